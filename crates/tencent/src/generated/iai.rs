//! `iai` 2020-03-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180301;

static SERVICE: Service = Service { name: "iai", version: "2020-03-03", code: "iai", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeDenseLandmarks {
    pub mode: Option<u64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<i64>,
}
operation! { AnalyzeDenseLandmarks() "AnalyzeDenseLandmarks" -> AnalyzeDenseLandmarksOutput {
    0 "Mode" mode: u64, 1 "Image" image: String, 2 "Url" url: String, 3 "FaceModelVersion" face_model_version: String,
    4 "NeedRotateDetection" need_rotate_detection: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeDenseLandmarksOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub dense_face_shape_set: Option<Vec<DenseFaceShape>>,
    pub face_model_version: Option<String>,
}
model! { AnalyzeDenseLandmarksOutput {
    0 "ImageWidth" image_width, 1 "ImageHeight" image_height, 2 "DenseFaceShapeSet" dense_face_shape_set,
    3 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DenseFaceShape {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub left_eye: Option<Vec<Point>>,
    pub right_eye: Option<Vec<Point>>,
    pub left_eye_brow: Option<Vec<Point>>,
    pub right_eye_brow: Option<Vec<Point>>,
    pub mouth_outside: Option<Vec<Point>>,
    pub mouth_inside: Option<Vec<Point>>,
    pub nose: Option<Vec<Point>>,
    pub left_pupil: Option<Vec<Point>>,
    pub right_pupil: Option<Vec<Point>>,
    pub central_axis: Option<Vec<Point>>,
    pub chin: Option<Vec<Point>>,
    pub left_eye_bags: Option<Vec<Point>>,
    pub right_eye_bags: Option<Vec<Point>>,
    pub forehead: Option<Vec<Point>>,
}
model! { DenseFaceShape {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "LeftEye" left_eye, 5 "RightEye" right_eye,
    6 "LeftEyeBrow" left_eye_brow, 7 "RightEyeBrow" right_eye_brow, 8 "MouthOutside" mouth_outside,
    9 "MouthInside" mouth_inside, 10 "Nose" nose, 11 "LeftPupil" left_pupil, 12 "RightPupil" right_pupil,
    13 "CentralAxis" central_axis, 14 "Chin" chin, 15 "LeftEyeBags" left_eye_bags, 16 "RightEyeBags" right_eye_bags,
    17 "Forehead" forehead
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Point {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFace {
    pub mode: Option<u64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<u64>,
}
operation! { AnalyzeFace() "AnalyzeFace" -> AnalyzeFaceOutput {
    0 "Mode" mode: u64, 1 "Image" image: String, 2 "Url" url: String, 3 "FaceModelVersion" face_model_version: String,
    4 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFaceOutput {
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub face_shape_set: Option<Vec<FaceShape>>,
    pub face_model_version: Option<String>,
}
model! { AnalyzeFaceOutput {
    0 "ImageWidth" image_width, 1 "ImageHeight" image_height, 2 "FaceShapeSet" face_shape_set,
    3 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceShape {
    pub face_profile: Option<Vec<Point>>,
    pub left_eye: Option<Vec<Point>>,
    pub right_eye: Option<Vec<Point>>,
    pub left_eye_brow: Option<Vec<Point>>,
    pub right_eye_brow: Option<Vec<Point>>,
    pub mouth: Option<Vec<Point>>,
    pub nose: Option<Vec<Point>>,
    pub left_pupil: Option<Vec<Point>>,
    pub right_pupil: Option<Vec<Point>>,
}
model! { FaceShape {
    0 "FaceProfile" face_profile, 1 "LeftEye" left_eye, 2 "RightEye" right_eye, 3 "LeftEyeBrow" left_eye_brow,
    4 "RightEyeBrow" right_eye_brow, 5 "Mouth" mouth, 6 "Nose" nose, 7 "LeftPupil" left_pupil,
    8 "RightPupil" right_pupil
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFace {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub face_model_version: Option<String>,
    pub quality_control: Option<u64>,
    pub need_rotate_detection: Option<u64>,
    pub face_matching_strategy: Option<u64>,
}
operation! { CompareFace() "CompareFace" -> CompareFaceOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "FaceModelVersion" face_model_version: String, 5 "QualityControl" quality_control: u64,
    6 "NeedRotateDetection" need_rotate_detection: u64, 7 "FaceMatchingStrategy" face_matching_strategy: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { CompareFaceOutput {
    0 "Score" score, 1 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareMaskFace {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub face_model_version: Option<String>,
    pub quality_control: Option<u64>,
}
operation! { CompareMaskFace() "CompareMaskFace" -> CompareMaskFaceOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "FaceModelVersion" face_model_version: String, 5 "QualityControl" quality_control: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareMaskFaceOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { CompareMaskFaceOutput {
    0 "Score" score, 1 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPerson {
    pub person_id: String,
    pub group_ids: Vec<String>,
}
operation! { CopyPerson(person_id: String, group_ids: Vec<String>) "CopyPerson" -> CopyPersonOutput {
    0 "PersonId" person_id, 1 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPersonOutput {
    pub suc_group_num: Option<u64>,
    pub suc_group_ids: Option<Vec<String>>,
}
model! { CopyPersonOutput {
    0 "SucGroupNum" suc_group_num, 1 "SucGroupIds" suc_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFace {
    pub person_id: String,
    pub images: Option<Vec<String>>,
    pub urls: Option<Vec<String>>,
    pub face_match_threshold: Option<f64>,
    pub quality_control: Option<u64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { CreateFace(person_id: String) "CreateFace" -> CreateFaceOutput {
    0 "PersonId" person_id, 1 "Images" images: Vec<String>, 2 "Urls" urls: Vec<String>,
    3 "FaceMatchThreshold" face_match_threshold: f64, 4 "QualityControl" quality_control: u64,
    5 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceOutput {
    pub suc_face_num: Option<u64>,
    pub suc_face_ids: Option<Vec<String>>,
    pub ret_code: Option<Vec<i64>>,
    pub suc_indexes: Option<Vec<u64>>,
    pub suc_face_rects: Option<Vec<FaceRect>>,
    pub face_model_version: Option<String>,
}
model! { CreateFaceOutput {
    0 "SucFaceNum" suc_face_num, 1 "SucFaceIds" suc_face_ids, 2 "RetCode" ret_code, 3 "SucIndexes" suc_indexes,
    4 "SucFaceRects" suc_face_rects, 5 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
}
model! { FaceRect {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub group_name: String,
    pub group_id: String,
    pub group_ex_descriptions: Option<Vec<String>>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
}
operation! { CreateGroup(group_name: String, group_id: String) "CreateGroup" -> CreateGroupOutput {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupExDescriptions" group_ex_descriptions: Vec<String>,
    3 "Tag" tag: String, 4 "FaceModelVersion" face_model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub face_model_version: Option<String>,
}
model! { CreateGroupOutput {
    0 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerson {
    pub group_id: String,
    pub person_name: String,
    pub person_id: String,
    pub gender: Option<i64>,
    pub person_ex_description_infos: Option<Vec<PersonExDescriptionInfo>>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub unique_person_control: Option<u64>,
    pub quality_control: Option<u64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { CreatePerson(group_id: String, person_name: String, person_id: String)
    "CreatePerson" -> CreatePersonOutput {
    0 "GroupId" group_id, 1 "PersonName" person_name, 2 "PersonId" person_id, 3 "Gender" gender: i64,
    4 "PersonExDescriptionInfos" person_ex_description_infos: Vec<PersonExDescriptionInfo>, 5 "Image" image: String,
    6 "Url" url: String, 7 "UniquePersonControl" unique_person_control: u64, 8 "QualityControl" quality_control: u64,
    9 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonExDescriptionInfo {
    pub person_ex_description_index: Option<u64>,
    pub person_ex_description: Option<String>,
}
input! { PersonExDescriptionInfo(person_ex_description_index: u64, person_ex_description: String) {
    0 "PersonExDescriptionIndex" person_ex_description_index: u64, 1 "PersonExDescription" person_ex_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonOutput {
    pub face_id: Option<String>,
    pub face_rect: Option<FaceRect>,
    pub similar_person_id: Option<String>,
    pub face_model_version: Option<String>,
}
model! { CreatePersonOutput {
    0 "FaceId" face_id, 1 "FaceRect" face_rect, 2 "SimilarPersonId" similar_person_id,
    3 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFace {
    pub person_id: String,
    pub face_ids: Vec<String>,
}
operation! { DeleteFace(person_id: String, face_ids: Vec<String>) "DeleteFace" -> DeleteFaceOutput {
    0 "PersonId" person_id, 1 "FaceIds" face_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceOutput {
    pub suc_deleted_num: Option<u64>,
    pub suc_face_ids: Option<Vec<String>>,
}
model! { DeleteFaceOutput {
    0 "SucDeletedNum" suc_deleted_num, 1 "SucFaceIds" suc_face_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerson {
    pub person_id: String,
}
operation! { DeletePerson(person_id: String) "DeletePerson" -> Empty {
    0 "PersonId" person_id
} }

pub type DeletePersonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonFromGroup {
    pub person_id: String,
    pub group_id: String,
}
operation! { DeletePersonFromGroup(person_id: String, group_id: String) "DeletePersonFromGroup" -> Empty {
    0 "PersonId" person_id, 1 "GroupId" group_id
} }

pub type DeletePersonFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFace {
    pub max_face_num: Option<u64>,
    pub min_face_size: Option<u64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub need_face_attributes: Option<u64>,
    pub need_quality_detection: Option<u64>,
    pub face_model_version: Option<String>,
    pub need_rotate_detection: Option<u64>,
}
operation! { DetectFace() "DetectFace" -> DetectFaceOutput {
    0 "MaxFaceNum" max_face_num: u64, 1 "MinFaceSize" min_face_size: u64, 2 "Image" image: String, 3 "Url" url: String,
    4 "NeedFaceAttributes" need_face_attributes: u64, 5 "NeedQualityDetection" need_quality_detection: u64,
    6 "FaceModelVersion" face_model_version: String, 7 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceOutput {
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub face_infos: Option<Vec<FaceInfo>>,
    pub face_model_version: Option<String>,
}
model! { DetectFaceOutput {
    0 "ImageWidth" image_width, 1 "ImageHeight" image_height, 2 "FaceInfos" face_infos,
    3 "FaceModelVersion" face_model_version
} }

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
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "FaceAttributesInfo" face_attributes_info,
    5 "FaceQualityInfo" face_quality_info
} }

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
    0 "Gender" gender, 1 "Age" age, 2 "Expression" expression, 3 "Glass" glass, 4 "Pitch" pitch, 5 "Yaw" yaw,
    6 "Roll" roll, 7 "Beauty" beauty, 8 "Hat" hat, 9 "Mask" mask, 10 "Hair" hair, 11 "EyeOpen" eye_open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceHairAttributesInfo {
    pub length: Option<i64>,
    pub bang: Option<i64>,
    pub color: Option<i64>,
}
model! { FaceHairAttributesInfo {
    0 "Length" length, 1 "Bang" bang, 2 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceQualityInfo {
    pub score: Option<i64>,
    pub sharpness: Option<i64>,
    pub brightness: Option<i64>,
    pub completeness: Option<FaceQualityCompleteness>,
}
model! { FaceQualityInfo {
    0 "Score" score, 1 "Sharpness" sharpness, 2 "Brightness" brightness, 3 "Completeness" completeness
} }

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
    0 "Eyebrow" eyebrow, 1 "Eye" eye, 2 "Nose" nose, 3 "Cheek" cheek, 4 "Mouth" mouth, 5 "Chin" chin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributes {
    pub max_face_num: Option<u64>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub face_attributes_type: Option<String>,
    pub need_rotate_detection: Option<u64>,
    pub face_model_version: Option<String>,
}
operation! { DetectFaceAttributes() "DetectFaceAttributes" -> DetectFaceAttributesOutput {
    0 "MaxFaceNum" max_face_num: u64, 1 "Image" image: String, 2 "Url" url: String,
    3 "FaceAttributesType" face_attributes_type: String, 4 "NeedRotateDetection" need_rotate_detection: u64,
    5 "FaceModelVersion" face_model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesOutput {
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub face_detail_infos: Option<Vec<FaceDetailInfo>>,
    pub face_model_version: Option<String>,
}
model! { DetectFaceAttributesOutput {
    0 "ImageWidth" image_width, 1 "ImageHeight" image_height, 2 "FaceDetailInfos" face_detail_infos,
    3 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDetailInfo {
    pub face_rect: Option<FaceRect>,
    pub face_detail_attributes_info: Option<FaceDetailAttributesInfo>,
}
model! { FaceDetailInfo {
    0 "FaceRect" face_rect, 1 "FaceDetailAttributesInfo" face_detail_attributes_info
} }

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
    0 "Age" age, 1 "Beauty" beauty, 2 "Emotion" emotion, 3 "Eye" eye, 4 "Eyebrow" eyebrow, 5 "Gender" gender,
    6 "Hair" hair, 7 "Hat" hat, 8 "HeadPose" head_pose, 9 "Mask" mask, 10 "Mouth" mouth, 11 "Moustache" moustache,
    12 "Nose" nose, 13 "Shape" shape, 14 "Skin" skin, 15 "Smile" smile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeItem {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}
model! { AttributeItem {
    0 "Type" r#type, 1 "Probability" probability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Eye {
    pub glass: Option<AttributeItem>,
    pub eye_open: Option<AttributeItem>,
    pub eyelid_type: Option<AttributeItem>,
    pub eye_size: Option<AttributeItem>,
}
model! { Eye {
    0 "Glass" glass, 1 "EyeOpen" eye_open, 2 "EyelidType" eyelid_type, 3 "EyeSize" eye_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Eyebrow {
    pub eyebrow_density: Option<AttributeItem>,
    pub eyebrow_curve: Option<AttributeItem>,
    pub eyebrow_length: Option<AttributeItem>,
}
model! { Eyebrow {
    0 "EyebrowDensity" eyebrow_density, 1 "EyebrowCurve" eyebrow_curve, 2 "EyebrowLength" eyebrow_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hair {
    pub length: Option<AttributeItem>,
    pub bang: Option<AttributeItem>,
    pub color: Option<AttributeItem>,
}
model! { Hair {
    0 "Length" length, 1 "Bang" bang, 2 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hat {
    pub style: Option<AttributeItem>,
    pub color: Option<AttributeItem>,
}
model! { Hat {
    0 "Style" style, 1 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadPose {
    pub pitch: Option<i64>,
    pub yaw: Option<i64>,
    pub roll: Option<i64>,
}
model! { HeadPose {
    0 "Pitch" pitch, 1 "Yaw" yaw, 2 "Roll" roll
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mouth {
    pub mouth_open: Option<AttributeItem>,
}
model! { Mouth {
    0 "MouthOpen" mouth_open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceSimilarity {
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub url_a: Option<String>,
    pub url_b: Option<String>,
    pub quality_control: Option<u64>,
}
operation! { DetectFaceSimilarity() "DetectFaceSimilarity" -> DetectFaceSimilarityOutput {
    0 "ImageA" image_a: String, 1 "ImageB" image_b: String, 2 "UrlA" url_a: String, 3 "UrlB" url_b: String,
    4 "QualityControl" quality_control: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceSimilarityOutput {
    pub score: Option<f64>,
}
model! { DetectFaceSimilarityOutput {
    0 "Score" score
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiveFaceAccurateOutput {
    pub score: Option<f64>,
    pub face_model_version: Option<String>,
}
model! { DetectLiveFaceAccurateOutput {
    0 "Score" score, 1 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupInfo {
    pub group_id: String,
}
operation! { GetGroupInfo(group_id: String) "GetGroupInfo" -> GetGroupInfoOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupInfoOutput {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub group_ex_descriptions: Option<Vec<String>>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
    pub creation_timestamp: Option<u64>,
}
model! { GetGroupInfoOutput {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupExDescriptions" group_ex_descriptions, 3 "Tag" tag,
    4 "FaceModelVersion" face_model_version, 5 "CreationTimestamp" creation_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetGroupList() "GetGroupList" -> GetGroupListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { GetGroupList: GroupInfo = Offset "Offset", "GroupInfos" group_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupListOutput {
    pub group_infos: Option<Vec<GroupInfo>>,
    pub group_num: Option<u64>,
}
model! { GetGroupListOutput {
    0 "GroupInfos" group_infos, 1 "GroupNum" group_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub group_ex_descriptions: Option<Vec<String>>,
    pub tag: Option<String>,
    pub face_model_version: Option<String>,
    pub creation_timestamp: Option<u64>,
    pub update_timestamp: Option<u64>,
}
model! { GroupInfo {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupExDescriptions" group_ex_descriptions, 3 "Tag" tag,
    4 "FaceModelVersion" face_model_version, 5 "CreationTimestamp" creation_timestamp,
    6 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonBaseInfo {
    pub person_id: String,
}
operation! { GetPersonBaseInfo(person_id: String) "GetPersonBaseInfo" -> GetPersonBaseInfoOutput {
    0 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonBaseInfoOutput {
    pub person_name: Option<String>,
    pub gender: Option<i64>,
    pub face_ids: Option<Vec<String>>,
}
model! { GetPersonBaseInfoOutput {
    0 "PersonName" person_name, 1 "Gender" gender, 2 "FaceIds" face_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonGroupInfo {
    pub person_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetPersonGroupInfo(person_id: String) "GetPersonGroupInfo" -> GetPersonGroupInfoOutput {
    0 "PersonId" person_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { GetPersonGroupInfo: PersonGroupInfo = Offset "Offset", "PersonGroupInfos" person_group_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonGroupInfoOutput {
    pub person_group_infos: Option<Vec<PersonGroupInfo>>,
    pub group_num: Option<u64>,
    pub face_model_version: Option<String>,
}
model! { GetPersonGroupInfoOutput {
    0 "PersonGroupInfos" person_group_infos, 1 "GroupNum" group_num, 2 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonGroupInfo {
    pub group_id: Option<String>,
    pub person_ex_descriptions: Option<Vec<String>>,
}
model! { PersonGroupInfo {
    0 "GroupId" group_id, 1 "PersonExDescriptions" person_ex_descriptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonList {
    pub group_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetPersonList(group_id: String) "GetPersonList" -> GetPersonListOutput {
    0 "GroupId" group_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { GetPersonList: PersonInfo = Offset "Offset", "PersonInfos" person_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListOutput {
    pub person_infos: Option<Vec<PersonInfo>>,
    pub person_num: Option<u64>,
    pub face_num: Option<u64>,
    pub face_model_version: Option<String>,
}
model! { GetPersonListOutput {
    0 "PersonInfos" person_infos, 1 "PersonNum" person_num, 2 "FaceNum" face_num,
    3 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    pub person_name: Option<String>,
    pub person_id: Option<String>,
    pub gender: Option<i64>,
    pub person_ex_descriptions: Option<Vec<String>>,
    pub face_ids: Option<Vec<String>>,
    pub creation_timestamp: Option<u64>,
}
model! { PersonInfo {
    0 "PersonName" person_name, 1 "PersonId" person_id, 2 "Gender" gender,
    3 "PersonExDescriptions" person_ex_descriptions, 4 "FaceIds" face_ids, 5 "CreationTimestamp" creation_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListNum {
    pub group_id: String,
}
operation! { GetPersonListNum(group_id: String) "GetPersonListNum" -> GetPersonListNumOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonListNumOutput {
    pub person_num: Option<u64>,
    pub face_num: Option<u64>,
}
model! { GetPersonListNumOutput {
    0 "PersonNum" person_num, 1 "FaceNum" face_num
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionJobList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetUpgradeGroupFaceModelVersionJobList()
    "GetUpgradeGroupFaceModelVersionJobList" -> GetUpgradeGroupFaceModelVersionJobListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { GetUpgradeGroupFaceModelVersionJobList: UpgradeJobInfo = Offset "Offset", "JobInfos" job_infos }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionJobListOutput {
    pub job_infos: Option<Vec<UpgradeJobInfo>>,
    pub job_num: Option<u64>,
}
model! { GetUpgradeGroupFaceModelVersionJobListOutput {
    0 "JobInfos" job_infos, 1 "JobNum" job_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeJobInfo {
    pub job_id: Option<String>,
    pub group_id: Option<String>,
    pub from_face_model_version: Option<String>,
    pub to_face_model_version: Option<String>,
    pub start_time: Option<u64>,
    pub status: Option<u64>,
}
model! { UpgradeJobInfo {
    0 "JobId" job_id, 1 "GroupId" group_id, 2 "FromFaceModelVersion" from_face_model_version,
    3 "ToFaceModelVersion" to_face_model_version, 4 "StartTime" start_time, 5 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionResult {
    pub job_id: String,
}
operation! { GetUpgradeGroupFaceModelVersionResult(job_id: String)
    "GetUpgradeGroupFaceModelVersionResult" -> GetUpgradeGroupFaceModelVersionResultOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeGroupFaceModelVersionResultOutput {
    pub end_timestamp: Option<u64>,
    pub progress: Option<f64>,
    pub status: Option<i64>,
    pub start_time: Option<u64>,
    pub from_face_model_version: Option<String>,
    pub to_face_model_version: Option<String>,
    pub group_id: Option<String>,
    pub failed_faces_url: Option<String>,
}
model! { GetUpgradeGroupFaceModelVersionResultOutput {
    0 "EndTimestamp" end_timestamp, 1 "Progress" progress, 2 "Status" status, 3 "StartTime" start_time,
    4 "FromFaceModelVersion" from_face_model_version, 5 "ToFaceModelVersion" to_face_model_version,
    6 "GroupId" group_id, 7 "FailedFacesUrl" failed_faces_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub group_id: String,
    pub group_name: Option<String>,
    pub group_ex_description_infos: Option<Vec<GroupExDescriptionInfo>>,
    pub tag: Option<String>,
}
operation! { ModifyGroup(group_id: String) "ModifyGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String,
    2 "GroupExDescriptionInfos" group_ex_description_infos: Vec<GroupExDescriptionInfo>, 3 "Tag" tag: String
} }

pub type ModifyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupExDescriptionInfo {
    pub group_ex_description_index: Option<u64>,
    pub group_ex_description: Option<String>,
}
input! { GroupExDescriptionInfo(group_ex_description_index: u64, group_ex_description: String) {
    0 "GroupExDescriptionIndex" group_ex_description_index: u64, 1 "GroupExDescription" group_ex_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonBaseInfo {
    pub person_id: String,
    pub person_name: Option<String>,
    pub gender: Option<i64>,
}
operation! { ModifyPersonBaseInfo(person_id: String) "ModifyPersonBaseInfo" -> Empty {
    0 "PersonId" person_id, 1 "PersonName" person_name: String, 2 "Gender" gender: i64
} }

pub type ModifyPersonBaseInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonGroupInfo {
    pub group_id: String,
    pub person_id: String,
    pub person_ex_description_infos: Vec<PersonExDescriptionInfo>,
}
operation! { ModifyPersonGroupInfo(group_id: String, person_id: String, person_ex_description_infos: Vec<PersonExDescriptionInfo>)
    "ModifyPersonGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "PersonId" person_id, 2 "PersonExDescriptionInfos" person_ex_description_infos
} }

pub type ModifyPersonGroupInfoOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertGroupFaceModelVersion {
    pub job_id: String,
}
operation! { RevertGroupFaceModelVersion(job_id: String) "RevertGroupFaceModelVersion" -> Empty {
    0 "JobId" job_id
} }

pub type RevertGroupFaceModelVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaces {
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<u64>,
    pub min_face_size: Option<u64>,
    pub max_person_num: Option<u64>,
    pub need_person_info: Option<i64>,
    pub quality_control: Option<u64>,
    pub face_match_threshold: Option<f64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { SearchFaces(group_ids: Vec<String>) "SearchFaces" -> SearchFacesOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: u64,
    4 "MinFaceSize" min_face_size: u64, 5 "MaxPersonNum" max_person_num: u64, 6 "NeedPersonInfo" need_person_info: i64,
    7 "QualityControl" quality_control: u64, 8 "FaceMatchThreshold" face_match_threshold: f64,
    9 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesOutput {
    pub results: Option<Vec<ResultItem>>,
    pub face_num: Option<u64>,
    pub face_model_version: Option<String>,
}
model! { SearchFacesOutput {
    0 "Results" results, 1 "FaceNum" face_num, 2 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    pub candidates: Option<Vec<Candidate>>,
    pub face_rect: Option<FaceRect>,
    pub ret_code: Option<i64>,
}
model! { ResultItem {
    0 "Candidates" candidates, 1 "FaceRect" face_rect, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Candidate {
    pub person_id: Option<String>,
    pub face_id: Option<String>,
    pub score: Option<f64>,
    pub person_name: Option<String>,
    pub gender: Option<i64>,
    pub person_group_infos: Option<Vec<PersonGroupInfo>>,
}
model! { Candidate {
    0 "PersonId" person_id, 1 "FaceId" face_id, 2 "Score" score, 3 "PersonName" person_name, 4 "Gender" gender,
    5 "PersonGroupInfos" person_group_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesReturnsByGroup {
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<u64>,
    pub min_face_size: Option<u64>,
    pub max_person_num_per_group: Option<u64>,
    pub need_person_info: Option<i64>,
    pub quality_control: Option<u64>,
    pub face_match_threshold: Option<f64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { SearchFacesReturnsByGroup(group_ids: Vec<String>)
    "SearchFacesReturnsByGroup" -> SearchFacesReturnsByGroupOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: u64,
    4 "MinFaceSize" min_face_size: u64, 5 "MaxPersonNumPerGroup" max_person_num_per_group: u64,
    6 "NeedPersonInfo" need_person_info: i64, 7 "QualityControl" quality_control: u64,
    8 "FaceMatchThreshold" face_match_threshold: f64, 9 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFacesReturnsByGroupOutput {
    pub face_num: Option<u64>,
    pub results_returns_by_group: Option<Vec<ResultsReturnsByGroup>>,
    pub face_model_version: Option<String>,
}
model! { SearchFacesReturnsByGroupOutput {
    0 "FaceNum" face_num, 1 "ResultsReturnsByGroup" results_returns_by_group, 2 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsReturnsByGroup {
    pub face_rect: Option<FaceRect>,
    pub group_candidates: Option<Vec<GroupCandidate>>,
    pub ret_code: Option<i64>,
}
model! { ResultsReturnsByGroup {
    0 "FaceRect" face_rect, 1 "GroupCandidates" group_candidates, 2 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCandidate {
    pub group_id: Option<String>,
    pub candidates: Option<Vec<Candidate>>,
}
model! { GroupCandidate {
    0 "GroupId" group_id, 1 "Candidates" candidates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersons {
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<u64>,
    pub min_face_size: Option<u64>,
    pub max_person_num: Option<u64>,
    pub quality_control: Option<u64>,
    pub face_match_threshold: Option<f64>,
    pub need_person_info: Option<i64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { SearchPersons(group_ids: Vec<String>) "SearchPersons" -> SearchPersonsOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: u64,
    4 "MinFaceSize" min_face_size: u64, 5 "MaxPersonNum" max_person_num: u64, 6 "QualityControl" quality_control: u64,
    7 "FaceMatchThreshold" face_match_threshold: f64, 8 "NeedPersonInfo" need_person_info: i64,
    9 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsOutput {
    pub results: Option<Vec<ResultItem>>,
    pub person_num: Option<u64>,
    pub face_model_version: Option<String>,
}
model! { SearchPersonsOutput {
    0 "Results" results, 1 "PersonNum" person_num, 2 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsReturnsByGroup {
    pub group_ids: Vec<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub max_face_num: Option<u64>,
    pub min_face_size: Option<u64>,
    pub max_person_num_per_group: Option<u64>,
    pub quality_control: Option<u64>,
    pub face_match_threshold: Option<f64>,
    pub need_person_info: Option<i64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { SearchPersonsReturnsByGroup(group_ids: Vec<String>)
    "SearchPersonsReturnsByGroup" -> SearchPersonsReturnsByGroupOutput {
    0 "GroupIds" group_ids, 1 "Image" image: String, 2 "Url" url: String, 3 "MaxFaceNum" max_face_num: u64,
    4 "MinFaceSize" min_face_size: u64, 5 "MaxPersonNumPerGroup" max_person_num_per_group: u64,
    6 "QualityControl" quality_control: u64, 7 "FaceMatchThreshold" face_match_threshold: f64,
    8 "NeedPersonInfo" need_person_info: i64, 9 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPersonsReturnsByGroupOutput {
    pub person_num: Option<u64>,
    pub results_returns_by_group: Option<Vec<ResultsReturnsByGroup>>,
    pub face_model_version: Option<String>,
}
model! { SearchPersonsReturnsByGroupOutput {
    0 "PersonNum" person_num, 1 "ResultsReturnsByGroup" results_returns_by_group,
    2 "FaceModelVersion" face_model_version
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGroupFaceModelVersion {
    pub group_id: String,
    pub face_model_version: String,
}
operation! { UpgradeGroupFaceModelVersion(group_id: String, face_model_version: String)
    "UpgradeGroupFaceModelVersion" -> UpgradeGroupFaceModelVersionOutput {
    0 "GroupId" group_id, 1 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGroupFaceModelVersionOutput {
    pub job_id: Option<String>,
}
model! { UpgradeGroupFaceModelVersionOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFace {
    pub person_id: String,
    pub image: Option<String>,
    pub url: Option<String>,
    pub quality_control: Option<u64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { VerifyFace(person_id: String) "VerifyFace" -> VerifyFaceOutput {
    0 "PersonId" person_id, 1 "Image" image: String, 2 "Url" url: String, 3 "QualityControl" quality_control: u64,
    4 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyFaceOutput {
    pub score: Option<f64>,
    pub is_match: Option<bool>,
    pub face_model_version: Option<String>,
}
model! { VerifyFaceOutput {
    0 "Score" score, 1 "IsMatch" is_match, 2 "FaceModelVersion" face_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPerson {
    pub person_id: String,
    pub image: Option<String>,
    pub url: Option<String>,
    pub quality_control: Option<u64>,
    pub need_rotate_detection: Option<u64>,
}
operation! { VerifyPerson(person_id: String) "VerifyPerson" -> VerifyPersonOutput {
    0 "PersonId" person_id, 1 "Image" image: String, 2 "Url" url: String, 3 "QualityControl" quality_control: u64,
    4 "NeedRotateDetection" need_rotate_detection: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPersonOutput {
    pub score: Option<f64>,
    pub is_match: Option<bool>,
    pub face_model_version: Option<String>,
}
model! { VerifyPersonOutput {
    0 "Score" score, 1 "IsMatch" is_match, 2 "FaceModelVersion" face_model_version
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACROSS_VERSIONS_ERROR: &str = "FailedOperation.AcrossVersionsError";
    pub const FAILED_OPERATION_COMPARE_FAIL: &str = "FailedOperation.CompareFail";
    pub const FAILED_OPERATION_CONFLICT_OPERATION: &str = "FailedOperation.ConflictOperation";
    pub const FAILED_OPERATION_CREATE_FACE_CONCURRENT: &str = "FailedOperation.CreateFaceConcurrent";
    pub const FAILED_OPERATION_DUPLICATED_GROUP_DESCRIPTION: &str = "FailedOperation.DuplicatedGroupDescription";
    pub const FAILED_OPERATION_FACE_QUALITY_NOT_QUALIFIED: &str = "FailedOperation.FaceQualityNotQualified";
    pub const FAILED_OPERATION_FACE_SIZE_TOO_SMALL: &str = "FailedOperation.FaceSizeTooSmall";
    pub const FAILED_OPERATION_GROUP_CANNOT_UPGRADE: &str = "FailedOperation.GroupCannotUpgrade";
    pub const FAILED_OPERATION_GROUP_IN_DELETED_STATE: &str = "FailedOperation.GroupInDeletedState";
    pub const FAILED_OPERATION_GROUP_LOST_FACES: &str = "FailedOperation.GroupLostFaces";
    pub const FAILED_OPERATION_GROUP_PERSON_MAP_EXIST: &str = "FailedOperation.GroupPersonMapExist";
    pub const FAILED_OPERATION_GROUP_PERSON_MAP_NOT_EXIST: &str = "FailedOperation.GroupPersonMapNotExist";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_FACEDETECT_FAILED: &str = "FailedOperation.ImageFacedetectFailed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL: &str = "FailedOperation.ImageResolutionTooSmall";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_JOB_CANNNOT_ROLLBACK: &str = "FailedOperation.JobCannnotRollback";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES: &str = "FailedOperation.LifePhotoDetectFaces";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE: &str = "FailedOperation.LifePhotoDetectFake";
    pub const FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES: &str = "FailedOperation.LifePhotoDetectNoFaces";
    pub const FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR: &str = "FailedOperation.LifePhotoSizeError";
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED: &str = "FailedOperation.RequestLimitExceeded";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SEARCH_FACES_EXCEED: &str = "FailedOperation.SearchFacesExceed";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UPGRADE_JOB_ID_NOT_EXIST: &str = "FailedOperation.UpgradeJobIdNotExist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_FACE_NUM_EXCEED: &str = "InvalidParameterValue.AccountFaceNumExceed";
    pub const INVALID_PARAMETER_VALUE_DELETE_FACE_NUM_EXCEED: &str = "InvalidParameterValue.DeleteFaceNumExceed";
    pub const INVALID_PARAMETER_VALUE_FACE_MATCH_THRESHOLD_ILLEGAL: &str =
        "InvalidParameterValue.FaceMatchThresholdIllegal";
    pub const INVALID_PARAMETER_VALUE_FACE_MODEL_VERSION_ILLEGAL: &str =
        "InvalidParameterValue.FaceModelVersionIllegal";
    pub const INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_EXCEED: &str =
        "InvalidParameterValue.GroupExDescriptionsExceed";
    pub const INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_IDENTICAL: &str =
        "InvalidParameterValue.GroupExDescriptionsNameIdentical";
    pub const INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_ILLEGAL: &str =
        "InvalidParameterValue.GroupExDescriptionsNameIllegal";
    pub const INVALID_PARAMETER_VALUE_GROUP_EX_DESCRIPTIONS_NAME_TOO_LONG: &str =
        "InvalidParameterValue.GroupExDescriptionsNameTooLong";
    pub const INVALID_PARAMETER_VALUE_GROUP_FACE_NUM_EXCEED: &str = "InvalidParameterValue.GroupFaceNumExceed";
    pub const INVALID_PARAMETER_VALUE_GROUP_ID_ALREADY_EXIST: &str = "InvalidParameterValue.GroupIdAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_GROUP_ID_ILLEGAL: &str = "InvalidParameterValue.GroupIdIllegal";
    pub const INVALID_PARAMETER_VALUE_GROUP_ID_NOT_EXIST: &str = "InvalidParameterValue.GroupIdNotExist";
    pub const INVALID_PARAMETER_VALUE_GROUP_ID_NOT_EXISTS: &str = "InvalidParameterValue.GroupIdNotExists";
    pub const INVALID_PARAMETER_VALUE_GROUP_ID_TOO_LONG: &str = "InvalidParameterValue.GroupIdTooLong";
    pub const INVALID_PARAMETER_VALUE_GROUP_IDS_EXCEED: &str = "InvalidParameterValue.GroupIdsExceed";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_ALREADY_EXIST: &str = "InvalidParameterValue.GroupNameAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_ILLEGAL: &str = "InvalidParameterValue.GroupNameIllegal";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_TOO_LONG: &str = "InvalidParameterValue.GroupNameTooLong";
    pub const INVALID_PARAMETER_VALUE_GROUP_NUM_EXCEED: &str = "InvalidParameterValue.GroupNumExceed";
    pub const INVALID_PARAMETER_VALUE_GROUP_NUM_PER_PERSON_EXCEED: &str =
        "InvalidParameterValue.GroupNumPerPersonExceed";
    pub const INVALID_PARAMETER_VALUE_GROUP_TAG_ILLEGAL: &str = "InvalidParameterValue.GroupTagIllegal";
    pub const INVALID_PARAMETER_VALUE_GROUP_TAG_TOO_LONG: &str = "InvalidParameterValue.GroupTagTooLong";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY_ERROR: &str = "InvalidParameterValue.ImageEmptyError";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEED: &str = "InvalidParameterValue.LimitExceed";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_GROUPS: &str = "InvalidParameterValue.NoFaceInGroups";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO: &str = "InvalidParameterValue.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE_OFFSET_EXCEED: &str = "InvalidParameterValue.OffsetExceed";
    pub const INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTION_INFOS_EXCEED: &str =
        "InvalidParameterValue.PersonExDescriptionInfosExceed";
    pub const INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_IDENTICAL: &str =
        "InvalidParameterValue.PersonExDescriptionsNameIdentical";
    pub const INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_ILLEGAL: &str =
        "InvalidParameterValue.PersonExDescriptionsNameIllegal";
    pub const INVALID_PARAMETER_VALUE_PERSON_EX_DESCRIPTIONS_NAME_TOO_LONG: &str =
        "InvalidParameterValue.PersonExDescriptionsNameTooLong";
    pub const INVALID_PARAMETER_VALUE_PERSON_EXIST_IN_GROUP: &str = "InvalidParameterValue.PersonExistInGroup";
    pub const INVALID_PARAMETER_VALUE_PERSON_FACE_NUM_EXCEED: &str = "InvalidParameterValue.PersonFaceNumExceed";
    pub const INVALID_PARAMETER_VALUE_PERSON_GENDER_ILLEGAL: &str = "InvalidParameterValue.PersonGenderIllegal";
    pub const INVALID_PARAMETER_VALUE_PERSON_ID_ALREADY_EXIST: &str = "InvalidParameterValue.PersonIdAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_PERSON_ID_ILLEGAL: &str = "InvalidParameterValue.PersonIdIllegal";
    pub const INVALID_PARAMETER_VALUE_PERSON_ID_NOT_EXIST: &str = "InvalidParameterValue.PersonIdNotExist";
    pub const INVALID_PARAMETER_VALUE_PERSON_ID_TOO_LONG: &str = "InvalidParameterValue.PersonIdTooLong";
    pub const INVALID_PARAMETER_VALUE_PERSON_NAME_ILLEGAL: &str = "InvalidParameterValue.PersonNameIllegal";
    pub const INVALID_PARAMETER_VALUE_PERSON_NAME_TOO_LONG: &str = "InvalidParameterValue.PersonNameTooLong";
    pub const INVALID_PARAMETER_VALUE_QUALITY_CONTROL_ILLEGAL: &str = "InvalidParameterValue.QualityControlIllegal";
    pub const INVALID_PARAMETER_VALUE_SEARCH_PERSONS_EXCEED: &str = "InvalidParameterValue.SearchPersonsExceed";
    pub const INVALID_PARAMETER_VALUE_UNIQUE_PERSON_CONTROL_ILLEGAL: &str =
        "InvalidParameterValue.UniquePersonControlIllegal";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_GROUP_FACE_MODEL_VERSION: &str =
        "InvalidParameterValue.UnsupportedGroupFaceModelVersion";
    pub const INVALID_PARAMETER_VALUE_UPLOAD_FACE_NUM_EXCEED: &str = "InvalidParameterValue.UploadFaceNumExceed";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ERROR_FACE_NUM_EXCEED: &str = "LimitExceeded.ErrorFaceNumExceed";
    pub const MISSING_PARAMETER_ERROR_PARAMETER_EMPTY: &str = "MissingParameter.ErrorParameterEmpty";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_UNAVAILABLE_CHARGE_STATUS_EXCEPTION: &str = "ResourceUnavailable.ChargeStatusException";
    pub const RESOURCE_UNAVAILABLE_DELIVERING: &str = "ResourceUnavailable.Delivering";
    pub const RESOURCE_UNAVAILABLE_FREEZE: &str = "ResourceUnavailable.Freeze";
    pub const RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR: &str = "ResourceUnavailable.GetAuthInfoError";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_LOW_BALANCE: &str = "ResourceUnavailable.LowBalance";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_NOT_READY: &str = "ResourceUnavailable.NotReady";
    pub const RESOURCE_UNAVAILABLE_RECOVER: &str = "ResourceUnavailable.Recover";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
    pub const RESOURCE_UNAVAILABLE_UNKNOWN_STATUS: &str = "ResourceUnavailable.UnknownStatus";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
    pub const UNSUPPORTED_OPERATION_UNKNOW_METHOD: &str = "UnsupportedOperation.UnknowMethod";
}

#[cfg(feature = "reflect")]
register! {
    AnalyzeDenseLandmarks, AnalyzeFace, CompareFace, CompareMaskFace, CopyPerson, CreateFace, CreateGroup, CreatePerson,
    DeleteFace, DeleteGroup, DeletePerson, DeletePersonFromGroup, DetectFace, DetectFaceAttributes,
    DetectFaceSimilarity, DetectLiveFaceAccurate, GetGroupInfo, GetGroupList, GetPersonBaseInfo, GetPersonGroupInfo,
    GetPersonList, GetPersonListNum, GetUpgradeGroupFaceModelVersionJobList, GetUpgradeGroupFaceModelVersionResult,
    ModifyGroup, ModifyPersonBaseInfo, ModifyPersonGroupInfo, RevertGroupFaceModelVersion, SearchFaces,
    SearchFacesReturnsByGroup, SearchPersons, SearchPersonsReturnsByGroup, UpgradeGroupFaceModelVersion, VerifyFace,
    VerifyPerson
}
