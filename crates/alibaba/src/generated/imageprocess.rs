//! `imageprocess` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 1 region, else `imageprocess.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imageprocess/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imageprocess::GetAsyncJobResult};
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
    &[("cn-shanghai", "imageprocess.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "imageprocess-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imageprocess",
    "2020-03-20",
    "imageprocess",
    &ENDPOINTS,
);

/// `AnalyzeChestVessel` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/AnalyzeChestVessel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVessel {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<AnalyzeChestVesselURLList>,
}

/// Arguments of [`AnalyzeChestVessel::new`].
pub struct AnalyzeChestVesselRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<AnalyzeChestVesselURLList>,
}
operation! {
    AnalyzeChestVessel { AnalyzeChestVesselRequired: data_format, data_source_type, org_id, org_name, url_list }
    "AnalyzeChestVessel" -> AnalyzeChestVesselOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`AnalyzeChestVessel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselURLList {
    /// Required.
    pub url: Option<String>,
}
input! { AnalyzeChestVesselURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`AnalyzeChestVessel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselOutput {
    pub data: Option<AnalyzeChestVesselData>,
    pub message: Option<String>,
}
model! { AnalyzeChestVesselOutput {
    0 "Data" data: AnalyzeChestVesselData, 1 "Message" message: String
} }

/// In the response of [`AnalyzeChestVessel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselData {
    pub aorta_info: Option<AnalyzeChestVesselAortaInfo>,
    pub pulmonary_info: Option<AnalyzeChestVesselPulmonaryInfo>,
    pub result_url: Option<String>,
}
model! { AnalyzeChestVesselData {
    0 "AortaInfo" aorta_info: AnalyzeChestVesselAortaInfo,
    1 "PulmonaryInfo" pulmonary_info: AnalyzeChestVesselPulmonaryInfo, 2 "ResultURL" result_url: String
} }

/// In the response of [`AnalyzeChestVessel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselAortaInfo {
    pub area: Vec<f64>,
    pub coordinates: Vec<Vec<f64>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
}
model! { AnalyzeChestVesselAortaInfo {
    0 "Area" area: Vec<f64>, 1 "Coordinates" coordinates: Vec<Vec<f64>>, 2 "LabelValue" label_value: i64,
    3 "MaxArea" max_area: f64, 4 "MaxAreaIndex" max_area_index: i64, 5 "MaxDiameter" max_diameter: f64
} }

/// In the response of [`AnalyzeChestVessel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselPulmonaryInfo {
    pub area: Vec<f64>,
    pub coordinates: Vec<Vec<f64>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
    pub nearest_aorta_area: Option<f64>,
}
model! { AnalyzeChestVesselPulmonaryInfo {
    0 "Area" area: Vec<f64>, 1 "Coordinates" coordinates: Vec<Vec<f64>>, 2 "LabelValue" label_value: i64,
    3 "MaxArea" max_area: f64, 4 "MaxAreaIndex" max_area_index: i64, 5 "MaxDiameter" max_diameter: f64,
    6 "NearestAortaArea" nearest_aorta_area: f64
} }

/// `CalcBMD` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/CalcBMD>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMD {
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub url_list: Vec<CalcBMDURLList>,
}

