//! `objectdet` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `objectdet.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/objectdet/2019-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, objectdet::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "objectdet-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "objectdet",
    "2019-12-30",
    "objectdet",
    &ENDPOINTS,
);

/// Detects ipc object: `DetectIPCObject` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectIPCObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObject {
    /// Required.
    pub image_url: String,
}
operation! { DetectIPCObject(image_url: String) "DetectIPCObject" -> DetectIPCObjectOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectOutput {
    pub data: Option<DetectIPCObjectData>,
}
model! { DetectIPCObjectOutput {
    0 "Data" data: DetectIPCObjectData
} }

/// In the response of [`DetectIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectData {
    pub elements: Vec<DetectIPCObjectElements>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectIPCObjectData {
    0 "Elements" elements: Vec<DetectIPCObjectElements>, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// In the response of [`DetectIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectIPCObjectElements {
    pub r#box: Vec<i64>,
    pub score: Option<f64>,
    pub target_rate: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectIPCObjectElements {
    0 "Box" r#box: Vec<i64>, 1 "Score" score: f64, 2 "TargetRate" target_rate: f64, 3 "Type" r#type: String
} }

/// Detects kitchen animals: `DetectKitchenAnimals` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectKitchenAnimals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimals {
    /// Required.
    pub image_urla: String,
    /// Required.
    pub image_urlb: String,
}
operation! { DetectKitchenAnimals(image_urla: String, image_urlb: String)
    "DetectKitchenAnimals" -> DetectKitchenAnimalsOutput {
    0 "ImageURLA" image_urla, 1 "ImageURLB" image_urlb
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DetectKitchenAnimals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsOutput {
    pub data: Option<DetectKitchenAnimalsData>,
}
model! { DetectKitchenAnimalsOutput {
    0 "Data" data: DetectKitchenAnimalsData
} }

/// In the response of [`DetectKitchenAnimals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsData {
    pub elements: Vec<DetectKitchenAnimalsElements>,
}
model! { DetectKitchenAnimalsData {
    0 "Elements" elements: Vec<DetectKitchenAnimalsElements>
} }

/// In the response of [`DetectKitchenAnimals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsElements {
    pub rectangles: Option<DetectKitchenAnimalsRectangles>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectKitchenAnimalsElements {
    0 "Rectangles" rectangles: DetectKitchenAnimalsRectangles, 1 "Score" score: f64, 2 "Type" r#type: String
} }

/// In the response of [`DetectKitchenAnimals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectKitchenAnimalsRectangles {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectKitchenAnimalsRectangles {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Detects main body: `DetectMainBody` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectMainBody>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBody {
    /// Required.
    pub image_url: String,
}
operation! { DetectMainBody(image_url: String) "DetectMainBody" -> DetectMainBodyOutput {
    0 "ImageURL" image_url
} }

/// Response of [`DetectMainBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyOutput {
    pub data: Option<DetectMainBodyData>,
}
model! { DetectMainBodyOutput {
    0 "Data" data: DetectMainBodyData
} }

/// In the response of [`DetectMainBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyData {
    pub location: Option<DetectMainBodyLocation>,
}
model! { DetectMainBodyData {
    0 "Location" location: DetectMainBodyLocation
} }

