//! `mts` of Alibaba Cloud, API version 2014-06-18.
//!
//! Endpoint: a table of 42 regions, else `mts.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Mts/2014-06-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mts::ListAllMediaBucket};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListAllMediaBucket::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "mts.aliyuncs.com"),
        ("ap-southeast-2", "mts.aliyuncs.com"),
        ("ap-southeast-3", "mts.aliyuncs.com"),
        ("cn-beijing-finance-1", "mts.aliyuncs.com"),
        ("cn-beijing-finance-pop", "mts.aliyuncs.com"),
        ("cn-beijing-gov-1", "mts.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "mts.aliyuncs.com"),
        ("cn-chengdu", "mts.aliyuncs.com"),
        ("cn-edge-1", "mts.aliyuncs.com"),
        ("cn-fujian", "mts.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "mts.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "mts.aliyuncs.com"),
        ("cn-hangzhou-finance", "mts.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "mts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "mts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "mts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "mts.aliyuncs.com"),
        ("cn-hangzhou-test-306", "mts.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "mts.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "mts.aliyuncs.com"),
        ("cn-north-2-gov-1", "mts.aliyuncs.com"),
        ("cn-qingdao-nebula", "mts.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "mts.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "mts.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mts.aliyuncs.com"),
        ("cn-shanghai-inner", "mts.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "mts.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mts.aliyuncs.com"),
        ("cn-shenzhen-inner", "mts.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "mts.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "mts.aliyuncs.com"),
        ("cn-wuhan", "mts.aliyuncs.com"),
        ("cn-wulanchabu", "mts.aliyuncs.com"),
        ("cn-yushanfang", "mts.aliyuncs.com"),
        ("cn-zhangbei", "mts.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "mts.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "mts.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "mts.aliyuncs.com"),
        ("eu-west-1-oxs", "mts.aliyuncs.com"),
        ("me-east-1", "mts.aliyuncs.com"),
        ("rus-west-1-pop", "mts.aliyuncs.com"),
        ("us-east-1", "mts.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "mts-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "mts-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "mts-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "mts-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "mts-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "mts-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "mts-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mts-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "mts-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "mts-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "mts-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mts-vpc.eu-west-1.aliyuncs.com"),
        ("us-west-1", "mts-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("mts", "2014-06-18", "mts", &ENDPOINTS);

/// Activates media workflow: `ActivateMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ActivateMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMediaWorkflow {
    /// Required.
    pub media_workflow_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ActivateMediaWorkflow(media_workflow_id: String) "ActivateMediaWorkflow" -> ActivateMediaWorkflowOutput {
    0 "MediaWorkflowId" media_workflow_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ActivateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMediaWorkflowOutput {
    pub media_workflow: Option<ActivateMediaWorkflowMediaWorkflow>,
}
model! { ActivateMediaWorkflowOutput {
    0 "MediaWorkflow" media_workflow: ActivateMediaWorkflowMediaWorkflow
} }

/// In the response of [`ActivateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
}
model! { ActivateMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String
} }

/// Adds media: `AddMedia` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMedia {
    pub cate_id: Option<i64>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub file_url: String,
    pub input_unbind: Option<bool>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_user_data: Option<String>,
    pub override_params: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
operation! { AddMedia(file_url: String) "AddMedia" -> AddMediaOutput {
    0 "CateId" cate_id: i64, 1 "CoverURL" cover_url: String, 2 "Description" description: String, 3 "FileURL" file_url,
    4 "InputUnbind" input_unbind: bool, 5 "MediaWorkflowId" media_workflow_id: String,
    6 "MediaWorkflowUserData" media_workflow_user_data: String, 7 "OverrideParams" override_params: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Tags" tags: String, 13 "Title" title: String
} }

/// Response of [`AddMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaOutput {
    pub media: Option<AddMediaMedia>,
}
model! { AddMediaOutput {
    0 "Media" media: AddMediaMedia
} }

/// In the response of [`AddMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMedia {
    pub bitrate: Option<String>,
    pub cate_id: Option<i64>,
    pub censor_state: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub file: Option<AddMediaFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub publish_state: Option<String>,
    pub run_id_list: Option<AddMediaRunIdList>,
    pub size: Option<String>,
    pub tags: Option<AddMediaTags>,
    pub title: Option<String>,
    pub width: Option<String>,
}
model! { AddMediaMedia {
    0 "Bitrate" bitrate: String, 1 "CateId" cate_id: i64, 2 "CensorState" censor_state: String,
    3 "CoverURL" cover_url: String, 4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "Duration" duration: String, 7 "File" file: AddMediaFile, 8 "Format" format: String, 9 "Fps" fps: String,
    10 "Height" height: String, 11 "MediaId" media_id: String, 12 "PublishState" publish_state: String,
    13 "RunIdList" run_id_list: AddMediaRunIdList, 14 "Size" size: String, 15 "Tags" tags: AddMediaTags,
    16 "Title" title: String, 17 "Width" width: String
} }

/// In the response of [`AddMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { AddMediaFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`AddMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaRunIdList {
    pub run_id: Vec<String>,
}
model! { AddMediaRunIdList {
    0 "RunId" run_id: Vec<String>
} }

/// In the response of [`AddMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaTags {
    pub tag: Vec<String>,
}
model! { AddMediaTags {
    0 "Tag" tag: Vec<String>
} }

/// Adds media tag: `AddMediaTag` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddMediaTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaTag {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<String>,
}
operation! { AddMediaTag(media_id: String) "AddMediaTag" -> Empty {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Tag" tag: String
} }

/// Response of [`AddMediaTag`]: empty.
pub type AddMediaTagOutput = Empty;

/// Adds media workflow: `AddMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaWorkflow {
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub topology: String,
    pub trigger_mode: Option<String>,
}
operation! { AddMediaWorkflow(name: String, topology: String) "AddMediaWorkflow" -> AddMediaWorkflowOutput {
    0 "Name" name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Topology" topology, 6 "TriggerMode" trigger_mode: String
} }

/// Response of [`AddMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaWorkflowOutput {
    pub media_workflow: Option<AddMediaWorkflowMediaWorkflow>,
}
model! { AddMediaWorkflowOutput {
    0 "MediaWorkflow" media_workflow: AddMediaWorkflowMediaWorkflow
} }

/// In the response of [`AddMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { AddMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String, 5 "TriggerMode" trigger_mode: String
} }

/// Adds pipeline: `AddPipeline` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipeline {
    /// Required.
    pub name: String,
    pub notify_config: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: Option<String>,
    pub speed: Option<String>,
    pub speed_level: Option<i64>,
}
operation! { AddPipeline(name: String) "AddPipeline" -> AddPipelineOutput {
    0 "Name" name, 1 "NotifyConfig" notify_config: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Role" role: String, 7 "Speed" speed: String,
    8 "SpeedLevel" speed_level: i64
} }

/// Response of [`AddPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineOutput {
    pub pipeline: Option<AddPipelinePipeline>,
}
model! { AddPipelineOutput {
    0 "Pipeline" pipeline: AddPipelinePipeline
} }

/// In the response of [`AddPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelinePipeline {
    pub id: Option<String>,
    pub name: Option<String>,
    pub notify_config: Option<AddPipelineNotifyConfig>,
    pub quota_allocate: Option<i64>,
    pub role: Option<String>,
    pub speed: Option<String>,
    pub speed_level: Option<i64>,
    pub state: Option<String>,
}
model! { AddPipelinePipeline {
    0 "Id" id: String, 1 "Name" name: String, 2 "NotifyConfig" notify_config: AddPipelineNotifyConfig,
    3 "QuotaAllocate" quota_allocate: i64, 4 "Role" role: String, 5 "Speed" speed: String,
    6 "SpeedLevel" speed_level: i64, 7 "State" state: String
} }

/// In the response of [`AddPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineNotifyConfig {
    pub mq_tag: Option<String>,
    pub mq_topic: Option<String>,
    pub queue_name: Option<String>,
    pub topic: Option<String>,
}
model! { AddPipelineNotifyConfig {
    0 "MqTag" mq_tag: String, 1 "MqTopic" mq_topic: String, 2 "QueueName" queue_name: String, 3 "Topic" topic: String
} }

/// Adds smarttag template: `AddSmarttagTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddSmarttagTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmarttagTemplate {
    /// Required.
    pub analyse_types: String,
    pub face_category_ids: Option<String>,
    pub face_custom_params_config: Option<String>,
    /// Required.
    pub industry: String,
    pub is_default: Option<bool>,
    pub keyword_config: Option<String>,
    pub knowledge_config: Option<String>,
    pub label_custom_category_ids: Option<String>,
    pub label_custom_params_config: Option<String>,
    pub label_type: Option<String>,
    pub label_version: Option<String>,
    pub landmark_group_ids: Option<String>,
    pub object_group_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scene: String,
    pub template_config: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { AddSmarttagTemplate(analyse_types: String, industry: String, scene: String, template_name: String)
    "AddSmarttagTemplate" -> AddSmarttagTemplateOutput {
    0 "AnalyseTypes" analyse_types, 1 "FaceCategoryIds" face_category_ids: String,
    2 "FaceCustomParamsConfig" face_custom_params_config: String, 3 "Industry" industry, 4 "IsDefault" is_default: bool,
    5 "KeywordConfig" keyword_config: String, 6 "KnowledgeConfig" knowledge_config: String,
    7 "LabelCustomCategoryIds" label_custom_category_ids: String,
    8 "LabelCustomParamsConfig" label_custom_params_config: String, 9 "LabelType" label_type: String,
    10 "LabelVersion" label_version: String, 11 "LandmarkGroupIds" landmark_group_ids: String,
    12 "ObjectGroupIds" object_group_ids: String, 13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "Scene" scene, 18 "TemplateConfig" template_config: String, 19 "TemplateName" template_name
} }

/// Response of [`AddSmarttagTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmarttagTemplateOutput {
    pub template_id: Option<String>,
}
model! { AddSmarttagTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Adds template: `AddTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplate {
    pub audio: Option<String>,
    pub container: Option<String>,
    pub mux_config: Option<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trans_config: Option<String>,
    pub video: Option<String>,
}
operation! { AddTemplate(name: String) "AddTemplate" -> AddTemplateOutput {
    0 "Audio" audio: String, 1 "Container" container: String, 2 "MuxConfig" mux_config: String, 3 "Name" name,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TransConfig" trans_config: String, 9 "Video" video: String
} }

/// Response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateOutput {
    pub template: Option<AddTemplateTemplate>,
}
model! { AddTemplateOutput {
    0 "Template" template: AddTemplateTemplate
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateTemplate {
    pub audio: Option<AddTemplateAudio>,
    pub container: Option<AddTemplateContainer>,
    pub id: Option<String>,
    pub mux_config: Option<AddTemplateMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<AddTemplateTransConfig>,
    pub video: Option<AddTemplateVideo>,
}
model! { AddTemplateTemplate {
    0 "Audio" audio: AddTemplateAudio, 1 "Container" container: AddTemplateContainer, 2 "Id" id: String,
    3 "MuxConfig" mux_config: AddTemplateMuxConfig, 4 "Name" name: String, 5 "State" state: String,
    6 "TransConfig" trans_config: AddTemplateTransConfig, 7 "Video" video: AddTemplateVideo
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<AddTemplateVolume>,
}
model! { AddTemplateAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Remove" remove: String, 6 "Samplerate" samplerate: String,
    7 "Volume" volume: AddTemplateVolume
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateVolume {
    pub integrated_loudness_target: Option<String>,
    pub level: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub peak_level: Option<String>,
    pub true_peak: Option<String>,
}
model! { AddTemplateVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String, 1 "Level" level: String,
    2 "LoudnessRangeTarget" loudness_range_target: String, 3 "Method" method: String, 4 "PeakLevel" peak_level: String,
    5 "TruePeak" true_peak: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateContainer {
    pub format: Option<String>,
}
model! { AddTemplateContainer {
    0 "Format" format: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateMuxConfig {
    pub gif: Option<AddTemplateGif>,
    pub segment: Option<AddTemplateSegment>,
    pub webp: Option<AddTemplateWebp>,
}
model! { AddTemplateMuxConfig {
    0 "Gif" gif: AddTemplateGif, 1 "Segment" segment: AddTemplateSegment, 2 "Webp" webp: AddTemplateWebp
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { AddTemplateGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateSegment {
    pub duration: Option<String>,
}
model! { AddTemplateSegment {
    0 "Duration" duration: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateWebp {
    pub r#loop: Option<String>,
}
model! { AddTemplateWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { AddTemplateTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<AddTemplateBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub hdr2sdr: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub narrow_band: Option<AddTemplateNarrowBand>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { AddTemplateVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: AddTemplateBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Hdr2sdr" hdr2sdr: String, 10 "Height" height: String,
    11 "LongShortMode" long_short_mode: String, 12 "MaxFps" max_fps: String, 13 "Maxrate" maxrate: String,
    14 "NarrowBand" narrow_band: AddTemplateNarrowBand, 15 "Pad" pad: String, 16 "PixFmt" pix_fmt: String,
    17 "Preset" preset: String, 18 "Profile" profile: String, 19 "Qscale" qscale: String, 20 "Remove" remove: String,
    21 "ResoPriority" reso_priority: String, 22 "ScanMode" scan_mode: String, 23 "Width" width: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { AddTemplateBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`AddTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateNarrowBand {
    pub abrmax: Option<f64>,
    pub max_abr_ratio: Option<f64>,
    pub version: Option<String>,
}
model! { AddTemplateNarrowBand {
    0 "Abrmax" abrmax: f64, 1 "MaxAbrRatio" max_abr_ratio: f64, 2 "Version" version: String
} }

/// Adds water mark template: `AddWaterMarkTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/AddWaterMarkTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWaterMarkTemplate {
    /// Required.
    pub config: String,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddWaterMarkTemplate(config: String, name: String) "AddWaterMarkTemplate" -> AddWaterMarkTemplateOutput {
    0 "Config" config, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWaterMarkTemplateOutput {
    pub water_mark_template: Option<AddWaterMarkTemplateWaterMarkTemplate>,
}
model! { AddWaterMarkTemplateOutput {
    0 "WaterMarkTemplate" water_mark_template: AddWaterMarkTemplateWaterMarkTemplate
} }

/// In the response of [`AddWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWaterMarkTemplateWaterMarkTemplate {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub ratio_refer: Option<AddWaterMarkTemplateRatioRefer>,
    pub refer_pos: Option<String>,
    pub state: Option<String>,
    pub timeline: Option<AddWaterMarkTemplateTimeline>,
    pub r#type: Option<String>,
    pub width: Option<String>,
}
model! { AddWaterMarkTemplateWaterMarkTemplate {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Id" id: String, 4 "Name" name: String,
    5 "RatioRefer" ratio_refer: AddWaterMarkTemplateRatioRefer, 6 "ReferPos" refer_pos: String, 7 "State" state: String,
    8 "Timeline" timeline: AddWaterMarkTemplateTimeline, 9 "Type" r#type: String, 10 "Width" width: String
} }

/// In the response of [`AddWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWaterMarkTemplateRatioRefer {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub width: Option<String>,
}
model! { AddWaterMarkTemplateRatioRefer {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Width" width: String
} }

/// In the response of [`AddWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWaterMarkTemplateTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { AddWaterMarkTemplateTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// Binds input bucket: `BindInputBucket` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/BindInputBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInputBucket {
    /// Required.
    pub bucket: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub referer: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindInputBucket(bucket: String) "BindInputBucket" -> Empty {
    0 "Bucket" bucket, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "Referer" referer: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`BindInputBucket`]: empty.
pub type BindInputBucketOutput = Empty;

/// Binds output bucket: `BindOutputBucket` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/BindOutputBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOutputBucket {
    /// Required.
    pub bucket: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindOutputBucket(bucket: String) "BindOutputBucket" -> Empty {
    0 "Bucket" bucket, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`BindOutputBucket`]: empty.
pub type BindOutputBucketOutput = Empty;

/// Cancels job: `CancelJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/CancelJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJob {
    /// Required.
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelJob(job_id: String) "CancelJob" -> CancelJobOutput {
    0 "JobId" job_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CancelJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobOutput {
    pub job_id: Option<String>,
}
model! { CancelJobOutput {
    0 "JobId" job_id: String
} }

/// Creates custom entity: `CreateCustomEntity` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/CreateCustomEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEntity {
    /// Required.
    pub algorithm: String,
    pub custom_entity_info: Option<String>,
    /// Required.
    pub custom_entity_name: String,
    /// Required.
    pub custom_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateCustomEntity(algorithm: String, custom_entity_name: String, custom_group_id: String)
    "CreateCustomEntity" -> CreateCustomEntityOutput {
    0 "Algorithm" algorithm, 1 "CustomEntityInfo" custom_entity_info: String, 2 "CustomEntityName" custom_entity_name,
    3 "CustomGroupId" custom_group_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateCustomEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEntityOutput {
    pub custom_entity_id: Option<String>,
}
model! { CreateCustomEntityOutput {
    0 "CustomEntityId" custom_entity_id: String
} }

/// Creates custom group: `CreateCustomGroup` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/CreateCustomGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomGroup {
    /// Required.
    pub algorithm: String,
    pub custom_group_description: Option<String>,
    /// Required.
    pub custom_group_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateCustomGroup(algorithm: String, custom_group_name: String)
    "CreateCustomGroup" -> CreateCustomGroupOutput {
    0 "Algorithm" algorithm, 1 "CustomGroupDescription" custom_group_description: String,
    2 "CustomGroupName" custom_group_name, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateCustomGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomGroupOutput {
    pub custom_group_id: Option<String>,
}
model! { CreateCustomGroupOutput {
    0 "CustomGroupId" custom_group_id: String
} }

/// Creates fp shot db: `CreateFpShotDB` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/CreateFpShotDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFpShotDB {
    pub config: Option<String>,
    pub description: Option<String>,
    pub model_id: Option<i64>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateFpShotDB(name: String) "CreateFpShotDB" -> CreateFpShotDBOutput {
    0 "Config" config: String, 1 "Description" description: String, 2 "ModelId" model_id: i64, 3 "Name" name,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFpShotDBOutput {
    pub fp_shot_db: Option<CreateFpShotDBFpShotDB>,
}
model! { CreateFpShotDBOutput {
    0 "FpShotDB" fp_shot_db: CreateFpShotDBFpShotDB
} }

/// In the response of [`CreateFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFpShotDBFpShotDB {
    pub config: Option<String>,
    pub description: Option<String>,
    pub fp_db_id: Option<String>,
    pub model_id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { CreateFpShotDBFpShotDB {
    0 "Config" config: String, 1 "Description" description: String, 2 "FpDBId" fp_db_id: String,
    3 "ModelId" model_id: i64, 4 "Name" name: String, 5 "State" state: String
} }

/// Deactivates media workflow: `DeactivateMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeactivateMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateMediaWorkflow {
    /// Required.
    pub media_workflow_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeactivateMediaWorkflow(media_workflow_id: String)
    "DeactivateMediaWorkflow" -> DeactivateMediaWorkflowOutput {
    0 "MediaWorkflowId" media_workflow_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeactivateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateMediaWorkflowOutput {
    pub media_workflow: Option<DeactivateMediaWorkflowMediaWorkflow>,
}
model! { DeactivateMediaWorkflowOutput {
    0 "MediaWorkflow" media_workflow: DeactivateMediaWorkflowMediaWorkflow
} }

/// In the response of [`DeactivateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
}
model! { DeactivateMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String
} }

/// Deletes custom entity: `DeleteCustomEntity` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteCustomEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomEntity {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_entity_id: String,
    /// Required.
    pub custom_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCustomEntity(algorithm: String, custom_entity_id: String, custom_group_id: String)
    "DeleteCustomEntity" -> Empty {
    0 "Algorithm" algorithm, 1 "CustomEntityId" custom_entity_id, 2 "CustomGroupId" custom_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCustomEntity`]: empty.
pub type DeleteCustomEntityOutput = Empty;

/// Deletes custom group: `DeleteCustomGroup` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteCustomGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomGroup {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCustomGroup(algorithm: String, custom_group_id: String) "DeleteCustomGroup" -> Empty {
    0 "Algorithm" algorithm, 1 "CustomGroupId" custom_group_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCustomGroup`]: empty.
pub type DeleteCustomGroupOutput = Empty;

/// Deletes custom view: `DeleteCustomView` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteCustomView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomView {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_entity_id: String,
    /// Required.
    pub custom_group_id: String,
    /// Required.
    pub custom_view_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DeleteCustomView(algorithm: String, custom_entity_id: String, custom_group_id: String, custom_view_id: String)
    "DeleteCustomView" -> Empty {
    0 "Algorithm" algorithm, 1 "CustomEntityId" custom_entity_id, 2 "CustomGroupId" custom_group_id,
    3 "CustomViewId" custom_view_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCustomView`]: empty.
pub type DeleteCustomViewOutput = Empty;

/// Deletes media: `DeleteMedia` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Required.
    pub media_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMedia(media_ids: String) "DeleteMedia" -> Empty {
    0 "MediaIds" media_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMedia`]: empty.
pub type DeleteMediaOutput = Empty;

/// Deletes media tag: `DeleteMediaTag` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteMediaTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaTag {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<String>,
}
operation! { DeleteMediaTag(media_id: String) "DeleteMediaTag" -> Empty {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Tag" tag: String
} }

/// Response of [`DeleteMediaTag`]: empty.
pub type DeleteMediaTagOutput = Empty;

/// Deletes media workflow: `DeleteMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaWorkflow {
    /// Required.
    pub media_workflow_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMediaWorkflow(media_workflow_id: String) "DeleteMediaWorkflow" -> DeleteMediaWorkflowOutput {
    0 "MediaWorkflowId" media_workflow_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaWorkflowOutput {
    pub media_workflow: Option<DeleteMediaWorkflowMediaWorkflow>,
}
model! { DeleteMediaWorkflowOutput {
    0 "MediaWorkflow" media_workflow: DeleteMediaWorkflowMediaWorkflow
} }

/// In the response of [`DeleteMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
}
model! { DeleteMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String
} }

/// Deletes pipeline: `DeletePipeline` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeletePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pipeline_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePipeline(pipeline_id: String) "DeletePipeline" -> DeletePipelineOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PipelineId" pipeline_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeletePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineOutput {
    pub pipeline_id: Option<String>,
}
model! { DeletePipelineOutput {
    0 "PipelineId" pipeline_id: String
} }

/// Deletes smarttag template: `DeleteSmarttagTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteSmarttagTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmarttagTemplate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteSmarttagTemplate(template_id: String) "DeleteSmarttagTemplate" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateId" template_id
} }

/// Response of [`DeleteSmarttagTemplate`]: empty.
pub type DeleteSmarttagTemplateOutput = Empty;

/// Deletes template: `DeleteTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteTemplate(template_id: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateId" template_id
} }

/// Response of [`DeleteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub template_id: Option<String>,
}
model! { DeleteTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes water mark template: `DeleteWaterMarkTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/DeleteWaterMarkTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterMarkTemplate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub water_mark_template_id: String,
}
operation! { DeleteWaterMarkTemplate(water_mark_template_id: String)
    "DeleteWaterMarkTemplate" -> DeleteWaterMarkTemplateOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "WaterMarkTemplateId" water_mark_template_id
} }

/// Response of [`DeleteWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterMarkTemplateOutput {
    pub water_mark_template_id: Option<String>,
}
model! { DeleteWaterMarkTemplateOutput {
    0 "WaterMarkTemplateId" water_mark_template_id: String
} }

/// `ImAudit` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ImAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAudit {
    pub biz_type: Option<String>,
    pub contents: Option<String>,
    pub images: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scenes: String,
}
operation! { ImAudit(scenes: String) "ImAudit" -> ImAuditOutput {
    0 "BizType" biz_type: String, 1 "Contents" contents: String, 2 "Images" images: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Scenes" scenes
} }

