//! `ocr` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `ocr.<region>.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/ocr/2019-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ocr::GetAsyncJobResult};
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
    &[("cn-shanghai", "ocr-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ocr", "2019-12-30", "ocr", &ENDPOINTS);

/// Gets async job result: `GetAsyncJobResult` of `ocr` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ocr/2019-12-30/GetAsyncJobResult>.
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

/// `RecognizeBankCard` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeBankCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCard {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeBankCard(image_url: String) "RecognizeBankCard" -> RecognizeBankCardOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeBankCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCardOutput {
    pub data: Option<RecognizeBankCardData>,
}
model! { RecognizeBankCardOutput {
    0 "Data" data: RecognizeBankCardData
} }

/// In the response of [`RecognizeBankCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCardData {
    pub bank_name: Option<String>,
    pub card_number: Option<String>,
    pub card_type: Option<String>,
    pub valid_date: Option<String>,
}
model! { RecognizeBankCardData {
    0 "BankName" bank_name: String, 1 "CardNumber" card_number: String, 2 "CardType" card_type: String,
    3 "ValidDate" valid_date: String
} }

/// `RecognizeBusinessLicense` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeBusinessLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicense {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeBusinessLicense(image_url: String) "RecognizeBusinessLicense" -> RecognizeBusinessLicenseOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseOutput {
    pub data: Option<RecognizeBusinessLicenseData>,
}
model! { RecognizeBusinessLicenseOutput {
    0 "Data" data: RecognizeBusinessLicenseData
} }

/// In the response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseData {
    pub address: Option<String>,
    pub angle: Option<f64>,
    pub business: Option<String>,
    pub capital: Option<String>,
    pub emblem: Option<RecognizeBusinessLicenseEmblem>,
    pub establish_date: Option<String>,
    pub legal_person: Option<String>,
    pub name: Option<String>,
    pub qr_code: Option<RecognizeBusinessLicenseQRCode>,
    pub register_number: Option<String>,
    pub stamp: Option<RecognizeBusinessLicenseStamp>,
    pub title: Option<RecognizeBusinessLicenseTitle>,
    pub r#type: Option<String>,
    pub valid_period: Option<String>,
}
model! { RecognizeBusinessLicenseData {
    0 "Address" address: String, 1 "Angle" angle: f64, 2 "Business" business: String, 3 "Capital" capital: String,
    4 "Emblem" emblem: RecognizeBusinessLicenseEmblem, 5 "EstablishDate" establish_date: String,
    6 "LegalPerson" legal_person: String, 7 "Name" name: String, 8 "QRCode" qr_code: RecognizeBusinessLicenseQRCode,
    9 "RegisterNumber" register_number: String, 10 "Stamp" stamp: RecognizeBusinessLicenseStamp,
    11 "Title" title: RecognizeBusinessLicenseTitle, 12 "Type" r#type: String, 13 "ValidPeriod" valid_period: String
} }

/// In the response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseEmblem {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseEmblem {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseQRCode {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseQRCode {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseStamp {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseStamp {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// In the response of [`RecognizeBusinessLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseTitle {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseTitle {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// `RecognizeCharacter` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeCharacter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacter {
    /// Required.
    pub image_url: String,
    /// Required.
    pub min_height: i64,
    /// Required.
    pub output_probability: bool,
}
operation! { RecognizeCharacter(image_url: String, min_height: i64, output_probability: bool)
    "RecognizeCharacter" -> RecognizeCharacterOutput {
    0 "ImageURL" image_url, 1 "MinHeight" min_height, 2 "OutputProbability" output_probability
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RecognizeCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterOutput {
    pub data: Option<RecognizeCharacterData>,
}
model! { RecognizeCharacterOutput {
    0 "Data" data: RecognizeCharacterData
} }

/// In the response of [`RecognizeCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterData {
    pub results: Vec<RecognizeCharacterResults>,
}
model! { RecognizeCharacterData {
    0 "Results" results: Vec<RecognizeCharacterResults>
} }

/// In the response of [`RecognizeCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterResults {
    pub probability: Option<f64>,
    pub text: Option<String>,
    pub text_rectangles: Option<RecognizeCharacterTextRectangles>,
}
model! { RecognizeCharacterResults {
    0 "Probability" probability: f64, 1 "Text" text: String,
    2 "TextRectangles" text_rectangles: RecognizeCharacterTextRectangles
} }

/// In the response of [`RecognizeCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterTextRectangles {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub pos: Vec<RecognizeCharacterPos>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeCharacterTextRectangles {
    0 "Angle" angle: i64, 1 "Height" height: i64, 2 "Left" left: i64, 3 "Pos" pos: Vec<RecognizeCharacterPos>,
    4 "Top" top: i64, 5 "Width" width: i64
} }

