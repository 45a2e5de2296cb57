//! `aca` 2021-03-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "aca", version: "2021-03-23", code: "aca", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndications {
    pub header: CommonHeader,
    pub data: GetDrugIndicationsReqData,
}
operation! { GetDrugIndications(header: CommonHeader, data: GetDrugIndicationsReqData)
    "GetDrugIndications" -> GetDrugIndicationsOutput {
    0 "Header" header, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonHeader {
    pub hospital_id: Option<String>,
    pub token: Option<Secret>,
}
input! { CommonHeader(hospital_id: String, token: Secret) {
    0 "HospitalId" hospital_id: String, 1 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsReqData {
    pub drugs: Option<Vec<IndicationsDrug>>,
}
input! { GetDrugIndicationsReqData() {
    0 "Drugs" drugs: Vec<IndicationsDrug>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicationsDrug {
    pub drug_name: Option<String>,
    pub specifications: Option<String>,
    pub approval_number: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<GetDrugIndicationsResp>,
}
model! { GetDrugIndicationsOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDrugIndicationsResp {
    pub indications: Option<Vec<String>>,
    pub doc_infos: Option<Vec<DocInfo>>,
}
model! { GetDrugIndicationsResp {
    0 "Indications" indications, 1 "DocInfos" doc_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocInfo {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub doc_url: Option<String>,
}
model! { DocInfo {
    0 "DrugId" drug_id, 1 "DrugName" drug_name, 2 "DocUrl" doc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHisTool {
    pub header: LoginHeader,
    pub data: LoginData,
}
operation! { LoginHisTool(header: LoginHeader, data: LoginData) "LoginHisTool" -> LoginHisToolOutput {
    0 "Header" header, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHeader {
    pub hospital_id: Option<String>,
    pub partner_id: Option<String>,
    pub timestamp: Option<i64>,
    pub signature: Option<Secret>,
    pub platform_id: Option<String>,
}
input! { LoginHeader(hospital_id: String, partner_id: String, timestamp: i64, signature: Secret) {
    0 "HospitalId" hospital_id: String, 1 "PartnerId" partner_id: String, 2 "Timestamp" timestamp: i64,
    3 "Signature" signature: Secret, 4 "PlatformId" platform_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginHisToolOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LoginDataResp>,
}
model! { LoginHisToolOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginDataResp {
    pub token: Option<Secret>,
    pub expires_in: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { LoginDataResp {
    0 "Token" token, 1 "ExpiresIn" expires_in, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHisTool {
    pub header: Option<LoginOutHeader>,
    pub data: Option<LoginOutData>,
}
operation! { LoginOutHisTool() "LoginOutHisTool" -> LoginOutHisToolOutput {
    0 "Header" header: LoginOutHeader, 1 "Data" data: LoginOutData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHeader {
    pub partner_id: Option<String>,
    pub timestamp: Option<i64>,
    pub signature: Option<Secret>,
    pub hospital_id: Option<String>,
    pub platform_id: Option<String>,
}
input! { LoginOutHeader(partner_id: String, timestamp: i64, signature: Secret) {
    0 "PartnerId" partner_id: String, 1 "Timestamp" timestamp: i64, 2 "Signature" signature: Secret,
    3 "HospitalId" hospital_id: String, 4 "PlatformId" platform_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutData {
    pub token: Option<Secret>,
}
input! { LoginOutData(token: Secret) {
    0 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutHisToolOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<LoginOutResponseData>,
}
model! { LoginOutHisToolOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOutResponseData {
    pub timestamp: Option<i64>,
}
model! { LoginOutResponseData {
    0 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfo {
    pub header: Option<CommonHeader>,
    pub data: Option<SmartDrugInfoData>,
}
operation! { SmartDrugInfo() "SmartDrugInfo" -> SmartDrugInfoOutput {
    0 "Header" header: CommonHeader, 1 "Data" data: SmartDrugInfoData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfoData {
    pub drug_name: Option<String>,
    pub specifications: Option<String>,
    pub approval_number: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDrugInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SmartDrugInfoResp>,
}
model! { SmartDrugInfoOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

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
    0 "DrugId" drug_id, 1 "SequenceId" sequence_id, 2 "DrugHashId" drug_hash_id, 3 "ImgUrl" img_url,
    4 "DrugName" drug_name, 5 "TradeName" trade_name, 6 "EnglishName" english_name,
    7 "EnglishTradeName" english_trade_name, 8 "Pinyin" pinyin, 9 "OtherNames" other_names,
    10 "ChemicalName" chemical_name, 11 "EnglishChemicalName" english_chemical_name,
    12 "ApprovalNumber" approval_number, 13 "Property" property, 14 "Ingredients" ingredients,
    15 "PhenotypicTrait" phenotypic_trait, 16 "Indications" indications, 17 "Specifications" specifications,
    18 "UsageAndDosage" usage_and_dosage, 19 "RecommendedUsage" recommended_usage,
    20 "AdverseReaction" adverse_reaction, 21 "Contraindication" contraindication, 22 "Attentions" attentions,
    23 "Overdose" overdose, 24 "PregnantAndLactatingWomen" pregnant_and_lactating_women,
    25 "ElderlyPatients" elderly_patients, 26 "PediatricDrugs" pediatric_drugs, 27 "Interactions" interactions,
    28 "ClinicalResearch" clinical_research, 29 "PharmacologyToxicology" pharmacology_toxicology,
    30 "Pharmacokinetics" pharmacokinetics, 31 "Warning" warning, 32 "ExpireDate" expire_date, 33 "Storage" storage,
    34 "Pack" pack, 35 "Manufacturer" manufacturer, 36 "ManufacturerAddress" manufacturer_address,
    37 "ManufacturerPhone" manufacturer_phone, 38 "ManufacturerEmail" manufacturer_email,
    39 "ManufacturerWebsite" manufacturer_website, 40 "DocRevisionTime" doc_revision_time, 41 "References" references,
    42 "DrugDosageForm" drug_dosage_form, 43 "DrugRoute" drug_route, 44 "DrugBasicCode" drug_basic_code,
    45 "OctTag" oct_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedUsage {
    pub usage_route: Option<String>,
    pub frequency: Option<String>,
    pub single_dose: Option<String>,
}
model! { RecommendedUsage {
    0 "UsageRoute" usage_route, 1 "Frequency" frequency, 2 "SingleDose" single_dose
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredict {
    pub header: CommonHeader,
    pub data: SmartPredictReqData,
}
operation! { SmartPredict(header: CommonHeader, data: SmartPredictReqData) "SmartPredict" -> SmartPredictOutput {
    0 "Header" header, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictReqData {
    pub request_case: Option<RequestCase>,
    pub request_type: Option<i64>,
}
input! { SmartPredictReqData(request_case: RequestCase, request_type: i64) {
    0 "RequestCase" request_case: RequestCase, 1 "RequestType" request_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestCase {
    pub case_type: Option<i64>,
    pub chief_complaint: Option<String>,
    pub department: Option<String>,
    pub case_id: Option<String>,
    pub case_time: Option<String>,
    pub visit_id: Option<String>,
    pub patient_baseinfo: Option<PatientBaseInfo>,
    pub doctor_info: Option<DoctorInfo>,
    pub present_illness: Option<String>,
    pub patient_other: Option<String>,
    pub patient_history: Option<PatientHistory>,
    pub patient_family_history: Option<PatientFamilyHistory>,
    pub physical_exam: Option<PhysicalExam>,
    pub emr_diagnosises: Option<Vec<EmrDiagnosises>>,
    pub prescriptions: Option<Vec<DrugUsage>>,
}

/// What [`RequestCase::new`] takes.
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
input! { RequestCase{RequestCaseRequired: case_type, chief_complaint, department, case_id, case_time, visit_id, patient_baseinfo, doctor_info} {
    0 "CaseType" case_type: i64, 1 "ChiefComplaint" chief_complaint: String, 2 "Department" department: String,
    3 "CaseId" case_id: String, 4 "CaseTime" case_time: String, 5 "VisitId" visit_id: String,
    6 "PatientBaseinfo" patient_baseinfo: PatientBaseInfo, 7 "DoctorInfo" doctor_info: DoctorInfo,
    8 "PresentIllness" present_illness: String, 9 "PatientOther" patient_other: String,
    10 "PatientHistory" patient_history: PatientHistory,
    11 "PatientFamilyHistory" patient_family_history: PatientFamilyHistory,
    12 "PhysicalExam" physical_exam: PhysicalExam, 13 "EmrDiagnosises" emr_diagnosises: Vec<EmrDiagnosises>,
    14 "Prescriptions" prescriptions: Vec<DrugUsage>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientBaseInfo {
    pub sex: Option<String>,
    pub height: Option<String>,
    pub weight: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatientHistory {
    pub disease_history: Option<String>,
    pub treatment_history: Option<String>,
}
input! { PatientHistory() {
    0 "DiseaseHistory" disease_history: String, 1 "TreatmentHistory" treatment_history: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalExam {
    pub pulse: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrDiagnosises {
    pub diagnosis_name: Option<String>,
    pub icd_code: Option<String>,
}
input! { EmrDiagnosises(diagnosis_name: String) {
    0 "DiagnosisName" diagnosis_name: String, 1 "IcdCode" icd_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugUsage {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub time_per_day: Option<String>,
    pub usage: Option<String>,
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

/// What [`DrugUsage::new`] takes.
pub struct DrugUsageRequired {
    pub drug_id: String,
    pub drug_name: String,
    pub time_per_day: String,
    pub usage: String,
    pub prescription_id: String,
}
input! { DrugUsage{DrugUsageRequired: drug_id, drug_name, time_per_day, usage, prescription_id} {
    0 "DrugId" drug_id: String, 1 "DrugName" drug_name: String, 2 "TimePerDay" time_per_day: String,
    3 "Usage" usage: String, 4 "PrescriptionId" prescription_id: String, 5 "DosagePerTime" dosage_per_time: String,
    6 "DosagePerTimeUnit" dosage_per_time_unit: String, 7 "Time" time: String, 8 "Cycle" cycle: String,
    9 "DosagePerDay" dosage_per_day: String, 10 "Course" course: String, 11 "Speed" speed: String,
    12 "BeginTime" begin_time: i64, 13 "EndTime" end_time: i64, 14 "Package" package: String,
    15 "PackageUnit" package_unit: String, 16 "GroupInj" group_inj: String,
    17 "PrescriptionCharge" prescription_charge: String, 18 "MedicationDays" medication_days: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SmartPredictRespData>,
}
model! { SmartPredictOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPredictRespData {
    pub diagnosis_info: Option<DiagnosisInfo>,
    pub rational_drug_info: Option<RationalDrugInfo>,
}
model! { SmartPredictRespData {
    0 "DiagnosisInfo" diagnosis_info, 1 "RationalDrugInfo" rational_drug_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisInfo {
    pub intent_type: Option<i64>,
    pub risk_info: Option<String>,
    pub suspected_diagnosis: Option<Vec<SuspectedDiagnosis>>,
    pub referral_info: Option<ReferralInfo>,
    pub critical_info: Option<Vec<CriticalInfo>>,
    pub vital_signs_info: Option<VitalSignsInfo>,
    pub differ_diagnosis: Option<Vec<DifferDiagnosis>>,
    pub record_quality: Option<RecordQuality>,
    pub current_diagnosis: Option<Vec<CurrentDiagnosis>>,
    pub treatment_guide: Option<Vec<TreatmentGuide>>,
    pub emr_quality: Option<EmrQuality>,
    pub health_prescriptions: Option<Vec<HealthPrescriptions>>,
}
model! { DiagnosisInfo {
    0 "IntentType" intent_type, 1 "RiskInfo" risk_info, 2 "SuspectedDiagnosis" suspected_diagnosis,
    3 "ReferralInfo" referral_info, 4 "CriticalInfo" critical_info, 5 "VitalSignsInfo" vital_signs_info,
    6 "DifferDiagnosis" differ_diagnosis, 7 "RecordQuality" record_quality, 8 "CurrentDiagnosis" current_diagnosis,
    9 "TreatmentGuide" treatment_guide, 10 "EmrQuality" emr_quality, 11 "HealthPrescriptions" health_prescriptions
} }

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
    0 "DiseaseName" disease_name, 1 "IcdCode" icd_code, 2 "Symptom" symptom, 3 "Physi" physi, 4 "Inspection" inspection,
    5 "DiseaseGuideInfo" disease_guide_info, 6 "Probability" probability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralInfo {
    pub hit: Option<bool>,
    pub tips: Option<String>,
}
model! { ReferralInfo {
    0 "Hit" hit, 1 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CriticalInfo {
    pub r#type: Option<i64>,
    pub tips: Option<String>,
}
model! { CriticalInfo {
    0 "Type" r#type, 1 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VitalSignsInfo {
    pub hit: Option<bool>,
    pub tips: Option<String>,
}
model! { VitalSignsInfo {
    0 "Hit" hit, 1 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferDiagnosis {
    pub differ_name: Option<String>,
    pub differ_tips: Option<String>,
    pub disease_guide_info: Option<String>,
}
model! { DifferDiagnosis {
    0 "DifferName" differ_name, 1 "DifferTips" differ_tips, 2 "DiseaseGuideInfo" disease_guide_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordQuality {
    pub hit: Option<bool>,
    pub completeness: Option<String>,
    pub timeliness: Option<String>,
    pub logical: Option<String>,
}
model! { RecordQuality {
    0 "Hit" hit, 1 "Completeness" completeness, 2 "Timeliness" timeliness, 3 "Logical" logical
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentDiagnosis {
    pub diagnose_disease: Option<String>,
    pub disease_guide_info: Option<String>,
    pub standard_name: Option<String>,
}
model! { CurrentDiagnosis {
    0 "DiagnoseDisease" diagnose_disease, 1 "DiseaseGuideInfo" disease_guide_info, 2 "StandardName" standard_name
} }

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
    0 "DoctorDiagnosis" doctor_diagnosis, 1 "DiseaseName" disease_name, 2 "TreatDetailUrl" treat_detail_url,
    3 "TreatPlan" treat_plan, 4 "TreatPrinciple" treat_principle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrQuality {
    pub miss_physical_examination: Option<Vec<String>>,
}
model! { EmrQuality {
    0 "MissPhysicalExamination" miss_physical_examination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthPrescriptions {
    pub title: Option<String>,
    pub url: Option<String>,
    pub key_information: Option<String>,
}
model! { HealthPrescriptions {
    0 "Title" title, 1 "Url" url, 2 "KeyInformation" key_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RationalDrugInfo {
    pub hit: Option<bool>,
    pub drug_usages: Option<Vec<RiskInfo>>,
    pub drug_repeats: Option<Vec<RiskInfo>>,
    pub drug_routes: Option<Vec<RiskInfo>>,
    pub special_populations: Option<Vec<RiskInfo>>,
    pub drug_taboos: Option<Vec<RiskInfo>>,
    pub drug_interactions: Option<Vec<RiskInfo>>,
    pub drug_incompatibility: Option<Vec<RiskInfo>>,
    pub drug_allergys: Option<Vec<RiskInfo>>,
    pub drug_indications: Option<Vec<RiskInfo>>,
    pub abnormals: Option<Vec<Abnormals>>,
    pub drug_list: Option<Vec<DrugList>>,
}
model! { RationalDrugInfo {
    0 "Hit" hit, 1 "DrugUsages" drug_usages, 2 "DrugRepeats" drug_repeats, 3 "DrugRoutes" drug_routes,
    4 "SpecialPopulations" special_populations, 5 "DrugTaboos" drug_taboos, 6 "DrugInteractions" drug_interactions,
    7 "DrugIncompatibility" drug_incompatibility, 8 "DrugAllergys" drug_allergys, 9 "DrugIndications" drug_indications,
    10 "Abnormals" abnormals, 11 "DrugList" drug_list
} }

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
    0 "DrugId" drug_id, 1 "DrugName" drug_name, 2 "RiskLevel" risk_level, 3 "RiskTips" risk_tips,
    4 "FdaLevel" fda_level, 5 "RelatedDrugName" related_drug_name, 6 "RelatedPrescriptionId" related_prescription_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Abnormals {
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub abnormal_reason: Option<String>,
}
model! { Abnormals {
    0 "Type" r#type, 1 "Title" title, 2 "AbnormalReason" abnormal_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrugList {
    pub drug_id: Option<String>,
    pub drug_name: Option<String>,
    pub doc_url: Option<String>,
    pub not_found: Option<bool>,
}
model! { DrugList {
    0 "DrugId" drug_id, 1 "DrugName" drug_name, 2 "DocUrl" doc_url, 3 "NotFound" not_found
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartment {
    pub header: CommonHeader,
    pub data: SyncDepartmentData,
}
operation! { SyncDepartment(header: CommonHeader, data: SyncDepartmentData) "SyncDepartment" -> SyncDepartmentOutput {
    0 "Header" header, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentData {
    pub cmd: Option<i64>,
    pub list: Option<Vec<Department>>,
}
input! { SyncDepartmentData() {
    0 "Cmd" cmd: i64, 1 "List" list: Vec<Department>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    pub id: Option<String>,
    pub name: Option<String>,
    pub scope: Option<i64>,
    pub outpatient_on: Option<bool>,
    pub in_hospital_on: Option<bool>,
}

/// What [`Department::new`] takes.
pub struct DepartmentRequired {
    pub id: String,
    pub name: String,
    pub scope: i64,
    pub outpatient_on: bool,
    pub in_hospital_on: bool,
}
input! { Department{DepartmentRequired: id, name, scope, outpatient_on, in_hospital_on} {
    0 "Id" id: String, 1 "Name" name: String, 2 "Scope" scope: i64, 3 "OutpatientOn" outpatient_on: bool,
    4 "InHospitalOn" in_hospital_on: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<SyncDepartmentRespData>,
}
model! { SyncDepartmentOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentRespData {
    pub list: Option<Vec<Department>>,
}
model! { SyncDepartmentRespData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncStandardDict {
    pub header: CommonHeader,
    pub data: SyncDictData,
}
operation! { SyncStandardDict(header: CommonHeader, data: SyncDictData) "SyncStandardDict" -> SyncStandardDictOutput {
    0 "Header" header, 1 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncStandardDictOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SyncStandardDictOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugs {
    pub header: Option<CommonHeader>,
    pub data: Option<UploadDrugData>,
}
operation! { UploadDrugs() "UploadDrugs" -> UploadDrugsOutput {
    0 "Header" header: CommonHeader, 1 "Data" data: UploadDrugData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugData {
    pub drugs: Option<Vec<Drug>>,
}
input! { UploadDrugData() {
    0 "Drugs" drugs: Vec<Drug>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Drug {
    pub drug_org_id: Option<String>,
    pub drug_name: Option<String>,
    pub drug_commodity_name: Option<String>,
    pub specifications: Option<String>,
    pub approval_number: Option<String>,
    pub manufacturer: Option<String>,
    pub dosage_form: Option<String>,
    pub unuse: Option<i64>,
    pub dosage_form_code: Option<String>,
    pub defined_daily_dose: Option<String>,
    pub amount: Option<String>,
    pub yb_code: Option<String>,
    pub drug_basic_code: Option<String>,
    pub property_info: Option<DurgPropertyInfo>,
}

/// What [`Drug::new`] takes.
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
input! { Drug{DrugRequired: drug_org_id, drug_name, drug_commodity_name, specifications, approval_number, manufacturer, dosage_form, unuse} {
    0 "DrugOrgId" drug_org_id: String, 1 "DrugName" drug_name: String,
    2 "DrugCommodityName" drug_commodity_name: String, 3 "Specifications" specifications: String,
    4 "ApprovalNumber" approval_number: String, 5 "Manufacturer" manufacturer: String,
    6 "DosageForm" dosage_form: String, 7 "Unuse" unuse: i64, 8 "DosageFormCode" dosage_form_code: String,
    9 "DefinedDailyDose" defined_daily_dose: String, 10 "Amount" amount: String, 11 "YbCode" yb_code: String,
    12 "DrugBasicCode" drug_basic_code: String, 13 "PropertyInfo" property_info: DurgPropertyInfo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDrugsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<OperateResp>,
}
model! { UploadDrugsOutput {
    0 "Code" code, 1 "Message" message, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResp {
    pub dummy: Option<bool>,
}
model! { OperateResp {
    0 "Dummy" dummy
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    GetDrugIndications, LoginHisTool, LoginOutHisTool, SmartDrugInfo, SmartPredict, SyncDepartment, SyncStandardDict,
    UploadDrugs
}
