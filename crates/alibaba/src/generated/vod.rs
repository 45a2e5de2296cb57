//! `vod` of Alibaba Cloud, API version 2017-03-21.
//!
//! Endpoint: a table of 55 regions, else `vod.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/vod/2017-03-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, vod::DescribeMediaDistribution};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMediaDistribution::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "vod.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "vod.aliyuncs.com"),
        ("ap-southeast-1", "vod.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "vod.aliyuncs.com"),
        ("ap-southeast-3", "vod.aliyuncs.com"),
        ("ap-southeast-5", "vod.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "vod.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "vod.aliyuncs.com"),
        ("cn-beijing-finance-pop", "vod.aliyuncs.com"),
        ("cn-beijing-gov-1", "vod.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "vod.aliyuncs.com"),
        ("cn-chengdu", "vod.aliyuncs.com"),
        ("cn-edge-1", "vod.aliyuncs.com"),
        ("cn-fujian", "vod.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "vod.aliyuncs.com"),
        ("cn-hangzhou", "vod.cn-shanghai.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "vod.aliyuncs.com"),
        ("cn-hangzhou-finance", "vod.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "vod.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "vod.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "vod.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "vod.aliyuncs.com"),
        ("cn-hangzhou-test-306", "vod.aliyuncs.com"),
        ("cn-hongkong", "vod.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "vod.aliyuncs.com"),
        ("cn-huhehaote", "vod.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "vod.aliyuncs.com"),
        ("cn-north-2-gov-1", "vod.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "vod.aliyuncs.com"),
        ("cn-qingdao-nebula", "vod.aliyuncs.com"),
        ("cn-shanghai", "vod.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "vod.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "vod.aliyuncs.com"),
        ("cn-shanghai-finance-1", "vod.aliyuncs.com"),
        ("cn-shanghai-inner", "vod.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "vod.aliyuncs.com"),
        ("cn-shenzhen", "vod.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "vod.aliyuncs.com"),
        ("cn-shenzhen-inner", "vod.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "vod.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "vod.aliyuncs.com"),
        ("cn-wuhan", "vod.aliyuncs.com"),
        ("cn-wulanchabu", "vod.aliyuncs.com"),
        ("cn-yushanfang", "vod.aliyuncs.com"),
        ("cn-zhangbei", "vod.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "vod.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "vod.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "vod.aliyuncs.com"),
        ("eu-central-1", "vod.eu-central-1.aliyuncs.com"),
        ("eu-west-1-oxs", "vod.aliyuncs.com"),
        ("me-central-1", "vod.me-central-1.aliyuncs.com"),
        ("me-east-1", "vod.aliyuncs.com"),
        ("rus-west-1-pop", "vod.aliyuncs.com"),
        ("us-east-1", "vod.aliyuncs.com"),
        ("us-west-1", "vod.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "vod-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "vod-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "vod-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "vod-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hongkong", "vod-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "vod-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "vod-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "vod-vpc.eu-central-1.aliyuncs.com"),
        ("us-west-1", "vod-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("vod", "2017-03-21", "vod", &ENDPOINTS);

/// Adds ai template: `AddAITemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAITemplate {
    /// Required.
    pub template_config: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_type: String,
}
operation! { AddAITemplate(template_config: String, template_name: String, template_type: String)
    "AddAITemplate" -> AddAITemplateOutput {
    0 "TemplateConfig" template_config, 1 "TemplateName" template_name, 2 "TemplateType" template_type
} }

/// Response of [`AddAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAITemplateOutput {
    pub template_id: Option<String>,
}
model! { AddAITemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Adds category: `AddCategory` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddCategory>.
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

/// Adds editing project: `AddEditingProject` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProject {
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub division: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub timeline: Option<String>,
    /// Required.
    pub title: String,
}
operation! { AddEditingProject(title: String) "AddEditingProject" -> AddEditingProjectOutput {
    0 "CoverURL" cover_url: String, 1 "Description" description: String, 2 "Division" division: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: String,
    7 "Timeline" timeline: String, 8 "Title" title
} }

/// Response of [`AddEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectOutput {
    pub project: Option<AddEditingProjectProject>,
}
model! { AddEditingProjectOutput {
    0 "Project" project: AddEditingProjectProject
} }

/// In the response of [`AddEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectProject {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { AddEditingProjectProject {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ModifiedTime" modified_time: String,
    3 "ProjectId" project_id: String, 4 "Status" status: String, 5 "Title" title: String
} }

/// Adds editing project materials: `AddEditingProjectMaterials` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterials {
    /// Required.
    pub material_ids: String,
    /// Required.
    pub material_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { AddEditingProjectMaterials(material_ids: String, material_type: String, project_id: String)
    "AddEditingProjectMaterials" -> AddEditingProjectMaterialsOutput {
    0 "MaterialIds" material_ids, 1 "MaterialType" material_type, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ProjectId" project_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsOutput {
    pub material_list: Vec<AddEditingProjectMaterialsMaterialList>,
}
model! { AddEditingProjectMaterialsOutput {
    0 "MaterialList" material_list: Vec<AddEditingProjectMaterialsMaterialList>
} }

/// In the response of [`AddEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEditingProjectMaterialsMaterialList {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub customer_id: Option<i64>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub material_id: Option<String>,
    pub material_type: Option<String>,
    pub modify_time: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub sprite_config: Option<String>,
    pub sprites: Vec<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { AddEditingProjectMaterialsMaterialList {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "CoverURL" cover_url: String,
    3 "CreateTime" create_time: String, 4 "CustomerId" customer_id: i64, 5 "Description" description: String,
    6 "Duration" duration: f64, 7 "MaterialId" material_id: String, 8 "MaterialType" material_type: String,
    9 "ModifyTime" modify_time: String, 10 "Size" size: i64, 11 "Snapshots" snapshots: Vec<String>,
    12 "SpriteConfig" sprite_config: String, 13 "Sprites" sprites: Vec<String>, 14 "Status" status: String,
    15 "Tags" tags: String, 16 "Title" title: String
} }

/// Adds transcode template group: `AddTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTranscodeTemplateGroup {
    pub app_id: Option<String>,
    pub name: Option<String>,
    pub transcode_template_group_id: Option<String>,
    pub transcode_template_list: Option<String>,
}
operation! { AddTranscodeTemplateGroup() "AddTranscodeTemplateGroup" -> AddTranscodeTemplateGroupOutput {
    0 "AppId" app_id: String, 1 "Name" name: String, 2 "TranscodeTemplateGroupId" transcode_template_group_id: String,
    3 "TranscodeTemplateList" transcode_template_list: String
} }

/// Response of [`AddTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTranscodeTemplateGroupOutput {
    pub transcode_template_group_id: Option<String>,
}
model! { AddTranscodeTemplateGroupOutput {
    0 "TranscodeTemplateGroupId" transcode_template_group_id: String
} }

/// Adds vod domain: `AddVodDomain` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddVodDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVodDomain {
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { AddVodDomain(domain_name: String, sources: String) "AddVodDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Scope" scope: String, 5 "SecurityToken" security_token: Secret, 6 "Sources" sources,
    7 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`AddVodDomain`]: empty.
pub type AddVodDomainOutput = Empty;

/// Adds vod storage for app: `AddVodStorageForApp` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddVodStorageForApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVodStorageForApp {
    /// Required.
    pub app_id: String,
    pub storage_location: Option<String>,
    pub storage_type: Option<String>,
}
operation! { AddVodStorageForApp(app_id: String) "AddVodStorageForApp" -> AddVodStorageForAppOutput {
    0 "AppId" app_id, 1 "StorageLocation" storage_location: String, 2 "StorageType" storage_type: String
} }

/// Response of [`AddVodStorageForApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVodStorageForAppOutput {
    pub storage_location: Option<String>,
}
model! { AddVodStorageForAppOutput {
    0 "StorageLocation" storage_location: String
} }

/// Adds vod template: `AddVodTemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddVodTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVodTemplate {
    pub app_id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub template_config: String,
    /// Required.
    pub template_type: String,
}
operation! { AddVodTemplate(name: String, template_config: String, template_type: String)
    "AddVodTemplate" -> AddVodTemplateOutput {
    0 "AppId" app_id: String, 1 "Name" name, 2 "TemplateConfig" template_config, 3 "TemplateType" template_type
} }

/// Response of [`AddVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVodTemplateOutput {
    pub vod_template_id: Option<String>,
}
model! { AddVodTemplateOutput {
    0 "VodTemplateId" vod_template_id: String
} }

/// Adds watermark: `AddWatermark` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AddWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWatermark {
    pub app_id: Option<String>,
    pub file_url: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub watermark_config: String,
}
operation! { AddWatermark(name: String, r#type: String, watermark_config: String) "AddWatermark" -> AddWatermarkOutput {
    0 "AppId" app_id: String, 1 "FileUrl" file_url: String, 2 "Name" name, 3 "Type" r#type,
    4 "WatermarkConfig" watermark_config
} }

/// Response of [`AddWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWatermarkOutput {
    pub watermark_info: Option<AddWatermarkWatermarkInfo>,
}
model! { AddWatermarkOutput {
    0 "WatermarkInfo" watermark_info: AddWatermarkWatermarkInfo
} }

/// In the response of [`AddWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWatermarkWatermarkInfo {
    pub creation_time: Option<String>,
    pub file_url: Option<String>,
    pub is_default: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub watermark_config: Option<String>,
    pub watermark_id: Option<String>,
}
model! { AddWatermarkWatermarkInfo {
    0 "CreationTime" creation_time: String, 1 "FileUrl" file_url: String, 2 "IsDefault" is_default: String,
    3 "Name" name: String, 4 "Type" r#type: String, 5 "WatermarkConfig" watermark_config: String,
    6 "WatermarkId" watermark_id: String
} }

/// Attaches app policy to identity: `AttachAppPolicyToIdentity` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/AttachAppPolicyToIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAppPolicyToIdentity {
    pub app_id: Option<String>,
    /// Required.
    pub identity_name: String,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub policy_names: String,
}
operation! { AttachAppPolicyToIdentity(identity_name: String, identity_type: String, policy_names: String)
    "AttachAppPolicyToIdentity" -> AttachAppPolicyToIdentityOutput {
    0 "AppId" app_id: String, 1 "IdentityName" identity_name, 2 "IdentityType" identity_type,
    3 "PolicyNames" policy_names
} }

/// Response of [`AttachAppPolicyToIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAppPolicyToIdentityOutput {
    pub failed_policy_names: Vec<String>,
    pub non_exist_policy_names: Vec<String>,
}
model! { AttachAppPolicyToIdentityOutput {
    0 "FailedPolicyNames" failed_policy_names: Vec<String>, 1 "NonExistPolicyNames" non_exist_policy_names: Vec<String>
} }

/// Batches get media infos: `BatchGetMediaInfos` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/BatchGetMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfos {
    /// Required.
    pub media_ids: String,
    pub reference_ids: Option<String>,
}
operation! { BatchGetMediaInfos(media_ids: String) "BatchGetMediaInfos" -> BatchGetMediaInfosOutput {
    0 "MediaIds" media_ids, 1 "ReferenceIds" reference_ids: String
} }

/// Response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosOutput {
    pub forbidden_media_ids: Vec<String>,
    pub media_infos: Vec<BatchGetMediaInfosMediaInfos>,
    pub non_exist_media_ids: Vec<String>,
    pub non_exist_reference_ids: Vec<String>,
}
model! { BatchGetMediaInfosOutput {
    0 "ForbiddenMediaIds" forbidden_media_ids: Vec<String>,
    1 "MediaInfos" media_infos: Vec<BatchGetMediaInfosMediaInfos>,
    2 "NonExistMediaIds" non_exist_media_ids: Vec<String>, 3 "NonExistReferenceIds" non_exist_reference_ids: Vec<String>
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaInfos {
    pub media_id: Option<String>,
    pub media_info: Option<BatchGetMediaInfosMediaInfo>,
    pub mezzanine_info: Option<BatchGetMediaInfosMezzanineInfo>,
    pub play_info_list: Vec<BatchGetMediaInfosPlayInfoList>,
}
model! { BatchGetMediaInfosMediaInfos {
    0 "MediaId" media_id: String, 1 "MediaInfo" media_info: BatchGetMediaInfosMediaInfo,
    2 "MezzanineInfo" mezzanine_info: BatchGetMediaInfosMezzanineInfo,
    3 "PlayInfoList" play_info_list: Vec<BatchGetMediaInfosPlayInfoList>
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMediaInfo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub download_switch: Option<String>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub reference_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub template_group_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
model! { BatchGetMediaInfosMediaInfo {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String, 3 "CoverURL" cover_url: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "DownloadSwitch" download_switch: String, 7 "MediaId" media_id: String,
    8 "ModificationTime" modification_time: String, 9 "ReferenceId" reference_id: String,
    10 "RestoreExpiration" restore_expiration: String, 11 "RestoreStatus" restore_status: String,
    12 "Snapshots" snapshots: Vec<String>, 13 "Status" status: String, 14 "StorageClass" storage_class: String,
    15 "StorageLocation" storage_location: String, 16 "Tags" tags: String,
    17 "TemplateGroupId" template_group_id: String, 18 "Title" title: String, 19 "UserData" user_data: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosMezzanineInfo {
    pub audio_stream_list: Vec<BatchGetMediaInfosAudioStreamList>,
    pub bitrate: Option<String>,
    pub creation_time: Option<String>,
    pub duration: Option<String>,
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub fps: Option<String>,
    pub height: Option<i64>,
    pub media_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub video_stream_list: Vec<BatchGetMediaInfosVideoStreamList>,
    pub width: Option<i64>,
}
model! { BatchGetMediaInfosMezzanineInfo {
    0 "AudioStreamList" audio_stream_list: Vec<BatchGetMediaInfosAudioStreamList>, 1 "Bitrate" bitrate: String,
    2 "CreationTime" creation_time: String, 3 "Duration" duration: String, 4 "FileMD5" file_md5: String,
    5 "FileName" file_name: String, 6 "FileURL" file_url: String, 7 "Fps" fps: String, 8 "Height" height: i64,
    9 "MediaId" media_id: String, 10 "Size" size: i64, 11 "Status" status: String,
    12 "VideoStreamList" video_stream_list: Vec<BatchGetMediaInfosVideoStreamList>, 13 "Width" width: i64
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosAudioStreamList {
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
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { BatchGetMediaInfosAudioStreamList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "SampleRate" sample_rate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosVideoStreamList {
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
    pub hdr_type: Option<String>,
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
model! { BatchGetMediaInfosVideoStreamList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HDRType" hdr_type: String, 11 "HasBFrames" has_b_frames: String, 12 "Height" height: String,
    13 "Index" index: String, 14 "Lang" lang: String, 15 "Level" level: String, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Rotate" rotate: String, 20 "Sar" sar: String,
    21 "StartTime" start_time: String, 22 "Timebase" timebase: String, 23 "Width" width: String
} }

/// In the response of [`BatchGetMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetMediaInfosPlayInfoList {
    pub bit_depth: Option<i64>,
    pub bitrate: Option<String>,
    pub codec_name: Option<String>,
    pub creation_time: Option<String>,
    pub definition: Option<String>,
    pub duration: Option<String>,
    pub encrypt: Option<i64>,
    pub encrypt_mode: Option<String>,
    pub encrypt_type: Option<String>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub hdr_type: Option<String>,
    pub height: Option<i64>,
    pub job_ext: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<i64>,
    pub modification_time: Option<String>,
    pub narrow_band_type: Option<String>,
    pub play_url: Option<String>,
    pub size: Option<i64>,
    pub specification: Option<String>,
    pub status: Option<String>,
    pub stream_type: Option<String>,
    pub template_group_id: Option<String>,
    pub template_id: Option<String>,
    pub watermark_id: Option<String>,
    pub width: Option<i64>,
}
model! { BatchGetMediaInfosPlayInfoList {
    0 "BitDepth" bit_depth: i64, 1 "Bitrate" bitrate: String, 2 "CodecName" codec_name: String,
    3 "CreationTime" creation_time: String, 4 "Definition" definition: String, 5 "Duration" duration: String,
    6 "Encrypt" encrypt: i64, 7 "EncryptMode" encrypt_mode: String, 8 "EncryptType" encrypt_type: String,
    9 "Format" format: String, 10 "Fps" fps: String, 11 "HDRType" hdr_type: String, 12 "Height" height: i64,
    13 "JobExt" job_ext: String, 14 "JobId" job_id: String, 15 "JobType" job_type: i64,
    16 "ModificationTime" modification_time: String, 17 "NarrowBandType" narrow_band_type: String,
    18 "PlayURL" play_url: String, 19 "Size" size: i64, 20 "Specification" specification: String,
    21 "Status" status: String, 22 "StreamType" stream_type: String, 23 "TemplateGroupId" template_group_id: String,
    24 "TemplateId" template_id: String, 25 "WatermarkId" watermark_id: String, 26 "Width" width: i64
} }

/// Batches set vod domain configs: `BatchSetVodDomainConfigs` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/BatchSetVodDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetVodDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetVodDomainConfigs(domain_names: String, functions: String) "BatchSetVodDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchSetVodDomainConfigs`]: empty.
pub type BatchSetVodDomainConfigsOutput = Empty;

/// Batches start vod domain: `BatchStartVodDomain` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/BatchStartVodDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartVodDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStartVodDomain(domain_names: String) "BatchStartVodDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStartVodDomain`]: empty.
pub type BatchStartVodDomainOutput = Empty;

/// Batches stop vod domain: `BatchStopVodDomain` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/BatchStopVodDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopVodDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStopVodDomain(domain_names: String) "BatchStopVodDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStopVodDomain`]: empty.
pub type BatchStopVodDomainOutput = Empty;

/// Cancels url upload jobs: `CancelUrlUploadJobs` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CancelUrlUploadJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUrlUploadJobs {
    pub job_ids: Option<String>,
    pub upload_urls: Option<String>,
}
operation! { CancelUrlUploadJobs() "CancelUrlUploadJobs" -> CancelUrlUploadJobsOutput {
    0 "JobIds" job_ids: String, 1 "UploadUrls" upload_urls: String
} }

/// Response of [`CancelUrlUploadJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUrlUploadJobsOutput {
    pub canceled_jobs: Vec<String>,
    pub non_exists: Vec<String>,
}
model! { CancelUrlUploadJobsOutput {
    0 "CanceledJobs" canceled_jobs: Vec<String>, 1 "NonExists" non_exists: Vec<String>
} }

/// Changes resource group: `ChangeResourceGroup` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates app info: `CreateAppInfo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CreateAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInfo {
    /// Required.
    pub app_name: String,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateAppInfo(app_name: String) "CreateAppInfo" -> CreateAppInfoOutput {
    0 "AppName" app_name, 1 "Description" description: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInfoOutput {
    pub app_id: Option<String>,
}
model! { CreateAppInfoOutput {
    0 "AppId" app_id: String
} }

/// Creates audit: `CreateAudit` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CreateAudit>.
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

/// Creates upload attached media: `CreateUploadAttachedMedia` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CreateUploadAttachedMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadAttachedMedia {
    pub app_id: Option<String>,
    /// Required.
    pub business_type: String,
    pub cate_ids: Option<String>,
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub media_ext: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUploadAttachedMedia(business_type: String)
    "CreateUploadAttachedMedia" -> CreateUploadAttachedMediaOutput {
    0 "AppId" app_id: String, 1 "BusinessType" business_type, 2 "CateIds" cate_ids: String,
    3 "Description" description: String, 4 "FileName" file_name: String, 5 "FileSize" file_size: String,
    6 "MediaExt" media_ext: String, 7 "StorageLocation" storage_location: String, 8 "Tags" tags: String,
    9 "Title" title: String, 10 "UserData" user_data: String
} }

/// Response of [`CreateUploadAttachedMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadAttachedMediaOutput {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_url: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadAttachedMediaOutput {
    0 "FileURL" file_url: String, 1 "MediaId" media_id: String, 2 "MediaURL" media_url: String,
    3 "UploadAddress" upload_address: String, 4 "UploadAuth" upload_auth: Secret
} }

/// Creates upload image: `CreateUploadImage` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CreateUploadImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadImage {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub description: Option<String>,
    pub image_ext: Option<String>,
    /// Required.
    pub image_type: String,
    pub original_file_name: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateUploadImage(image_type: String) "CreateUploadImage" -> CreateUploadImageOutput {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "Description" description: String,
    3 "ImageExt" image_ext: String, 4 "ImageType" image_type, 5 "OriginalFileName" original_file_name: String,
    6 "StorageLocation" storage_location: String, 7 "Tags" tags: String, 8 "Title" title: String,
    9 "UserData" user_data: String
} }

/// Response of [`CreateUploadImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadImageOutput {
    pub file_url: Option<String>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
}
model! { CreateUploadImageOutput {
    0 "FileURL" file_url: String, 1 "ImageId" image_id: String, 2 "ImageURL" image_url: String,
    3 "UploadAddress" upload_address: String, 4 "UploadAuth" upload_auth: Secret
} }

/// Creates upload video: `CreateUploadVideo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/CreateUploadVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadVideo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub enable_first_frame_cover: Option<bool>,
    /// Required.
    pub file_name: String,
    pub file_size: Option<i64>,
    pub generate_thumbnail: Option<bool>,
    pub reference_id: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub template_group_id: Option<String>,
    /// Required.
    pub title: String,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { CreateUploadVideo(file_name: String, title: String) "CreateUploadVideo" -> CreateUploadVideoOutput {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CoverURL" cover_url: String,
    3 "Description" description: String, 4 "EnableFirstFrameCover" enable_first_frame_cover: bool,
    5 "FileName" file_name, 6 "FileSize" file_size: i64, 7 "GenerateThumbnail" generate_thumbnail: bool,
    8 "ReferenceId" reference_id: String, 9 "StorageLocation" storage_location: String, 10 "Tags" tags: String,
    11 "TemplateGroupId" template_group_id: String, 12 "Title" title, 13 "UserData" user_data: String,
    14 "WorkflowId" workflow_id: String
} }

/// Response of [`CreateUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadVideoOutput {
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
    pub video_id: Option<String>,
}
model! { CreateUploadVideoOutput {
    0 "UploadAddress" upload_address: String, 1 "UploadAuth" upload_auth: Secret, 2 "VideoId" video_id: String
} }

/// `DecryptKMSDataKey` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DecryptKMSDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKey {
    /// Required.
    pub cipher_text: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { DecryptKMSDataKey(cipher_text: String) "DecryptKMSDataKey" -> DecryptKMSDataKeyOutput {
    0 "CipherText" cipher_text, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`DecryptKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKMSDataKeyOutput {
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { DecryptKMSDataKeyOutput {
    0 "KeyId" key_id: String, 1 "Plaintext" plaintext: Secret
} }

/// Deletes ai image infos: `DeleteAIImageInfos` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteAIImageInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIImageInfos {
    /// Required.
    pub ai_image_info_ids: String,
}
operation! { DeleteAIImageInfos(ai_image_info_ids: String) "DeleteAIImageInfos" -> Empty {
    0 "AIImageInfoIds" ai_image_info_ids
} }

/// Response of [`DeleteAIImageInfos`]: empty.
pub type DeleteAIImageInfosOutput = Empty;

/// Deletes ai template: `DeleteAITemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAITemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteAITemplate(template_id: String) "DeleteAITemplate" -> DeleteAITemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAITemplateOutput {
    pub template_id: Option<String>,
}
model! { DeleteAITemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes app info: `DeleteAppInfo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInfo {
    /// Required.
    pub app_id: String,
}
operation! { DeleteAppInfo(app_id: String) "DeleteAppInfo" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeleteAppInfo`]: empty.
pub type DeleteAppInfoOutput = Empty;

/// Deletes attached media: `DeleteAttachedMedia` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteAttachedMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttachedMedia {
    /// Required.
    pub media_ids: String,
}
operation! { DeleteAttachedMedia(media_ids: String) "DeleteAttachedMedia" -> DeleteAttachedMediaOutput {
    0 "MediaIds" media_ids
} }

/// Response of [`DeleteAttachedMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttachedMediaOutput {
    pub non_exist_media_ids: Vec<String>,
}
model! { DeleteAttachedMediaOutput {
    0 "NonExistMediaIds" non_exist_media_ids: Vec<String>
} }

/// Deletes category: `DeleteCategory` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteCategory>.
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

/// Deletes dynamic image: `DeleteDynamicImage` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteDynamicImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDynamicImage {
    pub dynamic_image_ids: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { DeleteDynamicImage(video_id: String) "DeleteDynamicImage" -> Empty {
    0 "DynamicImageIds" dynamic_image_ids: String, 1 "VideoId" video_id
} }

/// Response of [`DeleteDynamicImage`]: empty.
pub type DeleteDynamicImageOutput = Empty;

/// Deletes editing project: `DeleteEditingProject` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProject {
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_ids: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { DeleteEditingProject(project_ids: String) "DeleteEditingProject" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: String, 2 "ProjectIds" project_ids,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`DeleteEditingProject`]: empty.
pub type DeleteEditingProjectOutput = Empty;

/// Deletes editing project materials: `DeleteEditingProjectMaterials` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEditingProjectMaterials {
    /// Required.
    pub material_ids: String,
    /// Required.
    pub material_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { DeleteEditingProjectMaterials(material_ids: String, material_type: String, project_id: String)
    "DeleteEditingProjectMaterials" -> Empty {
    0 "MaterialIds" material_ids, 1 "MaterialType" material_type, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ProjectId" project_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`DeleteEditingProjectMaterials`]: empty.
pub type DeleteEditingProjectMaterialsOutput = Empty;

/// Deletes image: `DeleteImage` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub delete_image_type: String,
    pub image_ids: Option<String>,
    pub image_type: Option<String>,
    pub image_urls: Option<String>,
    pub video_id: Option<String>,
}
operation! { DeleteImage(delete_image_type: String) "DeleteImage" -> Empty {
    0 "DeleteImageType" delete_image_type, 1 "ImageIds" image_ids: String, 2 "ImageType" image_type: String,
    3 "ImageURLs" image_urls: String, 4 "VideoId" video_id: String
} }

/// Response of [`DeleteImage`]: empty.
pub type DeleteImageOutput = Empty;

/// Deletes message callback: `DeleteMessageCallback` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteMessageCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageCallback {
    pub app_id: Option<String>,
    pub owner_account: Option<String>,
}
operation! { DeleteMessageCallback() "DeleteMessageCallback" -> Empty {
    0 "AppId" app_id: String, 1 "OwnerAccount" owner_account: String
} }

/// Response of [`DeleteMessageCallback`]: empty.
pub type DeleteMessageCallbackOutput = Empty;

/// Deletes mezzanines: `DeleteMezzanines` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteMezzanines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMezzanines {
    pub force: Option<bool>,
    pub reference_ids: Option<String>,
    pub video_ids: Option<String>,
}
operation! { DeleteMezzanines() "DeleteMezzanines" -> DeleteMezzaninesOutput {
    0 "Force" force: bool, 1 "ReferenceIds" reference_ids: String, 2 "VideoIds" video_ids: String
} }

/// Response of [`DeleteMezzanines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMezzaninesOutput {
    pub non_exist_reference_ids: Vec<String>,
    pub non_exist_video_ids: Vec<String>,
    pub un_removeable_video_ids: Vec<String>,
}
model! { DeleteMezzaninesOutput {
    0 "NonExistReferenceIds" non_exist_reference_ids: Vec<String>,
    1 "NonExistVideoIds" non_exist_video_ids: Vec<String>, 2 "UnRemoveableVideoIds" un_removeable_video_ids: Vec<String>
} }

/// Deletes multipart upload: `DeleteMultipartUpload` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteMultipartUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultipartUpload {
    /// Required.
    pub media_id: String,
    /// Required.
    pub media_type: String,
    pub owner_account: Option<String>,
}
operation! { DeleteMultipartUpload(media_id: String, media_type: String) "DeleteMultipartUpload" -> Empty {
    0 "MediaId" media_id, 1 "MediaType" media_type, 2 "OwnerAccount" owner_account: String
} }

/// Response of [`DeleteMultipartUpload`]: empty.
pub type DeleteMultipartUploadOutput = Empty;

/// Deletes stream: `DeleteStream` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStream {
    /// Required.
    pub job_ids: String,
    pub reference_id: Option<String>,
    pub video_id: Option<String>,
}
operation! { DeleteStream(job_ids: String) "DeleteStream" -> Empty {
    0 "JobIds" job_ids, 1 "ReferenceId" reference_id: String, 2 "VideoId" video_id: String
} }

/// Response of [`DeleteStream`]: empty.
pub type DeleteStreamOutput = Empty;

/// Deletes transcode template group: `DeleteTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplateGroup {
    pub force_del_group: Option<String>,
    /// Required.
    pub transcode_template_group_id: String,
    pub transcode_template_ids: Option<String>,
}
operation! { DeleteTranscodeTemplateGroup(transcode_template_group_id: String)
    "DeleteTranscodeTemplateGroup" -> DeleteTranscodeTemplateGroupOutput {
    0 "ForceDelGroup" force_del_group: String, 1 "TranscodeTemplateGroupId" transcode_template_group_id,
    2 "TranscodeTemplateIds" transcode_template_ids: String
} }

/// Response of [`DeleteTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplateGroupOutput {
    pub non_exist_transcode_template_ids: Vec<String>,
}
model! { DeleteTranscodeTemplateGroupOutput {
    0 "NonExistTranscodeTemplateIds" non_exist_transcode_template_ids: Vec<String>
} }

