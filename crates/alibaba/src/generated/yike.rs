//! `yike` of Alibaba Cloud, API version 2026-03-19.
//!
//! Endpoint: a table of 3 regions, else `yike.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Yike/2026-03-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, yike::GetImageGenerationJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetImageGenerationJob::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "yike.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "ice.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "yike.cn-shanghai.aliyuncs.com"),
    ],
    &[("cn-shanghai", "yike-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("yike", "2026-03-19", "yike", &ENDPOINTS);

/// Adds yike production members: `AddYikeProductionMembers` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/AddYikeProductionMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeProductionMembers {
    /// Required.
    pub production_id: String,
    /// Required.
    pub yike_user_ids: String,
}
operation! { AddYikeProductionMembers(production_id: String, yike_user_ids: String)
    "AddYikeProductionMembers" -> AddYikeProductionMembersOutput {
    0 "ProductionId" production_id, 1 "YikeUserIds" yike_user_ids
} }

/// Response of [`AddYikeProductionMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeProductionMembersOutput {
    pub result: Option<bool>,
}
model! { AddYikeProductionMembersOutput {
    0 "Result" result: bool
} }

/// Adds yike user credit: `AddYikeUserCredit` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/AddYikeUserCredit>.
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

/// Batches get yike ai app job: `BatchGetYikeAIAppJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/BatchGetYikeAIAppJob>.
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

/// Batches get yike asset media infos: `BatchGetYikeAssetMediaInfos` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/BatchGetYikeAssetMediaInfos>.
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

/// Creates infinite canvas: `CreateInfiniteCanvas` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateInfiniteCanvas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInfiniteCanvas {
    pub cover_url: Option<String>,
    pub production_id: Option<String>,
    /// Required. At most 200 characters.
    pub title: String,
    pub workspace_id: Option<String>,
}
operation! { CreateInfiniteCanvas(title: String) "CreateInfiniteCanvas" -> CreateInfiniteCanvasOutput {
    0 "CoverUrl" cover_url: String, 1 "ProductionId" production_id: String, 2 "Title" title,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateInfiniteCanvas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { CreateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id: String
} }

/// Creates yike asset upload: `CreateYikeAssetUpload` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateYikeAssetUpload>.
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

/// Creates yike editing project: `CreateYikeEditingProject` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateYikeEditingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeEditingProject {
    pub cover_url: Option<String>,
    pub material_maps: Option<String>,
    /// Required.
    pub title: String,
    pub timeline: Option<String>,
}
operation! { CreateYikeEditingProject(title: String) "CreateYikeEditingProject" -> CreateYikeEditingProjectOutput {
    0 "CoverURL" cover_url: String, 1 "MaterialMaps" material_maps: String, 2 "Title" title,
    3 "Timeline" timeline: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateYikeEditingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeEditingProjectOutput {
    pub editing_project_id: Option<String>,
}
model! { CreateYikeEditingProjectOutput {
    0 "EditingProjectId" editing_project_id: String
} }

/// Creates yike production: `CreateYikeProduction` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateYikeProduction>.
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

/// Creates yike user: `CreateYikeUser` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateYikeUser>.
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

/// Creates yike workspace: `CreateYikeWorkspace` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/CreateYikeWorkspace>.
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

/// Deletes infinite canvas: `DeleteInfiniteCanvas` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/DeleteInfiniteCanvas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInfiniteCanvas {
    /// Required.
    pub canvas_id: String,
}
operation! { DeleteInfiniteCanvas(canvas_id: String) "DeleteInfiniteCanvas" -> DeleteInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

/// Response of [`DeleteInfiniteCanvas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { DeleteInfiniteCanvasOutput {
    0 "CanvasId" canvas_id: String
} }

/// Deletes yike asset media infos: `DeleteYikeAssetMediaInfos` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/DeleteYikeAssetMediaInfos>.
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

