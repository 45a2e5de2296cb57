//! `ai3d` of Tencent Cloud, API version 2025-05-13.
//!
//! Endpoint: `ai3d.tencentcloudapi.com`, or `ai3d.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ai3d::DescribeProfileTo3DJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeProfileTo3DJob::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ai3d",
    "2025-05-13",
    "ai3d",
    &Endpoints::NONE,
);

/// `Convert3DFormat` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=Convert3DFormat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Convert3DFormat {
    /// Required.
    pub file3d: String,
    /// Required.
    pub format: String,
}
operation! { Convert3DFormat(file3d: String, format: String) "Convert3DFormat" -> Convert3DFormatOutput {
    0 "File3D" file3d, 1 "Format" format
} }

/// Response of [`Convert3DFormat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Convert3DFormatOutput {
    pub result_file3d: Option<String>,
}
model! { Convert3DFormatOutput {
    0 "ResultFile3D" result_file3d: String
} }

/// Describes auto rigging job: `DescribeAutoRiggingJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeAutoRiggingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRiggingJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeAutoRiggingJob(job_id: String) "DescribeAutoRiggingJob" -> DescribeAutoRiggingJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeAutoRiggingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRiggingJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeAutoRiggingJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// In the request of [`DescribeAutoRiggingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File3D {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub preview_image_url: Option<String>,
}
input! { File3D() {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "PreviewImageUrl" preview_image_url: String
} }

/// Describes hunyuan to3d motion job: `DescribeHunyuanTo3DMotionJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeHunyuanTo3DMotionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanTo3DMotionJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeHunyuanTo3DMotionJob(job_id: String)
    "DescribeHunyuanTo3DMotionJob" -> DescribeHunyuanTo3DMotionJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeHunyuanTo3DMotionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanTo3DMotionJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeHunyuanTo3DMotionJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Describes hunyuan to3d uv job: `DescribeHunyuanTo3DUVJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeHunyuanTo3DUVJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanTo3DUVJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeHunyuanTo3DUVJob(job_id: String) "DescribeHunyuanTo3DUVJob" -> DescribeHunyuanTo3DUVJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeHunyuanTo3DUVJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanTo3DUVJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeHunyuanTo3DUVJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Describes profile to3d job: `DescribeProfileTo3DJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeProfileTo3DJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfileTo3DJob {
    pub job_id: Option<String>,
}
operation! { DescribeProfileTo3DJob() "DescribeProfileTo3DJob" -> DescribeProfileTo3DJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeProfileTo3DJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfileTo3DJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeProfileTo3DJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Describes reduce face job: `DescribeReduceFaceJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeReduceFaceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReduceFaceJob {
    pub job_id: Option<String>,
}
operation! { DescribeReduceFaceJob() "DescribeReduceFaceJob" -> DescribeReduceFaceJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeReduceFaceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReduceFaceJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeReduceFaceJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Describes texture to3d job: `DescribeTextureTo3DJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=DescribeTextureTo3DJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextureTo3DJob {
    pub job_id: Option<String>,
}
operation! { DescribeTextureTo3DJob() "DescribeTextureTo3DJob" -> DescribeTextureTo3DJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeTextureTo3DJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextureTo3DJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { DescribeTextureTo3DJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Queries hunyuan3d part job: `QueryHunyuan3DPartJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=QueryHunyuan3DPartJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuan3DPartJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryHunyuan3DPartJob(job_id: String) "QueryHunyuan3DPartJob" -> QueryHunyuan3DPartJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryHunyuan3DPartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuan3DPartJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
    pub part_segmentation_info: Option<String>,
    pub part_segmentation_info_url: Option<String>,
}
model! { QueryHunyuan3DPartJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>, 4 "PartSegmentationInfo" part_segmentation_info: String,
    5 "PartSegmentationInfoUrl" part_segmentation_info_url: String
} }

/// Queries hunyuan to3d pro job: `QueryHunyuanTo3DProJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=QueryHunyuanTo3DProJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanTo3DProJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryHunyuanTo3DProJob(job_id: String) "QueryHunyuanTo3DProJob" -> QueryHunyuanTo3DProJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryHunyuanTo3DProJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanTo3DProJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
    pub result_credit_details: Option<String>,
    pub result_credit_consumed: Option<f64>,
}
model! { QueryHunyuanTo3DProJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>, 4 "ResultCreditDetails" result_credit_details: String,
    5 "ResultCreditConsumed" result_credit_consumed: f64
} }

/// Queries hunyuan to3d rapid job: `QueryHunyuanTo3DRapidJob` of `ai3d` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=QueryHunyuanTo3DRapidJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanTo3DRapidJob {
    pub job_id: Option<String>,
}
operation! { QueryHunyuanTo3DRapidJob() "QueryHunyuanTo3DRapidJob" -> QueryHunyuanTo3DRapidJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`QueryHunyuanTo3DRapidJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanTo3DRapidJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_file3ds: Vec<File3D>,
}
model! { QueryHunyuanTo3DRapidJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultFile3Ds" result_file3ds: Vec<File3D>
} }

/// Submits auto rigging job: `SubmitAutoRiggingJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitAutoRiggingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAutoRiggingJob {
    /// Required.
    pub file3d: InputFile3D,
    pub motion_type: Option<i64>,
}
operation! { SubmitAutoRiggingJob(file3d: InputFile3D) "SubmitAutoRiggingJob" -> SubmitAutoRiggingJobOutput {
    0 "File3D" file3d, 1 "MotionType" motion_type: i64
} }

/// In the request of [`SubmitAutoRiggingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputFile3D {
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { InputFile3D(url: String, r#type: String) {
    0 "Url" url: String, 1 "Type" r#type: String
} }

/// Response of [`SubmitAutoRiggingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAutoRiggingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitAutoRiggingJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan3d part job: `SubmitHunyuan3DPartJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitHunyuan3DPartJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuan3DPartJob {
    pub file: Option<InputFile3D>,
    pub model: Option<String>,
    pub part_segmentation_info: Option<String>,
    pub enable_staged_generation: Option<bool>,
    pub enable_post_process: Option<bool>,
}
operation! { SubmitHunyuan3DPartJob() "SubmitHunyuan3DPartJob" -> SubmitHunyuan3DPartJobOutput {
    0 "File" file: InputFile3D, 1 "Model" model: String, 2 "PartSegmentationInfo" part_segmentation_info: String,
    3 "EnableStagedGeneration" enable_staged_generation: bool, 4 "EnablePostProcess" enable_post_process: bool
} }