/// Deletes video: `DeleteVideo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideo {
    pub reference_ids: Option<String>,
    pub video_ids: Option<String>,
}
operation! { DeleteVideo() "DeleteVideo" -> DeleteVideoOutput {
    0 "ReferenceIds" reference_ids: String, 1 "VideoIds" video_ids: String
} }

/// Response of [`DeleteVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideoOutput {
    pub forbidden_video_ids: Vec<String>,
    pub non_exist_reference_ids: Vec<String>,
    pub non_exist_video_ids: Vec<String>,
}
model! { DeleteVideoOutput {
    0 "ForbiddenVideoIds" forbidden_video_ids: Vec<String>,
    1 "NonExistReferenceIds" non_exist_reference_ids: Vec<String>, 2 "NonExistVideoIds" non_exist_video_ids: Vec<String>
} }

/// Deletes vod domain: `DeleteVodDomain` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteVodDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteVodDomain(domain_name: String) "DeleteVodDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteVodDomain`]: empty.
pub type DeleteVodDomainOutput = Empty;

/// Deletes vod specific config: `DeleteVodSpecificConfig` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteVodSpecificConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodSpecificConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub env: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteVodSpecificConfig(config_id: String, domain_name: String) "DeleteVodSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "Env" env: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteVodSpecificConfig`]: empty.
pub type DeleteVodSpecificConfigOutput = Empty;

/// Deletes vod template: `DeleteVodTemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteVodTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodTemplate {
    /// Required.
    pub vod_template_id: String,
}
operation! { DeleteVodTemplate(vod_template_id: String) "DeleteVodTemplate" -> DeleteVodTemplateOutput {
    0 "VodTemplateId" vod_template_id
} }

/// Response of [`DeleteVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodTemplateOutput {
    pub vod_template_id: Option<String>,
}
model! { DeleteVodTemplateOutput {
    0 "VodTemplateId" vod_template_id: String
} }

/// Deletes watermark: `DeleteWatermark` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DeleteWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermark {
    /// Required.
    pub watermark_id: String,
}
operation! { DeleteWatermark(watermark_id: String) "DeleteWatermark" -> Empty {
    0 "WatermarkId" watermark_id
} }

/// Response of [`DeleteWatermark`]: empty.
pub type DeleteWatermarkOutput = Empty;

/// Describes media distribution: `DescribeMediaDistribution` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeMediaDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaDistribution {
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
    pub storage_class: Option<String>,
}
operation! { DescribeMediaDistribution() "DescribeMediaDistribution" -> DescribeMediaDistributionOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval: String, 2 "StartTime" start_time: String,
    3 "StorageClass" storage_class: String
} }

/// Response of [`DescribeMediaDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaDistributionOutput {
    pub media_distribution_list: Vec<DescribeMediaDistributionMediaDistributionList>,
    pub total: Option<i64>,
}
model! { DescribeMediaDistributionOutput {
    0 "MediaDistributionList" media_distribution_list: Vec<DescribeMediaDistributionMediaDistributionList>,
    1 "Total" total: i64
} }

/// In the response of [`DescribeMediaDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaDistributionMediaDistributionList {
    pub count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeMediaDistributionMediaDistributionList {
    0 "Count" count: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Describes play top videos: `DescribePlayTopVideos` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribePlayTopVideos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayTopVideos {
    /// Required.
    pub biz_date: String,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    /// 10 to 1000.
    pub page_size: Option<i64>,
}
operation! { DescribePlayTopVideos(biz_date: String) "DescribePlayTopVideos" -> DescribePlayTopVideosOutput {
    0 "BizDate" biz_date, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribePlayTopVideos: DescribePlayTopVideosTopPlayVideoStatis =
    Number "PageNo", "TopPlayVideos.TopPlayVideoStatis" top_play_videos.top_play_video_statis, total "TotalNum" }

/// Response of [`DescribePlayTopVideos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayTopVideosOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub top_play_videos: Option<DescribePlayTopVideosTopPlayVideos>,
    pub total_num: Option<i64>,
}
model! { DescribePlayTopVideosOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "TopPlayVideos" top_play_videos: DescribePlayTopVideosTopPlayVideos, 3 "TotalNum" total_num: i64
} }

/// In the response of [`DescribePlayTopVideos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayTopVideosTopPlayVideos {
    pub top_play_video_statis: Vec<DescribePlayTopVideosTopPlayVideoStatis>,
}
model! { DescribePlayTopVideosTopPlayVideos {
    0 "TopPlayVideoStatis" top_play_video_statis: Vec<DescribePlayTopVideosTopPlayVideoStatis>
} }

/// In the response of [`DescribePlayTopVideos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayTopVideosTopPlayVideoStatis {
    pub play_duration: Option<String>,
    pub title: Option<String>,
    pub uv: Option<String>,
    pub vv: Option<String>,
    pub video_id: Option<String>,
}
model! { DescribePlayTopVideosTopPlayVideoStatis {
    0 "PlayDuration" play_duration: String, 1 "Title" title: String, 2 "UV" uv: String, 3 "VV" vv: String,
    4 "VideoId" video_id: String
} }

/// Describes play user avg: `DescribePlayUserAvg` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribePlayUserAvg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserAvg {
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribePlayUserAvg(end_time: String, start_time: String)
    "DescribePlayUserAvg" -> DescribePlayUserAvgOutput {
    0 "EndTime" end_time, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time
} }

/// Response of [`DescribePlayUserAvg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserAvgOutput {
    pub user_play_statis_avgs: Option<DescribePlayUserAvgUserPlayStatisAvgs>,
}
model! { DescribePlayUserAvgOutput {
    0 "UserPlayStatisAvgs" user_play_statis_avgs: DescribePlayUserAvgUserPlayStatisAvgs
} }

/// In the response of [`DescribePlayUserAvg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserAvgUserPlayStatisAvgs {
    pub user_play_statis_avg: Vec<DescribePlayUserAvgUserPlayStatisAvg>,
}
model! { DescribePlayUserAvgUserPlayStatisAvgs {
    0 "UserPlayStatisAvg" user_play_statis_avg: Vec<DescribePlayUserAvgUserPlayStatisAvg>
} }

/// In the response of [`DescribePlayUserAvg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserAvgUserPlayStatisAvg {
    pub avg_play_count: Option<String>,
    pub avg_play_duration: Option<String>,
    pub date: Option<String>,
}
model! { DescribePlayUserAvgUserPlayStatisAvg {
    0 "AvgPlayCount" avg_play_count: String, 1 "AvgPlayDuration" avg_play_duration: String, 2 "Date" date: String
} }

/// Describes play user total: `DescribePlayUserTotal` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribePlayUserTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotal {
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribePlayUserTotal(end_time: String, start_time: String)
    "DescribePlayUserTotal" -> DescribePlayUserTotalOutput {
    0 "EndTime" end_time, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time
} }

/// Response of [`DescribePlayUserTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotalOutput {
    pub user_play_statis_totals: Option<DescribePlayUserTotalUserPlayStatisTotals>,
}
model! { DescribePlayUserTotalOutput {
    0 "UserPlayStatisTotals" user_play_statis_totals: DescribePlayUserTotalUserPlayStatisTotals
} }

/// In the response of [`DescribePlayUserTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotalUserPlayStatisTotals {
    pub user_play_statis_total: Vec<DescribePlayUserTotalUserPlayStatisTotal>,
}
model! { DescribePlayUserTotalUserPlayStatisTotals {
    0 "UserPlayStatisTotal" user_play_statis_total: Vec<DescribePlayUserTotalUserPlayStatisTotal>
} }

/// In the response of [`DescribePlayUserTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotalUserPlayStatisTotal {
    pub date: Option<String>,
    pub play_duration: Option<String>,
    pub play_range: Option<String>,
    pub uv: Option<DescribePlayUserTotalUV>,
    pub vv: Option<DescribePlayUserTotalVV>,
}
model! { DescribePlayUserTotalUserPlayStatisTotal {
    0 "Date" date: String, 1 "PlayDuration" play_duration: String, 2 "PlayRange" play_range: String,
    3 "UV" uv: DescribePlayUserTotalUV, 4 "VV" vv: DescribePlayUserTotalVV
} }

/// In the response of [`DescribePlayUserTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotalUV {
    pub android: Option<String>,
    pub flash: Option<String>,
    pub html5: Option<String>,
    pub ios: Option<String>,
}
model! { DescribePlayUserTotalUV {
    0 "Android" android: String, 1 "Flash" flash: String, 2 "HTML5" html5: String, 3 "iOS" ios: String
} }

/// In the response of [`DescribePlayUserTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayUserTotalVV {
    pub android: Option<String>,
    pub flash: Option<String>,
    pub html5: Option<String>,
    pub ios: Option<String>,
}
model! { DescribePlayUserTotalVV {
    0 "Android" android: String, 1 "Flash" flash: String, 2 "HTML5" html5: String, 3 "iOS" ios: String
} }

/// Describes play video statis: `DescribePlayVideoStatis` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribePlayVideoStatis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayVideoStatis {
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub video_id: String,
}
operation! { DescribePlayVideoStatis(end_time: String, start_time: String, video_id: String)
    "DescribePlayVideoStatis" -> DescribePlayVideoStatisOutput {
    0 "EndTime" end_time, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time, 3 "VideoId" video_id
} }

/// Response of [`DescribePlayVideoStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayVideoStatisOutput {
    pub video_play_statis_details: Option<DescribePlayVideoStatisVideoPlayStatisDetails>,
}
model! { DescribePlayVideoStatisOutput {
    0 "VideoPlayStatisDetails" video_play_statis_details: DescribePlayVideoStatisVideoPlayStatisDetails
} }

/// In the response of [`DescribePlayVideoStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayVideoStatisVideoPlayStatisDetails {
    pub video_play_statis_detail: Vec<DescribePlayVideoStatisVideoPlayStatisDetail>,
}
model! { DescribePlayVideoStatisVideoPlayStatisDetails {
    0 "VideoPlayStatisDetail" video_play_statis_detail: Vec<DescribePlayVideoStatisVideoPlayStatisDetail>
} }

/// In the response of [`DescribePlayVideoStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayVideoStatisVideoPlayStatisDetail {
    pub date: Option<String>,
    pub play_duration: Option<String>,
    pub play_range: Option<String>,
    pub title: Option<String>,
    pub uv: Option<String>,
    pub vv: Option<String>,
}
model! { DescribePlayVideoStatisVideoPlayStatisDetail {
    0 "Date" date: String, 1 "PlayDuration" play_duration: String, 2 "PlayRange" play_range: String,
    3 "Title" title: String, 4 "UV" uv: String, 5 "VV" vv: String
} }

/// Describes vod ai data: `DescribeVodAIData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodAIData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIData {
    pub ai_type: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeVodAIData(end_time: String, start_time: String) "DescribeVodAIData" -> DescribeVodAIDataOutput {
    0 "AIType" ai_type: String, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "StartTime" start_time
} }

/// Response of [`DescribeVodAIData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIDataOutput {
    pub ai_data: Option<DescribeVodAIDataAIData>,
    pub data_interval: Option<String>,
}
model! { DescribeVodAIDataOutput {
    0 "AIData" ai_data: DescribeVodAIDataAIData, 1 "DataInterval" data_interval: String
} }

/// In the response of [`DescribeVodAIData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIDataAIData {
    pub ai_data_item: Vec<DescribeVodAIDataAIDataItem>,
}
model! { DescribeVodAIDataAIData {
    0 "AIDataItem" ai_data_item: Vec<DescribeVodAIDataAIDataItem>
} }

/// In the response of [`DescribeVodAIData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIDataAIDataItem {
    pub data: Option<DescribeVodAIDataData>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodAIDataAIDataItem {
    0 "Data" data: DescribeVodAIDataData, 1 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeVodAIData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIDataData {
    pub data_item: Vec<DescribeVodAIDataDataItem>,
}
model! { DescribeVodAIDataData {
    0 "DataItem" data_item: Vec<DescribeVodAIDataDataItem>
} }

/// In the response of [`DescribeVodAIData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodAIDataDataItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodAIDataDataItem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes vod certificate list: `DescribeVodCertificateList` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVodCertificateList() "DescribeVodCertificateList" -> DescribeVodCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeVodCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodCertificateListOutput {
    pub certificate_list_model: Option<DescribeVodCertificateListCertificateListModel>,
}
model! { DescribeVodCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeVodCertificateListCertificateListModel
} }

/// In the response of [`DescribeVodCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodCertificateListCertificateListModel {
    pub cert_list: Option<DescribeVodCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeVodCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeVodCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeVodCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodCertificateListCertList {
    pub cert: Vec<DescribeVodCertificateListCert>,
}
model! { DescribeVodCertificateListCertList {
    0 "Cert" cert: Vec<DescribeVodCertificateListCert>
} }

/// In the response of [`DescribeVodCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodCertificateListCert {
    pub algorithm: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub create_time: Option<i64>,
    pub domain_match_cert: Option<bool>,
    pub end_time: Option<i64>,
    pub fingerprint: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
    pub sign_algorithm: Option<String>,
}
model! { DescribeVodCertificateListCert {
    0 "Algorithm" algorithm: String, 1 "CertId" cert_id: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "Common" common: String, 5 "CreateTime" create_time: i64,
    6 "DomainMatchCert" domain_match_cert: bool, 7 "EndTime" end_time: i64, 8 "Fingerprint" fingerprint: String,
    9 "InstanceId" instance_id: String, 10 "Issuer" issuer: String, 11 "LastTime" last_time: i64,
    12 "SignAlgorithm" sign_algorithm: String
} }

/// Describes vod domain bps data: `DescribeVodDomainBpsData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainBpsData() "DescribeVodDomainBpsData" -> DescribeVodDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeVodDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeVodDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String, 6 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeVodDomainBpsDataDataModule>,
}
model! { DescribeVodDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainBpsDataDataModule>
} }

/// In the response of [`DescribeVodDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataDataModule {
    pub domestic_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainBpsDataDataModule {
    0 "DomesticValue" domestic_value: String, 1 "HttpsDomesticValue" https_domestic_value: String,
    2 "HttpsOverseasValue" https_overseas_value: String, 3 "HttpsValue" https_value: String,
    4 "OverseasValue" overseas_value: String, 5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes vod domain bps data by layer: `DescribeVodDomainBpsDataByLayer` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainBpsDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainBpsDataByLayer()
    "DescribeVodDomainBpsDataByLayer" -> DescribeVodDomainBpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "OwnerId" owner_id: i64, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeVodDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<i64>,
}
model! { DescribeVodDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval: DescribeVodDomainBpsDataByLayerBpsDataInterval,
    1 "DataInterval" data_interval: i64
} }

/// In the response of [`DescribeVodDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Vec<DescribeVodDomainBpsDataByLayerDataModule>,
}
model! { DescribeVodDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainBpsDataByLayerDataModule>
} }

/// In the response of [`DescribeVodDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainBpsDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<i64>,
    pub value: Option<f64>,
}
model! { DescribeVodDomainBpsDataByLayerDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TrafficValue" traffic_value: i64, 2 "Value" value: f64
} }

/// Describes vod domain certificate info: `DescribeVodDomainCertificateInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
    pub hera_api_auto_version: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeVodDomainCertificateInfo(domain_name: String)
    "DescribeVodDomainCertificateInfo" -> DescribeVodDomainCertificateInfoOutput {
    0 "DomainName" domain_name, 1 "HeraApiAutoVersion" hera_api_auto_version: String, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVodDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeVodDomainCertificateInfoCertInfos>,
}
model! { DescribeVodDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeVodDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeVodDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeVodDomainCertificateInfoCertInfo>,
}
model! { DescribeVodDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeVodDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeVodDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_region: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_cname_status: Option<String>,
    pub domain_name: Option<String>,
    pub server_certificate: Option<String>,
    pub server_certificate_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVodDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertId" cert_id: String, 3 "CertLife" cert_life: String, 4 "CertName" cert_name: String,
    5 "CertOrg" cert_org: String, 6 "CertRegion" cert_region: String, 7 "CertStartTime" cert_start_time: String,
    8 "CertType" cert_type: String, 9 "CertUpdateTime" cert_update_time: String,
    10 "DomainCnameStatus" domain_cname_status: String, 11 "DomainName" domain_name: String,
    12 "ServerCertificate" server_certificate: String, 13 "ServerCertificateStatus" server_certificate_status: String,
    14 "Status" status: String
} }

/// Describes vod domain configs: `DescribeVodDomainConfigs` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigs {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVodDomainConfigs(domain_name: String, function_names: String)
    "DescribeVodDomainConfigs" -> DescribeVodDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeVodDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigsOutput {
    pub domain_configs: Option<DescribeVodDomainConfigsDomainConfigs>,
}
model! { DescribeVodDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeVodDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeVodDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeVodDomainConfigsDomainConfig>,
}
model! { DescribeVodDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeVodDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeVodDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeVodDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVodDomainConfigsDomainConfig {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeVodDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeVodDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeVodDomainConfigsFunctionArg>,
}
model! { DescribeVodDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeVodDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeVodDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeVodDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes vod domain detail: `DescribeVodDomainDetail` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVodDomainDetail(domain_name: String) "DescribeVodDomainDetail" -> DescribeVodDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeVodDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainDetailOutput {
    pub domain_detail: Option<DescribeVodDomainDetailDomainDetail>,
}
model! { DescribeVodDomainDetailOutput {
    0 "DomainDetail" domain_detail: DescribeVodDomainDetailDomainDetail
} }

/// In the response of [`DescribeVodDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainDetailDomainDetail {
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scope: Option<String>,
    pub sources: Option<DescribeVodDomainDetailSources>,
    pub weight: Option<String>,
}
model! { DescribeVodDomainDetailDomainDetail {
    0 "CertName" cert_name: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "SSLProtocol" ssl_protocol: String, 8 "SSLPub" ssl_pub: String,
    9 "Scope" scope: String, 10 "Sources" sources: DescribeVodDomainDetailSources, 11 "Weight" weight: String
} }

/// In the response of [`DescribeVodDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainDetailSources {
    pub source: Vec<DescribeVodDomainDetailSource>,
}
model! { DescribeVodDomainDetailSources {
    0 "Source" source: Vec<DescribeVodDomainDetailSource>
} }

/// In the response of [`DescribeVodDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeVodDomainDetailSource {
    0 "Content" content: String, 1 "Enabled" enabled: String, 2 "Port" port: i64, 3 "Priority" priority: String,
    4 "Type" r#type: String, 5 "Weight" weight: String
} }

/// Describes vod domain hit rate data: `DescribeVodDomainHitRateData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainHitRateData() "DescribeVodDomainHitRateData" -> DescribeVodDomainHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub hit_rate_interval: Option<DescribeVodDomainHitRateDataHitRateInterval>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainHitRateDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HitRateInterval" hit_rate_interval: DescribeVodDomainHitRateDataHitRateInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainHitRateDataHitRateInterval {
    pub data_module: Vec<DescribeVodDomainHitRateDataDataModule>,
}
model! { DescribeVodDomainHitRateDataHitRateInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainHitRateDataDataModule>
} }

/// In the response of [`DescribeVodDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainHitRateDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes vod domain log: `DescribeVodDomainLog` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainLog(domain_name: String) "DescribeVodDomainLog" -> DescribeVodDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogOutput {
    pub domain_log_details: Option<DescribeVodDomainLogDomainLogDetails>,
}
model! { DescribeVodDomainLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeVodDomainLogDomainLogDetails
} }

/// In the response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeVodDomainLogDomainLogDetail>,
}
model! { DescribeVodDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeVodDomainLogDomainLogDetail>
} }

/// In the response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeVodDomainLogLogInfos>,
    pub page_infos: Option<DescribeVodDomainLogPageInfos>,
}
model! { DescribeVodDomainLogDomainLogDetail {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: DescribeVodDomainLogLogInfos, 3 "PageInfos" page_infos: DescribeVodDomainLogPageInfos
} }

/// In the response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogLogInfos {
    pub log_info_detail: Vec<DescribeVodDomainLogLogInfoDetail>,
}
model! { DescribeVodDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeVodDomainLogLogInfoDetail>
} }

/// In the response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainLogPageInfos {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeVodDomainLogPageInfos {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes vod domain max95 bps data: `DescribeVodDomainMax95BpsData` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainMax95BpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainMax95BpsData {
    pub cycle: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
    pub time_point: Option<String>,
}
operation! { DescribeVodDomainMax95BpsData() "DescribeVodDomainMax95BpsData" -> DescribeVodDomainMax95BpsDataOutput {
    0 "Cycle" cycle: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time: String, 5 "TimePoint" time_point: String
} { method: "GET", } }

/// Response of [`DescribeVodDomainMax95BpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainMax95BpsDataOutput {
    pub detail_data: Option<DescribeVodDomainMax95BpsDataDetailData>,
    pub domain_name: Option<String>,
    pub domestic_max95_bps: Option<String>,
    pub end_time: Option<String>,
    pub max95_bps: Option<String>,
    pub overseas_max95_bps: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainMax95BpsDataOutput {
    0 "DetailData" detail_data: DescribeVodDomainMax95BpsDataDetailData, 1 "DomainName" domain_name: String,
    2 "DomesticMax95Bps" domestic_max95_bps: String, 3 "EndTime" end_time: String, 4 "Max95Bps" max95_bps: String,
    5 "OverseasMax95Bps" overseas_max95_bps: String, 6 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainMax95BpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainMax95BpsDataDetailData {
    pub max95_detail: Vec<DescribeVodDomainMax95BpsDataMax95Detail>,
}
model! { DescribeVodDomainMax95BpsDataDetailData {
    0 "Max95Detail" max95_detail: Vec<DescribeVodDomainMax95BpsDataMax95Detail>
} }

/// In the response of [`DescribeVodDomainMax95BpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainMax95BpsDataMax95Detail {
    pub area: Option<String>,
    pub max95_bps: Option<f64>,
    pub max95_bps_peak_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodDomainMax95BpsDataMax95Detail {
    0 "Area" area: String, 1 "Max95Bps" max95_bps: f64, 2 "Max95BpsPeakTime" max95_bps_peak_time: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes vod domain qps data: `DescribeVodDomainQpsData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainQpsData() "DescribeVodDomainQpsData" -> DescribeVodDomainQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub qps_data_interval: Option<DescribeVodDomainQpsDataQpsDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainQpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "QpsDataInterval" qps_data_interval: DescribeVodDomainQpsDataQpsDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainQpsDataQpsDataInterval {
    pub data_module: Vec<DescribeVodDomainQpsDataDataModule>,
}
model! { DescribeVodDomainQpsDataQpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainQpsDataDataModule>
} }

/// In the response of [`DescribeVodDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainQpsDataDataModule {
    pub acc_domestic_value: Option<String>,
    pub acc_overseas_value: Option<String>,
    pub acc_value: Option<String>,
    pub domestic_value: Option<String>,
    pub https_acc_domestic_value: Option<String>,
    pub https_acc_overseas_value: Option<String>,
    pub https_acc_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainQpsDataDataModule {
    0 "AccDomesticValue" acc_domestic_value: String, 1 "AccOverseasValue" acc_overseas_value: String,
    2 "AccValue" acc_value: String, 3 "DomesticValue" domestic_value: String,
    4 "HttpsAccDomesticValue" https_acc_domestic_value: String,
    5 "HttpsAccOverseasValue" https_acc_overseas_value: String, 6 "HttpsAccValue" https_acc_value: String,
    7 "HttpsDomesticValue" https_domestic_value: String, 8 "HttpsOverseasValue" https_overseas_value: String,
    9 "HttpsValue" https_value: String, 10 "OverseasValue" overseas_value: String, 11 "TimeStamp" time_stamp: String,
    12 "Value" value: String
} }

/// Describes vod domain real time bps data: `DescribeVodDomainRealTimeBpsData` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeBpsData(domain_name: String)
    "DescribeVodDomainRealTimeBpsData" -> DescribeVodDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeVodDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeVodDomainRealTimeBpsDataData>,
}
model! { DescribeVodDomainRealTimeBpsDataOutput {
    0 "Data" data: DescribeVodDomainRealTimeBpsDataData
} }

/// In the response of [`DescribeVodDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsDataData {
    pub bps_model: Vec<DescribeVodDomainRealTimeBpsDataBpsModel>,
}
model! { DescribeVodDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model: Vec<DescribeVodDomainRealTimeBpsDataBpsModel>
} }

/// In the response of [`DescribeVodDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes vod domain real time byte hit rate data: `DescribeVodDomainRealTimeByteHitRateData` of `vod` 2017-03-21.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeByteHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeVodDomainRealTimeByteHitRateData" -> DescribeVodDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeVodDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeVodDomainRealTimeByteHitRateDataData>,
}
model! { DescribeVodDomainRealTimeByteHitRateDataOutput {
    0 "Data" data: DescribeVodDomainRealTimeByteHitRateDataData
} }

/// In the response of [`DescribeVodDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Vec<
        DescribeVodDomainRealTimeByteHitRateDataByteHitRateDataModel,
    >,
}
model! { DescribeVodDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model: Vec<DescribeVodDomainRealTimeByteHitRateDataByteHitRateDataModel>
} }

/// In the response of [`DescribeVodDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes vod domain real time detail data: `DescribeVodDomainRealTimeDetailData` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeDetailData {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub merge: Option<String>,
    pub merge_loc_isp: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeVodDomainRealTimeDetailData(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeVodDomainRealTimeDetailData" -> DescribeVodDomainRealTimeDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "LocationNameEn" location_name_en: String, 5 "Merge" merge: String, 6 "MergeLocIsp" merge_loc_isp: String,
    7 "OwnerId" owner_id: i64, 8 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeVodDomainRealTimeDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeDetailDataOutput {
    pub data: Option<String>,
}
model! { DescribeVodDomainRealTimeDetailDataOutput {
    0 "Data" data: String
} }

/// Describes vod domain real time http code data: `DescribeVodDomainRealTimeHttpCodeData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeVodDomainRealTimeHttpCodeData" -> DescribeVodDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<
        DescribeVodDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeHttpCodeData" real_time_http_code_data: DescribeVodDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Vec<DescribeVodDomainRealTimeHttpCodeDataUsageData>,
}
model! { DescribeVodDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeVodDomainRealTimeHttpCodeDataUsageData>
} }

/// In the response of [`DescribeVodDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeVodDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeVodDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeVodDomainRealTimeHttpCodeDataValue
} }

/// In the response of [`DescribeVodDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Vec<
        DescribeVodDomainRealTimeHttpCodeDataRealTimeCodeProportionData,
    >,
}
model! { DescribeVodDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data: Vec<DescribeVodDomainRealTimeHttpCodeDataRealTimeCodeProportionData>
} }

/// In the response of [`DescribeVodDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeVodDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes vod domain real time qps data: `DescribeVodDomainRealTimeQpsData` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeQpsData(domain_name: String)
    "DescribeVodDomainRealTimeQpsData" -> DescribeVodDomainRealTimeQpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeVodDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeVodDomainRealTimeQpsDataData>,
}
model! { DescribeVodDomainRealTimeQpsDataOutput {
    0 "Data" data: DescribeVodDomainRealTimeQpsDataData
} }

/// In the response of [`DescribeVodDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsDataData {
    pub qps_model: Vec<DescribeVodDomainRealTimeQpsDataQpsModel>,
}
model! { DescribeVodDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model: Vec<DescribeVodDomainRealTimeQpsDataQpsModel>
} }

/// In the response of [`DescribeVodDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes vod domain real time req hit rate data: `DescribeVodDomainRealTimeReqHitRateData` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeReqHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeVodDomainRealTimeReqHitRateData" -> DescribeVodDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeVodDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeVodDomainRealTimeReqHitRateDataData>,
}
model! { DescribeVodDomainRealTimeReqHitRateDataOutput {
    0 "Data" data: DescribeVodDomainRealTimeReqHitRateDataData
} }

/// In the response of [`DescribeVodDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Vec<
        DescribeVodDomainRealTimeReqHitRateDataReqHitRateDataModel,
    >,
}
model! { DescribeVodDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model: Vec<DescribeVodDomainRealTimeReqHitRateDataReqHitRateDataModel>
} }

/// In the response of [`DescribeVodDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes vod domain real time traffic data: `DescribeVodDomainRealTimeTrafficData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainRealTimeTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainRealTimeTrafficData(domain_name: String)
    "DescribeVodDomainRealTimeTrafficData" -> DescribeVodDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<
        DescribeVodDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval: DescribeVodDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Vec<DescribeVodDomainRealTimeTrafficDataDataModule>,
}
model! { DescribeVodDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainRealTimeTrafficDataDataModule>
} }

/// In the response of [`DescribeVodDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes vod domain req hit rate data: `DescribeVodDomainReqHitRateData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainReqHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainReqHitRateData()
    "DescribeVodDomainReqHitRateData" -> DescribeVodDomainReqHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateDataOutput {
    pub data: Option<DescribeVodDomainReqHitRateDataData>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainReqHitRateDataOutput {
    0 "Data" data: DescribeVodDomainReqHitRateDataData, 1 "DataInterval" data_interval: String,
    2 "DomainName" domain_name: String, 3 "EndTime" end_time: String, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateDataData {
    pub data_module: Vec<DescribeVodDomainReqHitRateDataDataModule>,
}
model! { DescribeVodDomainReqHitRateDataData {
    0 "DataModule" data_module: Vec<DescribeVodDomainReqHitRateDataDataModule>
} }

/// In the response of [`DescribeVodDomainReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainReqHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainReqHitRateDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes vod domain src bps data: `DescribeVodDomainSrcBpsData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainSrcBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainSrcBpsData() "DescribeVodDomainSrcBpsData" -> DescribeVodDomainSrcBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_bps_data_per_interval: Option<
        DescribeVodDomainSrcBpsDataSrcBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeVodDomainSrcBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SrcBpsDataPerInterval" src_bps_data_per_interval: DescribeVodDomainSrcBpsDataSrcBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodDomainSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsDataSrcBpsDataPerInterval {
    pub data_module: Vec<DescribeVodDomainSrcBpsDataDataModule>,
}
model! { DescribeVodDomainSrcBpsDataSrcBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainSrcBpsDataDataModule>
} }

