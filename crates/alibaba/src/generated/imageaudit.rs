//! `imageaudit` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "imageaudit-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "imageaudit", version: "2019-12-30", code: "imageaudit", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImage {
    pub scene: Vec<String>,
    pub task: Vec<ScanImageTask>,
}
operation! { ScanImage(scene: Vec<String>, task: Vec<ScanImageTask>) "ScanImage" -> ScanImageOutput {
    0 "Scene" scene, 1 "Task" task
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageTask {
    pub data_id: Option<String>,
    pub image_time_millisecond: Option<i64>,
    pub image_url: Option<String>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
}
input! { ScanImageTask(image_url: String) {
    0 "DataId" data_id: String, 1 "ImageTimeMillisecond" image_time_millisecond: i64, 2 "ImageURL" image_url: String,
    3 "Interval" interval: i64, 4 "MaxFrames" max_frames: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageOutput {
    pub data: Option<ScanImageData>,
}
model! { ScanImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageData {
    pub results: Option<Vec<ScanImageResults>>,
}
model! { ScanImageData {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageResults {
    pub data_id: Option<String>,
    pub image_url: Option<String>,
    pub sub_results: Option<Vec<ScanImageSubResults>>,
    pub task_id: Option<String>,
}
model! { ScanImageResults {
    0 "DataId" data_id, 1 "ImageURL" image_url, 2 "SubResults" sub_results, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageSubResults {
    pub frames: Option<Vec<ScanImageFrames>>,
    pub hint_words_info_list: Option<Vec<ScanImageHintWordsInfoList>>,
    pub label: Option<String>,
    pub logo_data_list: Option<Vec<ScanImageLogoDataList>>,
    pub ocr_data_list: Option<Vec<String>>,
    pub program_code_data_list: Option<Vec<ScanImageProgramCodeDataList>>,
    pub rate: Option<f64>,
    pub scene: Option<String>,
    pub sface_data_list: Option<Vec<ScanImageSfaceDataList>>,
    pub suggestion: Option<String>,
}
model! { ScanImageSubResults {
    0 "Frames" frames, 1 "HintWordsInfoList" hint_words_info_list, 2 "Label" label, 3 "LogoDataList" logo_data_list,
    4 "OCRDataList" ocr_data_list, 5 "ProgramCodeDataList" program_code_data_list, 6 "Rate" rate, 7 "Scene" scene,
    8 "SfaceDataList" sface_data_list, 9 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageFrames {
    pub rate: Option<f64>,
    pub url: Option<String>,
}
model! { ScanImageFrames {
    0 "Rate" rate, 1 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageHintWordsInfoList {
    pub context: Option<String>,
}
model! { ScanImageHintWordsInfoList {
    0 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageLogoDataList {
    pub height: Option<f64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ScanImageLogoDataList {
    0 "Height" height, 1 "Name" name, 2 "Type" r#type, 3 "Width" width, 4 "X" x, 5 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageProgramCodeDataList {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ScanImageProgramCodeDataList {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageSfaceDataList {
    pub faces: Option<Vec<ScanImageFaces>>,
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ScanImageSfaceDataList {
    0 "Faces" faces, 1 "Height" height, 2 "Width" width, 3 "X" x, 4 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageFaces {
    pub id: Option<String>,
    pub name: Option<String>,
    pub rate: Option<f64>,
}
model! { ScanImageFaces {
    0 "Id" id, 1 "Name" name, 2 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanText {
    pub labels: Vec<ScanTextLabels>,
    pub tasks: Vec<ScanTextTasks>,
}
operation! { ScanText(labels: Vec<ScanTextLabels>, tasks: Vec<ScanTextTasks>) "ScanText" -> ScanTextOutput {
    0 "Labels" labels, 1 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextLabels {
    pub label: Option<String>,
}
input! { ScanTextLabels(label: String) {
    0 "Label" label: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextTasks {
    pub content: Option<String>,
}
input! { ScanTextTasks(content: String) {
    0 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextOutput {
    pub data: Option<ScanTextData>,
}
model! { ScanTextOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextData {
    pub elements: Option<Vec<ScanTextElements>>,
}
model! { ScanTextData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextElements {
    pub results: Option<Vec<ScanTextResults>>,
    pub task_id: Option<String>,
}
model! { ScanTextElements {
    0 "Results" results, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextResults {
    pub details: Option<Vec<ScanTextDetails>>,
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub suggestion: Option<String>,
}
model! { ScanTextResults {
    0 "Details" details, 1 "Label" label, 2 "Rate" rate, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextDetails {
    pub contexts: Option<Vec<ScanTextContexts>>,
    pub label: Option<String>,
}
model! { ScanTextDetails {
    0 "Contexts" contexts, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextContexts {
    pub context: Option<String>,
}
model! { ScanTextContexts {
    0 "Context" context
} }

#[cfg(feature = "reflect")]
register! {
    ScanImage, ScanText
}
