//! `facebody` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `facebody.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/facebody/2019-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, facebody::ListFaceDbs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListFaceDbs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "facebody-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "facebody",
    "2019-12-30",
    "facebody",
    &ENDPOINTS,
);

/// Adds face: `AddFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/AddFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFace {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
    pub extra_data: Option<String>,
    /// Required.
    pub image_url: String,
    pub quality_score_threshold: Option<f64>,
    pub similarity_score_threshold_between_entity: Option<f64>,
    pub similarity_score_threshold_in_entity: Option<f64>,
}
operation! { AddFace(db_name: String, entity_id: String, image_url: String) "AddFace" -> AddFaceOutput {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "ExtraData" extra_data: String, 3 "ImageUrl" image_url,
    4 "QualityScoreThreshold" quality_score_threshold: f64,
    5 "SimilarityScoreThresholdBetweenEntity" similarity_score_threshold_between_entity: f64,
    6 "SimilarityScoreThresholdInEntity" similarity_score_threshold_in_entity: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AddFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceOutput {
    pub data: Option<AddFaceData>,
}
model! { AddFaceOutput {
    0 "Data" data: AddFaceData
} }

/// In the response of [`AddFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceData {
    pub face_id: Option<String>,
    pub qualitie_score: Option<f64>,
}
model! { AddFaceData {
    0 "FaceId" face_id: String, 1 "QualitieScore" qualitie_score: f64
} }

/// Adds face entity: `AddFaceEntity` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/AddFaceEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceEntity {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
    pub labels: Option<String>,
}
operation! { AddFaceEntity(db_name: String, entity_id: String) "AddFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Labels" labels: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AddFaceEntity`]: empty.
pub type AddFaceEntityOutput = Empty;

/// Adds face image template: `AddFaceImageTemplate` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/AddFaceImageTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplate {
    /// Required.
    pub image_url: String,
}
operation! { AddFaceImageTemplate(image_url: String) "AddFaceImageTemplate" -> AddFaceImageTemplateOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`AddFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateOutput {
    pub data: Option<AddFaceImageTemplateData>,
}
model! { AddFaceImageTemplateOutput {
    0 "Data" data: AddFaceImageTemplateData
} }

/// In the response of [`AddFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateData {
    pub face_infos: Vec<AddFaceImageTemplateFaceInfos>,
    pub template_id: Option<String>,
}
model! { AddFaceImageTemplateData {
    0 "FaceInfos" face_infos: Vec<AddFaceImageTemplateFaceInfos>, 1 "TemplateId" template_id: String
} }

/// In the response of [`AddFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateFaceInfos {
    pub face_rect: Option<AddFaceImageTemplateFaceRect>,
    pub template_face_id: Option<String>,
}
model! { AddFaceImageTemplateFaceInfos {
    0 "FaceRect" face_rect: AddFaceImageTemplateFaceRect, 1 "TemplateFaceID" template_face_id: String
} }

/// In the response of [`AddFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateFaceRect {
    pub height: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { AddFaceImageTemplateFaceRect {
    0 "Height" height: String, 1 "Width" width: String, 2 "X" x: String, 3 "Y" y: String
} }

/// Batches add faces: `BatchAddFaces` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/BatchAddFaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFaces {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub faces: Vec<BatchAddFacesFaces>,
    pub quality_score_threshold: Option<f64>,
    pub similarity_score_threshold_between_entity: Option<f64>,
    pub similarity_score_threshold_in_entity: Option<f64>,
}
operation! { BatchAddFaces(db_name: String, entity_id: String, faces: Vec<BatchAddFacesFaces>)
    "BatchAddFaces" -> BatchAddFacesOutput {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Faces" faces, 3 "QualityScoreThreshold" quality_score_threshold: f64,
    4 "SimilarityScoreThresholdBetweenEntity" similarity_score_threshold_between_entity: f64,
    5 "SimilarityScoreThresholdInEntity" similarity_score_threshold_in_entity: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`BatchAddFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesFaces {
    pub extra_data: Option<String>,
    /// Required.
    pub image_url: Option<String>,
}
input! { BatchAddFacesFaces(image_url: String) {
    0 "ExtraData" extra_data: String, 1 "ImageURL" image_url: String
} }

/// Response of [`BatchAddFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesOutput {
    pub data: Option<BatchAddFacesData>,
}
model! { BatchAddFacesOutput {
    0 "Data" data: BatchAddFacesData
} }

/// In the response of [`BatchAddFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesData {
    pub failed_faces: Vec<BatchAddFacesFailedFaces>,
    pub inserted_faces: Vec<BatchAddFacesInsertedFaces>,
}
model! { BatchAddFacesData {
    0 "FailedFaces" failed_faces: Vec<BatchAddFacesFailedFaces>,
    1 "InsertedFaces" inserted_faces: Vec<BatchAddFacesInsertedFaces>
} }

/// In the response of [`BatchAddFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesFailedFaces {
    pub code: Option<String>,
    pub image_url: Option<String>,
    pub message: Option<String>,
}
model! { BatchAddFacesFailedFaces {
    0 "Code" code: String, 1 "ImageURL" image_url: String, 2 "Message" message: String
} }

/// In the response of [`BatchAddFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesInsertedFaces {
    pub face_id: Option<String>,
    pub image_url: Option<String>,
    pub qualitie_score: Option<f64>,
}
model! { BatchAddFacesInsertedFaces {
    0 "FaceId" face_id: String, 1 "ImageURL" image_url: String, 2 "QualitieScore" qualitie_score: f64
} }