/// In the response of [`DescribeVodDomainSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcBpsDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainSrcBpsDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes vod domain src traffic data: `DescribeVodDomainSrcTrafficData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainSrcTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainSrcTrafficData()
    "DescribeVodDomainSrcTrafficData" -> DescribeVodDomainSrcTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_traffic_data_per_interval: Option<
        DescribeVodDomainSrcTrafficDataSrcTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
    pub total_traffic: Option<String>,
}
model! { DescribeVodDomainSrcTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SrcTrafficDataPerInterval" src_traffic_data_per_interval: DescribeVodDomainSrcTrafficDataSrcTrafficDataPerInterval,
    4 "StartTime" start_time: String, 5 "TotalTraffic" total_traffic: String
} }

/// In the response of [`DescribeVodDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficDataSrcTrafficDataPerInterval {
    pub data_module: Vec<DescribeVodDomainSrcTrafficDataDataModule>,
}
model! { DescribeVodDomainSrcTrafficDataSrcTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainSrcTrafficDataDataModule>
} }

/// In the response of [`DescribeVodDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainSrcTrafficDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainSrcTrafficDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes vod domain traffic data: `DescribeVodDomainTrafficData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVodDomainTrafficData() "DescribeVodDomainTrafficData" -> DescribeVodDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVodDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub total_traffic: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeVodDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeVodDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TotalTraffic" total_traffic: String,
    5 "TrafficDataPerInterval" traffic_data_per_interval: DescribeVodDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeVodDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeVodDomainTrafficDataDataModule>,
}
model! { DescribeVodDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeVodDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainTrafficDataDataModule {
    pub domestic_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainTrafficDataDataModule {
    0 "DomesticValue" domestic_value: String, 1 "HttpsDomesticValue" https_domestic_value: String,
    2 "HttpsOverseasValue" https_overseas_value: String, 3 "HttpsValue" https_value: String,
    4 "OverseasValue" overseas_value: String, 5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes vod domain usage data: `DescribeVodDomainUsageData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodDomainUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainUsageData {
    pub area: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeVodDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeVodDomainUsageData" -> DescribeVodDomainUsageDataOutput {
    0 "Area" area: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "Field" field,
    4 "Interval" interval: String, 5 "OwnerId" owner_id: i64, 6 "StartTime" start_time, 7 "Type" r#type: String
} }

/// Response of [`DescribeVodDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainUsageDataOutput {
    pub area: Option<String>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub usage_data_per_interval: Option<DescribeVodDomainUsageDataUsageDataPerInterval>,
}
model! { DescribeVodDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "StartTime" start_time: String, 5 "Type" r#type: String,
    6 "UsageDataPerInterval" usage_data_per_interval: DescribeVodDomainUsageDataUsageDataPerInterval
} }

/// In the response of [`DescribeVodDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainUsageDataUsageDataPerInterval {
    pub data_module: Vec<DescribeVodDomainUsageDataDataModule>,
}
model! { DescribeVodDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVodDomainUsageDataDataModule>
} }

/// In the response of [`DescribeVodDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainUsageDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodDomainUsageDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes vod editing usage data: `DescribeVodEditingUsageData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodEditingUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodEditingUsageData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub specification: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeVodEditingUsageData() "DescribeVodEditingUsageData" -> DescribeVodEditingUsageDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "Specification" specification: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeVodEditingUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodEditingUsageDataOutput {
    pub editing_data: Vec<DescribeVodEditingUsageDataEditingData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeVodEditingUsageDataOutput {
    0 "EditingData" editing_data: Vec<DescribeVodEditingUsageDataEditingData>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeVodEditingUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodEditingUsageDataEditingData {
    pub duration: Option<i64>,
    pub region: Option<String>,
    pub specification: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodEditingUsageDataEditingData {
    0 "Duration" duration: i64, 1 "Region" region: String, 2 "Specification" specification: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes vod media play data: `DescribeVodMediaPlayData` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodMediaPlayData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodMediaPlayData {
    pub media_id: Option<String>,
    pub order_name: Option<String>,
    pub order_type: Option<String>,
    pub os: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub play_date: Option<String>,
    pub region: Option<String>,
    pub terminal_type: Option<String>,
}
operation! { DescribeVodMediaPlayData(page_no: i64, page_size: i64)
    "DescribeVodMediaPlayData" -> DescribeVodMediaPlayDataOutput {
    0 "MediaId" media_id: String, 1 "OrderName" order_name: String, 2 "OrderType" order_type: String, 3 "Os" os: String,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "PlayDate" play_date: String, 7 "Region" region: String,
    8 "TerminalType" terminal_type: String
} }
paged! { DescribeVodMediaPlayData: DescribeVodMediaPlayDataQoeInfoList =
    Number "PageNo", "QoeInfoList" qoe_info_list, total "TotalCount" }

/// Response of [`DescribeVodMediaPlayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodMediaPlayDataOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub qoe_info_list: Vec<DescribeVodMediaPlayDataQoeInfoList>,
    pub total_count: Option<i64>,
}
model! { DescribeVodMediaPlayDataOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64,
    2 "QoeInfoList" qoe_info_list: Vec<DescribeVodMediaPlayDataQoeInfoList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVodMediaPlayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodMediaPlayDataQoeInfoList {
    pub dau: Option<f64>,
    pub media_id: Option<String>,
    pub play_duration: Option<f64>,
    pub play_duration_per_uv: Option<f64>,
    pub play_per_vv: Option<f64>,
    pub play_success_vv: Option<f64>,
    pub video_duration: Option<f64>,
    pub video_title: Option<String>,
}
model! { DescribeVodMediaPlayDataQoeInfoList {
    0 "DAU" dau: f64, 1 "MediaId" media_id: String, 2 "PlayDuration" play_duration: f64,
    3 "PlayDurationPerUv" play_duration_per_uv: f64, 4 "PlayPerVv" play_per_vv: f64,
    5 "PlaySuccessVv" play_success_vv: f64, 6 "VideoDuration" video_duration: f64, 7 "VideoTitle" video_title: String
} }

/// Describes vod player collect data: `DescribeVodPlayerCollectData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodPlayerCollectData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerCollectData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub interval: String,
    /// Required.
    pub metrics: String,
    pub os: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub terminal_type: String,
}

/// Arguments of [`DescribeVodPlayerCollectData::new`].
pub struct DescribeVodPlayerCollectDataRequired {
    pub app_id: String,
    pub end_time: String,
    pub interval: String,
    pub metrics: String,
    pub start_time: String,
    pub terminal_type: String,
}
operation! {
    DescribeVodPlayerCollectData { DescribeVodPlayerCollectDataRequired: app_id, end_time, interval, metrics, start_time, terminal_type }
    "DescribeVodPlayerCollectData" -> DescribeVodPlayerCollectDataOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Interval" interval, 3 "Metrics" metrics, 4 "Os" os: String,
    5 "Period" period: String, 6 "StartTime" start_time, 7 "TerminalType" terminal_type
} }

/// Response of [`DescribeVodPlayerCollectData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerCollectDataOutput {
    pub data_list: Vec<DescribeVodPlayerCollectDataDataList>,
}
model! { DescribeVodPlayerCollectDataOutput {
    0 "DataList" data_list: Vec<DescribeVodPlayerCollectDataDataList>
} }

/// In the response of [`DescribeVodPlayerCollectData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerCollectDataDataList {
    pub metric: Option<String>,
    pub value: Option<f64>,
    pub value_ratio: Option<f64>,
    pub value_refer: Option<f64>,
}
model! { DescribeVodPlayerCollectDataDataList {
    0 "Metric" metric: String, 1 "Value" value: f64, 2 "ValueRatio" value_ratio: f64, 3 "ValueRefer" value_refer: f64
} }

/// Describes vod player dimension data: `DescribeVodPlayerDimensionData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodPlayerDimensionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerDimensionData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub dimension: String,
    pub end_time: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeVodPlayerDimensionData(app_id: String, dimension: String)
    "DescribeVodPlayerDimensionData" -> DescribeVodPlayerDimensionDataOutput {
    0 "AppId" app_id, 1 "Dimension" dimension, 2 "EndTime" end_time: String, 3 "Region" region: String,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeVodPlayerDimensionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerDimensionDataOutput {
    pub data_list: Vec<String>,
}
model! { DescribeVodPlayerDimensionDataOutput {
    0 "DataList" data_list: Vec<String>
} }

/// Describes vod player metric data: `DescribeVodPlayerMetricData` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodPlayerMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerMetricData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: String,
    pub filters: Option<String>,
    /// Required.
    pub interval: String,
    pub language: Option<String>,
    /// Required.
    pub metrics: String,
    pub os: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub terminal_type: String,
    pub top: Option<i64>,
}

/// Arguments of [`DescribeVodPlayerMetricData::new`].
pub struct DescribeVodPlayerMetricDataRequired {
    pub app_id: String,
    pub end_time: String,
    pub interval: String,
    pub metrics: String,
    pub start_time: String,
    pub terminal_type: String,
}
operation! {
    DescribeVodPlayerMetricData { DescribeVodPlayerMetricDataRequired: app_id, end_time, interval, metrics, start_time, terminal_type }
    "DescribeVodPlayerMetricData" -> DescribeVodPlayerMetricDataOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Filters" filters: String, 3 "Interval" interval,
    4 "Language" language: String, 5 "Metrics" metrics, 6 "Os" os: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "StartTime" start_time, 10 "TerminalType" terminal_type, 11 "Top" top: i64
} }
paged! { DescribeVodPlayerMetricData: DescribeVodPlayerMetricDataDataList = Number "PageNumber", "DataList" data_list }

/// Response of [`DescribeVodPlayerMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerMetricDataOutput {
    pub data_list: Vec<DescribeVodPlayerMetricDataDataList>,
    pub extend: Option<DescribeVodPlayerMetricDataExtend>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
}
model! { DescribeVodPlayerMetricDataOutput {
    0 "DataList" data_list: Vec<DescribeVodPlayerMetricDataDataList>,
    1 "Extend" extend: DescribeVodPlayerMetricDataExtend, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TotalCnt" total_cnt: i64
} }

/// In the response of [`DescribeVodPlayerMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerMetricDataDataList {
    pub avg_per_completion_vv: Option<f64>,
    pub avg_per_play_duration: Option<f64>,
    pub avg_per_vv: Option<f64>,
    pub avg_play_bitrate: Option<f64>,
    pub avg_play_duration: Option<f64>,
    pub avg_start_bitrate: Option<f64>,
    pub avg_video_duration: Option<f64>,
    pub completion_rate: Option<f64>,
    pub completion_vv: Option<f64>,
    pub dimension: Option<String>,
    pub error_count100s: Option<f64>,
    pub first_frame: Option<f64>,
    pub jump_rate5s: Option<f64>,
    pub play_fail_rate: Option<f64>,
    pub real_vv: Option<f64>,
    pub second_play_rate: Option<f64>,
    pub seed_fail_rate: Option<f64>,
    pub seek_duration: Option<f64>,
    pub slow_play_rate: Option<f64>,
    pub stuck_count100s: Option<String>,
    pub stuck_count_rate: Option<f64>,
    pub stuck_duration100s: Option<f64>,
    pub time_stamp: Option<String>,
    pub total_play_duration: Option<f64>,
    pub uv: Option<f64>,
    pub vv: Option<f64>,
}
model! { DescribeVodPlayerMetricDataDataList {
    0 "AvgPerCompletionVv" avg_per_completion_vv: f64, 1 "AvgPerPlayDuration" avg_per_play_duration: f64,
    2 "AvgPerVv" avg_per_vv: f64, 3 "AvgPlayBitrate" avg_play_bitrate: f64, 4 "AvgPlayDuration" avg_play_duration: f64,
    5 "AvgStartBitrate" avg_start_bitrate: f64, 6 "AvgVideoDuration" avg_video_duration: f64,
    7 "CompletionRate" completion_rate: f64, 8 "CompletionVv" completion_vv: f64, 9 "Dimension" dimension: String,
    10 "ErrorCount100s" error_count100s: f64, 11 "FirstFrame" first_frame: f64, 12 "JumpRate5s" jump_rate5s: f64,
    13 "PlayFailRate" play_fail_rate: f64, 14 "RealVv" real_vv: f64, 15 "SecondPlayRate" second_play_rate: f64,
    16 "SeedFailRate" seed_fail_rate: f64, 17 "SeekDuration" seek_duration: f64, 18 "SlowPlayRate" slow_play_rate: f64,
    19 "StuckCount100s" stuck_count100s: String, 20 "StuckCountRate" stuck_count_rate: f64,
    21 "StuckDuration100s" stuck_duration100s: f64, 22 "TimeStamp" time_stamp: String,
    23 "TotalPlayDuration" total_play_duration: f64, 24 "Uv" uv: f64, 25 "Vv" vv: f64
} }

/// In the response of [`DescribeVodPlayerMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodPlayerMetricDataExtend {
    pub actual_end_time: Option<String>,
    pub actual_start_time: Option<String>,
    pub interval_seconds: Option<i64>,
}
model! { DescribeVodPlayerMetricDataExtend {
    0 "ActualEndTime" actual_end_time: String, 1 "ActualStartTime" actual_start_time: String,
    2 "IntervalSeconds" interval_seconds: i64
} }

/// Describes vod range data by locate and isp service: `DescribeVodRangeDataByLocateAndIspService` of `vod` 2017-03-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodRangeDataByLocateAndIspService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRangeDataByLocateAndIspService {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeVodRangeDataByLocateAndIspService(domain_name: String, end_time: String, start_time: String)
    "DescribeVodRangeDataByLocateAndIspService" -> DescribeVodRangeDataByLocateAndIspServiceOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "StartTime" start_time
} }

/// Response of [`DescribeVodRangeDataByLocateAndIspService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRangeDataByLocateAndIspServiceOutput {
    pub json_result: Option<String>,
}
model! { DescribeVodRangeDataByLocateAndIspServiceOutput {
    0 "JsonResult" json_result: String
} }

/// Describes vod refresh quota: `DescribeVodRefreshQuota` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodRefreshQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVodRefreshQuota() "DescribeVodRefreshQuota" -> DescribeVodRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeVodRefreshQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshQuotaOutput {
    pub block_quota: Option<String>,
    pub dir_quota: Option<String>,
    pub dir_remain: Option<String>,
    pub preload_quota: Option<String>,
    pub preload_remain: Option<String>,
    pub url_quota: Option<String>,
    pub url_remain: Option<String>,
    pub block_remain: Option<String>,
}
model! { DescribeVodRefreshQuotaOutput {
    0 "BlockQuota" block_quota: String, 1 "DirQuota" dir_quota: String, 2 "DirRemain" dir_remain: String,
    3 "PreloadQuota" preload_quota: String, 4 "PreloadRemain" preload_remain: String, 5 "UrlQuota" url_quota: String,
    6 "UrlRemain" url_remain: String, 7 "blockRemain" block_remain: String
} }

/// Describes vod refresh tasks: `DescribeVodRefreshTasks` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodRefreshTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshTasks {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 42949672.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeVodRefreshTasks() "DescribeVodRefreshTasks" -> DescribeVodRefreshTasksOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SecurityToken" security_token: Secret, 8 "StartTime" start_time: String,
    9 "Status" status: String, 10 "TaskId" task_id: String
} }
paged! { DescribeVodRefreshTasks: DescribeVodRefreshTasksTask =
    Number "PageNumber", "Tasks.Task" tasks.task, total "TotalCount" }

/// Response of [`DescribeVodRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeVodRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeVodRefreshTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: DescribeVodRefreshTasksTasks,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVodRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshTasksTasks {
    pub task: Vec<DescribeVodRefreshTasksTask>,
}
model! { DescribeVodRefreshTasksTasks {
    0 "Task" task: Vec<DescribeVodRefreshTasksTask>
} }

/// In the response of [`DescribeVodRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodRefreshTasksTask {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeVodRefreshTasksTask {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes vod ssl certificate list: `DescribeVodSSLCertificateList` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodSSLCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodSSLCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVodSSLCertificateList() "DescribeVodSSLCertificateList" -> DescribeVodSSLCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKeyword" search_keyword: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeVodSSLCertificateList: DescribeVodSSLCertificateListCert =
    Number "PageNumber", "CertificateListModel.CertList.Cert" certificate_list_model.cert_list.cert }

/// Response of [`DescribeVodSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodSSLCertificateListOutput {
    pub certificate_list_model: Option<
        DescribeVodSSLCertificateListCertificateListModel,
    >,
}
model! { DescribeVodSSLCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeVodSSLCertificateListCertificateListModel
} }

/// In the response of [`DescribeVodSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodSSLCertificateListCertificateListModel {
    pub cert_list: Option<DescribeVodSSLCertificateListCertList>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeVodSSLCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeVodSSLCertificateListCertList, 1 "Count" count: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeVodSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodSSLCertificateListCertList {
    pub cert: Vec<DescribeVodSSLCertificateListCert>,
}
model! { DescribeVodSSLCertificateListCertList {
    0 "Cert" cert: Vec<DescribeVodSSLCertificateListCert>
} }

/// In the response of [`DescribeVodSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodSSLCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeVodSSLCertificateListCert {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "Common" common: String, 4 "Fingerprint" fingerprint: String, 5 "Issuer" issuer: String,
    6 "LastTime" last_time: i64
} }

/// Describes vod storage data: `DescribeVodStorageData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodStorageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStorageData {
    pub app_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    /// Required.
    pub start_time: String,
    pub storage: Option<String>,
    pub storage_type: Option<String>,
}
operation! { DescribeVodStorageData(end_time: String, start_time: String)
    "DescribeVodStorageData" -> DescribeVodStorageDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "StartTime" start_time, 5 "Storage" storage: String, 6 "StorageType" storage_type: String
} }

/// Response of [`DescribeVodStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStorageDataOutput {
    pub data_interval: Option<String>,
    pub storage_data: Option<DescribeVodStorageDataStorageData>,
}
model! { DescribeVodStorageDataOutput {
    0 "DataInterval" data_interval: String, 1 "StorageData" storage_data: DescribeVodStorageDataStorageData
} }

/// In the response of [`DescribeVodStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStorageDataStorageData {
    pub storage_data_item: Vec<DescribeVodStorageDataStorageDataItem>,
}
model! { DescribeVodStorageDataStorageData {
    0 "StorageDataItem" storage_data_item: Vec<DescribeVodStorageDataStorageDataItem>
} }

/// In the response of [`DescribeVodStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStorageDataStorageDataItem {
    pub network_out: Option<String>,
    pub storage_utilization: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodStorageDataStorageDataItem {
    0 "NetworkOut" network_out: String, 1 "StorageUtilization" storage_utilization: String,
    2 "TimeStamp" time_stamp: String
} }

/// Describes vod tiering storage data: `DescribeVodTieringStorageData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodTieringStorageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub storage_class: Option<String>,
}
operation! { DescribeVodTieringStorageData() "DescribeVodTieringStorageData" -> DescribeVodTieringStorageDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "StartTime" start_time: String, 5 "StorageClass" storage_class: String
} }

/// Response of [`DescribeVodTieringStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageDataOutput {
    pub storage_data: Vec<DescribeVodTieringStorageDataStorageData>,
}
model! { DescribeVodTieringStorageDataOutput {
    0 "StorageData" storage_data: Vec<DescribeVodTieringStorageDataStorageData>
} }

/// In the response of [`DescribeVodTieringStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageDataStorageData {
    pub lessthan_month_datasize: Option<i64>,
    pub region: Option<String>,
    pub storage_class: Option<String>,
    pub storage_utilization: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodTieringStorageDataStorageData {
    0 "LessthanMonthDatasize" lessthan_month_datasize: i64, 1 "Region" region: String,
    2 "StorageClass" storage_class: String, 3 "StorageUtilization" storage_utilization: i64,
    4 "TimeStamp" time_stamp: String
} }

/// Describes vod tiering storage retrieval data: `DescribeVodTieringStorageRetrievalData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodTieringStorageRetrievalData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageRetrievalData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub storage_class: Option<String>,
}
operation! { DescribeVodTieringStorageRetrievalData()
    "DescribeVodTieringStorageRetrievalData" -> DescribeVodTieringStorageRetrievalDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "StartTime" start_time: String, 5 "StorageClass" storage_class: String
} }

/// Response of [`DescribeVodTieringStorageRetrievalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageRetrievalDataOutput {
    pub retrieval_data: Vec<DescribeVodTieringStorageRetrievalDataRetrievalData>,
}
model! { DescribeVodTieringStorageRetrievalDataOutput {
    0 "RetrievalData" retrieval_data: Vec<DescribeVodTieringStorageRetrievalDataRetrievalData>
} }

/// In the response of [`DescribeVodTieringStorageRetrievalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTieringStorageRetrievalDataRetrievalData {
    pub ca_bulk_retrieval_data: Option<i64>,
    pub ca_high_prior_retrieval_data: Option<i64>,
    pub ca_std_retrieval_data: Option<i64>,
    pub region: Option<String>,
    pub retrieval_data: Option<i64>,
    pub storage_class: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodTieringStorageRetrievalDataRetrievalData {
    0 "CABulkRetrievalData" ca_bulk_retrieval_data: i64, 1 "CAHighPriorRetrievalData" ca_high_prior_retrieval_data: i64,
    2 "CAStdRetrievalData" ca_std_retrieval_data: i64, 3 "Region" region: String, 4 "RetrievalData" retrieval_data: i64,
    5 "StorageClass" storage_class: String, 6 "TimeStamp" time_stamp: String
} }

/// Describes vod transcode data: `DescribeVodTranscodeData` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodTranscodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeData {
    pub app_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub specification: Option<String>,
    /// Required.
    pub start_time: String,
    pub storage: Option<String>,
}
operation! { DescribeVodTranscodeData(end_time: String, start_time: String)
    "DescribeVodTranscodeData" -> DescribeVodTranscodeDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "Region" region: String, 5 "Specification" specification: String, 6 "StartTime" start_time,
    7 "Storage" storage: String
} }

/// Response of [`DescribeVodTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeDataOutput {
    pub data_interval: Option<String>,
    pub transcode_data: Option<DescribeVodTranscodeDataTranscodeData>,
}
model! { DescribeVodTranscodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "TranscodeData" transcode_data: DescribeVodTranscodeDataTranscodeData
} }

/// In the response of [`DescribeVodTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeDataTranscodeData {
    pub transcode_data_item: Vec<DescribeVodTranscodeDataTranscodeDataItem>,
}
model! { DescribeVodTranscodeDataTranscodeData {
    0 "TranscodeDataItem" transcode_data_item: Vec<DescribeVodTranscodeDataTranscodeDataItem>
} }

/// In the response of [`DescribeVodTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeDataTranscodeDataItem {
    pub data: Option<DescribeVodTranscodeDataData>,
    pub time_stamp: Option<String>,
}
model! { DescribeVodTranscodeDataTranscodeDataItem {
    0 "Data" data: DescribeVodTranscodeDataData, 1 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeVodTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeDataData {
    pub data_item: Vec<DescribeVodTranscodeDataDataItem>,
}
model! { DescribeVodTranscodeDataData {
    0 "DataItem" data_item: Vec<DescribeVodTranscodeDataDataItem>
} }

/// In the response of [`DescribeVodTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodTranscodeDataDataItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVodTranscodeDataDataItem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes vod user domains: `DescribeVodUserDomains` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodUserDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomains {
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeVodUserDomainsTag>>,
}
operation! { DescribeVodUserDomains() "DescribeVodUserDomains" -> DescribeVodUserDomainsOutput {
    0 "DomainName" domain_name: String, 1 "DomainSearchType" domain_search_type: String,
    2 "DomainStatus" domain_status: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret, 7 "Tag" tag: Vec<DescribeVodUserDomainsTag>
} }
paged! { DescribeVodUserDomains: DescribeVodUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// In the request of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVodUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsOutput {
    pub domains: Option<DescribeVodUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeVodUserDomainsOutput {
    0 "Domains" domains: DescribeVodUserDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsDomains {
    pub page_data: Vec<DescribeVodUserDomainsPageData>,
}
model! { DescribeVodUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeVodUserDomainsPageData>
} }

/// In the response of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeVodUserDomainsSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeVodUserDomainsPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String,
    6 "Sandbox" sandbox: String, 7 "Sources" sources: DescribeVodUserDomainsSources,
    8 "SslProtocol" ssl_protocol: String
} }

/// In the response of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsSources {
    pub source: Vec<DescribeVodUserDomainsSource>,
}
model! { DescribeVodUserDomainsSources {
    0 "Source" source: Vec<DescribeVodUserDomainsSource>
} }

/// In the response of [`DescribeVodUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeVodUserDomainsSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String
} }

/// Describes vod user vips by domain: `DescribeVodUserVipsByDomain` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodUserVipsByDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserVipsByDomain {
    pub available: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVodUserVipsByDomain(domain_name: String)
    "DescribeVodUserVipsByDomain" -> DescribeVodUserVipsByDomainOutput {
    0 "Available" available: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVodUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserVipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeVodUserVipsByDomainVips>,
}
model! { DescribeVodUserVipsByDomainOutput {
    0 "DomainName" domain_name: String, 1 "Vips" vips: DescribeVodUserVipsByDomainVips
} }

/// In the response of [`DescribeVodUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodUserVipsByDomainVips {
    pub vip: Vec<String>,
}
model! { DescribeVodUserVipsByDomainVips {
    0 "Vip" vip: Vec<String>
} }

/// Describes vod verify content: `DescribeVodVerifyContent` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/DescribeVodVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodVerifyContent {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVodVerifyContent(domain_name: String)
    "DescribeVodVerifyContent" -> DescribeVodVerifyContentOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVodVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeVodVerifyContentOutput {
    0 "Content" content: String
} }

/// Detaches app policy from identity: `DetachAppPolicyFromIdentity` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/DetachAppPolicyFromIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAppPolicyFromIdentity {
    pub app_id: Option<String>,
    /// Required.
    pub identity_name: String,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub policy_names: String,
}
operation! { DetachAppPolicyFromIdentity(identity_name: String, identity_type: String, policy_names: String)
    "DetachAppPolicyFromIdentity" -> DetachAppPolicyFromIdentityOutput {
    0 "AppId" app_id: String, 1 "IdentityName" identity_name, 2 "IdentityType" identity_type,
    3 "PolicyNames" policy_names
} }

/// Response of [`DetachAppPolicyFromIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAppPolicyFromIdentityOutput {
    pub failed_policy_names: Vec<String>,
    pub non_exist_policy_names: Vec<String>,
}
model! { DetachAppPolicyFromIdentityOutput {
    0 "FailedPolicyNames" failed_policy_names: Vec<String>, 1 "NonExistPolicyNames" non_exist_policy_names: Vec<String>
} }