/// Arguments of [`CalcBMD::new`].
pub struct CalcBMDRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<CalcBMDURLList>,
}
operation! { CalcBMD { CalcBMDRequired: data_format, org_id, org_name, source_type, url_list }
    "CalcBMD" -> CalcBMDOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`CalcBMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDURLList {
    /// Required.
    pub url: Option<String>,
}
input! { CalcBMDURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`CalcBMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDOutput {
    pub data: Option<CalcBMDData>,
    pub message: Option<String>,
}
model! { CalcBMDOutput {
    0 "Data" data: CalcBMDData, 1 "Message" message: String
} }

/// In the response of [`CalcBMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDData {
    pub detections: Vec<CalcBMDDetections>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub spacing: Vec<f64>,
}
model! { CalcBMDData {
    0 "Detections" detections: Vec<CalcBMDDetections>, 1 "Origin" origin: Vec<f64>, 2 "ResultURL" result_url: String,
    3 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`CalcBMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDDetections {
    pub vert_bmd: Option<f64>,
    pub vert_category: Option<f64>,
    pub vert_id: Option<String>,
    pub vert_t_score: Option<f64>,
    pub vert_z_score: Option<f64>,
}
model! { CalcBMDDetections {
    0 "VertBMD" vert_bmd: f64, 1 "VertCategory" vert_category: f64, 2 "VertId" vert_id: String,
    3 "VertTScore" vert_t_score: f64, 4 "VertZScore" vert_z_score: f64
} }

/// `CalcCACS` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/CalcCACS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACS {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<CalcCACSURLList>,
}

/// Arguments of [`CalcCACS::new`].
pub struct CalcCACSRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<CalcCACSURLList>,
}
operation! { CalcCACS { CalcCACSRequired: data_format, data_source_type, org_id, org_name, url_list }
    "CalcCACS" -> CalcCACSOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`CalcCACS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSURLList {
    /// Required.
    pub url: Option<String>,
}
input! { CalcCACSURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`CalcCACS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSOutput {
    pub data: Option<CalcCACSData>,
    pub message: Option<String>,
}
model! { CalcCACSOutput {
    0 "Data" data: CalcCACSData, 1 "Message" message: String
} }

/// In the response of [`CalcCACS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSData {
    pub detections: Vec<CalcCACSDetections>,
    pub result_url: Option<String>,
    pub score: Option<String>,
    pub volume_score: Option<String>,
}
model! { CalcCACSData {
    0 "Detections" detections: Vec<CalcCACSDetections>, 1 "ResultUrl" result_url: String, 2 "Score" score: String,
    3 "VolumeScore" volume_score: String
} }

/// In the response of [`CalcCACS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSDetections {
    pub calcium_center: Vec<i64>,
    pub calcium_id: Option<i64>,
    pub calcium_score: Option<f64>,
    pub calcium_volume: Option<f64>,
}
model! { CalcCACSDetections {
    0 "CalciumCenter" calcium_center: Vec<i64>, 1 "CalciumId" calcium_id: i64, 2 "CalciumScore" calcium_score: f64,
    3 "CalciumVolume" calcium_volume: f64
} }

/// Detects covid19 cad: `DetectCovid19Cad` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectCovid19Cad>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19Cad {
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<DetectCovid19CadURLList>,
}
operation! {
    DetectCovid19Cad(data_format: String, org_id: String, org_name: String, url_list: Vec<DetectCovid19CadURLList>)
    "DetectCovid19Cad" -> DetectCovid19CadOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`DetectCovid19Cad`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19CadURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectCovid19CadURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectCovid19Cad`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19CadOutput {
    pub data: Option<DetectCovid19CadData>,
    pub message: Option<String>,
}
model! { DetectCovid19CadOutput {
    0 "Data" data: DetectCovid19CadData, 1 "Message" message: String
} }

/// In the response of [`DetectCovid19Cad`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19CadData {
    pub lesion_ratio: Option<String>,
    pub mask: Option<String>,
    pub new_probability: Option<String>,
    pub normal_probability: Option<String>,
    pub other_probability: Option<String>,
}
model! { DetectCovid19CadData {
    0 "LesionRatio" lesion_ratio: String, 1 "Mask" mask: String, 2 "NewProbability" new_probability: String,
    3 "NormalProbability" normal_probability: String, 4 "OtherProbability" other_probability: String
} }

/// Detects liver steatosis: `DetectLiverSteatosis` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectLiverSteatosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosis {
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub url_list: Vec<DetectLiverSteatosisURLList>,
}

/// Arguments of [`DetectLiverSteatosis::new`].
pub struct DetectLiverSteatosisRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectLiverSteatosisURLList>,
}
operation! {
    DetectLiverSteatosis { DetectLiverSteatosisRequired: data_format, org_id, org_name, source_type, url_list }
    "DetectLiverSteatosis" -> DetectLiverSteatosisOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`DetectLiverSteatosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectLiverSteatosisURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectLiverSteatosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisOutput {
    pub data: Option<DetectLiverSteatosisData>,
    pub message: Option<String>,
}
model! { DetectLiverSteatosisOutput {
    0 "Data" data: DetectLiverSteatosisData, 1 "Message" message: String
} }

/// In the response of [`DetectLiverSteatosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisData {
    pub detections: Vec<DetectLiverSteatosisDetections>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub spacing: Vec<f64>,
}
model! { DetectLiverSteatosisData {
    0 "Detections" detections: Vec<DetectLiverSteatosisDetections>, 1 "Origin" origin: Vec<f64>,
    2 "ResultUrl" result_url: String, 3 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`DetectLiverSteatosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisDetections {
    pub fat_fract: Option<f64>,
    pub liver_hu: Option<f64>,
    pub liver_roi1: Option<f64>,
    pub liver_roi2: Option<f64>,
    pub liver_roi3: Option<f64>,
    pub liver_slice: Option<f64>,
    pub liver_spleen_difference: Option<f64>,
    pub liver_spleen_ratio: Option<f64>,
    pub liver_volume: Option<f64>,
    pub maoss_score: Option<f64>,
    pub prediction: Option<String>,
    pub probability: Option<f64>,
    pub roi1_center: Vec<i64>,
    pub roi2_center: Vec<i64>,
    pub roi3_center: Vec<i64>,
    pub radius: Option<i64>,
    pub spleen_center: Vec<i64>,
    pub spleen_hu: Option<f64>,
    pub spleen_roi: Option<f64>,
    pub spleen_slice: Option<f64>,
    pub spleen_volume: Option<f64>,
}
model! { DetectLiverSteatosisDetections {
    0 "FatFract" fat_fract: f64, 1 "LiverHU" liver_hu: f64, 2 "LiverROI1" liver_roi1: f64,
    3 "LiverROI2" liver_roi2: f64, 4 "LiverROI3" liver_roi3: f64, 5 "LiverSlice" liver_slice: f64,
    6 "LiverSpleenDifference" liver_spleen_difference: f64, 7 "LiverSpleenRatio" liver_spleen_ratio: f64,
    8 "LiverVolume" liver_volume: f64, 9 "MaossScore" maoss_score: f64, 10 "Prediction" prediction: String,
    11 "Probability" probability: f64, 12 "ROI1Center" roi1_center: Vec<i64>, 13 "ROI2Center" roi2_center: Vec<i64>,
    14 "ROI3Center" roi3_center: Vec<i64>, 15 "Radius" radius: i64, 16 "SpleenCenter" spleen_center: Vec<i64>,
    17 "SpleenHU" spleen_hu: f64, 18 "SpleenROI" spleen_roi: f64, 19 "SpleenSlice" spleen_slice: f64,
    20 "SpleenVolume" spleen_volume: f64
} }

/// Detects lung nodule: `DetectLungNodule` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectLungNodule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNodule {
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    pub threshold: Option<f64>,
    /// Required.
    pub url_list: Vec<DetectLungNoduleURLList>,
}
operation! {
    DetectLungNodule(data_format: String, org_id: String, org_name: String, url_list: Vec<DetectLungNoduleURLList>)
    "DetectLungNodule" -> DetectLungNoduleOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "Threshold" threshold: f64,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`DetectLungNodule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectLungNoduleURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectLungNodule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleOutput {
    pub data: Option<DetectLungNoduleData>,
    pub message: Option<String>,
}
model! { DetectLungNoduleOutput {
    0 "Data" data: DetectLungNoduleData, 1 "Message" message: String
} }

/// In the response of [`DetectLungNodule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleData {
    pub series: Vec<DetectLungNoduleSeries>,
}
model! { DetectLungNoduleData {
    0 "Series" series: Vec<DetectLungNoduleSeries>
} }

/// In the response of [`DetectLungNodule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleSeries {
    pub elements: Vec<DetectLungNoduleElements>,
    pub origin: Vec<f64>,
    pub report: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Vec<f64>,
}
model! { DetectLungNoduleSeries {
    0 "Elements" elements: Vec<DetectLungNoduleElements>, 1 "Origin" origin: Vec<f64>, 2 "Report" report: String,
    3 "SeriesInstanceUid" series_instance_uid: String, 4 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`DetectLungNodule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleElements {
    pub category: Option<String>,
    pub confidence: Option<f64>,
    pub diameter: Option<f64>,
    pub image_x: Option<f64>,
    pub image_y: Option<f64>,
    pub image_z: Option<f64>,
    pub lobe: Option<String>,
    pub lung: Option<String>,
    pub major_axis: Vec<f64>,
    pub mean_value: Option<f64>,
    pub minor_axis: Vec<f64>,
    pub recist_sop_instance_uid: Option<String>,
    pub risk: Option<f64>,
    pub sop_instance_uid: Option<String>,
    pub volume: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { DetectLungNoduleElements {
    0 "Category" category: String, 1 "Confidence" confidence: f64, 2 "Diameter" diameter: f64, 3 "ImageX" image_x: f64,
    4 "ImageY" image_y: f64, 5 "ImageZ" image_z: f64, 6 "Lobe" lobe: String, 7 "Lung" lung: String,
    8 "MajorAxis" major_axis: Vec<f64>, 9 "MeanValue" mean_value: f64, 10 "MinorAxis" minor_axis: Vec<f64>,
    11 "RecistSOPInstanceUID" recist_sop_instance_uid: String, 12 "Risk" risk: f64,
    13 "SOPInstanceUID" sop_instance_uid: String, 14 "Volume" volume: f64, 15 "X" x: f64, 16 "Y" y: f64, 17 "Z" z: f64
} }

/// Detects lymph: `DetectLymph` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectLymph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymph {
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub url_list: Vec<DetectLymphURLList>,
}
operation! { DetectLymph(data_source_type: String, url_list: Vec<DetectLymphURLList>)
    "DetectLymph" -> DetectLymphOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`DetectLymph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectLymphURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectLymph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphOutput {
    pub data: Option<DetectLymphData>,
    pub message: Option<String>,
}
model! { DetectLymphOutput {
    0 "Data" data: DetectLymphData, 1 "Message" message: String
} }

/// In the response of [`DetectLymph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphData {
    pub lesions: Vec<DetectLymphLesions>,
}
model! { DetectLymphData {
    0 "Lesions" lesions: Vec<DetectLymphLesions>
} }

/// In the response of [`DetectLymph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphLesions {
    pub boxes: Vec<f64>,
    pub diametermm: Vec<f64>,
    pub key_slice: Option<i64>,
    pub recist: Vec<Vec<f64>>,
    pub score: Option<f64>,
}
model! { DetectLymphLesions {
    0 "Boxes" boxes: Vec<f64>, 1 "Diametermm" diametermm: Vec<f64>, 2 "KeySlice" key_slice: i64,
    3 "Recist" recist: Vec<Vec<f64>>, 4 "Score" score: f64
} }

/// Detects panc: `DetectPanc` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectPanc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPanc {
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub url_list: Vec<DetectPancURLList>,
}
operation! { DetectPanc(data_source_type: String, url_list: Vec<DetectPancURLList>) "DetectPanc" -> DetectPancOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`DetectPanc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectPancURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectPanc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancOutput {
    pub data: Option<DetectPancData>,
    pub message: Option<String>,
}
model! { DetectPancOutput {
    0 "Data" data: DetectPancData, 1 "Message" message: String
} }

/// In the response of [`DetectPanc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancData {
    pub lesion: Option<DetectPancLesion>,
}
model! { DetectPancData {
    0 "Lesion" lesion: DetectPancLesion
} }

/// In the response of [`DetectPanc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancLesion {
    pub mask: Option<String>,
    pub non_pdac_vol: Option<String>,
    pub panc_vol: Option<String>,
    pub pdac_vol: Option<String>,
    pub possibilities: Vec<String>,
}
model! { DetectPancLesion {
    0 "Mask" mask: String, 1 "NonPdacVol" non_pdac_vol: String, 2 "PancVol" panc_vol: String,
    3 "PdacVol" pdac_vol: String, 4 "Possibilities" possibilities: Vec<String>
} }

/// Detects rib fracture: `DetectRibFracture` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectRibFracture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFracture {
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub url_list: Vec<DetectRibFractureURLList>,
}