/// Response of [`SubmitHunyuan3DPartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuan3DPartJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuan3DPartJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan to3d motion job: `SubmitHunyuanTo3DMotionJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitHunyuanTo3DMotionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DMotionJob {
    /// Required.
    pub prompt: String,
    pub model: Option<String>,
    pub retarget_file: Option<InputFile3D>,
    pub duration: Option<i64>,
    pub enable_mesh: Option<bool>,
    pub enable_rewrite: Option<bool>,
    pub enable_duration_est: Option<bool>,
}
operation! { SubmitHunyuanTo3DMotionJob(prompt: String)
    "SubmitHunyuanTo3DMotionJob" -> SubmitHunyuanTo3DMotionJobOutput {
    0 "Prompt" prompt, 1 "Model" model: String, 2 "RetargetFile" retarget_file: InputFile3D, 3 "Duration" duration: i64,
    4 "EnableMesh" enable_mesh: bool, 5 "EnableRewrite" enable_rewrite: bool,
    6 "EnableDurationEst" enable_duration_est: bool
} }

/// Response of [`SubmitHunyuanTo3DMotionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DMotionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanTo3DMotionJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan to3d pro job: `SubmitHunyuanTo3DProJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitHunyuanTo3DProJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DProJob {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub multi_view_images: Option<Vec<ViewImage>>,
    pub enable_pbr: Option<bool>,
    pub face_count: Option<i64>,
    pub generate_type: Option<String>,
    pub polygon_type: Option<String>,
    pub result_format: Option<String>,
}
operation! { SubmitHunyuanTo3DProJob() "SubmitHunyuanTo3DProJob" -> SubmitHunyuanTo3DProJobOutput {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "ImageBase64" image_base64: String,
    3 "ImageUrl" image_url: String, 4 "MultiViewImages" multi_view_images: Vec<ViewImage>,
    5 "EnablePBR" enable_pbr: bool, 6 "FaceCount" face_count: i64, 7 "GenerateType" generate_type: String,
    8 "PolygonType" polygon_type: String, 9 "ResultFormat" result_format: String
} }

/// In the request of [`SubmitHunyuanTo3DProJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewImage {
    pub view_type: Option<String>,
    pub view_image_url: Option<String>,
    pub view_image_base64: Option<String>,
}
input! { ViewImage() {
    0 "ViewType" view_type: String, 1 "ViewImageUrl" view_image_url: String,
    2 "ViewImageBase64" view_image_base64: String
} }