/// Generates yike login token: `GenerateYikeLoginToken` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GenerateYikeLoginToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateYikeLoginToken {
    pub auto_create_production: Option<String>,
    pub expires: Option<String>,
    pub nick_name: Option<String>,
    pub production_auth: Option<String>,
    pub sub_user_credit: Option<String>,
    pub tenant: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GenerateYikeLoginToken() "GenerateYikeLoginToken" -> GenerateYikeLoginTokenOutput {
    0 "AutoCreateProduction" auto_create_production: String, 1 "Expires" expires: String,
    2 "NickName" nick_name: String, 3 "ProductionAuth" production_auth: String,
    4 "SubUserCredit" sub_user_credit: String, 5 "Tenant" tenant: String, 6 "UserName" user_name: String,
    7 "WorkspaceId" workspace_id: String
} }

/// Response of [`GenerateYikeLoginToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateYikeLoginTokenOutput {
    pub expires_at: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateYikeLoginTokenOutput {
    0 "ExpiresAt" expires_at: String, 1 "Token" token: Secret, 2 "UserId" user_id: String
} }

/// Gets image generation job: `GetImageGenerationJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetImageGenerationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageGenerationJob {
    pub job_id: Option<String>,
}
operation! { GetImageGenerationJob() "GetImageGenerationJob" -> GetImageGenerationJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetImageGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageGenerationJobOutput {
    pub image_generation_job: Option<GetImageGenerationJobImageGenerationJob>,
}
model! { GetImageGenerationJobOutput {
    0 "ImageGenerationJob" image_generation_job: GetImageGenerationJobImageGenerationJob
} }

/// In the response of [`GetImageGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageGenerationJobImageGenerationJob {
    pub aspect_ratio: Option<String>,
    pub error_message: Option<String>,
    pub input: Option<String>,
    pub job_id: Option<String>,
    pub job_parameters: Option<String>,
    pub job_type: Option<String>,
    pub model: Option<String>,
    pub n: Option<String>,
    pub output: Option<String>,
    pub resolution: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetImageGenerationJobImageGenerationJob {
    0 "AspectRatio" aspect_ratio: String, 1 "ErrorMessage" error_message: String, 2 "Input" input: String,
    3 "JobId" job_id: String, 4 "JobParameters" job_parameters: String, 5 "JobType" job_type: String,
    6 "Model" model: String, 7 "N" n: String, 8 "Output" output: String, 9 "Resolution" resolution: String,
    10 "Scene" scene: String, 11 "Status" status: String, 12 "UserData" user_data: String
} }

/// Gets infinite canvas: `GetInfiniteCanvas` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetInfiniteCanvas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfiniteCanvas {
    /// Required.
    pub canvas_id: String,
}
operation! { GetInfiniteCanvas(canvas_id: String) "GetInfiniteCanvas" -> GetInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

/// Response of [`GetInfiniteCanvas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfiniteCanvasOutput {
    pub infinite_canvas: Option<GetInfiniteCanvasInfiniteCanvas>,
}
model! { GetInfiniteCanvasOutput {
    0 "InfiniteCanvas" infinite_canvas: GetInfiniteCanvasInfiniteCanvas
} }

/// In the response of [`GetInfiniteCanvas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfiniteCanvasInfiniteCanvas {
    pub canvas_id: Option<String>,
    pub cover_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub thumbnail: Option<String>,
    pub title: Option<String>,
}
model! { GetInfiniteCanvasInfiniteCanvas {
    0 "CanvasId" canvas_id: String, 1 "CoverUrl" cover_url: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Thumbnail" thumbnail: String, 5 "Title" title: String
} }

/// Gets video generation job: `GetVideoGenerationJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetVideoGenerationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoGenerationJob {
    pub job_id: Option<String>,
}
operation! { GetVideoGenerationJob() "GetVideoGenerationJob" -> GetVideoGenerationJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetVideoGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoGenerationJobOutput {
    pub video_generation_job: Option<GetVideoGenerationJobVideoGenerationJob>,
}
model! { GetVideoGenerationJobOutput {
    0 "VideoGenerationJob" video_generation_job: GetVideoGenerationJobVideoGenerationJob
} }

/// In the response of [`GetVideoGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoGenerationJobVideoGenerationJob {
    pub aspect_ratio: Option<String>,
    pub duration: Option<String>,
    pub error_message: Option<String>,
    pub input: Option<String>,
    pub job_id: Option<String>,
    pub job_parameters: Option<String>,
    pub job_type: Option<String>,
    pub model: Option<String>,
    pub n: Option<i64>,
    pub output: Option<String>,
    pub resolution: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetVideoGenerationJobVideoGenerationJob {
    0 "AspectRatio" aspect_ratio: String, 1 "Duration" duration: String, 2 "ErrorMessage" error_message: String,
    3 "Input" input: String, 4 "JobId" job_id: String, 5 "JobParameters" job_parameters: String,
    6 "JobType" job_type: String, 7 "Model" model: String, 8 "N" n: i64, 9 "Output" output: String,
    10 "Resolution" resolution: String, 11 "Scene" scene: String, 12 "Status" status: String,
    13 "UserData" user_data: String
} }