/// Arguments of [`DetectRibFracture::new`].
pub struct DetectRibFractureRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectRibFractureURLList>,
}
operation! { DetectRibFracture { DetectRibFractureRequired: data_format, org_id, org_name, source_type, url_list }
    "DetectRibFracture" -> DetectRibFractureOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`DetectRibFracture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureURLList {
    /// Required.
    pub url: Option<String>,
}
input! { DetectRibFractureURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`DetectRibFracture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureOutput {
    pub data: Option<DetectRibFractureData>,
    pub message: Option<String>,
}
model! { DetectRibFractureOutput {
    0 "Data" data: DetectRibFractureData, 1 "Message" message: String
} }

/// In the response of [`DetectRibFracture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureData {
    pub detections: Vec<DetectRibFractureDetections>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub spacing: Vec<f64>,
}
model! { DetectRibFractureData {
    0 "Detections" detections: Vec<DetectRibFractureDetections>, 1 "Origin" origin: Vec<f64>,
    2 "ResultURL" result_url: String, 3 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`DetectRibFracture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureDetections {
    pub coordinate_image: Vec<i64>,
    pub coordinates: Vec<i64>,
    pub frac_sop_instance_uid: Option<String>,
    pub fracture_category: Option<String>,
    pub fracture_confidence: Option<f64>,
    pub fracture_id: Option<i64>,
    pub fracture_location: Option<String>,
    pub fracture_segment: Option<i64>,
}
model! { DetectRibFractureDetections {
    0 "CoordinateImage" coordinate_image: Vec<i64>, 1 "Coordinates" coordinates: Vec<i64>,
    2 "FracSOPInstanceUID" frac_sop_instance_uid: String, 3 "FractureCategory" fracture_category: String,
    4 "FractureConfidence" fracture_confidence: f64, 5 "FractureId" fracture_id: i64,
    6 "FractureLocation" fracture_location: String, 7 "FractureSegment" fracture_segment: i64
} }

/// Detects skin disease: `DetectSkinDisease` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/DetectSkinDisease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDisease {
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url: String,
}
operation! { DetectSkinDisease(org_id: String, org_name: String, url: String)
    "DetectSkinDisease" -> DetectSkinDiseaseOutput {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetectSkinDisease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDiseaseOutput {
    pub data: Option<DetectSkinDiseaseData>,
}
model! { DetectSkinDiseaseOutput {
    0 "Data" data: DetectSkinDiseaseData
} }

/// In the response of [`DetectSkinDisease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDiseaseData {
    pub body_part: Option<String>,
    pub image_quality: Option<f64>,
    pub image_type: Option<String>,
    pub results: BTreeMap<String, Value>,
    pub results_english: BTreeMap<String, Value>,
}
model! { DetectSkinDiseaseData {
    0 "BodyPart" body_part: String, 1 "ImageQuality" image_quality: f64, 2 "ImageType" image_type: String,
    3 "Results" results: BTreeMap<String, Value>, 4 "ResultsEnglish" results_english: BTreeMap<String, Value>
} }

/// `FeedbackSession` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/FeedbackSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackSession {
    /// Required.
    pub feedback: String,
    /// Required.
    pub session_id: String,
}
operation! { FeedbackSession(feedback: String, session_id: String) "FeedbackSession" -> Empty {
    0 "Feedback" feedback, 1 "SessionId" session_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FeedbackSession`]: empty.
pub type FeedbackSessionOutput = Empty;

/// Generates report: `GenerateReport` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/GenerateReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReport {
    pub report_configs: Option<Vec<GenerateReportReportConfigs>>,
}
operation! { GenerateReport() "GenerateReport" -> GenerateReportOutput {
    0 "ReportConfigs" report_configs: Vec<GenerateReportReportConfigs>
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`GenerateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReportReportConfigs {
    pub action: Option<String>,
    pub format: Option<String>,
    pub template_version: Option<String>,
    pub theme: Option<String>,
}
input! { GenerateReportReportConfigs() {
    0 "Action" action: String, 1 "Format" format: String, 2 "TemplateVersion" template_version: String,
    3 "Theme" theme: String
} }

/// Response of [`GenerateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReportOutput {
    pub data: Vec<GenerateReportData>,
    pub message: Option<String>,
}
model! { GenerateReportOutput {
    0 "Data" data: Vec<GenerateReportData>, 1 "Message" message: String
} }

/// In the response of [`GenerateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReportData {
    pub action_names: Vec<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GenerateReportData {
    0 "ActionNames" action_names: Vec<String>, 1 "Type" r#type: String, 2 "Url" url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `imageprocess` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/GetAsyncJobResult>.
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

/// `PredictCVD` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/PredictCVD>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVD {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<PredictCVDURLList>,
}

/// Arguments of [`PredictCVD::new`].
pub struct PredictCVDRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<PredictCVDURLList>,
}
operation! { PredictCVD { PredictCVDRequired: data_format, data_source_type, org_id, org_name, url_list }
    "PredictCVD" -> PredictCVDOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`PredictCVD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDURLList {
    /// Required.
    pub url: Option<String>,
}
input! { PredictCVDURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`PredictCVD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDOutput {
    pub data: Option<PredictCVDData>,
    pub message: Option<String>,
}
model! { PredictCVDOutput {
    0 "Data" data: PredictCVDData, 1 "Message" message: String
} }

/// In the response of [`PredictCVD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDData {
    pub lesion: Option<PredictCVDLesion>,
}
model! { PredictCVDData {
    0 "Lesion" lesion: PredictCVDLesion
} }

/// In the response of [`PredictCVD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDLesion {
    pub cvd_probability: Option<f64>,
    pub feature_score: Option<PredictCVDFeatureScore>,
    pub images_url: Option<String>,
    pub result_url: Vec<String>,
}
model! { PredictCVDLesion {
    0 "CVDProbability" cvd_probability: f64, 1 "FeatureScore" feature_score: PredictCVDFeatureScore,
    2 "ImagesURL" images_url: String, 3 "ResultURL" result_url: Vec<String>
} }

/// In the response of [`PredictCVD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDFeatureScore {
    pub aorta_calcium_score: Vec<f64>,
    pub aorta_calcium_volume: Vec<f64>,
    pub aorta_max_diam: Vec<f64>,
    pub aorta_max_diam_std: Vec<f64>,
    pub aortic_height_index: Vec<f64>,
    pub aortic_tortuosity_index: Vec<f64>,
    pub asc_ao_max_diam: Vec<f64>,
    pub ascend_aorta_length: Vec<f64>,
    pub cardio_thoracic_ratio: Vec<f64>,
    pub chest_width: Vec<f64>,
    pub coronary_calcium_score: Vec<f64>,
    pub coronary_calcium_vol: Vec<f64>,
    pub deep_feature: Vec<f64>,
    pub eat_hu_mean: Vec<f64>,
    pub eat_hustd: Vec<f64>,
    pub eat_volume: Vec<f64>,
    pub heart_long_diam: Vec<f64>,
    pub heart_short_diam: Vec<f64>,
    pub heart_width: Vec<f64>,
    pub left_lung_highatt_ratio: Vec<f64>,
    pub left_lung_lowatt_ratio: Vec<f64>,
    pub myo_epi_ratio: Vec<f64>,
    pub right_lung_highatt_ratio: Vec<f64>,
    pub right_lung_lowatt_ratio: Vec<f64>,
}
model! { PredictCVDFeatureScore {
    0 "AortaCalciumScore" aorta_calcium_score: Vec<f64>, 1 "AortaCalciumVolume" aorta_calcium_volume: Vec<f64>,
    2 "AortaMaxDiam" aorta_max_diam: Vec<f64>, 3 "AortaMaxDiamStd" aorta_max_diam_std: Vec<f64>,
    4 "AorticHeightIndex" aortic_height_index: Vec<f64>, 5 "AorticTortuosityIndex" aortic_tortuosity_index: Vec<f64>,
    6 "AscAoMaxDiam" asc_ao_max_diam: Vec<f64>, 7 "AscendAortaLength" ascend_aorta_length: Vec<f64>,
    8 "CardioThoracicRatio" cardio_thoracic_ratio: Vec<f64>, 9 "ChestWidth" chest_width: Vec<f64>,
    10 "CoronaryCalciumScore" coronary_calcium_score: Vec<f64>, 11 "CoronaryCalciumVol" coronary_calcium_vol: Vec<f64>,
    12 "DeepFeature" deep_feature: Vec<f64>, 13 "EatHUMean" eat_hu_mean: Vec<f64>, 14 "EatHUSTD" eat_hustd: Vec<f64>,
    15 "EatVolume" eat_volume: Vec<f64>, 16 "HeartLongDiam" heart_long_diam: Vec<f64>,
    17 "HeartShortDiam" heart_short_diam: Vec<f64>, 18 "HeartWidth" heart_width: Vec<f64>,
    19 "LeftLungHighattRatio" left_lung_highatt_ratio: Vec<f64>,
    20 "LeftLungLowattRatio" left_lung_lowatt_ratio: Vec<f64>, 21 "MyoEpiRatio" myo_epi_ratio: Vec<f64>,
    22 "RightLungHighattRatio" right_lung_highatt_ratio: Vec<f64>,
    23 "RightLungLowattRatio" right_lung_lowatt_ratio: Vec<f64>
} }

/// Runs ct registration: `RunCTRegistration` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/RunCTRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistration {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub floating_list: Vec<RunCTRegistrationFloatingList>,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub reference_list: Vec<RunCTRegistrationReferenceList>,
}

/// Arguments of [`RunCTRegistration::new`].
pub struct RunCTRegistrationRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub floating_list: Vec<RunCTRegistrationFloatingList>,
    pub org_id: String,
    pub org_name: String,
    pub reference_list: Vec<RunCTRegistrationReferenceList>,
}
operation! {
    RunCTRegistration { RunCTRegistrationRequired: data_format, data_source_type, floating_list, org_id, org_name, reference_list }
    "RunCTRegistration" -> RunCTRegistrationOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "FloatingList" floating_list, 3 "OrgId" org_id,
    4 "OrgName" org_name, 5 "ReferenceList" reference_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`RunCTRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationFloatingList {
    /// Required.
    pub floating_url: Option<String>,
}
input! { RunCTRegistrationFloatingList(floating_url: String) {
    0 "FloatingURL" floating_url: String
} }

/// In the request of [`RunCTRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationReferenceList {
    /// Required.
    pub reference_url: Option<String>,
}
input! { RunCTRegistrationReferenceList(reference_url: String) {
    0 "ReferenceURL" reference_url: String
} }

/// Response of [`RunCTRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationOutput {
    pub data: Option<RunCTRegistrationData>,
    pub message: Option<String>,
}
model! { RunCTRegistrationOutput {
    0 "Data" data: RunCTRegistrationData, 1 "Message" message: String
} }

