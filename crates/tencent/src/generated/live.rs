//! `live` of Tencent Cloud, API version 2018-08-01.
//!
//! Endpoint: `live.tencentcloudapi.com`, or `live.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, live::DescribeBackupStreamList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupStreamList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "live",
    "2018-08-01",
    "live",
    &Endpoints::NONE,
);

/// Adds caster input info: `AddCasterInputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddCasterInputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_INPUT_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_INPUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_INPUT_USED_IN_PVW`],
/// [`codes::FAILED_OPERATION_START_PULL_FAILED`], [`codes::FAILED_OPERATION_STOP_PULL_FAILED`],
/// [`codes::FAILED_OPERATION_TOO_MUCH_INPUT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterInputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub input_info: CasterInputInfo,
}
operation! { AddCasterInputInfo(caster_id: i64, input_info: CasterInputInfo)
    "AddCasterInputInfo" -> AddCasterInputInfoOutput {
    0 "CasterId" caster_id, 1 "InputInfo" input_info
} }

/// In the request of [`AddCasterInputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterInputInfo {
    /// Required.
    pub input_index: Option<i64>,
    pub input_type: Option<i64>,
    pub input_url: Option<String>,
    pub description: Option<String>,
    pub input_urls: Option<Vec<String>>,
    pub loop_enable: Option<bool>,
    pub loop_number: Option<i64>,
    pub pull_push_enable: Option<bool>,
    pub volume: Option<i64>,
}
input! { CasterInputInfo(input_index: i64) {
    0 "InputIndex" input_index: i64, 1 "InputType" input_type: i64, 2 "InputUrl" input_url: String,
    3 "Description" description: String, 4 "InputUrls" input_urls: Vec<String>, 5 "LoopEnable" loop_enable: bool,
    6 "LoopNumber" loop_number: i64, 7 "PullPushEnable" pull_push_enable: bool, 8 "Volume" volume: i64
} }

/// Response of [`AddCasterInputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterInputInfoOutput {
    pub input_play_url: Option<String>,
    pub input_web_rtc_play_url: Option<String>,
}
model! { AddCasterInputInfoOutput {
    0 "InputPlayUrl" input_play_url: String, 1 "InputWebRTCPlayUrl" input_web_rtc_play_url: String
} }

/// Adds caster layout info: `AddCasterLayoutInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddCasterLayoutInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub layout_info: CasterLayoutInfo,
}
operation! { AddCasterLayoutInfo(caster_id: i64, layout_info: CasterLayoutInfo) "AddCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutInfo" layout_info
} }

/// Response of [`AddCasterLayoutInfo`]: empty.
pub type AddCasterLayoutInfoOutput = Empty;

/// In the request of [`AddCasterLayoutInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterLayoutInfo {
    /// Required.
    pub layout_index: Option<i64>,
    pub layout_template_id: Option<i64>,
    pub input_index_list: Option<String>,
    pub layout_params: Option<Vec<CasterLayoutParam>>,
    pub layout_width: Option<i64>,
    pub layout_height: Option<i64>,
}
input! { CasterLayoutInfo(layout_index: i64) {
    0 "LayoutIndex" layout_index: i64, 1 "LayoutTemplateId" layout_template_id: i64,
    2 "InputIndexList" input_index_list: String, 3 "LayoutParams" layout_params: Vec<CasterLayoutParam>,
    4 "LayoutWidth" layout_width: i64, 5 "LayoutHeight" layout_height: i64
} }

/// In the request of [`AddCasterLayoutInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterLayoutParam {
    /// Required.
    pub layer_id: Option<i64>,
    /// Required.
    pub layer_width: Option<f64>,
    /// Required.
    pub layer_height: Option<f64>,
    /// Required.
    pub layer_location_x: Option<f64>,
    /// Required.
    pub layer_location_y: Option<f64>,
    pub use_portrait_segment: Option<bool>,
}

/// Arguments of [`CasterLayoutParam::new`].
pub struct CasterLayoutParamRequired {
    pub layer_id: i64,
    pub layer_width: f64,
    pub layer_height: f64,
    pub layer_location_x: f64,
    pub layer_location_y: f64,
}
input! {
    CasterLayoutParam { CasterLayoutParamRequired: layer_id, layer_width, layer_height, layer_location_x, layer_location_y } {
    0 "LayerId" layer_id: i64, 1 "LayerWidth" layer_width: f64, 2 "LayerHeight" layer_height: f64,
    3 "LayerLocationX" layer_location_x: f64, 4 "LayerLocationY" layer_location_y: f64,
    5 "UsePortraitSegment" use_portrait_segment: bool
} }

/// Adds caster mark pic info: `AddCasterMarkPicInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddCasterMarkPicInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_MARK_PIC_ALREADY_EXIST`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterMarkPicInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_pic_info: CasterMarkPicInfo,
}
operation! { AddCasterMarkPicInfo(caster_id: i64, mark_pic_info: CasterMarkPicInfo) "AddCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicInfo" mark_pic_info
} }

/// Response of [`AddCasterMarkPicInfo`]: empty.
pub type AddCasterMarkPicInfoOutput = Empty;

/// In the request of [`AddCasterMarkPicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterMarkPicInfo {
    /// Required.
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

/// Adds caster mark word info: `AddCasterMarkWordInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddCasterMarkWordInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_MARK_WORD_ALREADY_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterMarkWordInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_word_info: CasterMarkWordInfo,
}
operation! { AddCasterMarkWordInfo(caster_id: i64, mark_word_info: CasterMarkWordInfo)
    "AddCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordInfo" mark_word_info
} }

/// Response of [`AddCasterMarkWordInfo`]: empty.
pub type AddCasterMarkWordInfoOutput = Empty;

/// In the request of [`AddCasterMarkWordInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterMarkWordInfo {
    /// Required.
    pub mark_word_index: Option<i64>,
    pub mark_word_text: Option<String>,
    pub mark_word_font_size: Option<i64>,
    pub mark_word_font_color: Option<String>,
    pub mark_word_font_type: Option<i64>,
    pub mark_word_location_x: Option<f64>,
    pub mark_word_location_y: Option<f64>,
    pub mark_word_roll_enable: Option<bool>,
    pub mark_word_roll_once_time: Option<i64>,
    pub mark_word_roll_direction: Option<i64>,
    pub mark_word_roll_start_location_x: Option<f64>,
    pub mark_word_roll_end_location_x: Option<f64>,
}
input! { CasterMarkWordInfo(mark_word_index: i64) {
    0 "MarkWordIndex" mark_word_index: i64, 1 "MarkWordText" mark_word_text: String,
    2 "MarkWordFontSize" mark_word_font_size: i64, 3 "MarkWordFontColor" mark_word_font_color: String,
    4 "MarkWordFontType" mark_word_font_type: i64, 5 "MarkWordLocationX" mark_word_location_x: f64,
    6 "MarkWordLocationY" mark_word_location_y: f64, 7 "MarkWordRollEnable" mark_word_roll_enable: bool,
    8 "MarkWordRollOnceTime" mark_word_roll_once_time: i64, 9 "MarkWordRollDirection" mark_word_roll_direction: i64,
    10 "MarkWordRollStartLocationX" mark_word_roll_start_location_x: f64,
    11 "MarkWordRollEndLocationX" mark_word_roll_end_location_x: f64
} }

/// Adds caster output info: `AddCasterOutputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddCasterOutputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_OUTPUT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterOutputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub output_info: CasterOutputInfo,
}
operation! { AddCasterOutputInfo(caster_id: i64, output_info: CasterOutputInfo) "AddCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputInfo" output_info
} }

/// Response of [`AddCasterOutputInfo`]: empty.
pub type AddCasterOutputInfoOutput = Empty;

/// In the request of [`AddCasterOutputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterOutputInfo {
    /// Required.
    pub output_index: Option<i64>,
    pub output_url: Option<String>,
    pub description: Option<String>,
    pub output_stream_id: Option<String>,
    pub output_type: Option<i64>,
    pub output_domain_name: Option<String>,
    pub output_app_name: Option<String>,
    pub output_param: Option<String>,
}
input! { CasterOutputInfo(output_index: i64) {
    0 "OutputIndex" output_index: i64, 1 "OutputUrl" output_url: String, 2 "Description" description: String,
    3 "OutputStreamId" output_stream_id: String, 4 "OutputType" output_type: i64,
    5 "OutputDomainName" output_domain_name: String, 6 "OutputAppName" output_app_name: String,
    7 "OutputParam" output_param: String
} }

/// Adds delay live stream: `AddDelayLiveStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddDelayLiveStream>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`], [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDelayLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub delay_time: i64,
    pub expire_time: Option<String>,
}
operation! { AddDelayLiveStream(app_name: String, domain_name: String, stream_name: String, delay_time: i64)
    "AddDelayLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "DelayTime" delay_time,
    4 "ExpireTime" expire_time: String
} }

/// Response of [`AddDelayLiveStream`]: empty.
pub type AddDelayLiveStreamOutput = Empty;

/// Adds live domain: `AddLiveDomain` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME`],
/// [`codes::FAILED_OPERATION_DOMAIN_ADDED`], [`codes::FAILED_OPERATION_DOMAIN_GSLB_FAIL`],
/// [`codes::FAILED_OPERATION_DOMAIN_NEED_REAL_NAME`], [`codes::FAILED_OPERATION_DOMAIN_NEED_VERIFY_OWNER`],
/// [`codes::FAILED_OPERATION_HOST_OUT_LIMIT`], [`codes::FAILED_OPERATION_PARENT_DOMAIN_ADDED`],
/// [`codes::FAILED_OPERATION_SUB_DOMAIN_ADDED`], [`codes::INTERNAL_ERROR_CHINESE_CHARACTER_DETECTED`],
/// [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_DOMAIN_FORMAT_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_GSLB_FAIL`], [`codes::INTERNAL_ERROR_DOMAIN_IS_FAMOUS`],
/// [`codes::INTERNAL_ERROR_DOMAIN_IS_LIMITED`], [`codes::INTERNAL_ERROR_DOMAIN_NO_RECORD`],
/// [`codes::INTERNAL_ERROR_DOMAIN_TOO_LONG`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_INVALID_USER`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST`], [`codes::INVALID_PARAMETER_DOMAIN_IS_FAMOUS`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_LIMITED`], [`codes::INVALID_PARAMETER_DOMAIN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_MP_HOST_DELETE`], [`codes::INVALID_PARAMETER_MP_PLUGIN_NO_USE`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD`], [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub domain_type: i64,
    pub play_type: Option<i64>,
    pub is_delay_live: Option<i64>,
    pub is_mini_program_live: Option<i64>,
    pub verify_owner_type: Option<String>,
}
operation! { AddLiveDomain(domain_name: String, domain_type: i64) "AddLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "DomainType" domain_type, 2 "PlayType" play_type: i64,
    3 "IsDelayLive" is_delay_live: i64, 4 "IsMiniProgramLive" is_mini_program_live: i64,
    5 "VerifyOwnerType" verify_owner_type: String
} }

/// Response of [`AddLiveDomain`]: empty.
pub type AddLiveDomainOutput = Empty;

/// Adds live watermark: `AddLiveWatermark` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveWatermark>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_WATERMARK_ADD_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_FOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveWatermark {
    /// Required.
    pub picture_url: String,
    /// Required.
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

/// Response of [`AddLiveWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveWatermarkOutput {
    pub watermark_id: Option<i64>,
}
model! { AddLiveWatermarkOutput {
    0 "WatermarkId" watermark_id: i64
} }

/// `AuthenticateDomainOwner` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=AuthenticateDomainOwner>.
///
/// Errors: [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticateDomainOwner {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub verify_type: String,
}
operation! { AuthenticateDomainOwner(domain_name: String, verify_type: String)
    "AuthenticateDomainOwner" -> AuthenticateDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

/// Response of [`AuthenticateDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticateDomainOwnerOutput {
    pub content: Option<String>,
    pub status: Option<i64>,
    pub main_domain: Option<String>,
}
model! { AuthenticateDomainOwnerOutput {
    0 "Content" content: String, 1 "Status" status: i64, 2 "MainDomain" main_domain: String
} }

/// Cancels common mix stream: `CancelCommonMixStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CancelCommonMixStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_ERROR`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST`], [`codes::INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_OTHER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCommonMixStream {
    /// Required.
    pub mix_stream_session_id: String,
}
operation! { CancelCommonMixStream(mix_stream_session_id: String) "CancelCommonMixStream" -> Empty {
    0 "MixStreamSessionId" mix_stream_session_id
} }

/// Response of [`CancelCommonMixStream`]: empty.
pub type CancelCommonMixStreamOutput = Empty;

/// Closes source stream: `CloseSourceStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CloseSourceStream>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSourceStream {
    /// Required.
    pub domain_name: String,
}
operation! { CloseSourceStream(domain_name: String) "CloseSourceStream" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`CloseSourceStream`]: empty.
pub type CloseSourceStreamOutput = Empty;

/// Copies caster: `CopyCaster` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CopyCaster>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCaster {
    /// Required.
    pub caster_id: i64,
    pub caster_name: Option<String>,
    pub output_stream_id: Option<String>,
}
operation! { CopyCaster(caster_id: i64) "CopyCaster" -> CopyCasterOutput {
    0 "CasterId" caster_id, 1 "CasterName" caster_name: String, 2 "OutputStreamId" output_stream_id: String
} }

/// Response of [`CopyCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterOutput {
    pub caster_id: Option<i64>,
}
model! { CopyCasterOutput {
    0 "CasterId" caster_id: i64
} }

/// Copies live avatar room: `CopyLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CopyLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyLiveAvatarRoom {
    /// Required.
    pub name: String,
    /// Required.
    pub source_room_id: String,
    pub is_copy_script: Option<bool>,
    pub operator: Option<String>,
}
operation! { CopyLiveAvatarRoom(name: String, source_room_id: String) "CopyLiveAvatarRoom" -> CopyLiveAvatarRoomOutput {
    0 "Name" name, 1 "SourceRoomId" source_room_id, 2 "IsCopyScript" is_copy_script: bool, 3 "Operator" operator: String
} }

/// Response of [`CopyLiveAvatarRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyLiveAvatarRoomOutput {
    pub room_id: Option<String>,
}
model! { CopyLiveAvatarRoomOutput {
    0 "RoomId" room_id: String
} }

/// Creates audit keyword lib: `CreateAuditKeywordLib` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateAuditKeywordLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordLib {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub suggestion: String,
    /// Required.
    pub match_type: String,
}
operation! { CreateAuditKeywordLib(name: String, description: String, suggestion: String, match_type: String)
    "CreateAuditKeywordLib" -> CreateAuditKeywordLibOutput {
    0 "Name" name, 1 "Description" description, 2 "Suggestion" suggestion, 3 "MatchType" match_type
} }

/// Response of [`CreateAuditKeywordLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordLibOutput {
    pub lib_id: Option<String>,
}
model! { CreateAuditKeywordLibOutput {
    0 "LibId" lib_id: String
} }

/// Creates audit keywords: `CreateAuditKeywords` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateAuditKeywords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywords {
    /// Required.
    pub keywords: Vec<AuditKeyword>,
    /// Required.
    pub lib_id: String,
}
operation! { CreateAuditKeywords(keywords: Vec<AuditKeyword>, lib_id: String)
    "CreateAuditKeywords" -> CreateAuditKeywordsOutput {
    0 "Keywords" keywords, 1 "LibId" lib_id
} }

/// In the request of [`CreateAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeyword {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub label: Option<String>,
}
input! { AuditKeyword(content: String, label: String) {
    0 "Content" content: String, 1 "Label" label: String
} }

/// Response of [`CreateAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditKeywordsOutput {
    pub keyword_ids: Vec<String>,
    pub dup_infos: Vec<AuditKeywordInfo>,
    pub keywords: Vec<AuditKeywordInfo>,
}
model! { CreateAuditKeywordsOutput {
    0 "KeywordIds" keyword_ids: Vec<String>, 1 "DupInfos" dup_infos: Vec<AuditKeywordInfo>,
    2 "Keywords" keywords: Vec<AuditKeywordInfo>
} }

/// In the response of [`CreateAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeywordInfo {
    pub keyword_id: Option<String>,
    pub content: Option<String>,
    pub label: Option<String>,
    pub create_time: Option<String>,
}
model! { AuditKeywordInfo {
    0 "KeywordId" keyword_id: String, 1 "Content" content: String, 2 "Label" label: String,
    3 "CreateTime" create_time: String
} }

/// Creates caster: `CreateCaster` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCaster>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCaster {
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<i64>,
    pub transition_type: Option<String>,
    pub pgm_width: Option<i64>,
    pub pgm_height: Option<i64>,
    pub pgm_fps: Option<i64>,
    pub pgm_bit_rate: Option<i64>,
    pub fee_type: Option<i64>,
    pub pgm_audio_bit_rate: Option<i64>,
    pub pgm_vcodec: Option<String>,
}
operation! { CreateCaster() "CreateCaster" -> CreateCasterOutput {
    0 "CasterName" caster_name: String, 1 "Description" description: String, 2 "ExpireTime" expire_time: i64,
    3 "DelayTime" delay_time: i64, 4 "TransitionType" transition_type: String, 5 "PgmWidth" pgm_width: i64,
    6 "PgmHeight" pgm_height: i64, 7 "PgmFps" pgm_fps: i64, 8 "PgmBitRate" pgm_bit_rate: i64, 9 "FeeType" fee_type: i64,
    10 "PgmAudioBitRate" pgm_audio_bit_rate: i64, 11 "PgmVcodec" pgm_vcodec: String
} }

/// Response of [`CreateCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterOutput {
    pub caster_id: Option<i64>,
}
model! { CreateCasterOutput {
    0 "CasterId" caster_id: i64
} }

/// Creates caster input push url: `CreateCasterInputPushUrl` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCasterInputPushUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PROTOCOL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterInputPushUrl {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub input_index: i64,
    pub protocol: Option<String>,
}
operation! { CreateCasterInputPushUrl(caster_id: i64, input_index: i64)
    "CreateCasterInputPushUrl" -> CreateCasterInputPushUrlOutput {
    0 "CasterId" caster_id, 1 "InputIndex" input_index, 2 "Protocol" protocol: String
} }

/// Response of [`CreateCasterInputPushUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterInputPushUrlOutput {
    pub push_url: Option<String>,
}
model! { CreateCasterInputPushUrlOutput {
    0 "PushUrl" push_url: String
} }

/// Creates caster pgm: `CreateCasterPgm` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCasterPgm>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CREATE_CASTER_TASK_FAILED`],
/// [`codes::FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN`], [`codes::FAILED_OPERATION_RESOURCE_NOT_ENOUGH`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_BIND_PACKAGE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgm {
    /// Required.
    pub pgm_display_info: CasterDisplayInfo,
    /// Required.
    pub caster_id: i64,
}
operation! { CreateCasterPgm(pgm_display_info: CasterDisplayInfo, caster_id: i64)
    "CreateCasterPgm" -> CreateCasterPgmOutput {
    0 "PgmDisplayInfo" pgm_display_info, 1 "CasterId" caster_id
} }

/// In the request of [`CreateCasterPgm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterDisplayInfo {
    pub layout_index: Option<i64>,
    pub mark_pic_index_list: Option<Vec<i64>>,
    pub mark_word_index_list: Option<Vec<i64>>,
    pub transition_type: Option<String>,
    pub audio_index_list: Option<Vec<i64>>,
    pub input_start_type: Option<i64>,
    pub layout_index_type: Option<i64>,
}
input! { CasterDisplayInfo() {
    0 "LayoutIndex" layout_index: i64, 1 "MarkPicIndexList" mark_pic_index_list: Vec<i64>,
    2 "MarkWordIndexList" mark_word_index_list: Vec<i64>, 3 "TransitionType" transition_type: String,
    4 "AudioIndexList" audio_index_list: Vec<i64>, 5 "InputStartType" input_start_type: i64,
    6 "LayoutIndexType" layout_index_type: i64
} }

/// Response of [`CreateCasterPgm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmOutput {
    pub pgm_play_url: Option<String>,
    pub cdn_play_url: Option<String>,
    pub cdn_stream_id: Option<String>,
    pub pgm_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPgmOutput {
    0 "PgmPlayUrl" pgm_play_url: String, 1 "CdnPlayUrl" cdn_play_url: String, 2 "CdnStreamId" cdn_stream_id: String,
    3 "PgmWebRTCPlayUrl" pgm_web_rtc_play_url: String
} }

/// Creates caster pgm from pvw: `CreateCasterPgmFromPvw` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCasterPgmFromPvw>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_EXPIRED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CREATE_CASTER_TASK_FAILED`], [`codes::FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_ENOUGH`], [`codes::RESOURCE_NOT_FOUND_NOT_BIND_PACKAGE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmFromPvw {
    /// Required.
    pub caster_id: i64,
}
operation! { CreateCasterPgmFromPvw(caster_id: i64) "CreateCasterPgmFromPvw" -> CreateCasterPgmFromPvwOutput {
    0 "CasterId" caster_id
} }

/// Response of [`CreateCasterPgmFromPvw`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPgmFromPvwOutput {
    pub pgm_play_url: Option<String>,
    pub cdn_play_url: Option<String>,
    pub cdn_stream_id: Option<String>,
    pub pgm_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPgmFromPvwOutput {
    0 "PgmPlayUrl" pgm_play_url: String, 1 "CdnPlayUrl" cdn_play_url: String, 2 "CdnStreamId" cdn_stream_id: String,
    3 "PgmWebRTCPlayUrl" pgm_web_rtc_play_url: String
} }

/// Creates caster pvw: `CreateCasterPvw` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCasterPvw>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_EXPIRED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CREATE_CASTER_TASK_FAILED`], [`codes::FAILED_OPERATION_RESOURCE_NOT_ENOUGH`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPvw {
    /// Required.
    pub pvw_display_info: CasterDisplayInfo,
    /// Required.
    pub caster_id: i64,
}
operation! { CreateCasterPvw(pvw_display_info: CasterDisplayInfo, caster_id: i64)
    "CreateCasterPvw" -> CreateCasterPvwOutput {
    0 "PvwDisplayInfo" pvw_display_info, 1 "CasterId" caster_id
} }

/// Response of [`CreateCasterPvw`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterPvwOutput {
    pub pvw_play_url: Option<String>,
    pub pvw_web_rtc_play_url: Option<String>,
}
model! { CreateCasterPvwOutput {
    0 "PvwPlayUrl" pvw_play_url: String, 1 "PvwWebRTCPlayUrl" pvw_web_rtc_play_url: String
} }

/// Creates common mix stream: `CreateCommonMixStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateCommonMixStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_ERROR`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST`], [`codes::FAILED_OPERATION_GET_PICTURE_URL_ERROR`],
/// [`codes::FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR`], [`codes::FAILED_OPERATION_PROCESS_MIX_ERROR`],
/// [`codes::FAILED_OPERATION_STREAM_NOT_EXIST`], [`codes::INTERNAL_ERROR_JI_FEI_OTHER_ERROR`],
/// [`codes::INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST`], [`codes::INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION`], [`codes::INVALID_PARAMETER_INVALID_BITRATE`],
/// [`codes::INVALID_PARAMETER_INVALID_CROP_PARAM`], [`codes::INVALID_PARAMETER_INVALID_LAYER_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID`], [`codes::INVALID_PARAMETER_INVALID_OUTPUT_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PICTURE_ID`], [`codes::INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS`],
/// [`codes::INVALID_PARAMETER_OTHER_ERROR`], [`codes::INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED`],
/// [`codes::INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonMixStream {
    /// Required.
    pub mix_stream_session_id: String,
    /// Required.
    pub input_stream_list: Vec<CommonMixInputParam>,
    /// Required.
    pub output_params: CommonMixOutputParams,
    pub mix_stream_template_id: Option<i64>,
    pub control_params: Option<CommonMixControlParams>,
}
operation! {
    CreateCommonMixStream(mix_stream_session_id: String, input_stream_list: Vec<CommonMixInputParam>, output_params: CommonMixOutputParams)
    "CreateCommonMixStream" -> Empty {
    0 "MixStreamSessionId" mix_stream_session_id, 1 "InputStreamList" input_stream_list, 2 "OutputParams" output_params,
    3 "MixStreamTemplateId" mix_stream_template_id: i64, 4 "ControlParams" control_params: CommonMixControlParams
} }

/// Response of [`CreateCommonMixStream`]: empty.
pub type CreateCommonMixStreamOutput = Empty;

/// In the request of [`CreateCommonMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixInputParam {
    /// Required.
    pub input_stream_name: Option<String>,
    /// Required.
    pub layout_params: Option<CommonMixLayoutParams>,
    pub crop_params: Option<CommonMixCropParams>,
    pub portrait_segment_params: Option<MixPortraitSegmentParams>,
}
input! { CommonMixInputParam(input_stream_name: String, layout_params: CommonMixLayoutParams) {
    0 "InputStreamName" input_stream_name: String, 1 "LayoutParams" layout_params: CommonMixLayoutParams,
    2 "CropParams" crop_params: CommonMixCropParams,
    3 "PortraitSegmentParams" portrait_segment_params: MixPortraitSegmentParams
} }

/// In the request of [`CreateCommonMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixLayoutParams {
    /// Required.
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

/// In the request of [`CreateCommonMixStream`].
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

/// In the request of [`CreateCommonMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixPortraitSegmentParams {
    pub color: Option<String>,
}
input! { MixPortraitSegmentParams() {
    0 "Color" color: String
} }

/// In the request of [`CreateCommonMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMixOutputParams {
    /// Required.
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

/// In the request of [`CreateCommonMixStream`].
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

/// Creates live avatar room: `CreateLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_ERROR`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST`], [`codes::FAILED_OPERATION_GET_PICTURE_URL_ERROR`],
/// [`codes::FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR`], [`codes::FAILED_OPERATION_PROCESS_MIX_ERROR`],
/// [`codes::FAILED_OPERATION_STREAM_NOT_EXIST`], [`codes::INTERNAL_ERROR_JI_FEI_OTHER_ERROR`],
/// [`codes::INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST`], [`codes::INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION`], [`codes::INVALID_PARAMETER_INVALID_BITRATE`],
/// [`codes::INVALID_PARAMETER_INVALID_CROP_PARAM`], [`codes::INVALID_PARAMETER_INVALID_LAYER_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID`], [`codes::INVALID_PARAMETER_INVALID_OUTPUT_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PICTURE_ID`], [`codes::INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS`],
/// [`codes::INVALID_PARAMETER_OTHER_ERROR`], [`codes::INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED`],
/// [`codes::INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarRoom {
    /// Required.
    pub name: String,
    pub operator: Option<String>,
}
operation! { CreateLiveAvatarRoom(name: String) "CreateLiveAvatarRoom" -> CreateLiveAvatarRoomOutput {
    0 "Name" name, 1 "Operator" operator: String
} }

/// Response of [`CreateLiveAvatarRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarRoomOutput {
    pub room_id: Option<String>,
}
model! { CreateLiveAvatarRoomOutput {
    0 "RoomId" room_id: String
} }

/// Creates live avatar script: `CreateLiveAvatarScript` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveAvatarScript>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_ERROR`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST`], [`codes::FAILED_OPERATION_GET_PICTURE_URL_ERROR`],
/// [`codes::FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR`], [`codes::FAILED_OPERATION_PROCESS_MIX_ERROR`],
/// [`codes::FAILED_OPERATION_STREAM_NOT_EXIST`], [`codes::INTERNAL_ERROR_JI_FEI_OTHER_ERROR`],
/// [`codes::INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST`], [`codes::INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION`], [`codes::INVALID_PARAMETER_INVALID_BITRATE`],
/// [`codes::INVALID_PARAMETER_INVALID_CROP_PARAM`], [`codes::INVALID_PARAMETER_INVALID_LAYER_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID`], [`codes::INVALID_PARAMETER_INVALID_OUTPUT_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PICTURE_ID`], [`codes::INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS`],
/// [`codes::INVALID_PARAMETER_OTHER_ERROR`], [`codes::INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED`],
/// [`codes::INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarScript {
    /// Required.
    pub title: String,
    /// Required.
    pub content: String,
    /// Required.
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

/// Response of [`CreateLiveAvatarScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAvatarScriptOutput {
    pub script_id: Option<String>,
}
model! { CreateLiveAvatarScriptOutput {
    0 "ScriptId" script_id: String
} }

/// Creates live callback rule: `CreateLiveCallbackRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCallbackRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INVALID_PARAMETER_CONF_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { CreateLiveCallbackRule(domain_name: String, app_name: String, template_id: i64)
    "CreateLiveCallbackRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "TemplateId" template_id
} }

/// Response of [`CreateLiveCallbackRule`]: empty.
pub type CreateLiveCallbackRuleOutput = Empty;

/// Creates live callback template: `CreateLiveCallbackTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCallbackTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_ARGS_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`],
/// [`codes::INVALID_PARAMETER_URL_NOT_SAFE`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackTemplate {
    /// Required.
    pub template_name: String,
    pub description: Option<String>,
    pub stream_begin_notify_url: Option<String>,
    pub stream_end_notify_url: Option<String>,
    pub record_notify_url: Option<String>,
    pub record_status_notify_url: Option<String>,
    pub snapshot_notify_url: Option<String>,
    pub porn_censorship_notify_url: Option<String>,
    /// Secret.
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