/// Gets yike ai app job: `GetYikeAIAppJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeAIAppJob>.
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

/// Gets yike account credit: `GetYikeAccountCredit` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeAccountCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCredit {}
operation! { GetYikeAccountCredit() "GetYikeAccountCredit" -> GetYikeAccountCreditOutput {} }

/// Response of [`GetYikeAccountCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCreditOutput {
    pub credit_info: Option<GetYikeAccountCreditCreditInfo>,
    pub membership_info: Option<GetYikeAccountCreditMembershipInfo>,
}
model! { GetYikeAccountCreditOutput {
    0 "CreditInfo" credit_info: GetYikeAccountCreditCreditInfo,
    1 "MembershipInfo" membership_info: GetYikeAccountCreditMembershipInfo
} }

/// In the response of [`GetYikeAccountCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCreditCreditInfo {
    pub granted_credit_quota: Option<f64>,
    pub granted_credit_quota_usage: Option<f64>,
    pub pack_credit_quota: Option<f64>,
    pub pack_credit_quota_usage: Option<f64>,
    pub resource_credit_quota: Option<f64>,
    pub resource_credit_quota_usage: Option<f64>,
}
model! { GetYikeAccountCreditCreditInfo {
    0 "GrantedCreditQuota" granted_credit_quota: f64, 1 "GrantedCreditQuotaUsage" granted_credit_quota_usage: f64,
    2 "PackCreditQuota" pack_credit_quota: f64, 3 "PackCreditQuotaUsage" pack_credit_quota_usage: f64,
    4 "ResourceCreditQuota" resource_credit_quota: f64, 5 "ResourceCreditQuotaUsage" resource_credit_quota_usage: f64
} }

/// In the response of [`GetYikeAccountCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCreditMembershipInfo {
    pub end_time: Option<String>,
    pub membership: Option<String>,
    pub start_time: Option<String>,
}
model! { GetYikeAccountCreditMembershipInfo {
    0 "EndTime" end_time: String, 1 "Membership" membership: String, 2 "StartTime" start_time: String
} }

/// Gets yike agent job: `GetYikeAgentJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeAgentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJob {
    /// Required.
    pub job_id: String,
}
operation! { GetYikeAgentJob(job_id: String) "GetYikeAgentJob" -> GetYikeAgentJobOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetYikeAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobOutput {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub finish_time: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Vec<GetYikeAgentJobJobResult>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeAgentJobOutput {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "FinishTime" finish_time: String,
    3 "JobId" job_id: String, 4 "JobParams" job_params: String, 5 "JobResult" job_result: Vec<GetYikeAgentJobJobResult>,
    6 "JobStatus" job_status: String, 7 "JobType" job_type: String, 8 "UserData" user_data: String
} }

/// In the response of [`GetYikeAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobJobResult {
    pub editing_project_id: Option<String>,
    pub media_id: Option<String>,
    pub output_language: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAgentJobJobResult {
    0 "EditingProjectId" editing_project_id: String, 1 "MediaId" media_id: String,
    2 "OutputLanguage" output_language: String, 3 "OutputUrl" output_url: String
} }

