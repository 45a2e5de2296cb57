//! `cii` 2020-12-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cii", version: "2020-12-10", code: "cii", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTask {
    pub policy_id: String,
    pub customer_id: String,
    pub customer_name: String,
    pub task_type: String,
    pub year: String,
    pub file_list: Vec<String>,
    pub insurance_types: Option<Vec<String>>,
    pub image_list: Option<Vec<String>>,
}

/// What [`CreateStructureTask::new`] takes.
pub struct CreateStructureTaskRequired {
    pub policy_id: String,
    pub customer_id: String,
    pub customer_name: String,
    pub task_type: String,
    pub year: String,
    pub file_list: Vec<String>,
}
operation! { CreateStructureTask{CreateStructureTaskRequired: policy_id, customer_id, customer_name, task_type, year, file_list}
    "CreateStructureTask" -> CreateStructureTaskOutput {
    0 "PolicyId" policy_id, 1 "CustomerId" customer_id, 2 "CustomerName" customer_name, 3 "TaskType" task_type,
    4 "Year" year, 5 "FileList" file_list, 6 "InsuranceTypes" insurance_types: Vec<String>,
    7 "ImageList" image_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateStructureTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareData {
    pub task_id: String,
}
operation! { DescribeStructCompareData(task_id: String) "DescribeStructCompareData" -> DescribeStructCompareDataOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareDataOutput {
    pub policy_id: Option<String>,
    pub task_id: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub review_time: Option<String>,
    pub machine_result: Option<String>,
    pub manual_result: Option<String>,
    pub metrics: Option<CompareMetricsData>,
    pub new_items: Option<String>,
    pub modify_items: Option<String>,
}
model! { DescribeStructCompareDataOutput {
    0 "PolicyId" policy_id, 1 "TaskId" task_id, 2 "CustomerId" customer_id, 3 "CustomerName" customer_name,
    4 "ReviewTime" review_time, 5 "MachineResult" machine_result, 6 "ManualResult" manual_result, 7 "Metrics" metrics,
    8 "NewItems" new_items, 9 "ModifyItems" modify_items
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
pub struct DescribeStructureTaskResult {
    pub task_id: String,
}
operation! { DescribeStructureTaskResult(task_id: String)
    "DescribeStructureTaskResult" -> DescribeStructureTaskResultOutput {
    0 "TaskId" task_id
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
}
model! { ResultObject {
    0 "Quality" quality, 1 "StructureResult" structure_result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateStructureTask, DescribeStructCompareData, DescribeStructureTaskResult
}
