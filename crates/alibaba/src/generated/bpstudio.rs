//! `bpstudio` of Alibaba Cloud, API version 2021-09-31.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/BPStudio/2021-09-31/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, bpstudio::GetApplicationVariables};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApplicationVariables::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "bpstudio.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "bpstudio.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "bpstudio-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "bpstudio-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "bpstudio",
    "2021-09-31",
    "bpstudio",
    &ENDPOINTS,
);

/// `AppFailBack` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/AppFailBack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailBack {
    pub application_id: Option<String>,
}
operation! { AppFailBack() "AppFailBack" -> AppFailBackOutput {
    0 "ApplicationId" application_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`AppFailBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailBackOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { AppFailBackOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// `AppFailOver` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/AppFailOver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailOver {
    pub application_id: Option<String>,
    pub fail_zone: Option<String>,
}
operation! { AppFailOver() "AppFailOver" -> AppFailOverOutput {
    0 "ApplicationId" application_id: String, 1 "FailZone" fail_zone: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AppFailOver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailOverOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { AppFailOverOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Changes resource group: `ChangeResourceGroup` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates application: `CreateApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub area_id: Option<String>,
    pub client_token: Option<String>,
    pub configuration: Option<BTreeMap<String, String>>,
    pub create_async: Option<bool>,
    pub instances: Option<Vec<CreateApplicationInstances>>,
    /// Required.
    pub name: String,
    pub process_variables: Option<BTreeMap<String, Value>>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_id: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { CreateApplication(name: String, template_id: String) "CreateApplication" -> CreateApplicationOutput {
    0 "AreaId" area_id: String, 1 "ClientToken" client_token: String,
    2 "Configuration" configuration: BTreeMap<String, String>, 3 "CreateAsync" create_async: bool,
    4 "Instances" instances: Vec<CreateApplicationInstances>, 5 "Name" name,
    6 "ProcessVariables" process_variables: BTreeMap<String, Value>, 7 "ResourceGroupId" resource_group_id: String,
    8 "TemplateId" template_id, 9 "Variables" variables: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json)
] }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationInstances {
    pub id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
}
input! { CreateApplicationInstances() {
    0 "Id" id: String, 1 "NodeName" node_name: String, 2 "NodeType" node_type: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates task: `CreateTask` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub process_id: String,
    /// Required.
    pub task_name: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { CreateTask(app_id: String, process_id: String, task_name: String) "CreateTask" -> CreateTaskOutput {
    0 "AppId" app_id, 1 "ProcessId" process_id, 2 "TaskName" task_name, 3 "Variables" variables: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { CreateTaskOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Deletes application: `DeleteApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub application_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deploys application: `DeployApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/DeployApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplication {
    /// Required.
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeployApplication(application_id: String) "DeployApplication" -> DeployApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { DeployApplicationOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Executes operation a sync: `ExecuteOperationASync` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ExecuteOperationASync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationASync {
    pub application_id: Option<String>,
    pub attributes: Option<BTreeMap<String, Value>>,
    pub client_token: Option<String>,
    /// Required.
    pub operation: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_type: String,
}
operation! { ExecuteOperationASync(operation: String, service_type: String)
    "ExecuteOperationASync" -> ExecuteOperationASyncOutput {
    0 "ApplicationId" application_id: String, 1 "Attributes" attributes: BTreeMap<String, Value>,
    2 "ClientToken" client_token: String, 3 "Operation" operation, 4 "ResourceGroupId" resource_group_id: String,
    5 "ServiceType" service_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExecuteOperationASync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationASyncOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ExecuteOperationASyncOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Executes operation sync: `ExecuteOperationSync` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ExecuteOperationSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSync {
    pub application_id: Option<String>,
    pub attributes: Option<BTreeMap<String, Value>>,
    pub client_token: Option<String>,
    /// Required.
    pub operation: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_type: String,
}
operation! { ExecuteOperationSync(operation: String, service_type: String)
    "ExecuteOperationSync" -> ExecuteOperationSyncOutput {
    0 "ApplicationId" application_id: String, 1 "Attributes" attributes: BTreeMap<String, Value>,
    2 "ClientToken" client_token: String, 3 "Operation" operation, 4 "ResourceGroupId" resource_group_id: String,
    5 "ServiceType" service_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExecuteOperationSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSyncOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteOperationSyncData>,
    pub message: Option<String>,
}
model! { ExecuteOperationSyncOutput {
    0 "Code" code: String, 1 "Data" data: ExecuteOperationSyncData, 2 "Message" message: String
} }

/// In the response of [`ExecuteOperationSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSyncData {
    pub arguments: Option<String>,
    pub message: Option<String>,
    pub operation_id: Option<String>,
    pub status: Option<String>,
}
model! { ExecuteOperationSyncData {
    0 "Arguments" arguments: String, 1 "Message" message: String, 2 "OperationId" operation_id: String,
    3 "Status" status: String
} }

/// Executes task: `ExecuteTask` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ExecuteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTask {
    pub task_id: Option<i64>,
}
operation! { ExecuteTask() "ExecuteTask" -> ExecuteTaskOutput {
    0 "TaskId" task_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ExecuteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteTaskData>,
    pub message: Option<String>,
}
model! { ExecuteTaskOutput {
    0 "Code" code: String, 1 "Data" data: ExecuteTaskData, 2 "Message" message: String
} }

/// In the response of [`ExecuteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskData {
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ExecuteTaskData {
    0 "ErrorMessage" error_message: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "Status" status: String
} }

/// Gets application: `GetApplication` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub application_id: String,
    pub resource_group_id: Option<String>,
}
operation! { GetApplication(application_id: String) "GetApplication" -> GetApplicationOutput {
    0 "ApplicationId" application_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub code: Option<String>,
    pub data: Option<GetApplicationData>,
    pub message: Option<String>,
}
model! { GetApplicationOutput {
    0 "Code" code: String, 1 "Data" data: GetApplicationData, 2 "Message" message: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationData {
    pub application_id: Option<String>,
    pub checklist: Vec<GetApplicationChecklist>,
    pub compliance_list: Vec<GetApplicationComplianceList>,
    pub create_time: Option<String>,
    pub deploy_percent: Option<f64>,
    pub description: Option<String>,
    pub error: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub price_list: Vec<GetApplicationPriceList>,
    pub resource_group_id: Option<String>,
    pub resource_list: Vec<GetApplicationResourceList>,
    pub status: Option<String>,
    pub template_id: Option<String>,
}
model! { GetApplicationData {
    0 "ApplicationId" application_id: String, 1 "Checklist" checklist: Vec<GetApplicationChecklist>,
    2 "ComplianceList" compliance_list: Vec<GetApplicationComplianceList>, 3 "CreateTime" create_time: String,
    4 "DeployPercent" deploy_percent: f64, 5 "Description" description: String, 6 "Error" error: String,
    7 "ImageURL" image_url: String, 8 "Name" name: String, 9 "PriceList" price_list: Vec<GetApplicationPriceList>,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceList" resource_list: Vec<GetApplicationResourceList>,
    12 "Status" status: String, 13 "TemplateId" template_id: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationChecklist {
    pub lifecycle: Option<String>,
    pub region: Option<String>,
    pub remark: Option<String>,
    pub resource_code: Option<String>,
    pub resource_name: Option<String>,
    pub result: Option<String>,
    pub specification: Option<String>,
}
model! { GetApplicationChecklist {
    0 "Lifecycle" lifecycle: String, 1 "Region" region: String, 2 "Remark" remark: String,
    3 "ResourceCode" resource_code: String, 4 "ResourceName" resource_name: String, 5 "Result" result: String,
    6 "Specification" specification: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationComplianceList {
    pub resource_code: Option<String>,
    pub resource_name: Option<String>,
    pub rules: Vec<GetApplicationRules>,
}
model! { GetApplicationComplianceList {
    0 "ResourceCode" resource_code: String, 1 "ResourceName" resource_name: String,
    2 "Rules" rules: Vec<GetApplicationRules>
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRules {
    pub rule_detail: Option<String>,
    pub rule_id: Option<String>,
}
model! { GetApplicationRules {
    0 "ruleDetail" rule_detail: String, 1 "ruleId" rule_id: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPriceList {
    pub charge_type: Option<String>,
    pub count: Option<i64>,
    pub instance_name: Option<String>,
    pub lifecycle: Option<String>,
    pub one_price: Option<f64>,
    pub original_price: Option<f64>,
    pub period: Option<i64>,
    pub price: Option<f64>,
    pub price_unit: Option<String>,
    pub region: Option<String>,
    pub remark: Option<String>,
    pub resource_code: Option<String>,
    pub specification: Option<String>,
    pub r#type: Option<String>,
}
model! { GetApplicationPriceList {
    0 "ChargeType" charge_type: String, 1 "Count" count: i64, 2 "InstanceName" instance_name: String,
    3 "Lifecycle" lifecycle: String, 4 "OnePrice" one_price: f64, 5 "OriginalPrice" original_price: f64,
    6 "Period" period: i64, 7 "Price" price: f64, 8 "PriceUnit" price_unit: String, 9 "Region" region: String,
    10 "Remark" remark: String, 11 "ResourceCode" resource_code: String, 12 "Specification" specification: String,
    13 "type" r#type: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationResourceList {
    pub charge_type: Option<String>,
    pub lifecycle: Option<String>,
    pub node_label: Option<String>,
    pub remark: Option<String>,
    pub resource_code: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { GetApplicationResourceList {
    0 "ChargeType" charge_type: String, 1 "Lifecycle" lifecycle: String, 2 "NodeLabel" node_label: String,
    3 "Remark" remark: String, 4 "ResourceCode" resource_code: String, 5 "ResourceId" resource_id: String,
    6 "ResourceName" resource_name: String, 7 "ResourceType" resource_type: String, 8 "Status" status: String
} }

/// Gets application variables: `GetApplicationVariables` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetApplicationVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables {
    pub app_id: Option<String>,
}
operation! { GetApplicationVariables() "GetApplicationVariables" -> GetApplicationVariablesOutput {
    0 "AppId" app_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetApplicationVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesOutput {
    pub code: Option<String>,
    pub data: Vec<GetApplicationVariablesData>,
    pub message: Option<String>,
}
model! { GetApplicationVariablesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetApplicationVariablesData>, 2 "Message" message: String
} }

/// In the response of [`GetApplicationVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesData {
    pub instance_id: Option<String>,
    pub variable_list: Vec<GetApplicationVariablesVariableList>,
}
model! { GetApplicationVariablesData {
    0 "InstanceId" instance_id: String, 1 "VariableList" variable_list: Vec<GetApplicationVariablesVariableList>
} }

/// In the response of [`GetApplicationVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesVariableList {
    pub value: Option<String>,
    pub variable: Option<String>,
}
model! { GetApplicationVariablesVariableList {
    0 "Value" value: String, 1 "Variable" variable: String
} }

/// Gets application variables4 fail: `GetApplicationVariables4Fail` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetApplicationVariables4Fail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables4Fail {
    pub app_id: Option<String>,
}
operation! { GetApplicationVariables4Fail() "GetApplicationVariables4Fail" -> GetApplicationVariables4FailOutput {
    0 "AppId" app_id: String
} }

/// Response of [`GetApplicationVariables4Fail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables4FailOutput {
    pub code: Option<String>,
    pub data: Vec<GetApplicationVariables4FailData>,
    pub message: Option<String>,
}
model! { GetApplicationVariables4FailOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetApplicationVariables4FailData>, 2 "Message" message: String
} }

/// In the response of [`GetApplicationVariables4Fail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables4FailData {
    pub attribute: Option<String>,
    pub default_value: Option<String>,
    pub place_holder: Option<String>,
    pub region: Option<String>,
    pub value: Option<String>,
    pub variable: Option<String>,
}
model! { GetApplicationVariables4FailData {
    0 "Attribute" attribute: String, 1 "DefaultValue" default_value: String, 2 "PlaceHolder" place_holder: String,
    3 "Region" region: String, 4 "Value" value: String, 5 "Variable" variable: String
} }

/// Gets execute operation result: `GetExecuteOperationResult` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetExecuteOperationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResult {
    /// Required.
    pub operation_id: String,
    pub resource_group_id: Option<String>,
}
operation! { GetExecuteOperationResult(operation_id: String)
    "GetExecuteOperationResult" -> GetExecuteOperationResultOutput {
    0 "OperationId" operation_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetExecuteOperationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResultOutput {
    pub code: Option<String>,
    pub data: Option<GetExecuteOperationResultData>,
    pub message: Option<String>,
}
model! { GetExecuteOperationResultOutput {
    0 "Code" code: String, 1 "Data" data: GetExecuteOperationResultData, 2 "Message" message: String
} }

/// In the response of [`GetExecuteOperationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResultData {
    pub arguments: Option<String>,
    pub message: Option<String>,
    pub operation_id: Option<String>,
    pub status: Option<String>,
}
model! { GetExecuteOperationResultData {
    0 "Arguments" arguments: String, 1 "Message" message: String, 2 "OperationId" operation_id: String,
    3 "Status" status: String
} }

/// Gets fo task status: `GetFoTaskStatus` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetFoTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoTaskStatus {
    pub task_id: Option<i64>,
}
operation! { GetFoTaskStatus() "GetFoTaskStatus" -> GetFoTaskStatusOutput {
    0 "TaskId" task_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetFoTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoTaskStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetFoTaskStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets linkage attributes template: `GetLinkageAttributesTemplate` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetLinkageAttributesTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplate {
    pub area_id: Option<String>,
    pub instances: Option<Vec<GetLinkageAttributesTemplateInstances>>,
    /// At most 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub target_variable: String,
    /// Required.
    pub template_id: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { GetLinkageAttributesTemplate(target_variable: String, template_id: String)
    "GetLinkageAttributesTemplate" -> GetLinkageAttributesTemplateOutput {
    0 "AreaId" area_id: String, 1 "Instances" instances: Vec<GetLinkageAttributesTemplateInstances>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TargetVariable" target_variable,
    5 "TemplateId" template_id, 6 "Variables" variables: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`GetLinkageAttributesTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplateInstances {
    pub id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
}
input! { GetLinkageAttributesTemplateInstances() {
    0 "Id" id: String, 1 "NodeName" node_name: String, 2 "NodeType" node_type: String
} }

/// Response of [`GetLinkageAttributesTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetLinkageAttributesTemplateData>,
    pub message: Option<String>,
}
model! { GetLinkageAttributesTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetLinkageAttributesTemplateData, 3 "Message" message: String
} }

/// In the response of [`GetLinkageAttributesTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplateData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub optional_values: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetLinkageAttributesTemplateData {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "NextToken" next_token: String,
    3 "OptionalValues" optional_values: String, 4 "TotalCount" total_count: i64
} }

/// Gets operation params: `GetOperationParams` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetOperationParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParams {
    /// Required.
    pub operation: String,
    /// Required.
    pub service_type: String,
}
operation! { GetOperationParams(operation: String, service_type: String)
    "GetOperationParams" -> GetOperationParamsOutput {
    0 "Operation" operation, 1 "ServiceType" service_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetOperationParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParamsOutput {
    pub code: Option<String>,
    pub data: Option<GetOperationParamsData>,
    pub message: Option<String>,
}
model! { GetOperationParamsOutput {
    0 "Code" code: String, 1 "Data" data: GetOperationParamsData, 2 "Message" message: String
} }

/// In the response of [`GetOperationParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParamsData {
    pub attributes: BTreeMap<String, Value>,
    pub operation: Option<String>,
    pub outputs: BTreeMap<String, Value>,
    pub properties: BTreeMap<String, Value>,
    pub service: Option<String>,
}
model! { GetOperationParamsData {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "Operation" operation: String,
    2 "Outputs" outputs: BTreeMap<String, Value>, 3 "Properties" properties: BTreeMap<String, Value>,
    4 "Service" service: String
} }

/// Gets potential fail zones: `GetPotentialFailZones` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetPotentialFailZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPotentialFailZones {
    pub is_plan_id: Option<bool>,
    pub object_id: Option<String>,
}
operation! { GetPotentialFailZones() "GetPotentialFailZones" -> GetPotentialFailZonesOutput {
    0 "IsPlanId" is_plan_id: bool, 1 "ObjectId" object_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetPotentialFailZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPotentialFailZonesOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
}
model! { GetPotentialFailZonesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "Message" message: String
} }

/// Gets resource4 modify record: `GetResource4ModifyRecord` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetResource4ModifyRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource4ModifyRecord {
    /// Required.
    pub application_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    /// At least 1.
    pub next_token: Option<i64>,
}
operation! { GetResource4ModifyRecord(application_id: String)
    "GetResource4ModifyRecord" -> GetResource4ModifyRecordOutput {
    0 "ApplicationId" application_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { GetResource4ModifyRecord: GetResource4ModifyRecordData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`GetResource4ModifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource4ModifyRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetResource4ModifyRecordData>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { GetResource4ModifyRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetResource4ModifyRecordData>, 3 "Message" message: String, 4 "NextToken" next_token: String,
    5 "TotalCount" total_count: String
} }

/// In the response of [`GetResource4ModifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource4ModifyRecordData {
    pub attribute: Option<String>,
    pub error: Option<String>,
    pub modify_time: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetResource4ModifyRecordData {
    0 "Attribute" attribute: String, 1 "Error" error: String, 2 "ModifyTime" modify_time: String,
    3 "ResourceId" resource_id: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Gets result4 query instance price4 modify: `GetResult4QueryInstancePrice4Modify` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetResult4QueryInstancePrice4Modify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4Modify {
    pub application_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetResult4QueryInstancePrice4Modify(task_id: String)
    "GetResult4QueryInstancePrice4Modify" -> GetResult4QueryInstancePrice4ModifyOutput {
    0 "ApplicationId" application_id: String, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetResult4QueryInstancePrice4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4ModifyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetResult4QueryInstancePrice4ModifyData>,
    pub message: Option<String>,
}
model! { GetResult4QueryInstancePrice4ModifyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetResult4QueryInstancePrice4ModifyData, 3 "Message" message: String
} }

/// In the response of [`GetResult4QueryInstancePrice4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4ModifyData {
    pub price_list: Vec<GetResult4QueryInstancePrice4ModifyPriceList>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetResult4QueryInstancePrice4ModifyData {
    0 "PriceList" price_list: Vec<GetResult4QueryInstancePrice4ModifyPriceList>, 1 "Status" status: String,
    2 "TaskId" task_id: String
} }

/// In the response of [`GetResult4QueryInstancePrice4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4ModifyPriceList {
    pub discount_amount: Option<f64>,
    pub error: Option<String>,
    pub node_type: Option<String>,
    pub original_amount: Option<f64>,
    pub price_unit: Option<String>,
    pub promotion_name: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { GetResult4QueryInstancePrice4ModifyPriceList {
    0 "DiscountAmount" discount_amount: f64, 1 "Error" error: String, 2 "NodeType" node_type: String,
    3 "OriginalAmount" original_amount: f64, 4 "PriceUnit" price_unit: String, 5 "PromotionName" promotion_name: String,
    6 "TradeAmount" trade_amount: f64
} }

/// Gets task: `GetTask` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub task_id: Option<String>,
}
operation! { GetTask() "GetTask" -> GetTaskOutput {
    0 "TaskId" task_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetTaskData>,
    pub message: Option<String>,
}
model! { GetTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetTaskData, 2 "Message" message: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskData {
    pub app_id: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create: Option<String>,
    pub id: Option<i64>,
    pub instance_ids: Option<String>,
    pub name: Option<String>,
    pub process_id: Option<String>,
    pub status: Option<String>,
}
model! { GetTaskData {
    0 "AppId" app_id: String, 1 "ErrorMessage" error_message: String, 2 "GmtCreate" gmt_create: String, 3 "Id" id: i64,
    4 "InstanceIds" instance_ids: String, 5 "Name" name: String, 6 "ProcessId" process_id: String,
    7 "Status" status: String
} }

/// Gets template: `GetTemplate` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { GetTemplate(template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "Region" region: String, 1 "ResourceGroupId" resource_group_id: String, 2 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub code: Option<String>,
    pub data: Option<GetTemplateData>,
    pub message: Option<String>,
}
model! { GetTemplateOutput {
    0 "Code" code: String, 1 "Data" data: GetTemplateData, 2 "Message" message: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub document_url: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub template_id: Option<String>,
    pub variables: Vec<GetTemplateVariables>,
}
model! { GetTemplateData {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DocumentUrl" document_url: String,
    3 "ImageURL" image_url: String, 4 "Name" name: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "TemplateId" template_id: String, 7 "Variables" variables: Vec<GetTemplateVariables>
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateVariables {
    pub attribute: Option<String>,
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub options: Option<String>,
    pub variable: Option<String>,
}
model! { GetTemplateVariables {
    0 "Attribute" attribute: String, 1 "DataType" data_type: String, 2 "DefaultValue" default_value: String,
    3 "Options" options: String, 4 "Variable" variable: String
} }

/// Gets token: `GetToken` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/GetToken>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub resource_group_id: Option<String>,
}
operation! { GetToken() "GetToken" -> GetTokenOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenData>,
    pub message: Option<String>,
}
model! { GetTokenOutput {
    0 "Code" code: String, 1 "Data" data: GetTokenData, 2 "Message" message: String
} }

/// In the response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub snapshot_bucket: Option<String>,
}
model! { GetTokenData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Bucket" bucket: String,
    3 "Endpoint" endpoint: String, 4 "SecurityToken" security_token: Secret, 5 "SnapshotBucket" snapshot_bucket: String
} }

/// Inits app fail over: `InitAppFailOver` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/InitAppFailOver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAppFailOver {
    pub application_id: Option<String>,
}
operation! { InitAppFailOver() "InitAppFailOver" -> InitAppFailOverOutput {
    0 "ApplicationId" application_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`InitAppFailOver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAppFailOverOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { InitAppFailOverOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Lists application: `ListApplication` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplication {
    pub keyword: Option<String>,
    /// Required. 1 to 50.
    pub max_results: i64,
    /// Required. 1 to 10000.
    pub next_token: i64,
    /// 1 to 10.
    pub order_type: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub show_hide: Option<bool>,
    pub status: Option<String>,
    pub template_id: Option<String>,
}
operation! { ListApplication(max_results: i64, next_token: i64) "ListApplication" -> ListApplicationOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "OrderType" order_type: i64,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id: String, 6 "ShowHide" show_hide: bool,
    7 "Status" status: String, 8 "TemplateId" template_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListApplication: ListApplicationData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationOutput {
    pub code: Option<String>,
    pub data: Vec<ListApplicationData>,
    pub message: Option<String>,
    pub next_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListApplicationData>, 2 "Message" message: String,
    3 "NextToken" next_token: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationData {
    pub application_id: Option<String>,
    pub create_time: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { ListApplicationData {
    0 "ApplicationId" application_id: String, 1 "CreateTime" create_time: String, 2 "ImageURL" image_url: String,
    3 "Name" name: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Status" status: String
} }

/// Lists fo created apps: `ListFoCreatedApps` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListFoCreatedApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedApps {}
operation! { ListFoCreatedApps() "ListFoCreatedApps" -> ListFoCreatedAppsOutput {} }

/// Response of [`ListFoCreatedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedAppsOutput {
    pub code: Option<String>,
    pub data: Vec<ListFoCreatedAppsData>,
    pub message: Option<String>,
}
model! { ListFoCreatedAppsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListFoCreatedAppsData>, 2 "Message" message: String
} }

/// In the response of [`ListFoCreatedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedAppsData {
    pub application_id: Option<String>,
    pub report_url: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListFoCreatedAppsData {
    0 "ApplicationId" application_id: String, 1 "ReportUrl" report_url: String, 2 "Status" status: String,
    3 "Title" title: String
} }

/// Lists operations: `ListOperations` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperations {
    /// Required.
    pub service_type: String,
}
operation! { ListOperations(service_type: String) "ListOperations" -> ListOperationsOutput {
    0 "ServiceType" service_type
} }

/// Response of [`ListOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationsOutput {
    pub code: Option<String>,
    pub data: Vec<ListOperationsData>,
    pub message: Option<String>,
}
model! { ListOperationsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListOperationsData>, 2 "Message" message: String
} }

/// In the response of [`ListOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationsData {
    pub display_name: Option<String>,
    pub operation: Option<String>,
    pub service: Option<String>,
}
model! { ListOperationsData {
    0 "DisplayName" display_name: String, 1 "Operation" operation: String, 2 "Service" service: String
} }

/// Lists services: `ListServices` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {}
operation! { ListServices() "ListServices" -> ListServicesOutput {} }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
}
model! { ListServicesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "Message" message: String
} }

/// Lists tag resources: `ListTagResources` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextToken" next_token: String,
    3 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists template: `ListTemplate` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ListTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplate {
    pub keyword: Option<String>,
    /// Required. 1 to 50.
    pub max_results: i64,
    /// Required. 1 to 10000.
    pub next_token: i64,
    /// 1 to 5.
    pub order_type: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListTemplateTag>>,
    /// Deprecated. 0 to 9223372036854775807.
    pub tag_list: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { ListTemplate(max_results: i64, next_token: i64, r#type: String) "ListTemplate" -> ListTemplateOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "OrderType" order_type: i64,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<ListTemplateTag>, 6 "TagList" tag_list: i64,
    7 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListTemplate: ListTemplateData = Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`ListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateOutput {
    pub code: Option<String>,
    pub data: Vec<ListTemplateData>,
    pub message: Option<String>,
    pub next_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTemplateOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListTemplateData>, 2 "Message" message: String,
    3 "NextToken" next_token: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub document_url: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Vec<ListTemplateDataTag>,
    /// Deprecated.
    pub tag_id: Option<i64>,
    /// Deprecated.
    pub tag_name: Option<String>,
    pub template_id: Option<String>,
}
model! { ListTemplateData {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DocumentUrl" document_url: String,
    3 "ImageURL" image_url: String, 4 "Name" name: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tag" tag: Vec<ListTemplateDataTag>, 7 "TagId" tag_id: i64, 8 "TagName" tag_name: String,
    9 "TemplateId" template_id: String
} }

/// In the response of [`ListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateDataTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTemplateDataTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies application spec: `ModifyApplicationSpec` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ModifyApplicationSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationSpec {
    /// Required.
    pub application_id: String,
    pub instance_spec: Option<Vec<ModifyApplicationSpecInstanceSpec>>,
}
operation! { ModifyApplicationSpec(application_id: String) "ModifyApplicationSpec" -> ModifyApplicationSpecOutput {
    0 "ApplicationId" application_id, 1 "InstanceSpec" instance_spec: Vec<ModifyApplicationSpecInstanceSpec>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`ModifyApplicationSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationSpecInstanceSpec {
    pub configuration: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
}
input! { ModifyApplicationSpecInstanceSpec() {
    0 "Configuration" configuration: BTreeMap<String, Value>, 1 "InstanceId" instance_id: String
} }

/// Response of [`ModifyApplicationSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationSpecOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyApplicationSpecOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// Queries instance price4 modify: `QueryInstancePrice4Modify` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/QueryInstancePrice4Modify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancePrice4Modify {
    /// Required.
    pub application_id: String,
    pub configuration: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
}
operation! { QueryInstancePrice4Modify(application_id: String, instance_id: String)
    "QueryInstancePrice4Modify" -> QueryInstancePrice4ModifyOutput {
    0 "ApplicationId" application_id, 1 "Configuration" configuration: BTreeMap<String, Value>,
    2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryInstancePrice4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancePrice4ModifyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { QueryInstancePrice4ModifyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// Queries instance spec4 modify: `QueryInstanceSpec4Modify` of `bpstudio` 2021-09-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/QueryInstanceSpec4Modify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4Modify {
    /// Required.
    pub application_id: String,
    /// Required.
    pub instance_id: String,
    pub method_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
}
operation! { QueryInstanceSpec4Modify(application_id: String, instance_id: String)
    "QueryInstanceSpec4Modify" -> QueryInstanceSpec4ModifyOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "MethodName" method_name: String,
    3 "Parameters" parameters: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`QueryInstanceSpec4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4ModifyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryInstanceSpec4ModifyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstanceSpec4ModifyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryInstanceSpec4ModifyData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryInstanceSpec4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4ModifyData {
    pub optional_values: Vec<QueryInstanceSpec4ModifyOptionalValues>,
}
model! { QueryInstanceSpec4ModifyData {
    0 "OptionalValues" optional_values: Vec<QueryInstanceSpec4ModifyOptionalValues>
} }

/// In the response of [`QueryInstanceSpec4Modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4ModifyOptionalValues {
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub step: Option<f64>,
    pub value: Option<String>,
}
model! { QueryInstanceSpec4ModifyOptionalValues {
    0 "Label" label: String, 1 "Max" max: f64, 2 "Min" min: f64, 3 "Step" step: f64, 4 "Value" value: String
} }

/// `ReConfigApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ReConfigApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReConfigApplication {
    pub app_id: Option<String>,
    pub variables: Option<String>,
}
operation! { ReConfigApplication() "ReConfigApplication" -> ReConfigApplicationOutput {
    0 "AppId" app_id: String, 1 "Variables" variables: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ReConfigApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReConfigApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ReConfigApplicationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Releases application: `ReleaseApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ReleaseApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApplication {
    /// Required.
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ReleaseApplication(application_id: String) "ReleaseApplication" -> ReleaseApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ReleaseApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ReleaseApplicationOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// `ValidateApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ValidateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateApplication {
    /// Required.
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ValidateApplication(application_id: String) "ValidateApplication" -> ValidateApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ValidateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ValidateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `ValuateApplication` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ValuateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateApplication {
    /// Required.
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ValuateApplication(application_id: String) "ValuateApplication" -> ValuateApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ValuateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ValuateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// `ValuateTemplate` of `bpstudio` 2021-09-31.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BPStudio/2021-09-31/ValuateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplate {
    pub area_id: Option<String>,
    /// Required.
    pub client_token: String,
    pub instances: Option<Vec<ValuateTemplateInstances>>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_id: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { ValuateTemplate(client_token: String, template_id: String) "ValuateTemplate" -> ValuateTemplateOutput {
    0 "AreaId" area_id: String, 1 "ClientToken" client_token, 2 "Instances" instances: Vec<ValuateTemplateInstances>,
    3 "ResourceGroupId" resource_group_id: String, 4 "TemplateId" template_id,
    5 "Variables" variables: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`ValuateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateInstances {
    pub id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
}
input! { ValuateTemplateInstances() {
    0 "Id" id: String, 1 "NodeName" node_name: String, 2 "NodeType" node_type: String
} }

/// Response of [`ValuateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<ValuateTemplateData>,
    pub message: Option<String>,
}
model! { ValuateTemplateOutput {
    0 "Code" code: String, 1 "Data" data: ValuateTemplateData, 2 "Message" message: String
} }

/// In the response of [`ValuateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateData {
    pub resource_list: Vec<ValuateTemplateResourceList>,
}
model! { ValuateTemplateData {
    0 "ResourceList" resource_list: Vec<ValuateTemplateResourceList>
} }

/// In the response of [`ValuateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateResourceList {
    pub discount_amount: Option<f64>,
    pub error: Option<String>,
    pub node_type: Option<String>,
    pub original_price: Option<f64>,
    pub price_list: Vec<ValuateTemplatePriceList>,
    pub price_unit: Option<String>,
    pub promotion_name: Option<String>,
    pub trade_price: Option<f64>,
}
model! { ValuateTemplateResourceList {
    0 "DiscountAmount" discount_amount: f64, 1 "Error" error: String, 2 "NodeType" node_type: String,
    3 "OriginalPrice" original_price: f64, 4 "PriceList" price_list: Vec<ValuateTemplatePriceList>,
    5 "PriceUnit" price_unit: String, 6 "PromotionName" promotion_name: String, 7 "TradePrice" trade_price: f64
} }

/// In the response of [`ValuateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplatePriceList {
    pub discount_amount: Option<f64>,
    pub error: Option<String>,
    pub node_type: Option<String>,
    pub original_price: Option<f64>,
    pub price_unit: Option<String>,
    pub promotion_name: Option<String>,
    pub resource_id: Option<String>,
    pub trade_price: Option<f64>,
    pub r#type: Option<String>,
}
model! { ValuateTemplatePriceList {
    0 "DiscountAmount" discount_amount: f64, 1 "Error" error: String, 2 "NodeType" node_type: String,
    3 "OriginalPrice" original_price: f64, 4 "PriceUnit" price_unit: String, 5 "PromotionName" promotion_name: String,
    6 "ResourceId" resource_id: String, 7 "TradePrice" trade_price: f64, 8 "Type" r#type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AppFailBack, AppFailOver, ChangeResourceGroup, CreateApplication, CreateTask, DeleteApplication, DeployApplication,
    ExecuteOperationASync, ExecuteOperationSync, ExecuteTask, GetApplication, GetApplicationVariables,
    GetApplicationVariables4Fail, GetExecuteOperationResult, GetFoTaskStatus, GetLinkageAttributesTemplate,
    GetOperationParams, GetPotentialFailZones, GetResource4ModifyRecord, GetResult4QueryInstancePrice4Modify, GetTask,
    GetTemplate, GetToken, InitAppFailOver, ListApplication, ListFoCreatedApps, ListOperations, ListServices,
    ListTagResources, ListTemplate, ModifyApplicationSpec, QueryInstancePrice4Modify, QueryInstanceSpec4Modify,
    ReConfigApplication, ReleaseApplication, ValidateApplication, ValuateApplication, ValuateTemplate
}