/// In the response of [`DetectMainBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMainBodyLocation {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DetectMainBodyLocation {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// Detects object: `DetectObject` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObject {
    /// Required.
    pub image_url: String,
}
operation! { DetectObject(image_url: String) "DetectObject" -> DetectObjectOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectOutput {
    pub data: Option<DetectObjectData>,
}
model! { DetectObjectOutput {
    0 "Data" data: DetectObjectData
} }

/// In the response of [`DetectObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectData {
    pub elements: Vec<DetectObjectElements>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectObjectData {
    0 "Elements" elements: Vec<DetectObjectElements>, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// In the response of [`DetectObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectObjectElements {
    pub boxes: Vec<i64>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectObjectElements {
    0 "Boxes" boxes: Vec<i64>, 1 "Score" score: f64, 2 "Type" r#type: String
} }

/// Detects vehicle i congestion: `DetectVehicleICongestion` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectVehicleICongestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestion {
    /// Required.
    pub image_url: String,
    pub pre_region_intersect_features: Option<
        Vec<DetectVehicleICongestionPreRegionIntersectFeatures>,
    >,
    /// Required.
    pub road_regions: Vec<DetectVehicleICongestionRoadRegions>,
}
operation! { DetectVehicleICongestion(image_url: String, road_regions: Vec<DetectVehicleICongestionRoadRegions>)
    "DetectVehicleICongestion" -> DetectVehicleICongestionOutput {
    0 "ImageURL" image_url,
    1 "PreRegionIntersectFeatures" pre_region_intersect_features: Vec<DetectVehicleICongestionPreRegionIntersectFeatures>,
    2 "RoadRegions" road_regions
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionPreRegionIntersectFeatures {
    pub features: Option<Vec<String>>,
}
input! { DetectVehicleICongestionPreRegionIntersectFeatures() {
    0 "Features" features: Vec<String>
} }

/// In the request of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRoadRegions {
    /// Required.
    pub road_region: Option<Vec<DetectVehicleICongestionRoadRegion>>,
}
input! { DetectVehicleICongestionRoadRegions(road_region: Vec<DetectVehicleICongestionRoadRegion>) {
    0 "RoadRegion" road_region: Vec<DetectVehicleICongestionRoadRegion>
} }

/// In the request of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRoadRegion {
    /// Required.
    pub point: Option<DetectVehicleICongestionPoint>,
}
input! { DetectVehicleICongestionRoadRegion(point: DetectVehicleICongestionPoint) {
    0 "Point" point: DetectVehicleICongestionPoint
} }