/// Response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditOutput {
    pub image_quota_exceed: Option<bool>,
    pub image_results: Option<ImAuditImageResults>,
    pub text_quota_exceed: Option<bool>,
    pub text_results: Option<ImAuditTextResults>,
}
model! { ImAuditOutput {
    0 "ImageQuotaExceed" image_quota_exceed: bool, 1 "ImageResults" image_results: ImAuditImageResults,
    2 "TextQuotaExceed" text_quota_exceed: bool, 3 "TextResults" text_results: ImAuditTextResults
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditImageResults {
    pub result: Vec<ImAuditResult>,
}
model! { ImAuditImageResults {
    0 "result" result: Vec<ImAuditResult>
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditResult {
    pub code: Option<i64>,
    pub data_id: Option<String>,
    pub extras: BTreeMap<String, Value>,
    pub msg: Option<String>,
    pub results: Vec<ImAuditResults>,
    pub task_id: Option<String>,
    pub url: Option<String>,
}
model! { ImAuditResult {
    0 "code" code: i64, 1 "dataId" data_id: String, 2 "extras" extras: BTreeMap<String, Value>, 3 "msg" msg: String,
    4 "results" results: Vec<ImAuditResults>, 5 "taskId" task_id: String, 6 "url" url: String
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditResults {
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub frames: Vec<ImAuditFrames>,
    pub hint_words_info: Vec<ImAuditHintWordsInfo>,
    pub logo_data: Vec<ImAuditLogoData>,
    pub ocr_data: Vec<String>,
    pub program_code_data: Vec<ImAuditProgramCodeData>,
    pub qrcode_data: Vec<String>,
    pub qrcode_locations: Vec<ImAuditQrcodeLocations>,
    pub sface_data: Vec<ImAuditSfaceData>,
}
model! { ImAuditResults {
    0 "Label" label: String, 1 "Rate" rate: f64, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String,
    4 "frames" frames: Vec<ImAuditFrames>, 5 "hintWordsInfo" hint_words_info: Vec<ImAuditHintWordsInfo>,
    6 "logoData" logo_data: Vec<ImAuditLogoData>, 7 "ocrData" ocr_data: Vec<String>,
    8 "programCodeData" program_code_data: Vec<ImAuditProgramCodeData>, 9 "qrcodeData" qrcode_data: Vec<String>,
    10 "qrcodeLocations" qrcode_locations: Vec<ImAuditQrcodeLocations>, 11 "sfaceData" sface_data: Vec<ImAuditSfaceData>
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditFrames {
    pub rate: Option<f64>,
    pub url: Option<String>,
}
model! { ImAuditFrames {
    0 "rate" rate: f64, 1 "url" url: String
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditHintWordsInfo {
    pub context: Option<String>,
}
model! { ImAuditHintWordsInfo {
    0 "context" context: String
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditLogoData {
    pub h: Option<f64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ImAuditLogoData {
    0 "h" h: f64, 1 "name" name: String, 2 "type" r#type: String, 3 "w" w: f64, 4 "x" x: f64, 5 "y" y: f64
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditProgramCodeData {
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ImAuditProgramCodeData {
    0 "h" h: f64, 1 "w" w: f64, 2 "x" x: f64, 3 "y" y: f64
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditQrcodeLocations {
    pub h: Option<f64>,
    pub qrcode: Option<String>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ImAuditQrcodeLocations {
    0 "h" h: f64, 1 "qrcode" qrcode: String, 2 "w" w: f64, 3 "x" x: f64, 4 "y" y: f64
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditSfaceData {
    pub faces: Vec<ImAuditFaces>,
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ImAuditSfaceData {
    0 "faces" faces: Vec<ImAuditFaces>, 1 "h" h: f64, 2 "w" w: f64, 3 "x" x: f64, 4 "y" y: f64
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditFaces {
    pub idid: Option<String>,
    pub name: Option<String>,
    pub re: Option<f64>,
}
model! { ImAuditFaces {
    0 "idid" idid: String, 1 "name" name: String, 2 "re" re: f64
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditTextResults {
    pub result: Vec<ImAuditTextResultsResult>,
}
model! { ImAuditTextResults {
    0 "result" result: Vec<ImAuditTextResultsResult>
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditTextResultsResult {
    pub code: Option<i64>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub msg: Option<String>,
    pub results: Vec<ImAuditResultResults>,
    pub task_id: Option<String>,
}
model! { ImAuditTextResultsResult {
    0 "code" code: i64, 1 "content" content: String, 2 "dataId" data_id: String, 3 "msg" msg: String,
    4 "results" results: Vec<ImAuditResultResults>, 5 "taskId" task_id: String
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditResultResults {
    pub details: Vec<ImAuditDetails>,
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { ImAuditResultResults {
    0 "details" details: Vec<ImAuditDetails>, 1 "label" label: String, 2 "rate" rate: f64, 3 "scene" scene: String,
    4 "suggestion" suggestion: String
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditDetails {
    pub label: Option<String>,
    pub contexts: Vec<ImAuditContexts>,
}
model! { ImAuditDetails {
    0 "Label" label: String, 1 "contexts" contexts: Vec<ImAuditContexts>
} }

/// In the response of [`ImAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImAuditContexts {
    pub context: Option<String>,
    pub lib_code: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Vec<String>,
    pub rule_type: Option<String>,
}
model! { ImAuditContexts {
    0 "context" context: String, 1 "libCode" lib_code: String, 2 "libName" lib_name: String,
    3 "positions" positions: Vec<String>, 4 "ruleType" rule_type: String
} }

/// Imports fp shot job: `ImportFpShotJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ImportFpShotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportFpShotJob {
    /// Required.
    pub fp_db_id: String,
    /// Required.
    pub fp_import_config: String,
    /// Required.
    pub input: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { ImportFpShotJob(fp_db_id: String, fp_import_config: String, input: String)
    "ImportFpShotJob" -> ImportFpShotJobOutput {
    0 "FpDBId" fp_db_id, 1 "FpImportConfig" fp_import_config, 2 "Input" input, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PipelineId" pipeline_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserData" user_data: String
} }

/// Response of [`ImportFpShotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportFpShotJobOutput {
    pub job_id: Option<String>,
}
model! { ImportFpShotJobOutput {
    0 "JobId" job_id: String
} }

/// Lists all media bucket: `ListAllMediaBucket` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListAllMediaBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllMediaBucket {
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListAllMediaBucket() "ListAllMediaBucket" -> ListAllMediaBucketOutput {
    0 "MaximumPageSize" maximum_page_size: i64, 1 "NextPageToken" next_page_token: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListAllMediaBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllMediaBucketOutput {
    pub media_bucket_list: Option<ListAllMediaBucketMediaBucketList>,
    pub next_page_token: Option<String>,
}
model! { ListAllMediaBucketOutput {
    0 "MediaBucketList" media_bucket_list: ListAllMediaBucketMediaBucketList, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListAllMediaBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllMediaBucketMediaBucketList {
    pub media_bucket: Vec<ListAllMediaBucketMediaBucket>,
}
model! { ListAllMediaBucketMediaBucketList {
    0 "MediaBucket" media_bucket: Vec<ListAllMediaBucketMediaBucket>
} }

/// In the response of [`ListAllMediaBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllMediaBucketMediaBucket {
    pub bucket: Option<String>,
    pub referer: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAllMediaBucketMediaBucket {
    0 "Bucket" bucket: String, 1 "Referer" referer: String, 2 "Type" r#type: String
} }

/// Lists custom entities: `ListCustomEntities` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/ListCustomEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomEntities {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListCustomEntities(algorithm: String, custom_group_id: String, page_number: i64, page_size: i64)
    "ListCustomEntities" -> ListCustomEntitiesOutput {
    0 "Algorithm" algorithm, 1 "CustomGroupId" custom_group_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number, 5 "PageSize" page_size,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListCustomEntities: ListCustomEntitiesCustomEntity =
    Number "PageNumber", "CustomEntities.CustomEntity" custom_entities.custom_entity, total "TotalCount" }

/// Response of [`ListCustomEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomEntitiesOutput {
    pub custom_entities: Option<ListCustomEntitiesCustomEntities>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomEntitiesOutput {
    0 "CustomEntities" custom_entities: ListCustomEntitiesCustomEntities, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomEntitiesCustomEntities {
    pub custom_entity: Vec<ListCustomEntitiesCustomEntity>,
}
model! { ListCustomEntitiesCustomEntities {
    0 "CustomEntity" custom_entity: Vec<ListCustomEntitiesCustomEntity>
} }

/// In the response of [`ListCustomEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomEntitiesCustomEntity {
    pub custom_entity_id: Option<String>,
    pub custom_entity_info: Option<String>,
    pub custom_entity_name: Option<String>,
}
model! { ListCustomEntitiesCustomEntity {
    0 "CustomEntityId" custom_entity_id: String, 1 "CustomEntityInfo" custom_entity_info: String,
    2 "CustomEntityName" custom_entity_name: String
} }

/// Lists custom groups: `ListCustomGroups` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/ListCustomGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomGroups {
    /// Required.
    pub algorithm: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListCustomGroups(algorithm: String, page_number: i64, page_size: i64)
    "ListCustomGroups" -> ListCustomGroupsOutput {
    0 "Algorithm" algorithm, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListCustomGroups: ListCustomGroupsCustomGroup =
    Number "PageNumber", "CustomGroups.CustomGroup" custom_groups.custom_group, total "TotalCount" }

/// Response of [`ListCustomGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomGroupsOutput {
    pub custom_groups: Option<ListCustomGroupsCustomGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomGroupsOutput {
    0 "CustomGroups" custom_groups: ListCustomGroupsCustomGroups, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomGroupsCustomGroups {
    pub custom_group: Vec<ListCustomGroupsCustomGroup>,
}
model! { ListCustomGroupsCustomGroups {
    0 "CustomGroup" custom_group: Vec<ListCustomGroupsCustomGroup>
} }

/// In the response of [`ListCustomGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomGroupsCustomGroup {
    pub custom_group_description: Option<String>,
    pub custom_group_id: Option<String>,
    pub custom_group_name: Option<String>,
}
model! { ListCustomGroupsCustomGroup {
    0 "CustomGroupDescription" custom_group_description: String, 1 "CustomGroupId" custom_group_id: String,
    2 "CustomGroupName" custom_group_name: String
} }

/// Lists custom persons: `ListCustomPersons` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListCustomPersons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersons {
    pub category_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub person_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListCustomPersons() "ListCustomPersons" -> ListCustomPersonsOutput {
    0 "CategoryId" category_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PersonId" person_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsOutput {
    pub categories: Option<ListCustomPersonsCategories>,
}
model! { ListCustomPersonsOutput {
    0 "Categories" categories: ListCustomPersonsCategories
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsCategories {
    pub category: Vec<ListCustomPersonsCategory>,
}
model! { ListCustomPersonsCategories {
    0 "Category" category: Vec<ListCustomPersonsCategory>
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsCategory {
    pub category_description: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub persons: Option<ListCustomPersonsPersons>,
}
model! { ListCustomPersonsCategory {
    0 "CategoryDescription" category_description: String, 1 "CategoryId" category_id: String,
    2 "CategoryName" category_name: String, 3 "Persons" persons: ListCustomPersonsPersons
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsPersons {
    pub person: Vec<ListCustomPersonsPerson>,
}
model! { ListCustomPersonsPersons {
    0 "Person" person: Vec<ListCustomPersonsPerson>
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsPerson {
    pub faces: Option<ListCustomPersonsFaces>,
    pub person_description: Option<String>,
    pub person_id: Option<String>,
    pub person_name: Option<String>,
}
model! { ListCustomPersonsPerson {
    0 "Faces" faces: ListCustomPersonsFaces, 1 "PersonDescription" person_description: String,
    2 "PersonId" person_id: String, 3 "PersonName" person_name: String
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsFaces {
    pub face: Vec<ListCustomPersonsFace>,
}
model! { ListCustomPersonsFaces {
    0 "Face" face: Vec<ListCustomPersonsFace>
} }

/// In the response of [`ListCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPersonsFace {
    pub face_id: Option<String>,
    pub image_url: Option<String>,
}
model! { ListCustomPersonsFace {
    0 "FaceId" face_id: String, 1 "ImageUrl" image_url: String
} }

/// Lists custom views: `ListCustomViews` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/ListCustomViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViews {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_entity_id: String,
    /// Required.
    pub custom_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`ListCustomViews::new`].
pub struct ListCustomViewsRequired {
    pub algorithm: String,
    pub custom_entity_id: String,
    pub custom_group_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! {
    ListCustomViews { ListCustomViewsRequired: algorithm, custom_entity_id, custom_group_id, page_number, page_size }
    "ListCustomViews" -> ListCustomViewsOutput {
    0 "Algorithm" algorithm, 1 "CustomEntityId" custom_entity_id, 2 "CustomGroupId" custom_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number,
    6 "PageSize" page_size, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListCustomViews: ListCustomViewsCustomView =
    Number "PageNumber", "CustomViews.CustomView" custom_views.custom_view, total "TotalCount" }

/// Response of [`ListCustomViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewsOutput {
    pub custom_views: Option<ListCustomViewsCustomViews>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomViewsOutput {
    0 "CustomViews" custom_views: ListCustomViewsCustomViews, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewsCustomViews {
    pub custom_view: Vec<ListCustomViewsCustomView>,
}
model! { ListCustomViewsCustomViews {
    0 "CustomView" custom_view: Vec<ListCustomViewsCustomView>
} }

/// In the response of [`ListCustomViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewsCustomView {
    pub custom_view_id: Option<String>,
    pub image_url: Option<String>,
}
model! { ListCustomViewsCustomView {
    0 "CustomViewId" custom_view_id: String, 1 "ImageUrl" image_url: String
} }

/// Lists fp shot db: `ListFpShotDB` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListFpShotDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotDB {
    pub fp_db_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFpShotDB() "ListFpShotDB" -> ListFpShotDBOutput {
    0 "FpDBIds" fp_db_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotDBOutput {
    pub fp_shot_db_list: Option<ListFpShotDBFpShotDBList>,
    pub non_exist_ids: Option<ListFpShotDBNonExistIds>,
}
model! { ListFpShotDBOutput {
    0 "FpShotDBList" fp_shot_db_list: ListFpShotDBFpShotDBList, 1 "NonExistIds" non_exist_ids: ListFpShotDBNonExistIds
} }

/// In the response of [`ListFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotDBFpShotDBList {
    pub fp_shot_db: Vec<ListFpShotDBFpShotDB>,
}
model! { ListFpShotDBFpShotDBList {
    0 "FpShotDB" fp_shot_db: Vec<ListFpShotDBFpShotDB>
} }

/// In the response of [`ListFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotDBFpShotDB {
    pub description: Option<String>,
    pub fp_db_id: Option<String>,
    pub model_id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListFpShotDBFpShotDB {
    0 "Description" description: String, 1 "FpDBId" fp_db_id: String, 2 "ModelId" model_id: i64, 3 "Name" name: String,
    4 "Status" status: String
} }

/// In the response of [`ListFpShotDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotDBNonExistIds {
    pub string: Vec<String>,
}
model! { ListFpShotDBNonExistIds {
    0 "String" string: Vec<String>
} }

/// Lists fp shot files: `ListFpShotFiles` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListFpShotFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotFiles {
    pub end_time: Option<String>,
    /// Required.
    pub fp_db_id: String,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListFpShotFiles(fp_db_id: String) "ListFpShotFiles" -> ListFpShotFilesOutput {
    0 "EndTime" end_time: String, 1 "FpDBId" fp_db_id, 2 "NextPageToken" next_page_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

/// Response of [`ListFpShotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotFilesOutput {
    pub fp_shot_file_list: Option<ListFpShotFilesFpShotFileList>,
    pub next_page_token: Option<String>,
}
model! { ListFpShotFilesOutput {
    0 "FpShotFileList" fp_shot_file_list: ListFpShotFilesFpShotFileList, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListFpShotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotFilesFpShotFileList {
    pub fp_shot_file: Vec<ListFpShotFilesFpShotFile>,
}
model! { ListFpShotFilesFpShotFileList {
    0 "FpShotFile" fp_shot_file: Vec<ListFpShotFilesFpShotFile>
} }

/// In the response of [`ListFpShotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotFilesFpShotFile {
    pub file_id: Option<String>,
    pub input_file: Option<ListFpShotFilesInputFile>,
    pub primary_key: Option<String>,
    pub store_time: Option<String>,
}
model! { ListFpShotFilesFpShotFile {
    0 "FileId" file_id: String, 1 "InputFile" input_file: ListFpShotFilesInputFile, 2 "PrimaryKey" primary_key: String,
    3 "StoreTime" store_time: String
} }

/// In the response of [`ListFpShotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotFilesInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListFpShotFilesInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Lists fp shot import job: `ListFpShotImportJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListFpShotImportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotImportJob {
    /// Required.
    pub job_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFpShotImportJob(job_ids: String) "ListFpShotImportJob" -> ListFpShotImportJobOutput {
    0 "JobIds" job_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListFpShotImportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotImportJobOutput {
    pub fp_shot_import_job_list: Vec<ListFpShotImportJobFpShotImportJobList>,
    pub non_exist_ids: Vec<String>,
}
model! { ListFpShotImportJobOutput {
    0 "FpShotImportJobList" fp_shot_import_job_list: Vec<ListFpShotImportJobFpShotImportJobList>,
    1 "NonExistIds" non_exist_ids: Vec<String>
} }

/// In the response of [`ListFpShotImportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFpShotImportJobFpShotImportJobList {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub fp_db_id: Option<String>,
    pub fp_import_config: Option<String>,
    pub id: Option<String>,
    pub input: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub process_message: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { ListFpShotImportJobFpShotImportJobList {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "FpDBId" fp_db_id: String, 4 "FpImportConfig" fp_import_config: String, 5 "Id" id: String,
    6 "Input" input: String, 7 "Message" message: String, 8 "PipelineId" pipeline_id: String,
    9 "ProcessMessage" process_message: String, 10 "Status" status: String, 11 "UserData" user_data: String
} }

/// Lists job: `ListJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJob {
    pub end_of_job_created_time_range: Option<String>,
    /// 1 to 100.
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_of_job_created_time_range: Option<String>,
    pub state: Option<String>,
}
operation! { ListJob() "ListJob" -> ListJobOutput {
    0 "EndOfJobCreatedTimeRange" end_of_job_created_time_range: String, 1 "MaximumPageSize" maximum_page_size: i64,
    2 "NextPageToken" next_page_token: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PipelineId" pipeline_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "StartOfJobCreatedTimeRange" start_of_job_created_time_range: String,
    9 "State" state: String
} }

/// Response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutput {
    pub job_list: Option<ListJobJobList>,
    pub next_page_token: Option<String>,
}
model! { ListJobOutput {
    0 "JobList" job_list: ListJobJobList, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobJobList {
    pub job: Vec<ListJobJob>,
}
model! { ListJobJobList {
    0 "Job" job: Vec<ListJobJob>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<ListJobInput>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<ListJobMNSMessageResult>,
    pub message: Option<String>,
    pub output: Option<ListJobOutputItem>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
}
model! { ListJobJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "FinishTime" finish_time: String,
    3 "Input" input: ListJobInput, 4 "JobId" job_id: String,
    5 "MNSMessageResult" mns_message_result: ListJobMNSMessageResult, 6 "Message" message: String,
    7 "Output" output: ListJobOutputItem, 8 "Percent" percent: i64, 9 "PipelineId" pipeline_id: String,
    10 "State" state: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListJobInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { ListJobMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutputItem {
    pub audio: Option<ListJobAudio>,
    pub audio_stream_map: Option<String>,
    pub clip: Option<ListJobClip>,
    pub container: Option<ListJobContainer>,
    pub de_watermark: Option<String>,
    pub encryption: Option<ListJobEncryption>,
    pub m3u8_non_standard_support: Option<ListJobM3U8NonStandardSupport>,
    pub merge_config_url: Option<String>,
    pub merge_list: Option<ListJobMergeList>,
    pub mux_config: Option<ListJobMuxConfig>,
    pub opening_list: Option<ListJobOpeningList>,
    pub out_subtitle_list: Option<ListJobOutSubtitleList>,
    pub output_file: Option<ListJobOutputFile>,
    pub priority: Option<String>,
    pub properties: Option<ListJobProperties>,
    pub rotate: Option<String>,
    pub subtitle_config: Option<ListJobSubtitleConfig>,
    pub super_reso: Option<ListJobSuperReso>,
    pub tail_slate_list: Option<ListJobTailSlateList>,
    pub template_id: Option<String>,
    pub trans_config: Option<ListJobTransConfig>,
    pub user_data: Option<String>,
    pub video: Option<ListJobVideo>,
    pub video_stream_map: Option<String>,
    pub water_mark_config_url: Option<String>,
    pub water_mark_list: Option<ListJobWaterMarkList>,
}
model! { ListJobOutputItem {
    0 "Audio" audio: ListJobAudio, 1 "AudioStreamMap" audio_stream_map: String, 2 "Clip" clip: ListJobClip,
    3 "Container" container: ListJobContainer, 4 "DeWatermark" de_watermark: String,
    5 "Encryption" encryption: ListJobEncryption,
    6 "M3U8NonStandardSupport" m3u8_non_standard_support: ListJobM3U8NonStandardSupport,
    7 "MergeConfigUrl" merge_config_url: String, 8 "MergeList" merge_list: ListJobMergeList,
    9 "MuxConfig" mux_config: ListJobMuxConfig, 10 "OpeningList" opening_list: ListJobOpeningList,
    11 "OutSubtitleList" out_subtitle_list: ListJobOutSubtitleList, 12 "OutputFile" output_file: ListJobOutputFile,
    13 "Priority" priority: String, 14 "Properties" properties: ListJobProperties, 15 "Rotate" rotate: String,
    16 "SubtitleConfig" subtitle_config: ListJobSubtitleConfig, 17 "SuperReso" super_reso: ListJobSuperReso,
    18 "TailSlateList" tail_slate_list: ListJobTailSlateList, 19 "TemplateId" template_id: String,
    20 "TransConfig" trans_config: ListJobTransConfig, 21 "UserData" user_data: String, 22 "Video" video: ListJobVideo,
    23 "VideoStreamMap" video_stream_map: String, 24 "WaterMarkConfigUrl" water_mark_config_url: String,
    25 "WaterMarkList" water_mark_list: ListJobWaterMarkList
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<ListJobVolume>,
}
model! { ListJobAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: ListJobVolume
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobVolume {
    pub level: Option<String>,
    pub method: Option<String>,
}
model! { ListJobVolume {
    0 "Level" level: String, 1 "Method" method: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobClip {
    pub time_span: Option<ListJobTimeSpan>,
}
model! { ListJobClip {
    0 "TimeSpan" time_span: ListJobTimeSpan
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTimeSpan {
    pub duration: Option<String>,
    pub seek: Option<String>,
}
model! { ListJobTimeSpan {
    0 "Duration" duration: String, 1 "Seek" seek: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobContainer {
    pub format: Option<String>,
}
model! { ListJobContainer {
    0 "Format" format: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobEncryption {
    pub id: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub key_uri: Option<String>,
    pub skip_cnt: Option<String>,
    pub r#type: Option<String>,
}
model! { ListJobEncryption {
    0 "Id" id: String, 1 "Key" key: String, 2 "KeyType" key_type: String, 3 "KeyUri" key_uri: String,
    4 "SkipCnt" skip_cnt: String, 5 "Type" r#type: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobM3U8NonStandardSupport {
    pub ts: Option<ListJobTS>,
}
model! { ListJobM3U8NonStandardSupport {
    0 "TS" ts: ListJobTS
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTS {
    pub md5_support: Option<bool>,
    pub size_support: Option<bool>,
}
model! { ListJobTS {
    0 "Md5Support" md5_support: bool, 1 "SizeSupport" size_support: bool
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMergeList {
    pub merge: Vec<ListJobMerge>,
}
model! { ListJobMergeList {
    0 "Merge" merge: Vec<ListJobMerge>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMerge {
    pub duration: Option<String>,
    pub merge_url: Option<String>,
    pub role_arn: Option<String>,
    pub start: Option<String>,
}
model! { ListJobMerge {
    0 "Duration" duration: String, 1 "MergeURL" merge_url: String, 2 "RoleArn" role_arn: String, 3 "Start" start: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMuxConfig {
    pub gif: Option<ListJobGif>,
    pub segment: Option<ListJobSegment>,
    pub webp: Option<ListJobWebp>,
}
model! { ListJobMuxConfig {
    0 "Gif" gif: ListJobGif, 1 "Segment" segment: ListJobSegment, 2 "Webp" webp: ListJobWebp
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { ListJobGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSegment {
    pub duration: Option<String>,
}
model! { ListJobSegment {
    0 "Duration" duration: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobWebp {
    pub r#loop: Option<String>,
}
model! { ListJobWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOpeningList {
    pub opening: Vec<ListJobOpening>,
}
model! { ListJobOpeningList {
    0 "Opening" opening: Vec<ListJobOpening>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOpening {
    pub height: Option<String>,
    pub start: Option<String>,
    pub width: Option<String>,
    pub open_url: Option<String>,
}
model! { ListJobOpening {
    0 "Height" height: String, 1 "Start" start: String, 2 "Width" width: String, 3 "openUrl" open_url: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutSubtitleList {
    pub out_subtitle: Vec<ListJobOutSubtitle>,
}
model! { ListJobOutSubtitleList {
    0 "OutSubtitle" out_subtitle: Vec<ListJobOutSubtitle>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutSubtitle {
    pub map: Option<String>,
    pub message: Option<String>,
    pub out_subtitle_file: Option<ListJobOutSubtitleFile>,
    pub success: Option<bool>,
}
model! { ListJobOutSubtitle {
    0 "Map" map: String, 1 "Message" message: String, 2 "OutSubtitleFile" out_subtitle_file: ListJobOutSubtitleFile,
    3 "Success" success: bool
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutSubtitleFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { ListJobOutSubtitleFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { ListJobOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobProperties {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_format: Option<String>,
    pub file_size: Option<String>,
    pub format: Option<ListJobFormat>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub streams: Option<ListJobStreams>,
    pub width: Option<String>,
}
model! { ListJobProperties {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileFormat" file_format: String,
    3 "FileSize" file_size: String, 4 "Format" format: ListJobFormat, 5 "Fps" fps: String, 6 "Height" height: String,
    7 "Streams" streams: ListJobStreams, 8 "Width" width: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
}
model! { ListJobFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStreams {
    pub audio_stream_list: Option<ListJobAudioStreamList>,
    pub subtitle_stream_list: Option<ListJobSubtitleStreamList>,
    pub video_stream_list: Option<ListJobVideoStreamList>,
}
model! { ListJobStreams {
    0 "AudioStreamList" audio_stream_list: ListJobAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: ListJobSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: ListJobVideoStreamList
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobAudioStreamList {
    pub audio_stream: Vec<ListJobAudioStream>,
}
model! { ListJobAudioStreamList {
    0 "AudioStream" audio_stream: Vec<ListJobAudioStream>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { ListJobAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "Samplerate" samplerate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSubtitleStreamList {
    pub subtitle_stream: Vec<ListJobSubtitleStream>,
}
model! { ListJobSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<ListJobSubtitleStream>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSubtitleStream {
    pub index: Option<String>,
    pub lang: Option<String>,
}
model! { ListJobSubtitleStream {
    0 "Index" index: String, 1 "Lang" lang: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobVideoStreamList {
    pub video_stream: Vec<ListJobVideoStream>,
}
model! { ListJobVideoStreamList {
    0 "VideoStream" video_stream: Vec<ListJobVideoStream>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub dar: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<ListJobNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { ListJobVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NetworkCost" network_cost: ListJobNetworkCost, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Sar" sar: String, 20 "StartTime" start_time: String,
    21 "Timebase" timebase: String, 22 "Width" width: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { ListJobNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSubtitleConfig {
    pub ext_subtitle_list: Option<ListJobExtSubtitleList>,
    pub subtitle_list: Option<ListJobSubtitleList>,
}
model! { ListJobSubtitleConfig {
    0 "ExtSubtitleList" ext_subtitle_list: ListJobExtSubtitleList, 1 "SubtitleList" subtitle_list: ListJobSubtitleList
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExtSubtitleList {
    pub ext_subtitle: Vec<ListJobExtSubtitle>,
}
model! { ListJobExtSubtitleList {
    0 "ExtSubtitle" ext_subtitle: Vec<ListJobExtSubtitle>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExtSubtitle {
    pub char_enc: Option<String>,
    pub font_name: Option<String>,
    pub input: Option<ListJobExtSubtitleInput>,
}
model! { ListJobExtSubtitle {
    0 "CharEnc" char_enc: String, 1 "FontName" font_name: String, 2 "Input" input: ListJobExtSubtitleInput
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExtSubtitleInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListJobExtSubtitleInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSubtitleList {
    pub subtitle: Vec<ListJobSubtitle>,
}
model! { ListJobSubtitleList {
    0 "Subtitle" subtitle: Vec<ListJobSubtitle>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSubtitle {
    pub map: Option<String>,
}
model! { ListJobSubtitle {
    0 "Map" map: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSuperReso {
    pub is_half_sample: Option<String>,
}
model! { ListJobSuperReso {
    0 "IsHalfSample" is_half_sample: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTailSlateList {
    pub tail_slate: Vec<ListJobTailSlate>,
}
model! { ListJobTailSlateList {
    0 "TailSlate" tail_slate: Vec<ListJobTailSlate>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTailSlate {
    pub bg_color: Option<String>,
    pub blend_duration: Option<String>,
    pub height: Option<String>,
    pub is_merge_audio: Option<bool>,
    pub start: Option<String>,
    pub tail_url: Option<String>,
    pub width: Option<String>,
}
model! { ListJobTailSlate {
    0 "BgColor" bg_color: String, 1 "BlendDuration" blend_duration: String, 2 "Height" height: String,
    3 "IsMergeAudio" is_merge_audio: bool, 4 "Start" start: String, 5 "TailUrl" tail_url: String,
    6 "Width" width: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { ListJobTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<ListJobBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { ListJobVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: ListJobBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Height" height: String, 10 "MaxFps" max_fps: String,
    11 "Maxrate" maxrate: String, 12 "Pad" pad: String, 13 "PixFmt" pix_fmt: String, 14 "Preset" preset: String,
    15 "Profile" profile: String, 16 "Qscale" qscale: String, 17 "ResoPriority" reso_priority: String,
    18 "ScanMode" scan_mode: String, 19 "Width" width: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { ListJobBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobWaterMarkList {
    pub water_mark: Vec<ListJobWaterMark>,
}
model! { ListJobWaterMarkList {
    0 "WaterMark" water_mark: Vec<ListJobWaterMark>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobWaterMark {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub input_file: Option<ListJobInputFile>,
    pub refer_pos: Option<String>,
    pub r#type: Option<String>,
    pub water_mark_template_id: Option<String>,
    pub width: Option<String>,
}
model! { ListJobWaterMark {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "InputFile" input_file: ListJobInputFile,
    4 "ReferPos" refer_pos: String, 5 "Type" r#type: String, 6 "WaterMarkTemplateId" water_mark_template_id: String,
    7 "Width" width: String
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListJobInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Lists media workflow executions: `ListMediaWorkflowExecutions` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/ListMediaWorkflowExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutions {
    pub input_file_url: Option<String>,
    /// 1 to 100.
    pub maximum_page_size: Option<i64>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListMediaWorkflowExecutions() "ListMediaWorkflowExecutions" -> ListMediaWorkflowExecutionsOutput {
    0 "InputFileURL" input_file_url: String, 1 "MaximumPageSize" maximum_page_size: i64,
    2 "MediaWorkflowId" media_workflow_id: String, 3 "MediaWorkflowName" media_workflow_name: String,
    4 "NextPageToken" next_page_token: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsOutput {
    pub media_workflow_execution_list: Option<
        ListMediaWorkflowExecutionsMediaWorkflowExecutionList,
    >,
    pub next_page_token: Option<String>,
}
model! { ListMediaWorkflowExecutionsOutput {
    0 "MediaWorkflowExecutionList" media_workflow_execution_list: ListMediaWorkflowExecutionsMediaWorkflowExecutionList,
    1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsMediaWorkflowExecutionList {
    pub media_workflow_execution: Vec<ListMediaWorkflowExecutionsMediaWorkflowExecution>,
}
model! { ListMediaWorkflowExecutionsMediaWorkflowExecutionList {
    0 "MediaWorkflowExecution" media_workflow_execution: Vec<ListMediaWorkflowExecutionsMediaWorkflowExecution>
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsMediaWorkflowExecution {
    pub activity_list: Option<ListMediaWorkflowExecutionsActivityList>,
    pub creation_time: Option<String>,
    pub input: Option<ListMediaWorkflowExecutionsInput>,
    pub media_id: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub run_id: Option<String>,
    pub state: Option<String>,
}
model! { ListMediaWorkflowExecutionsMediaWorkflowExecution {
    0 "ActivityList" activity_list: ListMediaWorkflowExecutionsActivityList, 1 "CreationTime" creation_time: String,
    2 "Input" input: ListMediaWorkflowExecutionsInput, 3 "MediaId" media_id: String,
    4 "MediaWorkflowId" media_workflow_id: String, 5 "Name" name: String, 6 "RunId" run_id: String,
    7 "State" state: String
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsActivityList {
    pub activity: Vec<ListMediaWorkflowExecutionsActivity>,
}
model! { ListMediaWorkflowExecutionsActivityList {
    0 "Activity" activity: Vec<ListMediaWorkflowExecutionsActivity>
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsActivity {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<ListMediaWorkflowExecutionsMNSMessageResult>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMediaWorkflowExecutionsActivity {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "JobId" job_id: String,
    3 "MNSMessageResult" mns_message_result: ListMediaWorkflowExecutionsMNSMessageResult, 4 "Message" message: String,
    5 "Name" name: String, 6 "StartTime" start_time: String, 7 "State" state: String, 8 "Type" r#type: String
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { ListMediaWorkflowExecutionsMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsInput {
    pub input_file: Option<ListMediaWorkflowExecutionsInputFile>,
    pub user_data: Option<String>,
}
model! { ListMediaWorkflowExecutionsInput {
    0 "InputFile" input_file: ListMediaWorkflowExecutionsInputFile, 1 "UserData" user_data: String
} }

/// In the response of [`ListMediaWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListMediaWorkflowExecutionsInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Queries analysis job list: `QueryAnalysisJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryAnalysisJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobList {
    /// Required.
    pub analysis_job_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryAnalysisJobList(analysis_job_ids: String) "QueryAnalysisJobList" -> QueryAnalysisJobListOutput {
    0 "AnalysisJobIds" analysis_job_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListOutput {
    pub analysis_job_list: Option<QueryAnalysisJobListAnalysisJobList>,
    pub non_exist_analysis_job_ids: Option<QueryAnalysisJobListNonExistAnalysisJobIds>,
}
model! { QueryAnalysisJobListOutput {
    0 "AnalysisJobList" analysis_job_list: QueryAnalysisJobListAnalysisJobList,
    1 "NonExistAnalysisJobIds" non_exist_analysis_job_ids: QueryAnalysisJobListNonExistAnalysisJobIds
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListAnalysisJobList {
    pub analysis_job: Vec<QueryAnalysisJobListAnalysisJob>,
}
model! { QueryAnalysisJobListAnalysisJobList {
    0 "AnalysisJob" analysis_job: Vec<QueryAnalysisJobListAnalysisJob>
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListAnalysisJob {
    pub analysis_config: Option<QueryAnalysisJobListAnalysisConfig>,
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub input_file: Option<QueryAnalysisJobListInputFile>,
    pub mns_message_result: Option<QueryAnalysisJobListMNSMessageResult>,
    pub message: Option<String>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub priority: Option<String>,
    pub state: Option<String>,
    pub template_list: Option<QueryAnalysisJobListTemplateList>,
    pub user_data: Option<String>,
}
model! { QueryAnalysisJobListAnalysisJob {
    0 "AnalysisConfig" analysis_config: QueryAnalysisJobListAnalysisConfig, 1 "Code" code: String,
    2 "CreationTime" creation_time: String, 3 "Id" id: String, 4 "InputFile" input_file: QueryAnalysisJobListInputFile,
    5 "MNSMessageResult" mns_message_result: QueryAnalysisJobListMNSMessageResult, 6 "Message" message: String,
    7 "Percent" percent: i64, 8 "PipelineId" pipeline_id: String, 9 "Priority" priority: String,
    10 "State" state: String, 11 "TemplateList" template_list: QueryAnalysisJobListTemplateList,
    12 "UserData" user_data: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListAnalysisConfig {
    pub properties_control: Option<QueryAnalysisJobListPropertiesControl>,
    pub quality_control: Option<QueryAnalysisJobListQualityControl>,
}
model! { QueryAnalysisJobListAnalysisConfig {
    0 "PropertiesControl" properties_control: QueryAnalysisJobListPropertiesControl,
    1 "QualityControl" quality_control: QueryAnalysisJobListQualityControl
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListPropertiesControl {
    pub crop: Option<QueryAnalysisJobListCrop>,
    pub deinterlace: Option<String>,
}
model! { QueryAnalysisJobListPropertiesControl {
    0 "Crop" crop: QueryAnalysisJobListCrop, 1 "Deinterlace" deinterlace: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListCrop {
    pub height: Option<String>,
    pub left: Option<String>,
    pub mode: Option<String>,
    pub top: Option<String>,
    pub width: Option<String>,
}
model! { QueryAnalysisJobListCrop {
    0 "Height" height: String, 1 "Left" left: String, 2 "Mode" mode: String, 3 "Top" top: String,
    4 "Width" width: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListQualityControl {
    pub method_streaming: Option<String>,
    pub rate_quality: Option<String>,
}
model! { QueryAnalysisJobListQualityControl {
    0 "MethodStreaming" method_streaming: String, 1 "RateQuality" rate_quality: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryAnalysisJobListInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { QueryAnalysisJobListMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListTemplateList {
    pub template: Vec<QueryAnalysisJobListTemplate>,
}
model! { QueryAnalysisJobListTemplateList {
    0 "Template" template: Vec<QueryAnalysisJobListTemplate>
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListTemplate {
    pub audio: Option<QueryAnalysisJobListAudio>,
    pub container: Option<QueryAnalysisJobListContainer>,
    pub id: Option<String>,
    pub mux_config: Option<QueryAnalysisJobListMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<QueryAnalysisJobListTransConfig>,
    pub video: Option<QueryAnalysisJobListVideo>,
}
model! { QueryAnalysisJobListTemplate {
    0 "Audio" audio: QueryAnalysisJobListAudio, 1 "Container" container: QueryAnalysisJobListContainer,
    2 "Id" id: String, 3 "MuxConfig" mux_config: QueryAnalysisJobListMuxConfig, 4 "Name" name: String,
    5 "State" state: String, 6 "TransConfig" trans_config: QueryAnalysisJobListTransConfig,
    7 "Video" video: QueryAnalysisJobListVideo
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub samplerate: Option<String>,
}
model! { QueryAnalysisJobListAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Samplerate" samplerate: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListContainer {
    pub format: Option<String>,
}
model! { QueryAnalysisJobListContainer {
    0 "Format" format: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListMuxConfig {
    pub gif: Option<QueryAnalysisJobListGif>,
    pub segment: Option<QueryAnalysisJobListSegment>,
}
model! { QueryAnalysisJobListMuxConfig {
    0 "Gif" gif: QueryAnalysisJobListGif, 1 "Segment" segment: QueryAnalysisJobListSegment
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListGif {
    pub final_delay: Option<String>,
    pub r#loop: Option<String>,
}
model! { QueryAnalysisJobListGif {
    0 "FinalDelay" final_delay: String, 1 "Loop" r#loop: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListSegment {
    pub duration: Option<String>,
}
model! { QueryAnalysisJobListSegment {
    0 "Duration" duration: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListTransConfig {
    pub trans_mode: Option<String>,
}
model! { QueryAnalysisJobListTransConfig {
    0 "TransMode" trans_mode: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<QueryAnalysisJobListBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub maxrate: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { QueryAnalysisJobListVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: QueryAnalysisJobListBitrateBnd,
    2 "Bufsize" bufsize: String, 3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Degrain" degrain: String,
    6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String, 9 "Maxrate" maxrate: String,
    10 "PixFmt" pix_fmt: String, 11 "Preset" preset: String, 12 "Profile" profile: String, 13 "Qscale" qscale: String,
    14 "ScanMode" scan_mode: String, 15 "Width" width: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { QueryAnalysisJobListBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`QueryAnalysisJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnalysisJobListNonExistAnalysisJobIds {
    pub string: Vec<String>,
}
model! { QueryAnalysisJobListNonExistAnalysisJobIds {
    0 "String" string: Vec<String>
} }

/// Queries copyright extract job: `QueryCopyrightExtractJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryCopyrightExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryCopyrightExtractJob(job_id: String) "QueryCopyrightExtractJob" -> QueryCopyrightExtractJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryCopyrightExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobOutput {
    pub data: Option<QueryCopyrightExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryCopyrightExtractJobOutput {
    0 "Data" data: QueryCopyrightExtractJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryCopyrightExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobData {
    pub message: Option<String>,
}
model! { QueryCopyrightExtractJobData {
    0 "Message" message: String
} }

/// Queries copyright job: `QueryCopyrightJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryCopyrightJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJob {
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryCopyrightJob() "QueryCopyrightJob" -> QueryCopyrightJobOutput {
    0 "CreateTimeEnd" create_time_end: i64, 1 "CreateTimeStart" create_time_start: i64, 2 "JobId" job_id: String,
    3 "Level" level: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }

/// Response of [`QueryCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobOutput {
    pub data: Vec<QueryCopyrightJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryCopyrightJobOutput {
    0 "Data" data: Vec<QueryCopyrightJobData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobData {
    pub callback: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub input: Option<String>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub message: Option<String>,
    pub output: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryCopyrightJobData {
    0 "Callback" callback: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Input" input: String, 4 "JobId" job_id: String, 5 "Level" level: i64, 6 "Message" message: String,
    7 "Output" output: String, 8 "Result" result: String, 9 "Status" status: String, 10 "UserData" user_data: String,
    11 "UserId" user_id: i64
} }

/// Queries fp db delete job list: `QueryFpDBDeleteJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryFpDBDeleteJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpDBDeleteJobList {
    pub job_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryFpDBDeleteJobList() "QueryFpDBDeleteJobList" -> QueryFpDBDeleteJobListOutput {
    0 "JobIds" job_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryFpDBDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListOutput {
    pub fp_db_delete_job_list: Option<QueryFpDBDeleteJobListFpDBDeleteJobList>,
    pub non_exist_ids: Option<QueryFpDBDeleteJobListNonExistIds>,
}
model! { QueryFpDBDeleteJobListOutput {
    0 "FpDBDeleteJobList" fp_db_delete_job_list: QueryFpDBDeleteJobListFpDBDeleteJobList,
    1 "NonExistIds" non_exist_ids: QueryFpDBDeleteJobListNonExistIds
} }

/// In the response of [`QueryFpDBDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListFpDBDeleteJobList {
    pub fp_db_delete_job: Vec<QueryFpDBDeleteJobListFpDBDeleteJob>,
}
model! { QueryFpDBDeleteJobListFpDBDeleteJobList {
    0 "FpDBDeleteJob" fp_db_delete_job: Vec<QueryFpDBDeleteJobListFpDBDeleteJob>
} }

/// In the response of [`QueryFpDBDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListFpDBDeleteJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub del_type: Option<String>,
    pub finish_time: Option<String>,
    pub fp_db_id: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryFpDBDeleteJobListFpDBDeleteJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "DelType" del_type: String,
    3 "FinishTime" finish_time: String, 4 "FpDBId" fp_db_id: String, 5 "Id" id: String, 6 "Message" message: String,
    7 "PipelineId" pipeline_id: String, 8 "Status" status: String, 9 "UserData" user_data: String
} }

/// In the response of [`QueryFpDBDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListNonExistIds {
    pub string: Vec<String>,
}
model! { QueryFpDBDeleteJobListNonExistIds {
    0 "String" string: Vec<String>
} }

/// Queries fp file delete job list: `QueryFpFileDeleteJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryFpFileDeleteJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpFileDeleteJobList {
    pub job_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryFpFileDeleteJobList() "QueryFpFileDeleteJobList" -> QueryFpFileDeleteJobListOutput {
    0 "JobIds" job_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryFpFileDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListOutput {
    pub fp_file_delete_job_list: Option<QueryFpFileDeleteJobListFpFileDeleteJobList>,
    pub non_exist_ids: Option<QueryFpFileDeleteJobListNonExistIds>,
}
model! { QueryFpFileDeleteJobListOutput {
    0 "FpFileDeleteJobList" fp_file_delete_job_list: QueryFpFileDeleteJobListFpFileDeleteJobList,
    1 "NonExistIds" non_exist_ids: QueryFpFileDeleteJobListNonExistIds
} }

/// In the response of [`QueryFpFileDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListFpFileDeleteJobList {
    pub fp_file_delete_job: Vec<QueryFpFileDeleteJobListFpFileDeleteJob>,
}
model! { QueryFpFileDeleteJobListFpFileDeleteJobList {
    0 "FpFileDeleteJob" fp_file_delete_job: Vec<QueryFpFileDeleteJobListFpFileDeleteJob>
} }

/// In the response of [`QueryFpFileDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListFpFileDeleteJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub file_ids: Option<String>,
    pub finish_time: Option<String>,
    pub fp_db_id: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryFpFileDeleteJobListFpFileDeleteJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "FileIds" file_ids: String,
    3 "FinishTime" finish_time: String, 4 "FpDBId" fp_db_id: String, 5 "Id" id: String, 6 "Message" message: String,
    7 "PipelineId" pipeline_id: String, 8 "Status" status: String, 9 "UserData" user_data: String
} }

/// In the response of [`QueryFpFileDeleteJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListNonExistIds {
    pub string: Vec<String>,
}
model! { QueryFpFileDeleteJobListNonExistIds {
    0 "String" string: Vec<String>
} }

/// Queries fp shot job list: `QueryFpShotJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryFpShotJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobList {
    pub end_of_job_created_time_range: Option<String>,
    pub job_ids: Option<String>,
    /// 1 to 100.
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_of_job_created_time_range: Option<String>,
    pub state: Option<String>,
}
operation! { QueryFpShotJobList() "QueryFpShotJobList" -> QueryFpShotJobListOutput {
    0 "EndOfJobCreatedTimeRange" end_of_job_created_time_range: String, 1 "JobIds" job_ids: String,
    2 "MaximumPageSize" maximum_page_size: i64, 3 "NextPageToken" next_page_token: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PipelineId" pipeline_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartOfJobCreatedTimeRange" start_of_job_created_time_range: String, 10 "State" state: String
} }

/// Response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListOutput {
    pub fp_shot_job_list: Option<QueryFpShotJobListFpShotJobList>,
    pub next_page_token: Option<String>,
    pub non_exist_ids: Option<QueryFpShotJobListNonExistIds>,
}
model! { QueryFpShotJobListOutput {
    0 "FpShotJobList" fp_shot_job_list: QueryFpShotJobListFpShotJobList, 1 "NextPageToken" next_page_token: String,
    2 "NonExistIds" non_exist_ids: QueryFpShotJobListNonExistIds
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotJobList {
    pub fp_shot_job: Vec<QueryFpShotJobListFpShotJob>,
}
model! { QueryFpShotJobListFpShotJobList {
    0 "FpShotJob" fp_shot_job: Vec<QueryFpShotJobListFpShotJob>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub duration: Option<i64>,
    pub file_id: Option<String>,
    pub finish_time: Option<String>,
    pub fp_shot_config: Option<QueryFpShotJobListFpShotConfig>,
    pub fp_shot_result: Option<QueryFpShotJobListFpShotResult>,
    pub id: Option<String>,
    pub input: Option<String>,
    pub input_file: Option<QueryFpShotJobListInputFile>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryFpShotJobListFpShotJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "Duration" duration: i64,
    3 "FileId" file_id: String, 4 "FinishTime" finish_time: String,
    5 "FpShotConfig" fp_shot_config: QueryFpShotJobListFpShotConfig,
    6 "FpShotResult" fp_shot_result: QueryFpShotJobListFpShotResult, 7 "Id" id: String, 8 "Input" input: String,
    9 "InputFile" input_file: QueryFpShotJobListInputFile, 10 "Message" message: String,
    11 "PipelineId" pipeline_id: String, 12 "State" state: String, 13 "UserData" user_data: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotConfig {
    pub fp_db_id: Option<String>,
    pub primary_key: Option<String>,
    pub save_type: Option<String>,
}
model! { QueryFpShotJobListFpShotConfig {
    0 "FpDBId" fp_db_id: String, 1 "PrimaryKey" primary_key: String, 2 "SaveType" save_type: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotResult {
    pub audio_fp_shots: Option<QueryFpShotJobListAudioFpShots>,
    pub fp_shots: Option<QueryFpShotJobListFpShots>,
    pub text_fp_shots: Option<QueryFpShotJobListTextFpShots>,
}
model! { QueryFpShotJobListFpShotResult {
    0 "AudioFpShots" audio_fp_shots: QueryFpShotJobListAudioFpShots, 1 "FpShots" fp_shots: QueryFpShotJobListFpShots,
    2 "TextFpShots" text_fp_shots: QueryFpShotJobListTextFpShots
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListAudioFpShots {
    pub fp_shot: Vec<QueryFpShotJobListFpShot>,
}
model! { QueryFpShotJobListAudioFpShots {
    0 "FpShot" fp_shot: Vec<QueryFpShotJobListFpShot>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShot {
    pub fp_shot_slices: Option<QueryFpShotJobListFpShotSlices>,
    pub primary_key: Option<String>,
    pub similarity: Option<String>,
}
model! { QueryFpShotJobListFpShot {
    0 "FpShotSlices" fp_shot_slices: QueryFpShotJobListFpShotSlices, 1 "PrimaryKey" primary_key: String,
    2 "Similarity" similarity: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotSlices {
    pub fp_shot_slice: Vec<QueryFpShotJobListFpShotSlice>,
}
model! { QueryFpShotJobListFpShotSlices {
    0 "FpShotSlice" fp_shot_slice: Vec<QueryFpShotJobListFpShotSlice>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotSlice {
    pub duplication: Option<QueryFpShotJobListDuplication>,
    pub input: Option<QueryFpShotJobListInput>,
    pub similarity: Option<String>,
}
model! { QueryFpShotJobListFpShotSlice {
    0 "Duplication" duplication: QueryFpShotJobListDuplication, 1 "Input" input: QueryFpShotJobListInput,
    2 "Similarity" similarity: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListDuplication {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryFpShotJobListDuplication {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListInput {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryFpShotJobListInput {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShots {
    pub fp_shot: Vec<QueryFpShotJobListFpShotsFpShot>,
}
model! { QueryFpShotJobListFpShots {
    0 "FpShot" fp_shot: Vec<QueryFpShotJobListFpShotsFpShot>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotsFpShot {
    pub fp_shot_slices: Option<QueryFpShotJobListFpShotFpShotSlices>,
    pub primary_key: Option<String>,
    pub similarity: Option<String>,
}
model! { QueryFpShotJobListFpShotsFpShot {
    0 "FpShotSlices" fp_shot_slices: QueryFpShotJobListFpShotFpShotSlices, 1 "PrimaryKey" primary_key: String,
    2 "Similarity" similarity: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotFpShotSlices {
    pub fp_shot_slice: Vec<QueryFpShotJobListFpShotSlicesFpShotSlice>,
}
model! { QueryFpShotJobListFpShotFpShotSlices {
    0 "FpShotSlice" fp_shot_slice: Vec<QueryFpShotJobListFpShotSlicesFpShotSlice>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotSlicesFpShotSlice {
    pub duplication: Option<QueryFpShotJobListFpShotSliceDuplication>,
    pub input: Option<QueryFpShotJobListFpShotSliceInput>,
    pub similarity: Option<String>,
}
model! { QueryFpShotJobListFpShotSlicesFpShotSlice {
    0 "Duplication" duplication: QueryFpShotJobListFpShotSliceDuplication,
    1 "Input" input: QueryFpShotJobListFpShotSliceInput, 2 "Similarity" similarity: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotSliceDuplication {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryFpShotJobListFpShotSliceDuplication {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListFpShotSliceInput {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryFpShotJobListFpShotSliceInput {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListTextFpShots {
    pub text_fp_shot: Vec<QueryFpShotJobListTextFpShot>,
}
model! { QueryFpShotJobListTextFpShots {
    0 "TextFpShot" text_fp_shot: Vec<QueryFpShotJobListTextFpShot>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListTextFpShot {
    pub primary_key: Option<String>,
    pub similarity: Option<String>,
    pub text_fp_shot_slices: Option<QueryFpShotJobListTextFpShotSlices>,
}
model! { QueryFpShotJobListTextFpShot {
    0 "PrimaryKey" primary_key: String, 1 "Similarity" similarity: String,
    2 "TextFpShotSlices" text_fp_shot_slices: QueryFpShotJobListTextFpShotSlices
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListTextFpShotSlices {
    pub text_fp_shot_slice: Vec<QueryFpShotJobListTextFpShotSlice>,
}
model! { QueryFpShotJobListTextFpShotSlices {
    0 "TextFpShotSlice" text_fp_shot_slice: Vec<QueryFpShotJobListTextFpShotSlice>
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListTextFpShotSlice {
    pub duplication_text: Option<String>,
    pub input_fragment: Option<QueryFpShotJobListInputFragment>,
    pub input_text: Option<String>,
    pub similarity: Option<String>,
}
model! { QueryFpShotJobListTextFpShotSlice {
    0 "DuplicationText" duplication_text: String, 1 "InputFragment" input_fragment: QueryFpShotJobListInputFragment,
    2 "InputText" input_text: String, 3 "Similarity" similarity: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListInputFragment {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryFpShotJobListInputFragment {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryFpShotJobListInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryFpShotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFpShotJobListNonExistIds {
    pub string: Vec<String>,
}
model! { QueryFpShotJobListNonExistIds {
    0 "String" string: Vec<String>
} }

/// Queries i production job: `QueryIProductionJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryIProductionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJob {
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryIProductionJob() "QueryIProductionJob" -> QueryIProductionJobOutput {
    0 "JobId" job_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobOutput {
    pub function_name: Option<String>,
    pub input: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub output: Option<String>,
    pub pipeline_id: Option<String>,
    pub result: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryIProductionJobOutput {
    0 "FunctionName" function_name: String, 1 "Input" input: String, 2 "JobId" job_id: String,
    3 "JobParams" job_params: String, 4 "Output" output: String, 5 "PipelineId" pipeline_id: String,
    6 "Result" result: String, 7 "State" state: String, 8 "UserData" user_data: String
} }

/// Queries job list: `QueryJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobList {
    pub job_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryJobList() "QueryJobList" -> QueryJobListOutput {
    0 "JobIds" job_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutput {
    pub job_list: Option<QueryJobListJobList>,
    pub non_exist_job_ids: Option<QueryJobListNonExistJobIds>,
}
model! { QueryJobListOutput {
    0 "JobList" job_list: QueryJobListJobList, 1 "NonExistJobIds" non_exist_job_ids: QueryJobListNonExistJobIds
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListJobList {
    pub job: Vec<QueryJobListJob>,
}
model! { QueryJobListJobList {
    0 "Job" job: Vec<QueryJobListJob>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<QueryJobListInput>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<QueryJobListMNSMessageResult>,
    pub message: Option<String>,
    pub output: Option<QueryJobListOutputItem>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
    pub submit_time: Option<String>,
}
model! { QueryJobListJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "FinishTime" finish_time: String,
    3 "Input" input: QueryJobListInput, 4 "JobId" job_id: String,
    5 "MNSMessageResult" mns_message_result: QueryJobListMNSMessageResult, 6 "Message" message: String,
    7 "Output" output: QueryJobListOutputItem, 8 "Percent" percent: i64, 9 "PipelineId" pipeline_id: String,
    10 "State" state: String, 11 "SubmitTime" submit_time: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryJobListInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { QueryJobListMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutputItem {
    pub audio: Option<QueryJobListAudio>,
    pub audio_stream_map: Option<String>,
    pub clip: Option<QueryJobListClip>,
    pub container: Option<QueryJobListContainer>,
    pub de_watermark: Option<String>,
    pub encryption: Option<QueryJobListEncryption>,
    pub extend_data: Option<String>,
    pub m3u8_non_standard_support: Option<QueryJobListM3U8NonStandardSupport>,
    pub merge_config_url: Option<String>,
    pub merge_list: Option<QueryJobListMergeList>,
    pub multi_speed_info: Option<QueryJobListMultiSpeedInfo>,
    pub mux_config: Option<QueryJobListMuxConfig>,
    pub opening_list: Option<QueryJobListOpeningList>,
    pub out_subtitle_list: Option<QueryJobListOutSubtitleList>,
    pub output_file: Option<QueryJobListOutputFile>,
    pub priority: Option<String>,
    pub properties: Option<QueryJobListProperties>,
    pub rotate: Option<String>,
    pub subtitle_config: Option<QueryJobListSubtitleConfig>,
    pub super_reso: Option<QueryJobListSuperReso>,
    pub tail_slate_list: Option<QueryJobListTailSlateList>,
    pub template_id: Option<String>,
    pub trans_config: Option<QueryJobListTransConfig>,
    pub user_data: Option<String>,
    pub video: Option<QueryJobListVideo>,
    pub video_stream_map: Option<String>,
    pub water_mark_config_url: Option<String>,
    pub water_mark_list: Option<QueryJobListWaterMarkList>,
}
model! { QueryJobListOutputItem {
    0 "Audio" audio: QueryJobListAudio, 1 "AudioStreamMap" audio_stream_map: String, 2 "Clip" clip: QueryJobListClip,
    3 "Container" container: QueryJobListContainer, 4 "DeWatermark" de_watermark: String,
    5 "Encryption" encryption: QueryJobListEncryption, 6 "ExtendData" extend_data: String,
    7 "M3U8NonStandardSupport" m3u8_non_standard_support: QueryJobListM3U8NonStandardSupport,
    8 "MergeConfigUrl" merge_config_url: String, 9 "MergeList" merge_list: QueryJobListMergeList,
    10 "MultiSpeedInfo" multi_speed_info: QueryJobListMultiSpeedInfo, 11 "MuxConfig" mux_config: QueryJobListMuxConfig,
    12 "OpeningList" opening_list: QueryJobListOpeningList,
    13 "OutSubtitleList" out_subtitle_list: QueryJobListOutSubtitleList,
    14 "OutputFile" output_file: QueryJobListOutputFile, 15 "Priority" priority: String,
    16 "Properties" properties: QueryJobListProperties, 17 "Rotate" rotate: String,
    18 "SubtitleConfig" subtitle_config: QueryJobListSubtitleConfig, 19 "SuperReso" super_reso: QueryJobListSuperReso,
    20 "TailSlateList" tail_slate_list: QueryJobListTailSlateList, 21 "TemplateId" template_id: String,
    22 "TransConfig" trans_config: QueryJobListTransConfig, 23 "UserData" user_data: String,
    24 "Video" video: QueryJobListVideo, 25 "VideoStreamMap" video_stream_map: String,
    26 "WaterMarkConfigUrl" water_mark_config_url: String, 27 "WaterMarkList" water_mark_list: QueryJobListWaterMarkList
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<QueryJobListVolume>,
}
model! { QueryJobListAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: QueryJobListVolume
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListVolume {
    pub level: Option<String>,
    pub method: Option<String>,
}
model! { QueryJobListVolume {
    0 "Level" level: String, 1 "Method" method: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListClip {
    pub time_span: Option<QueryJobListTimeSpan>,
}
model! { QueryJobListClip {
    0 "TimeSpan" time_span: QueryJobListTimeSpan
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListTimeSpan {
    pub duration: Option<String>,
    pub seek: Option<String>,
}
model! { QueryJobListTimeSpan {
    0 "Duration" duration: String, 1 "Seek" seek: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListContainer {
    pub format: Option<String>,
}
model! { QueryJobListContainer {
    0 "Format" format: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListEncryption {
    pub id: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub key_uri: Option<String>,
    pub skip_cnt: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryJobListEncryption {
    0 "Id" id: String, 1 "Key" key: String, 2 "KeyType" key_type: String, 3 "KeyUri" key_uri: String,
    4 "SkipCnt" skip_cnt: String, 5 "Type" r#type: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListM3U8NonStandardSupport {
    pub ts: Option<QueryJobListTS>,
}
model! { QueryJobListM3U8NonStandardSupport {
    0 "TS" ts: QueryJobListTS
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListTS {
    pub md5_support: Option<bool>,
    pub size_support: Option<bool>,
}
model! { QueryJobListTS {
    0 "Md5Support" md5_support: bool, 1 "SizeSupport" size_support: bool
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListMergeList {
    pub merge: Vec<QueryJobListMerge>,
}
model! { QueryJobListMergeList {
    0 "Merge" merge: Vec<QueryJobListMerge>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListMerge {
    pub duration: Option<String>,
    pub merge_url: Option<String>,
    pub role_arn: Option<String>,
    pub start: Option<String>,
}
model! { QueryJobListMerge {
    0 "Duration" duration: String, 1 "MergeURL" merge_url: String, 2 "RoleArn" role_arn: String, 3 "Start" start: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListMultiSpeedInfo {
    pub code: Option<String>,
    pub downgrade_policy: Option<String>,
    pub duration: Option<f64>,
    pub enable: Option<String>,
    pub message: Option<String>,
    pub real_speed: Option<f64>,
    pub setting_speed: Option<i64>,
    pub time_cost: Option<f64>,
}
model! { QueryJobListMultiSpeedInfo {
    0 "Code" code: String, 1 "DowngradePolicy" downgrade_policy: String, 2 "Duration" duration: f64,
    3 "Enable" enable: String, 4 "Message" message: String, 5 "RealSpeed" real_speed: f64,
    6 "SettingSpeed" setting_speed: i64, 7 "TimeCost" time_cost: f64
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListMuxConfig {
    pub gif: Option<QueryJobListGif>,
    pub segment: Option<QueryJobListSegment>,
    pub webp: Option<QueryJobListWebp>,
}
model! { QueryJobListMuxConfig {
    0 "Gif" gif: QueryJobListGif, 1 "Segment" segment: QueryJobListSegment, 2 "Webp" webp: QueryJobListWebp
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { QueryJobListGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSegment {
    pub duration: Option<String>,
}
model! { QueryJobListSegment {
    0 "Duration" duration: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListWebp {
    pub r#loop: Option<String>,
}
model! { QueryJobListWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOpeningList {
    pub opening: Vec<QueryJobListOpening>,
}
model! { QueryJobListOpeningList {
    0 "Opening" opening: Vec<QueryJobListOpening>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOpening {
    pub height: Option<String>,
    pub start: Option<String>,
    pub width: Option<String>,
    pub open_url: Option<String>,
}
model! { QueryJobListOpening {
    0 "Height" height: String, 1 "Start" start: String, 2 "Width" width: String, 3 "openUrl" open_url: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutSubtitleList {
    pub out_subtitle: Vec<QueryJobListOutSubtitle>,
}
model! { QueryJobListOutSubtitleList {
    0 "OutSubtitle" out_subtitle: Vec<QueryJobListOutSubtitle>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutSubtitle {
    pub map: Option<String>,
    pub message: Option<String>,
    pub out_subtitle_file: Option<QueryJobListOutSubtitleFile>,
    pub success: Option<bool>,
}
model! { QueryJobListOutSubtitle {
    0 "Map" map: String, 1 "Message" message: String,
    2 "OutSubtitleFile" out_subtitle_file: QueryJobListOutSubtitleFile, 3 "Success" success: bool
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutSubtitleFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { QueryJobListOutSubtitleFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { QueryJobListOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListProperties {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_format: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<String>,
    pub format: Option<QueryJobListFormat>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub source_logos: Option<QueryJobListSourceLogos>,
    pub streams: Option<QueryJobListStreams>,
    pub width: Option<String>,
}
model! { QueryJobListProperties {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileFormat" file_format: String,
    3 "FileMd5" file_md5: String, 4 "FileSize" file_size: String, 5 "Format" format: QueryJobListFormat,
    6 "Fps" fps: String, 7 "Height" height: String, 8 "SourceLogos" source_logos: QueryJobListSourceLogos,
    9 "Streams" streams: QueryJobListStreams, 10 "Width" width: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryJobListFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSourceLogos {
    pub source_logo: Vec<QueryJobListSourceLogo>,
}
model! { QueryJobListSourceLogos {
    0 "SourceLogo" source_logo: Vec<QueryJobListSourceLogo>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSourceLogo {
    pub source: Option<String>,
}
model! { QueryJobListSourceLogo {
    0 "Source" source: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListStreams {
    pub audio_stream_list: Option<QueryJobListAudioStreamList>,
    pub subtitle_stream_list: Option<QueryJobListSubtitleStreamList>,
    pub video_stream_list: Option<QueryJobListVideoStreamList>,
}
model! { QueryJobListStreams {
    0 "AudioStreamList" audio_stream_list: QueryJobListAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: QueryJobListSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: QueryJobListVideoStreamList
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListAudioStreamList {
    pub audio_stream: Vec<QueryJobListAudioStream>,
}
model! { QueryJobListAudioStreamList {
    0 "AudioStream" audio_stream: Vec<QueryJobListAudioStream>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { QueryJobListAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "Samplerate" samplerate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSubtitleStreamList {
    pub subtitle_stream: Vec<QueryJobListSubtitleStream>,
}
model! { QueryJobListSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<QueryJobListSubtitleStream>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSubtitleStream {
    pub index: Option<String>,
    pub lang: Option<String>,
}
model! { QueryJobListSubtitleStream {
    0 "Index" index: String, 1 "Lang" lang: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListVideoStreamList {
    pub video_stream: Vec<QueryJobListVideoStream>,
}
model! { QueryJobListVideoStreamList {
    0 "VideoStream" video_stream: Vec<QueryJobListVideoStream>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub dar: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<QueryJobListNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
    pub bits_per_raw_sample: Option<String>,
    pub color_primaries: Option<String>,
    pub color_transfer: Option<String>,
}
model! { QueryJobListVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NetworkCost" network_cost: QueryJobListNetworkCost, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Sar" sar: String, 20 "StartTime" start_time: String,
    21 "Timebase" timebase: String, 22 "Width" width: String, 23 "bitsPerRawSample" bits_per_raw_sample: String,
    24 "colorPrimaries" color_primaries: String, 25 "colorTransfer" color_transfer: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { QueryJobListNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSubtitleConfig {
    pub ext_subtitle_list: Option<QueryJobListExtSubtitleList>,
    pub subtitle_list: Option<QueryJobListSubtitleList>,
}
model! { QueryJobListSubtitleConfig {
    0 "ExtSubtitleList" ext_subtitle_list: QueryJobListExtSubtitleList,
    1 "SubtitleList" subtitle_list: QueryJobListSubtitleList
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListExtSubtitleList {
    pub ext_subtitle: Vec<QueryJobListExtSubtitle>,
}
model! { QueryJobListExtSubtitleList {
    0 "ExtSubtitle" ext_subtitle: Vec<QueryJobListExtSubtitle>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListExtSubtitle {
    pub char_enc: Option<String>,
    pub font_name: Option<String>,
    pub input: Option<QueryJobListExtSubtitleInput>,
}
model! { QueryJobListExtSubtitle {
    0 "CharEnc" char_enc: String, 1 "FontName" font_name: String, 2 "Input" input: QueryJobListExtSubtitleInput
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListExtSubtitleInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryJobListExtSubtitleInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSubtitleList {
    pub subtitle: Vec<QueryJobListSubtitle>,
}
model! { QueryJobListSubtitleList {
    0 "Subtitle" subtitle: Vec<QueryJobListSubtitle>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSubtitle {
    pub map: Option<String>,
}
model! { QueryJobListSubtitle {
    0 "Map" map: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListSuperReso {
    pub is_half_sample: Option<String>,
}
model! { QueryJobListSuperReso {
    0 "IsHalfSample" is_half_sample: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListTailSlateList {
    pub tail_slate: Vec<QueryJobListTailSlate>,
}
model! { QueryJobListTailSlateList {
    0 "TailSlate" tail_slate: Vec<QueryJobListTailSlate>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListTailSlate {
    pub bg_color: Option<String>,
    pub blend_duration: Option<String>,
    pub height: Option<String>,
    pub is_merge_audio: Option<bool>,
    pub start: Option<String>,
    pub tail_url: Option<String>,
    pub width: Option<String>,
}
model! { QueryJobListTailSlate {
    0 "BgColor" bg_color: String, 1 "BlendDuration" blend_duration: String, 2 "Height" height: String,
    3 "IsMergeAudio" is_merge_audio: bool, 4 "Start" start: String, 5 "TailUrl" tail_url: String,
    6 "Width" width: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { QueryJobListTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<QueryJobListBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { QueryJobListVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: QueryJobListBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Height" height: String, 10 "MaxFps" max_fps: String,
    11 "Maxrate" maxrate: String, 12 "Pad" pad: String, 13 "PixFmt" pix_fmt: String, 14 "Preset" preset: String,
    15 "Profile" profile: String, 16 "Qscale" qscale: String, 17 "ResoPriority" reso_priority: String,
    18 "ScanMode" scan_mode: String, 19 "Width" width: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { QueryJobListBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListWaterMarkList {
    pub water_mark: Vec<QueryJobListWaterMark>,
}
model! { QueryJobListWaterMarkList {
    0 "WaterMark" water_mark: Vec<QueryJobListWaterMark>
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListWaterMark {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub input_file: Option<QueryJobListInputFile>,
    pub refer_pos: Option<String>,
    pub r#type: Option<String>,
    pub water_mark_template_id: Option<String>,
    pub width: Option<String>,
}
model! { QueryJobListWaterMark {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "InputFile" input_file: QueryJobListInputFile,
    4 "ReferPos" refer_pos: String, 5 "Type" r#type: String, 6 "WaterMarkTemplateId" water_mark_template_id: String,
    7 "Width" width: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryJobListInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobListNonExistJobIds {
    pub string: Vec<String>,
}
model! { QueryJobListNonExistJobIds {
    0 "String" string: Vec<String>
} }

/// Queries media censor job detail: `QueryMediaCensorJobDetail` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaCensorJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetail {
    /// Required.
    pub job_id: String,
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMediaCensorJobDetail(job_id: String) "QueryMediaCensorJobDetail" -> QueryMediaCensorJobDetailOutput {
    0 "JobId" job_id, 1 "MaximumPageSize" maximum_page_size: i64, 2 "NextPageToken" next_page_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailOutput {
    pub media_censor_job_detail: Option<QueryMediaCensorJobDetailMediaCensorJobDetail>,
}
model! { QueryMediaCensorJobDetailOutput {
    0 "MediaCensorJobDetail" media_censor_job_detail: QueryMediaCensorJobDetailMediaCensorJobDetail
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailMediaCensorJobDetail {
    pub audio_censor_result: Option<QueryMediaCensorJobDetailAudioCensorResult>,
    pub barrage_censor_result: Option<QueryMediaCensorJobDetailBarrageCensorResult>,
    pub code: Option<String>,
    pub cover_image_censor_results: Option<
        QueryMediaCensorJobDetailCoverImageCensorResults,
    >,
    pub creation_time: Option<String>,
    pub desc_censor_result: Option<QueryMediaCensorJobDetailDescCensorResult>,
    pub finish_time: Option<String>,
    pub input: Option<QueryMediaCensorJobDetailInput>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
    pub suggestion: Option<String>,
    pub title_censor_result: Option<QueryMediaCensorJobDetailTitleCensorResult>,
    pub user_data: Option<String>,
    pub vensor_censor_result: Option<QueryMediaCensorJobDetailVensorCensorResult>,
    pub video_censor_config: Option<QueryMediaCensorJobDetailVideoCensorConfig>,
}
model! { QueryMediaCensorJobDetailMediaCensorJobDetail {
    0 "AudioCensorResult" audio_censor_result: QueryMediaCensorJobDetailAudioCensorResult,
    1 "BarrageCensorResult" barrage_censor_result: QueryMediaCensorJobDetailBarrageCensorResult, 2 "Code" code: String,
    3 "CoverImageCensorResults" cover_image_censor_results: QueryMediaCensorJobDetailCoverImageCensorResults,
    4 "CreationTime" creation_time: String,
    5 "DescCensorResult" desc_censor_result: QueryMediaCensorJobDetailDescCensorResult,
    6 "FinishTime" finish_time: String, 7 "Input" input: QueryMediaCensorJobDetailInput, 8 "JobId" job_id: String,
    9 "Message" message: String, 10 "PipelineId" pipeline_id: String, 11 "State" state: String,
    12 "Suggestion" suggestion: String,
    13 "TitleCensorResult" title_censor_result: QueryMediaCensorJobDetailTitleCensorResult,
    14 "UserData" user_data: String,
    15 "VensorCensorResult" vensor_censor_result: QueryMediaCensorJobDetailVensorCensorResult,
    16 "VideoCensorConfig" video_censor_config: QueryMediaCensorJobDetailVideoCensorConfig
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailAudioCensorResult {
    pub audio_detail_result_list: Option<QueryMediaCensorJobDetailAudioDetailResultList>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailAudioCensorResult {
    0 "AudioDetailResultList" audio_detail_result_list: QueryMediaCensorJobDetailAudioDetailResultList,
    1 "Label" label: String, 2 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailAudioDetailResultList {
    pub audio_detail_result: Vec<QueryMediaCensorJobDetailAudioDetailResult>,
}
model! { QueryMediaCensorJobDetailAudioDetailResultList {
    0 "AudioDetailResult" audio_detail_result: Vec<QueryMediaCensorJobDetailAudioDetailResult>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailAudioDetailResult {
    pub end_time: Option<i64>,
    pub label: Option<String>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { QueryMediaCensorJobDetailAudioDetailResult {
    0 "EndTime" end_time: i64, 1 "Label" label: String, 2 "StartTime" start_time: i64, 3 "Text" text: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailBarrageCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailBarrageCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCoverImageCensorResults {
    pub cover_image_censor_result: Vec<QueryMediaCensorJobDetailCoverImageCensorResult>,
}
model! { QueryMediaCensorJobDetailCoverImageCensorResults {
    0 "CoverImageCensorResult" cover_image_censor_result: Vec<QueryMediaCensorJobDetailCoverImageCensorResult>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCoverImageCensorResult {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub results: Option<QueryMediaCensorJobDetailResults>,
}
model! { QueryMediaCensorJobDetailCoverImageCensorResult {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String,
    3 "Results" results: QueryMediaCensorJobDetailResults
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResults {
    pub result: Vec<QueryMediaCensorJobDetailResult>,
}
model! { QueryMediaCensorJobDetailResults {
    0 "Result" result: Vec<QueryMediaCensorJobDetailResult>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailDescCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailDescCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobDetailInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailTitleCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailTitleCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVensorCensorResult {
    pub censor_results: Option<QueryMediaCensorJobDetailCensorResults>,
    pub next_page_token: Option<String>,
    pub video_timelines: Option<QueryMediaCensorJobDetailVideoTimelines>,
}
model! { QueryMediaCensorJobDetailVensorCensorResult {
    0 "CensorResults" censor_results: QueryMediaCensorJobDetailCensorResults, 1 "NextPageToken" next_page_token: String,
    2 "VideoTimelines" video_timelines: QueryMediaCensorJobDetailVideoTimelines
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResults {
    pub censor_result: Vec<QueryMediaCensorJobDetailCensorResult>,
}
model! { QueryMediaCensorJobDetailCensorResults {
    0 "CensorResult" censor_result: Vec<QueryMediaCensorJobDetailCensorResult>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimelines {
    pub video_timeline: Vec<QueryMediaCensorJobDetailVideoTimeline>,
}
model! { QueryMediaCensorJobDetailVideoTimelines {
    0 "VideoTimeline" video_timeline: Vec<QueryMediaCensorJobDetailVideoTimeline>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimeline {
    pub censor_results: Option<QueryMediaCensorJobDetailVideoTimelineCensorResults>,
    pub object: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryMediaCensorJobDetailVideoTimeline {
    0 "CensorResults" censor_results: QueryMediaCensorJobDetailVideoTimelineCensorResults, 1 "Object" object: String,
    2 "Timestamp" timestamp: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimelineCensorResults {
    pub censor_result: Vec<QueryMediaCensorJobDetailCensorResultsCensorResult>,
}
model! { QueryMediaCensorJobDetailVideoTimelineCensorResults {
    0 "CensorResult" censor_result: Vec<QueryMediaCensorJobDetailCensorResultsCensorResult>
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResultsCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailCensorResultsCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoCensorConfig {
    pub biz_type: Option<String>,
    pub output_file: Option<QueryMediaCensorJobDetailOutputFile>,
    pub video_censor: Option<String>,
}
model! { QueryMediaCensorJobDetailVideoCensorConfig {
    0 "BizType" biz_type: String, 1 "OutputFile" output_file: QueryMediaCensorJobDetailOutputFile,
    2 "VideoCensor" video_censor: String
} }

/// In the response of [`QueryMediaCensorJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobDetailOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Queries media censor job list: `QueryMediaCensorJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaCensorJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobList {
    pub end_of_job_created_time_range: Option<String>,
    pub job_ids: Option<String>,
    /// 1 to 100.
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_of_job_created_time_range: Option<String>,
    pub state: Option<String>,
}
operation! { QueryMediaCensorJobList() "QueryMediaCensorJobList" -> QueryMediaCensorJobListOutput {
    0 "EndOfJobCreatedTimeRange" end_of_job_created_time_range: String, 1 "JobIds" job_ids: String,
    2 "MaximumPageSize" maximum_page_size: i64, 3 "NextPageToken" next_page_token: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PipelineId" pipeline_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartOfJobCreatedTimeRange" start_of_job_created_time_range: String, 10 "State" state: String
} }

/// Response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListOutput {
    pub media_censor_job_list: Option<QueryMediaCensorJobListMediaCensorJobList>,
    pub next_page_token: Option<String>,
    pub non_exist_ids: Option<QueryMediaCensorJobListNonExistIds>,
}
model! { QueryMediaCensorJobListOutput {
    0 "MediaCensorJobList" media_censor_job_list: QueryMediaCensorJobListMediaCensorJobList,
    1 "NextPageToken" next_page_token: String, 2 "NonExistIds" non_exist_ids: QueryMediaCensorJobListNonExistIds
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListMediaCensorJobList {
    pub media_censor_job: Vec<QueryMediaCensorJobListMediaCensorJob>,
}
model! { QueryMediaCensorJobListMediaCensorJobList {
    0 "MediaCensorJob" media_censor_job: Vec<QueryMediaCensorJobListMediaCensorJob>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListMediaCensorJob {
    pub audio_censor_result: Option<QueryMediaCensorJobListAudioCensorResult>,
    pub barrage_censor_result: Option<QueryMediaCensorJobListBarrageCensorResult>,
    pub code: Option<String>,
    pub cover_image_censor_results: Option<
        QueryMediaCensorJobListCoverImageCensorResults,
    >,
    pub creation_time: Option<String>,
    pub desc_censor_result: Option<QueryMediaCensorJobListDescCensorResult>,
    pub finish_time: Option<String>,
    pub input: Option<QueryMediaCensorJobListInput>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
    pub suggestion: Option<String>,
    pub title_censor_result: Option<QueryMediaCensorJobListTitleCensorResult>,
    pub user_data: Option<String>,
    pub vensor_censor_result: Option<QueryMediaCensorJobListVensorCensorResult>,
    pub video_censor_config: Option<QueryMediaCensorJobListVideoCensorConfig>,
}
model! { QueryMediaCensorJobListMediaCensorJob {
    0 "AudioCensorResult" audio_censor_result: QueryMediaCensorJobListAudioCensorResult,
    1 "BarrageCensorResult" barrage_censor_result: QueryMediaCensorJobListBarrageCensorResult, 2 "Code" code: String,
    3 "CoverImageCensorResults" cover_image_censor_results: QueryMediaCensorJobListCoverImageCensorResults,
    4 "CreationTime" creation_time: String,
    5 "DescCensorResult" desc_censor_result: QueryMediaCensorJobListDescCensorResult,
    6 "FinishTime" finish_time: String, 7 "Input" input: QueryMediaCensorJobListInput, 8 "JobId" job_id: String,
    9 "Message" message: String, 10 "PipelineId" pipeline_id: String, 11 "State" state: String,
    12 "Suggestion" suggestion: String,
    13 "TitleCensorResult" title_censor_result: QueryMediaCensorJobListTitleCensorResult,
    14 "UserData" user_data: String,
    15 "VensorCensorResult" vensor_censor_result: QueryMediaCensorJobListVensorCensorResult,
    16 "VideoCensorConfig" video_censor_config: QueryMediaCensorJobListVideoCensorConfig
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListAudioCensorResult {
    pub label: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListAudioCensorResult {
    0 "Label" label: String, 1 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListBarrageCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListBarrageCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCoverImageCensorResults {
    pub cover_image_censor_result: Vec<QueryMediaCensorJobListCoverImageCensorResult>,
}
model! { QueryMediaCensorJobListCoverImageCensorResults {
    0 "CoverImageCensorResult" cover_image_censor_result: Vec<QueryMediaCensorJobListCoverImageCensorResult>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCoverImageCensorResult {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub results: Option<QueryMediaCensorJobListResults>,
}
model! { QueryMediaCensorJobListCoverImageCensorResult {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String,
    3 "Results" results: QueryMediaCensorJobListResults
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListResults {
    pub result: Vec<QueryMediaCensorJobListResult>,
}
model! { QueryMediaCensorJobListResults {
    0 "Result" result: Vec<QueryMediaCensorJobListResult>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListDescCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListDescCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobListInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListTitleCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListTitleCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVensorCensorResult {
    pub censor_results: Option<QueryMediaCensorJobListCensorResults>,
    pub next_page_token: Option<String>,
    pub video_timelines: Option<QueryMediaCensorJobListVideoTimelines>,
}
model! { QueryMediaCensorJobListVensorCensorResult {
    0 "CensorResults" censor_results: QueryMediaCensorJobListCensorResults, 1 "NextPageToken" next_page_token: String,
    2 "VideoTimelines" video_timelines: QueryMediaCensorJobListVideoTimelines
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResults {
    pub censor_result: Vec<QueryMediaCensorJobListCensorResult>,
}
model! { QueryMediaCensorJobListCensorResults {
    0 "CensorResult" censor_result: Vec<QueryMediaCensorJobListCensorResult>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimelines {
    pub video_timeline: Vec<QueryMediaCensorJobListVideoTimeline>,
}
model! { QueryMediaCensorJobListVideoTimelines {
    0 "VideoTimeline" video_timeline: Vec<QueryMediaCensorJobListVideoTimeline>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimeline {
    pub censor_results: Option<QueryMediaCensorJobListVideoTimelineCensorResults>,
    pub object: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryMediaCensorJobListVideoTimeline {
    0 "CensorResults" censor_results: QueryMediaCensorJobListVideoTimelineCensorResults, 1 "Object" object: String,
    2 "Timestamp" timestamp: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimelineCensorResults {
    pub censor_result: Vec<QueryMediaCensorJobListCensorResultsCensorResult>,
}
model! { QueryMediaCensorJobListVideoTimelineCensorResults {
    0 "CensorResult" censor_result: Vec<QueryMediaCensorJobListCensorResultsCensorResult>
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResultsCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListCensorResultsCensorResult {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "Scene" scene: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoCensorConfig {
    pub biz_type: Option<String>,
    pub output_file: Option<QueryMediaCensorJobListOutputFile>,
    pub video_censor: Option<String>,
}
model! { QueryMediaCensorJobListVideoCensorConfig {
    0 "BizType" biz_type: String, 1 "OutputFile" output_file: QueryMediaCensorJobListOutputFile,
    2 "VideoCensor" video_censor: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobListOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryMediaCensorJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListNonExistIds {
    pub string: Vec<String>,
}
model! { QueryMediaCensorJobListNonExistIds {
    0 "String" string: Vec<String>
} }

/// Queries media info job list: `QueryMediaInfoJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaInfoJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobList {
    /// Required.
    pub media_info_job_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMediaInfoJobList(media_info_job_ids: String) "QueryMediaInfoJobList" -> QueryMediaInfoJobListOutput {
    0 "MediaInfoJobIds" media_info_job_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListOutput {
    pub media_info_job_list: Option<QueryMediaInfoJobListMediaInfoJobList>,
    pub non_exist_media_info_job_ids: Option<
        QueryMediaInfoJobListNonExistMediaInfoJobIds,
    >,
}
model! { QueryMediaInfoJobListOutput {
    0 "MediaInfoJobList" media_info_job_list: QueryMediaInfoJobListMediaInfoJobList,
    1 "NonExistMediaInfoJobIds" non_exist_media_info_job_ids: QueryMediaInfoJobListNonExistMediaInfoJobIds
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListMediaInfoJobList {
    pub media_info_job: Vec<QueryMediaInfoJobListMediaInfoJob>,
}
model! { QueryMediaInfoJobListMediaInfoJobList {
    0 "MediaInfoJob" media_info_job: Vec<QueryMediaInfoJobListMediaInfoJob>
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListMediaInfoJob {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub input: Option<QueryMediaInfoJobListInput>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<QueryMediaInfoJobListMNSMessageResult>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub properties: Option<QueryMediaInfoJobListProperties>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryMediaInfoJobListMediaInfoJob {
    0 "Async" r#async: bool, 1 "Code" code: String, 2 "CreationTime" creation_time: String,
    3 "Input" input: QueryMediaInfoJobListInput, 4 "JobId" job_id: String,
    5 "MNSMessageResult" mns_message_result: QueryMediaInfoJobListMNSMessageResult, 6 "Message" message: String,
    7 "PipelineId" pipeline_id: String, 8 "Properties" properties: QueryMediaInfoJobListProperties,
    9 "State" state: String, 10 "UserData" user_data: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaInfoJobListInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { QueryMediaInfoJobListMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListProperties {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_format: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<String>,
    pub format: Option<QueryMediaInfoJobListFormat>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub streams: Option<QueryMediaInfoJobListStreams>,
    pub width: Option<String>,
}
model! { QueryMediaInfoJobListProperties {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileFormat" file_format: String,
    3 "FileMd5" file_md5: String, 4 "FileSize" file_size: String, 5 "Format" format: QueryMediaInfoJobListFormat,
    6 "Fps" fps: String, 7 "Height" height: String, 8 "Streams" streams: QueryMediaInfoJobListStreams,
    9 "Width" width: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
    pub tags: BTreeMap<String, Value>,
}
model! { QueryMediaInfoJobListFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String, 8 "Tags" tags: BTreeMap<String, Value>
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListStreams {
    pub audio_stream_list: Option<QueryMediaInfoJobListAudioStreamList>,
    pub subtitle_stream_list: Option<QueryMediaInfoJobListSubtitleStreamList>,
    pub video_stream_list: Option<QueryMediaInfoJobListVideoStreamList>,
}
model! { QueryMediaInfoJobListStreams {
    0 "AudioStreamList" audio_stream_list: QueryMediaInfoJobListAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: QueryMediaInfoJobListSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: QueryMediaInfoJobListVideoStreamList
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListAudioStreamList {
    pub audio_stream: Vec<QueryMediaInfoJobListAudioStream>,
}
model! { QueryMediaInfoJobListAudioStreamList {
    0 "AudioStream" audio_stream: Vec<QueryMediaInfoJobListAudioStream>
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub duration_inaccurate: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { QueryMediaInfoJobListAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "DurationInaccurate" duration_inaccurate: String, 10 "Index" index: String,
    11 "Lang" lang: String, 12 "NumFrames" num_frames: String, 13 "SampleFmt" sample_fmt: String,
    14 "Samplerate" samplerate: String, 15 "StartTime" start_time: String, 16 "Timebase" timebase: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListSubtitleStreamList {
    pub subtitle_stream: Vec<QueryMediaInfoJobListSubtitleStream>,
}
model! { QueryMediaInfoJobListSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<QueryMediaInfoJobListSubtitleStream>
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListSubtitleStream {
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { QueryMediaInfoJobListSubtitleStream {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListVideoStreamList {
    pub video_stream: Vec<QueryMediaInfoJobListVideoStream>,
}
model! { QueryMediaInfoJobListVideoStreamList {
    0 "VideoStream" video_stream: Vec<QueryMediaInfoJobListVideoStream>
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub color_primaries: Option<String>,
    pub color_range: Option<String>,
    pub color_transfer: Option<String>,
    pub dar: Option<String>,
    pub dolby_vision: Option<QueryMediaInfoJobListDolbyVision>,
    pub duration: Option<String>,
    pub duration_inaccurate: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<QueryMediaInfoJobListNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaInfoJobListVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "ColorPrimaries" color_primaries: String,
    8 "ColorRange" color_range: String, 9 "ColorTransfer" color_transfer: String, 10 "Dar" dar: String,
    11 "DolbyVision" dolby_vision: QueryMediaInfoJobListDolbyVision, 12 "Duration" duration: String,
    13 "DurationInaccurate" duration_inaccurate: String, 14 "Fps" fps: String, 15 "HasBFrames" has_b_frames: String,
    16 "Height" height: String, 17 "Index" index: String, 18 "Lang" lang: String, 19 "Level" level: String,
    20 "NetworkCost" network_cost: QueryMediaInfoJobListNetworkCost, 21 "NumFrames" num_frames: String,
    22 "PixFmt" pix_fmt: String, 23 "Profile" profile: String, 24 "Rotate" rotate: String, 25 "Sar" sar: String,
    26 "StartTime" start_time: String, 27 "Timebase" timebase: String, 28 "Width" width: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListDolbyVision {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { QueryMediaInfoJobListDolbyVision {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { QueryMediaInfoJobListNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`QueryMediaInfoJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaInfoJobListNonExistMediaInfoJobIds {
    pub string: Vec<String>,
}
model! { QueryMediaInfoJobListNonExistMediaInfoJobIds {
    0 "String" string: Vec<String>
} }

/// Queries media list: `QueryMediaList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaList {
    pub include_media_info: Option<bool>,
    pub include_play_list: Option<bool>,
    pub include_snapshot_list: Option<bool>,
    pub include_summary_list: Option<bool>,
    /// Required.
    pub media_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMediaList(media_ids: String) "QueryMediaList" -> QueryMediaListOutput {
    0 "IncludeMediaInfo" include_media_info: bool, 1 "IncludePlayList" include_play_list: bool,
    2 "IncludeSnapshotList" include_snapshot_list: bool, 3 "IncludeSummaryList" include_summary_list: bool,
    4 "MediaIds" media_ids, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListOutput {
    pub media_list: Option<QueryMediaListMediaList>,
    pub non_exist_media_ids: Option<QueryMediaListNonExistMediaIds>,
}
model! { QueryMediaListOutput {
    0 "MediaList" media_list: QueryMediaListMediaList,
    1 "NonExistMediaIds" non_exist_media_ids: QueryMediaListNonExistMediaIds
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListMediaList {
    pub media: Vec<QueryMediaListMedia>,
}
model! { QueryMediaListMediaList {
    0 "Media" media: Vec<QueryMediaListMedia>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListMedia {
    pub bitrate: Option<String>,
    pub cate_id: Option<i64>,
    pub censor_state: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub file: Option<QueryMediaListFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub media_info: Option<QueryMediaListMediaInfo>,
    pub play_list: Option<QueryMediaListPlayList>,
    pub publish_state: Option<String>,
    pub run_id_list: Option<QueryMediaListRunIdList>,
    pub size: Option<String>,
    pub snapshot_list: Option<QueryMediaListSnapshotList>,
    pub summary_list: Option<QueryMediaListSummaryList>,
    pub tags: Option<QueryMediaListTags>,
    pub title: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListMedia {
    0 "Bitrate" bitrate: String, 1 "CateId" cate_id: i64, 2 "CensorState" censor_state: String,
    3 "CoverURL" cover_url: String, 4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "Duration" duration: String, 7 "File" file: QueryMediaListFile, 8 "Format" format: String, 9 "Fps" fps: String,
    10 "Height" height: String, 11 "MediaId" media_id: String, 12 "MediaInfo" media_info: QueryMediaListMediaInfo,
    13 "PlayList" play_list: QueryMediaListPlayList, 14 "PublishState" publish_state: String,
    15 "RunIdList" run_id_list: QueryMediaListRunIdList, 16 "Size" size: String,
    17 "SnapshotList" snapshot_list: QueryMediaListSnapshotList,
    18 "SummaryList" summary_list: QueryMediaListSummaryList, 19 "Tags" tags: QueryMediaListTags,
    20 "Title" title: String, 21 "Width" width: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListMediaInfo {
    pub format: Option<QueryMediaListFormat>,
    pub streams: Option<QueryMediaListStreams>,
}
model! { QueryMediaListMediaInfo {
    0 "Format" format: QueryMediaListFormat, 1 "Streams" streams: QueryMediaListStreams
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryMediaListFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListStreams {
    pub audio_stream_list: Option<QueryMediaListAudioStreamList>,
    pub subtitle_stream_list: Option<QueryMediaListSubtitleStreamList>,
    pub video_stream_list: Option<QueryMediaListVideoStreamList>,
}
model! { QueryMediaListStreams {
    0 "AudioStreamList" audio_stream_list: QueryMediaListAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: QueryMediaListSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: QueryMediaListVideoStreamList
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListAudioStreamList {
    pub audio_stream: Vec<QueryMediaListAudioStream>,
}
model! { QueryMediaListAudioStreamList {
    0 "AudioStream" audio_stream: Vec<QueryMediaListAudioStream>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { QueryMediaListAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "Samplerate" samplerate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSubtitleStreamList {
    pub subtitle_stream: Vec<QueryMediaListSubtitleStream>,
}
model! { QueryMediaListSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<QueryMediaListSubtitleStream>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSubtitleStream {
    pub index: Option<String>,
    pub lang: Option<String>,
}
model! { QueryMediaListSubtitleStream {
    0 "Index" index: String, 1 "Lang" lang: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListVideoStreamList {
    pub video_stream: Vec<QueryMediaListVideoStream>,
}
model! { QueryMediaListVideoStreamList {
    0 "VideoStream" video_stream: Vec<QueryMediaListVideoStream>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub dar: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<QueryMediaListNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NetworkCost" network_cost: QueryMediaListNetworkCost,
    16 "NumFrames" num_frames: String, 17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String,
    19 "Rotate" rotate: String, 20 "Sar" sar: String, 21 "StartTime" start_time: String, 22 "Timebase" timebase: String,
    23 "Width" width: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { QueryMediaListNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListPlayList {
    pub play: Vec<QueryMediaListPlay>,
}
model! { QueryMediaListPlayList {
    0 "Play" play: Vec<QueryMediaListPlay>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListPlay {
    pub activity_name: Option<String>,
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub encryption: Option<String>,
    pub file: Option<QueryMediaListPlayFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub size: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListPlay {
    0 "ActivityName" activity_name: String, 1 "Bitrate" bitrate: String, 2 "Duration" duration: String,
    3 "Encryption" encryption: String, 4 "File" file: QueryMediaListPlayFile, 5 "Format" format: String,
    6 "Fps" fps: String, 7 "Height" height: String, 8 "MediaWorkflowId" media_workflow_id: String,
    9 "MediaWorkflowName" media_workflow_name: String, 10 "Size" size: String, 11 "Width" width: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListPlayFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListPlayFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListRunIdList {
    pub run_id: Vec<String>,
}
model! { QueryMediaListRunIdList {
    0 "RunId" run_id: Vec<String>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSnapshotList {
    pub snapshot: Vec<QueryMediaListSnapshot>,
}
model! { QueryMediaListSnapshotList {
    0 "Snapshot" snapshot: Vec<QueryMediaListSnapshot>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSnapshot {
    pub activity_name: Option<String>,
    pub count: Option<String>,
    pub file: Option<QueryMediaListSnapshotFile>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryMediaListSnapshot {
    0 "ActivityName" activity_name: String, 1 "Count" count: String, 2 "File" file: QueryMediaListSnapshotFile,
    3 "MediaWorkflowId" media_workflow_id: String, 4 "MediaWorkflowName" media_workflow_name: String,
    5 "Type" r#type: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSnapshotFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListSnapshotFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSummaryList {
    pub summary: Vec<QueryMediaListSummary>,
}
model! { QueryMediaListSummaryList {
    0 "Summary" summary: Vec<QueryMediaListSummary>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSummary {
    pub activity_name: Option<String>,
    pub file: Option<QueryMediaListSummaryFile>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryMediaListSummary {
    0 "ActivityName" activity_name: String, 1 "File" file: QueryMediaListSummaryFile,
    2 "MediaWorkflowId" media_workflow_id: String, 3 "MediaWorkflowName" media_workflow_name: String,
    4 "Type" r#type: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListSummaryFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListSummaryFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListTags {
    pub tag: Vec<String>,
}
model! { QueryMediaListTags {
    0 "Tag" tag: Vec<String>
} }

/// In the response of [`QueryMediaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListNonExistMediaIds {
    pub media_id: Vec<String>,
}
model! { QueryMediaListNonExistMediaIds {
    0 "MediaId" media_id: Vec<String>
} }

/// Queries media list by url: `QueryMediaListByURL` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaListByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURL {
    /// Required.
    pub file_urls: String,
    pub include_media_info: Option<bool>,
    pub include_play_list: Option<bool>,
    pub include_snapshot_list: Option<bool>,
    pub include_summary_list: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMediaListByURL(file_urls: String) "QueryMediaListByURL" -> QueryMediaListByURLOutput {
    0 "FileURLs" file_urls, 1 "IncludeMediaInfo" include_media_info: bool, 2 "IncludePlayList" include_play_list: bool,
    3 "IncludeSnapshotList" include_snapshot_list: bool, 4 "IncludeSummaryList" include_summary_list: bool,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLOutput {
    pub media_list: Option<QueryMediaListByURLMediaList>,
    pub non_exist_file_urls: Option<QueryMediaListByURLNonExistFileURLs>,
}
model! { QueryMediaListByURLOutput {
    0 "MediaList" media_list: QueryMediaListByURLMediaList,
    1 "NonExistFileURLs" non_exist_file_urls: QueryMediaListByURLNonExistFileURLs
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLMediaList {
    pub media: Vec<QueryMediaListByURLMedia>,
}
model! { QueryMediaListByURLMediaList {
    0 "Media" media: Vec<QueryMediaListByURLMedia>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLMedia {
    pub bitrate: Option<String>,
    pub cate_id: Option<i64>,
    pub censor_state: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub file: Option<QueryMediaListByURLFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub media_info: Option<QueryMediaListByURLMediaInfo>,
    pub play_list: Option<QueryMediaListByURLPlayList>,
    pub publish_state: Option<String>,
    pub run_id_list: Option<QueryMediaListByURLRunIdList>,
    pub size: Option<String>,
    pub snapshot_list: Option<QueryMediaListByURLSnapshotList>,
    pub summary_list: Option<QueryMediaListByURLSummaryList>,
    pub tags: Option<QueryMediaListByURLTags>,
    pub title: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListByURLMedia {
    0 "Bitrate" bitrate: String, 1 "CateId" cate_id: i64, 2 "CensorState" censor_state: String,
    3 "CoverURL" cover_url: String, 4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "Duration" duration: String, 7 "File" file: QueryMediaListByURLFile, 8 "Format" format: String,
    9 "Fps" fps: String, 10 "Height" height: String, 11 "MediaId" media_id: String,
    12 "MediaInfo" media_info: QueryMediaListByURLMediaInfo, 13 "PlayList" play_list: QueryMediaListByURLPlayList,
    14 "PublishState" publish_state: String, 15 "RunIdList" run_id_list: QueryMediaListByURLRunIdList,
    16 "Size" size: String, 17 "SnapshotList" snapshot_list: QueryMediaListByURLSnapshotList,
    18 "SummaryList" summary_list: QueryMediaListByURLSummaryList, 19 "Tags" tags: QueryMediaListByURLTags,
    20 "Title" title: String, 21 "Width" width: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListByURLFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLMediaInfo {
    pub format: Option<QueryMediaListByURLFormat>,
    pub streams: Option<QueryMediaListByURLStreams>,
}
model! { QueryMediaListByURLMediaInfo {
    0 "Format" format: QueryMediaListByURLFormat, 1 "Streams" streams: QueryMediaListByURLStreams
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryMediaListByURLFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLStreams {
    pub audio_stream_list: Option<QueryMediaListByURLAudioStreamList>,
    pub subtitle_stream_list: Option<QueryMediaListByURLSubtitleStreamList>,
    pub video_stream_list: Option<QueryMediaListByURLVideoStreamList>,
}
model! { QueryMediaListByURLStreams {
    0 "AudioStreamList" audio_stream_list: QueryMediaListByURLAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: QueryMediaListByURLSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: QueryMediaListByURLVideoStreamList
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLAudioStreamList {
    pub audio_stream: Vec<QueryMediaListByURLAudioStream>,
}
model! { QueryMediaListByURLAudioStreamList {
    0 "AudioStream" audio_stream: Vec<QueryMediaListByURLAudioStream>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { QueryMediaListByURLAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "Samplerate" samplerate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSubtitleStreamList {
    pub subtitle_stream: Vec<QueryMediaListByURLSubtitleStream>,
}
model! { QueryMediaListByURLSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<QueryMediaListByURLSubtitleStream>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSubtitleStream {
    pub index: Option<String>,
    pub lang: Option<String>,
}
model! { QueryMediaListByURLSubtitleStream {
    0 "Index" index: String, 1 "Lang" lang: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLVideoStreamList {
    pub video_stream: Vec<QueryMediaListByURLVideoStream>,
}
model! { QueryMediaListByURLVideoStreamList {
    0 "VideoStream" video_stream: Vec<QueryMediaListByURLVideoStream>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub dar: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<QueryMediaListByURLNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListByURLVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NetworkCost" network_cost: QueryMediaListByURLNetworkCost,
    16 "NumFrames" num_frames: String, 17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String,
    19 "Rotate" rotate: String, 20 "Sar" sar: String, 21 "StartTime" start_time: String, 22 "Timebase" timebase: String,
    23 "Width" width: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { QueryMediaListByURLNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLPlayList {
    pub play: Vec<QueryMediaListByURLPlay>,
}
model! { QueryMediaListByURLPlayList {
    0 "Play" play: Vec<QueryMediaListByURLPlay>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLPlay {
    pub activity_name: Option<String>,
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub encryption: Option<String>,
    pub file: Option<QueryMediaListByURLPlayFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub size: Option<String>,
    pub width: Option<String>,
}
model! { QueryMediaListByURLPlay {
    0 "ActivityName" activity_name: String, 1 "Bitrate" bitrate: String, 2 "Duration" duration: String,
    3 "Encryption" encryption: String, 4 "File" file: QueryMediaListByURLPlayFile, 5 "Format" format: String,
    6 "Fps" fps: String, 7 "Height" height: String, 8 "MediaWorkflowId" media_workflow_id: String,
    9 "MediaWorkflowName" media_workflow_name: String, 10 "Size" size: String, 11 "Width" width: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLPlayFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListByURLPlayFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLRunIdList {
    pub run_id: Vec<String>,
}
model! { QueryMediaListByURLRunIdList {
    0 "RunId" run_id: Vec<String>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSnapshotList {
    pub snapshot: Vec<QueryMediaListByURLSnapshot>,
}
model! { QueryMediaListByURLSnapshotList {
    0 "Snapshot" snapshot: Vec<QueryMediaListByURLSnapshot>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSnapshot {
    pub activity_name: Option<String>,
    pub count: Option<String>,
    pub file: Option<QueryMediaListByURLSnapshotFile>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryMediaListByURLSnapshot {
    0 "ActivityName" activity_name: String, 1 "Count" count: String, 2 "File" file: QueryMediaListByURLSnapshotFile,
    3 "MediaWorkflowId" media_workflow_id: String, 4 "MediaWorkflowName" media_workflow_name: String,
    5 "Type" r#type: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSnapshotFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListByURLSnapshotFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSummaryList {
    pub summary: Vec<QueryMediaListByURLSummary>,
}
model! { QueryMediaListByURLSummaryList {
    0 "Summary" summary: Vec<QueryMediaListByURLSummary>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSummary {
    pub activity_name: Option<String>,
    pub file: Option<QueryMediaListByURLSummaryFile>,
    pub media_workflow_id: Option<String>,
    pub media_workflow_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryMediaListByURLSummary {
    0 "ActivityName" activity_name: String, 1 "File" file: QueryMediaListByURLSummaryFile,
    2 "MediaWorkflowId" media_workflow_id: String, 3 "MediaWorkflowName" media_workflow_name: String,
    4 "Type" r#type: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLSummaryFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { QueryMediaListByURLSummaryFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLTags {
    pub tag: Vec<String>,
}
model! { QueryMediaListByURLTags {
    0 "Tag" tag: Vec<String>
} }

/// In the response of [`QueryMediaListByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaListByURLNonExistFileURLs {
    pub file_url: Vec<String>,
}
model! { QueryMediaListByURLNonExistFileURLs {
    0 "FileURL" file_url: Vec<String>
} }

/// Queries media workflow execution list: `QueryMediaWorkflowExecutionList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaWorkflowExecutionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub run_ids: String,
}
operation! { QueryMediaWorkflowExecutionList(run_ids: String)
    "QueryMediaWorkflowExecutionList" -> QueryMediaWorkflowExecutionListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "RunIds" run_ids
} }

/// Response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListOutput {
    pub media_workflow_execution_list: Option<
        QueryMediaWorkflowExecutionListMediaWorkflowExecutionList,
    >,
    pub non_exist_run_ids: Option<QueryMediaWorkflowExecutionListNonExistRunIds>,
}
model! { QueryMediaWorkflowExecutionListOutput {
    0 "MediaWorkflowExecutionList" media_workflow_execution_list: QueryMediaWorkflowExecutionListMediaWorkflowExecutionList,
    1 "NonExistRunIds" non_exist_run_ids: QueryMediaWorkflowExecutionListNonExistRunIds
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListMediaWorkflowExecutionList {
    pub media_workflow_execution: Vec<
        QueryMediaWorkflowExecutionListMediaWorkflowExecution,
    >,
}
model! { QueryMediaWorkflowExecutionListMediaWorkflowExecutionList {
    0 "MediaWorkflowExecution" media_workflow_execution: Vec<QueryMediaWorkflowExecutionListMediaWorkflowExecution>
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListMediaWorkflowExecution {
    pub activity_list: Option<QueryMediaWorkflowExecutionListActivityList>,
    pub creation_time: Option<String>,
    pub input: Option<QueryMediaWorkflowExecutionListInput>,
    pub media_id: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub run_id: Option<String>,
    pub state: Option<String>,
}
model! { QueryMediaWorkflowExecutionListMediaWorkflowExecution {
    0 "ActivityList" activity_list: QueryMediaWorkflowExecutionListActivityList, 1 "CreationTime" creation_time: String,
    2 "Input" input: QueryMediaWorkflowExecutionListInput, 3 "MediaId" media_id: String,
    4 "MediaWorkflowId" media_workflow_id: String, 5 "Name" name: String, 6 "RunId" run_id: String,
    7 "State" state: String
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListActivityList {
    pub activity: Vec<QueryMediaWorkflowExecutionListActivity>,
}
model! { QueryMediaWorkflowExecutionListActivityList {
    0 "Activity" activity: Vec<QueryMediaWorkflowExecutionListActivity>
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListActivity {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<QueryMediaWorkflowExecutionListMNSMessageResult>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryMediaWorkflowExecutionListActivity {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "JobId" job_id: String,
    3 "MNSMessageResult" mns_message_result: QueryMediaWorkflowExecutionListMNSMessageResult,
    4 "Message" message: String, 5 "Name" name: String, 6 "StartTime" start_time: String, 7 "State" state: String,
    8 "Type" r#type: String
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { QueryMediaWorkflowExecutionListMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListInput {
    pub input_file: Option<QueryMediaWorkflowExecutionListInputFile>,
    pub user_data: Option<String>,
}
model! { QueryMediaWorkflowExecutionListInput {
    0 "InputFile" input_file: QueryMediaWorkflowExecutionListInputFile, 1 "UserData" user_data: String
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaWorkflowExecutionListInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`QueryMediaWorkflowExecutionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListNonExistRunIds {
    pub run_id: Vec<String>,
}
model! { QueryMediaWorkflowExecutionListNonExistRunIds {
    0 "RunId" run_id: Vec<String>
} }

/// Queries media workflow list: `QueryMediaWorkflowList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryMediaWorkflowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowList {
    /// Required.
    pub media_workflow_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMediaWorkflowList(media_workflow_ids: String)
    "QueryMediaWorkflowList" -> QueryMediaWorkflowListOutput {
    0 "MediaWorkflowIds" media_workflow_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMediaWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowListOutput {
    pub media_workflow_list: Option<QueryMediaWorkflowListMediaWorkflowList>,
    pub non_exist_media_workflow_ids: Option<
        QueryMediaWorkflowListNonExistMediaWorkflowIds,
    >,
}
model! { QueryMediaWorkflowListOutput {
    0 "MediaWorkflowList" media_workflow_list: QueryMediaWorkflowListMediaWorkflowList,
    1 "NonExistMediaWorkflowIds" non_exist_media_workflow_ids: QueryMediaWorkflowListNonExistMediaWorkflowIds
} }

/// In the response of [`QueryMediaWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowListMediaWorkflowList {
    pub media_workflow: Vec<QueryMediaWorkflowListMediaWorkflow>,
}
model! { QueryMediaWorkflowListMediaWorkflowList {
    0 "MediaWorkflow" media_workflow: Vec<QueryMediaWorkflowListMediaWorkflow>
} }

/// In the response of [`QueryMediaWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowListMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { QueryMediaWorkflowListMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String, 5 "TriggerMode" trigger_mode: String
} }

/// In the response of [`QueryMediaWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaWorkflowListNonExistMediaWorkflowIds {
    pub media_workflow_id: Vec<String>,
}
model! { QueryMediaWorkflowListNonExistMediaWorkflowIds {
    0 "MediaWorkflowId" media_workflow_id: Vec<String>
} }

/// Queries pipeline list: `QueryPipelineList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryPipelineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pipeline_ids: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryPipelineList(pipeline_ids: String) "QueryPipelineList" -> QueryPipelineListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PipelineIds" pipeline_ids,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListOutput {
    pub non_exist_pids: Option<QueryPipelineListNonExistPids>,
    pub pipeline_list: Option<QueryPipelineListPipelineList>,
}
model! { QueryPipelineListOutput {
    0 "NonExistPids" non_exist_pids: QueryPipelineListNonExistPids,
    1 "PipelineList" pipeline_list: QueryPipelineListPipelineList
} }

/// In the response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListNonExistPids {
    pub string: Vec<String>,
}
model! { QueryPipelineListNonExistPids {
    0 "String" string: Vec<String>
} }

/// In the response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListPipelineList {
    pub pipeline: Vec<QueryPipelineListPipeline>,
}
model! { QueryPipelineListPipelineList {
    0 "Pipeline" pipeline: Vec<QueryPipelineListPipeline>
} }

/// In the response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListPipeline {
    pub extend_config: Option<QueryPipelineListExtendConfig>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub notify_config: Option<QueryPipelineListNotifyConfig>,
    pub quota_allocate: Option<i64>,
    pub role: Option<String>,
    pub speed: Option<String>,
    pub speed_level: Option<i64>,
    pub state: Option<String>,
}
model! { QueryPipelineListPipeline {
    0 "ExtendConfig" extend_config: QueryPipelineListExtendConfig, 1 "Id" id: String, 2 "Name" name: String,
    3 "NotifyConfig" notify_config: QueryPipelineListNotifyConfig, 4 "QuotaAllocate" quota_allocate: i64,
    5 "Role" role: String, 6 "Speed" speed: String, 7 "SpeedLevel" speed_level: i64, 8 "State" state: String
} }

/// In the response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListExtendConfig {
    pub is_boost_new: Option<bool>,
    pub max_multi_speed: Option<i64>,
    pub multi_speed_downgrade_policy: Option<String>,
}
model! { QueryPipelineListExtendConfig {
    0 "IsBoostNew" is_boost_new: bool, 1 "MaxMultiSpeed" max_multi_speed: i64,
    2 "MultiSpeedDowngradePolicy" multi_speed_downgrade_policy: String
} }

/// In the response of [`QueryPipelineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPipelineListNotifyConfig {
    pub mq_tag: Option<String>,
    pub mq_topic: Option<String>,
    pub queue_name: Option<String>,
    pub topic: Option<String>,
}
model! { QueryPipelineListNotifyConfig {
    0 "MqTag" mq_tag: String, 1 "MqTopic" mq_topic: String, 2 "QueueName" queue_name: String, 3 "Topic" topic: String
} }

/// Queries smarttag job: `QuerySmarttagJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QuerySmarttagJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJob {
    /// Required.
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySmarttagJob(job_id: String) "QuerySmarttagJob" -> QuerySmarttagJobOutput {
    0 "JobId" job_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "Params" params: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobOutput {
    pub job_status: Option<String>,
    pub message: Option<String>,
    pub results: Option<QuerySmarttagJobResults>,
    pub user_data: Option<String>,
}
model! { QuerySmarttagJobOutput {
    0 "JobStatus" job_status: String, 1 "Message" message: String, 2 "Results" results: QuerySmarttagJobResults,
    3 "UserData" user_data: String
} }

/// In the response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobResults {
    pub result: Vec<QuerySmarttagJobResult>,
}
model! { QuerySmarttagJobResults {
    0 "Result" result: Vec<QuerySmarttagJobResult>
} }

/// In the response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobResult {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { QuerySmarttagJobResult {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// Queries smarttag template list: `QuerySmarttagTemplateList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QuerySmarttagTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagTemplateList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<String>,
}
operation! { QuerySmarttagTemplateList() "QuerySmarttagTemplateList" -> QuerySmarttagTemplateListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateId" template_id: String
} }

/// Response of [`QuerySmarttagTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagTemplateListOutput {
    pub templates: Option<QuerySmarttagTemplateListTemplates>,
}
model! { QuerySmarttagTemplateListOutput {
    0 "Templates" templates: QuerySmarttagTemplateListTemplates
} }

/// In the response of [`QuerySmarttagTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagTemplateListTemplates {
    pub template: Vec<QuerySmarttagTemplateListTemplate>,
}
model! { QuerySmarttagTemplateListTemplates {
    0 "Template" template: Vec<QuerySmarttagTemplateListTemplate>
} }

/// In the response of [`QuerySmarttagTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagTemplateListTemplate {
    pub analyse_types: Option<String>,
    pub face_category_ids: Option<String>,
    pub face_custom_params_config: Option<String>,
    pub industry: Option<String>,
    pub is_default: Option<bool>,
    pub keyword_config: Option<String>,
    pub knowledge_config: Option<String>,
    pub label_type: Option<String>,
    pub label_version: Option<String>,
    pub landmark_group_ids: Option<String>,
    pub object_group_ids: Option<String>,
    pub scene: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { QuerySmarttagTemplateListTemplate {
    0 "AnalyseTypes" analyse_types: String, 1 "FaceCategoryIds" face_category_ids: String,
    2 "FaceCustomParamsConfig" face_custom_params_config: String, 3 "Industry" industry: String,
    4 "IsDefault" is_default: bool, 5 "KeywordConfig" keyword_config: String,
    6 "KnowledgeConfig" knowledge_config: String, 7 "LabelType" label_type: String,
    8 "LabelVersion" label_version: String, 9 "LandmarkGroupIds" landmark_group_ids: String,
    10 "ObjectGroupIds" object_group_ids: String, 11 "Scene" scene: String, 12 "TemplateId" template_id: String,
    13 "TemplateName" template_name: String
} }

/// Queries snapshot job list: `QuerySnapshotJobList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QuerySnapshotJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobList {
    pub end_of_job_created_time_range: Option<String>,
    /// 1 to 100.
    pub maximum_page_size: Option<i64>,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_job_ids: Option<String>,
    pub start_of_job_created_time_range: Option<String>,
    pub state: Option<String>,
}
operation! { QuerySnapshotJobList() "QuerySnapshotJobList" -> QuerySnapshotJobListOutput {
    0 "EndOfJobCreatedTimeRange" end_of_job_created_time_range: String, 1 "MaximumPageSize" maximum_page_size: i64,
    2 "NextPageToken" next_page_token: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PipelineId" pipeline_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SnapshotJobIds" snapshot_job_ids: String,
    9 "StartOfJobCreatedTimeRange" start_of_job_created_time_range: String, 10 "State" state: String
} }

/// Response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListOutput {
    pub next_page_token: Option<String>,
    pub non_exist_snapshot_job_ids: Option<QuerySnapshotJobListNonExistSnapshotJobIds>,
    pub snapshot_job_list: Option<QuerySnapshotJobListSnapshotJobList>,
}
model! { QuerySnapshotJobListOutput {
    0 "NextPageToken" next_page_token: String,
    1 "NonExistSnapshotJobIds" non_exist_snapshot_job_ids: QuerySnapshotJobListNonExistSnapshotJobIds,
    2 "SnapshotJobList" snapshot_job_list: QuerySnapshotJobListSnapshotJobList
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListNonExistSnapshotJobIds {
    pub string: Vec<String>,
}
model! { QuerySnapshotJobListNonExistSnapshotJobIds {
    0 "String" string: Vec<String>
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListSnapshotJobList {
    pub snapshot_job: Vec<QuerySnapshotJobListSnapshotJob>,
}
model! { QuerySnapshotJobListSnapshotJobList {
    0 "SnapshotJob" snapshot_job: Vec<QuerySnapshotJobListSnapshotJob>
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListSnapshotJob {
    pub code: Option<String>,
    pub count: Option<String>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub input: Option<QuerySnapshotJobListInput>,
    pub mns_message_result: Option<QuerySnapshotJobListMNSMessageResult>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub snapshot_config: Option<QuerySnapshotJobListSnapshotConfig>,
    pub state: Option<String>,
    pub tile_count: Option<String>,
    pub user_data: Option<String>,
}
model! { QuerySnapshotJobListSnapshotJob {
    0 "Code" code: String, 1 "Count" count: String, 2 "CreationTime" creation_time: String, 3 "Id" id: String,
    4 "Input" input: QuerySnapshotJobListInput,
    5 "MNSMessageResult" mns_message_result: QuerySnapshotJobListMNSMessageResult, 6 "Message" message: String,
    7 "PipelineId" pipeline_id: String, 8 "SnapshotConfig" snapshot_config: QuerySnapshotJobListSnapshotConfig,
    9 "State" state: String, 10 "TileCount" tile_count: String, 11 "UserData" user_data: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { QuerySnapshotJobListInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { QuerySnapshotJobListMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListSnapshotConfig {
    pub frame_type: Option<String>,
    pub height: Option<String>,
    pub interval: Option<String>,
    pub num: Option<String>,
    pub output_file: Option<QuerySnapshotJobListOutputFile>,
    pub tile_out: Option<QuerySnapshotJobListTileOut>,
    pub tile_output_file: Option<QuerySnapshotJobListTileOutputFile>,
    pub time: Option<String>,
    pub time_array: Option<QuerySnapshotJobListTimeArray>,
    pub width: Option<String>,
}
model! { QuerySnapshotJobListSnapshotConfig {
    0 "FrameType" frame_type: String, 1 "Height" height: String, 2 "Interval" interval: String, 3 "Num" num: String,
    4 "OutputFile" output_file: QuerySnapshotJobListOutputFile, 5 "TileOut" tile_out: QuerySnapshotJobListTileOut,
    6 "TileOutputFile" tile_output_file: QuerySnapshotJobListTileOutputFile, 7 "Time" time: String,
    8 "TimeArray" time_array: QuerySnapshotJobListTimeArray, 9 "Width" width: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { QuerySnapshotJobListOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListTileOut {
    pub cell_height: Option<String>,
    pub cell_sel_step: Option<String>,
    pub cell_width: Option<String>,
    pub color: Option<String>,
    pub columns: Option<String>,
    pub is_keep_cell_pic: Option<String>,
    pub lines: Option<String>,
    pub margin: Option<String>,
    pub padding: Option<String>,
}
model! { QuerySnapshotJobListTileOut {
    0 "CellHeight" cell_height: String, 1 "CellSelStep" cell_sel_step: String, 2 "CellWidth" cell_width: String,
    3 "Color" color: String, 4 "Columns" columns: String, 5 "IsKeepCellPic" is_keep_cell_pic: String,
    6 "Lines" lines: String, 7 "Margin" margin: String, 8 "Padding" padding: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListTileOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { QuerySnapshotJobListTileOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`QuerySnapshotJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotJobListTimeArray {
    pub time_point_list: Vec<i64>,
}
model! { QuerySnapshotJobListTimeArray {
    0 "TimePointList" time_point_list: Vec<i64>
} }

/// Queries template list: `QueryTemplateList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_ids: String,
}
operation! { QueryTemplateList(template_ids: String) "QueryTemplateList" -> QueryTemplateListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TemplateIds" template_ids
} }

/// Response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListOutput {
    pub non_exist_tids: Option<QueryTemplateListNonExistTids>,
    pub template_list: Option<QueryTemplateListTemplateList>,
}
model! { QueryTemplateListOutput {
    0 "NonExistTids" non_exist_tids: QueryTemplateListNonExistTids,
    1 "TemplateList" template_list: QueryTemplateListTemplateList
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListNonExistTids {
    pub string: Vec<String>,
}
model! { QueryTemplateListNonExistTids {
    0 "String" string: Vec<String>
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListTemplateList {
    pub template: Vec<QueryTemplateListTemplate>,
}
model! { QueryTemplateListTemplateList {
    0 "Template" template: Vec<QueryTemplateListTemplate>
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListTemplate {
    pub audio: Option<QueryTemplateListAudio>,
    pub container: Option<QueryTemplateListContainer>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub mux_config: Option<QueryTemplateListMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<QueryTemplateListTransConfig>,
    pub video: Option<QueryTemplateListVideo>,
}
model! { QueryTemplateListTemplate {
    0 "Audio" audio: QueryTemplateListAudio, 1 "Container" container: QueryTemplateListContainer,
    2 "CreationTime" creation_time: String, 3 "Id" id: String, 4 "MuxConfig" mux_config: QueryTemplateListMuxConfig,
    5 "Name" name: String, 6 "State" state: String, 7 "TransConfig" trans_config: QueryTemplateListTransConfig,
    8 "Video" video: QueryTemplateListVideo
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<QueryTemplateListVolume>,
}
model! { QueryTemplateListAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Remove" remove: String, 6 "Samplerate" samplerate: String,
    7 "Volume" volume: QueryTemplateListVolume
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListVolume {
    pub integrated_loudness_target: Option<String>,
    pub level: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub peak_level: Option<String>,
    pub true_peak: Option<String>,
}
model! { QueryTemplateListVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String, 1 "Level" level: String,
    2 "LoudnessRangeTarget" loudness_range_target: String, 3 "Method" method: String, 4 "PeakLevel" peak_level: String,
    5 "TruePeak" true_peak: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListContainer {
    pub format: Option<String>,
}
model! { QueryTemplateListContainer {
    0 "Format" format: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListMuxConfig {
    pub gif: Option<QueryTemplateListGif>,
    pub segment: Option<QueryTemplateListSegment>,
    pub webp: Option<QueryTemplateListWebp>,
}
model! { QueryTemplateListMuxConfig {
    0 "Gif" gif: QueryTemplateListGif, 1 "Segment" segment: QueryTemplateListSegment,
    2 "Webp" webp: QueryTemplateListWebp
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { QueryTemplateListGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListSegment {
    pub duration: Option<String>,
}
model! { QueryTemplateListSegment {
    0 "Duration" duration: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListWebp {
    pub r#loop: Option<String>,
}
model! { QueryTemplateListWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { QueryTemplateListTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<QueryTemplateListBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub hdr2sdr: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub narrow_band: Option<QueryTemplateListNarrowBand>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { QueryTemplateListVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: QueryTemplateListBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Hdr2sdr" hdr2sdr: String, 10 "Height" height: String,
    11 "LongShortMode" long_short_mode: String, 12 "MaxFps" max_fps: String, 13 "Maxrate" maxrate: String,
    14 "NarrowBand" narrow_band: QueryTemplateListNarrowBand, 15 "Pad" pad: String, 16 "PixFmt" pix_fmt: String,
    17 "Preset" preset: String, 18 "Profile" profile: String, 19 "Qscale" qscale: String, 20 "Remove" remove: String,
    21 "ResoPriority" reso_priority: String, 22 "ScanMode" scan_mode: String, 23 "Width" width: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { QueryTemplateListBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`QueryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListNarrowBand {
    pub abrmax: Option<f64>,
    pub max_abr_ratio: Option<f64>,
    pub version: Option<String>,
}
model! { QueryTemplateListNarrowBand {
    0 "Abrmax" abrmax: f64, 1 "MaxAbrRatio" max_abr_ratio: f64, 2 "Version" version: String
} }

/// Queries trace ab job: `QueryTraceAbJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryTraceAbJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJob {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
}
operation! { QueryTraceAbJob() "QueryTraceAbJob" -> QueryTraceAbJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String
} }

/// Response of [`QueryTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobOutput {
    pub data: Vec<QueryTraceAbJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceAbJobOutput {
    0 "Data" data: Vec<QueryTraceAbJobData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobData {
    pub callback: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub input: Option<String>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub media_id: Option<String>,
    pub output: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryTraceAbJobData {
    0 "Callback" callback: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Input" input: String, 4 "JobId" job_id: String, 5 "Level" level: i64, 6 "MediaId" media_id: String,
    7 "Output" output: String, 8 "Result" result: String, 9 "Status" status: String, 10 "UserData" user_data: String,
    11 "UserId" user_id: i64
} }

/// Queries trace extract job: `QueryTraceExtractJob` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryTraceExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryTraceExtractJob(job_id: String) "QueryTraceExtractJob" -> QueryTraceExtractJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryTraceExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobOutput {
    pub data: Option<QueryTraceExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceExtractJobOutput {
    0 "Data" data: QueryTraceExtractJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryTraceExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobData {
    pub trace: Option<String>,
}
model! { QueryTraceExtractJobData {
    0 "Trace" trace: String
} }

/// Queries trace m3u8 job: `QueryTraceM3u8Job` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryTraceM3u8Job>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8Job {
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryTraceM3u8Job() "QueryTraceM3u8Job" -> QueryTraceM3u8JobOutput {
    0 "CreateTimeEnd" create_time_end: i64, 1 "CreateTimeStart" create_time_start: i64, 2 "JobId" job_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// Response of [`QueryTraceM3u8Job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobOutput {
    pub data: Vec<QueryTraceM3u8JobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceM3u8JobOutput {
    0 "Data" data: Vec<QueryTraceM3u8JobData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryTraceM3u8Job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobData {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub output: Option<String>,
    pub status: Option<String>,
    pub trace: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryTraceM3u8JobData {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "JobId" job_id: String,
    3 "MediaId" media_id: String, 4 "Output" output: String, 5 "Status" status: String, 6 "Trace" trace: String,
    7 "UserData" user_data: String, 8 "UserId" user_id: i64
} }

/// Queries water mark template list: `QueryWaterMarkTemplateList` of `mts` 2014-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mts/2014-06-18/QueryWaterMarkTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub water_mark_template_ids: String,
}
operation! { QueryWaterMarkTemplateList(water_mark_template_ids: String)
    "QueryWaterMarkTemplateList" -> QueryWaterMarkTemplateListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "WaterMarkTemplateIds" water_mark_template_ids
} }

/// Response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListOutput {
    pub non_exist_wids: Option<QueryWaterMarkTemplateListNonExistWids>,
    pub water_mark_template_list: Option<
        QueryWaterMarkTemplateListWaterMarkTemplateList,
    >,
}
model! { QueryWaterMarkTemplateListOutput {
    0 "NonExistWids" non_exist_wids: QueryWaterMarkTemplateListNonExistWids,
    1 "WaterMarkTemplateList" water_mark_template_list: QueryWaterMarkTemplateListWaterMarkTemplateList
} }

/// In the response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListNonExistWids {
    pub string: Vec<String>,
}
model! { QueryWaterMarkTemplateListNonExistWids {
    0 "String" string: Vec<String>
} }

/// In the response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListWaterMarkTemplateList {
    pub water_mark_template: Vec<QueryWaterMarkTemplateListWaterMarkTemplate>,
}
model! { QueryWaterMarkTemplateListWaterMarkTemplateList {
    0 "WaterMarkTemplate" water_mark_template: Vec<QueryWaterMarkTemplateListWaterMarkTemplate>
} }

/// In the response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListWaterMarkTemplate {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub ratio_refer: Option<QueryWaterMarkTemplateListRatioRefer>,
    pub refer_pos: Option<String>,
    pub state: Option<String>,
    pub timeline: Option<QueryWaterMarkTemplateListTimeline>,
    pub r#type: Option<String>,
    pub width: Option<String>,
}
model! { QueryWaterMarkTemplateListWaterMarkTemplate {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Id" id: String, 4 "Name" name: String,
    5 "RatioRefer" ratio_refer: QueryWaterMarkTemplateListRatioRefer, 6 "ReferPos" refer_pos: String,
    7 "State" state: String, 8 "Timeline" timeline: QueryWaterMarkTemplateListTimeline, 9 "Type" r#type: String,
    10 "Width" width: String
} }

/// In the response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListRatioRefer {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub width: Option<String>,
}
model! { QueryWaterMarkTemplateListRatioRefer {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Width" width: String
} }

/// In the response of [`QueryWaterMarkTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { QueryWaterMarkTemplateListTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// Registers custom face: `RegisterCustomFace` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/RegisterCustomFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomFace {
    /// Required.
    pub category_id: String,
    /// Required.
    pub image_url: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub person_id: String,
    pub person_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RegisterCustomFace(category_id: String, image_url: String, person_id: String)
    "RegisterCustomFace" -> RegisterCustomFaceOutput {
    0 "CategoryId" category_id, 1 "ImageUrl" image_url, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PersonId" person_id, 5 "PersonName" person_name: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RegisterCustomFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomFaceOutput {
    pub face_id: Option<String>,
}
model! { RegisterCustomFaceOutput {
    0 "FaceId" face_id: String
} }

/// Registers custom view: `RegisterCustomView` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/RegisterCustomView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomView {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub custom_entity_id: String,
    /// Required.
    pub custom_group_id: String,
    pub image_url: Option<String>,
    pub label_prompt: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RegisterCustomView(algorithm: String, custom_entity_id: String, custom_group_id: String)
    "RegisterCustomView" -> RegisterCustomViewOutput {
    0 "Algorithm" algorithm, 1 "CustomEntityId" custom_entity_id, 2 "CustomGroupId" custom_group_id,
    3 "ImageUrl" image_url: String, 4 "LabelPrompt" label_prompt: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RegisterCustomView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomViewOutput {
    pub custom_view_id: Option<String>,
}
model! { RegisterCustomViewOutput {
    0 "CustomViewId" custom_view_id: String
} }

/// Searches media workflow: `SearchMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/SearchMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaWorkflow {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state_list: Option<String>,
}
operation! { SearchMediaWorkflow() "SearchMediaWorkflow" -> SearchMediaWorkflowOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StateList" state_list: String
} }
paged! { SearchMediaWorkflow: SearchMediaWorkflowMediaWorkflow =
    Number "PageNumber", "MediaWorkflowList.MediaWorkflow" media_workflow_list.media_workflow, total "TotalCount" }

/// Response of [`SearchMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaWorkflowOutput {
    pub media_workflow_list: Option<SearchMediaWorkflowMediaWorkflowList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchMediaWorkflowOutput {
    0 "MediaWorkflowList" media_workflow_list: SearchMediaWorkflowMediaWorkflowList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaWorkflowMediaWorkflowList {
    pub media_workflow: Vec<SearchMediaWorkflowMediaWorkflow>,
}
model! { SearchMediaWorkflowMediaWorkflowList {
    0 "MediaWorkflow" media_workflow: Vec<SearchMediaWorkflowMediaWorkflow>
} }

/// In the response of [`SearchMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { SearchMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String, 5 "TriggerMode" trigger_mode: String
} }

/// Searches pipeline: `SearchPipeline` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/SearchPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPipeline {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state: Option<String>,
}
operation! { SearchPipeline() "SearchPipeline" -> SearchPipelineOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "State" state: String
} }
paged! { SearchPipeline: SearchPipelinePipeline =
    Number "PageNumber", "PipelineList.Pipeline" pipeline_list.pipeline, total "TotalCount" }

/// Response of [`SearchPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPipelineOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_list: Option<SearchPipelinePipelineList>,
    pub total_count: Option<i64>,
}
model! { SearchPipelineOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PipelineList" pipeline_list: SearchPipelinePipelineList, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPipelinePipelineList {
    pub pipeline: Vec<SearchPipelinePipeline>,
}
model! { SearchPipelinePipelineList {
    0 "Pipeline" pipeline: Vec<SearchPipelinePipeline>
} }

/// In the response of [`SearchPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPipelinePipeline {
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub notify_config: Option<SearchPipelineNotifyConfig>,
    pub quota_allocate: Option<i64>,
    pub role: Option<String>,
    pub speed: Option<String>,
    pub speed_level: Option<i64>,
    pub state: Option<String>,
}
model! { SearchPipelinePipeline {
    0 "CreationTime" creation_time: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "NotifyConfig" notify_config: SearchPipelineNotifyConfig, 4 "QuotaAllocate" quota_allocate: i64,
    5 "Role" role: String, 6 "Speed" speed: String, 7 "SpeedLevel" speed_level: i64, 8 "State" state: String
} }

/// In the response of [`SearchPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPipelineNotifyConfig {
    pub mq_tag: Option<String>,
    pub mq_topic: Option<String>,
    pub queue_name: Option<String>,
    pub topic: Option<String>,
}
model! { SearchPipelineNotifyConfig {
    0 "MqTag" mq_tag: String, 1 "MqTopic" mq_topic: String, 2 "QueueName" queue_name: String, 3 "Topic" topic: String
} }

/// Searches template: `SearchTemplate` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/SearchTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplate {
    pub name_prefix: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state: Option<String>,
}
operation! { SearchTemplate() "SearchTemplate" -> SearchTemplateOutput {
    0 "NamePrefix" name_prefix: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "State" state: String
} }
paged! { SearchTemplate: SearchTemplateTemplate =
    Number "PageNumber", "TemplateList.Template" template_list.template, total "TotalCount" }

/// Response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_list: Option<SearchTemplateTemplateList>,
    pub total_count: Option<i64>,
}
model! { SearchTemplateOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TemplateList" template_list: SearchTemplateTemplateList, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateTemplateList {
    pub template: Vec<SearchTemplateTemplate>,
}
model! { SearchTemplateTemplateList {
    0 "Template" template: Vec<SearchTemplateTemplate>
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateTemplate {
    pub audio: Option<SearchTemplateAudio>,
    pub container: Option<SearchTemplateContainer>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub mux_config: Option<SearchTemplateMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<SearchTemplateTransConfig>,
    pub video: Option<SearchTemplateVideo>,
}
model! { SearchTemplateTemplate {
    0 "Audio" audio: SearchTemplateAudio, 1 "Container" container: SearchTemplateContainer,
    2 "CreationTime" creation_time: String, 3 "Id" id: String, 4 "MuxConfig" mux_config: SearchTemplateMuxConfig,
    5 "Name" name: String, 6 "State" state: String, 7 "TransConfig" trans_config: SearchTemplateTransConfig,
    8 "Video" video: SearchTemplateVideo
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
}
model! { SearchTemplateAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Remove" remove: String, 6 "Samplerate" samplerate: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateContainer {
    pub format: Option<String>,
}
model! { SearchTemplateContainer {
    0 "Format" format: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateMuxConfig {
    pub gif: Option<SearchTemplateGif>,
    pub segment: Option<SearchTemplateSegment>,
}
model! { SearchTemplateMuxConfig {
    0 "Gif" gif: SearchTemplateGif, 1 "Segment" segment: SearchTemplateSegment
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { SearchTemplateGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateSegment {
    pub duration: Option<String>,
}
model! { SearchTemplateSegment {
    0 "Duration" duration: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { SearchTemplateTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<SearchTemplateBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub hdr2sdr: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub narrow_band: Option<SearchTemplateNarrowBand>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { SearchTemplateVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: SearchTemplateBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Hdr2sdr" hdr2sdr: String, 10 "Height" height: String,
    11 "LongShortMode" long_short_mode: String, 12 "MaxFps" max_fps: String, 13 "Maxrate" maxrate: String,
    14 "NarrowBand" narrow_band: SearchTemplateNarrowBand, 15 "Pad" pad: String, 16 "PixFmt" pix_fmt: String,
    17 "Preset" preset: String, 18 "Profile" profile: String, 19 "Qscale" qscale: String, 20 "Remove" remove: String,
    21 "ResoPriority" reso_priority: String, 22 "ScanMode" scan_mode: String, 23 "Width" width: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { SearchTemplateBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`SearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplateNarrowBand {
    pub abrmax: Option<f64>,
    pub max_abr_ratio: Option<f64>,
    pub version: Option<String>,
}
model! { SearchTemplateNarrowBand {
    0 "Abrmax" abrmax: f64, 1 "MaxAbrRatio" max_abr_ratio: f64, 2 "Version" version: String
} }

/// Searches water mark template: `SearchWaterMarkTemplate` of `mts` 2014-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Mts/2014-06-18/SearchWaterMarkTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state: Option<String>,
}
operation! { SearchWaterMarkTemplate() "SearchWaterMarkTemplate" -> SearchWaterMarkTemplateOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "State" state: String
} }
paged! { SearchWaterMarkTemplate: SearchWaterMarkTemplateWaterMarkTemplate =
    Number "PageNumber", "WaterMarkTemplateList.WaterMarkTemplate" water_mark_template_list.water_mark_template, total "TotalCount" }

/// Response of [`SearchWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplateOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub water_mark_template_list: Option<SearchWaterMarkTemplateWaterMarkTemplateList>,
}
model! { SearchWaterMarkTemplateOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "WaterMarkTemplateList" water_mark_template_list: SearchWaterMarkTemplateWaterMarkTemplateList
} }

/// In the response of [`SearchWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplateWaterMarkTemplateList {
    pub water_mark_template: Vec<SearchWaterMarkTemplateWaterMarkTemplate>,
}
model! { SearchWaterMarkTemplateWaterMarkTemplateList {
    0 "WaterMarkTemplate" water_mark_template: Vec<SearchWaterMarkTemplateWaterMarkTemplate>
} }

/// In the response of [`SearchWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplateWaterMarkTemplate {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub ratio_refer: Option<SearchWaterMarkTemplateRatioRefer>,
    pub refer_pos: Option<String>,
    pub state: Option<String>,
    pub timeline: Option<SearchWaterMarkTemplateTimeline>,
    pub r#type: Option<String>,
    pub width: Option<String>,
}
model! { SearchWaterMarkTemplateWaterMarkTemplate {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Id" id: String, 4 "Name" name: String,
    5 "RatioRefer" ratio_refer: SearchWaterMarkTemplateRatioRefer, 6 "ReferPos" refer_pos: String,
    7 "State" state: String, 8 "Timeline" timeline: SearchWaterMarkTemplateTimeline, 9 "Type" r#type: String,
    10 "Width" width: String
} }

/// In the response of [`SearchWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplateRatioRefer {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub width: Option<String>,
}
model! { SearchWaterMarkTemplateRatioRefer {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Width" width: String
} }

/// In the response of [`SearchWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWaterMarkTemplateTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { SearchWaterMarkTemplateTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// Submits analysis job: `SubmitAnalysisJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitAnalysisJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJob {
    pub analysis_config: Option<String>,
    /// Required.
    pub input: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pipeline_id: String,
    pub priority: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitAnalysisJob(input: String, pipeline_id: String) "SubmitAnalysisJob" -> SubmitAnalysisJobOutput {
    0 "AnalysisConfig" analysis_config: String, 1 "Input" input, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PipelineId" pipeline_id, 5 "Priority" priority: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserData" user_data: String
} }

/// Response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobOutput {
    pub analysis_job: Option<SubmitAnalysisJobAnalysisJob>,
}
model! { SubmitAnalysisJobOutput {
    0 "AnalysisJob" analysis_job: SubmitAnalysisJobAnalysisJob
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobAnalysisJob {
    pub analysis_config: Option<SubmitAnalysisJobAnalysisConfig>,
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub input_file: Option<SubmitAnalysisJobInputFile>,
    pub mns_message_result: Option<SubmitAnalysisJobMNSMessageResult>,
    pub message: Option<String>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub priority: Option<String>,
    pub state: Option<String>,
    pub template_list: Option<SubmitAnalysisJobTemplateList>,
    pub user_data: Option<String>,
}
model! { SubmitAnalysisJobAnalysisJob {
    0 "AnalysisConfig" analysis_config: SubmitAnalysisJobAnalysisConfig, 1 "Code" code: String,
    2 "CreationTime" creation_time: String, 3 "Id" id: String, 4 "InputFile" input_file: SubmitAnalysisJobInputFile,
    5 "MNSMessageResult" mns_message_result: SubmitAnalysisJobMNSMessageResult, 6 "Message" message: String,
    7 "Percent" percent: i64, 8 "PipelineId" pipeline_id: String, 9 "Priority" priority: String,
    10 "State" state: String, 11 "TemplateList" template_list: SubmitAnalysisJobTemplateList,
    12 "UserData" user_data: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobAnalysisConfig {
    pub properties_control: Option<SubmitAnalysisJobPropertiesControl>,
    pub quality_control: Option<SubmitAnalysisJobQualityControl>,
}
model! { SubmitAnalysisJobAnalysisConfig {
    0 "PropertiesControl" properties_control: SubmitAnalysisJobPropertiesControl,
    1 "QualityControl" quality_control: SubmitAnalysisJobQualityControl
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobPropertiesControl {
    pub crop: Option<SubmitAnalysisJobCrop>,
    pub deinterlace: Option<String>,
}
model! { SubmitAnalysisJobPropertiesControl {
    0 "Crop" crop: SubmitAnalysisJobCrop, 1 "Deinterlace" deinterlace: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobCrop {
    pub height: Option<String>,
    pub left: Option<String>,
    pub mode: Option<String>,
    pub top: Option<String>,
    pub width: Option<String>,
}
model! { SubmitAnalysisJobCrop {
    0 "Height" height: String, 1 "Left" left: String, 2 "Mode" mode: String, 3 "Top" top: String,
    4 "Width" width: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobQualityControl {
    pub method_streaming: Option<String>,
    pub rate_quality: Option<String>,
}
model! { SubmitAnalysisJobQualityControl {
    0 "MethodStreaming" method_streaming: String, 1 "RateQuality" rate_quality: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitAnalysisJobInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { SubmitAnalysisJobMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobTemplateList {
    pub template: Vec<SubmitAnalysisJobTemplate>,
}
model! { SubmitAnalysisJobTemplateList {
    0 "Template" template: Vec<SubmitAnalysisJobTemplate>
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobTemplate {
    pub audio: Option<SubmitAnalysisJobAudio>,
    pub container: Option<SubmitAnalysisJobContainer>,
    pub id: Option<String>,
    pub mux_config: Option<SubmitAnalysisJobMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<SubmitAnalysisJobTransConfig>,
    pub video: Option<SubmitAnalysisJobVideo>,
}
model! { SubmitAnalysisJobTemplate {
    0 "Audio" audio: SubmitAnalysisJobAudio, 1 "Container" container: SubmitAnalysisJobContainer, 2 "Id" id: String,
    3 "MuxConfig" mux_config: SubmitAnalysisJobMuxConfig, 4 "Name" name: String, 5 "State" state: String,
    6 "TransConfig" trans_config: SubmitAnalysisJobTransConfig, 7 "Video" video: SubmitAnalysisJobVideo
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub samplerate: Option<String>,
}
model! { SubmitAnalysisJobAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Samplerate" samplerate: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobContainer {
    pub format: Option<String>,
}
model! { SubmitAnalysisJobContainer {
    0 "Format" format: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobMuxConfig {
    pub gif: Option<SubmitAnalysisJobGif>,
    pub segment: Option<SubmitAnalysisJobSegment>,
}
model! { SubmitAnalysisJobMuxConfig {
    0 "Gif" gif: SubmitAnalysisJobGif, 1 "Segment" segment: SubmitAnalysisJobSegment
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobGif {
    pub final_delay: Option<String>,
    pub r#loop: Option<String>,
}
model! { SubmitAnalysisJobGif {
    0 "FinalDelay" final_delay: String, 1 "Loop" r#loop: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobSegment {
    pub duration: Option<String>,
}
model! { SubmitAnalysisJobSegment {
    0 "Duration" duration: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobTransConfig {
    pub trans_mode: Option<String>,
}
model! { SubmitAnalysisJobTransConfig {
    0 "TransMode" trans_mode: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<SubmitAnalysisJobBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub maxrate: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { SubmitAnalysisJobVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: SubmitAnalysisJobBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Degrain" degrain: String, 6 "Fps" fps: String, 7 "Gop" gop: String,
    8 "Height" height: String, 9 "Maxrate" maxrate: String, 10 "PixFmt" pix_fmt: String, 11 "Preset" preset: String,
    12 "Profile" profile: String, 13 "Qscale" qscale: String, 14 "ScanMode" scan_mode: String, 15 "Width" width: String
} }

/// In the response of [`SubmitAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAnalysisJobBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { SubmitAnalysisJobBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// Submits copyright extract job: `SubmitCopyrightExtractJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitCopyrightExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJob {
    pub call_back: Option<String>,
    pub input: Option<String>,
    pub params: Option<String>,
    pub url: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitCopyrightExtractJob() "SubmitCopyrightExtractJob" -> SubmitCopyrightExtractJobOutput {
    0 "CallBack" call_back: String, 1 "Input" input: String, 2 "Params" params: String, 3 "Url" url: String,
    4 "UserData" user_data: String
} }

/// Response of [`SubmitCopyrightExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobOutput {
    pub data: Option<SubmitCopyrightExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitCopyrightExtractJobOutput {
    0 "Data" data: SubmitCopyrightExtractJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`SubmitCopyrightExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobData {
    pub job_id: Option<String>,
}
model! { SubmitCopyrightExtractJobData {
    0 "JobId" job_id: String
} }

/// Submits copyright job: `SubmitCopyrightJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitCopyrightJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJob {
    pub call_back: Option<String>,
    pub description: Option<String>,
    pub input: Option<String>,
    pub level: Option<i64>,
    /// Required.
    pub message: String,
    /// Required.
    pub output: String,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub total_time: Option<i64>,
    pub url: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitCopyrightJob(message: String, output: String) "SubmitCopyrightJob" -> SubmitCopyrightJobOutput {
    0 "CallBack" call_back: String, 1 "Description" description: String, 2 "Input" input: String, 3 "Level" level: i64,
    4 "Message" message, 5 "Output" output, 6 "Params" params: String, 7 "StartTime" start_time: i64,
    8 "TotalTime" total_time: i64, 9 "Url" url: String, 10 "UserData" user_data: String
} }

/// Response of [`SubmitCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobOutput {
    pub data: Option<SubmitCopyrightJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitCopyrightJobOutput {
    0 "Data" data: SubmitCopyrightJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`SubmitCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobData {
    pub job_id: Option<String>,
}
model! { SubmitCopyrightJobData {
    0 "JobId" job_id: String
} }

/// Submits fp db delete job: `SubmitFpDBDeleteJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitFpDBDeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpDBDeleteJob {
    pub del_type: Option<String>,
    /// Required.
    pub fp_db_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitFpDBDeleteJob(fp_db_id: String) "SubmitFpDBDeleteJob" -> SubmitFpDBDeleteJobOutput {
    0 "DelType" del_type: String, 1 "FpDBId" fp_db_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PipelineId" pipeline_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "UserData" user_data: String
} }

/// Response of [`SubmitFpDBDeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpDBDeleteJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitFpDBDeleteJobOutput {
    0 "JobId" job_id: String
} }

/// Submits fp file delete job: `SubmitFpFileDeleteJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitFpFileDeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpFileDeleteJob {
    pub file_ids: Option<String>,
    /// Required.
    pub fp_db_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub primary_keys: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitFpFileDeleteJob(fp_db_id: String) "SubmitFpFileDeleteJob" -> SubmitFpFileDeleteJobOutput {
    0 "FileIds" file_ids: String, 1 "FpDBId" fp_db_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PipelineId" pipeline_id: String, 5 "PrimaryKeys" primary_keys: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserData" user_data: String
} }

/// Response of [`SubmitFpFileDeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpFileDeleteJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitFpFileDeleteJobOutput {
    0 "JobId" job_id: String
} }

/// Submits fp shot job: `SubmitFpShotJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitFpShotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpShotJob {
    /// Required.
    pub fp_shot_config: String,
    /// Required.
    pub input: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitFpShotJob(fp_shot_config: String, input: String) "SubmitFpShotJob" -> SubmitFpShotJobOutput {
    0 "FpShotConfig" fp_shot_config, 1 "Input" input, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PipelineId" pipeline_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "UserData" user_data: String
} }

/// Response of [`SubmitFpShotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFpShotJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitFpShotJobOutput {
    0 "JobId" job_id: String
} }

/// Submits i production job: `SubmitIProductionJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitIProductionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJob {
    /// Required.
    pub function_name: String,
    pub input: Option<String>,
    pub job_params: Option<String>,
    pub model_id: Option<String>,
    pub notify_url: Option<String>,
    pub output: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schedule_params: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitIProductionJob(function_name: String) "SubmitIProductionJob" -> SubmitIProductionJobOutput {
    0 "FunctionName" function_name, 1 "Input" input: String, 2 "JobParams" job_params: String,
    3 "ModelId" model_id: String, 4 "NotifyUrl" notify_url: String, 5 "Output" output: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PipelineId" pipeline_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ScheduleParams" schedule_params: String, 12 "UserData" user_data: String
} }

/// Response of [`SubmitIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobOutput {
    pub job_id: Option<String>,
    pub result: Option<String>,
}
model! { SubmitIProductionJobOutput {
    0 "JobId" job_id: String, 1 "Result" result: String
} }

/// Submits image copyright: `SubmitImageCopyright` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitImageCopyright>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageCopyright {
    /// Required.
    pub message: String,
    pub output: Option<String>,
    pub params: Option<String>,
}
operation! { SubmitImageCopyright(message: String) "SubmitImageCopyright" -> SubmitImageCopyrightOutput {
    0 "Message" message, 1 "Output" output: String, 2 "Params" params: String
} }

/// Response of [`SubmitImageCopyright`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageCopyrightOutput {
    pub data: Option<SubmitImageCopyrightData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitImageCopyrightOutput {
    0 "Data" data: SubmitImageCopyrightData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`SubmitImageCopyright`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageCopyrightData {
    pub job_id: Option<String>,
}
model! { SubmitImageCopyrightData {
    0 "JobId" job_id: String
} }

/// Submits jobs: `SubmitJobs` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobs {
    /// Required.
    pub input: String,
    /// Required.
    pub output_bucket: String,
    pub output_location: Option<String>,
    /// Required.
    pub outputs: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pipeline_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SubmitJobs(input: String, output_bucket: String, outputs: String, pipeline_id: String)
    "SubmitJobs" -> SubmitJobsOutput {
    0 "Input" input, 1 "OutputBucket" output_bucket, 2 "OutputLocation" output_location: String, 3 "Outputs" outputs,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PipelineId" pipeline_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutput {
    pub job_result_list: Option<SubmitJobsJobResultList>,
}
model! { SubmitJobsOutput {
    0 "JobResultList" job_result_list: SubmitJobsJobResultList
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsJobResultList {
    pub job_result: Vec<SubmitJobsJobResult>,
}
model! { SubmitJobsJobResultList {
    0 "JobResult" job_result: Vec<SubmitJobsJobResult>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsJobResult {
    pub code: Option<String>,
    pub job: Option<SubmitJobsJob>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitJobsJobResult {
    0 "Code" code: String, 1 "Job" job: SubmitJobsJob, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsJob {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<SubmitJobsInput>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<SubmitJobsMNSMessageResult>,
    pub message: Option<String>,
    pub output: Option<SubmitJobsOutputItem>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub state: Option<String>,
}
model! { SubmitJobsJob {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "FinishTime" finish_time: String,
    3 "Input" input: SubmitJobsInput, 4 "JobId" job_id: String,
    5 "MNSMessageResult" mns_message_result: SubmitJobsMNSMessageResult, 6 "Message" message: String,
    7 "Output" output: SubmitJobsOutputItem, 8 "Percent" percent: i64, 9 "PipelineId" pipeline_id: String,
    10 "State" state: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitJobsInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { SubmitJobsMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutputItem {
    pub amix_list: Option<SubmitJobsAmixList>,
    pub audio: Option<SubmitJobsAudio>,
    pub audio_stream_map: Option<String>,
    pub clip: Option<SubmitJobsClip>,
    pub container: Option<SubmitJobsContainer>,
    pub de_watermark: Option<String>,
    pub digi_water_mark: Option<SubmitJobsDigiWaterMark>,
    pub encryption: Option<SubmitJobsEncryption>,
    pub m3u8_non_standard_support: Option<SubmitJobsM3U8NonStandardSupport>,
    pub merge_config_url: Option<String>,
    pub merge_list: Option<SubmitJobsMergeList>,
    pub mux_config: Option<SubmitJobsMuxConfig>,
    pub opening_list: Option<SubmitJobsOpeningList>,
    pub out_subtitle_list: Option<SubmitJobsOutSubtitleList>,
    pub output_file: Option<SubmitJobsOutputFile>,
    pub priority: Option<String>,
    pub properties: Option<SubmitJobsProperties>,
    pub rotate: Option<String>,
    pub subtitle_config: Option<SubmitJobsSubtitleConfig>,
    pub super_reso: Option<SubmitJobsSuperReso>,
    pub tail_slate_list: Option<SubmitJobsTailSlateList>,
    pub template_id: Option<String>,
    pub trans_config: Option<SubmitJobsTransConfig>,
    pub user_data: Option<String>,
    pub video: Option<SubmitJobsVideo>,
    pub video_stream_map: Option<String>,
    pub water_mark_config_url: Option<String>,
    pub water_mark_list: Option<SubmitJobsWaterMarkList>,
}
model! { SubmitJobsOutputItem {
    0 "AmixList" amix_list: SubmitJobsAmixList, 1 "Audio" audio: SubmitJobsAudio,
    2 "AudioStreamMap" audio_stream_map: String, 3 "Clip" clip: SubmitJobsClip,
    4 "Container" container: SubmitJobsContainer, 5 "DeWatermark" de_watermark: String,
    6 "DigiWaterMark" digi_water_mark: SubmitJobsDigiWaterMark, 7 "Encryption" encryption: SubmitJobsEncryption,
    8 "M3U8NonStandardSupport" m3u8_non_standard_support: SubmitJobsM3U8NonStandardSupport,
    9 "MergeConfigUrl" merge_config_url: String, 10 "MergeList" merge_list: SubmitJobsMergeList,
    11 "MuxConfig" mux_config: SubmitJobsMuxConfig, 12 "OpeningList" opening_list: SubmitJobsOpeningList,
    13 "OutSubtitleList" out_subtitle_list: SubmitJobsOutSubtitleList,
    14 "OutputFile" output_file: SubmitJobsOutputFile, 15 "Priority" priority: String,
    16 "Properties" properties: SubmitJobsProperties, 17 "Rotate" rotate: String,
    18 "SubtitleConfig" subtitle_config: SubmitJobsSubtitleConfig, 19 "SuperReso" super_reso: SubmitJobsSuperReso,
    20 "TailSlateList" tail_slate_list: SubmitJobsTailSlateList, 21 "TemplateId" template_id: String,
    22 "TransConfig" trans_config: SubmitJobsTransConfig, 23 "UserData" user_data: String,
    24 "Video" video: SubmitJobsVideo, 25 "VideoStreamMap" video_stream_map: String,
    26 "WaterMarkConfigUrl" water_mark_config_url: String, 27 "WaterMarkList" water_mark_list: SubmitJobsWaterMarkList
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsAmixList {
    pub amix: Vec<SubmitJobsAmix>,
}
model! { SubmitJobsAmixList {
    0 "Amix" amix: Vec<SubmitJobsAmix>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsAmix {
    pub amix_url: Option<String>,
    pub duration: Option<String>,
    pub map: Option<String>,
    pub mix_dur_mode: Option<String>,
    pub start: Option<String>,
}
model! { SubmitJobsAmix {
    0 "AmixURL" amix_url: String, 1 "Duration" duration: String, 2 "Map" map: String,
    3 "MixDurMode" mix_dur_mode: String, 4 "Start" start: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<SubmitJobsVolume>,
}
model! { SubmitJobsAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: SubmitJobsVolume
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsVolume {
    pub level: Option<String>,
    pub method: Option<String>,
}
model! { SubmitJobsVolume {
    0 "Level" level: String, 1 "Method" method: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsClip {
    pub time_span: Option<SubmitJobsTimeSpan>,
}
model! { SubmitJobsClip {
    0 "TimeSpan" time_span: SubmitJobsTimeSpan
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsTimeSpan {
    pub duration: Option<String>,
    pub seek: Option<String>,
}
model! { SubmitJobsTimeSpan {
    0 "Duration" duration: String, 1 "Seek" seek: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsContainer {
    pub format: Option<String>,
}
model! { SubmitJobsContainer {
    0 "Format" format: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsDigiWaterMark {
    pub alpha: Option<String>,
    pub input_file: Option<SubmitJobsInputFile>,
    pub r#type: Option<String>,
}
model! { SubmitJobsDigiWaterMark {
    0 "Alpha" alpha: String, 1 "InputFile" input_file: SubmitJobsInputFile, 2 "Type" r#type: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitJobsInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsEncryption {
    pub id: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub key_uri: Option<String>,
    pub skip_cnt: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitJobsEncryption {
    0 "Id" id: String, 1 "Key" key: String, 2 "KeyType" key_type: String, 3 "KeyUri" key_uri: String,
    4 "SkipCnt" skip_cnt: String, 5 "Type" r#type: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsM3U8NonStandardSupport {
    pub ts: Option<SubmitJobsTS>,
}
model! { SubmitJobsM3U8NonStandardSupport {
    0 "TS" ts: SubmitJobsTS
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsTS {
    pub md5_support: Option<bool>,
    pub size_support: Option<bool>,
}
model! { SubmitJobsTS {
    0 "Md5Support" md5_support: bool, 1 "SizeSupport" size_support: bool
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsMergeList {
    pub merge: Vec<SubmitJobsMerge>,
}
model! { SubmitJobsMergeList {
    0 "Merge" merge: Vec<SubmitJobsMerge>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsMerge {
    pub duration: Option<String>,
    pub merge_url: Option<String>,
    pub role_arn: Option<String>,
    pub start: Option<String>,
}
model! { SubmitJobsMerge {
    0 "Duration" duration: String, 1 "MergeURL" merge_url: String, 2 "RoleArn" role_arn: String, 3 "Start" start: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsMuxConfig {
    pub gif: Option<SubmitJobsGif>,
    pub segment: Option<SubmitJobsSegment>,
    pub webp: Option<SubmitJobsWebp>,
}
model! { SubmitJobsMuxConfig {
    0 "Gif" gif: SubmitJobsGif, 1 "Segment" segment: SubmitJobsSegment, 2 "Webp" webp: SubmitJobsWebp
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { SubmitJobsGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSegment {
    pub duration: Option<String>,
}
model! { SubmitJobsSegment {
    0 "Duration" duration: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsWebp {
    pub r#loop: Option<String>,
}
model! { SubmitJobsWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOpeningList {
    pub opening: Vec<SubmitJobsOpening>,
}
model! { SubmitJobsOpeningList {
    0 "Opening" opening: Vec<SubmitJobsOpening>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOpening {
    pub height: Option<String>,
    pub start: Option<String>,
    pub width: Option<String>,
    pub open_url: Option<String>,
}
model! { SubmitJobsOpening {
    0 "Height" height: String, 1 "Start" start: String, 2 "Width" width: String, 3 "openUrl" open_url: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutSubtitleList {
    pub out_subtitle: Vec<SubmitJobsOutSubtitle>,
}
model! { SubmitJobsOutSubtitleList {
    0 "OutSubtitle" out_subtitle: Vec<SubmitJobsOutSubtitle>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutSubtitle {
    pub map: Option<String>,
    pub message: Option<String>,
    pub out_subtitle_file: Option<SubmitJobsOutSubtitleFile>,
    pub success: Option<bool>,
}
model! { SubmitJobsOutSubtitle {
    0 "Map" map: String, 1 "Message" message: String, 2 "OutSubtitleFile" out_subtitle_file: SubmitJobsOutSubtitleFile,
    3 "Success" success: bool
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutSubtitleFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { SubmitJobsOutSubtitleFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { SubmitJobsOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsProperties {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_format: Option<String>,
    pub file_size: Option<String>,
    pub format: Option<SubmitJobsFormat>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub streams: Option<SubmitJobsStreams>,
    pub width: Option<String>,
}
model! { SubmitJobsProperties {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileFormat" file_format: String,
    3 "FileSize" file_size: String, 4 "Format" format: SubmitJobsFormat, 5 "Fps" fps: String, 6 "Height" height: String,
    7 "Streams" streams: SubmitJobsStreams, 8 "Width" width: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
}
model! { SubmitJobsFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsStreams {
    pub audio_stream_list: Option<SubmitJobsAudioStreamList>,
    pub subtitle_stream_list: Option<SubmitJobsSubtitleStreamList>,
    pub video_stream_list: Option<SubmitJobsVideoStreamList>,
}
model! { SubmitJobsStreams {
    0 "AudioStreamList" audio_stream_list: SubmitJobsAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: SubmitJobsSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: SubmitJobsVideoStreamList
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsAudioStreamList {
    pub audio_stream: Vec<SubmitJobsAudioStream>,
}
model! { SubmitJobsAudioStreamList {
    0 "AudioStream" audio_stream: Vec<SubmitJobsAudioStream>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitJobsAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "Samplerate" samplerate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSubtitleStreamList {
    pub subtitle_stream: Vec<SubmitJobsSubtitleStream>,
}
model! { SubmitJobsSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<SubmitJobsSubtitleStream>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSubtitleStream {
    pub index: Option<String>,
    pub lang: Option<String>,
}
model! { SubmitJobsSubtitleStream {
    0 "Index" index: String, 1 "Lang" lang: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsVideoStreamList {
    pub video_stream: Vec<SubmitJobsVideoStream>,
}
model! { SubmitJobsVideoStreamList {
    0 "VideoStream" video_stream: Vec<SubmitJobsVideoStream>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub dar: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<SubmitJobsNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { SubmitJobsVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NetworkCost" network_cost: SubmitJobsNetworkCost, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Sar" sar: String, 20 "StartTime" start_time: String,
    21 "Timebase" timebase: String, 22 "Width" width: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { SubmitJobsNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSubtitleConfig {
    pub ext_subtitle_list: Option<SubmitJobsExtSubtitleList>,
    pub subtitle_list: Option<SubmitJobsSubtitleList>,
}
model! { SubmitJobsSubtitleConfig {
    0 "ExtSubtitleList" ext_subtitle_list: SubmitJobsExtSubtitleList,
    1 "SubtitleList" subtitle_list: SubmitJobsSubtitleList
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsExtSubtitleList {
    pub ext_subtitle: Vec<SubmitJobsExtSubtitle>,
}
model! { SubmitJobsExtSubtitleList {
    0 "ExtSubtitle" ext_subtitle: Vec<SubmitJobsExtSubtitle>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsExtSubtitle {
    pub char_enc: Option<String>,
    pub font_name: Option<String>,
    pub input: Option<SubmitJobsExtSubtitleInput>,
}
model! { SubmitJobsExtSubtitle {
    0 "CharEnc" char_enc: String, 1 "FontName" font_name: String, 2 "Input" input: SubmitJobsExtSubtitleInput
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsExtSubtitleInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitJobsExtSubtitleInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSubtitleList {
    pub subtitle: Vec<SubmitJobsSubtitle>,
}
model! { SubmitJobsSubtitleList {
    0 "Subtitle" subtitle: Vec<SubmitJobsSubtitle>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSubtitle {
    pub map: Option<String>,
}
model! { SubmitJobsSubtitle {
    0 "Map" map: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsSuperReso {
    pub is_half_sample: Option<String>,
}
model! { SubmitJobsSuperReso {
    0 "IsHalfSample" is_half_sample: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsTailSlateList {
    pub tail_slate: Vec<SubmitJobsTailSlate>,
}
model! { SubmitJobsTailSlateList {
    0 "TailSlate" tail_slate: Vec<SubmitJobsTailSlate>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsTailSlate {
    pub bg_color: Option<String>,
    pub blend_duration: Option<String>,
    pub height: Option<String>,
    pub is_merge_audio: Option<bool>,
    pub start: Option<String>,
    pub tail_url: Option<String>,
    pub width: Option<String>,
}
model! { SubmitJobsTailSlate {
    0 "BgColor" bg_color: String, 1 "BlendDuration" blend_duration: String, 2 "Height" height: String,
    3 "IsMergeAudio" is_merge_audio: bool, 4 "Start" start: String, 5 "TailUrl" tail_url: String,
    6 "Width" width: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { SubmitJobsTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<SubmitJobsBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { SubmitJobsVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: SubmitJobsBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Height" height: String, 10 "MaxFps" max_fps: String,
    11 "Maxrate" maxrate: String, 12 "Pad" pad: String, 13 "PixFmt" pix_fmt: String, 14 "Preset" preset: String,
    15 "Profile" profile: String, 16 "Qscale" qscale: String, 17 "ResoPriority" reso_priority: String,
    18 "ScanMode" scan_mode: String, 19 "Width" width: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { SubmitJobsBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsWaterMarkList {
    pub water_mark: Vec<SubmitJobsWaterMark>,
}
model! { SubmitJobsWaterMarkList {
    0 "WaterMark" water_mark: Vec<SubmitJobsWaterMark>
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsWaterMark {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub input_file: Option<SubmitJobsWaterMarkInputFile>,
    pub refer_pos: Option<String>,
    pub r#type: Option<String>,
    pub water_mark_template_id: Option<String>,
    pub width: Option<String>,
}
model! { SubmitJobsWaterMark {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String,
    3 "InputFile" input_file: SubmitJobsWaterMarkInputFile, 4 "ReferPos" refer_pos: String, 5 "Type" r#type: String,
    6 "WaterMarkTemplateId" water_mark_template_id: String, 7 "Width" width: String
} }

/// In the response of [`SubmitJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobsWaterMarkInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitJobsWaterMarkInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Submits media censor job: `SubmitMediaCensorJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitMediaCensorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJob {
    pub barrages: Option<String>,
    pub cover_images: Option<String>,
    pub description: Option<String>,
    pub external_url: Option<String>,
    pub input: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    /// Required.
    pub video_censor_config: String,
}
operation! { SubmitMediaCensorJob(video_censor_config: String) "SubmitMediaCensorJob" -> SubmitMediaCensorJobOutput {
    0 "Barrages" barrages: String, 1 "CoverImages" cover_images: String, 2 "Description" description: String,
    3 "ExternalUrl" external_url: String, 4 "Input" input: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PipelineId" pipeline_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Title" title: String, 11 "UserData" user_data: String, 12 "VideoCensorConfig" video_censor_config
} }

/// Response of [`SubmitMediaCensorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitMediaCensorJobOutput {
    0 "JobId" job_id: String
} }

/// Submits media info job: `SubmitMediaInfoJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitMediaInfoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJob {
    pub r#async: Option<bool>,
    pub config: Option<String>,
    /// Required.
    pub input: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaInfoJob(input: String) "SubmitMediaInfoJob" -> SubmitMediaInfoJobOutput {
    0 "Async" r#async: bool, 1 "Config" config: String, 2 "Input" input, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PipelineId" pipeline_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "UserData" user_data: String
} }

/// Response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobOutput {
    pub media_info_job: Option<SubmitMediaInfoJobMediaInfoJob>,
}
model! { SubmitMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job: SubmitMediaInfoJobMediaInfoJob
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoJob {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub input: Option<SubmitMediaInfoJobInput>,
    pub job_id: Option<String>,
    pub mns_message_result: Option<SubmitMediaInfoJobMNSMessageResult>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub properties: Option<SubmitMediaInfoJobProperties>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitMediaInfoJobMediaInfoJob {
    0 "Async" r#async: bool, 1 "Code" code: String, 2 "CreationTime" creation_time: String,
    3 "Input" input: SubmitMediaInfoJobInput, 4 "JobId" job_id: String,
    5 "MNSMessageResult" mns_message_result: SubmitMediaInfoJobMNSMessageResult, 6 "Message" message: String,
    7 "PipelineId" pipeline_id: String, 8 "Properties" properties: SubmitMediaInfoJobProperties,
    9 "State" state: String, 10 "UserData" user_data: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { SubmitMediaInfoJobInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { SubmitMediaInfoJobMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobProperties {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_format: Option<String>,
    pub file_size: Option<String>,
    pub format: Option<SubmitMediaInfoJobFormat>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub md5: Option<String>,
    pub streams: Option<SubmitMediaInfoJobStreams>,
    pub width: Option<String>,
}
model! { SubmitMediaInfoJobProperties {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileFormat" file_format: String,
    3 "FileSize" file_size: String, 4 "Format" format: SubmitMediaInfoJobFormat, 5 "Fps" fps: String,
    6 "Height" height: String, 7 "MD5" md5: String, 8 "Streams" streams: SubmitMediaInfoJobStreams,
    9 "Width" width: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobFormat {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub num_programs: Option<String>,
    pub num_streams: Option<String>,
    pub size: Option<String>,
    pub start_time: Option<String>,
    pub tags: BTreeMap<String, Value>,
}
model! { SubmitMediaInfoJobFormat {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FormatLongName" format_long_name: String,
    3 "FormatName" format_name: String, 4 "NumPrograms" num_programs: String, 5 "NumStreams" num_streams: String,
    6 "Size" size: String, 7 "StartTime" start_time: String, 8 "Tags" tags: BTreeMap<String, Value>
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobStreams {
    pub audio_stream_list: Option<SubmitMediaInfoJobAudioStreamList>,
    pub subtitle_stream_list: Option<SubmitMediaInfoJobSubtitleStreamList>,
    pub video_stream_list: Option<SubmitMediaInfoJobVideoStreamList>,
}
model! { SubmitMediaInfoJobStreams {
    0 "AudioStreamList" audio_stream_list: SubmitMediaInfoJobAudioStreamList,
    1 "SubtitleStreamList" subtitle_stream_list: SubmitMediaInfoJobSubtitleStreamList,
    2 "VideoStreamList" video_stream_list: SubmitMediaInfoJobVideoStreamList
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobAudioStreamList {
    pub audio_stream: Vec<SubmitMediaInfoJobAudioStream>,
}
model! { SubmitMediaInfoJobAudioStreamList {
    0 "AudioStream" audio_stream: Vec<SubmitMediaInfoJobAudioStream>
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobAudioStream {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub duration_inaccurate: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub sample_fmt: Option<String>,
    pub samplerate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitMediaInfoJobAudioStream {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "DurationInaccurate" duration_inaccurate: String, 10 "Index" index: String,
    11 "Lang" lang: String, 12 "NumFrames" num_frames: String, 13 "SampleFmt" sample_fmt: String,
    14 "Samplerate" samplerate: String, 15 "StartTime" start_time: String, 16 "Timebase" timebase: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobSubtitleStreamList {
    pub subtitle_stream: Vec<SubmitMediaInfoJobSubtitleStream>,
}
model! { SubmitMediaInfoJobSubtitleStreamList {
    0 "SubtitleStream" subtitle_stream: Vec<SubmitMediaInfoJobSubtitleStream>
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobSubtitleStream {
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitMediaInfoJobSubtitleStream {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobVideoStreamList {
    pub video_stream: Vec<SubmitMediaInfoJobVideoStream>,
}
model! { SubmitMediaInfoJobVideoStreamList {
    0 "VideoStream" video_stream: Vec<SubmitMediaInfoJobVideoStream>
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobVideoStream {
    pub avg_fps: Option<String>,
    pub bitrate: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub color_primaries: Option<String>,
    pub color_range: Option<String>,
    pub color_transfer: Option<String>,
    pub dar: Option<String>,
    pub dolby_vision: Option<SubmitMediaInfoJobDolbyVision>,
    pub duration: Option<String>,
    pub duration_inaccurate: Option<String>,
    pub fps: Option<String>,
    pub has_b_frames: Option<String>,
    pub height: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub network_cost: Option<SubmitMediaInfoJobNetworkCost>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { SubmitMediaInfoJobVideoStream {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "ColorPrimaries" color_primaries: String,
    8 "ColorRange" color_range: String, 9 "ColorTransfer" color_transfer: String, 10 "Dar" dar: String,
    11 "DolbyVision" dolby_vision: SubmitMediaInfoJobDolbyVision, 12 "Duration" duration: String,
    13 "DurationInaccurate" duration_inaccurate: String, 14 "Fps" fps: String, 15 "HasBFrames" has_b_frames: String,
    16 "Height" height: String, 17 "Index" index: String, 18 "Lang" lang: String, 19 "Level" level: String,
    20 "NetworkCost" network_cost: SubmitMediaInfoJobNetworkCost, 21 "NumFrames" num_frames: String,
    22 "PixFmt" pix_fmt: String, 23 "Profile" profile: String, 24 "Rotate" rotate: String, 25 "Sar" sar: String,
    26 "StartTime" start_time: String, 27 "Timebase" timebase: String, 28 "Width" width: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobDolbyVision {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { SubmitMediaInfoJobDolbyVision {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobNetworkCost {
    pub avg_bitrate: Option<String>,
    pub cost_bandwidth: Option<String>,
    pub preload_time: Option<String>,
}
model! { SubmitMediaInfoJobNetworkCost {
    0 "AvgBitrate" avg_bitrate: String, 1 "CostBandwidth" cost_bandwidth: String, 2 "PreloadTime" preload_time: String
} }

/// Submits smarttag job: `SubmitSmarttagJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitSmarttagJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJob {
    pub content: Option<String>,
    pub content_addr: Option<String>,
    pub content_type: Option<String>,
    pub input: Option<String>,
    pub notify_url: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    /// Required.
    pub pipeline_id: String,
    pub priority: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<String>,
    /// Required.
    pub title: String,
    pub user_data: Option<String>,
}
operation! { SubmitSmarttagJob(pipeline_id: String, title: String) "SubmitSmarttagJob" -> SubmitSmarttagJobOutput {
    0 "Content" content: String, 1 "ContentAddr" content_addr: String, 2 "ContentType" content_type: String,
    3 "Input" input: String, 4 "NotifyUrl" notify_url: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Params" params: String, 8 "PipelineId" pipeline_id, 9 "Priority" priority: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "TemplateId" template_id: String, 13 "Title" title, 14 "UserData" user_data: String
} }

/// Response of [`SubmitSmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSmarttagJobOutput {
    0 "JobId" job_id: String
} }

/// Submits snapshot job: `SubmitSnapshotJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJob {
    /// Required.
    pub input: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub snapshot_config: String,
    pub user_data: Option<String>,
}
operation! { SubmitSnapshotJob(input: String, snapshot_config: String) "SubmitSnapshotJob" -> SubmitSnapshotJobOutput {
    0 "Input" input, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PipelineId" pipeline_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SnapshotConfig" snapshot_config, 7 "UserData" user_data: String
} }

/// Response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutput {
    pub snapshot_job: Option<SubmitSnapshotJobSnapshotJob>,
}
model! { SubmitSnapshotJobOutput {
    0 "SnapshotJob" snapshot_job: SubmitSnapshotJobSnapshotJob
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobSnapshotJob {
    pub code: Option<String>,
    pub count: Option<String>,
    pub creation_time: Option<String>,
    pub id: Option<String>,
    pub input: Option<SubmitSnapshotJobInput>,
    pub mns_message_result: Option<SubmitSnapshotJobMNSMessageResult>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub snapshot_config: Option<SubmitSnapshotJobSnapshotConfig>,
    pub state: Option<String>,
    pub tile_count: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitSnapshotJobSnapshotJob {
    0 "Code" code: String, 1 "Count" count: String, 2 "CreationTime" creation_time: String, 3 "Id" id: String,
    4 "Input" input: SubmitSnapshotJobInput, 5 "MNSMessageResult" mns_message_result: SubmitSnapshotJobMNSMessageResult,
    6 "Message" message: String, 7 "PipelineId" pipeline_id: String,
    8 "SnapshotConfig" snapshot_config: SubmitSnapshotJobSnapshotConfig, 9 "State" state: String,
    10 "TileCount" tile_count: String, 11 "UserData" user_data: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { SubmitSnapshotJobInput {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobMNSMessageResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
}
model! { SubmitSnapshotJobMNSMessageResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobSnapshotConfig {
    pub frame_type: Option<String>,
    pub height: Option<String>,
    pub interval: Option<String>,
    pub num: Option<String>,
    pub output_file: Option<SubmitSnapshotJobOutputFile>,
    pub tile_out: Option<SubmitSnapshotJobTileOut>,
    pub tile_output_file: Option<SubmitSnapshotJobTileOutputFile>,
    pub time: Option<String>,
    pub time_array: Option<SubmitSnapshotJobTimeArray>,
    pub width: Option<String>,
}
model! { SubmitSnapshotJobSnapshotConfig {
    0 "FrameType" frame_type: String, 1 "Height" height: String, 2 "Interval" interval: String, 3 "Num" num: String,
    4 "OutputFile" output_file: SubmitSnapshotJobOutputFile, 5 "TileOut" tile_out: SubmitSnapshotJobTileOut,
    6 "TileOutputFile" tile_output_file: SubmitSnapshotJobTileOutputFile, 7 "Time" time: String,
    8 "TimeArray" time_array: SubmitSnapshotJobTimeArray, 9 "Width" width: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { SubmitSnapshotJobOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTileOut {
    pub cell_height: Option<String>,
    pub cell_sel_step: Option<String>,
    pub cell_width: Option<String>,
    pub color: Option<String>,
    pub columns: Option<String>,
    pub is_keep_cell_pic: Option<String>,
    pub lines: Option<String>,
    pub margin: Option<String>,
    pub padding: Option<String>,
}
model! { SubmitSnapshotJobTileOut {
    0 "CellHeight" cell_height: String, 1 "CellSelStep" cell_sel_step: String, 2 "CellWidth" cell_width: String,
    3 "Color" color: String, 4 "Columns" columns: String, 5 "IsKeepCellPic" is_keep_cell_pic: String,
    6 "Lines" lines: String, 7 "Margin" margin: String, 8 "Padding" padding: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTileOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub role_arn: Option<String>,
}
model! { SubmitSnapshotJobTileOutputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTimeArray {
    pub time_point_list: Vec<i64>,
}
model! { SubmitSnapshotJobTimeArray {
    0 "TimePointList" time_point_list: Vec<i64>
} }

/// Submits trace ab job: `SubmitTraceAbJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitTraceAbJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJob {
    pub call_back: Option<String>,
    pub cipher_base64ed: Option<String>,
    pub input: Option<String>,
    pub level: Option<i64>,
    /// Required.
    pub output: String,
    pub start_time: Option<i64>,
    pub total_time: Option<i64>,
    pub url: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitTraceAbJob(output: String) "SubmitTraceAbJob" -> SubmitTraceAbJobOutput {
    0 "CallBack" call_back: String, 1 "CipherBase64ed" cipher_base64ed: String, 2 "Input" input: String,
    3 "Level" level: i64, 4 "Output" output, 5 "StartTime" start_time: i64, 6 "TotalTime" total_time: i64,
    7 "Url" url: String, 8 "UserData" user_data: String
} }

/// Response of [`SubmitTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobOutput {
    pub data: Option<SubmitTraceAbJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTraceAbJobOutput {
    0 "Data" data: SubmitTraceAbJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`SubmitTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobData {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
}
model! { SubmitTraceAbJobData {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String
} }

/// Submits trace extract job: `SubmitTraceExtractJob` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitTraceExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJob {
    pub call_back: Option<String>,
    pub input: Option<String>,
    pub params: Option<String>,
    pub url: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitTraceExtractJob() "SubmitTraceExtractJob" -> SubmitTraceExtractJobOutput {
    0 "CallBack" call_back: String, 1 "Input" input: String, 2 "Params" params: String, 3 "Url" url: String,
    4 "UserData" user_data: String
} }

/// Response of [`SubmitTraceExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobOutput {
    pub data: Option<SubmitTraceExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTraceExtractJobOutput {
    0 "Data" data: SubmitTraceExtractJobData, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`SubmitTraceExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobData {
    pub job_id: Option<String>,
}
model! { SubmitTraceExtractJobData {
    0 "JobId" job_id: String
} }

/// Submits trace m3u8 job: `SubmitTraceM3u8Job` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/SubmitTraceM3u8Job>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8Job {
    pub key_uri: Option<String>,
    pub media_id: Option<String>,
    pub output: Option<String>,
    pub params: Option<String>,
    pub trace: Option<String>,
}
operation! { SubmitTraceM3u8Job() "SubmitTraceM3u8Job" -> SubmitTraceM3u8JobOutput {
    0 "KeyUri" key_uri: String, 1 "MediaId" media_id: String, 2 "Output" output: String, 3 "Params" params: String,
    4 "Trace" trace: String
} }

/// Response of [`SubmitTraceM3u8Job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobOutput {
    pub data: Option<SubmitTraceM3u8JobData>,
    pub message: Option<String>,
}
model! { SubmitTraceM3u8JobOutput {
    0 "Data" data: SubmitTraceM3u8JobData, 1 "Message" message: String
} }

/// In the response of [`SubmitTraceM3u8Job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobData {
    pub job_id: Option<String>,
}
model! { SubmitTraceM3u8JobData {
    0 "JobId" job_id: String
} }

/// `TagCustomPerson` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/TagCustomPerson>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCustomPerson {
    pub category_description: Option<String>,
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub person_description: Option<String>,
    pub person_id: Option<String>,
    pub person_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TagCustomPerson() "TagCustomPerson" -> Empty {
    0 "CategoryDescription" category_description: String, 1 "CategoryId" category_id: String,
    2 "CategoryName" category_name: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PersonDescription" person_description: String, 6 "PersonId" person_id: String,
    7 "PersonName" person_name: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TagCustomPerson`]: empty.
pub type TagCustomPersonOutput = Empty;

/// Unbinds input bucket: `UnbindInputBucket` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UnbindInputBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInputBucket {
    /// Required.
    pub bucket: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
}
operation! { UnbindInputBucket(bucket: String) "UnbindInputBucket" -> Empty {
    0 "Bucket" bucket, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RoleArn" role_arn: String
} }

/// Response of [`UnbindInputBucket`]: empty.
pub type UnbindInputBucketOutput = Empty;

/// Unbinds output bucket: `UnbindOutputBucket` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UnbindOutputBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOutputBucket {
    /// Required.
    pub bucket: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnbindOutputBucket(bucket: String) "UnbindOutputBucket" -> Empty {
    0 "Bucket" bucket, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnbindOutputBucket`]: empty.
pub type UnbindOutputBucketOutput = Empty;

/// `UnregisterCustomFace` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UnregisterCustomFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterCustomFace {
    /// Required.
    pub category_id: String,
    /// Required.
    pub face_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub person_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnregisterCustomFace(category_id: String, face_id: String, person_id: String)
    "UnregisterCustomFace" -> Empty {
    0 "CategoryId" category_id, 1 "FaceId" face_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PersonId" person_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnregisterCustomFace`]: empty.
pub type UnregisterCustomFaceOutput = Empty;

/// Updates media: `UpdateMedia` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMedia {
    pub cate_id: Option<i64>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateMedia(media_id: String) "UpdateMedia" -> UpdateMediaOutput {
    0 "CateId" cate_id: i64, 1 "CoverURL" cover_url: String, 2 "Description" description: String, 3 "MediaId" media_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: String, 9 "Title" title: String
} }

/// Response of [`UpdateMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaOutput {
    pub media: Option<UpdateMediaMedia>,
}
model! { UpdateMediaOutput {
    0 "Media" media: UpdateMediaMedia
} }

/// In the response of [`UpdateMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMedia {
    pub bitrate: Option<String>,
    pub cate_id: Option<i64>,
    pub censor_state: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub file: Option<UpdateMediaFile>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub publish_state: Option<String>,
    pub run_id_list: Option<UpdateMediaRunIdList>,
    pub size: Option<String>,
    pub tags: Option<UpdateMediaTags>,
    pub title: Option<String>,
    pub width: Option<String>,
}
model! { UpdateMediaMedia {
    0 "Bitrate" bitrate: String, 1 "CateId" cate_id: i64, 2 "CensorState" censor_state: String,
    3 "CoverURL" cover_url: String, 4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "Duration" duration: String, 7 "File" file: UpdateMediaFile, 8 "Format" format: String, 9 "Fps" fps: String,
    10 "Height" height: String, 11 "MediaId" media_id: String, 12 "PublishState" publish_state: String,
    13 "RunIdList" run_id_list: UpdateMediaRunIdList, 14 "Size" size: String, 15 "Tags" tags: UpdateMediaTags,
    16 "Title" title: String, 17 "Width" width: String
} }

/// In the response of [`UpdateMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaFile {
    pub state: Option<String>,
    pub url: Option<String>,
}
model! { UpdateMediaFile {
    0 "State" state: String, 1 "URL" url: String
} }

/// In the response of [`UpdateMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaRunIdList {
    pub run_id: Vec<String>,
}
model! { UpdateMediaRunIdList {
    0 "RunId" run_id: Vec<String>
} }

/// In the response of [`UpdateMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaTags {
    pub tag: Vec<String>,
}
model! { UpdateMediaTags {
    0 "Tag" tag: Vec<String>
} }

/// Updates media category: `UpdateMediaCategory` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMediaCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaCategory {
    pub cate_id: Option<i64>,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateMediaCategory(media_id: String) "UpdateMediaCategory" -> Empty {
    0 "CateId" cate_id: i64, 1 "MediaId" media_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateMediaCategory`]: empty.
pub type UpdateMediaCategoryOutput = Empty;

/// Updates media cover: `UpdateMediaCover` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMediaCover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaCover {
    pub cover_url: Option<String>,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateMediaCover(media_id: String) "UpdateMediaCover" -> Empty {
    0 "CoverURL" cover_url: String, 1 "MediaId" media_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateMediaCover`]: empty.
pub type UpdateMediaCoverOutput = Empty;

/// Updates media publish state: `UpdateMediaPublishState` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMediaPublishState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaPublishState {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub publish: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateMediaPublishState(media_id: String) "UpdateMediaPublishState" -> Empty {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "Publish" publish: bool,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateMediaPublishState`]: empty.
pub type UpdateMediaPublishStateOutput = Empty;

/// Updates media workflow: `UpdateMediaWorkflow` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMediaWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflow {
    /// Required.
    pub media_workflow_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub topology: String,
    pub trigger_mode: Option<String>,
}
operation! { UpdateMediaWorkflow(media_workflow_id: String, topology: String)
    "UpdateMediaWorkflow" -> UpdateMediaWorkflowOutput {
    0 "MediaWorkflowId" media_workflow_id, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Topology" topology, 7 "TriggerMode" trigger_mode: String
} }

/// Response of [`UpdateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowOutput {
    pub media_workflow: Option<UpdateMediaWorkflowMediaWorkflow>,
}
model! { UpdateMediaWorkflowOutput {
    0 "MediaWorkflow" media_workflow: UpdateMediaWorkflowMediaWorkflow
} }

/// In the response of [`UpdateMediaWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { UpdateMediaWorkflowMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String, 5 "TriggerMode" trigger_mode: String
} }

/// Updates media workflow trigger mode: `UpdateMediaWorkflowTriggerMode` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateMediaWorkflowTriggerMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowTriggerMode {
    /// Required.
    pub media_workflow_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub trigger_mode: String,
}
operation! { UpdateMediaWorkflowTriggerMode(media_workflow_id: String, trigger_mode: String)
    "UpdateMediaWorkflowTriggerMode" -> UpdateMediaWorkflowTriggerModeOutput {
    0 "MediaWorkflowId" media_workflow_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TriggerMode" trigger_mode
} }

/// Response of [`UpdateMediaWorkflowTriggerMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowTriggerModeOutput {
    pub media_workflow: Option<UpdateMediaWorkflowTriggerModeMediaWorkflow>,
}
model! { UpdateMediaWorkflowTriggerModeOutput {
    0 "MediaWorkflow" media_workflow: UpdateMediaWorkflowTriggerModeMediaWorkflow
} }

/// In the response of [`UpdateMediaWorkflowTriggerMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowTriggerModeMediaWorkflow {
    pub creation_time: Option<String>,
    pub media_workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub topology: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { UpdateMediaWorkflowTriggerModeMediaWorkflow {
    0 "CreationTime" creation_time: String, 1 "MediaWorkflowId" media_workflow_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Topology" topology: String, 5 "TriggerMode" trigger_mode: String
} }

/// Updates pipeline: `UpdatePipeline` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub extend_config: Option<String>,
    /// Required.
    pub name: String,
    pub notify_config: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pipeline_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: Option<String>,
    /// Required.
    pub state: String,
}
operation! { UpdatePipeline(name: String, pipeline_id: String, state: String) "UpdatePipeline" -> UpdatePipelineOutput {
    0 "ExtendConfig" extend_config: String, 1 "Name" name, 2 "NotifyConfig" notify_config: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PipelineId" pipeline_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Role" role: String, 9 "State" state
} }

/// Response of [`UpdatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub pipeline: Option<UpdatePipelinePipeline>,
}
model! { UpdatePipelineOutput {
    0 "Pipeline" pipeline: UpdatePipelinePipeline
} }

/// In the response of [`UpdatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelinePipeline {
    pub id: Option<String>,
    pub name: Option<String>,
    pub notify_config: Option<UpdatePipelineNotifyConfig>,
    pub quota_allocate: Option<i64>,
    pub role: Option<String>,
    pub speed: Option<String>,
    pub state: Option<String>,
}
model! { UpdatePipelinePipeline {
    0 "Id" id: String, 1 "Name" name: String, 2 "NotifyConfig" notify_config: UpdatePipelineNotifyConfig,
    3 "QuotaAllocate" quota_allocate: i64, 4 "Role" role: String, 5 "Speed" speed: String, 6 "State" state: String
} }

/// In the response of [`UpdatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineNotifyConfig {
    pub mq_tag: Option<String>,
    pub mq_topic: Option<String>,
    pub queue_name: Option<String>,
    pub topic: Option<String>,
}
model! { UpdatePipelineNotifyConfig {
    0 "MqTag" mq_tag: String, 1 "MqTopic" mq_topic: String, 2 "QueueName" queue_name: String, 3 "Topic" topic: String
} }

/// Updates smarttag template: `UpdateSmarttagTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateSmarttagTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmarttagTemplate {
    pub analyse_types: Option<String>,
    pub face_category_ids: Option<String>,
    pub face_custom_params_config: Option<String>,
    pub industry: Option<String>,
    pub is_default: Option<bool>,
    pub keyword_config: Option<String>,
    pub knowledge_config: Option<String>,
    pub label_type: Option<String>,
    pub label_version: Option<String>,
    pub landmark_group_ids: Option<String>,
    pub object_group_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene: Option<String>,
    pub template_config: Option<String>,
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
}
operation! { UpdateSmarttagTemplate(template_id: String) "UpdateSmarttagTemplate" -> Empty {
    0 "AnalyseTypes" analyse_types: String, 1 "FaceCategoryIds" face_category_ids: String,
    2 "FaceCustomParamsConfig" face_custom_params_config: String, 3 "Industry" industry: String,
    4 "IsDefault" is_default: bool, 5 "KeywordConfig" keyword_config: String,
    6 "KnowledgeConfig" knowledge_config: String, 7 "LabelType" label_type: String,
    8 "LabelVersion" label_version: String, 9 "LandmarkGroupIds" landmark_group_ids: String,
    10 "ObjectGroupIds" object_group_ids: String, 11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "Scene" scene: String, 16 "TemplateConfig" template_config: String, 17 "TemplateId" template_id,
    18 "TemplateName" template_name: String
} }

/// Response of [`UpdateSmarttagTemplate`]: empty.
pub type UpdateSmarttagTemplateOutput = Empty;

/// Updates template: `UpdateTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub audio: Option<String>,
    pub container: Option<String>,
    pub mux_config: Option<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: String,
    pub trans_config: Option<String>,
    pub video: Option<String>,
}
operation! { UpdateTemplate(name: String, template_id: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "Audio" audio: String, 1 "Container" container: String, 2 "MuxConfig" mux_config: String, 3 "Name" name,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TemplateId" template_id, 9 "TransConfig" trans_config: String, 10 "Video" video: String
} }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub template: Option<UpdateTemplateTemplate>,
}
model! { UpdateTemplateOutput {
    0 "Template" template: UpdateTemplateTemplate
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplate {
    pub audio: Option<UpdateTemplateAudio>,
    pub container: Option<UpdateTemplateContainer>,
    pub id: Option<String>,
    pub mux_config: Option<UpdateTemplateMuxConfig>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub trans_config: Option<UpdateTemplateTransConfig>,
    pub video: Option<UpdateTemplateVideo>,
}
model! { UpdateTemplateTemplate {
    0 "Audio" audio: UpdateTemplateAudio, 1 "Container" container: UpdateTemplateContainer, 2 "Id" id: String,
    3 "MuxConfig" mux_config: UpdateTemplateMuxConfig, 4 "Name" name: String, 5 "State" state: String,
    6 "TransConfig" trans_config: UpdateTemplateTransConfig, 7 "Video" video: UpdateTemplateVideo
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<UpdateTemplateVolume>,
}
model! { UpdateTemplateAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Qscale" qscale: String, 5 "Remove" remove: String, 6 "Samplerate" samplerate: String,
    7 "Volume" volume: UpdateTemplateVolume
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateVolume {
    pub integrated_loudness_target: Option<String>,
    pub level: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub peak_level: Option<String>,
    pub true_peak: Option<String>,
}
model! { UpdateTemplateVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String, 1 "Level" level: String,
    2 "LoudnessRangeTarget" loudness_range_target: String, 3 "Method" method: String, 4 "PeakLevel" peak_level: String,
    5 "TruePeak" true_peak: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateContainer {
    pub format: Option<String>,
}
model! { UpdateTemplateContainer {
    0 "Format" format: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateMuxConfig {
    pub gif: Option<UpdateTemplateGif>,
    pub segment: Option<UpdateTemplateSegment>,
    pub webp: Option<UpdateTemplateWebp>,
}
model! { UpdateTemplateMuxConfig {
    0 "Gif" gif: UpdateTemplateGif, 1 "Segment" segment: UpdateTemplateSegment, 2 "Webp" webp: UpdateTemplateWebp
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateGif {
    pub dither_mode: Option<String>,
    pub final_delay: Option<String>,
    pub is_custom_palette: Option<String>,
    pub r#loop: Option<String>,
}
model! { UpdateTemplateGif {
    0 "DitherMode" dither_mode: String, 1 "FinalDelay" final_delay: String,
    2 "IsCustomPalette" is_custom_palette: String, 3 "Loop" r#loop: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateSegment {
    pub duration: Option<String>,
}
model! { UpdateTemplateSegment {
    0 "Duration" duration: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateWebp {
    pub r#loop: Option<String>,
}
model! { UpdateTemplateWebp {
    0 "Loop" r#loop: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { UpdateTemplateTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateVideo {
    pub bitrate: Option<String>,
    pub bitrate_bnd: Option<UpdateTemplateBitrateBnd>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub degrain: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub hdr2sdr: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub max_fps: Option<String>,
    pub maxrate: Option<String>,
    pub narrow_band: Option<UpdateTemplateNarrowBand>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub qscale: Option<String>,
    pub remove: Option<String>,
    pub reso_priority: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { UpdateTemplateVideo {
    0 "Bitrate" bitrate: String, 1 "BitrateBnd" bitrate_bnd: UpdateTemplateBitrateBnd, 2 "Bufsize" bufsize: String,
    3 "Codec" codec: String, 4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Degrain" degrain: String,
    7 "Fps" fps: String, 8 "Gop" gop: String, 9 "Hdr2sdr" hdr2sdr: String, 10 "Height" height: String,
    11 "LongShortMode" long_short_mode: String, 12 "MaxFps" max_fps: String, 13 "Maxrate" maxrate: String,
    14 "NarrowBand" narrow_band: UpdateTemplateNarrowBand, 15 "Pad" pad: String, 16 "PixFmt" pix_fmt: String,
    17 "Preset" preset: String, 18 "Profile" profile: String, 19 "Qscale" qscale: String, 20 "Remove" remove: String,
    21 "ResoPriority" reso_priority: String, 22 "ScanMode" scan_mode: String, 23 "Width" width: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateBitrateBnd {
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { UpdateTemplateBitrateBnd {
    0 "Max" max: String, 1 "Min" min: String
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateNarrowBand {
    pub abrmax: Option<f64>,
    pub max_abr_ratio: Option<f64>,
    pub version: Option<String>,
}
model! { UpdateTemplateNarrowBand {
    0 "Abrmax" abrmax: f64, 1 "MaxAbrRatio" max_abr_ratio: f64, 2 "Version" version: String
} }

/// Updates water mark template: `UpdateWaterMarkTemplate` of `mts` 2014-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mts/2014-06-18/UpdateWaterMarkTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaterMarkTemplate {
    /// Required.
    pub config: String,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub water_mark_template_id: String,
}
operation! { UpdateWaterMarkTemplate(config: String, name: String, water_mark_template_id: String)
    "UpdateWaterMarkTemplate" -> UpdateWaterMarkTemplateOutput {
    0 "Config" config, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "WaterMarkTemplateId" water_mark_template_id
} }

/// Response of [`UpdateWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateOutput {
    pub water_mark_template: Option<UpdateWaterMarkTemplateWaterMarkTemplate>,
}
model! { UpdateWaterMarkTemplateOutput {
    0 "WaterMarkTemplate" water_mark_template: UpdateWaterMarkTemplateWaterMarkTemplate
} }

/// In the response of [`UpdateWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateWaterMarkTemplate {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub ratio_refer: Option<UpdateWaterMarkTemplateRatioRefer>,
    pub refer_pos: Option<String>,
    pub state: Option<String>,
    pub timeline: Option<UpdateWaterMarkTemplateTimeline>,
    pub r#type: Option<String>,
    pub width: Option<String>,
}
model! { UpdateWaterMarkTemplateWaterMarkTemplate {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Id" id: String, 4 "Name" name: String,
    5 "RatioRefer" ratio_refer: UpdateWaterMarkTemplateRatioRefer, 6 "ReferPos" refer_pos: String,
    7 "State" state: String, 8 "Timeline" timeline: UpdateWaterMarkTemplateTimeline, 9 "Type" r#type: String,
    10 "Width" width: String
} }

/// In the response of [`UpdateWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateRatioRefer {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub height: Option<String>,
    pub width: Option<String>,
}
model! { UpdateWaterMarkTemplateRatioRefer {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "Height" height: String, 3 "Width" width: String
} }

/// In the response of [`UpdateWaterMarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { UpdateWaterMarkTemplateTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateMediaWorkflow, AddMedia, AddMediaTag, AddMediaWorkflow, AddPipeline, AddSmarttagTemplate, AddTemplate,
    AddWaterMarkTemplate, BindInputBucket, BindOutputBucket, CancelJob, CreateCustomEntity, CreateCustomGroup,
    CreateFpShotDB, DeactivateMediaWorkflow, DeleteCustomEntity, DeleteCustomGroup, DeleteCustomView, DeleteMedia,
    DeleteMediaTag, DeleteMediaWorkflow, DeletePipeline, DeleteSmarttagTemplate, DeleteTemplate,
    DeleteWaterMarkTemplate, ImAudit, ImportFpShotJob, ListAllMediaBucket, ListCustomEntities, ListCustomGroups,
    ListCustomPersons, ListCustomViews, ListFpShotDB, ListFpShotFiles, ListFpShotImportJob, ListJob,
    ListMediaWorkflowExecutions, QueryAnalysisJobList, QueryCopyrightExtractJob, QueryCopyrightJob,
    QueryFpDBDeleteJobList, QueryFpFileDeleteJobList, QueryFpShotJobList, QueryIProductionJob, QueryJobList,
    QueryMediaCensorJobDetail, QueryMediaCensorJobList, QueryMediaInfoJobList, QueryMediaList, QueryMediaListByURL,
    QueryMediaWorkflowExecutionList, QueryMediaWorkflowList, QueryPipelineList, QuerySmarttagJob,
    QuerySmarttagTemplateList, QuerySnapshotJobList, QueryTemplateList, QueryTraceAbJob, QueryTraceExtractJob,
    QueryTraceM3u8Job, QueryWaterMarkTemplateList, RegisterCustomFace, RegisterCustomView, SearchMediaWorkflow,
    SearchPipeline, SearchTemplate, SearchWaterMarkTemplate, SubmitAnalysisJob, SubmitCopyrightExtractJob,
    SubmitCopyrightJob, SubmitFpDBDeleteJob, SubmitFpFileDeleteJob, SubmitFpShotJob, SubmitIProductionJob,
    SubmitImageCopyright, SubmitJobs, SubmitMediaCensorJob, SubmitMediaInfoJob, SubmitSmarttagJob, SubmitSnapshotJob,
    SubmitTraceAbJob, SubmitTraceExtractJob, SubmitTraceM3u8Job, TagCustomPerson, UnbindInputBucket, UnbindOutputBucket,
    UnregisterCustomFace, UpdateMedia, UpdateMediaCategory, UpdateMediaCover, UpdateMediaPublishState,
    UpdateMediaWorkflow, UpdateMediaWorkflowTriggerMode, UpdatePipeline, UpdateSmarttagTemplate, UpdateTemplate,
    UpdateWaterMarkTemplate
}