/// Gets yike agent job estimated credit: `GetYikeAgentJobEstimatedCredit` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeAgentJobEstimatedCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobEstimatedCredit {
    /// Required.
    pub job_action: String,
    /// Required.
    pub job_params: String,
}
operation! { GetYikeAgentJobEstimatedCredit(job_action: String, job_params: String)
    "GetYikeAgentJobEstimatedCredit" -> GetYikeAgentJobEstimatedCreditOutput {
    0 "JobAction" job_action, 1 "JobParams" job_params
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetYikeAgentJobEstimatedCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobEstimatedCreditOutput {
    pub estimated_credit_cost: Option<f64>,
}
model! { GetYikeAgentJobEstimatedCreditOutput {
    0 "EstimatedCreditCost" estimated_credit_cost: f64
} }

/// Gets yike asset media info: `GetYikeAssetMediaInfo` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeAssetMediaInfo>.
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

/// Gets yike job credit: `GetYikeJobCredit` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeJobCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeJobCredit {
    /// Required.
    pub job_id: String,
}
operation! { GetYikeJobCredit(job_id: String) "GetYikeJobCredit" -> GetYikeJobCreditOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetYikeJobCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeJobCreditOutput {
    pub credit_status: Option<String>,
    pub job_credit_cost: Option<f64>,
    pub job_id: Option<String>,
}
model! { GetYikeJobCreditOutput {
    0 "CreditStatus" credit_status: String, 1 "JobCreditCost" job_credit_cost: f64, 2 "JobId" job_id: String
} }

/// Gets yike project export job: `GetYikeProjectExportJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeProjectExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJob {
    /// Required.
    pub job_id: String,
}
operation! { GetYikeProjectExportJob(job_id: String) "GetYikeProjectExportJob" -> GetYikeProjectExportJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetYikeProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobOutput {
    pub project_export_job: Option<GetYikeProjectExportJobProjectExportJob>,
}
model! { GetYikeProjectExportJobOutput {
    0 "ProjectExportJob" project_export_job: GetYikeProjectExportJobProjectExportJob
} }

/// In the response of [`GetYikeProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobProjectExportJob {
    pub code: Option<String>,
    pub export_result: Option<GetYikeProjectExportJobExportResult>,
    pub export_type: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeProjectExportJobProjectExportJob {
    0 "Code" code: String, 1 "ExportResult" export_result: GetYikeProjectExportJobExportResult,
    2 "ExportType" export_type: String, 3 "JobId" job_id: String, 4 "Message" message: String,
    5 "ProjectId" project_id: String, 6 "Status" status: String, 7 "UserData" user_data: String
} }

/// In the response of [`GetYikeProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobExportResult {
    pub audio_url: Option<String>,
    pub project_url: Option<String>,
    pub srt_list: Vec<GetYikeProjectExportJobSrtList>,
    pub timeline: Option<String>,
}
model! { GetYikeProjectExportJobExportResult {
    0 "AudioUrl" audio_url: String, 1 "ProjectUrl" project_url: String,
    2 "SrtList" srt_list: Vec<GetYikeProjectExportJobSrtList>, 3 "Timeline" timeline: String
} }

/// In the response of [`GetYikeProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobSrtList {
    pub srt_url: Option<String>,
    pub tag: Option<String>,
}
model! { GetYikeProjectExportJobSrtList {
    0 "SrtUrl" srt_url: String, 1 "Tag" tag: String
} }

/// Gets yike prompt expansion voice fix job: `GetYikePromptExpansionVoiceFixJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikePromptExpansionVoiceFixJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJob {
    /// Required.
    pub job_id: String,
}
operation! { GetYikePromptExpansionVoiceFixJob(job_id: String)
    "GetYikePromptExpansionVoiceFixJob" -> GetYikePromptExpansionVoiceFixJobOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetYikePromptExpansionVoiceFixJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJobOutput {
    pub end_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Vec<GetYikePromptExpansionVoiceFixJobJobResult>,
    pub job_status: Option<String>,
    pub start_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikePromptExpansionVoiceFixJobOutput {
    0 "EndTime" end_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "JobId" job_id: String, 4 "JobParams" job_params: String,
    5 "JobResult" job_result: Vec<GetYikePromptExpansionVoiceFixJobJobResult>, 6 "JobStatus" job_status: String,
    7 "StartTime" start_time: String, 8 "UserData" user_data: String
} }

/// In the response of [`GetYikePromptExpansionVoiceFixJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJobJobResult {
    pub output_url: Option<String>,
}
model! { GetYikePromptExpansionVoiceFixJobJobResult {
    0 "OutputUrl" output_url: String
} }