/// Response of [`CreateLiveCallbackTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCallbackTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveCallbackTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live cloud effect: `CreateLiveCloudEffect` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCloudEffect>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
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

/// Response of [`CreateLiveCloudEffect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveCloudEffectOutput {
    pub id: Option<String>,
}
model! { CreateLiveCloudEffectOutput {
    0 "Id" id: String
} }

/// Creates live pad rule: `CreateLivePadRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePadRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLivePadRule(domain_name: String, template_id: i64) "CreateLivePadRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

/// Response of [`CreateLivePadRule`]: empty.
pub type CreateLivePadRuleOutput = Empty;

/// Creates live pad template: `CreateLivePadTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePadTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub url: String,
    pub description: Option<String>,
    pub wait_duration: Option<i64>,
    pub max_duration: Option<i64>,
    pub r#type: Option<i64>,
    pub trigger_condition: Option<i64>,
}
operation! { CreateLivePadTemplate(template_name: String, url: String)
    "CreateLivePadTemplate" -> CreateLivePadTemplateOutput {
    0 "TemplateName" template_name, 1 "Url" url, 2 "Description" description: String,
    3 "WaitDuration" wait_duration: i64, 4 "MaxDuration" max_duration: i64, 5 "Type" r#type: i64,
    6 "TriggerCondition" trigger_condition: i64
} }

/// Response of [`CreateLivePadTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePadTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLivePadTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live pull stream task: `CreateLivePullStreamTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePullStreamTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_TO_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_CALLBACK_URL`], [`codes::INVALID_PARAMETER_INVALID_MIX_INPUT_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_OUTPUT_PARAM`], [`codes::INVALID_PARAMETER_INVALID_SOURCE_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_TIME`], [`codes::INVALID_PARAMETER_INVALID_TO_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_WATERMARK`], [`codes::INVALID_PARAMETER_TASK_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_TASK_NUM_MORE_THAN_LIMIT`], [`codes::INVALID_PARAMETER_TO_URL_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullStreamTask {
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_urls: Vec<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
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

/// Arguments of [`CreateLivePullStreamTask::new`].
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
operation! {
    CreateLivePullStreamTask { CreateLivePullStreamTaskRequired: source_type, source_urls, domain_name, app_name, stream_name, start_time, end_time, operator }
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

/// In the request of [`CreateLivePullStreamTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullPushWatermarkInfo {
    /// Required.
    pub picture_url: Option<String>,
    /// Required.
    pub x_position: Option<i64>,
    /// Required.
    pub y_position: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub location: Option<i64>,
}

/// Arguments of [`PullPushWatermarkInfo::new`].
pub struct PullPushWatermarkInfoRequired {
    pub picture_url: String,
    pub x_position: i64,
    pub y_position: i64,
    pub width: i64,
    pub height: i64,
    pub location: i64,
}
input! {
    PullPushWatermarkInfo { PullPushWatermarkInfoRequired: picture_url, x_position, y_position, width, height, location } {
    0 "PictureUrl" picture_url: String, 1 "XPosition" x_position: i64, 2 "YPosition" y_position: i64,
    3 "Width" width: i64, 4 "Height" height: i64, 5 "Location" location: i64
} }

/// Response of [`CreateLivePullStreamTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullStreamTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLivePullStreamTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates live record: `CreateLiveRecord` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecord>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK`], [`codes::LIMIT_EXCEEDED_MAXIMUM_TASK`],
/// [`codes::RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_STREAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecord {
    /// Required.
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

/// Response of [`CreateLiveRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordOutput {
    pub task_id: Option<i64>,
}
model! { CreateLiveRecordOutput {
    0 "TaskId" task_id: i64
} }

/// Creates live record rule: `CreateLiveRecordRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecordRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INVALID_PARAMETER_CONF_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLiveRecordRule(domain_name: String, template_id: i64) "CreateLiveRecordRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

/// Response of [`CreateLiveRecordRule`]: empty.
pub type CreateLiveRecordRuleOutput = Empty;

/// Creates live record template: `CreateLiveRecordTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecordTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplate {
    /// Required.
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

/// In the request of [`CreateLiveRecordTemplate`].
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

/// In the request of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HlsSpecialParam {
    pub flow_continue_duration: Option<i64>,
}
input! { HlsSpecialParam() {
    0 "FlowContinueDuration" flow_continue_duration: i64
} }

/// In the request of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlvSpecialParam {
    pub upload_in_recording: Option<bool>,
}
input! { FlvSpecialParam() {
    0 "UploadInRecording" upload_in_recording: bool
} }

/// Response of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live snapshot rule: `CreateLiveSnapshotRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_CONF_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub template_id: i64,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CreateLiveSnapshotRule(domain_name: String, template_id: i64) "CreateLiveSnapshotRule" -> Empty {
    0 "DomainName" domain_name, 1 "TemplateId" template_id, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String
} }

/// Response of [`CreateLiveSnapshotRule`]: empty.
pub type CreateLiveSnapshotRuleOutput = Empty;

/// Creates live snapshot template: `CreateLiveSnapshotTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::FAILED_OPERATION_COS_BUCKET_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_COS_BUCKET_NOT_PERMISSION`], [`codes::FAILED_OPERATION_COS_ROLE_NOT_EXISTS`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub cos_app_id: i64,
    /// Required.
    pub cos_bucket: String,
    /// Required.
    pub cos_region: String,
    pub description: Option<String>,
    pub snapshot_interval: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub porn_flag: Option<i64>,
    pub cos_prefix: Option<String>,
    pub cos_file_name: Option<String>,
}
operation! {
    CreateLiveSnapshotTemplate(template_name: String, cos_app_id: i64, cos_bucket: String, cos_region: String)
    "CreateLiveSnapshotTemplate" -> CreateLiveSnapshotTemplateOutput {
    0 "TemplateName" template_name, 1 "CosAppId" cos_app_id, 2 "CosBucket" cos_bucket, 3 "CosRegion" cos_region,
    4 "Description" description: String, 5 "SnapshotInterval" snapshot_interval: i64, 6 "Width" width: i64,
    7 "Height" height: i64, 8 "PornFlag" porn_flag: i64, 9 "CosPrefix" cos_prefix: String,
    10 "CosFileName" cos_file_name: String
} }

/// Response of [`CreateLiveSnapshotTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live stream monitor: `CreateLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`],
/// [`codes::FAILED_OPERATION_INPUT_STREAM_MIX_TYPE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_RELATE_SERVER_NOT_ACCESSIBLE`],
/// [`codes::FAILED_OPERATION_RELATED_RUNNING_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_START_TASK_FAILED`],
/// [`codes::FAILED_OPERATION_STOP_TASK_FAILED`], [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitor {
    /// Required.
    pub output_info: LiveStreamMonitorOutputInfo,
    /// Required.
    pub input_list: Vec<LiveStreamMonitorInputInfo>,
    pub monitor_name: Option<String>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub asr_language: Option<i64>,
    pub ocr_language: Option<i64>,
    pub ai_asr_input_index_list: Option<Vec<i64>>,
    pub ai_ocr_input_index_list: Option<Vec<i64>>,
    pub check_stream_broken: Option<i64>,
    pub check_stream_low_frame_rate: Option<i64>,
    pub allow_monitor_report: Option<i64>,
    pub ai_format_diagnose: Option<i64>,
    pub ai_quality_control: Option<i64>,
    pub caster_id: Option<String>,
    pub pull_push_task_id: Option<String>,
}
operation! {
    CreateLiveStreamMonitor(output_info: LiveStreamMonitorOutputInfo, input_list: Vec<LiveStreamMonitorInputInfo>)
    "CreateLiveStreamMonitor" -> CreateLiveStreamMonitorOutput {
    0 "OutputInfo" output_info, 1 "InputList" input_list, 2 "MonitorName" monitor_name: String,
    3 "NotifyPolicy" notify_policy: LiveStreamMonitorNotifyPolicy, 4 "AsrLanguage" asr_language: i64,
    5 "OcrLanguage" ocr_language: i64, 6 "AiAsrInputIndexList" ai_asr_input_index_list: Vec<i64>,
    7 "AiOcrInputIndexList" ai_ocr_input_index_list: Vec<i64>, 8 "CheckStreamBroken" check_stream_broken: i64,
    9 "CheckStreamLowFrameRate" check_stream_low_frame_rate: i64, 10 "AllowMonitorReport" allow_monitor_report: i64,
    11 "AiFormatDiagnose" ai_format_diagnose: i64, 12 "AiQualityControl" ai_quality_control: i64,
    13 "CasterId" caster_id: String, 14 "PullPushTaskId" pull_push_task_id: String
} }

/// In the request of [`CreateLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorOutputInfo {
    /// Required.
    pub output_stream_width: Option<i64>,
    /// Required.
    pub output_stream_height: Option<i64>,
    pub output_stream_name: Option<String>,
    pub output_domain: Option<String>,
    pub output_app: Option<String>,
}
input! { LiveStreamMonitorOutputInfo(output_stream_width: i64, output_stream_height: i64) {
    0 "OutputStreamWidth" output_stream_width: i64, 1 "OutputStreamHeight" output_stream_height: i64,
    2 "OutputStreamName" output_stream_name: String, 3 "OutputDomain" output_domain: String,
    4 "OutputApp" output_app: String
} }

/// In the request of [`CreateLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorInputInfo {
    /// Required.
    pub input_stream_name: Option<String>,
    pub input_domain: Option<String>,
    pub input_app: Option<String>,
    pub input_url: Option<String>,
    pub description: Option<String>,
    pub caster_input_index: Option<i64>,
    pub need_monitor: Option<bool>,
    pub cdn_stream_id: Option<String>,
}
input! { LiveStreamMonitorInputInfo(input_stream_name: String) {
    0 "InputStreamName" input_stream_name: String, 1 "InputDomain" input_domain: String, 2 "InputApp" input_app: String,
    3 "InputUrl" input_url: String, 4 "Description" description: String, 5 "CasterInputIndex" caster_input_index: i64,
    6 "NeedMonitor" need_monitor: bool, 7 "CdnStreamId" cdn_stream_id: String
} }

/// In the request of [`CreateLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorNotifyPolicy {
    pub notify_policy_type: Option<i64>,
    pub callback_url: Option<String>,
}
input! { LiveStreamMonitorNotifyPolicy() {
    0 "NotifyPolicyType" notify_policy_type: i64, 1 "CallbackUrl" callback_url: String
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

/// Creates live time shift rule: `CreateLiveTimeShiftRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTimeShiftRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTimeShiftRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { CreateLiveTimeShiftRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveTimeShiftRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

/// Response of [`CreateLiveTimeShiftRule`]: empty.
pub type CreateLiveTimeShiftRuleOutput = Empty;

/// Creates live time shift template: `CreateLiveTimeShiftTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTimeShiftTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTimeShiftTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub duration: i64,
    pub description: Option<String>,
    pub area: Option<String>,
    pub item_duration: Option<i64>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Option<Vec<i64>>,
}
operation! { CreateLiveTimeShiftTemplate(template_name: String, duration: i64)
    "CreateLiveTimeShiftTemplate" -> CreateLiveTimeShiftTemplateOutput {
    0 "TemplateName" template_name, 1 "Duration" duration, 2 "Description" description: String, 3 "Area" area: String,
    4 "ItemDuration" item_duration: i64, 5 "RemoveWatermark" remove_watermark: bool,
    6 "TranscodeTemplateIds" transcode_template_ids: Vec<i64>
} }

/// Response of [`CreateLiveTimeShiftTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTimeShiftTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveTimeShiftTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live transcode rule: `CreateLiveTranscodeRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTranscodeRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_CONF_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { CreateLiveTranscodeRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveTranscodeRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

/// Response of [`CreateLiveTranscodeRule`]: empty.
pub type CreateLiveTranscodeRuleOutput = Empty;

/// Creates live transcode template: `CreateLiveTranscodeTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTranscodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_PROCESSOR_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ARGS_NOT_MATCH`], [`codes::INVALID_PARAMETER_GOP_MUST_EQUAL_AND_EXISTS`],
/// [`codes::INVALID_PARAMETER_PROCESSOR_ALREADY_EXIST`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
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

/// In the request of [`CreateLiveTranscodeTemplate`].
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

/// Response of [`CreateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates live watermark rule: `CreateLiveWatermarkRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveWatermarkRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_CONF_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveWatermarkRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { CreateLiveWatermarkRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "CreateLiveWatermarkRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

/// Response of [`CreateLiveWatermarkRule`]: empty.
pub type CreateLiveWatermarkRuleOutput = Empty;

/// Creates pull stream config: `CreatePullStreamConfig` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreatePullStreamConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_INVALID_INPUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePullStreamConfig {
    /// Required.
    pub from_url: String,
    /// Required.
    pub to_url: String,
    /// Required.
    pub area_id: i64,
    /// Required.
    pub isp_id: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`CreatePullStreamConfig::new`].
pub struct CreatePullStreamConfigRequired {
    pub from_url: String,
    pub to_url: String,
    pub area_id: i64,
    pub isp_id: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    CreatePullStreamConfig { CreatePullStreamConfigRequired: from_url, to_url, area_id, isp_id, start_time, end_time }
    "CreatePullStreamConfig" -> CreatePullStreamConfigOutput {
    0 "FromUrl" from_url, 1 "ToUrl" to_url, 2 "AreaId" area_id, 3 "IspId" isp_id, 4 "StartTime" start_time,
    5 "EndTime" end_time
} }

/// Response of [`CreatePullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePullStreamConfigOutput {
    pub config_id: Option<String>,
}
model! { CreatePullStreamConfigOutput {
    0 "ConfigId" config_id: String
} }

/// Creates record task: `CreateRecordTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateRecordTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK`], [`codes::RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordTask {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub end_time: i64,
    pub start_time: Option<i64>,
    pub stream_type: Option<i64>,
    pub template_id: Option<i64>,
    pub extension: Option<String>,
}
operation! { CreateRecordTask(stream_name: String, domain_name: String, app_name: String, end_time: i64)
    "CreateRecordTask" -> CreateRecordTaskOutput {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "EndTime" end_time,
    4 "StartTime" start_time: i64, 5 "StreamType" stream_type: i64, 6 "TemplateId" template_id: i64,
    7 "Extension" extension: String
} }

/// Response of [`CreateRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRecordTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates scene video task: `CreateSceneVideoTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateSceneVideoTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK`], [`codes::RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS`].
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

/// In the request of [`CreateSceneVideoTask`].
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

/// In the request of [`CreateSceneVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoReferenceVideoInfo {
    pub video_url: Option<String>,
}
input! { SceneVideoReferenceVideoInfo() {
    0 "VideoUrl" video_url: String
} }

/// In the request of [`CreateSceneVideoTask`].
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

/// In the request of [`CreateSceneVideoTask`].
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

/// Response of [`CreateSceneVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneVideoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates screenshot task: `CreateScreenshotTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateScreenshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotTask {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub template_id: i64,
    pub start_time: Option<i64>,
    pub stream_type: Option<i64>,
    pub extension: Option<String>,
}

/// Arguments of [`CreateScreenshotTask::new`].
pub struct CreateScreenshotTaskRequired {
    pub stream_name: String,
    pub domain_name: String,
    pub app_name: String,
    pub end_time: i64,
    pub template_id: i64,
}
operation! {
    CreateScreenshotTask { CreateScreenshotTaskRequired: stream_name, domain_name, app_name, end_time, template_id }
    "CreateScreenshotTask" -> CreateScreenshotTaskOutput {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name, 3 "EndTime" end_time,
    4 "TemplateId" template_id, 5 "StartTime" start_time: i64, 6 "StreamType" stream_type: i64,
    7 "Extension" extension: String
} }

/// Response of [`CreateScreenshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateScreenshotTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates video redraw task: `CreateVideoRedrawTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateVideoRedrawTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AIGC_TASK_FAILED`], [`codes::INVALID_PARAMETER_INVALID_TASK_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTask {
    /// Required.
    pub input: VideoRedrawInput,
    pub cos_info: Option<VideoRedrawCosInfo>,
    pub task_info: Option<VideoRedrawTaskInfo>,
}
operation! { CreateVideoRedrawTask(input: VideoRedrawInput) "CreateVideoRedrawTask" -> CreateVideoRedrawTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoRedrawCosInfo, 2 "TaskInfo" task_info: VideoRedrawTaskInfo
} }

/// In the request of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawInput {
    /// Required.
    pub url: Option<String>,
}
input! { VideoRedrawInput(url: String) {
    0 "Url" url: String
} }

/// In the request of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawCosInfo {
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub dir: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
input! { VideoRedrawCosInfo() {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "Dir" dir: String, 3 "TmpSecretId" tmp_secret_id: String,
    4 "TmpSecretKey" tmp_secret_key: Secret, 5 "Token" token: Secret
} }

/// In the request of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { VideoRedrawTaskInfo() {
    0 "Style" style: String
} }

/// Response of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoRedrawTaskOutput {
    0 "TaskId" task_id: String
} }

/// Deletes audit keywords: `DeleteAuditKeywords` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteAuditKeywords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditKeywords {
    /// Required.
    pub keyword_ids: Vec<String>,
    /// Required.
    pub lib_id: String,
}
operation! { DeleteAuditKeywords(keyword_ids: Vec<String>, lib_id: String)
    "DeleteAuditKeywords" -> DeleteAuditKeywordsOutput {
    0 "KeywordIds" keyword_ids, 1 "LibId" lib_id
} }

/// Response of [`DeleteAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditKeywordsOutput {
    pub success_count: Option<i64>,
    pub infos: Vec<AuditKeywordDeleteDetail>,
}
model! { DeleteAuditKeywordsOutput {
    0 "SuccessCount" success_count: i64, 1 "Infos" infos: Vec<AuditKeywordDeleteDetail>
} }

/// In the response of [`DeleteAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditKeywordDeleteDetail {
    pub keyword_id: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub error: Option<String>,
}
model! { AuditKeywordDeleteDetail {
    0 "KeywordId" keyword_id: String, 1 "Content" content: String, 2 "Deleted" deleted: bool, 3 "Error" error: String
} }

/// Deletes caster: `DeleteCaster` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCaster>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_BINDED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_STOP_CASTER_TASK_FAILED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaster {
    /// Required.
    pub caster_id: i64,
}
operation! { DeleteCaster(caster_id: i64) "DeleteCaster" -> Empty {
    0 "CasterId" caster_id
} }

/// Response of [`DeleteCaster`]: empty.
pub type DeleteCasterOutput = Empty;

/// Deletes caster input info: `DeleteCasterInputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCasterInputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_EXPIRED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INPUT_USED_IN_AUTO_CAST`], [`codes::FAILED_OPERATION_INPUT_USED_IN_LAYOUT`],
/// [`codes::FAILED_OPERATION_INPUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_INPUT_USED_IN_PVW`],
/// [`codes::FAILED_OPERATION_START_PULL_FAILED`], [`codes::FAILED_OPERATION_STOP_PULL_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterInputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub input_index: i64,
}
operation! { DeleteCasterInputInfo(caster_id: i64, input_index: i64) "DeleteCasterInputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "InputIndex" input_index
} }

/// Response of [`DeleteCasterInputInfo`]: empty.
pub type DeleteCasterInputInfoOutput = Empty;

/// Deletes caster layout info: `DeleteCasterLayoutInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCasterLayoutInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_AUTO_CAST`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayoutInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub layout_index: i64,
}
operation! { DeleteCasterLayoutInfo(caster_id: i64, layout_index: i64) "DeleteCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutIndex" layout_index
} }

/// Response of [`DeleteCasterLayoutInfo`]: empty.
pub type DeleteCasterLayoutInfoOutput = Empty;

/// Deletes caster mark pic info: `DeleteCasterMarkPicInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCasterMarkPicInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`], [`codes::FAILED_OPERATION_MARK_PIC_USED_IN_AUTO_CAST`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterMarkPicInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_pic_index: i64,
}
operation! { DeleteCasterMarkPicInfo(caster_id: i64, mark_pic_index: i64) "DeleteCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicIndex" mark_pic_index
} }

/// Response of [`DeleteCasterMarkPicInfo`]: empty.
pub type DeleteCasterMarkPicInfoOutput = Empty;

/// Deletes caster mark word info: `DeleteCasterMarkWordInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCasterMarkWordInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`], [`codes::FAILED_OPERATION_MARK_WORD_USED_IN_AUTO_CAST`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterMarkWordInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_word_index: i64,
}
operation! { DeleteCasterMarkWordInfo(caster_id: i64, mark_word_index: i64) "DeleteCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordIndex" mark_word_index
} }

/// Response of [`DeleteCasterMarkWordInfo`]: empty.
pub type DeleteCasterMarkWordInfoOutput = Empty;

/// Deletes caster output info: `DeleteCasterOutputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteCasterOutputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterOutputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub output_index: i64,
}
operation! { DeleteCasterOutputInfo(caster_id: i64, output_index: i64) "DeleteCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputIndex" output_index
} }

/// Response of [`DeleteCasterOutputInfo`]: empty.
pub type DeleteCasterOutputInfoOutput = Empty;

/// Deletes live avatar room: `DeleteLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAvatarRoom {
    /// Required.
    pub room_id: String,
}
operation! { DeleteLiveAvatarRoom(room_id: String) "DeleteLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id
} }

/// Response of [`DeleteLiveAvatarRoom`]: empty.
pub type DeleteLiveAvatarRoomOutput = Empty;

/// Deletes live avatar script: `DeleteLiveAvatarScript` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveAvatarScript>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAvatarScript {
    /// Required.
    pub script_id: String,
}
operation! { DeleteLiveAvatarScript(script_id: String) "DeleteLiveAvatarScript" -> Empty {
    0 "ScriptId" script_id
} }

/// Response of [`DeleteLiveAvatarScript`]: empty.
pub type DeleteLiveAvatarScriptOutput = Empty;

/// Deletes live callback rule: `DeleteLiveCallbackRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveCallbackRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCallbackRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
}
operation! { DeleteLiveCallbackRule(domain_name: String, app_name: String) "DeleteLiveCallbackRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name
} }

/// Response of [`DeleteLiveCallbackRule`]: empty.
pub type DeleteLiveCallbackRuleOutput = Empty;

/// Deletes live callback template: `DeleteLiveCallbackTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveCallbackTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCallbackTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveCallbackTemplate(template_id: i64) "DeleteLiveCallbackTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveCallbackTemplate`]: empty.
pub type DeleteLiveCallbackTemplateOutput = Empty;

/// Deletes live domain: `DeleteLiveDomain` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME`], [`codes::FAILED_OPERATION_JI_FEI_NO_ENOUGH_FUND`],
/// [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::FAILED_OPERATION_TAG_UNBIND_ERROR`],
/// [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_IS_LIMITED`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub domain_type: i64,
}
operation! { DeleteLiveDomain(domain_name: String, domain_type: i64) "DeleteLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "DomainType" domain_type
} }

/// Response of [`DeleteLiveDomain`]: empty.
pub type DeleteLiveDomainOutput = Empty;

/// Deletes live pad rule: `DeleteLivePadRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLivePadRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePadRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLivePadRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "DeleteLivePadRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

/// Response of [`DeleteLivePadRule`]: empty.
pub type DeleteLivePadRuleOutput = Empty;

/// Deletes live pad template: `DeleteLivePadTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLivePadTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL`], [`codes::FAILED_OPERATION_CONF_IN_USED`],
/// [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePadTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLivePadTemplate(template_id: i64) "DeleteLivePadTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLivePadTemplate`]: empty.
pub type DeleteLivePadTemplateOutput = Empty;

/// Deletes live pull stream task: `DeleteLivePullStreamTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLivePullStreamTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INVALID_PARAMETER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullStreamTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub operator: String,
    pub specify_task_id: Option<String>,
}
operation! { DeleteLivePullStreamTask(task_id: String, operator: String) "DeleteLivePullStreamTask" -> Empty {
    0 "TaskId" task_id, 1 "Operator" operator, 2 "SpecifyTaskId" specify_task_id: String
} }

/// Response of [`DeleteLivePullStreamTask`]: empty.
pub type DeleteLivePullStreamTaskOutput = Empty;

/// Deletes live record: `DeleteLiveRecord` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_ALTER_TASK_STATE`], [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecord {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub task_id: i64,
}
operation! { DeleteLiveRecord(stream_name: String, task_id: i64) "DeleteLiveRecord" -> Empty {
    0 "StreamName" stream_name, 1 "TaskId" task_id
} }

/// Response of [`DeleteLiveRecord`]: empty.
pub type DeleteLiveRecordOutput = Empty;

/// Deletes live record rule: `DeleteLiveRecordRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecordRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordRule {
    /// Required.
    pub domain_name: String,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveRecordRule(domain_name: String) "DeleteLiveRecordRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name: String, 2 "StreamName" stream_name: String
} }

/// Response of [`DeleteLiveRecordRule`]: empty.
pub type DeleteLiveRecordRuleOutput = Empty;

/// Deletes live record template: `DeleteLiveRecordTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecordTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveRecordTemplate(template_id: i64) "DeleteLiveRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveRecordTemplate`]: empty.
pub type DeleteLiveRecordTemplateOutput = Empty;

/// Deletes live snapshot rule: `DeleteLiveSnapshotRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveSnapshotRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotRule {
    /// Required.
    pub domain_name: String,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveSnapshotRule(domain_name: String) "DeleteLiveSnapshotRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name: String, 2 "StreamName" stream_name: String
} }

/// Response of [`DeleteLiveSnapshotRule`]: empty.
pub type DeleteLiveSnapshotRuleOutput = Empty;

/// Deletes live snapshot template: `DeleteLiveSnapshotTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveSnapshotTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveSnapshotTemplate(template_id: i64) "DeleteLiveSnapshotTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveSnapshotTemplate`]: empty.
pub type DeleteLiveSnapshotTemplateOutput = Empty;

/// Deletes live stream monitor: `DeleteLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_START_TASK_FAILED`], [`codes::FAILED_OPERATION_STOP_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
}
operation! { DeleteLiveStreamMonitor(monitor_id: String) "DeleteLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id
} }

/// Response of [`DeleteLiveStreamMonitor`]: empty.
pub type DeleteLiveStreamMonitorOutput = Empty;

/// Deletes live time shift rule: `DeleteLiveTimeShiftRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTimeShiftRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTimeShiftRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveTimeShiftRule(domain_name: String, app_name: String, stream_name: String)
    "DeleteLiveTimeShiftRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name
} }

/// Response of [`DeleteLiveTimeShiftRule`]: empty.
pub type DeleteLiveTimeShiftRuleOutput = Empty;

/// Deletes live time shift template: `DeleteLiveTimeShiftTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTimeShiftTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL`], [`codes::FAILED_OPERATION_CONF_IN_USED`],
/// [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTimeShiftTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveTimeShiftTemplate(template_id: i64) "DeleteLiveTimeShiftTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveTimeShiftTemplate`]: empty.
pub type DeleteLiveTimeShiftTemplateOutput = Empty;

/// Deletes live transcode rule: `DeleteLiveTranscodeRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTranscodeRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveTranscodeRule(domain_name: String, app_name: String, stream_name: String, template_id: i64)
    "DeleteLiveTranscodeRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "TemplateId" template_id
} }

/// Response of [`DeleteLiveTranscodeRule`]: empty.
pub type DeleteLiveTranscodeRuleOutput = Empty;

/// Deletes live transcode template: `DeleteLiveTranscodeTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTranscodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL`], [`codes::FAILED_OPERATION_CONF_IN_USED`],
/// [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteLiveTranscodeTemplate(template_id: i64) "DeleteLiveTranscodeTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveTranscodeTemplate`]: empty.
pub type DeleteLiveTranscodeTemplateOutput = Empty;

/// Deletes live watermark: `DeleteLiveWatermark` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveWatermark>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_GET_WATERMARK_ERROR`],
/// [`codes::INTERNAL_ERROR_WATERMARK_NOT_EXIST`], [`codes::INVALID_PARAMETER_CONF_IN_USED`],
/// [`codes::RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveWatermark {
    /// Required.
    pub watermark_id: i64,
}
operation! { DeleteLiveWatermark(watermark_id: i64) "DeleteLiveWatermark" -> Empty {
    0 "WatermarkId" watermark_id
} }

/// Response of [`DeleteLiveWatermark`]: empty.
pub type DeleteLiveWatermarkOutput = Empty;

/// Deletes live watermark rule: `DeleteLiveWatermarkRule` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveWatermarkRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveWatermarkRule {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveWatermarkRule(domain_name: String, app_name: String, stream_name: String)
    "DeleteLiveWatermarkRule" -> Empty {
    0 "DomainName" domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name
} }

/// Response of [`DeleteLiveWatermarkRule`]: empty.
pub type DeleteLiveWatermarkRuleOutput = Empty;

/// Deletes pull stream config: `DeletePullStreamConfig` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeletePullStreamConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePullStreamConfig {
    /// Required.
    pub config_id: String,
}
operation! { DeletePullStreamConfig(config_id: String) "DeletePullStreamConfig" -> Empty {
    0 "ConfigId" config_id
} }

/// Response of [`DeletePullStreamConfig`]: empty.
pub type DeletePullStreamConfigOutput = Empty;

