//! `yike` 2026-03-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "yike.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "ice.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "yike.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[("cn-shanghai", "yike-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "yike", version: "2026-03-19", code: "yike", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeProductionMembers {
    pub production_id: String,
    pub yike_user_ids: String,
}
operation! { AddYikeProductionMembers(production_id: String, yike_user_ids: String)
    "AddYikeProductionMembers" -> AddYikeProductionMembersOutput {
    0 "ProductionId" production_id, 1 "YikeUserIds" yike_user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeProductionMembersOutput {
    pub result: Option<bool>,
}
model! { AddYikeProductionMembersOutput {
    0 "Result" result
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
pub struct CreateInfiniteCanvas {
    pub cover_url: Option<String>,
    pub production_id: Option<String>,
    /// At most 200 characters.
    pub title: String,
    pub workspace_id: Option<String>,
}
operation! { CreateInfiniteCanvas(title: String) "CreateInfiniteCanvas" -> CreateInfiniteCanvasOutput {
    0 "CoverUrl" cover_url: String, 1 "ProductionId" production_id: String, 2 "Title" title,
    3 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { CreateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
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
pub struct CreateYikeEditingProject {
    pub cover_url: Option<String>,
    pub material_maps: Option<String>,
    pub title: String,
    pub timeline: Option<String>,
}
operation! { CreateYikeEditingProject(title: String) "CreateYikeEditingProject" -> CreateYikeEditingProjectOutput {
    0 "CoverURL" cover_url: String, 1 "MaterialMaps" material_maps: String, 2 "Title" title,
    3 "Timeline" timeline: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeEditingProjectOutput {
    pub editing_project_id: Option<String>,
}
model! { CreateYikeEditingProjectOutput {
    0 "EditingProjectId" editing_project_id
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
pub struct DeleteInfiniteCanvas {
    pub canvas_id: String,
}
operation! { DeleteInfiniteCanvas(canvas_id: String) "DeleteInfiniteCanvas" -> DeleteInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { DeleteInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateYikeLoginTokenOutput {
    pub expires_at: Option<String>,
    pub token: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GenerateYikeLoginTokenOutput {
    0 "ExpiresAt" expires_at, 1 "Token" token, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageGenerationJob {
    pub job_id: Option<String>,
}
operation! { GetImageGenerationJob() "GetImageGenerationJob" -> GetImageGenerationJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageGenerationJobOutput {
    pub image_generation_job: Option<GetImageGenerationJobImageGenerationJob>,
}
model! { GetImageGenerationJobOutput {
    0 "ImageGenerationJob" image_generation_job
} }

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
    0 "AspectRatio" aspect_ratio, 1 "ErrorMessage" error_message, 2 "Input" input, 3 "JobId" job_id,
    4 "JobParameters" job_parameters, 5 "JobType" job_type, 6 "Model" model, 7 "N" n, 8 "Output" output,
    9 "Resolution" resolution, 10 "Scene" scene, 11 "Status" status, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfiniteCanvas {
    pub canvas_id: String,
}
operation! { GetInfiniteCanvas(canvas_id: String) "GetInfiniteCanvas" -> GetInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfiniteCanvasOutput {
    pub infinite_canvas: Option<GetInfiniteCanvasInfiniteCanvas>,
}
model! { GetInfiniteCanvasOutput {
    0 "InfiniteCanvas" infinite_canvas
} }

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
    0 "CanvasId" canvas_id, 1 "CoverUrl" cover_url, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "Thumbnail" thumbnail, 5 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoGenerationJob {
    pub job_id: Option<String>,
}
operation! { GetVideoGenerationJob() "GetVideoGenerationJob" -> GetVideoGenerationJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoGenerationJobOutput {
    pub video_generation_job: Option<GetVideoGenerationJobVideoGenerationJob>,
}
model! { GetVideoGenerationJobOutput {
    0 "VideoGenerationJob" video_generation_job
} }

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
    0 "AspectRatio" aspect_ratio, 1 "Duration" duration, 2 "ErrorMessage" error_message, 3 "Input" input,
    4 "JobId" job_id, 5 "JobParameters" job_parameters, 6 "JobType" job_type, 7 "Model" model, 8 "N" n,
    9 "Output" output, 10 "Resolution" resolution, 11 "Scene" scene, 12 "Status" status, 13 "UserData" user_data
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
pub struct GetYikeAccountCredit {}
operation! { GetYikeAccountCredit() "GetYikeAccountCredit" -> GetYikeAccountCreditOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCreditOutput {
    pub credit_info: Option<GetYikeAccountCreditCreditInfo>,
    pub membership_info: Option<GetYikeAccountCreditMembershipInfo>,
}
model! { GetYikeAccountCreditOutput {
    0 "CreditInfo" credit_info, 1 "MembershipInfo" membership_info
} }

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
    0 "GrantedCreditQuota" granted_credit_quota, 1 "GrantedCreditQuotaUsage" granted_credit_quota_usage,
    2 "PackCreditQuota" pack_credit_quota, 3 "PackCreditQuotaUsage" pack_credit_quota_usage,
    4 "ResourceCreditQuota" resource_credit_quota, 5 "ResourceCreditQuotaUsage" resource_credit_quota_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAccountCreditMembershipInfo {
    pub end_time: Option<String>,
    pub membership: Option<String>,
    pub start_time: Option<String>,
}
model! { GetYikeAccountCreditMembershipInfo {
    0 "EndTime" end_time, 1 "Membership" membership, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJob {
    pub job_id: String,
}
operation! { GetYikeAgentJob(job_id: String) "GetYikeAgentJob" -> GetYikeAgentJobOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobOutput {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub finish_time: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Option<Vec<GetYikeAgentJobJobResult>>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeAgentJobOutput {
    0 "CreateTime" create_time, 1 "ErrorCode" error_code, 2 "FinishTime" finish_time, 3 "JobId" job_id,
    4 "JobParams" job_params, 5 "JobResult" job_result, 6 "JobStatus" job_status, 7 "JobType" job_type,
    8 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobJobResult {
    pub editing_project_id: Option<String>,
    pub media_id: Option<String>,
    pub output_language: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeAgentJobJobResult {
    0 "EditingProjectId" editing_project_id, 1 "MediaId" media_id, 2 "OutputLanguage" output_language,
    3 "OutputUrl" output_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobEstimatedCredit {
    pub job_action: String,
    pub job_params: String,
}
operation! { GetYikeAgentJobEstimatedCredit(job_action: String, job_params: String)
    "GetYikeAgentJobEstimatedCredit" -> GetYikeAgentJobEstimatedCreditOutput {
    0 "JobAction" job_action, 1 "JobParams" job_params
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeAgentJobEstimatedCreditOutput {
    pub estimated_credit_cost: Option<f64>,
}
model! { GetYikeAgentJobEstimatedCreditOutput {
    0 "EstimatedCreditCost" estimated_credit_cost
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
pub struct GetYikeJobCredit {
    pub job_id: String,
}
operation! { GetYikeJobCredit(job_id: String) "GetYikeJobCredit" -> GetYikeJobCreditOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeJobCreditOutput {
    pub credit_status: Option<String>,
    pub job_credit_cost: Option<f64>,
    pub job_id: Option<String>,
}
model! { GetYikeJobCreditOutput {
    0 "CreditStatus" credit_status, 1 "JobCreditCost" job_credit_cost, 2 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJob {
    pub job_id: String,
}
operation! { GetYikeProjectExportJob(job_id: String) "GetYikeProjectExportJob" -> GetYikeProjectExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobOutput {
    pub project_export_job: Option<GetYikeProjectExportJobProjectExportJob>,
}
model! { GetYikeProjectExportJobOutput {
    0 "ProjectExportJob" project_export_job
} }

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
    0 "Code" code, 1 "ExportResult" export_result, 2 "ExportType" export_type, 3 "JobId" job_id, 4 "Message" message,
    5 "ProjectId" project_id, 6 "Status" status, 7 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobExportResult {
    pub audio_url: Option<String>,
    pub project_url: Option<String>,
    pub srt_list: Option<Vec<GetYikeProjectExportJobSrtList>>,
    pub timeline: Option<String>,
}
model! { GetYikeProjectExportJobExportResult {
    0 "AudioUrl" audio_url, 1 "ProjectUrl" project_url, 2 "SrtList" srt_list, 3 "Timeline" timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeProjectExportJobSrtList {
    pub srt_url: Option<String>,
    pub tag: Option<String>,
}
model! { GetYikeProjectExportJobSrtList {
    0 "SrtUrl" srt_url, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJob {
    pub job_id: String,
}
operation! { GetYikePromptExpansionVoiceFixJob(job_id: String)
    "GetYikePromptExpansionVoiceFixJob" -> GetYikePromptExpansionVoiceFixJobOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJobOutput {
    pub end_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Option<Vec<GetYikePromptExpansionVoiceFixJobJobResult>>,
    pub job_status: Option<String>,
    pub start_time: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikePromptExpansionVoiceFixJobOutput {
    0 "EndTime" end_time, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "JobId" job_id,
    4 "JobParams" job_params, 5 "JobResult" job_result, 6 "JobStatus" job_status, 7 "StartTime" start_time,
    8 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikePromptExpansionVoiceFixJobJobResult {
    pub output_url: Option<String>,
}
model! { GetYikePromptExpansionVoiceFixJobJobResult {
    0 "OutputUrl" output_url
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
    pub job_credit: Option<GetYikeStoryboardJobJobCredit>,
    pub job_id: Option<String>,
    pub job_params: Option<GetYikeStoryboardJobJobParams>,
    pub job_result: Option<GetYikeStoryboardJobJobResult>,
    pub job_status: Option<String>,
}
model! { GetYikeStoryboardJobOutput {
    0 "JobCredit" job_credit, 1 "JobId" job_id, 2 "JobParams" job_params, 3 "JobResult" job_result,
    4 "JobStatus" job_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeStoryboardJobJobCredit {
    pub element_image_generation: Option<String>,
    pub total_credit_cost: Option<String>,
    pub video_composition: Option<String>,
    pub video_generation: Option<String>,
}
model! { GetYikeStoryboardJobJobCredit {
    0 "ElementImageGeneration" element_image_generation, 1 "TotalCreditCost" total_credit_cost,
    2 "VideoComposition" video_composition, 3 "VideoGeneration" video_generation
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
    pub srt_file_url: Option<String>,
    pub storyboard_info_list: Option<String>,
    pub success_storyboard_ids: Option<String>,
    pub success_storyboard_list: Option<String>,
}
model! { GetYikeStoryboardJobJobResult {
    0 "ExceptionStoryboardIds" exception_storyboard_ids, 1 "FailureShotList" failure_shot_list,
    2 "OutputUrl" output_url, 3 "SrtFileUrl" srt_file_url, 4 "StoryboardInfoList" storyboard_info_list,
    5 "SuccessStoryboardIds" success_storyboard_ids, 6 "SuccessStoryboardList" success_storyboard_list
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
pub struct GetYikeVoiceNarratorJob {
    pub job_id: String,
}
operation! { GetYikeVoiceNarratorJob(job_id: String) "GetYikeVoiceNarratorJob" -> GetYikeVoiceNarratorJobOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeVoiceNarratorJobOutput {
    pub error_code: Option<String>,
    pub job_id: Option<String>,
    pub job_params: Option<String>,
    pub job_result: Option<Vec<GetYikeVoiceNarratorJobJobResult>>,
    pub job_status: Option<String>,
    pub user_data: Option<String>,
}
model! { GetYikeVoiceNarratorJobOutput {
    0 "ErrorCode" error_code, 1 "JobId" job_id, 2 "JobParams" job_params, 3 "JobResult" job_result,
    4 "JobStatus" job_status, 5 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeVoiceNarratorJobJobResult {
    pub editing_project_id: Option<String>,
    pub media_id: Option<String>,
    pub output_language: Option<String>,
    pub output_url: Option<String>,
}
model! { GetYikeVoiceNarratorJobJobResult {
    0 "EditingProjectId" editing_project_id, 1 "MediaId" media_id, 2 "OutputLanguage" output_language,
    3 "OutputUrl" output_url
} }

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
    Number "PageNo", "CanvasList" canvas_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfiniteCanvasesOutput {
    pub canvas_list: Option<Vec<ListInfiniteCanvasesCanvasList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInfiniteCanvasesOutput {
    0 "CanvasList" canvas_list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CanvasId" canvas_id, 1 "CoverUrl" cover_url, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "Thumbnail" thumbnail, 5 "Title" title
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
pub struct ListYikeWorkspaces {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListYikeWorkspaces() "ListYikeWorkspaces" -> ListYikeWorkspacesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64
} }
paged! { ListYikeWorkspaces: ListYikeWorkspacesWorkspaceList =
    Number "PageNo", "WorkspaceList" workspace_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeWorkspacesOutput {
    pub total_count: Option<i64>,
    pub workspace_list: Option<Vec<ListYikeWorkspacesWorkspaceList>>,
}
model! { ListYikeWorkspacesOutput {
    0 "TotalCount" total_count, 1 "WorkspaceList" workspace_list
} }

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
    0 "Code" code, 1 "CreateTime" create_time, 2 "DefaultProductionId" default_production_id, 3 "Status" status,
    4 "Title" title, 5 "UserCount" user_count, 6 "WorkspaceId" workspace_id
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
pub struct SetYikeCallbackConfig {
    pub callback_config: String,
    pub callback_url: String,
}
operation! { SetYikeCallbackConfig(callback_config: String, callback_url: String) "SetYikeCallbackConfig" -> Empty {
    0 "CallbackConfig" callback_config, 1 "CallbackUrl" callback_url
} }

pub type SetYikeCallbackConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageGenerationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitImageGenerationJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoGenerationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoGenerationJobOutput {
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
pub struct SubmitYikeAvatarNarratorJob {
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeAvatarNarratorJob(job_params: String)
    "SubmitYikeAvatarNarratorJob" -> SubmitYikeAvatarNarratorJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeAvatarNarratorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeAvatarNarratorJobOutput {
    0 "JobId" job_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeProjectExportJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeProjectExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikePromptExpansionVoiceFixJob {
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikePromptExpansionVoiceFixJob(job_params: String)
    "SubmitYikePromptExpansionVoiceFixJob" -> SubmitYikePromptExpansionVoiceFixJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikePromptExpansionVoiceFixJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikePromptExpansionVoiceFixJobOutput {
    0 "JobId" job_id
} }

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
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
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
pub struct SubmitYikeVideoCloneJob {
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeVideoCloneJob(job_params: String) "SubmitYikeVideoCloneJob" -> SubmitYikeVideoCloneJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVideoCloneJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeVideoCloneJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVoiceNarratorJob {
    pub job_params: String,
    pub user_data: Option<String>,
}
operation! { SubmitYikeVoiceNarratorJob(job_params: String)
    "SubmitYikeVoiceNarratorJob" -> SubmitYikeVoiceNarratorJobOutput {
    0 "JobParams" job_params, 1 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitYikeVoiceNarratorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitYikeVoiceNarratorJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInfiniteCanvas {
    pub canvas_id: String,
    pub cover_url: Option<String>,
    /// At most 200 characters.
    pub title: Option<String>,
}
operation! { UpdateInfiniteCanvas(canvas_id: String) "UpdateInfiniteCanvas" -> UpdateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id, 1 "CoverUrl" cover_url: String, 2 "Title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInfiniteCanvasOutput {
    pub canvas_id: Option<String>,
}
model! { UpdateInfiniteCanvasOutput {
    0 "CanvasId" canvas_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProduction {
    pub production_id: String,
    pub title: Option<String>,
}
operation! { UpdateYikeProduction(production_id: String) "UpdateYikeProduction" -> UpdateYikeProductionOutput {
    0 "ProductionId" production_id, 1 "Title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionOutput {
    pub production_id: Option<String>,
}
model! { UpdateYikeProductionOutput {
    0 "ProductionId" production_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionMemberAuth {
    pub auth: String,
    pub production_id: String,
    pub yike_user_id: String,
}
operation! { UpdateYikeProductionMemberAuth(auth: String, production_id: String, yike_user_id: String)
    "UpdateYikeProductionMemberAuth" -> UpdateYikeProductionMemberAuthOutput {
    0 "Auth" auth, 1 "ProductionId" production_id, 2 "YikeUserId" yike_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateYikeProductionMemberAuthOutput {
    pub result: Option<bool>,
}
model! { UpdateYikeProductionMemberAuthOutput {
    0 "Result" result
} }

#[cfg(feature = "reflect")]
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