/// Gets yike storyboard job: `GetYikeStoryboardJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeStoryboardJob>.
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
    pub job_credit: Option<GetYikeStoryboardJobJobCredit>,
    pub job_id: Option<String>,
    pub job_params: Option<GetYikeStoryboardJobJobParams>,
    pub job_result: Option<GetYikeStoryboardJobJobResult>,
    pub job_status: Option<String>,
}
model! { GetYikeStoryboardJobOutput {
    0 "JobCredit" job_credit: GetYikeStoryboardJobJobCredit, 1 "JobId" job_id: String,
    2 "JobParams" job_params: GetYikeStoryboardJobJobParams, 3 "JobResult" job_result: GetYikeStoryboardJobJobResult,
    4 "JobStatus" job_status: String
} }

/// In the response of [`GetYikeStoryboardJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobJobCredit {
    pub element_image_generation: Option<String>,
    pub total_credit_cost: Option<String>,
    pub video_composition: Option<String>,
    pub video_generation: Option<String>,
}
model! { GetYikeStoryboardJobJobCredit {
    0 "ElementImageGeneration" element_image_generation: String, 1 "TotalCreditCost" total_credit_cost: String,
    2 "VideoComposition" video_composition: String, 3 "VideoGeneration" video_generation: String
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
    pub srt_file_url: Option<String>,
    pub storyboard_info_list: Option<String>,
    pub success_storyboard_ids: Option<String>,
    pub success_storyboard_list: Option<String>,
}
model! { GetYikeStoryboardJobJobResult {
    0 "ExceptionStoryboardIds" exception_storyboard_ids: String, 1 "FailureShotList" failure_shot_list: String,
    2 "OutputUrl" output_url: String, 3 "SrtFileUrl" srt_file_url: String,
    4 "StoryboardInfoList" storyboard_info_list: String, 5 "SuccessStoryboardIds" success_storyboard_ids: String,
    6 "SuccessStoryboardList" success_storyboard_list: String
} }

/// Gets yike user: `GetYikeUser` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeUser>.
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

/// Gets yike user credit: `GetYikeUserCredit` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeUserCredit>.
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

/// Gets yike voice narrator job: `GetYikeVoiceNarratorJob` of `yike` 2026-03-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yike/2026-03-19/GetYikeVoiceNarratorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeVoiceNarratorJob {
    /// Required.
    pub job_id: String,
}
operation! { GetYikeVoiceNarratorJob(job_id: String) "GetYikeVoiceNarratorJob" -> GetYikeVoiceNarratorJobOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetYikeVoiceNarratorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeVoiceNarratorJobOutput {
    pub error_code: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Vec<GetYikeVoiceNarratorJobJobResult>,
    pub job_status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeVoiceNarratorJobOutput {
    0 "ErrorCode" error_code: String, 1 "JobId" job_id: String, 2 "JobParams" job_params: String,
    3 "JobResult" job_result: Vec<GetYikeVoiceNarratorJobJobResult>, 4 "JobStatus" job_status: String,
    5 "UserData" user_data: String
} }

/// In the response of [`GetYikeVoiceNarratorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeVoiceNarratorJobJobResult {
    pub editing_project_id: Option<String>,
    pub media_id: Option<String>,
    pub output_language: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeVoiceNarratorJobJobResult {
    0 "EditingProjectId" editing_project_id: String, 1 "MediaId" media_id: String,
    2 "OutputLanguage" output_language: String, 3 "OutputUrl" output_url: String
} }

/// Lists infinite canvases: `ListInfiniteCanvases` of `yike` 2026-03-19.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/ListInfiniteCanvases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfiniteCanvases {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListInfiniteCanvases() "ListInfiniteCanvases" -> ListInfiniteCanvasesOutput {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "SortOrder" sort_order: String
} }
paged! { ListInfiniteCanvases: ListInfiniteCanvasesCanvasList =
    Number "PageNo", "CanvasList" canvas_list, total "TotalCount" }