/// Generates download secret key: `GenerateDownloadSecretKey` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/GenerateDownloadSecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadSecretKey {
    /// Required. Secret.
    pub app_decrypt_key: Secret,
    /// Required.
    pub app_identification: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GenerateDownloadSecretKey(app_decrypt_key: Secret, app_identification: String)
    "GenerateDownloadSecretKey" -> GenerateDownloadSecretKeyOutput {
    0 "AppDecryptKey" app_decrypt_key, 1 "AppIdentification" app_identification, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GenerateDownloadSecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadSecretKeyOutput {
    /// Secret.
    pub app_encrypt_key: Option<Secret>,
}
model! { GenerateDownloadSecretKeyOutput {
    0 "AppEncryptKey" app_encrypt_key: Secret
} }

/// Generates kms data key: `GenerateKMSDataKey` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/GenerateKMSDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKey {
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GenerateKMSDataKey() "GenerateKMSDataKey" -> GenerateKMSDataKeyOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GenerateKMSDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKMSDataKeyOutput {
    pub ciphertext_blob: Option<String>,
    pub key_id: Option<String>,
    /// Secret.
    pub plaintext: Option<Secret>,
}
model! { GenerateKMSDataKeyOutput {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "KeyId" key_id: String, 2 "Plaintext" plaintext: Secret
} }

/// Gets ai image jobs: `GetAIImageJobs` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAIImageJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIImageJobs {
    /// Required.
    pub job_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetAIImageJobs(job_ids: String) "GetAIImageJobs" -> GetAIImageJobsOutput {
    0 "JobIds" job_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GetAIImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIImageJobsOutput {
    pub ai_image_job_list: Vec<GetAIImageJobsAIImageJobList>,
}
model! { GetAIImageJobsOutput {
    0 "AIImageJobList" ai_image_job_list: Vec<GetAIImageJobsAIImageJobList>
} }

/// In the response of [`GetAIImageJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIImageJobsAIImageJobList {
    pub ai_image_result: Option<String>,
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
model! { GetAIImageJobsAIImageJobList {
    0 "AIImageResult" ai_image_result: String, 1 "Code" code: String, 2 "CreationTime" creation_time: String,
    3 "JobId" job_id: String, 4 "Message" message: String, 5 "Status" status: String,
    6 "TemplateConfig" template_config: String, 7 "TemplateId" template_id: String, 8 "UserData" user_data: String,
    9 "VideoId" video_id: String
} }

/// Gets ai media audit job: `GetAIMediaAuditJob` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAIMediaAuditJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJob {
    /// Required.
    pub job_id: String,
}
operation! { GetAIMediaAuditJob(job_id: String) "GetAIMediaAuditJob" -> GetAIMediaAuditJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobOutput {
    pub media_audit_job: Option<GetAIMediaAuditJobMediaAuditJob>,
}
model! { GetAIMediaAuditJobOutput {
    0 "MediaAuditJob" media_audit_job: GetAIMediaAuditJobMediaAuditJob
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobMediaAuditJob {
    pub code: Option<String>,
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub data: Option<GetAIMediaAuditJobData>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAIMediaAuditJobMediaAuditJob {
    0 "Code" code: String, 1 "CompleteTime" complete_time: String, 2 "CreationTime" creation_time: String,
    3 "Data" data: GetAIMediaAuditJobData, 4 "JobId" job_id: String, 5 "MediaId" media_id: String,
    6 "Message" message: String, 7 "Status" status: String, 8 "Type" r#type: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobData {
    pub abnormal_modules: Option<String>,
    pub audio_result: Vec<GetAIMediaAuditJobAudioResult>,
    pub image_result: Vec<GetAIMediaAuditJobImageResult>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub text_result: Vec<GetAIMediaAuditJobTextResult>,
    pub video_result: Option<GetAIMediaAuditJobVideoResult>,
}
model! { GetAIMediaAuditJobData {
    0 "AbnormalModules" abnormal_modules: String, 1 "AudioResult" audio_result: Vec<GetAIMediaAuditJobAudioResult>,
    2 "ImageResult" image_result: Vec<GetAIMediaAuditJobImageResult>, 3 "Label" label: String,
    4 "Suggestion" suggestion: String, 5 "TextResult" text_result: Vec<GetAIMediaAuditJobTextResult>,
    6 "VideoResult" video_result: GetAIMediaAuditJobVideoResult
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobAudioResult {
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
}
model! { GetAIMediaAuditJobAudioResult {
    0 "Label" label: String, 1 "Scene" scene: String, 2 "Score" score: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobImageResult {
    pub label: Option<String>,
    pub result: Vec<GetAIMediaAuditJobResult>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobImageResult {
    0 "Label" label: String, 1 "Result" result: Vec<GetAIMediaAuditJobResult>, 2 "Suggestion" suggestion: String,
    3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobResult {
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
}
model! { GetAIMediaAuditJobResult {
    0 "Label" label: String, 1 "Scene" scene: String, 2 "Score" score: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobTextResult {
    pub content: Option<String>,
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAIMediaAuditJobTextResult {
    0 "Content" content: String, 1 "Label" label: String, 2 "Scene" scene: String, 3 "Score" score: String,
    4 "Suggestion" suggestion: String, 5 "Type" r#type: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobVideoResult {
    pub ad_result: Option<GetAIMediaAuditJobAdResult>,
    pub label: Option<String>,
    pub live_result: Option<GetAIMediaAuditJobLiveResult>,
    pub logo_result: Option<GetAIMediaAuditJobLogoResult>,
    pub porn_result: Option<GetAIMediaAuditJobPornResult>,
    pub suggestion: Option<String>,
    pub terrorism_result: Option<GetAIMediaAuditJobTerrorismResult>,
}
model! { GetAIMediaAuditJobVideoResult {
    0 "AdResult" ad_result: GetAIMediaAuditJobAdResult, 1 "Label" label: String,
    2 "LiveResult" live_result: GetAIMediaAuditJobLiveResult, 3 "LogoResult" logo_result: GetAIMediaAuditJobLogoResult,
    4 "PornResult" porn_result: GetAIMediaAuditJobPornResult, 5 "Suggestion" suggestion: String,
    6 "TerrorismResult" terrorism_result: GetAIMediaAuditJobTerrorismResult
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobAdResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetAIMediaAuditJobCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetAIMediaAuditJobTopList>,
}
model! { GetAIMediaAuditJobAdResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetAIMediaAuditJobCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetAIMediaAuditJobTopList>
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetAIMediaAuditJobCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLiveResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetAIMediaAuditJobLiveResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetAIMediaAuditJobLiveResultTopList>,
}
model! { GetAIMediaAuditJobLiveResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetAIMediaAuditJobLiveResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetAIMediaAuditJobLiveResultTopList>
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLiveResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetAIMediaAuditJobLiveResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLiveResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobLiveResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLogoResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetAIMediaAuditJobLogoResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetAIMediaAuditJobLogoResultTopList>,
}
model! { GetAIMediaAuditJobLogoResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetAIMediaAuditJobLogoResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetAIMediaAuditJobLogoResultTopList>
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLogoResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetAIMediaAuditJobLogoResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobLogoResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobLogoResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobPornResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetAIMediaAuditJobPornResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetAIMediaAuditJobPornResultTopList>,
}
model! { GetAIMediaAuditJobPornResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetAIMediaAuditJobPornResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetAIMediaAuditJobPornResultTopList>
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobPornResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetAIMediaAuditJobPornResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobPornResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobPornResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobTerrorismResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetAIMediaAuditJobTerrorismResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetAIMediaAuditJobTerrorismResultTopList>,
}
model! { GetAIMediaAuditJobTerrorismResult {
    0 "AverageScore" average_score: String,
    1 "CounterList" counter_list: Vec<GetAIMediaAuditJobTerrorismResultCounterList>, 2 "Label" label: String,
    3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetAIMediaAuditJobTerrorismResultTopList>
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobTerrorismResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetAIMediaAuditJobTerrorismResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIMediaAuditJobTerrorismResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetAIMediaAuditJobTerrorismResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// Gets ai template: `GetAITemplate` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAITemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetAITemplate(template_id: String) "GetAITemplate" -> GetAITemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAITemplateOutput {
    pub template_info: Option<GetAITemplateTemplateInfo>,
}
model! { GetAITemplateOutput {
    0 "TemplateInfo" template_info: GetAITemplateTemplateInfo
} }

/// In the response of [`GetAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAITemplateTemplateInfo {
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub modify_time: Option<String>,
    pub source: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { GetAITemplateTemplateInfo {
    0 "CreationTime" creation_time: String, 1 "IsDefault" is_default: String, 2 "ModifyTime" modify_time: String,
    3 "Source" source: String, 4 "TemplateConfig" template_config: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "TemplateType" template_type: String
} }

/// Gets ai video tag result: `GetAIVideoTagResult` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAIVideoTagResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResult {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetAIVideoTagResult(media_id: String) "GetAIVideoTagResult" -> GetAIVideoTagResultOutput {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultOutput {
    pub video_tag_result: Option<GetAIVideoTagResultVideoTagResult>,
}
model! { GetAIVideoTagResultOutput {
    0 "VideoTagResult" video_tag_result: GetAIVideoTagResultVideoTagResult
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultVideoTagResult {
    pub category: Vec<GetAIVideoTagResultCategory>,
    pub keyword: Vec<GetAIVideoTagResultKeyword>,
    pub location: Vec<GetAIVideoTagResultLocation>,
    pub person: Vec<GetAIVideoTagResultPerson>,
    pub time: Vec<GetAIVideoTagResultTime>,
}
model! { GetAIVideoTagResultVideoTagResult {
    0 "Category" category: Vec<GetAIVideoTagResultCategory>, 1 "Keyword" keyword: Vec<GetAIVideoTagResultKeyword>,
    2 "Location" location: Vec<GetAIVideoTagResultLocation>, 3 "Person" person: Vec<GetAIVideoTagResultPerson>,
    4 "Time" time: Vec<GetAIVideoTagResultTime>
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultCategory {
    pub tag: Option<String>,
}
model! { GetAIVideoTagResultCategory {
    0 "Tag" tag: String
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultKeyword {
    pub tag: Option<String>,
    pub times: Vec<String>,
}
model! { GetAIVideoTagResultKeyword {
    0 "Tag" tag: String, 1 "Times" times: Vec<String>
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultLocation {
    pub tag: Option<String>,
    pub times: Vec<String>,
}
model! { GetAIVideoTagResultLocation {
    0 "Tag" tag: String, 1 "Times" times: Vec<String>
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultPerson {
    pub face_url: Option<String>,
    pub tag: Option<String>,
    pub times: Vec<String>,
}
model! { GetAIVideoTagResultPerson {
    0 "FaceUrl" face_url: String, 1 "Tag" tag: String, 2 "Times" times: Vec<String>
} }

/// In the response of [`GetAIVideoTagResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIVideoTagResultTime {
    pub tag: Option<String>,
    pub times: Vec<String>,
}
model! { GetAIVideoTagResultTime {
    0 "Tag" tag: String, 1 "Times" times: Vec<String>
} }

/// Gets app infos: `GetAppInfos` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAppInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInfos {
    /// Required.
    pub app_ids: String,
}
operation! { GetAppInfos(app_ids: String) "GetAppInfos" -> GetAppInfosOutput {
    0 "AppIds" app_ids
} }

/// Response of [`GetAppInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInfosOutput {
    pub app_info_list: Vec<GetAppInfosAppInfoList>,
    pub code: Option<String>,
    pub non_exist_app_ids: Vec<String>,
}
model! { GetAppInfosOutput {
    0 "AppInfoList" app_info_list: Vec<GetAppInfosAppInfoList>, 1 "Code" code: String,
    2 "NonExistAppIds" non_exist_app_ids: Vec<String>
} }

/// In the response of [`GetAppInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInfosAppInfoList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub modification_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAppInfosAppInfoList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "ModificationTime" modification_time: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Status" status: String, 7 "Type" r#type: String
} }

/// Gets app play key: `GetAppPlayKey` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAppPlayKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPlayKey {
    pub app_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetAppPlayKey() "GetAppPlayKey" -> GetAppPlayKeyOutput {
    0 "AppId" app_id: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetAppPlayKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPlayKeyOutput {
    pub app_play_key: Option<GetAppPlayKeyAppPlayKey>,
}
model! { GetAppPlayKeyOutput {
    0 "AppPlayKey" app_play_key: GetAppPlayKeyAppPlayKey
} }

/// In the response of [`GetAppPlayKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPlayKeyAppPlayKey {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub modification_time: Option<String>,
    /// Secret.
    pub play_key: Option<Secret>,
}
model! { GetAppPlayKeyAppPlayKey {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "ModificationTime" modification_time: String,
    3 "PlayKey" play_key: Secret
} }

/// Gets attached media info: `GetAttachedMediaInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetAttachedMediaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachedMediaInfo {
    pub auth_timeout: Option<i64>,
    /// Required.
    pub media_ids: String,
    pub output_type: Option<String>,
}
operation! { GetAttachedMediaInfo(media_ids: String) "GetAttachedMediaInfo" -> GetAttachedMediaInfoOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "MediaIds" media_ids, 2 "OutputType" output_type: String
} }

/// Response of [`GetAttachedMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachedMediaInfoOutput {
    pub attached_media_list: Vec<GetAttachedMediaInfoAttachedMediaList>,
    pub non_exist_media_ids: Vec<String>,
}
model! { GetAttachedMediaInfoOutput {
    0 "AttachedMediaList" attached_media_list: Vec<GetAttachedMediaInfoAttachedMediaList>,
    1 "NonExistMediaIds" non_exist_media_ids: Vec<String>
} }

/// In the response of [`GetAttachedMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachedMediaInfoAttachedMediaList {
    pub app_id: Option<String>,
    pub categories: Vec<GetAttachedMediaInfoCategories>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetAttachedMediaInfoAttachedMediaList {
    0 "AppId" app_id: String, 1 "Categories" categories: Vec<GetAttachedMediaInfoCategories>,
    2 "CreationTime" creation_time: String, 3 "Description" description: String, 4 "MediaId" media_id: String,
    5 "ModificationTime" modification_time: String, 6 "Status" status: String,
    7 "StorageLocation" storage_location: String, 8 "Tags" tags: String, 9 "Title" title: String,
    10 "Type" r#type: String, 11 "URL" url: String
} }

/// In the response of [`GetAttachedMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachedMediaInfoCategories {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub level: Option<i64>,
    pub parent_id: Option<i64>,
}
model! { GetAttachedMediaInfoCategories {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "Level" level: i64, 3 "ParentId" parent_id: i64
} }

/// Gets audit history: `GetAuditHistory` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/GetAuditHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditHistory {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { GetAuditHistory(video_id: String) "GetAuditHistory" -> GetAuditHistoryOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "SortBy" sort_by: String, 3 "VideoId" video_id
} }
paged! { GetAuditHistory: GetAuditHistoryHistories = Number "PageNo", "Histories" histories, total "Total" }

/// Response of [`GetAuditHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditHistoryOutput {
    pub histories: Vec<GetAuditHistoryHistories>,
    pub status: Option<String>,
    pub total: Option<i64>,
}
model! { GetAuditHistoryOutput {
    0 "Histories" histories: Vec<GetAuditHistoryHistories>, 1 "Status" status: String, 2 "Total" total: i64
} }

/// In the response of [`GetAuditHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditHistoryHistories {
    pub auditor: Option<String>,
    pub comment: Option<String>,
    pub creation_time: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetAuditHistoryHistories {
    0 "Auditor" auditor: String, 1 "Comment" comment: String, 2 "CreationTime" creation_time: String,
    3 "Reason" reason: String, 4 "Status" status: String
} }

/// Gets categories: `GetCategories` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetCategories>.
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

/// Gets daily play region statis: `GetDailyPlayRegionStatis` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetDailyPlayRegionStatis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyPlayRegionStatis {
    /// Required.
    pub date: String,
    /// Required.
    pub media_region: String,
}
operation! { GetDailyPlayRegionStatis(date: String, media_region: String)
    "GetDailyPlayRegionStatis" -> GetDailyPlayRegionStatisOutput {
    0 "Date" date, 1 "MediaRegion" media_region
} }

/// Response of [`GetDailyPlayRegionStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyPlayRegionStatisOutput {
    pub daily_play_region_statis_list: Vec<
        GetDailyPlayRegionStatisDailyPlayRegionStatisList,
    >,
    pub empty_dates: Vec<String>,
    pub fail_dates: Vec<String>,
}
model! { GetDailyPlayRegionStatisOutput {
    0 "DailyPlayRegionStatisList" daily_play_region_statis_list: Vec<GetDailyPlayRegionStatisDailyPlayRegionStatisList>,
    1 "EmptyDates" empty_dates: Vec<String>, 2 "FailDates" fail_dates: Vec<String>
} }

/// In the response of [`GetDailyPlayRegionStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyPlayRegionStatisDailyPlayRegionStatisList {
    pub date: Option<String>,
    pub file_url: Option<String>,
}
model! { GetDailyPlayRegionStatisDailyPlayRegionStatisList {
    0 "Date" date: String, 1 "FileUrl" file_url: String
} }

/// Gets default ai template: `GetDefaultAITemplate` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetDefaultAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultAITemplate {
    /// Required.
    pub template_type: String,
}
operation! { GetDefaultAITemplate(template_type: String) "GetDefaultAITemplate" -> GetDefaultAITemplateOutput {
    0 "TemplateType" template_type
} }

/// Response of [`GetDefaultAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultAITemplateOutput {
    pub template_info: Option<GetDefaultAITemplateTemplateInfo>,
}
model! { GetDefaultAITemplateOutput {
    0 "TemplateInfo" template_info: GetDefaultAITemplateTemplateInfo
} }

/// In the response of [`GetDefaultAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultAITemplateTemplateInfo {
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub modify_time: Option<String>,
    pub source: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { GetDefaultAITemplateTemplateInfo {
    0 "CreationTime" creation_time: String, 1 "IsDefault" is_default: String, 2 "ModifyTime" modify_time: String,
    3 "Source" source: String, 4 "TemplateConfig" template_config: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "TemplateType" template_type: String
} }

/// Gets digital watermark extract result: `GetDigitalWatermarkExtractResult` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetDigitalWatermarkExtractResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDigitalWatermarkExtractResult {
    /// Required.
    pub extract_type: String,
    pub job_id: Option<String>,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetDigitalWatermarkExtractResult(extract_type: String, media_id: String)
    "GetDigitalWatermarkExtractResult" -> GetDigitalWatermarkExtractResultOutput {
    0 "ExtractType" extract_type, 1 "JobId" job_id: String, 2 "MediaId" media_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GetDigitalWatermarkExtractResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDigitalWatermarkExtractResultOutput {
    pub ai_extract_result_list: Vec<GetDigitalWatermarkExtractResultAiExtractResultList>,
}
model! { GetDigitalWatermarkExtractResultOutput {
    0 "AiExtractResultList" ai_extract_result_list: Vec<GetDigitalWatermarkExtractResultAiExtractResultList>
} }

/// In the response of [`GetDigitalWatermarkExtractResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDigitalWatermarkExtractResultAiExtractResultList {
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
    pub water_mark_text: Option<String>,
}
model! { GetDigitalWatermarkExtractResultAiExtractResultList {
    0 "CreateTime" create_time: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "ModifyTime" modify_time: String, 4 "Status" status: String, 5 "WaterMarkText" water_mark_text: String
} }

/// Gets editing project: `GetEditingProject` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProject {
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetEditingProject(project_id: String) "GetEditingProject" -> GetEditingProjectOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: String, 2 "ProjectId" project_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
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
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub timeline: Option<String>,
    pub title: Option<String>,
}
model! { GetEditingProjectProject {
    0 "CoverURL" cover_url: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "ModifiedTime" modified_time: String, 4 "ProjectId" project_id: String, 5 "RegionId" region_id: String,
    6 "Status" status: String, 7 "StorageLocation" storage_location: String, 8 "Timeline" timeline: String,
    9 "Title" title: String
} }

/// Gets editing project materials: `GetEditingProjectMaterials` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterials {
    pub material_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetEditingProjectMaterials(project_id: String)
    "GetEditingProjectMaterials" -> GetEditingProjectMaterialsOutput {
    0 "MaterialType" material_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ProjectId" project_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "Type" r#type: String
} }

/// Response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsOutput {
    pub material_list: Option<GetEditingProjectMaterialsMaterialList>,
}
model! { GetEditingProjectMaterialsOutput {
    0 "MaterialList" material_list: GetEditingProjectMaterialsMaterialList
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsMaterialList {
    pub material: Vec<GetEditingProjectMaterialsMaterial>,
}
model! { GetEditingProjectMaterialsMaterialList {
    0 "Material" material: Vec<GetEditingProjectMaterialsMaterial>
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsMaterial {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub material_id: Option<String>,
    pub material_type: Option<String>,
    pub modified_time: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Option<GetEditingProjectMaterialsSnapshots>,
    pub source: Option<String>,
    pub sprite_config: Option<String>,
    pub sprites: Option<GetEditingProjectMaterialsSprites>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
}
model! { GetEditingProjectMaterialsMaterial {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "CoverURL" cover_url: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "Duration" duration: f64,
    6 "MaterialId" material_id: String, 7 "MaterialType" material_type: String, 8 "ModifiedTime" modified_time: String,
    9 "Size" size: i64, 10 "Snapshots" snapshots: GetEditingProjectMaterialsSnapshots, 11 "Source" source: String,
    12 "SpriteConfig" sprite_config: String, 13 "Sprites" sprites: GetEditingProjectMaterialsSprites,
    14 "Status" status: String, 15 "Tags" tags: String, 16 "Title" title: String
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsSnapshots {
    pub snapshot: Vec<String>,
}
model! { GetEditingProjectMaterialsSnapshots {
    0 "Snapshot" snapshot: Vec<String>
} }

/// In the response of [`GetEditingProjectMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingProjectMaterialsSprites {
    pub sprite: Vec<String>,
}
model! { GetEditingProjectMaterialsSprites {
    0 "Sprite" sprite: Vec<String>
} }

/// Gets image info: `GetImageInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetImageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfo {
    pub auth_timeout: Option<i64>,
    /// Required.
    pub image_id: String,
    pub output_type: Option<String>,
}
operation! { GetImageInfo(image_id: String) "GetImageInfo" -> GetImageInfoOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "ImageId" image_id, 2 "OutputType" output_type: String
} }

/// Response of [`GetImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfoOutput {
    pub image_info: Option<GetImageInfoImageInfo>,
}
model! { GetImageInfoOutput {
    0 "ImageInfo" image_info: GetImageInfoImageInfo
} }

/// In the response of [`GetImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfoImageInfo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub mezzanine: Option<GetImageInfoMezzanine>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetImageInfoImageInfo {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "ImageId" image_id: String,
    6 "ImageType" image_type: String, 7 "Mezzanine" mezzanine: GetImageInfoMezzanine, 8 "Status" status: String,
    9 "StorageLocation" storage_location: String, 10 "Tags" tags: String, 11 "Title" title: String, 12 "URL" url: String
} }

/// In the response of [`GetImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfoMezzanine {
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub height: Option<i64>,
    pub original_file_name: Option<String>,
    pub width: Option<i64>,
}
model! { GetImageInfoMezzanine {
    0 "FileSize" file_size: String, 1 "FileURL" file_url: String, 2 "Height" height: i64,
    3 "OriginalFileName" original_file_name: String, 4 "Width" width: i64
} }

/// Gets image infos: `GetImageInfos` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetImageInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfos {
    pub auth_timeout: Option<i64>,
    /// Required.
    pub image_ids: String,
    pub output_type: Option<String>,
}
operation! { GetImageInfos(image_ids: String) "GetImageInfos" -> GetImageInfosOutput {
    0 "AuthTimeout" auth_timeout: i64, 1 "ImageIds" image_ids, 2 "OutputType" output_type: String
} }

/// Response of [`GetImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfosOutput {
    pub image_info: Vec<GetImageInfosImageInfo>,
    pub non_exist_image_ids: Vec<String>,
}
model! { GetImageInfosOutput {
    0 "ImageInfo" image_info: Vec<GetImageInfosImageInfo>, 1 "NonExistImageIds" non_exist_image_ids: Vec<String>
} }

/// In the response of [`GetImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfosImageInfo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub mezzanine: Option<GetImageInfosMezzanine>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetImageInfosImageInfo {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "ImageId" image_id: String,
    6 "ImageType" image_type: String, 7 "Mezzanine" mezzanine: GetImageInfosMezzanine, 8 "Status" status: String,
    9 "StorageLocation" storage_location: String, 10 "Tags" tags: String, 11 "Title" title: String, 12 "URL" url: String
} }

/// In the response of [`GetImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageInfosMezzanine {
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub height: Option<i64>,
    pub original_file_name: Option<String>,
    pub width: Option<i64>,
}
model! { GetImageInfosMezzanine {
    0 "FileSize" file_size: String, 1 "FileURL" file_url: String, 2 "Height" height: i64,
    3 "OriginalFileName" original_file_name: String, 4 "Width" width: i64
} }

/// Gets job detail: `GetJobDetail` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetail {
    /// Required.
    pub job_id: String,
    /// Required.
    pub job_type: String,
}
operation! { GetJobDetail(job_id: String, job_type: String) "GetJobDetail" -> GetJobDetailOutput {
    0 "JobId" job_id, 1 "JobType" job_type
} }

