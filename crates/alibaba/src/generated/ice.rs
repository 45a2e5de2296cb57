//! `ice` 2020-11-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-southeast-1", "ice-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ice-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ice-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "ice-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ice-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "ice-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ice", version: "2020-11-09", code: "ice", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAiRtcLicense {
    pub auth_code: Option<Secret>,
    pub device_id: Option<String>,
    pub license_item_id: Option<String>,
}
operation! { ActiveAiRtcLicense() "ActiveAiRtcLicense" -> ActiveAiRtcLicenseOutput {
    0 "AuthCode" auth_code: Secret, 1 "DeviceId" device_id: String, 2 "LicenseItemId" license_item_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAiRtcLicenseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub license: Option<Secret>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ActiveAiRtcLicenseOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "License" license, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertion {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: String,
    pub cdn_ad_segment_url_prefix: Option<String>,
    pub cdn_content_segment_url_prefix: Option<String>,
    pub client_token: Option<String>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionOutput {
    pub config: Option<AddAdInsertionConfig>,
}
model! { AddAdInsertionOutput {
    0 "Config" config
} }

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
    0 "AdMarkerPassthrough" ad_marker_passthrough, 1 "AdsUrl" ads_url, 2 "CdnConfig" cdn_config,
    3 "ConfigAliases" config_aliases, 4 "ContentUrlPrefix" content_url_prefix, 5 "CreateTime" create_time,
    6 "LastModified" last_modified, 7 "ManifestEndpointConfig" manifest_endpoint_config, 8 "Name" name,
    9 "PersonalizationThreshold" personalization_threshold, 10 "SlateAdUrl" slate_ad_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { AddAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { AddAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix, 1 "HlsPrefix" hls_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategory {
    pub cate_name: String,
    pub parent_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { AddCategory(cate_name: String) "AddCategory" -> AddCategoryOutput {
    0 "CateName" cate_name, 1 "ParentId" parent_id: i64, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryOutput {
    pub category: Option<AddCategoryCategory>,
}
model! { AddCategoryOutput {
    0 "Category" category
} }

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
    0 "CateId" cate_id, 1 "CateName" cate_name, 2 "Level" level, 3 "ParentId" parent_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterials {
    pub material_maps: String,
    pub project_id: String,
}
operation! { AddEditingProjectMaterials(material_maps: String, project_id: String)
    "AddEditingProjectMaterials" -> AddEditingProjectMaterialsOutput {
    0 "MaterialMaps" material_maps, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsOutput {
    pub live_materials: Option<Vec<AddEditingProjectMaterialsLiveMaterials>>,
    pub media_infos: Option<Vec<AddEditingProjectMaterialsMediaInfos>>,
    pub project_id: Option<String>,
    pub project_materials: Option<Vec<String>>,
}
model! { AddEditingProjectMaterialsOutput {
    0 "LiveMaterials" live_materials, 1 "MediaInfos" media_infos, 2 "ProjectId" project_id,
    3 "ProjectMaterials" project_materials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsLiveMaterials {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub live_url: Option<String>,
    pub stream_name: Option<String>,
}
model! { AddEditingProjectMaterialsLiveMaterials {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveUrl" live_url, 3 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsMediaInfos {
    pub file_info_list: Option<Vec<AddEditingProjectMaterialsFileInfoList>>,
    pub media_basic_info: Option<AddEditingProjectMaterialsMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { AddEditingProjectMaterialsMediaInfos {
    0 "FileInfoList" file_info_list, 1 "MediaBasicInfo" media_basic_info, 2 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsFileInfoList {
    pub file_basic_info: Option<AddEditingProjectMaterialsFileBasicInfo>,
}
model! { AddEditingProjectMaterialsFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "BusinessType" business_type, 1 "Category" category, 2 "CoverURL" cover_url, 3 "CreateTime" create_time,
    4 "DeletedTime" deleted_time, 5 "Description" description, 6 "InputURL" input_url, 7 "MediaId" media_id,
    8 "MediaTags" media_tags, 9 "MediaType" media_type, 10 "ModifiedTime" modified_time, 11 "Snapshots" snapshots,
    12 "Source" source, 13 "SpriteImages" sprite_images, 14 "Status" status, 15 "Title" title,
    16 "TranscodeStatus" transcode_status, 17 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFavoritePublicMedia {
    pub media_ids: Option<String>,
}
operation! { AddFavoritePublicMedia() "AddFavoritePublicMedia" -> AddFavoritePublicMediaOutput {
    0 "MediaIds" media_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFavoritePublicMediaOutput {
    pub ignored_list: Option<Vec<String>>,
}
model! { AddFavoritePublicMediaOutput {
    0 "IgnoredList" ignored_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInput {
    pub cidrs: Option<String>,
    pub flow_id: String,
    pub input_from_url: Option<String>,
    pub input_name: String,
    pub input_protocol: String,
    pub max_bitrate: Option<i64>,
    pub pair_flow_id: Option<String>,
    pub pair_output_name: Option<String>,
    pub srt_latency: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputOutput {
    pub content: Option<AddMediaConnectFlowInputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { AddMediaConnectFlowInputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputContent {
    pub inner_input_url: Option<String>,
    pub input_url: Option<String>,
}
model! { AddMediaConnectFlowInputContent {
    0 "InnerInputUrl" inner_input_url, 1 "InputUrl" input_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutput {
    pub cidrs: Option<String>,
    pub flow_id: String,
    pub output_name: String,
    pub output_protocol: String,
    pub output_to_url: Option<String>,
    pub pair_flow_id: Option<String>,
    pub pair_input_name: Option<String>,
    pub player_limit: Option<i64>,
    pub srt_latency: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputOutput {
    pub content: Option<AddMediaConnectFlowOutputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { AddMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputContent {
    pub output_url: Option<String>,
}
model! { AddMediaConnectFlowOutputContent {
    0 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMarks {
    pub media_id: String,
    pub media_marks: String,
}
operation! { AddMediaMarks(media_id: String, media_marks: String) "AddMediaMarks" -> AddMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { AddMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarkIds" media_mark_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamTagToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { AddStreamTagToSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

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
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateOutput {
    pub template: Option<AddTemplateTemplate>,
}
model! { AddTemplateOutput {
    0 "Template" template
} }

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
    0 "Config" config, 1 "CoverUrl" cover_url, 2 "CreateSource" create_source, 3 "ModifiedSource" modified_source,
    4 "Name" name, 5 "PreviewMedia" preview_media, 6 "Status" status, 7 "TemplateId" template_id, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeUserCredit {
    /// At least 1.
    pub credit: i64,
    pub yike_user_id: String,
}
operation! { AddYikeUserCredit(credit: i64, yike_user_id: String) "AddYikeUserCredit" -> AddYikeUserCreditOutput {
    0 "Credit" credit, 1 "YikeUserId" yike_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeUserCreditOutput {
    pub error_code: Option<String>,
    pub result: Option<bool>,
}
model! { AddYikeUserCreditOutput {
    0 "ErrorCode" error_code, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchIndex {
    pub index_config: Option<String>,
    pub index_status: Option<String>,
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { AlterSearchIndex(index_type: String) "AlterSearchIndex" -> AlterSearchIndexOutput {
    0 "IndexConfig" index_config: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type,
    3 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { AlterSearchIndexOutput {
    0 "Code" code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchLib {
    pub search_lib_config: Option<String>,
    pub search_lib_name: String,
}
operation! { AlterSearchLib(search_lib_name: String) "AlterSearchLib" -> AlterSearchLibOutput {
    0 "SearchLibConfig" search_lib_config: String, 1 "SearchLibName" search_lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_name: Option<String>,
    pub success: Option<String>,
}
model! { AlterSearchLibOutput {
    0 "Code" code, 1 "SearchLibName" search_lib_name, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAsset {
    pub assets: Option<Vec<BatchCreateVodPackagingAssetAssets>>,
    pub group_name: Option<String>,
}
operation! { BatchCreateVodPackagingAsset() "BatchCreateVodPackagingAsset" -> BatchCreateVodPackagingAssetOutput {
    0 "Assets" assets: Vec<BatchCreateVodPackagingAssetAssets>, 1 "GroupName" group_name: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { BatchCreateVodPackagingAssetInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetOutput {
    pub group_name: Option<String>,
    pub result_list: Option<Vec<BatchCreateVodPackagingAssetResultList>>,
}
model! { BatchCreateVodPackagingAssetOutput {
    0 "GroupName" group_name, 1 "ResultList" result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateVodPackagingAssetResultList {
    pub asset: Option<VodPackagingAsset>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchCreateVodPackagingAssetResultList {
    0 "Asset" asset, 1 "Code" code, 2 "Message" message
} }

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
    0 "AssetName" asset_name, 1 "ContentId" content_id, 2 "CreateTime" create_time, 3 "GroupName" group_name,
    4 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { VodPackagingAssetInput {
    0 "Media" media, 1 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosOutput {
    pub ignored_list: Option<Vec<String>>,
    pub media_infos: Option<Vec<BatchGetMediaInfosMediaInfos>>,
}
model! { BatchGetMediaInfosOutput {
    0 "IgnoredList" ignored_list, 1 "MediaInfos" media_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaInfos {
    pub file_info_list: Option<Vec<BatchGetMediaInfosFileInfoList>>,
    pub media_basic_info: Option<BatchGetMediaInfosMediaBasicInfo>,
    pub media_dynamic_info: Option<BatchGetMediaInfosMediaDynamicInfo>,
    pub media_id: Option<String>,
}
model! { BatchGetMediaInfosMediaInfos {
    0 "FileInfoList" file_info_list, 1 "MediaBasicInfo" media_basic_info, 2 "MediaDynamicInfo" media_dynamic_info,
    3 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosFileInfoList {
    pub audio_stream_info_list: Option<Vec<BatchGetMediaInfosAudioStreamInfoList>>,
    pub file_basic_info: Option<BatchGetMediaInfosFileBasicInfo>,
    pub subtitle_stream_info_list: Option<Vec<BatchGetMediaInfosSubtitleStreamInfoList>>,
    pub video_stream_info_list: Option<Vec<BatchGetMediaInfosVideoStreamInfoList>>,
}
model! { BatchGetMediaInfosFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list, 3 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Fps" fps, 10 "Index" index, 11 "Lang" lang,
    12 "NumFrames" num_frames, 13 "Profile" profile, 14 "SampleFmt" sample_fmt, 15 "SampleRate" sample_rate,
    16 "StartTime" start_time, 17 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "CodecLongName" codec_long_name, 1 "CodecName" codec_name, 2 "CodecTag" codec_tag,
    3 "CodecTagString" codec_tag_string, 4 "CodecTimeBase" codec_time_base, 5 "Duration" duration, 6 "Index" index,
    7 "Lang" lang, 8 "StartTime" start_time, 9 "Timebase" timebase
} }

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
    0 "AvgFPS" avg_fps, 1 "Bitrate" bitrate, 2 "CodecLongName" codec_long_name, 3 "CodecName" codec_name,
    4 "CodecTag" codec_tag, 5 "CodecTagString" codec_tag_string, 6 "CodecTimeBase" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "HasBFrames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "Nb_frames" nb_frames, 16 "NumFrames" num_frames, 17 "PixFmt" pix_fmt,
    18 "Profile" profile, 19 "Rotate" rotate, 20 "Sar" sar, 21 "StartTime" start_time, 22 "Timebase" timebase,
    23 "Width" width
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "Category" category, 3 "CoverURL" cover_url,
    4 "CreateTime" create_time, 5 "DeletedTime" deleted_time, 6 "Description" description, 7 "InputURL" input_url,
    8 "MediaId" media_id, 9 "MediaTags" media_tags, 10 "MediaType" media_type, 11 "ModifiedTime" modified_time,
    12 "Snapshots" snapshots, 13 "Source" source, 14 "SpriteImages" sprite_images, 15 "Status" status, 16 "Title" title,
    17 "TranscodeStatus" transcode_status, 18 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaDynamicInfo {
    pub dynamic_meta_data: Option<BatchGetMediaInfosDynamicMetaData>,
}
model! { BatchGetMediaInfosMediaDynamicInfo {
    0 "DynamicMetaData" dynamic_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosDynamicMetaData {
    pub data: Option<String>,
}
model! { BatchGetMediaInfosDynamicMetaData {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJob {
    pub job_ids: Option<String>,
}
operation! { BatchGetYikeAIAppJob() "BatchGetYikeAIAppJob" -> BatchGetYikeAIAppJobOutput {
    0 "JobIds" job_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobOutput {
    pub job_list: Option<Vec<BatchGetYikeAIAppJobJobList>>,
}
model! { BatchGetYikeAIAppJobOutput {
    0 "JobList" job_list
} }

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
    0 "AppId" app_id, 1 "AppInputConfig" app_input_config, 2 "ExecutionFinishTime" execution_finish_time,
    3 "ExecutionStartTime" execution_start_time, 4 "FolderId" folder_id, 5 "JobId" job_id,
    6 "ProductionId" production_id, 7 "Result" result, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobResult {
    pub audio_result: Option<Vec<BatchGetYikeAIAppJobAudioResult>>,
    pub image_result: Option<Vec<BatchGetYikeAIAppJobImageResult>>,
    pub video_result: Option<Vec<BatchGetYikeAIAppJobVideoResult>>,
}
model! { BatchGetYikeAIAppJobResult {
    0 "AudioResult" audio_result, 1 "ImageResult" image_result, 2 "VideoResult" video_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobAudioResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobAudioResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobImageResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobImageResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAIAppJobVideoResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { BatchGetYikeAIAppJobVideoResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfos {
    pub media_ids: Option<String>,
}
operation! { BatchGetYikeAssetMediaInfos() "BatchGetYikeAssetMediaInfos" -> BatchGetYikeAssetMediaInfosOutput {
    0 "MediaIds" media_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosOutput {
    pub ignored_list: Option<Vec<String>>,
    pub media_infos: Option<Vec<BatchGetYikeAssetMediaInfosMediaInfos>>,
}
model! { BatchGetYikeAssetMediaInfosOutput {
    0 "IgnoredList" ignored_list, 1 "MediaInfos" media_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosMediaInfos {
    pub biz_data: Option<BatchGetYikeAssetMediaInfosBizData>,
    pub file_info_list: Option<Vec<BatchGetYikeAssetMediaInfosFileInfoList>>,
    pub media_basic_info: Option<BatchGetYikeAssetMediaInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { BatchGetYikeAssetMediaInfosMediaInfos {
    0 "BizData" biz_data, 1 "FileInfoList" file_info_list, 2 "MediaBasicInfo" media_basic_info, 3 "MediaId" media_id
} }

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
    0 "AuditBlockedLabel" audit_blocked_label, 1 "AuditStatus" audit_status, 2 "CreationJobId" creation_job_id,
    3 "FolderId" folder_id, 4 "IsFavorite" is_favorite, 5 "IsLogicalDeleted" is_logical_deleted,
    6 "MediaAssetSubType" media_asset_sub_type, 7 "MediaAssetType" media_asset_type, 8 "ProductionId" production_id,
    9 "SourceId" source_id, 10 "SourceName" source_name, 11 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetYikeAssetMediaInfosFileInfoList {
    pub file_basic_info: Option<BatchGetYikeAssetMediaInfosFileBasicInfo>,
}
model! { BatchGetYikeAssetMediaInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "Category" category, 3 "CoverURL" cover_url,
    4 "CreateTime" create_time, 5 "DeletedTime" deleted_time, 6 "Description" description, 7 "InputURL" input_url,
    8 "MediaId" media_id, 9 "MediaTags" media_tags, 10 "MediaType" media_type, 11 "ModifiedTime" modified_time,
    12 "Snapshots" snapshots, 13 "Source" source, 14 "SpriteImages" sprite_images, 15 "Status" status, 16 "Title" title,
    17 "TranscodeStatus" transcode_status, 18 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDNAJob {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDNAJobOutput {
    pub job_id: Option<String>,
}
model! { CancelDNAJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMedia {
    pub media_ids: Option<String>,
}
operation! { CancelFavoritePublicMedia() "CancelFavoritePublicMedia" -> CancelFavoritePublicMediaOutput {
    0 "MediaIds" media_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMediaOutput {
    pub ignored_list: Option<Vec<String>>,
}
model! { CancelFavoritePublicMediaOutput {
    0 "IgnoredList" ignored_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJob {
    pub client_token: Option<String>,
    pub job_id: String,
}
operation! { CancelIProductionJob(job_id: String) "CancelIProductionJob" -> CancelIProductionJobOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJobOutput {
    pub access_denied_detail: Option<CancelIProductionJobAccessDeniedDetail>,
    pub message: Option<String>,
}
model! { CancelIProductionJobOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Message" message
} }

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
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAIAgentVoiceprint {
    pub registration_mode: Option<String>,
    pub voiceprint_id: Option<String>,
}
operation! { ClearAIAgentVoiceprint() "ClearAIAgentVoiceprint" -> Empty {
    0 "RegistrationMode" registration_mode: String, 1 "VoiceprintId" voiceprint_id: String
} }

pub type ClearAIAgentVoiceprintOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMediaConnectFlowFailover {
    pub flow_id: Option<String>,
}
operation! { CloseMediaConnectFlowFailover() "CloseMediaConnectFlowFailover" -> CloseMediaConnectFlowFailoverOutput {
    0 "FlowId" flow_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMediaConnectFlowFailoverOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { CloseMediaConnectFlowFailoverOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseStreamToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { CloseStreamToSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudit {
    pub audit_content: String,
}
operation! { CreateAudit(audit_content: String) "CreateAudit" -> Empty {
    0 "AuditContent" audit_content
} }

pub type CreateAuditOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJob {
    /// At most 1027 characters.
    pub avatar_description: Option<String>,
    /// At most 7 characters.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJobOutput {
    pub data: Option<CreateAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { CreateAvatarTrainingJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { CreateAvatarTrainingJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannel {
    pub access_policy: Option<bool>,
    pub access_token: Option<Secret>,
    pub channel_name: String,
    pub channel_tier: String,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    pub out_put_config_list: String,
    pub playback_mode: String,
}
operation! { CreateChannel(channel_name: String, channel_tier: String, out_put_config_list: String, playback_mode: String)
    "CreateChannel" -> CreateChannelOutput {
    0 "AccessPolicy" access_policy: bool, 1 "AccessToken" access_token: Secret, 2 "ChannelName" channel_name,
    3 "ChannelTier" channel_tier, 4 "FillerSourceLocationName" filler_source_location_name: String,
    5 "FillerSourceName" filler_source_name: String, 6 "OutPutConfigList" out_put_config_list,
    7 "PlaybackMode" playback_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { CreateChannelOutput {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyChannel {
    pub access_policy: Option<bool>,
    pub access_token: Option<Secret>,
    pub arn: Option<String>,
    pub channel_name: Option<String>,
    pub channel_tier: Option<String>,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub out_put_config_list: Option<Vec<ChannelAssemblyChannelOutPutConfigList>>,
    pub playback_mode: Option<String>,
    pub state: Option<i64>,
}
model! { ChannelAssemblyChannel {
    0 "AccessPolicy" access_policy, 1 "AccessToken" access_token, 2 "Arn" arn, 3 "ChannelName" channel_name,
    4 "ChannelTier" channel_tier, 5 "FillerSourceLocationName" filler_source_location_name,
    6 "FillerSourceName" filler_source_name, 7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified,
    9 "OutPutConfigList" out_put_config_list, 10 "PlaybackMode" playback_mode, 11 "State" state
} }

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
    0 "ChannelName" channel_name, 1 "Format" format, 2 "ManifestName" manifest_name,
    3 "ManifestSettings" manifest_settings, 4 "PlaybackUrl" playback_url, 5 "SourceGroupName" source_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplate {
    pub name: String,
    pub subtype: Option<i64>,
    pub template_config: String,
    pub r#type: i64,
}
operation! { CreateCustomTemplate(name: String, template_config: String, r#type: i64)
    "CreateCustomTemplate" -> CreateCustomTemplateOutput {
    0 "Name" name, 1 "Subtype" subtype: i64, 2 "TemplateConfig" template_config, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateOutput {
    pub custom_template: Option<CreateCustomTemplateCustomTemplate>,
}
model! { CreateCustomTemplateOutput {
    0 "CustomTemplate" custom_template
} }

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
    0 "CreateTime" create_time, 1 "IsDefault" is_default, 2 "ModifiedTime" modified_time, 3 "Status" status,
    4 "Subtype" subtype, 5 "TemplateConfig" template_config, 6 "TemplateId" template_id, 7 "TemplateName" template_name,
    8 "Type" r#type, 9 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJob {
    pub gender: String,
    pub scenario: String,
    /// At most 256 characters.
    pub voice_desc: Option<String>,
    /// At most 32 characters.
    pub voice_id: String,
    /// At most 32 characters.
    pub voice_name: Option<String>,
}
operation! { CreateCustomizedVoiceJob(gender: String, scenario: String, voice_id: String)
    "CreateCustomizedVoiceJob" -> CreateCustomizedVoiceJobOutput {
    0 "Gender" gender, 1 "Scenario" scenario, 2 "VoiceDesc" voice_desc: String, 3 "VoiceId" voice_id,
    4 "VoiceName" voice_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobOutput {
    pub data: Option<CreateCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { CreateCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { CreateCustomizedVoiceJobData {
    0 "JobId" job_id, 1 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNADB {
    pub description: Option<String>,
    pub model: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDNADBOutput {
    pub db_info: Option<CreateDNADBDBInfo>,
}
model! { CreateDNADBOutput {
    0 "DBInfo" db_info
} }

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
    0 "DBId" db_id, 1 "Description" description, 2 "Model" model, 3 "Name" name, 4 "Status" status
} }

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
    pub title: String,
    pub timeline: Option<String>,
}
operation! { CreateEditingProject(title: String) "CreateEditingProject" -> CreateEditingProjectOutput {
    0 "BusinessConfig" business_config: String, 1 "ClipsParam" clips_param: String, 2 "CoverURL" cover_url: String,
    3 "Description" description: String, 4 "MaterialMaps" material_maps: String, 5 "ProjectType" project_type: String,
    6 "TemplateId" template_id: String, 7 "TemplateType" template_type: String, 8 "Title" title,
    9 "Timeline" timeline: String
} [
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingProjectOutput {
    pub project: Option<CreateEditingProjectProject>,
}
model! { CreateEditingProjectOutput {
    0 "Project" project
} }

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
    0 "BusinessConfig" business_config, 1 "BusinessStatus" business_status, 2 "ClipsParam" clips_param,
    3 "CoverURL" cover_url, 4 "CreateSource" create_source, 5 "CreateTime" create_time, 6 "Description" description,
    7 "Duration" duration, 8 "ModifiedSource" modified_source, 9 "ModifiedTime" modified_time,
    10 "ProjectId" project_id, 11 "ProjectType" project_type, 12 "Status" status, 13 "StatusName" status_name,
    14 "TemplateId" template_id, 15 "TemplateType" template_type, 16 "Timeline" timeline, 17 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotwordLibrary {
    pub description: Option<String>,
    pub hotwords: Vec<Hotword>,
    pub name: String,
    pub usage_scenario: String,
}
operation! { CreateHotwordLibrary(hotwords: Vec<Hotword>, name: String, usage_scenario: String)
    "CreateHotwordLibrary" -> CreateHotwordLibraryOutput {
    0 "Description" description: String, 1 "Hotwords" hotwords, 2 "Name" name, 3 "UsageScenario" usage_scenario
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranspositionResult {
    pub target_language: Option<String>,
    pub translated_text: Option<String>,
}
input! { TranspositionResult() {
    0 "TargetLanguage" target_language: String, 1 "TranslatedText" translated_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotwordLibraryOutput {
    pub hotword_library_id: Option<String>,
}
model! { CreateHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpcOrderOutput {
    pub purchase_status: Option<String>,
}
model! { CreateIpcOrderOutput {
    0 "PurchaseStatus" purchase_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannel {
    pub client_token: Option<String>,
    pub channel_name: String,
    pub description: Option<String>,
    pub group_name: String,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelOutput {
    pub live_package_channel: Option<CreateLivePackageChannelLivePackageChannel>,
}
model! { CreateLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Option<Vec<CreateLivePackageChannelIngestEndpoints>>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { CreateLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name, 1 "CreateTime" create_time, 2 "Description" description, 3 "GroupName" group_name,
    4 "IngestEndpoints" ingest_endpoints, 5 "LastModified" last_modified, 6 "Protocol" protocol,
    7 "SegmentCount" segment_count, 8 "SegmentDuration" segment_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { CreateLivePackageChannelIngestEndpoints {
    0 "Id" id, 1 "Password" password, 2 "Url" url, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub group_name: String,
}
operation! { CreateLivePackageChannelGroup(group_name: String)
    "CreateLivePackageChannelGroup" -> CreateLivePackageChannelGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "GroupName" group_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<CreateLivePackageChannelGroupLivePackageChannelGroup>,
}
model! { CreateLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "GroupName" group_name, 3 "LastModified" last_modified,
    4 "OriginDomain" origin_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpoint {
    pub client_token: Option<String>,
    pub authorization_code: Option<Secret>,
    pub channel_name: String,
    pub description: Option<String>,
    pub endpoint_name: String,
    pub group_name: String,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    pub protocol: String,
    pub timeshift_vision: Option<i64>,
}
operation! { CreateLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String, protocol: String)
    "CreateLivePackageOriginEndpoint" -> CreateLivePackageOriginEndpointOutput {
    0 "ClientToken" client_token: String, 1 "AuthorizationCode" authorization_code: Secret,
    2 "ChannelName" channel_name, 3 "Description" description: String, 4 "EndpointName" endpoint_name,
    5 "GroupName" group_name, 6 "IpBlacklist" ip_blacklist: String, 7 "IpWhitelist" ip_whitelist: String,
    8 "LivePackagingConfig" live_packaging_config: LivePackagingConfig, 9 "ManifestName" manifest_name: String,
    10 "Protocol" protocol, 11 "TimeshiftVision" timeshift_vision: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<CreateLivePackageOriginEndpointLivePackageOriginEndpoint>,
}
model! { CreateLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointLivePackageOriginEndpoint {
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
    0 "AuthorizationCode" authorization_code, 1 "ChannelName" channel_name, 2 "CreateTime" create_time,
    3 "Description" description, 4 "EndpointName" endpoint_name, 5 "EndpointUrl" endpoint_url, 6 "GroupName" group_name,
    7 "IpBlacklist" ip_blacklist, 8 "IpWhitelist" ip_whitelist, 9 "LastModified" last_modified,
    10 "LivePackagingConfig" live_packaging_config, 11 "ManifestName" manifest_name, 12 "Protocol" protocol,
    13 "TimeshiftVision" timeshift_vision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplate {
    pub name: String,
    pub record_format: Vec<CreateLiveRecordTemplateRecordFormat>,
}
operation! { CreateLiveRecordTemplate(name: String, record_format: Vec<CreateLiveRecordTemplateRecordFormat>)
    "CreateLiveRecordTemplate" -> CreateLiveRecordTemplateOutput {
    0 "Name" name, 1 "RecordFormat" record_format
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { CreateLiveRecordTemplateRecordFormat(format: String) {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplate {
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    pub template_name: String,
    pub time_interval: i64,
}
operation! { CreateLiveSnapshotTemplate(template_name: String, time_interval: i64)
    "CreateLiveSnapshotTemplate" -> CreateLiveSnapshotTemplateOutput {
    0 "OverwriteFormat" overwrite_format: String, 1 "SequenceFormat" sequence_format: String,
    2 "TemplateName" template_name, 3 "TimeInterval" time_interval
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplate {
    /// 1 to 20 characters.
    pub name: String,
    pub template_config: Option<CreateLiveTranscodeTemplateTemplateConfig>,
    pub r#type: String,
}
operation! { CreateLiveTranscodeTemplate(name: String, r#type: String)
    "CreateLiveTranscodeTemplate" -> CreateLiveTranscodeTemplateOutput {
    0 "Name" name, 1 "TemplateConfig" template_config: CreateLiveTranscodeTemplateTemplateConfig, 2 "Type" r#type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlow {
    pub flow_name: String,
    pub flow_region: String,
}
operation! { CreateMediaConnectFlow(flow_name: String, flow_region: String)
    "CreateMediaConnectFlow" -> CreateMediaConnectFlowOutput {
    0 "FlowName" flow_name, 1 "FlowRegion" flow_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowOutput {
    pub content: Option<CreateMediaConnectFlowContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { CreateMediaConnectFlowOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConnectFlowContent {
    pub flow_id: Option<String>,
}
model! { CreateMediaConnectFlowContent {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannel {
    pub audio_settings: Option<Vec<CreateMediaLiveChannelAudioSettings>>,
    pub input_attachments: Vec<CreateMediaLiveChannelInputAttachments>,
    pub name: String,
    pub output_groups: Vec<CreateMediaLiveChannelOutputGroups>,
    pub video_settings: Option<Vec<CreateMediaLiveChannelVideoSettings>>,
}
operation! { CreateMediaLiveChannel(input_attachments: Vec<CreateMediaLiveChannelInputAttachments>, name: String, output_groups: Vec<CreateMediaLiveChannelOutputGroups>)
    "CreateMediaLiveChannel" -> CreateMediaLiveChannelOutput {
    0 "AudioSettings" audio_settings: Vec<CreateMediaLiveChannelAudioSettings>, 1 "InputAttachments" input_attachments,
    2 "Name" name, 3 "OutputGroups" output_groups,
    4 "VideoSettings" video_settings: Vec<CreateMediaLiveChannelVideoSettings>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<CreateMediaLiveChannelAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateMediaLiveChannelAudioSettings(name: String) {
    0 "AudioCodec" audio_codec: String,
    1 "AudioCodecSetting" audio_codec_setting: CreateMediaLiveChannelAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelInputAttachments {
    pub audio_selectors: Option<Vec<CreateMediaLiveChannelAudioSelectors>>,
    pub input_id: Option<String>,
    pub language_name: Option<String>,
}
input! { CreateMediaLiveChannelInputAttachments(input_id: String) {
    0 "AudioSelectors" audio_selectors: Vec<CreateMediaLiveChannelAudioSelectors>, 1 "InputId" input_id: String,
    2 "LanguageName" language_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<CreateMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<CreateMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Option<Vec<CreateMediaLiveChannelAudioTrackSelection>>,
    pub name: Option<String>,
}
input! { CreateMediaLiveChannelAudioSelectors(name: String) {
    0 "AudioLanguageSelection" audio_language_selection: CreateMediaLiveChannelAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: CreateMediaLiveChannelAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<CreateMediaLiveChannelAudioTrackSelection>, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioLanguageSelection {
    pub language_code: Option<String>,
}
input! { CreateMediaLiveChannelAudioLanguageSelection(language_code: String) {
    0 "LanguageCode" language_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioPidSelection {
    pub pid: Option<i64>,
}
input! { CreateMediaLiveChannelAudioPidSelection(pid: i64) {
    0 "Pid" pid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelAudioTrackSelection {
    pub track_id: Option<i64>,
}
input! { CreateMediaLiveChannelAudioTrackSelection(track_id: i64) {
    0 "TrackId" track_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<CreateMediaLiveChannelMediaPackageGroupSetting>,
    pub name: Option<String>,
    pub outputs: Option<Vec<CreateMediaLiveChannelOutputs>>,
    pub r#type: Option<String>,
}
input! { CreateMediaLiveChannelOutputGroups(name: String, outputs: Vec<CreateMediaLiveChannelOutputs>, r#type: String) {
    0 "MediaPackageGroupSetting" media_package_group_setting: CreateMediaLiveChannelMediaPackageGroupSetting,
    1 "Name" name: String, 2 "Outputs" outputs: Vec<CreateMediaLiveChannelOutputs>, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
input! { CreateMediaLiveChannelMediaPackageGroupSetting(channel_name: String, group_name: String) {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<CreateMediaLiveChannelMediaPackageOutputSetting>,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
input! { CreateMediaLiveChannelOutputs(name: String) {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: CreateMediaLiveChannelMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
input! { CreateMediaLiveChannelMediaPackageOutputSetting() {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelVideoSettings {
    pub height: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
input! { CreateMediaLiveChannelCodecDetail() {
    0 "Level" level: String, 1 "Profile" profile: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveChannelOutput {
    pub channel_id: Option<String>,
}
model! { CreateMediaLiveChannelOutput {
    0 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInput {
    pub input_settings: Vec<CreateMediaLiveInputInputSettings>,
    pub name: String,
    pub security_group_ids: Option<Vec<String>>,
    pub r#type: String,
}
operation! { CreateMediaLiveInput(input_settings: Vec<CreateMediaLiveInputInputSettings>, name: String, r#type: String)
    "CreateMediaLiveInput" -> CreateMediaLiveInputOutput {
    0 "InputSettings" input_settings, 1 "Name" name, 2 "SecurityGroupIds" security_group_ids: Vec<String>,
    3 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputInputSettings {
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
input! { CreateMediaLiveInputInputSettings() {
    0 "FlowId" flow_id: String, 1 "FlowOutputName" flow_output_name: String, 2 "SourceUrl" source_url: String,
    3 "SrtLatency" srt_latency: i64, 4 "SrtMaxBitrate" srt_max_bitrate: i64, 5 "SrtPassphrase" srt_passphrase: Secret,
    6 "SrtPbKeyLen" srt_pb_key_len: i64, 7 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputOutput {
    pub input_id: Option<String>,
}
model! { CreateMediaLiveInputOutput {
    0 "InputId" input_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroup {
    pub name: String,
    pub whitelist_rules: Vec<String>,
}
operation! { CreateMediaLiveInputSecurityGroup(name: String, whitelist_rules: Vec<String>)
    "CreateMediaLiveInputSecurityGroup" -> CreateMediaLiveInputSecurityGroupOutput {
    0 "Name" name, 1 "WhitelistRules" whitelist_rules
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub name: String,
    pub priority: Option<i64>,
    pub speed: String,
}
operation! { CreatePipeline(name: String, speed: String) "CreatePipeline" -> CreatePipelineOutput {
    0 "Name" name, 1 "Priority" priority: i64, 2 "Speed" speed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub pipeline: Option<CreatePipelinePipeline>,
}
model! { CreatePipelineOutput {
    0 "Pipeline" pipeline
} }

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
    0 "CreateTime" create_time, 1 "ModifiedTime" modified_time, 2 "Name" name, 3 "PipelineId" pipeline_id,
    4 "Priority" priority, 5 "Speed" speed, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgram {
    pub ad_breaks: Option<String>,
    pub channel_name: String,
    pub clip_range: Option<String>,
    pub program_name: String,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
    pub transition: String,
}

/// What [`CreateProgram::new`] takes.
pub struct CreateProgramRequired {
    pub channel_name: String,
    pub program_name: String,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
    pub transition: String,
}
operation! { CreateProgram{CreateProgramRequired: channel_name, program_name, source_location_name, source_name, source_type, transition}
    "CreateProgram" -> CreateProgramOutput {
    0 "AdBreaks" ad_breaks: String, 1 "ChannelName" channel_name, 2 "ClipRange" clip_range: String,
    3 "ProgramName" program_name, 4 "SourceLocationName" source_location_name, 5 "SourceName" source_name,
    6 "SourceType" source_type, 7 "Transition" transition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { CreateProgramOutput {
    0 "Program" program
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgram {
    pub ad_breaks: Option<Vec<ChannelAssemblyProgramAdBreaks>>,
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
    0 "AdBreaks" ad_breaks, 1 "Arn" arn, 2 "ChannelName" channel_name, 3 "ClipRange" clip_range,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "ProgramName" program_name,
    7 "SourceLocationName" source_location_name, 8 "SourceName" source_name, 9 "SourceType" source_type,
    10 "Transition" transition
} }

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
    0 "ChannelName" channel_name, 1 "MessageType" message_type, 2 "OffsetMillis" offset_millis,
    3 "ProgramName" program_name, 4 "SourceLocationName" source_location_name, 5 "SourceName" source_name,
    6 "SpliceInsertSettings" splice_insert_settings, 7 "TimeSignalSettings" time_signal_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionEntity {
    pub algorithm: String,
    pub entity_info: Option<String>,
    pub entity_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionEntityOutput {
    pub entity_id: Option<String>,
}
model! { CreateRecognitionEntityOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionLib {
    pub algorithm: String,
    pub lib_description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionLibOutput {
    pub lib_id: Option<String>,
}
model! { CreateRecognitionLibOutput {
    0 "LibId" lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionSample {
    pub algorithm: String,
    pub entity_id: String,
    pub image_url: Option<String>,
    pub label_prompt: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionSampleOutput {
    pub sample_id: Option<String>,
}
model! { CreateRecognitionSampleOutput {
    0 "SampleId" sample_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchIndex {
    pub index_config: Option<String>,
    pub index_status: Option<String>,
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { CreateSearchIndex(index_type: String) "CreateSearchIndex" -> CreateSearchIndexOutput {
    0 "IndexConfig" index_config: String, 1 "IndexStatus" index_status: String, 2 "IndexType" index_type,
    3 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { CreateSearchIndexOutput {
    0 "Code" code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLib {
    pub search_lib_config: Option<String>,
    pub search_lib_name: String,
}
operation! { CreateSearchLib(search_lib_name: String) "CreateSearchLib" -> CreateSearchLibOutput {
    0 "SearchLibConfig" search_lib_config: String, 1 "SearchLibName" search_lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_name: Option<String>,
    pub success: Option<String>,
}
model! { CreateSearchLibOutput {
    0 "Code" code, 1 "SearchLibName" search_lib_name, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSource {
    pub http_package_configurations: String,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
}
operation! { CreateSource(http_package_configurations: String, source_location_name: String, source_name: String, source_type: String)
    "CreateSource" -> CreateSourceOutput {
    0 "HttpPackageConfigurations" http_package_configurations, 1 "SourceLocationName" source_location_name,
    2 "SourceName" source_name, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { CreateSourceOutput {
    0 "Source" source
} }

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
    0 "Arn" arn, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified,
    3 "HttpPackageConfigurations" http_package_configurations, 4 "SourceLocationName" source_location_name,
    5 "SourceName" source_name, 6 "SourceType" source_type, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceLocation {
    pub base_url: String,
    pub enable_segment_delivery: Option<bool>,
    pub segment_delivery_url: Option<String>,
    pub source_location_name: String,
}
operation! { CreateSourceLocation(base_url: String, source_location_name: String)
    "CreateSourceLocation" -> CreateSourceLocationOutput {
    0 "BaseUrl" base_url, 1 "EnableSegmentDelivery" enable_segment_delivery: bool,
    2 "SegmentDeliveryUrl" segment_delivery_url: String, 3 "SourceLocationName" source_location_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { CreateSourceLocationOutput {
    0 "SourceLocation" source_location
} }

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
    0 "Arn" arn, 1 "BaseUrl" base_url, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "SegmentDeliveryConfigurations" segment_delivery_configurations, 5 "SourceLocationName" source_location_name,
    6 "State" state
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateStreamToSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadMediaOutput {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub upload_address: Option<String>,
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadMediaOutput {
    0 "FileURL" file_url, 1 "MediaId" media_id, 2 "MediaURL" media_url, 3 "UploadAddress" upload_address,
    4 "UploadAuth" upload_auth
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadStreamOutput {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub upload_address: Option<String>,
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadStreamOutput {
    0 "FileURL" file_url, 1 "MediaId" media_id, 2 "UploadAddress" upload_address, 3 "UploadAuth" upload_auth
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateVodPackagingAssetInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingAssetOutput {
    pub asset: Option<VodPackagingAsset>,
}
model! { CreateVodPackagingAssetOutput {
    0 "Asset" asset
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationOutput {
    pub packaging_configuration: Option<VodPackagingConfiguration>,
}
model! { CreateVodPackagingConfigurationOutput {
    0 "PackagingConfiguration" packaging_configuration
} }

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
    0 "ConfigurationName" configuration_name, 1 "CreateTime" create_time, 2 "Description" description,
    3 "GroupName" group_name, 4 "PackageConfig" package_config, 5 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfig {
    pub drm_provider: Option<VodPackagingConfigDrmProvider>,
    pub manifest_name: Option<String>,
    pub segment_duration: Option<i64>,
    pub stream_selection: Option<VodPackagingConfigStreamSelection>,
}
model! { VodPackagingConfig {
    0 "DrmProvider" drm_provider, 1 "ManifestName" manifest_name, 2 "SegmentDuration" segment_duration,
    3 "StreamSelection" stream_selection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfigDrmProvider {
    pub encryption_method: Option<String>,
    pub iv: Option<String>,
    pub system_ids: Option<Vec<String>>,
    pub url: Option<String>,
}
model! { VodPackagingConfigDrmProvider {
    0 "EncryptionMethod" encryption_method, 1 "IV" iv, 2 "SystemIds" system_ids, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfigStreamSelection {
    pub max_video_bits_per_second: Option<i64>,
    pub min_video_bits_per_second: Option<i64>,
    pub stream_order: Option<String>,
}
model! { VodPackagingConfigStreamSelection {
    0 "MaxVideoBitsPerSecond" max_video_bits_per_second, 1 "MinVideoBitsPerSecond" min_video_bits_per_second,
    2 "StreamOrder" stream_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroup {
    pub description: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateVodPackagingGroup() "CreateVodPackagingGroup" -> CreateVodPackagingGroupOutput {
    0 "Description" description: String, 1 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroupOutput {
    pub packaging_group: Option<VodPackagingGroup>,
}
model! { CreateVodPackagingGroupOutput {
    0 "PackagingGroup" packaging_group
} }

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
    0 "ApproximateAssetCount" approximate_asset_count, 1 "ConfigurationCount" configuration_count,
    2 "CreateTime" create_time, 3 "Description" description, 4 "DomainName" domain_name, 5 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeAssetUpload {
    pub file_ext: String,
    pub file_type: Option<String>,
}
operation! { CreateYikeAssetUpload(file_ext: String) "CreateYikeAssetUpload" -> CreateYikeAssetUploadOutput {
    0 "FileExt" file_ext, 1 "FileType" file_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeAssetUploadOutput {
    pub file_url: Option<String>,
    pub upload_address: Option<String>,
    pub upload_auth: Option<Secret>,
}
model! { CreateYikeAssetUploadOutput {
    0 "FileURL" file_url, 1 "UploadAddress" upload_address, 2 "UploadAuth" upload_auth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeProduction {
    /// At most 50 characters.
    pub title: String,
    pub workspace_id: Option<String>,
}
operation! { CreateYikeProduction(title: String) "CreateYikeProduction" -> CreateYikeProductionOutput {
    0 "Title" title, 1 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeProductionOutput {
    pub production_id: Option<String>,
}
model! { CreateYikeProductionOutput {
    0 "ProductionId" production_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUser {
    /// At most 100 characters.
    pub nickname: String,
    /// 32 to 32 characters.
    pub password: Secret,
    pub production_ids: String,
    /// At most 50 characters.
    pub user_name_prefix: String,
    pub workspace_id: String,
}

/// What [`CreateYikeUser::new`] takes.
pub struct CreateYikeUserRequired {
    pub nickname: String,
    pub password: Secret,
    pub production_ids: String,
    pub user_name_prefix: String,
    pub workspace_id: String,
}
operation! { CreateYikeUser{CreateYikeUserRequired: nickname, password, production_ids, user_name_prefix, workspace_id}
    "CreateYikeUser" -> CreateYikeUserOutput {
    0 "Nickname" nickname, 1 "Password" password, 2 "ProductionIds" production_ids, 3 "UserNamePrefix" user_name_prefix,
    4 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserOutput {
    pub user_info: Option<CreateYikeUserUserInfo>,
}
model! { CreateYikeUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserUserInfo {
    pub nickname: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateYikeUserUserInfo {
    0 "Nickname" nickname, 1 "UserId" user_id, 2 "UserName" user_name, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeWorkspace {
    /// At most 50 characters.
    pub title: String,
    /// 2 to 1000.
    pub user_count_limit: i64,
}
operation! { CreateYikeWorkspace(title: String, user_count_limit: i64)
    "CreateYikeWorkspace" -> CreateYikeWorkspaceOutput {
    0 "Title" title, 1 "UserCountLimit" user_count_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeWorkspaceOutput {
    pub production_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateYikeWorkspaceOutput {
    0 "ProductionId" production_id, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKey {
    pub ciphertext_blob: String,
}
operation! { DecryptKMSDataKey(ciphertext_blob: String) "DecryptKMSDataKey" -> DecryptKMSDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKeyOutput {
    pub data_key: Option<DecryptKMSDataKeyDataKey>,
}
model! { DecryptKMSDataKeyOutput {
    0 "DataKey" data_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKeyDataKey {
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { DecryptKMSDataKeyDataKey {
    0 "KeyId" key_id, 1 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAgentDialogue {
    pub dialogue_id: String,
    pub node_id: Option<String>,
    pub session_id: String,
}
operation! { DeleteAIAgentDialogue(dialogue_id: String, session_id: String) "DeleteAIAgentDialogue" -> Empty {
    0 "DialogueId" dialogue_id, 1 "NodeId" node_id: String, 2 "SessionId" session_id
} }

pub type DeleteAIAgentDialogueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdInsertion {
    pub name: String,
}
operation! { DeleteAdInsertion(name: String) "DeleteAdInsertion" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteAdInsertionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJob {
    pub job_id: String,
}
operation! { DeleteAvatarTrainingJob(job_id: String) "DeleteAvatarTrainingJob" -> DeleteAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobOutput {
    pub data: Option<DeleteAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { DeleteAvatarTrainingJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { DeleteAvatarTrainingJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategory {
    pub cate_id: i64,
}
operation! { DeleteCategory(cate_id: i64) "DeleteCategory" -> Empty {
    0 "CateId" cate_id
} }

pub type DeleteCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    pub channel_name: String,
}
operation! { DeleteChannel(channel_name: String) "DeleteChannel" -> DeleteChannelOutput {
    0 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannelOutput {
    pub success: Option<bool>,
}
model! { DeleteChannelOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplate {
    pub template_id: String,
}
operation! { DeleteCustomTemplate(template_id: String) "DeleteCustomTemplate" -> DeleteCustomTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteCustomTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJob {
    pub job_id: String,
}
operation! { DeleteCustomizedVoiceJob(job_id: String) "DeleteCustomizedVoiceJob" -> DeleteCustomizedVoiceJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobOutput {
    pub success: Option<bool>,
}
model! { DeleteCustomizedVoiceJobOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNADB {
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

pub type DeleteDNADBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDNAFiles {
    pub db_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub primary_keys: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDNAFiles(db_id: String, primary_keys: String) "DeleteDNAFiles" -> Empty {
    0 "DBId" db_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "PrimaryKeys" primary_keys,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDNAFilesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjectMaterials {
    pub material_ids: String,
    pub material_type: String,
    pub project_id: String,
}
operation! { DeleteEditingProjectMaterials(material_ids: String, material_type: String, project_id: String)
    "DeleteEditingProjectMaterials" -> Empty {
    0 "MaterialIds" material_ids, 1 "MaterialType" material_type, 2 "ProjectId" project_id
} }

pub type DeleteEditingProjectMaterialsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjects {
    pub project_ids: Option<String>,
}
operation! { DeleteEditingProjects() "DeleteEditingProjects" -> Empty {
    0 "ProjectIds" project_ids: String
} }

pub type DeleteEditingProjectsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibrary {
    pub hotword_library_id: Option<String>,
}
operation! { DeleteHotwordLibrary() "DeleteHotwordLibrary" -> DeleteHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibraryOutput {
    pub success: Option<bool>,
}
model! { DeleteHotwordLibraryOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannel {
    pub channel_name: String,
    pub group_name: String,
}
operation! { DeleteLivePackageChannel(channel_name: String, group_name: String) "DeleteLivePackageChannel" -> Empty {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

pub type DeleteLivePackageChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageChannelGroup {
    pub group_name: String,
}
operation! { DeleteLivePackageChannelGroup(group_name: String) "DeleteLivePackageChannelGroup" -> Empty {
    0 "GroupName" group_name
} }

pub type DeleteLivePackageChannelGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpoint {
    pub channel_name: String,
    pub endpoint_name: String,
    pub group_name: String,
}
operation! { DeleteLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String)
    "DeleteLivePackageOriginEndpoint" -> Empty {
    0 "ChannelName" channel_name, 1 "EndpointName" endpoint_name, 2 "GroupName" group_name
} }

pub type DeleteLivePackageOriginEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFiles {
    pub record_ids: Vec<String>,
    pub remove_file: Option<bool>,
}
operation! { DeleteLiveRecordFiles(record_ids: Vec<String>) "DeleteLiveRecordFiles" -> DeleteLiveRecordFilesOutput {
    0 "RecordIds" record_ids, 1 "RemoveFile" remove_file: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFilesOutput {
    pub delete_file_info_list: Option<Vec<DeleteLiveRecordFilesDeleteFileInfoList>>,
    pub message: Option<String>,
}
model! { DeleteLiveRecordFilesOutput {
    0 "DeleteFileInfoList" delete_file_info_list, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordFilesDeleteFileInfoList {
    pub code: Option<String>,
    pub message: Option<String>,
    pub record_id: Option<String>,
}
model! { DeleteLiveRecordFilesDeleteFileInfoList {
    0 "Code" code, 1 "Message" message, 2 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    pub template_id: String,
}
operation! { DeleteLiveRecordTemplate(template_id: String) "DeleteLiveRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFiles {
    pub create_timestamp_list: Vec<i64>,
    pub delete_original_file: Option<bool>,
    pub job_id: String,
}
operation! { DeleteLiveSnapshotFiles(create_timestamp_list: Vec<i64>, job_id: String)
    "DeleteLiveSnapshotFiles" -> DeleteLiveSnapshotFilesOutput {
    0 "CreateTimestampList" create_timestamp_list, 1 "DeleteOriginalFile" delete_original_file: bool, 2 "JobId" job_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesOutput {
    pub delete_file_result_list: Option<Vec<DeleteLiveSnapshotFilesDeleteFileResultList>>,
}
model! { DeleteLiveSnapshotFilesOutput {
    0 "DeleteFileResultList" delete_file_result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotFilesDeleteFileResultList {
    pub create_timestamp: Option<i64>,
    pub result: Option<String>,
}
model! { DeleteLiveSnapshotFilesDeleteFileResultList {
    0 "CreateTimestamp" create_timestamp, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplate {
    pub template_id: String,
}
operation! { DeleteLiveSnapshotTemplate(template_id: String) "DeleteLiveSnapshotTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteLiveSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeJob {
    pub job_id: String,
}
operation! { DeleteLiveTranscodeJob(job_id: String) "DeleteLiveTranscodeJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteLiveTranscodeJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplate {
    pub template_id: String,
}
operation! { DeleteLiveTranscodeTemplate(template_id: String) "DeleteLiveTranscodeTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteLiveTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlow {
    pub flow_id: String,
}
operation! { DeleteMediaConnectFlow(flow_id: String) "DeleteMediaConnectFlow" -> DeleteMediaConnectFlowReply {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowReply {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowReply {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInput {
    pub flow_id: String,
    pub input_name: Option<String>,
}
operation! { DeleteMediaConnectFlowInput(flow_id: String)
    "DeleteMediaConnectFlowInput" -> DeleteMediaConnectFlowInputOutput {
    0 "FlowId" flow_id, 1 "InputName" input_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowInputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutput {
    pub flow_id: String,
    pub output_name: String,
}
operation! { DeleteMediaConnectFlowOutput(flow_id: String, output_name: String)
    "DeleteMediaConnectFlowOutput" -> DeleteMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id, 1 "OutputName" output_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLib {
    pub media_id: String,
    pub msg_body: Option<String>,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { DeleteMediaFromSearchLib(media_id: String) "DeleteMediaFromSearchLib" -> DeleteMediaFromSearchLibOutput {
    0 "MediaId" media_id, 1 "MsgBody" msg_body: String, 2 "Namespace" namespace: String,
    3 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { DeleteMediaFromSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaInfosOutput {
    pub forbidden_list: Option<Vec<String>>,
    pub ignored_list: Option<Vec<String>>,
}
model! { DeleteMediaInfosOutput {
    0 "ForbiddenList" forbidden_list, 1 "IgnoredList" ignored_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveChannel {
    pub channel_id: String,
}
operation! { DeleteMediaLiveChannel(channel_id: String) "DeleteMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteMediaLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInput {
    pub input_id: String,
}
operation! { DeleteMediaLiveInput(input_id: String) "DeleteMediaLiveInput" -> Empty {
    0 "InputId" input_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteMediaLiveInputOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteMediaLiveInputSecurityGroup(security_group_id: String) "DeleteMediaLiveInputSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteMediaLiveInputSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { DeleteMediaMarks() "DeleteMediaMarks" -> DeleteMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { DeleteMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarkIds" media_mark_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    pub pipeline_id: String,
}
operation! { DeletePipeline(pipeline_id: String) "DeletePipeline" -> DeletePipelineOutput {
    0 "PipelineId" pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineOutput {
    pub success: Option<bool>,
}
model! { DeletePipelineOutput {
    0 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlayInfoOutput {
    pub forbidden_list: Option<Vec<String>>,
    pub ignored_list: Option<Vec<String>>,
}
model! { DeletePlayInfoOutput {
    0 "ForbiddenList" forbidden_list, 1 "IgnoredList" ignored_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProgram {
    pub channel_name: String,
    pub program_name: String,
}
operation! { DeleteProgram(channel_name: String, program_name: String) "DeleteProgram" -> DeleteProgramOutput {
    0 "ChannelName" channel_name, 1 "ProgramName" program_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProgramOutput {
    pub success: Option<bool>,
}
model! { DeleteProgramOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionEntity {
    pub algorithm: String,
    pub entity_id: String,
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

pub type DeleteRecognitionEntityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionLib {
    pub algorithm: String,
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

pub type DeleteRecognitionLibOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionSample {
    pub algorithm: String,
    pub entity_id: String,
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sample_id: String,
}
operation! { DeleteRecognitionSample(algorithm: String, entity_id: String, lib_id: String, sample_id: String)
    "DeleteRecognitionSample" -> Empty {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "LibId" lib_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SampleId" sample_id
} }

pub type DeleteRecognitionSampleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartJob {
    pub job_id: Option<String>,
}
operation! { DeleteSmartJob() "DeleteSmartJob" -> Empty {
    0 "JobId" job_id: String
} }

pub type DeleteSmartJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSource {
    pub soft_delete: Option<bool>,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
}
operation! { DeleteSource(source_location_name: String, source_name: String, source_type: String)
    "DeleteSource" -> DeleteSourceOutput {
    0 "SoftDelete" soft_delete: bool, 1 "SourceLocationName" source_location_name, 2 "SourceName" source_name,
    3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceOutput {
    pub success: Option<bool>,
}
model! { DeleteSourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceLocation {
    pub soft_delete: Option<bool>,
    pub source_location_name: String,
}
operation! { DeleteSourceLocation(source_location_name: String) "DeleteSourceLocation" -> DeleteSourceLocationOutput {
    0 "SoftDelete" soft_delete: bool, 1 "SourceLocationName" source_location_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceLocationOutput {
    pub success: Option<bool>,
}
model! { DeleteSourceLocationOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub template_ids: Option<String>,
}
operation! { DeleteTemplate() "DeleteTemplate" -> Empty {
    0 "TemplateIds" template_ids: String
} { method: "GET", } }

pub type DeleteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingAsset {
    pub asset_name: Option<String>,
}
operation! { DeleteVodPackagingAsset() "DeleteVodPackagingAsset" -> Empty {
    0 "AssetName" asset_name: String
} }

pub type DeleteVodPackagingAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingConfiguration {
    pub configuration_name: Option<String>,
}
operation! { DeleteVodPackagingConfiguration() "DeleteVodPackagingConfiguration" -> Empty {
    0 "ConfigurationName" configuration_name: String
} }

pub type DeleteVodPackagingConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingGroup {
    pub group_name: Option<String>,
}
operation! { DeleteVodPackagingGroup() "DeleteVodPackagingGroup" -> Empty {
    0 "GroupName" group_name: String
} }

pub type DeleteVodPackagingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfos {
    pub logic_delete: Option<bool>,
    pub media_ids: Option<String>,
}
operation! { DeleteYikeAssetMediaInfos() "DeleteYikeAssetMediaInfos" -> DeleteYikeAssetMediaInfosOutput {
    0 "LogicDelete" logic_delete: bool, 1 "MediaIds" media_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteYikeAssetMediaInfosOutput {
    pub ignored_list: Option<Vec<String>>,
}
model! { DeleteYikeAssetMediaInfosOutput {
    0 "IgnoredList" ignored_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInstance {
    pub instance_id: String,
}
operation! { DescribeAIAgentInstance(instance_id: String) "DescribeAIAgentInstance" -> DescribeAIAgentInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInstanceOutput {
    pub instance: Option<DescribeAIAgentInstanceInstance>,
}
model! { DescribeAIAgentInstanceOutput {
    0 "Instance" instance
} }

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
    0 "AgentConfig" agent_config, 1 "CallInfo" call_info, 2 "CallLogUrl" call_log_url, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "RuntimeConfig" runtime_config, 6 "SessionId" session_id, 7 "Status" status,
    8 "TemplateConfig" template_config, 9 "UserData" user_data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAmbientSoundConfig {
    pub resource_id: Option<String>,
    pub volume: Option<i64>,
}
input! { AIAgentConfigAmbientSoundConfig() {
    0 "ResourceId" resource_id: String, 1 "Volume" volume: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAutoSpeechConfig {
    pub llm_pending: Option<AIAgentConfigLlmPending>,
    pub user_idle: Option<AIAgentConfigUserIdle>,
}
input! { AIAgentConfigAutoSpeechConfig() {
    0 "LlmPending" llm_pending: AIAgentConfigLlmPending, 1 "UserIdle" user_idle: AIAgentConfigUserIdle
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigUserIdleMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigUserIdleMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigAvatarConfig {
    pub avatar_id: Option<String>,
}
input! { AIAgentConfigAvatarConfig() {
    0 "AvatarId" avatar_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigBackChannelingConfigsWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentConfigBackChannelingConfigsWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigFunctionMap {
    pub function: Option<String>,
    pub match_function: Option<String>,
}
input! { AIAgentConfigFunctionMap() {
    0 "Function" function: String, 1 "MatchFunction" match_function: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigEquipment {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigEquipment() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigHeadMotion {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigHeadMotion() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigInvalidFrameMotion {
    pub callback_delay: Option<i64>,
    pub enabled: Option<bool>,
}
input! { AIAgentConfigInvalidFrameMotion() {
    0 "CallbackDelay" callback_delay: i64, 1 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigLookAway {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigLookAway() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigPeopleCount {
    pub enabled: Option<bool>,
}
input! { AIAgentConfigPeopleCount() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentConfigStillFrameMotion {
    pub callback_delay: Option<i64>,
    pub enabled: Option<bool>,
}
input! { AIAgentConfigStillFrameMotion() {
    0 "CallbackDelay" callback_delay: i64, 1 "Enabled" enabled: bool
} }

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
    0 "CallDuration" call_duration, 1 "CallEndTime" call_end_time, 2 "CallStartTime" call_start_time,
    3 "CalleeNumber" callee_number, 4 "CallerNumber" caller_number, 5 "HangupRole" hangup_role, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfig {
    pub agent_user_id: Option<String>,
    pub auth_token: Option<Secret>,
    /// Deprecated.
    pub avatar_chat3_d: Option<AIAgentRuntimeConfigAvatarChat3D>,
    pub channel_id: Option<String>,
    /// Deprecated.
    pub vision_chat: Option<AIAgentRuntimeConfigVisionChat>,
    /// Deprecated.
    pub voice_chat: Option<AIAgentRuntimeConfigVoiceChat>,
}
input! { AIAgentRuntimeConfig() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret,
    2 "AvatarChat3D" avatar_chat3_d: AIAgentRuntimeConfigAvatarChat3D, 3 "ChannelId" channel_id: String,
    4 "VisionChat" vision_chat: AIAgentRuntimeConfigVisionChat, 5 "VoiceChat" voice_chat: AIAgentRuntimeConfigVoiceChat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigAvatarChat3D {
    pub agent_user_id: Option<String>,
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigAvatarChat3D() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigVisionChat {
    pub agent_user_id: Option<String>,
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigVisionChat() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentRuntimeConfigVoiceChat {
    pub agent_user_id: Option<String>,
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
}
input! { AIAgentRuntimeConfigVoiceChat() {
    0 "AgentUserId" agent_user_id: String, 1 "AuthToken" auth_token: Secret, 2 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfig {
    pub avatar_chat3_d: Option<AIAgentTemplateConfigAvatarChat3D>,
    pub vision_chat: Option<AIAgentTemplateConfigVisionChat>,
    pub voice_chat: Option<AIAgentTemplateConfigVoiceChat>,
}
input! { AIAgentTemplateConfig() {
    0 "AvatarChat3D" avatar_chat3_d: AIAgentTemplateConfigAvatarChat3D,
    1 "VisionChat" vision_chat: AIAgentTemplateConfigVisionChat,
    2 "VoiceChat" voice_chat: AIAgentTemplateConfigVoiceChat
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVisionChatLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigVisionChatLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentTemplateConfigVoiceChatLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentTemplateConfigVoiceChatLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsage {
    pub end_ts: i64,
    pub interval: i64,
    pub region: Option<String>,
    pub start_ts: i64,
}
operation! { DescribeMeterImsEditUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsEditUsage" -> DescribeMeterImsEditUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageOutput {
    pub data: Option<Vec<DescribeMeterImsEditUsageData>>,
}
model! { DescribeMeterImsEditUsageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageData {
    pub duration: Option<i64>,
    pub profile: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsEditUsageData {
    0 "Duration" duration, 1 "Profile" profile, 2 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsage {
    pub end_ts: i64,
    pub interval: String,
    pub region_id: Option<String>,
    pub start_ts: i64,
}
operation! { DescribeMeterImsMediaConvertUHDUsage(end_ts: i64, interval: String, start_ts: i64)
    "DescribeMeterImsMediaConvertUHDUsage" -> DescribeMeterImsMediaConvertUHDUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "RegionId" region_id: String, 3 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageOutput {
    pub data: Option<Vec<DescribeMeterImsMediaConvertUHDUsageData>>,
}
model! { DescribeMeterImsMediaConvertUHDUsageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageData {
    pub duration: Option<i64>,
    pub specification: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsMediaConvertUHDUsageData {
    0 "Duration" duration, 1 "Specification" specification, 2 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsage {
    pub end_ts: i64,
    pub interval: i64,
    pub region: Option<String>,
    pub start_ts: i64,
}
operation! { DescribeMeterImsMediaConvertUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsMediaConvertUsage" -> DescribeMeterImsMediaConvertUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageOutput {
    pub data: Option<Vec<DescribeMeterImsMediaConvertUsageData>>,
}
model! { DescribeMeterImsMediaConvertUsageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageData {
    pub duration: Option<i64>,
    pub specification: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeMeterImsMediaConvertUsageData {
    0 "Duration" duration, 1 "Specification" specification, 2 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsage {
    pub end_ts: i64,
    pub interval: i64,
    pub region: Option<String>,
    pub start_ts: i64,
}
operation! { DescribeMeterImsMpsAiUsage(end_ts: i64, interval: i64, start_ts: i64)
    "DescribeMeterImsMpsAiUsage" -> DescribeMeterImsMpsAiUsageOutput {
    0 "EndTs" end_ts, 1 "Interval" interval, 2 "Region" region: String, 3 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageOutput {
    pub data: Option<Vec<DescribeMeterImsMpsAiUsageData>>,
}
model! { DescribeMeterImsMpsAiUsageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageData {
    pub duration: Option<i64>,
    pub time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeMeterImsMpsAiUsageData {
    0 "Duration" duration, 1 "Time" time, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummary {
    pub end_ts: i64,
    pub region: Option<String>,
    pub start_ts: i64,
}
operation! { DescribeMeterImsSummary(end_ts: i64, start_ts: i64)
    "DescribeMeterImsSummary" -> DescribeMeterImsSummaryOutput {
    0 "EndTs" end_ts, 1 "Region" region: String, 2 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummaryOutput {
    pub data: Option<Vec<DescribeMeterImsSummaryData>>,
}
model! { DescribeMeterImsSummaryOutput {
    0 "Data" data
} }

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
    0 "EditingDuration" editing_duration, 1 "LiveEditDuration" live_edit_duration,
    2 "LiveRecordDuration" live_record_duration, 3 "LiveSnapshotCount" live_snapshot_count,
    4 "LiveTranscodeDuration" live_transcode_duration, 5 "MpsAiDuration" mps_ai_duration,
    6 "MpsTranscodeDuration" mps_transcode_duration, 7 "MpsTranscodeUHDDuration" mps_transcode_uhd_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyConfig {
    pub ai_agent_id: String,
}
operation! { DescribeNotifyConfig(ai_agent_id: String) "DescribeNotifyConfig" -> DescribeNotifyConfigOutput {
    0 "AIAgentId" ai_agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyConfigOutput {
    pub audio_oss_path: Option<String>,
    pub callback_url: Option<String>,
    pub enable_audio_recording: Option<bool>,
    pub enable_notify: Option<bool>,
    pub event_types: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribeNotifyConfigOutput {
    0 "AudioOssPath" audio_oss_path, 1 "CallbackUrl" callback_url, 2 "EnableAudioRecording" enable_audio_recording,
    3 "EnableNotify" enable_notify, 4 "EventTypes" event_types, 5 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayList {
    pub begin_ts: String,
    pub end_ts: String,
    pub order_name: Option<String>,
    pub order_type: Option<String>,
    pub page_no: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub play_list: Option<Vec<DescribePlayListPlayList>>,
    pub total_num: Option<i64>,
}
model! { DescribePlayListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "PlayList" play_list, 3 "TotalNum" total_num
} }

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
    0 "FirstFrameDuration" first_frame_duration, 1 "PlayDuration" play_duration, 2 "PlayTs" play_ts,
    3 "PlayType" play_type, 4 "SessionId" session_id, 5 "Status" status, 6 "StuckDuration" stuck_duration,
    7 "TraceId" trace_id, 8 "VideoDuration" video_duration, 9 "VideoId" video_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstance {
    pub instance_id: Option<String>,
}
operation! { DescribeRtcRobotInstance() "DescribeRtcRobotInstance" -> DescribeRtcRobotInstanceOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceOutput {
    pub auth_token: Option<Secret>,
    pub channel_id: Option<String>,
    pub config: Option<DescribeRtcRobotInstanceConfig>,
    pub status: Option<String>,
    pub user_data: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeRtcRobotInstanceOutput {
    0 "AuthToken" auth_token, 1 "ChannelId" channel_id, 2 "Config" config, 3 "Status" status, 4 "UserData" user_data,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceConfig {
    pub enable_voice_interrupt: Option<bool>,
    pub greeting: Option<String>,
    pub voice_id: Option<String>,
}
model! { DescribeRtcRobotInstanceConfig {
    0 "EnableVoiceInterrupt" enable_voice_interrupt, 1 "Greeting" greeting, 2 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJob {
    /// 1 to 20.
    pub audio_record_id: i64,
    pub record_url: String,
    pub voice_id: String,
}
operation! { DetectAudioForCustomizedVoiceJob(audio_record_id: i64, record_url: String, voice_id: String)
    "DetectAudioForCustomizedVoiceJob" -> DetectAudioForCustomizedVoiceJobOutput {
    0 "AudioRecordId" audio_record_id, 1 "RecordUrl" record_url, 2 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobOutput {
    pub data: Option<DetectAudioForCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { DetectAudioForCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAudioForCustomizedVoiceJobData {
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { DetectAudioForCustomizedVoiceJobData {
    0 "Pass" pass, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchIndex {
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { DropSearchIndex(index_type: String) "DropSearchIndex" -> DropSearchIndexOutput {
    0 "IndexType" index_type, 1 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchIndexOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { DropSearchIndexOutput {
    0 "Code" code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchLib {
    pub search_lib_name: String,
}
operation! { DropSearchLib(search_lib_name: String) "DropSearchLib" -> DropSearchLibOutput {
    0 "SearchLibName" search_lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchLibOutput {
    pub code: Option<String>,
    pub success: Option<String>,
}
model! { DropSearchLibOutput {
    0 "Code" code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutput {
    pub flow_id: Option<String>,
    pub output_name: Option<String>,
}
operation! { ForbidMediaConnectFlowOutput() "ForbidMediaConnectFlowOutput" -> ForbidMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id: String, 1 "OutputName" output_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { ForbidMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

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

pub type ForwardAIAgentCallOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCall {
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCallChatSyncConfig {
    pub imai_agent_id: Option<String>,
    pub receiver_id: Option<String>,
}
input! { GenerateAIAgentCallChatSyncConfig() {
    0 "IMAIAgentId" imai_agent_id: String, 1 "ReceiverId" receiver_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAIAgentCallOutput {
    pub ai_agent_user_id: Option<String>,
    pub avatar_user_id: Option<String>,
    pub channel_id: Option<String>,
    pub instance_id: Option<String>,
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateAIAgentCallOutput {
    0 "AIAgentUserId" ai_agent_user_id, 1 "AvatarUserId" avatar_user_id, 2 "ChannelId" channel_id,
    3 "InstanceId" instance_id, 4 "Token" token, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKey {}
operation! { GenerateKMSDataKey() "GenerateKMSDataKey" -> GenerateKMSDataKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKeyOutput {
    pub data_key: Option<GenerateKMSDataKeyDataKey>,
}
model! { GenerateKMSDataKeyOutput {
    0 "DataKey" data_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKeyDataKey {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    pub plaintext: Option<Secret>,
}
model! { GenerateKMSDataKeyDataKey {
    0 "CiphertextBlob" ciphertext_blob, 1 "KeyId" key_id, 2 "Plaintext" plaintext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMessageChatToken {
    pub ai_agent_id: String,
    pub expire: Option<i64>,
    pub role: Option<String>,
    pub user_id: String,
}
operation! { GenerateMessageChatToken(ai_agent_id: String, user_id: String)
    "GenerateMessageChatToken" -> GenerateMessageChatTokenOutput {
    0 "AIAgentId" ai_agent_id, 1 "Expire" expire: i64, 2 "Role" role: String, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMessageChatTokenOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub nonce: Option<String>,
    pub role: Option<String>,
    pub time_stamp: Option<i64>,
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateMessageChatTokenOutput {
    0 "AppId" app_id, 1 "AppSign" app_sign, 2 "Nonce" nonce, 3 "Role" role, 4 "TimeStamp" time_stamp, 5 "Token" token,
    6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIAgentConcurrency {
    pub ai_agent_id: String,
}
operation! { GetAIAgentConcurrency(ai_agent_id: String) "GetAIAgentConcurrency" -> GetAIAgentConcurrencyOutput {
    0 "AIAgentId" ai_agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIAgentConcurrencyOutput {
    pub active_count: Option<i64>,
}
model! { GetAIAgentConcurrencyOutput {
    0 "ActiveCount" active_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTask {
    pub task_id: Option<String>,
}
operation! { GetAIWorkflowTask() "GetAIWorkflowTask" -> GetAIWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIWorkflowTaskOutput {
    pub workflow_task: Option<GetAIWorkflowTaskWorkflowTask>,
}
model! { GetAIWorkflowTaskOutput {
    0 "WorkflowTask" workflow_task
} }

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
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Inputs" inputs, 3 "NodeResults" node_results,
    4 "Outputs" outputs, 5 "Status" status, 6 "TaskId" task_id, 7 "UserData" user_data, 8 "Version" version,
    9 "Workflow" workflow
} }

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
    0 "CreateTime" create_time, 1 "Graph" graph, 2 "ModifiedTime" modified_time, 3 "Name" name, 4 "Status" status,
    5 "Type" r#type, 6 "Version" version, 7 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertion {
    pub name: String,
}
operation! { GetAdInsertion(name: String) "GetAdInsertion" -> GetAdInsertionOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionOutput {
    pub config: Option<GetAdInsertionConfig>,
}
model! { GetAdInsertionOutput {
    0 "Config" config
} }

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
    0 "AdMarkerPassthrough" ad_marker_passthrough, 1 "AdsUrl" ads_url, 2 "CdnConfig" cdn_config,
    3 "ConfigAliases" config_aliases, 4 "ContentUrlPrefix" content_url_prefix, 5 "CreateTime" create_time,
    6 "LastModified" last_modified, 7 "ManifestEndpointConfig" manifest_endpoint_config, 8 "Name" name,
    9 "PersonalizationThreshold" personalization_threshold, 10 "SlateAdUrl" slate_ad_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { GetAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { GetAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix, 1 "HlsPrefix" hls_prefix
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcAuthCodeListOutput {
    pub auth_code_list: Option<Vec<AiRtcAuthCodeDTO>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetAiRtcAuthCodeListOutput {
    0 "AuthCodeList" auth_code_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRtcAuthCodeDTO {
    pub activated_time: Option<String>,
    pub auth_code: Option<Secret>,
    pub creation_time: Option<String>,
    pub device_id: Option<String>,
    pub license: Option<Secret>,
    pub license_item_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { AiRtcAuthCodeDTO {
    0 "ActivatedTime" activated_time, 1 "AuthCode" auth_code, 2 "CreationTime" creation_time, 3 "DeviceId" device_id,
    4 "License" license, 5 "LicenseItemId" license_item_id, 6 "ModificationTime" modification_time, 7 "Status" status,
    8 "Type" r#type
} }

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
    Number "PageNo", "LicenseInfoList" license_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcLicenseInfoListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub license_info_list: Option<Vec<AiRtcLicenseInfoDTO>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetAiRtcLicenseInfoListOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "LicenseInfoList" license_info_list, 3 "Message" message,
    4 "Success" success, 5 "TotalCount" total_count
} }

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
    0 "AvailableCapacity" available_capacity, 1 "BeginOn" begin_on, 2 "ContractNo" contract_no,
    3 "CreationTime" creation_time, 4 "ExpiredOn" expired_on, 5 "InstanceId" instance_id,
    6 "LicenseCount" license_count, 7 "LicenseItemId" license_item_id, 8 "ModificationTime" modification_time,
    9 "Status" status, 10 "Type" r#type, 11 "ValidDays" valid_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatar {
    pub avatar_id: String,
}
operation! { GetAvatar(avatar_id: String) "GetAvatar" -> GetAvatarOutput {
    0 "AvatarId" avatar_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarOutput {
    pub data: Option<GetAvatarData>,
    pub success: Option<bool>,
}
model! { GetAvatarOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarData {
    pub avatar: Option<GetAvatarAvatar>,
}
model! { GetAvatarData {
    0 "Avatar" avatar
} }

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
    0 "AvatarDescription" avatar_description, 1 "AvatarId" avatar_id, 2 "AvatarName" avatar_name,
    3 "AvatarType" avatar_type, 4 "Height" height, 5 "Portrait" portrait, 6 "Thumbnail" thumbnail,
    7 "Transparent" transparent, 8 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJob {
    pub job_id: String,
}
operation! { GetAvatarTrainingJob(job_id: String) "GetAvatarTrainingJob" -> GetAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobOutput {
    pub data: Option<GetAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { GetAvatarTrainingJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarTrainingJobData {
    pub avatar_training_job: Option<GetAvatarTrainingJobAvatarTrainingJob>,
}
model! { GetAvatarTrainingJobData {
    0 "AvatarTrainingJob" avatar_training_job
} }

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
    0 "AvatarDescription" avatar_description, 1 "AvatarId" avatar_id, 2 "AvatarName" avatar_name,
    3 "AvatarType" avatar_type, 4 "FirstTrainingTime" first_training_time, 5 "JobId" job_id,
    6 "LastTrainingTime" last_training_time, 7 "Message" message, 8 "Portrait" portrait, 9 "Status" status,
    10 "Thumbnail" thumbnail, 11 "Transparent" transparent, 12 "Video" video
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJob {
    pub job_id: Option<String>,
}
operation! { GetBatchMediaProducingJob() "GetBatchMediaProducingJob" -> GetBatchMediaProducingJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchMediaProducingJobOutput {
    pub editing_batch_job: Option<GetBatchMediaProducingJobEditingBatchJob>,
}
model! { GetBatchMediaProducingJobOutput {
    0 "EditingBatchJob" editing_batch_job
} }

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
    pub sub_job_list: Option<Vec<GetBatchMediaProducingJobSubJobList>>,
    pub user_data: Option<String>,
}
model! { GetBatchMediaProducingJobEditingBatchJob {
    0 "CompleteTime" complete_time, 1 "CreateTime" create_time, 2 "EditingConfig" editing_config, 3 "Extend" extend,
    4 "ExtendInput" extend_input, 5 "ExtendOutput" extend_output, 6 "InputConfig" input_config, 7 "JobId" job_id,
    8 "JobType" job_type, 9 "ModifiedTime" modified_time, 10 "OutputConfig" output_config, 11 "Status" status,
    12 "SubJobList" sub_job_list, 13 "UserData" user_data
} }

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
    0 "Duration" duration, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "JobId" job_id,
    4 "MediaId" media_id, 5 "MediaURL" media_url, 6 "ProjectId" project_id, 7 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesOutput {
    pub category: Option<GetCategoriesCategory>,
    pub sub_categories: Option<GetCategoriesSubCategories>,
    pub sub_total: Option<i64>,
}
model! { GetCategoriesOutput {
    0 "Category" category, 1 "SubCategories" sub_categories, 2 "SubTotal" sub_total
} }

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
    0 "CateId" cate_id, 1 "CateName" cate_name, 2 "Level" level, 3 "ParentId" parent_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesSubCategories {
    pub category: Option<Vec<GetCategoriesSubCategoriesCategory>>,
}
model! { GetCategoriesSubCategories {
    0 "Category" category
} }

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
    0 "CateId" cate_id, 1 "CateName" cate_name, 2 "Level" level, 3 "ParentId" parent_id, 4 "SubTotal" sub_total,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChannel {
    pub channel_name: String,
}
operation! { GetChannel(channel_name: String) "GetChannel" -> GetChannelOutput {
    0 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { GetChannelOutput {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfig {}
operation! { GetContentAnalyzeConfig() "GetContentAnalyzeConfig" -> GetContentAnalyzeConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigOutput {
    pub content_analyze_config: Option<GetContentAnalyzeConfigContentAnalyzeConfig>,
}
model! { GetContentAnalyzeConfigOutput {
    0 "ContentAnalyzeConfig" content_analyze_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigContentAnalyzeConfig {
    pub auto: Option<bool>,
    pub save_type: Option<String>,
    pub template_id: Option<String>,
}
model! { GetContentAnalyzeConfigContentAnalyzeConfig {
    0 "Auto" auto, 1 "SaveType" save_type, 2 "TemplateId" template_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateOutput {
    pub custom_template: Option<GetCustomTemplateCustomTemplate>,
}
model! { GetCustomTemplateOutput {
    0 "CustomTemplate" custom_template
} }

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
    0 "CreateTime" create_time, 1 "FrontendHint" frontend_hint, 2 "IsDefault" is_default,
    3 "ModifiedTime" modified_time, 4 "Status" status, 5 "Subtype" subtype, 6 "SubtypeName" subtype_name,
    7 "TemplateConfig" template_config, 8 "TemplateId" template_id, 9 "TemplateName" template_name, 10 "Type" r#type,
    11 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateFrontendHint {
    pub transcode_template_hint: Option<GetCustomTemplateTranscodeTemplateHint>,
}
model! { GetCustomTemplateFrontendHint {
    0 "TranscodeTemplateHint" transcode_template_hint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateTranscodeTemplateHint {
    pub bitrate_control_type: Option<String>,
}
model! { GetCustomTemplateTranscodeTemplateHint {
    0 "BitrateControlType" bitrate_control_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoice {
    pub voice_id: Option<String>,
}
operation! { GetCustomizedVoice() "GetCustomizedVoice" -> GetCustomizedVoiceOutput {
    0 "VoiceId" voice_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceOutput {
    pub data: Option<GetCustomizedVoiceData>,
    pub success: Option<bool>,
}
model! { GetCustomizedVoiceOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceData {
    pub customized_voice: Option<GetCustomizedVoiceCustomizedVoice>,
}
model! { GetCustomizedVoiceData {
    0 "CustomizedVoice" customized_voice
} }

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
    0 "DemoAudioMediaId" demo_audio_media_id, 1 "Gender" gender, 2 "Scenario" scenario, 3 "VoiceDesc" voice_desc,
    4 "VoiceId" voice_id, 5 "VoiceName" voice_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJob {
    pub job_id: String,
}
operation! { GetCustomizedVoiceJob(job_id: String) "GetCustomizedVoiceJob" -> GetCustomizedVoiceJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobOutput {
    pub data: Option<GetCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { GetCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobData {
    pub customized_voice_job: Option<GetCustomizedVoiceJobCustomizedVoiceJob>,
}
model! { GetCustomizedVoiceJobData {
    0 "CustomizedVoiceJob" customized_voice_job
} }

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
    0 "CreateTime" create_time, 1 "Gender" gender, 2 "JobId" job_id, 3 "Message" message, 4 "Scenario" scenario,
    5 "Status" status, 6 "Type" r#type, 7 "VoiceDesc" voice_desc, 8 "VoiceId" voice_id, 9 "VoiceName" voice_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocation {}
operation! { GetDefaultStorageLocation() "GetDefaultStorageLocation" -> GetDefaultStorageLocationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultStorageLocationOutput {
    pub bucket: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetDefaultStorageLocationOutput {
    0 "Bucket" bucket, 1 "Path" path, 2 "Status" status, 3 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJob {
    pub scenario: String,
}
operation! { GetDemonstrationForCustomizedVoiceJob(scenario: String)
    "GetDemonstrationForCustomizedVoiceJob" -> GetDemonstrationForCustomizedVoiceJobOutput {
    0 "Scenario" scenario
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobOutput {
    pub data: Option<GetDemonstrationForCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { GetDemonstrationForCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobData {
    pub demonstration_list: Option<Vec<GetDemonstrationForCustomizedVoiceJobDemonstrationList>>,
}
model! { GetDemonstrationForCustomizedVoiceJobData {
    0 "DemonstrationList" demonstration_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDemonstrationForCustomizedVoiceJobDemonstrationList {
    pub audio_id: Option<i64>,
    pub demo_audio: Option<String>,
    pub text: Option<String>,
}
model! { GetDemonstrationForCustomizedVoiceJobDemonstrationList {
    0 "AudioId" audio_id, 1 "DemoAudio" demo_audio, 2 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJob {
    pub job_id: Option<String>,
}
operation! { GetDynamicImageJob() "GetDynamicImageJob" -> GetDynamicImageJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutput {
    pub dynamic_image_job: Option<GetDynamicImageJobDynamicImageJob>,
}
model! { GetDynamicImageJobOutput {
    0 "DynamicImageJob" dynamic_image_job
} }

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
    0 "Code" code, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Input" input, 4 "JobId" job_id,
    5 "Message" message, 6 "ModifiedTime" modified_time, 7 "Name" name, 8 "Output" output, 9 "OutputUrl" output_url,
    10 "PipelineId" pipeline_id, 11 "Status" status, 12 "SubmitTime" submit_time, 13 "TemplateConfig" template_config,
    14 "TemplateId" template_id, 15 "TriggerSource" trigger_source, 16 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobInput {
    pub media: Option<String>,
    pub oss_file: Option<GetDynamicImageJobOssFile>,
    pub r#type: Option<String>,
}
model! { GetDynamicImageJobInput {
    0 "Media" media, 1 "OssFile" oss_file, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetDynamicImageJobOssFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutputItem {
    pub media: Option<String>,
    pub oss_file: Option<GetDynamicImageJobOutputOssFile>,
    pub r#type: Option<String>,
}
model! { GetDynamicImageJobOutputItem {
    0 "Media" media, 1 "OssFile" oss_file, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDynamicImageJobOutputOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetDynamicImageJobOutputOssFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProject {
    pub project_id: String,
    pub request_source: Option<String>,
}
operation! { GetEditingProject(project_id: String) "GetEditingProject" -> GetEditingProjectOutput {
    0 "ProjectId" project_id, 1 "RequestSource" request_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectOutput {
    pub project: Option<GetEditingProjectProject>,
}
model! { GetEditingProjectOutput {
    0 "Project" project
} }

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
    0 "BusinessConfig" business_config, 1 "BusinessStatus" business_status, 2 "ClipsParam" clips_param,
    3 "CoverURL" cover_url, 4 "CreateSource" create_source, 5 "CreateTime" create_time, 6 "Description" description,
    7 "Duration" duration, 8 "ModifiedSource" modified_source, 9 "ModifiedTime" modified_time,
    10 "ProjectId" project_id, 11 "ProjectType" project_type, 12 "Status" status, 13 "TemplateId" template_id,
    14 "TemplateType" template_type, 15 "Timeline" timeline,
    16 "TimelineConvertErrorMessage" timeline_convert_error_message, 17 "TimelineConvertStatus" timeline_convert_status,
    18 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterials {
    pub project_id: String,
}
operation! { GetEditingProjectMaterials(project_id: String)
    "GetEditingProjectMaterials" -> GetEditingProjectMaterialsOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsOutput {
    pub live_materials: Option<Vec<GetEditingProjectMaterialsLiveMaterials>>,
    pub media_infos: Option<Vec<GetEditingProjectMaterialsMediaInfos>>,
    pub project_id: Option<String>,
    pub project_materials: Option<Vec<String>>,
}
model! { GetEditingProjectMaterialsOutput {
    0 "LiveMaterials" live_materials, 1 "MediaInfos" media_infos, 2 "ProjectId" project_id,
    3 "ProjectMaterials" project_materials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsLiveMaterials {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub live_url: Option<String>,
    pub stream_name: Option<String>,
}
model! { GetEditingProjectMaterialsLiveMaterials {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveUrl" live_url, 3 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsMediaInfos {
    pub file_info_list: Option<Vec<GetEditingProjectMaterialsFileInfoList>>,
    pub media_basic_info: Option<GetEditingProjectMaterialsMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetEditingProjectMaterialsMediaInfos {
    0 "FileInfoList" file_info_list, 1 "MediaBasicInfo" media_basic_info, 2 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsFileInfoList {
    pub file_basic_info: Option<GetEditingProjectMaterialsFileBasicInfo>,
}
model! { GetEditingProjectMaterialsFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "BusinessType" business_type, 1 "Category" category, 2 "CoverURL" cover_url, 3 "CreateTime" create_time,
    4 "DeletedTime" deleted_time, 5 "Description" description, 6 "InputURL" input_url, 7 "MediaId" media_id,
    8 "MediaTags" media_tags, 9 "MediaType" media_type, 10 "ModifiedTime" modified_time, 11 "Snapshots" snapshots,
    12 "Source" source, 13 "SpriteImages" sprite_images, 14 "Status" status, 15 "Title" title,
    16 "TranscodeStatus" transcode_status, 17 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallback {}
operation! { GetEventCallback() "GetEventCallback" -> GetEventCallbackOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallbackOutput {
    pub auth_key: Option<Secret>,
    pub auth_switch: Option<String>,
    pub callback_queue_name: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub event_type_list: Option<String>,
}
model! { GetEventCallbackOutput {
    0 "AuthKey" auth_key, 1 "AuthSwitch" auth_switch, 2 "CallbackQueueName" callback_queue_name,
    3 "CallbackType" callback_type, 4 "CallbackURL" callback_url, 5 "EventTypeList" event_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotwordLibrary {
    pub hotword_library_id: String,
}
operation! { GetHotwordLibrary(hotword_library_id: String) "GetHotwordLibrary" -> GetHotwordLibraryOutput {
    0 "HotwordLibraryId" hotword_library_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotwordLibraryOutput {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub hotword_library_id: Option<String>,
    pub hotwords: Option<Vec<Hotword>>,
    pub name: Option<String>,
    pub usage_scenario: Option<String>,
}
model! { GetHotwordLibraryOutput {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "HotwordLibraryId" hotword_library_id,
    3 "Hotwords" hotwords, 4 "Name" name, 5 "UsageScenario" usage_scenario
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoOutput {
    pub device_infos: Option<Vec<GetIpcDeviceInfoDeviceInfos>>,
    pub total: Option<i64>,
}
model! { GetIpcDeviceInfoOutput {
    0 "DeviceInfos" device_infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoDeviceInfos {
    pub capability: Option<String>,
    pub device_id: Option<String>,
    pub expire_time: Option<String>,
}
model! { GetIpcDeviceInfoDeviceInfos {
    0 "Capability" capability, 1 "DeviceId" device_id, 2 "ExpireTime" expire_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingIndexFileOutput {
    pub index_file: Option<String>,
}
model! { GetLiveEditingIndexFileOutput {
    0 "IndexFile" index_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJob {
    pub job_id: Option<String>,
}
operation! { GetLiveEditingJob() "GetLiveEditingJob" -> GetLiveEditingJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobOutput {
    pub live_editing_job: Option<GetLiveEditingJobLiveEditingJob>,
}
model! { GetLiveEditingJobOutput {
    0 "LiveEditingJob" live_editing_job
} }

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
    0 "Clips" clips, 1 "Code" code, 2 "CompleteTime" complete_time, 3 "CreationTime" creation_time, 4 "JobId" job_id,
    5 "LiveStreamConfig" live_stream_config, 6 "MediaId" media_id, 7 "MediaProduceConfig" media_produce_config,
    8 "MediaURL" media_url, 9 "Message" message, 10 "ModifiedTime" modified_time,
    11 "OutputMediaConfig" output_media_config, 12 "ProjectId" project_id, 13 "Status" status, 14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobLiveStreamConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
}
model! { GetLiveEditingJobLiveStreamConfig {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingJobMediaProduceConfig {
    pub mode: Option<String>,
}
model! { GetLiveEditingJobMediaProduceConfig {
    0 "Mode" mode
} }

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
    0 "Bitrate" bitrate, 1 "FileName" file_name, 2 "Height" height, 3 "MediaURL" media_url,
    4 "StorageLocation" storage_location, 5 "VodTemplateGroupId" vod_template_group_id, 6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannel {
    pub channel_name: String,
    pub group_name: String,
}
operation! { GetLivePackageChannel(channel_name: String, group_name: String)
    "GetLivePackageChannel" -> GetLivePackageChannelOutput {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelOutput {
    pub live_package_channel: Option<GetLivePackageChannelLivePackageChannel>,
}
model! { GetLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Option<Vec<GetLivePackageChannelIngestEndpoints>>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { GetLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name, 1 "CreateTime" create_time, 2 "Description" description, 3 "GroupName" group_name,
    4 "IngestEndpoints" ingest_endpoints, 5 "LastModified" last_modified, 6 "Protocol" protocol,
    7 "SegmentCount" segment_count, 8 "SegmentDuration" segment_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { GetLivePackageChannelIngestEndpoints {
    0 "Id" id, 1 "Password" password, 2 "Url" url, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroup {
    pub group_name: String,
}
operation! { GetLivePackageChannelGroup(group_name: String)
    "GetLivePackageChannelGroup" -> GetLivePackageChannelGroupOutput {
    0 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<GetLivePackageChannelGroupLivePackageChannelGroup>,
}
model! { GetLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "GroupName" group_name, 3 "LastModified" last_modified,
    4 "OriginDomain" origin_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpoint {
    pub channel_name: String,
    pub endpoint_name: String,
    pub group_name: String,
}
operation! { GetLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String)
    "GetLivePackageOriginEndpoint" -> GetLivePackageOriginEndpointOutput {
    0 "ChannelName" channel_name, 1 "EndpointName" endpoint_name, 2 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<GetLivePackageOriginEndpointLivePackageOriginEndpoint>,
}
model! { GetLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePackageOriginEndpointLivePackageOriginEndpoint {
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
    0 "AuthorizationCode" authorization_code, 1 "ChannelName" channel_name, 2 "CreateTime" create_time,
    3 "Description" description, 4 "EndpointName" endpoint_name, 5 "EndpointUrl" endpoint_url, 6 "GroupName" group_name,
    7 "IpBlacklist" ip_blacklist, 8 "IpWhitelist" ip_whitelist, 9 "LastModified" last_modified,
    10 "LivePackagingConfig" live_packaging_config, 11 "ManifestName" manifest_name, 12 "Protocol" protocol,
    13 "TimeshiftVision" timeshift_vision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJob {
    pub job_id: String,
}
operation! { GetLiveRecordJob(job_id: String) "GetLiveRecordJob" -> GetLiveRecordJobOutput {
    0 "JobId" job_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobOutput {
    pub record_job: Option<GetLiveRecordJobRecordJob>,
}
model! { GetLiveRecordJobOutput {
    0 "RecordJob" record_job
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "Name" name, 3 "NotifyUrl" notify_url,
    4 "RecordOutput" record_output, 5 "Status" status, 6 "StreamInput" stream_input, 7 "TemplateId" template_id,
    8 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveRecordJobRecordOutput {
    0 "Bucket" bucket, 1 "Endpoint" endpoint, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetLiveRecordJobStreamInput {
    0 "Type" r#type, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplate {
    pub job_id: Option<String>,
    pub template_id: String,
}
operation! { GetLiveRecordTemplate(template_id: String) "GetLiveRecordTemplate" -> GetLiveRecordTemplateOutput {
    0 "JobId" job_id: String, 1 "TemplateId" template_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateOutput {
    pub record_template: Option<GetLiveRecordTemplateRecordTemplate>,
}
model! { GetLiveRecordTemplateOutput {
    0 "RecordTemplate" record_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordTemplateRecordTemplate {
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub name: Option<String>,
    pub record_format_list: Option<Vec<GetLiveRecordTemplateRecordFormatList>>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveRecordTemplateRecordTemplate {
    0 "CreateTime" create_time, 1 "LastModified" last_modified, 2 "Name" name, 3 "RecordFormatList" record_format_list,
    4 "TemplateId" template_id, 5 "Type" r#type
} }

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
    0 "CycleDuration" cycle_duration, 1 "Format" format, 2 "OssObjectPrefix" oss_object_prefix,
    3 "SliceDuration" slice_duration, 4 "SliceOssObjectPrefix" slice_oss_object_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJob {
    pub job_id: String,
}
operation! { GetLiveSnapshotJob(job_id: String) "GetLiveSnapshotJob" -> GetLiveSnapshotJobOutput {
    0 "JobId" job_id
} { method: "GET", } }

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
    0 "CallbackUrl" callback_url, 1 "CreateTime" create_time, 2 "JobId" job_id, 3 "JobName" job_name,
    4 "LastModified" last_modified, 5 "OverwriteFormat" overwrite_format, 6 "SequenceFormat" sequence_format,
    7 "SnapshotOutput" snapshot_output, 8 "Status" status, 9 "StreamInput" stream_input, 10 "TemplateId" template_id,
    11 "TemplateName" template_name, 12 "TimeInterval" time_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobSnapshotOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetLiveSnapshotJobSnapshotOutput {
    0 "Bucket" bucket, 1 "Endpoint" endpoint, 2 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetLiveSnapshotJobStreamInput {
    0 "Type" r#type, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveSnapshotTemplate {
    pub template_id: String,
}
operation! { GetLiveSnapshotTemplate(template_id: String) "GetLiveSnapshotTemplate" -> GetLiveSnapshotTemplateOutput {
    0 "TemplateId" template_id
} { method: "GET", } }

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
    0 "CreateTime" create_time, 1 "LastModified" last_modified, 2 "OverwriteFormat" overwrite_format,
    3 "SequenceFormat" sequence_format, 4 "TemplateId" template_id, 5 "TemplateName" template_name,
    6 "TimeInterval" time_interval, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJob {
    pub job_id: String,
}
operation! { GetLiveTranscodeJob(job_id: String) "GetLiveTranscodeJob" -> GetLiveTranscodeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobOutput {
    pub job: Option<GetLiveTranscodeJobJob>,
}
model! { GetLiveTranscodeJobOutput {
    0 "Job" job
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "Name" name, 3 "OutputStream" output_stream,
    4 "StartMode" start_mode, 5 "Status" status, 6 "StreamInput" stream_input, 7 "TemplateId" template_id,
    8 "TemplateName" template_name, 9 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobOutputStream {
    pub stream_infos: Option<Vec<GetLiveTranscodeJobStreamInfos>>,
}
model! { GetLiveTranscodeJobOutputStream {
    0 "StreamInfos" stream_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobStreamInfos {
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveTranscodeJobStreamInfos {
    0 "OutputUrl" output_url, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeJobStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLiveTranscodeJobStreamInput {
    0 "InputUrl" input_url, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplate {
    pub template_id: String,
}
operation! { GetLiveTranscodeTemplate(template_id: String)
    "GetLiveTranscodeTemplate" -> GetLiveTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateOutput {
    pub template_content: Option<GetLiveTranscodeTemplateTemplateContent>,
}
model! { GetLiveTranscodeTemplateOutput {
    0 "TemplateContent" template_content
} }

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
    0 "Category" category, 1 "CreateTime" create_time, 2 "Name" name, 3 "TemplateConfig" template_config,
    4 "TemplateId" template_id, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateTemplateConfig {
    pub audio_params: Option<GetLiveTranscodeTemplateAudioParams>,
    pub video_params: Option<GetLiveTranscodeTemplateVideoParams>,
}
model! { GetLiveTranscodeTemplateTemplateConfig {
    0 "AudioParams" audio_params, 1 "VideoParams" video_params
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Samplerate" samplerate
} }

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
    0 "Bitrate" bitrate, 1 "Codec" codec, 2 "Fps" fps, 3 "Gop" gop, 4 "Height" height, 5 "Profile" profile,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegion {}
operation! { GetMediaConnectAvailableRegion() "GetMediaConnectAvailableRegion" -> GetMediaConnectAvailableRegionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionOutput {
    pub content: Option<GetMediaConnectAvailableRegionContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectAvailableRegionOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionContent {
    pub default_region: Option<String>,
    pub region_list: Option<Vec<String>>,
}
model! { GetMediaConnectAvailableRegionContent {
    0 "DefaultRegion" default_region, 1 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlow {
    pub flow_id: String,
}
operation! { GetMediaConnectFlow(flow_id: String) "GetMediaConnectFlow" -> GetMediaConnectFlowReply {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowReply {
    pub content: Option<GetMediaConnectFlowContent>,
    pub description: Option<String>,
    pub retcode: Option<i64>,
}
model! { GetMediaConnectFlowReply {
    0 "Content" content, 1 "Description" description, 2 "Retcode" retcode
} }

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
    0 "CreateTime" create_time, 1 "FlowFailover" flow_failover, 2 "FlowId" flow_id, 3 "FlowName" flow_name,
    4 "FlowRegion" flow_region, 5 "FlowStatus" flow_status, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputName {
    pub flow_id: String,
}
operation! { GetMediaConnectFlowAllOutputName(flow_id: String)
    "GetMediaConnectFlowAllOutputName" -> GetMediaConnectFlowAllOutputNameOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputNameOutput {
    pub content: Option<Vec<String>>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowAllOutputNameOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInput {
    pub flow_id: String,
    pub with_internal_vip: Option<String>,
}
operation! { GetMediaConnectFlowInput(flow_id: String) "GetMediaConnectFlowInput" -> GetMediaConnectFlowInputOutput {
    0 "FlowId" flow_id, 1 "WithInternalVip" with_internal_vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputOutput {
    pub content: Option<GetMediaConnectFlowInputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowInputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

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
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
model! { GetMediaConnectFlowInputContent {
    0 "BackupCidrs" backup_cidrs, 1 "BackupCreateTime" backup_create_time,
    2 "BackupInnerInputUrl" backup_inner_input_url, 3 "BackupInputName" backup_input_name,
    4 "BackupInputStatus" backup_input_status, 5 "BackupInputUrl" backup_input_url,
    6 "BackupMaxBitrate" backup_max_bitrate, 7 "BackupSrtLatency" backup_srt_latency,
    8 "BackupSrtPassphrase" backup_srt_passphrase, 9 "BackupSrtPbkeyLen" backup_srt_pbkey_len, 10 "Cidrs" cidrs,
    11 "CreateTime" create_time, 12 "InnerInputUrl" inner_input_url, 13 "InputName" input_name,
    14 "InputProtocol" input_protocol, 15 "InputStatus" input_status, 16 "InputUrl" input_url,
    17 "MaxBitrate" max_bitrate, 18 "PairFlowId" pair_flow_id, 19 "PairOutputName" pair_output_name,
    20 "SrtLatency" srt_latency, 21 "SrtPassphrase" srt_passphrase, 22 "SrtPbkeyLen" srt_pbkey_len
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutput {
    pub flow_id: String,
    pub output_name: String,
}
operation! { GetMediaConnectFlowOutput(flow_id: String, output_name: String)
    "GetMediaConnectFlowOutput" -> GetMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id, 1 "OutputName" output_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputOutput {
    pub content: Option<GetMediaConnectFlowOutputContent>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { GetMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

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
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
model! { GetMediaConnectFlowOutputContent {
    0 "Cidrs" cidrs, 1 "CreateTime" create_time, 2 "Forbid" forbid, 3 "OutputName" output_name,
    4 "OutputProtocol" output_protocol, 5 "OutputUrl" output_url, 6 "PairFlowId" pair_flow_id,
    7 "PairInputName" pair_input_name, 8 "PlayerLimit" player_limit, 9 "SrtLatency" srt_latency,
    10 "SrtPassphrase" srt_passphrase, 11 "SrtPbkeyLen" srt_pbkey_len
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJob {
    pub job_id: Option<String>,
}
operation! { GetMediaConvertJob() "GetMediaConvertJob" -> GetMediaConvertJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobOutput {
    pub job: Option<GetMediaConvertJobJob>,
}
model! { GetMediaConvertJobOutput {
    0 "Job" job
} }

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
    pub output_details: Option<Vec<MediaConvertOutputDetail>>,
    pub output_group_details: Option<Vec<MediaConvertOutputGroupDetail>>,
    pub percent: Option<i64>,
    pub pipeline_id: Option<String>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaConvertJobJob {
    0 "ClientToken" client_token, 1 "Code" code, 2 "Config" config, 3 "CreateTime" create_time,
    4 "FinishTime" finish_time, 5 "JobId" job_id, 6 "Message" message, 7 "OutputDetails" output_details,
    8 "OutputGroupDetails" output_group_details, 9 "Percent" percent, 10 "PipelineId" pipeline_id,
    11 "RequestId" request_id, 12 "State" state, 13 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConvertJobConfig {
    pub inputs: Option<Vec<MediaConvertInput>>,
    pub job_name: Option<String>,
    pub output_groups: Option<Vec<MediaConvertOutputGroup>>,
    pub outputs: Option<Vec<MediaConvertOutput>>,
}
model! { GetMediaConvertJobConfig {
    0 "Inputs" inputs, 1 "JobName" job_name, 2 "OutputGroups" output_groups, 3 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertInput {
    pub input_file: Option<MediaObject>,
    pub name: Option<String>,
}
model! { MediaConvertInput {
    0 "InputFile" input_file, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaObject {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { MediaObject {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroup {
    pub group_config: Option<MediaConvertOutputGroupConfig>,
    pub name: Option<String>,
    pub outputs: Option<Vec<MediaConvertOutputGroupOutput>>,
}
model! { MediaConvertOutputGroup {
    0 "GroupConfig" group_config, 1 "Name" name, 2 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupConfig {
    pub manifest_name: Option<String>,
    pub output_file_base: Option<MediaObject>,
    pub r#type: Option<String>,
}
model! { MediaConvertOutputGroupConfig {
    0 "ManifestName" manifest_name, 1 "OutputFileBase" output_file_base, 2 "Type" r#type
} }

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
    0 "Features" features, 1 "Name" name, 2 "OutputFileName" output_file_name, 3 "OverrideParams" override_params,
    4 "Priority" priority, 5 "TemplateId" template_id
} }

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
    0 "Features" features, 1 "Name" name, 2 "OutputFile" output_file, 3 "OverrideParams" override_params,
    4 "Priority" priority, 5 "TemplateId" template_id
} }

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
    0 "Code" code, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Message" message, 4 "Name" name,
    5 "Result" result, 6 "Status" status, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailResult {
    pub out_file_meta: Option<MediaConvertOutputDetailFileMeta>,
    pub output_file: Option<MediaConvertOutputDetailOutputFile>,
}
model! { MediaConvertOutputDetailResult {
    0 "OutFileMeta" out_file_meta, 1 "OutputFile" output_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailFileMeta {
    pub audio_stream_info_list: Option<Vec<MediaConvertOutputDetailFileMetaAudioStreamInfoList>>,
    pub file_basic_info: Option<MediaConvertOutputDetailFileMetaFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<MediaConvertOutputDetailFileMetaVideoStreamInfoList>>,
}
model! { MediaConvertOutputDetailFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputDetailOutputFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { MediaConvertOutputDetailOutputFile {
    0 "Media" media, 1 "Type" r#type, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertOutputGroupDetail {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<Vec<MediaConvertOutputDetail>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { MediaConvertOutputGroupDetail {
    0 "Code" code, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Message" message, 4 "Name" name,
    5 "Outputs" outputs, 6 "Status" status, 7 "TaskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoOutput {
    pub media_info: Option<GetMediaInfoMediaInfo>,
}
model! { GetMediaInfoOutput {
    0 "MediaInfo" media_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoMediaInfo {
    pub ai_rough_data: Option<GetMediaInfoAiRoughData>,
    pub file_info_list: Option<Vec<GetMediaInfoFileInfoList>>,
    pub media_basic_info: Option<GetMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetMediaInfoMediaInfo {
    0 "AiRoughData" ai_rough_data, 1 "FileInfoList" file_info_list, 2 "MediaBasicInfo" media_basic_info,
    3 "MediaId" media_id
} }

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
    0 "AiCategory" ai_category, 1 "AiJobId" ai_job_id, 2 "Result" result, 3 "SaveType" save_type,
    4 "StandardSmartTagJob" standard_smart_tag_job, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoStandardSmartTagJob {
    pub ai_job_id: Option<String>,
    pub result_url: Option<String>,
    pub results: Option<Vec<GetMediaInfoResults>>,
    pub status: Option<String>,
}
model! { GetMediaInfoStandardSmartTagJob {
    0 "AiJobId" ai_job_id, 1 "ResultUrl" result_url, 2 "Results" results, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoResults {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMediaInfoResults {
    0 "Data" data, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoFileInfoList {
    pub audio_stream_info_list: Option<Vec<GetMediaInfoAudioStreamInfoList>>,
    pub file_basic_info: Option<GetMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Option<Vec<GetMediaInfoSubtitleStreamInfoList>>,
    pub video_stream_info_list: Option<Vec<GetMediaInfoVideoStreamInfoList>>,
}
model! { GetMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list, 3 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Fps" fps, 10 "Index" index, 11 "Lang" lang,
    12 "NumFrames" num_frames, 13 "Profile" profile, 14 "SampleFmt" sample_fmt, 15 "SampleRate" sample_rate,
    16 "StartTime" start_time, 17 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "CreateTime" create_time, 2 "Duration" duration, 3 "FileName" file_name,
    4 "FileSize" file_size, 5 "FileStatus" file_status, 6 "FileType" file_type, 7 "FileUrl" file_url,
    8 "FormatName" format_name, 9 "Height" height, 10 "ModifiedTime" modified_time, 11 "Region" region, 12 "Width" width
} }

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
    0 "CodecLongName" codec_long_name, 1 "CodecName" codec_name, 2 "CodecTag" codec_tag,
    3 "CodecTagString" codec_tag_string, 4 "CodecTimeBase" codec_time_base, 5 "Duration" duration, 6 "Index" index,
    7 "Lang" lang, 8 "StartTime" start_time, 9 "Timebase" timebase
} }

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
    0 "AvgFPS" avg_fps, 1 "Bitrate" bitrate, 2 "CodecLongName" codec_long_name, 3 "CodecName" codec_name,
    4 "CodecTag" codec_tag, 5 "CodecTagString" codec_tag_string, 6 "CodecTimeBase" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "HasBFrames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "Nb_frames" nb_frames, 16 "NumFrames" num_frames, 17 "PixFmt" pix_fmt,
    18 "Profile" profile, 19 "Rotate" rotate, 20 "Sar" sar, 21 "StartTime" start_time, 22 "Timebase" timebase,
    23 "Width" width
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "CateId" cate_id, 3 "CateName" cate_name, 4 "Category" category,
    5 "CoverURL" cover_url, 6 "CreateTime" create_time, 7 "DeletedTime" deleted_time, 8 "Description" description,
    9 "InputURL" input_url, 10 "MediaId" media_id, 11 "MediaTags" media_tags, 12 "MediaType" media_type,
    13 "ModifiedTime" modified_time, 14 "ReferenceId" reference_id, 15 "Snapshots" snapshots, 16 "Source" source,
    17 "SpriteImages" sprite_images, 18 "Status" status, 19 "Title" title, 20 "UploadSource" upload_source,
    21 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJob {
    pub job_id: Option<String>,
}
operation! { GetMediaInfoJob() "GetMediaInfoJob" -> GetMediaInfoJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobOutput {
    pub media_info_job: Option<GetMediaInfoJobMediaInfoJob>,
}
model! { GetMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job
} }

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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaInfoJobMediaInfoJob {
    0 "Async" r#async, 1 "FinishTime" finish_time, 2 "Input" input, 3 "JobId" job_id,
    4 "MediaInfoProperty" media_info_property, 5 "Name" name, 6 "RequestId" request_id,
    7 "ScheduleConfig" schedule_config, 8 "Status" status, 9 "SubmitResultJson" submit_result_json,
    10 "SubmitTime" submit_time, 11 "TriggerSource" trigger_source, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMediaInfoJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Option<Vec<GetMediaInfoJobAudioStreamInfoList>>,
    pub file_basic_info: Option<GetMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<GetMediaInfoJobVideoStreamInfoList>>,
}
model! { GetMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannel {
    pub channel_id: String,
}
operation! { GetMediaLiveChannel(channel_id: String) "GetMediaLiveChannel" -> GetMediaLiveChannelOutput {
    0 "ChannelId" channel_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutput {
    pub channel: Option<GetMediaLiveChannelChannel>,
}
model! { GetMediaLiveChannelOutput {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelChannel {
    pub audio_settings: Option<Vec<GetMediaLiveChannelAudioSettings>>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub input_attachments: Option<Vec<GetMediaLiveChannelInputAttachments>>,
    pub last_start_time: Option<String>,
    pub last_stop_time: Option<String>,
    pub name: Option<String>,
    pub output_groups: Option<Vec<GetMediaLiveChannelOutputGroups>>,
    pub state: Option<String>,
    pub video_settings: Option<Vec<GetMediaLiveChannelVideoSettings>>,
}
model! { GetMediaLiveChannelChannel {
    0 "AudioSettings" audio_settings, 1 "ChannelId" channel_id, 2 "CreateTime" create_time,
    3 "InputAttachments" input_attachments, 4 "LastStartTime" last_start_time, 5 "LastStopTime" last_stop_time,
    6 "Name" name, 7 "OutputGroups" output_groups, 8 "State" state, 9 "VideoSettings" video_settings
} }

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
    0 "AudioCodec" audio_codec, 1 "AudioCodecSetting" audio_codec_setting, 2 "AudioSelectorName" audio_selector_name,
    3 "LanguageCode" language_code, 4 "LanguageName" language_name, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
model! { GetMediaLiveChannelAudioCodecSetting {
    0 "Bitrate" bitrate, 1 "Profile" profile, 2 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelInputAttachments {
    pub audio_selectors: Option<Vec<GetMediaLiveChannelAudioSelectors>>,
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub language_name: Option<String>,
}
model! { GetMediaLiveChannelInputAttachments {
    0 "AudioSelectors" audio_selectors, 1 "InputId" input_id, 2 "InputName" input_name, 3 "LanguageName" language_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<GetMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<GetMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Option<Vec<GetMediaLiveChannelAudioTrackSelection>>,
    pub name: Option<String>,
}
model! { GetMediaLiveChannelAudioSelectors {
    0 "AudioLanguageSelection" audio_language_selection, 1 "AudioPidSelection" audio_pid_selection,
    2 "AudioTrackSelection" audio_track_selection, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioLanguageSelection {
    pub language_code: Option<String>,
}
model! { GetMediaLiveChannelAudioLanguageSelection {
    0 "LanguageCode" language_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioPidSelection {
    pub pid: Option<i64>,
}
model! { GetMediaLiveChannelAudioPidSelection {
    0 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelAudioTrackSelection {
    pub track_id: Option<i64>,
}
model! { GetMediaLiveChannelAudioTrackSelection {
    0 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<GetMediaLiveChannelMediaPackageGroupSetting>,
    pub monitor_url: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<Vec<GetMediaLiveChannelOutputs>>,
    pub r#type: Option<String>,
}
model! { GetMediaLiveChannelOutputGroups {
    0 "MediaPackageGroupSetting" media_package_group_setting, 1 "MonitorUrl" monitor_url, 2 "Name" name,
    3 "Outputs" outputs, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
model! { GetMediaLiveChannelMediaPackageGroupSetting {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<GetMediaLiveChannelMediaPackageOutputSetting>,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
model! { GetMediaLiveChannelOutputs {
    0 "AudioSettingNames" audio_setting_names, 1 "MediaPackageOutputSetting" media_package_output_setting,
    2 "MediaType" media_type, 3 "Name" name, 4 "VideoSettingName" video_setting_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
model! { GetMediaLiveChannelMediaPackageOutputSetting {
    0 "AudioGroupId" audio_group_id, 1 "NameModifier" name_modifier
} }

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
    0 "Height" height, 1 "Name" name, 2 "VideoCodec" video_codec, 3 "VideoCodecSetting" video_codec_setting,
    4 "VideoCodecType" video_codec_type, 5 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelVideoCodecSetting {
    pub codec_detail: Option<GetMediaLiveChannelCodecDetail>,
    pub framerate: Option<GetMediaLiveChannelFramerate>,
    pub gop: Option<GetMediaLiveChannelGop>,
    pub rate: Option<GetMediaLiveChannelRate>,
}
model! { GetMediaLiveChannelVideoCodecSetting {
    0 "CodecDetail" codec_detail, 1 "Framerate" framerate, 2 "Gop" gop, 3 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { GetMediaLiveChannelCodecDetail {
    0 "Level" level, 1 "Profile" profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
model! { GetMediaLiveChannelFramerate {
    0 "FramerateControl" framerate_control, 1 "FramerateDenominator" framerate_denominator,
    2 "FramerateNumerator" framerate_numerator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
model! { GetMediaLiveChannelGop {
    0 "BframesNum" bframes_num, 1 "GopSize" gop_size, 2 "GopSizeUnits" gop_size_units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveChannelRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
model! { GetMediaLiveChannelRate {
    0 "Bitrate" bitrate, 1 "BufferSize" buffer_size, 2 "MaxBitrate" max_bitrate, 3 "RateControlMode" rate_control_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInput {
    pub input_id: String,
}
operation! { GetMediaLiveInput(input_id: String) "GetMediaLiveInput" -> GetMediaLiveInputOutput {
    0 "InputId" input_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputOutput {
    pub input: Option<GetMediaLiveInputInput>,
}
model! { GetMediaLiveInputOutput {
    0 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputInput {
    pub channel_ids: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub input_id: Option<String>,
    pub input_infos: Option<Vec<GetMediaLiveInputInputInfos>>,
    pub name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { GetMediaLiveInputInput {
    0 "ChannelIds" channel_ids, 1 "CreateTime" create_time, 2 "InputId" input_id, 3 "InputInfos" input_infos,
    4 "Name" name, 5 "SecurityGroupIds" security_group_ids, 6 "Type" r#type
} }

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
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
model! { GetMediaLiveInputInputInfos {
    0 "DestHost" dest_host, 1 "FlowId" flow_id, 2 "FlowOutputName" flow_output_name, 3 "MonitorUrl" monitor_url,
    4 "SourceUrl" source_url, 5 "SrtLatency" srt_latency, 6 "SrtMaxBitrate" srt_max_bitrate,
    7 "SrtPassphrase" srt_passphrase, 8 "SrtPbKeyLen" srt_pb_key_len, 9 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroup {
    pub security_group_id: String,
}
operation! { GetMediaLiveInputSecurityGroup(security_group_id: String)
    "GetMediaLiveInputSecurityGroup" -> GetMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupOutput {
    pub security_group: Option<GetMediaLiveInputSecurityGroupSecurityGroup>,
}
model! { GetMediaLiveInputSecurityGroupOutput {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupSecurityGroup {
    pub create_time: Option<String>,
    pub input_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub whitelist_rules: Option<Vec<String>>,
}
model! { GetMediaLiveInputSecurityGroupSecurityGroup {
    0 "CreateTime" create_time, 1 "InputIds" input_ids, 2 "Name" name, 3 "SecurityGroupId" security_group_id,
    4 "WhitelistRules" whitelist_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { GetMediaMarks() "GetMediaMarks" -> GetMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_marks: Option<String>,
}
model! { GetMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJob {
    pub job_id: Option<String>,
}
operation! { GetMediaProducingJob() "GetMediaProducingJob" -> GetMediaProducingJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaProducingJobOutput {
    pub media_producing_job: Option<GetMediaProducingJobMediaProducingJob>,
}
model! { GetMediaProducingJobOutput {
    0 "MediaProducingJob" media_producing_job
} }

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
    0 "ClipsParam" clips_param, 1 "Code" code, 2 "CompleteTime" complete_time, 3 "CreateTime" create_time,
    4 "Duration" duration, 5 "JobId" job_id, 6 "MediaId" media_id, 7 "MediaURL" media_url, 8 "Message" message,
    9 "ModifiedTime" modified_time, 10 "Progress" progress, 11 "ProjectId" project_id, 12 "Status" status,
    13 "SubJobMaterials" sub_job_materials, 14 "TemplateId" template_id, 15 "Timeline" timeline,
    16 "UserData" user_data, 17 "VodMediaId" vod_media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJob {
    pub job_id: String,
}
operation! { GetPackageJob(job_id: String) "GetPackageJob" -> GetPackageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobOutput {
    pub package_job: Option<GetPackageJobPackageJob>,
}
model! { GetPackageJobOutput {
    0 "PackageJob" package_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobPackageJob {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub inputs: Option<Vec<GetPackageJobInputs>>,
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
    0 "Code" code, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Inputs" inputs, 4 "JobId" job_id,
    5 "Message" message, 6 "ModifiedTime" modified_time, 7 "Name" name, 8 "Output" output, 9 "OutputUrl" output_url,
    10 "PipelineId" pipeline_id, 11 "Priority" priority, 12 "Status" status, 13 "SubmitTime" submit_time,
    14 "TriggerSource" trigger_source, 15 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobInputs {
    pub input: Option<GetPackageJobInput>,
}
model! { GetPackageJobInputs {
    0 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPackageJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPackageJobOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    pub pipeline_id: String,
}
operation! { GetPipeline(pipeline_id: String) "GetPipeline" -> GetPipelineOutput {
    0 "PipelineId" pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub pipeline: Option<GetPipelinePipeline>,
}
model! { GetPipelineOutput {
    0 "Pipeline" pipeline
} }

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
    0 "CreateTime" create_time, 1 "ModifiedTime" modified_time, 2 "Name" name, 3 "PipelineId" pipeline_id,
    4 "Priority" priority, 5 "Speed" speed, 6 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoOutput {
    pub media_base: Option<GetPlayInfoMediaBase>,
    pub play_info_list: Option<Vec<GetPlayInfoPlayInfoList>>,
}
model! { GetPlayInfoOutput {
    0 "MediaBase" media_base, 1 "PlayInfoList" play_info_list
} }

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
    0 "CateId" cate_id, 1 "CoverURL" cover_url, 2 "CreationTime" creation_time, 3 "Description" description,
    4 "MediaId" media_id, 5 "MediaTags" media_tags, 6 "MediaType" media_type, 7 "Status" status, 8 "Title" title
} }

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
    0 "BitDepth" bit_depth, 1 "Bitrate" bitrate, 2 "CreationTime" creation_time, 3 "Definition" definition,
    4 "Duration" duration, 5 "Encrypt" encrypt, 6 "EncryptType" encrypt_type, 7 "FileURL" file_url, 8 "Format" format,
    9 "Fps" fps, 10 "HDRType" hdr_type, 11 "Height" height, 12 "JobId" job_id, 13 "ModificationTime" modification_time,
    14 "NarrowBandType" narrow_band_type, 15 "PlayURL" play_url, 16 "Size" size, 17 "Status" status,
    18 "StreamTags" stream_tags, 19 "StreamType" stream_type, 20 "TransTemplateType" trans_template_type,
    21 "WatermarkId" watermark_id, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgram {
    pub channel_name: String,
    pub program_name: String,
}
operation! { GetProgram(channel_name: String, program_name: String) "GetProgram" -> GetProgramOutput {
    0 "ChannelName" channel_name, 1 "ProgramName" program_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { GetProgramOutput {
    0 "Program" program
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJob {
    pub job_id: String,
}
operation! { GetProjectExportJob(job_id: String) "GetProjectExportJob" -> GetProjectExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobOutput {
    pub project_export_job: Option<GetProjectExportJobProjectExportJob>,
}
model! { GetProjectExportJobOutput {
    0 "ProjectExportJob" project_export_job
} }

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
    0 "Code" code, 1 "ExportResult" export_result, 2 "ExportType" export_type, 3 "JobId" job_id, 4 "Message" message,
    5 "ProjectId" project_id, 6 "Status" status, 7 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobExportResult {
    pub audio_url: Option<String>,
    pub project_url: Option<String>,
    pub srt_list: Option<Vec<GetProjectExportJobSrtList>>,
    pub timeline: Option<String>,
}
model! { GetProjectExportJobExportResult {
    0 "AudioUrl" audio_url, 1 "ProjectUrl" project_url, 2 "SrtList" srt_list, 3 "Timeline" timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExportJobSrtList {
    pub srt_url: Option<String>,
    pub tag: Option<String>,
}
model! { GetProjectExportJobSrtList {
    0 "SrtUrl" srt_url, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfo {
    pub media_id: Option<String>,
}
operation! { GetPublicMediaInfo() "GetPublicMediaInfo" -> GetPublicMediaInfoOutput {
    0 "MediaId" media_id: String
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoOutput {
    pub media_info: Option<GetPublicMediaInfoMediaInfo>,
}
model! { GetPublicMediaInfoOutput {
    0 "MediaInfo" media_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoMediaInfo {
    pub dynamic_meta_data: Option<GetPublicMediaInfoDynamicMetaData>,
    pub file_info_list: Option<Vec<GetPublicMediaInfoFileInfoList>>,
    pub media_basic_info: Option<GetPublicMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetPublicMediaInfoMediaInfo {
    0 "DynamicMetaData" dynamic_meta_data, 1 "FileInfoList" file_info_list, 2 "MediaBasicInfo" media_basic_info,
    3 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoDynamicMetaData {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPublicMediaInfoDynamicMetaData {
    0 "Data" data, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMediaInfoFileInfoList {
    pub audio_stream_info_list: Option<Vec<GetPublicMediaInfoAudioStreamInfoList>>,
    pub file_basic_info: Option<GetPublicMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Option<Vec<GetPublicMediaInfoSubtitleStreamInfoList>>,
    pub video_stream_info_list: Option<Vec<GetPublicMediaInfoVideoStreamInfoList>>,
}
model! { GetPublicMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list, 3 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Fps" fps, 10 "Index" index, 11 "Lang" lang,
    12 "NumFrames" num_frames, 13 "Profile" profile, 14 "SampleFmt" sample_fmt, 15 "SampleRate" sample_rate,
    16 "StartTime" start_time, 17 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "CodecLongName" codec_long_name, 1 "CodecName" codec_name, 2 "CodecTag" codec_tag,
    3 "CodecTagString" codec_tag_string, 4 "CodecTimeBase" codec_time_base, 5 "Duration" duration, 6 "Index" index,
    7 "Lang" lang, 8 "StartTime" start_time, 9 "Timebase" timebase
} }

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
    0 "AvgFPS" avg_fps, 1 "Bitrate" bitrate, 2 "CodecLongName" codec_long_name, 3 "CodecName" codec_name,
    4 "CodecTag" codec_tag, 5 "CodecTagString" codec_tag_string, 6 "CodecTimeBase" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "HasBFrames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "Nb_frames" nb_frames, 16 "NumFrames" num_frames, 17 "PixFmt" pix_fmt,
    18 "Profile" profile, 19 "Rotate" rotate, 20 "Sar" sar, 21 "StartTime" start_time, 22 "Timebase" timebase,
    23 "Width" width
} }

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
    0 "BusinessType" business_type, 1 "Category" category, 2 "CoverURL" cover_url, 3 "CreateTime" create_time,
    4 "DeletedTime" deleted_time, 5 "Description" description, 6 "MediaId" media_id, 7 "MediaTags" media_tags,
    8 "MediaType" media_type, 9 "ModifiedTime" modified_time, 10 "Source" source, 11 "SpriteImages" sprite_images,
    12 "Status" status, 13 "Title" title, 14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJob {
    pub job_id: Option<String>,
}
operation! { GetSmartHandleJob() "GetSmartHandleJob" -> GetSmartHandleJobOutput {
    0 "JobId" job_id: String
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "JobResult" job_result,
    4 "Output" output, 5 "SmartJobInfo" smart_job_info, 6 "State" state, 7 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobJobResult {
    pub ai_result: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub usage: Option<String>,
}
model! { GetSmartHandleJobJobResult {
    0 "AiResult" ai_result, 1 "MediaId" media_id, 2 "MediaUrl" media_url, 3 "Usage" usage
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "InputConfig" input_config, 3 "JobType" job_type,
    4 "ModifiedTime" modified_time, 5 "OutputConfig" output_config, 6 "Title" title, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobInputConfig {
    pub input_file: Option<String>,
}
model! { GetSmartHandleJobInputConfig {
    0 "InputFile" input_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobOutputConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
model! { GetSmartHandleJobOutputConfig {
    0 "Bucket" bucket, 1 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJob {
    pub job_id: String,
}
operation! { GetSnapshotJob(job_id: String) "GetSnapshotJob" -> GetSnapshotJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutput {
    pub snapshot_job: Option<GetSnapshotJobSnapshotJob>,
}
model! { GetSnapshotJobOutput {
    0 "SnapshotJob" snapshot_job
} }

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
    0 "Async" r#async, 1 "Code" code, 2 "Count" count, 3 "CreateTime" create_time, 4 "FinishTime" finish_time,
    5 "Input" input, 6 "JobId" job_id, 7 "Message" message, 8 "ModifiedTime" modified_time, 9 "Name" name,
    10 "Output" output, 11 "PipelineId" pipeline_id, 12 "Status" status, 13 "SubmitTime" submit_time,
    14 "TemplateConfig" template_config, 15 "TemplateId" template_id, 16 "TriggerSource" trigger_source,
    17 "Type" r#type, 18 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobInput {
    pub media: Option<String>,
    pub oss_file: Option<GetSnapshotJobOssFile>,
    pub r#type: Option<String>,
}
model! { GetSnapshotJobInput {
    0 "Media" media, 1 "OssFile" oss_file, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetSnapshotJobOssFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutputItem {
    pub media: Option<String>,
    pub oss_file: Option<GetSnapshotJobOutputOssFile>,
    pub r#type: Option<String>,
}
model! { GetSnapshotJobOutputItem {
    0 "Media" media, 1 "OssFile" oss_file, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotJobOutputOssFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { GetSnapshotJobOutputOssFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotUrlsOutput {
    pub snapshot_urls: Option<Vec<String>>,
    pub total: Option<i64>,
    pub web_vtt_url: Option<String>,
}
model! { GetSnapshotUrlsOutput {
    0 "SnapshotUrls" snapshot_urls, 1 "Total" total, 2 "WebVTTUrl" web_vtt_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSource {
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
}
operation! { GetSource(source_location_name: String, source_name: String, source_type: String)
    "GetSource" -> GetSourceOutput {
    0 "SourceLocationName" source_location_name, 1 "SourceName" source_name, 2 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { GetSourceOutput {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceLocation {
    pub source_location_name: String,
}
operation! { GetSourceLocation(source_location_name: String) "GetSourceLocation" -> GetSourceLocationOutput {
    0 "SourceLocationName" source_location_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { GetSourceLocationOutput {
    0 "SourceLocation" source_location
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageListOutput {
    pub storage_info_list: Option<Vec<GetStorageListStorageInfoList>>,
}
model! { GetStorageListOutput {
    0 "StorageInfoList" storage_info_list
} }

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
    0 "AppId" app_id, 1 "CreationTime" creation_time, 2 "DefaultStorage" default_storage,
    3 "EditingTempFileStorage" editing_temp_file_storage, 4 "ModifiedTime" modified_time, 5 "Path" path,
    6 "Status" status, 7 "StorageLocation" storage_location, 8 "StorageType" storage_type
} }

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
    Token "NextToken", "StreamTagList" stream_tag_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListOutput {
    pub code: Option<String>,
    pub next_token: Option<String>,
    pub stream_tag_list: Option<Vec<GetStreamTagListStreamTagList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { GetStreamTagListOutput {
    0 "Code" code, 1 "NextToken" next_token, 2 "StreamTagList" stream_tag_list, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListStreamTagList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetStreamTagListStreamTagList {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplate {
    pub template_id: String,
}
operation! { GetSystemTemplate(template_id: String) "GetSystemTemplate" -> GetSystemTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSystemTemplateOutput {
    pub system_template: Option<GetSystemTemplateSystemTemplate>,
}
model! { GetSystemTemplateOutput {
    0 "SystemTemplate" system_template
} }

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
    0 "Status" status, 1 "Subtype" subtype, 2 "SubtypeName" subtype_name, 3 "TemplateConfig" template_config,
    4 "TemplateId" template_id, 5 "TemplateName" template_name, 6 "Type" r#type, 7 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub related_mediaid_flag: Option<String>,
    pub template_id: Option<String>,
}
operation! { GetTemplate() "GetTemplate" -> GetTemplateOutput {
    0 "RelatedMediaidFlag" related_mediaid_flag: String, 1 "TemplateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub template: Option<GetTemplateTemplate>,
}
model! { GetTemplateOutput {
    0 "Template" template
} }

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
    0 "ClipsParam" clips_param, 1 "Config" config, 2 "CoverURL" cover_url, 3 "CreateSource" create_source,
    4 "CreationTime" creation_time, 5 "ModifiedSource" modified_source, 6 "ModifiedTime" modified_time, 7 "Name" name,
    8 "PreviewMedia" preview_media, 9 "PreviewMediaStatus" preview_media_status, 10 "RelatedMediaids" related_mediaids,
    11 "Status" status, 12 "TemplateId" template_id, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateMaterials {
    pub file_list: Option<String>,
    pub template_id: String,
}
operation! { GetTemplateMaterials(template_id: String) "GetTemplateMaterials" -> GetTemplateMaterialsOutput {
    0 "FileList" file_list: String, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateMaterialsOutput {
    pub material_urls: Option<String>,
}
model! { GetTemplateMaterialsOutput {
    0 "MaterialUrls" material_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParams {
    pub template_id: Option<String>,
}
operation! { GetTemplateParams() "GetTemplateParams" -> GetTemplateParamsOutput {
    0 "TemplateId" template_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParamsOutput {
    pub param_list: Option<Vec<GetTemplateParamsParamList>>,
    pub template_id: Option<String>,
}
model! { GetTemplateParamsOutput {
    0 "ParamList" param_list, 1 "TemplateId" template_id
} }

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
    0 "Content" content, 1 "CoverUrl" cover_url, 2 "Height" height, 3 "Key" key, 4 "MediaUrl" media_url,
    5 "TimelineIn" timeline_in, 6 "TimelineOut" timeline_out, 7 "Type" r#type, 8 "Width" width, 9 "X" x, 10 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJob {
    pub parent_job_id: Option<String>,
}
operation! { GetTranscodeJob() "GetTranscodeJob" -> GetTranscodeJobOutput {
    0 "ParentJobId" parent_job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutput {
    pub transcode_parent_job: Option<GetTranscodeJobTranscodeParentJob>,
}
model! { GetTranscodeJobOutput {
    0 "TranscodeParentJob" transcode_parent_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeParentJob {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Option<Vec<GetTranscodeJobInputGroup>>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Option<Vec<GetTranscodeJobOutputGroup>>,
    pub parent_job_id: Option<String>,
    pub percent: Option<i64>,
    pub request_id: Option<String>,
    pub schedule_config: Option<GetTranscodeJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub transcode_job_list: Option<Vec<GetTranscodeJobTranscodeJobList>>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTranscodeJobTranscodeParentJob {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "InputGroup" input_group, 3 "JobCount" job_count,
    4 "Name" name, 5 "OutputGroup" output_group, 6 "ParentJobId" parent_job_id, 7 "Percent" percent,
    8 "RequestId" request_id, 9 "ScheduleConfig" schedule_config, 10 "Status" status, 11 "SubmitTime" submit_time,
    12 "TranscodeJobList" transcode_job_list, 13 "TriggerSource" trigger_source, 14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobInputGroup {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobInputGroup {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutputGroup {
    pub output: Option<GetTranscodeJobOutputItem>,
    pub process_config: Option<GetTranscodeJobProcessConfig>,
}
model! { GetTranscodeJobOutputGroup {
    0 "Output" output, 1 "ProcessConfig" process_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutputItem {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobOutputItem {
    0 "Media" media, 1 "OutputUrl" output_url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfig {
    pub combine_configs: Option<Vec<GetTranscodeJobCombineConfigs>>,
    pub encryption: Option<GetTranscodeJobEncryption>,
    pub image_watermarks: Option<Vec<GetTranscodeJobImageWatermarks>>,
    pub subtitles: Option<Vec<GetTranscodeJobSubtitles>>,
    pub text_watermarks: Option<Vec<GetTranscodeJobTextWatermarks>>,
    pub transcode: Option<GetTranscodeJobTranscode>,
}
model! { GetTranscodeJobProcessConfig {
    0 "CombineConfigs" combine_configs, 1 "Encryption" encryption, 2 "ImageWatermarks" image_watermarks,
    3 "Subtitles" subtitles, 4 "TextWatermarks" text_watermarks, 5 "Transcode" transcode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { GetTranscodeJobCombineConfigs {
    0 "AudioIndex" audio_index, 1 "Duration" duration, 2 "Start" start, 3 "VideoIndex" video_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { GetTranscodeJobEncryption {
    0 "CipherText" cipher_text, 1 "DecryptKeyUri" decrypt_key_uri, 2 "EncryptType" encrypt_type,
    3 "KeyServiceType" key_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobImageWatermarks {
    pub overwrite_params: Option<GetTranscodeJobOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobImageWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Dx" dx, 1 "Dy" dy, 2 "File" file, 3 "Height" height, 4 "ReferPos" refer_pos, 5 "Timeline" timeline,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetTranscodeJobTimeline {
    0 "Duration" duration, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitles {
    pub overwrite_params: Option<GetTranscodeJobSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobSubtitles {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<GetTranscodeJobOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { GetTranscodeJobSubtitlesOverwriteParams {
    0 "CharEnc" char_enc, 1 "File" file, 2 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTextWatermarks {
    pub overwrite_params: Option<GetTranscodeJobTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobTextWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Adaptive" adaptive, 1 "BorderColor" border_color, 2 "BorderWidth" border_width, 3 "Content" content,
    4 "FontAlpha" font_alpha, 5 "FontColor" font_color, 6 "FontName" font_name, 7 "FontSize" font_size, 8 "Left" left,
    9 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscode {
    pub overwrite_params: Option<GetTranscodeJobTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobTranscode {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Audio" audio, 1 "Container" container, 2 "MuxConfig" mux_config, 3 "TransConfig" trans_config, 4 "Video" video
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Remove" remove,
    5 "Samplerate" samplerate, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { GetTranscodeJobVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target, 1 "LoudnessRangeTarget" loudness_range_target,
    2 "Method" method, 3 "TruePeak" true_peak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobContainer {
    pub format: Option<String>,
}
model! { GetTranscodeJobContainer {
    0 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobMuxConfig {
    pub segment: Option<GetTranscodeJobSegment>,
}
model! { GetTranscodeJobMuxConfig {
    0 "Segment" segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { GetTranscodeJobSegment {
    0 "Duration" duration, 1 "ForceSegTime" force_seg_time
} }

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
    0 "AdjDarMethod" adj_dar_method, 1 "IsCheckAudioBitrate" is_check_audio_bitrate,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail, 3 "IsCheckReso" is_check_reso,
    4 "IsCheckResoFail" is_check_reso_fail, 5 "IsCheckVideoBitrate" is_check_video_bitrate,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail, 7 "TransMode" trans_mode
} }

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
    0 "AbrMax" abr_max, 1 "Bitrate" bitrate, 2 "Bufsize" bufsize, 3 "Codec" codec, 4 "Crf" crf, 5 "Crop" crop,
    6 "Fps" fps, 7 "Gop" gop, 8 "Height" height, 9 "LongShortMode" long_short_mode, 10 "Maxrate" maxrate, 11 "Pad" pad,
    12 "PixFmt" pix_fmt, 13 "Preset" preset, 14 "Profile" profile, 15 "Remove" remove, 16 "ScanMode" scan_mode,
    17 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetTranscodeJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobList {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Option<Vec<GetTranscodeJobTranscodeJobListInputGroup>>,
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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTranscodeJobTranscodeJobList {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "InputGroup" input_group, 3 "JobId" job_id,
    4 "JobIndex" job_index, 5 "Name" name, 6 "OutFileMeta" out_file_meta, 7 "Output" output,
    8 "ParentJobId" parent_job_id, 9 "ProcessConfig" process_config, 10 "RequestId" request_id,
    11 "ScheduleConfig" schedule_config, 12 "Status" status, 13 "SubmitResultJson" submit_result_json,
    14 "SubmitTime" submit_time, 15 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobTranscodeJobListInputGroup {
    0 "InputUrl" input_url, 1 "Media" media, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOutFileMeta {
    pub audio_stream_info_list: Option<Vec<GetTranscodeJobAudioStreamInfoList>>,
    pub file_basic_info: Option<GetTranscodeJobFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<GetTranscodeJobVideoStreamInfoList>>,
}
model! { GetTranscodeJobOutFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListOutput {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobTranscodeJobListOutput {
    0 "Media" media, 1 "OutputUrl" output_url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListProcessConfig {
    pub combine_configs: Option<Vec<GetTranscodeJobProcessConfigCombineConfigs>>,
    pub encryption: Option<GetTranscodeJobProcessConfigEncryption>,
    pub image_watermarks: Option<Vec<GetTranscodeJobProcessConfigImageWatermarks>>,
    pub is_inherit_tags: Option<bool>,
    pub subtitles: Option<Vec<GetTranscodeJobProcessConfigSubtitles>>,
    pub text_watermarks: Option<Vec<GetTranscodeJobProcessConfigTextWatermarks>>,
    pub transcode: Option<GetTranscodeJobProcessConfigTranscode>,
}
model! { GetTranscodeJobTranscodeJobListProcessConfig {
    0 "CombineConfigs" combine_configs, 1 "Encryption" encryption, 2 "ImageWatermarks" image_watermarks,
    3 "IsInheritTags" is_inherit_tags, 4 "Subtitles" subtitles, 5 "TextWatermarks" text_watermarks,
    6 "Transcode" transcode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { GetTranscodeJobProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index, 1 "Duration" duration, 2 "Start" start, 3 "VideoIndex" video_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { GetTranscodeJobProcessConfigEncryption {
    0 "CipherText" cipher_text, 1 "DecryptKeyUri" decrypt_key_uri, 2 "EncryptType" encrypt_type,
    3 "KeyServiceType" key_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigImageWatermarks {
    pub overwrite_params: Option<GetTranscodeJobImageWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Dx" dx, 1 "Dy" dy, 2 "File" file, 3 "Height" height, 4 "ReferPos" refer_pos, 5 "Timeline" timeline,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobImageWatermarksOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsTimeline {
    0 "Duration" duration, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigSubtitles {
    pub overwrite_params: Option<GetTranscodeJobProcessConfigSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<GetTranscodeJobSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { GetTranscodeJobProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc, 1 "File" file, 2 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTranscodeJobSubtitlesOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTextWatermarks {
    pub overwrite_params: Option<GetTranscodeJobProcessConfigTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Adaptive" adaptive, 1 "BorderColor" border_color, 2 "BorderWidth" border_width, 3 "Content" content,
    4 "FontAlpha" font_alpha, 5 "FontColor" font_color, 6 "FontName" font_name, 7 "FontSize" font_size, 8 "Left" left,
    9 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTranscode {
    pub overwrite_params: Option<GetTranscodeJobProcessConfigTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { GetTranscodeJobProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobProcessConfigTranscodeOverwriteParams {
    pub audio: Option<GetTranscodeJobOverwriteParamsAudio>,
    pub container: Option<GetTranscodeJobOverwriteParamsContainer>,
    pub mux_config: Option<GetTranscodeJobOverwriteParamsMuxConfig>,
    pub tags: Option<BTreeMap<String, String>>,
    pub trans_config: Option<GetTranscodeJobOverwriteParamsTransConfig>,
    pub video: Option<GetTranscodeJobOverwriteParamsVideo>,
}
model! { GetTranscodeJobProcessConfigTranscodeOverwriteParams {
    0 "Audio" audio, 1 "Container" container, 2 "MuxConfig" mux_config, 3 "Tags" tags, 4 "TransConfig" trans_config,
    5 "Video" video
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Remove" remove,
    5 "Samplerate" samplerate, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { GetTranscodeJobAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target, 1 "LoudnessRangeTarget" loudness_range_target,
    2 "Method" method, 3 "TruePeak" true_peak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { GetTranscodeJobOverwriteParamsContainer {
    0 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobOverwriteParamsMuxConfig {
    pub segment: Option<GetTranscodeJobMuxConfigSegment>,
}
model! { GetTranscodeJobOverwriteParamsMuxConfig {
    0 "Segment" segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { GetTranscodeJobMuxConfigSegment {
    0 "Duration" duration, 1 "ForceSegTime" force_seg_time
} }

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
    0 "AdjDarMethod" adj_dar_method, 1 "IsCheckAudioBitrate" is_check_audio_bitrate,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail, 3 "IsCheckReso" is_check_reso,
    4 "IsCheckResoFail" is_check_reso_fail, 5 "IsCheckVideoBitrate" is_check_video_bitrate,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail, 7 "TransMode" trans_mode
} }

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
    0 "AbrMax" abr_max, 1 "Bitrate" bitrate, 2 "Bufsize" bufsize, 3 "Codec" codec, 4 "Crf" crf, 5 "Crop" crop,
    6 "Fps" fps, 7 "Gop" gop, 8 "Height" height, 9 "LongShortMode" long_short_mode, 10 "Maxrate" maxrate, 11 "Pad" pad,
    12 "PixFmt" pix_fmt, 13 "Preset" preset, 14 "Profile" profile, 15 "Remove" remove, 16 "ScanMode" scan_mode,
    17 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeJobTranscodeJobListScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { GetTranscodeJobTranscodeJobListScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfos {
    pub job_ids: Option<String>,
    pub upload_urls: Option<String>,
}
operation! { GetUrlUploadInfos() "GetUrlUploadInfos" -> GetUrlUploadInfosOutput {
    0 "JobIds" job_ids: String, 1 "UploadURLs" upload_urls: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfosOutput {
    pub non_exists: Option<Vec<String>>,
    pub url_upload_info_list: Option<Vec<GetUrlUploadInfosURLUploadInfoList>>,
}
model! { GetUrlUploadInfosOutput {
    0 "NonExists" non_exists, 1 "URLUploadInfoList" url_upload_info_list
} }

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
    pub upload_url: Option<Secret>,
    pub user_data: Option<String>,
}
model! { GetUrlUploadInfosURLUploadInfoList {
    0 "CompleteTime" complete_time, 1 "CreationTime" creation_time, 2 "ErrorCode" error_code,
    3 "ErrorMessage" error_message, 4 "FileSize" file_size, 5 "JobId" job_id, 6 "MediaId" media_id, 7 "Status" status,
    8 "UploadURL" upload_url, 9 "UserData" user_data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListOutput {
    pub code: Option<String>,
    pub media_list: Option<Vec<GetVideoListMediaList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { GetVideoListOutput {
    0 "Code" code, 1 "MediaList" media_list, 2 "Success" success, 3 "Total" total
} }

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
    pub snapshots: Option<Vec<String>>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { GetVideoListMediaList {
    0 "AppId" app_id, 1 "CateId" cate_id, 2 "CateName" cate_name, 3 "CoverUrl" cover_url,
    4 "CreationTime" creation_time, 5 "Description" description, 6 "Duration" duration, 7 "MediaId" media_id,
    8 "ModificationTime" modification_time, 9 "Size" size, 10 "Snapshots" snapshots, 11 "Status" status,
    12 "StorageLocation" storage_location, 13 "Tags" tags, 14 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAsset {
    pub asset_name: Option<String>,
}
operation! { GetVodPackagingAsset() "GetVodPackagingAsset" -> GetVodPackagingAssetOutput {
    0 "AssetName" asset_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetOutput {
    pub asset: Option<GetVodPackagingAssetAsset>,
}
model! { GetVodPackagingAssetOutput {
    0 "Asset" asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetAsset {
    pub asset_name: Option<String>,
    pub content_id: Option<String>,
    pub create_time: Option<String>,
    pub egress_endpoints: Option<Vec<GetVodPackagingAssetEgressEndpoints>>,
    pub group_name: Option<String>,
    pub input: Option<GetVodPackagingAssetInput>,
}
model! { GetVodPackagingAssetAsset {
    0 "AssetName" asset_name, 1 "ContentId" content_id, 2 "CreateTime" create_time,
    3 "EgressEndpoints" egress_endpoints, 4 "GroupName" group_name, 5 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetEgressEndpoints {
    pub configuration_name: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { GetVodPackagingAssetEgressEndpoints {
    0 "ConfigurationName" configuration_name, 1 "Status" status, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingAssetInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { GetVodPackagingAssetInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfiguration {
    pub configuration_name: Option<String>,
}
operation! { GetVodPackagingConfiguration() "GetVodPackagingConfiguration" -> GetVodPackagingConfigurationOutput {
    0 "ConfigurationName" configuration_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfigurationOutput {
    pub packaging_configuration: Option<VodPackagingConfiguration>,
}
model! { GetVodPackagingConfigurationOutput {
    0 "PackagingConfiguration" packaging_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroup {
    pub group_name: Option<String>,
}
operation! { GetVodPackagingGroup() "GetVodPackagingGroup" -> GetVodPackagingGroupOutput {
    0 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroupOutput {
    pub packaging_group: Option<VodPackagingGroup>,
}
model! { GetVodPackagingGroupOutput {
    0 "PackagingGroup" packaging_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTask {
    pub task_id: Option<String>,
}
operation! { GetWorkflowTask() "GetWorkflowTask" -> GetWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskOutput {
    pub workflow_task: Option<GetWorkflowTaskWorkflowTask>,
}
model! { GetWorkflowTaskOutput {
    0 "WorkflowTask" workflow_task
} }

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
    0 "ActivityResults" activity_results, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Status" status,
    4 "TaskId" task_id, 5 "TaskInput" task_input, 6 "UserData" user_data, 7 "Workflow" workflow
} }

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
    0 "CreateTime" create_time, 1 "ModifiedTime" modified_time, 2 "Name" name, 3 "Status" status, 4 "Type" r#type,
    5 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJob {
    pub job_id: Option<String>,
}
operation! { GetYikeAIAppJob() "GetYikeAIAppJob" -> GetYikeAIAppJobOutput {
    0 "JobId" job_id: String
} }

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
    0 "AppId" app_id, 1 "AppParams" app_params, 2 "ExecutionFinishTime" execution_finish_time,
    3 "ExecutionStartTime" execution_start_time, 4 "FolderId" folder_id, 5 "JobId" job_id,
    6 "ProductionId" production_id, 7 "Result" result, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobResult {
    pub audio_result: Option<Vec<GetYikeAIAppJobAudioResult>>,
    pub image_result: Option<Vec<GetYikeAIAppJobImageResult>>,
    pub video_result: Option<Vec<GetYikeAIAppJobVideoResult>>,
}
model! { GetYikeAIAppJobResult {
    0 "AudioResult" audio_result, 1 "ImageResult" image_result, 2 "VideoResult" video_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobAudioResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobAudioResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobImageResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobImageResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAIAppJobVideoResult {
    pub media_id: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAIAppJobVideoResult {
    0 "MediaId" media_id, 1 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfo {
    pub media_id: String,
}
operation! { GetYikeAssetMediaInfo(media_id: String) "GetYikeAssetMediaInfo" -> GetYikeAssetMediaInfoOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoOutput {
    pub media_info: Option<GetYikeAssetMediaInfoMediaInfo>,
}
model! { GetYikeAssetMediaInfoOutput {
    0 "MediaInfo" media_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoMediaInfo {
    pub biz_data: Option<GetYikeAssetMediaInfoBizData>,
    pub file_info_list: Option<Vec<GetYikeAssetMediaInfoFileInfoList>>,
    pub media_basic_info: Option<GetYikeAssetMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { GetYikeAssetMediaInfoMediaInfo {
    0 "BizData" biz_data, 1 "FileInfoList" file_info_list, 2 "MediaBasicInfo" media_basic_info, 3 "MediaId" media_id
} }

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
    0 "AuditBlockedLabel" audit_blocked_label, 1 "AuditStatus" audit_status, 2 "CreationJobId" creation_job_id,
    3 "FolderId" folder_id, 4 "IsFavorite" is_favorite, 5 "IsLogicalDeleted" is_logical_deleted,
    6 "MediaAssetSubType" media_asset_sub_type, 7 "MediaAssetType" media_asset_type, 8 "ProductionId" production_id,
    9 "Prompt" prompt, 10 "SourceId" source_id, 11 "SourceName" source_name, 12 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAssetMediaInfoFileInfoList {
    pub audio_stream_info_list: Option<Vec<GetYikeAssetMediaInfoAudioStreamInfoList>>,
    pub file_basic_info: Option<GetYikeAssetMediaInfoFileBasicInfo>,
    pub subtitle_stream_info_list: Option<Vec<GetYikeAssetMediaInfoSubtitleStreamInfoList>>,
    pub video_stream_info_list: Option<Vec<GetYikeAssetMediaInfoVideoStreamInfoList>>,
}
model! { GetYikeAssetMediaInfoFileInfoList {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "SubtitleStreamInfoList" subtitle_stream_info_list, 3 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Fps" fps, 10 "Index" index, 11 "Lang" lang,
    12 "NumFrames" num_frames, 13 "Profile" profile, 14 "SampleFmt" sample_fmt, 15 "SampleRate" sample_rate,
    16 "StartTime" start_time, 17 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "CreateTime" create_time, 2 "Duration" duration, 3 "FileName" file_name,
    4 "FileSize" file_size, 5 "FileStatus" file_status, 6 "FileType" file_type, 7 "FileUrl" file_url,
    8 "FormatName" format_name, 9 "Height" height, 10 "ModifiedTime" modified_time, 11 "Region" region, 12 "Width" width
} }

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
    0 "CodecLongName" codec_long_name, 1 "CodecName" codec_name, 2 "CodecTag" codec_tag,
    3 "CodecTagString" codec_tag_string, 4 "CodecTimeBase" codec_time_base, 5 "Duration" duration, 6 "Index" index,
    7 "Lang" lang, 8 "StartTime" start_time, 9 "Timebase" timebase
} }

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
    0 "AvgFPS" avg_fps, 1 "Bitrate" bitrate, 2 "CodecLongName" codec_long_name, 3 "CodecName" codec_name,
    4 "CodecTag" codec_tag, 5 "CodecTagString" codec_tag_string, 6 "CodecTimeBase" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "HasBFrames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "StartTime" start_time, 21 "Timebase" timebase, 22 "Width" width
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "CateId" cate_id, 3 "CateName" cate_name, 4 "Category" category,
    5 "CoverURL" cover_url, 6 "CreateTime" create_time, 7 "DeletedTime" deleted_time, 8 "Description" description,
    9 "InputURL" input_url, 10 "MediaId" media_id, 11 "MediaTags" media_tags, 12 "MediaType" media_type,
    13 "ModifiedTime" modified_time, 14 "ReferenceId" reference_id, 15 "Snapshots" snapshots, 16 "Source" source,
    17 "SpriteImages" sprite_images, 18 "Status" status, 19 "ThumbURL240P" thumb_url240p,
    20 "ThumbURLWebp" thumb_url_webp, 21 "Title" title, 22 "UploadSource" upload_source, 23 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJob {
    pub job_id: Option<String>,
}
operation! { GetYikeStoryboardJob() "GetYikeStoryboardJob" -> GetYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobOutput {
    pub job_id: Option<String>,
    pub job_params: Option<GetYikeStoryboardJobJobParams>,
    pub job_result: Option<GetYikeStoryboardJobJobResult>,
    pub job_status: Option<String>,
}
model! { GetYikeStoryboardJobOutput {
    0 "JobId" job_id, 1 "JobParams" job_params, 2 "JobResult" job_result, 3 "JobStatus" job_status
} }

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
    0 "AspectRatio" aspect_ratio, 1 "FileURL" file_url, 2 "ModelParams" model_params,
    3 "NarrationVoiceId" narration_voice_id, 4 "Resolution" resolution, 5 "ShotPromptMode" shot_prompt_mode,
    6 "ShotSplitMode" shot_split_mode, 7 "SourceType" source_type, 8 "StyleId" style_id, 9 "Title" title,
    10 "VideoModel" video_model
} }

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
    0 "ExceptionStoryboardIds" exception_storyboard_ids, 1 "FailureShotList" failure_shot_list,
    2 "OutputUrl" output_url, 3 "StoryboardInfoList" storyboard_info_list,
    4 "SuccessStoryboardIds" success_storyboard_ids, 5 "SuccessStoryboardList" success_storyboard_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUser {
    /// At most 50 characters.
    pub user_name: Option<String>,
}
operation! { GetYikeUser() "GetYikeUser" -> GetYikeUserOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserOutput {
    pub user_info: Option<GetYikeUserUserInfo>,
}
model! { GetYikeUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserUserInfo {
    pub nickname: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: Option<String>,
    pub yike_user_id: Option<String>,
}
model! { GetYikeUserUserInfo {
    0 "Nickname" nickname, 1 "UserName" user_name, 2 "WorkspaceId" workspace_id, 3 "YikeUserId" yike_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserCredit {
    pub yike_user_id: String,
}
operation! { GetYikeUserCredit(yike_user_id: String) "GetYikeUserCredit" -> GetYikeUserCreditOutput {
    0 "YikeUserId" yike_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserCreditOutput {
    pub credit_total: Option<String>,
    pub credit_usage: Option<String>,
}
model! { GetYikeUserCreditOutput {
    0 "CreditTotal" credit_total, 1 "CreditUsage" credit_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertMediaToSearchLib {
    pub images_input: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertMediaToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { InsertMediaToSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialogues {
    pub end_time: i64,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub round_limit: Option<String>,
    pub session_id: String,
    pub start_time: i64,
}
operation! { ListAIAgentDialogues(end_time: i64, session_id: String, start_time: i64)
    "ListAIAgentDialogues" -> ListAIAgentDialoguesOutput {
    0 "EndTime" end_time, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RoundLimit" round_limit: String, 5 "SessionId" session_id, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialoguesOutput {
    pub dialogues: Option<Vec<ListAIAgentDialoguesDialogues>>,
}
model! { ListAIAgentDialoguesOutput {
    0 "Dialogues" dialogues
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentDialoguesDialogues {
    pub attached_file_list: Option<Vec<ListAIAgentDialoguesAttachedFileList>>,
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
    0 "AttachedFileList" attached_file_list, 1 "DialogueId" dialogue_id, 2 "Extend" extend, 3 "NodeId" node_id,
    4 "Producer" producer, 5 "ReasoningText" reasoning_text, 6 "RoundId" round_id, 7 "Source" source, 8 "Text" text,
    9 "Time" time, 10 "Type" r#type
} }

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
    0 "Format" format, 1 "Id" id, 2 "Name" name, 3 "Type" r#type, 4 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentInstance {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentInstanceOutput {
    pub instances: Option<Vec<ListAIAgentInstanceInstances>>,
}
model! { ListAIAgentInstanceOutput {
    0 "Instances" instances
} }

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
    0 "AgentConfig" agent_config, 1 "CallLogUrl" call_log_url, 2 "RuntimeConfig" runtime_config, 3 "Status" status,
    4 "TemplateConfig" template_config, 5 "UserData" user_data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentPhoneNumberOutput {
    pub data: Option<Vec<ListAIAgentPhoneNumberData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_number: Option<i64>,
}
model! { ListAIAgentPhoneNumberOutput {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentPhoneNumberData {
    pub phone_number: Option<String>,
    pub status: Option<i64>,
}
model! { ListAIAgentPhoneNumberData {
    0 "PhoneNumber" phone_number, 1 "Status" status
} }

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
    Number "PageNumber", "Voiceprints" voiceprints, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentVoiceprintsOutput {
    pub total_count: Option<i64>,
    pub voiceprints: Option<Vec<ListAIAgentVoiceprintsVoiceprints>>,
}
model! { ListAIAgentVoiceprintsOutput {
    0 "TotalCount" total_count, 1 "Voiceprints" voiceprints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIAgentVoiceprintsVoiceprints {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub voiceprint_id: Option<String>,
}
model! { ListAIAgentVoiceprintsVoiceprints {
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "VoiceprintId" voiceprint_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsOutput {
    pub configs: Option<Vec<ListAdInsertionsConfigs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAdInsertionsOutput {
    0 "Configs" configs, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "SortBy" sort_by, 6 "TotalCount" total_count
} }

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
    0 "AdMarkerPassthrough" ad_marker_passthrough, 1 "AdsUrl" ads_url, 2 "CdnConfig" cdn_config,
    3 "ConfigAliases" config_aliases, 4 "ContentUrlPrefix" content_url_prefix, 5 "CreateTime" create_time,
    6 "LastModified" last_modified, 7 "ManifestEndpointConfig" manifest_endpoint_config, 8 "Name" name,
    9 "PersonalizationThreshold" personalization_threshold, 10 "SlateAdUrl" slate_ad_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { ListAdInsertionsCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdInsertionsManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { ListAdInsertionsManifestEndpointConfig {
    0 "DashPrefix" dash_prefix, 1 "HlsPrefix" hls_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlerts {
    pub category: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub alerts: Option<Vec<ListAlertsAlerts>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertsOutput {
    0 "Alerts" alerts, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Category" category, 1 "Code" code, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified, 4 "Message" message,
    5 "RelatedResourceArns" related_resource_arns, 6 "ResourceArn" resource_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTags {
    pub business_type: Option<String>,
    pub entity_id: Option<String>,
}
operation! { ListAllPublicMediaTags() "ListAllPublicMediaTags" -> ListAllPublicMediaTagsOutput {
    0 "BusinessType" business_type: String, 1 "EntityId" entity_id: String
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsOutput {
    pub media_tag_list: Option<Vec<ListAllPublicMediaTagsMediaTagList>>,
}
model! { ListAllPublicMediaTagsOutput {
    0 "MediaTagList" media_tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsMediaTagList {
    pub media_tag_id: Option<String>,
    pub media_tag_name_chinese: Option<String>,
    pub media_tag_name_english: Option<String>,
    pub options: Option<Vec<ListAllPublicMediaTagsOptions>>,
}
model! { ListAllPublicMediaTagsMediaTagList {
    0 "MediaTagId" media_tag_id, 1 "MediaTagNameChinese" media_tag_name_chinese,
    2 "MediaTagNameEnglish" media_tag_name_english, 3 "Options" options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsOptions {
    pub option_chinese_name: Option<String>,
    pub option_english_name: Option<String>,
    pub option_id: Option<String>,
}
model! { ListAllPublicMediaTagsOptions {
    0 "OptionChineseName" option_chinese_name, 1 "OptionEnglishName" option_english_name, 2 "OptionId" option_id
} }

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
    Number "PageNo", "Data.AvatarTrainingJobList" data.avatar_training_job_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsOutput {
    pub data: Option<ListAvatarTrainingJobsData>,
    pub success: Option<bool>,
}
model! { ListAvatarTrainingJobsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsData {
    pub avatar_training_job_list: Option<Vec<ListAvatarTrainingJobsAvatarTrainingJobList>>,
    pub total_count: Option<i64>,
}
model! { ListAvatarTrainingJobsData {
    0 "AvatarTrainingJobList" avatar_training_job_list, 1 "TotalCount" total_count
} }

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
    0 "AvatarDescription" avatar_description, 1 "AvatarId" avatar_id, 2 "AvatarName" avatar_name,
    3 "AvatarType" avatar_type, 4 "CreateTime" create_time, 5 "FirstTrainingTime" first_training_time, 6 "JobId" job_id,
    7 "LastTrainingTime" last_training_time, 8 "Message" message, 9 "Portrait" portrait, 10 "Status" status
} }

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
    Number "PageNo", "Data.AvatarList" data.avatar_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsOutput {
    pub data: Option<ListAvatarsData>,
    pub success: Option<bool>,
}
model! { ListAvatarsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsData {
    pub avatar_list: Option<Vec<ListAvatarsAvatarList>>,
    pub total_count: Option<i64>,
}
model! { ListAvatarsData {
    0 "AvatarList" avatar_list, 1 "TotalCount" total_count
} }

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
    0 "AvatarDescription" avatar_description, 1 "AvatarId" avatar_id, 2 "AvatarName" avatar_name,
    3 "AvatarType" avatar_type, 4 "Portrait" portrait, 5 "Thumbnail" thumbnail, 6 "Transparent" transparent
} }

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
    Token "NextToken", "EditingBatchJobList" editing_batch_job_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsOutput {
    pub editing_batch_job_list: Option<Vec<ListBatchMediaProducingJobsEditingBatchJobList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListBatchMediaProducingJobsOutput {
    0 "EditingBatchJobList" editing_batch_job_list, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

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
    0 "CompleteTime" complete_time, 1 "CreateTime" create_time, 2 "EditingConfig" editing_config, 3 "Extend" extend,
    4 "InputConfig" input_config, 5 "JobId" job_id, 6 "JobType" job_type, 7 "ModifiedTime" modified_time,
    8 "OutputConfig" output_config, 9 "Status" status, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlerts {
    pub category: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_arn: String,
    pub sort_by_modified_time: Option<String>,
}
operation! { ListChannelAlerts(resource_arn: String) "ListChannelAlerts" -> ListChannelAlertsOutput {
    0 "Category" category: String, 1 "GmtEnd" gmt_end: String, 2 "GmtStart" gmt_start: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceArn" resource_arn, 6 "SortByModifiedTime" sort_by_modified_time: String
} }
paged! { ListChannelAlerts: ListChannelAlertsProgramAlerts =
    Number "PageNo", "ProgramAlerts" program_alerts, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlertsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub program_alerts: Option<Vec<ListChannelAlertsProgramAlerts>>,
    pub total_count: Option<i64>,
}
model! { ListChannelAlertsOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "ProgramAlerts" program_alerts, 3 "TotalCount" total_count
} }

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
    0 "Arn" arn, 1 "Category" category, 2 "Count" count, 3 "GmtModified" gmt_modified, 4 "ProgramName" program_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelsOutput {
    pub channel_list: Option<Vec<ChannelAssemblyChannel>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChannelsOutput {
    0 "ChannelList" channel_list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplates {
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub subtype: Option<String>,
    pub template_id: Option<String>,
    pub r#type: String,
}
operation! { ListCustomTemplates(r#type: String) "ListCustomTemplates" -> ListCustomTemplatesOutput {
    0 "Name" name: String, 1 "OrderBy" order_by: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Subtype" subtype: String, 5 "TemplateId" template_id: String, 6 "Type" r#type
} }
paged! { ListCustomTemplates: ListCustomTemplatesCustomTemplateList =
    Number "PageNumber", "CustomTemplateList" custom_template_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesOutput {
    pub custom_template_list: Option<Vec<ListCustomTemplatesCustomTemplateList>>,
    pub total: Option<i64>,
}
model! { ListCustomTemplatesOutput {
    0 "CustomTemplateList" custom_template_list, 1 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "FrontendHint" frontend_hint, 2 "IsDefault" is_default,
    3 "ModifiedTime" modified_time, 4 "Status" status, 5 "Subtype" subtype, 6 "SubtypeName" subtype_name,
    7 "TemplateConfig" template_config, 8 "TemplateId" template_id, 9 "TemplateName" template_name, 10 "Type" r#type,
    11 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesFrontendHint {
    pub transcode_template_hint: Option<ListCustomTemplatesTranscodeTemplateHint>,
}
model! { ListCustomTemplatesFrontendHint {
    0 "TranscodeTemplateHint" transcode_template_hint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesTranscodeTemplateHint {
    pub bitrate_control_type: Option<String>,
}
model! { ListCustomTemplatesTranscodeTemplateHint {
    0 "BitrateControlType" bitrate_control_type
} }

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
    Number "PageNo", "Data.CustomizedVoiceJobList" data.customized_voice_job_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsOutput {
    pub data: Option<ListCustomizedVoiceJobsData>,
    pub success: Option<bool>,
}
model! { ListCustomizedVoiceJobsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoiceJobsData {
    pub customized_voice_job_list: Option<Vec<ListCustomizedVoiceJobsCustomizedVoiceJobList>>,
    pub total_count: Option<i64>,
}
model! { ListCustomizedVoiceJobsData {
    0 "CustomizedVoiceJobList" customized_voice_job_list, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Gender" gender, 2 "GmtCreate" gmt_create, 3 "JobId" job_id, 4 "Message" message,
    5 "Scenario" scenario, 6 "Status" status, 7 "Type" r#type, 8 "VoiceDesc" voice_desc, 9 "VoiceId" voice_id,
    10 "VoiceName" voice_name
} }

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
    Number "PageNo", "Data.CustomizedVoiceList" data.customized_voice_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesOutput {
    pub data: Option<ListCustomizedVoicesData>,
    pub success: Option<bool>,
}
model! { ListCustomizedVoicesOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomizedVoicesData {
    pub customized_voice_list: Option<Vec<ListCustomizedVoicesCustomizedVoiceList>>,
    pub total_count: Option<i64>,
}
model! { ListCustomizedVoicesData {
    0 "CustomizedVoiceList" customized_voice_list, 1 "TotalCount" total_count
} }

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
    0 "DemoAudioMediaId" demo_audio_media_id, 1 "Gender" gender, 2 "Scenario" scenario, 3 "Type" r#type,
    4 "VoiceDesc" voice_desc, 5 "VoiceId" voice_id, 6 "VoiceName" voice_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNADBOutput {
    pub db_list: Option<Vec<ListDNADBDBList>>,
}
model! { ListDNADBOutput {
    0 "DBList" db_list
} }

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
    0 "DBId" db_id, 1 "Description" description, 2 "Model" model, 3 "Name" name, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFiles {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesOutput {
    pub file_list: Option<Vec<ListDNAFilesFileList>>,
    pub next_page_token: Option<String>,
}
model! { ListDNAFilesOutput {
    0 "FileList" file_list, 1 "NextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesFileList {
    pub input_file: Option<ListDNAFilesInputFile>,
    pub primary_key: Option<String>,
}
model! { ListDNAFilesFileList {
    0 "InputFile" input_file, 1 "PrimaryKey" primary_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDNAFilesInputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { ListDNAFilesInputFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsOutput {
    pub jobs: Option<Vec<ListDynamicImageJobsJobs>>,
    pub next_page_token: Option<String>,
}
model! { ListDynamicImageJobsOutput {
    0 "Jobs" jobs, 1 "NextPageToken" next_page_token
} }

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
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Input" input, 3 "JobId" job_id,
    4 "ModifiedTime" modified_time, 5 "Name" name, 6 "Output" output, 7 "PipelineId" pipeline_id, 8 "Status" status,
    9 "SubmitTime" submit_time, 10 "TemplateId" template_id, 11 "TriggerSource" trigger_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDynamicImageJobsInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDynamicImageJobsOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

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
    Token "NextToken", "ProjectList" project_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditingProjectsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_list: Option<Vec<ListEditingProjectsProjectList>>,
}
model! { ListEditingProjectsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ProjectList" project_list
} }

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
    0 "BusinessConfig" business_config, 1 "BusinessStatus" business_status, 2 "CoverURL" cover_url,
    3 "CreateSource" create_source, 4 "CreateTime" create_time, 5 "Description" description, 6 "ErrorCode" error_code,
    7 "ErrorMessage" error_message, 8 "ModifiedSource" modified_source, 9 "ModifiedTime" modified_time,
    10 "ProjectId" project_id, 11 "ProjectType" project_type, 12 "Status" status, 13 "TemplateType" template_type,
    14 "Title" title
} }

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
    Token "NextToken", "HotwordLibraryList" hotword_library_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesOutput {
    pub hotword_library_list: Option<Vec<ListHotwordLibrariesHotwordLibraryList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHotwordLibrariesOutput {
    0 "HotwordLibraryList" hotword_library_list, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

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
    0 "CreationTime" creation_time, 1 "Description" description, 2 "HotwordLibraryId" hotword_library_id,
    3 "ModifiedTime" modified_time, 4 "Name" name, 5 "UsageScenario" usage_scenario
} }

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
    Number "PageNo", "LivePackageChannelGroups" live_package_channel_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsOutput {
    pub live_package_channel_groups: Option<Vec<ListLivePackageChannelGroupsLivePackageChannelGroups>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageChannelGroupsOutput {
    0 "LivePackageChannelGroups" live_package_channel_groups, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "GroupName" group_name, 3 "LastModified" last_modified,
    4 "OriginDomain" origin_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannels {
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
    Number "PageNo", "LivePackageChannels" live_package_channels, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsOutput {
    pub live_package_channels: Option<Vec<ListLivePackageChannelsLivePackageChannels>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageChannelsOutput {
    0 "LivePackageChannels" live_package_channels, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsLivePackageChannels {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Option<Vec<ListLivePackageChannelsIngestEndpoints>>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { ListLivePackageChannelsLivePackageChannels {
    0 "ChannelName" channel_name, 1 "CreateTime" create_time, 2 "Description" description, 3 "GroupName" group_name,
    4 "IngestEndpoints" ingest_endpoints, 5 "LastModified" last_modified, 6 "Protocol" protocol,
    7 "SegmentCount" segment_count, 8 "SegmentDuration" segment_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageChannelsIngestEndpoints {
    pub id: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { ListLivePackageChannelsIngestEndpoints {
    0 "Id" id, 1 "Password" password, 2 "Url" url, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpoints {
    pub channel_name: String,
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
    Number "PageNo", "LivePackageOriginEndpoints" live_package_origin_endpoints, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsOutput {
    pub live_package_origin_endpoints: Option<Vec<ListLivePackageOriginEndpointsLivePackageOriginEndpoints>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLivePackageOriginEndpointsOutput {
    0 "LivePackageOriginEndpoints" live_package_origin_endpoints, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsLivePackageOriginEndpoints {
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
    0 "AuthorizationCode" authorization_code, 1 "ChannelName" channel_name, 2 "CreateTime" create_time,
    3 "Description" description, 4 "EndpointName" endpoint_name, 5 "EndpointUrl" endpoint_url, 6 "GroupName" group_name,
    7 "IpBlacklist" ip_blacklist, 8 "IpWhitelist" ip_whitelist, 9 "LastModified" last_modified,
    10 "ManifestName" manifest_name, 11 "Protocol" protocol, 12 "TimeshiftVision" timeshift_vision
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFilesOutput {
    pub files: Option<Vec<ListLiveRecordFilesFiles>>,
    pub page_no: Option<i64>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub total_count: Option<String>,
}
model! { ListLiveRecordFilesOutput {
    0 "Files" files, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Duration" duration, 2 "EndTime" end_time, 3 "Format" format, 4 "Height" height,
    5 "JobId" job_id, 6 "JobName" job_name, 7 "RecordId" record_id, 8 "RecordOutput" record_output,
    9 "RecordUrl" record_url, 10 "StartTime" start_time, 11 "StreamUrl" stream_url, 12 "Width" width
} }

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
    Number "PageNo", "LiveRecordJobs" live_record_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsOutput {
    pub live_record_jobs: Option<Vec<ListLiveRecordJobsLiveRecordJobs>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveRecordJobsOutput {
    0 "LiveRecordJobs" live_record_jobs, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by,
    4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "Name" name, 3 "NotifyUrl" notify_url,
    4 "RecordOutput" record_output, 5 "Status" status, 6 "StreamInput" stream_input, 7 "TemplateId" template_id,
    8 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveRecordJobsRecordOutput {
    0 "Bucket" bucket, 1 "Endpoint" endpoint, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordJobsStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListLiveRecordJobsStreamInput {
    0 "Type" r#type, 1 "Url" url
} }

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
    Number "PageNo", "RecordTemplateList" record_template_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub record_template_list: Option<Vec<ListLiveRecordTemplatesRecordTemplateList>>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveRecordTemplatesOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "RecordTemplateList" record_template_list, 3 "SortBy" sort_by,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRecordTemplateList {
    pub create_time: Option<String>,
    pub last_modified: Option<String>,
    pub name: Option<String>,
    pub record_format_list: Option<Vec<ListLiveRecordTemplatesRecordFormatList>>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveRecordTemplatesRecordTemplateList {
    0 "CreateTime" create_time, 1 "LastModified" last_modified, 2 "Name" name, 3 "RecordFormatList" record_format_list,
    4 "TemplateId" template_id, 5 "Type" r#type
} }

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
    0 "CycleDuration" cycle_duration, 1 "Format" format, 2 "OssObjectPrefix" oss_object_prefix,
    3 "SliceDuration" slice_duration, 4 "SliceOssObjectPrefix" slice_oss_object_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFiles {
    pub end_time: String,
    pub job_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: String,
}
operation! { ListLiveSnapshotFiles(end_time: String, job_id: String, start_time: String)
    "ListLiveSnapshotFiles" -> ListLiveSnapshotFilesOutput {
    0 "EndTime" end_time, 1 "JobId" job_id, 2 "Limit" limit: i64, 3 "SortBy" sort_by: String, 4 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotFilesOutput {
    pub file_list: Option<Vec<ListLiveSnapshotFilesFileList>>,
    pub next_start_time: Option<String>,
}
model! { ListLiveSnapshotFilesOutput {
    0 "FileList" file_list, 1 "NextStartTime" next_start_time
} }

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
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "IsOverlay" is_overlay,
    3 "OssBucket" oss_bucket, 4 "OssEndpoint" oss_endpoint, 5 "OssObject" oss_object
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsOutput {
    pub job_list: Option<Vec<ListLiveSnapshotJobsJobList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLiveSnapshotJobsOutput {
    0 "JobList" job_list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "JobName" job_name, 3 "SnapshotOutput" snapshot_output,
    4 "Status" status, 5 "TemplateId" template_id, 6 "TemplateName" template_name, 7 "TimeInterval" time_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotJobsSnapshotOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub storage_type: Option<String>,
}
model! { ListLiveSnapshotJobsSnapshotOutput {
    0 "Bucket" bucket, 1 "Endpoint" endpoint, 2 "StorageType" storage_type
} }

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
    Number "PageNo", "TemplateList" template_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub template_list: Option<Vec<ListLiveSnapshotTemplatesTemplateList>>,
    pub total_count: Option<i64>,
}
model! { ListLiveSnapshotTemplatesOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "SortBy" sort_by, 3 "TemplateList" template_list,
    4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "TimeInterval" time_interval, 4 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsOutput {
    pub job_list: Option<Vec<ListLiveTranscodeJobsJobList>>,
    pub total_count: Option<i64>,
}
model! { ListLiveTranscodeJobsOutput {
    0 "JobList" job_list, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "JobId" job_id, 2 "Name" name, 3 "OutputStream" output_stream,
    4 "StartMode" start_mode, 5 "Status" status, 6 "StreamInput" stream_input, 7 "TemplateId" template_id,
    8 "TemplateName" template_name, 9 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsOutputStream {
    pub stream_infos: Option<Vec<ListLiveTranscodeJobsStreamInfos>>,
}
model! { ListLiveTranscodeJobsOutputStream {
    0 "StreamInfos" stream_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsStreamInfos {
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveTranscodeJobsStreamInfos {
    0 "OutputUrl" output_url, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeJobsStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLiveTranscodeJobsStreamInput {
    0 "InputUrl" input_url, 1 "Type" r#type
} }

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
    Number "PageNo", "TemplateContentList" template_content_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesOutput {
    pub template_content_list: Option<Vec<ListLiveTranscodeTemplatesTemplateContentList>>,
    pub total_count: Option<i64>,
}
model! { ListLiveTranscodeTemplatesOutput {
    0 "TemplateContentList" template_content_list, 1 "TotalCount" total_count
} }

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
    0 "Category" category, 1 "CreateTime" create_time, 2 "Name" name, 3 "TemplateConfig" template_config,
    4 "TemplateId" template_id, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTranscodeTemplatesTemplateConfig {
    pub audio_params: Option<ListLiveTranscodeTemplatesAudioParams>,
    pub video_params: Option<ListLiveTranscodeTemplatesVideoParams>,
}
model! { ListLiveTranscodeTemplatesTemplateConfig {
    0 "AudioParams" audio_params, 1 "VideoParams" video_params
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Samplerate" samplerate
} }

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
    0 "Bitrate" bitrate, 1 "Codec" codec, 2 "Fps" fps, 3 "Gop" gop, 4 "Height" height, 5 "Profile" profile,
    6 "Width" width
} }

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
    Token "NextToken", "MediaInfos" media_infos, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosOutput {
    pub max_results: Option<i64>,
    pub media_infos: Option<Vec<ListMediaBasicInfosMediaInfos>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaBasicInfosOutput {
    0 "MaxResults" max_results, 1 "MediaInfos" media_infos, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosMediaInfos {
    pub file_info_list: Option<Vec<ListMediaBasicInfosFileInfoList>>,
    pub media_basic_info: Option<ListMediaBasicInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { ListMediaBasicInfosMediaInfos {
    0 "FileInfoList" file_info_list, 1 "MediaBasicInfo" media_basic_info, 2 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaBasicInfosFileInfoList {
    pub file_basic_info: Option<ListMediaBasicInfosFileBasicInfo>,
}
model! { ListMediaBasicInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "CreateTime" create_time, 2 "Duration" duration, 3 "FileName" file_name,
    4 "FileSize" file_size, 5 "FileStatus" file_status, 6 "FileType" file_type, 7 "FileUrl" file_url,
    8 "FormatName" format_name, 9 "Height" height, 10 "ModifiedTime" modified_time, 11 "Region" region, 12 "Width" width
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "CateId" cate_id, 3 "Category" category, 4 "CoverURL" cover_url,
    5 "CreateTime" create_time, 6 "DeletedTime" deleted_time, 7 "Description" description, 8 "InputURL" input_url,
    9 "MediaId" media_id, 10 "MediaTags" media_tags, 11 "MediaType" media_type, 12 "ModifiedTime" modified_time,
    13 "ReferenceId" reference_id, 14 "Snapshots" snapshots, 15 "Source" source, 16 "SpriteImages" sprite_images,
    17 "Status" status, 18 "Title" title, 19 "TranscodeStatus" transcode_status, 20 "UploadSource" upload_source,
    21 "UserData" user_data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaConvertJobsOutput {
    pub jobs: Option<Vec<MediaConvertJobWithoutDetail>>,
    pub next_page_token: Option<String>,
}
model! { ListMediaConvertJobsOutput {
    0 "Jobs" jobs, 1 "NextPageToken" next_page_token
} }

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
    0 "ClientToken" client_token, 1 "Code" code, 2 "Config" config, 3 "CreateTime" create_time,
    4 "FinishTime" finish_time, 5 "JobId" job_id, 6 "Message" message, 7 "PipelineId" pipeline_id,
    8 "RequestId" request_id, 9 "State" state, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertJobWithoutDetailConfig {
    pub inputs: Option<Vec<MediaConvertInput>>,
    pub job_name: Option<String>,
    pub output_groups: Option<Vec<MediaConvertOutputGroup>>,
    pub outputs: Option<Vec<MediaConvertOutput>>,
}
model! { MediaConvertJobWithoutDetailConfig {
    0 "Inputs" inputs, 1 "JobName" job_name, 2 "OutputGroups" output_groups, 3 "Outputs" outputs
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsOutput {
    pub jobs: Option<Vec<ListMediaInfoJobsJobs>>,
    pub next_page_token: Option<String>,
}
model! { ListMediaInfoJobsOutput {
    0 "Jobs" jobs, 1 "NextPageToken" next_page_token
} }

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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { ListMediaInfoJobsJobs {
    0 "Async" r#async, 1 "FinishTime" finish_time, 2 "Input" input, 3 "JobId" job_id,
    4 "MediaInfoProperty" media_info_property, 5 "Name" name, 6 "RequestId" request_id,
    7 "ScheduleConfig" schedule_config, 8 "Status" status, 9 "SubmitResultJson" submit_result_json,
    10 "SubmitTime" submit_time, 11 "TriggerSource" trigger_source, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMediaInfoJobsInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsMediaInfoProperty {
    pub audio_stream_info_list: Option<Vec<ListMediaInfoJobsAudioStreamInfoList>>,
    pub file_basic_info: Option<ListMediaInfoJobsFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<ListMediaInfoJobsVideoStreamInfoList>>,
}
model! { ListMediaInfoJobsMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaInfoJobsScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { ListMediaInfoJobsScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListMediaLiveChannels: ListMediaLiveChannelsChannels =
    Token "NextToken", "Channels" channels, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutput {
    pub channels: Option<Vec<ListMediaLiveChannelsChannels>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveChannelsOutput {
    0 "Channels" channels, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsChannels {
    pub audio_settings: Option<Vec<ListMediaLiveChannelsAudioSettings>>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub input_attachments: Option<Vec<ListMediaLiveChannelsInputAttachments>>,
    pub last_start_time: Option<String>,
    pub last_stop_time: Option<String>,
    pub name: Option<String>,
    pub output_groups: Option<Vec<ListMediaLiveChannelsOutputGroups>>,
    pub state: Option<String>,
    pub video_settings: Option<Vec<ListMediaLiveChannelsVideoSettings>>,
}
model! { ListMediaLiveChannelsChannels {
    0 "AudioSettings" audio_settings, 1 "ChannelId" channel_id, 2 "CreateTime" create_time,
    3 "InputAttachments" input_attachments, 4 "LastStartTime" last_start_time, 5 "LastStopTime" last_stop_time,
    6 "Name" name, 7 "OutputGroups" output_groups, 8 "State" state, 9 "VideoSettings" video_settings
} }

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
    0 "AudioCodec" audio_codec, 1 "AudioCodecSetting" audio_codec_setting, 2 "AudioSelectorName" audio_selector_name,
    3 "LanguageCode" language_code, 4 "LanguageName" language_name, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioCodecSetting {
    pub bitrate: Option<i64>,
    pub profile: Option<String>,
    pub sample_rate: Option<i64>,
}
model! { ListMediaLiveChannelsAudioCodecSetting {
    0 "Bitrate" bitrate, 1 "Profile" profile, 2 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsInputAttachments {
    pub audio_selectors: Option<Vec<ListMediaLiveChannelsAudioSelectors>>,
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub language_name: Option<String>,
}
model! { ListMediaLiveChannelsInputAttachments {
    0 "AudioSelectors" audio_selectors, 1 "InputId" input_id, 2 "InputName" input_name, 3 "LanguageName" language_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioSelectors {
    pub audio_language_selection: Option<ListMediaLiveChannelsAudioLanguageSelection>,
    pub audio_pid_selection: Option<ListMediaLiveChannelsAudioPidSelection>,
    pub audio_track_selection: Option<Vec<ListMediaLiveChannelsAudioTrackSelection>>,
    pub name: Option<String>,
}
model! { ListMediaLiveChannelsAudioSelectors {
    0 "AudioLanguageSelection" audio_language_selection, 1 "AudioPidSelection" audio_pid_selection,
    2 "AudioTrackSelection" audio_track_selection, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioLanguageSelection {
    pub language_code: Option<String>,
}
model! { ListMediaLiveChannelsAudioLanguageSelection {
    0 "LanguageCode" language_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioPidSelection {
    pub pid: Option<i64>,
}
model! { ListMediaLiveChannelsAudioPidSelection {
    0 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsAudioTrackSelection {
    pub track_id: Option<i64>,
}
model! { ListMediaLiveChannelsAudioTrackSelection {
    0 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutputGroups {
    pub media_package_group_setting: Option<ListMediaLiveChannelsMediaPackageGroupSetting>,
    pub monitor_url: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<Vec<ListMediaLiveChannelsOutputs>>,
    pub r#type: Option<String>,
}
model! { ListMediaLiveChannelsOutputGroups {
    0 "MediaPackageGroupSetting" media_package_group_setting, 1 "MonitorUrl" monitor_url, 2 "Name" name,
    3 "Outputs" outputs, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
model! { ListMediaLiveChannelsMediaPackageGroupSetting {
    0 "ChannelName" channel_name, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<ListMediaLiveChannelsMediaPackageOutputSetting>,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
model! { ListMediaLiveChannelsOutputs {
    0 "AudioSettingNames" audio_setting_names, 1 "MediaPackageOutputSetting" media_package_output_setting,
    2 "MediaType" media_type, 3 "Name" name, 4 "VideoSettingName" video_setting_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
model! { ListMediaLiveChannelsMediaPackageOutputSetting {
    0 "AudioGroupId" audio_group_id, 1 "NameModifier" name_modifier
} }

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
    0 "Height" height, 1 "Name" name, 2 "VideoCodec" video_codec, 3 "VideoCodecSetting" video_codec_setting,
    4 "VideoCodecType" video_codec_type, 5 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsVideoCodecSetting {
    pub codec_detail: Option<ListMediaLiveChannelsCodecDetail>,
    pub framerate: Option<ListMediaLiveChannelsFramerate>,
    pub gop: Option<ListMediaLiveChannelsGop>,
    pub rate: Option<ListMediaLiveChannelsRate>,
}
model! { ListMediaLiveChannelsVideoCodecSetting {
    0 "CodecDetail" codec_detail, 1 "Framerate" framerate, 2 "Gop" gop, 3 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
model! { ListMediaLiveChannelsCodecDetail {
    0 "Level" level, 1 "Profile" profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsFramerate {
    pub framerate_control: Option<String>,
    pub framerate_denominator: Option<i64>,
    pub framerate_numerator: Option<i64>,
}
model! { ListMediaLiveChannelsFramerate {
    0 "FramerateControl" framerate_control, 1 "FramerateDenominator" framerate_denominator,
    2 "FramerateNumerator" framerate_numerator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsGop {
    pub bframes_num: Option<i64>,
    pub gop_size: Option<i64>,
    pub gop_size_units: Option<String>,
}
model! { ListMediaLiveChannelsGop {
    0 "BframesNum" bframes_num, 1 "GopSize" gop_size, 2 "GopSizeUnits" gop_size_units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsRate {
    pub bitrate: Option<i64>,
    pub buffer_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub rate_control_mode: Option<String>,
}
model! { ListMediaLiveChannelsRate {
    0 "Bitrate" bitrate, 1 "BufferSize" buffer_size, 2 "MaxBitrate" max_bitrate, 3 "RateControlMode" rate_control_mode
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListMediaLiveInputSecurityGroups: ListMediaLiveInputSecurityGroupsSecurityGroups =
    Token "NextToken", "SecurityGroups" security_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<ListMediaLiveInputSecurityGroupsSecurityGroups>>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveInputSecurityGroupsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SecurityGroups" security_groups, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsSecurityGroups {
    pub create_time: Option<String>,
    pub input_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub whitelist_rules: Option<Vec<String>>,
}
model! { ListMediaLiveInputSecurityGroupsSecurityGroups {
    0 "CreateTime" create_time, 1 "InputIds" input_ids, 2 "Name" name, 3 "SecurityGroupId" security_group_id,
    4 "WhitelistRules" whitelist_rules
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListMediaLiveInputs: ListMediaLiveInputsInputs = Token "NextToken", "Inputs" inputs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsOutput {
    pub inputs: Option<Vec<ListMediaLiveInputsInputs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMediaLiveInputsOutput {
    0 "Inputs" inputs, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsInputs {
    pub channel_ids: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub input_id: Option<String>,
    pub input_infos: Option<Vec<ListMediaLiveInputsInputInfos>>,
    pub name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { ListMediaLiveInputsInputs {
    0 "ChannelIds" channel_ids, 1 "CreateTime" create_time, 2 "InputId" input_id, 3 "InputInfos" input_infos,
    4 "Name" name, 5 "SecurityGroupIds" security_group_ids, 6 "Type" r#type
} }

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
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
model! { ListMediaLiveInputsInputInfos {
    0 "DestHost" dest_host, 1 "FlowId" flow_id, 2 "FlowOutputName" flow_output_name, 3 "MonitorUrl" monitor_url,
    4 "SourceUrl" source_url, 5 "SrtLatency" srt_latency, 6 "SrtMaxBitrate" srt_max_bitrate,
    7 "SrtPassphrase" srt_passphrase, 8 "SrtPbKeyLen" srt_pb_key_len, 9 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaMarks {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
operation! { ListMediaMarks() "ListMediaMarks" -> ListMediaMarksOutput {
    0 "MediaId" media_id: String, 1 "MediaMarkIds" media_mark_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_marks: Option<String>,
}
model! { ListMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

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
    Token "NextToken", "MediaProducingJobList" media_producing_job_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaProducingJobsOutput {
    pub max_results: Option<String>,
    pub media_producing_job_list: Option<Vec<ListMediaProducingJobsMediaProducingJobList>>,
    pub next_token: Option<String>,
}
model! { ListMediaProducingJobsOutput {
    0 "MaxResults" max_results, 1 "MediaProducingJobList" media_producing_job_list, 2 "NextToken" next_token
} }

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
    0 "ClipsParam" clips_param, 1 "Code" code, 2 "CompleteTime" complete_time, 3 "CreateTime" create_time,
    4 "Duration" duration, 5 "JobId" job_id, 6 "MediaId" media_id, 7 "MediaURL" media_url, 8 "Message" message,
    9 "ModifiedTime" modified_time, 10 "ProjectId" project_id, 11 "Status" status, 12 "TemplateId" template_id,
    13 "UserData" user_data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsOutput {
    pub package_job_list: Option<ListPackageJobsPackageJobList>,
}
model! { ListPackageJobsOutput {
    0 "PackageJobList" package_job_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsPackageJobList {
    pub next_page_token: Option<String>,
    pub package_jobs: Option<Vec<ListPackageJobsPackageJobs>>,
}
model! { ListPackageJobsPackageJobList {
    0 "NextPageToken" next_page_token, 1 "PackageJobs" package_jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsPackageJobs {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub inputs: Option<Vec<ListPackageJobsInputs>>,
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
    0 "Code" code, 1 "CreateTime" create_time, 2 "FinishTime" finish_time, 3 "Inputs" inputs, 4 "JobId" job_id,
    5 "Message" message, 6 "ModifiedTime" modified_time, 7 "Name" name, 8 "Output" output, 9 "PipelineId" pipeline_id,
    10 "Priority" priority, 11 "Status" status, 12 "SubmitTime" submit_time, 13 "TriggerSource" trigger_source,
    14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsInputs {
    pub input: Option<ListPackageJobsInput>,
}
model! { ListPackageJobsInputs {
    0 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPackageJobsInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPackageJobsOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub speed: Option<String>,
}
operation! { ListPipelines() "ListPipelines" -> ListPipelinesOutput {
    0 "Speed" speed: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub pipeline_list: Option<Vec<ListPipelinesPipelineList>>,
}
model! { ListPipelinesOutput {
    0 "PipelineList" pipeline_list
} }

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
    0 "CreateTime" create_time, 1 "ModifiedTime" modified_time, 2 "Name" name, 3 "PipelineId" pipeline_id,
    4 "Priority" priority, 5 "Speed" speed, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrograms {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProgramsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub programs: Option<Vec<ChannelAssemblyProgram>>,
    pub total_count: Option<i64>,
}
model! { ListProgramsOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "Programs" programs, 3 "TotalCount" total_count
} }

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
    Token "NextToken", "MediaInfos" media_infos, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosOutput {
    pub max_results: Option<i64>,
    pub media_infos: Option<Vec<ListPublicMediaBasicInfosMediaInfos>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicMediaBasicInfosOutput {
    0 "MaxResults" max_results, 1 "MediaInfos" media_infos, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosMediaInfos {
    pub file_info_list: Option<Vec<ListPublicMediaBasicInfosFileInfoList>>,
    pub media_basic_info: Option<ListPublicMediaBasicInfosMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { ListPublicMediaBasicInfosMediaInfos {
    0 "FileInfoList" file_info_list, 1 "MediaBasicInfo" media_basic_info, 2 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosFileInfoList {
    pub file_basic_info: Option<ListPublicMediaBasicInfosFileBasicInfo>,
}
model! { ListPublicMediaBasicInfosFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "Region" region, 10 "Width" width
} }

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
    0 "BusinessType" business_type, 1 "Category" category, 2 "CoverURL" cover_url, 3 "CreateTime" create_time,
    4 "DeletedTime" deleted_time, 5 "Description" description, 6 "InputURL" input_url, 7 "MediaId" media_id,
    8 "MediaTags" media_tags, 9 "MediaType" media_type, 10 "ModifiedTime" modified_time, 11 "Snapshots" snapshots,
    12 "Source" source, 13 "Status" status, 14 "Title" title, 15 "TranscodeStatus" transcode_status,
    16 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntities {
    pub algorithm: String,
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: i64,
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
    Number "PageNumber", "Entities.Entity" entities.entity, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesOutput {
    pub entities: Option<ListRecognitionEntitiesEntities>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionEntitiesOutput {
    0 "Entities" entities, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesEntities {
    pub entity: Option<Vec<ListRecognitionEntitiesEntity>>,
}
model! { ListRecognitionEntitiesEntities {
    0 "Entity" entity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesEntity {
    pub entity_id: Option<String>,
    pub entity_info: Option<String>,
    pub entity_name: Option<String>,
}
model! { ListRecognitionEntitiesEntity {
    0 "EntityId" entity_id, 1 "EntityInfo" entity_info, 2 "EntityName" entity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibs {
    pub algorithm: String,
    pub lib_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsOutput {
    pub libs: Option<ListRecognitionLibsLibs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionLibsOutput {
    0 "Libs" libs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsLibs {
    pub lib: Option<Vec<ListRecognitionLibsLib>>,
}
model! { ListRecognitionLibsLibs {
    0 "Lib" lib
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsLib {
    pub lib_description: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ListRecognitionLibsLib {
    0 "LibDescription" lib_description, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamples {
    pub algorithm: String,
    pub entity_id: String,
    pub entity_name: Option<String>,
    pub lib_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`ListRecognitionSamples::new`] takes.
pub struct ListRecognitionSamplesRequired {
    pub algorithm: String,
    pub entity_id: String,
    pub lib_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListRecognitionSamples{ListRecognitionSamplesRequired: algorithm, entity_id, lib_id, page_number, page_size}
    "ListRecognitionSamples" -> ListRecognitionSamplesOutput {
    0 "Algorithm" algorithm, 1 "EntityId" entity_id, 2 "EntityName" entity_name: String, 3 "LibId" lib_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListRecognitionSamples: ListRecognitionSamplesSample =
    Number "PageNumber", "Samples.Sample" samples.sample, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub samples: Option<ListRecognitionSamplesSamples>,
    pub total_count: Option<i64>,
}
model! { ListRecognitionSamplesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Samples" samples, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesSamples {
    pub sample: Option<Vec<ListRecognitionSamplesSample>>,
}
model! { ListRecognitionSamplesSamples {
    0 "Sample" sample
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesSample {
    pub entity_id: Option<String>,
    pub image_url: Option<String>,
    pub lib_id: Option<String>,
    pub sample_id: Option<String>,
}
model! { ListRecognitionSamplesSample {
    0 "EntityId" entity_id, 1 "ImageUrl" image_url, 2 "LibId" lib_id, 3 "SampleId" sample_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedules {
    pub channel_name: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub window_duration_seconds: i64,
}
operation! { ListSchedules(channel_name: String, window_duration_seconds: i64) "ListSchedules" -> ListSchedulesOutput {
    0 "ChannelName" channel_name, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "WindowDurationSeconds" window_duration_seconds
} }
paged! { ListSchedules: ChannelAssemblyScheduleData = Number "PageNo", "Programs" programs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub programs: Option<Vec<ChannelAssemblyScheduleData>>,
    pub total_count: Option<i64>,
}
model! { ListSchedulesOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "Programs" programs, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleData {
    pub ad_breaks: Option<Vec<ChannelAssemblyScheduleDataAdBreaks>>,
    pub approximate_duration_seconds: Option<i64>,
    pub approximate_start_time: Option<String>,
    pub entry_type: Option<String>,
    pub program_name: Option<String>,
    pub source_location_name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
}
model! { ChannelAssemblyScheduleData {
    0 "AdBreaks" ad_breaks, 1 "ApproximateDurationSeconds" approximate_duration_seconds,
    2 "ApproximateStartTime" approximate_start_time, 3 "EntryType" entry_type, 4 "ProgramName" program_name,
    5 "SourceLocationName" source_location_name, 6 "SourceName" source_name, 7 "SourceType" source_type
} }

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
    0 "MessageType" message_type, 1 "OffsetMillis" offset_millis, 2 "SourceLocationName" source_location_name,
    3 "SourceName" source_name, 4 "SpliceInsertSettings" splice_insert_settings,
    5 "TimeSignalSettings" time_signal_settings
} }

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
    Number "PageNo", "SearchLibInfoList" search_lib_info_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibOutput {
    pub code: Option<String>,
    pub search_lib_info_list: Option<Vec<ListSearchLibSearchLibInfoList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { ListSearchLibOutput {
    0 "Code" code, 1 "SearchLibInfoList" search_lib_info_list, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibSearchLibInfoList {
    pub index_info: Option<Vec<ListSearchLibIndexInfo>>,
    pub search_lib_config: Option<String>,
    pub search_lib_name: Option<String>,
    pub status: Option<String>,
}
model! { ListSearchLibSearchLibInfoList {
    0 "IndexInfo" index_info, 1 "SearchLibConfig" search_lib_config, 2 "SearchLibName" search_lib_name,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibIndexInfo {
    pub index_readiness: Option<String>,
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { ListSearchLibIndexInfo {
    0 "IndexReadiness" index_readiness, 1 "IndexStatus" index_status, 2 "IndexType" index_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub smart_job_list: Option<Vec<ListSmartJobsSmartJobList>>,
    pub total_count: Option<String>,
}
model! { ListSmartJobsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SmartJobList" smart_job_list, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "EditingConfig" editing_config,
    3 "InputConfig" input_config, 4 "JobId" job_id, 5 "JobState" job_state, 6 "JobType" job_type,
    7 "ModifiedTime" modified_time, 8 "OutputConfig" output_config, 9 "Title" title, 10 "UserData" user_data,
    11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsInputConfig {
    pub input_file: Option<String>,
    pub keyword: Option<String>,
}
model! { ListSmartJobsInputConfig {
    0 "InputFile" input_file, 1 "Keyword" keyword
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartJobsOutputConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
model! { ListSmartJobsOutputConfig {
    0 "Bucket" bucket, 1 "Object" object
} }

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
    Number "PageNo", "SmartSysAvatarModelList" smart_sys_avatar_model_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsOutput {
    pub smart_sys_avatar_model_list: Option<Vec<ListSmartSysAvatarModelsSmartSysAvatarModelList>>,
    pub total_count: Option<i64>,
}
model! { ListSmartSysAvatarModelsOutput {
    0 "SmartSysAvatarModelList" smart_sys_avatar_model_list, 1 "TotalCount" total_count
} }

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
    0 "AvatarId" avatar_id, 1 "AvatarName" avatar_name, 2 "Bitrate" bitrate, 3 "CoverUrl" cover_url, 4 "Height" height,
    5 "OutputMask" output_mask, 6 "VideoUrl" video_url, 7 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroups {
    pub voice_type: Option<String>,
}
operation! { ListSmartVoiceGroups() "ListSmartVoiceGroups" -> ListSmartVoiceGroupsOutput {
    0 "VoiceType" voice_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsOutput {
    pub voice_groups: Option<Vec<ListSmartVoiceGroupsVoiceGroups>>,
}
model! { ListSmartVoiceGroupsOutput {
    0 "VoiceGroups" voice_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartVoiceGroupsVoiceGroups {
    pub r#type: Option<String>,
    pub voice_list: Option<Vec<ListSmartVoiceGroupsVoiceList>>,
}
model! { ListSmartVoiceGroupsVoiceGroups {
    0 "Type" r#type, 1 "VoiceList" voice_list
} }

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
    0 "Desc" desc, 1 "Name" name, 2 "Remark" remark, 3 "SupportSampleRate" support_sample_rate, 4 "Tag" tag,
    5 "Voice" voice, 6 "VoiceSource" voice_source, 7 "VoiceType" voice_type, 8 "VoiceUrl" voice_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsOutput {
    pub jobs: Option<Vec<ListSnapshotJobsJobs>>,
    pub next_page_token: Option<String>,
}
model! { ListSnapshotJobsOutput {
    0 "Jobs" jobs, 1 "NextPageToken" next_page_token
} }

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
    0 "Async" r#async, 1 "Count" count, 2 "CreateTime" create_time, 3 "FinishTime" finish_time, 4 "Input" input,
    5 "JobId" job_id, 6 "ModifiedTime" modified_time, 7 "Name" name, 8 "Output" output, 9 "PipelineId" pipeline_id,
    10 "Status" status, 11 "SubmitTime" submit_time, 12 "TemplateId" template_id, 13 "TriggerSource" trigger_source,
    14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSnapshotJobsInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotJobsOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSnapshotJobsOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

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
    Number "PageNo", "SourceLocationList" source_location_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceLocationsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source_location_list: Option<Vec<ChannelAssemblySourceLocation>>,
    pub total_count: Option<i64>,
}
model! { ListSourceLocationsOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "SourceLocationList" source_location_list, 3 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourcesOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source_list: Option<Vec<ChannelAssemblySource>>,
    pub total_count: Option<i64>,
}
model! { ListSourcesOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "SourceList" source_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplates {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub template_id: Option<String>,
    pub r#type: String,
}
operation! { ListSystemTemplates(r#type: String) "ListSystemTemplates" -> ListSystemTemplatesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: String,
    4 "Subtype" subtype: String, 5 "TemplateId" template_id: String, 6 "Type" r#type
} }
paged! { ListSystemTemplates: ListSystemTemplatesSystemTemplateList =
    Number "PageNumber", "SystemTemplateList" system_template_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplatesOutput {
    pub system_template_list: Option<Vec<ListSystemTemplatesSystemTemplateList>>,
    pub total: Option<i64>,
}
model! { ListSystemTemplatesOutput {
    0 "SystemTemplateList" system_template_list, 1 "Total" total
} }

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
    0 "Status" status, 1 "Subtype" subtype, 2 "SubtypeName" subtype_name, 3 "TemplateConfig" template_config,
    4 "TemplateId" template_id, 5 "TemplateName" template_name, 6 "Type" r#type, 7 "TypeName" type_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub templates: Option<Vec<ListTemplatesTemplates>>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Templates" templates, 1 "TotalCount" total_count
} }

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
    0 "ClipsParam" clips_param, 1 "Config" config, 2 "CoverURL" cover_url, 3 "CreateSource" create_source,
    4 "CreationTime" creation_time, 5 "ModifiedSource" modified_source, 6 "ModifiedTime" modified_time, 7 "Name" name,
    8 "PreviewMedia" preview_media, 9 "PreviewMediaStatus" preview_media_status, 10 "Status" status,
    11 "TemplateId" template_id, 12 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutput {
    pub jobs: Option<Vec<ListTranscodeJobsJobs>>,
    pub next_page_token: Option<String>,
}
model! { ListTranscodeJobsOutput {
    0 "Jobs" jobs, 1 "NextPageToken" next_page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsJobs {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Option<Vec<ListTranscodeJobsInputGroup>>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Option<Vec<ListTranscodeJobsOutputGroup>>,
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
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "InputGroup" input_group, 3 "JobCount" job_count,
    4 "Name" name, 5 "OutputGroup" output_group, 6 "ParentJobId" parent_job_id, 7 "Percent" percent,
    8 "RequestId" request_id, 9 "ScheduleConfig" schedule_config, 10 "Status" status, 11 "SubmitTime" submit_time,
    12 "TriggerSource" trigger_source, 13 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsInputGroup {
    0 "InputUrl" input_url, 1 "Media" media, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutputGroup {
    pub output: Option<ListTranscodeJobsOutputItem>,
    pub process_config: Option<ListTranscodeJobsProcessConfig>,
}
model! { ListTranscodeJobsOutputGroup {
    0 "Output" output, 1 "ProcessConfig" process_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOutputItem {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsOutputItem {
    0 "Media" media, 1 "OutputUrl" output_url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsProcessConfig {
    pub combine_configs: Option<Vec<ListTranscodeJobsCombineConfigs>>,
    pub encryption: Option<ListTranscodeJobsEncryption>,
    pub image_watermarks: Option<Vec<ListTranscodeJobsImageWatermarks>>,
    pub is_inherit_tags: Option<bool>,
    pub subtitles: Option<Vec<ListTranscodeJobsSubtitles>>,
    pub text_watermarks: Option<Vec<ListTranscodeJobsTextWatermarks>>,
    pub transcode: Option<ListTranscodeJobsTranscode>,
}
model! { ListTranscodeJobsProcessConfig {
    0 "CombineConfigs" combine_configs, 1 "Encryption" encryption, 2 "ImageWatermarks" image_watermarks,
    3 "IsInheritTags" is_inherit_tags, 4 "Subtitles" subtitles, 5 "TextWatermarks" text_watermarks,
    6 "Transcode" transcode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { ListTranscodeJobsCombineConfigs {
    0 "AudioIndex" audio_index, 1 "Duration" duration, 2 "Start" start, 3 "VideoIndex" video_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
}
model! { ListTranscodeJobsEncryption {
    0 "CipherText" cipher_text, 1 "DecryptKeyUri" decrypt_key_uri, 2 "EncryptType" encrypt_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsImageWatermarks {
    pub overwrite_params: Option<ListTranscodeJobsOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsImageWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Dx" dx, 1 "Dy" dy, 2 "File" file, 3 "Height" height, 4 "ReferPos" refer_pos, 5 "Timeline" timeline,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { ListTranscodeJobsTimeline {
    0 "Duration" duration, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSubtitles {
    pub overwrite_params: Option<ListTranscodeJobsSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsSubtitles {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<ListTranscodeJobsOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { ListTranscodeJobsSubtitlesOverwriteParams {
    0 "CharEnc" char_enc, 1 "File" file, 2 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTranscodeJobsOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTextWatermarks {
    pub overwrite_params: Option<ListTranscodeJobsTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsTextWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Adaptive" adaptive, 1 "BorderColor" border_color, 2 "BorderWidth" border_width, 3 "Content" content,
    4 "FontAlpha" font_alpha, 5 "FontColor" font_color, 6 "FontName" font_name, 7 "FontSize" font_size, 8 "Left" left,
    9 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTranscode {
    pub overwrite_params: Option<ListTranscodeJobsTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { ListTranscodeJobsTranscode {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsTranscodeOverwriteParams {
    pub audio: Option<ListTranscodeJobsAudio>,
    pub container: Option<ListTranscodeJobsContainer>,
    pub mux_config: Option<ListTranscodeJobsMuxConfig>,
    pub tags: Option<BTreeMap<String, String>>,
    pub video: Option<ListTranscodeJobsVideo>,
}
model! { ListTranscodeJobsTranscodeOverwriteParams {
    0 "Audio" audio, 1 "Container" container, 2 "MuxConfig" mux_config, 3 "Tags" tags, 4 "Video" video
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Remove" remove,
    5 "Samplerate" samplerate, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { ListTranscodeJobsVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target, 1 "LoudnessRangeTarget" loudness_range_target,
    2 "Method" method, 3 "TruePeak" true_peak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsContainer {
    pub format: Option<String>,
}
model! { ListTranscodeJobsContainer {
    0 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsMuxConfig {
    pub segment: Option<ListTranscodeJobsSegment>,
}
model! { ListTranscodeJobsMuxConfig {
    0 "Segment" segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { ListTranscodeJobsSegment {
    0 "Duration" duration, 1 "ForceSegTime" force_seg_time
} }

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
    0 "AbrMax" abr_max, 1 "Bitrate" bitrate, 2 "Bufsize" bufsize, 3 "Codec" codec, 4 "Crf" crf, 5 "Crop" crop,
    6 "Fps" fps, 7 "Gop" gop, 8 "Height" height, 9 "LongShortMode" long_short_mode, 10 "Maxrate" maxrate, 11 "Pad" pad,
    12 "PixFmt" pix_fmt, 13 "Preset" preset, 14 "Profile" profile, 15 "Remove" remove, 16 "ScanMode" scan_mode,
    17 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeJobsScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { ListTranscodeJobsScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsOutput {
    pub assets: Option<Vec<ListVodPackagingAssetsAssets>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingAssetsOutput {
    0 "Assets" assets, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

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
    0 "AssetName" asset_name, 1 "CreateTime" create_time, 2 "Description" description, 3 "GroupName" group_name,
    4 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingAssetsInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { ListVodPackagingAssetsInput {
    0 "Media" media, 1 "Type" r#type
} }

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
    Number "PageNo", "PackagingConfigurations" packaging_configurations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingConfigurationsOutput {
    pub packaging_configurations: Option<Vec<VodPackagingConfiguration>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingConfigurationsOutput {
    0 "PackagingConfigurations" packaging_configurations, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "SortBy" sort_by, 4 "TotalCount" total_count
} }

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
    Number "PageNo", "PackagingGroups" packaging_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodPackagingGroupsOutput {
    pub packaging_groups: Option<Vec<VodPackagingGroup>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListVodPackagingGroupsOutput {
    0 "PackagingGroups" packaging_groups, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SortBy" sort_by,
    4 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_list: Option<Vec<ListWorkflowTasksTaskList>>,
    pub total_count: Option<i64>,
}
model! { ListWorkflowTasksOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TaskList" task_list, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Status" status, 3 "TaskId" task_id,
    4 "TaskInput" task_input, 5 "UserData" user_data, 6 "Workflow" workflow
} }

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
    0 "CreateTime" create_time, 1 "MediaType" media_type, 2 "ModifiedTime" modified_time, 3 "Name" name,
    4 "Status" status, 5 "Type" r#type, 6 "WorkflowId" workflow_id
} }

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
    Number "PageNo", "FolderList" folder_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersOutput {
    pub folder_list: Option<Vec<ListYikeAssetFoldersFolderList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListYikeAssetFoldersOutput {
    0 "FolderList" folder_list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "FolderId" folder_id, 2 "FolderName" folder_name, 3 "IsDefault" is_default,
    4 "ProductionId" production_id, 5 "WorkspaceId" workspace_id
} }

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
    Token "NextToken", "ProductionList" production_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub production_list: Option<Vec<ListYikeProductionsProductionList>>,
}
model! { ListYikeProductionsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ProductionList" production_list
} }

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
    0 "Auth" auth, 1 "CoverUrl" cover_url, 2 "CreateTime" create_time, 3 "CreateUserName" create_user_name,
    4 "Description" description, 5 "ProductionId" production_id, 6 "Title" title, 7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailover {
    pub flow_id: Option<String>,
}
operation! { OpenMediaConnectFlowFailover() "OpenMediaConnectFlowFailover" -> OpenMediaConnectFlowFailoverOutput {
    0 "FlowId" flow_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailoverOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { OpenMediaConnectFlowFailoverOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJob {
    pub app_id: Option<String>,
    pub app_params: Option<String>,
}
operation! { PrecheckYikeAIAppJob() "PrecheckYikeAIAppJob" -> PrecheckYikeAIAppJobOutput {
    0 "AppId" app_id: String, 1 "AppParams" app_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJobOutput {
    pub result: Option<Vec<PrecheckYikeAIAppJobResult>>,
    pub status: Option<String>,
}
model! { PrecheckYikeAIAppJobOutput {
    0 "Result" result, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAIAppJobResult {
    pub error_code: Option<String>,
    pub key: Option<String>,
}
model! { PrecheckYikeAIAppJobResult {
    0 "ErrorCode" error_code, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJob {
    pub job_id: String,
}
operation! { QueryCopyrightExtractJob(job_id: String) "QueryCopyrightExtractJob" -> QueryCopyrightExtractJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobOutput {
    pub data: Option<QueryCopyrightExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryCopyrightExtractJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightExtractJobData {
    pub message: Option<String>,
}
model! { QueryCopyrightExtractJobData {
    0 "Message" message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListOutput {
    pub data: Option<Vec<QueryCopyrightJobListData>>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryCopyrightJobListOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

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
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "Input" input, 3 "JobId" job_id, 4 "Level" level,
    5 "Message" message, 6 "Output" output, 7 "Result" result, 8 "Status" status, 9 "UserData" user_data,
    10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryCopyrightJobListInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCopyrightJobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryCopyrightJobListOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobListOutput {
    pub job_list: Option<Vec<QueryDNAJobListJobList>>,
}
model! { QueryDNAJobListOutput {
    0 "JobList" job_list
} }

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
    0 "Code" code, 1 "Config" config, 2 "CreationTime" creation_time, 3 "DBId" db_id, 4 "DNAResult" dna_result,
    5 "FinishTime" finish_time, 6 "Id" id, 7 "Input" input, 8 "Message" message, 9 "PrimaryKey" primary_key,
    10 "Status" status, 11 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDNAJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryDNAJobListInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJob {
    pub client_token: Option<String>,
    pub job_id: String,
}
operation! { QueryIProductionJob(job_id: String) "QueryIProductionJob" -> QueryIProductionJobOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id
} }

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
    pub output_files: Option<Vec<String>>,
    pub output_media_ids: Option<Vec<String>>,
    pub output_urls: Option<Vec<String>>,
    pub result: Option<String>,
    pub schedule_config: Option<QueryIProductionJobScheduleConfig>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
model! { QueryIProductionJobOutput {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "FunctionName" function_name, 3 "Input" input,
    4 "JobId" job_id, 5 "JobParams" job_params, 6 "Name" name, 7 "Output" output, 8 "OutputFiles" output_files,
    9 "OutputMediaIds" output_media_ids, 10 "OutputUrls" output_urls, 11 "Result" result,
    12 "ScheduleConfig" schedule_config, 13 "Status" status, 14 "TemplateId" template_id, 15 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryIProductionJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobOutputItem {
    pub biz: Option<String>,
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryIProductionJobOutputItem {
    0 "Biz" biz, 1 "Media" media, 2 "OutputUrl" output_url, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIProductionJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { QueryIProductionJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaOutput {
    pub ipc_quota_infos: Option<Vec<QueryIpcQuotaIpcQuotaInfos>>,
    pub total: Option<String>,
}
model! { QueryIpcQuotaOutput {
    0 "IpcQuotaInfos" ipc_quota_infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaIpcQuotaInfos {
    pub capability: Option<String>,
    pub consumed_quota: Option<i64>,
    pub date_time: Option<String>,
    pub max_quota: Option<i64>,
}
model! { QueryIpcQuotaIpcQuotaInfos {
    0 "Capability" capability, 1 "ConsumedQuota" consumed_quota, 2 "DateTime" date_time, 3 "MaxQuota" max_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetail {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailOutput {
    pub media_censor_job_detail: Option<QueryMediaCensorJobDetailMediaCensorJobDetail>,
}
model! { QueryMediaCensorJobDetailOutput {
    0 "MediaCensorJobDetail" media_censor_job_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailMediaCensorJobDetail {
    pub barrage_censor_result: Option<QueryMediaCensorJobDetailBarrageCensorResult>,
    pub code: Option<String>,
    pub cover_image_censor_results: Option<QueryMediaCensorJobDetailCoverImageCensorResults>,
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
    0 "BarrageCensorResult" barrage_censor_result, 1 "Code" code,
    2 "CoverImageCensorResults" cover_image_censor_results, 3 "CreationTime" creation_time,
    4 "DescCensorResult" desc_censor_result, 5 "FinishTime" finish_time, 6 "Input" input, 7 "JobId" job_id,
    8 "Message" message, 9 "PipelineId" pipeline_id, 10 "State" state, 11 "Suggestion" suggestion,
    12 "TitleCensorResult" title_censor_result, 13 "UserData" user_data, 14 "VensorCensorResult" vensor_censor_result,
    15 "VideoCensorConfig" video_censor_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailBarrageCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailBarrageCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCoverImageCensorResults {
    pub cover_image_censor_result: Option<Vec<QueryMediaCensorJobDetailCoverImageCensorResult>>,
}
model! { QueryMediaCensorJobDetailCoverImageCensorResults {
    0 "CoverImageCensorResult" cover_image_censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCoverImageCensorResult {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub results: Option<QueryMediaCensorJobDetailResults>,
}
model! { QueryMediaCensorJobDetailCoverImageCensorResult {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object, 3 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResults {
    pub result: Option<Vec<QueryMediaCensorJobDetailResult>>,
}
model! { QueryMediaCensorJobDetailResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailDescCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailDescCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobDetailInput {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailTitleCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailTitleCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVensorCensorResult {
    pub censor_results: Option<QueryMediaCensorJobDetailCensorResults>,
    pub next_page_token: Option<String>,
    pub video_timelines: Option<QueryMediaCensorJobDetailVideoTimelines>,
}
model! { QueryMediaCensorJobDetailVensorCensorResult {
    0 "CensorResults" censor_results, 1 "NextPageToken" next_page_token, 2 "VideoTimelines" video_timelines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResults {
    pub censor_result: Option<Vec<QueryMediaCensorJobDetailCensorResult>>,
}
model! { QueryMediaCensorJobDetailCensorResults {
    0 "CensorResult" censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimelines {
    pub video_timeline: Option<Vec<QueryMediaCensorJobDetailVideoTimeline>>,
}
model! { QueryMediaCensorJobDetailVideoTimelines {
    0 "VideoTimeline" video_timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimeline {
    pub censor_results: Option<QueryMediaCensorJobDetailVideoTimelineCensorResults>,
    pub object: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryMediaCensorJobDetailVideoTimeline {
    0 "CensorResults" censor_results, 1 "Object" object, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoTimelineCensorResults {
    pub censor_result: Option<Vec<QueryMediaCensorJobDetailCensorResultsCensorResult>>,
}
model! { QueryMediaCensorJobDetailVideoTimelineCensorResults {
    0 "CensorResult" censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailCensorResultsCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobDetailCensorResultsCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailVideoCensorConfig {
    pub biz_type: Option<String>,
    pub output_file: Option<QueryMediaCensorJobDetailOutputFile>,
    pub video_censor: Option<String>,
}
model! { QueryMediaCensorJobDetailVideoCensorConfig {
    0 "BizType" biz_type, 1 "OutputFile" output_file, 2 "VideoCensor" video_censor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobDetailOutputFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListOutput {
    pub media_censor_job_list: Option<QueryMediaCensorJobListMediaCensorJobList>,
    pub next_page_token: Option<String>,
    pub non_exist_ids: Option<QueryMediaCensorJobListNonExistIds>,
}
model! { QueryMediaCensorJobListOutput {
    0 "MediaCensorJobList" media_censor_job_list, 1 "NextPageToken" next_page_token, 2 "NonExistIds" non_exist_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListMediaCensorJobList {
    pub media_censor_job: Option<Vec<QueryMediaCensorJobListMediaCensorJob>>,
}
model! { QueryMediaCensorJobListMediaCensorJobList {
    0 "MediaCensorJob" media_censor_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListMediaCensorJob {
    pub barrage_censor_result: Option<QueryMediaCensorJobListBarrageCensorResult>,
    pub code: Option<String>,
    pub cover_image_censor_results: Option<QueryMediaCensorJobListCoverImageCensorResults>,
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
    0 "BarrageCensorResult" barrage_censor_result, 1 "Code" code,
    2 "CoverImageCensorResults" cover_image_censor_results, 3 "CreationTime" creation_time,
    4 "DescCensorResult" desc_censor_result, 5 "FinishTime" finish_time, 6 "Input" input, 7 "JobId" job_id,
    8 "Message" message, 9 "PipelineId" pipeline_id, 10 "State" state, 11 "Suggestion" suggestion,
    12 "TitleCensorResult" title_censor_result, 13 "UserData" user_data, 14 "VensorCensorResult" vensor_censor_result,
    15 "VideoCensorConfig" video_censor_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListBarrageCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListBarrageCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCoverImageCensorResults {
    pub cover_image_censor_result: Option<Vec<QueryMediaCensorJobListCoverImageCensorResult>>,
}
model! { QueryMediaCensorJobListCoverImageCensorResults {
    0 "CoverImageCensorResult" cover_image_censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCoverImageCensorResult {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
    pub results: Option<QueryMediaCensorJobListResults>,
}
model! { QueryMediaCensorJobListCoverImageCensorResult {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object, 3 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListResults {
    pub result: Option<Vec<QueryMediaCensorJobListResult>>,
}
model! { QueryMediaCensorJobListResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListDescCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListDescCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListInput {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobListInput {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListTitleCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListTitleCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVensorCensorResult {
    pub censor_results: Option<QueryMediaCensorJobListCensorResults>,
    pub next_page_token: Option<String>,
    pub video_timelines: Option<QueryMediaCensorJobListVideoTimelines>,
}
model! { QueryMediaCensorJobListVensorCensorResult {
    0 "CensorResults" censor_results, 1 "NextPageToken" next_page_token, 2 "VideoTimelines" video_timelines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResults {
    pub censor_result: Option<Vec<QueryMediaCensorJobListCensorResult>>,
}
model! { QueryMediaCensorJobListCensorResults {
    0 "CensorResult" censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimelines {
    pub video_timeline: Option<Vec<QueryMediaCensorJobListVideoTimeline>>,
}
model! { QueryMediaCensorJobListVideoTimelines {
    0 "VideoTimeline" video_timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimeline {
    pub censor_results: Option<QueryMediaCensorJobListVideoTimelineCensorResults>,
    pub object: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryMediaCensorJobListVideoTimeline {
    0 "CensorResults" censor_results, 1 "Object" object, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoTimelineCensorResults {
    pub censor_result: Option<Vec<QueryMediaCensorJobListCensorResultsCensorResult>>,
}
model! { QueryMediaCensorJobListVideoTimelineCensorResults {
    0 "CensorResult" censor_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListCensorResultsCensorResult {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub scene: Option<String>,
    pub suggestion: Option<String>,
}
model! { QueryMediaCensorJobListCensorResultsCensorResult {
    0 "Label" label, 1 "Rate" rate, 2 "Scene" scene, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListVideoCensorConfig {
    pub biz_type: Option<String>,
    pub output_file: Option<QueryMediaCensorJobListOutputFile>,
    pub video_censor: Option<String>,
}
model! { QueryMediaCensorJobListVideoCensorConfig {
    0 "BizType" biz_type, 1 "OutputFile" output_file, 2 "VideoCensor" video_censor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListOutputFile {
    pub bucket: Option<String>,
    pub location: Option<String>,
    pub object: Option<String>,
}
model! { QueryMediaCensorJobListOutputFile {
    0 "Bucket" bucket, 1 "Location" location, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListNonExistIds {
    pub string: Option<Vec<String>>,
}
model! { QueryMediaCensorJobListNonExistIds {
    0 "String" string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJob {
    pub media_id: String,
    pub search_lib_name: Option<String>,
}
operation! { QueryMediaIndexJob(media_id: String) "QueryMediaIndexJob" -> QueryMediaIndexJobOutput {
    0 "MediaId" media_id, 1 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJobOutput {
    pub code: Option<String>,
    pub index_job_info_list: Option<Vec<QueryMediaIndexJobIndexJobInfoList>>,
    pub success: Option<String>,
}
model! { QueryMediaIndexJobOutput {
    0 "Code" code, 1 "IndexJobInfoList" index_job_info_list, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJobIndexJobInfoList {
    pub gmt_finish: Option<String>,
    pub gmt_submit: Option<String>,
    pub index_type: Option<String>,
    pub status: Option<String>,
}
model! { QueryMediaIndexJobIndexJobInfoList {
    0 "GmtFinish" gmt_finish, 1 "GmtSubmit" gmt_submit, 2 "IndexType" index_type, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchIndex {
    pub index_type: String,
    pub search_lib_name: Option<String>,
}
operation! { QuerySearchIndex(index_type: String) "QuerySearchIndex" -> QuerySearchIndexOutput {
    0 "IndexType" index_type, 1 "SearchLibName" search_lib_name: String
} }

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
    0 "Code" code, 1 "IndexStatus" index_status, 2 "IndexType" index_type, 3 "MediaTotal" media_total,
    4 "SearchLibName" search_lib_name, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLib {
    pub search_lib_name: String,
}
operation! { QuerySearchLib(search_lib_name: String) "QuerySearchLib" -> QuerySearchLibOutput {
    0 "SearchLibName" search_lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibOutput {
    pub code: Option<String>,
    pub index_info: Option<Vec<QuerySearchLibIndexInfo>>,
    pub search_lib_config: Option<String>,
    pub search_lib_name: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { QuerySearchLibOutput {
    0 "Code" code, 1 "IndexInfo" index_info, 2 "SearchLibConfig" search_lib_config, 3 "SearchLibName" search_lib_name,
    4 "Status" status, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibIndexInfo {
    pub index_readiness: Option<String>,
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { QuerySearchLibIndexInfo {
    0 "IndexReadiness" index_readiness, 1 "IndexStatus" index_status, 2 "IndexType" index_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJob {
    pub job_id: String,
    pub params: Option<String>,
}
operation! { QuerySmarttagJob(job_id: String) "QuerySmarttagJob" -> QuerySmarttagJobOutput {
    0 "JobId" job_id, 1 "Params" params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobOutput {
    pub job_status: Option<String>,
    pub results: Option<QuerySmarttagJobResults>,
    pub usages: Option<QuerySmarttagJobUsages>,
    pub user_data: Option<String>,
}
model! { QuerySmarttagJobOutput {
    0 "JobStatus" job_status, 1 "Results" results, 2 "Usages" usages, 3 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobResults {
    pub result: Option<Vec<QuerySmarttagJobResult>>,
}
model! { QuerySmarttagJobResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobResult {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { QuerySmarttagJobResult {
    0 "Data" data, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobUsages {
    pub usage: Option<Vec<QuerySmarttagJobUsage>>,
}
model! { QuerySmarttagJobUsages {
    0 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmarttagJobUsage {
    pub quota: Option<i64>,
    pub r#type: Option<String>,
}
model! { QuerySmarttagJobUsage {
    0 "Quota" quota, 1 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListOutput {
    pub data: Option<Vec<QueryTraceAbJobListData>>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceAbJobListOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

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
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "Input" input, 3 "JobId" job_id, 4 "Level" level,
    5 "Output" output, 6 "Result" result, 7 "Status" status, 8 "TraceMediaId" trace_media_id, 9 "UserData" user_data,
    10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceAbJobListInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceAbJobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceAbJobListOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJob {
    pub job_id: String,
}
operation! { QueryTraceExtractJob(job_id: String) "QueryTraceExtractJob" -> QueryTraceExtractJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobOutput {
    pub data: Option<QueryTraceExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceExtractJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceExtractJobData {
    pub trace: Option<String>,
}
model! { QueryTraceExtractJobData {
    0 "Trace" trace
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListOutput {
    pub data: Option<Vec<QueryTraceM3u8JobListData>>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { QueryTraceM3u8JobListOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

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
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "JobId" job_id, 3 "Output" output, 4 "Status" status,
    5 "Trace" trace, 6 "TraceMediaId" trace_media_id, 7 "UserData" user_data, 8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTraceM3u8JobListOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryTraceM3u8JobListOutputItem {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJob {
    pub include_results: Option<QueryVideoCognitionJobIncludeResults>,
    pub job_id: String,
    pub params: Option<String>,
}
operation! { QueryVideoCognitionJob(job_id: String) "QueryVideoCognitionJob" -> QueryVideoCognitionJobOutput {
    0 "IncludeResults" include_results: QueryVideoCognitionJobIncludeResults, 1 "JobId" job_id,
    2 "Params" params: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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
    0 "Input" input, 1 "JobStatus" job_status, 2 "Params" params, 3 "Results" results, 4 "TemplateId" template_id,
    5 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryVideoCognitionJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobResults {
    pub result: Option<Vec<QueryVideoCognitionJobResult>>,
}
model! { QueryVideoCognitionJobResults {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobResult {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryVideoCognitionJobResult {
    0 "Data" data, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMedia {
    pub media_id: Option<String>,
}
operation! { RefreshUploadMedia() "RefreshUploadMedia" -> RefreshUploadMediaOutput {
    0 "MediaId" media_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMediaOutput {
    pub media_id: Option<String>,
    pub upload_address: Option<String>,
    pub upload_auth: Option<Secret>,
}
model! { RefreshUploadMediaOutput {
    0 "MediaId" media_id, 1 "UploadAddress" upload_address, 2 "UploadAuth" upload_auth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaInfo {
    pub business_type: Option<String>,
    pub cate_id: Option<i64>,
    pub client_token: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { RegisterMediaInfoOutput {
    0 "MediaId" media_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaStreamOutput {
    pub media_id: Option<String>,
}
model! { RegisterMediaStreamOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfo {
    pub folder_id: Option<String>,
    pub input_url: String,
    pub media_type: String,
    pub production_id: Option<String>,
}
operation! { RegisterYikeAssetMediaInfo(input_url: String, media_type: String)
    "RegisterYikeAssetMediaInfo" -> RegisterYikeAssetMediaInfoOutput {
    0 "FolderId" folder_id: String, 1 "InputURL" input_url, 2 "MediaType" media_type,
    3 "ProductionId" production_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { RegisterYikeAssetMediaInfoOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutput {
    pub flow_id: Option<String>,
    pub output_name: Option<String>,
}
operation! { ResumeMediaConnectFlowOutput() "ResumeMediaConnectFlowOutput" -> ResumeMediaConnectFlowOutputOutput {
    0 "FlowId" flow_id: String, 1 "OutputName" output_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { ResumeMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJob {
    pub job_id: Option<String>,
}
operation! { ResumeYikeStoryboardJob() "ResumeYikeStoryboardJob" -> ResumeYikeStoryboardJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeYikeStoryboardJobOutput {
    pub job_id: Option<String>,
}
model! { ResumeYikeStoryboardJobOutput {
    0 "JobId" job_id
} }

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
    Number "PageNo", "ProjectList" project_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_list: Option<Vec<SearchEditingProjectProjectList>>,
    pub total_count: Option<i64>,
}
model! { SearchEditingProjectOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ProjectList" project_list, 3 "TotalCount" total_count
} }

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
    0 "BusinessConfig" business_config, 1 "BusinessStatus" business_status, 2 "CoverURL" cover_url,
    3 "CreateSource" create_source, 4 "CreateTime" create_time, 5 "Description" description, 6 "Duration" duration,
    7 "ErrorCode" error_code, 8 "ErrorMessage" error_message, 9 "ModifiedSource" modified_source,
    10 "ModifiedTime" modified_time, 11 "ProjectId" project_id, 12 "ProjectType" project_type, 13 "Status" status,
    14 "TemplateType" template_type, 15 "Timeline" timeline, 16 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerun {
    pub media_ids: String,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
    pub task: Option<String>,
}
operation! { SearchIndexJobRerun(media_ids: String) "SearchIndexJobRerun" -> SearchIndexJobRerunOutput {
    0 "MediaIds" media_ids, 1 "Namespace" namespace: String, 2 "SearchLibName" search_lib_name: String,
    3 "Task" task: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerunOutput {
    pub code: Option<String>,
    pub data: Option<SearchIndexJobRerunData>,
    pub success: Option<String>,
}
model! { SearchIndexJobRerunOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerunData {
    pub media_ids_no_exist: Option<Vec<String>>,
}
model! { SearchIndexJobRerunData {
    0 "MediaIdsNoExist" media_ids_no_exist
} }

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
    Token "ScrollToken", "MediaInfoList" media_info_list, next "ScrollToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOutput {
    pub code: Option<String>,
    pub media_info_list: Option<Vec<SearchMediaMediaInfoList>>,
    pub scroll_token: Option<String>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaOutput {
    0 "Code" code, 1 "MediaInfoList" media_info_list, 2 "ScrollToken" scroll_token, 3 "Success" success, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaMediaInfoList {
    pub ai_data: Option<SearchMediaAiData>,
    pub ai_rough_data: Option<SearchMediaAiRoughData>,
    pub custom_fields: Option<String>,
    pub file_info_list: Option<Vec<SearchMediaFileInfoList>>,
    pub index_status_list: Option<Vec<SearchMediaIndexStatusList>>,
    pub media_basic_info: Option<SearchMediaMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { SearchMediaMediaInfoList {
    0 "AiData" ai_data, 1 "AiRoughData" ai_rough_data, 2 "CustomFields" custom_fields, 3 "FileInfoList" file_info_list,
    4 "IndexStatusList" index_status_list, 5 "MediaBasicInfo" media_basic_info, 6 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiData {
    pub ai_label_info: Option<Vec<SearchMediaAiLabelInfo>>,
    pub asr_info: Option<Vec<SearchMediaAsrInfo>>,
    pub ocr_info: Option<Vec<SearchMediaOcrInfo>>,
}
model! { SearchMediaAiData {
    0 "AiLabelInfo" ai_label_info, 1 "AsrInfo" asr_info, 2 "OcrInfo" ocr_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiLabelInfo {
    pub category: Option<String>,
    pub face_id: Option<String>,
    pub label_id: Option<String>,
    pub label_name: Option<String>,
    pub label_type: Option<String>,
    pub occurrences: Option<Vec<SearchMediaOccurrences>>,
    pub source: Option<String>,
}
model! { SearchMediaAiLabelInfo {
    0 "Category" category, 1 "FaceId" face_id, 2 "LabelId" label_id, 3 "LabelName" label_name, 4 "LabelType" label_type,
    5 "Occurrences" occurrences, 6 "Source" source
} }

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
    pub tracks: Option<Vec<SearchMediaTracks>>,
    pub clip_id: Option<String>,
}
model! { SearchMediaOccurrences {
    0 "Content" content, 1 "FinegrainId" finegrain_id, 2 "FinegrainName" finegrain_name, 3 "From" from, 4 "Image" image,
    5 "Score" score, 6 "TableBatchSeqId" table_batch_seq_id, 7 "To" to, 8 "Tracks" tracks, 9 "clipId" clip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaTracks {
    pub position: Option<String>,
    pub size: Option<f64>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaTracks {
    0 "Position" position, 1 "Size" size, 2 "Timestamp" timestamp
} }

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
    0 "ClipId" clip_id, 1 "Content" content, 2 "From" from, 3 "Timestamp" timestamp, 4 "To" to
} }

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
    0 "ClipId" clip_id, 1 "Content" content, 2 "From" from, 3 "Timestamp" timestamp, 4 "To" to
} }

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
    0 "AiCategory" ai_category, 1 "AiJobId" ai_job_id, 2 "Result" result, 3 "SaveType" save_type, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaFileInfoList {
    pub file_basic_info: Option<SearchMediaFileBasicInfo>,
}
model! { SearchMediaFileInfoList {
    0 "FileBasicInfo" file_basic_info
} }

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
    0 "Bitrate" bitrate, 1 "CreateTime" create_time, 2 "Duration" duration, 3 "FileName" file_name,
    4 "FileSize" file_size, 5 "FileStatus" file_status, 6 "FileType" file_type, 7 "FileUrl" file_url,
    8 "FormatName" format_name, 9 "Height" height, 10 "ImagesInput" images_input, 11 "ModifiedTime" modified_time,
    12 "Region" region, 13 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaIndexStatusList {
    pub index_status: Option<String>,
    pub index_type: Option<String>,
}
model! { SearchMediaIndexStatusList {
    0 "IndexStatus" index_status, 1 "IndexType" index_type
} }

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
    0 "Biz" biz, 1 "BusinessType" business_type, 2 "CateId" cate_id, 3 "CateName" cate_name, 4 "Category" category,
    5 "CoverURL" cover_url, 6 "CreateTime" create_time, 7 "DeletedTime" deleted_time, 8 "Description" description,
    9 "InputURL" input_url, 10 "MediaId" media_id, 11 "MediaTags" media_tags, 12 "MediaType" media_type,
    13 "ModifiedTime" modified_time, 14 "Namespace" namespace, 15 "ReferenceId" reference_id, 16 "Snapshots" snapshots,
    17 "Source" source, 18 "SpriteImages" sprite_images, 19 "Status" status, 20 "StreamStatus" stream_status,
    21 "Title" title, 22 "TranscodeStatus" transcode_status, 23 "UploadSource" upload_source, 24 "UserData" user_data,
    25 "VisionDescription" vision_description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelOutput {
    pub code: Option<String>,
    pub media_list: Option<Vec<SearchMediaByAILabelMediaList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByAILabelOutput {
    0 "Code" code, 1 "MediaList" media_list, 2 "Success" success, 3 "Total" total
} }

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
    pub snapshots: Option<Vec<String>>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { SearchMediaByAILabelMediaList {
    0 "AiData" ai_data, 1 "AppId" app_id, 2 "CoverUrl" cover_url, 3 "CreationTime" creation_time,
    4 "Description" description, 5 "Duration" duration, 6 "MediaId" media_id, 7 "ModificationTime" modification_time,
    8 "Size" size, 9 "Snapshots" snapshots, 10 "Status" status, 11 "StorageLocation" storage_location, 12 "Tags" tags,
    13 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelAiData {
    pub ai_label_info: Option<Vec<SearchMediaByAILabelAiLabelInfo>>,
    pub asr_info: Option<Vec<SearchMediaByAILabelAsrInfo>>,
    pub ocr_info: Option<Vec<SearchMediaByAILabelOcrInfo>>,
}
model! { SearchMediaByAILabelAiData {
    0 "AiLabelInfo" ai_label_info, 1 "AsrInfo" asr_info, 2 "OcrInfo" ocr_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelAiLabelInfo {
    pub category: Option<String>,
    pub face_id: Option<String>,
    pub label_id: Option<String>,
    pub label_name: Option<String>,
    pub label_type: Option<String>,
    pub occurrences: Option<Vec<SearchMediaByAILabelOccurrences>>,
    pub source: Option<String>,
}
model! { SearchMediaByAILabelAiLabelInfo {
    0 "Category" category, 1 "FaceId" face_id, 2 "LabelId" label_id, 3 "LabelName" label_name, 4 "LabelType" label_type,
    5 "Occurrences" occurrences, 6 "Source" source
} }

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
    pub tracks: Option<Vec<SearchMediaByAILabelTracks>>,
}
model! { SearchMediaByAILabelOccurrences {
    0 "ClipId" clip_id, 1 "Content" content, 2 "FinegrainId" finegrain_id, 3 "FinegrainName" finegrain_name,
    4 "From" from, 5 "Image" image, 6 "Score" score, 7 "TableBatchSeqId" table_batch_seq_id, 8 "To" to,
    9 "Tracks" tracks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAILabelTracks {
    pub position: Option<String>,
    pub size: Option<f64>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaByAILabelTracks {
    0 "Position" position, 1 "Size" size, 2 "Timestamp" timestamp
} }

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
    0 "ClipId" clip_id, 1 "Content" content, 2 "From" from, 3 "Timestamp" timestamp, 4 "To" to
} }

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
    0 "ClipId" clip_id, 1 "Content" content, 2 "From" from, 3 "Timestamp" timestamp, 4 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFace {
    pub custom_filters: Option<String>,
    pub entity_id: Option<String>,
    pub face_search_token: String,
    pub media_type: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNo", "MediaInfoList" media_info_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceOutput {
    pub code: Option<String>,
    pub media_info_list: Option<Vec<SearchMediaByFaceMediaInfoList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByFaceOutput {
    0 "Code" code, 1 "MediaInfoList" media_info_list, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceMediaInfoList {
    pub media_id: Option<String>,
}
model! { SearchMediaByFaceMediaInfoList {
    0 "MediaId" media_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridOutput {
    pub code: Option<String>,
    pub media_list: Option<Vec<SearchMediaByHybridMediaList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByHybridOutput {
    0 "Code" code, 1 "MediaList" media_list, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridMediaList {
    pub clip_info: Option<Vec<SearchMediaByHybridClipInfo>>,
    pub media_id: Option<String>,
}
model! { SearchMediaByHybridMediaList {
    0 "ClipInfo" clip_info, 1 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridClipInfo {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByHybridClipInfo {
    0 "From" from, 1 "Score" score, 2 "To" to
} }

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
    Number "PageNo", "MediaList" media_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalOutput {
    pub code: Option<String>,
    pub media_list: Option<Vec<SearchMediaByMultimodalMediaList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaByMultimodalOutput {
    0 "Code" code, 1 "MediaList" media_list, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalMediaList {
    pub clip_info: Option<Vec<SearchMediaByMultimodalClipInfo>>,
    pub media_id: Option<String>,
}
model! { SearchMediaByMultimodalMediaList {
    0 "ClipInfo" clip_info, 1 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByMultimodalClipInfo {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaByMultimodalClipInfo {
    0 "From" from, 1 "Score" score, 2 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFace {
    pub entity_id: Option<String>,
    pub face_search_token: String,
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
    Number "PageNo", "MediaClipList" media_clip_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceOutput {
    pub code: Option<String>,
    pub media_clip_list: Option<Vec<SearchMediaClipByFaceMediaClipList>>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaClipByFaceOutput {
    0 "Code" code, 1 "MediaClipList" media_clip_list, 2 "Success" success, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceMediaClipList {
    pub category: Option<String>,
    pub entity_id: Option<String>,
    pub label_name: Option<String>,
    pub occurrences_infos: Option<Vec<SearchMediaClipByFaceOccurrencesInfos>>,
    pub score: Option<f64>,
}
model! { SearchMediaClipByFaceMediaClipList {
    0 "Category" category, 1 "EntityId" entity_id, 2 "LabelName" label_name, 3 "OccurrencesInfos" occurrences_infos,
    4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceOccurrencesInfos {
    pub end_time: Option<f64>,
    pub expression: Option<String>,
    pub start_time: Option<f64>,
    pub track_data: Option<Vec<SearchMediaClipByFaceTrackData>>,
}
model! { SearchMediaClipByFaceOccurrencesInfos {
    0 "EndTime" end_time, 1 "Expression" expression, 2 "StartTime" start_time, 3 "TrackData" track_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceTrackData {
    pub box_position: Option<SearchMediaClipByFaceBoxPosition>,
    pub timestamp: Option<f64>,
}
model! { SearchMediaClipByFaceTrackData {
    0 "BoxPosition" box_position, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceBoxPosition {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SearchMediaClipByFaceBoxPosition {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

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
    Number "PageNo", "PublicMediaInfos" public_media_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoOutput {
    pub public_media_infos: Option<Vec<SearchPublicMediaInfoPublicMediaInfos>>,
    pub total_count: Option<i64>,
}
model! { SearchPublicMediaInfoOutput {
    0 "PublicMediaInfos" public_media_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoPublicMediaInfos {
    pub authorized: Option<bool>,
    pub favorite: Option<bool>,
    pub media_info: Option<SearchPublicMediaInfoMediaInfo>,
    pub remaining_auth_time: Option<String>,
}
model! { SearchPublicMediaInfoPublicMediaInfos {
    0 "Authorized" authorized, 1 "Favorite" favorite, 2 "MediaInfo" media_info,
    3 "RemainingAuthTime" remaining_auth_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoMediaInfo {
    pub dynamic_meta_data: Option<SearchPublicMediaInfoDynamicMetaData>,
    pub media_basic_info: Option<SearchPublicMediaInfoMediaBasicInfo>,
    pub media_id: Option<String>,
}
model! { SearchPublicMediaInfoMediaInfo {
    0 "DynamicMetaData" dynamic_meta_data, 1 "MediaBasicInfo" media_basic_info, 2 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoDynamicMetaData {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
model! { SearchPublicMediaInfoDynamicMetaData {
    0 "Data" data, 1 "Type" r#type
} }

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
    0 "BusinessType" business_type, 1 "Category" category, 2 "CoverURL" cover_url, 3 "CreateTime" create_time,
    4 "DeletedTime" deleted_time, 5 "Description" description, 6 "MediaId" media_id, 7 "MediaTags" media_tags,
    8 "MediaType" media_type, 9 "ModifiedTime" modified_time, 10 "Source" source, 11 "SpriteImages" sprite_images,
    12 "Status" status, 13 "Title" title, 14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentDataChannelMessage {
    pub instance_id: String,
    pub message: String,
}
operation! { SendAIAgentDataChannelMessage(instance_id: String, message: String)
    "SendAIAgentDataChannelMessage" -> Empty {
    0 "InstanceId" instance_id, 1 "Message" message
} }

pub type SendAIAgentDataChannelMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentSpeech {
    pub enable_interrupt: Option<bool>,
    pub instance_id: String,
    pub text: String,
    pub r#type: Option<String>,
}
operation! { SendAIAgentSpeech(instance_id: String, text: String) "SendAIAgentSpeech" -> Empty {
    0 "EnableInterrupt" enable_interrupt: bool, 1 "InstanceId" instance_id, 2 "Text" text, 3 "Type" r#type: String
} }

pub type SendAIAgentSpeechOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAIAgentText {
    pub instance_id: String,
    pub text: String,
}
operation! { SendAIAgentText(instance_id: String, text: String) "SendAIAgentText" -> Empty {
    0 "InstanceId" instance_id, 1 "Text" text
} }

pub type SendAIAgentTextOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveSnapshotJobCommand {
    pub command: String,
    pub job_id: String,
}
operation! { SendLiveSnapshotJobCommand(command: String, job_id: String) "SendLiveSnapshotJobCommand" -> Empty {
    0 "Command" command, 1 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type SendLiveSnapshotJobCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommand {
    pub command: String,
    pub job_id: String,
}
operation! { SendLiveTranscodeJobCommand(command: String, job_id: String) "SendLiveTranscodeJobCommand" -> Empty {
    0 "Command" command, 1 "JobId" job_id
} }

pub type SendLiveTranscodeJobCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageChatText {
    pub ai_agent_id: String,
    pub mode: Option<String>,
    pub need_archiving: Option<bool>,
    pub receiver_id: String,
    pub session_id: String,
    pub text: String,
    pub r#type: String,
}

/// What [`SendMessageChatText::new`] takes.
pub struct SendMessageChatTextRequired {
    pub ai_agent_id: String,
    pub receiver_id: String,
    pub session_id: String,
    pub text: String,
    pub r#type: String,
}
operation! { SendMessageChatText{SendMessageChatTextRequired: ai_agent_id, receiver_id, session_id, text, r#type}
    "SendMessageChatText" -> Empty {
    0 "AIAgentId" ai_agent_id, 1 "Mode" mode: String, 2 "NeedArchiving" need_archiving: bool,
    3 "ReceiverId" receiver_id, 4 "SessionId" session_id, 5 "Text" text, 6 "Type" r#type
} }

pub type SendMessageChatTextOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAIAgentVoiceprint {
    pub input: Option<SetAIAgentVoiceprintInput>,
    pub voiceprint_id: Option<String>,
}
operation! { SetAIAgentVoiceprint() "SetAIAgentVoiceprint" -> SetAIAgentVoiceprintOutput {
    0 "Input" input: SetAIAgentVoiceprintInput, 1 "VoiceprintId" voiceprint_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAIAgentVoiceprintOutput {
    pub voiceprint_id: Option<String>,
}
model! { SetAIAgentVoiceprintOutput {
    0 "VoiceprintId" voiceprint_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentAnalyzeConfigOutput {
    pub success: Option<bool>,
}
model! { SetContentAnalyzeConfigOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplate {
    pub template_id: String,
}
operation! { SetDefaultCustomTemplate(template_id: String)
    "SetDefaultCustomTemplate" -> SetDefaultCustomTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { SetDefaultCustomTemplateOutput {
    0 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultStorageLocationOutput {
    pub success: Option<bool>,
}
model! { SetDefaultStorageLocationOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallback {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallbackOutput {
    pub success: Option<bool>,
}
model! { SetEventCallbackOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNotifyConfig {
    pub ai_agent_id: String,
    pub audio_oss_path: Option<String>,
    pub callback_url: Option<String>,
    pub enable_audio_recording: Option<bool>,
    pub enable_notify: bool,
    pub event_types: Option<String>,
    pub token: Option<Secret>,
}
operation! { SetNotifyConfig(ai_agent_id: String, enable_notify: bool) "SetNotifyConfig" -> Empty {
    0 "AIAgentId" ai_agent_id, 1 "AudioOssPath" audio_oss_path: String, 2 "CallbackUrl" callback_url: String,
    3 "EnableAudioRecording" enable_audio_recording: bool, 4 "EnableNotify" enable_notify,
    5 "EventTypes" event_types: String, 6 "Token" token: Secret
} }

pub type SetNotifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeUserRole {
    pub role_name: Option<String>,
    pub yike_user_id: Option<String>,
}
operation! { SetYikeUserRole() "SetYikeUserRole" -> SetYikeUserRoleOutput {
    0 "RoleName" role_name: String, 1 "YikeUserId" yike_user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeUserRoleOutput {
    pub result: Option<bool>,
}
model! { SetYikeUserRoleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstance {
    pub ai_agent_id: String,
    pub agent_config: Option<AIAgentConfig>,
    pub chat_sync_config: Option<StartAIAgentInstanceChatSyncConfig>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstanceChatSyncConfig {
    pub imai_agent_id: Option<String>,
    pub receiver_id: Option<String>,
}
input! { StartAIAgentInstanceChatSyncConfig() {
    0 "IMAIAgentId" imai_agent_id: String, 1 "ReceiverId" receiver_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentInstanceOutput {
    pub instance_id: Option<String>,
}
model! { StartAIAgentInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentOutboundCall {
    pub ai_agent_id: String,
    pub called_number: String,
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfig {
    pub ambient_sound_config: Option<AIAgentOutboundCallConfigAmbientSoundConfig>,
    pub asr_config: Option<AIAgentOutboundCallConfigAsrConfig>,
    pub auto_speech_config: Option<AIAgentOutboundCallConfigAutoSpeechConfig>,
    /// Deprecated.
    pub back_channeling_config: Option<AIAgentOutboundCallConfigBackChannelingConfig>,
    pub back_channeling_configs: Option<Vec<AIAgentOutboundCallConfigBackChannelingConfigs>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigAmbientSoundConfig {
    pub resource_id: Option<String>,
    pub volume: Option<i64>,
}
input! { AIAgentOutboundCallConfigAmbientSoundConfig() {
    0 "ResourceId" resource_id: String, 1 "Volume" volume: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigUserIdleMessages {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigUserIdleMessages() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigBackChannelingConfigsWords {
    pub probability: Option<f64>,
    pub text: Option<String>,
}
input! { AIAgentOutboundCallConfigBackChannelingConfigsWords() {
    0 "Probability" probability: f64, 1 "Text" text: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigFunctionMap {
    pub function: Option<String>,
    pub match_function: Option<String>,
}
input! { AIAgentOutboundCallConfigFunctionMap() {
    0 "Function" function: String, 1 "MatchFunction" match_function: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentOutboundCallConfigLlmHistory {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { AIAgentOutboundCallConfigLlmHistory() {
    0 "Content" content: String, 1 "Role" role: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAgentOutboundCallOutput {
    pub instance_id: Option<String>,
}
model! { StartAIAgentOutboundCallOutput {
    0 "InstanceId" instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIWorkflowOutput {
    pub task_id: Option<String>,
}
model! { StartAIWorkflowOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannel {
    pub channel_name: String,
}
operation! { StartChannel(channel_name: String) "StartChannel" -> StartChannelOutput {
    0 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannelOutput {
    pub success: Option<bool>,
}
model! { StartChannelOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMediaLiveChannel {
    pub channel_id: String,
}
operation! { StartMediaLiveChannel(channel_id: String) "StartMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type StartMediaLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstance {
    pub auth_token: Secret,
    pub channel_id: String,
    pub config: Option<StartRtcRobotInstanceConfig>,
    pub robot_id: String,
    pub user_data: Option<String>,
    pub user_id: String,
}
operation! { StartRtcRobotInstance(auth_token: Secret, channel_id: String, robot_id: String, user_id: String)
    "StartRtcRobotInstance" -> StartRtcRobotInstanceOutput {
    0 "AuthToken" auth_token, 1 "ChannelId" channel_id, 2 "Config" config: StartRtcRobotInstanceConfig,
    3 "RobotId" robot_id, 4 "UserData" user_data: String, 5 "UserId" user_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstanceOutput {
    pub instance_id: Option<String>,
}
model! { StartRtcRobotInstanceOutput {
    0 "InstanceId" instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowOutput {
    pub task_id: Option<String>,
}
model! { StartWorkflowOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIAgentInstance {
    pub instance_id: String,
}
operation! { StopAIAgentInstance(instance_id: String) "StopAIAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StopAIAgentInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIWorkflowTask {
    pub task_id: Option<String>,
}
operation! { StopAIWorkflowTask() "StopAIWorkflowTask" -> StopAIWorkflowTaskOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIWorkflowTaskOutput {
    pub task_id: Option<String>,
}
model! { StopAIWorkflowTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannel {
    pub channel_name: String,
}
operation! { StopChannel(channel_name: String) "StopChannel" -> StopChannelOutput {
    0 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannelOutput {
    pub success: Option<bool>,
}
model! { StopChannelOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMediaLiveChannel {
    pub channel_id: String,
}
operation! { StopMediaLiveChannel(channel_id: String) "StopMediaLiveChannel" -> Empty {
    0 "ChannelId" channel_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type StopMediaLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcRobotInstance {
    pub instance_id: String,
}
operation! { StopRtcRobotInstance(instance_id: String) "StopRtcRobotInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StopRtcRobotInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubYikeUserCredit {
    /// At least 1.
    pub credit: i64,
    pub yike_user_id: String,
}
operation! { SubYikeUserCredit(credit: i64, yike_user_id: String) "SubYikeUserCredit" -> SubYikeUserCreditOutput {
    0 "Credit" credit, 1 "YikeUserId" yike_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubYikeUserCreditOutput {
    pub error_code: Option<String>,
    pub result: Option<bool>,
}
model! { SubYikeUserCreditOutput {
    0 "ErrorCode" error_code, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTask {
    pub ai_agent_id: String,
    pub audit_interval: Option<i64>,
    pub callback_config: Option<SubmitAIAgentVideoAuditTaskCallbackConfig>,
    pub capture_policies: Vec<SubmitAIAgentVideoAuditTaskCapturePolicies>,
    pub input: SubmitAIAgentVideoAuditTaskInput,
    pub user_data: Option<String>,
}
operation! { SubmitAIAgentVideoAuditTask(ai_agent_id: String, capture_policies: Vec<SubmitAIAgentVideoAuditTaskCapturePolicies>, input: SubmitAIAgentVideoAuditTaskInput)
    "SubmitAIAgentVideoAuditTask" -> SubmitAIAgentVideoAuditTaskOutput {
    0 "AIAgentId" ai_agent_id, 1 "AuditInterval" audit_interval: i64,
    2 "CallbackConfig" callback_config: SubmitAIAgentVideoAuditTaskCallbackConfig, 3 "CapturePolicies" capture_policies,
    4 "Input" input, 5 "UserData" user_data: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskCallbackConfig {
    pub token: Option<Secret>,
    pub url: Option<String>,
}
input! { SubmitAIAgentVideoAuditTaskCallbackConfig() {
    0 "Token" token: Secret, 1 "Url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitAIAgentVideoAuditTaskInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskOutput {
    pub job_id: Option<String>,
}
model! { SubmitAIAgentVideoAuditTaskOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitASRJobOutput {
    pub job_id: Option<String>,
    pub state: Option<String>,
}
model! { SubmitASRJobOutput {
    0 "JobId" job_id, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioProduceJob {
    pub description: Option<String>,
    pub editing_config: String,
    pub input_config: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioProduceJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub state: Option<String>,
}
model! { SubmitAudioProduceJobOutput {
    0 "JobId" job_id, 1 "MediaId" media_id, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJob {
    pub job_id: String,
}
operation! { SubmitAvatarTrainingJob(job_id: String) "SubmitAvatarTrainingJob" -> SubmitAvatarTrainingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobOutput {
    pub data: Option<SubmitAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { SubmitAvatarTrainingJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { SubmitAvatarTrainingJobData {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
}
model! { SubmitAvatarVideoJobOutput {
    0 "JobId" job_id, 1 "MediaId" media_id
} }

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
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchMediaProducingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitBatchMediaProducingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJob {
    pub input: SubmitCopyrightExtractJobInput,
    pub params: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitCopyrightExtractJob(input: SubmitCopyrightExtractJobInput)
    "SubmitCopyrightExtractJob" -> SubmitCopyrightExtractJobOutput {
    0 "Input" input, 1 "Params" params: String, 2 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitCopyrightExtractJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobOutput {
    pub data: Option<SubmitCopyrightExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitCopyrightExtractJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightExtractJobData {
    pub job_id: Option<String>,
}
model! { SubmitCopyrightExtractJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJob {
    pub description: Option<String>,
    pub input: SubmitCopyrightJobInput,
    pub level: Option<i64>,
    pub message: String,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitCopyrightJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitCopyrightJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobOutput {
    pub data: Option<SubmitCopyrightJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitCopyrightJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCopyrightJobData {
    pub job_id: Option<String>,
}
model! { SubmitCopyrightJobData {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobOutput {
    pub data: Option<SubmitCosyVoiceCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitCosyVoiceCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCosyVoiceCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { SubmitCosyVoiceCustomizedVoiceJobData {
    0 "JobId" job_id, 1 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJob {
    pub demo_audio_media_url: Option<String>,
    /// At most 32 characters.
    pub voice_id: String,
}
operation! { SubmitCustomizedVoiceJob(voice_id: String) "SubmitCustomizedVoiceJob" -> SubmitCustomizedVoiceJobOutput {
    0 "DemoAudioMediaURL" demo_audio_media_url: String, 1 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobOutput {
    pub data: Option<SubmitCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobData {
    pub job_id: Option<String>,
    pub voice_id: Option<String>,
}
model! { SubmitCustomizedVoiceJobData {
    0 "JobId" job_id, 1 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJob {
    pub config: Option<String>,
    pub db_id: String,
    pub input: SubmitDNAJobInput,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pipeline_id: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitDNAJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDNAJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDNAJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicChartJob {
    pub axis_params: Option<String>,
    pub background: Option<String>,
    pub chart_config: Option<String>,
    pub chart_title: Option<String>,
    pub chart_type: String,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub input: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicChartJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDynamicChartJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJob {
    pub input: SubmitDynamicImageJobInput,
    pub name: Option<String>,
    pub output: SubmitDynamicImageJobOutputItem,
    pub schedule_config: Option<SubmitDynamicImageJobScheduleConfig>,
    pub template_config: SubmitDynamicImageJobTemplateConfig,
    pub user_data: Option<String>,
}
operation! { SubmitDynamicImageJob(input: SubmitDynamicImageJobInput, output: SubmitDynamicImageJobOutputItem, template_config: SubmitDynamicImageJobTemplateConfig)
    "SubmitDynamicImageJob" -> SubmitDynamicImageJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitDynamicImageJobScheduleConfig, 4 "TemplateConfig" template_config,
    5 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitDynamicImageJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitDynamicImageJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitDynamicImageJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobTemplateConfig {
    pub overwrite_params: Option<SubmitDynamicImageJobOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitDynamicImageJobTemplateConfig(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitDynamicImageJobOverwriteParams, 1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDynamicImageJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHighlightExtractionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHighlightExtractionJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJob {
    pub function_name: String,
    pub input: SubmitIProductionJobInput,
    pub job_params: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub output: SubmitIProductionJobOutputItem,
    pub schedule_config: Option<SubmitIProductionJobScheduleConfig>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitIProductionJob(function_name: String, input: SubmitIProductionJobInput, output: SubmitIProductionJobOutputItem)
    "SubmitIProductionJob" -> SubmitIProductionJobOutput {
    0 "FunctionName" function_name, 1 "Input" input, 2 "JobParams" job_params: String, 3 "ModelId" model_id: String,
    4 "Name" name: String, 5 "Output" output, 6 "ScheduleConfig" schedule_config: SubmitIProductionJobScheduleConfig,
    7 "TemplateId" template_id: String, 8 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitIProductionJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobOutputItem {
    pub biz: Option<String>,
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitIProductionJobOutputItem(media: String, r#type: String) {
    0 "Biz" biz: String, 1 "Media" media: String, 2 "OutputUrl" output_url: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitIProductionJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIProductionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitIProductionJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJob {
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
    0 "JobId" job_id, 1 "MediaId" media_id, 2 "MediaURL" media_url, 3 "ProjectId" project_id,
    4 "VodMediaId" vod_media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJob {
    pub name: String,
    pub notify_url: Option<String>,
    pub record_output: SubmitLiveRecordJobRecordOutput,
    pub stream_input: SubmitLiveRecordJobStreamInput,
    pub template_id: String,
}
operation! { SubmitLiveRecordJob(name: String, record_output: SubmitLiveRecordJobRecordOutput, stream_input: SubmitLiveRecordJobStreamInput, template_id: String)
    "SubmitLiveRecordJob" -> SubmitLiveRecordJobOutput {
    0 "Name" name, 1 "NotifyUrl" notify_url: String, 2 "RecordOutput" record_output, 3 "StreamInput" stream_input,
    4 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobRecordOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitLiveRecordJobRecordOutput(r#type: String) {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { SubmitLiveRecordJobStreamInput(r#type: String) {
    0 "Type" r#type: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveRecordJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveRecordJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJob {
    pub callback_url: Option<String>,
    pub job_name: String,
    pub snapshot_output: SubmitLiveSnapshotJobSnapshotOutput,
    pub stream_input: SubmitLiveSnapshotJobStreamInput,
    pub template_id: String,
}
operation! { SubmitLiveSnapshotJob(job_name: String, snapshot_output: SubmitLiveSnapshotJobSnapshotOutput, stream_input: SubmitLiveSnapshotJobStreamInput, template_id: String)
    "SubmitLiveSnapshotJob" -> SubmitLiveSnapshotJobOutput {
    0 "CallbackUrl" callback_url: String, 1 "JobName" job_name, 2 "SnapshotOutput" snapshot_output,
    3 "StreamInput" stream_input, 4 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobSnapshotOutput {
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub storage_type: Option<String>,
}
input! { SubmitLiveSnapshotJobSnapshotOutput(bucket: String, endpoint: String, storage_type: String) {
    0 "Bucket" bucket: String, 1 "Endpoint" endpoint: String, 2 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobStreamInput {
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { SubmitLiveSnapshotJobStreamInput(r#type: String, url: String) {
    0 "Type" r#type: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveSnapshotJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJob {
    /// 1 to 128 characters.
    pub name: String,
    pub start_mode: i64,
    pub stream_input: SubmitLiveTranscodeJobStreamInput,
    pub template_id: String,
    pub timed_config: Option<SubmitLiveTranscodeJobTimedConfig>,
    pub transcode_output: SubmitLiveTranscodeJobTranscodeOutput,
}

/// What [`SubmitLiveTranscodeJob::new`] takes.
pub struct SubmitLiveTranscodeJobRequired {
    pub name: String,
    pub start_mode: i64,
    pub stream_input: SubmitLiveTranscodeJobStreamInput,
    pub template_id: String,
    pub transcode_output: SubmitLiveTranscodeJobTranscodeOutput,
}
operation! { SubmitLiveTranscodeJob{SubmitLiveTranscodeJobRequired: name, start_mode, stream_input, template_id, transcode_output}
    "SubmitLiveTranscodeJob" -> SubmitLiveTranscodeJobOutput {
    0 "Name" name, 1 "StartMode" start_mode, 2 "StreamInput" stream_input, 3 "TemplateId" template_id,
    4 "TimedConfig" timed_config: SubmitLiveTranscodeJobTimedConfig, 5 "TranscodeOutput" transcode_output
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitLiveTranscodeJobStreamInput(input_url: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobTimedConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { SubmitLiveTranscodeJobTimedConfig() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobTranscodeOutput {
    pub domain_name: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitLiveTranscodeJobTranscodeOutput(r#type: String) {
    0 "DomainName" domain_name: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitLiveTranscodeJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaAiAnalysisJobOutput {
    pub media_id: Option<String>,
}
model! { SubmitMediaAiAnalysisJobOutput {
    0 "MediaId" media_id
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitMediaCensorJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitMediaCensorJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitMediaCensorJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJob {
    pub client_token: Option<String>,
    pub config: String,
    pub pipeline_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaConvertJob(config: String) "SubmitMediaConvertJob" -> SubmitMediaConvertJobOutput {
    0 "ClientToken" client_token: String, 1 "Config" config, 2 "PipelineId" pipeline_id: String,
    3 "UserData" user_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobOutput {
    pub job: Option<SubmitMediaConvertJobJob>,
}
model! { SubmitMediaConvertJobOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobJob {
    pub client_token: Option<String>,
    pub code: Option<String>,
    pub config: Option<SubmitMediaConvertJobConfig>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub output_details: Option<Vec<MediaConvertOutputDetail>>,
    pub output_group_details: Option<Vec<MediaConvertOutputGroupDetail>>,
    pub pipeline_id: Option<String>,
    pub request_id: Option<String>,
    pub state: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitMediaConvertJobJob {
    0 "ClientToken" client_token, 1 "Code" code, 2 "Config" config, 3 "JobId" job_id, 4 "Message" message,
    5 "OutputDetails" output_details, 6 "OutputGroupDetails" output_group_details, 7 "PipelineId" pipeline_id,
    8 "RequestId" request_id, 9 "State" state, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaConvertJobConfig {
    pub inputs: Option<Vec<MediaConvertInput>>,
    pub job_name: Option<String>,
    pub output_groups: Option<Vec<MediaConvertOutputGroup>>,
    pub outputs: Option<Vec<MediaConvertOutput>>,
}
model! { SubmitMediaConvertJobConfig {
    0 "Inputs" inputs, 1 "JobName" job_name, 2 "OutputGroups" output_groups, 3 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJob {
    pub input: SubmitMediaInfoJobInput,
    pub name: Option<String>,
    pub schedule_config: Option<SubmitMediaInfoJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitMediaInfoJob(input: SubmitMediaInfoJobInput) "SubmitMediaInfoJob" -> SubmitMediaInfoJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "ScheduleConfig" schedule_config: SubmitMediaInfoJobScheduleConfig,
    3 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitMediaInfoJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitMediaInfoJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobOutput {
    pub media_info_job: Option<SubmitMediaInfoJobMediaInfoJob>,
}
model! { SubmitMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job
} }

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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitMediaInfoJobMediaInfoJob {
    0 "Async" r#async, 1 "FinishTime" finish_time, 2 "Input" input, 3 "JobId" job_id,
    4 "MediaInfoProperty" media_info_property, 5 "Name" name, 6 "RequestId" request_id,
    7 "ScheduleConfig" schedule_config, 8 "Status" status, 9 "SubmitResultJson" submit_result_json,
    10 "SubmitTime" submit_time, 11 "TriggerSource" trigger_source, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitMediaInfoJobMediaInfoJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Option<Vec<SubmitMediaInfoJobAudioStreamInfoList>>,
    pub file_basic_info: Option<SubmitMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<SubmitMediaInfoJobVideoStreamInfoList>>,
}
model! { SubmitMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaInfoJobMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitMediaInfoJobMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaProducingJob {
    pub client_token: Option<String>,
    pub clips_param: Option<String>,
    pub editing_produce_config: Option<String>,
    pub media_metadata: Option<String>,
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
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaProducingJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub project_id: Option<String>,
    pub vod_media_id: Option<String>,
}
model! { SubmitMediaProducingJobOutput {
    0 "JobId" job_id, 1 "MediaId" media_id, 2 "ProjectId" project_id, 3 "VodMediaId" vod_media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJob {
    pub inputs: Vec<SubmitPackageJobInputs>,
    pub name: Option<String>,
    pub output: SubmitPackageJobOutputItem,
    pub schedule_config: Option<SubmitPackageJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitPackageJob(inputs: Vec<SubmitPackageJobInputs>, output: SubmitPackageJobOutputItem)
    "SubmitPackageJob" -> SubmitPackageJobOutput {
    0 "Inputs" inputs, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitPackageJobScheduleConfig, 4 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobInputs {
    pub input: Option<SubmitPackageJobInput>,
}
input! { SubmitPackageJobInputs(input: SubmitPackageJobInput) {
    0 "Input" input: SubmitPackageJobInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitPackageJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitPackageJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitPackageJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPackageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitPackageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJob {
    pub export_type: Option<String>,
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
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProjectExportJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitProjectExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJob {
    pub output_config: String,
    pub project_ids: String,
    pub user_data: Option<String>,
}
operation! { SubmitSceneBatchEditingJob(output_config: String, project_ids: String)
    "SubmitSceneBatchEditingJob" -> SubmitSceneBatchEditingJobOutput {
    0 "OutputConfig" output_config, 1 "ProjectIds" project_ids, 2 "UserData" user_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneBatchEditingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJob {
    pub job_type: String,
    pub output_config: String,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: String,
}
operation! { SubmitSceneMediaSelectionJob(job_type: String, output_config: String, input_config: String)
    "SubmitSceneMediaSelectionJob" -> SubmitSceneMediaSelectionJobOutput {
    0 "JobType" job_type, 1 "OutputConfig" output_config, 2 "UserData" user_data: String,
    3 "EditingConfig" editing_config: String, 4 "InputConfig" input_config
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneMediaSelectionJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJob {
    pub job_type: String,
    pub media_select_result: String,
    pub output_config: String,
    pub user_data: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: String,
}
operation! { SubmitSceneTimelineOrganizationJob(job_type: String, media_select_result: String, output_config: String, input_config: String)
    "SubmitSceneTimelineOrganizationJob" -> SubmitSceneTimelineOrganizationJobOutput {
    0 "JobType" job_type, 1 "MediaSelectResult" media_select_result, 2 "OutputConfig" output_config,
    3 "UserData" user_data: String, 4 "EditingConfig" editing_config: String, 5 "InputConfig" input_config
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSceneTimelineOrganizationJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScreenMediaHighlightsJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitScreenMediaHighlightsJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSegmentationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSegmentationJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSmarttagJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<String>,
}
input! { SubmitSmarttagJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmarttagJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSmarttagJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJob {
    pub input: SubmitSnapshotJobInput,
    pub name: Option<String>,
    pub output: SubmitSnapshotJobOutputItem,
    pub schedule_config: Option<SubmitSnapshotJobScheduleConfig>,
    pub template_config: SubmitSnapshotJobTemplateConfig,
    pub user_data: Option<String>,
}
operation! { SubmitSnapshotJob(input: SubmitSnapshotJobInput, output: SubmitSnapshotJobOutputItem, template_config: SubmitSnapshotJobTemplateConfig)
    "SubmitSnapshotJob" -> SubmitSnapshotJobOutput {
    0 "Input" input, 1 "Name" name: String, 2 "Output" output,
    3 "ScheduleConfig" schedule_config: SubmitSnapshotJobScheduleConfig, 4 "TemplateConfig" template_config,
    5 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSnapshotJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSnapshotJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobScheduleConfig {
    pub pipeline_id: Option<String>,
}
input! { SubmitSnapshotJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTemplateConfig {
    pub overwrite_params: Option<SubmitSnapshotJobOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitSnapshotJobTemplateConfig(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitSnapshotJobOverwriteParams, 1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSnapshotJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSportsHighlightsJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSportsHighlightsJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobOutput {
    pub data: Option<SubmitStandardCustomizedVoiceJobData>,
    pub success: Option<bool>,
}
model! { SubmitStandardCustomizedVoiceJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobData {
    pub job_id: Option<String>,
}
model! { SubmitStandardCustomizedVoiceJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJob {
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSyncMediaInfoJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitSyncMediaInfoJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobOutput {
    pub media_info_job: Option<SubmitSyncMediaInfoJobMediaInfoJob>,
}
model! { SubmitSyncMediaInfoJobOutput {
    0 "MediaInfoJob" media_info_job
} }

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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJob {
    0 "Async" r#async, 1 "FinishTime" finish_time, 2 "Input" input, 3 "JobId" job_id,
    4 "MediaInfoProperty" media_info_property, 5 "Name" name, 6 "RequestId" request_id,
    7 "ScheduleConfig" schedule_config, 8 "Status" status, 9 "SubmitResultJson" submit_result_json,
    10 "SubmitTime" submit_time, 11 "TriggerSource" trigger_source, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJobInput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoProperty {
    pub audio_stream_info_list: Option<Vec<SubmitSyncMediaInfoJobAudioStreamInfoList>>,
    pub file_basic_info: Option<SubmitSyncMediaInfoJobFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<SubmitSyncMediaInfoJobVideoStreamInfoList>>,
}
model! { SubmitSyncMediaInfoJobMediaInfoProperty {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitSyncMediaInfoJobMediaInfoJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextGenerateJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextGenerateJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJob {
    pub cipher_base64ed: Option<String>,
    pub input: SubmitTraceAbJobInput,
    pub level: Option<i64>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTraceAbJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTraceAbJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobOutput {
    pub data: Option<SubmitTraceAbJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTraceAbJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceAbJobData {
    pub job_id: Option<String>,
    pub trace_media_id: Option<String>,
}
model! { SubmitTraceAbJobData {
    0 "JobId" job_id, 1 "TraceMediaId" trace_media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJob {
    pub input: SubmitTraceExtractJobInput,
    pub params: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitTraceExtractJob(input: SubmitTraceExtractJobInput)
    "SubmitTraceExtractJob" -> SubmitTraceExtractJobOutput {
    0 "Input" input, 1 "Params" params: String, 2 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTraceExtractJobInput(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobOutput {
    pub data: Option<SubmitTraceExtractJobData>,
    pub message: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTraceExtractJobOutput {
    0 "Data" data, 1 "Message" message, 2 "StatusCode" status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceExtractJobData {
    pub job_id: Option<String>,
}
model! { SubmitTraceExtractJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8Job {
    pub key_uri: Option<String>,
    pub output: SubmitTraceM3u8JobOutputItem,
    pub params: Option<String>,
    pub trace: Option<String>,
    pub trace_media_id: Option<String>,
}
operation! { SubmitTraceM3u8Job(output: SubmitTraceM3u8JobOutputItem) "SubmitTraceM3u8Job" -> SubmitTraceM3u8JobOutput {
    0 "KeyUri" key_uri: String, 1 "Output" output, 2 "Params" params: String, 3 "Trace" trace: String,
    4 "TraceMediaId" trace_media_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobOutputItem {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTraceM3u8JobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobOutput {
    pub data: Option<SubmitTraceM3u8JobData>,
    pub message: Option<String>,
}
model! { SubmitTraceM3u8JobOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTraceM3u8JobData {
    pub job_id: Option<String>,
}
model! { SubmitTraceM3u8JobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJob {
    pub client_token: Option<String>,
    pub input_group: Vec<SubmitTranscodeJobInputGroup>,
    pub name: Option<String>,
    pub output_group: Vec<SubmitTranscodeJobOutputGroup>,
    pub schedule_config: Option<SubmitTranscodeJobScheduleConfig>,
    pub user_data: Option<String>,
}
operation! { SubmitTranscodeJob(input_group: Vec<SubmitTranscodeJobInputGroup>, output_group: Vec<SubmitTranscodeJobOutputGroup>)
    "SubmitTranscodeJob" -> SubmitTranscodeJobOutput {
    0 "ClientToken" client_token: String, 1 "InputGroup" input_group, 2 "Name" name: String,
    3 "OutputGroup" output_group, 4 "ScheduleConfig" schedule_config: SubmitTranscodeJobScheduleConfig,
    5 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobInputGroup(media: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Media" media: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroup {
    pub output: Option<SubmitTranscodeJobOutputItem>,
    pub process_config: Option<SubmitTranscodeJobProcessConfig>,
}
input! { SubmitTranscodeJobOutputGroup(output: SubmitTranscodeJobOutputItem, process_config: SubmitTranscodeJobProcessConfig) {
    0 "Output" output: SubmitTranscodeJobOutputItem, 1 "ProcessConfig" process_config: SubmitTranscodeJobProcessConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputItem {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobOutputItem(media: String, r#type: String) {
    0 "Media" media: String, 1 "OutputUrl" output_url: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfig {
    pub combine_configs: Option<Vec<SubmitTranscodeJobCombineConfigs>>,
    pub encryption: Option<SubmitTranscodeJobEncryption>,
    pub image_watermarks: Option<Vec<SubmitTranscodeJobImageWatermarks>>,
    pub subtitles: Option<Vec<SubmitTranscodeJobSubtitles>>,
    pub text_watermarks: Option<Vec<SubmitTranscodeJobTextWatermarks>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
input! { SubmitTranscodeJobCombineConfigs(audio_index: String, video_index: String) {
    0 "AudioIndex" audio_index: String, 1 "Duration" duration: f64, 2 "Start" start: f64,
    3 "VideoIndex" video_index: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobImageWatermarks(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobOverwriteParams, 1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobFile() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
input! { SubmitTranscodeJobTimeline() {
    0 "Duration" duration: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSubtitles {
    pub overwrite_params: Option<SubmitTranscodeJobSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobSubtitles(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobSubtitlesOverwriteParams, 1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitTranscodeJobOverwriteParamsFile() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTextWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobTextWatermarks(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTextWatermarksOverwriteParams,
    1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscode {
    pub overwrite_params: Option<SubmitTranscodeJobTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
input! { SubmitTranscodeJobTranscode(template_id: String) {
    0 "OverwriteParams" overwrite_params: SubmitTranscodeJobTranscodeOverwriteParams, 1 "TemplateId" template_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobContainer {
    pub format: Option<String>,
}
input! { SubmitTranscodeJobContainer() {
    0 "Format" format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobMuxConfig {
    pub segment: Option<SubmitTranscodeJobSegment>,
}
input! { SubmitTranscodeJobMuxConfig() {
    0 "Segment" segment: SubmitTranscodeJobSegment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
input! { SubmitTranscodeJobSegment() {
    0 "Duration" duration: String, 1 "ForceSegTime" force_seg_time: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
input! { SubmitTranscodeJobScheduleConfig() {
    0 "PipelineId" pipeline_id: String, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutput {
    pub transcode_parent_job: Option<SubmitTranscodeJobTranscodeParentJob>,
}
model! { SubmitTranscodeJobOutput {
    0 "TranscodeParentJob" transcode_parent_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJob {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Option<Vec<SubmitTranscodeJobTranscodeParentJobInputGroup>>,
    pub job_count: Option<i64>,
    pub name: Option<String>,
    pub output_group: Option<Vec<SubmitTranscodeJobTranscodeParentJobOutputGroup>>,
    pub parent_job_id: Option<String>,
    pub percent: Option<i64>,
    pub request_id: Option<String>,
    pub schedule_config: Option<SubmitTranscodeJobTranscodeParentJobScheduleConfig>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub transcode_job_list: Option<Vec<SubmitTranscodeJobTranscodeJobList>>,
    pub trigger_source: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitTranscodeJobTranscodeParentJob {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "InputGroup" input_group, 3 "JobCount" job_count,
    4 "Name" name, 5 "OutputGroup" output_group, 6 "ParentJobId" parent_job_id, 7 "Percent" percent,
    8 "RequestId" request_id, 9 "ScheduleConfig" schedule_config, 10 "Status" status, 11 "SubmitTime" submit_time,
    12 "TranscodeJobList" transcode_job_list, 13 "TriggerSource" trigger_source, 14 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobInputGroup {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeParentJobInputGroup {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobOutputGroup {
    pub output: Option<SubmitTranscodeJobOutputGroupOutput>,
    pub process_config: Option<SubmitTranscodeJobOutputGroupProcessConfig>,
}
model! { SubmitTranscodeJobTranscodeParentJobOutputGroup {
    0 "Output" output, 1 "ProcessConfig" process_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroupOutput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobOutputGroupOutput {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutputGroupProcessConfig {
    pub combine_configs: Option<Vec<SubmitTranscodeJobProcessConfigCombineConfigs>>,
    pub encryption: Option<SubmitTranscodeJobProcessConfigEncryption>,
    pub image_watermarks: Option<Vec<SubmitTranscodeJobProcessConfigImageWatermarks>>,
    pub subtitles: Option<Vec<SubmitTranscodeJobProcessConfigSubtitles>>,
    pub text_watermarks: Option<Vec<SubmitTranscodeJobProcessConfigTextWatermarks>>,
    pub transcode: Option<SubmitTranscodeJobProcessConfigTranscode>,
}
model! { SubmitTranscodeJobOutputGroupProcessConfig {
    0 "CombineConfigs" combine_configs, 1 "Encryption" encryption, 2 "ImageWatermarks" image_watermarks,
    3 "Subtitles" subtitles, 4 "TextWatermarks" text_watermarks, 5 "Transcode" transcode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index, 1 "Duration" duration, 2 "Start" start, 3 "VideoIndex" video_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigEncryption {
    0 "CipherText" cipher_text, 1 "DecryptKeyUri" decrypt_key_uri, 2 "EncryptType" encrypt_type,
    3 "KeyServiceType" key_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigImageWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobImageWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Dx" dx, 1 "Dy" dy, 2 "File" file, 3 "Height" height, 4 "ReferPos" refer_pos, 5 "Timeline" timeline,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobImageWatermarksOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsTimeline {
    0 "Duration" duration, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitles {
    pub overwrite_params: Option<SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<SubmitTranscodeJobSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc, 1 "File" file, 2 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobSubtitlesOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTextWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobProcessConfigTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Adaptive" adaptive, 1 "BorderColor" border_color, 2 "BorderWidth" border_width, 3 "Content" content,
    4 "FontAlpha" font_alpha, 5 "FontColor" font_color, 6 "FontName" font_name, 7 "FontSize" font_size, 8 "Left" left,
    9 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigTranscode {
    pub overwrite_params: Option<SubmitTranscodeJobProcessConfigTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Audio" audio, 1 "Container" container, 2 "MuxConfig" mux_config, 3 "TransConfig" trans_config, 4 "Video" video
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Remove" remove,
    5 "Samplerate" samplerate, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { SubmitTranscodeJobAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target, 1 "LoudnessRangeTarget" loudness_range_target,
    2 "Method" method, 3 "TruePeak" true_peak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsContainer {
    0 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsMuxConfig {
    pub segment: Option<SubmitTranscodeJobMuxConfigSegment>,
}
model! { SubmitTranscodeJobOverwriteParamsMuxConfig {
    0 "Segment" segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { SubmitTranscodeJobMuxConfigSegment {
    0 "Duration" duration, 1 "ForceSegTime" force_seg_time
} }

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
    0 "AdjDarMethod" adj_dar_method, 1 "IsCheckAudioBitrate" is_check_audio_bitrate,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail, 3 "IsCheckReso" is_check_reso,
    4 "IsCheckResoFail" is_check_reso_fail, 5 "IsCheckVideoBitrate" is_check_video_bitrate,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail, 7 "TransMode" trans_mode
} }

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
    0 "AbrMax" abr_max, 1 "Bitrate" bitrate, 2 "Bufsize" bufsize, 3 "Codec" codec, 4 "Crf" crf, 5 "Crop" crop,
    6 "Fps" fps, 7 "Gop" gop, 8 "Height" height, 9 "LongShortMode" long_short_mode, 10 "Maxrate" maxrate, 11 "Pad" pad,
    12 "PixFmt" pix_fmt, 13 "Preset" preset, 14 "Profile" profile, 15 "Remove" remove, 16 "ScanMode" scan_mode,
    17 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeParentJobScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitTranscodeJobTranscodeParentJobScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobList {
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub input_group: Option<Vec<SubmitTranscodeJobTranscodeJobListInputGroup>>,
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
    pub submit_result_json: Option<BTreeMap<String, Value>>,
    pub submit_time: Option<String>,
    pub user_data: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobList {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "InputGroup" input_group, 3 "JobId" job_id,
    4 "JobIndex" job_index, 5 "Name" name, 6 "OutFileMeta" out_file_meta, 7 "Output" output,
    8 "ParentJobId" parent_job_id, 9 "ProcessConfig" process_config, 10 "RequestId" request_id,
    11 "ScheduleConfig" schedule_config, 12 "Status" status, 13 "SubmitResultJson" submit_result_json,
    14 "SubmitTime" submit_time, 15 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListInputGroup {
    pub input_url: Option<String>,
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListInputGroup {
    0 "InputUrl" input_url, 1 "Media" media, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOutFileMeta {
    pub audio_stream_info_list: Option<Vec<SubmitTranscodeJobAudioStreamInfoList>>,
    pub file_basic_info: Option<SubmitTranscodeJobFileBasicInfo>,
    pub video_stream_info_list: Option<Vec<SubmitTranscodeJobVideoStreamInfoList>>,
}
model! { SubmitTranscodeJobOutFileMeta {
    0 "AudioStreamInfoList" audio_stream_info_list, 1 "FileBasicInfo" file_basic_info,
    2 "VideoStreamInfoList" video_stream_info_list
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "Index" index, 10 "Lang" lang,
    11 "SampleFmt" sample_fmt, 12 "SampleRate" sample_rate, 13 "StartTime" start_time, 14 "Timebase" timebase
} }

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
    0 "Bitrate" bitrate, 1 "Duration" duration, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "FileStatus" file_status, 5 "FileType" file_type, 6 "FileUrl" file_url, 7 "FormatName" format_name,
    8 "Height" height, 9 "MediaId" media_id, 10 "Region" region, 11 "Width" width
} }

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
    0 "Avg_fps" avg_fps, 1 "Bit_rate" bit_rate, 2 "Codec_long_name" codec_long_name, 3 "Codec_name" codec_name,
    4 "Codec_tag" codec_tag, 5 "Codec_tag_string" codec_tag_string, 6 "Codec_time_base" codec_time_base, 7 "Dar" dar,
    8 "Duration" duration, 9 "Fps" fps, 10 "Has_b_frames" has_b_frames, 11 "Height" height, 12 "Index" index,
    13 "Lang" lang, 14 "Level" level, 15 "NumFrames" num_frames, 16 "PixFmt" pix_fmt, 17 "Profile" profile,
    18 "Rotate" rotate, 19 "Sar" sar, 20 "Start_time" start_time, 21 "Time_base" time_base, 22 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListOutput {
    pub media: Option<String>,
    pub output_url: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListOutput {
    0 "Media" media, 1 "OutputUrl" output_url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfig {
    pub combine_configs: Option<Vec<SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs>>,
    pub encryption: Option<SubmitTranscodeJobTranscodeJobListProcessConfigEncryption>,
    pub image_watermarks: Option<Vec<SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks>>,
    pub subtitles: Option<Vec<SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles>>,
    pub text_watermarks: Option<Vec<SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks>>,
    pub transcode: Option<SubmitTranscodeJobTranscodeJobListProcessConfigTranscode>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfig {
    0 "CombineConfigs" combine_configs, 1 "Encryption" encryption, 2 "ImageWatermarks" image_watermarks,
    3 "Subtitles" subtitles, 4 "TextWatermarks" text_watermarks, 5 "Transcode" transcode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs {
    pub audio_index: Option<String>,
    pub duration: Option<f64>,
    pub start: Option<f64>,
    pub video_index: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigCombineConfigs {
    0 "AudioIndex" audio_index, 1 "Duration" duration, 2 "Start" start, 3 "VideoIndex" video_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigEncryption {
    pub cipher_text: Option<String>,
    pub decrypt_key_uri: Option<String>,
    pub encrypt_type: Option<String>,
    pub key_service_type: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigEncryption {
    0 "CipherText" cipher_text, 1 "DecryptKeyUri" decrypt_key_uri, 2 "EncryptType" encrypt_type,
    3 "KeyServiceType" key_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigImageWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Dx" dx, 1 "Dy" dy, 2 "File" file, 3 "Height" height, 4 "ReferPos" refer_pos, 5 "Timeline" timeline,
    6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigImageWatermarksOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { SubmitTranscodeJobImageWatermarksOverwriteParamsTimeline {
    0 "Duration" duration, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles {
    pub overwrite_params: Option<SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigSubtitles {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams {
    pub char_enc: Option<String>,
    pub file: Option<SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile>,
    pub format: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigSubtitlesOverwriteParams {
    0 "CharEnc" char_enc, 1 "File" file, 2 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitTranscodeJobProcessConfigSubtitlesOverwriteParamsFile {
    0 "Media" media, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks {
    pub overwrite_params: Option<SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarksOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTextWatermarks {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Adaptive" adaptive, 1 "BorderColor" border_color, 2 "BorderWidth" border_width, 3 "Content" content,
    4 "FontAlpha" font_alpha, 5 "FontColor" font_color, 6 "FontName" font_name, 7 "FontSize" font_size, 8 "Left" left,
    9 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListProcessConfigTranscode {
    pub overwrite_params: Option<SubmitTranscodeJobTranscodeJobListProcessConfigTranscodeOverwriteParams>,
    pub template_id: Option<String>,
}
model! { SubmitTranscodeJobTranscodeJobListProcessConfigTranscode {
    0 "OverwriteParams" overwrite_params, 1 "TemplateId" template_id
} }

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
    0 "Audio" audio, 1 "Container" container, 2 "MuxConfig" mux_config, 3 "TransConfig" trans_config, 4 "Video" video
} }

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
    0 "Bitrate" bitrate, 1 "Channels" channels, 2 "Codec" codec, 3 "Profile" profile, 4 "Remove" remove,
    5 "Samplerate" samplerate, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsAudioVolume {
    pub integrated_loudness_target: Option<String>,
    pub loudness_range_target: Option<String>,
    pub method: Option<String>,
    pub true_peak: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsAudioVolume {
    0 "IntegratedLoudnessTarget" integrated_loudness_target, 1 "LoudnessRangeTarget" loudness_range_target,
    2 "Method" method, 3 "TruePeak" true_peak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsContainer {
    pub format: Option<String>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsContainer {
    0 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig {
    pub segment: Option<SubmitTranscodeJobOverwriteParamsMuxConfigSegment>,
}
model! { SubmitTranscodeJobTranscodeOverwriteParamsMuxConfig {
    0 "Segment" segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobOverwriteParamsMuxConfigSegment {
    pub duration: Option<String>,
    pub force_seg_time: Option<String>,
}
model! { SubmitTranscodeJobOverwriteParamsMuxConfigSegment {
    0 "Duration" duration, 1 "ForceSegTime" force_seg_time
} }

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
    0 "AdjDarMethod" adj_dar_method, 1 "IsCheckAudioBitrate" is_check_audio_bitrate,
    2 "IsCheckAudioBitrateFail" is_check_audio_bitrate_fail, 3 "IsCheckReso" is_check_reso,
    4 "IsCheckResoFail" is_check_reso_fail, 5 "IsCheckVideoBitrate" is_check_video_bitrate,
    6 "IsCheckVideoBitrateFail" is_check_video_bitrate_fail, 7 "TransMode" trans_mode
} }

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
    0 "AbrMax" abr_max, 1 "Bitrate" bitrate, 2 "Bufsize" bufsize, 3 "Codec" codec, 4 "Crf" crf, 5 "Crop" crop,
    6 "Fps" fps, 7 "Gop" gop, 8 "Height" height, 9 "LongShortMode" long_short_mode, 10 "Maxrate" maxrate, 11 "Pad" pad,
    12 "PixFmt" pix_fmt, 13 "Preset" preset, 14 "Profile" profile, 15 "Remove" remove, 16 "ScanMode" scan_mode,
    17 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobTranscodeJobListScheduleConfig {
    pub pipeline_id: Option<String>,
    pub priority: Option<i64>,
}
model! { SubmitTranscodeJobTranscodeJobListScheduleConfig {
    0 "PipelineId" pipeline_id, 1 "Priority" priority
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobInput {
    pub media: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitVideoCognitionJobInput() {
    0 "Media" media: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoCognitionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoCognitionJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJob {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub editing_config: Option<String>,
    pub input_config: Option<String>,
    pub output_config: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobOutput {
    pub data: Option<SubmitVideoTranslationJobData>,
    pub success: Option<bool>,
}
model! { SubmitVideoTranslationJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslationJobData {
    pub job_id: Option<String>,
}
model! { SubmitVideoTranslationJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAIAppJob {
    pub app_id: String,
    pub app_params: Option<String>,
    pub folder_id: Option<String>,
    pub production_id: Option<String>,
}
operation! { SubmitYikeAIAppJob(app_id: String) "SubmitYikeAIAppJob" -> SubmitYikeAIAppJobOutput {
    0 "AppId" app_id, 1 "AppParams" app_params: String, 2 "FolderId" folder_id: String,
    3 "ProductionId" production_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAIAppJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeAIAppJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeStoryboardJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeoverAIAgentCallOutput {
    pub channel_id: Option<String>,
    pub human_agent_user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { TakeoverAIAgentCallOutput {
    0 "ChannelId" channel_id, 1 "HumanAgentUserId" human_agent_user_id, 2 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIAgentInstance {
    pub agent_config: Option<AIAgentConfig>,
    pub instance_id: String,
    /// Deprecated.
    pub template_config: Option<AIAgentTemplateConfig>,
    pub user_data: Option<String>,
}
operation! { UpdateAIAgentInstance(instance_id: String) "UpdateAIAgentInstance" -> Empty {
    0 "AgentConfig" agent_config: AIAgentConfig, 1 "InstanceId" instance_id,
    2 "TemplateConfig" template_config: AIAgentTemplateConfig, 3 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type UpdateAIAgentInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertion {
    pub ad_marker_passthrough: Option<String>,
    pub ads_url: String,
    pub cdn_ad_segment_url_prefix: Option<String>,
    pub cdn_content_segment_url_prefix: Option<String>,
    pub config_aliases: Option<String>,
    pub content_url_prefix: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionOutput {
    pub config: Option<UpdateAdInsertionConfig>,
}
model! { UpdateAdInsertionOutput {
    0 "Config" config
} }

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
    0 "AdMarkerPassthrough" ad_marker_passthrough, 1 "AdsUrl" ads_url, 2 "CdnConfig" cdn_config,
    3 "ConfigAliases" config_aliases, 4 "ContentUrlPrefix" content_url_prefix, 5 "CreateTime" create_time,
    6 "LastModified" last_modified, 7 "ManifestEndpointConfig" manifest_endpoint_config, 8 "Name" name,
    9 "PersonalizationThreshold" personalization_threshold, 10 "SlateAdUrl" slate_ad_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionCdnConfig {
    pub ad_segment_url_prefix: Option<String>,
    pub content_segment_url_prefix: Option<String>,
}
model! { UpdateAdInsertionCdnConfig {
    0 "AdSegmentUrlPrefix" ad_segment_url_prefix, 1 "ContentSegmentUrlPrefix" content_segment_url_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionManifestEndpointConfig {
    pub dash_prefix: Option<String>,
    pub hls_prefix: Option<String>,
}
model! { UpdateAdInsertionManifestEndpointConfig {
    0 "DashPrefix" dash_prefix, 1 "HlsPrefix" hls_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJob {
    /// At most 1024 characters.
    pub avatar_description: Option<String>,
    /// At most 7 characters.
    pub avatar_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobOutput {
    pub data: Option<UpdateAvatarTrainingJobData>,
    pub success: Option<bool>,
}
model! { UpdateAvatarTrainingJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatarTrainingJobData {
    pub job_id: Option<String>,
}
model! { UpdateAvatarTrainingJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategory {
    pub cate_id: i64,
    pub cate_name: String,
}
operation! { UpdateCategory(cate_id: i64, cate_name: String) "UpdateCategory" -> Empty {
    0 "CateId" cate_id, 1 "CateName" cate_name
} }

pub type UpdateCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChannel {
    pub access_policy: Option<bool>,
    pub access_token: Option<Secret>,
    pub channel_name: String,
    pub filler_source_location_name: Option<String>,
    pub filler_source_name: Option<String>,
    pub out_put_config_list: String,
}
operation! { UpdateChannel(channel_name: String, out_put_config_list: String) "UpdateChannel" -> UpdateChannelOutput {
    0 "AccessPolicy" access_policy: bool, 1 "AccessToken" access_token: Secret, 2 "ChannelName" channel_name,
    3 "FillerSourceLocationName" filler_source_location_name: String, 4 "FillerSourceName" filler_source_name: String,
    5 "OutPutConfigList" out_put_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChannelOutput {
    pub channel: Option<ChannelAssemblyChannel>,
}
model! { UpdateChannelOutput {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplate {
    pub name: Option<String>,
    pub template_config: Option<String>,
    pub template_id: String,
}
operation! { UpdateCustomTemplate(template_id: String) "UpdateCustomTemplate" -> UpdateCustomTemplateOutput {
    0 "Name" name: String, 1 "TemplateConfig" template_config: String, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateCustomTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedVoice {
    pub demo_audio_media_id: Option<String>,
    pub voice_id: String,
}
operation! { UpdateCustomizedVoice(voice_id: String) "UpdateCustomizedVoice" -> UpdateCustomizedVoiceOutput {
    0 "DemoAudioMediaId" demo_audio_media_id: String, 1 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomizedVoiceOutput {
    pub success: Option<bool>,
}
model! { UpdateCustomizedVoiceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEditingProject {
    pub business_status: Option<String>,
    pub clips_param: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
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
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

pub type UpdateEditingProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotwordLibrary {
    pub description: Option<String>,
    pub hotword_library_id: String,
    pub hotwords: Option<Vec<Hotword>>,
    pub name: Option<String>,
}
operation! { UpdateHotwordLibrary(hotword_library_id: String) "UpdateHotwordLibrary" -> UpdateHotwordLibraryOutput {
    0 "Description" description: String, 1 "HotwordLibraryId" hotword_library_id, 2 "Hotwords" hotwords: Vec<Hotword>,
    3 "Name" name: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotwordLibraryOutput {
    pub success: Option<String>,
}
model! { UpdateHotwordLibraryOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannel {
    pub channel_name: String,
    pub description: Option<String>,
    pub group_name: String,
    pub protocol: String,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
operation! { UpdateLivePackageChannel(channel_name: String, group_name: String, protocol: String)
    "UpdateLivePackageChannel" -> UpdateLivePackageChannelOutput {
    0 "ChannelName" channel_name, 1 "Description" description: String, 2 "GroupName" group_name, 3 "Protocol" protocol,
    4 "SegmentCount" segment_count: i64, 5 "SegmentDuration" segment_duration: i64
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
pub struct UpdateLivePackageChannelOutput {
    pub live_package_channel: Option<UpdateLivePackageChannelLivePackageChannel>,
}
model! { UpdateLivePackageChannelOutput {
    0 "LivePackageChannel" live_package_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelLivePackageChannel {
    pub channel_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub ingest_endpoints: Option<Vec<UpdateLivePackageChannelIngestEndpoints>>,
    pub last_modified: Option<String>,
    pub protocol: Option<String>,
    pub segment_count: Option<i64>,
    pub segment_duration: Option<i64>,
}
model! { UpdateLivePackageChannelLivePackageChannel {
    0 "ChannelName" channel_name, 1 "CreateTime" create_time, 2 "Description" description, 3 "GroupName" group_name,
    4 "IngestEndpoints" ingest_endpoints, 5 "LastModified" last_modified, 6 "Protocol" protocol,
    7 "SegmentCount" segment_count, 8 "SegmentDuration" segment_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelIngestEndpoints {
    pub id: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { UpdateLivePackageChannelIngestEndpoints {
    0 "Id" id, 1 "Password" password, 2 "Url" url, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentials {
    pub channel_name: String,
    pub group_name: String,
    pub rotate_credentials: i64,
}
operation! { UpdateLivePackageChannelCredentials(channel_name: String, group_name: String, rotate_credentials: i64)
    "UpdateLivePackageChannelCredentials" -> UpdateLivePackageChannelCredentialsOutput {
    0 "ChannelName" channel_name, 1 "GroupName" group_name, 2 "RotateCredentials" rotate_credentials
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsOutput {
    pub ingest_endpoints: Option<Vec<UpdateLivePackageChannelCredentialsIngestEndpoints>>,
}
model! { UpdateLivePackageChannelCredentialsOutput {
    0 "IngestEndpoints" ingest_endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsIngestEndpoints {
    pub id: Option<String>,
    pub password: Option<Secret>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { UpdateLivePackageChannelCredentialsIngestEndpoints {
    0 "Id" id, 1 "Password" password, 2 "Url" url, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroup {
    pub description: Option<String>,
    pub group_name: String,
}
operation! { UpdateLivePackageChannelGroup(group_name: String)
    "UpdateLivePackageChannelGroup" -> UpdateLivePackageChannelGroupOutput {
    0 "Description" description: String, 1 "GroupName" group_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupOutput {
    pub live_package_channel_group: Option<UpdateLivePackageChannelGroupLivePackageChannelGroup>,
}
model! { UpdateLivePackageChannelGroupOutput {
    0 "LivePackageChannelGroup" live_package_channel_group
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "GroupName" group_name, 3 "LastModified" last_modified,
    4 "OriginDomain" origin_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpoint {
    pub authorization_code: Option<Secret>,
    pub channel_name: String,
    pub description: Option<String>,
    pub endpoint_name: String,
    pub group_name: String,
    pub ip_blacklist: Option<String>,
    pub ip_whitelist: Option<String>,
    pub live_packaging_config: Option<LivePackagingConfig>,
    pub manifest_name: Option<String>,
    pub protocol: String,
    pub timeshift_vision: Option<i64>,
}
operation! { UpdateLivePackageOriginEndpoint(channel_name: String, endpoint_name: String, group_name: String, protocol: String)
    "UpdateLivePackageOriginEndpoint" -> UpdateLivePackageOriginEndpointOutput {
    0 "AuthorizationCode" authorization_code: Secret, 1 "ChannelName" channel_name, 2 "Description" description: String,
    3 "EndpointName" endpoint_name, 4 "GroupName" group_name, 5 "IpBlacklist" ip_blacklist: String,
    6 "IpWhitelist" ip_whitelist: String, 7 "LivePackagingConfig" live_packaging_config: LivePackagingConfig,
    8 "ManifestName" manifest_name: String, 9 "Protocol" protocol, 10 "TimeshiftVision" timeshift_vision: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpointOutput {
    pub live_package_origin_endpoint: Option<UpdateLivePackageOriginEndpointLivePackageOriginEndpoint>,
}
model! { UpdateLivePackageOriginEndpointOutput {
    0 "LivePackageOriginEndpoint" live_package_origin_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageOriginEndpointLivePackageOriginEndpoint {
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
    0 "AuthorizationCode" authorization_code, 1 "ChannelName" channel_name, 2 "CreateTime" create_time,
    3 "Description" description, 4 "EndpointName" endpoint_name, 5 "EndpointUrl" endpoint_url, 6 "GroupName" group_name,
    7 "IpBlacklist" ip_blacklist, 8 "IpWhitelist" ip_whitelist, 9 "LastModified" last_modified,
    10 "LivePackagingConfig" live_packaging_config, 11 "ManifestName" manifest_name, 12 "Protocol" protocol,
    13 "TimeshiftVision" timeshift_vision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplate {
    pub name: String,
    pub record_format: Vec<UpdateLiveRecordTemplateRecordFormat>,
    pub template_id: String,
}
operation! { UpdateLiveRecordTemplate(name: String, record_format: Vec<UpdateLiveRecordTemplateRecordFormat>, template_id: String)
    "UpdateLiveRecordTemplate" -> Empty {
    0 "Name" name, 1 "RecordFormat" record_format, 2 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { UpdateLiveRecordTemplateRecordFormat(format: String) {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotTemplate {
    pub overwrite_format: Option<String>,
    pub sequence_format: Option<String>,
    pub template_id: String,
    pub template_name: String,
    pub time_interval: i64,
}
operation! { UpdateLiveSnapshotTemplate(template_id: String, template_name: String, time_interval: i64)
    "UpdateLiveSnapshotTemplate" -> Empty {
    0 "OverwriteFormat" overwrite_format: String, 1 "SequenceFormat" sequence_format: String,
    2 "TemplateId" template_id, 3 "TemplateName" template_name, 4 "TimeInterval" time_interval
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type UpdateLiveSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJob {
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

pub type UpdateLiveTranscodeJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobStreamInput {
    pub input_url: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateLiveTranscodeJobStreamInput(input_url: String, r#type: String) {
    0 "InputUrl" input_url: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobTimedConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { UpdateLiveTranscodeJobTimedConfig() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobTranscodeOutput {
    pub domain_name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateLiveTranscodeJobTranscodeOutput(domain_name: String, r#type: String) {
    0 "DomainName" domain_name: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplate {
    pub name: Option<String>,
    pub template_config: Option<UpdateLiveTranscodeTemplateTemplateConfig>,
    pub template_id: String,
}
operation! { UpdateLiveTranscodeTemplate(template_id: String) "UpdateLiveTranscodeTemplate" -> Empty {
    0 "Name" name: String, 1 "TemplateConfig" template_config: UpdateLiveTranscodeTemplateTemplateConfig,
    2 "TemplateId" template_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateLiveTranscodeTemplateOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInput {
    pub cidrs: Option<String>,
    pub flow_id: String,
    pub input_from_url: Option<String>,
    pub input_name: Option<String>,
    pub max_bitrate: Option<i64>,
    pub srt_latency: Option<i64>,
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<i64>,
}
operation! { UpdateMediaConnectFlowInput(flow_id: String)
    "UpdateMediaConnectFlowInput" -> UpdateMediaConnectFlowInputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "InputFromUrl" input_from_url: String,
    3 "InputName" input_name: String, 4 "MaxBitrate" max_bitrate: i64, 5 "SrtLatency" srt_latency: i64,
    6 "SrtPassphrase" srt_passphrase: Secret, 7 "SrtPbkeyLen" srt_pbkey_len: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowInputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutput {
    pub cidrs: Option<String>,
    pub flow_id: String,
    pub output_name: String,
    pub output_to_url: Option<String>,
    pub player_limit: Option<String>,
    pub srt_latency: Option<String>,
    pub srt_passphrase: Option<Secret>,
    pub srt_pbkey_len: Option<String>,
}
operation! { UpdateMediaConnectFlowOutput(flow_id: String, output_name: String)
    "UpdateMediaConnectFlowOutput" -> UpdateMediaConnectFlowOutputOutput {
    0 "Cidrs" cidrs: String, 1 "FlowId" flow_id, 2 "OutputName" output_name, 3 "OutputToUrl" output_to_url: String,
    4 "PlayerLimit" player_limit: String, 5 "SrtLatency" srt_latency: String, 6 "SrtPassphrase" srt_passphrase: Secret,
    7 "SrtPbkeyLen" srt_pbkey_len: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutputOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowOutputOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatus {
    pub flow_id: String,
    pub status: String,
}
operation! { UpdateMediaConnectFlowStatus(flow_id: String, status: String)
    "UpdateMediaConnectFlowStatus" -> UpdateMediaConnectFlowStatusOutput {
    0 "FlowId" flow_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusOutput {
    pub content: Option<String>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateMediaConnectFlowStatusOutput {
    0 "Content" content, 1 "Description" description, 2 "RetCode" ret_code
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaInfoOutput {
    pub media_id: Option<String>,
}
model! { UpdateMediaInfoOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannel {
    pub audio_settings: Option<Vec<UpdateMediaLiveChannelAudioSettings>>,
    pub channel_id: String,
    pub input_attachments: Vec<UpdateMediaLiveChannelInputAttachments>,
    pub name: String,
    pub output_groups: Vec<UpdateMediaLiveChannelOutputGroups>,
    pub video_settings: Option<Vec<UpdateMediaLiveChannelVideoSettings>>,
}
operation! { UpdateMediaLiveChannel(channel_id: String, input_attachments: Vec<UpdateMediaLiveChannelInputAttachments>, name: String, output_groups: Vec<UpdateMediaLiveChannelOutputGroups>)
    "UpdateMediaLiveChannel" -> Empty {
    0 "AudioSettings" audio_settings: Vec<UpdateMediaLiveChannelAudioSettings>, 1 "ChannelId" channel_id,
    2 "InputAttachments" input_attachments, 3 "Name" name, 4 "OutputGroups" output_groups,
    5 "VideoSettings" video_settings: Vec<UpdateMediaLiveChannelVideoSettings>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

pub type UpdateMediaLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioSettings {
    pub audio_codec: Option<String>,
    pub audio_codec_setting: Option<UpdateMediaLiveChannelAudioCodecSetting>,
    pub audio_selector_name: Option<String>,
    pub language_code: Option<String>,
    pub language_name: Option<String>,
    pub name: Option<String>,
}
input! { UpdateMediaLiveChannelAudioSettings(name: String) {
    0 "AudioCodec" audio_codec: String,
    1 "AudioCodecSetting" audio_codec_setting: UpdateMediaLiveChannelAudioCodecSetting,
    2 "AudioSelectorName" audio_selector_name: String, 3 "LanguageCode" language_code: String,
    4 "LanguageName" language_name: String, 5 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelInputAttachments {
    pub audio_selectors: Option<Vec<UpdateMediaLiveChannelAudioSelectors>>,
    pub input_id: Option<String>,
    pub language_name: Option<String>,
}
input! { UpdateMediaLiveChannelInputAttachments(input_id: String) {
    0 "AudioSelectors" audio_selectors: Vec<UpdateMediaLiveChannelAudioSelectors>, 1 "InputId" input_id: String,
    2 "LanguageName" language_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioSelectors {
    pub audio_language_selection: Option<UpdateMediaLiveChannelAudioLanguageSelection>,
    pub audio_pid_selection: Option<UpdateMediaLiveChannelAudioPidSelection>,
    pub audio_track_selection: Option<Vec<UpdateMediaLiveChannelAudioTrackSelection>>,
    pub name: Option<String>,
}
input! { UpdateMediaLiveChannelAudioSelectors(name: String) {
    0 "AudioLanguageSelection" audio_language_selection: UpdateMediaLiveChannelAudioLanguageSelection,
    1 "AudioPidSelection" audio_pid_selection: UpdateMediaLiveChannelAudioPidSelection,
    2 "AudioTrackSelection" audio_track_selection: Vec<UpdateMediaLiveChannelAudioTrackSelection>, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioLanguageSelection {
    pub language_code: Option<String>,
}
input! { UpdateMediaLiveChannelAudioLanguageSelection(language_code: String) {
    0 "LanguageCode" language_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioPidSelection {
    pub pid: Option<i64>,
}
input! { UpdateMediaLiveChannelAudioPidSelection(pid: i64) {
    0 "Pid" pid: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelAudioTrackSelection {
    pub track_id: Option<i64>,
}
input! { UpdateMediaLiveChannelAudioTrackSelection(track_id: i64) {
    0 "TrackId" track_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelOutputGroups {
    pub media_package_group_setting: Option<UpdateMediaLiveChannelMediaPackageGroupSetting>,
    pub name: Option<String>,
    pub outputs: Option<Vec<UpdateMediaLiveChannelOutputs>>,
    pub r#type: Option<String>,
}
input! { UpdateMediaLiveChannelOutputGroups(name: String, outputs: Vec<UpdateMediaLiveChannelOutputs>, r#type: String) {
    0 "MediaPackageGroupSetting" media_package_group_setting: UpdateMediaLiveChannelMediaPackageGroupSetting,
    1 "Name" name: String, 2 "Outputs" outputs: Vec<UpdateMediaLiveChannelOutputs>, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelMediaPackageGroupSetting {
    pub channel_name: Option<String>,
    pub group_name: Option<String>,
}
input! { UpdateMediaLiveChannelMediaPackageGroupSetting(channel_name: String, group_name: String) {
    0 "ChannelName" channel_name: String, 1 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelOutputs {
    pub audio_setting_names: Option<Vec<String>>,
    pub media_package_output_setting: Option<UpdateMediaLiveChannelMediaPackageOutputSetting>,
    pub media_type: Option<i64>,
    pub name: Option<String>,
    pub video_setting_name: Option<String>,
}
input! { UpdateMediaLiveChannelOutputs(name: String) {
    0 "AudioSettingNames" audio_setting_names: Vec<String>,
    1 "MediaPackageOutputSetting" media_package_output_setting: UpdateMediaLiveChannelMediaPackageOutputSetting,
    2 "MediaType" media_type: i64, 3 "Name" name: String, 4 "VideoSettingName" video_setting_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelMediaPackageOutputSetting {
    pub audio_group_id: Option<String>,
    pub name_modifier: Option<String>,
}
input! { UpdateMediaLiveChannelMediaPackageOutputSetting() {
    0 "AudioGroupId" audio_group_id: String, 1 "NameModifier" name_modifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelVideoSettings {
    pub height: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveChannelCodecDetail {
    pub level: Option<String>,
    pub profile: Option<String>,
}
input! { UpdateMediaLiveChannelCodecDetail() {
    0 "Level" level: String, 1 "Profile" profile: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInput {
    pub input_settings: Vec<UpdateMediaLiveInputInputSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub input_id: String,
    pub name: String,
}
operation! { UpdateMediaLiveInput(input_settings: Vec<UpdateMediaLiveInputInputSettings>, input_id: String, name: String)
    "UpdateMediaLiveInput" -> Empty {
    0 "InputSettings" input_settings, 1 "SecurityGroupIds" security_group_ids: Vec<String>, 2 "InputId" input_id,
    3 "Name" name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type UpdateMediaLiveInputOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputInputSettings {
    pub flow_id: Option<String>,
    pub flow_output_name: Option<String>,
    pub source_url: Option<String>,
    pub srt_latency: Option<i64>,
    pub srt_max_bitrate: Option<i64>,
    pub srt_passphrase: Option<Secret>,
    pub srt_pb_key_len: Option<i64>,
    pub stream_name: Option<String>,
}
input! { UpdateMediaLiveInputInputSettings() {
    0 "FlowId" flow_id: String, 1 "FlowOutputName" flow_output_name: String, 2 "SourceUrl" source_url: String,
    3 "SrtLatency" srt_latency: i64, 4 "SrtMaxBitrate" srt_max_bitrate: i64, 5 "SrtPassphrase" srt_passphrase: Secret,
    6 "SrtPbKeyLen" srt_pb_key_len: i64, 7 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputSecurityGroup {
    pub name: String,
    pub security_group_id: String,
    pub whitelist_rules: Vec<String>,
}
operation! { UpdateMediaLiveInputSecurityGroup(name: String, security_group_id: String, whitelist_rules: Vec<String>)
    "UpdateMediaLiveInputSecurityGroup" -> Empty {
    0 "Name" name, 1 "SecurityGroupId" security_group_id, 2 "WhitelistRules" whitelist_rules
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

pub type UpdateMediaLiveInputSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMarks {
    pub media_id: String,
    pub media_marks: String,
}
operation! { UpdateMediaMarks(media_id: String, media_marks: String) "UpdateMediaMarks" -> UpdateMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarks" media_marks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaMarksOutput {
    pub media_id: Option<String>,
    pub media_mark_ids: Option<String>,
}
model! { UpdateMediaMarksOutput {
    0 "MediaId" media_id, 1 "MediaMarkIds" media_mark_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLib {
    pub media_id: String,
    pub msg_body: String,
    pub namespace: Option<String>,
    pub search_lib_name: Option<String>,
}
operation! { UpdateMediaToSearchLib(media_id: String, msg_body: String)
    "UpdateMediaToSearchLib" -> UpdateMediaToSearchLibOutput {
    0 "MediaId" media_id, 1 "MsgBody" msg_body, 2 "Namespace" namespace: String,
    3 "SearchLibName" search_lib_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLibOutput {
    pub code: Option<String>,
    pub media_id: Option<String>,
    pub success: Option<String>,
}
model! { UpdateMediaToSearchLibOutput {
    0 "Code" code, 1 "MediaId" media_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub name: Option<String>,
    pub pipeline_id: String,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
operation! { UpdatePipeline(pipeline_id: String) "UpdatePipeline" -> UpdatePipelineOutput {
    0 "Name" name: String, 1 "PipelineId" pipeline_id, 2 "Priority" priority: i64, 3 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub success: Option<bool>,
}
model! { UpdatePipelineOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgram {
    pub ad_breaks: Option<String>,
    pub channel_name: String,
    pub clip_range: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgramOutput {
    pub program: Option<ChannelAssemblyProgram>,
}
model! { UpdateProgramOutput {
    0 "Program" program
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstance {
    pub config: Option<UpdateRtcRobotInstanceConfig>,
    pub instance_id: String,
}
operation! { UpdateRtcRobotInstance(instance_id: String) "UpdateRtcRobotInstance" -> Empty {
    0 "Config" config: UpdateRtcRobotInstanceConfig, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type UpdateRtcRobotInstanceOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSource {
    pub http_package_configurations: String,
    pub source_location_name: String,
    pub source_name: String,
    pub source_type: String,
}
operation! { UpdateSource(http_package_configurations: String, source_location_name: String, source_name: String, source_type: String)
    "UpdateSource" -> UpdateSourceOutput {
    0 "HttpPackageConfigurations" http_package_configurations, 1 "SourceLocationName" source_location_name,
    2 "SourceName" source_name, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceOutput {
    pub source: Option<ChannelAssemblySource>,
}
model! { UpdateSourceOutput {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceLocation {
    pub base_url: Option<String>,
    pub enable_segment_delivery: Option<bool>,
    pub segment_delivery_url: Option<String>,
    pub source_location_name: String,
}
operation! { UpdateSourceLocation(source_location_name: String) "UpdateSourceLocation" -> UpdateSourceLocationOutput {
    0 "BaseUrl" base_url: String, 1 "EnableSegmentDelivery" enable_segment_delivery: bool,
    2 "SegmentDeliveryUrl" segment_delivery_url: String, 3 "SourceLocationName" source_location_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceLocationOutput {
    pub source_location: Option<ChannelAssemblySourceLocation>,
}
model! { UpdateSourceLocationOutput {
    0 "SourceLocation" source_location
} }

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
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

pub type UpdateTemplateOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURLOutput {
    pub upload_jobs: Option<Vec<UploadMediaByURLUploadJobs>>,
}
model! { UploadMediaByURLOutput {
    0 "UploadJobs" upload_jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURLUploadJobs {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub source_url: Option<String>,
}
model! { UploadMediaByURLUploadJobs {
    0 "JobId" job_id, 1 "MediaId" media_id, 2 "SourceURL" source_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByURLOutput {
    pub file_url: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub source_url: Option<String>,
}
model! { UploadStreamByURLOutput {
    0 "FileURL" file_url, 1 "JobId" job_id, 2 "MediaId" media_id, 3 "SourceURL" source_url
} }

#[cfg(feature = "reflect")]
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
