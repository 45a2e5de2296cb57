//! `cii` 2021-04-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20201210;

static SERVICE: Service = Service { name: "cii", version: "2021-04-08", code: "cii", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubStructureTasks {
    pub main_task_id: String,
    pub task_infos: Vec<CreateStructureTaskInfo>,
}
operation! { AddSubStructureTasks(main_task_id: String, task_infos: Vec<CreateStructureTaskInfo>)
    "AddSubStructureTasks" -> AddSubStructureTasksOutput {
    0 "MainTaskId" main_task_id, 1 "TaskInfos" task_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskInfo {
    pub task_type: Option<String>,
    pub file_list: Option<Vec<String>>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub image_list: Option<Vec<String>>,
    pub year: Option<String>,
}
input! { CreateStructureTaskInfo(task_type: String, file_list: Vec<String>) {
    0 "TaskType" task_type: String, 1 "FileList" file_list: Vec<String>, 2 "CustomerId" customer_id: String,
    3 "CustomerName" customer_name: String, 4 "ImageList" image_list: Vec<String>, 5 "Year" year: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubStructureTasksOutput {
    pub sub_task_ids: Option<Vec<String>>,
}
model! { AddSubStructureTasksOutput {
    0 "SubTaskIds" sub_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTask {
    pub service_type: String,
    pub task_infos: Vec<CreateAutoClassifyStructureTaskInfo>,
    pub policy_id: Option<String>,
    pub trigger_type: Option<String>,
    pub insurance_types: Option<Vec<String>>,
    pub callback_url: Option<String>,
}
operation! { CreateAutoClassifyStructureTask(service_type: String, task_infos: Vec<CreateAutoClassifyStructureTaskInfo>)
    "CreateAutoClassifyStructureTask" -> CreateAutoClassifyStructureTaskOutput {
    0 "ServiceType" service_type, 1 "TaskInfos" task_infos, 2 "PolicyId" policy_id: String,
    3 "TriggerType" trigger_type: String, 4 "InsuranceTypes" insurance_types: Vec<String>,
    5 "CallbackUrl" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTaskInfo {
    pub file_list: Option<Vec<String>>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub image_list: Option<Vec<String>>,
}
input! { CreateAutoClassifyStructureTaskInfo(file_list: Vec<String>) {
    0 "FileList" file_list: Vec<String>, 1 "CustomerId" customer_id: String, 2 "CustomerName" customer_name: String,
    3 "ImageList" image_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTaskOutput {
    pub main_task_id: Option<String>,
}
model! { CreateAutoClassifyStructureTaskOutput {
    0 "MainTaskId" main_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTask {
    pub service_type: String,
    pub task_infos: Vec<CreateStructureTaskInfo>,
    pub policy_id: Option<String>,
    pub trigger_type: Option<String>,
    pub insurance_types: Option<Vec<String>>,
    pub callback_url: Option<String>,
}
operation! { CreateStructureTask(service_type: String, task_infos: Vec<CreateStructureTaskInfo>)
    "CreateStructureTask" -> CreateStructureTaskOutput {
    0 "ServiceType" service_type, 1 "TaskInfos" task_infos, 2 "PolicyId" policy_id: String,
    3 "TriggerType" trigger_type: String, 4 "InsuranceTypes" insurance_types: Vec<String>,
    5 "CallbackUrl" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskOutput {
    pub main_task_id: Option<String>,
}
model! { CreateStructureTaskOutput {
    0 "MainTaskId" main_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnderwriteTaskById {
    pub main_task_ids: Vec<String>,
    pub callback_url: Option<String>,
}
operation! { CreateUnderwriteTaskById(main_task_ids: Vec<String>)
    "CreateUnderwriteTaskById" -> CreateUnderwriteTaskByIdOutput {
    0 "MainTaskIds" main_task_ids, 1 "CallbackUrl" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnderwriteTaskByIdOutput {
    pub underwrite_task_ids: Option<Vec<String>>,
}
model! { CreateUnderwriteTaskByIdOutput {
    0 "UnderwriteTaskIds" underwrite_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineUnderwrite {
    pub underwrite_task_id: String,
}
operation! { DescribeMachineUnderwrite(underwrite_task_id: String)
    "DescribeMachineUnderwrite" -> DescribeMachineUnderwriteOutput {
    0 "UnderwriteTaskId" underwrite_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineUnderwriteOutput {
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub policy_id: Option<String>,
    pub main_task_id: Option<String>,
    pub underwrite_task_id: Option<String>,
    pub status: Option<u64>,
    pub underwrite_results: Option<Vec<MachineUnderwriteOutput>>,
}
model! { DescribeMachineUnderwriteOutput {
    0 "Uin" uin, 1 "SubAccountUin" sub_account_uin, 2 "PolicyId" policy_id, 3 "MainTaskId" main_task_id,
    4 "UnderwriteTaskId" underwrite_task_id, 5 "Status" status, 6 "UnderwriteResults" underwrite_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineUnderwriteOutput {
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub results: Option<Vec<InsuranceResult>>,
}
model! { MachineUnderwriteOutput {
    0 "CustomerId" customer_id, 1 "CustomerName" customer_name, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsuranceResult {
    pub insurance_type: Option<String>,
    pub result: Option<Vec<MachinePredict>>,
}
model! { InsuranceResult {
    0 "InsuranceType" insurance_type, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachinePredict {
    pub title: Option<String>,
    pub conclusion: Option<String>,
    pub explanation: Option<Vec<UnderwriteItem>>,
    pub disease: Option<Vec<UnderwriteItem>>,
    pub laboratory: Option<Vec<UnderwriteItem>>,
}
model! { MachinePredict {
    0 "Title" title, 1 "Conclusion" conclusion, 2 "Explanation" explanation, 3 "Disease" disease,
    4 "Laboratory" laboratory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteItem {
    pub name: Option<String>,
    pub result: Option<String>,
    pub value: Option<String>,
    pub range: Option<String>,
    pub report_date: Option<Vec<String>>,
    pub file_type: Option<String>,
    pub inspect_project: Option<String>,
    pub unit: Option<String>,
    pub origin_name: Option<String>,
    pub yin_yang: Option<String>,
}
model! { UnderwriteItem {
    0 "Name" name, 1 "Result" result, 2 "Value" value, 3 "Range" range, 4 "ReportDate" report_date,
    5 "FileType" file_type, 6 "InspectProject" inspect_project, 7 "Unit" unit, 8 "OriginName" origin_name,
    9 "YinYang" yin_yang
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScore {
    pub file: Bytes,
}
operation! { DescribeQualityScore(file: Bytes) "DescribeQualityScore" -> DescribeQualityScoreOutput {
    0 "File" file
} { body: BodyStyle::Multipart, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreOutput {
    pub quality_score: Option<f64>,
}
model! { DescribeQualityScoreOutput {
    0 "QualityScore" quality_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportClassify {
    pub service_type: String,
    pub file_list: Vec<String>,
}
operation! { DescribeReportClassify(service_type: String, file_list: Vec<String>)
    "DescribeReportClassify" -> DescribeReportClassifyOutput {
    0 "ServiceType" service_type, 1 "FileList" file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportClassifyOutput {
    pub reports: Option<Vec<ClassifiedReports>>,
}
model! { DescribeReportClassifyOutput {
    0 "Reports" reports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifiedReports {
    pub report_type: Option<String>,
    pub file_list: Option<Vec<String>>,
}
model! { ClassifiedReports {
    0 "ReportType" report_type, 1 "FileList" file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareData {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
}
operation! { DescribeStructCompareData() "DescribeStructCompareData" -> DescribeStructCompareDataOutput {
    0 "MainTaskId" main_task_id: String, 1 "SubTaskId" sub_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareDataOutput {
    pub policy_id: Option<String>,
    pub main_task_id: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub review_time: Option<String>,
    pub machine_result: Option<String>,
    pub manual_result: Option<String>,
    pub metrics: Option<CompareMetricsData>,
    pub new_items: Option<String>,
    pub modify_items: Option<String>,
    pub sub_task_id: Option<String>,
    pub all_tasks: Option<Vec<ReviewDataTaskInfo>>,
    pub task_type: Option<String>,
}
model! { DescribeStructCompareDataOutput {
    0 "PolicyId" policy_id, 1 "MainTaskId" main_task_id, 2 "CustomerId" customer_id, 3 "CustomerName" customer_name,
    4 "ReviewTime" review_time, 5 "MachineResult" machine_result, 6 "ManualResult" manual_result, 7 "Metrics" metrics,
    8 "NewItems" new_items, 9 "ModifyItems" modify_items, 10 "SubTaskId" sub_task_id, 11 "AllTasks" all_tasks,
    12 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareMetricsData {
    pub short_struct_accuracy: Option<String>,
    pub short_struct_recall: Option<String>,
    pub long_struct_accuracy: Option<String>,
    pub long_struct_recall: Option<String>,
    pub long_content_accuracy: Option<String>,
    pub long_content_recall: Option<String>,
}
model! { CompareMetricsData {
    0 "ShortStructAccuracy" short_struct_accuracy, 1 "ShortStructRecall" short_struct_recall,
    2 "LongStructAccuracy" long_struct_accuracy, 3 "LongStructRecall" long_struct_recall,
    4 "LongContentAccuracy" long_content_accuracy, 5 "LongContentRecall" long_content_recall
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataTaskInfo {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { ReviewDataTaskInfo {
    0 "MainTaskId" main_task_id, 1 "SubTaskId" sub_task_id, 2 "TaskName" task_name, 3 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureDifference {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
}
operation! { DescribeStructureDifference() "DescribeStructureDifference" -> DescribeStructureDifferenceOutput {
    0 "MainTaskId" main_task_id: String, 1 "SubTaskId" sub_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureDifferenceOutput {
    pub main_task_id: Option<String>,
    pub status: Option<i64>,
    pub results: Option<Vec<PerStructDifference>>,
}
model! { DescribeStructureDifferenceOutput {
    0 "MainTaskId" main_task_id, 1 "Status" status, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerStructDifference {
    pub sub_task_id: Option<String>,
    pub task_type: Option<String>,
    pub modify_items: Option<Vec<StructureModifyItem>>,
    pub new_items: Option<Vec<StructureOneItem>>,
    pub remove_items: Option<Vec<StructureOneItem>>,
}
model! { PerStructDifference {
    0 "SubTaskId" sub_task_id, 1 "TaskType" task_type, 2 "ModifyItems" modify_items, 3 "NewItems" new_items,
    4 "RemoveItems" remove_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureModifyItem {
    pub path: Option<String>,
    pub machine: Option<String>,
    pub manual: Option<String>,
}
model! { StructureModifyItem {
    0 "Path" path, 1 "Machine" machine, 2 "Manual" manual
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureOneItem {
    pub path: Option<String>,
    pub value: Option<String>,
}
model! { StructureOneItem {
    0 "Path" path, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureResult {
    pub main_task_id: String,
}
operation! { DescribeStructureResult(main_task_id: String) "DescribeStructureResult" -> DescribeStructureResultOutput {
    0 "MainTaskId" main_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureResultOutput {
    pub status: Option<u64>,
    pub results: Option<Vec<StructureResultObject>>,
    pub main_task_id: Option<String>,
}
model! { DescribeStructureResultOutput {
    0 "Status" status, 1 "Results" results, 2 "MainTaskId" main_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureResultObject {
    pub code: Option<u64>,
    pub task_type: Option<String>,
    pub structure_result: Option<String>,
    pub sub_task_id: Option<String>,
    pub task_files: Option<Vec<String>>,
    pub result_fields: Option<Vec<OcrRecognise>>,
}
model! { StructureResultObject {
    0 "Code" code, 1 "TaskType" task_type, 2 "StructureResult" structure_result, 3 "SubTaskId" sub_task_id,
    4 "TaskFiles" task_files, 5 "ResultFields" result_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrRecognise {
    pub original_field: Option<String>,
    pub value: Option<String>,
    pub confidence: Option<f64>,
    pub location: Option<LocationItem>,
    pub field: Option<String>,
}
model! { OcrRecognise {
    0 "OriginalField" original_field, 1 "Value" value, 2 "Confidence" confidence, 3 "Location" location, 4 "Field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub points: Option<Vec<Point>>,
}
model! { LocationItem {
    0 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x_coordinate: Option<i64>,
    pub y_coordinate: Option<i64>,
    pub page: Option<i64>,
}
model! { Point {
    0 "XCoordinate" x_coordinate, 1 "YCoordinate" y_coordinate, 2 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureTaskResult {
    pub main_task_id: String,
}
operation! { DescribeStructureTaskResult(main_task_id: String)
    "DescribeStructureTaskResult" -> DescribeStructureTaskResultOutput {
    0 "MainTaskId" main_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureTaskResultOutput {
    pub status: Option<u64>,
    pub results: Option<Vec<ResultObject>>,
}
model! { DescribeStructureTaskResultOutput {
    0 "Status" status, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultObject {
    pub quality: Option<f64>,
    pub structure_result: Option<String>,
    pub report_type: Option<Vec<ClassifyInfo>>,
}
model! { ResultObject {
    0 "Quality" quality, 1 "StructureResult" structure_result, 2 "ReportType" report_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyInfo {
    pub first_class: Option<String>,
    pub second_class: Option<String>,
    pub third_class: Option<String>,
    pub first_class_id: Option<u64>,
    pub second_class_id: Option<u64>,
    pub third_class_id: Option<u64>,
}
model! { ClassifyInfo {
    0 "FirstClass" first_class, 1 "SecondClass" second_class, 2 "ThirdClass" third_class,
    3 "FirstClassId" first_class_id, 4 "SecondClassId" second_class_id, 5 "ThirdClassId" third_class_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnderwriteTask {
    pub underwrite_task_id: Option<String>,
}
operation! { DescribeUnderwriteTask() "DescribeUnderwriteTask" -> DescribeUnderwriteTaskOutput {
    0 "UnderwriteTaskId" underwrite_task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnderwriteTaskOutput {
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub policy_id: Option<String>,
    pub main_task_id: Option<String>,
    pub underwrite_task_id: Option<String>,
    pub status: Option<u64>,
    pub underwrite_results: Option<Vec<UnderwriteOutput>>,
}
model! { DescribeUnderwriteTaskOutput {
    0 "Uin" uin, 1 "SubAccountUin" sub_account_uin, 2 "PolicyId" policy_id, 3 "MainTaskId" main_task_id,
    4 "UnderwriteTaskId" underwrite_task_id, 5 "Status" status, 6 "UnderwriteResults" underwrite_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteOutput {
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub results: Option<Vec<InsuranceResult>>,
    pub review_time: Option<String>,
    pub manual_detail: Option<Vec<UnderwriteConclusion>>,
}
model! { UnderwriteOutput {
    0 "CustomerId" customer_id, 1 "CustomerName" customer_name, 2 "Results" results, 3 "ReviewTime" review_time,
    4 "ManualDetail" manual_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteConclusion {
    pub r#type: Option<String>,
    pub conclusion: Option<String>,
    pub explanation: Option<String>,
}
model! { UnderwriteConclusion {
    0 "Type" r#type, 1 "Conclusion" conclusion, 2 "Explanation" explanation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedicalFile {
    pub file: Option<Bytes>,
    pub file_url: Option<String>,
}
operation! { UploadMedicalFile() "UploadMedicalFile" -> UploadMedicalFileOutput {
    0 "File" file: Bytes, 1 "FileURL" file_url: String
} { body: BodyStyle::Multipart, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedicalFileOutput {
    pub file_key: Option<String>,
}
model! { UploadMedicalFileOutput {
    0 "FileKey" file_key
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_ENTERPRISE: &str = "AuthFailure.Enterprise";
    pub const AUTH_FAILURE_PERSONAL: &str = "AuthFailure.Personal";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
}

#[cfg(feature = "reflect")]
register! {
    AddSubStructureTasks, CreateAutoClassifyStructureTask, CreateStructureTask, CreateUnderwriteTaskById,
    DescribeMachineUnderwrite, DescribeQualityScore, DescribeReportClassify, DescribeStructCompareData,
    DescribeStructureDifference, DescribeStructureResult, DescribeStructureTaskResult, DescribeUnderwriteTask,
    UploadMedicalFile
}