/// Response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailOutput {
    pub ai_job_detail: Option<GetJobDetailAIJobDetail>,
    pub job_type: Option<String>,
    pub snapshot_job_detail: Option<GetJobDetailSnapshotJobDetail>,
    pub transcode_job_detail: Option<GetJobDetailTranscodeJobDetail>,
    pub workflow_task_detail: Option<GetJobDetailWorkflowTaskDetail>,
}
model! { GetJobDetailOutput {
    0 "AIJobDetail" ai_job_detail: GetJobDetailAIJobDetail, 1 "JobType" job_type: String,
    2 "SnapshotJobDetail" snapshot_job_detail: GetJobDetailSnapshotJobDetail,
    3 "TranscodeJobDetail" transcode_job_detail: GetJobDetailTranscodeJobDetail,
    4 "WorkflowTaskDetail" workflow_task_detail: GetJobDetailWorkflowTaskDetail
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailAIJobDetail {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub media_id: Option<String>,
    pub status: Option<String>,
    pub template_config: Option<String>,
    pub trigger: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetJobDetailAIJobDetail {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String, 2 "JobId" job_id: String,
    3 "JobType" job_type: String, 4 "MediaId" media_id: String, 5 "Status" status: String,
    6 "TemplateConfig" template_config: String, 7 "Trigger" trigger: String, 8 "UserId" user_id: i64
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailSnapshotJobDetail {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub normal_config: Option<String>,
    pub sprite_config: Option<String>,
    pub status: Option<String>,
    pub trigger: Option<String>,
    pub user_id: Option<i64>,
    pub video_id: Option<String>,
}
model! { GetJobDetailSnapshotJobDetail {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String, 2 "JobId" job_id: String,
    3 "NormalConfig" normal_config: String, 4 "SpriteConfig" sprite_config: String, 5 "Status" status: String,
    6 "Trigger" trigger: String, 7 "UserId" user_id: i64, 8 "VideoId" video_id: String
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailTranscodeJobDetail {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub definition: Option<String>,
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub user_id: Option<i64>,
    pub video_id: Option<String>,
}
model! { GetJobDetailTranscodeJobDetail {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String, 2 "Definition" definition: String,
    3 "JobId" job_id: String, 4 "Status" status: String, 5 "TemplateId" template_id: String, 6 "UserId" user_id: i64,
    7 "VideoId" video_id: String
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailWorkflowTaskDetail {
    pub activity_results: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_input: Option<String>,
    pub user_data: Option<String>,
    pub workflow: Option<GetJobDetailWorkflow>,
}
model! { GetJobDetailWorkflowTaskDetail {
    0 "ActivityResults" activity_results: String, 1 "CreateTime" create_time: String,
    2 "FinishTime" finish_time: String, 3 "Status" status: String, 4 "TaskId" task_id: String,
    5 "TaskInput" task_input: String, 6 "UserData" user_data: String, 7 "Workflow" workflow: GetJobDetailWorkflow
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailWorkflow {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workflow_id: Option<String>,
}
model! { GetJobDetailWorkflow {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "ModifiedTime" modified_time: String,
    3 "Name" name: String, 4 "Status" status: String, 5 "Type" r#type: String, 6 "WorkflowId" workflow_id: String
} }

/// Gets media ai analysis: `GetMediaAiAnalysis` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaAiAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAiAnalysis {
    pub auth_timeout: Option<String>,
    pub media_id: Option<String>,
    pub output_type: Option<String>,
    pub result_types: Option<String>,
}
operation! { GetMediaAiAnalysis() "GetMediaAiAnalysis" -> GetMediaAiAnalysisOutput {
    0 "AuthTimeout" auth_timeout: String, 1 "MediaId" media_id: String, 2 "OutputType" output_type: String,
    3 "ResultTypes" result_types: String
} }

/// Response of [`GetMediaAiAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAiAnalysisOutput {
    pub ai_analysis_result_list: Option<GetMediaAiAnalysisAiAnalysisResultList>,
}
model! { GetMediaAiAnalysisOutput {
    0 "AiAnalysisResultList" ai_analysis_result_list: GetMediaAiAnalysisAiAnalysisResultList
} }

/// In the response of [`GetMediaAiAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAiAnalysisAiAnalysisResultList {
    pub ai_analysis_result: Vec<GetMediaAiAnalysisAiAnalysisResult>,
}
model! { GetMediaAiAnalysisAiAnalysisResultList {
    0 "AiAnalysisResult" ai_analysis_result: Vec<GetMediaAiAnalysisAiAnalysisResult>
} }

/// In the response of [`GetMediaAiAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAiAnalysisAiAnalysisResult {
    pub content: Option<String>,
    pub extra: Option<String>,
    pub result_type: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { GetMediaAiAnalysisAiAnalysisResult {
    0 "Content" content: String, 1 "Extra" extra: String, 2 "ResultType" result_type: String,
    3 "Summary" summary: String, 4 "Title" title: String
} }

/// Gets media audit audio result detail: `GetMediaAuditAudioResultDetail` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaAuditAudioResultDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetail {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub page_no: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetMediaAuditAudioResultDetail(media_id: String)
    "GetMediaAuditAudioResultDetail" -> GetMediaAuditAudioResultDetailOutput {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String, 3 "PageNo" page_no: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GetMediaAuditAudioResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetailOutput {
    pub media_audit_audio_result_detail: Option<
        GetMediaAuditAudioResultDetailMediaAuditAudioResultDetail,
    >,
}
model! { GetMediaAuditAudioResultDetailOutput {
    0 "MediaAuditAudioResultDetail" media_audit_audio_result_detail: GetMediaAuditAudioResultDetailMediaAuditAudioResultDetail
} }

/// In the response of [`GetMediaAuditAudioResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetailMediaAuditAudioResultDetail {
    pub list: Vec<GetMediaAuditAudioResultDetailList>,
    pub page_total: Option<i64>,
    pub total: Option<i64>,
}
model! { GetMediaAuditAudioResultDetailMediaAuditAudioResultDetail {
    0 "List" list: Vec<GetMediaAuditAudioResultDetailList>, 1 "PageTotal" page_total: i64, 2 "Total" total: i64
} }

/// In the response of [`GetMediaAuditAudioResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetailList {
    pub end_time: Option<i64>,
    pub label: Option<String>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { GetMediaAuditAudioResultDetailList {
    0 "EndTime" end_time: i64, 1 "Label" label: String, 2 "StartTime" start_time: i64, 3 "Text" text: String
} }

/// Gets media audit result: `GetMediaAuditResult` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaAuditResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResult {
    /// Required.
    pub media_id: String,
}
operation! { GetMediaAuditResult(media_id: String) "GetMediaAuditResult" -> GetMediaAuditResultOutput {
    0 "MediaId" media_id
} }

/// Response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultOutput {
    pub media_audit_result: Option<GetMediaAuditResultMediaAuditResult>,
}
model! { GetMediaAuditResultOutput {
    0 "MediaAuditResult" media_audit_result: GetMediaAuditResultMediaAuditResult
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultMediaAuditResult {
    pub abnormal_modules: Option<String>,
    pub audio_result: Vec<GetMediaAuditResultAudioResult>,
    pub image_result: Vec<GetMediaAuditResultImageResult>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub text_result: Vec<GetMediaAuditResultTextResult>,
    pub video_result: Option<GetMediaAuditResultVideoResult>,
}
model! { GetMediaAuditResultMediaAuditResult {
    0 "AbnormalModules" abnormal_modules: String, 1 "AudioResult" audio_result: Vec<GetMediaAuditResultAudioResult>,
    2 "ImageResult" image_result: Vec<GetMediaAuditResultImageResult>, 3 "Label" label: String,
    4 "Suggestion" suggestion: String, 5 "TextResult" text_result: Vec<GetMediaAuditResultTextResult>,
    6 "VideoResult" video_result: GetMediaAuditResultVideoResult
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultAudioResult {
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
}
model! { GetMediaAuditResultAudioResult {
    0 "Label" label: String, 1 "Scene" scene: String, 2 "Score" score: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultImageResult {
    pub label: Option<String>,
    pub result: Vec<GetMediaAuditResultResult>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultImageResult {
    0 "Label" label: String, 1 "Result" result: Vec<GetMediaAuditResultResult>, 2 "Suggestion" suggestion: String,
    3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultResult {
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
}
model! { GetMediaAuditResultResult {
    0 "Label" label: String, 1 "Scene" scene: String, 2 "Score" score: String, 3 "Suggestion" suggestion: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTextResult {
    pub content: Option<String>,
    pub label: Option<String>,
    pub scene: Option<String>,
    pub score: Option<String>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMediaAuditResultTextResult {
    0 "Content" content: String, 1 "Label" label: String, 2 "Scene" scene: String, 3 "Score" score: String,
    4 "Suggestion" suggestion: String, 5 "Type" r#type: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultVideoResult {
    pub ad_result: Option<GetMediaAuditResultAdResult>,
    pub label: Option<String>,
    pub live_result: Option<GetMediaAuditResultLiveResult>,
    pub logo_result: Option<GetMediaAuditResultLogoResult>,
    pub porn_result: Option<GetMediaAuditResultPornResult>,
    pub suggestion: Option<String>,
    pub terrorism_result: Option<GetMediaAuditResultTerrorismResult>,
}
model! { GetMediaAuditResultVideoResult {
    0 "AdResult" ad_result: GetMediaAuditResultAdResult, 1 "Label" label: String,
    2 "LiveResult" live_result: GetMediaAuditResultLiveResult,
    3 "LogoResult" logo_result: GetMediaAuditResultLogoResult,
    4 "PornResult" porn_result: GetMediaAuditResultPornResult, 5 "Suggestion" suggestion: String,
    6 "TerrorismResult" terrorism_result: GetMediaAuditResultTerrorismResult
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultAdResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetMediaAuditResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetMediaAuditResultTopList>,
}
model! { GetMediaAuditResultAdResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetMediaAuditResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetMediaAuditResultTopList>
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetMediaAuditResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLiveResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetMediaAuditResultLiveResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetMediaAuditResultLiveResultTopList>,
}
model! { GetMediaAuditResultLiveResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetMediaAuditResultLiveResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetMediaAuditResultLiveResultTopList>
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLiveResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetMediaAuditResultLiveResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLiveResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultLiveResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLogoResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetMediaAuditResultLogoResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetMediaAuditResultLogoResultTopList>,
}
model! { GetMediaAuditResultLogoResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetMediaAuditResultLogoResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetMediaAuditResultLogoResultTopList>
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLogoResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetMediaAuditResultLogoResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultLogoResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultLogoResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultPornResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetMediaAuditResultPornResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetMediaAuditResultPornResultTopList>,
}
model! { GetMediaAuditResultPornResult {
    0 "AverageScore" average_score: String, 1 "CounterList" counter_list: Vec<GetMediaAuditResultPornResultCounterList>,
    2 "Label" label: String, 3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetMediaAuditResultPornResultTopList>
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultPornResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetMediaAuditResultPornResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultPornResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultPornResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTerrorismResult {
    pub average_score: Option<String>,
    pub counter_list: Vec<GetMediaAuditResultTerrorismResultCounterList>,
    pub label: Option<String>,
    pub max_score: Option<String>,
    pub suggestion: Option<String>,
    pub top_list: Vec<GetMediaAuditResultTerrorismResultTopList>,
}
model! { GetMediaAuditResultTerrorismResult {
    0 "AverageScore" average_score: String,
    1 "CounterList" counter_list: Vec<GetMediaAuditResultTerrorismResultCounterList>, 2 "Label" label: String,
    3 "MaxScore" max_score: String, 4 "Suggestion" suggestion: String,
    5 "TopList" top_list: Vec<GetMediaAuditResultTerrorismResultTopList>
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTerrorismResultCounterList {
    pub count: Option<i64>,
    pub label: Option<String>,
}
model! { GetMediaAuditResultTerrorismResultCounterList {
    0 "Count" count: i64, 1 "Label" label: String
} }

/// In the response of [`GetMediaAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTerrorismResultTopList {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultTerrorismResultTopList {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String, 3 "Url" url: String
} }

/// Gets media audit result detail: `GetMediaAuditResultDetail` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaAuditResultDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultDetail {
    /// Required.
    pub media_id: String,
    /// Required.
    pub page_no: i64,
}
operation! { GetMediaAuditResultDetail(media_id: String, page_no: i64)
    "GetMediaAuditResultDetail" -> GetMediaAuditResultDetailOutput {
    0 "MediaId" media_id, 1 "PageNo" page_no
} }

/// Response of [`GetMediaAuditResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultDetailOutput {
    pub media_audit_result_detail: Option<
        GetMediaAuditResultDetailMediaAuditResultDetail,
    >,
}
model! { GetMediaAuditResultDetailOutput {
    0 "MediaAuditResultDetail" media_audit_result_detail: GetMediaAuditResultDetailMediaAuditResultDetail
} }

/// In the response of [`GetMediaAuditResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultDetailMediaAuditResultDetail {
    pub list: Vec<GetMediaAuditResultDetailList>,
    pub total: Option<i64>,
}
model! { GetMediaAuditResultDetailMediaAuditResultDetail {
    0 "List" list: Vec<GetMediaAuditResultDetailList>, 1 "Total" total: i64
} }

/// In the response of [`GetMediaAuditResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultDetailList {
    pub ad_label: Option<String>,
    pub ad_score: Option<String>,
    pub live_label: Option<String>,
    pub live_score: Option<String>,
    pub logo_label: Option<String>,
    pub logo_score: Option<String>,
    pub porn_label: Option<String>,
    pub porn_score: Option<String>,
    pub terrorism_label: Option<String>,
    pub terrorism_score: Option<String>,
    pub timestamp: Option<String>,
    pub url: Option<String>,
}
model! { GetMediaAuditResultDetailList {
    0 "AdLabel" ad_label: String, 1 "AdScore" ad_score: String, 2 "LiveLabel" live_label: String,
    3 "LiveScore" live_score: String, 4 "LogoLabel" logo_label: String, 5 "LogoScore" logo_score: String,
    6 "PornLabel" porn_label: String, 7 "PornScore" porn_score: String, 8 "TerrorismLabel" terrorism_label: String,
    9 "TerrorismScore" terrorism_score: String, 10 "Timestamp" timestamp: String, 11 "Url" url: String
} }

/// Gets media audit result timeline: `GetMediaAuditResultTimeline` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaAuditResultTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimeline {
    /// Required.
    pub media_id: String,
}
operation! { GetMediaAuditResultTimeline(media_id: String)
    "GetMediaAuditResultTimeline" -> GetMediaAuditResultTimelineOutput {
    0 "MediaId" media_id
} }

/// Response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineOutput {
    pub media_audit_result_timeline: Option<
        GetMediaAuditResultTimelineMediaAuditResultTimeline,
    >,
}
model! { GetMediaAuditResultTimelineOutput {
    0 "MediaAuditResultTimeline" media_audit_result_timeline: GetMediaAuditResultTimelineMediaAuditResultTimeline
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineMediaAuditResultTimeline {
    pub ad: Vec<GetMediaAuditResultTimelineAd>,
    pub live: Vec<GetMediaAuditResultTimelineLive>,
    pub logo: Vec<GetMediaAuditResultTimelineLogo>,
    pub porn: Vec<GetMediaAuditResultTimelinePorn>,
    pub terrorism: Vec<GetMediaAuditResultTimelineTerrorism>,
}
model! { GetMediaAuditResultTimelineMediaAuditResultTimeline {
    0 "Ad" ad: Vec<GetMediaAuditResultTimelineAd>, 1 "Live" live: Vec<GetMediaAuditResultTimelineLive>,
    2 "Logo" logo: Vec<GetMediaAuditResultTimelineLogo>, 3 "Porn" porn: Vec<GetMediaAuditResultTimelinePorn>,
    4 "Terrorism" terrorism: Vec<GetMediaAuditResultTimelineTerrorism>
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineAd {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
}
model! { GetMediaAuditResultTimelineAd {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineLive {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
}
model! { GetMediaAuditResultTimelineLive {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineLogo {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
}
model! { GetMediaAuditResultTimelineLogo {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelinePorn {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
}
model! { GetMediaAuditResultTimelinePorn {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`GetMediaAuditResultTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaAuditResultTimelineTerrorism {
    pub label: Option<String>,
    pub score: Option<String>,
    pub timestamp: Option<String>,
}
model! { GetMediaAuditResultTimelineTerrorism {
    0 "Label" label: String, 1 "Score" score: String, 2 "Timestamp" timestamp: String
} }

/// Gets media dna result: `GetMediaDNAResult` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaDNAResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResult {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { GetMediaDNAResult(media_id: String) "GetMediaDNAResult" -> GetMediaDNAResultOutput {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultOutput {
    pub dna_result: Option<GetMediaDNAResultDNAResult>,
}
model! { GetMediaDNAResultOutput {
    0 "DNAResult" dna_result: GetMediaDNAResultDNAResult
} }

/// In the response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultDNAResult {
    pub video_dna: Vec<GetMediaDNAResultVideoDNA>,
}
model! { GetMediaDNAResultDNAResult {
    0 "VideoDNA" video_dna: Vec<GetMediaDNAResultVideoDNA>
} }

/// In the response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultVideoDNA {
    pub detail: Vec<GetMediaDNAResultDetail>,
    pub primary_key: Option<String>,
    pub similarity: Option<String>,
}
model! { GetMediaDNAResultVideoDNA {
    0 "Detail" detail: Vec<GetMediaDNAResultDetail>, 1 "PrimaryKey" primary_key: String,
    2 "Similarity" similarity: String
} }

/// In the response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultDetail {
    pub duplication: Option<GetMediaDNAResultDuplication>,
    pub input: Option<GetMediaDNAResultInput>,
}
model! { GetMediaDNAResultDetail {
    0 "Duplication" duplication: GetMediaDNAResultDuplication, 1 "Input" input: GetMediaDNAResultInput
} }

/// In the response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultDuplication {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetMediaDNAResultDuplication {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// In the response of [`GetMediaDNAResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaDNAResultInput {
    pub duration: Option<String>,
    pub start: Option<String>,
}
model! { GetMediaDNAResultInput {
    0 "Duration" duration: String, 1 "Start" start: String
} }

/// Gets media refresh jobs: `GetMediaRefreshJobs` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMediaRefreshJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaRefreshJobs {
    pub media_id: Option<String>,
    /// Required.
    pub media_refresh_job_id: String,
}
operation! { GetMediaRefreshJobs(media_refresh_job_id: String) "GetMediaRefreshJobs" -> GetMediaRefreshJobsOutput {
    0 "MediaId" media_id: String, 1 "MediaRefreshJobId" media_refresh_job_id
} { method: "GET", } }

/// Response of [`GetMediaRefreshJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaRefreshJobsOutput {
    pub media_refresh_jobs: Vec<GetMediaRefreshJobsMediaRefreshJobs>,
}
model! { GetMediaRefreshJobsOutput {
    0 "MediaRefreshJobs" media_refresh_jobs: Vec<GetMediaRefreshJobsMediaRefreshJobs>
} }

/// In the response of [`GetMediaRefreshJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaRefreshJobsMediaRefreshJobs {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub filter_policy: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub media_id: Option<String>,
    pub media_refresh_job_id: Option<String>,
    pub status: Option<String>,
    pub success_play_urls: Option<String>,
    pub task_ids: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetMediaRefreshJobsMediaRefreshJobs {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FilterPolicy" filter_policy: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "MediaId" media_id: String,
    6 "MediaRefreshJobId" media_refresh_job_id: String, 7 "Status" status: String,
    8 "SuccessPlayUrls" success_play_urls: String, 9 "TaskIds" task_ids: String, 10 "TaskType" task_type: String,
    11 "UserData" user_data: String
} }

/// Gets message callback: `GetMessageCallback` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMessageCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCallback {
    pub app_id: Option<String>,
    pub owner_account: Option<String>,
}
operation! { GetMessageCallback() "GetMessageCallback" -> GetMessageCallbackOutput {
    0 "AppId" app_id: String, 1 "OwnerAccount" owner_account: String
} }

/// Response of [`GetMessageCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCallbackOutput {
    pub message_callback: Option<GetMessageCallbackMessageCallback>,
}
model! { GetMessageCallbackOutput {
    0 "MessageCallback" message_callback: GetMessageCallbackMessageCallback
} }

/// In the response of [`GetMessageCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCallbackMessageCallback {
    pub app_id: Option<String>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_switch: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub event_type_list: Option<String>,
    pub mns_endpoint: Option<String>,
    pub mns_queue_name: Option<String>,
}
model! { GetMessageCallbackMessageCallback {
    0 "AppId" app_id: String, 1 "AuthKey" auth_key: Secret, 2 "AuthSwitch" auth_switch: String,
    3 "CallbackType" callback_type: String, 4 "CallbackURL" callback_url: String,
    5 "EventTypeList" event_type_list: String, 6 "MnsEndpoint" mns_endpoint: String,
    7 "MnsQueueName" mns_queue_name: String
} }

/// Gets mezzanine info: `GetMezzanineInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetMezzanineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMezzanineInfo {
    pub addition_type: Option<String>,
    pub auth_timeout: Option<i64>,
    pub output_type: Option<String>,
    pub reference_id: Option<String>,
    pub video_id: Option<String>,
}
operation! { GetMezzanineInfo() "GetMezzanineInfo" -> GetMezzanineInfoOutput {
    0 "AdditionType" addition_type: String, 1 "AuthTimeout" auth_timeout: i64, 2 "OutputType" output_type: String,
    3 "ReferenceId" reference_id: String, 4 "VideoId" video_id: String
} }

/// Response of [`GetMezzanineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMezzanineInfoOutput {
    pub mezzanine: Option<GetMezzanineInfoMezzanine>,
}
model! { GetMezzanineInfoOutput {
    0 "Mezzanine" mezzanine: GetMezzanineInfoMezzanine
} }

/// In the response of [`GetMezzanineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMezzanineInfoMezzanine {
    pub audio_stream_list: Vec<GetMezzanineInfoAudioStreamList>,
    pub bitrate: Option<String>,
    pub creation_time: Option<String>,
    pub duration: Option<String>,
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub fps: Option<String>,
    pub height: Option<i64>,
    pub output_type: Option<String>,
    pub preprocess_status: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub video_id: Option<String>,
    pub video_stream_list: Vec<GetMezzanineInfoVideoStreamList>,
    pub width: Option<i64>,
}
model! { GetMezzanineInfoMezzanine {
    0 "AudioStreamList" audio_stream_list: Vec<GetMezzanineInfoAudioStreamList>, 1 "Bitrate" bitrate: String,
    2 "CreationTime" creation_time: String, 3 "Duration" duration: String, 4 "FileMD5" file_md5: String,
    5 "FileName" file_name: String, 6 "FileURL" file_url: String, 7 "Fps" fps: String, 8 "Height" height: i64,
    9 "OutputType" output_type: String, 10 "PreprocessStatus" preprocess_status: String,
    11 "RestoreExpiration" restore_expiration: String, 12 "RestoreStatus" restore_status: String, 13 "Size" size: i64,
    14 "Status" status: String, 15 "StorageClass" storage_class: String, 16 "VideoId" video_id: String,
    17 "VideoStreamList" video_stream_list: Vec<GetMezzanineInfoVideoStreamList>, 18 "Width" width: i64
} }

/// In the response of [`GetMezzanineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMezzanineInfoAudioStreamList {
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
    pub sample_rate: Option<String>,
    pub start_time: Option<String>,
    pub timebase: Option<String>,
}
model! { GetMezzanineInfoAudioStreamList {
    0 "Bitrate" bitrate: String, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: String,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "Duration" duration: String, 9 "Index" index: String, 10 "Lang" lang: String, 11 "NumFrames" num_frames: String,
    12 "SampleFmt" sample_fmt: String, 13 "SampleRate" sample_rate: String, 14 "StartTime" start_time: String,
    15 "Timebase" timebase: String
} }

/// In the response of [`GetMezzanineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMezzanineInfoVideoStreamList {
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
    pub hdr_type: Option<String>,
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
model! { GetMezzanineInfoVideoStreamList {
    0 "AvgFPS" avg_fps: String, 1 "Bitrate" bitrate: String, 2 "CodecLongName" codec_long_name: String,
    3 "CodecName" codec_name: String, 4 "CodecTag" codec_tag: String, 5 "CodecTagString" codec_tag_string: String,
    6 "CodecTimeBase" codec_time_base: String, 7 "Dar" dar: String, 8 "Duration" duration: String, 9 "Fps" fps: String,
    10 "HDRType" hdr_type: String, 11 "HasBFrames" has_b_frames: String, 12 "Height" height: String,
    13 "Index" index: String, 14 "Lang" lang: String, 15 "Level" level: String, 16 "NumFrames" num_frames: String,
    17 "PixFmt" pix_fmt: String, 18 "Profile" profile: String, 19 "Rotate" rotate: String, 20 "Sar" sar: String,
    21 "StartTime" start_time: String, 22 "Timebase" timebase: String, 23 "Width" width: String
} }

/// Gets play info: `GetPlayInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetPlayInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfo {
    pub addition_type: Option<String>,
    pub auth_timeout: Option<i64>,
    pub codec_name: Option<String>,
    pub definition: Option<String>,
    pub digital_watermark_type: Option<String>,
    pub formats: Option<String>,
    pub output_type: Option<String>,
    pub play_config: Option<String>,
    pub re_auth_info: Option<String>,
    pub reference_id: Option<String>,
    pub result_type: Option<String>,
    pub stream_type: Option<String>,
    pub trace: Option<String>,
    pub video_id: Option<String>,
}
operation! { GetPlayInfo() "GetPlayInfo" -> GetPlayInfoOutput {
    0 "AdditionType" addition_type: String, 1 "AuthTimeout" auth_timeout: i64, 2 "CodecName" codec_name: String,
    3 "Definition" definition: String, 4 "DigitalWatermarkType" digital_watermark_type: String,
    5 "Formats" formats: String, 6 "OutputType" output_type: String, 7 "PlayConfig" play_config: String,
    8 "ReAuthInfo" re_auth_info: String, 9 "ReferenceId" reference_id: String, 10 "ResultType" result_type: String,
    11 "StreamType" stream_type: String, 12 "Trace" trace: String, 13 "VideoId" video_id: String
} }

/// Response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoOutput {
    pub play_info_list: Option<GetPlayInfoPlayInfoList>,
    pub video_base: Option<GetPlayInfoVideoBase>,
}
model! { GetPlayInfoOutput {
    0 "PlayInfoList" play_info_list: GetPlayInfoPlayInfoList, 1 "VideoBase" video_base: GetPlayInfoVideoBase
} }

/// In the response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoPlayInfoList {
    pub play_info: Vec<GetPlayInfoPlayInfo>,
}
model! { GetPlayInfoPlayInfoList {
    0 "PlayInfo" play_info: Vec<GetPlayInfoPlayInfo>
} }

/// In the response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoPlayInfo {
    pub bit_depth: Option<i64>,
    pub bitrate: Option<String>,
    pub codec_name: Option<String>,
    pub creation_time: Option<String>,
    pub definition: Option<String>,
    pub duration: Option<String>,
    pub encrypt: Option<i64>,
    pub encrypt_mode: Option<String>,
    pub encrypt_type: Option<String>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub hdr_type: Option<String>,
    pub height: Option<i64>,
    pub job_ext: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<i64>,
    pub modification_time: Option<String>,
    pub narrow_band_type: Option<String>,
    pub play_url: Option<String>,
    pub size: Option<i64>,
    pub specification: Option<String>,
    pub status: Option<String>,
    pub stream_type: Option<String>,
    pub watermark_id: Option<String>,
    pub width: Option<i64>,
}
model! { GetPlayInfoPlayInfo {
    0 "BitDepth" bit_depth: i64, 1 "Bitrate" bitrate: String, 2 "CodecName" codec_name: String,
    3 "CreationTime" creation_time: String, 4 "Definition" definition: String, 5 "Duration" duration: String,
    6 "Encrypt" encrypt: i64, 7 "EncryptMode" encrypt_mode: String, 8 "EncryptType" encrypt_type: String,
    9 "Format" format: String, 10 "Fps" fps: String, 11 "HDRType" hdr_type: String, 12 "Height" height: i64,
    13 "JobExt" job_ext: String, 14 "JobId" job_id: String, 15 "JobType" job_type: i64,
    16 "ModificationTime" modification_time: String, 17 "NarrowBandType" narrow_band_type: String,
    18 "PlayURL" play_url: String, 19 "Size" size: i64, 20 "Specification" specification: String,
    21 "Status" status: String, 22 "StreamType" stream_type: String, 23 "WatermarkId" watermark_id: String,
    24 "Width" width: i64
} }

/// In the response of [`GetPlayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlayInfoVideoBase {
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub dan_mu_url: Option<String>,
    pub duration: Option<String>,
    pub media_type: Option<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub title: Option<String>,
    pub video_id: Option<String>,
}
model! { GetPlayInfoVideoBase {
    0 "CoverURL" cover_url: String, 1 "CreationTime" creation_time: String, 2 "DanMuURL" dan_mu_url: String,
    3 "Duration" duration: String, 4 "MediaType" media_type: String, 5 "Status" status: String,
    6 "StorageClass" storage_class: String, 7 "Title" title: String, 8 "VideoId" video_id: String
} }

/// Gets transcode summary: `GetTranscodeSummary` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetTranscodeSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeSummary {
    /// Required.
    pub video_ids: String,
}
operation! { GetTranscodeSummary(video_ids: String) "GetTranscodeSummary" -> GetTranscodeSummaryOutput {
    0 "VideoIds" video_ids
} }

/// Response of [`GetTranscodeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeSummaryOutput {
    pub non_exist_video_ids: Vec<String>,
    pub transcode_summary_list: Vec<GetTranscodeSummaryTranscodeSummaryList>,
}
model! { GetTranscodeSummaryOutput {
    0 "NonExistVideoIds" non_exist_video_ids: Vec<String>,
    1 "TranscodeSummaryList" transcode_summary_list: Vec<GetTranscodeSummaryTranscodeSummaryList>
} }

/// In the response of [`GetTranscodeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeSummaryTranscodeSummaryList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub transcode_job_info_summary_list: Vec<
        GetTranscodeSummaryTranscodeJobInfoSummaryList,
    >,
    pub transcode_status: Option<String>,
    pub transcode_template_group_id: Option<String>,
    pub video_id: Option<String>,
}
model! { GetTranscodeSummaryTranscodeSummaryList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String,
    2 "TranscodeJobInfoSummaryList" transcode_job_info_summary_list: Vec<GetTranscodeSummaryTranscodeJobInfoSummaryList>,
    3 "TranscodeStatus" transcode_status: String, 4 "TranscodeTemplateGroupId" transcode_template_group_id: String,
    5 "VideoId" video_id: String
} }

/// In the response of [`GetTranscodeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeSummaryTranscodeJobInfoSummaryList {
    pub bitrate: Option<String>,
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub duration: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub filesize: Option<i64>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub transcode_job_status: Option<String>,
    pub transcode_progress: Option<i64>,
    pub transcode_template_id: Option<String>,
    pub watermark_id_list: Vec<String>,
    pub width: Option<String>,
}
model! { GetTranscodeSummaryTranscodeJobInfoSummaryList {
    0 "Bitrate" bitrate: String, 1 "CompleteTime" complete_time: String, 2 "CreationTime" creation_time: String,
    3 "Duration" duration: String, 4 "ErrorCode" error_code: String, 5 "ErrorMessage" error_message: String,
    6 "Filesize" filesize: i64, 7 "Format" format: String, 8 "Fps" fps: String, 9 "Height" height: String,
    10 "TranscodeJobStatus" transcode_job_status: String, 11 "TranscodeProgress" transcode_progress: i64,
    12 "TranscodeTemplateId" transcode_template_id: String, 13 "WatermarkIdList" watermark_id_list: Vec<String>,
    14 "Width" width: String
} }

/// Gets transcode task: `GetTranscodeTask` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetTranscodeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTask {
    pub job_ids: Option<String>,
    pub transcode_task_id: Option<String>,
}
operation! { GetTranscodeTask() "GetTranscodeTask" -> GetTranscodeTaskOutput {
    0 "JobIds" job_ids: String, 1 "TranscodeTaskId" transcode_task_id: String
} }

/// Response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskOutput {
    pub non_exist_job_ids: Vec<String>,
    pub transcode_job_info_list: Vec<GetTranscodeTaskTranscodeJobInfoList>,
    pub transcode_task: Option<GetTranscodeTaskTranscodeTask>,
}
model! { GetTranscodeTaskOutput {
    0 "NonExistJobIds" non_exist_job_ids: Vec<String>,
    1 "TranscodeJobInfoList" transcode_job_info_list: Vec<GetTranscodeTaskTranscodeJobInfoList>,
    2 "TranscodeTask" transcode_task: GetTranscodeTaskTranscodeTask
} }

/// In the response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskTranscodeJobInfoList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub definition: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub input_file_url: Option<String>,
    pub output_file: Option<GetTranscodeTaskOutputFile>,
    pub priority: Option<String>,
    pub transcode_job_id: Option<String>,
    pub transcode_job_status: Option<String>,
    pub transcode_progress: Option<i64>,
    pub transcode_template_id: Option<String>,
}
model! { GetTranscodeTaskTranscodeJobInfoList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "Definition" definition: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "InputFileUrl" input_file_url: String,
    6 "OutputFile" output_file: GetTranscodeTaskOutputFile, 7 "Priority" priority: String,
    8 "TranscodeJobId" transcode_job_id: String, 9 "TranscodeJobStatus" transcode_job_status: String,
    10 "TranscodeProgress" transcode_progress: i64, 11 "TranscodeTemplateId" transcode_template_id: String
} }

/// In the response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskOutputFile {
    pub audio_stream_list: Option<String>,
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub encryption: Option<String>,
    pub filesize: Option<i64>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub output_file_url: Option<String>,
    pub subtitle_stream_list: Option<String>,
    pub video_stream_list: Option<String>,
    pub watermark_id_list: Vec<String>,
    pub width: Option<String>,
}
model! { GetTranscodeTaskOutputFile {
    0 "AudioStreamList" audio_stream_list: String, 1 "Bitrate" bitrate: String, 2 "Duration" duration: String,
    3 "Encryption" encryption: String, 4 "Filesize" filesize: i64, 5 "Format" format: String, 6 "Fps" fps: String,
    7 "Height" height: String, 8 "OutputFileUrl" output_file_url: String,
    9 "SubtitleStreamList" subtitle_stream_list: String, 10 "VideoStreamList" video_stream_list: String,
    11 "WatermarkIdList" watermark_id_list: Vec<String>, 12 "Width" width: String
} }

/// In the response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskTranscodeTask {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub task_status: Option<String>,
    pub transcode_job_info_list: Vec<GetTranscodeTaskTranscodeTaskTranscodeJobInfoList>,
    pub transcode_task_id: Option<String>,
    pub transcode_template_group_id: Option<String>,
    pub trigger: Option<String>,
    pub video_id: Option<String>,
}
model! { GetTranscodeTaskTranscodeTask {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "TaskStatus" task_status: String,
    3 "TranscodeJobInfoList" transcode_job_info_list: Vec<GetTranscodeTaskTranscodeTaskTranscodeJobInfoList>,
    4 "TranscodeTaskId" transcode_task_id: String, 5 "TranscodeTemplateGroupId" transcode_template_group_id: String,
    6 "Trigger" trigger: String, 7 "VideoId" video_id: String
} }