/// Response of [`SubmitHunyuanTo3DProJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DProJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanTo3DProJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan to3d rapid job: `SubmitHunyuanTo3DRapidJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitHunyuanTo3DRapidJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DRapidJob {
    pub prompt: Option<String>,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub result_format: Option<String>,
    pub enable_pbr: Option<bool>,
    pub enable_geometry: Option<bool>,
}
operation! { SubmitHunyuanTo3DRapidJob() "SubmitHunyuanTo3DRapidJob" -> SubmitHunyuanTo3DRapidJobOutput {
    0 "Prompt" prompt: String, 1 "ImageBase64" image_base64: String, 2 "ImageUrl" image_url: String,
    3 "ResultFormat" result_format: String, 4 "EnablePBR" enable_pbr: bool, 5 "EnableGeometry" enable_geometry: bool
} }

/// Response of [`SubmitHunyuanTo3DRapidJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DRapidJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanTo3DRapidJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan to3d uv job: `SubmitHunyuanTo3DUVJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitHunyuanTo3DUVJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DUVJob {
    pub file: Option<InputFile3D>,
}
operation! { SubmitHunyuanTo3DUVJob() "SubmitHunyuanTo3DUVJob" -> SubmitHunyuanTo3DUVJobOutput {
    0 "File" file: InputFile3D
} }

/// Response of [`SubmitHunyuanTo3DUVJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanTo3DUVJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanTo3DUVJobOutput {
    0 "JobId" job_id: String
} }

/// Submits profile to3d job: `SubmitProfileTo3DJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitProfileTo3DJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProfileTo3DJob {
    pub profile: Option<Image>,
    pub template: Option<String>,
}
operation! { SubmitProfileTo3DJob() "SubmitProfileTo3DJob" -> SubmitProfileTo3DJobOutput {
    0 "Profile" profile: Image, 1 "Template" template: String
} }

/// In the request of [`SubmitProfileTo3DJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub base64: Option<String>,
    pub url: Option<String>,
}
input! { Image() {
    0 "Base64" base64: String, 1 "Url" url: String
} }

/// Response of [`SubmitProfileTo3DJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProfileTo3DJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitProfileTo3DJobOutput {
    0 "JobId" job_id: String
} }

/// Submits reduce face job: `SubmitReduceFaceJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitReduceFaceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReduceFaceJob {
    /// Required.
    pub file3d: File3D,
    pub polygon_type: Option<String>,
    pub face_level: Option<String>,
}
operation! { SubmitReduceFaceJob(file3d: File3D) "SubmitReduceFaceJob" -> SubmitReduceFaceJobOutput {
    0 "File3D" file3d, 1 "PolygonType" polygon_type: String, 2 "FaceLevel" face_level: String
} }

/// Response of [`SubmitReduceFaceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReduceFaceJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitReduceFaceJobOutput {
    0 "JobId" job_id: String
} }

/// Submits texture to3d job: `SubmitTextureTo3DJob` of `ai3d` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ai3d&Version=2025-05-13&Action=SubmitTextureTo3DJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextureTo3DJob {
    /// Required.
    pub file3d: File3D,
    pub model: Option<String>,
    pub multi_view_images: Option<Vec<ViewImage>>,
    pub prompt: Option<String>,
    pub image: Option<Image>,
    pub enable_pbr: Option<bool>,
    pub enable_keep_uv: Option<bool>,
    pub texture_size: Option<i64>,
}
operation! { SubmitTextureTo3DJob(file3d: File3D) "SubmitTextureTo3DJob" -> SubmitTextureTo3DJobOutput {
    0 "File3D" file3d, 1 "Model" model: String, 2 "MultiViewImages" multi_view_images: Vec<ViewImage>,
    3 "Prompt" prompt: String, 4 "Image" image: Image, 5 "EnablePBR" enable_pbr: bool,
    6 "EnableKeepUV" enable_keep_uv: bool, 7 "TextureSize" texture_size: i64
} }

/// Response of [`SubmitTextureTo3DJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextureTo3DJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextureTo3DJobOutput {
    0 "JobId" job_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    Convert3DFormat, DescribeAutoRiggingJob, DescribeHunyuanTo3DMotionJob, DescribeHunyuanTo3DUVJob,
    DescribeProfileTo3DJob, DescribeReduceFaceJob, DescribeTextureTo3DJob, QueryHunyuan3DPartJob,
    QueryHunyuanTo3DProJob, QueryHunyuanTo3DRapidJob, SubmitAutoRiggingJob, SubmitHunyuan3DPartJob,
    SubmitHunyuanTo3DMotionJob, SubmitHunyuanTo3DProJob, SubmitHunyuanTo3DRapidJob, SubmitHunyuanTo3DUVJob,
    SubmitProfileTo3DJob, SubmitReduceFaceJob, SubmitTextureTo3DJob
}