/// Deletes record task: `DeleteRecordTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteRecordTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteRecordTask(task_id: String) "DeleteRecordTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteRecordTask`]: empty.
pub type DeleteRecordTaskOutput = Empty;

/// Deletes screenshot task: `DeleteScreenshotTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteScreenshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScreenshotTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteScreenshotTask(task_id: String) "DeleteScreenshotTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteScreenshotTask`]: empty.
pub type DeleteScreenshotTaskOutput = Empty;

/// Describes aigc task status: `DescribeAIGCTaskStatus` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAIGCTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AIGC_TASK_FAILED`], [`codes::INVALID_PARAMETER_INVALID_TASK_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIGCTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAIGCTaskStatus(task_id: String) "DescribeAIGCTaskStatus" -> DescribeAIGCTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAIGCTaskStatus`].
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
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String, 2 "OutputUrl" output_url: String,
    3 "CreateTime" create_time: String, 4 "ScheduledTime" scheduled_time: String,
    5 "FinishedTime" finished_time: String, 6 "TaskResultCode" task_result_code: i64,
    7 "TaskResultMsg" task_result_msg: String, 8 "RequestBody" request_body: String, 9 "TaskType" task_type: String
} }

/// Describes all stream play info list: `DescribeAllStreamPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAllStreamPlayInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllStreamPlayInfoList {
    /// Required.
    pub query_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeAllStreamPlayInfoList(query_time: String)
    "DescribeAllStreamPlayInfoList" -> DescribeAllStreamPlayInfoListOutput {
    0 "QueryTime" query_time, 1 "PlayDomains" play_domains: Vec<String>
} }

/// Response of [`DescribeAllStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllStreamPlayInfoListOutput {
    pub query_time: Option<String>,
    pub data_info_list: Vec<MonitorStreamPlayInfo>,
}
model! { DescribeAllStreamPlayInfoListOutput {
    0 "QueryTime" query_time: String, 1 "DataInfoList" data_info_list: Vec<MonitorStreamPlayInfo>
} }

/// In the response of [`DescribeAllStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorStreamPlayInfo {
    pub play_domain: Option<String>,
    pub stream_name: Option<String>,
    pub rate: Option<i64>,
    pub protocol: Option<String>,
    pub bandwidth: Option<f64>,
    pub online: Option<i64>,
    pub request: Option<i64>,
}
model! { MonitorStreamPlayInfo {
    0 "PlayDomain" play_domain: String, 1 "StreamName" stream_name: String, 2 "Rate" rate: i64,
    3 "Protocol" protocol: String, 4 "Bandwidth" bandwidth: f64, 5 "Online" online: i64, 6 "Request" request: i64
} }

/// Describes area bill bandwidth and flux list: `DescribeAreaBillBandwidthAndFluxList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAreaBillBandwidthAndFluxList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBillBandwidthAndFluxList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeAreaBillBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribeAreaBillBandwidthAndFluxList" -> DescribeAreaBillBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>
} }

/// Response of [`DescribeAreaBillBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBillBandwidthAndFluxListOutput {
    pub data_info_list: Vec<BillAreaInfo>,
}
model! { DescribeAreaBillBandwidthAndFluxListOutput {
    0 "DataInfoList" data_info_list: Vec<BillAreaInfo>
} }

/// In the response of [`DescribeAreaBillBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillAreaInfo {
    pub name: Option<String>,
    pub countrys: Vec<BillCountryInfo>,
}
model! { BillAreaInfo {
    0 "Name" name: String, 1 "Countrys" countrys: Vec<BillCountryInfo>
} }

/// In the response of [`DescribeAreaBillBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillCountryInfo {
    pub name: Option<String>,
    pub band_info_list: Vec<BillDataInfo>,
}
model! { BillCountryInfo {
    0 "Name" name: String, 1 "BandInfoList" band_info_list: Vec<BillDataInfo>
} }

/// In the response of [`DescribeAreaBillBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDataInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub peak_time: Option<String>,
}
model! { BillDataInfo {
    0 "Time" time: String, 1 "Bandwidth" bandwidth: f64, 2 "Flux" flux: f64, 3 "PeakTime" peak_time: String
} }

/// Describes audit keywords: `DescribeAuditKeywords` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAuditKeywords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditKeywords {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub lib_id: String,
    /// Required.
    pub content: String,
    pub labels: Option<Vec<i64>>,
}
operation! { DescribeAuditKeywords(offset: i64, limit: i64, lib_id: String, content: String)
    "DescribeAuditKeywords" -> DescribeAuditKeywordsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "LibId" lib_id, 3 "Content" content, 4 "Labels" labels: Vec<i64>
} }
paged! { DescribeAuditKeywords: AuditKeywordInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeAuditKeywords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditKeywordsOutput {
    pub total: Option<i64>,
    pub infos: Vec<AuditKeywordInfo>,
}
model! { DescribeAuditKeywordsOutput {
    0 "Total" total: i64, 1 "Infos" infos: Vec<AuditKeywordInfo>
} }

/// Describes backup stream list: `DescribeBackupStreamList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeBackupStreamList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStreamList {
    pub stream_name: Option<String>,
}
operation! { DescribeBackupStreamList() "DescribeBackupStreamList" -> DescribeBackupStreamListOutput {
    0 "StreamName" stream_name: String
} }

/// Response of [`DescribeBackupStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStreamListOutput {
    pub stream_info_list: Vec<BackupStreamGroupInfo>,
}
model! { DescribeBackupStreamListOutput {
    0 "StreamInfoList" stream_info_list: Vec<BackupStreamGroupInfo>
} }

/// In the response of [`DescribeBackupStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStreamGroupInfo {
    pub stream_name: Option<String>,
    pub backup_list: Vec<BackupStreamDetailData>,
    pub optimal_enable: Option<i64>,
    pub host_group_name: Option<String>,
}
model! { BackupStreamGroupInfo {
    0 "StreamName" stream_name: String, 1 "BackupList" backup_list: Vec<BackupStreamDetailData>,
    2 "OptimalEnable" optimal_enable: i64, 3 "HostGroupName" host_group_name: String
} }

/// In the response of [`DescribeBackupStreamList`].
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
    0 "DomainName" domain_name: String, 1 "AppName" app_name: String, 2 "PublishTime" publish_time: String,
    3 "UpstreamSequence" upstream_sequence: String, 4 "SourceFrom" source_from: String, 5 "MasterFlag" master_flag: i64
} }

/// Describes bill bandwidth and flux list: `DescribeBillBandwidthAndFluxList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeBillBandwidthAndFluxList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillBandwidthAndFluxList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub granularity: Option<i64>,
    pub service_name: Option<String>,
    pub region_names: Option<Vec<String>>,
}
operation! { DescribeBillBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribeBillBandwidthAndFluxList" -> DescribeBillBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "Granularity" granularity: i64,
    5 "ServiceName" service_name: String, 6 "RegionNames" region_names: Vec<String>
} }

/// Response of [`DescribeBillBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillBandwidthAndFluxListOutput {
    pub peak_bandwidth_time: Option<String>,
    pub peak_bandwidth: Option<f64>,
    pub p95_peak_bandwidth_time: Option<String>,
    pub p95_peak_bandwidth: Option<f64>,
    pub sum_flux: Option<f64>,
    pub data_info_list: Vec<BillDataInfo>,
}
model! { DescribeBillBandwidthAndFluxListOutput {
    0 "PeakBandwidthTime" peak_bandwidth_time: String, 1 "PeakBandwidth" peak_bandwidth: f64,
    2 "P95PeakBandwidthTime" p95_peak_bandwidth_time: String, 3 "P95PeakBandwidth" p95_peak_bandwidth: f64,
    4 "SumFlux" sum_flux: f64, 5 "DataInfoList" data_info_list: Vec<BillDataInfo>
} }

/// Describes callback records list: `DescribeCallbackRecordsList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCallbackRecordsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbackRecordsList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub event_type: Option<i64>,
    pub result_code: Option<i64>,
}

/// Arguments of [`DescribeCallbackRecordsList::new`].
pub struct DescribeCallbackRecordsListRequired {
    pub start_time: String,
    pub end_time: String,
    pub stream_name: String,
    pub page_num: i64,
    pub page_size: i64,
}
operation! {
    DescribeCallbackRecordsList { DescribeCallbackRecordsListRequired: start_time, end_time, stream_name, page_num, page_size }
    "DescribeCallbackRecordsList" -> DescribeCallbackRecordsListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name, 3 "PageNum" page_num,
    4 "PageSize" page_size, 5 "EventType" event_type: i64, 6 "ResultCode" result_code: i64
} }
paged! { DescribeCallbackRecordsList: CallbackEventInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeCallbackRecordsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbackRecordsListOutput {
    pub data_info_list: Vec<CallbackEventInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeCallbackRecordsListOutput {
    0 "DataInfoList" data_info_list: Vec<CallbackEventInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeCallbackRecordsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackEventInfo {
    pub event_time: Option<String>,
    pub event_type: Option<i64>,
    pub request: Option<String>,
    pub response: Option<String>,
    pub response_time: Option<String>,
    pub result_code: Option<i64>,
    pub stream_id: Option<String>,
}
model! { CallbackEventInfo {
    0 "EventTime" event_time: String, 1 "EventType" event_type: i64, 2 "Request" request: String,
    3 "Response" response: String, 4 "ResponseTime" response_time: String, 5 "ResultCode" result_code: i64,
    6 "StreamId" stream_id: String
} }

/// Describes caster: `DescribeCaster` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCaster>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_OUT_OF_SERVICE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaster {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCaster(caster_id: i64) "DescribeCaster" -> DescribeCasterOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutput {
    pub caster_info: Option<CasterInfo>,
}
model! { DescribeCasterOutput {
    0 "CasterInfo" caster_info: CasterInfo
} }

/// In the response of [`DescribeCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterInfo {
    pub caster_id: Option<i64>,
    pub caster_name: Option<String>,
    pub start_live_time: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<i64>,
    pub pgm_width: Option<i64>,
    pub pgm_height: Option<i64>,
    pub pgm_fps: Option<i64>,
    pub pgm_bit_rate: Option<i64>,
    pub pgm_audio_bit_rate: Option<i64>,
    pub fee_type: Option<i64>,
    pub record_template_id: Option<i64>,
    pub record_status: Option<i64>,
    pub record_task_id: Option<String>,
    pub pgm_vcodec: Option<String>,
}
model! { CasterInfo {
    0 "CasterId" caster_id: i64, 1 "CasterName" caster_name: String, 2 "StartLiveTime" start_live_time: i64,
    3 "Description" description: String, 4 "CreateTime" create_time: i64, 5 "Status" status: i64,
    6 "ExpireTime" expire_time: i64, 7 "DelayTime" delay_time: i64, 8 "PgmWidth" pgm_width: i64,
    9 "PgmHeight" pgm_height: i64, 10 "PgmFps" pgm_fps: i64, 11 "PgmBitRate" pgm_bit_rate: i64,
    12 "PgmAudioBitRate" pgm_audio_bit_rate: i64, 13 "FeeType" fee_type: i64,
    14 "RecordTemplateId" record_template_id: i64, 15 "RecordStatus" record_status: i64,
    16 "RecordTaskId" record_task_id: String, 17 "PgmVcodec" pgm_vcodec: String
} }

/// Describes caster display info: `DescribeCasterDisplayInfo` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterDisplayInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND_CASTER_NOT_EXISTS`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterDisplayInfo {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterDisplayInfo(caster_id: i64) "DescribeCasterDisplayInfo" -> DescribeCasterDisplayInfoOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterDisplayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterDisplayInfoOutput {
    pub status: Option<i64>,
    pub pvw_display_info: Option<CasterDisplayInfo>,
    pub pgm_display_info: Option<CasterDisplayInfo>,
    pub start_live_time: Option<i64>,
}
model! { DescribeCasterDisplayInfoOutput {
    0 "Status" status: i64, 1 "PvwDisplayInfo" pvw_display_info: CasterDisplayInfo,
    2 "PgmDisplayInfo" pgm_display_info: CasterDisplayInfo, 3 "StartLiveTime" start_live_time: i64
} }

/// Describes caster emergency status: `DescribeCasterEmergencyStatus` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterEmergencyStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_EXPIRED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CREATE_CASTER_TASK_FAILED`], [`codes::FAILED_OPERATION_NO_BACKUP_INPUT`],
/// [`codes::FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN`], [`codes::FAILED_OPERATION_NO_PGM_RUNNING`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_ENOUGH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterEmergencyStatus {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterEmergencyStatus(caster_id: i64)
    "DescribeCasterEmergencyStatus" -> DescribeCasterEmergencyStatusOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterEmergencyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterEmergencyStatusOutput {
    pub emergency_status: Option<i64>,
}
model! { DescribeCasterEmergencyStatusOutput {
    0 "EmergencyStatus" emergency_status: i64
} }

/// Describes caster input infos: `DescribeCasterInputInfos` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterInputInfos>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PROTOCOL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterInputInfos {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterInputInfos(caster_id: i64) "DescribeCasterInputInfos" -> DescribeCasterInputInfosOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterInputInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterInputInfosOutput {
    pub input_infos: Vec<CasterInputInfo>,
}
model! { DescribeCasterInputInfosOutput {
    0 "InputInfos" input_infos: Vec<CasterInputInfo>
} }

/// Describes caster layout infos: `DescribeCasterLayoutInfos` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterLayoutInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutInfos {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterLayoutInfos(caster_id: i64) "DescribeCasterLayoutInfos" -> DescribeCasterLayoutInfosOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterLayoutInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutInfosOutput {
    pub layout_infos: Vec<CasterLayoutInfo>,
}
model! { DescribeCasterLayoutInfosOutput {
    0 "LayoutInfos" layout_infos: Vec<CasterLayoutInfo>
} }

/// Describes caster list: `DescribeCasterList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterList {}
operation! { DescribeCasterList() "DescribeCasterList" -> DescribeCasterListOutput {} }

/// Response of [`DescribeCasterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterListOutput {
    pub caster_list: Vec<CasterBriefInfo>,
}
model! { DescribeCasterListOutput {
    0 "CasterList" caster_list: Vec<CasterBriefInfo>
} }

/// In the response of [`DescribeCasterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CasterBriefInfo {
    pub caster_id: Option<i64>,
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub start_billing_time: Option<i64>,
    pub stop_billing_time: Option<i64>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<i64>,
    pub fee_type: Option<i64>,
}
model! { CasterBriefInfo {
    0 "CasterId" caster_id: i64, 1 "CasterName" caster_name: String, 2 "Description" description: String,
    3 "StartBillingTime" start_billing_time: i64, 4 "StopBillingTime" stop_billing_time: i64,
    5 "CreateTime" create_time: i64, 6 "Status" status: i64, 7 "ExpireTime" expire_time: i64, 8 "FeeType" fee_type: i64
} }

/// Describes caster mark pic infos: `DescribeCasterMarkPicInfos` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterMarkPicInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkPicInfos {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterMarkPicInfos(caster_id: i64)
    "DescribeCasterMarkPicInfos" -> DescribeCasterMarkPicInfosOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterMarkPicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkPicInfosOutput {
    pub mark_pic_infos: Vec<CasterMarkPicInfo>,
}
model! { DescribeCasterMarkPicInfosOutput {
    0 "MarkPicInfos" mark_pic_infos: Vec<CasterMarkPicInfo>
} }

/// Describes caster mark word infos: `DescribeCasterMarkWordInfos` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterMarkWordInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkWordInfos {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterMarkWordInfos(caster_id: i64)
    "DescribeCasterMarkWordInfos" -> DescribeCasterMarkWordInfosOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterMarkWordInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterMarkWordInfosOutput {
    pub mark_word_infos: Vec<CasterMarkWordInfo>,
}
model! { DescribeCasterMarkWordInfosOutput {
    0 "MarkWordInfos" mark_word_infos: Vec<CasterMarkWordInfo>
} }

/// Describes caster output infos: `DescribeCasterOutputInfos` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterOutputInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutputInfos {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterOutputInfos(caster_id: i64) "DescribeCasterOutputInfos" -> DescribeCasterOutputInfosOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterOutputInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterOutputInfosOutput {
    pub output_infos: Vec<CasterOutputInfo>,
}
model! { DescribeCasterOutputInfosOutput {
    0 "OutputInfos" output_infos: Vec<CasterOutputInfo>
} }

/// Describes caster play url: `DescribeCasterPlayUrl` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterPlayUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_INPUT_IS_NOT_ACTIVE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterPlayUrl {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub play_url_type: i64,
    pub play_url_index: Option<i64>,
}
operation! { DescribeCasterPlayUrl(caster_id: i64, play_url_type: i64)
    "DescribeCasterPlayUrl" -> DescribeCasterPlayUrlOutput {
    0 "CasterId" caster_id, 1 "PlayUrlType" play_url_type, 2 "PlayUrlIndex" play_url_index: i64
} }

/// Response of [`DescribeCasterPlayUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterPlayUrlOutput {
    pub play_url: Option<String>,
    pub web_rtc_play_url: Option<String>,
}
model! { DescribeCasterPlayUrlOutput {
    0 "PlayUrl" play_url: String, 1 "WebRTCPlayUrl" web_rtc_play_url: String
} }

/// Describes caster transition types: `DescribeCasterTransitionTypes` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterTransitionTypes>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterTransitionTypes {
    /// Required.
    pub caster_id: i64,
}
operation! { DescribeCasterTransitionTypes(caster_id: i64)
    "DescribeCasterTransitionTypes" -> DescribeCasterTransitionTypesOutput {
    0 "CasterId" caster_id
} }

/// Response of [`DescribeCasterTransitionTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterTransitionTypesOutput {
    pub transition_types: Vec<TransitionTypeInfo>,
}
model! { DescribeCasterTransitionTypesOutput {
    0 "TransitionTypes" transition_types: Vec<TransitionTypeInfo>
} }

/// In the response of [`DescribeCasterTransitionTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionTypeInfo {
    pub transition_type: Option<String>,
    pub source_url: Option<String>,
    pub index: Option<i64>,
}
model! { TransitionTypeInfo {
    0 "TransitionType" transition_type: String, 1 "SourceUrl" source_url: String, 2 "Index" index: i64
} }

/// Describes caster user status: `DescribeCasterUserStatus` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeCasterUserStatus>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterUserStatus {}
operation! { DescribeCasterUserStatus() "DescribeCasterUserStatus" -> DescribeCasterUserStatusOutput {} }

/// Response of [`DescribeCasterUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterUserStatusOutput {
    pub user_status: Option<i64>,
}
model! { DescribeCasterUserStatusOutput {
    0 "UserStatus" user_status: i64
} }

/// Describes concurrent record stream num: `DescribeConcurrentRecordStreamNum` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeConcurrentRecordStreamNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentRecordStreamNum {
    /// Required.
    pub live_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub mainland_or_oversea: Option<String>,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeConcurrentRecordStreamNum(live_type: String, start_time: String, end_time: String)
    "DescribeConcurrentRecordStreamNum" -> DescribeConcurrentRecordStreamNumOutput {
    0 "LiveType" live_type, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "PushDomains" push_domains: Vec<String>
} }

/// Response of [`DescribeConcurrentRecordStreamNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentRecordStreamNumOutput {
    pub data_info_list: Vec<ConcurrentRecordStreamNum>,
}
model! { DescribeConcurrentRecordStreamNumOutput {
    0 "DataInfoList" data_info_list: Vec<ConcurrentRecordStreamNum>
} }

/// In the response of [`DescribeConcurrentRecordStreamNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcurrentRecordStreamNum {
    pub time: Option<String>,
    pub num: Option<i64>,
}
model! { ConcurrentRecordStreamNum {
    0 "Time" time: String, 1 "Num" num: i64
} }

/// Describes deliver bandwidth list: `DescribeDeliverBandwidthList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeDeliverBandwidthList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverBandwidthList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeDeliverBandwidthList(start_time: String, end_time: String)
    "DescribeDeliverBandwidthList" -> DescribeDeliverBandwidthListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeDeliverBandwidthList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverBandwidthListOutput {
    pub data_info_list: Vec<BandwidthInfo>,
}
model! { DescribeDeliverBandwidthListOutput {
    0 "DataInfoList" data_info_list: Vec<BandwidthInfo>
} }

/// In the response of [`DescribeDeliverBandwidthList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
}
model! { BandwidthInfo {
    0 "Time" time: String, 1 "Bandwidth" bandwidth: f64
} }

/// Describes deliver log down list: `DescribeDeliverLogDownList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeDeliverLogDownList>.
///
/// Errors: [`codes::FAILED_OPERATION_INVOKE_CDN_API_FAIL`], [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_CDN_LOG_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_THEME_EMPTY`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverLogDownList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub deliver_domains: Vec<String>,
}
operation! { DescribeDeliverLogDownList(start_time: String, end_time: String, deliver_domains: Vec<String>)
    "DescribeDeliverLogDownList" -> DescribeDeliverLogDownListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DeliverDomains" deliver_domains
} }

/// Response of [`DescribeDeliverLogDownList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliverLogDownListOutput {
    pub log_info_list: Vec<PushLogInfo>,
    pub total_num: Option<i64>,
}
model! { DescribeDeliverLogDownListOutput {
    0 "LogInfoList" log_info_list: Vec<PushLogInfo>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeDeliverLogDownList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushLogInfo {
    pub log_name: Option<String>,
    pub log_url: Option<String>,
    pub log_time: Option<String>,
    pub file_size: Option<i64>,
}
model! { PushLogInfo {
    0 "LogName" log_name: String, 1 "LogUrl" log_url: String, 2 "LogTime" log_time: String, 3 "FileSize" file_size: i64
} }

/// Describes group pro isp play info list: `DescribeGroupProIspPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeGroupProIspPlayInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProIspPlayInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeGroupProIspPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProIspPlayInfoListOutput {
    pub data_info_list: Vec<GroupProIspDataInfo>,
}
model! { DescribeGroupProIspPlayInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<GroupProIspDataInfo>
} }

/// In the response of [`DescribeGroupProIspPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupProIspDataInfo {
    pub province_name: Option<String>,
    pub isp_name: Option<String>,
    pub detail_info_list: Vec<CdnPlayStatData>,
}
model! { GroupProIspDataInfo {
    0 "ProvinceName" province_name: String, 1 "IspName" isp_name: String,
    2 "DetailInfoList" detail_info_list: Vec<CdnPlayStatData>
} }

/// In the response of [`DescribeGroupProIspPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnPlayStatData {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub request: Option<i64>,
    pub online: Option<i64>,
}
model! { CdnPlayStatData {
    0 "Time" time: String, 1 "Bandwidth" bandwidth: f64, 2 "Flux" flux: f64, 3 "Request" request: i64,
    4 "Online" online: i64
} }

/// Describes http status info list: `DescribeHttpStatusInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeHttpStatusInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpStatusInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeHttpStatusInfoList(start_time: String, end_time: String)
    "DescribeHttpStatusInfoList" -> DescribeHttpStatusInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>
} }

/// Response of [`DescribeHttpStatusInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpStatusInfoListOutput {
    pub data_info_list: Vec<HttpStatusData>,
}
model! { DescribeHttpStatusInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<HttpStatusData>
} }

/// In the response of [`DescribeHttpStatusInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusData {
    pub time: Option<String>,
    pub http_status_info_list: Vec<HttpStatusInfo>,
}
model! { HttpStatusData {
    0 "Time" time: String, 1 "HttpStatusInfoList" http_status_info_list: Vec<HttpStatusInfo>
} }

/// In the response of [`DescribeHttpStatusInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusInfo {
    pub http_status: Option<String>,
    pub num: Option<i64>,
}
model! { HttpStatusInfo {
    0 "HttpStatus" http_status: String, 1 "Num" num: i64
} }

/// Describes live avatar background list: `DescribeLiveAvatarBackgroundList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarBackgroundList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarBackgroundList {}
operation! { DescribeLiveAvatarBackgroundList()
    "DescribeLiveAvatarBackgroundList" -> DescribeLiveAvatarBackgroundListOutput {} }

/// Response of [`DescribeLiveAvatarBackgroundList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarBackgroundListOutput {
    pub info_list: Vec<AvatarBackgroundInfo>,
}
model! { DescribeLiveAvatarBackgroundListOutput {
    0 "InfoList" info_list: Vec<AvatarBackgroundInfo>
} }

/// In the response of [`DescribeLiveAvatarBackgroundList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarBackgroundInfo {
    pub background_id: Option<String>,
    pub scene: Option<String>,
    pub vertical_image_url: Option<String>,
    pub horizontal_image_url: Option<String>,
}
model! { AvatarBackgroundInfo {
    0 "BackgroundId" background_id: String, 1 "Scene" scene: String, 2 "VerticalImageUrl" vertical_image_url: String,
    3 "HorizontalImageUrl" horizontal_image_url: String
} }

/// Describes live avatar image list: `DescribeLiveAvatarImageList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarImageList {}
operation! { DescribeLiveAvatarImageList() "DescribeLiveAvatarImageList" -> DescribeLiveAvatarImageListOutput {} }

/// Response of [`DescribeLiveAvatarImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarImageListOutput {
    pub image_info_list: Vec<AvatarAnchorInfo>,
}
model! { DescribeLiveAvatarImageListOutput {
    0 "ImageInfoList" image_info_list: Vec<AvatarAnchorInfo>
} }

/// In the response of [`DescribeLiveAvatarImageList`].
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
    0 "AnchorName" anchor_name: String, 1 "AnchorId" anchor_id: String, 2 "AnchorGender" anchor_gender: String,
    3 "PoseImage" pose_image: String, 4 "PoseImageResolution" pose_image_resolution: String,
    5 "ReferenceVideoSegmentUrl" reference_video_segment_url: String,
    6 "HorizontalAvatar" horizontal_avatar: AvatarImageInfo, 7 "VerticalAvatar" vertical_avatar: AvatarImageInfo,
    8 "SuggestTimbreKey" suggest_timbre_key: String
} }

/// In the response of [`DescribeLiveAvatarImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarImageInfo {
    pub origin_zoom: Option<f64>,
    pub avatar_key: Option<String>,
    pub resolution: Option<String>,
}
model! { AvatarImageInfo {
    0 "OriginZoom" origin_zoom: f64, 1 "AvatarKey" avatar_key: String, 2 "Resolution" resolution: String
} }

/// Describes live avatar rooms: `DescribeLiveAvatarRooms` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarRooms>.
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

/// Response of [`DescribeLiveAvatarRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarRoomsOutput {
    pub info_list: Vec<AvatarRoomInfo>,
    pub limit_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveAvatarRoomsOutput {
    0 "InfoList" info_list: Vec<AvatarRoomInfo>, 1 "LimitCreateNum" limit_create_num: i64, 2 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeLiveAvatarRooms`].
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
    0 "RoomId" room_id: String, 1 "Name" name: String, 2 "Status" status: String, 3 "AvatarKey" avatar_key: String,
    4 "TimbreKey" timbre_key: String, 5 "AvatarImageUrl" avatar_image_url: String,
    6 "BackgroundUrl" background_url: String, 7 "Comment" comment: String, 8 "ToUrl" to_url: String,
    9 "AnchorScale" anchor_scale: f64, 10 "AnchorVerticalPos" anchor_vertical_pos: i64,
    11 "AnchorHorizontalPos" anchor_horizontal_pos: i64, 12 "SpeechSpeed" speech_speed: f64,
    13 "SpeechVolume" speech_volume: i64, 14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String
} }

/// Describes live avatar scripts: `DescribeLiveAvatarScripts` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarScripts {
    /// Required.
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

/// Response of [`DescribeLiveAvatarScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarScriptsOutput {
    pub info_list: Vec<AvatarScriptInfo>,
    pub limit_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveAvatarScriptsOutput {
    0 "InfoList" info_list: Vec<AvatarScriptInfo>, 1 "LimitCreateNum" limit_create_num: i64, 2 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeLiveAvatarScripts`].
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
    0 "ScriptId" script_id: String, 1 "ProductId" product_id: String, 2 "Title" title: String,
    3 "Content" content: String, 4 "Status" status: String, 5 "Duration" duration: i64, 6 "Position" position: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "MediaUrl" media_url: String
} }

/// Describes live avatar temporary script list: `DescribeLiveAvatarTemporaryScriptList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarTemporaryScriptList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTemporaryScriptList {
    /// Required.
    pub room_id: String,
}
operation! { DescribeLiveAvatarTemporaryScriptList(room_id: String)
    "DescribeLiveAvatarTemporaryScriptList" -> DescribeLiveAvatarTemporaryScriptListOutput {
    0 "RoomId" room_id
} }

/// Response of [`DescribeLiveAvatarTemporaryScriptList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTemporaryScriptListOutput {
    pub info_list: Vec<AvatarTemporaryScriptInfo>,
}
model! { DescribeLiveAvatarTemporaryScriptListOutput {
    0 "InfoList" info_list: Vec<AvatarTemporaryScriptInfo>
} }

/// In the response of [`DescribeLiveAvatarTemporaryScriptList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTemporaryScriptInfo {
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { AvatarTemporaryScriptInfo {
    0 "Content" content: String, 1 "CreateTime" create_time: String
} }

/// Describes live avatar timbre list: `DescribeLiveAvatarTimbreList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveAvatarTimbreList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTimbreList {
    pub timbre_gender: Option<String>,
}
operation! { DescribeLiveAvatarTimbreList() "DescribeLiveAvatarTimbreList" -> DescribeLiveAvatarTimbreListOutput {
    0 "TimbreGender" timbre_gender: String
} }

/// Response of [`DescribeLiveAvatarTimbreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAvatarTimbreListOutput {
    pub timbre_list: Vec<AvatarTimbreList>,
}
model! { DescribeLiveAvatarTimbreListOutput {
    0 "TimbreList" timbre_list: Vec<AvatarTimbreList>
} }

/// In the response of [`DescribeLiveAvatarTimbreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTimbreList {
    pub timbre_type: Option<String>,
    pub timbre_info_list: Vec<AvatarTimbreInfo>,
}
model! { AvatarTimbreList {
    0 "TimbreType" timbre_type: String, 1 "TimbreInfoList" timbre_info_list: Vec<AvatarTimbreInfo>
} }

/// In the response of [`DescribeLiveAvatarTimbreList`].
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
    0 "TimbreKey" timbre_key: String, 1 "TimbreName" timbre_name: String, 2 "TimbreDesc" timbre_desc: String,
    3 "TimbreSample" timbre_sample: String, 4 "TimbreGender" timbre_gender: String
} }

/// Describes live callback rules: `DescribeLiveCallbackRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackRules {}
operation! { DescribeLiveCallbackRules() "DescribeLiveCallbackRules" -> DescribeLiveCallbackRulesOutput {} }

/// Response of [`DescribeLiveCallbackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackRulesOutput {
    pub rules: Vec<CallBackRuleInfo>,
}
model! { DescribeLiveCallbackRulesOutput {
    0 "Rules" rules: Vec<CallBackRuleInfo>
} }

/// In the response of [`DescribeLiveCallbackRules`].
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
    0 "CreateTime" create_time: String, 1 "UpdateTime" update_time: String, 2 "TemplateId" template_id: i64,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String
} }

/// Describes live callback template: `DescribeLiveCallbackTemplate` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeLiveCallbackTemplate(template_id: i64)
    "DescribeLiveCallbackTemplate" -> DescribeLiveCallbackTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeLiveCallbackTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplateOutput {
    pub template: Option<CallBackTemplateInfo>,
}
model! { DescribeLiveCallbackTemplateOutput {
    0 "Template" template: CallBackTemplateInfo
} }

/// In the response of [`DescribeLiveCallbackTemplate`].
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
    /// Secret.
    pub callback_key: Option<Secret>,
    pub push_exception_notify_url: Option<String>,
    pub audio_audit_notify_url: Option<String>,
    pub record_exception_notify_url: Option<String>,
    pub record_exception_levels: Vec<String>,
}
model! { CallBackTemplateInfo {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "StreamBeginNotifyUrl" stream_begin_notify_url: String, 4 "StreamMixNotifyUrl" stream_mix_notify_url: String,
    5 "StreamEndNotifyUrl" stream_end_notify_url: String, 6 "RecordNotifyUrl" record_notify_url: String,
    7 "SnapshotNotifyUrl" snapshot_notify_url: String, 8 "PornCensorshipNotifyUrl" porn_censorship_notify_url: String,
    9 "CallbackKey" callback_key: Secret, 10 "PushExceptionNotifyUrl" push_exception_notify_url: String,
    11 "AudioAuditNotifyUrl" audio_audit_notify_url: String,
    12 "RecordExceptionNotifyUrl" record_exception_notify_url: String,
    13 "RecordExceptionLevels" record_exception_levels: Vec<String>
} }

/// Describes live callback templates: `DescribeLiveCallbackTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplates {}
operation! { DescribeLiveCallbackTemplates() "DescribeLiveCallbackTemplates" -> DescribeLiveCallbackTemplatesOutput {} }

/// Response of [`DescribeLiveCallbackTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCallbackTemplatesOutput {
    pub templates: Vec<CallBackTemplateInfo>,
}
model! { DescribeLiveCallbackTemplatesOutput {
    0 "Templates" templates: Vec<CallBackTemplateInfo>
} }

/// Describes live cert: `DescribeLiveCert` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCert>.
///
/// Errors: [`codes::FAILED_OPERATION_INVOKE_VIDEO_API_FAIL`], [`codes::INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCert {
    /// Required.
    pub cert_id: i64,
}
operation! { DescribeLiveCert(cert_id: i64) "DescribeLiveCert" -> DescribeLiveCertOutput {
    0 "CertId" cert_id
} }

/// Response of [`DescribeLiveCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertOutput {
    pub cert_info: Option<CertInfo>,
}
model! { DescribeLiveCertOutput {
    0 "CertInfo" cert_info: CertInfo
} }

/// In the response of [`DescribeLiveCert`].
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
    pub domain_list: Vec<String>,
}
model! { CertInfo {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "HttpsCrt" https_crt: String, 5 "CertType" cert_type: i64,
    6 "CertExpireTime" cert_expire_time: String, 7 "DomainList" domain_list: Vec<String>
} }

/// Describes live certs: `DescribeLiveCerts` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCerts>.
///
/// Errors: [`codes::FAILED_OPERATION_INVOKE_VIDEO_API_FAIL`], [`codes::RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCerts {}
operation! { DescribeLiveCerts() "DescribeLiveCerts" -> DescribeLiveCertsOutput {} }

/// Response of [`DescribeLiveCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertsOutput {
    pub cert_info_set: Vec<CertInfo>,
}
model! { DescribeLiveCertsOutput {
    0 "CertInfoSet" cert_info_set: Vec<CertInfo>
} }

/// Describes live cloud effect config: `DescribeLiveCloudEffectConfig` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCloudEffectConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectConfig {}
operation! { DescribeLiveCloudEffectConfig() "DescribeLiveCloudEffectConfig" -> DescribeLiveCloudEffectConfigOutput {} }

/// Response of [`DescribeLiveCloudEffectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectConfigOutput {
    pub effect_template_list: Vec<CloudEffectTemplateInfo>,
}
model! { DescribeLiveCloudEffectConfigOutput {
    0 "EffectTemplateList" effect_template_list: Vec<CloudEffectTemplateInfo>
} }

/// In the response of [`DescribeLiveCloudEffectConfig`].
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
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "VideoUrl" video_url: String,
    3 "CoverImageUrl" cover_image_url: String, 4 "VideoRatio" video_ratio: String
} }

/// Describes live cloud effect list: `DescribeLiveCloudEffectList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCloudEffectList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
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

/// Response of [`DescribeLiveCloudEffectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCloudEffectListOutput {
    pub info_list: Vec<CloudEffectInfo>,
    pub enable_create_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveCloudEffectListOutput {
    0 "InfoList" info_list: Vec<CloudEffectInfo>, 1 "EnableCreateNum" enable_create_num: i64,
    2 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeLiveCloudEffectList`].
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
    0 "Id" id: String, 1 "Prompt" prompt: String, 2 "Flag" flag: String, 3 "Status" status: String,
    4 "Message" message: String, 5 "PreviewImageUrl" preview_image_url: String, 6 "Type" r#type: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// Describes live delay info list: `DescribeLiveDelayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDelayInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayInfoList {}
operation! { DescribeLiveDelayInfoList() "DescribeLiveDelayInfoList" -> DescribeLiveDelayInfoListOutput {} }

/// Response of [`DescribeLiveDelayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayInfoListOutput {
    pub delay_info_list: Vec<DelayInfo>,
}
model! { DescribeLiveDelayInfoListOutput {
    0 "DelayInfoList" delay_info_list: Vec<DelayInfo>
} }

/// In the response of [`DescribeLiveDelayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayInfo {
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub delay_interval: Option<i64>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<i64>,
}
model! { DelayInfo {
    0 "DomainName" domain_name: String, 1 "AppName" app_name: String, 2 "StreamName" stream_name: String,
    3 "DelayInterval" delay_interval: i64, 4 "CreateTime" create_time: String, 5 "ExpireTime" expire_time: String,
    6 "Status" status: i64
} }

/// Describes live domain: `DescribeLiveDomain` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomain {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeLiveDomain(domain_name: String) "DescribeLiveDomain" -> DescribeLiveDomainOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeLiveDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOutput {
    pub domain_info: Option<DomainInfo>,
}
model! { DescribeLiveDomainOutput {
    0 "DomainInfo" domain_info: DomainInfo
} }

/// In the response of [`DescribeLiveDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub bc_name: Option<i64>,
    pub target_domain: Option<String>,
    pub play_type: Option<i64>,
    pub is_delay_live: Option<i64>,
    pub current_c_name: Option<String>,
    pub rent_tag: Option<i64>,
    pub rent_expire_time: Option<String>,
    pub is_mini_program_live: Option<i64>,
}
model! { DomainInfo {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Status" status: i64, 3 "CreateTime" create_time: String,
    4 "BCName" bc_name: i64, 5 "TargetDomain" target_domain: String, 6 "PlayType" play_type: i64,
    7 "IsDelayLive" is_delay_live: i64, 8 "CurrentCName" current_c_name: String, 9 "RentTag" rent_tag: i64,
    10 "RentExpireTime" rent_expire_time: String, 11 "IsMiniProgramLive" is_mini_program_live: i64
} }

/// Describes live domain cert: `DescribeLiveDomainCert` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCert>.
///
/// Errors: [`codes::FAILED_OPERATION_INVOKE_VIDEO_API_FAIL`], [`codes::RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCert {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeLiveDomainCert(domain_name: String) "DescribeLiveDomainCert" -> DescribeLiveDomainCertOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeLiveDomainCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertOutput {
    pub domain_cert_info: Option<DomainCertInfo>,
}
model! { DescribeLiveDomainCertOutput {
    0 "DomainCertInfo" domain_cert_info: DomainCertInfo
} }

/// In the response of [`DescribeLiveDomainCert`].
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
    pub cert_domains: Vec<String>,
    pub cloud_cert_id: Option<String>,
}
model! { DomainCertInfo {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "HttpsCrt" https_crt: String, 5 "CertType" cert_type: i64,
    6 "CertExpireTime" cert_expire_time: String, 7 "DomainName" domain_name: String, 8 "Status" status: i64,
    9 "CertDomains" cert_domains: Vec<String>, 10 "CloudCertId" cloud_cert_id: String
} }

/// Describes live domain cert bindings: `DescribeLiveDomainCertBindings` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCertBindings>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`].
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
    Offset "Offset", "LiveDomainCertBindings" live_domain_cert_bindings, total "TotalNum" }

/// Response of [`DescribeLiveDomainCertBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertBindingsOutput {
    pub live_domain_cert_bindings: Vec<LiveDomainCertBindings>,
    pub total_num: Option<i64>,
}
model! { DescribeLiveDomainCertBindingsOutput {
    0 "LiveDomainCertBindings" live_domain_cert_bindings: Vec<LiveDomainCertBindings>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeLiveDomainCertBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveDomainCertBindings {
    pub domain_name: Option<String>,
    pub certificate_alias: Option<String>,
    pub cert_type: Option<i64>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<i64>,
    pub cloud_cert_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { LiveDomainCertBindings {
    0 "DomainName" domain_name: String, 1 "CertificateAlias" certificate_alias: String, 2 "CertType" cert_type: i64,
    3 "Status" status: i64, 4 "CertExpireTime" cert_expire_time: String, 5 "CertId" cert_id: i64,
    6 "CloudCertId" cloud_cert_id: String, 7 "UpdateTime" update_time: String
} }

/// Describes live domain play info list: `DescribeLiveDomainPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainPlayInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPlayInfoList {
    pub play_domains: Option<Vec<String>>,
}
operation! { DescribeLiveDomainPlayInfoList() "DescribeLiveDomainPlayInfoList" -> DescribeLiveDomainPlayInfoListOutput {
    0 "PlayDomains" play_domains: Vec<String>
} }

/// Response of [`DescribeLiveDomainPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPlayInfoListOutput {
    pub time: Option<String>,
    pub total_bandwidth: Option<f64>,
    pub total_flux: Option<f64>,
    pub total_request: Option<i64>,
    pub total_online: Option<i64>,
    pub domain_info_list: Vec<DomainInfoList>,
}
model! { DescribeLiveDomainPlayInfoListOutput {
    0 "Time" time: String, 1 "TotalBandwidth" total_bandwidth: f64, 2 "TotalFlux" total_flux: f64,
    3 "TotalRequest" total_request: i64, 4 "TotalOnline" total_online: i64,
    5 "DomainInfoList" domain_info_list: Vec<DomainInfoList>
} }

/// In the response of [`DescribeLiveDomainPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfoList {
    pub domain: Option<String>,
    pub detail_info_list: Vec<DomainDetailInfo>,
}
model! { DomainInfoList {
    0 "Domain" domain: String, 1 "DetailInfoList" detail_info_list: Vec<DomainDetailInfo>
} }

/// In the response of [`DescribeLiveDomainPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub mainland_or_oversea: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub online: Option<i64>,
    pub request: Option<i64>,
}
model! { DomainDetailInfo {
    0 "MainlandOrOversea" mainland_or_oversea: String, 1 "Bandwidth" bandwidth: f64, 2 "Flux" flux: f64,
    3 "Online" online: i64, 4 "Request" request: i64
} }

/// Describes live domain referer: `DescribeLiveDomainReferer` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainReferer>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainReferer {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeLiveDomainReferer(domain_name: String)
    "DescribeLiveDomainReferer" -> DescribeLiveDomainRefererOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeLiveDomainReferer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRefererOutput {
    pub referer_auth_config: Option<RefererAuthConfig>,
}
model! { DescribeLiveDomainRefererOutput {
    0 "RefererAuthConfig" referer_auth_config: RefererAuthConfig
} }

/// In the response of [`DescribeLiveDomainReferer`].
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
    0 "DomainName" domain_name: String, 1 "Enable" enable: i64, 2 "Type" r#type: i64, 3 "AllowEmpty" allow_empty: i64,
    4 "Rules" rules: String
} }

/// Describes live domains: `DescribeLiveDomains` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomains>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DATA`], [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomains {
    pub domain_status: Option<i64>,
    pub domain_type: Option<i64>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub is_delay_live: Option<i64>,
    pub domain_prefix: Option<String>,
    pub play_type: Option<i64>,
}
operation! { DescribeLiveDomains() "DescribeLiveDomains" -> DescribeLiveDomainsOutput {
    0 "DomainStatus" domain_status: i64, 1 "DomainType" domain_type: i64, 2 "PageSize" page_size: i64,
    3 "PageNum" page_num: i64, 4 "IsDelayLive" is_delay_live: i64, 5 "DomainPrefix" domain_prefix: String,
    6 "PlayType" play_type: i64
} }
paged! { DescribeLiveDomains: DomainInfo = Number "PageNum", "DomainList" domain_list }

/// Response of [`DescribeLiveDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainsOutput {
    pub all_count: Option<i64>,
    pub domain_list: Vec<DomainInfo>,
    pub create_limit_count: Option<i64>,
    pub play_type_count: Vec<i64>,
}
model! { DescribeLiveDomainsOutput {
    0 "AllCount" all_count: i64, 1 "DomainList" domain_list: Vec<DomainInfo>,
    2 "CreateLimitCount" create_limit_count: i64, 3 "PlayTypeCount" play_type_count: Vec<i64>
} }

/// Describes live enhance info list: `DescribeLiveEnhanceInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveEnhanceInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEnhanceInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeLiveEnhanceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEnhanceInfoListOutput {
    pub data_info_list: Vec<LiveEnhanceInfo>,
}
model! { DescribeLiveEnhanceInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<LiveEnhanceInfo>
} }

/// In the response of [`DescribeLiveEnhanceInfoList`].
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
    0 "Domain" domain: String, 1 "Time" time: String, 2 "Duration" duration: i64, 3 "Fps" fps: String,
    4 "Resolution" resolution: String, 5 "Type" r#type: String
} }

/// Describes live package info: `DescribeLivePackageInfo` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePackageInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageInfo {
    /// Required.
    pub package_type: i64,
    pub order_by: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLivePackageInfo(package_type: i64) "DescribeLivePackageInfo" -> DescribeLivePackageInfoOutput {
    0 "PackageType" package_type, 1 "OrderBy" order_by: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeLivePackageInfo: LivePackageInfo =
    Number "PageNum", "LivePackageInfoList" live_package_info_list, total "TotalNum" }

/// Response of [`DescribeLivePackageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageInfoOutput {
    pub live_package_info_list: Vec<LivePackageInfo>,
    pub package_bill_mode: Option<i64>,
    pub total_page: Option<i64>,
    pub total_num: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub flux_package_bill_mode: Option<String>,
}
model! { DescribeLivePackageInfoOutput {
    0 "LivePackageInfoList" live_package_info_list: Vec<LivePackageInfo>, 1 "PackageBillMode" package_bill_mode: i64,
    2 "TotalPage" total_page: i64, 3 "TotalNum" total_num: i64, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "FluxPackageBillMode" flux_package_bill_mode: String
} }

/// In the response of [`DescribeLivePackageInfo`].
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
    0 "Id" id: String, 1 "Total" total: i64, 2 "Used" used: i64, 3 "Left" left: i64, 4 "BuyTime" buy_time: String,
    5 "ExpireTime" expire_time: String, 6 "Type" r#type: i64, 7 "Status" status: i64, 8 "WillRenew" will_renew: i64,
    9 "RenewalResult" renewal_result: i64
} }

/// Describes live pad rules: `DescribeLivePadRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePadRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadRules {}
operation! { DescribeLivePadRules() "DescribeLivePadRules" -> DescribeLivePadRulesOutput {} }

/// Response of [`DescribeLivePadRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLivePadRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// In the response of [`DescribeLivePadRules`].
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
    0 "CreateTime" create_time: String, 1 "UpdateTime" update_time: String, 2 "TemplateId" template_id: i64,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "StreamName" stream_name: String
} }

/// Describes live pad stream list: `DescribeLivePadStreamList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePadStreamList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
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
    Number "PageNum", "StreamInfoList" stream_info_list, total "TotalNum" }

/// Response of [`DescribeLivePadStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadStreamListOutput {
    pub stream_info_list: Vec<PadStreamInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLivePadStreamListOutput {
    0 "StreamInfoList" stream_info_list: Vec<PadStreamInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLivePadStreamList`].
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
    0 "StreamName" stream_name: String, 1 "AppName" app_name: String, 2 "DomainName" domain_name: String,
    3 "PadStreamType" pad_stream_type: String, 4 "PublishTime" publish_time: String
} }

/// Describes live pad template: `DescribeLivePadTemplate` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePadTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeLivePadTemplate(template_id: i64) "DescribeLivePadTemplate" -> DescribeLivePadTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeLivePadTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplateOutput {
    pub template: Option<PadTemplate>,
}
model! { DescribeLivePadTemplateOutput {
    0 "Template" template: PadTemplate
} }

/// In the response of [`DescribeLivePadTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PadTemplate {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub wait_duration: Option<i64>,
    pub max_duration: Option<i64>,
    pub r#type: Option<i64>,
    pub trigger_condition: Option<i64>,
}
model! { PadTemplate {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String, 2 "Url" url: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "Description" description: String,
    6 "WaitDuration" wait_duration: i64, 7 "MaxDuration" max_duration: i64, 8 "Type" r#type: i64,
    9 "TriggerCondition" trigger_condition: i64
} }

/// Describes live pad templates: `DescribeLivePadTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePadTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplates {}
operation! { DescribeLivePadTemplates() "DescribeLivePadTemplates" -> DescribeLivePadTemplatesOutput {} }

/// Response of [`DescribeLivePadTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePadTemplatesOutput {
    pub templates: Vec<PadTemplate>,
}
model! { DescribeLivePadTemplatesOutput {
    0 "Templates" templates: Vec<PadTemplate>
} }

/// Describes live play auth key: `DescribeLivePlayAuthKey` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePlayAuthKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_PLAY_DOMAIN_NO_RECORD`], [`codes::RESOURCE_NOT_FOUND_PLAY_DOMAIN_NO_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePlayAuthKey {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeLivePlayAuthKey(domain_name: String) "DescribeLivePlayAuthKey" -> DescribeLivePlayAuthKeyOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeLivePlayAuthKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePlayAuthKeyOutput {
    pub play_auth_key_info: Option<PlayAuthKeyInfo>,
}
model! { DescribeLivePlayAuthKeyOutput {
    0 "PlayAuthKeyInfo" play_auth_key_info: PlayAuthKeyInfo
} }

/// In the response of [`DescribeLivePlayAuthKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayAuthKeyInfo {
    pub domain_name: Option<String>,
    pub enable: Option<i64>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_delta: Option<i64>,
    /// Secret.
    pub auth_back_key: Option<Secret>,
}
model! { PlayAuthKeyInfo {
    0 "DomainName" domain_name: String, 1 "Enable" enable: i64, 2 "AuthKey" auth_key: Secret,
    3 "AuthDelta" auth_delta: i64, 4 "AuthBackKey" auth_back_key: Secret
} }

/// Describes live pull stream task status: `DescribeLivePullStreamTaskStatus` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePullStreamTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeLivePullStreamTaskStatus(task_id: String)
    "DescribeLivePullStreamTaskStatus" -> DescribeLivePullStreamTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeLivePullStreamTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTaskStatusOutput {
    pub task_status_info: Option<TaskStatusInfo>,
}
model! { DescribeLivePullStreamTaskStatusOutput {
    0 "TaskStatusInfo" task_status_info: TaskStatusInfo
} }

/// In the response of [`DescribeLivePullStreamTaskStatus`].
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
    0 "FileUrl" file_url: String, 1 "LoopedTimes" looped_times: i64, 2 "OffsetTime" offset_time: i64,
    3 "ReportTime" report_time: String, 4 "RunStatus" run_status: String, 5 "FileDuration" file_duration: i64,
    6 "NextFileUrl" next_file_url: String
} }

/// Describes live pull stream tasks: `DescribeLivePullStreamTasks` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePullStreamTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTasks {
    pub task_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub specify_task_id: Option<String>,
}
operation! { DescribeLivePullStreamTasks() "DescribeLivePullStreamTasks" -> DescribeLivePullStreamTasksOutput {
    0 "TaskId" task_id: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "SpecifyTaskId" specify_task_id: String
} }
paged! { DescribeLivePullStreamTasks: PullStreamTaskInfo = Number "PageNum", "TaskInfos" task_infos, total "TotalNum" }

/// Response of [`DescribeLivePullStreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamTasksOutput {
    pub task_infos: Vec<PullStreamTaskInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub limit_task_num: Option<i64>,
}
model! { DescribeLivePullStreamTasksOutput {
    0 "TaskInfos" task_infos: Vec<PullStreamTaskInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64, 5 "LimitTaskNum" limit_task_num: i64
} }

/// In the response of [`DescribeLivePullStreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullStreamTaskInfo {
    pub task_id: Option<String>,
    pub source_type: Option<String>,
    pub source_urls: Vec<String>,
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
    pub callback_events: Vec<String>,
    pub callback_info: Option<String>,
    pub error_info: Option<String>,
    pub status: Option<String>,
    pub recent_pull_info: Option<RecentPullInfo>,
    pub comment: Option<String>,
    pub backup_source_type: Option<String>,
    pub backup_source_url: Option<String>,
    pub watermark_list: Vec<PullPushWatermarkInfo>,
    pub vod_local_mode: Option<i64>,
    pub record_template_id: Option<String>,
    pub backup_to_url: Option<String>,
    pub transcode_template_name: Option<String>,
}
model! { PullStreamTaskInfo {
    0 "TaskId" task_id: String, 1 "SourceType" source_type: String, 2 "SourceUrls" source_urls: Vec<String>,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "StreamName" stream_name: String,
    6 "PushArgs" push_args: String, 7 "StartTime" start_time: String, 8 "EndTime" end_time: String,
    9 "Region" region: String, 10 "VodLoopTimes" vod_loop_times: i64, 11 "VodRefreshType" vod_refresh_type: String,
    12 "CreateTime" create_time: String, 13 "UpdateTime" update_time: String, 14 "CreateBy" create_by: String,
    15 "UpdateBy" update_by: String, 16 "CallbackUrl" callback_url: String,
    17 "CallbackEvents" callback_events: Vec<String>, 18 "CallbackInfo" callback_info: String,
    19 "ErrorInfo" error_info: String, 20 "Status" status: String, 21 "RecentPullInfo" recent_pull_info: RecentPullInfo,
    22 "Comment" comment: String, 23 "BackupSourceType" backup_source_type: String,
    24 "BackupSourceUrl" backup_source_url: String, 25 "WatermarkList" watermark_list: Vec<PullPushWatermarkInfo>,
    26 "VodLocalMode" vod_local_mode: i64, 27 "RecordTemplateId" record_template_id: String,
    28 "BackupToUrl" backup_to_url: String, 29 "TranscodeTemplateName" transcode_template_name: String
} }

/// In the response of [`DescribeLivePullStreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecentPullInfo {
    pub file_url: Option<String>,
    pub offset_time: Option<i64>,
    pub report_time: Option<String>,
    pub looped_times: Option<i64>,
}
model! { RecentPullInfo {
    0 "FileUrl" file_url: String, 1 "OffsetTime" offset_time: i64, 2 "ReportTime" report_time: String,
    3 "LoopedTimes" looped_times: i64
} }

/// Describes live push auth key: `DescribeLivePushAuthKey` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePushAuthKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_PUSH_DOMAIN_NO_RECORD`], [`codes::RESOURCE_NOT_FOUND_PUSH_DOMAIN_NO_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushAuthKey {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeLivePushAuthKey(domain_name: String) "DescribeLivePushAuthKey" -> DescribeLivePushAuthKeyOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeLivePushAuthKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushAuthKeyOutput {
    pub push_auth_key_info: Option<PushAuthKeyInfo>,
}
model! { DescribeLivePushAuthKeyOutput {
    0 "PushAuthKeyInfo" push_auth_key_info: PushAuthKeyInfo
} }

/// In the response of [`DescribeLivePushAuthKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushAuthKeyInfo {
    pub domain_name: Option<String>,
    pub enable: Option<i64>,
    /// Secret.
    pub master_auth_key: Option<Secret>,
    /// Secret.
    pub backup_auth_key: Option<Secret>,
    pub auth_delta: Option<i64>,
}
model! { PushAuthKeyInfo {
    0 "DomainName" domain_name: String, 1 "Enable" enable: i64, 2 "MasterAuthKey" master_auth_key: Secret,
    3 "BackupAuthKey" backup_auth_key: Secret, 4 "AuthDelta" auth_delta: i64
} }

/// Describes live record rules: `DescribeLiveRecordRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordRules {}
operation! { DescribeLiveRecordRules() "DescribeLiveRecordRules" -> DescribeLiveRecordRulesOutput {} }

/// Response of [`DescribeLiveRecordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLiveRecordRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// Describes live record template: `DescribeLiveRecordTemplate` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeLiveRecordTemplate(template_id: i64)
    "DescribeLiveRecordTemplate" -> DescribeLiveRecordTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplateOutput {
    pub template: Option<RecordTemplateInfo>,
}
model! { DescribeLiveRecordTemplateOutput {
    0 "Template" template: RecordTemplateInfo
} }

/// In the response of [`DescribeLiveRecordTemplate`].
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
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "FlvParam" flv_param: RecordParam, 4 "HlsParam" hls_param: RecordParam, 5 "Mp4Param" mp4_param: RecordParam,
    6 "AacParam" aac_param: RecordParam, 7 "IsDelayLive" is_delay_live: i64,
    8 "HlsSpecialParam" hls_special_param: HlsSpecialParam, 9 "Mp3Param" mp3_param: RecordParam,
    10 "RemoveWatermark" remove_watermark: bool, 11 "CosStore" cos_store: i64,
    12 "FlvSpecialParam" flv_special_param: FlvSpecialParam
} }

/// Describes live record templates: `DescribeLiveRecordTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplates {
    pub is_delay_live: Option<i64>,
}
operation! { DescribeLiveRecordTemplates() "DescribeLiveRecordTemplates" -> DescribeLiveRecordTemplatesOutput {
    0 "IsDelayLive" is_delay_live: i64
} }

/// Response of [`DescribeLiveRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplatesOutput {
    pub templates: Vec<RecordTemplateInfo>,
}
model! { DescribeLiveRecordTemplatesOutput {
    0 "Templates" templates: Vec<RecordTemplateInfo>
} }

/// Describes live snapshot rules: `DescribeLiveSnapshotRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotRules {}
operation! { DescribeLiveSnapshotRules() "DescribeLiveSnapshotRules" -> DescribeLiveSnapshotRulesOutput {} }

/// Response of [`DescribeLiveSnapshotRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLiveSnapshotRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// Describes live snapshot template: `DescribeLiveSnapshotTemplate` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_OUT_LIMIT`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeLiveSnapshotTemplate(template_id: i64)
    "DescribeLiveSnapshotTemplate" -> DescribeLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeLiveSnapshotTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplateOutput {
    pub template: Option<SnapshotTemplateInfo>,
}
model! { DescribeLiveSnapshotTemplateOutput {
    0 "Template" template: SnapshotTemplateInfo
} }

