//! `asw` 2020-07-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "asw", version: "2020-07-22", code: "asw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowService {
    pub definition: String,
    pub flow_service_name: String,
    pub is_new_role: bool,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowServiceOutput {
    pub flow_service_resource: Option<String>,
    pub create_date: Option<String>,
}
model! { CreateFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource, 1 "CreateDate" create_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecution {
    pub execution_resource_name: String,
}
operation! { DescribeExecution(execution_resource_name: String) "DescribeExecution" -> DescribeExecutionOutput {
    0 "ExecutionResourceName" execution_resource_name
} }

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
    0 "ExecutionResourceName" execution_resource_name, 1 "Name" name, 2 "StartDate" start_date, 3 "StopDate" stop_date,
    4 "StateMachineResourceName" state_machine_resource_name, 5 "Status" status, 6 "Input" input, 7 "Output" output,
    8 "ExecutionDefinition" execution_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionHistory {
    pub execution_resource_name: String,
}
operation! { DescribeExecutionHistory(execution_resource_name: String)
    "DescribeExecutionHistory" -> DescribeExecutionHistoryOutput {
    0 "ExecutionResourceName" execution_resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutionHistoryOutput {
    pub events: Option<Vec<ExecutionEvent>>,
}
model! { DescribeExecutionHistoryOutput {
    0 "Events" events
} }

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
    0 "ExecutionResourceName" execution_resource_name, 1 "EventId" event_id, 2 "EventCategory" event_category,
    3 "StepName" step_name, 4 "ResourceName" resource_name, 5 "Timestamp" timestamp, 6 "Content" content,
    7 "Exception" exception
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutions {
    pub state_machine_resource_name: String,
    pub page_size: i64,
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

pub type DescribeExecutionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServiceDetail {
    pub flow_service_resource: String,
}
operation! { DescribeFlowServiceDetail(flow_service_resource: String)
    "DescribeFlowServiceDetail" -> DescribeFlowServiceDetailOutput {
    0 "FlowServiceResource" flow_service_resource
} }

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
    0 "FlowServiceName" flow_service_name, 1 "Status" status, 2 "Definition" definition, 3 "RoleResource" role_resource,
    4 "Type" r#type, 5 "CreateDate" create_date, 6 "Description" description,
    7 "FlowServiceChineseName" flow_service_chinese_name, 8 "EnableCLS" enable_cls, 9 "CLSUrl" cls_url,
    10 "FlowInput" flow_input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServices {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeFlowServices() "DescribeFlowServices" -> DescribeFlowServicesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeFlowServices: StateMachine = Offset "Offset", "FlowServiceSet" flow_service_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowServicesOutput {
    pub flow_service_set: Option<Vec<StateMachine>>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowServicesOutput {
    0 "FlowServiceSet" flow_service_set, 1 "TotalCount" total_count
} }

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
    0 "FlowServiceResource" flow_service_resource, 1 "Type" r#type, 2 "FlowServiceName" flow_service_name,
    3 "FlowServiceChineseName" flow_service_chinese_name, 4 "CreateDate" create_date, 5 "ModifyDate" modify_date,
    6 "Status" status, 7 "Creator" creator, 8 "Modifier" modifier, 9 "FlowServiceId" flow_service_id,
    10 "TemplateId" template_id, 11 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowService {
    pub flow_service_resource: String,
    pub definition: String,
    pub flow_service_name: String,
    pub flow_service_chinese_name: String,
    pub is_new_role: bool,
    pub r#type: String,
    pub role_resource: String,
    pub description: Option<String>,
    pub enable_cls: Option<bool>,
}

/// What [`ModifyFlowService::new`] takes.
pub struct ModifyFlowServiceRequired {
    pub flow_service_resource: String,
    pub definition: String,
    pub flow_service_name: String,
    pub flow_service_chinese_name: String,
    pub is_new_role: bool,
    pub r#type: String,
    pub role_resource: String,
}
operation! { ModifyFlowService{ModifyFlowServiceRequired: flow_service_resource, definition, flow_service_name, flow_service_chinese_name, is_new_role, r#type, role_resource}
    "ModifyFlowService" -> ModifyFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource, 1 "Definition" definition, 2 "FlowServiceName" flow_service_name,
    3 "FlowServiceChineseName" flow_service_chinese_name, 4 "IsNewRole" is_new_role, 5 "Type" r#type,
    6 "RoleResource" role_resource, 7 "Description" description: String, 8 "EnableCLS" enable_cls: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowServiceOutput {
    pub flow_service_resource: Option<String>,
    pub update_date: Option<String>,
}
model! { ModifyFlowServiceOutput {
    0 "FlowServiceResource" flow_service_resource, 1 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecution {
    pub state_machine_resource_name: String,
    pub input: Option<String>,
    pub name: Option<String>,
}
operation! { StartExecution(state_machine_resource_name: String) "StartExecution" -> StartExecutionOutput {
    0 "StateMachineResourceName" state_machine_resource_name, 1 "Input" input: String, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionOutput {
    pub execution_resource_name: Option<String>,
    pub start_date: Option<String>,
}
model! { StartExecutionOutput {
    0 "ExecutionResourceName" execution_resource_name, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExecution {
    pub execution_qrn: String,
}
operation! { StopExecution(execution_qrn: String) "StopExecution" -> Empty {
    0 "ExecutionQrn" execution_qrn
} }

pub type StopExecutionOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    CreateFlowService, DescribeExecution, DescribeExecutionHistory, DescribeExecutions, DescribeFlowServiceDetail,
    DescribeFlowServices, ModifyFlowService, StartExecution, StopExecution
}
