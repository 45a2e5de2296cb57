//! `ocr` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "ocr-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ocr", version: "2019-12-30", code: "ocr", endpoints: &ENDPOINTS };

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
pub struct RecognizeBankCard {
    pub image_url: String,
}
operation! { RecognizeBankCard(image_url: String) "RecognizeBankCard" -> RecognizeBankCardOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCardOutput {
    pub data: Option<RecognizeBankCardData>,
}
model! { RecognizeBankCardOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBankCardData {
    pub bank_name: Option<String>,
    pub card_number: Option<String>,
    pub card_type: Option<String>,
    pub valid_date: Option<String>,
}
model! { RecognizeBankCardData {
    0 "BankName" bank_name, 1 "CardNumber" card_number, 2 "CardType" card_type, 3 "ValidDate" valid_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicense {
    pub image_url: String,
}
operation! { RecognizeBusinessLicense(image_url: String) "RecognizeBusinessLicense" -> RecognizeBusinessLicenseOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseOutput {
    pub data: Option<RecognizeBusinessLicenseData>,
}
model! { RecognizeBusinessLicenseOutput {
    0 "Data" data
} }

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
    0 "Address" address, 1 "Angle" angle, 2 "Business" business, 3 "Capital" capital, 4 "Emblem" emblem,
    5 "EstablishDate" establish_date, 6 "LegalPerson" legal_person, 7 "Name" name, 8 "QRCode" qr_code,
    9 "RegisterNumber" register_number, 10 "Stamp" stamp, 11 "Title" title, 12 "Type" r#type,
    13 "ValidPeriod" valid_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseEmblem {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseEmblem {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseQRCode {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseQRCode {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseStamp {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseStamp {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseTitle {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeBusinessLicenseTitle {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacter {
    pub image_url: String,
    pub min_height: i64,
    pub output_probability: bool,
}
operation! { RecognizeCharacter(image_url: String, min_height: i64, output_probability: bool)
    "RecognizeCharacter" -> RecognizeCharacterOutput {
    0 "ImageURL" image_url, 1 "MinHeight" min_height, 2 "OutputProbability" output_probability
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterOutput {
    pub data: Option<RecognizeCharacterData>,
}
model! { RecognizeCharacterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterData {
    pub results: Option<Vec<RecognizeCharacterResults>>,
}
model! { RecognizeCharacterData {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterResults {
    pub probability: Option<f64>,
    pub text: Option<String>,
    pub text_rectangles: Option<RecognizeCharacterTextRectangles>,
}
model! { RecognizeCharacterResults {
    0 "Probability" probability, 1 "Text" text, 2 "TextRectangles" text_rectangles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterTextRectangles {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub pos: Option<Vec<RecognizeCharacterPos>>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeCharacterTextRectangles {
    0 "Angle" angle, 1 "Height" height, 2 "Left" left, 3 "Pos" pos, 4 "Top" top, 5 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCharacterPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeCharacterPos {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicense {
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeDriverLicense(image_url: String) "RecognizeDriverLicense" -> RecognizeDriverLicenseOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseOutput {
    pub data: Option<RecognizeDriverLicenseData>,
}
model! { RecognizeDriverLicenseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseData {
    pub back_result: Option<RecognizeDriverLicenseBackResult>,
    pub face_result: Option<RecognizeDriverLicenseFaceResult>,
}
model! { RecognizeDriverLicenseData {
    0 "BackResult" back_result, 1 "FaceResult" face_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDriverLicenseBackResult {
    pub archive_number: Option<String>,
    pub card_number: Option<String>,
    pub name: Option<String>,
    pub record: Option<String>,
}
model! { RecognizeDriverLicenseBackResult {
    0 "ArchiveNumber" archive_number, 1 "CardNumber" card_number, 2 "Name" name, 3 "Record" record
} }

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
    0 "Address" address, 1 "BirthDate" birth_date, 2 "EndDate" end_date, 3 "Gender" gender, 4 "IssueDate" issue_date,
    5 "IssueUnit" issue_unit, 6 "LicenseNumber" license_number, 7 "Name" name, 8 "Nationality" nationality,
    9 "StartDate" start_date, 10 "VehicleType" vehicle_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicense {
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeDrivingLicense(image_url: String) "RecognizeDrivingLicense" -> RecognizeDrivingLicenseOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseOutput {
    pub data: Option<RecognizeDrivingLicenseData>,
}
model! { RecognizeDrivingLicenseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseData {
    pub back_result: Option<RecognizeDrivingLicenseBackResult>,
    pub face_result: Option<RecognizeDrivingLicenseFaceResult>,
}
model! { RecognizeDrivingLicenseData {
    0 "BackResult" back_result, 1 "FaceResult" face_result
} }

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
    0 "ApprovedLoad" approved_load, 1 "ApprovedPassengerCapacity" approved_passenger_capacity,
    2 "EnergyType" energy_type, 3 "FileNumber" file_number, 4 "GrossMass" gross_mass,
    5 "InspectionRecord" inspection_record, 6 "OverallDimension" overall_dimension, 7 "PlateNumber" plate_number,
    8 "TractionMass" traction_mass, 9 "UnladenMass" unladen_mass
} }

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
    0 "Address" address, 1 "EngineNumber" engine_number, 2 "IssueDate" issue_date, 3 "Model" model, 4 "Owner" owner,
    5 "PlateNumber" plate_number, 6 "RegisterDate" register_date, 7 "UseCharacter" use_character,
    8 "VehicleType" vehicle_type, 9 "Vin" vin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCard {
    pub image_url: String,
    pub side: Option<String>,
}
operation! { RecognizeIdentityCard(image_url: String) "RecognizeIdentityCard" -> RecognizeIdentityCardOutput {
    0 "ImageURL" image_url, 1 "Side" side: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardOutput {
    pub data: Option<RecognizeIdentityCardData>,
}
model! { RecognizeIdentityCardOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardData {
    pub back_result: Option<RecognizeIdentityCardBackResult>,
    pub front_result: Option<RecognizeIdentityCardFrontResult>,
}
model! { RecognizeIdentityCardData {
    0 "BackResult" back_result, 1 "FrontResult" front_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardBackResult {
    pub end_date: Option<String>,
    pub issue: Option<String>,
    pub start_date: Option<String>,
}
model! { RecognizeIdentityCardBackResult {
    0 "EndDate" end_date, 1 "Issue" issue, 2 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFrontResult {
    pub address: Option<String>,
    pub birth_date: Option<String>,
    pub card_areas: Option<Vec<RecognizeIdentityCardCardAreas>>,
    pub face_rect_vertices: Option<Vec<RecognizeIdentityCardFaceRectVertices>>,
    pub face_rectangle: Option<RecognizeIdentityCardFaceRectangle>,
    pub gender: Option<String>,
    pub id_number: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
}
model! { RecognizeIdentityCardFrontResult {
    0 "Address" address, 1 "BirthDate" birth_date, 2 "CardAreas" card_areas, 3 "FaceRectVertices" face_rect_vertices,
    4 "FaceRectangle" face_rectangle, 5 "Gender" gender, 6 "IDNumber" id_number, 7 "Name" name,
    8 "Nationality" nationality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardCardAreas {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardCardAreas {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFaceRectVertices {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardFaceRectVertices {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardFaceRectangle {
    pub angle: Option<f64>,
    pub center: Option<RecognizeIdentityCardCenter>,
    pub size: Option<RecognizeIdentityCardSize>,
}
model! { RecognizeIdentityCardFaceRectangle {
    0 "Angle" angle, 1 "Center" center, 2 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardCenter {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeIdentityCardCenter {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdentityCardSize {
    pub height: Option<f64>,
    pub width: Option<f64>,
}
model! { RecognizeIdentityCardSize {
    0 "Height" height, 1 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlate {
    pub image_url: String,
}
operation! { RecognizeLicensePlate(image_url: String) "RecognizeLicensePlate" -> RecognizeLicensePlateOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateOutput {
    pub data: Option<RecognizeLicensePlateData>,
}
model! { RecognizeLicensePlateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateData {
    pub plates: Option<Vec<RecognizeLicensePlatePlates>>,
}
model! { RecognizeLicensePlateData {
    0 "Plates" plates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlatePlates {
    pub confidence: Option<f64>,
    pub plate_number: Option<String>,
    pub plate_type: Option<String>,
    pub plate_type_confidence: Option<f64>,
    pub positions: Option<Vec<RecognizeLicensePlatePositions>>,
    pub roi: Option<RecognizeLicensePlateRoi>,
}
model! { RecognizeLicensePlatePlates {
    0 "Confidence" confidence, 1 "PlateNumber" plate_number, 2 "PlateType" plate_type,
    3 "PlateTypeConfidence" plate_type_confidence, 4 "Positions" positions, 5 "Roi" roi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlatePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeLicensePlatePositions {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeLicensePlateRoi {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeLicensePlateRoi {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdf {
    pub file_url: String,
}
operation! { RecognizePdf(file_url: String) "RecognizePdf" -> RecognizePdfOutput {
    0 "FileURL" file_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfOutput {
    pub data: Option<RecognizePdfData>,
}
model! { RecognizePdfOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfData {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub page_index: Option<i64>,
    pub width: Option<i64>,
    pub words_info: Option<Vec<RecognizePdfWordsInfo>>,
}
model! { RecognizePdfData {
    0 "Angle" angle, 1 "Height" height, 2 "OrgHeight" org_height, 3 "OrgWidth" org_width, 4 "PageIndex" page_index,
    5 "Width" width, 6 "WordsInfo" words_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfWordsInfo {
    pub angle: Option<i64>,
    pub height: Option<i64>,
    pub positions: Option<Vec<RecognizePdfPositions>>,
    pub width: Option<i64>,
    pub word: Option<String>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizePdfWordsInfo {
    0 "Angle" angle, 1 "Height" height, 2 "Positions" positions, 3 "Width" width, 4 "Word" word, 5 "X" x, 6 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizePdfPositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizePdfPositions {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCode {
    pub tasks: Vec<RecognizeQrCodeTasks>,
}
operation! { RecognizeQrCode(tasks: Vec<RecognizeQrCodeTasks>) "RecognizeQrCode" -> RecognizeQrCodeOutput {
    0 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeTasks {
    pub image_url: Option<String>,
}
input! { RecognizeQrCodeTasks(image_url: String) {
    0 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeOutput {
    pub data: Option<RecognizeQrCodeData>,
}
model! { RecognizeQrCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeData {
    pub elements: Option<Vec<RecognizeQrCodeElements>>,
}
model! { RecognizeQrCodeData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeElements {
    pub image_url: Option<String>,
    pub results: Option<Vec<RecognizeQrCodeResults>>,
    pub task_id: Option<String>,
}
model! { RecognizeQrCodeElements {
    0 "ImageURL" image_url, 1 "Results" results, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQrCodeResults {
    pub label: Option<String>,
    pub qr_codes_data: Option<Vec<String>>,
    pub rate: Option<f64>,
    pub suggestion: Option<String>,
}
model! { RecognizeQrCodeResults {
    0 "Label" label, 1 "QrCodesData" qr_codes_data, 2 "Rate" rate, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoice {
    pub image_url: String,
}
operation! { RecognizeQuotaInvoice(image_url: String) "RecognizeQuotaInvoice" -> RecognizeQuotaInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceOutput {
    pub data: Option<RecognizeQuotaInvoiceData>,
}
model! { RecognizeQuotaInvoiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceData {
    pub angle: Option<i64>,
    pub content: Option<RecognizeQuotaInvoiceContent>,
    pub height: Option<i64>,
    pub key_value_infos: Option<Vec<RecognizeQuotaInvoiceKeyValueInfos>>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub width: Option<i64>,
}
model! { RecognizeQuotaInvoiceData {
    0 "Angle" angle, 1 "Content" content, 2 "Height" height, 3 "KeyValueInfos" key_value_infos,
    4 "OrgHeight" org_height, 5 "OrgWidth" org_width, 6 "Width" width
} }

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
    0 "InvoiceAmount" invoice_amount, 1 "InvoiceCode" invoice_code, 2 "InvoiceDetails" invoice_details,
    3 "InvoiceNo" invoice_no, 4 "SumAmount" sum_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceKeyValueInfos {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_positions: Option<Vec<RecognizeQuotaInvoiceValuePositions>>,
    pub value_score: Option<f64>,
}
model! { RecognizeQuotaInvoiceKeyValueInfos {
    0 "Key" key, 1 "Value" value, 2 "ValuePositions" value_positions, 3 "ValueScore" value_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeQuotaInvoiceValuePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeQuotaInvoiceValuePositions {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTable {
    pub assure_direction: bool,
    pub has_line: bool,
    pub image_url: String,
    pub output_format: String,
    pub skip_detection: bool,
    pub use_finance_model: bool,
}

/// What [`RecognizeTable::new`] takes.
pub struct RecognizeTableRequired {
    pub assure_direction: bool,
    pub has_line: bool,
    pub image_url: String,
    pub output_format: String,
    pub skip_detection: bool,
    pub use_finance_model: bool,
}
operation! { RecognizeTable{RecognizeTableRequired: assure_direction, has_line, image_url, output_format, skip_detection, use_finance_model}
    "RecognizeTable" -> RecognizeTableOutput {
    0 "AssureDirection" assure_direction, 1 "HasLine" has_line, 2 "ImageURL" image_url, 3 "OutputFormat" output_format,
    4 "SkipDetection" skip_detection, 5 "UseFinanceModel" use_finance_model
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
pub struct RecognizeTableOutput {
    pub data: Option<RecognizeTableData>,
}
model! { RecognizeTableOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableData {
    pub file_content: Option<String>,
    pub tables: Option<Vec<RecognizeTableTables>>,
}
model! { RecognizeTableData {
    0 "FileContent" file_content, 1 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTables {
    pub head: Option<Vec<String>>,
    pub table_rows: Option<Vec<RecognizeTableTableRows>>,
    pub tail: Option<Vec<String>>,
}
model! { RecognizeTableTables {
    0 "Head" head, 1 "TableRows" table_rows, 2 "Tail" tail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTableRows {
    pub table_columns: Option<Vec<RecognizeTableTableColumns>>,
}
model! { RecognizeTableTableRows {
    0 "TableColumns" table_columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableTableColumns {
    pub end_column: Option<i64>,
    pub end_row: Option<i64>,
    pub height: Option<i64>,
    pub start_column: Option<i64>,
    pub start_row: Option<i64>,
    pub texts: Option<Vec<String>>,
    pub width: Option<i64>,
}
model! { RecognizeTableTableColumns {
    0 "EndColumn" end_column, 1 "EndRow" end_row, 2 "Height" height, 3 "StartColumn" start_column,
    4 "StartRow" start_row, 5 "Texts" texts, 6 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoice {
    pub image_url: String,
}
operation! { RecognizeTaxiInvoice(image_url: String) "RecognizeTaxiInvoice" -> RecognizeTaxiInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceOutput {
    pub data: Option<RecognizeTaxiInvoiceData>,
}
model! { RecognizeTaxiInvoiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceData {
    pub invoices: Option<Vec<RecognizeTaxiInvoiceInvoices>>,
}
model! { RecognizeTaxiInvoiceData {
    0 "Invoices" invoices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceInvoices {
    pub invoice_roi: Option<RecognizeTaxiInvoiceInvoiceRoi>,
    pub items: Option<Vec<RecognizeTaxiInvoiceItems>>,
    pub rotate_type: Option<i64>,
}
model! { RecognizeTaxiInvoiceInvoices {
    0 "InvoiceRoi" invoice_roi, 1 "Items" items, 2 "RotateType" rotate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceInvoiceRoi {
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeTaxiInvoiceInvoiceRoi {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceItems {
    pub item_roi: Option<RecognizeTaxiInvoiceItemRoi>,
    pub text: Option<String>,
}
model! { RecognizeTaxiInvoiceItems {
    0 "ItemRoi" item_roi, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceItemRoi {
    pub angle: Option<f64>,
    pub center: Option<RecognizeTaxiInvoiceCenter>,
    pub size: Option<RecognizeTaxiInvoiceSize>,
}
model! { RecognizeTaxiInvoiceItemRoi {
    0 "Angle" angle, 1 "Center" center, 2 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceCenter {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { RecognizeTaxiInvoiceCenter {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoiceSize {
    pub h: Option<f64>,
    pub w: Option<f64>,
}
model! { RecognizeTaxiInvoiceSize {
    0 "H" h, 1 "W" w
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoice {
    pub image_url: String,
}
operation! { RecognizeTicketInvoice(image_url: String) "RecognizeTicketInvoice" -> RecognizeTicketInvoiceOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceOutput {
    pub data: Option<RecognizeTicketInvoiceData>,
}
model! { RecognizeTicketInvoiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceData {
    pub count: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub results: Option<Vec<RecognizeTicketInvoiceResults>>,
    pub width: Option<i64>,
}
model! { RecognizeTicketInvoiceData {
    0 "Count" count, 1 "Height" height, 2 "OrgHeight" org_height, 3 "OrgWidth" org_width, 4 "Results" results,
    5 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceResults {
    pub content: Option<RecognizeTicketInvoiceContent>,
    pub index: Option<i64>,
    pub key_value_infos: Option<Vec<RecognizeTicketInvoiceKeyValueInfos>>,
    pub slice_rectangle: Option<Vec<RecognizeTicketInvoiceSliceRectangle>>,
    pub r#type: Option<String>,
}
model! { RecognizeTicketInvoiceResults {
    0 "Content" content, 1 "Index" index, 2 "KeyValueInfos" key_value_infos, 3 "SliceRectangle" slice_rectangle,
    4 "Type" r#type
} }

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
    0 "AntiFakeCode" anti_fake_code, 1 "InvoiceCode" invoice_code, 2 "InvoiceDate" invoice_date,
    3 "InvoiceNumber" invoice_number, 4 "PayeeName" payee_name, 5 "PayeeRegisterNo" payee_register_no,
    6 "PayerName" payer_name, 7 "PayerRegisterNo" payer_register_no, 8 "SumAmount" sum_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceKeyValueInfos {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_positions: Option<Vec<RecognizeTicketInvoiceValuePositions>>,
    pub value_score: Option<f64>,
}
model! { RecognizeTicketInvoiceKeyValueInfos {
    0 "Key" key, 1 "Value" value, 2 "ValuePositions" value_positions, 3 "ValueScore" value_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceValuePositions {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeTicketInvoiceValuePositions {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTicketInvoiceSliceRectangle {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeTicketInvoiceSliceRectangle {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainTicket {
    pub image_url: String,
}
operation! { RecognizeTrainTicket(image_url: String) "RecognizeTrainTicket" -> RecognizeTrainTicketOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainTicketOutput {
    pub data: Option<RecognizeTrainTicketData>,
}
model! { RecognizeTrainTicketOutput {
    0 "Data" data
} }

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
    0 "Date" date, 1 "DepartureStation" departure_station, 2 "Destination" destination, 3 "Level" level, 4 "Name" name,
    5 "Number" number, 6 "Price" price, 7 "Seat" seat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoice {
    pub file_type: String,
    pub file_url: String,
}
operation! { RecognizeVATInvoice(file_type: String, file_url: String)
    "RecognizeVATInvoice" -> RecognizeVATInvoiceOutput {
    0 "FileType" file_type, 1 "FileURL" file_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceOutput {
    pub data: Option<RecognizeVATInvoiceData>,
}
model! { RecognizeVATInvoiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceData {
    pub r#box: Option<RecognizeVATInvoiceBox>,
    pub content: Option<RecognizeVATInvoiceContent>,
}
model! { RecognizeVATInvoiceData {
    0 "Box" r#box, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVATInvoiceBox {
    pub checkers: Option<Vec<f64>>,
    pub clerks: Option<Vec<f64>>,
    pub invoice_amounts: Option<Vec<f64>>,
    pub invoice_codes: Option<Vec<f64>>,
    pub invoice_dates: Option<Vec<f64>>,
    pub invoice_fake_codes: Option<Vec<f64>>,
    pub invoice_noes: Option<Vec<f64>>,
    pub item_names: Option<Vec<i64>>,
    pub payee_addresses: Option<Vec<f64>>,
    pub payee_bank_names: Option<Vec<f64>>,
    pub payee_names: Option<Vec<f64>>,
    pub payee_register_noes: Option<Vec<f64>>,
    pub payees: Option<Vec<f64>>,
    pub payer_addresses: Option<Vec<f64>>,
    pub payer_bank_names: Option<Vec<f64>>,
    pub payer_names: Option<Vec<f64>>,
    pub payer_register_noes: Option<Vec<f64>>,
    pub sum_amounts: Option<Vec<f64>>,
    pub tax_amounts: Option<Vec<f64>>,
    pub without_tax_amounts: Option<Vec<f64>>,
}
model! { RecognizeVATInvoiceBox {
    0 "Checkers" checkers, 1 "Clerks" clerks, 2 "InvoiceAmounts" invoice_amounts, 3 "InvoiceCodes" invoice_codes,
    4 "InvoiceDates" invoice_dates, 5 "InvoiceFakeCodes" invoice_fake_codes, 6 "InvoiceNoes" invoice_noes,
    7 "ItemNames" item_names, 8 "PayeeAddresses" payee_addresses, 9 "PayeeBankNames" payee_bank_names,
    10 "PayeeNames" payee_names, 11 "PayeeRegisterNoes" payee_register_noes, 12 "Payees" payees,
    13 "PayerAddresses" payer_addresses, 14 "PayerBankNames" payer_bank_names, 15 "PayerNames" payer_names,
    16 "PayerRegisterNoes" payer_register_noes, 17 "SumAmounts" sum_amounts, 18 "TaxAmounts" tax_amounts,
    19 "WithoutTaxAmounts" without_tax_amounts
} }

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
    pub item_name: Option<Vec<String>>,
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
    0 "AntiFakeCode" anti_fake_code, 1 "Checker" checker, 2 "Clerk" clerk, 3 "InvoiceAmount" invoice_amount,
    4 "InvoiceCode" invoice_code, 5 "InvoiceDate" invoice_date, 6 "InvoiceNo" invoice_no, 7 "ItemName" item_name,
    8 "Payee" payee, 9 "PayeeAddress" payee_address, 10 "PayeeBankName" payee_bank_name, 11 "PayeeName" payee_name,
    12 "PayeeRegisterNo" payee_register_no, 13 "PayerAddress" payer_address, 14 "PayerBankName" payer_bank_name,
    15 "PayerName" payer_name, 16 "PayerRegisterNo" payer_register_no, 17 "SumAmount" sum_amount,
    18 "TaxAmount" tax_amount, 19 "WithoutTaxAmount" without_tax_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCode {
    pub image_url: String,
}
operation! { RecognizeVINCode(image_url: String) "RecognizeVINCode" -> RecognizeVINCodeOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCodeOutput {
    pub data: Option<RecognizeVINCodeData>,
}
model! { RecognizeVINCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVINCodeData {
    pub vin_code: Option<String>,
}
model! { RecognizeVINCodeData {
    0 "VinCode" vin_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacter {
    pub video_url: String,
}
operation! { RecognizeVideoCharacter(video_url: String) "RecognizeVideoCharacter" -> RecognizeVideoCharacterOutput {
    0 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterOutput {
    pub data: Option<RecognizeVideoCharacterData>,
    pub message: Option<String>,
}
model! { RecognizeVideoCharacterOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterData {
    pub frames: Option<Vec<RecognizeVideoCharacterFrames>>,
    pub height: Option<i64>,
    pub input_file: Option<String>,
    pub width: Option<i64>,
}
model! { RecognizeVideoCharacterData {
    0 "Frames" frames, 1 "Height" height, 2 "InputFile" input_file, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterFrames {
    pub elements: Option<Vec<RecognizeVideoCharacterElements>>,
    pub timestamp: Option<i64>,
}
model! { RecognizeVideoCharacterFrames {
    0 "Elements" elements, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCharacterElements {
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_rectangles: Option<Vec<RecognizeVideoCharacterTextRectangles>>,
}
model! { RecognizeVideoCharacterElements {
    0 "Score" score, 1 "Text" text, 2 "TextRectangles" text_rectangles
} }

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
    0 "Angle" angle, 1 "Height" height, 2 "Left" left, 3 "Top" top, 4 "Width" width
} }

#[cfg(feature = "reflect")]
register! {
    GetAsyncJobResult, RecognizeBankCard, RecognizeBusinessLicense, RecognizeCharacter, RecognizeDriverLicense,
    RecognizeDrivingLicense, RecognizeIdentityCard, RecognizeLicensePlate, RecognizePdf, RecognizeQrCode,
    RecognizeQuotaInvoice, RecognizeTable, RecognizeTaxiInvoice, RecognizeTicketInvoice, RecognizeTrainTicket,
    RecognizeVATInvoice, RecognizeVINCode, RecognizeVideoCharacter
}