/// In the response of [`DescribeLiveSnapshotTemplate`].
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
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String,
    2 "SnapshotInterval" snapshot_interval: i64, 3 "Width" width: i64, 4 "Height" height: i64,
    5 "PornFlag" porn_flag: i64, 6 "CosAppId" cos_app_id: i64, 7 "CosBucket" cos_bucket: String,
    8 "CosRegion" cos_region: String, 9 "Description" description: String, 10 "CosPrefix" cos_prefix: String,
    11 "CosFileName" cos_file_name: String
} }

/// Describes live snapshot templates: `DescribeLiveSnapshotTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplates {}
operation! { DescribeLiveSnapshotTemplates() "DescribeLiveSnapshotTemplates" -> DescribeLiveSnapshotTemplatesOutput {} }

/// Response of [`DescribeLiveSnapshotTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotTemplatesOutput {
    pub templates: Vec<SnapshotTemplateInfo>,
}
model! { DescribeLiveSnapshotTemplatesOutput {
    0 "Templates" templates: Vec<SnapshotTemplateInfo>
} }

/// Describes live stream event list: `DescribeLiveStreamEventList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamEventList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamEventList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub is_filter: Option<i64>,
    pub is_strict: Option<i64>,
    pub is_asc: Option<i64>,
}
operation! { DescribeLiveStreamEventList(start_time: String, end_time: String)
    "DescribeLiveStreamEventList" -> DescribeLiveStreamEventListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AppName" app_name: String, 3 "DomainName" domain_name: String,
    4 "StreamName" stream_name: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "IsFilter" is_filter: i64, 8 "IsStrict" is_strict: i64, 9 "IsAsc" is_asc: i64
} }
paged! { DescribeLiveStreamEventList: StreamEventInfo = Number "PageNum", "EventList" event_list, total "TotalNum" }

/// Response of [`DescribeLiveStreamEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamEventListOutput {
    pub event_list: Vec<StreamEventInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamEventListOutput {
    0 "EventList" event_list: Vec<StreamEventInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamEventInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub stream_start_time: Option<String>,
    pub stream_end_time: Option<String>,
    pub stop_reason: Option<String>,
    pub duration: Option<i64>,
    pub client_ip: Option<String>,
    pub resolution: Option<String>,
}
model! { StreamEventInfo {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "StreamName" stream_name: String,
    3 "StreamStartTime" stream_start_time: String, 4 "StreamEndTime" stream_end_time: String,
    5 "StopReason" stop_reason: String, 6 "Duration" duration: i64, 7 "ClientIp" client_ip: String,
    8 "Resolution" resolution: String
} }

/// Describes live stream monitor: `DescribeLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_START_TASK_FAILED`], [`codes::FAILED_OPERATION_STOP_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
}
operation! { DescribeLiveStreamMonitor(monitor_id: String)
    "DescribeLiveStreamMonitor" -> DescribeLiveStreamMonitorOutput {
    0 "MonitorId" monitor_id
} }

/// Response of [`DescribeLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorOutput {
    pub live_stream_monitor: Option<LiveStreamMonitorInfo>,
}
model! { DescribeLiveStreamMonitorOutput {
    0 "LiveStreamMonitor" live_stream_monitor: LiveStreamMonitorInfo
} }

/// In the response of [`DescribeLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamMonitorInfo {
    pub monitor_id: Option<String>,
    pub monitor_name: Option<String>,
    pub output_info: Option<LiveStreamMonitorOutputInfo>,
    pub input_list: Vec<LiveStreamMonitorInputInfo>,
    pub status: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub audible_input_index_list: Vec<i64>,
    pub ai_asr_input_index_list: Vec<i64>,
    pub check_stream_broken: Option<i64>,
    pub check_stream_low_frame_rate: Option<i64>,
    pub asr_language: Option<i64>,
    pub ocr_language: Option<i64>,
    pub ai_ocr_input_index_list: Vec<i64>,
    pub allow_monitor_report: Option<i64>,
    pub ai_format_diagnose: Option<i64>,
    pub ai_quality_control: Option<i64>,
    pub caster_id: Option<String>,
    pub pull_push_task_id: Option<String>,
}
model! { LiveStreamMonitorInfo {
    0 "MonitorId" monitor_id: String, 1 "MonitorName" monitor_name: String,
    2 "OutputInfo" output_info: LiveStreamMonitorOutputInfo, 3 "InputList" input_list: Vec<LiveStreamMonitorInputInfo>,
    4 "Status" status: i64, 5 "StartTime" start_time: i64, 6 "StopTime" stop_time: i64, 7 "CreateTime" create_time: i64,
    8 "UpdateTime" update_time: i64, 9 "NotifyPolicy" notify_policy: LiveStreamMonitorNotifyPolicy,
    10 "AudibleInputIndexList" audible_input_index_list: Vec<i64>,
    11 "AiAsrInputIndexList" ai_asr_input_index_list: Vec<i64>, 12 "CheckStreamBroken" check_stream_broken: i64,
    13 "CheckStreamLowFrameRate" check_stream_low_frame_rate: i64, 14 "AsrLanguage" asr_language: i64,
    15 "OcrLanguage" ocr_language: i64, 16 "AiOcrInputIndexList" ai_ocr_input_index_list: Vec<i64>,
    17 "AllowMonitorReport" allow_monitor_report: i64, 18 "AiFormatDiagnose" ai_format_diagnose: i64,
    19 "AiQualityControl" ai_quality_control: i64, 20 "CasterId" caster_id: String,
    21 "PullPushTaskId" pull_push_task_id: String
} }

/// Describes live stream monitor list: `DescribeLiveStreamMonitorList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamMonitorList>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`], [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorList {
    /// Required.
    pub index: i64,
    /// Required.
    pub count: i64,
}
operation! { DescribeLiveStreamMonitorList(index: i64, count: i64)
    "DescribeLiveStreamMonitorList" -> DescribeLiveStreamMonitorListOutput {
    0 "Index" index, 1 "Count" count
} }

/// Response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutput {
    pub total_num: Option<i64>,
    pub live_stream_monitors: Vec<LiveStreamMonitorInfo>,
}
model! { DescribeLiveStreamMonitorListOutput {
    0 "TotalNum" total_num: i64, 1 "LiveStreamMonitors" live_stream_monitors: Vec<LiveStreamMonitorInfo>
} }

/// Describes live stream online list: `DescribeLiveStreamOnlineList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamOnlineList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOnlineList {
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamOnlineList() "DescribeLiveStreamOnlineList" -> DescribeLiveStreamOnlineListOutput {
    0 "DomainName" domain_name: String, 1 "AppName" app_name: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "StreamName" stream_name: String
} }
paged! { DescribeLiveStreamOnlineList: StreamOnlineInfo = Number "PageNum", "OnlineInfo" online_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOnlineListOutput {
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub online_info: Vec<StreamOnlineInfo>,
}
model! { DescribeLiveStreamOnlineListOutput {
    0 "TotalNum" total_num: i64, 1 "TotalPage" total_page: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "OnlineInfo" online_info: Vec<StreamOnlineInfo>
} }

/// In the response of [`DescribeLiveStreamOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamOnlineInfo {
    pub stream_name: Option<String>,
    pub publish_time_list: Vec<PublishTime>,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub push_to_delay: Option<i64>,
}
model! { StreamOnlineInfo {
    0 "StreamName" stream_name: String, 1 "PublishTimeList" publish_time_list: Vec<PublishTime>,
    2 "AppName" app_name: String, 3 "DomainName" domain_name: String, 4 "PushToDelay" push_to_delay: i64
} }

/// In the response of [`DescribeLiveStreamOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishTime {
    pub publish_time: Option<String>,
}
model! { PublishTime {
    0 "PublishTime" publish_time: String
} }

/// Describes live stream published list: `DescribeLiveStreamPublishedList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPublishedList>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPublishedList {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    pub app_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamPublishedList(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamPublishedList" -> DescribeLiveStreamPublishedListOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "AppName" app_name: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "StreamName" stream_name: String
} }
paged! { DescribeLiveStreamPublishedList: StreamName = Number "PageNum", "PublishInfo" publish_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamPublishedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPublishedListOutput {
    pub publish_info: Vec<StreamName>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamPublishedListOutput {
    0 "PublishInfo" publish_info: Vec<StreamName>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamPublishedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamName {
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_start_time: Option<String>,
    pub stream_end_time: Option<String>,
    pub stop_reason: Option<String>,
    pub duration: Option<i64>,
    pub client_ip: Option<String>,
    pub resolution: Option<String>,
}
model! { StreamName {
    0 "StreamName" stream_name: String, 1 "AppName" app_name: String, 2 "DomainName" domain_name: String,
    3 "StreamStartTime" stream_start_time: String, 4 "StreamEndTime" stream_end_time: String,
    5 "StopReason" stop_reason: String, 6 "Duration" duration: i64, 7 "ClientIp" client_ip: String,
    8 "Resolution" resolution: String
} }

/// Describes live stream push info list: `DescribeLiveStreamPushInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPushInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_DATA_FAILED`], [`codes::FAILED_OPERATION_HAS_NOT_LIVING_STREAM`],
/// [`codes::FAILED_OPERATION_QUERY_UPLOAD_INFO_FAILED`], [`codes::INTERNAL_ERROR_INVALID_REQUEST`],
/// [`codes::INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR`], [`codes::INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushInfoList {
    pub push_domain: Option<String>,
    pub app_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLiveStreamPushInfoList() "DescribeLiveStreamPushInfoList" -> DescribeLiveStreamPushInfoListOutput {
    0 "PushDomain" push_domain: String, 1 "AppName" app_name: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeLiveStreamPushInfoList: PushDataInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeLiveStreamPushInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushInfoListOutput {
    pub data_info_list: Vec<PushDataInfo>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeLiveStreamPushInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<PushDataInfo>, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`DescribeLiveStreamPushInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDataInfo {
    pub stream_name: Option<String>,
    pub app_name: Option<String>,
    pub client_ip: Option<String>,
    pub server_ip: Option<String>,
    pub video_fps: Option<i64>,
    pub video_speed: Option<i64>,
    pub audio_fps: Option<i64>,
    pub audio_speed: Option<i64>,
    pub push_domain: Option<String>,
    pub begin_push_time: Option<String>,
    pub acodec: Option<String>,
    pub vcodec: Option<String>,
    pub resolution: Option<String>,
    pub asample_rate: Option<i64>,
    pub meta_audio_speed: Option<i64>,
    pub meta_video_speed: Option<i64>,
    pub meta_fps: Option<i64>,
}
model! { PushDataInfo {
    0 "StreamName" stream_name: String, 1 "AppName" app_name: String, 2 "ClientIp" client_ip: String,
    3 "ServerIp" server_ip: String, 4 "VideoFps" video_fps: i64, 5 "VideoSpeed" video_speed: i64,
    6 "AudioFps" audio_fps: i64, 7 "AudioSpeed" audio_speed: i64, 8 "PushDomain" push_domain: String,
    9 "BeginPushTime" begin_push_time: String, 10 "Acodec" acodec: String, 11 "Vcodec" vcodec: String,
    12 "Resolution" resolution: String, 13 "AsampleRate" asample_rate: i64, 14 "MetaAudioSpeed" meta_audio_speed: i64,
    15 "MetaVideoSpeed" meta_video_speed: i64, 16 "MetaFps" meta_fps: i64
} }

/// Describes live stream state: `DescribeLiveStreamState` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamState>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamState {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
}
operation! { DescribeLiveStreamState(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamState" -> DescribeLiveStreamStateOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamStateOutput {
    pub stream_state: Option<String>,
}
model! { DescribeLiveStreamStateOutput {
    0 "StreamState" stream_state: String
} }

/// Describes live time shift bill info list: `DescribeLiveTimeShiftBillInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftBillInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftBillInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeLiveTimeShiftBillInfoList(start_time: String, end_time: String)
    "DescribeLiveTimeShiftBillInfoList" -> DescribeLiveTimeShiftBillInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>
} }

/// Response of [`DescribeLiveTimeShiftBillInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftBillInfoListOutput {
    pub data_info_list: Vec<TimeShiftBillData>,
}
model! { DescribeLiveTimeShiftBillInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<TimeShiftBillData>
} }

/// In the response of [`DescribeLiveTimeShiftBillInfoList`].
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
    0 "Domain" domain: String, 1 "Duration" duration: f64, 2 "StoragePeriod" storage_period: f64, 3 "Time" time: String,
    4 "TotalDuration" total_duration: f64
} }

/// Describes live time shift rules: `DescribeLiveTimeShiftRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftRules {}
operation! { DescribeLiveTimeShiftRules() "DescribeLiveTimeShiftRules" -> DescribeLiveTimeShiftRulesOutput {} }

/// Response of [`DescribeLiveTimeShiftRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLiveTimeShiftRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// Describes live time shift templates: `DescribeLiveTimeShiftTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftTemplates {}
operation! { DescribeLiveTimeShiftTemplates() "DescribeLiveTimeShiftTemplates" -> DescribeLiveTimeShiftTemplatesOutput {} }

/// Response of [`DescribeLiveTimeShiftTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftTemplatesOutput {
    pub templates: Vec<TimeShiftTemplate>,
}
model! { DescribeLiveTimeShiftTemplatesOutput {
    0 "Templates" templates: Vec<TimeShiftTemplate>
} }

/// In the response of [`DescribeLiveTimeShiftTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftTemplate {
    pub template_name: Option<String>,
    pub duration: Option<i64>,
    pub item_duration: Option<i64>,
    pub template_id: Option<i64>,
    pub description: Option<String>,
    pub area: Option<String>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Vec<i64>,
}
model! { TimeShiftTemplate {
    0 "TemplateName" template_name: String, 1 "Duration" duration: i64, 2 "ItemDuration" item_duration: i64,
    3 "TemplateId" template_id: i64, 4 "Description" description: String, 5 "Area" area: String,
    6 "RemoveWatermark" remove_watermark: bool, 7 "TranscodeTemplateIds" transcode_template_ids: Vec<i64>
} }

/// Describes live time shift write size info list: `DescribeLiveTimeShiftWriteSizeInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftWriteSizeInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftWriteSizeInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeLiveTimeShiftWriteSizeInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTimeShiftWriteSizeInfoListOutput {
    pub data_info_list: Vec<TimeShiftWriteSizeData>,
}
model! { DescribeLiveTimeShiftWriteSizeInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<TimeShiftWriteSizeData>
} }

/// In the response of [`DescribeLiveTimeShiftWriteSizeInfoList`].
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
    0 "Area" area: String, 1 "Time" time: String, 2 "WriteSize" write_size: f64, 3 "Domain" domain: String,
    4 "StorageDays" storage_days: i64
} }

/// Describes live transcode detail info: `DescribeLiveTranscodeDetailInfo` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeDetailInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeDetailInfo {
    pub push_domain: Option<String>,
    pub stream_name: Option<String>,
    pub day_time: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub start_day_time: Option<String>,
    pub end_day_time: Option<String>,
}
operation! { DescribeLiveTranscodeDetailInfo()
    "DescribeLiveTranscodeDetailInfo" -> DescribeLiveTranscodeDetailInfoOutput {
    0 "PushDomain" push_domain: String, 1 "StreamName" stream_name: String, 2 "DayTime" day_time: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "StartDayTime" start_day_time: String,
    6 "EndDayTime" end_day_time: String
} }
paged! { DescribeLiveTranscodeDetailInfo: TranscodeDetailInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeLiveTranscodeDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeDetailInfoOutput {
    pub data_info_list: Vec<TranscodeDetailInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveTranscodeDetailInfoOutput {
    0 "DataInfoList" data_info_list: Vec<TranscodeDetailInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveTranscodeDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeDetailInfo {
    pub stream_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duration: Option<i64>,
    pub module_codec: Option<String>,
    pub bitrate: Option<i64>,
    pub r#type: Option<String>,
    pub push_domain: Option<String>,
    pub resolution: Option<String>,
    pub mainland_or_oversea: Option<String>,
}
model! { TranscodeDetailInfo {
    0 "StreamName" stream_name: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "Duration" duration: i64, 4 "ModuleCodec" module_codec: String, 5 "Bitrate" bitrate: i64, 6 "Type" r#type: String,
    7 "PushDomain" push_domain: String, 8 "Resolution" resolution: String,
    9 "MainlandOrOversea" mainland_or_oversea: String
} }

/// Describes live transcode rules: `DescribeLiveTranscodeRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeRules {
    pub template_ids: Option<Vec<i64>>,
    pub domain_names: Option<Vec<String>>,
}
operation! { DescribeLiveTranscodeRules() "DescribeLiveTranscodeRules" -> DescribeLiveTranscodeRulesOutput {
    0 "TemplateIds" template_ids: Vec<i64>, 1 "DomainNames" domain_names: Vec<String>
} }

/// Response of [`DescribeLiveTranscodeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLiveTranscodeRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// Describes live transcode template: `DescribeLiveTranscodeTemplate` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeLiveTranscodeTemplate(template_id: i64)
    "DescribeLiveTranscodeTemplate" -> DescribeLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { DescribeLiveTranscodeTemplateOutput {
    0 "Template" template: TemplateInfo
} }

/// In the response of [`DescribeLiveTranscodeTemplate`].
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
    pub adaptive_children: Vec<ChildTemplateInfo>,
    pub audience_driven_transcode: Option<i64>,
    pub audience_threshold: Option<i64>,
}
model! { TemplateInfo {
    0 "Vcodec" vcodec: String, 1 "VideoBitrate" video_bitrate: i64, 2 "Acodec" acodec: String,
    3 "AudioBitrate" audio_bitrate: i64, 4 "Width" width: i64, 5 "Height" height: i64, 6 "Fps" fps: i64,
    7 "Gop" gop: i64, 8 "Rotate" rotate: i64, 9 "Profile" profile: String, 10 "BitrateToOrig" bitrate_to_orig: i64,
    11 "HeightToOrig" height_to_orig: i64, 12 "FpsToOrig" fps_to_orig: i64, 13 "NeedVideo" need_video: i64,
    14 "NeedAudio" need_audio: i64, 15 "TemplateId" template_id: i64, 16 "TemplateName" template_name: String,
    17 "Description" description: String, 18 "AiTransCode" ai_trans_code: i64,
    19 "AdaptBitratePercent" adapt_bitrate_percent: f64, 20 "ShortEdgeAsHeight" short_edge_as_height: i64,
    21 "DRMType" drm_type: String, 22 "DRMTracks" drm_tracks: String, 23 "IsAdaptiveBitRate" is_adaptive_bit_rate: i64,
    24 "AdaptiveChildren" adaptive_children: Vec<ChildTemplateInfo>,
    25 "AudienceDrivenTranscode" audience_driven_transcode: i64, 26 "AudienceThreshold" audience_threshold: i64
} }

/// Describes live transcode templates: `DescribeLiveTranscodeTemplates` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplates {
    pub template_type: Option<i64>,
}
operation! { DescribeLiveTranscodeTemplates() "DescribeLiveTranscodeTemplates" -> DescribeLiveTranscodeTemplatesOutput {
    0 "TemplateType" template_type: i64
} }

/// Response of [`DescribeLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTemplatesOutput {
    pub templates: Vec<TemplateInfo>,
}
model! { DescribeLiveTranscodeTemplatesOutput {
    0 "Templates" templates: Vec<TemplateInfo>
} }

/// Describes live transcode total info: `DescribeLiveTranscodeTotalInfo` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTotalInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTotalInfo {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
}
operation! { DescribeLiveTranscodeTotalInfo(start_time: String, end_time: String)
    "DescribeLiveTranscodeTotalInfo" -> DescribeLiveTranscodeTotalInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String
} }

/// Response of [`DescribeLiveTranscodeTotalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTranscodeTotalInfoOutput {
    pub data_info_list: Vec<TranscodeTotalInfo>,
}
model! { DescribeLiveTranscodeTotalInfoOutput {
    0 "DataInfoList" data_info_list: Vec<TranscodeTotalInfo>
} }

/// In the response of [`DescribeLiveTranscodeTotalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTotalInfo {
    pub time: Option<String>,
    pub duration: Option<i64>,
    pub module_codec: Option<String>,
    pub resolution: Option<String>,
}
model! { TranscodeTotalInfo {
    0 "Time" time: String, 1 "Duration" duration: i64, 2 "ModuleCodec" module_codec: String,
    3 "Resolution" resolution: String
} }

/// Describes live watermark: `DescribeLiveWatermark` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermark>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermark {
    /// Required.
    pub watermark_id: i64,
}
operation! { DescribeLiveWatermark(watermark_id: i64) "DescribeLiveWatermark" -> DescribeLiveWatermarkOutput {
    0 "WatermarkId" watermark_id
} }

/// Response of [`DescribeLiveWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkOutput {
    pub watermark: Option<WatermarkInfo>,
}
model! { DescribeLiveWatermarkOutput {
    0 "Watermark" watermark: WatermarkInfo
} }

/// In the response of [`DescribeLiveWatermark`].
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
    0 "WatermarkId" watermark_id: i64, 1 "PictureUrl" picture_url: String, 2 "XPosition" x_position: i64,
    3 "YPosition" y_position: i64, 4 "WatermarkName" watermark_name: String, 5 "Status" status: i64,
    6 "CreateTime" create_time: String, 7 "Width" width: i64, 8 "Height" height: i64,
    9 "BackgroundWidth" background_width: i64, 10 "BackgroundHeight" background_height: i64
} }

/// Describes live watermark rules: `DescribeLiveWatermarkRules` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermarkRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkRules {}
operation! { DescribeLiveWatermarkRules() "DescribeLiveWatermarkRules" -> DescribeLiveWatermarkRulesOutput {} }

/// Response of [`DescribeLiveWatermarkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarkRulesOutput {
    pub rules: Vec<RuleInfo>,
}
model! { DescribeLiveWatermarkRulesOutput {
    0 "Rules" rules: Vec<RuleInfo>
} }

/// Describes live watermarks: `DescribeLiveWatermarks` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarks {
    pub name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLiveWatermarks() "DescribeLiveWatermarks" -> DescribeLiveWatermarksOutput {
    0 "Name" name: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeLiveWatermarks: WatermarkInfo = Number "PageNo", "WatermarkList" watermark_list, total "TotalNum" }

/// Response of [`DescribeLiveWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveWatermarksOutput {
    pub total_num: Option<i64>,
    pub watermark_list: Vec<WatermarkInfo>,
}
model! { DescribeLiveWatermarksOutput {
    0 "TotalNum" total_num: i64, 1 "WatermarkList" watermark_list: Vec<WatermarkInfo>
} }

/// Describes live xp2p detail info list: `DescribeLiveXP2PDetailInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveXP2PDetailInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`].
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

/// Response of [`DescribeLiveXP2PDetailInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveXP2PDetailInfoListOutput {
    pub data_info_list: Vec<XP2PDetailInfo>,
}
model! { DescribeLiveXP2PDetailInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<XP2PDetailInfo>
} }

/// In the response of [`DescribeLiveXP2PDetailInfoList`].
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
    0 "CdnBytes" cdn_bytes: i64, 1 "P2pBytes" p2p_bytes: i64, 2 "StuckPeople" stuck_people: i64,
    3 "StuckTimes" stuck_times: i64, 4 "OnlinePeople" online_people: i64, 5 "Request" request: i64,
    6 "RequestSuccess" request_success: i64, 7 "Time" time: String, 8 "Type" r#type: String,
    9 "StreamName" stream_name: String, 10 "AppId" app_id: String
} }

/// Describes log download list: `DescribeLogDownloadList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLogDownloadList>.
///
/// Errors: [`codes::FAILED_OPERATION_INVOKE_CDN_API_FAIL`], [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_CDN_LOG_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_THEME_EMPTY`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub play_domains: Vec<String>,
    pub is_fast_live: Option<i64>,
}
operation! { DescribeLogDownloadList(start_time: String, end_time: String, play_domains: Vec<String>)
    "DescribeLogDownloadList" -> DescribeLogDownloadListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains, 3 "IsFastLive" is_fast_live: i64
} }

/// Response of [`DescribeLogDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadListOutput {
    pub log_info_list: Vec<LogInfo>,
    pub total_num: Option<i64>,
}
model! { DescribeLogDownloadListOutput {
    0 "LogInfoList" log_info_list: Vec<LogInfo>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeLogDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub log_name: Option<String>,
    pub log_url: Option<String>,
    pub log_time: Option<String>,
    pub file_size: Option<i64>,
}
model! { LogInfo {
    0 "LogName" log_name: String, 1 "LogUrl" log_url: String, 2 "LogTime" log_time: String, 3 "FileSize" file_size: i64
} }

/// Describes monitor report: `DescribeMonitorReport` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeMonitorReport>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorReport {
    /// Required.
    pub monitor_id: String,
}
operation! { DescribeMonitorReport(monitor_id: String) "DescribeMonitorReport" -> DescribeMonitorReportOutput {
    0 "MonitorId" monitor_id
} }

/// Response of [`DescribeMonitorReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorReportOutput {
    pub mps_result: Option<MPSResult>,
    pub diagnose_result: Option<DiagnoseResult>,
}
model! { DescribeMonitorReportOutput {
    0 "MPSResult" mps_result: MPSResult, 1 "DiagnoseResult" diagnose_result: DiagnoseResult
} }

/// In the response of [`DescribeMonitorReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSResult {
    pub ai_asr_results: Vec<String>,
    pub ai_ocr_results: Vec<String>,
    pub stream_qua_ctrl_results: Vec<String>,
}
model! { MPSResult {
    0 "AiAsrResults" ai_asr_results: Vec<String>, 1 "AiOcrResults" ai_ocr_results: Vec<String>,
    2 "StreamQuaCtrlResults" stream_qua_ctrl_results: Vec<String>
} }

/// In the response of [`DescribeMonitorReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseResult {
    pub stream_broken_results: Vec<String>,
    pub low_frame_rate_results: Vec<String>,
    pub stream_format_results: Vec<String>,
}
model! { DiagnoseResult {
    0 "StreamBrokenResults" stream_broken_results: Vec<String>,
    1 "LowFrameRateResults" low_frame_rate_results: Vec<String>,
    2 "StreamFormatResults" stream_format_results: Vec<String>
} }

/// Describes origin stream info: `DescribeOriginStreamInfo` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeOriginStreamInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginStreamInfo {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeOriginStreamInfo(domain_name: String)
    "DescribeOriginStreamInfo" -> DescribeOriginStreamInfoOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeOriginStreamInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginStreamInfoOutput {
    pub status: Option<i64>,
    pub cdn_stream_play_type: Vec<String>,
    pub origin_stream_type: Option<i64>,
    pub origin_stream_play_type: Option<String>,
    pub origin_address_type: Option<i64>,
    pub origin_address: Vec<String>,
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
    pub cache_status_code: Vec<String>,
    pub url_replace_rules: Vec<String>,
    pub options_request: Option<String>,
    pub follow_redirect: Option<String>,
    pub stream_package_region: Vec<String>,
    pub customer_name: Option<String>,
    pub indexer_keep_param: Vec<String>,
    pub fragment_keep_param: Vec<String>,
    pub media_package_type: Option<String>,
    pub media_package_channel_types: Vec<String>,
    pub indexer_header: Vec<String>,
    pub fragment_header: Vec<String>,
    pub customization_rules: Vec<OriginStreamCustomizationRule>,
    pub cache_format_rule: Option<i64>,
}
model! { DescribeOriginStreamInfoOutput {
    0 "Status" status: i64, 1 "CdnStreamPlayType" cdn_stream_play_type: Vec<String>,
    2 "OriginStreamType" origin_stream_type: i64, 3 "OriginStreamPlayType" origin_stream_play_type: String,
    4 "OriginAddressType" origin_address_type: i64, 5 "OriginAddress" origin_address: Vec<String>,
    6 "OriginTimeout" origin_timeout: i64, 7 "OriginRetryTimes" origin_retry_times: i64,
    8 "TimeJitter" time_jitter: String, 9 "HlsPlayFragmentCount" hls_play_fragment_count: i64,
    10 "HlsPlayFragmentDuration" hls_play_fragment_duration: i64,
    11 "PassThroughHttpHeader" pass_through_http_header: String, 12 "PassThroughResponse" pass_through_response: String,
    13 "PassThroughParam" pass_through_param: String, 14 "OriginHost" origin_host: String,
    15 "IndexerCache" indexer_cache: i64, 16 "FragmentCache" fragment_cache: i64, 17 "DomainName" domain_name: String,
    18 "UsingHttps" using_https: String, 19 "CacheFollowOrigin" cache_follow_origin: String,
    20 "CacheStatusCode" cache_status_code: Vec<String>, 21 "UrlReplaceRules" url_replace_rules: Vec<String>,
    22 "OptionsRequest" options_request: String, 23 "FollowRedirect" follow_redirect: String,
    24 "StreamPackageRegion" stream_package_region: Vec<String>, 25 "CustomerName" customer_name: String,
    26 "IndexerKeepParam" indexer_keep_param: Vec<String>, 27 "FragmentKeepParam" fragment_keep_param: Vec<String>,
    28 "MediaPackageType" media_package_type: String,
    29 "MediaPackageChannelTypes" media_package_channel_types: Vec<String>,
    30 "IndexerHeader" indexer_header: Vec<String>, 31 "FragmentHeader" fragment_header: Vec<String>,
    32 "CustomizationRules" customization_rules: Vec<OriginStreamCustomizationRule>,
    33 "CacheFormatRule" cache_format_rule: i64
} }

