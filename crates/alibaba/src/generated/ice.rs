//! `ice` of Alibaba Cloud, API version 2020-11-09.
//!
//! Endpoint: a table of 57 regions, else `ice.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ICE/2020-11-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ice::DescribeRtcRobotInstance};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRtcRobotInstance::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ice.aliyuncs.com"),
        ("ap-northeast-2-pop", "ice.aliyuncs.com"),
        ("ap-south-1", "ice.aliyuncs.com"),
        ("ap-southeast-1", "ice.aliyuncs.com"),
        ("ap-southeast-2", "ice.aliyuncs.com"),
        ("ap-southeast-3", "ice.aliyuncs.com"),
        ("ap-southeast-5", "ice.aliyuncs.com"),
        ("cn-beijing", "ice.aliyuncs.com"),
        ("cn-beijing-finance-1", "ice.aliyuncs.com"),
        ("cn-beijing-finance-pop", "ice.aliyuncs.com"),
        ("cn-beijing-gov-1", "ice.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "ice.aliyuncs.com"),
        ("cn-chengdu", "ice.aliyuncs.com"),
        ("cn-edge-1", "ice.aliyuncs.com"),
        ("cn-fujian", "ice.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "ice.aliyuncs.com"),
        ("cn-hangzhou", "ice.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "ice.aliyuncs.com"),
        ("cn-hangzhou-finance", "ice.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "ice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "ice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "ice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "ice.aliyuncs.com"),
        ("cn-hangzhou-test-306", "ice.aliyuncs.com"),
        ("cn-hongkong", "ice.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "ice.aliyuncs.com"),
        ("cn-huhehaote", "ice.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "ice.aliyuncs.com"),
        ("cn-north-2-gov-1", "ice.aliyuncs.com"),
        ("cn-qingdao", "ice.aliyuncs.com"),
        ("cn-qingdao-nebula", "ice.aliyuncs.com"),
        ("cn-shanghai", "ice.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "ice.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "ice.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ice.aliyuncs.com"),
        ("cn-shanghai-inner", "ice.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "ice.aliyuncs.com"),
        ("cn-shenzhen", "ice.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ice.aliyuncs.com"),
        ("cn-shenzhen-inner", "ice.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "ice.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "ice.aliyuncs.com"),
        ("cn-wuhan", "ice.aliyuncs.com"),
        ("cn-wulanchabu", "ice.aliyuncs.com"),
        ("cn-yushanfang", "ice.aliyuncs.com"),
        ("cn-zhangbei", "ice.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "ice.aliyuncs.com"),
        ("cn-zhangjiakou", "ice.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "ice.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "ice.aliyuncs.com"),
        ("eu-central-1", "ice.aliyuncs.com"),
        ("eu-west-1", "ice.aliyuncs.com"),
        ("eu-west-1-oxs", "ice.aliyuncs.com"),
        ("me-east-1", "ice.aliyuncs.com"),
        ("rus-west-1-pop", "ice.aliyuncs.com"),
        ("us-east-1", "ice.aliyuncs.com"),
        ("us-west-1", "ice.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ice-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ice-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ice-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "ice-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ice-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "ice-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ice", "2020-11-09", "ice", &ENDPOINTS);

/// `ActiveAiRtcLicense` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ActiveAiRtcLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAiRtcLicense {
    /// Secret.
    pub auth_code: Option<Secret>,
    pub device_id: Option<String>,
    pub license_item_id: Option<String>,
}
operation! { ActiveAiRtcLicense() "ActiveAiRtcLicense" -> ActiveAiRtcLicenseOutput {
    0 "AuthCode" auth_code: Secret, 1 "DeviceId" device_id: String, 2 "LicenseItemId" license_item_id: String
} }

/// Response of [`ActiveAiRtcLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAiRtcLicenseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    /// Secret.
    pub license: Option<Secret>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ActiveAiRtcLicenseOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "License" license: Secret,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds ad insertion: `AddAdInsertion` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/AddAdInsertion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertion {
    pub ad_marker_passthrough: Option<String>,
    /// Required.
    pub ads_url: String,
    pub cdn_ad_segment_url_prefix: Option<String>,
    pub cdn_content_segment_url_prefix: Option<String>,
    pub client_token: Option<String>,
    pub config_aliases: Option<String>,
    /// Required.
    pub content_url_prefix: String,
    /// Required.
    pub name: String,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
operation! { AddAdInsertion(ads_url: String, content_url_prefix: String, name: String)
    "AddAdInsertion" -> AddAdInsertionOutput {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url,
    2 "CdnAdSegmentUrlPrefix" cdn_ad_segment_url_prefix: String,
    3 "CdnContentSegmentUrlPrefix" cdn_content_segment_url_prefix: String, 4 "ClientToken" client_token: String,
    5 "ConfigAliases" config_aliases: String, 6 "ContentUrlPrefix" content_url_prefix, 7 "Name" name,
    8 "PersonalizationThreshold" personalization_threshold: i64, 9 "SlateAdUrl" slate_ad_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`AddAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionOutput {
    pub config: Option<AddAdInsertionConfig>,
}
model! { AddAdInsertionOutput {
    0 "Config" config: AddAdInsertionConfig
} }

/// In the response of [`AddAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionConfig {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: Option<String>,
    pub cdn_config: Option<AddAdInsertionCdnConfig>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: Option<String>,
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub manifest_endpoint_config: Option<AddAdInsertionManifestEndpointConfig>,
    pub name: Option<String>,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
model! { AddAdInsertionConfig {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url: String,
    2 "CdnConfig" cdn_config: AddAdInsertionCdnConfig, 3 "ConfigAliases" config_aliases: String,
    4 "ContentUrlPrefix" content_url_prefix: String, 5 "CreateTime" create_time: String,
    6 "LastModified" last_modified: String,
    7 "ManifestEndpointConfig" manifest_endpoint_config: AddAdInsertionManifestEndpointConfig, 8 "Name" name: String,
    9 "PersonalizationThreshold" personalization_threshold: i64, 10 "SlateAdUrl" slate_ad_url: String
} }

/// In the response of [`AddAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { AddAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix: String, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix: String
} }

/// In the response of [`AddAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { AddAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix: String, 1 "HlsPrefix" hls_prefix: String
} }

/// Adds category: `AddCategory` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategory {
    /// Required.
    pub cate_name: String,
    pub parent_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { AddCategory(cate_name: String) "AddCategory" -> AddCategoryOutput {
    0 "CateName" cate_name, 1 "ParentId" parent_id: i64, 2 "Type" r#type: String
} }

/// Response of [`AddCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryOutput {
    pub category: Option<AddCategoryCategory>,
}
model! { AddCategoryOutput {
    0 "Category" category: AddCategoryCategory
} }

/// In the response of [`AddCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryCategory {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub level: Option<i64>,
    pub parent_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { AddCategoryCategory {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "Level" level: i64, 3 "ParentId" parent_id: i64,
    4 "Type" r#type: String
} }

/// Adds editing project materials: `AddEditingProjectMaterials` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterials {
    /// Required.
    pub material_maps: String,
    /// Required.
    pub project_id: String,
}
operation! { AddEditingProjectMaterials(material_maps: String, project_id: String)
    "AddEditingProjectMaterials" -> AddEditingProjectMaterialsOutput {
    0 "MaterialMaps" material_maps, 1 "ProjectId" project_id
} }

/// Response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsOutput {
    pub live_materials: Vec<AddEditingProjectMaterialsLiveMaterials>,
    pub media_infos: Vec<AddEditingProjectMaterialsMediaInfos>,
    pub project_id: Option<String>,
    pub project_materials: Vec<String>,
}
model! { AddEditingProjectMaterialsOutput {
    0 "LiveMaterials" live_materials: Vec<AddEditingProjectMaterialsLiveMaterials>,
    1 "MediaInfos" media_infos: Vec<AddEditingProjectMaterialsMediaInfos>, 2 "ProjectId" project_id: String,
    3 "ProjectMaterials" project_materials: Vec<String>
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsLiveMaterials {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub live_url: Option<String>,
    pub stream_name: Option<String>,
}
model! { AddEditingProjectMaterialsLiveMaterials {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "LiveUrl" live_url: String,
    3 "StreamName" stream_name: String
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsMediaInfos {
    pub file_info_list: Vec<AddEditingProjectMaterialsFileInfoList>,
    pub media_basic_info: Option<AddEditingProjectMaterialsMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { AddEditingProjectMaterialsMediaInfos {
    0 "FileInfoList" file_info_list: Vec<AddEditingProjectMaterialsFileInfoList>,
    1 "MediaBasicInfo" media_basic_info: AddEditingProjectMaterialsMediaBasicInfo, 2 "MediaId" media_id: String
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsFileInfoList {
    pub file_basic_info: Option<AddEditingProjectMaterialsFileBasicInfo>,
}
model! { AddEditingProjectMaterialsFileInfoList {
    0 "FileBasicInfo" file_basic_info: AddEditingProjectMaterialsFileBasicInfo
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { AddEditingProjectMaterialsFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsMediaBasicInfo {
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub user_data: Option<String>,
}
model! { AddEditingProjectMaterialsMediaBasicInfo {
    0 "BusinessType" business_type: String, 1 "Category" category: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "DeletedTime" deleted_time: String, 5 "Description" description: String,
    6 "InputURL" input_url: String, 7 "MediaId" media_id: String, 8 "MediaTags" media_tags: String,
    9 "MediaType" media_type: String, 10 "ModifiedTime" modified_time: String, 11 "Snapshots" snapshots: String,
    12 "Source" source: String, 13 "SpriteImages" sprite_images: String, 14 "Status" status: String,
    15 "Title" title: String, 16 "TranscodeStatus" transcode_status: String, 17 "UserData" user_data: String
} }

/// Adds favorite public media: `AddFavoritePublicMedia` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddFavoritePublicMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFavoritePublicMedia {
    pub media_ids: Option<String>,
}
operation! { AddFavoritePublicMedia() "AddFavoritePublicMedia" -> AddFavoritePublicMediaOutput {
    0 "MediaIds" media_ids: String
} }

/// Response of [`AddFavoritePublicMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFavoritePublicMediaOutput {
    pub ignored_list: Vec<String>,
}
model! { AddFavoritePublicMediaOutput {
    0 "IgnoredList" ignored_list: Vec<String>
} }

/// Adds media connect flow input: `AddMediaConnectFlowInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInput {
    pub cidrs: Option<String>,
    /// Required.
    pub flow_id: String,
    pub input_from_url: Option<String>,
    /// Required.
    pub input_name: String,
    /// Required.
    pub input_protocol: String,
    pub max_bitrate: Option<i64>,
    pub pair_flow_id: Option<String>,
    pub pair_output_name: Option<String>,
    pub srt_latency: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<String>,
    pub with_internal_vip: Option<String>,
}
operation! { AddMediaConnectFlowInput(flow_id: String, input_name: String, input_protocol: String)
    "AddMediaConnectFlowInput" -> AddMediaConnectFlowInputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "InputFromUrl" input_from_url: String, 3 "InputName" input_name,
    4 "InputProtocol" input_protocol, 5 "MaxBitrate" max_bitrate: i64, 6 "PairFlowId" pair_flow_id: String,
    7 "PairOutputName" pair_output_name: String, 8 "SrtLatency" srt_latency: i64,
    9 "SrtPassphrase" srt_passphrase: Secret, 10 "SrtPbkeyLen" srt_pbkey_len: String,
    11 "WithInternalVip" with_internal_vip: String
} }

/// Response of [`AddMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputOutput {
    pub content: Option<AddMediaConnectFlowInputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { AddMediaConnectFlowInputOutput {
    0 "Content" content: AddMediaConnectFlowInputContent, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// In the response of [`AddMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputContent {
    pub inner_input_url: Option<String>,
    pub input_url: Option<String>,
}
model! { AddMediaConnectFlowInputContent {
    0 "InnerInputUrl" inner_input_url: String, 1 "InputUrl" input_url: String
} }

/// Adds media connect flow output: `AddMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutput {
    pub cidrs: Option<String>,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output_name: String,
    /// Required.
    pub output_protocol: String,
    pub output_to_url: Option<String>,
    pub pair_flow_id: Option<String>,
    pub pair_input_name: Option<String>,
    pub player_limit: Option<i64>,
    pub srt_latency: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<String>,
}
operation! { AddMediaConnectFlowOutput(flow_id: String, output_name: String, output_protocol: String)
    "AddMediaConnectFlowOutput" -> AddMediaConnectFlowOutputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "OutputName" output_name, 3 "OutputProtocol" output_protocol,
    4 "OutputToUrl" output_to_url: String, 5 "PairFlowId" pair_flow_id: String,
    6 "PairInputName" pair_input_name: String, 7 "PlayerLimit" player_limit: i64, 8 "SrtLatency" srt_latency: i64,
    9 "SrtPassphrase" srt_passphrase: Secret, 10 "SrtPbkeyLen" srt_pbkey_len: String
} }

/// Response of [`AddMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputOutput {
    pub content: Option<AddMediaConnectFlowOutputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { AddMediaConnectFlowOutputOutput {
    0 "Content" content: AddMediaConnectFlowOutputContent, 1 "Description" description: String,
    2 "RetCode" ret_code: i64
} }

/// In the response of [`AddMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputContent {
    pub output_url: Option<String>,
}
model! { AddMediaConnectFlowOutputContent {
    0 "OutputUrl" output_url: String
} }

/// Adds media marks: `AddMediaMarks` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaMarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMarks {
    /// Required.
    pub media_id: String,
    /// Required.
    pub media_marks: String,
}
operation! { AddMediaMarks(media_id: String, media_marks: String) "AddMediaMarks" -> AddMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

/// Response of [`AddMediaMarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { AddMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Adds stream tag to search lib: `AddStreamTagToSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddStreamTagToSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamTagToSearchLib {
    pub media_id: Option<String>,
    pub msg_body: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { AddStreamTagToSearchLib() "AddStreamTagToSearchLib" -> AddStreamTagToSearchLibOutput {
    0 "MediaId" media_id: String, 1 "MsgBody" msg_body: String, 2 "Namespace" namespace: String,
    3 "SearchLibName" search_lib_name: String
} }

/// Response of [`AddStreamTagToSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamTagToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { AddStreamTagToSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Adds template: `AddTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplate {
    pub cover_url: Option<String>,
    pub name: Option<String>,
    pub preview_media: Option<String>,
    pub related_mediaids: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub config: Option<String>,
}
operation! { AddTemplate() "AddTemplate" -> AddTemplateOutput {
    0 "CoverUrl" cover_url: String, 1 "Name" name: String, 2 "PreviewMedia" preview_media: String,
    3 "RelatedMediaids" related_mediaids: String, 4 "Source" source: String, 5 "Status" status: String,
    6 "Type" r#type: String, 7 "Config" config: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

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
    pub config: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub modified_source: Option<String>,
    pub name: Option<String>,
    pub preview_media: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AddTemplateTemplate {
    0 "Config" config: String, 1 "CoverUrl" cover_url: String, 2 "CreateSource" create_source: String,
    3 "ModifiedSource" modified_source: String, 4 "Name" name: String, 5 "PreviewMedia" preview_media: String,
    6 "Status" status: String, 7 "TemplateId" template_id: String, 8 "Type" r#type: String
} }

/// Adds yike user credit: `AddYikeUserCredit` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AddYikeUserCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeUserCredit {
    /// Required. At least 1.
    pub credit: i64,
    /// Required.
    pub yike_user_id: String,
}
operation! { AddYikeUserCredit(credit: i64, yike_user_id: String) "AddYikeUserCredit" -> AddYikeUserCreditOutput {
    0 "Credit" credit, 1 "YikeUserId" yike_user_id
} }

/// Response of [`AddYikeUserCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeUserCreditOutput {
    pub error_code: Option<String>,
    pub result: Option<bool>,
}
model! { AddYikeUserCreditOutput {
    0 "ErrorCode" error_code: String, 1 "Result" result: bool
} }

/// `AlterSearchIndex` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AlterSearchIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchIndex {
    pub index_config: Option<String>,
    pub index_status: Option<String>,
    /// Required.
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { AlterSearchIndex(index_type: String) "AlterSearchIndex" -> AlterSearchIndexOutput {
    0 "IndexConfig" index_config: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type,
    3 "SearchLibName" search_lib_name: String
} }

/// Response of [`AlterSearchIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { AlterSearchIndexOutput {
    0 "Code" code: String, 1 "Success" success: String
} }

/// `AlterSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/AlterSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchLib {
    pub search_lib_config: Option<String>,
    /// Required.
    pub search_lib_name: String,
}
operation! { AlterSearchLib(search_lib_name: String) "AlterSearchLib" -> AlterSearchLibOutput {
    0 "SearchLibConfig" search_lib_config: String, 1 "SearchLibName" search_lib_name
} }

/// Response of [`AlterSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_name: Option<String>,
    pub success: Option<String>,
}
model! { AlterSearchLibOutput {
    0 "Code" code: String, 1 "SearchLibName" search_lib_name: String, 2 "Success" success: String
} }

/// Batches create vod packaging asset: `BatchCreateVodPackagingAsset` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/BatchCreateVodPackagingAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAsset {
    pub assets: Option<Vec<BatchCreateVodPackagingAssetAssets>>,
    pub group_name: Option<String>,
}
operation! { BatchCreateVodPackagingAsset() "BatchCreateVodPackagingAsset" -> BatchCreateVodPackagingAssetOutput {
    0 "Assets" assets: Vec<BatchCreateVodPackagingAssetAssets>, 1 "GroupName" group_name: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetAssets {
    pub asset_name: Option<String>,
    pub content_id: Option<String>,
    pub input: Option<BatchCreateVodPackagingAssetInput>,
}
input! { BatchCreateVodPackagingAssetAssets() {
    0 "AssetName" asset_name: String, 1 "ContentId" content_id: String,
    2 "Input" input: BatchCreateVodPackagingAssetInput
} }

/// In the request of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { BatchCreateVodPackagingAssetInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Response of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetOutput {
    pub group_name: Option<String>,
    pub result_list: Vec<BatchCreateVodPackagingAssetResultList>,
}
model! { BatchCreateVodPackagingAssetOutput {
    0 "GroupName" group_name: String, 1 "ResultList" result_list: Vec<BatchCreateVodPackagingAssetResultList>
} }

/// In the response of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetResultList {
    pub asset: Option<VodPackagingAsset>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchCreateVodPackagingAssetResultList {
    0 "Asset" asset: VodPackagingAsset, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingAsset {
    pub asset_name: Option<String>,
    pub content_id: Option<String>,
    pub create_time: Option<String>,
    pub group_name: Option<String>,
    pub input: Option<VodPackagingAssetInput>,
}
model! { VodPackagingAsset {
    0 "AssetName" asset_name: String, 1 "ContentId" content_id: String, 2 "CreateTime" create_time: String,
    3 "GroupName" group_name: String, 4 "Input" input: VodPackagingAssetInput
} }

/// In the response of [`BatchCreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { VodPackagingAssetInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Batches get media infos: `BatchGetMediaInfos` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfos {
    pub addition_type: Option<String>,
    pub auth_timeout: Option<i64>,
    pub media_ids: Option<String>,
}
operation! { BatchGetMediaInfos() "BatchGetMediaInfos" -> BatchGetMediaInfosOutput {
    0 "AdditionType" addition_type: String, 1 "AuthTimeout" auth_timeout: i64, 2 "MediaIds" media_ids: String
} }

/// Response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosOutput {
    pub ignored_list: Vec<String>,
    pub media_infos: Vec<BatchGetMediaInfosMediaInfos>,
}
model! { BatchGetMediaInfosOutput {
    0 "IgnoredList" ignored_list: Vec<String>, 1 "MediaInfos" media_infos: Vec<BatchGetMediaInfosMediaInfos>
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaInfos {
    pub file_info_list: Vec<BatchGetMediaInfosFileInfoList>,
    pub media_basic_info: Option<BatchGetMediaInfosMediaBasicInfo>,
    pub media_dynamic_info: Option<BatchGetMediaInfosMediaDynamicInfo>,
    pub media_id: Option<String>,
}
model! { BatchGetMediaInfosMediaInfos {
    0 "FileInfoList" file_info_list: Vec<BatchGetMediaInfosFileInfoList>,
    1 "MediaBasicInfo" media_basic_info: BatchGetMediaInfosMediaBasicInfo,
    2 "MediaDynamicInfo" media_dynamic_info: BatchGetMediaInfosMediaDynamicInfo, 3 "MediaId" media_id: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosFileInfoList {
    pub audio_stream_info_list: Vec<BatchGetMediaInfosAudioStreamInfoList>,
    pub file_basic_info: Option<BatchGetMediaInfosFileBasicInfo>,
    pub subtitle_stream_info_list: Vec<BatchGetMediaInfosSubtitleStreamInfoList>,
    pub video_stream_info_list: Vec<BatchGetMediaInfosVideoStreamInfoList>,
}
model! { BatchGetMediaInfosFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<BatchGetMediaInfosAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: BatchGetMediaInfosFileBasicInfo,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list: Vec<BatchGetMediaInfosSubtitleStreamInfoList>,
    3 "VideoStreamInfoList" video_stream_info_list: Vec<BatchGetMediaInfosVideoStreamInfoList>
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosAudioStreamInfoList {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub profile: Option<String>,
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { BatchGetMediaInfosAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Fps" fps: String, 10 "Index" index: String, 11 "Lang" lang: String,
    12 "NumFrames" num_frames: String, 13 "Profile" profile: String, 14 "SampleFmt" sample_fmt: String,
    15 "SampleRate" sample_rate: String, 16 "StartTime" start_time: String, 17 "Timebase" timebase: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { BatchGetMediaInfosFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosSubtitleStreamInfoList {
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
model! { BatchGetMediaInfosSubtitleStreamInfoList {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosVideoStreamInfoList {
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
    pub nb_frames: Option<String>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { BatchGetMediaInfosVideoStreamInfoList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "Nb_frames" nb_frames: String, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Rotate" rotate: String, 20 "Sar" sar: String,
    21 "StartTime" start_time: String, 22 "Timebase" timebase: String, 23 "Width" width: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub user_data: Option<String>,
}
model! { BatchGetMediaInfosMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "Category" category: String,
    3 "CoverURL" cover_url: String, 4 "CreateTime" create_time: String, 5 "DeletedTime" deleted_time: String,
    6 "Description" description: String, 7 "InputURL" input_url: String, 8 "MediaId" media_id: String,
    9 "MediaTags" media_tags: String, 10 "MediaType" media_type: String, 11 "ModifiedTime" modified_time: String,
    12 "Snapshots" snapshots: String, 13 "Source" source: String, 14 "SpriteImages" sprite_images: String,
    15 "Status" status: String, 16 "Title" title: String, 17 "TranscodeStatus" transcode_status: String,
    18 "UserData" user_data: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaDynamicInfo {
    pub dynamic_meta_data: Option<BatchGetMediaInfosDynamicMetaData>,
}
model! { BatchGetMediaInfosMediaDynamicInfo {
    0 "DynamicMetaData" dynamic_meta_data: BatchGetMediaInfosDynamicMetaData
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosDynamicMetaData {
    pub data: Option<String>,
}
model! { BatchGetMediaInfosDynamicMetaData {
    0 "Data" data: String
} }

/// Batches get yike ai app job: `BatchGetYikeAIAppJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAIAppJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJob {
    pub job_ids: Option<String>,
}
operation! { BatchGetYikeAIAppJob() "BatchGetYikeAIAppJob" -> BatchGetYikeAIAppJobOutput {
    0 "JobIds" job_ids: String
} }

/// Response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobOutput {
    pub job_list: Vec<BatchGetYikeAIAppJobJobList>,
}
model! { BatchGetYikeAIAppJobOutput {
    0 "JobList" job_list: Vec<BatchGetYikeAIAppJobJobList>
} }

/// In the response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobJobList {
    pub app_id: Option<String>,
    pub app_input_config: Option<String>,
    pub execution_finish_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub folder_id: Option<String>,
    pub job_id: Option<String>,
    pub production_id: Option<String>,
    pub result: Option<BatchGetYikeAIAppJobResult>,
    pub status: Option<String>,
}
model! { BatchGetYikeAIAppJobJobList {
    0 "AppId" app_id: String, 1 "AppInputConfig" app_input_config: String,
    2 "ExecutionFinishTime" execution_finish_time: String, 3 "ExecutionStartTime" execution_start_time: String,
    4 "FolderId" folder_id: String, 5 "JobId" job_id: String, 6 "ProductionId" production_id: String,
    7 "Result" result: BatchGetYikeAIAppJobResult, 8 "Status" status: String
} }

/// In the response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobResult {
    pub audio_result: Vec<BatchGetYikeAIAppJobAudioResult>,
    pub image_result: Vec<BatchGetYikeAIAppJobImageResult>,
    pub video_result: Vec<BatchGetYikeAIAppJobVideoResult>,
}
model! { BatchGetYikeAIAppJobResult {
    0 "AudioResult" audio_result: Vec<BatchGetYikeAIAppJobAudioResult>,
    1 "ImageResult" image_result: Vec<BatchGetYikeAIAppJobImageResult>,
    2 "VideoResult" video_result: Vec<BatchGetYikeAIAppJobVideoResult>
} }

/// In the response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobAudioResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobAudioResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// In the response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobImageResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobImageResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// In the response of [`BatchGetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobVideoResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobVideoResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// Batches get yike asset media infos: `BatchGetYikeAssetMediaInfos` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/BatchGetYikeAssetMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfos {
    pub media_ids: Option<String>,
}
operation! { BatchGetYikeAssetMediaInfos() "BatchGetYikeAssetMediaInfos" -> BatchGetYikeAssetMediaInfosOutput {
    0 "MediaIds" media_ids: String
} }

/// Response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosOutput {
    pub ignored_list: Vec<String>,
    pub media_infos: Vec<BatchGetYikeAssetMediaInfosMediaInfos>,
}
model! { BatchGetYikeAssetMediaInfosOutput {
    0 "IgnoredList" ignored_list: Vec<String>, 1 "MediaInfos" media_infos: Vec<BatchGetYikeAssetMediaInfosMediaInfos>
} }

/// In the response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosMediaInfos {
    pub biz_data: Option<BatchGetYikeAssetMediaInfosBizData>,
    pub file_info_list: Vec<BatchGetYikeAssetMediaInfosFileInfoList>,
    pub media_basic_info: Option<BatchGetYikeAssetMediaInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { BatchGetYikeAssetMediaInfosMediaInfos {
    0 "BizData" biz_data: BatchGetYikeAssetMediaInfosBizData,
    1 "FileInfoList" file_info_list: Vec<BatchGetYikeAssetMediaInfosFileInfoList>,
    2 "MediaBasicInfo" media_basic_info: BatchGetYikeAssetMediaInfosMediaBasicInfo, 3 "MediaId" media_id: String
} }

/// In the response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosBizData {
    pub audit_blocked_label: Option<String>,
    pub audit_status: Option<String>,
    pub creation_job_id: Option<String>,
    pub folder_id: Option<String>,
    pub is_favorite: Option<String>,
    pub is_logical_deleted: Option<String>,
    pub media_asset_sub_type: Option<String>,
    pub media_asset_type: Option<String>,
    pub production_id: Option<String>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
}
model! { BatchGetYikeAssetMediaInfosBizData {
    0 "AuditBlockedLabel" audit_blocked_label: String, 1 "AuditStatus" audit_status: String,
    2 "CreationJobId" creation_job_id: String, 3 "FolderId" folder_id: String, 4 "IsFavorite" is_favorite: String,
    5 "IsLogicalDeleted" is_logical_deleted: String, 6 "MediaAssetSubType" media_asset_sub_type: String,
    7 "MediaAssetType" media_asset_type: String, 8 "ProductionId" production_id: String, 9 "SourceId" source_id: String,
    10 "SourceName" source_name: String, 11 "SourceType" source_type: String
} }

/// In the response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosFileInfoList {
    pub file_basic_info: Option<BatchGetYikeAssetMediaInfosFileBasicInfo>,
}
model! { BatchGetYikeAssetMediaInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info: BatchGetYikeAssetMediaInfosFileBasicInfo
} }

/// In the response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { BatchGetYikeAssetMediaInfosFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`BatchGetYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub user_data: Option<String>,
}
model! { BatchGetYikeAssetMediaInfosMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "Category" category: String,
    3 "CoverURL" cover_url: String, 4 "CreateTime" create_time: String, 5 "DeletedTime" deleted_time: String,
    6 "Description" description: String, 7 "InputURL" input_url: String, 8 "MediaId" media_id: String,
    9 "MediaTags" media_tags: String, 10 "MediaType" media_type: String, 11 "ModifiedTime" modified_time: String,
    12 "Snapshots" snapshots: String, 13 "Source" source: String, 14 "SpriteImages" sprite_images: String,
    15 "Status" status: String, 16 "Title" title: String, 17 "TranscodeStatus" transcode_status: String,
    18 "UserData" user_data: String
} }

/// Cancels dna job: `CancelDNAJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CancelDNAJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDNAJob {
    /// Required.
    pub job_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelDNAJob(job_id: String) "CancelDNAJob" -> CancelDNAJobOutput {
    0 "JobId" job_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CancelDNAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDNAJobOutput {
    pub job_id: Option<String>,
}
model! { CancelDNAJobOutput {
    0 "JobId" job_id: String
} }

/// Cancels favorite public media: `CancelFavoritePublicMedia` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CancelFavoritePublicMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMedia {
    pub media_ids: Option<String>,
}
operation! { CancelFavoritePublicMedia() "CancelFavoritePublicMedia" -> CancelFavoritePublicMediaOutput {
    0 "MediaIds" media_ids: String
} }

/// Response of [`CancelFavoritePublicMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMediaOutput {
    pub ignored_list: Vec<String>,
}
model! { CancelFavoritePublicMediaOutput {
    0 "IgnoredList" ignored_list: Vec<String>
} }

/// Cancels i production job: `CancelIProductionJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/CancelIProductionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJob {
    pub client_token: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { CancelIProductionJob(job_id: String) "CancelIProductionJob" -> CancelIProductionJobOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id
} }

/// Response of [`CancelIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJobOutput {
    pub access_denied_detail: Option<CancelIProductionJobAccessDeniedDetail>,
    pub message: Option<String>,
}
model! { CancelIProductionJobOutput {
    0 "AccessDeniedDetail" access_denied_detail: CancelIProductionJobAccessDeniedDetail, 1 "Message" message: String
} }

/// In the response of [`CancelIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJobAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CancelIProductionJobAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Clears ai agent voiceprint: `ClearAIAgentVoiceprint` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ClearAIAgentVoiceprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAIAgentVoiceprint {
    pub registration_mode: Option<String>,
    pub voiceprint_id: Option<String>,
}
operation! { ClearAIAgentVoiceprint() "ClearAIAgentVoiceprint" -> Empty {
    0 "RegistrationMode" registration_mode: String, 1 "VoiceprintId" voiceprint_id: String
} }

/// Response of [`ClearAIAgentVoiceprint`]: empty.
pub type ClearAIAgentVoiceprintOutput = Empty;

/// Closes media connect flow failover: `CloseMediaConnectFlowFailover` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CloseMediaConnectFlowFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMediaConnectFlowFailover {
    pub flow_id: Option<String>,
}
operation! { CloseMediaConnectFlowFailover() "CloseMediaConnectFlowFailover" -> CloseMediaConnectFlowFailoverOutput {
    0 "FlowId" flow_id: String
} }

/// Response of [`CloseMediaConnectFlowFailover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMediaConnectFlowFailoverOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { CloseMediaConnectFlowFailoverOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Closes stream to search lib: `CloseStreamToSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CloseStreamToSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseStreamToSearchLib {
    pub media_id: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { CloseStreamToSearchLib() "CloseStreamToSearchLib" -> CloseStreamToSearchLibOutput {
    0 "MediaId" media_id: String, 1 "Namespace" namespace: String, 2 "SearchLibName" search_lib_name: String
} }

/// Response of [`CloseStreamToSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseStreamToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { CloseStreamToSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Creates audit: `CreateAudit` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudit {
    /// Required.
    pub audit_content: String,
}
operation! { CreateAudit(audit_content: String) "CreateAudit" -> Empty {
    0 "AuditContent" audit_content
} }

/// Response of [`CreateAudit`]: empty.
pub type CreateAuditOutput = Empty;

/// Creates avatar training job: `CreateAvatarTrainingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateAvatarTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJob {
    /// At most 1027 characters.
    pub avatar_description: Option<String>,
    /// Required. At most 7 characters.
    pub avatar_name: String,
    pub avatar_type: Option<String>,
    /// 32 to 32 characters.
    pub portrait: Option<String>,
    /// At most 512 characters.
    pub thumbnail: Option<String>,
    pub transparent: Option<bool>,
    /// 32 to 32 characters.
    pub video: Option<String>,
}
operation! { CreateAvatarTrainingJob(avatar_name: String) "CreateAvatarTrainingJob" -> CreateAvatarTrainingJobOutput {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarName" avatar_name, 2 "AvatarType" avatar_type: String,
    3 "Portrait" portrait: String, 4 "Thumbnail" thumbnail: String, 5 "Transparent" transparent: bool,
    6 "Video" video: String
} }

/// Response of [`CreateAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJobOutput {
    pub data: Option<CreateAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { CreateAvatarTrainingJobOutput {
    0 "Data" data: CreateAvatarTrainingJobData, 1 "Success" success: bool
} }

/// In the response of [`CreateAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { CreateAvatarTrainingJobData {
    0 "JobId" job_id: String
} }

/// Creates channel: `CreateChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannel {
    pub access_policy: Option<bool>,
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub channel_tier: String,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    /// Required.
    pub out_put_config_list: String,
    /// Required.
    pub playback_mode: String,
}
operation! {
    CreateChannel(channel_name: String, channel_tier: String, out_put_config_list: String, playback_mode: String)
    "CreateChannel" -> CreateChannelOutput {
    0 "AccessPolicy" access_policy: bool, 1 "AccessToken" access_token: Secret, 2 "ChannelName" channel_name,
    3 "ChannelTier" channel_tier, 4 "FillerSourceLocationName" filler_source_location_name: String,
    5 "FillerSourceName" filler_source_name: String, 6 "OutPutConfigList" out_put_config_list,
    7 "PlaybackMode" playback_mode
} }

/// Response of [`CreateChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { CreateChannelOutput {
    0 "Channel" channel: ChannelAssemblyChannel
} }

/// In the response of [`CreateChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannel {
    pub access_policy: Option<bool>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub arn: Option<String>,
    pub channel_name: Option<String>,
    pub channel_tier: Option<String>,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub out_put_config_list: Vec<ChannelAssemblyChannelOutPutConfigList>,
    pub playback_mode: Option<String>,
    pub state: Option<i64>,
}
model! { ChannelAssemblyChannel {
    0 "AccessPolicy" access_policy: bool, 1 "AccessToken" access_token: Secret, 2 "Arn" arn: String,
    3 "ChannelName" channel_name: String, 4 "ChannelTier" channel_tier: String,
    5 "FillerSourceLocationName" filler_source_location_name: String, 6 "FillerSourceName" filler_source_name: String,
    7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String,
    9 "OutPutConfigList" out_put_config_list: Vec<ChannelAssemblyChannelOutPutConfigList>,
    10 "PlaybackMode" playback_mode: String, 11 "State" state: i64
} }

/// In the response of [`CreateChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannelOutPutConfigList {
    pub channel_name: Option<String>,
    pub format: Option<String>,
    pub manifest_name: Option<String>,
    pub manifest_settings: Option<String>,
    pub playback_url: Option<String>,
    pub source_group_name: Option<String>,
}
model! { ChannelAssemblyChannelOutPutConfigList {
    0 "ChannelName" channel_name: String, 1 "Format" format: String, 2 "ManifestName" manifest_name: String,
    3 "ManifestSettings" manifest_settings: String, 4 "PlaybackUrl" playback_url: String,
    5 "SourceGroupName" source_group_name: String
} }

/// Creates custom template: `CreateCustomTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplate {
    /// Required.
    pub name: String,
    pub subtype: Option<i64>,
    /// Required.
    pub template_config: String,
    /// Required.
    pub r#type: i64,
}
operation! { CreateCustomTemplate(name: String, template_config: String, r#type: i64)
    "CreateCustomTemplate" -> CreateCustomTemplateOutput {
    0 "Name" name, 1 "Subtype" subtype: i64, 2 "TemplateConfig" template_config, 3 "Type" r#type
} }

/// Response of [`CreateCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateOutput {
    pub custom_template: Option<CreateCustomTemplateCustomTemplate>,
}
model! { CreateCustomTemplateOutput {
    0 "CustomTemplate" custom_template: CreateCustomTemplateCustomTemplate
} }

/// In the response of [`CreateCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateCustomTemplate {
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
    pub modified_time: Option<String>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { CreateCustomTemplateCustomTemplate {
    0 "CreateTime" create_time: String, 1 "IsDefault" is_default: bool, 2 "ModifiedTime" modified_time: String,
    3 "Status" status: String, 4 "Subtype" subtype: String, 5 "TemplateConfig" template_config: String,
    6 "TemplateId" template_id: String, 7 "TemplateName" template_name: String, 8 "Type" r#type: i64,
    9 "TypeName" type_name: String
} }

/// Creates customized voice job: `CreateCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJob {
    /// Required.
    pub gender: String,
    /// Required.
    pub scenario: String,
    /// At most 256 characters.
    pub voice_desc: Option<String>,
    /// Required. At most 32 characters.
    pub voice_id: String,
    /// At most 32 characters.
    pub voice_name: Option<String>,
}
operation! { CreateCustomizedVoiceJob(gender: String, scenario: String, voice_id: String)
    "CreateCustomizedVoiceJob" -> CreateCustomizedVoiceJobOutput {
    0 "Gender" gender, 1 "Scenario" scenario, 2 "VoiceDesc" voice_desc: String, 3 "VoiceId" voice_id,
    4 "VoiceName" voice_name: String
} }

/// Response of [`CreateCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobOutput {
    pub data: Option<CreateCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { CreateCustomizedVoiceJobOutput {
    0 "Data" data: CreateCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`CreateCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { CreateCustomizedVoiceJobData {
    0 "JobId" job_id: String, 1 "VoiceId" voice_id: String
} }

/// Creates dnadb: `CreateDNADB` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateDNADB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNADB {
    pub description: Option<String>,
    pub model: Option<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDNADB(name: String) "CreateDNADB" -> CreateDNADBOutput {
    0 "Description" description: String, 1 "Model" model: String, 2 "Name" name, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDNADB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNADBOutput {
    pub db_info: Option<CreateDNADBDBInfo>,
}
model! { CreateDNADBOutput {
    0 "DBInfo" db_info: CreateDNADBDBInfo
} }

/// In the response of [`CreateDNADB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNADBDBInfo {
    pub db_id: Option<String>,
    pub description: Option<String>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { CreateDNADBDBInfo {
    0 "DBId" db_id: String, 1 "Description" description: String, 2 "Model" model: String, 3 "Name" name: String,
    4 "Status" status: String
} }

/// Creates editing project: `CreateEditingProject` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProject {
    pub business_config: Option<String>,
    pub clips_param: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub material_maps: Option<String>,
    pub project_type: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
    /// Required.
    pub title: String,
    pub timeline: Option<String>,
}
operation! { CreateEditingProject(title: String) "CreateEditingProject" -> CreateEditingProjectOutput {
    0 "BusinessConfig" business_config: String, 1 "ClipsParam" clips_param: String, 2 "CoverURL" cover_url: String,
    3 "Description" description: String, 4 "MaterialMaps" material_maps: String, 5 "ProjectType" project_type: String,
    6 "TemplateId" template_id: String, 7 "TemplateType" template_type: String, 8 "Title" title,
    9 "Timeline" timeline: String
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProjectOutput {
    pub project: Option<CreateEditingProjectProject>,
}
model! { CreateEditingProjectOutput {
    0 "Project" project: CreateEditingProjectProject
} }

/// In the response of [`CreateEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProjectProject {
    pub business_config: Option<String>,
    pub business_status: Option<String>,
    pub clips_param: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub project_type: Option<String>,
    pub status: Option<i64>,
    pub status_name: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
    pub timeline: Option<String>,
    pub title: Option<String>,
}
model! { CreateEditingProjectProject {
    0 "BusinessConfig" business_config: String, 1 "BusinessStatus" business_status: String,
    2 "ClipsParam" clips_param: String, 3 "CoverURL" cover_url: String, 4 "CreateSource" create_source: String,
    5 "CreateTime" create_time: String, 6 "Description" description: String, 7 "Duration" duration: f64,
    8 "ModifiedSource" modified_source: String, 9 "ModifiedTime" modified_time: String,
    10 "ProjectId" project_id: String, 11 "ProjectType" project_type: String, 12 "Status" status: i64,
    13 "StatusName" status_name: String, 14 "TemplateId" template_id: String, 15 "TemplateType" template_type: String,
    16 "Timeline" timeline: String, 17 "Title" title: String
} }

/// Creates hotword library: `CreateHotwordLibrary` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateHotwordLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotwordLibrary {
    pub description: Option<String>,
    /// Required.
    pub hotwords: Vec<Hotword>,
    /// Required.
    pub name: String,
    /// Required.
    pub usage_scenario: String,
}
operation! { CreateHotwordLibrary(hotwords: Vec<Hotword>, name: String, usage_scenario: String)
    "CreateHotwordLibrary" -> CreateHotwordLibraryOutput {
    0 "Description" description: String, 1 "Hotwords" hotwords, 2 "Name" name, 3 "UsageScenario" usage_scenario
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hotword {
    pub language: Option<String>,
    pub text: Option<String>,
    pub transposition_result_list: Option<Vec<TranspositionResult>>,
    pub weight: Option<i64>,
}
input! { Hotword() {
    0 "Language" language: String, 1 "Text" text: String,
    2 "TranspositionResultList" transposition_result_list: Vec<TranspositionResult>, 3 "Weight" weight: i64
} }

/// In the request of [`CreateHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranspositionResult {
    pub target_language: Option<String>,
    pub translated_text: Option<String>,
}
input! { TranspositionResult() {
    0 "TargetLanguage" target_language: String, 1 "TranslatedText" translated_text: String
} }

/// Response of [`CreateHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotwordLibraryOutput {
    pub hotword_library_id: Option<String>,
}
model! { CreateHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id: String
} }

/// Creates ipc order: `CreateIpcOrder` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateIpcOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpcOrder {
    pub capability: Option<String>,
    pub device_id: Option<String>,
    pub period: Option<String>,
}
operation! { CreateIpcOrder() "CreateIpcOrder" -> CreateIpcOrderOutput {
    0 "Capability" capability: String, 1 "DeviceId" device_id: String, 2 "Period" period: String
} }

/// Response of [`CreateIpcOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpcOrderOutput {
    pub purchase_status: Option<String>,
}
model! { CreateIpcOrderOutput {
    0 "PurchaseStatus" purchase_status: String
} }

/// Creates live package channel: `CreateLivePackageChannel` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannel {
    pub client_token: Option<String>,
    /// Required.
    pub channel_name: String,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub protocol: String,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
operation! { CreateLivePackageChannel(channel_name: String, group_name: String, protocol: String)
    "CreateLivePackageChannel" -> CreateLivePackageChannelOutput {
    0 "ClientToken" client_token: String, 1 "ChannelName" channel_name, 2 "Description" description: String,
    3 "GroupName" group_name, 4 "Protocol" protocol, 5 "SegmentCount" segment_count: i64,
    6 "SegmentDuration" segment_duration: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelOutput {
    pub live_package_channel: Option<CreateLivePackageChannelLivePackageChannel>,
}
model! { CreateLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel: CreateLivePackageChannelLivePackageChannel
} }

/// In the response of [`CreateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Vec<CreateLivePackageChannelIngestEndpoints>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { CreateLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GroupName" group_name: String,
    4 "IngestEndpoints" ingest_endpoints: Vec<CreateLivePackageChannelIngestEndpoints>,
    5 "LastModified" last_modified: String, 6 "Protocol" protocol: String, 7 "SegmentCount" segment_count: i64,
    8 "SegmentDuration" segment_duration: i64
} }

/// In the response of [`CreateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { CreateLivePackageChannelIngestEndpoints {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Url" url: String, 3 "Username" username: String
} }

/// Creates live package channel group: `CreateLivePackageChannelGroup` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannelGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
}
operation! { CreateLivePackageChannelGroup(group_name: String)
    "CreateLivePackageChannelGroup" -> CreateLivePackageChannelGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "GroupName" group_name
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<
        CreateLivePackageChannelGroupLivePackageChannelGroup,
    >,
}
model! { CreateLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group: CreateLivePackageChannelGroupLivePackageChannelGroup
} }

/// In the response of [`CreateLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupLivePackageChannelGroup {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub last_modified: Option<String>,
    pub origin_domain: Option<String>,
}
model! { CreateLivePackageChannelGroupLivePackageChannelGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "LastModified" last_modified: String, 4 "OriginDomain" origin_domain: String
} }

/// Creates live package origin endpoint: `CreateLivePackageOriginEndpoint` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageOriginEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpoint {
    pub client_token: Option<String>,
    /// Secret.
    pub authorization_code: Option<Secret>,
    /// Required.
    pub channel_name: String,
    pub description: Option<String>,
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub group_name: String,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    /// Required.
    pub protocol: String,
    pub timeshift_vision: Option<i64>,
}
operation! {
    CreateLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String, protocol: String)
    "CreateLivePackageOriginEndpoint" -> CreateLivePackageOriginEndpointOutput {
    0 "ClientToken" client_token: String, 1 "AuthorizationCode" authorization_code: Secret,
    2 "ChannelName" channel_name, 3 "Description" description: String, 4 "EndpointName" endpoint_name,
    5 "GroupName" group_name, 6 "IpBlacklist" ip_blacklist: String, 7 "IpWhitelist" ip_whitelist: String,
    8 "LivePackagingConfig" live_packaging_config: LivePackagingConfig, 9 "ManifestName" manifest_name: String,
    10 "Protocol" protocol, 11 "TimeshiftVision" timeshift_vision: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`CreateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackagingConfig {
    pub drm_config: Option<LivePackagingConfigDrmConfig>,
    pub live_manifest_configs: Option<Vec<LiveManifestConfig>>,
    pub part_duration_ms: Option<i64>,
    pub segment_duration: Option<i64>,
    pub use_audio_rendition_groups: Option<bool>,
}
input! { LivePackagingConfig() {
    0 "DrmConfig" drm_config: LivePackagingConfigDrmConfig,
    1 "LiveManifestConfigs" live_manifest_configs: Vec<LiveManifestConfig>, 2 "PartDurationMs" part_duration_ms: i64,
    3 "SegmentDuration" segment_duration: i64, 4 "UseAudioRenditionGroups" use_audio_rendition_groups: bool
} }

/// In the request of [`CreateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackagingConfigDrmConfig {
    pub content_id: Option<String>,
    pub encryption_method: Option<String>,
    pub iv: Option<String>,
    pub rotate_period: Option<i64>,
    pub system_ids: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { LivePackagingConfigDrmConfig() {
    0 "ContentId" content_id: String, 1 "EncryptionMethod" encryption_method: String, 2 "IV" iv: String,
    3 "RotatePeriod" rotate_period: i64, 4 "SystemIds" system_ids: Vec<String>, 5 "Url" url: String
} }

/// In the request of [`CreateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveManifestConfig {
    pub ad_markers: Option<String>,
    pub date_time_interval: Option<i64>,
    pub manifest_duration: Option<i64>,
    pub max_video_bitrate: Option<i64>,
    pub min_buffer_time: Option<i64>,
    pub min_update_period: Option<i64>,
    pub min_video_bitrate: Option<i64>,
    pub part_hold_back_ms: Option<i64>,
    pub presentation_delay: Option<i64>,
    pub segment_count: Option<i64>,
    pub segment_template_format: Option<String>,
    pub stream_order: Option<String>,
}
input! { LiveManifestConfig() {
    0 "AdMarkers" ad_markers: String, 1 "DateTimeInterval" date_time_interval: i64,
    2 "ManifestDuration" manifest_duration: i64, 3 "MaxVideoBitrate" max_video_bitrate: i64,
    4 "MinBufferTime" min_buffer_time: i64, 5 "MinUpdatePeriod" min_update_period: i64,
    6 "MinVideoBitrate" min_video_bitrate: i64, 7 "PartHoldBackMs" part_hold_back_ms: i64,
    8 "PresentationDelay" presentation_delay: i64, 9 "SegmentCount" segment_count: i64,
    10 "SegmentTemplateFormat" segment_template_format: String, 11 "StreamOrder" stream_order: String
} }

/// Response of [`CreateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<
        CreateLivePackageOriginEndpointLivePackageOriginEndpoint,
    >,
}
model! { CreateLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint: CreateLivePackageOriginEndpointLivePackageOriginEndpoint
} }

/// In the response of [`CreateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointLivePackageOriginEndpoint {
    /// Secret.
    pub authorization_code: Option<Secret>,
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub group_name: Option<String>,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub last_modified: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    pub protocol: Option<String>,
    pub timeshift_vision: Option<i64>,
}
model! { CreateLivePackageOriginEndpointLivePackageOriginEndpoint {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "EndpointName" endpoint_name: String,
    5 "EndpointUrl" endpoint_url: String, 6 "GroupName" group_name: String, 7 "IpBlacklist" ip_blacklist: String,
    8 "IpWhitelist" ip_whitelist: String, 9 "LastModified" last_modified: String,
    10 "LivePackagingConfig" live_packaging_config: LivePackagingConfig, 11 "ManifestName" manifest_name: String,
    12 "Protocol" protocol: String, 13 "TimeshiftVision" timeshift_vision: i64
} }

/// Creates live record template: `CreateLiveRecordTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub record_format: Vec<CreateLiveRecordTemplateRecordFormat>,
}
operation! { CreateLiveRecordTemplate(name: String, record_format: Vec<CreateLiveRecordTemplateRecordFormat>)
    "CreateLiveRecordTemplate" -> CreateLiveRecordTemplateOutput {
    0 "Name" name, 1 "RecordFormat" record_format
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateRecordFormat {
    pub cycle_duration: Option<i64>,
    /// Required.
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { CreateLiveRecordTemplateRecordFormat(format: String) {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// Response of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates live snapshot template: `CreateLiveSnapshotTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveSnapshotTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplate {
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    /// Required.
    pub template_name: String,
    /// Required.
    pub time_interval: i64,
}
operation! { CreateLiveSnapshotTemplate(template_name: String, time_interval: i64)
    "CreateLiveSnapshotTemplate" -> CreateLiveSnapshotTemplateOutput {
    0 "OverwriteFormat" overwrite_format: String, 1 "SequenceFormat" sequence_format: String,
    2 "TemplateName" template_name, 3 "TimeInterval" time_interval
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateLiveSnapshotTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates live transcode template: `CreateLiveTranscodeTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplate {
    /// Required. 1 to 20 characters.
    pub name: String,
    pub template_config: Option<CreateLiveTranscodeTemplateTemplateConfig>,
    /// Required.
    pub r#type: String,
}
operation! { CreateLiveTranscodeTemplate(name: String, r#type: String)
    "CreateLiveTranscodeTemplate" -> CreateLiveTranscodeTemplateOutput {
    0 "Name" name, 1 "TemplateConfig" template_config: CreateLiveTranscodeTemplateTemplateConfig, 2 "Type" r#type
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateTemplateConfig {
    pub audio_params: Option<CreateLiveTranscodeTemplateAudioParams>,
    pub video_params: Option<CreateLiveTranscodeTemplateVideoParams>,
}
input! { CreateLiveTranscodeTemplateTemplateConfig() {
    0 "AudioParams" audio_params: CreateLiveTranscodeTemplateAudioParams,
    1 "VideoParams" video_params: CreateLiveTranscodeTemplateVideoParams
} }

/// In the request of [`CreateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateAudioParams {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub samplerate: Option<String>,
}
input! { CreateLiveTranscodeTemplateAudioParams() {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Samplerate" samplerate: String
} }

/// In the request of [`CreateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateVideoParams {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub profile: Option<String>,
    pub width: Option<String>,
}
input! { CreateLiveTranscodeTemplateVideoParams() {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "Fps" fps: String, 3 "Gop" gop: String,
    4 "Height" height: String, 5 "Profile" profile: String, 6 "Width" width: String
} }

/// Response of [`CreateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates media connect flow: `CreateMediaConnectFlow` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaConnectFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlow {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_region: String,
}
operation! { CreateMediaConnectFlow(flow_name: String, flow_region: String)
    "CreateMediaConnectFlow" -> CreateMediaConnectFlowOutput {
    0 "FlowName" flow_name, 1 "FlowRegion" flow_region
} }

/// Response of [`CreateMediaConnectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowOutput {
    pub content: Option<CreateMediaConnectFlowContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { CreateMediaConnectFlowOutput {
    0 "Content" content: CreateMediaConnectFlowContent, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// In the response of [`CreateMediaConnectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowContent {
    pub flow_id: Option<String>,
}
model! { CreateMediaConnectFlowContent {
    0 "FlowId" flow_id: String
} }

/// Creates media live channel: `CreateMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannel {
    pub audio_settings: Option<Vec<CreateMediaLiveChannelAudioSettings>>,
    /// Required.
    pub input_attachments: Vec<CreateMediaLiveChannelInputAttachments>,
    /// Required.
    pub name: String,
    /// Required.
    pub output_groups: Vec<CreateMediaLiveChannelOutputGroups>,
    pub video_settings: Option<Vec<CreateMediaLiveChannelVideoSettings>>,
}
operation! {
    CreateMediaLiveChannel(input_attachments: Vec<CreateMediaLiveChannelInputAttachments>, name: String, output_groups: Vec<CreateMediaLiveChannelOutputGroups>)
    "CreateMediaLiveChannel" -> CreateMediaLiveChannelOutput {
    0 "AudioSettings" audio_settings: Vec<CreateMediaLiveChannelAudioSettings>, 1 "InputAttachments" input_attachments,
    2 "Name" name, 3 "OutputGroups" output_groups,
    4 "VideoSettings" video_settings: Vec<CreateMediaLiveChannelVideoSettings>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<CreateMediaLiveChannelAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { CreateMediaLiveChannelAudioSettings(name: String) {
    0 "AudioCodec" audio_codec: String,
    1 "AudioCodecSetting" audio_codec_setting: CreateMediaLiveChannelAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
input! { CreateMediaLiveChannelAudioCodecSetting() {
    0 "Bitrate" bitrate: i64, 1 "Profile" profile: String, 2 "SampleRate" sample_rate: i64
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelInputAttachments {
    pub audio_selectors: Option<Vec<CreateMediaLiveChannelAudioSelectors>>,
    /// Required.
    pub input_id: Option<String>,
    pub language_name: Option<String>,
}
input! { CreateMediaLiveChannelInputAttachments(input_id: String) {
    0 "AudioSelectors" audio_selectors: Vec<CreateMediaLiveChannelAudioSelectors>, 1 "InputId" input_id: String,
    2 "LanguageName" language_name: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<CreateMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<CreateMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Option<Vec<CreateMediaLiveChannelAudioTrackSelection>>,
    /// Required.
    pub name: Option<String>,
}
input! { CreateMediaLiveChannelAudioSelectors(name: String) {
    0 "AudioLanguageSelection" audio_language_selection: CreateMediaLiveChannelAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: CreateMediaLiveChannelAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<CreateMediaLiveChannelAudioTrackSelection>, 3 "Name" name: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioLanguageSelection {
    /// Required.
    pub language_code: Option<String>,
}
input! { CreateMediaLiveChannelAudioLanguageSelection(language_code: String) {
    0 "LanguageCode" language_code: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioPidSelection {
    /// Required.
    pub pid: Option<i64>,
}
input! { CreateMediaLiveChannelAudioPidSelection(pid: i64) {
    0 "Pid" pid: i64
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioTrackSelection {
    /// Required.
    pub track_id: Option<i64>,
}
input! { CreateMediaLiveChannelAudioTrackSelection(track_id: i64) {
    0 "TrackId" track_id: i64
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<
        CreateMediaLiveChannelMediaPackageGroupSetting,
    >,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub outputs: Option<Vec<CreateMediaLiveChannelOutputs>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateMediaLiveChannelOutputGroups(name: String, outputs: Vec<CreateMediaLiveChannelOutputs>, r#type: String) {
    0 "MediaPackageGroupSetting" media_package_group_setting: CreateMediaLiveChannelMediaPackageGroupSetting,
    1 "Name" name: String, 2 "Outputs" outputs: Vec<CreateMediaLiveChannelOutputs>, 3 "Type" r#type: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelMediaPackageGroupSetting {
    /// Required.
    pub channel_name: Option<String>,
    /// Required.
    pub group_name: Option<String>,
}
input! { CreateMediaLiveChannelMediaPackageGroupSetting(channel_name: String, group_name: String) {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<
        CreateMediaLiveChannelMediaPackageOutputSetting,
    >,
    pub media_type: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
input! { CreateMediaLiveChannelOutputs(name: String) {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: CreateMediaLiveChannelMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
input! { CreateMediaLiveChannelMediaPackageOutputSetting() {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelVideoSettings {
    pub height: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub video_codec: Option<String>,
    pub video_codec_setting: Option<CreateMediaLiveChannelVideoCodecSetting>,
    pub video_codec_type: Option<String>,
    pub width: Option<i64>,
}
input! { CreateMediaLiveChannelVideoSettings(name: String) {
    0 "Height" height: i64, 1 "Name" name: String, 2 "VideoCodec" video_codec: String,
    3 "VideoCodecSetting" video_codec_setting: CreateMediaLiveChannelVideoCodecSetting,
    4 "VideoCodecType" video_codec_type: String, 5 "Width" width: i64
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelVideoCodecSetting {
    pub codec_detail: Option<CreateMediaLiveChannelCodecDetail>,
    pub framerate: Option<CreateMediaLiveChannelFramerate>,
    pub gop: Option<CreateMediaLiveChannelGop>,
    pub rate: Option<CreateMediaLiveChannelRate>,
}
input! { CreateMediaLiveChannelVideoCodecSetting() {
    0 "CodecDetail" codec_detail: CreateMediaLiveChannelCodecDetail,
    1 "Framerate" framerate: CreateMediaLiveChannelFramerate, 2 "Gop" gop: CreateMediaLiveChannelGop,
    3 "Rate" rate: CreateMediaLiveChannelRate
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
input! { CreateMediaLiveChannelCodecDetail() {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
input! { CreateMediaLiveChannelFramerate() {
    0 "FramerateControl" framerate_control: String, 1 "FramerateDenominator" framerate_denominator: i64,
    2 "FramerateNumerator" framerate_numerator: i64
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
input! { CreateMediaLiveChannelGop() {
    0 "BframesNum" bframes_num: i64, 1 "GopSize" gop_size: i64, 2 "GopSizeUnits" gop_size_units: String
} }

/// In the request of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
input! { CreateMediaLiveChannelRate() {
    0 "Bitrate" bitrate: i64, 1 "BufferSize" buffer_size: i64, 2 "MaxBitrate" max_bitrate: i64,
    3 "RateControlMode" rate_control_mode: String
} }

/// Response of [`CreateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutput {
    pub channel_id: Option<String>,
}
model! { CreateMediaLiveChannelOutput {
    0 "ChannelId" channel_id: String
} }

/// Creates media live input: `CreateMediaLiveInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInput {
    /// Required.
    pub input_settings: Vec<CreateMediaLiveInputInputSettings>,
    /// Required.
    pub name: String,
    pub security_group_ids: Option<Vec<String>>,
    /// Required.
    pub r#type: String,
}
operation! {
    CreateMediaLiveInput(input_settings: Vec<CreateMediaLiveInputInputSettings>, name: String, r#type: String)
    "CreateMediaLiveInput" -> CreateMediaLiveInputOutput {
    0 "InputSettings" input_settings, 1 "Name" name, 2 "SecurityGroupIds" security_group_ids: Vec<String>,
    3 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputInputSettings {
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
input! { CreateMediaLiveInputInputSettings() {
    0 "FlowId" flow_id: String, 1 "FlowOutputName" flow_output_name: String, 2 "SourceUrl" source_url: String,
    3 "SrtLatency" srt_latency: i64, 4 "SrtMaxBitrate" srt_max_bitrate: i64, 5 "SrtPassphrase" srt_passphrase: Secret,
    6 "SrtPbKeyLen" srt_pb_key_len: i64, 7 "StreamName" stream_name: String
} }

/// Response of [`CreateMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputOutput {
    pub input_id: Option<String>,
}
model! { CreateMediaLiveInputOutput {
    0 "InputId" input_id: String
} }

/// Creates media live input security group: `CreateMediaLiveInputSecurityGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInputSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub whitelist_rules: Vec<String>,
}
operation! { CreateMediaLiveInputSecurityGroup(name: String, whitelist_rules: Vec<String>)
    "CreateMediaLiveInputSecurityGroup" -> CreateMediaLiveInputSecurityGroupOutput {
    0 "Name" name, 1 "WhitelistRules" whitelist_rules
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`CreateMediaLiveInputSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id: String
} }

/// Creates pipeline: `CreatePipeline` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    /// Required.
    pub name: String,
    pub priority: Option<i64>,
    /// Required.
    pub speed: String,
}
operation! { CreatePipeline(name: String, speed: String) "CreatePipeline" -> CreatePipelineOutput {
    0 "Name" name, 1 "Priority" priority: i64, 2 "Speed" speed
} }

/// Response of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub pipeline: Option<CreatePipelinePipeline>,
}
model! { CreatePipelineOutput {
    0 "Pipeline" pipeline: CreatePipelinePipeline
} }

/// In the response of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinePipeline {
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
    pub speed: Option<String>,
    pub status: Option<String>,
}
model! { CreatePipelinePipeline {
    0 "CreateTime" create_time: String, 1 "ModifiedTime" modified_time: String, 2 "Name" name: String,
    3 "PipelineId" pipeline_id: String, 4 "Priority" priority: i64, 5 "Speed" speed: String, 6 "Status" status: String
} }

/// Creates program: `CreateProgram` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgram {
    pub ad_breaks: Option<String>,
    /// Required.
    pub channel_name: String,
    pub clip_range: Option<String>,
    /// Required.
    pub program_name: String,
    /// Required.
    pub source_location_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub transition: String,
}

/// Arguments of [`CreateProgram::new`].
pub struct CreateProgramRequired {
    pub channel_name: String,
    pub program_name: String,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
    pub transition: String,
}
operation! {
    CreateProgram { CreateProgramRequired: channel_name, program_name, source_location_name, source_name, source_type, transition }
    "CreateProgram" -> CreateProgramOutput {
    0 "AdBreaks" ad_breaks: String, 1 "ChannelName" channel_name, 2 "ClipRange" clip_range: String,
    3 "ProgramName" program_name, 4 "SourceLocationName" source_location_name, 5 "SourceName" source_name,
    6 "SourceType" source_type, 7 "Transition" transition
} }

/// Response of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { CreateProgramOutput {
    0 "Program" program: ChannelAssemblyProgram
} }

/// In the response of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgram {
    pub ad_breaks: Vec<ChannelAssemblyProgramAdBreaks>,
    pub arn: Option<String>,
    pub channel_name: Option<String>,
    pub clip_range: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub program_name: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub transition: Option<String>,
}
model! { ChannelAssemblyProgram {
    0 "AdBreaks" ad_breaks: Vec<ChannelAssemblyProgramAdBreaks>, 1 "Arn" arn: String,
    2 "ChannelName" channel_name: String, 3 "ClipRange" clip_range: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "ProgramName" program_name: String,
    7 "SourceLocationName" source_location_name: String, 8 "SourceName" source_name: String,
    9 "SourceType" source_type: String, 10 "Transition" transition: String
} }

/// In the response of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgramAdBreaks {
    pub channel_name: Option<String>,
    pub message_type: Option<String>,
    pub offset_millis: Option<i64>,
    pub program_name: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub splice_insert_settings: Option<String>,
    pub time_signal_settings: Option<String>,
}
model! { ChannelAssemblyProgramAdBreaks {
    0 "ChannelName" channel_name: String, 1 "MessageType" message_type: String, 2 "OffsetMillis" offset_millis: i64,
    3 "ProgramName" program_name: String, 4 "SourceLocationName" source_location_name: String,
    5 "SourceName" source_name: String, 6 "SpliceInsertSettings" splice_insert_settings: String,
    7 "TimeSignalSettings" time_signal_settings: String
} }

/// Creates recognition entity: `CreateRecognitionEntity` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionEntity {
    /// Required.
    pub algorithm: String,
    pub entity_info: Option<String>,
    /// Required.
    pub entity_name: String,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateRecognitionEntity(algorithm: String, entity_name: String, lib_id: String)
    "CreateRecognitionEntity" -> CreateRecognitionEntityOutput {
    0 "Algorithm" algorithm, 1 "EntityInfo" entity_info: String, 2 "EntityName" entity_name, 3 "LibId" lib_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateRecognitionEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionEntityOutput {
    pub entity_id: Option<String>,
}
model! { CreateRecognitionEntityOutput {
    0 "EntityId" entity_id: String
} }

/// Creates recognition lib: `CreateRecognitionLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionLib {
    /// Required.
    pub algorithm: String,
    pub lib_description: Option<String>,
    /// Required.
    pub lib_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateRecognitionLib(algorithm: String, lib_name: String)
    "CreateRecognitionLib" -> CreateRecognitionLibOutput {
    0 "Algorithm" algorithm, 1 "LibDescription" lib_description: String, 2 "LibName" lib_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateRecognitionLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionLibOutput {
    pub lib_id: Option<String>,
}
model! { CreateRecognitionLibOutput {
    0 "LibId" lib_id: String
} }

/// Creates recognition sample: `CreateRecognitionSample` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionSample {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub entity_id: String,
    pub image_url: Option<String>,
    pub label_prompt: Option<String>,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateRecognitionSample(algorithm: String, entity_id: String, lib_id: String)
    "CreateRecognitionSample" -> CreateRecognitionSampleOutput {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "ImageUrl" image_url: String,
    3 "LabelPrompt" label_prompt: String, 4 "LibId" lib_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateRecognitionSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionSampleOutput {
    pub sample_id: Option<String>,
}
model! { CreateRecognitionSampleOutput {
    0 "SampleId" sample_id: String
} }

/// Creates search index: `CreateSearchIndex` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchIndex {
    pub index_config: Option<String>,
    pub index_status: Option<String>,
    /// Required.
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { CreateSearchIndex(index_type: String) "CreateSearchIndex" -> CreateSearchIndexOutput {
    0 "IndexConfig" index_config: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type,
    3 "SearchLibName" search_lib_name: String
} }

/// Response of [`CreateSearchIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { CreateSearchIndexOutput {
    0 "Code" code: String, 1 "Success" success: String
} }

/// Creates search lib: `CreateSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLib {
    pub search_lib_config: Option<String>,
    /// Required.
    pub search_lib_name: String,
}
operation! { CreateSearchLib(search_lib_name: String) "CreateSearchLib" -> CreateSearchLibOutput {
    0 "SearchLibConfig" search_lib_config: String, 1 "SearchLibName" search_lib_name
} }

/// Response of [`CreateSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_name: Option<String>,
    pub success: Option<String>,
}
model! { CreateSearchLibOutput {
    0 "Code" code: String, 1 "SearchLibName" search_lib_name: String, 2 "Success" success: String
} }

/// Creates source: `CreateSource` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSource {
    /// Required.
    pub http_package_configurations: String,
    /// Required.
    pub source_location_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub source_type: String,
}
operation! {
    CreateSource(http_package_configurations: String, source_location_name: String, source_name: String, source_type: String)
    "CreateSource" -> CreateSourceOutput {
    0 "HttpPackageConfigurations" http_package_configurations, 1 "SourceLocationName" source_location_name,
    2 "SourceName" source_name, 3 "SourceType" source_type
} }

/// Response of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { CreateSourceOutput {
    0 "Source" source: ChannelAssemblySource
} }

/// In the response of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblySource {
    pub arn: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub http_package_configurations: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub state: Option<i64>,
}
model! { ChannelAssemblySource {
    0 "Arn" arn: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "HttpPackageConfigurations" http_package_configurations: String,
    4 "SourceLocationName" source_location_name: String, 5 "SourceName" source_name: String,
    6 "SourceType" source_type: String, 7 "State" state: i64
} }

/// Creates source location: `CreateSourceLocation` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSourceLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceLocation {
    /// Required.
    pub base_url: String,
    pub enable_segment_delivery: Option<bool>,
    pub segment_delivery_url: Option<String>,
    /// Required.
    pub source_location_name: String,
}
operation! { CreateSourceLocation(base_url: String, source_location_name: String)
    "CreateSourceLocation" -> CreateSourceLocationOutput {
    0 "BaseUrl" base_url, 1 "EnableSegmentDelivery" enable_segment_delivery: bool,
    2 "SegmentDeliveryUrl" segment_delivery_url: String, 3 "SourceLocationName" source_location_name
} }

/// Response of [`CreateSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { CreateSourceLocationOutput {
    0 "SourceLocation" source_location: ChannelAssemblySourceLocation
} }

/// In the response of [`CreateSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblySourceLocation {
    pub arn: Option<String>,
    pub base_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub segment_delivery_configurations: Option<String>,
    pub source_location_name: Option<String>,
    pub state: Option<i64>,
}
model! { ChannelAssemblySourceLocation {
    0 "Arn" arn: String, 1 "BaseUrl" base_url: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "SegmentDeliveryConfigurations" segment_delivery_configurations: String,
    5 "SourceLocationName" source_location_name: String, 6 "State" state: i64
} }

/// Creates stream to search lib: `CreateStreamToSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateStreamToSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamToSearchLib {
    pub input: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { CreateStreamToSearchLib() "CreateStreamToSearchLib" -> CreateStreamToSearchLibOutput {
    0 "Input" input: String, 1 "Namespace" namespace: String, 2 "SearchLibName" search_lib_name: String
} }

/// Response of [`CreateStreamToSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateStreamToSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Creates upload media: `CreateUploadMedia` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadMedia {
    pub app_id: Option<String>,
    pub entity_id: Option<String>,
    pub file_info: Option<String>,
    pub media_meta_data: Option<String>,
    pub post_process_config: Option<String>,
    pub upload_target_config: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUploadMedia() "CreateUploadMedia" -> CreateUploadMediaOutput {
    0 "AppId" app_id: String, 1 "EntityId" entity_id: String, 2 "FileInfo" file_info: String,
    3 "MediaMetaData" media_meta_data: String, 4 "PostProcessConfig" post_process_config: String,
    5 "UploadTargetConfig" upload_target_config: String, 6 "UserData" user_data: String
} }

/// Response of [`CreateUploadMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadMediaOutput {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadMediaOutput {
    0 "FileURL" file_url: String, 1 "MediaId" media_id: String, 2 "MediaURL" media_url: String,
    3 "UploadAddress" upload_address: String, 4 "UploadAuth" upload_auth: Secret
} }

/// Creates upload stream: `CreateUploadStream` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadStream {
    pub definition: Option<String>,
    pub file_extension: Option<String>,
    pub hdr_type: Option<String>,
    pub media_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUploadStream() "CreateUploadStream" -> CreateUploadStreamOutput {
    0 "Definition" definition: String, 1 "FileExtension" file_extension: String, 2 "HDRType" hdr_type: String,
    3 "MediaId" media_id: String, 4 "UserData" user_data: String
} }

/// Response of [`CreateUploadStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadStreamOutput {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadStreamOutput {
    0 "FileURL" file_url: String, 1 "MediaId" media_id: String, 2 "UploadAddress" upload_address: String,
    3 "UploadAuth" upload_auth: Secret
} }

/// Creates vod packaging asset: `CreateVodPackagingAsset` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAsset {
    pub asset_name: Option<String>,
    pub content_id: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub input: Option<CreateVodPackagingAssetInput>,
}
operation! { CreateVodPackagingAsset() "CreateVodPackagingAsset" -> CreateVodPackagingAssetOutput {
    0 "AssetName" asset_name: String, 1 "ContentId" content_id: String, 2 "Description" description: String,
    3 "GroupName" group_name: String, 4 "Input" input: CreateVodPackagingAssetInput
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateVodPackagingAssetInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Response of [`CreateVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetOutput {
    pub asset: Option<VodPackagingAsset>,
}
model! { CreateVodPackagingAssetOutput {
    0 "Asset" asset: VodPackagingAsset
} }

/// Creates vod packaging configuration: `CreateVodPackagingConfiguration` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfiguration {
    pub configuration_name: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub package_config: Option<CreateVodPackagingConfigurationPackageConfig>,
    pub protocol: Option<String>,
}
operation! { CreateVodPackagingConfiguration()
    "CreateVodPackagingConfiguration" -> CreateVodPackagingConfigurationOutput {
    0 "ConfigurationName" configuration_name: String, 1 "Description" description: String,
    2 "GroupName" group_name: String, 3 "PackageConfig" package_config: CreateVodPackagingConfigurationPackageConfig,
    4 "Protocol" protocol: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationPackageConfig {
    pub drm_provider: Option<CreateVodPackagingConfigurationDrmProvider>,
    pub manifest_name: Option<String>,
    pub segment_duration: Option<i64>,
    pub stream_selection: Option<CreateVodPackagingConfigurationStreamSelection>,
}
input! { CreateVodPackagingConfigurationPackageConfig() {
    0 "DrmProvider" drm_provider: CreateVodPackagingConfigurationDrmProvider, 1 "ManifestName" manifest_name: String,
    2 "SegmentDuration" segment_duration: i64,
    3 "StreamSelection" stream_selection: CreateVodPackagingConfigurationStreamSelection
} }

/// In the request of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationDrmProvider {
    pub encryption_method: Option<String>,
    pub iv: Option<String>,
    pub system_ids: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { CreateVodPackagingConfigurationDrmProvider() {
    0 "EncryptionMethod" encryption_method: String, 1 "IV" iv: String, 2 "SystemIds" system_ids: Vec<String>,
    3 "Url" url: String
} }

/// In the request of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationStreamSelection {
    pub max_video_bits_per_second: Option<i64>,
    pub min_video_bits_per_second: Option<i64>,
    pub stream_order: Option<String>,
}
input! { CreateVodPackagingConfigurationStreamSelection() {
    0 "MaxVideoBitsPerSecond" max_video_bits_per_second: i64, 1 "MinVideoBitsPerSecond" min_video_bits_per_second: i64,
    2 "StreamOrder" stream_order: String
} }

/// Response of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationOutput {
    pub packaging_configuration: Option<VodPackagingConfiguration>,
}
model! { CreateVodPackagingConfigurationOutput {
    0 "PackagingConfiguration" packaging_configuration: VodPackagingConfiguration
} }

/// In the response of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfiguration {
    pub configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub package_config: Option<VodPackagingConfig>,
    pub protocol: Option<String>,
}
model! { VodPackagingConfiguration {
    0 "ConfigurationName" configuration_name: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "GroupName" group_name: String,
    4 "PackageConfig" package_config: VodPackagingConfig, 5 "Protocol" protocol: String
} }

/// In the response of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfig {
    pub drm_provider: Option<VodPackagingConfigDrmProvider>,
    pub manifest_name: Option<String>,
    pub segment_duration: Option<i64>,
    pub stream_selection: Option<VodPackagingConfigStreamSelection>,
}
model! { VodPackagingConfig {
    0 "DrmProvider" drm_provider: VodPackagingConfigDrmProvider, 1 "ManifestName" manifest_name: String,
    2 "SegmentDuration" segment_duration: i64, 3 "StreamSelection" stream_selection: VodPackagingConfigStreamSelection
} }

/// In the response of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfigDrmProvider {
    pub encryption_method: Option<String>,
    pub iv: Option<String>,
    pub system_ids: Vec<String>,
    pub url: Option<String>,
}
model! { VodPackagingConfigDrmProvider {
    0 "EncryptionMethod" encryption_method: String, 1 "IV" iv: String, 2 "SystemIds" system_ids: Vec<String>,
    3 "Url" url: String
} }

/// In the response of [`CreateVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfigStreamSelection {
    pub max_video_bits_per_second: Option<i64>,
    pub min_video_bits_per_second: Option<i64>,
    pub stream_order: Option<String>,
}
model! { VodPackagingConfigStreamSelection {
    0 "MaxVideoBitsPerSecond" max_video_bits_per_second: i64, 1 "MinVideoBitsPerSecond" min_video_bits_per_second: i64,
    2 "StreamOrder" stream_order: String
} }

/// Creates vod packaging group: `CreateVodPackagingGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroup {
    pub description: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateVodPackagingGroup() "CreateVodPackagingGroup" -> CreateVodPackagingGroupOutput {
    0 "Description" description: String, 1 "GroupName" group_name: String
} }

/// Response of [`CreateVodPackagingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroupOutput {
    pub packaging_group: Option<VodPackagingGroup>,
}
model! { CreateVodPackagingGroupOutput {
    0 "PackagingGroup" packaging_group: VodPackagingGroup
} }

/// In the response of [`CreateVodPackagingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingGroup {
    pub approximate_asset_count: Option<i64>,
    pub configuration_count: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub group_name: Option<String>,
}
model! { VodPackagingGroup {
    0 "ApproximateAssetCount" approximate_asset_count: i64, 1 "ConfigurationCount" configuration_count: i64,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "DomainName" domain_name: String,
    5 "GroupName" group_name: String
} }

/// Creates yike asset upload: `CreateYikeAssetUpload` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeAssetUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeAssetUpload {
    /// Required.
    pub file_ext: String,
    pub file_type: Option<String>,
}
operation! { CreateYikeAssetUpload(file_ext: String) "CreateYikeAssetUpload" -> CreateYikeAssetUploadOutput {
    0 "FileExt" file_ext, 1 "FileType" file_type: String
} }

/// Response of [`CreateYikeAssetUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeAssetUploadOutput {
    pub file_url: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { CreateYikeAssetUploadOutput {
    0 "FileURL" file_url: String, 1 "UploadAddress" upload_address: String, 2 "UploadAuth" upload_auth: Secret
} }

/// Creates yike production: `CreateYikeProduction` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeProduction {
    /// Required. At most 50 characters.
    pub title: String,
    pub workspace_id: Option<String>,
}
operation! { CreateYikeProduction(title: String) "CreateYikeProduction" -> CreateYikeProductionOutput {
    0 "Title" title, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateYikeProduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeProductionOutput {
    pub production_id: Option<String>,
}
model! { CreateYikeProductionOutput {
    0 "ProductionId" production_id: String
} }

/// Creates yike user: `CreateYikeUser` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUser {
    /// Required. At most 100 characters.
    pub nickname: String,
    /// Required. Secret. 32 to 32 characters.
    pub password: Secret,
    /// Required.
    pub production_ids: String,
    /// Required. At most 50 characters.
    pub user_name_prefix: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateYikeUser::new`].
pub struct CreateYikeUserRequired {
    pub nickname: String,
    pub password: Secret,
    pub production_ids: String,
    pub user_name_prefix: String,
    pub workspace_id: String,
}
operation! {
    CreateYikeUser { CreateYikeUserRequired: nickname, password, production_ids, user_name_prefix, workspace_id }
    "CreateYikeUser" -> CreateYikeUserOutput {
    0 "Nickname" nickname, 1 "Password" password, 2 "ProductionIds" production_ids, 3 "UserNamePrefix" user_name_prefix,
    4 "WorkspaceId" workspace_id
} }

/// Response of [`CreateYikeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserOutput {
    pub user_info: Option<CreateYikeUserUserInfo>,
}
model! { CreateYikeUserOutput {
    0 "UserInfo" user_info: CreateYikeUserUserInfo
} }

/// In the response of [`CreateYikeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserUserInfo {
    pub nickname: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateYikeUserUserInfo {
    0 "Nickname" nickname: String, 1 "UserId" user_id: String, 2 "UserName" user_name: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Creates yike workspace: `CreateYikeWorkspace` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeWorkspace {
    /// Required. At most 50 characters.
    pub title: String,
    /// Required. 2 to 1000.
    pub user_count_limit: i64,
}
operation! { CreateYikeWorkspace(title: String, user_count_limit: i64)
    "CreateYikeWorkspace" -> CreateYikeWorkspaceOutput {
    0 "Title" title, 1 "UserCountLimit" user_count_limit
} }

/// Response of [`CreateYikeWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeWorkspaceOutput {
    pub production_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateYikeWorkspaceOutput {
    0 "ProductionId" production_id: String, 1 "WorkspaceId" workspace_id: String
} }

/// `DecryptKMSDataKey` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DecryptKMSDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKey {
    /// Required.
    pub ciphertext_blob: String,
}
operation! { DecryptKMSDataKey(ciphertext_blob: String) "DecryptKMSDataKey" -> DecryptKMSDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob
} }

/// Response of [`DecryptKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKeyOutput {
    pub data_key: Option<DecryptKMSDataKeyDataKey>,
}
model! { DecryptKMSDataKeyOutput {
    0 "DataKey" data_key: DecryptKMSDataKeyDataKey
} }

/// In the response of [`DecryptKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKeyDataKey {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { DecryptKMSDataKeyDataKey {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret
} }

/// Deletes ai agent dialogue: `DeleteAIAgentDialogue` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAIAgentDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAgentDialogue {
    /// Required.
    pub dialogue_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub session_id: String,
}
operation! { DeleteAIAgentDialogue(dialogue_id: String, session_id: String) "DeleteAIAgentDialogue" -> Empty {
    0 "DialogueId" dialogue_id, 1 "NodeId" node_id: String, 2 "SessionId" session_id
} }

/// Response of [`DeleteAIAgentDialogue`]: empty.
pub type DeleteAIAgentDialogueOutput = Empty;

/// Deletes ad insertion: `DeleteAdInsertion` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAdInsertion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdInsertion {
    /// Required.
    pub name: String,
}
operation! { DeleteAdInsertion(name: String) "DeleteAdInsertion" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAdInsertion`]: empty.
pub type DeleteAdInsertionOutput = Empty;

/// Deletes avatar training job: `DeleteAvatarTrainingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAvatarTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteAvatarTrainingJob(job_id: String) "DeleteAvatarTrainingJob" -> DeleteAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DeleteAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobOutput {
    pub data: Option<DeleteAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { DeleteAvatarTrainingJobOutput {
    0 "Data" data: DeleteAvatarTrainingJobData, 1 "Success" success: bool
} }

/// In the response of [`DeleteAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { DeleteAvatarTrainingJobData {
    0 "JobId" job_id: String
} }

/// Deletes category: `DeleteCategory` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategory {
    /// Required.
    pub cate_id: i64,
}
operation! { DeleteCategory(cate_id: i64) "DeleteCategory" -> Empty {
    0 "CateId" cate_id
} }

/// Response of [`DeleteCategory`]: empty.
pub type DeleteCategoryOutput = Empty;

/// Deletes channel: `DeleteChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    /// Required.
    pub channel_name: String,
}
operation! { DeleteChannel(channel_name: String) "DeleteChannel" -> DeleteChannelOutput {
    0 "ChannelName" channel_name
} }

/// Response of [`DeleteChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannelOutput {
    pub success: Option<bool>,
}
model! { DeleteChannelOutput {
    0 "Success" success: bool
} }

/// Deletes custom template: `DeleteCustomTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteCustomTemplate(template_id: String) "DeleteCustomTemplate" -> DeleteCustomTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteCustomTemplateOutput {
    0 "Success" success: bool
} }

/// Deletes customized voice job: `DeleteCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteCustomizedVoiceJob(job_id: String) "DeleteCustomizedVoiceJob" -> DeleteCustomizedVoiceJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DeleteCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobOutput {
    pub success: Option<bool>,
}
model! { DeleteCustomizedVoiceJobOutput {
    0 "Success" success: bool
} }

/// Deletes dnadb: `DeleteDNADB` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteDNADB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNADB {
    /// Required.
    pub db_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDNADB(db_id: String) "DeleteDNADB" -> Empty {
    0 "DBId" db_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDNADB`]: empty.
pub type DeleteDNADBOutput = Empty;

/// Deletes dna files: `DeleteDNAFiles` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteDNAFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNAFiles {
    /// Required.
    pub db_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub primary_keys: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDNAFiles(db_id: String, primary_keys: String) "DeleteDNAFiles" -> Empty {
    0 "DBId" db_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "PrimaryKeys" primary_keys,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDNAFiles`]: empty.
pub type DeleteDNAFilesOutput = Empty;

/// Deletes editing project materials: `DeleteEditingProjectMaterials` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjectMaterials {
    /// Required.
    pub material_ids: String,
    /// Required.
    pub material_type: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteEditingProjectMaterials(material_ids: String, material_type: String, project_id: String)
    "DeleteEditingProjectMaterials" -> Empty {
    0 "MaterialIds" material_ids, 1 "MaterialType" material_type, 2 "ProjectId" project_id
} }

/// Response of [`DeleteEditingProjectMaterials`]: empty.
pub type DeleteEditingProjectMaterialsOutput = Empty;

/// Deletes editing projects: `DeleteEditingProjects` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteEditingProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjects {
    pub project_ids: Option<String>,
}
operation! { DeleteEditingProjects() "DeleteEditingProjects" -> Empty {
    0 "ProjectIds" project_ids: String
} }

/// Response of [`DeleteEditingProjects`]: empty.
pub type DeleteEditingProjectsOutput = Empty;

/// Deletes hotword library: `DeleteHotwordLibrary` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteHotwordLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibrary {
    pub hotword_library_id: Option<String>,
}
operation! { DeleteHotwordLibrary() "DeleteHotwordLibrary" -> DeleteHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id: String
} }

/// Response of [`DeleteHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibraryOutput {
    pub success: Option<bool>,
}
model! { DeleteHotwordLibraryOutput {
    0 "Success" success: bool
} }

/// Deletes live package channel: `DeleteLivePackageChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannel {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub group_name: String,
}
operation! { DeleteLivePackageChannel(channel_name: String, group_name: String) "DeleteLivePackageChannel" -> Empty {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

/// Response of [`DeleteLivePackageChannel`]: empty.
pub type DeleteLivePackageChannelOutput = Empty;

/// Deletes live package channel group: `DeleteLivePackageChannelGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannelGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroup {
    /// Required.
    pub group_name: String,
}
operation! { DeleteLivePackageChannelGroup(group_name: String) "DeleteLivePackageChannelGroup" -> Empty {
    0 "GroupName" group_name
} }

/// Response of [`DeleteLivePackageChannelGroup`]: empty.
pub type DeleteLivePackageChannelGroupOutput = Empty;

/// Deletes live package origin endpoint: `DeleteLivePackageOriginEndpoint` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageOriginEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpoint {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub group_name: String,
}
operation! { DeleteLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String)
    "DeleteLivePackageOriginEndpoint" -> Empty {
    0 "ChannelName" channel_name, 1 "EndpointName" endpoint_name, 2 "GroupName" group_name
} }

/// Response of [`DeleteLivePackageOriginEndpoint`]: empty.
pub type DeleteLivePackageOriginEndpointOutput = Empty;

/// Deletes live record files: `DeleteLiveRecordFiles` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFiles {
    /// Required.
    pub record_ids: Vec<String>,
    pub remove_file: Option<bool>,
}
operation! { DeleteLiveRecordFiles(record_ids: Vec<String>) "DeleteLiveRecordFiles" -> DeleteLiveRecordFilesOutput {
    0 "RecordIds" record_ids, 1 "RemoveFile" remove_file: bool
} }

/// Response of [`DeleteLiveRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFilesOutput {
    pub delete_file_info_list: Vec<DeleteLiveRecordFilesDeleteFileInfoList>,
    pub message: Option<String>,
}
model! { DeleteLiveRecordFilesOutput {
    0 "DeleteFileInfoList" delete_file_info_list: Vec<DeleteLiveRecordFilesDeleteFileInfoList>,
    1 "Message" message: String
} }

/// In the response of [`DeleteLiveRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFilesDeleteFileInfoList {
    pub code: Option<String>,
    pub message: Option<String>,
    pub record_id: Option<String>,
}
model! { DeleteLiveRecordFilesDeleteFileInfoList {
    0 "Code" code: String, 1 "Message" message: String, 2 "RecordId" record_id: String
} }

/// Deletes live record template: `DeleteLiveRecordTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteLiveRecordTemplate(template_id: String) "DeleteLiveRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveRecordTemplate`]: empty.
pub type DeleteLiveRecordTemplateOutput = Empty;

/// Deletes live snapshot files: `DeleteLiveSnapshotFiles` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFiles {
    /// Required.
    pub create_timestamp_list: Vec<i64>,
    pub delete_original_file: Option<bool>,
    /// Required.
    pub job_id: String,
}
operation! { DeleteLiveSnapshotFiles(create_timestamp_list: Vec<i64>, job_id: String)
    "DeleteLiveSnapshotFiles" -> DeleteLiveSnapshotFilesOutput {
    0 "CreateTimestampList" create_timestamp_list, 1 "DeleteOriginalFile" delete_original_file: bool, 2 "JobId" job_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteLiveSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesOutput {
    pub delete_file_result_list: Vec<DeleteLiveSnapshotFilesDeleteFileResultList>,
}
model! { DeleteLiveSnapshotFilesOutput {
    0 "DeleteFileResultList" delete_file_result_list: Vec<DeleteLiveSnapshotFilesDeleteFileResultList>
} }

/// In the response of [`DeleteLiveSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesDeleteFileResultList {
    pub create_timestamp: Option<i64>,
    pub result: Option<String>,
}
model! { DeleteLiveSnapshotFilesDeleteFileResultList {
    0 "CreateTimestamp" create_timestamp: i64, 1 "Result" result: String
} }

/// Deletes live snapshot template: `DeleteLiveSnapshotTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveSnapshotTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteLiveSnapshotTemplate(template_id: String) "DeleteLiveSnapshotTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteLiveSnapshotTemplate`]: empty.
pub type DeleteLiveSnapshotTemplateOutput = Empty;

/// Deletes live transcode job: `DeleteLiveTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteLiveTranscodeJob(job_id: String) "DeleteLiveTranscodeJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteLiveTranscodeJob`]: empty.
pub type DeleteLiveTranscodeJobOutput = Empty;

/// Deletes live transcode template: `DeleteLiveTranscodeTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLiveTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteLiveTranscodeTemplate(template_id: String) "DeleteLiveTranscodeTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteLiveTranscodeTemplate`]: empty.
pub type DeleteLiveTranscodeTemplateOutput = Empty;

/// Deletes media connect flow: `DeleteMediaConnectFlow` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlow {
    /// Required.
    pub flow_id: String,
}
operation! { DeleteMediaConnectFlow(flow_id: String) "DeleteMediaConnectFlow" -> DeleteMediaConnectFlowReply {
    0 "FlowId" flow_id
} }

/// Response of [`DeleteMediaConnectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowReply {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowReply {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Deletes media connect flow input: `DeleteMediaConnectFlowInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInput {
    /// Required.
    pub flow_id: String,
    pub input_name: Option<String>,
}
operation! { DeleteMediaConnectFlowInput(flow_id: String)
    "DeleteMediaConnectFlowInput" -> DeleteMediaConnectFlowInputOutput {
    0 "FlowId" flow_id, 1 "InputName" input_name: String
} }

/// Response of [`DeleteMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowInputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Deletes media connect flow output: `DeleteMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutput {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output_name: String,
}
operation! { DeleteMediaConnectFlowOutput(flow_id: String, output_name: String)
    "DeleteMediaConnectFlowOutput" -> DeleteMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id, 1 "OutputName" output_name
} }

/// Response of [`DeleteMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowOutputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Deletes media from search lib: `DeleteMediaFromSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaFromSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLib {
    /// Required.
    pub media_id: String,
    pub msg_body: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { DeleteMediaFromSearchLib(media_id: String) "DeleteMediaFromSearchLib" -> DeleteMediaFromSearchLibOutput {
    0 "MediaId" media_id, 1 "MsgBody" msg_body: String, 2 "Namespace" namespace: String,
    3 "SearchLibName" search_lib_name: String
} }

/// Response of [`DeleteMediaFromSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { DeleteMediaFromSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Deletes media infos: `DeleteMediaInfos` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaInfos {
    pub delete_physical_files: Option<bool>,
    pub input_urls: Option<String>,
    pub media_ids: Option<String>,
}
operation! { DeleteMediaInfos() "DeleteMediaInfos" -> DeleteMediaInfosOutput {
    0 "DeletePhysicalFiles" delete_physical_files: bool, 1 "InputURLs" input_urls: String,
    2 "MediaIds" media_ids: String
} }

/// Response of [`DeleteMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaInfosOutput {
    pub forbidden_list: Vec<String>,
    pub ignored_list: Vec<String>,
}
model! { DeleteMediaInfosOutput {
    0 "ForbiddenList" forbidden_list: Vec<String>, 1 "IgnoredList" ignored_list: Vec<String>
} }

/// Deletes media live channel: `DeleteMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveChannel {
    /// Required.
    pub channel_id: String,
}
operation! { DeleteMediaLiveChannel(channel_id: String) "DeleteMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteMediaLiveChannel`]: empty.
pub type DeleteMediaLiveChannelOutput = Empty;

/// Deletes media live input: `DeleteMediaLiveInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInput {
    /// Required.
    pub input_id: String,
}
operation! { DeleteMediaLiveInput(input_id: String) "DeleteMediaLiveInput" -> Empty {
    0 "InputId" input_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteMediaLiveInput`]: empty.
pub type DeleteMediaLiveInputOutput = Empty;

/// Deletes media live input security group: `DeleteMediaLiveInputSecurityGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInputSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteMediaLiveInputSecurityGroup(security_group_id: String) "DeleteMediaLiveInputSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteMediaLiveInputSecurityGroup`]: empty.
pub type DeleteMediaLiveInputSecurityGroupOutput = Empty;

/// Deletes media marks: `DeleteMediaMarks` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaMarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { DeleteMediaMarks() "DeleteMediaMarks" -> DeleteMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Response of [`DeleteMediaMarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { DeleteMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Deletes pipeline: `DeletePipeline` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    /// Required.
    pub pipeline_id: String,
}
operation! { DeletePipeline(pipeline_id: String) "DeletePipeline" -> DeletePipelineOutput {
    0 "PipelineId" pipeline_id
} }

/// Response of [`DeletePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineOutput {
    pub success: Option<bool>,
}
model! { DeletePipelineOutput {
    0 "Success" success: bool
} }

/// Deletes play info: `DeletePlayInfo` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeletePlayInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlayInfo {
    pub delete_physical_files: Option<bool>,
    pub file_urls: Option<String>,
    pub media_id: Option<String>,
}
operation! { DeletePlayInfo() "DeletePlayInfo" -> DeletePlayInfoOutput {
    0 "DeletePhysicalFiles" delete_physical_files: bool, 1 "FileURLs" file_urls: String, 2 "MediaId" media_id: String
} }

/// Response of [`DeletePlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlayInfoOutput {
    pub forbidden_list: Vec<String>,
    pub ignored_list: Vec<String>,
}
model! { DeletePlayInfoOutput {
    0 "ForbiddenList" forbidden_list: Vec<String>, 1 "IgnoredList" ignored_list: Vec<String>
} }

/// Deletes program: `DeleteProgram` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProgram {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub program_name: String,
}
operation! { DeleteProgram(channel_name: String, program_name: String) "DeleteProgram" -> DeleteProgramOutput {
    0 "ChannelName" channel_name, 1 "ProgramName" program_name
} }

/// Response of [`DeleteProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProgramOutput {
    pub success: Option<bool>,
}
model! { DeleteProgramOutput {
    0 "Success" success: bool
} }

/// Deletes recognition entity: `DeleteRecognitionEntity` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionEntity {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteRecognitionEntity(algorithm: String, entity_id: String, lib_id: String)
    "DeleteRecognitionEntity" -> Empty {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "LibId" lib_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteRecognitionEntity`]: empty.
pub type DeleteRecognitionEntityOutput = Empty;

/// Deletes recognition lib: `DeleteRecognitionLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionLib {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteRecognitionLib(algorithm: String, lib_id: String) "DeleteRecognitionLib" -> Empty {
    0 "Algorithm" algorithm, 1 "LibId" lib_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteRecognitionLib`]: empty.
pub type DeleteRecognitionLibOutput = Empty;

/// Deletes recognition sample: `DeleteRecognitionSample` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionSample {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sample_id: String,
}
operation! { DeleteRecognitionSample(algorithm: String, entity_id: String, lib_id: String, sample_id: String)
    "DeleteRecognitionSample" -> Empty {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "LibId" lib_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SampleId" sample_id
} }

/// Response of [`DeleteRecognitionSample`]: empty.
pub type DeleteRecognitionSampleOutput = Empty;

/// Deletes smart job: `DeleteSmartJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSmartJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartJob {
    pub job_id: Option<String>,
}
operation! { DeleteSmartJob() "DeleteSmartJob" -> Empty {
    0 "JobId" job_id: String
} }

/// Response of [`DeleteSmartJob`]: empty.
pub type DeleteSmartJobOutput = Empty;

/// Deletes source: `DeleteSource` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSource {
    pub soft_delete: Option<bool>,
    /// Required.
    pub source_location_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub source_type: String,
}
operation! { DeleteSource(source_location_name: String, source_name: String, source_type: String)
    "DeleteSource" -> DeleteSourceOutput {
    0 "SoftDelete" soft_delete: bool, 1 "SourceLocationName" source_location_name, 2 "SourceName" source_name,
    3 "SourceType" source_type
} }

/// Response of [`DeleteSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceOutput {
    pub success: Option<bool>,
}
model! { DeleteSourceOutput {
    0 "Success" success: bool
} }

/// Deletes source location: `DeleteSourceLocation` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSourceLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceLocation {
    pub soft_delete: Option<bool>,
    /// Required.
    pub source_location_name: String,
}
operation! { DeleteSourceLocation(source_location_name: String) "DeleteSourceLocation" -> DeleteSourceLocationOutput {
    0 "SoftDelete" soft_delete: bool, 1 "SourceLocationName" source_location_name
} }

/// Response of [`DeleteSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceLocationOutput {
    pub success: Option<bool>,
}
model! { DeleteSourceLocationOutput {
    0 "Success" success: bool
} }

/// Deletes template: `DeleteTemplate` of `ice` 2020-11-09.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub template_ids: Option<String>,
}
operation! { DeleteTemplate() "DeleteTemplate" -> Empty {
    0 "TemplateIds" template_ids: String
} { method: "GET", } }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes vod packaging asset: `DeleteVodPackagingAsset` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingAsset {
    pub asset_name: Option<String>,
}
operation! { DeleteVodPackagingAsset() "DeleteVodPackagingAsset" -> Empty {
    0 "AssetName" asset_name: String
} }

/// Response of [`DeleteVodPackagingAsset`]: empty.
pub type DeleteVodPackagingAssetOutput = Empty;

/// Deletes vod packaging configuration: `DeleteVodPackagingConfiguration` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingConfiguration {
    pub configuration_name: Option<String>,
}
operation! { DeleteVodPackagingConfiguration() "DeleteVodPackagingConfiguration" -> Empty {
    0 "ConfigurationName" configuration_name: String
} }

/// Response of [`DeleteVodPackagingConfiguration`]: empty.
pub type DeleteVodPackagingConfigurationOutput = Empty;

/// Deletes vod packaging group: `DeleteVodPackagingGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingGroup {
    pub group_name: Option<String>,
}
operation! { DeleteVodPackagingGroup() "DeleteVodPackagingGroup" -> Empty {
    0 "GroupName" group_name: String
} }

/// Response of [`DeleteVodPackagingGroup`]: empty.
pub type DeleteVodPackagingGroupOutput = Empty;

/// Deletes yike asset media infos: `DeleteYikeAssetMediaInfos` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteYikeAssetMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfos {
    pub logic_delete: Option<bool>,
    pub media_ids: Option<String>,
}
operation! { DeleteYikeAssetMediaInfos() "DeleteYikeAssetMediaInfos" -> DeleteYikeAssetMediaInfosOutput {
    0 "LogicDelete" logic_delete: bool, 1 "MediaIds" media_ids: String
} }

/// Response of [`DeleteYikeAssetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfosOutput {
    pub ignored_list: Vec<String>,
}
model! { DeleteYikeAssetMediaInfosOutput {
    0 "IgnoredList" ignored_list: Vec<String>
} }

/// Describes ai agent instance: `DescribeAIAgentInstance` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeAIAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAIAgentInstance(instance_id: String) "DescribeAIAgentInstance" -> DescribeAIAgentInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInstanceOutput {
    pub instance: Option<DescribeAIAgentInstanceInstance>,
}
model! { DescribeAIAgentInstanceOutput {
    0 "Instance" instance: DescribeAIAgentInstanceInstance
} }

/// In the response of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInstanceInstance {
    pub agent_config: Option<AIAgentConfig>,
    pub call_info: Option<AIAgentCallInfo>,
    pub call_log_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub runtime_config: Option<AIAgentRuntimeConfig>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
}
model! { DescribeAIAgentInstanceInstance {
    0 "AgentConfig" agent_config: AIAgentConfig, 1 "CallInfo" call_info: AIAgentCallInfo,
    2 "CallLogUrl" call_log_url: String, 3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String,
    5 "RuntimeConfig" runtime_config: AIAgentRuntimeConfig, 6 "SessionId" session_id: String, 7 "Status" status: String,
    8 "TemplateConfig" template_config: AIAgentTemplateConfig, 9 "UserData" user_data: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfig {
    pub ambient_sound_config: Option<AIAgentConfigAmbientSoundConfig>,
    pub asr_config: Option<AIAgentConfigAsrConfig>,
    pub auto_speech_config: Option<AIAgentConfigAutoSpeechConfig>,
    pub avatar_config: Option<AIAgentConfigAvatarConfig>,
    pub avatar_url: Option<String>,
    pub avatar_url_type: Option<String>,
    /// Deprecated.
    pub back_channeling_config: Option<Vec<AIAgentConfigBackChannelingConfig>>,
    pub back_channeling_configs: Option<Vec<AIAgentConfigBackChannelingConfigs>>,
    pub enable_intelligent_segment: Option<bool>,
    pub enable_push_to_talk: Option<bool>,
    pub experimental_config: Option<String>,
    pub graceful_shutdown: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_config: Option<AIAgentConfigInterruptConfig>,
    pub llm_config: Option<AIAgentConfigLlmConfig>,
    pub max_idle_time: Option<i64>,
    pub tts_config: Option<AIAgentConfigTtsConfig>,
    pub turn_detection_config: Option<AIAgentConfigTurnDetectionConfig>,
    pub user_offline_timeout: Option<i64>,
    pub user_online_timeout: Option<i64>,
    pub vcr_config: Option<AIAgentConfigVcrConfig>,
    pub voiceprint_config: Option<AIAgentConfigVoiceprintConfig>,
    pub volume: Option<i64>,
    pub wake_up_query: Option<String>,
    pub workflow_override_params: Option<String>,
}
input! { AIAgentConfig() {
    0 "AmbientSoundConfig" ambient_sound_config: AIAgentConfigAmbientSoundConfig,
    1 "AsrConfig" asr_config: AIAgentConfigAsrConfig,
    2 "AutoSpeechConfig" auto_speech_config: AIAgentConfigAutoSpeechConfig,
    3 "AvatarConfig" avatar_config: AIAgentConfigAvatarConfig, 4 "AvatarUrl" avatar_url: String,
    5 "AvatarUrlType" avatar_url_type: String,
    6 "BackChannelingConfig" back_channeling_config: Vec<AIAgentConfigBackChannelingConfig>,
    7 "BackChannelingConfigs" back_channeling_configs: Vec<AIAgentConfigBackChannelingConfigs>,
    8 "EnableIntelligentSegment" enable_intelligent_segment: bool, 9 "EnablePushToTalk" enable_push_to_talk: bool,
    10 "ExperimentalConfig" experimental_config: String, 11 "GracefulShutdown" graceful_shutdown: bool,
    12 "Greeting" greeting: String, 13 "InterruptConfig" interrupt_config: AIAgentConfigInterruptConfig,
    14 "LlmConfig" llm_config: AIAgentConfigLlmConfig, 15 "MaxIdleTime" max_idle_time: i64,
    16 "TtsConfig" tts_config: AIAgentConfigTtsConfig,
    17 "TurnDetectionConfig" turn_detection_config: AIAgentConfigTurnDetectionConfig,
    18 "UserOfflineTimeout" user_offline_timeout: i64, 19 "UserOnlineTimeout" user_online_timeout: i64,
    20 "VcrConfig" vcr_config: AIAgentConfigVcrConfig,
    21 "VoiceprintConfig" voiceprint_config: AIAgentConfigVoiceprintConfig, 22 "Volume" volume: i64,
    23 "WakeUpQuery" wake_up_query: String, 24 "WorkflowOverrideParams" workflow_override_params: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAmbientSoundConfig {
    pub resource_id: Option<String>,
    pub volume: Option<i64>,
}
input! { AIAgentConfigAmbientSoundConfig() {
    0 "ResourceId" resource_id: String, 1 "Volume" volume: i64
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAsrConfig {
    pub asr_hot_words: Option<Vec<String>>,
    pub asr_language_id: Option<String>,
    pub asr_max_silence: Option<i64>,
    pub custom_params: Option<String>,
    pub vad_duration: Option<i64>,
    pub vad_level: Option<i64>,
}
input! { AIAgentConfigAsrConfig() {
    0 "AsrHotWords" asr_hot_words: Vec<String>, 1 "AsrLanguageId" asr_language_id: String,
    2 "AsrMaxSilence" asr_max_silence: i64, 3 "CustomParams" custom_params: String, 4 "VadDuration" vad_duration: i64,
    5 "VadLevel" vad_level: i64
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAutoSpeechConfig {
    pub llm_pending: Option<AIAgentConfigLlmPending>,
    pub user_idle: Option<AIAgentConfigUserIdle>,
}
input! { AIAgentConfigAutoSpeechConfig() {
    0 "LlmPending" llm_pending: AIAgentConfigLlmPending, 1 "UserIdle" user_idle: AIAgentConfigUserIdle
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLlmPending {
    pub messages: Option<Vec<AIAgentConfigMessages>>,
    pub mode: Option<String>,
    pub wait_time: Option<i64>,
}
input! { AIAgentConfigLlmPending() {
    0 "Messages" messages: Vec<AIAgentConfigMessages>, 1 "Mode" mode: String, 2 "WaitTime" wait_time: i64
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigUserIdle {
    pub hangup_end_word: Option<String>,
    pub max_repeats: Option<i64>,
    pub messages: Option<Vec<AIAgentConfigUserIdleMessages>>,
    pub wait_time: Option<i64>,
}
input! { AIAgentConfigUserIdle() {
    0 "HangupEndWord" hangup_end_word: String, 1 "MaxRepeats" max_repeats: i64,
    2 "Messages" messages: Vec<AIAgentConfigUserIdleMessages>, 3 "WaitTime" wait_time: i64
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigUserIdleMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigUserIdleMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAvatarConfig {
    pub avatar_id: Option<String>,
}
input! { AIAgentConfigAvatarConfig() {
    0 "AvatarId" avatar_id: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigBackChannelingConfig {
    pub enabled: Option<bool>,
    pub probability: Option<f64>,
    pub trigger_stage: Option<String>,
    pub words: Option<Vec<AIAgentConfigWords>>,
}
input! { AIAgentConfigBackChannelingConfig() {
    0 "Enabled" enabled: bool, 1 "Probability" probability: f64, 2 "TriggerStage" trigger_stage: String,
    3 "Words" words: Vec<AIAgentConfigWords>
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigBackChannelingConfigs {
    pub enabled: Option<bool>,
    pub probability: Option<f64>,
    pub trigger_stage: Option<String>,
    pub words: Option<Vec<AIAgentConfigBackChannelingConfigsWords>>,
}
input! { AIAgentConfigBackChannelingConfigs() {
    0 "Enabled" enabled: bool, 1 "Probability" probability: f64, 2 "TriggerStage" trigger_stage: String,
    3 "Words" words: Vec<AIAgentConfigBackChannelingConfigsWords>
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigBackChannelingConfigsWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigBackChannelingConfigsWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigInterruptConfig {
    pub enable_voice_interrupt: Option<bool>,
    pub interrupt_words: Option<Vec<String>>,
    pub keep_interrupt_words_for_llm: Option<bool>,
    pub no_interrupt_mode: Option<String>,
}
input! { AIAgentConfigInterruptConfig() {
    0 "EnableVoiceInterrupt" enable_voice_interrupt: bool, 1 "InterruptWords" interrupt_words: Vec<String>,
    2 "KeepInterruptWordsForLLM" keep_interrupt_words_for_llm: bool, 3 "NoInterruptMode" no_interrupt_mode: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLlmConfig {
    pub bailian_app_params: Option<String>,
    pub function_map: Option<Vec<AIAgentConfigFunctionMap>>,
    pub history_sync_with_tts: Option<bool>,
    pub llm_complete_reply: Option<bool>,
    pub llm_history: Option<Vec<AIAgentConfigLlmHistory>>,
    pub llm_history_limit: Option<i64>,
    pub llm_system_prompt: Option<String>,
    pub open_ai_extra_query: Option<String>,
    pub output_max_delay: Option<i64>,
    pub output_min_length: Option<i64>,
}
input! { AIAgentConfigLlmConfig() {
    0 "BailianAppParams" bailian_app_params: String, 1 "FunctionMap" function_map: Vec<AIAgentConfigFunctionMap>,
    2 "HistorySyncWithTTS" history_sync_with_tts: bool, 3 "LlmCompleteReply" llm_complete_reply: bool,
    4 "LlmHistory" llm_history: Vec<AIAgentConfigLlmHistory>, 5 "LlmHistoryLimit" llm_history_limit: i64,
    6 "LlmSystemPrompt" llm_system_prompt: String, 7 "OpenAIExtraQuery" open_ai_extra_query: String,
    8 "OutputMaxDelay" output_max_delay: i64, 9 "OutputMinLength" output_min_length: i64
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigFunctionMap {
    pub function: Option<String>,
    pub match_function: Option<String>,
}
input! { AIAgentConfigFunctionMap() {
    0 "Function" function: String, 1 "MatchFunction" match_function: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigTtsConfig {
    pub emotion: Option<String>,
    pub language_id: Option<String>,
    pub model_id: Option<String>,
    pub pronunciation_rules: Option<Vec<AIAgentConfigPronunciationRules>>,
    pub speech_rate: Option<f64>,
    pub voice_id: Option<String>,
    pub voice_id_list: Option<Vec<String>>,
}
input! { AIAgentConfigTtsConfig() {
    0 "Emotion" emotion: String, 1 "LanguageId" language_id: String, 2 "ModelId" model_id: String,
    3 "PronunciationRules" pronunciation_rules: Vec<AIAgentConfigPronunciationRules>, 4 "SpeechRate" speech_rate: f64,
    5 "VoiceId" voice_id: String, 6 "VoiceIdList" voice_id_list: Vec<String>
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigPronunciationRules {
    pub pronunciation: Option<String>,
    pub r#type: Option<String>,
    pub word: Option<String>,
}
input! { AIAgentConfigPronunciationRules() {
    0 "Pronunciation" pronunciation: String, 1 "Type" r#type: String, 2 "Word" word: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigTurnDetectionConfig {
    pub eagerness: Option<String>,
    pub mode: Option<String>,
    pub semantic_wait_duration: Option<i64>,
    pub turn_end_words: Option<Vec<String>>,
}
input! { AIAgentConfigTurnDetectionConfig() {
    0 "Eagerness" eagerness: String, 1 "Mode" mode: String, 2 "SemanticWaitDuration" semantic_wait_duration: i64,
    3 "TurnEndWords" turn_end_words: Vec<String>
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigVcrConfig {
    pub equipment: Option<AIAgentConfigEquipment>,
    pub head_motion: Option<AIAgentConfigHeadMotion>,
    pub invalid_frame_motion: Option<AIAgentConfigInvalidFrameMotion>,
    pub look_away: Option<AIAgentConfigLookAway>,
    pub people_count: Option<AIAgentConfigPeopleCount>,
    pub still_frame_motion: Option<AIAgentConfigStillFrameMotion>,
}
input! { AIAgentConfigVcrConfig() {
    0 "Equipment" equipment: AIAgentConfigEquipment, 1 "HeadMotion" head_motion: AIAgentConfigHeadMotion,
    2 "InvalidFrameMotion" invalid_frame_motion: AIAgentConfigInvalidFrameMotion,
    3 "LookAway" look_away: AIAgentConfigLookAway, 4 "PeopleCount" people_count: AIAgentConfigPeopleCount,
    5 "StillFrameMotion" still_frame_motion: AIAgentConfigStillFrameMotion
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigEquipment {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigEquipment() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigHeadMotion {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigHeadMotion() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigInvalidFrameMotion {
    pub callback_delay: Option<i64>,
    pub enabled: Option<bool>,
}
input! { AIAgentConfigInvalidFrameMotion() {
    0 "CallbackDelay" callback_delay: i64, 1 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLookAway {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigLookAway() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigPeopleCount {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigPeopleCount() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigStillFrameMotion {
    pub callback_delay: Option<i64>,
    pub enabled: Option<bool>,
}
input! { AIAgentConfigStillFrameMotion() {
    0 "CallbackDelay" callback_delay: i64, 1 "Enabled" enabled: bool
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigVoiceprintConfig {
    pub registration_mode: Option<String>,
    pub use_voiceprint: Option<bool>,
    pub voiceprint_id: Option<String>,
}
input! { AIAgentConfigVoiceprintConfig() {
    0 "RegistrationMode" registration_mode: String, 1 "UseVoiceprint" use_voiceprint: bool,
    2 "VoiceprintId" voiceprint_id: String
} }

/// In the response of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentCallInfo {
    pub call_duration: Option<i64>,
    pub call_end_time: Option<String>,
    pub call_start_time: Option<String>,
    pub callee_number: Option<String>,
    pub caller_number: Option<String>,
    pub hangup_role: Option<i64>,
    pub status: Option<String>,
}
model! { AIAgentCallInfo {
    0 "CallDuration" call_duration: i64, 1 "CallEndTime" call_end_time: String,
    2 "CallStartTime" call_start_time: String, 3 "CalleeNumber" callee_number: String,
    4 "CallerNumber" caller_number: String, 5 "HangupRole" hangup_role: i64, 6 "Status" status: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfig {
    pub agent_user_id: Option<String>,
    /// Secret.
    pub auth_token: Option<Secret>,
    /// Deprecated.
    pub avatar_chat3d: Option<AIAgentRuntimeConfigAvatarChat3D>,
    pub channel_id: Option<String>,
    /// Deprecated.
    pub vision_chat: Option<AIAgentRuntimeConfigVisionChat>,
    /// Deprecated.
    pub voice_chat: Option<AIAgentRuntimeConfigVoiceChat>,
}
input! { AIAgentRuntimeConfig() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret,
    2 "AvatarChat3D" avatar_chat3d: AIAgentRuntimeConfigAvatarChat3D, 3 "ChannelId" channel_id: String,
    4 "VisionChat" vision_chat: AIAgentRuntimeConfigVisionChat, 5 "VoiceChat" voice_chat: AIAgentRuntimeConfigVoiceChat
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigAvatarChat3D {
    pub agent_user_id: Option<String>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigAvatarChat3D() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigVisionChat {
    pub agent_user_id: Option<String>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigVisionChat() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigVoiceChat {
    pub agent_user_id: Option<String>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigVoiceChat() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfig {
    pub avatar_chat3d: Option<AIAgentTemplateConfigAvatarChat3D>,
    pub vision_chat: Option<AIAgentTemplateConfigVisionChat>,
    pub voice_chat: Option<AIAgentTemplateConfigVoiceChat>,
}
input! { AIAgentTemplateConfig() {
    0 "AvatarChat3D" avatar_chat3d: AIAgentTemplateConfigAvatarChat3D,
    1 "VisionChat" vision_chat: AIAgentTemplateConfigVisionChat,
    2 "VoiceChat" voice_chat: AIAgentTemplateConfigVoiceChat
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigAvatarChat3D {
    pub asr_hot_words: Option<Vec<String>>,
    pub asr_language_id: Option<String>,
    pub asr_max_silence: Option<i64>,
    pub avatar_id: Option<String>,
    pub bailian_app_params: Option<String>,
    pub char_break: Option<bool>,
    pub enable_intelligent_segment: Option<bool>,
    pub enable_push_to_talk: Option<bool>,
    pub enable_voice_interrupt: Option<bool>,
    pub graceful_shutdown: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_words: Option<Vec<String>>,
    pub llm_history: Option<Vec<AIAgentTemplateConfigLlmHistory>>,
    pub llm_history_limit: Option<i64>,
    pub llm_system_prompt: Option<String>,
    pub max_idle_time: Option<i64>,
    pub use_voiceprint: Option<bool>,
    pub user_offline_timeout: Option<i64>,
    pub user_online_timeout: Option<i64>,
    pub vad_level: Option<i64>,
    pub voice_id: Option<String>,
    pub voice_id_list: Option<Vec<String>>,
    pub voiceprint_id: Option<String>,
    pub volume: Option<i64>,
    pub wake_up_query: Option<String>,
    pub workflow_override_params: Option<String>,
}
input! { AIAgentTemplateConfigAvatarChat3D() {
    0 "AsrHotWords" asr_hot_words: Vec<String>, 1 "AsrLanguageId" asr_language_id: String,
    2 "AsrMaxSilence" asr_max_silence: i64, 3 "AvatarId" avatar_id: String,
    4 "BailianAppParams" bailian_app_params: String, 5 "CharBreak" char_break: bool,
    6 "EnableIntelligentSegment" enable_intelligent_segment: bool, 7 "EnablePushToTalk" enable_push_to_talk: bool,
    8 "EnableVoiceInterrupt" enable_voice_interrupt: bool, 9 "GracefulShutdown" graceful_shutdown: bool,
    10 "Greeting" greeting: String, 11 "InterruptWords" interrupt_words: Vec<String>,
    12 "LlmHistory" llm_history: Vec<AIAgentTemplateConfigLlmHistory>, 13 "LlmHistoryLimit" llm_history_limit: i64,
    14 "LlmSystemPrompt" llm_system_prompt: String, 15 "MaxIdleTime" max_idle_time: i64,
    16 "UseVoiceprint" use_voiceprint: bool, 17 "UserOfflineTimeout" user_offline_timeout: i64,
    18 "UserOnlineTimeout" user_online_timeout: i64, 19 "VadLevel" vad_level: i64, 20 "VoiceId" voice_id: String,
    21 "VoiceIdList" voice_id_list: Vec<String>, 22 "VoiceprintId" voiceprint_id: String, 23 "Volume" volume: i64,
    24 "WakeUpQuery" wake_up_query: String, 25 "WorkflowOverrideParams" workflow_override_params: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVisionChat {
    pub asr_hot_words: Option<Vec<String>>,
    pub asr_language_id: Option<String>,
    pub asr_max_silence: Option<i64>,
    pub bailian_app_params: Option<String>,
    pub char_break: Option<bool>,
    pub enable_intelligent_segment: Option<bool>,
    pub enable_push_to_talk: Option<bool>,
    pub enable_voice_interrupt: Option<bool>,
    pub graceful_shutdown: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_words: Option<Vec<String>>,
    pub llm_history: Option<Vec<AIAgentTemplateConfigVisionChatLlmHistory>>,
    pub llm_history_limit: Option<i64>,
    pub llm_system_prompt: Option<String>,
    pub max_idle_time: Option<i64>,
    pub use_voiceprint: Option<bool>,
    pub user_offline_timeout: Option<i64>,
    pub user_online_timeout: Option<i64>,
    pub vad_level: Option<i64>,
    pub voice_id: Option<String>,
    pub voice_id_list: Option<Vec<String>>,
    pub voiceprint_id: Option<String>,
    pub volume: Option<i64>,
    pub wake_up_query: Option<String>,
    pub workflow_override_params: Option<String>,
}
input! { AIAgentTemplateConfigVisionChat() {
    0 "AsrHotWords" asr_hot_words: Vec<String>, 1 "AsrLanguageId" asr_language_id: String,
    2 "AsrMaxSilence" asr_max_silence: i64, 3 "BailianAppParams" bailian_app_params: String,
    4 "CharBreak" char_break: bool, 5 "EnableIntelligentSegment" enable_intelligent_segment: bool,
    6 "EnablePushToTalk" enable_push_to_talk: bool, 7 "EnableVoiceInterrupt" enable_voice_interrupt: bool,
    8 "GracefulShutdown" graceful_shutdown: bool, 9 "Greeting" greeting: String,
    10 "InterruptWords" interrupt_words: Vec<String>,
    11 "LlmHistory" llm_history: Vec<AIAgentTemplateConfigVisionChatLlmHistory>,
    12 "LlmHistoryLimit" llm_history_limit: i64, 13 "LlmSystemPrompt" llm_system_prompt: String,
    14 "MaxIdleTime" max_idle_time: i64, 15 "UseVoiceprint" use_voiceprint: bool,
    16 "UserOfflineTimeout" user_offline_timeout: i64, 17 "UserOnlineTimeout" user_online_timeout: i64,
    18 "VadLevel" vad_level: i64, 19 "VoiceId" voice_id: String, 20 "VoiceIdList" voice_id_list: Vec<String>,
    21 "VoiceprintId" voiceprint_id: String, 22 "Volume" volume: i64, 23 "WakeUpQuery" wake_up_query: String,
    24 "WorkflowOverrideParams" workflow_override_params: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVisionChatLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigVisionChatLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVoiceChat {
    pub asr_hot_words: Option<Vec<String>>,
    pub asr_language_id: Option<String>,
    pub asr_max_silence: Option<i64>,
    pub avatar_url: Option<String>,
    pub avatar_url_type: Option<String>,
    pub bailian_app_params: Option<String>,
    pub char_break: Option<bool>,
    pub enable_intelligent_segment: Option<bool>,
    pub enable_push_to_talk: Option<bool>,
    pub enable_voice_interrupt: Option<bool>,
    pub graceful_shutdown: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_words: Option<Vec<String>>,
    pub llm_history: Option<Vec<AIAgentTemplateConfigVoiceChatLlmHistory>>,
    pub llm_history_limit: Option<i64>,
    pub llm_system_prompt: Option<String>,
    pub max_idle_time: Option<i64>,
    pub use_voiceprint: Option<bool>,
    pub user_offline_timeout: Option<i64>,
    pub user_online_timeout: Option<i64>,
    pub vad_level: Option<i64>,
    pub voice_id: Option<String>,
    pub voice_id_list: Option<Vec<String>>,
    pub voiceprint_id: Option<String>,
    pub volume: Option<i64>,
    pub wake_up_query: Option<String>,
    pub workflow_override_params: Option<String>,
}
input! { AIAgentTemplateConfigVoiceChat() {
    0 "AsrHotWords" asr_hot_words: Vec<String>, 1 "AsrLanguageId" asr_language_id: String,
    2 "AsrMaxSilence" asr_max_silence: i64, 3 "AvatarUrl" avatar_url: String, 4 "AvatarUrlType" avatar_url_type: String,
    5 "BailianAppParams" bailian_app_params: String, 6 "CharBreak" char_break: bool,
    7 "EnableIntelligentSegment" enable_intelligent_segment: bool, 8 "EnablePushToTalk" enable_push_to_talk: bool,
    9 "EnableVoiceInterrupt" enable_voice_interrupt: bool, 10 "GracefulShutdown" graceful_shutdown: bool,
    11 "Greeting" greeting: String, 12 "InterruptWords" interrupt_words: Vec<String>,
    13 "LlmHistory" llm_history: Vec<AIAgentTemplateConfigVoiceChatLlmHistory>,
    14 "LlmHistoryLimit" llm_history_limit: i64, 15 "LlmSystemPrompt" llm_system_prompt: String,
    16 "MaxIdleTime" max_idle_time: i64, 17 "UseVoiceprint" use_voiceprint: bool,
    18 "UserOfflineTimeout" user_offline_timeout: i64, 19 "UserOnlineTimeout" user_online_timeout: i64,
    20 "VadLevel" vad_level: i64, 21 "VoiceId" voice_id: String, 22 "VoiceIdList" voice_id_list: Vec<String>,
    23 "VoiceprintId" voiceprint_id: String, 24 "Volume" volume: i64, 25 "WakeUpQuery" wake_up_query: String,
    26 "WorkflowOverrideParams" workflow_override_params: String
} }

/// In the request of [`DescribeAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVoiceChatLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigVoiceChatLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// Describes meter ims edit usage: `DescribeMeterImsEditUsage` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsEditUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsage {
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub interval: i64,
    pub region: Option<String>,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImsEditUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsEditUsage" -> DescribeMeterImsEditUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImsEditUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageOutput {
    pub data: Vec<DescribeMeterImsEditUsageData>,
}
model! { DescribeMeterImsEditUsageOutput {
    0 "Data" data: Vec<DescribeMeterImsEditUsageData>
} }

/// In the response of [`DescribeMeterImsEditUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageData {
    pub duration: Option<i64>,
    pub profile: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsEditUsageData {
    0 "Duration" duration: i64, 1 "Profile" profile: String, 2 "Time" time: i64
} }

/// Describes meter ims media convert uhd usage: `DescribeMeterImsMediaConvertUHDUsage` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUHDUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsage {
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub interval: String,
    pub region_id: Option<String>,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImsMediaConvertUHDUsage(end_ts: i64, interval: String, start_ts: i64)
    "DescribeMeterImsMediaConvertUHDUsage" -> DescribeMeterImsMediaConvertUHDUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "RegionId" region_id: String, 3 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImsMediaConvertUHDUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageOutput {
    pub data: Vec<DescribeMeterImsMediaConvertUHDUsageData>,
}
model! { DescribeMeterImsMediaConvertUHDUsageOutput {
    0 "Data" data: Vec<DescribeMeterImsMediaConvertUHDUsageData>
} }

/// In the response of [`DescribeMeterImsMediaConvertUHDUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageData {
    pub duration: Option<i64>,
    pub specification: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsMediaConvertUHDUsageData {
    0 "Duration" duration: i64, 1 "Specification" specification: String, 2 "Time" time: i64
} }

/// Describes meter ims media convert usage: `DescribeMeterImsMediaConvertUsage` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsage {
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub interval: i64,
    pub region: Option<String>,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImsMediaConvertUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsMediaConvertUsage" -> DescribeMeterImsMediaConvertUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImsMediaConvertUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageOutput {
    pub data: Vec<DescribeMeterImsMediaConvertUsageData>,
}
model! { DescribeMeterImsMediaConvertUsageOutput {
    0 "Data" data: Vec<DescribeMeterImsMediaConvertUsageData>
} }

/// In the response of [`DescribeMeterImsMediaConvertUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageData {
    pub duration: Option<i64>,
    pub specification: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsMediaConvertUsageData {
    0 "Duration" duration: i64, 1 "Specification" specification: String, 2 "Time" time: i64
} }

/// Describes meter ims mps ai usage: `DescribeMeterImsMpsAiUsage` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMpsAiUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsage {
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub interval: i64,
    pub region: Option<String>,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImsMpsAiUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsMpsAiUsage" -> DescribeMeterImsMpsAiUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImsMpsAiUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageOutput {
    pub data: Vec<DescribeMeterImsMpsAiUsageData>,
}
model! { DescribeMeterImsMpsAiUsageOutput {
    0 "Data" data: Vec<DescribeMeterImsMpsAiUsageData>
} }

/// In the response of [`DescribeMeterImsMpsAiUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageData {
    pub duration: Option<i64>,
    pub time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeMeterImsMpsAiUsageData {
    0 "Duration" duration: i64, 1 "Time" time: i64, 2 "Type" r#type: String
} }

/// Describes meter ims summary: `DescribeMeterImsSummary` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummary {
    /// Required.
    pub end_ts: i64,
    pub region: Option<String>,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImsSummary(end_ts: i64, start_ts: i64)
    "DescribeMeterImsSummary" -> DescribeMeterImsSummaryOutput {
    0 "EndTs" end_ts, 1 "Region" region: String, 2 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummaryOutput {
    pub data: Vec<DescribeMeterImsSummaryData>,
}
model! { DescribeMeterImsSummaryOutput {
    0 "Data" data: Vec<DescribeMeterImsSummaryData>
} }

/// In the response of [`DescribeMeterImsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummaryData {
    pub editing_duration: Option<String>,
    pub live_edit_duration: Option<String>,
    pub live_record_duration: Option<String>,
    pub live_snapshot_count: Option<String>,
    pub live_transcode_duration: Option<i64>,
    pub mps_ai_duration: Option<i64>,
    pub mps_transcode_duration: Option<i64>,
    pub mps_transcode_uhd_duration: Option<i64>,
}
model! { DescribeMeterImsSummaryData {
    0 "EditingDuration" editing_duration: String, 1 "LiveEditDuration" live_edit_duration: String,
    2 "LiveRecordDuration" live_record_duration: String, 3 "LiveSnapshotCount" live_snapshot_count: String,
    4 "LiveTranscodeDuration" live_transcode_duration: i64, 5 "MpsAiDuration" mps_ai_duration: i64,
    6 "MpsTranscodeDuration" mps_transcode_duration: i64, 7 "MpsTranscodeUHDDuration" mps_transcode_uhd_duration: i64
} }

/// Describes notify config: `DescribeNotifyConfig` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyConfig {
    /// Required.
    pub ai_agent_id: String,
}
operation! { DescribeNotifyConfig(ai_agent_id: String) "DescribeNotifyConfig" -> DescribeNotifyConfigOutput {
    0 "AIAgentId" ai_agent_id
} }

/// Response of [`DescribeNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyConfigOutput {
    pub audio_oss_path: Option<String>,
    pub callback_url: Option<String>,
    pub enable_audio_recording: Option<bool>,
    pub enable_notify: Option<bool>,
    pub event_types: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeNotifyConfigOutput {
    0 "AudioOssPath" audio_oss_path: String, 1 "CallbackUrl" callback_url: String,
    2 "EnableAudioRecording" enable_audio_recording: bool, 3 "EnableNotify" enable_notify: bool,
    4 "EventTypes" event_types: String, 5 "Token" token: Secret
} }

/// Describes play list: `DescribePlayList` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribePlayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayList {
    /// Required.
    pub begin_ts: String,
    /// Required.
    pub end_ts: String,
    pub order_name: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub play_type: Option<String>,
    pub status: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribePlayList(begin_ts: String, end_ts: String, page_no: i64, page_size: i64)
    "DescribePlayList" -> DescribePlayListOutput {
    0 "BeginTs" begin_ts, 1 "EndTs" end_ts, 2 "OrderName" order_name: String, 3 "OrderType" order_type: String,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "PlayType" play_type: String, 7 "Status" status: String,
    8 "TraceId" trace_id: String
} }
paged! { DescribePlayList: DescribePlayListPlayList = Number "PageNo", "PlayList" play_list, total "TotalNum" }

/// Response of [`DescribePlayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub play_list: Vec<DescribePlayListPlayList>,
    pub total_num: Option<i64>,
}
model! { DescribePlayListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "PlayList" play_list: Vec<DescribePlayListPlayList>,
    3 "TotalNum" total_num: i64
} }

/// In the response of [`DescribePlayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayListPlayList {
    pub first_frame_duration: Option<String>,
    pub play_duration: Option<String>,
    pub play_ts: Option<String>,
    pub play_type: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub stuck_duration: Option<String>,
    pub trace_id: Option<String>,
    pub video_duration: Option<String>,
    pub video_id: Option<String>,
}
model! { DescribePlayListPlayList {
    0 "FirstFrameDuration" first_frame_duration: String, 1 "PlayDuration" play_duration: String,
    2 "PlayTs" play_ts: String, 3 "PlayType" play_type: String, 4 "SessionId" session_id: String,
    5 "Status" status: String, 6 "StuckDuration" stuck_duration: String, 7 "TraceId" trace_id: String,
    8 "VideoDuration" video_duration: String, 9 "VideoId" video_id: String
} }

/// Describes rtc robot instance: `DescribeRtcRobotInstance` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeRtcRobotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstance {
    pub instance_id: Option<String>,
}
operation! { DescribeRtcRobotInstance() "DescribeRtcRobotInstance" -> DescribeRtcRobotInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeRtcRobotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceOutput {
    /// Secret.
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
    pub config: Option<DescribeRtcRobotInstanceConfig>,
    pub status: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeRtcRobotInstanceOutput {
    0 "AuthToken" auth_token: Secret, 1 "ChannelId" channel_id: String,
    2 "Config" config: DescribeRtcRobotInstanceConfig, 3 "Status" status: String, 4 "UserData" user_data: String,
    5 "UserId" user_id: String
} }

/// In the response of [`DescribeRtcRobotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceConfig {
    pub enable_voice_interrupt: Option<bool>,
    pub greeting: Option<String>,
    pub voice_id: Option<String>,
}
model! { DescribeRtcRobotInstanceConfig {
    0 "EnableVoiceInterrupt" enable_voice_interrupt: bool, 1 "Greeting" greeting: String, 2 "VoiceId" voice_id: String
} }

/// Detects audio for customized voice job: `DetectAudioForCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DetectAudioForCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJob {
    /// Required. 1 to 20.
    pub audio_record_id: i64,
    /// Required.
    pub record_url: String,
    /// Required.
    pub voice_id: String,
}
operation! { DetectAudioForCustomizedVoiceJob(audio_record_id: i64, record_url: String, voice_id: String)
    "DetectAudioForCustomizedVoiceJob" -> DetectAudioForCustomizedVoiceJobOutput {
    0 "AudioRecordId" audio_record_id, 1 "RecordUrl" record_url, 2 "VoiceId" voice_id
} }

/// Response of [`DetectAudioForCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobOutput {
    pub data: Option<DetectAudioForCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { DetectAudioForCustomizedVoiceJobOutput {
    0 "Data" data: DetectAudioForCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`DetectAudioForCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobData {
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { DetectAudioForCustomizedVoiceJobData {
    0 "Pass" pass: bool, 1 "Reason" reason: String
} }

/// `DropSearchIndex` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchIndex {
    /// Required.
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { DropSearchIndex(index_type: String) "DropSearchIndex" -> DropSearchIndexOutput {
    0 "IndexType" index_type, 1 "SearchLibName" search_lib_name: String
} }

/// Response of [`DropSearchIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { DropSearchIndexOutput {
    0 "Code" code: String, 1 "Success" success: String
} }

/// `DropSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchLib {
    /// Required.
    pub search_lib_name: String,
}
operation! { DropSearchLib(search_lib_name: String) "DropSearchLib" -> DropSearchLibOutput {
    0 "SearchLibName" search_lib_name
} }

/// Response of [`DropSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchLibOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { DropSearchLibOutput {
    0 "Code" code: String, 1 "Success" success: String
} }

/// `ForbidMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ForbidMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutput {
    pub flow_id: Option<String>,
    pub output_name: Option<String>,
}
operation! { ForbidMediaConnectFlowOutput() "ForbidMediaConnectFlowOutput" -> ForbidMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id: String, 1 "OutputName" output_name: String
} }

/// Response of [`ForbidMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { ForbidMediaConnectFlowOutputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// `ForwardAIAgentCall` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ForwardAIAgentCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardAIAgentCall {
    pub called_number: Option<String>,
    pub caller_number: Option<String>,
    pub error_prompt: Option<String>,
    pub instance_id: Option<String>,
    pub transfer_prompt: Option<String>,
}
operation! { ForwardAIAgentCall() "ForwardAIAgentCall" -> Empty {
    0 "CalledNumber" called_number: String, 1 "CallerNumber" caller_number: String,
    2 "ErrorPrompt" error_prompt: String, 3 "InstanceId" instance_id: String, 4 "TransferPrompt" transfer_prompt: String
} }

/// Response of [`ForwardAIAgentCall`]: empty.
pub type ForwardAIAgentCallOutput = Empty;

/// Generates ai agent call: `GenerateAIAgentCall` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateAIAgentCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCall {
    /// Required.
    pub ai_agent_id: String,
    pub agent_config: Option<AIAgentConfig>,
    pub chat_sync_config: Option<GenerateAIAgentCallChatSyncConfig>,
    pub expire: Option<i64>,
    pub session_id: Option<String>,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
    pub user_id: Option<String>,
}
operation! { GenerateAIAgentCall(ai_agent_id: String) "GenerateAIAgentCall" -> GenerateAIAgentCallOutput {
    0 "AIAgentId" ai_agent_id, 1 "AgentConfig" agent_config: AIAgentConfig,
    2 "ChatSyncConfig" chat_sync_config: GenerateAIAgentCallChatSyncConfig, 3 "Expire" expire: i64,
    4 "SessionId" session_id: String, 5 "TemplateConfig" template_config: AIAgentTemplateConfig,
    6 "UserData" user_data: String, 7 "UserId" user_id: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`GenerateAIAgentCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCallChatSyncConfig {
    pub imai_agent_id: Option<String>,
    pub receiver_id: Option<String>,
}
input! { GenerateAIAgentCallChatSyncConfig() {
    0 "IMAIAgentId" imai_agent_id: String, 1 "ReceiverId" receiver_id: String
} }

/// Response of [`GenerateAIAgentCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCallOutput {
    pub ai_agent_user_id: Option<String>,
    pub avatar_user_id: Option<String>,
    pub channel_id: Option<String>,
    pub instance_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateAIAgentCallOutput {
    0 "AIAgentUserId" ai_agent_user_id: String, 1 "AvatarUserId" avatar_user_id: String,
    2 "ChannelId" channel_id: String, 3 "InstanceId" instance_id: String, 4 "Token" token: Secret,
    5 "UserId" user_id: String
} }

/// Generates kms data key: `GenerateKMSDataKey` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateKMSDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKey {}
operation! { GenerateKMSDataKey() "GenerateKMSDataKey" -> GenerateKMSDataKeyOutput {} }

/// Response of [`GenerateKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKeyOutput {
    pub data_key: Option<GenerateKMSDataKeyDataKey>,
}
model! { GenerateKMSDataKeyOutput {
    0 "DataKey" data_key: GenerateKMSDataKeyDataKey
} }

/// In the response of [`GenerateKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKeyDataKey {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GenerateKMSDataKeyDataKey {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "Plaintext" plaintext: Secret
} }

/// Generates message chat token: `GenerateMessageChatToken` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateMessageChatToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMessageChatToken {
    /// Required.
    pub ai_agent_id: String,
    pub expire: Option<i64>,
    pub role: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { GenerateMessageChatToken(ai_agent_id: String, user_id: String)
    "GenerateMessageChatToken" -> GenerateMessageChatTokenOutput {
    0 "AIAgentId" ai_agent_id, 1 "Expire" expire: i64, 2 "Role" role: String, 3 "UserId" user_id
} }

/// Response of [`GenerateMessageChatToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMessageChatTokenOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub nonce: Option<String>,
    pub role: Option<String>,
    pub time_stamp: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateMessageChatTokenOutput {
    0 "AppId" app_id: String, 1 "AppSign" app_sign: String, 2 "Nonce" nonce: String, 3 "Role" role: String,
    4 "TimeStamp" time_stamp: i64, 5 "Token" token: Secret, 6 "UserId" user_id: String
} }

/// Gets ai agent concurrency: `GetAIAgentConcurrency` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIAgentConcurrency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIAgentConcurrency {
    /// Required.
    pub ai_agent_id: String,
}
operation! { GetAIAgentConcurrency(ai_agent_id: String) "GetAIAgentConcurrency" -> GetAIAgentConcurrencyOutput {
    0 "AIAgentId" ai_agent_id
} }

/// Response of [`GetAIAgentConcurrency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIAgentConcurrencyOutput {
    pub active_count: Option<i64>,
}
model! { GetAIAgentConcurrencyOutput {
    0 "ActiveCount" active_count: i64
} }

/// Gets ai workflow task: `GetAIWorkflowTask` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIWorkflowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTask {
    pub task_id: Option<String>,
}
operation! { GetAIWorkflowTask() "GetAIWorkflowTask" -> GetAIWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`GetAIWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTaskOutput {
    pub workflow_task: Option<GetAIWorkflowTaskWorkflowTask>,
}
model! { GetAIWorkflowTaskOutput {
    0 "WorkflowTask" workflow_task: GetAIWorkflowTaskWorkflowTask
} }

/// In the response of [`GetAIWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTaskWorkflowTask {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub inputs: Option<String>,
    pub node_results: Option<String>,
    pub outputs: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub user_data: Option<String>,
    pub version: Option<String>,
    pub workflow: Option<GetAIWorkflowTaskWorkflow>,
}
model! { GetAIWorkflowTaskWorkflowTask {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String, 2 "Inputs" inputs: String,
    3 "NodeResults" node_results: String, 4 "Outputs" outputs: String, 5 "Status" status: String,
    6 "TaskId" task_id: String, 7 "UserData" user_data: String, 8 "Version" version: String,
    9 "Workflow" workflow: GetAIWorkflowTaskWorkflow
} }

/// In the response of [`GetAIWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTaskWorkflow {
    pub create_time: Option<String>,
    pub graph: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub workflow_id: Option<String>,
}
model! { GetAIWorkflowTaskWorkflow {
    0 "CreateTime" create_time: String, 1 "Graph" graph: String, 2 "ModifiedTime" modified_time: String,
    3 "Name" name: String, 4 "Status" status: String, 5 "Type" r#type: String, 6 "Version" version: String,
    7 "WorkflowId" workflow_id: String
} }

/// Gets ad insertion: `GetAdInsertion` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAdInsertion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertion {
    /// Required.
    pub name: String,
}
operation! { GetAdInsertion(name: String) "GetAdInsertion" -> GetAdInsertionOutput {
    0 "Name" name
} }

/// Response of [`GetAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionOutput {
    pub config: Option<GetAdInsertionConfig>,
}
model! { GetAdInsertionOutput {
    0 "Config" config: GetAdInsertionConfig
} }

/// In the response of [`GetAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionConfig {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: Option<String>,
    pub cdn_config: Option<GetAdInsertionCdnConfig>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: Option<String>,
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub manifest_endpoint_config: Option<GetAdInsertionManifestEndpointConfig>,
    pub name: Option<String>,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
model! { GetAdInsertionConfig {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url: String,
    2 "CdnConfig" cdn_config: GetAdInsertionCdnConfig, 3 "ConfigAliases" config_aliases: String,
    4 "ContentUrlPrefix" content_url_prefix: String, 5 "CreateTime" create_time: String,
    6 "LastModified" last_modified: String,
    7 "ManifestEndpointConfig" manifest_endpoint_config: GetAdInsertionManifestEndpointConfig, 8 "Name" name: String,
    9 "PersonalizationThreshold" personalization_threshold: i64, 10 "SlateAdUrl" slate_ad_url: String
} }

/// In the response of [`GetAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { GetAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix: String, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix: String
} }

/// In the response of [`GetAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { GetAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix: String, 1 "HlsPrefix" hls_prefix: String
} }

/// Gets ai rtc auth code list: `GetAiRtcAuthCodeList` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcAuthCodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcAuthCodeList {
    pub license_item_id: Option<String>,
    pub need_total_count: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { GetAiRtcAuthCodeList() "GetAiRtcAuthCodeList" -> GetAiRtcAuthCodeListOutput {
    0 "LicenseItemId" license_item_id: String, 1 "NeedTotalCount" need_total_count: bool, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Status" status: i64, 5 "Type" r#type: i64
} }
paged! { GetAiRtcAuthCodeList: AiRtcAuthCodeDTO = Number "PageNo", "AuthCodeList" auth_code_list, total "TotalCount" }

/// Response of [`GetAiRtcAuthCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcAuthCodeListOutput {
    pub auth_code_list: Vec<AiRtcAuthCodeDTO>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetAiRtcAuthCodeListOutput {
    0 "AuthCodeList" auth_code_list: Vec<AiRtcAuthCodeDTO>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`GetAiRtcAuthCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRtcAuthCodeDTO {
    pub activated_time: Option<String>,
    /// Secret.
    pub auth_code: Option<Secret>,
    pub creation_time: Option<String>,
    pub device_id: Option<String>,
    /// Secret.
    pub license: Option<Secret>,
    pub license_item_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { AiRtcAuthCodeDTO {
    0 "ActivatedTime" activated_time: String, 1 "AuthCode" auth_code: Secret, 2 "CreationTime" creation_time: String,
    3 "DeviceId" device_id: String, 4 "License" license: Secret, 5 "LicenseItemId" license_item_id: String,
    6 "ModificationTime" modification_time: String, 7 "Status" status: i64, 8 "Type" r#type: i64
} }

/// Gets ai rtc license info list: `GetAiRtcLicenseInfoList` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcLicenseInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcLicenseInfoList {
    pub license_item_id: Option<String>,
    pub need_total_count: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { GetAiRtcLicenseInfoList() "GetAiRtcLicenseInfoList" -> GetAiRtcLicenseInfoListOutput {
    0 "LicenseItemId" license_item_id: String, 1 "NeedTotalCount" need_total_count: bool, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Status" status: i64, 5 "Type" r#type: i64
} }
paged! { GetAiRtcLicenseInfoList: AiRtcLicenseInfoDTO =
    Number "PageNo", "LicenseInfoList" license_info_list, total "TotalCount" }

/// Response of [`GetAiRtcLicenseInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcLicenseInfoListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub license_info_list: Vec<AiRtcLicenseInfoDTO>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetAiRtcLicenseInfoListOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "LicenseInfoList" license_info_list: Vec<AiRtcLicenseInfoDTO>, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`GetAiRtcLicenseInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRtcLicenseInfoDTO {
    pub available_capacity: Option<i64>,
    pub begin_on: Option<String>,
    pub contract_no: Option<String>,
    pub creation_time: Option<String>,
    pub expired_on: Option<String>,
    pub instance_id: Option<String>,
    pub license_count: Option<i64>,
    pub license_item_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub valid_days: Option<i64>,
}
model! { AiRtcLicenseInfoDTO {
    0 "AvailableCapacity" available_capacity: i64, 1 "BeginOn" begin_on: String, 2 "ContractNo" contract_no: String,
    3 "CreationTime" creation_time: String, 4 "ExpiredOn" expired_on: String, 5 "InstanceId" instance_id: String,
    6 "LicenseCount" license_count: i64, 7 "LicenseItemId" license_item_id: String,
    8 "ModificationTime" modification_time: String, 9 "Status" status: i64, 10 "Type" r#type: i64,
    11 "ValidDays" valid_days: i64
} }

/// Gets avatar: `GetAvatar` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatar {
    /// Required.
    pub avatar_id: String,
}
operation! { GetAvatar(avatar_id: String) "GetAvatar" -> GetAvatarOutput {
    0 "AvatarId" avatar_id
} }

/// Response of [`GetAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarOutput {
    pub data: Option<GetAvatarData>,
    pub success: Option<bool>,
}
model! { GetAvatarOutput {
    0 "Data" data: GetAvatarData, 1 "Success" success: bool
} }

/// In the response of [`GetAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarData {
    pub avatar: Option<GetAvatarAvatar>,
}
model! { GetAvatarData {
    0 "Avatar" avatar: GetAvatarAvatar
} }

/// In the response of [`GetAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarAvatar {
    pub avatar_description: Option<String>,
    pub avatar_id: Option<String>,
    pub avatar_name: Option<String>,
    pub avatar_type: Option<String>,
    pub height: Option<i64>,
    pub portrait: Option<String>,
    pub thumbnail: Option<String>,
    pub transparent: Option<bool>,
    pub width: Option<i64>,
}
model! { GetAvatarAvatar {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarId" avatar_id: String,
    2 "AvatarName" avatar_name: String, 3 "AvatarType" avatar_type: String, 4 "Height" height: i64,
    5 "Portrait" portrait: String, 6 "Thumbnail" thumbnail: String, 7 "Transparent" transparent: bool,
    8 "Width" width: i64
} }

/// Gets avatar training job: `GetAvatarTrainingJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatarTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJob {
    /// Required.
    pub job_id: String,
}
operation! { GetAvatarTrainingJob(job_id: String) "GetAvatarTrainingJob" -> GetAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobOutput {
    pub data: Option<GetAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { GetAvatarTrainingJobOutput {
    0 "Data" data: GetAvatarTrainingJobData, 1 "Success" success: bool
} }

/// In the response of [`GetAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobData {
    pub avatar_training_job: Option<GetAvatarTrainingJobAvatarTrainingJob>,
}
model! { GetAvatarTrainingJobData {
    0 "AvatarTrainingJob" avatar_training_job: GetAvatarTrainingJobAvatarTrainingJob
} }

/// In the response of [`GetAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobAvatarTrainingJob {
    pub avatar_description: Option<String>,
    pub avatar_id: Option<String>,
    pub avatar_name: Option<String>,
    pub avatar_type: Option<String>,
    pub first_training_time: Option<String>,
    pub job_id: Option<String>,
    pub last_training_time: Option<String>,
    pub message: Option<String>,
    pub portrait: Option<String>,
    pub status: Option<String>,
    pub thumbnail: Option<String>,
    pub transparent: Option<bool>,
    pub video: Option<String>,
}
model! { GetAvatarTrainingJobAvatarTrainingJob {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarId" avatar_id: String,
    2 "AvatarName" avatar_name: String, 3 "AvatarType" avatar_type: String,
    4 "FirstTrainingTime" first_training_time: String, 5 "JobId" job_id: String,
    6 "LastTrainingTime" last_training_time: String, 7 "Message" message: String, 8 "Portrait" portrait: String,
    9 "Status" status: String, 10 "Thumbnail" thumbnail: String, 11 "Transparent" transparent: bool,
    12 "Video" video: String
} }

/// Gets batch media producing job: `GetBatchMediaProducingJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetBatchMediaProducingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJob {
    pub job_id: Option<String>,
}
operation! { GetBatchMediaProducingJob() "GetBatchMediaProducingJob" -> GetBatchMediaProducingJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetBatchMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobOutput {
    pub editing_batch_job: Option<GetBatchMediaProducingJobEditingBatchJob>,
}
model! { GetBatchMediaProducingJobOutput {
    0 "EditingBatchJob" editing_batch_job: GetBatchMediaProducingJobEditingBatchJob
} }

/// In the response of [`GetBatchMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobEditingBatchJob {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub editing_config: Option<String>,
    pub extend: Option<String>,
    pub extend_input: Option<String>,
    pub extend_output: Option<String>,
    pub input_config: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub modified_time: Option<String>,
    pub output_config: Option<String>,
    pub status: Option<String>,
    pub sub_job_list: Vec<GetBatchMediaProducingJobSubJobList>,
    pub user_data: Option<String>,
}
model! { GetBatchMediaProducingJobEditingBatchJob {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String,
    2 "EditingConfig" editing_config: String, 3 "Extend" extend: String, 4 "ExtendInput" extend_input: String,
    5 "ExtendOutput" extend_output: String, 6 "InputConfig" input_config: String, 7 "JobId" job_id: String,
    8 "JobType" job_type: String, 9 "ModifiedTime" modified_time: String, 10 "OutputConfig" output_config: String,
    11 "Status" status: String, 12 "SubJobList" sub_job_list: Vec<GetBatchMediaProducingJobSubJobList>,
    13 "UserData" user_data: String
} }

/// In the response of [`GetBatchMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobSubJobList {
    pub duration: Option<f64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
}
model! { GetBatchMediaProducingJobSubJobList {
    0 "Duration" duration: f64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "JobId" job_id: String, 4 "MediaId" media_id: String, 5 "MediaURL" media_url: String,
    6 "ProjectId" project_id: String, 7 "Status" status: String
} }

/// Gets categories: `GetCategories` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategories {
    pub cate_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetCategories() "GetCategories" -> GetCategoriesOutput {
    0 "CateId" cate_id: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "Type" r#type: String
} }

/// Response of [`GetCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesOutput {
    pub category: Option<GetCategoriesCategory>,
    pub sub_categories: Option<GetCategoriesSubCategories>,
    pub sub_total: Option<i64>,
}
model! { GetCategoriesOutput {
    0 "Category" category: GetCategoriesCategory, 1 "SubCategories" sub_categories: GetCategoriesSubCategories,
    2 "SubTotal" sub_total: i64
} }

/// In the response of [`GetCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesCategory {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub level: Option<i64>,
    pub parent_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetCategoriesCategory {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "Level" level: i64, 3 "ParentId" parent_id: i64,
    4 "Type" r#type: String
} }

/// In the response of [`GetCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesSubCategories {
    pub category: Vec<GetCategoriesSubCategoriesCategory>,
}
model! { GetCategoriesSubCategories {
    0 "Category" category: Vec<GetCategoriesSubCategoriesCategory>
} }

/// In the response of [`GetCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesSubCategoriesCategory {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub level: Option<i64>,
    pub parent_id: Option<i64>,
    pub sub_total: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetCategoriesSubCategoriesCategory {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "Level" level: i64, 3 "ParentId" parent_id: i64,
    4 "SubTotal" sub_total: i64, 5 "Type" r#type: String
} }

/// Gets channel: `GetChannel` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChannel {
    /// Required.
    pub channel_name: String,
}
operation! { GetChannel(channel_name: String) "GetChannel" -> GetChannelOutput {
    0 "ChannelName" channel_name
} }

/// Response of [`GetChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { GetChannelOutput {
    0 "Channel" channel: ChannelAssemblyChannel
} }

/// Gets content analyze config: `GetContentAnalyzeConfig` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetContentAnalyzeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfig {}
operation! { GetContentAnalyzeConfig() "GetContentAnalyzeConfig" -> GetContentAnalyzeConfigOutput {} }

/// Response of [`GetContentAnalyzeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigOutput {
    pub content_analyze_config: Option<GetContentAnalyzeConfigContentAnalyzeConfig>,
}
model! { GetContentAnalyzeConfigOutput {
    0 "ContentAnalyzeConfig" content_analyze_config: GetContentAnalyzeConfigContentAnalyzeConfig
} }

/// In the response of [`GetContentAnalyzeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigContentAnalyzeConfig {
    pub auto: Option<bool>,
    pub save_type: Option<String>,
    pub template_id: Option<String>,
}
model! { GetContentAnalyzeConfigContentAnalyzeConfig {
    0 "Auto" auto: bool, 1 "SaveType" save_type: String, 2 "TemplateId" template_id: String
} }

/// Gets custom template: `GetCustomTemplate` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplate {
    pub subtype: Option<i64>,
    pub template_id: Option<String>,
    pub r#type: Option<i64>,
}
operation! { GetCustomTemplate() "GetCustomTemplate" -> GetCustomTemplateOutput {
    0 "Subtype" subtype: i64, 1 "TemplateId" template_id: String, 2 "Type" r#type: i64
} }

/// Response of [`GetCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateOutput {
    pub custom_template: Option<GetCustomTemplateCustomTemplate>,
}
model! { GetCustomTemplateOutput {
    0 "CustomTemplate" custom_template: GetCustomTemplateCustomTemplate
} }

/// In the response of [`GetCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateCustomTemplate {
    pub create_time: Option<String>,
    pub frontend_hint: Option<GetCustomTemplateFrontendHint>,
    pub is_default: Option<bool>,
    pub modified_time: Option<String>,
    pub status: Option<String>,
    pub subtype: Option<i64>,
    pub subtype_name: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { GetCustomTemplateCustomTemplate {
    0 "CreateTime" create_time: String, 1 "FrontendHint" frontend_hint: GetCustomTemplateFrontendHint,
    2 "IsDefault" is_default: bool, 3 "ModifiedTime" modified_time: String, 4 "Status" status: String,
    5 "Subtype" subtype: i64, 6 "SubtypeName" subtype_name: String, 7 "TemplateConfig" template_config: String,
    8 "TemplateId" template_id: String, 9 "TemplateName" template_name: String, 10 "Type" r#type: i64,
    11 "TypeName" type_name: String
} }

/// In the response of [`GetCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateFrontendHint {
    pub transcode_template_hint: Option<GetCustomTemplateTranscodeTemplateHint>,
}
model! { GetCustomTemplateFrontendHint {
    0 "TranscodeTemplateHint" transcode_template_hint: GetCustomTemplateTranscodeTemplateHint
} }

/// In the response of [`GetCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateTranscodeTemplateHint {
    pub bitrate_control_type: Option<String>,
}
model! { GetCustomTemplateTranscodeTemplateHint {
    0 "BitrateControlType" bitrate_control_type: String
} }

/// Gets customized voice: `GetCustomizedVoice` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoice {
    pub voice_id: Option<String>,
}
operation! { GetCustomizedVoice() "GetCustomizedVoice" -> GetCustomizedVoiceOutput {
    0 "VoiceId" voice_id: String
} }

/// Response of [`GetCustomizedVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceOutput {
    pub data: Option<GetCustomizedVoiceData>,
    pub success: Option<bool>,
}
model! { GetCustomizedVoiceOutput {
    0 "Data" data: GetCustomizedVoiceData, 1 "Success" success: bool
} }

/// In the response of [`GetCustomizedVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceData {
    pub customized_voice: Option<GetCustomizedVoiceCustomizedVoice>,
}
model! { GetCustomizedVoiceData {
    0 "CustomizedVoice" customized_voice: GetCustomizedVoiceCustomizedVoice
} }

/// In the response of [`GetCustomizedVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceCustomizedVoice {
    pub demo_audio_media_id: Option<String>,
    pub gender: Option<String>,
    pub scenario: Option<String>,
    pub voice_desc: Option<String>,
    pub voice_id: Option<String>,
    pub voice_name: Option<String>,
}
model! { GetCustomizedVoiceCustomizedVoice {
    0 "DemoAudioMediaId" demo_audio_media_id: String, 1 "Gender" gender: String, 2 "Scenario" scenario: String,
    3 "VoiceDesc" voice_desc: String, 4 "VoiceId" voice_id: String, 5 "VoiceName" voice_name: String
} }

/// Gets customized voice job: `GetCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJob {
    /// Required.
    pub job_id: String,
}
operation! { GetCustomizedVoiceJob(job_id: String) "GetCustomizedVoiceJob" -> GetCustomizedVoiceJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobOutput {
    pub data: Option<GetCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { GetCustomizedVoiceJobOutput {
    0 "Data" data: GetCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`GetCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobData {
    pub customized_voice_job: Option<GetCustomizedVoiceJobCustomizedVoiceJob>,
}
model! { GetCustomizedVoiceJobData {
    0 "CustomizedVoiceJob" customized_voice_job: GetCustomizedVoiceJobCustomizedVoiceJob
} }

/// In the response of [`GetCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobCustomizedVoiceJob {
    pub create_time: Option<String>,
    pub gender: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub scenario: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub voice_desc: Option<String>,
    pub voice_id: Option<String>,
    pub voice_name: Option<String>,
}
model! { GetCustomizedVoiceJobCustomizedVoiceJob {
    0 "CreateTime" create_time: String, 1 "Gender" gender: String, 2 "JobId" job_id: String,
    3 "Message" message: String, 4 "Scenario" scenario: String, 5 "Status" status: String, 6 "Type" r#type: String,
    7 "VoiceDesc" voice_desc: String, 8 "VoiceId" voice_id: String, 9 "VoiceName" voice_name: String
} }

/// Gets default storage location: `GetDefaultStorageLocation` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetDefaultStorageLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocation {}
operation! { GetDefaultStorageLocation() "GetDefaultStorageLocation" -> GetDefaultStorageLocationOutput {} }

/// Response of [`GetDefaultStorageLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocationOutput {
    pub bucket: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetDefaultStorageLocationOutput {
    0 "Bucket" bucket: String, 1 "Path" path: String, 2 "Status" status: String, 3 "StorageType" storage_type: String
} }

/// Gets demonstration for customized voice job: `GetDemonstrationForCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetDemonstrationForCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJob {
    /// Required.
    pub scenario: String,
}
operation! { GetDemonstrationForCustomizedVoiceJob(scenario: String)
    "GetDemonstrationForCustomizedVoiceJob" -> GetDemonstrationForCustomizedVoiceJobOutput {
    0 "Scenario" scenario
} }

/// Response of [`GetDemonstrationForCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobOutput {
    pub data: Option<GetDemonstrationForCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { GetDemonstrationForCustomizedVoiceJobOutput {
    0 "Data" data: GetDemonstrationForCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`GetDemonstrationForCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobData {
    pub demonstration_list: Vec<GetDemonstrationForCustomizedVoiceJobDemonstrationList>,
}
model! { GetDemonstrationForCustomizedVoiceJobData {
    0 "DemonstrationList" demonstration_list: Vec<GetDemonstrationForCustomizedVoiceJobDemonstrationList>
} }

/// In the response of [`GetDemonstrationForCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobDemonstrationList {
    pub audio_id: Option<i64>,
    pub demo_audio: Option<String>,
    pub text: Option<String>,
}
model! { GetDemonstrationForCustomizedVoiceJobDemonstrationList {
    0 "AudioId" audio_id: i64, 1 "DemoAudio" demo_audio: String, 2 "Text" text: String
} }

/// Gets dynamic image job: `GetDynamicImageJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetDynamicImageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJob {
    pub job_id: Option<String>,
}
operation! { GetDynamicImageJob() "GetDynamicImageJob" -> GetDynamicImageJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutput {
    pub dynamic_image_job: Option<GetDynamicImageJobDynamicImageJob>,
}
model! { GetDynamicImageJobOutput {
    0 "DynamicImageJob" dynamic_image_job: GetDynamicImageJobDynamicImageJob
} }

/// In the response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobDynamicImageJob {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<GetDynamicImageJobInput>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<GetDynamicImageJobOutputItem>,
    pub output_url: Option<String>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetDynamicImageJobDynamicImageJob {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "Input" input: GetDynamicImageJobInput, 4 "JobId" job_id: String, 5 "Message" message: String,
    6 "ModifiedTime" modified_time: String, 7 "Name" name: String, 8 "Output" output: GetDynamicImageJobOutputItem,
    9 "OutputUrl" output_url: String, 10 "PipelineId" pipeline_id: String, 11 "Status" status: String,
    12 "SubmitTime" submit_time: String, 13 "TemplateConfig" template_config: String,
    14 "TemplateId" template_id: String, 15 "TriggerSource" trigger_source: String, 16 "UserData" user_data: String
} }

/// In the response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobInput {
    pub media: Option<String>,
    pub oss_file: Option<GetDynamicImageJobOssFile>,
    pub r#type: Option<String>,
}
model! { GetDynamicImageJobInput {
    0 "Media" media: String, 1 "OssFile" oss_file: GetDynamicImageJobOssFile, 2 "Type" r#type: String
} }

/// In the response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetDynamicImageJobOssFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutputItem {
    pub media: Option<String>,
    pub oss_file: Option<GetDynamicImageJobOutputOssFile>,
    pub r#type: Option<String>,
}
model! { GetDynamicImageJobOutputItem {
    0 "Media" media: String, 1 "OssFile" oss_file: GetDynamicImageJobOutputOssFile, 2 "Type" r#type: String
} }

/// In the response of [`GetDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutputOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetDynamicImageJobOutputOssFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Gets editing project: `GetEditingProject` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProject {
    /// Required.
    pub project_id: String,
    pub request_source: Option<String>,
}
operation! { GetEditingProject(project_id: String) "GetEditingProject" -> GetEditingProjectOutput {
    0 "ProjectId" project_id, 1 "RequestSource" request_source: String
} }

/// Response of [`GetEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectOutput {
    pub project: Option<GetEditingProjectProject>,
}
model! { GetEditingProjectOutput {
    0 "Project" project: GetEditingProjectProject
} }

/// In the response of [`GetEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectProject {
    pub business_config: Option<String>,
    pub business_status: Option<String>,
    pub clips_param: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub project_type: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
    pub timeline: Option<String>,
    pub timeline_convert_error_message: Option<String>,
    pub timeline_convert_status: Option<String>,
    pub title: Option<String>,
}
model! { GetEditingProjectProject {
    0 "BusinessConfig" business_config: String, 1 "BusinessStatus" business_status: String,
    2 "ClipsParam" clips_param: String, 3 "CoverURL" cover_url: String, 4 "CreateSource" create_source: String,
    5 "CreateTime" create_time: String, 6 "Description" description: String, 7 "Duration" duration: i64,
    8 "ModifiedSource" modified_source: String, 9 "ModifiedTime" modified_time: String,
    10 "ProjectId" project_id: String, 11 "ProjectType" project_type: String, 12 "Status" status: String,
    13 "TemplateId" template_id: String, 14 "TemplateType" template_type: String, 15 "Timeline" timeline: String,
    16 "TimelineConvertErrorMessage" timeline_convert_error_message: String,
    17 "TimelineConvertStatus" timeline_convert_status: String, 18 "Title" title: String
} }

/// Gets editing project materials: `GetEditingProjectMaterials` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterials {
    /// Required.
    pub project_id: String,
}
operation! { GetEditingProjectMaterials(project_id: String)
    "GetEditingProjectMaterials" -> GetEditingProjectMaterialsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsOutput {
    pub live_materials: Vec<GetEditingProjectMaterialsLiveMaterials>,
    pub media_infos: Vec<GetEditingProjectMaterialsMediaInfos>,
    pub project_id: Option<String>,
    pub project_materials: Vec<String>,
}
model! { GetEditingProjectMaterialsOutput {
    0 "LiveMaterials" live_materials: Vec<GetEditingProjectMaterialsLiveMaterials>,
    1 "MediaInfos" media_infos: Vec<GetEditingProjectMaterialsMediaInfos>, 2 "ProjectId" project_id: String,
    3 "ProjectMaterials" project_materials: Vec<String>
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsLiveMaterials {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub live_url: Option<String>,
    pub stream_name: Option<String>,
}
model! { GetEditingProjectMaterialsLiveMaterials {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "LiveUrl" live_url: String,
    3 "StreamName" stream_name: String
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsMediaInfos {
    pub file_info_list: Vec<GetEditingProjectMaterialsFileInfoList>,
    pub media_basic_info: Option<GetEditingProjectMaterialsMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetEditingProjectMaterialsMediaInfos {
    0 "FileInfoList" file_info_list: Vec<GetEditingProjectMaterialsFileInfoList>,
    1 "MediaBasicInfo" media_basic_info: GetEditingProjectMaterialsMediaBasicInfo, 2 "MediaId" media_id: String
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsFileInfoList {
    pub file_basic_info: Option<GetEditingProjectMaterialsFileBasicInfo>,
}
model! { GetEditingProjectMaterialsFileInfoList {
    0 "FileBasicInfo" file_basic_info: GetEditingProjectMaterialsFileBasicInfo
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetEditingProjectMaterialsFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsMediaBasicInfo {
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetEditingProjectMaterialsMediaBasicInfo {
    0 "BusinessType" business_type: String, 1 "Category" category: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "DeletedTime" deleted_time: String, 5 "Description" description: String,
    6 "InputURL" input_url: String, 7 "MediaId" media_id: String, 8 "MediaTags" media_tags: String,
    9 "MediaType" media_type: String, 10 "ModifiedTime" modified_time: String, 11 "Snapshots" snapshots: String,
    12 "Source" source: String, 13 "SpriteImages" sprite_images: String, 14 "Status" status: String,
    15 "Title" title: String, 16 "TranscodeStatus" transcode_status: String, 17 "UserData" user_data: String
} }

/// Gets event callback: `GetEventCallback` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetEventCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallback {}
operation! { GetEventCallback() "GetEventCallback" -> GetEventCallbackOutput {} }

/// Response of [`GetEventCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallbackOutput {
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_switch: Option<String>,
    pub callback_queue_name: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub event_type_list: Option<String>,
}
model! { GetEventCallbackOutput {
    0 "AuthKey" auth_key: Secret, 1 "AuthSwitch" auth_switch: String, 2 "CallbackQueueName" callback_queue_name: String,
    3 "CallbackType" callback_type: String, 4 "CallbackURL" callback_url: String,
    5 "EventTypeList" event_type_list: String
} }

/// Gets hotword library: `GetHotwordLibrary` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetHotwordLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotwordLibrary {
    /// Required.
    pub hotword_library_id: String,
}
operation! { GetHotwordLibrary(hotword_library_id: String) "GetHotwordLibrary" -> GetHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id
} }

/// Response of [`GetHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotwordLibraryOutput {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub hotword_library_id: Option<String>,
    pub hotwords: Vec<Hotword>,
    pub name: Option<String>,
    pub usage_scenario: Option<String>,
}
model! { GetHotwordLibraryOutput {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "HotwordLibraryId" hotword_library_id: String, 3 "Hotwords" hotwords: Vec<Hotword>, 4 "Name" name: String,
    5 "UsageScenario" usage_scenario: String
} }

/// Gets ipc device info: `GetIpcDeviceInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetIpcDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfo {
    pub capability: Option<String>,
    pub device_id: Option<String>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { GetIpcDeviceInfo() "GetIpcDeviceInfo" -> GetIpcDeviceInfoOutput {
    0 "Capability" capability: String, 1 "DeviceId" device_id: String, 2 "EndTime" end_time: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String
} }
paged! { GetIpcDeviceInfo: GetIpcDeviceInfoDeviceInfos = Number "PageNo", "DeviceInfos" device_infos, total "Total" }

/// Response of [`GetIpcDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoOutput {
    pub device_infos: Vec<GetIpcDeviceInfoDeviceInfos>,
    pub total: Option<i64>,
}
model! { GetIpcDeviceInfoOutput {
    0 "DeviceInfos" device_infos: Vec<GetIpcDeviceInfoDeviceInfos>, 1 "Total" total: i64
} }

/// In the response of [`GetIpcDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoDeviceInfos {
    pub capability: Option<String>,
    pub device_id: Option<String>,
    pub expire_time: Option<String>,
}
model! { GetIpcDeviceInfoDeviceInfos {
    0 "Capability" capability: String, 1 "DeviceId" device_id: String, 2 "ExpireTime" expire_time: String
} }

/// Gets live editing index file: `GetLiveEditingIndexFile` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingIndexFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingIndexFile {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub project_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { GetLiveEditingIndexFile() "GetLiveEditingIndexFile" -> GetLiveEditingIndexFileOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "ProjectId" project_id: String,
    3 "StreamName" stream_name: String
} }

/// Response of [`GetLiveEditingIndexFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingIndexFileOutput {
    pub index_file: Option<String>,
}
model! { GetLiveEditingIndexFileOutput {
    0 "IndexFile" index_file: String
} }

/// Gets live editing job: `GetLiveEditingJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJob {
    pub job_id: Option<String>,
}
operation! { GetLiveEditingJob() "GetLiveEditingJob" -> GetLiveEditingJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobOutput {
    pub live_editing_job: Option<GetLiveEditingJobLiveEditingJob>,
}
model! { GetLiveEditingJobOutput {
    0 "LiveEditingJob" live_editing_job: GetLiveEditingJobLiveEditingJob
} }

/// In the response of [`GetLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobLiveEditingJob {
    pub clips: Option<String>,
    pub code: Option<String>,
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub job_id: Option<String>,
    pub live_stream_config: Option<GetLiveEditingJobLiveStreamConfig>,
    pub media_id: Option<String>,
    pub media_produce_config: Option<GetLiveEditingJobMediaProduceConfig>,
    pub media_url: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub output_media_config: Option<GetLiveEditingJobOutputMediaConfig>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetLiveEditingJobLiveEditingJob {
    0 "Clips" clips: String, 1 "Code" code: String, 2 "CompleteTime" complete_time: String,
    3 "CreationTime" creation_time: String, 4 "JobId" job_id: String,
    5 "LiveStreamConfig" live_stream_config: GetLiveEditingJobLiveStreamConfig, 6 "MediaId" media_id: String,
    7 "MediaProduceConfig" media_produce_config: GetLiveEditingJobMediaProduceConfig, 8 "MediaURL" media_url: String,
    9 "Message" message: String, 10 "ModifiedTime" modified_time: String,
    11 "OutputMediaConfig" output_media_config: GetLiveEditingJobOutputMediaConfig, 12 "ProjectId" project_id: String,
    13 "Status" status: String, 14 "UserData" user_data: String
} }

/// In the response of [`GetLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobLiveStreamConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
}
model! { GetLiveEditingJobLiveStreamConfig {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "StreamName" stream_name: String
} }

/// In the response of [`GetLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobMediaProduceConfig {
    pub mode: Option<String>,
}
model! { GetLiveEditingJobMediaProduceConfig {
    0 "Mode" mode: String
} }

/// In the response of [`GetLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobOutputMediaConfig {
    pub bitrate: Option<i64>,
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub media_url: Option<String>,
    pub storage_location: Option<String>,
    pub vod_template_group_id: Option<String>,
    pub width: Option<i64>,
}
model! { GetLiveEditingJobOutputMediaConfig {
    0 "Bitrate" bitrate: i64, 1 "FileName" file_name: String, 2 "Height" height: i64, 3 "MediaURL" media_url: String,
    4 "StorageLocation" storage_location: String, 5 "VodTemplateGroupId" vod_template_group_id: String,
    6 "Width" width: i64
} }

/// Gets live package channel: `GetLivePackageChannel` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannel {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub group_name: String,
}
operation! { GetLivePackageChannel(channel_name: String, group_name: String)
    "GetLivePackageChannel" -> GetLivePackageChannelOutput {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

/// Response of [`GetLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelOutput {
    pub live_package_channel: Option<GetLivePackageChannelLivePackageChannel>,
}
model! { GetLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel: GetLivePackageChannelLivePackageChannel
} }

/// In the response of [`GetLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Vec<GetLivePackageChannelIngestEndpoints>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { GetLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GroupName" group_name: String, 4 "IngestEndpoints" ingest_endpoints: Vec<GetLivePackageChannelIngestEndpoints>,
    5 "LastModified" last_modified: String, 6 "Protocol" protocol: String, 7 "SegmentCount" segment_count: i64,
    8 "SegmentDuration" segment_duration: i64
} }

/// In the response of [`GetLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { GetLivePackageChannelIngestEndpoints {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Url" url: String, 3 "Username" username: String
} }

/// Gets live package channel group: `GetLivePackageChannelGroup` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannelGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroup {
    /// Required.
    pub group_name: String,
}
operation! { GetLivePackageChannelGroup(group_name: String)
    "GetLivePackageChannelGroup" -> GetLivePackageChannelGroupOutput {
    0 "GroupName" group_name
} }

/// Response of [`GetLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<
        GetLivePackageChannelGroupLivePackageChannelGroup,
    >,
}
model! { GetLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group: GetLivePackageChannelGroupLivePackageChannelGroup
} }

/// In the response of [`GetLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroupLivePackageChannelGroup {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub last_modified: Option<String>,
    pub origin_domain: Option<String>,
}
model! { GetLivePackageChannelGroupLivePackageChannelGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "LastModified" last_modified: String, 4 "OriginDomain" origin_domain: String
} }

/// Gets live package origin endpoint: `GetLivePackageOriginEndpoint` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageOriginEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpoint {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub group_name: String,
}
operation! { GetLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String)
    "GetLivePackageOriginEndpoint" -> GetLivePackageOriginEndpointOutput {
    0 "ChannelName" channel_name, 1 "EndpointName" endpoint_name, 2 "GroupName" group_name
} }

/// Response of [`GetLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<
        GetLivePackageOriginEndpointLivePackageOriginEndpoint,
    >,
}
model! { GetLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint: GetLivePackageOriginEndpointLivePackageOriginEndpoint
} }

/// In the response of [`GetLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointLivePackageOriginEndpoint {
    /// Secret.
    pub authorization_code: Option<Secret>,
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub group_name: Option<String>,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub last_modified: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    pub protocol: Option<String>,
    pub timeshift_vision: Option<i64>,
}
model! { GetLivePackageOriginEndpointLivePackageOriginEndpoint {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "EndpointName" endpoint_name: String,
    5 "EndpointUrl" endpoint_url: String, 6 "GroupName" group_name: String, 7 "IpBlacklist" ip_blacklist: String,
    8 "IpWhitelist" ip_whitelist: String, 9 "LastModified" last_modified: String,
    10 "LivePackagingConfig" live_packaging_config: LivePackagingConfig, 11 "ManifestName" manifest_name: String,
    12 "Protocol" protocol: String, 13 "TimeshiftVision" timeshift_vision: i64
} }

/// Gets live record job: `GetLiveRecordJob` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJob {
    /// Required.
    pub job_id: String,
}
operation! { GetLiveRecordJob(job_id: String) "GetLiveRecordJob" -> GetLiveRecordJobOutput {
    0 "JobId" job_id
} { method: "GET", } }

/// Response of [`GetLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobOutput {
    pub record_job: Option<GetLiveRecordJobRecordJob>,
}
model! { GetLiveRecordJobOutput {
    0 "RecordJob" record_job: GetLiveRecordJobRecordJob
} }

/// In the response of [`GetLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobRecordJob {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub notify_url: Option<String>,
    pub record_output: Option<GetLiveRecordJobRecordOutput>,
    pub status: Option<String>,
    pub stream_input: Option<GetLiveRecordJobStreamInput>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { GetLiveRecordJobRecordJob {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "Name" name: String,
    3 "NotifyUrl" notify_url: String, 4 "RecordOutput" record_output: GetLiveRecordJobRecordOutput,
    5 "Status" status: String, 6 "StreamInput" stream_input: GetLiveRecordJobStreamInput,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String
} }

/// In the response of [`GetLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveRecordJobRecordOutput {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "Type" r#type: String
} }

/// In the response of [`GetLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetLiveRecordJobStreamInput {
    0 "Type" r#type: String, 1 "Url" url: String
} }

/// Gets live record template: `GetLiveRecordTemplate` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplate {
    pub job_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { GetLiveRecordTemplate(template_id: String) "GetLiveRecordTemplate" -> GetLiveRecordTemplateOutput {
    0 "JobId" job_id: String, 1 "TemplateId" template_id
} { method: "GET", } }

/// Response of [`GetLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateOutput {
    pub record_template: Option<GetLiveRecordTemplateRecordTemplate>,
}
model! { GetLiveRecordTemplateOutput {
    0 "RecordTemplate" record_template: GetLiveRecordTemplateRecordTemplate
} }

/// In the response of [`GetLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateRecordTemplate {
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub name: Option<String>,
    pub record_format_list: Vec<GetLiveRecordTemplateRecordFormatList>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveRecordTemplateRecordTemplate {
    0 "CreateTime" create_time: String, 1 "LastModified" last_modified: String, 2 "Name" name: String,
    3 "RecordFormatList" record_format_list: Vec<GetLiveRecordTemplateRecordFormatList>,
    4 "TemplateId" template_id: String, 5 "Type" r#type: String
} }

/// In the response of [`GetLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateRecordFormatList {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { GetLiveRecordTemplateRecordFormatList {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// Gets live snapshot job: `GetLiveSnapshotJob` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJob {
    /// Required.
    pub job_id: String,
}
operation! { GetLiveSnapshotJob(job_id: String) "GetLiveSnapshotJob" -> GetLiveSnapshotJobOutput {
    0 "JobId" job_id
} { method: "GET", } }

/// Response of [`GetLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobOutput {
    pub callback_url: Option<String>,
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub last_modified: Option<String>,
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    pub snapshot_output: Option<GetLiveSnapshotJobSnapshotOutput>,
    pub status: Option<String>,
    pub stream_input: Option<GetLiveSnapshotJobStreamInput>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_interval: Option<i64>,
}
model! { GetLiveSnapshotJobOutput {
    0 "CallbackUrl" callback_url: String, 1 "CreateTime" create_time: String, 2 "JobId" job_id: String,
    3 "JobName" job_name: String, 4 "LastModified" last_modified: String, 5 "OverwriteFormat" overwrite_format: String,
    6 "SequenceFormat" sequence_format: String, 7 "SnapshotOutput" snapshot_output: GetLiveSnapshotJobSnapshotOutput,
    8 "Status" status: String, 9 "StreamInput" stream_input: GetLiveSnapshotJobStreamInput,
    10 "TemplateId" template_id: String, 11 "TemplateName" template_name: String, 12 "TimeInterval" time_interval: i64
} }

/// In the response of [`GetLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobSnapshotOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetLiveSnapshotJobSnapshotOutput {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "StorageType" storage_type: String
} }

/// In the response of [`GetLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetLiveSnapshotJobStreamInput {
    0 "Type" r#type: String, 1 "Url" url: String
} }

/// Gets live snapshot template: `GetLiveSnapshotTemplate` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveSnapshotTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetLiveSnapshotTemplate(template_id: String) "GetLiveSnapshotTemplate" -> GetLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} { method: "GET", } }

/// Response of [`GetLiveSnapshotTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotTemplateOutput {
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_interval: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetLiveSnapshotTemplateOutput {
    0 "CreateTime" create_time: String, 1 "LastModified" last_modified: String,
    2 "OverwriteFormat" overwrite_format: String, 3 "SequenceFormat" sequence_format: String,
    4 "TemplateId" template_id: String, 5 "TemplateName" template_name: String, 6 "TimeInterval" time_interval: i64,
    7 "Type" r#type: String
} }

/// Gets live transcode job: `GetLiveTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJob {
    /// Required.
    pub job_id: String,
}
operation! { GetLiveTranscodeJob(job_id: String) "GetLiveTranscodeJob" -> GetLiveTranscodeJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobOutput {
    pub job: Option<GetLiveTranscodeJobJob>,
}
model! { GetLiveTranscodeJobOutput {
    0 "Job" job: GetLiveTranscodeJobJob
} }

/// In the response of [`GetLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobJob {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub output_stream: Option<GetLiveTranscodeJobOutputStream>,
    pub start_mode: Option<i64>,
    pub status: Option<i64>,
    pub stream_input: Option<GetLiveTranscodeJobStreamInput>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { GetLiveTranscodeJobJob {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "Name" name: String,
    3 "OutputStream" output_stream: GetLiveTranscodeJobOutputStream, 4 "StartMode" start_mode: i64,
    5 "Status" status: i64, 6 "StreamInput" stream_input: GetLiveTranscodeJobStreamInput,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String, 9 "TemplateType" template_type: String
} }

/// In the response of [`GetLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobOutputStream {
    pub stream_infos: Vec<GetLiveTranscodeJobStreamInfos>,
}
model! { GetLiveTranscodeJobOutputStream {
    0 "StreamInfos" stream_infos: Vec<GetLiveTranscodeJobStreamInfos>
} }

/// In the response of [`GetLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobStreamInfos {
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveTranscodeJobStreamInfos {
    0 "OutputUrl" output_url: String, 1 "Type" r#type: String
} }

/// In the response of [`GetLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveTranscodeJobStreamInput {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

/// Gets live transcode template: `GetLiveTranscodeTemplate` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetLiveTranscodeTemplate(template_id: String)
    "GetLiveTranscodeTemplate" -> GetLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateOutput {
    pub template_content: Option<GetLiveTranscodeTemplateTemplateContent>,
}
model! { GetLiveTranscodeTemplateOutput {
    0 "TemplateContent" template_content: GetLiveTranscodeTemplateTemplateContent
} }

/// In the response of [`GetLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateTemplateContent {
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub template_config: Option<GetLiveTranscodeTemplateTemplateConfig>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveTranscodeTemplateTemplateContent {
    0 "Category" category: String, 1 "CreateTime" create_time: String, 2 "Name" name: String,
    3 "TemplateConfig" template_config: GetLiveTranscodeTemplateTemplateConfig, 4 "TemplateId" template_id: String,
    5 "Type" r#type: String
} }

/// In the response of [`GetLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateTemplateConfig {
    pub audio_params: Option<GetLiveTranscodeTemplateAudioParams>,
    pub video_params: Option<GetLiveTranscodeTemplateVideoParams>,
}
model! { GetLiveTranscodeTemplateTemplateConfig {
    0 "AudioParams" audio_params: GetLiveTranscodeTemplateAudioParams,
    1 "VideoParams" video_params: GetLiveTranscodeTemplateVideoParams
} }

/// In the response of [`GetLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateAudioParams {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub samplerate: Option<String>,
}
model! { GetLiveTranscodeTemplateAudioParams {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Samplerate" samplerate: String
} }

/// In the response of [`GetLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateVideoParams {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub profile: Option<String>,
    pub width: Option<String>,
}
model! { GetLiveTranscodeTemplateVideoParams {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "Fps" fps: String, 3 "Gop" gop: String,
    4 "Height" height: String, 5 "Profile" profile: String, 6 "Width" width: String
} }

/// Gets media connect available region: `GetMediaConnectAvailableRegion` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectAvailableRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegion {}
operation! { GetMediaConnectAvailableRegion() "GetMediaConnectAvailableRegion" -> GetMediaConnectAvailableRegionOutput {} }

/// Response of [`GetMediaConnectAvailableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionOutput {
    pub content: Option<GetMediaConnectAvailableRegionContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectAvailableRegionOutput {
    0 "Content" content: GetMediaConnectAvailableRegionContent, 1 "Description" description: String,
    2 "RetCode" ret_code: i64
} }

/// In the response of [`GetMediaConnectAvailableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionContent {
    pub default_region: Option<String>,
    pub region_list: Vec<String>,
}
model! { GetMediaConnectAvailableRegionContent {
    0 "DefaultRegion" default_region: String, 1 "RegionList" region_list: Vec<String>
} }

/// Gets media connect flow: `GetMediaConnectFlow` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlow {
    /// Required.
    pub flow_id: String,
}
operation! { GetMediaConnectFlow(flow_id: String) "GetMediaConnectFlow" -> GetMediaConnectFlowReply {
    0 "FlowId" flow_id
} }

/// Response of [`GetMediaConnectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowReply {
    pub content: Option<GetMediaConnectFlowContent>,
    pub description: Option<String>,
    pub retcode: Option<i64>,
}
model! { GetMediaConnectFlowReply {
    0 "Content" content: GetMediaConnectFlowContent, 1 "Description" description: String, 2 "Retcode" retcode: i64
} }

/// In the response of [`GetMediaConnectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowContent {
    pub create_time: Option<String>,
    pub flow_failover: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_region: Option<String>,
    pub flow_status: Option<String>,
    pub start_time: Option<String>,
}
model! { GetMediaConnectFlowContent {
    0 "CreateTime" create_time: String, 1 "FlowFailover" flow_failover: String, 2 "FlowId" flow_id: String,
    3 "FlowName" flow_name: String, 4 "FlowRegion" flow_region: String, 5 "FlowStatus" flow_status: String,
    6 "StartTime" start_time: String
} }

/// Gets media connect flow all output name: `GetMediaConnectFlowAllOutputName` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowAllOutputName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputName {
    /// Required.
    pub flow_id: String,
}
operation! { GetMediaConnectFlowAllOutputName(flow_id: String)
    "GetMediaConnectFlowAllOutputName" -> GetMediaConnectFlowAllOutputNameOutput {
    0 "FlowId" flow_id
} }

/// Response of [`GetMediaConnectFlowAllOutputName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputNameOutput {
    pub content: Vec<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowAllOutputNameOutput {
    0 "Content" content: Vec<String>, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Gets media connect flow input: `GetMediaConnectFlowInput` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInput {
    /// Required.
    pub flow_id: String,
    pub with_internal_vip: Option<String>,
}
operation! { GetMediaConnectFlowInput(flow_id: String) "GetMediaConnectFlowInput" -> GetMediaConnectFlowInputOutput {
    0 "FlowId" flow_id, 1 "WithInternalVip" with_internal_vip: String
} }

/// Response of [`GetMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputOutput {
    pub content: Option<GetMediaConnectFlowInputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowInputOutput {
    0 "Content" content: GetMediaConnectFlowInputContent, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// In the response of [`GetMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputContent {
    pub backup_cidrs: Option<String>,
    pub backup_create_time: Option<String>,
    pub backup_inner_input_url: Option<String>,
    pub backup_input_name: Option<String>,
    pub backup_input_status: Option<String>,
    pub backup_input_url: Option<String>,
    pub backup_max_bitrate: Option<i64>,
    pub backup_srt_latency: Option<i64>,
    /// Secret.
    pub backup_srt_passphrase: Option<Secret>,
    pub backup_srt_pbkey_len: Option<i64>,
    pub cidrs: Option<String>,
    pub create_time: Option<String>,
    pub inner_input_url: Option<String>,
    pub input_name: Option<String>,
    pub input_protocol: Option<String>,
    pub input_status: Option<String>,
    pub input_url: Option<String>,
    pub max_bitrate: Option<i64>,
    pub pair_flow_id: Option<String>,
    pub pair_output_name: Option<String>,
    pub srt_latency: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
model! { GetMediaConnectFlowInputContent {
    0 "BackupCidrs" backup_cidrs: String, 1 "BackupCreateTime" backup_create_time: String,
    2 "BackupInnerInputUrl" backup_inner_input_url: String, 3 "BackupInputName" backup_input_name: String,
    4 "BackupInputStatus" backup_input_status: String, 5 "BackupInputUrl" backup_input_url: String,
    6 "BackupMaxBitrate" backup_max_bitrate: i64, 7 "BackupSrtLatency" backup_srt_latency: i64,
    8 "BackupSrtPassphrase" backup_srt_passphrase: Secret, 9 "BackupSrtPbkeyLen" backup_srt_pbkey_len: i64,
    10 "Cidrs" cidrs: String, 11 "CreateTime" create_time: String, 12 "InnerInputUrl" inner_input_url: String,
    13 "InputName" input_name: String, 14 "InputProtocol" input_protocol: String, 15 "InputStatus" input_status: String,
    16 "InputUrl" input_url: String, 17 "MaxBitrate" max_bitrate: i64, 18 "PairFlowId" pair_flow_id: String,
    19 "PairOutputName" pair_output_name: String, 20 "SrtLatency" srt_latency: i64,
    21 "SrtPassphrase" srt_passphrase: Secret, 22 "SrtPbkeyLen" srt_pbkey_len: i64
} }

/// Gets media connect flow output: `GetMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutput {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output_name: String,
}
operation! { GetMediaConnectFlowOutput(flow_id: String, output_name: String)
    "GetMediaConnectFlowOutput" -> GetMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id, 1 "OutputName" output_name
} }

/// Response of [`GetMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputOutput {
    pub content: Option<GetMediaConnectFlowOutputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowOutputOutput {
    0 "Content" content: GetMediaConnectFlowOutputContent, 1 "Description" description: String,
    2 "RetCode" ret_code: i64
} }

/// In the response of [`GetMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputContent {
    pub cidrs: Option<String>,
    pub create_time: Option<String>,
    pub forbid: Option<String>,
    pub output_name: Option<String>,
    pub output_protocol: Option<String>,
    pub output_url: Option<String>,
    pub pair_flow_id: Option<String>,
    pub pair_input_name: Option<String>,
    pub player_limit: Option<i64>,
    pub srt_latency: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
model! { GetMediaConnectFlowOutputContent {
    0 "Cidrs" cidrs: String, 1 "CreateTime" create_time: String, 2 "Forbid" forbid: String,
    3 "OutputName" output_name: String, 4 "OutputProtocol" output_protocol: String, 5 "OutputUrl" output_url: String,
    6 "PairFlowId" pair_flow_id: String, 7 "PairInputName" pair_input_name: String, 8 "PlayerLimit" player_limit: i64,
    9 "SrtLatency" srt_latency: i64, 10 "SrtPassphrase" srt_passphrase: Secret, 11 "SrtPbkeyLen" srt_pbkey_len: i64
} }

/// Gets media convert job: `GetMediaConvertJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConvertJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJob {
    pub job_id: Option<String>,
}
operation! { GetMediaConvertJob() "GetMediaConvertJob" -> GetMediaConvertJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobOutput {
    pub job: Option<GetMediaConvertJobJob>,
}
model! { GetMediaConvertJobOutput {
    0 "Job" job: GetMediaConvertJobJob
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobJob {
    pub client_token: Option<String>,
    pub code: Option<String>,
    pub config: Option<GetMediaConvertJobConfig>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub output_details: Vec<MediaConvertOutputDetail>,
    pub output_group_details: Vec<MediaConvertOutputGroupDetail>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaConvertJobJob {
    0 "ClientToken" client_token: String, 1 "Code" code: String, 2 "Config" config: GetMediaConvertJobConfig,
    3 "CreateTime" create_time: String, 4 "FinishTime" finish_time: String, 5 "JobId" job_id: String,
    6 "Message" message: String, 7 "OutputDetails" output_details: Vec<MediaConvertOutputDetail>,
    8 "OutputGroupDetails" output_group_details: Vec<MediaConvertOutputGroupDetail>, 9 "Percent" percent: i64,
    10 "PipelineId" pipeline_id: String, 11 "RequestId" request_id: String, 12 "State" state: String,
    13 "UserData" user_data: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobConfig {
    pub inputs: Vec<MediaConvertInput>,
    pub job_name: Option<String>,
    pub output_groups: Vec<MediaConvertOutputGroup>,
    pub outputs: Vec<MediaConvertOutput>,
}
model! { GetMediaConvertJobConfig {
    0 "Inputs" inputs: Vec<MediaConvertInput>, 1 "JobName" job_name: String,
    2 "OutputGroups" output_groups: Vec<MediaConvertOutputGroup>, 3 "Outputs" outputs: Vec<MediaConvertOutput>
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertInput {
    pub input_file: Option<MediaObject>,
    pub name: Option<String>,
}
model! { MediaConvertInput {
    0 "InputFile" input_file: MediaObject, 1 "Name" name: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaObject {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { MediaObject {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroup {
    pub group_config: Option<MediaConvertOutputGroupConfig>,
    pub name: Option<String>,
    pub outputs: Vec<MediaConvertOutputGroupOutput>,
}
model! { MediaConvertOutputGroup {
    0 "GroupConfig" group_config: MediaConvertOutputGroupConfig, 1 "Name" name: String,
    2 "Outputs" outputs: Vec<MediaConvertOutputGroupOutput>
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupConfig {
    pub manifest_name: Option<String>,
    pub output_file_base: Option<MediaObject>,
    pub r#type: Option<String>,
}
model! { MediaConvertOutputGroupConfig {
    0 "ManifestName" manifest_name: String, 1 "OutputFileBase" output_file_base: MediaObject, 2 "Type" r#type: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupOutput {
    pub features: Option<String>,
    pub name: Option<String>,
    pub output_file_name: Option<String>,
    pub override_params: Option<String>,
    pub priority: Option<i64>,
    pub template_id: Option<String>,
}
model! { MediaConvertOutputGroupOutput {
    0 "Features" features: String, 1 "Name" name: String, 2 "OutputFileName" output_file_name: String,
    3 "OverrideParams" override_params: String, 4 "Priority" priority: i64, 5 "TemplateId" template_id: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutput {
    pub features: Option<String>,
    pub name: Option<String>,
    pub output_file: Option<MediaObject>,
    pub override_params: Option<String>,
    pub priority: Option<i64>,
    pub template_id: Option<String>,
}
model! { MediaConvertOutput {
    0 "Features" features: String, 1 "Name" name: String, 2 "OutputFile" output_file: MediaObject,
    3 "OverrideParams" override_params: String, 4 "Priority" priority: i64, 5 "TemplateId" template_id: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetail {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub result: Option<MediaConvertOutputDetailResult>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { MediaConvertOutputDetail {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Result" result: MediaConvertOutputDetailResult,
    6 "Status" status: String, 7 "TaskId" task_id: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResult {
    pub out_file_meta: Option<MediaConvertOutputDetailFileMeta>,
    pub output_file: Option<MediaConvertOutputDetailOutputFile>,
}
model! { MediaConvertOutputDetailResult {
    0 "OutFileMeta" out_file_meta: MediaConvertOutputDetailFileMeta,
    1 "OutputFile" output_file: MediaConvertOutputDetailOutputFile
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailFileMeta {
    pub audio_stream_info_list: Vec<MediaConvertOutputDetailFileMetaAudioStreamInfoList>,
    pub file_basic_info: Option<MediaConvertOutputDetailFileMetaFileBasicInfo>,
    pub video_stream_info_list: Vec<MediaConvertOutputDetailFileMetaVideoStreamInfoList>,
}
model! { MediaConvertOutputDetailFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<MediaConvertOutputDetailFileMetaAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: MediaConvertOutputDetailFileMetaFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<MediaConvertOutputDetailFileMetaVideoStreamInfoList>
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailFileMetaAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { MediaConvertOutputDetailFileMetaAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailFileMetaFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { MediaConvertOutputDetailFileMetaFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailFileMetaVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { MediaConvertOutputDetailFileMetaVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailOutputFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { MediaConvertOutputDetailOutputFile {
    0 "Media" media: String, 1 "Type" r#type: String, 2 "Url" url: String
} }

/// In the response of [`GetMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupDetail {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub outputs: Vec<MediaConvertOutputDetail>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { MediaConvertOutputGroupDetail {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Outputs" outputs: Vec<MediaConvertOutputDetail>,
    6 "Status" status: String, 7 "TaskId" task_id: String
} }

/// Gets media info: `GetMediaInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfo {
    pub auth_timeout: Option<i64>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub output_type: Option<String>,
    pub return_detailed_info: Option<String>,
}
operation! { GetMediaInfo() "GetMediaInfo" -> GetMediaInfoOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "InputURL" input_url: String, 2 "MediaId" media_id: String,
    3 "OutputType" output_type: String, 4 "ReturnDetailedInfo" return_detailed_info: String
} }

/// Response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoOutput {
    pub media_info: Option<GetMediaInfoMediaInfo>,
}
model! { GetMediaInfoOutput {
    0 "MediaInfo" media_info: GetMediaInfoMediaInfo
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoMediaInfo {
    pub ai_rough_data: Option<GetMediaInfoAiRoughData>,
    pub file_info_list: Vec<GetMediaInfoFileInfoList>,
    pub media_basic_info: Option<GetMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetMediaInfoMediaInfo {
    0 "AiRoughData" ai_rough_data: GetMediaInfoAiRoughData,
    1 "FileInfoList" file_info_list: Vec<GetMediaInfoFileInfoList>,
    2 "MediaBasicInfo" media_basic_info: GetMediaInfoMediaBasicInfo, 3 "MediaId" media_id: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoAiRoughData {
    pub ai_category: Option<String>,
    pub ai_job_id: Option<String>,
    pub result: Option<String>,
    pub save_type: Option<String>,
    pub standard_smart_tag_job: Option<GetMediaInfoStandardSmartTagJob>,
    pub status: Option<String>,
}
model! { GetMediaInfoAiRoughData {
    0 "AiCategory" ai_category: String, 1 "AiJobId" ai_job_id: String, 2 "Result" result: String,
    3 "SaveType" save_type: String, 4 "StandardSmartTagJob" standard_smart_tag_job: GetMediaInfoStandardSmartTagJob,
    5 "Status" status: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoStandardSmartTagJob {
    pub ai_job_id: Option<String>,
    pub result_url: Option<String>,
    pub results: Vec<GetMediaInfoResults>,
    pub status: Option<String>,
}
model! { GetMediaInfoStandardSmartTagJob {
    0 "AiJobId" ai_job_id: String, 1 "ResultUrl" result_url: String, 2 "Results" results: Vec<GetMediaInfoResults>,
    3 "Status" status: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoResults {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMediaInfoResults {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoFileInfoList {
    pub audio_stream_info_list: Vec<GetMediaInfoAudioStreamInfoList>,
    pub file_basic_info: Option<GetMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Vec<GetMediaInfoSubtitleStreamInfoList>,
    pub video_stream_info_list: Vec<GetMediaInfoVideoStreamInfoList>,
}
model! { GetMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<GetMediaInfoAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: GetMediaInfoFileBasicInfo,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list: Vec<GetMediaInfoSubtitleStreamInfoList>,
    3 "VideoStreamInfoList" video_stream_info_list: Vec<GetMediaInfoVideoStreamInfoList>
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoAudioStreamInfoList {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub profile: Option<String>,
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetMediaInfoAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Fps" fps: String, 10 "Index" index: String, 11 "Lang" lang: String,
    12 "NumFrames" num_frames: String, 13 "Profile" profile: String, 14 "SampleFmt" sample_fmt: String,
    15 "SampleRate" sample_rate: String, 16 "StartTime" start_time: String, 17 "Timebase" timebase: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoFileBasicInfo {
    pub bitrate: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub modified_time: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetMediaInfoFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "CreateTime" create_time: String, 2 "Duration" duration: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: String, 5 "FileStatus" file_status: String,
    6 "FileType" file_type: String, 7 "FileUrl" file_url: String, 8 "FormatName" format_name: String,
    9 "Height" height: String, 10 "ModifiedTime" modified_time: String, 11 "Region" region: String,
    12 "Width" width: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoSubtitleStreamInfoList {
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
model! { GetMediaInfoSubtitleStreamInfoList {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoVideoStreamInfoList {
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
    pub nb_frames: Option<String>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { GetMediaInfoVideoStreamInfoList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "Nb_frames" nb_frames: String, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Rotate" rotate: String, 20 "Sar" sar: String,
    21 "StartTime" start_time: String, 22 "Timebase" timebase: String, 23 "Width" width: String
} }

/// In the response of [`GetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub reference_id: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub upload_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaInfoMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "CateId" cate_id: i64,
    3 "CateName" cate_name: String, 4 "Category" category: String, 5 "CoverURL" cover_url: String,
    6 "CreateTime" create_time: String, 7 "DeletedTime" deleted_time: String, 8 "Description" description: String,
    9 "InputURL" input_url: String, 10 "MediaId" media_id: String, 11 "MediaTags" media_tags: String,
    12 "MediaType" media_type: String, 13 "ModifiedTime" modified_time: String, 14 "ReferenceId" reference_id: String,
    15 "Snapshots" snapshots: String, 16 "Source" source: String, 17 "SpriteImages" sprite_images: String,
    18 "Status" status: String, 19 "Title" title: String, 20 "UploadSource" upload_source: String,
    21 "UserData" user_data: String
} }

/// Gets media info job: `GetMediaInfoJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaInfoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJob {
    pub job_id: Option<String>,
}
operation! { GetMediaInfoJob() "GetMediaInfoJob" -> GetMediaInfoJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobOutput {
    pub media_info_job: Option<GetMediaInfoJobMediaInfoJob>,
}
model! { GetMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job: GetMediaInfoJobMediaInfoJob
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobMediaInfoJob {
    pub r#async: Option<bool>,
    pub finish_time: Option<String>,
    pub input: Option<GetMediaInfoJobInput>,
    pub job_id: Option<String>,
    pub media_info_property: Option<GetMediaInfoJobMediaInfoProperty>,
    pub name: Option<String>,
    pub request_id: Option<String>,
    pub schedule_config: Option<GetMediaInfoJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaInfoJobMediaInfoJob {
    0 "Async" r#async: bool, 1 "FinishTime" finish_time: String, 2 "Input" input: GetMediaInfoJobInput,
    3 "JobId" job_id: String, 4 "MediaInfoProperty" media_info_property: GetMediaInfoJobMediaInfoProperty,
    5 "Name" name: String, 6 "RequestId" request_id: String,
    7 "ScheduleConfig" schedule_config: GetMediaInfoJobScheduleConfig, 8 "Status" status: String,
    9 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 10 "SubmitTime" submit_time: String,
    11 "TriggerSource" trigger_source: String, 12 "UserData" user_data: String
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMediaInfoJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Vec<GetMediaInfoJobAudioStreamInfoList>,
    pub file_basic_info: Option<GetMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Vec<GetMediaInfoJobVideoStreamInfoList>,
}
model! { GetMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<GetMediaInfoJobAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: GetMediaInfoJobFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<GetMediaInfoJobVideoStreamInfoList>
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetMediaInfoJobAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetMediaInfoJobFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { GetMediaInfoJobVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`GetMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Gets media live channel: `GetMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannel {
    /// Required.
    pub channel_id: String,
}
operation! { GetMediaLiveChannel(channel_id: String) "GetMediaLiveChannel" -> GetMediaLiveChannelOutput {
    0 "ChannelId" channel_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutput {
    pub channel: Option<GetMediaLiveChannelChannel>,
}
model! { GetMediaLiveChannelOutput {
    0 "Channel" channel: GetMediaLiveChannelChannel
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelChannel {
    pub audio_settings: Vec<GetMediaLiveChannelAudioSettings>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub input_attachments: Vec<GetMediaLiveChannelInputAttachments>,
    pub last_start_time: Option<String>,
    pub last_stop_time: Option<String>,
    pub name: Option<String>,
    pub output_groups: Vec<GetMediaLiveChannelOutputGroups>,
    pub state: Option<String>,
    pub video_settings: Vec<GetMediaLiveChannelVideoSettings>,
}
model! { GetMediaLiveChannelChannel {
    0 "AudioSettings" audio_settings: Vec<GetMediaLiveChannelAudioSettings>, 1 "ChannelId" channel_id: String,
    2 "CreateTime" create_time: String,
    3 "InputAttachments" input_attachments: Vec<GetMediaLiveChannelInputAttachments>,
    4 "LastStartTime" last_start_time: String, 5 "LastStopTime" last_stop_time: String, 6 "Name" name: String,
    7 "OutputGroups" output_groups: Vec<GetMediaLiveChannelOutputGroups>, 8 "State" state: String,
    9 "VideoSettings" video_settings: Vec<GetMediaLiveChannelVideoSettings>
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<GetMediaLiveChannelAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    pub name: Option<String>,
}
model! { GetMediaLiveChannelAudioSettings {
    0 "AudioCodec" audio_codec: String, 1 "AudioCodecSetting" audio_codec_setting: GetMediaLiveChannelAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
model! { GetMediaLiveChannelAudioCodecSetting {
    0 "Bitrate" bitrate: i64, 1 "Profile" profile: String, 2 "SampleRate" sample_rate: i64
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelInputAttachments {
    pub audio_selectors: Vec<GetMediaLiveChannelAudioSelectors>,
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub language_name: Option<String>,
}
model! { GetMediaLiveChannelInputAttachments {
    0 "AudioSelectors" audio_selectors: Vec<GetMediaLiveChannelAudioSelectors>, 1 "InputId" input_id: String,
    2 "InputName" input_name: String, 3 "LanguageName" language_name: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<GetMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<GetMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Vec<GetMediaLiveChannelAudioTrackSelection>,
    pub name: Option<String>,
}
model! { GetMediaLiveChannelAudioSelectors {
    0 "AudioLanguageSelection" audio_language_selection: GetMediaLiveChannelAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: GetMediaLiveChannelAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<GetMediaLiveChannelAudioTrackSelection>, 3 "Name" name: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioLanguageSelection {
    pub language_code: Option<String>,
}
model! { GetMediaLiveChannelAudioLanguageSelection {
    0 "LanguageCode" language_code: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioPidSelection {
    pub pid: Option<i64>,
}
model! { GetMediaLiveChannelAudioPidSelection {
    0 "Pid" pid: i64
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioTrackSelection {
    pub track_id: Option<i64>,
}
model! { GetMediaLiveChannelAudioTrackSelection {
    0 "TrackId" track_id: i64
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<GetMediaLiveChannelMediaPackageGroupSetting>,
    pub monitor_url: Option<String>,
    pub name: Option<String>,
    pub outputs: Vec<GetMediaLiveChannelOutputs>,
    pub r#type: Option<String>,
}
model! { GetMediaLiveChannelOutputGroups {
    0 "MediaPackageGroupSetting" media_package_group_setting: GetMediaLiveChannelMediaPackageGroupSetting,
    1 "MonitorUrl" monitor_url: String, 2 "Name" name: String, 3 "Outputs" outputs: Vec<GetMediaLiveChannelOutputs>,
    4 "Type" r#type: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
model! { GetMediaLiveChannelMediaPackageGroupSetting {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutputs {
    pub audio_setting_names: Vec<String>,
    pub media_package_output_setting: Option<
        GetMediaLiveChannelMediaPackageOutputSetting,
    >,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
model! { GetMediaLiveChannelOutputs {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: GetMediaLiveChannelMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
model! { GetMediaLiveChannelMediaPackageOutputSetting {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelVideoSettings {
    pub height: Option<i64>,
    pub name: Option<String>,
    pub video_codec: Option<String>,
    pub video_codec_setting: Option<GetMediaLiveChannelVideoCodecSetting>,
    pub video_codec_type: Option<String>,
    pub width: Option<i64>,
}
model! { GetMediaLiveChannelVideoSettings {
    0 "Height" height: i64, 1 "Name" name: String, 2 "VideoCodec" video_codec: String,
    3 "VideoCodecSetting" video_codec_setting: GetMediaLiveChannelVideoCodecSetting,
    4 "VideoCodecType" video_codec_type: String, 5 "Width" width: i64
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelVideoCodecSetting {
    pub codec_detail: Option<GetMediaLiveChannelCodecDetail>,
    pub framerate: Option<GetMediaLiveChannelFramerate>,
    pub gop: Option<GetMediaLiveChannelGop>,
    pub rate: Option<GetMediaLiveChannelRate>,
}
model! { GetMediaLiveChannelVideoCodecSetting {
    0 "CodecDetail" codec_detail: GetMediaLiveChannelCodecDetail, 1 "Framerate" framerate: GetMediaLiveChannelFramerate,
    2 "Gop" gop: GetMediaLiveChannelGop, 3 "Rate" rate: GetMediaLiveChannelRate
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { GetMediaLiveChannelCodecDetail {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
model! { GetMediaLiveChannelFramerate {
    0 "FramerateControl" framerate_control: String, 1 "FramerateDenominator" framerate_denominator: i64,
    2 "FramerateNumerator" framerate_numerator: i64
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
model! { GetMediaLiveChannelGop {
    0 "BframesNum" bframes_num: i64, 1 "GopSize" gop_size: i64, 2 "GopSizeUnits" gop_size_units: String
} }

/// In the response of [`GetMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
model! { GetMediaLiveChannelRate {
    0 "Bitrate" bitrate: i64, 1 "BufferSize" buffer_size: i64, 2 "MaxBitrate" max_bitrate: i64,
    3 "RateControlMode" rate_control_mode: String
} }

/// Gets media live input: `GetMediaLiveInput` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInput {
    /// Required.
    pub input_id: String,
}
operation! { GetMediaLiveInput(input_id: String) "GetMediaLiveInput" -> GetMediaLiveInputOutput {
    0 "InputId" input_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputOutput {
    pub input: Option<GetMediaLiveInputInput>,
}
model! { GetMediaLiveInputOutput {
    0 "Input" input: GetMediaLiveInputInput
} }

/// In the response of [`GetMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputInput {
    pub channel_ids: Vec<String>,
    pub create_time: Option<String>,
    pub input_id: Option<String>,
    pub input_infos: Vec<GetMediaLiveInputInputInfos>,
    pub name: Option<String>,
    pub security_group_ids: Vec<String>,
    pub r#type: Option<String>,
}
model! { GetMediaLiveInputInput {
    0 "ChannelIds" channel_ids: Vec<String>, 1 "CreateTime" create_time: String, 2 "InputId" input_id: String,
    3 "InputInfos" input_infos: Vec<GetMediaLiveInputInputInfos>, 4 "Name" name: String,
    5 "SecurityGroupIds" security_group_ids: Vec<String>, 6 "Type" r#type: String
} }

/// In the response of [`GetMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputInputInfos {
    pub dest_host: Option<String>,
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub monitor_url: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
model! { GetMediaLiveInputInputInfos {
    0 "DestHost" dest_host: String, 1 "FlowId" flow_id: String, 2 "FlowOutputName" flow_output_name: String,
    3 "MonitorUrl" monitor_url: String, 4 "SourceUrl" source_url: String, 5 "SrtLatency" srt_latency: i64,
    6 "SrtMaxBitrate" srt_max_bitrate: i64, 7 "SrtPassphrase" srt_passphrase: Secret,
    8 "SrtPbKeyLen" srt_pb_key_len: i64, 9 "StreamName" stream_name: String
} }

/// Gets media live input security group: `GetMediaLiveInputSecurityGroup` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInputSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { GetMediaLiveInputSecurityGroup(security_group_id: String)
    "GetMediaLiveInputSecurityGroup" -> GetMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMediaLiveInputSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupOutput {
    pub security_group: Option<GetMediaLiveInputSecurityGroupSecurityGroup>,
}
model! { GetMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroup" security_group: GetMediaLiveInputSecurityGroupSecurityGroup
} }

/// In the response of [`GetMediaLiveInputSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupSecurityGroup {
    pub create_time: Option<String>,
    pub input_ids: Vec<String>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub whitelist_rules: Vec<String>,
}
model! { GetMediaLiveInputSecurityGroupSecurityGroup {
    0 "CreateTime" create_time: String, 1 "InputIds" input_ids: Vec<String>, 2 "Name" name: String,
    3 "SecurityGroupId" security_group_id: String, 4 "WhitelistRules" whitelist_rules: Vec<String>
} }

/// Gets media marks: `GetMediaMarks` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaMarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { GetMediaMarks() "GetMediaMarks" -> GetMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Response of [`GetMediaMarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_marks: Option<String>,
}
model! { GetMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarks" media_marks: String
} }

/// Gets media producing job: `GetMediaProducingJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaProducingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJob {
    pub job_id: Option<String>,
}
operation! { GetMediaProducingJob() "GetMediaProducingJob" -> GetMediaProducingJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJobOutput {
    pub media_producing_job: Option<GetMediaProducingJobMediaProducingJob>,
}
model! { GetMediaProducingJobOutput {
    0 "MediaProducingJob" media_producing_job: GetMediaProducingJobMediaProducingJob
} }

/// In the response of [`GetMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJobMediaProducingJob {
    pub clips_param: Option<String>,
    pub code: Option<String>,
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<f64>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub progress: Option<i64>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub sub_job_materials: Option<String>,
    pub template_id: Option<String>,
    pub timeline: Option<String>,
    pub user_data: Option<String>,
    pub vod_media_id: Option<String>,
}
model! { GetMediaProducingJobMediaProducingJob {
    0 "ClipsParam" clips_param: String, 1 "Code" code: String, 2 "CompleteTime" complete_time: String,
    3 "CreateTime" create_time: String, 4 "Duration" duration: f64, 5 "JobId" job_id: String,
    6 "MediaId" media_id: String, 7 "MediaURL" media_url: String, 8 "Message" message: String,
    9 "ModifiedTime" modified_time: String, 10 "Progress" progress: i64, 11 "ProjectId" project_id: String,
    12 "Status" status: String, 13 "SubJobMaterials" sub_job_materials: String, 14 "TemplateId" template_id: String,
    15 "Timeline" timeline: String, 16 "UserData" user_data: String, 17 "VodMediaId" vod_media_id: String
} }

/// Gets package job: `GetPackageJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetPackageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJob {
    /// Required.
    pub job_id: String,
}
operation! { GetPackageJob(job_id: String) "GetPackageJob" -> GetPackageJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobOutput {
    pub package_job: Option<GetPackageJobPackageJob>,
}
model! { GetPackageJobOutput {
    0 "PackageJob" package_job: GetPackageJobPackageJob
} }

/// In the response of [`GetPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobPackageJob {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub inputs: Vec<GetPackageJobInputs>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<GetPackageJobOutputItem>,
    pub output_url: Option<String>,
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetPackageJobPackageJob {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "Inputs" inputs: Vec<GetPackageJobInputs>, 4 "JobId" job_id: String, 5 "Message" message: String,
    6 "ModifiedTime" modified_time: String, 7 "Name" name: String, 8 "Output" output: GetPackageJobOutputItem,
    9 "OutputUrl" output_url: String, 10 "PipelineId" pipeline_id: String, 11 "Priority" priority: i64,
    12 "Status" status: String, 13 "SubmitTime" submit_time: String, 14 "TriggerSource" trigger_source: String,
    15 "UserData" user_data: String
} }

/// In the response of [`GetPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobInputs {
    pub input: Option<GetPackageJobInput>,
}
model! { GetPackageJobInputs {
    0 "Input" input: GetPackageJobInput
} }

/// In the response of [`GetPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPackageJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPackageJobOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Gets pipeline: `GetPipeline` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    /// Required.
    pub pipeline_id: String,
}
operation! { GetPipeline(pipeline_id: String) "GetPipeline" -> GetPipelineOutput {
    0 "PipelineId" pipeline_id
} }

/// Response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub pipeline: Option<GetPipelinePipeline>,
}
model! { GetPipelineOutput {
    0 "Pipeline" pipeline: GetPipelinePipeline
} }

/// In the response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinePipeline {
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
    pub speed: Option<String>,
    pub status: Option<String>,
}
model! { GetPipelinePipeline {
    0 "CreateTime" create_time: String, 1 "ModifiedTime" modified_time: String, 2 "Name" name: String,
    3 "PipelineId" pipeline_id: String, 4 "Priority" priority: i64, 5 "Speed" speed: String, 6 "Status" status: String
} }

/// Gets play info: `GetPlayInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetPlayInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfo {
    pub auth_timeout: Option<i64>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
}
operation! { GetPlayInfo() "GetPlayInfo" -> GetPlayInfoOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "InputURL" input_url: String, 2 "MediaId" media_id: String
} }

/// Response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoOutput {
    pub media_base: Option<GetPlayInfoMediaBase>,
    pub play_info_list: Vec<GetPlayInfoPlayInfoList>,
}
model! { GetPlayInfoOutput {
    0 "MediaBase" media_base: GetPlayInfoMediaBase, 1 "PlayInfoList" play_info_list: Vec<GetPlayInfoPlayInfoList>
} }

/// In the response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoMediaBase {
    pub cate_id: Option<i64>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetPlayInfoMediaBase {
    0 "CateId" cate_id: i64, 1 "CoverURL" cover_url: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "MediaId" media_id: String, 5 "MediaTags" media_tags: String,
    6 "MediaType" media_type: String, 7 "Status" status: String, 8 "Title" title: String
} }

/// In the response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoPlayInfoList {
    pub bit_depth: Option<i64>,
    pub bitrate: Option<String>,
    pub creation_time: Option<String>,
    pub definition: Option<String>,
    pub duration: Option<String>,
    pub encrypt: Option<i64>,
    pub encrypt_type: Option<String>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub hdr_type: Option<String>,
    pub height: Option<i64>,
    pub job_id: Option<String>,
    pub modification_time: Option<String>,
    pub narrow_band_type: Option<String>,
    pub play_url: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub stream_tags: Option<String>,
    pub stream_type: Option<String>,
    pub trans_template_type: Option<String>,
    pub watermark_id: Option<String>,
    pub width: Option<i64>,
}
model! { GetPlayInfoPlayInfoList {
    0 "BitDepth" bit_depth: i64, 1 "Bitrate" bitrate: String, 2 "CreationTime" creation_time: String,
    3 "Definition" definition: String, 4 "Duration" duration: String, 5 "Encrypt" encrypt: i64,
    6 "EncryptType" encrypt_type: String, 7 "FileURL" file_url: String, 8 "Format" format: String, 9 "Fps" fps: String,
    10 "HDRType" hdr_type: String, 11 "Height" height: i64, 12 "JobId" job_id: String,
    13 "ModificationTime" modification_time: String, 14 "NarrowBandType" narrow_band_type: String,
    15 "PlayURL" play_url: String, 16 "Size" size: i64, 17 "Status" status: String, 18 "StreamTags" stream_tags: String,
    19 "StreamType" stream_type: String, 20 "TransTemplateType" trans_template_type: String,
    21 "WatermarkId" watermark_id: String, 22 "Width" width: i64
} }

/// Gets program: `GetProgram` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgram {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub program_name: String,
}
operation! { GetProgram(channel_name: String, program_name: String) "GetProgram" -> GetProgramOutput {
    0 "ChannelName" channel_name, 1 "ProgramName" program_name
} }

/// Response of [`GetProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { GetProgramOutput {
    0 "Program" program: ChannelAssemblyProgram
} }

/// Gets project export job: `GetProjectExportJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetProjectExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJob {
    /// Required.
    pub job_id: String,
}
operation! { GetProjectExportJob(job_id: String) "GetProjectExportJob" -> GetProjectExportJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobOutput {
    pub project_export_job: Option<GetProjectExportJobProjectExportJob>,
}
model! { GetProjectExportJobOutput {
    0 "ProjectExportJob" project_export_job: GetProjectExportJobProjectExportJob
} }

/// In the response of [`GetProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobProjectExportJob {
    pub code: Option<String>,
    pub export_result: Option<GetProjectExportJobExportResult>,
    pub export_type: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetProjectExportJobProjectExportJob {
    0 "Code" code: String, 1 "ExportResult" export_result: GetProjectExportJobExportResult,
    2 "ExportType" export_type: String, 3 "JobId" job_id: String, 4 "Message" message: String,
    5 "ProjectId" project_id: String, 6 "Status" status: String, 7 "UserData" user_data: String
} }

/// In the response of [`GetProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobExportResult {
    pub audio_url: Option<String>,
    pub project_url: Option<String>,
    pub srt_list: Vec<GetProjectExportJobSrtList>,
    pub timeline: Option<String>,
}
model! { GetProjectExportJobExportResult {
    0 "AudioUrl" audio_url: String, 1 "ProjectUrl" project_url: String,
    2 "SrtList" srt_list: Vec<GetProjectExportJobSrtList>, 3 "Timeline" timeline: String
} }

/// In the response of [`GetProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobSrtList {
    pub srt_url: Option<String>,
    pub tag: Option<String>,
}
model! { GetProjectExportJobSrtList {
    0 "SrtUrl" srt_url: String, 1 "Tag" tag: String
} }

/// Gets public media info: `GetPublicMediaInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. Not signed. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetPublicMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfo {
    pub media_id: Option<String>,
}
operation! { GetPublicMediaInfo() "GetPublicMediaInfo" -> GetPublicMediaInfoOutput {
    0 "MediaId" media_id: String
} { unsigned: true, } }

/// Response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoOutput {
    pub media_info: Option<GetPublicMediaInfoMediaInfo>,
}
model! { GetPublicMediaInfoOutput {
    0 "MediaInfo" media_info: GetPublicMediaInfoMediaInfo
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoMediaInfo {
    pub dynamic_meta_data: Option<GetPublicMediaInfoDynamicMetaData>,
    pub file_info_list: Vec<GetPublicMediaInfoFileInfoList>,
    pub media_basic_info: Option<GetPublicMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetPublicMediaInfoMediaInfo {
    0 "DynamicMetaData" dynamic_meta_data: GetPublicMediaInfoDynamicMetaData,
    1 "FileInfoList" file_info_list: Vec<GetPublicMediaInfoFileInfoList>,
    2 "MediaBasicInfo" media_basic_info: GetPublicMediaInfoMediaBasicInfo, 3 "MediaId" media_id: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoDynamicMetaData {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPublicMediaInfoDynamicMetaData {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoFileInfoList {
    pub audio_stream_info_list: Vec<GetPublicMediaInfoAudioStreamInfoList>,
    pub file_basic_info: Option<GetPublicMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Vec<GetPublicMediaInfoSubtitleStreamInfoList>,
    pub video_stream_info_list: Vec<GetPublicMediaInfoVideoStreamInfoList>,
}
model! { GetPublicMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<GetPublicMediaInfoAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: GetPublicMediaInfoFileBasicInfo,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list: Vec<GetPublicMediaInfoSubtitleStreamInfoList>,
    3 "VideoStreamInfoList" video_stream_info_list: Vec<GetPublicMediaInfoVideoStreamInfoList>
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoAudioStreamInfoList {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub profile: Option<String>,
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetPublicMediaInfoAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Fps" fps: String, 10 "Index" index: String, 11 "Lang" lang: String,
    12 "NumFrames" num_frames: String, 13 "Profile" profile: String, 14 "SampleFmt" sample_fmt: String,
    15 "SampleRate" sample_rate: String, 16 "StartTime" start_time: String, 17 "Timebase" timebase: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetPublicMediaInfoFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoSubtitleStreamInfoList {
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
model! { GetPublicMediaInfoSubtitleStreamInfoList {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoVideoStreamInfoList {
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
    pub nb_frames: Option<String>,
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { GetPublicMediaInfoVideoStreamInfoList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "Nb_frames" nb_frames: String, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Rotate" rotate: String, 20 "Sar" sar: String,
    21 "StartTime" start_time: String, 22 "Timebase" timebase: String, 23 "Width" width: String
} }

/// In the response of [`GetPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoMediaBasicInfo {
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
model! { GetPublicMediaInfoMediaBasicInfo {
    0 "BusinessType" business_type: String, 1 "Category" category: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "DeletedTime" deleted_time: String, 5 "Description" description: String,
    6 "MediaId" media_id: String, 7 "MediaTags" media_tags: String, 8 "MediaType" media_type: String,
    9 "ModifiedTime" modified_time: String, 10 "Source" source: String, 11 "SpriteImages" sprite_images: String,
    12 "Status" status: String, 13 "Title" title: String, 14 "UserData" user_data: String
} }

/// Gets smart handle job: `GetSmartHandleJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSmartHandleJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJob {
    pub job_id: Option<String>,
}
operation! { GetSmartHandleJob() "GetSmartHandleJob" -> GetSmartHandleJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetSmartHandleJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub job_result: Option<GetSmartHandleJobJobResult>,
    pub output: Option<String>,
    pub smart_job_info: Option<GetSmartHandleJobSmartJobInfo>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { GetSmartHandleJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "JobResult" job_result: GetSmartHandleJobJobResult, 4 "Output" output: String,
    5 "SmartJobInfo" smart_job_info: GetSmartHandleJobSmartJobInfo, 6 "State" state: String,
    7 "UserData" user_data: String
} }

/// In the response of [`GetSmartHandleJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobJobResult {
    pub ai_result: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub usage: Option<String>,
}
model! { GetSmartHandleJobJobResult {
    0 "AiResult" ai_result: String, 1 "MediaId" media_id: String, 2 "MediaUrl" media_url: String,
    3 "Usage" usage: String
} }

/// In the response of [`GetSmartHandleJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobSmartJobInfo {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub input_config: Option<GetSmartHandleJobInputConfig>,
    pub job_type: Option<String>,
    pub modified_time: Option<String>,
    pub output_config: Option<GetSmartHandleJobOutputConfig>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { GetSmartHandleJobSmartJobInfo {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "InputConfig" input_config: GetSmartHandleJobInputConfig, 3 "JobType" job_type: String,
    4 "ModifiedTime" modified_time: String, 5 "OutputConfig" output_config: GetSmartHandleJobOutputConfig,
    6 "Title" title: String, 7 "UserId" user_id: String
} }

/// In the response of [`GetSmartHandleJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobInputConfig {
    pub input_file: Option<String>,
}
model! { GetSmartHandleJobInputConfig {
    0 "InputFile" input_file: String
} }

/// In the response of [`GetSmartHandleJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobOutputConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
model! { GetSmartHandleJobOutputConfig {
    0 "Bucket" bucket: String, 1 "Object" object: String
} }

/// Gets snapshot job: `GetSnapshotJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJob {
    /// Required.
    pub job_id: String,
}
operation! { GetSnapshotJob(job_id: String) "GetSnapshotJob" -> GetSnapshotJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutput {
    pub snapshot_job: Option<GetSnapshotJobSnapshotJob>,
}
model! { GetSnapshotJobOutput {
    0 "SnapshotJob" snapshot_job: GetSnapshotJobSnapshotJob
} }

/// In the response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobSnapshotJob {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub count: Option<i64>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<GetSnapshotJobInput>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<GetSnapshotJobOutputItem>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub trigger_source: Option<String>,
    pub r#type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetSnapshotJobSnapshotJob {
    0 "Async" r#async: bool, 1 "Code" code: String, 2 "Count" count: i64, 3 "CreateTime" create_time: String,
    4 "FinishTime" finish_time: String, 5 "Input" input: GetSnapshotJobInput, 6 "JobId" job_id: String,
    7 "Message" message: String, 8 "ModifiedTime" modified_time: String, 9 "Name" name: String,
    10 "Output" output: GetSnapshotJobOutputItem, 11 "PipelineId" pipeline_id: String, 12 "Status" status: String,
    13 "SubmitTime" submit_time: String, 14 "TemplateConfig" template_config: String,
    15 "TemplateId" template_id: String, 16 "TriggerSource" trigger_source: String, 17 "Type" r#type: String,
    18 "UserData" user_data: String
} }

/// In the response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobInput {
    pub media: Option<String>,
    pub oss_file: Option<GetSnapshotJobOssFile>,
    pub r#type: Option<String>,
}
model! { GetSnapshotJobInput {
    0 "Media" media: String, 1 "OssFile" oss_file: GetSnapshotJobOssFile, 2 "Type" r#type: String
} }

/// In the response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetSnapshotJobOssFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// In the response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutputItem {
    pub media: Option<String>,
    pub oss_file: Option<GetSnapshotJobOutputOssFile>,
    pub r#type: Option<String>,
}
model! { GetSnapshotJobOutputItem {
    0 "Media" media: String, 1 "OssFile" oss_file: GetSnapshotJobOutputOssFile, 2 "Type" r#type: String
} }

/// In the response of [`GetSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutputOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetSnapshotJobOutputOssFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Gets snapshot urls: `GetSnapshotUrls` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotUrls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotUrls {
    pub job_id: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub timeout: Option<i64>,
}
operation! { GetSnapshotUrls() "GetSnapshotUrls" -> GetSnapshotUrlsOutput {
    0 "JobId" job_id: String, 1 "OrderBy" order_by: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Timeout" timeout: i64
} }
paged! { GetSnapshotUrls: String = Number "PageNumber", "SnapshotUrls" snapshot_urls, total "Total" }

/// Response of [`GetSnapshotUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotUrlsOutput {
    pub snapshot_urls: Vec<String>,
    pub total: Option<i64>,
    pub web_vtt_url: Option<String>,
}
model! { GetSnapshotUrlsOutput {
    0 "SnapshotUrls" snapshot_urls: Vec<String>, 1 "Total" total: i64, 2 "WebVTTUrl" web_vtt_url: String
} }

/// Gets source: `GetSource` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSource {
    /// Required.
    pub source_location_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub source_type: String,
}
operation! { GetSource(source_location_name: String, source_name: String, source_type: String)
    "GetSource" -> GetSourceOutput {
    0 "SourceLocationName" source_location_name, 1 "SourceName" source_name, 2 "SourceType" source_type
} }

/// Response of [`GetSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { GetSourceOutput {
    0 "Source" source: ChannelAssemblySource
} }

/// Gets source location: `GetSourceLocation` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSourceLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceLocation {
    /// Required.
    pub source_location_name: String,
}
operation! { GetSourceLocation(source_location_name: String) "GetSourceLocation" -> GetSourceLocationOutput {
    0 "SourceLocationName" source_location_name
} }

/// Response of [`GetSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { GetSourceLocationOutput {
    0 "SourceLocation" source_location: ChannelAssemblySourceLocation
} }

/// Gets storage list: `GetStorageList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetStorageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageList {
    pub app_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
operation! { GetStorageList() "GetStorageList" -> GetStorageListOutput {
    0 "AppId" app_id: String, 1 "Status" status: String, 2 "StorageType" storage_type: String
} }

/// Response of [`GetStorageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageListOutput {
    pub storage_info_list: Vec<GetStorageListStorageInfoList>,
}
model! { GetStorageListOutput {
    0 "StorageInfoList" storage_info_list: Vec<GetStorageListStorageInfoList>
} }

/// In the response of [`GetStorageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageListStorageInfoList {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub default_storage: Option<bool>,
    pub editing_temp_file_storage: Option<bool>,
    pub modified_time: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetStorageListStorageInfoList {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "DefaultStorage" default_storage: bool,
    3 "EditingTempFileStorage" editing_temp_file_storage: bool, 4 "ModifiedTime" modified_time: String,
    5 "Path" path: String, 6 "Status" status: String, 7 "StorageLocation" storage_location: String,
    8 "StorageType" storage_type: String
} }

/// Gets stream tag list: `GetStreamTagList` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetStreamTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagList {
    pub end_time: Option<String>,
    pub media_id: Option<String>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_lib_name: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { GetStreamTagList() "GetStreamTagList" -> GetStreamTagListOutput {
    0 "EndTime" end_time: String, 1 "MediaId" media_id: String, 2 "Namespace" namespace: String,
    3 "NextToken" next_token: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "SearchLibName" search_lib_name: String, 7 "SortBy" sort_by: String, 8 "StartTime" start_time: String
} }
paged! { GetStreamTagList: GetStreamTagListStreamTagList =
    Token "NextToken", "StreamTagList" stream_tag_list, next "NextToken" }

/// Response of [`GetStreamTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListOutput {
    pub code: Option<String>,
    pub next_token: Option<String>,
    pub stream_tag_list: Vec<GetStreamTagListStreamTagList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { GetStreamTagListOutput {
    0 "Code" code: String, 1 "NextToken" next_token: String,
    2 "StreamTagList" stream_tag_list: Vec<GetStreamTagListStreamTagList>, 3 "Success" success: String,
    4 "Total" total: i64
} }

/// In the response of [`GetStreamTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListStreamTagList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetStreamTagListStreamTagList {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "UserData" user_data: String
} }

/// Gets system template: `GetSystemTemplate` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetSystemTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetSystemTemplate(template_id: String) "GetSystemTemplate" -> GetSystemTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetSystemTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplateOutput {
    pub system_template: Option<GetSystemTemplateSystemTemplate>,
}
model! { GetSystemTemplateOutput {
    0 "SystemTemplate" system_template: GetSystemTemplateSystemTemplate
} }

/// In the response of [`GetSystemTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplateSystemTemplate {
    pub status: Option<String>,
    pub subtype: Option<i64>,
    pub subtype_name: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { GetSystemTemplateSystemTemplate {
    0 "Status" status: String, 1 "Subtype" subtype: i64, 2 "SubtypeName" subtype_name: String,
    3 "TemplateConfig" template_config: String, 4 "TemplateId" template_id: String,
    5 "TemplateName" template_name: String, 6 "Type" r#type: i64, 7 "TypeName" type_name: String
} }

/// Gets template: `GetTemplate` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub related_mediaid_flag: Option<String>,
    pub template_id: Option<String>,
}
operation! { GetTemplate() "GetTemplate" -> GetTemplateOutput {
    0 "RelatedMediaidFlag" related_mediaid_flag: String, 1 "TemplateId" template_id: String
} }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub template: Option<GetTemplateTemplate>,
}
model! { GetTemplateOutput {
    0 "Template" template: GetTemplateTemplate
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateTemplate {
    pub clips_param: Option<String>,
    pub config: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub creation_time: Option<String>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub preview_media: Option<String>,
    pub preview_media_status: Option<String>,
    pub related_mediaids: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTemplateTemplate {
    0 "ClipsParam" clips_param: String, 1 "Config" config: String, 2 "CoverURL" cover_url: String,
    3 "CreateSource" create_source: String, 4 "CreationTime" creation_time: String,
    5 "ModifiedSource" modified_source: String, 6 "ModifiedTime" modified_time: String, 7 "Name" name: String,
    8 "PreviewMedia" preview_media: String, 9 "PreviewMediaStatus" preview_media_status: String,
    10 "RelatedMediaids" related_mediaids: String, 11 "Status" status: String, 12 "TemplateId" template_id: String,
    13 "Type" r#type: String
} }

/// Gets template materials: `GetTemplateMaterials` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateMaterials {
    pub file_list: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { GetTemplateMaterials(template_id: String) "GetTemplateMaterials" -> GetTemplateMaterialsOutput {
    0 "FileList" file_list: String, 1 "TemplateId" template_id
} }

/// Response of [`GetTemplateMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateMaterialsOutput {
    pub material_urls: Option<String>,
}
model! { GetTemplateMaterialsOutput {
    0 "MaterialUrls" material_urls: String
} }

/// Gets template params: `GetTemplateParams` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetTemplateParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParams {
    pub template_id: Option<String>,
}
operation! { GetTemplateParams() "GetTemplateParams" -> GetTemplateParamsOutput {
    0 "TemplateId" template_id: String
} { method: "GET", } }

/// Response of [`GetTemplateParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParamsOutput {
    pub param_list: Vec<GetTemplateParamsParamList>,
    pub template_id: Option<String>,
}
model! { GetTemplateParamsOutput {
    0 "ParamList" param_list: Vec<GetTemplateParamsParamList>, 1 "TemplateId" template_id: String
} }

/// In the response of [`GetTemplateParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParamsParamList {
    pub content: Option<String>,
    pub cover_url: Option<String>,
    pub height: Option<i64>,
    pub key: Option<String>,
    pub media_url: Option<String>,
    pub timeline_in: Option<f64>,
    pub timeline_out: Option<f64>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetTemplateParamsParamList {
    0 "Content" content: String, 1 "CoverUrl" cover_url: String, 2 "Height" height: i64, 3 "Key" key: String,
    4 "MediaUrl" media_url: String, 5 "TimelineIn" timeline_in: f64, 6 "TimelineOut" timeline_out: f64,
    7 "Type" r#type: String, 8 "Width" width: i64, 9 "X" x: i64, 10 "Y" y: i64
} }

/// Gets transcode job: `GetTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJob {
    pub parent_job_id: Option<String>,
}
operation! { GetTranscodeJob() "GetTranscodeJob" -> GetTranscodeJobOutput {
    0 "ParentJobId" parent_job_id: String
} }

/// Response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutput {
    pub transcode_parent_job: Option<GetTranscodeJobTranscodeParentJob>,
}
model! { GetTranscodeJobOutput {
    0 "TranscodeParentJob" transcode_parent_job: GetTranscodeJobTranscodeParentJob
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeParentJob {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Vec<GetTranscodeJobInputGroup>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Vec<GetTranscodeJobOutputGroup>,
    pub parent_job_id: Option<String>,
    pub percent: Option<i64>,
    pub request_id: Option<String>,
    pub schedule_config: Option<GetTranscodeJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub transcode_job_list: Vec<GetTranscodeJobTranscodeJobList>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTranscodeJobTranscodeParentJob {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String,
    2 "InputGroup" input_group: Vec<GetTranscodeJobInputGroup>, 3 "JobCount" job_count: i64, 4 "Name" name: String,
    5 "OutputGroup" output_group: Vec<GetTranscodeJobOutputGroup>, 6 "ParentJobId" parent_job_id: String,
    7 "Percent" percent: i64, 8 "RequestId" request_id: String,
    9 "ScheduleConfig" schedule_config: GetTranscodeJobScheduleConfig, 10 "Status" status: String,
    11 "SubmitTime" submit_time: String, 12 "TranscodeJobList" transcode_job_list: Vec<GetTranscodeJobTranscodeJobList>,
    13 "TriggerSource" trigger_source: String, 14 "UserData" user_data: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobInputGroup {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobInputGroup {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutputGroup {
    pub output: Option<GetTranscodeJobOutputItem>,
    pub process_config: Option<GetTranscodeJobProcessConfig>,
}
model! { GetTranscodeJobOutputGroup {
    0 "Output" output: GetTranscodeJobOutputItem, 1 "ProcessConfig" process_config: GetTranscodeJobProcessConfig
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutputItem {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobOutputItem {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfig {
    pub combine_configs: Vec<GetTranscodeJobCombineConfigs>,
    pub encryption: Option<GetTranscodeJobEncryption>,
    pub image_watermarks: Vec<GetTranscodeJobImageWatermarks>,
    pub subtitles: Vec<GetTranscodeJobSubtitles>,
    pub text_watermarks: Vec<GetTranscodeJobTextWatermarks>,
    pub transcode: Option<GetTranscodeJobTranscode>,
}
model! { GetTranscodeJobProcessConfig {
    0 "CombineConfigs" combine_configs: Vec<GetTranscodeJobCombineConfigs>,
    1 "Encryption" encryption: GetTranscodeJobEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<GetTranscodeJobImageWatermarks>,
    3 "Subtitles" subtitles: Vec<GetTranscodeJobSubtitles>,
    4 "TextWatermarks" text_watermarks: Vec<GetTranscodeJobTextWatermarks>,
    5 "Transcode" transcode: GetTranscodeJobTranscode
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { GetTranscodeJobCombineConfigs {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { GetTranscodeJobEncryption {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String,
    3 "KeyServiceType" key_service_type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobImageWatermarks {
    pub overwrite_params: Option<GetTranscodeJobOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobImageWatermarks {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<GetTranscodeJobFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<GetTranscodeJobTimeline>,
    pub width: Option<String>,
}
model! { GetTranscodeJobOverwriteParams {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "File" file: GetTranscodeJobFile, 3 "Height" height: String,
    4 "ReferPos" refer_pos: String, 5 "Timeline" timeline: GetTranscodeJobTimeline, 6 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetTranscodeJobTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitles {
    pub overwrite_params: Option<GetTranscodeJobSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobSubtitles {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobSubtitlesOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<GetTranscodeJobOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { GetTranscodeJobSubtitlesOverwriteParams {
    0 "CharEnc" char_enc: String, 1 "File" file: GetTranscodeJobOverwriteParamsFile, 2 "Format" format: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTextWatermarks {
    pub overwrite_params: Option<GetTranscodeJobTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobTextWatermarks {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
model! { GetTranscodeJobTextWatermarksOverwriteParams {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscode {
    pub overwrite_params: Option<GetTranscodeJobTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobTranscode {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobTranscodeOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeOverwriteParams {
    pub audio: Option<GetTranscodeJobAudio>,
    pub container: Option<GetTranscodeJobContainer>,
    pub mux_config: Option<GetTranscodeJobMuxConfig>,
    pub trans_config: Option<GetTranscodeJobTransConfig>,
    pub video: Option<GetTranscodeJobVideo>,
}
model! { GetTranscodeJobTranscodeOverwriteParams {
    0 "Audio" audio: GetTranscodeJobAudio, 1 "Container" container: GetTranscodeJobContainer,
    2 "MuxConfig" mux_config: GetTranscodeJobMuxConfig, 3 "TransConfig" trans_config: GetTranscodeJobTransConfig,
    4 "Video" video: GetTranscodeJobVideo
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<GetTranscodeJobVolume>,
}
model! { GetTranscodeJobAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: GetTranscodeJobVolume
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { GetTranscodeJobVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobContainer {
    pub format: Option<String>,
}
model! { GetTranscodeJobContainer {
    0 "Format" format: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobMuxConfig {
    pub segment: Option<GetTranscodeJobSegment>,
}
model! { GetTranscodeJobMuxConfig {
    0 "Segment" segment: GetTranscodeJobSegment
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { GetTranscodeJobSegment {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { GetTranscodeJobTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { GetTranscodeJobVideo {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetTranscodeJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobList {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Vec<GetTranscodeJobTranscodeJobListInputGroup>,
    pub job_id: Option<String>,
    pub job_index: Option<i64>,
    pub name: Option<String>,
    pub out_file_meta: Option<GetTranscodeJobOutFileMeta>,
    pub output: Option<GetTranscodeJobTranscodeJobListOutput>,
    pub parent_job_id: Option<String>,
    pub process_config: Option<GetTranscodeJobTranscodeJobListProcessConfig>,
    pub request_id: Option<String>,
    pub schedule_config: Option<GetTranscodeJobTranscodeJobListScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTranscodeJobTranscodeJobList {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String,
    2 "InputGroup" input_group: Vec<GetTranscodeJobTranscodeJobListInputGroup>, 3 "JobId" job_id: String,
    4 "JobIndex" job_index: i64, 5 "Name" name: String, 6 "OutFileMeta" out_file_meta: GetTranscodeJobOutFileMeta,
    7 "Output" output: GetTranscodeJobTranscodeJobListOutput, 8 "ParentJobId" parent_job_id: String,
    9 "ProcessConfig" process_config: GetTranscodeJobTranscodeJobListProcessConfig, 10 "RequestId" request_id: String,
    11 "ScheduleConfig" schedule_config: GetTranscodeJobTranscodeJobListScheduleConfig, 12 "Status" status: String,
    13 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 14 "SubmitTime" submit_time: String,
    15 "UserData" user_data: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobTranscodeJobListInputGroup {
    0 "InputUrl" input_url: String, 1 "Media" media: String, 2 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutFileMeta {
    pub audio_stream_info_list: Vec<GetTranscodeJobAudioStreamInfoList>,
    pub file_basic_info: Option<GetTranscodeJobFileBasicInfo>,
    pub video_stream_info_list: Vec<GetTranscodeJobVideoStreamInfoList>,
}
model! { GetTranscodeJobOutFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<GetTranscodeJobAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: GetTranscodeJobFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<GetTranscodeJobVideoStreamInfoList>
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetTranscodeJobAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetTranscodeJobFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { GetTranscodeJobVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListOutput {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobTranscodeJobListOutput {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListProcessConfig {
    pub combine_configs: Vec<GetTranscodeJobProcessConfigCombineConfigs>,
    pub encryption: Option<GetTranscodeJobProcessConfigEncryption>,
    pub image_watermarks: Vec<GetTranscodeJobProcessConfigImageWatermarks>,
    pub is_inherit_tags: Option<bool>,
    pub subtitles: Vec<GetTranscodeJobProcessConfigSubtitles>,
    pub text_watermarks: Vec<GetTranscodeJobProcessConfigTextWatermarks>,
    pub transcode: Option<GetTranscodeJobProcessConfigTranscode>,
}
model! { GetTranscodeJobTranscodeJobListProcessConfig {
    0 "CombineConfigs" combine_configs: Vec<GetTranscodeJobProcessConfigCombineConfigs>,
    1 "Encryption" encryption: GetTranscodeJobProcessConfigEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<GetTranscodeJobProcessConfigImageWatermarks>,
    3 "IsInheritTags" is_inherit_tags: bool, 4 "Subtitles" subtitles: Vec<GetTranscodeJobProcessConfigSubtitles>,
    5 "TextWatermarks" text_watermarks: Vec<GetTranscodeJobProcessConfigTextWatermarks>,
    6 "Transcode" transcode: GetTranscodeJobProcessConfigTranscode
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { GetTranscodeJobProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { GetTranscodeJobProcessConfigEncryption {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String,
    3 "KeyServiceType" key_service_type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigImageWatermarks {
    pub overwrite_params: Option<GetTranscodeJobImageWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobImageWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobImageWatermarksOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<GetTranscodeJobImageWatermarksOverwriteParamsFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<GetTranscodeJobOverwriteParamsTimeline>,
    pub width: Option<String>,
}
model! { GetTranscodeJobImageWatermarksOverwriteParams {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "File" file: GetTranscodeJobImageWatermarksOverwriteParamsFile,
    3 "Height" height: String, 4 "ReferPos" refer_pos: String,
    5 "Timeline" timeline: GetTranscodeJobOverwriteParamsTimeline, 6 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobImageWatermarksOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigSubtitles {
    pub overwrite_params: Option<GetTranscodeJobProcessConfigSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobProcessConfigSubtitlesOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<GetTranscodeJobSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { GetTranscodeJobProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc: String, 1 "File" file: GetTranscodeJobSubtitlesOverwriteParamsFile, 2 "Format" format: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobSubtitlesOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTextWatermarks {
    pub overwrite_params: Option<
        GetTranscodeJobProcessConfigTextWatermarksOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobProcessConfigTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
model! { GetTranscodeJobProcessConfigTextWatermarksOverwriteParams {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTranscode {
    pub overwrite_params: Option<GetTranscodeJobProcessConfigTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params: GetTranscodeJobProcessConfigTranscodeOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTranscodeOverwriteParams {
    pub audio: Option<GetTranscodeJobOverwriteParamsAudio>,
    pub container: Option<GetTranscodeJobOverwriteParamsContainer>,
    pub mux_config: Option<GetTranscodeJobOverwriteParamsMuxConfig>,
    pub tags: BTreeMap<String, String>,
    pub trans_config: Option<GetTranscodeJobOverwriteParamsTransConfig>,
    pub video: Option<GetTranscodeJobOverwriteParamsVideo>,
}
model! { GetTranscodeJobProcessConfigTranscodeOverwriteParams {
    0 "Audio" audio: GetTranscodeJobOverwriteParamsAudio,
    1 "Container" container: GetTranscodeJobOverwriteParamsContainer,
    2 "MuxConfig" mux_config: GetTranscodeJobOverwriteParamsMuxConfig, 3 "Tags" tags: BTreeMap<String, String>,
    4 "TransConfig" trans_config: GetTranscodeJobOverwriteParamsTransConfig,
    5 "Video" video: GetTranscodeJobOverwriteParamsVideo
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<GetTranscodeJobAudioVolume>,
}
model! { GetTranscodeJobOverwriteParamsAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: GetTranscodeJobAudioVolume
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { GetTranscodeJobAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsContainer {
    0 "Format" format: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsMuxConfig {
    pub segment: Option<GetTranscodeJobMuxConfigSegment>,
}
model! { GetTranscodeJobOverwriteParamsMuxConfig {
    0 "Segment" segment: GetTranscodeJobMuxConfigSegment
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { GetTranscodeJobMuxConfigSegment {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsVideo {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the response of [`GetTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetTranscodeJobTranscodeJobListScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Gets url upload infos: `GetUrlUploadInfos` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetUrlUploadInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfos {
    pub job_ids: Option<String>,
    pub upload_urls: Option<String>,
}
operation! { GetUrlUploadInfos() "GetUrlUploadInfos" -> GetUrlUploadInfosOutput {
    0 "JobIds" job_ids: String, 1 "UploadURLs" upload_urls: String
} }

/// Response of [`GetUrlUploadInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfosOutput {
    pub non_exists: Vec<String>,
    pub url_upload_info_list: Vec<GetUrlUploadInfosURLUploadInfoList>,
}
model! { GetUrlUploadInfosOutput {
    0 "NonExists" non_exists: Vec<String>,
    1 "URLUploadInfoList" url_upload_info_list: Vec<GetUrlUploadInfosURLUploadInfoList>
} }

/// In the response of [`GetUrlUploadInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfosURLUploadInfoList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_size: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub user_data: Option<String>,
}
model! { GetUrlUploadInfosURLUploadInfoList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "FileSize" file_size: String, 5 "JobId" job_id: String,
    6 "MediaId" media_id: String, 7 "Status" status: String, 8 "UploadURL" upload_url: Secret,
    9 "UserData" user_data: String
} }

/// Gets video list: `GetVideoList` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/GetVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoList {
    pub cate_id: Option<i64>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { GetVideoList() "GetVideoList" -> GetVideoListOutput {
    0 "CateId" cate_id: i64, 1 "EndTime" end_time: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "StartTime" start_time: String, 6 "Status" status: String
} }
paged! { GetVideoList: GetVideoListMediaList = Number "PageNo", "MediaList" media_list, total "Total" }

/// Response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListOutput {
    pub code: Option<String>,
    pub media_list: Vec<GetVideoListMediaList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { GetVideoListOutput {
    0 "Code" code: String, 1 "MediaList" media_list: Vec<GetVideoListMediaList>, 2 "Success" success: String,
    3 "Total" total: i64
} }

/// In the response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListMediaList {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { GetVideoListMediaList {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String, 3 "CoverUrl" cover_url: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String, 6 "Duration" duration: f64,
    7 "MediaId" media_id: String, 8 "ModificationTime" modification_time: String, 9 "Size" size: i64,
    10 "Snapshots" snapshots: Vec<String>, 11 "Status" status: String, 12 "StorageLocation" storage_location: String,
    13 "Tags" tags: String, 14 "Title" title: String
} }

/// Gets vod packaging asset: `GetVodPackagingAsset` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAsset {
    pub asset_name: Option<String>,
}
operation! { GetVodPackagingAsset() "GetVodPackagingAsset" -> GetVodPackagingAssetOutput {
    0 "AssetName" asset_name: String
} }

/// Response of [`GetVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetOutput {
    pub asset: Option<GetVodPackagingAssetAsset>,
}
model! { GetVodPackagingAssetOutput {
    0 "Asset" asset: GetVodPackagingAssetAsset
} }

/// In the response of [`GetVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetAsset {
    pub asset_name: Option<String>,
    pub content_id: Option<String>,
    pub create_time: Option<String>,
    pub egress_endpoints: Vec<GetVodPackagingAssetEgressEndpoints>,
    pub group_name: Option<String>,
    pub input: Option<GetVodPackagingAssetInput>,
}
model! { GetVodPackagingAssetAsset {
    0 "AssetName" asset_name: String, 1 "ContentId" content_id: String, 2 "CreateTime" create_time: String,
    3 "EgressEndpoints" egress_endpoints: Vec<GetVodPackagingAssetEgressEndpoints>, 4 "GroupName" group_name: String,
    5 "Input" input: GetVodPackagingAssetInput
} }

/// In the response of [`GetVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetEgressEndpoints {
    pub configuration_name: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { GetVodPackagingAssetEgressEndpoints {
    0 "ConfigurationName" configuration_name: String, 1 "Status" status: String, 2 "Url" url: String
} }

/// In the response of [`GetVodPackagingAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetVodPackagingAssetInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Gets vod packaging configuration: `GetVodPackagingConfiguration` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfiguration {
    pub configuration_name: Option<String>,
}
operation! { GetVodPackagingConfiguration() "GetVodPackagingConfiguration" -> GetVodPackagingConfigurationOutput {
    0 "ConfigurationName" configuration_name: String
} }

/// Response of [`GetVodPackagingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfigurationOutput {
    pub packaging_configuration: Option<VodPackagingConfiguration>,
}
model! { GetVodPackagingConfigurationOutput {
    0 "PackagingConfiguration" packaging_configuration: VodPackagingConfiguration
} }

/// Gets vod packaging group: `GetVodPackagingGroup` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroup {
    pub group_name: Option<String>,
}
operation! { GetVodPackagingGroup() "GetVodPackagingGroup" -> GetVodPackagingGroupOutput {
    0 "GroupName" group_name: String
} }

/// Response of [`GetVodPackagingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroupOutput {
    pub packaging_group: Option<VodPackagingGroup>,
}
model! { GetVodPackagingGroupOutput {
    0 "PackagingGroup" packaging_group: VodPackagingGroup
} }

/// Gets workflow task: `GetWorkflowTask` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetWorkflowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTask {
    pub task_id: Option<String>,
}
operation! { GetWorkflowTask() "GetWorkflowTask" -> GetWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`GetWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskOutput {
    pub workflow_task: Option<GetWorkflowTaskWorkflowTask>,
}
model! { GetWorkflowTaskOutput {
    0 "WorkflowTask" workflow_task: GetWorkflowTaskWorkflowTask
} }

/// In the response of [`GetWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskWorkflowTask {
    pub activity_results: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_input: Option<String>,
    pub user_data: Option<String>,
    pub workflow: Option<GetWorkflowTaskWorkflow>,
}
model! { GetWorkflowTaskWorkflowTask {
    0 "ActivityResults" activity_results: String, 1 "CreateTime" create_time: String,
    2 "FinishTime" finish_time: String, 3 "Status" status: String, 4 "TaskId" task_id: String,
    5 "TaskInput" task_input: String, 6 "UserData" user_data: String, 7 "Workflow" workflow: GetWorkflowTaskWorkflow
} }

/// In the response of [`GetWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskWorkflow {
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workflow_id: Option<String>,
}
model! { GetWorkflowTaskWorkflow {
    0 "CreateTime" create_time: String, 1 "ModifiedTime" modified_time: String, 2 "Name" name: String,
    3 "Status" status: String, 4 "Type" r#type: String, 5 "WorkflowId" workflow_id: String
} }

/// Gets yike ai app job: `GetYikeAIAppJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAIAppJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJob {
    pub job_id: Option<String>,
}
operation! { GetYikeAIAppJob() "GetYikeAIAppJob" -> GetYikeAIAppJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobOutput {
    pub app_id: Option<String>,
    pub app_params: Option<String>,
    pub execution_finish_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub folder_id: Option<String>,
    pub job_id: Option<String>,
    pub production_id: Option<String>,
    pub result: Option<GetYikeAIAppJobResult>,
    pub status: Option<String>,
}
model! { GetYikeAIAppJobOutput {
    0 "AppId" app_id: String, 1 "AppParams" app_params: String, 2 "ExecutionFinishTime" execution_finish_time: String,
    3 "ExecutionStartTime" execution_start_time: String, 4 "FolderId" folder_id: String, 5 "JobId" job_id: String,
    6 "ProductionId" production_id: String, 7 "Result" result: GetYikeAIAppJobResult, 8 "Status" status: String
} }

/// In the response of [`GetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobResult {
    pub audio_result: Vec<GetYikeAIAppJobAudioResult>,
    pub image_result: Vec<GetYikeAIAppJobImageResult>,
    pub video_result: Vec<GetYikeAIAppJobVideoResult>,
}
model! { GetYikeAIAppJobResult {
    0 "AudioResult" audio_result: Vec<GetYikeAIAppJobAudioResult>,
    1 "ImageResult" image_result: Vec<GetYikeAIAppJobImageResult>,
    2 "VideoResult" video_result: Vec<GetYikeAIAppJobVideoResult>
} }

/// In the response of [`GetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobAudioResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobAudioResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// In the response of [`GetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobImageResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobImageResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// In the response of [`GetYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobVideoResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobVideoResult {
    0 "MediaId" media_id: String, 1 "OutputUrl" output_url: String
} }

/// Gets yike asset media info: `GetYikeAssetMediaInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeAssetMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfo {
    /// Required.
    pub media_id: String,
}
operation! { GetYikeAssetMediaInfo(media_id: String) "GetYikeAssetMediaInfo" -> GetYikeAssetMediaInfoOutput {
    0 "MediaId" media_id
} }

/// Response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoOutput {
    pub media_info: Option<GetYikeAssetMediaInfoMediaInfo>,
}
model! { GetYikeAssetMediaInfoOutput {
    0 "MediaInfo" media_info: GetYikeAssetMediaInfoMediaInfo
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoMediaInfo {
    pub biz_data: Option<GetYikeAssetMediaInfoBizData>,
    pub file_info_list: Vec<GetYikeAssetMediaInfoFileInfoList>,
    pub media_basic_info: Option<GetYikeAssetMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetYikeAssetMediaInfoMediaInfo {
    0 "BizData" biz_data: GetYikeAssetMediaInfoBizData,
    1 "FileInfoList" file_info_list: Vec<GetYikeAssetMediaInfoFileInfoList>,
    2 "MediaBasicInfo" media_basic_info: GetYikeAssetMediaInfoMediaBasicInfo, 3 "MediaId" media_id: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoBizData {
    pub audit_blocked_label: Option<String>,
    pub audit_status: Option<String>,
    pub creation_job_id: Option<String>,
    pub folder_id: Option<String>,
    pub is_favorite: Option<String>,
    pub is_logical_deleted: Option<String>,
    pub media_asset_sub_type: Option<String>,
    pub media_asset_type: Option<String>,
    pub production_id: Option<String>,
    pub prompt: Option<String>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
}
model! { GetYikeAssetMediaInfoBizData {
    0 "AuditBlockedLabel" audit_blocked_label: String, 1 "AuditStatus" audit_status: String,
    2 "CreationJobId" creation_job_id: String, 3 "FolderId" folder_id: String, 4 "IsFavorite" is_favorite: String,
    5 "IsLogicalDeleted" is_logical_deleted: String, 6 "MediaAssetSubType" media_asset_sub_type: String,
    7 "MediaAssetType" media_asset_type: String, 8 "ProductionId" production_id: String, 9 "Prompt" prompt: String,
    10 "SourceId" source_id: String, 11 "SourceName" source_name: String, 12 "SourceType" source_type: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoFileInfoList {
    pub audio_stream_info_list: Vec<GetYikeAssetMediaInfoAudioStreamInfoList>,
    pub file_basic_info: Option<GetYikeAssetMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Vec<GetYikeAssetMediaInfoSubtitleStreamInfoList>,
    pub video_stream_info_list: Vec<GetYikeAssetMediaInfoVideoStreamInfoList>,
}
model! { GetYikeAssetMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<GetYikeAssetMediaInfoAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: GetYikeAssetMediaInfoFileBasicInfo,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list: Vec<GetYikeAssetMediaInfoSubtitleStreamInfoList>,
    3 "VideoStreamInfoList" video_stream_info_list: Vec<GetYikeAssetMediaInfoVideoStreamInfoList>
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoAudioStreamInfoList {
    pub bitrate: Option<String>,
    pub channel_layout: Option<String>,
    pub channels: Option<String>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<String>,
    pub fps: Option<String>,
    pub index: Option<String>,
    pub lang: Option<String>,
    pub num_frames: Option<String>,
    pub profile: Option<String>,
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetYikeAssetMediaInfoAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Fps" fps: String, 10 "Index" index: String, 11 "Lang" lang: String,
    12 "NumFrames" num_frames: String, 13 "Profile" profile: String, 14 "SampleFmt" sample_fmt: String,
    15 "SampleRate" sample_rate: String, 16 "StartTime" start_time: String, 17 "Timebase" timebase: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoFileBasicInfo {
    pub bitrate: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub modified_time: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { GetYikeAssetMediaInfoFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "CreateTime" create_time: String, 2 "Duration" duration: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: String, 5 "FileStatus" file_status: String,
    6 "FileType" file_type: String, 7 "FileUrl" file_url: String, 8 "FormatName" format_name: String,
    9 "Height" height: String, 10 "ModifiedTime" modified_time: String, 11 "Region" region: String,
    12 "Width" width: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoSubtitleStreamInfoList {
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
model! { GetYikeAssetMediaInfoSubtitleStreamInfoList {
    0 "CodecLongName" codec_long_name: String, 1 "CodecName" codec_name: String, 2 "CodecTag" codec_tag: String,
    3 "CodecTagString" codec_tag_string: String, 4 "CodecTimeBase" codec_time_base: String,
    5 "Duration" duration: String, 6 "Index" index: String, 7 "Lang" lang: String, 8 "StartTime" start_time: String,
    9 "Timebase" timebase: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoVideoStreamInfoList {
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
    pub width: Option<String>,
}
model! { GetYikeAssetMediaInfoVideoStreamInfoList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HasBFrames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String, 13 "Lang" lang: String,
    14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "StartTime" start_time: String,
    21 "Timebase" timebase: String, 22 "Width" width: String
} }

/// In the response of [`GetYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub reference_id: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub thumb_url240p: Option<String>,
    pub thumb_url_webp: Option<String>,
    pub title: Option<String>,
    pub upload_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeAssetMediaInfoMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "CateId" cate_id: i64,
    3 "CateName" cate_name: String, 4 "Category" category: String, 5 "CoverURL" cover_url: String,
    6 "CreateTime" create_time: String, 7 "DeletedTime" deleted_time: String, 8 "Description" description: String,
    9 "InputURL" input_url: String, 10 "MediaId" media_id: String, 11 "MediaTags" media_tags: String,
    12 "MediaType" media_type: String, 13 "ModifiedTime" modified_time: String, 14 "ReferenceId" reference_id: String,
    15 "Snapshots" snapshots: String, 16 "Source" source: String, 17 "SpriteImages" sprite_images: String,
    18 "Status" status: String, 19 "ThumbURL240P" thumb_url240p: String, 20 "ThumbURLWebp" thumb_url_webp: String,
    21 "Title" title: String, 22 "UploadSource" upload_source: String, 23 "UserData" user_data: String
} }

/// Gets yike storyboard job: `GetYikeStoryboardJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeStoryboardJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJob {
    pub job_id: Option<String>,
}
operation! { GetYikeStoryboardJob() "GetYikeStoryboardJob" -> GetYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobOutput {
    pub job_id: Option<String>,
    pub job_params: Option<GetYikeStoryboardJobJobParams>,
    pub job_result: Option<GetYikeStoryboardJobJobResult>,
    pub job_status: Option<String>,
}
model! { GetYikeStoryboardJobOutput {
    0 "JobId" job_id: String, 1 "JobParams" job_params: GetYikeStoryboardJobJobParams,
    2 "JobResult" job_result: GetYikeStoryboardJobJobResult, 3 "JobStatus" job_status: String
} }

/// In the response of [`GetYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobJobParams {
    pub aspect_ratio: Option<String>,
    pub file_url: Option<String>,
    pub model_params: Option<String>,
    pub narration_voice_id: Option<String>,
    pub resolution: Option<String>,
    pub shot_prompt_mode: Option<String>,
    pub shot_split_mode: Option<String>,
    pub source_type: Option<String>,
    pub style_id: Option<String>,
    pub title: Option<String>,
    pub video_model: Option<String>,
}
model! { GetYikeStoryboardJobJobParams {
    0 "AspectRatio" aspect_ratio: String, 1 "FileURL" file_url: String, 2 "ModelParams" model_params: String,
    3 "NarrationVoiceId" narration_voice_id: String, 4 "Resolution" resolution: String,
    5 "ShotPromptMode" shot_prompt_mode: String, 6 "ShotSplitMode" shot_split_mode: String,
    7 "SourceType" source_type: String, 8 "StyleId" style_id: String, 9 "Title" title: String,
    10 "VideoModel" video_model: String
} }

/// In the response of [`GetYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobJobResult {
    pub exception_storyboard_ids: Option<String>,
    pub failure_shot_list: Option<String>,
    pub output_url: Option<String>,
    pub storyboard_info_list: Option<String>,
    pub success_storyboard_ids: Option<String>,
    pub success_storyboard_list: Option<String>,
}
model! { GetYikeStoryboardJobJobResult {
    0 "ExceptionStoryboardIds" exception_storyboard_ids: String, 1 "FailureShotList" failure_shot_list: String,
    2 "OutputUrl" output_url: String, 3 "StoryboardInfoList" storyboard_info_list: String,
    4 "SuccessStoryboardIds" success_storyboard_ids: String, 5 "SuccessStoryboardList" success_storyboard_list: String
} }

/// Gets yike user: `GetYikeUser` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUser {
    /// At most 50 characters.
    pub user_name: Option<String>,
}
operation! { GetYikeUser() "GetYikeUser" -> GetYikeUserOutput {
    0 "UserName" user_name: String
} }

/// Response of [`GetYikeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserOutput {
    pub user_info: Option<GetYikeUserUserInfo>,
}
model! { GetYikeUserOutput {
    0 "UserInfo" user_info: GetYikeUserUserInfo
} }

/// In the response of [`GetYikeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserUserInfo {
    pub nickname: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: Option<String>,
    pub yike_user_id: Option<String>,
}
model! { GetYikeUserUserInfo {
    0 "Nickname" nickname: String, 1 "UserName" user_name: String, 2 "WorkspaceId" workspace_id: String,
    3 "YikeUserId" yike_user_id: String
} }

/// Gets yike user credit: `GetYikeUserCredit` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUserCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserCredit {
    /// Required.
    pub yike_user_id: String,
}
operation! { GetYikeUserCredit(yike_user_id: String) "GetYikeUserCredit" -> GetYikeUserCreditOutput {
    0 "YikeUserId" yike_user_id
} }

/// Response of [`GetYikeUserCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserCreditOutput {
    pub credit_total: Option<String>,
    pub credit_usage: Option<String>,
}
model! { GetYikeUserCreditOutput {
    0 "CreditTotal" credit_total: String, 1 "CreditUsage" credit_usage: String
} }

/// Inserts media to search lib: `InsertMediaToSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/InsertMediaToSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertMediaToSearchLib {
    pub images_input: Option<String>,
    /// Required.
    pub input: String,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
    pub msg_body: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { InsertMediaToSearchLib(input: String) "InsertMediaToSearchLib" -> InsertMediaToSearchLibOutput {
    0 "ImagesInput" images_input: String, 1 "Input" input, 2 "MediaId" media_id: String,
    3 "MediaType" media_type: String, 4 "MsgBody" msg_body: String, 5 "Namespace" namespace: String,
    6 "SearchLibName" search_lib_name: String
} }

/// Response of [`InsertMediaToSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertMediaToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { InsertMediaToSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Lists ai agent dialogues: `ListAIAgentDialogues` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentDialogues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialogues {
    /// Required.
    pub end_time: i64,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub round_limit: Option<String>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub start_time: i64,
}
operation! { ListAIAgentDialogues(end_time: i64, session_id: String, start_time: i64)
    "ListAIAgentDialogues" -> ListAIAgentDialoguesOutput {
    0 "EndTime" end_time, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RoundLimit" round_limit: String, 5 "SessionId" session_id, 6 "StartTime" start_time
} }

/// Response of [`ListAIAgentDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialoguesOutput {
    pub dialogues: Vec<ListAIAgentDialoguesDialogues>,
}
model! { ListAIAgentDialoguesOutput {
    0 "Dialogues" dialogues: Vec<ListAIAgentDialoguesDialogues>
} }

/// In the response of [`ListAIAgentDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialoguesDialogues {
    pub attached_file_list: Vec<ListAIAgentDialoguesAttachedFileList>,
    pub dialogue_id: Option<String>,
    pub extend: Option<String>,
    pub node_id: Option<String>,
    pub producer: Option<String>,
    pub reasoning_text: Option<String>,
    pub round_id: Option<String>,
    pub source: Option<String>,
    pub text: Option<String>,
    pub time: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListAIAgentDialoguesDialogues {
    0 "AttachedFileList" attached_file_list: Vec<ListAIAgentDialoguesAttachedFileList>,
    1 "DialogueId" dialogue_id: String, 2 "Extend" extend: String, 3 "NodeId" node_id: String,
    4 "Producer" producer: String, 5 "ReasoningText" reasoning_text: String, 6 "RoundId" round_id: String,
    7 "Source" source: String, 8 "Text" text: String, 9 "Time" time: i64, 10 "Type" r#type: String
} }

/// In the response of [`ListAIAgentDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialoguesAttachedFileList {
    pub format: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
}
model! { ListAIAgentDialoguesAttachedFileList {
    0 "Format" format: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Type" r#type: i64, 4 "Url" url: String
} }

/// Lists ai agent instance: `ListAIAgentInstance` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentInstance {
    /// Required.
    pub ai_agent_id: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListAIAgentInstance(ai_agent_id: String) "ListAIAgentInstance" -> ListAIAgentInstanceOutput {
    0 "AIAgentId" ai_agent_id, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

/// Response of [`ListAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentInstanceOutput {
    pub instances: Vec<ListAIAgentInstanceInstances>,
}
model! { ListAIAgentInstanceOutput {
    0 "Instances" instances: Vec<ListAIAgentInstanceInstances>
} }

/// In the response of [`ListAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentInstanceInstances {
    pub agent_config: Option<AIAgentConfig>,
    pub call_log_url: Option<String>,
    pub runtime_config: Option<AIAgentRuntimeConfig>,
    pub status: Option<String>,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
}
model! { ListAIAgentInstanceInstances {
    0 "AgentConfig" agent_config: AIAgentConfig, 1 "CallLogUrl" call_log_url: String,
    2 "RuntimeConfig" runtime_config: AIAgentRuntimeConfig, 3 "Status" status: String,
    4 "TemplateConfig" template_config: AIAgentTemplateConfig, 5 "UserData" user_data: String
} }

/// Lists ai agent phone number: `ListAIAgentPhoneNumber` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentPhoneNumber {
    pub number: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListAIAgentPhoneNumber() "ListAIAgentPhoneNumber" -> ListAIAgentPhoneNumberOutput {
    0 "Number" number: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} }
paged! { ListAIAgentPhoneNumber: ListAIAgentPhoneNumberData = Number "PageNumber", "Data" data, total "TotalNumber" }

/// Response of [`ListAIAgentPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentPhoneNumberOutput {
    pub data: Vec<ListAIAgentPhoneNumberData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { ListAIAgentPhoneNumberOutput {
    0 "Data" data: Vec<ListAIAgentPhoneNumberData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalNumber" total_number: i64
} }

/// In the response of [`ListAIAgentPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentPhoneNumberData {
    pub phone_number: Option<String>,
    pub status: Option<i64>,
}
model! { ListAIAgentPhoneNumberData {
    0 "PhoneNumber" phone_number: String, 1 "Status" status: i64
} }

/// Lists ai agent voiceprints: `ListAIAgentVoiceprints` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentVoiceprints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentVoiceprints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub registration_mode: Option<String>,
    pub voiceprint_id: Option<String>,
}
operation! { ListAIAgentVoiceprints() "ListAIAgentVoiceprints" -> ListAIAgentVoiceprintsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegistrationMode" registration_mode: String,
    3 "VoiceprintId" voiceprint_id: String
} }
paged! { ListAIAgentVoiceprints: ListAIAgentVoiceprintsVoiceprints =
    Number "PageNumber", "Voiceprints" voiceprints, total "TotalCount" }

/// Response of [`ListAIAgentVoiceprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentVoiceprintsOutput {
    pub total_count: Option<i64>,
    pub voiceprints: Vec<ListAIAgentVoiceprintsVoiceprints>,
}
model! { ListAIAgentVoiceprintsOutput {
    0 "TotalCount" total_count: i64, 1 "Voiceprints" voiceprints: Vec<ListAIAgentVoiceprintsVoiceprints>
} }

/// In the response of [`ListAIAgentVoiceprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentVoiceprintsVoiceprints {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub voiceprint_id: Option<String>,
}
model! { ListAIAgentVoiceprintsVoiceprints {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "VoiceprintId" voiceprint_id: String
} }

/// Lists ad insertions: `ListAdInsertions` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAdInsertions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertions {
    pub keyword: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListAdInsertions() "ListAdInsertions" -> ListAdInsertionsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String
} }
paged! { ListAdInsertions: ListAdInsertionsConfigs = Token "NextToken", "Configs" configs, next "NextToken" }

/// Response of [`ListAdInsertions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsOutput {
    pub configs: Vec<ListAdInsertionsConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAdInsertionsOutput {
    0 "Configs" configs: Vec<ListAdInsertionsConfigs>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListAdInsertions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsConfigs {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: Option<String>,
    pub cdn_config: Option<ListAdInsertionsCdnConfig>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: Option<String>,
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub manifest_endpoint_config: Option<ListAdInsertionsManifestEndpointConfig>,
    pub name: Option<String>,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
model! { ListAdInsertionsConfigs {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url: String,
    2 "CdnConfig" cdn_config: ListAdInsertionsCdnConfig, 3 "ConfigAliases" config_aliases: String,
    4 "ContentUrlPrefix" content_url_prefix: String, 5 "CreateTime" create_time: String,
    6 "LastModified" last_modified: String,
    7 "ManifestEndpointConfig" manifest_endpoint_config: ListAdInsertionsManifestEndpointConfig, 8 "Name" name: String,
    9 "PersonalizationThreshold" personalization_threshold: i64, 10 "SlateAdUrl" slate_ad_url: String
} }

/// In the response of [`ListAdInsertions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { ListAdInsertionsCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix: String, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix: String
} }

/// In the response of [`ListAdInsertions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { ListAdInsertionsManifestEndpointConfig {
    0 "DashPrefix" dash_prefix: String, 1 "HlsPrefix" hls_prefix: String
} }

/// Lists alerts: `ListAlerts` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlerts {
    pub category: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_arn: String,
    pub sort_by: Option<String>,
    pub sort_by_modified_time: Option<String>,
}
operation! { ListAlerts(resource_arn: String) "ListAlerts" -> ListAlertsOutput {
    0 "Category" category: String, 1 "GmtEnd" gmt_end: String, 2 "GmtStart" gmt_start: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceArn" resource_arn, 6 "SortBy" sort_by: String,
    7 "SortByModifiedTime" sort_by_modified_time: String
} }
paged! { ListAlerts: ListAlertsAlerts = Number "PageNo", "Alerts" alerts, total "TotalCount" }

/// Response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub alerts: Vec<ListAlertsAlerts>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertsOutput {
    0 "Alerts" alerts: Vec<ListAlertsAlerts>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsAlerts {
    pub category: Option<String>,
    pub code: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub related_resource_arns: Option<String>,
    pub resource_arn: Option<String>,
}
model! { ListAlertsAlerts {
    0 "Category" category: String, 1 "Code" code: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Message" message: String,
    5 "RelatedResourceArns" related_resource_arns: String, 6 "ResourceArn" resource_arn: String
} }

/// Lists all public media tags: `ListAllPublicMediaTags` of `ice` 2020-11-09.
///
/// POST. Reads only. Not signed. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAllPublicMediaTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTags {
    pub business_type: Option<String>,
    pub entity_id: Option<String>,
}
operation! { ListAllPublicMediaTags() "ListAllPublicMediaTags" -> ListAllPublicMediaTagsOutput {
    0 "BusinessType" business_type: String, 1 "EntityId" entity_id: String
} { unsigned: true, } }

/// Response of [`ListAllPublicMediaTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsOutput {
    pub media_tag_list: Vec<ListAllPublicMediaTagsMediaTagList>,
}
model! { ListAllPublicMediaTagsOutput {
    0 "MediaTagList" media_tag_list: Vec<ListAllPublicMediaTagsMediaTagList>
} }

/// In the response of [`ListAllPublicMediaTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsMediaTagList {
    pub media_tag_id: Option<String>,
    pub media_tag_name_chinese: Option<String>,
    pub media_tag_name_english: Option<String>,
    pub options: Vec<ListAllPublicMediaTagsOptions>,
}
model! { ListAllPublicMediaTagsMediaTagList {
    0 "MediaTagId" media_tag_id: String, 1 "MediaTagNameChinese" media_tag_name_chinese: String,
    2 "MediaTagNameEnglish" media_tag_name_english: String, 3 "Options" options: Vec<ListAllPublicMediaTagsOptions>
} }

/// In the response of [`ListAllPublicMediaTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsOptions {
    pub option_chinese_name: Option<String>,
    pub option_english_name: Option<String>,
    pub option_id: Option<String>,
}
model! { ListAllPublicMediaTagsOptions {
    0 "OptionChineseName" option_chinese_name: String, 1 "OptionEnglishName" option_english_name: String,
    2 "OptionId" option_id: String
} }

/// Lists avatar training jobs: `ListAvatarTrainingJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatarTrainingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobs {
    pub page_no: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListAvatarTrainingJobs() "ListAvatarTrainingJobs" -> ListAvatarTrainingJobsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Status" status: String
} }
paged! { ListAvatarTrainingJobs: ListAvatarTrainingJobsAvatarTrainingJobList =
    Number "PageNo", "Data.AvatarTrainingJobList" data.avatar_training_job_list, total "Data.TotalCount" }

/// Response of [`ListAvatarTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsOutput {
    pub data: Option<ListAvatarTrainingJobsData>,
    pub success: Option<bool>,
}
model! { ListAvatarTrainingJobsOutput {
    0 "Data" data: ListAvatarTrainingJobsData, 1 "Success" success: bool
} }

/// In the response of [`ListAvatarTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsData {
    pub avatar_training_job_list: Vec<ListAvatarTrainingJobsAvatarTrainingJobList>,
    pub total_count: Option<i64>,
}
model! { ListAvatarTrainingJobsData {
    0 "AvatarTrainingJobList" avatar_training_job_list: Vec<ListAvatarTrainingJobsAvatarTrainingJobList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAvatarTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsAvatarTrainingJobList {
    pub avatar_description: Option<String>,
    pub avatar_id: Option<String>,
    pub avatar_name: Option<String>,
    pub avatar_type: Option<String>,
    pub create_time: Option<String>,
    pub first_training_time: Option<String>,
    pub job_id: Option<String>,
    pub last_training_time: Option<String>,
    pub message: Option<String>,
    pub portrait: Option<String>,
    pub status: Option<String>,
}
model! { ListAvatarTrainingJobsAvatarTrainingJobList {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarId" avatar_id: String,
    2 "AvatarName" avatar_name: String, 3 "AvatarType" avatar_type: String, 4 "CreateTime" create_time: String,
    5 "FirstTrainingTime" first_training_time: String, 6 "JobId" job_id: String,
    7 "LastTrainingTime" last_training_time: String, 8 "Message" message: String, 9 "Portrait" portrait: String,
    10 "Status" status: String
} }

/// Lists avatars: `ListAvatars` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatars>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatars {
    pub avatar_type: Option<String>,
    pub page_no: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { ListAvatars() "ListAvatars" -> ListAvatarsOutput {
    0 "AvatarType" avatar_type: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }
paged! { ListAvatars: ListAvatarsAvatarList =
    Number "PageNo", "Data.AvatarList" data.avatar_list, total "Data.TotalCount" }

/// Response of [`ListAvatars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsOutput {
    pub data: Option<ListAvatarsData>,
    pub success: Option<bool>,
}
model! { ListAvatarsOutput {
    0 "Data" data: ListAvatarsData, 1 "Success" success: bool
} }

/// In the response of [`ListAvatars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsData {
    pub avatar_list: Vec<ListAvatarsAvatarList>,
    pub total_count: Option<i64>,
}
model! { ListAvatarsData {
    0 "AvatarList" avatar_list: Vec<ListAvatarsAvatarList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAvatars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsAvatarList {
    pub avatar_description: Option<String>,
    pub avatar_id: Option<String>,
    pub avatar_name: Option<String>,
    pub avatar_type: Option<String>,
    pub portrait: Option<String>,
    pub thumbnail: Option<String>,
    pub transparent: Option<bool>,
}
model! { ListAvatarsAvatarList {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarId" avatar_id: String,
    2 "AvatarName" avatar_name: String, 3 "AvatarType" avatar_type: String, 4 "Portrait" portrait: String,
    5 "Thumbnail" thumbnail: String, 6 "Transparent" transparent: bool
} }

/// Lists batch media producing jobs: `ListBatchMediaProducingJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListBatchMediaProducingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobs {
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListBatchMediaProducingJobs() "ListBatchMediaProducingJobs" -> ListBatchMediaProducingJobsOutput {
    0 "EndTime" end_time: String, 1 "JobId" job_id: String, 2 "JobType" job_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "SortBy" sort_by: String,
    6 "StartTime" start_time: String, 7 "Status" status: String
} }
paged! { ListBatchMediaProducingJobs: ListBatchMediaProducingJobsEditingBatchJobList =
    Token "NextToken", "EditingBatchJobList" editing_batch_job_list, next "NextToken" }

/// Response of [`ListBatchMediaProducingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsOutput {
    pub editing_batch_job_list: Vec<ListBatchMediaProducingJobsEditingBatchJobList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListBatchMediaProducingJobsOutput {
    0 "EditingBatchJobList" editing_batch_job_list: Vec<ListBatchMediaProducingJobsEditingBatchJobList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListBatchMediaProducingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsEditingBatchJobList {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub editing_config: Option<String>,
    pub extend: Option<String>,
    pub input_config: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub modified_time: Option<String>,
    pub output_config: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { ListBatchMediaProducingJobsEditingBatchJobList {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String,
    2 "EditingConfig" editing_config: String, 3 "Extend" extend: String, 4 "InputConfig" input_config: String,
    5 "JobId" job_id: String, 6 "JobType" job_type: String, 7 "ModifiedTime" modified_time: String,
    8 "OutputConfig" output_config: String, 9 "Status" status: String, 10 "UserData" user_data: String
} }

/// Lists channel alerts: `ListChannelAlerts` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannelAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlerts {
    pub category: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_arn: String,
    pub sort_by_modified_time: Option<String>,
}
operation! { ListChannelAlerts(resource_arn: String) "ListChannelAlerts" -> ListChannelAlertsOutput {
    0 "Category" category: String, 1 "GmtEnd" gmt_end: String, 2 "GmtStart" gmt_start: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceArn" resource_arn, 6 "SortByModifiedTime" sort_by_modified_time: String
} }
paged! { ListChannelAlerts: ListChannelAlertsProgramAlerts =
    Number "PageNo", "ProgramAlerts" program_alerts, total "TotalCount" }

/// Response of [`ListChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlertsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub program_alerts: Vec<ListChannelAlertsProgramAlerts>,
    pub total_count: Option<i64>,
}
model! { ListChannelAlertsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "ProgramAlerts" program_alerts: Vec<ListChannelAlertsProgramAlerts>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlertsProgramAlerts {
    pub arn: Option<String>,
    pub category: Option<String>,
    pub count: Option<i64>,
    pub gmt_modified: Option<String>,
    pub program_name: Option<String>,
}
model! { ListChannelAlertsProgramAlerts {
    0 "Arn" arn: String, 1 "Category" category: String, 2 "Count" count: i64, 3 "GmtModified" gmt_modified: String,
    4 "ProgramName" program_name: String
} }

/// Lists channels: `ListChannels` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannels {
    pub channel_name: Option<String>,
    pub channel_tier: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub playback_mode: Option<String>,
    pub sort_by: Option<String>,
    pub sort_by_modified_time: Option<String>,
    pub state: Option<i64>,
}
operation! { ListChannels() "ListChannels" -> ListChannelsOutput {
    0 "ChannelName" channel_name: String, 1 "ChannelTier" channel_tier: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "PlaybackMode" playback_mode: String, 5 "SortBy" sort_by: String,
    6 "SortByModifiedTime" sort_by_modified_time: String, 7 "State" state: i64
} }
paged! { ListChannels: ChannelAssemblyChannel = Number "PageNo", "ChannelList" channel_list, total "TotalCount" }

/// Response of [`ListChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelsOutput {
    pub channel_list: Vec<ChannelAssemblyChannel>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChannelsOutput {
    0 "ChannelList" channel_list: Vec<ChannelAssemblyChannel>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Lists custom templates: `ListCustomTemplates` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplates {
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub subtype: Option<String>,
    pub template_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { ListCustomTemplates(r#type: String) "ListCustomTemplates" -> ListCustomTemplatesOutput {
    0 "Name" name: String, 1 "OrderBy" order_by: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Subtype" subtype: String, 5 "TemplateId" template_id: String, 6 "Type" r#type
} }
paged! { ListCustomTemplates: ListCustomTemplatesCustomTemplateList =
    Number "PageNumber", "CustomTemplateList" custom_template_list, total "Total" }

/// Response of [`ListCustomTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesOutput {
    pub custom_template_list: Vec<ListCustomTemplatesCustomTemplateList>,
    pub total: Option<i64>,
}
model! { ListCustomTemplatesOutput {
    0 "CustomTemplateList" custom_template_list: Vec<ListCustomTemplatesCustomTemplateList>, 1 "Total" total: i64
} }

/// In the response of [`ListCustomTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesCustomTemplateList {
    pub create_time: Option<String>,
    pub frontend_hint: Option<ListCustomTemplatesFrontendHint>,
    pub is_default: Option<bool>,
    pub modified_time: Option<String>,
    pub status: Option<String>,
    pub subtype: Option<i64>,
    pub subtype_name: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { ListCustomTemplatesCustomTemplateList {
    0 "CreateTime" create_time: String, 1 "FrontendHint" frontend_hint: ListCustomTemplatesFrontendHint,
    2 "IsDefault" is_default: bool, 3 "ModifiedTime" modified_time: String, 4 "Status" status: String,
    5 "Subtype" subtype: i64, 6 "SubtypeName" subtype_name: String, 7 "TemplateConfig" template_config: String,
    8 "TemplateId" template_id: String, 9 "TemplateName" template_name: String, 10 "Type" r#type: i64,
    11 "TypeName" type_name: String
} }

/// In the response of [`ListCustomTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesFrontendHint {
    pub transcode_template_hint: Option<ListCustomTemplatesTranscodeTemplateHint>,
}
model! { ListCustomTemplatesFrontendHint {
    0 "TranscodeTemplateHint" transcode_template_hint: ListCustomTemplatesTranscodeTemplateHint
} }

/// In the response of [`ListCustomTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesTranscodeTemplateHint {
    pub bitrate_control_type: Option<String>,
}
model! { ListCustomTemplatesTranscodeTemplateHint {
    0 "BitrateControlType" bitrate_control_type: String
} }

/// Lists customized voice jobs: `ListCustomizedVoiceJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoiceJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobs {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListCustomizedVoiceJobs() "ListCustomizedVoiceJobs" -> ListCustomizedVoiceJobsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Type" r#type: String
} }
paged! { ListCustomizedVoiceJobs: ListCustomizedVoiceJobsCustomizedVoiceJobList =
    Number "PageNo", "Data.CustomizedVoiceJobList" data.customized_voice_job_list, total "Data.TotalCount" }

/// Response of [`ListCustomizedVoiceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsOutput {
    pub data: Option<ListCustomizedVoiceJobsData>,
    pub success: Option<bool>,
}
model! { ListCustomizedVoiceJobsOutput {
    0 "Data" data: ListCustomizedVoiceJobsData, 1 "Success" success: bool
} }

/// In the response of [`ListCustomizedVoiceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsData {
    pub customized_voice_job_list: Vec<ListCustomizedVoiceJobsCustomizedVoiceJobList>,
    pub total_count: Option<i64>,
}
model! { ListCustomizedVoiceJobsData {
    0 "CustomizedVoiceJobList" customized_voice_job_list: Vec<ListCustomizedVoiceJobsCustomizedVoiceJobList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomizedVoiceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsCustomizedVoiceJobList {
    pub create_time: Option<String>,
    pub gender: Option<String>,
    pub gmt_create: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub scenario: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub voice_desc: Option<String>,
    pub voice_id: Option<String>,
    pub voice_name: Option<String>,
}
model! { ListCustomizedVoiceJobsCustomizedVoiceJobList {
    0 "CreateTime" create_time: String, 1 "Gender" gender: String, 2 "GmtCreate" gmt_create: String,
    3 "JobId" job_id: String, 4 "Message" message: String, 5 "Scenario" scenario: String, 6 "Status" status: String,
    7 "Type" r#type: String, 8 "VoiceDesc" voice_desc: String, 9 "VoiceId" voice_id: String,
    10 "VoiceName" voice_name: String
} }

/// Lists customized voices: `ListCustomizedVoices` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoices {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListCustomizedVoices() "ListCustomizedVoices" -> ListCustomizedVoicesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Type" r#type: String
} }
paged! { ListCustomizedVoices: ListCustomizedVoicesCustomizedVoiceList =
    Number "PageNo", "Data.CustomizedVoiceList" data.customized_voice_list, total "Data.TotalCount" }

/// Response of [`ListCustomizedVoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesOutput {
    pub data: Option<ListCustomizedVoicesData>,
    pub success: Option<bool>,
}
model! { ListCustomizedVoicesOutput {
    0 "Data" data: ListCustomizedVoicesData, 1 "Success" success: bool
} }

/// In the response of [`ListCustomizedVoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesData {
    pub customized_voice_list: Vec<ListCustomizedVoicesCustomizedVoiceList>,
    pub total_count: Option<i64>,
}
model! { ListCustomizedVoicesData {
    0 "CustomizedVoiceList" customized_voice_list: Vec<ListCustomizedVoicesCustomizedVoiceList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomizedVoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesCustomizedVoiceList {
    pub demo_audio_media_id: Option<String>,
    pub gender: Option<String>,
    pub scenario: Option<String>,
    pub r#type: Option<String>,
    pub voice_desc: Option<String>,
    pub voice_id: Option<String>,
    pub voice_name: Option<String>,
}
model! { ListCustomizedVoicesCustomizedVoiceList {
    0 "DemoAudioMediaId" demo_audio_media_id: String, 1 "Gender" gender: String, 2 "Scenario" scenario: String,
    3 "Type" r#type: String, 4 "VoiceDesc" voice_desc: String, 5 "VoiceId" voice_id: String,
    6 "VoiceName" voice_name: String
} }

/// Lists dnadb: `ListDNADB` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNADB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNADB {
    pub db_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDNADB() "ListDNADB" -> ListDNADBOutput {
    0 "DBIds" db_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListDNADB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNADBOutput {
    pub db_list: Vec<ListDNADBDBList>,
}
model! { ListDNADBOutput {
    0 "DBList" db_list: Vec<ListDNADBDBList>
} }

/// In the response of [`ListDNADB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNADBDBList {
    pub db_id: Option<String>,
    pub description: Option<String>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListDNADBDBList {
    0 "DBId" db_id: String, 1 "Description" description: String, 2 "Model" model: String, 3 "Name" name: String,
    4 "Status" status: String
} }

/// Lists dna files: `ListDNAFiles` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNAFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFiles {
    /// Required.
    pub db_id: String,
    pub next_page_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDNAFiles(db_id: String) "ListDNAFiles" -> ListDNAFilesOutput {
    0 "DBId" db_id, 1 "NextPageToken" next_page_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageSize" page_size: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListDNAFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesOutput {
    pub file_list: Vec<ListDNAFilesFileList>,
    pub next_page_token: Option<String>,
}
model! { ListDNAFilesOutput {
    0 "FileList" file_list: Vec<ListDNAFilesFileList>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListDNAFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesFileList {
    pub input_file: Option<ListDNAFilesInputFile>,
    pub primary_key: Option<String>,
}
model! { ListDNAFilesFileList {
    0 "InputFile" input_file: ListDNAFilesInputFile, 1 "PrimaryKey" primary_key: String
} }

/// In the response of [`ListDNAFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListDNAFilesInputFile {
    0 "Bucket" bucket: String, 1 "Location" location: String, 2 "Object" object: String
} }

/// Lists dynamic image jobs: `ListDynamicImageJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListDynamicImageJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobs {
    pub end_of_create_time: Option<String>,
    pub job_id: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListDynamicImageJobs() "ListDynamicImageJobs" -> ListDynamicImageJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "JobId" job_id: String, 2 "NextPageToken" next_page_token: String,
    3 "OrderBy" order_by: String, 4 "PageSize" page_size: i64, 5 "StartOfCreateTime" start_of_create_time: String,
    6 "Status" status: String
} }

/// Response of [`ListDynamicImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsOutput {
    pub jobs: Vec<ListDynamicImageJobsJobs>,
    pub next_page_token: Option<String>,
}
model! { ListDynamicImageJobsOutput {
    0 "Jobs" jobs: Vec<ListDynamicImageJobsJobs>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListDynamicImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsJobs {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<ListDynamicImageJobsInput>,
    pub job_id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<ListDynamicImageJobsOutputItem>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub template_id: Option<String>,
    pub trigger_source: Option<String>,
}
model! { ListDynamicImageJobsJobs {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String, 2 "Input" input: ListDynamicImageJobsInput,
    3 "JobId" job_id: String, 4 "ModifiedTime" modified_time: String, 5 "Name" name: String,
    6 "Output" output: ListDynamicImageJobsOutputItem, 7 "PipelineId" pipeline_id: String, 8 "Status" status: String,
    9 "SubmitTime" submit_time: String, 10 "TemplateId" template_id: String, 11 "TriggerSource" trigger_source: String
} }

/// In the response of [`ListDynamicImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDynamicImageJobsInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDynamicImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDynamicImageJobsOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Lists editing projects: `ListEditingProjects` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListEditingProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjects {
    pub create_source: Option<String>,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub project_type: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_type: Option<String>,
}
operation! { ListEditingProjects() "ListEditingProjects" -> ListEditingProjectsOutput {
    0 "CreateSource" create_source: String, 1 "EndTime" end_time: String, 2 "Keyword" keyword: String,
    3 "MaxResults" max_results: String, 4 "NextToken" next_token: String, 5 "ProjectType" project_type: String,
    6 "SortBy" sort_by: String, 7 "StartTime" start_time: String, 8 "Status" status: String,
    9 "TemplateType" template_type: String
} }
paged! { ListEditingProjects: ListEditingProjectsProjectList =
    Token "NextToken", "ProjectList" project_list, next "NextToken" }

/// Response of [`ListEditingProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjectsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_list: Vec<ListEditingProjectsProjectList>,
}
model! { ListEditingProjectsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProjectList" project_list: Vec<ListEditingProjectsProjectList>
} }

/// In the response of [`ListEditingProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjectsProjectList {
    pub business_config: Option<String>,
    pub business_status: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub project_type: Option<String>,
    pub status: Option<String>,
    pub template_type: Option<String>,
    pub title: Option<String>,
}
model! { ListEditingProjectsProjectList {
    0 "BusinessConfig" business_config: String, 1 "BusinessStatus" business_status: String,
    2 "CoverURL" cover_url: String, 3 "CreateSource" create_source: String, 4 "CreateTime" create_time: String,
    5 "Description" description: String, 6 "ErrorCode" error_code: String, 7 "ErrorMessage" error_message: String,
    8 "ModifiedSource" modified_source: String, 9 "ModifiedTime" modified_time: String,
    10 "ProjectId" project_id: String, 11 "ProjectType" project_type: String, 12 "Status" status: String,
    13 "TemplateType" template_type: String, 14 "Title" title: String
} }

/// Lists hotword libraries: `ListHotwordLibraries` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListHotwordLibraries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibraries {
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub usage_scenario: Option<String>,
}
operation! { ListHotwordLibraries() "ListHotwordLibraries" -> ListHotwordLibrariesOutput {
    0 "EndTime" end_time: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "StartTime" start_time: String, 8 "UsageScenario" usage_scenario: String
} }
paged! { ListHotwordLibraries: ListHotwordLibrariesHotwordLibraryList =
    Token "NextToken", "HotwordLibraryList" hotword_library_list, next "NextToken" }

/// Response of [`ListHotwordLibraries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesOutput {
    pub hotword_library_list: Vec<ListHotwordLibrariesHotwordLibraryList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHotwordLibrariesOutput {
    0 "HotwordLibraryList" hotword_library_list: Vec<ListHotwordLibrariesHotwordLibraryList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListHotwordLibraries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesHotwordLibraryList {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub hotword_library_id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub usage_scenario: Option<String>,
}
model! { ListHotwordLibrariesHotwordLibraryList {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "HotwordLibraryId" hotword_library_id: String, 3 "ModifiedTime" modified_time: String, 4 "Name" name: String,
    5 "UsageScenario" usage_scenario: String
} }

/// Lists live package channel groups: `ListLivePackageChannelGroups` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannelGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroups {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListLivePackageChannelGroups() "ListLivePackageChannelGroups" -> ListLivePackageChannelGroupsOutput {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String
} }
paged! { ListLivePackageChannelGroups: ListLivePackageChannelGroupsLivePackageChannelGroups =
    Number "PageNo", "LivePackageChannelGroups" live_package_channel_groups, total "TotalCount" }

/// Response of [`ListLivePackageChannelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsOutput {
    pub live_package_channel_groups: Vec<
        ListLivePackageChannelGroupsLivePackageChannelGroups,
    >,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageChannelGroupsOutput {
    0 "LivePackageChannelGroups" live_package_channel_groups: Vec<ListLivePackageChannelGroupsLivePackageChannelGroups>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLivePackageChannelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsLivePackageChannelGroups {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub last_modified: Option<String>,
    pub origin_domain: Option<String>,
}
model! { ListLivePackageChannelGroupsLivePackageChannelGroups {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "LastModified" last_modified: String, 4 "OriginDomain" origin_domain: String
} }

/// Lists live package channels: `ListLivePackageChannels` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannels {
    /// Required.
    pub group_name: String,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListLivePackageChannels(group_name: String) "ListLivePackageChannels" -> ListLivePackageChannelsOutput {
    0 "GroupName" group_name, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String
} }
paged! { ListLivePackageChannels: ListLivePackageChannelsLivePackageChannels =
    Number "PageNo", "LivePackageChannels" live_package_channels, total "TotalCount" }

/// Response of [`ListLivePackageChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsOutput {
    pub live_package_channels: Vec<ListLivePackageChannelsLivePackageChannels>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageChannelsOutput {
    0 "LivePackageChannels" live_package_channels: Vec<ListLivePackageChannelsLivePackageChannels>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLivePackageChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsLivePackageChannels {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Vec<ListLivePackageChannelsIngestEndpoints>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { ListLivePackageChannelsLivePackageChannels {
    0 "ChannelName" channel_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GroupName" group_name: String, 4 "IngestEndpoints" ingest_endpoints: Vec<ListLivePackageChannelsIngestEndpoints>,
    5 "LastModified" last_modified: String, 6 "Protocol" protocol: String, 7 "SegmentCount" segment_count: i64,
    8 "SegmentDuration" segment_duration: i64
} }

/// In the response of [`ListLivePackageChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsIngestEndpoints {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { ListLivePackageChannelsIngestEndpoints {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Url" url: String, 3 "Username" username: String
} }

/// Lists live package origin endpoints: `ListLivePackageOriginEndpoints` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageOriginEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpoints {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub group_name: String,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListLivePackageOriginEndpoints(channel_name: String, group_name: String)
    "ListLivePackageOriginEndpoints" -> ListLivePackageOriginEndpointsOutput {
    0 "ChannelName" channel_name, 1 "GroupName" group_name, 2 "Keyword" keyword: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String
} }
paged! { ListLivePackageOriginEndpoints: ListLivePackageOriginEndpointsLivePackageOriginEndpoints =
    Number "PageNo", "LivePackageOriginEndpoints" live_package_origin_endpoints, total "TotalCount" }

/// Response of [`ListLivePackageOriginEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsOutput {
    pub live_package_origin_endpoints: Vec<
        ListLivePackageOriginEndpointsLivePackageOriginEndpoints,
    >,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageOriginEndpointsOutput {
    0 "LivePackageOriginEndpoints" live_package_origin_endpoints: Vec<ListLivePackageOriginEndpointsLivePackageOriginEndpoints>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLivePackageOriginEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsLivePackageOriginEndpoints {
    /// Secret.
    pub authorization_code: Option<Secret>,
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub group_name: Option<String>,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub last_modified: Option<String>,
    pub manifest_name: Option<String>,
    pub protocol: Option<String>,
    pub timeshift_vision: Option<i64>,
}
model! { ListLivePackageOriginEndpointsLivePackageOriginEndpoints {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "EndpointName" endpoint_name: String,
    5 "EndpointUrl" endpoint_url: String, 6 "GroupName" group_name: String, 7 "IpBlacklist" ip_blacklist: String,
    8 "IpWhitelist" ip_whitelist: String, 9 "LastModified" last_modified: String,
    10 "ManifestName" manifest_name: String, 11 "Protocol" protocol: String, 12 "TimeshiftVision" timeshift_vision: i64
} }

/// Lists live record files: `ListLiveRecordFiles` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFiles {
    pub end_time: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub record_format: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListLiveRecordFiles() "ListLiveRecordFiles" -> ListLiveRecordFilesOutput {
    0 "EndTime" end_time: String, 1 "JobIds" job_ids: Vec<String>, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "RecordFormat" record_format: String, 5 "SortBy" sort_by: String, 6 "StartTime" start_time: String
} { method: "GET", } }
paged! { ListLiveRecordFiles: ListLiveRecordFilesFiles = Number "PageNo", "Files" files, total "TotalCount" }

/// Response of [`ListLiveRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFilesOutput {
    pub files: Vec<ListLiveRecordFilesFiles>,
    pub page_no: Option<i64>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub total_count: Option<String>,
}
model! { ListLiveRecordFilesOutput {
    0 "Files" files: Vec<ListLiveRecordFilesFiles>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: String,
    3 "SortBy" sort_by: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`ListLiveRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFilesFiles {
    pub create_time: Option<String>,
    pub duration: Option<f64>,
    pub end_time: Option<String>,
    pub format: Option<String>,
    pub height: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub record_id: Option<String>,
    pub record_output: Option<String>,
    pub record_url: Option<String>,
    pub start_time: Option<String>,
    pub stream_url: Option<String>,
    pub width: Option<i64>,
}
model! { ListLiveRecordFilesFiles {
    0 "CreateTime" create_time: String, 1 "Duration" duration: f64, 2 "EndTime" end_time: String,
    3 "Format" format: String, 4 "Height" height: i64, 5 "JobId" job_id: String, 6 "JobName" job_name: String,
    7 "RecordId" record_id: String, 8 "RecordOutput" record_output: String, 9 "RecordUrl" record_url: String,
    10 "StartTime" start_time: String, 11 "StreamUrl" stream_url: String, 12 "Width" width: i64
} }

/// Lists live record jobs: `ListLiveRecordJobs` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobs {
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListLiveRecordJobs() "ListLiveRecordJobs" -> ListLiveRecordJobsOutput {
    0 "EndTime" end_time: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "StartTime" start_time: String, 6 "Status" status: String
} { method: "GET", } }
paged! { ListLiveRecordJobs: ListLiveRecordJobsLiveRecordJobs =
    Number "PageNo", "LiveRecordJobs" live_record_jobs, total "TotalCount" }

/// Response of [`ListLiveRecordJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsOutput {
    pub live_record_jobs: Vec<ListLiveRecordJobsLiveRecordJobs>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveRecordJobsOutput {
    0 "LiveRecordJobs" live_record_jobs: Vec<ListLiveRecordJobsLiveRecordJobs>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveRecordJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsLiveRecordJobs {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub notify_url: Option<String>,
    pub record_output: Option<ListLiveRecordJobsRecordOutput>,
    pub status: Option<String>,
    pub stream_input: Option<ListLiveRecordJobsStreamInput>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListLiveRecordJobsLiveRecordJobs {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "Name" name: String,
    3 "NotifyUrl" notify_url: String, 4 "RecordOutput" record_output: ListLiveRecordJobsRecordOutput,
    5 "Status" status: String, 6 "StreamInput" stream_input: ListLiveRecordJobsStreamInput,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String
} }

/// In the response of [`ListLiveRecordJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveRecordJobsRecordOutput {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "Type" r#type: String
} }

/// In the response of [`ListLiveRecordJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListLiveRecordJobsStreamInput {
    0 "Type" r#type: String, 1 "Url" url: String
} }

/// Lists live record templates: `ListLiveRecordTemplates` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplates {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
}
operation! { ListLiveRecordTemplates() "ListLiveRecordTemplates" -> ListLiveRecordTemplatesOutput {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "TemplateIds" template_ids: Vec<String>, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListLiveRecordTemplates: ListLiveRecordTemplatesRecordTemplateList =
    Number "PageNo", "RecordTemplateList" record_template_list, total "TotalCount" }

/// Response of [`ListLiveRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub record_template_list: Vec<ListLiveRecordTemplatesRecordTemplateList>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveRecordTemplatesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "RecordTemplateList" record_template_list: Vec<ListLiveRecordTemplatesRecordTemplateList>,
    3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRecordTemplateList {
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub name: Option<String>,
    pub record_format_list: Vec<ListLiveRecordTemplatesRecordFormatList>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveRecordTemplatesRecordTemplateList {
    0 "CreateTime" create_time: String, 1 "LastModified" last_modified: String, 2 "Name" name: String,
    3 "RecordFormatList" record_format_list: Vec<ListLiveRecordTemplatesRecordFormatList>,
    4 "TemplateId" template_id: String, 5 "Type" r#type: String
} }

/// In the response of [`ListLiveRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRecordFormatList {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { ListLiveRecordTemplatesRecordFormatList {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// Lists live snapshot files: `ListLiveSnapshotFiles` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFiles {
    /// Required.
    pub end_time: String,
    /// Required.
    pub job_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ListLiveSnapshotFiles(end_time: String, job_id: String, start_time: String)
    "ListLiveSnapshotFiles" -> ListLiveSnapshotFilesOutput {
    0 "EndTime" end_time, 1 "JobId" job_id, 2 "Limit" limit: i64, 3 "SortBy" sort_by: String, 4 "StartTime" start_time
} { method: "GET", } }

/// Response of [`ListLiveSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFilesOutput {
    pub file_list: Vec<ListLiveSnapshotFilesFileList>,
    pub next_start_time: Option<String>,
}
model! { ListLiveSnapshotFilesOutput {
    0 "FileList" file_list: Vec<ListLiveSnapshotFilesFileList>, 1 "NextStartTime" next_start_time: String
} }

/// In the response of [`ListLiveSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFilesFileList {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub is_overlay: Option<bool>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
}
model! { ListLiveSnapshotFilesFileList {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "IsOverlay" is_overlay: bool,
    3 "OssBucket" oss_bucket: String, 4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String
} }

/// Lists live snapshot jobs: `ListLiveSnapshotJobs` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobs {
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListLiveSnapshotJobs() "ListLiveSnapshotJobs" -> ListLiveSnapshotJobsOutput {
    0 "EndTime" end_time: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "SearchKeyWord" search_key_word: String, 4 "SortBy" sort_by: String, 5 "StartTime" start_time: String,
    6 "Status" status: String
} { method: "GET", } }
paged! { ListLiveSnapshotJobs: ListLiveSnapshotJobsJobList = Number "PageNo", "JobList" job_list, total "TotalCount" }

/// Response of [`ListLiveSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsOutput {
    pub job_list: Vec<ListLiveSnapshotJobsJobList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveSnapshotJobsOutput {
    0 "JobList" job_list: Vec<ListLiveSnapshotJobsJobList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsJobList {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub snapshot_output: Option<ListLiveSnapshotJobsSnapshotOutput>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_interval: Option<i64>,
}
model! { ListLiveSnapshotJobsJobList {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "JobName" job_name: String,
    3 "SnapshotOutput" snapshot_output: ListLiveSnapshotJobsSnapshotOutput, 4 "Status" status: String,
    5 "TemplateId" template_id: String, 6 "TemplateName" template_name: String, 7 "TimeInterval" time_interval: i64
} }

/// In the response of [`ListLiveSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsSnapshotOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub storage_type: Option<String>,
}
model! { ListLiveSnapshotJobsSnapshotOutput {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "StorageType" storage_type: String
} }

/// Lists live snapshot templates: `ListLiveSnapshotTemplates` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplates {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
    pub sort_by: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
}
operation! { ListLiveSnapshotTemplates() "ListLiveSnapshotTemplates" -> ListLiveSnapshotTemplatesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "SearchKeyWord" search_key_word: String,
    3 "SortBy" sort_by: String, 4 "TemplateIds" template_ids: Vec<String>, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListLiveSnapshotTemplates: ListLiveSnapshotTemplatesTemplateList =
    Number "PageNo", "TemplateList" template_list, total "TotalCount" }

/// Response of [`ListLiveSnapshotTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub template_list: Vec<ListLiveSnapshotTemplatesTemplateList>,
    pub total_count: Option<i64>,
}
model! { ListLiveSnapshotTemplatesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "SortBy" sort_by: String,
    3 "TemplateList" template_list: Vec<ListLiveSnapshotTemplatesTemplateList>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveSnapshotTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesTemplateList {
    pub create_time: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_interval: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListLiveSnapshotTemplatesTemplateList {
    0 "CreateTime" create_time: String, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "TimeInterval" time_interval: i64, 4 "Type" r#type: String
} }

/// Lists live transcode jobs: `ListLiveTranscodeJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobs {
    pub key_word: Option<String>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_mode: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListLiveTranscodeJobs() "ListLiveTranscodeJobs" -> ListLiveTranscodeJobsOutput {
    0 "KeyWord" key_word: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "StartMode" start_mode: i64, 5 "Status" status: i64, 6 "Type" r#type: String
} }
paged! { ListLiveTranscodeJobs: ListLiveTranscodeJobsJobList = Number "PageNo", "JobList" job_list, total "TotalCount" }

/// Response of [`ListLiveTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsOutput {
    pub job_list: Vec<ListLiveTranscodeJobsJobList>,
    pub total_count: Option<i64>,
}
model! { ListLiveTranscodeJobsOutput {
    0 "JobList" job_list: Vec<ListLiveTranscodeJobsJobList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsJobList {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub output_stream: Option<ListLiveTranscodeJobsOutputStream>,
    pub start_mode: Option<i64>,
    pub status: Option<i64>,
    pub stream_input: Option<ListLiveTranscodeJobsStreamInput>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { ListLiveTranscodeJobsJobList {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "Name" name: String,
    3 "OutputStream" output_stream: ListLiveTranscodeJobsOutputStream, 4 "StartMode" start_mode: i64,
    5 "Status" status: i64, 6 "StreamInput" stream_input: ListLiveTranscodeJobsStreamInput,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String, 9 "TemplateType" template_type: String
} }

/// In the response of [`ListLiveTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsOutputStream {
    pub stream_infos: Vec<ListLiveTranscodeJobsStreamInfos>,
}
model! { ListLiveTranscodeJobsOutputStream {
    0 "StreamInfos" stream_infos: Vec<ListLiveTranscodeJobsStreamInfos>
} }

/// In the response of [`ListLiveTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsStreamInfos {
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveTranscodeJobsStreamInfos {
    0 "OutputUrl" output_url: String, 1 "Type" r#type: String
} }

/// In the response of [`ListLiveTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveTranscodeJobsStreamInput {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

/// Lists live transcode templates: `ListLiveTranscodeTemplates` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveTranscodeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplates {
    pub category: Option<String>,
    pub key_word: Option<String>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
    pub video_codec: Option<String>,
}
operation! { ListLiveTranscodeTemplates() "ListLiveTranscodeTemplates" -> ListLiveTranscodeTemplatesOutput {
    0 "Category" category: String, 1 "KeyWord" key_word: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "Type" r#type: String, 6 "VideoCodec" video_codec: String
} }
paged! { ListLiveTranscodeTemplates: ListLiveTranscodeTemplatesTemplateContentList =
    Number "PageNo", "TemplateContentList" template_content_list, total "TotalCount" }

/// Response of [`ListLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesOutput {
    pub template_content_list: Vec<ListLiveTranscodeTemplatesTemplateContentList>,
    pub total_count: Option<i64>,
}
model! { ListLiveTranscodeTemplatesOutput {
    0 "TemplateContentList" template_content_list: Vec<ListLiveTranscodeTemplatesTemplateContentList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesTemplateContentList {
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub template_config: Option<ListLiveTranscodeTemplatesTemplateConfig>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveTranscodeTemplatesTemplateContentList {
    0 "Category" category: String, 1 "CreateTime" create_time: String, 2 "Name" name: String,
    3 "TemplateConfig" template_config: ListLiveTranscodeTemplatesTemplateConfig, 4 "TemplateId" template_id: String,
    5 "Type" r#type: String
} }

/// In the response of [`ListLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesTemplateConfig {
    pub audio_params: Option<ListLiveTranscodeTemplatesAudioParams>,
    pub video_params: Option<ListLiveTranscodeTemplatesVideoParams>,
}
model! { ListLiveTranscodeTemplatesTemplateConfig {
    0 "AudioParams" audio_params: ListLiveTranscodeTemplatesAudioParams,
    1 "VideoParams" video_params: ListLiveTranscodeTemplatesVideoParams
} }

/// In the response of [`ListLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesAudioParams {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub samplerate: Option<String>,
}
model! { ListLiveTranscodeTemplatesAudioParams {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Samplerate" samplerate: String
} }

/// In the response of [`ListLiveTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesVideoParams {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub profile: Option<String>,
    pub width: Option<String>,
}
model! { ListLiveTranscodeTemplatesVideoParams {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "Fps" fps: String, 3 "Gop" gop: String,
    4 "Height" height: String, 5 "Profile" profile: String, 6 "Width" width: String
} }

/// Lists media basic infos: `ListMediaBasicInfos` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaBasicInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfos {
    pub auth_timeout: Option<i64>,
    pub business_type: Option<String>,
    pub end_time: Option<String>,
    pub include_file_basic_info: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub source: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListMediaBasicInfos() "ListMediaBasicInfos" -> ListMediaBasicInfosOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "BusinessType" business_type: String, 2 "EndTime" end_time: String,
    3 "IncludeFileBasicInfo" include_file_basic_info: bool, 4 "MaxResults" max_results: i64,
    5 "MediaId" media_id: String, 6 "MediaType" media_type: String, 7 "NextToken" next_token: String,
    8 "SortBy" sort_by: String, 9 "Source" source: String, 10 "StartTime" start_time: String, 11 "Status" status: String
} }
paged! { ListMediaBasicInfos: ListMediaBasicInfosMediaInfos =
    Token "NextToken", "MediaInfos" media_infos, next "NextToken" }

/// Response of [`ListMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosOutput {
    pub max_results: Option<i64>,
    pub media_infos: Vec<ListMediaBasicInfosMediaInfos>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaBasicInfosOutput {
    0 "MaxResults" max_results: i64, 1 "MediaInfos" media_infos: Vec<ListMediaBasicInfosMediaInfos>,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosMediaInfos {
    pub file_info_list: Vec<ListMediaBasicInfosFileInfoList>,
    pub media_basic_info: Option<ListMediaBasicInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { ListMediaBasicInfosMediaInfos {
    0 "FileInfoList" file_info_list: Vec<ListMediaBasicInfosFileInfoList>,
    1 "MediaBasicInfo" media_basic_info: ListMediaBasicInfosMediaBasicInfo, 2 "MediaId" media_id: String
} }

/// In the response of [`ListMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosFileInfoList {
    pub file_basic_info: Option<ListMediaBasicInfosFileBasicInfo>,
}
model! { ListMediaBasicInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info: ListMediaBasicInfosFileBasicInfo
} }

/// In the response of [`ListMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosFileBasicInfo {
    pub bitrate: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub modified_time: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { ListMediaBasicInfosFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "CreateTime" create_time: String, 2 "Duration" duration: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: String, 5 "FileStatus" file_status: String,
    6 "FileType" file_type: String, 7 "FileUrl" file_url: String, 8 "FormatName" format_name: String,
    9 "Height" height: String, 10 "ModifiedTime" modified_time: String, 11 "Region" region: String,
    12 "Width" width: String
} }

/// In the response of [`ListMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub reference_id: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub upload_source: Option<String>,
    pub user_data: Option<String>,
}
model! { ListMediaBasicInfosMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "CateId" cate_id: i64, 3 "Category" category: String,
    4 "CoverURL" cover_url: String, 5 "CreateTime" create_time: String, 6 "DeletedTime" deleted_time: String,
    7 "Description" description: String, 8 "InputURL" input_url: String, 9 "MediaId" media_id: String,
    10 "MediaTags" media_tags: String, 11 "MediaType" media_type: String, 12 "ModifiedTime" modified_time: String,
    13 "ReferenceId" reference_id: String, 14 "Snapshots" snapshots: String, 15 "Source" source: String,
    16 "SpriteImages" sprite_images: String, 17 "Status" status: String, 18 "Title" title: String,
    19 "TranscodeStatus" transcode_status: String, 20 "UploadSource" upload_source: String,
    21 "UserData" user_data: String
} }

/// Lists media convert jobs: `ListMediaConvertJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaConvertJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaConvertJobs {
    pub end_of_create_time: Option<String>,
    pub job_id: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListMediaConvertJobs() "ListMediaConvertJobs" -> ListMediaConvertJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "JobId" job_id: String, 2 "NextPageToken" next_page_token: String,
    3 "OrderBy" order_by: String, 4 "PageSize" page_size: i64, 5 "StartOfCreateTime" start_of_create_time: String,
    6 "Status" status: String
} }

/// Response of [`ListMediaConvertJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaConvertJobsOutput {
    pub jobs: Vec<MediaConvertJobWithoutDetail>,
    pub next_page_token: Option<String>,
}
model! { ListMediaConvertJobsOutput {
    0 "Jobs" jobs: Vec<MediaConvertJobWithoutDetail>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListMediaConvertJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertJobWithoutDetail {
    pub client_token: Option<String>,
    pub code: Option<String>,
    pub config: Option<MediaConvertJobWithoutDetailConfig>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { MediaConvertJobWithoutDetail {
    0 "ClientToken" client_token: String, 1 "Code" code: String, 2 "Config" config: MediaConvertJobWithoutDetailConfig,
    3 "CreateTime" create_time: String, 4 "FinishTime" finish_time: String, 5 "JobId" job_id: String,
    6 "Message" message: String, 7 "PipelineId" pipeline_id: String, 8 "RequestId" request_id: String,
    9 "State" state: String, 10 "UserData" user_data: String
} }

/// In the response of [`ListMediaConvertJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertJobWithoutDetailConfig {
    pub inputs: Vec<MediaConvertInput>,
    pub job_name: Option<String>,
    pub output_groups: Vec<MediaConvertOutputGroup>,
    pub outputs: Vec<MediaConvertOutput>,
}
model! { MediaConvertJobWithoutDetailConfig {
    0 "Inputs" inputs: Vec<MediaConvertInput>, 1 "JobName" job_name: String,
    2 "OutputGroups" output_groups: Vec<MediaConvertOutputGroup>, 3 "Outputs" outputs: Vec<MediaConvertOutput>
} }

/// Lists media info jobs: `ListMediaInfoJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaInfoJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobs {
    pub end_of_create_time: Option<String>,
    pub job_id: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListMediaInfoJobs() "ListMediaInfoJobs" -> ListMediaInfoJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "JobId" job_id: String, 2 "NextPageToken" next_page_token: String,
    3 "OrderBy" order_by: String, 4 "PageSize" page_size: i64, 5 "StartOfCreateTime" start_of_create_time: String,
    6 "Status" status: String
} }

/// Response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsOutput {
    pub jobs: Vec<ListMediaInfoJobsJobs>,
    pub next_page_token: Option<String>,
}
model! { ListMediaInfoJobsOutput {
    0 "Jobs" jobs: Vec<ListMediaInfoJobsJobs>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsJobs {
    pub r#async: Option<bool>,
    pub finish_time: Option<String>,
    pub input: Option<ListMediaInfoJobsInput>,
    pub job_id: Option<String>,
    pub media_info_property: Option<ListMediaInfoJobsMediaInfoProperty>,
    pub name: Option<String>,
    pub request_id: Option<String>,
    pub schedule_config: Option<ListMediaInfoJobsScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { ListMediaInfoJobsJobs {
    0 "Async" r#async: bool, 1 "FinishTime" finish_time: String, 2 "Input" input: ListMediaInfoJobsInput,
    3 "JobId" job_id: String, 4 "MediaInfoProperty" media_info_property: ListMediaInfoJobsMediaInfoProperty,
    5 "Name" name: String, 6 "RequestId" request_id: String,
    7 "ScheduleConfig" schedule_config: ListMediaInfoJobsScheduleConfig, 8 "Status" status: String,
    9 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 10 "SubmitTime" submit_time: String,
    11 "TriggerSource" trigger_source: String, 12 "UserData" user_data: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMediaInfoJobsInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsMediaInfoProperty {
    pub audio_stream_info_list: Vec<ListMediaInfoJobsAudioStreamInfoList>,
    pub file_basic_info: Option<ListMediaInfoJobsFileBasicInfo>,
    pub video_stream_info_list: Vec<ListMediaInfoJobsVideoStreamInfoList>,
}
model! { ListMediaInfoJobsMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<ListMediaInfoJobsAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: ListMediaInfoJobsFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<ListMediaInfoJobsVideoStreamInfoList>
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { ListMediaInfoJobsAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { ListMediaInfoJobsFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { ListMediaInfoJobsVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`ListMediaInfoJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { ListMediaInfoJobsScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Lists media live channels: `ListMediaLiveChannels` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannels {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
    pub sort_order: Option<String>,
    pub states: Option<String>,
}
operation! { ListMediaLiveChannels() "ListMediaLiveChannels" -> ListMediaLiveChannelsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Skip" skip: i64,
    4 "SortOrder" sort_order: String, 5 "States" states: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListMediaLiveChannels: ListMediaLiveChannelsChannels =
    Token "NextToken", "Channels" channels, next "NextToken" }

/// Response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutput {
    pub channels: Vec<ListMediaLiveChannelsChannels>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveChannelsOutput {
    0 "Channels" channels: Vec<ListMediaLiveChannelsChannels>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsChannels {
    pub audio_settings: Vec<ListMediaLiveChannelsAudioSettings>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub input_attachments: Vec<ListMediaLiveChannelsInputAttachments>,
    pub last_start_time: Option<String>,
    pub last_stop_time: Option<String>,
    pub name: Option<String>,
    pub output_groups: Vec<ListMediaLiveChannelsOutputGroups>,
    pub state: Option<String>,
    pub video_settings: Vec<ListMediaLiveChannelsVideoSettings>,
}
model! { ListMediaLiveChannelsChannels {
    0 "AudioSettings" audio_settings: Vec<ListMediaLiveChannelsAudioSettings>, 1 "ChannelId" channel_id: String,
    2 "CreateTime" create_time: String,
    3 "InputAttachments" input_attachments: Vec<ListMediaLiveChannelsInputAttachments>,
    4 "LastStartTime" last_start_time: String, 5 "LastStopTime" last_stop_time: String, 6 "Name" name: String,
    7 "OutputGroups" output_groups: Vec<ListMediaLiveChannelsOutputGroups>, 8 "State" state: String,
    9 "VideoSettings" video_settings: Vec<ListMediaLiveChannelsVideoSettings>
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<ListMediaLiveChannelsAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    pub name: Option<String>,
}
model! { ListMediaLiveChannelsAudioSettings {
    0 "AudioCodec" audio_codec: String,
    1 "AudioCodecSetting" audio_codec_setting: ListMediaLiveChannelsAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
model! { ListMediaLiveChannelsAudioCodecSetting {
    0 "Bitrate" bitrate: i64, 1 "Profile" profile: String, 2 "SampleRate" sample_rate: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsInputAttachments {
    pub audio_selectors: Vec<ListMediaLiveChannelsAudioSelectors>,
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub language_name: Option<String>,
}
model! { ListMediaLiveChannelsInputAttachments {
    0 "AudioSelectors" audio_selectors: Vec<ListMediaLiveChannelsAudioSelectors>, 1 "InputId" input_id: String,
    2 "InputName" input_name: String, 3 "LanguageName" language_name: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioSelectors {
    pub audio_language_selection: Option<ListMediaLiveChannelsAudioLanguageSelection>,
    pub audio_pid_selection: Option<ListMediaLiveChannelsAudioPidSelection>,
    pub audio_track_selection: Vec<ListMediaLiveChannelsAudioTrackSelection>,
    pub name: Option<String>,
}
model! { ListMediaLiveChannelsAudioSelectors {
    0 "AudioLanguageSelection" audio_language_selection: ListMediaLiveChannelsAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: ListMediaLiveChannelsAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<ListMediaLiveChannelsAudioTrackSelection>, 3 "Name" name: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioLanguageSelection {
    pub language_code: Option<String>,
}
model! { ListMediaLiveChannelsAudioLanguageSelection {
    0 "LanguageCode" language_code: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioPidSelection {
    pub pid: Option<i64>,
}
model! { ListMediaLiveChannelsAudioPidSelection {
    0 "Pid" pid: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioTrackSelection {
    pub track_id: Option<i64>,
}
model! { ListMediaLiveChannelsAudioTrackSelection {
    0 "TrackId" track_id: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutputGroups {
    pub media_package_group_setting: Option<
        ListMediaLiveChannelsMediaPackageGroupSetting,
    >,
    pub monitor_url: Option<String>,
    pub name: Option<String>,
    pub outputs: Vec<ListMediaLiveChannelsOutputs>,
    pub r#type: Option<String>,
}
model! { ListMediaLiveChannelsOutputGroups {
    0 "MediaPackageGroupSetting" media_package_group_setting: ListMediaLiveChannelsMediaPackageGroupSetting,
    1 "MonitorUrl" monitor_url: String, 2 "Name" name: String, 3 "Outputs" outputs: Vec<ListMediaLiveChannelsOutputs>,
    4 "Type" r#type: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
model! { ListMediaLiveChannelsMediaPackageGroupSetting {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutputs {
    pub audio_setting_names: Vec<String>,
    pub media_package_output_setting: Option<
        ListMediaLiveChannelsMediaPackageOutputSetting,
    >,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
model! { ListMediaLiveChannelsOutputs {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: ListMediaLiveChannelsMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
model! { ListMediaLiveChannelsMediaPackageOutputSetting {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsVideoSettings {
    pub height: Option<i64>,
    pub name: Option<String>,
    pub video_codec: Option<String>,
    pub video_codec_setting: Option<ListMediaLiveChannelsVideoCodecSetting>,
    pub video_codec_type: Option<String>,
    pub width: Option<i64>,
}
model! { ListMediaLiveChannelsVideoSettings {
    0 "Height" height: i64, 1 "Name" name: String, 2 "VideoCodec" video_codec: String,
    3 "VideoCodecSetting" video_codec_setting: ListMediaLiveChannelsVideoCodecSetting,
    4 "VideoCodecType" video_codec_type: String, 5 "Width" width: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsVideoCodecSetting {
    pub codec_detail: Option<ListMediaLiveChannelsCodecDetail>,
    pub framerate: Option<ListMediaLiveChannelsFramerate>,
    pub gop: Option<ListMediaLiveChannelsGop>,
    pub rate: Option<ListMediaLiveChannelsRate>,
}
model! { ListMediaLiveChannelsVideoCodecSetting {
    0 "CodecDetail" codec_detail: ListMediaLiveChannelsCodecDetail,
    1 "Framerate" framerate: ListMediaLiveChannelsFramerate, 2 "Gop" gop: ListMediaLiveChannelsGop,
    3 "Rate" rate: ListMediaLiveChannelsRate
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { ListMediaLiveChannelsCodecDetail {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
model! { ListMediaLiveChannelsFramerate {
    0 "FramerateControl" framerate_control: String, 1 "FramerateDenominator" framerate_denominator: i64,
    2 "FramerateNumerator" framerate_numerator: i64
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
model! { ListMediaLiveChannelsGop {
    0 "BframesNum" bframes_num: i64, 1 "GopSize" gop_size: i64, 2 "GopSizeUnits" gop_size_units: String
} }

/// In the response of [`ListMediaLiveChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
model! { ListMediaLiveChannelsRate {
    0 "Bitrate" bitrate: i64, 1 "BufferSize" buffer_size: i64, 2 "MaxBitrate" max_bitrate: i64,
    3 "RateControlMode" rate_control_mode: String
} }

/// Lists media live input security groups: `ListMediaLiveInputSecurityGroups` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroups {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
    pub sort_order: Option<String>,
}
operation! { ListMediaLiveInputSecurityGroups()
    "ListMediaLiveInputSecurityGroups" -> ListMediaLiveInputSecurityGroupsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Skip" skip: i64,
    4 "SortOrder" sort_order: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMediaLiveInputSecurityGroups: ListMediaLiveInputSecurityGroupsSecurityGroups =
    Token "NextToken", "SecurityGroups" security_groups, next "NextToken" }

/// Response of [`ListMediaLiveInputSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_groups: Vec<ListMediaLiveInputSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveInputSecurityGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SecurityGroups" security_groups: Vec<ListMediaLiveInputSecurityGroupsSecurityGroups>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMediaLiveInputSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsSecurityGroups {
    pub create_time: Option<String>,
    pub input_ids: Vec<String>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub whitelist_rules: Vec<String>,
}
model! { ListMediaLiveInputSecurityGroupsSecurityGroups {
    0 "CreateTime" create_time: String, 1 "InputIds" input_ids: Vec<String>, 2 "Name" name: String,
    3 "SecurityGroupId" security_group_id: String, 4 "WhitelistRules" whitelist_rules: Vec<String>
} }

/// Lists media live inputs: `ListMediaLiveInputs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputs {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
    pub sort_order: Option<String>,
    pub types: Option<String>,
}
operation! { ListMediaLiveInputs() "ListMediaLiveInputs" -> ListMediaLiveInputsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Skip" skip: i64,
    4 "SortOrder" sort_order: String, 5 "Types" types: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListMediaLiveInputs: ListMediaLiveInputsInputs = Token "NextToken", "Inputs" inputs, next "NextToken" }

/// Response of [`ListMediaLiveInputs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsOutput {
    pub inputs: Vec<ListMediaLiveInputsInputs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveInputsOutput {
    0 "Inputs" inputs: Vec<ListMediaLiveInputsInputs>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMediaLiveInputs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsInputs {
    pub channel_ids: Vec<String>,
    pub create_time: Option<String>,
    pub input_id: Option<String>,
    pub input_infos: Vec<ListMediaLiveInputsInputInfos>,
    pub name: Option<String>,
    pub security_group_ids: Vec<String>,
    pub r#type: Option<String>,
}
model! { ListMediaLiveInputsInputs {
    0 "ChannelIds" channel_ids: Vec<String>, 1 "CreateTime" create_time: String, 2 "InputId" input_id: String,
    3 "InputInfos" input_infos: Vec<ListMediaLiveInputsInputInfos>, 4 "Name" name: String,
    5 "SecurityGroupIds" security_group_ids: Vec<String>, 6 "Type" r#type: String
} }

/// In the response of [`ListMediaLiveInputs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsInputInfos {
    pub dest_host: Option<String>,
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub monitor_url: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
model! { ListMediaLiveInputsInputInfos {
    0 "DestHost" dest_host: String, 1 "FlowId" flow_id: String, 2 "FlowOutputName" flow_output_name: String,
    3 "MonitorUrl" monitor_url: String, 4 "SourceUrl" source_url: String, 5 "SrtLatency" srt_latency: i64,
    6 "SrtMaxBitrate" srt_max_bitrate: i64, 7 "SrtPassphrase" srt_passphrase: Secret,
    8 "SrtPbKeyLen" srt_pb_key_len: i64, 9 "StreamName" stream_name: String
} }

/// Lists media marks: `ListMediaMarks` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaMarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { ListMediaMarks() "ListMediaMarks" -> ListMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Response of [`ListMediaMarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_marks: Option<String>,
}
model! { ListMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarks" media_marks: String
} }

/// Lists media producing jobs: `ListMediaProducingJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaProducingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobs {
    pub end_time: Option<String>,
    pub job_type: Option<String>,
    pub keyword: Option<String>,
    pub master_job_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_id: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListMediaProducingJobs() "ListMediaProducingJobs" -> ListMediaProducingJobsOutput {
    0 "EndTime" end_time: String, 1 "JobType" job_type: String, 2 "Keyword" keyword: String,
    3 "MasterJobId" master_job_id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "ProjectId" project_id: String, 7 "SortBy" sort_by: String, 8 "StartTime" start_time: String,
    9 "Status" status: String
} }
paged! { ListMediaProducingJobs: ListMediaProducingJobsMediaProducingJobList =
    Token "NextToken", "MediaProducingJobList" media_producing_job_list, next "NextToken" }

/// Response of [`ListMediaProducingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsOutput {
    pub max_results: Option<String>,
    pub media_producing_job_list: Vec<ListMediaProducingJobsMediaProducingJobList>,
    pub next_token: Option<String>,
}
model! { ListMediaProducingJobsOutput {
    0 "MaxResults" max_results: String,
    1 "MediaProducingJobList" media_producing_job_list: Vec<ListMediaProducingJobsMediaProducingJobList>,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListMediaProducingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsMediaProducingJobList {
    pub clips_param: Option<String>,
    pub code: Option<String>,
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<f64>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
model! { ListMediaProducingJobsMediaProducingJobList {
    0 "ClipsParam" clips_param: String, 1 "Code" code: String, 2 "CompleteTime" complete_time: String,
    3 "CreateTime" create_time: String, 4 "Duration" duration: f64, 5 "JobId" job_id: String,
    6 "MediaId" media_id: String, 7 "MediaURL" media_url: String, 8 "Message" message: String,
    9 "ModifiedTime" modified_time: String, 10 "ProjectId" project_id: String, 11 "Status" status: String,
    12 "TemplateId" template_id: String, 13 "UserData" user_data: String
} }

/// Lists package jobs: `ListPackageJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListPackageJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobs {
    pub end_of_create_time: Option<String>,
    pub job_id: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListPackageJobs() "ListPackageJobs" -> ListPackageJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "JobId" job_id: String, 2 "NextPageToken" next_page_token: String,
    3 "OrderBy" order_by: String, 4 "PageSize" page_size: i64, 5 "StartOfCreateTime" start_of_create_time: String,
    6 "Status" status: String
} }

/// Response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsOutput {
    pub package_job_list: Option<ListPackageJobsPackageJobList>,
}
model! { ListPackageJobsOutput {
    0 "PackageJobList" package_job_list: ListPackageJobsPackageJobList
} }

/// In the response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsPackageJobList {
    pub next_page_token: Option<String>,
    pub package_jobs: Vec<ListPackageJobsPackageJobs>,
}
model! { ListPackageJobsPackageJobList {
    0 "NextPageToken" next_page_token: String, 1 "PackageJobs" package_jobs: Vec<ListPackageJobsPackageJobs>
} }

/// In the response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsPackageJobs {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub inputs: Vec<ListPackageJobsInputs>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<ListPackageJobsOutputItem>,
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { ListPackageJobsPackageJobs {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "FinishTime" finish_time: String,
    3 "Inputs" inputs: Vec<ListPackageJobsInputs>, 4 "JobId" job_id: String, 5 "Message" message: String,
    6 "ModifiedTime" modified_time: String, 7 "Name" name: String, 8 "Output" output: ListPackageJobsOutputItem,
    9 "PipelineId" pipeline_id: String, 10 "Priority" priority: i64, 11 "Status" status: String,
    12 "SubmitTime" submit_time: String, 13 "TriggerSource" trigger_source: String, 14 "UserData" user_data: String
} }

/// In the response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsInputs {
    pub input: Option<ListPackageJobsInput>,
}
model! { ListPackageJobsInputs {
    0 "Input" input: ListPackageJobsInput
} }

/// In the response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPackageJobsInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListPackageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPackageJobsOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Lists pipelines: `ListPipelines` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub speed: Option<String>,
}
operation! { ListPipelines() "ListPipelines" -> ListPipelinesOutput {
    0 "Speed" speed: String
} }

/// Response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub pipeline_list: Vec<ListPipelinesPipelineList>,
}
model! { ListPipelinesOutput {
    0 "PipelineList" pipeline_list: Vec<ListPipelinesPipelineList>
} }

/// In the response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesPipelineList {
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
    pub speed: Option<String>,
    pub status: Option<String>,
}
model! { ListPipelinesPipelineList {
    0 "CreateTime" create_time: String, 1 "ModifiedTime" modified_time: String, 2 "Name" name: String,
    3 "PipelineId" pipeline_id: String, 4 "Priority" priority: i64, 5 "Speed" speed: String, 6 "Status" status: String
} }

/// Lists programs: `ListPrograms` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListPrograms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrograms {
    /// Required.
    pub channel_name: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub program_name: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListPrograms(channel_name: String) "ListPrograms" -> ListProgramsOutput {
    0 "ChannelName" channel_name, 1 "PageNo" page_no: String, 2 "PageSize" page_size: String,
    3 "ProgramName" program_name: String, 4 "SortBy" sort_by: String
} }
paged! { ListPrograms: ChannelAssemblyProgram = Number "PageNo", "Programs" programs, total "TotalCount" }

/// Response of [`ListPrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProgramsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub programs: Vec<ChannelAssemblyProgram>,
    pub total_count: Option<i64>,
}
model! { ListProgramsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Programs" programs: Vec<ChannelAssemblyProgram>,
    3 "TotalCount" total_count: i64
} }

/// Lists public media basic infos: `ListPublicMediaBasicInfos` of `ice` 2020-11-09.
///
/// POST. Reads only. Not signed. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListPublicMediaBasicInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfos {
    pub business_type: Option<String>,
    pub include_file_basic_info: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub media_tag_id: Option<String>,
    pub next_token: Option<String>,
    /// 1 to 2147483647.
    pub page_no: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListPublicMediaBasicInfos() "ListPublicMediaBasicInfos" -> ListPublicMediaBasicInfosOutput {
    0 "BusinessType" business_type: String, 1 "IncludeFileBasicInfo" include_file_basic_info: bool,
    2 "MaxResults" max_results: i64, 3 "MediaTagId" media_tag_id: String, 4 "NextToken" next_token: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64
} { unsigned: true, } }
paged! { ListPublicMediaBasicInfos: ListPublicMediaBasicInfosMediaInfos =
    Token "NextToken", "MediaInfos" media_infos, next "NextToken" }

/// Response of [`ListPublicMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosOutput {
    pub max_results: Option<i64>,
    pub media_infos: Vec<ListPublicMediaBasicInfosMediaInfos>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicMediaBasicInfosOutput {
    0 "MaxResults" max_results: i64, 1 "MediaInfos" media_infos: Vec<ListPublicMediaBasicInfosMediaInfos>,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosMediaInfos {
    pub file_info_list: Vec<ListPublicMediaBasicInfosFileInfoList>,
    pub media_basic_info: Option<ListPublicMediaBasicInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { ListPublicMediaBasicInfosMediaInfos {
    0 "FileInfoList" file_info_list: Vec<ListPublicMediaBasicInfosFileInfoList>,
    1 "MediaBasicInfo" media_basic_info: ListPublicMediaBasicInfosMediaBasicInfo, 2 "MediaId" media_id: String
} }

/// In the response of [`ListPublicMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosFileInfoList {
    pub file_basic_info: Option<ListPublicMediaBasicInfosFileBasicInfo>,
}
model! { ListPublicMediaBasicInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info: ListPublicMediaBasicInfosFileBasicInfo
} }

/// In the response of [`ListPublicMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { ListPublicMediaBasicInfosFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "Region" region: String, 10 "Width" width: String
} }

/// In the response of [`ListPublicMediaBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosMediaBasicInfo {
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub user_data: Option<String>,
}
model! { ListPublicMediaBasicInfosMediaBasicInfo {
    0 "BusinessType" business_type: String, 1 "Category" category: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "DeletedTime" deleted_time: String, 5 "Description" description: String,
    6 "InputURL" input_url: String, 7 "MediaId" media_id: String, 8 "MediaTags" media_tags: String,
    9 "MediaType" media_type: String, 10 "ModifiedTime" modified_time: String, 11 "Snapshots" snapshots: String,
    12 "Source" source: String, 13 "Status" status: String, 14 "Title" title: String,
    15 "TranscodeStatus" transcode_status: String, 16 "UserData" user_data: String
} }

/// Lists recognition entities: `ListRecognitionEntities` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntities {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListRecognitionEntities(algorithm: String, lib_id: String, page_number: i64, page_size: i64)
    "ListRecognitionEntities" -> ListRecognitionEntitiesOutput {
    0 "Algorithm" algorithm, 1 "LibId" lib_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListRecognitionEntities: ListRecognitionEntitiesEntity =
    Number "PageNumber", "Entities.Entity" entities.entity, total "TotalCount" }

/// Response of [`ListRecognitionEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesOutput {
    pub entities: Option<ListRecognitionEntitiesEntities>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionEntitiesOutput {
    0 "Entities" entities: ListRecognitionEntitiesEntities, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecognitionEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesEntities {
    pub entity: Vec<ListRecognitionEntitiesEntity>,
}
model! { ListRecognitionEntitiesEntities {
    0 "Entity" entity: Vec<ListRecognitionEntitiesEntity>
} }

/// In the response of [`ListRecognitionEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesEntity {
    pub entity_id: Option<String>,
    pub entity_info: Option<String>,
    pub entity_name: Option<String>,
}
model! { ListRecognitionEntitiesEntity {
    0 "EntityId" entity_id: String, 1 "EntityInfo" entity_info: String, 2 "EntityName" entity_name: String
} }

/// Lists recognition libs: `ListRecognitionLibs` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionLibs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibs {
    /// Required.
    pub algorithm: String,
    pub lib_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListRecognitionLibs(algorithm: String, page_number: i64, page_size: i64)
    "ListRecognitionLibs" -> ListRecognitionLibsOutput {
    0 "Algorithm" algorithm, 1 "LibId" lib_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number, 5 "PageSize" page_size,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListRecognitionLibs: ListRecognitionLibsLib = Number "PageNumber", "Libs.Lib" libs.lib, total "TotalCount" }

/// Response of [`ListRecognitionLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsOutput {
    pub libs: Option<ListRecognitionLibsLibs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionLibsOutput {
    0 "Libs" libs: ListRecognitionLibsLibs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecognitionLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsLibs {
    pub lib: Vec<ListRecognitionLibsLib>,
}
model! { ListRecognitionLibsLibs {
    0 "Lib" lib: Vec<ListRecognitionLibsLib>
} }

/// In the response of [`ListRecognitionLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsLib {
    pub lib_description: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ListRecognitionLibsLib {
    0 "LibDescription" lib_description: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// Lists recognition samples: `ListRecognitionSamples` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamples {
    /// Required.
    pub algorithm: String,
    /// Required.
    pub entity_id: String,
    pub entity_name: Option<String>,
    /// Required.
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`ListRecognitionSamples::new`].
pub struct ListRecognitionSamplesRequired {
    pub algorithm: String,
    pub entity_id: String,
    pub lib_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! {
    ListRecognitionSamples { ListRecognitionSamplesRequired: algorithm, entity_id, lib_id, page_number, page_size }
    "ListRecognitionSamples" -> ListRecognitionSamplesOutput {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "EntityName" entity_name: String, 3 "LibId" lib_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListRecognitionSamples: ListRecognitionSamplesSample =
    Number "PageNumber", "Samples.Sample" samples.sample, total "TotalCount" }

/// Response of [`ListRecognitionSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub samples: Option<ListRecognitionSamplesSamples>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionSamplesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Samples" samples: ListRecognitionSamplesSamples,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecognitionSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesSamples {
    pub sample: Vec<ListRecognitionSamplesSample>,
}
model! { ListRecognitionSamplesSamples {
    0 "Sample" sample: Vec<ListRecognitionSamplesSample>
} }

/// In the response of [`ListRecognitionSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesSample {
    pub entity_id: Option<String>,
    pub image_url: Option<String>,
    pub lib_id: Option<String>,
    pub sample_id: Option<String>,
}
model! { ListRecognitionSamplesSample {
    0 "EntityId" entity_id: String, 1 "ImageUrl" image_url: String, 2 "LibId" lib_id: String,
    3 "SampleId" sample_id: String
} }

/// Lists schedules: `ListSchedules` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSchedules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedules {
    /// Required.
    pub channel_name: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub window_duration_seconds: i64,
}
operation! { ListSchedules(channel_name: String, window_duration_seconds: i64) "ListSchedules" -> ListSchedulesOutput {
    0 "ChannelName" channel_name, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "WindowDurationSeconds" window_duration_seconds
} }
paged! { ListSchedules: ChannelAssemblyScheduleData = Number "PageNo", "Programs" programs, total "TotalCount" }

/// Response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub programs: Vec<ChannelAssemblyScheduleData>,
    pub total_count: Option<i64>,
}
model! { ListSchedulesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Programs" programs: Vec<ChannelAssemblyScheduleData>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleData {
    pub ad_breaks: Vec<ChannelAssemblyScheduleDataAdBreaks>,
    pub approximate_duration_seconds: Option<i64>,
    pub approximate_start_time: Option<String>,
    pub entry_type: Option<String>,
    pub program_name: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
}
model! { ChannelAssemblyScheduleData {
    0 "AdBreaks" ad_breaks: Vec<ChannelAssemblyScheduleDataAdBreaks>,
    1 "ApproximateDurationSeconds" approximate_duration_seconds: i64,
    2 "ApproximateStartTime" approximate_start_time: String, 3 "EntryType" entry_type: String,
    4 "ProgramName" program_name: String, 5 "SourceLocationName" source_location_name: String,
    6 "SourceName" source_name: String, 7 "SourceType" source_type: String
} }

/// In the response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleDataAdBreaks {
    pub message_type: Option<String>,
    pub offset_millis: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub splice_insert_settings: Option<String>,
    pub time_signal_settings: Option<String>,
}
model! { ChannelAssemblyScheduleDataAdBreaks {
    0 "MessageType" message_type: String, 1 "OffsetMillis" offset_millis: String,
    2 "SourceLocationName" source_location_name: String, 3 "SourceName" source_name: String,
    4 "SpliceInsertSettings" splice_insert_settings: String, 5 "TimeSignalSettings" time_signal_settings: String
} }

/// Lists search lib: `ListSearchLib` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLib {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSearchLib() "ListSearchLib" -> ListSearchLibOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64
} }
paged! { ListSearchLib: ListSearchLibSearchLibInfoList =
    Number "PageNo", "SearchLibInfoList" search_lib_info_list, total "Total" }

/// Response of [`ListSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_info_list: Vec<ListSearchLibSearchLibInfoList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { ListSearchLibOutput {
    0 "Code" code: String, 1 "SearchLibInfoList" search_lib_info_list: Vec<ListSearchLibSearchLibInfoList>,
    2 "Success" success: String, 3 "Total" total: i64
} }

/// In the response of [`ListSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibSearchLibInfoList {
    pub index_info: Vec<ListSearchLibIndexInfo>,
    pub search_lib_config: Option<String>,
    pub search_lib_name: Option<String>,
    pub status: Option<String>,
}
model! { ListSearchLibSearchLibInfoList {
    0 "IndexInfo" index_info: Vec<ListSearchLibIndexInfo>, 1 "SearchLibConfig" search_lib_config: String,
    2 "SearchLibName" search_lib_name: String, 3 "Status" status: String
} }

/// In the response of [`ListSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibIndexInfo {
    pub index_readiness: Option<String>,
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { ListSearchLibIndexInfo {
    0 "IndexReadiness" index_readiness: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type: String
} }

/// Lists smart jobs: `ListSmartJobs` of `ice` 2020-11-09.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobs {
    pub job_state: Option<String>,
    pub job_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListSmartJobs() "ListSmartJobs" -> ListSmartJobsOutput {
    0 "JobState" job_state: String, 1 "JobType" job_type: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListSmartJobs: ListSmartJobsSmartJobList = Token "NextToken", "SmartJobList" smart_job_list, next "NextToken" }

/// Response of [`ListSmartJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub smart_job_list: Vec<ListSmartJobsSmartJobList>,
    pub total_count: Option<String>,
}
model! { ListSmartJobsOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String,
    2 "SmartJobList" smart_job_list: Vec<ListSmartJobsSmartJobList>, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListSmartJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsSmartJobList {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<ListSmartJobsInputConfig>,
    pub job_id: Option<String>,
    pub job_state: Option<String>,
    pub job_type: Option<String>,
    pub modified_time: Option<String>,
    pub output_config: Option<ListSmartJobsOutputConfig>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListSmartJobsSmartJobList {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "EditingConfig" editing_config: String,
    3 "InputConfig" input_config: ListSmartJobsInputConfig, 4 "JobId" job_id: String, 5 "JobState" job_state: String,
    6 "JobType" job_type: String, 7 "ModifiedTime" modified_time: String,
    8 "OutputConfig" output_config: ListSmartJobsOutputConfig, 9 "Title" title: String, 10 "UserData" user_data: String,
    11 "UserId" user_id: i64
} }

/// In the response of [`ListSmartJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsInputConfig {
    pub input_file: Option<String>,
    pub keyword: Option<String>,
}
model! { ListSmartJobsInputConfig {
    0 "InputFile" input_file: String, 1 "Keyword" keyword: String
} }

/// In the response of [`ListSmartJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsOutputConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
model! { ListSmartJobsOutputConfig {
    0 "Bucket" bucket: String, 1 "Object" object: String
} }

/// Lists smart sys avatar models: `ListSmartSysAvatarModels` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartSysAvatarModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModels {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sdk_version: Option<String>,
}
operation! { ListSmartSysAvatarModels() "ListSmartSysAvatarModels" -> ListSmartSysAvatarModelsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "SdkVersion" sdk_version: String
} }
paged! { ListSmartSysAvatarModels: ListSmartSysAvatarModelsSmartSysAvatarModelList =
    Number "PageNo", "SmartSysAvatarModelList" smart_sys_avatar_model_list, total "TotalCount" }

/// Response of [`ListSmartSysAvatarModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsOutput {
    pub smart_sys_avatar_model_list: Vec<
        ListSmartSysAvatarModelsSmartSysAvatarModelList,
    >,
    pub total_count: Option<i64>,
}
model! { ListSmartSysAvatarModelsOutput {
    0 "SmartSysAvatarModelList" smart_sys_avatar_model_list: Vec<ListSmartSysAvatarModelsSmartSysAvatarModelList>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSmartSysAvatarModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsSmartSysAvatarModelList {
    pub avatar_id: Option<String>,
    pub avatar_name: Option<String>,
    pub bitrate: Option<i64>,
    pub cover_url: Option<String>,
    pub height: Option<i64>,
    pub output_mask: Option<bool>,
    pub video_url: Option<String>,
    pub width: Option<i64>,
}
model! { ListSmartSysAvatarModelsSmartSysAvatarModelList {
    0 "AvatarId" avatar_id: String, 1 "AvatarName" avatar_name: String, 2 "Bitrate" bitrate: i64,
    3 "CoverUrl" cover_url: String, 4 "Height" height: i64, 5 "OutputMask" output_mask: bool,
    6 "VideoUrl" video_url: String, 7 "Width" width: i64
} }

/// Lists smart voice groups: `ListSmartVoiceGroups` of `ice` 2020-11-09.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartVoiceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroups {
    pub voice_type: Option<String>,
}
operation! { ListSmartVoiceGroups() "ListSmartVoiceGroups" -> ListSmartVoiceGroupsOutput {
    0 "VoiceType" voice_type: String
} { method: "GET", } }

/// Response of [`ListSmartVoiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsOutput {
    pub voice_groups: Vec<ListSmartVoiceGroupsVoiceGroups>,
}
model! { ListSmartVoiceGroupsOutput {
    0 "VoiceGroups" voice_groups: Vec<ListSmartVoiceGroupsVoiceGroups>
} }

/// In the response of [`ListSmartVoiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsVoiceGroups {
    pub r#type: Option<String>,
    pub voice_list: Vec<ListSmartVoiceGroupsVoiceList>,
}
model! { ListSmartVoiceGroupsVoiceGroups {
    0 "Type" r#type: String, 1 "VoiceList" voice_list: Vec<ListSmartVoiceGroupsVoiceList>
} }

/// In the response of [`ListSmartVoiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsVoiceList {
    pub desc: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub support_sample_rate: Option<String>,
    pub tag: Option<String>,
    pub voice: Option<String>,
    pub voice_source: Option<String>,
    pub voice_type: Option<String>,
    pub voice_url: Option<String>,
}
model! { ListSmartVoiceGroupsVoiceList {
    0 "Desc" desc: String, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "SupportSampleRate" support_sample_rate: String, 4 "Tag" tag: String, 5 "Voice" voice: String,
    6 "VoiceSource" voice_source: String, 7 "VoiceType" voice_type: String, 8 "VoiceUrl" voice_url: String
} }

/// Lists snapshot jobs: `ListSnapshotJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSnapshotJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobs {
    pub end_of_create_time: Option<String>,
    pub job_id: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListSnapshotJobs() "ListSnapshotJobs" -> ListSnapshotJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "JobId" job_id: String, 2 "NextPageToken" next_page_token: String,
    3 "OrderBy" order_by: String, 4 "PageSize" page_size: i64, 5 "StartOfCreateTime" start_of_create_time: String,
    6 "Status" status: String
} }

/// Response of [`ListSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsOutput {
    pub jobs: Vec<ListSnapshotJobsJobs>,
    pub next_page_token: Option<String>,
}
model! { ListSnapshotJobsOutput {
    0 "Jobs" jobs: Vec<ListSnapshotJobsJobs>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsJobs {
    pub r#async: Option<bool>,
    pub count: Option<i64>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input: Option<ListSnapshotJobsInput>,
    pub job_id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub output: Option<ListSnapshotJobsOutputItem>,
    pub pipeline_id: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub template_id: Option<String>,
    pub trigger_source: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSnapshotJobsJobs {
    0 "Async" r#async: bool, 1 "Count" count: i64, 2 "CreateTime" create_time: String,
    3 "FinishTime" finish_time: String, 4 "Input" input: ListSnapshotJobsInput, 5 "JobId" job_id: String,
    6 "ModifiedTime" modified_time: String, 7 "Name" name: String, 8 "Output" output: ListSnapshotJobsOutputItem,
    9 "PipelineId" pipeline_id: String, 10 "Status" status: String, 11 "SubmitTime" submit_time: String,
    12 "TemplateId" template_id: String, 13 "TriggerSource" trigger_source: String, 14 "Type" r#type: String
} }

/// In the response of [`ListSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSnapshotJobsInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListSnapshotJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSnapshotJobsOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Lists source locations: `ListSourceLocations` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSourceLocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceLocations {
    pub filter_state: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_by_modified_time: Option<String>,
    pub source_location_name: Option<String>,
}
operation! { ListSourceLocations() "ListSourceLocations" -> ListSourceLocationsOutput {
    0 "FilterState" filter_state: bool, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "SortByModifiedTime" sort_by_modified_time: String,
    5 "SourceLocationName" source_location_name: String
} }
paged! { ListSourceLocations: ChannelAssemblySourceLocation =
    Number "PageNo", "SourceLocationList" source_location_list, total "TotalCount" }

/// Response of [`ListSourceLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceLocationsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source_location_list: Vec<ChannelAssemblySourceLocation>,
    pub total_count: Option<i64>,
}
model! { ListSourceLocationsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "SourceLocationList" source_location_list: Vec<ChannelAssemblySourceLocation>, 3 "TotalCount" total_count: i64
} }

/// Lists sources: `ListSources` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSources {
    pub filter_state: Option<bool>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub sort_by_modified_time: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
}
operation! { ListSources() "ListSources" -> ListSourcesOutput {
    0 "FilterState" filter_state: bool, 1 "PageNo" page_no: String, 2 "PageSize" page_size: String,
    3 "SortBy" sort_by: String, 4 "SortByModifiedTime" sort_by_modified_time: String,
    5 "SourceLocationName" source_location_name: String, 6 "SourceName" source_name: String,
    7 "SourceType" source_type: String
} }
paged! { ListSources: ChannelAssemblySource = Number "PageNo", "SourceList" source_list, total "TotalCount" }

/// Response of [`ListSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourcesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source_list: Vec<ChannelAssemblySource>,
    pub total_count: Option<i64>,
}
model! { ListSourcesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "SourceList" source_list: Vec<ChannelAssemblySource>,
    3 "TotalCount" total_count: i64
} }

/// Lists system templates: `ListSystemTemplates` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListSystemTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplates {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub template_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { ListSystemTemplates(r#type: String) "ListSystemTemplates" -> ListSystemTemplatesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: String,
    4 "Subtype" subtype: String, 5 "TemplateId" template_id: String, 6 "Type" r#type
} }
paged! { ListSystemTemplates: ListSystemTemplatesSystemTemplateList =
    Number "PageNumber", "SystemTemplateList" system_template_list, total "Total" }

/// Response of [`ListSystemTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplatesOutput {
    pub system_template_list: Vec<ListSystemTemplatesSystemTemplateList>,
    pub total: Option<i64>,
}
model! { ListSystemTemplatesOutput {
    0 "SystemTemplateList" system_template_list: Vec<ListSystemTemplatesSystemTemplateList>, 1 "Total" total: i64
} }

/// In the response of [`ListSystemTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplatesSystemTemplateList {
    pub status: Option<String>,
    pub subtype: Option<i64>,
    pub subtype_name: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
}
model! { ListSystemTemplatesSystemTemplateList {
    0 "Status" status: String, 1 "Subtype" subtype: i64, 2 "SubtypeName" subtype_name: String,
    3 "TemplateConfig" template_config: String, 4 "TemplateId" template_id: String,
    5 "TemplateName" template_name: String, 6 "Type" r#type: i64, 7 "TypeName" type_name: String
} }

/// Lists templates: `ListTemplates` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub create_source: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "CreateSource" create_source: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "SortType" sort_type: String, 5 "Status" status: String, 6 "Type" r#type: String
} }
paged! { ListTemplates: ListTemplatesTemplates = Number "PageNo", "Templates" templates, total "TotalCount" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub templates: Vec<ListTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Templates" templates: Vec<ListTemplatesTemplates>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub clips_param: Option<String>,
    pub config: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub creation_time: Option<String>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub preview_media: Option<String>,
    pub preview_media_status: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "ClipsParam" clips_param: String, 1 "Config" config: String, 2 "CoverURL" cover_url: String,
    3 "CreateSource" create_source: String, 4 "CreationTime" creation_time: String,
    5 "ModifiedSource" modified_source: String, 6 "ModifiedTime" modified_time: String, 7 "Name" name: String,
    8 "PreviewMedia" preview_media: String, 9 "PreviewMediaStatus" preview_media_status: String,
    10 "Status" status: String, 11 "TemplateId" template_id: String, 12 "Type" r#type: String
} }

/// Lists transcode jobs: `ListTranscodeJobs` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ListTranscodeJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobs {
    pub end_of_create_time: Option<String>,
    pub next_page_token: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub parent_job_id: Option<String>,
    pub start_of_create_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListTranscodeJobs() "ListTranscodeJobs" -> ListTranscodeJobsOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "NextPageToken" next_page_token: String,
    2 "OrderBy" order_by: String, 3 "PageSize" page_size: i64, 4 "ParentJobId" parent_job_id: String,
    5 "StartOfCreateTime" start_of_create_time: String, 6 "Status" status: String
} }

/// Response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutput {
    pub jobs: Vec<ListTranscodeJobsJobs>,
    pub next_page_token: Option<String>,
}
model! { ListTranscodeJobsOutput {
    0 "Jobs" jobs: Vec<ListTranscodeJobsJobs>, 1 "NextPageToken" next_page_token: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsJobs {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Vec<ListTranscodeJobsInputGroup>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Vec<ListTranscodeJobsOutputGroup>,
    pub parent_job_id: Option<String>,
    pub percent: Option<i64>,
    pub request_id: Option<String>,
    pub schedule_config: Option<ListTranscodeJobsScheduleConfig>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { ListTranscodeJobsJobs {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String,
    2 "InputGroup" input_group: Vec<ListTranscodeJobsInputGroup>, 3 "JobCount" job_count: i64, 4 "Name" name: String,
    5 "OutputGroup" output_group: Vec<ListTranscodeJobsOutputGroup>, 6 "ParentJobId" parent_job_id: String,
    7 "Percent" percent: i64, 8 "RequestId" request_id: String,
    9 "ScheduleConfig" schedule_config: ListTranscodeJobsScheduleConfig, 10 "Status" status: String,
    11 "SubmitTime" submit_time: String, 12 "TriggerSource" trigger_source: String, 13 "UserData" user_data: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsInputGroup {
    0 "InputUrl" input_url: String, 1 "Media" media: String, 2 "Type" r#type: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutputGroup {
    pub output: Option<ListTranscodeJobsOutputItem>,
    pub process_config: Option<ListTranscodeJobsProcessConfig>,
}
model! { ListTranscodeJobsOutputGroup {
    0 "Output" output: ListTranscodeJobsOutputItem, 1 "ProcessConfig" process_config: ListTranscodeJobsProcessConfig
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutputItem {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsOutputItem {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsProcessConfig {
    pub combine_configs: Vec<ListTranscodeJobsCombineConfigs>,
    pub encryption: Option<ListTranscodeJobsEncryption>,
    pub image_watermarks: Vec<ListTranscodeJobsImageWatermarks>,
    pub is_inherit_tags: Option<bool>,
    pub subtitles: Vec<ListTranscodeJobsSubtitles>,
    pub text_watermarks: Vec<ListTranscodeJobsTextWatermarks>,
    pub transcode: Option<ListTranscodeJobsTranscode>,
}
model! { ListTranscodeJobsProcessConfig {
    0 "CombineConfigs" combine_configs: Vec<ListTranscodeJobsCombineConfigs>,
    1 "Encryption" encryption: ListTranscodeJobsEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<ListTranscodeJobsImageWatermarks>,
    3 "IsInheritTags" is_inherit_tags: bool, 4 "Subtitles" subtitles: Vec<ListTranscodeJobsSubtitles>,
    5 "TextWatermarks" text_watermarks: Vec<ListTranscodeJobsTextWatermarks>,
    6 "Transcode" transcode: ListTranscodeJobsTranscode
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { ListTranscodeJobsCombineConfigs {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
}
model! { ListTranscodeJobsEncryption {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsImageWatermarks {
    pub overwrite_params: Option<ListTranscodeJobsOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsImageWatermarks {
    0 "OverwriteParams" overwrite_params: ListTranscodeJobsOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<ListTranscodeJobsFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<ListTranscodeJobsTimeline>,
    pub width: Option<String>,
}
model! { ListTranscodeJobsOverwriteParams {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "File" file: ListTranscodeJobsFile, 3 "Height" height: String,
    4 "ReferPos" refer_pos: String, 5 "Timeline" timeline: ListTranscodeJobsTimeline, 6 "Width" width: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { ListTranscodeJobsTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSubtitles {
    pub overwrite_params: Option<ListTranscodeJobsSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsSubtitles {
    0 "OverwriteParams" overwrite_params: ListTranscodeJobsSubtitlesOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<ListTranscodeJobsOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { ListTranscodeJobsSubtitlesOverwriteParams {
    0 "CharEnc" char_enc: String, 1 "File" file: ListTranscodeJobsOverwriteParamsFile, 2 "Format" format: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTextWatermarks {
    pub overwrite_params: Option<ListTranscodeJobsTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsTextWatermarks {
    0 "OverwriteParams" overwrite_params: ListTranscodeJobsTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
model! { ListTranscodeJobsTextWatermarksOverwriteParams {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTranscode {
    pub overwrite_params: Option<ListTranscodeJobsTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsTranscode {
    0 "OverwriteParams" overwrite_params: ListTranscodeJobsTranscodeOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTranscodeOverwriteParams {
    pub audio: Option<ListTranscodeJobsAudio>,
    pub container: Option<ListTranscodeJobsContainer>,
    pub mux_config: Option<ListTranscodeJobsMuxConfig>,
    pub tags: BTreeMap<String, String>,
    pub video: Option<ListTranscodeJobsVideo>,
}
model! { ListTranscodeJobsTranscodeOverwriteParams {
    0 "Audio" audio: ListTranscodeJobsAudio, 1 "Container" container: ListTranscodeJobsContainer,
    2 "MuxConfig" mux_config: ListTranscodeJobsMuxConfig, 3 "Tags" tags: BTreeMap<String, String>,
    4 "Video" video: ListTranscodeJobsVideo
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<ListTranscodeJobsVolume>,
}
model! { ListTranscodeJobsAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: ListTranscodeJobsVolume
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { ListTranscodeJobsVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsContainer {
    pub format: Option<String>,
}
model! { ListTranscodeJobsContainer {
    0 "Format" format: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsMuxConfig {
    pub segment: Option<ListTranscodeJobsSegment>,
}
model! { ListTranscodeJobsMuxConfig {
    0 "Segment" segment: ListTranscodeJobsSegment
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { ListTranscodeJobsSegment {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { ListTranscodeJobsVideo {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the response of [`ListTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { ListTranscodeJobsScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Lists vod packaging assets: `ListVodPackagingAssets` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssets {
    pub group_name: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListVodPackagingAssets() "ListVodPackagingAssets" -> ListVodPackagingAssetsOutput {
    0 "GroupName" group_name: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String
} }
paged! { ListVodPackagingAssets: ListVodPackagingAssetsAssets = Number "PageNo", "Assets" assets, total "TotalCount" }

/// Response of [`ListVodPackagingAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsOutput {
    pub assets: Vec<ListVodPackagingAssetsAssets>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingAssetsOutput {
    0 "Assets" assets: Vec<ListVodPackagingAssetsAssets>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListVodPackagingAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsAssets {
    pub asset_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub input: Option<ListVodPackagingAssetsInput>,
}
model! { ListVodPackagingAssetsAssets {
    0 "AssetName" asset_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GroupName" group_name: String, 4 "Input" input: ListVodPackagingAssetsInput
} }

/// In the response of [`ListVodPackagingAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListVodPackagingAssetsInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Lists vod packaging configurations: `ListVodPackagingConfigurations` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingConfigurations {
    pub group_name: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListVodPackagingConfigurations() "ListVodPackagingConfigurations" -> ListVodPackagingConfigurationsOutput {
    0 "GroupName" group_name: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String
} }
paged! { ListVodPackagingConfigurations: VodPackagingConfiguration =
    Number "PageNo", "PackagingConfigurations" packaging_configurations, total "TotalCount" }

/// Response of [`ListVodPackagingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingConfigurationsOutput {
    pub packaging_configurations: Vec<VodPackagingConfiguration>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingConfigurationsOutput {
    0 "PackagingConfigurations" packaging_configurations: Vec<VodPackagingConfiguration>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// Lists vod packaging groups: `ListVodPackagingGroups` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingGroups {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListVodPackagingGroups() "ListVodPackagingGroups" -> ListVodPackagingGroupsOutput {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String
} }
paged! { ListVodPackagingGroups: VodPackagingGroup =
    Number "PageNo", "PackagingGroups" packaging_groups, total "TotalCount" }

/// Response of [`ListVodPackagingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingGroupsOutput {
    pub packaging_groups: Vec<VodPackagingGroup>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingGroupsOutput {
    0 "PackagingGroups" packaging_groups: Vec<VodPackagingGroup>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "TotalCount" total_count: i64
} }

/// Lists workflow tasks: `ListWorkflowTasks` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListWorkflowTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasks {
    pub end_of_create_time: Option<String>,
    pub key_text: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_of_create_time: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
}
operation! { ListWorkflowTasks() "ListWorkflowTasks" -> ListWorkflowTasksOutput {
    0 "EndOfCreateTime" end_of_create_time: String, 1 "KeyText" key_text: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "StartOfCreateTime" start_of_create_time: String,
    5 "WorkflowId" workflow_id: String, 6 "WorkflowName" workflow_name: String
} }
paged! { ListWorkflowTasks: ListWorkflowTasksTaskList = Token "NextToken", "TaskList" task_list, next "NextToken" }

/// Response of [`ListWorkflowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_list: Vec<ListWorkflowTasksTaskList>,
    pub total_count: Option<i64>,
}
model! { ListWorkflowTasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TaskList" task_list: Vec<ListWorkflowTasksTaskList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkflowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksTaskList {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_input: Option<String>,
    pub user_data: Option<String>,
    pub workflow: Option<ListWorkflowTasksWorkflow>,
}
model! { ListWorkflowTasksTaskList {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String, 2 "Status" status: String,
    3 "TaskId" task_id: String, 4 "TaskInput" task_input: String, 5 "UserData" user_data: String,
    6 "Workflow" workflow: ListWorkflowTasksWorkflow
} }

/// In the response of [`ListWorkflowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksWorkflow {
    pub create_time: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workflow_id: Option<String>,
}
model! { ListWorkflowTasksWorkflow {
    0 "CreateTime" create_time: String, 1 "MediaType" media_type: String, 2 "ModifiedTime" modified_time: String,
    3 "Name" name: String, 4 "Status" status: String, 5 "Type" r#type: String, 6 "WorkflowId" workflow_id: String
} }

/// Lists yike asset folders: `ListYikeAssetFolders` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeAssetFolders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFolders {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub production_id: Option<String>,
}
operation! { ListYikeAssetFolders() "ListYikeAssetFolders" -> ListYikeAssetFoldersOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "ProductionId" production_id: String
} }
paged! { ListYikeAssetFolders: ListYikeAssetFoldersFolderList =
    Number "PageNo", "FolderList" folder_list, total "Total" }

/// Response of [`ListYikeAssetFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersOutput {
    pub folder_list: Vec<ListYikeAssetFoldersFolderList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListYikeAssetFoldersOutput {
    0 "FolderList" folder_list: Vec<ListYikeAssetFoldersFolderList>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Total" total: i64
} }

/// In the response of [`ListYikeAssetFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersFolderList {
    pub create_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub is_default: Option<bool>,
    pub production_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListYikeAssetFoldersFolderList {
    0 "CreateTime" create_time: String, 1 "FolderId" folder_id: String, 2 "FolderName" folder_name: String,
    3 "IsDefault" is_default: bool, 4 "ProductionId" production_id: String, 5 "WorkspaceId" workspace_id: String
} }

/// Lists yike productions: `ListYikeProductions` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeProductions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { ListYikeProductions() "ListYikeProductions" -> ListYikeProductionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "WorkspaceId" workspace_id: String
} }
paged! { ListYikeProductions: ListYikeProductionsProductionList =
    Token "NextToken", "ProductionList" production_list, next "NextToken" }

/// Response of [`ListYikeProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub production_list: Vec<ListYikeProductionsProductionList>,
}
model! { ListYikeProductionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProductionList" production_list: Vec<ListYikeProductionsProductionList>
} }

/// In the response of [`ListYikeProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductionsProductionList {
    pub auth: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub description: Option<String>,
    pub production_id: Option<String>,
    pub title: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListYikeProductionsProductionList {
    0 "Auth" auth: String, 1 "CoverUrl" cover_url: String, 2 "CreateTime" create_time: String,
    3 "CreateUserName" create_user_name: String, 4 "Description" description: String,
    5 "ProductionId" production_id: String, 6 "Title" title: String, 7 "WorkspaceId" workspace_id: String
} }

/// Opens media connect flow failover: `OpenMediaConnectFlowFailover` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/OpenMediaConnectFlowFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailover {
    pub flow_id: Option<String>,
}
operation! { OpenMediaConnectFlowFailover() "OpenMediaConnectFlowFailover" -> OpenMediaConnectFlowFailoverOutput {
    0 "FlowId" flow_id: String
} }

/// Response of [`OpenMediaConnectFlowFailover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailoverOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { OpenMediaConnectFlowFailoverOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// `PrecheckYikeAIAppJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/PrecheckYikeAIAppJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJob {
    pub app_id: Option<String>,
    pub app_params: Option<String>,
}
operation! { PrecheckYikeAIAppJob() "PrecheckYikeAIAppJob" -> PrecheckYikeAIAppJobOutput {
    0 "AppId" app_id: String, 1 "AppParams" app_params: String
} }

/// Response of [`PrecheckYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJobOutput {
    pub result: Vec<PrecheckYikeAIAppJobResult>,
    pub status: Option<String>,
}
model! { PrecheckYikeAIAppJobOutput {
    0 "Result" result: Vec<PrecheckYikeAIAppJobResult>, 1 "Status" status: String
} }

/// In the response of [`PrecheckYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJobResult {
    pub error_code: Option<String>,
    pub key: Option<String>,
}
model! { PrecheckYikeAIAppJobResult {
    0 "ErrorCode" error_code: String, 1 "Key" key: String
} }

/// Queries copyright extract job: `QueryCopyrightExtractJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryCopyrightExtractJob>.
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

/// Queries copyright job list: `QueryCopyrightJobList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryCopyrightJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobList {
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryCopyrightJobList() "QueryCopyrightJobList" -> QueryCopyrightJobListOutput {
    0 "CreateTimeEnd" create_time_end: i64, 1 "CreateTimeStart" create_time_start: i64, 2 "JobId" job_id: String,
    3 "Level" level: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }

/// Response of [`QueryCopyrightJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListOutput {
    pub data: Vec<QueryCopyrightJobListData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryCopyrightJobListOutput {
    0 "Data" data: Vec<QueryCopyrightJobListData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryCopyrightJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListData {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub input: Option<QueryCopyrightJobListInput>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub message: Option<String>,
    pub output: Option<QueryCopyrightJobListOutputItem>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryCopyrightJobListData {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "Input" input: QueryCopyrightJobListInput,
    3 "JobId" job_id: String, 4 "Level" level: i64, 5 "Message" message: String,
    6 "Output" output: QueryCopyrightJobListOutputItem, 7 "Result" result: String, 8 "Status" status: String,
    9 "UserData" user_data: String, 10 "UserId" user_id: i64
} }

/// In the response of [`QueryCopyrightJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryCopyrightJobListInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`QueryCopyrightJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryCopyrightJobListOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Queries dna job list: `QueryDNAJobList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryDNAJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobList {
    pub job_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryDNAJobList() "QueryDNAJobList" -> QueryDNAJobListOutput {
    0 "JobIds" job_ids: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryDNAJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobListOutput {
    pub job_list: Vec<QueryDNAJobListJobList>,
}
model! { QueryDNAJobListOutput {
    0 "JobList" job_list: Vec<QueryDNAJobListJobList>
} }

/// In the response of [`QueryDNAJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobListJobList {
    pub code: Option<String>,
    pub config: Option<String>,
    pub creation_time: Option<String>,
    pub db_id: Option<String>,
    pub dna_result: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub input: Option<QueryDNAJobListInput>,
    pub message: Option<String>,
    pub primary_key: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryDNAJobListJobList {
    0 "Code" code: String, 1 "Config" config: String, 2 "CreationTime" creation_time: String, 3 "DBId" db_id: String,
    4 "DNAResult" dna_result: String, 5 "FinishTime" finish_time: String, 6 "Id" id: String,
    7 "Input" input: QueryDNAJobListInput, 8 "Message" message: String, 9 "PrimaryKey" primary_key: String,
    10 "Status" status: String, 11 "UserData" user_data: String
} }

/// In the response of [`QueryDNAJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDNAJobListInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Queries i production job: `QueryIProductionJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIProductionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJob {
    pub client_token: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { QueryIProductionJob(job_id: String) "QueryIProductionJob" -> QueryIProductionJobOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id
} }

/// Response of [`QueryIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobOutput {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub function_name: Option<String>,
    pub input: Option<QueryIProductionJobInput>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub name: Option<String>,
    pub output: Option<QueryIProductionJobOutputItem>,
    pub output_files: Vec<String>,
    pub output_media_ids: Vec<String>,
    pub output_urls: Vec<String>,
    pub result: Option<String>,
    pub schedule_config: Option<QueryIProductionJobScheduleConfig>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryIProductionJobOutput {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String, 2 "FunctionName" function_name: String,
    3 "Input" input: QueryIProductionJobInput, 4 "JobId" job_id: String, 5 "JobParams" job_params: String,
    6 "Name" name: String, 7 "Output" output: QueryIProductionJobOutputItem, 8 "OutputFiles" output_files: Vec<String>,
    9 "OutputMediaIds" output_media_ids: Vec<String>, 10 "OutputUrls" output_urls: Vec<String>,
    11 "Result" result: String, 12 "ScheduleConfig" schedule_config: QueryIProductionJobScheduleConfig,
    13 "Status" status: String, 14 "TemplateId" template_id: String, 15 "UserData" user_data: String
} }

/// In the response of [`QueryIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryIProductionJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`QueryIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobOutputItem {
    pub biz: Option<String>,
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryIProductionJobOutputItem {
    0 "Biz" biz: String, 1 "Media" media: String, 2 "OutputUrl" output_url: String, 3 "Type" r#type: String
} }

/// In the response of [`QueryIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { QueryIProductionJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Queries ipc quota: `QueryIpcQuota` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIpcQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuota {
    pub capability: Option<String>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { QueryIpcQuota() "QueryIpcQuota" -> QueryIpcQuotaOutput {
    0 "Capability" capability: String, 1 "EndTime" end_time: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }
paged! { QueryIpcQuota: QueryIpcQuotaIpcQuotaInfos = Number "PageNo", "IpcQuotaInfos" ipc_quota_infos, total "Total" }

/// Response of [`QueryIpcQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaOutput {
    pub ipc_quota_infos: Vec<QueryIpcQuotaIpcQuotaInfos>,
    pub total: Option<String>,
}
model! { QueryIpcQuotaOutput {
    0 "IpcQuotaInfos" ipc_quota_infos: Vec<QueryIpcQuotaIpcQuotaInfos>, 1 "Total" total: String
} }

/// In the response of [`QueryIpcQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaIpcQuotaInfos {
    pub capability: Option<String>,
    pub consumed_quota: Option<i64>,
    pub date_time: Option<String>,
    pub max_quota: Option<i64>,
}
model! { QueryIpcQuotaIpcQuotaInfos {
    0 "Capability" capability: String, 1 "ConsumedQuota" consumed_quota: i64, 2 "DateTime" date_time: String,
    3 "MaxQuota" max_quota: i64
} }

/// Queries media censor job detail: `QueryMediaCensorJobDetail` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobDetail>.
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
    0 "BarrageCensorResult" barrage_censor_result: QueryMediaCensorJobDetailBarrageCensorResult, 1 "Code" code: String,
    2 "CoverImageCensorResults" cover_image_censor_results: QueryMediaCensorJobDetailCoverImageCensorResults,
    3 "CreationTime" creation_time: String,
    4 "DescCensorResult" desc_censor_result: QueryMediaCensorJobDetailDescCensorResult,
    5 "FinishTime" finish_time: String, 6 "Input" input: QueryMediaCensorJobDetailInput, 7 "JobId" job_id: String,
    8 "Message" message: String, 9 "PipelineId" pipeline_id: String, 10 "State" state: String,
    11 "Suggestion" suggestion: String,
    12 "TitleCensorResult" title_censor_result: QueryMediaCensorJobDetailTitleCensorResult,
    13 "UserData" user_data: String,
    14 "VensorCensorResult" vensor_censor_result: QueryMediaCensorJobDetailVensorCensorResult,
    15 "VideoCensorConfig" video_censor_config: QueryMediaCensorJobDetailVideoCensorConfig
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

/// Queries media censor job list: `QueryMediaCensorJobList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobList>.
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
    0 "BarrageCensorResult" barrage_censor_result: QueryMediaCensorJobListBarrageCensorResult, 1 "Code" code: String,
    2 "CoverImageCensorResults" cover_image_censor_results: QueryMediaCensorJobListCoverImageCensorResults,
    3 "CreationTime" creation_time: String,
    4 "DescCensorResult" desc_censor_result: QueryMediaCensorJobListDescCensorResult,
    5 "FinishTime" finish_time: String, 6 "Input" input: QueryMediaCensorJobListInput, 7 "JobId" job_id: String,
    8 "Message" message: String, 9 "PipelineId" pipeline_id: String, 10 "State" state: String,
    11 "Suggestion" suggestion: String,
    12 "TitleCensorResult" title_censor_result: QueryMediaCensorJobListTitleCensorResult,
    13 "UserData" user_data: String,
    14 "VensorCensorResult" vensor_censor_result: QueryMediaCensorJobListVensorCensorResult,
    15 "VideoCensorConfig" video_censor_config: QueryMediaCensorJobListVideoCensorConfig
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

/// Queries media index job: `QueryMediaIndexJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaIndexJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJob {
    /// Required.
    pub media_id: String,
    pub search_lib_name: Option<String>,
}
operation! { QueryMediaIndexJob(media_id: String) "QueryMediaIndexJob" -> QueryMediaIndexJobOutput {
    0 "MediaId" media_id, 1 "SearchLibName" search_lib_name: String
} }

/// Response of [`QueryMediaIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJobOutput {
    pub code: Option<String>,
    pub index_job_info_list: Vec<QueryMediaIndexJobIndexJobInfoList>,
    pub success: Option<String>,
}
model! { QueryMediaIndexJobOutput {
    0 "Code" code: String, 1 "IndexJobInfoList" index_job_info_list: Vec<QueryMediaIndexJobIndexJobInfoList>,
    2 "Success" success: String
} }

/// In the response of [`QueryMediaIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJobIndexJobInfoList {
    pub gmt_finish: Option<String>,
    pub gmt_submit: Option<String>,
    pub index_type: Option<String>,
    pub status: Option<String>,
}
model! { QueryMediaIndexJobIndexJobInfoList {
    0 "GmtFinish" gmt_finish: String, 1 "GmtSubmit" gmt_submit: String, 2 "IndexType" index_type: String,
    3 "Status" status: String
} }

/// Queries search index: `QuerySearchIndex` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchIndex {
    /// Required.
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { QuerySearchIndex(index_type: String) "QuerySearchIndex" -> QuerySearchIndexOutput {
    0 "IndexType" index_type, 1 "SearchLibName" search_lib_name: String
} }

/// Response of [`QuerySearchIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchIndexOutput {
    pub code: Option<String>,
    pub index_status: Option<String>,
    pub index_type: Option<String>,
    pub media_total: Option<String>,
    pub search_lib_name: Option<String>,
    pub success: Option<String>,
}
model! { QuerySearchIndexOutput {
    0 "Code" code: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type: String,
    3 "MediaTotal" media_total: String, 4 "SearchLibName" search_lib_name: String, 5 "Success" success: String
} }

/// Queries search lib: `QuerySearchLib` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLib {
    /// Required.
    pub search_lib_name: String,
}
operation! { QuerySearchLib(search_lib_name: String) "QuerySearchLib" -> QuerySearchLibOutput {
    0 "SearchLibName" search_lib_name
} }

/// Response of [`QuerySearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibOutput {
    pub code: Option<String>,
    pub index_info: Vec<QuerySearchLibIndexInfo>,
    pub search_lib_config: Option<String>,
    pub search_lib_name: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { QuerySearchLibOutput {
    0 "Code" code: String, 1 "IndexInfo" index_info: Vec<QuerySearchLibIndexInfo>,
    2 "SearchLibConfig" search_lib_config: String, 3 "SearchLibName" search_lib_name: String, 4 "Status" status: String,
    5 "Success" success: String
} }

/// In the response of [`QuerySearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibIndexInfo {
    pub index_readiness: Option<String>,
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { QuerySearchLibIndexInfo {
    0 "IndexReadiness" index_readiness: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type: String
} }

/// Queries smarttag job: `QuerySmarttagJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySmarttagJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJob {
    /// Required.
    pub job_id: String,
    pub params: Option<String>,
}
operation! { QuerySmarttagJob(job_id: String) "QuerySmarttagJob" -> QuerySmarttagJobOutput {
    0 "JobId" job_id, 1 "Params" params: String
} }

/// Response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobOutput {
    pub job_status: Option<String>,
    pub results: Option<QuerySmarttagJobResults>,
    pub usages: Option<QuerySmarttagJobUsages>,
    pub user_data: Option<String>,
}
model! { QuerySmarttagJobOutput {
    0 "JobStatus" job_status: String, 1 "Results" results: QuerySmarttagJobResults,
    2 "Usages" usages: QuerySmarttagJobUsages, 3 "UserData" user_data: String
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

/// In the response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobUsages {
    pub usage: Vec<QuerySmarttagJobUsage>,
}
model! { QuerySmarttagJobUsages {
    0 "Usage" usage: Vec<QuerySmarttagJobUsage>
} }

/// In the response of [`QuerySmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobUsage {
    pub quota: Option<i64>,
    pub r#type: Option<String>,
}
model! { QuerySmarttagJobUsage {
    0 "Quota" quota: i64, 1 "Type" r#type: String
} }

/// Queries trace ab job list: `QueryTraceAbJobList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceAbJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobList {
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub trace_media_id: Option<String>,
}
operation! { QueryTraceAbJobList() "QueryTraceAbJobList" -> QueryTraceAbJobListOutput {
    0 "CreateTimeEnd" create_time_end: i64, 1 "CreateTimeStart" create_time_start: i64, 2 "JobId" job_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TraceMediaId" trace_media_id: String
} }

/// Response of [`QueryTraceAbJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListOutput {
    pub data: Vec<QueryTraceAbJobListData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceAbJobListOutput {
    0 "Data" data: Vec<QueryTraceAbJobListData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryTraceAbJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListData {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub input: Option<QueryTraceAbJobListInput>,
    pub job_id: Option<String>,
    pub level: Option<i64>,
    pub output: Option<QueryTraceAbJobListOutputItem>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub trace_media_id: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryTraceAbJobListData {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "Input" input: QueryTraceAbJobListInput,
    3 "JobId" job_id: String, 4 "Level" level: i64, 5 "Output" output: QueryTraceAbJobListOutputItem,
    6 "Result" result: String, 7 "Status" status: String, 8 "TraceMediaId" trace_media_id: String,
    9 "UserData" user_data: String, 10 "UserId" user_id: i64
} }

/// In the response of [`QueryTraceAbJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceAbJobListInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`QueryTraceAbJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceAbJobListOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Queries trace extract job: `QueryTraceExtractJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceExtractJob>.
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

/// Queries trace m3u8 job list: `QueryTraceM3u8JobList` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceM3u8JobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobList {
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryTraceM3u8JobList() "QueryTraceM3u8JobList" -> QueryTraceM3u8JobListOutput {
    0 "CreateTimeEnd" create_time_end: i64, 1 "CreateTimeStart" create_time_start: i64, 2 "JobId" job_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// Response of [`QueryTraceM3u8JobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListOutput {
    pub data: Vec<QueryTraceM3u8JobListData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceM3u8JobListOutput {
    0 "Data" data: Vec<QueryTraceM3u8JobListData>, 1 "Message" message: String, 2 "StatusCode" status_code: i64
} }

/// In the response of [`QueryTraceM3u8JobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListData {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub job_id: Option<String>,
    pub output: Option<QueryTraceM3u8JobListOutputItem>,
    pub status: Option<String>,
    pub trace: Option<String>,
    pub trace_media_id: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryTraceM3u8JobListData {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "JobId" job_id: String,
    3 "Output" output: QueryTraceM3u8JobListOutputItem, 4 "Status" status: String, 5 "Trace" trace: String,
    6 "TraceMediaId" trace_media_id: String, 7 "UserData" user_data: String, 8 "UserId" user_id: i64
} }

/// In the response of [`QueryTraceM3u8JobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceM3u8JobListOutputItem {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Queries video cognition job: `QueryVideoCognitionJob` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/QueryVideoCognitionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJob {
    pub include_results: Option<QueryVideoCognitionJobIncludeResults>,
    /// Required.
    pub job_id: String,
    pub params: Option<String>,
}
operation! { QueryVideoCognitionJob(job_id: String) "QueryVideoCognitionJob" -> QueryVideoCognitionJobOutput {
    0 "IncludeResults" include_results: QueryVideoCognitionJobIncludeResults, 1 "JobId" job_id,
    2 "Params" params: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`QueryVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobIncludeResults {
    pub need_asr: Option<bool>,
    pub need_ocr: Option<bool>,
    pub need_process: Option<bool>,
}
input! { QueryVideoCognitionJobIncludeResults() {
    0 "NeedAsr" need_asr: bool, 1 "NeedOcr" need_ocr: bool, 2 "NeedProcess" need_process: bool
} }

/// Response of [`QueryVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobOutput {
    pub input: Option<QueryVideoCognitionJobInput>,
    pub job_status: Option<String>,
    pub params: Option<String>,
    pub results: Option<QueryVideoCognitionJobResults>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryVideoCognitionJobOutput {
    0 "Input" input: QueryVideoCognitionJobInput, 1 "JobStatus" job_status: String, 2 "Params" params: String,
    3 "Results" results: QueryVideoCognitionJobResults, 4 "TemplateId" template_id: String,
    5 "UserData" user_data: String
} }

/// In the response of [`QueryVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryVideoCognitionJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`QueryVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobResults {
    pub result: Vec<QueryVideoCognitionJobResult>,
}
model! { QueryVideoCognitionJobResults {
    0 "result" result: Vec<QueryVideoCognitionJobResult>
} }

/// In the response of [`QueryVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobResult {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryVideoCognitionJobResult {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// Refreshes upload media: `RefreshUploadMedia` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/RefreshUploadMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMedia {
    pub media_id: Option<String>,
}
operation! { RefreshUploadMedia() "RefreshUploadMedia" -> RefreshUploadMediaOutput {
    0 "MediaId" media_id: String
} }

/// Response of [`RefreshUploadMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMediaOutput {
    pub media_id: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { RefreshUploadMediaOutput {
    0 "MediaId" media_id: String, 1 "UploadAddress" upload_address: String, 2 "UploadAuth" upload_auth: Secret
} }

/// Registers media info: `RegisterMediaInfo` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaInfo {
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub client_token: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub input_url: String,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub overwrite: Option<bool>,
    pub reference_id: Option<String>,
    pub register_config: Option<String>,
    pub smart_tag_template_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { RegisterMediaInfo(input_url: String) "RegisterMediaInfo" -> RegisterMediaInfoOutput {
    0 "BusinessType" business_type: String, 1 "CateId" cate_id: i64, 2 "ClientToken" client_token: String,
    3 "CoverURL" cover_url: String, 4 "Description" description: String, 5 "InputURL" input_url,
    6 "MediaTags" media_tags: String, 7 "MediaType" media_type: String, 8 "Overwrite" overwrite: bool,
    9 "ReferenceId" reference_id: String, 10 "RegisterConfig" register_config: String,
    11 "SmartTagTemplateId" smart_tag_template_id: String, 12 "Title" title: String, 13 "UserData" user_data: String,
    14 "WorkflowId" workflow_id: String
} }

/// Response of [`RegisterMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { RegisterMediaInfoOutput {
    0 "MediaId" media_id: String
} }

/// Registers media stream: `RegisterMediaStream` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaStream {
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub stream_tags: Option<String>,
    pub user_data: Option<String>,
}
operation! { RegisterMediaStream() "RegisterMediaStream" -> RegisterMediaStreamOutput {
    0 "InputURL" input_url: String, 1 "MediaId" media_id: String, 2 "StreamTags" stream_tags: String,
    3 "UserData" user_data: String
} }

/// Response of [`RegisterMediaStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaStreamOutput {
    pub media_id: Option<String>,
}
model! { RegisterMediaStreamOutput {
    0 "MediaId" media_id: String
} }

/// Registers yike asset media info: `RegisterYikeAssetMediaInfo` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterYikeAssetMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfo {
    pub folder_id: Option<String>,
    /// Required.
    pub input_url: String,
    /// Required.
    pub media_type: String,
    pub production_id: Option<String>,
}
operation! { RegisterYikeAssetMediaInfo(input_url: String, media_type: String)
    "RegisterYikeAssetMediaInfo" -> RegisterYikeAssetMediaInfoOutput {
    0 "FolderId" folder_id: String, 1 "InputURL" input_url, 2 "MediaType" media_type,
    3 "ProductionId" production_id: String
} }

/// Response of [`RegisterYikeAssetMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { RegisterYikeAssetMediaInfoOutput {
    0 "MediaId" media_id: String
} }

/// Resumes media connect flow output: `ResumeMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutput {
    pub flow_id: Option<String>,
    pub output_name: Option<String>,
}
operation! { ResumeMediaConnectFlowOutput() "ResumeMediaConnectFlowOutput" -> ResumeMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id: String, 1 "OutputName" output_name: String
} }

/// Response of [`ResumeMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { ResumeMediaConnectFlowOutputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Resumes yike storyboard job: `ResumeYikeStoryboardJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeYikeStoryboardJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJob {
    pub job_id: Option<String>,
}
operation! { ResumeYikeStoryboardJob() "ResumeYikeStoryboardJob" -> ResumeYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`ResumeYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJobOutput {
    pub job_id: Option<String>,
}
model! { ResumeYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

/// Searches editing project: `SearchEditingProject` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProject {
    pub create_source: Option<String>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub project_type: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_type: Option<String>,
}
operation! { SearchEditingProject() "SearchEditingProject" -> SearchEditingProjectOutput {
    0 "CreateSource" create_source: String, 1 "EndTime" end_time: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "ProjectType" project_type: String, 5 "SortBy" sort_by: String,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "TemplateType" template_type: String
} }
paged! { SearchEditingProject: SearchEditingProjectProjectList =
    Number "PageNo", "ProjectList" project_list, total "TotalCount" }

/// Response of [`SearchEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_list: Vec<SearchEditingProjectProjectList>,
    pub total_count: Option<i64>,
}
model! { SearchEditingProjectOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProjectList" project_list: Vec<SearchEditingProjectProjectList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectProjectList {
    pub business_config: Option<String>,
    pub business_status: Option<String>,
    pub cover_url: Option<String>,
    pub create_source: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub modified_source: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub project_type: Option<String>,
    pub status: Option<String>,
    pub template_type: Option<String>,
    pub timeline: Option<String>,
    pub title: Option<String>,
}
model! { SearchEditingProjectProjectList {
    0 "BusinessConfig" business_config: String, 1 "BusinessStatus" business_status: String,
    2 "CoverURL" cover_url: String, 3 "CreateSource" create_source: String, 4 "CreateTime" create_time: String,
    5 "Description" description: String, 6 "Duration" duration: i64, 7 "ErrorCode" error_code: String,
    8 "ErrorMessage" error_message: String, 9 "ModifiedSource" modified_source: String,
    10 "ModifiedTime" modified_time: String, 11 "ProjectId" project_id: String, 12 "ProjectType" project_type: String,
    13 "Status" status: String, 14 "TemplateType" template_type: String, 15 "Timeline" timeline: String,
    16 "Title" title: String
} }

/// Searches index job rerun: `SearchIndexJobRerun` of `ice` 2020-11-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchIndexJobRerun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerun {
    /// Required.
    pub media_ids: String,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
    pub task: Option<String>,
}
operation! { SearchIndexJobRerun(media_ids: String) "SearchIndexJobRerun" -> SearchIndexJobRerunOutput {
    0 "MediaIds" media_ids, 1 "Namespace" namespace: String, 2 "SearchLibName" search_lib_name: String,
    3 "Task" task: String
} }

/// Response of [`SearchIndexJobRerun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerunOutput {
    pub code: Option<String>,
    pub data: Option<SearchIndexJobRerunData>,
    pub success: Option<String>,
}
model! { SearchIndexJobRerunOutput {
    0 "Code" code: String, 1 "Data" data: SearchIndexJobRerunData, 2 "Success" success: String
} }

/// In the response of [`SearchIndexJobRerun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerunData {
    pub media_ids_no_exist: Vec<String>,
}
model! { SearchIndexJobRerunData {
    0 "MediaIdsNoExist" media_ids_no_exist: Vec<String>
} }

/// Searches media: `SearchMedia` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMedia {
    pub custom_filters: Option<String>,
    pub entity_id: Option<String>,
    pub r#match: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_token: Option<String>,
    pub search_lib_name: Option<String>,
    pub sort_by: Option<String>,
}
operation! { SearchMedia() "SearchMedia" -> SearchMediaOutput {
    0 "CustomFilters" custom_filters: String, 1 "EntityId" entity_id: String, 2 "Match" r#match: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "ScrollToken" scroll_token: String,
    6 "SearchLibName" search_lib_name: String, 7 "SortBy" sort_by: String
} }
paged! { SearchMedia: SearchMediaMediaInfoList =
    Token "ScrollToken", "MediaInfoList" media_info_list, next "ScrollToken" }

/// Response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOutput {
    pub code: Option<String>,
    pub media_info_list: Vec<SearchMediaMediaInfoList>,
    pub scroll_token: Option<String>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaOutput {
    0 "Code" code: String, 1 "MediaInfoList" media_info_list: Vec<SearchMediaMediaInfoList>,
    2 "ScrollToken" scroll_token: String, 3 "Success" success: String, 4 "Total" total: i64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaMediaInfoList {
    pub ai_data: Option<SearchMediaAiData>,
    pub ai_rough_data: Option<SearchMediaAiRoughData>,
    pub custom_fields: Option<String>,
    pub file_info_list: Vec<SearchMediaFileInfoList>,
    pub index_status_list: Vec<SearchMediaIndexStatusList>,
    pub media_basic_info: Option<SearchMediaMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { SearchMediaMediaInfoList {
    0 "AiData" ai_data: SearchMediaAiData, 1 "AiRoughData" ai_rough_data: SearchMediaAiRoughData,
    2 "CustomFields" custom_fields: String, 3 "FileInfoList" file_info_list: Vec<SearchMediaFileInfoList>,
    4 "IndexStatusList" index_status_list: Vec<SearchMediaIndexStatusList>,
    5 "MediaBasicInfo" media_basic_info: SearchMediaMediaBasicInfo, 6 "MediaId" media_id: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiData {
    pub ai_label_info: Vec<SearchMediaAiLabelInfo>,
    pub asr_info: Vec<SearchMediaAsrInfo>,
    pub ocr_info: Vec<SearchMediaOcrInfo>,
}
model! { SearchMediaAiData {
    0 "AiLabelInfo" ai_label_info: Vec<SearchMediaAiLabelInfo>, 1 "AsrInfo" asr_info: Vec<SearchMediaAsrInfo>,
    2 "OcrInfo" ocr_info: Vec<SearchMediaOcrInfo>
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiLabelInfo {
    pub category: Option<String>,
    pub face_id: Option<String>,
    pub label_id: Option<String>,
    pub label_name: Option<String>,
    pub label_type: Option<String>,
    pub occurrences: Vec<SearchMediaOccurrences>,
    pub source: Option<String>,
}
model! { SearchMediaAiLabelInfo {
    0 "Category" category: String, 1 "FaceId" face_id: String, 2 "LabelId" label_id: String,
    3 "LabelName" label_name: String, 4 "LabelType" label_type: String,
    5 "Occurrences" occurrences: Vec<SearchMediaOccurrences>, 6 "Source" source: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOccurrences {
    pub content: Option<String>,
    pub finegrain_id: Option<String>,
    pub finegrain_name: Option<String>,
    pub from: Option<f64>,
    pub image: Option<String>,
    pub score: Option<f64>,
    pub table_batch_seq_id: Option<String>,
    pub to: Option<f64>,
    pub tracks: Vec<SearchMediaTracks>,
    pub clip_id: Option<String>,
}
model! { SearchMediaOccurrences {
    0 "Content" content: String, 1 "FinegrainId" finegrain_id: String, 2 "FinegrainName" finegrain_name: String,
    3 "From" from: f64, 4 "Image" image: String, 5 "Score" score: f64, 6 "TableBatchSeqId" table_batch_seq_id: String,
    7 "To" to: f64, 8 "Tracks" tracks: Vec<SearchMediaTracks>, 9 "clipId" clip_id: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaTracks {
    pub position: Option<String>,
    pub size: Option<f64>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaTracks {
    0 "Position" position: String, 1 "Size" size: f64, 2 "Timestamp" timestamp: f64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAsrInfo {
    pub clip_id: Option<String>,
    pub content: Option<String>,
    pub from: Option<f64>,
    pub timestamp: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaAsrInfo {
    0 "ClipId" clip_id: String, 1 "Content" content: String, 2 "From" from: f64, 3 "Timestamp" timestamp: f64,
    4 "To" to: f64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOcrInfo {
    pub clip_id: Option<String>,
    pub content: Option<String>,
    pub from: Option<f64>,
    pub timestamp: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaOcrInfo {
    0 "ClipId" clip_id: String, 1 "Content" content: String, 2 "From" from: f64, 3 "Timestamp" timestamp: f64,
    4 "To" to: f64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiRoughData {
    pub ai_category: Option<String>,
    pub ai_job_id: Option<String>,
    pub result: Option<String>,
    pub save_type: Option<String>,
    pub status: Option<String>,
}
model! { SearchMediaAiRoughData {
    0 "AiCategory" ai_category: String, 1 "AiJobId" ai_job_id: String, 2 "Result" result: String,
    3 "SaveType" save_type: String, 4 "Status" status: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaFileInfoList {
    pub file_basic_info: Option<SearchMediaFileBasicInfo>,
}
model! { SearchMediaFileInfoList {
    0 "FileBasicInfo" file_basic_info: SearchMediaFileBasicInfo
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaFileBasicInfo {
    pub bitrate: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub images_input: Option<String>,
    pub modified_time: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { SearchMediaFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "CreateTime" create_time: String, 2 "Duration" duration: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: String, 5 "FileStatus" file_status: String,
    6 "FileType" file_type: String, 7 "FileUrl" file_url: String, 8 "FormatName" format_name: String,
    9 "Height" height: String, 10 "ImagesInput" images_input: String, 11 "ModifiedTime" modified_time: String,
    12 "Region" region: String, 13 "Width" width: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaIndexStatusList {
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { SearchMediaIndexStatusList {
    0 "IndexStatus" index_status: String, 1 "IndexType" index_type: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaMediaBasicInfo {
    pub biz: Option<String>,
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub namespace: Option<String>,
    pub reference_id: Option<String>,
    pub snapshots: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub stream_status: Option<String>,
    pub title: Option<String>,
    pub transcode_status: Option<String>,
    pub upload_source: Option<String>,
    pub user_data: Option<String>,
    pub vision_description: Option<String>,
}
model! { SearchMediaMediaBasicInfo {
    0 "Biz" biz: String, 1 "BusinessType" business_type: String, 2 "CateId" cate_id: i64,
    3 "CateName" cate_name: String, 4 "Category" category: String, 5 "CoverURL" cover_url: String,
    6 "CreateTime" create_time: String, 7 "DeletedTime" deleted_time: String, 8 "Description" description: String,
    9 "InputURL" input_url: String, 10 "MediaId" media_id: String, 11 "MediaTags" media_tags: String,
    12 "MediaType" media_type: String, 13 "ModifiedTime" modified_time: String, 14 "Namespace" namespace: String,
    15 "ReferenceId" reference_id: String, 16 "Snapshots" snapshots: String, 17 "Source" source: String,
    18 "SpriteImages" sprite_images: String, 19 "Status" status: String, 20 "StreamStatus" stream_status: String,
    21 "Title" title: String, 22 "TranscodeStatus" transcode_status: String, 23 "UploadSource" upload_source: String,
    24 "UserData" user_data: String, 25 "VisionDescription" vision_description: String
} }

/// Searches media by ai label: `SearchMediaByAILabel` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByAILabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabel {
    pub custom_filters: Option<String>,
    pub matching_mode: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
    pub multimodal_search_type: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_lib_name: Option<String>,
    pub sort_by: Option<String>,
    pub specific_search: Option<bool>,
    pub text: Option<String>,
    pub utc_create: Option<String>,
}
operation! { SearchMediaByAILabel() "SearchMediaByAILabel" -> SearchMediaByAILabelOutput {
    0 "CustomFilters" custom_filters: String, 1 "MatchingMode" matching_mode: String, 2 "MediaId" media_id: String,
    3 "MediaType" media_type: String, 4 "MultimodalSearchType" multimodal_search_type: String,
    5 "Namespace" namespace: String, 6 "PageNo" page_no: i64, 7 "PageSize" page_size: i64,
    8 "SearchLibName" search_lib_name: String, 9 "SortBy" sort_by: String, 10 "SpecificSearch" specific_search: bool,
    11 "Text" text: String, 12 "UtcCreate" utc_create: String
} }
paged! { SearchMediaByAILabel: SearchMediaByAILabelMediaList = Number "PageNo", "MediaList" media_list, total "Total" }

/// Response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelOutput {
    pub code: Option<String>,
    pub media_list: Vec<SearchMediaByAILabelMediaList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByAILabelOutput {
    0 "Code" code: String, 1 "MediaList" media_list: Vec<SearchMediaByAILabelMediaList>, 2 "Success" success: String,
    3 "Total" total: i64
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelMediaList {
    pub ai_data: Option<SearchMediaByAILabelAiData>,
    pub app_id: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { SearchMediaByAILabelMediaList {
    0 "AiData" ai_data: SearchMediaByAILabelAiData, 1 "AppId" app_id: String, 2 "CoverUrl" cover_url: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "Duration" duration: f64,
    6 "MediaId" media_id: String, 7 "ModificationTime" modification_time: String, 8 "Size" size: i64,
    9 "Snapshots" snapshots: Vec<String>, 10 "Status" status: String, 11 "StorageLocation" storage_location: String,
    12 "Tags" tags: String, 13 "Title" title: String
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelAiData {
    pub ai_label_info: Vec<SearchMediaByAILabelAiLabelInfo>,
    pub asr_info: Vec<SearchMediaByAILabelAsrInfo>,
    pub ocr_info: Vec<SearchMediaByAILabelOcrInfo>,
}
model! { SearchMediaByAILabelAiData {
    0 "AiLabelInfo" ai_label_info: Vec<SearchMediaByAILabelAiLabelInfo>,
    1 "AsrInfo" asr_info: Vec<SearchMediaByAILabelAsrInfo>, 2 "OcrInfo" ocr_info: Vec<SearchMediaByAILabelOcrInfo>
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelAiLabelInfo {
    pub category: Option<String>,
    pub face_id: Option<String>,
    pub label_id: Option<String>,
    pub label_name: Option<String>,
    pub label_type: Option<String>,
    pub occurrences: Vec<SearchMediaByAILabelOccurrences>,
    pub source: Option<String>,
}
model! { SearchMediaByAILabelAiLabelInfo {
    0 "Category" category: String, 1 "FaceId" face_id: String, 2 "LabelId" label_id: String,
    3 "LabelName" label_name: String, 4 "LabelType" label_type: String,
    5 "Occurrences" occurrences: Vec<SearchMediaByAILabelOccurrences>, 6 "Source" source: String
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelOccurrences {
    pub clip_id: Option<String>,
    pub content: Option<String>,
    pub finegrain_id: Option<String>,
    pub finegrain_name: Option<String>,
    pub from: Option<f64>,
    pub image: Option<String>,
    pub score: Option<f64>,
    pub table_batch_seq_id: Option<String>,
    pub to: Option<f64>,
    pub tracks: Vec<SearchMediaByAILabelTracks>,
}
model! { SearchMediaByAILabelOccurrences {
    0 "ClipId" clip_id: String, 1 "Content" content: String, 2 "FinegrainId" finegrain_id: String,
    3 "FinegrainName" finegrain_name: String, 4 "From" from: f64, 5 "Image" image: String, 6 "Score" score: f64,
    7 "TableBatchSeqId" table_batch_seq_id: String, 8 "To" to: f64, 9 "Tracks" tracks: Vec<SearchMediaByAILabelTracks>
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelTracks {
    pub position: Option<String>,
    pub size: Option<f64>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaByAILabelTracks {
    0 "Position" position: String, 1 "Size" size: f64, 2 "Timestamp" timestamp: f64
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelAsrInfo {
    pub clip_id: Option<String>,
    pub content: Option<String>,
    pub from: Option<f64>,
    pub timestamp: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByAILabelAsrInfo {
    0 "ClipId" clip_id: String, 1 "Content" content: String, 2 "From" from: f64, 3 "Timestamp" timestamp: f64,
    4 "To" to: f64
} }

/// In the response of [`SearchMediaByAILabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelOcrInfo {
    pub clip_id: Option<String>,
    pub content: Option<String>,
    pub from: Option<f64>,
    pub timestamp: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByAILabelOcrInfo {
    0 "ClipId" clip_id: String, 1 "Content" content: String, 2 "From" from: f64, 3 "Timestamp" timestamp: f64,
    4 "To" to: f64
} }

/// Searches media by face: `SearchMediaByFace` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFace {
    pub custom_filters: Option<String>,
    pub entity_id: Option<String>,
    /// Required.
    pub face_search_token: String,
    pub media_type: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub person_image_url: String,
    pub search_lib_name: Option<String>,
    pub utc_create: Option<String>,
}
operation! { SearchMediaByFace(face_search_token: String, person_image_url: String)
    "SearchMediaByFace" -> SearchMediaByFaceOutput {
    0 "CustomFilters" custom_filters: String, 1 "EntityId" entity_id: String, 2 "FaceSearchToken" face_search_token,
    3 "MediaType" media_type: String, 4 "Namespace" namespace: String, 5 "PageNo" page_no: i64,
    6 "PageSize" page_size: i64, 7 "PersonImageUrl" person_image_url, 8 "SearchLibName" search_lib_name: String,
    9 "UtcCreate" utc_create: String
} }
paged! { SearchMediaByFace: SearchMediaByFaceMediaInfoList =
    Number "PageNo", "MediaInfoList" media_info_list, total "Total" }

/// Response of [`SearchMediaByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceOutput {
    pub code: Option<String>,
    pub media_info_list: Vec<SearchMediaByFaceMediaInfoList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByFaceOutput {
    0 "Code" code: String, 1 "MediaInfoList" media_info_list: Vec<SearchMediaByFaceMediaInfoList>,
    2 "Success" success: String, 3 "Total" total: i64
} }

/// In the response of [`SearchMediaByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceMediaInfoList {
    pub media_id: Option<String>,
}
model! { SearchMediaByFaceMediaInfoList {
    0 "MediaId" media_id: String
} }

/// Searches media by hybrid: `SearchMediaByHybrid` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByHybrid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybrid {
    pub custom_filters: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_lib_name: Option<String>,
    pub text: Option<String>,
    pub utc_create: Option<String>,
}
operation! { SearchMediaByHybrid() "SearchMediaByHybrid" -> SearchMediaByHybridOutput {
    0 "CustomFilters" custom_filters: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String,
    3 "Namespace" namespace: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "SearchLibName" search_lib_name: String, 7 "Text" text: String, 8 "UtcCreate" utc_create: String
} }
paged! { SearchMediaByHybrid: SearchMediaByHybridMediaList = Number "PageNo", "MediaList" media_list, total "Total" }

/// Response of [`SearchMediaByHybrid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridOutput {
    pub code: Option<String>,
    pub media_list: Vec<SearchMediaByHybridMediaList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByHybridOutput {
    0 "Code" code: String, 1 "MediaList" media_list: Vec<SearchMediaByHybridMediaList>, 2 "Success" success: String,
    3 "Total" total: i64
} }

/// In the response of [`SearchMediaByHybrid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridMediaList {
    pub clip_info: Vec<SearchMediaByHybridClipInfo>,
    pub media_id: Option<String>,
}
model! { SearchMediaByHybridMediaList {
    0 "ClipInfo" clip_info: Vec<SearchMediaByHybridClipInfo>, 1 "MediaId" media_id: String
} }

/// In the response of [`SearchMediaByHybrid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridClipInfo {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByHybridClipInfo {
    0 "From" from: f64, 1 "Score" score: f64, 2 "To" to: f64
} }

/// Searches media by multimodal: `SearchMediaByMultimodal` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByMultimodal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodal {
    pub custom_filters: Option<String>,
    pub media_type: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_lib_name: Option<String>,
    pub text: Option<String>,
    pub utc_create: Option<String>,
}
operation! { SearchMediaByMultimodal() "SearchMediaByMultimodal" -> SearchMediaByMultimodalOutput {
    0 "CustomFilters" custom_filters: String, 1 "MediaType" media_type: String, 2 "Namespace" namespace: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "SearchLibName" search_lib_name: String,
    6 "Text" text: String, 7 "UtcCreate" utc_create: String
} }
paged! { SearchMediaByMultimodal: SearchMediaByMultimodalMediaList =
    Number "PageNo", "MediaList" media_list, total "Total" }

/// Response of [`SearchMediaByMultimodal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalOutput {
    pub code: Option<String>,
    pub media_list: Vec<SearchMediaByMultimodalMediaList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByMultimodalOutput {
    0 "Code" code: String, 1 "MediaList" media_list: Vec<SearchMediaByMultimodalMediaList>, 2 "Success" success: String,
    3 "Total" total: i64
} }

/// In the response of [`SearchMediaByMultimodal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalMediaList {
    pub clip_info: Vec<SearchMediaByMultimodalClipInfo>,
    pub media_id: Option<String>,
}
model! { SearchMediaByMultimodalMediaList {
    0 "ClipInfo" clip_info: Vec<SearchMediaByMultimodalClipInfo>, 1 "MediaId" media_id: String
} }

/// In the response of [`SearchMediaByMultimodal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalClipInfo {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByMultimodalClipInfo {
    0 "From" from: f64, 1 "Score" score: f64, 2 "To" to: f64
} }

/// Searches media clip by face: `SearchMediaClipByFace` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaClipByFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFace {
    pub entity_id: Option<String>,
    /// Required.
    pub face_search_token: String,
    /// Required.
    pub media_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub search_lib_name: Option<String>,
}
operation! { SearchMediaClipByFace(face_search_token: String, media_id: String)
    "SearchMediaClipByFace" -> SearchMediaClipByFaceOutput {
    0 "EntityId" entity_id: String, 1 "FaceSearchToken" face_search_token, 2 "MediaId" media_id,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "SearchLibName" search_lib_name: String
} }
paged! { SearchMediaClipByFace: SearchMediaClipByFaceMediaClipList =
    Number "PageNo", "MediaClipList" media_clip_list, total "Total" }

/// Response of [`SearchMediaClipByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceOutput {
    pub code: Option<String>,
    pub media_clip_list: Vec<SearchMediaClipByFaceMediaClipList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaClipByFaceOutput {
    0 "Code" code: String, 1 "MediaClipList" media_clip_list: Vec<SearchMediaClipByFaceMediaClipList>,
    2 "Success" success: String, 3 "Total" total: i64
} }

/// In the response of [`SearchMediaClipByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceMediaClipList {
    pub category: Option<String>,
    pub entity_id: Option<String>,
    pub label_name: Option<String>,
    pub occurrences_infos: Vec<SearchMediaClipByFaceOccurrencesInfos>,
    pub score: Option<f64>,
}
model! { SearchMediaClipByFaceMediaClipList {
    0 "Category" category: String, 1 "EntityId" entity_id: String, 2 "LabelName" label_name: String,
    3 "OccurrencesInfos" occurrences_infos: Vec<SearchMediaClipByFaceOccurrencesInfos>, 4 "Score" score: f64
} }

/// In the response of [`SearchMediaClipByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceOccurrencesInfos {
    pub end_time: Option<f64>,
    pub expression: Option<String>,
    pub start_time: Option<f64>,
    pub track_data: Vec<SearchMediaClipByFaceTrackData>,
}
model! { SearchMediaClipByFaceOccurrencesInfos {
    0 "EndTime" end_time: f64, 1 "Expression" expression: String, 2 "StartTime" start_time: f64,
    3 "TrackData" track_data: Vec<SearchMediaClipByFaceTrackData>
} }

/// In the response of [`SearchMediaClipByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceTrackData {
    pub box_position: Option<SearchMediaClipByFaceBoxPosition>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaClipByFaceTrackData {
    0 "BoxPosition" box_position: SearchMediaClipByFaceBoxPosition, 1 "Timestamp" timestamp: f64
} }

/// In the response of [`SearchMediaClipByFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceBoxPosition {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SearchMediaClipByFaceBoxPosition {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// Searches public media info: `SearchPublicMediaInfo` of `ice` 2020-11-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SearchPublicMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfo {
    pub authorized: Option<bool>,
    pub dynamic_meta_data_match_fields: Option<String>,
    pub entity_id: Option<String>,
    pub favorite: Option<bool>,
    pub media_ids: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { SearchPublicMediaInfo() "SearchPublicMediaInfo" -> SearchPublicMediaInfoOutput {
    0 "Authorized" authorized: bool, 1 "DynamicMetaDataMatchFields" dynamic_meta_data_match_fields: String,
    2 "EntityId" entity_id: String, 3 "Favorite" favorite: bool, 4 "MediaIds" media_ids: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String
} }
paged! { SearchPublicMediaInfo: SearchPublicMediaInfoPublicMediaInfos =
    Number "PageNo", "PublicMediaInfos" public_media_infos, total "TotalCount" }

/// Response of [`SearchPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoOutput {
    pub public_media_infos: Vec<SearchPublicMediaInfoPublicMediaInfos>,
    pub total_count: Option<i64>,
}
model! { SearchPublicMediaInfoOutput {
    0 "PublicMediaInfos" public_media_infos: Vec<SearchPublicMediaInfoPublicMediaInfos>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoPublicMediaInfos {
    pub authorized: Option<bool>,
    pub favorite: Option<bool>,
    pub media_info: Option<SearchPublicMediaInfoMediaInfo>,
    pub remaining_auth_time: Option<String>,
}
model! { SearchPublicMediaInfoPublicMediaInfos {
    0 "Authorized" authorized: bool, 1 "Favorite" favorite: bool,
    2 "MediaInfo" media_info: SearchPublicMediaInfoMediaInfo, 3 "RemainingAuthTime" remaining_auth_time: String
} }

/// In the response of [`SearchPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoMediaInfo {
    pub dynamic_meta_data: Option<SearchPublicMediaInfoDynamicMetaData>,
    pub media_basic_info: Option<SearchPublicMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { SearchPublicMediaInfoMediaInfo {
    0 "DynamicMetaData" dynamic_meta_data: SearchPublicMediaInfoDynamicMetaData,
    1 "MediaBasicInfo" media_basic_info: SearchPublicMediaInfoMediaBasicInfo, 2 "MediaId" media_id: String
} }

/// In the response of [`SearchPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoDynamicMetaData {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { SearchPublicMediaInfoDynamicMetaData {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// In the response of [`SearchPublicMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoMediaBasicInfo {
    pub business_type: Option<String>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub description: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub media_type: Option<String>,
    pub modified_time: Option<String>,
    pub source: Option<String>,
    pub sprite_images: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
model! { SearchPublicMediaInfoMediaBasicInfo {
    0 "BusinessType" business_type: String, 1 "Category" category: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "DeletedTime" deleted_time: String, 5 "Description" description: String,
    6 "MediaId" media_id: String, 7 "MediaTags" media_tags: String, 8 "MediaType" media_type: String,
    9 "ModifiedTime" modified_time: String, 10 "Source" source: String, 11 "SpriteImages" sprite_images: String,
    12 "Status" status: String, 13 "Title" title: String, 14 "UserData" user_data: String
} }

/// Sends ai agent data channel message: `SendAIAgentDataChannelMessage` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentDataChannelMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentDataChannelMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub message: String,
}
operation! { SendAIAgentDataChannelMessage(instance_id: String, message: String)
    "SendAIAgentDataChannelMessage" -> Empty {
    0 "InstanceId" instance_id, 1 "Message" message
} }

/// Response of [`SendAIAgentDataChannelMessage`]: empty.
pub type SendAIAgentDataChannelMessageOutput = Empty;

/// Sends ai agent speech: `SendAIAgentSpeech` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentSpeech {
    pub enable_interrupt: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub text: String,
    pub r#type: Option<String>,
}
operation! { SendAIAgentSpeech(instance_id: String, text: String) "SendAIAgentSpeech" -> Empty {
    0 "EnableInterrupt" enable_interrupt: bool, 1 "InstanceId" instance_id, 2 "Text" text, 3 "Type" r#type: String
} }

/// Response of [`SendAIAgentSpeech`]: empty.
pub type SendAIAgentSpeechOutput = Empty;

/// Sends ai agent text: `SendAIAgentText` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentText {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub text: String,
}
operation! { SendAIAgentText(instance_id: String, text: String) "SendAIAgentText" -> Empty {
    0 "InstanceId" instance_id, 1 "Text" text
} }

/// Response of [`SendAIAgentText`]: empty.
pub type SendAIAgentTextOutput = Empty;

/// Sends live snapshot job command: `SendLiveSnapshotJobCommand` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveSnapshotJobCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveSnapshotJobCommand {
    /// Required.
    pub command: String,
    /// Required.
    pub job_id: String,
}
operation! { SendLiveSnapshotJobCommand(command: String, job_id: String) "SendLiveSnapshotJobCommand" -> Empty {
    0 "Command" command, 1 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SendLiveSnapshotJobCommand`]: empty.
pub type SendLiveSnapshotJobCommandOutput = Empty;

/// Sends live transcode job command: `SendLiveTranscodeJobCommand` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveTranscodeJobCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommand {
    /// Required.
    pub command: String,
    /// Required.
    pub job_id: String,
}
operation! { SendLiveTranscodeJobCommand(command: String, job_id: String) "SendLiveTranscodeJobCommand" -> Empty {
    0 "Command" command, 1 "JobId" job_id
} }

/// Response of [`SendLiveTranscodeJobCommand`]: empty.
pub type SendLiveTranscodeJobCommandOutput = Empty;

/// Sends message chat text: `SendMessageChatText` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SendMessageChatText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageChatText {
    /// Required.
    pub ai_agent_id: String,
    pub mode: Option<String>,
    pub need_archiving: Option<bool>,
    /// Required.
    pub receiver_id: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub text: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`SendMessageChatText::new`].
pub struct SendMessageChatTextRequired {
    pub ai_agent_id: String,
    pub receiver_id: String,
    pub session_id: String,
    pub text: String,
    pub r#type: String,
}
operation! { SendMessageChatText { SendMessageChatTextRequired: ai_agent_id, receiver_id, session_id, text, r#type }
    "SendMessageChatText" -> Empty {
    0 "AIAgentId" ai_agent_id, 1 "Mode" mode: String, 2 "NeedArchiving" need_archiving: bool,
    3 "ReceiverId" receiver_id, 4 "SessionId" session_id, 5 "Text" text, 6 "Type" r#type
} }

/// Response of [`SendMessageChatText`]: empty.
pub type SendMessageChatTextOutput = Empty;

/// Sets ai agent voiceprint: `SetAIAgentVoiceprint` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetAIAgentVoiceprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAIAgentVoiceprint {
    pub input: Option<SetAIAgentVoiceprintInput>,
    pub voiceprint_id: Option<String>,
}
operation! { SetAIAgentVoiceprint() "SetAIAgentVoiceprint" -> SetAIAgentVoiceprintOutput {
    0 "Input" input: SetAIAgentVoiceprintInput, 1 "VoiceprintId" voiceprint_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SetAIAgentVoiceprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAIAgentVoiceprintInput {
    pub data: Option<String>,
    pub format: Option<String>,
    pub r#type: Option<String>,
}
input! { SetAIAgentVoiceprintInput() {
    0 "Data" data: String, 1 "Format" format: String, 2 "Type" r#type: String
} }

/// Response of [`SetAIAgentVoiceprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAIAgentVoiceprintOutput {
    pub voiceprint_id: Option<String>,
}
model! { SetAIAgentVoiceprintOutput {
    0 "VoiceprintId" voiceprint_id: String
} }

/// Sets content analyze config: `SetContentAnalyzeConfig` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetContentAnalyzeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentAnalyzeConfig {
    pub auto: Option<bool>,
    pub save_type: Option<String>,
    pub template_id: Option<String>,
}
operation! { SetContentAnalyzeConfig() "SetContentAnalyzeConfig" -> SetContentAnalyzeConfigOutput {
    0 "Auto" auto: bool, 1 "SaveType" save_type: String, 2 "TemplateId" template_id: String
} }

/// Response of [`SetContentAnalyzeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentAnalyzeConfigOutput {
    pub success: Option<bool>,
}
model! { SetContentAnalyzeConfigOutput {
    0 "Success" success: bool
} }

/// Sets default custom template: `SetDefaultCustomTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplate {
    /// Required.
    pub template_id: String,
}
operation! { SetDefaultCustomTemplate(template_id: String)
    "SetDefaultCustomTemplate" -> SetDefaultCustomTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`SetDefaultCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { SetDefaultCustomTemplateOutput {
    0 "Success" success: bool
} }

/// Sets default storage location: `SetDefaultStorageLocation` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultStorageLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocation {
    pub bucket: Option<String>,
    pub path: Option<String>,
    pub storage_type: Option<String>,
}
operation! { SetDefaultStorageLocation() "SetDefaultStorageLocation" -> SetDefaultStorageLocationOutput {
    0 "Bucket" bucket: String, 1 "Path" path: String, 2 "StorageType" storage_type: String
} }

/// Response of [`SetDefaultStorageLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationOutput {
    pub success: Option<bool>,
}
model! { SetDefaultStorageLocationOutput {
    0 "Success" success: bool
} }

/// Sets event callback: `SetEventCallback` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetEventCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallback {
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_switch: Option<String>,
    pub callback_queue_name: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub event_type_list: Option<String>,
}
operation! { SetEventCallback() "SetEventCallback" -> SetEventCallbackOutput {
    0 "AuthKey" auth_key: Secret, 1 "AuthSwitch" auth_switch: String, 2 "CallbackQueueName" callback_queue_name: String,
    3 "CallbackType" callback_type: String, 4 "CallbackURL" callback_url: String,
    5 "EventTypeList" event_type_list: String
} }

/// Response of [`SetEventCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallbackOutput {
    pub success: Option<bool>,
}
model! { SetEventCallbackOutput {
    0 "Success" success: bool
} }

/// Sets notify config: `SetNotifyConfig` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNotifyConfig {
    /// Required.
    pub ai_agent_id: String,
    pub audio_oss_path: Option<String>,
    pub callback_url: Option<String>,
    pub enable_audio_recording: Option<bool>,
    /// Required.
    pub enable_notify: bool,
    pub event_types: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { SetNotifyConfig(ai_agent_id: String, enable_notify: bool) "SetNotifyConfig" -> Empty {
    0 "AIAgentId" ai_agent_id, 1 "AudioOssPath" audio_oss_path: String, 2 "CallbackUrl" callback_url: String,
    3 "EnableAudioRecording" enable_audio_recording: bool, 4 "EnableNotify" enable_notify,
    5 "EventTypes" event_types: String, 6 "Token" token: Secret
} }

/// Response of [`SetNotifyConfig`]: empty.
pub type SetNotifyConfigOutput = Empty;

/// Sets yike user role: `SetYikeUserRole` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SetYikeUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeUserRole {
    pub role_name: Option<String>,
    pub yike_user_id: Option<String>,
}
operation! { SetYikeUserRole() "SetYikeUserRole" -> SetYikeUserRoleOutput {
    0 "RoleName" role_name: String, 1 "YikeUserId" yike_user_id: String
} }

/// Response of [`SetYikeUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeUserRoleOutput {
    pub result: Option<bool>,
}
model! { SetYikeUserRoleOutput {
    0 "Result" result: bool
} }

/// Starts ai agent instance: `StartAIAgentInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstance {
    /// Required.
    pub ai_agent_id: String,
    pub agent_config: Option<AIAgentConfig>,
    pub chat_sync_config: Option<StartAIAgentInstanceChatSyncConfig>,
    /// Required.
    pub runtime_config: AIAgentRuntimeConfig,
    pub session_id: Option<String>,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
}
operation! { StartAIAgentInstance(ai_agent_id: String, runtime_config: AIAgentRuntimeConfig)
    "StartAIAgentInstance" -> StartAIAgentInstanceOutput {
    0 "AIAgentId" ai_agent_id, 1 "AgentConfig" agent_config: AIAgentConfig,
    2 "ChatSyncConfig" chat_sync_config: StartAIAgentInstanceChatSyncConfig, 3 "RuntimeConfig" runtime_config,
    4 "SessionId" session_id: String, 5 "TemplateConfig" template_config: AIAgentTemplateConfig,
    6 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`StartAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstanceChatSyncConfig {
    pub imai_agent_id: Option<String>,
    pub receiver_id: Option<String>,
}
input! { StartAIAgentInstanceChatSyncConfig() {
    0 "IMAIAgentId" imai_agent_id: String, 1 "ReceiverId" receiver_id: String
} }

/// Response of [`StartAIAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstanceOutput {
    pub instance_id: Option<String>,
}
model! { StartAIAgentInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Starts ai agent outbound call: `StartAIAgentOutboundCall` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentOutboundCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentOutboundCall {
    /// Required.
    pub ai_agent_id: String,
    /// Required.
    pub called_number: String,
    /// Required.
    pub caller_number: String,
    pub config: Option<AIAgentOutboundCallConfig>,
    pub ims_ai_agent_free_ob_call: Option<String>,
    pub session_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { StartAIAgentOutboundCall(ai_agent_id: String, called_number: String, caller_number: String)
    "StartAIAgentOutboundCall" -> StartAIAgentOutboundCallOutput {
    0 "AIAgentId" ai_agent_id, 1 "CalledNumber" called_number, 2 "CallerNumber" caller_number,
    3 "Config" config: AIAgentOutboundCallConfig, 4 "ImsAIAgentFreeObCall" ims_ai_agent_free_ob_call: String,
    5 "SessionId" session_id: String, 6 "UserData" user_data: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfig {
    pub ambient_sound_config: Option<AIAgentOutboundCallConfigAmbientSoundConfig>,
    pub asr_config: Option<AIAgentOutboundCallConfigAsrConfig>,
    pub auto_speech_config: Option<AIAgentOutboundCallConfigAutoSpeechConfig>,
    /// Deprecated.
    pub back_channeling_config: Option<AIAgentOutboundCallConfigBackChannelingConfig>,
    pub back_channeling_configs: Option<
        Vec<AIAgentOutboundCallConfigBackChannelingConfigs>,
    >,
    pub enable_intelligent_segment: Option<bool>,
    pub experimental_config: Option<String>,
    pub greeting: Option<String>,
    pub greeting_delay: Option<i64>,
    pub interrupt_config: Option<AIAgentOutboundCallConfigInterruptConfig>,
    pub llm_config: Option<AIAgentOutboundCallConfigLlmConfig>,
    pub max_idle_time: Option<i64>,
    pub tts_config: Option<AIAgentOutboundCallConfigTtsConfig>,
    pub turn_detection_config: Option<AIAgentOutboundCallConfigTurnDetectionConfig>,
}
input! { AIAgentOutboundCallConfig() {
    0 "AmbientSoundConfig" ambient_sound_config: AIAgentOutboundCallConfigAmbientSoundConfig,
    1 "AsrConfig" asr_config: AIAgentOutboundCallConfigAsrConfig,
    2 "AutoSpeechConfig" auto_speech_config: AIAgentOutboundCallConfigAutoSpeechConfig,
    3 "BackChannelingConfig" back_channeling_config: AIAgentOutboundCallConfigBackChannelingConfig,
    4 "BackChannelingConfigs" back_channeling_configs: Vec<AIAgentOutboundCallConfigBackChannelingConfigs>,
    5 "EnableIntelligentSegment" enable_intelligent_segment: bool, 6 "ExperimentalConfig" experimental_config: String,
    7 "Greeting" greeting: String, 8 "GreetingDelay" greeting_delay: i64,
    9 "InterruptConfig" interrupt_config: AIAgentOutboundCallConfigInterruptConfig,
    10 "LlmConfig" llm_config: AIAgentOutboundCallConfigLlmConfig, 11 "MaxIdleTime" max_idle_time: i64,
    12 "TtsConfig" tts_config: AIAgentOutboundCallConfigTtsConfig,
    13 "TurnDetectionConfig" turn_detection_config: AIAgentOutboundCallConfigTurnDetectionConfig
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigAmbientSoundConfig {
    pub resource_id: Option<String>,
    pub volume: Option<i64>,
}
input! { AIAgentOutboundCallConfigAmbientSoundConfig() {
    0 "ResourceId" resource_id: String, 1 "Volume" volume: i64
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigAsrConfig {
    pub asr_hot_words: Option<Vec<String>>,
    pub asr_language_id: Option<String>,
    pub asr_max_silence: Option<i64>,
    pub custom_params: Option<String>,
    pub vad_duration: Option<i64>,
    pub vad_level: Option<i64>,
}
input! { AIAgentOutboundCallConfigAsrConfig() {
    0 "AsrHotWords" asr_hot_words: Vec<String>, 1 "AsrLanguageId" asr_language_id: String,
    2 "AsrMaxSilence" asr_max_silence: i64, 3 "CustomParams" custom_params: String, 4 "VadDuration" vad_duration: i64,
    5 "VadLevel" vad_level: i64
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigAutoSpeechConfig {
    pub llm_pending: Option<AIAgentOutboundCallConfigLlmPending>,
    pub user_idle: Option<AIAgentOutboundCallConfigUserIdle>,
}
input! { AIAgentOutboundCallConfigAutoSpeechConfig() {
    0 "LlmPending" llm_pending: AIAgentOutboundCallConfigLlmPending,
    1 "UserIdle" user_idle: AIAgentOutboundCallConfigUserIdle
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigLlmPending {
    pub messages: Option<Vec<AIAgentOutboundCallConfigMessages>>,
    pub mode: Option<String>,
    pub wait_time: Option<i64>,
}
input! { AIAgentOutboundCallConfigLlmPending() {
    0 "Messages" messages: Vec<AIAgentOutboundCallConfigMessages>, 1 "Mode" mode: String, 2 "WaitTime" wait_time: i64
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigUserIdle {
    pub hangup_end_word: Option<String>,
    pub max_repeats: Option<i64>,
    pub messages: Option<Vec<AIAgentOutboundCallConfigUserIdleMessages>>,
    pub wait_time: Option<i64>,
}
input! { AIAgentOutboundCallConfigUserIdle() {
    0 "HangupEndWord" hangup_end_word: String, 1 "MaxRepeats" max_repeats: i64,
    2 "Messages" messages: Vec<AIAgentOutboundCallConfigUserIdleMessages>, 3 "WaitTime" wait_time: i64
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigUserIdleMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigUserIdleMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigBackChannelingConfig {
    pub enabled: Option<bool>,
    pub probability: Option<f64>,
    pub trigger_stage: Option<String>,
    pub words: Option<AIAgentOutboundCallConfigWords>,
}
input! { AIAgentOutboundCallConfigBackChannelingConfig() {
    0 "Enabled" enabled: bool, 1 "Probability" probability: f64, 2 "TriggerStage" trigger_stage: String,
    3 "Words" words: AIAgentOutboundCallConfigWords
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigBackChannelingConfigs {
    pub enabled: Option<bool>,
    pub probability: Option<f64>,
    pub trigger_stage: Option<String>,
    pub words: Option<Vec<AIAgentOutboundCallConfigBackChannelingConfigsWords>>,
}
input! { AIAgentOutboundCallConfigBackChannelingConfigs() {
    0 "Enabled" enabled: bool, 1 "Probability" probability: f64, 2 "TriggerStage" trigger_stage: String,
    3 "Words" words: Vec<AIAgentOutboundCallConfigBackChannelingConfigsWords>
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigBackChannelingConfigsWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigBackChannelingConfigsWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigInterruptConfig {
    /// Deprecated.
    pub eagerness: Option<String>,
    pub enable_voice_interrupt: Option<bool>,
    pub interrupt_words: Option<Vec<String>>,
    pub keep_interrupt_words_for_llm: Option<bool>,
    pub no_interrupt_mode: Option<String>,
}
input! { AIAgentOutboundCallConfigInterruptConfig() {
    0 "Eagerness" eagerness: String, 1 "EnableVoiceInterrupt" enable_voice_interrupt: bool,
    2 "InterruptWords" interrupt_words: Vec<String>, 3 "KeepInterruptWordsForLLM" keep_interrupt_words_for_llm: bool,
    4 "NoInterruptMode" no_interrupt_mode: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigLlmConfig {
    pub bailian_app_params: Option<String>,
    pub function_map: Option<Vec<AIAgentOutboundCallConfigFunctionMap>>,
    pub history_sync_with_tts: Option<bool>,
    pub llm_complete_reply: Option<bool>,
    pub llm_history: Option<Vec<AIAgentOutboundCallConfigLlmHistory>>,
    pub llm_history_limit: Option<i64>,
    pub llm_system_prompt: Option<String>,
    pub open_ai_extra_query: Option<String>,
    pub output_max_delay: Option<String>,
    pub output_min_length: Option<i64>,
}
input! { AIAgentOutboundCallConfigLlmConfig() {
    0 "BailianAppParams" bailian_app_params: String,
    1 "FunctionMap" function_map: Vec<AIAgentOutboundCallConfigFunctionMap>,
    2 "HistorySyncWithTTS" history_sync_with_tts: bool, 3 "LlmCompleteReply" llm_complete_reply: bool,
    4 "LlmHistory" llm_history: Vec<AIAgentOutboundCallConfigLlmHistory>, 5 "LlmHistoryLimit" llm_history_limit: i64,
    6 "LlmSystemPrompt" llm_system_prompt: String, 7 "OpenAIExtraQuery" open_ai_extra_query: String,
    8 "OutputMaxDelay" output_max_delay: String, 9 "OutputMinLength" output_min_length: i64
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigFunctionMap {
    pub function: Option<String>,
    pub match_function: Option<String>,
}
input! { AIAgentOutboundCallConfigFunctionMap() {
    0 "Function" function: String, 1 "MatchFunction" match_function: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentOutboundCallConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigTtsConfig {
    pub emotion: Option<String>,
    pub language_id: Option<String>,
    pub model_id: Option<String>,
    pub pronunciation_rules: Option<Vec<AIAgentOutboundCallConfigPronunciationRules>>,
    pub speech_rate: Option<f64>,
    pub voice_id: Option<String>,
    pub voice_id_list: Option<Vec<String>>,
}
input! { AIAgentOutboundCallConfigTtsConfig() {
    0 "Emotion" emotion: String, 1 "LanguageId" language_id: String, 2 "ModelId" model_id: String,
    3 "PronunciationRules" pronunciation_rules: Vec<AIAgentOutboundCallConfigPronunciationRules>,
    4 "SpeechRate" speech_rate: f64, 5 "VoiceId" voice_id: String, 6 "VoiceIdList" voice_id_list: Vec<String>
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigPronunciationRules {
    pub pronunciation: Option<String>,
    pub r#type: Option<String>,
    pub word: Option<String>,
}
input! { AIAgentOutboundCallConfigPronunciationRules() {
    0 "Pronunciation" pronunciation: String, 1 "Type" r#type: String, 2 "Word" word: String
} }

/// In the request of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigTurnDetectionConfig {
    pub eagerness: Option<String>,
    pub mode: Option<String>,
    pub semantic_wait_duration: Option<i64>,
    pub turn_end_words: Option<Vec<String>>,
}
input! { AIAgentOutboundCallConfigTurnDetectionConfig() {
    0 "Eagerness" eagerness: String, 1 "Mode" mode: String, 2 "SemanticWaitDuration" semantic_wait_duration: i64,
    3 "TurnEndWords" turn_end_words: Vec<String>
} }

/// Response of [`StartAIAgentOutboundCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentOutboundCallOutput {
    pub instance_id: Option<String>,
}
model! { StartAIAgentOutboundCallOutput {
    0 "InstanceId" instance_id: String
} }

/// Starts ai workflow: `StartAIWorkflow` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIWorkflow {
    pub dispatch_tag: Option<String>,
    pub inputs: Option<String>,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { StartAIWorkflow() "StartAIWorkflow" -> StartAIWorkflowOutput {
    0 "DispatchTag" dispatch_tag: String, 1 "Inputs" inputs: String, 2 "UserData" user_data: String,
    3 "WorkflowId" workflow_id: String
} }

/// Response of [`StartAIWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIWorkflowOutput {
    pub task_id: Option<String>,
}
model! { StartAIWorkflowOutput {
    0 "TaskId" task_id: String
} }

/// Starts channel: `StartChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannel {
    /// Required.
    pub channel_name: String,
}
operation! { StartChannel(channel_name: String) "StartChannel" -> StartChannelOutput {
    0 "ChannelName" channel_name
} }

/// Response of [`StartChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannelOutput {
    pub success: Option<bool>,
}
model! { StartChannelOutput {
    0 "Success" success: bool
} }

/// Starts media live channel: `StartMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMediaLiveChannel {
    /// Required.
    pub channel_id: String,
}
operation! { StartMediaLiveChannel(channel_id: String) "StartMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartMediaLiveChannel`]: empty.
pub type StartMediaLiveChannelOutput = Empty;

/// Starts rtc robot instance: `StartRtcRobotInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartRtcRobotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstance {
    /// Required. Secret.
    pub auth_token: Secret,
    /// Required.
    pub channel_id: String,
    pub config: Option<StartRtcRobotInstanceConfig>,
    /// Required.
    pub robot_id: String,
    pub user_data: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { StartRtcRobotInstance(auth_token: Secret, channel_id: String, robot_id: String, user_id: String)
    "StartRtcRobotInstance" -> StartRtcRobotInstanceOutput {
    0 "AuthToken" auth_token, 1 "ChannelId" channel_id, 2 "Config" config: StartRtcRobotInstanceConfig,
    3 "RobotId" robot_id, 4 "UserData" user_data: String, 5 "UserId" user_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`StartRtcRobotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstanceConfig {
    pub asr_max_silence: Option<i64>,
    pub enable_voice_interrupt: Option<bool>,
    pub greeting: Option<String>,
    pub use_voiceprint: Option<bool>,
    pub user_offline_timeout: Option<i64>,
    pub user_online_timeout: Option<i64>,
    pub voice_id: Option<String>,
    pub voiceprint_id: Option<String>,
    pub volume: Option<i64>,
}
input! { StartRtcRobotInstanceConfig() {
    0 "AsrMaxSilence" asr_max_silence: i64, 1 "EnableVoiceInterrupt" enable_voice_interrupt: bool,
    2 "Greeting" greeting: String, 3 "UseVoiceprint" use_voiceprint: bool,
    4 "UserOfflineTimeout" user_offline_timeout: i64, 5 "UserOnlineTimeout" user_online_timeout: i64,
    6 "VoiceId" voice_id: String, 7 "VoiceprintId" voiceprint_id: String, 8 "Volume" volume: i64
} }

/// Response of [`StartRtcRobotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstanceOutput {
    pub instance_id: Option<String>,
}
model! { StartRtcRobotInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Starts workflow: `StartWorkflow` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StartWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflow {
    pub skip_input_verification: Option<bool>,
    pub task_input: Option<String>,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { StartWorkflow() "StartWorkflow" -> StartWorkflowOutput {
    0 "SkipInputVerification" skip_input_verification: bool, 1 "TaskInput" task_input: String,
    2 "UserData" user_data: String, 3 "WorkflowId" workflow_id: String
} }

/// Response of [`StartWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowOutput {
    pub task_id: Option<String>,
}
model! { StartWorkflowOutput {
    0 "TaskId" task_id: String
} }

/// Stops ai agent instance: `StopAIAgentInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIAgentInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StopAIAgentInstance(instance_id: String) "StopAIAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StopAIAgentInstance`]: empty.
pub type StopAIAgentInstanceOutput = Empty;

/// Stops ai workflow task: `StopAIWorkflowTask` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIWorkflowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIWorkflowTask {
    pub task_id: Option<String>,
}
operation! { StopAIWorkflowTask() "StopAIWorkflowTask" -> StopAIWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`StopAIWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIWorkflowTaskOutput {
    pub task_id: Option<String>,
}
model! { StopAIWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Stops channel: `StopChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StopChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannel {
    /// Required.
    pub channel_name: String,
}
operation! { StopChannel(channel_name: String) "StopChannel" -> StopChannelOutput {
    0 "ChannelName" channel_name
} }

/// Response of [`StopChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannelOutput {
    pub success: Option<bool>,
}
model! { StopChannelOutput {
    0 "Success" success: bool
} }

/// Stops media live channel: `StopMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StopMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMediaLiveChannel {
    /// Required.
    pub channel_id: String,
}
operation! { StopMediaLiveChannel(channel_id: String) "StopMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopMediaLiveChannel`]: empty.
pub type StopMediaLiveChannelOutput = Empty;

/// Stops rtc robot instance: `StopRtcRobotInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/StopRtcRobotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcRobotInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StopRtcRobotInstance(instance_id: String) "StopRtcRobotInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StopRtcRobotInstance`]: empty.
pub type StopRtcRobotInstanceOutput = Empty;

/// `SubYikeUserCredit` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubYikeUserCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubYikeUserCredit {
    /// Required. At least 1.
    pub credit: i64,
    /// Required.
    pub yike_user_id: String,
}
operation! { SubYikeUserCredit(credit: i64, yike_user_id: String) "SubYikeUserCredit" -> SubYikeUserCreditOutput {
    0 "Credit" credit, 1 "YikeUserId" yike_user_id
} }

/// Response of [`SubYikeUserCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubYikeUserCreditOutput {
    pub error_code: Option<String>,
    pub result: Option<bool>,
}
model! { SubYikeUserCreditOutput {
    0 "ErrorCode" error_code: String, 1 "Result" result: bool
} }

/// Submits ai agent video audit task: `SubmitAIAgentVideoAuditTask` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAIAgentVideoAuditTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTask {
    /// Required.
    pub ai_agent_id: String,
    pub audit_interval: Option<i64>,
    pub callback_config: Option<SubmitAIAgentVideoAuditTaskCallbackConfig>,
    /// Required.
    pub capture_policies: Vec<SubmitAIAgentVideoAuditTaskCapturePolicies>,
    /// Required.
    pub input: SubmitAIAgentVideoAuditTaskInput,
    pub user_data: Option<String>,
}
operation! {
    SubmitAIAgentVideoAuditTask(ai_agent_id: String, capture_policies: Vec<SubmitAIAgentVideoAuditTaskCapturePolicies>, input: SubmitAIAgentVideoAuditTaskInput)
    "SubmitAIAgentVideoAuditTask" -> SubmitAIAgentVideoAuditTaskOutput {
    0 "AIAgentId" ai_agent_id, 1 "AuditInterval" audit_interval: i64,
    2 "CallbackConfig" callback_config: SubmitAIAgentVideoAuditTaskCallbackConfig, 3 "CapturePolicies" capture_policies,
    4 "Input" input, 5 "UserData" user_data: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SubmitAIAgentVideoAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskCallbackConfig {
    /// Secret.
    pub token: Option<Secret>,
    pub url: Option<String>,
}
input! { SubmitAIAgentVideoAuditTaskCallbackConfig() {
    0 "Token" token: Secret, 1 "Url" url: String
} }

/// In the request of [`SubmitAIAgentVideoAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskCapturePolicies {
    pub duration: Option<i64>,
    pub frame_count: Option<i64>,
    pub prompt: Option<String>,
    pub start_time: Option<i64>,
}
input! { SubmitAIAgentVideoAuditTaskCapturePolicies() {
    0 "Duration" duration: i64, 1 "FrameCount" frame_count: i64, 2 "Prompt" prompt: String,
    3 "StartTime" start_time: i64
} }

/// In the request of [`SubmitAIAgentVideoAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitAIAgentVideoAuditTaskInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Response of [`SubmitAIAgentVideoAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskOutput {
    pub job_id: Option<String>,
}
model! { SubmitAIAgentVideoAuditTaskOutput {
    0 "JobId" job_id: String
} }

/// Submits asr job: `SubmitASRJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitASRJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitASRJob {
    pub description: Option<String>,
    pub duration: Option<String>,
    pub editing_config: Option<String>,
    pub input_file: Option<String>,
    pub start_time: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitASRJob() "SubmitASRJob" -> SubmitASRJobOutput {
    0 "Description" description: String, 1 "Duration" duration: String, 2 "EditingConfig" editing_config: String,
    3 "InputFile" input_file: String, 4 "StartTime" start_time: String, 5 "Title" title: String,
    6 "UserData" user_data: String
} }

/// Response of [`SubmitASRJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitASRJobOutput {
    pub job_id: Option<String>,
    pub state: Option<String>,
}
model! { SubmitASRJobOutput {
    0 "JobId" job_id: String, 1 "State" state: String
} }

/// Submits audio produce job: `SubmitAudioProduceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAudioProduceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioProduceJob {
    pub description: Option<String>,
    /// Required.
    pub editing_config: String,
    /// Required.
    pub input_config: String,
    /// Required.
    pub output_config: String,
    pub overwrite: Option<bool>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitAudioProduceJob(editing_config: String, input_config: String, output_config: String)
    "SubmitAudioProduceJob" -> SubmitAudioProduceJobOutput {
    0 "Description" description: String, 1 "EditingConfig" editing_config, 2 "InputConfig" input_config,
    3 "OutputConfig" output_config, 4 "Overwrite" overwrite: bool, 5 "Title" title: String,
    6 "UserData" user_data: String
} }

/// Response of [`SubmitAudioProduceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioProduceJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub state: Option<String>,
}
model! { SubmitAudioProduceJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String, 2 "State" state: String
} }

/// Submits avatar training job: `SubmitAvatarTrainingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJob {
    /// Required.
    pub job_id: String,
}
operation! { SubmitAvatarTrainingJob(job_id: String) "SubmitAvatarTrainingJob" -> SubmitAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

/// Response of [`SubmitAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobOutput {
    pub data: Option<SubmitAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { SubmitAvatarTrainingJobOutput {
    0 "Data" data: SubmitAvatarTrainingJobData, 1 "Success" success: bool
} }

/// In the response of [`SubmitAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { SubmitAvatarTrainingJobData {
    0 "JobId" job_id: String
} }

/// Submits avatar video job: `SubmitAvatarVideoJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAvatarVideoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoJob {
    pub description: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<String>,
    pub output_config: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitAvatarVideoJob() "SubmitAvatarVideoJob" -> SubmitAvatarVideoJobOutput {
    0 "Description" description: String, 1 "EditingConfig" editing_config: String, 2 "InputConfig" input_config: String,
    3 "OutputConfig" output_config: String, 4 "Title" title: String, 5 "UserData" user_data: String
} }

/// Response of [`SubmitAvatarVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
}
model! { SubmitAvatarVideoJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String
} }

/// Submits batch media producing job: `SubmitBatchMediaProducingJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitBatchMediaProducingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJob {
    pub client_token: Option<String>,
    pub output_config: Option<String>,
    pub template_config: Option<String>,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<String>,
}
operation! { SubmitBatchMediaProducingJob() "SubmitBatchMediaProducingJob" -> SubmitBatchMediaProducingJobOutput {
    0 "ClientToken" client_token: String, 1 "OutputConfig" output_config: String,
    2 "TemplateConfig" template_config: String, 3 "UserData" user_data: String,
    4 "EditingConfig" editing_config: String, 5 "InputConfig" input_config: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SubmitBatchMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitBatchMediaProducingJobOutput {
    0 "JobId" job_id: String
} }

/// Submits copyright extract job: `SubmitCopyrightExtractJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJob {
    /// Required.
    pub input: SubmitCopyrightExtractJobInput,
    pub params: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitCopyrightExtractJob(input: SubmitCopyrightExtractJobInput)
    "SubmitCopyrightExtractJob" -> SubmitCopyrightExtractJobOutput {
    0 "Input" input, 1 "Params" params: String, 2 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SubmitCopyrightExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitCopyrightExtractJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
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

/// Submits copyright job: `SubmitCopyrightJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJob {
    pub description: Option<String>,
    /// Required.
    pub input: SubmitCopyrightJobInput,
    pub level: Option<i64>,
    /// Required.
    pub message: String,
    /// Required.
    pub output: SubmitCopyrightJobOutputItem,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub total_time: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitCopyrightJob(input: SubmitCopyrightJobInput, message: String, output: SubmitCopyrightJobOutputItem)
    "SubmitCopyrightJob" -> SubmitCopyrightJobOutput {
    0 "Description" description: String, 1 "Input" input, 2 "Level" level: i64, 3 "Message" message, 4 "Output" output,
    5 "Params" params: String, 6 "StartTime" start_time: i64, 7 "TotalTime" total_time: i64,
    8 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SubmitCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitCopyrightJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitCopyrightJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitCopyrightJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
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

/// Submits cosy voice customized voice job: `SubmitCosyVoiceCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCosyVoiceCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJob {
    pub audios: Option<String>,
    pub demo_audio_media_url: Option<String>,
    pub gender: Option<String>,
    pub model: Option<String>,
    pub voice_name: Option<String>,
}
operation! { SubmitCosyVoiceCustomizedVoiceJob()
    "SubmitCosyVoiceCustomizedVoiceJob" -> SubmitCosyVoiceCustomizedVoiceJobOutput {
    0 "Audios" audios: String, 1 "DemoAudioMediaURL" demo_audio_media_url: String, 2 "Gender" gender: String,
    3 "Model" model: String, 4 "VoiceName" voice_name: String
} }

/// Response of [`SubmitCosyVoiceCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobOutput {
    pub data: Option<SubmitCosyVoiceCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitCosyVoiceCustomizedVoiceJobOutput {
    0 "Data" data: SubmitCosyVoiceCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`SubmitCosyVoiceCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { SubmitCosyVoiceCustomizedVoiceJobData {
    0 "JobId" job_id: String, 1 "VoiceId" voice_id: String
} }

/// Submits customized voice job: `SubmitCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJob {
    pub demo_audio_media_url: Option<String>,
    /// Required. At most 32 characters.
    pub voice_id: String,
}
operation! { SubmitCustomizedVoiceJob(voice_id: String) "SubmitCustomizedVoiceJob" -> SubmitCustomizedVoiceJobOutput {
    0 "DemoAudioMediaURL" demo_audio_media_url: String, 1 "VoiceId" voice_id
} }

/// Response of [`SubmitCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobOutput {
    pub data: Option<SubmitCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitCustomizedVoiceJobOutput {
    0 "Data" data: SubmitCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`SubmitCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { SubmitCustomizedVoiceJobData {
    0 "JobId" job_id: String, 1 "VoiceId" voice_id: String
} }

/// Submits dna job: `SubmitDNAJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDNAJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJob {
    pub config: Option<String>,
    /// Required.
    pub db_id: String,
    /// Required.
    pub input: SubmitDNAJobInput,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
    /// Required.
    pub primary_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitDNAJob(db_id: String, input: SubmitDNAJobInput, primary_key: String)
    "SubmitDNAJob" -> SubmitDNAJobOutput {
    0 "Config" config: String, 1 "DBId" db_id, 2 "Input" input, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PipelineId" pipeline_id: String, 6 "PrimaryKey" primary_key,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TemplateId" template_id: String, 10 "UserData" user_data: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`SubmitDNAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitDNAJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Response of [`SubmitDNAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDNAJobOutput {
    0 "JobId" job_id: String
} }

/// Submits dynamic chart job: `SubmitDynamicChartJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicChartJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicChartJob {
    pub axis_params: Option<String>,
    pub background: Option<String>,
    pub chart_config: Option<String>,
    pub chart_title: Option<String>,
    /// Required.
    pub chart_type: String,
    pub data_source: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub input: String,
    /// Required.
    pub output_config: String,
    pub subtitle: Option<String>,
    pub title: Option<String>,
    pub unit: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitDynamicChartJob(chart_type: String, input: String, output_config: String)
    "SubmitDynamicChartJob" -> SubmitDynamicChartJobOutput {
    0 "AxisParams" axis_params: String, 1 "Background" background: String, 2 "ChartConfig" chart_config: String,
    3 "ChartTitle" chart_title: String, 4 "ChartType" chart_type, 5 "DataSource" data_source: String,
    6 "Description" description: String, 7 "Input" input, 8 "OutputConfig" output_config, 9 "Subtitle" subtitle: String,
    10 "Title" title: String, 11 "Unit" unit: String, 12 "UserData" user_data: String
} }

/// Response of [`SubmitDynamicChartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicChartJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDynamicChartJobOutput {
    0 "JobId" job_id: String
} }

/// Submits dynamic image job: `SubmitDynamicImageJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicImageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJob {
    /// Required.
    pub input: SubmitDynamicImageJobInput,
    pub name: Option<String>,
    /// Required.
    pub output: SubmitDynamicImageJobOutputItem,
    pub schedule_config: Option<SubmitDynamicImageJobScheduleConfig>,
    /// Required.
    pub template_config: SubmitDynamicImageJobTemplateConfig,
    pub user_data: Option<String>,
}
operation! {
    SubmitDynamicImageJob(input: SubmitDynamicImageJobInput, output: SubmitDynamicImageJobOutputItem, template_config: SubmitDynamicImageJobTemplateConfig)
    "SubmitDynamicImageJob" -> SubmitDynamicImageJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitDynamicImageJobScheduleConfig, 4 "TemplateConfig" template_config,
    5 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitDynamicImageJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitDynamicImageJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitDynamicImageJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobTemplateConfig {
    pub overwrite_params: Option<SubmitDynamicImageJobOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitDynamicImageJobTemplateConfig(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitDynamicImageJobOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOverwriteParams {
    pub format: Option<String>,
    pub fps: Option<i64>,
    pub height: Option<i64>,
    pub long_short_mode: Option<bool>,
    pub scan_mode: Option<String>,
    pub time_span: Option<SubmitDynamicImageJobTimeSpan>,
    pub width: Option<i64>,
}
input! { SubmitDynamicImageJobOverwriteParams() {
    0 "Format" format: String, 1 "Fps" fps: i64, 2 "Height" height: i64, 3 "LongShortMode" long_short_mode: bool,
    4 "ScanMode" scan_mode: String, 5 "TimeSpan" time_span: SubmitDynamicImageJobTimeSpan, 6 "Width" width: i64
} }

/// In the request of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobTimeSpan {
    pub duration: Option<String>,
    pub end: Option<String>,
    pub seek: Option<String>,
}
input! { SubmitDynamicImageJobTimeSpan() {
    0 "Duration" duration: String, 1 "End" end: String, 2 "Seek" seek: String
} }

/// Response of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDynamicImageJobOutput {
    0 "JobId" job_id: String
} }

/// Submits highlight extraction job: `SubmitHighlightExtractionJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitHighlightExtractionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHighlightExtractionJob {
    pub client_token: Option<String>,
    pub output_config: Option<String>,
    pub user_data: Option<String>,
    pub input_config: Option<String>,
}
operation! { SubmitHighlightExtractionJob() "SubmitHighlightExtractionJob" -> SubmitHighlightExtractionJobOutput {
    0 "ClientToken" client_token: String, 1 "OutputConfig" output_config: String, 2 "UserData" user_data: String,
    3 "InputConfig" input_config: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SubmitHighlightExtractionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHighlightExtractionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHighlightExtractionJobOutput {
    0 "JobId" job_id: String
} }

/// Submits i production job: `SubmitIProductionJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitIProductionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJob {
    /// Required.
    pub function_name: String,
    /// Required.
    pub input: SubmitIProductionJobInput,
    pub job_params: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub output: SubmitIProductionJobOutputItem,
    pub schedule_config: Option<SubmitIProductionJobScheduleConfig>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
operation! {
    SubmitIProductionJob(function_name: String, input: SubmitIProductionJobInput, output: SubmitIProductionJobOutputItem)
    "SubmitIProductionJob" -> SubmitIProductionJobOutput {
    0 "FunctionName" function_name, 1 "Input" input, 2 "JobParams" job_params: String, 3 "ModelId" model_id: String,
    4 "Name" name: String, 5 "Output" output, 6 "ScheduleConfig" schedule_config: SubmitIProductionJobScheduleConfig,
    7 "TemplateId" template_id: String, 8 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`SubmitIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitIProductionJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobOutputItem {
    pub biz: Option<String>,
    /// Required.
    pub media: Option<String>,
    pub output_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitIProductionJobOutputItem(media: String, r#type: String) {
    0 "Biz" biz: String, 1 "Media" media: String, 2 "OutputUrl" output_url: String, 3 "Type" r#type: String
} }

/// In the request of [`SubmitIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitIProductionJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Response of [`SubmitIProductionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitIProductionJobOutput {
    0 "JobId" job_id: String
} }

/// Submits live editing job: `SubmitLiveEditingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveEditingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJob {
    /// Required.
    pub clips: String,
    pub live_stream_config: Option<String>,
    pub media_produce_config: Option<String>,
    pub output_media_config: Option<String>,
    pub output_media_target: Option<String>,
    pub project_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitLiveEditingJob(clips: String) "SubmitLiveEditingJob" -> SubmitLiveEditingJobOutput {
    0 "Clips" clips, 1 "LiveStreamConfig" live_stream_config: String,
    2 "MediaProduceConfig" media_produce_config: String, 3 "OutputMediaConfig" output_media_config: String,
    4 "OutputMediaTarget" output_media_target: String, 5 "ProjectId" project_id: String, 6 "UserData" user_data: String
} }

/// Response of [`SubmitLiveEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub project_id: Option<String>,
    pub vod_media_id: Option<String>,
}
model! { SubmitLiveEditingJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String, 2 "MediaURL" media_url: String,
    3 "ProjectId" project_id: String, 4 "VodMediaId" vod_media_id: String
} }

/// Submits live record job: `SubmitLiveRecordJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveRecordJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJob {
    /// Required.
    pub name: String,
    pub notify_url: Option<String>,
    /// Required.
    pub record_output: SubmitLiveRecordJobRecordOutput,
    /// Required.
    pub stream_input: SubmitLiveRecordJobStreamInput,
    /// Required.
    pub template_id: String,
}
operation! {
    SubmitLiveRecordJob(name: String, record_output: SubmitLiveRecordJobRecordOutput, stream_input: SubmitLiveRecordJobStreamInput, template_id: String)
    "SubmitLiveRecordJob" -> SubmitLiveRecordJobOutput {
    0 "Name" name, 1 "NotifyUrl" notify_url: String, 2 "RecordOutput" record_output, 3 "StreamInput" stream_input,
    4 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SubmitLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitLiveRecordJobRecordOutput(r#type: String) {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "Type" r#type: String
} }

/// In the request of [`SubmitLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobStreamInput {
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { SubmitLiveRecordJobStreamInput(r#type: String) {
    0 "Type" r#type: String, 1 "Url" url: String
} }

/// Response of [`SubmitLiveRecordJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveRecordJobOutput {
    0 "JobId" job_id: String
} }

/// Submits live snapshot job: `SubmitLiveSnapshotJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJob {
    pub callback_url: Option<String>,
    /// Required.
    pub job_name: String,
    /// Required.
    pub snapshot_output: SubmitLiveSnapshotJobSnapshotOutput,
    /// Required.
    pub stream_input: SubmitLiveSnapshotJobStreamInput,
    /// Required.
    pub template_id: String,
}
operation! {
    SubmitLiveSnapshotJob(job_name: String, snapshot_output: SubmitLiveSnapshotJobSnapshotOutput, stream_input: SubmitLiveSnapshotJobStreamInput, template_id: String)
    "SubmitLiveSnapshotJob" -> SubmitLiveSnapshotJobOutput {
    0 "CallbackUrl" callback_url: String, 1 "JobName" job_name, 2 "SnapshotOutput" snapshot_output,
    3 "StreamInput" stream_input, 4 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SubmitLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobSnapshotOutput {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub storage_type: Option<String>,
}
input! { SubmitLiveSnapshotJobSnapshotOutput(bucket: String, endpoint: String, storage_type: String) {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "StorageType" storage_type: String
} }

/// In the request of [`SubmitLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobStreamInput {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub url: Option<String>,
}
input! { SubmitLiveSnapshotJobStreamInput(r#type: String, url: String) {
    0 "Type" r#type: String, 1 "Url" url: String
} }

/// Response of [`SubmitLiveSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveSnapshotJobOutput {
    0 "JobId" job_id: String
} }

/// Submits live transcode job: `SubmitLiveTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJob {
    /// Required. 1 to 128 characters.
    pub name: String,
    /// Required.
    pub start_mode: i64,
    /// Required.
    pub stream_input: SubmitLiveTranscodeJobStreamInput,
    /// Required.
    pub template_id: String,
    pub timed_config: Option<SubmitLiveTranscodeJobTimedConfig>,
    /// Required.
    pub transcode_output: SubmitLiveTranscodeJobTranscodeOutput,
}

/// Arguments of [`SubmitLiveTranscodeJob::new`].
pub struct SubmitLiveTranscodeJobRequired {
    pub name: String,
    pub start_mode: i64,
    pub stream_input: SubmitLiveTranscodeJobStreamInput,
    pub template_id: String,
    pub transcode_output: SubmitLiveTranscodeJobTranscodeOutput,
}
operation! {
    SubmitLiveTranscodeJob { SubmitLiveTranscodeJobRequired: name, start_mode, stream_input, template_id, transcode_output }
    "SubmitLiveTranscodeJob" -> SubmitLiveTranscodeJobOutput {
    0 "Name" name, 1 "StartMode" start_mode, 2 "StreamInput" stream_input, 3 "TemplateId" template_id,
    4 "TimedConfig" timed_config: SubmitLiveTranscodeJobTimedConfig, 5 "TranscodeOutput" transcode_output
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`SubmitLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobStreamInput {
    /// Required.
    pub input_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitLiveTranscodeJobStreamInput(input_url: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobTimedConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { SubmitLiveTranscodeJobTimedConfig() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// In the request of [`SubmitLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobTranscodeOutput {
    pub domain_name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitLiveTranscodeJobTranscodeOutput(r#type: String) {
    0 "DomainName" domain_name: String, 1 "Type" r#type: String
} }

/// Response of [`SubmitLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveTranscodeJobOutput {
    0 "JobId" job_id: String
} }

/// Submits media ai analysis job: `SubmitMediaAiAnalysisJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaAiAnalysisJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJob {
    pub analysis_params: Option<String>,
    pub input: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaAiAnalysisJob() "SubmitMediaAiAnalysisJob" -> SubmitMediaAiAnalysisJobOutput {
    0 "AnalysisParams" analysis_params: String, 1 "Input" input: String, 2 "UserData" user_data: String
} }

/// Response of [`SubmitMediaAiAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJobOutput {
    pub media_id: Option<String>,
}
model! { SubmitMediaAiAnalysisJobOutput {
    0 "MediaId" media_id: String
} }

/// Submits media censor job: `SubmitMediaCensorJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaCensorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJob {
    pub barrages: Option<String>,
    pub cover_images: Option<String>,
    pub description: Option<String>,
    pub input: Option<SubmitMediaCensorJobInput>,
    pub notify_url: Option<String>,
    pub output: Option<String>,
    pub schedule_config: Option<SubmitMediaCensorJobScheduleConfig>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaCensorJob() "SubmitMediaCensorJob" -> SubmitMediaCensorJobOutput {
    0 "Barrages" barrages: String, 1 "CoverImages" cover_images: String, 2 "Description" description: String,
    3 "Input" input: SubmitMediaCensorJobInput, 4 "NotifyUrl" notify_url: String, 5 "Output" output: String,
    6 "ScheduleConfig" schedule_config: SubmitMediaCensorJobScheduleConfig, 7 "TemplateId" template_id: String,
    8 "Title" title: String, 9 "UserData" user_data: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`SubmitMediaCensorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitMediaCensorJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitMediaCensorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitMediaCensorJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
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

/// Submits media convert job: `SubmitMediaConvertJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaConvertJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJob {
    pub client_token: Option<String>,
    /// Required.
    pub config: String,
    pub pipeline_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaConvertJob(config: String) "SubmitMediaConvertJob" -> SubmitMediaConvertJobOutput {
    0 "ClientToken" client_token: String, 1 "Config" config, 2 "PipelineId" pipeline_id: String,
    3 "UserData" user_data: String
} }

/// Response of [`SubmitMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobOutput {
    pub job: Option<SubmitMediaConvertJobJob>,
}
model! { SubmitMediaConvertJobOutput {
    0 "Job" job: SubmitMediaConvertJobJob
} }

/// In the response of [`SubmitMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobJob {
    pub client_token: Option<String>,
    pub code: Option<String>,
    pub config: Option<SubmitMediaConvertJobConfig>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub output_details: Vec<MediaConvertOutputDetail>,
    pub output_group_details: Vec<MediaConvertOutputGroupDetail>,
    pub pipeline_id: Option<String>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitMediaConvertJobJob {
    0 "ClientToken" client_token: String, 1 "Code" code: String, 2 "Config" config: SubmitMediaConvertJobConfig,
    3 "JobId" job_id: String, 4 "Message" message: String,
    5 "OutputDetails" output_details: Vec<MediaConvertOutputDetail>,
    6 "OutputGroupDetails" output_group_details: Vec<MediaConvertOutputGroupDetail>, 7 "PipelineId" pipeline_id: String,
    8 "RequestId" request_id: String, 9 "State" state: String, 10 "UserData" user_data: String
} }

/// In the response of [`SubmitMediaConvertJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobConfig {
    pub inputs: Vec<MediaConvertInput>,
    pub job_name: Option<String>,
    pub output_groups: Vec<MediaConvertOutputGroup>,
    pub outputs: Vec<MediaConvertOutput>,
}
model! { SubmitMediaConvertJobConfig {
    0 "Inputs" inputs: Vec<MediaConvertInput>, 1 "JobName" job_name: String,
    2 "OutputGroups" output_groups: Vec<MediaConvertOutputGroup>, 3 "Outputs" outputs: Vec<MediaConvertOutput>
} }

/// Submits media info job: `SubmitMediaInfoJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaInfoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJob {
    /// Required.
    pub input: SubmitMediaInfoJobInput,
    pub name: Option<String>,
    pub schedule_config: Option<SubmitMediaInfoJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaInfoJob(input: SubmitMediaInfoJobInput) "SubmitMediaInfoJob" -> SubmitMediaInfoJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "ScheduleConfig" schedule_config: SubmitMediaInfoJobScheduleConfig,
    3 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitMediaInfoJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitMediaInfoJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
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
    pub finish_time: Option<String>,
    pub input: Option<SubmitMediaInfoJobMediaInfoJobInput>,
    pub job_id: Option<String>,
    pub media_info_property: Option<SubmitMediaInfoJobMediaInfoProperty>,
    pub name: Option<String>,
    pub request_id: Option<String>,
    pub schedule_config: Option<SubmitMediaInfoJobMediaInfoJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitMediaInfoJobMediaInfoJob {
    0 "Async" r#async: bool, 1 "FinishTime" finish_time: String, 2 "Input" input: SubmitMediaInfoJobMediaInfoJobInput,
    3 "JobId" job_id: String, 4 "MediaInfoProperty" media_info_property: SubmitMediaInfoJobMediaInfoProperty,
    5 "Name" name: String, 6 "RequestId" request_id: String,
    7 "ScheduleConfig" schedule_config: SubmitMediaInfoJobMediaInfoJobScheduleConfig, 8 "Status" status: String,
    9 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 10 "SubmitTime" submit_time: String,
    11 "TriggerSource" trigger_source: String, 12 "UserData" user_data: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitMediaInfoJobMediaInfoJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Vec<SubmitMediaInfoJobAudioStreamInfoList>,
    pub file_basic_info: Option<SubmitMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Vec<SubmitMediaInfoJobVideoStreamInfoList>,
}
model! { SubmitMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<SubmitMediaInfoJobAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: SubmitMediaInfoJobFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<SubmitMediaInfoJobVideoStreamInfoList>
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitMediaInfoJobAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { SubmitMediaInfoJobFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { SubmitMediaInfoJobVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`SubmitMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitMediaInfoJobMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Submits media producing job: `SubmitMediaProducingJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaProducingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaProducingJob {
    pub client_token: Option<String>,
    pub clips_param: Option<String>,
    pub editing_produce_config: Option<String>,
    pub media_metadata: Option<String>,
    /// Required.
    pub output_media_config: String,
    pub output_media_target: Option<String>,
    pub project_id: Option<String>,
    pub project_metadata: Option<String>,
    pub source: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
    pub timeline: Option<String>,
}
operation! { SubmitMediaProducingJob(output_media_config: String)
    "SubmitMediaProducingJob" -> SubmitMediaProducingJobOutput {
    0 "ClientToken" client_token: String, 1 "ClipsParam" clips_param: String,
    2 "EditingProduceConfig" editing_produce_config: String, 3 "MediaMetadata" media_metadata: String,
    4 "OutputMediaConfig" output_media_config, 5 "OutputMediaTarget" output_media_target: String,
    6 "ProjectId" project_id: String, 7 "ProjectMetadata" project_metadata: String, 8 "Source" source: String,
    9 "TemplateId" template_id: String, 10 "UserData" user_data: String, 11 "Timeline" timeline: String
} [
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`SubmitMediaProducingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaProducingJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub project_id: Option<String>,
    pub vod_media_id: Option<String>,
}
model! { SubmitMediaProducingJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String, 2 "ProjectId" project_id: String,
    3 "VodMediaId" vod_media_id: String
} }

/// Submits package job: `SubmitPackageJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitPackageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJob {
    /// Required.
    pub inputs: Vec<SubmitPackageJobInputs>,
    pub name: Option<String>,
    /// Required.
    pub output: SubmitPackageJobOutputItem,
    pub schedule_config: Option<SubmitPackageJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitPackageJob(inputs: Vec<SubmitPackageJobInputs>, output: SubmitPackageJobOutputItem)
    "SubmitPackageJob" -> SubmitPackageJobOutput {
    0 "Inputs" inputs, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitPackageJobScheduleConfig, 4 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`SubmitPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobInputs {
    /// Required.
    pub input: Option<SubmitPackageJobInput>,
}
input! { SubmitPackageJobInputs(input: SubmitPackageJobInput) {
    0 "Input" input: SubmitPackageJobInput
} }

/// In the request of [`SubmitPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitPackageJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitPackageJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitPackageJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Response of [`SubmitPackageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitPackageJobOutput {
    0 "JobId" job_id: String
} }

/// Submits project export job: `SubmitProjectExportJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitProjectExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJob {
    pub export_type: Option<String>,
    /// Required.
    pub output_media_config: String,
    pub project_id: Option<String>,
    pub user_data: Option<String>,
    pub timeline: Option<String>,
}
operation! { SubmitProjectExportJob(output_media_config: String)
    "SubmitProjectExportJob" -> SubmitProjectExportJobOutput {
    0 "ExportType" export_type: String, 1 "OutputMediaConfig" output_media_config, 2 "ProjectId" project_id: String,
    3 "UserData" user_data: String, 4 "Timeline" timeline: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitProjectExportJobOutput {
    0 "JobId" job_id: String
} }

/// Submits scene batch editing job: `SubmitSceneBatchEditingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneBatchEditingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJob {
    /// Required.
    pub output_config: String,
    /// Required.
    pub project_ids: String,
    pub user_data: Option<String>,
}
operation! { SubmitSceneBatchEditingJob(output_config: String, project_ids: String)
    "SubmitSceneBatchEditingJob" -> SubmitSceneBatchEditingJobOutput {
    0 "OutputConfig" output_config, 1 "ProjectIds" project_ids, 2 "UserData" user_data: String
} }

/// Response of [`SubmitSceneBatchEditingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneBatchEditingJobOutput {
    0 "JobId" job_id: String
} }

/// Submits scene media selection job: `SubmitSceneMediaSelectionJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneMediaSelectionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJob {
    /// Required.
    pub job_type: String,
    /// Required.
    pub output_config: String,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    /// Required.
    pub input_config: String,
}
operation! { SubmitSceneMediaSelectionJob(job_type: String, output_config: String, input_config: String)
    "SubmitSceneMediaSelectionJob" -> SubmitSceneMediaSelectionJobOutput {
    0 "JobType" job_type, 1 "OutputConfig" output_config, 2 "UserData" user_data: String,
    3 "EditingConfig" editing_config: String, 4 "InputConfig" input_config
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitSceneMediaSelectionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneMediaSelectionJobOutput {
    0 "JobId" job_id: String
} }

/// Submits scene timeline organization job: `SubmitSceneTimelineOrganizationJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneTimelineOrganizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJob {
    /// Required.
    pub job_type: String,
    /// Required.
    pub media_select_result: String,
    /// Required.
    pub output_config: String,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    /// Required.
    pub input_config: String,
}
operation! {
    SubmitSceneTimelineOrganizationJob(job_type: String, media_select_result: String, output_config: String, input_config: String)
    "SubmitSceneTimelineOrganizationJob" -> SubmitSceneTimelineOrganizationJobOutput {
    0 "JobType" job_type, 1 "MediaSelectResult" media_select_result, 2 "OutputConfig" output_config,
    3 "UserData" user_data: String, 4 "EditingConfig" editing_config: String, 5 "InputConfig" input_config
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SubmitSceneTimelineOrganizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneTimelineOrganizationJobOutput {
    0 "JobId" job_id: String
} }

/// Submits screen media highlights job: `SubmitScreenMediaHighlightsJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitScreenMediaHighlightsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJob {
    pub output_config: Option<String>,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<String>,
}
operation! { SubmitScreenMediaHighlightsJob() "SubmitScreenMediaHighlightsJob" -> SubmitScreenMediaHighlightsJobOutput {
    0 "OutputConfig" output_config: String, 1 "UserData" user_data: String, 2 "EditingConfig" editing_config: String,
    3 "InputConfig" input_config: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SubmitScreenMediaHighlightsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitScreenMediaHighlightsJobOutput {
    0 "JobId" job_id: String
} }

/// Submits segmentation job: `SubmitSegmentationJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSegmentationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSegmentationJob {
    pub client_token: Option<String>,
    pub job_params: Option<String>,
    pub output_config: Option<String>,
    pub user_data: Option<String>,
    pub input_config: Option<String>,
}
operation! { SubmitSegmentationJob() "SubmitSegmentationJob" -> SubmitSegmentationJobOutput {
    0 "ClientToken" client_token: String, 1 "JobParams" job_params: String, 2 "OutputConfig" output_config: String,
    3 "UserData" user_data: String, 4 "InputConfig" input_config: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitSegmentationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSegmentationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSegmentationJobOutput {
    0 "JobId" job_id: String
} }

/// Submits smarttag job: `SubmitSmarttagJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSmarttagJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJob {
    pub content: Option<String>,
    pub content_addr: Option<String>,
    pub content_type: Option<String>,
    pub input: Option<SubmitSmarttagJobInput>,
    pub notify_url: Option<String>,
    pub params: Option<String>,
    pub schedule_config: Option<SubmitSmarttagJobScheduleConfig>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitSmarttagJob() "SubmitSmarttagJob" -> SubmitSmarttagJobOutput {
    0 "Content" content: String, 1 "ContentAddr" content_addr: String, 2 "ContentType" content_type: String,
    3 "Input" input: SubmitSmarttagJobInput, 4 "NotifyUrl" notify_url: String, 5 "Params" params: String,
    6 "ScheduleConfig" schedule_config: SubmitSmarttagJobScheduleConfig, 7 "TemplateConfig" template_config: String,
    8 "TemplateId" template_id: String, 9 "Title" title: String, 10 "UserData" user_data: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`SubmitSmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSmarttagJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSmarttagJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<String>,
}
input! { SubmitSmarttagJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: String
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

/// Submits snapshot job: `SubmitSnapshotJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJob {
    /// Required.
    pub input: SubmitSnapshotJobInput,
    pub name: Option<String>,
    /// Required.
    pub output: SubmitSnapshotJobOutputItem,
    pub schedule_config: Option<SubmitSnapshotJobScheduleConfig>,
    /// Required.
    pub template_config: SubmitSnapshotJobTemplateConfig,
    pub user_data: Option<String>,
}
operation! {
    SubmitSnapshotJob(input: SubmitSnapshotJobInput, output: SubmitSnapshotJobOutputItem, template_config: SubmitSnapshotJobTemplateConfig)
    "SubmitSnapshotJob" -> SubmitSnapshotJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitSnapshotJobScheduleConfig, 4 "TemplateConfig" template_config,
    5 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSnapshotJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSnapshotJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobScheduleConfig {
    pub pipeline_id: Option<String>,
}
input! { SubmitSnapshotJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String
} }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTemplateConfig {
    pub overwrite_params: Option<SubmitSnapshotJobOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitSnapshotJobTemplateConfig(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitSnapshotJobOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOverwriteParams {
    pub black_level: Option<i64>,
    pub count: Option<i64>,
    pub frame_type: Option<String>,
    pub height: Option<i64>,
    pub interval: Option<i64>,
    pub is_spt_frag: Option<bool>,
    pub pixel_black_threshold: Option<i64>,
    pub sprite_snapshot_config: Option<SubmitSnapshotJobSpriteSnapshotConfig>,
    pub time: Option<i64>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
}
input! { SubmitSnapshotJobOverwriteParams() {
    0 "BlackLevel" black_level: i64, 1 "Count" count: i64, 2 "FrameType" frame_type: String, 3 "Height" height: i64,
    4 "Interval" interval: i64, 5 "IsSptFrag" is_spt_frag: bool, 6 "PixelBlackThreshold" pixel_black_threshold: i64,
    7 "SpriteSnapshotConfig" sprite_snapshot_config: SubmitSnapshotJobSpriteSnapshotConfig, 8 "Time" time: i64,
    9 "Type" r#type: String, 10 "Width" width: i64
} }

/// In the request of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobSpriteSnapshotConfig {
    pub cell_height: Option<i64>,
    pub cell_width: Option<i64>,
    pub color: Option<String>,
    pub columns: Option<i64>,
    pub lines: Option<i64>,
    pub margin: Option<i64>,
    pub padding: Option<i64>,
}
input! { SubmitSnapshotJobSpriteSnapshotConfig() {
    0 "CellHeight" cell_height: i64, 1 "CellWidth" cell_width: i64, 2 "Color" color: String, 3 "Columns" columns: i64,
    4 "Lines" lines: i64, 5 "Margin" margin: i64, 6 "Padding" padding: i64
} }

/// Response of [`SubmitSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSnapshotJobOutput {
    0 "JobId" job_id: String
} }

/// Submits sports highlights job: `SubmitSportsHighlightsJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSportsHighlightsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSportsHighlightsJob {
    pub client_token: Option<String>,
    pub output_config: Option<String>,
    pub user_data: Option<String>,
    pub input_config: Option<String>,
}
operation! { SubmitSportsHighlightsJob() "SubmitSportsHighlightsJob" -> SubmitSportsHighlightsJobOutput {
    0 "ClientToken" client_token: String, 1 "OutputConfig" output_config: String, 2 "UserData" user_data: String,
    3 "InputConfig" input_config: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SubmitSportsHighlightsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSportsHighlightsJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSportsHighlightsJobOutput {
    0 "JobId" job_id: String
} }

/// Submits standard customized voice job: `SubmitStandardCustomizedVoiceJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitStandardCustomizedVoiceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJob {
    pub audios: Option<String>,
    pub authentication: Option<String>,
    pub demo_audio_media_url: Option<String>,
    pub gender: Option<String>,
    pub voice_name: Option<String>,
}
operation! { SubmitStandardCustomizedVoiceJob()
    "SubmitStandardCustomizedVoiceJob" -> SubmitStandardCustomizedVoiceJobOutput {
    0 "Audios" audios: String, 1 "Authentication" authentication: String,
    2 "DemoAudioMediaURL" demo_audio_media_url: String, 3 "Gender" gender: String, 4 "VoiceName" voice_name: String
} }

/// Response of [`SubmitStandardCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobOutput {
    pub data: Option<SubmitStandardCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitStandardCustomizedVoiceJobOutput {
    0 "Data" data: SubmitStandardCustomizedVoiceJobData, 1 "Success" success: bool
} }

/// In the response of [`SubmitStandardCustomizedVoiceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobData {
    pub job_id: Option<String>,
}
model! { SubmitStandardCustomizedVoiceJobData {
    0 "JobId" job_id: String
} }

/// Submits sync media info job: `SubmitSyncMediaInfoJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSyncMediaInfoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJob {
    /// Required.
    pub input: SubmitSyncMediaInfoJobInput,
    pub name: Option<String>,
    pub schedule_config: Option<SubmitSyncMediaInfoJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitSyncMediaInfoJob(input: SubmitSyncMediaInfoJobInput)
    "SubmitSyncMediaInfoJob" -> SubmitSyncMediaInfoJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "ScheduleConfig" schedule_config: SubmitSyncMediaInfoJobScheduleConfig,
    3 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSyncMediaInfoJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitSyncMediaInfoJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobOutput {
    pub media_info_job: Option<SubmitSyncMediaInfoJobMediaInfoJob>,
}
model! { SubmitSyncMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job: SubmitSyncMediaInfoJobMediaInfoJob
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoJob {
    pub r#async: Option<bool>,
    pub finish_time: Option<String>,
    pub input: Option<SubmitSyncMediaInfoJobMediaInfoJobInput>,
    pub job_id: Option<String>,
    pub media_info_property: Option<SubmitSyncMediaInfoJobMediaInfoProperty>,
    pub name: Option<String>,
    pub request_id: Option<String>,
    pub schedule_config: Option<SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJob {
    0 "Async" r#async: bool, 1 "FinishTime" finish_time: String,
    2 "Input" input: SubmitSyncMediaInfoJobMediaInfoJobInput, 3 "JobId" job_id: String,
    4 "MediaInfoProperty" media_info_property: SubmitSyncMediaInfoJobMediaInfoProperty, 5 "Name" name: String,
    6 "RequestId" request_id: String,
    7 "ScheduleConfig" schedule_config: SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig, 8 "Status" status: String,
    9 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 10 "SubmitTime" submit_time: String,
    11 "TriggerSource" trigger_source: String, 12 "UserData" user_data: String
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJobInput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Vec<SubmitSyncMediaInfoJobAudioStreamInfoList>,
    pub file_basic_info: Option<SubmitSyncMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Vec<SubmitSyncMediaInfoJobVideoStreamInfoList>,
}
model! { SubmitSyncMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<SubmitSyncMediaInfoJobAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: SubmitSyncMediaInfoJobFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<SubmitSyncMediaInfoJobVideoStreamInfoList>
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitSyncMediaInfoJobAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { SubmitSyncMediaInfoJobFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { SubmitSyncMediaInfoJobVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`SubmitSyncMediaInfoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Submits text generate job: `SubmitTextGenerateJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTextGenerateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextGenerateJob {
    pub description: Option<String>,
    pub generate_config: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitTextGenerateJob() "SubmitTextGenerateJob" -> SubmitTextGenerateJobOutput {
    0 "Description" description: String, 1 "GenerateConfig" generate_config: String, 2 "Title" title: String,
    3 "Type" r#type: String, 4 "UserData" user_data: String
} }

/// Response of [`SubmitTextGenerateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextGenerateJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextGenerateJobOutput {
    0 "JobId" job_id: String
} }

/// Submits trace ab job: `SubmitTraceAbJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceAbJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJob {
    pub cipher_base64ed: Option<String>,
    /// Required.
    pub input: SubmitTraceAbJobInput,
    pub level: Option<i64>,
    /// Required.
    pub output: SubmitTraceAbJobOutputItem,
    pub start_time: Option<i64>,
    pub total_time: Option<i64>,
    pub user_data: Option<String>,
}
operation! { SubmitTraceAbJob(input: SubmitTraceAbJobInput, output: SubmitTraceAbJobOutputItem)
    "SubmitTraceAbJob" -> SubmitTraceAbJobOutput {
    0 "CipherBase64ed" cipher_base64ed: String, 1 "Input" input, 2 "Level" level: i64, 3 "Output" output,
    4 "StartTime" start_time: i64, 5 "TotalTime" total_time: i64, 6 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTraceAbJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitTraceAbJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTraceAbJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
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
    pub trace_media_id: Option<String>,
}
model! { SubmitTraceAbJobData {
    0 "JobId" job_id: String, 1 "TraceMediaId" trace_media_id: String
} }

/// Submits trace extract job: `SubmitTraceExtractJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJob {
    /// Required.
    pub input: SubmitTraceExtractJobInput,
    pub params: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitTraceExtractJob(input: SubmitTraceExtractJobInput)
    "SubmitTraceExtractJob" -> SubmitTraceExtractJobOutput {
    0 "Input" input, 1 "Params" params: String, 2 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTraceExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobInput {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTraceExtractJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
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

/// Submits trace m3u8 job: `SubmitTraceM3u8Job` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceM3u8Job>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8Job {
    pub key_uri: Option<String>,
    /// Required.
    pub output: SubmitTraceM3u8JobOutputItem,
    pub params: Option<String>,
    pub trace: Option<String>,
    pub trace_media_id: Option<String>,
}
operation! { SubmitTraceM3u8Job(output: SubmitTraceM3u8JobOutputItem) "SubmitTraceM3u8Job" -> SubmitTraceM3u8JobOutput {
    0 "KeyUri" key_uri: String, 1 "Output" output, 2 "Params" params: String, 3 "Trace" trace: String,
    4 "TraceMediaId" trace_media_id: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTraceM3u8Job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobOutputItem {
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTraceM3u8JobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
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

/// Submits transcode job: `SubmitTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJob {
    pub client_token: Option<String>,
    /// Required.
    pub input_group: Vec<SubmitTranscodeJobInputGroup>,
    pub name: Option<String>,
    /// Required.
    pub output_group: Vec<SubmitTranscodeJobOutputGroup>,
    pub schedule_config: Option<SubmitTranscodeJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! {
    SubmitTranscodeJob(input_group: Vec<SubmitTranscodeJobInputGroup>, output_group: Vec<SubmitTranscodeJobOutputGroup>)
    "SubmitTranscodeJob" -> SubmitTranscodeJobOutput {
    0 "ClientToken" client_token: String, 1 "InputGroup" input_group, 2 "Name" name: String,
    3 "OutputGroup" output_group, 4 "ScheduleConfig" schedule_config: SubmitTranscodeJobScheduleConfig,
    5 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobInputGroup {
    pub input_url: Option<String>,
    /// Required.
    pub media: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobInputGroup(media: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Media" media: String, 2 "Type" r#type: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroup {
    /// Required.
    pub output: Option<SubmitTranscodeJobOutputItem>,
    /// Required.
    pub process_config: Option<SubmitTranscodeJobProcessConfig>,
}
input! {
    SubmitTranscodeJobOutputGroup(output: SubmitTranscodeJobOutputItem, process_config: SubmitTranscodeJobProcessConfig) {
    0 "Output" output: SubmitTranscodeJobOutputItem, 1 "ProcessConfig" process_config: SubmitTranscodeJobProcessConfig
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputItem {
    /// Required.
    pub media: Option<String>,
    pub output_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfig {
    pub combine_configs: Option<Vec<SubmitTranscodeJobCombineConfigs>>,
    pub encryption: Option<SubmitTranscodeJobEncryption>,
    pub image_watermarks: Option<Vec<SubmitTranscodeJobImageWatermarks>>,
    pub subtitles: Option<Vec<SubmitTranscodeJobSubtitles>>,
    pub text_watermarks: Option<Vec<SubmitTranscodeJobTextWatermarks>>,
    /// Required.
    pub transcode: Option<SubmitTranscodeJobTranscode>,
}
input! { SubmitTranscodeJobProcessConfig(transcode: SubmitTranscodeJobTranscode) {
    0 "CombineConfigs" combine_configs: Vec<SubmitTranscodeJobCombineConfigs>,
    1 "Encryption" encryption: SubmitTranscodeJobEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<SubmitTranscodeJobImageWatermarks>,
    3 "Subtitles" subtitles: Vec<SubmitTranscodeJobSubtitles>,
    4 "TextWatermarks" text_watermarks: Vec<SubmitTranscodeJobTextWatermarks>,
    5 "Transcode" transcode: SubmitTranscodeJobTranscode
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobCombineConfigs {
    /// Required.
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    /// Required.
    pub video_index: Option<String>,
}
input! { SubmitTranscodeJobCombineConfigs(audio_index: String, video_index: String) {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
input! { SubmitTranscodeJobEncryption() {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String,
    3 "KeyServiceType" key_service_type: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobImageWatermarks(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<SubmitTranscodeJobFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<SubmitTranscodeJobTimeline>,
    pub width: Option<String>,
}
input! { SubmitTranscodeJobOverwriteParams() {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "File" file: SubmitTranscodeJobFile, 3 "Height" height: String,
    4 "ReferPos" refer_pos: String, 5 "Timeline" timeline: SubmitTranscodeJobTimeline, 6 "Width" width: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobFile() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
input! { SubmitTranscodeJobTimeline() {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSubtitles {
    pub overwrite_params: Option<SubmitTranscodeJobSubtitlesOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobSubtitles(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobSubtitlesOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<SubmitTranscodeJobOverwriteParamsFile>,
    pub format: Option<String>,
}
input! { SubmitTranscodeJobSubtitlesOverwriteParams() {
    0 "CharEnc" char_enc: String, 1 "File" file: SubmitTranscodeJobOverwriteParamsFile, 2 "Format" format: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobOverwriteParamsFile() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTextWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobTextWatermarksOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobTextWatermarks(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
input! { SubmitTranscodeJobTextWatermarksOverwriteParams() {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscode {
    pub overwrite_params: Option<SubmitTranscodeJobTranscodeOverwriteParams>,
    /// Required.
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobTranscode(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTranscodeOverwriteParams, 1 "TemplateId" template_id: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParams {
    pub audio: Option<SubmitTranscodeJobAudio>,
    pub container: Option<SubmitTranscodeJobContainer>,
    pub mux_config: Option<SubmitTranscodeJobMuxConfig>,
    pub trans_config: Option<SubmitTranscodeJobTransConfig>,
    pub video: Option<SubmitTranscodeJobVideo>,
}
input! { SubmitTranscodeJobTranscodeOverwriteParams() {
    0 "Audio" audio: SubmitTranscodeJobAudio, 1 "Container" container: SubmitTranscodeJobContainer,
    2 "MuxConfig" mux_config: SubmitTranscodeJobMuxConfig, 3 "TransConfig" trans_config: SubmitTranscodeJobTransConfig,
    4 "Video" video: SubmitTranscodeJobVideo
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<SubmitTranscodeJobVolume>,
}
input! { SubmitTranscodeJobAudio() {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: SubmitTranscodeJobVolume
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
input! { SubmitTranscodeJobVolume() {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobContainer {
    pub format: Option<String>,
}
input! { SubmitTranscodeJobContainer() {
    0 "Format" format: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobMuxConfig {
    pub segment: Option<SubmitTranscodeJobSegment>,
}
input! { SubmitTranscodeJobMuxConfig() {
    0 "Segment" segment: SubmitTranscodeJobSegment
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
input! { SubmitTranscodeJobSegment() {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
input! { SubmitTranscodeJobTransConfig() {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
input! { SubmitTranscodeJobVideo() {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the request of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitTranscodeJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutput {
    pub transcode_parent_job: Option<SubmitTranscodeJobTranscodeParentJob>,
}
model! { SubmitTranscodeJobOutput {
    0 "TranscodeParentJob" transcode_parent_job: SubmitTranscodeJobTranscodeParentJob
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJob {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Vec<SubmitTranscodeJobTranscodeParentJobInputGroup>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Vec<SubmitTranscodeJobTranscodeParentJobOutputGroup>,
    pub parent_job_id: Option<String>,
    pub percent: Option<i64>,
    pub request_id: Option<String>,
    pub schedule_config: Option<SubmitTranscodeJobTranscodeParentJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub transcode_job_list: Vec<SubmitTranscodeJobTranscodeJobList>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitTranscodeJobTranscodeParentJob {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String,
    2 "InputGroup" input_group: Vec<SubmitTranscodeJobTranscodeParentJobInputGroup>, 3 "JobCount" job_count: i64,
    4 "Name" name: String, 5 "OutputGroup" output_group: Vec<SubmitTranscodeJobTranscodeParentJobOutputGroup>,
    6 "ParentJobId" parent_job_id: String, 7 "Percent" percent: i64, 8 "RequestId" request_id: String,
    9 "ScheduleConfig" schedule_config: SubmitTranscodeJobTranscodeParentJobScheduleConfig, 10 "Status" status: String,
    11 "SubmitTime" submit_time: String,
    12 "TranscodeJobList" transcode_job_list: Vec<SubmitTranscodeJobTranscodeJobList>,
    13 "TriggerSource" trigger_source: String, 14 "UserData" user_data: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobInputGroup {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeParentJobInputGroup {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobOutputGroup {
    pub output: Option<SubmitTranscodeJobOutputGroupOutput>,
    pub process_config: Option<SubmitTranscodeJobOutputGroupProcessConfig>,
}
model! { SubmitTranscodeJobTranscodeParentJobOutputGroup {
    0 "Output" output: SubmitTranscodeJobOutputGroupOutput,
    1 "ProcessConfig" process_config: SubmitTranscodeJobOutputGroupProcessConfig
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroupOutput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobOutputGroupOutput {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroupProcessConfig {
    pub combine_configs: Vec<SubmitTranscodeJobProcessConfigCombineConfigs>,
    pub encryption: Option<SubmitTranscodeJobProcessConfigEncryption>,
    pub image_watermarks: Vec<SubmitTranscodeJobProcessConfigImageWatermarks>,
    pub subtitles: Vec<SubmitTranscodeJobProcessConfigSubtitles>,
    pub text_watermarks: Vec<SubmitTranscodeJobProcessConfigTextWatermarks>,
    pub transcode: Option<SubmitTranscodeJobProcessConfigTranscode>,
}
model! { SubmitTranscodeJobOutputGroupProcessConfig {
    0 "CombineConfigs" combine_configs: Vec<SubmitTranscodeJobProcessConfigCombineConfigs>,
    1 "Encryption" encryption: SubmitTranscodeJobProcessConfigEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<SubmitTranscodeJobProcessConfigImageWatermarks>,
    3 "Subtitles" subtitles: Vec<SubmitTranscodeJobProcessConfigSubtitles>,
    4 "TextWatermarks" text_watermarks: Vec<SubmitTranscodeJobProcessConfigTextWatermarks>,
    5 "Transcode" transcode: SubmitTranscodeJobProcessConfigTranscode
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigEncryption {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String,
    3 "KeyServiceType" key_service_type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigImageWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobImageWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobImageWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarksOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<SubmitTranscodeJobImageWatermarksOverwriteParamsFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<SubmitTranscodeJobOverwriteParamsTimeline>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobImageWatermarksOverwriteParams {
    0 "Dx" dx: String, 1 "Dy" dy: String, 2 "File" file: SubmitTranscodeJobImageWatermarksOverwriteParamsFile,
    3 "Height" height: String, 4 "ReferPos" refer_pos: String,
    5 "Timeline" timeline: SubmitTranscodeJobOverwriteParamsTimeline, 6 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobImageWatermarksOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitles {
    pub overwrite_params: Option<
        SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<SubmitTranscodeJobSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc: String, 1 "File" file: SubmitTranscodeJobSubtitlesOverwriteParamsFile,
    2 "Format" format: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobSubtitlesOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTextWatermarks {
    pub overwrite_params: Option<
        SubmitTranscodeJobProcessConfigTextWatermarksOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobProcessConfigTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigTextWatermarksOverwriteParams {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTranscode {
    pub overwrite_params: Option<
        SubmitTranscodeJobProcessConfigTranscodeOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobProcessConfigTranscodeOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTranscodeOverwriteParams {
    pub audio: Option<SubmitTranscodeJobOverwriteParamsAudio>,
    pub container: Option<SubmitTranscodeJobOverwriteParamsContainer>,
    pub mux_config: Option<SubmitTranscodeJobOverwriteParamsMuxConfig>,
    pub trans_config: Option<SubmitTranscodeJobOverwriteParamsTransConfig>,
    pub video: Option<SubmitTranscodeJobOverwriteParamsVideo>,
}
model! { SubmitTranscodeJobProcessConfigTranscodeOverwriteParams {
    0 "Audio" audio: SubmitTranscodeJobOverwriteParamsAudio,
    1 "Container" container: SubmitTranscodeJobOverwriteParamsContainer,
    2 "MuxConfig" mux_config: SubmitTranscodeJobOverwriteParamsMuxConfig,
    3 "TransConfig" trans_config: SubmitTranscodeJobOverwriteParamsTransConfig,
    4 "Video" video: SubmitTranscodeJobOverwriteParamsVideo
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<SubmitTranscodeJobAudioVolume>,
}
model! { SubmitTranscodeJobOverwriteParamsAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String, 6 "Volume" volume: SubmitTranscodeJobAudioVolume
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { SubmitTranscodeJobAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsContainer {
    0 "Format" format: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsMuxConfig {
    pub segment: Option<SubmitTranscodeJobMuxConfigSegment>,
}
model! { SubmitTranscodeJobOverwriteParamsMuxConfig {
    0 "Segment" segment: SubmitTranscodeJobMuxConfigSegment
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { SubmitTranscodeJobMuxConfigSegment {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsVideo {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitTranscodeJobTranscodeParentJobScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobList {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Vec<SubmitTranscodeJobTranscodeJobListInputGroup>,
    pub job_id: Option<String>,
    pub job_index: Option<i64>,
    pub name: Option<String>,
    pub out_file_meta: Option<SubmitTranscodeJobOutFileMeta>,
    pub output: Option<SubmitTranscodeJobTranscodeJobListOutput>,
    pub parent_job_id: Option<String>,
    pub process_config: Option<SubmitTranscodeJobTranscodeJobListProcessConfig>,
    pub request_id: Option<String>,
    pub schedule_config: Option<SubmitTranscodeJobTranscodeJobListScheduleConfig>,
    pub status: Option<String>,
    pub submit_result_json: BTreeMap<String, Value>,
    pub submit_time: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobList {
    0 "CreateTime" create_time: String, 1 "FinishTime" finish_time: String,
    2 "InputGroup" input_group: Vec<SubmitTranscodeJobTranscodeJobListInputGroup>, 3 "JobId" job_id: String,
    4 "JobIndex" job_index: i64, 5 "Name" name: String, 6 "OutFileMeta" out_file_meta: SubmitTranscodeJobOutFileMeta,
    7 "Output" output: SubmitTranscodeJobTranscodeJobListOutput, 8 "ParentJobId" parent_job_id: String,
    9 "ProcessConfig" process_config: SubmitTranscodeJobTranscodeJobListProcessConfig,
    10 "RequestId" request_id: String,
    11 "ScheduleConfig" schedule_config: SubmitTranscodeJobTranscodeJobListScheduleConfig, 12 "Status" status: String,
    13 "SubmitResultJson" submit_result_json: BTreeMap<String, Value>, 14 "SubmitTime" submit_time: String,
    15 "UserData" user_data: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListInputGroup {
    0 "InputUrl" input_url: String, 1 "Media" media: String, 2 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutFileMeta {
    pub audio_stream_info_list: Vec<SubmitTranscodeJobAudioStreamInfoList>,
    pub file_basic_info: Option<SubmitTranscodeJobFileBasicInfo>,
    pub video_stream_info_list: Vec<SubmitTranscodeJobVideoStreamInfoList>,
}
model! { SubmitTranscodeJobOutFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list: Vec<SubmitTranscodeJobAudioStreamInfoList>,
    1 "FileBasicInfo" file_basic_info: SubmitTranscodeJobFileBasicInfo,
    2 "VideoStreamInfoList" video_stream_info_list: Vec<SubmitTranscodeJobVideoStreamInfoList>
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobAudioStreamInfoList {
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
    pub sample_fmt: Option<String>,
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { SubmitTranscodeJobAudioStreamInfoList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "SampleFmt" sample_fmt: String,
    12 "SampleRate" sample_rate: String, 13 "StartTime" start_time: String, 14 "Timebase" timebase: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobFileBasicInfo {
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_status: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub format_name: Option<String>,
    pub height: Option<String>,
    pub media_id: Option<String>,
    pub region: Option<String>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobFileBasicInfo {
    0 "Bitrate" bitrate: String, 1 "Duration" duration: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: String, 4 "FileStatus" file_status: String, 5 "FileType" file_type: String,
    6 "FileUrl" file_url: String, 7 "FormatName" format_name: String, 8 "Height" height: String,
    9 "MediaId" media_id: String, 10 "Region" region: String, 11 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobVideoStreamInfoList {
    pub avg_fps: Option<String>,
    pub bit_rate: Option<String>,
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
    pub num_frames: Option<String>,
    pub pix_fmt: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sar: Option<String>,
    pub start_time: Option<String>,
    pub time_base: Option<String>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobVideoStreamInfoList {
    0 "Avg_fps" avg_fps: String, 1 "Bit_rate" bit_rate: String, 2 "Codec_long_name" codec_long_name: String,
    3 "Codec_name" codec_name: String, 4 "Codec_tag" codec_tag: String, 5 "Codec_tag_string" codec_tag_string: String,
    6 "Codec_time_base" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String,
    9 "Fps" fps: String, 10 "Has_b_frames" has_b_frames: String, 11 "Height" height: String, 12 "Index" index: String,
    13 "Lang" lang: String, 14 "Level" level: String, 15 "NumFrames" num_frames: String, 16 "PixFmt" pix_fmt: String,
    17 "Profile" profile: String, 18 "Rotate" rotate: String, 19 "Sar" sar: String, 20 "Start_time" start_time: String,
    21 "Time_base" time_base: String, 22 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListOutput {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListOutput {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfig {
    pub combine_configs: Vec<
        SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs,
    >,
    pub encryption: Option<SubmitTranscodeJobTranscodeJobListProcessConfigEncryption>,
    pub image_watermarks: Vec<
        SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks,
    >,
    pub subtitles: Vec<SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles>,
    pub text_watermarks: Vec<
        SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks,
    >,
    pub transcode: Option<SubmitTranscodeJobTranscodeJobListProcessConfigTranscode>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfig {
    0 "CombineConfigs" combine_configs: Vec<SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs>,
    1 "Encryption" encryption: SubmitTranscodeJobTranscodeJobListProcessConfigEncryption,
    2 "ImageWatermarks" image_watermarks: Vec<SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks>,
    3 "Subtitles" subtitles: Vec<SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles>,
    4 "TextWatermarks" text_watermarks: Vec<SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks>,
    5 "Transcode" transcode: SubmitTranscodeJobTranscodeJobListProcessConfigTranscode
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigEncryption {
    0 "CipherText" cipher_text: String, 1 "DecryptKeyUri" decrypt_key_uri: String, 2 "EncryptType" encrypt_type: String,
    3 "KeyServiceType" key_service_type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks {
    pub overwrite_params: Option<
        SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParams {
    pub dx: Option<String>,
    pub dy: Option<String>,
    pub file: Option<SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile>,
    pub height: Option<String>,
    pub refer_pos: Option<String>,
    pub timeline: Option<SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParams {
    0 "Dx" dx: String, 1 "Dy" dy: String,
    2 "File" file: SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile, 3 "Height" height: String,
    4 "ReferPos" refer_pos: String, 5 "Timeline" timeline: SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline,
    6 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles {
    pub overwrite_params: Option<
        SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc: String, 1 "File" file: SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile,
    2 "Format" format: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks {
    pub overwrite_params: Option<
        SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarksOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarksOverwriteParams {
    pub adaptive: Option<String>,
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub font_alpha: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub left: Option<String>,
    pub top: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarksOverwriteParams {
    0 "Adaptive" adaptive: String, 1 "BorderColor" border_color: String, 2 "BorderWidth" border_width: i64,
    3 "Content" content: String, 4 "FontAlpha" font_alpha: String, 5 "FontColor" font_color: String,
    6 "FontName" font_name: String, 7 "FontSize" font_size: i64, 8 "Left" left: String, 9 "Top" top: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTranscode {
    pub overwrite_params: Option<
        SubmitTranscodeJobTranscodeJobListProcessConfigTranscodeOverwriteParams,
    >,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTranscodeJobListProcessConfigTranscodeOverwriteParams,
    1 "TemplateId" template_id: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTranscodeOverwriteParams {
    pub audio: Option<SubmitTranscodeJobTranscodeOverwriteParamsAudio>,
    pub container: Option<SubmitTranscodeJobTranscodeOverwriteParamsContainer>,
    pub mux_config: Option<SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig>,
    pub trans_config: Option<SubmitTranscodeJobTranscodeOverwriteParamsTransConfig>,
    pub video: Option<SubmitTranscodeJobTranscodeOverwriteParamsVideo>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTranscodeOverwriteParams {
    0 "Audio" audio: SubmitTranscodeJobTranscodeOverwriteParamsAudio,
    1 "Container" container: SubmitTranscodeJobTranscodeOverwriteParamsContainer,
    2 "MuxConfig" mux_config: SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig,
    3 "TransConfig" trans_config: SubmitTranscodeJobTranscodeOverwriteParamsTransConfig,
    4 "Video" video: SubmitTranscodeJobTranscodeOverwriteParamsVideo
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsAudio {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub samplerate: Option<String>,
    pub volume: Option<SubmitTranscodeJobOverwriteParamsAudioVolume>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsAudio {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Remove" remove: String, 5 "Samplerate" samplerate: String,
    6 "Volume" volume: SubmitTranscodeJobOverwriteParamsAudioVolume
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target: String,
    1 "LoudnessRangeTarget" loudness_range_target: String, 2 "Method" method: String, 3 "TruePeak" true_peak: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsContainer {
    0 "Format" format: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig {
    pub segment: Option<SubmitTranscodeJobOverwriteParamsMuxConfigSegment>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig {
    0 "Segment" segment: SubmitTranscodeJobOverwriteParamsMuxConfigSegment
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsMuxConfigSegment {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsTransConfig {
    pub adj_dar_method: Option<String>,
    pub is_check_audio_bitrate: Option<String>,
    pub is_check_audio_bitrate_fail: Option<String>,
    pub is_check_reso: Option<String>,
    pub is_check_reso_fail: Option<String>,
    pub is_check_video_bitrate: Option<String>,
    pub is_check_video_bitrate_fail: Option<String>,
    pub trans_mode: Option<String>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsTransConfig {
    0 "AdjDarMethod" adj_dar_method: String, 1 "IsCheckAudioBitrate" is_check_audio_bitrate: String,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail: String, 3 "IsCheckReso" is_check_reso: String,
    4 "IsCheckResoFail" is_check_reso_fail: String, 5 "IsCheckVideoBitrate" is_check_video_bitrate: String,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail: String, 7 "TransMode" trans_mode: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsVideo {
    pub abr_max: Option<String>,
    pub bitrate: Option<String>,
    pub bufsize: Option<String>,
    pub codec: Option<String>,
    pub crf: Option<String>,
    pub crop: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub long_short_mode: Option<String>,
    pub maxrate: Option<String>,
    pub pad: Option<String>,
    pub pix_fmt: Option<String>,
    pub preset: Option<String>,
    pub profile: Option<String>,
    pub remove: Option<String>,
    pub scan_mode: Option<String>,
    pub width: Option<String>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsVideo {
    0 "AbrMax" abr_max: String, 1 "Bitrate" bitrate: String, 2 "Bufsize" bufsize: String, 3 "Codec" codec: String,
    4 "Crf" crf: String, 5 "Crop" crop: String, 6 "Fps" fps: String, 7 "Gop" gop: String, 8 "Height" height: String,
    9 "LongShortMode" long_short_mode: String, 10 "Maxrate" maxrate: String, 11 "Pad" pad: String,
    12 "PixFmt" pix_fmt: String, 13 "Preset" preset: String, 14 "Profile" profile: String, 15 "Remove" remove: String,
    16 "ScanMode" scan_mode: String, 17 "Width" width: String
} }

/// In the response of [`SubmitTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitTranscodeJobTranscodeJobListScheduleConfig {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

/// Submits video cognition job: `SubmitVideoCognitionJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoCognitionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJob {
    pub input: Option<SubmitVideoCognitionJobInput>,
    pub params: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitVideoCognitionJob() "SubmitVideoCognitionJob" -> SubmitVideoCognitionJobOutput {
    0 "Input" input: SubmitVideoCognitionJobInput, 1 "Params" params: String,
    2 "TemplateConfig" template_config: String, 3 "TemplateId" template_id: String, 4 "Title" title: String,
    5 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SubmitVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitVideoCognitionJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

/// Response of [`SubmitVideoCognitionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoCognitionJobOutput {
    0 "JobId" job_id: String
} }

/// Submits video translation job: `SubmitVideoTranslationJob` of `ice` 2020-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoTranslationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJob {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<String>,
    pub output_config: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub signature_mehtod: Option<String>,
    pub signature_nonce: Option<String>,
    pub signature_type: Option<String>,
    pub signature_version: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitVideoTranslationJob() "SubmitVideoTranslationJob" -> SubmitVideoTranslationJobOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EditingConfig" editing_config: String,
    3 "InputConfig" input_config: String, 4 "OutputConfig" output_config: String, 5 "Signature" signature: Secret,
    6 "SignatureMehtod" signature_mehtod: String, 7 "SignatureNonce" signature_nonce: String,
    8 "SignatureType" signature_type: String, 9 "SignatureVersion" signature_version: String, 10 "Title" title: String,
    11 "UserData" user_data: String
} }

/// Response of [`SubmitVideoTranslationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobOutput {
    pub data: Option<SubmitVideoTranslationJobData>,
    pub success: Option<bool>,
}
model! { SubmitVideoTranslationJobOutput {
    0 "Data" data: SubmitVideoTranslationJobData, 1 "Success" success: bool
} }

/// In the response of [`SubmitVideoTranslationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobData {
    pub job_id: Option<String>,
}
model! { SubmitVideoTranslationJobData {
    0 "JobId" job_id: String
} }

/// Submits yike ai app job: `SubmitYikeAIAppJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeAIAppJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAIAppJob {
    /// Required.
    pub app_id: String,
    pub app_params: Option<String>,
    pub folder_id: Option<String>,
    pub production_id: Option<String>,
}
operation! { SubmitYikeAIAppJob(app_id: String) "SubmitYikeAIAppJob" -> SubmitYikeAIAppJobOutput {
    0 "AppId" app_id, 1 "AppParams" app_params: String, 2 "FolderId" folder_id: String,
    3 "ProductionId" production_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SubmitYikeAIAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAIAppJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeAIAppJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike storyboard job: `SubmitYikeStoryboardJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitYikeStoryboardJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJob {
    pub aspect_ratio: Option<String>,
    pub exec_mode: Option<String>,
    pub model_params: Option<String>,
    pub narration_voice_id: Option<String>,
    pub resolution: Option<String>,
    pub shot_prompt_mode: Option<String>,
    pub skip_failure_shot: Option<bool>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub video_model: Option<String>,
    pub file_url: Option<String>,
    pub shot_split_mode: Option<String>,
    pub source_type: Option<String>,
    pub style_id: Option<String>,
}
operation! { SubmitYikeStoryboardJob() "SubmitYikeStoryboardJob" -> SubmitYikeStoryboardJobOutput {
    0 "AspectRatio" aspect_ratio: String, 1 "ExecMode" exec_mode: String, 2 "ModelParams" model_params: String,
    3 "NarrationVoiceId" narration_voice_id: String, 4 "Resolution" resolution: String,
    5 "ShotPromptMode" shot_prompt_mode: String, 6 "SkipFailureShot" skip_failure_shot: bool, 7 "Title" title: String,
    8 "UserData" user_data: String, 9 "VideoModel" video_model: String, 10 "FileURL" file_url: String,
    11 "ShotSplitMode" shot_split_mode: String, 12 "SourceType" source_type: String, 13 "StyleId" style_id: String
} [
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`SubmitYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

/// `TakeoverAIAgentCall` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/TakeoverAIAgentCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeoverAIAgentCall {
    pub human_agent_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub require_token: Option<bool>,
}
operation! { TakeoverAIAgentCall() "TakeoverAIAgentCall" -> TakeoverAIAgentCallOutput {
    0 "HumanAgentUserId" human_agent_user_id: String, 1 "InstanceId" instance_id: String,
    2 "RequireToken" require_token: bool
} }

/// Response of [`TakeoverAIAgentCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeoverAIAgentCallOutput {
    pub channel_id: Option<String>,
    pub human_agent_user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { TakeoverAIAgentCallOutput {
    0 "ChannelId" channel_id: String, 1 "HumanAgentUserId" human_agent_user_id: String, 2 "Token" token: Secret
} }

/// Updates ai agent instance: `UpdateAIAgentInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAIAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIAgentInstance {
    pub agent_config: Option<AIAgentConfig>,
    /// Required.
    pub instance_id: String,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
}
operation! { UpdateAIAgentInstance(instance_id: String) "UpdateAIAgentInstance" -> Empty {
    0 "AgentConfig" agent_config: AIAgentConfig, 1 "InstanceId" instance_id,
    2 "TemplateConfig" template_config: AIAgentTemplateConfig, 3 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateAIAgentInstance`]: empty.
pub type UpdateAIAgentInstanceOutput = Empty;

/// Updates ad insertion: `UpdateAdInsertion` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAdInsertion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertion {
    pub ad_marker_passthrough: Option<String>,
    /// Required.
    pub ads_url: String,
    pub cdn_ad_segment_url_prefix: Option<String>,
    pub cdn_content_segment_url_prefix: Option<String>,
    pub config_aliases: Option<String>,
    /// Required.
    pub content_url_prefix: String,
    /// Required.
    pub name: String,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
operation! { UpdateAdInsertion(ads_url: String, content_url_prefix: String, name: String)
    "UpdateAdInsertion" -> UpdateAdInsertionOutput {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url,
    2 "CdnAdSegmentUrlPrefix" cdn_ad_segment_url_prefix: String,
    3 "CdnContentSegmentUrlPrefix" cdn_content_segment_url_prefix: String, 4 "ConfigAliases" config_aliases: String,
    5 "ContentUrlPrefix" content_url_prefix, 6 "Name" name, 7 "PersonalizationThreshold" personalization_threshold: i64,
    8 "SlateAdUrl" slate_ad_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`UpdateAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionOutput {
    pub config: Option<UpdateAdInsertionConfig>,
}
model! { UpdateAdInsertionOutput {
    0 "Config" config: UpdateAdInsertionConfig
} }

/// In the response of [`UpdateAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionConfig {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: Option<String>,
    pub cdn_config: Option<UpdateAdInsertionCdnConfig>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: Option<String>,
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub manifest_endpoint_config: Option<UpdateAdInsertionManifestEndpointConfig>,
    pub name: Option<String>,
    pub personalization_threshold: Option<i64>,
    pub slate_ad_url: Option<String>,
}
model! { UpdateAdInsertionConfig {
    0 "AdMarkerPassthrough" ad_marker_passthrough: String, 1 "AdsUrl" ads_url: String,
    2 "CdnConfig" cdn_config: UpdateAdInsertionCdnConfig, 3 "ConfigAliases" config_aliases: String,
    4 "ContentUrlPrefix" content_url_prefix: String, 5 "CreateTime" create_time: String,
    6 "LastModified" last_modified: String,
    7 "ManifestEndpointConfig" manifest_endpoint_config: UpdateAdInsertionManifestEndpointConfig, 8 "Name" name: String,
    9 "PersonalizationThreshold" personalization_threshold: i64, 10 "SlateAdUrl" slate_ad_url: String
} }

/// In the response of [`UpdateAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { UpdateAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix: String, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix: String
} }

/// In the response of [`UpdateAdInsertion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { UpdateAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix: String, 1 "HlsPrefix" hls_prefix: String
} }

/// Updates avatar training job: `UpdateAvatarTrainingJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAvatarTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJob {
    /// At most 1024 characters.
    pub avatar_description: Option<String>,
    /// At most 7 characters.
    pub avatar_name: Option<String>,
    /// Required.
    pub job_id: String,
    /// 32 to 32 characters.
    pub portrait: Option<String>,
    /// At most 512 characters.
    pub thumbnail: Option<String>,
    pub transparent: Option<bool>,
    /// 32 to 32 characters.
    pub video: Option<String>,
}
operation! { UpdateAvatarTrainingJob(job_id: String) "UpdateAvatarTrainingJob" -> UpdateAvatarTrainingJobOutput {
    0 "AvatarDescription" avatar_description: String, 1 "AvatarName" avatar_name: String, 2 "JobId" job_id,
    3 "Portrait" portrait: String, 4 "Thumbnail" thumbnail: String, 5 "Transparent" transparent: bool,
    6 "Video" video: String
} }

/// Response of [`UpdateAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobOutput {
    pub data: Option<UpdateAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { UpdateAvatarTrainingJobOutput {
    0 "Data" data: UpdateAvatarTrainingJobData, 1 "Success" success: bool
} }

/// In the response of [`UpdateAvatarTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { UpdateAvatarTrainingJobData {
    0 "JobId" job_id: String
} }

/// Updates category: `UpdateCategory` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategory {
    /// Required.
    pub cate_id: i64,
    /// Required.
    pub cate_name: String,
}
operation! { UpdateCategory(cate_id: i64, cate_name: String) "UpdateCategory" -> Empty {
    0 "CateId" cate_id, 1 "CateName" cate_name
} }

/// Response of [`UpdateCategory`]: empty.
pub type UpdateCategoryOutput = Empty;

/// Updates channel: `UpdateChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChannel {
    pub access_policy: Option<bool>,
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub channel_name: String,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    /// Required.
    pub out_put_config_list: String,
}
operation! { UpdateChannel(channel_name: String, out_put_config_list: String) "UpdateChannel" -> UpdateChannelOutput {
    0 "AccessPolicy" access_policy: bool, 1 "AccessToken" access_token: Secret, 2 "ChannelName" channel_name,
    3 "FillerSourceLocationName" filler_source_location_name: String, 4 "FillerSourceName" filler_source_name: String,
    5 "OutPutConfigList" out_put_config_list
} }

/// Response of [`UpdateChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { UpdateChannelOutput {
    0 "Channel" channel: ChannelAssemblyChannel
} }

/// Updates custom template: `UpdateCustomTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplate {
    pub name: Option<String>,
    pub template_config: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { UpdateCustomTemplate(template_id: String) "UpdateCustomTemplate" -> UpdateCustomTemplateOutput {
    0 "Name" name: String, 1 "TemplateConfig" template_config: String, 2 "TemplateId" template_id
} }

/// Response of [`UpdateCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateCustomTemplateOutput {
    0 "Success" success: bool
} }

/// Updates customized voice: `UpdateCustomizedVoice` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomizedVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedVoice {
    pub demo_audio_media_id: Option<String>,
    /// Required.
    pub voice_id: String,
}
operation! { UpdateCustomizedVoice(voice_id: String) "UpdateCustomizedVoice" -> UpdateCustomizedVoiceOutput {
    0 "DemoAudioMediaId" demo_audio_media_id: String, 1 "VoiceId" voice_id
} }

/// Response of [`UpdateCustomizedVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedVoiceOutput {
    pub success: Option<bool>,
}
model! { UpdateCustomizedVoiceOutput {
    0 "Success" success: bool
} }

/// Updates editing project: `UpdateEditingProject` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEditingProject {
    pub business_status: Option<String>,
    pub clips_param: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub project_id: String,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub timeline: Option<String>,
}
operation! { UpdateEditingProject(project_id: String) "UpdateEditingProject" -> Empty {
    0 "BusinessStatus" business_status: String, 1 "ClipsParam" clips_param: String, 2 "CoverURL" cover_url: String,
    3 "Description" description: String, 4 "ProjectId" project_id, 5 "TemplateId" template_id: String,
    6 "Title" title: String, 7 "Timeline" timeline: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateEditingProject`]: empty.
pub type UpdateEditingProjectOutput = Empty;

/// Updates hotword library: `UpdateHotwordLibrary` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateHotwordLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotwordLibrary {
    pub description: Option<String>,
    /// Required.
    pub hotword_library_id: String,
    pub hotwords: Option<Vec<Hotword>>,
    pub name: Option<String>,
}
operation! { UpdateHotwordLibrary(hotword_library_id: String) "UpdateHotwordLibrary" -> UpdateHotwordLibraryOutput {
    0 "Description" description: String, 1 "HotwordLibraryId" hotword_library_id, 2 "Hotwords" hotwords: Vec<Hotword>,
    3 "Name" name: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateHotwordLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotwordLibraryOutput {
    pub success: Option<String>,
}
model! { UpdateHotwordLibraryOutput {
    0 "Success" success: String
} }

/// Updates live package channel: `UpdateLivePackageChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannel {
    /// Required.
    pub channel_name: String,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub protocol: String,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
operation! { UpdateLivePackageChannel(channel_name: String, group_name: String, protocol: String)
    "UpdateLivePackageChannel" -> UpdateLivePackageChannelOutput {
    0 "ChannelName" channel_name, 1 "Description" description: String, 2 "GroupName" group_name, 3 "Protocol" protocol,
    4 "SegmentCount" segment_count: i64, 5 "SegmentDuration" segment_duration: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelOutput {
    pub live_package_channel: Option<UpdateLivePackageChannelLivePackageChannel>,
}
model! { UpdateLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel: UpdateLivePackageChannelLivePackageChannel
} }

/// In the response of [`UpdateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Vec<UpdateLivePackageChannelIngestEndpoints>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { UpdateLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GroupName" group_name: String,
    4 "IngestEndpoints" ingest_endpoints: Vec<UpdateLivePackageChannelIngestEndpoints>,
    5 "LastModified" last_modified: String, 6 "Protocol" protocol: String, 7 "SegmentCount" segment_count: i64,
    8 "SegmentDuration" segment_duration: i64
} }

/// In the response of [`UpdateLivePackageChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { UpdateLivePackageChannelIngestEndpoints {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Url" url: String, 3 "Username" username: String
} }

/// Updates live package channel credentials: `UpdateLivePackageChannelCredentials` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentials {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub rotate_credentials: i64,
}
operation! { UpdateLivePackageChannelCredentials(channel_name: String, group_name: String, rotate_credentials: i64)
    "UpdateLivePackageChannelCredentials" -> UpdateLivePackageChannelCredentialsOutput {
    0 "ChannelName" channel_name, 1 "GroupName" group_name, 2 "RotateCredentials" rotate_credentials
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateLivePackageChannelCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsOutput {
    pub ingest_endpoints: Vec<UpdateLivePackageChannelCredentialsIngestEndpoints>,
}
model! { UpdateLivePackageChannelCredentialsOutput {
    0 "IngestEndpoints" ingest_endpoints: Vec<UpdateLivePackageChannelCredentialsIngestEndpoints>
} }

/// In the response of [`UpdateLivePackageChannelCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsIngestEndpoints {
    pub id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { UpdateLivePackageChannelCredentialsIngestEndpoints {
    0 "Id" id: String, 1 "Password" password: Secret, 2 "Url" url: String, 3 "Username" username: String
} }

/// Updates live package channel group: `UpdateLivePackageChannelGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroup {
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
}
operation! { UpdateLivePackageChannelGroup(group_name: String)
    "UpdateLivePackageChannelGroup" -> UpdateLivePackageChannelGroupOutput {
    0 "Description" description: String, 1 "GroupName" group_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<
        UpdateLivePackageChannelGroupLivePackageChannelGroup,
    >,
}
model! { UpdateLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group: UpdateLivePackageChannelGroupLivePackageChannelGroup
} }

/// In the response of [`UpdateLivePackageChannelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupLivePackageChannelGroup {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub last_modified: Option<String>,
    pub origin_domain: Option<String>,
}
model! { UpdateLivePackageChannelGroupLivePackageChannelGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "LastModified" last_modified: String, 4 "OriginDomain" origin_domain: String
} }

/// Updates live package origin endpoint: `UpdateLivePackageOriginEndpoint` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageOriginEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpoint {
    /// Secret.
    pub authorization_code: Option<Secret>,
    /// Required.
    pub channel_name: String,
    pub description: Option<String>,
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub group_name: String,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    /// Required.
    pub protocol: String,
    pub timeshift_vision: Option<i64>,
}
operation! {
    UpdateLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String, protocol: String)
    "UpdateLivePackageOriginEndpoint" -> UpdateLivePackageOriginEndpointOutput {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name, 2 "Description" description: String,
    3 "EndpointName" endpoint_name, 4 "GroupName" group_name, 5 "IpBlacklist" ip_blacklist: String,
    6 "IpWhitelist" ip_whitelist: String, 7 "LivePackagingConfig" live_packaging_config: LivePackagingConfig,
    8 "ManifestName" manifest_name: String, 9 "Protocol" protocol, 10 "TimeshiftVision" timeshift_vision: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`UpdateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<
        UpdateLivePackageOriginEndpointLivePackageOriginEndpoint,
    >,
}
model! { UpdateLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint: UpdateLivePackageOriginEndpointLivePackageOriginEndpoint
} }

/// In the response of [`UpdateLivePackageOriginEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpointLivePackageOriginEndpoint {
    /// Secret.
    pub authorization_code: Option<Secret>,
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub group_name: Option<String>,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub last_modified: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    pub protocol: Option<String>,
    pub timeshift_vision: Option<i64>,
}
model! { UpdateLivePackageOriginEndpointLivePackageOriginEndpoint {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "EndpointName" endpoint_name: String,
    5 "EndpointUrl" endpoint_url: String, 6 "GroupName" group_name: String, 7 "IpBlacklist" ip_blacklist: String,
    8 "IpWhitelist" ip_whitelist: String, 9 "LastModified" last_modified: String,
    10 "LivePackagingConfig" live_packaging_config: LivePackagingConfig, 11 "ManifestName" manifest_name: String,
    12 "Protocol" protocol: String, 13 "TimeshiftVision" timeshift_vision: i64
} }

/// Updates live record template: `UpdateLiveRecordTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub record_format: Vec<UpdateLiveRecordTemplateRecordFormat>,
    /// Required.
    pub template_id: String,
}
operation! {
    UpdateLiveRecordTemplate(name: String, record_format: Vec<UpdateLiveRecordTemplateRecordFormat>, template_id: String)
    "UpdateLiveRecordTemplate" -> Empty {
    0 "Name" name, 1 "RecordFormat" record_format, 2 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateLiveRecordTemplate`]: empty.
pub type UpdateLiveRecordTemplateOutput = Empty;

/// In the request of [`UpdateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateRecordFormat {
    pub cycle_duration: Option<i64>,
    /// Required.
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { UpdateLiveRecordTemplateRecordFormat(format: String) {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// Updates live snapshot template: `UpdateLiveSnapshotTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveSnapshotTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotTemplate {
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub time_interval: i64,
}
operation! { UpdateLiveSnapshotTemplate(template_id: String, template_name: String, time_interval: i64)
    "UpdateLiveSnapshotTemplate" -> Empty {
    0 "OverwriteFormat" overwrite_format: String, 1 "SequenceFormat" sequence_format: String,
    2 "TemplateId" template_id, 3 "TemplateName" template_name, 4 "TimeInterval" time_interval
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateLiveSnapshotTemplate`]: empty.
pub type UpdateLiveSnapshotTemplateOutput = Empty;

/// Updates live transcode job: `UpdateLiveTranscodeJob` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJob {
    /// Required.
    pub job_id: String,
    /// 1 to 128 characters.
    pub name: Option<String>,
    pub stream_input: Option<UpdateLiveTranscodeJobStreamInput>,
    pub timed_config: Option<UpdateLiveTranscodeJobTimedConfig>,
    pub transcode_output: Option<UpdateLiveTranscodeJobTranscodeOutput>,
}
operation! { UpdateLiveTranscodeJob(job_id: String) "UpdateLiveTranscodeJob" -> Empty {
    0 "JobId" job_id, 1 "Name" name: String, 2 "StreamInput" stream_input: UpdateLiveTranscodeJobStreamInput,
    3 "TimedConfig" timed_config: UpdateLiveTranscodeJobTimedConfig,
    4 "TranscodeOutput" transcode_output: UpdateLiveTranscodeJobTranscodeOutput
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdateLiveTranscodeJob`]: empty.
pub type UpdateLiveTranscodeJobOutput = Empty;

/// In the request of [`UpdateLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobStreamInput {
    /// Required.
    pub input_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateLiveTranscodeJobStreamInput(input_url: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobTimedConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { UpdateLiveTranscodeJobTimedConfig() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// In the request of [`UpdateLiveTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobTranscodeOutput {
    /// Required.
    pub domain_name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateLiveTranscodeJobTranscodeOutput(domain_name: String, r#type: String) {
    0 "DomainName" domain_name: String, 1 "Type" r#type: String
} }

/// Updates live transcode template: `UpdateLiveTranscodeTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplate {
    pub name: Option<String>,
    pub template_config: Option<UpdateLiveTranscodeTemplateTemplateConfig>,
    /// Required.
    pub template_id: String,
}
operation! { UpdateLiveTranscodeTemplate(template_id: String) "UpdateLiveTranscodeTemplate" -> Empty {
    0 "Name" name: String, 1 "TemplateConfig" template_config: UpdateLiveTranscodeTemplateTemplateConfig,
    2 "TemplateId" template_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateLiveTranscodeTemplate`]: empty.
pub type UpdateLiveTranscodeTemplateOutput = Empty;

/// In the request of [`UpdateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateTemplateConfig {
    pub audio_params: Option<UpdateLiveTranscodeTemplateAudioParams>,
    pub video_params: Option<UpdateLiveTranscodeTemplateVideoParams>,
}
input! { UpdateLiveTranscodeTemplateTemplateConfig() {
    0 "AudioParams" audio_params: UpdateLiveTranscodeTemplateAudioParams,
    1 "VideoParams" video_params: UpdateLiveTranscodeTemplateVideoParams
} }

/// In the request of [`UpdateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateAudioParams {
    pub bitrate: Option<String>,
    pub channels: Option<String>,
    pub codec: Option<String>,
    pub profile: Option<String>,
    pub samplerate: Option<String>,
}
input! { UpdateLiveTranscodeTemplateAudioParams() {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: String, 2 "Codec" codec: String, 3 "Profile" profile: String,
    4 "Samplerate" samplerate: String
} }

/// In the request of [`UpdateLiveTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateVideoParams {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub height: Option<String>,
    pub profile: Option<String>,
    pub width: Option<String>,
}
input! { UpdateLiveTranscodeTemplateVideoParams() {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "Fps" fps: String, 3 "Gop" gop: String,
    4 "Height" height: String, 5 "Profile" profile: String, 6 "Width" width: String
} }

/// Updates media connect flow input: `UpdateMediaConnectFlowInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInput {
    pub cidrs: Option<String>,
    /// Required.
    pub flow_id: String,
    pub input_from_url: Option<String>,
    pub input_name: Option<String>,
    pub max_bitrate: Option<i64>,
    pub srt_latency: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
operation! { UpdateMediaConnectFlowInput(flow_id: String)
    "UpdateMediaConnectFlowInput" -> UpdateMediaConnectFlowInputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "InputFromUrl" input_from_url: String,
    3 "InputName" input_name: String, 4 "MaxBitrate" max_bitrate: i64, 5 "SrtLatency" srt_latency: i64,
    6 "SrtPassphrase" srt_passphrase: Secret, 7 "SrtPbkeyLen" srt_pbkey_len: i64
} }

/// Response of [`UpdateMediaConnectFlowInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowInputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Updates media connect flow output: `UpdateMediaConnectFlowOutput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutput {
    pub cidrs: Option<String>,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output_name: String,
    pub output_to_url: Option<String>,
    pub player_limit: Option<String>,
    pub srt_latency: Option<String>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<String>,
}
operation! { UpdateMediaConnectFlowOutput(flow_id: String, output_name: String)
    "UpdateMediaConnectFlowOutput" -> UpdateMediaConnectFlowOutputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "OutputName" output_name, 3 "OutputToUrl" output_to_url: String,
    4 "PlayerLimit" player_limit: String, 5 "SrtLatency" srt_latency: String, 6 "SrtPassphrase" srt_passphrase: Secret,
    7 "SrtPbkeyLen" srt_pbkey_len: String
} }

/// Response of [`UpdateMediaConnectFlowOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowOutputOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Updates media connect flow status: `UpdateMediaConnectFlowStatus` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatus {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub status: String,
}
operation! { UpdateMediaConnectFlowStatus(flow_id: String, status: String)
    "UpdateMediaConnectFlowStatus" -> UpdateMediaConnectFlowStatusOutput {
    0 "FlowId" flow_id, 1 "Status" status
} }

/// Response of [`UpdateMediaConnectFlowStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowStatusOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "RetCode" ret_code: i64
} }

/// Updates media info: `UpdateMediaInfo` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaInfo {
    pub append_tags: Option<bool>,
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub category: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub input_url: Option<String>,
    pub media_id: Option<String>,
    pub media_tags: Option<String>,
    pub reference_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { UpdateMediaInfo() "UpdateMediaInfo" -> UpdateMediaInfoOutput {
    0 "AppendTags" append_tags: bool, 1 "BusinessType" business_type: String, 2 "CateId" cate_id: i64,
    3 "Category" category: String, 4 "CoverURL" cover_url: String, 5 "Description" description: String,
    6 "InputURL" input_url: String, 7 "MediaId" media_id: String, 8 "MediaTags" media_tags: String,
    9 "ReferenceId" reference_id: String, 10 "Title" title: String, 11 "UserData" user_data: String
} }

/// Response of [`UpdateMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { UpdateMediaInfoOutput {
    0 "MediaId" media_id: String
} }

/// Updates media live channel: `UpdateMediaLiveChannel` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannel {
    pub audio_settings: Option<Vec<UpdateMediaLiveChannelAudioSettings>>,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub input_attachments: Vec<UpdateMediaLiveChannelInputAttachments>,
    /// Required.
    pub name: String,
    /// Required.
    pub output_groups: Vec<UpdateMediaLiveChannelOutputGroups>,
    pub video_settings: Option<Vec<UpdateMediaLiveChannelVideoSettings>>,
}
operation! {
    UpdateMediaLiveChannel(channel_id: String, input_attachments: Vec<UpdateMediaLiveChannelInputAttachments>, name: String, output_groups: Vec<UpdateMediaLiveChannelOutputGroups>)
    "UpdateMediaLiveChannel" -> Empty {
    0 "AudioSettings" audio_settings: Vec<UpdateMediaLiveChannelAudioSettings>, 1 "ChannelId" channel_id,
    2 "InputAttachments" input_attachments, 3 "Name" name, 4 "OutputGroups" output_groups,
    5 "VideoSettings" video_settings: Vec<UpdateMediaLiveChannelVideoSettings>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdateMediaLiveChannel`]: empty.
pub type UpdateMediaLiveChannelOutput = Empty;

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<UpdateMediaLiveChannelAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { UpdateMediaLiveChannelAudioSettings(name: String) {
    0 "AudioCodec" audio_codec: String,
    1 "AudioCodecSetting" audio_codec_setting: UpdateMediaLiveChannelAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
input! { UpdateMediaLiveChannelAudioCodecSetting() {
    0 "Bitrate" bitrate: i64, 1 "Profile" profile: String, 2 "SampleRate" sample_rate: i64
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelInputAttachments {
    pub audio_selectors: Option<Vec<UpdateMediaLiveChannelAudioSelectors>>,
    /// Required.
    pub input_id: Option<String>,
    pub language_name: Option<String>,
}
input! { UpdateMediaLiveChannelInputAttachments(input_id: String) {
    0 "AudioSelectors" audio_selectors: Vec<UpdateMediaLiveChannelAudioSelectors>, 1 "InputId" input_id: String,
    2 "LanguageName" language_name: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<UpdateMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<UpdateMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Option<Vec<UpdateMediaLiveChannelAudioTrackSelection>>,
    /// Required.
    pub name: Option<String>,
}
input! { UpdateMediaLiveChannelAudioSelectors(name: String) {
    0 "AudioLanguageSelection" audio_language_selection: UpdateMediaLiveChannelAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: UpdateMediaLiveChannelAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<UpdateMediaLiveChannelAudioTrackSelection>, 3 "Name" name: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioLanguageSelection {
    /// Required.
    pub language_code: Option<String>,
}
input! { UpdateMediaLiveChannelAudioLanguageSelection(language_code: String) {
    0 "LanguageCode" language_code: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioPidSelection {
    /// Required.
    pub pid: Option<i64>,
}
input! { UpdateMediaLiveChannelAudioPidSelection(pid: i64) {
    0 "Pid" pid: i64
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioTrackSelection {
    /// Required.
    pub track_id: Option<i64>,
}
input! { UpdateMediaLiveChannelAudioTrackSelection(track_id: i64) {
    0 "TrackId" track_id: i64
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<
        UpdateMediaLiveChannelMediaPackageGroupSetting,
    >,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub outputs: Option<Vec<UpdateMediaLiveChannelOutputs>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateMediaLiveChannelOutputGroups(name: String, outputs: Vec<UpdateMediaLiveChannelOutputs>, r#type: String) {
    0 "MediaPackageGroupSetting" media_package_group_setting: UpdateMediaLiveChannelMediaPackageGroupSetting,
    1 "Name" name: String, 2 "Outputs" outputs: Vec<UpdateMediaLiveChannelOutputs>, 3 "Type" r#type: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelMediaPackageGroupSetting {
    /// Required.
    pub channel_name: Option<String>,
    /// Required.
    pub group_name: Option<String>,
}
input! { UpdateMediaLiveChannelMediaPackageGroupSetting(channel_name: String, group_name: String) {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<
        UpdateMediaLiveChannelMediaPackageOutputSetting,
    >,
    pub media_type: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
input! { UpdateMediaLiveChannelOutputs(name: String) {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: UpdateMediaLiveChannelMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
input! { UpdateMediaLiveChannelMediaPackageOutputSetting() {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelVideoSettings {
    pub height: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub video_codec: Option<String>,
    pub video_codec_setting: Option<UpdateMediaLiveChannelVideoCodecSetting>,
    pub video_codec_type: Option<String>,
    pub width: Option<i64>,
}
input! { UpdateMediaLiveChannelVideoSettings(name: String) {
    0 "Height" height: i64, 1 "Name" name: String, 2 "VideoCodec" video_codec: String,
    3 "VideoCodecSetting" video_codec_setting: UpdateMediaLiveChannelVideoCodecSetting,
    4 "VideoCodecType" video_codec_type: String, 5 "Width" width: i64
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelVideoCodecSetting {
    pub codec_detail: Option<UpdateMediaLiveChannelCodecDetail>,
    pub framerate: Option<UpdateMediaLiveChannelFramerate>,
    pub gop: Option<UpdateMediaLiveChannelGop>,
    pub rate: Option<UpdateMediaLiveChannelRate>,
}
input! { UpdateMediaLiveChannelVideoCodecSetting() {
    0 "CodecDetail" codec_detail: UpdateMediaLiveChannelCodecDetail,
    1 "Framerate" framerate: UpdateMediaLiveChannelFramerate, 2 "Gop" gop: UpdateMediaLiveChannelGop,
    3 "Rate" rate: UpdateMediaLiveChannelRate
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
input! { UpdateMediaLiveChannelCodecDetail() {
    0 "Level" level: String, 1 "Profile" profile: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
input! { UpdateMediaLiveChannelFramerate() {
    0 "FramerateControl" framerate_control: String, 1 "FramerateDenominator" framerate_denominator: i64,
    2 "FramerateNumerator" framerate_numerator: i64
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
input! { UpdateMediaLiveChannelGop() {
    0 "BframesNum" bframes_num: i64, 1 "GopSize" gop_size: i64, 2 "GopSizeUnits" gop_size_units: String
} }

/// In the request of [`UpdateMediaLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
input! { UpdateMediaLiveChannelRate() {
    0 "Bitrate" bitrate: i64, 1 "BufferSize" buffer_size: i64, 2 "MaxBitrate" max_bitrate: i64,
    3 "RateControlMode" rate_control_mode: String
} }

/// Updates media live input: `UpdateMediaLiveInput` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInput {
    /// Required.
    pub input_settings: Vec<UpdateMediaLiveInputInputSettings>,
    pub security_group_ids: Option<Vec<String>>,
    /// Required.
    pub input_id: String,
    /// Required.
    pub name: String,
}
operation! {
    UpdateMediaLiveInput(input_settings: Vec<UpdateMediaLiveInputInputSettings>, input_id: String, name: String)
    "UpdateMediaLiveInput" -> Empty {
    0 "InputSettings" input_settings, 1 "SecurityGroupIds" security_group_ids: Vec<String>, 2 "InputId" input_id,
    3 "Name" name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateMediaLiveInput`]: empty.
pub type UpdateMediaLiveInputOutput = Empty;

/// In the request of [`UpdateMediaLiveInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputInputSettings {
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    /// Secret.
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
input! { UpdateMediaLiveInputInputSettings() {
    0 "FlowId" flow_id: String, 1 "FlowOutputName" flow_output_name: String, 2 "SourceUrl" source_url: String,
    3 "SrtLatency" srt_latency: i64, 4 "SrtMaxBitrate" srt_max_bitrate: i64, 5 "SrtPassphrase" srt_passphrase: Secret,
    6 "SrtPbKeyLen" srt_pb_key_len: i64, 7 "StreamName" stream_name: String
} }

/// Updates media live input security group: `UpdateMediaLiveInputSecurityGroup` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInputSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputSecurityGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub whitelist_rules: Vec<String>,
}
operation! { UpdateMediaLiveInputSecurityGroup(name: String, security_group_id: String, whitelist_rules: Vec<String>)
    "UpdateMediaLiveInputSecurityGroup" -> Empty {
    0 "Name" name, 1 "SecurityGroupId" security_group_id, 2 "WhitelistRules" whitelist_rules
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`UpdateMediaLiveInputSecurityGroup`]: empty.
pub type UpdateMediaLiveInputSecurityGroupOutput = Empty;

/// Updates media marks: `UpdateMediaMarks` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaMarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMarks {
    /// Required.
    pub media_id: String,
    /// Required.
    pub media_marks: String,
}
operation! { UpdateMediaMarks(media_id: String, media_marks: String) "UpdateMediaMarks" -> UpdateMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

/// Response of [`UpdateMediaMarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { UpdateMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

/// Updates media to search lib: `UpdateMediaToSearchLib` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaToSearchLib>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLib {
    /// Required.
    pub media_id: String,
    /// Required.
    pub msg_body: String,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { UpdateMediaToSearchLib(media_id: String, msg_body: String)
    "UpdateMediaToSearchLib" -> UpdateMediaToSearchLibOutput {
    0 "MediaId" media_id, 1 "MsgBody" msg_body, 2 "Namespace" namespace: String,
    3 "SearchLibName" search_lib_name: String
} }

/// Response of [`UpdateMediaToSearchLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { UpdateMediaToSearchLibOutput {
    0 "Code" code: String, 1 "MediaId" media_id: String, 2 "Success" success: String
} }

/// Updates pipeline: `UpdatePipeline` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub name: Option<String>,
    /// Required.
    pub pipeline_id: String,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
operation! { UpdatePipeline(pipeline_id: String) "UpdatePipeline" -> UpdatePipelineOutput {
    0 "Name" name: String, 1 "PipelineId" pipeline_id, 2 "Priority" priority: i64, 3 "Status" status: String
} }

/// Response of [`UpdatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub success: Option<bool>,
}
model! { UpdatePipelineOutput {
    0 "Success" success: bool
} }

/// Updates program: `UpdateProgram` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgram {
    pub ad_breaks: Option<String>,
    /// Required.
    pub channel_name: String,
    pub clip_range: Option<String>,
    /// Required.
    pub program_name: String,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub transition: Option<String>,
}
operation! { UpdateProgram(channel_name: String, program_name: String) "UpdateProgram" -> UpdateProgramOutput {
    0 "AdBreaks" ad_breaks: String, 1 "ChannelName" channel_name, 2 "ClipRange" clip_range: String,
    3 "ProgramName" program_name, 4 "SourceLocationName" source_location_name: String,
    5 "SourceName" source_name: String, 6 "SourceType" source_type: String, 7 "Transition" transition: String
} }

/// Response of [`UpdateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { UpdateProgramOutput {
    0 "Program" program: ChannelAssemblyProgram
} }

/// Updates rtc robot instance: `UpdateRtcRobotInstance` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateRtcRobotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstance {
    pub config: Option<UpdateRtcRobotInstanceConfig>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateRtcRobotInstance(instance_id: String) "UpdateRtcRobotInstance" -> Empty {
    0 "Config" config: UpdateRtcRobotInstanceConfig, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`UpdateRtcRobotInstance`]: empty.
pub type UpdateRtcRobotInstanceOutput = Empty;

/// In the request of [`UpdateRtcRobotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstanceConfig {
    pub enable_voice_interrupt: Option<bool>,
    pub greeting: Option<String>,
    pub voice_id: Option<String>,
}
input! { UpdateRtcRobotInstanceConfig() {
    0 "EnableVoiceInterrupt" enable_voice_interrupt: bool, 1 "Greeting" greeting: String, 2 "VoiceId" voice_id: String
} }

/// Updates source: `UpdateSource` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSource {
    /// Required.
    pub http_package_configurations: String,
    /// Required.
    pub source_location_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub source_type: String,
}
operation! {
    UpdateSource(http_package_configurations: String, source_location_name: String, source_name: String, source_type: String)
    "UpdateSource" -> UpdateSourceOutput {
    0 "HttpPackageConfigurations" http_package_configurations, 1 "SourceLocationName" source_location_name,
    2 "SourceName" source_name, 3 "SourceType" source_type
} }

/// Response of [`UpdateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { UpdateSourceOutput {
    0 "Source" source: ChannelAssemblySource
} }

/// Updates source location: `UpdateSourceLocation` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSourceLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceLocation {
    pub base_url: Option<String>,
    pub enable_segment_delivery: Option<bool>,
    pub segment_delivery_url: Option<String>,
    /// Required.
    pub source_location_name: String,
}
operation! { UpdateSourceLocation(source_location_name: String) "UpdateSourceLocation" -> UpdateSourceLocationOutput {
    0 "BaseUrl" base_url: String, 1 "EnableSegmentDelivery" enable_segment_delivery: bool,
    2 "SegmentDeliveryUrl" segment_delivery_url: String, 3 "SourceLocationName" source_location_name
} }

/// Response of [`UpdateSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { UpdateSourceLocationOutput {
    0 "SourceLocation" source_location: ChannelAssemblySourceLocation
} }

/// Updates template: `UpdateTemplate` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub cover_url: Option<String>,
    pub name: Option<String>,
    pub preview_media: Option<String>,
    pub related_mediaids: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub config: Option<String>,
}
operation! { UpdateTemplate() "UpdateTemplate" -> Empty {
    0 "CoverUrl" cover_url: String, 1 "Name" name: String, 2 "PreviewMedia" preview_media: String,
    3 "RelatedMediaids" related_mediaids: String, 4 "Source" source: String, 5 "Status" status: String,
    6 "TemplateId" template_id: String, 7 "Config" config: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateTemplate`]: empty.
pub type UpdateTemplateOutput = Empty;

/// `UploadMediaByURL` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UploadMediaByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURL {
    pub app_id: Option<String>,
    pub entity_id: Option<String>,
    pub media_meta_data: Option<String>,
    pub post_process_config: Option<String>,
    pub upload_target_config: Option<String>,
    pub upload_urls: Option<String>,
    pub user_data: Option<String>,
}
operation! { UploadMediaByURL() "UploadMediaByURL" -> UploadMediaByURLOutput {
    0 "AppId" app_id: String, 1 "EntityId" entity_id: String, 2 "MediaMetaData" media_meta_data: String,
    3 "PostProcessConfig" post_process_config: String, 4 "UploadTargetConfig" upload_target_config: String,
    5 "UploadURLs" upload_urls: String, 6 "UserData" user_data: String
} }

/// Response of [`UploadMediaByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURLOutput {
    pub upload_jobs: Vec<UploadMediaByURLUploadJobs>,
}
model! { UploadMediaByURLOutput {
    0 "UploadJobs" upload_jobs: Vec<UploadMediaByURLUploadJobs>
} }

/// In the response of [`UploadMediaByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURLUploadJobs {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub source_url: Option<String>,
}
model! { UploadMediaByURLUploadJobs {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String, 2 "SourceURL" source_url: String
} }

/// `UploadStreamByURL` of `ice` 2020-11-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ICE/2020-11-09/UploadStreamByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByURL {
    pub definition: Option<String>,
    pub file_extension: Option<String>,
    pub hdr_type: Option<String>,
    pub media_id: Option<String>,
    pub stream_url: Option<String>,
    pub user_data: Option<String>,
}
operation! { UploadStreamByURL() "UploadStreamByURL" -> UploadStreamByURLOutput {
    0 "Definition" definition: String, 1 "FileExtension" file_extension: String, 2 "HDRType" hdr_type: String,
    3 "MediaId" media_id: String, 4 "StreamURL" stream_url: String, 5 "UserData" user_data: String
} }

/// Response of [`UploadStreamByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByURLOutput {
    pub file_url: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub source_url: Option<String>,
}
model! { UploadStreamByURLOutput {
    0 "FileURL" file_url: String, 1 "JobId" job_id: String, 2 "MediaId" media_id: String,
    3 "SourceURL" source_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActiveAiRtcLicense, AddAdInsertion, AddCategory, AddEditingProjectMaterials, AddFavoritePublicMedia,
    AddMediaConnectFlowInput, AddMediaConnectFlowOutput, AddMediaMarks, AddStreamTagToSearchLib, AddTemplate,
    AddYikeUserCredit, AlterSearchIndex, AlterSearchLib, BatchCreateVodPackagingAsset, BatchGetMediaInfos,
    BatchGetYikeAIAppJob, BatchGetYikeAssetMediaInfos, CancelDNAJob, CancelFavoritePublicMedia, CancelIProductionJob,
    ClearAIAgentVoiceprint, CloseMediaConnectFlowFailover, CloseStreamToSearchLib, CreateAudit, CreateAvatarTrainingJob,
    CreateChannel, CreateCustomTemplate, CreateCustomizedVoiceJob, CreateDNADB, CreateEditingProject,
    CreateHotwordLibrary, CreateIpcOrder, CreateLivePackageChannel, CreateLivePackageChannelGroup,
    CreateLivePackageOriginEndpoint, CreateLiveRecordTemplate, CreateLiveSnapshotTemplate, CreateLiveTranscodeTemplate,
    CreateMediaConnectFlow, CreateMediaLiveChannel, CreateMediaLiveInput, CreateMediaLiveInputSecurityGroup,
    CreatePipeline, CreateProgram, CreateRecognitionEntity, CreateRecognitionLib, CreateRecognitionSample,
    CreateSearchIndex, CreateSearchLib, CreateSource, CreateSourceLocation, CreateStreamToSearchLib, CreateUploadMedia,
    CreateUploadStream, CreateVodPackagingAsset, CreateVodPackagingConfiguration, CreateVodPackagingGroup,
    CreateYikeAssetUpload, CreateYikeProduction, CreateYikeUser, CreateYikeWorkspace, DecryptKMSDataKey,
    DeleteAIAgentDialogue, DeleteAdInsertion, DeleteAvatarTrainingJob, DeleteCategory, DeleteChannel,
    DeleteCustomTemplate, DeleteCustomizedVoiceJob, DeleteDNADB, DeleteDNAFiles, DeleteEditingProjectMaterials,
    DeleteEditingProjects, DeleteHotwordLibrary, DeleteLivePackageChannel, DeleteLivePackageChannelGroup,
    DeleteLivePackageOriginEndpoint, DeleteLiveRecordFiles, DeleteLiveRecordTemplate, DeleteLiveSnapshotFiles,
    DeleteLiveSnapshotTemplate, DeleteLiveTranscodeJob, DeleteLiveTranscodeTemplate, DeleteMediaConnectFlow,
    DeleteMediaConnectFlowInput, DeleteMediaConnectFlowOutput, DeleteMediaFromSearchLib, DeleteMediaInfos,
    DeleteMediaLiveChannel, DeleteMediaLiveInput, DeleteMediaLiveInputSecurityGroup, DeleteMediaMarks, DeletePipeline,
    DeletePlayInfo, DeleteProgram, DeleteRecognitionEntity, DeleteRecognitionLib, DeleteRecognitionSample,
    DeleteSmartJob, DeleteSource, DeleteSourceLocation, DeleteTemplate, DeleteVodPackagingAsset,
    DeleteVodPackagingConfiguration, DeleteVodPackagingGroup, DeleteYikeAssetMediaInfos, DescribeAIAgentInstance,
    DescribeMeterImsEditUsage, DescribeMeterImsMediaConvertUHDUsage, DescribeMeterImsMediaConvertUsage,
    DescribeMeterImsMpsAiUsage, DescribeMeterImsSummary, DescribeNotifyConfig, DescribePlayList,
    DescribeRtcRobotInstance, DetectAudioForCustomizedVoiceJob, DropSearchIndex, DropSearchLib,
    ForbidMediaConnectFlowOutput, ForwardAIAgentCall, GenerateAIAgentCall, GenerateKMSDataKey, GenerateMessageChatToken,
    GetAIAgentConcurrency, GetAIWorkflowTask, GetAdInsertion, GetAiRtcAuthCodeList, GetAiRtcLicenseInfoList, GetAvatar,
    GetAvatarTrainingJob, GetBatchMediaProducingJob, GetCategories, GetChannel, GetContentAnalyzeConfig,
    GetCustomTemplate, GetCustomizedVoice, GetCustomizedVoiceJob, GetDefaultStorageLocation,
    GetDemonstrationForCustomizedVoiceJob, GetDynamicImageJob, GetEditingProject, GetEditingProjectMaterials,
    GetEventCallback, GetHotwordLibrary, GetIpcDeviceInfo, GetLiveEditingIndexFile, GetLiveEditingJob,
    GetLivePackageChannel, GetLivePackageChannelGroup, GetLivePackageOriginEndpoint, GetLiveRecordJob,
    GetLiveRecordTemplate, GetLiveSnapshotJob, GetLiveSnapshotTemplate, GetLiveTranscodeJob, GetLiveTranscodeTemplate,
    GetMediaConnectAvailableRegion, GetMediaConnectFlow, GetMediaConnectFlowAllOutputName, GetMediaConnectFlowInput,
    GetMediaConnectFlowOutput, GetMediaConvertJob, GetMediaInfo, GetMediaInfoJob, GetMediaLiveChannel,
    GetMediaLiveInput, GetMediaLiveInputSecurityGroup, GetMediaMarks, GetMediaProducingJob, GetPackageJob, GetPipeline,
    GetPlayInfo, GetProgram, GetProjectExportJob, GetPublicMediaInfo, GetSmartHandleJob, GetSnapshotJob,
    GetSnapshotUrls, GetSource, GetSourceLocation, GetStorageList, GetStreamTagList, GetSystemTemplate, GetTemplate,
    GetTemplateMaterials, GetTemplateParams, GetTranscodeJob, GetUrlUploadInfos, GetVideoList, GetVodPackagingAsset,
    GetVodPackagingConfiguration, GetVodPackagingGroup, GetWorkflowTask, GetYikeAIAppJob, GetYikeAssetMediaInfo,
    GetYikeStoryboardJob, GetYikeUser, GetYikeUserCredit, InsertMediaToSearchLib, ListAIAgentDialogues,
    ListAIAgentInstance, ListAIAgentPhoneNumber, ListAIAgentVoiceprints, ListAdInsertions, ListAlerts,
    ListAllPublicMediaTags, ListAvatarTrainingJobs, ListAvatars, ListBatchMediaProducingJobs, ListChannelAlerts,
    ListChannels, ListCustomTemplates, ListCustomizedVoiceJobs, ListCustomizedVoices, ListDNADB, ListDNAFiles,
    ListDynamicImageJobs, ListEditingProjects, ListHotwordLibraries, ListLivePackageChannelGroups,
    ListLivePackageChannels, ListLivePackageOriginEndpoints, ListLiveRecordFiles, ListLiveRecordJobs,
    ListLiveRecordTemplates, ListLiveSnapshotFiles, ListLiveSnapshotJobs, ListLiveSnapshotTemplates,
    ListLiveTranscodeJobs, ListLiveTranscodeTemplates, ListMediaBasicInfos, ListMediaConvertJobs, ListMediaInfoJobs,
    ListMediaLiveChannels, ListMediaLiveInputSecurityGroups, ListMediaLiveInputs, ListMediaMarks,
    ListMediaProducingJobs, ListPackageJobs, ListPipelines, ListPrograms, ListPublicMediaBasicInfos,
    ListRecognitionEntities, ListRecognitionLibs, ListRecognitionSamples, ListSchedules, ListSearchLib, ListSmartJobs,
    ListSmartSysAvatarModels, ListSmartVoiceGroups, ListSnapshotJobs, ListSourceLocations, ListSources,
    ListSystemTemplates, ListTemplates, ListTranscodeJobs, ListVodPackagingAssets, ListVodPackagingConfigurations,
    ListVodPackagingGroups, ListWorkflowTasks, ListYikeAssetFolders, ListYikeProductions, OpenMediaConnectFlowFailover,
    PrecheckYikeAIAppJob, QueryCopyrightExtractJob, QueryCopyrightJobList, QueryDNAJobList, QueryIProductionJob,
    QueryIpcQuota, QueryMediaCensorJobDetail, QueryMediaCensorJobList, QueryMediaIndexJob, QuerySearchIndex,
    QuerySearchLib, QuerySmarttagJob, QueryTraceAbJobList, QueryTraceExtractJob, QueryTraceM3u8JobList,
    QueryVideoCognitionJob, RefreshUploadMedia, RegisterMediaInfo, RegisterMediaStream, RegisterYikeAssetMediaInfo,
    ResumeMediaConnectFlowOutput, ResumeYikeStoryboardJob, SearchEditingProject, SearchIndexJobRerun, SearchMedia,
    SearchMediaByAILabel, SearchMediaByFace, SearchMediaByHybrid, SearchMediaByMultimodal, SearchMediaClipByFace,
    SearchPublicMediaInfo, SendAIAgentDataChannelMessage, SendAIAgentSpeech, SendAIAgentText,
    SendLiveSnapshotJobCommand, SendLiveTranscodeJobCommand, SendMessageChatText, SetAIAgentVoiceprint,
    SetContentAnalyzeConfig, SetDefaultCustomTemplate, SetDefaultStorageLocation, SetEventCallback, SetNotifyConfig,
    SetYikeUserRole, StartAIAgentInstance, StartAIAgentOutboundCall, StartAIWorkflow, StartChannel,
    StartMediaLiveChannel, StartRtcRobotInstance, StartWorkflow, StopAIAgentInstance, StopAIWorkflowTask, StopChannel,
    StopMediaLiveChannel, StopRtcRobotInstance, SubYikeUserCredit, SubmitAIAgentVideoAuditTask, SubmitASRJob,
    SubmitAudioProduceJob, SubmitAvatarTrainingJob, SubmitAvatarVideoJob, SubmitBatchMediaProducingJob,
    SubmitCopyrightExtractJob, SubmitCopyrightJob, SubmitCosyVoiceCustomizedVoiceJob, SubmitCustomizedVoiceJob,
    SubmitDNAJob, SubmitDynamicChartJob, SubmitDynamicImageJob, SubmitHighlightExtractionJob, SubmitIProductionJob,
    SubmitLiveEditingJob, SubmitLiveRecordJob, SubmitLiveSnapshotJob, SubmitLiveTranscodeJob, SubmitMediaAiAnalysisJob,
    SubmitMediaCensorJob, SubmitMediaConvertJob, SubmitMediaInfoJob, SubmitMediaProducingJob, SubmitPackageJob,
    SubmitProjectExportJob, SubmitSceneBatchEditingJob, SubmitSceneMediaSelectionJob,
    SubmitSceneTimelineOrganizationJob, SubmitScreenMediaHighlightsJob, SubmitSegmentationJob, SubmitSmarttagJob,
    SubmitSnapshotJob, SubmitSportsHighlightsJob, SubmitStandardCustomizedVoiceJob, SubmitSyncMediaInfoJob,
    SubmitTextGenerateJob, SubmitTraceAbJob, SubmitTraceExtractJob, SubmitTraceM3u8Job, SubmitTranscodeJob,
    SubmitVideoCognitionJob, SubmitVideoTranslationJob, SubmitYikeAIAppJob, SubmitYikeStoryboardJob,
    TakeoverAIAgentCall, UpdateAIAgentInstance, UpdateAdInsertion, UpdateAvatarTrainingJob, UpdateCategory,
    UpdateChannel, UpdateCustomTemplate, UpdateCustomizedVoice, UpdateEditingProject, UpdateHotwordLibrary,
    UpdateLivePackageChannel, UpdateLivePackageChannelCredentials, UpdateLivePackageChannelGroup,
    UpdateLivePackageOriginEndpoint, UpdateLiveRecordTemplate, UpdateLiveSnapshotTemplate, UpdateLiveTranscodeJob,
    UpdateLiveTranscodeTemplate, UpdateMediaConnectFlowInput, UpdateMediaConnectFlowOutput,
    UpdateMediaConnectFlowStatus, UpdateMediaInfo, UpdateMediaLiveChannel, UpdateMediaLiveInput,
    UpdateMediaLiveInputSecurityGroup, UpdateMediaMarks, UpdateMediaToSearchLib, UpdatePipeline, UpdateProgram,
    UpdateRtcRobotInstance, UpdateSource, UpdateSourceLocation, UpdateTemplate, UploadMediaByURL, UploadStreamByURL
}
