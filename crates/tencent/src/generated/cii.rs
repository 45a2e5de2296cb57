//! `cii` of Tencent Cloud, API version 2021-04-08.
//!
//! Endpoint: `cii.tencentcloudapi.com`, or `cii.<region>.tencentcloudapi.com`. Other versions: [`v20201210`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cii::DescribeStructCompareData};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeStructCompareData::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20201210;

static SERVICE: Service<'_> = Service::new("cii", "2021-04-08", "cii", &Endpoints::NONE);

/// Adds sub structure tasks: `AddSubStructureTasks` of `cii` 2021-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=AddSubStructureTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubStructureTasks {
    /// Required.
    pub main_task_id: String,
    /// Required.
    pub task_infos: Vec<CreateStructureTaskInfo>,
}
operation! { AddSubStructureTasks(main_task_id: String, task_infos: Vec<CreateStructureTaskInfo>)
    "AddSubStructureTasks" -> AddSubStructureTasksOutput {
    0 "MainTaskId" main_task_id, 1 "TaskInfos" task_infos
} }

/// In the request of [`AddSubStructureTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskInfo {
    /// Required.
    pub task_type: Option<String>,
    /// Required.
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

/// Response of [`AddSubStructureTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubStructureTasksOutput {
    pub sub_task_ids: Vec<String>,
}
model! { AddSubStructureTasksOutput {
    0 "SubTaskIds" sub_task_ids: Vec<String>
} }

/// Creates auto classify structure task: `CreateAutoClassifyStructureTask` of `cii` 2021-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=CreateAutoClassifyStructureTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTask {
    /// Required.
    pub service_type: String,
    /// Required.
    pub task_infos: Vec<CreateAutoClassifyStructureTaskInfo>,
    pub policy_id: Option<String>,
    pub trigger_type: Option<String>,
    pub insurance_types: Option<Vec<String>>,
    pub callback_url: Option<String>,
}
operation! {
    CreateAutoClassifyStructureTask(service_type: String, task_infos: Vec<CreateAutoClassifyStructureTaskInfo>)
    "CreateAutoClassifyStructureTask" -> CreateAutoClassifyStructureTaskOutput {
    0 "ServiceType" service_type, 1 "TaskInfos" task_infos, 2 "PolicyId" policy_id: String,
    3 "TriggerType" trigger_type: String, 4 "InsuranceTypes" insurance_types: Vec<String>,
    5 "CallbackUrl" callback_url: String
} }

/// In the request of [`CreateAutoClassifyStructureTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTaskInfo {
    /// Required.
    pub file_list: Option<Vec<String>>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub image_list: Option<Vec<String>>,
}
input! { CreateAutoClassifyStructureTaskInfo(file_list: Vec<String>) {
    0 "FileList" file_list: Vec<String>, 1 "CustomerId" customer_id: String, 2 "CustomerName" customer_name: String,
    3 "ImageList" image_list: Vec<String>
} }

/// Response of [`CreateAutoClassifyStructureTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoClassifyStructureTaskOutput {
    pub main_task_id: Option<String>,
}
model! { CreateAutoClassifyStructureTaskOutput {
    0 "MainTaskId" main_task_id: String
} }

/// Creates structure task: `CreateStructureTask` of `cii` 2021-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=CreateStructureTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTask {
    /// Required.
    pub service_type: String,
    /// Required.
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

/// Response of [`CreateStructureTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskOutput {
    pub main_task_id: Option<String>,
}
model! { CreateStructureTaskOutput {
    0 "MainTaskId" main_task_id: String
} }

/// Creates underwrite task by id: `CreateUnderwriteTaskById` of `cii` 2021-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=CreateUnderwriteTaskById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnderwriteTaskById {
    /// Required.
    pub main_task_ids: Vec<String>,
    pub callback_url: Option<String>,
}
operation! { CreateUnderwriteTaskById(main_task_ids: Vec<String>)
    "CreateUnderwriteTaskById" -> CreateUnderwriteTaskByIdOutput {
    0 "MainTaskIds" main_task_ids, 1 "CallbackUrl" callback_url: String
} }

