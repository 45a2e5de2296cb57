//! `bpstudio` 2021-09-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "bpstudio.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "bpstudio.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "bpstudio-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "bpstudio-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "bpstudio", version: "2021-09-31", code: "bpstudio", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailBack {
    pub application_id: Option<String>,
}
operation! { AppFailBack() "AppFailBack" -> AppFailBackOutput {
    0 "ApplicationId" application_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailBackOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { AppFailBackOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailOver {
    pub application_id: Option<String>,
    pub fail_zone: Option<String>,
}
operation! { AppFailOver() "AppFailOver" -> AppFailOverOutput {
    0 "ApplicationId" application_id: String, 1 "FailZone" fail_zone: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFailOverOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { AppFailOverOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub area_id: Option<String>,
    pub client_token: Option<String>,
    pub configuration: Option<BTreeMap<String, String>>,
    pub create_async: Option<bool>,
    pub instances: Option<Vec<CreateApplicationInstances>>,
    pub name: String,
    pub process_variables: Option<BTreeMap<String, Value>>,
    pub resource_group_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub app_id: String,
    pub process_id: String,
    pub task_name: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { CreateTask(app_id: String, process_id: String, task_name: String) "CreateTask" -> CreateTaskOutput {
    0 "AppId" app_id, 1 "ProcessId" process_id, 2 "TaskName" task_name, 3 "Variables" variables: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { CreateTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub application_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplication {
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeployApplication(application_id: String) "DeployApplication" -> DeployApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { DeployApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationASync {
    pub application_id: Option<String>,
    pub attributes: Option<BTreeMap<String, Value>>,
    pub client_token: Option<String>,
    pub operation: String,
    pub resource_group_id: Option<String>,
    pub service_type: String,
}
operation! { ExecuteOperationASync(operation: String, service_type: String)
    "ExecuteOperationASync" -> ExecuteOperationASyncOutput {
    0 "ApplicationId" application_id: String, 1 "Attributes" attributes: BTreeMap<String, Value>,
    2 "ClientToken" client_token: String, 3 "Operation" operation, 4 "ResourceGroupId" resource_group_id: String,
    5 "ServiceType" service_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationASyncOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ExecuteOperationASyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSync {
    pub application_id: Option<String>,
    pub attributes: Option<BTreeMap<String, Value>>,
    pub client_token: Option<String>,
    pub operation: String,
    pub resource_group_id: Option<String>,
    pub service_type: String,
}
operation! { ExecuteOperationSync(operation: String, service_type: String)
    "ExecuteOperationSync" -> ExecuteOperationSyncOutput {
    0 "ApplicationId" application_id: String, 1 "Attributes" attributes: BTreeMap<String, Value>,
    2 "ClientToken" client_token: String, 3 "Operation" operation, 4 "ResourceGroupId" resource_group_id: String,
    5 "ServiceType" service_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSyncOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteOperationSyncData>,
    pub message: Option<String>,
}
model! { ExecuteOperationSyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteOperationSyncData {
    pub arguments: Option<String>,
    pub message: Option<String>,
    pub operation_id: Option<String>,
    pub status: Option<String>,
}
model! { ExecuteOperationSyncData {
    0 "Arguments" arguments, 1 "Message" message, 2 "OperationId" operation_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTask {
    pub task_id: Option<i64>,
}
operation! { ExecuteTask() "ExecuteTask" -> ExecuteTaskOutput {
    0 "TaskId" task_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteTaskData>,
    pub message: Option<String>,
}
model! { ExecuteTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskData {
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ExecuteTaskData {
    0 "ErrorMessage" error_message, 1 "Id" id, 2 "Name" name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub application_id: String,
    pub resource_group_id: Option<String>,
}
operation! { GetApplication(application_id: String) "GetApplication" -> GetApplicationOutput {
    0 "ApplicationId" application_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub code: Option<String>,
    pub data: Option<GetApplicationData>,
    pub message: Option<String>,
}
model! { GetApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationData {
    pub application_id: Option<String>,
    pub checklist: Option<Vec<GetApplicationChecklist>>,
    pub compliance_list: Option<Vec<GetApplicationComplianceList>>,
    pub create_time: Option<String>,
    pub deploy_percent: Option<f64>,
    pub description: Option<String>,
    pub error: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub price_list: Option<Vec<GetApplicationPriceList>>,
    pub resource_group_id: Option<String>,
    pub resource_list: Option<Vec<GetApplicationResourceList>>,
    pub status: Option<String>,
    pub template_id: Option<String>,
}
model! { GetApplicationData {
    0 "ApplicationId" application_id, 1 "Checklist" checklist, 2 "ComplianceList" compliance_list,
    3 "CreateTime" create_time, 4 "DeployPercent" deploy_percent, 5 "Description" description, 6 "Error" error,
    7 "ImageURL" image_url, 8 "Name" name, 9 "PriceList" price_list, 10 "ResourceGroupId" resource_group_id,
    11 "ResourceList" resource_list, 12 "Status" status, 13 "TemplateId" template_id
} }

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
    0 "Lifecycle" lifecycle, 1 "Region" region, 2 "Remark" remark, 3 "ResourceCode" resource_code,
    4 "ResourceName" resource_name, 5 "Result" result, 6 "Specification" specification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationComplianceList {
    pub resource_code: Option<String>,
    pub resource_name: Option<String>,
    pub rules: Option<Vec<GetApplicationRules>>,
}
model! { GetApplicationComplianceList {
    0 "ResourceCode" resource_code, 1 "ResourceName" resource_name, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRules {
    pub rule_detail: Option<String>,
    pub rule_id: Option<String>,
}
model! { GetApplicationRules {
    0 "ruleDetail" rule_detail, 1 "ruleId" rule_id
} }

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
    0 "ChargeType" charge_type, 1 "Count" count, 2 "InstanceName" instance_name, 3 "Lifecycle" lifecycle,
    4 "OnePrice" one_price, 5 "OriginalPrice" original_price, 6 "Period" period, 7 "Price" price,
    8 "PriceUnit" price_unit, 9 "Region" region, 10 "Remark" remark, 11 "ResourceCode" resource_code,
    12 "Specification" specification, 13 "type" r#type
} }

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
    0 "ChargeType" charge_type, 1 "Lifecycle" lifecycle, 2 "NodeLabel" node_label, 3 "Remark" remark,
    4 "ResourceCode" resource_code, 5 "ResourceId" resource_id, 6 "ResourceName" resource_name,
    7 "ResourceType" resource_type, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables {
    pub app_id: Option<String>,
}
operation! { GetApplicationVariables() "GetApplicationVariables" -> GetApplicationVariablesOutput {
    0 "AppId" app_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetApplicationVariablesData>>,
    pub message: Option<String>,
}
model! { GetApplicationVariablesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesData {
    pub instance_id: Option<String>,
    pub variable_list: Option<Vec<GetApplicationVariablesVariableList>>,
}
model! { GetApplicationVariablesData {
    0 "InstanceId" instance_id, 1 "VariableList" variable_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariablesVariableList {
    pub value: Option<String>,
    pub variable: Option<String>,
}
model! { GetApplicationVariablesVariableList {
    0 "Value" value, 1 "Variable" variable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables4Fail {
    pub app_id: Option<String>,
}
operation! { GetApplicationVariables4Fail() "GetApplicationVariables4Fail" -> GetApplicationVariables4FailOutput {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationVariables4FailOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetApplicationVariables4FailData>>,
    pub message: Option<String>,
}
model! { GetApplicationVariables4FailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    0 "Attribute" attribute, 1 "DefaultValue" default_value, 2 "PlaceHolder" place_holder, 3 "Region" region,
    4 "Value" value, 5 "Variable" variable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResult {
    pub operation_id: String,
    pub resource_group_id: Option<String>,
}
operation! { GetExecuteOperationResult(operation_id: String)
    "GetExecuteOperationResult" -> GetExecuteOperationResultOutput {
    0 "OperationId" operation_id, 1 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResultOutput {
    pub code: Option<String>,
    pub data: Option<GetExecuteOperationResultData>,
    pub message: Option<String>,
}
model! { GetExecuteOperationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteOperationResultData {
    pub arguments: Option<String>,
    pub message: Option<String>,
    pub operation_id: Option<String>,
    pub status: Option<String>,
}
model! { GetExecuteOperationResultData {
    0 "Arguments" arguments, 1 "Message" message, 2 "OperationId" operation_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoTaskStatus {
    pub task_id: Option<i64>,
}
operation! { GetFoTaskStatus() "GetFoTaskStatus" -> GetFoTaskStatusOutput {
    0 "TaskId" task_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoTaskStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetFoTaskStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplate {
    pub area_id: Option<String>,
    pub instances: Option<Vec<GetLinkageAttributesTemplateInstances>>,
    /// At most 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_variable: String,
    pub template_id: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { GetLinkageAttributesTemplate(target_variable: String, template_id: String)
    "GetLinkageAttributesTemplate" -> GetLinkageAttributesTemplateOutput {
    0 "AreaId" area_id: String, 1 "Instances" instances: Vec<GetLinkageAttributesTemplateInstances>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TargetVariable" target_variable,
    5 "TemplateId" template_id, 6 "Variables" variables: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkageAttributesTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetLinkageAttributesTemplateData>,
    pub message: Option<String>,
}
model! { GetLinkageAttributesTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "NextToken" next_token,
    3 "OptionalValues" optional_values, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParams {
    pub operation: String,
    pub service_type: String,
}
operation! { GetOperationParams(operation: String, service_type: String)
    "GetOperationParams" -> GetOperationParamsOutput {
    0 "Operation" operation, 1 "ServiceType" service_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParamsOutput {
    pub code: Option<String>,
    pub data: Option<GetOperationParamsData>,
    pub message: Option<String>,
}
model! { GetOperationParamsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationParamsData {
    pub attributes: Option<BTreeMap<String, Value>>,
    pub operation: Option<String>,
    pub outputs: Option<BTreeMap<String, Value>>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub service: Option<String>,
}
model! { GetOperationParamsData {
    0 "Attributes" attributes, 1 "Operation" operation, 2 "Outputs" outputs, 3 "Properties" properties,
    4 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPotentialFailZones {
    pub is_plan_id: Option<bool>,
    pub object_id: Option<String>,
}
operation! { GetPotentialFailZones() "GetPotentialFailZones" -> GetPotentialFailZonesOutput {
    0 "IsPlanId" is_plan_id: bool, 1 "ObjectId" object_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPotentialFailZonesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { GetPotentialFailZonesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource4ModifyRecord {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { GetResource4ModifyRecord: GetResource4ModifyRecordData = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource4ModifyRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<GetResource4ModifyRecordData>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { GetResource4ModifyRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message,
    4 "NextToken" next_token, 5 "TotalCount" total_count
} }

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
    0 "Attribute" attribute, 1 "Error" error, 2 "ModifyTime" modify_time, 3 "ResourceId" resource_id, 4 "Status" status,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4Modify {
    pub application_id: Option<String>,
    pub task_id: String,
}
operation! { GetResult4QueryInstancePrice4Modify(task_id: String)
    "GetResult4QueryInstancePrice4Modify" -> GetResult4QueryInstancePrice4ModifyOutput {
    0 "ApplicationId" application_id: String, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4ModifyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetResult4QueryInstancePrice4ModifyData>,
    pub message: Option<String>,
}
model! { GetResult4QueryInstancePrice4ModifyOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult4QueryInstancePrice4ModifyData {
    pub price_list: Option<Vec<GetResult4QueryInstancePrice4ModifyPriceList>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetResult4QueryInstancePrice4ModifyData {
    0 "PriceList" price_list, 1 "Status" status, 2 "TaskId" task_id
} }

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
    0 "DiscountAmount" discount_amount, 1 "Error" error, 2 "NodeType" node_type, 3 "OriginalAmount" original_amount,
    4 "PriceUnit" price_unit, 5 "PromotionName" promotion_name, 6 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub task_id: Option<String>,
}
operation! { GetTask() "GetTask" -> GetTaskOutput {
    0 "TaskId" task_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetTaskData>,
    pub message: Option<String>,
}
model! { GetTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    0 "AppId" app_id, 1 "ErrorMessage" error_message, 2 "GmtCreate" gmt_create, 3 "Id" id, 4 "InstanceIds" instance_ids,
    5 "Name" name, 6 "ProcessId" process_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub template_id: String,
}
operation! { GetTemplate(template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "Region" region: String, 1 "ResourceGroupId" resource_group_id: String, 2 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub code: Option<String>,
    pub data: Option<GetTemplateData>,
    pub message: Option<String>,
}
model! { GetTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    pub variables: Option<Vec<GetTemplateVariables>>,
}
model! { GetTemplateData {
    0 "CreateTime" create_time, 1 "Description" description, 2 "DocumentUrl" document_url, 3 "ImageURL" image_url,
    4 "Name" name, 5 "ResourceGroupId" resource_group_id, 6 "TemplateId" template_id, 7 "Variables" variables
} }

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
    0 "Attribute" attribute, 1 "DataType" data_type, 2 "DefaultValue" default_value, 3 "Options" options,
    4 "Variable" variable
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub resource_group_id: Option<String>,
}
operation! { GetToken() "GetToken" -> GetTokenOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenData>,
    pub message: Option<String>,
}
model! { GetTokenOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenData {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub security_token: Option<Secret>,
    pub snapshot_bucket: Option<String>,
}
model! { GetTokenData {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Bucket" bucket, 3 "Endpoint" endpoint,
    4 "SecurityToken" security_token, 5 "SnapshotBucket" snapshot_bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAppFailOver {
    pub application_id: Option<String>,
}
operation! { InitAppFailOver() "InitAppFailOver" -> InitAppFailOverOutput {
    0 "ApplicationId" application_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAppFailOverOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { InitAppFailOverOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplication {
    pub keyword: Option<String>,
    /// 1 to 50.
    pub max_results: i64,
    /// 1 to 10000.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListApplication: ListApplicationData = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListApplicationData>>,
    pub message: Option<String>,
    pub next_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "NextToken" next_token, 4 "TotalCount" total_count
} }

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
    0 "ApplicationId" application_id, 1 "CreateTime" create_time, 2 "ImageURL" image_url, 3 "Name" name,
    4 "ResourceGroupId" resource_group_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedApps {}
operation! { ListFoCreatedApps() "ListFoCreatedApps" -> ListFoCreatedAppsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedAppsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListFoCreatedAppsData>>,
    pub message: Option<String>,
}
model! { ListFoCreatedAppsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoCreatedAppsData {
    pub application_id: Option<String>,
    pub report_url: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListFoCreatedAppsData {
    0 "ApplicationId" application_id, 1 "ReportUrl" report_url, 2 "Status" status, 3 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperations {
    pub service_type: String,
}
operation! { ListOperations(service_type: String) "ListOperations" -> ListOperationsOutput {
    0 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListOperationsData>>,
    pub message: Option<String>,
}
model! { ListOperationsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationsData {
    pub display_name: Option<String>,
    pub operation: Option<String>,
    pub service: Option<String>,
}
model! { ListOperationsData {
    0 "DisplayName" display_name, 1 "Operation" operation, 2 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {}
operation! { ListServices() "ListServices" -> ListServicesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { ListServicesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "Code" code, 1 "Message" message, 2 "NextToken" next_token, 3 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplate {
    pub keyword: Option<String>,
    /// 1 to 50.
    pub max_results: i64,
    /// 1 to 10000.
    pub next_token: i64,
    /// 1 to 5.
    pub order_type: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListTemplateTag>>,
    /// Deprecated. 0 to 9223372036854775807.
    pub tag_list: Option<i64>,
    pub r#type: String,
}
operation! { ListTemplate(max_results: i64, next_token: i64, r#type: String) "ListTemplate" -> ListTemplateOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "OrderType" order_type: i64,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<ListTemplateTag>, 6 "TagList" tag_list: i64,
    7 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListTemplate: ListTemplateData = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListTemplateData>>,
    pub message: Option<String>,
    pub next_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "NextToken" next_token, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub document_url: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListTemplateDataTag>>,
    /// Deprecated.
    pub tag_id: Option<i64>,
    /// Deprecated.
    pub tag_name: Option<String>,
    pub template_id: Option<String>,
}
model! { ListTemplateData {
    0 "CreateTime" create_time, 1 "Description" description, 2 "DocumentUrl" document_url, 3 "ImageURL" image_url,
    4 "Name" name, 5 "ResourceGroupId" resource_group_id, 6 "Tag" tag, 7 "TagId" tag_id, 8 "TagName" tag_name,
    9 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateDataTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTemplateDataTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationSpec {
    pub application_id: String,
    pub instance_spec: Option<Vec<ModifyApplicationSpecInstanceSpec>>,
}
operation! { ModifyApplicationSpec(application_id: String) "ModifyApplicationSpec" -> ModifyApplicationSpecOutput {
    0 "ApplicationId" application_id, 1 "InstanceSpec" instance_spec: Vec<ModifyApplicationSpecInstanceSpec>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationSpecInstanceSpec {
    pub configuration: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
}
input! { ModifyApplicationSpecInstanceSpec() {
    0 "Configuration" configuration: BTreeMap<String, Value>, 1 "InstanceId" instance_id: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancePrice4Modify {
    pub application_id: String,
    pub configuration: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
}
operation! { QueryInstancePrice4Modify(application_id: String, instance_id: String)
    "QueryInstancePrice4Modify" -> QueryInstancePrice4ModifyOutput {
    0 "ApplicationId" application_id, 1 "Configuration" configuration: BTreeMap<String, Value>,
    2 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4Modify {
    pub application_id: String,
    pub instance_id: String,
    pub method_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
}
operation! { QueryInstanceSpec4Modify(application_id: String, instance_id: String)
    "QueryInstanceSpec4Modify" -> QueryInstanceSpec4ModifyOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "MethodName" method_name: String,
    3 "Parameters" parameters: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSpec4ModifyData {
    pub optional_values: Option<Vec<QueryInstanceSpec4ModifyOptionalValues>>,
}
model! { QueryInstanceSpec4ModifyData {
    0 "OptionalValues" optional_values
} }

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
    0 "Label" label, 1 "Max" max, 2 "Min" min, 3 "Step" step, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReConfigApplication {
    pub app_id: Option<String>,
    pub variables: Option<String>,
}
operation! { ReConfigApplication() "ReConfigApplication" -> ReConfigApplicationOutput {
    0 "AppId" app_id: String, 1 "Variables" variables: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReConfigApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ReConfigApplicationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApplication {
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ReleaseApplication(application_id: String) "ReleaseApplication" -> ReleaseApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ReleaseApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateApplication {
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ValidateApplication(application_id: String) "ValidateApplication" -> ValidateApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ValidateApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateApplication {
    pub application_id: String,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ValuateApplication(application_id: String) "ValuateApplication" -> ValuateApplicationOutput {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String,
    2 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ValuateApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplate {
    pub area_id: Option<String>,
    pub client_token: String,
    pub instances: Option<Vec<ValuateTemplateInstances>>,
    pub resource_group_id: Option<String>,
    pub template_id: String,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { ValuateTemplate(client_token: String, template_id: String) "ValuateTemplate" -> ValuateTemplateOutput {
    0 "AreaId" area_id: String, 1 "ClientToken" client_token, 2 "Instances" instances: Vec<ValuateTemplateInstances>,
    3 "ResourceGroupId" resource_group_id: String, 4 "TemplateId" template_id,
    5 "Variables" variables: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<ValuateTemplateData>,
    pub message: Option<String>,
}
model! { ValuateTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateData {
    pub resource_list: Option<Vec<ValuateTemplateResourceList>>,
}
model! { ValuateTemplateData {
    0 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuateTemplateResourceList {
    pub discount_amount: Option<f64>,
    pub error: Option<String>,
    pub node_type: Option<String>,
    pub original_price: Option<f64>,
    pub price_list: Option<Vec<ValuateTemplatePriceList>>,
    pub price_unit: Option<String>,
    pub promotion_name: Option<String>,
    pub trade_price: Option<f64>,
}
model! { ValuateTemplateResourceList {
    0 "DiscountAmount" discount_amount, 1 "Error" error, 2 "NodeType" node_type, 3 "OriginalPrice" original_price,
    4 "PriceList" price_list, 5 "PriceUnit" price_unit, 6 "PromotionName" promotion_name, 7 "TradePrice" trade_price
} }

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
    0 "DiscountAmount" discount_amount, 1 "Error" error, 2 "NodeType" node_type, 3 "OriginalPrice" original_price,
    4 "PriceUnit" price_unit, 5 "PromotionName" promotion_name, 6 "ResourceId" resource_id, 7 "TradePrice" trade_price,
    8 "Type" r#type
} }

#[cfg(feature = "reflect")]
register! {
    AppFailBack, AppFailOver, ChangeResourceGroup, CreateApplication, CreateTask, DeleteApplication, DeployApplication,
    ExecuteOperationASync, ExecuteOperationSync, ExecuteTask, GetApplication, GetApplicationVariables,
    GetApplicationVariables4Fail, GetExecuteOperationResult, GetFoTaskStatus, GetLinkageAttributesTemplate,
    GetOperationParams, GetPotentialFailZones, GetResource4ModifyRecord, GetResult4QueryInstancePrice4Modify, GetTask,
    GetTemplate, GetToken, InitAppFailOver, ListApplication, ListFoCreatedApps, ListOperations, ListServices,
    ListTagResources, ListTemplate, ModifyApplicationSpec, QueryInstancePrice4Modify, QueryInstanceSpec4Modify,
    ReConfigApplication, ReleaseApplication, ValidateApplication, ValuateApplication, ValuateTemplate
}
