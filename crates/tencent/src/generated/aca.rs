//! `aca` of Tencent Cloud, API version 2021-03-23.
//!
//! Endpoint: `aca.tencentcloudapi.com`, or `aca.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("aca", "2021-03-23", "aca", &Endpoints::NONE);

/// Gets drug indications: `GetDrugIndications` of `aca` 2021-03-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=GetDrugIndications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndications {
    /// Required.
    pub header: CommonHeader,
    /// Required.
    pub data: GetDrugIndicationsReqData,
}
operation! { GetDrugIndications(header: CommonHeader, data: GetDrugIndicationsReqData)
    "GetDrugIndications" -> GetDrugIndicationsOutput {
    0 "Header" header, 1 "Data" data
} }

/// In the request of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonHeader {
    /// Required.
    pub hospital_id: Option<String>,
    /// Required. Secret.
    pub token: Option<Secret>,
}
input! { CommonHeader(hospital_id: String, token: Secret) {
    0 "HospitalId" hospital_id: String, 1 "Token" token: Secret
} }

/// In the request of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsReqData {
    pub drugs: Option<Vec<IndicationsDrug>>,
}
input! { GetDrugIndicationsReqData() {
    0 "Drugs" drugs: Vec<IndicationsDrug>
} }

/// In the request of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicationsDrug {
    /// Required.
    pub drug_name: Option<String>,
    /// Required.
    pub specifications: Option<String>,
    /// Required.
    pub approval_number: Option<String>,
    /// Required.
    pub manufacturer: Option<String>,
    pub drug_id: Option<String>,
    pub trade_name: Option<String>,
    pub r#type: Option<i64>,
}
input! { IndicationsDrug(drug_name: String, specifications: String, approval_number: String, manufacturer: String) {
    0 "DrugName" drug_name: String, 1 "Specifications" specifications: String,
    2 "ApprovalNumber" approval_number: String, 3 "Manufacturer" manufacturer: String, 4 "DrugId" drug_id: String,
    5 "TradeName" trade_name: String, 6 "Type" r#type: i64
} }

/// Response of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<GetDrugIndicationsResp>,
}
model! { GetDrugIndicationsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: GetDrugIndicationsResp
} }

/// In the response of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsResp {
    pub indications: Vec<String>,
    pub doc_infos: Vec<DocInfo>,
}
model! { GetDrugIndicationsResp {
    0 "Indications" indications: Vec<String>, 1 "DocInfos" doc_infos: Vec<DocInfo>
} }

/// In the response of [`GetDrugIndications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocInfo {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub doc_url: Option<String>,
}
model! { DocInfo {
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "DocUrl" doc_url: String
} }

/// `LoginHisTool` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=LoginHisTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHisTool {
    /// Required.
    pub header: LoginHeader,
    /// Required.
    pub data: LoginData,
}
operation! { LoginHisTool(header: LoginHeader, data: LoginData) "LoginHisTool" -> LoginHisToolOutput {
    0 "Header" header, 1 "Data" data
} }

/// In the request of [`LoginHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHeader {
    /// Required.
    pub hospital_id: Option<String>,
    /// Required.
    pub partner_id: Option<String>,
    /// Required.
    pub timestamp: Option<i64>,
    /// Required. Secret.
    pub signature: Option<Secret>,
    pub platform_id: Option<String>,
}
input! { LoginHeader(hospital_id: String, partner_id: String, timestamp: i64, signature: Secret) {
    0 "HospitalId" hospital_id: String, 1 "PartnerId" partner_id: String, 2 "Timestamp" timestamp: i64,
    3 "Signature" signature: Secret, 4 "PlatformId" platform_id: String
} }

/// In the request of [`LoginHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginData {
    /// Required.
    pub doctor_id: Option<String>,
    pub doctor_name: Option<String>,
    pub doctor_level: Option<String>,
    pub doctor_department: Option<String>,
    pub department_id: Option<String>,
}
input! { LoginData(doctor_id: String) {
    0 "DoctorId" doctor_id: String, 1 "DoctorName" doctor_name: String, 2 "DoctorLevel" doctor_level: String,
    3 "DoctorDepartment" doctor_department: String, 4 "DepartmentId" department_id: String
} }

/// Response of [`LoginHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHisToolOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LoginDataResp>,
}
model! { LoginHisToolOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LoginDataResp
} }