/// In the response of [`RecognizeCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeCharacterPos {
    0 "x" x: i64, 1 "y" y: i64
} }

/// `RecognizeDriverLicense` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeDriverLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicense {
    /// Required.
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeDriverLicense(image_url: String) "RecognizeDriverLicense" -> RecognizeDriverLicenseOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeDriverLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseOutput {
    pub data: Option<RecognizeDriverLicenseData>,
}
model! { RecognizeDriverLicenseOutput {
    0 "Data" data: RecognizeDriverLicenseData
} }

/// In the response of [`RecognizeDriverLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseData {
    pub back_result: Option<RecognizeDriverLicenseBackResult>,
    pub face_result: Option<RecognizeDriverLicenseFaceResult>,
}
model! { RecognizeDriverLicenseData {
    0 "BackResult" back_result: RecognizeDriverLicenseBackResult,
    1 "FaceResult" face_result: RecognizeDriverLicenseFaceResult
} }

/// In the response of [`RecognizeDriverLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseBackResult {
    pub archive_number: Option<String>,
    pub card_number: Option<String>,
    pub name: Option<String>,
    pub record: Option<String>,
}
model! { RecognizeDriverLicenseBackResult {
    0 "ArchiveNumber" archive_number: String, 1 "CardNumber" card_number: String, 2 "Name" name: String,
    3 "Record" record: String
} }

/// In the response of [`RecognizeDriverLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseFaceResult {
    pub address: Option<String>,
    pub birth_date: Option<String>,
    pub end_date: Option<String>,
    pub gender: Option<String>,
    pub issue_date: Option<String>,
    pub issue_unit: Option<String>,
    pub license_number: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
    pub start_date: Option<String>,
    pub vehicle_type: Option<String>,
}
model! { RecognizeDriverLicenseFaceResult {
    0 "Address" address: String, 1 "BirthDate" birth_date: String, 2 "EndDate" end_date: String,
    3 "Gender" gender: String, 4 "IssueDate" issue_date: String, 5 "IssueUnit" issue_unit: String,
    6 "LicenseNumber" license_number: String, 7 "Name" name: String, 8 "Nationality" nationality: String,
    9 "StartDate" start_date: String, 10 "VehicleType" vehicle_type: String
} }

/// `RecognizeDrivingLicense` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeDrivingLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicense {
    /// Required.
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeDrivingLicense(image_url: String) "RecognizeDrivingLicense" -> RecognizeDrivingLicenseOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeDrivingLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseOutput {
    pub data: Option<RecognizeDrivingLicenseData>,
}
model! { RecognizeDrivingLicenseOutput {
    0 "Data" data: RecognizeDrivingLicenseData
} }

/// In the response of [`RecognizeDrivingLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseData {
    pub back_result: Option<RecognizeDrivingLicenseBackResult>,
    pub face_result: Option<RecognizeDrivingLicenseFaceResult>,
}
model! { RecognizeDrivingLicenseData {
    0 "BackResult" back_result: RecognizeDrivingLicenseBackResult,
    1 "FaceResult" face_result: RecognizeDrivingLicenseFaceResult
} }

/// In the response of [`RecognizeDrivingLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseBackResult {
    pub approved_load: Option<String>,
    pub approved_passenger_capacity: Option<String>,
    pub energy_type: Option<String>,
    pub file_number: Option<String>,
    pub gross_mass: Option<String>,
    pub inspection_record: Option<String>,
    pub overall_dimension: Option<String>,
    pub plate_number: Option<String>,
    pub traction_mass: Option<String>,
    pub unladen_mass: Option<String>,
}
model! { RecognizeDrivingLicenseBackResult {
    0 "ApprovedLoad" approved_load: String, 1 "ApprovedPassengerCapacity" approved_passenger_capacity: String,
    2 "EnergyType" energy_type: String, 3 "FileNumber" file_number: String, 4 "GrossMass" gross_mass: String,
    5 "InspectionRecord" inspection_record: String, 6 "OverallDimension" overall_dimension: String,
    7 "PlateNumber" plate_number: String, 8 "TractionMass" traction_mass: String, 9 "UnladenMass" unladen_mass: String
} }