/// In the response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskTranscodeTaskTranscodeJobInfoList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub definition: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub input_file_url: Option<String>,
    pub output_file: Option<GetTranscodeTaskTranscodeJobInfoListOutputFile>,
    pub priority: Option<String>,
    pub transcode_job_id: Option<String>,
    pub transcode_job_status: Option<String>,
    pub transcode_progress: Option<i64>,
    pub transcode_template_id: Option<String>,
}
model! { GetTranscodeTaskTranscodeTaskTranscodeJobInfoList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "Definition" definition: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "InputFileUrl" input_file_url: String,
    6 "OutputFile" output_file: GetTranscodeTaskTranscodeJobInfoListOutputFile, 7 "Priority" priority: String,
    8 "TranscodeJobId" transcode_job_id: String, 9 "TranscodeJobStatus" transcode_job_status: String,
    10 "TranscodeProgress" transcode_progress: i64, 11 "TranscodeTemplateId" transcode_template_id: String
} }

/// In the response of [`GetTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskTranscodeJobInfoListOutputFile {
    pub audio_stream_list: Option<String>,
    pub bitrate: Option<String>,
    pub duration: Option<String>,
    pub encryption: Option<String>,
    pub filesize: Option<i64>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub output_file_url: Option<String>,
    pub subtitle_stream_list: Option<String>,
    pub video_stream_list: Option<String>,
    pub watermark_id_list: Vec<String>,
    pub width: Option<String>,
}
model! { GetTranscodeTaskTranscodeJobInfoListOutputFile {
    0 "AudioStreamList" audio_stream_list: String, 1 "Bitrate" bitrate: String, 2 "Duration" duration: String,
    3 "Encryption" encryption: String, 4 "Filesize" filesize: i64, 5 "Format" format: String, 6 "Fps" fps: String,
    7 "Height" height: String, 8 "OutputFileUrl" output_file_url: String,
    9 "SubtitleStreamList" subtitle_stream_list: String, 10 "VideoStreamList" video_stream_list: String,
    11 "WatermarkIdList" watermark_id_list: Vec<String>, 12 "Width" width: String
} }

/// Gets transcode template group: `GetTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTemplateGroup {
    /// Required.
    pub transcode_template_group_id: String,
}
operation! { GetTranscodeTemplateGroup(transcode_template_group_id: String)
    "GetTranscodeTemplateGroup" -> GetTranscodeTemplateGroupOutput {
    0 "TranscodeTemplateGroupId" transcode_template_group_id
} }

/// Response of [`GetTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTemplateGroupOutput {
    pub transcode_template_group: Option<
        GetTranscodeTemplateGroupTranscodeTemplateGroup,
    >,
}
model! { GetTranscodeTemplateGroupOutput {
    0 "TranscodeTemplateGroup" transcode_template_group: GetTranscodeTemplateGroupTranscodeTemplateGroup
} }

/// In the response of [`GetTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTemplateGroupTranscodeTemplateGroup {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub locked: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub transcode_template_group_id: Option<String>,
    pub transcode_template_list: Vec<GetTranscodeTemplateGroupTranscodeTemplateList>,
}
model! { GetTranscodeTemplateGroupTranscodeTemplateGroup {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "IsDefault" is_default: String,
    3 "Locked" locked: String, 4 "ModifyTime" modify_time: String, 5 "Name" name: String,
    6 "TranscodeTemplateGroupId" transcode_template_group_id: String,
    7 "TranscodeTemplateList" transcode_template_list: Vec<GetTranscodeTemplateGroupTranscodeTemplateList>
} }

/// In the response of [`GetTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTemplateGroupTranscodeTemplateList {
    pub audio: Option<String>,
    pub clip: Option<String>,
    pub container: Option<String>,
    pub copyright_mark: Option<String>,
    pub definition: Option<String>,
    pub encrypt_setting: Option<String>,
    pub mux_config: Option<String>,
    pub package_setting: Option<String>,
    pub rotate: Option<String>,
    pub subtitle_list: Option<String>,
    pub template_name: Option<String>,
    pub trace_mark: Option<String>,
    pub trans_config: Option<String>,
    pub transcode_file_regular: Option<String>,
    pub transcode_template_id: Option<String>,
    pub r#type: Option<String>,
    pub video: Option<String>,
    pub watermark_ids: Vec<String>,
}
model! { GetTranscodeTemplateGroupTranscodeTemplateList {
    0 "Audio" audio: String, 1 "Clip" clip: String, 2 "Container" container: String,
    3 "CopyrightMark" copyright_mark: String, 4 "Definition" definition: String,
    5 "EncryptSetting" encrypt_setting: String, 6 "MuxConfig" mux_config: String,
    7 "PackageSetting" package_setting: String, 8 "Rotate" rotate: String, 9 "SubtitleList" subtitle_list: String,
    10 "TemplateName" template_name: String, 11 "TraceMark" trace_mark: String, 12 "TransConfig" trans_config: String,
    13 "TranscodeFileRegular" transcode_file_regular: String, 14 "TranscodeTemplateId" transcode_template_id: String,
    15 "Type" r#type: String, 16 "Video" video: String, 17 "WatermarkIds" watermark_ids: Vec<String>
} }

/// Gets url upload infos: `GetURLUploadInfos` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetURLUploadInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetURLUploadInfos {
    pub job_ids: Option<String>,
    pub upload_urls: Option<String>,
}
operation! { GetURLUploadInfos() "GetURLUploadInfos" -> GetURLUploadInfosOutput {
    0 "JobIds" job_ids: String, 1 "UploadURLs" upload_urls: String
} }

/// Response of [`GetURLUploadInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetURLUploadInfosOutput {
    pub non_exists: Vec<String>,
    pub url_upload_info_list: Vec<GetURLUploadInfosURLUploadInfoList>,
}
model! { GetURLUploadInfosOutput {
    0 "NonExists" non_exists: Vec<String>,
    1 "URLUploadInfoList" url_upload_info_list: Vec<GetURLUploadInfosURLUploadInfoList>
} }

/// In the response of [`GetURLUploadInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetURLUploadInfosURLUploadInfoList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_size: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub registered_media_id: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub user_data: Option<String>,
}
model! { GetURLUploadInfosURLUploadInfoList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "FileSize" file_size: String, 5 "JobId" job_id: String,
    6 "MediaId" media_id: String, 7 "RegisteredMediaId" registered_media_id: String, 8 "Status" status: String,
    9 "UploadURL" upload_url: Secret, 10 "UserData" user_data: String
} }

/// Gets upload details: `GetUploadDetails` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetUploadDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDetails {
    /// Required.
    pub media_ids: String,
    pub media_type: Option<String>,
}
operation! { GetUploadDetails(media_ids: String) "GetUploadDetails" -> GetUploadDetailsOutput {
    0 "MediaIds" media_ids, 1 "MediaType" media_type: String
} }

/// Response of [`GetUploadDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDetailsOutput {
    pub forbidden_media_ids: Vec<String>,
    pub non_exist_media_ids: Vec<String>,
    pub upload_details: Vec<GetUploadDetailsUploadDetails>,
}
model! { GetUploadDetailsOutput {
    0 "ForbiddenMediaIds" forbidden_media_ids: Vec<String>, 1 "NonExistMediaIds" non_exist_media_ids: Vec<String>,
    2 "UploadDetails" upload_details: Vec<GetUploadDetailsUploadDetails>
} }

/// In the response of [`GetUploadDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDetailsUploadDetails {
    pub completion_time: Option<String>,
    pub creation_time: Option<String>,
    pub device_model: Option<String>,
    pub file_size: Option<i64>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub upload_ip: Option<String>,
    pub upload_ratio: Option<f64>,
    pub upload_size: Option<i64>,
    pub upload_source: Option<String>,
    pub upload_status: Option<String>,
}
model! { GetUploadDetailsUploadDetails {
    0 "CompletionTime" completion_time: String, 1 "CreationTime" creation_time: String,
    2 "DeviceModel" device_model: String, 3 "FileSize" file_size: i64, 4 "MediaId" media_id: String,
    5 "ModificationTime" modification_time: String, 6 "Status" status: String, 7 "Title" title: String,
    8 "UploadIP" upload_ip: String, 9 "UploadRatio" upload_ratio: f64, 10 "UploadSize" upload_size: i64,
    11 "UploadSource" upload_source: String, 12 "UploadStatus" upload_status: String
} }

/// Gets video info: `GetVideoInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetVideoInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfo {
    pub reference_id: Option<String>,
    pub video_id: Option<String>,
}
operation! { GetVideoInfo() "GetVideoInfo" -> GetVideoInfoOutput {
    0 "ReferenceId" reference_id: String, 1 "VideoId" video_id: String
} }

/// Response of [`GetVideoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfoOutput {
    pub video: Option<GetVideoInfoVideo>,
}
model! { GetVideoInfoOutput {
    0 "Video" video: GetVideoInfoVideo
} }

/// In the response of [`GetVideoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfoVideo {
    pub app_id: Option<String>,
    pub audit_status: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub custom_media_info: Option<String>,
    pub description: Option<String>,
    pub download_switch: Option<String>,
    pub duration: Option<f64>,
    pub modification_time: Option<String>,
    pub reference_id: Option<String>,
    pub region_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Option<GetVideoInfoSnapshots>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub template_group_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
model! { GetVideoInfoVideo {
    0 "AppId" app_id: String, 1 "AuditStatus" audit_status: String, 2 "CateId" cate_id: i64,
    3 "CateName" cate_name: String, 4 "CoverURL" cover_url: String, 5 "CreationTime" creation_time: String,
    6 "CustomMediaInfo" custom_media_info: String, 7 "Description" description: String,
    8 "DownloadSwitch" download_switch: String, 9 "Duration" duration: f64,
    10 "ModificationTime" modification_time: String, 11 "ReferenceId" reference_id: String,
    12 "RegionId" region_id: String, 13 "RestoreExpiration" restore_expiration: String,
    14 "RestoreStatus" restore_status: String, 15 "Size" size: i64, 16 "Snapshots" snapshots: GetVideoInfoSnapshots,
    17 "Status" status: String, 18 "StorageClass" storage_class: String, 19 "StorageLocation" storage_location: String,
    20 "Tags" tags: String, 21 "TemplateGroupId" template_group_id: String, 22 "Title" title: String,
    23 "UserData" user_data: String, 24 "VideoId" video_id: String
} }

/// In the response of [`GetVideoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfoSnapshots {
    pub snapshot: Vec<String>,
}
model! { GetVideoInfoSnapshots {
    0 "Snapshot" snapshot: Vec<String>
} }

/// Gets video infos: `GetVideoInfos` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetVideoInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfos {
    pub reference_ids: Option<String>,
    pub video_ids: Option<String>,
}
operation! { GetVideoInfos() "GetVideoInfos" -> GetVideoInfosOutput {
    0 "ReferenceIds" reference_ids: String, 1 "VideoIds" video_ids: String
} }

/// Response of [`GetVideoInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfosOutput {
    pub non_exist_reference_ids: Vec<String>,
    pub non_exist_video_ids: Vec<String>,
    pub video_list: Vec<GetVideoInfosVideoList>,
}
model! { GetVideoInfosOutput {
    0 "NonExistReferenceIds" non_exist_reference_ids: Vec<String>,
    1 "NonExistVideoIds" non_exist_video_ids: Vec<String>, 2 "VideoList" video_list: Vec<GetVideoInfosVideoList>
} }

/// In the response of [`GetVideoInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoInfosVideoList {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub download_switch: Option<String>,
    pub duration: Option<f64>,
    pub modification_time: Option<String>,
    pub reference_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub template_group_id: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
model! { GetVideoInfosVideoList {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String, 3 "CoverURL" cover_url: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "DownloadSwitch" download_switch: String, 7 "Duration" duration: f64,
    8 "ModificationTime" modification_time: String, 9 "ReferenceId" reference_id: String,
    10 "RestoreExpiration" restore_expiration: String, 11 "RestoreStatus" restore_status: String, 12 "Size" size: i64,
    13 "Snapshots" snapshots: Vec<String>, 14 "Status" status: String, 15 "StorageClass" storage_class: String,
    16 "StorageLocation" storage_location: String, 17 "Tags" tags: String,
    18 "TemplateGroupId" template_group_id: String, 19 "Title" title: String, 20 "UserData" user_data: String,
    21 "VideoId" video_id: String
} }

/// Gets video list: `GetVideoList` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/GetVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoList {
    pub cate_id: Option<i64>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub reference_ids: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
}
operation! { GetVideoList() "GetVideoList" -> GetVideoListOutput {
    0 "CateId" cate_id: i64, 1 "EndTime" end_time: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ReferenceIds" reference_ids: String, 5 "SortBy" sort_by: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "StorageLocation" storage_location: String
} }
paged! { GetVideoList: GetVideoListVideo = Number "PageNo", "VideoList.Video" video_list.video, total "Total" }

/// Response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListOutput {
    pub total: Option<i64>,
    pub video_list: Option<GetVideoListVideoList>,
}
model! { GetVideoListOutput {
    0 "Total" total: i64, 1 "VideoList" video_list: GetVideoListVideoList
} }

/// In the response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListVideoList {
    pub video: Vec<GetVideoListVideo>,
}
model! { GetVideoListVideoList {
    0 "Video" video: Vec<GetVideoListVideo>
} }

/// In the response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListVideo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub modification_time: Option<String>,
    pub reference_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Option<GetVideoListSnapshots>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
model! { GetVideoListVideo {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String, 3 "CoverURL" cover_url: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String, 6 "Duration" duration: f64,
    7 "ModificationTime" modification_time: String, 8 "ReferenceId" reference_id: String,
    9 "RestoreExpiration" restore_expiration: String, 10 "RestoreStatus" restore_status: String, 11 "Size" size: i64,
    12 "Snapshots" snapshots: GetVideoListSnapshots, 13 "Status" status: String,
    14 "StorageClass" storage_class: String, 15 "StorageLocation" storage_location: String, 16 "Tags" tags: String,
    17 "Title" title: String, 18 "UserData" user_data: String, 19 "VideoId" video_id: String
} }

/// In the response of [`GetVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListSnapshots {
    pub snapshot: Vec<String>,
}
model! { GetVideoListSnapshots {
    0 "Snapshot" snapshot: Vec<String>
} }

/// Gets video play auth: `GetVideoPlayAuth` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetVideoPlayAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPlayAuth {
    pub api_version: Option<String>,
    pub auth_info_timeout: Option<i64>,
    pub reference_id: Option<String>,
    pub video_id: Option<String>,
}
operation! { GetVideoPlayAuth() "GetVideoPlayAuth" -> GetVideoPlayAuthOutput {
    0 "ApiVersion" api_version: String, 1 "AuthInfoTimeout" auth_info_timeout: i64,
    2 "ReferenceId" reference_id: String, 3 "VideoId" video_id: String
} }

/// Response of [`GetVideoPlayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPlayAuthOutput {
    /// Secret.
    pub play_auth: Option<Secret>,
    pub video_meta: Option<GetVideoPlayAuthVideoMeta>,
}
model! { GetVideoPlayAuthOutput {
    0 "PlayAuth" play_auth: Secret, 1 "VideoMeta" video_meta: GetVideoPlayAuthVideoMeta
} }

/// In the response of [`GetVideoPlayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPlayAuthVideoMeta {
    pub cover_url: Option<String>,
    pub duration: Option<f64>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub video_id: Option<String>,
}
model! { GetVideoPlayAuthVideoMeta {
    0 "CoverURL" cover_url: String, 1 "Duration" duration: f64, 2 "Status" status: String, 3 "Title" title: String,
    4 "VideoId" video_id: String
} }

/// Gets vod template: `GetVodTemplate` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetVodTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodTemplate {
    /// Required.
    pub vod_template_id: String,
}
operation! { GetVodTemplate(vod_template_id: String) "GetVodTemplate" -> GetVodTemplateOutput {
    0 "VodTemplateId" vod_template_id
} }

/// Response of [`GetVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodTemplateOutput {
    pub vod_template_info: Option<GetVodTemplateVodTemplateInfo>,
}
model! { GetVodTemplateOutput {
    0 "VodTemplateInfo" vod_template_info: GetVodTemplateVodTemplateInfo
} }

/// In the response of [`GetVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodTemplateVodTemplateInfo {
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub template_config: Option<String>,
    pub template_type: Option<String>,
    pub vod_template_id: Option<String>,
}
model! { GetVodTemplateVodTemplateInfo {
    0 "CreationTime" creation_time: String, 1 "IsDefault" is_default: String, 2 "ModifyTime" modify_time: String,
    3 "Name" name: String, 4 "TemplateConfig" template_config: String, 5 "TemplateType" template_type: String,
    6 "VodTemplateId" vod_template_id: String
} }

/// Gets watermark: `GetWatermark` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermark {
    /// Required.
    pub watermark_id: String,
}
operation! { GetWatermark(watermark_id: String) "GetWatermark" -> GetWatermarkOutput {
    0 "WatermarkId" watermark_id
} }

/// Response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkOutput {
    pub watermark_info: Option<GetWatermarkWatermarkInfo>,
}
model! { GetWatermarkOutput {
    0 "WatermarkInfo" watermark_info: GetWatermarkWatermarkInfo
} }

/// In the response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkWatermarkInfo {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub file_url: Option<String>,
    pub is_default: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub watermark_config: Option<String>,
    pub watermark_id: Option<String>,
}
model! { GetWatermarkWatermarkInfo {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "FileUrl" file_url: String,
    3 "IsDefault" is_default: String, 4 "Name" name: String, 5 "Type" r#type: String,
    6 "WatermarkConfig" watermark_config: String, 7 "WatermarkId" watermark_id: String
} }

/// Gets workflow task: `GetWorkflowTask` of `vod` 2017-03-21.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/GetWorkflowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTask {
    pub task_id: Option<String>,
}
operation! { GetWorkflowTask() "GetWorkflowTask" -> GetWorkflowTaskOutput {
    0 "TaskId" task_id: String
} { method: "GET", } }

/// Response of [`GetWorkflowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub finish_time_utc: Option<String>,
    pub gmt_create_utc: Option<String>,
    pub node_results: Option<String>,
    pub outputs: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
model! { GetWorkflowTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FinishTimeUtc" finish_time_utc: String,
    3 "GmtCreateUtc" gmt_create_utc: String, 4 "NodeResults" node_results: String, 5 "Outputs" outputs: String,
    6 "Status" status: String, 7 "TaskId" task_id: String, 8 "UserData" user_data: String,
    9 "WorkflowId" workflow_id: String
} }

/// Lists ai image info: `ListAIImageInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListAIImageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIImageInfo {
    /// Required.
    pub video_id: String,
}
operation! { ListAIImageInfo(video_id: String) "ListAIImageInfo" -> ListAIImageInfoOutput {
    0 "VideoId" video_id
} }

/// Response of [`ListAIImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIImageInfoOutput {
    pub ai_image_info_list: Vec<ListAIImageInfoAIImageInfoList>,
}
model! { ListAIImageInfoOutput {
    0 "AIImageInfoList" ai_image_info_list: Vec<ListAIImageInfoAIImageInfoList>
} }

/// In the response of [`ListAIImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIImageInfoAIImageInfoList {
    pub ai_image_info_id: Option<String>,
    pub creation_time: Option<String>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub job_id: Option<String>,
    pub score: Option<String>,
    pub version: Option<String>,
    pub video_id: Option<String>,
}
model! { ListAIImageInfoAIImageInfoList {
    0 "AIImageInfoId" ai_image_info_id: String, 1 "CreationTime" creation_time: String, 2 "FileURL" file_url: String,
    3 "Format" format: String, 4 "JobId" job_id: String, 5 "Score" score: String, 6 "Version" version: String,
    7 "VideoId" video_id: String
} }

/// Lists ai job: `ListAIJob` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListAIJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIJob {
    /// Required.
    pub job_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { ListAIJob(job_ids: String) "ListAIJob" -> ListAIJobOutput {
    0 "JobIds" job_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`ListAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIJobOutput {
    pub ai_job_list: Option<ListAIJobAIJobList>,
    pub non_exist_ai_job_ids: Option<ListAIJobNonExistAIJobIds>,
}
model! { ListAIJobOutput {
    0 "AIJobList" ai_job_list: ListAIJobAIJobList, 1 "NonExistAIJobIds" non_exist_ai_job_ids: ListAIJobNonExistAIJobIds
} }

/// In the response of [`ListAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIJobAIJobList {
    pub ai_job: Vec<ListAIJobAIJob>,
}
model! { ListAIJobAIJobList {
    0 "AIJob" ai_job: Vec<ListAIJobAIJob>
} }

/// In the response of [`ListAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIJobAIJob {
    pub code: Option<String>,
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub data: Option<String>,
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAIJobAIJob {
    0 "Code" code: String, 1 "CompleteTime" complete_time: String, 2 "CreationTime" creation_time: String,
    3 "Data" data: String, 4 "JobId" job_id: String, 5 "MediaId" media_id: String, 6 "Message" message: String,
    7 "Status" status: String, 8 "Type" r#type: String
} }

/// In the response of [`ListAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIJobNonExistAIJobIds {
    pub string: Vec<String>,
}
model! { ListAIJobNonExistAIJobIds {
    0 "String" string: Vec<String>
} }

/// Lists ai template: `ListAITemplate` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITemplate {
    /// Required.
    pub template_type: String,
}
operation! { ListAITemplate(template_type: String) "ListAITemplate" -> ListAITemplateOutput {
    0 "TemplateType" template_type
} }

/// Response of [`ListAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITemplateOutput {
    pub template_info_list: Vec<ListAITemplateTemplateInfoList>,
}
model! { ListAITemplateOutput {
    0 "TemplateInfoList" template_info_list: Vec<ListAITemplateTemplateInfoList>
} }

/// In the response of [`ListAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITemplateTemplateInfoList {
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub modify_time: Option<String>,
    pub source: Option<String>,
    pub template_config: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { ListAITemplateTemplateInfoList {
    0 "CreationTime" creation_time: String, 1 "IsDefault" is_default: String, 2 "ModifyTime" modify_time: String,
    3 "Source" source: String, 4 "TemplateConfig" template_config: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "TemplateType" template_type: String
} }

/// Lists app info: `ListAppInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/ListAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInfo {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListAppInfo() "ListAppInfo" -> ListAppInfoOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "Status" status: String
} }
paged! { ListAppInfo: ListAppInfoAppInfoList = Number "PageNo", "AppInfoList" app_info_list, total "Total" }

/// Response of [`ListAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInfoOutput {
    pub app_info_list: Vec<ListAppInfoAppInfoList>,
    pub total: Option<i64>,
}
model! { ListAppInfoOutput {
    0 "AppInfoList" app_info_list: Vec<ListAppInfoAppInfoList>, 1 "Total" total: i64
} }

/// In the response of [`ListAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInfoAppInfoList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub modification_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAppInfoAppInfoList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "ModificationTime" modification_time: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Status" status: String, 8 "Type" r#type: String
} }

/// Lists app policies for identity: `ListAppPoliciesForIdentity` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListAppPoliciesForIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppPoliciesForIdentity {
    pub app_id: Option<String>,
    pub identity_name: Option<String>,
    pub identity_type: Option<String>,
}
operation! { ListAppPoliciesForIdentity() "ListAppPoliciesForIdentity" -> ListAppPoliciesForIdentityOutput {
    0 "AppId" app_id: String, 1 "IdentityName" identity_name: String, 2 "IdentityType" identity_type: String
} }

/// Response of [`ListAppPoliciesForIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppPoliciesForIdentityOutput {
    pub app_policy_list: Vec<ListAppPoliciesForIdentityAppPolicyList>,
}
model! { ListAppPoliciesForIdentityOutput {
    0 "AppPolicyList" app_policy_list: Vec<ListAppPoliciesForIdentityAppPolicyList>
} }

/// In the response of [`ListAppPoliciesForIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppPoliciesForIdentityAppPolicyList {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub modification_time: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub policy_value: Option<String>,
}
model! { ListAppPoliciesForIdentityAppPolicyList {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "ModificationTime" modification_time: String, 4 "PolicyName" policy_name: String,
    5 "PolicyType" policy_type: String, 6 "PolicyValue" policy_value: String
} }

/// Lists audit security ip: `ListAuditSecurityIp` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListAuditSecurityIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditSecurityIp {
    pub security_group_name: Option<String>,
}
operation! { ListAuditSecurityIp() "ListAuditSecurityIp" -> ListAuditSecurityIpOutput {
    0 "SecurityGroupName" security_group_name: String
} }

/// Response of [`ListAuditSecurityIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditSecurityIpOutput {
    pub security_ip_list: Vec<ListAuditSecurityIpSecurityIpList>,
}
model! { ListAuditSecurityIpOutput {
    0 "SecurityIpList" security_ip_list: Vec<ListAuditSecurityIpSecurityIpList>
} }

/// In the response of [`ListAuditSecurityIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditSecurityIpSecurityIpList {
    pub creation_time: Option<String>,
    pub ips: Option<String>,
    pub modification_time: Option<String>,
    pub security_group_name: Option<String>,
}
model! { ListAuditSecurityIpSecurityIpList {
    0 "CreationTime" creation_time: String, 1 "Ips" ips: String, 2 "ModificationTime" modification_time: String,
    3 "SecurityGroupName" security_group_name: String
} }

/// Lists dynamic image: `ListDynamicImage` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListDynamicImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImage {
    /// Required.
    pub video_id: String,
}
operation! { ListDynamicImage(video_id: String) "ListDynamicImage" -> ListDynamicImageOutput {
    0 "VideoId" video_id
} }

/// Response of [`ListDynamicImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageOutput {
    pub dynamic_image_list: Vec<ListDynamicImageDynamicImageList>,
}
model! { ListDynamicImageOutput {
    0 "DynamicImageList" dynamic_image_list: Vec<ListDynamicImageDynamicImageList>
} }

/// In the response of [`ListDynamicImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDynamicImageDynamicImageList {
    pub creation_time: Option<String>,
    pub duration: Option<String>,
    pub dynamic_image_id: Option<String>,
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub fps: Option<String>,
    pub height: Option<String>,
    pub job_id: Option<String>,
    pub video_id: Option<String>,
    pub width: Option<String>,
}
model! { ListDynamicImageDynamicImageList {
    0 "CreationTime" creation_time: String, 1 "Duration" duration: String, 2 "DynamicImageId" dynamic_image_id: String,
    3 "FileSize" file_size: String, 4 "FileURL" file_url: String, 5 "Format" format: String, 6 "Fps" fps: String,
    7 "Height" height: String, 8 "JobId" job_id: String, 9 "VideoId" video_id: String, 10 "Width" width: String
} }

/// Lists job info: `ListJobInfo` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListJobInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfo {
    /// Required.
    pub job_type: String,
    /// Required.
    pub media_id: String,
}
operation! { ListJobInfo(job_type: String, media_id: String) "ListJobInfo" -> ListJobInfoOutput {
    0 "JobType" job_type, 1 "MediaId" media_id
} }

/// Response of [`ListJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfoOutput {
    pub job_info_list: Vec<ListJobInfoJobInfoList>,
    pub job_type: Option<String>,
    pub media_id: Option<String>,
}
model! { ListJobInfoOutput {
    0 "JobInfoList" job_info_list: Vec<ListJobInfoJobInfoList>, 1 "JobType" job_type: String,
    2 "MediaId" media_id: String
} }

/// In the response of [`ListJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfoJobInfoList {
    pub complete_time: Option<String>,
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListJobInfoJobInfoList {
    0 "CompleteTime" complete_time: String, 1 "CreateTime" create_time: String, 2 "JobId" job_id: String,
    3 "Status" status: String, 4 "UserId" user_id: i64
} }

/// Lists live record video: `ListLiveRecordVideo` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/ListLiveRecordVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
operation! { ListLiveRecordVideo() "ListLiveRecordVideo" -> ListLiveRecordVideoOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "StartTime" start_time: String,
    7 "StreamName" stream_name: String
} }
paged! { ListLiveRecordVideo: ListLiveRecordVideoLiveRecordVideo =
    Number "PageNo", "LiveRecordVideoList.LiveRecordVideo" live_record_video_list.live_record_video, total "Total" }

/// Response of [`ListLiveRecordVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideoOutput {
    pub live_record_video_list: Option<ListLiveRecordVideoLiveRecordVideoList>,
    pub total: Option<i64>,
}
model! { ListLiveRecordVideoOutput {
    0 "LiveRecordVideoList" live_record_video_list: ListLiveRecordVideoLiveRecordVideoList, 1 "Total" total: i64
} }

/// In the response of [`ListLiveRecordVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideoLiveRecordVideoList {
    pub live_record_video: Vec<ListLiveRecordVideoLiveRecordVideo>,
}
model! { ListLiveRecordVideoLiveRecordVideoList {
    0 "LiveRecordVideo" live_record_video: Vec<ListLiveRecordVideoLiveRecordVideo>
} }

/// In the response of [`ListLiveRecordVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideoLiveRecordVideo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub playlist_id: Option<String>,
    pub record_end_time: Option<String>,
    pub record_start_time: Option<String>,
    pub stream_name: Option<String>,
    pub video: Option<ListLiveRecordVideoVideo>,
}
model! { ListLiveRecordVideoLiveRecordVideo {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "PlaylistId" playlist_id: String,
    3 "RecordEndTime" record_end_time: String, 4 "RecordStartTime" record_start_time: String,
    5 "StreamName" stream_name: String, 6 "Video" video: ListLiveRecordVideoVideo
} }

