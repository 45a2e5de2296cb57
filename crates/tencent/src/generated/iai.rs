//! `iai` of Tencent Cloud, API version 2020-03-03.
//!
//! Endpoint: `iai.tencentcloudapi.com`, or `iai.<region>.tencentcloudapi.com`. Other versions: [`v20180301`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iai::GetGroupList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetGroupList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180301;

static SERVICE: Service<'_> = Service::new("iai", "2020-03-03", "iai", &Endpoints::NONE);

/// `AnalyzeDenseLandmarks` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=AnalyzeDenseLandmarks>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_KNOW_ERROR`], [`codes::LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeDenseLandmarks {
    pub mode: Option<i64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<i64>,
}
operation! { AnalyzeDenseLandmarks() "AnalyzeDenseLandmarks" -> AnalyzeDenseLandmarksOutput {
    0 "Mode" mode: i64, 1 "Image" image: String, 2 "Url" url: String, 3 "FaceModelVersion" face_model_version: String,
    4 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`AnalyzeDenseLandmarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeDenseLandmarksOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub dense_face_shape_set: Vec<DenseFaceShape>,
    pub face_model_version: Option<String>,
}
model! { AnalyzeDenseLandmarksOutput {
    0 "ImageWidth" image_width: i64, 1 "ImageHeight" image_height: i64,
    2 "DenseFaceShapeSet" dense_face_shape_set: Vec<DenseFaceShape>, 3 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`AnalyzeDenseLandmarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DenseFaceShape {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub left_eye: Vec<Point>,
    pub right_eye: Vec<Point>,
    pub left_eye_brow: Vec<Point>,
    pub right_eye_brow: Vec<Point>,
    pub mouth_outside: Vec<Point>,
    pub mouth_inside: Vec<Point>,
    pub nose: Vec<Point>,
    pub left_pupil: Vec<Point>,
    pub right_pupil: Vec<Point>,
    pub central_axis: Vec<Point>,
    pub chin: Vec<Point>,
    pub left_eye_bags: Vec<Point>,
    pub right_eye_bags: Vec<Point>,
    pub forehead: Vec<Point>,
}
model! { DenseFaceShape {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "LeftEye" left_eye: Vec<Point>,
    5 "RightEye" right_eye: Vec<Point>, 6 "LeftEyeBrow" left_eye_brow: Vec<Point>,
    7 "RightEyeBrow" right_eye_brow: Vec<Point>, 8 "MouthOutside" mouth_outside: Vec<Point>,
    9 "MouthInside" mouth_inside: Vec<Point>, 10 "Nose" nose: Vec<Point>, 11 "LeftPupil" left_pupil: Vec<Point>,
    12 "RightPupil" right_pupil: Vec<Point>, 13 "CentralAxis" central_axis: Vec<Point>, 14 "Chin" chin: Vec<Point>,
    15 "LeftEyeBags" left_eye_bags: Vec<Point>, 16 "RightEyeBags" right_eye_bags: Vec<Point>,
    17 "Forehead" forehead: Vec<Point>
} }

/// In the response of [`AnalyzeDenseLandmarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Point {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// `AnalyzeFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=AnalyzeFace>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFace {
    pub mode: Option<i64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<i64>,
}
operation! { AnalyzeFace() "AnalyzeFace" -> AnalyzeFaceOutput {
    0 "Mode" mode: i64, 1 "Image" image: String, 2 "Url" url: String, 3 "FaceModelVersion" face_model_version: String,
    4 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`AnalyzeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFaceOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub face_shape_set: Vec<FaceShape>,
    pub face_model_version: Option<String>,
}
model! { AnalyzeFaceOutput {
    0 "ImageWidth" image_width: i64, 1 "ImageHeight" image_height: i64, 2 "FaceShapeSet" face_shape_set: Vec<FaceShape>,
    3 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`AnalyzeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceShape {
    pub face_profile: Vec<Point>,
    pub left_eye: Vec<Point>,
    pub right_eye: Vec<Point>,
    pub left_eye_brow: Vec<Point>,
    pub right_eye_brow: Vec<Point>,
    pub mouth: Vec<Point>,
    pub nose: Vec<Point>,
    pub left_pupil: Vec<Point>,
    pub right_pupil: Vec<Point>,
}
model! { FaceShape {
    0 "FaceProfile" face_profile: Vec<Point>, 1 "LeftEye" left_eye: Vec<Point>, 2 "RightEye" right_eye: Vec<Point>,
    3 "LeftEyeBrow" left_eye_brow: Vec<Point>, 4 "RightEyeBrow" right_eye_brow: Vec<Point>, 5 "Mouth" mouth: Vec<Point>,
    6 "Nose" nose: Vec<Point>, 7 "LeftPupil" left_pupil: Vec<Point>, 8 "RightPupil" right_pupil: Vec<Point>
} }

/// `CompareFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CompareFace>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`], [`codes::FAILED_OPERATION_RPC_FAIL`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFace {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub face_model_version: Option<String>,
    pub quality_control: Option<i64>,
    pub need_rotate_detection: Option<i64>,
    pub face_matching_strategy: Option<i64>,
}
operation! { CompareFace() "CompareFace" -> CompareFaceOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "FaceModelVersion" face_model_version: String, 5 "QualityControl" quality_control: i64,
    6 "NeedRotateDetection" need_rotate_detection: i64, 7 "FaceMatchingStrategy" face_matching_strategy: i64
} }

/// Response of [`CompareFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { CompareFaceOutput {
    0 "Score" score: f64, 1 "FaceModelVersion" face_model_version: String
} }

/// `CompareMaskFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CompareMaskFace>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`], [`codes::FAILED_OPERATION_RPC_FAIL`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareMaskFace {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub face_model_version: Option<String>,
    pub quality_control: Option<i64>,
}
operation! { CompareMaskFace() "CompareMaskFace" -> CompareMaskFaceOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "FaceModelVersion" face_model_version: String, 5 "QualityControl" quality_control: i64
} }

/// Response of [`CompareMaskFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareMaskFaceOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { CompareMaskFaceOutput {
    0 "Score" score: f64, 1 "FaceModelVersion" face_model_version: String
} }

/// Copies person: `CopyPerson` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CopyPerson>.
///
/// Errors: [`codes::FAILED_OPERATION_ACROSS_VERSIONS_ERROR`], [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPerson {
    /// Required.
    pub person_id: String,
    /// Required.
    pub group_ids: Vec<String>,
}
operation! { CopyPerson(person_id: String, group_ids: Vec<String>) "CopyPerson" -> CopyPersonOutput {
    0 "PersonId" person_id, 1 "GroupIds" group_ids
} }

