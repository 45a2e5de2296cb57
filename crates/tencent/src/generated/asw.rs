//! `asw` of Tencent Cloud, API version 2020-07-22.
//!
//! Endpoint: `asw.tencentcloudapi.com`, or `asw.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, asw::DescribeFlowServices};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFlowServices::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("asw", "2020-07-22", "asw", &Endpoints::NONE);

/// Creates flow service: `CreateFlowService` of `asw` 2020-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=CreateFlowService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowService {
    /// Required.
    pub definition: String,
    /// Required.
    pub flow_service_name: String,
    /// Required.
    pub is_new_role: bool,
    /// Required.
    pub r#type: String,
    pub flow_service_chinese_name: Option<String>,
    pub role_resource: Option<String>,
    pub description: Option<String>,
    pub enable_cls: Option<bool>,
    pub input: Option<String>,
}
operation! { CreateFlowService(definition: String, flow_service_name: String, is_new_role: bool, r#type: String)
    "CreateFlowService" -> CreateFlowServiceOutput {
    0 "Definition" definition, 1 "FlowServiceName" flow_service_name, 2 "IsNewRole" is_new_role, 3 "Type" r#type,
    4 "FlowServiceChineseName" flow_service_chinese_name: String, 5 "RoleResource" role_resource: String,
    6 "Description" description: String, 7 "EnableCLS" enable_cls: bool, 8 "Input" input: String
} }

/// Response of [`CreateFlowService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowServiceOutput {
    pub flow_service_resource: Option<String>,
    pub create_date: Option<String>,
}
model! { CreateFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource: String, 1 "CreateDate" create_date: String
} }

/// Describes execution: `DescribeExecution` of `asw` 2020-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=DescribeExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecution {
    /// Required.
    pub execution_resource_name: String,
}
operation! { DescribeExecution(execution_resource_name: String) "DescribeExecution" -> DescribeExecutionOutput {
    0 "ExecutionResourceName" execution_resource_name
} }

/// Response of [`DescribeExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionOutput {
    pub execution_resource_name: Option<String>,
    pub name: Option<String>,
    pub start_date: Option<String>,
    pub stop_date: Option<String>,
    pub state_machine_resource_name: Option<String>,
    pub status: Option<String>,
    pub input: Option<String>,
    pub output: Option<String>,
    pub execution_definition: Option<String>,
}
model! { DescribeExecutionOutput {
    0 "ExecutionResourceName" execution_resource_name: String, 1 "Name" name: String, 2 "StartDate" start_date: String,
    3 "StopDate" stop_date: String, 4 "StateMachineResourceName" state_machine_resource_name: String,
    5 "Status" status: String, 6 "Input" input: String, 7 "Output" output: String,
    8 "ExecutionDefinition" execution_definition: String
} }

/// Describes execution history: `DescribeExecutionHistory` of `asw` 2020-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=DescribeExecutionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionHistory {
    /// Required.
    pub execution_resource_name: String,
}
operation! { DescribeExecutionHistory(execution_resource_name: String)
    "DescribeExecutionHistory" -> DescribeExecutionHistoryOutput {
    0 "ExecutionResourceName" execution_resource_name
} }

/// Response of [`DescribeExecutionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionHistoryOutput {
    pub events: Vec<ExecutionEvent>,
}
model! { DescribeExecutionHistoryOutput {
    0 "Events" events: Vec<ExecutionEvent>
} }

/// In the response of [`DescribeExecutionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionEvent {
    pub execution_resource_name: Option<String>,
    pub event_id: Option<i64>,
    pub event_category: Option<String>,
    pub step_name: Option<String>,
    pub resource_name: Option<String>,
    pub timestamp: Option<String>,
    pub content: Option<String>,
    pub exception: Option<String>,
}
model! { ExecutionEvent {
    0 "ExecutionResourceName" execution_resource_name: String, 1 "EventId" event_id: i64,
    2 "EventCategory" event_category: String, 3 "StepName" step_name: String, 4 "ResourceName" resource_name: String,
    5 "Timestamp" timestamp: String, 6 "Content" content: String, 7 "Exception" exception: String
} }

/// Describes executions: `DescribeExecutions` of `asw` 2020-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=DescribeExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutions {
    /// Required.
    pub state_machine_resource_name: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_index: i64,
    pub filter_execution_status: Option<String>,
    pub filter_execution_resource_name: Option<String>,
}
operation! { DescribeExecutions(state_machine_resource_name: String, page_size: i64, page_index: i64)
    "DescribeExecutions" -> Empty {
    0 "StateMachineResourceName" state_machine_resource_name, 1 "PageSize" page_size, 2 "PageIndex" page_index,
    3 "FilterExecutionStatus" filter_execution_status: String,
    4 "FilterExecutionResourceName" filter_execution_resource_name: String
} }

/// Response of [`DescribeExecutions`]: empty.
pub type DescribeExecutionsOutput = Empty;

/// Describes flow service detail: `DescribeFlowServiceDetail` of `asw` 2020-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=DescribeFlowServiceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServiceDetail {
    /// Required.
    pub flow_service_resource: String,
}
operation! { DescribeFlowServiceDetail(flow_service_resource: String)
    "DescribeFlowServiceDetail" -> DescribeFlowServiceDetailOutput {
    0 "FlowServiceResource" flow_service_resource
} }