/// In the request of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionPoint {
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub y: Option<i64>,
}
input! { DetectVehicleICongestionPoint(x: i64, y: i64) {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// Response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionOutput {
    pub data: Option<DetectVehicleICongestionData>,
}
model! { DetectVehicleICongestionOutput {
    0 "Data" data: DetectVehicleICongestionData
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionData {
    pub elements: Vec<DetectVehicleICongestionElements>,
    pub region_intersect_features: Vec<DetectVehicleICongestionRegionIntersectFeatures>,
    pub region_intersect_matched: Vec<DetectVehicleICongestionRegionIntersectMatched>,
    pub region_intersects: Vec<DetectVehicleICongestionRegionIntersects>,
}
model! { DetectVehicleICongestionData {
    0 "Elements" elements: Vec<DetectVehicleICongestionElements>,
    1 "RegionIntersectFeatures" region_intersect_features: Vec<DetectVehicleICongestionRegionIntersectFeatures>,
    2 "RegionIntersectMatched" region_intersect_matched: Vec<DetectVehicleICongestionRegionIntersectMatched>,
    3 "RegionIntersects" region_intersects: Vec<DetectVehicleICongestionRegionIntersects>
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionElements {
    pub boxes: Vec<DetectVehicleICongestionBoxes>,
    pub id: Option<i64>,
    pub score: Option<f64>,
    pub type_name: Option<String>,
}
model! { DetectVehicleICongestionElements {
    0 "Boxes" boxes: Vec<DetectVehicleICongestionBoxes>, 1 "Id" id: i64, 2 "Score" score: f64,
    3 "TypeName" type_name: String
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionBoxes {
    pub bottom: Option<i64>,
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub top: Option<i64>,
}
model! { DetectVehicleICongestionBoxes {
    0 "Bottom" bottom: i64, 1 "Left" left: i64, 2 "Right" right: i64, 3 "Top" top: i64
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersectFeatures {
    pub features: Vec<String>,
}
model! { DetectVehicleICongestionRegionIntersectFeatures {
    0 "Features" features: Vec<String>
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersectMatched {
    pub ids: Vec<i64>,
}
model! { DetectVehicleICongestionRegionIntersectMatched {
    0 "Ids" ids: Vec<i64>
} }

/// In the response of [`DetectVehicleICongestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleICongestionRegionIntersects {
    pub ids: Vec<i64>,
}
model! { DetectVehicleICongestionRegionIntersects {
    0 "Ids" ids: Vec<i64>
} }

/// Detects vehicle illegal parking: `DetectVehicleIllegalParking` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectVehicleIllegalParking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParking {
    /// Required.
    pub image_url: String,
    /// Required.
    pub road_regions: Vec<DetectVehicleIllegalParkingRoadRegions>,
}
operation! { DetectVehicleIllegalParking(image_url: String, road_regions: Vec<DetectVehicleIllegalParkingRoadRegions>)
    "DetectVehicleIllegalParking" -> DetectVehicleIllegalParkingOutput {
    0 "ImageURL" image_url, 1 "RoadRegions" road_regions
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRoadRegions {
    /// Required.
    pub road_region: Option<Vec<DetectVehicleIllegalParkingRoadRegion>>,
}
input! { DetectVehicleIllegalParkingRoadRegions(road_region: Vec<DetectVehicleIllegalParkingRoadRegion>) {
    0 "RoadRegion" road_region: Vec<DetectVehicleIllegalParkingRoadRegion>
} }

/// In the request of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRoadRegion {
    /// Required.
    pub point: Option<DetectVehicleIllegalParkingPoint>,
}
input! { DetectVehicleIllegalParkingRoadRegion(point: DetectVehicleIllegalParkingPoint) {
    0 "Point" point: DetectVehicleIllegalParkingPoint
} }

/// In the request of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingPoint {
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub y: Option<i64>,
}
input! { DetectVehicleIllegalParkingPoint(x: i64, y: i64) {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// Response of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingOutput {
    pub data: Option<DetectVehicleIllegalParkingData>,
}
model! { DetectVehicleIllegalParkingOutput {
    0 "Data" data: DetectVehicleIllegalParkingData
} }

/// In the response of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingData {
    pub elements: Vec<DetectVehicleIllegalParkingElements>,
    pub region_intersects: Vec<DetectVehicleIllegalParkingRegionIntersects>,
}
model! { DetectVehicleIllegalParkingData {
    0 "Elements" elements: Vec<DetectVehicleIllegalParkingElements>,
    1 "RegionIntersects" region_intersects: Vec<DetectVehicleIllegalParkingRegionIntersects>
} }

/// In the response of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingElements {
    pub boxes: Vec<DetectVehicleIllegalParkingBoxes>,
    pub id: Option<i64>,
    pub score: Option<f64>,
    pub type_name: Option<String>,
}
model! { DetectVehicleIllegalParkingElements {
    0 "Boxes" boxes: Vec<DetectVehicleIllegalParkingBoxes>, 1 "Id" id: i64, 2 "Score" score: f64,
    3 "TypeName" type_name: String
} }

/// In the response of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingBoxes {
    pub bottom: Option<i64>,
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub top: Option<i64>,
}
model! { DetectVehicleIllegalParkingBoxes {
    0 "Bottom" bottom: i64, 1 "Left" left: i64, 2 "Right" right: i64, 3 "Top" top: i64
} }

/// In the response of [`DetectVehicleIllegalParking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVehicleIllegalParkingRegionIntersects {
    pub ids: Vec<i64>,
}
model! { DetectVehicleIllegalParkingRegionIntersects {
    0 "Ids" ids: Vec<i64>
} }

/// Detects video ipc object: `DetectVideoIPCObject` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectVideoIPCObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObject {
    pub callback_only_has_object: Option<bool>,
    pub start_timestamp: Option<i64>,
    /// Required.
    pub video_url: String,
}
operation! { DetectVideoIPCObject(video_url: String) "DetectVideoIPCObject" -> DetectVideoIPCObjectOutput {
    0 "CallbackOnlyHasObject" callback_only_has_object: bool, 1 "StartTimestamp" start_timestamp: i64,
    2 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetectVideoIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectOutput {
    pub data: Option<DetectVideoIPCObjectData>,
    pub message: Option<String>,
}
model! { DetectVideoIPCObjectOutput {
    0 "Data" data: DetectVideoIPCObjectData, 1 "Message" message: String
} }

/// In the response of [`DetectVideoIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectData {
    pub frames: Vec<DetectVideoIPCObjectFrames>,
    pub height: Option<i64>,
    pub input_file: Option<String>,
    pub width: Option<i64>,
}
model! { DetectVideoIPCObjectData {
    0 "Frames" frames: Vec<DetectVideoIPCObjectFrames>, 1 "Height" height: i64, 2 "InputFile" input_file: String,
    3 "Width" width: i64
} }

/// In the response of [`DetectVideoIPCObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoIPCObjectFrames {
    pub elements: Vec<DetectVideoIPCObjectElements>,
    pub time: Option<i64>,
}
model! { DetectVideoIPCObjectFrames {
    0 "Elements" elements: Vec<DetectVideoIPCObjectElements>, 1 "Time" time: i64
} }

/// In the response of [`DetectVideoIPCObject`].
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
    0 "Height" height: i64, 1 "Score" score: f64, 2 "Type" r#type: String, 3 "Width" width: i64, 4 "X" x: i64,
    5 "Y" y: i64
} }

/// Detects white base image: `DetectWhiteBaseImage` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectWhiteBaseImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImage {
    /// Required.
    pub image_url: String,
}
operation! { DetectWhiteBaseImage(image_url: String) "DetectWhiteBaseImage" -> DetectWhiteBaseImageOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectWhiteBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageOutput {
    pub data: Option<DetectWhiteBaseImageData>,
}
model! { DetectWhiteBaseImageOutput {
    0 "Data" data: DetectWhiteBaseImageData
} }

/// In the response of [`DetectWhiteBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageData {
    pub elements: Vec<DetectWhiteBaseImageElements>,
}
model! { DetectWhiteBaseImageData {
    0 "Elements" elements: Vec<DetectWhiteBaseImageElements>
} }

/// In the response of [`DetectWhiteBaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWhiteBaseImageElements {
    pub white_base: Option<i64>,
}
model! { DetectWhiteBaseImageElements {
    0 "WhiteBase" white_base: i64
} }

/// Detects workwear: `DetectWorkwear` of `objectdet` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/DetectWorkwear>.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearClothes {
    pub max_num: Option<i64>,
    pub threshold: Option<f64>,
}
input! { DetectWorkwearClothes() {
    0 "MaxNum" max_num: i64, 1 "Threshold" threshold: f64
} }