/// Response of [`CopyPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPersonOutput {
    pub suc_group_num: Option<i64>,
    pub suc_group_ids: Vec<String>,
}
model! { CopyPersonOutput {
    0 "SucGroupNum" suc_group_num: i64, 1 "SucGroupIds" suc_group_ids: Vec<String>
} }

/// Creates face: `CreateFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CreateFace>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFace {
    /// Required.
    pub person_id: String,
    pub images: Option<Vec<String>>,
    pub urls: Option<Vec<String>>,
    pub face_match_threshold: Option<f64>,
    pub quality_control: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { CreateFace(person_id: String) "CreateFace" -> CreateFaceOutput {
    0 "PersonId" person_id, 1 "Images" images: Vec<String>, 2 "Urls" urls: Vec<String>,
    3 "FaceMatchThreshold" face_match_threshold: f64, 4 "QualityControl" quality_control: i64,
    5 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`CreateFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceOutput {
    pub suc_face_num: Option<i64>,
    pub suc_face_ids: Vec<String>,
    pub ret_code: Vec<i64>,
    pub suc_indexes: Vec<i64>,
    pub suc_face_rects: Vec<FaceRect>,
    pub face_model_version: Option<String>,
}
model! { CreateFaceOutput {
    0 "SucFaceNum" suc_face_num: i64, 1 "SucFaceIds" suc_face_ids: Vec<String>, 2 "RetCode" ret_code: Vec<i64>,
    3 "SucIndexes" suc_indexes: Vec<i64>, 4 "SucFaceRects" suc_face_rects: Vec<FaceRect>,
    5 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`CreateFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { FaceRect {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Creates group: `CreateGroup` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_id: String,
    pub group_ex_descriptions: Option<Vec<String>>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
}
operation! { CreateGroup(group_name: String, group_id: String) "CreateGroup" -> CreateGroupOutput {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupExDescriptions" group_ex_descriptions: Vec<String>,
    3 "Tag" tag: String, 4 "FaceModelVersion" face_model_version: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub face_model_version: Option<String>,
}
model! { CreateGroupOutput {
    0 "FaceModelVersion" face_model_version: String
} }

/// Creates person: `CreatePerson` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=CreatePerson>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`], [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`],
/// [`codes::INVALID_PARAMETER_VALUE_UNIQUE_PERSON_CONTROL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerson {
    /// Required.
    pub group_id: String,
    /// Required.
    pub person_name: String,
    /// Required.
    pub person_id: String,
    pub gender: Option<i64>,
    pub person_ex_description_infos: Option<Vec<PersonExDescriptionInfo>>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub unique_person_control: Option<i64>,
    pub quality_control: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { CreatePerson(group_id: String, person_name: String, person_id: String)
    "CreatePerson" -> CreatePersonOutput {
    0 "GroupId" group_id, 1 "PersonName" person_name, 2 "PersonId" person_id, 3 "Gender" gender: i64,
    4 "PersonExDescriptionInfos" person_ex_description_infos: Vec<PersonExDescriptionInfo>, 5 "Image" image: String,
    6 "Url" url: String, 7 "UniquePersonControl" unique_person_control: i64, 8 "QualityControl" quality_control: i64,
    9 "NeedRotateDetection" need_rotate_detection: i64
} }

/// In the request of [`CreatePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonExDescriptionInfo {
    /// Required.
    pub person_ex_description_index: Option<i64>,
    /// Required.
    pub person_ex_description: Option<String>,
}
input! { PersonExDescriptionInfo(person_ex_description_index: i64, person_ex_description: String) {
    0 "PersonExDescriptionIndex" person_ex_description_index: i64, 1 "PersonExDescription" person_ex_description: String
} }

/// Response of [`CreatePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonOutput {
    pub face_id: Option<String>,
    pub face_rect: Option<FaceRect>,
    pub similar_person_id: Option<String>,
    pub face_model_version: Option<String>,
}
model! { CreatePersonOutput {
    0 "FaceId" face_id: String, 1 "FaceRect" face_rect: FaceRect, 2 "SimilarPersonId" similar_person_id: String,
    3 "FaceModelVersion" face_model_version: String
} }

/// Deletes face: `DeleteFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DeleteFace>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFace {
    /// Required.
    pub person_id: String,
    /// Required.
    pub face_ids: Vec<String>,
}
operation! { DeleteFace(person_id: String, face_ids: Vec<String>) "DeleteFace" -> DeleteFaceOutput {
    0 "PersonId" person_id, 1 "FaceIds" face_ids
} }

/// Response of [`DeleteFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceOutput {
    pub suc_deleted_num: Option<i64>,
    pub suc_face_ids: Vec<String>,
}
model! { DeleteFaceOutput {
    0 "SucDeletedNum" suc_deleted_num: i64, 1 "SucFaceIds" suc_face_ids: Vec<String>
} }

/// Deletes group: `DeleteGroup` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes person: `DeletePerson` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DeletePerson>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerson {
    /// Required.
    pub person_id: String,
}
operation! { DeletePerson(person_id: String) "DeletePerson" -> Empty {
    0 "PersonId" person_id
} }

/// Response of [`DeletePerson`]: empty.
pub type DeletePersonOutput = Empty;

/// Deletes person from group: `DeletePersonFromGroup` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DeletePersonFromGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FACE_CONCURRENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonFromGroup {
    /// Required.
    pub person_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeletePersonFromGroup(person_id: String, group_id: String) "DeletePersonFromGroup" -> Empty {
    0 "PersonId" person_id, 1 "GroupId" group_id
} }

/// Response of [`DeletePersonFromGroup`]: empty.
pub type DeletePersonFromGroupOutput = Empty;