/// Response of [`DescribeFlowServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServiceDetailOutput {
    pub flow_service_name: Option<String>,
    pub status: Option<String>,
    pub definition: Option<String>,
    pub role_resource: Option<String>,
    pub r#type: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub flow_service_chinese_name: Option<String>,
    pub enable_cls: Option<bool>,
    pub cls_url: Option<String>,
    pub flow_input: Option<String>,
}
model! { DescribeFlowServiceDetailOutput {
    0 "FlowServiceName" flow_service_name: String, 1 "Status" status: String, 2 "Definition" definition: String,
    3 "RoleResource" role_resource: String, 4 "Type" r#type: String, 5 "CreateDate" create_date: String,
    6 "Description" description: String, 7 "FlowServiceChineseName" flow_service_chinese_name: String,
    8 "EnableCLS" enable_cls: bool, 9 "CLSUrl" cls_url: String, 10 "FlowInput" flow_input: String
} }

/// Describes flow services: `DescribeFlowServices` of `asw` 2020-07-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=DescribeFlowServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServices {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeFlowServices() "DescribeFlowServices" -> DescribeFlowServicesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeFlowServices: StateMachine = Offset "Offset", "FlowServiceSet" flow_service_set, total "TotalCount" }

/// In the request of [`DescribeFlowServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeFlowServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServicesOutput {
    pub flow_service_set: Vec<StateMachine>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowServicesOutput {
    0 "FlowServiceSet" flow_service_set: Vec<StateMachine>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFlowServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StateMachine {
    pub flow_service_resource: Option<String>,
    pub r#type: Option<String>,
    pub flow_service_name: Option<String>,
    pub flow_service_chinese_name: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub status: Option<String>,
    pub creator: Option<String>,
    pub modifier: Option<String>,
    pub flow_service_id: Option<String>,
    pub template_id: Option<String>,
    pub description: Option<String>,
}
model! { StateMachine {
    0 "FlowServiceResource" flow_service_resource: String, 1 "Type" r#type: String,
    2 "FlowServiceName" flow_service_name: String, 3 "FlowServiceChineseName" flow_service_chinese_name: String,
    4 "CreateDate" create_date: String, 5 "ModifyDate" modify_date: String, 6 "Status" status: String,
    7 "Creator" creator: String, 8 "Modifier" modifier: String, 9 "FlowServiceId" flow_service_id: String,
    10 "TemplateId" template_id: String, 11 "Description" description: String
} }

/// Modifies flow service: `ModifyFlowService` of `asw` 2020-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=ModifyFlowService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowService {
    /// Required.
    pub flow_service_resource: String,
    /// Required.
    pub definition: String,
    /// Required.
    pub flow_service_name: String,
    /// Required.
    pub flow_service_chinese_name: String,
    /// Required.
    pub is_new_role: bool,
    /// Required.
    pub r#type: String,
    /// Required.
    pub role_resource: String,
    pub description: Option<String>,
    pub enable_cls: Option<bool>,
}

/// Arguments of [`ModifyFlowService::new`].
pub struct ModifyFlowServiceRequired {
    pub flow_service_resource: String,
    pub definition: String,
    pub flow_service_name: String,
    pub flow_service_chinese_name: String,
    pub is_new_role: bool,
    pub r#type: String,
    pub role_resource: String,
}
operation! {
    ModifyFlowService { ModifyFlowServiceRequired: flow_service_resource, definition, flow_service_name, flow_service_chinese_name, is_new_role, r#type, role_resource }
    "ModifyFlowService" -> ModifyFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource, 1 "Definition" definition, 2 "FlowServiceName" flow_service_name,
    3 "FlowServiceChineseName" flow_service_chinese_name, 4 "IsNewRole" is_new_role, 5 "Type" r#type,
    6 "RoleResource" role_resource, 7 "Description" description: String, 8 "EnableCLS" enable_cls: bool
} }

/// Response of [`ModifyFlowService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowServiceOutput {
    pub flow_service_resource: Option<String>,
    pub update_date: Option<String>,
}
model! { ModifyFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource: String, 1 "UpdateDate" update_date: String
} }

/// Starts execution: `StartExecution` of `asw` 2020-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=StartExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecution {
    /// Required.
    pub state_machine_resource_name: String,
    pub input: Option<String>,
    pub name: Option<String>,
}
operation! { StartExecution(state_machine_resource_name: String) "StartExecution" -> StartExecutionOutput {
    0 "StateMachineResourceName" state_machine_resource_name, 1 "Input" input: String, 2 "Name" name: String
} }

/// Response of [`StartExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionOutput {
    pub execution_resource_name: Option<String>,
    pub start_date: Option<String>,
}
model! { StartExecutionOutput {
    0 "ExecutionResourceName" execution_resource_name: String, 1 "StartDate" start_date: String
} }

/// Stops execution: `StopExecution` of `asw` 2020-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asw&Version=2020-07-22&Action=StopExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExecution {
    /// Required.
    pub execution_qrn: String,
}
operation! { StopExecution(execution_qrn: String) "StopExecution" -> Empty {
    0 "ExecutionQrn" execution_qrn
} }

/// Response of [`StopExecution`]: empty.
pub type StopExecutionOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateFlowService, DescribeExecution, DescribeExecutionHistory, DescribeExecutions, DescribeFlowServiceDetail,
    DescribeFlowServices, ModifyFlowService, StartExecution, StopExecution
}