/// Response of [`CreateUnderwriteTaskById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnderwriteTaskByIdOutput {
    pub underwrite_task_ids: Vec<String>,
}
model! { CreateUnderwriteTaskByIdOutput {
    0 "UnderwriteTaskIds" underwrite_task_ids: Vec<String>
} }

/// Describes machine underwrite: `DescribeMachineUnderwrite` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeMachineUnderwrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineUnderwrite {
    /// Required.
    pub underwrite_task_id: String,
}
operation! { DescribeMachineUnderwrite(underwrite_task_id: String)
    "DescribeMachineUnderwrite" -> DescribeMachineUnderwriteOutput {
    0 "UnderwriteTaskId" underwrite_task_id
} }

/// Response of [`DescribeMachineUnderwrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineUnderwriteOutput {
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub policy_id: Option<String>,
    pub main_task_id: Option<String>,
    pub underwrite_task_id: Option<String>,
    pub status: Option<i64>,
    pub underwrite_results: Vec<MachineUnderwriteOutput>,
}
model! { DescribeMachineUnderwriteOutput {
    0 "Uin" uin: String, 1 "SubAccountUin" sub_account_uin: String, 2 "PolicyId" policy_id: String,
    3 "MainTaskId" main_task_id: String, 4 "UnderwriteTaskId" underwrite_task_id: String, 5 "Status" status: i64,
    6 "UnderwriteResults" underwrite_results: Vec<MachineUnderwriteOutput>
} }

/// In the response of [`DescribeMachineUnderwrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineUnderwriteOutput {
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub results: Vec<InsuranceResult>,
}
model! { MachineUnderwriteOutput {
    0 "CustomerId" customer_id: String, 1 "CustomerName" customer_name: String,
    2 "Results" results: Vec<InsuranceResult>
} }

/// In the response of [`DescribeMachineUnderwrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsuranceResult {
    pub insurance_type: Option<String>,
    pub result: Vec<MachinePredict>,
}
model! { InsuranceResult {
    0 "InsuranceType" insurance_type: String, 1 "Result" result: Vec<MachinePredict>
} }

/// In the response of [`DescribeMachineUnderwrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachinePredict {
    pub title: Option<String>,
    pub conclusion: Option<String>,
    pub explanation: Vec<UnderwriteItem>,
    pub disease: Vec<UnderwriteItem>,
    pub laboratory: Vec<UnderwriteItem>,
}
model! { MachinePredict {
    0 "Title" title: String, 1 "Conclusion" conclusion: String, 2 "Explanation" explanation: Vec<UnderwriteItem>,
    3 "Disease" disease: Vec<UnderwriteItem>, 4 "Laboratory" laboratory: Vec<UnderwriteItem>
} }

/// In the response of [`DescribeMachineUnderwrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteItem {
    pub name: Option<String>,
    pub result: Option<String>,
    pub value: Option<String>,
    pub range: Option<String>,
    pub report_date: Vec<String>,
    pub file_type: Option<String>,
    pub inspect_project: Option<String>,
    pub unit: Option<String>,
    pub origin_name: Option<String>,
    pub yin_yang: Option<String>,
}
model! { UnderwriteItem {
    0 "Name" name: String, 1 "Result" result: String, 2 "Value" value: String, 3 "Range" range: String,
    4 "ReportDate" report_date: Vec<String>, 5 "FileType" file_type: String, 6 "InspectProject" inspect_project: String,
    7 "Unit" unit: String, 8 "OriginName" origin_name: String, 9 "YinYang" yin_yang: String
} }

/// Describes quality score: `DescribeQualityScore` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeQualityScore>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScore {
    /// Required. Base64 on the wire.
    pub file: Bytes,
}
operation! { DescribeQualityScore(file: Bytes) "DescribeQualityScore" -> DescribeQualityScoreOutput {
    0 "File" file
} { body: BodyStyle::Multipart, } }