/// Response of [`ListInfiniteCanvases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfiniteCanvasesOutput {
    pub canvas_list: Vec<ListInfiniteCanvasesCanvasList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInfiniteCanvasesOutput {
    0 "CanvasList" canvas_list: Vec<ListInfiniteCanvasesCanvasList>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInfiniteCanvases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfiniteCanvasesCanvasList {
    pub canvas_id: Option<String>,
    pub cover_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub thumbnail: Option<String>,
    pub title: Option<String>,
}
model! { ListInfiniteCanvasesCanvasList {
    0 "CanvasId" canvas_id: String, 1 "CoverUrl" cover_url: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Thumbnail" thumbnail: String, 5 "Title" title: String
} }

/// Lists yike asset folders: `ListYikeAssetFolders` of `yike` 2026-03-19.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/ListYikeAssetFolders>.
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

/// Lists yike productions: `ListYikeProductions` of `yike` 2026-03-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/ListYikeProductions>.
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

/// Lists yike workspaces: `ListYikeWorkspaces` of `yike` 2026-03-19.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/ListYikeWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeWorkspaces {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListYikeWorkspaces() "ListYikeWorkspaces" -> ListYikeWorkspacesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64
} }
paged! { ListYikeWorkspaces: ListYikeWorkspacesWorkspaceList =
    Number "PageNo", "WorkspaceList" workspace_list, total "TotalCount" }

/// Response of [`ListYikeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeWorkspacesOutput {
    pub total_count: Option<i64>,
    pub workspace_list: Vec<ListYikeWorkspacesWorkspaceList>,
}
model! { ListYikeWorkspacesOutput {
    0 "TotalCount" total_count: i64, 1 "WorkspaceList" workspace_list: Vec<ListYikeWorkspacesWorkspaceList>
} }

/// In the response of [`ListYikeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeWorkspacesWorkspaceList {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub default_production_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_count: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListYikeWorkspacesWorkspaceList {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "DefaultProductionId" default_production_id: String,
    3 "Status" status: String, 4 "Title" title: String, 5 "UserCount" user_count: String,
    6 "WorkspaceId" workspace_id: String
} }

/// `PrecheckYikeAIAppJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/PrecheckYikeAIAppJob>.
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

/// Registers yike asset media info: `RegisterYikeAssetMediaInfo` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/RegisterYikeAssetMediaInfo>.
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

/// Resumes yike storyboard job: `ResumeYikeStoryboardJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/ResumeYikeStoryboardJob>.
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

/// Sets yike callback config: `SetYikeCallbackConfig` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SetYikeCallbackConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeCallbackConfig {
    /// Required.
    pub callback_config: String,
    /// Required.
    pub callback_url: String,
}
operation! { SetYikeCallbackConfig(callback_config: String, callback_url: String) "SetYikeCallbackConfig" -> Empty {
    0 "CallbackConfig" callback_config, 1 "CallbackUrl" callback_url
} }

/// Response of [`SetYikeCallbackConfig`]: empty.
pub type SetYikeCallbackConfigOutput = Empty;

/// Sets yike user role: `SetYikeUserRole` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SetYikeUserRole>.
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

/// `SubYikeUserCredit` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubYikeUserCredit>.
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

/// Submits image generation job: `SubmitImageGenerationJob` of `yike` 2026-03-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitImageGenerationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageGenerationJob {
    pub aspect_ratio: Option<String>,
    pub client_token: Option<String>,
    pub input: Option<String>,
    pub job_parameters: Option<String>,
    pub job_type: Option<String>,
    pub model: Option<String>,
    pub n: Option<String>,
    pub resolution: Option<String>,
    pub scene: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitImageGenerationJob() "SubmitImageGenerationJob" -> SubmitImageGenerationJobOutput {
    0 "AspectRatio" aspect_ratio: String, 1 "ClientToken" client_token: String, 2 "Input" input: String,
    3 "JobParameters" job_parameters: String, 4 "JobType" job_type: String, 5 "Model" model: String, 6 "N" n: String,
    7 "Resolution" resolution: String, 8 "Scene" scene: String, 9 "UserData" user_data: String
} }

/// Response of [`SubmitImageGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageGenerationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitImageGenerationJobOutput {
    0 "JobId" job_id: String
} }