/// Response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearOutput {
    pub data: Option<DetectWorkwearData>,
}
model! { DetectWorkwearOutput {
    0 "Data" data: DetectWorkwearData
} }

/// In the response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearData {
    pub elements: Vec<DetectWorkwearElements>,
}
model! { DetectWorkwearData {
    0 "Elements" elements: Vec<DetectWorkwearElements>
} }

/// In the response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearElements {
    pub property: Vec<DetectWorkwearProperty>,
    pub rectangles: Option<DetectWorkwearRectangles>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectWorkwearElements {
    0 "Property" property: Vec<DetectWorkwearProperty>, 1 "Rectangles" rectangles: DetectWorkwearRectangles,
    2 "Score" score: f64, 3 "Type" r#type: String
} }

/// In the response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearProperty {
    pub label: Option<String>,
    pub probability: Option<DetectWorkwearProbability>,
}
model! { DetectWorkwearProperty {
    0 "Label" label: String, 1 "Probability" probability: DetectWorkwearProbability
} }

/// In the response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearProbability {
    pub no: Option<f64>,
    pub threshold: Option<i64>,
    pub unknown: Option<f64>,
    pub yes: Option<f64>,
}
model! { DetectWorkwearProbability {
    0 "No" no: f64, 1 "Threshold" threshold: i64, 2 "Unknown" unknown: f64, 3 "Yes" yes: f64
} }

/// In the response of [`DetectWorkwear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectWorkwearRectangles {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectWorkwearRectangles {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Gets async job result: `GetAsyncJobResult` of `objectdet` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/objectdet/2019-12-30/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data: GetAsyncJobResultData
} }

/// In the response of [`GetAsyncJobResult`].
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
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "Result" result: String, 4 "Status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DetectIPCObject, DetectKitchenAnimals, DetectMainBody, DetectObject, DetectVehicleICongestion,
    DetectVehicleIllegalParking, DetectVideoIPCObject, DetectWhiteBaseImage, DetectWorkwear, GetAsyncJobResult
}
