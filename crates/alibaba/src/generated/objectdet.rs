//! `objectdet` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "objectdet-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "objectdet", version: "2019-12-30", code: "objectdet", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObject {
    pub image_url: String,
}
operation! { DetectIPCObject(image_url: String) "DetectIPCObject" -> DetectIPCObjectOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectOutput {
    pub data: Option<DetectIPCObjectData>,
}
model! { DetectIPCObjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectData {
    pub elements: Option<Vec<DetectIPCObjectElements>>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectIPCObjectData {
    0 "Elements" elements, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectElements {
    pub r#box: Option<Vec<i64>>,
    pub score: Option<f64>,
    pub target_rate: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectIPCObjectElements {
    0 "Box" r#box, 1 "Score" score, 2 "TargetRate" target_rate, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimals {
    pub image_urla: String,
    pub image_urlb: String,
}
operation! { DetectKitchenAnimals(image_urla: String, image_urlb: String)
    "DetectKitchenAnimals" -> DetectKitchenAnimalsOutput {
    0 "ImageURLA" image_urla, 1 "ImageURLB" image_urlb
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsOutput {
    pub data: Option<DetectKitchenAnimalsData>,
}
model! { DetectKitchenAnimalsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsData {
    pub elements: Option<Vec<DetectKitchenAnimalsElements>>,
}
model! { DetectKitchenAnimalsData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsElements {
    pub rectangles: Option<DetectKitchenAnimalsRectangles>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectKitchenAnimalsElements {
    0 "Rectangles" rectangles, 1 "Score" score, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsRectangles {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectKitchenAnimalsRectangles {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBody {
    pub image_url: String,
}
operation! { DetectMainBody(image_url: String) "DetectMainBody" -> DetectMainBodyOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyOutput {
    pub data: Option<DetectMainBodyData>,
}
model! { DetectMainBodyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyData {
    pub location: Option<DetectMainBodyLocation>,
}
model! { DetectMainBodyData {
    0 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyLocation {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DetectMainBodyLocation {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObject {
    pub image_url: String,
}
operation! { DetectObject(image_url: String) "DetectObject" -> DetectObjectOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectOutput {
    pub data: Option<DetectObjectData>,
}
model! { DetectObjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectData {
    pub elements: Option<Vec<DetectObjectElements>>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectObjectData {
    0 "Elements" elements, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectElements {
    pub boxes: Option<Vec<i64>>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectObjectElements {
    0 "Boxes" boxes, 1 "Score" score, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestion {
    pub image_url: String,
    pub pre_region_intersect_features: Option<Vec<DetectVehicleICongestionPreRegionIntersectFeatures>>,
    pub road_regions: Vec<DetectVehicleICongestionRoadRegions>,
}
operation! { DetectVehicleICongestion(image_url: String, road_regions: Vec<DetectVehicleICongestionRoadRegions>)
    "DetectVehicleICongestion" -> DetectVehicleICongestionOutput {
    0 "ImageURL" image_url,
    1 "PreRegionIntersectFeatures" pre_region_intersect_features: Vec<DetectVehicleICongestionPreRegionIntersectFeatures>,
    2 "RoadRegions" road_regions
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionPreRegionIntersectFeatures {
    pub features: Option<Vec<String>>,
}
input! { DetectVehicleICongestionPreRegionIntersectFeatures() {
    0 "Features" features: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRoadRegions {
    pub road_region: Option<Vec<DetectVehicleICongestionRoadRegion>>,
}
input! { DetectVehicleICongestionRoadRegions(road_region: Vec<DetectVehicleICongestionRoadRegion>) {
    0 "RoadRegion" road_region: Vec<DetectVehicleICongestionRoadRegion>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRoadRegion {
    pub point: Option<DetectVehicleICongestionPoint>,
}
input! { DetectVehicleICongestionRoadRegion(point: DetectVehicleICongestionPoint) {
    0 "Point" point: DetectVehicleICongestionPoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
input! { DetectVehicleICongestionPoint(x: i64, y: i64) {
    0 "X" x: i64, 1 "Y" y: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionOutput {
    pub data: Option<DetectVehicleICongestionData>,
}
model! { DetectVehicleICongestionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionData {
    pub elements: Option<Vec<DetectVehicleICongestionElements>>,
    pub region_intersect_features: Option<Vec<DetectVehicleICongestionRegionIntersectFeatures>>,
    pub region_intersect_matched: Option<Vec<DetectVehicleICongestionRegionIntersectMatched>>,
    pub region_intersects: Option<Vec<DetectVehicleICongestionRegionIntersects>>,
}
model! { DetectVehicleICongestionData {
    0 "Elements" elements, 1 "RegionIntersectFeatures" region_intersect_features,
    2 "RegionIntersectMatched" region_intersect_matched, 3 "RegionIntersects" region_intersects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionElements {
    pub boxes: Option<Vec<DetectVehicleICongestionBoxes>>,
    pub id: Option<i64>,
    pub score: Option<f64>,
    pub type_name: Option<String>,
}
model! { DetectVehicleICongestionElements {
    0 "Boxes" boxes, 1 "Id" id, 2 "Score" score, 3 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionBoxes {
    pub bottom: Option<i64>,
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub top: Option<i64>,
}
model! { DetectVehicleICongestionBoxes {
    0 "Bottom" bottom, 1 "Left" left, 2 "Right" right, 3 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersectFeatures {
    pub features: Option<Vec<String>>,
}
model! { DetectVehicleICongestionRegionIntersectFeatures {
    0 "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersectMatched {
    pub ids: Option<Vec<i64>>,
}
model! { DetectVehicleICongestionRegionIntersectMatched {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersects {
    pub ids: Option<Vec<i64>>,
}
model! { DetectVehicleICongestionRegionIntersects {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParking {
    pub image_url: String,
    pub road_regions: Vec<DetectVehicleIllegalParkingRoadRegions>,
}
operation! { DetectVehicleIllegalParking(image_url: String, road_regions: Vec<DetectVehicleIllegalParkingRoadRegions>)
    "DetectVehicleIllegalParking" -> DetectVehicleIllegalParkingOutput {
    0 "ImageURL" image_url, 1 "RoadRegions" road_regions
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRoadRegions {
    pub road_region: Option<Vec<DetectVehicleIllegalParkingRoadRegion>>,
}
input! { DetectVehicleIllegalParkingRoadRegions(road_region: Vec<DetectVehicleIllegalParkingRoadRegion>) {
    0 "RoadRegion" road_region: Vec<DetectVehicleIllegalParkingRoadRegion>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRoadRegion {
    pub point: Option<DetectVehicleIllegalParkingPoint>,
}
input! { DetectVehicleIllegalParkingRoadRegion(point: DetectVehicleIllegalParkingPoint) {
    0 "Point" point: DetectVehicleIllegalParkingPoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
input! { DetectVehicleIllegalParkingPoint(x: i64, y: i64) {
    0 "X" x: i64, 1 "Y" y: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingOutput {
    pub data: Option<DetectVehicleIllegalParkingData>,
}
model! { DetectVehicleIllegalParkingOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingData {
    pub elements: Option<Vec<DetectVehicleIllegalParkingElements>>,
    pub region_intersects: Option<Vec<DetectVehicleIllegalParkingRegionIntersects>>,
}
model! { DetectVehicleIllegalParkingData {
    0 "Elements" elements, 1 "RegionIntersects" region_intersects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingElements {
    pub boxes: Option<Vec<DetectVehicleIllegalParkingBoxes>>,
    pub id: Option<i64>,
    pub score: Option<f64>,
    pub type_name: Option<String>,
}
model! { DetectVehicleIllegalParkingElements {
    0 "Boxes" boxes, 1 "Id" id, 2 "Score" score, 3 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingBoxes {
    pub bottom: Option<i64>,
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub top: Option<i64>,
}
model! { DetectVehicleIllegalParkingBoxes {
    0 "Bottom" bottom, 1 "Left" left, 2 "Right" right, 3 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRegionIntersects {
    pub ids: Option<Vec<i64>>,
}
model! { DetectVehicleIllegalParkingRegionIntersects {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObject {
    pub callback_only_has_object: Option<bool>,
    pub start_timestamp: Option<i64>,
    pub video_url: String,
}
operation! { DetectVideoIPCObject(video_url: String) "DetectVideoIPCObject" -> DetectVideoIPCObjectOutput {
    0 "CallbackOnlyHasObject" callback_only_has_object: bool, 1 "StartTimestamp" start_timestamp: i64,
    2 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectOutput {
    pub data: Option<DetectVideoIPCObjectData>,
    pub message: Option<String>,
}
model! { DetectVideoIPCObjectOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectData {
    pub frames: Option<Vec<DetectVideoIPCObjectFrames>>,
    pub height: Option<i64>,
    pub input_file: Option<String>,
    pub width: Option<i64>,
}
model! { DetectVideoIPCObjectData {
    0 "Frames" frames, 1 "Height" height, 2 "InputFile" input_file, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectFrames {
    pub elements: Option<Vec<DetectVideoIPCObjectElements>>,
    pub time: Option<i64>,
}
model! { DetectVideoIPCObjectFrames {
    0 "Elements" elements, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectElements {
    pub height: Option<i64>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DetectVideoIPCObjectElements {
    0 "Height" height, 1 "Score" score, 2 "Type" r#type, 3 "Width" width, 4 "X" x, 5 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImage {
    pub image_url: String,
}
operation! { DetectWhiteBaseImage(image_url: String) "DetectWhiteBaseImage" -> DetectWhiteBaseImageOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageOutput {
    pub data: Option<DetectWhiteBaseImageData>,
}
model! { DetectWhiteBaseImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageData {
    pub elements: Option<Vec<DetectWhiteBaseImageElements>>,
}
model! { DetectWhiteBaseImageData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageElements {
    pub white_base: Option<i64>,
}
model! { DetectWhiteBaseImageElements {
    0 "WhiteBase" white_base
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwear {
    pub clothes: Option<DetectWorkwearClothes>,
    pub image_url: Option<String>,
    pub labels: Option<Vec<String>>,
}
operation! { DetectWorkwear() "DetectWorkwear" -> DetectWorkwearOutput {
    0 "Clothes" clothes: DetectWorkwearClothes, 1 "ImageUrl" image_url: String, 2 "Labels" labels: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearClothes {
    pub max_num: Option<i64>,
    pub threshold: Option<f64>,
}
input! { DetectWorkwearClothes() {
    0 "MaxNum" max_num: i64, 1 "Threshold" threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearOutput {
    pub data: Option<DetectWorkwearData>,
}
model! { DetectWorkwearOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearData {
    pub elements: Option<Vec<DetectWorkwearElements>>,
}
model! { DetectWorkwearData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearElements {
    pub property: Option<Vec<DetectWorkwearProperty>>,
    pub rectangles: Option<DetectWorkwearRectangles>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectWorkwearElements {
    0 "Property" property, 1 "Rectangles" rectangles, 2 "Score" score, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearProperty {
    pub label: Option<String>,
    pub probability: Option<DetectWorkwearProbability>,
}
model! { DetectWorkwearProperty {
    0 "Label" label, 1 "Probability" probability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearProbability {
    pub no: Option<f64>,
    pub threshold: Option<i64>,
    pub unknown: Option<f64>,
    pub yes: Option<f64>,
}
model! { DetectWorkwearProbability {
    0 "No" no, 1 "Threshold" threshold, 2 "Unknown" unknown, 3 "Yes" yes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearRectangles {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectWorkwearRectangles {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetAsyncJobResultData {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "Result" result, 4 "Status" status
} }

#[cfg(feature = "reflect")]
register! {
    DetectIPCObject, DetectKitchenAnimals, DetectMainBody, DetectObject, DetectVehicleICongestion,
    DetectVehicleIllegalParking, DetectVideoIPCObject, DetectWhiteBaseImage, DetectWorkwear, GetAsyncJobResult
}