/// Response of [`DescribeQualityScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreOutput {
    pub quality_score: Option<f64>,
}
model! { DescribeQualityScoreOutput {
    0 "QualityScore" quality_score: f64
} }

/// Describes report classify: `DescribeReportClassify` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeReportClassify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportClassify {
    /// Required.
    pub service_type: String,
    /// Required.
    pub file_list: Vec<String>,
}
operation! { DescribeReportClassify(service_type: String, file_list: Vec<String>)
    "DescribeReportClassify" -> DescribeReportClassifyOutput {
    0 "ServiceType" service_type, 1 "FileList" file_list
} }

/// Response of [`DescribeReportClassify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportClassifyOutput {
    pub reports: Vec<ClassifiedReports>,
}
model! { DescribeReportClassifyOutput {
    0 "Reports" reports: Vec<ClassifiedReports>
} }

/// In the response of [`DescribeReportClassify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifiedReports {
    pub report_type: Option<String>,
    pub file_list: Vec<String>,
}
model! { ClassifiedReports {
    0 "ReportType" report_type: String, 1 "FileList" file_list: Vec<String>
} }

/// Describes struct compare data: `DescribeStructCompareData` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeStructCompareData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareData {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
}
operation! { DescribeStructCompareData() "DescribeStructCompareData" -> DescribeStructCompareDataOutput {
    0 "MainTaskId" main_task_id: String, 1 "SubTaskId" sub_task_id: String
} }

/// Response of [`DescribeStructCompareData`].
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
    pub all_tasks: Vec<ReviewDataTaskInfo>,
    pub task_type: Option<String>,
}
model! { DescribeStructCompareDataOutput {
    0 "PolicyId" policy_id: String, 1 "MainTaskId" main_task_id: String, 2 "CustomerId" customer_id: String,
    3 "CustomerName" customer_name: String, 4 "ReviewTime" review_time: String,
    5 "MachineResult" machine_result: String, 6 "ManualResult" manual_result: String,
    7 "Metrics" metrics: CompareMetricsData, 8 "NewItems" new_items: String, 9 "ModifyItems" modify_items: String,
    10 "SubTaskId" sub_task_id: String, 11 "AllTasks" all_tasks: Vec<ReviewDataTaskInfo>,
    12 "TaskType" task_type: String
} }

/// In the response of [`DescribeStructCompareData`].
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
    0 "ShortStructAccuracy" short_struct_accuracy: String, 1 "ShortStructRecall" short_struct_recall: String,
    2 "LongStructAccuracy" long_struct_accuracy: String, 3 "LongStructRecall" long_struct_recall: String,
    4 "LongContentAccuracy" long_content_accuracy: String, 5 "LongContentRecall" long_content_recall: String
} }

/// In the response of [`DescribeStructCompareData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataTaskInfo {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { ReviewDataTaskInfo {
    0 "MainTaskId" main_task_id: String, 1 "SubTaskId" sub_task_id: String, 2 "TaskName" task_name: String,
    3 "TaskType" task_type: String
} }

/// Describes structure difference: `DescribeStructureDifference` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeStructureDifference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureDifference {
    pub main_task_id: Option<String>,
    pub sub_task_id: Option<String>,
}
operation! { DescribeStructureDifference() "DescribeStructureDifference" -> DescribeStructureDifferenceOutput {
    0 "MainTaskId" main_task_id: String, 1 "SubTaskId" sub_task_id: String
} }

/// Response of [`DescribeStructureDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureDifferenceOutput {
    pub main_task_id: Option<String>,
    pub status: Option<i64>,
    pub results: Vec<PerStructDifference>,
}
model! { DescribeStructureDifferenceOutput {
    0 "MainTaskId" main_task_id: String, 1 "Status" status: i64, 2 "Results" results: Vec<PerStructDifference>
} }