/// In the response of [`RecognizeDrivingLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseFaceResult {
    pub address: Option<String>,
    pub engine_number: Option<String>,
    pub issue_date: Option<String>,
    pub model: Option<String>,
    pub owner: Option<String>,
    pub plate_number: Option<String>,
    pub register_date: Option<String>,
    pub use_character: Option<String>,
    pub vehicle_type: Option<String>,
    pub vin: Option<String>,
}
model! { RecognizeDrivingLicenseFaceResult {
    0 "Address" address: String, 1 "EngineNumber" engine_number: String, 2 "IssueDate" issue_date: String,
    3 "Model" model: String, 4 "Owner" owner: String, 5 "PlateNumber" plate_number: String,
    6 "RegisterDate" register_date: String, 7 "UseCharacter" use_character: String,
    8 "VehicleType" vehicle_type: String, 9 "Vin" vin: String
} }

/// `RecognizeIdentityCard` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeIdentityCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCard {
    /// Required.
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeIdentityCard(image_url: String) "RecognizeIdentityCard" -> RecognizeIdentityCardOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardOutput {
    pub data: Option<RecognizeIdentityCardData>,
}
model! { RecognizeIdentityCardOutput {
    0 "Data" data: RecognizeIdentityCardData
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardData {
    pub back_result: Option<RecognizeIdentityCardBackResult>,
    pub front_result: Option<RecognizeIdentityCardFrontResult>,
}
model! { RecognizeIdentityCardData {
    0 "BackResult" back_result: RecognizeIdentityCardBackResult,
    1 "FrontResult" front_result: RecognizeIdentityCardFrontResult
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardBackResult {
    pub end_date: Option<String>,
    pub issue: Option<String>,
    pub start_date: Option<String>,
}
model! { RecognizeIdentityCardBackResult {
    0 "EndDate" end_date: String, 1 "Issue" issue: String, 2 "StartDate" start_date: String
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFrontResult {
    pub address: Option<String>,
    pub birth_date: Option<String>,
    pub card_areas: Vec<RecognizeIdentityCardCardAreas>,
    pub face_rect_vertices: Vec<RecognizeIdentityCardFaceRectVertices>,
    pub face_rectangle: Option<RecognizeIdentityCardFaceRectangle>,
    pub gender: Option<String>,
    pub id_number: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
}
model! { RecognizeIdentityCardFrontResult {
    0 "Address" address: String, 1 "BirthDate" birth_date: String,
    2 "CardAreas" card_areas: Vec<RecognizeIdentityCardCardAreas>,
    3 "FaceRectVertices" face_rect_vertices: Vec<RecognizeIdentityCardFaceRectVertices>,
    4 "FaceRectangle" face_rectangle: RecognizeIdentityCardFaceRectangle, 5 "Gender" gender: String,
    6 "IDNumber" id_number: String, 7 "Name" name: String, 8 "Nationality" nationality: String
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardCardAreas {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardCardAreas {
    0 "X" x: f64, 1 "Y" y: f64
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFaceRectVertices {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardFaceRectVertices {
    0 "X" x: f64, 1 "Y" y: f64
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFaceRectangle {
    pub angle: Option<f64>,
    pub center: Option<RecognizeIdentityCardCenter>,
    pub size: Option<RecognizeIdentityCardSize>,
}
model! { RecognizeIdentityCardFaceRectangle {
    0 "Angle" angle: f64, 1 "Center" center: RecognizeIdentityCardCenter, 2 "Size" size: RecognizeIdentityCardSize
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardCenter {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardCenter {
    0 "X" x: f64, 1 "Y" y: f64
} }

/// In the response of [`RecognizeIdentityCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardSize {
    pub height: Option<f64>,
    pub width: Option<f64>,
}
model! { RecognizeIdentityCardSize {
    0 "Height" height: f64, 1 "Width" width: f64
} }

/// `RecognizeLicensePlate` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeLicensePlate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlate {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeLicensePlate(image_url: String) "RecognizeLicensePlate" -> RecognizeLicensePlateOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeLicensePlate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateOutput {
    pub data: Option<RecognizeLicensePlateData>,
}
model! { RecognizeLicensePlateOutput {
    0 "Data" data: RecognizeLicensePlateData
} }

/// In the response of [`RecognizeLicensePlate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateData {
    pub plates: Vec<RecognizeLicensePlatePlates>,
}
model! { RecognizeLicensePlateData {
    0 "Plates" plates: Vec<RecognizeLicensePlatePlates>
} }

/// In the response of [`RecognizeLicensePlate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlatePlates {
    pub confidence: Option<f64>,
    pub plate_number: Option<String>,
    pub plate_type: Option<String>,
    pub plate_type_confidence: Option<f64>,
    pub positions: Vec<RecognizeLicensePlatePositions>,
    pub roi: Option<RecognizeLicensePlateRoi>,
}
model! { RecognizeLicensePlatePlates {
    0 "Confidence" confidence: f64, 1 "PlateNumber" plate_number: String, 2 "PlateType" plate_type: String,
    3 "PlateTypeConfidence" plate_type_confidence: f64, 4 "Positions" positions: Vec<RecognizeLicensePlatePositions>,
    5 "Roi" roi: RecognizeLicensePlateRoi
} }

/// In the response of [`RecognizeLicensePlate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlatePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeLicensePlatePositions {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeLicensePlate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateRoi {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeLicensePlateRoi {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// `RecognizePdf` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizePdf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdf {
    /// Required.
    pub file_url: String,
}
operation! { RecognizePdf(file_url: String) "RecognizePdf" -> RecognizePdfOutput {
    0 "FileURL" file_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizePdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfOutput {
    pub data: Option<RecognizePdfData>,
}
model! { RecognizePdfOutput {
    0 "Data" data: RecognizePdfData
} }

/// In the response of [`RecognizePdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfData {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub page_index: Option<i64>,
    pub width: Option<i64>,
    pub words_info: Vec<RecognizePdfWordsInfo>,
}
model! { RecognizePdfData {
    0 "Angle" angle: i64, 1 "Height" height: i64, 2 "OrgHeight" org_height: i64, 3 "OrgWidth" org_width: i64,
    4 "PageIndex" page_index: i64, 5 "Width" width: i64, 6 "WordsInfo" words_info: Vec<RecognizePdfWordsInfo>
} }

/// In the response of [`RecognizePdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfWordsInfo {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub positions: Vec<RecognizePdfPositions>,
    pub width: Option<i64>,
    pub word: Option<String>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizePdfWordsInfo {
    0 "Angle" angle: i64, 1 "Height" height: i64, 2 "Positions" positions: Vec<RecognizePdfPositions>,
    3 "Width" width: i64, 4 "Word" word: String, 5 "X" x: i64, 6 "Y" y: i64
} }

/// In the response of [`RecognizePdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfPositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizePdfPositions {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// `RecognizeQrCode` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeQrCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCode {
    /// Required.
    pub tasks: Vec<RecognizeQrCodeTasks>,
}
operation! { RecognizeQrCode(tasks: Vec<RecognizeQrCodeTasks>) "RecognizeQrCode" -> RecognizeQrCodeOutput {
    0 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`RecognizeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeTasks {
    /// Required.
    pub image_url: Option<String>,
}
input! { RecognizeQrCodeTasks(image_url: String) {
    0 "ImageURL" image_url: String
} }

/// Response of [`RecognizeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeOutput {
    pub data: Option<RecognizeQrCodeData>,
}
model! { RecognizeQrCodeOutput {
    0 "Data" data: RecognizeQrCodeData
} }

/// In the response of [`RecognizeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeData {
    pub elements: Vec<RecognizeQrCodeElements>,
}
model! { RecognizeQrCodeData {
    0 "Elements" elements: Vec<RecognizeQrCodeElements>
} }

/// In the response of [`RecognizeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeElements {
    pub image_url: Option<String>,
    pub results: Vec<RecognizeQrCodeResults>,
    pub task_id: Option<String>,
}
model! { RecognizeQrCodeElements {
    0 "ImageURL" image_url: String, 1 "Results" results: Vec<RecognizeQrCodeResults>, 2 "TaskId" task_id: String
} }

/// In the response of [`RecognizeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeResults {
    pub label: Option<String>,
    pub qr_codes_data: Vec<String>,
    pub rate: Option<f64>,
    pub suggestion: Option<String>,
}
model! { RecognizeQrCodeResults {
    0 "Label" label: String, 1 "QrCodesData" qr_codes_data: Vec<String>, 2 "Rate" rate: f64,
    3 "Suggestion" suggestion: String
} }

/// `RecognizeQuotaInvoice` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeQuotaInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoice {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeQuotaInvoice(image_url: String) "RecognizeQuotaInvoice" -> RecognizeQuotaInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceOutput {
    pub data: Option<RecognizeQuotaInvoiceData>,
}
model! { RecognizeQuotaInvoiceOutput {
    0 "Data" data: RecognizeQuotaInvoiceData
} }

/// In the response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceData {
    pub angle: Option<i64>,
    pub content: Option<RecognizeQuotaInvoiceContent>,
    pub height: Option<i64>,
    pub key_value_infos: Vec<RecognizeQuotaInvoiceKeyValueInfos>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeQuotaInvoiceData {
    0 "Angle" angle: i64, 1 "Content" content: RecognizeQuotaInvoiceContent, 2 "Height" height: i64,
    3 "KeyValueInfos" key_value_infos: Vec<RecognizeQuotaInvoiceKeyValueInfos>, 4 "OrgHeight" org_height: i64,
    5 "OrgWidth" org_width: i64, 6 "Width" width: i64
} }

/// In the response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceContent {
    pub invoice_amount: Option<String>,
    pub invoice_code: Option<String>,
    pub invoice_details: Option<String>,
    pub invoice_no: Option<String>,
    pub sum_amount: Option<String>,
}
model! { RecognizeQuotaInvoiceContent {
    0 "InvoiceAmount" invoice_amount: String, 1 "InvoiceCode" invoice_code: String,
    2 "InvoiceDetails" invoice_details: String, 3 "InvoiceNo" invoice_no: String, 4 "SumAmount" sum_amount: String
} }

/// In the response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceKeyValueInfos {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_positions: Vec<RecognizeQuotaInvoiceValuePositions>,
    pub value_score: Option<f64>,
}
model! { RecognizeQuotaInvoiceKeyValueInfos {
    0 "Key" key: String, 1 "Value" value: String,
    2 "ValuePositions" value_positions: Vec<RecognizeQuotaInvoiceValuePositions>, 3 "ValueScore" value_score: f64
} }

/// In the response of [`RecognizeQuotaInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceValuePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeQuotaInvoiceValuePositions {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// `RecognizeTable` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTable {
    /// Required.
    pub assure_direction: bool,
    /// Required.
    pub has_line: bool,
    /// Required.
    pub image_url: String,
    /// Required.
    pub output_format: String,
    /// Required.
    pub skip_detection: bool,
    /// Required.
    pub use_finance_model: bool,
}

/// Arguments of [`RecognizeTable::new`].
pub struct RecognizeTableRequired {
    pub assure_direction: bool,
    pub has_line: bool,
    pub image_url: String,
    pub output_format: String,
    pub skip_detection: bool,
    pub use_finance_model: bool,
}
operation! {
    RecognizeTable { RecognizeTableRequired: assure_direction, has_line, image_url, output_format, skip_detection, use_finance_model }
    "RecognizeTable" -> RecognizeTableOutput {
    0 "AssureDirection" assure_direction, 1 "HasLine" has_line, 2 "ImageURL" image_url, 3 "OutputFormat" output_format,
    4 "SkipDetection" skip_detection, 5 "UseFinanceModel" use_finance_model
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RecognizeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOutput {
    pub data: Option<RecognizeTableData>,
}
model! { RecognizeTableOutput {
    0 "Data" data: RecognizeTableData
} }

/// In the response of [`RecognizeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableData {
    pub file_content: Option<String>,
    pub tables: Vec<RecognizeTableTables>,
}
model! { RecognizeTableData {
    0 "FileContent" file_content: String, 1 "Tables" tables: Vec<RecognizeTableTables>
} }

/// In the response of [`RecognizeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTables {
    pub head: Vec<String>,
    pub table_rows: Vec<RecognizeTableTableRows>,
    pub tail: Vec<String>,
}
model! { RecognizeTableTables {
    0 "Head" head: Vec<String>, 1 "TableRows" table_rows: Vec<RecognizeTableTableRows>, 2 "Tail" tail: Vec<String>
} }

/// In the response of [`RecognizeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTableRows {
    pub table_columns: Vec<RecognizeTableTableColumns>,
}
model! { RecognizeTableTableRows {
    0 "TableColumns" table_columns: Vec<RecognizeTableTableColumns>
} }

/// In the response of [`RecognizeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTableColumns {
    pub end_column: Option<i64>,
    pub end_row: Option<i64>,
    pub height: Option<i64>,
    pub start_column: Option<i64>,
    pub start_row: Option<i64>,
    pub texts: Vec<String>,
    pub width: Option<i64>,
}
model! { RecognizeTableTableColumns {
    0 "EndColumn" end_column: i64, 1 "EndRow" end_row: i64, 2 "Height" height: i64, 3 "StartColumn" start_column: i64,
    4 "StartRow" start_row: i64, 5 "Texts" texts: Vec<String>, 6 "Width" width: i64
} }