/// Detects face: `DetectFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DetectFace>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFace {
    pub max_face_num: Option<i64>,
    pub min_face_size: Option<i64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub need_face_attributes: Option<i64>,
    pub need_quality_detection: Option<i64>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<i64>,
}
operation! { DetectFace() "DetectFace" -> DetectFaceOutput {
    0 "MaxFaceNum" max_face_num: i64, 1 "MinFaceSize" min_face_size: i64, 2 "Image" image: String, 3 "Url" url: String,
    4 "NeedFaceAttributes" need_face_attributes: i64, 5 "NeedQualityDetection" need_quality_detection: i64,
    6 "FaceModelVersion" face_model_version: String, 7 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub face_infos: Vec<FaceInfo>,
    pub face_model_version: Option<String>,
}
model! { DetectFaceOutput {
    0 "ImageWidth" image_width: i64, 1 "ImageHeight" image_height: i64, 2 "FaceInfos" face_infos: Vec<FaceInfo>,
    3 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceInfo {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub face_attributes_info: Option<FaceAttributesInfo>,
    pub face_quality_info: Option<FaceQualityInfo>,
}
model! { FaceInfo {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "FaceAttributesInfo" face_attributes_info: FaceAttributesInfo,
    5 "FaceQualityInfo" face_quality_info: FaceQualityInfo
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceAttributesInfo {
    pub gender: Option<i64>,
    pub age: Option<i64>,
    pub expression: Option<i64>,
    pub glass: Option<bool>,
    pub pitch: Option<i64>,
    pub yaw: Option<i64>,
    pub roll: Option<i64>,
    pub beauty: Option<i64>,
    pub hat: Option<bool>,
    pub mask: Option<bool>,
    pub hair: Option<FaceHairAttributesInfo>,
    pub eye_open: Option<bool>,
}
model! { FaceAttributesInfo {
    0 "Gender" gender: i64, 1 "Age" age: i64, 2 "Expression" expression: i64, 3 "Glass" glass: bool,
    4 "Pitch" pitch: i64, 5 "Yaw" yaw: i64, 6 "Roll" roll: i64, 7 "Beauty" beauty: i64, 8 "Hat" hat: bool,
    9 "Mask" mask: bool, 10 "Hair" hair: FaceHairAttributesInfo, 11 "EyeOpen" eye_open: bool
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceHairAttributesInfo {
    pub length: Option<i64>,
    pub bang: Option<i64>,
    pub color: Option<i64>,
}
model! { FaceHairAttributesInfo {
    0 "Length" length: i64, 1 "Bang" bang: i64, 2 "Color" color: i64
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceQualityInfo {
    pub score: Option<i64>,
    pub sharpness: Option<i64>,
    pub brightness: Option<i64>,
    pub completeness: Option<FaceQualityCompleteness>,
}
model! { FaceQualityInfo {
    0 "Score" score: i64, 1 "Sharpness" sharpness: i64, 2 "Brightness" brightness: i64,
    3 "Completeness" completeness: FaceQualityCompleteness
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceQualityCompleteness {
    pub eyebrow: Option<i64>,
    pub eye: Option<i64>,
    pub nose: Option<i64>,
    pub cheek: Option<i64>,
    pub mouth: Option<i64>,
    pub chin: Option<i64>,
}
model! { FaceQualityCompleteness {
    0 "Eyebrow" eyebrow: i64, 1 "Eye" eye: i64, 2 "Nose" nose: i64, 3 "Cheek" cheek: i64, 4 "Mouth" mouth: i64,
    5 "Chin" chin: i64
} }

/// Detects face attributes: `DetectFaceAttributes` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DetectFaceAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributes {
    pub max_face_num: Option<i64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_attributes_type: Option<String>,
    pub need_rotate_detection: Option<i64>,
    pub face_model_version: Option<String>,
}
operation! { DetectFaceAttributes() "DetectFaceAttributes" -> DetectFaceAttributesOutput {
    0 "MaxFaceNum" max_face_num: i64, 1 "Image" image: String, 2 "Url" url: String,
    3 "FaceAttributesType" face_attributes_type: String, 4 "NeedRotateDetection" need_rotate_detection: i64,
    5 "FaceModelVersion" face_model_version: String
} }

/// Response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub face_detail_infos: Vec<FaceDetailInfo>,
    pub face_model_version: Option<String>,
}
model! { DetectFaceAttributesOutput {
    0 "ImageWidth" image_width: i64, 1 "ImageHeight" image_height: i64,
    2 "FaceDetailInfos" face_detail_infos: Vec<FaceDetailInfo>, 3 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDetailInfo {
    pub face_rect: Option<FaceRect>,
    pub face_detail_attributes_info: Option<FaceDetailAttributesInfo>,
}
model! { FaceDetailInfo {
    0 "FaceRect" face_rect: FaceRect, 1 "FaceDetailAttributesInfo" face_detail_attributes_info: FaceDetailAttributesInfo
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDetailAttributesInfo {
    pub age: Option<i64>,
    pub beauty: Option<i64>,
    pub emotion: Option<AttributeItem>,
    pub eye: Option<Eye>,
    pub eyebrow: Option<Eyebrow>,
    pub gender: Option<AttributeItem>,
    pub hair: Option<Hair>,
    pub hat: Option<Hat>,
    pub head_pose: Option<HeadPose>,
    pub mask: Option<AttributeItem>,
    pub mouth: Option<Mouth>,
    pub moustache: Option<AttributeItem>,
    pub nose: Option<AttributeItem>,
    pub shape: Option<AttributeItem>,
    pub skin: Option<AttributeItem>,
    pub smile: Option<i64>,
}
model! { FaceDetailAttributesInfo {
    0 "Age" age: i64, 1 "Beauty" beauty: i64, 2 "Emotion" emotion: AttributeItem, 3 "Eye" eye: Eye,
    4 "Eyebrow" eyebrow: Eyebrow, 5 "Gender" gender: AttributeItem, 6 "Hair" hair: Hair, 7 "Hat" hat: Hat,
    8 "HeadPose" head_pose: HeadPose, 9 "Mask" mask: AttributeItem, 10 "Mouth" mouth: Mouth,
    11 "Moustache" moustache: AttributeItem, 12 "Nose" nose: AttributeItem, 13 "Shape" shape: AttributeItem,
    14 "Skin" skin: AttributeItem, 15 "Smile" smile: i64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeItem {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}
model! { AttributeItem {
    0 "Type" r#type: i64, 1 "Probability" probability: f64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Eye {
    pub glass: Option<AttributeItem>,
    pub eye_open: Option<AttributeItem>,
    pub eyelid_type: Option<AttributeItem>,
    pub eye_size: Option<AttributeItem>,
}
model! { Eye {
    0 "Glass" glass: AttributeItem, 1 "EyeOpen" eye_open: AttributeItem, 2 "EyelidType" eyelid_type: AttributeItem,
    3 "EyeSize" eye_size: AttributeItem
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Eyebrow {
    pub eyebrow_density: Option<AttributeItem>,
    pub eyebrow_curve: Option<AttributeItem>,
    pub eyebrow_length: Option<AttributeItem>,
}
model! { Eyebrow {
    0 "EyebrowDensity" eyebrow_density: AttributeItem, 1 "EyebrowCurve" eyebrow_curve: AttributeItem,
    2 "EyebrowLength" eyebrow_length: AttributeItem
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hair {
    pub length: Option<AttributeItem>,
    pub bang: Option<AttributeItem>,
    pub color: Option<AttributeItem>,
}
model! { Hair {
    0 "Length" length: AttributeItem, 1 "Bang" bang: AttributeItem, 2 "Color" color: AttributeItem
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hat {
    pub style: Option<AttributeItem>,
    pub color: Option<AttributeItem>,
}
model! { Hat {
    0 "Style" style: AttributeItem, 1 "Color" color: AttributeItem
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadPose {
    pub pitch: Option<i64>,
    pub yaw: Option<i64>,
    pub roll: Option<i64>,
}
model! { HeadPose {
    0 "Pitch" pitch: i64, 1 "Yaw" yaw: i64, 2 "Roll" roll: i64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mouth {
    pub mouth_open: Option<AttributeItem>,
}
model! { Mouth {
    0 "MouthOpen" mouth_open: AttributeItem
} }

/// Detects face similarity: `DetectFaceSimilarity` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DetectFaceSimilarity>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPARE_FAIL`], [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`], [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceSimilarity {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub quality_control: Option<i64>,
}
operation! { DetectFaceSimilarity() "DetectFaceSimilarity" -> DetectFaceSimilarityOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "QualityControl" quality_control: i64
} }

/// Response of [`DetectFaceSimilarity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceSimilarityOutput {
    pub score: Option<f64>,
}
model! { DetectFaceSimilarityOutput {
    0 "Score" score: f64
} }

/// Detects live face accurate: `DetectLiveFaceAccurate` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=DetectLiveFaceAccurate>.
///
/// Errors: [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiveFaceAccurate {
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_model_version: Option<String>,
}
operation! { DetectLiveFaceAccurate() "DetectLiveFaceAccurate" -> DetectLiveFaceAccurateOutput {
    0 "Image" image: String, 1 "Url" url: String, 2 "FaceModelVersion" face_model_version: String
} }

/// Response of [`DetectLiveFaceAccurate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiveFaceAccurateOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { DetectLiveFaceAccurateOutput {
    0 "Score" score: f64, 1 "FaceModelVersion" face_model_version: String
} }

/// Gets group info: `GetGroupInfo` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupInfo {
    /// Required.
    pub group_id: String,
}
operation! { GetGroupInfo(group_id: String) "GetGroupInfo" -> GetGroupInfoOutput {
    0 "GroupId" group_id
} }

/// Response of [`GetGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupInfoOutput {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub group_ex_descriptions: Vec<String>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
    pub creation_timestamp: Option<i64>,
}
model! { GetGroupInfoOutput {
    0 "GroupName" group_name: String, 1 "GroupId" group_id: String,
    2 "GroupExDescriptions" group_ex_descriptions: Vec<String>, 3 "Tag" tag: String,
    4 "FaceModelVersion" face_model_version: String, 5 "CreationTimestamp" creation_timestamp: i64
} }

/// Gets group list: `GetGroupList` of `iai` 2020-03-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetGroupList() "GetGroupList" -> GetGroupListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { GetGroupList: GroupInfo = Offset "Offset", "GroupInfos" group_infos }

/// Response of [`GetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupListOutput {
    pub group_infos: Vec<GroupInfo>,
    pub group_num: Option<i64>,
}
model! { GetGroupListOutput {
    0 "GroupInfos" group_infos: Vec<GroupInfo>, 1 "GroupNum" group_num: i64
} }

/// In the response of [`GetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub group_ex_descriptions: Vec<String>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
    pub creation_timestamp: Option<i64>,
    pub update_timestamp: Option<i64>,
}
model! { GroupInfo {
    0 "GroupName" group_name: String, 1 "GroupId" group_id: String,
    2 "GroupExDescriptions" group_ex_descriptions: Vec<String>, 3 "Tag" tag: String,
    4 "FaceModelVersion" face_model_version: String, 5 "CreationTimestamp" creation_timestamp: i64,
    6 "UpdateTimestamp" update_timestamp: i64
} }

/// Gets person base info: `GetPersonBaseInfo` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetPersonBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonBaseInfo {
    /// Required.
    pub person_id: String,
}
operation! { GetPersonBaseInfo(person_id: String) "GetPersonBaseInfo" -> GetPersonBaseInfoOutput {
    0 "PersonId" person_id
} }

/// Response of [`GetPersonBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonBaseInfoOutput {
    pub person_name: Option<String>,
    pub gender: Option<i64>,
    pub face_ids: Vec<String>,
}
model! { GetPersonBaseInfoOutput {
    0 "PersonName" person_name: String, 1 "Gender" gender: i64, 2 "FaceIds" face_ids: Vec<String>
} }

/// Gets person group info: `GetPersonGroupInfo` of `iai` 2020-03-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetPersonGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonGroupInfo {
    /// Required.
    pub person_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetPersonGroupInfo(person_id: String) "GetPersonGroupInfo" -> GetPersonGroupInfoOutput {
    0 "PersonId" person_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetPersonGroupInfo: PersonGroupInfo = Offset "Offset", "PersonGroupInfos" person_group_infos }

/// Response of [`GetPersonGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonGroupInfoOutput {
    pub person_group_infos: Vec<PersonGroupInfo>,
    pub group_num: Option<i64>,
    pub face_model_version: Option<String>,
}
model! { GetPersonGroupInfoOutput {
    0 "PersonGroupInfos" person_group_infos: Vec<PersonGroupInfo>, 1 "GroupNum" group_num: i64,
    2 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`GetPersonGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonGroupInfo {
    pub group_id: Option<String>,
    pub person_ex_descriptions: Vec<String>,
}
model! { PersonGroupInfo {
    0 "GroupId" group_id: String, 1 "PersonExDescriptions" person_ex_descriptions: Vec<String>
} }

/// Gets person list: `GetPersonList` of `iai` 2020-03-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetPersonList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonList {
    /// Required.
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetPersonList(group_id: String) "GetPersonList" -> GetPersonListOutput {
    0 "GroupId" group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetPersonList: PersonInfo = Offset "Offset", "PersonInfos" person_infos }

/// Response of [`GetPersonList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListOutput {
    pub person_infos: Vec<PersonInfo>,
    pub person_num: Option<i64>,
    pub face_num: Option<i64>,
    pub face_model_version: Option<String>,
}
model! { GetPersonListOutput {
    0 "PersonInfos" person_infos: Vec<PersonInfo>, 1 "PersonNum" person_num: i64, 2 "FaceNum" face_num: i64,
    3 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`GetPersonList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    pub person_name: Option<String>,
    pub person_id: Option<String>,
    pub gender: Option<i64>,
    pub person_ex_descriptions: Vec<String>,
    pub face_ids: Vec<String>,
    pub creation_timestamp: Option<i64>,
}
model! { PersonInfo {
    0 "PersonName" person_name: String, 1 "PersonId" person_id: String, 2 "Gender" gender: i64,
    3 "PersonExDescriptions" person_ex_descriptions: Vec<String>, 4 "FaceIds" face_ids: Vec<String>,
    5 "CreationTimestamp" creation_timestamp: i64
} }

/// Gets person list num: `GetPersonListNum` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetPersonListNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListNum {
    /// Required.
    pub group_id: String,
}
operation! { GetPersonListNum(group_id: String) "GetPersonListNum" -> GetPersonListNumOutput {
    0 "GroupId" group_id
} }

/// Response of [`GetPersonListNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListNumOutput {
    pub person_num: Option<i64>,
    pub face_num: Option<i64>,
}
model! { GetPersonListNumOutput {
    0 "PersonNum" person_num: i64, 1 "FaceNum" face_num: i64
} }

/// Gets upgrade group face model version job list: `GetUpgradeGroupFaceModelVersionJobList` of `iai` 2020-03-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetUpgradeGroupFaceModelVersionJobList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionJobList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetUpgradeGroupFaceModelVersionJobList()
    "GetUpgradeGroupFaceModelVersionJobList" -> GetUpgradeGroupFaceModelVersionJobListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { GetUpgradeGroupFaceModelVersionJobList: UpgradeJobInfo = Offset "Offset", "JobInfos" job_infos }

/// Response of [`GetUpgradeGroupFaceModelVersionJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionJobListOutput {
    pub job_infos: Vec<UpgradeJobInfo>,
    pub job_num: Option<i64>,
}
model! { GetUpgradeGroupFaceModelVersionJobListOutput {
    0 "JobInfos" job_infos: Vec<UpgradeJobInfo>, 1 "JobNum" job_num: i64
} }

/// In the response of [`GetUpgradeGroupFaceModelVersionJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeJobInfo {
    pub job_id: Option<String>,
    pub group_id: Option<String>,
    pub from_face_model_version: Option<String>,
    pub to_face_model_version: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
}
model! { UpgradeJobInfo {
    0 "JobId" job_id: String, 1 "GroupId" group_id: String, 2 "FromFaceModelVersion" from_face_model_version: String,
    3 "ToFaceModelVersion" to_face_model_version: String, 4 "StartTime" start_time: i64, 5 "Status" status: i64
} }

/// Gets upgrade group face model version result: `GetUpgradeGroupFaceModelVersionResult` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=GetUpgradeGroupFaceModelVersionResult>.
///
/// Errors: [`codes::FAILED_OPERATION_UPGRADE_JOB_ID_NOT_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionResult {
    /// Required.
    pub job_id: String,
}
operation! { GetUpgradeGroupFaceModelVersionResult(job_id: String)
    "GetUpgradeGroupFaceModelVersionResult" -> GetUpgradeGroupFaceModelVersionResultOutput {
    0 "JobId" job_id
} }

/// Response of [`GetUpgradeGroupFaceModelVersionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionResultOutput {
    pub end_timestamp: Option<i64>,
    pub progress: Option<f64>,
    pub status: Option<i64>,
    pub start_time: Option<i64>,
    pub from_face_model_version: Option<String>,
    pub to_face_model_version: Option<String>,
    pub group_id: Option<String>,
    pub failed_faces_url: Option<String>,
}
model! { GetUpgradeGroupFaceModelVersionResultOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "Progress" progress: f64, 2 "Status" status: i64,
    3 "StartTime" start_time: i64, 4 "FromFaceModelVersion" from_face_model_version: String,
    5 "ToFaceModelVersion" to_face_model_version: String, 6 "GroupId" group_id: String,
    7 "FailedFacesUrl" failed_faces_url: String
} }

/// Modifies group: `ModifyGroup` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=ModifyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub group_ex_description_infos: Option<Vec<GroupExDescriptionInfo>>,
    pub tag: Option<String>,
}
operation! { ModifyGroup(group_id: String) "ModifyGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String,
    2 "GroupExDescriptionInfos" group_ex_description_infos: Vec<GroupExDescriptionInfo>, 3 "Tag" tag: String
} }

/// Response of [`ModifyGroup`]: empty.
pub type ModifyGroupOutput = Empty;

/// In the request of [`ModifyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupExDescriptionInfo {
    /// Required.
    pub group_ex_description_index: Option<i64>,
    /// Required.
    pub group_ex_description: Option<String>,
}
input! { GroupExDescriptionInfo(group_ex_description_index: i64, group_ex_description: String) {
    0 "GroupExDescriptionIndex" group_ex_description_index: i64, 1 "GroupExDescription" group_ex_description: String
} }

/// Modifies person base info: `ModifyPersonBaseInfo` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=ModifyPersonBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonBaseInfo {
    /// Required.
    pub person_id: String,
    pub person_name: Option<String>,
    pub gender: Option<i64>,
}
operation! { ModifyPersonBaseInfo(person_id: String) "ModifyPersonBaseInfo" -> Empty {
    0 "PersonId" person_id, 1 "PersonName" person_name: String, 2 "Gender" gender: i64
} }

/// Response of [`ModifyPersonBaseInfo`]: empty.
pub type ModifyPersonBaseInfoOutput = Empty;

/// Modifies person group info: `ModifyPersonGroupInfo` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=ModifyPersonGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonGroupInfo {
    /// Required.
    pub group_id: String,
    /// Required.
    pub person_id: String,
    /// Required.
    pub person_ex_description_infos: Vec<PersonExDescriptionInfo>,
}
operation! {
    ModifyPersonGroupInfo(group_id: String, person_id: String, person_ex_description_infos: Vec<PersonExDescriptionInfo>)
    "ModifyPersonGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "PersonId" person_id, 2 "PersonExDescriptionInfos" person_ex_description_infos
} }

/// Response of [`ModifyPersonGroupInfo`]: empty.
pub type ModifyPersonGroupInfoOutput = Empty;

/// `RevertGroupFaceModelVersion` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=RevertGroupFaceModelVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_CANNNOT_ROLLBACK`], [`codes::FAILED_OPERATION_UPGRADE_JOB_ID_NOT_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertGroupFaceModelVersion {
    /// Required.
    pub job_id: String,
}
operation! { RevertGroupFaceModelVersion(job_id: String) "RevertGroupFaceModelVersion" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`RevertGroupFaceModelVersion`]: empty.
pub type RevertGroupFaceModelVersionOutput = Empty;

/// Searches faces: `SearchFaces` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=SearchFaces>.
///
/// Errors: [`codes::FAILED_OPERATION_ACROSS_VERSIONS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaces {
    /// Required.
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<i64>,
    pub min_face_size: Option<i64>,
    pub max_person_num: Option<i64>,
    pub need_person_info: Option<i64>,
    pub quality_control: Option<i64>,
    pub face_match_threshold: Option<f64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { SearchFaces(group_ids: Vec<String>) "SearchFaces" -> SearchFacesOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: i64,
    4 "MinFaceSize" min_face_size: i64, 5 "MaxPersonNum" max_person_num: i64, 6 "NeedPersonInfo" need_person_info: i64,
    7 "QualityControl" quality_control: i64, 8 "FaceMatchThreshold" face_match_threshold: f64,
    9 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`SearchFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesOutput {
    pub results: Vec<ResultItem>,
    pub face_num: Option<i64>,
    pub face_model_version: Option<String>,
}
model! { SearchFacesOutput {
    0 "Results" results: Vec<ResultItem>, 1 "FaceNum" face_num: i64, 2 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`SearchFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    pub candidates: Vec<Candidate>,
    pub face_rect: Option<FaceRect>,
    pub ret_code: Option<i64>,
}
model! { ResultItem {
    0 "Candidates" candidates: Vec<Candidate>, 1 "FaceRect" face_rect: FaceRect, 2 "RetCode" ret_code: i64
} }

/// In the response of [`SearchFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Candidate {
    pub person_id: Option<String>,
    pub face_id: Option<String>,
    pub score: Option<f64>,
    pub person_name: Option<String>,
    pub gender: Option<i64>,
    pub person_group_infos: Vec<PersonGroupInfo>,
}
model! { Candidate {
    0 "PersonId" person_id: String, 1 "FaceId" face_id: String, 2 "Score" score: f64,
    3 "PersonName" person_name: String, 4 "Gender" gender: i64,
    5 "PersonGroupInfos" person_group_infos: Vec<PersonGroupInfo>
} }

/// Searches faces returns by group: `SearchFacesReturnsByGroup` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=SearchFacesReturnsByGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACROSS_VERSIONS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesReturnsByGroup {
    /// Required.
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<i64>,
    pub min_face_size: Option<i64>,
    pub max_person_num_per_group: Option<i64>,
    pub need_person_info: Option<i64>,
    pub quality_control: Option<i64>,
    pub face_match_threshold: Option<f64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { SearchFacesReturnsByGroup(group_ids: Vec<String>)
    "SearchFacesReturnsByGroup" -> SearchFacesReturnsByGroupOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: i64,
    4 "MinFaceSize" min_face_size: i64, 5 "MaxPersonNumPerGroup" max_person_num_per_group: i64,
    6 "NeedPersonInfo" need_person_info: i64, 7 "QualityControl" quality_control: i64,
    8 "FaceMatchThreshold" face_match_threshold: f64, 9 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`SearchFacesReturnsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesReturnsByGroupOutput {
    pub face_num: Option<i64>,
    pub results_returns_by_group: Vec<ResultsReturnsByGroup>,
    pub face_model_version: Option<String>,
}
model! { SearchFacesReturnsByGroupOutput {
    0 "FaceNum" face_num: i64, 1 "ResultsReturnsByGroup" results_returns_by_group: Vec<ResultsReturnsByGroup>,
    2 "FaceModelVersion" face_model_version: String
} }

/// In the response of [`SearchFacesReturnsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsReturnsByGroup {
    pub face_rect: Option<FaceRect>,
    pub group_candidates: Vec<GroupCandidate>,
    pub ret_code: Option<i64>,
}
model! { ResultsReturnsByGroup {
    0 "FaceRect" face_rect: FaceRect, 1 "GroupCandidates" group_candidates: Vec<GroupCandidate>,
    2 "RetCode" ret_code: i64
} }

/// In the response of [`SearchFacesReturnsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCandidate {
    pub group_id: Option<String>,
    pub candidates: Vec<Candidate>,
}
model! { GroupCandidate {
    0 "GroupId" group_id: String, 1 "Candidates" candidates: Vec<Candidate>
} }

/// Searches persons: `SearchPersons` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=SearchPersons>.
///
/// Errors: [`codes::FAILED_OPERATION_ACROSS_VERSIONS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_GROUP_FACE_MODEL_VERSION`],
/// [`codes::RESOURCE_UNAVAILABLE_CHARGE_STATUS_EXCEPTION`], [`codes::RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersons {
    /// Required.
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<i64>,
    pub min_face_size: Option<i64>,
    pub max_person_num: Option<i64>,
    pub quality_control: Option<i64>,
    pub face_match_threshold: Option<f64>,
    pub need_person_info: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { SearchPersons(group_ids: Vec<String>) "SearchPersons" -> SearchPersonsOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: i64,
    4 "MinFaceSize" min_face_size: i64, 5 "MaxPersonNum" max_person_num: i64, 6 "QualityControl" quality_control: i64,
    7 "FaceMatchThreshold" face_match_threshold: f64, 8 "NeedPersonInfo" need_person_info: i64,
    9 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`SearchPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsOutput {
    pub results: Vec<ResultItem>,
    pub person_num: Option<i64>,
    pub face_model_version: Option<String>,
}
model! { SearchPersonsOutput {
    0 "Results" results: Vec<ResultItem>, 1 "PersonNum" person_num: i64, 2 "FaceModelVersion" face_model_version: String
} }

/// Searches persons returns by group: `SearchPersonsReturnsByGroup` of `iai` 2020-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=SearchPersonsReturnsByGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACROSS_VERSIONS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_ID_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_GROUP_FACE_MODEL_VERSION`],
/// [`codes::RESOURCE_UNAVAILABLE_CHARGE_STATUS_EXCEPTION`], [`codes::RESOURCE_UNAVAILABLE_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsReturnsByGroup {
    /// Required.
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<i64>,
    pub min_face_size: Option<i64>,
    pub max_person_num_per_group: Option<i64>,
    pub quality_control: Option<i64>,
    pub face_match_threshold: Option<f64>,
    pub need_person_info: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { SearchPersonsReturnsByGroup(group_ids: Vec<String>)
    "SearchPersonsReturnsByGroup" -> SearchPersonsReturnsByGroupOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: i64,
    4 "MinFaceSize" min_face_size: i64, 5 "MaxPersonNumPerGroup" max_person_num_per_group: i64,
    6 "QualityControl" quality_control: i64, 7 "FaceMatchThreshold" face_match_threshold: f64,
    8 "NeedPersonInfo" need_person_info: i64, 9 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`SearchPersonsReturnsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsReturnsByGroupOutput {
    pub person_num: Option<i64>,
    pub results_returns_by_group: Vec<ResultsReturnsByGroup>,
    pub face_model_version: Option<String>,
}
model! { SearchPersonsReturnsByGroupOutput {
    0 "PersonNum" person_num: i64, 1 "ResultsReturnsByGroup" results_returns_by_group: Vec<ResultsReturnsByGroup>,
    2 "FaceModelVersion" face_model_version: String
} }

/// `UpgradeGroupFaceModelVersion` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=UpgradeGroupFaceModelVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_CANNOT_UPGRADE`], [`codes::FAILED_OPERATION_GROUP_LOST_FACES`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGroupFaceModelVersion {
    /// Required.
    pub group_id: String,
    /// Required.
    pub face_model_version: String,
}
operation! { UpgradeGroupFaceModelVersion(group_id: String, face_model_version: String)
    "UpgradeGroupFaceModelVersion" -> UpgradeGroupFaceModelVersionOutput {
    0 "GroupId" group_id, 1 "FaceModelVersion" face_model_version
} }

/// Response of [`UpgradeGroupFaceModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGroupFaceModelVersionOutput {
    pub job_id: Option<String>,
}
model! { UpgradeGroupFaceModelVersionOutput {
    0 "JobId" job_id: String
} }

/// Verifies face: `VerifyFace` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=VerifyFace>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFace {
    /// Required.
    pub person_id: String,
    pub image: Option<String>,
    pub url: Option<String>,
    pub quality_control: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { VerifyFace(person_id: String) "VerifyFace" -> VerifyFaceOutput {
    0 "PersonId" person_id, 1 "Image" image: String, 2 "Url" url: String, 3 "QualityControl" quality_control: i64,
    4 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`VerifyFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFaceOutput {
    pub score: Option<f64>,
    pub is_match: Option<bool>,
    pub face_model_version: Option<String>,
}
model! { VerifyFaceOutput {
    0 "Score" score: f64, 1 "IsMatch" is_match: bool, 2 "FaceModelVersion" face_model_version: String
} }

/// Verifies person: `VerifyPerson` of `iai` 2020-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iai&Version=2020-03-03&Action=VerifyPerson>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_GROUP_FACE_MODEL_VERSION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_CHARGE_STATUS_EXCEPTION`], [`codes::RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPerson {
    /// Required.
    pub person_id: String,
    pub image: Option<String>,
    pub url: Option<String>,
    pub quality_control: Option<i64>,
    pub need_rotate_detection: Option<i64>,
}
operation! { VerifyPerson(person_id: String) "VerifyPerson" -> VerifyPersonOutput {
    0 "PersonId" person_id, 1 "Image" image: String, 2 "Url" url: String, 3 "QualityControl" quality_control: i64,
    4 "NeedRotateDetection" need_rotate_detection: i64
} }

/// Response of [`VerifyPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPersonOutput {
    pub score: Option<f64>,
    pub is_match: Option<bool>,
    pub face_model_version: Option<String>,
}
model! { VerifyPersonOutput {
    0 "Score" score: f64, 1 "IsMatch" is_match: bool, 2 "FaceModelVersion" face_model_version: String
} }

codes! {
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACROSS_VERSIONS_ERROR "FailedOperation.AcrossVersionsError",
    FAILED_OPERATION_COMPARE_FAIL "FailedOperation.CompareFail",
    FAILED_OPERATION_CONFLICT_OPERATION "FailedOperation.ConflictOperation",
    FAILED_OPERATION_CREATE_FACE_CONCURRENT "FailedOperation.CreateFaceConcurrent",
    FAILED_OPERATION_DUPLICATED_GROUP_DESCRIPTION "FailedOperation.DuplicatedGroupDescription",
    FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED "FailedOperation.FaceQualityNotQualified",
    FAILED_OPERATION_FACE_SIZE_TOO_SMALL "FailedOperation.FaceSizeTooSmall",
    FAILED_OPERATION_GROUP_CANNOT_UPGRADE "FailedOperation.GroupCannotUpgrade",
    FAILED_OPERATION_GROUP_IN_DELETED_STATE "FailedOperation.GroupInDeletedState",
    FAILED_OPERATION_GROUP_LOST_FACES "FailedOperation.GroupLostFaces",
    FAILED_OPERATION_GROUP_PERSON_MAP_EXIST "FailedOperation.GroupPersonMapExist",
    FAILED_OPERATION_GROUP_PERSON_MAP_NOT_EXIST "FailedOperation.GroupPersonMapNotExist",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_FACEDETECT_FAILED "FailedOperation.ImageFacedetectFailed",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL "FailedOperation.ImageResolutionTooSmall",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_JOB_CANNNOT_ROLLBACK "FailedOperation.JobCannnotRollback",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES "FailedOperation.LifePhotoDetectFaces",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE "FailedOperation.LifePhotoDetectFake",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES "FailedOperation.LifePhotoDetectNoFaces",
    FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR "FailedOperation.LifePhotoSizeError",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED "FailedOperation.RequestLimitExceeded",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail",
    FAILED_OPERATION_SEARCH_FACES_EXCEED "FailedOperation.SearchFacesExceed",
    FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_UPGRADE_JOB_ID_NOT_EXIST "FailedOperation.UpgradeJobIdNotExist", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE_ACCOUNT_FACE_NUM_EXCEED "InvalidParameterValue.AccountFaceNumExceed",
    INVALID_PARAMETER_VALUE_DELETE_FACE_NUM_EXCEED "InvalidParameterValue.DeleteFaceNumExceed",
    INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL "InvalidParameterValue.FaceMatchThresholdIllegal",
    INVALID_PARAMETER_VALUE_FACE_MODEL_VERSION_ILLEGAL "InvalidParameterValue.FaceModelVersionIllegal",
    INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_EXCEED "InvalidParameterValue.GroupExDescriptionsExceed",
    INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_IDENTICAL "InvalidParameterValue.GroupExDescriptionsNameIdentical",
    INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_ILLEGAL "InvalidParameterValue.GroupExDescriptionsNameIllegal",
    INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_TOO_LONG "InvalidParameterValue.GroupExDescriptionsNameTooLong",
    INVALID_PARAMETER_VALUE_GROUP_FACE_NUM_EXCEED "InvalidParameterValue.GroupFaceNumExceed",
    INVALID_PARAMETER_VALUE_GROUP_ID_ALREADY_EXIST "InvalidParameterValue.GroupIdAlreadyExist",
    INVALID_PARAMETER_VALUE_GROUP_ID_ILLEGAL "InvalidParameterValue.GroupIdIllegal",
    INVALID_PARAMETER_VALUE_GROUP_ID_NOT_EXIST "InvalidParameterValue.GroupIdNotExist",
    INVALID_PARAMETER_VALUE_GROUP_ID_NOT_EXISTS "InvalidParameterValue.GroupIdNotExists",
    INVALID_PARAMETER_VALUE_GROUP_ID_TOO_LONG "InvalidParameterValue.GroupIdTooLong",
    INVALID_PARAMETER_VALUE_GROUP_IDS_EXCEED "InvalidParameterValue.GroupIdsExceed",
    INVALID_PARAMETER_VALUE_GROUP_NAME_ALREADY_EXIST "InvalidParameterValue.GroupNameAlreadyExist",
    INVALID_PARAMETER_VALUE_GROUP_NAME_ILLEGAL "InvalidParameterValue.GroupNameIllegal",
    INVALID_PARAMETER_VALUE_GROUP_NAME_TOO_LONG "InvalidParameterValue.GroupNameTooLong",
    INVALID_PARAMETER_VALUE_GROUP_NUM_EXCEED "InvalidParameterValue.GroupNumExceed",
    INVALID_PARAMETER_VALUE_GROUP_NUM_PER_PERSON_EXCEED "InvalidParameterValue.GroupNumPerPersonExceed",
    INVALID_PARAMETER_VALUE_GROUP_TAG_ILLEGAL "InvalidParameterValue.GroupTagIllegal",
    INVALID_PARAMETER_VALUE_GROUP_TAG_TOO_LONG "InvalidParameterValue.GroupTagTooLong",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY_ERROR "InvalidParameterValue.ImageEmptyError",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEED "InvalidParameterValue.LimitExceed",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_GROUPS "InvalidParameterValue.NoFaceInGroups",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_OFFSET_EXCEED "InvalidParameterValue.OffsetExceed",
    INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTION_INFOS_EXCEED "InvalidParameterValue.PersonExDescriptionInfosExceed",
    INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_IDENTICAL "InvalidParameterValue.PersonExDescriptionsNameIdentical",
    INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_ILLEGAL "InvalidParameterValue.PersonExDescriptionsNameIllegal",
    INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_TOO_LONG "InvalidParameterValue.PersonExDescriptionsNameTooLong",
    INVALID_PARAMETER_VALUE_PERSON_EXIST_IN_GROUP "InvalidParameterValue.PersonExistInGroup",
    INVALID_PARAMETER_VALUE_PERSON_FACE_NUM_EXCEED "InvalidParameterValue.PersonFaceNumExceed",
    INVALID_PARAMETER_VALUE_PERSON_GENDER_ILLEGAL "InvalidParameterValue.PersonGenderIllegal",
    INVALID_PARAMETER_VALUE_PERSON_ID_ALREADY_EXIST "InvalidParameterValue.PersonIdAlreadyExist",
    INVALID_PARAMETER_VALUE_PERSON_ID_ILLEGAL "InvalidParameterValue.PersonIdIllegal",
    INVALID_PARAMETER_VALUE_PERSON_ID_NOT_EXIST "InvalidParameterValue.PersonIdNotExist",
    INVALID_PARAMETER_VALUE_PERSON_ID_TOO_LONG "InvalidParameterValue.PersonIdTooLong",
    INVALID_PARAMETER_VALUE_PERSON_NAME_ILLEGAL "InvalidParameterValue.PersonNameIllegal",
    INVALID_PARAMETER_VALUE_PERSON_NAME_TOO_LONG "InvalidParameterValue.PersonNameTooLong",
    INVALID_PARAMETER_VALUE_QUALITY_CONTROL_ILLEGAL "InvalidParameterValue.QualityControlIllegal",
    INVALID_PARAMETER_VALUE_SEARCH_PERSONS_EXCEED "InvalidParameterValue.SearchPersonsExceed",
    INVALID_PARAMETER_VALUE_UNIQUE_PERSON_CONTROL_ILLEGAL "InvalidParameterValue.UniquePersonControlIllegal",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_GROUP_FACE_MODEL_VERSION "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
    INVALID_PARAMETER_VALUE_UPLOAD_FACE_NUM_EXCEED "InvalidParameterValue.UploadFaceNumExceed",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ERROR_FACE_NUM_EXCEED "LimitExceeded.ErrorFaceNumExceed",
    MISSING_PARAMETER_ERROR_PARAMETER_EMPTY "MissingParameter.ErrorParameterEmpty",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_UNAVAILABLE_CHARGE_STATUS_EXCEPTION "ResourceUnavailable.ChargeStatusException",
    RESOURCE_UNAVAILABLE_DELIVERING "ResourceUnavailable.Delivering",
    RESOURCE_UNAVAILABLE_FREEZE "ResourceUnavailable.Freeze",
    RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR "ResourceUnavailable.GetAuthInfoError",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_LOW_BALANCE "ResourceUnavailable.LowBalance",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_NOT_READY "ResourceUnavailable.NotReady",
    RESOURCE_UNAVAILABLE_RECOVER "ResourceUnavailable.Recover",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing",
    RESOURCE_UNAVAILABLE_UNKNOWN_STATUS "ResourceUnavailable.UnknownStatus",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException",
    UNSUPPORTED_OPERATION_UNKNOW_METHOD "UnsupportedOperation.UnknowMethod"
}

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeDenseLandmarks, AnalyzeFace, CompareFace, CompareMaskFace, CopyPerson, CreateFace, CreateGroup, CreatePerson,
    DeleteFace, DeleteGroup, DeletePerson, DeletePersonFromGroup, DetectFace, DetectFaceAttributes,
    DetectFaceSimilarity, DetectLiveFaceAccurate, GetGroupInfo, GetGroupList, GetPersonBaseInfo, GetPersonGroupInfo,
    GetPersonList, GetPersonListNum, GetUpgradeGroupFaceModelVersionJobList, GetUpgradeGroupFaceModelVersionResult,
    ModifyGroup, ModifyPersonBaseInfo, ModifyPersonGroupInfo, RevertGroupFaceModelVersion, SearchFaces,
    SearchFacesReturnsByGroup, SearchPersons, SearchPersonsReturnsByGroup, UpgradeGroupFaceModelVersion, VerifyFace,
    VerifyPerson
}
