//! `mrs` 2020-09-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mrs", version: "2020-09-10", code: "mrs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugInstructionObject {
    pub pdf_info: PdfInfo,
}
operation! { DrugInstructionObject(pdf_info: PdfInfo) "DrugInstructionObject" -> DrugInstructionObjectOutput {
    0 "PdfInfo" pdf_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PdfInfo {
    pub url: Option<String>,
    pub base64: Option<String>,
}
input! { PdfInfo() {
    0 "Url" url: String, 1 "Base64" base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugInstructionObjectOutput {
    pub chemical_product_info: Option<ChemicalProductInfo>,
    pub biological_product_info: Option<BiologicalProductInfo>,
}
model! { DrugInstructionObjectOutput {
    0 "ChemicalProductInfo" chemical_product_info, 1 "BiologicalProductInfo" biological_product_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfo {
    pub name: Option<ChemicalProductInfoName>,
    pub active_ingredient: Option<ChemicalProductInfoActiveIngredient>,
    pub appearance: Option<ChemicalProductInfoAppearance>,
    pub indications: Option<ChemicalProductInfoIndications>,
    pub brochure: Option<ChemicalProductInfoBrochure>,
    pub dosage: Option<ChemicalProductInfoDosage>,
    pub adverse_reaction: Option<ChemicalProductInfoAdverseReaction>,
    pub contraindications: Option<ChemicalProductInfoContraindications>,
    pub precautions: Option<ChemicalProductInfoPrecautions>,
    pub pregnancy_lactation_use: Option<ChemicalProductInfoPregnancyLactationUse>,
    pub pediatric_use: Option<ChemicalProductInfoPediatricUse>,
    pub geriatric_use: Option<ChemicalProductInfoGeriatricUse>,
    pub interactions: Option<ChemicalProductInfoInteractions>,
    pub overdose: Option<ChemicalProductInfoOverdose>,
    pub clinical_trial: Option<ChemicalProductInfoClinicalTrial>,
    pub pharmacology_toxicology: Option<ChemicalProductInfoPharmacologyToxicology>,
    pub pharmacokinetics: Option<ChemicalProductInfoPharmacokinetics>,
    pub storage: Option<ChemicalProductInfoStorage>,
    pub packaging: Option<ChemicalProductInfoPackaging>,
    pub validity_period: Option<ChemicalProductInfoValidityPeriod>,
    pub executive_standards: Option<ChemicalProductInfoExecutiveStandards>,
    pub approval: Option<ChemicalProductInfoApproval>,
    pub manufacturer: Option<ChemicalProductInfoManufacturer>,
}
model! { ChemicalProductInfo {
    0 "Name" name, 1 "ActiveIngredient" active_ingredient, 2 "Appearance" appearance, 3 "Indications" indications,
    4 "Brochure" brochure, 5 "Dosage" dosage, 6 "AdverseReaction" adverse_reaction,
    7 "Contraindications" contraindications, 8 "Precautions" precautions,
    9 "PregnancyLactationUse" pregnancy_lactation_use, 10 "PediatricUse" pediatric_use, 11 "GeriatricUse" geriatric_use,
    12 "Interactions" interactions, 13 "Overdose" overdose, 14 "ClinicalTrial" clinical_trial,
    15 "PharmacologyToxicology" pharmacology_toxicology, 16 "Pharmacokinetics" pharmacokinetics, 17 "Storage" storage,
    18 "Packaging" packaging, 19 "ValidityPeriod" validity_period, 20 "ExecutiveStandards" executive_standards,
    21 "Approval" approval, 22 "Manufacturer" manufacturer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoName {
    pub text: Option<String>,
    pub generic_name: Option<String>,
    /// Deprecated.
    pub barnd_name: Option<String>,
    pub en_name: Option<String>,
    pub pinyin: Option<String>,
    pub brand_name: Option<String>,
}
model! { ChemicalProductInfoName {
    0 "Text" text, 1 "GenericName" generic_name, 2 "BarndName" barnd_name, 3 "EnName" en_name, 4 "Pinyin" pinyin,
    5 "BrandName" brand_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoActiveIngredient {
    pub text: Option<String>,
    pub chemical_name: Option<String>,
    pub chemical_formula: Option<String>,
    pub molecular_formula: Option<String>,
    pub molecular_weight: Option<String>,
}
model! { ChemicalProductInfoActiveIngredient {
    0 "Text" text, 1 "ChemicalName" chemical_name, 2 "ChemicalFormula" chemical_formula,
    3 "MolecularFormula" molecular_formula, 4 "MolecularWeight" molecular_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoAppearance {
    pub text: Option<String>,
}
model! { ChemicalProductInfoAppearance {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoIndications {
    pub text: Option<String>,
}
model! { ChemicalProductInfoIndications {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoBrochure {
    pub text: Option<String>,
}
model! { ChemicalProductInfoBrochure {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoDosage {
    pub text: Option<String>,
}
model! { ChemicalProductInfoDosage {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoAdverseReaction {
    pub text: Option<String>,
}
model! { ChemicalProductInfoAdverseReaction {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoContraindications {
    pub text: Option<String>,
}
model! { ChemicalProductInfoContraindications {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPrecautions {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPrecautions {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPregnancyLactationUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPregnancyLactationUse {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPediatricUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPediatricUse {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoGeriatricUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoGeriatricUse {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoInteractions {
    pub text: Option<String>,
}
model! { ChemicalProductInfoInteractions {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoOverdose {
    pub text: Option<String>,
}
model! { ChemicalProductInfoOverdose {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoClinicalTrial {
    pub text: Option<String>,
}
model! { ChemicalProductInfoClinicalTrial {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPharmacologyToxicology {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPharmacologyToxicology {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPharmacokinetics {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPharmacokinetics {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoStorage {
    pub text: Option<String>,
}
model! { ChemicalProductInfoStorage {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPackaging {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPackaging {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoValidityPeriod {
    pub text: Option<String>,
}
model! { ChemicalProductInfoValidityPeriod {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoExecutiveStandards {
    pub text: Option<String>,
}
model! { ChemicalProductInfoExecutiveStandards {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoApproval {
    pub text: Option<String>,
}
model! { ChemicalProductInfoApproval {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoManufacturer {
    pub text: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub postal_code: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub website: Option<String>,
}
model! { ChemicalProductInfoManufacturer {
    0 "Text" text, 1 "Name" name, 2 "Address" address, 3 "PostalCode" postal_code, 4 "Phone" phone, 5 "Fax" fax,
    6 "Website" website
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfo {
    pub name: Option<BiologicalProductInfoName>,
    pub ingredient_and_appearance: Option<BiologicalProductInfoIngredientAndAppearance>,
    pub vaccination_target: Option<BiologicalProductInfoVaccinationTarget>,
    pub indications: Option<BiologicalProductInfoIndications>,
    pub brochure: Option<BiologicalProductInfoBrochure>,
    pub dosage: Option<BiologicalProductInfoDosage>,
    pub adverse_reaction: Option<BiologicalProductInfoAdverseReaction>,
    pub contraindications: Option<BiologicalProductInfoContraindications>,
    pub precautions: Option<BiologicalProductInfoPrecautions>,
    pub storage: Option<BiologicalProductInfoStorage>,
    pub packaging: Option<BiologicalProductInfoPackaging>,
    pub validity_period: Option<BiologicalProductInfoValidityPeriod>,
    pub executive_standards: Option<BiologicalProductInfoExecutiveStandards>,
    pub approval: Option<BiologicalProductInfoApproval>,
    pub manufacturer: Option<BiologicalProductInfoManufacturer>,
}
model! { BiologicalProductInfo {
    0 "Name" name, 1 "IngredientAndAppearance" ingredient_and_appearance, 2 "VaccinationTarget" vaccination_target,
    3 "Indications" indications, 4 "Brochure" brochure, 5 "Dosage" dosage, 6 "AdverseReaction" adverse_reaction,
    7 "Contraindications" contraindications, 8 "Precautions" precautions, 9 "Storage" storage, 10 "Packaging" packaging,
    11 "ValidityPeriod" validity_period, 12 "ExecutiveStandards" executive_standards, 13 "Approval" approval,
    14 "Manufacturer" manufacturer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoName {
    pub text: Option<String>,
    pub generic_name: Option<String>,
    /// Deprecated.
    pub barnd_name: Option<String>,
    pub en_name: Option<String>,
    pub pinyin: Option<String>,
}
model! { BiologicalProductInfoName {
    0 "Text" text, 1 "GenericName" generic_name, 2 "BarndName" barnd_name, 3 "EnName" en_name, 4 "Pinyin" pinyin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoIngredientAndAppearance {
    pub text: Option<String>,
}
model! { BiologicalProductInfoIngredientAndAppearance {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoVaccinationTarget {
    pub text: Option<String>,
}
model! { BiologicalProductInfoVaccinationTarget {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoIndications {
    pub text: Option<String>,
}
model! { BiologicalProductInfoIndications {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoBrochure {
    pub text: Option<String>,
}
model! { BiologicalProductInfoBrochure {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoDosage {
    pub text: Option<String>,
}
model! { BiologicalProductInfoDosage {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoAdverseReaction {
    pub text: Option<String>,
}
model! { BiologicalProductInfoAdverseReaction {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoContraindications {
    pub text: Option<String>,
}
model! { BiologicalProductInfoContraindications {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoPrecautions {
    pub text: Option<String>,
}
model! { BiologicalProductInfoPrecautions {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoStorage {
    pub text: Option<String>,
}
model! { BiologicalProductInfoStorage {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoPackaging {
    pub text: Option<String>,
}
model! { BiologicalProductInfoPackaging {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoValidityPeriod {
    pub text: Option<String>,
}
model! { BiologicalProductInfoValidityPeriod {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoExecutiveStandards {
    pub text: Option<String>,
}
model! { BiologicalProductInfoExecutiveStandards {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoApproval {
    pub text: Option<String>,
}
model! { BiologicalProductInfoApproval {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoManufacturer {
    pub text: Option<String>,
}
model! { BiologicalProductInfoManufacturer {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMask {
    pub image: ImageInfo,
    pub mask_flag: Option<ImageMaskFlags>,
    pub auto_fix_image_direction: Option<bool>,
}
operation! { ImageMask(image: ImageInfo) "ImageMask" -> ImageMaskOutput {
    0 "Image" image, 1 "MaskFlag" mask_flag: ImageMaskFlags, 2 "AutoFixImageDirection" auto_fix_image_direction: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub id: Option<u64>,
    pub url: Option<String>,
    pub base64: Option<String>,
}
input! { ImageInfo() {
    0 "Id" id: u64, 1 "Url" url: String, 2 "Base64" base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskFlags {
    pub hospital_flag: Option<bool>,
    pub doctor_flag: Option<bool>,
    pub patient_flag: Option<bool>,
    pub bar_flag: Option<bool>,
}
input! { ImageMaskFlags() {
    0 "HospitalFlag" hospital_flag: bool, 1 "DoctorFlag" doctor_flag: bool, 2 "PatientFlag" patient_flag: bool,
    3 "BarFlag" bar_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskOutput {
    pub masked_image: Option<String>,
}
model! { ImageMaskOutput {
    0 "MaskedImage" masked_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsync {
    pub image: ImageInfo,
    pub mask_flag: Option<ImageMaskFlags>,
    pub auto_fix_image_direction: Option<bool>,
}
operation! { ImageMaskAsync(image: ImageInfo) "ImageMaskAsync" -> ImageMaskAsyncOutput {
    0 "Image" image, 1 "MaskFlag" mask_flag: ImageMaskFlags, 2 "AutoFixImageDirection" auto_fix_image_direction: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncOutput {
    pub task_id: Option<String>,
}
model! { ImageMaskAsyncOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncGetResult {
    pub task_id: String,
}
operation! { ImageMaskAsyncGetResult(task_id: String) "ImageMaskAsyncGetResult" -> ImageMaskAsyncGetResultOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncGetResultOutput {
    pub masked_image: Option<String>,
}
model! { ImageMaskAsyncGetResultOutput {
    0 "MaskedImage" masked_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToClass {
    pub image_info_list: Vec<ImageInfo>,
    pub handle_param: HandleParam,
    pub r#type: u64,
    pub user_type: Option<u64>,
}
operation! { ImageToClass(image_info_list: Vec<ImageInfo>, handle_param: HandleParam, r#type: u64)
    "ImageToClass" -> ImageToClassOutput {
    0 "ImageInfoList" image_info_list, 1 "HandleParam" handle_param, 2 "Type" r#type, 3 "UserType" user_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleParam {
    pub ocr_engine_type: Option<i64>,
    pub is_return_text: Option<bool>,
    pub rotate_the_angle: Option<f64>,
    pub auto_fit_direction: Option<bool>,
    pub auto_optimize_coordinate: Option<bool>,
    pub is_scale: Option<bool>,
    pub image_original_size: Option<u64>,
    pub scale_target_size: Option<u64>,
}
input! { HandleParam() {
    0 "OcrEngineType" ocr_engine_type: i64, 1 "IsReturnText" is_return_text: bool,
    2 "RotateTheAngle" rotate_the_angle: f64, 3 "AutoFitDirection" auto_fit_direction: bool,
    4 "AutoOptimizeCoordinate" auto_optimize_coordinate: bool, 5 "IsScale" is_scale: bool,
    6 "ImageOriginalSize" image_original_size: u64, 7 "ScaleTargetSize" scale_target_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToClassOutput {
    pub text_type_list: Option<Vec<TextType>>,
}
model! { ImageToClassOutput {
    0 "TextTypeList" text_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextType {
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
}
model! { TextType {
    0 "Id" id, 1 "Level" level, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToObject {
    pub r#type: u64,
    pub is_used_classify: bool,
    pub handle_param: Option<HandleParam>,
    pub image_info_list: Option<Vec<ImageInfo>>,
    pub user_type: Option<i64>,
    pub report_type_version: Option<Vec<ReportTypeVersion>>,
    pub ocr_info_list: Option<Vec<OcrInfo>>,
}
operation! { ImageToObject(r#type: u64, is_used_classify: bool) "ImageToObject" -> ImageToObjectOutput {
    0 "Type" r#type, 1 "IsUsedClassify" is_used_classify, 2 "HandleParam" handle_param: HandleParam,
    3 "ImageInfoList" image_info_list: Vec<ImageInfo>, 4 "UserType" user_type: i64,
    5 "ReportTypeVersion" report_type_version: Vec<ReportTypeVersion>, 6 "OcrInfoList" ocr_info_list: Vec<OcrInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTypeVersion {
    pub report_type: Option<i64>,
    pub version: Option<i64>,
}
input! { ReportTypeVersion() {
    0 "ReportType" report_type: i64, 1 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrInfo {
    pub items: Option<Vec<OcrItem>>,
    pub text: Option<String>,
}
input! { OcrInfo() {
    0 "Items" items: Vec<OcrItem>, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrItem {
    pub words: Option<String>,
    pub coords: Option<Vec<Coordinate>>,
    pub word_coords: Option<Coordinate>,
}
input! { OcrItem() {
    0 "Words" words: String, 1 "Coords" coords: Vec<Coordinate>, 2 "WordCoords" word_coords: Coordinate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { Coordinate() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToObjectOutput {
    pub template: Option<Template>,
    pub text_type_list: Option<Vec<TextType>>,
}
model! { ImageToObjectOutput {
    0 "Template" template, 1 "TextTypeList" text_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub patient_info: Option<PatientInfo>,
    pub report_info: Option<ReportInfo>,
    pub check: Option<Check>,
    pub pathology: Option<PathologyReport>,
    pub med_doc: Option<MedDoc>,
    pub diag_cert: Option<DiagCert>,
    pub first_page: Option<FirstPage>,
    pub indicator: Option<Indicator>,
    pub report_type: Option<String>,
    pub medical_record_info: Option<MedicalRecordInfo>,
    pub hospitalization: Option<Hospitalization>,
    pub surgery: Option<Surgery>,
    pub electrocardiogram: Option<Electrocardiogram>,
    pub endoscopy: Option<Endoscopy>,
    pub prescription: Option<Prescription>,
    pub vaccine_certificate: Option<VaccineCertificate>,
    pub ocr_text: Option<String>,
    pub ocr_result: Option<String>,
    pub report_type_desc: Option<String>,
    pub pathology_v2: Option<PathologyV2>,
    pub c14: Option<Indicator>,
    pub exame: Option<Exame>,
    pub med_doc_v2: Option<DischargeInfoBlock>,
    pub indicator_v3: Option<IndicatorV3>,
    pub covid: Option<CovidItemsInfo>,
    pub maternity: Option<Maternity>,
    pub eye: Option<EyeItemsInfo>,
    pub birth_cert: Option<BirthCert>,
    pub timeline: Option<TimelineInformation>,
    pub endoscopy_v2: Option<Check>,
}
model! { Template {
    0 "PatientInfo" patient_info, 1 "ReportInfo" report_info, 2 "Check" check, 3 "Pathology" pathology,
    4 "MedDoc" med_doc, 5 "DiagCert" diag_cert, 6 "FirstPage" first_page, 7 "Indicator" indicator,
    8 "ReportType" report_type, 9 "MedicalRecordInfo" medical_record_info, 10 "Hospitalization" hospitalization,
    11 "Surgery" surgery, 12 "Electrocardiogram" electrocardiogram, 13 "Endoscopy" endoscopy,
    14 "Prescription" prescription, 15 "VaccineCertificate" vaccine_certificate, 16 "OcrText" ocr_text,
    17 "OcrResult" ocr_result, 18 "ReportTypeDesc" report_type_desc, 19 "PathologyV2" pathology_v2, 20 "C14" c14,
    21 "Exame" exame, 22 "MedDocV2" med_doc_v2, 23 "IndicatorV3" indicator_v3, 24 "Covid" covid,
    25 "Maternity" maternity, 26 "Eye" eye, 27 "BirthCert" birth_cert, 28 "Timeline" timeline,
    29 "EndoscopyV2" endoscopy_v2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientInfo {
    pub name: Option<String>,
    pub sex: Option<String>,
    pub age: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub id_card: Option<String>,
    pub health_card_no: Option<String>,
    pub social_security_card_no: Option<String>,
    pub birthday: Option<String>,
    pub ethnicity: Option<String>,
    pub married: Option<String>,
    pub profession: Option<String>,
    pub education_background: Option<String>,
    pub nationality: Option<String>,
    pub birth_place: Option<String>,
    pub medical_insurance_type: Option<String>,
    pub age_norm: Option<String>,
    /// Deprecated.
    pub nation: Option<String>,
    pub married_code: Option<String>,
    pub profession_code: Option<String>,
    pub medical_insurance_type_code: Option<String>,
    pub bed_no: Option<String>,
}
model! { PatientInfo {
    0 "Name" name, 1 "Sex" sex, 2 "Age" age, 3 "Phone" phone, 4 "Address" address, 5 "IdCard" id_card,
    6 "HealthCardNo" health_card_no, 7 "SocialSecurityCardNo" social_security_card_no, 8 "Birthday" birthday,
    9 "Ethnicity" ethnicity, 10 "Married" married, 11 "Profession" profession,
    12 "EducationBackground" education_background, 13 "Nationality" nationality, 14 "BirthPlace" birth_place,
    15 "MedicalInsuranceType" medical_insurance_type, 16 "AgeNorm" age_norm, 17 "Nation" nation,
    18 "MarriedCode" married_code, 19 "ProfessionCode" profession_code,
    20 "MedicalInsuranceTypeCode" medical_insurance_type_code, 21 "BedNo" bed_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInfo {
    pub hospital: Option<String>,
    pub department_name: Option<String>,
    pub billing_time: Option<String>,
    pub report_time: Option<String>,
    pub inspect_time: Option<String>,
    pub check_num: Option<String>,
    pub image_num: Option<String>,
    pub radiation_num: Option<String>,
    pub test_num: Option<String>,
    pub outpatient_num: Option<String>,
    pub pathology_num: Option<String>,
    pub in_hospital_num: Option<String>,
    pub sample_num: Option<String>,
    pub sample_type: Option<String>,
    pub medical_record_num: Option<String>,
    pub report_name: Option<String>,
    pub ultra_num: Option<String>,
    pub diagnose: Option<String>,
    pub check_item: Option<String>,
    pub check_method: Option<String>,
    pub diagnose_time: Option<String>,
    pub health_checkup_num: Option<String>,
    pub other_time: Option<String>,
    pub print_time: Option<String>,
    pub times: Option<Vec<Time>>,
    pub bed_no: Option<String>,
}
model! { ReportInfo {
    0 "Hospital" hospital, 1 "DepartmentName" department_name, 2 "BillingTime" billing_time, 3 "ReportTime" report_time,
    4 "InspectTime" inspect_time, 5 "CheckNum" check_num, 6 "ImageNum" image_num, 7 "RadiationNum" radiation_num,
    8 "TestNum" test_num, 9 "OutpatientNum" outpatient_num, 10 "PathologyNum" pathology_num,
    11 "InHospitalNum" in_hospital_num, 12 "SampleNum" sample_num, 13 "SampleType" sample_type,
    14 "MedicalRecordNum" medical_record_num, 15 "ReportName" report_name, 16 "UltraNum" ultra_num,
    17 "Diagnose" diagnose, 18 "CheckItem" check_item, 19 "CheckMethod" check_method, 20 "DiagnoseTime" diagnose_time,
    21 "HealthCheckupNum" health_checkup_num, 22 "OtherTime" other_time, 23 "PrintTime" print_time, 24 "Times" times,
    25 "BedNo" bed_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Time {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Time {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    pub desc: Option<Desc>,
    pub summary: Option<Summary>,
    pub block_title: Option<Vec<BlockTitle>>,
    pub page: Option<i64>,
}
model! { Check {
    0 "Desc" desc, 1 "Summary" summary, 2 "BlockTitle" block_title, 3 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Desc {
    pub text: Option<String>,
    pub organ: Option<Vec<Organ>>,
    pub tuber: Option<Vec<TuberInfo>>,
    pub coords: Option<Vec<Coord>>,
}
model! { Desc {
    0 "Text" text, 1 "Organ" organ, 2 "Tuber" tuber, 3 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Organ {
    pub part: Option<Part>,
    pub size: Option<Vec<Size>>,
    pub envelope: Option<BlockInfo>,
    pub edge: Option<BlockInfo>,
    pub inner_echo: Option<BlockInfo>,
    pub gland: Option<BlockInfo>,
    pub shape: Option<BlockInfo>,
    pub thickness: Option<BlockInfo>,
    pub shape_attr: Option<BlockInfo>,
    pub cdfi: Option<BlockInfo>,
    pub sym_desc: Option<BlockInfo>,
    pub size_status: Option<BlockInfo>,
    pub outline: Option<BlockInfo>,
    pub structure: Option<BlockInfo>,
    pub density: Option<BlockInfo>,
    pub vas: Option<BlockInfo>,
    pub cysticwall: Option<BlockInfo>,
    pub capsule: Option<BlockInfo>,
    /// Deprecated.
    pub isthmus_thicknese: Option<Size>,
    pub inner_echo_distribution: Option<BlockInfo>,
    pub src: Option<String>,
    pub index: Option<Vec<i64>>,
    pub transparent: Option<BlockInfo>,
    pub mri_adc: Option<BlockInfo>,
    pub mri_dwi: Option<BlockInfo>,
    pub mri_t1: Option<BlockInfo>,
    pub mri_t2: Option<BlockInfo>,
    pub ct_hu: Option<BlockInfo>,
    pub suvmax: Option<BlockInfo>,
    pub metabolism: Option<BlockInfo>,
    pub radioactive_uptake: Option<BlockInfo>,
    pub lymph_enlargement: Option<BlockInfo>,
    pub image_feature: Option<BlockInfo>,
    pub duct: Option<BlockInfo>,
    pub trend: Option<BlockInfo>,
    pub operation: Option<BlockInfo>,
    pub coords: Option<Vec<Coord>>,
    pub isthmus_thickness: Option<Size>,
}
model! { Organ {
    0 "Part" part, 1 "Size" size, 2 "Envelope" envelope, 3 "Edge" edge, 4 "InnerEcho" inner_echo, 5 "Gland" gland,
    6 "Shape" shape, 7 "Thickness" thickness, 8 "ShapeAttr" shape_attr, 9 "CDFI" cdfi, 10 "SymDesc" sym_desc,
    11 "SizeStatus" size_status, 12 "Outline" outline, 13 "Structure" structure, 14 "Density" density, 15 "Vas" vas,
    16 "Cysticwall" cysticwall, 17 "Capsule" capsule, 18 "IsthmusThicknese" isthmus_thicknese,
    19 "InnerEchoDistribution" inner_echo_distribution, 20 "Src" src, 21 "Index" index, 22 "Transparent" transparent,
    23 "MriAdc" mri_adc, 24 "MriDwi" mri_dwi, 25 "MriT1" mri_t1, 26 "MriT2" mri_t2, 27 "CtHu" ct_hu, 28 "Suvmax" suvmax,
    29 "Metabolism" metabolism, 30 "RadioactiveUptake" radioactive_uptake, 31 "LymphEnlargement" lymph_enlargement,
    32 "ImageFeature" image_feature, 33 "Duct" duct, 34 "Trend" trend, 35 "Operation" operation, 36 "Coords" coords,
    37 "IsthmusThickness" isthmus_thickness
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub index: Option<Vec<i64>>,
    pub norm_part: Option<NormPart>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_brief: Option<String>,
}
model! { Part {
    0 "Index" index, 1 "NormPart" norm_part, 2 "Src" src, 3 "Value" value, 4 "Name" name, 5 "ValueBrief" value_brief
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormPart {
    pub part: Option<String>,
    pub part_direction: Option<String>,
    pub tissue: Option<String>,
    pub tissue_direction: Option<String>,
    pub upper: Option<String>,
    /// Deprecated.
    pub part_detail: Option<PartDesc>,
    pub part_detail_list: Option<Vec<PartDesc>>,
}
model! { NormPart {
    0 "Part" part, 1 "PartDirection" part_direction, 2 "Tissue" tissue, 3 "TissueDirection" tissue_direction,
    4 "Upper" upper, 5 "PartDetail" part_detail, 6 "PartDetailList" part_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartDesc {
    pub main_dir: Option<String>,
    pub part: Option<String>,
    pub secondary_dir: Option<String>,
    pub r#type: Option<String>,
}
model! { PartDesc {
    0 "MainDir" main_dir, 1 "Part" part, 2 "SecondaryDir" secondary_dir, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    pub index: Option<Vec<i64>>,
    pub norm_size: Option<NormSize>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { Size {
    0 "Index" index, 1 "NormSize" norm_size, 2 "Src" src, 3 "Value" value, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormSize {
    pub number: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
    pub r#impl: Option<String>,
}
model! { NormSize {
    0 "Number" number, 1 "Type" r#type, 2 "Unit" unit, 3 "Impl" r#impl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfo {
    pub index: Option<Vec<i64>>,
    pub positive: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub size: Option<Vec<Size>>,
}
model! { BlockInfo {
    0 "Index" index, 1 "Positive" positive, 2 "Src" src, 3 "Value" value, 4 "Type" r#type, 5 "Name" name, 6 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub points: Option<Vec<Point>>,
}
model! { Coord {
    0 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Point {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TuberInfo {
    pub r#type: Option<BlockInfo>,
    pub part: Option<Part>,
    pub size: Option<Vec<Size>>,
    pub multiple: Option<Multiple>,
    pub aspect_ratio: Option<AspectRatio>,
    pub edge: Option<BlockInfo>,
    pub inner_echo: Option<BlockInfo>,
    pub rear_echo: Option<BlockInfo>,
    pub elastic: Option<Elastic>,
    pub shape: Option<BlockInfo>,
    pub shape_attr: Option<BlockInfo>,
    pub skin_medulla: Option<BlockInfo>,
    pub trend: Option<BlockInfo>,
    pub calcification: Option<BlockInfo>,
    pub envelope: Option<BlockInfo>,
    pub enhancement: Option<BlockInfo>,
    pub lymph_enlargement: Option<BlockInfo>,
    pub lymph_door: Option<BlockInfo>,
    pub activity: Option<BlockInfo>,
    pub operation: Option<BlockInfo>,
    pub cdfi: Option<BlockInfo>,
    pub index: Option<Vec<i64>>,
    pub size_status: Option<BlockInfo>,
    pub inner_echo_distribution: Option<BlockInfo>,
    pub inner_echo_type: Option<Vec<BlockInfo>>,
    pub outline: Option<BlockInfo>,
    pub structure: Option<BlockInfo>,
    pub density: Option<BlockInfo>,
    pub vas: Option<BlockInfo>,
    pub cysticwall: Option<BlockInfo>,
    pub capsule: Option<BlockInfo>,
    /// Deprecated.
    pub isthmus_thicknese: Option<Size>,
    pub src: Option<String>,
    pub transparent: Option<BlockInfo>,
    pub mri_adc: Option<BlockInfo>,
    pub mri_dwi: Option<BlockInfo>,
    pub mri_t1: Option<BlockInfo>,
    pub mri_t2: Option<BlockInfo>,
    pub ct_hu: Option<BlockInfo>,
    pub suvmax: Option<BlockInfo>,
    pub metabolism: Option<BlockInfo>,
    pub radioactive_uptake: Option<BlockInfo>,
    pub sym_desc: Option<BlockInfo>,
    pub image_feature: Option<BlockInfo>,
    pub coords: Option<Vec<Coord>>,
    pub isthmus_thickness: Option<Size>,
}
model! { TuberInfo {
    0 "Type" r#type, 1 "Part" part, 2 "Size" size, 3 "Multiple" multiple, 4 "AspectRatio" aspect_ratio, 5 "Edge" edge,
    6 "InnerEcho" inner_echo, 7 "RearEcho" rear_echo, 8 "Elastic" elastic, 9 "Shape" shape, 10 "ShapeAttr" shape_attr,
    11 "SkinMedulla" skin_medulla, 12 "Trend" trend, 13 "Calcification" calcification, 14 "Envelope" envelope,
    15 "Enhancement" enhancement, 16 "LymphEnlargement" lymph_enlargement, 17 "LymphDoor" lymph_door,
    18 "Activity" activity, 19 "Operation" operation, 20 "CDFI" cdfi, 21 "Index" index, 22 "SizeStatus" size_status,
    23 "InnerEchoDistribution" inner_echo_distribution, 24 "InnerEchoType" inner_echo_type, 25 "Outline" outline,
    26 "Structure" structure, 27 "Density" density, 28 "Vas" vas, 29 "Cysticwall" cysticwall, 30 "Capsule" capsule,
    31 "IsthmusThicknese" isthmus_thicknese, 32 "Src" src, 33 "Transparent" transparent, 34 "MriAdc" mri_adc,
    35 "MriDwi" mri_dwi, 36 "MriT1" mri_t1, 37 "MriT2" mri_t2, 38 "CtHu" ct_hu, 39 "Suvmax" suvmax,
    40 "Metabolism" metabolism, 41 "RadioactiveUptake" radioactive_uptake, 42 "SymDesc" sym_desc,
    43 "ImageFeature" image_feature, 44 "Coords" coords, 45 "IsthmusThickness" isthmus_thickness
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Multiple {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub count: Option<i64>,
    pub name: Option<String>,
}
model! { Multiple {
    0 "Index" index, 1 "Src" src, 2 "Value" value, 3 "Count" count, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AspectRatio {
    pub index: Option<Vec<i64>>,
    pub number: Option<String>,
    pub relation: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { AspectRatio {
    0 "Index" index, 1 "Number" number, 2 "Relation" relation, 3 "Src" src, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Elastic {
    pub index: Option<Vec<i64>>,
    pub score: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { Elastic {
    0 "Index" index, 1 "Score" score, 2 "Src" src, 3 "Value" value, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    pub symptom: Option<Vec<SymptomInfo>>,
    pub text: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { Summary {
    0 "Symptom" symptom, 1 "Text" text, 2 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SymptomInfo {
    pub grade: Option<BlockInfo>,
    pub part: Option<Part>,
    pub index: Option<Vec<i64>>,
    pub symptom: Option<BlockInfo>,
    pub attrs: Option<Vec<BlockInfo>>,
    pub src: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { SymptomInfo {
    0 "Grade" grade, 1 "Part" part, 2 "Index" index, 3 "Symptom" symptom, 4 "Attrs" attrs, 5 "Src" src,
    6 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockTitle {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { BlockTitle {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologyReport {
    pub cancer_part: Option<Part>,
    pub cancer_size: Option<Vec<Size>>,
    pub desc_text: Option<String>,
    pub histology_level: Option<HistologyLevel>,
    pub histology_type: Option<HistologyType>,
    pub ihc: Option<Vec<IHCInfo>>,
    pub infiltration_depth: Option<BlockInfo>,
    pub invasive: Option<Vec<Invas>>,
    pub lymph_nodes: Option<Vec<Lymph>>,
    pub ptnm: Option<BlockInfo>,
    pub pathological_report_type: Option<BlockInfo>,
    pub report_text: Option<String>,
    pub sample_type: Option<BlockInfo>,
    pub summary_text: Option<String>,
}
model! { PathologyReport {
    0 "CancerPart" cancer_part, 1 "CancerSize" cancer_size, 2 "DescText" desc_text, 3 "HistologyLevel" histology_level,
    4 "HistologyType" histology_type, 5 "IHC" ihc, 6 "InfiltrationDepth" infiltration_depth, 7 "Invasive" invasive,
    8 "LymphNodes" lymph_nodes, 9 "PTNM" ptnm, 10 "PathologicalReportType" pathological_report_type,
    11 "ReportText" report_text, 12 "SampleType" sample_type, 13 "SummaryText" summary_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyLevel {
    pub grade: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
}
model! { HistologyLevel {
    0 "Grade" grade, 1 "Index" index, 2 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyType {
    pub infiltration: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub r#type: Option<String>,
}
model! { HistologyType {
    0 "Infiltration" infiltration, 1 "Index" index, 2 "Src" src, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCInfo {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueItem>,
}
model! { IHCInfo {
    0 "Index" index, 1 "Src" src, 2 "Name" name, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueItem {
    pub grade: Option<String>,
    pub percent: Option<Vec<f64>>,
    pub positive: Option<String>,
}
model! { ValueItem {
    0 "Grade" grade, 1 "Percent" percent, 2 "Positive" positive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invas {
    pub index: Option<Vec<i64>>,
    pub part: Option<Part>,
    pub positive: Option<String>,
    pub src: Option<String>,
}
model! { Invas {
    0 "Index" index, 1 "Part" part, 2 "Positive" positive, 3 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lymph {
    pub src: Option<String>,
    pub index: Option<Vec<i64>>,
    pub part: Option<Part>,
    pub total: Option<i64>,
    pub transfer_num: Option<i64>,
}
model! { Lymph {
    0 "Src" src, 1 "Index" index, 2 "Part" part, 3 "Total" total, 4 "TransferNum" transfer_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedDoc {
    pub advice: Option<Advice>,
    pub diagnosis: Option<Vec<DiagCertItem>>,
    pub disease_medical_history: Option<DiseaseMedicalHistory>,
    pub personal_medical_history: Option<PersonalMedicalHistory>,
    pub obsterical_medical_history: Option<ObstericalMedicalHistory>,
    pub family_medical_history: Option<FamilyMedicalHistory>,
    pub menstrual_medical_history: Option<MenstrualMedicalHistory>,
    pub treatment_record: Option<TreatmentRecord>,
    pub page: Option<i64>,
}
model! { MedDoc {
    0 "Advice" advice, 1 "Diagnosis" diagnosis, 2 "DiseaseMedicalHistory" disease_medical_history,
    3 "PersonalMedicalHistory" personal_medical_history, 4 "ObstericalMedicalHistory" obsterical_medical_history,
    5 "FamilyMedicalHistory" family_medical_history, 6 "MenstrualMedicalHistory" menstrual_medical_history,
    7 "TreatmentRecord" treatment_record, 8 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Advice {
    pub text: Option<String>,
}
model! { Advice {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagCertItem {
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { DiagCertItem {
    0 "Text" text, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiseaseMedicalHistory {
    pub main_disease_history: Option<String>,
    pub allergy_history: Option<String>,
    pub infect_history: Option<String>,
    pub operation_history: Option<String>,
    pub transfusion_history: Option<String>,
    pub disease_present: Option<String>,
}
model! { DiseaseMedicalHistory {
    0 "MainDiseaseHistory" main_disease_history, 1 "AllergyHistory" allergy_history, 2 "InfectHistory" infect_history,
    3 "OperationHistory" operation_history, 4 "TransfusionHistory" transfusion_history,
    5 "DiseasePresent" disease_present
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalMedicalHistory {
    pub birth_place: Option<String>,
    pub live_place: Option<String>,
    pub job: Option<String>,
    pub smoke_history: Option<String>,
    pub alcoholic_history: Option<String>,
}
model! { PersonalMedicalHistory {
    0 "BirthPlace" birth_place, 1 "LivePlace" live_place, 2 "Job" job, 3 "SmokeHistory" smoke_history,
    4 "AlcoholicHistory" alcoholic_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObstericalMedicalHistory {
    pub marriage_history: Option<String>,
    pub fertility_history: Option<String>,
}
model! { ObstericalMedicalHistory {
    0 "MarriageHistory" marriage_history, 1 "FertilityHistory" fertility_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilyMedicalHistory {
    pub relative_history: Option<String>,
    pub relative_cancer_history: Option<String>,
    pub genetic_history: Option<String>,
}
model! { FamilyMedicalHistory {
    0 "RelativeHistory" relative_history, 1 "RelativeCancerHistory" relative_cancer_history,
    2 "GeneticHistory" genetic_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualMedicalHistory {
    pub last_menstrual_period: Option<String>,
    pub menstrual_flow: Option<String>,
    pub menarche_age: Option<String>,
    pub menstruation_or_not: Option<String>,
    pub menstrual_cycles: Option<String>,
    pub menstrual_period: Option<String>,
}
model! { MenstrualMedicalHistory {
    0 "LastMenstrualPeriod" last_menstrual_period, 1 "MenstrualFlow" menstrual_flow, 2 "MenarcheAge" menarche_age,
    3 "MenstruationOrNot" menstruation_or_not, 4 "MenstrualCycles" menstrual_cycles,
    5 "MenstrualPeriod" menstrual_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreatmentRecord {
    /// Deprecated.
    pub dmission_condition: Option<String>,
    pub chief_complaint: Option<String>,
    /// Deprecated.
    pub disease_present: Option<String>,
    pub symptoms_and_signs: Option<String>,
    pub auxiliary_examination: Option<String>,
    pub body_examination: Option<String>,
    pub specialist_examination: Option<String>,
    pub mental_examination: Option<String>,
    pub check_record: Option<String>,
    pub inspect_result: Option<String>,
    pub incision_healing: Option<String>,
    pub treatment_suggestion: Option<String>,
    pub follow_up_requirements: Option<String>,
    pub check_and_treatment_process: Option<String>,
    pub surgery_condition: Option<String>,
    pub condition_changes: Option<String>,
    pub discharge_condition: Option<String>,
    pub ptnm: Option<String>,
    pub ptnmm: Option<String>,
    pub ptnmn: Option<String>,
    pub ptnmt: Option<String>,
    pub ecog: Option<String>,
    pub nrs: Option<String>,
    pub kps: Option<String>,
    pub death_date: Option<String>,
    pub relapse_date: Option<String>,
    pub observation_days: Option<String>,
    pub admission_condition: Option<String>,
}
model! { TreatmentRecord {
    0 "DmissionCondition" dmission_condition, 1 "ChiefComplaint" chief_complaint, 2 "DiseasePresent" disease_present,
    3 "SymptomsAndSigns" symptoms_and_signs, 4 "AuxiliaryExamination" auxiliary_examination,
    5 "BodyExamination" body_examination, 6 "SpecialistExamination" specialist_examination,
    7 "MentalExamination" mental_examination, 8 "CheckRecord" check_record, 9 "InspectResult" inspect_result,
    10 "IncisionHealing" incision_healing, 11 "TreatmentSuggestion" treatment_suggestion,
    12 "FollowUpRequirements" follow_up_requirements, 13 "CheckAndTreatmentProcess" check_and_treatment_process,
    14 "SurgeryCondition" surgery_condition, 15 "ConditionChanges" condition_changes,
    16 "DischargeCondition" discharge_condition, 17 "PTNM" ptnm, 18 "PTNMM" ptnmm, 19 "PTNMN" ptnmn, 20 "PTNMT" ptnmt,
    21 "ECOG" ecog, 22 "NRS" nrs, 23 "KPS" kps, 24 "DeathDate" death_date, 25 "RelapseDate" relapse_date,
    26 "ObservationDays" observation_days, 27 "AdmissionCondition" admission_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagCert {
    pub advice: Option<Advice>,
    pub diagnosis: Option<Vec<DiagCertItem>>,
    pub page: Option<i64>,
}
model! { DiagCert {
    0 "Advice" advice, 1 "Diagnosis" diagnosis, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirstPage {
    pub discharge_diagnosis: Option<Vec<DischargeDiagnosis>>,
    pub pathological_diagnosis: Option<BlockInfo>,
    pub clinical_diagnosis: Option<BlockInfo>,
    pub damage_poi: Option<BlockInfoV2>,
    pub fp2_nd_items: Option<Vec<Fp2NdItem>>,
    pub page: Option<i64>,
}
model! { FirstPage {
    0 "DischargeDiagnosis" discharge_diagnosis, 1 "PathologicalDiagnosis" pathological_diagnosis,
    2 "ClinicalDiagnosis" clinical_diagnosis, 3 "DamagePoi" damage_poi, 4 "Fp2NdItems" fp2_nd_items, 5 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeDiagnosis {
    pub table_index: Option<i64>,
    pub out_diagnosis: Option<BlockInfo>,
    pub disease_code: Option<BlockInfo>,
    pub in_status: Option<BlockInfo>,
    pub out_status: Option<BlockInfo>,
}
model! { DischargeDiagnosis {
    0 "TableIndex" table_index, 1 "OutDiagnosis" out_diagnosis, 2 "DiseaseCode" disease_code, 3 "InStatus" in_status,
    4 "OutStatus" out_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfoV2 {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
}
model! { BlockInfoV2 {
    0 "Index" index, 1 "Src" src, 2 "Value" value, 3 "Name" name, 4 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fp2NdItem {
    pub code: Option<BaseItem>,
    pub name: Option<BaseItem>,
    pub start_time: Option<BaseItem>,
    pub end_time: Option<BaseItem>,
    pub level: Option<BaseItem>,
    pub r#type: Option<BaseItem>,
    pub incision_healing_grade: Option<BaseItem>,
    pub anesthesia_method: Option<BaseItem>,
}
model! { Fp2NdItem {
    0 "Code" code, 1 "Name" name, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Level" level, 5 "Type" r#type,
    6 "IncisionHealingGrade" incision_healing_grade, 7 "AnesthesiaMethod" anesthesia_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub alias: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { BaseItem {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Alias" alias, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    pub indicators: Option<Vec<IndicatorItem>>,
    pub block_title: Option<Vec<BlockTitle>>,
    pub page: Option<i64>,
}
model! { Indicator {
    0 "Indicators" indicators, 1 "BlockTitle" block_title, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorItem {
    pub code: Option<String>,
    pub scode: Option<String>,
    pub name: Option<String>,
    pub sname: Option<String>,
    pub result: Option<String>,
    pub unit: Option<String>,
    pub range: Option<String>,
    pub arrow: Option<String>,
    pub normal: Option<bool>,
    pub item_string: Option<String>,
    pub id: Option<i64>,
    /// Deprecated.
    pub coords: Option<Coordinate>,
    pub infer_normal: Option<String>,
    pub sample: Option<String>,
    pub method: Option<String>,
    pub item_coords: Option<ItemCoordinate>,
}
model! { IndicatorItem {
    0 "Code" code, 1 "Scode" scode, 2 "Name" name, 3 "Sname" sname, 4 "Result" result, 5 "Unit" unit, 6 "Range" range,
    7 "Arrow" arrow, 8 "Normal" normal, 9 "ItemString" item_string, 10 "Id" id, 11 "Coords" coords,
    12 "InferNormal" infer_normal, 13 "Sample" sample, 14 "Method" method, 15 "ItemCoords" item_coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoordinate {
    pub name: Option<Coordinate>,
    pub result: Option<Coordinate>,
    pub range: Option<Coordinate>,
}
model! { ItemCoordinate {
    0 "Name" name, 1 "Result" result, 2 "Range" range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalRecordInfo {
    pub diagnosis_time: Option<String>,
    pub diagnosis_department_name: Option<String>,
    pub diagnosis_doctor_name: Option<String>,
    pub clinical_diagnosis: Option<String>,
    pub main_narration: Option<String>,
    pub physical_examination: Option<String>,
    pub inspection_findings: Option<String>,
    pub treatment_opinion: Option<String>,
    pub page: Option<i64>,
}
model! { MedicalRecordInfo {
    0 "DiagnosisTime" diagnosis_time, 1 "DiagnosisDepartmentName" diagnosis_department_name,
    2 "DiagnosisDoctorName" diagnosis_doctor_name, 3 "ClinicalDiagnosis" clinical_diagnosis,
    4 "MainNarration" main_narration, 5 "PhysicalExamination" physical_examination,
    6 "InspectionFindings" inspection_findings, 7 "TreatmentOpinion" treatment_opinion, 8 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hospitalization {
    pub admission_time: Option<String>,
    pub discharge_time: Option<String>,
    pub admission_days: Option<String>,
    /// Deprecated.
    pub admission_dignosis: Option<String>,
    pub admission_condition: Option<String>,
    pub diagnosis_treatment: Option<String>,
    pub discharge_diagnosis: Option<String>,
    pub discharge_instruction: Option<String>,
    pub admission_diagnosis: Option<String>,
    pub page: Option<i64>,
}
model! { Hospitalization {
    0 "AdmissionTime" admission_time, 1 "DischargeTime" discharge_time, 2 "AdmissionDays" admission_days,
    3 "AdmissionDignosis" admission_dignosis, 4 "AdmissionCondition" admission_condition,
    5 "DiagnosisTreatment" diagnosis_treatment, 6 "DischargeDiagnosis" discharge_diagnosis,
    7 "DischargeInstruction" discharge_instruction, 8 "AdmissionDiagnosis" admission_diagnosis, 9 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Surgery {
    pub surgery_history: Option<SurgeryHistory>,
    pub other_info: Option<OtherInfo>,
    pub page: Option<i64>,
}
model! { Surgery {
    0 "SurgeryHistory" surgery_history, 1 "OtherInfo" other_info, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryHistory {
    pub surgery_name: Option<SurgeryAttr>,
    pub surgery_date: Option<SurgeryAttr>,
    pub preoperative_pathology: Option<SurgeryAttr>,
    pub intraoperative_pathology: Option<SurgeryAttr>,
    pub postoperative_pathology: Option<SurgeryAttr>,
    pub discharge_diagnosis: Option<SurgeryAttr>,
}
model! { SurgeryHistory {
    0 "SurgeryName" surgery_name, 1 "SurgeryDate" surgery_date, 2 "PreoperativePathology" preoperative_pathology,
    3 "IntraoperativePathology" intraoperative_pathology, 4 "PostoperativePathology" postoperative_pathology,
    5 "DischargeDiagnosis" discharge_diagnosis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryAttr {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { SurgeryAttr {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInfo {
    pub anesthesia: Option<SurgeryAttr>,
    pub blood_loss: Option<SurgeryAttr>,
    pub blood_transfusion: Option<SurgeryAttr>,
    pub duration: Option<SurgeryAttr>,
    pub end_time: Option<SurgeryAttr>,
    pub start_time: Option<SurgeryAttr>,
}
model! { OtherInfo {
    0 "Anesthesia" anesthesia, 1 "BloodLoss" blood_loss, 2 "BloodTransfusion" blood_transfusion, 3 "Duration" duration,
    4 "EndTime" end_time, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Electrocardiogram {
    pub ecg_description: Option<EcgDescription>,
    pub ecg_diagnosis: Option<EcgDiagnosis>,
    pub page: Option<i64>,
}
model! { Electrocardiogram {
    0 "EcgDescription" ecg_description, 1 "EcgDiagnosis" ecg_diagnosis, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcgDescription {
    pub heart_rate: Option<EcgItem>,
    pub auricular_rate: Option<EcgItem>,
    pub ventricular_rate: Option<EcgItem>,
    pub rhythm: Option<EcgItem>,
    pub p_duration: Option<EcgItem>,
    pub qrs_duration: Option<EcgItem>,
    pub qrs_axis: Option<EcgItem>,
    pub pr_interval: Option<EcgItem>,
    pub pp_interval: Option<EcgItem>,
    pub rr_interval: Option<EcgItem>,
    pub pj_interval: Option<EcgItem>,
    pub qt_interval: Option<EcgItem>,
    pub qtc_interval: Option<EcgItem>,
    pub rv5_sv1_amplitude: Option<EcgItem>,
    pub rv5_add_sv1_amplitude: Option<EcgItem>,
    pub prt_axis: Option<EcgItem>,
    pub rv5_amplitude: Option<EcgItem>,
    pub sv1_amplitude: Option<EcgItem>,
    pub rv6sv2: Option<EcgItem>,
    pub pqrst_axis: Option<EcgItem>,
}
model! { EcgDescription {
    0 "HeartRate" heart_rate, 1 "AuricularRate" auricular_rate, 2 "VentricularRate" ventricular_rate, 3 "Rhythm" rhythm,
    4 "PDuration" p_duration, 5 "QrsDuration" qrs_duration, 6 "QrsAxis" qrs_axis, 7 "PRInterval" pr_interval,
    8 "PPInterval" pp_interval, 9 "RRInterval" rr_interval, 10 "PJInterval" pj_interval, 11 "QTInterval" qt_interval,
    12 "QTCInterval" qtc_interval, 13 "Rv5SV1Amplitude" rv5_sv1_amplitude,
    14 "Rv5AddSV1Amplitude" rv5_add_sv1_amplitude, 15 "PRTAxis" prt_axis, 16 "Rv5Amplitude" rv5_amplitude,
    17 "SV1Amplitude" sv1_amplitude, 18 "RV6SV2" rv6sv2, 19 "PQRSTAxis" pqrst_axis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcgItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub src: Option<String>,
}
model! { EcgItem {
    0 "Name" name, 1 "Value" value, 2 "Unit" unit, 3 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcgDiagnosis {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { EcgDiagnosis {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endoscopy {
    pub biopsy_part: Option<BiopsyPart>,
    pub desc: Option<EndoscopyDesc>,
    pub summary: Option<Summary>,
    pub page: Option<i64>,
}
model! { Endoscopy {
    0 "BiopsyPart" biopsy_part, 1 "Desc" desc, 2 "Summary" summary, 3 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiopsyPart {
    pub value: Option<String>,
    pub src: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { BiopsyPart {
    0 "Value" value, 1 "Src" src, 2 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndoscopyDesc {
    pub text: Option<String>,
    pub organ: Option<Vec<EndoscopyOrgan>>,
    pub coords: Option<Vec<Coord>>,
}
model! { EndoscopyDesc {
    0 "Text" text, 1 "Organ" organ, 2 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndoscopyOrgan {
    pub part: Option<Part>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub part_alias: Option<String>,
    pub sym_desc_list: Option<Vec<BlockInfo>>,
    pub coords: Option<Vec<Coord>>,
}
model! { EndoscopyOrgan {
    0 "Part" part, 1 "Index" index, 2 "Src" src, 3 "PartAlias" part_alias, 4 "SymDescList" sym_desc_list,
    5 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Prescription {
    pub medicine_list: Option<Vec<Medicine>>,
    pub page: Option<i64>,
}
model! { Prescription {
    0 "MedicineList" medicine_list, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Medicine {
    pub name: Option<String>,
    pub trade_name: Option<String>,
    pub firm: Option<String>,
    pub category: Option<String>,
    pub specification: Option<String>,
    pub min_quantity: Option<String>,
    pub dosage_unit: Option<String>,
    pub packing_unit: Option<String>,
}
model! { Medicine {
    0 "Name" name, 1 "TradeName" trade_name, 2 "Firm" firm, 3 "Category" category, 4 "Specification" specification,
    5 "MinQuantity" min_quantity, 6 "DosageUnit" dosage_unit, 7 "PackingUnit" packing_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaccineCertificate {
    pub vaccine_list: Option<Vec<Vaccination>>,
    pub page: Option<i64>,
}
model! { VaccineCertificate {
    0 "VaccineList" vaccine_list, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vaccination {
    pub id: Option<String>,
    pub vaccine: Option<String>,
    pub dose: Option<String>,
    pub date: Option<String>,
    pub lot_number: Option<String>,
    pub manufacturer: Option<String>,
    pub clinic: Option<String>,
    pub site: Option<String>,
    pub provider: Option<String>,
    pub lot: Option<String>,
}
model! { Vaccination {
    0 "Id" id, 1 "Vaccine" vaccine, 2 "Dose" dose, 3 "Date" date, 4 "LotNumber" lot_number,
    5 "Manufacturer" manufacturer, 6 "Clinic" clinic, 7 "Site" site, 8 "Provider" provider, 9 "Lot" lot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologyV2 {
    pub pathological_report_type: Option<Report>,
    pub desc: Option<DescInfo>,
    pub summary: Option<SummaryInfo>,
    pub report_text: Option<String>,
    pub lymph_total: Option<Vec<LymphTotal>>,
    pub lymph_nodes: Option<Vec<LymphNode>>,
    pub ihc: Option<Vec<IHCV2>>,
    pub clinical: Option<BaseInfo>,
    pub precancer: Option<HistologyClass>,
    pub malignant: Option<HistologyClass>,
    pub benigntumor: Option<HistologyClass>,
    pub sample_type: Option<BaseInfo>,
    pub lymph_size: Option<Vec<Size>>,
    pub molecular: Option<Vec<Molecular>>,
    pub page: Option<i64>,
}
model! { PathologyV2 {
    0 "PathologicalReportType" pathological_report_type, 1 "Desc" desc, 2 "Summary" summary, 3 "ReportText" report_text,
    4 "LymphTotal" lymph_total, 5 "LymphNodes" lymph_nodes, 6 "Ihc" ihc, 7 "Clinical" clinical, 8 "Precancer" precancer,
    9 "Malignant" malignant, 10 "Benigntumor" benigntumor, 11 "SampleType" sample_type, 12 "LymphSize" lymph_size,
    13 "Molecular" molecular, 14 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report {
    pub name: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { Report {
    0 "Name" name, 1 "Index" index, 2 "Src" src, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescInfo {
    pub text: Option<BaseInfo>,
    pub infos: Option<Vec<DetailInformation>>,
}
model! { DescInfo {
    0 "Text" text, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    pub name: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { BaseInfo {
    0 "Name" name, 1 "Index" index, 2 "Src" src, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailInformation {
    pub part: Option<Part>,
    pub tissue_sizes: Option<Vec<Size>>,
    pub tuber_sizes: Option<Vec<Size>>,
    pub cancer_sizes: Option<Vec<Size>>,
    pub histology_level: Option<BaseInfo>,
    pub histology_type: Option<HistologyTypeV2>,
    pub invasive: Option<Vec<InvasiveV2>>,
    pub ptnm: Option<PTNM>,
    pub infiltration_depth: Option<BaseInfo>,
    pub tuber_num: Option<BaseInfo>,
    pub calcification: Option<BaseInfo>,
    pub necrosis: Option<BaseInfo>,
    pub abnormity: Option<BaseInfo>,
    pub breaked: Option<BaseInfo>,
}
model! { DetailInformation {
    0 "Part" part, 1 "TissueSizes" tissue_sizes, 2 "TuberSizes" tuber_sizes, 3 "CancerSizes" cancer_sizes,
    4 "HistologyLevel" histology_level, 5 "HistologyType" histology_type, 6 "Invasive" invasive, 7 "PTNM" ptnm,
    8 "InfiltrationDepth" infiltration_depth, 9 "TuberNum" tuber_num, 10 "Calcification" calcification,
    11 "Necrosis" necrosis, 12 "Abnormity" abnormity, 13 "Breaked" breaked
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyTypeV2 {
    pub infiltration: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { HistologyTypeV2 {
    0 "Infiltration" infiltration, 1 "Index" index, 2 "Src" src, 3 "Type" r#type, 4 "Name" name, 5 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvasiveV2 {
    pub index: Option<Vec<i64>>,
    pub part: Option<Part>,
    pub positive: Option<String>,
    pub src: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { InvasiveV2 {
    0 "Index" index, 1 "Part" part, 2 "Positive" positive, 3 "Src" src, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PTNM {
    pub name: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub pt: Option<String>,
    pub pn: Option<String>,
    pub pm: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { PTNM {
    0 "Name" name, 1 "Index" index, 2 "Src" src, 3 "Value" value, 4 "PT" pt, 5 "PN" pn, 6 "PM" pm, 7 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryInfo {
    pub text: Option<BaseInfo>,
    pub infos: Option<Vec<DetailInformation>>,
}
model! { SummaryInfo {
    0 "Text" text, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LymphTotal {
    pub name: Option<String>,
    pub transfer_num: Option<i64>,
    pub total: Option<i64>,
    pub src: Option<String>,
    pub index: Option<Vec<i64>>,
    pub coords: Option<Vec<Coord>>,
}
model! { LymphTotal {
    0 "Name" name, 1 "TransferNum" transfer_num, 2 "Total" total, 3 "Src" src, 4 "Index" index, 5 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LymphNode {
    pub name: Option<String>,
    pub index: Option<Vec<i64>>,
    pub part: Option<Part>,
    pub src: Option<String>,
    pub total: Option<i64>,
    pub transfer_num: Option<i64>,
    pub sizes: Option<Vec<i64>>,
    pub coords: Option<Vec<Coord>>,
}
model! { LymphNode {
    0 "Name" name, 1 "Index" index, 2 "Part" part, 3 "Src" src, 4 "Total" total, 5 "TransferNum" transfer_num,
    6 "Sizes" sizes, 7 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCV2 {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueItem>,
    pub coords: Option<Vec<Coord>>,
}
model! { IHCV2 {
    0 "Index" index, 1 "Src" src, 2 "Name" name, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyClass {
    pub name: Option<String>,
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { HistologyClass {
    0 "Name" name, 1 "Index" index, 2 "Src" src, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Molecular {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<MolecularValue>,
    pub coords: Option<Vec<Coord>>,
}
model! { Molecular {
    0 "Index" index, 1 "Src" src, 2 "Name" name, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MolecularValue {
    pub exon: Option<String>,
    pub position: Option<String>,
    pub r#type: Option<String>,
    pub positive: Option<String>,
    pub src: Option<String>,
}
model! { MolecularValue {
    0 "Exon" exon, 1 "Position" position, 2 "Type" r#type, 3 "Positive" positive, 4 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Exame {
    pub over_view: Option<Vec<ResultInfo>>,
    pub abnormality: Option<Vec<ResultInfo>>,
}
model! { Exame {
    0 "OverView" over_view, 1 "Abnormality" abnormality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultInfo {
    pub text: Option<BaseInfo>,
    pub items: Option<Vec<BaseInfo>>,
    pub page: Option<i64>,
}
model! { ResultInfo {
    0 "Text" text, 1 "Items" items, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeInfoBlock {
    pub disease_history: Option<DiseaseHistoryBlock>,
    pub personal_history: Option<PersonalHistoryBlock>,
    pub drug_history: Option<DrugHistoryBlock>,
    pub treatment_record: Option<TreatmentRecordBlock>,
    pub paragraph_block: Option<ParagraphBlock>,
    pub page: Option<i64>,
}
model! { DischargeInfoBlock {
    0 "DiseaseHistory" disease_history, 1 "PersonalHistory" personal_history, 2 "DrugHistory" drug_history,
    3 "TreatmentRecord" treatment_record, 4 "ParagraphBlock" paragraph_block, 5 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiseaseHistoryBlock {
    pub main_disease_history: Option<MainDiseaseHistoryBlock>,
    pub allergy_history: Option<MainDiseaseHistoryBlock>,
    pub infect_history: Option<MainDiseaseHistoryBlock>,
    pub surgery_history: Option<SurgeryHistoryBlock>,
    pub transfusion_history: Option<TransfusionHistoryBlock>,
}
model! { DiseaseHistoryBlock {
    0 "MainDiseaseHistory" main_disease_history, 1 "AllergyHistory" allergy_history, 2 "InfectHistory" infect_history,
    3 "SurgeryHistory" surgery_history, 4 "TransfusionHistory" transfusion_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainDiseaseHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub state: Option<bool>,
    pub value: Option<String>,
    pub neglist: Option<NeglistBlock>,
    pub poslist: Option<PoslistBlock>,
}
model! { MainDiseaseHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "State" state, 3 "Value" value, 4 "Neglist" neglist, 5 "Poslist" poslist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NeglistBlock {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { NeglistBlock {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoslistBlock {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { PoslistBlock {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub surgerylist: Option<Vec<SurgeryListBlock>>,
}
model! { SurgeryHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Surgerylist" surgerylist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryListBlock {
    pub time: Option<String>,
    pub time_type: Option<String>,
    pub name: Option<Vec<String>>,
    pub part: Option<String>,
}
model! { SurgeryListBlock {
    0 "Time" time, 1 "TimeType" time_type, 2 "Name" name, 3 "Part" part
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransfusionHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub state: Option<bool>,
    pub value: Option<String>,
}
model! { TransfusionHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "State" state, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalHistoryBlock {
    pub birth_place: Option<BirthPlaceBlock>,
    pub live_place: Option<BirthPlaceBlock>,
    pub job: Option<BirthPlaceBlock>,
    pub smoke_history: Option<SmokeHistoryBlock>,
    pub alcoholic_history: Option<SmokeHistoryBlock>,
    pub menstrual_history: Option<MenstrualHistoryBlock>,
    pub obsterical_history: Option<ObstetricalHistoryBlock>,
    pub family_history: Option<FamilyHistoryBlock>,
}
model! { PersonalHistoryBlock {
    0 "BirthPlace" birth_place, 1 "LivePlace" live_place, 2 "Job" job, 3 "SmokeHistory" smoke_history,
    4 "AlcoholicHistory" alcoholic_history, 5 "MenstrualHistory" menstrual_history,
    6 "ObstericalHistory" obsterical_history, 7 "FamilyHistory" family_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthPlaceBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { BirthPlaceBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmokeHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub time_unit: Option<String>,
    pub time_norm: Option<String>,
    pub amount: Option<String>,
    pub quit_state: Option<bool>,
    pub state: Option<bool>,
    pub value: Option<String>,
}
model! { SmokeHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "TimeUnit" time_unit, 3 "TimeNorm" time_norm, 4 "Amount" amount,
    5 "QuitState" quit_state, 6 "State" state, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualHistoryBlock {
    pub last_menstrual_period: Option<LastMenstrualPeriodBlock>,
    pub menstrual_flow: Option<MenstrualFlowBlock>,
    pub menarche_age: Option<LastMenstrualPeriodBlock>,
    pub menstruation_or_not: Option<MenstruationOrNotBlock>,
    pub menstrual_cycles: Option<LastMenstrualPeriodBlock>,
    pub menstrual_period: Option<MenstrualPeriodBlock>,
}
model! { MenstrualHistoryBlock {
    0 "LastMenstrualPeriod" last_menstrual_period, 1 "MenstrualFlow" menstrual_flow, 2 "MenarcheAge" menarche_age,
    3 "MenstruationOrNot" menstruation_or_not, 4 "MenstrualCycles" menstrual_cycles,
    5 "MenstrualPeriod" menstrual_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastMenstrualPeriodBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub r#type: Option<String>,
    pub timestamp: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { LastMenstrualPeriodBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Type" r#type, 4 "Timestamp" timestamp, 5 "Unit" unit, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualFlowBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { MenstrualFlowBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstruationOrNotBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub time_type: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { MenstruationOrNotBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "TimeType" time_type, 4 "Timestamp" timestamp, 5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualPeriodBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub r#type: Option<String>,
    pub timestamp: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { MenstrualPeriodBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Type" r#type, 4 "Timestamp" timestamp, 5 "Unit" unit, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObstetricalHistoryBlock {
    pub marriage_history: Option<MenstrualHistoryDetailBlock>,
    pub fertility_history: Option<FertilityHistoryBlock>,
}
model! { ObstetricalHistoryBlock {
    0 "MarriageHistory" marriage_history, 1 "FertilityHistory" fertility_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualHistoryDetailBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub state: Option<String>,
    pub norm: Option<String>,
    pub time_type: Option<String>,
    pub timestamp: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { MenstrualHistoryDetailBlock {
    0 "Name" name, 1 "Src" src, 2 "State" state, 3 "Norm" norm, 4 "TimeType" time_type, 5 "Timestamp" timestamp,
    6 "Unit" unit, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FertilityHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub state: Option<String>,
    pub norm: Option<String>,
    pub value: Option<String>,
    pub preg_count: Option<String>,
    pub produ_count: Option<String>,
}
model! { FertilityHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "State" state, 3 "Norm" norm, 4 "Value" value, 5 "PregCount" preg_count,
    6 "ProduCount" produ_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilyHistoryBlock {
    pub relative_history: Option<RelativeHistoryBlock>,
    pub relative_cancer_history: Option<RelativeCancerHistoryBlock>,
    pub genetic_history: Option<GeneticHistoryBlock>,
}
model! { FamilyHistoryBlock {
    0 "RelativeHistory" relative_history, 1 "RelativeCancerHistory" relative_cancer_history,
    2 "GeneticHistory" genetic_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeHistoryBlock {
    pub name: Option<String>,
    pub detail: Option<Vec<RelativeHistoryDetailBlock>>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { RelativeHistoryBlock {
    0 "Name" name, 1 "Detail" detail, 2 "Src" src, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeHistoryDetailBlock {
    pub name: Option<String>,
    pub relation: Option<String>,
    pub time_of_death: Option<String>,
    pub time_type: Option<String>,
}
model! { RelativeHistoryDetailBlock {
    0 "Name" name, 1 "Relation" relation, 2 "TimeOfDeath" time_of_death, 3 "TimeType" time_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeCancerHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub relative_cancer_list: Option<String>,
    pub value: Option<String>,
}
model! { RelativeCancerHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "RelativeCancerList" relative_cancer_list, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneticHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub genetic_list: Option<String>,
    pub value: Option<String>,
}
model! { GeneticHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "GeneticList" genetic_list, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub drug_list: Option<Vec<DrugListBlock>>,
    pub value: Option<String>,
}
model! { DrugHistoryBlock {
    0 "Name" name, 1 "Src" src, 2 "DrugList" drug_list, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugListBlock {
    pub common_name: Option<String>,
    pub trade_name: Option<String>,
    pub dosage: Option<DosageBlock>,
    pub value: Option<String>,
}
model! { DrugListBlock {
    0 "CommonName" common_name, 1 "TradeName" trade_name, 2 "Dosage" dosage, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DosageBlock {
    pub value: Option<String>,
    pub single_measurement: Option<String>,
    pub frequency: Option<String>,
    pub drug_delivery_route: Option<String>,
}
model! { DosageBlock {
    0 "Value" value, 1 "SingleMeasurement" single_measurement, 2 "Frequency" frequency,
    3 "DrugDeliveryRoute" drug_delivery_route
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreatmentRecordBlock {
    pub immunohistochemistry: Option<ImmunohistochemistryBlock>,
    pub chief_complaint: Option<ChiefComplaintBlock>,
    pub admission_condition: Option<AdmissionConditionBlock>,
    pub body_examination: Option<BodyExaminationBlock>,
    pub admission_diagnosis: Option<AdmissionDiagnosisBlock>,
    pub admission_traditional_diagnosis: Option<AdmissionDiagnosisBlock>,
    pub admission_modern_diagnosis: Option<AdmissionDiagnosisBlock>,
    pub pathological_diagnosis: Option<PathologicalDiagnosisBlock>,
    pub disease_present: Option<DiseasePresentBlock>,
    pub symptoms_and_signs: Option<DiseasePresentBlock>,
    pub auxiliary_examination: Option<DiseasePresentBlock>,
    pub specialist_examination: Option<DiseasePresentBlock>,
    pub mental_examination: Option<DiseasePresentBlock>,
    pub check_record: Option<DiseasePresentBlock>,
    pub inspect_result: Option<DiseasePresentBlock>,
    pub check_and_treatment_process: Option<DiseasePresentBlock>,
    pub surgery_condition: Option<SurgeryConditionBlock>,
    pub incision_healing: Option<DiseasePresentBlock>,
    pub discharge_diagnosis: Option<DischargeDiagnosisBlock>,
    pub discharge_traditional_diagnosis: Option<DiseasePresentBlock>,
    pub discharge_modern_diagnosis: Option<DischargeDiagnosisBlock>,
    pub discharge_condition: Option<DischargeConditionBlock>,
    pub discharge_instructions: Option<DiseasePresentBlock>,
    pub treatment_suggestion: Option<DiseasePresentBlock>,
    pub follow_up_requirements: Option<DiseasePresentBlock>,
    pub condition_changes: Option<DiseasePresentBlock>,
    pub pulmonary_artery_systolic_pressure: Option<DiseasePresentBlock>,
    pub bclc: Option<DiseasePresentBlock>,
    pub ptnm: Option<PTNMBlock>,
    pub ecog: Option<DiseasePresentBlock>,
    pub nrs: Option<DiseasePresentBlock>,
    pub kps: Option<DiseasePresentBlock>,
    pub cancerstaging: Option<ClinicalStaging>,
    pub death_date: Option<DeathDateBlock>,
    pub relapse_date: Option<RelapseDateBlock>,
    pub observation_days: Option<DeathDateBlock>,
    pub incision_healing_text: Option<String>,
    pub auxiliary_examination_text: Option<String>,
    pub special_exam_text: Option<String>,
    pub outpatient_diagnosis_text: Option<String>,
    pub admission_condition_text: Option<String>,
    pub check_and_treatment_process_text: Option<String>,
    pub symptoms_and_signs_text: Option<String>,
    pub discharge_instructions_text: Option<String>,
    pub admission_diagnosis_text: Option<String>,
    pub surgery_condition_text: Option<String>,
    pub pathological_diagnosis_text: Option<String>,
    pub discharge_condition_text: Option<String>,
    pub check_record_text: Option<String>,
    pub chief_complaint_text: Option<String>,
    pub discharge_diagnosis_text: Option<String>,
}
model! { TreatmentRecordBlock {
    0 "Immunohistochemistry" immunohistochemistry, 1 "ChiefComplaint" chief_complaint,
    2 "AdmissionCondition" admission_condition, 3 "BodyExamination" body_examination,
    4 "AdmissionDiagnosis" admission_diagnosis, 5 "AdmissionTraditionalDiagnosis" admission_traditional_diagnosis,
    6 "AdmissionModernDiagnosis" admission_modern_diagnosis, 7 "PathologicalDiagnosis" pathological_diagnosis,
    8 "DiseasePresent" disease_present, 9 "SymptomsAndSigns" symptoms_and_signs,
    10 "AuxiliaryExamination" auxiliary_examination, 11 "SpecialistExamination" specialist_examination,
    12 "MentalExamination" mental_examination, 13 "CheckRecord" check_record, 14 "InspectResult" inspect_result,
    15 "CheckAndTreatmentProcess" check_and_treatment_process, 16 "SurgeryCondition" surgery_condition,
    17 "IncisionHealing" incision_healing, 18 "DischargeDiagnosis" discharge_diagnosis,
    19 "DischargeTraditionalDiagnosis" discharge_traditional_diagnosis,
    20 "DischargeModernDiagnosis" discharge_modern_diagnosis, 21 "DischargeCondition" discharge_condition,
    22 "DischargeInstructions" discharge_instructions, 23 "TreatmentSuggestion" treatment_suggestion,
    24 "FollowUpRequirements" follow_up_requirements, 25 "ConditionChanges" condition_changes,
    26 "PulmonaryArterySystolicPressure" pulmonary_artery_systolic_pressure, 27 "BCLC" bclc, 28 "PTNM" ptnm,
    29 "ECOG" ecog, 30 "NRS" nrs, 31 "KPS" kps, 32 "Cancerstaging" cancerstaging, 33 "DeathDate" death_date,
    34 "RelapseDate" relapse_date, 35 "ObservationDays" observation_days,
    36 "IncisionHealingText" incision_healing_text, 37 "AuxiliaryExaminationText" auxiliary_examination_text,
    38 "SpecialExamText" special_exam_text, 39 "OutpatientDiagnosisText" outpatient_diagnosis_text,
    40 "AdmissionConditionText" admission_condition_text,
    41 "CheckAndTreatmentProcessText" check_and_treatment_process_text,
    42 "SymptomsAndSignsText" symptoms_and_signs_text, 43 "DischargeInstructionsText" discharge_instructions_text,
    44 "AdmissionDiagnosisText" admission_diagnosis_text, 45 "SurgeryConditionText" surgery_condition_text,
    46 "PathologicalDiagnosisText" pathological_diagnosis_text, 47 "DischargeConditionText" discharge_condition_text,
    48 "CheckRecordText" check_record_text, 49 "ChiefComplaintText" chief_complaint_text,
    50 "DischargeDiagnosisText" discharge_diagnosis_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImmunohistochemistryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<Vec<IHCBlock>>,
}
model! { ImmunohistochemistryBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCBlock {
    pub index: Option<Vec<i64>>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueBlock>,
    pub coords: Option<Vec<Coord>>,
}
model! { IHCBlock {
    0 "Index" index, 1 "Src" src, 2 "Name" name, 3 "Value" value, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueBlock {
    pub grade: Option<String>,
    pub percent: Option<Vec<f64>>,
    pub positive: Option<String>,
}
model! { ValueBlock {
    0 "Grade" grade, 1 "Percent" percent, 2 "Positive" positive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChiefComplaintBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub detail: Option<Vec<ChiefComplaintDetailBlock>>,
}
model! { ChiefComplaintBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChiefComplaintDetailBlock {
    pub disease_name: Option<String>,
    pub part: Option<String>,
    pub time: Option<String>,
    pub time_type: Option<String>,
}
model! { ChiefComplaintDetailBlock {
    0 "DiseaseName" disease_name, 1 "Part" part, 2 "Time" time, 3 "TimeType" time_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdmissionConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { AdmissionConditionBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyExaminationBlock {
    pub body_temperature: Option<BodyTemperatureBlock>,
    pub pulse: Option<BodyTemperatureBlock>,
    pub breathe: Option<BodyTemperatureBlock>,
    pub blood_pressure: Option<BloodPressureBlock>,
}
model! { BodyExaminationBlock {
    0 "BodyTemperature" body_temperature, 1 "Pulse" pulse, 2 "Breathe" breathe, 3 "BloodPressure" blood_pressure
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyTemperatureBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { BodyTemperatureBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Unit" unit, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BloodPressureBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
    pub norm_diastolic: Option<String>,
    pub norm_systolic: Option<String>,
}
model! { BloodPressureBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Unit" unit, 4 "Value" value, 5 "NormDiastolic" norm_diastolic,
    6 "NormSystolic" norm_systolic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdmissionDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub value: Option<String>,
}
model! { AdmissionDiagnosisBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologicalDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub detail: Option<Vec<PathologicalDiagnosisDetailBlock>>,
    pub value: Option<String>,
}
model! { PathologicalDiagnosisBlock {
    0 "Name" name, 1 "Src" src, 2 "Detail" detail, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologicalDiagnosisDetailBlock {
    pub part: Option<String>,
    pub histological_type: Option<String>,
    pub histological_grade: Option<String>,
}
model! { PathologicalDiagnosisDetailBlock {
    0 "Part" part, 1 "HistologicalType" histological_type, 2 "HistologicalGrade" histological_grade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiseasePresentBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub norm: Option<String>,
}
model! { DiseasePresentBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Norm" norm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub surgery_list: Option<Vec<SurgeryListBlock>>,
    pub value: Option<String>,
}
model! { SurgeryConditionBlock {
    0 "Name" name, 1 "Src" src, 2 "SurgeryList" surgery_list, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub value: Option<String>,
}
model! { DischargeDiagnosisBlock {
    0 "Name" name, 1 "Src" src, 2 "Norm" norm, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub norm: Option<String>,
}
model! { DischargeConditionBlock {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Norm" norm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PTNMBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub ptnmm: Option<String>,
    pub ptnmn: Option<String>,
    pub ptnmt: Option<String>,
}
model! { PTNMBlock {
    0 "Name" name, 1 "Src" src, 2 "PTNMM" ptnmm, 3 "PTNMN" ptnmn, 4 "PTNMT" ptnmt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClinicalStaging {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { ClinicalStaging {
    0 "Name" name, 1 "Src" src, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeathDateBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub r#type: Option<String>,
    pub norm: Option<String>,
    pub unit: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { DeathDateBlock {
    0 "Name" name, 1 "Src" src, 2 "Type" r#type, 3 "Norm" norm, 4 "Unit" unit, 5 "Timestamp" timestamp, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelapseDateBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub disease_name: Option<String>,
    pub r#type: Option<String>,
    pub norm: Option<String>,
    pub unit: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { RelapseDateBlock {
    0 "Name" name, 1 "Src" src, 2 "DiseaseName" disease_name, 3 "Type" r#type, 4 "Norm" norm, 5 "Unit" unit,
    6 "Timestamp" timestamp, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParagraphBlock {
    pub incision_healing_text: Option<String>,
    pub auxiliary_examination_text: Option<String>,
    pub special_exam_text: Option<String>,
    pub outpatient_diagnosis_text: Option<String>,
    pub admission_condition_text: Option<String>,
    pub check_and_treatment_process_text: Option<String>,
    pub symptoms_and_signs_text: Option<String>,
    pub discharge_instructions_text: Option<String>,
    pub admission_diagnosis_text: Option<String>,
    pub surgery_condition_text: Option<String>,
    pub pathological_diagnosis_text: Option<String>,
    pub discharge_condition_text: Option<String>,
    pub check_record_text: Option<String>,
    pub chief_complaint_text: Option<String>,
    pub discharge_diagnosis_text: Option<String>,
    pub main_disease_history_text: Option<String>,
    pub disease_present_text: Option<String>,
    pub personal_history_text: Option<String>,
    /// Deprecated.
    pub menstruall_history_text: Option<String>,
    pub obsterical_history_text: Option<String>,
    pub family_history_text: Option<String>,
    pub allergy_history_text: Option<String>,
    pub disease_history_text: Option<String>,
    pub other_diagnosis_text: Option<String>,
    pub body_examination_text: Option<String>,
    pub specialist_examination_text: Option<String>,
    pub treatment_result_text: Option<String>,
    pub menstrual_history_text: Option<String>,
}
model! { ParagraphBlock {
    0 "IncisionHealingText" incision_healing_text, 1 "AuxiliaryExaminationText" auxiliary_examination_text,
    2 "SpecialExamText" special_exam_text, 3 "OutpatientDiagnosisText" outpatient_diagnosis_text,
    4 "AdmissionConditionText" admission_condition_text,
    5 "CheckAndTreatmentProcessText" check_and_treatment_process_text, 6 "SymptomsAndSignsText" symptoms_and_signs_text,
    7 "DischargeInstructionsText" discharge_instructions_text, 8 "AdmissionDiagnosisText" admission_diagnosis_text,
    9 "SurgeryConditionText" surgery_condition_text, 10 "PathologicalDiagnosisText" pathological_diagnosis_text,
    11 "DischargeConditionText" discharge_condition_text, 12 "CheckRecordText" check_record_text,
    13 "ChiefComplaintText" chief_complaint_text, 14 "DischargeDiagnosisText" discharge_diagnosis_text,
    15 "MainDiseaseHistoryText" main_disease_history_text, 16 "DiseasePresentText" disease_present_text,
    17 "PersonalHistoryText" personal_history_text, 18 "MenstruallHistoryText" menstruall_history_text,
    19 "ObstericalHistoryText" obsterical_history_text, 20 "FamilyHistoryText" family_history_text,
    21 "AllergyHistoryText" allergy_history_text, 22 "DiseaseHistoryText" disease_history_text,
    23 "OtherDiagnosisText" other_diagnosis_text, 24 "BodyExaminationText" body_examination_text,
    25 "SpecialistExaminationText" specialist_examination_text, 26 "TreatmentResultText" treatment_result_text,
    27 "MenstrualHistoryText" menstrual_history_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorV3 {
    /// Deprecated.
    pub table_indictors: Option<Vec<TableIndicators>>,
    pub version: Option<String>,
    pub table_indicators: Option<Vec<TableIndicators>>,
    pub page: Option<i64>,
}
model! { IndicatorV3 {
    0 "TableIndictors" table_indictors, 1 "Version" version, 2 "TableIndicators" table_indicators, 3 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableIndicators {
    pub indicators: Option<Vec<IndicatorItemV2>>,
    pub sample: Option<BaseItem>,
}
model! { TableIndicators {
    0 "Indicators" indicators, 1 "Sample" sample
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorItemV2 {
    pub item: Option<BaseItem>,
    pub code: Option<BaseItem>,
    pub result: Option<BaseItem>,
    pub unit: Option<BaseItem>,
    pub range: Option<BaseItem>,
    pub arrow: Option<BaseItem>,
    pub method: Option<BaseItem>,
    pub normal: Option<bool>,
    pub id: Option<i64>,
    pub order: Option<i64>,
    pub infer_normal: Option<String>,
}
model! { IndicatorItemV2 {
    0 "Item" item, 1 "Code" code, 2 "Result" result, 3 "Unit" unit, 4 "Range" range, 5 "Arrow" arrow, 6 "Method" method,
    7 "Normal" normal, 8 "Id" id, 9 "Order" order, 10 "InferNormal" infer_normal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CovidItemsInfo {
    pub covid_items: Option<Vec<CovidItem>>,
    pub version: Option<String>,
    pub page: Option<i64>,
}
model! { CovidItemsInfo {
    0 "CovidItems" covid_items, 1 "Version" version, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CovidItem {
    pub sample_time: Option<BaseItem>,
    pub test_time: Option<BaseItem>,
    pub test_organization: Option<BaseItem>,
    pub test_result: Option<BaseItem>,
    pub code_color: Option<BaseItem>,
}
model! { CovidItem {
    0 "SampleTime" sample_time, 1 "TestTime" test_time, 2 "TestOrganization" test_organization,
    3 "TestResult" test_result, 4 "CodeColor" code_color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Maternity {
    pub desc: Option<MaternityDesc>,
    pub summary: Option<MaternitySummary>,
    pub ocr_text: Option<String>,
    pub page: Option<i64>,
}
model! { Maternity {
    0 "Desc" desc, 1 "Summary" summary, 2 "OcrText" ocr_text, 3 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaternityDesc {
    pub fetus: Option<Vec<Fetus>>,
    pub fetus_num: Option<FieldInfo>,
    pub text: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { MaternityDesc {
    0 "Fetus" fetus, 1 "FetusNum" fetus_num, 2 "Text" text, 3 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fetus {
    pub bpd: Option<FieldInfo>,
    pub aptd: Option<FieldInfo>,
    pub ttd: Option<FieldInfo>,
    pub crl: Option<FieldInfo>,
    pub hc: Option<FieldInfo>,
    pub ac: Option<FieldInfo>,
    pub fl: Option<FieldInfo>,
    pub hl: Option<FieldInfo>,
    pub weight: Option<FieldInfo>,
    pub nt: Option<FieldInfo>,
    pub umbilical_cord: Option<FieldInfo>,
    pub water_deep: Option<FieldInfo>,
    pub water_quad: Option<FieldInfo>,
    pub afi: Option<FieldInfo>,
    pub fhr: Option<FieldInfo>,
    pub movement: Option<FieldInfo>,
    pub num: Option<FieldInfo>,
    pub position: Option<FieldInfo>,
    pub alive: Option<FieldInfo>,
    pub placenta_location: Option<FieldInfo>,
    pub placenta_thickness: Option<FieldInfo>,
    pub placenta_grade: Option<FieldInfo>,
    pub gestation_time: Option<FieldInfo>,
    pub gestation_period: Option<FieldInfo>,
    pub around_neck: Option<FieldInfo>,
    pub sym: Option<Vec<FieldInfo>>,
    pub src: Option<String>,
}
model! { Fetus {
    0 "BPD" bpd, 1 "APTD" aptd, 2 "TTD" ttd, 3 "CRL" crl, 4 "HC" hc, 5 "AC" ac, 6 "FL" fl, 7 "HL" hl, 8 "Weight" weight,
    9 "NT" nt, 10 "UmbilicalCord" umbilical_cord, 11 "WaterDeep" water_deep, 12 "WaterQuad" water_quad, 13 "AFI" afi,
    14 "FHR" fhr, 15 "Movement" movement, 16 "Num" num, 17 "Position" position, 18 "Alive" alive,
    19 "PlacentaLocation" placenta_location, 20 "PlacentaThickness" placenta_thickness,
    21 "PlacentaGrade" placenta_grade, 22 "GestationTime" gestation_time, 23 "GestationPeriod" gestation_period,
    24 "AroundNeck" around_neck, 25 "Sym" sym, 26 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub nums: Option<Vec<NumValue>>,
    pub src: Option<String>,
}
model! { FieldInfo {
    0 "Name" name, 1 "Value" value, 2 "Nums" nums, 3 "Src" src
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumValue {
    pub num: Option<String>,
    pub unit: Option<String>,
}
model! { NumValue {
    0 "Num" num, 1 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaternitySummary {
    pub fetus: Option<Vec<Fetus>>,
    pub fetus_num: Option<FieldInfo>,
    pub sym: Option<Vec<FieldInfo>>,
    pub text: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { MaternitySummary {
    0 "Fetus" fetus, 1 "FetusNum" fetus_num, 2 "Sym" sym, 3 "Text" text, 4 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeItemsInfo {
    pub eye_items: Option<EyeItem>,
    pub version: Option<String>,
    pub page: Option<i64>,
}
model! { EyeItemsInfo {
    0 "EyeItems" eye_items, 1 "Version" version, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeItem {
    pub left: Option<EyeChildItem>,
    pub right: Option<EyeChildItem>,
    pub pd: Option<BaseItem2>,
    pub right_final: Option<EyeFinalItem>,
    pub left_final: Option<EyeFinalItem>,
}
model! { EyeItem {
    0 "Left" left, 1 "Right" right, 2 "Pd" pd, 3 "RightFinal" right_final, 4 "LeftFinal" left_final
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeChildItem {
    pub sph: Option<Vec<BaseItem3>>,
    pub cyl: Option<Vec<BaseItem3>>,
    pub ax: Option<Vec<BaseItem3>>,
    pub se: Option<BaseItem2>,
}
model! { EyeChildItem {
    0 "Sph" sph, 1 "Cyl" cyl, 2 "Ax" ax, 3 "Se" se
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem3 {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
    pub order: Option<i64>,
}
model! { BaseItem3 {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Coords" coords, 4 "Order" order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem2 {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { BaseItem2 {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeFinalItem {
    pub sph: Option<BaseItem3>,
    pub cyl: Option<BaseItem3>,
    pub ax: Option<BaseItem3>,
    pub se: Option<BaseItem2>,
}
model! { EyeFinalItem {
    0 "Sph" sph, 1 "Cyl" cyl, 2 "Ax" ax, 3 "Se" se
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthCert {
    pub neonatal_info: Option<NeonatalInfo>,
    pub mother_info: Option<ParentInfo>,
    pub father_info: Option<ParentInfo>,
    pub issue_info: Option<IssueInfo>,
    pub page: Option<i64>,
}
model! { BirthCert {
    0 "NeonatalInfo" neonatal_info, 1 "MotherInfo" mother_info, 2 "FatherInfo" father_info, 3 "IssueInfo" issue_info,
    4 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NeonatalInfo {
    pub neonatal_name: Option<String>,
    pub neonatal_gender: Option<String>,
    pub birth_length: Option<String>,
    pub birth_weight: Option<String>,
    pub gestational_age: Option<String>,
    pub birth_time: Option<String>,
    pub birth_place: Option<String>,
    pub medical_institutions: Option<String>,
}
model! { NeonatalInfo {
    0 "NeonatalName" neonatal_name, 1 "NeonatalGender" neonatal_gender, 2 "BirthLength" birth_length,
    3 "BirthWeight" birth_weight, 4 "GestationalAge" gestational_age, 5 "BirthTime" birth_time,
    6 "BirthPlace" birth_place, 7 "MedicalInstitutions" medical_institutions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentInfo {
    pub name: Option<String>,
    pub age: Option<String>,
    pub id_card: Option<String>,
    pub ethnicity: Option<String>,
    pub nationality: Option<String>,
    pub address: Option<String>,
}
model! { ParentInfo {
    0 "Name" name, 1 "Age" age, 2 "IdCard" id_card, 3 "Ethnicity" ethnicity, 4 "Nationality" nationality,
    5 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueInfo {
    pub cert_number: Option<String>,
    pub issued_authority: Option<String>,
    pub issued_date: Option<String>,
}
model! { IssueInfo {
    0 "CertNumber" cert_number, 1 "IssuedAuthority" issued_authority, 2 "IssuedDate" issued_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimelineInformation {
    pub timeline: Option<Vec<TimelineEvent>>,
    pub page: Option<i64>,
}
model! { TimelineInformation {
    0 "Timeline" timeline, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimelineEvent {
    pub r#type: Option<String>,
    pub src: Option<String>,
    pub sub_type: Option<String>,
    pub time: Option<String>,
    pub value: Option<String>,
    pub rectangle: Option<Rectangle>,
    pub place: Option<String>,
    pub end_time: Option<String>,
}
model! { TimelineEvent {
    0 "Type" r#type, 1 "Src" src, 2 "SubType" sub_type, 3 "Time" time, 4 "Value" value, 5 "Rectangle" rectangle,
    6 "Place" place, 7 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rectangle {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub w: Option<i64>,
    pub h: Option<i64>,
}
model! { Rectangle {
    0 "X" x, 1 "Y" y, 2 "W" w, 3 "H" h
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToClass {
    pub text: String,
    pub user_type: Option<u64>,
}
operation! { TextToClass(text: String) "TextToClass" -> TextToClassOutput {
    0 "Text" text, 1 "UserType" user_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToClassOutput {
    pub text_type_list: Option<Vec<TextType>>,
}
model! { TextToClassOutput {
    0 "TextTypeList" text_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToObject {
    pub text: String,
    pub r#type: u64,
    pub is_used_classify: bool,
    pub user_type: Option<u64>,
    pub report_type_version: Option<Vec<ReportTypeVersion>>,
}
operation! { TextToObject(text: String, r#type: u64, is_used_classify: bool) "TextToObject" -> TextToObjectOutput {
    0 "Text" text, 1 "Type" r#type, 2 "IsUsedClassify" is_used_classify, 3 "UserType" user_type: u64,
    4 "ReportTypeVersion" report_type_version: Vec<ReportTypeVersion>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToObjectOutput {
    pub template: Option<Template>,
}
model! { TextToObjectOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObject {
    pub pdf_info: PdfInfo,
    pub text_based_pdf_flag: Option<bool>,
}
operation! { TurnPDFToObject(pdf_info: PdfInfo) "TurnPDFToObject" -> TurnPDFToObjectOutput {
    0 "PdfInfo" pdf_info, 1 "TextBasedPdfFlag" text_based_pdf_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectOutput {
    pub template: Option<Template>,
    pub text_type_list: Option<Vec<TextType>>,
    pub block: Option<Block>,
    pub is_block: Option<bool>,
}
model! { TurnPDFToObjectOutput {
    0 "Template" template, 1 "TextTypeList" text_type_list, 2 "Block" block, 3 "IsBlock" is_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    pub check: Option<Vec<Check>>,
    pub pathology: Option<Vec<PathologyReport>>,
    pub med_doc: Option<Vec<MedDoc>>,
    pub diag_cert: Option<Vec<DiagCert>>,
    pub first_page: Option<Vec<FirstPage>>,
    pub indicator: Option<Vec<Indicator>>,
    pub medical_record_info: Option<Vec<MedicalRecordInfo>>,
    pub hospitalization: Option<Vec<Hospitalization>>,
    pub surgery: Option<Vec<Surgery>>,
    pub prescription: Option<Vec<Prescription>>,
    pub vaccine_certificate: Option<Vec<VaccineCertificate>>,
    pub electrocardiogram: Option<Vec<Electrocardiogram>>,
    pub pathology_v2: Option<Vec<PathologyV2>>,
    pub endoscopy: Option<Vec<Endoscopy>>,
    pub c14: Option<Vec<Indicator>>,
    pub exame: Option<Vec<Exame>>,
    pub med_doc_v2: Option<Vec<DischargeInfoBlock>>,
    pub indicator_v3: Option<Vec<IndicatorV3>>,
    pub maternity: Option<Vec<Maternity>>,
    pub timeline: Option<Vec<TimelineInformation>>,
    pub covid: Option<Vec<CovidItemsInfo>>,
    pub eye: Option<Vec<EyeItemsInfo>>,
    pub birth_cert: Option<Vec<BirthCert>>,
    pub text_type_list_blocks: Option<Vec<TextTypeListBlock>>,
    pub physical_examination: Option<PhysicalExaminationV1>,
    pub endoscopy_v2: Option<Vec<Check>>,
}
model! { Block {
    0 "Check" check, 1 "Pathology" pathology, 2 "MedDoc" med_doc, 3 "DiagCert" diag_cert, 4 "FirstPage" first_page,
    5 "Indicator" indicator, 6 "MedicalRecordInfo" medical_record_info, 7 "Hospitalization" hospitalization,
    8 "Surgery" surgery, 9 "Prescription" prescription, 10 "VaccineCertificate" vaccine_certificate,
    11 "Electrocardiogram" electrocardiogram, 12 "PathologyV2" pathology_v2, 13 "Endoscopy" endoscopy, 14 "C14" c14,
    15 "Exame" exame, 16 "MedDocV2" med_doc_v2, 17 "IndicatorV3" indicator_v3, 18 "Maternity" maternity,
    19 "Timeline" timeline, 20 "Covid" covid, 21 "Eye" eye, 22 "BirthCert" birth_cert,
    23 "TextTypeListBlocks" text_type_list_blocks, 24 "PhysicalExamination" physical_examination,
    25 "EndoscopyV2" endoscopy_v2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTypeListBlock {
    pub text_type_list: Option<Vec<TextType>>,
    pub page: Option<i64>,
}
model! { TextTypeListBlock {
    0 "TextTypeList" text_type_list, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalExaminationV1 {
    pub physical_examination_multi: Option<PhysicalExamination>,
    pub version: Option<String>,
}
model! { PhysicalExaminationV1 {
    0 "PhysicalExaminationMulti" physical_examination_multi, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalExamination {
    pub general_examination: Option<GeneralExaminationBaseItem>,
    pub internal_medicine: Option<InternalMedicineBaseItem>,
    pub surgery: Option<SurgeryBaseItem>,
    pub stomatology: Option<StomatologyBaseItem>,
    pub ophthalmology: Option<OphthalmologyBaseItem>,
    pub otolaryngology: Option<OtolaryngologyBaseItem>,
    pub gynaecology: Option<GynaecologyBaseItem>,
    pub unclassified: Option<Vec<KeyValueItem>>,
}
model! { PhysicalExamination {
    0 "GeneralExamination" general_examination, 1 "InternalMedicine" internal_medicine, 2 "Surgery" surgery,
    3 "Stomatology" stomatology, 4 "Ophthalmology" ophthalmology, 5 "Otolaryngology" otolaryngology,
    6 "Gynaecology" gynaecology, 7 "Unclassified" unclassified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationBaseItem {
    pub vital_sign: Option<GeneralExaminationVitalSign>,
    pub others: Option<GeneralExaminationOthers>,
    pub brief_summary: Option<GeneralExaminationBriefSummary>,
}
model! { GeneralExaminationBaseItem {
    0 "VitalSign" vital_sign, 1 "Others" others, 2 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationVitalSign {
    pub text: Option<ValueUnitItem>,
    pub body_temperature: Option<ValueUnitItem>,
    pub pulse: Option<ValueUnitItem>,
    pub heart_rate: Option<ValueUnitItem>,
    pub breathing_rate: Option<ValueUnitItem>,
    pub body_height: Option<ValueUnitItem>,
    pub body_weight: Option<ValueUnitItem>,
    pub body_mass_index: Option<ValueUnitItem>,
    pub waistline: Option<ValueUnitItem>,
    pub blood_pressure: Option<GeneralExaminationVitalSignBloodPressure>,
}
model! { GeneralExaminationVitalSign {
    0 "Text" text, 1 "BodyTemperature" body_temperature, 2 "Pulse" pulse, 3 "HeartRate" heart_rate,
    4 "BreathingRate" breathing_rate, 5 "BodyHeight" body_height, 6 "BodyWeight" body_weight,
    7 "BodyMassIndex" body_mass_index, 8 "Waistline" waistline, 9 "BloodPressure" blood_pressure
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueUnitItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
    pub unit: Option<PhysicalBaseItem>,
    pub page: Option<i64>,
}
model! { ValueUnitItem {
    0 "Name" name, 1 "Item" item, 2 "Result" result, 3 "Unit" unit, 4 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalBaseItem {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Option<Vec<Coord>>,
}
model! { PhysicalBaseItem {
    0 "Name" name, 1 "Src" src, 2 "Value" value, 3 "Coords" coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationVitalSignBloodPressure {
    pub text: Option<BloodPressureItem>,
    pub systolic_diastolic_pressure: Option<Vec<BloodPressureItem>>,
    pub systolic_pressure: Option<Vec<BloodPressureItem>>,
    pub diastolic_pressure: Option<Vec<BloodPressureItem>>,
}
model! { GeneralExaminationVitalSignBloodPressure {
    0 "Text" text, 1 "SystolicDiastolicPressure" systolic_diastolic_pressure, 2 "SystolicPressure" systolic_pressure,
    3 "DiastolicPressure" diastolic_pressure
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BloodPressureItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
    pub unit: Option<PhysicalBaseItem>,
    pub times: Option<PhysicalBaseItem>,
    pub location: Option<PhysicalBaseItem>,
    pub page: Option<i64>,
}
model! { BloodPressureItem {
    0 "Name" name, 1 "Item" item, 2 "Result" result, 3 "Unit" unit, 4 "Times" times, 5 "Location" location,
    6 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationOthers {
    pub countenance: Option<KeyValueItem>,
    pub mental_status: Option<KeyValueItem>,
    pub development_condition: Option<KeyValueItem>,
    pub memory: Option<KeyValueItem>,
    pub hipline: Option<ValueUnitItem>,
    pub waist_hip_ratio: Option<ValueUnitItem>,
    pub addiction: Option<KeyValueItem>,
    pub ability_of_life_adl: Option<KeyValueItem>,
    pub others: Option<Vec<KeyValueItem>>,
    pub chest_circumference: Option<ChestCircumferenceItem>,
}
model! { GeneralExaminationOthers {
    0 "Countenance" countenance, 1 "MentalStatus" mental_status, 2 "DevelopmentCondition" development_condition,
    3 "Memory" memory, 4 "Hipline" hipline, 5 "WaistHipRatio" waist_hip_ratio, 6 "Addiction" addiction,
    7 "AbilityOfLifeADL" ability_of_life_adl, 8 "Others" others, 9 "ChestCircumference" chest_circumference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
    pub page: Option<i64>,
}
model! { KeyValueItem {
    0 "Name" name, 1 "Item" item, 2 "Result" result, 3 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChestCircumferenceItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
    pub unit: Option<PhysicalBaseItem>,
    pub state: Option<PhysicalBaseItem>,
}
model! { ChestCircumferenceItem {
    0 "Name" name, 1 "Item" item, 2 "Result" result, 3 "Unit" unit, 4 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { GeneralExaminationBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineBaseItem {
    pub abdomen: Option<InternalMedicineAbdomen>,
    pub heart: Option<InternalMedicineHeart>,
    pub vessel: Option<InternalMedicineVessel>,
    pub respiratory_system: Option<InternalMedicineRespiratorySystem>,
    pub others: Option<Vec<KeyValueItem>>,
    pub brief_summary: Option<InternalMedicineBriefSummary>,
}
model! { InternalMedicineBaseItem {
    0 "Abdomen" abdomen, 1 "Heart" heart, 2 "Vessel" vessel, 3 "RespiratorySystem" respiratory_system,
    4 "Others" others, 5 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomen {
    pub text: Option<KeyValueItem>,
    pub liver: Option<InternalMedicineAbdomenLiver>,
    pub gall_bladder: Option<InternalMedicineAbdomenGallBladder>,
    pub pancreas: Option<InternalMedicineAbdomenPancreas>,
    pub spleen: Option<InternalMedicineAbdomenSpleen>,
    pub kidney: Option<InternalMedicineAbdomenKidney>,
    pub others: Option<Vec<KeyValueItem>>,
}
model! { InternalMedicineAbdomen {
    0 "Text" text, 1 "Liver" liver, 2 "GallBladder" gall_bladder, 3 "Pancreas" pancreas, 4 "Spleen" spleen,
    5 "Kidney" kidney, 6 "Others" others
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomenLiver {
    pub src: Option<KeyValueItem>,
    pub size: Option<KeyValueItem>,
    pub palpation: Option<KeyValueItem>,
    pub percussion: Option<KeyValueItem>,
    pub tenderness: Option<KeyValueItem>,
    pub consistency: Option<KeyValueItem>,
}
model! { InternalMedicineAbdomenLiver {
    0 "Src" src, 1 "Size" size, 2 "Palpation" palpation, 3 "Percussion" percussion, 4 "Tenderness" tenderness,
    5 "Consistency" consistency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomenGallBladder {
    pub src: Option<KeyValueItem>,
    pub size: Option<KeyValueItem>,
    pub palpation: Option<KeyValueItem>,
    pub percussion: Option<KeyValueItem>,
    pub tenderness: Option<KeyValueItem>,
    pub consistency: Option<KeyValueItem>,
}
model! { InternalMedicineAbdomenGallBladder {
    0 "Src" src, 1 "Size" size, 2 "Palpation" palpation, 3 "Percussion" percussion, 4 "Tenderness" tenderness,
    5 "Consistency" consistency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomenPancreas {
    pub src: Option<KeyValueItem>,
    pub size: Option<KeyValueItem>,
    pub palpation: Option<KeyValueItem>,
    pub percussion: Option<KeyValueItem>,
    pub tenderness: Option<KeyValueItem>,
    pub consistency: Option<KeyValueItem>,
}
model! { InternalMedicineAbdomenPancreas {
    0 "Src" src, 1 "Size" size, 2 "Palpation" palpation, 3 "Percussion" percussion, 4 "Tenderness" tenderness,
    5 "Consistency" consistency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomenSpleen {
    pub src: Option<KeyValueItem>,
    pub size: Option<KeyValueItem>,
    pub palpation: Option<KeyValueItem>,
    pub percussion: Option<KeyValueItem>,
    pub tenderness: Option<KeyValueItem>,
    pub consistency: Option<KeyValueItem>,
}
model! { InternalMedicineAbdomenSpleen {
    0 "Src" src, 1 "Size" size, 2 "Palpation" palpation, 3 "Percussion" percussion, 4 "Tenderness" tenderness,
    5 "Consistency" consistency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomenKidney {
    pub src: Option<KeyValueItem>,
    pub size: Option<KeyValueItem>,
    pub palpation: Option<KeyValueItem>,
    pub percussion: Option<KeyValueItem>,
    pub tenderness: Option<KeyValueItem>,
    pub consistency: Option<KeyValueItem>,
}
model! { InternalMedicineAbdomenKidney {
    0 "Src" src, 1 "Size" size, 2 "Palpation" palpation, 3 "Percussion" percussion, 4 "Tenderness" tenderness,
    5 "Consistency" consistency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineHeart {
    pub text: Option<KeyValueItem>,
    pub heart_rhythm: Option<KeyValueItem>,
    pub heart_rate: Option<ValueUnitItem>,
    pub heart_auscultation: Option<KeyValueItem>,
}
model! { InternalMedicineHeart {
    0 "Text" text, 1 "HeartRhythm" heart_rhythm, 2 "HeartRate" heart_rate, 3 "HeartAuscultation" heart_auscultation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineVessel {
    pub text: Option<KeyValueItem>,
    pub vascular_murmur: Option<KeyValueItem>,
    pub peripheral_vessel: Option<KeyValueItem>,
}
model! { InternalMedicineVessel {
    0 "Text" text, 1 "VascularMurmur" vascular_murmur, 2 "PeripheralVessel" peripheral_vessel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineRespiratorySystem {
    pub text: Option<KeyValueItem>,
    pub thoracic: Option<KeyValueItem>,
    pub sputum: Option<KeyValueItem>,
    pub lung_percussion: Option<KeyValueItem>,
    pub lung_auscultation: Option<Vec<KeyValueItem>>,
}
model! { InternalMedicineRespiratorySystem {
    0 "Text" text, 1 "Thoracic" thoracic, 2 "Sputum" sputum, 3 "LungPercussion" lung_percussion,
    4 "LungAuscultation" lung_auscultation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { InternalMedicineBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryBaseItem {
    pub head_neck: Option<SurgeryHeadNeck>,
    pub thyroid: Option<SurgeryThyroid>,
    pub breast: Option<SurgeryBreast>,
    pub lymph_node: Option<SurgeryLymphNode>,
    pub spinal_extremities: Option<SurgerySpinalExtremities>,
    pub skin: Option<SurgerySkin>,
    pub anorectal: Option<SurgeryAnorectal>,
    pub urogenital_system: Option<SurgeryUrogenitalSystem>,
    pub others: Option<Vec<KeyValueItem>>,
    pub brief_summary: Option<SurgeryBriefSummary>,
}
model! { SurgeryBaseItem {
    0 "HeadNeck" head_neck, 1 "Thyroid" thyroid, 2 "Breast" breast, 3 "LymphNode" lymph_node,
    4 "SpinalExtremities" spinal_extremities, 5 "Skin" skin, 6 "Anorectal" anorectal,
    7 "UrogenitalSystem" urogenital_system, 8 "Others" others, 9 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryHeadNeck {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryHeadNeck {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryThyroid {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryThyroid {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryBreast {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryBreast {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryLymphNode {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryLymphNode {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgerySpinalExtremities {
    pub text: Option<KeyValueItem>,
    pub spinal_column: Option<KeyValueItem>,
    pub limb_joint: Option<KeyValueItem>,
    pub foot: Option<KeyValueItem>,
    pub bone: Option<KeyValueItem>,
    pub gait: Option<KeyValueItem>,
    pub deformity: Option<KeyValueItem>,
}
model! { SurgerySpinalExtremities {
    0 "Text" text, 1 "SpinalColumn" spinal_column, 2 "LimbJoint" limb_joint, 3 "Foot" foot, 4 "Bone" bone,
    5 "Gait" gait, 6 "Deformity" deformity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgerySkin {
    pub text: Option<KeyValueItem>,
}
model! { SurgerySkin {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryAnorectal {
    pub text: Option<KeyValueItem>,
    pub digital_rectal_examination: Option<KeyValueItem>,
    pub hemorrhoid: Option<KeyValueItem>,
}
model! { SurgeryAnorectal {
    0 "Text" text, 1 "DigitalRectalExamination" digital_rectal_examination, 2 "Hemorrhoid" hemorrhoid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryUrogenitalSystem {
    pub text: Option<KeyValueItem>,
    pub prostate: Option<KeyValueItem>,
    pub external_reproductive_organs: Option<KeyValueItem>,
}
model! { SurgeryUrogenitalSystem {
    0 "Text" text, 1 "Prostate" prostate, 2 "ExternalReproductiveOrgans" external_reproductive_organs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyBaseItem {
    pub tooth_decay: Option<StomatologyToothDecay>,
    pub gingiva: Option<StomatologyGingiva>,
    pub periodontics: Option<StomatologyPeriodontics>,
    pub others: Option<Vec<KeyValueItem>>,
    pub brief_summary: Option<StomatologyBriefSummary>,
}
model! { StomatologyBaseItem {
    0 "ToothDecay" tooth_decay, 1 "Gingiva" gingiva, 2 "Periodontics" periodontics, 3 "Others" others,
    4 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyToothDecay {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyToothDecay {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyGingiva {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyGingiva {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyPeriodontics {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyPeriodontics {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBaseItem {
    pub bare_eye_sight: Option<OphthalmologyBareEyeSight>,
    pub corrected_visual_acuity: Option<OphthalmologyCorrectedVisualAcuity>,
    pub colour_vision: Option<OphthalmologyColourVision>,
    pub fundoscopy: Option<OphthalmologyFundoscopy>,
    pub others: Option<Vec<KeyValueItem>>,
    pub brief_summary: Option<OphthalmologyBriefSummary>,
}
model! { OphthalmologyBaseItem {
    0 "BareEyeSight" bare_eye_sight, 1 "CorrectedVisualAcuity" corrected_visual_acuity, 2 "ColourVision" colour_vision,
    3 "Fundoscopy" fundoscopy, 4 "Others" others, 5 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBareEyeSight {
    pub left_eye_visual: Option<KeyValueItem>,
    pub text: Option<KeyValueItem>,
    pub right_eye_visual: Option<KeyValueItem>,
}
model! { OphthalmologyBareEyeSight {
    0 "LeftEyeVisual" left_eye_visual, 1 "Text" text, 2 "RightEyeVisual" right_eye_visual
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyCorrectedVisualAcuity {
    pub left_eye_visual: Option<KeyValueItem>,
    pub text: Option<KeyValueItem>,
    pub right_eye_visual: Option<KeyValueItem>,
}
model! { OphthalmologyCorrectedVisualAcuity {
    0 "LeftEyeVisual" left_eye_visual, 1 "Text" text, 2 "RightEyeVisual" right_eye_visual
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyColourVision {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyColourVision {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyFundoscopy {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyFundoscopy {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyBaseItem {
    pub ear: Option<OtolaryngologyEar>,
    pub nose: Option<OtolaryngologyNose>,
    pub larynx: Option<OtolaryngologyLarynx>,
    pub others: Option<Vec<KeyValueItem>>,
    pub brief_summary: Option<OtolaryngologyBriefSummary>,
}
model! { OtolaryngologyBaseItem {
    0 "Ear" ear, 1 "Nose" nose, 2 "Larynx" larynx, 3 "Others" others, 4 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyEar {
    pub text: Option<KeyValueItem>,
    pub hearing: Option<HearingItem>,
}
model! { OtolaryngologyEar {
    0 "Text" text, 1 "Hearing" hearing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HearingItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub location: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
}
model! { HearingItem {
    0 "Name" name, 1 "Item" item, 2 "Location" location, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyNose {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyNose {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyLarynx {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyLarynx {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyBaseItem {
    pub vulva: Option<GynaecologyVulva>,
    pub vagina: Option<GynaecologyVagina>,
    pub cervix: Option<GynaecologyCervix>,
    pub uterus: Option<GynaecologyUterus>,
    pub adnexal: Option<GynaecologyAdnexal>,
    pub pelvic_cavity: Option<GynaecologyPelvicCavity>,
    pub others: Option<Vec<KeyValueItem>>,
    pub menstrual_history: Option<GynaecologyMenstrualHistory>,
    pub brief_summary: Option<GynaecologyBriefSummary>,
}
model! { GynaecologyBaseItem {
    0 "Vulva" vulva, 1 "Vagina" vagina, 2 "Cervix" cervix, 3 "Uterus" uterus, 4 "Adnexal" adnexal,
    5 "PelvicCavity" pelvic_cavity, 6 "Others" others, 7 "MenstrualHistory" menstrual_history,
    8 "BriefSummary" brief_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyVulva {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyVulva {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyVagina {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyVagina {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyCervix {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyCervix {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyUterus {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyUterus {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyAdnexal {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyAdnexal {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyPelvicCavity {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyPelvicCavity {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyMenstrualHistory {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyMenstrualHistory {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyBriefSummary {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsync {
    pub pdf_info: PdfInfo,
    pub text_based_pdf_flag: Option<bool>,
}
operation! { TurnPDFToObjectAsync(pdf_info: PdfInfo) "TurnPDFToObjectAsync" -> TurnPDFToObjectAsyncOutput {
    0 "PdfInfo" pdf_info, 1 "TextBasedPdfFlag" text_based_pdf_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncOutput {
    pub task_id: Option<String>,
}
model! { TurnPDFToObjectAsyncOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncGetResult {
    pub task_id: String,
}
operation! { TurnPDFToObjectAsyncGetResult(task_id: String)
    "TurnPDFToObjectAsyncGetResult" -> TurnPDFToObjectAsyncGetResultOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncGetResultOutput {
    pub template: Option<Template>,
    pub text_type_list: Option<Vec<TextType>>,
    pub block: Option<Block>,
    pub is_block: Option<bool>,
}
model! { TurnPDFToObjectAsyncGetResultOutput {
    0 "Template" template, 1 "TextTypeList" text_type_list, 2 "Block" block, 3 "IsBlock" is_block
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION_ASYNC_QUEUE_FULL_ERROR: &str = "FailedOperation.AsyncQueueFullError";
    pub const FAILED_OPERATION_ASYNC_TASK_ERROR: &str = "FailedOperation.AsyncTaskError";
    pub const FAILED_OPERATION_ASYNC_TASK_HANDLING: &str = "FailedOperation.AsyncTaskHandling";
    pub const FAILED_OPERATION_ASYNC_TASK_RETRYING: &str = "FailedOperation.AsyncTaskRetrying";
    pub const FAILED_OPERATION_EMPTY_RESULT: &str = "FailedOperation.EmptyResult";
    pub const FAILED_OPERATION_PUSH_USAGE_MESSAGE_ERROR: &str = "FailedOperation.PushUsageMessageError";
    pub const FAILED_OPERATION_SERVICE_NOT_OPEN: &str = "FailedOperation.ServiceNotOpen";
    pub const FAILED_OPERATION_UNKNOWN_ERROR: &str = "FailedOperation.UnknownError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_IMAGE_OCR_ERROR: &str = "InternalError.ImageOcrError";
    pub const INTERNAL_ERROR_IMAGE_PROCESS_ERROR: &str = "InternalError.ImageProcessError";
    pub const INTERNAL_ERROR_SERVER_TIME_OUT_ERROR: &str = "InternalError.ServerTimeOutError";
    pub const INTERNAL_ERROR_STRUCTION_ERROR: &str = "InternalError.StructionError";
    pub const INTERNAL_ERROR_TEXT_CLASSIFY_ERROR: &str = "InternalError.TextClassifyError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AUTO_FIT_DIRECTION: &str = "InvalidParameter.AutoFitDirection";
    pub const INVALID_PARAMETER_IMAGE_INFO_LIST: &str = "InvalidParameter.ImageInfoList";
    pub const INVALID_PARAMETER_IMAGE_ORIGINAL_SIZE: &str = "InvalidParameter.ImageOriginalSize";
    pub const INVALID_PARAMETER_INVALID_ACTION: &str = "InvalidParameter.InvalidAction";
    pub const INVALID_PARAMETER_OCR_ENGINE_TYPE: &str = "InvalidParameter.OcrEngineType";
    pub const INVALID_PARAMETER_ROTATE_THE_ANGLE: &str = "InvalidParameter.RotateTheAngle";
    pub const INVALID_PARAMETER_TEXT: &str = "InvalidParameter.Text";
    pub const INVALID_PARAMETER_VALUE_IMAGE_CODE_INVALID: &str = "InvalidParameterValue.ImageCodeInvalid";
    pub const INVALID_PARAMETER_VALUE_IMAGE_IS_NO_TEXT: &str = "InvalidParameterValue.ImageIsNoText";
    pub const INVALID_PARAMETER_VALUE_IMAGE_URL_INVALID: &str = "InvalidParameterValue.ImageURLInvalid";
    pub const LIMIT_EXCEEDED_TEXT_SIZE_LIMIT_EXCEEDED: &str = "LimitExceeded.TextSizeLimitExceeded";
    pub const OPERATION_DENIED_UN_SUPPORT_THIS_TYPE: &str = "OperationDenied.UnSupportThisType";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED_ERROR: &str = "UnauthorizedOperation.PermissionDeniedError";
    pub const UNSUPPORTED_OPERATION_UN_SUPPORT_THIS_TYPE: &str = "UnsupportedOperation.UnSupportThisType";
}

#[cfg(feature = "reflect")]
register! {
    DrugInstructionObject, ImageMask, ImageMaskAsync, ImageMaskAsyncGetResult, ImageToClass, ImageToObject, TextToClass,
    TextToObject, TurnPDFToObject, TurnPDFToObjectAsync, TurnPDFToObjectAsyncGetResult
}