/// Submits video generation job: `SubmitVideoGenerationJob` of `yike` 2026-03-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitVideoGenerationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoGenerationJob {
    pub aspect_ratio: Option<String>,
    pub client_token: Option<String>,
    pub duration: Option<String>,
    pub input: Option<String>,
    pub job_parameters: Option<String>,
    pub job_type: Option<String>,
    pub model: Option<String>,
    pub n: Option<i64>,
    pub resolution: Option<String>,
    pub scene: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitVideoGenerationJob() "SubmitVideoGenerationJob" -> SubmitVideoGenerationJobOutput {
    0 "AspectRatio" aspect_ratio: String, 1 "ClientToken" client_token: String, 2 "Duration" duration: String,
    3 "Input" input: String, 4 "JobParameters" job_parameters: String, 5 "JobType" job_type: String,
    6 "Model" model: String, 7 "N" n: i64, 8 "Resolution" resolution: String, 9 "Scene" scene: String,
    10 "UserData" user_data: String
} }

/// Response of [`SubmitVideoGenerationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoGenerationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoGenerationJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike ai app job: `SubmitYikeAIAppJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeAIAppJob>.
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

/// Submits yike avatar narrator job: `SubmitYikeAvatarNarratorJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeAvatarNarratorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAvatarNarratorJob {
    /// Required.
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeAvatarNarratorJob(job_params: String)
    "SubmitYikeAvatarNarratorJob" -> SubmitYikeAvatarNarratorJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitYikeAvatarNarratorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAvatarNarratorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeAvatarNarratorJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike project export job: `SubmitYikeProjectExportJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeProjectExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeProjectExportJob {
    pub export_type: Option<String>,
    pub project_id: Option<String>,
    pub user_data: Option<String>,
}
operation! { SubmitYikeProjectExportJob() "SubmitYikeProjectExportJob" -> SubmitYikeProjectExportJobOutput {
    0 "ExportType" export_type: String, 1 "ProjectId" project_id: String, 2 "UserData" user_data: String
} }

/// Response of [`SubmitYikeProjectExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeProjectExportJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeProjectExportJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike prompt expansion voice fix job: `SubmitYikePromptExpansionVoiceFixJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikePromptExpansionVoiceFixJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikePromptExpansionVoiceFixJob {
    /// Required.
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikePromptExpansionVoiceFixJob(job_params: String)
    "SubmitYikePromptExpansionVoiceFixJob" -> SubmitYikePromptExpansionVoiceFixJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitYikePromptExpansionVoiceFixJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikePromptExpansionVoiceFixJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikePromptExpansionVoiceFixJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike storyboard job: `SubmitYikeStoryboardJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeStoryboardJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeStoryboardJob {
    pub aspect_ratio: Option<String>,
    pub exec_mode: Option<String>,
    pub keep_origin_dialogue: Option<bool>,
    pub model_params: Option<String>,
    pub narration_voice_id: Option<String>,
    pub need_caption: Option<bool>,
    pub resolution: Option<String>,
    pub shot_prompt_lang: Option<String>,
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
    0 "AspectRatio" aspect_ratio: String, 1 "ExecMode" exec_mode: String,
    2 "KeepOriginDialogue" keep_origin_dialogue: bool, 3 "ModelParams" model_params: String,
    4 "NarrationVoiceId" narration_voice_id: String, 5 "NeedCaption" need_caption: bool,
    6 "Resolution" resolution: String, 7 "ShotPromptLang" shot_prompt_lang: String,
    8 "ShotPromptMode" shot_prompt_mode: String, 9 "SkipFailureShot" skip_failure_shot: bool, 10 "Title" title: String,
    11 "UserData" user_data: String, 12 "VideoModel" video_model: String, 13 "FileURL" file_url: String,
    14 "ShotSplitMode" shot_split_mode: String, 15 "SourceType" source_type: String, 16 "StyleId" style_id: String
} [
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
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

/// Submits yike video clone job: `SubmitYikeVideoCloneJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeVideoCloneJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVideoCloneJob {
    /// Required.
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeVideoCloneJob(job_params: String) "SubmitYikeVideoCloneJob" -> SubmitYikeVideoCloneJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitYikeVideoCloneJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVideoCloneJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeVideoCloneJobOutput {
    0 "JobId" job_id: String
} }

