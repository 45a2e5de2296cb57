//! `live` 2018-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "live", version: "2018-08-01", code: "live", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterInputInfo {
    pub caster_id: u64,
    pub input_info: CasterInputInfo,
}
operation! { AddCasterInputInfo(caster_id: u64, input_info: CasterInputInfo)
    "AddCasterInputInfo" -> AddCasterInputInfoOutput {
    0 "CasterId" caster_id, 1 "InputInfo" input_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterInputInfo {
    pub input_index: Option<i64>,
    pub input_type: Option<i64>,
    pub input_url: Option<String>,
    pub description: Option<String>,
    pub input_urls: Option<Vec<String>>,
    pub loop_enable: Option<bool>,
    pub loop_number: Option<i64>,
    pub pull_push_enable: Option<bool>,
    pub volume: Option<u64>,
}
input! { CasterInputInfo(input_index: i64) {
    0 "InputIndex" input_index: i64, 1 "InputType" input_type: i64, 2 "InputUrl" input_url: String,
    3 "Description" description: String, 4 "InputUrls" input_urls: Vec<String>, 5 "LoopEnable" loop_enable: bool,
    6 "LoopNumber" loop_number: i64, 7 "PullPushEnable" pull_push_enable: bool, 8 "Volume" volume: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterInputInfoOutput {
    pub input_play_url: Option<String>,
    pub input_web_rtc_play_url: Option<String>,
}
model! { AddCasterInputInfoOutput {
    0 "InputPlayUrl" input_play_url, 1 "InputWebRTCPlayUrl" input_web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutInfo {
    pub caster_id: u64,
    pub layout_info: CasterLayoutInfo,
}
operation! { AddCasterLayoutInfo(caster_id: u64, layout_info: CasterLayoutInfo) "AddCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutInfo" layout_info
} }

pub type AddCasterLayoutInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterLayoutInfo {
    pub layout_index: Option<i64>,
    pub layout_template_id: Option<i64>,
    pub input_index_list: Option<String>,
    pub layout_params: Option<Vec<CasterLayoutParam>>,
    pub layout_width: Option<u64>,
    pub layout_height: Option<u64>,
}
input! { CasterLayoutInfo(layout_index: i64) {
    0 "LayoutIndex" layout_index: i64, 1 "LayoutTemplateId" layout_template_id: i64,
    2 "InputIndexList" input_index_list: String, 3 "LayoutParams" layout_params: Vec<CasterLayoutParam>,
    4 "LayoutWidth" layout_width: u64, 5 "LayoutHeight" layout_height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterLayoutParam {
    pub layer_id: Option<i64>,
    pub layer_width: Option<f64>,
    pub layer_height: Option<f64>,
    pub layer_location_x: Option<f64>,
    pub layer_location_y: Option<f64>,
    pub use_portrait_segment: Option<bool>,
}

/// What [`CasterLayoutParam::new`] takes.
pub struct CasterLayoutParamRequired {
    pub layer_id: i64,
    pub layer_width: f64,
    pub layer_height: f64,
    pub layer_location_x: f64,
    pub layer_location_y: f64,
}
input! { CasterLayoutParam{CasterLayoutParamRequired: layer_id, layer_width, layer_height, layer_location_x, layer_location_y} {
    0 "LayerId" layer_id: i64, 1 "LayerWidth" layer_width: f64, 2 "LayerHeight" layer_height: f64,
    3 "LayerLocationX" layer_location_x: f64, 4 "LayerLocationY" layer_location_y: f64,
    5 "UsePortraitSegment" use_portrait_segment: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterMarkPicInfo {
    pub caster_id: u64,
    pub mark_pic_info: CasterMarkPicInfo,
}
operation! { AddCasterMarkPicInfo(caster_id: u64, mark_pic_info: CasterMarkPicInfo) "AddCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicInfo" mark_pic_info
} }

pub type AddCasterMarkPicInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterMarkPicInfo {
    pub mark_pic_index: Option<i64>,
    pub mark_pic_id: Option<i64>,
    pub mark_pic_width: Option<f64>,
    pub mark_pic_height: Option<f64>,
    pub mark_pic_location_x: Option<f64>,
    pub mark_pic_location_y: Option<f64>,
    pub mark_pic_url: Option<String>,
    pub description: Option<String>,
    pub is_equal_proportion: Option<bool>,
}
input! { CasterMarkPicInfo(mark_pic_index: i64) {
    0 "MarkPicIndex" mark_pic_index: i64, 1 "MarkPicId" mark_pic_id: i64, 2 "MarkPicWidth" mark_pic_width: f64,
    3 "MarkPicHeight" mark_pic_height: f64, 4 "MarkPicLocationX" mark_pic_location_x: f64,
    5 "MarkPicLocationY" mark_pic_location_y: f64, 6 "MarkPicUrl" mark_pic_url: String,
    7 "Description" description: String, 8 "IsEqualProportion" is_equal_proportion: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterMarkWordInfo {
    pub caster_id: u64,
    pub mark_word_info: CasterMarkWordInfo,
}
operation! { AddCasterMarkWordInfo(caster_id: u64, mark_word_info: CasterMarkWordInfo)
    "AddCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordInfo" mark_word_info
} }

pub type AddCasterMarkWordInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterMarkWordInfo {
    pub mark_word_index: Option<i64>,
    pub mark_word_text: Option<String>,
    pub mark_word_font_size: Option<u64>,
    pub mark_word_font_color: Option<String>,
    pub mark_word_font_type: Option<u64>,
    pub mark_word_location_x: Option<f64>,
    pub mark_word_location_y: Option<f64>,
    pub mark_word_roll_enable: Option<bool>,
    pub mark_word_roll_once_time: Option<u64>,
    pub mark_word_roll_direction: Option<i64>,
    pub mark_word_roll_start_location_x: Option<f64>,
    pub mark_word_roll_end_location_x: Option<f64>,
}
input! { CasterMarkWordInfo(mark_word_index: i64) {
    0 "MarkWordIndex" mark_word_index: i64, 1 "MarkWordText" mark_word_text: String,
    2 "MarkWordFontSize" mark_word_font_size: u64, 3 "MarkWordFontColor" mark_word_font_color: String,
    4 "MarkWordFontType" mark_word_font_type: u64, 5 "MarkWordLocationX" mark_word_location_x: f64,
    6 "MarkWordLocationY" mark_word_location_y: f64, 7 "MarkWordRollEnable" mark_word_roll_enable: bool,
    8 "MarkWordRollOnceTime" mark_word_roll_once_time: u64, 9 "MarkWordRollDirection" mark_word_roll_direction: i64,
    10 "MarkWordRollStartLocationX" mark_word_roll_start_location_x: f64,
    11 "MarkWordRollEndLocationX" mark_word_roll_end_location_x: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterOutputInfo {
    pub caster_id: u64,
    pub output_info: CasterOutputInfo,
}
operation! { AddCasterOutputInfo(caster_id: u64, output_info: CasterOutputInfo) "AddCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputInfo" output_info
} }

pub type AddCasterOutputInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterOutputInfo {
    pub output_index: Option<u64>,
    pub output_url: Option<String>,
    pub description: Option<String>,
    pub output_stream_id: Option<String>,
    pub output_type: Option<u64>,
    pub output_domain_name: Option<String>,
    pub output_app_name: Option<String>,
    pub output_param: Option<String>,
}
input! { CasterOutputInfo(output_index: u64) {
    0 "OutputIndex" output_index: u64, 1 "OutputUrl" output_url: String, 2 "Description" description: String,
    3 "OutputStreamId" output_stream_id: String, 4 "OutputType" output_type: u64,
    5 "OutputDomainName" output_domain_name: String, 6 "OutputAppName" output_app_name: String,
    7 "OutputParam" output_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDelayLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
    pub delay_time: u64,
    pub expire_time: Option<String>,
}
operation! { AddDelayLiveStream(app_name: String, domain_name: String, stream_name: String, delay_time: u64)
    "AddDelayLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "DelayTime" delay_time,
    4 "ExpireTime" expire_time: String
} }

pub type AddDelayLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomain {
    pub domain_name: String,
    pub domain_type: u64,
    pub play_type: Option<u64>,
    pub is_delay_live: Option<i64>,
    pub is_mini_program_live: Option<i64>,
    pub verify_owner_type: Option<String>,
}
operation! { AddLiveDomain(domain_name: String, domain_type: u64) "AddLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "DomainType" domain_type, 2 "PlayType" play_type: u64,
    3 "IsDelayLive" is_delay_live: i64, 4 "IsMiniProgramLive" is_mini_program_live: i64,
    5 "VerifyOwnerType" verify_owner_type: String
} }

pub type AddLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveWatermark {
    pub picture_url: String,
    pub watermark_name: String,
    pub x_position: Option<i64>,
    pub y_position: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub background_width: Option<i64>,
    pub background_height: Option<i64>,
}
operation! { AddLiveWatermark(picture_url: String, watermark_name: String)
    "AddLiveWatermark" -> AddLiveWatermarkOutput {
    0 "PictureUrl" picture_url, 1 "WatermarkName" watermark_name, 2 "XPosition" x_position: i64,
    3 "YPosition" y_position: i64, 4 "Width" width: i64, 5 "Height" height: i64,
    6 "BackgroundWidth" background_width: i64, 7 "BackgroundHeight" background_height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveWatermarkOutput {
    pub watermark_id: Option<u64>,
}
model! { AddLiveWatermarkOutput {
    0 "WatermarkId" watermark_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticateDomainOwner {
    pub domain_name: String,
    pub verify_type: String,
}
operation! { AuthenticateDomainOwner(domain_name: String, verify_type: String)
    "AuthenticateDomainOwner" -> AuthenticateDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticateDomainOwnerOutput {
    pub content: Option<String>,
    pub status: Option<i64>,
    pub main_domain: Option<String>,
}
model! { AuthenticateDomainOwnerOutput {
    0 "Content" content, 1 "Status" status, 2 "MainDomain" main_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCommonMixStream {
    pub mix_stream_session_id: String,
}
operation! { CancelCommonMixStream(mix_stream_session_id: String) "CancelCommonMixStream" -> Empty {
    0 "MixStreamSessionId" mix_stream_session_id
} }

pub type CancelCommonMixStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSourceStream {
    pub domain_name: String,
}
operation! { CloseSourceStream(domain_name: String) "CloseSourceStream" -> Empty {
    0 "DomainName" domain_name
} }

pub type CloseSourceStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCaster {
    pub caster_id: u64,
    pub caster_name: Option<String>,
    pub output_stream_id: Option<String>,
}
operation! { CopyCaster(caster_id: u64) "CopyCaster" -> CopyCasterOutput {
    0 "CasterId" caster_id, 1 "CasterName" caster_name: String, 2 "OutputStreamId" output_stream_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterOutput {
    pub caster_id: Option<u64>,
}
model! { CopyCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyLiveAvatarRoom {
    pub name: String,
    pub source_room_id: String,
    pub is_copy_script: Option<bool>,
    pub operator: Option<String>,
}
operation! { CopyLiveAvatarRoom(name: String, source_room_id: String) "CopyLiveAvatarRoom" -> CopyLiveAvatarRoomOutput {
    0 "Name" name, 1 "SourceRoomId" source_room_id, 2 "IsCopyScript" is_copy_script: bool, 3 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyLiveAvatarRoomOutput {
    pub room_id: Option<String>,
}
model! { CopyLiveAvatarRoomOutput {
    0 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordLib {
    pub name: String,
    pub description: String,
    pub suggestion: String,
    pub match_type: String,
}
operation! { CreateAuditKeywordLib(name: String, description: String, suggestion: String, match_type: String)
    "CreateAuditKeywordLib" -> CreateAuditKeywordLibOutput {
    0 "Name" name, 1 "Description" description, 2 "Suggestion" suggestion, 3 "MatchType" match_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordLibOutput {
    pub lib_id: Option<String>,
}
model! { CreateAuditKeywordLibOutput {
    0 "LibId" lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywords {
    pub keywords: Vec<AuditKeyword>,
    pub lib_id: String,
}
operation! { CreateAuditKeywords(keywords: Vec<AuditKeyword>, lib_id: String)
    "CreateAuditKeywords" -> CreateAuditKeywordsOutput {
    0 "Keywords" keywords, 1 "LibId" lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeyword {
    pub content: Option<String>,
    pub label: Option<String>,
}
input! { AuditKeyword(content: String, label: String) {
    0 "Content" content: String, 1 "Label" label: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordsOutput {
    pub keyword_ids: Option<Vec<String>>,
    pub dup_infos: Option<Vec<AuditKeywordInfo>>,
    pub keywords: Option<Vec<AuditKeywordInfo>>,
}
model! { CreateAuditKeywordsOutput {
    0 "KeywordIds" keyword_ids, 1 "DupInfos" dup_infos, 2 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeywordInfo {
    pub keyword_id: Option<String>,
    pub content: Option<String>,
    pub label: Option<String>,
    pub create_time: Option<String>,
}
model! { AuditKeywordInfo {
    0 "KeywordId" keyword_id, 1 "Content" content, 2 "Label" label, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCaster {
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<u64>,
    pub transition_type: Option<String>,
    pub pgm_width: Option<u64>,
    pub pgm_height: Option<u64>,
    pub pgm_fps: Option<u64>,
    pub pgm_bit_rate: Option<u64>,
    pub fee_type: Option<i64>,
    pub pgm_audio_bit_rate: Option<u64>,
    pub pgm_vcodec: Option<String>,
}
operation! { CreateCaster() "CreateCaster" -> CreateCasterOutput {
    0 "CasterName" caster_name: String, 1 "Description" description: String, 2 "ExpireTime" expire_time: i64,
    3 "DelayTime" delay_time: u64, 4 "TransitionType" transition_type: String, 5 "PgmWidth" pgm_width: u64,
    6 "PgmHeight" pgm_height: u64, 7 "PgmFps" pgm_fps: u64, 8 "PgmBitRate" pgm_bit_rate: u64, 9 "FeeType" fee_type: i64,
    10 "PgmAudioBitRate" pgm_audio_bit_rate: u64, 11 "PgmVcodec" pgm_vcodec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterOutput {
    pub caster_id: Option<u64>,
}
model! { CreateCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterInputPushUrl {
    pub caster_id: u64,
    pub input_index: u64,
    pub protocol: Option<String>,
}
operation! { CreateCasterInputPushUrl(caster_id: u64, input_index: u64)
    "CreateCasterInputPushUrl" -> CreateCasterInputPushUrlOutput {
    0 "CasterId" caster_id, 1 "InputIndex" input_index, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterInputPushUrlOutput {
    pub push_url: Option<String>,
}
model! { CreateCasterInputPushUrlOutput {
    0 "PushUrl" push_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgm {
    pub pgm_display_info: CasterDisplayInfo,
    pub caster_id: u64,
}
operation! { CreateCasterPgm(pgm_display_info: CasterDisplayInfo, caster_id: u64)
    "CreateCasterPgm" -> CreateCasterPgmOutput {
    0 "PgmDisplayInfo" pgm_display_info, 1 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterDisplayInfo {
    pub layout_index: Option<u64>,
    pub mark_pic_index_list: Option<Vec<u64>>,
    pub mark_word_index_list: Option<Vec<u64>>,
    pub transition_type: Option<String>,
    pub audio_index_list: Option<Vec<u64>>,
    pub input_start_type: Option<i64>,
    pub layout_index_type: Option<i64>,
}
input! { CasterDisplayInfo() {
    0 "LayoutIndex" layout_index: u64, 1 "MarkPicIndexList" mark_pic_index_list: Vec<u64>,
    2 "MarkWordIndexList" mark_word_index_list: Vec<u64>, 3 "TransitionType" transition_type: String,
    4 "AudioIndexList" audio_index_list: Vec<u64>, 5 "InputStartType" input_start_type: i64,
    6 "LayoutIndexType" layout_index_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmOutput {
    pub pgm_play_url: Option<String>,
    pub cdn_play_url: Option<String>,
    pub cdn_stream_id: Option<String>,
    pub pgm_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPgmOutput {
    0 "PgmPlayUrl" pgm_play_url, 1 "CdnPlayUrl" cdn_play_url, 2 "CdnStreamId" cdn_stream_id,
    3 "PgmWebRTCPlayUrl" pgm_web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmFromPvw {
    pub caster_id: u64,
}
operation! { CreateCasterPgmFromPvw(caster_id: u64) "CreateCasterPgmFromPvw" -> CreateCasterPgmFromPvwOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmFromPvwOutput {
    pub pgm_play_url: Option<String>,
    pub cdn_play_url: Option<String>,
    pub cdn_stream_id: Option<String>,
    pub pgm_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPgmFromPvwOutput {
    0 "PgmPlayUrl" pgm_play_url, 1 "CdnPlayUrl" cdn_play_url, 2 "CdnStreamId" cdn_stream_id,
    3 "PgmWebRTCPlayUrl" pgm_web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPvw {
    pub pvw_display_info: CasterDisplayInfo,
    pub caster_id: u64,
}
operation! { CreateCasterPvw(pvw_display_info: CasterDisplayInfo, caster_id: u64)
    "CreateCasterPvw" -> CreateCasterPvwOutput {
    0 "PvwDisplayInfo" pvw_display_info, 1 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPvwOutput {
    pub pvw_play_url: Option<String>,
    pub pvw_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPvwOutput {
    0 "PvwPlayUrl" pvw_play_url, 1 "PvwWebRTCPlayUrl" pvw_web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonMixStream {
    pub mix_stream_session_id: String,
    pub input_stream_list: Vec<CommonMixInputParam>,
    pub output_params: CommonMixOutputParams,
    pub mix_stream_template_id: Option<i64>,
    pub control_params: Option<CommonMixControlParams>,
}
operation! { CreateCommonMixStream(mix_stream_session_id: String, input_stream_list: Vec<CommonMixInputParam>, output_params: CommonMixOutputParams)
    "CreateCommonMixStream" -> Empty {
    0 "MixStreamSessionId" mix_stream_session_id, 1 "InputStreamList" input_stream_list, 2 "OutputParams" output_params,
    3 "MixStreamTemplateId" mix_stream_template_id: i64, 4 "ControlParams" control_params: CommonMixControlParams
} }

pub type CreateCommonMixStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixInputParam {
    pub input_stream_name: Option<String>,
    pub layout_params: Option<CommonMixLayoutParams>,
    pub crop_params: Option<CommonMixCropParams>,
    pub portrait_segment_params: Option<MixPortraitSegmentParams>,
}
input! { CommonMixInputParam(input_stream_name: String, layout_params: CommonMixLayoutParams) {
    0 "InputStreamName" input_stream_name: String, 1 "LayoutParams" layout_params: CommonMixLayoutParams,
    2 "CropParams" crop_params: CommonMixCropParams,
    3 "PortraitSegmentParams" portrait_segment_params: MixPortraitSegmentParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixLayoutParams {
    pub image_layer: Option<i64>,
    pub input_type: Option<i64>,
    pub image_height: Option<f64>,
    pub image_width: Option<f64>,
    pub location_x: Option<f64>,
    pub location_y: Option<f64>,
    pub color: Option<String>,
    pub watermark_id: Option<i64>,
    pub web_page_url: Option<String>,
}
input! { CommonMixLayoutParams(image_layer: i64) {
    0 "ImageLayer" image_layer: i64, 1 "InputType" input_type: i64, 2 "ImageHeight" image_height: f64,
    3 "ImageWidth" image_width: f64, 4 "LocationX" location_x: f64, 5 "LocationY" location_y: f64,
    6 "Color" color: String, 7 "WatermarkId" watermark_id: i64, 8 "WebPageUrl" web_page_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixCropParams {
    pub crop_width: Option<f64>,
    pub crop_height: Option<f64>,
    pub crop_start_location_x: Option<f64>,
    pub crop_start_location_y: Option<f64>,
}
input! { CommonMixCropParams() {
    0 "CropWidth" crop_width: f64, 1 "CropHeight" crop_height: f64, 2 "CropStartLocationX" crop_start_location_x: f64,
    3 "CropStartLocationY" crop_start_location_y: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixPortraitSegmentParams {
    pub color: Option<String>,
}
input! { MixPortraitSegmentParams() {
    0 "Color" color: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixOutputParams {
    pub output_stream_name: Option<String>,
    pub output_stream_type: Option<i64>,
    pub output_stream_bit_rate: Option<i64>,
    pub output_stream_gop: Option<i64>,
    pub output_stream_frame_rate: Option<i64>,
    pub output_audio_bit_rate: Option<i64>,
    pub output_audio_sample_rate: Option<i64>,
    pub output_audio_channels: Option<i64>,
    pub mix_sei: Option<String>,
}
input! { CommonMixOutputParams(output_stream_name: String) {
    0 "OutputStreamName" output_stream_name: String, 1 "OutputStreamType" output_stream_type: i64,
    2 "OutputStreamBitRate" output_stream_bit_rate: i64, 3 "OutputStreamGop" output_stream_gop: i64,
    4 "OutputStreamFrameRate" output_stream_frame_rate: i64, 5 "OutputAudioBitRate" output_audio_bit_rate: i64,
    6 "OutputAudioSampleRate" output_audio_sample_rate: i64, 7 "OutputAudioChannels" output_audio_channels: i64,
    8 "MixSei" mix_sei: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixControlParams {
    pub use_mix_crop_center: Option<i64>,
    pub allow_copy: Option<i64>,
    pub pass_input_sei: Option<i64>,
    pub use_picture_transparent: Option<i64>,
}
input! { CommonMixControlParams() {
    0 "UseMixCropCenter" use_mix_crop_center: i64, 1 "AllowCopy" allow_copy: i64, 2 "PassInputSei" pass_input_sei: i64,
    3 "UsePictureTransparent" use_picture_transparent: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarRoom {
    pub name: String,
    pub operator: Option<String>,
}
operation! { CreateLiveAvatarRoom(name: String) "CreateLiveAvatarRoom" -> CreateLiveAvatarRoomOutput {
    0 "Name" name, 1 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarRoomOutput {
    pub room_id: Option<String>,
}
model! { CreateLiveAvatarRoomOutput {
    0 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarScript {
    pub title: String,
    pub content: String,
    pub room_id: String,
    pub specify_position: Option<i64>,
    pub operator: Option<String>,
    pub product_id: Option<String>,
}
operation! { CreateLiveAvatarScript(title: String, content: String, room_id: String)
    "CreateLiveAvatarScript" -> CreateLiveAvatarScriptOutput {
    0 "Title" title, 1 "Content" content, 2 "RoomId" room_id, 3 "SpecifyPosition" specify_position: i64,
    4 "Operator" operator: String, 5 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarScriptOutput {
    pub script_id: Option<String>,
}
model! { CreateLiveAvatarScriptOutput {
    0 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackRule {
    pub domain_name: String,
    pub app_name: String,
    pub template_id: i64,
}
operation! { CreateLiveCallbackRule(domain_name: String, app_name: String, template_id: i64)
    "CreateLiveCallbackRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "TemplateId" template_id
} }

pub type CreateLiveCallbackRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackTemplate {
    pub template_name: String,
    pub description: Option<String>,
    pub stream_begin_notify_url: Option<String>,
    pub stream_end_notify_url: Option<String>,
    pub record_notify_url: Option<String>,
    pub record_status_notify_url: Option<String>,
    pub snapshot_notify_url: Option<String>,
    pub porn_censorship_notify_url: Option<String>,
    pub callback_key: Option<Secret>,
    pub stream_mix_notify_url: Option<String>,
    pub push_exception_notify_url: Option<String>,
    pub audio_audit_notify_url: Option<String>,
    pub record_exception_notify_url: Option<String>,
    pub record_exception_levels: Option<Vec<String>>,
}
operation! { CreateLiveCallbackTemplate(template_name: String)
    "CreateLiveCallbackTemplate" -> CreateLiveCallbackTemplateOutput {
    0 "TemplateName" template_name, 1 "Description" description: String,
    2 "StreamBeginNotifyUrl" stream_begin_notify_url: String, 3 "StreamEndNotifyUrl" stream_end_notify_url: String,
    4 "RecordNotifyUrl" record_notify_url: String, 5 "RecordStatusNotifyUrl" record_status_notify_url: String,
    6 "SnapshotNotifyUrl" snapshot_notify_url: String, 7 "PornCensorshipNotifyUrl" porn_censorship_notify_url: String,
    8 "CallbackKey" callback_key: Secret, 9 "StreamMixNotifyUrl" stream_mix_notify_url: String,
    10 "PushExceptionNotifyUrl" push_exception_notify_url: String,
    11 "AudioAuditNotifyUrl" audio_audit_notify_url: String,
    12 "RecordExceptionNotifyUrl" record_exception_notify_url: String,
    13 "RecordExceptionLevels" record_exception_levels: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveCallbackTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCloudEffect {
    pub prompt: Option<String>,
    pub template_id: Option<String>,
    pub image_url: Option<String>,
    pub r#type: Option<String>,
    pub operator: Option<String>,
}
operation! { CreateLiveCloudEffect() "CreateLiveCloudEffect" -> CreateLiveCloudEffectOutput {
    0 "Prompt" prompt: String, 1 "TemplateId" template_id: String, 2 "ImageUrl" image_url: String,
    3 "Type" r#type: String, 4 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCloudEffectOutput {
    pub id: Option<String>,
}
model! { CreateLiveCloudEffectOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadRule {
    pub domain_name: String,
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLivePadRule(domain_name: String, template_id: i64) "CreateLivePadRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

pub type CreateLivePadRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadTemplate {
    pub template_name: String,
    pub url: String,
    pub description: Option<String>,
    pub wait_duration: Option<u64>,
    pub max_duration: Option<u64>,
    pub r#type: Option<u64>,
    pub trigger_condition: Option<u64>,
}
operation! { CreateLivePadTemplate(template_name: String, url: String)
    "CreateLivePadTemplate" -> CreateLivePadTemplateOutput {
    0 "TemplateName" template_name, 1 "Url" url, 2 "Description" description: String,
    3 "WaitDuration" wait_duration: u64, 4 "MaxDuration" max_duration: u64, 5 "Type" r#type: u64,
    6 "TriggerCondition" trigger_condition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLivePadTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullStreamTask {
    pub source_type: String,
    pub source_urls: Vec<String>,
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub start_time: String,
    pub end_time: String,
    pub operator: String,
    pub push_args: Option<String>,
    pub callback_events: Option<Vec<String>>,
    pub vod_loop_times: Option<String>,
    pub vod_refresh_type: Option<String>,
    pub callback_url: Option<String>,
    pub extra_cmd: Option<String>,
    pub specify_task_id: Option<String>,
    pub comment: Option<String>,
    pub to_url: Option<String>,
    pub file_index: Option<i64>,
    pub offset_time: Option<i64>,
    pub backup_source_type: Option<String>,
    pub backup_source_url: Option<String>,
    pub watermark_list: Option<Vec<PullPushWatermarkInfo>>,
    pub vod_local_mode: Option<i64>,
    pub record_template_id: Option<String>,
    pub backup_to_url: Option<String>,
    pub transcode_template_name: Option<String>,
}

/// What [`CreateLivePullStreamTask::new`] takes.
pub struct CreateLivePullStreamTaskRequired {
    pub source_type: String,
    pub source_urls: Vec<String>,
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub start_time: String,
    pub end_time: String,
    pub operator: String,
}
operation! { CreateLivePullStreamTask{CreateLivePullStreamTaskRequired: source_type, source_urls, domain_name, app_name, stream_name, start_time, end_time, operator}
    "CreateLivePullStreamTask" -> CreateLivePullStreamTaskOutput {
    0 "SourceType" source_type, 1 "SourceUrls" source_urls, 2 "DomainName" domain_name, 3 "AppName" app_name,
    4 "StreamName" stream_name, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Operator" operator,
    8 "PushArgs" push_args: String, 9 "CallbackEvents" callback_events: Vec<String>,
    10 "VodLoopTimes" vod_loop_times: String, 11 "VodRefreshType" vod_refresh_type: String,
    12 "CallbackUrl" callback_url: String, 13 "ExtraCmd" extra_cmd: String, 14 "SpecifyTaskId" specify_task_id: String,
    15 "Comment" comment: String, 16 "ToUrl" to_url: String, 17 "FileIndex" file_index: i64,
    18 "OffsetTime" offset_time: i64, 19 "BackupSourceType" backup_source_type: String,
    20 "BackupSourceUrl" backup_source_url: String, 21 "WatermarkList" watermark_list: Vec<PullPushWatermarkInfo>,
    22 "VodLocalMode" vod_local_mode: i64, 23 "RecordTemplateId" record_template_id: String,
    24 "BackupToUrl" backup_to_url: String, 25 "TranscodeTemplateName" transcode_template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullPushWatermarkInfo {
    pub picture_url: Option<String>,
    pub x_position: Option<i64>,
    pub y_position: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub location: Option<i64>,
}

/// What [`PullPushWatermarkInfo::new`] takes.
pub struct PullPushWatermarkInfoRequired {
    pub picture_url: String,
    pub x_position: i64,
    pub y_position: i64,
    pub width: i64,
    pub height: i64,
    pub location: i64,
}
input! { PullPushWatermarkInfo{PullPushWatermarkInfoRequired: picture_url, x_position, y_position, width, height, location} {
    0 "PictureUrl" picture_url: String, 1 "XPosition" x_position: i64, 2 "YPosition" y_position: i64,
    3 "Width" width: i64, 4 "Height" height: i64, 5 "Location" location: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullStreamTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLivePullStreamTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecord {
    pub stream_name: String,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub record_type: Option<String>,
    pub file_format: Option<String>,
    pub highlight: Option<i64>,
    pub mix_stream: Option<i64>,
    pub stream_param: Option<String>,
}
operation! { CreateLiveRecord(stream_name: String) "CreateLiveRecord" -> CreateLiveRecordOutput {
    0 "StreamName" stream_name, 1 "AppName" app_name: String, 2 "DomainName" domain_name: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "RecordType" record_type: String,
    6 "FileFormat" file_format: String, 7 "Highlight" highlight: i64, 8 "MixStream" mix_stream: i64,
    9 "StreamParam" stream_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordOutput {
    pub task_id: Option<u64>,
}
model! { CreateLiveRecordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordRule {
    pub domain_name: String,
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLiveRecordRule(domain_name: String, template_id: i64) "CreateLiveRecordRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

pub type CreateLiveRecordRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplate {
    pub template_name: String,
    pub description: Option<String>,
    pub flv_param: Option<RecordParam>,
    pub hls_param: Option<RecordParam>,
    pub mp4_param: Option<RecordParam>,
    pub aac_param: Option<RecordParam>,
    pub is_delay_live: Option<i64>,
    pub hls_special_param: Option<HlsSpecialParam>,
    pub mp3_param: Option<RecordParam>,
    pub cos_store: Option<i64>,
    pub remove_watermark: Option<bool>,
    pub flv_special_param: Option<FlvSpecialParam>,
}
operation! { CreateLiveRecordTemplate(template_name: String)
    "CreateLiveRecordTemplate" -> CreateLiveRecordTemplateOutput {
    0 "TemplateName" template_name, 1 "Description" description: String, 2 "FlvParam" flv_param: RecordParam,
    3 "HlsParam" hls_param: RecordParam, 4 "Mp4Param" mp4_param: RecordParam, 5 "AacParam" aac_param: RecordParam,
    6 "IsDelayLive" is_delay_live: i64, 7 "HlsSpecialParam" hls_special_param: HlsSpecialParam,
    8 "Mp3Param" mp3_param: RecordParam, 9 "CosStore" cos_store: i64, 10 "RemoveWatermark" remove_watermark: bool,
    11 "FlvSpecialParam" flv_special_param: FlvSpecialParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordParam {
    pub record_interval: Option<i64>,
    pub storage_time: Option<i64>,
    pub enable: Option<i64>,
    pub vod_sub_app_id: Option<i64>,
    pub vod_file_name: Option<String>,
    pub procedure: Option<String>,
    pub storage_mode: Option<String>,
    pub class_id: Option<i64>,
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { RecordParam() {
    0 "RecordInterval" record_interval: i64, 1 "StorageTime" storage_time: i64, 2 "Enable" enable: i64,
    3 "VodSubAppId" vod_sub_app_id: i64, 4 "VodFileName" vod_file_name: String, 5 "Procedure" procedure: String,
    6 "StorageMode" storage_mode: String, 7 "ClassId" class_id: i64, 8 "CosBucketName" cos_bucket_name: String,
    9 "CosBucketRegion" cos_bucket_region: String, 10 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HlsSpecialParam {
    pub flow_continue_duration: Option<u64>,
}
input! { HlsSpecialParam() {
    0 "FlowContinueDuration" flow_continue_duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlvSpecialParam {
    pub upload_in_recording: Option<bool>,
}
input! { FlvSpecialParam() {
    0 "UploadInRecording" upload_in_recording: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotRule {
    pub domain_name: String,
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLiveSnapshotRule(domain_name: String, template_id: i64) "CreateLiveSnapshotRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

pub type CreateLiveSnapshotRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplate {
    pub template_name: String,
    pub cos_app_id: i64,
    pub cos_bucket: String,
    pub cos_region: String,
    pub description: Option<String>,
    pub snapshot_interval: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub porn_flag: Option<i64>,
    pub cos_prefix: Option<String>,
    pub cos_file_name: Option<String>,
}
operation! { CreateLiveSnapshotTemplate(template_name: String, cos_app_id: i64, cos_bucket: String, cos_region: String)
    "CreateLiveSnapshotTemplate" -> CreateLiveSnapshotTemplateOutput {
    0 "TemplateName" template_name, 1 "CosAppId" cos_app_id, 2 "CosBucket" cos_bucket, 3 "CosRegion" cos_region,
    4 "Description" description: String, 5 "SnapshotInterval" snapshot_interval: i64, 6 "Width" width: i64,
    7 "Height" height: i64, 8 "PornFlag" porn_flag: i64, 9 "CosPrefix" cos_prefix: String,
    10 "CosFileName" cos_file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitor {
    pub output_info: LiveStreamMonitorOutputInfo,
    pub input_list: Vec<LiveStreamMonitorInputInfo>,
    pub monitor_name: Option<String>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub asr_language: Option<u64>,
    pub ocr_language: Option<u64>,
    pub ai_asr_input_index_list: Option<Vec<u64>>,
    pub ai_ocr_input_index_list: Option<Vec<u64>>,
    pub check_stream_broken: Option<u64>,
    pub check_stream_low_frame_rate: Option<u64>,
    pub allow_monitor_report: Option<u64>,
    pub ai_format_diagnose: Option<u64>,
    pub ai_quality_control: Option<u64>,
    pub caster_id: Option<String>,
    pub pull_push_task_id: Option<String>,
}
operation! { CreateLiveStreamMonitor(output_info: LiveStreamMonitorOutputInfo, input_list: Vec<LiveStreamMonitorInputInfo>)
    "CreateLiveStreamMonitor" -> CreateLiveStreamMonitorOutput {
    0 "OutputInfo" output_info, 1 "InputList" input_list, 2 "MonitorName" monitor_name: String,
    3 "NotifyPolicy" notify_policy: LiveStreamMonitorNotifyPolicy, 4 "AsrLanguage" asr_language: u64,
    5 "OcrLanguage" ocr_language: u64, 6 "AiAsrInputIndexList" ai_asr_input_index_list: Vec<u64>,
    7 "AiOcrInputIndexList" ai_ocr_input_index_list: Vec<u64>, 8 "CheckStreamBroken" check_stream_broken: u64,
    9 "CheckStreamLowFrameRate" check_stream_low_frame_rate: u64, 10 "AllowMonitorReport" allow_monitor_report: u64,
    11 "AiFormatDiagnose" ai_format_diagnose: u64, 12 "AiQualityControl" ai_quality_control: u64,
    13 "CasterId" caster_id: String, 14 "PullPushTaskId" pull_push_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorOutputInfo {
    pub output_stream_width: Option<u64>,
    pub output_stream_height: Option<u64>,
    pub output_stream_name: Option<String>,
    pub output_domain: Option<String>,
    pub output_app: Option<String>,
}
input! { LiveStreamMonitorOutputInfo(output_stream_width: u64, output_stream_height: u64) {
    0 "OutputStreamWidth" output_stream_width: u64, 1 "OutputStreamHeight" output_stream_height: u64,
    2 "OutputStreamName" output_stream_name: String, 3 "OutputDomain" output_domain: String,
    4 "OutputApp" output_app: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorInputInfo {
    pub input_stream_name: Option<String>,
    pub input_domain: Option<String>,
    pub input_app: Option<String>,
    pub input_url: Option<String>,
    pub description: Option<String>,
    pub caster_input_index: Option<u64>,
    pub need_monitor: Option<bool>,
    pub cdn_stream_id: Option<String>,
}
input! { LiveStreamMonitorInputInfo(input_stream_name: String) {
    0 "InputStreamName" input_stream_name: String, 1 "InputDomain" input_domain: String, 2 "InputApp" input_app: String,
    3 "InputUrl" input_url: String, 4 "Description" description: String, 5 "CasterInputIndex" caster_input_index: u64,
    6 "NeedMonitor" need_monitor: bool, 7 "CdnStreamId" cdn_stream_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorNotifyPolicy {
    pub notify_policy_type: Option<u64>,
    pub callback_url: Option<String>,
}
input! { LiveStreamMonitorNotifyPolicy() {
    0 "NotifyPolicyType" notify_policy_type: u64, 1 "CallbackUrl" callback_url: String
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
pub struct CreateLiveTimeShiftRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub template_id: i64,
}
operation! { CreateLiveTimeShiftRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveTimeShiftRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

pub type CreateLiveTimeShiftRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTimeShiftTemplate {
    pub template_name: String,
    pub duration: u64,
    pub description: Option<String>,
    pub area: Option<String>,
    pub item_duration: Option<u64>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Option<Vec<i64>>,
}
operation! { CreateLiveTimeShiftTemplate(template_name: String, duration: u64)
    "CreateLiveTimeShiftTemplate" -> CreateLiveTimeShiftTemplateOutput {
    0 "TemplateName" template_name, 1 "Duration" duration, 2 "Description" description: String, 3 "Area" area: String,
    4 "ItemDuration" item_duration: u64, 5 "RemoveWatermark" remove_watermark: bool,
    6 "TranscodeTemplateIds" transcode_template_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTimeShiftTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveTimeShiftTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub template_id: i64,
}
operation! { CreateLiveTranscodeRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveTranscodeRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

pub type CreateLiveTranscodeRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplate {
    pub template_name: String,
    pub video_bitrate: i64,
    pub acodec: Option<String>,
    pub audio_bitrate: Option<i64>,
    pub vcodec: Option<String>,
    pub description: Option<String>,
    pub need_video: Option<i64>,
    pub width: Option<i64>,
    pub need_audio: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub rotate: Option<i64>,
    pub profile: Option<String>,
    pub bitrate_to_orig: Option<i64>,
    pub height_to_orig: Option<i64>,
    pub fps_to_orig: Option<i64>,
    pub ai_trans_code: Option<i64>,
    pub adapt_bitrate_percent: Option<f64>,
    pub short_edge_as_height: Option<i64>,
    pub drm_type: Option<String>,
    pub drm_tracks: Option<String>,
    pub is_adaptive_bit_rate: Option<i64>,
    pub adaptive_children: Option<Vec<ChildTemplateInfo>>,
    pub audience_driven_transcode: Option<i64>,
    pub audience_threshold: Option<i64>,
}
operation! { CreateLiveTranscodeTemplate(template_name: String, video_bitrate: i64)
    "CreateLiveTranscodeTemplate" -> CreateLiveTranscodeTemplateOutput {
    0 "TemplateName" template_name, 1 "VideoBitrate" video_bitrate, 2 "Acodec" acodec: String,
    3 "AudioBitrate" audio_bitrate: i64, 4 "Vcodec" vcodec: String, 5 "Description" description: String,
    6 "NeedVideo" need_video: i64, 7 "Width" width: i64, 8 "NeedAudio" need_audio: i64, 9 "Height" height: i64,
    10 "Fps" fps: i64, 11 "Gop" gop: i64, 12 "Rotate" rotate: i64, 13 "Profile" profile: String,
    14 "BitrateToOrig" bitrate_to_orig: i64, 15 "HeightToOrig" height_to_orig: i64, 16 "FpsToOrig" fps_to_orig: i64,
    17 "AiTransCode" ai_trans_code: i64, 18 "AdaptBitratePercent" adapt_bitrate_percent: f64,
    19 "ShortEdgeAsHeight" short_edge_as_height: i64, 20 "DRMType" drm_type: String, 21 "DRMTracks" drm_tracks: String,
    22 "IsAdaptiveBitRate" is_adaptive_bit_rate: i64, 23 "AdaptiveChildren" adaptive_children: Vec<ChildTemplateInfo>,
    24 "AudienceDrivenTranscode" audience_driven_transcode: i64, 25 "AudienceThreshold" audience_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildTemplateInfo {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub vcodec: Option<String>,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub need_video: Option<i64>,
    pub need_audio: Option<i64>,
    pub bitrate_to_orig: Option<i64>,
    pub height_to_orig: Option<i64>,
    pub fps_to_orig: Option<i64>,
    pub short_edge_as_height: Option<i64>,
    pub hls_container_format: Option<String>,
    pub hls_mp4_video_codec_tag: Option<String>,
}
input! { ChildTemplateInfo() {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String, 2 "Vcodec" vcodec: String,
    3 "VideoBitrate" video_bitrate: i64, 4 "Width" width: i64, 5 "Height" height: i64, 6 "Fps" fps: i64,
    7 "Gop" gop: i64, 8 "NeedVideo" need_video: i64, 9 "NeedAudio" need_audio: i64,
    10 "BitrateToOrig" bitrate_to_orig: i64, 11 "HeightToOrig" height_to_orig: i64, 12 "FpsToOrig" fps_to_orig: i64,
    13 "ShortEdgeAsHeight" short_edge_as_height: i64, 14 "HlsContainerFormat" hls_container_format: String,
    15 "HlsMp4VideoCodecTag" hls_mp4_video_codec_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveWatermarkRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub template_id: i64,
}
operation! { CreateLiveWatermarkRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveWatermarkRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

pub type CreateLiveWatermarkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePullStreamConfig {
    pub from_url: String,
    pub to_url: String,
    pub area_id: i64,
    pub isp_id: i64,
    pub start_time: String,
    pub end_time: String,
}

/// What [`CreatePullStreamConfig::new`] takes.
pub struct CreatePullStreamConfigRequired {
    pub from_url: String,
    pub to_url: String,
    pub area_id: i64,
    pub isp_id: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { CreatePullStreamConfig{CreatePullStreamConfigRequired: from_url, to_url, area_id, isp_id, start_time, end_time}
    "CreatePullStreamConfig" -> CreatePullStreamConfigOutput {
    0 "FromUrl" from_url, 1 "ToUrl" to_url, 2 "AreaId" area_id, 3 "IspId" isp_id, 4 "StartTime" start_time,
    5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePullStreamConfigOutput {
    pub config_id: Option<String>,
}
model! { CreatePullStreamConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordTask {
    pub stream_name: String,
    pub domain_name: String,
    pub app_name: String,
    pub end_time: u64,
    pub start_time: Option<u64>,
    pub stream_type: Option<u64>,
    pub template_id: Option<u64>,
    pub extension: Option<String>,
}
operation! { CreateRecordTask(stream_name: String, domain_name: String, app_name: String, end_time: u64)
    "CreateRecordTask" -> CreateRecordTaskOutput {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "EndTime" end_time,
    4 "StartTime" start_time: u64, 5 "StreamType" stream_type: u64, 6 "TemplateId" template_id: u64,
    7 "Extension" extension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRecordTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneVideoTask {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub duration: Option<i64>,
    pub image_url: Option<String>,
    pub last_image_url: Option<String>,
    pub image_infos: Option<Vec<SceneVideoReferenceImageInfo>>,
    pub video_infos: Option<Vec<SceneVideoReferenceVideoInfo>>,
    pub extra_parameters: Option<SceneVideoExtraParam>,
    pub additional_parameters: Option<String>,
    pub store_cos_param: Option<SceneStoreCosParam>,
    pub operator: Option<String>,
}
operation! { CreateSceneVideoTask() "CreateSceneVideoTask" -> CreateSceneVideoTaskOutput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String, 2 "SceneType" scene_type: String,
    3 "Prompt" prompt: String, 4 "Duration" duration: i64, 5 "ImageUrl" image_url: String,
    6 "LastImageUrl" last_image_url: String, 7 "ImageInfos" image_infos: Vec<SceneVideoReferenceImageInfo>,
    8 "VideoInfos" video_infos: Vec<SceneVideoReferenceVideoInfo>,
    9 "ExtraParameters" extra_parameters: SceneVideoExtraParam, 10 "AdditionalParameters" additional_parameters: String,
    11 "StoreCosParam" store_cos_param: SceneStoreCosParam, 12 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoReferenceImageInfo {
    pub image_url: Option<String>,
    pub text: Option<String>,
    pub reference_type: Option<String>,
}
input! { SceneVideoReferenceImageInfo() {
    0 "ImageUrl" image_url: String, 1 "Text" text: String, 2 "ReferenceType" reference_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoReferenceVideoInfo {
    pub video_url: Option<String>,
}
input! { SceneVideoReferenceVideoInfo() {
    0 "VideoUrl" video_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoExtraParam {
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub off_peak: Option<bool>,
    pub logo_add: Option<bool>,
    pub enable_audio: Option<bool>,
    pub enable_bgm: Option<bool>,
    pub enable_prompt_enhance: Option<bool>,
    pub callback_url: Option<String>,
}
input! { SceneVideoExtraParam() {
    0 "Resolution" resolution: String, 1 "AspectRatio" aspect_ratio: String, 2 "OffPeak" off_peak: bool,
    3 "LogoAdd" logo_add: bool, 4 "EnableAudio" enable_audio: bool, 5 "EnableBgm" enable_bgm: bool,
    6 "EnablePromptEnhance" enable_prompt_enhance: bool, 7 "CallbackUrl" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneStoreCosParam {
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { SceneStoreCosParam() {
    0 "CosBucketName" cos_bucket_name: String, 1 "CosBucketRegion" cos_bucket_region: String,
    2 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotTask {
    pub stream_name: String,
    pub domain_name: String,
    pub app_name: String,
    pub end_time: u64,
    pub template_id: u64,
    pub start_time: Option<u64>,
    pub stream_type: Option<u64>,
    pub extension: Option<String>,
}

/// What [`CreateScreenshotTask::new`] takes.
pub struct CreateScreenshotTaskRequired {
    pub stream_name: String,
    pub domain_name: String,
    pub app_name: String,
    pub end_time: u64,
    pub template_id: u64,
}
operation! { CreateScreenshotTask{CreateScreenshotTaskRequired: stream_name, domain_name, app_name, end_time, template_id}
    "CreateScreenshotTask" -> CreateScreenshotTaskOutput {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "EndTime" end_time,
    4 "TemplateId" template_id, 5 "StartTime" start_time: u64, 6 "StreamType" stream_type: u64,
    7 "Extension" extension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateScreenshotTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTask {
    pub input: VideoRedrawInput,
    pub cos_info: Option<VideoRedrawCosInfo>,
    pub task_info: Option<VideoRedrawTaskInfo>,
}
operation! { CreateVideoRedrawTask(input: VideoRedrawInput) "CreateVideoRedrawTask" -> CreateVideoRedrawTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoRedrawCosInfo, 2 "TaskInfo" task_info: VideoRedrawTaskInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawInput {
    pub url: Option<String>,
}
input! { VideoRedrawInput(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawCosInfo {
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub dir: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub token: Option<Secret>,
}
input! { VideoRedrawCosInfo() {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "Dir" dir: String, 3 "TmpSecretId" tmp_secret_id: String,
    4 "TmpSecretKey" tmp_secret_key: Secret, 5 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { VideoRedrawTaskInfo() {
    0 "Style" style: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoRedrawTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditKeywords {
    pub keyword_ids: Vec<String>,
    pub lib_id: String,
}
operation! { DeleteAuditKeywords(keyword_ids: Vec<String>, lib_id: String)
    "DeleteAuditKeywords" -> DeleteAuditKeywordsOutput {
    0 "KeywordIds" keyword_ids, 1 "LibId" lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditKeywordsOutput {
    pub success_count: Option<i64>,
    pub infos: Option<Vec<AuditKeywordDeleteDetail>>,
}
model! { DeleteAuditKeywordsOutput {
    0 "SuccessCount" success_count, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeywordDeleteDetail {
    pub keyword_id: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub error: Option<String>,
}
model! { AuditKeywordDeleteDetail {
    0 "KeywordId" keyword_id, 1 "Content" content, 2 "Deleted" deleted, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaster {
    pub caster_id: u64,
}
operation! { DeleteCaster(caster_id: u64) "DeleteCaster" -> Empty {
    0 "CasterId" caster_id
} }

pub type DeleteCasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterInputInfo {
    pub caster_id: u64,
    pub input_index: u64,
}
operation! { DeleteCasterInputInfo(caster_id: u64, input_index: u64) "DeleteCasterInputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "InputIndex" input_index
} }

pub type DeleteCasterInputInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayoutInfo {
    pub caster_id: u64,
    pub layout_index: u64,
}
operation! { DeleteCasterLayoutInfo(caster_id: u64, layout_index: u64) "DeleteCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutIndex" layout_index
} }

pub type DeleteCasterLayoutInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterMarkPicInfo {
    pub caster_id: u64,
    pub mark_pic_index: i64,
}
operation! { DeleteCasterMarkPicInfo(caster_id: u64, mark_pic_index: i64) "DeleteCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicIndex" mark_pic_index
} }

pub type DeleteCasterMarkPicInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterMarkWordInfo {
    pub caster_id: u64,
    pub mark_word_index: i64,
}
operation! { DeleteCasterMarkWordInfo(caster_id: u64, mark_word_index: i64) "DeleteCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordIndex" mark_word_index
} }

pub type DeleteCasterMarkWordInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterOutputInfo {
    pub caster_id: u64,
    pub output_index: u64,
}
operation! { DeleteCasterOutputInfo(caster_id: u64, output_index: u64) "DeleteCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputIndex" output_index
} }

pub type DeleteCasterOutputInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAvatarRoom {
    pub room_id: String,
}
operation! { DeleteLiveAvatarRoom(room_id: String) "DeleteLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id
} }

pub type DeleteLiveAvatarRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAvatarScript {
    pub script_id: String,
}
operation! { DeleteLiveAvatarScript(script_id: String) "DeleteLiveAvatarScript" -> Empty {
    0 "ScriptId" script_id
} }

pub type DeleteLiveAvatarScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCallbackRule {
    pub domain_name: String,
    pub app_name: String,
}
operation! { DeleteLiveCallbackRule(domain_name: String, app_name: String) "DeleteLiveCallbackRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name
} }

pub type DeleteLiveCallbackRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCallbackTemplate {
    pub template_id: i64,
}
operation! { DeleteLiveCallbackTemplate(template_id: i64) "DeleteLiveCallbackTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveCallbackTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomain {
    pub domain_name: String,
    pub domain_type: u64,
}
operation! { DeleteLiveDomain(domain_name: String, domain_type: u64) "DeleteLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "DomainType" domain_type
} }

pub type DeleteLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePadRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub template_id: u64,
}
operation! { DeleteLivePadRule(domain_name: String, app_name: String, stream_name: String, template_id: u64)
    "DeleteLivePadRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

pub type DeleteLivePadRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePadTemplate {
    pub template_id: i64,
}
operation! { DeleteLivePadTemplate(template_id: i64) "DeleteLivePadTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLivePadTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullStreamTask {
    pub task_id: String,
    pub operator: String,
    pub specify_task_id: Option<String>,
}
operation! { DeleteLivePullStreamTask(task_id: String, operator: String) "DeleteLivePullStreamTask" -> Empty {
    0 "TaskId" task_id, 1 "Operator" operator, 2 "SpecifyTaskId" specify_task_id: String
} }

pub type DeleteLivePullStreamTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecord {
    pub stream_name: String,
    pub task_id: i64,
}
operation! { DeleteLiveRecord(stream_name: String, task_id: i64) "DeleteLiveRecord" -> Empty {
    0 "StreamName" stream_name, 1 "TaskId" task_id
} }

pub type DeleteLiveRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordRule {
    pub domain_name: String,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveRecordRule(domain_name: String) "DeleteLiveRecordRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name: String, 2 "StreamName" stream_name: String
} }

pub type DeleteLiveRecordRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    pub template_id: i64,
}
operation! { DeleteLiveRecordTemplate(template_id: i64) "DeleteLiveRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotRule {
    pub domain_name: String,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveSnapshotRule(domain_name: String) "DeleteLiveSnapshotRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name: String, 2 "StreamName" stream_name: String
} }

pub type DeleteLiveSnapshotRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplate {
    pub template_id: i64,
}
operation! { DeleteLiveSnapshotTemplate(template_id: i64) "DeleteLiveSnapshotTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMonitor {
    pub monitor_id: String,
}
operation! { DeleteLiveStreamMonitor(monitor_id: String) "DeleteLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id
} }

pub type DeleteLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTimeShiftRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
}
operation! { DeleteLiveTimeShiftRule(domain_name: String, app_name: String, stream_name: String)
    "DeleteLiveTimeShiftRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name
} }

pub type DeleteLiveTimeShiftRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTimeShiftTemplate {
    pub template_id: i64,
}
operation! { DeleteLiveTimeShiftTemplate(template_id: i64) "DeleteLiveTimeShiftTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveTimeShiftTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub template_id: i64,
}
operation! { DeleteLiveTranscodeRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "DeleteLiveTranscodeRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

pub type DeleteLiveTranscodeRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplate {
    pub template_id: i64,
}
operation! { DeleteLiveTranscodeTemplate(template_id: i64) "DeleteLiveTranscodeTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveWatermark {
    pub watermark_id: i64,
}
operation! { DeleteLiveWatermark(watermark_id: i64) "DeleteLiveWatermark" -> Empty {
    0 "WatermarkId" watermark_id
} }

pub type DeleteLiveWatermarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveWatermarkRule {
    pub domain_name: String,
    pub app_name: String,
    pub stream_name: String,
}
operation! { DeleteLiveWatermarkRule(domain_name: String, app_name: String, stream_name: String)
    "DeleteLiveWatermarkRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name
} }

pub type DeleteLiveWatermarkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePullStreamConfig {
    pub config_id: String,
}
operation! { DeletePullStreamConfig(config_id: String) "DeletePullStreamConfig" -> Empty {
    0 "ConfigId" config_id
} }

pub type DeletePullStreamConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordTask {
    pub task_id: String,
}
operation! { DeleteRecordTask(task_id: String) "DeleteRecordTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteRecordTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScreenshotTask {
    pub task_id: String,
}
operation! { DeleteScreenshotTask(task_id: String) "DeleteScreenshotTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteScreenshotTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIGCTaskStatus {
    pub task_id: String,
}
operation! { DescribeAIGCTaskStatus(task_id: String) "DescribeAIGCTaskStatus" -> DescribeAIGCTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIGCTaskStatusOutput {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub output_url: Option<String>,
    pub create_time: Option<String>,
    pub scheduled_time: Option<String>,
    pub finished_time: Option<String>,
    pub task_result_code: Option<i64>,
    pub task_result_msg: Option<String>,
    pub request_body: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeAIGCTaskStatusOutput {
    0 "TaskId" task_id, 1 "TaskStatus" task_status, 2 "OutputUrl" output_url, 3 "CreateTime" create_time,
    4 "ScheduledTime" scheduled_time, 5 "FinishedTime" finished_time, 6 "TaskResultCode" task_result_code,
    7 "TaskResultMsg" task_result_msg, 8 "RequestBody" request_body, 9 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllStreamPlayInfoList {
    pub query_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeAllStreamPlayInfoList(query_time: String)
    "DescribeAllStreamPlayInfoList" -> DescribeAllStreamPlayInfoListOutput {
    0 "QueryTime" query_time, 1 "PlayDomains" play_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllStreamPlayInfoListOutput {
    pub query_time: Option<String>,
    pub data_info_list: Option<Vec<MonitorStreamPlayInfo>>,
}
model! { DescribeAllStreamPlayInfoListOutput {
    0 "QueryTime" query_time, 1 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorStreamPlayInfo {
    pub play_domain: Option<String>,
    pub stream_name: Option<String>,
    pub rate: Option<u64>,
    pub protocol: Option<String>,
    pub bandwidth: Option<f64>,
    pub online: Option<u64>,
    pub request: Option<u64>,
}
model! { MonitorStreamPlayInfo {
    0 "PlayDomain" play_domain, 1 "StreamName" stream_name, 2 "Rate" rate, 3 "Protocol" protocol,
    4 "Bandwidth" bandwidth, 5 "Online" online, 6 "Request" request
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBillBandwidthAndFluxList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeAreaBillBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribeAreaBillBandwidthAndFluxList" -> DescribeAreaBillBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBillBandwidthAndFluxListOutput {
    pub data_info_list: Option<Vec<BillAreaInfo>>,
}
model! { DescribeAreaBillBandwidthAndFluxListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillAreaInfo {
    pub name: Option<String>,
    pub countrys: Option<Vec<BillCountryInfo>>,
}
model! { BillAreaInfo {
    0 "Name" name, 1 "Countrys" countrys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillCountryInfo {
    pub name: Option<String>,
    pub band_info_list: Option<Vec<BillDataInfo>>,
}
model! { BillCountryInfo {
    0 "Name" name, 1 "BandInfoList" band_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDataInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub peak_time: Option<String>,
}
model! { BillDataInfo {
    0 "Time" time, 1 "Bandwidth" bandwidth, 2 "Flux" flux, 3 "PeakTime" peak_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditKeywords {
    pub offset: i64,
    pub limit: i64,
    pub lib_id: String,
    pub content: String,
    pub labels: Option<Vec<i64>>,
}
operation! { DescribeAuditKeywords(offset: i64, limit: i64, lib_id: String, content: String)
    "DescribeAuditKeywords" -> DescribeAuditKeywordsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "LibId" lib_id, 3 "Content" content, 4 "Labels" labels: Vec<i64>
} }
paged! { DescribeAuditKeywords: AuditKeywordInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditKeywordsOutput {
    pub total: Option<i64>,
    pub infos: Option<Vec<AuditKeywordInfo>>,
}
model! { DescribeAuditKeywordsOutput {
    0 "Total" total, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStreamList {
    pub stream_name: Option<String>,
}
operation! { DescribeBackupStreamList() "DescribeBackupStreamList" -> DescribeBackupStreamListOutput {
    0 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStreamListOutput {
    pub stream_info_list: Option<Vec<BackupStreamGroupInfo>>,
}
model! { DescribeBackupStreamListOutput {
    0 "StreamInfoList" stream_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStreamGroupInfo {
    pub stream_name: Option<String>,
    pub backup_list: Option<Vec<BackupStreamDetailData>>,
    pub optimal_enable: Option<i64>,
    pub host_group_name: Option<String>,
}
model! { BackupStreamGroupInfo {
    0 "StreamName" stream_name, 1 "BackupList" backup_list, 2 "OptimalEnable" optimal_enable,
    3 "HostGroupName" host_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStreamDetailData {
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub publish_time: Option<String>,
    pub upstream_sequence: Option<String>,
    pub source_from: Option<String>,
    pub master_flag: Option<i64>,
}
model! { BackupStreamDetailData {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "PublishTime" publish_time,
    3 "UpstreamSequence" upstream_sequence, 4 "SourceFrom" source_from, 5 "MasterFlag" master_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillBandwidthAndFluxList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub granularity: Option<u64>,
    pub service_name: Option<String>,
    pub region_names: Option<Vec<String>>,
}
operation! { DescribeBillBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribeBillBandwidthAndFluxList" -> DescribeBillBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "Granularity" granularity: u64,
    5 "ServiceName" service_name: String, 6 "RegionNames" region_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillBandwidthAndFluxListOutput {
    pub peak_bandwidth_time: Option<String>,
    pub peak_bandwidth: Option<f64>,
    pub p95_peak_bandwidth_time: Option<String>,
    pub p95_peak_bandwidth: Option<f64>,
    pub sum_flux: Option<f64>,
    pub data_info_list: Option<Vec<BillDataInfo>>,
}
model! { DescribeBillBandwidthAndFluxListOutput {
    0 "PeakBandwidthTime" peak_bandwidth_time, 1 "PeakBandwidth" peak_bandwidth,
    2 "P95PeakBandwidthTime" p95_peak_bandwidth_time, 3 "P95PeakBandwidth" p95_peak_bandwidth, 4 "SumFlux" sum_flux,
    5 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbackRecordsList {
    pub start_time: String,
    pub end_time: String,
    pub stream_name: String,
    pub page_num: u64,
    pub page_size: u64,
    pub event_type: Option<u64>,
    pub result_code: Option<u64>,
}

/// What [`DescribeCallbackRecordsList::new`] takes.
pub struct DescribeCallbackRecordsListRequired {
    pub start_time: String,
    pub end_time: String,
    pub stream_name: String,
    pub page_num: u64,
    pub page_size: u64,
}
operation! { DescribeCallbackRecordsList{DescribeCallbackRecordsListRequired: start_time, end_time, stream_name, page_num, page_size}
    "DescribeCallbackRecordsList" -> DescribeCallbackRecordsListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name, 3 "PageNum" page_num,
    4 "PageSize" page_size, 5 "EventType" event_type: u64, 6 "ResultCode" result_code: u64
} }
paged! { DescribeCallbackRecordsList: CallbackEventInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbackRecordsListOutput {
    pub data_info_list: Option<Vec<CallbackEventInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeCallbackRecordsListOutput {
    0 "DataInfoList" data_info_list, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackEventInfo {
    pub event_time: Option<String>,
    pub event_type: Option<u64>,
    pub request: Option<String>,
    pub response: Option<String>,
    pub response_time: Option<String>,
    pub result_code: Option<u64>,
    pub stream_id: Option<String>,
}
model! { CallbackEventInfo {
    0 "EventTime" event_time, 1 "EventType" event_type, 2 "Request" request, 3 "Response" response,
    4 "ResponseTime" response_time, 5 "ResultCode" result_code, 6 "StreamId" stream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaster {
    pub caster_id: u64,
}
operation! { DescribeCaster(caster_id: u64) "DescribeCaster" -> DescribeCasterOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutput {
    pub caster_info: Option<CasterInfo>,
}
model! { DescribeCasterOutput {
    0 "CasterInfo" caster_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterInfo {
    pub caster_id: Option<u64>,
    pub caster_name: Option<String>,
    pub start_live_time: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<u64>,
    pub status: Option<u64>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<u64>,
    pub pgm_width: Option<u64>,
    pub pgm_height: Option<u64>,
    pub pgm_fps: Option<u64>,
    pub pgm_bit_rate: Option<u64>,
    pub pgm_audio_bit_rate: Option<u64>,
    pub fee_type: Option<i64>,
    pub record_template_id: Option<u64>,
    pub record_status: Option<u64>,
    pub record_task_id: Option<String>,
    pub pgm_vcodec: Option<String>,
}
model! { CasterInfo {
    0 "CasterId" caster_id, 1 "CasterName" caster_name, 2 "StartLiveTime" start_live_time, 3 "Description" description,
    4 "CreateTime" create_time, 5 "Status" status, 6 "ExpireTime" expire_time, 7 "DelayTime" delay_time,
    8 "PgmWidth" pgm_width, 9 "PgmHeight" pgm_height, 10 "PgmFps" pgm_fps, 11 "PgmBitRate" pgm_bit_rate,
    12 "PgmAudioBitRate" pgm_audio_bit_rate, 13 "FeeType" fee_type, 14 "RecordTemplateId" record_template_id,
    15 "RecordStatus" record_status, 16 "RecordTaskId" record_task_id, 17 "PgmVcodec" pgm_vcodec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterDisplayInfo {
    pub caster_id: u64,
}
operation! { DescribeCasterDisplayInfo(caster_id: u64) "DescribeCasterDisplayInfo" -> DescribeCasterDisplayInfoOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterDisplayInfoOutput {
    pub status: Option<u64>,
    pub pvw_display_info: Option<CasterDisplayInfo>,
    pub pgm_display_info: Option<CasterDisplayInfo>,
    pub start_live_time: Option<u64>,
}
model! { DescribeCasterDisplayInfoOutput {
    0 "Status" status, 1 "PvwDisplayInfo" pvw_display_info, 2 "PgmDisplayInfo" pgm_display_info,
    3 "StartLiveTime" start_live_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterEmergencyStatus {
    pub caster_id: u64,
}
operation! { DescribeCasterEmergencyStatus(caster_id: u64)
    "DescribeCasterEmergencyStatus" -> DescribeCasterEmergencyStatusOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterEmergencyStatusOutput {
    pub emergency_status: Option<i64>,
}
model! { DescribeCasterEmergencyStatusOutput {
    0 "EmergencyStatus" emergency_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterInputInfos {
    pub caster_id: u64,
}
operation! { DescribeCasterInputInfos(caster_id: u64) "DescribeCasterInputInfos" -> DescribeCasterInputInfosOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterInputInfosOutput {
    pub input_infos: Option<Vec<CasterInputInfo>>,
}
model! { DescribeCasterInputInfosOutput {
    0 "InputInfos" input_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutInfos {
    pub caster_id: u64,
}
operation! { DescribeCasterLayoutInfos(caster_id: u64) "DescribeCasterLayoutInfos" -> DescribeCasterLayoutInfosOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutInfosOutput {
    pub layout_infos: Option<Vec<CasterLayoutInfo>>,
}
model! { DescribeCasterLayoutInfosOutput {
    0 "LayoutInfos" layout_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterList {}
operation! { DescribeCasterList() "DescribeCasterList" -> DescribeCasterListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterListOutput {
    pub caster_list: Option<Vec<CasterBriefInfo>>,
}
model! { DescribeCasterListOutput {
    0 "CasterList" caster_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterBriefInfo {
    pub caster_id: Option<u64>,
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub start_billing_time: Option<u64>,
    pub stop_billing_time: Option<u64>,
    pub create_time: Option<u64>,
    pub status: Option<u64>,
    pub expire_time: Option<i64>,
    pub fee_type: Option<i64>,
}
model! { CasterBriefInfo {
    0 "CasterId" caster_id, 1 "CasterName" caster_name, 2 "Description" description,
    3 "StartBillingTime" start_billing_time, 4 "StopBillingTime" stop_billing_time, 5 "CreateTime" create_time,
    6 "Status" status, 7 "ExpireTime" expire_time, 8 "FeeType" fee_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkPicInfos {
    pub caster_id: u64,
}
operation! { DescribeCasterMarkPicInfos(caster_id: u64)
    "DescribeCasterMarkPicInfos" -> DescribeCasterMarkPicInfosOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkPicInfosOutput {
    pub mark_pic_infos: Option<Vec<CasterMarkPicInfo>>,
}
model! { DescribeCasterMarkPicInfosOutput {
    0 "MarkPicInfos" mark_pic_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkWordInfos {
    pub caster_id: u64,
}
operation! { DescribeCasterMarkWordInfos(caster_id: u64)
    "DescribeCasterMarkWordInfos" -> DescribeCasterMarkWordInfosOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkWordInfosOutput {
    pub mark_word_infos: Option<Vec<CasterMarkWordInfo>>,
}
model! { DescribeCasterMarkWordInfosOutput {
    0 "MarkWordInfos" mark_word_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutputInfos {
    pub caster_id: u64,
}
operation! { DescribeCasterOutputInfos(caster_id: u64) "DescribeCasterOutputInfos" -> DescribeCasterOutputInfosOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutputInfosOutput {
    pub output_infos: Option<Vec<CasterOutputInfo>>,
}
model! { DescribeCasterOutputInfosOutput {
    0 "OutputInfos" output_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterPlayUrl {
    pub caster_id: u64,
    pub play_url_type: i64,
    pub play_url_index: Option<i64>,
}
operation! { DescribeCasterPlayUrl(caster_id: u64, play_url_type: i64)
    "DescribeCasterPlayUrl" -> DescribeCasterPlayUrlOutput {
    0 "CasterId" caster_id, 1 "PlayUrlType" play_url_type, 2 "PlayUrlIndex" play_url_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterPlayUrlOutput {
    pub play_url: Option<String>,
    pub web_rtc_play_url: Option<String>,
}
model! { DescribeCasterPlayUrlOutput {
    0 "PlayUrl" play_url, 1 "WebRTCPlayUrl" web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterTransitionTypes {
    pub caster_id: u64,
}
operation! { DescribeCasterTransitionTypes(caster_id: u64)
    "DescribeCasterTransitionTypes" -> DescribeCasterTransitionTypesOutput {
    0 "CasterId" caster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterTransitionTypesOutput {
    pub transition_types: Option<Vec<TransitionTypeInfo>>,
}
model! { DescribeCasterTransitionTypesOutput {
    0 "TransitionTypes" transition_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionTypeInfo {
    pub transition_type: Option<String>,
    pub source_url: Option<String>,
    pub index: Option<u64>,
}
model! { TransitionTypeInfo {
    0 "TransitionType" transition_type, 1 "SourceUrl" source_url, 2 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterUserStatus {}
operation! { DescribeCasterUserStatus() "DescribeCasterUserStatus" -> DescribeCasterUserStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterUserStatusOutput {
    pub user_status: Option<i64>,
}
model! { DescribeCasterUserStatusOutput {
    0 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentRecordStreamNum {
    pub live_type: String,
    pub start_time: String,
    pub end_time: String,
    pub mainland_or_oversea: Option<String>,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeConcurrentRecordStreamNum(live_type: String, start_time: String, end_time: String)
    "DescribeConcurrentRecordStreamNum" -> DescribeConcurrentRecordStreamNumOutput {
    0 "LiveType" live_type, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "PushDomains" push_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentRecordStreamNumOutput {
    pub data_info_list: Option<Vec<ConcurrentRecordStreamNum>>,
}
model! { DescribeConcurrentRecordStreamNumOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcurrentRecordStreamNum {
    pub time: Option<String>,
    pub num: Option<u64>,
}
model! { ConcurrentRecordStreamNum {
    0 "Time" time, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverBandwidthList {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDeliverBandwidthList(start_time: String, end_time: String)
    "DescribeDeliverBandwidthList" -> DescribeDeliverBandwidthListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverBandwidthListOutput {
    pub data_info_list: Option<Vec<BandwidthInfo>>,
}
model! { DescribeDeliverBandwidthListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
}
model! { BandwidthInfo {
    0 "Time" time, 1 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverLogDownList {
    pub start_time: String,
    pub end_time: String,
    pub deliver_domains: Vec<String>,
}
operation! { DescribeDeliverLogDownList(start_time: String, end_time: String, deliver_domains: Vec<String>)
    "DescribeDeliverLogDownList" -> DescribeDeliverLogDownListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DeliverDomains" deliver_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverLogDownListOutput {
    pub log_info_list: Option<Vec<PushLogInfo>>,
    pub total_num: Option<u64>,
}
model! { DescribeDeliverLogDownListOutput {
    0 "LogInfoList" log_info_list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushLogInfo {
    pub log_name: Option<String>,
    pub log_url: Option<String>,
    pub log_time: Option<String>,
    pub file_size: Option<i64>,
}
model! { PushLogInfo {
    0 "LogName" log_name, 1 "LogUrl" log_url, 2 "LogTime" log_time, 3 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProIspPlayInfoList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub province_names: Option<Vec<String>>,
    pub isp_names: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
}
operation! { DescribeGroupProIspPlayInfoList(start_time: String, end_time: String)
    "DescribeGroupProIspPlayInfoList" -> DescribeGroupProIspPlayInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "ProvinceNames" province_names: Vec<String>, 4 "IspNames" isp_names: Vec<String>,
    5 "MainlandOrOversea" mainland_or_oversea: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProIspPlayInfoListOutput {
    pub data_info_list: Option<Vec<GroupProIspDataInfo>>,
}
model! { DescribeGroupProIspPlayInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupProIspDataInfo {
    pub province_name: Option<String>,
    pub isp_name: Option<String>,
    pub detail_info_list: Option<Vec<CdnPlayStatData>>,
}
model! { GroupProIspDataInfo {
    0 "ProvinceName" province_name, 1 "IspName" isp_name, 2 "DetailInfoList" detail_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnPlayStatData {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub request: Option<u64>,
    pub online: Option<u64>,
}
model! { CdnPlayStatData {
    0 "Time" time, 1 "Bandwidth" bandwidth, 2 "Flux" flux, 3 "Request" request, 4 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpStatusInfoList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeHttpStatusInfoList(start_time: String, end_time: String)
    "DescribeHttpStatusInfoList" -> DescribeHttpStatusInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpStatusInfoListOutput {
    pub data_info_list: Option<Vec<HttpStatusData>>,
}
model! { DescribeHttpStatusInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusData {
    pub time: Option<String>,
    pub http_status_info_list: Option<Vec<HttpStatusInfo>>,
}
model! { HttpStatusData {
    0 "Time" time, 1 "HttpStatusInfoList" http_status_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusInfo {
    pub http_status: Option<String>,
    pub num: Option<u64>,
}
model! { HttpStatusInfo {
    0 "HttpStatus" http_status, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarBackgroundList {}
operation! { DescribeLiveAvatarBackgroundList()
"DescribeLiveAvatarBackgroundList" -> DescribeLiveAvatarBackgroundListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarBackgroundListOutput {
    pub info_list: Option<Vec<AvatarBackgroundInfo>>,
}
model! { DescribeLiveAvatarBackgroundListOutput {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarBackgroundInfo {
    pub background_id: Option<String>,
    pub scene: Option<String>,
    pub vertical_image_url: Option<String>,
    pub horizontal_image_url: Option<String>,
}
model! { AvatarBackgroundInfo {
    0 "BackgroundId" background_id, 1 "Scene" scene, 2 "VerticalImageUrl" vertical_image_url,
    3 "HorizontalImageUrl" horizontal_image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarImageList {}
operation! { DescribeLiveAvatarImageList() "DescribeLiveAvatarImageList" -> DescribeLiveAvatarImageListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarImageListOutput {
    pub image_info_list: Option<Vec<AvatarAnchorInfo>>,
}
model! { DescribeLiveAvatarImageListOutput {
    0 "ImageInfoList" image_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarAnchorInfo {
    pub anchor_name: Option<String>,
    pub anchor_id: Option<String>,
    pub anchor_gender: Option<String>,
    pub pose_image: Option<String>,
    pub pose_image_resolution: Option<String>,
    pub reference_video_segment_url: Option<String>,
    pub horizontal_avatar: Option<AvatarImageInfo>,
    pub vertical_avatar: Option<AvatarImageInfo>,
    pub suggest_timbre_key: Option<String>,
}
model! { AvatarAnchorInfo {
    0 "AnchorName" anchor_name, 1 "AnchorId" anchor_id, 2 "AnchorGender" anchor_gender, 3 "PoseImage" pose_image,
    4 "PoseImageResolution" pose_image_resolution, 5 "ReferenceVideoSegmentUrl" reference_video_segment_url,
    6 "HorizontalAvatar" horizontal_avatar, 7 "VerticalAvatar" vertical_avatar, 8 "SuggestTimbreKey" suggest_timbre_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarImageInfo {
    pub origin_zoom: Option<f64>,
    pub avatar_key: Option<String>,
    pub resolution: Option<String>,
}
model! { AvatarImageInfo {
    0 "OriginZoom" origin_zoom, 1 "AvatarKey" avatar_key, 2 "Resolution" resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarRooms {
    pub room_id: Option<String>,
    pub name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLiveAvatarRooms() "DescribeLiveAvatarRooms" -> DescribeLiveAvatarRoomsOutput {
    0 "RoomId" room_id: String, 1 "Name" name: String, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeLiveAvatarRooms: AvatarRoomInfo = Number "PageIndex", "InfoList" info_list, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarRoomsOutput {
    pub info_list: Option<Vec<AvatarRoomInfo>>,
    pub limit_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveAvatarRoomsOutput {
    0 "InfoList" info_list, 1 "LimitCreateNum" limit_create_num, 2 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarRoomInfo {
    pub room_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub avatar_key: Option<String>,
    pub timbre_key: Option<String>,
    pub avatar_image_url: Option<String>,
    pub background_url: Option<String>,
    pub comment: Option<String>,
    pub to_url: Option<String>,
    pub anchor_scale: Option<f64>,
    pub anchor_vertical_pos: Option<i64>,
    pub anchor_horizontal_pos: Option<i64>,
    pub speech_speed: Option<f64>,
    pub speech_volume: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AvatarRoomInfo {
    0 "RoomId" room_id, 1 "Name" name, 2 "Status" status, 3 "AvatarKey" avatar_key, 4 "TimbreKey" timbre_key,
    5 "AvatarImageUrl" avatar_image_url, 6 "BackgroundUrl" background_url, 7 "Comment" comment, 8 "ToUrl" to_url,
    9 "AnchorScale" anchor_scale, 10 "AnchorVerticalPos" anchor_vertical_pos,
    11 "AnchorHorizontalPos" anchor_horizontal_pos, 12 "SpeechSpeed" speech_speed, 13 "SpeechVolume" speech_volume,
    14 "CreateTime" create_time, 15 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarScripts {
    pub room_id: String,
    pub script_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
}
operation! { DescribeLiveAvatarScripts(room_id: String) "DescribeLiveAvatarScripts" -> DescribeLiveAvatarScriptsOutput {
    0 "RoomId" room_id, 1 "ScriptId" script_id: String, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64,
    4 "ProductId" product_id: String
} }
paged! { DescribeLiveAvatarScripts: AvatarScriptInfo = Number "PageIndex", "InfoList" info_list, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarScriptsOutput {
    pub info_list: Option<Vec<AvatarScriptInfo>>,
    pub limit_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveAvatarScriptsOutput {
    0 "InfoList" info_list, 1 "LimitCreateNum" limit_create_num, 2 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarScriptInfo {
    pub script_id: Option<String>,
    pub product_id: Option<String>,
    pub title: Option<String>,
    pub content: Option<String>,
    pub status: Option<String>,
    pub duration: Option<i64>,
    pub position: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub media_url: Option<String>,
}
model! { AvatarScriptInfo {
    0 "ScriptId" script_id, 1 "ProductId" product_id, 2 "Title" title, 3 "Content" content, 4 "Status" status,
    5 "Duration" duration, 6 "Position" position, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "MediaUrl" media_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTemporaryScriptList {
    pub room_id: String,
}
operation! { DescribeLiveAvatarTemporaryScriptList(room_id: String)
    "DescribeLiveAvatarTemporaryScriptList" -> DescribeLiveAvatarTemporaryScriptListOutput {
    0 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTemporaryScriptListOutput {
    pub info_list: Option<Vec<AvatarTemporaryScriptInfo>>,
}
model! { DescribeLiveAvatarTemporaryScriptListOutput {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTemporaryScriptInfo {
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { AvatarTemporaryScriptInfo {
    0 "Content" content, 1 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTimbreList {
    pub timbre_gender: Option<String>,
}
operation! { DescribeLiveAvatarTimbreList() "DescribeLiveAvatarTimbreList" -> DescribeLiveAvatarTimbreListOutput {
    0 "TimbreGender" timbre_gender: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTimbreListOutput {
    pub timbre_list: Option<Vec<AvatarTimbreList>>,
}
model! { DescribeLiveAvatarTimbreListOutput {
    0 "TimbreList" timbre_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTimbreList {
    pub timbre_type: Option<String>,
    pub timbre_info_list: Option<Vec<AvatarTimbreInfo>>,
}
model! { AvatarTimbreList {
    0 "TimbreType" timbre_type, 1 "TimbreInfoList" timbre_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTimbreInfo {
    pub timbre_key: Option<String>,
    pub timbre_name: Option<String>,
    pub timbre_desc: Option<String>,
    pub timbre_sample: Option<String>,
    pub timbre_gender: Option<String>,
}
model! { AvatarTimbreInfo {
    0 "TimbreKey" timbre_key, 1 "TimbreName" timbre_name, 2 "TimbreDesc" timbre_desc, 3 "TimbreSample" timbre_sample,
    4 "TimbreGender" timbre_gender
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackRules {}
operation! { DescribeLiveCallbackRules() "DescribeLiveCallbackRules" -> DescribeLiveCallbackRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackRulesOutput {
    pub rules: Option<Vec<CallBackRuleInfo>>,
}
model! { DescribeLiveCallbackRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackRuleInfo {
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub template_id: Option<i64>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
}
model! { CallBackRuleInfo {
    0 "CreateTime" create_time, 1 "UpdateTime" update_time, 2 "TemplateId" template_id, 3 "DomainName" domain_name,
    4 "AppName" app_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplate {
    pub template_id: i64,
}
operation! { DescribeLiveCallbackTemplate(template_id: i64)
    "DescribeLiveCallbackTemplate" -> DescribeLiveCallbackTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplateOutput {
    pub template: Option<CallBackTemplateInfo>,
}
model! { DescribeLiveCallbackTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackTemplateInfo {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub stream_begin_notify_url: Option<String>,
    pub stream_mix_notify_url: Option<String>,
    pub stream_end_notify_url: Option<String>,
    pub record_notify_url: Option<String>,
    pub snapshot_notify_url: Option<String>,
    pub porn_censorship_notify_url: Option<String>,
    pub callback_key: Option<Secret>,
    pub push_exception_notify_url: Option<String>,
    pub audio_audit_notify_url: Option<String>,
    pub record_exception_notify_url: Option<String>,
    pub record_exception_levels: Option<Vec<String>>,
}
model! { CallBackTemplateInfo {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Description" description,
    3 "StreamBeginNotifyUrl" stream_begin_notify_url, 4 "StreamMixNotifyUrl" stream_mix_notify_url,
    5 "StreamEndNotifyUrl" stream_end_notify_url, 6 "RecordNotifyUrl" record_notify_url,
    7 "SnapshotNotifyUrl" snapshot_notify_url, 8 "PornCensorshipNotifyUrl" porn_censorship_notify_url,
    9 "CallbackKey" callback_key, 10 "PushExceptionNotifyUrl" push_exception_notify_url,
    11 "AudioAuditNotifyUrl" audio_audit_notify_url, 12 "RecordExceptionNotifyUrl" record_exception_notify_url,
    13 "RecordExceptionLevels" record_exception_levels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplates {}
operation! { DescribeLiveCallbackTemplates() "DescribeLiveCallbackTemplates" -> DescribeLiveCallbackTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplatesOutput {
    pub templates: Option<Vec<CallBackTemplateInfo>>,
}
model! { DescribeLiveCallbackTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCert {
    pub cert_id: i64,
}
operation! { DescribeLiveCert(cert_id: i64) "DescribeLiveCert" -> DescribeLiveCertOutput {
    0 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertOutput {
    pub cert_info: Option<CertInfo>,
}
model! { DescribeLiveCertOutput {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertInfo {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub https_crt: Option<String>,
    pub cert_type: Option<i64>,
    pub cert_expire_time: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
model! { CertInfo {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Description" description, 3 "CreateTime" create_time,
    4 "HttpsCrt" https_crt, 5 "CertType" cert_type, 6 "CertExpireTime" cert_expire_time, 7 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCerts {}
operation! { DescribeLiveCerts() "DescribeLiveCerts" -> DescribeLiveCertsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertsOutput {
    pub cert_info_set: Option<Vec<CertInfo>>,
}
model! { DescribeLiveCertsOutput {
    0 "CertInfoSet" cert_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectConfig {}
operation! { DescribeLiveCloudEffectConfig() "DescribeLiveCloudEffectConfig" -> DescribeLiveCloudEffectConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectConfigOutput {
    pub effect_template_list: Option<Vec<CloudEffectTemplateInfo>>,
}
model! { DescribeLiveCloudEffectConfigOutput {
    0 "EffectTemplateList" effect_template_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudEffectTemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub video_url: Option<String>,
    pub cover_image_url: Option<String>,
    pub video_ratio: Option<String>,
}
model! { CloudEffectTemplateInfo {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "VideoUrl" video_url,
    3 "CoverImageUrl" cover_image_url, 4 "VideoRatio" video_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectList {
    pub id: Option<String>,
    pub prompt: Option<String>,
    pub flag: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeLiveCloudEffectList() "DescribeLiveCloudEffectList" -> DescribeLiveCloudEffectListOutput {
    0 "Id" id: String, 1 "Prompt" prompt: String, 2 "Flag" flag: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectListOutput {
    pub info_list: Option<Vec<CloudEffectInfo>>,
    pub enable_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveCloudEffectListOutput {
    0 "InfoList" info_list, 1 "EnableCreateNum" enable_create_num, 2 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudEffectInfo {
    pub id: Option<String>,
    pub prompt: Option<String>,
    pub flag: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub preview_image_url: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { CloudEffectInfo {
    0 "Id" id, 1 "Prompt" prompt, 2 "Flag" flag, 3 "Status" status, 4 "Message" message,
    5 "PreviewImageUrl" preview_image_url, 6 "Type" r#type, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayInfoList {}
operation! { DescribeLiveDelayInfoList() "DescribeLiveDelayInfoList" -> DescribeLiveDelayInfoListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayInfoListOutput {
    pub delay_info_list: Option<Vec<DelayInfo>>,
}
model! { DescribeLiveDelayInfoListOutput {
    0 "DelayInfoList" delay_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayInfo {
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub delay_interval: Option<u64>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<i64>,
}
model! { DelayInfo {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "DelayInterval" delay_interval,
    4 "CreateTime" create_time, 5 "ExpireTime" expire_time, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomain {
    pub domain_name: String,
}
operation! { DescribeLiveDomain(domain_name: String) "DescribeLiveDomain" -> DescribeLiveDomainOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOutput {
    pub domain_info: Option<DomainInfo>,
}
model! { DescribeLiveDomainOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub bc_name: Option<u64>,
    pub target_domain: Option<String>,
    pub play_type: Option<i64>,
    pub is_delay_live: Option<i64>,
    pub current_c_name: Option<String>,
    pub rent_tag: Option<i64>,
    pub rent_expire_time: Option<String>,
    pub is_mini_program_live: Option<i64>,
}
model! { DomainInfo {
    0 "Name" name, 1 "Type" r#type, 2 "Status" status, 3 "CreateTime" create_time, 4 "BCName" bc_name,
    5 "TargetDomain" target_domain, 6 "PlayType" play_type, 7 "IsDelayLive" is_delay_live,
    8 "CurrentCName" current_c_name, 9 "RentTag" rent_tag, 10 "RentExpireTime" rent_expire_time,
    11 "IsMiniProgramLive" is_mini_program_live
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCert {
    pub domain_name: String,
}
operation! { DescribeLiveDomainCert(domain_name: String) "DescribeLiveDomainCert" -> DescribeLiveDomainCertOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertOutput {
    pub domain_cert_info: Option<DomainCertInfo>,
}
model! { DescribeLiveDomainCertOutput {
    0 "DomainCertInfo" domain_cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCertInfo {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub https_crt: Option<String>,
    pub cert_type: Option<i64>,
    pub cert_expire_time: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<i64>,
    pub cert_domains: Option<Vec<String>>,
    pub cloud_cert_id: Option<String>,
}
model! { DomainCertInfo {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Description" description, 3 "CreateTime" create_time,
    4 "HttpsCrt" https_crt, 5 "CertType" cert_type, 6 "CertExpireTime" cert_expire_time, 7 "DomainName" domain_name,
    8 "Status" status, 9 "CertDomains" cert_domains, 10 "CloudCertId" cloud_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertBindings {
    pub domain_search: Option<String>,
    pub offset: Option<i64>,
    pub length: Option<i64>,
    pub domain_name: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeLiveDomainCertBindings() "DescribeLiveDomainCertBindings" -> DescribeLiveDomainCertBindingsOutput {
    0 "DomainSearch" domain_search: String, 1 "Offset" offset: i64, 2 "Length" length: i64,
    3 "DomainName" domain_name: String, 4 "OrderBy" order_by: String
} }
paged! { DescribeLiveDomainCertBindings: LiveDomainCertBindings =
    Offset "Offset", "LiveDomainCertBindings" live_domain_cert_bindings, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertBindingsOutput {
    pub live_domain_cert_bindings: Option<Vec<LiveDomainCertBindings>>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveDomainCertBindingsOutput {
    0 "LiveDomainCertBindings" live_domain_cert_bindings, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveDomainCertBindings {
    pub domain_name: Option<String>,
    pub certificate_alias: Option<String>,
    pub cert_type: Option<i64>,
    pub status: Option<i64>,
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<i64>,
    pub cloud_cert_id: Option<String>,
    pub update_time: Option<String>,
}
model! { LiveDomainCertBindings {
    0 "DomainName" domain_name, 1 "CertificateAlias" certificate_alias, 2 "CertType" cert_type, 3 "Status" status,
    4 "CertExpireTime" cert_expire_time, 5 "CertId" cert_id, 6 "CloudCertId" cloud_cert_id, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPlayInfoList {
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeLiveDomainPlayInfoList() "DescribeLiveDomainPlayInfoList" -> DescribeLiveDomainPlayInfoListOutput {
    0 "PlayDomains" play_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPlayInfoListOutput {
    pub time: Option<String>,
    pub total_bandwidth: Option<f64>,
    pub total_flux: Option<f64>,
    pub total_request: Option<u64>,
    pub total_online: Option<u64>,
    pub domain_info_list: Option<Vec<DomainInfoList>>,
}
model! { DescribeLiveDomainPlayInfoListOutput {
    0 "Time" time, 1 "TotalBandwidth" total_bandwidth, 2 "TotalFlux" total_flux, 3 "TotalRequest" total_request,
    4 "TotalOnline" total_online, 5 "DomainInfoList" domain_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfoList {
    pub domain: Option<String>,
    pub detail_info_list: Option<Vec<DomainDetailInfo>>,
}
model! { DomainInfoList {
    0 "Domain" domain, 1 "DetailInfoList" detail_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub mainland_or_oversea: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub online: Option<u64>,
    pub request: Option<u64>,
}
model! { DomainDetailInfo {
    0 "MainlandOrOversea" mainland_or_oversea, 1 "Bandwidth" bandwidth, 2 "Flux" flux, 3 "Online" online,
    4 "Request" request
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainReferer {
    pub domain_name: String,
}
operation! { DescribeLiveDomainReferer(domain_name: String)
    "DescribeLiveDomainReferer" -> DescribeLiveDomainRefererOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRefererOutput {
    pub referer_auth_config: Option<RefererAuthConfig>,
}
model! { DescribeLiveDomainRefererOutput {
    0 "RefererAuthConfig" referer_auth_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererAuthConfig {
    pub domain_name: Option<String>,
    pub enable: Option<i64>,
    pub r#type: Option<i64>,
    pub allow_empty: Option<i64>,
    pub rules: Option<String>,
}
model! { RefererAuthConfig {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "Type" r#type, 3 "AllowEmpty" allow_empty, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomains {
    pub domain_status: Option<u64>,
    pub domain_type: Option<u64>,
    pub page_size: Option<u64>,
    pub page_num: Option<u64>,
    pub is_delay_live: Option<u64>,
    pub domain_prefix: Option<String>,
    pub play_type: Option<u64>,
}
operation! { DescribeLiveDomains() "DescribeLiveDomains" -> DescribeLiveDomainsOutput {
    0 "DomainStatus" domain_status: u64, 1 "DomainType" domain_type: u64, 2 "PageSize" page_size: u64,
    3 "PageNum" page_num: u64, 4 "IsDelayLive" is_delay_live: u64, 5 "DomainPrefix" domain_prefix: String,
    6 "PlayType" play_type: u64
} }
paged! { DescribeLiveDomains: DomainInfo = Number "PageNum", "DomainList" domain_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainsOutput {
    pub all_count: Option<u64>,
    pub domain_list: Option<Vec<DomainInfo>>,
    pub create_limit_count: Option<i64>,
    pub play_type_count: Option<Vec<i64>>,
}
model! { DescribeLiveDomainsOutput {
    0 "AllCount" all_count, 1 "DomainList" domain_list, 2 "CreateLimitCount" create_limit_count,
    3 "PlayTypeCount" play_type_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEnhanceInfoList {
    pub start_time: String,
    pub end_time: String,
    pub granularity: Option<i64>,
    pub domain_names: Option<Vec<String>>,
    pub r#type: Option<Vec<String>>,
    pub resolution: Option<Vec<String>>,
    pub fps: Option<Vec<String>>,
}
operation! { DescribeLiveEnhanceInfoList(start_time: String, end_time: String)
    "DescribeLiveEnhanceInfoList" -> DescribeLiveEnhanceInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Granularity" granularity: i64,
    3 "DomainNames" domain_names: Vec<String>, 4 "Type" r#type: Vec<String>, 5 "Resolution" resolution: Vec<String>,
    6 "Fps" fps: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEnhanceInfoListOutput {
    pub data_info_list: Option<Vec<LiveEnhanceInfo>>,
}
model! { DescribeLiveEnhanceInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveEnhanceInfo {
    pub domain: Option<String>,
    pub time: Option<String>,
    pub duration: Option<i64>,
    pub fps: Option<String>,
    pub resolution: Option<String>,
    pub r#type: Option<String>,
}
model! { LiveEnhanceInfo {
    0 "Domain" domain, 1 "Time" time, 2 "Duration" duration, 3 "Fps" fps, 4 "Resolution" resolution, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageInfo {
    pub package_type: i64,
    pub order_by: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLivePackageInfo(package_type: i64) "DescribeLivePackageInfo" -> DescribeLivePackageInfoOutput {
    0 "PackageType" package_type, 1 "OrderBy" order_by: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeLivePackageInfo: LivePackageInfo =
    Number "PageNum", "LivePackageInfoList" live_package_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageInfoOutput {
    pub live_package_info_list: Option<Vec<LivePackageInfo>>,
    pub package_bill_mode: Option<i64>,
    pub total_page: Option<i64>,
    pub total_num: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub flux_package_bill_mode: Option<String>,
}
model! { DescribeLivePackageInfoOutput {
    0 "LivePackageInfoList" live_package_info_list, 1 "PackageBillMode" package_bill_mode, 2 "TotalPage" total_page,
    3 "TotalNum" total_num, 4 "PageNum" page_num, 5 "PageSize" page_size, 6 "FluxPackageBillMode" flux_package_bill_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageInfo {
    pub id: Option<String>,
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub left: Option<i64>,
    pub buy_time: Option<String>,
    pub expire_time: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub will_renew: Option<i64>,
    pub renewal_result: Option<i64>,
}
model! { LivePackageInfo {
    0 "Id" id, 1 "Total" total, 2 "Used" used, 3 "Left" left, 4 "BuyTime" buy_time, 5 "ExpireTime" expire_time,
    6 "Type" r#type, 7 "Status" status, 8 "WillRenew" will_renew, 9 "RenewalResult" renewal_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadRules {}
operation! { DescribeLivePadRules() "DescribeLivePadRules" -> DescribeLivePadRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLivePadRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub template_id: Option<i64>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
model! { RuleInfo {
    0 "CreateTime" create_time, 1 "UpdateTime" update_time, 2 "TemplateId" template_id, 3 "DomainName" domain_name,
    4 "AppName" app_name, 5 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadStreamList {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLivePadStreamList() "DescribeLivePadStreamList" -> DescribeLivePadStreamListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "StreamName" stream_name: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeLivePadStreamList: PadStreamInfo =
    Number "PageNum", "StreamInfoList" stream_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadStreamListOutput {
    pub stream_info_list: Option<Vec<PadStreamInfo>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLivePadStreamListOutput {
    0 "StreamInfoList" stream_info_list, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PadStreamInfo {
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub pad_stream_type: Option<String>,
    pub publish_time: Option<String>,
}
model! { PadStreamInfo {
    0 "StreamName" stream_name, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "PadStreamType" pad_stream_type,
    4 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplate {
    pub template_id: u64,
}
operation! { DescribeLivePadTemplate(template_id: u64) "DescribeLivePadTemplate" -> DescribeLivePadTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplateOutput {
    pub template: Option<PadTemplate>,
}
model! { DescribeLivePadTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PadTemplate {
    pub template_id: Option<u64>,
    pub template_name: Option<String>,
    pub url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub wait_duration: Option<u64>,
    pub max_duration: Option<u64>,
    pub r#type: Option<u64>,
    pub trigger_condition: Option<u64>,
}
model! { PadTemplate {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Url" url, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "Description" description, 6 "WaitDuration" wait_duration,
    7 "MaxDuration" max_duration, 8 "Type" r#type, 9 "TriggerCondition" trigger_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplates {}
operation! { DescribeLivePadTemplates() "DescribeLivePadTemplates" -> DescribeLivePadTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplatesOutput {
    pub templates: Option<Vec<PadTemplate>>,
}
model! { DescribeLivePadTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePlayAuthKey {
    pub domain_name: String,
}
operation! { DescribeLivePlayAuthKey(domain_name: String) "DescribeLivePlayAuthKey" -> DescribeLivePlayAuthKeyOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePlayAuthKeyOutput {
    pub play_auth_key_info: Option<PlayAuthKeyInfo>,
}
model! { DescribeLivePlayAuthKeyOutput {
    0 "PlayAuthKeyInfo" play_auth_key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayAuthKeyInfo {
    pub domain_name: Option<String>,
    pub enable: Option<i64>,
    pub auth_key: Option<Secret>,
    pub auth_delta: Option<u64>,
    pub auth_back_key: Option<Secret>,
}
model! { PlayAuthKeyInfo {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "AuthKey" auth_key, 3 "AuthDelta" auth_delta,
    4 "AuthBackKey" auth_back_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTaskStatus {
    pub task_id: String,
}
operation! { DescribeLivePullStreamTaskStatus(task_id: String)
    "DescribeLivePullStreamTaskStatus" -> DescribeLivePullStreamTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTaskStatusOutput {
    pub task_status_info: Option<TaskStatusInfo>,
}
model! { DescribeLivePullStreamTaskStatusOutput {
    0 "TaskStatusInfo" task_status_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatusInfo {
    pub file_url: Option<String>,
    pub looped_times: Option<i64>,
    pub offset_time: Option<i64>,
    pub report_time: Option<String>,
    pub run_status: Option<String>,
    pub file_duration: Option<i64>,
    pub next_file_url: Option<String>,
}
model! { TaskStatusInfo {
    0 "FileUrl" file_url, 1 "LoopedTimes" looped_times, 2 "OffsetTime" offset_time, 3 "ReportTime" report_time,
    4 "RunStatus" run_status, 5 "FileDuration" file_duration, 6 "NextFileUrl" next_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTasks {
    pub task_id: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub specify_task_id: Option<String>,
}
operation! { DescribeLivePullStreamTasks() "DescribeLivePullStreamTasks" -> DescribeLivePullStreamTasksOutput {
    0 "TaskId" task_id: String, 1 "PageNum" page_num: u64, 2 "PageSize" page_size: u64,
    3 "SpecifyTaskId" specify_task_id: String
} }
paged! { DescribeLivePullStreamTasks: PullStreamTaskInfo = Number "PageNum", "TaskInfos" task_infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTasksOutput {
    pub task_infos: Option<Vec<PullStreamTaskInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub limit_task_num: Option<u64>,
}
model! { DescribeLivePullStreamTasksOutput {
    0 "TaskInfos" task_infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page, 5 "LimitTaskNum" limit_task_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullStreamTaskInfo {
    pub task_id: Option<String>,
    pub source_type: Option<String>,
    pub source_urls: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub push_args: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub region: Option<String>,
    pub vod_loop_times: Option<i64>,
    pub vod_refresh_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub create_by: Option<String>,
    pub update_by: Option<String>,
    pub callback_url: Option<String>,
    pub callback_events: Option<Vec<String>>,
    pub callback_info: Option<String>,
    pub error_info: Option<String>,
    pub status: Option<String>,
    pub recent_pull_info: Option<RecentPullInfo>,
    pub comment: Option<String>,
    pub backup_source_type: Option<String>,
    pub backup_source_url: Option<String>,
    pub watermark_list: Option<Vec<PullPushWatermarkInfo>>,
    pub vod_local_mode: Option<i64>,
    pub record_template_id: Option<String>,
    pub backup_to_url: Option<String>,
    pub transcode_template_name: Option<String>,
}
model! { PullStreamTaskInfo {
    0 "TaskId" task_id, 1 "SourceType" source_type, 2 "SourceUrls" source_urls, 3 "DomainName" domain_name,
    4 "AppName" app_name, 5 "StreamName" stream_name, 6 "PushArgs" push_args, 7 "StartTime" start_time,
    8 "EndTime" end_time, 9 "Region" region, 10 "VodLoopTimes" vod_loop_times, 11 "VodRefreshType" vod_refresh_type,
    12 "CreateTime" create_time, 13 "UpdateTime" update_time, 14 "CreateBy" create_by, 15 "UpdateBy" update_by,
    16 "CallbackUrl" callback_url, 17 "CallbackEvents" callback_events, 18 "CallbackInfo" callback_info,
    19 "ErrorInfo" error_info, 20 "Status" status, 21 "RecentPullInfo" recent_pull_info, 22 "Comment" comment,
    23 "BackupSourceType" backup_source_type, 24 "BackupSourceUrl" backup_source_url, 25 "WatermarkList" watermark_list,
    26 "VodLocalMode" vod_local_mode, 27 "RecordTemplateId" record_template_id, 28 "BackupToUrl" backup_to_url,
    29 "TranscodeTemplateName" transcode_template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecentPullInfo {
    pub file_url: Option<String>,
    pub offset_time: Option<u64>,
    pub report_time: Option<String>,
    pub looped_times: Option<i64>,
}
model! { RecentPullInfo {
    0 "FileUrl" file_url, 1 "OffsetTime" offset_time, 2 "ReportTime" report_time, 3 "LoopedTimes" looped_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushAuthKey {
    pub domain_name: String,
}
operation! { DescribeLivePushAuthKey(domain_name: String) "DescribeLivePushAuthKey" -> DescribeLivePushAuthKeyOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushAuthKeyOutput {
    pub push_auth_key_info: Option<PushAuthKeyInfo>,
}
model! { DescribeLivePushAuthKeyOutput {
    0 "PushAuthKeyInfo" push_auth_key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushAuthKeyInfo {
    pub domain_name: Option<String>,
    pub enable: Option<i64>,
    pub master_auth_key: Option<Secret>,
    pub backup_auth_key: Option<Secret>,
    pub auth_delta: Option<u64>,
}
model! { PushAuthKeyInfo {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "MasterAuthKey" master_auth_key, 3 "BackupAuthKey" backup_auth_key,
    4 "AuthDelta" auth_delta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordRules {}
operation! { DescribeLiveRecordRules() "DescribeLiveRecordRules" -> DescribeLiveRecordRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLiveRecordRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplate {
    pub template_id: i64,
}
operation! { DescribeLiveRecordTemplate(template_id: i64)
    "DescribeLiveRecordTemplate" -> DescribeLiveRecordTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplateOutput {
    pub template: Option<RecordTemplateInfo>,
}
model! { DescribeLiveRecordTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTemplateInfo {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub flv_param: Option<RecordParam>,
    pub hls_param: Option<RecordParam>,
    pub mp4_param: Option<RecordParam>,
    pub aac_param: Option<RecordParam>,
    pub is_delay_live: Option<i64>,
    pub hls_special_param: Option<HlsSpecialParam>,
    pub mp3_param: Option<RecordParam>,
    pub remove_watermark: Option<bool>,
    pub cos_store: Option<i64>,
    pub flv_special_param: Option<FlvSpecialParam>,
}
model! { RecordTemplateInfo {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Description" description, 3 "FlvParam" flv_param,
    4 "HlsParam" hls_param, 5 "Mp4Param" mp4_param, 6 "AacParam" aac_param, 7 "IsDelayLive" is_delay_live,
    8 "HlsSpecialParam" hls_special_param, 9 "Mp3Param" mp3_param, 10 "RemoveWatermark" remove_watermark,
    11 "CosStore" cos_store, 12 "FlvSpecialParam" flv_special_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplates {
    pub is_delay_live: Option<i64>,
}
operation! { DescribeLiveRecordTemplates() "DescribeLiveRecordTemplates" -> DescribeLiveRecordTemplatesOutput {
    0 "IsDelayLive" is_delay_live: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplatesOutput {
    pub templates: Option<Vec<RecordTemplateInfo>>,
}
model! { DescribeLiveRecordTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotRules {}
operation! { DescribeLiveSnapshotRules() "DescribeLiveSnapshotRules" -> DescribeLiveSnapshotRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLiveSnapshotRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplate {
    pub template_id: i64,
}
operation! { DescribeLiveSnapshotTemplate(template_id: i64)
    "DescribeLiveSnapshotTemplate" -> DescribeLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplateOutput {
    pub template: Option<SnapshotTemplateInfo>,
}
model! { DescribeLiveSnapshotTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotTemplateInfo {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub snapshot_interval: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub porn_flag: Option<i64>,
    pub cos_app_id: Option<i64>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub description: Option<String>,
    pub cos_prefix: Option<String>,
    pub cos_file_name: Option<String>,
}
model! { SnapshotTemplateInfo {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "SnapshotInterval" snapshot_interval, 3 "Width" width,
    4 "Height" height, 5 "PornFlag" porn_flag, 6 "CosAppId" cos_app_id, 7 "CosBucket" cos_bucket,
    8 "CosRegion" cos_region, 9 "Description" description, 10 "CosPrefix" cos_prefix, 11 "CosFileName" cos_file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplates {}
operation! { DescribeLiveSnapshotTemplates() "DescribeLiveSnapshotTemplates" -> DescribeLiveSnapshotTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplatesOutput {
    pub templates: Option<Vec<SnapshotTemplateInfo>>,
}
model! { DescribeLiveSnapshotTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamEventList {
    pub start_time: String,
    pub end_time: String,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub is_filter: Option<i64>,
    pub is_strict: Option<i64>,
    pub is_asc: Option<i64>,
}
operation! { DescribeLiveStreamEventList(start_time: String, end_time: String)
    "DescribeLiveStreamEventList" -> DescribeLiveStreamEventListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AppName" app_name: String, 3 "DomainName" domain_name: String,
    4 "StreamName" stream_name: String, 5 "PageNum" page_num: u64, 6 "PageSize" page_size: u64,
    7 "IsFilter" is_filter: i64, 8 "IsStrict" is_strict: i64, 9 "IsAsc" is_asc: i64
} }
paged! { DescribeLiveStreamEventList: StreamEventInfo = Number "PageNum", "EventList" event_list, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamEventListOutput {
    pub event_list: Option<Vec<StreamEventInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeLiveStreamEventListOutput {
    0 "EventList" event_list, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamEventInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub stream_start_time: Option<String>,
    pub stream_end_time: Option<String>,
    pub stop_reason: Option<String>,
    pub duration: Option<u64>,
    pub client_ip: Option<String>,
    pub resolution: Option<String>,
}
model! { StreamEventInfo {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "StreamStartTime" stream_start_time,
    4 "StreamEndTime" stream_end_time, 5 "StopReason" stop_reason, 6 "Duration" duration, 7 "ClientIp" client_ip,
    8 "Resolution" resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitor {
    pub monitor_id: String,
}
operation! { DescribeLiveStreamMonitor(monitor_id: String)
    "DescribeLiveStreamMonitor" -> DescribeLiveStreamMonitorOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorOutput {
    pub live_stream_monitor: Option<LiveStreamMonitorInfo>,
}
model! { DescribeLiveStreamMonitorOutput {
    0 "LiveStreamMonitor" live_stream_monitor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorInfo {
    pub monitor_id: Option<String>,
    pub monitor_name: Option<String>,
    pub output_info: Option<LiveStreamMonitorOutputInfo>,
    pub input_list: Option<Vec<LiveStreamMonitorInputInfo>>,
    pub status: Option<u64>,
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub audible_input_index_list: Option<Vec<u64>>,
    pub ai_asr_input_index_list: Option<Vec<u64>>,
    pub check_stream_broken: Option<u64>,
    pub check_stream_low_frame_rate: Option<u64>,
    pub asr_language: Option<u64>,
    pub ocr_language: Option<u64>,
    pub ai_ocr_input_index_list: Option<Vec<u64>>,
    pub allow_monitor_report: Option<u64>,
    pub ai_format_diagnose: Option<u64>,
    pub ai_quality_control: Option<u64>,
    pub caster_id: Option<String>,
    pub pull_push_task_id: Option<String>,
}
model! { LiveStreamMonitorInfo {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name, 2 "OutputInfo" output_info, 3 "InputList" input_list,
    4 "Status" status, 5 "StartTime" start_time, 6 "StopTime" stop_time, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "NotifyPolicy" notify_policy, 10 "AudibleInputIndexList" audible_input_index_list,
    11 "AiAsrInputIndexList" ai_asr_input_index_list, 12 "CheckStreamBroken" check_stream_broken,
    13 "CheckStreamLowFrameRate" check_stream_low_frame_rate, 14 "AsrLanguage" asr_language,
    15 "OcrLanguage" ocr_language, 16 "AiOcrInputIndexList" ai_ocr_input_index_list,
    17 "AllowMonitorReport" allow_monitor_report, 18 "AiFormatDiagnose" ai_format_diagnose,
    19 "AiQualityControl" ai_quality_control, 20 "CasterId" caster_id, 21 "PullPushTaskId" pull_push_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorList {
    pub index: u64,
    pub count: u64,
}
operation! { DescribeLiveStreamMonitorList(index: u64, count: u64)
    "DescribeLiveStreamMonitorList" -> DescribeLiveStreamMonitorListOutput {
    0 "Index" index, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutput {
    pub total_num: Option<u64>,
    pub live_stream_monitors: Option<Vec<LiveStreamMonitorInfo>>,
}
model! { DescribeLiveStreamMonitorListOutput {
    0 "TotalNum" total_num, 1 "LiveStreamMonitors" live_stream_monitors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOnlineList {
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamOnlineList() "DescribeLiveStreamOnlineList" -> DescribeLiveStreamOnlineListOutput {
    0 "DomainName" domain_name: String, 1 "AppName" app_name: String, 2 "PageNum" page_num: u64,
    3 "PageSize" page_size: u64, 4 "StreamName" stream_name: String
} }
paged! { DescribeLiveStreamOnlineList: StreamOnlineInfo = Number "PageNum", "OnlineInfo" online_info, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOnlineListOutput {
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub online_info: Option<Vec<StreamOnlineInfo>>,
}
model! { DescribeLiveStreamOnlineListOutput {
    0 "TotalNum" total_num, 1 "TotalPage" total_page, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "OnlineInfo" online_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamOnlineInfo {
    pub stream_name: Option<String>,
    pub publish_time_list: Option<Vec<PublishTime>>,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub push_to_delay: Option<i64>,
}
model! { StreamOnlineInfo {
    0 "StreamName" stream_name, 1 "PublishTimeList" publish_time_list, 2 "AppName" app_name, 3 "DomainName" domain_name,
    4 "PushToDelay" push_to_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishTime {
    pub publish_time: Option<String>,
}
model! { PublishTime {
    0 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPublishedList {
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub app_name: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamPublishedList(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamPublishedList" -> DescribeLiveStreamPublishedListOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "AppName" app_name: String,
    4 "PageNum" page_num: u64, 5 "PageSize" page_size: u64, 6 "StreamName" stream_name: String
} }
paged! { DescribeLiveStreamPublishedList: StreamName = Number "PageNum", "PublishInfo" publish_info, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPublishedListOutput {
    pub publish_info: Option<Vec<StreamName>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeLiveStreamPublishedListOutput {
    0 "PublishInfo" publish_info, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamName {
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_start_time: Option<String>,
    pub stream_end_time: Option<String>,
    pub stop_reason: Option<String>,
    pub duration: Option<u64>,
    pub client_ip: Option<String>,
    pub resolution: Option<String>,
}
model! { StreamName {
    0 "StreamName" stream_name, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "StreamStartTime" stream_start_time,
    4 "StreamEndTime" stream_end_time, 5 "StopReason" stop_reason, 6 "Duration" duration, 7 "ClientIp" client_ip,
    8 "Resolution" resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushInfoList {
    pub push_domain: Option<String>,
    pub app_name: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeLiveStreamPushInfoList() "DescribeLiveStreamPushInfoList" -> DescribeLiveStreamPushInfoListOutput {
    0 "PushDomain" push_domain: String, 1 "AppName" app_name: String, 2 "PageNum" page_num: u64,
    3 "PageSize" page_size: u64
} }
paged! { DescribeLiveStreamPushInfoList: PushDataInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushInfoListOutput {
    pub data_info_list: Option<Vec<PushDataInfo>>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
model! { DescribeLiveStreamPushInfoListOutput {
    0 "DataInfoList" data_info_list, 1 "TotalNum" total_num, 2 "TotalPage" total_page, 3 "PageNum" page_num,
    4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDataInfo {
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub client_ip: Option<String>,
    pub server_ip: Option<String>,
    pub video_fps: Option<u64>,
    pub video_speed: Option<u64>,
    pub audio_fps: Option<u64>,
    pub audio_speed: Option<u64>,
    pub push_domain: Option<String>,
    pub begin_push_time: Option<String>,
    pub acodec: Option<String>,
    pub vcodec: Option<String>,
    pub resolution: Option<String>,
    pub asample_rate: Option<u64>,
    pub meta_audio_speed: Option<u64>,
    pub meta_video_speed: Option<u64>,
    pub meta_fps: Option<u64>,
}
model! { PushDataInfo {
    0 "StreamName" stream_name, 1 "AppName" app_name, 2 "ClientIp" client_ip, 3 "ServerIp" server_ip,
    4 "VideoFps" video_fps, 5 "VideoSpeed" video_speed, 6 "AudioFps" audio_fps, 7 "AudioSpeed" audio_speed,
    8 "PushDomain" push_domain, 9 "BeginPushTime" begin_push_time, 10 "Acodec" acodec, 11 "Vcodec" vcodec,
    12 "Resolution" resolution, 13 "AsampleRate" asample_rate, 14 "MetaAudioSpeed" meta_audio_speed,
    15 "MetaVideoSpeed" meta_video_speed, 16 "MetaFps" meta_fps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamState {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
}
operation! { DescribeLiveStreamState(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamState" -> DescribeLiveStreamStateOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamStateOutput {
    pub stream_state: Option<String>,
}
model! { DescribeLiveStreamStateOutput {
    0 "StreamState" stream_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftBillInfoList {
    pub start_time: String,
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeLiveTimeShiftBillInfoList(start_time: String, end_time: String)
    "DescribeLiveTimeShiftBillInfoList" -> DescribeLiveTimeShiftBillInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftBillInfoListOutput {
    pub data_info_list: Option<Vec<TimeShiftBillData>>,
}
model! { DescribeLiveTimeShiftBillInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftBillData {
    pub domain: Option<String>,
    pub duration: Option<f64>,
    pub storage_period: Option<f64>,
    pub time: Option<String>,
    pub total_duration: Option<f64>,
}
model! { TimeShiftBillData {
    0 "Domain" domain, 1 "Duration" duration, 2 "StoragePeriod" storage_period, 3 "Time" time,
    4 "TotalDuration" total_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftRules {}
operation! { DescribeLiveTimeShiftRules() "DescribeLiveTimeShiftRules" -> DescribeLiveTimeShiftRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLiveTimeShiftRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftTemplates {}
operation! { DescribeLiveTimeShiftTemplates() "DescribeLiveTimeShiftTemplates" -> DescribeLiveTimeShiftTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftTemplatesOutput {
    pub templates: Option<Vec<TimeShiftTemplate>>,
}
model! { DescribeLiveTimeShiftTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftTemplate {
    pub template_name: Option<String>,
    pub duration: Option<u64>,
    pub item_duration: Option<u64>,
    pub template_id: Option<u64>,
    pub description: Option<String>,
    pub area: Option<String>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Option<Vec<u64>>,
}
model! { TimeShiftTemplate {
    0 "TemplateName" template_name, 1 "Duration" duration, 2 "ItemDuration" item_duration, 3 "TemplateId" template_id,
    4 "Description" description, 5 "Area" area, 6 "RemoveWatermark" remove_watermark,
    7 "TranscodeTemplateIds" transcode_template_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftWriteSizeInfoList {
    pub start_time: String,
    pub end_time: String,
    pub domain_names: Option<Vec<String>>,
    pub dimensions: Option<Vec<String>>,
    pub storage_days: Option<Vec<i64>>,
    pub granularity: Option<i64>,
    pub mainland_or_oversea: Option<String>,
}
operation! { DescribeLiveTimeShiftWriteSizeInfoList(start_time: String, end_time: String)
    "DescribeLiveTimeShiftWriteSizeInfoList" -> DescribeLiveTimeShiftWriteSizeInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DomainNames" domain_names: Vec<String>,
    3 "Dimensions" dimensions: Vec<String>, 4 "StorageDays" storage_days: Vec<i64>, 5 "Granularity" granularity: i64,
    6 "MainlandOrOversea" mainland_or_oversea: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftWriteSizeInfoListOutput {
    pub data_info_list: Option<Vec<TimeShiftWriteSizeData>>,
}
model! { DescribeLiveTimeShiftWriteSizeInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftWriteSizeData {
    pub area: Option<String>,
    pub time: Option<String>,
    pub write_size: Option<f64>,
    pub domain: Option<String>,
    pub storage_days: Option<i64>,
}
model! { TimeShiftWriteSizeData {
    0 "Area" area, 1 "Time" time, 2 "WriteSize" write_size, 3 "Domain" domain, 4 "StorageDays" storage_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeDetailInfo {
    pub push_domain: Option<String>,
    pub stream_name: Option<String>,
    pub day_time: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub start_day_time: Option<String>,
    pub end_day_time: Option<String>,
}
operation! { DescribeLiveTranscodeDetailInfo()
    "DescribeLiveTranscodeDetailInfo" -> DescribeLiveTranscodeDetailInfoOutput {
    0 "PushDomain" push_domain: String, 1 "StreamName" stream_name: String, 2 "DayTime" day_time: String,
    3 "PageNum" page_num: u64, 4 "PageSize" page_size: u64, 5 "StartDayTime" start_day_time: String,
    6 "EndDayTime" end_day_time: String
} }
paged! { DescribeLiveTranscodeDetailInfo: TranscodeDetailInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeDetailInfoOutput {
    pub data_info_list: Option<Vec<TranscodeDetailInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeLiveTranscodeDetailInfoOutput {
    0 "DataInfoList" data_info_list, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeDetailInfo {
    pub stream_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duration: Option<u64>,
    pub module_codec: Option<String>,
    pub bitrate: Option<u64>,
    pub r#type: Option<String>,
    pub push_domain: Option<String>,
    pub resolution: Option<String>,
    pub mainland_or_oversea: Option<String>,
}
model! { TranscodeDetailInfo {
    0 "StreamName" stream_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Duration" duration,
    4 "ModuleCodec" module_codec, 5 "Bitrate" bitrate, 6 "Type" r#type, 7 "PushDomain" push_domain,
    8 "Resolution" resolution, 9 "MainlandOrOversea" mainland_or_oversea
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeRules {
    pub template_ids: Option<Vec<i64>>,
    pub domain_names: Option<Vec<String>>,
}
operation! { DescribeLiveTranscodeRules() "DescribeLiveTranscodeRules" -> DescribeLiveTranscodeRulesOutput {
    0 "TemplateIds" template_ids: Vec<i64>, 1 "DomainNames" domain_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLiveTranscodeRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplate {
    pub template_id: i64,
}
operation! { DescribeLiveTranscodeTemplate(template_id: i64)
    "DescribeLiveTranscodeTemplate" -> DescribeLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { DescribeLiveTranscodeTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub vcodec: Option<String>,
    pub video_bitrate: Option<i64>,
    pub acodec: Option<String>,
    pub audio_bitrate: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub rotate: Option<i64>,
    pub profile: Option<String>,
    pub bitrate_to_orig: Option<i64>,
    pub height_to_orig: Option<i64>,
    pub fps_to_orig: Option<i64>,
    pub need_video: Option<i64>,
    pub need_audio: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub ai_trans_code: Option<i64>,
    pub adapt_bitrate_percent: Option<f64>,
    pub short_edge_as_height: Option<i64>,
    pub drm_type: Option<String>,
    pub drm_tracks: Option<String>,
    pub is_adaptive_bit_rate: Option<i64>,
    pub adaptive_children: Option<Vec<ChildTemplateInfo>>,
    pub audience_driven_transcode: Option<i64>,
    pub audience_threshold: Option<i64>,
}
model! { TemplateInfo {
    0 "Vcodec" vcodec, 1 "VideoBitrate" video_bitrate, 2 "Acodec" acodec, 3 "AudioBitrate" audio_bitrate,
    4 "Width" width, 5 "Height" height, 6 "Fps" fps, 7 "Gop" gop, 8 "Rotate" rotate, 9 "Profile" profile,
    10 "BitrateToOrig" bitrate_to_orig, 11 "HeightToOrig" height_to_orig, 12 "FpsToOrig" fps_to_orig,
    13 "NeedVideo" need_video, 14 "NeedAudio" need_audio, 15 "TemplateId" template_id, 16 "TemplateName" template_name,
    17 "Description" description, 18 "AiTransCode" ai_trans_code, 19 "AdaptBitratePercent" adapt_bitrate_percent,
    20 "ShortEdgeAsHeight" short_edge_as_height, 21 "DRMType" drm_type, 22 "DRMTracks" drm_tracks,
    23 "IsAdaptiveBitRate" is_adaptive_bit_rate, 24 "AdaptiveChildren" adaptive_children,
    25 "AudienceDrivenTranscode" audience_driven_transcode, 26 "AudienceThreshold" audience_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplates {
    pub template_type: Option<i64>,
}
operation! { DescribeLiveTranscodeTemplates() "DescribeLiveTranscodeTemplates" -> DescribeLiveTranscodeTemplatesOutput {
    0 "TemplateType" template_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplatesOutput {
    pub templates: Option<Vec<TemplateInfo>>,
}
model! { DescribeLiveTranscodeTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTotalInfo {
    pub start_time: String,
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
}
operation! { DescribeLiveTranscodeTotalInfo(start_time: String, end_time: String)
    "DescribeLiveTranscodeTotalInfo" -> DescribeLiveTranscodeTotalInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTotalInfoOutput {
    pub data_info_list: Option<Vec<TranscodeTotalInfo>>,
}
model! { DescribeLiveTranscodeTotalInfoOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTotalInfo {
    pub time: Option<String>,
    pub duration: Option<u64>,
    pub module_codec: Option<String>,
    pub resolution: Option<String>,
}
model! { TranscodeTotalInfo {
    0 "Time" time, 1 "Duration" duration, 2 "ModuleCodec" module_codec, 3 "Resolution" resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermark {
    pub watermark_id: u64,
}
operation! { DescribeLiveWatermark(watermark_id: u64) "DescribeLiveWatermark" -> DescribeLiveWatermarkOutput {
    0 "WatermarkId" watermark_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkOutput {
    pub watermark: Option<WatermarkInfo>,
}
model! { DescribeLiveWatermarkOutput {
    0 "Watermark" watermark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkInfo {
    pub watermark_id: Option<i64>,
    pub picture_url: Option<String>,
    pub x_position: Option<i64>,
    pub y_position: Option<i64>,
    pub watermark_name: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub background_width: Option<i64>,
    pub background_height: Option<i64>,
}
model! { WatermarkInfo {
    0 "WatermarkId" watermark_id, 1 "PictureUrl" picture_url, 2 "XPosition" x_position, 3 "YPosition" y_position,
    4 "WatermarkName" watermark_name, 5 "Status" status, 6 "CreateTime" create_time, 7 "Width" width, 8 "Height" height,
    9 "BackgroundWidth" background_width, 10 "BackgroundHeight" background_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkRules {}
operation! { DescribeLiveWatermarkRules() "DescribeLiveWatermarkRules" -> DescribeLiveWatermarkRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkRulesOutput {
    pub rules: Option<Vec<RuleInfo>>,
}
model! { DescribeLiveWatermarkRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarks {
    pub name: Option<String>,
    pub page_no: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeLiveWatermarks() "DescribeLiveWatermarks" -> DescribeLiveWatermarksOutput {
    0 "Name" name: String, 1 "PageNo" page_no: u64, 2 "PageSize" page_size: u64
} }
paged! { DescribeLiveWatermarks: WatermarkInfo = Number "PageNo", "WatermarkList" watermark_list, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarksOutput {
    pub total_num: Option<u64>,
    pub watermark_list: Option<Vec<WatermarkInfo>>,
}
model! { DescribeLiveWatermarksOutput {
    0 "TotalNum" total_num, 1 "WatermarkList" watermark_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveXP2PDetailInfoList {
    pub query_time: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub stream_names: Option<Vec<String>>,
    pub dimension: Option<Vec<String>>,
}
operation! { DescribeLiveXP2PDetailInfoList() "DescribeLiveXP2PDetailInfoList" -> DescribeLiveXP2PDetailInfoListOutput {
    0 "QueryTime" query_time: String, 1 "Type" r#type: Vec<String>, 2 "StreamNames" stream_names: Vec<String>,
    3 "Dimension" dimension: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveXP2PDetailInfoListOutput {
    pub data_info_list: Option<Vec<XP2PDetailInfo>>,
}
model! { DescribeLiveXP2PDetailInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XP2PDetailInfo {
    pub cdn_bytes: Option<i64>,
    pub p2p_bytes: Option<i64>,
    pub stuck_people: Option<i64>,
    pub stuck_times: Option<i64>,
    pub online_people: Option<i64>,
    pub request: Option<i64>,
    pub request_success: Option<i64>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub stream_name: Option<String>,
    pub app_id: Option<String>,
}
model! { XP2PDetailInfo {
    0 "CdnBytes" cdn_bytes, 1 "P2pBytes" p2p_bytes, 2 "StuckPeople" stuck_people, 3 "StuckTimes" stuck_times,
    4 "OnlinePeople" online_people, 5 "Request" request, 6 "RequestSuccess" request_success, 7 "Time" time,
    8 "Type" r#type, 9 "StreamName" stream_name, 10 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Vec<String>,
    pub is_fast_live: Option<i64>,
}
operation! { DescribeLogDownloadList(start_time: String, end_time: String, play_domains: Vec<String>)
    "DescribeLogDownloadList" -> DescribeLogDownloadListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains, 3 "IsFastLive" is_fast_live: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadListOutput {
    pub log_info_list: Option<Vec<LogInfo>>,
    pub total_num: Option<u64>,
}
model! { DescribeLogDownloadListOutput {
    0 "LogInfoList" log_info_list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub log_name: Option<String>,
    pub log_url: Option<String>,
    pub log_time: Option<String>,
    pub file_size: Option<i64>,
}
model! { LogInfo {
    0 "LogName" log_name, 1 "LogUrl" log_url, 2 "LogTime" log_time, 3 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorReport {
    pub monitor_id: String,
}
operation! { DescribeMonitorReport(monitor_id: String) "DescribeMonitorReport" -> DescribeMonitorReportOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorReportOutput {
    pub mps_result: Option<MPSResult>,
    pub diagnose_result: Option<DiagnoseResult>,
}
model! { DescribeMonitorReportOutput {
    0 "MPSResult" mps_result, 1 "DiagnoseResult" diagnose_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSResult {
    pub ai_asr_results: Option<Vec<String>>,
    pub ai_ocr_results: Option<Vec<String>>,
    pub stream_qua_ctrl_results: Option<Vec<String>>,
}
model! { MPSResult {
    0 "AiAsrResults" ai_asr_results, 1 "AiOcrResults" ai_ocr_results, 2 "StreamQuaCtrlResults" stream_qua_ctrl_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseResult {
    pub stream_broken_results: Option<Vec<String>>,
    pub low_frame_rate_results: Option<Vec<String>>,
    pub stream_format_results: Option<Vec<String>>,
}
model! { DiagnoseResult {
    0 "StreamBrokenResults" stream_broken_results, 1 "LowFrameRateResults" low_frame_rate_results,
    2 "StreamFormatResults" stream_format_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginStreamInfo {
    pub domain_name: String,
}
operation! { DescribeOriginStreamInfo(domain_name: String)
    "DescribeOriginStreamInfo" -> DescribeOriginStreamInfoOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginStreamInfoOutput {
    pub status: Option<i64>,
    pub cdn_stream_play_type: Option<Vec<String>>,
    pub origin_stream_type: Option<i64>,
    pub origin_stream_play_type: Option<String>,
    pub origin_address_type: Option<i64>,
    pub origin_address: Option<Vec<String>>,
    pub origin_timeout: Option<i64>,
    pub origin_retry_times: Option<i64>,
    pub time_jitter: Option<String>,
    pub hls_play_fragment_count: Option<i64>,
    pub hls_play_fragment_duration: Option<i64>,
    pub pass_through_http_header: Option<String>,
    pub pass_through_response: Option<String>,
    pub pass_through_param: Option<String>,
    pub origin_host: Option<String>,
    pub indexer_cache: Option<i64>,
    pub fragment_cache: Option<i64>,
    pub domain_name: Option<String>,
    pub using_https: Option<String>,
    pub cache_follow_origin: Option<String>,
    pub cache_status_code: Option<Vec<String>>,
    pub url_replace_rules: Option<Vec<String>>,
    pub options_request: Option<String>,
    pub follow_redirect: Option<String>,
    pub stream_package_region: Option<Vec<String>>,
    pub customer_name: Option<String>,
    pub indexer_keep_param: Option<Vec<String>>,
    pub fragment_keep_param: Option<Vec<String>>,
    pub media_package_type: Option<String>,
    pub media_package_channel_types: Option<Vec<String>>,
    pub indexer_header: Option<Vec<String>>,
    pub fragment_header: Option<Vec<String>>,
    pub customization_rules: Option<Vec<OriginStreamCustomizationRule>>,
    pub cache_format_rule: Option<i64>,
}
model! { DescribeOriginStreamInfoOutput {
    0 "Status" status, 1 "CdnStreamPlayType" cdn_stream_play_type, 2 "OriginStreamType" origin_stream_type,
    3 "OriginStreamPlayType" origin_stream_play_type, 4 "OriginAddressType" origin_address_type,
    5 "OriginAddress" origin_address, 6 "OriginTimeout" origin_timeout, 7 "OriginRetryTimes" origin_retry_times,
    8 "TimeJitter" time_jitter, 9 "HlsPlayFragmentCount" hls_play_fragment_count,
    10 "HlsPlayFragmentDuration" hls_play_fragment_duration, 11 "PassThroughHttpHeader" pass_through_http_header,
    12 "PassThroughResponse" pass_through_response, 13 "PassThroughParam" pass_through_param,
    14 "OriginHost" origin_host, 15 "IndexerCache" indexer_cache, 16 "FragmentCache" fragment_cache,
    17 "DomainName" domain_name, 18 "UsingHttps" using_https, 19 "CacheFollowOrigin" cache_follow_origin,
    20 "CacheStatusCode" cache_status_code, 21 "UrlReplaceRules" url_replace_rules, 22 "OptionsRequest" options_request,
    23 "FollowRedirect" follow_redirect, 24 "StreamPackageRegion" stream_package_region,
    25 "CustomerName" customer_name, 26 "IndexerKeepParam" indexer_keep_param,
    27 "FragmentKeepParam" fragment_keep_param, 28 "MediaPackageType" media_package_type,
    29 "MediaPackageChannelTypes" media_package_channel_types, 30 "IndexerHeader" indexer_header,
    31 "FragmentHeader" fragment_header, 32 "CustomizationRules" customization_rules,
    33 "CacheFormatRule" cache_format_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginStreamCustomizationRule {
    pub match_rule: Option<String>,
    pub origin_address_type: Option<i64>,
    pub origin_host: Option<String>,
    pub origin_address: Option<Vec<String>>,
    pub pass_through_http_header: Option<String>,
    pub pass_through_response: Option<String>,
    pub pass_through_param: Option<String>,
    pub url_replace_rules: Option<Vec<String>>,
    pub options_request: Option<String>,
    pub origin_timeout: Option<i64>,
    pub origin_retry_times: Option<i64>,
    pub cache_status_code: Option<Vec<String>>,
    pub cache: Option<i64>,
    pub keep_param: Option<Vec<String>>,
    pub http_header: Option<Vec<String>>,
    pub customization_cache_follow_origin: Option<i64>,
    pub keep_http_header: Option<Vec<String>>,
}

/// What [`OriginStreamCustomizationRule::new`] takes.
pub struct OriginStreamCustomizationRuleRequired {
    pub match_rule: String,
    pub origin_address_type: i64,
    pub origin_host: String,
    pub origin_address: Vec<String>,
    pub pass_through_http_header: String,
    pub pass_through_response: String,
    pub pass_through_param: String,
    pub url_replace_rules: Vec<String>,
    pub options_request: String,
    pub origin_timeout: i64,
    pub origin_retry_times: i64,
    pub cache_status_code: Vec<String>,
    pub cache: i64,
    pub keep_param: Vec<String>,
    pub http_header: Vec<String>,
}
input! { OriginStreamCustomizationRule{OriginStreamCustomizationRuleRequired: match_rule, origin_address_type, origin_host, origin_address, pass_through_http_header, pass_through_response, pass_through_param, url_replace_rules, options_request, origin_timeout, origin_retry_times, cache_status_code, cache, keep_param, http_header} {
    0 "MatchRule" match_rule: String, 1 "OriginAddressType" origin_address_type: i64,
    2 "OriginHost" origin_host: String, 3 "OriginAddress" origin_address: Vec<String>,
    4 "PassThroughHttpHeader" pass_through_http_header: String, 5 "PassThroughResponse" pass_through_response: String,
    6 "PassThroughParam" pass_through_param: String, 7 "UrlReplaceRules" url_replace_rules: Vec<String>,
    8 "OptionsRequest" options_request: String, 9 "OriginTimeout" origin_timeout: i64,
    10 "OriginRetryTimes" origin_retry_times: i64, 11 "CacheStatusCode" cache_status_code: Vec<String>,
    12 "Cache" cache: i64, 13 "KeepParam" keep_param: Vec<String>, 14 "HttpHeader" http_header: Vec<String>,
    15 "CustomizationCacheFollowOrigin" customization_cache_follow_origin: i64,
    16 "KeepHttpHeader" keep_http_header: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeDetailInfoList {
    pub start_time: String,
    pub end_time: String,
    pub granularity: u64,
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
}
operation! { DescribePlayErrorCodeDetailInfoList(start_time: String, end_time: String, granularity: u64, stat_type: String)
    "DescribePlayErrorCodeDetailInfoList" -> DescribePlayErrorCodeDetailInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StatType" stat_type,
    4 "PlayDomains" play_domains: Vec<String>, 5 "MainlandOrOversea" mainland_or_oversea: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeDetailInfoListOutput {
    pub http_code_list: Option<Vec<HttpCodeInfo>>,
    pub stat_type: Option<String>,
}
model! { DescribePlayErrorCodeDetailInfoListOutput {
    0 "HttpCodeList" http_code_list, 1 "StatType" stat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCodeInfo {
    pub http_code: Option<String>,
    pub value_list: Option<Vec<HttpCodeValue>>,
}
model! { HttpCodeInfo {
    0 "HttpCode" http_code, 1 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCodeValue {
    pub time: Option<String>,
    pub numbers: Option<u64>,
    pub percentage: Option<f64>,
}
model! { HttpCodeValue {
    0 "Time" time, 1 "Numbers" numbers, 2 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeSumInfoList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub mainland_or_oversea: Option<String>,
    pub group_type: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribePlayErrorCodeSumInfoList(start_time: String, end_time: String)
    "DescribePlayErrorCodeSumInfoList" -> DescribePlayErrorCodeSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "PageNum" page_num: u64, 4 "PageSize" page_size: u64, 5 "MainlandOrOversea" mainland_or_oversea: String,
    6 "GroupType" group_type: String, 7 "OutLanguage" out_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeSumInfoListOutput {
    pub pro_isp_info_list: Option<Vec<ProIspPlayCodeDataInfo>>,
    pub total_code_all: Option<u64>,
    pub total_code4xx: Option<u64>,
    pub total_code5xx: Option<u64>,
    pub total_code_list: Option<Vec<PlayCodeTotalInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_page: Option<u64>,
    pub total_num: Option<u64>,
    pub total_code2xx: Option<u64>,
    pub total_code3xx: Option<u64>,
}
model! { DescribePlayErrorCodeSumInfoListOutput {
    0 "ProIspInfoList" pro_isp_info_list, 1 "TotalCodeAll" total_code_all, 2 "TotalCode4xx" total_code4xx,
    3 "TotalCode5xx" total_code5xx, 4 "TotalCodeList" total_code_list, 5 "PageNum" page_num, 6 "PageSize" page_size,
    7 "TotalPage" total_page, 8 "TotalNum" total_num, 9 "TotalCode2xx" total_code2xx, 10 "TotalCode3xx" total_code3xx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProIspPlayCodeDataInfo {
    pub country_area_name: Option<String>,
    pub province_name: Option<String>,
    pub isp_name: Option<String>,
    pub code2xx: Option<u64>,
    pub code3xx: Option<u64>,
    pub code4xx: Option<u64>,
    pub code5xx: Option<u64>,
}
model! { ProIspPlayCodeDataInfo {
    0 "CountryAreaName" country_area_name, 1 "ProvinceName" province_name, 2 "IspName" isp_name, 3 "Code2xx" code2xx,
    4 "Code3xx" code3xx, 5 "Code4xx" code4xx, 6 "Code5xx" code5xx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayCodeTotalInfo {
    pub code: Option<String>,
    pub num: Option<u64>,
}
model! { PlayCodeTotalInfo {
    0 "Code" code, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProIspPlaySumInfoList {
    pub start_time: String,
    pub end_time: String,
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub mainland_or_oversea: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribeProIspPlaySumInfoList(start_time: String, end_time: String, stat_type: String)
    "DescribeProIspPlaySumInfoList" -> DescribeProIspPlaySumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StatType" stat_type, 3 "PlayDomains" play_domains: Vec<String>,
    4 "PageNum" page_num: u64, 5 "PageSize" page_size: u64, 6 "MainlandOrOversea" mainland_or_oversea: String,
    7 "OutLanguage" out_language: String
} }
paged! { DescribeProIspPlaySumInfoList: ProIspPlaySumInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProIspPlaySumInfoListOutput {
    pub total_flux: Option<f64>,
    pub total_request: Option<u64>,
    pub stat_type: Option<String>,
    pub page_size: Option<u64>,
    pub page_num: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub data_info_list: Option<Vec<ProIspPlaySumInfo>>,
    pub avg_flux_per_second: Option<f64>,
}
model! { DescribeProIspPlaySumInfoListOutput {
    0 "TotalFlux" total_flux, 1 "TotalRequest" total_request, 2 "StatType" stat_type, 3 "PageSize" page_size,
    4 "PageNum" page_num, 5 "TotalNum" total_num, 6 "TotalPage" total_page, 7 "DataInfoList" data_info_list,
    8 "AvgFluxPerSecond" avg_flux_per_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProIspPlaySumInfo {
    pub name: Option<String>,
    pub total_flux: Option<f64>,
    pub total_request: Option<u64>,
    pub avg_flux_per_second: Option<f64>,
}
model! { ProIspPlaySumInfo {
    0 "Name" name, 1 "TotalFlux" total_flux, 2 "TotalRequest" total_request, 3 "AvgFluxPerSecond" avg_flux_per_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProvinceIspPlayInfoList {
    pub start_time: String,
    pub end_time: String,
    pub granularity: u64,
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub province_names: Option<Vec<String>>,
    pub isp_names: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub ip_type: Option<String>,
}
operation! { DescribeProvinceIspPlayInfoList(start_time: String, end_time: String, granularity: u64, stat_type: String)
    "DescribeProvinceIspPlayInfoList" -> DescribeProvinceIspPlayInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StatType" stat_type,
    4 "PlayDomains" play_domains: Vec<String>, 5 "ProvinceNames" province_names: Vec<String>,
    6 "IspNames" isp_names: Vec<String>, 7 "MainlandOrOversea" mainland_or_oversea: String, 8 "IpType" ip_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProvinceIspPlayInfoListOutput {
    pub data_info_list: Option<Vec<PlayStatInfo>>,
    pub stat_type: Option<String>,
}
model! { DescribeProvinceIspPlayInfoListOutput {
    0 "DataInfoList" data_info_list, 1 "StatType" stat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatInfo {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { PlayStatInfo {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullStreamConfigs {
    pub config_id: Option<String>,
}
operation! { DescribePullStreamConfigs() "DescribePullStreamConfigs" -> DescribePullStreamConfigsOutput {
    0 "ConfigId" config_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullStreamConfigsOutput {
    pub pull_stream_configs: Option<Vec<PullStreamConfig>>,
}
model! { DescribePullStreamConfigsOutput {
    0 "PullStreamConfigs" pull_stream_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullStreamConfig {
    pub config_id: Option<String>,
    pub from_url: Option<String>,
    pub to_url: Option<String>,
    pub area_name: Option<String>,
    pub isp_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
}
model! { PullStreamConfig {
    0 "ConfigId" config_id, 1 "FromUrl" from_url, 2 "ToUrl" to_url, 3 "AreaName" area_name, 4 "IspName" isp_name,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfo {
    pub start_time: String,
    pub end_time: String,
    pub mainland_or_oversea: Option<String>,
    pub source_type: Option<String>,
}
operation! { DescribePullTransformPushInfo(start_time: String, end_time: String)
    "DescribePullTransformPushInfo" -> DescribePullTransformPushInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MainlandOrOversea" mainland_or_oversea: String,
    3 "SourceType" source_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoOutput {
    pub data_info_list: Option<Vec<TaskDurationInfo>>,
    pub total_duration: Option<u64>,
    pub total_duration_second: Option<u64>,
}
model! { DescribePullTransformPushInfoOutput {
    0 "DataInfoList" data_info_list, 1 "TotalDuration" total_duration, 2 "TotalDurationSecond" total_duration_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDurationInfo {
    pub time: Option<String>,
    pub duration: Option<u64>,
    pub duration_second: Option<u64>,
}
model! { TaskDurationInfo {
    0 "Time" time, 1 "Duration" duration, 2 "DurationSecond" duration_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoList {
    pub start_time: String,
    pub end_time: String,
    pub task_id: String,
}
operation! { DescribePullTransformPushInfoList(start_time: String, end_time: String, task_id: String)
    "DescribePullTransformPushInfoList" -> DescribePullTransformPushInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoListOutput {
    pub data_info_list: Option<Vec<TurnPushInfo>>,
}
model! { DescribePullTransformPushInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPushInfo {
    pub video_fps: Option<i64>,
    pub audio_fps: Option<i64>,
    pub video_rate: Option<i64>,
    pub audio_rate: Option<i64>,
    pub stream_flag: Option<String>,
    pub time: Option<String>,
}
model! { TurnPushInfo {
    0 "VideoFps" video_fps, 1 "AudioFps" audio_fps, 2 "VideoRate" video_rate, 3 "AudioRate" audio_rate,
    4 "StreamFlag" stream_flag, 5 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushBandwidthAndFluxList {
    pub start_time: String,
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub granularity: Option<u64>,
    pub region_names: Option<Vec<String>>,
    pub country_names: Option<Vec<String>>,
}
operation! { DescribePushBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribePushBandwidthAndFluxList" -> DescribePushBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "Granularity" granularity: u64,
    5 "RegionNames" region_names: Vec<String>, 6 "CountryNames" country_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushBandwidthAndFluxListOutput {
    pub peak_bandwidth_time: Option<String>,
    pub peak_bandwidth: Option<f64>,
    pub p95_peak_bandwidth_time: Option<String>,
    pub p95_peak_bandwidth: Option<f64>,
    pub sum_flux: Option<f64>,
    pub data_info_list: Option<Vec<BillDataInfo>>,
}
model! { DescribePushBandwidthAndFluxListOutput {
    0 "PeakBandwidthTime" peak_bandwidth_time, 1 "PeakBandwidth" peak_bandwidth,
    2 "P95PeakBandwidthTime" p95_peak_bandwidth_time, 3 "P95PeakBandwidth" p95_peak_bandwidth, 4 "SumFlux" sum_flux,
    5 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTask {
    pub start_time: u64,
    pub end_time: u64,
    pub stream_name: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub scroll_token: Option<String>,
}
operation! { DescribeRecordTask(start_time: u64, end_time: u64) "DescribeRecordTask" -> DescribeRecordTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name: String,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "ScrollToken" scroll_token: String
} }
paged! { DescribeRecordTask: RecordTask = Token "ScrollToken", "TaskList" task_list, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTaskOutput {
    pub scroll_token: Option<String>,
    pub task_list: Option<Vec<RecordTask>>,
}
model! { DescribeRecordTaskOutput {
    0 "ScrollToken" scroll_token, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTask {
    pub task_id: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub template_id: Option<u64>,
    pub stopped: Option<u64>,
}
model! { RecordTask {
    0 "TaskId" task_id, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "StreamName" stream_name,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "TemplateId" template_id, 7 "Stopped" stopped
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneVideoTask {
    pub task_id: String,
}
operation! { DescribeSceneVideoTask(task_id: String) "DescribeSceneVideoTask" -> DescribeSceneVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneVideoTaskOutput {
    pub info_list: Option<Vec<SceneVideoOutputInfo>>,
    pub status: Option<String>,
    pub resolution: Option<String>,
    pub message: Option<String>,
    pub video_urls: Option<Vec<String>>,
}
model! { DescribeSceneVideoTaskOutput {
    0 "InfoList" info_list, 1 "Status" status, 2 "Resolution" resolution, 3 "Message" message, 4 "VideoUrls" video_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoOutputInfo {
    pub info: Option<String>,
    pub r#type: Option<String>,
}
model! { SceneVideoOutputInfo {
    0 "Info" info, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenShotSheetNumList {
    pub start_time: String,
    pub end_time: String,
    pub zone: Option<String>,
    pub push_domains: Option<Vec<String>>,
    pub granularity: Option<String>,
}
operation! { DescribeScreenShotSheetNumList(start_time: String, end_time: String)
    "DescribeScreenShotSheetNumList" -> DescribeScreenShotSheetNumListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Zone" zone: String, 3 "PushDomains" push_domains: Vec<String>,
    4 "Granularity" granularity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenShotSheetNumListOutput {
    pub data_info_list: Option<Vec<TimeValue>>,
}
model! { DescribeScreenShotSheetNumListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeValue {
    pub time: Option<String>,
    pub num: Option<u64>,
}
model! { TimeValue {
    0 "Time" time, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenshotTask {
    pub start_time: u64,
    pub end_time: u64,
    pub stream_name: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub scroll_token: Option<String>,
}
operation! { DescribeScreenshotTask(start_time: u64, end_time: u64)
    "DescribeScreenshotTask" -> DescribeScreenshotTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name: String,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "ScrollToken" scroll_token: String
} }
paged! { DescribeScreenshotTask: ScreenshotTask = Token "ScrollToken", "TaskList" task_list, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenshotTaskOutput {
    pub scroll_token: Option<String>,
    pub task_list: Option<Vec<ScreenshotTask>>,
}
model! { DescribeScreenshotTaskOutput {
    0 "ScrollToken" scroll_token, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenshotTask {
    pub task_id: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub template_id: Option<u64>,
    pub stopped: Option<u64>,
}
model! { ScreenshotTask {
    0 "TaskId" task_id, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "StreamName" stream_name,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "TemplateId" template_id, 7 "Stopped" stopped
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamDayPlayInfoList {
    pub day_time: String,
    pub play_domain: Option<String>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub mainland_or_oversea: Option<String>,
    pub service_name: Option<String>,
}
operation! { DescribeStreamDayPlayInfoList(day_time: String)
    "DescribeStreamDayPlayInfoList" -> DescribeStreamDayPlayInfoListOutput {
    0 "DayTime" day_time, 1 "PlayDomain" play_domain: String, 2 "PageNum" page_num: u64, 3 "PageSize" page_size: u64,
    4 "MainlandOrOversea" mainland_or_oversea: String, 5 "ServiceName" service_name: String
} }
paged! { DescribeStreamDayPlayInfoList: PlayDataInfoByStream =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamDayPlayInfoListOutput {
    pub data_info_list: Option<Vec<PlayDataInfoByStream>>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
model! { DescribeStreamDayPlayInfoListOutput {
    0 "DataInfoList" data_info_list, 1 "TotalNum" total_num, 2 "TotalPage" total_page, 3 "PageNum" page_num,
    4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayDataInfoByStream {
    pub stream_name: Option<String>,
    pub total_flux: Option<f64>,
}
model! { PlayDataInfoByStream {
    0 "StreamName" stream_name, 1 "TotalFlux" total_flux
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoList {
    pub start_time: String,
    pub end_time: String,
    pub play_domain: Option<String>,
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub service_name: Option<String>,
}
operation! { DescribeStreamPlayInfoList(start_time: String, end_time: String)
    "DescribeStreamPlayInfoList" -> DescribeStreamPlayInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomain" play_domain: String,
    3 "StreamName" stream_name: String, 4 "AppName" app_name: String, 5 "ServiceName" service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoListOutput {
    pub data_info_list: Option<Vec<DayStreamPlayInfo>>,
}
model! { DescribeStreamPlayInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStreamPlayInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub request: Option<u64>,
    pub online: Option<u64>,
}
model! { DayStreamPlayInfo {
    0 "Time" time, 1 "Bandwidth" bandwidth, 2 "Flux" flux, 3 "Request" request, 4 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPushInfoList {
    pub stream_name: String,
    pub start_time: String,
    pub end_time: String,
    pub push_domain: Option<String>,
    pub app_name: Option<String>,
}
operation! { DescribeStreamPushInfoList(stream_name: String, start_time: String, end_time: String)
    "DescribeStreamPushInfoList" -> DescribeStreamPushInfoListOutput {
    0 "StreamName" stream_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PushDomain" push_domain: String,
    4 "AppName" app_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPushInfoListOutput {
    pub data_info_list: Option<Vec<PushQualityData>>,
}
model! { DescribeStreamPushInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushQualityData {
    pub time: Option<String>,
    pub push_domain: Option<String>,
    pub app_name: Option<String>,
    pub client_ip: Option<String>,
    pub begin_push_time: Option<String>,
    pub resolution: Option<String>,
    pub v_codec: Option<String>,
    pub a_codec: Option<String>,
    pub sequence: Option<String>,
    pub video_fps: Option<u64>,
    pub video_rate: Option<u64>,
    pub audio_fps: Option<u64>,
    pub audio_rate: Option<u64>,
    pub local_ts: Option<u64>,
    pub video_ts: Option<u64>,
    pub audio_ts: Option<u64>,
    pub meta_video_rate: Option<u64>,
    pub meta_audio_rate: Option<u64>,
    pub mate_fps: Option<u64>,
    pub stream_param: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub server_ip: Option<String>,
    pub gop_size: Option<i64>,
}
model! { PushQualityData {
    0 "Time" time, 1 "PushDomain" push_domain, 2 "AppName" app_name, 3 "ClientIp" client_ip,
    4 "BeginPushTime" begin_push_time, 5 "Resolution" resolution, 6 "VCodec" v_codec, 7 "ACodec" a_codec,
    8 "Sequence" sequence, 9 "VideoFps" video_fps, 10 "VideoRate" video_rate, 11 "AudioFps" audio_fps,
    12 "AudioRate" audio_rate, 13 "LocalTs" local_ts, 14 "VideoTs" video_ts, 15 "AudioTs" audio_ts,
    16 "MetaVideoRate" meta_video_rate, 17 "MetaAudioRate" meta_audio_rate, 18 "MateFps" mate_fps,
    19 "StreamParam" stream_param, 20 "Bandwidth" bandwidth, 21 "Flux" flux, 22 "ServerIp" server_ip,
    23 "GopSize" gop_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftRecordDetail {
    pub domain: String,
    pub app_name: String,
    pub stream_name: String,
    pub start_time: i64,
    pub end_time: i64,
    pub domain_group: Option<String>,
    pub trans_code_id: Option<u64>,
}

/// What [`DescribeTimeShiftRecordDetail::new`] takes.
pub struct DescribeTimeShiftRecordDetailRequired {
    pub domain: String,
    pub app_name: String,
    pub stream_name: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeTimeShiftRecordDetail{DescribeTimeShiftRecordDetailRequired: domain, app_name, stream_name, start_time, end_time}
    "DescribeTimeShiftRecordDetail" -> DescribeTimeShiftRecordDetailOutput {
    0 "Domain" domain, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "DomainGroup" domain_group: String, 6 "TransCodeId" trans_code_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftRecordDetailOutput {
    pub record_list: Option<Vec<TimeShiftRecord>>,
}
model! { DescribeTimeShiftRecordDetailOutput {
    0 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftRecord {
    pub sid: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { TimeShiftRecord {
    0 "Sid" sid, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftStreamList {
    pub start_time: i64,
    pub end_time: i64,
    pub stream_name: Option<String>,
    pub domain: Option<String>,
    pub domain_group: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeTimeShiftStreamList(start_time: i64, end_time: i64)
    "DescribeTimeShiftStreamList" -> DescribeTimeShiftStreamListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name: String, 3 "Domain" domain: String,
    4 "DomainGroup" domain_group: String, 5 "PageSize" page_size: i64, 6 "PageNum" page_num: i64
} }
paged! { DescribeTimeShiftStreamList: TimeShiftStreamInfo =
    Number "PageNum", "StreamList" stream_list, total "TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftStreamListOutput {
    pub total_size: Option<i64>,
    pub stream_list: Option<Vec<TimeShiftStreamInfo>>,
}
model! { DescribeTimeShiftStreamListOutput {
    0 "TotalSize" total_size, 1 "StreamList" stream_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftStreamInfo {
    pub domain_group: Option<String>,
    pub domain: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub trans_code_id: Option<u64>,
    pub stream_type: Option<i64>,
    pub duration: Option<u64>,
    pub time_shift_sub_streams: Option<Vec<TimeShiftSubStream>>,
}
model! { TimeShiftStreamInfo {
    0 "DomainGroup" domain_group, 1 "Domain" domain, 2 "AppName" app_name, 3 "StreamName" stream_name,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "TransCodeId" trans_code_id, 7 "StreamType" stream_type,
    8 "Duration" duration, 9 "TimeShiftSubStreams" time_shift_sub_streams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftSubStream {
    pub trans_code_id: Option<u64>,
}
model! { TimeShiftSubStream {
    0 "TransCodeId" trans_code_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopClientIpSumInfoList {
    pub start_time: String,
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub order_param: Option<String>,
    pub mainland_or_oversea: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribeTopClientIpSumInfoList(start_time: String, end_time: String)
    "DescribeTopClientIpSumInfoList" -> DescribeTopClientIpSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "PageNum" page_num: u64, 4 "PageSize" page_size: u64, 5 "OrderParam" order_param: String,
    6 "MainlandOrOversea" mainland_or_oversea: String, 7 "OutLanguage" out_language: String
} }
paged! { DescribeTopClientIpSumInfoList: ClientIpPlaySumInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopClientIpSumInfoListOutput {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub order_param: Option<String>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub data_info_list: Option<Vec<ClientIpPlaySumInfo>>,
}
model! { DescribeTopClientIpSumInfoListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "OrderParam" order_param, 3 "TotalNum" total_num,
    4 "TotalPage" total_page, 5 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpPlaySumInfo {
    pub client_ip: Option<String>,
    pub province: Option<String>,
    pub total_flux: Option<f64>,
    pub total_request: Option<u64>,
    pub total_failed_request: Option<u64>,
    pub country_area: Option<String>,
}
model! { ClientIpPlaySumInfo {
    0 "ClientIp" client_ip, 1 "Province" province, 2 "TotalFlux" total_flux, 3 "TotalRequest" total_request,
    4 "TotalFailedRequest" total_failed_request, 5 "CountryArea" country_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTaskNum {
    pub start_time: String,
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeTranscodeTaskNum(start_time: String, end_time: String)
    "DescribeTranscodeTaskNum" -> DescribeTranscodeTaskNumOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTaskNumOutput {
    pub data_info_list: Option<Vec<TranscodeTaskNum>>,
}
model! { DescribeTranscodeTaskNumOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskNum {
    pub time: Option<String>,
    pub code_rate: Option<u64>,
    pub num: Option<u64>,
}
model! { TranscodeTaskNum {
    0 "Time" time, 1 "CodeRate" code_rate, 2 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadStreamNums {
    pub start_time: String,
    pub end_time: String,
    pub domains: Option<Vec<String>>,
    pub granularity: Option<u64>,
}
operation! { DescribeUploadStreamNums(start_time: String, end_time: String)
    "DescribeUploadStreamNums" -> DescribeUploadStreamNumsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domains" domains: Vec<String>, 3 "Granularity" granularity: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadStreamNumsOutput {
    pub data_info_list: Option<Vec<ConcurrentRecordStreamNum>>,
}
model! { DescribeUploadStreamNumsOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopSumInfoList {
    pub start_time: String,
    pub end_time: String,
    pub top_index: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub order_param: Option<String>,
}
operation! { DescribeVisitTopSumInfoList(start_time: String, end_time: String, top_index: String)
    "DescribeVisitTopSumInfoList" -> DescribeVisitTopSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TopIndex" top_index, 3 "PlayDomains" play_domains: Vec<String>,
    4 "PageNum" page_num: u64, 5 "PageSize" page_size: u64, 6 "OrderParam" order_param: String
} }
paged! { DescribeVisitTopSumInfoList: PlaySumStatInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopSumInfoListOutput {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub top_index: Option<String>,
    pub order_param: Option<String>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
    pub data_info_list: Option<Vec<PlaySumStatInfo>>,
}
model! { DescribeVisitTopSumInfoListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "TopIndex" top_index, 3 "OrderParam" order_param,
    4 "TotalNum" total_num, 5 "TotalPage" total_page, 6 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaySumStatInfo {
    pub name: Option<String>,
    pub avg_flux_per_second: Option<f64>,
    pub total_flux: Option<f64>,
    pub total_request: Option<u64>,
}
model! { PlaySumStatInfo {
    0 "Name" name, 1 "AvgFluxPerSecond" avg_flux_per_second, 2 "TotalFlux" total_flux, 3 "TotalRequest" total_request
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropLiveStream {
    pub stream_name: String,
    pub domain_name: String,
    pub app_name: String,
}
operation! { DropLiveStream(stream_name: String, domain_name: String, app_name: String) "DropLiveStream" -> Empty {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name
} }

pub type DropLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLiveDomain {
    pub domain_name: String,
}
operation! { EnableLiveDomain(domain_name: String) "EnableLiveDomain" -> Empty {
    0 "DomainName" domain_name
} }

pub type EnableLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOptimalSwitching {
    pub stream_name: String,
    pub enable_switch: Option<i64>,
    pub host_group_name: Option<String>,
}
operation! { EnableOptimalSwitching(stream_name: String) "EnableOptimalSwitching" -> Empty {
    0 "StreamName" stream_name, 1 "EnableSwitch" enable_switch: i64, 2 "HostGroupName" host_group_name: String
} }

pub type EnableOptimalSwitchingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveDomain {
    pub domain_name: String,
}
operation! { ForbidLiveDomain(domain_name: String) "ForbidLiveDomain" -> Empty {
    0 "DomainName" domain_name
} }

pub type ForbidLiveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
    pub resume_time: Option<String>,
    pub reason: Option<String>,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, stream_name: String) "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "ResumeTime" resume_time: String,
    4 "Reason" reason: String
} }

pub type ForbidLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLiveAvatarScriptBroadcast {
    pub room_id: String,
    pub script_id: String,
    pub timbre_key: Option<String>,
    pub speech_speed: Option<f64>,
    pub speech_volume: Option<i64>,
}
operation! { GenerateLiveAvatarScriptBroadcast(room_id: String, script_id: String)
    "GenerateLiveAvatarScriptBroadcast" -> GenerateLiveAvatarScriptBroadcastOutput {
    0 "RoomId" room_id, 1 "ScriptId" script_id, 2 "TimbreKey" timbre_key: String, 3 "SpeechSpeed" speech_speed: f64,
    4 "SpeechVolume" speech_volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLiveAvatarScriptBroadcastOutput {
    pub preview_audio_url: Option<String>,
}
model! { GenerateLiveAvatarScriptBroadcastOutput {
    0 "PreviewAudioUrl" preview_audio_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertTaskTemporaryFiles {
    pub task_id: String,
    pub temporary_files: Vec<String>,
    pub operator: String,
    pub insert_after_index: Option<i64>,
    pub insert_priority_type: Option<i64>,
    pub insert_context: Option<String>,
}
operation! { InsertTaskTemporaryFiles(task_id: String, temporary_files: Vec<String>, operator: String)
    "InsertTaskTemporaryFiles" -> Empty {
    0 "TaskId" task_id, 1 "TemporaryFiles" temporary_files, 2 "Operator" operator,
    3 "InsertAfterIndex" insert_after_index: i64, 4 "InsertPriorityType" insert_priority_type: i64,
    5 "InsertContext" insert_context: String
} }

pub type InsertTaskTemporaryFilesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCaster {
    pub caster_id: u64,
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub record_template_id: Option<u64>,
    pub record_status: Option<u64>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<u64>,
    pub transition_type: Option<String>,
    pub pgm_width: Option<u64>,
    pub pgm_height: Option<u64>,
    pub pgm_fps: Option<u64>,
    pub pgm_bit_rate: Option<u64>,
    pub fee_type: Option<i64>,
    pub record_task_id: Option<String>,
    pub pgm_audio_bit_rate: Option<u64>,
    pub pgm_vcodec: Option<String>,
}
operation! { ModifyCaster(caster_id: u64) "ModifyCaster" -> Empty {
    0 "CasterId" caster_id, 1 "CasterName" caster_name: String, 2 "Description" description: String,
    3 "RecordTemplateId" record_template_id: u64, 4 "RecordStatus" record_status: u64, 5 "ExpireTime" expire_time: i64,
    6 "DelayTime" delay_time: u64, 7 "TransitionType" transition_type: String, 8 "PgmWidth" pgm_width: u64,
    9 "PgmHeight" pgm_height: u64, 10 "PgmFps" pgm_fps: u64, 11 "PgmBitRate" pgm_bit_rate: u64,
    12 "FeeType" fee_type: i64, 13 "RecordTaskId" record_task_id: String, 14 "PgmAudioBitRate" pgm_audio_bit_rate: u64,
    15 "PgmVcodec" pgm_vcodec: String
} }

pub type ModifyCasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterInputInfo {
    pub caster_id: u64,
    pub input_info: CasterInputInfo,
}
operation! { ModifyCasterInputInfo(caster_id: u64, input_info: CasterInputInfo)
    "ModifyCasterInputInfo" -> ModifyCasterInputInfoOutput {
    0 "CasterId" caster_id, 1 "InputInfo" input_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterInputInfoOutput {
    pub input_play_url: Option<String>,
    pub input_web_rtc_play_url: Option<String>,
}
model! { ModifyCasterInputInfoOutput {
    0 "InputPlayUrl" input_play_url, 1 "InputWebRTCPlayUrl" input_web_rtc_play_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutInfo {
    pub caster_id: u64,
    pub layout_info: CasterLayoutInfo,
}
operation! { ModifyCasterLayoutInfo(caster_id: u64, layout_info: CasterLayoutInfo) "ModifyCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutInfo" layout_info
} }

pub type ModifyCasterLayoutInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterMarkPicInfo {
    pub caster_id: u64,
    pub mark_pic_info: CasterMarkPicInfo,
}
operation! { ModifyCasterMarkPicInfo(caster_id: u64, mark_pic_info: CasterMarkPicInfo)
    "ModifyCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicInfo" mark_pic_info
} }

pub type ModifyCasterMarkPicInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterMarkWordInfo {
    pub caster_id: u64,
    pub mark_word_info: CasterMarkWordInfo,
}
operation! { ModifyCasterMarkWordInfo(caster_id: u64, mark_word_info: CasterMarkWordInfo)
    "ModifyCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordInfo" mark_word_info
} }

pub type ModifyCasterMarkWordInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterOutputInfo {
    pub caster_id: u64,
    pub output_info: CasterOutputInfo,
}
operation! { ModifyCasterOutputInfo(caster_id: u64, output_info: CasterOutputInfo) "ModifyCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputInfo" output_info
} }

pub type ModifyCasterOutputInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAvatarRoom {
    pub room_id: String,
    pub name: Option<String>,
    pub avatar_key: Option<String>,
    pub timbre_key: Option<String>,
    pub background_url: Option<String>,
    pub anchor_scale: Option<f64>,
    pub anchor_vertical_pos: Option<i64>,
    pub anchor_horizontal_pos: Option<i64>,
    pub speech_speed: Option<f64>,
    pub speech_volume: Option<i64>,
    pub operator: Option<String>,
    pub room_type: Option<String>,
}
operation! { ModifyLiveAvatarRoom(room_id: String) "ModifyLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Name" name: String, 2 "AvatarKey" avatar_key: String, 3 "TimbreKey" timbre_key: String,
    4 "BackgroundUrl" background_url: String, 5 "AnchorScale" anchor_scale: f64,
    6 "AnchorVerticalPos" anchor_vertical_pos: i64, 7 "AnchorHorizontalPos" anchor_horizontal_pos: i64,
    8 "SpeechSpeed" speech_speed: f64, 9 "SpeechVolume" speech_volume: i64, 10 "Operator" operator: String,
    11 "RoomType" room_type: String
} }

pub type ModifyLiveAvatarRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAvatarScript {
    pub script_id: String,
    pub title: Option<String>,
    pub content: Option<String>,
    pub specify_position: Option<i64>,
    pub operator: Option<String>,
}
operation! { ModifyLiveAvatarScript(script_id: String) "ModifyLiveAvatarScript" -> Empty {
    0 "ScriptId" script_id, 1 "Title" title: String, 2 "Content" content: String,
    3 "SpecifyPosition" specify_position: i64, 4 "Operator" operator: String
} }

pub type ModifyLiveAvatarScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveCallbackTemplate {
    pub template_id: i64,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub stream_begin_notify_url: Option<String>,
    pub stream_end_notify_url: Option<String>,
    pub record_notify_url: Option<String>,
    pub record_status_notify_url: Option<String>,
    pub snapshot_notify_url: Option<String>,
    pub porn_censorship_notify_url: Option<String>,
    pub callback_key: Option<Secret>,
    pub push_exception_notify_url: Option<String>,
    pub audio_audit_notify_url: Option<String>,
    pub record_exception_notify_url: Option<String>,
    pub record_exception_levels: Option<Vec<String>>,
}
operation! { ModifyLiveCallbackTemplate(template_id: i64) "ModifyLiveCallbackTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "StreamBeginNotifyUrl" stream_begin_notify_url: String, 4 "StreamEndNotifyUrl" stream_end_notify_url: String,
    5 "RecordNotifyUrl" record_notify_url: String, 6 "RecordStatusNotifyUrl" record_status_notify_url: String,
    7 "SnapshotNotifyUrl" snapshot_notify_url: String, 8 "PornCensorshipNotifyUrl" porn_censorship_notify_url: String,
    9 "CallbackKey" callback_key: Secret, 10 "PushExceptionNotifyUrl" push_exception_notify_url: String,
    11 "AudioAuditNotifyUrl" audio_audit_notify_url: String,
    12 "RecordExceptionNotifyUrl" record_exception_notify_url: String,
    13 "RecordExceptionLevels" record_exception_levels: Vec<String>
} }

pub type ModifyLiveCallbackTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainCertBindings {
    pub domain_infos: Vec<LiveCertDomainInfo>,
    pub cloud_cert_id: Option<String>,
    pub certificate_public_key: Option<String>,
    pub certificate_private_key: Option<Secret>,
    pub certificate_alias: Option<String>,
}
operation! { ModifyLiveDomainCertBindings(domain_infos: Vec<LiveCertDomainInfo>)
    "ModifyLiveDomainCertBindings" -> ModifyLiveDomainCertBindingsOutput {
    0 "DomainInfos" domain_infos, 1 "CloudCertId" cloud_cert_id: String,
    2 "CertificatePublicKey" certificate_public_key: String, 3 "CertificatePrivateKey" certificate_private_key: Secret,
    4 "CertificateAlias" certificate_alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCertDomainInfo {
    pub domain_name: Option<String>,
    pub status: Option<i64>,
}
input! { LiveCertDomainInfo(domain_name: String, status: i64) {
    0 "DomainName" domain_name: String, 1 "Status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainCertBindingsOutput {
    pub mismatched_domain_names: Option<Vec<String>>,
    pub errors: Option<Vec<BatchDomainOperateErrors>>,
}
model! { ModifyLiveDomainCertBindingsOutput {
    0 "MismatchedDomainNames" mismatched_domain_names, 1 "Errors" errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDomainOperateErrors {
    pub domain_name: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchDomainOperateErrors {
    0 "DomainName" domain_name, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainReferer {
    pub domain_name: String,
    pub enable: i64,
    pub r#type: i64,
    pub allow_empty: i64,
    pub rules: String,
}

/// What [`ModifyLiveDomainReferer::new`] takes.
pub struct ModifyLiveDomainRefererRequired {
    pub domain_name: String,
    pub enable: i64,
    pub r#type: i64,
    pub allow_empty: i64,
    pub rules: String,
}
operation! { ModifyLiveDomainReferer{ModifyLiveDomainRefererRequired: domain_name, enable, r#type, allow_empty, rules}
    "ModifyLiveDomainReferer" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "Type" r#type, 3 "AllowEmpty" allow_empty, 4 "Rules" rules
} }

pub type ModifyLiveDomainRefererOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePadTemplate {
    pub template_id: u64,
    pub url: String,
    pub wait_duration: u64,
    pub max_duration: u64,
    pub template_name: String,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub trigger_condition: Option<u64>,
}

/// What [`ModifyLivePadTemplate::new`] takes.
pub struct ModifyLivePadTemplateRequired {
    pub template_id: u64,
    pub url: String,
    pub wait_duration: u64,
    pub max_duration: u64,
    pub template_name: String,
}
operation! { ModifyLivePadTemplate{ModifyLivePadTemplateRequired: template_id, url, wait_duration, max_duration, template_name}
    "ModifyLivePadTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Url" url, 2 "WaitDuration" wait_duration, 3 "MaxDuration" max_duration,
    4 "TemplateName" template_name, 5 "Description" description: String, 6 "Type" r#type: u64,
    7 "TriggerCondition" trigger_condition: u64
} }

pub type ModifyLivePadTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePlayAuthKey {
    pub domain_name: String,
    pub enable: Option<i64>,
    pub auth_key: Option<Secret>,
    pub auth_delta: Option<u64>,
    pub auth_back_key: Option<Secret>,
}
operation! { ModifyLivePlayAuthKey(domain_name: String) "ModifyLivePlayAuthKey" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable: i64, 2 "AuthKey" auth_key: Secret, 3 "AuthDelta" auth_delta: u64,
    4 "AuthBackKey" auth_back_key: Secret
} }

pub type ModifyLivePlayAuthKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePlayDomain {
    pub domain_name: String,
    pub play_type: i64,
}
operation! { ModifyLivePlayDomain(domain_name: String, play_type: i64) "ModifyLivePlayDomain" -> Empty {
    0 "DomainName" domain_name, 1 "PlayType" play_type
} }

pub type ModifyLivePlayDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePullStreamTask {
    pub task_id: String,
    pub operator: String,
    pub source_urls: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub vod_loop_times: Option<i64>,
    pub vod_refresh_type: Option<String>,
    pub status: Option<String>,
    pub callback_events: Option<Vec<String>>,
    pub callback_url: Option<String>,
    pub file_index: Option<i64>,
    pub offset_time: Option<i64>,
    pub specify_task_id: Option<String>,
    pub to_url: Option<String>,
    pub comment: Option<String>,
    pub backup_source_type: Option<String>,
    pub backup_source_url: Option<String>,
    pub watermark_list: Option<Vec<PullPushWatermarkInfo>>,
    pub vod_local_mode: Option<i64>,
    pub backup_to_url: Option<String>,
    pub backup_vod_url: Option<String>,
}
operation! { ModifyLivePullStreamTask(task_id: String, operator: String) "ModifyLivePullStreamTask" -> Empty {
    0 "TaskId" task_id, 1 "Operator" operator, 2 "SourceUrls" source_urls: Vec<String>,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "VodLoopTimes" vod_loop_times: i64,
    6 "VodRefreshType" vod_refresh_type: String, 7 "Status" status: String,
    8 "CallbackEvents" callback_events: Vec<String>, 9 "CallbackUrl" callback_url: String,
    10 "FileIndex" file_index: i64, 11 "OffsetTime" offset_time: i64, 12 "SpecifyTaskId" specify_task_id: String,
    13 "ToUrl" to_url: String, 14 "Comment" comment: String, 15 "BackupSourceType" backup_source_type: String,
    16 "BackupSourceUrl" backup_source_url: String, 17 "WatermarkList" watermark_list: Vec<PullPushWatermarkInfo>,
    18 "VodLocalMode" vod_local_mode: i64, 19 "BackupToUrl" backup_to_url: String,
    20 "BackupVodUrl" backup_vod_url: String
} }

pub type ModifyLivePullStreamTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePushAuthKey {
    pub domain_name: String,
    pub enable: Option<i64>,
    pub master_auth_key: Option<Secret>,
    pub backup_auth_key: Option<Secret>,
    pub auth_delta: Option<u64>,
}
operation! { ModifyLivePushAuthKey(domain_name: String) "ModifyLivePushAuthKey" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable: i64, 2 "MasterAuthKey" master_auth_key: Secret,
    3 "BackupAuthKey" backup_auth_key: Secret, 4 "AuthDelta" auth_delta: u64
} }

pub type ModifyLivePushAuthKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordTemplate {
    pub template_id: i64,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub flv_param: Option<RecordParam>,
    pub hls_param: Option<RecordParam>,
    pub mp4_param: Option<RecordParam>,
    pub aac_param: Option<RecordParam>,
    pub hls_special_param: Option<HlsSpecialParam>,
    pub mp3_param: Option<RecordParam>,
    pub remove_watermark: Option<bool>,
    pub flv_special_param: Option<FlvSpecialParam>,
}
operation! { ModifyLiveRecordTemplate(template_id: i64) "ModifyLiveRecordTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "FlvParam" flv_param: RecordParam, 4 "HlsParam" hls_param: RecordParam, 5 "Mp4Param" mp4_param: RecordParam,
    6 "AacParam" aac_param: RecordParam, 7 "HlsSpecialParam" hls_special_param: HlsSpecialParam,
    8 "Mp3Param" mp3_param: RecordParam, 9 "RemoveWatermark" remove_watermark: bool,
    10 "FlvSpecialParam" flv_special_param: FlvSpecialParam
} }

pub type ModifyLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveSnapshotTemplate {
    pub template_id: i64,
    pub cos_app_id: i64,
    pub cos_bucket: String,
    pub cos_region: String,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub snapshot_interval: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub porn_flag: Option<i64>,
    pub cos_prefix: Option<String>,
    pub cos_file_name: Option<String>,
}
operation! { ModifyLiveSnapshotTemplate(template_id: i64, cos_app_id: i64, cos_bucket: String, cos_region: String)
    "ModifyLiveSnapshotTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "CosAppId" cos_app_id, 2 "CosBucket" cos_bucket, 3 "CosRegion" cos_region,
    4 "TemplateName" template_name: String, 5 "Description" description: String,
    6 "SnapshotInterval" snapshot_interval: i64, 7 "Width" width: i64, 8 "Height" height: i64,
    9 "PornFlag" porn_flag: i64, 10 "CosPrefix" cos_prefix: String, 11 "CosFileName" cos_file_name: String
} }

pub type ModifyLiveSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveStreamMonitor {
    pub monitor_id: String,
    pub monitor_name: Option<String>,
    pub output_info: Option<LiveStreamMonitorOutputInfo>,
    pub input_list: Option<Vec<LiveStreamMonitorInputInfo>>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub asr_language: Option<u64>,
    pub ocr_language: Option<u64>,
    pub ai_asr_input_index_list: Option<Vec<u64>>,
    pub ai_ocr_input_index_list: Option<Vec<u64>>,
    pub check_stream_broken: Option<u64>,
    pub check_stream_low_frame_rate: Option<u64>,
    pub allow_monitor_report: Option<u64>,
    pub ai_format_diagnose: Option<u64>,
    pub ai_quality_control: Option<u64>,
}
operation! { ModifyLiveStreamMonitor(monitor_id: String) "ModifyLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name: String,
    2 "OutputInfo" output_info: LiveStreamMonitorOutputInfo, 3 "InputList" input_list: Vec<LiveStreamMonitorInputInfo>,
    4 "NotifyPolicy" notify_policy: LiveStreamMonitorNotifyPolicy, 5 "AsrLanguage" asr_language: u64,
    6 "OcrLanguage" ocr_language: u64, 7 "AiAsrInputIndexList" ai_asr_input_index_list: Vec<u64>,
    8 "AiOcrInputIndexList" ai_ocr_input_index_list: Vec<u64>, 9 "CheckStreamBroken" check_stream_broken: u64,
    10 "CheckStreamLowFrameRate" check_stream_low_frame_rate: u64, 11 "AllowMonitorReport" allow_monitor_report: u64,
    12 "AiFormatDiagnose" ai_format_diagnose: u64, 13 "AiQualityControl" ai_quality_control: u64
} }

pub type ModifyLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveTimeShiftTemplate {
    pub template_id: u64,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub duration: Option<u64>,
    pub item_duration: Option<u64>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Option<Vec<i64>>,
    pub area: Option<String>,
}
operation! { ModifyLiveTimeShiftTemplate(template_id: u64) "ModifyLiveTimeShiftTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "Duration" duration: u64, 4 "ItemDuration" item_duration: u64, 5 "RemoveWatermark" remove_watermark: bool,
    6 "TranscodeTemplateIds" transcode_template_ids: Vec<i64>, 7 "Area" area: String
} }

pub type ModifyLiveTimeShiftTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveTranscodeTemplate {
    pub template_id: i64,
    pub vcodec: Option<String>,
    pub acodec: Option<String>,
    pub audio_bitrate: Option<i64>,
    pub description: Option<String>,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
    pub need_video: Option<i64>,
    pub need_audio: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub rotate: Option<i64>,
    pub profile: Option<String>,
    pub bitrate_to_orig: Option<i64>,
    pub height_to_orig: Option<i64>,
    pub fps_to_orig: Option<i64>,
    pub adapt_bitrate_percent: Option<f64>,
    pub short_edge_as_height: Option<i64>,
    pub drm_type: Option<String>,
    pub drm_tracks: Option<String>,
    pub is_adaptive_bit_rate: Option<i64>,
    pub adaptive_children: Option<Vec<ChildTemplateInfo>>,
    pub audience_driven_transcode: Option<i64>,
    pub audience_threshold: Option<i64>,
}
operation! { ModifyLiveTranscodeTemplate(template_id: i64) "ModifyLiveTranscodeTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Vcodec" vcodec: String, 2 "Acodec" acodec: String,
    3 "AudioBitrate" audio_bitrate: i64, 4 "Description" description: String, 5 "VideoBitrate" video_bitrate: i64,
    6 "Width" width: i64, 7 "NeedVideo" need_video: i64, 8 "NeedAudio" need_audio: i64, 9 "Height" height: i64,
    10 "Fps" fps: i64, 11 "Gop" gop: i64, 12 "Rotate" rotate: i64, 13 "Profile" profile: String,
    14 "BitrateToOrig" bitrate_to_orig: i64, 15 "HeightToOrig" height_to_orig: i64, 16 "FpsToOrig" fps_to_orig: i64,
    17 "AdaptBitratePercent" adapt_bitrate_percent: f64, 18 "ShortEdgeAsHeight" short_edge_as_height: i64,
    19 "DRMType" drm_type: String, 20 "DRMTracks" drm_tracks: String, 21 "IsAdaptiveBitRate" is_adaptive_bit_rate: i64,
    22 "AdaptiveChildren" adaptive_children: Vec<ChildTemplateInfo>,
    23 "AudienceDrivenTranscode" audience_driven_transcode: i64, 24 "AudienceThreshold" audience_threshold: i64
} }

pub type ModifyLiveTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginStreamInfo {
    pub domain_name: String,
    pub origin_stream_play_type: String,
    pub cdn_stream_play_type: Vec<String>,
    pub origin_stream_type: i64,
    pub origin_address: Vec<String>,
    pub origin_address_type: i64,
    pub customer_name: Option<String>,
    pub origin_host: Option<String>,
    pub origin_timeout: Option<i64>,
    pub origin_retry_times: Option<i64>,
    pub pass_through_http_header: Option<String>,
    pub pass_through_response: Option<String>,
    pub pass_through_param: Option<String>,
    pub indexer_cache: Option<i64>,
    pub fragment_cache: Option<i64>,
    pub hls_play_fragment_count: Option<i64>,
    pub hls_play_fragment_duration: Option<i64>,
    pub time_jitter: Option<String>,
    pub using_https: Option<String>,
    pub cache_follow_origin: Option<String>,
    pub cache_status_code: Option<Vec<String>>,
    pub url_replace_rules: Option<Vec<String>>,
    pub options_request: Option<String>,
    pub follow_redirect: Option<String>,
    pub indexer_keep_param: Option<Vec<String>>,
    pub fragment_keep_param: Option<Vec<String>>,
    pub media_package_type: Option<String>,
    pub media_package_channel_types: Option<Vec<String>>,
    pub indexer_header: Option<Vec<String>>,
    pub fragment_header: Option<Vec<String>>,
    pub customization_rules: Option<Vec<OriginStreamCustomizationRule>>,
    pub cache_format_rule: Option<i64>,
}

/// What [`ModifyOriginStreamInfo::new`] takes.
pub struct ModifyOriginStreamInfoRequired {
    pub domain_name: String,
    pub origin_stream_play_type: String,
    pub cdn_stream_play_type: Vec<String>,
    pub origin_stream_type: i64,
    pub origin_address: Vec<String>,
    pub origin_address_type: i64,
}
operation! { ModifyOriginStreamInfo{ModifyOriginStreamInfoRequired: domain_name, origin_stream_play_type, cdn_stream_play_type, origin_stream_type, origin_address, origin_address_type}
    "ModifyOriginStreamInfo" -> Empty {
    0 "DomainName" domain_name, 1 "OriginStreamPlayType" origin_stream_play_type,
    2 "CdnStreamPlayType" cdn_stream_play_type, 3 "OriginStreamType" origin_stream_type,
    4 "OriginAddress" origin_address, 5 "OriginAddressType" origin_address_type, 6 "CustomerName" customer_name: String,
    7 "OriginHost" origin_host: String, 8 "OriginTimeout" origin_timeout: i64,
    9 "OriginRetryTimes" origin_retry_times: i64, 10 "PassThroughHttpHeader" pass_through_http_header: String,
    11 "PassThroughResponse" pass_through_response: String, 12 "PassThroughParam" pass_through_param: String,
    13 "IndexerCache" indexer_cache: i64, 14 "FragmentCache" fragment_cache: i64,
    15 "HlsPlayFragmentCount" hls_play_fragment_count: i64,
    16 "HlsPlayFragmentDuration" hls_play_fragment_duration: i64, 17 "TimeJitter" time_jitter: String,
    18 "UsingHttps" using_https: String, 19 "CacheFollowOrigin" cache_follow_origin: String,
    20 "CacheStatusCode" cache_status_code: Vec<String>, 21 "UrlReplaceRules" url_replace_rules: Vec<String>,
    22 "OptionsRequest" options_request: String, 23 "FollowRedirect" follow_redirect: String,
    24 "IndexerKeepParam" indexer_keep_param: Vec<String>, 25 "FragmentKeepParam" fragment_keep_param: Vec<String>,
    26 "MediaPackageType" media_package_type: String,
    27 "MediaPackageChannelTypes" media_package_channel_types: Vec<String>,
    28 "IndexerHeader" indexer_header: Vec<String>, 29 "FragmentHeader" fragment_header: Vec<String>,
    30 "CustomizationRules" customization_rules: Vec<OriginStreamCustomizationRule>,
    31 "CacheFormatRule" cache_format_rule: i64
} }

pub type ModifyOriginStreamInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPullStreamConfig {
    pub config_id: String,
    pub from_url: Option<String>,
    pub to_url: Option<String>,
    pub area_id: Option<i64>,
    pub isp_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ModifyPullStreamConfig(config_id: String) "ModifyPullStreamConfig" -> Empty {
    0 "ConfigId" config_id, 1 "FromUrl" from_url: String, 2 "ToUrl" to_url: String, 3 "AreaId" area_id: i64,
    4 "IspId" isp_id: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String
} }

pub type ModifyPullStreamConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPullStreamStatus {
    pub config_ids: Vec<String>,
    pub status: String,
}
operation! { ModifyPullStreamStatus(config_ids: Vec<String>, status: String) "ModifyPullStreamStatus" -> Empty {
    0 "ConfigIds" config_ids, 1 "Status" status
} }

pub type ModifyPullStreamStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCaster {
    pub caster_id: u64,
}
operation! { ReleaseCaster(caster_id: u64) "ReleaseCaster" -> Empty {
    0 "CasterId" caster_id
} }

pub type ReleaseCasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullStreamTask {
    pub task_id: String,
    pub operator: String,
}
operation! { RestartLivePullStreamTask(task_id: String, operator: String) "RestartLivePullStreamTask" -> Empty {
    0 "TaskId" task_id, 1 "Operator" operator
} }

pub type RestartLivePullStreamTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDelayLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
}
operation! { ResumeDelayLiveStream(app_name: String, domain_name: String, stream_name: String)
    "ResumeDelayLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

pub type ResumeDelayLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
}
operation! { ResumeLiveStream(app_name: String, domain_name: String, stream_name: String) "ResumeLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

pub type ResumeLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveCloudEffect {
    pub app_name: String,
    pub push_domain_name: String,
    pub stream_name: String,
    pub id: String,
    pub loop_times: Option<i64>,
    pub operator: Option<String>,
    pub zoom_factor: Option<i64>,
    pub x_position: Option<String>,
    pub y_position: Option<String>,
}
operation! { SendLiveCloudEffect(app_name: String, push_domain_name: String, stream_name: String, id: String)
    "SendLiveCloudEffect" -> Empty {
    0 "AppName" app_name, 1 "PushDomainName" push_domain_name, 2 "StreamName" stream_name, 3 "Id" id,
    4 "LoopTimes" loop_times: i64, 5 "Operator" operator: String, 6 "ZoomFactor" zoom_factor: i64,
    7 "XPosition" x_position: String, 8 "YPosition" y_position: String
} }

pub type SendLiveCloudEffectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTemporaryScriptToAvatarRoom {
    pub room_id: String,
    pub content: String,
}
operation! { SendTemporaryScriptToAvatarRoom(room_id: String, content: String)
    "SendTemporaryScriptToAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Content" content
} }

pub type SendTemporaryScriptToAvatarRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveAvatarRoom {
    pub room_id: String,
    pub comment: String,
    pub to_url: String,
    pub operator: Option<String>,
    pub room_type: Option<String>,
}
operation! { StartLiveAvatarRoom(room_id: String, comment: String, to_url: String) "StartLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Comment" comment, 2 "ToUrl" to_url, 3 "Operator" operator: String,
    4 "RoomType" room_type: String
} }

pub type StartLiveAvatarRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivePadStream {
    pub app_name: String,
    pub push_domain_name: String,
    pub stream_name: String,
    pub operator: Option<String>,
}
operation! { StartLivePadStream(app_name: String, push_domain_name: String, stream_name: String)
    "StartLivePadStream" -> Empty {
    0 "AppName" app_name, 1 "PushDomainName" push_domain_name, 2 "StreamName" stream_name, 3 "Operator" operator: String
} }

pub type StartLivePadStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveStreamMonitor {
    pub monitor_id: String,
    pub audible_input_index_list: Option<Vec<u64>>,
}
operation! { StartLiveStreamMonitor(monitor_id: String) "StartLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "AudibleInputIndexList" audible_input_index_list: Vec<u64>
} }

pub type StartLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterPgm {
    pub caster_id: u64,
}
operation! { StopCasterPgm(caster_id: u64) "StopCasterPgm" -> Empty {
    0 "CasterId" caster_id
} }

pub type StopCasterPgmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterPvw {
    pub caster_id: u64,
}
operation! { StopCasterPvw(caster_id: u64) "StopCasterPvw" -> Empty {
    0 "CasterId" caster_id
} }

pub type StopCasterPvwOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveAvatarRoom {
    pub room_id: String,
    pub operator: Option<String>,
}
operation! { StopLiveAvatarRoom(room_id: String) "StopLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Operator" operator: String
} }

pub type StopLiveAvatarRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePadStream {
    pub app_name: String,
    pub push_domain_name: String,
    pub stream_name: String,
    pub operator: Option<String>,
}
operation! { StopLivePadStream(app_name: String, push_domain_name: String, stream_name: String)
    "StopLivePadStream" -> Empty {
    0 "AppName" app_name, 1 "PushDomainName" push_domain_name, 2 "StreamName" stream_name, 3 "Operator" operator: String
} }

pub type StopLivePadStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveRecord {
    pub stream_name: String,
    pub task_id: i64,
}
operation! { StopLiveRecord(stream_name: String, task_id: i64) "StopLiveRecord" -> Empty {
    0 "StreamName" stream_name, 1 "TaskId" task_id
} }

pub type StopLiveRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreamMonitor {
    pub monitor_id: String,
}
operation! { StopLiveStreamMonitor(monitor_id: String) "StopLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id
} }

pub type StopLiveStreamMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecordTask {
    pub task_id: String,
}
operation! { StopRecordTask(task_id: String) "StopRecordTask" -> Empty {
    0 "TaskId" task_id
} }

pub type StopRecordTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopScreenshotTask {
    pub task_id: String,
}
operation! { StopScreenshotTask(task_id: String) "StopScreenshotTask" -> Empty {
    0 "TaskId" task_id
} }

pub type StopScreenshotTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchBackupStream {
    pub push_domain_name: String,
    pub app_name: String,
    pub stream_name: String,
    pub upstream_sequence: String,
}
operation! { SwitchBackupStream(push_domain_name: String, app_name: String, stream_name: String, upstream_sequence: String)
    "SwitchBackupStream" -> Empty {
    0 "PushDomainName" push_domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name,
    3 "UpstreamSequence" upstream_sequence
} }

pub type SwitchBackupStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCasterToEmergency {
    pub caster_id: u64,
    pub from_beginning: Option<bool>,
}
operation! { SwitchCasterToEmergency(caster_id: u64) "SwitchCasterToEmergency" -> SwitchCasterToEmergencyOutput {
    0 "CasterId" caster_id, 1 "FromBeginning" from_beginning: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCasterToEmergencyOutput {
    pub emergency_status: Option<i64>,
}
model! { SwitchCasterToEmergencyOutput {
    0 "EmergencyStatus" emergency_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindLiveDomainCert {
    pub domain_name: String,
    pub r#type: Option<String>,
}
operation! { UnBindLiveDomainCert(domain_name: String) "UnBindLiveDomainCert" -> Empty {
    0 "DomainName" domain_name, 1 "Type" r#type: String
} }

pub type UnBindLiveDomainCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveWatermark {
    pub watermark_id: i64,
    pub picture_url: String,
    pub x_position: i64,
    pub y_position: i64,
    pub watermark_name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub background_width: Option<i64>,
    pub background_height: Option<i64>,
}
operation! { UpdateLiveWatermark(watermark_id: i64, picture_url: String, x_position: i64, y_position: i64)
    "UpdateLiveWatermark" -> Empty {
    0 "WatermarkId" watermark_id, 1 "PictureUrl" picture_url, 2 "XPosition" x_position, 3 "YPosition" y_position,
    4 "WatermarkName" watermark_name: String, 5 "Width" width: i64, 6 "Height" height: i64,
    7 "BackgroundWidth" background_width: i64, 8 "BackgroundHeight" background_height: i64
} }

pub type UpdateLiveWatermarkOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL: &str = "FailedOperation.AiTranscodeOptionFail";
    pub const FAILED_OPERATION_ALTER_TASK_STATE: &str = "FailedOperation.AlterTaskState";
    pub const FAILED_OPERATION_AUTH_ERROR: &str = "FailedOperation.AuthError";
    pub const FAILED_OPERATION_CALL_OTHER_SVR_ERROR: &str = "FailedOperation.CallOtherSvrError";
    pub const FAILED_OPERATION_CALL_OTHER_SVR_FAILED: &str = "FailedOperation.CallOtherSvrFailed";
    pub const FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST: &str = "FailedOperation.CancelSessionNotExist";
    pub const FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED: &str = "FailedOperation.CannotBeDeletedIssued";
    pub const FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR: &str = "FailedOperation.CannotBeDeletedWithinHour";
    pub const FAILED_OPERATION_CASTER_BINDED: &str = "FailedOperation.CasterBinded";
    pub const FAILED_OPERATION_CASTER_EXPIRED: &str = "FailedOperation.CasterExpired";
    pub const FAILED_OPERATION_CASTER_NOT_FOUND: &str = "FailedOperation.CasterNotFound";
    pub const FAILED_OPERATION_CERTIFICATE_EXISTS: &str = "FailedOperation.CertificateExists";
    pub const FAILED_OPERATION_CERTIFICATE_INVALID: &str = "FailedOperation.CertificateInvalid";
    pub const FAILED_OPERATION_CERTIFICATE_MISMATCH: &str = "FailedOperation.CertificateMismatch";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND: &str = "FailedOperation.CertificateNotFound";
    pub const FAILED_OPERATION_CONF_IN_USED: &str = "FailedOperation.ConfInUsed";
    pub const FAILED_OPERATION_CONFIG_CDN_FAILED: &str = "FailedOperation.ConfigCDNFailed";
    pub const FAILED_OPERATION_CONFLICT_ACTION: &str = "FailedOperation.ConflictAction";
    pub const FAILED_OPERATION_COS_BUCKET_NOT_EXIST: &str = "FailedOperation.CosBucketNotExist";
    pub const FAILED_OPERATION_COS_BUCKET_NOT_PERMISSION: &str = "FailedOperation.CosBucketNotPermission";
    pub const FAILED_OPERATION_COS_ROLE_NOT_EXISTS: &str = "FailedOperation.CosRoleNotExists";
    pub const FAILED_OPERATION_CREATE_AIGC_TASK_FAILED: &str = "FailedOperation.CreateAIGCTaskFailed";
    pub const FAILED_OPERATION_CREATE_CASTER_TASK_FAILED: &str = "FailedOperation.CreateCasterTaskFailed";
    pub const FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE: &str = "FailedOperation.DatabaseNotAccessible";
    pub const FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME: &str = "FailedOperation.DeleteDomainInLockedTime";
    pub const FAILED_OPERATION_DOMAIN_ADDED: &str = "FailedOperation.DomainAdded";
    pub const FAILED_OPERATION_DOMAIN_GSLB_FAIL: &str = "FailedOperation.DomainGslbFail";
    pub const FAILED_OPERATION_DOMAIN_NEED_REAL_NAME: &str = "FailedOperation.DomainNeedRealName";
    pub const FAILED_OPERATION_DOMAIN_NEED_VERIFY_OWNER: &str = "FailedOperation.DomainNeedVerifyOwner";
    pub const FAILED_OPERATION_EXCEEDS_FREE_LIMIT: &str = "FailedOperation.ExceedsFreeLimit";
    pub const FAILED_OPERATION_GET_DATA_FAILED: &str = "FailedOperation.GetDataFailed";
    pub const FAILED_OPERATION_GET_PICTURE_URL_ERROR: &str = "FailedOperation.GetPictureUrlError";
    pub const FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR: &str = "FailedOperation.GetStreamResolutionError";
    pub const FAILED_OPERATION_HAS_NOT_LIVING_STREAM: &str = "FailedOperation.HasNotLivingStream";
    pub const FAILED_OPERATION_HOST_OUT_LIMIT: &str = "FailedOperation.HostOutLimit";
    pub const FAILED_OPERATION_INPUT_ALREADY_EXIST: &str = "FailedOperation.InputAlreadyExist";
    pub const FAILED_OPERATION_INPUT_IS_NOT_ACTIVE: &str = "FailedOperation.InputIsNotActive";
    pub const FAILED_OPERATION_INPUT_NOT_EXIST: &str = "FailedOperation.InputNotExist";
    pub const FAILED_OPERATION_INPUT_STREAM_MIX_TYPE_NOT_ACCESSIBLE: &str =
        "FailedOperation.InputStreamMixTypeNotAccessible";
    pub const FAILED_OPERATION_INPUT_USED_IN_AUTO_CAST: &str = "FailedOperation.InputUsedInAutoCast";
    pub const FAILED_OPERATION_INPUT_USED_IN_LAYOUT: &str = "FailedOperation.InputUsedInLayout";
    pub const FAILED_OPERATION_INPUT_USED_IN_PGM: &str = "FailedOperation.InputUsedInPgm";
    pub const FAILED_OPERATION_INPUT_USED_IN_PVW: &str = "FailedOperation.InputUsedInPvw";
    pub const FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE: &str = "FailedOperation.InvalidCertificateStatusCode";
    pub const FAILED_OPERATION_INVALID_PARAM: &str = "FailedOperation.InvalidParam";
    pub const FAILED_OPERATION_INVOKE_CDN_API_FAIL: &str = "FailedOperation.InvokeCdnApiFail";
    pub const FAILED_OPERATION_INVOKE_VIDEO_API_FAIL: &str = "FailedOperation.InvokeVideoApiFail";
    pub const FAILED_OPERATION_JI_FEI_NO_ENOUGH_FUND: &str = "FailedOperation.JiFeiNoEnoughFund";
    pub const FAILED_OPERATION_LAYOUT_ALREADY_EXIST: &str = "FailedOperation.LayoutAlreadyExist";
    pub const FAILED_OPERATION_LAYOUT_NOT_EXIST: &str = "FailedOperation.LayoutNotExist";
    pub const FAILED_OPERATION_LAYOUT_USED_IN_AUTO_CAST: &str = "FailedOperation.LayoutUsedInAutoCast";
    pub const FAILED_OPERATION_LAYOUT_USED_IN_PGM: &str = "FailedOperation.LayoutUsedInPgm";
    pub const FAILED_OPERATION_LAYOUT_USED_IN_PVW: &str = "FailedOperation.LayoutUsedInPvw";
    pub const FAILED_OPERATION_MARK_PIC_ALREADY_EXIST: &str = "FailedOperation.MarkPicAlreadyExist";
    pub const FAILED_OPERATION_MARK_PIC_NOT_EXIST: &str = "FailedOperation.MarkPicNotExist";
    pub const FAILED_OPERATION_MARK_PIC_USED_IN_AUTO_CAST: &str = "FailedOperation.MarkPicUsedInAutoCast";
    pub const FAILED_OPERATION_MARK_WORD_ALREADY_EXIST: &str = "FailedOperation.MarkWordAlreadyExist";
    pub const FAILED_OPERATION_MARK_WORD_NOT_EXIST: &str = "FailedOperation.MarkWordNotExist";
    pub const FAILED_OPERATION_MARK_WORD_USED_IN_AUTO_CAST: &str = "FailedOperation.MarkWordUsedInAutoCast";
    pub const FAILED_OPERATION_MONITOR_IS_ACTIVE: &str = "FailedOperation.MonitorIsActive";
    pub const FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED: &str = "FailedOperation.MonitorLimitExceeded";
    pub const FAILED_OPERATION_MONITOR_NOT_EXIST: &str = "FailedOperation.MonitorNotExist";
    pub const FAILED_OPERATION_NETWORK_ERROR: &str = "FailedOperation.NetworkError";
    pub const FAILED_OPERATION_NO_BACKUP_INPUT: &str = "FailedOperation.NoBackupInput";
    pub const FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN: &str = "FailedOperation.NoLVBPushOrPlayDomain";
    pub const FAILED_OPERATION_NO_PGM_RUNNING: &str = "FailedOperation.NoPgmRunning";
    pub const FAILED_OPERATION_NO_PROJECT_PERMISSION: &str = "FailedOperation.NoProjectPermission";
    pub const FAILED_OPERATION_NO_REAL_NAME_AUTH: &str = "FailedOperation.NoRealNameAuth";
    pub const FAILED_OPERATION_NOT_FOUND: &str = "FailedOperation.NotFound";
    pub const FAILED_OPERATION_OUT_OF_SERVICE: &str = "FailedOperation.OutOfService";
    pub const FAILED_OPERATION_OUTPUT_ALREADY_EXIST: &str = "FailedOperation.OutputAlreadyExist";
    pub const FAILED_OPERATION_OUTPUT_IS_NOT_EXIST: &str = "FailedOperation.OutputIsNotExist";
    pub const FAILED_OPERATION_PARENT_DOMAIN_ADDED: &str = "FailedOperation.ParentDomainAdded";
    pub const FAILED_OPERATION_PROCESS_MIX_ERROR: &str = "FailedOperation.ProcessMixError";
    pub const FAILED_OPERATION_QUERY_AIGC_TASK_FAILED: &str = "FailedOperation.QueryAIGCTaskFailed";
    pub const FAILED_OPERATION_QUERY_UPLOAD_INFO_FAILED: &str = "FailedOperation.QueryUploadInfoFailed";
    pub const FAILED_OPERATION_RELATE_SERVER_NOT_ACCESSIBLE: &str = "FailedOperation.RelateServerNotAccessible";
    pub const FAILED_OPERATION_RELATED_RUNNING_MONITOR_LIMIT_EXCEEDED: &str =
        "FailedOperation.RelatedRunningMonitorLimitExceeded";
    pub const FAILED_OPERATION_RELEASE_CASTER_FAILED: &str = "FailedOperation.ReleaseCasterFailed";
    pub const FAILED_OPERATION_RESOURCE_NOT_ENOUGH: &str = "FailedOperation.ResourceNotEnough";
    pub const FAILED_OPERATION_RULE_ALREADY_EXIST: &str = "FailedOperation.RuleAlreadyExist";
    pub const FAILED_OPERATION_SDK_NO_PACKAGE: &str = "FailedOperation.SdkNoPackage";
    pub const FAILED_OPERATION_START_PULL_FAILED: &str = "FailedOperation.StartPullFailed";
    pub const FAILED_OPERATION_START_TASK_FAILED: &str = "FailedOperation.StartTaskFailed";
    pub const FAILED_OPERATION_STOP_CASTER_TASK_FAILED: &str = "FailedOperation.StopCasterTaskFailed";
    pub const FAILED_OPERATION_STOP_PULL_FAILED: &str = "FailedOperation.StopPullFailed";
    pub const FAILED_OPERATION_STOP_TASK_FAILED: &str = "FailedOperation.StopTaskFailed";
    pub const FAILED_OPERATION_STREAM_NOT_EXIST: &str = "FailedOperation.StreamNotExist";
    pub const FAILED_OPERATION_SUB_DOMAIN_ADDED: &str = "FailedOperation.SubDomainAdded";
    pub const FAILED_OPERATION_TAG_UNBIND_ERROR: &str = "FailedOperation.TagUnbindError";
    pub const FAILED_OPERATION_TOO_MUCH_INPUT: &str = "FailedOperation.TooMuchInput";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ARGS_NOT_MATCH: &str = "InternalError.ArgsNotMatch";
    pub const INTERNAL_ERROR_CALL_OTHER_SVR_ERROR: &str = "InternalError.CallOtherSvrError";
    pub const INTERNAL_ERROR_CHINESE_CHARACTER_DETECTED: &str = "InternalError.ChineseCharacterDetected";
    pub const INTERNAL_ERROR_CONF_IN_USED: &str = "InternalError.ConfInUsed";
    pub const INTERNAL_ERROR_CONF_NOT_FOUND: &str = "InternalError.ConfNotFound";
    pub const INTERNAL_ERROR_CONF_OUT_LIMIT: &str = "InternalError.ConfOutLimit";
    pub const INTERNAL_ERROR_CONFIG_NOT_EXIST: &str = "InternalError.ConfigNotExist";
    pub const INTERNAL_ERROR_CONNECT_DB_ERROR: &str = "InternalError.ConnectDbError";
    pub const INTERNAL_ERROR_CRT_DATE_IN_USING: &str = "InternalError.CrtDateInUsing";
    pub const INTERNAL_ERROR_CRT_DATE_NOT_FOUND: &str = "InternalError.CrtDateNotFound";
    pub const INTERNAL_ERROR_CRT_DATE_NOT_LEGAL: &str = "InternalError.CrtDateNotLegal";
    pub const INTERNAL_ERROR_CRT_DATE_OVERDUE: &str = "InternalError.CrtDateOverdue";
    pub const INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND: &str = "InternalError.CrtDomainNotFound";
    pub const INTERNAL_ERROR_CRT_KEY_NOT_MATCH: &str = "InternalError.CrtKeyNotMatch";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DOMAIN_ALREADY_EXIST: &str = "InternalError.DomainAlreadyExist";
    pub const INTERNAL_ERROR_DOMAIN_FORMAT_ERROR: &str = "InternalError.DomainFormatError";
    pub const INTERNAL_ERROR_DOMAIN_GSLB_FAIL: &str = "InternalError.DomainGslbFail";
    pub const INTERNAL_ERROR_DOMAIN_IS_FAMOUS: &str = "InternalError.DomainIsFamous";
    pub const INTERNAL_ERROR_DOMAIN_IS_LIMITED: &str = "InternalError.DomainIsLimited";
    pub const INTERNAL_ERROR_DOMAIN_NO_RECORD: &str = "InternalError.DomainNoRecord";
    pub const INTERNAL_ERROR_DOMAIN_NOT_EXIST: &str = "InternalError.DomainNotExist";
    pub const INTERNAL_ERROR_DOMAIN_TOO_LONG: &str = "InternalError.DomainTooLong";
    pub const INTERNAL_ERROR_GET_BIZID_ERROR: &str = "InternalError.GetBizidError";
    pub const INTERNAL_ERROR_GET_CONFIG_ERROR: &str = "InternalError.GetConfigError";
    pub const INTERNAL_ERROR_GET_STREAM_INFO_ERROR: &str = "InternalError.GetStreamInfoError";
    pub const INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR: &str = "InternalError.GetUpstreamInfoError";
    pub const INTERNAL_ERROR_GET_WATERMARK_ERROR: &str = "InternalError.GetWatermarkError";
    pub const INTERNAL_ERROR_HAS_NOT_LIVING_STREAM: &str = "InternalError.HasNotLivingStream";
    pub const INTERNAL_ERROR_INVALID_INPUT: &str = "InternalError.InvalidInput";
    pub const INTERNAL_ERROR_INVALID_REQUEST: &str = "InternalError.InvalidRequest";
    pub const INTERNAL_ERROR_INVALID_USER: &str = "InternalError.InvalidUser";
    pub const INTERNAL_ERROR_JI_FEI_OTHER_ERROR: &str = "InternalError.JiFeiOtherError";
    pub const INTERNAL_ERROR_NETWORK_ERROR: &str = "InternalError.NetworkError";
    pub const INTERNAL_ERROR_NOT_FOUND: &str = "InternalError.NotFound";
    pub const INTERNAL_ERROR_NOT_PERMMIT_OPERAT: &str = "InternalError.NotPermmitOperat";
    pub const INTERNAL_ERROR_PLAY_DOMAIN_NO_RECORD: &str = "InternalError.PlayDomainNoRecord";
    pub const INTERNAL_ERROR_PROCESSOR_ALREADY_EXIST: &str = "InternalError.ProcessorAlreadyExist";
    pub const INTERNAL_ERROR_PUSH_DOMAIN_NO_RECORD: &str = "InternalError.PushDomainNoRecord";
    pub const INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR: &str = "InternalError.QueryProIspPlayInfoError";
    pub const INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED: &str = "InternalError.QueryUploadInfoFailed";
    pub const INTERNAL_ERROR_RULE_ALREADY_EXIST: &str = "InternalError.RuleAlreadyExist";
    pub const INTERNAL_ERROR_RULE_IN_USING: &str = "InternalError.RuleInUsing";
    pub const INTERNAL_ERROR_RULE_NOT_FOUND: &str = "InternalError.RuleNotFound";
    pub const INTERNAL_ERROR_RULE_OUT_LIMIT: &str = "InternalError.RuleOutLimit";
    pub const INTERNAL_ERROR_STREAM_STATUS_ERROR: &str = "InternalError.StreamStatusError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UPDATE_DATA_ERROR: &str = "InternalError.UpdateDataError";
    pub const INTERNAL_ERROR_WATERMARK_ADD_ERROR: &str = "InternalError.WatermarkAddError";
    pub const INTERNAL_ERROR_WATERMARK_EDIT_ERROR: &str = "InternalError.WatermarkEditError";
    pub const INTERNAL_ERROR_WATERMARK_NOT_EXIST: &str = "InternalError.WatermarkNotExist";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ARGS_NOT_MATCH: &str = "InvalidParameter.ArgsNotMatch";
    pub const INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR: &str = "InvalidParameter.COSCustomFileNameError";
    pub const INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST: &str = "InvalidParameter.CancelSessionNotExist";
    pub const INVALID_PARAMETER_CLOUD_CRT_ID_ERROR: &str = "InvalidParameter.CloudCrtIdError";
    pub const INVALID_PARAMETER_CLOUD_DOMAIN_IS_STOP: &str = "InvalidParameter.CloudDomainIsStop";
    pub const INVALID_PARAMETER_CONF_IN_USED: &str = "InvalidParameter.ConfInUsed";
    pub const INVALID_PARAMETER_CONF_NOT_FOUND: &str = "InvalidParameter.ConfNotFound";
    pub const INVALID_PARAMETER_CRT_DATE_IN_USING: &str = "InvalidParameter.CrtDateInUsing";
    pub const INVALID_PARAMETER_CRT_DATE_NOT_FOUND: &str = "InvalidParameter.CrtDateNotFound";
    pub const INVALID_PARAMETER_CRT_DATE_NOT_LEGAL: &str = "InvalidParameter.CrtDateNotLegal";
    pub const INVALID_PARAMETER_CRT_DATE_OVERDUE: &str = "InvalidParameter.CrtDateOverdue";
    pub const INVALID_PARAMETER_CRT_DOMAIN_NOT_FOUND: &str = "InvalidParameter.CrtDomainNotFound";
    pub const INVALID_PARAMETER_CRT_KEY_NOT_MATCH: &str = "InvalidParameter.CrtKeyNotMatch";
    pub const INVALID_PARAMETER_CRT_OR_KEY_NOT_EXIST: &str = "InvalidParameter.CrtOrKeyNotExist";
    pub const INVALID_PARAMETER_DOMAIN_ALREADY_EXIST: &str = "InvalidParameter.DomainAlreadyExist";
    pub const INVALID_PARAMETER_DOMAIN_FORMAT_ERROR: &str = "InvalidParameter.DomainFormatError";
    pub const INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST: &str = "InvalidParameter.DomainHitBlackList";
    pub const INVALID_PARAMETER_DOMAIN_IS_FAMOUS: &str = "InvalidParameter.DomainIsFamous";
    pub const INVALID_PARAMETER_DOMAIN_IS_LIMITED: &str = "InvalidParameter.DomainIsLimited";
    pub const INVALID_PARAMETER_DOMAIN_TOO_LONG: &str = "InvalidParameter.DomainTooLong";
    pub const INVALID_PARAMETER_GOP_MUST_EQUAL_AND_EXISTS: &str = "InvalidParameter.GopMustEqualAndExists";
    pub const INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED: &str = "InvalidParameter.InputNumLimitExceeded";
    pub const INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION: &str = "InvalidParameter.InvalidBackgroudResolution";
    pub const INVALID_PARAMETER_INVALID_BACKUP_TO_URL: &str = "InvalidParameter.InvalidBackupToUrl";
    pub const INVALID_PARAMETER_INVALID_BITRATE: &str = "InvalidParameter.InvalidBitrate";
    pub const INVALID_PARAMETER_INVALID_CALLBACK_URL: &str = "InvalidParameter.InvalidCallbackUrl";
    pub const INVALID_PARAMETER_INVALID_CROP_PARAM: &str = "InvalidParameter.InvalidCropParam";
    pub const INVALID_PARAMETER_INVALID_LAYER_PARAM: &str = "InvalidParameter.InvalidLayerParam";
    pub const INVALID_PARAMETER_INVALID_MIX_INPUT_PARAM: &str = "InvalidParameter.InvalidMixInputParam";
    pub const INVALID_PARAMETER_INVALID_OUTPUT_PARAM: &str = "InvalidParameter.InvalidOutputParam";
    pub const INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID: &str = "InvalidParameter.InvalidOutputStreamID";
    pub const INVALID_PARAMETER_INVALID_OUTPUT_TYPE: &str = "InvalidParameter.InvalidOutputType";
    pub const INVALID_PARAMETER_INVALID_PICTURE_ID: &str = "InvalidParameter.InvalidPictureID";
    pub const INVALID_PARAMETER_INVALID_PROTOCOL: &str = "InvalidParameter.InvalidProtocol";
    pub const INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS: &str = "InvalidParameter.InvalidRoundRectRadius";
    pub const INVALID_PARAMETER_INVALID_SOURCE_URL: &str = "InvalidParameter.InvalidSourceUrl";
    pub const INVALID_PARAMETER_INVALID_TASK_ID: &str = "InvalidParameter.InvalidTaskId";
    pub const INVALID_PARAMETER_INVALID_TASK_TIME: &str = "InvalidParameter.InvalidTaskTime";
    pub const INVALID_PARAMETER_INVALID_TO_URL: &str = "InvalidParameter.InvalidToUrl";
    pub const INVALID_PARAMETER_INVALID_URL: &str = "InvalidParameter.InvalidUrl";
    pub const INVALID_PARAMETER_INVALID_VOD_FILE_NAME: &str = "InvalidParameter.InvalidVodFileName";
    pub const INVALID_PARAMETER_INVALID_WATERMARK: &str = "InvalidParameter.InvalidWatermark";
    pub const INVALID_PARAMETER_MATCH_RULE_ONLY_SUPPORT_NORMAL_SUFFIX: &str =
        "InvalidParameter.MatchRuleOnlySupportNormalSuffix";
    pub const INVALID_PARAMETER_MP_HOST_DELETE: &str = "InvalidParameter.MpHostDelete";
    pub const INVALID_PARAMETER_MP_PLUGIN_NO_USE: &str = "InvalidParameter.MpPluginNoUse";
    pub const INVALID_PARAMETER_NOT_ALLOW_USE_LVB: &str = "InvalidParameter.NotAllowUseLVB";
    pub const INVALID_PARAMETER_OTHER_ERROR: &str = "InvalidParameter.OtherError";
    pub const INVALID_PARAMETER_PROCESSOR_ALREADY_EXIST: &str = "InvalidParameter.ProcessorAlreadyExist";
    pub const INVALID_PARAMETER_RULE_NOT_FOUND: &str = "InvalidParameter.RuleNotFound";
    pub const INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED: &str = "InvalidParameter.SessionOutputStreamChanged";
    pub const INVALID_PARAMETER_TASK_NOT_EXIST: &str = "InvalidParameter.TaskNotExist";
    pub const INVALID_PARAMETER_TASK_NUM_MORE_THAN_LIMIT: &str = "InvalidParameter.TaskNumMoreThanLimit";
    pub const INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM: &str = "InvalidParameter.TemplateNotMatchInputNum";
    pub const INVALID_PARAMETER_TO_URL_NO_PERMISSION: &str = "InvalidParameter.ToUrlNoPermission";
    pub const INVALID_PARAMETER_URL_NOT_SAFE: &str = "InvalidParameter.UrlNotSafe";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK: &str = "LimitExceeded.MaximumRunningTask";
    pub const LIMIT_EXCEEDED_MAXIMUM_TASK: &str = "LimitExceeded.MaximumTask";
    pub const LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED: &str = "LimitExceeded.RateLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CASTER_NOT_EXISTS: &str = "ResourceNotFound.CasterNotExists";
    pub const RESOURCE_NOT_FOUND_CDN_LOG_EMPTY: &str = "ResourceNotFound.CdnLogEmpty";
    pub const RESOURCE_NOT_FOUND_CDN_THEME_EMPTY: &str = "ResourceNotFound.CdnThemeEmpty";
    pub const RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST: &str = "ResourceNotFound.ChannelNotExist";
    pub const RESOURCE_NOT_FOUND_CRT_DATE_NOT_FOUND: &str = "ResourceNotFound.CrtDateNotFound";
    pub const RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND: &str = "ResourceNotFound.CrtDomainNotFound";
    pub const RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD: &str = "ResourceNotFound.DomainNoRecord";
    pub const RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST: &str = "ResourceNotFound.DomainNotExist";
    pub const RESOURCE_NOT_FOUND_EMPTY_DATA: &str = "ResourceNotFound.EmptyData";
    pub const RESOURCE_NOT_FOUND_FORBID_SERVICE: &str = "ResourceNotFound.ForbidService";
    pub const RESOURCE_NOT_FOUND_FREEZE_SERVICE: &str = "ResourceNotFound.FreezeService";
    pub const RESOURCE_NOT_FOUND_INVALID_USER: &str = "ResourceNotFound.InvalidUser";
    pub const RESOURCE_NOT_FOUND_NOT_BIND_PACKAGE: &str = "ResourceNotFound.NotBindPackage";
    pub const RESOURCE_NOT_FOUND_PLAY_DOMAIN_NO_RECORD: &str = "ResourceNotFound.PlayDomainNoRecord";
    pub const RESOURCE_NOT_FOUND_PUSH_DOMAIN_NO_RECORD: &str = "ResourceNotFound.PushDomainNoRecord";
    pub const RESOURCE_NOT_FOUND_STOP_SERVICE: &str = "ResourceNotFound.StopService";
    pub const RESOURCE_NOT_FOUND_TASK_ID: &str = "ResourceNotFound.TaskId";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_FOUND: &str = "ResourceNotFound.TaskNotFound";
    pub const RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE: &str = "ResourceNotFound.UserDisableService";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_FOUNT: &str = "ResourceNotFound.UserNotFount";
    pub const RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST: &str = "ResourceNotFound.WatermarkNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS: &str = "ResourceUnavailable.InvalidVodStatus";
    pub const RESOURCE_UNAVAILABLE_STREAM_NOT_EXIST: &str = "ResourceUnavailable.StreamNotExist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE: &str = "UnsupportedOperation.NotLVBCodeMode";
}

#[cfg(feature = "reflect")]
register! {
    AddCasterInputInfo, AddCasterLayoutInfo, AddCasterMarkPicInfo, AddCasterMarkWordInfo, AddCasterOutputInfo,
    AddDelayLiveStream, AddLiveDomain, AddLiveWatermark, AuthenticateDomainOwner, CancelCommonMixStream,
    CloseSourceStream, CopyCaster, CopyLiveAvatarRoom, CreateAuditKeywordLib, CreateAuditKeywords, CreateCaster,
    CreateCasterInputPushUrl, CreateCasterPgm, CreateCasterPgmFromPvw, CreateCasterPvw, CreateCommonMixStream,
    CreateLiveAvatarRoom, CreateLiveAvatarScript, CreateLiveCallbackRule, CreateLiveCallbackTemplate,
    CreateLiveCloudEffect, CreateLivePadRule, CreateLivePadTemplate, CreateLivePullStreamTask, CreateLiveRecord,
    CreateLiveRecordRule, CreateLiveRecordTemplate, CreateLiveSnapshotRule, CreateLiveSnapshotTemplate,
    CreateLiveStreamMonitor, CreateLiveTimeShiftRule, CreateLiveTimeShiftTemplate, CreateLiveTranscodeRule,
    CreateLiveTranscodeTemplate, CreateLiveWatermarkRule, CreatePullStreamConfig, CreateRecordTask,
    CreateSceneVideoTask, CreateScreenshotTask, CreateVideoRedrawTask, DeleteAuditKeywords, DeleteCaster,
    DeleteCasterInputInfo, DeleteCasterLayoutInfo, DeleteCasterMarkPicInfo, DeleteCasterMarkWordInfo,
    DeleteCasterOutputInfo, DeleteLiveAvatarRoom, DeleteLiveAvatarScript, DeleteLiveCallbackRule,
    DeleteLiveCallbackTemplate, DeleteLiveDomain, DeleteLivePadRule, DeleteLivePadTemplate, DeleteLivePullStreamTask,
    DeleteLiveRecord, DeleteLiveRecordRule, DeleteLiveRecordTemplate, DeleteLiveSnapshotRule,
    DeleteLiveSnapshotTemplate, DeleteLiveStreamMonitor, DeleteLiveTimeShiftRule, DeleteLiveTimeShiftTemplate,
    DeleteLiveTranscodeRule, DeleteLiveTranscodeTemplate, DeleteLiveWatermark, DeleteLiveWatermarkRule,
    DeletePullStreamConfig, DeleteRecordTask, DeleteScreenshotTask, DescribeAIGCTaskStatus,
    DescribeAllStreamPlayInfoList, DescribeAreaBillBandwidthAndFluxList, DescribeAuditKeywords,
    DescribeBackupStreamList, DescribeBillBandwidthAndFluxList, DescribeCallbackRecordsList, DescribeCaster,
    DescribeCasterDisplayInfo, DescribeCasterEmergencyStatus, DescribeCasterInputInfos, DescribeCasterLayoutInfos,
    DescribeCasterList, DescribeCasterMarkPicInfos, DescribeCasterMarkWordInfos, DescribeCasterOutputInfos,
    DescribeCasterPlayUrl, DescribeCasterTransitionTypes, DescribeCasterUserStatus, DescribeConcurrentRecordStreamNum,
    DescribeDeliverBandwidthList, DescribeDeliverLogDownList, DescribeGroupProIspPlayInfoList,
    DescribeHttpStatusInfoList, DescribeLiveAvatarBackgroundList, DescribeLiveAvatarImageList, DescribeLiveAvatarRooms,
    DescribeLiveAvatarScripts, DescribeLiveAvatarTemporaryScriptList, DescribeLiveAvatarTimbreList,
    DescribeLiveCallbackRules, DescribeLiveCallbackTemplate, DescribeLiveCallbackTemplates, DescribeLiveCert,
    DescribeLiveCerts, DescribeLiveCloudEffectConfig, DescribeLiveCloudEffectList, DescribeLiveDelayInfoList,
    DescribeLiveDomain, DescribeLiveDomainCert, DescribeLiveDomainCertBindings, DescribeLiveDomainPlayInfoList,
    DescribeLiveDomainReferer, DescribeLiveDomains, DescribeLiveEnhanceInfoList, DescribeLivePackageInfo,
    DescribeLivePadRules, DescribeLivePadStreamList, DescribeLivePadTemplate, DescribeLivePadTemplates,
    DescribeLivePlayAuthKey, DescribeLivePullStreamTaskStatus, DescribeLivePullStreamTasks, DescribeLivePushAuthKey,
    DescribeLiveRecordRules, DescribeLiveRecordTemplate, DescribeLiveRecordTemplates, DescribeLiveSnapshotRules,
    DescribeLiveSnapshotTemplate, DescribeLiveSnapshotTemplates, DescribeLiveStreamEventList, DescribeLiveStreamMonitor,
    DescribeLiveStreamMonitorList, DescribeLiveStreamOnlineList, DescribeLiveStreamPublishedList,
    DescribeLiveStreamPushInfoList, DescribeLiveStreamState, DescribeLiveTimeShiftBillInfoList,
    DescribeLiveTimeShiftRules, DescribeLiveTimeShiftTemplates, DescribeLiveTimeShiftWriteSizeInfoList,
    DescribeLiveTranscodeDetailInfo, DescribeLiveTranscodeRules, DescribeLiveTranscodeTemplate,
    DescribeLiveTranscodeTemplates, DescribeLiveTranscodeTotalInfo, DescribeLiveWatermark, DescribeLiveWatermarkRules,
    DescribeLiveWatermarks, DescribeLiveXP2PDetailInfoList, DescribeLogDownloadList, DescribeMonitorReport,
    DescribeOriginStreamInfo, DescribePlayErrorCodeDetailInfoList, DescribePlayErrorCodeSumInfoList,
    DescribeProIspPlaySumInfoList, DescribeProvinceIspPlayInfoList, DescribePullStreamConfigs,
    DescribePullTransformPushInfo, DescribePullTransformPushInfoList, DescribePushBandwidthAndFluxList,
    DescribeRecordTask, DescribeSceneVideoTask, DescribeScreenShotSheetNumList, DescribeScreenshotTask,
    DescribeStreamDayPlayInfoList, DescribeStreamPlayInfoList, DescribeStreamPushInfoList,
    DescribeTimeShiftRecordDetail, DescribeTimeShiftStreamList, DescribeTopClientIpSumInfoList,
    DescribeTranscodeTaskNum, DescribeUploadStreamNums, DescribeVisitTopSumInfoList, DropLiveStream, EnableLiveDomain,
    EnableOptimalSwitching, ForbidLiveDomain, ForbidLiveStream, GenerateLiveAvatarScriptBroadcast,
    InsertTaskTemporaryFiles, ModifyCaster, ModifyCasterInputInfo, ModifyCasterLayoutInfo, ModifyCasterMarkPicInfo,
    ModifyCasterMarkWordInfo, ModifyCasterOutputInfo, ModifyLiveAvatarRoom, ModifyLiveAvatarScript,
    ModifyLiveCallbackTemplate, ModifyLiveDomainCertBindings, ModifyLiveDomainReferer, ModifyLivePadTemplate,
    ModifyLivePlayAuthKey, ModifyLivePlayDomain, ModifyLivePullStreamTask, ModifyLivePushAuthKey,
    ModifyLiveRecordTemplate, ModifyLiveSnapshotTemplate, ModifyLiveStreamMonitor, ModifyLiveTimeShiftTemplate,
    ModifyLiveTranscodeTemplate, ModifyOriginStreamInfo, ModifyPullStreamConfig, ModifyPullStreamStatus, ReleaseCaster,
    RestartLivePullStreamTask, ResumeDelayLiveStream, ResumeLiveStream, SendLiveCloudEffect,
    SendTemporaryScriptToAvatarRoom, StartLiveAvatarRoom, StartLivePadStream, StartLiveStreamMonitor, StopCasterPgm,
    StopCasterPvw, StopLiveAvatarRoom, StopLivePadStream, StopLiveRecord, StopLiveStreamMonitor, StopRecordTask,
    StopScreenshotTask, SwitchBackupStream, SwitchCasterToEmergency, UnBindLiveDomainCert, UpdateLiveWatermark
}
