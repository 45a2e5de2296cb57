//! `imageaudit` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `imageaudit.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imageaudit/2019-12-30/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "imageaudit-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imageaudit",
    "2019-12-30",
    "imageaudit",
    &ENDPOINTS,
);

/// `ScanImage` of `imageaudit` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageaudit/2019-12-30/ScanImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImage {
    /// Required.
    pub scene: Vec<String>,
    /// Required.
    pub task: Vec<ScanImageTask>,
}
operation! { ScanImage(scene: Vec<String>, task: Vec<ScanImageTask>) "ScanImage" -> ScanImageOutput {
    0 "Scene" scene, 1 "Task" task
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageTask {
    pub data_id: Option<String>,
    pub image_time_millisecond: Option<i64>,
    /// Required.
    pub image_url: Option<String>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
}
input! { ScanImageTask(image_url: String) {
    0 "DataId" data_id: String, 1 "ImageTimeMillisecond" image_time_millisecond: i64, 2 "ImageURL" image_url: String,
    3 "Interval" interval: i64, 4 "MaxFrames" max_frames: i64
} }

/// Response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageOutput {
    pub data: Option<ScanImageData>,
}
model! { ScanImageOutput {
    0 "Data" data: ScanImageData
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageData {
    pub results: Vec<ScanImageResults>,
}
model! { ScanImageData {
    0 "Results" results: Vec<ScanImageResults>
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageResults {
    pub data_id: Option<String>,
    pub image_url: Option<String>,
    pub sub_results: Vec<ScanImageSubResults>,
    pub task_id: Option<String>,
}
model! { ScanImageResults {
    0 "DataId" data_id: String, 1 "ImageURL" image_url: String, 2 "SubResults" sub_results: Vec<ScanImageSubResults>,
    3 "TaskId" task_id: String
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageSubResults {
    pub frames: Vec<ScanImageFrames>,
    pub hint_words_info_list: Vec<ScanImageHintWordsInfoList>,
    pub label: Option<String>,
    pub logo_data_list: Vec<ScanImageLogoDataList>,
    pub ocr_data_list: Vec<String>,
    pub program_code_data_list: Vec<ScanImageProgramCodeDataList>,
    pub rate: Option<f64>,
    pub scene: Option<String>,
    pub sface_data_list: Vec<ScanImageSfaceDataList>,
    pub suggestion: Option<String>,
}
model! { ScanImageSubResults {
    0 "Frames" frames: Vec<ScanImageFrames>,
    1 "HintWordsInfoList" hint_words_info_list: Vec<ScanImageHintWordsInfoList>, 2 "Label" label: String,
    3 "LogoDataList" logo_data_list: Vec<ScanImageLogoDataList>, 4 "OCRDataList" ocr_data_list: Vec<String>,
    5 "ProgramCodeDataList" program_code_data_list: Vec<ScanImageProgramCodeDataList>, 6 "Rate" rate: f64,
    7 "Scene" scene: String, 8 "SfaceDataList" sface_data_list: Vec<ScanImageSfaceDataList>,
    9 "Suggestion" suggestion: String
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageFrames {
    pub rate: Option<f64>,
    pub url: Option<String>,
}
model! { ScanImageFrames {
    0 "Rate" rate: f64, 1 "URL" url: String
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageHintWordsInfoList {
    pub context: Option<String>,
}
model! { ScanImageHintWordsInfoList {
    0 "Context" context: String
} }

/// In the response of [`ScanImage`].
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
    0 "Height" height: f64, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageProgramCodeDataList {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ScanImageProgramCodeDataList {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageSfaceDataList {
    pub faces: Vec<ScanImageFaces>,
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { ScanImageSfaceDataList {
    0 "Faces" faces: Vec<ScanImageFaces>, 1 "Height" height: f64, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64
} }

/// In the response of [`ScanImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanImageFaces {
    pub id: Option<String>,
    pub name: Option<String>,
    pub rate: Option<f64>,
}
model! { ScanImageFaces {
    0 "Id" id: String, 1 "Name" name: String, 2 "Rate" rate: f64
} }

/// `ScanText` of `imageaudit` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageaudit/2019-12-30/ScanText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanText {
    /// Required.
    pub labels: Vec<ScanTextLabels>,
    /// Required.
    pub tasks: Vec<ScanTextTasks>,
}
operation! { ScanText(labels: Vec<ScanTextLabels>, tasks: Vec<ScanTextTasks>) "ScanText" -> ScanTextOutput {
    0 "Labels" labels, 1 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextLabels {
    /// Required.
    pub label: Option<String>,
}
input! { ScanTextLabels(label: String) {
    0 "Label" label: String
} }

/// In the request of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextTasks {
    /// Required.
    pub content: Option<String>,
}
input! { ScanTextTasks(content: String) {
    0 "Content" content: String
} }

/// Response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextOutput {
    pub data: Option<ScanTextData>,
}
model! { ScanTextOutput {
    0 "Data" data: ScanTextData
} }

/// In the response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextData {
    pub elements: Vec<ScanTextElements>,
}
model! { ScanTextData {
    0 "Elements" elements: Vec<ScanTextElements>
} }

/// In the response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextElements {
    pub results: Vec<ScanTextResults>,
    pub task_id: Option<String>,
}
model! { ScanTextElements {
    0 "Results" results: Vec<ScanTextResults>, 1 "TaskId" task_id: String
} }

/// In the response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextResults {
    pub details: Vec<ScanTextDetails>,
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub suggestion: Option<String>,
}
model! { ScanTextResults {
    0 "Details" details: Vec<ScanTextDetails>, 1 "Label" label: String, 2 "Rate" rate: f64,
    3 "Suggestion" suggestion: String
} }

/// In the response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextDetails {
    pub contexts: Vec<ScanTextContexts>,
    pub label: Option<String>,
}
model! { ScanTextDetails {
    0 "Contexts" contexts: Vec<ScanTextContexts>, 1 "Label" label: String
} }

/// In the response of [`ScanText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTextContexts {
    pub context: Option<String>,
}
model! { ScanTextContexts {
    0 "Context" context: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ScanImage, ScanText
}
