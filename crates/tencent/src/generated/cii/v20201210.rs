//! `cii` of Tencent Cloud, API version 2020-12-10.
//!
//! Endpoint: `cii.tencentcloudapi.com`, or `cii.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2020-12-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cii::v20201210::DescribeStructCompareData};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeStructCompareData::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cii", "2020-12-10", "cii", &Endpoints::NONE);

/// Creates structure task: `CreateStructureTask` of `cii` 2020-12-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2020-12-10&Action=CreateStructureTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTask {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub customer_id: String,
    /// Required.
    pub customer_name: String,
    /// Required.
    pub task_type: String,
    /// Required.
    pub year: String,
    /// Required.
    pub file_list: Vec<String>,
    pub insurance_types: Option<Vec<String>>,
    pub image_list: Option<Vec<String>>,
}

/// Arguments of [`CreateStructureTask::new`].
pub struct CreateStructureTaskRequired {
    pub policy_id: String,
    pub customer_id: String,
    pub customer_name: String,
    pub task_type: String,
    pub year: String,
    pub file_list: Vec<String>,
}
operation! {
    CreateStructureTask { CreateStructureTaskRequired: policy_id, customer_id, customer_name, task_type, year, file_list }
    "CreateStructureTask" -> CreateStructureTaskOutput {
    0 "PolicyId" policy_id, 1 "CustomerId" customer_id, 2 "CustomerName" customer_name, 3 "TaskType" task_type,
    4 "Year" year, 5 "FileList" file_list, 6 "InsuranceTypes" insurance_types: Vec<String>,
    7 "ImageList" image_list: Vec<String>
} }

/// Response of [`CreateStructureTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructureTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateStructureTaskOutput {
    0 "TaskId" task_id: String
} }

/// Describes struct compare data: `DescribeStructCompareData` of `cii` 2020-12-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2020-12-10&Action=DescribeStructCompareData>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructCompareData {
    /// Required.
    pub task_id: String,
}
operation! { DescribeStructCompareData(task_id: String) "DescribeStructCompareData" -> DescribeStructCompareDataOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeStructCompareData`].
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
    0 "PolicyId" policy_id: String, 1 "TaskId" task_id: String, 2 "CustomerId" customer_id: String,
    3 "CustomerName" customer_name: String, 4 "ReviewTime" review_time: String,
    5 "MachineResult" machine_result: String, 6 "ManualResult" manual_result: String,
    7 "Metrics" metrics: CompareMetricsData, 8 "NewItems" new_items: String, 9 "ModifyItems" modify_items: String
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

/// Describes structure task result: `DescribeStructureTaskResult` of `cii` 2020-12-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cii&Version=2020-12-10&Action=DescribeStructureTaskResult>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStructureTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeStructureTaskResult(task_id: String)
    "DescribeStructureTaskResult" -> DescribeStructureTaskResultOutput {
    0 "TaskId" task_id
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
}
model! { ResultObject {
    0 "Quality" quality: f64, 1 "StructureResult" structure_result: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateStructureTask, DescribeStructCompareData, DescribeStructureTaskResult
}