/// `BlurFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/BlurFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFace {
    /// Required.
    pub image_url: String,
}
operation! { BlurFace(image_url: String) "BlurFace" -> BlurFaceOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`BlurFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFaceOutput {
    pub data: Option<BlurFaceData>,
}
model! { BlurFaceOutput {
    0 "Data" data: BlurFaceData
} }

/// In the response of [`BlurFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFaceData {
    pub image_url: Option<String>,
    pub mask_url: Option<String>,
}
model! { BlurFaceData {
    0 "ImageURL" image_url: String, 1 "MaskURL" mask_url: String
} }

/// `BodyPosture` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/BodyPosture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPosture {
    /// Required.
    pub image_url: String,
}
operation! { BodyPosture(image_url: String) "BodyPosture" -> BodyPostureOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureOutput {
    pub data: Option<BodyPostureData>,
}
model! { BodyPostureOutput {
    0 "Data" data: BodyPostureData
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureData {
    pub meta_object: Option<BodyPostureMetaObject>,
    pub outputs: Vec<BodyPostureOutputs>,
}
model! { BodyPostureData {
    0 "MetaObject" meta_object: BodyPostureMetaObject, 1 "Outputs" outputs: Vec<BodyPostureOutputs>
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureMetaObject {
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { BodyPostureMetaObject {
    0 "Height" height: i64, 1 "Width" width: i64
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureOutputs {
    pub human_count: Option<i64>,
    pub results: Vec<BodyPostureResults>,
}
model! { BodyPostureOutputs {
    0 "HumanCount" human_count: i64, 1 "Results" results: Vec<BodyPostureResults>
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureResults {
    pub bodies: Vec<BodyPostureBodies>,
}
model! { BodyPostureResults {
    0 "Bodies" bodies: Vec<BodyPostureBodies>
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureBodies {
    pub confident: Option<f64>,
    pub label: Option<String>,
    pub positions: Vec<BodyPosturePositions>,
}
model! { BodyPostureBodies {
    0 "Confident" confident: f64, 1 "Label" label: String, 2 "Positions" positions: Vec<BodyPosturePositions>
} }

/// In the response of [`BodyPosture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPosturePositions {
    pub points: Vec<f64>,
}
model! { BodyPosturePositions {
    0 "Points" points: Vec<f64>
} }

/// `CompareFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/CompareFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFace {
    pub image_data_a: Option<String>,
    pub image_data_b: Option<String>,
    pub image_urla: Option<String>,
    pub image_urlb: Option<String>,
    pub quality_score_threshold: Option<f64>,
}
operation! { CompareFace() "CompareFace" -> CompareFaceOutput {
    0 "ImageDataA" image_data_a: String, 1 "ImageDataB" image_data_b: String, 2 "ImageURLA" image_urla: String,
    3 "ImageURLB" image_urlb: String, 4 "QualityScoreThreshold" quality_score_threshold: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CompareFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceOutput {
    pub data: Option<CompareFaceData>,
}
model! { CompareFaceOutput {
    0 "Data" data: CompareFaceData
} }

/// In the response of [`CompareFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceData {
    pub confidence: Option<f64>,
    pub is_mask_a: Option<i64>,
    pub is_mask_b: Option<i64>,
    pub landmarks_a_list: Vec<i64>,
    pub landmarks_b_list: Vec<i64>,
    pub message_tips: Option<String>,
    pub quality_score_a: Option<f64>,
    pub quality_score_b: Option<f64>,
    pub rect_a_list: Vec<i64>,
    pub rect_b_list: Vec<i64>,
    pub thresholds: Vec<f64>,
}
model! { CompareFaceData {
    0 "Confidence" confidence: f64, 1 "IsMaskA" is_mask_a: i64, 2 "IsMaskB" is_mask_b: i64,
    3 "LandmarksAList" landmarks_a_list: Vec<i64>, 4 "LandmarksBList" landmarks_b_list: Vec<i64>,
    5 "MessageTips" message_tips: String, 6 "QualityScoreA" quality_score_a: f64,
    7 "QualityScoreB" quality_score_b: f64, 8 "RectAList" rect_a_list: Vec<i64>, 9 "RectBList" rect_b_list: Vec<i64>,
    10 "Thresholds" thresholds: Vec<f64>
} }

/// `CompareFaceWithMask` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/CompareFaceWithMask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMask {
    /// Required.
    pub image_urla: String,
    /// Required.
    pub image_urlb: String,
    pub quality_score_threshold: Option<f64>,
}
operation! { CompareFaceWithMask(image_urla: String, image_urlb: String)
    "CompareFaceWithMask" -> CompareFaceWithMaskOutput {
    0 "ImageURLA" image_urla, 1 "ImageURLB" image_urlb, 2 "QualityScoreThreshold" quality_score_threshold: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CompareFaceWithMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMaskOutput {
    pub data: Option<CompareFaceWithMaskData>,
}
model! { CompareFaceWithMaskOutput {
    0 "Data" data: CompareFaceWithMaskData
} }

/// In the response of [`CompareFaceWithMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMaskData {
    pub confidence: Option<f64>,
    pub is_mask_a: Option<i64>,
    pub is_mask_b: Option<i64>,
    pub landmarks_a_list: Vec<i64>,
    pub landmarks_b_list: Vec<i64>,
    pub message_tips: Option<String>,
    pub quality_score_a: Option<f64>,
    pub quality_score_b: Option<f64>,
    pub rect_a_list: Vec<i64>,
    pub rect_b_list: Vec<i64>,
    pub thresholds: Vec<i64>,
}
model! { CompareFaceWithMaskData {
    0 "Confidence" confidence: f64, 1 "IsMaskA" is_mask_a: i64, 2 "IsMaskB" is_mask_b: i64,
    3 "LandmarksAList" landmarks_a_list: Vec<i64>, 4 "LandmarksBList" landmarks_b_list: Vec<i64>,
    5 "MessageTips" message_tips: String, 6 "QualityScoreA" quality_score_a: f64,
    7 "QualityScoreB" quality_score_b: f64, 8 "RectAList" rect_a_list: Vec<i64>, 9 "RectBList" rect_b_list: Vec<i64>,
    10 "Thresholds" thresholds: Vec<i64>
} }

/// Creates face db: `CreateFaceDb` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/CreateFaceDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceDb {
    /// Required.
    pub name: String,
}
operation! { CreateFaceDb(name: String) "CreateFaceDb" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateFaceDb`]: empty.
pub type CreateFaceDbOutput = Empty;

/// `DeepfakeFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DeepfakeFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFace {
    /// Required.
    pub tasks: Vec<DeepfakeFaceTasks>,
}
operation! { DeepfakeFace(tasks: Vec<DeepfakeFaceTasks>) "DeepfakeFace" -> DeepfakeFaceOutput {
    0 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceTasks {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { DeepfakeFaceTasks() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

/// Response of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceOutput {
    pub data: Option<DeepfakeFaceData>,
}
model! { DeepfakeFaceOutput {
    0 "Data" data: DeepfakeFaceData
} }

/// In the response of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceData {
    pub elements: Vec<DeepfakeFaceElements>,
}
model! { DeepfakeFaceData {
    0 "Elements" elements: Vec<DeepfakeFaceElements>
} }

/// In the response of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Vec<DeepfakeFaceResults>,
    pub task_id: Option<String>,
}
model! { DeepfakeFaceElements {
    0 "FaceNumber" face_number: i64, 1 "ImageURL" image_url: String, 2 "Results" results: Vec<DeepfakeFaceResults>,
    3 "TaskId" task_id: String
} }

/// In the response of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceResults {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub message_tips: Option<String>,
    pub rect: Option<DeepfakeFaceRect>,
}
model! { DeepfakeFaceResults {
    0 "Confidence" confidence: f64, 1 "Label" label: String, 2 "MessageTips" message_tips: String,
    3 "Rect" rect: DeepfakeFaceRect
} }

/// In the response of [`DeepfakeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DeepfakeFaceRect {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Deletes face: `DeleteFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DeleteFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFace {
    /// Required.
    pub db_name: String,
    /// Required.
    pub face_id: String,
}
operation! { DeleteFace(db_name: String, face_id: String) "DeleteFace" -> Empty {
    0 "DbName" db_name, 1 "FaceId" face_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFace`]: empty.
pub type DeleteFaceOutput = Empty;

/// Deletes face db: `DeleteFaceDb` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DeleteFaceDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceDb {
    /// Required.
    pub name: String,
}
operation! { DeleteFaceDb(name: String) "DeleteFaceDb" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceDb`]: empty.
pub type DeleteFaceDbOutput = Empty;

/// Deletes face entity: `DeleteFaceEntity` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DeleteFaceEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceEntity {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
}
operation! { DeleteFaceEntity(db_name: String, entity_id: String) "DeleteFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceEntity`]: empty.
pub type DeleteFaceEntityOutput = Empty;

/// Deletes face image template: `DeleteFaceImageTemplate` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DeleteFaceImageTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceImageTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteFaceImageTemplate(template_id: String) "DeleteFaceImageTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceImageTemplate`]: empty.
pub type DeleteFaceImageTemplateOutput = Empty;

/// Detects body count: `DetectBodyCount` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectBodyCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCount {
    /// Required.
    pub image_url: String,
}
operation! { DetectBodyCount(image_url: String) "DetectBodyCount" -> DetectBodyCountOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectBodyCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCountOutput {
    pub data: Option<DetectBodyCountData>,
}
model! { DetectBodyCountOutput {
    0 "Data" data: DetectBodyCountData
} }

/// In the response of [`DetectBodyCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCountData {
    pub person_number: Option<i64>,
}
model! { DetectBodyCountData {
    0 "PersonNumber" person_number: i64
} }

/// Detects celebrity: `DetectCelebrity` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectCelebrity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrity {
    /// Required.
    pub image_url: String,
}
operation! { DetectCelebrity(image_url: String) "DetectCelebrity" -> DetectCelebrityOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectCelebrity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityOutput {
    pub data: Option<DetectCelebrityData>,
}
model! { DetectCelebrityOutput {
    0 "Data" data: DetectCelebrityData
} }

/// In the response of [`DetectCelebrity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityData {
    pub face_recognize_results: Vec<DetectCelebrityFaceRecognizeResults>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectCelebrityData {
    0 "FaceRecognizeResults" face_recognize_results: Vec<DetectCelebrityFaceRecognizeResults>, 1 "Height" height: i64,
    2 "Width" width: i64
} }

/// In the response of [`DetectCelebrity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityFaceRecognizeResults {
    pub face_boxes: Vec<f64>,
    pub name: Option<String>,
}
model! { DetectCelebrityFaceRecognizeResults {
    0 "FaceBoxes" face_boxes: Vec<f64>, 1 "Name" name: String
} }

/// Detects face: `DetectFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFace {
    /// Required.
    pub image_url: String,
    pub landmark: Option<bool>,
    pub max_face_number: Option<i64>,
    pub pose: Option<bool>,
    pub quality: Option<bool>,
}
operation! { DetectFace(image_url: String) "DetectFace" -> DetectFaceOutput {
    0 "ImageURL" image_url, 1 "Landmark" landmark: bool, 2 "MaxFaceNumber" max_face_number: i64, 3 "Pose" pose: bool,
    4 "Quality" quality: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceOutput {
    pub data: Option<DetectFaceData>,
}
model! { DetectFaceOutput {
    0 "Data" data: DetectFaceData
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceData {
    pub face_count: Option<i64>,
    pub face_probability_list: Vec<f64>,
    pub face_rectangles: Vec<i64>,
    pub landmark_count: Option<i64>,
    pub landmark_score: Vec<f64>,
    pub landmarks: Vec<f64>,
    pub pose_list: Vec<f64>,
    pub pupils: Vec<f64>,
    pub qualities: Option<DetectFaceQualities>,
}
model! { DetectFaceData {
    0 "FaceCount" face_count: i64, 1 "FaceProbabilityList" face_probability_list: Vec<f64>,
    2 "FaceRectangles" face_rectangles: Vec<i64>, 3 "LandmarkCount" landmark_count: i64,
    4 "LandmarkScore" landmark_score: Vec<f64>, 5 "Landmarks" landmarks: Vec<f64>, 6 "PoseList" pose_list: Vec<f64>,
    7 "Pupils" pupils: Vec<f64>, 8 "Qualities" qualities: DetectFaceQualities
} }

/// In the response of [`DetectFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceQualities {
    pub blur_list: Vec<f64>,
    pub fnf_list: Vec<f64>,
    pub glass_list: Vec<f64>,
    pub illu_list: Vec<f64>,
    pub mask_list: Vec<f64>,
    pub noise_list: Vec<f64>,
    pub pose_list: Vec<f64>,
    pub score_list: Vec<f64>,
}
model! { DetectFaceQualities {
    0 "BlurList" blur_list: Vec<f64>, 1 "FnfList" fnf_list: Vec<f64>, 2 "GlassList" glass_list: Vec<f64>,
    3 "IlluList" illu_list: Vec<f64>, 4 "MaskList" mask_list: Vec<f64>, 5 "NoiseList" noise_list: Vec<f64>,
    6 "PoseList" pose_list: Vec<f64>, 7 "ScoreList" score_list: Vec<f64>
} }

/// Detects infrared living face: `DetectInfraredLivingFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectInfraredLivingFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFace {
    /// Required.
    pub tasks: Vec<DetectInfraredLivingFaceTasks>,
}
operation! { DetectInfraredLivingFace(tasks: Vec<DetectInfraredLivingFaceTasks>)
    "DetectInfraredLivingFace" -> DetectInfraredLivingFaceOutput {
    0 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceTasks {
    /// Required.
    pub image_url: Option<String>,
}
input! { DetectInfraredLivingFaceTasks(image_url: String) {
    0 "ImageURL" image_url: String
} }

/// Response of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceOutput {
    pub data: Option<DetectInfraredLivingFaceData>,
}
model! { DetectInfraredLivingFaceOutput {
    0 "Data" data: DetectInfraredLivingFaceData
} }

/// In the response of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceData {
    pub elements: Vec<DetectInfraredLivingFaceElements>,
}
model! { DetectInfraredLivingFaceData {
    0 "Elements" elements: Vec<DetectInfraredLivingFaceElements>
} }

/// In the response of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Vec<DetectInfraredLivingFaceResults>,
}
model! { DetectInfraredLivingFaceElements {
    0 "FaceNumber" face_number: i64, 1 "ImageURL" image_url: String,
    2 "Results" results: Vec<DetectInfraredLivingFaceResults>
} }

/// In the response of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceResults {
    pub label: Option<String>,
    pub message_tips: Option<String>,
    pub rate: Option<f64>,
    pub rect: Option<DetectInfraredLivingFaceRect>,
    pub suggestion: Option<String>,
}
model! { DetectInfraredLivingFaceResults {
    0 "Label" label: String, 1 "MessageTips" message_tips: String, 2 "Rate" rate: f64,
    3 "Rect" rect: DetectInfraredLivingFaceRect, 4 "Suggestion" suggestion: String
} }

/// In the response of [`DetectInfraredLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectInfraredLivingFaceRect {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Detects living face: `DetectLivingFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectLivingFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFace {
    /// Required.
    pub tasks: Vec<DetectLivingFaceTasks>,
}
operation! { DetectLivingFace(tasks: Vec<DetectLivingFaceTasks>) "DetectLivingFace" -> DetectLivingFaceOutput {
    0 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceTasks {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { DetectLivingFaceTasks() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

/// Response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceOutput {
    pub data: Option<DetectLivingFaceData>,
}
model! { DetectLivingFaceOutput {
    0 "Data" data: DetectLivingFaceData
} }

/// In the response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceData {
    pub elements: Vec<DetectLivingFaceElements>,
}
model! { DetectLivingFaceData {
    0 "Elements" elements: Vec<DetectLivingFaceElements>
} }

/// In the response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Vec<DetectLivingFaceResults>,
    pub task_id: Option<String>,
}
model! { DetectLivingFaceElements {
    0 "FaceNumber" face_number: i64, 1 "ImageURL" image_url: String, 2 "Results" results: Vec<DetectLivingFaceResults>,
    3 "TaskId" task_id: String
} }

/// In the response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceResults {
    pub frames: Vec<DetectLivingFaceFrames>,
    pub label: Option<String>,
    pub message_tips: Option<String>,
    pub rate: Option<f64>,
    pub rect: Option<DetectLivingFaceRect>,
    pub suggestion: Option<String>,
}
model! { DetectLivingFaceResults {
    0 "Frames" frames: Vec<DetectLivingFaceFrames>, 1 "Label" label: String, 2 "MessageTips" message_tips: String,
    3 "Rate" rate: f64, 4 "Rect" rect: DetectLivingFaceRect, 5 "Suggestion" suggestion: String
} }

/// In the response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceFrames {
    pub rate: Option<f64>,
    pub url: Option<String>,
}
model! { DetectLivingFaceFrames {
    0 "Rate" rate: f64, 1 "Url" url: String
} }

/// In the response of [`DetectLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectLivingFaceRect {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Detects pedestrian: `DetectPedestrian` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectPedestrian>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrian {
    /// Required.
    pub image_url: String,
}
operation! { DetectPedestrian(image_url: String) "DetectPedestrian" -> DetectPedestrianOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectPedestrian`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianOutput {
    pub data: Option<DetectPedestrianData>,
}
model! { DetectPedestrianOutput {
    0 "Data" data: DetectPedestrianData
} }

/// In the response of [`DetectPedestrian`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianData {
    pub elements: Vec<DetectPedestrianElements>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectPedestrianData {
    0 "Elements" elements: Vec<DetectPedestrianElements>, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// In the response of [`DetectPedestrian`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianElements {
    pub boxes: Vec<i64>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectPedestrianElements {
    0 "Boxes" boxes: Vec<i64>, 1 "Score" score: f64, 2 "Type" r#type: String
} }

/// Detects video living face: `DetectVideoLivingFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/DetectVideoLivingFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFace {
    /// Required.
    pub video_url: String,
}
operation! { DetectVideoLivingFace(video_url: String) "DetectVideoLivingFace" -> DetectVideoLivingFaceOutput {
    0 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectVideoLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceOutput {
    pub data: Option<DetectVideoLivingFaceData>,
}
model! { DetectVideoLivingFaceOutput {
    0 "Data" data: DetectVideoLivingFaceData
} }

/// In the response of [`DetectVideoLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceData {
    pub elements: Vec<DetectVideoLivingFaceElements>,
}
model! { DetectVideoLivingFaceData {
    0 "Elements" elements: Vec<DetectVideoLivingFaceElements>
} }

/// In the response of [`DetectVideoLivingFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceElements {
    pub face_confidence: Option<f64>,
    pub live_confidence: Option<f64>,
    pub rect: Vec<i64>,
}
model! { DetectVideoLivingFaceElements {
    0 "FaceConfidence" face_confidence: f64, 1 "LiveConfidence" live_confidence: f64, 2 "Rect" rect: Vec<i64>
} }

/// `EnhanceFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/EnhanceFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFace {
    /// Required.
    pub image_url: String,
}
operation! { EnhanceFace(image_url: String) "EnhanceFace" -> EnhanceFaceOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnhanceFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFaceOutput {
    pub data: Option<EnhanceFaceData>,
}
model! { EnhanceFaceOutput {
    0 "Data" data: EnhanceFaceData
} }

/// In the response of [`EnhanceFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFaceData {
    pub image_url: Option<String>,
}
model! { EnhanceFaceData {
    0 "ImageURL" image_url: String
} }

/// `ExtractFingerPrint` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/ExtractFingerPrint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrint {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
operation! { ExtractFingerPrint() "ExtractFingerPrint" -> ExtractFingerPrintOutput {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ExtractFingerPrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrintOutput {
    pub data: Option<ExtractFingerPrintData>,
}
model! { ExtractFingerPrintOutput {
    0 "Data" data: ExtractFingerPrintData
} }

/// In the response of [`ExtractFingerPrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrintData {
    pub finger_print: Option<String>,
}
model! { ExtractFingerPrintData {
    0 "FingerPrint" finger_print: String
} }

/// `FaceBeauty` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/FaceBeauty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeauty {
    /// Required.
    pub image_url: String,
    /// Required.
    pub sharp: f64,
    /// Required.
    pub smooth: f64,
    /// Required.
    pub white: f64,
}
operation! { FaceBeauty(image_url: String, sharp: f64, smooth: f64, white: f64) "FaceBeauty" -> FaceBeautyOutput {
    0 "ImageURL" image_url, 1 "Sharp" sharp, 2 "Smooth" smooth, 3 "White" white
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`FaceBeauty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeautyOutput {
    pub data: Option<FaceBeautyData>,
}
model! { FaceBeautyOutput {
    0 "Data" data: FaceBeautyData
} }

/// In the response of [`FaceBeauty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeautyData {
    pub image_url: Option<String>,
}
model! { FaceBeautyData {
    0 "ImageURL" image_url: String
} }

/// `GenRealPersonVerificationToken` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/GenRealPersonVerificationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationToken {
    /// Required.
    pub certificate_name: String,
    /// Required.
    pub certificate_number: String,
    /// Required.
    pub meta_info: String,
}
operation! { GenRealPersonVerificationToken(certificate_name: String, certificate_number: String, meta_info: String)
    "GenRealPersonVerificationToken" -> GenRealPersonVerificationTokenOutput {
    0 "CertificateName" certificate_name, 1 "CertificateNumber" certificate_number, 2 "MetaInfo" meta_info
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenRealPersonVerificationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationTokenOutput {
    pub data: Option<GenRealPersonVerificationTokenData>,
}
model! { GenRealPersonVerificationTokenOutput {
    0 "Data" data: GenRealPersonVerificationTokenData
} }

/// In the response of [`GenRealPersonVerificationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationTokenData {
    /// Secret.
    pub verification_token: Option<Secret>,
}
model! { GenRealPersonVerificationTokenData {
    0 "VerificationToken" verification_token: Secret
} }

/// Generates human anime style: `GenerateHumanAnimeStyle` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/GenerateHumanAnimeStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyle {
    pub algo_type: Option<String>,
    /// Required.
    pub image_url: String,
}
operation! { GenerateHumanAnimeStyle(image_url: String) "GenerateHumanAnimeStyle" -> GenerateHumanAnimeStyleOutput {
    0 "AlgoType" algo_type: String, 1 "ImageURL" image_url
} }

/// Response of [`GenerateHumanAnimeStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleOutput {
    pub data: Option<GenerateHumanAnimeStyleData>,
}
model! { GenerateHumanAnimeStyleOutput {
    0 "Data" data: GenerateHumanAnimeStyleData
} }

/// In the response of [`GenerateHumanAnimeStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleData {
    pub image_url: Option<String>,
}
model! { GenerateHumanAnimeStyleData {
    0 "ImageURL" image_url: String
} }

/// Generates human sketch style: `GenerateHumanSketchStyle` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/GenerateHumanSketchStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyle {
    /// Required.
    pub image_url: String,
    pub return_type: Option<String>,
}
operation! { GenerateHumanSketchStyle(image_url: String) "GenerateHumanSketchStyle" -> GenerateHumanSketchStyleOutput {
    0 "ImageURL" image_url, 1 "ReturnType" return_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GenerateHumanSketchStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyleOutput {
    pub data: Option<GenerateHumanSketchStyleData>,
}
model! { GenerateHumanSketchStyleOutput {
    0 "Data" data: GenerateHumanSketchStyleData
} }

/// In the response of [`GenerateHumanSketchStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyleData {
    pub image_url: Option<String>,
}
model! { GenerateHumanSketchStyleData {
    0 "ImageURL" image_url: String
} }

/// Gets face entity: `GetFaceEntity` of `facebody` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/facebody/2019-12-30/GetFaceEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntity {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
}
operation! { GetFaceEntity(db_name: String, entity_id: String) "GetFaceEntity" -> GetFaceEntityOutput {
    0 "DbName" db_name, 1 "EntityId" entity_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetFaceEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityOutput {
    pub data: Option<GetFaceEntityData>,
}
model! { GetFaceEntityOutput {
    0 "Data" data: GetFaceEntityData
} }

/// In the response of [`GetFaceEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityData {
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
    pub faces: Vec<GetFaceEntityFaces>,
    pub labels: Option<String>,
}
model! { GetFaceEntityData {
    0 "DbName" db_name: String, 1 "EntityId" entity_id: String, 2 "Faces" faces: Vec<GetFaceEntityFaces>,
    3 "Labels" labels: String
} }

/// In the response of [`GetFaceEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityFaces {
    pub face_id: Option<String>,
}
model! { GetFaceEntityFaces {
    0 "FaceId" face_id: String
} }

/// Gets real person verification result: `GetRealPersonVerificationResult` of `facebody` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/facebody/2019-12-30/GetRealPersonVerificationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResult {
    /// Required. Secret.
    pub verification_token: Secret,
}
operation! { GetRealPersonVerificationResult(verification_token: Secret)
    "GetRealPersonVerificationResult" -> GetRealPersonVerificationResultOutput {
    0 "VerificationToken" verification_token
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetRealPersonVerificationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResultOutput {
    pub data: Option<GetRealPersonVerificationResultData>,
}
model! { GetRealPersonVerificationResultOutput {
    0 "Data" data: GetRealPersonVerificationResultData
} }

/// In the response of [`GetRealPersonVerificationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResultData {
    pub passed: Option<bool>,
}
model! { GetRealPersonVerificationResultData {
    0 "Passed" passed: bool
} }

/// `LiquifyFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/LiquifyFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFace {
    /// Required.
    pub image_url: String,
    pub slim_degree: Option<f64>,
}
operation! { LiquifyFace(image_url: String) "LiquifyFace" -> LiquifyFaceOutput {
    0 "ImageURL" image_url, 1 "SlimDegree" slim_degree: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`LiquifyFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFaceOutput {
    pub data: Option<LiquifyFaceData>,
}
model! { LiquifyFaceOutput {
    0 "Data" data: LiquifyFaceData
} }

/// In the response of [`LiquifyFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFaceData {
    pub image_url: Option<String>,
}
model! { LiquifyFaceData {
    0 "ImageURL" image_url: String
} }

/// Lists face dbs: `ListFaceDbs` of `facebody` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/facebody/2019-12-30/ListFaceDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbs {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListFaceDbs() "ListFaceDbs" -> ListFaceDbsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListFaceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsOutput {
    pub data: Option<ListFaceDbsData>,
}
model! { ListFaceDbsOutput {
    0 "Data" data: ListFaceDbsData
} }

/// In the response of [`ListFaceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsData {
    pub db_list: Vec<ListFaceDbsDbList>,
}
model! { ListFaceDbsData {
    0 "DbList" db_list: Vec<ListFaceDbsDbList>
} }

/// In the response of [`ListFaceDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsDbList {
    pub name: Option<String>,
}
model! { ListFaceDbsDbList {
    0 "Name" name: String
} }