/// In the response of [`DescribeStructureDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerStructDifference {
    pub sub_task_id: Option<String>,
    pub task_type: Option<String>,
    pub modify_items: Vec<StructureModifyItem>,
    pub new_items: Vec<StructureOneItem>,
    pub remove_items: Vec<StructureOneItem>,
}
model! { PerStructDifference {
    0 "SubTaskId" sub_task_id: String, 1 "TaskType" task_type: String,
    2 "ModifyItems" modify_items: Vec<StructureModifyItem>, 3 "NewItems" new_items: Vec<StructureOneItem>,
    4 "RemoveItems" remove_items: Vec<StructureOneItem>
} }

/// In the response of [`DescribeStructureDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureModifyItem {
    pub path: Option<String>,
    pub machine: Option<String>,
    pub manual: Option<String>,
}
model! { StructureModifyItem {
    0 "Path" path: String, 1 "Machine" machine: String, 2 "Manual" manual: String
} }

/// In the response of [`DescribeStructureDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureOneItem {
    pub path: Option<String>,
    pub value: Option<String>,
}
model! { StructureOneItem {
    0 "Path" path: String, 1 "Value" value: String
} }

/// Describes structure result: `DescribeStructureResult` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeStructureResult>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureResult {
    /// Required.
    pub main_task_id: String,
}
operation! { DescribeStructureResult(main_task_id: String) "DescribeStructureResult" -> DescribeStructureResultOutput {
    0 "MainTaskId" main_task_id
} }

/// Response of [`DescribeStructureResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureResultOutput {
    pub status: Option<i64>,
    pub results: Vec<StructureResultObject>,
    pub main_task_id: Option<String>,
}
model! { DescribeStructureResultOutput {
    0 "Status" status: i64, 1 "Results" results: Vec<StructureResultObject>, 2 "MainTaskId" main_task_id: String
} }

/// In the response of [`DescribeStructureResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructureResultObject {
    pub code: Option<i64>,
    pub task_type: Option<String>,
    pub structure_result: Option<String>,
    pub sub_task_id: Option<String>,
    pub task_files: Vec<String>,
    pub result_fields: Vec<OcrRecognise>,
}
model! { StructureResultObject {
    0 "Code" code: i64, 1 "TaskType" task_type: String, 2 "StructureResult" structure_result: String,
    3 "SubTaskId" sub_task_id: String, 4 "TaskFiles" task_files: Vec<String>,
    5 "ResultFields" result_fields: Vec<OcrRecognise>
} }

/// In the response of [`DescribeStructureResult`].
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
    0 "OriginalField" original_field: String, 1 "Value" value: String, 2 "Confidence" confidence: f64,
    3 "Location" location: LocationItem, 4 "Field" field: String
} }

/// In the response of [`DescribeStructureResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub points: Vec<Point>,
}
model! { LocationItem {
    0 "Points" points: Vec<Point>
} }

/// In the response of [`DescribeStructureResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub x_coordinate: Option<i64>,
    pub y_coordinate: Option<i64>,
    pub page: Option<i64>,
}
model! { Point {
    0 "XCoordinate" x_coordinate: i64, 1 "YCoordinate" y_coordinate: i64, 2 "Page" page: i64
} }

/// Describes structure task result: `DescribeStructureTaskResult` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeStructureTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureTaskResult {
    /// Required.
    pub main_task_id: String,
}
operation! { DescribeStructureTaskResult(main_task_id: String)
    "DescribeStructureTaskResult" -> DescribeStructureTaskResultOutput {
    0 "MainTaskId" main_task_id
} }

/// Response of [`DescribeStructureTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureTaskResultOutput {
    pub status: Option<i64>,
    pub results: Vec<ResultObject>,
}
model! { DescribeStructureTaskResultOutput {
    0 "Status" status: i64, 1 "Results" results: Vec<ResultObject>
} }

/// In the response of [`DescribeStructureTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultObject {
    pub quality: Option<f64>,
    pub structure_result: Option<String>,
    pub report_type: Vec<ClassifyInfo>,
}
model! { ResultObject {
    0 "Quality" quality: f64, 1 "StructureResult" structure_result: String,
    2 "ReportType" report_type: Vec<ClassifyInfo>
} }