/// `RecognizeTaxiInvoice` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeTaxiInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoice {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeTaxiInvoice(image_url: String) "RecognizeTaxiInvoice" -> RecognizeTaxiInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceOutput {
    pub data: Option<RecognizeTaxiInvoiceData>,
}
model! { RecognizeTaxiInvoiceOutput {
    0 "Data" data: RecognizeTaxiInvoiceData
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceData {
    pub invoices: Vec<RecognizeTaxiInvoiceInvoices>,
}
model! { RecognizeTaxiInvoiceData {
    0 "Invoices" invoices: Vec<RecognizeTaxiInvoiceInvoices>
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceInvoices {
    pub invoice_roi: Option<RecognizeTaxiInvoiceInvoiceRoi>,
    pub items: Vec<RecognizeTaxiInvoiceItems>,
    pub rotate_type: Option<i64>,
}
model! { RecognizeTaxiInvoiceInvoices {
    0 "InvoiceRoi" invoice_roi: RecognizeTaxiInvoiceInvoiceRoi, 1 "Items" items: Vec<RecognizeTaxiInvoiceItems>,
    2 "RotateType" rotate_type: i64
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceInvoiceRoi {
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeTaxiInvoiceInvoiceRoi {
    0 "H" h: f64, 1 "W" w: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceItems {
    pub item_roi: Option<RecognizeTaxiInvoiceItemRoi>,
    pub text: Option<String>,
}
model! { RecognizeTaxiInvoiceItems {
    0 "ItemRoi" item_roi: RecognizeTaxiInvoiceItemRoi, 1 "Text" text: String
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceItemRoi {
    pub angle: Option<f64>,
    pub center: Option<RecognizeTaxiInvoiceCenter>,
    pub size: Option<RecognizeTaxiInvoiceSize>,
}
model! { RecognizeTaxiInvoiceItemRoi {
    0 "Angle" angle: f64, 1 "Center" center: RecognizeTaxiInvoiceCenter, 2 "Size" size: RecognizeTaxiInvoiceSize
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceCenter {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeTaxiInvoiceCenter {
    0 "X" x: f64, 1 "Y" y: f64
} }

/// In the response of [`RecognizeTaxiInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceSize {
    pub h: Option<f64>,
    pub w: Option<f64>,
}
model! { RecognizeTaxiInvoiceSize {
    0 "H" h: f64, 1 "W" w: f64
} }

/// `RecognizeTicketInvoice` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeTicketInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoice {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeTicketInvoice(image_url: String) "RecognizeTicketInvoice" -> RecognizeTicketInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceOutput {
    pub data: Option<RecognizeTicketInvoiceData>,
}
model! { RecognizeTicketInvoiceOutput {
    0 "Data" data: RecognizeTicketInvoiceData
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceData {
    pub count: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub results: Vec<RecognizeTicketInvoiceResults>,
    pub width: Option<i64>,
}
model! { RecognizeTicketInvoiceData {
    0 "Count" count: i64, 1 "Height" height: i64, 2 "OrgHeight" org_height: i64, 3 "OrgWidth" org_width: i64,
    4 "Results" results: Vec<RecognizeTicketInvoiceResults>, 5 "Width" width: i64
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceResults {
    pub content: Option<RecognizeTicketInvoiceContent>,
    pub index: Option<i64>,
    pub key_value_infos: Vec<RecognizeTicketInvoiceKeyValueInfos>,
    pub slice_rectangle: Vec<RecognizeTicketInvoiceSliceRectangle>,
    pub r#type: Option<String>,
}
model! { RecognizeTicketInvoiceResults {
    0 "Content" content: RecognizeTicketInvoiceContent, 1 "Index" index: i64,
    2 "KeyValueInfos" key_value_infos: Vec<RecognizeTicketInvoiceKeyValueInfos>,
    3 "SliceRectangle" slice_rectangle: Vec<RecognizeTicketInvoiceSliceRectangle>, 4 "Type" r#type: String
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceContent {
    pub anti_fake_code: Option<String>,
    pub invoice_code: Option<String>,
    pub invoice_date: Option<String>,
    pub invoice_number: Option<String>,
    pub payee_name: Option<String>,
    pub payee_register_no: Option<String>,
    pub payer_name: Option<String>,
    pub payer_register_no: Option<String>,
    pub sum_amount: Option<String>,
}
model! { RecognizeTicketInvoiceContent {
    0 "AntiFakeCode" anti_fake_code: String, 1 "InvoiceCode" invoice_code: String, 2 "InvoiceDate" invoice_date: String,
    3 "InvoiceNumber" invoice_number: String, 4 "PayeeName" payee_name: String,
    5 "PayeeRegisterNo" payee_register_no: String, 6 "PayerName" payer_name: String,
    7 "PayerRegisterNo" payer_register_no: String, 8 "SumAmount" sum_amount: String
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceKeyValueInfos {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_positions: Vec<RecognizeTicketInvoiceValuePositions>,
    pub value_score: Option<f64>,
}
model! { RecognizeTicketInvoiceKeyValueInfos {
    0 "Key" key: String, 1 "Value" value: String,
    2 "ValuePositions" value_positions: Vec<RecognizeTicketInvoiceValuePositions>, 3 "ValueScore" value_score: f64
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceValuePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeTicketInvoiceValuePositions {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeTicketInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceSliceRectangle {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeTicketInvoiceSliceRectangle {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// `RecognizeTrainTicket` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeTrainTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainTicket {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeTrainTicket(image_url: String) "RecognizeTrainTicket" -> RecognizeTrainTicketOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeTrainTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainTicketOutput {
    pub data: Option<RecognizeTrainTicketData>,
}
model! { RecognizeTrainTicketOutput {
    0 "Data" data: RecognizeTrainTicketData
} }

/// In the response of [`RecognizeTrainTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainTicketData {
    pub date: Option<String>,
    pub departure_station: Option<String>,
    pub destination: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub number: Option<String>,
    pub price: Option<f64>,
    pub seat: Option<String>,
}
model! { RecognizeTrainTicketData {
    0 "Date" date: String, 1 "DepartureStation" departure_station: String, 2 "Destination" destination: String,
    3 "Level" level: String, 4 "Name" name: String, 5 "Number" number: String, 6 "Price" price: f64,
    7 "Seat" seat: String
} }

/// `RecognizeVATInvoice` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeVATInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoice {
    /// Required.
    pub file_type: String,
    /// Required.
    pub file_url: String,
}
operation! { RecognizeVATInvoice(file_type: String, file_url: String)
    "RecognizeVATInvoice" -> RecognizeVATInvoiceOutput {
    0 "FileType" file_type, 1 "FileURL" file_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeVATInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceOutput {
    pub data: Option<RecognizeVATInvoiceData>,
}
model! { RecognizeVATInvoiceOutput {
    0 "Data" data: RecognizeVATInvoiceData
} }

/// In the response of [`RecognizeVATInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceData {
    pub r#box: Option<RecognizeVATInvoiceBox>,
    pub content: Option<RecognizeVATInvoiceContent>,
}
model! { RecognizeVATInvoiceData {
    0 "Box" r#box: RecognizeVATInvoiceBox, 1 "Content" content: RecognizeVATInvoiceContent
} }

/// In the response of [`RecognizeVATInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceBox {
    pub checkers: Vec<f64>,
    pub clerks: Vec<f64>,
    pub invoice_amounts: Vec<f64>,
    pub invoice_codes: Vec<f64>,
    pub invoice_dates: Vec<f64>,
    pub invoice_fake_codes: Vec<f64>,
    pub invoice_noes: Vec<f64>,
    pub item_names: Vec<i64>,
    pub payee_addresses: Vec<f64>,
    pub payee_bank_names: Vec<f64>,
    pub payee_names: Vec<f64>,
    pub payee_register_noes: Vec<f64>,
    pub payees: Vec<f64>,
    pub payer_addresses: Vec<f64>,
    pub payer_bank_names: Vec<f64>,
    pub payer_names: Vec<f64>,
    pub payer_register_noes: Vec<f64>,
    pub sum_amounts: Vec<f64>,
    pub tax_amounts: Vec<f64>,
    pub without_tax_amounts: Vec<f64>,
}
model! { RecognizeVATInvoiceBox {
    0 "Checkers" checkers: Vec<f64>, 1 "Clerks" clerks: Vec<f64>, 2 "InvoiceAmounts" invoice_amounts: Vec<f64>,
    3 "InvoiceCodes" invoice_codes: Vec<f64>, 4 "InvoiceDates" invoice_dates: Vec<f64>,
    5 "InvoiceFakeCodes" invoice_fake_codes: Vec<f64>, 6 "InvoiceNoes" invoice_noes: Vec<f64>,
    7 "ItemNames" item_names: Vec<i64>, 8 "PayeeAddresses" payee_addresses: Vec<f64>,
    9 "PayeeBankNames" payee_bank_names: Vec<f64>, 10 "PayeeNames" payee_names: Vec<f64>,
    11 "PayeeRegisterNoes" payee_register_noes: Vec<f64>, 12 "Payees" payees: Vec<f64>,
    13 "PayerAddresses" payer_addresses: Vec<f64>, 14 "PayerBankNames" payer_bank_names: Vec<f64>,
    15 "PayerNames" payer_names: Vec<f64>, 16 "PayerRegisterNoes" payer_register_noes: Vec<f64>,
    17 "SumAmounts" sum_amounts: Vec<f64>, 18 "TaxAmounts" tax_amounts: Vec<f64>,
    19 "WithoutTaxAmounts" without_tax_amounts: Vec<f64>
} }

/// In the response of [`RecognizeVATInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceContent {
    pub anti_fake_code: Option<String>,
    pub checker: Option<String>,
    pub clerk: Option<String>,
    pub invoice_amount: Option<String>,
    pub invoice_code: Option<String>,
    pub invoice_date: Option<String>,
    pub invoice_no: Option<String>,
    pub item_name: Vec<String>,
    pub payee: Option<String>,
    pub payee_address: Option<String>,
    pub payee_bank_name: Option<String>,
    pub payee_name: Option<String>,
    pub payee_register_no: Option<String>,
    pub payer_address: Option<String>,
    pub payer_bank_name: Option<String>,
    pub payer_name: Option<String>,
    pub payer_register_no: Option<String>,
    pub sum_amount: Option<String>,
    pub tax_amount: Option<String>,
    pub without_tax_amount: Option<String>,
}
model! { RecognizeVATInvoiceContent {
    0 "AntiFakeCode" anti_fake_code: String, 1 "Checker" checker: String, 2 "Clerk" clerk: String,
    3 "InvoiceAmount" invoice_amount: String, 4 "InvoiceCode" invoice_code: String,
    5 "InvoiceDate" invoice_date: String, 6 "InvoiceNo" invoice_no: String, 7 "ItemName" item_name: Vec<String>,
    8 "Payee" payee: String, 9 "PayeeAddress" payee_address: String, 10 "PayeeBankName" payee_bank_name: String,
    11 "PayeeName" payee_name: String, 12 "PayeeRegisterNo" payee_register_no: String,
    13 "PayerAddress" payer_address: String, 14 "PayerBankName" payer_bank_name: String,
    15 "PayerName" payer_name: String, 16 "PayerRegisterNo" payer_register_no: String,
    17 "SumAmount" sum_amount: String, 18 "TaxAmount" tax_amount: String,
    19 "WithoutTaxAmount" without_tax_amount: String
} }

/// `RecognizeVINCode` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeVINCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCode {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeVINCode(image_url: String) "RecognizeVINCode" -> RecognizeVINCodeOutput {
    0 "ImageURL" image_url
} }

/// Response of [`RecognizeVINCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCodeOutput {
    pub data: Option<RecognizeVINCodeData>,
}
model! { RecognizeVINCodeOutput {
    0 "Data" data: RecognizeVINCodeData
} }

/// In the response of [`RecognizeVINCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCodeData {
    pub vin_code: Option<String>,
}
model! { RecognizeVINCodeData {
    0 "VinCode" vin_code: String
} }

/// `RecognizeVideoCharacter` of `ocr` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ocr/2019-12-30/RecognizeVideoCharacter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacter {
    /// Required.
    pub video_url: String,
}
operation! { RecognizeVideoCharacter(video_url: String) "RecognizeVideoCharacter" -> RecognizeVideoCharacterOutput {
    0 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeVideoCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterOutput {
    pub data: Option<RecognizeVideoCharacterData>,
    pub message: Option<String>,
}
model! { RecognizeVideoCharacterOutput {
    0 "Data" data: RecognizeVideoCharacterData, 1 "Message" message: String
} }

/// In the response of [`RecognizeVideoCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterData {
    pub frames: Vec<RecognizeVideoCharacterFrames>,
    pub height: Option<i64>,
    pub input_file: Option<String>,
    pub width: Option<i64>,
}
model! { RecognizeVideoCharacterData {
    0 "Frames" frames: Vec<RecognizeVideoCharacterFrames>, 1 "Height" height: i64, 2 "InputFile" input_file: String,
    3 "Width" width: i64
} }

/// In the response of [`RecognizeVideoCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterFrames {
    pub elements: Vec<RecognizeVideoCharacterElements>,
    pub timestamp: Option<i64>,
}
model! { RecognizeVideoCharacterFrames {
    0 "Elements" elements: Vec<RecognizeVideoCharacterElements>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`RecognizeVideoCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterElements {
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_rectangles: Vec<RecognizeVideoCharacterTextRectangles>,
}
model! { RecognizeVideoCharacterElements {
    0 "Score" score: f64, 1 "Text" text: String,
    2 "TextRectangles" text_rectangles: Vec<RecognizeVideoCharacterTextRectangles>
} }

/// In the response of [`RecognizeVideoCharacter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterTextRectangles {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeVideoCharacterTextRectangles {
    0 "Angle" angle: i64, 1 "Height" height: i64, 2 "Left" left: i64, 3 "Top" top: i64, 4 "Width" width: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetAsyncJobResult, RecognizeBankCard, RecognizeBusinessLicense, RecognizeCharacter, RecognizeDriverLicense,
    RecognizeDrivingLicense, RecognizeIdentityCard, RecognizeLicensePlate, RecognizePdf, RecognizeQrCode,
    RecognizeQuotaInvoice, RecognizeTable, RecognizeTaxiInvoice, RecognizeTicketInvoice, RecognizeTrainTicket,
    RecognizeVATInvoice, RecognizeVINCode, RecognizeVideoCharacter
}