/// In the request of [`DescribeOriginStreamInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginStreamCustomizationRule {
    /// Required.
    pub match_rule: Option<String>,
    /// Required.
    pub origin_address_type: Option<i64>,
    /// Required.
    pub origin_host: Option<String>,
    /// Required.
    pub origin_address: Option<Vec<String>>,
    /// Required.
    pub pass_through_http_header: Option<String>,
    /// Required.
    pub pass_through_response: Option<String>,
    /// Required.
    pub pass_through_param: Option<String>,
    /// Required.
    pub url_replace_rules: Option<Vec<String>>,
    /// Required.
    pub options_request: Option<String>,
    /// Required.
    pub origin_timeout: Option<i64>,
    /// Required.
    pub origin_retry_times: Option<i64>,
    /// Required.
    pub cache_status_code: Option<Vec<String>>,
    /// Required.
    pub cache: Option<i64>,
    /// Required.
    pub keep_param: Option<Vec<String>>,
    /// Required.
    pub http_header: Option<Vec<String>>,
    pub customization_cache_follow_origin: Option<i64>,
    pub keep_http_header: Option<Vec<String>>,
}

/// Arguments of [`OriginStreamCustomizationRule::new`].
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
input! {
    OriginStreamCustomizationRule { OriginStreamCustomizationRuleRequired: match_rule, origin_address_type, origin_host, origin_address, pass_through_http_header, pass_through_response, pass_through_param, url_replace_rules, options_request, origin_timeout, origin_retry_times, cache_status_code, cache, keep_param, http_header } {
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

/// Describes play error code detail info list: `DescribePlayErrorCodeDetailInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeDetailInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeDetailInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub granularity: i64,
    /// Required.
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
}
operation! {
    DescribePlayErrorCodeDetailInfoList(start_time: String, end_time: String, granularity: i64, stat_type: String)
    "DescribePlayErrorCodeDetailInfoList" -> DescribePlayErrorCodeDetailInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StatType" stat_type,
    4 "PlayDomains" play_domains: Vec<String>, 5 "MainlandOrOversea" mainland_or_oversea: String
} }

/// Response of [`DescribePlayErrorCodeDetailInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeDetailInfoListOutput {
    pub http_code_list: Vec<HttpCodeInfo>,
    pub stat_type: Option<String>,
}
model! { DescribePlayErrorCodeDetailInfoListOutput {
    0 "HttpCodeList" http_code_list: Vec<HttpCodeInfo>, 1 "StatType" stat_type: String
} }

/// In the response of [`DescribePlayErrorCodeDetailInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCodeInfo {
    pub http_code: Option<String>,
    pub value_list: Vec<HttpCodeValue>,
}
model! { HttpCodeInfo {
    0 "HttpCode" http_code: String, 1 "ValueList" value_list: Vec<HttpCodeValue>
} }

/// In the response of [`DescribePlayErrorCodeDetailInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCodeValue {
    pub time: Option<String>,
    pub numbers: Option<i64>,
    pub percentage: Option<f64>,
}
model! { HttpCodeValue {
    0 "Time" time: String, 1 "Numbers" numbers: i64, 2 "Percentage" percentage: f64
} }

/// Describes play error code sum info list: `DescribePlayErrorCodeSumInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeSumInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeSumInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub mainland_or_oversea: Option<String>,
    pub group_type: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribePlayErrorCodeSumInfoList(start_time: String, end_time: String)
    "DescribePlayErrorCodeSumInfoList" -> DescribePlayErrorCodeSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "MainlandOrOversea" mainland_or_oversea: String,
    6 "GroupType" group_type: String, 7 "OutLanguage" out_language: String
} }

/// Response of [`DescribePlayErrorCodeSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayErrorCodeSumInfoListOutput {
    pub pro_isp_info_list: Vec<ProIspPlayCodeDataInfo>,
    pub total_code_all: Option<i64>,
    pub total_code4xx: Option<i64>,
    pub total_code5xx: Option<i64>,
    pub total_code_list: Vec<PlayCodeTotalInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_num: Option<i64>,
    pub total_code2xx: Option<i64>,
    pub total_code3xx: Option<i64>,
}
model! { DescribePlayErrorCodeSumInfoListOutput {
    0 "ProIspInfoList" pro_isp_info_list: Vec<ProIspPlayCodeDataInfo>, 1 "TotalCodeAll" total_code_all: i64,
    2 "TotalCode4xx" total_code4xx: i64, 3 "TotalCode5xx" total_code5xx: i64,
    4 "TotalCodeList" total_code_list: Vec<PlayCodeTotalInfo>, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "TotalPage" total_page: i64, 8 "TotalNum" total_num: i64, 9 "TotalCode2xx" total_code2xx: i64,
    10 "TotalCode3xx" total_code3xx: i64
} }

/// In the response of [`DescribePlayErrorCodeSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProIspPlayCodeDataInfo {
    pub country_area_name: Option<String>,
    pub province_name: Option<String>,
    pub isp_name: Option<String>,
    pub code2xx: Option<i64>,
    pub code3xx: Option<i64>,
    pub code4xx: Option<i64>,
    pub code5xx: Option<i64>,
}
model! { ProIspPlayCodeDataInfo {
    0 "CountryAreaName" country_area_name: String, 1 "ProvinceName" province_name: String, 2 "IspName" isp_name: String,
    3 "Code2xx" code2xx: i64, 4 "Code3xx" code3xx: i64, 5 "Code4xx" code4xx: i64, 6 "Code5xx" code5xx: i64
} }

/// In the response of [`DescribePlayErrorCodeSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayCodeTotalInfo {
    pub code: Option<String>,
    pub num: Option<i64>,
}
model! { PlayCodeTotalInfo {
    0 "Code" code: String, 1 "Num" num: i64
} }

/// Describes pro isp play sum info list: `DescribeProIspPlaySumInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeProIspPlaySumInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProIspPlaySumInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub mainland_or_oversea: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribeProIspPlaySumInfoList(start_time: String, end_time: String, stat_type: String)
    "DescribeProIspPlaySumInfoList" -> DescribeProIspPlaySumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StatType" stat_type, 3 "PlayDomains" play_domains: Vec<String>,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "MainlandOrOversea" mainland_or_oversea: String,
    7 "OutLanguage" out_language: String
} }
paged! { DescribeProIspPlaySumInfoList: ProIspPlaySumInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeProIspPlaySumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProIspPlaySumInfoListOutput {
    pub total_flux: Option<f64>,
    pub total_request: Option<i64>,
    pub stat_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub data_info_list: Vec<ProIspPlaySumInfo>,
    pub avg_flux_per_second: Option<f64>,
}
model! { DescribeProIspPlaySumInfoListOutput {
    0 "TotalFlux" total_flux: f64, 1 "TotalRequest" total_request: i64, 2 "StatType" stat_type: String,
    3 "PageSize" page_size: i64, 4 "PageNum" page_num: i64, 5 "TotalNum" total_num: i64, 6 "TotalPage" total_page: i64,
    7 "DataInfoList" data_info_list: Vec<ProIspPlaySumInfo>, 8 "AvgFluxPerSecond" avg_flux_per_second: f64
} }

/// In the response of [`DescribeProIspPlaySumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProIspPlaySumInfo {
    pub name: Option<String>,
    pub total_flux: Option<f64>,
    pub total_request: Option<i64>,
    pub avg_flux_per_second: Option<f64>,
}
model! { ProIspPlaySumInfo {
    0 "Name" name: String, 1 "TotalFlux" total_flux: f64, 2 "TotalRequest" total_request: i64,
    3 "AvgFluxPerSecond" avg_flux_per_second: f64
} }

/// Describes province isp play info list: `DescribeProvinceIspPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeProvinceIspPlayInfoList>.
///
/// Errors: [`codes::INTERNAL_ERROR_HAS_NOT_LIVING_STREAM`], [`codes::INTERNAL_ERROR_INVALID_REQUEST`],
/// [`codes::INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR`], [`codes::INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProvinceIspPlayInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub granularity: i64,
    /// Required.
    pub stat_type: String,
    pub play_domains: Option<Vec<String>>,
    pub province_names: Option<Vec<String>>,
    pub isp_names: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub ip_type: Option<String>,
}
operation! {
    DescribeProvinceIspPlayInfoList(start_time: String, end_time: String, granularity: i64, stat_type: String)
    "DescribeProvinceIspPlayInfoList" -> DescribeProvinceIspPlayInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StatType" stat_type,
    4 "PlayDomains" play_domains: Vec<String>, 5 "ProvinceNames" province_names: Vec<String>,
    6 "IspNames" isp_names: Vec<String>, 7 "MainlandOrOversea" mainland_or_oversea: String, 8 "IpType" ip_type: String
} }

/// Response of [`DescribeProvinceIspPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProvinceIspPlayInfoListOutput {
    pub data_info_list: Vec<PlayStatInfo>,
    pub stat_type: Option<String>,
}
model! { DescribeProvinceIspPlayInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<PlayStatInfo>, 1 "StatType" stat_type: String
} }

/// In the response of [`DescribeProvinceIspPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatInfo {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { PlayStatInfo {
    0 "Time" time: String, 1 "Value" value: f64
} }

/// Describes pull stream configs: `DescribePullStreamConfigs` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePullStreamConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullStreamConfigs {
    pub config_id: Option<String>,
}
operation! { DescribePullStreamConfigs() "DescribePullStreamConfigs" -> DescribePullStreamConfigsOutput {
    0 "ConfigId" config_id: String
} }

/// Response of [`DescribePullStreamConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullStreamConfigsOutput {
    pub pull_stream_configs: Vec<PullStreamConfig>,
}
model! { DescribePullStreamConfigsOutput {
    0 "PullStreamConfigs" pull_stream_configs: Vec<PullStreamConfig>
} }

/// In the response of [`DescribePullStreamConfigs`].
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
    0 "ConfigId" config_id: String, 1 "FromUrl" from_url: String, 2 "ToUrl" to_url: String,
    3 "AreaName" area_name: String, 4 "IspName" isp_name: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Status" status: String
} }

/// Describes pull transform push info: `DescribePullTransformPushInfo` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePullTransformPushInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfo {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub mainland_or_oversea: Option<String>,
    pub source_type: Option<String>,
}
operation! { DescribePullTransformPushInfo(start_time: String, end_time: String)
    "DescribePullTransformPushInfo" -> DescribePullTransformPushInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MainlandOrOversea" mainland_or_oversea: String,
    3 "SourceType" source_type: String
} }

/// Response of [`DescribePullTransformPushInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoOutput {
    pub data_info_list: Vec<TaskDurationInfo>,
    pub total_duration: Option<i64>,
    pub total_duration_second: Option<i64>,
}
model! { DescribePullTransformPushInfoOutput {
    0 "DataInfoList" data_info_list: Vec<TaskDurationInfo>, 1 "TotalDuration" total_duration: i64,
    2 "TotalDurationSecond" total_duration_second: i64
} }

/// In the response of [`DescribePullTransformPushInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDurationInfo {
    pub time: Option<String>,
    pub duration: Option<i64>,
    pub duration_second: Option<i64>,
}
model! { TaskDurationInfo {
    0 "Time" time: String, 1 "Duration" duration: i64, 2 "DurationSecond" duration_second: i64
} }

/// Describes pull transform push info list: `DescribePullTransformPushInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePullTransformPushInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribePullTransformPushInfoList(start_time: String, end_time: String, task_id: String)
    "DescribePullTransformPushInfoList" -> DescribePullTransformPushInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TaskId" task_id
} }

/// Response of [`DescribePullTransformPushInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePullTransformPushInfoListOutput {
    pub data_info_list: Vec<TurnPushInfo>,
}
model! { DescribePullTransformPushInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<TurnPushInfo>
} }

/// In the response of [`DescribePullTransformPushInfoList`].
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
    0 "VideoFps" video_fps: i64, 1 "AudioFps" audio_fps: i64, 2 "VideoRate" video_rate: i64,
    3 "AudioRate" audio_rate: i64, 4 "StreamFlag" stream_flag: String, 5 "Time" time: String
} }

/// Describes push bandwidth and flux list: `DescribePushBandwidthAndFluxList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePushBandwidthAndFluxList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushBandwidthAndFluxList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
    pub mainland_or_oversea: Option<String>,
    pub granularity: Option<i64>,
    pub region_names: Option<Vec<String>>,
    pub country_names: Option<Vec<String>>,
}
operation! { DescribePushBandwidthAndFluxList(start_time: String, end_time: String)
    "DescribePushBandwidthAndFluxList" -> DescribePushBandwidthAndFluxListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>,
    3 "MainlandOrOversea" mainland_or_oversea: String, 4 "Granularity" granularity: i64,
    5 "RegionNames" region_names: Vec<String>, 6 "CountryNames" country_names: Vec<String>
} }

/// Response of [`DescribePushBandwidthAndFluxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushBandwidthAndFluxListOutput {
    pub peak_bandwidth_time: Option<String>,
    pub peak_bandwidth: Option<f64>,
    pub p95_peak_bandwidth_time: Option<String>,
    pub p95_peak_bandwidth: Option<f64>,
    pub sum_flux: Option<f64>,
    pub data_info_list: Vec<BillDataInfo>,
}
model! { DescribePushBandwidthAndFluxListOutput {
    0 "PeakBandwidthTime" peak_bandwidth_time: String, 1 "PeakBandwidth" peak_bandwidth: f64,
    2 "P95PeakBandwidthTime" p95_peak_bandwidth_time: String, 3 "P95PeakBandwidth" p95_peak_bandwidth: f64,
    4 "SumFlux" sum_flux: f64, 5 "DataInfoList" data_info_list: Vec<BillDataInfo>
} }

/// Describes record task: `DescribeRecordTask` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeRecordTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTask {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub stream_name: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub scroll_token: Option<String>,
}
operation! { DescribeRecordTask(start_time: i64, end_time: i64) "DescribeRecordTask" -> DescribeRecordTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name: String,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "ScrollToken" scroll_token: String
} }
paged! { DescribeRecordTask: RecordTask = Token "ScrollToken", "TaskList" task_list, next "ScrollToken" }

/// Response of [`DescribeRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTaskOutput {
    pub scroll_token: Option<String>,
    pub task_list: Vec<RecordTask>,
}
model! { DescribeRecordTaskOutput {
    0 "ScrollToken" scroll_token: String, 1 "TaskList" task_list: Vec<RecordTask>
} }

/// In the response of [`DescribeRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTask {
    pub task_id: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub template_id: Option<i64>,
    pub stopped: Option<i64>,
}
model! { RecordTask {
    0 "TaskId" task_id: String, 1 "DomainName" domain_name: String, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "TemplateId" template_id: i64, 7 "Stopped" stopped: i64
} }

/// Describes scene video task: `DescribeSceneVideoTask` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeSceneVideoTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneVideoTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeSceneVideoTask(task_id: String) "DescribeSceneVideoTask" -> DescribeSceneVideoTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeSceneVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneVideoTaskOutput {
    pub info_list: Vec<SceneVideoOutputInfo>,
    pub status: Option<String>,
    pub resolution: Option<String>,
    pub message: Option<String>,
    pub video_urls: Vec<String>,
}
model! { DescribeSceneVideoTaskOutput {
    0 "InfoList" info_list: Vec<SceneVideoOutputInfo>, 1 "Status" status: String, 2 "Resolution" resolution: String,
    3 "Message" message: String, 4 "VideoUrls" video_urls: Vec<String>
} }

/// In the response of [`DescribeSceneVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneVideoOutputInfo {
    pub info: Option<String>,
    pub r#type: Option<String>,
}
model! { SceneVideoOutputInfo {
    0 "Info" info: String, 1 "Type" r#type: String
} }

/// Describes screen shot sheet num list: `DescribeScreenShotSheetNumList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeScreenShotSheetNumList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenShotSheetNumList {
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeScreenShotSheetNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenShotSheetNumListOutput {
    pub data_info_list: Vec<TimeValue>,
}
model! { DescribeScreenShotSheetNumListOutput {
    0 "DataInfoList" data_info_list: Vec<TimeValue>
} }

/// In the response of [`DescribeScreenShotSheetNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeValue {
    pub time: Option<String>,
    pub num: Option<i64>,
}
model! { TimeValue {
    0 "Time" time: String, 1 "Num" num: i64
} }

/// Describes screenshot task: `DescribeScreenshotTask` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeScreenshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenshotTask {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub stream_name: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub scroll_token: Option<String>,
}
operation! { DescribeScreenshotTask(start_time: i64, end_time: i64)
    "DescribeScreenshotTask" -> DescribeScreenshotTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "StreamName" stream_name: String,
    3 "DomainName" domain_name: String, 4 "AppName" app_name: String, 5 "ScrollToken" scroll_token: String
} }
paged! { DescribeScreenshotTask: ScreenshotTask = Token "ScrollToken", "TaskList" task_list, next "ScrollToken" }

/// Response of [`DescribeScreenshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenshotTaskOutput {
    pub scroll_token: Option<String>,
    pub task_list: Vec<ScreenshotTask>,
}
model! { DescribeScreenshotTaskOutput {
    0 "ScrollToken" scroll_token: String, 1 "TaskList" task_list: Vec<ScreenshotTask>
} }

/// In the response of [`DescribeScreenshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenshotTask {
    pub task_id: Option<String>,
    pub domain_name: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub template_id: Option<i64>,
    pub stopped: Option<i64>,
}
model! { ScreenshotTask {
    0 "TaskId" task_id: String, 1 "DomainName" domain_name: String, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "TemplateId" template_id: i64, 7 "Stopped" stopped: i64
} }

/// Describes stream day play info list: `DescribeStreamDayPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamDayPlayInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamDayPlayInfoList {
    /// Required.
    pub day_time: String,
    pub play_domain: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub mainland_or_oversea: Option<String>,
    pub service_name: Option<String>,
}
operation! { DescribeStreamDayPlayInfoList(day_time: String)
    "DescribeStreamDayPlayInfoList" -> DescribeStreamDayPlayInfoListOutput {
    0 "DayTime" day_time, 1 "PlayDomain" play_domain: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "MainlandOrOversea" mainland_or_oversea: String, 5 "ServiceName" service_name: String
} }
paged! { DescribeStreamDayPlayInfoList: PlayDataInfoByStream =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeStreamDayPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamDayPlayInfoListOutput {
    pub data_info_list: Vec<PlayDataInfoByStream>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeStreamDayPlayInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<PlayDataInfoByStream>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`DescribeStreamDayPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayDataInfoByStream {
    pub stream_name: Option<String>,
    pub total_flux: Option<f64>,
}
model! { PlayDataInfoByStream {
    0 "StreamName" stream_name: String, 1 "TotalFlux" total_flux: f64
} }

/// Describes stream play info list: `DescribeStreamPlayInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPlayInfoList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoListOutput {
    pub data_info_list: Vec<DayStreamPlayInfo>,
}
model! { DescribeStreamPlayInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<DayStreamPlayInfo>
} }

/// In the response of [`DescribeStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStreamPlayInfo {
    pub time: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub request: Option<i64>,
    pub online: Option<i64>,
}
model! { DayStreamPlayInfo {
    0 "Time" time: String, 1 "Bandwidth" bandwidth: f64, 2 "Flux" flux: f64, 3 "Request" request: i64,
    4 "Online" online: i64
} }

/// Describes stream push info list: `DescribeStreamPushInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPushInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPushInfoList {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub push_domain: Option<String>,
    pub app_name: Option<String>,
}
operation! { DescribeStreamPushInfoList(stream_name: String, start_time: String, end_time: String)
    "DescribeStreamPushInfoList" -> DescribeStreamPushInfoListOutput {
    0 "StreamName" stream_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PushDomain" push_domain: String,
    4 "AppName" app_name: String
} }

/// Response of [`DescribeStreamPushInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPushInfoListOutput {
    pub data_info_list: Vec<PushQualityData>,
}
model! { DescribeStreamPushInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<PushQualityData>
} }

/// In the response of [`DescribeStreamPushInfoList`].
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
    pub video_fps: Option<i64>,
    pub video_rate: Option<i64>,
    pub audio_fps: Option<i64>,
    pub audio_rate: Option<i64>,
    pub local_ts: Option<i64>,
    pub video_ts: Option<i64>,
    pub audio_ts: Option<i64>,
    pub meta_video_rate: Option<i64>,
    pub meta_audio_rate: Option<i64>,
    pub mate_fps: Option<i64>,
    pub stream_param: Option<String>,
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub server_ip: Option<String>,
    pub gop_size: Option<i64>,
}
model! { PushQualityData {
    0 "Time" time: String, 1 "PushDomain" push_domain: String, 2 "AppName" app_name: String,
    3 "ClientIp" client_ip: String, 4 "BeginPushTime" begin_push_time: String, 5 "Resolution" resolution: String,
    6 "VCodec" v_codec: String, 7 "ACodec" a_codec: String, 8 "Sequence" sequence: String, 9 "VideoFps" video_fps: i64,
    10 "VideoRate" video_rate: i64, 11 "AudioFps" audio_fps: i64, 12 "AudioRate" audio_rate: i64,
    13 "LocalTs" local_ts: i64, 14 "VideoTs" video_ts: i64, 15 "AudioTs" audio_ts: i64,
    16 "MetaVideoRate" meta_video_rate: i64, 17 "MetaAudioRate" meta_audio_rate: i64, 18 "MateFps" mate_fps: i64,
    19 "StreamParam" stream_param: String, 20 "Bandwidth" bandwidth: f64, 21 "Flux" flux: f64,
    22 "ServerIp" server_ip: String, 23 "GopSize" gop_size: i64
} }

/// Describes time shift record detail: `DescribeTimeShiftRecordDetail` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftRecordDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftRecordDetail {
    /// Required.
    pub domain: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub domain_group: Option<String>,
    pub trans_code_id: Option<i64>,
}

/// Arguments of [`DescribeTimeShiftRecordDetail::new`].
pub struct DescribeTimeShiftRecordDetailRequired {
    pub domain: String,
    pub app_name: String,
    pub stream_name: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    DescribeTimeShiftRecordDetail { DescribeTimeShiftRecordDetailRequired: domain, app_name, stream_name, start_time, end_time }
    "DescribeTimeShiftRecordDetail" -> DescribeTimeShiftRecordDetailOutput {
    0 "Domain" domain, 1 "AppName" app_name, 2 "StreamName" stream_name, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "DomainGroup" domain_group: String, 6 "TransCodeId" trans_code_id: i64
} }

/// Response of [`DescribeTimeShiftRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftRecordDetailOutput {
    pub record_list: Vec<TimeShiftRecord>,
}
model! { DescribeTimeShiftRecordDetailOutput {
    0 "RecordList" record_list: Vec<TimeShiftRecord>
} }

/// In the response of [`DescribeTimeShiftRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftRecord {
    pub sid: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { TimeShiftRecord {
    0 "Sid" sid: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

/// Describes time shift stream list: `DescribeTimeShiftStreamList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftStreamList>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftStreamList {
    /// Required.
    pub start_time: i64,
    /// Required.
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
    Number "PageNum", "StreamList" stream_list, total "TotalSize" }

/// Response of [`DescribeTimeShiftStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeShiftStreamListOutput {
    pub total_size: Option<i64>,
    pub stream_list: Vec<TimeShiftStreamInfo>,
}
model! { DescribeTimeShiftStreamListOutput {
    0 "TotalSize" total_size: i64, 1 "StreamList" stream_list: Vec<TimeShiftStreamInfo>
} }

/// In the response of [`DescribeTimeShiftStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftStreamInfo {
    pub domain_group: Option<String>,
    pub domain: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub trans_code_id: Option<i64>,
    pub stream_type: Option<i64>,
    pub duration: Option<i64>,
    pub time_shift_sub_streams: Vec<TimeShiftSubStream>,
}
model! { TimeShiftStreamInfo {
    0 "DomainGroup" domain_group: String, 1 "Domain" domain: String, 2 "AppName" app_name: String,
    3 "StreamName" stream_name: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "TransCodeId" trans_code_id: i64, 7 "StreamType" stream_type: i64, 8 "Duration" duration: i64,
    9 "TimeShiftSubStreams" time_shift_sub_streams: Vec<TimeShiftSubStream>
} }

/// In the response of [`DescribeTimeShiftStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftSubStream {
    pub trans_code_id: Option<i64>,
}
model! { TimeShiftSubStream {
    0 "TransCodeId" trans_code_id: i64
} }

/// Describes top client ip sum info list: `DescribeTopClientIpSumInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTopClientIpSumInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopClientIpSumInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub order_param: Option<String>,
    pub mainland_or_oversea: Option<String>,
    pub out_language: Option<String>,
}
operation! { DescribeTopClientIpSumInfoList(start_time: String, end_time: String)
    "DescribeTopClientIpSumInfoList" -> DescribeTopClientIpSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PlayDomains" play_domains: Vec<String>,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "OrderParam" order_param: String,
    6 "MainlandOrOversea" mainland_or_oversea: String, 7 "OutLanguage" out_language: String
} }
paged! { DescribeTopClientIpSumInfoList: ClientIpPlaySumInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeTopClientIpSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopClientIpSumInfoListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub order_param: Option<String>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub data_info_list: Vec<ClientIpPlaySumInfo>,
}
model! { DescribeTopClientIpSumInfoListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "OrderParam" order_param: String,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64,
    5 "DataInfoList" data_info_list: Vec<ClientIpPlaySumInfo>
} }

/// In the response of [`DescribeTopClientIpSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpPlaySumInfo {
    pub client_ip: Option<String>,
    pub province: Option<String>,
    pub total_flux: Option<f64>,
    pub total_request: Option<i64>,
    pub total_failed_request: Option<i64>,
    pub country_area: Option<String>,
}
model! { ClientIpPlaySumInfo {
    0 "ClientIp" client_ip: String, 1 "Province" province: String, 2 "TotalFlux" total_flux: f64,
    3 "TotalRequest" total_request: i64, 4 "TotalFailedRequest" total_failed_request: i64,
    5 "CountryArea" country_area: String
} }

/// Describes transcode task num: `DescribeTranscodeTaskNum` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTranscodeTaskNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTaskNum {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub push_domains: Option<Vec<String>>,
}
operation! { DescribeTranscodeTaskNum(start_time: String, end_time: String)
    "DescribeTranscodeTaskNum" -> DescribeTranscodeTaskNumOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PushDomains" push_domains: Vec<String>
} }

/// Response of [`DescribeTranscodeTaskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTaskNumOutput {
    pub data_info_list: Vec<TranscodeTaskNum>,
}
model! { DescribeTranscodeTaskNumOutput {
    0 "DataInfoList" data_info_list: Vec<TranscodeTaskNum>
} }

/// In the response of [`DescribeTranscodeTaskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskNum {
    pub time: Option<String>,
    pub code_rate: Option<i64>,
    pub num: Option<i64>,
}
model! { TranscodeTaskNum {
    0 "Time" time: String, 1 "CodeRate" code_rate: i64, 2 "Num" num: i64
} }

/// Describes upload stream nums: `DescribeUploadStreamNums` of `live` 2018-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeUploadStreamNums>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadStreamNums {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub domains: Option<Vec<String>>,
    pub granularity: Option<i64>,
}
operation! { DescribeUploadStreamNums(start_time: String, end_time: String)
    "DescribeUploadStreamNums" -> DescribeUploadStreamNumsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domains" domains: Vec<String>, 3 "Granularity" granularity: i64
} }

/// Response of [`DescribeUploadStreamNums`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadStreamNumsOutput {
    pub data_info_list: Vec<ConcurrentRecordStreamNum>,
}
model! { DescribeUploadStreamNumsOutput {
    0 "DataInfoList" data_info_list: Vec<ConcurrentRecordStreamNum>
} }

/// Describes visit top sum info list: `DescribeVisitTopSumInfoList` of `live` 2018-08-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeVisitTopSumInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopSumInfoList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub top_index: String,
    pub play_domains: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub order_param: Option<String>,
}
operation! { DescribeVisitTopSumInfoList(start_time: String, end_time: String, top_index: String)
    "DescribeVisitTopSumInfoList" -> DescribeVisitTopSumInfoListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TopIndex" top_index, 3 "PlayDomains" play_domains: Vec<String>,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "OrderParam" order_param: String
} }
paged! { DescribeVisitTopSumInfoList: PlaySumStatInfo =
    Number "PageNum", "DataInfoList" data_info_list, total "TotalNum" }

/// Response of [`DescribeVisitTopSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopSumInfoListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub top_index: Option<String>,
    pub order_param: Option<String>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub data_info_list: Vec<PlaySumStatInfo>,
}
model! { DescribeVisitTopSumInfoListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "TopIndex" top_index: String,
    3 "OrderParam" order_param: String, 4 "TotalNum" total_num: i64, 5 "TotalPage" total_page: i64,
    6 "DataInfoList" data_info_list: Vec<PlaySumStatInfo>
} }

/// In the response of [`DescribeVisitTopSumInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaySumStatInfo {
    pub name: Option<String>,
    pub avg_flux_per_second: Option<f64>,
    pub total_flux: Option<f64>,
    pub total_request: Option<i64>,
}
model! { PlaySumStatInfo {
    0 "Name" name: String, 1 "AvgFluxPerSecond" avg_flux_per_second: f64, 2 "TotalFlux" total_flux: f64,
    3 "TotalRequest" total_request: i64
} }