/// In the response of [`DescribeStructureTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyInfo {
    pub first_class: Option<String>,
    pub second_class: Option<String>,
    pub third_class: Option<String>,
    pub first_class_id: Option<i64>,
    pub second_class_id: Option<i64>,
    pub third_class_id: Option<i64>,
}
model! { ClassifyInfo {
    0 "FirstClass" first_class: String, 1 "SecondClass" second_class: String, 2 "ThirdClass" third_class: String,
    3 "FirstClassId" first_class_id: i64, 4 "SecondClassId" second_class_id: i64, 5 "ThirdClassId" third_class_id: i64
} }

/// Describes underwrite task: `DescribeUnderwriteTask` of `cii` 2021-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=DescribeUnderwriteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnderwriteTask {
    pub underwrite_task_id: Option<String>,
}
operation! { DescribeUnderwriteTask() "DescribeUnderwriteTask" -> DescribeUnderwriteTaskOutput {
    0 "UnderwriteTaskId" underwrite_task_id: String
} }

/// Response of [`DescribeUnderwriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnderwriteTaskOutput {
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub policy_id: Option<String>,
    pub main_task_id: Option<String>,
    pub underwrite_task_id: Option<String>,
    pub status: Option<i64>,
    pub underwrite_results: Vec<UnderwriteOutput>,
}
model! { DescribeUnderwriteTaskOutput {
    0 "Uin" uin: String, 1 "SubAccountUin" sub_account_uin: String, 2 "PolicyId" policy_id: String,
    3 "MainTaskId" main_task_id: String, 4 "UnderwriteTaskId" underwrite_task_id: String, 5 "Status" status: i64,
    6 "UnderwriteResults" underwrite_results: Vec<UnderwriteOutput>
} }

/// In the response of [`DescribeUnderwriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteOutput {
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub results: Vec<InsuranceResult>,
    pub review_time: Option<String>,
    pub manual_detail: Vec<UnderwriteConclusion>,
}
model! { UnderwriteOutput {
    0 "CustomerId" customer_id: String, 1 "CustomerName" customer_name: String,
    2 "Results" results: Vec<InsuranceResult>, 3 "ReviewTime" review_time: String,
    4 "ManualDetail" manual_detail: Vec<UnderwriteConclusion>
} }

/// In the response of [`DescribeUnderwriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderwriteConclusion {
    pub r#type: Option<String>,
    pub conclusion: Option<String>,
    pub explanation: Option<String>,
}
model! { UnderwriteConclusion {
    0 "Type" r#type: String, 1 "Conclusion" conclusion: String, 2 "Explanation" explanation: String
} }

/// `UploadMedicalFile` of `cii` 2021-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2021-04-08&Action=UploadMedicalFile>.
///
/// Errors: [`codes::AUTH_FAILURE_ENTERPRISE`], [`codes::AUTH_FAILURE_PERSONAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedicalFile {
    /// Base64 on the wire.
    pub file: Option<Bytes>,
    pub file_url: Option<String>,
}
operation! { UploadMedicalFile() "UploadMedicalFile" -> UploadMedicalFileOutput {
    0 "File" file: Bytes, 1 "FileURL" file_url: String
} { body: BodyStyle::Multipart, } }

/// Response of [`UploadMedicalFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedicalFileOutput {
    pub file_key: Option<String>,
}
model! { UploadMedicalFileOutput {
    0 "FileKey" file_key: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_ENTERPRISE "AuthFailure.Enterprise",
    AUTH_FAILURE_PERSONAL "AuthFailure.Personal", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddSubStructureTasks, CreateAutoClassifyStructureTask, CreateStructureTask, CreateUnderwriteTaskById,
    DescribeMachineUnderwrite, DescribeQualityScore, DescribeReportClassify, DescribeStructCompareData,
    DescribeStructureDifference, DescribeStructureResult, DescribeStructureTaskResult, DescribeUnderwriteTask,
    UploadMedicalFile
}
