//! `imageprocess` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "imageprocess.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "imageprocess-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "imageprocess", version: "2020-03-20", code: "imageprocess", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVessel {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<AnalyzeChestVesselURLList>,
}

/// What [`AnalyzeChestVessel::new`] takes.
pub struct AnalyzeChestVesselRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<AnalyzeChestVesselURLList>,
}
operation! { AnalyzeChestVessel{AnalyzeChestVesselRequired: data_format, data_source_type, org_id, org_name, url_list}
    "AnalyzeChestVessel" -> AnalyzeChestVesselOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselURLList {
    pub url: Option<String>,
}
input! { AnalyzeChestVesselURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselOutput {
    pub data: Option<AnalyzeChestVesselData>,
    pub message: Option<String>,
}
model! { AnalyzeChestVesselOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselData {
    pub aorta_info: Option<AnalyzeChestVesselAortaInfo>,
    pub pulmonary_info: Option<AnalyzeChestVesselPulmonaryInfo>,
    pub result_url: Option<String>,
}
model! { AnalyzeChestVesselData {
    0 "AortaInfo" aorta_info, 1 "PulmonaryInfo" pulmonary_info, 2 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselAortaInfo {
    pub area: Option<Vec<f64>>,
    pub coordinates: Option<Vec<Vec<f64>>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
}
model! { AnalyzeChestVesselAortaInfo {
    0 "Area" area, 1 "Coordinates" coordinates, 2 "LabelValue" label_value, 3 "MaxArea" max_area,
    4 "MaxAreaIndex" max_area_index, 5 "MaxDiameter" max_diameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeChestVesselPulmonaryInfo {
    pub area: Option<Vec<f64>>,
    pub coordinates: Option<Vec<Vec<f64>>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
    pub nearest_aorta_area: Option<f64>,
}
model! { AnalyzeChestVesselPulmonaryInfo {
    0 "Area" area, 1 "Coordinates" coordinates, 2 "LabelValue" label_value, 3 "MaxArea" max_area,
    4 "MaxAreaIndex" max_area_index, 5 "MaxDiameter" max_diameter, 6 "NearestAortaArea" nearest_aorta_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMD {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<CalcBMDURLList>,
}

/// What [`CalcBMD::new`] takes.
pub struct CalcBMDRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<CalcBMDURLList>,
}
operation! { CalcBMD{CalcBMDRequired: data_format, org_id, org_name, source_type, url_list} "CalcBMD" -> CalcBMDOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDURLList {
    pub url: Option<String>,
}
input! { CalcBMDURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDOutput {
    pub data: Option<CalcBMDData>,
    pub message: Option<String>,
}
model! { CalcBMDOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcBMDData {
    pub detections: Option<Vec<CalcBMDDetections>>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { CalcBMDData {
    0 "Detections" detections, 1 "Origin" origin, 2 "ResultURL" result_url, 3 "Spacing" spacing
} }

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
    0 "VertBMD" vert_bmd, 1 "VertCategory" vert_category, 2 "VertId" vert_id, 3 "VertTScore" vert_t_score,
    4 "VertZScore" vert_z_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACS {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<CalcCACSURLList>,
}

/// What [`CalcCACS::new`] takes.
pub struct CalcCACSRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<CalcCACSURLList>,
}
operation! { CalcCACS{CalcCACSRequired: data_format, data_source_type, org_id, org_name, url_list}
    "CalcCACS" -> CalcCACSOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSURLList {
    pub url: Option<String>,
}
input! { CalcCACSURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSOutput {
    pub data: Option<CalcCACSData>,
    pub message: Option<String>,
}
model! { CalcCACSOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSData {
    pub detections: Option<Vec<CalcCACSDetections>>,
    pub result_url: Option<String>,
    pub score: Option<String>,
    pub volume_score: Option<String>,
}
model! { CalcCACSData {
    0 "Detections" detections, 1 "ResultUrl" result_url, 2 "Score" score, 3 "VolumeScore" volume_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalcCACSDetections {
    pub calcium_center: Option<Vec<i64>>,
    pub calcium_id: Option<i64>,
    pub calcium_score: Option<f64>,
    pub calcium_volume: Option<f64>,
}
model! { CalcCACSDetections {
    0 "CalciumCenter" calcium_center, 1 "CalciumId" calcium_id, 2 "CalciumScore" calcium_score,
    3 "CalciumVolume" calcium_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19Cad {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<DetectCovid19CadURLList>,
}
operation! { DetectCovid19Cad(data_format: String, org_id: String, org_name: String, url_list: Vec<DetectCovid19CadURLList>)
    "DetectCovid19Cad" -> DetectCovid19CadOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19CadURLList {
    pub url: Option<String>,
}
input! { DetectCovid19CadURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectCovid19CadOutput {
    pub data: Option<DetectCovid19CadData>,
    pub message: Option<String>,
}
model! { DetectCovid19CadOutput {
    0 "Data" data, 1 "Message" message
} }

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
    0 "LesionRatio" lesion_ratio, 1 "Mask" mask, 2 "NewProbability" new_probability,
    3 "NormalProbability" normal_probability, 4 "OtherProbability" other_probability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosis {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectLiverSteatosisURLList>,
}

/// What [`DetectLiverSteatosis::new`] takes.
pub struct DetectLiverSteatosisRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectLiverSteatosisURLList>,
}
operation! { DetectLiverSteatosis{DetectLiverSteatosisRequired: data_format, org_id, org_name, source_type, url_list}
    "DetectLiverSteatosis" -> DetectLiverSteatosisOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisURLList {
    pub url: Option<String>,
}
input! { DetectLiverSteatosisURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisOutput {
    pub data: Option<DetectLiverSteatosisData>,
    pub message: Option<String>,
}
model! { DetectLiverSteatosisOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLiverSteatosisData {
    pub detections: Option<Vec<DetectLiverSteatosisDetections>>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { DetectLiverSteatosisData {
    0 "Detections" detections, 1 "Origin" origin, 2 "ResultUrl" result_url, 3 "Spacing" spacing
} }

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
    pub roi1_center: Option<Vec<i64>>,
    pub roi2_center: Option<Vec<i64>>,
    pub roi3_center: Option<Vec<i64>>,
    pub radius: Option<i64>,
    pub spleen_center: Option<Vec<i64>>,
    pub spleen_hu: Option<f64>,
    pub spleen_roi: Option<f64>,
    pub spleen_slice: Option<f64>,
    pub spleen_volume: Option<f64>,
}
model! { DetectLiverSteatosisDetections {
    0 "FatFract" fat_fract, 1 "LiverHU" liver_hu, 2 "LiverROI1" liver_roi1, 3 "LiverROI2" liver_roi2,
    4 "LiverROI3" liver_roi3, 5 "LiverSlice" liver_slice, 6 "LiverSpleenDifference" liver_spleen_difference,
    7 "LiverSpleenRatio" liver_spleen_ratio, 8 "LiverVolume" liver_volume, 9 "MaossScore" maoss_score,
    10 "Prediction" prediction, 11 "Probability" probability, 12 "ROI1Center" roi1_center, 13 "ROI2Center" roi2_center,
    14 "ROI3Center" roi3_center, 15 "Radius" radius, 16 "SpleenCenter" spleen_center, 17 "SpleenHU" spleen_hu,
    18 "SpleenROI" spleen_roi, 19 "SpleenSlice" spleen_slice, 20 "SpleenVolume" spleen_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNodule {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub threshold: Option<f64>,
    pub url_list: Vec<DetectLungNoduleURLList>,
}
operation! { DetectLungNodule(data_format: String, org_id: String, org_name: String, url_list: Vec<DetectLungNoduleURLList>)
    "DetectLungNodule" -> DetectLungNoduleOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "Threshold" threshold: f64,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleURLList {
    pub url: Option<String>,
}
input! { DetectLungNoduleURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleOutput {
    pub data: Option<DetectLungNoduleData>,
    pub message: Option<String>,
}
model! { DetectLungNoduleOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleData {
    pub series: Option<Vec<DetectLungNoduleSeries>>,
}
model! { DetectLungNoduleData {
    0 "Series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLungNoduleSeries {
    pub elements: Option<Vec<DetectLungNoduleElements>>,
    pub origin: Option<Vec<f64>>,
    pub report: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { DetectLungNoduleSeries {
    0 "Elements" elements, 1 "Origin" origin, 2 "Report" report, 3 "SeriesInstanceUid" series_instance_uid,
    4 "Spacing" spacing
} }

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
    pub major_axis: Option<Vec<f64>>,
    pub mean_value: Option<f64>,
    pub minor_axis: Option<Vec<f64>>,
    pub recist_sop_instance_uid: Option<String>,
    pub risk: Option<f64>,
    pub sop_instance_uid: Option<String>,
    pub volume: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { DetectLungNoduleElements {
    0 "Category" category, 1 "Confidence" confidence, 2 "Diameter" diameter, 3 "ImageX" image_x, 4 "ImageY" image_y,
    5 "ImageZ" image_z, 6 "Lobe" lobe, 7 "Lung" lung, 8 "MajorAxis" major_axis, 9 "MeanValue" mean_value,
    10 "MinorAxis" minor_axis, 11 "RecistSOPInstanceUID" recist_sop_instance_uid, 12 "Risk" risk,
    13 "SOPInstanceUID" sop_instance_uid, 14 "Volume" volume, 15 "X" x, 16 "Y" y, 17 "Z" z
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymph {
    pub data_source_type: String,
    pub url_list: Vec<DetectLymphURLList>,
}
operation! { DetectLymph(data_source_type: String, url_list: Vec<DetectLymphURLList>)
    "DetectLymph" -> DetectLymphOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphURLList {
    pub url: Option<String>,
}
input! { DetectLymphURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphOutput {
    pub data: Option<DetectLymphData>,
    pub message: Option<String>,
}
model! { DetectLymphOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphData {
    pub lesions: Option<Vec<DetectLymphLesions>>,
}
model! { DetectLymphData {
    0 "Lesions" lesions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLymphLesions {
    pub boxes: Option<Vec<f64>>,
    pub diametermm: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub recist: Option<Vec<Vec<f64>>>,
    pub score: Option<f64>,
}
model! { DetectLymphLesions {
    0 "Boxes" boxes, 1 "Diametermm" diametermm, 2 "KeySlice" key_slice, 3 "Recist" recist, 4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPanc {
    pub data_source_type: String,
    pub url_list: Vec<DetectPancURLList>,
}
operation! { DetectPanc(data_source_type: String, url_list: Vec<DetectPancURLList>) "DetectPanc" -> DetectPancOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancURLList {
    pub url: Option<String>,
}
input! { DetectPancURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancOutput {
    pub data: Option<DetectPancData>,
    pub message: Option<String>,
}
model! { DetectPancOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancData {
    pub lesion: Option<DetectPancLesion>,
}
model! { DetectPancData {
    0 "Lesion" lesion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPancLesion {
    pub mask: Option<String>,
    pub non_pdac_vol: Option<String>,
    pub panc_vol: Option<String>,
    pub pdac_vol: Option<String>,
    pub possibilities: Option<Vec<String>>,
}
model! { DetectPancLesion {
    0 "Mask" mask, 1 "NonPdacVol" non_pdac_vol, 2 "PancVol" panc_vol, 3 "PdacVol" pdac_vol,
    4 "Possibilities" possibilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFracture {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectRibFractureURLList>,
}

/// What [`DetectRibFracture::new`] takes.
pub struct DetectRibFractureRequired {
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub source_type: String,
    pub url_list: Vec<DetectRibFractureURLList>,
}
operation! { DetectRibFracture{DetectRibFractureRequired: data_format, org_id, org_name, source_type, url_list}
    "DetectRibFracture" -> DetectRibFractureOutput {
    0 "DataFormat" data_format, 1 "OrgId" org_id, 2 "OrgName" org_name, 3 "SourceType" source_type, 4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureURLList {
    pub url: Option<String>,
}
input! { DetectRibFractureURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureOutput {
    pub data: Option<DetectRibFractureData>,
    pub message: Option<String>,
}
model! { DetectRibFractureOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureData {
    pub detections: Option<Vec<DetectRibFractureDetections>>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { DetectRibFractureData {
    0 "Detections" detections, 1 "Origin" origin, 2 "ResultURL" result_url, 3 "Spacing" spacing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectRibFractureDetections {
    pub coordinate_image: Option<Vec<i64>>,
    pub coordinates: Option<Vec<i64>>,
    pub frac_sop_instance_uid: Option<String>,
    pub fracture_category: Option<String>,
    pub fracture_confidence: Option<f64>,
    pub fracture_id: Option<i64>,
    pub fracture_location: Option<String>,
    pub fracture_segment: Option<i64>,
}
model! { DetectRibFractureDetections {
    0 "CoordinateImage" coordinate_image, 1 "Coordinates" coordinates, 2 "FracSOPInstanceUID" frac_sop_instance_uid,
    3 "FractureCategory" fracture_category, 4 "FractureConfidence" fracture_confidence, 5 "FractureId" fracture_id,
    6 "FractureLocation" fracture_location, 7 "FractureSegment" fracture_segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDisease {
    pub org_id: String,
    pub org_name: String,
    pub url: String,
}
operation! { DetectSkinDisease(org_id: String, org_name: String, url: String)
    "DetectSkinDisease" -> DetectSkinDiseaseOutput {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "Url" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDiseaseOutput {
    pub data: Option<DetectSkinDiseaseData>,
}
model! { DetectSkinDiseaseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSkinDiseaseData {
    pub body_part: Option<String>,
    pub image_quality: Option<f64>,
    pub image_type: Option<String>,
    pub results: Option<BTreeMap<String, Value>>,
    pub results_english: Option<BTreeMap<String, Value>>,
}
model! { DetectSkinDiseaseData {
    0 "BodyPart" body_part, 1 "ImageQuality" image_quality, 2 "ImageType" image_type, 3 "Results" results,
    4 "ResultsEnglish" results_english
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackSession {
    pub feedback: String,
    pub session_id: String,
}
operation! { FeedbackSession(feedback: String, session_id: String) "FeedbackSession" -> Empty {
    0 "Feedback" feedback, 1 "SessionId" session_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type FeedbackSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReport {
    pub report_configs: Option<Vec<GenerateReportReportConfigs>>,
}
operation! { GenerateReport() "GenerateReport" -> GenerateReportOutput {
    0 "ReportConfigs" report_configs: Vec<GenerateReportReportConfigs>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReportOutput {
    pub data: Option<Vec<GenerateReportData>>,
    pub message: Option<String>,
}
model! { GenerateReportOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateReportData {
    pub action_names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GenerateReportData {
    0 "ActionNames" action_names, 1 "Type" r#type, 2 "Url" url
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVD {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<PredictCVDURLList>,
}

/// What [`PredictCVD::new`] takes.
pub struct PredictCVDRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<PredictCVDURLList>,
}
operation! { PredictCVD{PredictCVDRequired: data_format, data_source_type, org_id, org_name, url_list}
    "PredictCVD" -> PredictCVDOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDURLList {
    pub url: Option<String>,
}
input! { PredictCVDURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDOutput {
    pub data: Option<PredictCVDData>,
    pub message: Option<String>,
}
model! { PredictCVDOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDData {
    pub lesion: Option<PredictCVDLesion>,
}
model! { PredictCVDData {
    0 "Lesion" lesion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDLesion {
    pub cvd_probability: Option<f64>,
    pub feature_score: Option<PredictCVDFeatureScore>,
    pub images_url: Option<String>,
    pub result_url: Option<Vec<String>>,
}
model! { PredictCVDLesion {
    0 "CVDProbability" cvd_probability, 1 "FeatureScore" feature_score, 2 "ImagesURL" images_url,
    3 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictCVDFeatureScore {
    pub aorta_calcium_score: Option<Vec<f64>>,
    pub aorta_calcium_volume: Option<Vec<f64>>,
    pub aorta_max_diam: Option<Vec<f64>>,
    pub aorta_max_diam_std: Option<Vec<f64>>,
    pub aortic_height_index: Option<Vec<f64>>,
    pub aortic_tortuosity_index: Option<Vec<f64>>,
    pub asc_ao_max_diam: Option<Vec<f64>>,
    pub ascend_aorta_length: Option<Vec<f64>>,
    pub cardio_thoracic_ratio: Option<Vec<f64>>,
    pub chest_width: Option<Vec<f64>>,
    pub coronary_calcium_score: Option<Vec<f64>>,
    pub coronary_calcium_vol: Option<Vec<f64>>,
    pub deep_feature: Option<Vec<f64>>,
    pub eat_hu_mean: Option<Vec<f64>>,
    pub eat_hustd: Option<Vec<f64>>,
    pub eat_volume: Option<Vec<f64>>,
    pub heart_long_diam: Option<Vec<f64>>,
    pub heart_short_diam: Option<Vec<f64>>,
    pub heart_width: Option<Vec<f64>>,
    pub left_lung_highatt_ratio: Option<Vec<f64>>,
    pub left_lung_lowatt_ratio: Option<Vec<f64>>,
    pub myo_epi_ratio: Option<Vec<f64>>,
    pub right_lung_highatt_ratio: Option<Vec<f64>>,
    pub right_lung_lowatt_ratio: Option<Vec<f64>>,
}
model! { PredictCVDFeatureScore {
    0 "AortaCalciumScore" aorta_calcium_score, 1 "AortaCalciumVolume" aorta_calcium_volume,
    2 "AortaMaxDiam" aorta_max_diam, 3 "AortaMaxDiamStd" aorta_max_diam_std, 4 "AorticHeightIndex" aortic_height_index,
    5 "AorticTortuosityIndex" aortic_tortuosity_index, 6 "AscAoMaxDiam" asc_ao_max_diam,
    7 "AscendAortaLength" ascend_aorta_length, 8 "CardioThoracicRatio" cardio_thoracic_ratio,
    9 "ChestWidth" chest_width, 10 "CoronaryCalciumScore" coronary_calcium_score,
    11 "CoronaryCalciumVol" coronary_calcium_vol, 12 "DeepFeature" deep_feature, 13 "EatHUMean" eat_hu_mean,
    14 "EatHUSTD" eat_hustd, 15 "EatVolume" eat_volume, 16 "HeartLongDiam" heart_long_diam,
    17 "HeartShortDiam" heart_short_diam, 18 "HeartWidth" heart_width,
    19 "LeftLungHighattRatio" left_lung_highatt_ratio, 20 "LeftLungLowattRatio" left_lung_lowatt_ratio,
    21 "MyoEpiRatio" myo_epi_ratio, 22 "RightLungHighattRatio" right_lung_highatt_ratio,
    23 "RightLungLowattRatio" right_lung_lowatt_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistration {
    pub data_format: String,
    pub data_source_type: String,
    pub floating_list: Vec<RunCTRegistrationFloatingList>,
    pub org_id: String,
    pub org_name: String,
    pub reference_list: Vec<RunCTRegistrationReferenceList>,
}

/// What [`RunCTRegistration::new`] takes.
pub struct RunCTRegistrationRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub floating_list: Vec<RunCTRegistrationFloatingList>,
    pub org_id: String,
    pub org_name: String,
    pub reference_list: Vec<RunCTRegistrationReferenceList>,
}
operation! { RunCTRegistration{RunCTRegistrationRequired: data_format, data_source_type, floating_list, org_id, org_name, reference_list}
    "RunCTRegistration" -> RunCTRegistrationOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "FloatingList" floating_list, 3 "OrgId" org_id,
    4 "OrgName" org_name, 5 "ReferenceList" reference_list
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
pub struct RunCTRegistrationFloatingList {
    pub floating_url: Option<String>,
}
input! { RunCTRegistrationFloatingList(floating_url: String) {
    0 "FloatingURL" floating_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationReferenceList {
    pub reference_url: Option<String>,
}
input! { RunCTRegistrationReferenceList(reference_url: String) {
    0 "ReferenceURL" reference_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationOutput {
    pub data: Option<RunCTRegistrationData>,
    pub message: Option<String>,
}
model! { RunCTRegistrationOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCTRegistrationData {
    pub d_url: Option<String>,
    pub n_url: Option<String>,
}
model! { RunCTRegistrationData {
    0 "DUrl" d_url, 1 "NUrl" n_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQA {
    pub answer_image_data_list: Option<Vec<RunMedQAAnswerImageDataList>>,
    pub answer_image_url_list: Option<Vec<RunMedQAAnswerImageURLList>>,
    pub answer_text_list: Option<Vec<RunMedQAAnswerTextList>>,
    pub department: String,
    pub org_id: String,
    pub org_name: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerImageDataList {
    pub answer_image_data: Option<String>,
}
input! { RunMedQAAnswerImageDataList() {
    0 "AnswerImageData" answer_image_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerImageURLList {
    pub answer_image_url: Option<String>,
}
input! { RunMedQAAnswerImageURLList() {
    0 "AnswerImageURL" answer_image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAAnswerTextList {
    pub answer_text: Option<String>,
}
input! { RunMedQAAnswerTextList() {
    0 "AnswerText" answer_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAOutput {
    pub data: Option<RunMedQAData>,
}
model! { RunMedQAOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMedQAData {
    pub answer_type: Option<String>,
    pub options: Option<Vec<String>>,
    pub question: Option<String>,
    pub question_type: Option<String>,
    pub reports: Option<BTreeMap<String, String>>,
    pub session_id: Option<String>,
}
model! { RunMedQAData {
    0 "AnswerType" answer_type, 1 "Options" options, 2 "Question" question, 3 "QuestionType" question_type,
    4 "Reports" reports, 5 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRC {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenCRCURLList>,
}

/// What [`ScreenCRC::new`] takes.
pub struct ScreenCRCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenCRCURLList>,
}
operation! { ScreenCRC{ScreenCRCRequired: data_format, data_source_type, org_id, org_name, url_list}
    "ScreenCRC" -> ScreenCRCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCURLList {
    pub url: Option<String>,
}
input! { ScreenCRCURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCOutput {
    pub data: Option<ScreenCRCData>,
    pub message: Option<String>,
}
model! { ScreenCRCOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCData {
    pub lesion: Option<ScreenCRCLesion>,
}
model! { ScreenCRCData {
    0 "Lesion" lesion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenCRCLesion {
    pub crc_volume: Option<String>,
    pub colorectum_volume: Option<String>,
    pub mask: Option<String>,
    pub probabilities: Option<String>,
}
model! { ScreenCRCLesion {
    0 "CRCVolume" crc_volume, 1 "ColorectumVolume" colorectum_volume, 2 "Mask" mask, 3 "Probabilities" probabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCT {
    pub data_format: String,
    pub mask: Option<i64>,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenChestCTURLList>,
    pub verbose: Option<i64>,
}
operation! { ScreenChestCT(data_format: String, org_id: String, org_name: String, url_list: Vec<ScreenChestCTURLList>)
    "ScreenChestCT" -> ScreenChestCTOutput {
    0 "DataFormat" data_format, 1 "Mask" mask: i64, 2 "OrgId" org_id, 3 "OrgName" org_name, 4 "URLList" url_list,
    5 "Verbose" verbose: i64
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
pub struct ScreenChestCTURLList {
    pub url: Option<String>,
}
input! { ScreenChestCTURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTOutput {
    pub data: Option<ScreenChestCTData>,
    pub message: Option<String>,
}
model! { ScreenChestCTOutput {
    0 "Data" data, 1 "Message" message
} }

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
    pub nested_url_list: Option<BTreeMap<String, Value>>,
    pub predict_cvd: Option<ScreenChestCTPredictCVD>,
    pub screen_bc: Option<ScreenChestCTScreenBC>,
    pub screen_crc: Option<ScreenChestCTScreenCRC>,
    pub screen_ec: Option<ScreenChestCTScreenEc>,
    pub screen_gc: Option<ScreenChestCTScreenGC>,
    pub screen_lc: Option<ScreenChestCTScreenLC>,
    pub url_list: Option<BTreeMap<String, Value>>,
}
model! { ScreenChestCTData {
    0 "AnalyzeChestVessel" analyze_chest_vessel, 1 "CACS" cacs, 2 "CalcBMD" calc_bmd, 3 "Covid" covid,
    4 "DetectAD" detect_ad, 5 "DetectLiverSteatosis" detect_liver_steatosis, 6 "DetectLymph" detect_lymph,
    7 "DetectPdac" detect_pdac, 8 "DetectRibFracture" detect_rib_fracture, 9 "ErrorMessage" error_message,
    10 "LungNodule" lung_nodule, 11 "MuscleFat" muscle_fat, 12 "NestedUrlList" nested_url_list,
    13 "PredictCVD" predict_cvd, 14 "ScreenBC" screen_bc, 15 "ScreenCRC" screen_crc, 16 "ScreenEc" screen_ec,
    17 "ScreenGC" screen_gc, 18 "ScreenLC" screen_lc, 19 "URLList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTAnalyzeChestVessel {
    pub aorta_info: Option<ScreenChestCTAortaInfo>,
    pub pulmonary_info: Option<ScreenChestCTPulmonaryInfo>,
    pub result_url: Option<String>,
}
model! { ScreenChestCTAnalyzeChestVessel {
    0 "AortaInfo" aorta_info, 1 "PulmonaryInfo" pulmonary_info, 2 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTAortaInfo {
    pub area: Option<Vec<f64>>,
    pub coordinates: Option<Vec<Vec<f64>>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
}
model! { ScreenChestCTAortaInfo {
    0 "Area" area, 1 "Coordinates" coordinates, 2 "LabelValue" label_value, 3 "MaxArea" max_area,
    4 "MaxAreaIndex" max_area_index, 5 "MaxDiameter" max_diameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPulmonaryInfo {
    pub area: Option<Vec<f64>>,
    pub coordinates: Option<Vec<Vec<f64>>>,
    pub label_value: Option<i64>,
    pub max_area: Option<f64>,
    pub max_area_index: Option<i64>,
    pub max_diameter: Option<f64>,
    pub nearest_aorta_area: Option<f64>,
}
model! { ScreenChestCTPulmonaryInfo {
    0 "Area" area, 1 "Coordinates" coordinates, 2 "LabelValue" label_value, 3 "MaxArea" max_area,
    4 "MaxAreaIndex" max_area_index, 5 "MaxDiameter" max_diameter, 6 "NearestAortaArea" nearest_aorta_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCACS {
    pub detections: Option<Vec<ScreenChestCTDetections>>,
    pub result_url: Option<String>,
    pub score: Option<String>,
    pub series_instance_uid: Option<String>,
    pub volume_score: Option<String>,
}
model! { ScreenChestCTCACS {
    0 "Detections" detections, 1 "ResultUrl" result_url, 2 "Score" score, 3 "SeriesInstanceUID" series_instance_uid,
    4 "VolumeScore" volume_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetections {
    pub calcium_center: Option<Vec<i64>>,
    pub calcium_id: Option<i64>,
    pub calcium_score: Option<f64>,
    pub calcium_volume: Option<f64>,
}
model! { ScreenChestCTDetections {
    0 "CalciumCenter" calcium_center, 1 "CalciumId" calcium_id, 2 "CalciumScore" calcium_score,
    3 "CalciumVolume" calcium_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTCalcBMD {
    pub detections: Option<Vec<ScreenChestCTCalcBMDDetections>>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { ScreenChestCTCalcBMD {
    0 "Detections" detections, 1 "Origin" origin, 2 "ResultURL" result_url, 3 "SeriesInstanceUid" series_instance_uid,
    4 "Spacing" spacing
} }

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
    0 "VertBMD" vert_bmd, 1 "VertCategory" vert_category, 2 "VertId" vert_id, 3 "VertTScore" vert_t_score,
    4 "VertZScore" vert_z_score
} }

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
    0 "LesionRatio" lesion_ratio, 1 "Mask" mask, 2 "NewProbability" new_probability,
    3 "NormalProbability" normal_probability, 4 "OtherProbability" other_probability,
    5 "SeriesInstanceUID" series_instance_uid
} }

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
    0 "DistanceMap" distance_map, 1 "Mask" mask, 2 "Possibility" possibility, 3 "SeriesInstanceUid" series_instance_uid,
    4 "SliceVal" slice_val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectLiverSteatosis {
    pub detections: Option<Vec<ScreenChestCTDetectLiverSteatosisDetections>>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { ScreenChestCTDetectLiverSteatosis {
    0 "Detections" detections, 1 "Origin" origin, 2 "ResultUrl" result_url, 3 "SeriesInstanceUid" series_instance_uid,
    4 "Spacing" spacing
} }

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
    pub roi1_center: Option<Vec<i64>>,
    pub roi2_center: Option<Vec<i64>>,
    pub roi3_center: Option<Vec<i64>>,
    pub radius: Option<i64>,
    pub spleen_center: Option<Vec<i64>>,
    pub spleen_hu: Option<f64>,
    pub spleen_roi: Option<f64>,
    pub spleen_slice: Option<f64>,
    pub spleen_volume: Option<f64>,
}
model! { ScreenChestCTDetectLiverSteatosisDetections {
    0 "FatFract" fat_fract, 1 "LiverHU" liver_hu, 2 "LiverROI1" liver_roi1, 3 "LiverROI2" liver_roi2,
    4 "LiverROI3" liver_roi3, 5 "LiverSlice" liver_slice, 6 "LiverSpleenDifference" liver_spleen_difference,
    7 "LiverSpleenRatio" liver_spleen_ratio, 8 "LiverVolume" liver_volume, 9 "MaossScore" maoss_score,
    10 "Prediction" prediction, 11 "Probability" probability, 12 "ROI1Center" roi1_center, 13 "ROI2Center" roi2_center,
    14 "ROI3Center" roi3_center, 15 "Radius" radius, 16 "SpleenCenter" spleen_center, 17 "SpleenHU" spleen_hu,
    18 "SpleenROI" spleen_roi, 19 "SpleenSlice" spleen_slice, 20 "SpleenVolume" spleen_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectLymph {
    pub lesions: Option<Vec<ScreenChestCTLesions>>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTDetectLymph {
    0 "Lesions" lesions, 1 "SeriesInstanceUID" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesions {
    pub boxes: Option<Vec<f64>>,
    pub diametermm: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub recist: Option<Vec<Vec<f64>>>,
    pub score: Option<f64>,
}
model! { ScreenChestCTLesions {
    0 "Boxes" boxes, 1 "Diametermm" diametermm, 2 "KeySlice" key_slice, 3 "Recist" recist, 4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectPdac {
    pub lesion: Option<ScreenChestCTLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTDetectPdac {
    0 "Lesion" lesion, 1 "SeriesInstanceUID" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesion {
    pub lesion_list: Option<Vec<ScreenChestCTLesionList>>,
    pub mask: Option<String>,
    pub non_pdac_vol: Option<String>,
    pub organ_list: Option<Vec<ScreenChestCTOrganList>>,
    pub panc_vol: Option<String>,
    pub pdac_vol: Option<String>,
    pub possibilities: Option<Vec<String>>,
}
model! { ScreenChestCTLesion {
    0 "LesionList" lesion_list, 1 "Mask" mask, 2 "NonPdacVol" non_pdac_vol, 3 "OrganList" organ_list,
    4 "PancVol" panc_vol, 5 "PdacVol" pdac_vol, 6 "Possibilities" possibilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTOrganList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTOrganList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectRibFracture {
    pub detections: Option<Vec<ScreenChestCTDetectRibFractureDetections>>,
    pub fracture_mask_url: Option<String>,
    pub origin: Option<Vec<f64>>,
    pub result_url: Option<String>,
    pub rib_segment_mask_url: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { ScreenChestCTDetectRibFracture {
    0 "Detections" detections, 1 "FractureMaskURL" fracture_mask_url, 2 "Origin" origin, 3 "ResultURL" result_url,
    4 "RibSegmentMaskURL" rib_segment_mask_url, 5 "SeriesInstanceUID" series_instance_uid, 6 "Spacing" spacing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTDetectRibFractureDetections {
    pub coordinate_image: Option<Vec<i64>>,
    pub coordinates: Option<Vec<i64>>,
    pub frac_sop_instance_uid: Option<String>,
    pub fracture_category: Option<i64>,
    pub fracture_confidence: Option<f64>,
    pub fracture_id: Option<i64>,
    pub fracture_location: Option<String>,
    pub fracture_segment: Option<i64>,
}
model! { ScreenChestCTDetectRibFractureDetections {
    0 "CoordinateImage" coordinate_image, 1 "Coordinates" coordinates, 2 "FracSOPInstanceUID" frac_sop_instance_uid,
    3 "FractureCategory" fracture_category, 4 "FractureConfidence" fracture_confidence, 5 "FractureId" fracture_id,
    6 "FractureLocation" fracture_location, 7 "FractureSegment" fracture_segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLungNodule {
    pub series: Option<Vec<ScreenChestCTSeries>>,
}
model! { ScreenChestCTLungNodule {
    0 "Series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTSeries {
    pub elements: Option<Vec<ScreenChestCTElements>>,
    pub origin: Option<Vec<f64>>,
    pub report: Option<String>,
    pub series_instance_uid: Option<String>,
    pub spacing: Option<Vec<f64>>,
}
model! { ScreenChestCTSeries {
    0 "Elements" elements, 1 "Origin" origin, 2 "Report" report, 3 "SeriesInstanceUid" series_instance_uid,
    4 "Spacing" spacing
} }

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
    pub major_axis: Option<Vec<f64>>,
    pub mean_value: Option<f64>,
    pub minor_axis: Option<Vec<f64>>,
    pub recist_sop_instance_uid: Option<String>,
    pub risk: Option<f64>,
    pub sop_instance_uid: Option<String>,
    pub volume: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { ScreenChestCTElements {
    0 "Category" category, 1 "Confidence" confidence, 2 "Diameter" diameter, 3 "ImageX" image_x, 4 "ImageY" image_y,
    5 "ImageZ" image_z, 6 "Lobe" lobe, 7 "Lung" lung, 8 "MajorAxis" major_axis, 9 "MeanValue" mean_value,
    10 "MinorAxis" minor_axis, 11 "RecistSOPInstanceUID" recist_sop_instance_uid, 12 "Risk" risk,
    13 "SOPInstanceUID" sop_instance_uid, 14 "Volume" volume, 15 "X" x, 16 "Y" y, 17 "Z" z
} }

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
    0 "FAT_TYPE" fat_type, 1 "MASK_PATH" mask_path, 2 "MUSCLE_MASS" muscle_mass, 3 "MUSCLE_QUALITY" muscle_quality,
    4 "NAMA_TAMA_INDEX_TSCORE" nama_tama_index_tscore, 5 "PERCENT_IMAT" percent_imat, 6 "PERCENT_LAMA" percent_lama,
    7 "PERCENT_NAMA" percent_nama, 8 "RENDERING_PATH" rendering_path, 9 "SFA" sfa, 10 "SFT" sft, 11 "SMA" sma,
    12 "SMI" smi, 13 "STUDY_AGE" study_age, 14 "STUDY_GENDER" study_gender, 15 "SeriesInstanceUid" series_instance_uid,
    16 "VERTEBRA_IN_USE" vertebra_in_use, 17 "VFA" vfa
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPredictCVD {
    pub lesion: Option<ScreenChestCTPredictCVDLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTPredictCVD {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTPredictCVDLesion {
    pub cvd_probability: Option<f64>,
    pub feature_score: Option<ScreenChestCTFeatureScore>,
    pub images_url: Option<String>,
    pub result_url: Option<Vec<String>>,
}
model! { ScreenChestCTPredictCVDLesion {
    0 "CVDProbability" cvd_probability, 1 "FeatureScore" feature_score, 2 "ImagesURL" images_url,
    3 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTFeatureScore {
    pub aorta_calcium_score: Option<Vec<f64>>,
    pub aorta_calcium_volume: Option<Vec<f64>>,
    pub aorta_max_diam: Option<Vec<f64>>,
    pub aorta_max_diam_std: Option<Vec<f64>>,
    pub aortic_height_index: Option<Vec<f64>>,
    pub aortic_tortuosity_index: Option<Vec<f64>>,
    pub asc_ao_max_diam: Option<Vec<f64>>,
    pub ascend_aorta_length: Option<Vec<f64>>,
    pub cardio_thoracic_ratio: Option<Vec<f64>>,
    pub chest_width: Option<Vec<f64>>,
    pub coronary_calcium_score: Option<Vec<f64>>,
    pub coronary_calcium_vol: Option<Vec<f64>>,
    pub deep_feature: Option<Vec<f64>>,
    pub eat_hu_mean: Option<Vec<f64>>,
    pub eat_hustd: Option<Vec<f64>>,
    pub eat_volume: Option<Vec<f64>>,
    pub heart_long_diam: Option<Vec<f64>>,
    pub heart_short_diam: Option<Vec<f64>>,
    pub heart_width: Option<Vec<f64>>,
    pub left_lung_highatt_ratio: Option<Vec<f64>>,
    pub left_lung_lowatt_ratio: Option<Vec<f64>>,
    pub myo_epi_ratio: Option<Vec<f64>>,
    pub right_lung_highatt_ratio: Option<Vec<f64>>,
    pub right_lung_lowatt_ratio: Option<Vec<f64>>,
}
model! { ScreenChestCTFeatureScore {
    0 "AortaCalciumScore" aorta_calcium_score, 1 "AortaCalciumVolume" aorta_calcium_volume,
    2 "AortaMaxDiam" aorta_max_diam, 3 "AortaMaxDiamStd" aorta_max_diam_std, 4 "AorticHeightIndex" aortic_height_index,
    5 "AorticTortuosityIndex" aortic_tortuosity_index, 6 "AscAoMaxDiam" asc_ao_max_diam,
    7 "AscendAortaLength" ascend_aorta_length, 8 "CardioThoracicRatio" cardio_thoracic_ratio,
    9 "ChestWidth" chest_width, 10 "CoronaryCalciumScore" coronary_calcium_score,
    11 "CoronaryCalciumVol" coronary_calcium_vol, 12 "DeepFeature" deep_feature, 13 "EatHUMean" eat_hu_mean,
    14 "EatHUSTD" eat_hustd, 15 "EatVolume" eat_volume, 16 "HeartLongDiam" heart_long_diam,
    17 "HeartShortDiam" heart_short_diam, 18 "HeartWidth" heart_width,
    19 "LeftLungHighattRatio" left_lung_highatt_ratio, 20 "LeftLungLowattRatio" left_lung_lowatt_ratio,
    21 "MyoEpiRatio" myo_epi_ratio, 22 "RightLungHighattRatio" right_lung_highatt_ratio,
    23 "RightLungLowattRatio" right_lung_lowatt_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenBC {
    pub lesion: Option<ScreenChestCTScreenBCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenBC {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenBCLesion {
    pub left: Option<ScreenChestCTLeft>,
    pub lesion_list: Option<Vec<ScreenChestCTLesionLesionList>>,
    pub mask: Option<String>,
    pub organ_list: Option<Vec<ScreenChestCTLesionOrganList>>,
    pub right: Option<ScreenChestCTRight>,
}
model! { ScreenChestCTScreenBCLesion {
    0 "Left" left, 1 "LesionList" lesion_list, 2 "Mask" mask, 3 "OrganList" organ_list, 4 "Right" right
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLeft {
    pub bc_volume: Option<String>,
    pub breast_volume: Option<String>,
    pub probabilities: Option<Vec<String>>,
}
model! { ScreenChestCTLeft {
    0 "BCVolume" bc_volume, 1 "BreastVolume" breast_volume, 2 "Probabilities" probabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTLesionOrganList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTLesionOrganList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTRight {
    pub bc_volume: Option<String>,
    pub breast_volume: Option<String>,
    pub probabilities: Option<Vec<String>>,
}
model! { ScreenChestCTRight {
    0 "BCVolume" bc_volume, 1 "BreastVolume" breast_volume, 2 "Probabilities" probabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRC {
    pub lesion: Option<ScreenChestCTScreenCRCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenCRC {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesion {
    pub colorectum_volume: Option<String>,
    pub lesion_list: Option<Vec<ScreenChestCTScreenCRCLesionLesionList>>,
    pub mask: Option<String>,
    pub organ_list: Option<Vec<ScreenChestCTScreenCRCLesionOrganList>>,
    pub probabilities: Option<Vec<String>>,
}
model! { ScreenChestCTScreenCRCLesion {
    0 "ColorectumVolume" colorectum_volume, 1 "LesionList" lesion_list, 2 "Mask" mask, 3 "OrganList" organ_list,
    4 "Probabilities" probabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesionLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenCRCLesionLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenCRCLesionOrganList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenCRCLesionOrganList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEc {
    pub lesion: Option<ScreenChestCTScreenEcLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenEc {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesion {
    pub benign_volume: Option<String>,
    pub ec_volume: Option<String>,
    pub egj_volume: Option<String>,
    pub eso_volume: Option<String>,
    pub lesion_list: Option<Vec<ScreenChestCTScreenEcLesionLesionList>>,
    pub mask: Option<String>,
    pub organ_list: Option<Vec<ScreenChestCTScreenEcLesionOrganList>>,
    pub possibilities: Option<Vec<String>>,
}
model! { ScreenChestCTScreenEcLesion {
    0 "BenignVolume" benign_volume, 1 "EcVolume" ec_volume, 2 "EgjVolume" egj_volume, 3 "EsoVolume" eso_volume,
    4 "LesionList" lesion_list, 5 "Mask" mask, 6 "OrganList" organ_list, 7 "Possibilities" possibilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesionLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenEcLesionLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenEcLesionOrganList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenEcLesionOrganList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGC {
    pub lesion: Option<ScreenChestCTScreenGCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenGC {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesion {
    pub gc_volume: Option<String>,
    pub lesion_list: Option<Vec<ScreenChestCTScreenGCLesionLesionList>>,
    pub mask: Option<String>,
    pub non_gc_volume: Option<String>,
    pub organ_list: Option<Vec<ScreenChestCTScreenGCLesionOrganList>>,
    pub probabilities: Option<Vec<String>>,
    pub stomach_volume: Option<String>,
}
model! { ScreenChestCTScreenGCLesion {
    0 "GCVolume" gc_volume, 1 "LesionList" lesion_list, 2 "Mask" mask, 3 "NonGCVolume" non_gc_volume,
    4 "OrganList" organ_list, 5 "Probabilities" probabilities, 6 "StomachVolume" stomach_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesionLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenGCLesionLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenGCLesionOrganList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub roi_endpoints: Option<Vec<Vec<i64>>>,
    pub recist_endpoints: Option<Vec<Vec<i64>>>,
    pub r#type: Option<String>,
}
model! { ScreenChestCTScreenGCLesionOrganList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "ROIEndpoints" roi_endpoints, 3 "RecistEndpoints" recist_endpoints,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLC {
    pub lesion: Option<ScreenChestCTScreenLCLesion>,
    pub series_instance_uid: Option<String>,
}
model! { ScreenChestCTScreenLC {
    0 "Lesion" lesion, 1 "SeriesInstanceUid" series_instance_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLCLesion {
    pub lesion_list: Option<Vec<ScreenChestCTScreenLCLesionLesionList>>,
    pub liver_volume: Option<String>,
    pub mask: Option<String>,
    pub patient_level_prob: Option<f64>,
    pub patient_level_result: Option<ScreenChestCTPatientLevelResult>,
}
model! { ScreenChestCTScreenLCLesion {
    0 "LesionList" lesion_list, 1 "LiverVolume" liver_volume, 2 "Mask" mask, 3 "PatientLevelProb" patient_level_prob,
    4 "PatientLevelResult" patient_level_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScreenLCLesionLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub malignancy: Option<f64>,
    pub recist_endpoints: Option<Vec<f64>>,
    pub score_all_classes: Option<ScreenChestCTScoreAllClasses>,
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
model! { ScreenChestCTScreenLCLesionLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "Malignancy" malignancy, 3 "RecistEndpoints" recist_endpoints,
    4 "ScoreAllClasses" score_all_classes, 5 "Type" r#type, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenChestCTScoreAllClasses {
    pub benign_prob: Option<f64>,
    pub calc_prob: Option<f64>,
    pub cyst_prob: Option<f64>,
    pub malignant_prob: Option<f64>,
}
model! { ScreenChestCTScoreAllClasses {
    0 "BenignProb" benign_prob, 1 "CalcProb" calc_prob, 2 "CystProb" cyst_prob, 3 "MalignantProb" malignant_prob
} }

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
    0 "BenignNonCystProb" benign_non_cyst_prob, 1 "BenignProb" benign_prob, 2 "CalcProb" calc_prob,
    3 "CystProb" cyst_prob, 4 "HCCProb" hcc_prob, 5 "MalignantNonHCCProb" malignant_non_hcc_prob,
    6 "MalignantProb" malignant_prob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEC {
    pub data_source_type: String,
    pub url_list: Vec<ScreenECURLList>,
}
operation! { ScreenEC(data_source_type: String, url_list: Vec<ScreenECURLList>) "ScreenEC" -> ScreenECOutput {
    0 "DataSourceType" data_source_type, 1 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECURLList {
    pub url: Option<String>,
}
input! { ScreenECURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECOutput {
    pub data: Option<ScreenECData>,
    pub message: Option<String>,
}
model! { ScreenECOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECData {
    pub lesion: Option<ScreenECLesion>,
}
model! { ScreenECData {
    0 "Lesion" lesion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenECLesion {
    pub benign_volume: Option<String>,
    pub ec_volume: Option<String>,
    pub eso_volume: Option<String>,
    pub mask: Option<String>,
    pub possibilities: Option<Vec<String>>,
}
model! { ScreenECLesion {
    0 "BenignVolume" benign_volume, 1 "EcVolume" ec_volume, 2 "EsoVolume" eso_volume, 3 "Mask" mask,
    4 "Possibilities" possibilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGC {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenGCURLList>,
}

/// What [`ScreenGC::new`] takes.
pub struct ScreenGCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenGCURLList>,
}
operation! { ScreenGC{ScreenGCRequired: data_format, data_source_type, org_id, org_name, url_list}
    "ScreenGC" -> ScreenGCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCURLList {
    pub url: Option<String>,
}
input! { ScreenGCURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCOutput {
    pub data: Option<ScreenGCData>,
    pub message: Option<String>,
}
model! { ScreenGCOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenGCData {
    pub lesion: Option<ScreenGCLesion>,
}
model! { ScreenGCData {
    0 "Lesion" lesion
} }

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
    0 "GCVolume" gc_volume, 1 "Mask" mask, 2 "NonGCVolume" non_gc_volume, 3 "Probabilities" probabilities,
    4 "StomachVolume" stomach_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLC {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenLCURLList>,
}

/// What [`ScreenLC::new`] takes.
pub struct ScreenLCRequired {
    pub data_format: String,
    pub data_source_type: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<ScreenLCURLList>,
}
operation! { ScreenLC{ScreenLCRequired: data_format, data_source_type, org_id, org_name, url_list}
    "ScreenLC" -> ScreenLCOutput {
    0 "DataFormat" data_format, 1 "DataSourceType" data_source_type, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCURLList {
    pub url: Option<String>,
}
input! { ScreenLCURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCOutput {
    pub data: Option<ScreenLCData>,
    pub message: Option<String>,
}
model! { ScreenLCOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCData {
    pub lesion: Option<ScreenLCLesion>,
}
model! { ScreenLCData {
    0 "Lesion" lesion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCLesion {
    pub lesion_list: Option<Vec<ScreenLCLesionList>>,
    pub liver_volume: Option<f64>,
    pub mask: Option<String>,
    pub patient_level_prob: Option<f64>,
    pub patient_level_result: Option<ScreenLCPatientLevelResult>,
}
model! { ScreenLCLesion {
    0 "LesionList" lesion_list, 1 "LiverVolume" liver_volume, 2 "Mask" mask, 3 "PatientLevelProb" patient_level_prob,
    4 "PatientLevelResult" patient_level_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCLesionList {
    pub diameter: Option<Vec<f64>>,
    pub key_slice: Option<i64>,
    pub malignancy: Option<f64>,
    pub recist_endpoints: Option<Vec<f64>>,
    pub score_all_classes_prob: Option<ScreenLCScoreAllClassesProb>,
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
model! { ScreenLCLesionList {
    0 "Diameter" diameter, 1 "KeySlice" key_slice, 2 "Malignancy" malignancy, 3 "RecistEndpoints" recist_endpoints,
    4 "ScoreAllClassesProb" score_all_classes_prob, 5 "Type" r#type, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenLCScoreAllClassesProb {
    pub benign_prob: Option<f64>,
    pub calc_prob: Option<f64>,
    pub cyst_prob: Option<f64>,
    pub malignant_prob: Option<f64>,
}
model! { ScreenLCScoreAllClassesProb {
    0 "BenignProb" benign_prob, 1 "CalcProb" calc_prob, 2 "CystProb" cyst_prob, 3 "MalignantProb" malignant_prob
} }

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
    0 "BenignNonCystProb" benign_non_cyst_prob, 1 "BenignProb" benign_prob, 2 "CalcProb" calc_prob,
    3 "CystProb" cyst_prob, 4 "HCCProb" hcc_prob, 5 "MalignantNonHCCProb" malignant_non_hcc_prob,
    6 "MalignantProb" malignant_prob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNode {
    pub body_part: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<SegmentLymphNodeURLList>,
}

/// What [`SegmentLymphNode::new`] takes.
pub struct SegmentLymphNodeRequired {
    pub body_part: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<SegmentLymphNodeURLList>,
}
operation! { SegmentLymphNode{SegmentLymphNodeRequired: body_part, data_format, org_id, org_name, url_list}
    "SegmentLymphNode" -> SegmentLymphNodeOutput {
    0 "BodyPart" body_part, 1 "DataFormat" data_format, 2 "OrgId" org_id, 3 "OrgName" org_name, 4 "URLList" url_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeURLList {
    pub url: Option<String>,
}
input! { SegmentLymphNodeURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeOutput {
    pub data: Option<SegmentLymphNodeData>,
    pub message: Option<String>,
}
model! { SegmentLymphNodeOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentLymphNodeData {
    pub result_url: Option<String>,
}
model! { SegmentLymphNodeData {
    0 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOAR {
    pub body_part: Option<String>,
    pub contrast: Option<bool>,
    pub data_format: String,
    pub mask_list: Option<Vec<i64>>,
    pub org_id: String,
    pub org_name: String,
    pub url_list: Vec<SegmentOARURLList>,
}
operation! { SegmentOAR(data_format: String, org_id: String, org_name: String, url_list: Vec<SegmentOARURLList>)
    "SegmentOAR" -> SegmentOAROutput {
    0 "BodyPart" body_part: String, 1 "Contrast" contrast: bool, 2 "DataFormat" data_format,
    3 "MaskList" mask_list: Vec<i64>, 4 "OrgId" org_id, 5 "OrgName" org_name, 6 "URLList" url_list
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
pub struct SegmentOARURLList {
    pub url: Option<String>,
}
input! { SegmentOARURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOAROutput {
    pub data: Option<SegmentOARData>,
    pub message: Option<String>,
}
model! { SegmentOAROutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentOARData {
    pub mask_list: Option<Vec<String>>,
    pub result_url: Option<String>,
}
model! { SegmentOARData {
    0 "MaskList" mask_list, 1 "ResultURL" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegment {
    pub cancer_type: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub target_volume_type: String,
    pub url_list: Vec<TargetVolumeSegmentURLList>,
}

/// What [`TargetVolumeSegment::new`] takes.
pub struct TargetVolumeSegmentRequired {
    pub cancer_type: String,
    pub data_format: String,
    pub org_id: String,
    pub org_name: String,
    pub target_volume_type: String,
    pub url_list: Vec<TargetVolumeSegmentURLList>,
}
operation! { TargetVolumeSegment{TargetVolumeSegmentRequired: cancer_type, data_format, org_id, org_name, target_volume_type, url_list}
    "TargetVolumeSegment" -> TargetVolumeSegmentOutput {
    0 "CancerType" cancer_type, 1 "DataFormat" data_format, 2 "OrgId" org_id, 3 "OrgName" org_name,
    4 "TargetVolumeType" target_volume_type, 5 "URLList" url_list
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
pub struct TargetVolumeSegmentURLList {
    pub url: Option<String>,
}
input! { TargetVolumeSegmentURLList(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegmentOutput {
    pub data: Option<TargetVolumeSegmentData>,
    pub message: Option<String>,
}
model! { TargetVolumeSegmentOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVolumeSegmentData {
    pub result_url: Option<String>,
}
model! { TargetVolumeSegmentData {
    0 "ResultURL" result_url
} }

#[cfg(feature = "reflect")]
register! {
    AnalyzeChestVessel, CalcBMD, CalcCACS, DetectCovid19Cad, DetectLiverSteatosis, DetectLungNodule, DetectLymph,
    DetectPanc, DetectRibFracture, DetectSkinDisease, FeedbackSession, GenerateReport, GetAsyncJobResult, PredictCVD,
    RunCTRegistration, RunMedQA, ScreenCRC, ScreenChestCT, ScreenEC, ScreenGC, ScreenLC, SegmentLymphNode, SegmentOAR,
    TargetVolumeSegment
}
