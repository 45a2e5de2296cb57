//! `ocr-api` of Alibaba Cloud, API version 2021-07-07.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ocr-api/2021-07-07/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "ocr-api.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "ocr-api-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "ocr-api",
    "2021-07-07",
    "ocr-api",
    &ENDPOINTS,
);

/// `RecognizeAdvanced` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeAdvanced>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAdvanced {
    pub need_rotate: Option<bool>,
    pub need_sort_page: Option<bool>,
    pub no_stamp: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_figure: Option<bool>,
    pub output_table: Option<bool>,
    pub paragraph: Option<bool>,
    pub row: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeAdvanced() "RecognizeAdvanced" -> RecognizeAdvancedOutput {
    0 "NeedRotate" need_rotate: bool, 1 "NeedSortPage" need_sort_page: bool, 2 "NoStamp" no_stamp: bool,
    3 "OutputCharInfo" output_char_info: bool, 4 "OutputFigure" output_figure: bool, 5 "OutputTable" output_table: bool,
    6 "Paragraph" paragraph: bool, 7 "Row" row: bool, 8 "Url" url: String, 9 "body" body: Bytes
} [
    Mark::new(9, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeAdvanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAdvancedOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeAdvancedOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeAirItinerary` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeAirItinerary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAirItinerary {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeAirItinerary() "RecognizeAirItinerary" -> RecognizeAirItineraryOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeAirItinerary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAirItineraryOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeAirItineraryOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeAllText` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeAllText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllText {
    pub advanced_config: Option<RecognizeAllTextAdvancedConfig>,
    pub id_card_config: Option<RecognizeAllTextIdCardConfig>,
    pub international_business_license_config: Option<
        RecognizeAllTextInternationalBusinessLicenseConfig,
    >,
    pub international_id_card_config: Option<RecognizeAllTextInternationalIdCardConfig>,
    pub multi_lan_config: Option<RecognizeAllTextMultiLanConfig>,
    pub output_bar_code: Option<bool>,
    pub output_coordinate: Option<String>,
    pub output_figure: Option<bool>,
    pub output_kv_excel: Option<bool>,
    pub output_oricoord: Option<bool>,
    pub output_qrcode: Option<bool>,
    pub output_stamp: Option<bool>,
    pub page_no: Option<i64>,
    pub table_config: Option<RecognizeAllTextTableConfig>,
    /// Required.
    pub r#type: String,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeAllText(r#type: String) "RecognizeAllText" -> RecognizeAllTextOutput {
    0 "AdvancedConfig" advanced_config: RecognizeAllTextAdvancedConfig,
    1 "IdCardConfig" id_card_config: RecognizeAllTextIdCardConfig,
    2 "InternationalBusinessLicenseConfig" international_business_license_config: RecognizeAllTextInternationalBusinessLicenseConfig,
    3 "InternationalIdCardConfig" international_id_card_config: RecognizeAllTextInternationalIdCardConfig,
    4 "MultiLanConfig" multi_lan_config: RecognizeAllTextMultiLanConfig, 5 "OutputBarCode" output_bar_code: bool,
    6 "OutputCoordinate" output_coordinate: String, 7 "OutputFigure" output_figure: bool,
    8 "OutputKVExcel" output_kv_excel: bool, 9 "OutputOricoord" output_oricoord: bool,
    10 "OutputQrcode" output_qrcode: bool, 11 "OutputStamp" output_stamp: bool, 12 "PageNo" page_no: i64,
    13 "TableConfig" table_config: RecognizeAllTextTableConfig, 14 "Type" r#type, 15 "Url" url: String,
    16 "body" body: Bytes
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(16, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextAdvancedConfig {
    pub is_hand_writing_table: Option<bool>,
    pub is_line_less_table: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_paragraph: Option<bool>,
    pub output_row: Option<bool>,
    pub output_table: Option<bool>,
    pub output_table_excel: Option<bool>,
    pub output_table_html: Option<bool>,
}
input! { RecognizeAllTextAdvancedConfig() {
    0 "IsHandWritingTable" is_hand_writing_table: bool, 1 "IsLineLessTable" is_line_less_table: bool,
    2 "OutputCharInfo" output_char_info: bool, 3 "OutputParagraph" output_paragraph: bool,
    4 "OutputRow" output_row: bool, 5 "OutputTable" output_table: bool, 6 "OutputTableExcel" output_table_excel: bool,
    7 "OutputTableHtml" output_table_html: bool
} }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextIdCardConfig {
    pub llm_rec: Option<bool>,
    pub output_id_card_quality: Option<bool>,
}
input! { RecognizeAllTextIdCardConfig() {
    0 "Llm_rec" llm_rec: bool, 1 "OutputIdCardQuality" output_id_card_quality: bool
} }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextInternationalBusinessLicenseConfig {
    pub country: Option<String>,
}
input! { RecognizeAllTextInternationalBusinessLicenseConfig() {
    0 "Country" country: String
} }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextInternationalIdCardConfig {
    pub country: Option<String>,
}
input! { RecognizeAllTextInternationalIdCardConfig() {
    0 "Country" country: String
} }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextMultiLanConfig {
    pub languages: Option<String>,
}
input! { RecognizeAllTextMultiLanConfig() {
    0 "Languages" languages: String
} }

/// In the request of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextTableConfig {
    pub is_hand_writing_table: Option<bool>,
    pub is_line_less_table: Option<bool>,
    pub output_table_excel: Option<bool>,
    pub output_table_html: Option<bool>,
}
input! { RecognizeAllTextTableConfig() {
    0 "IsHandWritingTable" is_hand_writing_table: bool, 1 "IsLineLessTable" is_line_less_table: bool,
    2 "OutputTableExcel" output_table_excel: bool, 3 "OutputTableHtml" output_table_html: bool
} }

/// Response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeAllTextData>,
    pub message: Option<String>,
}
model! { RecognizeAllTextOutput {
    0 "Code" code: String, 1 "Data" data: RecognizeAllTextData, 2 "Message" message: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextData {
    pub algo_server: Vec<String>,
    pub algo_version: Option<String>,
    pub content: Option<String>,
    pub debug_info: Option<Value>,
    pub height: Option<i64>,
    pub is_mixed_mode: Option<bool>,
    pub kv_excel_url: Option<String>,
    pub page_no: Option<i64>,
    pub sub_image_count: Option<i64>,
    pub sub_images: Vec<RecognizeAllTextSubImages>,
    pub width: Option<i64>,
    pub xml_result: Option<String>,
}
model! { RecognizeAllTextData {
    0 "AlgoServer" algo_server: Vec<String>, 1 "AlgoVersion" algo_version: String, 2 "Content" content: String,
    3 "DebugInfo" debug_info: Value, 4 "Height" height: i64, 5 "IsMixedMode" is_mixed_mode: bool,
    6 "KvExcelUrl" kv_excel_url: String, 7 "PageNo" page_no: i64, 8 "SubImageCount" sub_image_count: i64,
    9 "SubImages" sub_images: Vec<RecognizeAllTextSubImages>, 10 "Width" width: i64, 11 "XmlResult" xml_result: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextSubImages {
    pub angle: Option<i64>,
    pub bar_code_info: Option<RecognizeAllTextBarCodeInfo>,
    pub block_info: Option<RecognizeAllTextBlockInfo>,
    pub figure_info: BTreeMap<String, DataSubImagesFigureInfoValue>,
    pub kv_info: Option<RecognizeAllTextKvInfo>,
    pub paragraph_info: Option<RecognizeAllTextParagraphInfo>,
    pub qr_code_info: Option<RecognizeAllTextQrCodeInfo>,
    pub quality_info: Option<RecognizeAllTextQualityInfo>,
    pub row_info: Option<RecognizeAllTextRowInfo>,
    pub stamp_info: Option<RecognizeAllTextStampInfo>,
    pub sub_image_id: Option<i64>,
    pub sub_image_points: Vec<RecognizeAllTextSubImagePoints>,
    pub sub_image_rect: Option<RecognizeAllTextSubImageRect>,
    pub table_info: Option<RecognizeAllTextTableInfo>,
    pub r#type: Option<String>,
}
model! { RecognizeAllTextSubImages {
    0 "Angle" angle: i64, 1 "BarCodeInfo" bar_code_info: RecognizeAllTextBarCodeInfo,
    2 "BlockInfo" block_info: RecognizeAllTextBlockInfo,
    3 "FigureInfo" figure_info: BTreeMap<String, DataSubImagesFigureInfoValue>,
    4 "KvInfo" kv_info: RecognizeAllTextKvInfo, 5 "ParagraphInfo" paragraph_info: RecognizeAllTextParagraphInfo,
    6 "QrCodeInfo" qr_code_info: RecognizeAllTextQrCodeInfo, 7 "QualityInfo" quality_info: RecognizeAllTextQualityInfo,
    8 "RowInfo" row_info: RecognizeAllTextRowInfo, 9 "StampInfo" stamp_info: RecognizeAllTextStampInfo,
    10 "SubImageId" sub_image_id: i64, 11 "SubImagePoints" sub_image_points: Vec<RecognizeAllTextSubImagePoints>,
    12 "SubImageRect" sub_image_rect: RecognizeAllTextSubImageRect,
    13 "TableInfo" table_info: RecognizeAllTextTableInfo, 14 "Type" r#type: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBarCodeInfo {
    pub bar_code_count: Option<i64>,
    pub bar_code_details: Vec<RecognizeAllTextBarCodeDetails>,
}
model! { RecognizeAllTextBarCodeInfo {
    0 "BarCodeCount" bar_code_count: i64, 1 "BarCodeDetails" bar_code_details: Vec<RecognizeAllTextBarCodeDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBarCodeDetails {
    pub bar_code_angle: Option<i64>,
    pub bar_code_points: Vec<RecognizeAllTextBarCodePoints>,
    pub bar_code_rect: Option<RecognizeAllTextBarCodeRect>,
    pub data: Option<Value>,
    pub r#type: Option<String>,
}
model! { RecognizeAllTextBarCodeDetails {
    0 "BarCodeAngle" bar_code_angle: i64, 1 "BarCodePoints" bar_code_points: Vec<RecognizeAllTextBarCodePoints>,
    2 "BarCodeRect" bar_code_rect: RecognizeAllTextBarCodeRect, 3 "Data" data: Value, 4 "Type" r#type: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBarCodePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextBarCodePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBarCodeRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextBarCodeRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBlockInfo {
    pub block_count: Option<i64>,
    pub block_details: Vec<RecognizeAllTextBlockDetails>,
}
model! { RecognizeAllTextBlockInfo {
    0 "BlockCount" block_count: i64, 1 "BlockDetails" block_details: Vec<RecognizeAllTextBlockDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBlockDetails {
    pub block_angle: Option<i64>,
    pub block_confidence: Option<i64>,
    pub block_content: Option<String>,
    pub block_id: Option<i64>,
    pub block_points: Vec<RecognizeAllTextBlockPoints>,
    pub block_rect: Option<RecognizeAllTextBlockRect>,
    pub char_infos: Vec<RecognizeAllTextCharInfos>,
}
model! { RecognizeAllTextBlockDetails {
    0 "BlockAngle" block_angle: i64, 1 "BlockConfidence" block_confidence: i64, 2 "BlockContent" block_content: String,
    3 "BlockId" block_id: i64, 4 "BlockPoints" block_points: Vec<RecognizeAllTextBlockPoints>,
    5 "BlockRect" block_rect: RecognizeAllTextBlockRect, 6 "CharInfos" char_infos: Vec<RecognizeAllTextCharInfos>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBlockPoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextBlockPoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextBlockRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextBlockRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCharInfos {
    pub char_confidence: Option<i64>,
    pub char_content: Option<String>,
    pub char_id: Option<i64>,
    pub char_points: Vec<RecognizeAllTextCharPoints>,
    pub char_rect: Option<RecognizeAllTextCharRect>,
}
model! { RecognizeAllTextCharInfos {
    0 "CharConfidence" char_confidence: i64, 1 "CharContent" char_content: String, 2 "CharId" char_id: i64,
    3 "CharPoints" char_points: Vec<RecognizeAllTextCharPoints>, 4 "CharRect" char_rect: RecognizeAllTextCharRect
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCharPoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextCharPoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCharRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextCharRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesFigureInfoValue {
    pub figure_count: Option<i64>,
    pub figure_details: Vec<DataSubImagesFigureInfoValueFigureDetails>,
}
model! { DataSubImagesFigureInfoValue {
    0 "FigureCount" figure_count: i64, 1 "FigureDetails" figure_details: Vec<DataSubImagesFigureInfoValueFigureDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesFigureInfoValueFigureDetails {
    pub r#type: Option<String>,
    pub data: Option<Value>,
    pub figure_points: Vec<DataSubImagesFigureInfoValueFigurePoints>,
    pub figure_rect: Option<DataSubImagesFigureInfoValueFigureRect>,
    pub figure_angle: Option<i64>,
}
model! { DataSubImagesFigureInfoValueFigureDetails {
    0 "Type" r#type: String, 1 "Data" data: Value,
    2 "FigurePoints" figure_points: Vec<DataSubImagesFigureInfoValueFigurePoints>,
    3 "FigureRect" figure_rect: DataSubImagesFigureInfoValueFigureRect, 4 "FigureAngle" figure_angle: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesFigureInfoValueFigurePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DataSubImagesFigureInfoValueFigurePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesFigureInfoValueFigureRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { DataSubImagesFigureInfoValueFigureRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextKvInfo {
    pub data: Option<Value>,
    pub kv_count: Option<i64>,
    pub kv_details: BTreeMap<String, DataSubImagesKvInfoKvDetailsValue>,
}
model! { RecognizeAllTextKvInfo {
    0 "Data" data: Value, 1 "KvCount" kv_count: i64,
    2 "KvDetails" kv_details: BTreeMap<String, DataSubImagesKvInfoKvDetailsValue>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesKvInfoKvDetailsValue {
    pub key_name: Option<String>,
    pub key_confidence: Option<i64>,
    pub value: Option<String>,
    pub value_confidence: Option<i64>,
    pub value_points: Vec<DataSubImagesKvInfoKvDetailsValueValuePoints>,
    pub value_rect: Option<DataSubImagesKvInfoKvDetailsValueValueRect>,
    pub value_angle: Option<i64>,
}
model! { DataSubImagesKvInfoKvDetailsValue {
    0 "KeyName" key_name: String, 1 "KeyConfidence" key_confidence: i64, 2 "Value" value: String,
    3 "ValueConfidence" value_confidence: i64,
    4 "ValuePoints" value_points: Vec<DataSubImagesKvInfoKvDetailsValueValuePoints>,
    5 "ValueRect" value_rect: DataSubImagesKvInfoKvDetailsValueValueRect, 6 "ValueAngle" value_angle: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesKvInfoKvDetailsValueValuePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DataSubImagesKvInfoKvDetailsValueValuePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSubImagesKvInfoKvDetailsValueValueRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { DataSubImagesKvInfoKvDetailsValueValueRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextParagraphInfo {
    pub paragraph_count: Option<i64>,
    pub paragraph_details: Vec<RecognizeAllTextParagraphDetails>,
}
model! { RecognizeAllTextParagraphInfo {
    0 "ParagraphCount" paragraph_count: i64,
    1 "ParagraphDetails" paragraph_details: Vec<RecognizeAllTextParagraphDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextParagraphDetails {
    pub block_list: Vec<i64>,
    pub paragraph_content: Option<String>,
    pub paragraph_id: Option<i64>,
}
model! { RecognizeAllTextParagraphDetails {
    0 "BlockList" block_list: Vec<i64>, 1 "ParagraphContent" paragraph_content: String,
    2 "ParagraphId" paragraph_id: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextQrCodeInfo {
    pub qr_code_count: Option<i64>,
    pub qr_code_details: Vec<RecognizeAllTextQrCodeDetails>,
}
model! { RecognizeAllTextQrCodeInfo {
    0 "QrCodeCount" qr_code_count: i64, 1 "QrCodeDetails" qr_code_details: Vec<RecognizeAllTextQrCodeDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextQrCodeDetails {
    pub data: Option<Value>,
    pub qr_code_angle: Option<i64>,
    pub qr_code_points: Vec<RecognizeAllTextQrCodePoints>,
    pub qr_code_rect: Option<RecognizeAllTextQrCodeRect>,
}
model! { RecognizeAllTextQrCodeDetails {
    0 "Data" data: Value, 1 "QrCodeAngle" qr_code_angle: i64,
    2 "QrCodePoints" qr_code_points: Vec<RecognizeAllTextQrCodePoints>,
    3 "QrCodeRect" qr_code_rect: RecognizeAllTextQrCodeRect
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextQrCodePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextQrCodePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextQrCodeRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextQrCodeRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextQualityInfo {
    pub completeness_score: Option<f64>,
    pub is_copy: Option<bool>,
    pub is_reshoot: Option<bool>,
    pub quality_score: Option<f64>,
    pub tamper_score: Option<f64>,
}
model! { RecognizeAllTextQualityInfo {
    0 "CompletenessScore" completeness_score: f64, 1 "IsCopy" is_copy: bool, 2 "IsReshoot" is_reshoot: bool,
    3 "QualityScore" quality_score: f64, 4 "TamperScore" tamper_score: f64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextRowInfo {
    pub row_count: Option<i64>,
    pub row_details: Vec<RecognizeAllTextRowDetails>,
}
model! { RecognizeAllTextRowInfo {
    0 "RowCount" row_count: i64, 1 "RowDetails" row_details: Vec<RecognizeAllTextRowDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextRowDetails {
    pub block_list: Vec<i64>,
    pub row_content: Option<String>,
    pub row_id: Option<i64>,
}
model! { RecognizeAllTextRowDetails {
    0 "BlockList" block_list: Vec<i64>, 1 "RowContent" row_content: String, 2 "RowId" row_id: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextStampInfo {
    pub stamp_count: Option<i64>,
    pub stamp_details: Vec<RecognizeAllTextStampDetails>,
}
model! { RecognizeAllTextStampInfo {
    0 "StampCount" stamp_count: i64, 1 "StampDetails" stamp_details: Vec<RecognizeAllTextStampDetails>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextStampDetails {
    pub data: Option<RecognizeAllTextStampDetailsData>,
    pub stamp_angle: Option<i64>,
    pub stamp_points: Vec<RecognizeAllTextStampPoints>,
    pub stamp_rect: Option<RecognizeAllTextStampRect>,
}
model! { RecognizeAllTextStampDetails {
    0 "Data" data: RecognizeAllTextStampDetailsData, 1 "StampAngle" stamp_angle: i64,
    2 "StampPoints" stamp_points: Vec<RecognizeAllTextStampPoints>, 3 "StampRect" stamp_rect: RecognizeAllTextStampRect
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextStampDetailsData {
    pub anti_fake_code: Option<String>,
    pub company_id: Option<String>,
    pub organization_name: Option<String>,
    pub organization_name_eng: Option<String>,
    pub other_text: Option<String>,
    pub taxpayer_id: Option<String>,
    pub top_text: Option<String>,
}
model! { RecognizeAllTextStampDetailsData {
    0 "AntiFakeCode" anti_fake_code: String, 1 "CompanyId" company_id: String,
    2 "OrganizationName" organization_name: String, 3 "OrganizationNameEng" organization_name_eng: String,
    4 "OtherText" other_text: String, 5 "TaxpayerId" taxpayer_id: String, 6 "TopText" top_text: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextStampPoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextStampPoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextStampRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextStampRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextSubImagePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextSubImagePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextSubImageRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextSubImageRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextTableInfo {
    pub table_count: Option<i64>,
    pub table_details: Vec<RecognizeAllTextTableDetails>,
    pub table_excel: Option<String>,
    pub table_html: Option<String>,
}
model! { RecognizeAllTextTableInfo {
    0 "TableCount" table_count: i64, 1 "TableDetails" table_details: Vec<RecognizeAllTextTableDetails>,
    2 "TableExcel" table_excel: String, 3 "TableHtml" table_html: String
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextTableDetails {
    pub cell_count: Option<i64>,
    pub cell_details: Vec<RecognizeAllTextCellDetails>,
    pub column_count: Option<i64>,
    pub footer: Option<RecognizeAllTextFooter>,
    pub header: Option<RecognizeAllTextHeader>,
    pub row_count: Option<i64>,
    pub table_id: Option<i64>,
    pub table_points: Vec<RecognizeAllTextTablePoints>,
    pub table_rect: Option<RecognizeAllTextTableRect>,
}
model! { RecognizeAllTextTableDetails {
    0 "CellCount" cell_count: i64, 1 "CellDetails" cell_details: Vec<RecognizeAllTextCellDetails>,
    2 "ColumnCount" column_count: i64, 3 "Footer" footer: RecognizeAllTextFooter,
    4 "Header" header: RecognizeAllTextHeader, 5 "RowCount" row_count: i64, 6 "TableId" table_id: i64,
    7 "TablePoints" table_points: Vec<RecognizeAllTextTablePoints>, 8 "TableRect" table_rect: RecognizeAllTextTableRect
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCellDetails {
    pub block_list: Vec<i64>,
    pub cell_angle: Option<i64>,
    pub cell_content: Option<String>,
    pub cell_id: Option<i64>,
    pub cell_points: Vec<RecognizeAllTextCellPoints>,
    pub cell_rect: Option<RecognizeAllTextCellRect>,
    pub column_end: Option<i64>,
    pub column_start: Option<i64>,
    pub row_end: Option<i64>,
    pub row_start: Option<i64>,
}
model! { RecognizeAllTextCellDetails {
    0 "BlockList" block_list: Vec<i64>, 1 "CellAngle" cell_angle: i64, 2 "CellContent" cell_content: String,
    3 "CellId" cell_id: i64, 4 "CellPoints" cell_points: Vec<RecognizeAllTextCellPoints>,
    5 "CellRect" cell_rect: RecognizeAllTextCellRect, 6 "ColumnEnd" column_end: i64, 7 "ColumnStart" column_start: i64,
    8 "RowEnd" row_end: i64, 9 "RowStart" row_start: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCellPoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextCellPoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextCellRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextCellRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextFooter {
    pub block_id: Option<i64>,
    pub contents: Vec<String>,
}
model! { RecognizeAllTextFooter {
    0 "BlockId" block_id: i64, 1 "Contents" contents: Vec<String>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextHeader {
    pub block_id: Option<i64>,
    pub contents: Vec<String>,
}
model! { RecognizeAllTextHeader {
    0 "BlockId" block_id: i64, 1 "Contents" contents: Vec<String>
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextTablePoints {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeAllTextTablePoints {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeAllText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAllTextTableRect {
    pub center_x: Option<i64>,
    pub center_y: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeAllTextTableRect {
    0 "CenterX" center_x: i64, 1 "CenterY" center_y: i64, 2 "Height" height: i64, 3 "Width" width: i64
} }

/// `RecognizeBankAcceptance` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBankAcceptance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankAcceptance {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBankAcceptance() "RecognizeBankAcceptance" -> RecognizeBankAcceptanceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBankAcceptance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankAcceptanceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBankAcceptanceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBankAccountLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBankAccountLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankAccountLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBankAccountLicense() "RecognizeBankAccountLicense" -> RecognizeBankAccountLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBankAccountLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankAccountLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBankAccountLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBankCard` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBankCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCard {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBankCard() "RecognizeBankCard" -> RecognizeBankCardOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBankCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBankCardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBasic` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBasic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBasic {
    pub need_rotate: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBasic() "RecognizeBasic" -> RecognizeBasicOutput {
    0 "NeedRotate" need_rotate: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBasicOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBasicOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBirthCertification` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBirthCertification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBirthCertification {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBirthCertification() "RecognizeBirthCertification" -> RecognizeBirthCertificationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBirthCertification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBirthCertificationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBirthCertificationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBusShipTicket` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBusShipTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusShipTicket {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBusShipTicket() "RecognizeBusShipTicket" -> RecognizeBusShipTicketOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBusShipTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusShipTicketOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBusShipTicketOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeBusinessLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeBusinessLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeBusinessLicense() "RecognizeBusinessLicense" -> RecognizeBusinessLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeBusinessLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCarInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCarInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCarInvoice() "RecognizeCarInvoice" -> RecognizeCarInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCarInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCarInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCarNumber` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCarNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarNumber {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCarNumber() "RecognizeCarNumber" -> RecognizeCarNumberOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCarNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarNumberOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCarNumberOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCarVinCode` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCarVinCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarVinCode {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCarVinCode() "RecognizeCarVinCode" -> RecognizeCarVinCodeOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCarVinCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarVinCodeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCarVinCodeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeChinesePassport` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeChinesePassport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeChinesePassport {
    pub output_figure: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeChinesePassport() "RecognizeChinesePassport" -> RecognizeChinesePassportOutput {
    0 "OutputFigure" output_figure: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeChinesePassport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeChinesePassportOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeChinesePassportOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCommonPrintedInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCommonPrintedInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCommonPrintedInvoice {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCommonPrintedInvoice() "RecognizeCommonPrintedInvoice" -> RecognizeCommonPrintedInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCommonPrintedInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCommonPrintedInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCommonPrintedInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCosmeticProduceLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCosmeticProduceLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCosmeticProduceLicense {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCosmeticProduceLicense()
    "RecognizeCosmeticProduceLicense" -> RecognizeCosmeticProduceLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCosmeticProduceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCosmeticProduceLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCosmeticProduceLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCovidTestReport` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCovidTestReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCovidTestReport {
    pub multiple_result: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCovidTestReport() "RecognizeCovidTestReport" -> RecognizeCovidTestReportOutput {
    0 "MultipleResult" multiple_result: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCovidTestReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCovidTestReportOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCovidTestReportOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeCtwoMedicalDeviceManageLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeCtwoMedicalDeviceManageLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCtwoMedicalDeviceManageLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeCtwoMedicalDeviceManageLicense()
    "RecognizeCtwoMedicalDeviceManageLicense" -> RecognizeCtwoMedicalDeviceManageLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeCtwoMedicalDeviceManageLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCtwoMedicalDeviceManageLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeCtwoMedicalDeviceManageLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeDocumentStructure` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeDocumentStructure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDocumentStructure {
    pub need_rotate: Option<bool>,
    pub need_sort_page: Option<bool>,
    pub no_stamp: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub page: Option<bool>,
    pub paragraph: Option<bool>,
    pub row: Option<bool>,
    pub url: Option<String>,
    pub use_new_style_output: Option<bool>,
    pub body: Option<Bytes>,
}
operation! { RecognizeDocumentStructure() "RecognizeDocumentStructure" -> RecognizeDocumentStructureOutput {
    0 "NeedRotate" need_rotate: bool, 1 "NeedSortPage" need_sort_page: bool, 2 "NoStamp" no_stamp: bool,
    3 "OutputCharInfo" output_char_info: bool, 4 "OutputTable" output_table: bool, 5 "Page" page: bool,
    6 "Paragraph" paragraph: bool, 7 "Row" row: bool, 8 "Url" url: String,
    9 "UseNewStyleOutput" use_new_style_output: bool, 10 "body" body: Bytes
} [
    Mark::new(10, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeDocumentStructure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDocumentStructureOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeDocumentStructureOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeDrivingLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeDrivingLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeDrivingLicense() "RecognizeDrivingLicense" -> RecognizeDrivingLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeDrivingLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeDrivingLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduFormula` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduFormula>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduFormula {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduFormula() "RecognizeEduFormula" -> RecognizeEduFormulaOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduFormula`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduFormulaOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduFormulaOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduOralCalculation` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduOralCalculation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduOralCalculation {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduOralCalculation() "RecognizeEduOralCalculation" -> RecognizeEduOralCalculationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduOralCalculation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduOralCalculationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduOralCalculationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduPaperCut` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduPaperCut>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperCut {
    /// Required.
    pub cut_type: String,
    /// Required.
    pub image_type: String,
    pub output_oricoord: Option<bool>,
    pub subject: Option<String>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduPaperCut(cut_type: String, image_type: String)
    "RecognizeEduPaperCut" -> RecognizeEduPaperCutOutput {
    0 "CutType" cut_type, 1 "ImageType" image_type, 2 "OutputOricoord" output_oricoord: bool,
    3 "Subject" subject: String, 4 "Url" url: String, 5 "body" body: Bytes
} [
    Mark::new(5, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduPaperCut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperCutOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduPaperCutOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduPaperOcr` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduPaperOcr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperOcr {
    /// Required.
    pub image_type: String,
    pub output_oricoord: Option<bool>,
    pub subject: Option<String>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduPaperOcr(image_type: String) "RecognizeEduPaperOcr" -> RecognizeEduPaperOcrOutput {
    0 "ImageType" image_type, 1 "OutputOricoord" output_oricoord: bool, 2 "Subject" subject: String,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduPaperOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperOcrOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduPaperOcrOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduPaperStructed` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduPaperStructed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperStructed {
    pub need_rotate: Option<bool>,
    pub output_oricoord: Option<bool>,
    pub subject: Option<String>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduPaperStructed() "RecognizeEduPaperStructed" -> RecognizeEduPaperStructedOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputOricoord" output_oricoord: bool, 2 "Subject" subject: String,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduPaperStructed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduPaperStructedOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduPaperStructedOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEduQuestionOcr` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEduQuestionOcr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduQuestionOcr {
    pub need_rotate: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEduQuestionOcr() "RecognizeEduQuestionOcr" -> RecognizeEduQuestionOcrOutput {
    0 "NeedRotate" need_rotate: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEduQuestionOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEduQuestionOcrOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEduQuestionOcrOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEnglish` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEnglish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEnglish {
    pub need_rotate: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEnglish() "RecognizeEnglish" -> RecognizeEnglishOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputTable" output_table: bool, 2 "Url" url: String, 3 "body" body: Bytes
} [
    Mark::new(3, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEnglish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEnglishOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEnglishOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeEstateCertification` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeEstateCertification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEstateCertification {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeEstateCertification() "RecognizeEstateCertification" -> RecognizeEstateCertificationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeEstateCertification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEstateCertificationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeEstateCertificationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeExitEntryPermitToHK` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeExitEntryPermitToHK>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToHK {
    pub output_figure: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeExitEntryPermitToHK() "RecognizeExitEntryPermitToHK" -> RecognizeExitEntryPermitToHKOutput {
    0 "OutputFigure" output_figure: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeExitEntryPermitToHK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToHKOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeExitEntryPermitToHKOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeExitEntryPermitToMainland` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeExitEntryPermitToMainland>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToMainland {
    pub output_figure: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeExitEntryPermitToMainland()
    "RecognizeExitEntryPermitToMainland" -> RecognizeExitEntryPermitToMainlandOutput {
    0 "OutputFigure" output_figure: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeExitEntryPermitToMainland`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeExitEntryPermitToMainlandOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeExitEntryPermitToMainlandOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeFoodManageLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeFoodManageLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeFoodManageLicense() "RecognizeFoodManageLicense" -> RecognizeFoodManageLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeFoodManageLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeFoodManageLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeFoodProduceLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeFoodProduceLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodProduceLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeFoodProduceLicense() "RecognizeFoodProduceLicense" -> RecognizeFoodProduceLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeFoodProduceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodProduceLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeFoodProduceLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeGeneral` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeGeneral>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneral {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeGeneral() "RecognizeGeneral" -> RecognizeGeneralOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeGeneralOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeGeneralStructure` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeGeneralStructure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralStructure {
    pub keys: Option<Vec<String>>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeGeneralStructure() "RecognizeGeneralStructure" -> RecognizeGeneralStructureOutput {
    0 "Keys" keys: Vec<String>, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeGeneralStructure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralStructureOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeGeneralStructureData>,
    pub message: Option<String>,
}
model! { RecognizeGeneralStructureOutput {
    0 "Code" code: String, 1 "Data" data: RecognizeGeneralStructureData, 2 "Message" message: String
} }

/// In the response of [`RecognizeGeneralStructure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralStructureData {
    pub height: Option<i64>,
    pub sub_image_count: Option<i64>,
    pub sub_images: Vec<RecognizeGeneralStructureSubImages>,
    pub width: Option<i64>,
}
model! { RecognizeGeneralStructureData {
    0 "Height" height: i64, 1 "SubImageCount" sub_image_count: i64,
    2 "SubImages" sub_images: Vec<RecognizeGeneralStructureSubImages>, 3 "Width" width: i64
} }

/// In the response of [`RecognizeGeneralStructure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralStructureSubImages {
    pub angle: Option<i64>,
    pub kv_info: Option<RecognizeGeneralStructureKvInfo>,
    pub sub_image_id: Option<i64>,
}
model! { RecognizeGeneralStructureSubImages {
    0 "Angle" angle: i64, 1 "KvInfo" kv_info: RecognizeGeneralStructureKvInfo, 2 "SubImageId" sub_image_id: i64
} }

/// In the response of [`RecognizeGeneralStructure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralStructureKvInfo {
    pub data: Option<Value>,
    pub kv_count: Option<i64>,
}
model! { RecognizeGeneralStructureKvInfo {
    0 "Data" data: Value, 1 "KvCount" kv_count: i64
} }

/// `RecognizeHKIdcard` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeHKIdcard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHKIdcard {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeHKIdcard() "RecognizeHKIdcard" -> RecognizeHKIdcardOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeHKIdcard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHKIdcardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeHKIdcardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeHandwriting` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeHandwriting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHandwriting {
    pub need_rotate: Option<bool>,
    pub need_sort_page: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub paragraph: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeHandwriting() "RecognizeHandwriting" -> RecognizeHandwritingOutput {
    0 "NeedRotate" need_rotate: bool, 1 "NeedSortPage" need_sort_page: bool, 2 "OutputCharInfo" output_char_info: bool,
    3 "OutputTable" output_table: bool, 4 "Paragraph" paragraph: bool, 5 "Url" url: String, 6 "body" body: Bytes
} [
    Mark::new(6, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeHandwriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHandwritingOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeHandwritingOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeHealthCode` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeHealthCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHealthCode {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeHealthCode() "RecognizeHealthCode" -> RecognizeHealthCodeOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeHealthCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHealthCodeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeHealthCodeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeHotelConsume` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeHotelConsume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHotelConsume {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeHotelConsume() "RecognizeHotelConsume" -> RecognizeHotelConsumeOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeHotelConsume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHotelConsumeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeHotelConsumeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeHousehold` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeHousehold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHousehold {
    pub is_resident_page: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeHousehold() "RecognizeHousehold" -> RecognizeHouseholdOutput {
    0 "IsResidentPage" is_resident_page: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeHousehold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHouseholdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeHouseholdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeIdcard` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeIdcard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdcard {
    pub llm_rec: Option<bool>,
    pub output_figure: Option<bool>,
    pub output_quality_info: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeIdcard() "RecognizeIdcard" -> RecognizeIdcardOutput {
    0 "Llm_rec" llm_rec: bool, 1 "OutputFigure" output_figure: bool, 2 "OutputQualityInfo" output_quality_info: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeIdcard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdcardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeIdcardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeInternationalBusinessLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeInternationalBusinessLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInternationalBusinessLicense {
    /// Required.
    pub country: String,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeInternationalBusinessLicense(country: String)
    "RecognizeInternationalBusinessLicense" -> RecognizeInternationalBusinessLicenseOutput {
    0 "Country" country, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeInternationalBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInternationalBusinessLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeInternationalBusinessLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeInternationalIdcard` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeInternationalIdcard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInternationalIdcard {
    /// Required.
    pub country: String,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeInternationalIdcard(country: String)
    "RecognizeInternationalIdcard" -> RecognizeInternationalIdcardOutput {
    0 "Country" country, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeInternationalIdcard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInternationalIdcardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeInternationalIdcardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInvoice {
    pub page_no: Option<i64>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeInvoice() "RecognizeInvoice" -> RecognizeInvoiceOutput {
    0 "PageNo" page_no: i64, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeJanpanese` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeJanpanese>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeJanpanese {
    pub need_rotate: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeJanpanese() "RecognizeJanpanese" -> RecognizeJanpaneseOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputCharInfo" output_char_info: bool, 2 "OutputTable" output_table: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeJanpanese`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeJanpaneseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeJanpaneseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeKorean` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeKorean>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeKorean {
    pub need_rotate: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeKorean() "RecognizeKorean" -> RecognizeKoreanOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputCharInfo" output_char_info: bool, 2 "OutputTable" output_table: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeKorean`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeKoreanOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeKoreanOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeLatin` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeLatin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLatin {
    pub need_rotate: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeLatin() "RecognizeLatin" -> RecognizeLatinOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputCharInfo" output_char_info: bool, 2 "OutputTable" output_table: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeLatin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLatinOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeLatinOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeMedicalDeviceManageLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeMedicalDeviceManageLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalDeviceManageLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeMedicalDeviceManageLicense()
    "RecognizeMedicalDeviceManageLicense" -> RecognizeMedicalDeviceManageLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeMedicalDeviceManageLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalDeviceManageLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeMedicalDeviceManageLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeMedicalDeviceProduceLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeMedicalDeviceProduceLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalDeviceProduceLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeMedicalDeviceProduceLicense()
    "RecognizeMedicalDeviceProduceLicense" -> RecognizeMedicalDeviceProduceLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeMedicalDeviceProduceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalDeviceProduceLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeMedicalDeviceProduceLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeMixedInvoices` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeMixedInvoices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMixedInvoices {
    pub merge_pdf_pages: Option<bool>,
    pub page_no: Option<i64>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeMixedInvoices() "RecognizeMixedInvoices" -> RecognizeMixedInvoicesOutput {
    0 "MergePdfPages" merge_pdf_pages: bool, 1 "PageNo" page_no: i64, 2 "Url" url: String, 3 "body" body: Bytes
} [
    Mark::new(3, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeMixedInvoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMixedInvoicesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeMixedInvoicesOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeMultiLanguage` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeMultiLanguage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMultiLanguage {
    /// Required.
    pub languages: Vec<String>,
    pub need_rotate: Option<bool>,
    pub need_sort_page: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeMultiLanguage(languages: Vec<String>) "RecognizeMultiLanguage" -> RecognizeMultiLanguageOutput {
    0 "Languages" languages, 1 "NeedRotate" need_rotate: bool, 2 "NeedSortPage" need_sort_page: bool,
    3 "OutputCharInfo" output_char_info: bool, 4 "OutputTable" output_table: bool, 5 "Url" url: String,
    6 "body" body: Bytes
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(6, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeMultiLanguage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMultiLanguageOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeMultiLanguageOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeNonTaxInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeNonTaxInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeNonTaxInvoice {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeNonTaxInvoice() "RecognizeNonTaxInvoice" -> RecognizeNonTaxInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeNonTaxInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeNonTaxInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeNonTaxInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizePassport` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizePassport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePassport {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizePassport() "RecognizePassport" -> RecognizePassportOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizePassport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePassportOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizePassportOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizePaymentRecord` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizePaymentRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePaymentRecord {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizePaymentRecord() "RecognizePaymentRecord" -> RecognizePaymentRecordOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizePaymentRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePaymentRecordOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizePaymentRecordOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizePurchaseRecord` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizePurchaseRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePurchaseRecord {
    pub output_multi_orders: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizePurchaseRecord() "RecognizePurchaseRecord" -> RecognizePurchaseRecordOutput {
    0 "OutputMultiOrders" output_multi_orders: bool, 1 "Url" url: String, 2 "body" body: Bytes
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizePurchaseRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePurchaseRecordOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizePurchaseRecordOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeQuotaInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeQuotaInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeQuotaInvoice() "RecognizeQuotaInvoice" -> RecognizeQuotaInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeQuotaInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeRideHailingItinerary` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeRideHailingItinerary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRideHailingItinerary {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeRideHailingItinerary() "RecognizeRideHailingItinerary" -> RecognizeRideHailingItineraryOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeRideHailingItinerary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRideHailingItineraryOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeRideHailingItineraryOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeRollTicket` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeRollTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRollTicket {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeRollTicket() "RecognizeRollTicket" -> RecognizeRollTicketOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeRollTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRollTicketOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeRollTicketOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeRussian` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeRussian>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRussian {
    pub need_rotate: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeRussian() "RecognizeRussian" -> RecognizeRussianOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputCharInfo" output_char_info: bool, 2 "OutputTable" output_table: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeRussian`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRussianOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeRussianOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeShoppingReceipt` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeShoppingReceipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeShoppingReceipt {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeShoppingReceipt() "RecognizeShoppingReceipt" -> RecognizeShoppingReceiptOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeShoppingReceipt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeShoppingReceiptOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeShoppingReceiptOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeSocialSecurityCard` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeSocialSecurityCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSocialSecurityCard {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeSocialSecurityCard() "RecognizeSocialSecurityCard" -> RecognizeSocialSecurityCardOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeSocialSecurityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSocialSecurityCardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeSocialSecurityCardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeSocialSecurityCardVersionII` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeSocialSecurityCardVersionII>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSocialSecurityCardVersionII {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeSocialSecurityCardVersionII()
    "RecognizeSocialSecurityCardVersionII" -> RecognizeSocialSecurityCardVersionIIOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeSocialSecurityCardVersionII`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSocialSecurityCardVersionIIOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeSocialSecurityCardVersionIIOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTableOcr` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTableOcr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOcr {
    pub is_hand_writing: Option<String>,
    pub line_less: Option<bool>,
    pub need_rotate: Option<bool>,
    pub skip_detection: Option<bool>,
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTableOcr() "RecognizeTableOcr" -> RecognizeTableOcrOutput {
    0 "IsHandWriting" is_hand_writing: String, 1 "LineLess" line_less: bool, 2 "NeedRotate" need_rotate: bool,
    3 "SkipDetection" skip_detection: bool, 4 "Url" url: String, 5 "body" body: Bytes
} [
    Mark::new(5, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTableOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOcrOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTableOcrOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTaxClearanceCertificate` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTaxClearanceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxClearanceCertificate {
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTaxClearanceCertificate()
    "RecognizeTaxClearanceCertificate" -> RecognizeTaxClearanceCertificateOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTaxClearanceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxClearanceCertificateOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTaxClearanceCertificateOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTaxiInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTaxiInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTaxiInvoice() "RecognizeTaxiInvoice" -> RecognizeTaxiInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTaxiInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeThai` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeThai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeThai {
    pub need_rotate: Option<bool>,
    pub output_char_info: Option<bool>,
    pub output_table: Option<bool>,
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeThai() "RecognizeThai" -> RecognizeThaiOutput {
    0 "NeedRotate" need_rotate: bool, 1 "OutputCharInfo" output_char_info: bool, 2 "OutputTable" output_table: bool,
    3 "Url" url: String, 4 "body" body: Bytes
} [
    Mark::new(4, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeThai`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeThaiOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeThaiOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTollInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTollInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTollInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTollInvoice() "RecognizeTollInvoice" -> RecognizeTollInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTollInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTollInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTollInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTradeMarkCertification` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTradeMarkCertification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTradeMarkCertification {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTradeMarkCertification()
    "RecognizeTradeMarkCertification" -> RecognizeTradeMarkCertificationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTradeMarkCertification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTradeMarkCertificationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTradeMarkCertificationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeTrainInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeTrainInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeTrainInvoice() "RecognizeTrainInvoice" -> RecognizeTrainInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeTrainInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeTrainInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeUsedCarInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeUsedCarInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeUsedCarInvoice {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeUsedCarInvoice() "RecognizeUsedCarInvoice" -> RecognizeUsedCarInvoiceOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeUsedCarInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeUsedCarInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeUsedCarInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeVehicleCertification` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeVehicleCertification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleCertification {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeVehicleCertification() "RecognizeVehicleCertification" -> RecognizeVehicleCertificationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeVehicleCertification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleCertificationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeVehicleCertificationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeVehicleLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeVehicleLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleLicense {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeVehicleLicense() "RecognizeVehicleLicense" -> RecognizeVehicleLicenseOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeVehicleLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleLicenseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeVehicleLicenseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeVehicleRegistration` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeVehicleRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleRegistration {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeVehicleRegistration() "RecognizeVehicleRegistration" -> RecognizeVehicleRegistrationOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeVehicleRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleRegistrationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeVehicleRegistrationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RecognizeWaybill` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/RecognizeWaybill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeWaybill {
    /// At most 2048 characters.
    pub url: Option<String>,
    pub body: Option<Bytes>,
}
operation! { RecognizeWaybill() "RecognizeWaybill" -> RecognizeWaybillOutput {
    0 "Url" url: String, 1 "body" body: Bytes
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`RecognizeWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeWaybillOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RecognizeWaybillOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Verifies business license: `VerifyBusinessLicense` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/VerifyBusinessLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBusinessLicense {
    /// Required.
    pub company_name: String,
    /// Required.
    pub credit_code: String,
    /// Required.
    pub legal_person: String,
}
operation! { VerifyBusinessLicense(company_name: String, credit_code: String, legal_person: String)
    "VerifyBusinessLicense" -> VerifyBusinessLicenseOutput {
    0 "CompanyName" company_name, 1 "CreditCode" credit_code, 2 "LegalPerson" legal_person
} }

/// Response of [`VerifyBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBusinessLicenseOutput {
    pub data: Option<String>,
}
model! { VerifyBusinessLicenseOutput {
    0 "Data" data: String
} }

/// Verifies vat invoice: `VerifyVATInvoice` of `ocr-api` 2021-07-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr-api/2021-07-07/VerifyVATInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVATInvoice {
    pub invoice_code: Option<String>,
    /// Required.
    pub invoice_date: String,
    pub invoice_kind: Option<i64>,
    /// Required.
    pub invoice_no: String,
    pub invoice_sum: Option<String>,
    pub verify_code: Option<String>,
}
operation! { VerifyVATInvoice(invoice_date: String, invoice_no: String) "VerifyVATInvoice" -> VerifyVATInvoiceOutput {
    0 "InvoiceCode" invoice_code: String, 1 "InvoiceDate" invoice_date, 2 "InvoiceKind" invoice_kind: i64,
    3 "InvoiceNo" invoice_no, 4 "InvoiceSum" invoice_sum: String, 5 "VerifyCode" verify_code: String
} }

/// Response of [`VerifyVATInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVATInvoiceOutput {
    pub data: Option<String>,
}
model! { VerifyVATInvoiceOutput {
    0 "Data" data: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    RecognizeAdvanced, RecognizeAirItinerary, RecognizeAllText, RecognizeBankAcceptance, RecognizeBankAccountLicense,
    RecognizeBankCard, RecognizeBasic, RecognizeBirthCertification, RecognizeBusShipTicket, RecognizeBusinessLicense,
    RecognizeCarInvoice, RecognizeCarNumber, RecognizeCarVinCode, RecognizeChinesePassport,
    RecognizeCommonPrintedInvoice, RecognizeCosmeticProduceLicense, RecognizeCovidTestReport,
    RecognizeCtwoMedicalDeviceManageLicense, RecognizeDocumentStructure, RecognizeDrivingLicense, RecognizeEduFormula,
    RecognizeEduOralCalculation, RecognizeEduPaperCut, RecognizeEduPaperOcr, RecognizeEduPaperStructed,
    RecognizeEduQuestionOcr, RecognizeEnglish, RecognizeEstateCertification, RecognizeExitEntryPermitToHK,
    RecognizeExitEntryPermitToMainland, RecognizeFoodManageLicense, RecognizeFoodProduceLicense, RecognizeGeneral,
    RecognizeGeneralStructure, RecognizeHKIdcard, RecognizeHandwriting, RecognizeHealthCode, RecognizeHotelConsume,
    RecognizeHousehold, RecognizeIdcard, RecognizeInternationalBusinessLicense, RecognizeInternationalIdcard,
    RecognizeInvoice, RecognizeJanpanese, RecognizeKorean, RecognizeLatin, RecognizeMedicalDeviceManageLicense,
    RecognizeMedicalDeviceProduceLicense, RecognizeMixedInvoices, RecognizeMultiLanguage, RecognizeNonTaxInvoice,
    RecognizePassport, RecognizePaymentRecord, RecognizePurchaseRecord, RecognizeQuotaInvoice,
    RecognizeRideHailingItinerary, RecognizeRollTicket, RecognizeRussian, RecognizeShoppingReceipt,
    RecognizeSocialSecurityCard, RecognizeSocialSecurityCardVersionII, RecognizeTableOcr,
    RecognizeTaxClearanceCertificate, RecognizeTaxiInvoice, RecognizeThai, RecognizeTollInvoice,
    RecognizeTradeMarkCertification, RecognizeTrainInvoice, RecognizeUsedCarInvoice, RecognizeVehicleCertification,
    RecognizeVehicleLicense, RecognizeVehicleRegistration, RecognizeWaybill, VerifyBusinessLicense, VerifyVATInvoice
}
