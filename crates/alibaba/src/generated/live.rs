//! `live` 2016-11-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-southeast-1", "live-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "live-vpc.cn-shanghai.aliyuncs.com"),
        ("me-central-1", "live-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "live-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "live.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "live", version: "2016-11-01", code: "live", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterComponent {
    pub caption_layer_content: Option<String>,
    pub caster_id: String,
    pub component_layer: String,
    pub component_name: Option<String>,
    pub component_type: String,
    pub effect: Option<String>,
    pub html_layer_content: Option<String>,
    pub image_layer_content: Option<String>,
    pub layer_order: Option<String>,
    pub location_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub text_layer_content: Option<String>,
}
operation! { AddCasterComponent(caster_id: String, component_layer: String, component_type: String, location_id: String)
    "AddCasterComponent" -> AddCasterComponentOutput {
    0 "CaptionLayerContent" caption_layer_content: String, 1 "CasterId" caster_id, 2 "ComponentLayer" component_layer,
    3 "ComponentName" component_name: String, 4 "ComponentType" component_type, 5 "Effect" effect: String,
    6 "HtmlLayerContent" html_layer_content: String, 7 "ImageLayerContent" image_layer_content: String,
    8 "LayerOrder" layer_order: String, 9 "LocationId" location_id, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id: String, 12 "TextLayerContent" text_layer_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterComponentOutput {
    pub component_id: Option<String>,
}
model! { AddCasterComponentOutput {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisode {
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub end_time: String,
    pub episode_name: Option<String>,
    pub episode_type: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub start_time: String,
    pub switch_type: String,
}

/// What [`AddCasterEpisode::new`] takes.
pub struct AddCasterEpisodeRequired {
    pub caster_id: String,
    pub end_time: String,
    pub episode_type: String,
    pub start_time: String,
    pub switch_type: String,
}
operation! { AddCasterEpisode{AddCasterEpisodeRequired: caster_id, end_time, episode_type, start_time, switch_type}
    "AddCasterEpisode" -> AddCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "EndTime" end_time,
    3 "EpisodeName" episode_name: String, 4 "EpisodeType" episode_type, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String, 8 "StartTime" start_time,
    9 "SwitchType" switch_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeOutput {
    pub episode_id: Option<String>,
}
model! { AddCasterEpisodeOutput {
    0 "EpisodeId" episode_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroup {
    pub callback_url: String,
    pub client_token: String,
    pub domain_name: String,
    pub item: Vec<AddCasterEpisodeGroupItem>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub repeat_num: i64,
    pub side_output_url: String,
    pub start_time: String,
}

/// What [`AddCasterEpisodeGroup::new`] takes.
pub struct AddCasterEpisodeGroupRequired {
    pub callback_url: String,
    pub client_token: String,
    pub domain_name: String,
    pub item: Vec<AddCasterEpisodeGroupItem>,
    pub repeat_num: i64,
    pub side_output_url: String,
    pub start_time: String,
}
operation! { AddCasterEpisodeGroup{AddCasterEpisodeGroupRequired: callback_url, client_token, domain_name, item, repeat_num, side_output_url, start_time}
    "AddCasterEpisodeGroup" -> AddCasterEpisodeGroupOutput {
    0 "CallbackUrl" callback_url, 1 "ClientToken" client_token, 2 "DomainName" domain_name, 3 "Item" item,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "RepeatNum" repeat_num,
    7 "SideOutputUrl" side_output_url, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupItem {
    pub item_name: Option<String>,
    pub vod_url: Option<String>,
}
input! { AddCasterEpisodeGroupItem() {
    0 "ItemName" item_name: String, 1 "VodUrl" vod_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupOutput {
    pub item_ids: Option<AddCasterEpisodeGroupItemIds>,
    pub program_id: Option<String>,
}
model! { AddCasterEpisodeGroupOutput {
    0 "ItemIds" item_ids, 1 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupItemIds {
    pub item_id: Option<Vec<String>>,
}
model! { AddCasterEpisodeGroupItemIds {
    0 "ItemId" item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContent {
    pub client_token: String,
    pub content: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddCasterEpisodeGroupContent(client_token: String, content: String)
    "AddCasterEpisodeGroupContent" -> AddCasterEpisodeGroupContentOutput {
    0 "ClientToken" client_token, 1 "Content" content, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentOutput {
    pub item_ids: Option<AddCasterEpisodeGroupContentItemIds>,
    pub program_id: Option<String>,
}
model! { AddCasterEpisodeGroupContentOutput {
    0 "ItemIds" item_ids, 1 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentItemIds {
    pub item_id: Option<Vec<String>>,
}
model! { AddCasterEpisodeGroupContentItemIds {
    0 "ItemId" item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayout {
    pub audio_layer: Vec<AddCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub mix_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub video_layer: Vec<AddCasterLayoutVideoLayer>,
}

/// What [`AddCasterLayout::new`] takes.
pub struct AddCasterLayoutRequired {
    pub audio_layer: Vec<AddCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub mix_list: Vec<String>,
    pub video_layer: Vec<AddCasterLayoutVideoLayer>,
}
operation! { AddCasterLayout{AddCasterLayoutRequired: audio_layer, blend_list, caster_id, mix_list, video_layer}
    "AddCasterLayout" -> AddCasterLayoutOutput {
    0 "AudioLayer" audio_layer, 1 "BlendList" blend_list, 2 "CasterId" caster_id, 3 "MixList" mix_list,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "VideoLayer" video_layer
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutOutput {
    pub layout_id: Option<String>,
}
model! { AddCasterLayoutOutput {
    0 "LayoutId" layout_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgram {
    pub caster_id: String,
    pub episode: Vec<AddCasterProgramEpisode>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddCasterProgram(caster_id: String, episode: Vec<AddCasterProgramEpisode>)
    "AddCasterProgram" -> AddCasterProgramOutput {
    0 "CasterId" caster_id, 1 "Episode" episode, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramOutput {
    pub episode_ids: Option<AddCasterProgramEpisodeIds>,
}
model! { AddCasterProgramOutput {
    0 "EpisodeIds" episode_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramEpisodeIds {
    pub episode_id: Option<Vec<AddCasterProgramEpisodeId>>,
}
model! { AddCasterProgramEpisodeIds {
    0 "EpisodeId" episode_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramEpisodeId {
    pub episode_id: Option<String>,
}
model! { AddCasterProgramEpisodeId {
    0 "EpisodeId" episode_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterVideoResource {
    pub begin_offset: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterVideoResourceOutput {
    pub resource_id: Option<String>,
}
model! { AddCasterVideoResourceOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLiveStreamTranscode {
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bitrate_with_source: Option<String>,
    pub de_interlaced: Option<bool>,
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
    pub template: String,
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

pub type AddCustomLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAIProduceRules {
    pub app: String,
    pub description: Option<String>,
    pub domain: String,
    pub is_lazy: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAIProduceRulesOutput {
    pub rules_id: Option<String>,
}
model! { AddLiveAIProduceRulesOutput {
    0 "RulesId" rules_id
} }

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
    pub font_size_normalized: f64,
    pub height: Option<String>,
    pub max_lines: Option<i64>,
    pub owner_id: Option<i64>,
    pub position_normalized: Vec<f64>,
    pub region_id: Option<String>,
    pub show_source_lan: Option<bool>,
    pub src_language: String,
    pub subtitle_name: String,
    pub width: Option<String>,
    pub word_per_line: i64,
}

/// What [`AddLiveAISubtitle::new`] takes.
pub struct AddLiveAISubtitleRequired {
    pub font_size_normalized: f64,
    pub position_normalized: Vec<f64>,
    pub src_language: String,
    pub subtitle_name: String,
    pub word_per_line: i64,
}
operation! { AddLiveAISubtitle{AddLiveAISubtitleRequired: font_size_normalized, position_normalized, src_language, subtitle_name, word_per_line}
    "AddLiveAISubtitle" -> AddLiveAISubtitleOutput {
    0 "BgColor" bg_color: String, 1 "BgWidthNormalized" bg_width_normalized: f64,
    2 "BorderWidthNormalized" border_width_normalized: f64, 3 "CopyFrom" copy_from: String,
    4 "Description" description: String, 5 "DstLanguage" dst_language: String, 6 "FontColor" font_color: String,
    7 "FontName" font_name: String, 8 "FontSizeNormalized" font_size_normalized, 9 "Height" height: String,
    10 "MaxLines" max_lines: i64, 11 "OwnerId" owner_id: i64, 12 "PositionNormalized" position_normalized,
    13 "RegionId" region_id: String, 14 "ShowSourceLan" show_source_lan: bool, 15 "SrcLanguage" src_language,
    16 "SubtitleName" subtitle_name, 17 "Width" width: String, 18 "WordPerLine" word_per_line
} [
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAISubtitleOutput {
    pub subtitle_id: Option<String>,
}
model! { AddLiveAISubtitleOutput {
    0 "SubtitleId" subtitle_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppRecordConfig {
    pub app_name: String,
    pub delay_time: Option<i64>,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub on_demand: Option<i64>,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub owner_id: Option<i64>,
    pub record_format: Option<Vec<AddLiveAppRecordConfigRecordFormat>>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_record_format: Option<Vec<AddLiveAppRecordConfigTranscodeRecordFormat>>,
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

pub type AddLiveAppRecordConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppSnapshotConfig {
    pub app_name: String,
    pub callback: Option<String>,
    pub domain_name: String,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub overwrite_oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub sequence_oss_object: Option<String>,
    /// 5 to 3600.
    pub time_interval: i64,
}

/// What [`AddLiveAppSnapshotConfig::new`] takes.
pub struct AddLiveAppSnapshotConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub time_interval: i64,
}
operation! { AddLiveAppSnapshotConfig{AddLiveAppSnapshotConfigRequired: app_name, domain_name, oss_bucket, oss_endpoint, time_interval}
    "AddLiveAppSnapshotConfig" -> Empty {
    0 "AppName" app_name, 1 "Callback" callback: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket,
    4 "OssEndpoint" oss_endpoint, 5 "OverwriteOssObject" overwrite_oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SequenceOssObject" sequence_oss_object: String,
    9 "TimeInterval" time_interval
} }

pub type AddLiveAppSnapshotConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAudioAuditConfig {
    pub app_name: String,
    pub biz_type: Option<String>,
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { AddLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "AddLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "BizType" biz_type: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StreamName" stream_name
} }

pub type AddLiveAudioAuditConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddLiveAudioAuditNotifyConfig(domain_name: String) "AddLiveAudioAuditNotifyConfig" -> Empty {
    0 "Callback" callback: String, 1 "CallbackTemplate" callback_template: String, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

pub type AddLiveAudioAuditNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveCenterTransfer {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: String,
    pub transfer_args: String,
}

/// What [`AddLiveCenterTransfer::new`] takes.
pub struct AddLiveCenterTransferRequired {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub stream_name: String,
    pub transfer_args: String,
}
operation! { AddLiveCenterTransfer{AddLiveCenterTransferRequired: app_name, domain_name, dst_url, stream_name, transfer_args}
    "AddLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time: String,
    7 "StreamName" stream_name, 8 "TransferArgs" transfer_args
} }

pub type AddLiveCenterTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDetectNotifyConfig {
    pub domain_name: String,
    pub notify_url: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { AddLiveDetectNotifyConfig(domain_name: String, notify_url: String) "AddLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyUrl" notify_url, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type AddLiveDetectNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomain {
    pub check_url: Option<String>,
    pub domain_name: String,
    pub live_domain_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region: String,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
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

pub type AddLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddLiveDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainMapping {
    pub owner_id: Option<i64>,
    pub pull_domain: String,
    pub push_domain: String,
    pub security_token: Option<Secret>,
}
operation! { AddLiveDomainMapping(pull_domain: String, push_domain: String) "AddLiveDomainMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PullDomain" pull_domain, 2 "PushDomain" push_domain,
    3 "SecurityToken" security_token: Secret
} }

pub type AddLiveDomainMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainPlayMapping {
    pub owner_id: Option<i64>,
    pub play_domain: String,
    pub pull_domain: String,
    pub region_id: Option<String>,
}
operation! { AddLiveDomainPlayMapping(play_domain: String, pull_domain: String) "AddLiveDomainPlayMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PlayDomain" play_domain, 2 "PullDomain" pull_domain, 3 "RegionId" region_id: String
} }

pub type AddLiveDomainPlayMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveMessageGroupBand {
    pub app_id: String,
    pub banned_users: Vec<String>,
    pub data_center: Option<String>,
    pub group_id: String,
}
operation! { AddLiveMessageGroupBand(app_id: String, banned_users: Vec<String>, group_id: String)
    "AddLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "BannedUsers" banned_users, 2 "DataCenter" data_center: String, 3 "GroupId" group_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] }

pub type AddLiveMessageGroupBandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLivePackageConfig {
    pub app_name: String,
    pub domain_name: String,
    pub ignore_transcode: Option<bool>,
    pub owner_id: Option<i64>,
    pub part_duration: Option<i64>,
    pub protocol: String,
    pub region_id: Option<String>,
    pub segment_duration: Option<i64>,
    pub segment_num: Option<i64>,
    pub stream_name: String,
}
operation! { AddLivePackageConfig(app_name: String, domain_name: String, protocol: String, stream_name: String)
    "AddLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "OwnerId" owner_id: i64, 4 "PartDuration" part_duration: i64, 5 "Protocol" protocol,
    6 "RegionId" region_id: String, 7 "SegmentDuration" segment_duration: i64, 8 "SegmentNum" segment_num: i64,
    9 "StreamName" stream_name
} }

pub type AddLivePackageConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLivePullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`AddLivePullStreamInfoConfig::new`] takes.
pub struct AddLivePullStreamInfoConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { AddLivePullStreamInfoConfig{AddLivePullStreamInfoConfigRequired: app_name, domain_name, end_time, source_url, start_time, stream_name}
    "AddLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SourceUrl" source_url, 6 "StartTime" start_time, 7 "StreamName" stream_name
} }

pub type AddLivePullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveRecordNotifyConfig {
    pub domain_name: String,
    pub need_status_notify: Option<bool>,
    /// 16 to 64 characters.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    pub notify_url: String,
    pub on_demand_url: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { AddLiveRecordNotifyConfig(domain_name: String, notify_url: String) "AddLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NeedStatusNotify" need_status_notify: bool,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: bool, 4 "NotifyUrl" notify_url,
    5 "OnDemandUrl" on_demand_url: String, 6 "OwnerId" owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

pub type AddLiveRecordNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveRecordVodConfig {
    pub app_name: String,
    pub auto_compose: Option<String>,
    pub compose_vod_transcode_group_id: Option<String>,
    /// 300 to 21600.
    pub cycle_duration: Option<i64>,
    /// 15 to 21600.
    pub delay_time: Option<i64>,
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

pub type AddLiveRecordVodConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveSnapshotDetectPornConfig {
    pub app_name: String,
    pub domain_name: String,
    /// 5 to 3600.
    pub interval: Option<i64>,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub scene: Option<Vec<String>>,
    pub security_token: Option<Secret>,
}
operation! { AddLiveSnapshotDetectPornConfig(app_name: String, domain_name: String, oss_bucket: String, oss_endpoint: String)
    "AddLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "Interval" interval: i64, 3 "OssBucket" oss_bucket,
    4 "OssEndpoint" oss_endpoint, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "Scene" scene: Vec<String>, 8 "SecurityToken" security_token: Secret
} }

pub type AddLiveSnapshotDetectPornConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveSnapshotNotifyConfig {
    pub domain_name: String,
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddLiveSnapshotNotifyConfig(domain_name: String, notify_url: String)
    "AddLiveSnapshotNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyAuthKey" notify_auth_key: Secret, 2 "NotifyReqAuth" notify_req_auth: String,
    3 "NotifyUrl" notify_url, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String
} }

pub type AddLiveSnapshotNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamMerge {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub in_app_name1: String,
    pub in_app_name2: String,
    pub in_stream_name1: String,
    pub in_stream_name2: String,
    pub live_merger: Option<String>,
    pub merge_parameters: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub select_app_name: Option<String>,
    pub select_stream_name: Option<String>,
    pub start_time: String,
    pub stream_name: String,
    pub switch_mode: Option<String>,
}

/// What [`AddLiveStreamMerge::new`] takes.
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
operation! { AddLiveStreamMerge{AddLiveStreamMergeRequired: app_name, domain_name, end_time, in_app_name1, in_app_name2, in_stream_name1, in_stream_name2, start_time, stream_name}
    "AddLiveStreamMerge" -> AddLiveStreamMergeOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "InAppName1" in_app_name1,
    4 "InAppName2" in_app_name2, 5 "InStreamName1" in_stream_name1, 6 "InStreamName2" in_stream_name2,
    7 "LiveMerger" live_merger: String, 8 "MergeParameters" merge_parameters: String, 9 "OwnerId" owner_id: i64,
    10 "Protocol" protocol: String, 11 "RegionId" region_id: String, 12 "SelectAppName" select_app_name: String,
    13 "SelectStreamName" select_stream_name: String, 14 "StartTime" start_time, 15 "StreamName" stream_name,
    16 "SwitchMode" switch_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamMergeOutput {
    pub message: Option<String>,
}
model! { AddLiveStreamMergeOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamTranscode {
    pub app: String,
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
}
operation! { AddLiveStreamTranscode(app: String, domain: String, template: String) "AddLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "EncryptParameters" encrypt_parameters: String, 3 "Lazy" lazy: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "Template" template
} }

pub type AddLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermark {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub height: i64,
    pub name: String,
    pub offset_corner: String,
    pub owner_id: Option<i64>,
    pub picture_url: String,
    pub ref_height: i64,
    pub ref_width: i64,
    pub region_id: Option<String>,
    pub transparency: i64,
    pub r#type: i64,
    pub x_offset: f64,
    pub y_offset: f64,
}

/// What [`AddLiveStreamWatermark::new`] takes.
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
operation! { AddLiveStreamWatermark{AddLiveStreamWatermarkRequired: height, name, offset_corner, picture_url, ref_height, ref_width, transparency, r#type, x_offset, y_offset}
    "AddLiveStreamWatermark" -> AddLiveStreamWatermarkOutput {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Height" height, 3 "Name" name,
    4 "OffsetCorner" offset_corner, 5 "OwnerId" owner_id: i64, 6 "PictureUrl" picture_url, 7 "RefHeight" ref_height,
    8 "RefWidth" ref_width, 9 "RegionId" region_id: String, 10 "Transparency" transparency, 11 "Type" r#type,
    12 "XOffset" x_offset, 13 "YOffset" y_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkOutput {
    pub template_id: Option<String>,
}
model! { AddLiveStreamWatermarkOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRule {
    pub app: String,
    pub description: Option<String>,
    pub domain: String,
    pub name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
    pub template_id: String,
}

/// What [`AddLiveStreamWatermarkRule::new`] takes.
pub struct AddLiveStreamWatermarkRuleRequired {
    pub app: String,
    pub domain: String,
    pub name: String,
    pub stream: String,
    pub template_id: String,
}
operation! { AddLiveStreamWatermarkRule{AddLiveStreamWatermarkRuleRequired: app, domain, name, stream, template_id}
    "AddLiveStreamWatermarkRule" -> AddLiveStreamWatermarkRuleOutput {
    0 "App" app, 1 "Description" description: String, 2 "Domain" domain, 3 "Name" name, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "Stream" stream, 7 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRuleOutput {
    pub rule_id: Option<String>,
}
model! { AddLiveStreamWatermarkRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItems {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub program_config: Option<String>,
    pub program_id: Option<String>,
    pub program_items: String,
    pub region_id: Option<String>,
}
operation! { AddPlaylistItems(caster_id: String, program_items: String) "AddPlaylistItems" -> AddPlaylistItemsOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "ProgramConfig" program_config: String,
    3 "ProgramId" program_id: String, 4 "ProgramItems" program_items, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsOutput {
    pub items: Option<AddPlaylistItemsItems>,
    pub program_id: Option<String>,
}
model! { AddPlaylistItemsOutput {
    0 "Items" items, 1 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsItems {
    pub failed_items: Option<Vec<AddPlaylistItemsFailedItems>>,
    pub success_items: Option<Vec<AddPlaylistItemsSuccessItems>>,
}
model! { AddPlaylistItemsItems {
    0 "FailedItems" failed_items, 1 "SuccessItems" success_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsFailedItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { AddPlaylistItemsFailedItems {
    0 "ItemId" item_id, 1 "ItemName" item_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsSuccessItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { AddPlaylistItemsSuccessItems {
    0 "ItemId" item_id, 1 "ItemName" item_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRtsLiveStreamTranscode {
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub delete_bframes: Option<bool>,
    pub domain: String,
    pub fps: Option<i64>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub lazy: Option<String>,
    pub opus: Option<bool>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
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

pub type AddRtsLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowIntoShowList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowIntoShowListOutput {
    pub show_id: Option<String>,
    pub failed_list: Option<String>,
    pub successful_show_ids: Option<String>,
}
model! { AddShowIntoShowListOutput {
    0 "ShowId" show_id, 1 "failedList" failed_list, 2 "successfulShowIds" successful_show_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStudioLayout {
    pub bg_image_config: Option<String>,
    pub caster_id: String,
    pub common_config: Option<String>,
    pub layer_order_config_list: Option<String>,
    pub layout_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStudioLayoutOutput {
    pub layout_id: Option<String>,
}
model! { AddStudioLayoutOutput {
    0 "LayoutId" layout_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTrancodeSEI {
    pub app_name: String,
    pub delay: i64,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub pattern: String,
    pub region_id: Option<String>,
    pub repeat: i64,
    pub stream_name: String,
    pub text: String,
}

/// What [`AddTrancodeSEI::new`] takes.
pub struct AddTrancodeSEIRequired {
    pub app_name: String,
    pub delay: i64,
    pub domain_name: String,
    pub pattern: String,
    pub repeat: i64,
    pub stream_name: String,
    pub text: String,
}
operation! { AddTrancodeSEI{AddTrancodeSEIRequired: app_name, delay, domain_name, pattern, repeat, stream_name, text}
    "AddTrancodeSEI" -> Empty {
    0 "AppName" app_name, 1 "Delay" delay, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64, 4 "Pattern" pattern,
    5 "RegionId" region_id: String, 6 "Repeat" repeat, 7 "StreamName" stream_name, 8 "Text" text
} }

pub type AddTrancodeSEIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanLiveMessageGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub except_users: Option<Vec<String>>,
    pub group_id: String,
}
operation! { BanLiveMessageGroup(app_id: String, group_id: String) "BanLiveMessageGroup" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "ExceptUsers" except_users: Vec<String>,
    3 "GroupId" group_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple }
] }

pub type BanLiveMessageGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteLiveDomainConfigs {
    pub domain_names: String,
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteLiveDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteLiveDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

pub type BatchDeleteLiveDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsers {
    pub app_id: String,
    pub group_id: String,
    pub user_ids: String,
}
operation! { BatchGetOnlineUsers(app_id: String, group_id: String, user_ids: String)
    "BatchGetOnlineUsers" -> BatchGetOnlineUsersOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "UserIds" user_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersOutput {
    pub result: Option<BatchGetOnlineUsersResult>,
}
model! { BatchGetOnlineUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersResult {
    pub online_users: Option<Vec<BatchGetOnlineUsersOnlineUsers>>,
}
model! { BatchGetOnlineUsersResult {
    0 "OnlineUsers" online_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersOnlineUsers {
    pub join_time: Option<i64>,
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { BatchGetOnlineUsersOnlineUsers {
    0 "JoinTime" join_time, 1 "Online" online, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetLiveDomainConfigs {
    pub domain_names: String,
    pub dry_run: Option<bool>,
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchSetLiveDomainConfigs(domain_names: String, functions: String) "BatchSetLiveDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "DryRun" dry_run: bool, 2 "Functions" functions,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "SecurityToken" security_token: Secret
} }

pub type BatchSetLiveDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUser {
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { CancelMuteAllGroupUser(app_id: String, group_id: String)
    "CancelMuteAllGroupUser" -> CancelMuteAllGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id,
    3 "OperatorUserId" operator_user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUserOutput {
    pub result: Option<CancelMuteAllGroupUserResult>,
}
model! { CancelMuteAllGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUserResult {
    pub success: Option<bool>,
}
model! { CancelMuteAllGroupUserResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUser {
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    pub cancel_mute_user_list: Vec<String>,
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { CancelMuteGroupUser(app_id: String, cancel_mute_user_list: Vec<String>, group_id: String)
    "CancelMuteGroupUser" -> CancelMuteGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "CancelMuteUserList" cancel_mute_user_list,
    3 "GroupId" group_id, 4 "OperatorUserId" operator_user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Simple },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUserOutput {
    pub result: Option<CancelMuteGroupUserResult>,
}
model! { CancelMuteGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUserResult {
    pub success: Option<bool>,
}
model! { CancelMuteGroupUserResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeLiveDomainResourceGroup {
    pub domain_name: String,
    pub new_resource_group_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ChangeLiveDomainResourceGroup(domain_name: String, new_resource_group_id: String)
    "ChangeLiveDomainResourceGroup" -> Empty {
    0 "DomainName" domain_name, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

pub type ChangeLiveDomainResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub user_ids: Vec<String>,
}
operation! { CheckLiveMessageUsersInGroup(app_id: String, group_id: String, user_ids: Vec<String>)
    "CheckLiveMessageUsersInGroup" -> CheckLiveMessageUsersInGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "UserIds" user_ids
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupOutput {
    pub users: Option<Vec<CheckLiveMessageUsersInGroupUsers>>,
}
model! { CheckLiveMessageUsersInGroupOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupUsers {
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { CheckLiveMessageUsersInGroupUsers {
    0 "Online" online, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnline {
    pub app_id: String,
    pub data_center: Option<String>,
    pub user_ids: Vec<String>,
}
operation! { CheckLiveMessageUsersOnline(app_id: String, user_ids: Vec<String>)
    "CheckLiveMessageUsersOnline" -> CheckLiveMessageUsersOnlineOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "UserIds" user_ids
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineOutput {
    pub user_list: Option<Vec<CheckLiveMessageUsersOnlineUserList>>,
}
model! { CheckLiveMessageUsersOnlineOutput {
    0 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineUserList {
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { CheckLiveMessageUsersOnlineUserList {
    0 "Online" online, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLiveShift {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CloseLiveShift(domain_name: String) "CloseLiveShift" -> Empty {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name: String
} }

pub type CloseLiveShiftOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCaster {
    pub caster_name: String,
    pub client_token: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub src_caster_id: String,
}
operation! { CopyCaster(caster_name: String, client_token: String, src_caster_id: String)
    "CopyCaster" -> CopyCasterOutput {
    0 "CasterName" caster_name, 1 "ClientToken" client_token, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "SrcCasterId" src_caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterOutput {
    pub caster_id: Option<String>,
}
model! { CopyCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterSceneConfig {
    pub caster_id: String,
    pub from_scene_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub to_scene_id: String,
}
operation! { CopyCasterSceneConfig(caster_id: String, from_scene_id: String, to_scene_id: String)
    "CopyCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "FromSceneId" from_scene_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ToSceneId" to_scene_id
} }

pub type CopyCasterSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCaster {
    pub caster_name: Option<String>,
    pub caster_template: Option<String>,
    pub charge_type: String,
    /// At most 64 characters.
    pub client_token: String,
    pub expire_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCasterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterOutput {
    pub caster_id: Option<String>,
}
model! { CreateCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplate {
    pub custom_template: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
}
operation! { CreateCustomTemplate(custom_template: String, template: String) "CreateCustomTemplate" -> Empty {
    0 "CustomTemplate" custom_template, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Template" template
} }

pub type CreateCustomTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeTranscodeJob {
    pub cluster_id: String,
    pub name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_input: String,
    pub stream_output: String,
    pub template_id: String,
}

/// What [`CreateEdgeTranscodeJob::new`] takes.
pub struct CreateEdgeTranscodeJobRequired {
    pub cluster_id: String,
    pub name: String,
    pub stream_input: String,
    pub stream_output: String,
    pub template_id: String,
}
operation! { CreateEdgeTranscodeJob{CreateEdgeTranscodeJobRequired: cluster_id, name, stream_input, stream_output, template_id}
    "CreateEdgeTranscodeJob" -> CreateEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamInput" stream_input, 5 "StreamOutput" stream_output, 6 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEdgeTranscodeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSub {
    pub app_id: String,
    pub callback_url: String,
    pub channel_id: Option<String>,
    pub events: Vec<String>,
    pub users: Option<Vec<String>>,
}
operation! { CreateEventSub(app_id: String, callback_url: String, events: Vec<String>)
    "CreateEventSub" -> CreateEventSubOutput {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelId" channel_id: String, 3 "Events" events,
    4 "Users" users: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSubOutput {
    pub subscribe_id: Option<String>,
}
model! { CreateEventSubOutput {
    0 "SubscribeId" subscribe_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudio {
    pub background_resource_id: Option<String>,
    pub background_resource_url: Option<String>,
    pub background_type: Option<String>,
    pub description: Option<String>,
    pub height: Option<i64>,
    pub matting_layout: CreateLiveAIStudioMattingLayout,
    pub matting_type: String,
    pub media_layout: Option<CreateLiveAIStudioMediaLayout>,
    pub media_resource_id: Option<String>,
    pub media_resource_url: Option<String>,
    pub media_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub studio_name: String,
    pub width: Option<i64>,
}
operation! { CreateLiveAIStudio(matting_layout: CreateLiveAIStudioMattingLayout, matting_type: String, studio_name: String)
    "CreateLiveAIStudio" -> CreateLiveAIStudioOutput {
    0 "BackgroundResourceId" background_resource_id: String, 1 "BackgroundResourceUrl" background_resource_url: String,
    2 "BackgroundType" background_type: String, 3 "Description" description: String, 4 "Height" height: i64,
    5 "MattingLayout" matting_layout, 6 "MattingType" matting_type,
    7 "MediaLayout" media_layout: CreateLiveAIStudioMediaLayout, 8 "MediaResourceId" media_resource_id: String,
    9 "MediaResourceUrl" media_resource_url: String, 10 "MediaType" media_type: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id: String, 13 "StudioName" studio_name, 14 "Width" width: i64
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudioOutput {
    pub studio_id: Option<String>,
}
model! { CreateLiveAIStudioOutput {
    0 "StudioId" studio_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveDelayConfig {
    pub app: String,
    pub delay_time: i64,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
    pub task_trigger_mode: String,
}

/// What [`CreateLiveDelayConfig::new`] takes.
pub struct CreateLiveDelayConfigRequired {
    pub app: String,
    pub delay_time: i64,
    pub domain: String,
    pub stream: String,
    pub task_trigger_mode: String,
}
operation! { CreateLiveDelayConfig{CreateLiveDelayConfigRequired: app, delay_time, domain, stream, task_trigger_mode}
    "CreateLiveDelayConfig" -> Empty {
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "Stream" stream, 6 "TaskTriggerMode" task_trigger_mode
} }

pub type CreateLiveDelayConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageAppOutput {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_sign: Option<String>,
    pub data_center: Option<String>,
}
model! { CreateLiveMessageAppOutput {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "AppSign" app_sign, 3 "DataCenter" data_center
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageGroup {
    pub administrators: Option<Vec<String>>,
    pub app_id: String,
    pub creator_id: Option<String>,
    pub data_center: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageGroupOutput {
    pub already_delete: Option<bool>,
    pub already_exists: Option<bool>,
    pub group_id: Option<String>,
}
model! { CreateLiveMessageGroupOutput {
    0 "AlreadyDelete" already_delete, 1 "AlreadyExists" already_exists, 2 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePrivateLine {
    pub acceleration_area: String,
    pub acceleration_type: String,
    pub app_name: String,
    pub domain_name: String,
    pub instance_id: Option<String>,
    pub max_bandwidth: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub reuse: String,
    pub stream_name: String,
    pub video_center: String,
}

/// What [`CreateLivePrivateLine::new`] takes.
pub struct CreateLivePrivateLineRequired {
    pub acceleration_area: String,
    pub acceleration_type: String,
    pub app_name: String,
    pub domain_name: String,
    pub reuse: String,
    pub stream_name: String,
    pub video_center: String,
}
operation! { CreateLivePrivateLine{CreateLivePrivateLineRequired: acceleration_area, acceleration_type, app_name, domain_name, reuse, stream_name, video_center}
    "CreateLivePrivateLine" -> Empty {
    0 "AccelerationArea" acceleration_area, 1 "AccelerationType" acceleration_type, 2 "AppName" app_name,
    3 "DomainName" domain_name, 4 "InstanceId" instance_id: String, 5 "MaxBandwidth" max_bandwidth: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "Reuse" reuse, 9 "StreamName" stream_name,
    10 "VideoCenter" video_center
} }

pub type CreateLivePrivateLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullToPush {
    pub callback_url: Option<String>,
    pub dst_url: String,
    pub end_time: String,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub repeat_number: Option<i64>,
    pub retry_count: Option<i64>,
    /// 60 to 300.
    pub retry_interval: Option<i64>,
    pub source_protocol: Option<String>,
    pub source_type: String,
    pub source_urls: Vec<String>,
    pub start_time: String,
    pub task_name: Option<String>,
}

/// What [`CreateLivePullToPush::new`] takes.
pub struct CreateLivePullToPushRequired {
    pub dst_url: String,
    pub end_time: String,
    pub region: String,
    pub source_type: String,
    pub source_urls: Vec<String>,
    pub start_time: String,
}
operation! { CreateLivePullToPush{CreateLivePullToPushRequired: dst_url, end_time, region, source_type, source_urls, start_time}
    "CreateLivePullToPush" -> CreateLivePullToPushOutput {
    0 "CallbackUrl" callback_url: String, 1 "DstUrl" dst_url, 2 "EndTime" end_time, 3 "FileIndex" file_index: i64,
    4 "Offset" offset: i64, 5 "OwnerId" owner_id: i64, 6 "Region" region, 7 "RegionId" region_id: String,
    8 "RepeatNumber" repeat_number: i64, 9 "RetryCount" retry_count: i64, 10 "RetryInterval" retry_interval: i64,
    11 "SourceProtocol" source_protocol: String, 12 "SourceType" source_type, 13 "SourceUrls" source_urls,
    14 "StartTime" start_time, 15 "TaskName" task_name: String
} [
    Mark { index: 13, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateLivePullToPushOutput {
    0 "Description" description, 1 "RetCode" ret_code, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRealTimeLogDelivery {
    pub domain_name: String,
    pub logstore: String,
    pub owner_id: Option<i64>,
    pub project: String,
    pub region: String,
    pub region_id: Option<String>,
}
operation! { CreateLiveRealTimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "CreateLiveRealTimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

pub type CreateLiveRealTimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitor {
    pub app: Option<String>,
    pub callback_url: Option<String>,
    pub ding_talk_web_hook_url: Option<Secret>,
    pub domain: String,
    pub input_list: String,
    pub monitor_config: Option<String>,
    pub monitor_name: String,
    pub output_template: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: Option<String>,
}
operation! { CreateLiveStreamMonitor(domain: String, input_list: String, monitor_name: String, output_template: String)
    "CreateLiveStreamMonitor" -> CreateLiveStreamMonitorOutput {
    0 "App" app: String, 1 "CallbackUrl" callback_url: String, 2 "DingTalkWebHookUrl" ding_talk_web_hook_url: Secret,
    3 "Domain" domain, 4 "InputList" input_list, 5 "MonitorConfig" monitor_config: String, 6 "MonitorName" monitor_name,
    7 "OutputTemplate" output_template, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String,
    10 "Stream" stream: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitorOutput {
    pub monitor_id: Option<String>,
}
model! { CreateLiveStreamMonitorOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFiles {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub end_time_included: Option<bool>,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub oss_object: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`CreateLiveStreamRecordIndexFiles::new`] takes.
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
operation! { CreateLiveStreamRecordIndexFiles{CreateLiveStreamRecordIndexFilesRequired: app_name, domain_name, end_time, oss_bucket, oss_endpoint, oss_object, start_time, stream_name}
    "CreateLiveStreamRecordIndexFiles" -> CreateLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "EndTimeIncluded" end_time_included: bool,
    4 "OssBucket" oss_bucket, 5 "OssEndpoint" oss_endpoint, 6 "OssObject" oss_object, 7 "OwnerId" owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time, 10 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFilesOutput {
    pub record_info: Option<CreateLiveStreamRecordIndexFilesRecordInfo>,
}
model! { CreateLiveStreamRecordIndexFilesOutput {
    0 "RecordInfo" record_info
} }

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
    0 "AppName" app_name, 1 "CreateTime" create_time, 2 "DomainName" domain_name, 3 "Duration" duration,
    4 "EndTime" end_time, 5 "Height" height, 6 "OssBucket" oss_bucket, 7 "OssEndpoint" oss_endpoint,
    8 "OssObject" oss_object, 9 "RecordId" record_id, 10 "RecordUrl" record_url, 11 "StartTime" start_time,
    12 "StreamName" stream_name, 13 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageApp {
    pub app_config: Option<BTreeMap<String, String>>,
    pub app_name: String,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { CreateMessageApp(app_name: String) "CreateMessageApp" -> CreateMessageAppOutput {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppName" app_name,
    2 "Extension" extension: BTreeMap<String, String>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageAppOutput {
    pub result: Option<CreateMessageAppResult>,
}
model! { CreateMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageAppResult {
    pub app_id: Option<String>,
}
model! { CreateMessageAppResult {
    0 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroup {
    pub app_id: String,
    pub creator_id: String,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { CreateMessageGroup(app_id: String, creator_id: String) "CreateMessageGroup" -> CreateMessageGroupOutput {
    0 "AppId" app_id, 1 "CreatorId" creator_id, 2 "Extension" extension: BTreeMap<String, String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroupOutput {
    pub result: Option<CreateMessageGroupResult>,
}
model! { CreateMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroupResult {
    pub extension: Option<BTreeMap<String, Value>>,
    pub group_id: Option<String>,
}
model! { CreateMessageGroupResult {
    0 "Extension" extension, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMixStream {
    pub callback_config: Option<String>,
    pub domain_name: String,
    pub input_stream_list: String,
    pub layout_id: String,
    pub output_config: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreateMixStream(domain_name: String, input_stream_list: String, layout_id: String, output_config: String)
    "CreateMixStream" -> CreateMixStreamOutput {
    0 "CallbackConfig" callback_config: String, 1 "DomainName" domain_name, 2 "InputStreamList" input_stream_list,
    3 "LayoutId" layout_id, 4 "OutputConfig" output_config, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { CreateMixStreamOutput {
    0 "MixStreamId" mix_stream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRTCWhipStreamAddress {
    /// 1 to 64 characters.
    pub app_id: String,
    /// 1 to 64 characters.
    pub channel_id: String,
    pub client_token: Option<String>,
    /// 1 to 40 characters.
    pub display_name: String,
    pub expire_time: Option<i64>,
    /// 1 to 64 characters.
    pub user_id: String,
}
operation! { CreateRTCWhipStreamAddress(app_id: String, channel_id: String, display_name: String, user_id: String)
    "CreateRTCWhipStreamAddress" -> CreateRTCWhipStreamAddressOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "ClientToken" client_token: String, 3 "DisplayName" display_name,
    4 "ExpireTime" expire_time: i64, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRTCWhipStreamAddressOutput {
    pub whip_address: Option<String>,
}
model! { CreateRTCWhipStreamAddressOutput {
    0 "WhipAddress" whip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddress {
    pub app_id: String,
    pub channel_id: String,
    /// 1 to 40 characters.
    pub display_name: String,
    pub expire_time: Option<i64>,
    /// 1 to 64 characters.
    pub user_id: String,
}
operation! { CreateRoomRealTimeStreamAddress(app_id: String, channel_id: String, display_name: String, user_id: String)
    "CreateRoomRealTimeStreamAddress" -> CreateRoomRealTimeStreamAddressOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "DisplayName" display_name, 3 "ExpireTime" expire_time: i64,
    4 "UserId" user_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddressOutput {
    pub rtmp_address: Option<String>,
}
model! { CreateRoomRealTimeStreamAddressOutput {
    0 "RtmpAddress" rtmp_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcAsrTask {
    pub auth_key: Option<Secret>,
    pub auto_terminate_delay: Option<i64>,
    pub auto_terminate_enabled: Option<bool>,
    pub callback_url: String,
    pub channel_id: Option<String>,
    pub language: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateRtcAsrTaskOutput {
    0 "Description" description, 1 "RetCode" ret_code, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcMPUEventSub {
    pub app_id: String,
    pub callback_url: String,
    pub channel_ids: Option<String>,
}
operation! { CreateRtcMPUEventSub(app_id: String, callback_url: String)
    "CreateRtcMPUEventSub" -> CreateRtcMPUEventSubOutput {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelIds" channel_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcMPUEventSubOutput {
    pub sub_id: Option<String>,
}
model! { CreateRtcMPUEventSubOutput {
    0 "SubId" sub_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaster {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCaster(caster_id: String) "DeleteCaster" -> DeleteCasterOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterOutput {
    pub caster_id: Option<String>,
}
model! { DeleteCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterComponent {
    pub caster_id: String,
    pub component_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterComponent(caster_id: String, component_id: String)
    "DeleteCasterComponent" -> DeleteCasterComponentOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterComponentOutput {
    pub caster_id: Option<String>,
    pub component_id: Option<String>,
}
model! { DeleteCasterComponentOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisode {
    pub caster_id: String,
    pub episode_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterEpisode(caster_id: String, episode_id: String)
    "DeleteCasterEpisode" -> DeleteCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "EpisodeId" episode_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisodeOutput {
    pub caster_id: Option<String>,
    pub episode_id: Option<String>,
}
model! { DeleteCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "EpisodeId" episode_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisodeGroup {
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteCasterEpisodeGroup(program_id: String) "DeleteCasterEpisodeGroup" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

pub type DeleteCasterEpisodeGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayout {
    pub caster_id: String,
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterLayout(caster_id: String, layout_id: String) "DeleteCasterLayout" -> DeleteCasterLayoutOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayoutOutput {
    pub caster_id: Option<String>,
    pub layout_id: Option<String>,
}
model! { DeleteCasterLayoutOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterProgram {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterProgram(caster_id: String) "DeleteCasterProgram" -> DeleteCasterProgramOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterProgramOutput {
    pub caster_id: Option<String>,
}
model! { DeleteCasterProgramOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterSceneConfig {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
    pub r#type: String,
}
operation! { DeleteCasterSceneConfig(caster_id: String, scene_id: String, r#type: String)
    "DeleteCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id,
    4 "Type" r#type
} }

pub type DeleteCasterSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterVideoResource {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: String,
}
operation! { DeleteCasterVideoResource(caster_id: String, resource_id: String) "DeleteCasterVideoResource" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id
} }

pub type DeleteCasterVideoResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
}
operation! { DeleteChannel() "DeleteChannel" -> Empty {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String
} }

pub type DeleteChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
}
operation! { DeleteCustomTemplate(template: String) "DeleteCustomTemplate" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "Template" template
} }

pub type DeleteCustomTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeTranscodeJob {
    pub cluster_id: String,
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteEdgeTranscodeJob(cluster_id: String, job_id: String) "DeleteEdgeTranscodeJob" -> Empty {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

pub type DeleteEdgeTranscodeJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventSub {
    pub app_id: String,
    pub subscribe_id: String,
}
operation! { DeleteEventSub(app_id: String, subscribe_id: String) "DeleteEventSub" -> Empty {
    0 "AppId" app_id, 1 "SubscribeId" subscribe_id
} }

pub type DeleteEventSubOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAIProduceRules {
    pub app: String,
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

pub type DeleteLiveAIProduceRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAIStudio {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub studio_id: String,
}
operation! { DeleteLiveAIStudio(studio_id: String) "DeleteLiveAIStudio" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "StudioId" studio_id
} }

pub type DeleteLiveAIStudioOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAISubtitle {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub subtitle_id: String,
    pub subtitle_name: Option<String>,
}
operation! { DeleteLiveAISubtitle(subtitle_id: String) "DeleteLiveAISubtitle" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "SubtitleId" subtitle_id,
    3 "SubtitleName" subtitle_name: String
} }

pub type DeleteLiveAISubtitleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAppRecordConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveAppRecordConfig(app_name: String, domain_name: String) "DeleteLiveAppRecordConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret, 4 "StreamName" stream_name: String
} }

pub type DeleteLiveAppRecordConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAppSnapshotConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveAppSnapshotConfig(app_name: String, domain_name: String) "DeleteLiveAppSnapshotConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveAppSnapshotConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAudioAuditConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

pub type DeleteLiveAudioAuditConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAudioAuditNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveAudioAuditNotifyConfig(domain_name: String) "DeleteLiveAudioAuditNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteLiveAudioAuditNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCenterTransfer {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLiveCenterTransfer(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

pub type DeleteLiveCenterTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDelayConfig {
    pub app: String,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
}
operation! { DeleteLiveDelayConfig(app: String, domain: String, stream: String) "DeleteLiveDelayConfig" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream
} }

pub type DeleteLiveDelayConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDetectNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDetectNotifyConfig(domain_name: String) "DeleteLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveDetectNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomain {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDomain(domain_name: String) "DeleteLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomainMapping {
    pub owner_id: Option<i64>,
    pub pull_domain: String,
    pub push_domain: String,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDomainMapping(pull_domain: String, push_domain: String) "DeleteLiveDomainMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PullDomain" pull_domain, 2 "PushDomain" push_domain,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveDomainMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomainPlayMapping {
    pub owner_id: Option<i64>,
    pub play_domain: String,
    pub pull_domain: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveDomainPlayMapping(play_domain: String, pull_domain: String)
    "DeleteLiveDomainPlayMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PlayDomain" play_domain, 2 "PullDomain" pull_domain, 3 "RegionId" region_id: String
} }

pub type DeleteLiveDomainPlayMappingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveEdgeTransfer {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveEdgeTransfer(domain_name: String) "DeleteLiveEdgeTransfer" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteLiveEdgeTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveLazyPullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveLazyPullStreamInfoConfig(app_name: String, domain_name: String)
    "DeleteLiveLazyPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

pub type DeleteLiveLazyPullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub operator_id: Option<String>,
}
operation! { DeleteLiveMessageGroup(app_id: String, group_id: String)
    "DeleteLiveMessageGroup" -> DeleteLiveMessageGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "OperatorId" operator_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupOutput {
    pub group_id: Option<String>,
}
model! { DeleteLiveMessageGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessage {
    pub app_id: String,
    pub data_center: Option<String>,
    pub deleter_id: Option<String>,
    pub deleter_info: Option<String>,
    pub group_id: String,
    pub message_id: String,
}
operation! { DeleteLiveMessageGroupMessage(app_id: String, group_id: String, message_id: String)
    "DeleteLiveMessageGroupMessage" -> DeleteLiveMessageGroupMessageOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "DeleterId" deleter_id: String,
    3 "DeleterInfo" deleter_info: String, 4 "GroupId" group_id, 5 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessageOutput {
    pub group_id: Option<String>,
    pub message_id: Option<String>,
}
model! { DeleteLiveMessageGroupMessageOutput {
    0 "GroupId" group_id, 1 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageUserMessage {
    pub app_id: String,
    pub data_center: Option<String>,
    pub deleter_id: Option<String>,
    pub deleter_info: Option<String>,
    pub message_id: String,
    pub receiver_id: String,
}
operation! { DeleteLiveMessageUserMessage(app_id: String, message_id: String, receiver_id: String)
    "DeleteLiveMessageUserMessage" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "DeleterId" deleter_id: String,
    3 "DeleterInfo" deleter_info: String, 4 "MessageId" message_id, 5 "ReceiverId" receiver_id
} }

pub type DeleteLiveMessageUserMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLivePackageConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

pub type DeleteLivePackageConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePrivateLine {
    pub acceleration_type: String,
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLivePrivateLine(acceleration_type: String, app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePrivateLine" -> Empty {
    0 "AccelerationType" acceleration_type, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

pub type DeleteLivePrivateLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLivePullStreamInfoConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

pub type DeleteLivePullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullToPush {
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DeleteLivePullToPush(region: String, task_id: String)
    "DeleteLivePullToPush" -> DeleteLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteLivePullToPushOutput {
    0 "Description" description, 1 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRealTimeLogLogstore {
    pub logstore: String,
    pub owner_id: Option<i64>,
    pub project: String,
    pub region: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveRealTimeLogLogstore(logstore: String, project: String, region: String)
    "DeleteLiveRealTimeLogLogstore" -> Empty {
    0 "Logstore" logstore, 1 "OwnerId" owner_id: i64, 2 "Project" project, 3 "Region" region,
    4 "RegionId" region_id: String
} { method: "GET", } }

pub type DeleteLiveRealTimeLogLogstoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRealtimeLogDelivery {
    pub domain_name: String,
    pub logstore: String,
    pub owner_id: Option<i64>,
    pub project: String,
    pub region: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveRealtimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "DeleteLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

pub type DeleteLiveRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveRecordNotifyConfig(domain_name: String) "DeleteLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveRecordNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordVodConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveRecordVodConfig(app_name: String, domain_name: String) "DeleteLiveRecordVodConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name: String
} }

pub type DeleteLiveRecordVodConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotDetectPornConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveSnapshotDetectPornConfig(app_name: String, domain_name: String)
    "DeleteLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveSnapshotDetectPornConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveSnapshotNotifyConfig(domain_name: String) "DeleteLiveSnapshotNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteLiveSnapshotNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSpecificStagingConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteLiveSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteLiveSpecificStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamBlock {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLiveStreamBlock(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveStreamBlock" -> DeleteLiveStreamBlockOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamBlockOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DeleteLiveStreamBlockOutput {
    0 "Description" description, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMerge {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DeleteLiveStreamMerge(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveStreamMerge" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

pub type DeleteLiveStreamMergeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMonitor {
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveStreamMonitor(monitor_id: String) "DeleteLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFiles {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub record_id: Vec<String>,
    pub region_id: Option<String>,
    pub remove_file: String,
    pub stream_name: String,
}

/// What [`DeleteLiveStreamRecordIndexFiles::new`] takes.
pub struct DeleteLiveStreamRecordIndexFilesRequired {
    pub app_name: String,
    pub domain_name: String,
    pub record_id: Vec<String>,
    pub remove_file: String,
    pub stream_name: String,
}
operation! { DeleteLiveStreamRecordIndexFiles{DeleteLiveStreamRecordIndexFilesRequired: app_name, domain_name, record_id, remove_file, stream_name}
    "DeleteLiveStreamRecordIndexFiles" -> DeleteLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RecordId" record_id,
    4 "RegionId" region_id: String, 5 "RemoveFile" remove_file, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub record_delete_info_list: Option<DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList>,
}
model! { DeleteLiveStreamRecordIndexFilesOutput {
    0 "Code" code, 1 "Message" message, 2 "RecordDeleteInfoList" record_delete_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList {
    pub record_delete_info: Option<Vec<DeleteLiveStreamRecordIndexFilesRecordDeleteInfo>>,
}
model! { DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList {
    0 "RecordDeleteInfo" record_delete_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesRecordDeleteInfo {
    pub message: Option<String>,
    pub record_id: Option<String>,
}
model! { DeleteLiveStreamRecordIndexFilesRecordDeleteInfo {
    0 "Message" message, 1 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamTranscode {
    pub app: String,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub template: String,
}
operation! { DeleteLiveStreamTranscode(app: String, domain: String, template: String)
    "DeleteLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "SecurityToken" security_token: Secret,
    4 "Template" template
} }

pub type DeleteLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamWatermark {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template_id: String,
}
operation! { DeleteLiveStreamWatermark(template_id: String) "DeleteLiveStreamWatermark" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TemplateId" template_id
} }

pub type DeleteLiveStreamWatermarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamWatermarkRule {
    pub app: Option<String>,
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

pub type DeleteLiveStreamWatermarkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamsNotifyUrlConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveStreamsNotifyUrlConfig(domain_name: String) "DeleteLiveStreamsNotifyUrlConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteLiveStreamsNotifyUrlConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageApp {
    pub app_id: String,
}
operation! { DeleteMessageApp(app_id: String) "DeleteMessageApp" -> DeleteMessageAppOutput {
    0 "AppId" app_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageAppOutput {
    pub result: Option<DeleteMessageAppResult>,
}
model! { DeleteMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageAppResult {
    pub success: Option<bool>,
}
model! { DeleteMessageAppResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMixStream {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub mix_stream_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteMixStream(domain_name: String, mix_stream_id: String) "DeleteMixStream" -> DeleteMixStreamOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "MixStreamId" mix_stream_id, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { DeleteMixStreamOutput {
    0 "MixStreamId" mix_stream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylist {
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePlaylist(program_id: String) "DeletePlaylist" -> DeletePlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistOutput {
    pub program_id: Option<String>,
}
model! { DeletePlaylistOutput {
    0 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistItems {
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub program_item_ids: String,
    pub region_id: Option<String>,
}
operation! { DeletePlaylistItems(program_id: String, program_item_ids: String)
    "DeletePlaylistItems" -> DeletePlaylistItemsOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "ProgramItemIds" program_item_ids,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistItemsOutput {
    pub program_id: Option<String>,
}
model! { DeletePlaylistItemsOutput {
    0 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcAsrTask {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DeleteRtcAsrTask(task_id: String) "DeleteRtcAsrTask" -> DeleteRtcAsrTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteRtcAsrTaskOutput {
    0 "Description" description, 1 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcMPUEventSub {
    pub app_id: String,
}
operation! { DeleteRtcMPUEventSub(app_id: String) "DeleteRtcMPUEventSub" -> Empty {
    0 "AppId" app_id
} }

pub type DeleteRtcMPUEventSubOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotCallbackAuth {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteSnapshotCallbackAuth(domain_name: String) "DeleteSnapshotCallbackAuth" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type DeleteSnapshotCallbackAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFiles {
    pub app_name: String,
    pub create_timestamp_list: Vec<i64>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub remove_file: bool,
    pub stream_name: String,
}

/// What [`DeleteSnapshotFiles::new`] takes.
pub struct DeleteSnapshotFilesRequired {
    pub app_name: String,
    pub create_timestamp_list: Vec<i64>,
    pub domain_name: String,
    pub remove_file: bool,
    pub stream_name: String,
}
operation! { DeleteSnapshotFiles{DeleteSnapshotFilesRequired: app_name, create_timestamp_list, domain_name, remove_file, stream_name}
    "DeleteSnapshotFiles" -> DeleteSnapshotFilesOutput {
    0 "AppName" app_name, 1 "CreateTimestampList" create_timestamp_list, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "RemoveFile" remove_file, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesOutput {
    pub failure_count: Option<i64>,
    pub snapshot_delete_info_list: Option<DeleteSnapshotFilesSnapshotDeleteInfoList>,
    pub success_count: Option<i64>,
}
model! { DeleteSnapshotFilesOutput {
    0 "FailureCount" failure_count, 1 "SnapshotDeleteInfoList" snapshot_delete_info_list, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesSnapshotDeleteInfoList {
    pub snapshot_delete_info: Option<Vec<DeleteSnapshotFilesSnapshotDeleteInfo>>,
}
model! { DeleteSnapshotFilesSnapshotDeleteInfoList {
    0 "SnapshotDeleteInfo" snapshot_delete_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesSnapshotDeleteInfo {
    pub create_timestamp: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteSnapshotFilesSnapshotDeleteInfo {
    0 "CreateTimestamp" create_timestamp, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioLayout {
    pub caster_id: String,
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteStudioLayout(caster_id: String, layout_id: String) "DeleteStudioLayout" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

pub type DeleteStudioLayoutOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoShowListTasksOutput {
    pub auto_show_list_tasks: Option<String>,
}
model! { DescribeAutoShowListTasksOutput {
    0 "AutoShowListTasks" auto_show_list_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannels {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterChannels(caster_id: String) "DescribeCasterChannels" -> DescribeCasterChannelsOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannelsOutput {
    pub channels: Option<DescribeCasterChannelsChannels>,
    pub total: Option<i64>,
}
model! { DescribeCasterChannelsOutput {
    0 "Channels" channels, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannelsChannels {
    pub channel: Option<Vec<DescribeCasterChannelsChannel>>,
}
model! { DescribeCasterChannelsChannels {
    0 "Channel" channel
} }

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
    0 "ChannelId" channel_id, 1 "FaceBeauty" face_beauty, 2 "ResourceId" resource_id, 3 "RtmpUrl" rtmp_url,
    4 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponents {
    pub caster_id: String,
    pub component_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterComponents(caster_id: String) "DescribeCasterComponents" -> DescribeCasterComponentsOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsOutput {
    pub components: Option<DescribeCasterComponentsComponents>,
    pub total: Option<i64>,
}
model! { DescribeCasterComponentsOutput {
    0 "Components" components, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsComponents {
    pub component: Option<Vec<DescribeCasterComponentsComponent>>,
}
model! { DescribeCasterComponentsComponents {
    0 "Component" component
} }

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
    0 "CaptionLayerContent" caption_layer_content, 1 "ComponentId" component_id, 2 "ComponentLayer" component_layer,
    3 "ComponentName" component_name, 4 "ComponentType" component_type, 5 "Effect" effect,
    6 "ImageLayerContent" image_layer_content, 7 "LocationId" location_id, 8 "TextLayerContent" text_layer_content
} }

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
    0 "BorderColor" border_color, 1 "BorderWidthNormalized" border_width_normalized, 2 "Color" color,
    3 "FontName" font_name, 4 "LineSpaceNormalized" line_space_normalized, 5 "LocationId" location_id,
    6 "PtsOffset" pts_offset, 7 "ShowSourceLan" show_source_lan, 8 "SizeNormalized" size_normalized,
    9 "SourceLan" source_lan, 10 "TargetLan" target_lan, 11 "WordCountPerLine" word_count_per_line,
    12 "WordSpaceNormalized" word_space_normalized, 13 "WordsCount" words_count
} }

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
    0 "HeightNormalized" height_normalized, 1 "PositionNormalizeds" position_normalizeds,
    2 "PositionRefer" position_refer, 3 "Transparency" transparency, 4 "WidthNormalized" width_normalized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsPositionNormalizeds {
    pub position: Option<Vec<f64>>,
}
model! { DescribeCasterComponentsPositionNormalizeds {
    0 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsImageLayerContent {
    pub material_id: Option<String>,
}
model! { DescribeCasterComponentsImageLayerContent {
    0 "MaterialId" material_id
} }

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
    0 "BorderColor" border_color, 1 "BorderWidthNormalized" border_width_normalized, 2 "Color" color,
    3 "FontName" font_name, 4 "SizeNormalized" size_normalized, 5 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfig {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterConfig(caster_id: String) "DescribeCasterConfig" -> DescribeCasterConfigOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

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
    0 "AudioMixerMode" audio_mixer_mode, 1 "AutoSwitchUrgentConfig" auto_switch_urgent_config,
    2 "AutoSwitchUrgentOn" auto_switch_urgent_on, 3 "CallbackUrl" callback_url, 4 "CasterId" caster_id,
    5 "CasterName" caster_name, 6 "ChannelEnable" channel_enable, 7 "Delay" delay, 8 "DomainName" domain_name,
    9 "ProgramEffect" program_effect, 10 "ProgramName" program_name, 11 "RecordConfig" record_config,
    12 "SideOutputUrl" side_output_url, 13 "SideOutputUrlList" side_output_url_list,
    14 "SyncGroupsConfig" sync_groups_config, 15 "TranscodeConfig" transcode_config, 16 "UrgentImageId" urgent_image_id,
    17 "UrgentImageUrl" urgent_image_url, 18 "UrgentLiveStreamUrl" urgent_live_stream_url,
    19 "UrgentMaterialId" urgent_material_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordConfig {
    pub on_demand: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub record_format: Option<DescribeCasterConfigRecordFormat>,
}
model! { DescribeCasterConfigRecordConfig {
    0 "OnDemand" on_demand, 1 "OssBucket" oss_bucket, 2 "OssEndpoint" oss_endpoint, 3 "RecordFormat" record_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordFormat {
    pub record_format: Option<Vec<DescribeCasterConfigRecordFormatRecordFormat>>,
}
model! { DescribeCasterConfigRecordFormat {
    0 "RecordFormat" record_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordFormatRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { DescribeCasterConfigRecordFormatRecordFormat {
    0 "CycleDuration" cycle_duration, 1 "Format" format, 2 "OssObjectPrefix" oss_object_prefix,
    3 "SliceOssObjectPrefix" slice_oss_object_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigSyncGroupsConfig {
    pub sync_group: Option<Vec<DescribeCasterConfigSyncGroup>>,
}
model! { DescribeCasterConfigSyncGroupsConfig {
    0 "SyncGroup" sync_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigSyncGroup {
    pub host_resource_id: Option<String>,
    pub mode: Option<i64>,
    pub resource_ids: Option<DescribeCasterConfigResourceIds>,
}
model! { DescribeCasterConfigSyncGroup {
    0 "HostResourceId" host_resource_id, 1 "Mode" mode, 2 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigResourceIds {
    pub resource_id: Option<Vec<String>>,
}
model! { DescribeCasterConfigResourceIds {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigTranscodeConfig {
    pub caster_template: Option<String>,
    pub custom_params: Option<DescribeCasterConfigCustomParams>,
    pub live_template_ids: Option<DescribeCasterConfigLiveTemplateIds>,
}
model! { DescribeCasterConfigTranscodeConfig {
    0 "CasterTemplate" caster_template, 1 "CustomParams" custom_params, 2 "LiveTemplateIds" live_template_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigCustomParams {
    pub video: Option<DescribeCasterConfigVideo>,
}
model! { DescribeCasterConfigCustomParams {
    0 "video" video
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigVideo {
    pub bitrate: Option<i64>,
    pub fps: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DescribeCasterConfigVideo {
    0 "bitrate" bitrate, 1 "fps" fps, 2 "height" height, 3 "width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigLiveTemplateIds {
    pub location_id: Option<Vec<String>>,
}
model! { DescribeCasterConfigLiveTemplateIds {
    0 "LocationId" location_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayouts {
    pub caster_id: String,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterLayouts(caster_id: String) "DescribeCasterLayouts" -> DescribeCasterLayoutsOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsOutput {
    pub layouts: Option<DescribeCasterLayoutsLayouts>,
    pub total: Option<i64>,
}
model! { DescribeCasterLayoutsOutput {
    0 "Layouts" layouts, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsLayouts {
    pub layout: Option<Vec<DescribeCasterLayoutsLayout>>,
}
model! { DescribeCasterLayoutsLayouts {
    0 "Layout" layout
} }

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
    0 "AudioLayers" audio_layers, 1 "BlendList" blend_list, 2 "LayoutId" layout_id, 3 "MixList" mix_list,
    4 "VideoLayers" video_layers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsAudioLayers {
    pub audio_layer: Option<Vec<DescribeCasterLayoutsAudioLayer>>,
}
model! { DescribeCasterLayoutsAudioLayers {
    0 "AudioLayer" audio_layer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeCasterLayoutsAudioLayer {
    0 "FixedDelayDuration" fixed_delay_duration, 1 "ValidChannel" valid_channel, 2 "VolumeRate" volume_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsBlendList {
    pub location_id: Option<Vec<String>>,
}
model! { DescribeCasterLayoutsBlendList {
    0 "LocationId" location_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsMixList {
    pub location_id: Option<Vec<String>>,
}
model! { DescribeCasterLayoutsMixList {
    0 "LocationId" location_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsVideoLayers {
    pub video_layer: Option<Vec<DescribeCasterLayoutsVideoLayer>>,
}
model! { DescribeCasterLayoutsVideoLayers {
    0 "VideoLayer" video_layer
} }

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
    0 "FillMode" fill_mode, 1 "FixedDelayDuration" fixed_delay_duration, 2 "HeightNormalized" height_normalized,
    3 "PositionNormalizeds" position_normalizeds, 4 "PositionRefer" position_refer, 5 "WidthNormalized" width_normalized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsPositionNormalizeds {
    pub position: Option<Vec<f64>>,
}
model! { DescribeCasterLayoutsPositionNormalizeds {
    0 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgram {
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
    Number "PageNum", "Episodes.Episode" episodes.episode, total "Total"
}

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
    0 "CasterId" caster_id, 1 "Episodes" episodes, 2 "ProgramEffect" program_effect, 3 "ProgramName" program_name,
    4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramEpisodes {
    pub episode: Option<Vec<DescribeCasterProgramEpisode>>,
}
model! { DescribeCasterProgramEpisodes {
    0 "Episode" episode
} }

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
    0 "ComponentIds" component_ids, 1 "EndTime" end_time, 2 "EpisodeId" episode_id, 3 "EpisodeName" episode_name,
    4 "EpisodeType" episode_type, 5 "ResourceId" resource_id, 6 "StartTime" start_time, 7 "Status" status,
    8 "SwitchType" switch_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramComponentIds {
    pub component_id: Option<Vec<String>>,
}
model! { DescribeCasterProgramComponentIds {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudio {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { DescribeCasterSceneAudio(caster_id: String, scene_id: String)
    "DescribeCasterSceneAudio" -> DescribeCasterSceneAudioOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioOutput {
    pub audio_layers: Option<DescribeCasterSceneAudioAudioLayers>,
    pub caster_id: Option<String>,
    pub follow_enable: Option<i64>,
    pub mix_list: Option<DescribeCasterSceneAudioMixList>,
}
model! { DescribeCasterSceneAudioOutput {
    0 "AudioLayers" audio_layers, 1 "CasterId" caster_id, 2 "FollowEnable" follow_enable, 3 "MixList" mix_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioAudioLayers {
    pub audio_layer: Option<Vec<DescribeCasterSceneAudioAudioLayer>>,
}
model! { DescribeCasterSceneAudioAudioLayers {
    0 "AudioLayer" audio_layer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeCasterSceneAudioAudioLayer {
    0 "FixedDelayDuration" fixed_delay_duration, 1 "ValidChannel" valid_channel, 2 "VolumeRate" volume_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioMixList {
    pub location_id: Option<Vec<String>>,
}
model! { DescribeCasterSceneAudioMixList {
    0 "LocationId" location_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenes {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: Option<String>,
}
operation! { DescribeCasterScenes(caster_id: String) "DescribeCasterScenes" -> DescribeCasterScenesOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesOutput {
    pub scene_list: Option<DescribeCasterScenesSceneList>,
    pub total: Option<i64>,
}
model! { DescribeCasterScenesOutput {
    0 "SceneList" scene_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesSceneList {
    pub scene: Option<Vec<DescribeCasterScenesScene>>,
}
model! { DescribeCasterScenesSceneList {
    0 "Scene" scene
} }

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
    0 "ComponentIds" component_ids, 1 "LayoutId" layout_id, 2 "OutputType" output_type, 3 "SceneId" scene_id,
    4 "SceneName" scene_name, 5 "Status" status, 6 "StreamInfos" stream_infos, 7 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesComponentIds {
    pub component_id: Option<Vec<String>>,
}
model! { DescribeCasterScenesComponentIds {
    0 "componentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesStreamInfos {
    pub stream_info: Option<Vec<DescribeCasterScenesStreamInfo>>,
}
model! { DescribeCasterScenesStreamInfos {
    0 "StreamInfo" stream_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { DescribeCasterScenesStreamInfo {
    0 "OutputStreamUrl" output_stream_url, 1 "TranscodeConfig" transcode_config, 2 "VideoFormat" video_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrl {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterStreamUrl(caster_id: String) "DescribeCasterStreamUrl" -> DescribeCasterStreamUrlOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlOutput {
    pub caster_id: Option<String>,
    pub caster_streams: Option<DescribeCasterStreamUrlCasterStreams>,
    pub total: Option<i64>,
}
model! { DescribeCasterStreamUrlOutput {
    0 "CasterId" caster_id, 1 "CasterStreams" caster_streams, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlCasterStreams {
    pub caster_stream: Option<Vec<DescribeCasterStreamUrlCasterStream>>,
}
model! { DescribeCasterStreamUrlCasterStreams {
    0 "CasterStream" caster_stream
} }

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
    0 "OutputType" output_type, 1 "RtmpUrl" rtmp_url, 2 "SceneId" scene_id, 3 "StreamInfos" stream_infos,
    4 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlStreamInfos {
    pub stream_info: Option<Vec<DescribeCasterStreamUrlStreamInfo>>,
}
model! { DescribeCasterStreamUrlStreamInfos {
    0 "StreamInfo" stream_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { DescribeCasterStreamUrlStreamInfo {
    0 "OutputStreamUrl" output_stream_url, 1 "TranscodeConfig" transcode_config, 2 "VideoFormat" video_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResources {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterVideoResources(caster_id: String)
    "DescribeCasterVideoResources" -> DescribeCasterVideoResourcesOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesOutput {
    pub total: Option<i64>,
    pub video_resources: Option<DescribeCasterVideoResourcesVideoResources>,
}
model! { DescribeCasterVideoResourcesOutput {
    0 "Total" total, 1 "VideoResources" video_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesVideoResources {
    pub video_resource: Option<Vec<DescribeCasterVideoResourcesVideoResource>>,
}
model! { DescribeCasterVideoResourcesVideoResources {
    0 "VideoResource" video_resource
} }

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
    0 "BeginOffset" begin_offset, 1 "EndOffset" end_offset, 2 "FlvUrl" flv_url, 3 "ImageId" image_id,
    4 "ImageUrl" image_url, 5 "LiveStreamUrl" live_stream_url, 6 "LocationId" location_id, 7 "MaterialId" material_id,
    8 "PtsCallbackInterval" pts_callback_interval, 9 "RepeatNum" repeat_num, 10 "ResourceId" resource_id,
    11 "ResourceName" resource_name, 12 "VodUrl" vod_url
} }

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
    Number "PageNum", "CasterList.Caster" caster_list.caster, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCastersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersOutput {
    pub caster_list: Option<DescribeCastersCasterList>,
    pub total: Option<i64>,
}
model! { DescribeCastersOutput {
    0 "CasterList" caster_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersCasterList {
    pub caster: Option<Vec<DescribeCastersCaster>>,
}
model! { DescribeCastersCasterList {
    0 "Caster" caster
} }

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
    0 "CasterId" caster_id, 1 "CasterName" caster_name, 2 "CasterTemplate" caster_template,
    3 "ChannelEnable" channel_enable, 4 "ChargeType" charge_type, 5 "ClientTokenId" client_token_id,
    6 "CreateTime" create_time, 7 "Duration" duration, 8 "ExpireTime" expire_time, 9 "LastModified" last_modified,
    10 "NormType" norm_type, 11 "PurchaseTime" purchase_time, 12 "ResourceGroupId" resource_group_id,
    13 "StartTime" start_time, 14 "Status" status, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTags {
    pub tag: Option<Vec<DescribeCastersTagsTag>>,
}
model! { DescribeCastersTags {
    0 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCastersTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipants {
    pub app_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipantsOutput {
    pub times: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub user_list: Option<Vec<String>>,
}
model! { DescribeChannelParticipantsOutput {
    0 "Times" times, 1 "TotalNum" total_num, 2 "TotalPage" total_page, 3 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsers {
    pub app_id: String,
    pub channel_id: String,
}
operation! { DescribeChannelUsers(app_id: String, channel_id: String)
    "DescribeChannelUsers" -> DescribeChannelUsersOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsersOutput {
    pub interactive_user_list: Option<Vec<String>>,
    pub interactive_user_number: Option<i64>,
    pub is_channel_exists: Option<bool>,
    pub live_user_list: Option<Vec<String>>,
    pub live_user_number: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeChannelUsersOutput {
    0 "InteractiveUserList" interactive_user_list, 1 "InteractiveUserNumber" interactive_user_number,
    2 "IsChannelExists" is_channel_exists, 3 "LiveUserList" live_user_list, 4 "LiveUserNumber" live_user_number,
    5 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub field: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDomainUsageData" -> DescribeDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StartTime" start_time, 9 "Type" r#type: String
} }

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
    0 "Area" area, 1 "DataInterval" data_interval, 2 "DomainName" domain_name, 3 "EndTime" end_time,
    4 "StartTime" start_time, 5 "Type" r#type, 6 "UsageDataPerInterval" usage_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataUsageDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainUsageDataDataModule>>,
}
model! { DescribeDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUsageDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrity {
    pub end_time: String,
    pub integrity: f64,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeDomainWithIntegrity(end_time: String, integrity: f64, start_time: String)
    "DescribeDomainWithIntegrity" -> DescribeDomainWithIntegrityOutput {
    0 "EndTime" end_time, 1 "Integrity" integrity, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityOutput {
    pub content: Option<Vec<DescribeDomainWithIntegrityContent>>,
}
model! { DescribeDomainWithIntegrityOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityContent {
    pub columns: Option<Vec<String>>,
    pub name: Option<String>,
    pub points: Option<Vec<String>>,
}
model! { DescribeDomainWithIntegrityContent {
    0 "Columns" columns, 1 "Name" name, 2 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsData {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub time: String,
}
operation! { DescribeHlsLiveStreamRealTimeBpsData(time: String)
    "DescribeHlsLiveStreamRealTimeBpsData" -> DescribeHlsLiveStreamRealTimeBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Time" time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataOutput {
    pub time: Option<String>,
    pub usage_data: Option<Vec<DescribeHlsLiveStreamRealTimeBpsDataUsageData>>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataOutput {
    0 "Time" time, 1 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataUsageData {
    pub domain_name: Option<String>,
    pub stream_infos: Option<Vec<DescribeHlsLiveStreamRealTimeBpsDataStreamInfos>>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataUsageData {
    0 "DomainName" domain_name, 1 "StreamInfos" stream_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataStreamInfos {
    pub infos: Option<Vec<DescribeHlsLiveStreamRealTimeBpsDataInfos>>,
    pub stream_name: Option<String>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataStreamInfos {
    0 "Infos" infos, 1 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataInfos {
    pub down_flow: Option<f64>,
    pub online: Option<f64>,
    pub rate: Option<String>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataInfos {
    0 "DownFlow" down_flow, 1 "Online" online, 2 "Rate" rate
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesOutput {
    pub rule_info_list: Option<DescribeLiveAIProduceRulesRuleInfoList>,
}
model! { DescribeLiveAIProduceRulesOutput {
    0 "RuleInfoList" rule_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesRuleInfoList {
    pub rule_info: Option<Vec<DescribeLiveAIProduceRulesRuleInfo>>,
}
model! { DescribeLiveAIProduceRulesRuleInfoList {
    0 "RuleInfo" rule_info
} }

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
    0 "App" app, 1 "Description" description, 2 "Domain" domain, 3 "GmtModifyTime" gmt_modify_time, 4 "IsLazy" is_lazy,
    5 "LiveTemplate" live_template, 6 "RulesId" rules_id, 7 "StudioName" studio_name, 8 "SubtitleName" subtitle_name,
    9 "SuffixName" suffix_name
} }

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
    Number "PageNumber", "StudioConfigs.SubtitleConfig" studio_configs.subtitle_config, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub studio_configs: Option<DescribeLiveAIStudioStudioConfigs>,
    pub total: Option<i64>,
}
model! { DescribeLiveAIStudioOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "StudioConfigs" studio_configs, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioStudioConfigs {
    pub subtitle_config: Option<Vec<DescribeLiveAIStudioSubtitleConfig>>,
}
model! { DescribeLiveAIStudioStudioConfigs {
    0 "SubtitleConfig" subtitle_config
} }

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
    0 "BackgroundResourceId" background_resource_id, 1 "BackgroundResourceUrl" background_resource_url,
    2 "BackgroundType" background_type, 3 "Description" description, 4 "Height" height,
    5 "MattingLayout" matting_layout, 6 "MattingType" matting_type, 7 "MediaLayout" media_layout,
    8 "MediaResourceId" media_resource_id, 9 "MediaResourceUrl" media_resource_url, 10 "MediaType" media_type,
    11 "RuleIds" rule_ids, 12 "TemplateId" template_id, 13 "TemplateName" template_name, 14 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { DescribeLiveAIStudioRuleIds {
    0 "ruleId" rule_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleOutput {
    pub subtitle_configs: Option<DescribeLiveAISubtitleSubtitleConfigs>,
}
model! { DescribeLiveAISubtitleOutput {
    0 "SubtitleConfigs" subtitle_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleSubtitleConfigs {
    pub subtitle_config: Option<Vec<DescribeLiveAISubtitleSubtitleConfig>>,
}
model! { DescribeLiveAISubtitleSubtitleConfigs {
    0 "SubtitleConfig" subtitle_config
} }

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
    0 "BgColor" bg_color, 1 "BgWidthNormalized" bg_width_normalized, 2 "BorderWidthNormalized" border_width_normalized,
    3 "Description" description, 4 "DstLanguage" dst_language, 5 "FontColor" font_color, 6 "FontName" font_name,
    7 "FontSizeNormalized" font_size_normalized, 8 "Height" height, 9 "MaxLines" max_lines,
    10 "PositionNormalized" position_normalized, 11 "RulesRefer" rules_refer, 12 "ShowSourceLan" show_source_lan,
    13 "SrcLanguage" src_language, 14 "SubtitleId" subtitle_id, 15 "SubtitleName" subtitle_name, 16 "Width" width,
    17 "WordPerline" word_perline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitlePositionNormalized {
    pub position: Option<Vec<f64>>,
}
model! { DescribeLiveAISubtitlePositionNormalized {
    0 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleRulesRefer {
    pub rules_id: Option<Vec<String>>,
}
model! { DescribeLiveAISubtitleRulesRefer {
    0 "RulesId" rules_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfig {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigOutput {
    pub live_audio_audit_config_list: Option<DescribeLiveAudioAuditConfigLiveAudioAuditConfigList>,
}
model! { DescribeLiveAudioAuditConfigOutput {
    0 "LiveAudioAuditConfigList" live_audio_audit_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigLiveAudioAuditConfigList {
    pub live_audio_audit_config: Option<Vec<DescribeLiveAudioAuditConfigLiveAudioAuditConfig>>,
}
model! { DescribeLiveAudioAuditConfigLiveAudioAuditConfigList {
    0 "LiveAudioAuditConfig" live_audio_audit_config
} }

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
    0 "AppName" app_name, 1 "BizType" biz_type, 2 "DomainName" domain_name, 3 "Scenes" scenes,
    4 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigScenes {
    pub scene: Option<Vec<String>>,
}
model! { DescribeLiveAudioAuditConfigScenes {
    0 "scene" scene
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveAudioAuditNotifyConfig(domain_name: String)
    "DescribeLiveAudioAuditNotifyConfig" -> DescribeLiveAudioAuditNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigOutput {
    pub live_audio_audit_notify_config_list: Option<DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList>,
}
model! { DescribeLiveAudioAuditNotifyConfigOutput {
    0 "LiveAudioAuditNotifyConfigList" live_audio_audit_notify_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList {
    pub live_audio_audit_notify_config: Option<Vec<DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig>>,
}
model! { DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList {
    0 "LiveAudioAuditNotifyConfig" live_audio_audit_notify_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig {
    0 "Callback" callback, 1 "CallbackTemplate" callback_template, 2 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCdnDiagnoseInfo {
    pub security_token: Option<Secret>,
    pub app: String,
    pub domain: String,
    pub end_time: i64,
    pub interval_type: Option<String>,
    pub phase: i64,
    pub request_type: Option<String>,
    pub start_time: i64,
    pub stream_name: String,
    pub stream_suffix: String,
}

/// What [`DescribeLiveCdnDiagnoseInfo::new`] takes.
pub struct DescribeLiveCdnDiagnoseInfoRequired {
    pub app: String,
    pub domain: String,
    pub end_time: i64,
    pub phase: i64,
    pub start_time: i64,
    pub stream_name: String,
    pub stream_suffix: String,
}
operation! { DescribeLiveCdnDiagnoseInfo{DescribeLiveCdnDiagnoseInfoRequired: app, domain, end_time, phase, start_time, stream_name, stream_suffix}
    "DescribeLiveCdnDiagnoseInfo" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "app" app, 2 "domain" domain, 3 "endTime" end_time,
    4 "intervalType" interval_type: String, 5 "phase" phase, 6 "requestType" request_type: String,
    7 "startTime" start_time, 8 "streamName" stream_name, 9 "streamSuffix" stream_suffix
} }

pub type DescribeLiveCdnDiagnoseInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateData {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`DescribeLiveCenterStreamRateData::new`] takes.
pub struct DescribeLiveCenterStreamRateDataRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { DescribeLiveCenterStreamRateData{DescribeLiveCenterStreamRateDataRequired: app_name, domain_name, end_time, start_time, stream_name}
    "DescribeLiveCenterStreamRateData" -> DescribeLiveCenterStreamRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateDataOutput {
    pub rate_datas: Option<Vec<DescribeLiveCenterStreamRateDataRateDatas>>,
}
model! { DescribeLiveCenterStreamRateDataOutput {
    0 "RateDatas" rate_datas
} }

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
    0 "AudioFps" audio_fps, 1 "AudioRate" audio_rate, 2 "Time" time, 3 "VideoFps" video_fps, 4 "VideoRate" video_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransfer {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransferOutput {
    pub live_center_transfer_info_list: Option<DescribeLiveCenterTransferLiveCenterTransferInfoList>,
}
model! { DescribeLiveCenterTransferOutput {
    0 "LiveCenterTransferInfoList" live_center_transfer_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransferLiveCenterTransferInfoList {
    pub live_center_transfer_info: Option<Vec<DescribeLiveCenterTransferLiveCenterTransferInfo>>,
}
model! { DescribeLiveCenterTransferLiveCenterTransferInfoList {
    0 "LiveCenterTransferInfo" live_center_transfer_info
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url, 3 "EndTime" end_time,
    4 "StartTime" start_time, 5 "StreamName" stream_name, 6 "TransferArgs" transfer_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateDetail {
    pub cert_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveCertificateDetail(cert_name: String)
    "DescribeLiveCertificateDetail" -> DescribeLiveCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
}
model! { DescribeLiveCertificateDetailOutput {
    0 "Cert" cert, 1 "CertId" cert_id, 2 "CertName" cert_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveCertificateList() "DescribeLiveCertificateList" -> DescribeLiveCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListOutput {
    pub certificate_list_model: Option<DescribeLiveCertificateListCertificateListModel>,
}
model! { DescribeLiveCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListCertificateListModel {
    pub cert_list: Option<DescribeLiveCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeLiveCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListCertList {
    pub cert: Option<Vec<DescribeLiveCertificateListCert>>,
}
model! { DescribeLiveCertificateListCertList {
    0 "Cert" cert
} }

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
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Common" common, 3 "Fingerprint" fingerprint, 4 "Issuer" issuer,
    5 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayConfig {
    pub app: String,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
}
operation! { DescribeLiveDelayConfig(app: String, domain: String, stream: String)
    "DescribeLiveDelayConfig" -> DescribeLiveDelayConfigOutput {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream
} }

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
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "Stream" stream, 4 "TaskTriggerMode" task_trigger_mode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageOutput {
    pub delay_data: Option<DescribeLiveDelayedStreamingUsageDelayData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDelayedStreamingUsageOutput {
    0 "DelayData" delay_data, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageDelayData {
    pub delay_data_item: Option<Vec<DescribeLiveDelayedStreamingUsageDelayDataItem>>,
}
model! { DescribeLiveDelayedStreamingUsageDelayData {
    0 "DelayDataItem" delay_data_item
} }

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
    0 "DomainName" domain_name, 1 "Duration" duration, 2 "Region" region, 3 "StreamName" stream_name,
    4 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDetectNotifyConfig(domain_name: String)
    "DescribeLiveDetectNotifyConfig" -> DescribeLiveDetectNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigOutput {
    pub live_detect_notify_config: Option<DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig>,
}
model! { DescribeLiveDetectNotifyConfigOutput {
    0 "LiveDetectNotifyConfig" live_detect_notify_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig {
    pub domain_name: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig {
    0 "DomainName" domain_name, 1 "NotifyUrl" notify_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataOutput {
    pub detect_porn_data: Option<DescribeLiveDetectPornDataDetectPornData>,
}
model! { DescribeLiveDetectPornDataOutput {
    0 "DetectPornData" detect_porn_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataDetectPornData {
    pub data_module: Option<Vec<DescribeLiveDetectPornDataDataModule>>,
}
model! { DescribeLiveDetectPornDataDetectPornData {
    0 "DataModule" data_module
} }

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
    0 "App" app, 1 "Count" count, 2 "Domain" domain, 3 "Fee" fee, 4 "Region" region, 5 "Scene" scene, 6 "Stream" stream,
    7 "TimeStamp" time_stamp
} }

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
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainBpsDataDataModule>>,
}
model! { DescribeLiveDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataDataModule {
    pub bps_value: Option<String>,
    pub http_bps_value: Option<String>,
    pub https_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainBpsDataDataModule {
    0 "BpsValue" bps_value, 1 "HttpBpsValue" http_bps_value, 2 "HttpsBpsValue" https_bps_value, 3 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeLiveDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeLiveDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval, 1 "DataInterval" data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Option<Vec<DescribeLiveDomainBpsDataByLayerDataModule>>,
}
model! { DescribeLiveDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainBpsDataByLayerDataModule {
    0 "TimeStamp" time_stamp, 1 "TrafficValue" traffic_value, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeLiveDomainByCertificate(ssl_pub: String)
    "DescribeLiveDomainByCertificate" -> DescribeLiveDomainByCertificateOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "SSLPub" ssl_pub, 3 "SSLStatus" ssl_status: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateOutput {
    pub cert_infos: Option<DescribeLiveDomainByCertificateCertInfos>,
}
model! { DescribeLiveDomainByCertificateOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateCertInfos {
    pub cert_info: Option<Vec<DescribeLiveDomainByCertificateCertInfo>>,
}
model! { DescribeLiveDomainByCertificateCertInfos {
    0 "CertInfo" cert_info
} }

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
    0 "CertCaIsLegacy" cert_ca_is_legacy, 1 "CertExpireTime" cert_expire_time, 2 "CertExpired" cert_expired,
    3 "CertStartTime" cert_start_time, 4 "CertSubjectCommonName" cert_subject_common_name, 5 "CertType" cert_type,
    6 "DomainList" domain_list, 7 "DomainNames" domain_names, 8 "Issuer" issuer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfo {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainCertificateInfo(domain_name: String)
    "DescribeLiveDomainCertificateInfo" -> DescribeLiveDomainCertificateInfoOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeLiveDomainCertificateInfoCertInfos>,
}
model! { DescribeLiveDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoCertInfos {
    pub cert_info: Option<Vec<DescribeLiveDomainCertificateInfoCertInfo>>,
}
model! { DescribeLiveDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info
} }

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
    0 "CertDomainName" cert_domain_name, 1 "CertExpireTime" cert_expire_time, 2 "CertLife" cert_life,
    3 "CertName" cert_name, 4 "CertOrg" cert_org, 5 "CertType" cert_type, 6 "DomainName" domain_name,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigs {
    pub domain_name: String,
    pub function_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDomainConfigs(domain_name: String, function_names: String)
    "DescribeLiveDomainConfigs" -> DescribeLiveDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsOutput {
    pub domain_configs: Option<DescribeLiveDomainConfigsDomainConfigs>,
}
model! { DescribeLiveDomainConfigsOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsDomainConfigs {
    pub domain_config: Option<Vec<DescribeLiveDomainConfigsDomainConfig>>,
}
model! { DescribeLiveDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeLiveDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainConfigsDomainConfig {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsFunctionArgs {
    pub function_arg: Option<Vec<DescribeLiveDomainConfigsFunctionArg>>,
}
model! { DescribeLiveDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeLiveDomainConfigsFunctionArg {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainDetail {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDomainDetail(domain_name: String)
    "DescribeLiveDomainDetail" -> DescribeLiveDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainDetailOutput {
    pub domain_detail: Option<DescribeLiveDomainDetailDomainDetail>,
}
model! { DescribeLiveDomainDetailOutput {
    0 "DomainDetail" domain_detail
} }

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
    0 "CertName" cert_name, 1 "Cname" cname, 2 "Description" description, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "LiveDomainType" live_domain_type, 8 "Region" region, 9 "ResourceGroupId" resource_group_id,
    10 "SSLProtocol" ssl_protocol, 11 "SSLPub" ssl_pub, 12 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogOutput {
    pub domain_log_details: Option<DescribeLiveDomainEdgeLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainEdgeLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLiveDomainEdgeLogDomainLogDetail>>,
}
model! { DescribeLiveDomainEdgeLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainEdgeLogLogInfos>,
    pub page_infos: Option<DescribeLiveDomainEdgeLogPageInfos>,
}
model! { DescribeLiveDomainEdgeLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeLiveDomainEdgeLogLogInfoDetail>>,
}
model! { DescribeLiveDomainEdgeLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainEdgeLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateData {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub query_time: String,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainFrameRateAndBitRateData(domain_name: String, query_time: String)
    "DescribeLiveDomainFrameRateAndBitRateData" -> DescribeLiveDomainFrameRateAndBitRateDataOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "QueryTime" query_time, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Option<DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos>,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    pub frame_rate_and_bit_rate_info: Option<Vec<DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo>>,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    0 "FrameRateAndBitRateInfo" frame_rate_and_bit_rate_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo {
    pub audio_frame_rate: Option<f64>,
    pub bit_rate: Option<f64>,
    pub stream_url: Option<String>,
    pub video_frame_rate: Option<f64>,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo {
    0 "AudioFrameRate" audio_frame_rate, 1 "BitRate" bit_rate, 2 "StreamUrl" stream_url,
    3 "VideoFrameRate" video_frame_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimit {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainLimit(domain_name: String) "DescribeLiveDomainLimit" -> DescribeLiveDomainLimitOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimitOutput {
    pub live_domain_limit_list: Option<DescribeLiveDomainLimitLiveDomainLimitList>,
}
model! { DescribeLiveDomainLimitOutput {
    0 "LiveDomainLimitList" live_domain_limit_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimitLiveDomainLimitList {
    pub live_domain_limit: Option<Vec<DescribeLiveDomainLimitLiveDomainLimit>>,
}
model! { DescribeLiveDomainLimitLiveDomainLimitList {
    0 "LiveDomainLimit" live_domain_limit
} }

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
    0 "CurrentNum" current_num, 1 "CurrentTranscodeNum" current_transcode_num,
    2 "CurrentTransferNum" current_transfer_num, 3 "DomainName" domain_name, 4 "LimitNum" limit_num,
    5 "LimitTranscodeNum" limit_transcode_num, 6 "LimitTransferNum" limit_transfer_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogOutput {
    pub domain_log_details: Option<DescribeLiveDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLiveDomainLogDomainLogDetail>>,
}
model! { DescribeLiveDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainLogLogInfos>,
    pub page_infos: Option<DescribeLiveDomainLogPageInfos>,
}
model! { DescribeLiveDomainLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeLiveDomainLogLogInfoDetail>>,
}
model! { DescribeLiveDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtl {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlOutput {
    pub domain_log_details: Option<DescribeLiveDomainLogExTtlDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainLogExTtlOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLiveDomainLogExTtlDomainLogDetail>>,
}
model! { DescribeLiveDomainLogExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainLogExTtlLogInfos>,
    pub page_infos: Option<DescribeLiveDomainLogExTtlPageInfos>,
}
model! { DescribeLiveDomainLogExTtlDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlLogInfos {
    pub log_info_detail: Option<Vec<DescribeLiveDomainLogExTtlLogInfoDetail>>,
}
model! { DescribeLiveDomainLogExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainLogExTtlPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMapping {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainMapping(domain_name: String)
    "DescribeLiveDomainMapping" -> DescribeLiveDomainMappingOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingOutput {
    pub live_domain_models: Option<DescribeLiveDomainMappingLiveDomainModels>,
}
model! { DescribeLiveDomainMappingOutput {
    0 "LiveDomainModels" live_domain_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingLiveDomainModels {
    pub live_domain_model: Option<Vec<DescribeLiveDomainMappingLiveDomainModel>>,
}
model! { DescribeLiveDomainMappingLiveDomainModels {
    0 "LiveDomainModel" live_domain_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingLiveDomainModel {
    pub domain_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveDomainMappingLiveDomainModel {
    0 "DomainName" domain_name, 1 "Type" r#type
} }

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
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "MonitoringData" monitoring_data,
    4 "Region" region, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataMonitoringData {
    pub monitoring_data_item: Option<Vec<DescribeLiveDomainMonitoringUsageDataMonitoringDataItem>>,
}
model! { DescribeLiveDomainMonitoringUsageDataMonitoringData {
    0 "MonitoringDataItem" monitoring_data_item
} }

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
    0 "DomainName" domain_name, 1 "Duration" duration, 2 "InstanceId" instance_id, 3 "Region" region,
    4 "Resolution" resolution, 5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMultiStreamConfig {
    pub domain: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeLiveDomainMultiStreamConfig(domain: String)
    "DescribeLiveDomainMultiStreamConfig" -> DescribeLiveDomainMultiStreamConfigOutput {
    0 "Domain" domain, 1 "OwnerId" owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMultiStreamConfigOutput {
    pub switch: Option<String>,
}
model! { DescribeLiveDomainMultiStreamConfigOutput {
    0 "Switch" switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNum {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumOutput {
    pub online_user_info: Option<DescribeLiveDomainOnlineUserNumOnlineUserInfo>,
    pub stream_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { DescribeLiveDomainOnlineUserNumOutput {
    0 "OnlineUserInfo" online_user_info, 1 "StreamCount" stream_count, 2 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumOnlineUserInfo {
    pub live_stream_online_user_num_info: Option<Vec<DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo>>,
}
model! { DescribeLiveDomainOnlineUserNumOnlineUserInfo {
    0 "LiveStreamOnlineUserNumInfo" live_stream_online_user_num_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo {
    pub infos: Option<DescribeLiveDomainOnlineUserNumInfos>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo {
    0 "Infos" infos, 1 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumInfos {
    pub info: Option<Vec<DescribeLiveDomainOnlineUserNumInfo>>,
}
model! { DescribeLiveDomainOnlineUserNumInfos {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumInfo {
    pub transcode_template: Option<String>,
    pub user_number: Option<i64>,
}
model! { DescribeLiveDomainOnlineUserNumInfo {
    0 "TranscodeTemplate" transcode_template, 1 "UserNumber" user_number
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_code_data: Option<Vec<DescribeLiveDomainPublishErrorCodeRealTimeCodeData>>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeCodeData" real_time_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeRealTimeCodeData {
    pub code_data: Option<Vec<DescribeLiveDomainPublishErrorCodeCodeData>>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeRealTimeCodeData {
    0 "CodeData" code_data, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeCodeData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeCodeData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

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
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainPushBpsDataDataModule>>,
}
model! { DescribeLiveDomainPushBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsDataDataModule {
    pub bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainPushBpsDataDataModule {
    0 "BpsValue" bps_value, 1 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeLiveDomainPushTrafficDataTrafficDataPerInterval>,
}
model! { DescribeLiveDomainPushTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainPushTrafficDataDataModule>>,
}
model! { DescribeLiveDomainPushTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeLiveDomainPushTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "TrafficValue" traffic_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvData {
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
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "PvUvDataInfos" pv_uv_data_infos, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataPvUvDataInfos {
    pub pv_uv_data_info: Option<Vec<DescribeLiveDomainPvUvDataPvUvDataInfo>>,
}
model! { DescribeLiveDomainPvUvDataPvUvDataInfos {
    0 "PvUvDataInfo" pv_uv_data_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataPvUvDataInfo {
    pub pv: Option<String>,
    pub time_stamp: Option<String>,
    pub uv: Option<String>,
}
model! { DescribeLiveDomainPvUvDataPvUvDataInfo {
    0 "PV" pv, 1 "TimeStamp" time_stamp, 2 "UV" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_bps_data_per_interval: Option<DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeBpsDataPerInterval" real_time_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainRealTimeBpsDataDataModule>>,
}
model! { DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainRealTimeBpsDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeHttpCodeData" real_time_http_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Option<Vec<DescribeLiveDomainRealTimeHttpCodeDataUsageData>>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeLiveDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Option<Vec<DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData>>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeLiveDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainRealTimeTrafficDataDataModule>>,
}
model! { DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDelivery {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainRealtimeLogDelivery(domain_name: String)
    "DescribeLiveDomainRealtimeLogDelivery" -> DescribeLiveDomainRealtimeLogDeliveryOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDeliveryOutput {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainRealtimeLogDeliveryOutput {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region, 3 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataOutput {
    pub end_time: Option<String>,
    pub record_usage_data: Option<DescribeLiveDomainRecordUsageDataRecordUsageData>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRecordUsageDataOutput {
    0 "EndTime" end_time, 1 "RecordUsageData" record_usage_data, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataRecordUsageData {
    pub data_module: Option<Vec<DescribeLiveDomainRecordUsageDataDataModule>>,
}
model! { DescribeLiveDomainRecordUsageDataRecordUsageData {
    0 "DataModule" data_module
} }

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
    0 "Count" count, 1 "Domain" domain, 2 "Duration" duration, 3 "Region" region, 4 "TimeStamp" time_stamp,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotData {
    pub domain_name: Option<String>,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeLiveDomainSnapshotData(end_time: String, start_time: String)
    "DescribeLiveDomainSnapshotData" -> DescribeLiveDomainSnapshotDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataOutput {
    pub snapshot_data_infos: Option<DescribeLiveDomainSnapshotDataSnapshotDataInfos>,
}
model! { DescribeLiveDomainSnapshotDataOutput {
    0 "SnapshotDataInfos" snapshot_data_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataSnapshotDataInfos {
    pub snapshot_data_info: Option<Vec<DescribeLiveDomainSnapshotDataSnapshotDataInfo>>,
}
model! { DescribeLiveDomainSnapshotDataSnapshotDataInfos {
    0 "SnapshotDataInfo" snapshot_data_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataSnapshotDataInfo {
    pub date: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainSnapshotDataSnapshotDataInfo {
    0 "Date" date, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfig {
    pub domain_name: String,
    pub function_names: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainStagingConfig(domain_name: String, function_names: String)
    "DescribeLiveDomainStagingConfig" -> DescribeLiveDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigOutput {
    pub domain_configs: Option<Vec<DescribeLiveDomainStagingConfigDomainConfigs>>,
}
model! { DescribeLiveDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Option<Vec<DescribeLiveDomainStagingConfigFunctionArgs>>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeLiveDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeData {
    pub domain_name: Option<String>,
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub precision: Option<String>,
    pub region_id: Option<String>,
    pub split: Option<String>,
    pub start_time: String,
}
operation! { DescribeLiveDomainStreamTranscodeData(end_time: String, start_time: String)
    "DescribeLiveDomainStreamTranscodeData" -> DescribeLiveDomainStreamTranscodeDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "Precision" precision: String, 5 "RegionId" region_id: String, 6 "Split" split: String, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataOutput {
    pub transcode_data_list: Option<DescribeLiveDomainStreamTranscodeDataTranscodeDataList>,
}
model! { DescribeLiveDomainStreamTranscodeDataOutput {
    0 "TranscodeDataList" transcode_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataTranscodeDataList {
    pub transcode_data: Option<Vec<DescribeLiveDomainStreamTranscodeDataTranscodeData>>,
}
model! { DescribeLiveDomainStreamTranscodeDataTranscodeDataList {
    0 "TranscodeData" transcode_data
} }

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
    0 "Domain" domain, 1 "Duration" duration, 2 "Fps" fps, 3 "Region" region, 4 "Resolution" resolution,
    5 "TanscodeType" tanscode_type, 6 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataOutput {
    pub time_shift_data: Option<DescribeLiveDomainTimeShiftDataTimeShiftData>,
}
model! { DescribeLiveDomainTimeShiftDataOutput {
    0 "TimeShiftData" time_shift_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataTimeShiftData {
    pub data_module: Option<Vec<DescribeLiveDomainTimeShiftDataDataModule>>,
}
model! { DescribeLiveDomainTimeShiftDataTimeShiftData {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataDataModule {
    pub size: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveDomainTimeShiftDataDataModule {
    0 "Size" size, 1 "TimeStamp" time_stamp, 2 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeLiveDomainTrafficDataTrafficDataPerInterval>,
}
model! { DescribeLiveDomainTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeLiveDomainTrafficDataDataModule>>,
}
model! { DescribeLiveDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataDataModule {
    pub http_traffic_value: Option<String>,
    pub https_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeLiveDomainTrafficDataDataModule {
    0 "HttpTrafficValue" http_traffic_value, 1 "HttpsTrafficValue" https_traffic_value, 2 "TimeStamp" time_stamp,
    3 "TrafficValue" traffic_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTranscodeParams {
    pub security_token: Option<Secret>,
    pub app: String,
    pub pushdomain: String,
    pub template_name: Option<String>,
}
operation! { DescribeLiveDomainTranscodeParams(app: String, pushdomain: String)
    "DescribeLiveDomainTranscodeParams" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "app" app, 2 "pushdomain" pushdomain,
    3 "template_name" template_name: String
} }

pub type DescribeLiveDomainTranscodeParamsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageData {
    pub domain_name: Option<String>,
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: String,
}
operation! { DescribeLiveDrmUsageData(end_time: String, start_time: String)
    "DescribeLiveDrmUsageData" -> DescribeLiveDrmUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SplitBy" split_by: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataOutput {
    pub drm_usage_data: Option<DescribeLiveDrmUsageDataDrmUsageData>,
}
model! { DescribeLiveDrmUsageDataOutput {
    0 "DrmUsageData" drm_usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataDrmUsageData {
    pub data_module: Option<Vec<DescribeLiveDrmUsageDataDataModule>>,
}
model! { DescribeLiveDrmUsageDataDrmUsageData {
    0 "DataModule" data_module
} }

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
    0 "Count" count, 1 "Domain" domain, 2 "DrmType" drm_type, 3 "Region" region, 4 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEdgeTransfer {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveEdgeTransfer(domain_name: String)
    "DescribeLiveEdgeTransfer" -> DescribeLiveEdgeTransferOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "HttpDns" http_dns, 3 "StreamName" stream_name,
    4 "TargetDomainList" target_domain_list, 5 "TransferArgs" transfer_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDuration {
    pub app_id: Option<String>,
    pub area: Option<String>,
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeLiveGrtnDuration(end_time: String, start_time: String)
    "DescribeLiveGrtnDuration" -> DescribeLiveGrtnDurationOutput {
    0 "AppId" app_id: String, 1 "Area" area: String, 2 "EndTime" end_time, 3 "Interval" interval: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationOutput {
    pub stream_detail_data: Option<DescribeLiveGrtnDurationStreamDetailData>,
}
model! { DescribeLiveGrtnDurationOutput {
    0 "StreamDetailData" stream_detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationStreamDetailData {
    pub stream_data: Option<Vec<DescribeLiveGrtnDurationStreamData>>,
}
model! { DescribeLiveGrtnDurationStreamDetailData {
    0 "StreamData" stream_data
} }

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
    0 "AppId" app_id, 1 "Duration" duration, 2 "MediaProfile" media_profile, 3 "MediaType" media_type,
    4 "TimeStamp" time_stamp
} }

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
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainListOutput {
    pub cert_infos: Option<DescribeLiveHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveHttpsDomainListOutput {
    0 "CertInfos" cert_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainListCertInfos {
    pub cert_info: Option<Vec<DescribeLiveHttpsDomainListCertInfo>>,
}
model! { DescribeLiveHttpsDomainListCertInfos {
    0 "CertInfo" cert_info
} }

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
    0 "CertCommonName" cert_common_name, 1 "CertExpireTime" cert_expire_time, 2 "CertName" cert_name,
    3 "CertStartTime" cert_start_time, 4 "CertStatus" cert_status, 5 "CertType" cert_type,
    6 "CertUpdateTime" cert_update_time, 7 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricData {
    pub app_id: String,
    pub begin_ts: i64,
    pub channel_id: Option<String>,
    pub end_ts: i64,
    pub metric_type: String,
    pub os: Option<String>,
    pub terminal_type: Option<String>,
}
operation! { DescribeLiveInteractionMetricData(app_id: String, begin_ts: i64, end_ts: i64, metric_type: String)
    "DescribeLiveInteractionMetricData" -> DescribeLiveInteractionMetricDataOutput {
    0 "AppId" app_id, 1 "BeginTs" begin_ts, 2 "ChannelId" channel_id: String, 3 "EndTs" end_ts,
    4 "MetricType" metric_type, 5 "Os" os: String, 6 "TerminalType" terminal_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataOutput {
    pub nodes: Option<Vec<DescribeLiveInteractionMetricDataNodes>>,
    pub summary_data: Option<String>,
}
model! { DescribeLiveInteractionMetricDataOutput {
    0 "Nodes" nodes, 1 "SummaryData" summary_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataNodes {
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveInteractionMetricDataNodes {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveIpInfo {
    pub ip: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveIpInfo(ip: String) "DescribeLiveIpInfo" -> DescribeLiveIpInfoOutput {
    0 "IP" ip, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveIpInfoOutput {
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
}
model! { DescribeLiveIpInfoOutput {
    0 "ISP" isp, 1 "IspEname" isp_ename, 2 "Region" region, 3 "RegionEname" region_ename
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfig {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveLazyPullStreamConfig(domain_name: String)
    "DescribeLiveLazyPullStreamConfig" -> DescribeLiveLazyPullStreamConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigOutput {
    pub live_lazy_pull_config_list: Option<DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList>,
}
model! { DescribeLiveLazyPullStreamConfigOutput {
    0 "LiveLazyPullConfigList" live_lazy_pull_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList {
    pub live_lazy_pull_config: Option<Vec<DescribeLiveLazyPullStreamConfigLiveLazyPullConfig>>,
}
model! { DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList {
    0 "LiveLazyPullConfig" live_lazy_pull_config
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "PullAppName" pull_app_name, 3 "PullArgs" pull_args,
    4 "PullDomainName" pull_domain_name, 5 "PullProtocol" pull_protocol, 6 "TranscodeLazy" transcode_lazy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageApp {
    pub app_id: String,
    pub data_center: Option<String>,
}
operation! { DescribeLiveMessageApp(app_id: String) "DescribeLiveMessageApp" -> DescribeLiveMessageAppOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String
} }

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
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "AppName" app_name, 3 "AppSign" app_sign, 4 "AuditType" audit_type,
    5 "AuditUrl" audit_url, 6 "CreateTime" create_time, 7 "DataCenter" data_center, 8 "Disable" disable,
    9 "EventCallbackUrl" event_callback_url, 10 "ModifyTime" modify_time, 11 "MsgLifeCycle" msg_life_cycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
}
operation! { DescribeLiveMessageGroup(app_id: String, group_id: String)
    "DescribeLiveMessageGroup" -> DescribeLiveMessageGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupOutput {
    pub admin_list: Option<Vec<String>>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub deletatime: Option<i64>,
    pub delete: Option<bool>,
    pub deletor: Option<String>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
    pub msg_amount: Option<BTreeMap<String, i64>>,
    pub online_user_counts: Option<i64>,
    pub super_large_group: Option<bool>,
    pub total_times: Option<i64>,
}
model! { DescribeLiveMessageGroupOutput {
    0 "AdminList" admin_list, 1 "Createtime" createtime, 2 "CreatorId" creator_id, 3 "Deletatime" deletatime,
    4 "Delete" delete, 5 "Deletor" deletor, 6 "GroupId" group_id, 7 "GroupInfo" group_info, 8 "GroupName" group_name,
    9 "MsgAmount" msg_amount, 10 "OnlineUserCounts" online_user_counts, 11 "SuperLargeGroup" super_large_group,
    12 "TotalTimes" total_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBand {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
}
operation! { DescribeLiveMessageGroupBand(app_id: String, group_id: String)
    "DescribeLiveMessageGroupBand" -> DescribeLiveMessageGroupBandOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBandOutput {
    pub banned_user_list: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub isbanned_all: Option<bool>,
    pub unbanned_user_list: Option<Vec<String>>,
}
model! { DescribeLiveMessageGroupBandOutput {
    0 "BannedUserList" banned_user_list, 1 "GroupId" group_id, 2 "IsbannedAll" isbanned_all,
    3 "UnbannedUserList" unbanned_user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfig {
    pub app_name: Option<String>,
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
    Number "PageNum", "LivePackageConfigList.LivePackageConfig" live_package_config_list.live_package_config, total "TotalNum"
}

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
    0 "LivePackageConfigList" live_package_config_list, 1 "Order" order, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfigLivePackageConfigList {
    pub live_package_config: Option<Vec<DescribeLivePackageConfigLivePackageConfig>>,
}
model! { DescribeLivePackageConfigLivePackageConfigList {
    0 "LivePackageConfig" live_package_config
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode,
    3 "PartDuration" part_duration, 4 "Protocol" protocol, 5 "SegmentDuration" segment_duration,
    6 "SegmentNum" segment_num, 7 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreas {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLivePrivateLineAreas(domain_name: String)
    "DescribeLivePrivateLineAreas" -> DescribeLivePrivateLineAreasOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasOutput {
    pub live_areas_list: Option<DescribeLivePrivateLineAreasLiveAreasList>,
}
model! { DescribeLivePrivateLineAreasOutput {
    0 "LiveAreasList" live_areas_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasLiveAreasList {
    pub live_area: Option<Vec<DescribeLivePrivateLineAreasLiveArea>>,
}
model! { DescribeLivePrivateLineAreasLiveAreasList {
    0 "LiveArea" live_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasLiveArea {
    pub region_type: Option<String>,
    pub regions: Option<DescribeLivePrivateLineAreasRegions>,
}
model! { DescribeLivePrivateLineAreasLiveArea {
    0 "RegionType" region_type, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasRegions {
    pub region: Option<Vec<DescribeLivePrivateLineAreasRegion>>,
}
model! { DescribeLivePrivateLineAreasRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasRegion {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeLivePrivateLineAreasRegion {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGA {
    pub acceleration_area: Option<String>,
    pub app_name: Option<String>,
    pub domain_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGAOutput {
    pub live_private_line_avail_gas: Option<DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs>,
}
model! { DescribeLivePrivateLineAvailGAOutput {
    0 "LivePrivateLineAvailGAs" live_private_line_avail_gas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs {
    pub live_private_line_avail_ga: Option<Vec<DescribeLivePrivateLineAvailGALivePrivateLineAvailGA>>,
}
model! { DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs {
    0 "LivePrivateLineAvailGA" live_private_line_avail_ga
} }

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
    0 "AccelerationArea" acceleration_area, 1 "AccelerationType" acceleration_type, 2 "AppName" app_name,
    3 "BindingStatus" binding_status, 4 "DomainName" domain_name, 5 "IP" ip, 6 "InstanceId" instance_id,
    7 "Status" status, 8 "StreamName" stream_name, 9 "Uid" uid, 10 "VideoCenter" video_center
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataOutput {
    pub bill_producer_data: Option<DescribeLiveProducerUsageDataBillProducerData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveProducerUsageDataOutput {
    0 "BillProducerData" bill_producer_data, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataBillProducerData {
    pub bill_producer_data_item: Option<Vec<DescribeLiveProducerUsageDataBillProducerDataItem>>,
}
model! { DescribeLiveProducerUsageDataBillProducerData {
    0 "BillProducerDataItem" bill_producer_data_item
} }

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
    0 "DomainName" domain_name, 1 "Instance" instance, 2 "OutputHdDuration" output_hd_duration,
    3 "OutputLdDuration" output_ld_duration, 4 "OutputSdDuration" output_sd_duration, 5 "Region" region,
    6 "TimeStamp" time_stamp, 7 "TranHdDuration" tran_hd_duration, 8 "TranLdDuration" tran_ld_duration,
    9 "TranSdDuration" tran_sd_duration, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLivePullStreamConfig(domain_name: String)
    "DescribeLivePullStreamConfig" -> DescribeLivePullStreamConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigOutput {
    pub live_app_record_list: Option<DescribeLivePullStreamConfigLiveAppRecordList>,
}
model! { DescribeLivePullStreamConfigOutput {
    0 "LiveAppRecordList" live_app_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigLiveAppRecordList {
    pub live_app_record: Option<Vec<DescribeLivePullStreamConfigLiveAppRecord>>,
}
model! { DescribeLivePullStreamConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "SourceUrl" source_url,
    4 "SourceUsing" source_using, 5 "StartTime" start_time, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPush {
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DescribeLivePullToPush(region: String, task_id: String)
    "DescribeLivePullToPush" -> DescribeLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

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
    0 "CurrentFileIndex" current_file_index, 1 "CurrentOffset" current_offset, 2 "Description" description,
    3 "RetCode" ret_code, 4 "TaskExitReason" task_exit_reason, 5 "TaskExitTime" task_exit_time, 6 "TaskId" task_id,
    7 "TaskInfo" task_info, 8 "TaskInvalidReason" task_invalid_reason, 9 "TaskStatus" task_status
} }

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
    pub source_urls: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeLivePullToPushTaskInfo {
    0 "CallbackURL" callback_url, 1 "DstUrl" dst_url, 2 "EndTime" end_time, 3 "FileIndex" file_index, 4 "Offset" offset,
    5 "RepeatNumber" repeat_number, 6 "RetryCount" retry_count, 7 "RetryInterval" retry_interval,
    8 "SourceProtocol" source_protocol, 9 "SourceType" source_type, 10 "SourceUrls" source_urls,
    11 "StartTime" start_time, 12 "TaskId" task_id, 13 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushList {
    pub dst_url: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
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
    Number "PageNumber", "TaskList" task_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_list: Option<Vec<DescribeLivePullToPushListTaskList>>,
    pub total: Option<i64>,
}
model! { DescribeLivePullToPushListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TaskList" task_list, 3 "Total" total
} }

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
    0 "CurrentFileIndex" current_file_index, 1 "CurrentOffset" current_offset, 2 "TaskExitReason" task_exit_reason,
    3 "TaskExitTime" task_exit_time, 4 "TaskId" task_id, 5 "TaskInfo" task_info,
    6 "TaskInvalidReason" task_invalid_reason, 7 "TaskStatus" task_status
} }

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
    pub source_urls: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeLivePullToPushListTaskInfo {
    0 "CallbackURL" callback_url, 1 "DstUrl" dst_url, 2 "EndTime" end_time, 3 "FileIndex" file_index, 4 "Offset" offset,
    5 "RepeatNumber" repeat_number, 6 "RetryCount" retry_count, 7 "RetryInterval" retry_interval,
    8 "SourceProtocol" source_protocol, 9 "SourceType" source_type, 10 "SourceUrls" source_urls,
    11 "StartTime" start_time, 12 "TaskId" task_id, 13 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogOutput {
    pub domain_log_details: Option<DescribeLivePushProxyLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLivePushProxyLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLivePushProxyLogDomainLogDetail>>,
}
model! { DescribeLivePushProxyLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLivePushProxyLogLogInfos>,
    pub page_infos: Option<DescribeLivePushProxyLogPageInfos>,
}
model! { DescribeLivePushProxyLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeLivePushProxyLogLogInfoDetail>>,
}
model! { DescribeLivePushProxyLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLivePushProxyLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataOutput {
    pub end_time: Option<String>,
    pub push_proxy_data: Option<DescribeLivePushProxyUsageDataPushProxyData>,
    pub start_time: Option<String>,
}
model! { DescribeLivePushProxyUsageDataOutput {
    0 "EndTime" end_time, 1 "PushProxyData" push_proxy_data, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataPushProxyData {
    pub push_proxy_data_item: Option<Vec<DescribeLivePushProxyUsageDataPushProxyDataItem>>,
}
model! { DescribeLivePushProxyUsageDataPushProxyData {
    0 "PushProxyDataItem" push_proxy_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataPushProxyDataItem {
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub stream_count: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeLivePushProxyUsageDataPushProxyDataItem {
    0 "DomainName" domain_name, 1 "Region" region, 2 "StreamCount" stream_count, 3 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccOutput {
    pub real_time_delivery_acc_data: Option<DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData>,
}
model! { DescribeLiveRealtimeDeliveryAccOutput {
    0 "RealTimeDeliveryAccData" real_time_delivery_acc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData {
    pub acc_data: Option<Vec<DescribeLiveRealtimeDeliveryAccAccData>>,
}
model! { DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData {
    0 "AccData" acc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccAccData {
    pub failed_num: Option<i64>,
    pub success_num: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveRealtimeDeliveryAccAccData {
    0 "FailedNum" failed_num, 1 "SuccessNum" success_num, 2 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeLogAuthorizedOutput {
    pub authorized_status: Option<String>,
}
model! { DescribeLiveRealtimeLogAuthorizedOutput {
    0 "AuthorizedStatus" authorized_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfig {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
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
    Number "PageNum", "LiveAppRecordList.LiveAppRecord" live_app_record_list.live_app_record, total "TotalNum"
}

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
    0 "LiveAppRecordList" live_app_record_list, 1 "Order" order, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigLiveAppRecordList {
    pub live_app_record: Option<Vec<DescribeLiveRecordConfigLiveAppRecord>>,
}
model! { DescribeLiveRecordConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record
} }

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
    pub transcode_record_format_list: Option<DescribeLiveRecordConfigTranscodeRecordFormatList>,
    pub transcode_templates: Option<DescribeLiveRecordConfigTranscodeTemplates>,
}
model! { DescribeLiveRecordConfigLiveAppRecord {
    0 "AppName" app_name, 1 "CreateTime" create_time, 2 "DelayTime" delay_time, 3 "DomainName" domain_name,
    4 "EndTime" end_time, 5 "OnDemond" on_demond, 6 "OssBucket" oss_bucket, 7 "OssEndpoint" oss_endpoint,
    8 "RecordFormatList" record_format_list, 9 "StartTime" start_time, 10 "StreamName" stream_name,
    11 "TranscodeRecordFormatList" transcode_record_format_list, 12 "TranscodeTemplates" transcode_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigRecordFormatList {
    pub record_format: Option<Vec<DescribeLiveRecordConfigRecordFormat>>,
}
model! { DescribeLiveRecordConfigRecordFormatList {
    0 "RecordFormat" record_format
} }

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
    0 "CycleDuration" cycle_duration, 1 "Format" format, 2 "OssObjectPrefix" oss_object_prefix,
    3 "SliceDuration" slice_duration, 4 "SliceOssObjectPrefix" slice_oss_object_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigTranscodeRecordFormatList {
    pub record_format: Option<Vec<DescribeLiveRecordConfigTranscodeRecordFormatListRecordFormat>>,
}
model! { DescribeLiveRecordConfigTranscodeRecordFormatList {
    0 "RecordFormat" record_format
} }

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
    0 "CycleDuration" cycle_duration, 1 "Format" format, 2 "OssObjectPrefix" oss_object_prefix,
    3 "SliceDuration" slice_duration, 4 "SliceOssObjectPrefix" slice_oss_object_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigTranscodeTemplates {
    pub templates: Option<Vec<String>>,
}
model! { DescribeLiveRecordConfigTranscodeTemplates {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveRecordNotifyConfig(domain_name: String)
    "DescribeLiveRecordNotifyConfig" -> DescribeLiveRecordNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigOutput {
    pub live_record_notify_config: Option<DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig>,
}
model! { DescribeLiveRecordNotifyConfigOutput {
    0 "LiveRecordNotifyConfig" live_record_notify_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig {
    pub domain_name: Option<String>,
    pub need_status_notify: Option<bool>,
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    pub notify_url: Option<String>,
    pub on_demand_url: Option<String>,
}
model! { DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig {
    0 "DomainName" domain_name, 1 "NeedStatusNotify" need_status_notify, 2 "NotifyAuthKey" notify_auth_key,
    3 "NotifyReqAuth" notify_req_auth, 4 "NotifyUrl" notify_url, 5 "OnDemandUrl" on_demand_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecords {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: Option<String>,
    pub start_time: String,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub stream_name: Option<String>,
}

/// What [`DescribeLiveRecordNotifyRecords::new`] takes.
pub struct DescribeLiveRecordNotifyRecordsRequired {
    pub domain_name: String,
    pub end_time: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: String,
}
operation! { DescribeLiveRecordNotifyRecords{DescribeLiveRecordNotifyRecordsRequired: domain_name, end_time, page_number, page_size, start_time}
    "DescribeLiveRecordNotifyRecords" -> DescribeLiveRecordNotifyRecordsOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "RegionId" region_id: String, 7 "StartTime" start_time,
    8 "Status" status: String, 9 "StorageType" storage_type: String, 10 "StreamName" stream_name: String
} }
paged! { DescribeLiveRecordNotifyRecords: DescribeLiveRecordNotifyRecordsCallbackList =
    Number "PageNumber", "CallbackList" callback_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecordsOutput {
    pub callback_list: Option<Vec<DescribeLiveRecordNotifyRecordsCallbackList>>,
    pub code: Option<i64>,
    pub msg: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveRecordNotifyRecordsOutput {
    0 "CallbackList" callback_list, 1 "Code" code, 2 "Msg" msg, 3 "PageNum" page_num, 4 "PageSize" page_size,
    5 "TotalNum" total_num, 6 "TotalPage" total_page
} }

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
    0 "AppName" app_name, 1 "Description" description, 2 "DomainName" domain_name, 3 "NotifyContent" notify_content,
    4 "NotifyHeader" notify_header, 5 "NotifyResponse" notify_response, 6 "NotifyResult" notify_result,
    7 "NotifyTime" notify_time, 8 "NotifyType" notify_type, 9 "NotifyUrl" notify_url, 10 "StorageType" storage_type,
    11 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigs {
    pub app_name: Option<String>,
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
    Number "PageNum", "LiveRecordVodConfigs.LiveRecordVodConfig" live_record_vod_configs.live_record_vod_config, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsOutput {
    pub live_record_vod_configs: Option<DescribeLiveRecordVodConfigsLiveRecordVodConfigs>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<String>,
}
model! { DescribeLiveRecordVodConfigsOutput {
    0 "LiveRecordVodConfigs" live_record_vod_configs, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsLiveRecordVodConfigs {
    pub live_record_vod_config: Option<Vec<DescribeLiveRecordVodConfigsLiveRecordVodConfig>>,
}
model! { DescribeLiveRecordVodConfigsLiveRecordVodConfigs {
    0 "LiveRecordVodConfig" live_record_vod_config
} }

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
    0 "AppName" app_name, 1 "AutoCompose" auto_compose, 2 "ComposeVodTranscodeGroupId" compose_vod_transcode_group_id,
    3 "CreateTime" create_time, 4 "CycleDuration" cycle_duration, 5 "DelayTime" delay_time, 6 "DomainName" domain_name,
    7 "FormatConfig" format_config, 8 "OnDemand" on_demand, 9 "RecordContent" record_content,
    10 "RecordFormatList" record_format_list, 11 "SpaceId" space_id, 12 "StorageLocation" storage_location,
    13 "StreamName" stream_name, 14 "TranscodeTemplates" transcode_templates,
    15 "VodTranscodeGroupId" vod_transcode_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsRecordFormatList {
    pub record_format: Option<Vec<DescribeLiveRecordVodConfigsRecordFormat>>,
}
model! { DescribeLiveRecordVodConfigsRecordFormatList {
    0 "RecordFormat" record_format
} }

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
    0 "AutoCompose" auto_compose, 1 "Format" format, 2 "ProcessMethod" process_method,
    3 "ProcessTemplateId" process_template_id, 4 "SliceDuration" slice_duration, 5 "Tags" tags,
    6 "VideoProcess" video_process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRtcRecordUsageData {
    pub app_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub record_mode: String,
    pub start_time: String,
}
operation! { DescribeLiveRtcRecordUsageData(app_id: String, end_time: String, record_mode: String, start_time: String)
    "DescribeLiveRtcRecordUsageData" -> DescribeLiveRtcRecordUsageDataOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "RecordMode" record_mode,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRtcRecordUsageDataOutput {
    pub app_id: Option<String>,
    pub audio_summary_duration: Option<f64>,
    pub data: Option<Vec<DescribeLiveRtcRecordUsageDataData>>,
    pub record_mode: Option<String>,
    pub total_summary_duration: Option<f64>,
    pub v1080_summary_duration: Option<f64>,
    pub v480_summary_duration: Option<f64>,
    pub v720_summary_duration: Option<f64>,
}
model! { DescribeLiveRtcRecordUsageDataOutput {
    0 "AppId" app_id, 1 "AudioSummaryDuration" audio_summary_duration, 2 "Data" data, 3 "RecordMode" record_mode,
    4 "TotalSummaryDuration" total_summary_duration, 5 "V1080SummaryDuration" v1080_summary_duration,
    6 "V480SummaryDuration" v480_summary_duration, 7 "V720SummaryDuration" v720_summary_duration
} }

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
    0 "AudioDuration" audio_duration, 1 "Timestamp" timestamp, 2 "TotalDuration" total_duration,
    3 "V1080Duration" v1080_duration, 4 "V480Duration" v480_duration, 5 "V720Duration" v720_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigs {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveShiftConfigs(domain_name: String)
    "DescribeLiveShiftConfigs" -> DescribeLiveShiftConfigsOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsOutput {
    pub content: Option<DescribeLiveShiftConfigsContent>,
}
model! { DescribeLiveShiftConfigsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsContent {
    pub config: Option<Vec<DescribeLiveShiftConfigsConfig>>,
}
model! { DescribeLiveShiftConfigsContent {
    0 "Config" config
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode, 3 "StreamName" stream_name,
    4 "Vision" vision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfig {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveSnapshotConfig(domain_name: String)
    "DescribeLiveSnapshotConfig" -> DescribeLiveSnapshotConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveSnapshotConfig: DescribeLiveSnapshotConfigLiveStreamSnapshotConfig =
    Number "PageNum", "LiveStreamSnapshotConfigList.LiveStreamSnapshotConfig" live_stream_snapshot_config_list.live_stream_snapshot_config, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigOutput {
    pub live_stream_snapshot_config_list: Option<DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList>,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveSnapshotConfigOutput {
    0 "LiveStreamSnapshotConfigList" live_stream_snapshot_config_list, 1 "Order" order, 2 "PageNum" page_num,
    3 "PageSize" page_size, 4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList {
    pub live_stream_snapshot_config: Option<Vec<DescribeLiveSnapshotConfigLiveStreamSnapshotConfig>>,
}
model! { DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList {
    0 "LiveStreamSnapshotConfig" live_stream_snapshot_config
} }

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
    0 "AppName" app_name, 1 "Callback" callback, 2 "CreateTime" create_time, 3 "DomainName" domain_name,
    4 "OssBucket" oss_bucket, 5 "OssEndpoint" oss_endpoint, 6 "OverwriteOssObject" overwrite_oss_object,
    7 "SequenceOssObject" sequence_oss_object, 8 "TimeInterval" time_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfig {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveSnapshotDetectPornConfig(domain_name: String)
    "DescribeLiveSnapshotDetectPornConfig" -> DescribeLiveSnapshotDetectPornConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveSnapshotDetectPornConfig: DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig =
    Number "PageNum", "LiveSnapshotDetectPornConfigList.LiveSnapshotDetectPornConfig" live_snapshot_detect_porn_config_list.live_snapshot_detect_porn_config, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeLiveSnapshotDetectPornConfigOutput {
    pub live_snapshot_detect_porn_config_list: Option<DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList>,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveSnapshotDetectPornConfigOutput {
    0 "LiveSnapshotDetectPornConfigList" live_snapshot_detect_porn_config_list, 1 "Order" order, 2 "PageNum" page_num,
    3 "PageSize" page_size, 4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList {
    pub live_snapshot_detect_porn_config: Option<Vec<DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig>>,
}
model! { DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList {
    0 "LiveSnapshotDetectPornConfig" live_snapshot_detect_porn_config
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "Interval" interval, 3 "OssBucket" oss_bucket,
    4 "OssEndpoint" oss_endpoint, 5 "OssObject" oss_object, 6 "Scenes" scenes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigScenes {
    pub scene: Option<Vec<String>>,
}
model! { DescribeLiveSnapshotDetectPornConfigScenes {
    0 "scene" scene
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveSnapshotNotifyConfig(domain_name: String)
    "DescribeLiveSnapshotNotifyConfig" -> DescribeLiveSnapshotNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfigOutput {
    pub domain_name: Option<String>,
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveSnapshotNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "NotifyAuthKey" notify_auth_key, 2 "NotifyReqAuth" notify_req_auth,
    3 "NotifyUrl" notify_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamAuthChecking {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub url: String,
}
operation! { DescribeLiveStreamAuthChecking(domain_name: String, url: String)
    "DescribeLiveStreamAuthChecking" -> DescribeLiveStreamAuthCheckingOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamAuthCheckingOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveStreamAuthCheckingOutput {
    0 "Description" description, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateData {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub stream_name: String,
}
operation! { DescribeLiveStreamBitRateData(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamBitRateData" -> DescribeLiveStreamBitRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time: String, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Option<DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos>,
}
model! { DescribeLiveStreamBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos {
    pub frame_rate_and_bit_rate_info: Option<Vec<DescribeLiveStreamBitRateDataFrameRateAndBitRateInfo>>,
}
model! { DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos {
    0 "FrameRateAndBitRateInfo" frame_rate_and_bit_rate_info
} }

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
    0 "AudioFrameRate" audio_frame_rate, 1 "BitRate" bit_rate, 2 "StreamUrl" stream_url, 3 "Time" time,
    4 "VideoFrameRate" video_frame_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCount {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamCount(domain_name: String) "DescribeLiveStreamCount" -> DescribeLiveStreamCountOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountOutput {
    pub stream_count_infos: Option<DescribeLiveStreamCountStreamCountInfos>,
}
model! { DescribeLiveStreamCountOutput {
    0 "StreamCountInfos" stream_count_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountInfos {
    pub stream_count_info: Option<Vec<DescribeLiveStreamCountStreamCountInfo>>,
}
model! { DescribeLiveStreamCountStreamCountInfos {
    0 "StreamCountInfo" stream_count_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountInfo {
    pub count: Option<i64>,
    pub limit: Option<i64>,
    pub stream_count_details: Option<DescribeLiveStreamCountStreamCountDetails>,
    pub r#type: Option<String>,
}
model! { DescribeLiveStreamCountStreamCountInfo {
    0 "Count" count, 1 "Limit" limit, 2 "StreamCountDetails" stream_count_details, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountDetails {
    pub stream_count_detail: Option<Vec<DescribeLiveStreamCountStreamCountDetail>>,
}
model! { DescribeLiveStreamCountStreamCountDetails {
    0 "StreamCountDetail" stream_count_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountDetail {
    pub count: Option<i64>,
    pub format: Option<String>,
    pub video_data_rate: Option<i64>,
}
model! { DescribeLiveStreamCountStreamCountDetail {
    0 "Count" count, 1 "Format" format, 2 "VideoDataRate" video_data_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamDelayConfig(domain_name: String)
    "DescribeLiveStreamDelayConfig" -> DescribeLiveStreamDelayConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigOutput {
    pub live_stream_flv_delay_config: Option<DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig>,
    pub live_stream_hls_delay_config: Option<DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig>,
    pub live_stream_rtmp_delay_config: Option<DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig>,
}
model! { DescribeLiveStreamDelayConfigOutput {
    0 "LiveStreamFlvDelayConfig" live_stream_flv_delay_config,
    1 "LiveStreamHlsDelayConfig" live_stream_hls_delay_config,
    2 "LiveStreamRtmpDelayConfig" live_stream_rtmp_delay_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig {
    0 "Delay" delay, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig {
    0 "Delay" delay, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig {
    0 "Delay" delay, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateData {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: String,
}
operation! { DescribeLiveStreamDetailFrameRateAndBitRateData(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamDetailFrameRateAndBitRateData" -> DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time: String, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Option<Vec<DescribeLiveStreamDetailFrameRateAndBitRateDataFrameRateAndBitRateInfos>>,
}
model! { DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos
} }

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
    0 "AudioBitRate" audio_bit_rate, 1 "AudioFrameRate" audio_frame_rate, 2 "BitRate" bit_rate,
    3 "StreamUrl" stream_url, 4 "Time" time, 5 "VideoBitRate" video_bit_rate, 6 "VideoFrameRate" video_frame_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNum {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`DescribeLiveStreamHistoryUserNum::new`] takes.
pub struct DescribeLiveStreamHistoryUserNumRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { DescribeLiveStreamHistoryUserNum{DescribeLiveStreamHistoryUserNumRequired: app_name, domain_name, end_time, start_time, stream_name}
    "DescribeLiveStreamHistoryUserNum" -> DescribeLiveStreamHistoryUserNumOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumOutput {
    pub live_stream_user_num_infos: Option<DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos>,
}
model! { DescribeLiveStreamHistoryUserNumOutput {
    0 "LiveStreamUserNumInfos" live_stream_user_num_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos {
    pub live_stream_user_num_info: Option<Vec<DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo>>,
}
model! { DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos {
    0 "LiveStreamUserNumInfo" live_stream_user_num_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo {
    pub stream_time: Option<String>,
    pub user_num: Option<String>,
}
model! { DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo {
    0 "StreamTime" stream_time, 1 "UserNum" user_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMerge {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMergeOutput {
    pub live_stream_merge_list: Option<DescribeLiveStreamMergeLiveStreamMergeList>,
}
model! { DescribeLiveStreamMergeOutput {
    0 "LiveStreamMergeList" live_stream_merge_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMergeLiveStreamMergeList {
    pub live_stream_merge: Option<Vec<DescribeLiveStreamMergeLiveStreamMerge>>,
}
model! { DescribeLiveStreamMergeLiveStreamMergeList {
    0 "LiveStreamMerge" live_stream_merge
} }

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
    0 "AppName" app_name, 1 "AppUsing" app_using, 2 "DomainName" domain_name, 3 "EndTime" end_time,
    4 "ExtraInAppStreams" extra_in_app_streams, 5 "InAppName1" in_app_name1, 6 "InAppName2" in_app_name2,
    7 "InStreamName1" in_stream_name1, 8 "InStreamName2" in_stream_name2, 9 "LiveMerger" live_merger,
    10 "MergeParameters" merge_parameters, 11 "Protocol" protocol, 12 "StartTime" start_time,
    13 "StreamName" stream_name, 14 "StreamUsing" stream_using, 15 "SwitchMode" switch_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamMetricDetailData(end_time: String, start_time: String)
    "DescribeLiveStreamMetricDetailData" -> DescribeLiveStreamMetricDetailDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "Protocol" protocol: String,
    6 "RegionId" region_id: String, 7 "StartTime" start_time, 8 "StreamName" stream_name: String
} }

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
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "NextPageToken" next_page_token, 3 "PageSize" page_size,
    4 "StartTime" start_time, 5 "StreamDetailData" stream_detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataStreamDetailData {
    pub stream_data: Option<Vec<DescribeLiveStreamMetricDetailDataStreamData>>,
}
model! { DescribeLiveStreamMetricDetailDataStreamDetailData {
    0 "StreamData" stream_data
} }

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
    0 "AppName" app_name, 1 "Bps" bps, 2 "Count" count, 3 "FlvBps" flv_bps, 4 "FlvCount" flv_count,
    5 "FlvTraffic" flv_traffic, 6 "HlsBps" hls_bps, 7 "HlsCount" hls_count, 8 "HlsTraffic" hls_traffic,
    9 "NewConns" new_conns, 10 "P2pBps" p2p_bps, 11 "P2pCount" p2p_count, 12 "P2pTraffic" p2p_traffic,
    13 "RtmpBps" rtmp_bps, 14 "RtmpCount" rtmp_count, 15 "RtmpTraffic" rtmp_traffic, 16 "RtsBps" rts_bps,
    17 "RtsCount" rts_count, 18 "RtsTraffic" rts_traffic, 19 "StreamName" stream_name, 20 "TimeStamp" time_stamp,
    21 "Traffic" traffic
} }

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
    Number "PageNum", "LiveStreamMonitorList" live_stream_monitor_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutput {
    pub live_stream_monitor_list: Option<Vec<DescribeLiveStreamMonitorListLiveStreamMonitorList>>,
    pub total: Option<i64>,
}
model! { DescribeLiveStreamMonitorListOutput {
    0 "LiveStreamMonitorList" live_stream_monitor_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListLiveStreamMonitorList {
    pub audio_from: Option<i64>,
    pub callback_url: Option<String>,
    pub ding_talk_web_hook_url: Option<Secret>,
    pub domain: Option<String>,
    pub input_list: Option<Vec<DescribeLiveStreamMonitorListInputList>>,
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
    0 "AudioFrom" audio_from, 1 "CallbackUrl" callback_url, 2 "DingTalkWebHookUrl" ding_talk_web_hook_url,
    3 "Domain" domain, 4 "InputList" input_list, 5 "MonitorConfig" monitor_config, 6 "MonitorId" monitor_id,
    7 "MonitorName" monitor_name, 8 "OutputTemplate" output_template, 9 "OutputUrls" output_urls, 10 "Region" region,
    11 "StartTime" start_time, 12 "Status" status, 13 "StopTime" stop_time
} }

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
    0 "Index" index, 1 "InputUrl" input_url, 2 "LayoutConfig" layout_config, 3 "LayoutId" layout_id,
    4 "PlayConfig" play_config, 5 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListLayoutConfig {
    pub fill_mode: Option<String>,
    pub position_normalized: Option<Vec<f64>>,
    pub position_refer: Option<String>,
    pub size_normalized: Option<Vec<f64>>,
}
model! { DescribeLiveStreamMonitorListLayoutConfig {
    0 "FillMode" fill_mode, 1 "PositionNormalized" position_normalized, 2 "PositionRefer" position_refer,
    3 "SizeNormalized" size_normalized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListPlayConfig {
    pub volume_rate: Option<f64>,
}
model! { DescribeLiveStreamMonitorListPlayConfig {
    0 "VolumeRate" volume_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutputUrls {
    pub flv_url: Option<String>,
    pub rtmp_url: Option<String>,
}
model! { DescribeLiveStreamMonitorListOutputUrls {
    0 "FlvUrl" flv_url, 1 "RtmpUrl" rtmp_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasks {
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
    Number "PageNum", "PreloadTasks.PreloadTask" preload_tasks.preload_task, total "TotalNum"
}

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
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "PreloadTasks" preload_tasks, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksPreloadTasks {
    pub preload_task: Option<Vec<DescribeLiveStreamPreloadTasksPreloadTask>>,
}
model! { DescribeLiveStreamPreloadTasksPreloadTasks {
    0 "PreloadTask" preload_task
} }

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
    0 "Area" area, 1 "CreateTime" create_time, 2 "Description" description, 3 "DomainName" domain_name,
    4 "PlayUrl" play_url, 5 "PreloadedEndTime" preloaded_end_time, 6 "PreloadedStartTime" preloaded_start_time,
    7 "Process" process, 8 "Status" status, 9 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailData {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamPushMetricDetailData(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamPushMetricDetailData" -> DescribeLiveStreamPushMetricDetailDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<DescribeLiveStreamPushMetricDetailDataStreamDetailData>,
}
model! { DescribeLiveStreamPushMetricDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "NextPageToken" next_page_token, 3 "PageSize" page_size,
    4 "StartTime" start_time, 5 "StreamDetailData" stream_detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataStreamDetailData {
    pub stream_data: Option<Vec<DescribeLiveStreamPushMetricDetailDataStreamData>>,
}
model! { DescribeLiveStreamPushMetricDetailDataStreamDetailData {
    0 "StreamData" stream_data
} }

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
    0 "AppName" app_name, 1 "ReqBps" req_bps, 2 "ReqTraffic" req_traffic, 3 "StreamName" stream_name,
    4 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContent {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`DescribeLiveStreamRecordContent::new`] takes.
pub struct DescribeLiveStreamRecordContentRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { DescribeLiveStreamRecordContent{DescribeLiveStreamRecordContentRequired: app_name, domain_name, end_time, start_time, stream_name}
    "DescribeLiveStreamRecordContent" -> DescribeLiveStreamRecordContentOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time, 6 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentOutput {
    pub record_content_info_list: Option<DescribeLiveStreamRecordContentRecordContentInfoList>,
}
model! { DescribeLiveStreamRecordContentOutput {
    0 "RecordContentInfoList" record_content_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentRecordContentInfoList {
    pub record_content_info: Option<Vec<DescribeLiveStreamRecordContentRecordContentInfo>>,
}
model! { DescribeLiveStreamRecordContentRecordContentInfoList {
    0 "RecordContentInfo" record_content_info
} }

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
    0 "Duration" duration, 1 "EndTime" end_time, 2 "OssBucket" oss_bucket, 3 "OssEndpoint" oss_endpoint,
    4 "OssObjectPrefix" oss_object_prefix, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFile {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub record_id: String,
    pub security_token: Option<Secret>,
    pub stream_name: String,
}
operation! { DescribeLiveStreamRecordIndexFile(app_name: String, domain_name: String, record_id: String, stream_name: String)
    "DescribeLiveStreamRecordIndexFile" -> DescribeLiveStreamRecordIndexFileOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RecordId" record_id,
    4 "SecurityToken" security_token: Secret, 5 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFileOutput {
    pub record_index_info: Option<DescribeLiveStreamRecordIndexFileRecordIndexInfo>,
}
model! { DescribeLiveStreamRecordIndexFileOutput {
    0 "RecordIndexInfo" record_index_info
} }

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
    0 "AppName" app_name, 1 "CreateTime" create_time, 2 "DomainName" domain_name, 3 "Duration" duration,
    4 "EndTime" end_time, 5 "Format" format, 6 "Height" height, 7 "OssBucket" oss_bucket, 8 "OssEndpoint" oss_endpoint,
    9 "OssObject" oss_object, 10 "RecordId" record_id, 11 "RecordUrl" record_url, 12 "StartTime" start_time,
    13 "StreamName" stream_name, 14 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFiles {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`DescribeLiveStreamRecordIndexFiles::new`] takes.
pub struct DescribeLiveStreamRecordIndexFilesRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { DescribeLiveStreamRecordIndexFiles{DescribeLiveStreamRecordIndexFilesRequired: app_name, domain_name, end_time, start_time, stream_name}
    "DescribeLiveStreamRecordIndexFiles" -> DescribeLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "SecurityToken" security_token: Secret, 8 "StartTime" start_time, 9 "StreamName" stream_name
} }
paged! { DescribeLiveStreamRecordIndexFiles: DescribeLiveStreamRecordIndexFilesRecordIndexInfo =
    Number "PageNum", "RecordIndexInfoList.RecordIndexInfo" record_index_info_list.record_index_info, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesOutput {
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub record_index_info_list: Option<DescribeLiveStreamRecordIndexFilesRecordIndexInfoList>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamRecordIndexFilesOutput {
    0 "Order" order, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "RecordIndexInfoList" record_index_info_list,
    4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesRecordIndexInfoList {
    pub record_index_info: Option<Vec<DescribeLiveStreamRecordIndexFilesRecordIndexInfo>>,
}
model! { DescribeLiveStreamRecordIndexFilesRecordIndexInfoList {
    0 "RecordIndexInfo" record_index_info
} }

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
    0 "AppName" app_name, 1 "CreateTime" create_time, 2 "DomainName" domain_name, 3 "Duration" duration,
    4 "EndTime" end_time, 5 "Format" format, 6 "Height" height, 7 "OssBucket" oss_bucket, 8 "OssEndpoint" oss_endpoint,
    9 "OssObject" oss_object, 10 "RecordId" record_id, 11 "RecordUrl" record_url, 12 "StartTime" start_time,
    13 "StreamName" stream_name, 14 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfo {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`DescribeLiveStreamSnapshotInfo::new`] takes.
pub struct DescribeLiveStreamSnapshotInfoRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { DescribeLiveStreamSnapshotInfo{DescribeLiveStreamSnapshotInfoRequired: app_name, domain_name, end_time, start_time, stream_name}
    "DescribeLiveStreamSnapshotInfo" -> DescribeLiveStreamSnapshotInfoOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "OwnerId" owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "StartTime" start_time, 8 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoOutput {
    pub live_stream_snapshot_info_list: Option<DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList>,
    pub next_start_time: Option<String>,
}
model! { DescribeLiveStreamSnapshotInfoOutput {
    0 "LiveStreamSnapshotInfoList" live_stream_snapshot_info_list, 1 "NextStartTime" next_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList {
    pub live_stream_snapshot_info: Option<Vec<DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfo>>,
}
model! { DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList {
    0 "LiveStreamSnapshotInfo" live_stream_snapshot_info
} }

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
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "IsOverlay" is_overlay,
    3 "OssBucket" oss_bucket, 4 "OssEndpoint" oss_endpoint, 5 "OssObject" oss_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamState {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { DescribeLiveStreamState(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamState" -> DescribeLiveStreamStateOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamStateOutput {
    pub stream_state: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveStreamStateOutput {
    0 "StreamState" stream_state, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfo {
    pub app_name: Option<String>,
    pub domain_transcode_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamTranscodeInfo(domain_transcode_name: String)
    "DescribeLiveStreamTranscodeInfo" -> DescribeLiveStreamTranscodeInfoOutput {
    0 "AppName" app_name: String, 1 "DomainTranscodeName" domain_transcode_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoOutput {
    pub domain_transcode_list: Option<DescribeLiveStreamTranscodeInfoDomainTranscodeList>,
}
model! { DescribeLiveStreamTranscodeInfoOutput {
    0 "DomainTranscodeList" domain_transcode_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoDomainTranscodeList {
    pub domain_transcode_info: Option<Vec<DescribeLiveStreamTranscodeInfoDomainTranscodeInfo>>,
}
model! { DescribeLiveStreamTranscodeInfoDomainTranscodeList {
    0 "DomainTranscodeInfo" domain_transcode_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoDomainTranscodeInfo {
    pub custom_transcode_parameters: Option<DescribeLiveStreamTranscodeInfoCustomTranscodeParameters>,
    pub encrypt_parameters: Option<DescribeLiveStreamTranscodeInfoEncryptParameters>,
    pub is_lazy: Option<bool>,
    pub transcode_app: Option<String>,
    pub transcode_name: Option<String>,
    pub transcode_template: Option<String>,
}
model! { DescribeLiveStreamTranscodeInfoDomainTranscodeInfo {
    0 "CustomTranscodeParameters" custom_transcode_parameters, 1 "EncryptParameters" encrypt_parameters,
    2 "IsLazy" is_lazy, 3 "TranscodeApp" transcode_app, 4 "TranscodeName" transcode_name,
    5 "TranscodeTemplate" transcode_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoCustomTranscodeParameters {
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bframes: Option<String>,
    pub bitrate_with_source: Option<BTreeMap<String, Value>>,
    pub de_interlaced: Option<bool>,
    pub ext_with_source: Option<BTreeMap<String, Value>>,
    pub fps: Option<i64>,
    pub fps_with_source: Option<BTreeMap<String, Value>>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub res_with_source: Option<BTreeMap<String, Value>>,
    pub rts_flag: Option<String>,
    pub template_type: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_profile: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeLiveStreamTranscodeInfoCustomTranscodeParameters {
    0 "AudioBitrate" audio_bitrate, 1 "AudioChannelNum" audio_channel_num, 2 "AudioCodec" audio_codec,
    3 "AudioProfile" audio_profile, 4 "AudioRate" audio_rate, 5 "Bframes" bframes,
    6 "BitrateWithSource" bitrate_with_source, 7 "DeInterlaced" de_interlaced, 8 "ExtWithSource" ext_with_source,
    9 "FPS" fps, 10 "FpsWithSource" fps_with_source, 11 "Gop" gop, 12 "Height" height,
    13 "ResWithSource" res_with_source, 14 "RtsFlag" rts_flag, 15 "TemplateType" template_type,
    16 "VideoBitrate" video_bitrate, 17 "VideoProfile" video_profile, 18 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoEncryptParameters {
    pub encrypt_type: Option<String>,
    pub kms_key_expire_interval: Option<String>,
    pub kms_key_id: Option<String>,
}
model! { DescribeLiveStreamTranscodeInfoEncryptParameters {
    0 "EncryptType" encrypt_type, 1 "KmsKeyExpireInterval" kms_key_expire_interval, 2 "KmsKeyID" kms_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricData {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamTranscodeMetricData(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamTranscodeMetricData" -> DescribeLiveStreamTranscodeMetricDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<DescribeLiveStreamTranscodeMetricDataStreamDetailData>,
}
model! { DescribeLiveStreamTranscodeMetricDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "NextPageToken" next_page_token, 3 "PageSize" page_size,
    4 "StartTime" start_time, 5 "StreamDetailData" stream_detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataStreamDetailData {
    pub stream_data: Option<Vec<DescribeLiveStreamTranscodeMetricDataStreamData>>,
}
model! { DescribeLiveStreamTranscodeMetricDataStreamDetailData {
    0 "StreamData" stream_data
} }

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
    0 "AppName" app_name, 1 "Duration" duration, 2 "Fps" fps, 3 "Region" region, 4 "Resolution" resolution,
    5 "StreamName" stream_name, 6 "TimeStamp" time_stamp, 7 "TranscodeType" transcode_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNum {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumOutput {
    pub lazy_transcoded_number: Option<i64>,
    pub total: Option<i64>,
    pub transcode_stream_count_details: Option<Vec<DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails>>,
    pub transcoded_number: Option<i64>,
    pub untranscode_number: Option<i64>,
}
model! { DescribeLiveStreamTranscodeStreamNumOutput {
    0 "LazyTranscodedNumber" lazy_transcoded_number, 1 "Total" total,
    2 "TranscodeStreamCountDetails" transcode_stream_count_details, 3 "TranscodedNumber" transcoded_number,
    4 "UntranscodeNumber" untranscode_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails {
    pub count: Option<i64>,
    pub template: Option<String>,
}
model! { DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails {
    0 "Count" count, 1 "Template" template
} }

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
    Number "PageNumber", "RuleInfoList.RuleInfo" rule_info_list.rule_info, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesOutput {
    pub rule_info_list: Option<DescribeLiveStreamWatermarkRulesRuleInfoList>,
    pub total: Option<i64>,
}
model! { DescribeLiveStreamWatermarkRulesOutput {
    0 "RuleInfoList" rule_info_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesRuleInfoList {
    pub rule_info: Option<Vec<DescribeLiveStreamWatermarkRulesRuleInfo>>,
}
model! { DescribeLiveStreamWatermarkRulesRuleInfoList {
    0 "RuleInfo" rule_info
} }

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
    0 "App" app, 1 "Description" description, 2 "Domain" domain, 3 "Name" name, 4 "RuleId" rule_id, 5 "Stream" stream,
    6 "TemplateId" template_id
} }

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
    Number "PageNumber", "WatermarkList.Watermark" watermark_list.watermark, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksOutput {
    pub total: Option<i64>,
    pub watermark_list: Option<DescribeLiveStreamWatermarksWatermarkList>,
}
model! { DescribeLiveStreamWatermarksOutput {
    0 "Total" total, 1 "WatermarkList" watermark_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksWatermarkList {
    pub watermark: Option<Vec<DescribeLiveStreamWatermarksWatermark>>,
}
model! { DescribeLiveStreamWatermarksWatermarkList {
    0 "Watermark" watermark
} }

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
    0 "Description" description, 1 "Height" height, 2 "Name" name, 3 "OffsetCorner" offset_corner,
    4 "PictureUrl" picture_url, 5 "RefHeight" ref_height, 6 "RefWidth" ref_width, 7 "RuleCount" rule_count,
    8 "TemplateId" template_id, 9 "Transparency" transparency, 10 "Type" r#type, 11 "XOffset" x_offset,
    12 "YOffset" y_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockList {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 1 to 3000.
    pub page_size: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveStreamsBlockList(domain_name: String)
    "DescribeLiveStreamsBlockList" -> DescribeLiveStreamsBlockListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveStreamsBlockList: String =
    Number "PageNum", "StreamUrls.StreamUrl" stream_urls.stream_url, total "TotalNum"
}

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
    0 "DomainName" domain_name, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "StreamUrls" stream_urls,
    4 "TotalNum" total_num, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockListStreamUrls {
    pub stream_url: Option<Vec<String>>,
}
model! { DescribeLiveStreamsBlockListStreamUrls {
    0 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistory {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeLiveStreamsControlHistory(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsControlHistory" -> DescribeLiveStreamsControlHistoryOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryOutput {
    pub control_info: Option<DescribeLiveStreamsControlHistoryControlInfo>,
}
model! { DescribeLiveStreamsControlHistoryOutput {
    0 "ControlInfo" control_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryControlInfo {
    pub live_stream_control_info: Option<Vec<DescribeLiveStreamsControlHistoryLiveStreamControlInfo>>,
}
model! { DescribeLiveStreamsControlHistoryControlInfo {
    0 "LiveStreamControlInfo" live_stream_control_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryLiveStreamControlInfo {
    pub action: Option<String>,
    pub client_ip: Option<String>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveStreamsControlHistoryLiveStreamControlInfo {
    0 "Action" action, 1 "ClientIP" client_ip, 2 "StreamName" stream_name, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecords {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
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
    Number "PageNumber", "NotifyRecordsInfo.LiveStreamNotifyRecordsInfo" notify_records_info.live_stream_notify_records_info, total "TotalNum"
}

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
    0 "NotifyRecordsInfo" notify_records_info, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo {
    pub live_stream_notify_records_info: Option<Vec<DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo>>,
}
model! { DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo {
    0 "LiveStreamNotifyRecordsInfo" live_stream_notify_records_info
} }

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
    0 "AppName" app_name, 1 "Description" description, 2 "DomainName" domain_name, 3 "NotifyContent" notify_content,
    4 "NotifyHeader" notify_header, 5 "NotifyResponse" notify_response, 6 "NotifyResult" notify_result,
    7 "NotifyTime" notify_time, 8 "NotifyType" notify_type, 9 "NotifyUrl" notify_url, 10 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamsNotifyUrlConfig(domain_name: String)
    "DescribeLiveStreamsNotifyUrlConfig" -> DescribeLiveStreamsNotifyUrlConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigOutput {
    pub live_streams_notify_config: Option<DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig>,
}
model! { DescribeLiveStreamsNotifyUrlConfigOutput {
    0 "LiveStreamsNotifyConfig" live_streams_notify_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    pub domain_name: Option<String>,
    pub exception_notify_url: Option<String>,
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    0 "DomainName" domain_name, 1 "ExceptionNotifyUrl" exception_notify_url, 2 "NotifyAuthKey" notify_auth_key,
    3 "NotifyReqAuth" notify_req_auth, 4 "NotifyUrl" notify_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineList {
    pub app_name: Option<String>,
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
    Number "PageNum", "OnlineInfo.LiveStreamOnlineInfo" online_info.live_stream_online_info, total "TotalNum"
}

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
    0 "OnlineInfo" online_info, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListOnlineInfo {
    pub live_stream_online_info: Option<Vec<DescribeLiveStreamsOnlineListLiveStreamOnlineInfo>>,
}
model! { DescribeLiveStreamsOnlineListOnlineInfo {
    0 "LiveStreamOnlineInfo" live_stream_online_info
} }

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
    0 "AppName" app_name, 1 "AudioCodecId" audio_codec_id, 2 "AudioDataRate" audio_data_rate, 3 "ClientIp" client_ip,
    4 "DomainName" domain_name, 5 "FrameRate" frame_rate, 6 "Height" height, 7 "PublishDomain" publish_domain,
    8 "PublishTime" publish_time, 9 "PublishType" publish_type, 10 "PublishUrl" publish_url, 11 "ServerIp" server_ip,
    12 "StreamName" stream_name, 13 "Transcoded" transcoded, 14 "VideoCodecId" video_codec_id,
    15 "VideoDataRate" video_data_rate, 16 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishList {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
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
    Number "PageNumber", "PublishInfo.LiveStreamPublishInfo" publish_info.live_stream_publish_info, total "TotalNum"
}

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
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "PublishInfo" publish_info, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListPublishInfo {
    pub live_stream_publish_info: Option<Vec<DescribeLiveStreamsPublishListLiveStreamPublishInfo>>,
}
model! { DescribeLiveStreamsPublishListPublishInfo {
    0 "LiveStreamPublishInfo" live_stream_publish_info
} }

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
    0 "AliInnerErrorFlags" ali_inner_error_flags, 1 "AppName" app_name, 2 "ClientAddr" client_addr,
    3 "DomainName" domain_name, 4 "EdgeNodeAddr" edge_node_addr, 5 "PublishDomain" publish_domain,
    6 "PublishTime" publish_time, 7 "PublishType" publish_type, 8 "PublishUrl" publish_url, 9 "StopTime" stop_time,
    10 "StreamName" stream_name, 11 "StreamUrl" stream_url, 12 "TranscodeId" transcode_id, 13 "Transcoded" transcoded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCount {
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub typ: Option<String>,
}
operation! { DescribeLiveStreamsTotalCount(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsTotalCount" -> DescribeLiveStreamsTotalCountOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time, 5 "Typ" typ: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountOutput {
    pub stream_count_list: Option<DescribeLiveStreamsTotalCountStreamCountList>,
}
model! { DescribeLiveStreamsTotalCountOutput {
    0 "StreamCountList" stream_count_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountStreamCountList {
    pub stream_count_infos: Option<Vec<DescribeLiveStreamsTotalCountStreamCountInfos>>,
}
model! { DescribeLiveStreamsTotalCountStreamCountList {
    0 "StreamCountInfos" stream_count_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountStreamCountInfos {
    pub count: Option<i64>,
    pub timestamp: Option<String>,
}
model! { DescribeLiveStreamsTotalCountStreamCountInfos {
    0 "Count" count, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResources {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<DescribeLiveTagResourcesTag>>,
}
operation! { DescribeLiveTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeLiveTagResources" -> DescribeLiveTagResourcesOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<DescribeLiveTagResourcesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLiveTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesOutput {
    pub tag_resources: Option<Vec<DescribeLiveTagResourcesTagResources>>,
}
model! { DescribeLiveTagResourcesOutput {
    0 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Option<Vec<DescribeLiveTagResourcesTagResourcesTag>>,
}
model! { DescribeLiveTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveTagResourcesTagResourcesTag {
    0 "Key" key, 1 "Value" value
} }

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
    0 "DomainCount" domain_count, 1 "DomainOnlineCount" domain_online_count, 2 "EndTime" end_time,
    3 "StartTime" start_time, 4 "TopDomains" top_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowTopDomains {
    pub top_domain: Option<Vec<DescribeLiveTopDomainsByFlowTopDomain>>,
}
model! { DescribeLiveTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain
} }

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
    0 "DomainName" domain_name, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "Rank" rank,
    4 "TotalAccess" total_access, 5 "TotalTraffic" total_traffic, 6 "TrafficPercent" traffic_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogOutput {
    pub domain_log_details: Option<DescribeLiveTrafficDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveTrafficDomainLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLiveTrafficDomainLogDomainLogDetail>>,
}
model! { DescribeLiveTrafficDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveTrafficDomainLogLogInfos>,
    pub page_infos: Option<DescribeLiveTrafficDomainLogPageInfos>,
}
model! { DescribeLiveTrafficDomainLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeLiveTrafficDomainLogLogInfoDetail>>,
}
model! { DescribeLiveTrafficDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveTrafficDomainLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfo {
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub stream: String,
}
operation! { DescribeLiveUpVideoAudioInfo(stream: String)
    "DescribeLiveUpVideoAudioInfo" -> DescribeLiveUpVideoAudioInfoOutput {
    0 "EndTime" end_time: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "StartTime" start_time: String, 4 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoOutput {
    pub up_items: Option<DescribeLiveUpVideoAudioInfoUpItems>,
}
model! { DescribeLiveUpVideoAudioInfoOutput {
    0 "UpItems" up_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoUpItems {
    pub publish_item: Option<Vec<DescribeLiveUpVideoAudioInfoPublishItem>>,
}
model! { DescribeLiveUpVideoAudioInfoUpItems {
    0 "PublishItem" publish_item
} }

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
    0 "AacHeaders" aac_headers, 1 "AppName" app_name, 2 "AudioBitRate" audio_bit_rate, 3 "AudioFrames" audio_frames,
    4 "AudioInterval" audio_interval, 5 "AudioStamps" audio_stamps, 6 "AvcHeaders" avc_headers,
    7 "CodecInfo" codec_info, 8 "DomainName" domain_name, 9 "ErrorFlags" error_flags,
    10 "PublishInterval" publish_interval, 11 "PublishIp" publish_ip, 12 "PublishStatus" publish_status,
    13 "PublishTime" publish_time, 14 "StopTime" stop_time, 15 "StreamName" stream_name, 16 "UniqueId" unique_id,
    17 "VideoAndAudioStamp" video_and_audio_stamp, 18 "VideoBitRate" video_bit_rate, 19 "VideoFrames" video_frames,
    20 "VideoInterval" video_interval, 21 "VideoStamps" video_stamps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAacHeaders {
    pub aac_headers: Option<Vec<DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders>>,
}
model! { DescribeLiveUpVideoAudioInfoAacHeaders {
    0 "AacHeaders" aac_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioBitRate {
    pub audio_bit_rate: Option<Vec<DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate>>,
}
model! { DescribeLiveUpVideoAudioInfoAudioBitRate {
    0 "AudioBitRate" audio_bit_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioFrames {
    pub audio_frames: Option<Vec<DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames>>,
}
model! { DescribeLiveUpVideoAudioInfoAudioFrames {
    0 "AudioFrames" audio_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioInterval {
    pub audio_interval: Option<Vec<DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval>>,
}
model! { DescribeLiveUpVideoAudioInfoAudioInterval {
    0 "AudioInterval" audio_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioStamps {
    pub audio_stamps: Option<Vec<DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps>>,
}
model! { DescribeLiveUpVideoAudioInfoAudioStamps {
    0 "AudioStamps" audio_stamps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAvcHeaders {
    pub avc_headers: Option<Vec<DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders>>,
}
model! { DescribeLiveUpVideoAudioInfoAvcHeaders {
    0 "AvcHeaders" avc_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoErrorFlags {
    pub error_flags: Option<Vec<DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags>>,
}
model! { DescribeLiveUpVideoAudioInfoErrorFlags {
    0 "ErrorFlags" error_flags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoAndAudioStamp {
    pub v_a_stamp: Option<Vec<DescribeLiveUpVideoAudioInfoVAStamp>>,
}
model! { DescribeLiveUpVideoAudioInfoVideoAndAudioStamp {
    0 "V_AStamp" v_a_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVAStamp {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVAStamp {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoBitRate {
    pub video_bit_rate: Option<Vec<DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate>>,
}
model! { DescribeLiveUpVideoAudioInfoVideoBitRate {
    0 "VideoBitRate" video_bit_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoFrames {
    pub video_frames: Option<Vec<DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames>>,
}
model! { DescribeLiveUpVideoAudioInfoVideoFrames {
    0 "VideoFrames" video_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoInterval {
    pub video_interval: Option<Vec<DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval>>,
}
model! { DescribeLiveUpVideoAudioInfoVideoInterval {
    0 "VideoInterval" video_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoStamps {
    pub video_stamps: Option<Vec<DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps>>,
}
model! { DescribeLiveUpVideoAudioInfoVideoStamps {
    0 "VideoStamps" video_stamps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps {
    0 "Time" time, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionOutput {
    pub bill_prediction_data: Option<DescribeLiveUserBillPredictionBillPredictionData>,
    pub bill_type: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveUserBillPredictionOutput {
    0 "BillPredictionData" bill_prediction_data, 1 "BillType" bill_type, 2 "EndTime" end_time, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionBillPredictionData {
    pub bill_prediction_data_item: Option<Vec<DescribeLiveUserBillPredictionBillPredictionDataItem>>,
}
model! { DescribeLiveUserBillPredictionBillPredictionData {
    0 "BillPredictionDataItem" bill_prediction_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionBillPredictionDataItem {
    pub area: Option<String>,
    pub time_stp: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeLiveUserBillPredictionBillPredictionDataItem {
    0 "Area" area, 1 "TimeStp" time_stp, 2 "Value" value
} }

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
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLiveUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsOutput {
    pub domains: Option<DescribeLiveUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveUserDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsDomains {
    pub page_data: Option<Vec<DescribeLiveUserDomainsPageData>>,
}
model! { DescribeLiveUserDomainsDomains {
    0 "PageData" page_data
} }

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
    0 "Cname" cname, 1 "Description" description, 2 "DomainName" domain_name, 3 "GmtCreated" gmt_created,
    4 "GmtModified" gmt_modified, 5 "LiveDomainStatus" live_domain_status, 6 "LiveDomainType" live_domain_type,
    7 "RegionName" region_name, 8 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub page_number: i64,
    pub page_size: i64,
    pub protocol: Option<String>,
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveUserStreamMetricData(end_time: String, page_number: i64, page_size: i64, start_time: String)
    "DescribeLiveUserStreamMetricData" -> DescribeLiveUserStreamMetricDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Protocol" protocol: String, 6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }
paged! { DescribeLiveUserStreamMetricData: DescribeLiveUserStreamMetricDataStreamDetailData =
    Number "PageNumber", "StreamDetailData" stream_detail_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<Vec<DescribeLiveUserStreamMetricDataStreamDetailData>>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveUserStreamMetricDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "StartTime" start_time, 5 "StreamDetailData" stream_detail_data, 6 "TotalCount" total_count
} }

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
    0 "AppName" app_name, 1 "Bps" bps, 2 "Count" count, 3 "FlvBps" flv_bps, 4 "FlvCount" flv_count,
    5 "FlvTraffic" flv_traffic, 6 "HlsBps" hls_bps, 7 "HlsCount" hls_count, 8 "HlsTraffic" hls_traffic,
    9 "NewConns" new_conns, 10 "P2pBps" p2p_bps, 11 "P2pCount" p2p_count, 12 "P2pTraffic" p2p_traffic,
    13 "RtmpBps" rtmp_bps, 14 "RtmpCount" rtmp_count, 15 "RtmpTraffic" rtmp_traffic, 16 "RtsBps" rts_bps,
    17 "RtsCount" rts_count, 18 "RtsTraffic" rts_traffic, 19 "StreamName" stream_name, 20 "TimeStamp" time_stamp,
    21 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTags {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveUserTags() "DescribeLiveUserTags" -> DescribeLiveUserTagsOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTagsOutput {
    pub tags: Option<Vec<DescribeLiveUserTagsTags>>,
}
model! { DescribeLiveUserTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTagsTags {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { DescribeLiveUserTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogOutput {
    pub domain_log_details: Option<DescribeLiveUserTrafficLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveUserTrafficLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeLiveUserTrafficLogDomainLogDetail>>,
}
model! { DescribeLiveUserTrafficLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveUserTrafficLogLogInfos>,
    pub page_infos: Option<DescribeLiveUserTrafficLogPageInfos>,
}
model! { DescribeLiveUserTrafficLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeLiveUserTrafficLogLogInfoDetail>>,
}
model! { DescribeLiveUserTrafficLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

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
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveUserTrafficLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVerifyContent {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveVerifyContent(domain_name: String)
    "DescribeLiveVerifyContent" -> DescribeLiveVerifyContentOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeLiveVerifyContentOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDuration {
    pub app_id: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub start_time: String,
}
operation! { DescribeMeterLiveBypassDuration(app_id: String, end_time: String, start_time: String)
    "DescribeMeterLiveBypassDuration" -> DescribeMeterLiveBypassDurationOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDurationOutput {
    pub audio_summary_duration: Option<i64>,
    pub data: Option<Vec<DescribeMeterLiveBypassDurationData>>,
    pub single_audio_summary_duration: Option<i64>,
    pub single_video_summary_duration: Option<i64>,
    pub total_summary_duration: Option<i64>,
    pub v1080_summary_duration: Option<i64>,
    pub v480_summary_duration: Option<i64>,
    pub v720_summary_duration: Option<i64>,
}
model! { DescribeMeterLiveBypassDurationOutput {
    0 "AudioSummaryDuration" audio_summary_duration, 1 "Data" data,
    2 "SingleAudioSummaryDuration" single_audio_summary_duration,
    3 "SingleVideoSummaryDuration" single_video_summary_duration, 4 "TotalSummaryDuration" total_summary_duration,
    5 "V1080SummaryDuration" v1080_summary_duration, 6 "V480SummaryDuration" v480_summary_duration,
    7 "V720SummaryDuration" v720_summary_duration
} }

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
    0 "AudioDuration" audio_duration, 1 "Single_Audio" single_audio, 2 "Single_Video" single_video,
    3 "Timestamp" timestamp, 4 "TotalDuration" total_duration, 5 "V1080Duration" v1080_duration,
    6 "V480Duration" v480_duration, 7 "V720Duration" v720_duration
} }

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
    Number "PageNo", "MixStreamList" mix_stream_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixStreamListOutput {
    pub mix_stream_list: Option<Vec<DescribeMixStreamListMixStreamList>>,
    pub total: Option<i64>,
}
model! { DescribeMixStreamListOutput {
    0 "MixStreamList" mix_stream_list, 1 "Total" total
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "InputStreamNumber" input_stream_number, 5 "LayoutId" layout_id, 6 "MixStreamTemplate" mix_stream_template,
    7 "MixstreamId" mixstream_id, 8 "StreamName" stream_name
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCostOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub first_frame_cost_data: Option<Vec<DescribeRTSNativeSDKFirstFrameCostFirstFrameCostData>>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameCostOutput {
    0 "DataInterval" data_interval, 1 "EndTime" end_time, 2 "FirstFrameCostData" first_frame_cost_data,
    3 "StartTime" start_time
} }

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
    0 "Connected" connected, 1 "FinishGetStreamInfo" finish_get_stream_info,
    2 "FirstFrameComplete" first_frame_complete, 3 "FirstPacket" first_packet, 4 "Initialized" initialized,
    5 "TimeStamp" time_stamp
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub frame_delay_data: Option<Vec<DescribeRTSNativeSDKFirstFrameDelayFrameDelayData>>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameDelayOutput {
    0 "DataInterval" data_interval, 1 "EndTime" end_time, 2 "FrameDelayData" frame_delay_data, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayFrameDelayData {
    pub frame_delay: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameDelayFrameDelayData {
    0 "FrameDelay" frame_delay, 1 "TimeStamp" time_stamp
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatusOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub play_fail_status: Option<Vec<DescribeRTSNativeSDKPlayFailStatusPlayFailStatus>>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKPlayFailStatusOutput {
    0 "DataInterval" data_interval, 1 "EndTime" end_time, 2 "PlayFailStatus" play_fail_status, 3 "StartTime" start_time
} }

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
    0 "TimeStamp" time_stamp, 1 "V20001" v20001, 2 "V20002" v20002, 3 "V20011" v20011, 4 "V20012" v20012,
    5 "V20013" v20013, 6 "V20052" v20052
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimeOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub play_time_data: Option<Vec<DescribeRTSNativeSDKPlayTimePlayTimeData>>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKPlayTimeOutput {
    0 "DataInterval" data_interval, 1 "EndTime" end_time, 2 "PlayTimeData" play_time_data, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimePlayTimeData {
    pub play_time: Option<String>,
    pub stall_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRTSNativeSDKPlayTimePlayTimeData {
    0 "PlayTime" play_time, 1 "StallTime" stall_time, 2 "TimeStamp" time_stamp
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub vv_data: Option<Vec<DescribeRTSNativeSDKVvDataVvData>>,
}
model! { DescribeRTSNativeSDKVvDataOutput {
    0 "DataInterval" data_interval, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "VvData" vv_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataVvData {
    pub time_stamp: Option<String>,
    pub vv_success: Option<String>,
    pub vv_total: Option<String>,
}
model! { DescribeRTSNativeSDKVvDataVvData {
    0 "TimeStamp" time_stamp, 1 "VvSuccess" vv_success, 2 "VvTotal" vv_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFiles {
    pub task_id: String,
}
operation! { DescribeRtcCloudRecordingFiles(task_id: String)
    "DescribeRtcCloudRecordingFiles" -> DescribeRtcCloudRecordingFilesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesOutput {
    pub task_info: Option<DescribeRtcCloudRecordingFilesTaskInfo>,
}
model! { DescribeRtcCloudRecordingFilesOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesTaskInfo {
    pub record_file_list: Option<DescribeRtcCloudRecordingFilesRecordFileList>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRtcCloudRecordingFilesTaskInfo {
    0 "RecordFileList" record_file_list, 1 "Status" status, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesRecordFileList {
    pub hls_file_list: Option<Vec<String>>,
    pub mp3_file_list: Option<Vec<String>>,
    pub mp4_file_list: Option<Vec<String>>,
    pub vod_media_list: Option<Vec<DescribeRtcCloudRecordingFilesVodMediaList>>,
}
model! { DescribeRtcCloudRecordingFilesRecordFileList {
    0 "HlsFileList" hls_file_list, 1 "Mp3FileList" mp3_file_list, 2 "Mp4FileList" mp4_file_list,
    3 "VodMediaList" vod_media_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesVodMediaList {
    pub media_ids: Option<Vec<String>>,
    pub merged_ids: Option<Vec<String>>,
    pub stream: Option<String>,
}
model! { DescribeRtcCloudRecordingFilesVodMediaList {
    0 "MediaIds" media_ids, 1 "MergedIds" merged_ids, 2 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscode {
    pub app_id: String,
    pub task_id: String,
}
operation! { DescribeRtcCloudTranscode(app_id: String, task_id: String)
    "DescribeRtcCloudTranscode" -> DescribeRtcCloudTranscodeOutput {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeOutput {
    pub task_info: Option<DescribeRtcCloudTranscodeTaskInfo>,
}
model! { DescribeRtcCloudTranscodeOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeTaskInfo {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub input_param: Option<DescribeRtcCloudTranscodeInputParam>,
    pub max_idle_time: Option<i64>,
    pub output_params: Option<Vec<DescribeRtcCloudTranscodeOutputParams>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRtcCloudTranscodeTaskInfo {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "InputParam" input_param, 3 "MaxIdleTime" max_idle_time,
    4 "OutputParams" output_params, 5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeInputParam {
    pub single_sub_user_param: Option<DescribeRtcCloudTranscodeSingleSubUserParam>,
}
model! { DescribeRtcCloudTranscodeInputParam {
    0 "SingleSubUserParam" single_sub_user_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeSingleSubUserParam {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_id: Option<String>,
}
model! { DescribeRtcCloudTranscodeSingleSubUserParam {
    0 "SourceType" source_type, 1 "StreamType" stream_type, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeOutputParams {
    pub channel_id: Option<String>,
    pub transcode_template: Option<String>,
    pub user_id: Option<String>,
    pub user_token: Option<Secret>,
}
model! { DescribeRtcCloudTranscodeOutputParams {
    0 "ChannelId" channel_id, 1 "TranscodeTemplate" transcode_template, 2 "UserId" user_id, 3 "UserToken" user_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcMPUEventSub {
    pub app_id: String,
}
operation! { DescribeRtcMPUEventSub(app_id: String) "DescribeRtcMPUEventSub" -> DescribeRtcMPUEventSubOutput {
    0 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcMPUEventSubOutput {
    pub sub_info: Option<DescribeRtcMPUEventSubSubInfo>,
}
model! { DescribeRtcMPUEventSubOutput {
    0 "SubInfo" sub_info
} }

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
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelIds" channel_ids, 3 "CreateTime" create_time,
    4 "SubId" sub_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowList {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeShowList(caster_id: String) "DescribeShowList" -> DescribeShowListOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListOutput {
    pub show_list: Option<String>,
    pub show_list_info: Option<DescribeShowListShowListInfo>,
}
model! { DescribeShowListOutput {
    0 "ShowList" show_list, 1 "ShowListInfo" show_list_info
} }

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
    0 "Background" background, 1 "CurrentShowId" current_show_id, 2 "HighPriorityShowId" high_priority_show_id,
    3 "HighPriorityShowStartTime" high_priority_show_start_time, 4 "ShowList" show_list,
    5 "ShowListRepeatTimes" show_list_repeat_times, 6 "TotalShowListRepeatTimes" total_show_list_repeat_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListShowList {
    pub show: Option<Vec<DescribeShowListShow>>,
}
model! { DescribeShowListShowList {
    0 "Show" show
} }

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
    0 "Duration" duration, 1 "RepeatTimes" repeat_times, 2 "ResourceInfo" resource_info, 3 "ShowId" show_id,
    4 "ShowName" show_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListResourceInfo {
    pub live_input_type: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_url: Option<String>,
}
model! { DescribeShowListResourceInfo {
    0 "LiveInputType" live_input_type, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "ResourceUrl" resource_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlock {
    pub app_name: Option<String>,
    pub block_type: Option<String>,
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
    Number "PageNum", "StreamBlockList.StreamBlock" stream_block_list.stream_block
}

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
    0 "Count" count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "StreamBlockList" stream_block_list,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlockStreamBlockList {
    pub stream_block: Option<Vec<DescribeStreamLocationBlockStreamBlock>>,
}
model! { DescribeStreamLocationBlockStreamBlockList {
    0 "StreamBlock" stream_block
} }

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
    0 "AppName" app_name, 1 "BlockType" block_type, 2 "DomainName" domain_name, 3 "LocationList" location_list,
    4 "ReleaseTime" release_time, 5 "Status" status, 6 "StreamName" stream_name, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayouts {
    pub caster_id: String,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeStudioLayouts(caster_id: String) "DescribeStudioLayouts" -> DescribeStudioLayoutsOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsOutput {
    pub studio_layouts: Option<Vec<DescribeStudioLayoutsStudioLayouts>>,
    pub total: Option<i64>,
}
model! { DescribeStudioLayoutsOutput {
    0 "StudioLayouts" studio_layouts, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsStudioLayouts {
    pub bg_image_config: Option<DescribeStudioLayoutsBgImageConfig>,
    pub common_config: Option<DescribeStudioLayoutsCommonConfig>,
    pub layer_order_config_list: Option<Vec<DescribeStudioLayoutsLayerOrderConfigList>>,
    pub layout_id: Option<String>,
    pub layout_name: Option<String>,
    pub layout_type: Option<String>,
    pub media_input_config_list: Option<Vec<DescribeStudioLayoutsMediaInputConfigList>>,
    pub screen_input_config_list: Option<Vec<DescribeStudioLayoutsScreenInputConfigList>>,
}
model! { DescribeStudioLayoutsStudioLayouts {
    0 "BgImageConfig" bg_image_config, 1 "CommonConfig" common_config, 2 "LayerOrderConfigList" layer_order_config_list,
    3 "LayoutId" layout_id, 4 "LayoutName" layout_name, 5 "LayoutType" layout_type,
    6 "MediaInputConfigList" media_input_config_list, 7 "ScreenInputConfigList" screen_input_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsBgImageConfig {
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub location_id: Option<String>,
    pub material_id: Option<String>,
}
model! { DescribeStudioLayoutsBgImageConfig {
    0 "Id" id, 1 "ImageUrl" image_url, 2 "LocationId" location_id, 3 "MaterialId" material_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsCommonConfig {
    pub channel_id: Option<String>,
    pub video_resource_id: Option<String>,
}
model! { DescribeStudioLayoutsCommonConfig {
    0 "ChannelId" channel_id, 1 "VideoResourceId" video_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsLayerOrderConfigList {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeStudioLayoutsLayerOrderConfigList {
    0 "Id" id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsMediaInputConfigList {
    pub channel_id: Option<String>,
    pub fill_mode: Option<String>,
    pub height_normalized: Option<f64>,
    pub id: Option<String>,
    pub image_material_id: Option<String>,
    pub index: Option<i64>,
    pub position_normalized: Option<Vec<f64>>,
    pub position_refer: Option<String>,
    pub video_resource_id: Option<String>,
    pub width_normalized: Option<f64>,
}
model! { DescribeStudioLayoutsMediaInputConfigList {
    0 "ChannelId" channel_id, 1 "FillMode" fill_mode, 2 "HeightNormalized" height_normalized, 3 "Id" id,
    4 "ImageMaterialId" image_material_id, 5 "Index" index, 6 "PositionNormalized" position_normalized,
    7 "PositionRefer" position_refer, 8 "VideoResourceId" video_resource_id, 9 "WidthNormalized" width_normalized
} }

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
    0 "AudioConfig" audio_config, 1 "ChannelId" channel_id, 2 "Color" color, 3 "HeightNormalized" height_normalized,
    4 "Id" id, 5 "Index" index, 6 "OnlyAudio" only_audio, 7 "PortraitType" portrait_type, 8 "PositionX" position_x,
    9 "PositionY" position_y, 10 "VideoResourceId" video_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsAudioConfig {
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeStudioLayoutsAudioConfig {
    0 "ValidChannel" valid_channel, 1 "VolumeRate" volume_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePlay {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub stream: String,
}

/// What [`DescribeToutiaoLivePlay::new`] takes.
pub struct DescribeToutiaoLivePlayRequired {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub start_time: String,
    pub stream: String,
}
operation! { DescribeToutiaoLivePlay{DescribeToutiaoLivePlayRequired: app, domain, end_time, start_time, stream}
    "DescribeToutiaoLivePlay" -> DescribeToutiaoLivePlayOutput {
    0 "App" app, 1 "Domain" domain, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "StartTime" start_time, 6 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePlayOutput {
    pub content: Option<Vec<DescribeToutiaoLivePlayContent>>,
    pub description: Option<String>,
}
model! { DescribeToutiaoLivePlayOutput {
    0 "Content" content, 1 "Description" description
} }

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
    0 "App" app, 1 "Bandwidth" bandwidth, 2 "CdnName" cdn_name, 3 "Domain" domain, 4 "PlayNum" play_num,
    5 "StreamName" stream_name, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePublish {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
    pub stream: String,
}

/// What [`DescribeToutiaoLivePublish::new`] takes.
pub struct DescribeToutiaoLivePublishRequired {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub start_time: String,
    pub stream: String,
}
operation! { DescribeToutiaoLivePublish{DescribeToutiaoLivePublishRequired: app, domain, end_time, start_time, stream}
    "DescribeToutiaoLivePublish" -> DescribeToutiaoLivePublishOutput {
    0 "App" app, 1 "Domain" domain, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "StartTime" start_time, 6 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePublishOutput {
    pub content: Option<Vec<DescribeToutiaoLivePublishContent>>,
    pub description: Option<String>,
}
model! { DescribeToutiaoLivePublishOutput {
    0 "Content" content, 1 "Description" description
} }

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
    0 "App" app, 1 "Bitrate" bitrate, 2 "BwDiff" bw_diff, 3 "CdnName" cdn_name, 4 "Domain" domain, 5 "Flr" flr,
    6 "Fps" fps, 7 "StreamName" stream_name, 8 "Timestamp" timestamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUidOnlineStreamsOutput {
    pub data: Option<Vec<DescribeUidOnlineStreamsData>>,
    pub total_num: Option<i64>,
}
model! { DescribeUidOnlineStreamsOutput {
    0 "Data" data, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUidOnlineStreamsData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeUidOnlineStreamsData {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeUpBpsPeakData(end_time: String, start_time: String)
    "DescribeUpBpsPeakData" -> DescribeUpBpsPeakDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataOutput {
    pub describe_up_peak_traffics: Option<DescribeUpBpsPeakDataDescribeUpPeakTraffics>,
}
model! { DescribeUpBpsPeakDataOutput {
    0 "DescribeUpPeakTraffics" describe_up_peak_traffics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataDescribeUpPeakTraffics {
    pub describe_up_peak_traffic: Option<Vec<DescribeUpBpsPeakDataDescribeUpPeakTraffic>>,
}
model! { DescribeUpBpsPeakDataDescribeUpPeakTraffics {
    0 "DescribeUpPeakTraffic" describe_up_peak_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataDescribeUpPeakTraffic {
    pub band_width: Option<String>,
    pub peak_time: Option<String>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeUpBpsPeakDataDescribeUpPeakTraffic {
    0 "BandWidth" band_width, 1 "PeakTime" peak_time, 2 "QueryTime" query_time, 3 "StatName" stat_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLine {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    pub end_time: String,
    pub line: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeUpBpsPeakOfLine(end_time: String, line: String, start_time: String)
    "DescribeUpBpsPeakOfLine" -> DescribeUpBpsPeakOfLineOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time, 3 "Line" line,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineOutput {
    pub describe_up_bps_peak_of_lines: Option<DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines>,
}
model! { DescribeUpBpsPeakOfLineOutput {
    0 "DescribeUpBpsPeakOfLines" describe_up_bps_peak_of_lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines {
    pub describe_up_bps_peak_of_line: Option<Vec<DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine>>,
}
model! { DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines {
    0 "DescribeUpBpsPeakOfLine" describe_up_bps_peak_of_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine {
    pub band_width: Option<f64>,
    pub peak_time: Option<String>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine {
    0 "BandWidth" band_width, 1 "PeakTime" peak_time, 2 "QueryTime" query_time, 3 "StatName" stat_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeUpPeakPublishStreamData(end_time: String, start_time: String)
    "DescribeUpPeakPublishStreamData" -> DescribeUpPeakPublishStreamDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamDataOutput {
    pub describe_up_peak_publish_stream_datas: Option<DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas>,
}
model! { DescribeUpPeakPublishStreamDataOutput {
    0 "DescribeUpPeakPublishStreamDatas" describe_up_peak_publish_stream_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas {
    pub describe_up_peak_publish_stream_data: Option<Vec<DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamData>>,
}
model! { DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas {
    0 "DescribeUpPeakPublishStreamData" describe_up_peak_publish_stream_data
} }

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
    0 "BandWidth" band_width, 1 "PeakTime" peak_time, 2 "PublishStreamNum" publish_stream_num, 3 "QueryTime" query_time,
    4 "StatName" stat_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLiveRealtimeLogDelivery {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DisableLiveRealtimeLogDelivery(domain_name: String) "DisableLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

pub type DisableLiveRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicUpdateWaterMarkStreamRule {
    pub app: String,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
    pub template_id: String,
}
operation! { DynamicUpdateWaterMarkStreamRule(app: String, domain: String, stream: String, template_id: String)
    "DynamicUpdateWaterMarkStreamRule" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream,
    5 "TemplateId" template_id
} }

pub type DynamicUpdateWaterMarkStreamRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylist {
    pub owner_id: Option<i64>,
    pub program_config: Option<String>,
    pub program_id: String,
    pub program_items: String,
    pub region_id: Option<String>,
}
operation! { EditPlaylist(program_id: String, program_items: String) "EditPlaylist" -> EditPlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramConfig" program_config: String, 2 "ProgramId" program_id,
    3 "ProgramItems" program_items, 4 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistOutput {
    pub caster_id: Option<String>,
    pub items: Option<EditPlaylistItems>,
    pub program_id: Option<String>,
}
model! { EditPlaylistOutput {
    0 "CasterId" caster_id, 1 "Items" items, 2 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistItems {
    pub failed_items: Option<Vec<EditPlaylistFailedItems>>,
    pub success_items: Option<Vec<EditPlaylistSuccessItems>>,
}
model! { EditPlaylistItems {
    0 "FailedItems" failed_items, 1 "SuccessItems" success_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistFailedItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { EditPlaylistFailedItems {
    0 "ItemId" item_id, 1 "ItemName" item_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistSuccessItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { EditPlaylistSuccessItems {
    0 "ItemId" item_id, 1 "ItemName" item_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditShowAndReplace {
    pub caster_id: String,
    pub end_time: Option<f64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditShowAndReplaceOutput {
    pub job_info: Option<String>,
}
model! { EditShowAndReplaceOutput {
    0 "JobInfo" job_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectCasterUrgent {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { EffectCasterUrgent(caster_id: String, scene_id: String) "EffectCasterUrgent" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

pub type EffectCasterUrgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectCasterVideoResource {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: String,
    pub scene_id: String,
}
operation! { EffectCasterVideoResource(caster_id: String, resource_id: String, scene_id: String)
    "EffectCasterVideoResource" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id,
    4 "SceneId" scene_id
} }

pub type EffectCasterVideoResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLiveRealtimeLogDelivery {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { EnableLiveRealtimeLogDelivery(domain_name: String) "EnableLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

pub type EnableLiveRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub live_stream_type: String,
    pub oneshot: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resume_time: Option<String>,
    pub stream_name: String,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveStreamType" live_stream_type, 3 "Oneshot" oneshot: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ResumeTime" resume_time: String,
    7 "StreamName" stream_name
} }

pub type ForbidLiveStreamOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllCustomTemplatesOutput {
    pub custom_templates: Option<String>,
}
model! { GetAllCustomTemplatesOutput {
    0 "CustomTemplates" custom_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
}
operation! { GetCustomTemplate(template: String) "GetCustomTemplate" -> GetCustomTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateOutput {
    pub custom_template: Option<String>,
    pub template: Option<String>,
}
model! { GetCustomTemplateOutput {
    0 "CustomTemplate" custom_template, 1 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeJob {
    pub cluster_id: String,
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetEdgeTranscodeJob(cluster_id: String, job_id: String)
    "GetEdgeTranscodeJob" -> GetEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeJobOutput {
    pub job: Option<GetEdgeTranscodeJobJob>,
}
model! { GetEdgeTranscodeJobOutput {
    0 "Job" job
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "LastStartAt" last_start_at, 3 "LastStopAt" last_stop_at,
    4 "Name" name, 5 "Status" status, 6 "StreamInput" stream_input, 7 "StreamOutput" stream_output,
    8 "TemplateId" template_id, 9 "TemplateName" template_name, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplate {
    pub cluster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template_id: String,
}
operation! { GetEdgeTranscodeTemplate(cluster_id: String, template_id: String)
    "GetEdgeTranscodeTemplate" -> GetEdgeTranscodeTemplateOutput {
    0 "ClusterId" cluster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplateOutput {
    pub template: Option<GetEdgeTranscodeTemplateTemplate>,
}
model! { GetEdgeTranscodeTemplateOutput {
    0 "Template" template
} }

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
    0 "Bitrate" bitrate, 1 "Codec" codec, 2 "CreateTime" create_time, 3 "Fps" fps, 4 "Gop" gop, 5 "Name" name,
    6 "Resolution" resolution, 7 "TemplateId" template_id, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingJobInfo {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub show_id: Option<String>,
}
operation! { GetEditingJobInfo(caster_id: String) "GetEditingJobInfo" -> GetEditingJobInfoOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ShowId" show_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingJobInfoOutput {
    pub caster_id: Option<String>,
    pub editing_tasks_info: Option<String>,
}
model! { GetEditingJobInfoOutput {
    0 "CasterId" caster_id, 1 "EditingTasksInfo" editing_tasks_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageApp {
    pub app_id: String,
}
operation! { GetMessageApp(app_id: String) "GetMessageApp" -> GetMessageAppOutput {
    0 "AppId" app_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageAppOutput {
    pub result: Option<GetMessageAppResult>,
}
model! { GetMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageAppResult {
    pub app_config: Option<BTreeMap<String, String>>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub status: Option<i64>,
}
model! { GetMessageAppResult {
    0 "AppConfig" app_config, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CreateTime" create_time,
    4 "Extension" extension, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroup {
    pub app_id: String,
    pub group_id: String,
}
operation! { GetMessageGroup(app_id: String, group_id: String) "GetMessageGroup" -> GetMessageGroupOutput {
    0 "AppId" app_id, 1 "GroupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroupOutput {
    pub result: Option<GetMessageGroupResult>,
}
model! { GetMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroupResult {
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub extension: Option<BTreeMap<String, Value>>,
    pub group_id: Option<String>,
    pub is_mute_all: Option<bool>,
    pub status: Option<i64>,
}
model! { GetMessageGroupResult {
    0 "CreateTime" create_time, 1 "CreatorId" creator_id, 2 "Extension" extension, 3 "GroupId" group_id,
    4 "IsMuteAll" is_mute_all, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageToken {
    pub app_id: String,
    pub device_id: String,
    pub device_type: String,
    pub user_id: String,
}
operation! { GetMessageToken(app_id: String, device_id: String, device_type: String, user_id: String)
    "GetMessageToken" -> GetMessageTokenOutput {
    0 "AppId" app_id, 1 "DeviceId" device_id, 2 "DeviceType" device_type, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTokenOutput {
    pub result: Option<GetMessageTokenResult>,
}
model! { GetMessageTokenOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTokenResult {
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<i64>,
    pub refresh_token: Option<Secret>,
}
model! { GetMessageTokenResult {
    0 "AccessToken" access_token, 1 "AccessTokenExpiredTime" access_token_expired_time, 2 "RefreshToken" refresh_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskStatus {
    pub app: Option<String>,
    pub push_domain: Option<String>,
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
    pub transcoding_template: Option<String>,
}
operation! { GetTranscodeTaskStatus() "GetTranscodeTaskStatus" -> Empty {
    0 "App" app: String, 1 "PushDomain" push_domain: String, 2 "SecurityToken" security_token: Secret,
    3 "StreamName" stream_name: String, 4 "TranscodingTemplate" transcoding_template: String
} }

pub type GetTranscodeTaskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotLiveRtcStream {
    pub app_name: String,
    pub audio_msid: String,
    pub connection_timeout: Option<String>,
    pub domain_name: String,
    pub media_timeout: Option<String>,
    pub owner_id: Option<i64>,
    pub region_code: String,
    pub region_id: Option<String>,
    pub stream_name: String,
    pub video_msid: String,
}

/// What [`HotLiveRtcStream::new`] takes.
pub struct HotLiveRtcStreamRequired {
    pub app_name: String,
    pub audio_msid: String,
    pub domain_name: String,
    pub region_code: String,
    pub stream_name: String,
    pub video_msid: String,
}
operation! { HotLiveRtcStream{HotLiveRtcStreamRequired: app_name, audio_msid, domain_name, region_code, stream_name, video_msid}
    "HotLiveRtcStream" -> Empty {
    0 "AppName" app_name, 1 "AudioMsid" audio_msid, 2 "ConnectionTimeout" connection_timeout: String,
    3 "DomainName" domain_name, 4 "MediaTimeout" media_timeout: String, 5 "OwnerId" owner_id: i64,
    6 "RegionCode" region_code, 7 "RegionId" region_id: String, 8 "StreamName" stream_name, 9 "VideoMsid" video_msid
} }

pub type HotLiveRtcStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAutoShowListTask {
    pub call_back_url: Option<String>,
    pub caster_config: String,
    pub domain_name: String,
    pub end_time: i64,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_ids: Option<String>,
    pub start_time: i64,
}
operation! { InitializeAutoShowListTask(caster_config: String, domain_name: String, end_time: i64, start_time: i64)
    "InitializeAutoShowListTask" -> InitializeAutoShowListTaskOutput {
    0 "CallBackUrl" call_back_url: String, 1 "CasterConfig" caster_config, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceIds" resource_ids: String, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAutoShowListTaskOutput {
    pub caster_id: Option<String>,
    pub stream_list: Option<String>,
}
model! { InitializeAutoShowListTaskOutput {
    0 "CasterId" caster_id, 1 "StreamList" stream_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroup {
    pub app_id: String,
    pub broad_cast_statistics: Option<bool>,
    pub broad_cast_type: Option<i64>,
    pub group_id: String,
    pub user_id: String,
}
operation! { JoinMessageGroup(app_id: String, group_id: String, user_id: String)
    "JoinMessageGroup" -> JoinMessageGroupOutput {
    0 "AppId" app_id, 1 "BroadCastStatistics" broad_cast_statistics: bool, 2 "BroadCastType" broad_cast_type: i64,
    3 "GroupId" group_id, 4 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroupOutput {
    pub result: Option<JoinMessageGroupResult>,
}
model! { JoinMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroupResult {
    pub success: Option<bool>,
}
model! { JoinMessageGroupResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickLiveMessageGroupUser {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub kickoff_user: String,
}
operation! { KickLiveMessageGroupUser(app_id: String, group_id: String, kickoff_user: String)
    "KickLiveMessageGroupUser" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "KickoffUser" kickoff_user
} }

pub type KickLiveMessageGroupUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroup {
    pub app_id: String,
    pub broad_cast_statistics: Option<bool>,
    pub broad_cast_type: Option<i64>,
    pub group_id: String,
    pub user_id: String,
}
operation! { LeaveMessageGroup(app_id: String, group_id: String, user_id: String)
    "LeaveMessageGroup" -> LeaveMessageGroupOutput {
    0 "AppId" app_id, 1 "BroadCastStatistics" broad_cast_statistics: bool, 2 "BroadCastType" broad_cast_type: i64,
    3 "GroupId" group_id, 4 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroupOutput {
    pub result: Option<LeaveMessageGroupResult>,
}
model! { LeaveMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroupResult {
    pub success: Option<bool>,
}
model! { LeaveMessageGroupResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJob {
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
    Number "PageNo", "JobList.Job" job_list.job, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJobOutput {
    pub job_list: Option<ListEdgeTranscodeJobJobList>,
    pub total_count: Option<i64>,
}
model! { ListEdgeTranscodeJobOutput {
    0 "JobList" job_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJobJobList {
    pub job: Option<Vec<ListEdgeTranscodeJobJob>>,
}
model! { ListEdgeTranscodeJobJobList {
    0 "Job" job
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "LastStartAt" last_start_at, 3 "LastStopAt" last_stop_at,
    4 "Name" name, 5 "Status" status, 6 "StreamInput" stream_input, 7 "StreamOutput" stream_output,
    8 "TemplateId" template_id, 9 "TemplateName" template_name, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplate {
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
    Number "PageNo", "TemplateList.Template" template_list.template, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateOutput {
    pub template_list: Option<ListEdgeTranscodeTemplateTemplateList>,
    pub total_count: Option<i64>,
}
model! { ListEdgeTranscodeTemplateOutput {
    0 "TemplateList" template_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateTemplateList {
    pub template: Option<Vec<ListEdgeTranscodeTemplateTemplate>>,
}
model! { ListEdgeTranscodeTemplateTemplateList {
    0 "Template" template
} }

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
    0 "Bitrate" bitrate, 1 "Codec" codec, 2 "CreateTime" create_time, 3 "Fps" fps, 4 "Gop" gop, 5 "Name" name,
    6 "Resolution" resolution, 7 "TemplateId" template_id, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSub {
    pub app_id: String,
}
operation! { ListEventSub(app_id: String) "ListEventSub" -> ListEventSubOutput {
    0 "AppId" app_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubOutput {
    pub subscribers: Option<Vec<ListEventSubSubscribers>>,
}
model! { ListEventSubOutput {
    0 "Subscribers" subscribers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubSubscribers {
    pub callback_url: Option<String>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub events: Option<Vec<String>>,
    pub modify_time: Option<String>,
    /// Deprecated.
    pub roles: Option<i64>,
    pub sub_id: Option<String>,
    pub users: Option<Vec<String>>,
}
model! { ListEventSubSubscribers {
    0 "CallbackUrl" callback_url, 1 "ChannelId" channel_id, 2 "CreateTime" create_time, 3 "Events" events,
    4 "ModifyTime" modify_time, 5 "Roles" roles, 6 "SubId" sub_id, 7 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubEvent {
    pub app_id: String,
    /// 0 to 2234313863.
    pub end_time: i64,
    /// 1 to 9999999999.
    pub page_no: i64,
    /// 10 to 100.
    pub page_size: i64,
    /// 0 to 2234313863.
    pub start_time: i64,
    pub subscribe_id: Option<String>,
}

/// What [`ListEventSubEvent::new`] takes.
pub struct ListEventSubEventRequired {
    pub app_id: String,
    pub end_time: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { ListEventSubEvent{ListEventSubEventRequired: app_id, end_time, page_no, page_size, start_time}
    "ListEventSubEvent" -> ListEventSubEventOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "StartTime" start_time,
    5 "SubscribeId" subscribe_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubEventOutput {
    pub count: Option<i64>,
    pub has_more: Option<bool>,
    pub logs: Option<Vec<ListEventSubEventLogs>>,
}
model! { ListEventSubEventOutput {
    0 "Count" count, 1 "HasMore" has_more, 2 "Logs" logs
} }

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
    0 "AppId" app_id, 1 "Code" code, 2 "Cost" cost, 3 "Data" data, 4 "MessageId" message_id, 5 "SubId" sub_id,
    6 "Time" time, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfig {
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
    Number "PageNum", "DelayConfigList.DelayConfig" delay_config_list.delay_config, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfigOutput {
    pub delay_config_list: Option<ListLiveDelayConfigDelayConfigList>,
    pub total: Option<i64>,
}
model! { ListLiveDelayConfigOutput {
    0 "DelayConfigList" delay_config_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfigDelayConfigList {
    pub delay_config: Option<Vec<ListLiveDelayConfigDelayConfig>>,
}
model! { ListLiveDelayConfigDelayConfigList {
    0 "DelayConfig" delay_config
} }

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
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "Stream" stream, 4 "TaskTriggerMode" task_trigger_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageApps {
    pub data_center: Option<String>,
    pub next_page_token: Option<i64>,
    /// 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageApps(sort_type: i64) "ListLiveMessageApps" -> ListLiveMessageAppsOutput {
    0 "DataCenter" data_center: String, 1 "NextPageToken" next_page_token: i64, 2 "SortType" sort_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageAppsOutput {
    pub app_list: Option<Vec<ListLiveMessageAppsAppList>>,
    pub has_more: Option<bool>,
    pub next_page_token: Option<i64>,
}
model! { ListLiveMessageAppsOutput {
    0 "AppList" app_list, 1 "HasMore" has_more, 2 "NextPageToken" next_page_token
} }

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
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "AppName" app_name, 3 "AppSign" app_sign, 4 "CreateTime" create_time,
    5 "DataCenter" data_center, 6 "Disable" disable, 7 "ModifyTime" modify_time, 8 "MsgLifeCycle" msg_life_cycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPage {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_status: Option<i64>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupByPage(app_id: String, sort_type: i64)
    "ListLiveMessageGroupByPage" -> ListLiveMessageGroupByPageOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupStatus" group_status: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortType" sort_type
} { method: "GET", } }
paged! { ListLiveMessageGroupByPage: ListLiveMessageGroupByPageGroupList =
    Number "PageNumber", "GroupList" group_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageOutput {
    pub group_list: Option<Vec<ListLiveMessageGroupByPageGroupList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLiveMessageGroupByPageOutput {
    0 "GroupList" group_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageGroupList {
    pub admin_list: Option<Vec<String>>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub delete: Option<bool>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
}
model! { ListLiveMessageGroupByPageGroupList {
    0 "AdminList" admin_list, 1 "Createtime" createtime, 2 "CreatorId" creator_id, 3 "Delete" delete,
    4 "GroupId" group_id, 5 "GroupInfo" group_info, 6 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessages {
    pub app_id: String,
    pub begin_time: Option<i64>,
    pub data_center: Option<String>,
    pub end_time: Option<i64>,
    pub group_id: String,
    pub msg_type: Option<i64>,
    pub next_page_token: Option<i64>,
    /// 10 to 50.
    pub page_size: i64,
    /// 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupMessages(app_id: String, group_id: String, page_size: i64, sort_type: i64)
    "ListLiveMessageGroupMessages" -> ListLiveMessageGroupMessagesOutput {
    0 "AppId" app_id, 1 "BeginTime" begin_time: i64, 2 "DataCenter" data_center: String, 3 "EndTime" end_time: i64,
    4 "GroupId" group_id, 5 "MsgType" msg_type: i64, 6 "NextPageToken" next_page_token: i64, 7 "PageSize" page_size,
    8 "SortType" sort_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesOutput {
    pub group_id: Option<String>,
    pub hasmore: Option<bool>,
    pub message_list: Option<Vec<ListLiveMessageGroupMessagesMessageList>>,
    pub next_page_token: Option<i64>,
}
model! { ListLiveMessageGroupMessagesOutput {
    0 "GroupId" group_id, 1 "Hasmore" hasmore, 2 "MessageList" message_list, 3 "NextPageToken" next_page_token
} }

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
    0 "Body" body, 1 "MsgTid" msg_tid, 2 "MsgType" msg_type, 3 "Sender" sender, 4 "SeqNumber" seq_number,
    5 "Timestamp" timestamp, 6 "TotalMessages" total_messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesSender {
    pub user_id: Option<String>,
    pub user_info: Option<String>,
}
model! { ListLiveMessageGroupMessagesSender {
    0 "UserId" user_id, 1 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsers {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub next_page_token: Option<i64>,
    /// 10 to 30.
    pub page_size: i64,
    /// 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupUsers(app_id: String, group_id: String, page_size: i64, sort_type: i64)
    "ListLiveMessageGroupUsers" -> ListLiveMessageGroupUsersOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "NextPageToken" next_page_token: i64,
    4 "PageSize" page_size, 5 "SortType" sort_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersOutput {
    pub group_id: Option<String>,
    pub hasmore: Option<bool>,
    pub next_page_token: Option<i64>,
    pub user_list: Option<Vec<ListLiveMessageGroupUsersUserList>>,
}
model! { ListLiveMessageGroupUsersOutput {
    0 "GroupId" group_id, 1 "Hasmore" hasmore, 2 "NextPageToken" next_page_token, 3 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersUserList {
    pub user_id: Option<String>,
    pub user_info: Option<String>,
}
model! { ListLiveMessageGroupUsersUserList {
    0 "UserId" user_id, 1 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroups {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_status: Option<i64>,
    pub next_page_token: Option<i64>,
    /// 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroups(app_id: String, sort_type: i64)
    "ListLiveMessageGroups" -> ListLiveMessageGroupsOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupStatus" group_status: i64,
    3 "NextPageToken" next_page_token: i64, 4 "SortType" sort_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupsOutput {
    pub group_list: Option<Vec<ListLiveMessageGroupsGroupList>>,
    pub hasmore: Option<bool>,
    pub nextpage_token: Option<String>,
}
model! { ListLiveMessageGroupsOutput {
    0 "GroupList" group_list, 1 "Hasmore" hasmore, 2 "NextpageToken" nextpage_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupsGroupList {
    pub admin_list: Option<Vec<String>>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub delete: Option<bool>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
}
model! { ListLiveMessageGroupsGroupList {
    0 "AdminList" admin_list, 1 "Createtime" createtime, 2 "CreatorId" creator_id, 3 "Delete" delete,
    4 "GroupId" group_id, 5 "GroupInfo" group_info, 6 "GroupName" group_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryContent>,
}
model! { ListLiveRealtimeLogDeliveryOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryContent {
    pub realtime_log_delivery_info: Option<Vec<ListLiveRealtimeLogDeliveryRealtimeLogDeliveryInfo>>,
}
model! { ListLiveRealtimeLogDeliveryContent {
    0 "RealtimeLogDeliveryInfo" realtime_log_delivery_info
} }

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
    0 "DmId" dm_id, 1 "DomainName" domain_name, 2 "Logstore" logstore, 3 "Project" project, 4 "Region" region,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomains {
    pub logstore: String,
    pub owner_id: Option<i64>,
    pub project: String,
    pub region: String,
    pub region_id: Option<String>,
}
operation! { ListLiveRealtimeLogDeliveryDomains(logstore: String, project: String, region: String)
    "ListLiveRealtimeLogDeliveryDomains" -> ListLiveRealtimeLogDeliveryDomainsOutput {
    0 "Logstore" logstore, 1 "OwnerId" owner_id: i64, 2 "Project" project, 3 "Region" region,
    4 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryDomainsContent>,
}
model! { ListLiveRealtimeLogDeliveryDomainsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsContent {
    pub domains: Option<Vec<ListLiveRealtimeLogDeliveryDomainsDomains>>,
}
model! { ListLiveRealtimeLogDeliveryDomainsContent {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsDomains {
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { ListLiveRealtimeLogDeliveryDomainsDomains {
    0 "DomainName" domain_name, 1 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryInfosContent>,
}
model! { ListLiveRealtimeLogDeliveryInfosOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosContent {
    pub realtime_log_delivery_infos: Option<Vec<ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos>>,
}
model! { ListLiveRealtimeLogDeliveryInfosContent {
    0 "RealtimeLogDeliveryInfos" realtime_log_delivery_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListLiveTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListLiveTagResourcesTagResources>,
}
model! { ListLiveTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListLiveTagResourcesTagResource>>,
}
model! { ListLiveTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListLiveTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessage {
    pub app_id: String,
    pub group_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub sort_type: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { ListMessage(app_id: String, group_id: String, page_num: i64, page_size: i64)
    "ListMessage" -> ListMessageOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "SortType" sort_type: i64,
    5 "Type" r#type: i64
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
pub struct ListMessageOutput {
    pub result: Option<ListMessageResult>,
}
model! { ListMessageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageResult {
    pub has_more: Option<bool>,
    pub message_list: Option<Vec<ListMessageMessageList>>,
}
model! { ListMessageResult {
    0 "HasMore" has_more, 1 "MessageList" message_list
} }

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
    0 "Data" data, 1 "GroupId" group_id, 2 "MessageId" message_id, 3 "SenderId" sender_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageApp {
    pub page_num: i64,
    pub page_size: i64,
    pub sort_type: Option<i64>,
}
operation! { ListMessageApp(page_num: i64, page_size: i64) "ListMessageApp" -> ListMessageAppOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "SortType" sort_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListMessageApp: ListMessageAppAppList =
    Number "PageNum", "Result.AppList" result.app_list, total "Result.Total", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppOutput {
    pub result: Option<ListMessageAppResult>,
}
model! { ListMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppResult {
    pub app_list: Option<Vec<ListMessageAppAppList>>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMessageAppResult {
    0 "AppList" app_list, 1 "HasMore" has_more, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppAppList {
    pub app_config: Option<BTreeMap<String, String>>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub status: Option<i64>,
}
model! { ListMessageAppAppList {
    0 "AppConfig" app_config, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CreateTime" create_time,
    4 "Extension" extension, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroup {
    pub app_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub sort_type: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ListMessageGroup(page_num: i64, page_size: i64) "ListMessageGroup" -> ListMessageGroupOutput {
    0 "AppId" app_id: String, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "SortType" sort_type: i64,
    4 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListMessageGroup: ListMessageGroupGroupList =
    Number "PageNum", "Result.GroupList" result.group_list, total "Result.Total", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupOutput {
    pub result: Option<ListMessageGroupResult>,
}
model! { ListMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupResult {
    pub group_list: Option<Vec<ListMessageGroupGroupList>>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMessageGroupResult {
    0 "GroupList" group_list, 1 "HasMore" has_more, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupGroupList {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
    pub group_id: Option<String>,
    pub status: Option<i64>,
}
model! { ListMessageGroupGroupList {
    0 "AppId" app_id, 1 "CreateTime" create_time, 2 "CreatorId" creator_id, 3 "Extension" extension,
    4 "GroupId" group_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUser {
    pub app_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListMessageGroupUser: ListMessageGroupUserUserList =
    Number "PageNum", "Result.UserList" result.user_list, total "Result.Total", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserOutput {
    pub result: Option<ListMessageGroupUserResult>,
}
model! { ListMessageGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Option<Vec<ListMessageGroupUserUserList>>,
}
model! { ListMessageGroupUserResult {
    0 "HasMore" has_more, 1 "Total" total, 2 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserUserList {
    pub join_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListMessageGroupUserUserList {
    0 "JoinTime" join_time, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserById {
    pub app_id: String,
    pub group_id: String,
    pub user_id_list: Vec<String>,
}
operation! { ListMessageGroupUserById(app_id: String, group_id: String, user_id_list: Vec<String>)
    "ListMessageGroupUserById" -> ListMessageGroupUserByIdOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "UserIdList" user_id_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdOutput {
    pub result: Option<ListMessageGroupUserByIdResult>,
}
model! { ListMessageGroupUserByIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Option<Vec<ListMessageGroupUserByIdUserList>>,
}
model! { ListMessageGroupUserByIdResult {
    0 "HasMore" has_more, 1 "Total" total, 2 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdUserList {
    pub is_mute: Option<bool>,
    pub mute_by: Option<Vec<String>>,
    pub user_avatar: Option<String>,
    pub user_extension: Option<String>,
    pub user_id: Option<String>,
    pub user_nick: Option<String>,
}
model! { ListMessageGroupUserByIdUserList {
    0 "IsMute" is_mute, 1 "MuteBy" mute_by, 2 "UserAvatar" user_avatar, 3 "UserExtension" user_extension,
    4 "UserId" user_id, 5 "UserNick" user_nick
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUser {
    pub app_id: String,
    pub group_id: String,
    pub operator_user_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
}
operation! { ListMuteGroupUser(app_id: String, group_id: String, page_num: i64, page_size: i64)
    "ListMuteGroupUser" -> ListMuteGroupUserOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "OperatorUserId" operator_user_id: String, 3 "PageNum" page_num,
    4 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListMuteGroupUser: ListMuteGroupUserUserList =
    Number "PageNum", "Result.UserList" result.user_list, total "Result.Total", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserOutput {
    pub result: Option<ListMuteGroupUserResult>,
}
model! { ListMuteGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Option<Vec<ListMuteGroupUserUserList>>,
}
model! { ListMuteGroupUserResult {
    0 "HasMore" has_more, 1 "Total" total, 2 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserUserList {
    pub user_id: Option<String>,
}
model! { ListMuteGroupUserUserList {
    0 "UserId" user_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistOutput {
    pub program_list: Option<Vec<ListPlaylistProgramList>>,
    pub total: Option<i64>,
}
model! { ListPlaylistOutput {
    0 "ProgramList" program_list, 1 "Total" total
} }

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
    0 "CasterId" caster_id, 1 "DomainName" domain_name, 2 "ProgramId" program_id, 3 "ProgramName" program_name,
    4 "RepeatNumber" repeat_number, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistItems {
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub program_item_ids: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListPlaylistItems(program_id: String) "ListPlaylistItems" -> ListPlaylistItemsOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "ProgramItemIds" program_item_ids: String,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistItemsOutput {
    pub program_items: Option<Vec<ListPlaylistItemsProgramItems>>,
    pub total: Option<i64>,
}
model! { ListPlaylistItemsOutput {
    0 "ProgramItems" program_items, 1 "Total" total
} }

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
    0 "Index" index, 1 "ProgramId" program_id, 2 "ProgramItemId" program_item_id, 3 "ProgramItemName" program_item_name,
    4 "ResourceType" resource_type, 5 "ResourceValue" resource_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRTCLiveRooms {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRTCLiveRoomsOutput {
    pub rooms: Option<Vec<String>>,
    pub total: Option<i64>,
}
model! { ListRTCLiveRoomsOutput {
    0 "Rooms" rooms, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecord {
    pub app_id: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: String,
    pub sub_id: Option<String>,
}

/// What [`ListRtcMPUEventSubRecord::new`] takes.
pub struct ListRtcMPUEventSubRecordRequired {
    pub app_id: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: String,
}
operation! { ListRtcMPUEventSubRecord{ListRtcMPUEventSubRecordRequired: app_id, end_time, page_no, page_size, start_time}
    "ListRtcMPUEventSubRecord" -> ListRtcMPUEventSubRecordOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "StartTime" start_time,
    5 "SubId" sub_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecordOutput {
    pub count: Option<i64>,
    pub has_more: Option<bool>,
    pub logs: Option<Vec<ListRtcMPUEventSubRecordLogs>>,
}
model! { ListRtcMPUEventSubRecordOutput {
    0 "Count" count, 1 "HasMore" has_more, 2 "Logs" logs
} }

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
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "Cost" cost, 3 "Data" data, 4 "HTTPCode" http_code,
    5 "MsgId" msg_id, 6 "SubId" sub_id, 7 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetail {
    pub app_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { ListRtcMPUTaskDetail(app_id: String) "ListRtcMPUTaskDetail" -> ListRtcMPUTaskDetailOutput {
    0 "AppId" app_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailOutput {
    pub mpu_tasks: Option<Vec<ListRtcMPUTaskDetailMPUTasks>>,
}
model! { ListRtcMPUTaskDetailOutput {
    0 "MPUTasks" mpu_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailMPUTasks {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub max_idle_time: Option<String>,
    pub mix_mode: Option<String>,
    pub multi_stream_url: Option<Vec<ListRtcMPUTaskDetailMultiStreamURL>>,
    pub region: Option<String>,
    pub sei_params: Option<ListRtcMPUTaskDetailSeiParams>,
    pub single_sub_params: Option<ListRtcMPUTaskDetailSingleSubParams>,
    pub stream_url: Option<String>,
    pub task_id: Option<String>,
    pub transcode_params: Option<ListRtcMPUTaskDetailTranscodeParams>,
}
model! { ListRtcMPUTaskDetailMPUTasks {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "MaxIdleTime" max_idle_time, 3 "MixMode" mix_mode,
    4 "MultiStreamURL" multi_stream_url, 5 "Region" region, 6 "SeiParams" sei_params,
    7 "SingleSubParams" single_sub_params, 8 "StreamURL" stream_url, 9 "TaskId" task_id,
    10 "TranscodeParams" transcode_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
model! { ListRtcMPUTaskDetailMultiStreamURL {
    0 "IsAliCdn" is_ali_cdn, 1 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailSeiParams {
    pub layout_volume: Option<ListRtcMPUTaskDetailLayoutVolume>,
    pub pass_through: Option<ListRtcMPUTaskDetailPassThrough>,
    pub payload_type: Option<String>,
}
model! { ListRtcMPUTaskDetailSeiParams {
    0 "LayoutVolume" layout_volume, 1 "PassThrough" pass_through, 2 "PayloadType" payload_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
model! { ListRtcMPUTaskDetailLayoutVolume {
    0 "FollowIdr" follow_idr, 1 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailPassThrough {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
    pub payload_content: Option<String>,
    pub payload_content_key: Option<String>,
}
model! { ListRtcMPUTaskDetailPassThrough {
    0 "FollowIdr" follow_idr, 1 "Interval" interval, 2 "PayloadContent" payload_content,
    3 "PayloadContentKey" payload_content_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailSingleSubParams {
    0 "SourceType" source_type, 1 "StreamType" stream_type, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailTranscodeParams {
    pub background: Option<ListRtcMPUTaskDetailBackground>,
    pub encode_params: Option<ListRtcMPUTaskDetailEncodeParams>,
    pub layout: Option<ListRtcMPUTaskDetailLayout>,
    pub user_infos: Option<Vec<ListRtcMPUTaskDetailUserInfos>>,
}
model! { ListRtcMPUTaskDetailTranscodeParams {
    0 "Background" background, 1 "EncodeParams" encode_params, 2 "Layout" layout, 3 "UserInfos" user_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
model! { ListRtcMPUTaskDetailBackground {
    0 "RenderMode" render_mode, 1 "URL" url
} }

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
    0 "AudioBitrate" audio_bitrate, 1 "AudioChannels" audio_channels, 2 "AudioOnly" audio_only,
    3 "AudioSampleRate" audio_sample_rate, 4 "EnhancedParam" enhanced_param, 5 "VideoBitrate" video_bitrate,
    6 "VideoCodec" video_codec, 7 "VideoFramerate" video_framerate, 8 "VideoGop" video_gop,
    9 "VideoHeight" video_height, 10 "VideoWidth" video_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailLayout {
    pub user_panes: Option<Vec<ListRtcMPUTaskDetailUserPanes>>,
}
model! { ListRtcMPUTaskDetailLayout {
    0 "UserPanes" user_panes
} }

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
    0 "BackgroundImageUrl" background_image_url, 1 "Height" height, 2 "RenderMode" render_mode, 3 "UserInfo" user_info,
    4 "Width" width, 5 "X" x, 6 "Y" y, 7 "ZOrder" z_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailUserInfo {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailUserInfo {
    0 "ChannelId" channel_id, 1 "SourceType" source_type, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailUserInfos {
    0 "ChannelId" channel_id, 1 "SourceType" source_type, 2 "StreamType" stream_type, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosData {
    pub cdn_domains: Option<Vec<String>>,
    pub cdn_isps: Option<Vec<String>>,
    pub cdn_provinces: Option<Vec<String>>,
    pub end_time: String,
    pub kwai_sidcs: Option<Vec<String>>,
    pub kwai_tsc: Option<Vec<i64>>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosDataOutput {
    pub data: Option<Vec<LiveUpstreamQosDataData>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { LiveUpstreamQosDataOutput {
    0 "Data" data, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosDataData {
    pub cdn_domain: Option<String>,
    pub cdn_isp: Option<String>,
    pub cdn_ocid: Option<String>,
    pub cdn_province: Option<String>,
    pub detail_data: Option<Vec<LiveUpstreamQosDataDetailData>>,
    pub kwai_sidc: Option<String>,
    pub kwai_tsc: Option<i64>,
    pub upstream_domain: Option<String>,
}
model! { LiveUpstreamQosDataData {
    0 "CdnDomain" cdn_domain, 1 "CdnIsp" cdn_isp, 2 "CdnOcid" cdn_ocid, 3 "CdnProvince" cdn_province,
    4 "DetailData" detail_data, 5 "KwaiSidc" kwai_sidc, 6 "KwaiTsc" kwai_tsc, 7 "UpstreamDomain" upstream_domain
} }

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
    0 "ConnectDur" connect_dur, 1 "ConnectFailedCount" connect_failed_count, 2 "Count" count,
    3 "FirstDataDur" first_data_dur, 4 "FirstDataFailedCount" first_data_failed_count,
    5 "FirstFrameDur" first_frame_dur, 6 "FirstFrameSuccessCount" first_frame_success_count,
    7 "StatusCode2Xx" status_code2_xx, 8 "StatusCode3Xx" status_code3_xx, 9 "StatusCode4Xx" status_code4_xx,
    10 "StatusCode5Xx" status_code5_xx, 11 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStart {
    pub domain_name: String,
    pub migu_data: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MiguLivePullToPushStart(domain_name: String, migu_data: String)
    "MiguLivePullToPushStart" -> MiguLivePullToPushStartOutput {
    0 "DomainName" domain_name, 1 "MiguData" migu_data, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStartOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { MiguLivePullToPushStartOutput {
    0 "code" code, 1 "message" message, 2 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatus {
    pub domain_name: String,
    pub migu_data: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MiguLivePullToPushStatus(domain_name: String, migu_data: String)
    "MiguLivePullToPushStatus" -> MiguLivePullToPushStatusOutput {
    0 "DomainName" domain_name, 1 "MiguData" migu_data, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatusOutput {
    pub code: Option<String>,
    pub data: Option<MiguLivePullToPushStatusData>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { MiguLivePullToPushStatusOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatusData {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { MiguLivePullToPushStatusData {
    0 "message" message, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterComponent {
    pub caption_layer_content: Option<String>,
    pub caster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterComponentOutput {
    pub component_id: Option<String>,
}
model! { ModifyCasterComponentOutput {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterEpisode {
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub end_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterEpisodeOutput {
    pub caster_id: Option<String>,
    pub episode_id: Option<String>,
}
model! { ModifyCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "EpisodeId" episode_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayout {
    pub audio_layer: Vec<ModifyCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub layout_id: String,
    pub mix_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub video_layer: Vec<ModifyCasterLayoutVideoLayer>,
}

/// What [`ModifyCasterLayout::new`] takes.
pub struct ModifyCasterLayoutRequired {
    pub audio_layer: Vec<ModifyCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub layout_id: String,
    pub mix_list: Vec<String>,
    pub video_layer: Vec<ModifyCasterLayoutVideoLayer>,
}
operation! { ModifyCasterLayout{ModifyCasterLayoutRequired: audio_layer, blend_list, caster_id, layout_id, mix_list, video_layer}
    "ModifyCasterLayout" -> ModifyCasterLayoutOutput {
    0 "AudioLayer" audio_layer, 1 "BlendList" blend_list, 2 "CasterId" caster_id, 3 "LayoutId" layout_id,
    4 "MixList" mix_list, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "VideoLayer" video_layer
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutOutput {
    pub layout_id: Option<String>,
}
model! { ModifyCasterLayoutOutput {
    0 "LayoutId" layout_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterProgram {
    pub caster_id: String,
    pub episode: Vec<ModifyCasterProgramEpisode>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyCasterProgram(caster_id: String, episode: Vec<ModifyCasterProgramEpisode>)
    "ModifyCasterProgram" -> ModifyCasterProgramOutput {
    0 "CasterId" caster_id, 1 "Episode" episode, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterProgramOutput {
    pub caster_id: Option<String>,
}
model! { ModifyCasterProgramOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterVideoResource {
    pub begin_offset: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterVideoResourceOutput {
    pub caster_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ModifyCasterVideoResourceOutput {
    0 "CasterId" caster_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAIStudio {
    pub background_resource_id: Option<String>,
    pub background_resource_url: Option<String>,
    pub background_type: Option<String>,
    pub description: Option<String>,
    pub height: Option<i64>,
    pub matting_layout: ModifyLiveAIStudioMattingLayout,
    pub matting_type: String,
    pub media_layout: Option<ModifyLiveAIStudioMediaLayout>,
    pub media_resource_id: Option<String>,
    pub media_resource_url: Option<String>,
    pub media_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub studio_name: String,
    pub width: Option<i64>,
}
operation! { ModifyLiveAIStudio(matting_layout: ModifyLiveAIStudioMattingLayout, matting_type: String, studio_name: String)
    "ModifyLiveAIStudio" -> Empty {
    0 "BackgroundResourceId" background_resource_id: String, 1 "BackgroundResourceUrl" background_resource_url: String,
    2 "BackgroundType" background_type: String, 3 "Description" description: String, 4 "Height" height: i64,
    5 "MattingLayout" matting_layout, 6 "MattingType" matting_type,
    7 "MediaLayout" media_layout: ModifyLiveAIStudioMediaLayout, 8 "MediaResourceId" media_resource_id: String,
    9 "MediaResourceUrl" media_resource_url: String, 10 "MediaType" media_type: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id: String, 13 "StudioName" studio_name, 14 "Width" width: i64
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

pub type ModifyLiveAIStudioOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainSchdmByProperty {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub property: String,
    pub region_id: Option<String>,
}
operation! { ModifyLiveDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyLiveDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "Property" property, 3 "RegionId" region_id: String
} }

pub type ModifyLiveDomainSchdmByPropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppAudit {
    pub app_id: String,
    pub audit_type: Option<i64>,
    pub audit_url: Option<String>,
    pub data_center: Option<String>,
}
operation! { ModifyLiveMessageAppAudit(app_id: String) "ModifyLiveMessageAppAudit" -> ModifyLiveMessageAppAuditOutput {
    0 "AppId" app_id, 1 "AuditType" audit_type: i64, 2 "AuditUrl" audit_url: String, 3 "DataCenter" data_center: String
} }

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
    0 "AppId" app_id, 1 "AppSign" app_sign, 2 "AuditNeedAuthentication" audit_need_authentication,
    3 "AuditType" audit_type, 4 "AuditUrl" audit_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallback {
    pub app_id: String,
    pub data_center: Option<String>,
    pub event_callback_url: Option<String>,
}
operation! { ModifyLiveMessageAppCallback(app_id: String)
    "ModifyLiveMessageAppCallback" -> ModifyLiveMessageAppCallbackOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "EventCallbackUrl" event_callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallbackOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub event_callback_need_authentication: Option<bool>,
    pub event_callback_url: Option<String>,
}
model! { ModifyLiveMessageAppCallbackOutput {
    0 "AppId" app_id, 1 "AppSign" app_sign, 2 "EventCallbackNeedAuthentication" event_callback_need_authentication,
    3 "EventCallbackUrl" event_callback_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisable {
    pub app_id: String,
    pub data_center: Option<String>,
    pub disable: Option<bool>,
}
operation! { ModifyLiveMessageAppDisable(app_id: String)
    "ModifyLiveMessageAppDisable" -> ModifyLiveMessageAppDisableOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "Disable" disable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisableOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub disable: Option<bool>,
}
model! { ModifyLiveMessageAppDisableOutput {
    0 "AppId" app_id, 1 "AppSign" app_sign, 2 "Disable" disable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageGroup {
    pub admin_list: Option<Vec<String>>,
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub group_info: Option<String>,
    pub modify_admin: Option<bool>,
    pub modify_info: Option<bool>,
}
operation! { ModifyLiveMessageGroup(app_id: String, group_id: String) "ModifyLiveMessageGroup" -> Empty {
    0 "AdminList" admin_list: Vec<String>, 1 "AppId" app_id, 2 "DataCenter" data_center: String, 3 "GroupId" group_id,
    4 "GroupInfo" group_info: String, 5 "ModifyAdmin" modify_admin: bool, 6 "ModifyInfo" modify_info: bool
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

pub type ModifyLiveMessageGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageGroupBand {
    pub app_id: String,
    pub banned_all: Option<bool>,
    pub bannned_users: Option<Vec<String>>,
    pub data_center: Option<String>,
    pub except_users: Option<Vec<String>>,
    pub group_id: String,
}
operation! { ModifyLiveMessageGroupBand(app_id: String, group_id: String) "ModifyLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "BannedAll" banned_all: bool, 2 "BannnedUsers" bannned_users: Vec<String>,
    3 "DataCenter" data_center: String, 4 "ExceptUsers" except_users: Vec<String>, 5 "GroupId" group_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] }

pub type ModifyLiveMessageGroupBandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfo {
    pub app_id: String,
    pub data_center: Option<String>,
    pub user_id: String,
    pub user_meta_info: Option<String>,
}
operation! { ModifyLiveMessageUserInfo(app_id: String, user_id: String)
    "ModifyLiveMessageUserInfo" -> ModifyLiveMessageUserInfoOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "UserId" user_id, 3 "UserMetaInfo" user_meta_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoOutput {
    pub fail_list: Option<Vec<ModifyLiveMessageUserInfoFailList>>,
    pub success_list: Option<Vec<ModifyLiveMessageUserInfoSuccessList>>,
}
model! { ModifyLiveMessageUserInfoOutput {
    0 "FailList" fail_list, 1 "SuccessList" success_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoFailList {
    pub code: Option<i64>,
    pub group_id: Option<String>,
    pub reason: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyLiveMessageUserInfoFailList {
    0 "Code" code, 1 "GroupId" group_id, 2 "Reason" reason, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoSuccessList {
    pub group_id: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyLiveMessageUserInfoSuccessList {
    0 "GroupId" group_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRealtimeLogDelivery {
    pub domain_name: String,
    pub logstore: String,
    pub owner_id: Option<i64>,
    pub project: String,
    pub region: String,
    pub region_id: Option<String>,
}
operation! { ModifyLiveRealtimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "ModifyLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

pub type ModifyLiveRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShowList {
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

pub type ModifyShowListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioLayout {
    pub bg_image_config: Option<String>,
    pub caster_id: String,
    pub common_config: Option<String>,
    pub layer_order_config_list: Option<String>,
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

pub type ModifyStudioLayoutOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUser {
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    pub group_id: String,
    pub operator_user_id: String,
}
operation! { MuteAllGroupUser(app_id: String, group_id: String, operator_user_id: String)
    "MuteAllGroupUser" -> MuteAllGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id, 3 "OperatorUserId" operator_user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUserOutput {
    pub result: Option<MuteAllGroupUserResult>,
}
model! { MuteAllGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUserResult {
    pub success: Option<bool>,
}
model! { MuteAllGroupUserResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUser {
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    pub group_id: String,
    pub mute_time: Option<i64>,
    pub mute_user_list: Vec<String>,
    pub operator_user_id: Option<String>,
}
operation! { MuteGroupUser(app_id: String, group_id: String, mute_user_list: Vec<String>)
    "MuteGroupUser" -> MuteGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id, 3 "MuteTime" mute_time: i64,
    4 "MuteUserList" mute_user_list, 5 "OperatorUserId" operator_user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Simple },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUserOutput {
    pub result: Option<MuteGroupUserResult>,
}
model! { MuteGroupUserOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUserResult {
    pub success: Option<bool>,
}
model! { MuteGroupUserResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLiveShift {
    pub app_name: Option<String>,
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

pub type OpenLiveShiftOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayChoosenShow {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub show_id: String,
}
operation! { PlayChoosenShow(caster_id: String, show_id: String) "PlayChoosenShow" -> PlayChoosenShowOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ShowId" show_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayChoosenShowOutput {
    pub show_id: Option<String>,
}
model! { PlayChoosenShowOutput {
    0 "ShowId" show_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveStagingConfigToProduction {
    pub domain_name: String,
    pub function_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { PublishLiveStagingConfigToProduction(domain_name: String, function_name: String)
    "PublishLiveStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

pub type PublishLiveStagingConfigToProductionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordStorageLifeCycle {
    pub stream_ids: Vec<String>,
    pub tag: String,
    pub unix_timestamp: i64,
}
operation! { PutRecordStorageLifeCycle(stream_ids: Vec<String>, tag: String, unix_timestamp: i64)
    "PutRecordStorageLifeCycle" -> PutRecordStorageLifeCycleOutput {
    0 "StreamIds" stream_ids, 1 "Tag" tag, 2 "UnixTimestamp" unix_timestamp
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordStorageLifeCycleOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { PutRecordStorageLifeCycleOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamList {
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
    Number "PageNumber", "OnlineStreams" online_streams, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListOutput {
    pub online_streams: Option<Vec<QueryLiveDomainMultiStreamListOnlineStreams>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryLiveDomainMultiStreamListOutput {
    0 "OnlineStreams" online_streams, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListOnlineStreams {
    pub app_name: Option<String>,
    pub change_logs: Option<Vec<QueryLiveDomainMultiStreamListChangeLogs>>,
    pub domain: Option<String>,
    pub optimal_mode: Option<String>,
    pub stream_name: Option<String>,
    pub upstream_list: Option<Vec<QueryLiveDomainMultiStreamListUpstreamList>>,
}
model! { QueryLiveDomainMultiStreamListOnlineStreams {
    0 "AppName" app_name, 1 "ChangeLogs" change_logs, 2 "Domain" domain, 3 "OptimalMode" optimal_mode,
    4 "StreamName" stream_name, 5 "UpstreamList" upstream_list
} }

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
    0 "ChangeReason" change_reason, 1 "ChangeTime" change_time, 2 "MasterUpstream" master_upstream,
    3 "UpstreamIp" upstream_ip, 4 "UpstreamSequence" upstream_sequence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListUpstreamList {
    pub master_flag: Option<bool>,
    pub upstream_ip: Option<String>,
    pub upstream_sequence: Option<String>,
    pub upstream_time: Option<String>,
}
model! { QueryLiveDomainMultiStreamListUpstreamList {
    0 "MasterFlag" master_flag, 1 "UpstreamIp" upstream_ip, 2 "UpstreamSequence" upstream_sequence,
    3 "UpstreamTime" upstream_time
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppOutput {
    pub result: Option<Vec<QueryMessageAppResult>>,
}
model! { QueryMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppResult {
    pub app_list: Option<Vec<QueryMessageAppAppList>>,
    pub has_more: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryMessageAppResult {
    0 "AppList" app_list, 1 "HasMore" has_more, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppAppList {
    pub app_config: Option<BTreeMap<String, String>>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub status: Option<i64>,
}
model! { QueryMessageAppAppList {
    0 "AppConfig" app_config, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CreateTime" create_time,
    4 "Extension" extension, 5 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtcAsrTasksOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub tasks: Option<BTreeMap<String, Value>>,
}
model! { QueryRtcAsrTasksOutput {
    0 "Description" description, 1 "RetCode" ret_code, 2 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuth {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { QuerySnapshotCallbackAuth(domain_name: String)
    "QuerySnapshotCallbackAuth" -> QuerySnapshotCallbackAuthOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuthOutput {
    pub callback_auth_key: Option<Secret>,
    pub callback_req_auth: Option<String>,
    pub domain_name: Option<String>,
}
model! { QuerySnapshotCallbackAuthOutput {
    0 "CallbackAuthKey" callback_auth_key, 1 "CallbackReqAuth" callback_req_auth, 2 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeRecordCommand {
    pub app_name: String,
    pub command: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { RealTimeRecordCommand(app_name: String, command: String, domain_name: String, stream_name: String)
    "RealTimeRecordCommand" -> Empty {
    0 "AppName" app_name, 1 "Command" command, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

pub type RealTimeRecordCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverLiveMessageDeletedGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
}
operation! { RecoverLiveMessageDeletedGroup(app_id: String, group_id: String)
    "RecoverLiveMessageDeletedGroup" -> RecoverLiveMessageDeletedGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverLiveMessageDeletedGroupOutput {
    pub group_id: Option<String>,
}
model! { RecoverLiveMessageDeletedGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveLiveMessageGroupBand {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
    pub unbanned_users: Vec<String>,
}
operation! { RemoveLiveMessageGroupBand(app_id: String, group_id: String, unbanned_users: Vec<String>)
    "RemoveLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "UnbannedUsers" unbanned_users
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type RemoveLiveMessageGroupBandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveShowFromShowList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveShowFromShowListOutput {
    pub show_id: Option<String>,
    pub failed_list: Option<String>,
    pub successful_show_ids: Option<String>,
}
model! { RemoveShowFromShowListOutput {
    0 "ShowId" show_id, 1 "failedList" failed_list, 2 "successfulShowIds" successful_show_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminals {
    pub app_id: String,
    pub channel_id: String,
    pub terminal_ids: Vec<String>,
}
operation! { RemoveTerminals(app_id: String, channel_id: String, terminal_ids: Vec<String>)
    "RemoveTerminals" -> RemoveTerminalsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TerminalIds" terminal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsOutput {
    pub terminals: Option<Vec<RemoveTerminalsTerminals>>,
}
model! { RemoveTerminalsOutput {
    0 "Terminals" terminals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsTerminals {
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
}
model! { RemoveTerminalsTerminals {
    0 "Code" code, 1 "Id" id, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCaster {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RestartCaster(caster_id: String) "RestartCaster" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type RestartCasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullToPush {
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { RestartLivePullToPush(region: String, task_id: String)
    "RestartLivePullToPush" -> RestartLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullToPushOutput {
    pub task_id: Option<String>,
}
model! { RestartLivePullToPushOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTranscodeTask {
    pub app: Option<String>,
    pub push_domain: Option<String>,
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
    pub transcoding_template: Option<String>,
}
operation! { RestartTranscodeTask() "RestartTranscodeTask" -> Empty {
    0 "App" app: String, 1 "PushDomain" push_domain: String, 2 "SecurityToken" security_token: Secret,
    3 "StreamName" stream_name: String, 4 "TranscodingTemplate" transcoding_template: String
} }

pub type RestartTranscodeTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub stream_name: String,
}
operation! { ResumeLiveStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ResumeLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveStreamType" live_stream_type, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StreamName" stream_name
} }

pub type ResumeLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackLiveStagingConfig {
    pub domain_name: String,
    pub function_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RollbackLiveStagingConfig(domain_name: String, function_name: String)
    "RollbackLiveStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

pub type RollbackLiveStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLike {
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    pub count: String,
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { SendLike(app_id: String, count: String, group_id: String) "SendLike" -> SendLikeOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "Count" count, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLikeOutput {
    pub result: Option<SendLikeResult>,
}
model! { SendLikeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLikeResult {
    pub like_count: Option<i64>,
}
model! { SendLikeResult {
    0 "LikeCount" like_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageGroup {
    pub app_id: String,
    pub body: Option<String>,
    pub data_center: Option<String>,
    /// At least 1 characters.
    pub group_id: String,
    pub msg_tid: Option<String>,
    pub msg_type: Option<i64>,
    pub no_cache: Option<bool>,
    pub no_storage: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageGroupOutput {
    pub msg_tid: Option<String>,
}
model! { SendLiveMessageGroupOutput {
    0 "MsgTid" msg_tid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageUser {
    pub app_id: String,
    pub body: Option<String>,
    pub data_center: Option<String>,
    pub high_reliability: Option<bool>,
    pub msg_tid: Option<String>,
    pub msg_type: Option<i64>,
    pub receiver_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageUserOutput {
    pub msg_tid: Option<String>,
}
model! { SendLiveMessageUserOutput {
    0 "MsgTid" msg_tid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroup {
    pub skip_audit: Option<bool>,
    pub app_id: String,
    pub data: String,
    pub group_id: String,
    pub operator_user_id: String,
    pub r#type: Option<i64>,
}
operation! { SendMessageToGroup(app_id: String, data: String, group_id: String, operator_user_id: String)
    "SendMessageToGroup" -> SendMessageToGroupOutput {
    0 "SkipAudit" skip_audit: bool, 1 "AppId" app_id, 2 "Data" data, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id, 5 "Type" r#type: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupOutput {
    pub result: Option<SendMessageToGroupResult>,
}
model! { SendMessageToGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupResult {
    pub message_id: Option<String>,
}
model! { SendMessageToGroupResult {
    0 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsers {
    pub skip_audit: Option<bool>,
    pub app_id: String,
    pub data: String,
    pub group_id: String,
    pub operator_user_id: String,
    pub receiver_id_list: Option<Vec<String>>,
    pub r#type: i64,
}

/// What [`SendMessageToGroupUsers::new`] takes.
pub struct SendMessageToGroupUsersRequired {
    pub app_id: String,
    pub data: String,
    pub group_id: String,
    pub operator_user_id: String,
    pub r#type: i64,
}
operation! { SendMessageToGroupUsers{SendMessageToGroupUsersRequired: app_id, data, group_id, operator_user_id, r#type}
    "SendMessageToGroupUsers" -> SendMessageToGroupUsersOutput {
    0 "SkipAudit" skip_audit: bool, 1 "AppId" app_id, 2 "Data" data, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id, 5 "ReceiverIdList" receiver_id_list: Vec<String>, 6 "Type" r#type
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Simple },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsersOutput {
    pub result: Option<SendMessageToGroupUsersResult>,
}
model! { SendMessageToGroupUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsersResult {
    pub message_id: Option<String>,
}
model! { SendMessageToGroupUsersResult {
    0 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterChannel {
    pub caster_id: String,
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

pub type SetCasterChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterConfig {
    pub auto_switch_urgent_config: Option<String>,
    pub auto_switch_urgent_on: Option<bool>,
    pub callback_url: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterConfigOutput {
    pub caster_id: Option<String>,
}
model! { SetCasterConfigOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterSceneConfig {
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { SetCasterSceneConfig(caster_id: String, scene_id: String) "SetCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "LayoutId" layout_id: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "SceneId" scene_id
} }

pub type SetCasterSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainCertificate {
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: String,
    pub dry_run: Option<bool>,
    pub force_set: Option<String>,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { SetLiveDomainCertificate(domain_name: String, ssl_protocol: String) "SetLiveDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "CertType" cert_type: String, 2 "DomainName" domain_name,
    3 "DryRun" dry_run: bool, 4 "ForceSet" force_set: String, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

pub type SetLiveDomainCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamConfig {
    pub domain: String,
    pub owner_id: Option<i64>,
    pub switch: String,
}
operation! { SetLiveDomainMultiStreamConfig(domain: String, switch: String) "SetLiveDomainMultiStreamConfig" -> Empty {
    0 "Domain" domain, 1 "OwnerId" owner_id: i64, 2 "Switch" switch
} { method: "GET", } }

pub type SetLiveDomainMultiStreamConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamMaster {
    pub app_name: String,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub stream_name: String,
    pub upstream_sequence: String,
}
operation! { SetLiveDomainMultiStreamMaster(app_name: String, domain: String, stream_name: String, upstream_sequence: String)
    "SetLiveDomainMultiStreamMaster" -> Empty {
    0 "AppName" app_name, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "StreamName" stream_name,
    4 "UpstreamSequence" upstream_sequence
} { method: "GET", } }

pub type SetLiveDomainMultiStreamMasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamOptimalMode {
    pub app_name: String,
    pub domain: String,
    pub optimal_mode: String,
    pub owner_id: Option<i64>,
    pub stream_name: String,
}
operation! { SetLiveDomainMultiStreamOptimalMode(app_name: String, domain: String, optimal_mode: String, stream_name: String)
    "SetLiveDomainMultiStreamOptimalMode" -> Empty {
    0 "AppName" app_name, 1 "Domain" domain, 2 "OptimalMode" optimal_mode, 3 "OwnerId" owner_id: i64,
    4 "StreamName" stream_name
} { method: "GET", } }

pub type SetLiveDomainMultiStreamOptimalModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainStagingConfig {
    pub domain_name: String,
    pub functions: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { SetLiveDomainStagingConfig(domain_name: String, functions: String) "SetLiveDomainStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "Functions" functions, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

pub type SetLiveDomainStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveEdgeTransfer {
    pub app_name: Option<String>,
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

pub type SetLiveEdgeTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveLazyPullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub pull_app_name: Option<String>,
    pub pull_domain_name: String,
    pub pull_protocol: String,
    pub region_id: Option<String>,
    pub transcode_lazy: Option<String>,
}
operation! { SetLiveLazyPullStreamInfoConfig(app_name: String, domain_name: String, pull_domain_name: String, pull_protocol: String)
    "SetLiveLazyPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "PullAppName" pull_app_name: String,
    4 "PullDomainName" pull_domain_name, 5 "PullProtocol" pull_protocol, 6 "RegionId" region_id: String,
    7 "TranscodeLazy" transcode_lazy: String
} }

pub type SetLiveLazyPullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveMpuTaskSei {
    pub app_id: String,
    pub custom_sei: String,
    pub task_id: String,
}
operation! { SetLiveMpuTaskSei(app_id: String, custom_sei: String, task_id: String) "SetLiveMpuTaskSei" -> Empty {
    0 "AppId" app_id, 1 "CustomSei" custom_sei, 2 "TaskId" task_id
} }

pub type SetLiveMpuTaskSeiOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamBlock {
    pub app_name: String,
    pub block_type: String,
    pub domain_name: String,
    pub location_list: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub release_time: Option<String>,
    pub stream_name: String,
}

/// What [`SetLiveStreamBlock::new`] takes.
pub struct SetLiveStreamBlockRequired {
    pub app_name: String,
    pub block_type: String,
    pub domain_name: String,
    pub location_list: String,
    pub stream_name: String,
}
operation! { SetLiveStreamBlock{SetLiveStreamBlockRequired: app_name, block_type, domain_name, location_list, stream_name}
    "SetLiveStreamBlock" -> SetLiveStreamBlockOutput {
    0 "AppName" app_name, 1 "BlockType" block_type, 2 "DomainName" domain_name, 3 "LocationList" location_list,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ReleaseTime" release_time: String,
    7 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamBlockOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { SetLiveStreamBlockOutput {
    0 "Description" description, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamDelayConfig {
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

pub type SetLiveStreamDelayConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasks {
    pub area: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
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
    0 "FailedURL" failed_url, 1 "PreloadTasksMessages" preload_tasks_messages, 2 "Status" status,
    3 "SuccessURL" success_url, 4 "TotalURL" total_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksPreloadTasksMessages {
    pub preload_tasks_message: Option<Vec<SetLiveStreamPreloadTasksPreloadTasksMessage>>,
}
model! { SetLiveStreamPreloadTasksPreloadTasksMessages {
    0 "PreloadTasksMessage" preload_tasks_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksPreloadTasksMessage {
    pub description: Option<String>,
    pub play_url: Option<String>,
    pub task_id: Option<String>,
}
model! { SetLiveStreamPreloadTasksPreloadTasksMessage {
    0 "Description" description, 1 "PlayUrl" play_url, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamsNotifyUrlConfig {
    pub domain_name: String,
    pub exception_notify_url: Option<String>,
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

pub type SetLiveStreamsNotifyUrlConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetShowListBackground {
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

pub type SetShowListBackgroundOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSnapshotCallbackAuth {
    pub callback_auth_key: Secret,
    pub callback_req_auth: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { SetSnapshotCallbackAuth(callback_auth_key: Secret, callback_req_auth: String, domain_name: String)
    "SetSnapshotCallbackAuth" -> Empty {
    0 "CallbackAuthKey" callback_auth_key, 1 "CallbackReqAuth" callback_req_auth, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

pub type SetSnapshotCallbackAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCaster {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartCaster(caster_id: String) "StartCaster" -> StartCasterOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterOutput {
    pub pgm_scene_infos: Option<StartCasterPgmSceneInfos>,
    pub pvw_scene_infos: Option<StartCasterPvwSceneInfos>,
}
model! { StartCasterOutput {
    0 "PgmSceneInfos" pgm_scene_infos, 1 "PvwSceneInfos" pvw_scene_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPgmSceneInfos {
    pub scene_info: Option<Vec<StartCasterSceneInfo>>,
}
model! { StartCasterPgmSceneInfos {
    0 "SceneInfo" scene_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterSceneInfo {
    pub scene_id: Option<String>,
    pub stream_infos: Option<StartCasterStreamInfos>,
    pub stream_url: Option<String>,
}
model! { StartCasterSceneInfo {
    0 "SceneId" scene_id, 1 "StreamInfos" stream_infos, 2 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterStreamInfos {
    pub stream_info: Option<Vec<StartCasterStreamInfo>>,
}
model! { StartCasterStreamInfos {
    0 "StreamInfo" stream_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { StartCasterStreamInfo {
    0 "OutputStreamUrl" output_stream_url, 1 "TranscodeConfig" transcode_config, 2 "VideoFormat" video_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPvwSceneInfos {
    pub scene_info: Option<Vec<StartCasterPvwSceneInfosSceneInfo>>,
}
model! { StartCasterPvwSceneInfos {
    0 "SceneInfo" scene_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPvwSceneInfosSceneInfo {
    pub scene_id: Option<String>,
    pub stream_url: Option<String>,
}
model! { StartCasterPvwSceneInfosSceneInfo {
    0 "SceneId" scene_id, 1 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterScene {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { StartCasterScene(caster_id: String, scene_id: String) "StartCasterScene" -> StartCasterSceneOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterSceneOutput {
    pub stream_url: Option<String>,
}
model! { StartCasterSceneOutput {
    0 "StreamUrl" stream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEdgeTranscodeJob {
    pub cluster_id: String,
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartEdgeTranscodeJob(cluster_id: String, job_id: String)
    "StartEdgeTranscodeJob" -> StartEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { StartEdgeTranscodeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StartLiveDomain(domain_name: String) "StartLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StartLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTask {
    pub app_id: String,
    pub channel_id: String,
    pub max_idle_time: Option<String>,
    pub mix_mode: String,
    pub multi_stream_url: Option<Vec<StartLiveMPUTaskMultiStreamURL>>,
    pub region: Option<String>,
    pub sei_params: Option<StartLiveMPUTaskSeiParams>,
    pub single_sub_params: Option<StartLiveMPUTaskSingleSubParams>,
    pub stream_url: Option<String>,
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
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

pub type StartLiveMPUTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
input! { StartLiveMPUTaskMultiStreamURL() {
    0 "IsAliCdn" is_ali_cdn: bool, 1 "URL" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
input! { StartLiveMPUTaskLayoutVolume() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
input! { StartLiveMPUTaskSingleSubParams(user_id: String) {
    0 "SourceType" source_type: String, 1 "StreamType" stream_type: String, 2 "UserId" user_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
input! { StartLiveMPUTaskBackground() {
    0 "RenderMode" render_mode: String, 1 "URL" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskLayout {
    pub user_panes: Option<Vec<StartLiveMPUTaskUserPanes>>,
}
input! { StartLiveMPUTaskLayout() {
    0 "UserPanes" user_panes: Vec<StartLiveMPUTaskUserPanes>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
input! { StartLiveMPUTaskUserInfos(user_id: String) {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "StreamType" stream_type: String,
    3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveStreamMonitor {
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartLiveStreamMonitor(monitor_id: String) "StartLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type StartLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylist {
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub region_id: Option<String>,
    pub resume_mode: Option<String>,
    pub start_item_id: Option<String>,
}
operation! { StartPlaylist(program_id: String) "StartPlaylist" -> StartPlaylistOutput {
    0 "Offset" offset: i64, 1 "OwnerId" owner_id: i64, 2 "ProgramId" program_id, 3 "RegionId" region_id: String,
    4 "ResumeMode" resume_mode: String, 5 "StartItemId" start_item_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistOutput {
    pub program_id: Option<String>,
    pub stream_info: Option<StartPlaylistStreamInfo>,
}
model! { StartPlaylistOutput {
    0 "ProgramId" program_id, 1 "StreamInfo" stream_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStreamInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub streams: Option<StartPlaylistStreams>,
}
model! { StartPlaylistStreamInfo {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "Streams" streams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStreams {
    pub stream: Option<Vec<StartPlaylistStream>>,
}
model! { StartPlaylistStreams {
    0 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStream {
    pub pull_flv_url: Option<String>,
    pub pull_m3u8_url: Option<String>,
    pub pull_rtmp_url: Option<String>,
    pub quality: Option<String>,
}
model! { StartPlaylistStream {
    0 "PullFlvUrl" pull_flv_url, 1 "PullM3U8Url" pull_m3u8_url, 2 "PullRtmpUrl" pull_rtmp_url, 3 "Quality" quality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecording {
    pub app_id: String,
    pub channel_id: String,
    /// 10 to 86400.
    pub max_idle_time: Option<i64>,
    pub mix_layout_params: Option<StartRtcCloudRecordingMixLayoutParams>,
    pub mix_transcode_params: Option<StartRtcCloudRecordingMixTranscodeParams>,
    pub notify_auth_key: Option<Secret>,
    pub notify_file_uploaded_format: Option<Vec<String>>,
    pub notify_url: Option<String>,
    pub record_params: StartRtcCloudRecordingRecordParams,
    pub storage_params: StartRtcCloudRecordingStorageParams,
    pub subscribe_params: StartRtcCloudRecordingSubscribeParams,
}

/// What [`StartRtcCloudRecording::new`] takes.
pub struct StartRtcCloudRecordingRequired {
    pub app_id: String,
    pub channel_id: String,
    pub record_params: StartRtcCloudRecordingRecordParams,
    pub storage_params: StartRtcCloudRecordingStorageParams,
    pub subscribe_params: StartRtcCloudRecordingSubscribeParams,
}
operation! { StartRtcCloudRecording{StartRtcCloudRecordingRequired: app_id, channel_id, record_params, storage_params, subscribe_params}
    "StartRtcCloudRecording" -> StartRtcCloudRecordingOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "MaxIdleTime" max_idle_time: i64,
    3 "MixLayoutParams" mix_layout_params: StartRtcCloudRecordingMixLayoutParams,
    4 "MixTranscodeParams" mix_transcode_params: StartRtcCloudRecordingMixTranscodeParams,
    5 "NotifyAuthKey" notify_auth_key: Secret, 6 "NotifyFileUploadedFormat" notify_file_uploaded_format: Vec<String>,
    7 "NotifyUrl" notify_url: String, 8 "RecordParams" record_params, 9 "StorageParams" storage_params,
    10 "SubscribeParams" subscribe_params
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingMixBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { StartRtcCloudRecordingMixBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { StartRtcCloudRecordingSubBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingMixTranscodeParams {
    pub audio_bitrate: Option<i64>,
    pub audio_channels: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingRecordParams {
    pub max_file_duration: Option<i64>,
    pub record_mode: Option<i64>,
    pub stream_type: Option<i64>,
}
input! { StartRtcCloudRecordingRecordParams(record_mode: i64) {
    0 "MaxFileDuration" max_file_duration: i64, 1 "RecordMode" record_mode: i64, 2 "StreamType" stream_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingStorageParams {
    pub file_info: Option<Vec<StartRtcCloudRecordingFileInfo>>,
    pub oss_params: Option<StartRtcCloudRecordingOSSParams>,
    pub storage_type: Option<i64>,
    pub vod_params: Option<StartRtcCloudRecordingVodParams>,
}
input! { StartRtcCloudRecordingStorageParams(storage_type: i64) {
    0 "FileInfo" file_info: Vec<StartRtcCloudRecordingFileInfo>,
    1 "OSSParams" oss_params: StartRtcCloudRecordingOSSParams, 2 "StorageType" storage_type: i64,
    3 "VodParams" vod_params: StartRtcCloudRecordingVodParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingFileInfo {
    pub file_name_pattern: Option<String>,
    pub file_path_prefix: Option<Vec<String>>,
    pub format: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_name_pattern: Option<String>,
}
input! { StartRtcCloudRecordingFileInfo(format: String) {
    0 "FileNamePattern" file_name_pattern: String, 1 "FilePathPrefix" file_path_prefix: Vec<String>,
    2 "Format" format: String, 3 "SliceDuration" slice_duration: i64, 4 "SliceNamePattern" slice_name_pattern: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingOSSParams {
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
}
input! { StartRtcCloudRecordingOSSParams(oss_bucket: String, oss_endpoint: String) {
    0 "OSSBucket" oss_bucket: String, 1 "OSSEndpoint" oss_endpoint: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubscribeParams {
    pub subscribe_user_id_list: Option<Vec<StartRtcCloudRecordingSubscribeUserIdList>>,
}
input! { StartRtcCloudRecordingSubscribeParams(subscribe_user_id_list: Vec<StartRtcCloudRecordingSubscribeUserIdList>) {
    0 "SubscribeUserIdList" subscribe_user_id_list: Vec<StartRtcCloudRecordingSubscribeUserIdList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubscribeUserIdList {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_id: Option<String>,
}
input! { StartRtcCloudRecordingSubscribeUserIdList(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { StartRtcCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscode {
    pub app_id: String,
    pub channel_id: String,
    pub input_param: StartRtcCloudTranscodeInputParam,
    pub max_idle_time: Option<i64>,
    pub output_params: Vec<StartRtcCloudTranscodeOutputParams>,
}
operation! { StartRtcCloudTranscode(app_id: String, channel_id: String, input_param: StartRtcCloudTranscodeInputParam, output_params: Vec<StartRtcCloudTranscodeOutputParams>)
    "StartRtcCloudTranscode" -> StartRtcCloudTranscodeOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "InputParam" input_param, 3 "MaxIdleTime" max_idle_time: i64,
    4 "OutputParams" output_params
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeInputParam {
    pub single_sub_user_param: Option<StartRtcCloudTranscodeSingleSubUserParam>,
}
input! { StartRtcCloudTranscodeInputParam(single_sub_user_param: StartRtcCloudTranscodeSingleSubUserParam) {
    0 "SingleSubUserParam" single_sub_user_param: StartRtcCloudTranscodeSingleSubUserParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeSingleSubUserParam {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_id: Option<String>,
}
input! { StartRtcCloudTranscodeSingleSubUserParam(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeOutputParams {
    pub channel_id: Option<String>,
    pub transcode_template: Option<String>,
    pub user_id: Option<String>,
    pub user_token: Option<Secret>,
}
input! { StartRtcCloudTranscodeOutputParams(channel_id: String, transcode_template: String, user_id: String, user_token: Secret) {
    0 "ChannelId" channel_id: String, 1 "TranscodeTemplate" transcode_template: String, 2 "UserId" user_id: String,
    3 "UserToken" user_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeOutput {
    pub task_id: Option<String>,
}
model! { StartRtcCloudTranscodeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCaster {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopCaster(caster_id: String) "StopCaster" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type StopCasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterScene {
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { StopCasterScene(caster_id: String, scene_id: String) "StopCasterScene" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

pub type StopCasterSceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEdgeTranscodeJob {
    pub cluster_id: String,
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopEdgeTranscodeJob(cluster_id: String, job_id: String)
    "StopEdgeTranscodeJob" -> StopEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { StopEdgeTranscodeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StopLiveDomain(domain_name: String) "StopLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StopLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveMPUTask {
    pub app_id: String,
    pub task_id: String,
}
operation! { StopLiveMPUTask(app_id: String, task_id: String) "StopLiveMPUTask" -> Empty {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

pub type StopLiveMPUTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePullToPush {
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { StopLivePullToPush(region: String, task_id: String) "StopLivePullToPush" -> StopLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePullToPushOutput {
    pub task_id: Option<String>,
}
model! { StopLivePullToPushOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreamMonitor {
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopLiveStreamMonitor(monitor_id: String) "StopLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

pub type StopLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPlaylist {
    pub owner_id: Option<i64>,
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { StopPlaylist(program_id: String) "StopPlaylist" -> StopPlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPlaylistOutput {
    pub program_id: Option<String>,
}
model! { StopPlaylistOutput {
    0 "ProgramId" program_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcAsrTask {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { StopRtcAsrTask(task_id: String) "StopRtcAsrTask" -> StopRtcAsrTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { StopRtcAsrTaskOutput {
    0 "Description" description, 1 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudRecording {
    pub task_id: String,
}
operation! { StopRtcCloudRecording(task_id: String) "StopRtcCloudRecording" -> StopRtcCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { StopRtcCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudTranscode {
    pub app_id: String,
    pub task_id: String,
}
operation! { StopRtcCloudTranscode(app_id: String, task_id: String) "StopRtcCloudTranscode" -> Empty {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

pub type StopRtcCloudTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagLiveResources {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagLiveResourcesTag>,
}
operation! { TagLiveResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagLiveResourcesTag>)
    "TagLiveResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

pub type TagLiveResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagLiveResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagLiveResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagLiveResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagLiveResources(resource_id: Vec<String>, resource_type: String) "UnTagLiveResources" -> Empty {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

pub type UnTagLiveResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbanLiveMessageGroup {
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_id: String,
}
operation! { UnbanLiveMessageGroup(app_id: String, group_id: String) "UnbanLiveMessageGroup" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

pub type UnbanLiveMessageGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterResourceGroup {
    pub caster_id: String,
    pub new_resource_group_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateCasterResourceGroup(caster_id: String, new_resource_group_id: String)
    "UpdateCasterResourceGroup" -> Empty {
    0 "CasterId" caster_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

pub type UpdateCasterResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterSceneAudio {
    pub audio_layer: Option<Vec<UpdateCasterSceneAudioAudioLayer>>,
    pub caster_id: String,
    pub follow_enable: Option<i64>,
    pub mix_list: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { UpdateCasterSceneAudio(caster_id: String, scene_id: String) "UpdateCasterSceneAudio" -> Empty {
    0 "AudioLayer" audio_layer: Vec<UpdateCasterSceneAudioAudioLayer>, 1 "CasterId" caster_id,
    2 "FollowEnable" follow_enable: i64, 3 "MixList" mix_list: Vec<String>, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "SceneId" scene_id
} }

pub type UpdateCasterSceneAudioOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterSceneConfig {
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: String,
}
operation! { UpdateCasterSceneConfig(caster_id: String, layout_id: String, scene_id: String)
    "UpdateCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "LayoutId" layout_id,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "SceneId" scene_id
} }

pub type UpdateCasterSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLiveStreamTranscode {
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bitrate_with_source: Option<String>,
    pub de_interlaced: Option<bool>,
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
    pub template: String,
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

pub type UpdateCustomLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJob {
    pub cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { UpdateEdgeTranscodeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSub {
    pub app_id: String,
    pub callback_url: String,
    pub channel_id: Option<String>,
    pub events: Vec<String>,
    pub subscribe_id: String,
    pub users: Option<Vec<String>>,
}
operation! { UpdateEventSub(app_id: String, callback_url: String, events: Vec<String>, subscribe_id: String)
    "UpdateEventSub" -> Empty {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelId" channel_id: String, 3 "Events" events,
    4 "SubscribeId" subscribe_id, 5 "Users" users: Vec<String>
} }

pub type UpdateEventSubOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAIProduceRules {
    pub app: String,
    pub description: Option<String>,
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

pub type UpdateLiveAIProduceRulesOutput = Empty;

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
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

pub type UpdateLiveAISubtitleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppRecordConfig {
    pub app_name: String,
    pub delay_time: Option<i64>,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub on_demand: Option<i64>,
    pub oss_endpoint: String,
    pub owner_id: Option<i64>,
    pub record_format: Option<Vec<UpdateLiveAppRecordConfigRecordFormat>>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_record_format: Option<Vec<UpdateLiveAppRecordConfigTranscodeRecordFormat>>,
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

pub type UpdateLiveAppRecordConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppSnapshotConfig {
    pub app_name: String,
    pub callback: Option<String>,
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub overwrite_oss_object: Option<String>,
    pub owner_id: Option<i64>,
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

pub type UpdateLiveAppSnapshotConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAudioAuditConfig {
    pub app_name: String,
    pub biz_type: Option<String>,
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: String,
}
operation! { UpdateLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "UpdateLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "BizType" biz_type: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StreamName" stream_name
} }

pub type UpdateLiveAudioAuditConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateLiveAudioAuditNotifyConfig(domain_name: String) "UpdateLiveAudioAuditNotifyConfig" -> Empty {
    0 "Callback" callback: String, 1 "CallbackTemplate" callback_template: String, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

pub type UpdateLiveAudioAuditNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveCenterTransfer {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: String,
    pub transfer_args: String,
}

/// What [`UpdateLiveCenterTransfer::new`] takes.
pub struct UpdateLiveCenterTransferRequired {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub stream_name: String,
    pub transfer_args: String,
}
operation! { UpdateLiveCenterTransfer{UpdateLiveCenterTransferRequired: app_name, domain_name, dst_url, stream_name, transfer_args}
    "UpdateLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time: String,
    7 "StreamName" stream_name, 8 "TransferArgs" transfer_args
} }

pub type UpdateLiveCenterTransferOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveDelayConfig {
    pub app: String,
    pub delay_time: i64,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: String,
    pub task_trigger_mode: Option<String>,
}
operation! { UpdateLiveDelayConfig(app: String, delay_time: i64, domain: String, stream: String)
    "UpdateLiveDelayConfig" -> Empty {
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "Stream" stream, 6 "TaskTriggerMode" task_trigger_mode: String
} }

pub type UpdateLiveDelayConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveDetectNotifyConfig {
    pub domain_name: String,
    pub notify_url: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveDetectNotifyConfig(domain_name: String, notify_url: String)
    "UpdateLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyUrl" notify_url, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type UpdateLiveDetectNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTask {
    pub app_id: String,
    pub channel_id: String,
    pub mix_mode: Option<String>,
    pub multi_stream_url: Option<Vec<UpdateLiveMPUTaskMultiStreamURL>>,
    pub sei_params: Option<UpdateLiveMPUTaskSeiParams>,
    pub single_sub_params: Option<UpdateLiveMPUTaskSingleSubParams>,
    pub stream_url: Option<String>,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

pub type UpdateLiveMPUTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
input! { UpdateLiveMPUTaskMultiStreamURL() {
    0 "IsAliCdn" is_ali_cdn: bool, 1 "URL" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
input! { UpdateLiveMPUTaskLayoutVolume() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
input! { UpdateLiveMPUTaskSingleSubParams(user_id: String) {
    0 "SourceType" source_type: String, 1 "StreamType" stream_type: String, 2 "UserId" user_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
input! { UpdateLiveMPUTaskBackground() {
    0 "RenderMode" render_mode: String, 1 "URL" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskLayout {
    pub user_panes: Option<Vec<UpdateLiveMPUTaskUserPanes>>,
}
input! { UpdateLiveMPUTaskLayout() {
    0 "UserPanes" user_panes: Vec<UpdateLiveMPUTaskUserPanes>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
input! { UpdateLiveMPUTaskUserInfos(user_id: String) {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "StreamType" stream_type: String,
    3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageConfig {
    pub app_name: String,
    pub domain_name: String,
    pub ignore_transcode: Option<bool>,
    pub owner_id: Option<i64>,
    pub part_duration: Option<i64>,
    pub protocol: String,
    pub region_id: Option<String>,
    pub segment_duration: i64,
    pub segment_num: i64,
    pub stream_name: String,
}

/// What [`UpdateLivePackageConfig::new`] takes.
pub struct UpdateLivePackageConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub protocol: String,
    pub segment_duration: i64,
    pub segment_num: i64,
    pub stream_name: String,
}
operation! { UpdateLivePackageConfig{UpdateLivePackageConfigRequired: app_name, domain_name, protocol, segment_duration, segment_num, stream_name}
    "UpdateLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "OwnerId" owner_id: i64, 4 "PartDuration" part_duration: i64, 5 "Protocol" protocol,
    6 "RegionId" region_id: String, 7 "SegmentDuration" segment_duration, 8 "SegmentNum" segment_num,
    9 "StreamName" stream_name
} }

pub type UpdateLivePackageConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}

/// What [`UpdateLivePullStreamInfoConfig::new`] takes.
pub struct UpdateLivePullStreamInfoConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! { UpdateLivePullStreamInfoConfig{UpdateLivePullStreamInfoConfigRequired: app_name, domain_name, end_time, source_url, start_time, stream_name}
    "UpdateLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SourceUrl" source_url, 6 "StartTime" start_time, 7 "StreamName" stream_name
} { method: "GET", } }

pub type UpdateLivePullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullToPush {
    pub callback_url: Option<String>,
    pub end_time: Option<String>,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    pub region: String,
    pub region_id: Option<String>,
    pub repeat_number: Option<i64>,
    pub source_urls: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub task_id: String,
}
operation! { UpdateLivePullToPush(region: String, task_id: String)
    "UpdateLivePullToPush" -> UpdateLivePullToPushOutput {
    0 "CallbackUrl" callback_url: String, 1 "EndTime" end_time: String, 2 "FileIndex" file_index: i64,
    3 "Offset" offset: i64, 4 "OwnerId" owner_id: i64, 5 "Region" region, 6 "RegionId" region_id: String,
    7 "RepeatNumber" repeat_number: i64, 8 "SourceUrls" source_urls: Vec<String>, 9 "StartTime" start_time: String,
    10 "TaskId" task_id
} [
    Mark { index: 8, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateLivePullToPushOutput {
    0 "Description" description, 1 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordNotifyConfig {
    pub domain_name: String,
    pub need_status_notify: Option<bool>,
    /// 16 to 64 characters.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    pub notify_url: String,
    pub on_demand_url: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveRecordNotifyConfig(domain_name: String, notify_url: String)
    "UpdateLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NeedStatusNotify" need_status_notify: bool,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: bool, 4 "NotifyUrl" notify_url,
    5 "OnDemandUrl" on_demand_url: String, 6 "OwnerId" owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

pub type UpdateLiveRecordNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordVodConfig {
    pub app_name: String,
    pub auto_compose: Option<String>,
    pub compose_vod_transcode_group_id: Option<String>,
    /// 300 to 21600.
    pub cycle_duration: Option<i64>,
    pub delay_time: Option<i64>,
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

pub type UpdateLiveRecordVodConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotDetectPornConfig {
    pub app_name: String,
    pub domain_name: String,
    /// 5 to 3600.
    pub interval: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub scene: Option<Vec<String>>,
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveSnapshotDetectPornConfig(app_name: String, domain_name: String)
    "UpdateLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "Interval" interval: i64, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "Scene" scene: Vec<String>, 8 "SecurityToken" security_token: Secret
} }

pub type UpdateLiveSnapshotDetectPornConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotNotifyConfig {
    pub domain_name: String,
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

pub type UpdateLiveSnapshotNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamMonitor {
    pub app: Option<String>,
    pub callback_url: Option<String>,
    pub ding_talk_web_hook_url: Option<Secret>,
    pub domain: Option<String>,
    pub input_list: String,
    pub monitor_config: Option<String>,
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

pub type UpdateLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamTranscode {
    pub app: String,
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
}
operation! { UpdateLiveStreamTranscode(app: String, domain: String, template: String)
    "UpdateLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "EncryptParameters" encrypt_parameters: String, 3 "Lazy" lazy: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "Template" template
} }

pub type UpdateLiveStreamTranscodeOutput = Empty;

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

pub type UpdateLiveStreamWatermarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamWatermarkRule {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub rule_id: String,
    pub template_id: Option<String>,
}
operation! { UpdateLiveStreamWatermarkRule(rule_id: String) "UpdateLiveStreamWatermarkRule" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "RuleId" rule_id, 5 "TemplateId" template_id: String
} }

pub type UpdateLiveStreamWatermarkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageApp {
    pub app_config: Option<BTreeMap<String, String>>,
    pub app_id: String,
    pub app_name: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { UpdateMessageApp(app_id: String) "UpdateMessageApp" -> UpdateMessageAppOutput {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppId" app_id, 2 "AppName" app_name: String,
    3 "Extension" extension: BTreeMap<String, String>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageAppOutput {
    pub result: Option<UpdateMessageAppResult>,
}
model! { UpdateMessageAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageAppResult {
    pub success: Option<bool>,
}
model! { UpdateMessageAppResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroup {
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub group_id: String,
}
operation! { UpdateMessageGroup(app_id: String, group_id: String) "UpdateMessageGroup" -> UpdateMessageGroupOutput {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "GroupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroupOutput {
    pub result: Option<UpdateMessageGroupResult>,
}
model! { UpdateMessageGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroupResult {
    pub success: Option<bool>,
}
model! { UpdateMessageGroupResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMixStream {
    pub domain_name: String,
    pub input_stream_list: String,
    pub layout_id: Option<String>,
    pub mix_stream_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateMixStream(domain_name: String, input_stream_list: String, mix_stream_id: String)
    "UpdateMixStream" -> UpdateMixStreamOutput {
    0 "DomainName" domain_name, 1 "InputStreamList" input_stream_list, 2 "LayoutId" layout_id: String,
    3 "MixStreamId" mix_stream_id, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { UpdateMixStreamOutput {
    0 "MixStreamId" mix_stream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecording {
    pub mix_layout_params: Option<UpdateRtcCloudRecordingMixLayoutParams>,
    pub subscribe_params: UpdateRtcCloudRecordingSubscribeParams,
    pub task_id: String,
}
operation! { UpdateRtcCloudRecording(subscribe_params: UpdateRtcCloudRecordingSubscribeParams, task_id: String)
    "UpdateRtcCloudRecording" -> UpdateRtcCloudRecordingOutput {
    0 "MixLayoutParams" mix_layout_params: UpdateRtcCloudRecordingMixLayoutParams, 1 "SubscribeParams" subscribe_params,
    2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingMixBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { UpdateRtcCloudRecordingMixBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { UpdateRtcCloudRecordingSubBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubscribeParams {
    pub subscribe_user_id_list: Option<Vec<UpdateRtcCloudRecordingSubscribeUserIdList>>,
}
input! { UpdateRtcCloudRecordingSubscribeParams(subscribe_user_id_list: Vec<UpdateRtcCloudRecordingSubscribeUserIdList>) {
    0 "SubscribeUserIdList" subscribe_user_id_list: Vec<UpdateRtcCloudRecordingSubscribeUserIdList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubscribeUserIdList {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_id: Option<String>,
}
input! { UpdateRtcCloudRecordingSubscribeUserIdList(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { UpdateRtcCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcMPUEventSub {
    pub app_id: String,
    pub callback_url: Option<String>,
    pub channel_ids: Option<String>,
}
operation! { UpdateRtcMPUEventSub(app_id: String) "UpdateRtcMPUEventSub" -> Empty {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url: String, 2 "ChannelIds" channel_ids: String
} }

pub type UpdateRtcMPUEventSubOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtsLiveStreamTranscode {
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub delete_bframes: Option<bool>,
    pub domain: String,
    pub fps: Option<i64>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub lazy: Option<String>,
    pub opus: Option<bool>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    pub template: String,
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

pub type UpdateRtsLiveStreamTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLiveDomainOwner {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub verify_type: String,
}
operation! { VerifyLiveDomainOwner(domain_name: String, verify_type: String)
    "VerifyLiveDomainOwner" -> VerifyLiveDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLiveDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyLiveDomainOwnerOutput {
    0 "Content" content
} }

#[cfg(feature = "reflect")]
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