/// In the response of [`LoginHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginDataResp {
    /// Secret.
    pub token: Option<Secret>,
    pub expires_in: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { LoginDataResp {
    0 "Token" token: Secret, 1 "ExpiresIn" expires_in: i64, 2 "Timestamp" timestamp: i64
} }

/// `LoginOutHisTool` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=LoginOutHisTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHisTool {
    pub header: Option<LoginOutHeader>,
    pub data: Option<LoginOutData>,
}
operation! { LoginOutHisTool() "LoginOutHisTool" -> LoginOutHisToolOutput {
    0 "Header" header: LoginOutHeader, 1 "Data" data: LoginOutData
} }

/// In the request of [`LoginOutHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHeader {
    /// Required.
    pub partner_id: Option<String>,
    /// Required.
    pub timestamp: Option<i64>,
    /// Required. Secret.
    pub signature: Option<Secret>,
    pub hospital_id: Option<String>,
    pub platform_id: Option<String>,
}
input! { LoginOutHeader(partner_id: String, timestamp: i64, signature: Secret) {
    0 "PartnerId" partner_id: String, 1 "Timestamp" timestamp: i64, 2 "Signature" signature: Secret,
    3 "HospitalId" hospital_id: String, 4 "PlatformId" platform_id: String
} }

/// In the request of [`LoginOutHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutData {
    /// Required. Secret.
    pub token: Option<Secret>,
}
input! { LoginOutData(token: Secret) {
    0 "Token" token: Secret
} }

/// Response of [`LoginOutHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHisToolOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LoginOutResponseData>,
}
model! { LoginOutHisToolOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: LoginOutResponseData
} }

/// In the response of [`LoginOutHisTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutResponseData {
    pub timestamp: Option<i64>,
}
model! { LoginOutResponseData {
    0 "Timestamp" timestamp: i64
} }

/// `SmartDrugInfo` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=SmartDrugInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfo {
    pub header: Option<CommonHeader>,
    pub data: Option<SmartDrugInfoData>,
}
operation! { SmartDrugInfo() "SmartDrugInfo" -> SmartDrugInfoOutput {
    0 "Header" header: CommonHeader, 1 "Data" data: SmartDrugInfoData
} }

/// In the request of [`SmartDrugInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfoData {
    /// Required.
    pub drug_name: Option<String>,
    /// Required.
    pub specifications: Option<String>,
    /// Required.
    pub approval_number: Option<String>,
    /// Required.
    pub manufacturer: Option<String>,
    pub drug_id: Option<String>,
    pub diagnosis: Option<String>,
    pub age: Option<f64>,
}
input! { SmartDrugInfoData(drug_name: String, specifications: String, approval_number: String, manufacturer: String) {
    0 "DrugName" drug_name: String, 1 "Specifications" specifications: String,
    2 "ApprovalNumber" approval_number: String, 3 "Manufacturer" manufacturer: String, 4 "DrugId" drug_id: String,
    5 "Diagnosis" diagnosis: String, 6 "Age" age: f64
} }

/// Response of [`SmartDrugInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SmartDrugInfoResp>,
}
model! { SmartDrugInfoOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: SmartDrugInfoResp
} }

