//! `facebody` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "facebody-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "facebody", version: "2019-12-30", code: "facebody", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFace {
    pub db_name: String,
    pub entity_id: String,
    pub extra_data: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceOutput {
    pub data: Option<AddFaceData>,
}
model! { AddFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceData {
    pub face_id: Option<String>,
    pub qualitie_score: Option<f64>,
}
model! { AddFaceData {
    0 "FaceId" face_id, 1 "QualitieScore" qualitie_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceEntity {
    pub db_name: String,
    pub entity_id: String,
    pub labels: Option<String>,
}
operation! { AddFaceEntity(db_name: String, entity_id: String) "AddFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Labels" labels: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type AddFaceEntityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplate {
    pub image_url: String,
}
operation! { AddFaceImageTemplate(image_url: String) "AddFaceImageTemplate" -> AddFaceImageTemplateOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateOutput {
    pub data: Option<AddFaceImageTemplateData>,
}
model! { AddFaceImageTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateData {
    pub face_infos: Option<Vec<AddFaceImageTemplateFaceInfos>>,
    pub template_id: Option<String>,
}
model! { AddFaceImageTemplateData {
    0 "FaceInfos" face_infos, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateFaceInfos {
    pub face_rect: Option<AddFaceImageTemplateFaceRect>,
    pub template_face_id: Option<String>,
}
model! { AddFaceImageTemplateFaceInfos {
    0 "FaceRect" face_rect, 1 "TemplateFaceID" template_face_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceImageTemplateFaceRect {
    pub height: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { AddFaceImageTemplateFaceRect {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFaces {
    pub db_name: String,
    pub entity_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesFaces {
    pub extra_data: Option<String>,
    pub image_url: Option<String>,
}
input! { BatchAddFacesFaces(image_url: String) {
    0 "ExtraData" extra_data: String, 1 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesOutput {
    pub data: Option<BatchAddFacesData>,
}
model! { BatchAddFacesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesData {
    pub failed_faces: Option<Vec<BatchAddFacesFailedFaces>>,
    pub inserted_faces: Option<Vec<BatchAddFacesInsertedFaces>>,
}
model! { BatchAddFacesData {
    0 "FailedFaces" failed_faces, 1 "InsertedFaces" inserted_faces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesFailedFaces {
    pub code: Option<String>,
    pub image_url: Option<String>,
    pub message: Option<String>,
}
model! { BatchAddFacesFailedFaces {
    0 "Code" code, 1 "ImageURL" image_url, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddFacesInsertedFaces {
    pub face_id: Option<String>,
    pub image_url: Option<String>,
    pub qualitie_score: Option<f64>,
}
model! { BatchAddFacesInsertedFaces {
    0 "FaceId" face_id, 1 "ImageURL" image_url, 2 "QualitieScore" qualitie_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFace {
    pub image_url: String,
}
operation! { BlurFace(image_url: String) "BlurFace" -> BlurFaceOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFaceOutput {
    pub data: Option<BlurFaceData>,
}
model! { BlurFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurFaceData {
    pub image_url: Option<String>,
    pub mask_url: Option<String>,
}
model! { BlurFaceData {
    0 "ImageURL" image_url, 1 "MaskURL" mask_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPosture {
    pub image_url: String,
}
operation! { BodyPosture(image_url: String) "BodyPosture" -> BodyPostureOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureOutput {
    pub data: Option<BodyPostureData>,
}
model! { BodyPostureOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureData {
    pub meta_object: Option<BodyPostureMetaObject>,
    pub outputs: Option<Vec<BodyPostureOutputs>>,
}
model! { BodyPostureData {
    0 "MetaObject" meta_object, 1 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureMetaObject {
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { BodyPostureMetaObject {
    0 "Height" height, 1 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureOutputs {
    pub human_count: Option<i64>,
    pub results: Option<Vec<BodyPostureResults>>,
}
model! { BodyPostureOutputs {
    0 "HumanCount" human_count, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureResults {
    pub bodies: Option<Vec<BodyPostureBodies>>,
}
model! { BodyPostureResults {
    0 "Bodies" bodies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPostureBodies {
    pub confident: Option<f64>,
    pub label: Option<String>,
    pub positions: Option<Vec<BodyPosturePositions>>,
}
model! { BodyPostureBodies {
    0 "Confident" confident, 1 "Label" label, 2 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyPosturePositions {
    pub points: Option<Vec<f64>>,
}
model! { BodyPosturePositions {
    0 "Points" points
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceOutput {
    pub data: Option<CompareFaceData>,
}
model! { CompareFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceData {
    pub confidence: Option<f64>,
    pub is_mask_a: Option<i64>,
    pub is_mask_b: Option<i64>,
    pub landmarks_a_list: Option<Vec<i64>>,
    pub landmarks_b_list: Option<Vec<i64>>,
    pub message_tips: Option<String>,
    pub quality_score_a: Option<f64>,
    pub quality_score_b: Option<f64>,
    pub rect_a_list: Option<Vec<i64>>,
    pub rect_b_list: Option<Vec<i64>>,
    pub thresholds: Option<Vec<f64>>,
}
model! { CompareFaceData {
    0 "Confidence" confidence, 1 "IsMaskA" is_mask_a, 2 "IsMaskB" is_mask_b, 3 "LandmarksAList" landmarks_a_list,
    4 "LandmarksBList" landmarks_b_list, 5 "MessageTips" message_tips, 6 "QualityScoreA" quality_score_a,
    7 "QualityScoreB" quality_score_b, 8 "RectAList" rect_a_list, 9 "RectBList" rect_b_list, 10 "Thresholds" thresholds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMask {
    pub image_urla: String,
    pub image_urlb: String,
    pub quality_score_threshold: Option<f64>,
}
operation! { CompareFaceWithMask(image_urla: String, image_urlb: String)
    "CompareFaceWithMask" -> CompareFaceWithMaskOutput {
    0 "ImageURLA" image_urla, 1 "ImageURLB" image_urlb, 2 "QualityScoreThreshold" quality_score_threshold: f64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMaskOutput {
    pub data: Option<CompareFaceWithMaskData>,
}
model! { CompareFaceWithMaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceWithMaskData {
    pub confidence: Option<f64>,
    pub is_mask_a: Option<i64>,
    pub is_mask_b: Option<i64>,
    pub landmarks_a_list: Option<Vec<i64>>,
    pub landmarks_b_list: Option<Vec<i64>>,
    pub message_tips: Option<String>,
    pub quality_score_a: Option<f64>,
    pub quality_score_b: Option<f64>,
    pub rect_a_list: Option<Vec<i64>>,
    pub rect_b_list: Option<Vec<i64>>,
    pub thresholds: Option<Vec<i64>>,
}
model! { CompareFaceWithMaskData {
    0 "Confidence" confidence, 1 "IsMaskA" is_mask_a, 2 "IsMaskB" is_mask_b, 3 "LandmarksAList" landmarks_a_list,
    4 "LandmarksBList" landmarks_b_list, 5 "MessageTips" message_tips, 6 "QualityScoreA" quality_score_a,
    7 "QualityScoreB" quality_score_b, 8 "RectAList" rect_a_list, 9 "RectBList" rect_b_list, 10 "Thresholds" thresholds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaceDb {
    pub name: String,
}
operation! { CreateFaceDb(name: String) "CreateFaceDb" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type CreateFaceDbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFace {
    pub tasks: Vec<DeepfakeFaceTasks>,
}
operation! { DeepfakeFace(tasks: Vec<DeepfakeFaceTasks>) "DeepfakeFace" -> DeepfakeFaceOutput {
    0 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceTasks {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { DeepfakeFaceTasks() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceOutput {
    pub data: Option<DeepfakeFaceData>,
}
model! { DeepfakeFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceData {
    pub elements: Option<Vec<DeepfakeFaceElements>>,
}
model! { DeepfakeFaceData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Option<Vec<DeepfakeFaceResults>>,
    pub task_id: Option<String>,
}
model! { DeepfakeFaceElements {
    0 "FaceNumber" face_number, 1 "ImageURL" image_url, 2 "Results" results, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceResults {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub message_tips: Option<String>,
    pub rect: Option<DeepfakeFaceRect>,
}
model! { DeepfakeFaceResults {
    0 "Confidence" confidence, 1 "Label" label, 2 "MessageTips" message_tips, 3 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DeepfakeFaceRect {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFace {
    pub db_name: String,
    pub face_id: String,
}
operation! { DeleteFace(db_name: String, face_id: String) "DeleteFace" -> Empty {
    0 "DbName" db_name, 1 "FaceId" face_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceDb {
    pub name: String,
}
operation! { DeleteFaceDb(name: String) "DeleteFaceDb" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteFaceDbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceEntity {
    pub db_name: String,
    pub entity_id: String,
}
operation! { DeleteFaceEntity(db_name: String, entity_id: String) "DeleteFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFaceEntityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceImageTemplate {
    pub template_id: String,
}
operation! { DeleteFaceImageTemplate(template_id: String) "DeleteFaceImageTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteFaceImageTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCount {
    pub image_url: String,
}
operation! { DetectBodyCount(image_url: String) "DetectBodyCount" -> DetectBodyCountOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCountOutput {
    pub data: Option<DetectBodyCountData>,
}
model! { DetectBodyCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectBodyCountData {
    pub person_number: Option<i64>,
}
model! { DetectBodyCountData {
    0 "PersonNumber" person_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrity {
    pub image_url: String,
}
operation! { DetectCelebrity(image_url: String) "DetectCelebrity" -> DetectCelebrityOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityOutput {
    pub data: Option<DetectCelebrityData>,
}
model! { DetectCelebrityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityData {
    pub face_recognize_results: Option<Vec<DetectCelebrityFaceRecognizeResults>>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectCelebrityData {
    0 "FaceRecognizeResults" face_recognize_results, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCelebrityFaceRecognizeResults {
    pub face_boxes: Option<Vec<f64>>,
    pub name: Option<String>,
}
model! { DetectCelebrityFaceRecognizeResults {
    0 "FaceBoxes" face_boxes, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFace {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceOutput {
    pub data: Option<DetectFaceData>,
}
model! { DetectFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceData {
    pub face_count: Option<i64>,
    pub face_probability_list: Option<Vec<f64>>,
    pub face_rectangles: Option<Vec<i64>>,
    pub landmark_count: Option<i64>,
    pub landmark_score: Option<Vec<f64>>,
    pub landmarks: Option<Vec<f64>>,
    pub pose_list: Option<Vec<f64>>,
    pub pupils: Option<Vec<f64>>,
    pub qualities: Option<DetectFaceQualities>,
}
model! { DetectFaceData {
    0 "FaceCount" face_count, 1 "FaceProbabilityList" face_probability_list, 2 "FaceRectangles" face_rectangles,
    3 "LandmarkCount" landmark_count, 4 "LandmarkScore" landmark_score, 5 "Landmarks" landmarks, 6 "PoseList" pose_list,
    7 "Pupils" pupils, 8 "Qualities" qualities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceQualities {
    pub blur_list: Option<Vec<f64>>,
    pub fnf_list: Option<Vec<f64>>,
    pub glass_list: Option<Vec<f64>>,
    pub illu_list: Option<Vec<f64>>,
    pub mask_list: Option<Vec<f64>>,
    pub noise_list: Option<Vec<f64>>,
    pub pose_list: Option<Vec<f64>>,
    pub score_list: Option<Vec<f64>>,
}
model! { DetectFaceQualities {
    0 "BlurList" blur_list, 1 "FnfList" fnf_list, 2 "GlassList" glass_list, 3 "IlluList" illu_list,
    4 "MaskList" mask_list, 5 "NoiseList" noise_list, 6 "PoseList" pose_list, 7 "ScoreList" score_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFace {
    pub tasks: Vec<DetectInfraredLivingFaceTasks>,
}
operation! { DetectInfraredLivingFace(tasks: Vec<DetectInfraredLivingFaceTasks>)
    "DetectInfraredLivingFace" -> DetectInfraredLivingFaceOutput {
    0 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceTasks {
    pub image_url: Option<String>,
}
input! { DetectInfraredLivingFaceTasks(image_url: String) {
    0 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceOutput {
    pub data: Option<DetectInfraredLivingFaceData>,
}
model! { DetectInfraredLivingFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceData {
    pub elements: Option<Vec<DetectInfraredLivingFaceElements>>,
}
model! { DetectInfraredLivingFaceData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Option<Vec<DetectInfraredLivingFaceResults>>,
}
model! { DetectInfraredLivingFaceElements {
    0 "FaceNumber" face_number, 1 "ImageURL" image_url, 2 "Results" results
} }

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
    0 "Label" label, 1 "MessageTips" message_tips, 2 "Rate" rate, 3 "Rect" rect, 4 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfraredLivingFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectInfraredLivingFaceRect {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFace {
    pub tasks: Vec<DetectLivingFaceTasks>,
}
operation! { DetectLivingFace(tasks: Vec<DetectLivingFaceTasks>) "DetectLivingFace" -> DetectLivingFaceOutput {
    0 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceTasks {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { DetectLivingFaceTasks() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceOutput {
    pub data: Option<DetectLivingFaceData>,
}
model! { DetectLivingFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceData {
    pub elements: Option<Vec<DetectLivingFaceElements>>,
}
model! { DetectLivingFaceData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceElements {
    pub face_number: Option<i64>,
    pub image_url: Option<String>,
    pub results: Option<Vec<DetectLivingFaceResults>>,
    pub task_id: Option<String>,
}
model! { DetectLivingFaceElements {
    0 "FaceNumber" face_number, 1 "ImageURL" image_url, 2 "Results" results, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceResults {
    pub frames: Option<Vec<DetectLivingFaceFrames>>,
    pub label: Option<String>,
    pub message_tips: Option<String>,
    pub rate: Option<f64>,
    pub rect: Option<DetectLivingFaceRect>,
    pub suggestion: Option<String>,
}
model! { DetectLivingFaceResults {
    0 "Frames" frames, 1 "Label" label, 2 "MessageTips" message_tips, 3 "Rate" rate, 4 "Rect" rect,
    5 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceFrames {
    pub rate: Option<f64>,
    pub url: Option<String>,
}
model! { DetectLivingFaceFrames {
    0 "Rate" rate, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLivingFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectLivingFaceRect {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrian {
    pub image_url: String,
}
operation! { DetectPedestrian(image_url: String) "DetectPedestrian" -> DetectPedestrianOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianOutput {
    pub data: Option<DetectPedestrianData>,
}
model! { DetectPedestrianOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianData {
    pub elements: Option<Vec<DetectPedestrianElements>>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectPedestrianData {
    0 "Elements" elements, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPedestrianElements {
    pub boxes: Option<Vec<i64>>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectPedestrianElements {
    0 "Boxes" boxes, 1 "Score" score, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFace {
    pub video_url: String,
}
operation! { DetectVideoLivingFace(video_url: String) "DetectVideoLivingFace" -> DetectVideoLivingFaceOutput {
    0 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceOutput {
    pub data: Option<DetectVideoLivingFaceData>,
}
model! { DetectVideoLivingFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceData {
    pub elements: Option<Vec<DetectVideoLivingFaceElements>>,
}
model! { DetectVideoLivingFaceData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoLivingFaceElements {
    pub face_confidence: Option<f64>,
    pub live_confidence: Option<f64>,
    pub rect: Option<Vec<i64>>,
}
model! { DetectVideoLivingFaceElements {
    0 "FaceConfidence" face_confidence, 1 "LiveConfidence" live_confidence, 2 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFace {
    pub image_url: String,
}
operation! { EnhanceFace(image_url: String) "EnhanceFace" -> EnhanceFaceOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFaceOutput {
    pub data: Option<EnhanceFaceData>,
}
model! { EnhanceFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceFaceData {
    pub image_url: Option<String>,
}
model! { EnhanceFaceData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrint {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
operation! { ExtractFingerPrint() "ExtractFingerPrint" -> ExtractFingerPrintOutput {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrintOutput {
    pub data: Option<ExtractFingerPrintData>,
}
model! { ExtractFingerPrintOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractFingerPrintData {
    pub finger_print: Option<String>,
}
model! { ExtractFingerPrintData {
    0 "FingerPrint" finger_print
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeauty {
    pub image_url: String,
    pub sharp: f64,
    pub smooth: f64,
    pub white: f64,
}
operation! { FaceBeauty(image_url: String, sharp: f64, smooth: f64, white: f64) "FaceBeauty" -> FaceBeautyOutput {
    0 "ImageURL" image_url, 1 "Sharp" sharp, 2 "Smooth" smooth, 3 "White" white
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeautyOutput {
    pub data: Option<FaceBeautyData>,
}
model! { FaceBeautyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceBeautyData {
    pub image_url: Option<String>,
}
model! { FaceBeautyData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationToken {
    pub certificate_name: String,
    pub certificate_number: String,
    pub meta_info: String,
}
operation! { GenRealPersonVerificationToken(certificate_name: String, certificate_number: String, meta_info: String)
    "GenRealPersonVerificationToken" -> GenRealPersonVerificationTokenOutput {
    0 "CertificateName" certificate_name, 1 "CertificateNumber" certificate_number, 2 "MetaInfo" meta_info
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationTokenOutput {
    pub data: Option<GenRealPersonVerificationTokenData>,
}
model! { GenRealPersonVerificationTokenOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenRealPersonVerificationTokenData {
    pub verification_token: Option<Secret>,
}
model! { GenRealPersonVerificationTokenData {
    0 "VerificationToken" verification_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyle {
    pub algo_type: Option<String>,
    pub image_url: String,
}
operation! { GenerateHumanAnimeStyle(image_url: String) "GenerateHumanAnimeStyle" -> GenerateHumanAnimeStyleOutput {
    0 "AlgoType" algo_type: String, 1 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleOutput {
    pub data: Option<GenerateHumanAnimeStyleData>,
}
model! { GenerateHumanAnimeStyleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleData {
    pub image_url: Option<String>,
}
model! { GenerateHumanAnimeStyleData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyle {
    pub image_url: String,
    pub return_type: Option<String>,
}
operation! { GenerateHumanSketchStyle(image_url: String) "GenerateHumanSketchStyle" -> GenerateHumanSketchStyleOutput {
    0 "ImageURL" image_url, 1 "ReturnType" return_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyleOutput {
    pub data: Option<GenerateHumanSketchStyleData>,
}
model! { GenerateHumanSketchStyleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanSketchStyleData {
    pub image_url: Option<String>,
}
model! { GenerateHumanSketchStyleData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntity {
    pub db_name: String,
    pub entity_id: String,
}
operation! { GetFaceEntity(db_name: String, entity_id: String) "GetFaceEntity" -> GetFaceEntityOutput {
    0 "DbName" db_name, 1 "EntityId" entity_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityOutput {
    pub data: Option<GetFaceEntityData>,
}
model! { GetFaceEntityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityData {
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
    pub faces: Option<Vec<GetFaceEntityFaces>>,
    pub labels: Option<String>,
}
model! { GetFaceEntityData {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Faces" faces, 3 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceEntityFaces {
    pub face_id: Option<String>,
}
model! { GetFaceEntityFaces {
    0 "FaceId" face_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResult {
    pub verification_token: Secret,
}
operation! { GetRealPersonVerificationResult(verification_token: Secret)
    "GetRealPersonVerificationResult" -> GetRealPersonVerificationResultOutput {
    0 "VerificationToken" verification_token
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResultOutput {
    pub data: Option<GetRealPersonVerificationResultData>,
}
model! { GetRealPersonVerificationResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealPersonVerificationResultData {
    pub passed: Option<bool>,
}
model! { GetRealPersonVerificationResultData {
    0 "Passed" passed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFace {
    pub image_url: String,
    pub slim_degree: Option<f64>,
}
operation! { LiquifyFace(image_url: String) "LiquifyFace" -> LiquifyFaceOutput {
    0 "ImageURL" image_url, 1 "SlimDegree" slim_degree: f64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFaceOutput {
    pub data: Option<LiquifyFaceData>,
}
model! { LiquifyFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiquifyFaceData {
    pub image_url: Option<String>,
}
model! { LiquifyFaceData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbs {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListFaceDbs() "ListFaceDbs" -> ListFaceDbsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsOutput {
    pub data: Option<ListFaceDbsData>,
}
model! { ListFaceDbsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsData {
    pub db_list: Option<Vec<ListFaceDbsDbList>>,
}
model! { ListFaceDbsData {
    0 "DbList" db_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceDbsDbList {
    pub name: Option<String>,
}
model! { ListFaceDbsDbList {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntities {
    pub db_name: String,
    pub entity_id_prefix: Option<String>,
    pub labels: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub token: Option<Secret>,
}
operation! { ListFaceEntities(db_name: String) "ListFaceEntities" -> ListFaceEntitiesOutput {
    0 "DbName" db_name, 1 "EntityIdPrefix" entity_id_prefix: String, 2 "Labels" labels: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "Token" token: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListFaceEntities: ListFaceEntitiesEntities =
    Offset "Offset", "Data.Entities" data.entities, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntitiesOutput {
    pub data: Option<ListFaceEntitiesData>,
}
model! { ListFaceEntitiesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaceEntitiesData {
    pub entities: Option<Vec<ListFaceEntitiesEntities>>,
    pub token: Option<Secret>,
    pub total_count: Option<i64>,
}
model! { ListFaceEntitiesData {
    0 "Entities" entities, 1 "Token" token, 2 "TotalCount" total_count
} }

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
    0 "CreatedAt" created_at, 1 "DbName" db_name, 2 "EntityId" entity_id, 3 "FaceCount" face_count, 4 "Labels" labels,
    5 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFace {
    pub add_watermark: Option<bool>,
    pub image_url: Option<String>,
    pub merge_infos: Option<Vec<MergeImageFaceMergeInfos>>,
    pub model_version: Option<String>,
    pub template_id: String,
    pub watermark_type: Option<String>,
}
operation! { MergeImageFace(template_id: String) "MergeImageFace" -> MergeImageFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "ImageURL" image_url: String,
    2 "MergeInfos" merge_infos: Vec<MergeImageFaceMergeInfos>, 3 "ModelVersion" model_version: String,
    4 "TemplateId" template_id, 5 "WatermarkType" watermark_type: String
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
pub struct MergeImageFaceMergeInfos {
    pub image_url: Option<String>,
    pub template_face_id: Option<String>,
}
input! { MergeImageFaceMergeInfos() {
    0 "ImageURL" image_url: String, 1 "TemplateFaceID" template_face_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFaceOutput {
    pub data: Option<MergeImageFaceData>,
}
model! { MergeImageFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeImageFaceData {
    pub image_url: Option<String>,
}
model! { MergeImageFaceData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExamination {
    pub image_url: String,
    pub r#type: i64,
}
operation! { MonitorExamination(image_url: String, r#type: i64) "MonitorExamination" -> MonitorExaminationOutput {
    0 "ImageURL" image_url, 1 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationOutput {
    pub data: Option<MonitorExaminationData>,
}
model! { MonitorExaminationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationData {
    pub chat_score: Option<f64>,
    pub face_info: Option<MonitorExaminationFaceInfo>,
    pub person_info: Option<MonitorExaminationPersonInfo>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationData {
    0 "ChatScore" chat_score, 1 "FaceInfo" face_info, 2 "PersonInfo" person_info, 3 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationFaceInfo {
    pub completeness: Option<f64>,
    pub face_number: Option<i64>,
    pub pose: Option<MonitorExaminationPose>,
}
model! { MonitorExaminationFaceInfo {
    0 "Completeness" completeness, 1 "FaceNumber" face_number, 2 "Pose" pose
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationPose {
    pub pitch: Option<f64>,
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
}
model! { MonitorExaminationPose {
    0 "Pitch" pitch, 1 "Roll" roll, 2 "Yaw" yaw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationPersonInfo {
    pub cell_phone: Option<MonitorExaminationCellPhone>,
    pub ear_phone: Option<MonitorExaminationEarPhone>,
    pub person_number: Option<i64>,
}
model! { MonitorExaminationPersonInfo {
    0 "CellPhone" cell_phone, 1 "EarPhone" ear_phone, 2 "PersonNumber" person_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationCellPhone {
    pub score: Option<f64>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationCellPhone {
    0 "Score" score, 1 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorExaminationEarPhone {
    pub score: Option<f64>,
    pub threshold: Option<f64>,
}
model! { MonitorExaminationEarPhone {
    0 "Score" score, 1 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttribute {
    pub image_url: String,
}
operation! { PedestrianDetectAttribute(image_url: String)
    "PedestrianDetectAttribute" -> PedestrianDetectAttributeOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeOutput {
    pub data: Option<PedestrianDetectAttributeData>,
}
model! { PedestrianDetectAttributeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeData {
    pub attributes: Option<Vec<PedestrianDetectAttributeAttributes>>,
    pub boxes: Option<Vec<PedestrianDetectAttributeBoxes>>,
    pub height: Option<i64>,
    pub person_number: Option<i64>,
    pub width: Option<i64>,
}
model! { PedestrianDetectAttributeData {
    0 "Attributes" attributes, 1 "Boxes" boxes, 2 "Height" height, 3 "PersonNumber" person_number, 4 "Width" width
} }

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
    0 "Age" age, 1 "Backpack" backpack, 2 "Gender" gender, 3 "Glasses" glasses, 4 "Handbag" handbag, 5 "Hat" hat,
    6 "LowerColor" lower_color, 7 "LowerWear" lower_wear, 8 "Orient" orient, 9 "ShoulderBag" shoulder_bag,
    10 "UpperColor" upper_color, 11 "UpperWear" upper_wear
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeAge {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeAge {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeBackpack {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeBackpack {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeGender {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeGender {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeGlasses {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeGlasses {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeHandbag {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeHandbag {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeHat {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeHat {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeLowerColor {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeLowerColor {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeLowerWear {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeLowerWear {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeOrient {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeOrient {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeShoulderBag {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeShoulderBag {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeUpperColor {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeUpperColor {
    0 "Name" name, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PedestrianDetectAttributeUpperWear {
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { PedestrianDetectAttributeUpperWear {
    0 "Name" name, 1 "Score" score
} }

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
    0 "BottomRightX" bottom_right_x, 1 "BottomRightY" bottom_right_y, 2 "Score" score, 3 "TopLeftX" top_left_x,
    4 "TopLeftY" top_left_y
} }

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
    Number "PageNo", "Data.Elements" data.elements, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateOutput {
    pub data: Option<QueryFaceImageTemplateData>,
}
model! { QueryFaceImageTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateData {
    pub elements: Option<Vec<QueryFaceImageTemplateElements>>,
    pub total: Option<i64>,
}
model! { QueryFaceImageTemplateData {
    0 "Elements" elements, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateElements {
    pub create_time: Option<String>,
    pub face_infos: Option<Vec<QueryFaceImageTemplateFaceInfos>>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceImageTemplateElements {
    0 "CreateTime" create_time, 1 "FaceInfos" face_infos, 2 "TemplateId" template_id, 3 "TemplateURL" template_url,
    4 "UpdateTime" update_time, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateFaceInfos {
    pub face_rect: Option<QueryFaceImageTemplateFaceRect>,
    pub template_face_id: Option<String>,
}
model! { QueryFaceImageTemplateFaceInfos {
    0 "FaceRect" face_rect, 1 "TemplateFaceID" template_face_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceImageTemplateFaceRect {
    pub height: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { QueryFaceImageTemplateFaceRect {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAction {
    pub r#type: i64,
    pub url_list: Option<Vec<RecognizeActionURLList>>,
    pub video_data: Option<String>,
    pub video_url: Option<String>,
}
operation! { RecognizeAction(r#type: i64) "RecognizeAction" -> RecognizeActionOutput {
    0 "Type" r#type, 1 "URLList" url_list: Vec<RecognizeActionURLList>, 2 "VideoData" video_data: String,
    3 "VideoUrl" video_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionURLList {
    pub url: Option<String>,
    pub image_data: Option<String>,
}
input! { RecognizeActionURLList() {
    0 "URL" url: String, 1 "imageData" image_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionOutput {
    pub data: Option<RecognizeActionData>,
}
model! { RecognizeActionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionData {
    pub elements: Option<Vec<RecognizeActionElements>>,
}
model! { RecognizeActionData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionElements {
    pub boxes: Option<Vec<RecognizeActionBoxes>>,
    pub labels: Option<Vec<String>>,
    pub scores: Option<Vec<f64>>,
    pub timestamp: Option<i64>,
}
model! { RecognizeActionElements {
    0 "Boxes" boxes, 1 "Labels" labels, 2 "Scores" scores, 3 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeActionBoxes {
    pub r#box: Option<Vec<i64>>,
}
model! { RecognizeActionBoxes {
    0 "Box" r#box
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpression {
    pub image_url: String,
}
operation! { RecognizeExpression(image_url: String) "RecognizeExpression" -> RecognizeExpressionOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionOutput {
    pub data: Option<RecognizeExpressionData>,
}
model! { RecognizeExpressionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionData {
    pub elements: Option<Vec<RecognizeExpressionElements>>,
}
model! { RecognizeExpressionData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionElements {
    pub expression: Option<String>,
    pub face_probability: Option<f64>,
    pub face_rectangle: Option<RecognizeExpressionFaceRectangle>,
}
model! { RecognizeExpressionElements {
    0 "Expression" expression, 1 "FaceProbability" face_probability, 2 "FaceRectangle" face_rectangle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExpressionFaceRectangle {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeExpressionFaceRectangle {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFace {
    pub age: Option<bool>,
    pub beauty: Option<bool>,
    pub expression: Option<bool>,
    pub gender: Option<bool>,
    pub glass: Option<bool>,
    pub hat: Option<bool>,
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
pub struct RecognizeFaceOutput {
    pub data: Option<RecognizeFaceData>,
}
model! { RecognizeFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFaceData {
    pub age_list: Option<Vec<i64>>,
    pub beauty_list: Option<Vec<f64>>,
    pub dense_feature_length: Option<i64>,
    pub dense_features: Option<Vec<String>>,
    pub expressions: Option<Vec<i64>>,
    pub face_count: Option<i64>,
    pub face_probability_list: Option<Vec<f64>>,
    pub face_rectangles: Option<Vec<i64>>,
    pub gender_list: Option<Vec<i64>>,
    pub glasses: Option<Vec<i64>>,
    pub hat_list: Option<Vec<i64>>,
    pub landmark_count: Option<i64>,
    pub landmarks: Option<Vec<f64>>,
    pub masks: Option<Vec<i64>>,
    pub pose_list: Option<Vec<f64>>,
    pub pupils: Option<Vec<f64>>,
    pub qualities: Option<RecognizeFaceQualities>,
}
model! { RecognizeFaceData {
    0 "AgeList" age_list, 1 "BeautyList" beauty_list, 2 "DenseFeatureLength" dense_feature_length,
    3 "DenseFeatures" dense_features, 4 "Expressions" expressions, 5 "FaceCount" face_count,
    6 "FaceProbabilityList" face_probability_list, 7 "FaceRectangles" face_rectangles, 8 "GenderList" gender_list,
    9 "Glasses" glasses, 10 "HatList" hat_list, 11 "LandmarkCount" landmark_count, 12 "Landmarks" landmarks,
    13 "Masks" masks, 14 "PoseList" pose_list, 15 "Pupils" pupils, 16 "Qualities" qualities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFaceQualities {
    pub blur_list: Option<Vec<f64>>,
    pub fnf_list: Option<Vec<f64>>,
    pub glass_list: Option<Vec<f64>>,
    pub illu_list: Option<Vec<f64>>,
    pub mask_list: Option<Vec<f64>>,
    pub noise_list: Option<Vec<f64>>,
    pub pose_list: Option<Vec<f64>>,
    pub score_list: Option<Vec<f64>>,
}
model! { RecognizeFaceQualities {
    0 "BlurList" blur_list, 1 "FnfList" fnf_list, 2 "GlassList" glass_list, 3 "IlluList" illu_list,
    4 "MaskList" mask_list, 5 "NoiseList" noise_list, 6 "PoseList" pose_list, 7 "ScoreList" score_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFace {
    pub task: Option<Vec<RecognizePublicFaceTask>>,
}
operation! { RecognizePublicFace() "RecognizePublicFace" -> RecognizePublicFaceOutput {
    0 "Task" task: Vec<RecognizePublicFaceTask>
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceTask {
    pub image_data: Option<String>,
    pub image_url: Option<String>,
}
input! { RecognizePublicFaceTask() {
    0 "ImageData" image_data: String, 1 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceOutput {
    pub data: Option<RecognizePublicFaceData>,
}
model! { RecognizePublicFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceData {
    pub elements: Option<Vec<RecognizePublicFaceElements>>,
}
model! { RecognizePublicFaceData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceElements {
    pub image_url: Option<String>,
    pub results: Option<Vec<RecognizePublicFaceResults>>,
    pub task_id: Option<String>,
}
model! { RecognizePublicFaceElements {
    0 "ImageURL" image_url, 1 "Results" results, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceResults {
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub sub_results: Option<Vec<RecognizePublicFaceSubResults>>,
    pub suggestion: Option<String>,
}
model! { RecognizePublicFaceResults {
    0 "Label" label, 1 "Rate" rate, 2 "SubResults" sub_results, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceSubResults {
    pub faces: Option<Vec<RecognizePublicFaceFaces>>,
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizePublicFaceSubResults {
    0 "Faces" faces, 1 "H" h, 2 "W" w, 3 "X" x, 4 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePublicFaceFaces {
    pub id: Option<String>,
    pub name: Option<String>,
    pub rate: Option<f64>,
}
model! { RecognizePublicFaceFaces {
    0 "Id" id, 1 "Name" name, 2 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkin {
    pub image_url: String,
    pub retouch_degree: Option<f64>,
    pub whitening_degree: Option<f64>,
}
operation! { RetouchSkin(image_url: String) "RetouchSkin" -> RetouchSkinOutput {
    0 "ImageURL" image_url, 1 "RetouchDegree" retouch_degree: f64, 2 "WhiteningDegree" whitening_degree: f64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkinOutput {
    pub data: Option<RetouchSkinData>,
}
model! { RetouchSkinOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetouchSkinData {
    pub image_url: Option<String>,
}
model! { RetouchSkinData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFace {
    pub db_name: Option<String>,
    pub db_names: Option<String>,
    pub image_url: String,
    pub limit: i64,
    pub max_face_num: Option<i64>,
    pub quality_score_threshold: Option<f64>,
}
operation! { SearchFace(image_url: String, limit: i64) "SearchFace" -> SearchFaceOutput {
    0 "DbName" db_name: String, 1 "DbNames" db_names: String, 2 "ImageUrl" image_url, 3 "Limit" limit,
    4 "MaxFaceNum" max_face_num: i64, 5 "QualityScoreThreshold" quality_score_threshold: f64
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
pub struct SearchFaceOutput {
    pub data: Option<SearchFaceData>,
}
model! { SearchFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceData {
    pub match_list: Option<Vec<SearchFaceMatchList>>,
}
model! { SearchFaceData {
    0 "MatchList" match_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceMatchList {
    pub face_items: Option<Vec<SearchFaceFaceItems>>,
    pub location: Option<SearchFaceLocation>,
    pub qualitie_score: Option<f64>,
}
model! { SearchFaceMatchList {
    0 "FaceItems" face_items, 1 "Location" location, 2 "QualitieScore" qualitie_score
} }

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
    0 "Confidence" confidence, 1 "DbName" db_name, 2 "EntityId" entity_id, 3 "ExtraData" extra_data, 4 "FaceId" face_id,
    5 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaceLocation {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SearchFaceLocation {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceEntity {
    pub db_name: String,
    pub entity_id: String,
    pub labels: Option<String>,
}
operation! { UpdateFaceEntity(db_name: String, entity_id: String) "UpdateFaceEntity" -> Empty {
    0 "DbName" db_name, 1 "EntityId" entity_id, 2 "Labels" labels: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateFaceEntityOutput = Empty;

#[cfg(feature = "reflect")]
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
