//! `mrs` of Tencent Cloud, API version 2020-09-10.
//!
//! Endpoint: `mrs.tencentcloudapi.com`, or `mrs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("mrs", "2020-09-10", "mrs", &Endpoints::NONE);

/// `DrugInstructionObject` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=DrugInstructionObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugInstructionObject {
    /// Required.
    pub pdf_info: PdfInfo,
}
operation! { DrugInstructionObject(pdf_info: PdfInfo) "DrugInstructionObject" -> DrugInstructionObjectOutput {
    0 "PdfInfo" pdf_info
} }

/// In the request of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PdfInfo {
    pub url: Option<String>,
    pub base64: Option<String>,
}
input! { PdfInfo() {
    0 "Url" url: String, 1 "Base64" base64: String
} }

/// Response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugInstructionObjectOutput {
    pub chemical_product_info: Option<ChemicalProductInfo>,
    pub biological_product_info: Option<BiologicalProductInfo>,
}
model! { DrugInstructionObjectOutput {
    0 "ChemicalProductInfo" chemical_product_info: ChemicalProductInfo,
    1 "BiologicalProductInfo" biological_product_info: BiologicalProductInfo
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Name" name: ChemicalProductInfoName, 1 "ActiveIngredient" active_ingredient: ChemicalProductInfoActiveIngredient,
    2 "Appearance" appearance: ChemicalProductInfoAppearance,
    3 "Indications" indications: ChemicalProductInfoIndications, 4 "Brochure" brochure: ChemicalProductInfoBrochure,
    5 "Dosage" dosage: ChemicalProductInfoDosage,
    6 "AdverseReaction" adverse_reaction: ChemicalProductInfoAdverseReaction,
    7 "Contraindications" contraindications: ChemicalProductInfoContraindications,
    8 "Precautions" precautions: ChemicalProductInfoPrecautions,
    9 "PregnancyLactationUse" pregnancy_lactation_use: ChemicalProductInfoPregnancyLactationUse,
    10 "PediatricUse" pediatric_use: ChemicalProductInfoPediatricUse,
    11 "GeriatricUse" geriatric_use: ChemicalProductInfoGeriatricUse,
    12 "Interactions" interactions: ChemicalProductInfoInteractions,
    13 "Overdose" overdose: ChemicalProductInfoOverdose,
    14 "ClinicalTrial" clinical_trial: ChemicalProductInfoClinicalTrial,
    15 "PharmacologyToxicology" pharmacology_toxicology: ChemicalProductInfoPharmacologyToxicology,
    16 "Pharmacokinetics" pharmacokinetics: ChemicalProductInfoPharmacokinetics,
    17 "Storage" storage: ChemicalProductInfoStorage, 18 "Packaging" packaging: ChemicalProductInfoPackaging,
    19 "ValidityPeriod" validity_period: ChemicalProductInfoValidityPeriod,
    20 "ExecutiveStandards" executive_standards: ChemicalProductInfoExecutiveStandards,
    21 "Approval" approval: ChemicalProductInfoApproval, 22 "Manufacturer" manufacturer: ChemicalProductInfoManufacturer
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Text" text: String, 1 "GenericName" generic_name: String, 2 "BarndName" barnd_name: String,
    3 "EnName" en_name: String, 4 "Pinyin" pinyin: String, 5 "BrandName" brand_name: String
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Text" text: String, 1 "ChemicalName" chemical_name: String, 2 "ChemicalFormula" chemical_formula: String,
    3 "MolecularFormula" molecular_formula: String, 4 "MolecularWeight" molecular_weight: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoAppearance {
    pub text: Option<String>,
}
model! { ChemicalProductInfoAppearance {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoIndications {
    pub text: Option<String>,
}
model! { ChemicalProductInfoIndications {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoBrochure {
    pub text: Option<String>,
}
model! { ChemicalProductInfoBrochure {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoDosage {
    pub text: Option<String>,
}
model! { ChemicalProductInfoDosage {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoAdverseReaction {
    pub text: Option<String>,
}
model! { ChemicalProductInfoAdverseReaction {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoContraindications {
    pub text: Option<String>,
}
model! { ChemicalProductInfoContraindications {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPrecautions {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPrecautions {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPregnancyLactationUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPregnancyLactationUse {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPediatricUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPediatricUse {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoGeriatricUse {
    pub text: Option<String>,
}
model! { ChemicalProductInfoGeriatricUse {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoInteractions {
    pub text: Option<String>,
}
model! { ChemicalProductInfoInteractions {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoOverdose {
    pub text: Option<String>,
}
model! { ChemicalProductInfoOverdose {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoClinicalTrial {
    pub text: Option<String>,
}
model! { ChemicalProductInfoClinicalTrial {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPharmacologyToxicology {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPharmacologyToxicology {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPharmacokinetics {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPharmacokinetics {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoStorage {
    pub text: Option<String>,
}
model! { ChemicalProductInfoStorage {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoPackaging {
    pub text: Option<String>,
}
model! { ChemicalProductInfoPackaging {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoValidityPeriod {
    pub text: Option<String>,
}
model! { ChemicalProductInfoValidityPeriod {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoExecutiveStandards {
    pub text: Option<String>,
}
model! { ChemicalProductInfoExecutiveStandards {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChemicalProductInfoApproval {
    pub text: Option<String>,
}
model! { ChemicalProductInfoApproval {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Text" text: String, 1 "Name" name: String, 2 "Address" address: String, 3 "PostalCode" postal_code: String,
    4 "Phone" phone: String, 5 "Fax" fax: String, 6 "Website" website: String
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Name" name: BiologicalProductInfoName,
    1 "IngredientAndAppearance" ingredient_and_appearance: BiologicalProductInfoIngredientAndAppearance,
    2 "VaccinationTarget" vaccination_target: BiologicalProductInfoVaccinationTarget,
    3 "Indications" indications: BiologicalProductInfoIndications, 4 "Brochure" brochure: BiologicalProductInfoBrochure,
    5 "Dosage" dosage: BiologicalProductInfoDosage,
    6 "AdverseReaction" adverse_reaction: BiologicalProductInfoAdverseReaction,
    7 "Contraindications" contraindications: BiologicalProductInfoContraindications,
    8 "Precautions" precautions: BiologicalProductInfoPrecautions, 9 "Storage" storage: BiologicalProductInfoStorage,
    10 "Packaging" packaging: BiologicalProductInfoPackaging,
    11 "ValidityPeriod" validity_period: BiologicalProductInfoValidityPeriod,
    12 "ExecutiveStandards" executive_standards: BiologicalProductInfoExecutiveStandards,
    13 "Approval" approval: BiologicalProductInfoApproval,
    14 "Manufacturer" manufacturer: BiologicalProductInfoManufacturer
} }

/// In the response of [`DrugInstructionObject`].
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
    0 "Text" text: String, 1 "GenericName" generic_name: String, 2 "BarndName" barnd_name: String,
    3 "EnName" en_name: String, 4 "Pinyin" pinyin: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoIngredientAndAppearance {
    pub text: Option<String>,
}
model! { BiologicalProductInfoIngredientAndAppearance {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoVaccinationTarget {
    pub text: Option<String>,
}
model! { BiologicalProductInfoVaccinationTarget {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoIndications {
    pub text: Option<String>,
}
model! { BiologicalProductInfoIndications {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoBrochure {
    pub text: Option<String>,
}
model! { BiologicalProductInfoBrochure {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoDosage {
    pub text: Option<String>,
}
model! { BiologicalProductInfoDosage {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoAdverseReaction {
    pub text: Option<String>,
}
model! { BiologicalProductInfoAdverseReaction {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoContraindications {
    pub text: Option<String>,
}
model! { BiologicalProductInfoContraindications {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoPrecautions {
    pub text: Option<String>,
}
model! { BiologicalProductInfoPrecautions {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoStorage {
    pub text: Option<String>,
}
model! { BiologicalProductInfoStorage {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoPackaging {
    pub text: Option<String>,
}
model! { BiologicalProductInfoPackaging {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoValidityPeriod {
    pub text: Option<String>,
}
model! { BiologicalProductInfoValidityPeriod {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoExecutiveStandards {
    pub text: Option<String>,
}
model! { BiologicalProductInfoExecutiveStandards {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoApproval {
    pub text: Option<String>,
}
model! { BiologicalProductInfoApproval {
    0 "Text" text: String
} }

/// In the response of [`DrugInstructionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiologicalProductInfoManufacturer {
    pub text: Option<String>,
}
model! { BiologicalProductInfoManufacturer {
    0 "Text" text: String
} }

/// `ImageMask` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=ImageMask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMask {
    /// Required.
    pub image: ImageInfo,
    pub mask_flag: Option<ImageMaskFlags>,
    pub auto_fix_image_direction: Option<bool>,
}
operation! { ImageMask(image: ImageInfo) "ImageMask" -> ImageMaskOutput {
    0 "Image" image, 1 "MaskFlag" mask_flag: ImageMaskFlags, 2 "AutoFixImageDirection" auto_fix_image_direction: bool
} }

/// In the request of [`ImageMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub id: Option<i64>,
    pub url: Option<String>,
    pub base64: Option<String>,
}
input! { ImageInfo() {
    0 "Id" id: i64, 1 "Url" url: String, 2 "Base64" base64: String
} }

/// In the request of [`ImageMask`].
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

/// Response of [`ImageMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskOutput {
    pub masked_image: Option<String>,
}
model! { ImageMaskOutput {
    0 "MaskedImage" masked_image: String
} }

/// `ImageMaskAsync` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=ImageMaskAsync>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_QUEUE_FULL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsync {
    /// Required.
    pub image: ImageInfo,
    pub mask_flag: Option<ImageMaskFlags>,
    pub auto_fix_image_direction: Option<bool>,
}
operation! { ImageMaskAsync(image: ImageInfo) "ImageMaskAsync" -> ImageMaskAsyncOutput {
    0 "Image" image, 1 "MaskFlag" mask_flag: ImageMaskFlags, 2 "AutoFixImageDirection" auto_fix_image_direction: bool
} }

/// Response of [`ImageMaskAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncOutput {
    pub task_id: Option<String>,
}
model! { ImageMaskAsyncOutput {
    0 "TaskID" task_id: String
} }

/// `ImageMaskAsyncGetResult` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=ImageMaskAsyncGetResult>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_TASK_ERROR`], [`codes::FAILED_OPERATION_ASYNC_TASK_HANDLING`],
/// [`codes::FAILED_OPERATION_ASYNC_TASK_RETRYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncGetResult {
    /// Required.
    pub task_id: String,
}
operation! { ImageMaskAsyncGetResult(task_id: String) "ImageMaskAsyncGetResult" -> ImageMaskAsyncGetResultOutput {
    0 "TaskID" task_id
} }

/// Response of [`ImageMaskAsyncGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaskAsyncGetResultOutput {
    pub masked_image: Option<String>,
}
model! { ImageMaskAsyncGetResultOutput {
    0 "MaskedImage" masked_image: String
} }

/// `ImageToClass` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=ImageToClass>.
///
/// Errors: [`codes::OPERATION_DENIED_UN_SUPPORT_THIS_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToClass {
    /// Required.
    pub image_info_list: Vec<ImageInfo>,
    /// Required.
    pub handle_param: HandleParam,
    /// Required.
    pub r#type: i64,
    pub user_type: Option<i64>,
}
operation! { ImageToClass(image_info_list: Vec<ImageInfo>, handle_param: HandleParam, r#type: i64)
    "ImageToClass" -> ImageToClassOutput {
    0 "ImageInfoList" image_info_list, 1 "HandleParam" handle_param, 2 "Type" r#type, 3 "UserType" user_type: i64
} }

/// In the request of [`ImageToClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleParam {
    pub ocr_engine_type: Option<i64>,
    pub is_return_text: Option<bool>,
    pub rotate_the_angle: Option<f64>,
    pub auto_fit_direction: Option<bool>,
    pub auto_optimize_coordinate: Option<bool>,
    pub is_scale: Option<bool>,
    pub image_original_size: Option<i64>,
    pub scale_target_size: Option<i64>,
}
input! { HandleParam() {
    0 "OcrEngineType" ocr_engine_type: i64, 1 "IsReturnText" is_return_text: bool,
    2 "RotateTheAngle" rotate_the_angle: f64, 3 "AutoFitDirection" auto_fit_direction: bool,
    4 "AutoOptimizeCoordinate" auto_optimize_coordinate: bool, 5 "IsScale" is_scale: bool,
    6 "ImageOriginalSize" image_original_size: i64, 7 "ScaleTargetSize" scale_target_size: i64
} }

/// Response of [`ImageToClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToClassOutput {
    pub text_type_list: Vec<TextType>,
}
model! { ImageToClassOutput {
    0 "TextTypeList" text_type_list: Vec<TextType>
} }

/// In the response of [`ImageToClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextType {
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
}
model! { TextType {
    0 "Id" id: i64, 1 "Level" level: i64, 2 "Name" name: String
} }

/// `ImageToObject` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=ImageToObject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_IMAGE_IS_NO_TEXT`], [`codes::LIMIT_EXCEEDED_TEXT_SIZE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToObject {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub is_used_classify: bool,
    pub handle_param: Option<HandleParam>,
    pub image_info_list: Option<Vec<ImageInfo>>,
    pub user_type: Option<i64>,
    pub report_type_version: Option<Vec<ReportTypeVersion>>,
    pub ocr_info_list: Option<Vec<OcrInfo>>,
}
operation! { ImageToObject(r#type: i64, is_used_classify: bool) "ImageToObject" -> ImageToObjectOutput {
    0 "Type" r#type, 1 "IsUsedClassify" is_used_classify, 2 "HandleParam" handle_param: HandleParam,
    3 "ImageInfoList" image_info_list: Vec<ImageInfo>, 4 "UserType" user_type: i64,
    5 "ReportTypeVersion" report_type_version: Vec<ReportTypeVersion>, 6 "OcrInfoList" ocr_info_list: Vec<OcrInfo>
} }

/// In the request of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTypeVersion {
    pub report_type: Option<i64>,
    pub version: Option<i64>,
}
input! { ReportTypeVersion() {
    0 "ReportType" report_type: i64, 1 "Version" version: i64
} }

/// In the request of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrInfo {
    pub items: Option<Vec<OcrItem>>,
    pub text: Option<String>,
}
input! { OcrInfo() {
    0 "Items" items: Vec<OcrItem>, 1 "Text" text: String
} }

/// In the request of [`ImageToObject`].
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

/// In the request of [`ImageToObject`].
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

/// Response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToObjectOutput {
    pub template: Option<Template>,
    pub text_type_list: Vec<TextType>,
}
model! { ImageToObjectOutput {
    0 "Template" template: Template, 1 "TextTypeList" text_type_list: Vec<TextType>
} }

/// In the response of [`ImageToObject`].
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
    0 "PatientInfo" patient_info: PatientInfo, 1 "ReportInfo" report_info: ReportInfo, 2 "Check" check: Check,
    3 "Pathology" pathology: PathologyReport, 4 "MedDoc" med_doc: MedDoc, 5 "DiagCert" diag_cert: DiagCert,
    6 "FirstPage" first_page: FirstPage, 7 "Indicator" indicator: Indicator, 8 "ReportType" report_type: String,
    9 "MedicalRecordInfo" medical_record_info: MedicalRecordInfo, 10 "Hospitalization" hospitalization: Hospitalization,
    11 "Surgery" surgery: Surgery, 12 "Electrocardiogram" electrocardiogram: Electrocardiogram,
    13 "Endoscopy" endoscopy: Endoscopy, 14 "Prescription" prescription: Prescription,
    15 "VaccineCertificate" vaccine_certificate: VaccineCertificate, 16 "OcrText" ocr_text: String,
    17 "OcrResult" ocr_result: String, 18 "ReportTypeDesc" report_type_desc: String,
    19 "PathologyV2" pathology_v2: PathologyV2, 20 "C14" c14: Indicator, 21 "Exame" exame: Exame,
    22 "MedDocV2" med_doc_v2: DischargeInfoBlock, 23 "IndicatorV3" indicator_v3: IndicatorV3,
    24 "Covid" covid: CovidItemsInfo, 25 "Maternity" maternity: Maternity, 26 "Eye" eye: EyeItemsInfo,
    27 "BirthCert" birth_cert: BirthCert, 28 "Timeline" timeline: TimelineInformation,
    29 "EndoscopyV2" endoscopy_v2: Check
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Sex" sex: String, 2 "Age" age: String, 3 "Phone" phone: String,
    4 "Address" address: String, 5 "IdCard" id_card: String, 6 "HealthCardNo" health_card_no: String,
    7 "SocialSecurityCardNo" social_security_card_no: String, 8 "Birthday" birthday: String,
    9 "Ethnicity" ethnicity: String, 10 "Married" married: String, 11 "Profession" profession: String,
    12 "EducationBackground" education_background: String, 13 "Nationality" nationality: String,
    14 "BirthPlace" birth_place: String, 15 "MedicalInsuranceType" medical_insurance_type: String,
    16 "AgeNorm" age_norm: String, 17 "Nation" nation: String, 18 "MarriedCode" married_code: String,
    19 "ProfessionCode" profession_code: String, 20 "MedicalInsuranceTypeCode" medical_insurance_type_code: String,
    21 "BedNo" bed_no: String
} }

/// In the response of [`ImageToObject`].
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
    pub times: Vec<Time>,
    pub bed_no: Option<String>,
}
model! { ReportInfo {
    0 "Hospital" hospital: String, 1 "DepartmentName" department_name: String, 2 "BillingTime" billing_time: String,
    3 "ReportTime" report_time: String, 4 "InspectTime" inspect_time: String, 5 "CheckNum" check_num: String,
    6 "ImageNum" image_num: String, 7 "RadiationNum" radiation_num: String, 8 "TestNum" test_num: String,
    9 "OutpatientNum" outpatient_num: String, 10 "PathologyNum" pathology_num: String,
    11 "InHospitalNum" in_hospital_num: String, 12 "SampleNum" sample_num: String, 13 "SampleType" sample_type: String,
    14 "MedicalRecordNum" medical_record_num: String, 15 "ReportName" report_name: String,
    16 "UltraNum" ultra_num: String, 17 "Diagnose" diagnose: String, 18 "CheckItem" check_item: String,
    19 "CheckMethod" check_method: String, 20 "DiagnoseTime" diagnose_time: String,
    21 "HealthCheckupNum" health_checkup_num: String, 22 "OtherTime" other_time: String,
    23 "PrintTime" print_time: String, 24 "Times" times: Vec<Time>, 25 "BedNo" bed_no: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Time {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Time {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    pub desc: Option<Desc>,
    pub summary: Option<Summary>,
    pub block_title: Vec<BlockTitle>,
    pub page: Option<i64>,
}
model! { Check {
    0 "Desc" desc: Desc, 1 "Summary" summary: Summary, 2 "BlockTitle" block_title: Vec<BlockTitle>, 3 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Desc {
    pub text: Option<String>,
    pub organ: Vec<Organ>,
    pub tuber: Vec<TuberInfo>,
    pub coords: Vec<Coord>,
}
model! { Desc {
    0 "Text" text: String, 1 "Organ" organ: Vec<Organ>, 2 "Tuber" tuber: Vec<TuberInfo>, 3 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Organ {
    pub part: Option<Part>,
    pub size: Vec<Size>,
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
    pub index: Vec<i64>,
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
    pub coords: Vec<Coord>,
    pub isthmus_thickness: Option<Size>,
}
model! { Organ {
    0 "Part" part: Part, 1 "Size" size: Vec<Size>, 2 "Envelope" envelope: BlockInfo, 3 "Edge" edge: BlockInfo,
    4 "InnerEcho" inner_echo: BlockInfo, 5 "Gland" gland: BlockInfo, 6 "Shape" shape: BlockInfo,
    7 "Thickness" thickness: BlockInfo, 8 "ShapeAttr" shape_attr: BlockInfo, 9 "CDFI" cdfi: BlockInfo,
    10 "SymDesc" sym_desc: BlockInfo, 11 "SizeStatus" size_status: BlockInfo, 12 "Outline" outline: BlockInfo,
    13 "Structure" structure: BlockInfo, 14 "Density" density: BlockInfo, 15 "Vas" vas: BlockInfo,
    16 "Cysticwall" cysticwall: BlockInfo, 17 "Capsule" capsule: BlockInfo,
    18 "IsthmusThicknese" isthmus_thicknese: Size, 19 "InnerEchoDistribution" inner_echo_distribution: BlockInfo,
    20 "Src" src: String, 21 "Index" index: Vec<i64>, 22 "Transparent" transparent: BlockInfo,
    23 "MriAdc" mri_adc: BlockInfo, 24 "MriDwi" mri_dwi: BlockInfo, 25 "MriT1" mri_t1: BlockInfo,
    26 "MriT2" mri_t2: BlockInfo, 27 "CtHu" ct_hu: BlockInfo, 28 "Suvmax" suvmax: BlockInfo,
    29 "Metabolism" metabolism: BlockInfo, 30 "RadioactiveUptake" radioactive_uptake: BlockInfo,
    31 "LymphEnlargement" lymph_enlargement: BlockInfo, 32 "ImageFeature" image_feature: BlockInfo,
    33 "Duct" duct: BlockInfo, 34 "Trend" trend: BlockInfo, 35 "Operation" operation: BlockInfo,
    36 "Coords" coords: Vec<Coord>, 37 "IsthmusThickness" isthmus_thickness: Size
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub index: Vec<i64>,
    pub norm_part: Option<NormPart>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_brief: Option<String>,
}
model! { Part {
    0 "Index" index: Vec<i64>, 1 "NormPart" norm_part: NormPart, 2 "Src" src: String, 3 "Value" value: String,
    4 "Name" name: String, 5 "ValueBrief" value_brief: String
} }

/// In the response of [`ImageToObject`].
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
    pub part_detail_list: Vec<PartDesc>,
}
model! { NormPart {
    0 "Part" part: String, 1 "PartDirection" part_direction: String, 2 "Tissue" tissue: String,
    3 "TissueDirection" tissue_direction: String, 4 "Upper" upper: String, 5 "PartDetail" part_detail: PartDesc,
    6 "PartDetailList" part_detail_list: Vec<PartDesc>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartDesc {
    pub main_dir: Option<String>,
    pub part: Option<String>,
    pub secondary_dir: Option<String>,
    pub r#type: Option<String>,
}
model! { PartDesc {
    0 "MainDir" main_dir: String, 1 "Part" part: String, 2 "SecondaryDir" secondary_dir: String, 3 "Type" r#type: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    pub index: Vec<i64>,
    pub norm_size: Option<NormSize>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { Size {
    0 "Index" index: Vec<i64>, 1 "NormSize" norm_size: NormSize, 2 "Src" src: String, 3 "Value" value: String,
    4 "Name" name: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormSize {
    pub number: Vec<String>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
    pub r#impl: Option<String>,
}
model! { NormSize {
    0 "Number" number: Vec<String>, 1 "Type" r#type: String, 2 "Unit" unit: String, 3 "Impl" r#impl: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfo {
    pub index: Vec<i64>,
    pub positive: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub size: Vec<Size>,
}
model! { BlockInfo {
    0 "Index" index: Vec<i64>, 1 "Positive" positive: String, 2 "Src" src: String, 3 "Value" value: String,
    4 "Type" r#type: String, 5 "Name" name: String, 6 "Size" size: Vec<Size>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub points: Vec<Point>,
}
model! { Coord {
    0 "Points" points: Vec<Point>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Point {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TuberInfo {
    pub r#type: Option<BlockInfo>,
    pub part: Option<Part>,
    pub size: Vec<Size>,
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
    pub index: Vec<i64>,
    pub size_status: Option<BlockInfo>,
    pub inner_echo_distribution: Option<BlockInfo>,
    pub inner_echo_type: Vec<BlockInfo>,
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
    pub coords: Vec<Coord>,
    pub isthmus_thickness: Option<Size>,
}
model! { TuberInfo {
    0 "Type" r#type: BlockInfo, 1 "Part" part: Part, 2 "Size" size: Vec<Size>, 3 "Multiple" multiple: Multiple,
    4 "AspectRatio" aspect_ratio: AspectRatio, 5 "Edge" edge: BlockInfo, 6 "InnerEcho" inner_echo: BlockInfo,
    7 "RearEcho" rear_echo: BlockInfo, 8 "Elastic" elastic: Elastic, 9 "Shape" shape: BlockInfo,
    10 "ShapeAttr" shape_attr: BlockInfo, 11 "SkinMedulla" skin_medulla: BlockInfo, 12 "Trend" trend: BlockInfo,
    13 "Calcification" calcification: BlockInfo, 14 "Envelope" envelope: BlockInfo,
    15 "Enhancement" enhancement: BlockInfo, 16 "LymphEnlargement" lymph_enlargement: BlockInfo,
    17 "LymphDoor" lymph_door: BlockInfo, 18 "Activity" activity: BlockInfo, 19 "Operation" operation: BlockInfo,
    20 "CDFI" cdfi: BlockInfo, 21 "Index" index: Vec<i64>, 22 "SizeStatus" size_status: BlockInfo,
    23 "InnerEchoDistribution" inner_echo_distribution: BlockInfo, 24 "InnerEchoType" inner_echo_type: Vec<BlockInfo>,
    25 "Outline" outline: BlockInfo, 26 "Structure" structure: BlockInfo, 27 "Density" density: BlockInfo,
    28 "Vas" vas: BlockInfo, 29 "Cysticwall" cysticwall: BlockInfo, 30 "Capsule" capsule: BlockInfo,
    31 "IsthmusThicknese" isthmus_thicknese: Size, 32 "Src" src: String, 33 "Transparent" transparent: BlockInfo,
    34 "MriAdc" mri_adc: BlockInfo, 35 "MriDwi" mri_dwi: BlockInfo, 36 "MriT1" mri_t1: BlockInfo,
    37 "MriT2" mri_t2: BlockInfo, 38 "CtHu" ct_hu: BlockInfo, 39 "Suvmax" suvmax: BlockInfo,
    40 "Metabolism" metabolism: BlockInfo, 41 "RadioactiveUptake" radioactive_uptake: BlockInfo,
    42 "SymDesc" sym_desc: BlockInfo, 43 "ImageFeature" image_feature: BlockInfo, 44 "Coords" coords: Vec<Coord>,
    45 "IsthmusThickness" isthmus_thickness: Size
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Multiple {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub count: Option<i64>,
    pub name: Option<String>,
}
model! { Multiple {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Value" value: String, 3 "Count" count: i64, 4 "Name" name: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AspectRatio {
    pub index: Vec<i64>,
    pub number: Option<String>,
    pub relation: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { AspectRatio {
    0 "Index" index: Vec<i64>, 1 "Number" number: String, 2 "Relation" relation: String, 3 "Src" src: String,
    4 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Elastic {
    pub index: Vec<i64>,
    pub score: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { Elastic {
    0 "Index" index: Vec<i64>, 1 "Score" score: String, 2 "Src" src: String, 3 "Value" value: String,
    4 "Name" name: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    pub symptom: Vec<SymptomInfo>,
    pub text: Option<String>,
    pub coords: Vec<Coord>,
}
model! { Summary {
    0 "Symptom" symptom: Vec<SymptomInfo>, 1 "Text" text: String, 2 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SymptomInfo {
    pub grade: Option<BlockInfo>,
    pub part: Option<Part>,
    pub index: Vec<i64>,
    pub symptom: Option<BlockInfo>,
    pub attrs: Vec<BlockInfo>,
    pub src: Option<String>,
    pub coords: Vec<Coord>,
}
model! { SymptomInfo {
    0 "Grade" grade: BlockInfo, 1 "Part" part: Part, 2 "Index" index: Vec<i64>, 3 "Symptom" symptom: BlockInfo,
    4 "Attrs" attrs: Vec<BlockInfo>, 5 "Src" src: String, 6 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockTitle {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { BlockTitle {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologyReport {
    pub cancer_part: Option<Part>,
    pub cancer_size: Vec<Size>,
    pub desc_text: Option<String>,
    pub histology_level: Option<HistologyLevel>,
    pub histology_type: Option<HistologyType>,
    pub ihc: Vec<IHCInfo>,
    pub infiltration_depth: Option<BlockInfo>,
    pub invasive: Vec<Invas>,
    pub lymph_nodes: Vec<Lymph>,
    pub ptnm: Option<BlockInfo>,
    pub pathological_report_type: Option<BlockInfo>,
    pub report_text: Option<String>,
    pub sample_type: Option<BlockInfo>,
    pub summary_text: Option<String>,
}
model! { PathologyReport {
    0 "CancerPart" cancer_part: Part, 1 "CancerSize" cancer_size: Vec<Size>, 2 "DescText" desc_text: String,
    3 "HistologyLevel" histology_level: HistologyLevel, 4 "HistologyType" histology_type: HistologyType,
    5 "IHC" ihc: Vec<IHCInfo>, 6 "InfiltrationDepth" infiltration_depth: BlockInfo, 7 "Invasive" invasive: Vec<Invas>,
    8 "LymphNodes" lymph_nodes: Vec<Lymph>, 9 "PTNM" ptnm: BlockInfo,
    10 "PathologicalReportType" pathological_report_type: BlockInfo, 11 "ReportText" report_text: String,
    12 "SampleType" sample_type: BlockInfo, 13 "SummaryText" summary_text: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyLevel {
    pub grade: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
}
model! { HistologyLevel {
    0 "Grade" grade: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyType {
    pub infiltration: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub r#type: Option<String>,
}
model! { HistologyType {
    0 "Infiltration" infiltration: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Type" r#type: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCInfo {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueItem>,
}
model! { IHCInfo {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Name" name: String, 3 "Value" value: ValueItem
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueItem {
    pub grade: Option<String>,
    pub percent: Vec<f64>,
    pub positive: Option<String>,
}
model! { ValueItem {
    0 "Grade" grade: String, 1 "Percent" percent: Vec<f64>, 2 "Positive" positive: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invas {
    pub index: Vec<i64>,
    pub part: Option<Part>,
    pub positive: Option<String>,
    pub src: Option<String>,
}
model! { Invas {
    0 "Index" index: Vec<i64>, 1 "Part" part: Part, 2 "Positive" positive: String, 3 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lymph {
    pub src: Option<String>,
    pub index: Vec<i64>,
    pub part: Option<Part>,
    pub total: Option<i64>,
    pub transfer_num: Option<i64>,
}
model! { Lymph {
    0 "Src" src: String, 1 "Index" index: Vec<i64>, 2 "Part" part: Part, 3 "Total" total: i64,
    4 "TransferNum" transfer_num: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedDoc {
    pub advice: Option<Advice>,
    pub diagnosis: Vec<DiagCertItem>,
    pub disease_medical_history: Option<DiseaseMedicalHistory>,
    pub personal_medical_history: Option<PersonalMedicalHistory>,
    pub obsterical_medical_history: Option<ObstericalMedicalHistory>,
    pub family_medical_history: Option<FamilyMedicalHistory>,
    pub menstrual_medical_history: Option<MenstrualMedicalHistory>,
    pub treatment_record: Option<TreatmentRecord>,
    pub page: Option<i64>,
}
model! { MedDoc {
    0 "Advice" advice: Advice, 1 "Diagnosis" diagnosis: Vec<DiagCertItem>,
    2 "DiseaseMedicalHistory" disease_medical_history: DiseaseMedicalHistory,
    3 "PersonalMedicalHistory" personal_medical_history: PersonalMedicalHistory,
    4 "ObstericalMedicalHistory" obsterical_medical_history: ObstericalMedicalHistory,
    5 "FamilyMedicalHistory" family_medical_history: FamilyMedicalHistory,
    6 "MenstrualMedicalHistory" menstrual_medical_history: MenstrualMedicalHistory,
    7 "TreatmentRecord" treatment_record: TreatmentRecord, 8 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Advice {
    pub text: Option<String>,
}
model! { Advice {
    0 "Text" text: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagCertItem {
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub value: Vec<String>,
}
model! { DiagCertItem {
    0 "Text" text: String, 1 "Type" r#type: String, 2 "Value" value: Vec<String>
} }

/// In the response of [`ImageToObject`].
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
    0 "MainDiseaseHistory" main_disease_history: String, 1 "AllergyHistory" allergy_history: String,
    2 "InfectHistory" infect_history: String, 3 "OperationHistory" operation_history: String,
    4 "TransfusionHistory" transfusion_history: String, 5 "DiseasePresent" disease_present: String
} }

/// In the response of [`ImageToObject`].
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
    0 "BirthPlace" birth_place: String, 1 "LivePlace" live_place: String, 2 "Job" job: String,
    3 "SmokeHistory" smoke_history: String, 4 "AlcoholicHistory" alcoholic_history: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObstericalMedicalHistory {
    pub marriage_history: Option<String>,
    pub fertility_history: Option<String>,
}
model! { ObstericalMedicalHistory {
    0 "MarriageHistory" marriage_history: String, 1 "FertilityHistory" fertility_history: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilyMedicalHistory {
    pub relative_history: Option<String>,
    pub relative_cancer_history: Option<String>,
    pub genetic_history: Option<String>,
}
model! { FamilyMedicalHistory {
    0 "RelativeHistory" relative_history: String, 1 "RelativeCancerHistory" relative_cancer_history: String,
    2 "GeneticHistory" genetic_history: String
} }

/// In the response of [`ImageToObject`].
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
    0 "LastMenstrualPeriod" last_menstrual_period: String, 1 "MenstrualFlow" menstrual_flow: String,
    2 "MenarcheAge" menarche_age: String, 3 "MenstruationOrNot" menstruation_or_not: String,
    4 "MenstrualCycles" menstrual_cycles: String, 5 "MenstrualPeriod" menstrual_period: String
} }

/// In the response of [`ImageToObject`].
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
    0 "DmissionCondition" dmission_condition: String, 1 "ChiefComplaint" chief_complaint: String,
    2 "DiseasePresent" disease_present: String, 3 "SymptomsAndSigns" symptoms_and_signs: String,
    4 "AuxiliaryExamination" auxiliary_examination: String, 5 "BodyExamination" body_examination: String,
    6 "SpecialistExamination" specialist_examination: String, 7 "MentalExamination" mental_examination: String,
    8 "CheckRecord" check_record: String, 9 "InspectResult" inspect_result: String,
    10 "IncisionHealing" incision_healing: String, 11 "TreatmentSuggestion" treatment_suggestion: String,
    12 "FollowUpRequirements" follow_up_requirements: String,
    13 "CheckAndTreatmentProcess" check_and_treatment_process: String, 14 "SurgeryCondition" surgery_condition: String,
    15 "ConditionChanges" condition_changes: String, 16 "DischargeCondition" discharge_condition: String,
    17 "PTNM" ptnm: String, 18 "PTNMM" ptnmm: String, 19 "PTNMN" ptnmn: String, 20 "PTNMT" ptnmt: String,
    21 "ECOG" ecog: String, 22 "NRS" nrs: String, 23 "KPS" kps: String, 24 "DeathDate" death_date: String,
    25 "RelapseDate" relapse_date: String, 26 "ObservationDays" observation_days: String,
    27 "AdmissionCondition" admission_condition: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagCert {
    pub advice: Option<Advice>,
    pub diagnosis: Vec<DiagCertItem>,
    pub page: Option<i64>,
}
model! { DiagCert {
    0 "Advice" advice: Advice, 1 "Diagnosis" diagnosis: Vec<DiagCertItem>, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirstPage {
    pub discharge_diagnosis: Vec<DischargeDiagnosis>,
    pub pathological_diagnosis: Option<BlockInfo>,
    pub clinical_diagnosis: Option<BlockInfo>,
    pub damage_poi: Option<BlockInfoV2>,
    pub fp2_nd_items: Vec<Fp2NdItem>,
    pub page: Option<i64>,
}
model! { FirstPage {
    0 "DischargeDiagnosis" discharge_diagnosis: Vec<DischargeDiagnosis>,
    1 "PathologicalDiagnosis" pathological_diagnosis: BlockInfo, 2 "ClinicalDiagnosis" clinical_diagnosis: BlockInfo,
    3 "DamagePoi" damage_poi: BlockInfoV2, 4 "Fp2NdItems" fp2_nd_items: Vec<Fp2NdItem>, 5 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "TableIndex" table_index: i64, 1 "OutDiagnosis" out_diagnosis: BlockInfo, 2 "DiseaseCode" disease_code: BlockInfo,
    3 "InStatus" in_status: BlockInfo, 4 "OutStatus" out_status: BlockInfo
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfoV2 {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
}
model! { BlockInfoV2 {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Value" value: String, 3 "Name" name: String,
    4 "Code" code: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Code" code: BaseItem, 1 "Name" name: BaseItem, 2 "StartTime" start_time: BaseItem,
    3 "EndTime" end_time: BaseItem, 4 "Level" level: BaseItem, 5 "Type" r#type: BaseItem,
    6 "IncisionHealingGrade" incision_healing_grade: BaseItem, 7 "AnesthesiaMethod" anesthesia_method: BaseItem
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub alias: Option<String>,
    pub coords: Vec<Coord>,
}
model! { BaseItem {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Alias" alias: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    pub indicators: Vec<IndicatorItem>,
    pub block_title: Vec<BlockTitle>,
    pub page: Option<i64>,
}
model! { Indicator {
    0 "Indicators" indicators: Vec<IndicatorItem>, 1 "BlockTitle" block_title: Vec<BlockTitle>, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "Code" code: String, 1 "Scode" scode: String, 2 "Name" name: String, 3 "Sname" sname: String,
    4 "Result" result: String, 5 "Unit" unit: String, 6 "Range" range: String, 7 "Arrow" arrow: String,
    8 "Normal" normal: bool, 9 "ItemString" item_string: String, 10 "Id" id: i64, 11 "Coords" coords: Coordinate,
    12 "InferNormal" infer_normal: String, 13 "Sample" sample: String, 14 "Method" method: String,
    15 "ItemCoords" item_coords: ItemCoordinate
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoordinate {
    pub name: Option<Coordinate>,
    pub result: Option<Coordinate>,
    pub range: Option<Coordinate>,
}
model! { ItemCoordinate {
    0 "Name" name: Coordinate, 1 "Result" result: Coordinate, 2 "Range" range: Coordinate
} }

/// In the response of [`ImageToObject`].
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
    0 "DiagnosisTime" diagnosis_time: String, 1 "DiagnosisDepartmentName" diagnosis_department_name: String,
    2 "DiagnosisDoctorName" diagnosis_doctor_name: String, 3 "ClinicalDiagnosis" clinical_diagnosis: String,
    4 "MainNarration" main_narration: String, 5 "PhysicalExamination" physical_examination: String,
    6 "InspectionFindings" inspection_findings: String, 7 "TreatmentOpinion" treatment_opinion: String,
    8 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "AdmissionTime" admission_time: String, 1 "DischargeTime" discharge_time: String,
    2 "AdmissionDays" admission_days: String, 3 "AdmissionDignosis" admission_dignosis: String,
    4 "AdmissionCondition" admission_condition: String, 5 "DiagnosisTreatment" diagnosis_treatment: String,
    6 "DischargeDiagnosis" discharge_diagnosis: String, 7 "DischargeInstruction" discharge_instruction: String,
    8 "AdmissionDiagnosis" admission_diagnosis: String, 9 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Surgery {
    pub surgery_history: Option<SurgeryHistory>,
    pub other_info: Option<OtherInfo>,
    pub page: Option<i64>,
}
model! { Surgery {
    0 "SurgeryHistory" surgery_history: SurgeryHistory, 1 "OtherInfo" other_info: OtherInfo, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "SurgeryName" surgery_name: SurgeryAttr, 1 "SurgeryDate" surgery_date: SurgeryAttr,
    2 "PreoperativePathology" preoperative_pathology: SurgeryAttr,
    3 "IntraoperativePathology" intraoperative_pathology: SurgeryAttr,
    4 "PostoperativePathology" postoperative_pathology: SurgeryAttr,
    5 "DischargeDiagnosis" discharge_diagnosis: SurgeryAttr
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryAttr {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { SurgeryAttr {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Anesthesia" anesthesia: SurgeryAttr, 1 "BloodLoss" blood_loss: SurgeryAttr,
    2 "BloodTransfusion" blood_transfusion: SurgeryAttr, 3 "Duration" duration: SurgeryAttr,
    4 "EndTime" end_time: SurgeryAttr, 5 "StartTime" start_time: SurgeryAttr
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Electrocardiogram {
    pub ecg_description: Option<EcgDescription>,
    pub ecg_diagnosis: Option<EcgDiagnosis>,
    pub page: Option<i64>,
}
model! { Electrocardiogram {
    0 "EcgDescription" ecg_description: EcgDescription, 1 "EcgDiagnosis" ecg_diagnosis: EcgDiagnosis, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "HeartRate" heart_rate: EcgItem, 1 "AuricularRate" auricular_rate: EcgItem,
    2 "VentricularRate" ventricular_rate: EcgItem, 3 "Rhythm" rhythm: EcgItem, 4 "PDuration" p_duration: EcgItem,
    5 "QrsDuration" qrs_duration: EcgItem, 6 "QrsAxis" qrs_axis: EcgItem, 7 "PRInterval" pr_interval: EcgItem,
    8 "PPInterval" pp_interval: EcgItem, 9 "RRInterval" rr_interval: EcgItem, 10 "PJInterval" pj_interval: EcgItem,
    11 "QTInterval" qt_interval: EcgItem, 12 "QTCInterval" qtc_interval: EcgItem,
    13 "Rv5SV1Amplitude" rv5_sv1_amplitude: EcgItem, 14 "Rv5AddSV1Amplitude" rv5_add_sv1_amplitude: EcgItem,
    15 "PRTAxis" prt_axis: EcgItem, 16 "Rv5Amplitude" rv5_amplitude: EcgItem, 17 "SV1Amplitude" sv1_amplitude: EcgItem,
    18 "RV6SV2" rv6sv2: EcgItem, 19 "PQRSTAxis" pqrst_axis: EcgItem
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcgItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub src: Option<String>,
}
model! { EcgItem {
    0 "Name" name: String, 1 "Value" value: String, 2 "Unit" unit: String, 3 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcgDiagnosis {
    pub name: Option<String>,
    pub value: Vec<String>,
}
model! { EcgDiagnosis {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endoscopy {
    pub biopsy_part: Option<BiopsyPart>,
    pub desc: Option<EndoscopyDesc>,
    pub summary: Option<Summary>,
    pub page: Option<i64>,
}
model! { Endoscopy {
    0 "BiopsyPart" biopsy_part: BiopsyPart, 1 "Desc" desc: EndoscopyDesc, 2 "Summary" summary: Summary,
    3 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiopsyPart {
    pub value: Option<String>,
    pub src: Option<String>,
    pub coords: Vec<Coord>,
}
model! { BiopsyPart {
    0 "Value" value: String, 1 "Src" src: String, 2 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndoscopyDesc {
    pub text: Option<String>,
    pub organ: Vec<EndoscopyOrgan>,
    pub coords: Vec<Coord>,
}
model! { EndoscopyDesc {
    0 "Text" text: String, 1 "Organ" organ: Vec<EndoscopyOrgan>, 2 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndoscopyOrgan {
    pub part: Option<Part>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub part_alias: Option<String>,
    pub sym_desc_list: Vec<BlockInfo>,
    pub coords: Vec<Coord>,
}
model! { EndoscopyOrgan {
    0 "Part" part: Part, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "PartAlias" part_alias: String,
    4 "SymDescList" sym_desc_list: Vec<BlockInfo>, 5 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Prescription {
    pub medicine_list: Vec<Medicine>,
    pub page: Option<i64>,
}
model! { Prescription {
    0 "MedicineList" medicine_list: Vec<Medicine>, 1 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "TradeName" trade_name: String, 2 "Firm" firm: String, 3 "Category" category: String,
    4 "Specification" specification: String, 5 "MinQuantity" min_quantity: String, 6 "DosageUnit" dosage_unit: String,
    7 "PackingUnit" packing_unit: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaccineCertificate {
    pub vaccine_list: Vec<Vaccination>,
    pub page: Option<i64>,
}
model! { VaccineCertificate {
    0 "VaccineList" vaccine_list: Vec<Vaccination>, 1 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "Id" id: String, 1 "Vaccine" vaccine: String, 2 "Dose" dose: String, 3 "Date" date: String,
    4 "LotNumber" lot_number: String, 5 "Manufacturer" manufacturer: String, 6 "Clinic" clinic: String,
    7 "Site" site: String, 8 "Provider" provider: String, 9 "Lot" lot: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologyV2 {
    pub pathological_report_type: Option<Report>,
    pub desc: Option<DescInfo>,
    pub summary: Option<SummaryInfo>,
    pub report_text: Option<String>,
    pub lymph_total: Vec<LymphTotal>,
    pub lymph_nodes: Vec<LymphNode>,
    pub ihc: Vec<IHCV2>,
    pub clinical: Option<BaseInfo>,
    pub precancer: Option<HistologyClass>,
    pub malignant: Option<HistologyClass>,
    pub benigntumor: Option<HistologyClass>,
    pub sample_type: Option<BaseInfo>,
    pub lymph_size: Vec<Size>,
    pub molecular: Vec<Molecular>,
    pub page: Option<i64>,
}
model! { PathologyV2 {
    0 "PathologicalReportType" pathological_report_type: Report, 1 "Desc" desc: DescInfo,
    2 "Summary" summary: SummaryInfo, 3 "ReportText" report_text: String, 4 "LymphTotal" lymph_total: Vec<LymphTotal>,
    5 "LymphNodes" lymph_nodes: Vec<LymphNode>, 6 "Ihc" ihc: Vec<IHCV2>, 7 "Clinical" clinical: BaseInfo,
    8 "Precancer" precancer: HistologyClass, 9 "Malignant" malignant: HistologyClass,
    10 "Benigntumor" benigntumor: HistologyClass, 11 "SampleType" sample_type: BaseInfo,
    12 "LymphSize" lymph_size: Vec<Size>, 13 "Molecular" molecular: Vec<Molecular>, 14 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report {
    pub name: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
}
model! { Report {
    0 "Name" name: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Value" value: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescInfo {
    pub text: Option<BaseInfo>,
    pub infos: Vec<DetailInformation>,
}
model! { DescInfo {
    0 "Text" text: BaseInfo, 1 "Infos" infos: Vec<DetailInformation>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    pub name: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
}
model! { BaseInfo {
    0 "Name" name: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Value" value: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailInformation {
    pub part: Option<Part>,
    pub tissue_sizes: Vec<Size>,
    pub tuber_sizes: Vec<Size>,
    pub cancer_sizes: Vec<Size>,
    pub histology_level: Option<BaseInfo>,
    pub histology_type: Option<HistologyTypeV2>,
    pub invasive: Vec<InvasiveV2>,
    pub ptnm: Option<PTNM>,
    pub infiltration_depth: Option<BaseInfo>,
    pub tuber_num: Option<BaseInfo>,
    pub calcification: Option<BaseInfo>,
    pub necrosis: Option<BaseInfo>,
    pub abnormity: Option<BaseInfo>,
    pub breaked: Option<BaseInfo>,
}
model! { DetailInformation {
    0 "Part" part: Part, 1 "TissueSizes" tissue_sizes: Vec<Size>, 2 "TuberSizes" tuber_sizes: Vec<Size>,
    3 "CancerSizes" cancer_sizes: Vec<Size>, 4 "HistologyLevel" histology_level: BaseInfo,
    5 "HistologyType" histology_type: HistologyTypeV2, 6 "Invasive" invasive: Vec<InvasiveV2>, 7 "PTNM" ptnm: PTNM,
    8 "InfiltrationDepth" infiltration_depth: BaseInfo, 9 "TuberNum" tuber_num: BaseInfo,
    10 "Calcification" calcification: BaseInfo, 11 "Necrosis" necrosis: BaseInfo, 12 "Abnormity" abnormity: BaseInfo,
    13 "Breaked" breaked: BaseInfo
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyTypeV2 {
    pub infiltration: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub coords: Vec<Coord>,
}
model! { HistologyTypeV2 {
    0 "Infiltration" infiltration: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Type" r#type: String,
    4 "Name" name: String, 5 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvasiveV2 {
    pub index: Vec<i64>,
    pub part: Option<Part>,
    pub positive: Option<String>,
    pub src: Option<String>,
    pub coords: Vec<Coord>,
}
model! { InvasiveV2 {
    0 "Index" index: Vec<i64>, 1 "Part" part: Part, 2 "Positive" positive: String, 3 "Src" src: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PTNM {
    pub name: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub pt: Option<String>,
    pub pn: Option<String>,
    pub pm: Option<String>,
    pub coords: Vec<Coord>,
}
model! { PTNM {
    0 "Name" name: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Value" value: String, 4 "PT" pt: String,
    5 "PN" pn: String, 6 "PM" pm: String, 7 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryInfo {
    pub text: Option<BaseInfo>,
    pub infos: Vec<DetailInformation>,
}
model! { SummaryInfo {
    0 "Text" text: BaseInfo, 1 "Infos" infos: Vec<DetailInformation>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LymphTotal {
    pub name: Option<String>,
    pub transfer_num: Option<i64>,
    pub total: Option<i64>,
    pub src: Option<String>,
    pub index: Vec<i64>,
    pub coords: Vec<Coord>,
}
model! { LymphTotal {
    0 "Name" name: String, 1 "TransferNum" transfer_num: i64, 2 "Total" total: i64, 3 "Src" src: String,
    4 "Index" index: Vec<i64>, 5 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LymphNode {
    pub name: Option<String>,
    pub index: Vec<i64>,
    pub part: Option<Part>,
    pub src: Option<String>,
    pub total: Option<i64>,
    pub transfer_num: Option<i64>,
    pub sizes: Vec<i64>,
    pub coords: Vec<Coord>,
}
model! { LymphNode {
    0 "Name" name: String, 1 "Index" index: Vec<i64>, 2 "Part" part: Part, 3 "Src" src: String, 4 "Total" total: i64,
    5 "TransferNum" transfer_num: i64, 6 "Sizes" sizes: Vec<i64>, 7 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCV2 {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueItem>,
    pub coords: Vec<Coord>,
}
model! { IHCV2 {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Name" name: String, 3 "Value" value: ValueItem,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistologyClass {
    pub name: Option<String>,
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
}
model! { HistologyClass {
    0 "Name" name: String, 1 "Index" index: Vec<i64>, 2 "Src" src: String, 3 "Value" value: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Molecular {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<MolecularValue>,
    pub coords: Vec<Coord>,
}
model! { Molecular {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Name" name: String, 3 "Value" value: MolecularValue,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
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
    0 "Exon" exon: String, 1 "Position" position: String, 2 "Type" r#type: String, 3 "Positive" positive: String,
    4 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Exame {
    pub over_view: Vec<ResultInfo>,
    pub abnormality: Vec<ResultInfo>,
}
model! { Exame {
    0 "OverView" over_view: Vec<ResultInfo>, 1 "Abnormality" abnormality: Vec<ResultInfo>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultInfo {
    pub text: Option<BaseInfo>,
    pub items: Vec<BaseInfo>,
    pub page: Option<i64>,
}
model! { ResultInfo {
    0 "Text" text: BaseInfo, 1 "Items" items: Vec<BaseInfo>, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "DiseaseHistory" disease_history: DiseaseHistoryBlock, 1 "PersonalHistory" personal_history: PersonalHistoryBlock,
    2 "DrugHistory" drug_history: DrugHistoryBlock, 3 "TreatmentRecord" treatment_record: TreatmentRecordBlock,
    4 "ParagraphBlock" paragraph_block: ParagraphBlock, 5 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "MainDiseaseHistory" main_disease_history: MainDiseaseHistoryBlock,
    1 "AllergyHistory" allergy_history: MainDiseaseHistoryBlock,
    2 "InfectHistory" infect_history: MainDiseaseHistoryBlock, 3 "SurgeryHistory" surgery_history: SurgeryHistoryBlock,
    4 "TransfusionHistory" transfusion_history: TransfusionHistoryBlock
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "State" state: bool, 3 "Value" value: String,
    4 "Neglist" neglist: NeglistBlock, 5 "Poslist" poslist: PoslistBlock
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NeglistBlock {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { NeglistBlock {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoslistBlock {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { PoslistBlock {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub surgerylist: Vec<SurgeryListBlock>,
}
model! { SurgeryHistoryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String,
    3 "Surgerylist" surgerylist: Vec<SurgeryListBlock>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryListBlock {
    pub time: Option<String>,
    pub time_type: Option<String>,
    pub name: Vec<String>,
    pub part: Option<String>,
}
model! { SurgeryListBlock {
    0 "Time" time: String, 1 "TimeType" time_type: String, 2 "Name" name: Vec<String>, 3 "Part" part: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransfusionHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub state: Option<bool>,
    pub value: Option<String>,
}
model! { TransfusionHistoryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "State" state: bool, 3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "BirthPlace" birth_place: BirthPlaceBlock, 1 "LivePlace" live_place: BirthPlaceBlock,
    2 "Job" job: BirthPlaceBlock, 3 "SmokeHistory" smoke_history: SmokeHistoryBlock,
    4 "AlcoholicHistory" alcoholic_history: SmokeHistoryBlock,
    5 "MenstrualHistory" menstrual_history: MenstrualHistoryBlock,
    6 "ObstericalHistory" obsterical_history: ObstetricalHistoryBlock,
    7 "FamilyHistory" family_history: FamilyHistoryBlock
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthPlaceBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { BirthPlaceBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "TimeUnit" time_unit: String, 3 "TimeNorm" time_norm: String,
    4 "Amount" amount: String, 5 "QuitState" quit_state: bool, 6 "State" state: bool, 7 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "LastMenstrualPeriod" last_menstrual_period: LastMenstrualPeriodBlock,
    1 "MenstrualFlow" menstrual_flow: MenstrualFlowBlock, 2 "MenarcheAge" menarche_age: LastMenstrualPeriodBlock,
    3 "MenstruationOrNot" menstruation_or_not: MenstruationOrNotBlock,
    4 "MenstrualCycles" menstrual_cycles: LastMenstrualPeriodBlock,
    5 "MenstrualPeriod" menstrual_period: MenstrualPeriodBlock
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Type" r#type: String,
    4 "Timestamp" timestamp: String, 5 "Unit" unit: String, 6 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenstrualFlowBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { MenstrualFlowBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "TimeType" time_type: String,
    4 "Timestamp" timestamp: String, 5 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Type" r#type: String,
    4 "Timestamp" timestamp: String, 5 "Unit" unit: String, 6 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObstetricalHistoryBlock {
    pub marriage_history: Option<MenstrualHistoryDetailBlock>,
    pub fertility_history: Option<FertilityHistoryBlock>,
}
model! { ObstetricalHistoryBlock {
    0 "MarriageHistory" marriage_history: MenstrualHistoryDetailBlock,
    1 "FertilityHistory" fertility_history: FertilityHistoryBlock
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "State" state: String, 3 "Norm" norm: String,
    4 "TimeType" time_type: String, 5 "Timestamp" timestamp: String, 6 "Unit" unit: String, 7 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "State" state: String, 3 "Norm" norm: String, 4 "Value" value: String,
    5 "PregCount" preg_count: String, 6 "ProduCount" produ_count: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilyHistoryBlock {
    pub relative_history: Option<RelativeHistoryBlock>,
    pub relative_cancer_history: Option<RelativeCancerHistoryBlock>,
    pub genetic_history: Option<GeneticHistoryBlock>,
}
model! { FamilyHistoryBlock {
    0 "RelativeHistory" relative_history: RelativeHistoryBlock,
    1 "RelativeCancerHistory" relative_cancer_history: RelativeCancerHistoryBlock,
    2 "GeneticHistory" genetic_history: GeneticHistoryBlock
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeHistoryBlock {
    pub name: Option<String>,
    pub detail: Vec<RelativeHistoryDetailBlock>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { RelativeHistoryBlock {
    0 "Name" name: String, 1 "Detail" detail: Vec<RelativeHistoryDetailBlock>, 2 "Src" src: String,
    3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeHistoryDetailBlock {
    pub name: Option<String>,
    pub relation: Option<String>,
    pub time_of_death: Option<String>,
    pub time_type: Option<String>,
}
model! { RelativeHistoryDetailBlock {
    0 "Name" name: String, 1 "Relation" relation: String, 2 "TimeOfDeath" time_of_death: String,
    3 "TimeType" time_type: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeCancerHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub relative_cancer_list: Option<String>,
    pub value: Option<String>,
}
model! { RelativeCancerHistoryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "RelativeCancerList" relative_cancer_list: String,
    3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneticHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub genetic_list: Option<String>,
    pub value: Option<String>,
}
model! { GeneticHistoryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "GeneticList" genetic_list: String, 3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugHistoryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub drug_list: Vec<DrugListBlock>,
    pub value: Option<String>,
}
model! { DrugHistoryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "DrugList" drug_list: Vec<DrugListBlock>, 3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugListBlock {
    pub common_name: Option<String>,
    pub trade_name: Option<String>,
    pub dosage: Option<DosageBlock>,
    pub value: Option<String>,
}
model! { DrugListBlock {
    0 "CommonName" common_name: String, 1 "TradeName" trade_name: String, 2 "Dosage" dosage: DosageBlock,
    3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DosageBlock {
    pub value: Option<String>,
    pub single_measurement: Option<String>,
    pub frequency: Option<String>,
    pub drug_delivery_route: Option<String>,
}
model! { DosageBlock {
    0 "Value" value: String, 1 "SingleMeasurement" single_measurement: String, 2 "Frequency" frequency: String,
    3 "DrugDeliveryRoute" drug_delivery_route: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Immunohistochemistry" immunohistochemistry: ImmunohistochemistryBlock,
    1 "ChiefComplaint" chief_complaint: ChiefComplaintBlock,
    2 "AdmissionCondition" admission_condition: AdmissionConditionBlock,
    3 "BodyExamination" body_examination: BodyExaminationBlock,
    4 "AdmissionDiagnosis" admission_diagnosis: AdmissionDiagnosisBlock,
    5 "AdmissionTraditionalDiagnosis" admission_traditional_diagnosis: AdmissionDiagnosisBlock,
    6 "AdmissionModernDiagnosis" admission_modern_diagnosis: AdmissionDiagnosisBlock,
    7 "PathologicalDiagnosis" pathological_diagnosis: PathologicalDiagnosisBlock,
    8 "DiseasePresent" disease_present: DiseasePresentBlock,
    9 "SymptomsAndSigns" symptoms_and_signs: DiseasePresentBlock,
    10 "AuxiliaryExamination" auxiliary_examination: DiseasePresentBlock,
    11 "SpecialistExamination" specialist_examination: DiseasePresentBlock,
    12 "MentalExamination" mental_examination: DiseasePresentBlock, 13 "CheckRecord" check_record: DiseasePresentBlock,
    14 "InspectResult" inspect_result: DiseasePresentBlock,
    15 "CheckAndTreatmentProcess" check_and_treatment_process: DiseasePresentBlock,
    16 "SurgeryCondition" surgery_condition: SurgeryConditionBlock,
    17 "IncisionHealing" incision_healing: DiseasePresentBlock,
    18 "DischargeDiagnosis" discharge_diagnosis: DischargeDiagnosisBlock,
    19 "DischargeTraditionalDiagnosis" discharge_traditional_diagnosis: DiseasePresentBlock,
    20 "DischargeModernDiagnosis" discharge_modern_diagnosis: DischargeDiagnosisBlock,
    21 "DischargeCondition" discharge_condition: DischargeConditionBlock,
    22 "DischargeInstructions" discharge_instructions: DiseasePresentBlock,
    23 "TreatmentSuggestion" treatment_suggestion: DiseasePresentBlock,
    24 "FollowUpRequirements" follow_up_requirements: DiseasePresentBlock,
    25 "ConditionChanges" condition_changes: DiseasePresentBlock,
    26 "PulmonaryArterySystolicPressure" pulmonary_artery_systolic_pressure: DiseasePresentBlock,
    27 "BCLC" bclc: DiseasePresentBlock, 28 "PTNM" ptnm: PTNMBlock, 29 "ECOG" ecog: DiseasePresentBlock,
    30 "NRS" nrs: DiseasePresentBlock, 31 "KPS" kps: DiseasePresentBlock,
    32 "Cancerstaging" cancerstaging: ClinicalStaging, 33 "DeathDate" death_date: DeathDateBlock,
    34 "RelapseDate" relapse_date: RelapseDateBlock, 35 "ObservationDays" observation_days: DeathDateBlock,
    36 "IncisionHealingText" incision_healing_text: String,
    37 "AuxiliaryExaminationText" auxiliary_examination_text: String, 38 "SpecialExamText" special_exam_text: String,
    39 "OutpatientDiagnosisText" outpatient_diagnosis_text: String,
    40 "AdmissionConditionText" admission_condition_text: String,
    41 "CheckAndTreatmentProcessText" check_and_treatment_process_text: String,
    42 "SymptomsAndSignsText" symptoms_and_signs_text: String,
    43 "DischargeInstructionsText" discharge_instructions_text: String,
    44 "AdmissionDiagnosisText" admission_diagnosis_text: String,
    45 "SurgeryConditionText" surgery_condition_text: String,
    46 "PathologicalDiagnosisText" pathological_diagnosis_text: String,
    47 "DischargeConditionText" discharge_condition_text: String, 48 "CheckRecordText" check_record_text: String,
    49 "ChiefComplaintText" chief_complaint_text: String, 50 "DischargeDiagnosisText" discharge_diagnosis_text: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImmunohistochemistryBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Vec<IHCBlock>,
}
model! { ImmunohistochemistryBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: Vec<IHCBlock>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IHCBlock {
    pub index: Vec<i64>,
    pub src: Option<String>,
    pub name: Option<String>,
    pub value: Option<ValueBlock>,
    pub coords: Vec<Coord>,
}
model! { IHCBlock {
    0 "Index" index: Vec<i64>, 1 "Src" src: String, 2 "Name" name: String, 3 "Value" value: ValueBlock,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueBlock {
    pub grade: Option<String>,
    pub percent: Vec<f64>,
    pub positive: Option<String>,
}
model! { ValueBlock {
    0 "Grade" grade: String, 1 "Percent" percent: Vec<f64>, 2 "Positive" positive: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChiefComplaintBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub detail: Vec<ChiefComplaintDetailBlock>,
}
model! { ChiefComplaintBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String,
    3 "Detail" detail: Vec<ChiefComplaintDetailBlock>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChiefComplaintDetailBlock {
    pub disease_name: Option<String>,
    pub part: Option<String>,
    pub time: Option<String>,
    pub time_type: Option<String>,
}
model! { ChiefComplaintDetailBlock {
    0 "DiseaseName" disease_name: String, 1 "Part" part: String, 2 "Time" time: String, 3 "TimeType" time_type: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdmissionConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { AdmissionConditionBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyExaminationBlock {
    pub body_temperature: Option<BodyTemperatureBlock>,
    pub pulse: Option<BodyTemperatureBlock>,
    pub breathe: Option<BodyTemperatureBlock>,
    pub blood_pressure: Option<BloodPressureBlock>,
}
model! { BodyExaminationBlock {
    0 "BodyTemperature" body_temperature: BodyTemperatureBlock, 1 "Pulse" pulse: BodyTemperatureBlock,
    2 "Breathe" breathe: BodyTemperatureBlock, 3 "BloodPressure" blood_pressure: BloodPressureBlock
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Unit" unit: String, 4 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Unit" unit: String, 4 "Value" value: String,
    5 "NormDiastolic" norm_diastolic: String, 6 "NormSystolic" norm_systolic: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdmissionDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub value: Option<String>,
}
model! { AdmissionDiagnosisBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologicalDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub detail: Vec<PathologicalDiagnosisDetailBlock>,
    pub value: Option<String>,
}
model! { PathologicalDiagnosisBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Detail" detail: Vec<PathologicalDiagnosisDetailBlock>,
    3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathologicalDiagnosisDetailBlock {
    pub part: Option<String>,
    pub histological_type: Option<String>,
    pub histological_grade: Option<String>,
}
model! { PathologicalDiagnosisDetailBlock {
    0 "Part" part: String, 1 "HistologicalType" histological_type: String,
    2 "HistologicalGrade" histological_grade: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiseasePresentBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub norm: Option<String>,
}
model! { DiseasePresentBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Norm" norm: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub surgery_list: Vec<SurgeryListBlock>,
    pub value: Option<String>,
}
model! { SurgeryConditionBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "SurgeryList" surgery_list: Vec<SurgeryListBlock>,
    3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeDiagnosisBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub norm: Option<String>,
    pub value: Option<String>,
}
model! { DischargeDiagnosisBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Norm" norm: String, 3 "Value" value: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DischargeConditionBlock {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub norm: Option<String>,
}
model! { DischargeConditionBlock {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Norm" norm: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "PTNMM" ptnmm: String, 3 "PTNMN" ptnmn: String,
    4 "PTNMT" ptnmt: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClinicalStaging {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
}
model! { ClinicalStaging {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "Type" r#type: String, 3 "Norm" norm: String, 4 "Unit" unit: String,
    5 "Timestamp" timestamp: String, 6 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Src" src: String, 2 "DiseaseName" disease_name: String, 3 "Type" r#type: String,
    4 "Norm" norm: String, 5 "Unit" unit: String, 6 "Timestamp" timestamp: String, 7 "Value" value: String
} }

/// In the response of [`ImageToObject`].
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
    0 "IncisionHealingText" incision_healing_text: String,
    1 "AuxiliaryExaminationText" auxiliary_examination_text: String, 2 "SpecialExamText" special_exam_text: String,
    3 "OutpatientDiagnosisText" outpatient_diagnosis_text: String,
    4 "AdmissionConditionText" admission_condition_text: String,
    5 "CheckAndTreatmentProcessText" check_and_treatment_process_text: String,
    6 "SymptomsAndSignsText" symptoms_and_signs_text: String,
    7 "DischargeInstructionsText" discharge_instructions_text: String,
    8 "AdmissionDiagnosisText" admission_diagnosis_text: String,
    9 "SurgeryConditionText" surgery_condition_text: String,
    10 "PathologicalDiagnosisText" pathological_diagnosis_text: String,
    11 "DischargeConditionText" discharge_condition_text: String, 12 "CheckRecordText" check_record_text: String,
    13 "ChiefComplaintText" chief_complaint_text: String, 14 "DischargeDiagnosisText" discharge_diagnosis_text: String,
    15 "MainDiseaseHistoryText" main_disease_history_text: String, 16 "DiseasePresentText" disease_present_text: String,
    17 "PersonalHistoryText" personal_history_text: String, 18 "MenstruallHistoryText" menstruall_history_text: String,
    19 "ObstericalHistoryText" obsterical_history_text: String, 20 "FamilyHistoryText" family_history_text: String,
    21 "AllergyHistoryText" allergy_history_text: String, 22 "DiseaseHistoryText" disease_history_text: String,
    23 "OtherDiagnosisText" other_diagnosis_text: String, 24 "BodyExaminationText" body_examination_text: String,
    25 "SpecialistExaminationText" specialist_examination_text: String,
    26 "TreatmentResultText" treatment_result_text: String, 27 "MenstrualHistoryText" menstrual_history_text: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorV3 {
    /// Deprecated.
    pub table_indictors: Vec<TableIndicators>,
    pub version: Option<String>,
    pub table_indicators: Vec<TableIndicators>,
    pub page: Option<i64>,
}
model! { IndicatorV3 {
    0 "TableIndictors" table_indictors: Vec<TableIndicators>, 1 "Version" version: String,
    2 "TableIndicators" table_indicators: Vec<TableIndicators>, 3 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableIndicators {
    pub indicators: Vec<IndicatorItemV2>,
    pub sample: Option<BaseItem>,
}
model! { TableIndicators {
    0 "Indicators" indicators: Vec<IndicatorItemV2>, 1 "Sample" sample: BaseItem
} }

/// In the response of [`ImageToObject`].
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
    0 "Item" item: BaseItem, 1 "Code" code: BaseItem, 2 "Result" result: BaseItem, 3 "Unit" unit: BaseItem,
    4 "Range" range: BaseItem, 5 "Arrow" arrow: BaseItem, 6 "Method" method: BaseItem, 7 "Normal" normal: bool,
    8 "Id" id: i64, 9 "Order" order: i64, 10 "InferNormal" infer_normal: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CovidItemsInfo {
    pub covid_items: Vec<CovidItem>,
    pub version: Option<String>,
    pub page: Option<i64>,
}
model! { CovidItemsInfo {
    0 "CovidItems" covid_items: Vec<CovidItem>, 1 "Version" version: String, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "SampleTime" sample_time: BaseItem, 1 "TestTime" test_time: BaseItem,
    2 "TestOrganization" test_organization: BaseItem, 3 "TestResult" test_result: BaseItem,
    4 "CodeColor" code_color: BaseItem
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Maternity {
    pub desc: Option<MaternityDesc>,
    pub summary: Option<MaternitySummary>,
    pub ocr_text: Option<String>,
    pub page: Option<i64>,
}
model! { Maternity {
    0 "Desc" desc: MaternityDesc, 1 "Summary" summary: MaternitySummary, 2 "OcrText" ocr_text: String,
    3 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaternityDesc {
    pub fetus: Vec<Fetus>,
    pub fetus_num: Option<FieldInfo>,
    pub text: Option<String>,
    pub coords: Vec<Coord>,
}
model! { MaternityDesc {
    0 "Fetus" fetus: Vec<Fetus>, 1 "FetusNum" fetus_num: FieldInfo, 2 "Text" text: String, 3 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
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
    pub sym: Vec<FieldInfo>,
    pub src: Option<String>,
}
model! { Fetus {
    0 "BPD" bpd: FieldInfo, 1 "APTD" aptd: FieldInfo, 2 "TTD" ttd: FieldInfo, 3 "CRL" crl: FieldInfo,
    4 "HC" hc: FieldInfo, 5 "AC" ac: FieldInfo, 6 "FL" fl: FieldInfo, 7 "HL" hl: FieldInfo,
    8 "Weight" weight: FieldInfo, 9 "NT" nt: FieldInfo, 10 "UmbilicalCord" umbilical_cord: FieldInfo,
    11 "WaterDeep" water_deep: FieldInfo, 12 "WaterQuad" water_quad: FieldInfo, 13 "AFI" afi: FieldInfo,
    14 "FHR" fhr: FieldInfo, 15 "Movement" movement: FieldInfo, 16 "Num" num: FieldInfo,
    17 "Position" position: FieldInfo, 18 "Alive" alive: FieldInfo, 19 "PlacentaLocation" placenta_location: FieldInfo,
    20 "PlacentaThickness" placenta_thickness: FieldInfo, 21 "PlacentaGrade" placenta_grade: FieldInfo,
    22 "GestationTime" gestation_time: FieldInfo, 23 "GestationPeriod" gestation_period: FieldInfo,
    24 "AroundNeck" around_neck: FieldInfo, 25 "Sym" sym: Vec<FieldInfo>, 26 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub nums: Vec<NumValue>,
    pub src: Option<String>,
}
model! { FieldInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Nums" nums: Vec<NumValue>, 3 "Src" src: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumValue {
    pub num: Option<String>,
    pub unit: Option<String>,
}
model! { NumValue {
    0 "Num" num: String, 1 "Unit" unit: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaternitySummary {
    pub fetus: Vec<Fetus>,
    pub fetus_num: Option<FieldInfo>,
    pub sym: Vec<FieldInfo>,
    pub text: Option<String>,
    pub coords: Vec<Coord>,
}
model! { MaternitySummary {
    0 "Fetus" fetus: Vec<Fetus>, 1 "FetusNum" fetus_num: FieldInfo, 2 "Sym" sym: Vec<FieldInfo>, 3 "Text" text: String,
    4 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeItemsInfo {
    pub eye_items: Option<EyeItem>,
    pub version: Option<String>,
    pub page: Option<i64>,
}
model! { EyeItemsInfo {
    0 "EyeItems" eye_items: EyeItem, 1 "Version" version: String, 2 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "Left" left: EyeChildItem, 1 "Right" right: EyeChildItem, 2 "Pd" pd: BaseItem2,
    3 "RightFinal" right_final: EyeFinalItem, 4 "LeftFinal" left_final: EyeFinalItem
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeChildItem {
    pub sph: Vec<BaseItem3>,
    pub cyl: Vec<BaseItem3>,
    pub ax: Vec<BaseItem3>,
    pub se: Option<BaseItem2>,
}
model! { EyeChildItem {
    0 "Sph" sph: Vec<BaseItem3>, 1 "Cyl" cyl: Vec<BaseItem3>, 2 "Ax" ax: Vec<BaseItem3>, 3 "Se" se: BaseItem2
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem3 {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
    pub order: Option<i64>,
}
model! { BaseItem3 {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Coords" coords: Vec<Coord>,
    4 "Order" order: i64
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseItem2 {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
}
model! { BaseItem2 {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Coords" coords: Vec<Coord>
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EyeFinalItem {
    pub sph: Option<BaseItem3>,
    pub cyl: Option<BaseItem3>,
    pub ax: Option<BaseItem3>,
    pub se: Option<BaseItem2>,
}
model! { EyeFinalItem {
    0 "Sph" sph: BaseItem3, 1 "Cyl" cyl: BaseItem3, 2 "Ax" ax: BaseItem3, 3 "Se" se: BaseItem2
} }

/// In the response of [`ImageToObject`].
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
    0 "NeonatalInfo" neonatal_info: NeonatalInfo, 1 "MotherInfo" mother_info: ParentInfo,
    2 "FatherInfo" father_info: ParentInfo, 3 "IssueInfo" issue_info: IssueInfo, 4 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "NeonatalName" neonatal_name: String, 1 "NeonatalGender" neonatal_gender: String,
    2 "BirthLength" birth_length: String, 3 "BirthWeight" birth_weight: String,
    4 "GestationalAge" gestational_age: String, 5 "BirthTime" birth_time: String, 6 "BirthPlace" birth_place: String,
    7 "MedicalInstitutions" medical_institutions: String
} }

/// In the response of [`ImageToObject`].
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
    0 "Name" name: String, 1 "Age" age: String, 2 "IdCard" id_card: String, 3 "Ethnicity" ethnicity: String,
    4 "Nationality" nationality: String, 5 "Address" address: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueInfo {
    pub cert_number: Option<String>,
    pub issued_authority: Option<String>,
    pub issued_date: Option<String>,
}
model! { IssueInfo {
    0 "CertNumber" cert_number: String, 1 "IssuedAuthority" issued_authority: String, 2 "IssuedDate" issued_date: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimelineInformation {
    pub timeline: Vec<TimelineEvent>,
    pub page: Option<i64>,
}
model! { TimelineInformation {
    0 "Timeline" timeline: Vec<TimelineEvent>, 1 "Page" page: i64
} }

/// In the response of [`ImageToObject`].
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
    0 "Type" r#type: String, 1 "Src" src: String, 2 "SubType" sub_type: String, 3 "Time" time: String,
    4 "Value" value: String, 5 "Rectangle" rectangle: Rectangle, 6 "Place" place: String, 7 "EndTime" end_time: String
} }

/// In the response of [`ImageToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rectangle {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub w: Option<i64>,
    pub h: Option<i64>,
}
model! { Rectangle {
    0 "X" x: i64, 1 "Y" y: i64, 2 "W" w: i64, 3 "H" h: i64
} }

/// `TextToClass` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=TextToClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToClass {
    /// Required.
    pub text: String,
    pub user_type: Option<i64>,
}
operation! { TextToClass(text: String) "TextToClass" -> TextToClassOutput {
    0 "Text" text, 1 "UserType" user_type: i64
} }

/// Response of [`TextToClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToClassOutput {
    pub text_type_list: Vec<TextType>,
}
model! { TextToClassOutput {
    0 "TextTypeList" text_type_list: Vec<TextType>
} }

/// `TextToObject` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=TextToObject>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TEXT_SIZE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToObject {
    /// Required.
    pub text: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub is_used_classify: bool,
    pub user_type: Option<i64>,
    pub report_type_version: Option<Vec<ReportTypeVersion>>,
}
operation! { TextToObject(text: String, r#type: i64, is_used_classify: bool) "TextToObject" -> TextToObjectOutput {
    0 "Text" text, 1 "Type" r#type, 2 "IsUsedClassify" is_used_classify, 3 "UserType" user_type: i64,
    4 "ReportTypeVersion" report_type_version: Vec<ReportTypeVersion>
} }

/// Response of [`TextToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToObjectOutput {
    pub template: Option<Template>,
}
model! { TextToObjectOutput {
    0 "Template" template: Template
} }

/// `TurnPDFToObject` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=TurnPDFToObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObject {
    /// Required.
    pub pdf_info: PdfInfo,
    pub text_based_pdf_flag: Option<bool>,
}
operation! { TurnPDFToObject(pdf_info: PdfInfo) "TurnPDFToObject" -> TurnPDFToObjectOutput {
    0 "PdfInfo" pdf_info, 1 "TextBasedPdfFlag" text_based_pdf_flag: bool
} }

/// Response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectOutput {
    pub template: Option<Template>,
    pub text_type_list: Vec<TextType>,
    pub block: Option<Block>,
    pub is_block: Option<bool>,
}
model! { TurnPDFToObjectOutput {
    0 "Template" template: Template, 1 "TextTypeList" text_type_list: Vec<TextType>, 2 "Block" block: Block,
    3 "IsBlock" is_block: bool
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    pub check: Vec<Check>,
    pub pathology: Vec<PathologyReport>,
    pub med_doc: Vec<MedDoc>,
    pub diag_cert: Vec<DiagCert>,
    pub first_page: Vec<FirstPage>,
    pub indicator: Vec<Indicator>,
    pub medical_record_info: Vec<MedicalRecordInfo>,
    pub hospitalization: Vec<Hospitalization>,
    pub surgery: Vec<Surgery>,
    pub prescription: Vec<Prescription>,
    pub vaccine_certificate: Vec<VaccineCertificate>,
    pub electrocardiogram: Vec<Electrocardiogram>,
    pub pathology_v2: Vec<PathologyV2>,
    pub endoscopy: Vec<Endoscopy>,
    pub c14: Vec<Indicator>,
    pub exame: Vec<Exame>,
    pub med_doc_v2: Vec<DischargeInfoBlock>,
    pub indicator_v3: Vec<IndicatorV3>,
    pub maternity: Vec<Maternity>,
    pub timeline: Vec<TimelineInformation>,
    pub covid: Vec<CovidItemsInfo>,
    pub eye: Vec<EyeItemsInfo>,
    pub birth_cert: Vec<BirthCert>,
    pub text_type_list_blocks: Vec<TextTypeListBlock>,
    pub physical_examination: Option<PhysicalExaminationV1>,
    pub endoscopy_v2: Vec<Check>,
}
model! { Block {
    0 "Check" check: Vec<Check>, 1 "Pathology" pathology: Vec<PathologyReport>, 2 "MedDoc" med_doc: Vec<MedDoc>,
    3 "DiagCert" diag_cert: Vec<DiagCert>, 4 "FirstPage" first_page: Vec<FirstPage>,
    5 "Indicator" indicator: Vec<Indicator>, 6 "MedicalRecordInfo" medical_record_info: Vec<MedicalRecordInfo>,
    7 "Hospitalization" hospitalization: Vec<Hospitalization>, 8 "Surgery" surgery: Vec<Surgery>,
    9 "Prescription" prescription: Vec<Prescription>,
    10 "VaccineCertificate" vaccine_certificate: Vec<VaccineCertificate>,
    11 "Electrocardiogram" electrocardiogram: Vec<Electrocardiogram>, 12 "PathologyV2" pathology_v2: Vec<PathologyV2>,
    13 "Endoscopy" endoscopy: Vec<Endoscopy>, 14 "C14" c14: Vec<Indicator>, 15 "Exame" exame: Vec<Exame>,
    16 "MedDocV2" med_doc_v2: Vec<DischargeInfoBlock>, 17 "IndicatorV3" indicator_v3: Vec<IndicatorV3>,
    18 "Maternity" maternity: Vec<Maternity>, 19 "Timeline" timeline: Vec<TimelineInformation>,
    20 "Covid" covid: Vec<CovidItemsInfo>, 21 "Eye" eye: Vec<EyeItemsInfo>, 22 "BirthCert" birth_cert: Vec<BirthCert>,
    23 "TextTypeListBlocks" text_type_list_blocks: Vec<TextTypeListBlock>,
    24 "PhysicalExamination" physical_examination: PhysicalExaminationV1, 25 "EndoscopyV2" endoscopy_v2: Vec<Check>
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTypeListBlock {
    pub text_type_list: Vec<TextType>,
    pub page: Option<i64>,
}
model! { TextTypeListBlock {
    0 "TextTypeList" text_type_list: Vec<TextType>, 1 "Page" page: i64
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalExaminationV1 {
    pub physical_examination_multi: Option<PhysicalExamination>,
    pub version: Option<String>,
}
model! { PhysicalExaminationV1 {
    0 "PhysicalExaminationMulti" physical_examination_multi: PhysicalExamination, 1 "Version" version: String
} }

/// In the response of [`TurnPDFToObject`].
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
    pub unclassified: Vec<KeyValueItem>,
}
model! { PhysicalExamination {
    0 "GeneralExamination" general_examination: GeneralExaminationBaseItem,
    1 "InternalMedicine" internal_medicine: InternalMedicineBaseItem, 2 "Surgery" surgery: SurgeryBaseItem,
    3 "Stomatology" stomatology: StomatologyBaseItem, 4 "Ophthalmology" ophthalmology: OphthalmologyBaseItem,
    5 "Otolaryngology" otolaryngology: OtolaryngologyBaseItem, 6 "Gynaecology" gynaecology: GynaecologyBaseItem,
    7 "Unclassified" unclassified: Vec<KeyValueItem>
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationBaseItem {
    pub vital_sign: Option<GeneralExaminationVitalSign>,
    pub others: Option<GeneralExaminationOthers>,
    pub brief_summary: Option<GeneralExaminationBriefSummary>,
}
model! { GeneralExaminationBaseItem {
    0 "VitalSign" vital_sign: GeneralExaminationVitalSign, 1 "Others" others: GeneralExaminationOthers,
    2 "BriefSummary" brief_summary: GeneralExaminationBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Text" text: ValueUnitItem, 1 "BodyTemperature" body_temperature: ValueUnitItem, 2 "Pulse" pulse: ValueUnitItem,
    3 "HeartRate" heart_rate: ValueUnitItem, 4 "BreathingRate" breathing_rate: ValueUnitItem,
    5 "BodyHeight" body_height: ValueUnitItem, 6 "BodyWeight" body_weight: ValueUnitItem,
    7 "BodyMassIndex" body_mass_index: ValueUnitItem, 8 "Waistline" waistline: ValueUnitItem,
    9 "BloodPressure" blood_pressure: GeneralExaminationVitalSignBloodPressure
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Name" name: String, 1 "Item" item: PhysicalBaseItem, 2 "Result" result: PhysicalBaseItem,
    3 "Unit" unit: PhysicalBaseItem, 4 "Page" page: i64
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalBaseItem {
    pub name: Option<String>,
    pub src: Option<String>,
    pub value: Option<String>,
    pub coords: Vec<Coord>,
}
model! { PhysicalBaseItem {
    0 "Name" name: String, 1 "Src" src: String, 2 "Value" value: String, 3 "Coords" coords: Vec<Coord>
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationVitalSignBloodPressure {
    pub text: Option<BloodPressureItem>,
    pub systolic_diastolic_pressure: Vec<BloodPressureItem>,
    pub systolic_pressure: Vec<BloodPressureItem>,
    pub diastolic_pressure: Vec<BloodPressureItem>,
}
model! { GeneralExaminationVitalSignBloodPressure {
    0 "Text" text: BloodPressureItem, 1 "SystolicDiastolicPressure" systolic_diastolic_pressure: Vec<BloodPressureItem>,
    2 "SystolicPressure" systolic_pressure: Vec<BloodPressureItem>,
    3 "DiastolicPressure" diastolic_pressure: Vec<BloodPressureItem>
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Name" name: String, 1 "Item" item: PhysicalBaseItem, 2 "Result" result: PhysicalBaseItem,
    3 "Unit" unit: PhysicalBaseItem, 4 "Times" times: PhysicalBaseItem, 5 "Location" location: PhysicalBaseItem,
    6 "Page" page: i64
} }

/// In the response of [`TurnPDFToObject`].
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
    pub others: Vec<KeyValueItem>,
    pub chest_circumference: Option<ChestCircumferenceItem>,
}
model! { GeneralExaminationOthers {
    0 "Countenance" countenance: KeyValueItem, 1 "MentalStatus" mental_status: KeyValueItem,
    2 "DevelopmentCondition" development_condition: KeyValueItem, 3 "Memory" memory: KeyValueItem,
    4 "Hipline" hipline: ValueUnitItem, 5 "WaistHipRatio" waist_hip_ratio: ValueUnitItem,
    6 "Addiction" addiction: KeyValueItem, 7 "AbilityOfLifeADL" ability_of_life_adl: KeyValueItem,
    8 "Others" others: Vec<KeyValueItem>, 9 "ChestCircumference" chest_circumference: ChestCircumferenceItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
    pub page: Option<i64>,
}
model! { KeyValueItem {
    0 "Name" name: String, 1 "Item" item: PhysicalBaseItem, 2 "Result" result: PhysicalBaseItem, 3 "Page" page: i64
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Name" name: String, 1 "Item" item: PhysicalBaseItem, 2 "Result" result: PhysicalBaseItem,
    3 "Unit" unit: PhysicalBaseItem, 4 "State" state: PhysicalBaseItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralExaminationBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { GeneralExaminationBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineBaseItem {
    pub abdomen: Option<InternalMedicineAbdomen>,
    pub heart: Option<InternalMedicineHeart>,
    pub vessel: Option<InternalMedicineVessel>,
    pub respiratory_system: Option<InternalMedicineRespiratorySystem>,
    pub others: Vec<KeyValueItem>,
    pub brief_summary: Option<InternalMedicineBriefSummary>,
}
model! { InternalMedicineBaseItem {
    0 "Abdomen" abdomen: InternalMedicineAbdomen, 1 "Heart" heart: InternalMedicineHeart,
    2 "Vessel" vessel: InternalMedicineVessel,
    3 "RespiratorySystem" respiratory_system: InternalMedicineRespiratorySystem, 4 "Others" others: Vec<KeyValueItem>,
    5 "BriefSummary" brief_summary: InternalMedicineBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineAbdomen {
    pub text: Option<KeyValueItem>,
    pub liver: Option<InternalMedicineAbdomenLiver>,
    pub gall_bladder: Option<InternalMedicineAbdomenGallBladder>,
    pub pancreas: Option<InternalMedicineAbdomenPancreas>,
    pub spleen: Option<InternalMedicineAbdomenSpleen>,
    pub kidney: Option<InternalMedicineAbdomenKidney>,
    pub others: Vec<KeyValueItem>,
}
model! { InternalMedicineAbdomen {
    0 "Text" text: KeyValueItem, 1 "Liver" liver: InternalMedicineAbdomenLiver,
    2 "GallBladder" gall_bladder: InternalMedicineAbdomenGallBladder,
    3 "Pancreas" pancreas: InternalMedicineAbdomenPancreas, 4 "Spleen" spleen: InternalMedicineAbdomenSpleen,
    5 "Kidney" kidney: InternalMedicineAbdomenKidney, 6 "Others" others: Vec<KeyValueItem>
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Src" src: KeyValueItem, 1 "Size" size: KeyValueItem, 2 "Palpation" palpation: KeyValueItem,
    3 "Percussion" percussion: KeyValueItem, 4 "Tenderness" tenderness: KeyValueItem,
    5 "Consistency" consistency: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Src" src: KeyValueItem, 1 "Size" size: KeyValueItem, 2 "Palpation" palpation: KeyValueItem,
    3 "Percussion" percussion: KeyValueItem, 4 "Tenderness" tenderness: KeyValueItem,
    5 "Consistency" consistency: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Src" src: KeyValueItem, 1 "Size" size: KeyValueItem, 2 "Palpation" palpation: KeyValueItem,
    3 "Percussion" percussion: KeyValueItem, 4 "Tenderness" tenderness: KeyValueItem,
    5 "Consistency" consistency: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Src" src: KeyValueItem, 1 "Size" size: KeyValueItem, 2 "Palpation" palpation: KeyValueItem,
    3 "Percussion" percussion: KeyValueItem, 4 "Tenderness" tenderness: KeyValueItem,
    5 "Consistency" consistency: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Src" src: KeyValueItem, 1 "Size" size: KeyValueItem, 2 "Palpation" palpation: KeyValueItem,
    3 "Percussion" percussion: KeyValueItem, 4 "Tenderness" tenderness: KeyValueItem,
    5 "Consistency" consistency: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineHeart {
    pub text: Option<KeyValueItem>,
    pub heart_rhythm: Option<KeyValueItem>,
    pub heart_rate: Option<ValueUnitItem>,
    pub heart_auscultation: Option<KeyValueItem>,
}
model! { InternalMedicineHeart {
    0 "Text" text: KeyValueItem, 1 "HeartRhythm" heart_rhythm: KeyValueItem, 2 "HeartRate" heart_rate: ValueUnitItem,
    3 "HeartAuscultation" heart_auscultation: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineVessel {
    pub text: Option<KeyValueItem>,
    pub vascular_murmur: Option<KeyValueItem>,
    pub peripheral_vessel: Option<KeyValueItem>,
}
model! { InternalMedicineVessel {
    0 "Text" text: KeyValueItem, 1 "VascularMurmur" vascular_murmur: KeyValueItem,
    2 "PeripheralVessel" peripheral_vessel: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineRespiratorySystem {
    pub text: Option<KeyValueItem>,
    pub thoracic: Option<KeyValueItem>,
    pub sputum: Option<KeyValueItem>,
    pub lung_percussion: Option<KeyValueItem>,
    pub lung_auscultation: Vec<KeyValueItem>,
}
model! { InternalMedicineRespiratorySystem {
    0 "Text" text: KeyValueItem, 1 "Thoracic" thoracic: KeyValueItem, 2 "Sputum" sputum: KeyValueItem,
    3 "LungPercussion" lung_percussion: KeyValueItem, 4 "LungAuscultation" lung_auscultation: Vec<KeyValueItem>
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMedicineBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { InternalMedicineBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    pub others: Vec<KeyValueItem>,
    pub brief_summary: Option<SurgeryBriefSummary>,
}
model! { SurgeryBaseItem {
    0 "HeadNeck" head_neck: SurgeryHeadNeck, 1 "Thyroid" thyroid: SurgeryThyroid, 2 "Breast" breast: SurgeryBreast,
    3 "LymphNode" lymph_node: SurgeryLymphNode, 4 "SpinalExtremities" spinal_extremities: SurgerySpinalExtremities,
    5 "Skin" skin: SurgerySkin, 6 "Anorectal" anorectal: SurgeryAnorectal,
    7 "UrogenitalSystem" urogenital_system: SurgeryUrogenitalSystem, 8 "Others" others: Vec<KeyValueItem>,
    9 "BriefSummary" brief_summary: SurgeryBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryHeadNeck {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryHeadNeck {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryThyroid {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryThyroid {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryBreast {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryBreast {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryLymphNode {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryLymphNode {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
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
    0 "Text" text: KeyValueItem, 1 "SpinalColumn" spinal_column: KeyValueItem, 2 "LimbJoint" limb_joint: KeyValueItem,
    3 "Foot" foot: KeyValueItem, 4 "Bone" bone: KeyValueItem, 5 "Gait" gait: KeyValueItem,
    6 "Deformity" deformity: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgerySkin {
    pub text: Option<KeyValueItem>,
}
model! { SurgerySkin {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryAnorectal {
    pub text: Option<KeyValueItem>,
    pub digital_rectal_examination: Option<KeyValueItem>,
    pub hemorrhoid: Option<KeyValueItem>,
}
model! { SurgeryAnorectal {
    0 "Text" text: KeyValueItem, 1 "DigitalRectalExamination" digital_rectal_examination: KeyValueItem,
    2 "Hemorrhoid" hemorrhoid: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryUrogenitalSystem {
    pub text: Option<KeyValueItem>,
    pub prostate: Option<KeyValueItem>,
    pub external_reproductive_organs: Option<KeyValueItem>,
}
model! { SurgeryUrogenitalSystem {
    0 "Text" text: KeyValueItem, 1 "Prostate" prostate: KeyValueItem,
    2 "ExternalReproductiveOrgans" external_reproductive_organs: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurgeryBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { SurgeryBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyBaseItem {
    pub tooth_decay: Option<StomatologyToothDecay>,
    pub gingiva: Option<StomatologyGingiva>,
    pub periodontics: Option<StomatologyPeriodontics>,
    pub others: Vec<KeyValueItem>,
    pub brief_summary: Option<StomatologyBriefSummary>,
}
model! { StomatologyBaseItem {
    0 "ToothDecay" tooth_decay: StomatologyToothDecay, 1 "Gingiva" gingiva: StomatologyGingiva,
    2 "Periodontics" periodontics: StomatologyPeriodontics, 3 "Others" others: Vec<KeyValueItem>,
    4 "BriefSummary" brief_summary: StomatologyBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyToothDecay {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyToothDecay {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyGingiva {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyGingiva {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyPeriodontics {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyPeriodontics {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StomatologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { StomatologyBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBaseItem {
    pub bare_eye_sight: Option<OphthalmologyBareEyeSight>,
    pub corrected_visual_acuity: Option<OphthalmologyCorrectedVisualAcuity>,
    pub colour_vision: Option<OphthalmologyColourVision>,
    pub fundoscopy: Option<OphthalmologyFundoscopy>,
    pub others: Vec<KeyValueItem>,
    pub brief_summary: Option<OphthalmologyBriefSummary>,
}
model! { OphthalmologyBaseItem {
    0 "BareEyeSight" bare_eye_sight: OphthalmologyBareEyeSight,
    1 "CorrectedVisualAcuity" corrected_visual_acuity: OphthalmologyCorrectedVisualAcuity,
    2 "ColourVision" colour_vision: OphthalmologyColourVision, 3 "Fundoscopy" fundoscopy: OphthalmologyFundoscopy,
    4 "Others" others: Vec<KeyValueItem>, 5 "BriefSummary" brief_summary: OphthalmologyBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBareEyeSight {
    pub left_eye_visual: Option<KeyValueItem>,
    pub text: Option<KeyValueItem>,
    pub right_eye_visual: Option<KeyValueItem>,
}
model! { OphthalmologyBareEyeSight {
    0 "LeftEyeVisual" left_eye_visual: KeyValueItem, 1 "Text" text: KeyValueItem,
    2 "RightEyeVisual" right_eye_visual: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyCorrectedVisualAcuity {
    pub left_eye_visual: Option<KeyValueItem>,
    pub text: Option<KeyValueItem>,
    pub right_eye_visual: Option<KeyValueItem>,
}
model! { OphthalmologyCorrectedVisualAcuity {
    0 "LeftEyeVisual" left_eye_visual: KeyValueItem, 1 "Text" text: KeyValueItem,
    2 "RightEyeVisual" right_eye_visual: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyColourVision {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyColourVision {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyFundoscopy {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyFundoscopy {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OphthalmologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { OphthalmologyBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyBaseItem {
    pub ear: Option<OtolaryngologyEar>,
    pub nose: Option<OtolaryngologyNose>,
    pub larynx: Option<OtolaryngologyLarynx>,
    pub others: Vec<KeyValueItem>,
    pub brief_summary: Option<OtolaryngologyBriefSummary>,
}
model! { OtolaryngologyBaseItem {
    0 "Ear" ear: OtolaryngologyEar, 1 "Nose" nose: OtolaryngologyNose, 2 "Larynx" larynx: OtolaryngologyLarynx,
    3 "Others" others: Vec<KeyValueItem>, 4 "BriefSummary" brief_summary: OtolaryngologyBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyEar {
    pub text: Option<KeyValueItem>,
    pub hearing: Option<HearingItem>,
}
model! { OtolaryngologyEar {
    0 "Text" text: KeyValueItem, 1 "Hearing" hearing: HearingItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HearingItem {
    pub name: Option<String>,
    pub item: Option<PhysicalBaseItem>,
    pub location: Option<PhysicalBaseItem>,
    pub result: Option<PhysicalBaseItem>,
}
model! { HearingItem {
    0 "Name" name: String, 1 "Item" item: PhysicalBaseItem, 2 "Location" location: PhysicalBaseItem,
    3 "Result" result: PhysicalBaseItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyNose {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyNose {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyLarynx {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyLarynx {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtolaryngologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { OtolaryngologyBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyBaseItem {
    pub vulva: Option<GynaecologyVulva>,
    pub vagina: Option<GynaecologyVagina>,
    pub cervix: Option<GynaecologyCervix>,
    pub uterus: Option<GynaecologyUterus>,
    pub adnexal: Option<GynaecologyAdnexal>,
    pub pelvic_cavity: Option<GynaecologyPelvicCavity>,
    pub others: Vec<KeyValueItem>,
    pub menstrual_history: Option<GynaecologyMenstrualHistory>,
    pub brief_summary: Option<GynaecologyBriefSummary>,
}
model! { GynaecologyBaseItem {
    0 "Vulva" vulva: GynaecologyVulva, 1 "Vagina" vagina: GynaecologyVagina, 2 "Cervix" cervix: GynaecologyCervix,
    3 "Uterus" uterus: GynaecologyUterus, 4 "Adnexal" adnexal: GynaecologyAdnexal,
    5 "PelvicCavity" pelvic_cavity: GynaecologyPelvicCavity, 6 "Others" others: Vec<KeyValueItem>,
    7 "MenstrualHistory" menstrual_history: GynaecologyMenstrualHistory,
    8 "BriefSummary" brief_summary: GynaecologyBriefSummary
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyVulva {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyVulva {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyVagina {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyVagina {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyCervix {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyCervix {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyUterus {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyUterus {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyAdnexal {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyAdnexal {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyPelvicCavity {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyPelvicCavity {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyMenstrualHistory {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyMenstrualHistory {
    0 "Text" text: KeyValueItem
} }

/// In the response of [`TurnPDFToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GynaecologyBriefSummary {
    pub text: Option<KeyValueItem>,
}
model! { GynaecologyBriefSummary {
    0 "Text" text: KeyValueItem
} }

/// `TurnPDFToObjectAsync` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=TurnPDFToObjectAsync>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_QUEUE_FULL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsync {
    /// Required.
    pub pdf_info: PdfInfo,
    pub text_based_pdf_flag: Option<bool>,
}
operation! { TurnPDFToObjectAsync(pdf_info: PdfInfo) "TurnPDFToObjectAsync" -> TurnPDFToObjectAsyncOutput {
    0 "PdfInfo" pdf_info, 1 "TextBasedPdfFlag" text_based_pdf_flag: bool
} }

/// Response of [`TurnPDFToObjectAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncOutput {
    pub task_id: Option<String>,
}
model! { TurnPDFToObjectAsyncOutput {
    0 "TaskID" task_id: String
} }

/// `TurnPDFToObjectAsyncGetResult` of `mrs` 2020-09-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mrs&Version=2020-09-10&Action=TurnPDFToObjectAsyncGetResult>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_RESULT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncGetResult {
    /// Required.
    pub task_id: String,
}
operation! { TurnPDFToObjectAsyncGetResult(task_id: String)
    "TurnPDFToObjectAsyncGetResult" -> TurnPDFToObjectAsyncGetResultOutput {
    0 "TaskID" task_id
} }

/// Response of [`TurnPDFToObjectAsyncGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnPDFToObjectAsyncGetResultOutput {
    pub template: Option<Template>,
    pub text_type_list: Vec<TextType>,
    pub block: Option<Block>,
    pub is_block: Option<bool>,
}
model! { TurnPDFToObjectAsyncGetResultOutput {
    0 "Template" template: Template, 1 "TextTypeList" text_type_list: Vec<TextType>, 2 "Block" block: Block,
    3 "IsBlock" is_block: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION_ASYNC_QUEUE_FULL_ERROR "FailedOperation.AsyncQueueFullError",
    FAILED_OPERATION_ASYNC_TASK_ERROR "FailedOperation.AsyncTaskError",
    FAILED_OPERATION_ASYNC_TASK_HANDLING "FailedOperation.AsyncTaskHandling",
    FAILED_OPERATION_ASYNC_TASK_RETRYING "FailedOperation.AsyncTaskRetrying",
    FAILED_OPERATION_EMPTY_RESULT "FailedOperation.EmptyResult",
    FAILED_OPERATION_PUSH_USAGE_MESSAGE_ERROR "FailedOperation.PushUsageMessageError",
    FAILED_OPERATION_SERVICE_NOT_OPEN "FailedOperation.ServiceNotOpen",
    FAILED_OPERATION_UNKNOWN_ERROR "FailedOperation.UnknownError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_IMAGE_OCR_ERROR "InternalError.ImageOcrError",
    INTERNAL_ERROR_IMAGE_PROCESS_ERROR "InternalError.ImageProcessError",
    INTERNAL_ERROR_SERVER_TIME_OUT_ERROR "InternalError.ServerTimeOutError",
    INTERNAL_ERROR_STRUCTION_ERROR "InternalError.StructionError",
    INTERNAL_ERROR_TEXT_CLASSIFY_ERROR "InternalError.TextClassifyError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_AUTO_FIT_DIRECTION "InvalidParameter.AutoFitDirection",
    INVALID_PARAMETER_IMAGE_INFO_LIST "InvalidParameter.ImageInfoList",
    INVALID_PARAMETER_IMAGE_ORIGINAL_SIZE "InvalidParameter.ImageOriginalSize",
    INVALID_PARAMETER_INVALID_ACTION "InvalidParameter.InvalidAction",
    INVALID_PARAMETER_OCR_ENGINE_TYPE "InvalidParameter.OcrEngineType",
    INVALID_PARAMETER_ROTATE_THE_ANGLE "InvalidParameter.RotateTheAngle",
    INVALID_PARAMETER_TEXT "InvalidParameter.Text",
    INVALID_PARAMETER_VALUE_IMAGE_CODE_INVALID "InvalidParameterValue.ImageCodeInvalid",
    INVALID_PARAMETER_VALUE_IMAGE_IS_NO_TEXT "InvalidParameterValue.ImageIsNoText",
    INVALID_PARAMETER_VALUE_IMAGE_URL_INVALID "InvalidParameterValue.ImageURLInvalid",
    LIMIT_EXCEEDED_TEXT_SIZE_LIMIT_EXCEEDED "LimitExceeded.TextSizeLimitExceeded",
    OPERATION_DENIED_UN_SUPPORT_THIS_TYPE "OperationDenied.UnSupportThisType",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED_ERROR "UnauthorizedOperation.PermissionDeniedError",
    UNSUPPORTED_OPERATION_UN_SUPPORT_THIS_TYPE "UnsupportedOperation.UnSupportThisType"
}

#[cfg(feature = "unstable-registry")]
register! {
    DrugInstructionObject, ImageMask, ImageMaskAsync, ImageMaskAsyncGetResult, ImageToClass, ImageToObject, TextToClass,
    TextToObject, TurnPDFToObject, TurnPDFToObjectAsync, TurnPDFToObjectAsyncGetResult
}