/// In the response of [`SmartDrugInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfoResp {
    pub drug_id: Option<String>,
    pub sequence_id: Option<i64>,
    pub drug_hash_id: Option<String>,
    pub img_url: Option<String>,
    pub drug_name: Option<String>,
    pub trade_name: Option<String>,
    pub english_name: Option<String>,
    pub english_trade_name: Option<String>,
    pub pinyin: Option<String>,
    pub other_names: Option<String>,
    pub chemical_name: Option<String>,
    pub english_chemical_name: Option<String>,
    pub approval_number: Option<String>,
    pub property: Option<String>,
    pub ingredients: Option<String>,
    pub phenotypic_trait: Option<String>,
    pub indications: Option<String>,
    pub specifications: Option<String>,
    pub usage_and_dosage: Option<String>,
    pub recommended_usage: Option<RecommendedUsage>,
    pub adverse_reaction: Option<String>,
    pub contraindication: Option<String>,
    pub attentions: Option<String>,
    pub overdose: Option<String>,
    pub pregnant_and_lactating_women: Option<String>,
    pub elderly_patients: Option<String>,
    pub pediatric_drugs: Option<String>,
    pub interactions: Option<String>,
    pub clinical_research: Option<String>,
    pub pharmacology_toxicology: Option<String>,
    pub pharmacokinetics: Option<String>,
    pub warning: Option<String>,
    pub expire_date: Option<String>,
    pub storage: Option<String>,
    pub pack: Option<String>,
    pub manufacturer: Option<String>,
    pub manufacturer_address: Option<String>,
    pub manufacturer_phone: Option<String>,
    pub manufacturer_email: Option<String>,
    pub manufacturer_website: Option<String>,
    pub doc_revision_time: Option<String>,
    pub references: Option<String>,
    pub drug_dosage_form: Option<String>,
    pub drug_route: Option<String>,
    pub drug_basic_code: Option<String>,
    pub oct_tag: Option<String>,
}
model! { SmartDrugInfoResp {
    0 "DrugId" drug_id: String, 1 "SequenceId" sequence_id: i64, 2 "DrugHashId" drug_hash_id: String,
    3 "ImgUrl" img_url: String, 4 "DrugName" drug_name: String, 5 "TradeName" trade_name: String,
    6 "EnglishName" english_name: String, 7 "EnglishTradeName" english_trade_name: String, 8 "Pinyin" pinyin: String,
    9 "OtherNames" other_names: String, 10 "ChemicalName" chemical_name: String,
    11 "EnglishChemicalName" english_chemical_name: String, 12 "ApprovalNumber" approval_number: String,
    13 "Property" property: String, 14 "Ingredients" ingredients: String, 15 "PhenotypicTrait" phenotypic_trait: String,
    16 "Indications" indications: String, 17 "Specifications" specifications: String,
    18 "UsageAndDosage" usage_and_dosage: String, 19 "RecommendedUsage" recommended_usage: RecommendedUsage,
    20 "AdverseReaction" adverse_reaction: String, 21 "Contraindication" contraindication: String,
    22 "Attentions" attentions: String, 23 "Overdose" overdose: String,
    24 "PregnantAndLactatingWomen" pregnant_and_lactating_women: String, 25 "ElderlyPatients" elderly_patients: String,
    26 "PediatricDrugs" pediatric_drugs: String, 27 "Interactions" interactions: String,
    28 "ClinicalResearch" clinical_research: String, 29 "PharmacologyToxicology" pharmacology_toxicology: String,
    30 "Pharmacokinetics" pharmacokinetics: String, 31 "Warning" warning: String, 32 "ExpireDate" expire_date: String,
    33 "Storage" storage: String, 34 "Pack" pack: String, 35 "Manufacturer" manufacturer: String,
    36 "ManufacturerAddress" manufacturer_address: String, 37 "ManufacturerPhone" manufacturer_phone: String,
    38 "ManufacturerEmail" manufacturer_email: String, 39 "ManufacturerWebsite" manufacturer_website: String,
    40 "DocRevisionTime" doc_revision_time: String, 41 "References" references: String,
    42 "DrugDosageForm" drug_dosage_form: String, 43 "DrugRoute" drug_route: String,
    44 "DrugBasicCode" drug_basic_code: String, 45 "OctTag" oct_tag: String
} }

/// In the response of [`SmartDrugInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedUsage {
    pub usage_route: Option<String>,
    pub frequency: Option<String>,
    pub single_dose: Option<String>,
}
model! { RecommendedUsage {
    0 "UsageRoute" usage_route: String, 1 "Frequency" frequency: String, 2 "SingleDose" single_dose: String
} }