/// In the response of [`ListLiveRecordVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideoVideo {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub modify_time: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Option<ListLiveRecordVideoSnapshots>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub template_group_id: Option<String>,
    pub title: Option<String>,
    pub video_id: Option<String>,
}
model! { ListLiveRecordVideoVideo {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "CoverURL" cover_url: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "Duration" duration: f64,
    6 "ModifyTime" modify_time: String, 7 "Size" size: i64, 8 "Snapshots" snapshots: ListLiveRecordVideoSnapshots,
    9 "Status" status: String, 10 "Tags" tags: String, 11 "TemplateGroupId" template_group_id: String,
    12 "Title" title: String, 13 "VideoId" video_id: String
} }

/// In the response of [`ListLiveRecordVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordVideoSnapshots {
    pub snapshot: Vec<String>,
}
model! { ListLiveRecordVideoSnapshots {
    0 "Snapshot" snapshot: Vec<String>
} }

/// Lists snapshots: `ListSnapshots` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub auth_timeout: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub snapshot_type: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { ListSnapshots(video_id: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "AuthTimeout" auth_timeout: String, 1 "PageNo" page_no: String, 2 "PageSize" page_size: String,
    3 "SnapshotType" snapshot_type: String, 4 "VideoId" video_id
} }
paged! { ListSnapshots: ListSnapshotsSnapshot =
    Number "PageNo", "MediaSnapshot.Snapshots.Snapshot" media_snapshot.snapshots.snapshot, total "MediaSnapshot.Total" }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub media_snapshot: Option<ListSnapshotsMediaSnapshot>,
}
model! { ListSnapshotsOutput {
    0 "MediaSnapshot" media_snapshot: ListSnapshotsMediaSnapshot
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsMediaSnapshot {
    pub creation_time: Option<String>,
    pub job_id: Option<String>,
    pub regular: Option<String>,
    pub snapshots: Option<ListSnapshotsSnapshots>,
    pub total: Option<i64>,
}
model! { ListSnapshotsMediaSnapshot {
    0 "CreationTime" creation_time: String, 1 "JobId" job_id: String, 2 "Regular" regular: String,
    3 "Snapshots" snapshots: ListSnapshotsSnapshots, 4 "Total" total: i64
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsSnapshots {
    pub snapshot: Vec<ListSnapshotsSnapshot>,
}
model! { ListSnapshotsSnapshots {
    0 "Snapshot" snapshot: Vec<ListSnapshotsSnapshot>
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsSnapshot {
    pub index: Option<i64>,
    pub url: Option<String>,
}
model! { ListSnapshotsSnapshot {
    0 "Index" index: i64, 1 "Url" url: String
} }

/// Lists transcode task: `ListTranscodeTask` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListTranscodeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTask {
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { ListTranscodeTask(video_id: String) "ListTranscodeTask" -> ListTranscodeTaskOutput {
    0 "EndTime" end_time: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "StartTime" start_time: String, 4 "VideoId" video_id
} }

/// Response of [`ListTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTaskOutput {
    pub transcode_task_list: Vec<ListTranscodeTaskTranscodeTaskList>,
}
model! { ListTranscodeTaskOutput {
    0 "TranscodeTaskList" transcode_task_list: Vec<ListTranscodeTaskTranscodeTaskList>
} }

/// In the response of [`ListTranscodeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTaskTranscodeTaskList {
    pub complete_time: Option<String>,
    pub creation_time: Option<String>,
    pub task_status: Option<String>,
    pub transcode_task_id: Option<String>,
    pub transcode_template_group_id: Option<String>,
    pub trigger: Option<String>,
    pub video_id: Option<String>,
}
model! { ListTranscodeTaskTranscodeTaskList {
    0 "CompleteTime" complete_time: String, 1 "CreationTime" creation_time: String, 2 "TaskStatus" task_status: String,
    3 "TranscodeTaskId" transcode_task_id: String, 4 "TranscodeTemplateGroupId" transcode_template_group_id: String,
    5 "Trigger" trigger: String, 6 "VideoId" video_id: String
} }

/// Lists transcode template group: `ListTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTemplateGroup {
    pub app_id: Option<String>,
}
operation! { ListTranscodeTemplateGroup() "ListTranscodeTemplateGroup" -> ListTranscodeTemplateGroupOutput {
    0 "AppId" app_id: String
} }

/// Response of [`ListTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTemplateGroupOutput {
    pub transcode_template_group_list: Vec<
        ListTranscodeTemplateGroupTranscodeTemplateGroupList,
    >,
}
model! { ListTranscodeTemplateGroupOutput {
    0 "TranscodeTemplateGroupList" transcode_template_group_list: Vec<ListTranscodeTemplateGroupTranscodeTemplateGroupList>
} }

/// In the response of [`ListTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTranscodeTemplateGroupTranscodeTemplateGroupList {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub locked: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub transcode_template_group_id: Option<String>,
}
model! { ListTranscodeTemplateGroupTranscodeTemplateGroupList {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "IsDefault" is_default: String,
    3 "Locked" locked: String, 4 "ModifyTime" modify_time: String, 5 "Name" name: String,
    6 "TranscodeTemplateGroupId" transcode_template_group_id: String
} }

/// Lists vod template: `ListVodTemplate` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListVodTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodTemplate {
    pub app_id: Option<String>,
    /// Required.
    pub template_type: String,
}
operation! { ListVodTemplate(template_type: String) "ListVodTemplate" -> ListVodTemplateOutput {
    0 "AppId" app_id: String, 1 "TemplateType" template_type
} }

/// Response of [`ListVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodTemplateOutput {
    pub vod_template_info_list: Vec<ListVodTemplateVodTemplateInfoList>,
}
model! { ListVodTemplateOutput {
    0 "VodTemplateInfoList" vod_template_info_list: Vec<ListVodTemplateVodTemplateInfoList>
} }

/// In the response of [`ListVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVodTemplateVodTemplateInfoList {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub is_default: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub template_config: Option<String>,
    pub template_type: Option<String>,
    pub vod_template_id: Option<String>,
}
model! { ListVodTemplateVodTemplateInfoList {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "IsDefault" is_default: String,
    3 "ModifyTime" modify_time: String, 4 "Name" name: String, 5 "TemplateConfig" template_config: String,
    6 "TemplateType" template_type: String, 7 "VodTemplateId" vod_template_id: String
} }

/// Lists watermark: `ListWatermark` of `vod` 2017-03-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vod/2017-03-21/ListWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermark {
    pub app_id: Option<String>,
}
operation! { ListWatermark() "ListWatermark" -> ListWatermarkOutput {
    0 "AppId" app_id: String
} }

/// Response of [`ListWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarkOutput {
    pub watermark_infos: Vec<ListWatermarkWatermarkInfos>,
}
model! { ListWatermarkOutput {
    0 "WatermarkInfos" watermark_infos: Vec<ListWatermarkWatermarkInfos>
} }

/// In the response of [`ListWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarkWatermarkInfos {
    pub app_id: Option<String>,
    pub creation_time: Option<String>,
    pub file_url: Option<String>,
    pub is_default: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub watermark_config: Option<String>,
    pub watermark_id: Option<String>,
}
model! { ListWatermarkWatermarkInfos {
    0 "AppId" app_id: String, 1 "CreationTime" creation_time: String, 2 "FileUrl" file_url: String,
    3 "IsDefault" is_default: String, 4 "Name" name: String, 5 "Type" r#type: String,
    6 "WatermarkConfig" watermark_config: String, 7 "WatermarkId" watermark_id: String
} }

/// Moves app resource: `MoveAppResource` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/MoveAppResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAppResource {
    /// Required.
    pub resource_ids: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub target_app_id: String,
}
operation! { MoveAppResource(resource_ids: String, resource_type: String, target_app_id: String)
    "MoveAppResource" -> MoveAppResourceOutput {
    0 "ResourceIds" resource_ids, 1 "ResourceType" resource_type, 2 "TargetAppId" target_app_id
} }

/// Response of [`MoveAppResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveAppResourceOutput {
    pub failed_resource_ids: Vec<String>,
    pub non_exist_resource_ids: Vec<String>,
}
model! { MoveAppResourceOutput {
    0 "FailedResourceIds" failed_resource_ids: Vec<String>, 1 "NonExistResourceIds" non_exist_resource_ids: Vec<String>
} }

/// `PreloadVodObjectCaches` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/PreloadVodObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadVodObjectCaches {
    pub area: Option<String>,
    pub l2_preload: Option<bool>,
    /// Required.
    pub object_path: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PreloadVodObjectCaches(object_path: String) "PreloadVodObjectCaches" -> PreloadVodObjectCachesOutput {
    0 "Area" area: String, 1 "L2Preload" l2_preload: bool, 2 "ObjectPath" object_path, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "WithHeader" with_header: String
} }

/// Response of [`PreloadVodObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadVodObjectCachesOutput {
    pub preload_task_id: Option<String>,
}
model! { PreloadVodObjectCachesOutput {
    0 "PreloadTaskId" preload_task_id: String
} }

/// `ProduceEditingProjectVideo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/ProduceEditingProjectVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProduceEditingProjectVideo {
    pub app_id: Option<String>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub media_metadata: Option<String>,
    pub owner_id: Option<i64>,
    pub produce_config: Option<String>,
    pub project_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub timeline: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
}
operation! { ProduceEditingProjectVideo() "ProduceEditingProjectVideo" -> ProduceEditingProjectVideoOutput {
    0 "AppId" app_id: String, 1 "CoverURL" cover_url: String, 2 "Description" description: String,
    3 "MediaMetadata" media_metadata: String, 4 "OwnerId" owner_id: i64, 5 "ProduceConfig" produce_config: String,
    6 "ProjectId" project_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Timeline" timeline: String, 10 "Title" title: String,
    11 "UserData" user_data: String
} }

/// Response of [`ProduceEditingProjectVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProduceEditingProjectVideoOutput {
    pub media_id: Option<String>,
    pub project_id: Option<String>,
}
model! { ProduceEditingProjectVideoOutput {
    0 "MediaId" media_id: String, 1 "ProjectId" project_id: String
} }

/// Refreshes media play urls: `RefreshMediaPlayUrls` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/RefreshMediaPlayUrls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMediaPlayUrls {
    pub definitions: Option<String>,
    pub formats: Option<String>,
    /// Required.
    pub media_ids: String,
    pub result_type: Option<String>,
    pub slice_count: Option<i64>,
    pub slice_flag: Option<bool>,
    pub stream_type: Option<String>,
    /// Required.
    pub task_type: String,
    pub user_data: Option<String>,
}
operation! { RefreshMediaPlayUrls(media_ids: String, task_type: String)
    "RefreshMediaPlayUrls" -> RefreshMediaPlayUrlsOutput {
    0 "Definitions" definitions: String, 1 "Formats" formats: String, 2 "MediaIds" media_ids,
    3 "ResultType" result_type: String, 4 "SliceCount" slice_count: i64, 5 "SliceFlag" slice_flag: bool,
    6 "StreamType" stream_type: String, 7 "TaskType" task_type, 8 "UserData" user_data: String
} }

/// Response of [`RefreshMediaPlayUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMediaPlayUrlsOutput {
    pub forbidden_media_ids: Option<String>,
    pub media_refresh_job_id: Option<String>,
    pub non_exist_media_ids: Option<String>,
}
model! { RefreshMediaPlayUrlsOutput {
    0 "ForbiddenMediaIds" forbidden_media_ids: String, 1 "MediaRefreshJobId" media_refresh_job_id: String,
    2 "NonExistMediaIds" non_exist_media_ids: String
} }

/// Refreshes upload video: `RefreshUploadVideo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/RefreshUploadVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadVideo {
    pub owner_id: Option<i64>,
    pub reference_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub video_id: Option<String>,
}
operation! { RefreshUploadVideo() "RefreshUploadVideo" -> RefreshUploadVideoOutput {
    0 "OwnerId" owner_id: i64, 1 "ReferenceId" reference_id: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "VideoId" video_id: String
} }

/// Response of [`RefreshUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadVideoOutput {
    pub upload_address: Option<String>,
    /// Secret.
    pub upload_auth: Option<Secret>,
    pub video_id: Option<String>,
}
model! { RefreshUploadVideoOutput {
    0 "UploadAddress" upload_address: String, 1 "UploadAuth" upload_auth: Secret, 2 "VideoId" video_id: String
} }

/// Refreshes vod object caches: `RefreshVodObjectCaches` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/RefreshVodObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshVodObjectCaches {
    pub force: Option<bool>,
    /// Required.
    pub object_path: String,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RefreshVodObjectCaches(object_path: String) "RefreshVodObjectCaches" -> RefreshVodObjectCachesOutput {
    0 "Force" force: bool, 1 "ObjectPath" object_path, 2 "ObjectType" object_type: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`RefreshVodObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshVodObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshVodObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Registers media: `RegisterMedia` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/RegisterMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMedia {
    pub enable_first_frame_cover: Option<bool>,
    pub generate_thumbnail: Option<bool>,
    /// Required.
    pub register_metadatas: String,
    pub template_group_id: Option<String>,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { RegisterMedia(register_metadatas: String) "RegisterMedia" -> RegisterMediaOutput {
    0 "EnableFirstFrameCover" enable_first_frame_cover: bool, 1 "GenerateThumbnail" generate_thumbnail: bool,
    2 "RegisterMetadatas" register_metadatas, 3 "TemplateGroupId" template_group_id: String,
    4 "UserData" user_data: String, 5 "WorkflowId" workflow_id: String
} }

/// Response of [`RegisterMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaOutput {
    pub failed_file_urls: Vec<String>,
    pub registered_media_list: Vec<RegisterMediaRegisteredMediaList>,
}
model! { RegisterMediaOutput {
    0 "FailedFileURLs" failed_file_urls: Vec<String>,
    1 "RegisteredMediaList" registered_media_list: Vec<RegisterMediaRegisteredMediaList>
} }

/// In the response of [`RegisterMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaRegisteredMediaList {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub new_register: Option<bool>,
}
model! { RegisterMediaRegisteredMediaList {
    0 "FileURL" file_url: String, 1 "MediaId" media_id: String, 2 "NewRegister" new_register: bool
} }

/// Restores media: `RestoreMedia` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/RestoreMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMedia {
    /// Required.
    pub media_ids: String,
    pub restore_days: Option<String>,
    pub restore_tier: Option<String>,
    pub scope: Option<String>,
}
operation! { RestoreMedia(media_ids: String) "RestoreMedia" -> RestoreMediaOutput {
    0 "MediaIds" media_ids, 1 "RestoreDays" restore_days: String, 2 "RestoreTier" restore_tier: String,
    3 "Scope" scope: String
} }

/// Response of [`RestoreMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMediaOutput {
    pub forbidden_list: Option<RestoreMediaForbiddenList>,
    pub ignored_list: Option<RestoreMediaIgnoredList>,
    pub success: Option<bool>,
}
model! { RestoreMediaOutput {
    0 "ForbiddenList" forbidden_list: RestoreMediaForbiddenList, 1 "IgnoredList" ignored_list: RestoreMediaIgnoredList,
    2 "Success" success: bool
} }

/// In the response of [`RestoreMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMediaForbiddenList {
    pub media_forbidden_reason_dto: Vec<RestoreMediaMediaForbiddenReasonDTO>,
}
model! { RestoreMediaForbiddenList {
    0 "MediaForbiddenReasonDTO" media_forbidden_reason_dto: Vec<RestoreMediaMediaForbiddenReasonDTO>
} }

/// In the response of [`RestoreMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMediaMediaForbiddenReasonDTO {
    pub media_id: Option<String>,
    pub reason: Option<String>,
}
model! { RestoreMediaMediaForbiddenReasonDTO {
    0 "MediaId" media_id: String, 1 "Reason" reason: String
} }

/// In the response of [`RestoreMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMediaIgnoredList {
    pub media_id: Vec<String>,
}
model! { RestoreMediaIgnoredList {
    0 "MediaId" media_id: Vec<String>
} }

/// Searches editing project: `SearchEditingProject` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/SearchEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProject {
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
operation! { SearchEditingProject() "SearchEditingProject" -> SearchEditingProjectOutput {
    0 "EndTime" end_time: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: String, 7 "SortBy" sort_by: String, 8 "StartTime" start_time: String,
    9 "Status" status: String, 10 "Title" title: String
} }
paged! { SearchEditingProject: SearchEditingProjectProject =
    Number "PageNo", "ProjectList.Project" project_list.project, total "Total" }

/// Response of [`SearchEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectOutput {
    pub project_list: Option<SearchEditingProjectProjectList>,
    pub total: Option<i64>,
}
model! { SearchEditingProjectOutput {
    0 "ProjectList" project_list: SearchEditingProjectProjectList, 1 "Total" total: i64
} }

/// In the response of [`SearchEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectProjectList {
    pub project: Vec<SearchEditingProjectProject>,
}
model! { SearchEditingProjectProjectList {
    0 "Project" project: Vec<SearchEditingProjectProject>
} }

/// In the response of [`SearchEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEditingProjectProject {
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub duration: Option<f64>,
    pub modified_time: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub title: Option<String>,
}
model! { SearchEditingProjectProject {
    0 "CoverURL" cover_url: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "Duration" duration: f64, 4 "ModifiedTime" modified_time: String, 5 "ProjectId" project_id: String,
    6 "RegionId" region_id: String, 7 "Status" status: String, 8 "StorageLocation" storage_location: String,
    9 "Title" title: String
} }

/// Searches media: `SearchMedia` of `vod` 2017-03-21.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://api.alibabacloud.com/document/vod/2017-03-21/SearchMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMedia {
    pub fields: Option<String>,
    pub r#match: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_token: Option<String>,
    pub search_type: Option<String>,
    pub sort_by: Option<String>,
}
operation! { SearchMedia() "SearchMedia" -> SearchMediaOutput {
    0 "Fields" fields: String, 1 "Match" r#match: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ScrollToken" scroll_token: String, 5 "SearchType" search_type: String, 6 "SortBy" sort_by: String
} }
paged! { SearchMedia: SearchMediaMediaList = Token "ScrollToken", "MediaList" media_list, next "ScrollToken" }