/// In the response of [`RunCTRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationData {
    pub d_url: Option<String>,
    pub n_url: Option<String>,
}
model! { RunCTRegistrationData {
    0 "DUrl" d_url: String, 1 "NUrl" n_url: String
} }

/// Runs med qa: `RunMedQA` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/RunMedQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQA {
    pub answer_image_data_list: Option<Vec<RunMedQAAnswerImageDataList>>,
    pub answer_image_url_list: Option<Vec<RunMedQAAnswerImageURLList>>,
    pub answer_text_list: Option<Vec<RunMedQAAnswerTextList>>,
    /// Required.
    pub department: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub question_type: String,
    pub session_id: Option<String>,
}
operation! { RunMedQA(department: String, org_id: String, org_name: String, question_type: String)
    "RunMedQA" -> RunMedQAOutput {
    0 "AnswerImageDataList" answer_image_data_list: Vec<RunMedQAAnswerImageDataList>,
    1 "AnswerImageURLList" answer_image_url_list: Vec<RunMedQAAnswerImageURLList>,
    2 "AnswerTextList" answer_text_list: Vec<RunMedQAAnswerTextList>, 3 "Department" department, 4 "OrgId" org_id,
    5 "OrgName" org_name, 6 "QuestionType" question_type, 7 "SessionId" session_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`RunMedQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerImageDataList {
    pub answer_image_data: Option<String>,
}
input! { RunMedQAAnswerImageDataList() {
    0 "AnswerImageData" answer_image_data: String
} }

/// In the request of [`RunMedQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerImageURLList {
    pub answer_image_url: Option<String>,
}
input! { RunMedQAAnswerImageURLList() {
    0 "AnswerImageURL" answer_image_url: String
} }

/// In the request of [`RunMedQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerTextList {
    pub answer_text: Option<String>,
}
input! { RunMedQAAnswerTextList() {
    0 "AnswerText" answer_text: String
} }

/// Response of [`RunMedQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAOutput {
    pub data: Option<RunMedQAData>,
}
model! { RunMedQAOutput {
    0 "Data" data: RunMedQAData
} }

/// In the response of [`RunMedQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAData {
    pub answer_type: Option<String>,
    pub options: Vec<String>,
    pub question: Option<String>,
    pub question_type: Option<String>,
    pub reports: BTreeMap<String, String>,
    pub session_id: Option<String>,
}
model! { RunMedQAData {
    0 "AnswerType" answer_type: String, 1 "Options" options: Vec<String>, 2 "Question" question: String,
    3 "QuestionType" question_type: String, 4 "Reports" reports: BTreeMap<String, String>,
    5 "SessionId" session_id: String
} }

/// `ScreenCRC` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/ScreenCRC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRC {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<ScreenCRCURLList>,
}