/// `DropLiveStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=DropLiveStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropLiveStream {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub app_name: String,
}
operation! { DropLiveStream(stream_name: String, domain_name: String, app_name: String) "DropLiveStream" -> Empty {
    0 "StreamName" stream_name, 1 "DomainName" domain_name, 2 "AppName" app_name
} }

/// Response of [`DropLiveStream`]: empty.
pub type DropLiveStreamOutput = Empty;

/// Enables live domain: `EnableLiveDomain` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=EnableLiveDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_SDK_NO_PACKAGE`], [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CLOUD_DOMAIN_IS_STOP`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLiveDomain {
    /// Required.
    pub domain_name: String,
}
operation! { EnableLiveDomain(domain_name: String) "EnableLiveDomain" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`EnableLiveDomain`]: empty.
pub type EnableLiveDomainOutput = Empty;

/// Enables optimal switching: `EnableOptimalSwitching` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=EnableOptimalSwitching>.
///
/// Errors: [`codes::FAILED_OPERATION_SDK_NO_PACKAGE`], [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CLOUD_DOMAIN_IS_STOP`],
/// [`codes::INVALID_PARAMETER_DOMAIN_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOptimalSwitching {
    /// Required.
    pub stream_name: String,
    pub enable_switch: Option<i64>,
    pub host_group_name: Option<String>,
}
operation! { EnableOptimalSwitching(stream_name: String) "EnableOptimalSwitching" -> Empty {
    0 "StreamName" stream_name, 1 "EnableSwitch" enable_switch: i64, 2 "HostGroupName" host_group_name: String
} }

/// Response of [`EnableOptimalSwitching`]: empty.
pub type EnableOptimalSwitchingOutput = Empty;

/// `ForbidLiveDomain` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ForbidLiveDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveDomain {
    /// Required.
    pub domain_name: String,
}
operation! { ForbidLiveDomain(domain_name: String) "ForbidLiveDomain" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`ForbidLiveDomain`]: empty.
pub type ForbidLiveDomainOutput = Empty;

/// `ForbidLiveStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ForbidLiveStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
    pub resume_time: Option<String>,
    pub reason: Option<String>,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, stream_name: String) "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "ResumeTime" resume_time: String,
    4 "Reason" reason: String
} }

/// Response of [`ForbidLiveStream`]: empty.
pub type ForbidLiveStreamOutput = Empty;

/// Generates live avatar script broadcast: `GenerateLiveAvatarScriptBroadcast` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=GenerateLiveAvatarScriptBroadcast>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLiveAvatarScriptBroadcast {
    /// Required.
    pub room_id: String,
    /// Required.
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

/// Response of [`GenerateLiveAvatarScriptBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLiveAvatarScriptBroadcastOutput {
    pub preview_audio_url: Option<String>,
}
model! { GenerateLiveAvatarScriptBroadcastOutput {
    0 "PreviewAudioUrl" preview_audio_url: String
} }

/// Inserts task temporary files: `InsertTaskTemporaryFiles` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=InsertTaskTemporaryFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertTaskTemporaryFiles {
    /// Required.
    pub task_id: String,
    /// Required.
    pub temporary_files: Vec<String>,
    /// Required.
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

/// Response of [`InsertTaskTemporaryFiles`]: empty.
pub type InsertTaskTemporaryFilesOutput = Empty;

/// Modifies caster: `ModifyCaster` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCaster>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCaster {
    /// Required.
    pub caster_id: i64,
    pub caster_name: Option<String>,
    pub description: Option<String>,
    pub record_template_id: Option<i64>,
    pub record_status: Option<i64>,
    pub expire_time: Option<i64>,
    pub delay_time: Option<i64>,
    pub transition_type: Option<String>,
    pub pgm_width: Option<i64>,
    pub pgm_height: Option<i64>,
    pub pgm_fps: Option<i64>,
    pub pgm_bit_rate: Option<i64>,
    pub fee_type: Option<i64>,
    pub record_task_id: Option<String>,
    pub pgm_audio_bit_rate: Option<i64>,
    pub pgm_vcodec: Option<String>,
}
operation! { ModifyCaster(caster_id: i64) "ModifyCaster" -> Empty {
    0 "CasterId" caster_id, 1 "CasterName" caster_name: String, 2 "Description" description: String,
    3 "RecordTemplateId" record_template_id: i64, 4 "RecordStatus" record_status: i64, 5 "ExpireTime" expire_time: i64,
    6 "DelayTime" delay_time: i64, 7 "TransitionType" transition_type: String, 8 "PgmWidth" pgm_width: i64,
    9 "PgmHeight" pgm_height: i64, 10 "PgmFps" pgm_fps: i64, 11 "PgmBitRate" pgm_bit_rate: i64,
    12 "FeeType" fee_type: i64, 13 "RecordTaskId" record_task_id: String, 14 "PgmAudioBitRate" pgm_audio_bit_rate: i64,
    15 "PgmVcodec" pgm_vcodec: String
} }

/// Response of [`ModifyCaster`]: empty.
pub type ModifyCasterOutput = Empty;

/// Modifies caster input info: `ModifyCasterInputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCasterInputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_INPUT_IS_NOT_ACTIVE`],
/// [`codes::FAILED_OPERATION_INPUT_NOT_EXIST`], [`codes::FAILED_OPERATION_INPUT_USED_IN_AUTO_CAST`],
/// [`codes::FAILED_OPERATION_INPUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_INPUT_USED_IN_PVW`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`],
/// [`codes::FAILED_OPERATION_START_PULL_FAILED`], [`codes::FAILED_OPERATION_STOP_PULL_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterInputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub input_info: CasterInputInfo,
}
operation! { ModifyCasterInputInfo(caster_id: i64, input_info: CasterInputInfo)
    "ModifyCasterInputInfo" -> ModifyCasterInputInfoOutput {
    0 "CasterId" caster_id, 1 "InputInfo" input_info
} }

/// Response of [`ModifyCasterInputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterInputInfoOutput {
    pub input_play_url: Option<String>,
    pub input_web_rtc_play_url: Option<String>,
}
model! { ModifyCasterInputInfoOutput {
    0 "InputPlayUrl" input_play_url: String, 1 "InputWebRTCPlayUrl" input_web_rtc_play_url: String
} }

/// Modifies caster layout info: `ModifyCasterLayoutInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCasterLayoutInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_AUTO_CAST`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PGM`],
/// [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub layout_info: CasterLayoutInfo,
}
operation! { ModifyCasterLayoutInfo(caster_id: i64, layout_info: CasterLayoutInfo) "ModifyCasterLayoutInfo" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutInfo" layout_info
} }

/// Response of [`ModifyCasterLayoutInfo`]: empty.
pub type ModifyCasterLayoutInfoOutput = Empty;

/// Modifies caster mark pic info: `ModifyCasterMarkPicInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCasterMarkPicInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_MARK_PIC_NOT_EXIST`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterMarkPicInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_pic_info: CasterMarkPicInfo,
}
operation! { ModifyCasterMarkPicInfo(caster_id: i64, mark_pic_info: CasterMarkPicInfo)
    "ModifyCasterMarkPicInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkPicInfo" mark_pic_info
} }

/// Response of [`ModifyCasterMarkPicInfo`]: empty.
pub type ModifyCasterMarkPicInfoOutput = Empty;

/// Modifies caster mark word info: `ModifyCasterMarkWordInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCasterMarkWordInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_LAYOUT_USED_IN_PVW`],
/// [`codes::FAILED_OPERATION_MARK_WORD_NOT_EXIST`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterMarkWordInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub mark_word_info: CasterMarkWordInfo,
}
operation! { ModifyCasterMarkWordInfo(caster_id: i64, mark_word_info: CasterMarkWordInfo)
    "ModifyCasterMarkWordInfo" -> Empty {
    0 "CasterId" caster_id, 1 "MarkWordInfo" mark_word_info
} }

/// Response of [`ModifyCasterMarkWordInfo`]: empty.
pub type ModifyCasterMarkWordInfoOutput = Empty;

/// Modifies caster output info: `ModifyCasterOutputInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyCasterOutputInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_OUTPUT_IS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterOutputInfo {
    /// Required.
    pub caster_id: i64,
    /// Required.
    pub output_info: CasterOutputInfo,
}
operation! { ModifyCasterOutputInfo(caster_id: i64, output_info: CasterOutputInfo) "ModifyCasterOutputInfo" -> Empty {
    0 "CasterId" caster_id, 1 "OutputInfo" output_info
} }

/// Response of [`ModifyCasterOutputInfo`]: empty.
pub type ModifyCasterOutputInfoOutput = Empty;

/// Modifies live avatar room: `ModifyLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_OUTPUT_IS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAvatarRoom {
    /// Required.
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

/// Response of [`ModifyLiveAvatarRoom`]: empty.
pub type ModifyLiveAvatarRoomOutput = Empty;

/// Modifies live avatar script: `ModifyLiveAvatarScript` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveAvatarScript>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_OUTPUT_IS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAvatarScript {
    /// Required.
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

/// Response of [`ModifyLiveAvatarScript`]: empty.
pub type ModifyLiveAvatarScriptOutput = Empty;

/// Modifies live callback template: `ModifyLiveCallbackTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveCallbackTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONF_IN_USED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_IN_USING`], [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ARGS_NOT_MATCH`], [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`], [`codes::INVALID_PARAMETER_URL_NOT_SAFE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveCallbackTemplate {
    /// Required.
    pub template_id: i64,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub stream_begin_notify_url: Option<String>,
    pub stream_end_notify_url: Option<String>,
    pub record_notify_url: Option<String>,
    pub record_status_notify_url: Option<String>,
    pub snapshot_notify_url: Option<String>,
    pub porn_censorship_notify_url: Option<String>,
    /// Secret.
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

/// Response of [`ModifyLiveCallbackTemplate`]: empty.
pub type ModifyLiveCallbackTemplateOutput = Empty;

/// Modifies live domain cert bindings: `ModifyLiveDomainCertBindings` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveDomainCertBindings>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_ERROR`], [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED`],
/// [`codes::FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR`], [`codes::FAILED_OPERATION_CERTIFICATE_EXISTS`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_INVALID`], [`codes::FAILED_OPERATION_CERTIFICATE_MISMATCH`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`], [`codes::FAILED_OPERATION_CONFIG_CDN_FAILED`],
/// [`codes::FAILED_OPERATION_EXCEEDS_FREE_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE`],
/// [`codes::FAILED_OPERATION_INVALID_PARAM`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_NO_PROJECT_PERMISSION`], [`codes::FAILED_OPERATION_NO_REAL_NAME_AUTH`],
/// [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_CRT_DATE_IN_USING`],
/// [`codes::INTERNAL_ERROR_CRT_DATE_NOT_FOUND`], [`codes::INTERNAL_ERROR_CRT_DATE_NOT_LEGAL`],
/// [`codes::INTERNAL_ERROR_CRT_DATE_OVERDUE`], [`codes::INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CRT_KEY_NOT_MATCH`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INVALID_PARAMETER_CLOUD_CRT_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_CRT_DATE_IN_USING`], [`codes::INVALID_PARAMETER_CRT_DATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CRT_DATE_NOT_LEGAL`], [`codes::INVALID_PARAMETER_CRT_DATE_OVERDUE`],
/// [`codes::INVALID_PARAMETER_CRT_DOMAIN_NOT_FOUND`], [`codes::INVALID_PARAMETER_CRT_KEY_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_CRT_OR_KEY_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_CRT_DATE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainCertBindings {
    /// Required.
    pub domain_infos: Vec<LiveCertDomainInfo>,
    pub cloud_cert_id: Option<String>,
    pub certificate_public_key: Option<String>,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    pub certificate_alias: Option<String>,
}
operation! { ModifyLiveDomainCertBindings(domain_infos: Vec<LiveCertDomainInfo>)
    "ModifyLiveDomainCertBindings" -> ModifyLiveDomainCertBindingsOutput {
    0 "DomainInfos" domain_infos, 1 "CloudCertId" cloud_cert_id: String,
    2 "CertificatePublicKey" certificate_public_key: String, 3 "CertificatePrivateKey" certificate_private_key: Secret,
    4 "CertificateAlias" certificate_alias: String
} }

/// In the request of [`ModifyLiveDomainCertBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCertDomainInfo {
    /// Required.
    pub domain_name: Option<String>,
    /// Required.
    pub status: Option<i64>,
}
input! { LiveCertDomainInfo(domain_name: String, status: i64) {
    0 "DomainName" domain_name: String, 1 "Status" status: i64
} }

/// Response of [`ModifyLiveDomainCertBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainCertBindingsOutput {
    pub mismatched_domain_names: Vec<String>,
    pub errors: Vec<BatchDomainOperateErrors>,
}
model! { ModifyLiveDomainCertBindingsOutput {
    0 "MismatchedDomainNames" mismatched_domain_names: Vec<String>, 1 "Errors" errors: Vec<BatchDomainOperateErrors>
} }

/// In the response of [`ModifyLiveDomainCertBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDomainOperateErrors {
    pub domain_name: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchDomainOperateErrors {
    0 "DomainName" domain_name: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Modifies live domain referer: `ModifyLiveDomainReferer` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveDomainReferer>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainReferer {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub enable: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub allow_empty: i64,
    /// Required.
    pub rules: String,
}

/// Arguments of [`ModifyLiveDomainReferer::new`].
pub struct ModifyLiveDomainRefererRequired {
    pub domain_name: String,
    pub enable: i64,
    pub r#type: i64,
    pub allow_empty: i64,
    pub rules: String,
}
operation! {
    ModifyLiveDomainReferer { ModifyLiveDomainRefererRequired: domain_name, enable, r#type, allow_empty, rules }
    "ModifyLiveDomainReferer" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "Type" r#type, 3 "AllowEmpty" allow_empty, 4 "Rules" rules
} }

/// Response of [`ModifyLiveDomainReferer`]: empty.
pub type ModifyLiveDomainRefererOutput = Empty;

/// Modifies live pad template: `ModifyLivePadTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePadTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePadTemplate {
    /// Required.
    pub template_id: i64,
    /// Required.
    pub url: String,
    /// Required.
    pub wait_duration: i64,
    /// Required.
    pub max_duration: i64,
    /// Required.
    pub template_name: String,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub trigger_condition: Option<i64>,
}

/// Arguments of [`ModifyLivePadTemplate::new`].
pub struct ModifyLivePadTemplateRequired {
    pub template_id: i64,
    pub url: String,
    pub wait_duration: i64,
    pub max_duration: i64,
    pub template_name: String,
}
operation! {
    ModifyLivePadTemplate { ModifyLivePadTemplateRequired: template_id, url, wait_duration, max_duration, template_name }
    "ModifyLivePadTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Url" url, 2 "WaitDuration" wait_duration, 3 "MaxDuration" max_duration,
    4 "TemplateName" template_name, 5 "Description" description: String, 6 "Type" r#type: i64,
    7 "TriggerCondition" trigger_condition: i64
} }

/// Response of [`ModifyLivePadTemplate`]: empty.
pub type ModifyLivePadTemplateOutput = Empty;

/// Modifies live play auth key: `ModifyLivePlayAuthKey` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePlayAuthKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_PLAY_DOMAIN_NO_RECORD`],
/// [`codes::RESOURCE_NOT_FOUND_PLAY_DOMAIN_NO_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePlayAuthKey {
    /// Required.
    pub domain_name: String,
    pub enable: Option<i64>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_delta: Option<i64>,
    /// Secret.
    pub auth_back_key: Option<Secret>,
}
operation! { ModifyLivePlayAuthKey(domain_name: String) "ModifyLivePlayAuthKey" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable: i64, 2 "AuthKey" auth_key: Secret, 3 "AuthDelta" auth_delta: i64,
    4 "AuthBackKey" auth_back_key: Secret
} }

/// Response of [`ModifyLivePlayAuthKey`]: empty.
pub type ModifyLivePlayAuthKeyOutput = Empty;

/// Modifies live play domain: `ModifyLivePlayDomain` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePlayDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_GSLB_FAIL`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePlayDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub play_type: i64,
}
operation! { ModifyLivePlayDomain(domain_name: String, play_type: i64) "ModifyLivePlayDomain" -> Empty {
    0 "DomainName" domain_name, 1 "PlayType" play_type
} }

/// Response of [`ModifyLivePlayDomain`]: empty.
pub type ModifyLivePlayDomainOutput = Empty;

/// Modifies live pull stream task: `ModifyLivePullStreamTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePullStreamTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_TO_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_CALLBACK_URL`], [`codes::INVALID_PARAMETER_INVALID_SOURCE_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_TIME`], [`codes::INVALID_PARAMETER_INVALID_TO_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_WATERMARK`], [`codes::INVALID_PARAMETER_TASK_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_TO_URL_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePullStreamTask {
    /// Required.
    pub task_id: String,
    /// Required.
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

/// Response of [`ModifyLivePullStreamTask`]: empty.
pub type ModifyLivePullStreamTaskOutput = Empty;

/// Modifies live push auth key: `ModifyLivePushAuthKey` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePushAuthKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECT_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_PUSH_DOMAIN_NO_RECORD`], [`codes::RESOURCE_NOT_FOUND_PUSH_DOMAIN_NO_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLivePushAuthKey {
    /// Required.
    pub domain_name: String,
    pub enable: Option<i64>,
    /// Secret.
    pub master_auth_key: Option<Secret>,
    /// Secret.
    pub backup_auth_key: Option<Secret>,
    pub auth_delta: Option<i64>,
}
operation! { ModifyLivePushAuthKey(domain_name: String) "ModifyLivePushAuthKey" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable: i64, 2 "MasterAuthKey" master_auth_key: Secret,
    3 "BackupAuthKey" backup_auth_key: Secret, 4 "AuthDelta" auth_delta: i64
} }

/// Response of [`ModifyLivePushAuthKey`]: empty.
pub type ModifyLivePushAuthKeyOutput = Empty;

/// Modifies live record template: `ModifyLiveRecordTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveRecordTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_VOD_FILE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordTemplate {
    /// Required.
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

/// Response of [`ModifyLiveRecordTemplate`]: empty.
pub type ModifyLiveRecordTemplateOutput = Empty;

/// Modifies live snapshot template: `ModifyLiveSnapshotTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveSnapshotTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::FAILED_OPERATION_COS_BUCKET_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_COS_BUCKET_NOT_PERMISSION`], [`codes::FAILED_OPERATION_COS_ROLE_NOT_EXISTS`],
/// [`codes::FAILED_OPERATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_INVALID_INPUT`], [`codes::INTERNAL_ERROR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveSnapshotTemplate {
    /// Required.
    pub template_id: i64,
    /// Required.
    pub cos_app_id: i64,
    /// Required.
    pub cos_bucket: String,
    /// Required.
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

/// Response of [`ModifyLiveSnapshotTemplate`]: empty.
pub type ModifyLiveSnapshotTemplateOutput = Empty;

/// Modifies live stream monitor: `ModifyLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`],
/// [`codes::FAILED_OPERATION_INPUT_STREAM_MIX_TYPE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_RELATED_RUNNING_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_START_TASK_FAILED`],
/// [`codes::FAILED_OPERATION_STOP_TASK_FAILED`], [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
    pub monitor_name: Option<String>,
    pub output_info: Option<LiveStreamMonitorOutputInfo>,
    pub input_list: Option<Vec<LiveStreamMonitorInputInfo>>,
    pub notify_policy: Option<LiveStreamMonitorNotifyPolicy>,
    pub asr_language: Option<i64>,
    pub ocr_language: Option<i64>,
    pub ai_asr_input_index_list: Option<Vec<i64>>,
    pub ai_ocr_input_index_list: Option<Vec<i64>>,
    pub check_stream_broken: Option<i64>,
    pub check_stream_low_frame_rate: Option<i64>,
    pub allow_monitor_report: Option<i64>,
    pub ai_format_diagnose: Option<i64>,
    pub ai_quality_control: Option<i64>,
}
operation! { ModifyLiveStreamMonitor(monitor_id: String) "ModifyLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name: String,
    2 "OutputInfo" output_info: LiveStreamMonitorOutputInfo, 3 "InputList" input_list: Vec<LiveStreamMonitorInputInfo>,
    4 "NotifyPolicy" notify_policy: LiveStreamMonitorNotifyPolicy, 5 "AsrLanguage" asr_language: i64,
    6 "OcrLanguage" ocr_language: i64, 7 "AiAsrInputIndexList" ai_asr_input_index_list: Vec<i64>,
    8 "AiOcrInputIndexList" ai_ocr_input_index_list: Vec<i64>, 9 "CheckStreamBroken" check_stream_broken: i64,
    10 "CheckStreamLowFrameRate" check_stream_low_frame_rate: i64, 11 "AllowMonitorReport" allow_monitor_report: i64,
    12 "AiFormatDiagnose" ai_format_diagnose: i64, 13 "AiQualityControl" ai_quality_control: i64
} }

/// Response of [`ModifyLiveStreamMonitor`]: empty.
pub type ModifyLiveStreamMonitorOutput = Empty;

/// Modifies live time shift template: `ModifyLiveTimeShiftTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTimeShiftTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_CONF_IN_USED`], [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CONF_OUT_LIMIT`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveTimeShiftTemplate {
    /// Required.
    pub template_id: i64,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub item_duration: Option<i64>,
    pub remove_watermark: Option<bool>,
    pub transcode_template_ids: Option<Vec<i64>>,
    pub area: Option<String>,
}
operation! { ModifyLiveTimeShiftTemplate(template_id: i64) "ModifyLiveTimeShiftTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String, 2 "Description" description: String,
    3 "Duration" duration: i64, 4 "ItemDuration" item_duration: i64, 5 "RemoveWatermark" remove_watermark: bool,
    6 "TranscodeTemplateIds" transcode_template_ids: Vec<i64>, 7 "Area" area: String
} }

/// Response of [`ModifyLiveTimeShiftTemplate`]: empty.
pub type ModifyLiveTimeShiftTemplateOutput = Empty;

/// Modifies live transcode template: `ModifyLiveTranscodeTemplate` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTranscodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_ARGS_NOT_MATCH`], [`codes::INTERNAL_ERROR_CONF_IN_USED`],
/// [`codes::INTERNAL_ERROR_CONF_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_INPUT`],
/// [`codes::INTERNAL_ERROR_NOT_FOUND`], [`codes::INTERNAL_ERROR_PROCESSOR_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RULE_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_RULE_IN_USING`],
/// [`codes::INTERNAL_ERROR_RULE_NOT_FOUND`], [`codes::INVALID_PARAMETER_ARGS_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_GOP_MUST_EQUAL_AND_EXISTS`], [`codes::INVALID_PARAMETER_PROCESSOR_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveTranscodeTemplate {
    /// Required.
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

/// Response of [`ModifyLiveTranscodeTemplate`]: empty.
pub type ModifyLiveTranscodeTemplateOutput = Empty;

/// Modifies origin stream info: `ModifyOriginStreamInfo` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyOriginStreamInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_MATCH_RULE_ONLY_SUPPORT_NORMAL_SUFFIX`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginStreamInfo {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub origin_stream_play_type: String,
    /// Required.
    pub cdn_stream_play_type: Vec<String>,
    /// Required.
    pub origin_stream_type: i64,
    /// Required.
    pub origin_address: Vec<String>,
    /// Required.
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

/// Arguments of [`ModifyOriginStreamInfo::new`].
pub struct ModifyOriginStreamInfoRequired {
    pub domain_name: String,
    pub origin_stream_play_type: String,
    pub cdn_stream_play_type: Vec<String>,
    pub origin_stream_type: i64,
    pub origin_address: Vec<String>,
    pub origin_address_type: i64,
}
operation! {
    ModifyOriginStreamInfo { ModifyOriginStreamInfoRequired: domain_name, origin_stream_play_type, cdn_stream_play_type, origin_stream_type, origin_address, origin_address_type }
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

/// Response of [`ModifyOriginStreamInfo`]: empty.
pub type ModifyOriginStreamInfoOutput = Empty;

/// Modifies pull stream config: `ModifyPullStreamConfig` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyPullStreamConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPullStreamConfig {
    /// Required.
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

/// Response of [`ModifyPullStreamConfig`]: empty.
pub type ModifyPullStreamConfigOutput = Empty;

/// Modifies pull stream status: `ModifyPullStreamStatus` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyPullStreamStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPullStreamStatus {
    /// Required.
    pub config_ids: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyPullStreamStatus(config_ids: Vec<String>, status: String) "ModifyPullStreamStatus" -> Empty {
    0 "ConfigIds" config_ids, 1 "Status" status
} }

/// Response of [`ModifyPullStreamStatus`]: empty.
pub type ModifyPullStreamStatusOutput = Empty;

/// Releases caster: `ReleaseCaster` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ReleaseCaster>.
///
/// Errors: [`codes::FAILED_OPERATION_RELEASE_CASTER_FAILED`], [`codes::FAILED_OPERATION_STOP_CASTER_TASK_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCaster {
    /// Required.
    pub caster_id: i64,
}
operation! { ReleaseCaster(caster_id: i64) "ReleaseCaster" -> Empty {
    0 "CasterId" caster_id
} }

/// Response of [`ReleaseCaster`]: empty.
pub type ReleaseCasterOutput = Empty;

/// Restarts live pull stream task: `RestartLivePullStreamTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=RestartLivePullStreamTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullStreamTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub operator: String,
}
operation! { RestartLivePullStreamTask(task_id: String, operator: String) "RestartLivePullStreamTask" -> Empty {
    0 "TaskId" task_id, 1 "Operator" operator
} }

/// Response of [`RestartLivePullStreamTask`]: empty.
pub type RestartLivePullStreamTaskOutput = Empty;

/// Resumes delay live stream: `ResumeDelayLiveStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ResumeDelayLiveStream>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`],
/// [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`], [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`],
/// [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`], [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDelayLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
}
operation! { ResumeDelayLiveStream(app_name: String, domain_name: String, stream_name: String)
    "ResumeDelayLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

/// Response of [`ResumeDelayLiveStream`]: empty.
pub type ResumeDelayLiveStreamOutput = Empty;

/// Resumes live stream: `ResumeLiveStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=ResumeLiveStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
}
operation! { ResumeLiveStream(app_name: String, domain_name: String, stream_name: String) "ResumeLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

/// Response of [`ResumeLiveStream`]: empty.
pub type ResumeLiveStreamOutput = Empty;

/// Sends live cloud effect: `SendLiveCloudEffect` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=SendLiveCloudEffect>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveCloudEffect {
    /// Required.
    pub app_name: String,
    /// Required.
    pub push_domain_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
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

/// Response of [`SendLiveCloudEffect`]: empty.
pub type SendLiveCloudEffectOutput = Empty;

/// Sends temporary script to avatar room: `SendTemporaryScriptToAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=SendTemporaryScriptToAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTemporaryScriptToAvatarRoom {
    /// Required.
    pub room_id: String,
    /// Required.
    pub content: String,
}
operation! { SendTemporaryScriptToAvatarRoom(room_id: String, content: String)
    "SendTemporaryScriptToAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Content" content
} }

/// Response of [`SendTemporaryScriptToAvatarRoom`]: empty.
pub type SendTemporaryScriptToAvatarRoomOutput = Empty;

/// Starts live avatar room: `StartLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StartLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveAvatarRoom {
    /// Required.
    pub room_id: String,
    /// Required.
    pub comment: String,
    /// Required.
    pub to_url: String,
    pub operator: Option<String>,
    pub room_type: Option<String>,
}
operation! { StartLiveAvatarRoom(room_id: String, comment: String, to_url: String) "StartLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Comment" comment, 2 "ToUrl" to_url, 3 "Operator" operator: String,
    4 "RoomType" room_type: String
} }

/// Response of [`StartLiveAvatarRoom`]: empty.
pub type StartLiveAvatarRoomOutput = Empty;

/// Starts live pad stream: `StartLivePadStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StartLivePadStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivePadStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub push_domain_name: String,
    /// Required.
    pub stream_name: String,
    pub operator: Option<String>,
}
operation! { StartLivePadStream(app_name: String, push_domain_name: String, stream_name: String)
    "StartLivePadStream" -> Empty {
    0 "AppName" app_name, 1 "PushDomainName" push_domain_name, 2 "StreamName" stream_name, 3 "Operator" operator: String
} }

/// Response of [`StartLivePadStream`]: empty.
pub type StartLivePadStreamOutput = Empty;

/// Starts live stream monitor: `StartLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StartLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`],
/// [`codes::FAILED_OPERATION_INPUT_STREAM_MIX_TYPE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_START_TASK_FAILED`], [`codes::FAILED_OPERATION_STOP_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
    pub audible_input_index_list: Option<Vec<i64>>,
}
operation! { StartLiveStreamMonitor(monitor_id: String) "StartLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "AudibleInputIndexList" audible_input_index_list: Vec<i64>
} }

/// Response of [`StartLiveStreamMonitor`]: empty.
pub type StartLiveStreamMonitorOutput = Empty;

/// Stops caster pgm: `StopCasterPgm` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopCasterPgm>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_STOP_CASTER_TASK_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterPgm {
    /// Required.
    pub caster_id: i64,
}
operation! { StopCasterPgm(caster_id: i64) "StopCasterPgm" -> Empty {
    0 "CasterId" caster_id
} }