/// Response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOutput {
    pub media_list: Vec<SearchMediaMediaList>,
    pub scroll_token: Option<String>,
    pub total: Option<i64>,
}
model! { SearchMediaOutput {
    0 "MediaList" media_list: Vec<SearchMediaMediaList>, 1 "ScrollToken" scroll_token: String, 2 "Total" total: i64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaMediaList {
    pub ai_data: Option<SearchMediaAiData>,
    pub ai_rough_data: Option<SearchMediaAiRoughData>,
    pub attached_media: Option<SearchMediaAttachedMedia>,
    pub audio: Option<SearchMediaAudio>,
    pub creation_time: Option<String>,
    pub image: Option<SearchMediaImage>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
    pub video: Option<SearchMediaVideo>,
}
model! { SearchMediaMediaList {
    0 "AiData" ai_data: SearchMediaAiData, 1 "AiRoughData" ai_rough_data: SearchMediaAiRoughData,
    2 "AttachedMedia" attached_media: SearchMediaAttachedMedia, 3 "Audio" audio: SearchMediaAudio,
    4 "CreationTime" creation_time: String, 5 "Image" image: SearchMediaImage, 6 "MediaId" media_id: String,
    7 "MediaType" media_type: String, 8 "Video" video: SearchMediaVideo
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiData {
    pub ai_label_info: Vec<SearchMediaAiLabelInfo>,
    pub ocr_info: Vec<SearchMediaOcrInfo>,
}
model! { SearchMediaAiData {
    0 "AiLabelInfo" ai_label_info: Vec<SearchMediaAiLabelInfo>, 1 "OcrInfo" ocr_info: Vec<SearchMediaOcrInfo>
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiLabelInfo {
    pub category: Option<String>,
    pub label_id: Option<String>,
    pub label_name: Option<String>,
    pub occurrences: Vec<SearchMediaOccurrences>,
}
model! { SearchMediaAiLabelInfo {
    0 "Category" category: String, 1 "LabelId" label_id: String, 2 "LabelName" label_name: String,
    3 "Occurrences" occurrences: Vec<SearchMediaOccurrences>
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOccurrences {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaOccurrences {
    0 "From" from: f64, 1 "Score" score: f64, 2 "To" to: f64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOcrInfo {
    pub content: Option<String>,
    pub from: Option<f64>,
    pub to: Option<f64>,
}
model! { SearchMediaOcrInfo {
    0 "Content" content: String, 1 "From" from: f64, 2 "To" to: f64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAiRoughData {
    pub ai_category: Option<String>,
    pub ai_job_id: Option<String>,
    pub save_type: Option<String>,
    pub status: Option<String>,
}
model! { SearchMediaAiRoughData {
    0 "AiCategory" ai_category: String, 1 "AiJobId" ai_job_id: String, 2 "SaveType" save_type: String,
    3 "Status" status: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAttachedMedia {
    pub app_id: Option<String>,
    pub business_type: Option<String>,
    pub categories: Vec<SearchMediaCategories>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub media_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { SearchMediaAttachedMedia {
    0 "AppId" app_id: String, 1 "BusinessType" business_type: String,
    2 "Categories" categories: Vec<SearchMediaCategories>, 3 "CreationTime" creation_time: String,
    4 "Description" description: String, 5 "MediaId" media_id: String, 6 "ModificationTime" modification_time: String,
    7 "Status" status: String, 8 "StorageLocation" storage_location: String, 9 "Tags" tags: String,
    10 "Title" title: String, 11 "URL" url: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaCategories {
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub level: Option<i64>,
    pub parent_id: Option<i64>,
}
model! { SearchMediaCategories {
    0 "CateId" cate_id: i64, 1 "CateName" cate_name: String, 2 "Level" level: i64, 3 "ParentId" parent_id: i64
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaAudio {
    pub app_id: Option<String>,
    pub audio_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub download_switch: Option<String>,
    pub duration: Option<f64>,
    pub media_source: Option<String>,
    pub modification_time: Option<String>,
    pub preprocess_status: Option<String>,
    pub reference_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub sprite_snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub transcode_mode: Option<String>,
}
model! { SearchMediaAudio {
    0 "AppId" app_id: String, 1 "AudioId" audio_id: String, 2 "CateId" cate_id: i64, 3 "CateName" cate_name: String,
    4 "CoverURL" cover_url: String, 5 "CreationTime" creation_time: String, 6 "Description" description: String,
    7 "DownloadSwitch" download_switch: String, 8 "Duration" duration: f64, 9 "MediaSource" media_source: String,
    10 "ModificationTime" modification_time: String, 11 "PreprocessStatus" preprocess_status: String,
    12 "ReferenceId" reference_id: String, 13 "RestoreExpiration" restore_expiration: String,
    14 "RestoreStatus" restore_status: String, 15 "Size" size: i64, 16 "Snapshots" snapshots: Vec<String>,
    17 "SpriteSnapshots" sprite_snapshots: Vec<String>, 18 "Status" status: String,
    19 "StorageClass" storage_class: String, 20 "StorageLocation" storage_location: String, 21 "Tags" tags: String,
    22 "Title" title: String, 23 "TranscodeMode" transcode_mode: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaImage {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub modification_time: Option<String>,
    pub status: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { SearchMediaImage {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "ImageId" image_id: String,
    6 "ModificationTime" modification_time: String, 7 "Status" status: String,
    8 "StorageLocation" storage_location: String, 9 "Tags" tags: String, 10 "Title" title: String, 11 "URL" url: String
} }

/// In the response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaVideo {
    pub app_id: Option<String>,
    pub cate_id: Option<i64>,
    pub cate_name: Option<String>,
    pub cover_url: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub download_switch: Option<String>,
    pub duration: Option<f64>,
    pub media_source: Option<String>,
    pub modification_time: Option<String>,
    pub preprocess_status: Option<String>,
    pub reference_id: Option<String>,
    pub restore_expiration: Option<String>,
    pub restore_status: Option<String>,
    pub size: Option<i64>,
    pub snapshots: Vec<String>,
    pub sprite_snapshots: Vec<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub storage_location: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub transcode_mode: Option<String>,
    pub video_id: Option<String>,
}
model! { SearchMediaVideo {
    0 "AppId" app_id: String, 1 "CateId" cate_id: i64, 2 "CateName" cate_name: String, 3 "CoverURL" cover_url: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "DownloadSwitch" download_switch: String, 7 "Duration" duration: f64, 8 "MediaSource" media_source: String,
    9 "ModificationTime" modification_time: String, 10 "PreprocessStatus" preprocess_status: String,
    11 "ReferenceId" reference_id: String, 12 "RestoreExpiration" restore_expiration: String,
    13 "RestoreStatus" restore_status: String, 14 "Size" size: i64, 15 "Snapshots" snapshots: Vec<String>,
    16 "SpriteSnapshots" sprite_snapshots: Vec<String>, 17 "Status" status: String,
    18 "StorageClass" storage_class: String, 19 "StorageLocation" storage_location: String, 20 "Tags" tags: String,
    21 "Title" title: String, 22 "TranscodeMode" transcode_mode: String, 23 "VideoId" video_id: String
} }

/// Sets app play key: `SetAppPlayKey` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetAppPlayKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppPlayKey {
    pub app_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub play_key: Option<Secret>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetAppPlayKey() "SetAppPlayKey" -> Empty {
    0 "AppId" app_id: String, 1 "OwnerId" owner_id: i64, 2 "PlayKey" play_key: Secret,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetAppPlayKey`]: empty.
pub type SetAppPlayKeyOutput = Empty;

/// Sets audit security ip: `SetAuditSecurityIp` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetAuditSecurityIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAuditSecurityIp {
    /// Required.
    pub ips: String,
    pub operate_mode: Option<String>,
    pub security_group_name: Option<String>,
}
operation! { SetAuditSecurityIp(ips: String) "SetAuditSecurityIp" -> Empty {
    0 "Ips" ips, 1 "OperateMode" operate_mode: String, 2 "SecurityGroupName" security_group_name: String
} }

/// Response of [`SetAuditSecurityIp`]: empty.
pub type SetAuditSecurityIpOutput = Empty;

/// Sets crossdomain content: `SetCrossdomainContent` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetCrossdomainContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCrossdomainContent {
    /// Required.
    pub content: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_real_owner_id: Option<String>,
    /// Required.
    pub storage_location: String,
}
operation! { SetCrossdomainContent(content: String, storage_location: String) "SetCrossdomainContent" -> Empty {
    0 "Content" content, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String,
    5 "ResourceRealOwnerId" resource_real_owner_id: String, 6 "StorageLocation" storage_location
} }

/// Response of [`SetCrossdomainContent`]: empty.
pub type SetCrossdomainContentOutput = Empty;

/// Sets default ai template: `SetDefaultAITemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetDefaultAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultAITemplate {
    /// Required.
    pub template_id: String,
}
operation! { SetDefaultAITemplate(template_id: String) "SetDefaultAITemplate" -> SetDefaultAITemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`SetDefaultAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultAITemplateOutput {
    pub template_id: Option<String>,
}
model! { SetDefaultAITemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Sets default transcode template group: `SetDefaultTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetDefaultTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultTranscodeTemplateGroup {
    /// Required.
    pub transcode_template_group_id: String,
}
operation! { SetDefaultTranscodeTemplateGroup(transcode_template_group_id: String)
    "SetDefaultTranscodeTemplateGroup" -> Empty {
    0 "TranscodeTemplateGroupId" transcode_template_group_id
} }

/// Response of [`SetDefaultTranscodeTemplateGroup`]: empty.
pub type SetDefaultTranscodeTemplateGroupOutput = Empty;

/// Sets default watermark: `SetDefaultWatermark` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetDefaultWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultWatermark {
    /// Required.
    pub watermark_id: String,
}
operation! { SetDefaultWatermark(watermark_id: String) "SetDefaultWatermark" -> Empty {
    0 "WatermarkId" watermark_id
} }

/// Response of [`SetDefaultWatermark`]: empty.
pub type SetDefaultWatermarkOutput = Empty;

/// Sets editing project materials: `SetEditingProjectMaterials` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetEditingProjectMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEditingProjectMaterials {
    /// Required.
    pub material_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { SetEditingProjectMaterials(material_ids: String, project_id: String)
    "SetEditingProjectMaterials" -> Empty {
    0 "MaterialIds" material_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ProjectId" project_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`SetEditingProjectMaterials`]: empty.
pub type SetEditingProjectMaterialsOutput = Empty;

/// Sets message callback: `SetMessageCallback` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetMessageCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMessageCallback {
    pub app_id: Option<String>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_switch: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub event_type_list: Option<String>,
    pub mns_endpoint: Option<String>,
    pub mns_queue_name: Option<String>,
    pub owner_account: Option<String>,
}
operation! { SetMessageCallback() "SetMessageCallback" -> Empty {
    0 "AppId" app_id: String, 1 "AuthKey" auth_key: Secret, 2 "AuthSwitch" auth_switch: String,
    3 "CallbackType" callback_type: String, 4 "CallbackURL" callback_url: String,
    5 "EventTypeList" event_type_list: String, 6 "MnsEndpoint" mns_endpoint: String,
    7 "MnsQueueName" mns_queue_name: String, 8 "OwnerAccount" owner_account: String
} }

/// Response of [`SetMessageCallback`]: empty.
pub type SetMessageCallbackOutput = Empty;

/// Sets vod domain certificate: `SetVodDomainCertificate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetVodDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVodDomainCertificate {
    pub cert_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetVodDomainCertificate(domain_name: String, ssl_protocol: String) "SetVodDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "SSLPri" ssl_pri: String,
    4 "SSLProtocol" ssl_protocol, 5 "SSLPub" ssl_pub: String, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`SetVodDomainCertificate`]: empty.
pub type SetVodDomainCertificateOutput = Empty;

/// Sets vod domain ssl certificate: `SetVodDomainSSLCertificate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SetVodDomainSSLCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVodDomainSSLCertificate {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub env: Option<String>,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetVodDomainSSLCertificate(domain_name: String, ssl_protocol: String)
    "SetVodDomainSSLCertificate" -> Empty {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "CertType" cert_type: String, 4 "DomainName" domain_name, 5 "Env" env: String, 6 "OwnerId" owner_id: i64,
    7 "SSLPri" ssl_pri: String, 8 "SSLProtocol" ssl_protocol, 9 "SSLPub" ssl_pub: String,
    10 "SecurityToken" security_token: Secret
} }

/// Response of [`SetVodDomainSSLCertificate`]: empty.
pub type SetVodDomainSSLCertificateOutput = Empty;

/// Submits ai image audit job: `SubmitAIImageAuditJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitAIImageAuditJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIImageAuditJob {
    pub media_audit_configuration: Option<String>,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { SubmitAIImageAuditJob(media_id: String, template_id: String)
    "SubmitAIImageAuditJob" -> SubmitAIImageAuditJobOutput {
    0 "MediaAuditConfiguration" media_audit_configuration: String, 1 "MediaId" media_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: String,
    6 "TemplateId" template_id
} }

/// Response of [`SubmitAIImageAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIImageAuditJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitAIImageAuditJobOutput {
    0 "JobId" job_id: String
} }

/// Submits ai image job: `SubmitAIImageJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitAIImageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIImageJob {
    pub ai_pipeline_id: Option<String>,
    /// Required.
    pub ai_template_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub user_data: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { SubmitAIImageJob(ai_template_id: String, video_id: String) "SubmitAIImageJob" -> SubmitAIImageJobOutput {
    0 "AIPipelineId" ai_pipeline_id: String, 1 "AITemplateId" ai_template_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "UserData" user_data: String, 7 "VideoId" video_id
} }

/// Response of [`SubmitAIImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitAIImageJobOutput {
    0 "JobId" job_id: String
} }

/// Submits ai job: `SubmitAIJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitAIJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIJob {
    pub config: Option<String>,
    pub media_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub types: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitAIJob() "SubmitAIJob" -> SubmitAIJobOutput {
    0 "Config" config: String, 1 "MediaId" media_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "Types" types: String, 7 "UserData" user_data: String
} }

/// Response of [`SubmitAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIJobOutput {
    pub ai_job_list: Option<SubmitAIJobAIJobList>,
}
model! { SubmitAIJobOutput {
    0 "AIJobList" ai_job_list: SubmitAIJobAIJobList
} }

/// In the response of [`SubmitAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIJobAIJobList {
    pub ai_job: Vec<SubmitAIJobAIJob>,
}
model! { SubmitAIJobAIJobList {
    0 "AIJob" ai_job: Vec<SubmitAIJobAIJob>
} }

/// In the response of [`SubmitAIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIJobAIJob {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
    pub r#type: Option<String>,
}
model! { SubmitAIJobAIJob {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String, 2 "Type" r#type: String
} }

/// Submits ai media audit job: `SubmitAIMediaAuditJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitAIMediaAuditJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIMediaAuditJob {
    pub media_audit_configuration: Option<String>,
    /// Required.
    pub media_id: String,
    pub media_type: Option<String>,
    pub template_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitAIMediaAuditJob(media_id: String) "SubmitAIMediaAuditJob" -> SubmitAIMediaAuditJobOutput {
    0 "MediaAuditConfiguration" media_audit_configuration: String, 1 "MediaId" media_id,
    2 "MediaType" media_type: String, 3 "TemplateId" template_id: String, 4 "UserData" user_data: String
} }

/// Response of [`SubmitAIMediaAuditJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAIMediaAuditJobOutput {
    pub job_id: Option<String>,
    pub media_id: Option<String>,
}
model! { SubmitAIMediaAuditJobOutput {
    0 "JobId" job_id: String, 1 "MediaId" media_id: String
} }

/// Submits digital watermark extract job: `SubmitDigitalWatermarkExtractJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitDigitalWatermarkExtractJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDigitalWatermarkExtractJob {
    /// Required.
    pub extract_type: String,
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { SubmitDigitalWatermarkExtractJob(extract_type: String, media_id: String)
    "SubmitDigitalWatermarkExtractJob" -> SubmitDigitalWatermarkExtractJobOutput {
    0 "ExtractType" extract_type, 1 "MediaId" media_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`SubmitDigitalWatermarkExtractJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDigitalWatermarkExtractJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDigitalWatermarkExtractJobOutput {
    0 "JobId" job_id: String
} }

/// Submits dynamic image job: `SubmitDynamicImageJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitDynamicImageJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJob {
    /// Required.
    pub dynamic_image_template_id: String,
    pub override_params: Option<String>,
    /// Required.
    pub video_id: String,
}
operation! { SubmitDynamicImageJob(dynamic_image_template_id: String, video_id: String)
    "SubmitDynamicImageJob" -> SubmitDynamicImageJobOutput {
    0 "DynamicImageTemplateId" dynamic_image_template_id, 1 "OverrideParams" override_params: String,
    2 "VideoId" video_id
} }

/// Response of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobOutput {
    pub dynamic_image_job: Option<SubmitDynamicImageJobDynamicImageJob>,
}
model! { SubmitDynamicImageJobOutput {
    0 "DynamicImageJob" dynamic_image_job: SubmitDynamicImageJobDynamicImageJob
} }

/// In the response of [`SubmitDynamicImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobDynamicImageJob {
    pub job_id: Option<String>,
}
model! { SubmitDynamicImageJobDynamicImageJob {
    0 "JobId" job_id: String
} }

/// Submits media dna delete job: `SubmitMediaDNADeleteJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitMediaDNADeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaDNADeleteJob {
    /// Required.
    pub media_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { SubmitMediaDNADeleteJob(media_id: String) "SubmitMediaDNADeleteJob" -> SubmitMediaDNADeleteJobOutput {
    0 "MediaId" media_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`SubmitMediaDNADeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaDNADeleteJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitMediaDNADeleteJobOutput {
    0 "JobId" job_id: String
} }

/// Submits preprocess jobs: `SubmitPreprocessJobs` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitPreprocessJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPreprocessJobs {
    /// Required.
    pub preprocess_type: String,
    /// Required.
    pub video_id: String,
}
operation! { SubmitPreprocessJobs(preprocess_type: String, video_id: String)
    "SubmitPreprocessJobs" -> SubmitPreprocessJobsOutput {
    0 "PreprocessType" preprocess_type, 1 "VideoId" video_id
} }

/// Response of [`SubmitPreprocessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPreprocessJobsOutput {
    pub preprocess_jobs: Option<SubmitPreprocessJobsPreprocessJobs>,
}
model! { SubmitPreprocessJobsOutput {
    0 "PreprocessJobs" preprocess_jobs: SubmitPreprocessJobsPreprocessJobs
} }

/// In the response of [`SubmitPreprocessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPreprocessJobsPreprocessJobs {
    pub preprocess_job: Vec<SubmitPreprocessJobsPreprocessJob>,
}
model! { SubmitPreprocessJobsPreprocessJobs {
    0 "PreprocessJob" preprocess_job: Vec<SubmitPreprocessJobsPreprocessJob>
} }

/// In the response of [`SubmitPreprocessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPreprocessJobsPreprocessJob {
    pub job_id: Option<String>,
}
model! { SubmitPreprocessJobsPreprocessJob {
    0 "JobId" job_id: String
} }

/// Submits snapshot job: `SubmitSnapshotJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJob {
    pub count: Option<i64>,
    pub height: Option<String>,
    pub interval: Option<i64>,
    pub reference_id: Option<String>,
    pub snapshot_template_id: Option<String>,
    pub specified_offset_time: Option<i64>,
    pub specified_offset_times: Option<Vec<i64>>,
    pub sprite_snapshot_config: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
    pub width: Option<String>,
}
operation! { SubmitSnapshotJob() "SubmitSnapshotJob" -> SubmitSnapshotJobOutput {
    0 "Count" count: i64, 1 "Height" height: String, 2 "Interval" interval: i64, 3 "ReferenceId" reference_id: String,
    4 "SnapshotTemplateId" snapshot_template_id: String, 5 "SpecifiedOffsetTime" specified_offset_time: i64,
    6 "SpecifiedOffsetTimes" specified_offset_times: Vec<i64>, 7 "SpriteSnapshotConfig" sprite_snapshot_config: String,
    8 "UserData" user_data: String, 9 "VideoId" video_id: String, 10 "Width" width: String
} [
    Mark::new(6, Location::Default, Style::Json)
] }

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
    pub job_id: Option<String>,
}
model! { SubmitSnapshotJobSnapshotJob {
    0 "JobId" job_id: String
} }

/// Submits transcode jobs: `SubmitTranscodeJobs` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitTranscodeJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobs {
    pub encrypt_config: Option<String>,
    pub override_params: Option<String>,
    pub pipeline_id: Option<String>,
    pub priority: Option<String>,
    pub reference_id: Option<String>,
    pub session_id: Option<String>,
    /// Required.
    pub template_group_id: String,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
operation! { SubmitTranscodeJobs(template_group_id: String) "SubmitTranscodeJobs" -> SubmitTranscodeJobsOutput {
    0 "EncryptConfig" encrypt_config: String, 1 "OverrideParams" override_params: String,
    2 "PipelineId" pipeline_id: String, 3 "Priority" priority: String, 4 "ReferenceId" reference_id: String,
    5 "SessionId" session_id: String, 6 "TemplateGroupId" template_group_id, 7 "UserData" user_data: String,
    8 "VideoId" video_id: String
} }

/// Response of [`SubmitTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobsOutput {
    pub transcode_jobs: Option<SubmitTranscodeJobsTranscodeJobs>,
    pub transcode_task_id: Option<String>,
}
model! { SubmitTranscodeJobsOutput {
    0 "TranscodeJobs" transcode_jobs: SubmitTranscodeJobsTranscodeJobs, 1 "TranscodeTaskId" transcode_task_id: String
} }

/// In the response of [`SubmitTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobsTranscodeJobs {
    pub transcode_job: Vec<SubmitTranscodeJobsTranscodeJob>,
}
model! { SubmitTranscodeJobsTranscodeJobs {
    0 "TranscodeJob" transcode_job: Vec<SubmitTranscodeJobsTranscodeJob>
} }

/// In the response of [`SubmitTranscodeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTranscodeJobsTranscodeJob {
    pub job_id: Option<String>,
}
model! { SubmitTranscodeJobsTranscodeJob {
    0 "JobId" job_id: String
} }

/// Submits workflow job: `SubmitWorkflowJob` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/SubmitWorkflowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowJob {
    pub media_id: Option<String>,
    /// Required.
    pub workflow_id: String,
}
operation! { SubmitWorkflowJob(workflow_id: String) "SubmitWorkflowJob" -> SubmitWorkflowJobOutput {
    0 "MediaId" media_id: String, 1 "WorkflowId" workflow_id
} }

/// Response of [`SubmitWorkflowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowJobOutput {
    pub task_id: Option<String>,
}
model! { SubmitWorkflowJobOutput {
    0 "TaskId" task_id: String
} }

/// Updates ai template: `UpdateAITemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateAITemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAITemplate {
    /// Required.
    pub template_config: String,
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_name: String,
}
operation! { UpdateAITemplate(template_config: String, template_id: String, template_name: String)
    "UpdateAITemplate" -> UpdateAITemplateOutput {
    0 "TemplateConfig" template_config, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

/// Response of [`UpdateAITemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAITemplateOutput {
    pub template_id: Option<String>,
}
model! { UpdateAITemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Updates app info: `UpdateAppInfo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppInfo {
    /// Required.
    pub app_id: String,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
}
operation! { UpdateAppInfo(app_id: String) "UpdateAppInfo" -> Empty {
    0 "AppId" app_id, 1 "AppName" app_name: String, 2 "Description" description: String, 3 "Status" status: String
} }

/// Response of [`UpdateAppInfo`]: empty.
pub type UpdateAppInfoOutput = Empty;

/// Updates attached media infos: `UpdateAttachedMediaInfos` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateAttachedMediaInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAttachedMediaInfos {
    /// Required.
    pub update_content: String,
}
operation! { UpdateAttachedMediaInfos(update_content: String)
    "UpdateAttachedMediaInfos" -> UpdateAttachedMediaInfosOutput {
    0 "UpdateContent" update_content
} }

/// Response of [`UpdateAttachedMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAttachedMediaInfosOutput {
    pub non_exist_media_ids: Vec<String>,
}
model! { UpdateAttachedMediaInfosOutput {
    0 "NonExistMediaIds" non_exist_media_ids: Vec<String>
} }

/// Updates category: `UpdateCategory` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateCategory>.
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

/// Updates editing project: `UpdateEditingProject` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEditingProject {
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub timeline: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateEditingProject(project_id: String) "UpdateEditingProject" -> Empty {
    0 "CoverURL" cover_url: String, 1 "Description" description: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: String, 4 "ProjectId" project_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: String, 7 "Timeline" timeline: String, 8 "Title" title: String
} }

/// Response of [`UpdateEditingProject`]: empty.
pub type UpdateEditingProjectOutput = Empty;

/// Updates image infos: `UpdateImageInfos` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateImageInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageInfos {
    /// Required.
    pub update_content: String,
}
operation! { UpdateImageInfos(update_content: String) "UpdateImageInfos" -> UpdateImageInfosOutput {
    0 "UpdateContent" update_content
} }

/// Response of [`UpdateImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageInfosOutput {
    pub non_exist_image_ids: Option<UpdateImageInfosNonExistImageIds>,
}
model! { UpdateImageInfosOutput {
    0 "NonExistImageIds" non_exist_image_ids: UpdateImageInfosNonExistImageIds
} }

/// In the response of [`UpdateImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageInfosNonExistImageIds {
    pub image_id: Vec<String>,
}
model! { UpdateImageInfosNonExistImageIds {
    0 "ImageId" image_id: Vec<String>
} }

/// Updates media storage class: `UpdateMediaStorageClass` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateMediaStorageClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaStorageClass {
    pub allow_update_without_time_limit: Option<bool>,
    /// Required.
    pub media_ids: String,
    pub restore_tier: Option<String>,
    pub scope: Option<String>,
    /// Required.
    pub storage_class: String,
}
operation! { UpdateMediaStorageClass(media_ids: String, storage_class: String)
    "UpdateMediaStorageClass" -> UpdateMediaStorageClassOutput {
    0 "AllowUpdateWithoutTimeLimit" allow_update_without_time_limit: bool, 1 "MediaIds" media_ids,
    2 "RestoreTier" restore_tier: String, 3 "Scope" scope: String, 4 "StorageClass" storage_class
} }

/// Response of [`UpdateMediaStorageClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaStorageClassOutput {
    pub forbidden_list: Option<UpdateMediaStorageClassForbiddenList>,
    pub ignored_list: Option<UpdateMediaStorageClassIgnoredList>,
    pub status: Option<String>,
}
model! { UpdateMediaStorageClassOutput {
    0 "ForbiddenList" forbidden_list: UpdateMediaStorageClassForbiddenList,
    1 "IgnoredList" ignored_list: UpdateMediaStorageClassIgnoredList, 2 "Status" status: String
} }

/// In the response of [`UpdateMediaStorageClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaStorageClassForbiddenList {
    pub media_forbidden_reason_dto: Vec<UpdateMediaStorageClassMediaForbiddenReasonDTO>,
}
model! { UpdateMediaStorageClassForbiddenList {
    0 "MediaForbiddenReasonDTO" media_forbidden_reason_dto: Vec<UpdateMediaStorageClassMediaForbiddenReasonDTO>
} }

/// In the response of [`UpdateMediaStorageClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaStorageClassMediaForbiddenReasonDTO {
    pub media_id: Option<String>,
    pub reason: Option<String>,
}
model! { UpdateMediaStorageClassMediaForbiddenReasonDTO {
    0 "MediaId" media_id: String, 1 "Reason" reason: String
} }

/// In the response of [`UpdateMediaStorageClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaStorageClassIgnoredList {
    pub media_id: Vec<String>,
}
model! { UpdateMediaStorageClassIgnoredList {
    0 "MediaId" media_id: Vec<String>
} }

/// Updates transcode template group: `UpdateTranscodeTemplateGroup` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateTranscodeTemplateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTranscodeTemplateGroup {
    pub locked: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub transcode_template_group_id: String,
    pub transcode_template_list: Option<String>,
}
operation! { UpdateTranscodeTemplateGroup(transcode_template_group_id: String)
    "UpdateTranscodeTemplateGroup" -> UpdateTranscodeTemplateGroupOutput {
    0 "Locked" locked: String, 1 "Name" name: String, 2 "TranscodeTemplateGroupId" transcode_template_group_id,
    3 "TranscodeTemplateList" transcode_template_list: String
} }

/// Response of [`UpdateTranscodeTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTranscodeTemplateGroupOutput {
    pub transcode_template_group_id: Option<String>,
}
model! { UpdateTranscodeTemplateGroupOutput {
    0 "TranscodeTemplateGroupId" transcode_template_group_id: String
} }

/// Updates video info: `UpdateVideoInfo` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateVideoInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoInfo {
    pub cate_id: Option<i64>,
    pub cover_url: Option<String>,
    pub description: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<String>,
    pub title: Option<String>,
    pub user_data: Option<String>,
    pub video_id: Option<String>,
}
operation! { UpdateVideoInfo() "UpdateVideoInfo" -> Empty {
    0 "CateId" cate_id: i64, 1 "CoverURL" cover_url: String, 2 "Description" description: String,
    3 "ReferenceId" reference_id: String, 4 "Tags" tags: String, 5 "Title" title: String,
    6 "UserData" user_data: String, 7 "VideoId" video_id: String
} }

/// Response of [`UpdateVideoInfo`]: empty.
pub type UpdateVideoInfoOutput = Empty;

/// Updates video infos: `UpdateVideoInfos` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateVideoInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoInfos {
    /// Required.
    pub update_content: String,
}
operation! { UpdateVideoInfos(update_content: String) "UpdateVideoInfos" -> UpdateVideoInfosOutput {
    0 "UpdateContent" update_content
} }

/// Response of [`UpdateVideoInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoInfosOutput {
    pub forbidden_video_ids: Vec<String>,
    pub non_exist_reference_ids: Vec<String>,
    pub non_exist_video_ids: Vec<String>,
}
model! { UpdateVideoInfosOutput {
    0 "ForbiddenVideoIds" forbidden_video_ids: Vec<String>,
    1 "NonExistReferenceIds" non_exist_reference_ids: Vec<String>, 2 "NonExistVideoIds" non_exist_video_ids: Vec<String>
} }

/// Updates vod domain: `UpdateVodDomain` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateVodDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVodDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { UpdateVodDomain(domain_name: String) "UpdateVodDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret,
    3 "Sources" sources: String, 4 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`UpdateVodDomain`]: empty.
pub type UpdateVodDomainOutput = Empty;

/// Updates vod template: `UpdateVodTemplate` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateVodTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVodTemplate {
    pub name: Option<String>,
    pub template_config: Option<String>,
    /// Required.
    pub vod_template_id: String,
}
operation! { UpdateVodTemplate(vod_template_id: String) "UpdateVodTemplate" -> UpdateVodTemplateOutput {
    0 "Name" name: String, 1 "TemplateConfig" template_config: String, 2 "VodTemplateId" vod_template_id
} }

/// Response of [`UpdateVodTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVodTemplateOutput {
    pub vod_template_id: Option<String>,
}
model! { UpdateVodTemplateOutput {
    0 "VodTemplateId" vod_template_id: String
} }

/// Updates watermark: `UpdateWatermark` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UpdateWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermark {
    pub name: Option<String>,
    /// Required.
    pub watermark_config: String,
    /// Required.
    pub watermark_id: String,
}
operation! { UpdateWatermark(watermark_config: String, watermark_id: String)
    "UpdateWatermark" -> UpdateWatermarkOutput {
    0 "Name" name: String, 1 "WatermarkConfig" watermark_config, 2 "WatermarkId" watermark_id
} }

/// Response of [`UpdateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermarkOutput {
    pub watermark_info: Option<UpdateWatermarkWatermarkInfo>,
}
model! { UpdateWatermarkOutput {
    0 "WatermarkInfo" watermark_info: UpdateWatermarkWatermarkInfo
} }

/// In the response of [`UpdateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermarkWatermarkInfo {
    pub creation_time: Option<String>,
    pub file_url: Option<String>,
    pub is_default: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub watermark_config: Option<String>,
    pub watermark_id: Option<String>,
}
model! { UpdateWatermarkWatermarkInfo {
    0 "CreationTime" creation_time: String, 1 "FileUrl" file_url: String, 2 "IsDefault" is_default: String,
    3 "Name" name: String, 4 "Type" r#type: String, 5 "WatermarkConfig" watermark_config: String,
    6 "WatermarkId" watermark_id: String
} }

/// `UploadMediaByURL` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UploadMediaByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByURL {
    pub app_id: Option<String>,
    pub enable_first_frame_cover: Option<bool>,
    pub generate_thumbnail: Option<bool>,
    pub session_id: Option<String>,
    pub storage_location: Option<String>,
    pub template_group_id: Option<String>,
    pub upload_metadatas: Option<String>,
    /// Required.
    pub upload_urls: String,
    pub user_data: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { UploadMediaByURL(upload_urls: String) "UploadMediaByURL" -> UploadMediaByURLOutput {
    0 "AppId" app_id: String, 1 "EnableFirstFrameCover" enable_first_frame_cover: bool,
    2 "GenerateThumbnail" generate_thumbnail: bool, 3 "SessionId" session_id: String,
    4 "StorageLocation" storage_location: String, 5 "TemplateGroupId" template_group_id: String,
    6 "UploadMetadatas" upload_metadatas: String, 7 "UploadURLs" upload_urls, 8 "UserData" user_data: String,
    9 "WorkflowId" workflow_id: String
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
    pub source_url: Option<String>,
}
model! { UploadMediaByURLUploadJobs {
    0 "JobId" job_id: String, 1 "SourceURL" source_url: String
} }

/// `UploadStreamByURL` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/UploadStreamByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByURL {
    /// Required.
    pub definition: String,
    pub file_extension: Option<String>,
    pub hdr_type: Option<String>,
    /// Required.
    pub media_id: String,
    /// Required.
    pub stream_url: String,
    pub upload_metadata: Option<String>,
    pub user_data: Option<String>,
}
operation! { UploadStreamByURL(definition: String, media_id: String, stream_url: String)
    "UploadStreamByURL" -> UploadStreamByURLOutput {
    0 "Definition" definition, 1 "FileExtension" file_extension: String, 2 "HDRType" hdr_type: String,
    3 "MediaId" media_id, 4 "StreamURL" stream_url, 5 "UploadMetadata" upload_metadata: String,
    6 "UserData" user_data: String
} }

/// Response of [`UploadStreamByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByURLOutput {
    pub file_url: Option<String>,
    pub source_url: Option<String>,
    pub stream_job_id: Option<String>,
}
model! { UploadStreamByURLOutput {
    0 "FileURL" file_url: String, 1 "SourceURL" source_url: String, 2 "StreamJobId" stream_job_id: String
} }

/// Verifies vod domain owner: `VerifyVodDomainOwner` of `vod` 2017-03-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vod/2017-03-21/VerifyVodDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVodDomainOwner {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyVodDomainOwner(domain_name: String, verify_type: String)
    "VerifyVodDomainOwner" -> VerifyVodDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "VerifyType" verify_type
} }

/// Response of [`VerifyVodDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVodDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyVodDomainOwnerOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAITemplate, AddCategory, AddEditingProject, AddEditingProjectMaterials, AddTranscodeTemplateGroup, AddVodDomain,
    AddVodStorageForApp, AddVodTemplate, AddWatermark, AttachAppPolicyToIdentity, BatchGetMediaInfos,
    BatchSetVodDomainConfigs, BatchStartVodDomain, BatchStopVodDomain, CancelUrlUploadJobs, ChangeResourceGroup,
    CreateAppInfo, CreateAudit, CreateUploadAttachedMedia, CreateUploadImage, CreateUploadVideo, DecryptKMSDataKey,
    DeleteAIImageInfos, DeleteAITemplate, DeleteAppInfo, DeleteAttachedMedia, DeleteCategory, DeleteDynamicImage,
    DeleteEditingProject, DeleteEditingProjectMaterials, DeleteImage, DeleteMessageCallback, DeleteMezzanines,
    DeleteMultipartUpload, DeleteStream, DeleteTranscodeTemplateGroup, DeleteVideo, DeleteVodDomain,
    DeleteVodSpecificConfig, DeleteVodTemplate, DeleteWatermark, DescribeMediaDistribution, DescribePlayTopVideos,
    DescribePlayUserAvg, DescribePlayUserTotal, DescribePlayVideoStatis, DescribeVodAIData, DescribeVodCertificateList,
    DescribeVodDomainBpsData, DescribeVodDomainBpsDataByLayer, DescribeVodDomainCertificateInfo,
    DescribeVodDomainConfigs, DescribeVodDomainDetail, DescribeVodDomainHitRateData, DescribeVodDomainLog,
    DescribeVodDomainMax95BpsData, DescribeVodDomainQpsData, DescribeVodDomainRealTimeBpsData,
    DescribeVodDomainRealTimeByteHitRateData, DescribeVodDomainRealTimeDetailData,
    DescribeVodDomainRealTimeHttpCodeData, DescribeVodDomainRealTimeQpsData, DescribeVodDomainRealTimeReqHitRateData,
    DescribeVodDomainRealTimeTrafficData, DescribeVodDomainReqHitRateData, DescribeVodDomainSrcBpsData,
    DescribeVodDomainSrcTrafficData, DescribeVodDomainTrafficData, DescribeVodDomainUsageData,
    DescribeVodEditingUsageData, DescribeVodMediaPlayData, DescribeVodPlayerCollectData, DescribeVodPlayerDimensionData,
    DescribeVodPlayerMetricData, DescribeVodRangeDataByLocateAndIspService, DescribeVodRefreshQuota,
    DescribeVodRefreshTasks, DescribeVodSSLCertificateList, DescribeVodStorageData, DescribeVodTieringStorageData,
    DescribeVodTieringStorageRetrievalData, DescribeVodTranscodeData, DescribeVodUserDomains,
    DescribeVodUserVipsByDomain, DescribeVodVerifyContent, DetachAppPolicyFromIdentity, GenerateDownloadSecretKey,
    GenerateKMSDataKey, GetAIImageJobs, GetAIMediaAuditJob, GetAITemplate, GetAIVideoTagResult, GetAppInfos,
    GetAppPlayKey, GetAttachedMediaInfo, GetAuditHistory, GetCategories, GetDailyPlayRegionStatis, GetDefaultAITemplate,
    GetDigitalWatermarkExtractResult, GetEditingProject, GetEditingProjectMaterials, GetImageInfo, GetImageInfos,
    GetJobDetail, GetMediaAiAnalysis, GetMediaAuditAudioResultDetail, GetMediaAuditResult, GetMediaAuditResultDetail,
    GetMediaAuditResultTimeline, GetMediaDNAResult, GetMediaRefreshJobs, GetMessageCallback, GetMezzanineInfo,
    GetPlayInfo, GetTranscodeSummary, GetTranscodeTask, GetTranscodeTemplateGroup, GetURLUploadInfos, GetUploadDetails,
    GetVideoInfo, GetVideoInfos, GetVideoList, GetVideoPlayAuth, GetVodTemplate, GetWatermark, GetWorkflowTask,
    ListAIImageInfo, ListAIJob, ListAITemplate, ListAppInfo, ListAppPoliciesForIdentity, ListAuditSecurityIp,
    ListDynamicImage, ListJobInfo, ListLiveRecordVideo, ListSnapshots, ListTranscodeTask, ListTranscodeTemplateGroup,
    ListVodTemplate, ListWatermark, MoveAppResource, PreloadVodObjectCaches, ProduceEditingProjectVideo,
    RefreshMediaPlayUrls, RefreshUploadVideo, RefreshVodObjectCaches, RegisterMedia, RestoreMedia, SearchEditingProject,
    SearchMedia, SetAppPlayKey, SetAuditSecurityIp, SetCrossdomainContent, SetDefaultAITemplate,
    SetDefaultTranscodeTemplateGroup, SetDefaultWatermark, SetEditingProjectMaterials, SetMessageCallback,
    SetVodDomainCertificate, SetVodDomainSSLCertificate, SubmitAIImageAuditJob, SubmitAIImageJob, SubmitAIJob,
    SubmitAIMediaAuditJob, SubmitDigitalWatermarkExtractJob, SubmitDynamicImageJob, SubmitMediaDNADeleteJob,
    SubmitPreprocessJobs, SubmitSnapshotJob, SubmitTranscodeJobs, SubmitWorkflowJob, UpdateAITemplate, UpdateAppInfo,
    UpdateAttachedMediaInfos, UpdateCategory, UpdateEditingProject, UpdateImageInfos, UpdateMediaStorageClass,
    UpdateTranscodeTemplateGroup, UpdateVideoInfo, UpdateVideoInfos, UpdateVodDomain, UpdateVodTemplate,
    UpdateWatermark, UploadMediaByURL, UploadStreamByURL, VerifyVodDomainOwner
}