/// Submits yike voice narrator job: `SubmitYikeVoiceNarratorJob` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/SubmitYikeVoiceNarratorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVoiceNarratorJob {
    /// Required.
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeVoiceNarratorJob(job_params: String)
    "SubmitYikeVoiceNarratorJob" -> SubmitYikeVoiceNarratorJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitYikeVoiceNarratorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVoiceNarratorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeVoiceNarratorJobOutput {
    0 "JobId" job_id: String
} }

/// Updates infinite canvas: `UpdateInfiniteCanvas` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/UpdateInfiniteCanvas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInfiniteCanvas {
    /// Required.
    pub canvas_id: String,
    pub cover_url: Option<String>,
    /// At most 200 characters.
    pub title: Option<String>,
}
operation! { UpdateInfiniteCanvas(canvas_id: String) "UpdateInfiniteCanvas" -> UpdateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id, 1 "CoverUrl" cover_url: String, 2 "Title" title: String
} }

/// Response of [`UpdateInfiniteCanvas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { UpdateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id: String
} }

/// Updates yike production: `UpdateYikeProduction` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/UpdateYikeProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProduction {
    /// Required.
    pub production_id: String,
    pub title: Option<String>,
}
operation! { UpdateYikeProduction(production_id: String) "UpdateYikeProduction" -> UpdateYikeProductionOutput {
    0 "ProductionId" production_id, 1 "Title" title: String
} }

/// Response of [`UpdateYikeProduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionOutput {
    pub production_id: Option<String>,
}
model! { UpdateYikeProductionOutput {
    0 "ProductionId" production_id: String
} }

/// Updates yike production member auth: `UpdateYikeProductionMemberAuth` of `yike` 2026-03-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yike/2026-03-19/UpdateYikeProductionMemberAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionMemberAuth {
    /// Required.
    pub auth: String,
    /// Required.
    pub production_id: String,
    /// Required.
    pub yike_user_id: String,
}
operation! { UpdateYikeProductionMemberAuth(auth: String, production_id: String, yike_user_id: String)
    "UpdateYikeProductionMemberAuth" -> UpdateYikeProductionMemberAuthOutput {
    0 "Auth" auth, 1 "ProductionId" production_id, 2 "YikeUserId" yike_user_id
} }

/// Response of [`UpdateYikeProductionMemberAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionMemberAuthOutput {
    pub result: Option<bool>,
}
model! { UpdateYikeProductionMemberAuthOutput {
    0 "Result" result: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddYikeProductionMembers, AddYikeUserCredit, BatchGetYikeAIAppJob, BatchGetYikeAssetMediaInfos,
    CreateInfiniteCanvas, CreateYikeAssetUpload, CreateYikeEditingProject, CreateYikeProduction, CreateYikeUser,
    CreateYikeWorkspace, DeleteInfiniteCanvas, DeleteYikeAssetMediaInfos, GenerateYikeLoginToken, GetImageGenerationJob,
    GetInfiniteCanvas, GetVideoGenerationJob, GetYikeAIAppJob, GetYikeAccountCredit, GetYikeAgentJob,
    GetYikeAgentJobEstimatedCredit, GetYikeAssetMediaInfo, GetYikeJobCredit, GetYikeProjectExportJob,
    GetYikePromptExpansionVoiceFixJob, GetYikeStoryboardJob, GetYikeUser, GetYikeUserCredit, GetYikeVoiceNarratorJob,
    ListInfiniteCanvases, ListYikeAssetFolders, ListYikeProductions, ListYikeWorkspaces, PrecheckYikeAIAppJob,
    RegisterYikeAssetMediaInfo, ResumeYikeStoryboardJob, SetYikeCallbackConfig, SetYikeUserRole, SubYikeUserCredit,
    SubmitImageGenerationJob, SubmitVideoGenerationJob, SubmitYikeAIAppJob, SubmitYikeAvatarNarratorJob,
    SubmitYikeProjectExportJob, SubmitYikePromptExpansionVoiceFixJob, SubmitYikeStoryboardJob, SubmitYikeVideoCloneJob,
    SubmitYikeVoiceNarratorJob, UpdateInfiniteCanvas, UpdateYikeProduction, UpdateYikeProductionMemberAuth
}