/// Response of [`StopCasterPgm`]: empty.
pub type StopCasterPgmOutput = Empty;

/// Stops caster pvw: `StopCasterPvw` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopCasterPvw>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_STOP_CASTER_TASK_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterPvw {
    /// Required.
    pub caster_id: i64,
}
operation! { StopCasterPvw(caster_id: i64) "StopCasterPvw" -> Empty {
    0 "CasterId" caster_id
} }

/// Response of [`StopCasterPvw`]: empty.
pub type StopCasterPvwOutput = Empty;

/// Stops live avatar room: `StopLiveAvatarRoom` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLiveAvatarRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`], [`codes::FAILED_OPERATION_STOP_CASTER_TASK_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveAvatarRoom {
    /// Required.
    pub room_id: String,
    pub operator: Option<String>,
}
operation! { StopLiveAvatarRoom(room_id: String) "StopLiveAvatarRoom" -> Empty {
    0 "RoomId" room_id, 1 "Operator" operator: String
} }

/// Response of [`StopLiveAvatarRoom`]: empty.
pub type StopLiveAvatarRoomOutput = Empty;

/// Stops live pad stream: `StopLivePadStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLivePadStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`], [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`], [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePadStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub push_domain_name: String,
    /// Required.
    pub stream_name: String,
    pub operator: Option<String>,
}
operation! { StopLivePadStream(app_name: String, push_domain_name: String, stream_name: String)
    "StopLivePadStream" -> Empty {
    0 "AppName" app_name, 1 "PushDomainName" push_domain_name, 2 "StreamName" stream_name, 3 "Operator" operator: String
} }

/// Response of [`StopLivePadStream`]: empty.
pub type StopLivePadStreamOutput = Empty;

/// Stops live record: `StopLiveRecord` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLiveRecord>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveRecord {
    /// Required.
    pub stream_name: String,
    /// Required.
    pub task_id: i64,
}
operation! { StopLiveRecord(stream_name: String, task_id: i64) "StopLiveRecord" -> Empty {
    0 "StreamName" stream_name, 1 "TaskId" task_id
} }

/// Response of [`StopLiveRecord`]: empty.
pub type StopLiveRecordOutput = Empty;

/// Stops live stream monitor: `StopLiveStreamMonitor` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLiveStreamMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CONFLICT_ACTION`],
/// [`codes::FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE`], [`codes::FAILED_OPERATION_MONITOR_IS_ACTIVE`],
/// [`codes::FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_MONITOR_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_START_TASK_FAILED`], [`codes::FAILED_OPERATION_STOP_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_NOT_ALLOW_USE_LVB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
}
operation! { StopLiveStreamMonitor(monitor_id: String) "StopLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id
} }

/// Response of [`StopLiveStreamMonitor`]: empty.
pub type StopLiveStreamMonitorOutput = Empty;

/// Stops record task: `StopRecordTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopRecordTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecordTask {
    /// Required.
    pub task_id: String,
}
operation! { StopRecordTask(task_id: String) "StopRecordTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopRecordTask`]: empty.
pub type StopRecordTaskOutput = Empty;

/// Stops screenshot task: `StopScreenshotTask` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=StopScreenshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopScreenshotTask {
    /// Required.
    pub task_id: String,
}
operation! { StopScreenshotTask(task_id: String) "StopScreenshotTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopScreenshotTask`]: empty.
pub type StopScreenshotTaskOutput = Empty;

/// Switches backup stream: `SwitchBackupStream` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=SwitchBackupStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OTHER_SVR_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchBackupStream {
    /// Required.
    pub push_domain_name: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub upstream_sequence: String,
}
operation! {
    SwitchBackupStream(push_domain_name: String, app_name: String, stream_name: String, upstream_sequence: String)
    "SwitchBackupStream" -> Empty {
    0 "PushDomainName" push_domain_name, 1 "AppName" app_name, 2 "StreamName" stream_name,
    3 "UpstreamSequence" upstream_sequence
} }

/// Response of [`SwitchBackupStream`]: empty.
pub type SwitchBackupStreamOutput = Empty;

/// Switches caster to emergency: `SwitchCasterToEmergency` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=SwitchCasterToEmergency>.
///
/// Errors: [`codes::FAILED_OPERATION_CASTER_EXPIRED`], [`codes::FAILED_OPERATION_CASTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CREATE_CASTER_TASK_FAILED`], [`codes::FAILED_OPERATION_NO_BACKUP_INPUT`],
/// [`codes::FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN`], [`codes::FAILED_OPERATION_NO_PGM_RUNNING`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_ENOUGH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCasterToEmergency {
    /// Required.
    pub caster_id: i64,
    pub from_beginning: Option<bool>,
}
operation! { SwitchCasterToEmergency(caster_id: i64) "SwitchCasterToEmergency" -> SwitchCasterToEmergencyOutput {
    0 "CasterId" caster_id, 1 "FromBeginning" from_beginning: bool
} }

/// Response of [`SwitchCasterToEmergency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCasterToEmergencyOutput {
    pub emergency_status: Option<i64>,
}
model! { SwitchCasterToEmergencyOutput {
    0 "EmergencyStatus" emergency_status: i64
} }

/// `UnBindLiveDomainCert` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=UnBindLiveDomainCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindLiveDomainCert {
    /// Required.
    pub domain_name: String,
    pub r#type: Option<String>,
}
operation! { UnBindLiveDomainCert(domain_name: String) "UnBindLiveDomainCert" -> Empty {
    0 "DomainName" domain_name, 1 "Type" r#type: String
} }

/// Response of [`UnBindLiveDomainCert`]: empty.
pub type UnBindLiveDomainCertOutput = Empty;

/// Updates live watermark: `UpdateLiveWatermark` of `live` 2018-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=live&Version=2018-08-01&Action=UpdateLiveWatermark>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`],
/// [`codes::INTERNAL_ERROR_WATERMARK_EDIT_ERROR`], [`codes::INTERNAL_ERROR_WATERMARK_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveWatermark {
    /// Required.
    pub watermark_id: i64,
    /// Required.
    pub picture_url: String,
    /// Required.
    pub x_position: i64,
    /// Required.
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

/// Response of [`UpdateLiveWatermark`]: empty.
pub type UpdateLiveWatermarkOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL "FailedOperation.AiTranscodeOptionFail",
    FAILED_OPERATION_ALTER_TASK_STATE "FailedOperation.AlterTaskState",
    FAILED_OPERATION_AUTH_ERROR "FailedOperation.AuthError",
    FAILED_OPERATION_CALL_OTHER_SVR_ERROR "FailedOperation.CallOtherSvrError",
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED "FailedOperation.CallOtherSvrFailed",
    FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST "FailedOperation.CancelSessionNotExist",
    FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED "FailedOperation.CannotBeDeletedIssued",
    FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR "FailedOperation.CannotBeDeletedWithinHour",
    FAILED_OPERATION_CASTER_BINDED "FailedOperation.CasterBinded",
    FAILED_OPERATION_CASTER_EXPIRED "FailedOperation.CasterExpired",
    FAILED_OPERATION_CASTER_NOT_FOUND "FailedOperation.CasterNotFound",
    FAILED_OPERATION_CERTIFICATE_EXISTS "FailedOperation.CertificateExists",
    FAILED_OPERATION_CERTIFICATE_INVALID "FailedOperation.CertificateInvalid",
    FAILED_OPERATION_CERTIFICATE_MISMATCH "FailedOperation.CertificateMismatch",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND "FailedOperation.CertificateNotFound",
    FAILED_OPERATION_CONF_IN_USED "FailedOperation.ConfInUsed",
    FAILED_OPERATION_CONFIG_CDN_FAILED "FailedOperation.ConfigCDNFailed",
    FAILED_OPERATION_CONFLICT_ACTION "FailedOperation.ConflictAction",
    FAILED_OPERATION_COS_BUCKET_NOT_EXIST "FailedOperation.CosBucketNotExist",
    FAILED_OPERATION_COS_BUCKET_NOT_PERMISSION "FailedOperation.CosBucketNotPermission",
    FAILED_OPERATION_COS_ROLE_NOT_EXISTS "FailedOperation.CosRoleNotExists",
    FAILED_OPERATION_CREATE_AIGC_TASK_FAILED "FailedOperation.CreateAIGCTaskFailed",
    FAILED_OPERATION_CREATE_CASTER_TASK_FAILED "FailedOperation.CreateCasterTaskFailed",
    FAILED_OPERATION_DATABASE_NOT_ACCESSIBLE "FailedOperation.DatabaseNotAccessible",
    FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME "FailedOperation.DeleteDomainInLockedTime",
    FAILED_OPERATION_DOMAIN_ADDED "FailedOperation.DomainAdded",
    FAILED_OPERATION_DOMAIN_GSLB_FAIL "FailedOperation.DomainGslbFail",
    FAILED_OPERATION_DOMAIN_NEED_REAL_NAME "FailedOperation.DomainNeedRealName",
    FAILED_OPERATION_DOMAIN_NEED_VERIFY_OWNER "FailedOperation.DomainNeedVerifyOwner",
    FAILED_OPERATION_EXCEEDS_FREE_LIMIT "FailedOperation.ExceedsFreeLimit",
    FAILED_OPERATION_GET_DATA_FAILED "FailedOperation.GetDataFailed",
    FAILED_OPERATION_GET_PICTURE_URL_ERROR "FailedOperation.GetPictureUrlError",
    FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR "FailedOperation.GetStreamResolutionError",
    FAILED_OPERATION_HAS_NOT_LIVING_STREAM "FailedOperation.HasNotLivingStream",
    FAILED_OPERATION_HOST_OUT_LIMIT "FailedOperation.HostOutLimit",
    FAILED_OPERATION_INPUT_ALREADY_EXIST "FailedOperation.InputAlreadyExist",
    FAILED_OPERATION_INPUT_IS_NOT_ACTIVE "FailedOperation.InputIsNotActive",
    FAILED_OPERATION_INPUT_NOT_EXIST "FailedOperation.InputNotExist",
    FAILED_OPERATION_INPUT_STREAM_MIX_TYPE_NOT_ACCESSIBLE "FailedOperation.InputStreamMixTypeNotAccessible",
    FAILED_OPERATION_INPUT_USED_IN_AUTO_CAST "FailedOperation.InputUsedInAutoCast",
    FAILED_OPERATION_INPUT_USED_IN_LAYOUT "FailedOperation.InputUsedInLayout",
    FAILED_OPERATION_INPUT_USED_IN_PGM "FailedOperation.InputUsedInPgm",
    FAILED_OPERATION_INPUT_USED_IN_PVW "FailedOperation.InputUsedInPvw",
    FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE "FailedOperation.InvalidCertificateStatusCode",
    FAILED_OPERATION_INVALID_PARAM "FailedOperation.InvalidParam",
    FAILED_OPERATION_INVOKE_CDN_API_FAIL "FailedOperation.InvokeCdnApiFail",
    FAILED_OPERATION_INVOKE_VIDEO_API_FAIL "FailedOperation.InvokeVideoApiFail",
    FAILED_OPERATION_JI_FEI_NO_ENOUGH_FUND "FailedOperation.JiFeiNoEnoughFund",
    FAILED_OPERATION_LAYOUT_ALREADY_EXIST "FailedOperation.LayoutAlreadyExist",
    FAILED_OPERATION_LAYOUT_NOT_EXIST "FailedOperation.LayoutNotExist",
    FAILED_OPERATION_LAYOUT_USED_IN_AUTO_CAST "FailedOperation.LayoutUsedInAutoCast",
    FAILED_OPERATION_LAYOUT_USED_IN_PGM "FailedOperation.LayoutUsedInPgm",
    FAILED_OPERATION_LAYOUT_USED_IN_PVW "FailedOperation.LayoutUsedInPvw",
    FAILED_OPERATION_MARK_PIC_ALREADY_EXIST "FailedOperation.MarkPicAlreadyExist",
    FAILED_OPERATION_MARK_PIC_NOT_EXIST "FailedOperation.MarkPicNotExist",
    FAILED_OPERATION_MARK_PIC_USED_IN_AUTO_CAST "FailedOperation.MarkPicUsedInAutoCast",
    FAILED_OPERATION_MARK_WORD_ALREADY_EXIST "FailedOperation.MarkWordAlreadyExist",
    FAILED_OPERATION_MARK_WORD_NOT_EXIST "FailedOperation.MarkWordNotExist",
    FAILED_OPERATION_MARK_WORD_USED_IN_AUTO_CAST "FailedOperation.MarkWordUsedInAutoCast",
    FAILED_OPERATION_MONITOR_IS_ACTIVE "FailedOperation.MonitorIsActive",
    FAILED_OPERATION_MONITOR_LIMIT_EXCEEDED "FailedOperation.MonitorLimitExceeded",
    FAILED_OPERATION_MONITOR_NOT_EXIST "FailedOperation.MonitorNotExist",
    FAILED_OPERATION_NETWORK_ERROR "FailedOperation.NetworkError",
    FAILED_OPERATION_NO_BACKUP_INPUT "FailedOperation.NoBackupInput",
    FAILED_OPERATION_NO_LVB_PUSH_OR_PLAY_DOMAIN "FailedOperation.NoLVBPushOrPlayDomain",
    FAILED_OPERATION_NO_PGM_RUNNING "FailedOperation.NoPgmRunning",
    FAILED_OPERATION_NO_PROJECT_PERMISSION "FailedOperation.NoProjectPermission",
    FAILED_OPERATION_NO_REAL_NAME_AUTH "FailedOperation.NoRealNameAuth",
    FAILED_OPERATION_NOT_FOUND "FailedOperation.NotFound",
    FAILED_OPERATION_OUT_OF_SERVICE "FailedOperation.OutOfService",
    FAILED_OPERATION_OUTPUT_ALREADY_EXIST "FailedOperation.OutputAlreadyExist",
    FAILED_OPERATION_OUTPUT_IS_NOT_EXIST "FailedOperation.OutputIsNotExist",
    FAILED_OPERATION_PARENT_DOMAIN_ADDED "FailedOperation.ParentDomainAdded",
    FAILED_OPERATION_PROCESS_MIX_ERROR "FailedOperation.ProcessMixError",
    FAILED_OPERATION_QUERY_AIGC_TASK_FAILED "FailedOperation.QueryAIGCTaskFailed",
    FAILED_OPERATION_QUERY_UPLOAD_INFO_FAILED "FailedOperation.QueryUploadInfoFailed",
    FAILED_OPERATION_RELATE_SERVER_NOT_ACCESSIBLE "FailedOperation.RelateServerNotAccessible",
    FAILED_OPERATION_RELATED_RUNNING_MONITOR_LIMIT_EXCEEDED "FailedOperation.RelatedRunningMonitorLimitExceeded",
    FAILED_OPERATION_RELEASE_CASTER_FAILED "FailedOperation.ReleaseCasterFailed",
    FAILED_OPERATION_RESOURCE_NOT_ENOUGH "FailedOperation.ResourceNotEnough",
    FAILED_OPERATION_RULE_ALREADY_EXIST "FailedOperation.RuleAlreadyExist",
    FAILED_OPERATION_SDK_NO_PACKAGE "FailedOperation.SdkNoPackage",
    FAILED_OPERATION_START_PULL_FAILED "FailedOperation.StartPullFailed",
    FAILED_OPERATION_START_TASK_FAILED "FailedOperation.StartTaskFailed",
    FAILED_OPERATION_STOP_CASTER_TASK_FAILED "FailedOperation.StopCasterTaskFailed",
    FAILED_OPERATION_STOP_PULL_FAILED "FailedOperation.StopPullFailed",
    FAILED_OPERATION_STOP_TASK_FAILED "FailedOperation.StopTaskFailed",
    FAILED_OPERATION_STREAM_NOT_EXIST "FailedOperation.StreamNotExist",
    FAILED_OPERATION_SUB_DOMAIN_ADDED "FailedOperation.SubDomainAdded",
    FAILED_OPERATION_TAG_UNBIND_ERROR "FailedOperation.TagUnbindError",
    FAILED_OPERATION_TOO_MUCH_INPUT "FailedOperation.TooMuchInput", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ARGS_NOT_MATCH "InternalError.ArgsNotMatch",
    INTERNAL_ERROR_CALL_OTHER_SVR_ERROR "InternalError.CallOtherSvrError",
    INTERNAL_ERROR_CHINESE_CHARACTER_DETECTED "InternalError.ChineseCharacterDetected",
    INTERNAL_ERROR_CONF_IN_USED "InternalError.ConfInUsed", INTERNAL_ERROR_CONF_NOT_FOUND "InternalError.ConfNotFound",
    INTERNAL_ERROR_CONF_OUT_LIMIT "InternalError.ConfOutLimit",
    INTERNAL_ERROR_CONFIG_NOT_EXIST "InternalError.ConfigNotExist",
    INTERNAL_ERROR_CONNECT_DB_ERROR "InternalError.ConnectDbError",
    INTERNAL_ERROR_CRT_DATE_IN_USING "InternalError.CrtDateInUsing",
    INTERNAL_ERROR_CRT_DATE_NOT_FOUND "InternalError.CrtDateNotFound",
    INTERNAL_ERROR_CRT_DATE_NOT_LEGAL "InternalError.CrtDateNotLegal",
    INTERNAL_ERROR_CRT_DATE_OVERDUE "InternalError.CrtDateOverdue",
    INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND "InternalError.CrtDomainNotFound",
    INTERNAL_ERROR_CRT_KEY_NOT_MATCH "InternalError.CrtKeyNotMatch", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DOMAIN_ALREADY_EXIST "InternalError.DomainAlreadyExist",
    INTERNAL_ERROR_DOMAIN_FORMAT_ERROR "InternalError.DomainFormatError",
    INTERNAL_ERROR_DOMAIN_GSLB_FAIL "InternalError.DomainGslbFail",
    INTERNAL_ERROR_DOMAIN_IS_FAMOUS "InternalError.DomainIsFamous",
    INTERNAL_ERROR_DOMAIN_IS_LIMITED "InternalError.DomainIsLimited",
    INTERNAL_ERROR_DOMAIN_NO_RECORD "InternalError.DomainNoRecord",
    INTERNAL_ERROR_DOMAIN_NOT_EXIST "InternalError.DomainNotExist",
    INTERNAL_ERROR_DOMAIN_TOO_LONG "InternalError.DomainTooLong",
    INTERNAL_ERROR_GET_BIZID_ERROR "InternalError.GetBizidError",
    INTERNAL_ERROR_GET_CONFIG_ERROR "InternalError.GetConfigError",
    INTERNAL_ERROR_GET_STREAM_INFO_ERROR "InternalError.GetStreamInfoError",
    INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR "InternalError.GetUpstreamInfoError",
    INTERNAL_ERROR_GET_WATERMARK_ERROR "InternalError.GetWatermarkError",
    INTERNAL_ERROR_HAS_NOT_LIVING_STREAM "InternalError.HasNotLivingStream",
    INTERNAL_ERROR_INVALID_INPUT "InternalError.InvalidInput",
    INTERNAL_ERROR_INVALID_REQUEST "InternalError.InvalidRequest",
    INTERNAL_ERROR_INVALID_USER "InternalError.InvalidUser",
    INTERNAL_ERROR_JI_FEI_OTHER_ERROR "InternalError.JiFeiOtherError",
    INTERNAL_ERROR_NETWORK_ERROR "InternalError.NetworkError", INTERNAL_ERROR_NOT_FOUND "InternalError.NotFound",
    INTERNAL_ERROR_NOT_PERMMIT_OPERAT "InternalError.NotPermmitOperat",
    INTERNAL_ERROR_PLAY_DOMAIN_NO_RECORD "InternalError.PlayDomainNoRecord",
    INTERNAL_ERROR_PROCESSOR_ALREADY_EXIST "InternalError.ProcessorAlreadyExist",
    INTERNAL_ERROR_PUSH_DOMAIN_NO_RECORD "InternalError.PushDomainNoRecord",
    INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR "InternalError.QueryProIspPlayInfoError",
    INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED "InternalError.QueryUploadInfoFailed",
    INTERNAL_ERROR_RULE_ALREADY_EXIST "InternalError.RuleAlreadyExist",
    INTERNAL_ERROR_RULE_IN_USING "InternalError.RuleInUsing",
    INTERNAL_ERROR_RULE_NOT_FOUND "InternalError.RuleNotFound",
    INTERNAL_ERROR_RULE_OUT_LIMIT "InternalError.RuleOutLimit",
    INTERNAL_ERROR_STREAM_STATUS_ERROR "InternalError.StreamStatusError",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError",
    INTERNAL_ERROR_UPDATE_DATA_ERROR "InternalError.UpdateDataError",
    INTERNAL_ERROR_WATERMARK_ADD_ERROR "InternalError.WatermarkAddError",
    INTERNAL_ERROR_WATERMARK_EDIT_ERROR "InternalError.WatermarkEditError",
    INTERNAL_ERROR_WATERMARK_NOT_EXIST "InternalError.WatermarkNotExist", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ARGS_NOT_MATCH "InvalidParameter.ArgsNotMatch",
    INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR "InvalidParameter.COSCustomFileNameError",
    INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST "InvalidParameter.CancelSessionNotExist",
    INVALID_PARAMETER_CLOUD_CRT_ID_ERROR "InvalidParameter.CloudCrtIdError",
    INVALID_PARAMETER_CLOUD_DOMAIN_IS_STOP "InvalidParameter.CloudDomainIsStop",
    INVALID_PARAMETER_CONF_IN_USED "InvalidParameter.ConfInUsed",
    INVALID_PARAMETER_CONF_NOT_FOUND "InvalidParameter.ConfNotFound",
    INVALID_PARAMETER_CRT_DATE_IN_USING "InvalidParameter.CrtDateInUsing",
    INVALID_PARAMETER_CRT_DATE_NOT_FOUND "InvalidParameter.CrtDateNotFound",
    INVALID_PARAMETER_CRT_DATE_NOT_LEGAL "InvalidParameter.CrtDateNotLegal",
    INVALID_PARAMETER_CRT_DATE_OVERDUE "InvalidParameter.CrtDateOverdue",
    INVALID_PARAMETER_CRT_DOMAIN_NOT_FOUND "InvalidParameter.CrtDomainNotFound",
    INVALID_PARAMETER_CRT_KEY_NOT_MATCH "InvalidParameter.CrtKeyNotMatch",
    INVALID_PARAMETER_CRT_OR_KEY_NOT_EXIST "InvalidParameter.CrtOrKeyNotExist",
    INVALID_PARAMETER_DOMAIN_ALREADY_EXIST "InvalidParameter.DomainAlreadyExist",
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR "InvalidParameter.DomainFormatError",
    INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST "InvalidParameter.DomainHitBlackList",
    INVALID_PARAMETER_DOMAIN_IS_FAMOUS "InvalidParameter.DomainIsFamous",
    INVALID_PARAMETER_DOMAIN_IS_LIMITED "InvalidParameter.DomainIsLimited",
    INVALID_PARAMETER_DOMAIN_TOO_LONG "InvalidParameter.DomainTooLong",
    INVALID_PARAMETER_GOP_MUST_EQUAL_AND_EXISTS "InvalidParameter.GopMustEqualAndExists",
    INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED "InvalidParameter.InputNumLimitExceeded",
    INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION "InvalidParameter.InvalidBackgroudResolution",
    INVALID_PARAMETER_INVALID_BACKUP_TO_URL "InvalidParameter.InvalidBackupToUrl",
    INVALID_PARAMETER_INVALID_BITRATE "InvalidParameter.InvalidBitrate",
    INVALID_PARAMETER_INVALID_CALLBACK_URL "InvalidParameter.InvalidCallbackUrl",
    INVALID_PARAMETER_INVALID_CROP_PARAM "InvalidParameter.InvalidCropParam",
    INVALID_PARAMETER_INVALID_LAYER_PARAM "InvalidParameter.InvalidLayerParam",
    INVALID_PARAMETER_INVALID_MIX_INPUT_PARAM "InvalidParameter.InvalidMixInputParam",
    INVALID_PARAMETER_INVALID_OUTPUT_PARAM "InvalidParameter.InvalidOutputParam",
    INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID "InvalidParameter.InvalidOutputStreamID",
    INVALID_PARAMETER_INVALID_OUTPUT_TYPE "InvalidParameter.InvalidOutputType",
    INVALID_PARAMETER_INVALID_PICTURE_ID "InvalidParameter.InvalidPictureID",
    INVALID_PARAMETER_INVALID_PROTOCOL "InvalidParameter.InvalidProtocol",
    INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS "InvalidParameter.InvalidRoundRectRadius",
    INVALID_PARAMETER_INVALID_SOURCE_URL "InvalidParameter.InvalidSourceUrl",
    INVALID_PARAMETER_INVALID_TASK_ID "InvalidParameter.InvalidTaskId",
    INVALID_PARAMETER_INVALID_TASK_TIME "InvalidParameter.InvalidTaskTime",
    INVALID_PARAMETER_INVALID_TO_URL "InvalidParameter.InvalidToUrl",
    INVALID_PARAMETER_INVALID_URL "InvalidParameter.InvalidUrl",
    INVALID_PARAMETER_INVALID_VOD_FILE_NAME "InvalidParameter.InvalidVodFileName",
    INVALID_PARAMETER_INVALID_WATERMARK "InvalidParameter.InvalidWatermark",
    INVALID_PARAMETER_MATCH_RULE_ONLY_SUPPORT_NORMAL_SUFFIX "InvalidParameter.MatchRuleOnlySupportNormalSuffix",
    INVALID_PARAMETER_MP_HOST_DELETE "InvalidParameter.MpHostDelete",
    INVALID_PARAMETER_MP_PLUGIN_NO_USE "InvalidParameter.MpPluginNoUse",
    INVALID_PARAMETER_NOT_ALLOW_USE_LVB "InvalidParameter.NotAllowUseLVB",
    INVALID_PARAMETER_OTHER_ERROR "InvalidParameter.OtherError",
    INVALID_PARAMETER_PROCESSOR_ALREADY_EXIST "InvalidParameter.ProcessorAlreadyExist",
    INVALID_PARAMETER_RULE_NOT_FOUND "InvalidParameter.RuleNotFound",
    INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED "InvalidParameter.SessionOutputStreamChanged",
    INVALID_PARAMETER_TASK_NOT_EXIST "InvalidParameter.TaskNotExist",
    INVALID_PARAMETER_TASK_NUM_MORE_THAN_LIMIT "InvalidParameter.TaskNumMoreThanLimit",
    INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM "InvalidParameter.TemplateNotMatchInputNum",
    INVALID_PARAMETER_TO_URL_NO_PERMISSION "InvalidParameter.ToUrlNoPermission",
    INVALID_PARAMETER_URL_NOT_SAFE "InvalidParameter.UrlNotSafe", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK "LimitExceeded.MaximumRunningTask",
    LIMIT_EXCEEDED_MAXIMUM_TASK "LimitExceeded.MaximumTask",
    LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED "LimitExceeded.RateLimitExceeded", MISSING_PARAMETER "MissingParameter",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CASTER_NOT_EXISTS "ResourceNotFound.CasterNotExists",
    RESOURCE_NOT_FOUND_CDN_LOG_EMPTY "ResourceNotFound.CdnLogEmpty",
    RESOURCE_NOT_FOUND_CDN_THEME_EMPTY "ResourceNotFound.CdnThemeEmpty",
    RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST "ResourceNotFound.ChannelNotExist",
    RESOURCE_NOT_FOUND_CRT_DATE_NOT_FOUND "ResourceNotFound.CrtDateNotFound",
    RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND "ResourceNotFound.CrtDomainNotFound",
    RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD "ResourceNotFound.DomainNoRecord",
    RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST "ResourceNotFound.DomainNotExist",
    RESOURCE_NOT_FOUND_EMPTY_DATA "ResourceNotFound.EmptyData",
    RESOURCE_NOT_FOUND_FORBID_SERVICE "ResourceNotFound.ForbidService",
    RESOURCE_NOT_FOUND_FREEZE_SERVICE "ResourceNotFound.FreezeService",
    RESOURCE_NOT_FOUND_INVALID_USER "ResourceNotFound.InvalidUser",
    RESOURCE_NOT_FOUND_NOT_BIND_PACKAGE "ResourceNotFound.NotBindPackage",
    RESOURCE_NOT_FOUND_PLAY_DOMAIN_NO_RECORD "ResourceNotFound.PlayDomainNoRecord",
    RESOURCE_NOT_FOUND_PUSH_DOMAIN_NO_RECORD "ResourceNotFound.PushDomainNoRecord",
    RESOURCE_NOT_FOUND_STOP_SERVICE "ResourceNotFound.StopService",
    RESOURCE_NOT_FOUND_TASK_ID "ResourceNotFound.TaskId",
    RESOURCE_NOT_FOUND_TASK_NOT_FOUND "ResourceNotFound.TaskNotFound",
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE "ResourceNotFound.UserDisableService",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_FOUNT "ResourceNotFound.UserNotFount",
    RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST "ResourceNotFound.WatermarkNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS "ResourceUnavailable.InvalidVodStatus",
    RESOURCE_UNAVAILABLE_STREAM_NOT_EXIST "ResourceUnavailable.StreamNotExist",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE "UnsupportedOperation.NotLVBCodeMode"
}

#[cfg(feature = "unstable-registry")]
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