/// Lists face entities: `ListFaceEntities` of `facebody` 2019-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/facebody/2019-12-30/ListFaceEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntities {
    /// Required.
    pub db_name: String,
    pub entity_id_prefix: Option<String>,
    pub labels: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { ListFaceEntities(db_name: String) "ListFaceEntities" -> ListFaceEntitiesOutput {
    0 "DbName" db_name, 1 "EntityIdPrefix" entity_id_prefix: String, 2 "Labels" labels: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "Token" token: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListFaceEntities: ListFaceEntitiesEntities =
    Offset "Offset", "Data.Entities" data.entities, total "Data.TotalCount" }

/// Response of [`ListFaceEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntitiesOutput {
    pub data: Option<ListFaceEntitiesData>,
}
model! { ListFaceEntitiesOutput {
    0 "Data" data: ListFaceEntitiesData
} }

/// In the response of [`ListFaceEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntitiesData {
    pub entities: Vec<ListFaceEntitiesEntities>,
    /// Secret.
    pub token: Option<Secret>,
    pub total_count: Option<i64>,
}
model! { ListFaceEntitiesData {
    0 "Entities" entities: Vec<ListFaceEntitiesEntities>, 1 "Token" token: Secret, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListFaceEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntitiesEntities {
    pub created_at: Option<i64>,
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
    pub face_count: Option<i64>,
    pub labels: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ListFaceEntitiesEntities {
    0 "CreatedAt" created_at: i64, 1 "DbName" db_name: String, 2 "EntityId" entity_id: String,
    3 "FaceCount" face_count: i64, 4 "Labels" labels: String, 5 "UpdatedAt" updated_at: i64
} }

/// `MergeImageFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/MergeImageFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFace {
    pub add_watermark: Option<bool>,
    pub image_url: Option<String>,
    pub merge_infos: Option<Vec<MergeImageFaceMergeInfos>>,
    pub model_version: Option<String>,
    /// Required.
    pub template_id: String,
    pub watermark_type: Option<String>,
}
operation! { MergeImageFace(template_id: String) "MergeImageFace" -> MergeImageFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "ImageURL" image_url: String,
    2 "MergeInfos" merge_infos: Vec<MergeImageFaceMergeInfos>, 3 "ModelVersion" model_version: String,
    4 "TemplateId" template_id, 5 "WatermarkType" watermark_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`MergeImageFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFaceMergeInfos {
    pub image_url: Option<String>,
    pub template_face_id: Option<String>,
}
input! { MergeImageFaceMergeInfos() {
    0 "ImageURL" image_url: String, 1 "TemplateFaceID" template_face_id: String
} }

/// Response of [`MergeImageFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFaceOutput {
    pub data: Option<MergeImageFaceData>,
}
model! { MergeImageFaceOutput {
    0 "Data" data: MergeImageFaceData
} }

/// In the response of [`MergeImageFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFaceData {
    pub image_url: Option<String>,
}
model! { MergeImageFaceData {
    0 "ImageURL" image_url: String
} }

/// `MonitorExamination` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/MonitorExamination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExamination {
    /// Required.
    pub image_url: String,
    /// Required.
    pub r#type: i64,
}
operation! { MonitorExamination(image_url: String, r#type: i64) "MonitorExamination" -> MonitorExaminationOutput {
    0 "ImageURL" image_url, 1 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationOutput {
    pub data: Option<MonitorExaminationData>,
}
model! { MonitorExaminationOutput {
    0 "Data" data: MonitorExaminationData
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationData {
    pub chat_score: Option<f64>,
    pub face_info: Option<MonitorExaminationFaceInfo>,
    pub person_info: Option<MonitorExaminationPersonInfo>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationData {
    0 "ChatScore" chat_score: f64, 1 "FaceInfo" face_info: MonitorExaminationFaceInfo,
    2 "PersonInfo" person_info: MonitorExaminationPersonInfo, 3 "Threshold" threshold: f64
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationFaceInfo {
    pub completeness: Option<f64>,
    pub face_number: Option<i64>,
    pub pose: Option<MonitorExaminationPose>,
}
model! { MonitorExaminationFaceInfo {
    0 "Completeness" completeness: f64, 1 "FaceNumber" face_number: i64, 2 "Pose" pose: MonitorExaminationPose
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationPose {
    pub pitch: Option<f64>,
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
}
model! { MonitorExaminationPose {
    0 "Pitch" pitch: f64, 1 "Roll" roll: f64, 2 "Yaw" yaw: f64
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationPersonInfo {
    pub cell_phone: Option<MonitorExaminationCellPhone>,
    pub ear_phone: Option<MonitorExaminationEarPhone>,
    pub person_number: Option<i64>,
}
model! { MonitorExaminationPersonInfo {
    0 "CellPhone" cell_phone: MonitorExaminationCellPhone, 1 "EarPhone" ear_phone: MonitorExaminationEarPhone,
    2 "PersonNumber" person_number: i64
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationCellPhone {
    pub score: Option<f64>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationCellPhone {
    0 "Score" score: f64, 1 "Threshold" threshold: f64
} }

/// In the response of [`MonitorExamination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationEarPhone {
    pub score: Option<f64>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationEarPhone {
    0 "Score" score: f64, 1 "Threshold" threshold: f64
} }

/// `PedestrianDetectAttribute` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/PedestrianDetectAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttribute {
    /// Required.
    pub image_url: String,
}
operation! { PedestrianDetectAttribute(image_url: String)
    "PedestrianDetectAttribute" -> PedestrianDetectAttributeOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeOutput {
    pub data: Option<PedestrianDetectAttributeData>,
}
model! { PedestrianDetectAttributeOutput {
    0 "Data" data: PedestrianDetectAttributeData
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeData {
    pub attributes: Vec<PedestrianDetectAttributeAttributes>,
    pub boxes: Vec<PedestrianDetectAttributeBoxes>,
    pub height: Option<i64>,
    pub person_number: Option<i64>,
    pub width: Option<i64>,
}
model! { PedestrianDetectAttributeData {
    0 "Attributes" attributes: Vec<PedestrianDetectAttributeAttributes>,
    1 "Boxes" boxes: Vec<PedestrianDetectAttributeBoxes>, 2 "Height" height: i64, 3 "PersonNumber" person_number: i64,
    4 "Width" width: i64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeAttributes {
    pub age: Option<PedestrianDetectAttributeAge>,
    pub backpack: Option<PedestrianDetectAttributeBackpack>,
    pub gender: Option<PedestrianDetectAttributeGender>,
    pub glasses: Option<PedestrianDetectAttributeGlasses>,
    pub handbag: Option<PedestrianDetectAttributeHandbag>,
    pub hat: Option<PedestrianDetectAttributeHat>,
    pub lower_color: Option<PedestrianDetectAttributeLowerColor>,
    pub lower_wear: Option<PedestrianDetectAttributeLowerWear>,
    pub orient: Option<PedestrianDetectAttributeOrient>,
    pub shoulder_bag: Option<PedestrianDetectAttributeShoulderBag>,
    pub upper_color: Option<PedestrianDetectAttributeUpperColor>,
    pub upper_wear: Option<PedestrianDetectAttributeUpperWear>,
}
model! { PedestrianDetectAttributeAttributes {
    0 "Age" age: PedestrianDetectAttributeAge, 1 "Backpack" backpack: PedestrianDetectAttributeBackpack,
    2 "Gender" gender: PedestrianDetectAttributeGender, 3 "Glasses" glasses: PedestrianDetectAttributeGlasses,
    4 "Handbag" handbag: PedestrianDetectAttributeHandbag, 5 "Hat" hat: PedestrianDetectAttributeHat,
    6 "LowerColor" lower_color: PedestrianDetectAttributeLowerColor,
    7 "LowerWear" lower_wear: PedestrianDetectAttributeLowerWear, 8 "Orient" orient: PedestrianDetectAttributeOrient,
    9 "ShoulderBag" shoulder_bag: PedestrianDetectAttributeShoulderBag,
    10 "UpperColor" upper_color: PedestrianDetectAttributeUpperColor,
    11 "UpperWear" upper_wear: PedestrianDetectAttributeUpperWear
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeAge {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeAge {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeBackpack {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeBackpack {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeGender {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeGender {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeGlasses {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeGlasses {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeHandbag {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeHandbag {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeHat {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeHat {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeLowerColor {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeLowerColor {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeLowerWear {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeLowerWear {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeOrient {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeOrient {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeShoulderBag {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeShoulderBag {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeUpperColor {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeUpperColor {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeUpperWear {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeUpperWear {
    0 "Name" name: String, 1 "Score" score: f64
} }

/// In the response of [`PedestrianDetectAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeBoxes {
    pub bottom_right_x: Option<f64>,
    pub bottom_right_y: Option<f64>,
    pub score: Option<f64>,
    pub top_left_x: Option<f64>,
    pub top_left_y: Option<f64>,
}
model! { PedestrianDetectAttributeBoxes {
    0 "BottomRightX" bottom_right_x: f64, 1 "BottomRightY" bottom_right_y: f64, 2 "Score" score: f64,
    3 "TopLeftX" top_left_x: f64, 4 "TopLeftY" top_left_y: f64
} }

/// Queries face image template: `QueryFaceImageTemplate` of `facebody` 2019-12-30.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/facebody/2019-12-30/QueryFaceImageTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplate {
    /// 1 to 5000.
    pub page_no: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub template_id: Option<String>,
}
operation! { QueryFaceImageTemplate() "QueryFaceImageTemplate" -> QueryFaceImageTemplateOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TemplateId" template_id: String
} { method: "GET", } }
paged! { QueryFaceImageTemplate: QueryFaceImageTemplateElements =
    Number "PageNo", "Data.Elements" data.elements, total "Data.Total" }

/// Response of [`QueryFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateOutput {
    pub data: Option<QueryFaceImageTemplateData>,
}
model! { QueryFaceImageTemplateOutput {
    0 "Data" data: QueryFaceImageTemplateData
} }

/// In the response of [`QueryFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateData {
    pub elements: Vec<QueryFaceImageTemplateElements>,
    pub total: Option<i64>,
}
model! { QueryFaceImageTemplateData {
    0 "Elements" elements: Vec<QueryFaceImageTemplateElements>, 1 "Total" total: i64
} }

/// In the response of [`QueryFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateElements {
    pub create_time: Option<String>,
    pub face_infos: Vec<QueryFaceImageTemplateFaceInfos>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceImageTemplateElements {
    0 "CreateTime" create_time: String, 1 "FaceInfos" face_infos: Vec<QueryFaceImageTemplateFaceInfos>,
    2 "TemplateId" template_id: String, 3 "TemplateURL" template_url: String, 4 "UpdateTime" update_time: String,
    5 "UserId" user_id: String
} }

/// In the response of [`QueryFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateFaceInfos {
    pub face_rect: Option<QueryFaceImageTemplateFaceRect>,
    pub template_face_id: Option<String>,
}
model! { QueryFaceImageTemplateFaceInfos {
    0 "FaceRect" face_rect: QueryFaceImageTemplateFaceRect, 1 "TemplateFaceID" template_face_id: String
} }

/// In the response of [`QueryFaceImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateFaceRect {
    pub height: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { QueryFaceImageTemplateFaceRect {
    0 "Height" height: String, 1 "Width" width: String, 2 "X" x: String, 3 "Y" y: String
} }

/// `RecognizeAction` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/RecognizeAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAction {
    /// Required.
    pub r#type: i64,
    pub url_list: Option<Vec<RecognizeActionURLList>>,
    pub video_data: Option<String>,
    pub video_url: Option<String>,
}
operation! { RecognizeAction(r#type: i64) "RecognizeAction" -> RecognizeActionOutput {
    0 "Type" r#type, 1 "URLList" url_list: Vec<RecognizeActionURLList>, 2 "VideoData" video_data: String,
    3 "VideoUrl" video_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`RecognizeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionURLList {
    pub url: Option<String>,
    pub image_data: Option<String>,
}
input! { RecognizeActionURLList() {
    0 "URL" url: String, 1 "imageData" image_data: String
} }

/// Response of [`RecognizeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionOutput {
    pub data: Option<RecognizeActionData>,
}
model! { RecognizeActionOutput {
    0 "Data" data: RecognizeActionData
} }

/// In the response of [`RecognizeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionData {
    pub elements: Vec<RecognizeActionElements>,
}
model! { RecognizeActionData {
    0 "Elements" elements: Vec<RecognizeActionElements>
} }

/// In the response of [`RecognizeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionElements {
    pub boxes: Vec<RecognizeActionBoxes>,
    pub labels: Vec<String>,
    pub scores: Vec<f64>,
    pub timestamp: Option<i64>,
}
model! { RecognizeActionElements {
    0 "Boxes" boxes: Vec<RecognizeActionBoxes>, 1 "Labels" labels: Vec<String>, 2 "Scores" scores: Vec<f64>,
    3 "Timestamp" timestamp: i64
} }

/// In the response of [`RecognizeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionBoxes {
    pub r#box: Vec<i64>,
}
model! { RecognizeActionBoxes {
    0 "Box" r#box: Vec<i64>
} }

/// `RecognizeExpression` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/RecognizeExpression>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpression {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeExpression(image_url: String) "RecognizeExpression" -> RecognizeExpressionOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeExpression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionOutput {
    pub data: Option<RecognizeExpressionData>,
}
model! { RecognizeExpressionOutput {
    0 "Data" data: RecognizeExpressionData
} }

/// In the response of [`RecognizeExpression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionData {
    pub elements: Vec<RecognizeExpressionElements>,
}
model! { RecognizeExpressionData {
    0 "Elements" elements: Vec<RecognizeExpressionElements>
} }

/// In the response of [`RecognizeExpression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionElements {
    pub expression: Option<String>,
    pub face_probability: Option<f64>,
    pub face_rectangle: Option<RecognizeExpressionFaceRectangle>,
}
model! { RecognizeExpressionElements {
    0 "Expression" expression: String, 1 "FaceProbability" face_probability: f64,
    2 "FaceRectangle" face_rectangle: RecognizeExpressionFaceRectangle
} }

/// In the response of [`RecognizeExpression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionFaceRectangle {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeExpressionFaceRectangle {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// `RecognizeFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/RecognizeFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFace {
    pub age: Option<bool>,
    pub beauty: Option<bool>,
    pub expression: Option<bool>,
    pub gender: Option<bool>,
    pub glass: Option<bool>,
    pub hat: Option<bool>,
    /// Required.
    pub image_url: String,
    pub mask: Option<bool>,
    pub max_face_number: Option<i64>,
    pub quality: Option<bool>,
}
operation! { RecognizeFace(image_url: String) "RecognizeFace" -> RecognizeFaceOutput {
    0 "Age" age: bool, 1 "Beauty" beauty: bool, 2 "Expression" expression: bool, 3 "Gender" gender: bool,
    4 "Glass" glass: bool, 5 "Hat" hat: bool, 6 "ImageURL" image_url, 7 "Mask" mask: bool,
    8 "MaxFaceNumber" max_face_number: i64, 9 "Quality" quality: bool
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

/// Response of [`RecognizeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFaceOutput {
    pub data: Option<RecognizeFaceData>,
}
model! { RecognizeFaceOutput {
    0 "Data" data: RecognizeFaceData
} }

/// In the response of [`RecognizeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFaceData {
    pub age_list: Vec<i64>,
    pub beauty_list: Vec<f64>,
    pub dense_feature_length: Option<i64>,
    pub dense_features: Vec<String>,
    pub expressions: Vec<i64>,
    pub face_count: Option<i64>,
    pub face_probability_list: Vec<f64>,
    pub face_rectangles: Vec<i64>,
    pub gender_list: Vec<i64>,
    pub glasses: Vec<i64>,
    pub hat_list: Vec<i64>,
    pub landmark_count: Option<i64>,
    pub landmarks: Vec<f64>,
    pub masks: Vec<i64>,
    pub pose_list: Vec<f64>,
    pub pupils: Vec<f64>,
    pub qualities: Option<RecognizeFaceQualities>,
}
model! { RecognizeFaceData {
    0 "AgeList" age_list: Vec<i64>, 1 "BeautyList" beauty_list: Vec<f64>,
    2 "DenseFeatureLength" dense_feature_length: i64, 3 "DenseFeatures" dense_features: Vec<String>,
    4 "Expressions" expressions: Vec<i64>, 5 "FaceCount" face_count: i64,
    6 "FaceProbabilityList" face_probability_list: Vec<f64>, 7 "FaceRectangles" face_rectangles: Vec<i64>,
    8 "GenderList" gender_list: Vec<i64>, 9 "Glasses" glasses: Vec<i64>, 10 "HatList" hat_list: Vec<i64>,
    11 "LandmarkCount" landmark_count: i64, 12 "Landmarks" landmarks: Vec<f64>, 13 "Masks" masks: Vec<i64>,
    14 "PoseList" pose_list: Vec<f64>, 15 "Pupils" pupils: Vec<f64>, 16 "Qualities" qualities: RecognizeFaceQualities
} }

/// In the response of [`RecognizeFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFaceQualities {
    pub blur_list: Vec<f64>,
    pub fnf_list: Vec<f64>,
    pub glass_list: Vec<f64>,
    pub illu_list: Vec<f64>,
    pub mask_list: Vec<f64>,
    pub noise_list: Vec<f64>,
    pub pose_list: Vec<f64>,
    pub score_list: Vec<f64>,
}
model! { RecognizeFaceQualities {
    0 "BlurList" blur_list: Vec<f64>, 1 "FnfList" fnf_list: Vec<f64>, 2 "GlassList" glass_list: Vec<f64>,
    3 "IlluList" illu_list: Vec<f64>, 4 "MaskList" mask_list: Vec<f64>, 5 "NoiseList" noise_list: Vec<f64>,
    6 "PoseList" pose_list: Vec<f64>, 7 "ScoreList" score_list: Vec<f64>
} }

/// `RecognizePublicFace` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/RecognizePublicFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFace {
    pub task: Option<Vec<RecognizePublicFaceTask>>,
}
operation! { RecognizePublicFace() "RecognizePublicFace" -> RecognizePublicFaceOutput {
    0 "Task" task: Vec<RecognizePublicFaceTask>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceTask {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { RecognizePublicFaceTask() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

/// Response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceOutput {
    pub data: Option<RecognizePublicFaceData>,
}
model! { RecognizePublicFaceOutput {
    0 "Data" data: RecognizePublicFaceData
} }

/// In the response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceData {
    pub elements: Vec<RecognizePublicFaceElements>,
}
model! { RecognizePublicFaceData {
    0 "Elements" elements: Vec<RecognizePublicFaceElements>
} }

/// In the response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceElements {
    pub image_url: Option<String>,
    pub results: Vec<RecognizePublicFaceResults>,
    pub task_id: Option<String>,
}
model! { RecognizePublicFaceElements {
    0 "ImageURL" image_url: String, 1 "Results" results: Vec<RecognizePublicFaceResults>, 2 "TaskId" task_id: String
} }

/// In the response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceResults {
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub sub_results: Vec<RecognizePublicFaceSubResults>,
    pub suggestion: Option<String>,
}
model! { RecognizePublicFaceResults {
    0 "Label" label: String, 1 "Rate" rate: f64, 2 "SubResults" sub_results: Vec<RecognizePublicFaceSubResults>,
    3 "Suggestion" suggestion: String
} }

/// In the response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceSubResults {
    pub faces: Vec<RecognizePublicFaceFaces>,
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizePublicFaceSubResults {
    0 "Faces" faces: Vec<RecognizePublicFaceFaces>, 1 "H" h: f64, 2 "W" w: f64, 3 "X" x: f64, 4 "Y" y: f64
} }

/// In the response of [`RecognizePublicFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceFaces {
    pub id: Option<String>,
    pub name: Option<String>,
    pub rate: Option<f64>,
}
model! { RecognizePublicFaceFaces {
    0 "Id" id: String, 1 "Name" name: String, 2 "Rate" rate: f64
} }

/// `RetouchSkin` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/RetouchSkin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkin {
    /// Required.
    pub image_url: String,
    pub retouch_degree: Option<f64>,
    pub whitening_degree: Option<f64>,
}
operation! { RetouchSkin(image_url: String) "RetouchSkin" -> RetouchSkinOutput {
    0 "ImageURL" image_url, 1 "RetouchDegree" retouch_degree: f64, 2 "WhiteningDegree" whitening_degree: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RetouchSkin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkinOutput {
    pub data: Option<RetouchSkinData>,
}
model! { RetouchSkinOutput {
    0 "Data" data: RetouchSkinData
} }

/// In the response of [`RetouchSkin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkinData {
    pub image_url: Option<String>,
}
model! { RetouchSkinData {
    0 "ImageURL" image_url: String
} }

/// Searches face: `SearchFace` of `facebody` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/facebody/2019-12-30/SearchFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFace {
    pub db_name: Option<String>,
    pub db_names: Option<String>,
    /// Required.
    pub image_url: String,
    /// Required.
    pub limit: i64,
    pub max_face_num: Option<i64>,
    pub quality_score_threshold: Option<f64>,
}
operation! { SearchFace(image_url: String, limit: i64) "SearchFace" -> SearchFaceOutput {
    0 "DbName" db_name: String, 1 "DbNames" db_names: String, 2 "ImageUrl" image_url, 3 "Limit" limit,
    4 "MaxFaceNum" max_face_num: i64, 5 "QualityScoreThreshold" quality_score_threshold: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SearchFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceOutput {
    pub data: Option<SearchFaceData>,
}
model! { SearchFaceOutput {
    0 "Data" data: SearchFaceData
} }

/// In the response of [`SearchFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceData {
    pub match_list: Vec<SearchFaceMatchList>,
}
model! { SearchFaceData {
    0 "MatchList" match_list: Vec<SearchFaceMatchList>
} }

/// In the response of [`SearchFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceMatchList {
    pub face_items: Vec<SearchFaceFaceItems>,
    pub location: Option<SearchFaceLocation>,
    pub qualitie_score: Option<f64>,
}
model! { SearchFaceMatchList {
    0 "FaceItems" face_items: Vec<SearchFaceFaceItems>, 1 "Location" location: SearchFaceLocation,
    2 "QualitieScore" qualitie_score: f64
} }

/// In the response of [`SearchFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceFaceItems {
    pub confidence: Option<f64>,
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
    pub extra_data: Option<String>,
    pub face_id: Option<String>,
    pub score: Option<f64>,
}
model! { SearchFaceFaceItems {
    0 "Confidence" confidence: f64, 1 "DbName" db_name: String, 2 "EntityId" entity_id: String,
    3 "ExtraData" extra_data: String, 4 "FaceId" face_id: String, 5 "Score" score: f64
} }

/// In the response of [`SearchFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceLocation {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SearchFaceLocation {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// Updates face entity: `UpdateFaceEntity` of `facebody` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/facebody/2019-12-30/UpdateFaceEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceEntity {
    /// Required.
    pub db_name: String,
    /// Required.
    pub entity_id: String,
    pub labels: Option<String>,
}
operation! { UpdateFaceEntity(db_name: String, entity_id: String) "UpdateFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Labels" labels: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateFaceEntity`]: empty.
pub type UpdateFaceEntityOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddFace, AddFaceEntity, AddFaceImageTemplate, BatchAddFaces, BlurFace, BodyPosture, CompareFace,
    CompareFaceWithMask, CreateFaceDb, DeepfakeFace, DeleteFace, DeleteFaceDb, DeleteFaceEntity,
    DeleteFaceImageTemplate, DetectBodyCount, DetectCelebrity, DetectFace, DetectInfraredLivingFace, DetectLivingFace,
    DetectPedestrian, DetectVideoLivingFace, EnhanceFace, ExtractFingerPrint, FaceBeauty,
    GenRealPersonVerificationToken, GenerateHumanAnimeStyle, GenerateHumanSketchStyle, GetFaceEntity,
    GetRealPersonVerificationResult, LiquifyFace, ListFaceDbs, ListFaceEntities, MergeImageFace, MonitorExamination,
    PedestrianDetectAttribute, QueryFaceImageTemplate, RecognizeAction, RecognizeExpression, RecognizeFace,
    RecognizePublicFace, RetouchSkin, SearchFace, UpdateFaceEntity
}