/// `SmartPredict` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=SmartPredict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredict {
    /// Required.
    pub header: CommonHeader,
    /// Required.
    pub data: SmartPredictReqData,
}
operation! { SmartPredict(header: CommonHeader, data: SmartPredictReqData) "SmartPredict" -> SmartPredictOutput {
    0 "Header" header, 1 "Data" data
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictReqData {
    /// Required.
    pub request_case: Option<RequestCase>,
    /// Required.
    pub request_type: Option<i64>,
}
input! { SmartPredictReqData(request_case: RequestCase, request_type: i64) {
    0 "RequestCase" request_case: RequestCase, 1 "RequestType" request_type: i64
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestCase {
    /// Required.
    pub case_type: Option<i64>,
    /// Required.
    pub chief_complaint: Option<String>,
    /// Required.
    pub department: Option<String>,
    /// Required.
    pub case_id: Option<String>,
    /// Required.
    pub case_time: Option<String>,
    /// Required.
    pub visit_id: Option<String>,
    /// Required.
    pub patient_baseinfo: Option<PatientBaseInfo>,
    /// Required.
    pub doctor_info: Option<DoctorInfo>,
    pub present_illness: Option<String>,
    pub patient_other: Option<String>,
    pub patient_history: Option<PatientHistory>,
    pub patient_family_history: Option<PatientFamilyHistory>,
    pub physical_exam: Option<PhysicalExam>,
    pub emr_diagnosises: Option<Vec<EmrDiagnosises>>,
    pub prescriptions: Option<Vec<DrugUsage>>,
}

/// Arguments of [`RequestCase::new`].
pub struct RequestCaseRequired {
    pub case_type: i64,
    pub chief_complaint: String,
    pub department: String,
    pub case_id: String,
    pub case_time: String,
    pub visit_id: String,
    pub patient_baseinfo: PatientBaseInfo,
    pub doctor_info: DoctorInfo,
}
input! {
    RequestCase { RequestCaseRequired: case_type, chief_complaint, department, case_id, case_time, visit_id, patient_baseinfo, doctor_info } {
    0 "CaseType" case_type: i64, 1 "ChiefComplaint" chief_complaint: String, 2 "Department" department: String,
    3 "CaseId" case_id: String, 4 "CaseTime" case_time: String, 5 "VisitId" visit_id: String,
    6 "PatientBaseinfo" patient_baseinfo: PatientBaseInfo, 7 "DoctorInfo" doctor_info: DoctorInfo,
    8 "PresentIllness" present_illness: String, 9 "PatientOther" patient_other: String,
    10 "PatientHistory" patient_history: PatientHistory,
    11 "PatientFamilyHistory" patient_family_history: PatientFamilyHistory,
    12 "PhysicalExam" physical_exam: PhysicalExam, 13 "EmrDiagnosises" emr_diagnosises: Vec<EmrDiagnosises>,
    14 "Prescriptions" prescriptions: Vec<DrugUsage>
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientBaseInfo {
    /// Required.
    pub sex: Option<String>,
    /// Required.
    pub height: Option<String>,
    /// Required.
    pub weight: Option<String>,
    /// Required.
    pub patient_id: Option<String>,
    pub name: Option<String>,
    pub age: Option<String>,
    pub birth_place: Option<String>,
    pub live_place: Option<String>,
    pub birth_day: Option<String>,
}
input! { PatientBaseInfo(sex: String, height: String, weight: String, patient_id: String) {
    0 "Sex" sex: String, 1 "Height" height: String, 2 "Weight" weight: String, 3 "PatientId" patient_id: String,
    4 "Name" name: String, 5 "Age" age: String, 6 "BirthPlace" birth_place: String, 7 "LivePlace" live_place: String,
    8 "BirthDay" birth_day: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoctorInfo {
    pub doctor_id: Option<String>,
    pub doctor_name: Option<String>,
    pub doctor_phone: Option<String>,
}
input! { DoctorInfo() {
    0 "DoctorId" doctor_id: String, 1 "DoctorName" doctor_name: String, 2 "DoctorPhone" doctor_phone: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientHistory {
    pub disease_history: Option<String>,
    pub treatment_history: Option<String>,
}
input! { PatientHistory() {
    0 "DiseaseHistory" disease_history: String, 1 "TreatmentHistory" treatment_history: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientFamilyHistory {
    pub family_disease_history: Option<String>,
    pub relation: Option<String>,
    pub current_situation: Option<String>,
}
input! { PatientFamilyHistory() {
    0 "FamilyDiseaseHistory" family_disease_history: String, 1 "Relation" relation: String,
    2 "CurrentSituation" current_situation: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalExam {
    /// Required.
    pub pulse: Option<String>,
    /// Required.
    pub breathe: Option<String>,
    pub weight: Option<String>,
    pub body_temperature: Option<String>,
    pub diastolic_pressure: Option<String>,
    pub systolic_pressure: Option<String>,
}
input! { PhysicalExam(pulse: String, breathe: String) {
    0 "Pulse" pulse: String, 1 "Breathe" breathe: String, 2 "Weight" weight: String,
    3 "BodyTemperature" body_temperature: String, 4 "DiastolicPressure" diastolic_pressure: String,
    5 "SystolicPressure" systolic_pressure: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrDiagnosises {
    /// Required.
    pub diagnosis_name: Option<String>,
    pub icd_code: Option<String>,
}
input! { EmrDiagnosises(diagnosis_name: String) {
    0 "DiagnosisName" diagnosis_name: String, 1 "IcdCode" icd_code: String
} }

/// In the request of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugUsage {
    /// Required.
    pub drug_id: Option<String>,
    /// Required.
    pub drug_name: Option<String>,
    /// Required.
    pub time_per_day: Option<String>,
    /// Required.
    pub usage: Option<String>,
    /// Required.
    pub prescription_id: Option<String>,
    pub dosage_per_time: Option<String>,
    pub dosage_per_time_unit: Option<String>,
    pub time: Option<String>,
    pub cycle: Option<String>,
    pub dosage_per_day: Option<String>,
    pub course: Option<String>,
    pub speed: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub package: Option<String>,
    pub package_unit: Option<String>,
    pub group_inj: Option<String>,
    pub prescription_charge: Option<String>,
    pub medication_days: Option<String>,
}

/// Arguments of [`DrugUsage::new`].
pub struct DrugUsageRequired {
    pub drug_id: String,
    pub drug_name: String,
    pub time_per_day: String,
    pub usage: String,
    pub prescription_id: String,
}
input! { DrugUsage { DrugUsageRequired: drug_id, drug_name, time_per_day, usage, prescription_id } {
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "TimePerDay" time_per_day: String,
    3 "Usage" usage: String, 4 "PrescriptionId" prescription_id: String, 5 "DosagePerTime" dosage_per_time: String,
    6 "DosagePerTimeUnit" dosage_per_time_unit: String, 7 "Time" time: String, 8 "Cycle" cycle: String,
    9 "DosagePerDay" dosage_per_day: String, 10 "Course" course: String, 11 "Speed" speed: String,
    12 "BeginTime" begin_time: i64, 13 "EndTime" end_time: i64, 14 "Package" package: String,
    15 "PackageUnit" package_unit: String, 16 "GroupInj" group_inj: String,
    17 "PrescriptionCharge" prescription_charge: String, 18 "MedicationDays" medication_days: String
} }

/// Response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SmartPredictRespData>,
}
model! { SmartPredictOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: SmartPredictRespData
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictRespData {
    pub diagnosis_info: Option<DiagnosisInfo>,
    pub rational_drug_info: Option<RationalDrugInfo>,
}
model! { SmartPredictRespData {
    0 "DiagnosisInfo" diagnosis_info: DiagnosisInfo, 1 "RationalDrugInfo" rational_drug_info: RationalDrugInfo
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisInfo {
    pub intent_type: Option<i64>,
    pub risk_info: Option<String>,
    pub suspected_diagnosis: Vec<SuspectedDiagnosis>,
    pub referral_info: Option<ReferralInfo>,
    pub critical_info: Vec<CriticalInfo>,
    pub vital_signs_info: Option<VitalSignsInfo>,
    pub differ_diagnosis: Vec<DifferDiagnosis>,
    pub record_quality: Option<RecordQuality>,
    pub current_diagnosis: Vec<CurrentDiagnosis>,
    pub treatment_guide: Vec<TreatmentGuide>,
    pub emr_quality: Option<EmrQuality>,
    pub health_prescriptions: Vec<HealthPrescriptions>,
}
model! { DiagnosisInfo {
    0 "IntentType" intent_type: i64, 1 "RiskInfo" risk_info: String,
    2 "SuspectedDiagnosis" suspected_diagnosis: Vec<SuspectedDiagnosis>, 3 "ReferralInfo" referral_info: ReferralInfo,
    4 "CriticalInfo" critical_info: Vec<CriticalInfo>, 5 "VitalSignsInfo" vital_signs_info: VitalSignsInfo,
    6 "DifferDiagnosis" differ_diagnosis: Vec<DifferDiagnosis>, 7 "RecordQuality" record_quality: RecordQuality,
    8 "CurrentDiagnosis" current_diagnosis: Vec<CurrentDiagnosis>,
    9 "TreatmentGuide" treatment_guide: Vec<TreatmentGuide>, 10 "EmrQuality" emr_quality: EmrQuality,
    11 "HealthPrescriptions" health_prescriptions: Vec<HealthPrescriptions>
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspectedDiagnosis {
    pub disease_name: Option<String>,
    pub icd_code: Option<String>,
    pub symptom: Option<String>,
    pub physi: Option<String>,
    pub inspection: Option<String>,
    pub disease_guide_info: Option<String>,
    pub probability: Option<f64>,
}
model! { SuspectedDiagnosis {
    0 "DiseaseName" disease_name: String, 1 "IcdCode" icd_code: String, 2 "Symptom" symptom: String,
    3 "Physi" physi: String, 4 "Inspection" inspection: String, 5 "DiseaseGuideInfo" disease_guide_info: String,
    6 "Probability" probability: f64
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralInfo {
    pub hit: Option<bool>,
    pub tips: Option<String>,
}
model! { ReferralInfo {
    0 "Hit" hit: bool, 1 "Tips" tips: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CriticalInfo {
    pub r#type: Option<i64>,
    pub tips: Option<String>,
}
model! { CriticalInfo {
    0 "Type" r#type: i64, 1 "Tips" tips: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VitalSignsInfo {
    pub hit: Option<bool>,
    pub tips: Option<String>,
}
model! { VitalSignsInfo {
    0 "Hit" hit: bool, 1 "Tips" tips: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferDiagnosis {
    pub differ_name: Option<String>,
    pub differ_tips: Option<String>,
    pub disease_guide_info: Option<String>,
}
model! { DifferDiagnosis {
    0 "DifferName" differ_name: String, 1 "DifferTips" differ_tips: String,
    2 "DiseaseGuideInfo" disease_guide_info: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordQuality {
    pub hit: Option<bool>,
    pub completeness: Option<String>,
    pub timeliness: Option<String>,
    pub logical: Option<String>,
}
model! { RecordQuality {
    0 "Hit" hit: bool, 1 "Completeness" completeness: String, 2 "Timeliness" timeliness: String,
    3 "Logical" logical: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentDiagnosis {
    pub diagnose_disease: Option<String>,
    pub disease_guide_info: Option<String>,
    pub standard_name: Option<String>,
}
model! { CurrentDiagnosis {
    0 "DiagnoseDisease" diagnose_disease: String, 1 "DiseaseGuideInfo" disease_guide_info: String,
    2 "StandardName" standard_name: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreatmentGuide {
    pub doctor_diagnosis: Option<String>,
    pub disease_name: Option<String>,
    pub treat_detail_url: Option<String>,
    pub treat_plan: Option<String>,
    pub treat_principle: Option<String>,
}
model! { TreatmentGuide {
    0 "DoctorDiagnosis" doctor_diagnosis: String, 1 "DiseaseName" disease_name: String,
    2 "TreatDetailUrl" treat_detail_url: String, 3 "TreatPlan" treat_plan: String,
    4 "TreatPrinciple" treat_principle: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrQuality {
    pub miss_physical_examination: Vec<String>,
}
model! { EmrQuality {
    0 "MissPhysicalExamination" miss_physical_examination: Vec<String>
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthPrescriptions {
    pub title: Option<String>,
    pub url: Option<String>,
    pub key_information: Option<String>,
}
model! { HealthPrescriptions {
    0 "Title" title: String, 1 "Url" url: String, 2 "KeyInformation" key_information: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RationalDrugInfo {
    pub hit: Option<bool>,
    pub drug_usages: Vec<RiskInfo>,
    pub drug_repeats: Vec<RiskInfo>,
    pub drug_routes: Vec<RiskInfo>,
    pub special_populations: Vec<RiskInfo>,
    pub drug_taboos: Vec<RiskInfo>,
    pub drug_interactions: Vec<RiskInfo>,
    pub drug_incompatibility: Vec<RiskInfo>,
    pub drug_allergys: Vec<RiskInfo>,
    pub drug_indications: Vec<RiskInfo>,
    pub abnormals: Vec<Abnormals>,
    pub drug_list: Vec<DrugList>,
}
model! { RationalDrugInfo {
    0 "Hit" hit: bool, 1 "DrugUsages" drug_usages: Vec<RiskInfo>, 2 "DrugRepeats" drug_repeats: Vec<RiskInfo>,
    3 "DrugRoutes" drug_routes: Vec<RiskInfo>, 4 "SpecialPopulations" special_populations: Vec<RiskInfo>,
    5 "DrugTaboos" drug_taboos: Vec<RiskInfo>, 6 "DrugInteractions" drug_interactions: Vec<RiskInfo>,
    7 "DrugIncompatibility" drug_incompatibility: Vec<RiskInfo>, 8 "DrugAllergys" drug_allergys: Vec<RiskInfo>,
    9 "DrugIndications" drug_indications: Vec<RiskInfo>, 10 "Abnormals" abnormals: Vec<Abnormals>,
    11 "DrugList" drug_list: Vec<DrugList>
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskInfo {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub risk_level: Option<String>,
    pub risk_tips: Option<String>,
    pub fda_level: Option<String>,
    pub related_drug_name: Option<String>,
    pub related_prescription_id: Option<String>,
}
model! { RiskInfo {
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "RiskLevel" risk_level: String,
    3 "RiskTips" risk_tips: String, 4 "FdaLevel" fda_level: String, 5 "RelatedDrugName" related_drug_name: String,
    6 "RelatedPrescriptionId" related_prescription_id: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Abnormals {
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub abnormal_reason: Option<String>,
}
model! { Abnormals {
    0 "Type" r#type: String, 1 "Title" title: String, 2 "AbnormalReason" abnormal_reason: String
} }

/// In the response of [`SmartPredict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugList {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub doc_url: Option<String>,
    pub not_found: Option<bool>,
}
model! { DrugList {
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "DocUrl" doc_url: String, 3 "NotFound" not_found: bool
} }

/// Syncs department: `SyncDepartment` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=SyncDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartment {
    /// Required.
    pub header: CommonHeader,
    /// Required.
    pub data: SyncDepartmentData,
}
operation! { SyncDepartment(header: CommonHeader, data: SyncDepartmentData) "SyncDepartment" -> SyncDepartmentOutput {
    0 "Header" header, 1 "Data" data
} }

/// In the request of [`SyncDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentData {
    pub cmd: Option<i64>,
    pub list: Option<Vec<Department>>,
}
input! { SyncDepartmentData() {
    0 "Cmd" cmd: i64, 1 "List" list: Vec<Department>
} }

/// In the request of [`SyncDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub scope: Option<i64>,
    /// Required.
    pub outpatient_on: Option<bool>,
    /// Required.
    pub in_hospital_on: Option<bool>,
}

/// Arguments of [`Department::new`].
pub struct DepartmentRequired {
    pub id: String,
    pub name: String,
    pub scope: i64,
    pub outpatient_on: bool,
    pub in_hospital_on: bool,
}
input! { Department { DepartmentRequired: id, name, scope, outpatient_on, in_hospital_on } {
    0 "Id" id: String, 1 "Name" name: String, 2 "Scope" scope: i64, 3 "OutpatientOn" outpatient_on: bool,
    4 "InHospitalOn" in_hospital_on: bool
} }

/// Response of [`SyncDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SyncDepartmentRespData>,
}
model! { SyncDepartmentOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: SyncDepartmentRespData
} }

/// In the response of [`SyncDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentRespData {
    pub list: Vec<Department>,
}
model! { SyncDepartmentRespData {
    0 "List" list: Vec<Department>
} }

/// Syncs standard dict: `SyncStandardDict` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=SyncStandardDict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncStandardDict {
    /// Required.
    pub header: CommonHeader,
    /// Required.
    pub data: SyncDictData,
}
operation! { SyncStandardDict(header: CommonHeader, data: SyncDictData) "SyncStandardDict" -> SyncStandardDictOutput {
    0 "Header" header, 1 "Data" data
} }

/// In the request of [`SyncStandardDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDictData {
    pub hospital_id: Option<String>,
    pub dict_type: Option<i64>,
    pub dicts: Option<Vec<Dict>>,
}
input! { SyncDictData() {
    0 "HospitalId" hospital_id: String, 1 "DictType" dict_type: i64, 2 "Dicts" dicts: Vec<Dict>
} }

/// In the request of [`SyncStandardDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dict {
    pub freq_code: Option<String>,
    pub freq_name: Option<String>,
    pub disable: Option<i64>,
    pub usage_code: Option<String>,
    pub usage_name: Option<String>,
    pub dept_id: Option<String>,
    pub dept_name: Option<String>,
    pub scope: Option<i64>,
    pub outpatient_on: Option<bool>,
    pub in_hospital_on: Option<bool>,
    pub diag_code: Option<String>,
    pub diag_name: Option<String>,
    pub icd_code: Option<String>,
}
input! { Dict() {
    0 "FreqCode" freq_code: String, 1 "FreqName" freq_name: String, 2 "Disable" disable: i64,
    3 "UsageCode" usage_code: String, 4 "UsageName" usage_name: String, 5 "DeptId" dept_id: String,
    6 "DeptName" dept_name: String, 7 "Scope" scope: i64, 8 "OutpatientOn" outpatient_on: bool,
    9 "InHospitalOn" in_hospital_on: bool, 10 "DiagCode" diag_code: String, 11 "DiagName" diag_name: String,
    12 "IcdCode" icd_code: String
} }

/// Response of [`SyncStandardDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncStandardDictOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SyncStandardDictOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `UploadDrugs` of `aca` 2021-03-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aca&Version=2021-03-23&Action=UploadDrugs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugs {
    pub header: Option<CommonHeader>,
    pub data: Option<UploadDrugData>,
}
operation! { UploadDrugs() "UploadDrugs" -> UploadDrugsOutput {
    0 "Header" header: CommonHeader, 1 "Data" data: UploadDrugData
} }

/// In the request of [`UploadDrugs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugData {
    pub drugs: Option<Vec<Drug>>,
}
input! { UploadDrugData() {
    0 "Drugs" drugs: Vec<Drug>
} }

/// In the request of [`UploadDrugs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Drug {
    /// Required.
    pub drug_org_id: Option<String>,
    /// Required.
    pub drug_name: Option<String>,
    /// Required.
    pub drug_commodity_name: Option<String>,
    /// Required.
    pub specifications: Option<String>,
    /// Required.
    pub approval_number: Option<String>,
    /// Required.
    pub manufacturer: Option<String>,
    /// Required.
    pub dosage_form: Option<String>,
    /// Required.
    pub unuse: Option<i64>,
    pub dosage_form_code: Option<String>,
    pub defined_daily_dose: Option<String>,
    pub amount: Option<String>,
    pub yb_code: Option<String>,
    pub drug_basic_code: Option<String>,
    pub property_info: Option<DurgPropertyInfo>,
}

/// Arguments of [`Drug::new`].
pub struct DrugRequired {
    pub drug_org_id: String,
    pub drug_name: String,
    pub drug_commodity_name: String,
    pub specifications: String,
    pub approval_number: String,
    pub manufacturer: String,
    pub dosage_form: String,
    pub unuse: i64,
}
input! {
    Drug { DrugRequired: drug_org_id, drug_name, drug_commodity_name, specifications, approval_number, manufacturer, dosage_form, unuse } {
    0 "DrugOrgId" drug_org_id: String, 1 "DrugName" drug_name: String,
    2 "DrugCommodityName" drug_commodity_name: String, 3 "Specifications" specifications: String,
    4 "ApprovalNumber" approval_number: String, 5 "Manufacturer" manufacturer: String,
    6 "DosageForm" dosage_form: String, 7 "Unuse" unuse: i64, 8 "DosageFormCode" dosage_form_code: String,
    9 "DefinedDailyDose" defined_daily_dose: String, 10 "Amount" amount: String, 11 "YbCode" yb_code: String,
    12 "DrugBasicCode" drug_basic_code: String, 13 "PropertyInfo" property_info: DurgPropertyInfo
} }

/// In the request of [`UploadDrugs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurgPropertyInfo {
    pub drug_type: Option<i64>,
    pub antibacterial_type: Option<i64>,
    pub antibacterial_class: Option<i64>,
    pub specially_drug_type: Option<i64>,
    pub is_basic_drug: Option<i64>,
    pub charge_type: Option<i64>,
}
input! { DurgPropertyInfo() {
    0 "DrugType" drug_type: i64, 1 "AntibacterialType" antibacterial_type: i64,
    2 "AntibacterialClass" antibacterial_class: i64, 3 "SpeciallyDrugType" specially_drug_type: i64,
    4 "IsBasicDrug" is_basic_drug: i64, 5 "ChargeType" charge_type: i64
} }

/// Response of [`UploadDrugs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<OperateResp>,
}
model! { UploadDrugsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: OperateResp
} }

/// In the response of [`UploadDrugs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResp {
    pub dummy: Option<bool>,
}
model! { OperateResp {
    0 "Dummy" dummy: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    GetDrugIndications, LoginHisTool, LoginOutHisTool, SmartDrugInfo, SmartPredict, SyncDepartment, SyncStandardDict,
    UploadDrugs
}