/// Arguments of [`ScreenCRC::new`].
pub struct ScreenCRCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenCRCURLList>,
}
operation! { ScreenCRC { ScreenCRCRequired: data_format, data_source_type, org_id, org_name, url_list }
    "ScreenCRC" -> ScreenCRCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ScreenCRC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCURLList {
    /// Required.
    pub url: Option<String>,
}
input! { ScreenCRCURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`ScreenCRC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCOutput {
    pub data: Option<ScreenCRCData>,
    pub message: Option<String>,
}
model! { ScreenCRCOutput {
    0 "Data" data: ScreenCRCData, 1 "Message" message: String
} }

/// In the response of [`ScreenCRC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCData {
    pub lesion: Option<ScreenCRCLesion>,
}
model! { ScreenCRCData {
    0 "Lesion" lesion: ScreenCRCLesion
} }

/// In the response of [`ScreenCRC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCLesion {
    pub crc_volume: Option<String>,
    pub colorectum_volume: Option<String>,
    pub mask: Option<String>,
    pub probabilities: Option<String>,
}
model! { ScreenCRCLesion {
    0 "CRCVolume" crc_volume: String, 1 "ColorectumVolume" colorectum_volume: String, 2 "Mask" mask: String,
    3 "Probabilities" probabilities: String
} }

/// `ScreenChestCT` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/ScreenChestCT>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCT {
    /// Required.
    pub data_format: String,
    pub mask: Option<i64>,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<ScreenChestCTURLList>,
    pub verbose: Option<i64>,
}
operation! { ScreenChestCT(data_format: String, org_id: String, org_name: String, url_list: Vec<ScreenChestCTURLList>)
    "ScreenChestCT" -> ScreenChestCTOutput {
    0 "DataFormat" data_format, 1 "Mask" mask: i64, 2 "OrgId" org_id, 3 "OrgName" org_name, 4 "URLList" url_list,
    5 "Verbose" verbose: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTURLList {
    /// Required.
    pub url: Option<String>,
}
input! { ScreenChestCTURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTOutput {
    pub data: Option<ScreenChestCTData>,
    pub message: Option<String>,
}
model! { ScreenChestCTOutput {
    0 "Data" data: ScreenChestCTData, 1 "Message" message: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTData {
    pub analyze_chest_vessel: Option<ScreenChestCTAnalyzeChestVessel>,
    pub cacs: Option<ScreenChestCTCACS>,
    pub calc_bmd: Option<ScreenChestCTCalcBMD>,
    pub covid: Option<ScreenChestCTCovid>,
    pub detect_ad: Option<ScreenChestCTDetectAD>,
    pub detect_liver_steatosis: Option<ScreenChestCTDetectLiverSteatosis>,
    pub detect_lymph: Option<ScreenChestCTDetectLymph>,
    pub detect_pdac: Option<ScreenChestCTDetectPdac>,
    pub detect_rib_fracture: Option<ScreenChestCTDetectRibFracture>,
    pub error_message: Option<String>,
    pub lung_nodule: Option<ScreenChestCTLungNodule>,
    pub muscle_fat: Option<ScreenChestCTMuscleFat>,
    pub nested_url_list: BTreeMap<String, Value>,
    pub predict_cvd: Option<ScreenChestCTPredictCVD>,
    pub screen_bc: Option<ScreenChestCTScreenBC>,
    pub screen_crc: Option<ScreenChestCTScreenCRC>,
    pub screen_ec: Option<ScreenChestCTScreenEc>,
    pub screen_gc: Option<ScreenChestCTScreenGC>,
    pub screen_lc: Option<ScreenChestCTScreenLC>,
    pub url_list: BTreeMap<String, Value>,
}
model! { ScreenChestCTData {
    0 "AnalyzeChestVessel" analyze_chest_vessel: ScreenChestCTAnalyzeChestVessel, 1 "CACS" cacs: ScreenChestCTCACS,
    2 "CalcBMD" calc_bmd: ScreenChestCTCalcBMD, 3 "Covid" covid: ScreenChestCTCovid,
    4 "DetectAD" detect_ad: ScreenChestCTDetectAD,
    5 "DetectLiverSteatosis" detect_liver_steatosis: ScreenChestCTDetectLiverSteatosis,
    6 "DetectLymph" detect_lymph: ScreenChestCTDetectLymph, 7 "DetectPdac" detect_pdac: ScreenChestCTDetectPdac,
    8 "DetectRibFracture" detect_rib_fracture: ScreenChestCTDetectRibFracture, 9 "ErrorMessage" error_message: String,
    10 "LungNodule" lung_nodule: ScreenChestCTLungNodule, 11 "MuscleFat" muscle_fat: ScreenChestCTMuscleFat,
    12 "NestedUrlList" nested_url_list: BTreeMap<String, Value>, 13 "PredictCVD" predict_cvd: ScreenChestCTPredictCVD,
    14 "ScreenBC" screen_bc: ScreenChestCTScreenBC, 15 "ScreenCRC" screen_crc: ScreenChestCTScreenCRC,
    16 "ScreenEc" screen_ec: ScreenChestCTScreenEc, 17 "ScreenGC" screen_gc: ScreenChestCTScreenGC,
    18 "ScreenLC" screen_lc: ScreenChestCTScreenLC, 19 "URLList" url_list: BTreeMap<String, Value>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTAnalyzeChestVessel {
    pub aorta_info: Option<ScreenChestCTAortaInfo>,
    pub pulmonary_info: Option<ScreenChestCTPulmonaryInfo>,
    pub result_url: Option<String>,
}
model! { ScreenChestCTAnalyzeChestVessel {
    0 "AortaInfo" aorta_info: ScreenChestCTAortaInfo, 1 "PulmonaryInfo" pulmonary_info: ScreenChestCTPulmonaryInfo,
    2 "ResultURL" result_url: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTAortaInfo {
    pub area: Vec<f64>,
    pub coordinates: Vec<Vec<f64>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
}
model! { ScreenChestCTAortaInfo {
    0 "Area" area: Vec<f64>, 1 "Coordinates" coordinates: Vec<Vec<f64>>, 2 "LabelValue" label_value: i64,
    3 "MaxArea" max_area: f64, 4 "MaxAreaIndex" max_area_index: i64, 5 "MaxDiameter" max_diameter: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPulmonaryInfo {
    pub area: Vec<f64>,
    pub coordinates: Vec<Vec<f64>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
    pub nearest_aorta_area: Option<f64>,
}
model! { ScreenChestCTPulmonaryInfo {
    0 "Area" area: Vec<f64>, 1 "Coordinates" coordinates: Vec<Vec<f64>>, 2 "LabelValue" label_value: i64,
    3 "MaxArea" max_area: f64, 4 "MaxAreaIndex" max_area_index: i64, 5 "MaxDiameter" max_diameter: f64,
    6 "NearestAortaArea" nearest_aorta_area: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCACS {
    pub detections: Vec<ScreenChestCTDetections>,
    pub result_url: Option<String>,
    pub score: Option<String>,
    pub series_instance_uid: Option<String>,
    pub volume_score: Option<String>,
}
model! { ScreenChestCTCACS {
    0 "Detections" detections: Vec<ScreenChestCTDetections>, 1 "ResultUrl" result_url: String, 2 "Score" score: String,
    3 "SeriesInstanceUID" series_instance_uid: String, 4 "VolumeScore" volume_score: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetections {
    pub calcium_center: Vec<i64>,
    pub calcium_id: Option<i64>,
    pub calcium_score: Option<f64>,
    pub calcium_volume: Option<f64>,
}
model! { ScreenChestCTDetections {
    0 "CalciumCenter" calcium_center: Vec<i64>, 1 "CalciumId" calcium_id: i64, 2 "CalciumScore" calcium_score: f64,
    3 "CalciumVolume" calcium_volume: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCalcBMD {
    pub detections: Vec<ScreenChestCTCalcBMDDetections>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Vec<f64>,
}
model! { ScreenChestCTCalcBMD {
    0 "Detections" detections: Vec<ScreenChestCTCalcBMDDetections>, 1 "Origin" origin: Vec<f64>,
    2 "ResultURL" result_url: String, 3 "SeriesInstanceUid" series_instance_uid: String, 4 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCalcBMDDetections {
    pub vert_bmd: Option<f64>,
    pub vert_category: Option<f64>,
    pub vert_id: Option<String>,
    pub vert_t_score: Option<f64>,
    pub vert_z_score: Option<f64>,
}
model! { ScreenChestCTCalcBMDDetections {
    0 "VertBMD" vert_bmd: f64, 1 "VertCategory" vert_category: f64, 2 "VertId" vert_id: String,
    3 "VertTScore" vert_t_score: f64, 4 "VertZScore" vert_z_score: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCovid {
    pub lesion_ratio: Option<String>,
    pub mask: Option<String>,
    pub new_probability: Option<String>,
    pub normal_probability: Option<String>,
    pub other_probability: Option<String>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTCovid {
    0 "LesionRatio" lesion_ratio: String, 1 "Mask" mask: String, 2 "NewProbability" new_probability: String,
    3 "NormalProbability" normal_probability: String, 4 "OtherProbability" other_probability: String,
    5 "SeriesInstanceUID" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectAD {
    pub distance_map: Option<String>,
    pub mask: Option<String>,
    pub possibility: Option<String>,
    pub series_instance_uid: Option<String>,
    pub slice_val: Option<i64>,
}
model! { ScreenChestCTDetectAD {
    0 "DistanceMap" distance_map: String, 1 "Mask" mask: String, 2 "Possibility" possibility: String,
    3 "SeriesInstanceUid" series_instance_uid: String, 4 "SliceVal" slice_val: i64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectLiverSteatosis {
    pub detections: Vec<ScreenChestCTDetectLiverSteatosisDetections>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Vec<f64>,
}
model! { ScreenChestCTDetectLiverSteatosis {
    0 "Detections" detections: Vec<ScreenChestCTDetectLiverSteatosisDetections>, 1 "Origin" origin: Vec<f64>,
    2 "ResultUrl" result_url: String, 3 "SeriesInstanceUid" series_instance_uid: String, 4 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectLiverSteatosisDetections {
    pub fat_fract: Option<f64>,
    pub liver_hu: Option<f64>,
    pub liver_roi1: Option<f64>,
    pub liver_roi2: Option<f64>,
    pub liver_roi3: Option<f64>,
    pub liver_slice: Option<f64>,
    pub liver_spleen_difference: Option<f64>,
    pub liver_spleen_ratio: Option<f64>,
    pub liver_volume: Option<f64>,
    pub maoss_score: Option<f64>,
    pub prediction: Option<String>,
    pub probability: Option<f64>,
    pub roi1_center: Vec<i64>,
    pub roi2_center: Vec<i64>,
    pub roi3_center: Vec<i64>,
    pub radius: Option<i64>,
    pub spleen_center: Vec<i64>,
    pub spleen_hu: Option<f64>,
    pub spleen_roi: Option<f64>,
    pub spleen_slice: Option<f64>,
    pub spleen_volume: Option<f64>,
}
model! { ScreenChestCTDetectLiverSteatosisDetections {
    0 "FatFract" fat_fract: f64, 1 "LiverHU" liver_hu: f64, 2 "LiverROI1" liver_roi1: f64,
    3 "LiverROI2" liver_roi2: f64, 4 "LiverROI3" liver_roi3: f64, 5 "LiverSlice" liver_slice: f64,
    6 "LiverSpleenDifference" liver_spleen_difference: f64, 7 "LiverSpleenRatio" liver_spleen_ratio: f64,
    8 "LiverVolume" liver_volume: f64, 9 "MaossScore" maoss_score: f64, 10 "Prediction" prediction: String,
    11 "Probability" probability: f64, 12 "ROI1Center" roi1_center: Vec<i64>, 13 "ROI2Center" roi2_center: Vec<i64>,
    14 "ROI3Center" roi3_center: Vec<i64>, 15 "Radius" radius: i64, 16 "SpleenCenter" spleen_center: Vec<i64>,
    17 "SpleenHU" spleen_hu: f64, 18 "SpleenROI" spleen_roi: f64, 19 "SpleenSlice" spleen_slice: f64,
    20 "SpleenVolume" spleen_volume: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectLymph {
    pub lesions: Vec<ScreenChestCTLesions>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTDetectLymph {
    0 "Lesions" lesions: Vec<ScreenChestCTLesions>, 1 "SeriesInstanceUID" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesions {
    pub boxes: Vec<f64>,
    pub diametermm: Vec<f64>,
    pub key_slice: Option<i64>,
    pub recist: Vec<Vec<f64>>,
    pub score: Option<f64>,
}
model! { ScreenChestCTLesions {
    0 "Boxes" boxes: Vec<f64>, 1 "Diametermm" diametermm: Vec<f64>, 2 "KeySlice" key_slice: i64,
    3 "Recist" recist: Vec<Vec<f64>>, 4 "Score" score: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectPdac {
    pub lesion: Option<ScreenChestCTLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTDetectPdac {
    0 "Lesion" lesion: ScreenChestCTLesion, 1 "SeriesInstanceUID" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesion {
    pub lesion_list: Vec<ScreenChestCTLesionList>,
    pub mask: Option<String>,
    pub non_pdac_vol: Option<String>,
    pub organ_list: Vec<ScreenChestCTOrganList>,
    pub panc_vol: Option<String>,
    pub pdac_vol: Option<String>,
    pub possibilities: Vec<String>,
}
model! { ScreenChestCTLesion {
    0 "LesionList" lesion_list: Vec<ScreenChestCTLesionList>, 1 "Mask" mask: String,
    2 "NonPdacVol" non_pdac_vol: String, 3 "OrganList" organ_list: Vec<ScreenChestCTOrganList>,
    4 "PancVol" panc_vol: String, 5 "PdacVol" pdac_vol: String, 6 "Possibilities" possibilities: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTOrganList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTOrganList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectRibFracture {
    pub detections: Vec<ScreenChestCTDetectRibFractureDetections>,
    pub fracture_mask_url: Option<String>,
    pub origin: Vec<f64>,
    pub result_url: Option<String>,
    pub rib_segment_mask_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Vec<f64>,
}
model! { ScreenChestCTDetectRibFracture {
    0 "Detections" detections: Vec<ScreenChestCTDetectRibFractureDetections>,
    1 "FractureMaskURL" fracture_mask_url: String, 2 "Origin" origin: Vec<f64>, 3 "ResultURL" result_url: String,
    4 "RibSegmentMaskURL" rib_segment_mask_url: String, 5 "SeriesInstanceUID" series_instance_uid: String,
    6 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectRibFractureDetections {
    pub coordinate_image: Vec<i64>,
    pub coordinates: Vec<i64>,
    pub frac_sop_instance_uid: Option<String>,
    pub fracture_category: Option<i64>,
    pub fracture_confidence: Option<f64>,
    pub fracture_id: Option<i64>,
    pub fracture_location: Option<String>,
    pub fracture_segment: Option<i64>,
}
model! { ScreenChestCTDetectRibFractureDetections {
    0 "CoordinateImage" coordinate_image: Vec<i64>, 1 "Coordinates" coordinates: Vec<i64>,
    2 "FracSOPInstanceUID" frac_sop_instance_uid: String, 3 "FractureCategory" fracture_category: i64,
    4 "FractureConfidence" fracture_confidence: f64, 5 "FractureId" fracture_id: i64,
    6 "FractureLocation" fracture_location: String, 7 "FractureSegment" fracture_segment: i64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLungNodule {
    pub series: Vec<ScreenChestCTSeries>,
}
model! { ScreenChestCTLungNodule {
    0 "Series" series: Vec<ScreenChestCTSeries>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTSeries {
    pub elements: Vec<ScreenChestCTElements>,
    pub origin: Vec<f64>,
    pub report: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Vec<f64>,
}
model! { ScreenChestCTSeries {
    0 "Elements" elements: Vec<ScreenChestCTElements>, 1 "Origin" origin: Vec<f64>, 2 "Report" report: String,
    3 "SeriesInstanceUid" series_instance_uid: String, 4 "Spacing" spacing: Vec<f64>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTElements {
    pub category: Option<String>,
    pub confidence: Option<f64>,
    pub diameter: Option<f64>,
    pub image_x: Option<f64>,
    pub image_y: Option<f64>,
    pub image_z: Option<f64>,
    pub lobe: Option<String>,
    pub lung: Option<String>,
    pub major_axis: Vec<f64>,
    pub mean_value: Option<f64>,
    pub minor_axis: Vec<f64>,
    pub recist_sop_instance_uid: Option<String>,
    pub risk: Option<f64>,
    pub sop_instance_uid: Option<String>,
    pub volume: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { ScreenChestCTElements {
    0 "Category" category: String, 1 "Confidence" confidence: f64, 2 "Diameter" diameter: f64, 3 "ImageX" image_x: f64,
    4 "ImageY" image_y: f64, 5 "ImageZ" image_z: f64, 6 "Lobe" lobe: String, 7 "Lung" lung: String,
    8 "MajorAxis" major_axis: Vec<f64>, 9 "MeanValue" mean_value: f64, 10 "MinorAxis" minor_axis: Vec<f64>,
    11 "RecistSOPInstanceUID" recist_sop_instance_uid: String, 12 "Risk" risk: f64,
    13 "SOPInstanceUID" sop_instance_uid: String, 14 "Volume" volume: f64, 15 "X" x: f64, 16 "Y" y: f64, 17 "Z" z: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTMuscleFat {
    pub fat_type: Option<i64>,
    pub mask_path: Option<String>,
    pub muscle_mass: Option<i64>,
    pub muscle_quality: Option<i64>,
    pub nama_tama_index_tscore: Option<f64>,
    pub percent_imat: Option<f64>,
    pub percent_lama: Option<f64>,
    pub percent_nama: Option<f64>,
    pub rendering_path: Option<String>,
    pub sfa: Option<f64>,
    pub sft: Option<f64>,
    pub sma: Option<f64>,
    pub smi: Option<f64>,
    pub study_age: Option<i64>,
    pub study_gender: Option<String>,
    pub series_instance_uid: Option<String>,
    pub vertebra_in_use: Option<f64>,
    pub vfa: Option<f64>,
}
model! { ScreenChestCTMuscleFat {
    0 "FAT_TYPE" fat_type: i64, 1 "MASK_PATH" mask_path: String, 2 "MUSCLE_MASS" muscle_mass: i64,
    3 "MUSCLE_QUALITY" muscle_quality: i64, 4 "NAMA_TAMA_INDEX_TSCORE" nama_tama_index_tscore: f64,
    5 "PERCENT_IMAT" percent_imat: f64, 6 "PERCENT_LAMA" percent_lama: f64, 7 "PERCENT_NAMA" percent_nama: f64,
    8 "RENDERING_PATH" rendering_path: String, 9 "SFA" sfa: f64, 10 "SFT" sft: f64, 11 "SMA" sma: f64,
    12 "SMI" smi: f64, 13 "STUDY_AGE" study_age: i64, 14 "STUDY_GENDER" study_gender: String,
    15 "SeriesInstanceUid" series_instance_uid: String, 16 "VERTEBRA_IN_USE" vertebra_in_use: f64, 17 "VFA" vfa: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPredictCVD {
    pub lesion: Option<ScreenChestCTPredictCVDLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTPredictCVD {
    0 "Lesion" lesion: ScreenChestCTPredictCVDLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPredictCVDLesion {
    pub cvd_probability: Option<f64>,
    pub feature_score: Option<ScreenChestCTFeatureScore>,
    pub images_url: Option<String>,
    pub result_url: Vec<String>,
}
model! { ScreenChestCTPredictCVDLesion {
    0 "CVDProbability" cvd_probability: f64, 1 "FeatureScore" feature_score: ScreenChestCTFeatureScore,
    2 "ImagesURL" images_url: String, 3 "ResultURL" result_url: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTFeatureScore {
    pub aorta_calcium_score: Vec<f64>,
    pub aorta_calcium_volume: Vec<f64>,
    pub aorta_max_diam: Vec<f64>,
    pub aorta_max_diam_std: Vec<f64>,
    pub aortic_height_index: Vec<f64>,
    pub aortic_tortuosity_index: Vec<f64>,
    pub asc_ao_max_diam: Vec<f64>,
    pub ascend_aorta_length: Vec<f64>,
    pub cardio_thoracic_ratio: Vec<f64>,
    pub chest_width: Vec<f64>,
    pub coronary_calcium_score: Vec<f64>,
    pub coronary_calcium_vol: Vec<f64>,
    pub deep_feature: Vec<f64>,
    pub eat_hu_mean: Vec<f64>,
    pub eat_hustd: Vec<f64>,
    pub eat_volume: Vec<f64>,
    pub heart_long_diam: Vec<f64>,
    pub heart_short_diam: Vec<f64>,
    pub heart_width: Vec<f64>,
    pub left_lung_highatt_ratio: Vec<f64>,
    pub left_lung_lowatt_ratio: Vec<f64>,
    pub myo_epi_ratio: Vec<f64>,
    pub right_lung_highatt_ratio: Vec<f64>,
    pub right_lung_lowatt_ratio: Vec<f64>,
}
model! { ScreenChestCTFeatureScore {
    0 "AortaCalciumScore" aorta_calcium_score: Vec<f64>, 1 "AortaCalciumVolume" aorta_calcium_volume: Vec<f64>,
    2 "AortaMaxDiam" aorta_max_diam: Vec<f64>, 3 "AortaMaxDiamStd" aorta_max_diam_std: Vec<f64>,
    4 "AorticHeightIndex" aortic_height_index: Vec<f64>, 5 "AorticTortuosityIndex" aortic_tortuosity_index: Vec<f64>,
    6 "AscAoMaxDiam" asc_ao_max_diam: Vec<f64>, 7 "AscendAortaLength" ascend_aorta_length: Vec<f64>,
    8 "CardioThoracicRatio" cardio_thoracic_ratio: Vec<f64>, 9 "ChestWidth" chest_width: Vec<f64>,
    10 "CoronaryCalciumScore" coronary_calcium_score: Vec<f64>, 11 "CoronaryCalciumVol" coronary_calcium_vol: Vec<f64>,
    12 "DeepFeature" deep_feature: Vec<f64>, 13 "EatHUMean" eat_hu_mean: Vec<f64>, 14 "EatHUSTD" eat_hustd: Vec<f64>,
    15 "EatVolume" eat_volume: Vec<f64>, 16 "HeartLongDiam" heart_long_diam: Vec<f64>,
    17 "HeartShortDiam" heart_short_diam: Vec<f64>, 18 "HeartWidth" heart_width: Vec<f64>,
    19 "LeftLungHighattRatio" left_lung_highatt_ratio: Vec<f64>,
    20 "LeftLungLowattRatio" left_lung_lowatt_ratio: Vec<f64>, 21 "MyoEpiRatio" myo_epi_ratio: Vec<f64>,
    22 "RightLungHighattRatio" right_lung_highatt_ratio: Vec<f64>,
    23 "RightLungLowattRatio" right_lung_lowatt_ratio: Vec<f64>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenBC {
    pub lesion: Option<ScreenChestCTScreenBCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenBC {
    0 "Lesion" lesion: ScreenChestCTScreenBCLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenBCLesion {
    pub left: Option<ScreenChestCTLeft>,
    pub lesion_list: Vec<ScreenChestCTLesionLesionList>,
    pub mask: Option<String>,
    pub organ_list: Vec<ScreenChestCTLesionOrganList>,
    pub right: Option<ScreenChestCTRight>,
}
model! { ScreenChestCTScreenBCLesion {
    0 "Left" left: ScreenChestCTLeft, 1 "LesionList" lesion_list: Vec<ScreenChestCTLesionLesionList>,
    2 "Mask" mask: String, 3 "OrganList" organ_list: Vec<ScreenChestCTLesionOrganList>,
    4 "Right" right: ScreenChestCTRight
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLeft {
    pub bc_volume: Option<String>,
    pub breast_volume: Option<String>,
    pub probabilities: Vec<String>,
}
model! { ScreenChestCTLeft {
    0 "BCVolume" bc_volume: String, 1 "BreastVolume" breast_volume: String, 2 "Probabilities" probabilities: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionOrganList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionOrganList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTRight {
    pub bc_volume: Option<String>,
    pub breast_volume: Option<String>,
    pub probabilities: Vec<String>,
}
model! { ScreenChestCTRight {
    0 "BCVolume" bc_volume: String, 1 "BreastVolume" breast_volume: String, 2 "Probabilities" probabilities: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRC {
    pub lesion: Option<ScreenChestCTScreenCRCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenCRC {
    0 "Lesion" lesion: ScreenChestCTScreenCRCLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesion {
    pub colorectum_volume: Option<String>,
    pub lesion_list: Vec<ScreenChestCTScreenCRCLesionLesionList>,
    pub mask: Option<String>,
    pub organ_list: Vec<ScreenChestCTScreenCRCLesionOrganList>,
    pub probabilities: Vec<String>,
}
model! { ScreenChestCTScreenCRCLesion {
    0 "ColorectumVolume" colorectum_volume: String,
    1 "LesionList" lesion_list: Vec<ScreenChestCTScreenCRCLesionLesionList>, 2 "Mask" mask: String,
    3 "OrganList" organ_list: Vec<ScreenChestCTScreenCRCLesionOrganList>, 4 "Probabilities" probabilities: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesionLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenCRCLesionLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesionOrganList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenCRCLesionOrganList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEc {
    pub lesion: Option<ScreenChestCTScreenEcLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenEc {
    0 "Lesion" lesion: ScreenChestCTScreenEcLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesion {
    pub benign_volume: Option<String>,
    pub ec_volume: Option<String>,
    pub egj_volume: Option<String>,
    pub eso_volume: Option<String>,
    pub lesion_list: Vec<ScreenChestCTScreenEcLesionLesionList>,
    pub mask: Option<String>,
    pub organ_list: Vec<ScreenChestCTScreenEcLesionOrganList>,
    pub possibilities: Vec<String>,
}
model! { ScreenChestCTScreenEcLesion {
    0 "BenignVolume" benign_volume: String, 1 "EcVolume" ec_volume: String, 2 "EgjVolume" egj_volume: String,
    3 "EsoVolume" eso_volume: String, 4 "LesionList" lesion_list: Vec<ScreenChestCTScreenEcLesionLesionList>,
    5 "Mask" mask: String, 6 "OrganList" organ_list: Vec<ScreenChestCTScreenEcLesionOrganList>,
    7 "Possibilities" possibilities: Vec<String>
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesionLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenEcLesionLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesionOrganList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenEcLesionOrganList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGC {
    pub lesion: Option<ScreenChestCTScreenGCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenGC {
    0 "Lesion" lesion: ScreenChestCTScreenGCLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesion {
    pub gc_volume: Option<String>,
    pub lesion_list: Vec<ScreenChestCTScreenGCLesionLesionList>,
    pub mask: Option<String>,
    pub non_gc_volume: Option<String>,
    pub organ_list: Vec<ScreenChestCTScreenGCLesionOrganList>,
    pub probabilities: Vec<String>,
    pub stomach_volume: Option<String>,
}
model! { ScreenChestCTScreenGCLesion {
    0 "GCVolume" gc_volume: String, 1 "LesionList" lesion_list: Vec<ScreenChestCTScreenGCLesionLesionList>,
    2 "Mask" mask: String, 3 "NonGCVolume" non_gc_volume: String,
    4 "OrganList" organ_list: Vec<ScreenChestCTScreenGCLesionOrganList>, 5 "Probabilities" probabilities: Vec<String>,
    6 "StomachVolume" stomach_volume: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesionLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenGCLesionLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesionOrganList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Vec<Vec<i64>>,
    pub recist_endpoints: Vec<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenGCLesionOrganList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "ROIEndpoints" roi_endpoints: Vec<Vec<i64>>,
    3 "RecistEndpoints" recist_endpoints: Vec<Vec<i64>>, 4 "Type" r#type: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLC {
    pub lesion: Option<ScreenChestCTScreenLCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenLC {
    0 "Lesion" lesion: ScreenChestCTScreenLCLesion, 1 "SeriesInstanceUid" series_instance_uid: String
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLCLesion {
    pub lesion_list: Vec<ScreenChestCTScreenLCLesionLesionList>,
    pub liver_volume: Option<String>,
    pub mask: Option<String>,
    pub patient_level_prob: Option<f64>,
    pub patient_level_result: Option<ScreenChestCTPatientLevelResult>,
}
model! { ScreenChestCTScreenLCLesion {
    0 "LesionList" lesion_list: Vec<ScreenChestCTScreenLCLesionLesionList>, 1 "LiverVolume" liver_volume: String,
    2 "Mask" mask: String, 3 "PatientLevelProb" patient_level_prob: f64,
    4 "PatientLevelResult" patient_level_result: ScreenChestCTPatientLevelResult
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLCLesionLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub malignancy: Option<f64>,
    pub recist_endpoints: Vec<f64>,
    pub score_all_classes: Option<ScreenChestCTScoreAllClasses>,
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
model! { ScreenChestCTScreenLCLesionLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "Malignancy" malignancy: f64,
    3 "RecistEndpoints" recist_endpoints: Vec<f64>, 4 "ScoreAllClasses" score_all_classes: ScreenChestCTScoreAllClasses,
    5 "Type" r#type: String, 6 "Volume" volume: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScoreAllClasses {
    pub benign_prob: Option<f64>,
    pub calc_prob: Option<f64>,
    pub cyst_prob: Option<f64>,
    pub malignant_prob: Option<f64>,
}
model! { ScreenChestCTScoreAllClasses {
    0 "BenignProb" benign_prob: f64, 1 "CalcProb" calc_prob: f64, 2 "CystProb" cyst_prob: f64,
    3 "MalignantProb" malignant_prob: f64
} }

/// In the response of [`ScreenChestCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPatientLevelResult {
    pub benign_non_cyst_prob: Option<String>,
    pub benign_prob: Option<String>,
    pub calc_prob: Option<String>,
    pub cyst_prob: Option<String>,
    pub hcc_prob: Option<String>,
    pub malignant_non_hcc_prob: Option<String>,
    pub malignant_prob: Option<String>,
}
model! { ScreenChestCTPatientLevelResult {
    0 "BenignNonCystProb" benign_non_cyst_prob: String, 1 "BenignProb" benign_prob: String,
    2 "CalcProb" calc_prob: String, 3 "CystProb" cyst_prob: String, 4 "HCCProb" hcc_prob: String,
    5 "MalignantNonHCCProb" malignant_non_hcc_prob: String, 6 "MalignantProb" malignant_prob: String
} }

/// `ScreenEC` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/ScreenEC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEC {
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub url_list: Vec<ScreenECURLList>,
}
operation! { ScreenEC(data_source_type: String, url_list: Vec<ScreenECURLList>) "ScreenEC" -> ScreenECOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`ScreenEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECURLList {
    /// Required.
    pub url: Option<String>,
}
input! { ScreenECURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`ScreenEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECOutput {
    pub data: Option<ScreenECData>,
    pub message: Option<String>,
}
model! { ScreenECOutput {
    0 "Data" data: ScreenECData, 1 "Message" message: String
} }

/// In the response of [`ScreenEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECData {
    pub lesion: Option<ScreenECLesion>,
}
model! { ScreenECData {
    0 "Lesion" lesion: ScreenECLesion
} }

/// In the response of [`ScreenEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECLesion {
    pub benign_volume: Option<String>,
    pub ec_volume: Option<String>,
    pub eso_volume: Option<String>,
    pub mask: Option<String>,
    pub possibilities: Vec<String>,
}
model! { ScreenECLesion {
    0 "BenignVolume" benign_volume: String, 1 "EcVolume" ec_volume: String, 2 "EsoVolume" eso_volume: String,
    3 "Mask" mask: String, 4 "Possibilities" possibilities: Vec<String>
} }

/// `ScreenGC` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/ScreenGC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGC {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<ScreenGCURLList>,
}

/// Arguments of [`ScreenGC::new`].
pub struct ScreenGCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenGCURLList>,
}
operation! { ScreenGC { ScreenGCRequired: data_format, data_source_type, org_id, org_name, url_list }
    "ScreenGC" -> ScreenGCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ScreenGC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCURLList {
    /// Required.
    pub url: Option<String>,
}
input! { ScreenGCURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`ScreenGC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCOutput {
    pub data: Option<ScreenGCData>,
    pub message: Option<String>,
}
model! { ScreenGCOutput {
    0 "Data" data: ScreenGCData, 1 "Message" message: String
} }

/// In the response of [`ScreenGC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCData {
    pub lesion: Option<ScreenGCLesion>,
}
model! { ScreenGCData {
    0 "Lesion" lesion: ScreenGCLesion
} }

/// In the response of [`ScreenGC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCLesion {
    pub gc_volume: Option<String>,
    pub mask: Option<String>,
    pub non_gc_volume: Option<String>,
    pub probabilities: Option<String>,
    pub stomach_volume: Option<String>,
}
model! { ScreenGCLesion {
    0 "GCVolume" gc_volume: String, 1 "Mask" mask: String, 2 "NonGCVolume" non_gc_volume: String,
    3 "Probabilities" probabilities: String, 4 "StomachVolume" stomach_volume: String
} }

/// `ScreenLC` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/ScreenLC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLC {
    /// Required.
    pub data_format: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<ScreenLCURLList>,
}

/// Arguments of [`ScreenLC::new`].
pub struct ScreenLCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenLCURLList>,
}
operation! { ScreenLC { ScreenLCRequired: data_format, data_source_type, org_id, org_name, url_list }
    "ScreenLC" -> ScreenLCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCURLList {
    /// Required.
    pub url: Option<String>,
}
input! { ScreenLCURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCOutput {
    pub data: Option<ScreenLCData>,
    pub message: Option<String>,
}
model! { ScreenLCOutput {
    0 "Data" data: ScreenLCData, 1 "Message" message: String
} }

/// In the response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCData {
    pub lesion: Option<ScreenLCLesion>,
}
model! { ScreenLCData {
    0 "Lesion" lesion: ScreenLCLesion
} }

/// In the response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCLesion {
    pub lesion_list: Vec<ScreenLCLesionList>,
    pub liver_volume: Option<f64>,
    pub mask: Option<String>,
    pub patient_level_prob: Option<f64>,
    pub patient_level_result: Option<ScreenLCPatientLevelResult>,
}
model! { ScreenLCLesion {
    0 "LesionList" lesion_list: Vec<ScreenLCLesionList>, 1 "LiverVolume" liver_volume: f64, 2 "Mask" mask: String,
    3 "PatientLevelProb" patient_level_prob: f64,
    4 "PatientLevelResult" patient_level_result: ScreenLCPatientLevelResult
} }

/// In the response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCLesionList {
    pub diameter: Vec<f64>,
    pub key_slice: Option<i64>,
    pub malignancy: Option<f64>,
    pub recist_endpoints: Vec<f64>,
    pub score_all_classes_prob: Option<ScreenLCScoreAllClassesProb>,
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
model! { ScreenLCLesionList {
    0 "Diameter" diameter: Vec<f64>, 1 "KeySlice" key_slice: i64, 2 "Malignancy" malignancy: f64,
    3 "RecistEndpoints" recist_endpoints: Vec<f64>,
    4 "ScoreAllClassesProb" score_all_classes_prob: ScreenLCScoreAllClassesProb, 5 "Type" r#type: String,
    6 "Volume" volume: f64
} }

/// In the response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCScoreAllClassesProb {
    pub benign_prob: Option<f64>,
    pub calc_prob: Option<f64>,
    pub cyst_prob: Option<f64>,
    pub malignant_prob: Option<f64>,
}
model! { ScreenLCScoreAllClassesProb {
    0 "BenignProb" benign_prob: f64, 1 "CalcProb" calc_prob: f64, 2 "CystProb" cyst_prob: f64,
    3 "MalignantProb" malignant_prob: f64
} }

/// In the response of [`ScreenLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCPatientLevelResult {
    pub benign_non_cyst_prob: Option<String>,
    pub benign_prob: Option<f64>,
    pub calc_prob: Option<f64>,
    pub cyst_prob: Option<f64>,
    pub hcc_prob: Option<f64>,
    pub malignant_non_hcc_prob: Option<f64>,
    pub malignant_prob: Option<f64>,
}
model! { ScreenLCPatientLevelResult {
    0 "BenignNonCystProb" benign_non_cyst_prob: String, 1 "BenignProb" benign_prob: f64, 2 "CalcProb" calc_prob: f64,
    3 "CystProb" cyst_prob: f64, 4 "HCCProb" hcc_prob: f64, 5 "MalignantNonHCCProb" malignant_non_hcc_prob: f64,
    6 "MalignantProb" malignant_prob: f64
} }

/// `SegmentLymphNode` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/SegmentLymphNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNode {
    /// Required.
    pub body_part: String,
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<SegmentLymphNodeURLList>,
}

/// Arguments of [`SegmentLymphNode::new`].
pub struct SegmentLymphNodeRequired {
    pub body_part: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<SegmentLymphNodeURLList>,
}
operation! { SegmentLymphNode { SegmentLymphNodeRequired: body_part, data_format, org_id, org_name, url_list }
    "SegmentLymphNode" -> SegmentLymphNodeOutput {
    0 "BodyPart" body_part, 1 "DataFormat" data_format, 2 "OrgId" org_id, 3 "OrgName" org_name, 4 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SegmentLymphNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeURLList {
    /// Required.
    pub url: Option<String>,
}
input! { SegmentLymphNodeURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`SegmentLymphNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeOutput {
    pub data: Option<SegmentLymphNodeData>,
    pub message: Option<String>,
}
model! { SegmentLymphNodeOutput {
    0 "Data" data: SegmentLymphNodeData, 1 "Message" message: String
} }

/// In the response of [`SegmentLymphNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeData {
    pub result_url: Option<String>,
}
model! { SegmentLymphNodeData {
    0 "ResultURL" result_url: String
} }

/// `SegmentOAR` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/SegmentOAR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOAR {
    pub body_part: Option<String>,
    pub contrast: Option<bool>,
    /// Required.
    pub data_format: String,
    pub mask_list: Option<Vec<i64>>,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub url_list: Vec<SegmentOARURLList>,
}
operation! { SegmentOAR(data_format: String, org_id: String, org_name: String, url_list: Vec<SegmentOARURLList>)
    "SegmentOAR" -> SegmentOAROutput {
    0 "BodyPart" body_part: String, 1 "Contrast" contrast: bool, 2 "DataFormat" data_format,
    3 "MaskList" mask_list: Vec<i64>, 4 "OrgId" org_id, 5 "OrgName" org_name, 6 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`SegmentOAR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOARURLList {
    /// Required.
    pub url: Option<String>,
}
input! { SegmentOARURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`SegmentOAR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOAROutput {
    pub data: Option<SegmentOARData>,
    pub message: Option<String>,
}
model! { SegmentOAROutput {
    0 "Data" data: SegmentOARData, 1 "Message" message: String
} }

/// In the response of [`SegmentOAR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOARData {
    pub mask_list: Vec<String>,
    pub result_url: Option<String>,
}
model! { SegmentOARData {
    0 "MaskList" mask_list: Vec<String>, 1 "ResultURL" result_url: String
} }

/// `TargetVolumeSegment` of `imageprocess` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageprocess/2020-03-20/TargetVolumeSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegment {
    /// Required.
    pub cancer_type: String,
    /// Required.
    pub data_format: String,
    /// Required.
    pub org_id: String,
    /// Required.
    pub org_name: String,
    /// Required.
    pub target_volume_type: String,
    /// Required.
    pub url_list: Vec<TargetVolumeSegmentURLList>,
}

/// Arguments of [`TargetVolumeSegment::new`].
pub struct TargetVolumeSegmentRequired {
    pub cancer_type: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub target_volume_type: String,
    pub url_list: Vec<TargetVolumeSegmentURLList>,
}
operation! {
    TargetVolumeSegment { TargetVolumeSegmentRequired: cancer_type, data_format, org_id, org_name, target_volume_type, url_list }
    "TargetVolumeSegment" -> TargetVolumeSegmentOutput {
    0 "CancerType" cancer_type, 1 "DataFormat" data_format, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "TargetVolumeType" target_volume_type, 5 "URLList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`TargetVolumeSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegmentURLList {
    /// Required.
    pub url: Option<String>,
}
input! { TargetVolumeSegmentURLList(url: String) {
    0 "URL" url: String
} }

/// Response of [`TargetVolumeSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegmentOutput {
    pub data: Option<TargetVolumeSegmentData>,
    pub message: Option<String>,
}
model! { TargetVolumeSegmentOutput {
    0 "Data" data: TargetVolumeSegmentData, 1 "Message" message: String
} }

/// In the response of [`TargetVolumeSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegmentData {
    pub result_url: Option<String>,
}
model! { TargetVolumeSegmentData {
    0 "ResultURL" result_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeChestVessel, CalcBMD, CalcCACS, DetectCovid19Cad, DetectLiverSteatosis, DetectLungNodule, DetectLymph,
    DetectPanc, DetectRibFracture, DetectSkinDisease, FeedbackSession, GenerateReport, GetAsyncJobResult, PredictCVD,
    RunCTRegistration, RunMedQA, ScreenCRC, ScreenChestCT, ScreenEC, ScreenGC, ScreenLC, SegmentLymphNode, SegmentOAR,
    TargetVolumeSegment
}
