//! `ros` of Alibaba Cloud, API version 2019-09-10.
//!
//! Endpoint: `ros.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/ROS/2019-09-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ros::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-northeast-1", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-northeast-2", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("ap-south-1", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-2", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "ros.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-6", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-7", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-fuzhou", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-heyuan", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-nanjing", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-wulanchabu", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "ros.vpc-proxy.aliyuncs.com"),
        ("cn-zhengzhou-jva", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "ros.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "ros.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "ros-intl.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "ros.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "ros.vpc-proxy.aliyuncs.com"),
    ],
    "ros.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("ros", "2019-09-10", "ros", &ENDPOINTS);

/// Cancels stack operation: `CancelStackOperation` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/CancelStackOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelStackOperation {
    pub allowed_stack_operations: Option<Vec<String>>,
    pub cancel_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { CancelStackOperation(region_id: String, stack_id: String) "CancelStackOperation" -> Empty {
    0 "AllowedStackOperations" allowed_stack_operations: Vec<String>, 1 "CancelType" cancel_type: String,
    2 "RegionId" region_id, 3 "StackId" stack_id
} }

/// Response of [`CancelStackOperation`]: empty.
pub type CancelStackOperationOutput = Empty;

/// Cancels update stack: `CancelUpdateStack` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/CancelUpdateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpdateStack {
    pub cancel_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { CancelUpdateStack(region_id: String, stack_id: String) "CancelUpdateStack" -> Empty {
    0 "CancelType" cancel_type: String, 1 "RegionId" region_id, 2 "StackId" stack_id
} }

/// Response of [`CancelUpdateStack`]: empty.
pub type CancelUpdateStackOutput = Empty;

/// `ContinueCreateStack` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ContinueCreateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueCreateStack {
    pub dry_run: Option<bool>,
    pub mode: Option<String>,
    pub parallelism: Option<i64>,
    pub parameters: Option<Vec<ContinueCreateStackParameters>>,
    pub ram_role_name: Option<String>,
    pub recreating_options: Option<Vec<String>>,
    pub recreating_resources: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
    pub template_body: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { ContinueCreateStack(region_id: String, stack_id: String)
    "ContinueCreateStack" -> ContinueCreateStackOutput {
    0 "DryRun" dry_run: bool, 1 "Mode" mode: String, 2 "Parallelism" parallelism: i64,
    3 "Parameters" parameters: Vec<ContinueCreateStackParameters>, 4 "RamRoleName" ram_role_name: String,
    5 "RecreatingOptions" recreating_options: Vec<String>, 6 "RecreatingResources" recreating_resources: Vec<String>,
    7 "RegionId" region_id, 8 "StackId" stack_id, 9 "TemplateBody" template_body: String,
    10 "TemplateId" template_id: String, 11 "TemplateURL" template_url: String,
    12 "TemplateVersion" template_version: String
} }

/// In the request of [`ContinueCreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueCreateStackParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { ContinueCreateStackParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`ContinueCreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueCreateStackOutput {
    pub dry_run_result: Option<ContinueCreateStackDryRunResult>,
    pub stack_id: Option<String>,
}
model! { ContinueCreateStackOutput {
    0 "DryRunResult" dry_run_result: ContinueCreateStackDryRunResult, 1 "StackId" stack_id: String
} }

/// In the response of [`ContinueCreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueCreateStackDryRunResult {
    pub parameters_allowed_to_be_modified: Vec<String>,
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    pub parameters_not_allowed_to_be_modified: Vec<String>,
}
model! { ContinueCreateStackDryRunResult {
    0 "ParametersAllowedToBeModified" parameters_allowed_to_be_modified: Vec<String>,
    1 "ParametersConditionallyAllowedToBeModified" parameters_conditionally_allowed_to_be_modified: Vec<String>,
    2 "ParametersNotAllowedToBeModified" parameters_not_allowed_to_be_modified: Vec<String>
} }

/// Creates ai task: `CreateAITask` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateAITask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAITask {
    pub prompt: Option<String>,
    pub task_type: Option<String>,
    pub template_type: Option<String>,
    pub template: Option<String>,
}
operation! { CreateAITask() "CreateAITask" -> CreateAITaskOutput {
    0 "Prompt" prompt: String, 1 "TaskType" task_type: String, 2 "TemplateType" template_type: String,
    3 "Template" template: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateAITask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAITaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateAITaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: String, 4 "TaskId" task_id: String
} }

/// Creates change set: `CreateChangeSet` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateChangeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeSet {
    /// Required.
    pub change_set_name: String,
    pub change_set_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disable_rollback: Option<bool>,
    pub notification_urls: Option<Vec<String>>,
    pub parallelism: Option<i64>,
    pub parameters: Option<Vec<CreateChangeSetParameters>>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub replacement_option: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources_to_import: Option<Vec<CreateChangeSetResourcesToImport>>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<CreateChangeSetTags>>,
    pub taint_resources: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_scratch_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub use_previous_parameters: Option<bool>,
    pub template_body: Option<String>,
}
operation! { CreateChangeSet(change_set_name: String, region_id: String) "CreateChangeSet" -> CreateChangeSetOutput {
    0 "ChangeSetName" change_set_name, 1 "ChangeSetType" change_set_type: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DisableRollback" disable_rollback: bool,
    5 "NotificationURLs" notification_urls: Vec<String>, 6 "Parallelism" parallelism: i64,
    7 "Parameters" parameters: Vec<CreateChangeSetParameters>, 8 "RamRoleName" ram_role_name: String,
    9 "RegionId" region_id, 10 "ReplacementOption" replacement_option: String,
    11 "ResourceGroupId" resource_group_id: String,
    12 "ResourcesToImport" resources_to_import: Vec<CreateChangeSetResourcesToImport>, 13 "StackId" stack_id: String,
    14 "StackName" stack_name: String, 15 "StackPolicyBody" stack_policy_body: String,
    16 "StackPolicyDuringUpdateBody" stack_policy_during_update_body: String,
    17 "StackPolicyDuringUpdateURL" stack_policy_during_update_url: String,
    18 "StackPolicyURL" stack_policy_url: String, 19 "Tags" tags: Vec<CreateChangeSetTags>,
    20 "TaintResources" taint_resources: Vec<String>, 21 "TemplateId" template_id: String,
    22 "TemplateScratchId" template_scratch_id: String, 23 "TemplateURL" template_url: String,
    24 "TemplateVersion" template_version: String, 25 "TimeoutInMinutes" timeout_in_minutes: i64,
    26 "UsePreviousParameters" use_previous_parameters: bool, 27 "TemplateBody" template_body: String
} [
    Mark::new(27, Location::Body, Style::None)
] }

/// In the request of [`CreateChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeSetParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { CreateChangeSetParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeSetResourcesToImport {
    pub logical_resource_id: Option<String>,
    pub resource_identifier: Option<String>,
    pub resource_type: Option<String>,
}
input! { CreateChangeSetResourcesToImport() {
    0 "LogicalResourceId" logical_resource_id: String, 1 "ResourceIdentifier" resource_identifier: String,
    2 "ResourceType" resource_type: String
} }

/// In the request of [`CreateChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeSetTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateChangeSetTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeSetOutput {
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
}
model! { CreateChangeSetOutput {
    0 "ChangeSetId" change_set_id: String, 1 "StackId" stack_id: String
} }

/// Creates diagnostic: `CreateDiagnostic` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateDiagnostic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnostic {
    /// Required.
    pub diagnostic_key: String,
    pub diagnostic_type: Option<String>,
    pub lang: Option<String>,
    pub product: Option<String>,
}
operation! { CreateDiagnostic(diagnostic_key: String) "CreateDiagnostic" -> CreateDiagnosticOutput {
    0 "DiagnosticKey" diagnostic_key, 1 "DiagnosticType" diagnostic_type: String, 2 "Lang" lang: String,
    3 "Product" product: String
} }

/// Response of [`CreateDiagnostic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticOutput {
    pub code: Option<String>,
    pub diagnostic_type: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateDiagnosticOutput {
    0 "Code" code: String, 1 "DiagnosticType" diagnostic_type: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "ReportId" report_id: String, 5 "Success" success: String
} }

/// Creates stack: `CreateStack` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStack {
    pub client_token: Option<String>,
    pub create_option: Option<String>,
    pub create_options: Option<Vec<String>>,
    pub deletion_protection: Option<String>,
    pub disable_rollback: Option<bool>,
    pub notification_urls: Option<Vec<String>>,
    pub parallelism: Option<i64>,
    pub parameters: Option<Vec<CreateStackParameters>>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<CreateStackTags>>,
    pub template_id: Option<String>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_region_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub template_body: Option<String>,
}
operation! { CreateStack(region_id: String, stack_name: String) "CreateStack" -> CreateStackOutput {
    0 "ClientToken" client_token: String, 1 "CreateOption" create_option: String,
    2 "CreateOptions" create_options: Vec<String>, 3 "DeletionProtection" deletion_protection: String,
    4 "DisableRollback" disable_rollback: bool, 5 "NotificationURLs" notification_urls: Vec<String>,
    6 "Parallelism" parallelism: i64, 7 "Parameters" parameters: Vec<CreateStackParameters>,
    8 "RamRoleName" ram_role_name: String, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "StackName" stack_name, 12 "StackPolicyBody" stack_policy_body: String,
    13 "StackPolicyURL" stack_policy_url: String, 14 "Tags" tags: Vec<CreateStackTags>,
    15 "TemplateId" template_id: String, 16 "TemplateScratchId" template_scratch_id: String,
    17 "TemplateScratchRegionId" template_scratch_region_id: String, 18 "TemplateURL" template_url: String,
    19 "TemplateVersion" template_version: String, 20 "TimeoutInMinutes" timeout_in_minutes: i64,
    21 "TemplateBody" template_body: String
} [
    Mark::new(21, Location::Body, Style::None)
] }

/// In the request of [`CreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { CreateStackParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateStackTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
}
model! { CreateStackOutput {
    0 "StackId" stack_id: String
} }

/// Creates stack group: `CreateStackGroup` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateStackGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackGroup {
    pub administration_role_name: Option<String>,
    pub auto_deployment: Option<CreateStackGroupAutoDeployment>,
    pub capabilities: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub execution_role_name: Option<String>,
    pub parameters: Option<Vec<CreateStackGroupParameters>>,
    pub permission_model: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub stack_arn: Option<String>,
    /// Required.
    pub stack_group_name: String,
    pub tags: Option<Vec<CreateStackGroupTags>>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { CreateStackGroup(region_id: String, stack_group_name: String)
    "CreateStackGroup" -> CreateStackGroupOutput {
    0 "AdministrationRoleName" administration_role_name: String,
    1 "AutoDeployment" auto_deployment: CreateStackGroupAutoDeployment, 2 "Capabilities" capabilities: Vec<String>,
    3 "ClientToken" client_token: String, 4 "Description" description: String,
    5 "ExecutionRoleName" execution_role_name: String, 6 "Parameters" parameters: Vec<CreateStackGroupParameters>,
    7 "PermissionModel" permission_model: String, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "StackArn" stack_arn: String, 11 "StackGroupName" stack_group_name, 12 "Tags" tags: Vec<CreateStackGroupTags>,
    13 "TemplateId" template_id: String, 14 "TemplateURL" template_url: String,
    15 "TemplateVersion" template_version: String, 16 "TemplateBody" template_body: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(16, Location::Body, Style::None)
] }

/// In the request of [`CreateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackGroupAutoDeployment {
    pub enabled: Option<bool>,
    pub retain_stacks_on_account_removal: Option<bool>,
}
input! { CreateStackGroupAutoDeployment() {
    0 "Enabled" enabled: bool, 1 "RetainStacksOnAccountRemoval" retain_stacks_on_account_removal: bool
} }

/// In the request of [`CreateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackGroupParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { CreateStackGroupParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackGroupTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateStackGroupTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackGroupOutput {
    pub stack_group_id: Option<String>,
}
model! { CreateStackGroupOutput {
    0 "StackGroupId" stack_group_id: String
} }

/// Creates stack instances: `CreateStackInstances` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateStackInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackInstances {
    pub account_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub deployment_options: Option<Vec<String>>,
    pub deployment_targets: Option<CreateStackInstancesDeploymentTargets>,
    pub disable_rollback: Option<bool>,
    pub operation_description: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    pub parameter_overrides: Option<Vec<CreateStackInstancesParameterOverrides>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub region_ids: Vec<String>,
    /// Required.
    pub stack_group_name: String,
    /// 10 to 1440.
    pub timeout_in_minutes: Option<i64>,
}
operation! { CreateStackInstances(region_id: String, region_ids: Vec<String>, stack_group_name: String)
    "CreateStackInstances" -> CreateStackInstancesOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "DeploymentOptions" deployment_options: Vec<String>,
    3 "DeploymentTargets" deployment_targets: CreateStackInstancesDeploymentTargets,
    4 "DisableRollback" disable_rollback: bool, 5 "OperationDescription" operation_description: String,
    6 "OperationPreferences" operation_preferences: BTreeMap<String, Value>,
    7 "ParameterOverrides" parameter_overrides: Vec<CreateStackInstancesParameterOverrides>, 8 "RegionId" region_id,
    9 "RegionIds" region_ids, 10 "StackGroupName" stack_group_name, 11 "TimeoutInMinutes" timeout_in_minutes: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackInstancesDeploymentTargets {
    pub account_ids: Option<Vec<String>>,
    pub rd_folder_ids: Option<Vec<String>>,
}
input! { CreateStackInstancesDeploymentTargets() {
    0 "AccountIds" account_ids: Vec<String>, 1 "RdFolderIds" rd_folder_ids: Vec<String>
} }

/// In the request of [`CreateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackInstancesParameterOverrides {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { CreateStackInstancesParameterOverrides(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`CreateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackInstancesOutput {
    pub operation_id: Option<String>,
}
model! { CreateStackInstancesOutput {
    0 "OperationId" operation_id: String
} }

/// Creates template: `CreateTemplate` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateTemplateTags>>,
    /// Required.
    pub template_name: String,
    pub template_url: Option<String>,
    pub validation_options: Option<Vec<String>>,
    pub template_body: Option<String>,
}
operation! { CreateTemplate(template_name: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "Description" description: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "Tags" tags: Vec<CreateTemplateTags>, 3 "TemplateName" template_name, 4 "TemplateURL" template_url: String,
    5 "ValidationOptions" validation_options: Vec<String>, 6 "TemplateBody" template_body: String
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTemplateTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates template scratch: `CreateTemplateScratch` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/CreateTemplateScratch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratch {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub execution_mode: Option<String>,
    pub logical_id_strategy: Option<String>,
    pub preference_parameters: Option<Vec<CreateTemplateScratchPreferenceParameters>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub source_resource_group: Option<CreateTemplateScratchSourceResourceGroup>,
    pub source_resources: Option<Vec<CreateTemplateScratchSourceResources>>,
    pub source_tag: Option<CreateTemplateScratchSourceTag>,
    pub tags: Option<Vec<CreateTemplateScratchTags>>,
    /// Required.
    pub template_scratch_type: String,
}
operation! { CreateTemplateScratch(region_id: String, template_scratch_type: String)
    "CreateTemplateScratch" -> CreateTemplateScratchOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "ExecutionMode" execution_mode: String,
    3 "LogicalIdStrategy" logical_id_strategy: String,
    4 "PreferenceParameters" preference_parameters: Vec<CreateTemplateScratchPreferenceParameters>,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String,
    7 "SourceResourceGroup" source_resource_group: CreateTemplateScratchSourceResourceGroup,
    8 "SourceResources" source_resources: Vec<CreateTemplateScratchSourceResources>,
    9 "SourceTag" source_tag: CreateTemplateScratchSourceTag, 10 "Tags" tags: Vec<CreateTemplateScratchTags>,
    11 "TemplateScratchType" template_scratch_type
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchPreferenceParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { CreateTemplateScratchPreferenceParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchSourceResourceGroup {
    /// Required.
    pub resource_group_id: Option<String>,
    pub resource_type_filter: Option<Vec<String>>,
}
input! { CreateTemplateScratchSourceResourceGroup(resource_group_id: String) {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the request of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchSourceResources {
    pub region_id: Option<String>,
    pub related_resource_type_filter: Option<Vec<String>>,
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
}
input! { CreateTemplateScratchSourceResources(resource_id: String, resource_type: String) {
    0 "RegionId" region_id: String, 1 "RelatedResourceTypeFilter" related_resource_type_filter: Vec<String>,
    2 "ResourceId" resource_id: String, 3 "ResourceType" resource_type: String
} }

/// In the request of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchSourceTag {
    /// Required.
    pub resource_tags: Option<BTreeMap<String, Value>>,
    pub resource_type_filter: Option<Vec<String>>,
}
input! { CreateTemplateScratchSourceTag(resource_tags: BTreeMap<String, Value>) {
    0 "ResourceTags" resource_tags: BTreeMap<String, Value>, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the request of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTemplateScratchTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateScratchOutput {
    pub template_scratch_id: Option<String>,
}
model! { CreateTemplateScratchOutput {
    0 "TemplateScratchId" template_scratch_id: String
} }

/// Deletes change set: `DeleteChangeSet` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteChangeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChangeSet {
    /// Required.
    pub change_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteChangeSet(change_set_id: String, region_id: String) "DeleteChangeSet" -> Empty {
    0 "ChangeSetId" change_set_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteChangeSet`]: empty.
pub type DeleteChangeSetOutput = Empty;

/// Deletes diagnostic: `DeleteDiagnostic` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteDiagnostic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiagnostic {
    pub report_id: Option<String>,
}
operation! { DeleteDiagnostic() "DeleteDiagnostic" -> DeleteDiagnosticOutput {
    0 "ReportId" report_id: String
} }

/// Response of [`DeleteDiagnostic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosticOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteDiagnosticOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: String
} }

/// Deletes stack: `DeleteStack` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStack {
    pub delete_options: Option<Vec<String>>,
    pub parallelism: Option<i64>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub retain_all_resources: Option<bool>,
    pub retain_resources: Option<Vec<String>>,
    /// Required.
    pub stack_id: String,
}
operation! { DeleteStack(region_id: String, stack_id: String) "DeleteStack" -> Empty {
    0 "DeleteOptions" delete_options: Vec<String>, 1 "Parallelism" parallelism: i64,
    2 "RamRoleName" ram_role_name: String, 3 "RegionId" region_id, 4 "RetainAllResources" retain_all_resources: bool,
    5 "RetainResources" retain_resources: Vec<String>, 6 "StackId" stack_id
} }

/// Response of [`DeleteStack`]: empty.
pub type DeleteStackOutput = Empty;

/// Deletes stack group: `DeleteStackGroup` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteStackGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStackGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_group_name: String,
}
operation! { DeleteStackGroup(region_id: String, stack_group_name: String) "DeleteStackGroup" -> Empty {
    0 "RegionId" region_id, 1 "StackGroupName" stack_group_name
} }

/// Response of [`DeleteStackGroup`]: empty.
pub type DeleteStackGroupOutput = Empty;

/// Deletes stack instances: `DeleteStackInstances` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteStackInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStackInstances {
    pub account_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub deployment_targets: Option<DeleteStackInstancesDeploymentTargets>,
    pub operation_description: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub region_ids: Vec<String>,
    /// Required.
    pub retain_stacks: bool,
    /// Required.
    pub stack_group_name: String,
}
operation! {
    DeleteStackInstances(region_id: String, region_ids: Vec<String>, retain_stacks: bool, stack_group_name: String)
    "DeleteStackInstances" -> DeleteStackInstancesOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "DeploymentTargets" deployment_targets: DeleteStackInstancesDeploymentTargets,
    3 "OperationDescription" operation_description: String,
    4 "OperationPreferences" operation_preferences: BTreeMap<String, Value>, 5 "RegionId" region_id,
    6 "RegionIds" region_ids, 7 "RetainStacks" retain_stacks, 8 "StackGroupName" stack_group_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`DeleteStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStackInstancesDeploymentTargets {
    pub account_ids: Option<Vec<String>>,
    pub rd_folder_ids: Option<Vec<String>>,
}
input! { DeleteStackInstancesDeploymentTargets() {
    0 "AccountIds" account_ids: Vec<String>, 1 "RdFolderIds" rd_folder_ids: Vec<String>
} }

/// Response of [`DeleteStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStackInstancesOutput {
    pub operation_id: Option<String>,
}
model! { DeleteStackInstancesOutput {
    0 "OperationId" operation_id: String
} }

/// Deletes template: `DeleteTemplate` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteTemplate(template_id: String) "DeleteTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes template scratch: `DeleteTemplateScratch` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeleteTemplateScratch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateScratch {
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_scratch_id: String,
}
operation! { DeleteTemplateScratch(region_id: String, template_scratch_id: String) "DeleteTemplateScratch" -> Empty {
    0 "RegionId" region_id, 1 "TemplateScratchId" template_scratch_id
} }

/// Response of [`DeleteTemplateScratch`]: empty.
pub type DeleteTemplateScratchOutput = Empty;

/// `DeregisterResourceType` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DeregisterResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterResourceType {
    /// Required.
    pub resource_type: String,
    pub version_id: Option<String>,
}
operation! { DeregisterResourceType(resource_type: String) "DeregisterResourceType" -> Empty {
    0 "ResourceType" resource_type, 1 "VersionId" version_id: String
} }

/// Response of [`DeregisterResourceType`]: empty.
pub type DeregisterResourceTypeOutput = Empty;

/// Describes regions: `DescribeRegions` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Detects stack drift: `DetectStackDrift` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/DetectStackDrift>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackDrift {
    pub client_token: Option<String>,
    pub logical_resource_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { DetectStackDrift(region_id: String, stack_id: String) "DetectStackDrift" -> DetectStackDriftOutput {
    0 "ClientToken" client_token: String, 1 "LogicalResourceId" logical_resource_id: Vec<String>,
    2 "RegionId" region_id, 3 "StackId" stack_id
} }

/// Response of [`DetectStackDrift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackDriftOutput {
    pub drift_detection_id: Option<String>,
}
model! { DetectStackDriftOutput {
    0 "DriftDetectionId" drift_detection_id: String
} }

/// Detects stack group drift: `DetectStackGroupDrift` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/DetectStackGroupDrift>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackGroupDrift {
    pub client_token: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_group_name: String,
}
operation! { DetectStackGroupDrift(region_id: String, stack_group_name: String)
    "DetectStackGroupDrift" -> DetectStackGroupDriftOutput {
    0 "ClientToken" client_token: String, 1 "OperationPreferences" operation_preferences: BTreeMap<String, Value>,
    2 "RegionId" region_id, 3 "StackGroupName" stack_group_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DetectStackGroupDrift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackGroupDriftOutput {
    pub operation_id: Option<String>,
}
model! { DetectStackGroupDriftOutput {
    0 "OperationId" operation_id: String
} }

/// Detects stack resource drift: `DetectStackResourceDrift` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/DetectStackResourceDrift>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackResourceDrift {
    pub client_token: Option<String>,
    /// Required.
    pub logical_resource_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { DetectStackResourceDrift(logical_resource_id: String, region_id: String, stack_id: String)
    "DetectStackResourceDrift" -> DetectStackResourceDriftOutput {
    0 "ClientToken" client_token: String, 1 "LogicalResourceId" logical_resource_id, 2 "RegionId" region_id,
    3 "StackId" stack_id
} }

/// Response of [`DetectStackResourceDrift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackResourceDriftOutput {
    pub actual_properties: Option<String>,
    pub drift_detection_time: Option<String>,
    pub expected_properties: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub property_differences: Vec<DetectStackResourceDriftPropertyDifferences>,
    pub resource_drift_status: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
}
model! { DetectStackResourceDriftOutput {
    0 "ActualProperties" actual_properties: String, 1 "DriftDetectionTime" drift_detection_time: String,
    2 "ExpectedProperties" expected_properties: String, 3 "LogicalResourceId" logical_resource_id: String,
    4 "PhysicalResourceId" physical_resource_id: String,
    5 "PropertyDifferences" property_differences: Vec<DetectStackResourceDriftPropertyDifferences>,
    6 "ResourceDriftStatus" resource_drift_status: String, 7 "ResourceType" resource_type: String,
    8 "StackId" stack_id: String
} }

/// In the response of [`DetectStackResourceDrift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectStackResourceDriftPropertyDifferences {
    pub actual_value: Option<String>,
    pub difference_type: Option<String>,
    pub expected_value: Option<String>,
    pub property_path: Option<String>,
}
model! { DetectStackResourceDriftPropertyDifferences {
    0 "ActualValue" actual_value: String, 1 "DifferenceType" difference_type: String,
    2 "ExpectedValue" expected_value: String, 3 "PropertyPath" property_path: String
} }

/// Enables service access: `EnableServiceAccess` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/EnableServiceAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceAccess {}
operation! { EnableServiceAccess() "EnableServiceAccess" -> EnableServiceAccessOutput {} }

/// Response of [`EnableServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceAccessOutput {
    pub service_access_info: Option<EnableServiceAccessServiceAccessInfo>,
}
model! { EnableServiceAccessOutput {
    0 "ServiceAccessInfo" service_access_info: EnableServiceAccessServiceAccessInfo
} }

/// In the response of [`EnableServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceAccessServiceAccessInfo {
    pub status: Option<String>,
}
model! { EnableServiceAccessServiceAccessInfo {
    0 "Status" status: String
} }

/// Enables services: `EnableServices` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/EnableServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServices {
    /// Required.
    pub region_id: String,
    pub service_names: Option<Vec<String>>,
}
operation! { EnableServices(region_id: String) "EnableServices" -> EnableServicesOutput {
    0 "RegionId" region_id, 1 "ServiceNames" service_names: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`EnableServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServicesOutput {
    pub failed_services: Vec<EnableServicesFailedServices>,
}
model! { EnableServicesOutput {
    0 "FailedServices" failed_services: Vec<EnableServicesFailedServices>
} }

/// In the response of [`EnableServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServicesFailedServices {
    pub code: Option<String>,
    pub message: Option<String>,
    pub service_name: Option<String>,
}
model! { EnableServicesFailedServices {
    0 "Code" code: String, 1 "Message" message: String, 2 "ServiceName" service_name: String
} }

/// Executes change set: `ExecuteChangeSet` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ExecuteChangeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteChangeSet {
    /// Required.
    pub change_set_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ExecuteChangeSet(change_set_id: String, region_id: String) "ExecuteChangeSet" -> Empty {
    0 "ChangeSetId" change_set_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

/// Response of [`ExecuteChangeSet`]: empty.
pub type ExecuteChangeSetOutput = Empty;

/// Generates template by scratch: `GenerateTemplateByScratch` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GenerateTemplateByScratch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplateByScratch {
    pub provision_region_id: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_scratch_id: String,
    pub template_type: Option<String>,
}
operation! { GenerateTemplateByScratch(region_id: String, template_scratch_id: String)
    "GenerateTemplateByScratch" -> GenerateTemplateByScratchOutput {
    0 "ProvisionRegionId" provision_region_id: String, 1 "RegionId" region_id,
    2 "TemplateScratchId" template_scratch_id, 3 "TemplateType" template_type: String
} }

/// Response of [`GenerateTemplateByScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplateByScratchOutput {
    pub resources_to_import: Vec<GenerateTemplateByScratchResourcesToImport>,
    pub template_body: Option<String>,
}
model! { GenerateTemplateByScratchOutput {
    0 "ResourcesToImport" resources_to_import: Vec<GenerateTemplateByScratchResourcesToImport>,
    1 "TemplateBody" template_body: String
} }

/// In the response of [`GenerateTemplateByScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplateByScratchResourcesToImport {
    pub logical_resource_id: Option<String>,
    pub resource_identifier: BTreeMap<String, Value>,
    pub resource_type: Option<String>,
}
model! { GenerateTemplateByScratchResourcesToImport {
    0 "LogicalResourceId" logical_resource_id: String,
    1 "ResourceIdentifier" resource_identifier: BTreeMap<String, Value>, 2 "ResourceType" resource_type: String
} }

/// Generates template policy: `GenerateTemplatePolicy` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GenerateTemplatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicy {
    pub generate_options: Option<Vec<String>>,
    pub operation_types: Option<Vec<String>>,
    pub parameters: Option<Vec<GenerateTemplatePolicyParameters>>,
    pub template_body: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { GenerateTemplatePolicy() "GenerateTemplatePolicy" -> GenerateTemplatePolicyOutput {
    0 "GenerateOptions" generate_options: Vec<String>, 1 "OperationTypes" operation_types: Vec<String>,
    2 "Parameters" parameters: Vec<GenerateTemplatePolicyParameters>, 3 "TemplateBody" template_body: String,
    4 "TemplateId" template_id: String, 5 "TemplateURL" template_url: String,
    6 "TemplateVersion" template_version: String
} }

/// In the request of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { GenerateTemplatePolicyParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyOutput {
    pub policy: Option<GenerateTemplatePolicyPolicy>,
    pub policy_functions: Vec<GenerateTemplatePolicyPolicyFunctions>,
}
model! { GenerateTemplatePolicyOutput {
    0 "Policy" policy: GenerateTemplatePolicyPolicy,
    1 "PolicyFunctions" policy_functions: Vec<GenerateTemplatePolicyPolicyFunctions>
} }

/// In the response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyPolicy {
    pub statement: Vec<GenerateTemplatePolicyStatement>,
    pub version: Option<String>,
}
model! { GenerateTemplatePolicyPolicy {
    0 "Statement" statement: Vec<GenerateTemplatePolicyStatement>, 1 "Version" version: String
} }

/// In the response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyStatement {
    pub action: Vec<String>,
    pub condition: BTreeMap<String, Value>,
    pub effect: Option<String>,
    pub resource: Option<String>,
}
model! { GenerateTemplatePolicyStatement {
    0 "Action" action: Vec<String>, 1 "Condition" condition: BTreeMap<String, Value>, 2 "Effect" effect: String,
    3 "Resource" resource: String
} }

/// In the response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyPolicyFunctions {
    pub action: Option<String>,
    pub action_policy_functions: Vec<GenerateTemplatePolicyActionPolicyFunctions>,
    pub requirement_level: Option<String>,
}
model! { GenerateTemplatePolicyPolicyFunctions {
    0 "Action" action: String,
    1 "ActionPolicyFunctions" action_policy_functions: Vec<GenerateTemplatePolicyActionPolicyFunctions>,
    2 "RequirementLevel" requirement_level: String
} }

/// In the response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyActionPolicyFunctions {
    pub functions: Vec<GenerateTemplatePolicyFunctions>,
    pub logical_resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { GenerateTemplatePolicyActionPolicyFunctions {
    0 "Functions" functions: Vec<GenerateTemplatePolicyFunctions>, 1 "LogicalResourceId" logical_resource_id: String,
    2 "ResourceType" resource_type: String
} }

/// In the response of [`GenerateTemplatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTemplatePolicyFunctions {
    pub function: Option<String>,
    pub operation_type: Option<String>,
    pub related_properties: Vec<String>,
    pub requirement_level: Option<String>,
}
model! { GenerateTemplatePolicyFunctions {
    0 "Function" function: String, 1 "OperationType" operation_type: String,
    2 "RelatedProperties" related_properties: Vec<String>, 3 "RequirementLevel" requirement_level: String
} }

/// Gets ai task: `GetAITask` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetAITask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAITask {
    pub output_option: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetAITask() "GetAITask" -> GetAITaskOutput {
    0 "OutputOption" output_option: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetAITask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAITaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
    pub task_output: BTreeMap<String, Value>,
    pub task_type: Option<String>,
}
model! { GetAITaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Status" status: String, 4 "StatusReason" status_reason: String, 5 "Success" success: String,
    6 "TaskId" task_id: String, 7 "TaskOutput" task_output: BTreeMap<String, Value>, 8 "TaskType" task_type: String
} }

/// Gets change set: `GetChangeSet` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetChangeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSet {
    /// Required.
    pub change_set_id: String,
    /// Required.
    pub region_id: String,
    pub show_template: Option<bool>,
}
operation! { GetChangeSet(change_set_id: String, region_id: String) "GetChangeSet" -> GetChangeSetOutput {
    0 "ChangeSetId" change_set_id, 1 "RegionId" region_id, 2 "ShowTemplate" show_template: bool
} }

/// Response of [`GetChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSetOutput {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub change_set_type: Option<String>,
    pub changes: Vec<BTreeMap<String, Value>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub disable_rollback: Option<bool>,
    pub execution_status: Option<String>,
    pub log: Option<GetChangeSetLog>,
    pub parameters: Vec<GetChangeSetParameters>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<GetChangeSetTags>,
    pub template_body: Option<String>,
    pub timeout_in_minutes: Option<i64>,
}
model! { GetChangeSetOutput {
    0 "ChangeSetId" change_set_id: String, 1 "ChangeSetName" change_set_name: String,
    2 "ChangeSetType" change_set_type: String, 3 "Changes" changes: Vec<BTreeMap<String, Value>>,
    4 "CreateTime" create_time: String, 5 "Description" description: String, 6 "DisableRollback" disable_rollback: bool,
    7 "ExecutionStatus" execution_status: String, 8 "Log" log: GetChangeSetLog,
    9 "Parameters" parameters: Vec<GetChangeSetParameters>, 10 "RegionId" region_id: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "StackId" stack_id: String, 13 "StackName" stack_name: String,
    14 "Status" status: String, 15 "StatusReason" status_reason: String, 16 "Tags" tags: Vec<GetChangeSetTags>,
    17 "TemplateBody" template_body: String, 18 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the response of [`GetChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSetLog {
    pub terraform_logs: Vec<GetChangeSetTerraformLogs>,
}
model! { GetChangeSetLog {
    0 "TerraformLogs" terraform_logs: Vec<GetChangeSetTerraformLogs>
} }

/// In the response of [`GetChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSetTerraformLogs {
    pub command: Option<String>,
    pub content: Option<String>,
    pub stream: Option<String>,
}
model! { GetChangeSetTerraformLogs {
    0 "Command" command: String, 1 "Content" content: String, 2 "Stream" stream: String
} }

/// In the response of [`GetChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSetParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetChangeSetParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetChangeSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeSetTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetChangeSetTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets diagnostic: `GetDiagnostic` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetDiagnostic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnostic {
    pub report_id: Option<String>,
}
operation! { GetDiagnostic() "GetDiagnostic" -> GetDiagnosticOutput {
    0 "ReportId" report_id: String
} }

/// Response of [`GetDiagnostic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosticOutput {
    pub code: Option<String>,
    pub diagnostic_key: Option<String>,
    pub diagnostic_product: Option<String>,
    pub diagnostic_result: Option<GetDiagnosticDiagnosticResult>,
    pub diagnostic_time: Option<String>,
    pub http_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub recommends: BTreeMap<String, Value>,
    pub report_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub success: Option<String>,
}
model! { GetDiagnosticOutput {
    0 "Code" code: String, 1 "DiagnosticKey" diagnostic_key: String, 2 "DiagnosticProduct" diagnostic_product: String,
    3 "DiagnosticResult" diagnostic_result: GetDiagnosticDiagnosticResult, 4 "DiagnosticTime" diagnostic_time: String,
    5 "HttpCode" http_code: String, 6 "HttpStatusCode" http_status_code: i64, 7 "Message" message: String,
    8 "Recommends" recommends: BTreeMap<String, Value>, 9 "ReportId" report_id: String, 10 "Status" status: String,
    11 "StatusReason" status_reason: String, 12 "Success" success: String
} }

/// In the response of [`GetDiagnostic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosticDiagnosticResult {
    pub failed_resources: BTreeMap<String, Value>,
    pub ros_action_messages: BTreeMap<String, Value>,
    pub stack_messages: BTreeMap<String, Value>,
}
model! { GetDiagnosticDiagnosticResult {
    0 "FailedResources" failed_resources: BTreeMap<String, Value>,
    1 "RosActionMessages" ros_action_messages: BTreeMap<String, Value>,
    2 "StackMessages" stack_messages: BTreeMap<String, Value>
} }

/// Gets feature details: `GetFeatureDetails` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetFeatureDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetails {
    /// Required.
    pub feature: String,
    /// Required.
    pub region_id: String,
}
operation! { GetFeatureDetails(feature: String, region_id: String) "GetFeatureDetails" -> GetFeatureDetailsOutput {
    0 "Feature" feature, 1 "RegionId" region_id
} }

/// Response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsOutput {
    pub drift_detection: Option<GetFeatureDetailsDriftDetection>,
    pub resource_cleaner: Option<GetFeatureDetailsResourceCleaner>,
    pub resource_import: Option<GetFeatureDetailsResourceImport>,
    pub template_parameter_constraints: Option<
        GetFeatureDetailsTemplateParameterConstraints,
    >,
    pub template_scratch: Option<GetFeatureDetailsTemplateScratch>,
    pub terraform: Option<GetFeatureDetailsTerraform>,
}
model! { GetFeatureDetailsOutput {
    0 "DriftDetection" drift_detection: GetFeatureDetailsDriftDetection,
    1 "ResourceCleaner" resource_cleaner: GetFeatureDetailsResourceCleaner,
    2 "ResourceImport" resource_import: GetFeatureDetailsResourceImport,
    3 "TemplateParameterConstraints" template_parameter_constraints: GetFeatureDetailsTemplateParameterConstraints,
    4 "TemplateScratch" template_scratch: GetFeatureDetailsTemplateScratch,
    5 "Terraform" terraform: GetFeatureDetailsTerraform
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsDriftDetection {
    pub supported_resource_types: Vec<String>,
}
model! { GetFeatureDetailsDriftDetection {
    0 "SupportedResourceTypes" supported_resource_types: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsResourceCleaner {
    pub supported_resource_types: Vec<GetFeatureDetailsSupportedResourceTypes>,
}
model! { GetFeatureDetailsResourceCleaner {
    0 "SupportedResourceTypes" supported_resource_types: Vec<GetFeatureDetailsSupportedResourceTypes>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsSupportedResourceTypes {
    pub resource_type: Option<String>,
    pub side_effects: Vec<String>,
    pub supported_filters: Vec<String>,
}
model! { GetFeatureDetailsSupportedResourceTypes {
    0 "ResourceType" resource_type: String, 1 "SideEffects" side_effects: Vec<String>,
    2 "SupportedFilters" supported_filters: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsResourceImport {
    pub supported_resource_types: Vec<
        GetFeatureDetailsResourceImportSupportedResourceTypes,
    >,
}
model! { GetFeatureDetailsResourceImport {
    0 "SupportedResourceTypes" supported_resource_types: Vec<GetFeatureDetailsResourceImportSupportedResourceTypes>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsResourceImportSupportedResourceTypes {
    pub resource_identifiers: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetFeatureDetailsResourceImportSupportedResourceTypes {
    0 "ResourceIdentifiers" resource_identifiers: Vec<String>, 1 "ResourceType" resource_type: String
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTemplateParameterConstraints {
    pub supported_resource_types: Vec<
        GetFeatureDetailsTemplateParameterConstraintsSupportedResourceTypes,
    >,
}
model! { GetFeatureDetailsTemplateParameterConstraints {
    0 "SupportedResourceTypes" supported_resource_types: Vec<GetFeatureDetailsTemplateParameterConstraintsSupportedResourceTypes>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTemplateParameterConstraintsSupportedResourceTypes {
    pub properties: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetFeatureDetailsTemplateParameterConstraintsSupportedResourceTypes {
    0 "Properties" properties: Vec<String>, 1 "ResourceType" resource_type: String
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTemplateScratch {
    pub supported_resource_types: Vec<
        GetFeatureDetailsTemplateScratchSupportedResourceTypes,
    >,
}
model! { GetFeatureDetailsTemplateScratch {
    0 "SupportedResourceTypes" supported_resource_types: Vec<GetFeatureDetailsTemplateScratchSupportedResourceTypes>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTemplateScratchSupportedResourceTypes {
    pub resource_type: Option<String>,
    pub source_resource_group_supported: Option<bool>,
    pub source_resources_supported: Option<bool>,
    pub source_supported: Option<bool>,
    pub source_tag_supported: Option<bool>,
    pub supported_template_scratch_types: Vec<String>,
}
model! { GetFeatureDetailsTemplateScratchSupportedResourceTypes {
    0 "ResourceType" resource_type: String, 1 "SourceResourceGroupSupported" source_resource_group_supported: bool,
    2 "SourceResourcesSupported" source_resources_supported: bool, 3 "SourceSupported" source_supported: bool,
    4 "SourceTagSupported" source_tag_supported: bool,
    5 "SupportedTemplateScratchTypes" supported_template_scratch_types: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTerraform {
    pub supported_resource_types: Option<
        GetFeatureDetailsTerraformSupportedResourceTypes,
    >,
    pub supported_versions: Vec<GetFeatureDetailsSupportedVersions>,
}
model! { GetFeatureDetailsTerraform {
    0 "SupportedResourceTypes" supported_resource_types: GetFeatureDetailsTerraformSupportedResourceTypes,
    1 "SupportedVersions" supported_versions: Vec<GetFeatureDetailsSupportedVersions>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsTerraformSupportedResourceTypes {
    pub custom_tag: Vec<String>,
    pub estimate_cost: Vec<String>,
    pub resource_group: Vec<String>,
    pub stack_operation_risk: Option<GetFeatureDetailsStackOperationRisk>,
    pub system_tag: Vec<String>,
}
model! { GetFeatureDetailsTerraformSupportedResourceTypes {
    0 "CustomTag" custom_tag: Vec<String>, 1 "EstimateCost" estimate_cost: Vec<String>,
    2 "ResourceGroup" resource_group: Vec<String>,
    3 "StackOperationRisk" stack_operation_risk: GetFeatureDetailsStackOperationRisk,
    4 "SystemTag" system_tag: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsStackOperationRisk {
    pub delete_stack: Vec<String>,
}
model! { GetFeatureDetailsStackOperationRisk {
    0 "DeleteStack" delete_stack: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsSupportedVersions {
    pub provider_versions: Vec<GetFeatureDetailsProviderVersions>,
    pub terraform_version: Option<String>,
    pub transform: Option<String>,
    pub update_allowed_transforms: Vec<String>,
}
model! { GetFeatureDetailsSupportedVersions {
    0 "ProviderVersions" provider_versions: Vec<GetFeatureDetailsProviderVersions>,
    1 "TerraformVersion" terraform_version: String, 2 "Transform" transform: String,
    3 "UpdateAllowedTransforms" update_allowed_transforms: Vec<String>
} }

/// In the response of [`GetFeatureDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureDetailsProviderVersions {
    pub provider_name: Option<String>,
    pub supported_versions: Vec<String>,
}
model! { GetFeatureDetailsProviderVersions {
    0 "ProviderName" provider_name: String, 1 "SupportedVersions" supported_versions: Vec<String>
} }

/// Gets resource type: `GetResourceType` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceType {
    /// Required.
    pub resource_type: String,
    pub version_id: Option<String>,
}
operation! { GetResourceType(resource_type: String) "GetResourceType" -> GetResourceTypeOutput {
    0 "ResourceType" resource_type, 1 "VersionId" version_id: String
} }

/// Response of [`GetResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeOutput {
    pub attributes: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub entity_type: Option<String>,
    pub is_default_version: Option<bool>,
    pub latest_version_id: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
    pub support_drift_detection: Option<bool>,
    pub support_scratch_detection: Option<bool>,
    pub template_body: Option<String>,
    pub total_version_count: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetResourceTypeOutput {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "CreateTime" create_time: String,
    2 "DefaultVersionId" default_version_id: String, 3 "Description" description: String,
    4 "EntityType" entity_type: String, 5 "IsDefaultVersion" is_default_version: bool,
    6 "LatestVersionId" latest_version_id: String, 7 "Properties" properties: BTreeMap<String, Value>,
    8 "Provider" provider: String, 9 "ResourceType" resource_type: String,
    10 "SupportDriftDetection" support_drift_detection: bool,
    11 "SupportScratchDetection" support_scratch_detection: bool, 12 "TemplateBody" template_body: String,
    13 "TotalVersionCount" total_version_count: i64, 14 "UpdateTime" update_time: String
} }

/// Gets resource type template: `GetResourceTypeTemplate` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetResourceTypeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeTemplate {
    /// Required.
    pub resource_type: String,
    pub version_id: Option<String>,
}
operation! { GetResourceTypeTemplate(resource_type: String) "GetResourceTypeTemplate" -> GetResourceTypeTemplateOutput {
    0 "ResourceType" resource_type, 1 "VersionId" version_id: String
} }

/// Response of [`GetResourceTypeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeTemplateOutput {
    pub template_body: BTreeMap<String, Value>,
    pub template_content: Option<String>,
}
model! { GetResourceTypeTemplateOutput {
    0 "TemplateBody" template_body: BTreeMap<String, Value>, 1 "TemplateContent" template_content: String
} }

/// Gets service access: `GetServiceAccess` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetServiceAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccess {}
operation! { GetServiceAccess() "GetServiceAccess" -> GetServiceAccessOutput {} }

/// Response of [`GetServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessOutput {
    pub service_access_info: Option<GetServiceAccessServiceAccessInfo>,
}
model! { GetServiceAccessOutput {
    0 "ServiceAccessInfo" service_access_info: GetServiceAccessServiceAccessInfo
} }

/// In the response of [`GetServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessServiceAccessInfo {
    pub status: Option<String>,
}
model! { GetServiceAccessServiceAccessInfo {
    0 "Status" status: String
} }

/// Gets service provisions: `GetServiceProvisions` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetServiceProvisions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisions {
    pub parameters: Option<Vec<GetServiceProvisionsParameters>>,
    /// Required.
    pub region_id: String,
    pub services: Option<Vec<GetServiceProvisionsServices>>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { GetServiceProvisions(region_id: String) "GetServiceProvisions" -> GetServiceProvisionsOutput {
    0 "Parameters" parameters: Vec<GetServiceProvisionsParameters>, 1 "RegionId" region_id,
    2 "Services" services: Vec<GetServiceProvisionsServices>, 3 "TemplateId" template_id: String,
    4 "TemplateURL" template_url: String, 5 "TemplateVersion" template_version: String,
    6 "TemplateBody" template_body: String
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { GetServiceProvisionsParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsServices {
    /// Required.
    pub service_name: Option<String>,
}
input! { GetServiceProvisionsServices(service_name: String) {
    0 "ServiceName" service_name: String
} }

/// Response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsOutput {
    pub service_provisions: Vec<GetServiceProvisionsServiceProvisions>,
}
model! { GetServiceProvisionsOutput {
    0 "ServiceProvisions" service_provisions: Vec<GetServiceProvisionsServiceProvisions>
} }

/// In the response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsServiceProvisions {
    pub auto_enable_service: Option<bool>,
    pub commodity_provisions: Vec<GetServiceProvisionsCommodityProvisions>,
    pub dependent_service_names: Vec<String>,
    pub enable_url: Option<String>,
    pub role_provision: Option<GetServiceProvisionsRoleProvision>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { GetServiceProvisionsServiceProvisions {
    0 "AutoEnableService" auto_enable_service: bool,
    1 "CommodityProvisions" commodity_provisions: Vec<GetServiceProvisionsCommodityProvisions>,
    2 "DependentServiceNames" dependent_service_names: Vec<String>, 3 "EnableURL" enable_url: String,
    4 "RoleProvision" role_provision: GetServiceProvisionsRoleProvision, 5 "ServiceName" service_name: String,
    6 "Status" status: String, 7 "StatusReason" status_reason: String
} }

/// In the response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsCommodityProvisions {
    pub commodity_code: Option<String>,
    pub enable_url: Option<String>,
    pub status: Option<String>,
}
model! { GetServiceProvisionsCommodityProvisions {
    0 "CommodityCode" commodity_code: String, 1 "EnableURL" enable_url: String, 2 "Status" status: String
} }

/// In the response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsRoleProvision {
    pub authorization_url: Option<String>,
    pub roles: Vec<GetServiceProvisionsRoles>,
}
model! { GetServiceProvisionsRoleProvision {
    0 "AuthorizationURL" authorization_url: String, 1 "Roles" roles: Vec<GetServiceProvisionsRoles>
} }

/// In the response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsRoles {
    pub api_for_creation: Option<GetServiceProvisionsApiForCreation>,
    pub created: Option<bool>,
    pub function: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceProvisionsRoles {
    0 "ApiForCreation" api_for_creation: GetServiceProvisionsApiForCreation, 1 "Created" created: bool,
    2 "Function" function: String, 3 "RoleName" role_name: String
} }

/// In the response of [`GetServiceProvisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsApiForCreation {
    pub api_name: Option<String>,
    pub api_product_id: Option<String>,
    pub api_type: Option<String>,
    pub parameters: BTreeMap<String, Value>,
}
model! { GetServiceProvisionsApiForCreation {
    0 "ApiName" api_name: String, 1 "ApiProductId" api_product_id: String, 2 "ApiType" api_type: String,
    3 "Parameters" parameters: BTreeMap<String, Value>
} }

/// Gets stack: `GetStack` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStack {
    pub client_token: Option<String>,
    pub log_option: Option<String>,
    pub output_option: Option<String>,
    /// Required.
    pub region_id: String,
    pub show_resource_progress: Option<String>,
    /// Required.
    pub stack_id: String,
}
operation! { GetStack(region_id: String, stack_id: String) "GetStack" -> GetStackOutput {
    0 "ClientToken" client_token: String, 1 "LogOption" log_option: String, 2 "OutputOption" output_option: String,
    3 "RegionId" region_id, 4 "ShowResourceProgress" show_resource_progress: String, 5 "StackId" stack_id
} }

/// Response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackOutput {
    pub checked_stack_resource_count: Option<i64>,
    pub create_time: Option<String>,
    pub deletion_protection: Option<String>,
    pub description: Option<String>,
    pub disable_rollback: Option<bool>,
    pub drift_detection_time: Option<String>,
    pub interface: Option<String>,
    pub log: Option<GetStackLog>,
    pub not_checked_stack_resource_count: Option<i64>,
    pub notification_urls: Vec<String>,
    pub operation_info: Option<GetStackOperationInfo>,
    pub order_ids: Vec<String>,
    pub outputs: Vec<BTreeMap<String, Value>>,
    pub parameters: Vec<GetStackParameters>,
    pub parent_stack_id: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_progress: Option<GetStackResourceProgress>,
    pub rollback_failed_root_reason: Option<String>,
    pub root_stack_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_name: Option<String>,
    pub stack_drift_status: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<GetStackTags>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_scratch_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetStackOutput {
    0 "CheckedStackResourceCount" checked_stack_resource_count: i64, 1 "CreateTime" create_time: String,
    2 "DeletionProtection" deletion_protection: String, 3 "Description" description: String,
    4 "DisableRollback" disable_rollback: bool, 5 "DriftDetectionTime" drift_detection_time: String,
    6 "Interface" interface: String, 7 "Log" log: GetStackLog,
    8 "NotCheckedStackResourceCount" not_checked_stack_resource_count: i64,
    9 "NotificationURLs" notification_urls: Vec<String>, 10 "OperationInfo" operation_info: GetStackOperationInfo,
    11 "OrderIds" order_ids: Vec<String>, 12 "Outputs" outputs: Vec<BTreeMap<String, Value>>,
    13 "Parameters" parameters: Vec<GetStackParameters>, 14 "ParentStackId" parent_stack_id: String,
    15 "RamRoleName" ram_role_name: String, 16 "RegionId" region_id: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "ResourceProgress" resource_progress: GetStackResourceProgress,
    19 "RollbackFailedRootReason" rollback_failed_root_reason: String, 20 "RootStackId" root_stack_id: String,
    21 "ServiceManaged" service_managed: bool, 22 "ServiceName" service_name: String,
    23 "StackDriftStatus" stack_drift_status: String, 24 "StackId" stack_id: String, 25 "StackName" stack_name: String,
    26 "StackType" stack_type: String, 27 "Status" status: String, 28 "StatusReason" status_reason: String,
    29 "Tags" tags: Vec<GetStackTags>, 30 "TemplateDescription" template_description: String,
    31 "TemplateId" template_id: String, 32 "TemplateScratchId" template_scratch_id: String,
    33 "TemplateURL" template_url: String, 34 "TemplateVersion" template_version: String,
    35 "TimeoutInMinutes" timeout_in_minutes: i64, 36 "UpdateTime" update_time: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackLog {
    pub resource_logs: Vec<GetStackResourceLogs>,
    pub terraform_logs: Vec<GetStackTerraformLogs>,
}
model! { GetStackLog {
    0 "ResourceLogs" resource_logs: Vec<GetStackResourceLogs>,
    1 "TerraformLogs" terraform_logs: Vec<GetStackTerraformLogs>
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackResourceLogs {
    pub logs: Vec<GetStackLogs>,
    pub resource_name: Option<String>,
}
model! { GetStackResourceLogs {
    0 "Logs" logs: Vec<GetStackLogs>, 1 "ResourceName" resource_name: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackLogs {
    pub content: Option<String>,
    pub keys: Vec<String>,
}
model! { GetStackLogs {
    0 "Content" content: String, 1 "Keys" keys: Vec<String>
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackTerraformLogs {
    pub command: Option<String>,
    pub content: Option<String>,
    pub stream: Option<String>,
}
model! { GetStackTerraformLogs {
    0 "Command" command: String, 1 "Content" content: String, 2 "Stream" stream: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackOperationInfo {
    pub action: Option<String>,
    pub code: Option<String>,
    pub logical_resource_id: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetStackOperationInfo {
    0 "Action" action: String, 1 "Code" code: String, 2 "LogicalResourceId" logical_resource_id: String,
    3 "Message" message: String, 4 "RequestId" request_id: String, 5 "ResourceType" resource_type: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetStackParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackResourceProgress {
    pub failed_resource_count: Option<i64>,
    pub in_progress_resource_count: Option<i64>,
    pub in_progress_resource_details: Vec<GetStackInProgressResourceDetails>,
    pub pending_resource_count: Option<i64>,
    pub stack_action_progress: Option<f64>,
    pub stack_operation_progress: Option<f64>,
    pub success_resource_count: Option<i64>,
    pub total_resource_count: Option<i64>,
}
model! { GetStackResourceProgress {
    0 "FailedResourceCount" failed_resource_count: i64, 1 "InProgressResourceCount" in_progress_resource_count: i64,
    2 "InProgressResourceDetails" in_progress_resource_details: Vec<GetStackInProgressResourceDetails>,
    3 "PendingResourceCount" pending_resource_count: i64, 4 "StackActionProgress" stack_action_progress: f64,
    5 "StackOperationProgress" stack_operation_progress: f64, 6 "SuccessResourceCount" success_resource_count: i64,
    7 "TotalResourceCount" total_resource_count: i64
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackInProgressResourceDetails {
    pub progress_target_value: Option<f64>,
    pub progress_value: Option<f64>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetStackInProgressResourceDetails {
    0 "ProgressTargetValue" progress_target_value: f64, 1 "ProgressValue" progress_value: f64,
    2 "ResourceName" resource_name: String, 3 "ResourceType" resource_type: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetStackTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets stack drift detection status: `GetStackDriftDetectionStatus` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackDriftDetectionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDriftDetectionStatus {
    /// Required.
    pub drift_detection_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetStackDriftDetectionStatus(drift_detection_id: String, region_id: String)
    "GetStackDriftDetectionStatus" -> GetStackDriftDetectionStatusOutput {
    0 "DriftDetectionId" drift_detection_id, 1 "RegionId" region_id
} }

/// Response of [`GetStackDriftDetectionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDriftDetectionStatusOutput {
    pub drift_detection_id: Option<String>,
    pub drift_detection_status: Option<String>,
    pub drift_detection_status_reason: Option<String>,
    pub drift_detection_time: Option<String>,
    pub drifted_stack_resource_count: Option<i64>,
    pub stack_drift_status: Option<String>,
    pub stack_id: Option<String>,
}
model! { GetStackDriftDetectionStatusOutput {
    0 "DriftDetectionId" drift_detection_id: String, 1 "DriftDetectionStatus" drift_detection_status: String,
    2 "DriftDetectionStatusReason" drift_detection_status_reason: String,
    3 "DriftDetectionTime" drift_detection_time: String,
    4 "DriftedStackResourceCount" drifted_stack_resource_count: i64, 5 "StackDriftStatus" stack_drift_status: String,
    6 "StackId" stack_id: String
} }

/// Gets stack group: `GetStackGroup` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroup {
    /// Required.
    pub region_id: String,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
}
operation! { GetStackGroup(region_id: String) "GetStackGroup" -> GetStackGroupOutput {
    0 "RegionId" region_id, 1 "StackGroupId" stack_group_id: String, 2 "StackGroupName" stack_group_name: String
} }

/// Response of [`GetStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOutput {
    pub stack_group: Option<GetStackGroupStackGroup>,
}
model! { GetStackGroupOutput {
    0 "StackGroup" stack_group: GetStackGroupStackGroup
} }

/// In the response of [`GetStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupStackGroup {
    pub administration_role_name: Option<String>,
    pub auto_deployment: Option<GetStackGroupAutoDeployment>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub execution_role_name: Option<String>,
    pub parameters: Vec<GetStackGroupParameters>,
    pub permission_model: Option<String>,
    pub rd_folder_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub stack_group_drift_detection_detail: Option<
        GetStackGroupStackGroupDriftDetectionDetail,
    >,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub status: Option<String>,
    pub template_body: Option<String>,
    pub template_content: Option<String>,
    pub update_time: Option<String>,
}
model! { GetStackGroupStackGroup {
    0 "AdministrationRoleName" administration_role_name: String,
    1 "AutoDeployment" auto_deployment: GetStackGroupAutoDeployment, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ExecutionRoleName" execution_role_name: String,
    5 "Parameters" parameters: Vec<GetStackGroupParameters>, 6 "PermissionModel" permission_model: String,
    7 "RdFolderIds" rd_folder_ids: Vec<String>, 8 "ResourceGroupId" resource_group_id: String,
    9 "StackGroupDriftDetectionDetail" stack_group_drift_detection_detail: GetStackGroupStackGroupDriftDetectionDetail,
    10 "StackGroupId" stack_group_id: String, 11 "StackGroupName" stack_group_name: String, 12 "Status" status: String,
    13 "TemplateBody" template_body: String, 14 "TemplateContent" template_content: String,
    15 "UpdateTime" update_time: String
} }

/// In the response of [`GetStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupAutoDeployment {
    pub enabled: Option<bool>,
    pub retain_stacks_on_account_removal: Option<bool>,
}
model! { GetStackGroupAutoDeployment {
    0 "Enabled" enabled: bool, 1 "RetainStacksOnAccountRemoval" retain_stacks_on_account_removal: bool
} }

/// In the response of [`GetStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetStackGroupParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupStackGroupDriftDetectionDetail {
    pub cancelled_stack_instances_count: Option<i64>,
    pub drift_detection_status: Option<String>,
    pub drift_detection_time: Option<String>,
    pub drifted_stack_instances_count: Option<i64>,
    pub failed_stack_instances_count: Option<i64>,
    pub in_progress_stack_instances_count: Option<i64>,
    pub in_sync_stack_instances_count: Option<i64>,
    pub stack_group_drift_status: Option<String>,
    pub total_stack_instances_count: Option<i64>,
}
model! { GetStackGroupStackGroupDriftDetectionDetail {
    0 "CancelledStackInstancesCount" cancelled_stack_instances_count: i64,
    1 "DriftDetectionStatus" drift_detection_status: String, 2 "DriftDetectionTime" drift_detection_time: String,
    3 "DriftedStackInstancesCount" drifted_stack_instances_count: i64,
    4 "FailedStackInstancesCount" failed_stack_instances_count: i64,
    5 "InProgressStackInstancesCount" in_progress_stack_instances_count: i64,
    6 "InSyncStackInstancesCount" in_sync_stack_instances_count: i64,
    7 "StackGroupDriftStatus" stack_group_drift_status: String,
    8 "TotalStackInstancesCount" total_stack_instances_count: i64
} }

/// Gets stack group operation: `GetStackGroupOperation` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackGroupOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperation {
    /// Required.
    pub operation_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetStackGroupOperation(operation_id: String, region_id: String)
    "GetStackGroupOperation" -> GetStackGroupOperationOutput {
    0 "OperationId" operation_id, 1 "RegionId" region_id
} }

/// Response of [`GetStackGroupOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperationOutput {
    pub stack_group_operation: Option<GetStackGroupOperationStackGroupOperation>,
}
model! { GetStackGroupOperationOutput {
    0 "StackGroupOperation" stack_group_operation: GetStackGroupOperationStackGroupOperation
} }

/// In the response of [`GetStackGroupOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperationStackGroupOperation {
    pub action: Option<String>,
    pub administration_role_name: Option<String>,
    pub create_time: Option<String>,
    pub deployment_targets: Option<GetStackGroupOperationDeploymentTargets>,
    pub end_time: Option<String>,
    pub execution_role_name: Option<String>,
    pub operation_description: Option<String>,
    pub operation_id: Option<String>,
    pub operation_preferences: Option<GetStackGroupOperationOperationPreferences>,
    pub retain_stacks: Option<bool>,
    pub stack_group_drift_detection_detail: Option<
        GetStackGroupOperationStackGroupDriftDetectionDetail,
    >,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub status: Option<String>,
}
model! { GetStackGroupOperationStackGroupOperation {
    0 "Action" action: String, 1 "AdministrationRoleName" administration_role_name: String,
    2 "CreateTime" create_time: String,
    3 "DeploymentTargets" deployment_targets: GetStackGroupOperationDeploymentTargets, 4 "EndTime" end_time: String,
    5 "ExecutionRoleName" execution_role_name: String, 6 "OperationDescription" operation_description: String,
    7 "OperationId" operation_id: String,
    8 "OperationPreferences" operation_preferences: GetStackGroupOperationOperationPreferences,
    9 "RetainStacks" retain_stacks: bool,
    10 "StackGroupDriftDetectionDetail" stack_group_drift_detection_detail: GetStackGroupOperationStackGroupDriftDetectionDetail,
    11 "StackGroupId" stack_group_id: String, 12 "StackGroupName" stack_group_name: String, 13 "Status" status: String
} }

/// In the response of [`GetStackGroupOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperationDeploymentTargets {
    pub account_ids: Vec<String>,
    pub rd_folder_ids: Vec<String>,
}
model! { GetStackGroupOperationDeploymentTargets {
    0 "AccountIds" account_ids: Vec<String>, 1 "RdFolderIds" rd_folder_ids: Vec<String>
} }

/// In the response of [`GetStackGroupOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperationOperationPreferences {
    pub failure_tolerance_count: Option<i64>,
    pub failure_tolerance_percentage: Option<i64>,
    pub max_concurrent_count: Option<i64>,
    pub max_concurrent_percentage: Option<i64>,
    pub region_ids_order: Vec<String>,
}
model! { GetStackGroupOperationOperationPreferences {
    0 "FailureToleranceCount" failure_tolerance_count: i64,
    1 "FailureTolerancePercentage" failure_tolerance_percentage: i64, 2 "MaxConcurrentCount" max_concurrent_count: i64,
    3 "MaxConcurrentPercentage" max_concurrent_percentage: i64, 4 "RegionIdsOrder" region_ids_order: Vec<String>
} }

/// In the response of [`GetStackGroupOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackGroupOperationStackGroupDriftDetectionDetail {
    pub cancelled_stack_instances_count: Option<i64>,
    pub drift_detection_status: Option<String>,
    pub drift_detection_time: Option<String>,
    pub drifted_stack_instances_count: Option<i64>,
    pub failed_stack_instances_count: Option<i64>,
    pub in_progress_stack_instances_count: Option<i64>,
    pub in_sync_stack_instances_count: Option<i64>,
    pub stack_group_drift_status: Option<String>,
    pub total_stack_instances_count: Option<i64>,
}
model! { GetStackGroupOperationStackGroupDriftDetectionDetail {
    0 "CancelledStackInstancesCount" cancelled_stack_instances_count: i64,
    1 "DriftDetectionStatus" drift_detection_status: String, 2 "DriftDetectionTime" drift_detection_time: String,
    3 "DriftedStackInstancesCount" drifted_stack_instances_count: i64,
    4 "FailedStackInstancesCount" failed_stack_instances_count: i64,
    5 "InProgressStackInstancesCount" in_progress_stack_instances_count: i64,
    6 "InSyncStackInstancesCount" in_sync_stack_instances_count: i64,
    7 "StackGroupDriftStatus" stack_group_drift_status: String,
    8 "TotalStackInstancesCount" total_stack_instances_count: i64
} }

/// Gets stack instance: `GetStackInstance` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackInstance {
    pub output_option: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_group_name: String,
    /// Required.
    pub stack_instance_account_id: String,
    /// Required.
    pub stack_instance_region_id: String,
}
operation! {
    GetStackInstance(region_id: String, stack_group_name: String, stack_instance_account_id: String, stack_instance_region_id: String)
    "GetStackInstance" -> GetStackInstanceOutput {
    0 "OutputOption" output_option: String, 1 "RegionId" region_id, 2 "StackGroupName" stack_group_name,
    3 "StackInstanceAccountId" stack_instance_account_id, 4 "StackInstanceRegionId" stack_instance_region_id
} }

/// Response of [`GetStackInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackInstanceOutput {
    pub stack_instance: Option<GetStackInstanceStackInstance>,
}
model! { GetStackInstanceOutput {
    0 "StackInstance" stack_instance: GetStackInstanceStackInstance
} }

/// In the response of [`GetStackInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackInstanceStackInstance {
    pub account_id: Option<String>,
    pub drift_detection_time: Option<String>,
    pub outputs: Vec<BTreeMap<String, Value>>,
    pub parameter_overrides: Vec<GetStackInstanceParameterOverrides>,
    pub rd_folder_id: Option<String>,
    pub region_id: Option<String>,
    pub stack_drift_status: Option<String>,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub stack_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { GetStackInstanceStackInstance {
    0 "AccountId" account_id: String, 1 "DriftDetectionTime" drift_detection_time: String,
    2 "Outputs" outputs: Vec<BTreeMap<String, Value>>,
    3 "ParameterOverrides" parameter_overrides: Vec<GetStackInstanceParameterOverrides>,
    4 "RdFolderId" rd_folder_id: String, 5 "RegionId" region_id: String,
    6 "StackDriftStatus" stack_drift_status: String, 7 "StackGroupId" stack_group_id: String,
    8 "StackGroupName" stack_group_name: String, 9 "StackId" stack_id: String, 10 "Status" status: String,
    11 "StatusReason" status_reason: String
} }

/// In the response of [`GetStackInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackInstanceParameterOverrides {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetStackInstanceParameterOverrides {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Gets stack policy: `GetStackPolicy` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackPolicy {
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { GetStackPolicy(region_id: String, stack_id: String) "GetStackPolicy" -> GetStackPolicyOutput {
    0 "RegionId" region_id, 1 "StackId" stack_id
} }

/// Response of [`GetStackPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: BTreeMap<String, Value>,
}
model! { GetStackPolicyOutput {
    0 "StackPolicyBody" stack_policy_body: BTreeMap<String, Value>
} }

/// Gets stack resource: `GetStackResource` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetStackResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackResource {
    pub client_token: Option<String>,
    /// Required.
    pub logical_resource_id: String,
    /// Required.
    pub region_id: String,
    pub resource_attributes: Option<Vec<String>>,
    pub show_resource_attributes: Option<bool>,
    /// Required.
    pub stack_id: String,
}
operation! { GetStackResource(logical_resource_id: String, region_id: String, stack_id: String)
    "GetStackResource" -> GetStackResourceOutput {
    0 "ClientToken" client_token: String, 1 "LogicalResourceId" logical_resource_id, 2 "RegionId" region_id,
    3 "ResourceAttributes" resource_attributes: Vec<String>, 4 "ShowResourceAttributes" show_resource_attributes: bool,
    5 "StackId" stack_id
} }

/// Response of [`GetStackResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackResourceOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub drift_detection_time: Option<String>,
    pub logical_resource_id: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub module_info: Option<GetStackResourceModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_attributes: Vec<BTreeMap<String, Value>>,
    pub resource_drift_status: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub update_time: Option<String>,
}
model! { GetStackResourceOutput {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "DriftDetectionTime" drift_detection_time: String, 3 "LogicalResourceId" logical_resource_id: String,
    4 "Metadata" metadata: BTreeMap<String, Value>, 5 "ModuleInfo" module_info: GetStackResourceModuleInfo,
    6 "PhysicalResourceId" physical_resource_id: String,
    7 "ResourceAttributes" resource_attributes: Vec<BTreeMap<String, Value>>,
    8 "ResourceDriftStatus" resource_drift_status: String, 9 "ResourceType" resource_type: String,
    10 "StackId" stack_id: String, 11 "StackName" stack_name: String, 12 "Status" status: String,
    13 "StatusReason" status_reason: String, 14 "UpdateTime" update_time: String
} }

/// In the response of [`GetStackResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackResourceModuleInfo {
    pub logical_id_hierarchy: Option<String>,
    pub type_hierarchy: Option<String>,
}
model! { GetStackResourceModuleInfo {
    0 "LogicalIdHierarchy" logical_id_hierarchy: String, 1 "TypeHierarchy" type_hierarchy: String
} }

/// Gets template: `GetTemplate` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub change_set_id: Option<String>,
    pub include_permission: Option<String>,
    pub include_tags: Option<String>,
    pub region_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
    pub template_stage: Option<String>,
    pub template_version: Option<String>,
}
operation! { GetTemplate() "GetTemplate" -> GetTemplateOutput {
    0 "ChangeSetId" change_set_id: String, 1 "IncludePermission" include_permission: String,
    2 "IncludeTags" include_tags: String, 3 "RegionId" region_id: String, 4 "StackGroupName" stack_group_name: String,
    5 "StackId" stack_id: String, 6 "TemplateId" template_id: String, 7 "TemplateStage" template_stage: String,
    8 "TemplateVersion" template_version: String
} }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub additional_info: BTreeMap<String, Value>,
    pub change_set_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub interface: Option<String>,
    pub owner_id: Option<String>,
    pub permissions: Vec<GetTemplatePermissions>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub stack_group_name: Option<String>,
    pub stack_id: Option<String>,
    pub tags: Vec<GetTemplateTags>,
    pub template_arn: Option<String>,
    pub template_body: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_time: Option<String>,
}
model! { GetTemplateOutput {
    0 "AdditionalInfo" additional_info: BTreeMap<String, Value>, 1 "ChangeSetId" change_set_id: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "Interface" interface: String,
    5 "OwnerId" owner_id: String, 6 "Permissions" permissions: Vec<GetTemplatePermissions>,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "ShareType" share_type: String,
    10 "StackGroupName" stack_group_name: String, 11 "StackId" stack_id: String, 12 "Tags" tags: Vec<GetTemplateTags>,
    13 "TemplateARN" template_arn: String, 14 "TemplateBody" template_body: String, 15 "TemplateId" template_id: String,
    16 "TemplateName" template_name: String, 17 "TemplateVersion" template_version: String,
    18 "UpdateTime" update_time: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplatePermissions {
    pub account_id: Option<String>,
    pub share_option: Option<String>,
    pub share_source: Option<String>,
    pub template_version: Option<String>,
    pub version_option: Option<String>,
}
model! { GetTemplatePermissions {
    0 "AccountId" account_id: String, 1 "ShareOption" share_option: String, 2 "ShareSource" share_source: String,
    3 "TemplateVersion" template_version: String, 4 "VersionOption" version_option: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTemplateTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets template estimate cost: `GetTemplateEstimateCost` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplateEstimateCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateEstimateCost {
    pub client_token: Option<String>,
    pub parameters: Option<Vec<GetTemplateEstimateCostParameters>>,
    /// Required.
    pub region_id: String,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_region_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { GetTemplateEstimateCost(region_id: String) "GetTemplateEstimateCost" -> GetTemplateEstimateCostOutput {
    0 "ClientToken" client_token: String, 1 "Parameters" parameters: Vec<GetTemplateEstimateCostParameters>,
    2 "RegionId" region_id, 3 "StackId" stack_id: String, 4 "TemplateId" template_id: String,
    5 "TemplateScratchId" template_scratch_id: String, 6 "TemplateScratchRegionId" template_scratch_region_id: String,
    7 "TemplateURL" template_url: String, 8 "TemplateVersion" template_version: String,
    9 "TemplateBody" template_body: String
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`GetTemplateEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateEstimateCostParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { GetTemplateEstimateCostParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`GetTemplateEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateEstimateCostOutput {
    pub resources: BTreeMap<String, Value>,
}
model! { GetTemplateEstimateCostOutput {
    0 "Resources" resources: BTreeMap<String, Value>
} }

/// Gets template parameter constraints: `GetTemplateParameterConstraints` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplateParameterConstraints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraints {
    pub client_token: Option<String>,
    pub parameters: Option<Vec<GetTemplateParameterConstraintsParameters>>,
    pub parameters_key_filter: Option<Vec<String>>,
    pub parameters_order: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { GetTemplateParameterConstraints(region_id: String)
    "GetTemplateParameterConstraints" -> GetTemplateParameterConstraintsOutput {
    0 "ClientToken" client_token: String, 1 "Parameters" parameters: Vec<GetTemplateParameterConstraintsParameters>,
    2 "ParametersKeyFilter" parameters_key_filter: Vec<String>, 3 "ParametersOrder" parameters_order: Vec<String>,
    4 "RegionId" region_id, 5 "StackId" stack_id: String, 6 "TemplateId" template_id: String,
    7 "TemplateURL" template_url: String, 8 "TemplateVersion" template_version: String,
    9 "TemplateBody" template_body: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { GetTemplateParameterConstraintsParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsOutput {
    pub parameter_constraints: Vec<GetTemplateParameterConstraintsParameterConstraints>,
}
model! { GetTemplateParameterConstraintsOutput {
    0 "ParameterConstraints" parameter_constraints: Vec<GetTemplateParameterConstraintsParameterConstraints>
} }

/// In the response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsParameterConstraints {
    pub allowed_values: Vec<String>,
    pub association_parameter_names: Vec<String>,
    pub behavior: Option<String>,
    pub behavior_reason: Option<String>,
    pub illegal_value_by_parameter_constraints: Vec<Value>,
    pub illegal_value_by_rules: Vec<Value>,
    pub not_support_resources: Vec<GetTemplateParameterConstraintsNotSupportResources>,
    pub original_constraints: Vec<GetTemplateParameterConstraintsOriginalConstraints>,
    pub parameter_key: Option<String>,
    pub query_errors: Vec<GetTemplateParameterConstraintsQueryErrors>,
    pub query_timeout_details: Vec<GetTemplateParameterConstraintsQueryTimeoutDetails>,
    pub r#type: Option<String>,
}
model! { GetTemplateParameterConstraintsParameterConstraints {
    0 "AllowedValues" allowed_values: Vec<String>,
    1 "AssociationParameterNames" association_parameter_names: Vec<String>, 2 "Behavior" behavior: String,
    3 "BehaviorReason" behavior_reason: String,
    4 "IllegalValueByParameterConstraints" illegal_value_by_parameter_constraints: Vec<Value>,
    5 "IllegalValueByRules" illegal_value_by_rules: Vec<Value>,
    6 "NotSupportResources" not_support_resources: Vec<GetTemplateParameterConstraintsNotSupportResources>,
    7 "OriginalConstraints" original_constraints: Vec<GetTemplateParameterConstraintsOriginalConstraints>,
    8 "ParameterKey" parameter_key: String,
    9 "QueryErrors" query_errors: Vec<GetTemplateParameterConstraintsQueryErrors>,
    10 "QueryTimeoutDetails" query_timeout_details: Vec<GetTemplateParameterConstraintsQueryTimeoutDetails>,
    11 "Type" r#type: String
} }

/// In the response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsNotSupportResources {
    pub property_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateParameterConstraintsNotSupportResources {
    0 "PropertyName" property_name: String, 1 "ResourceType" resource_type: String
} }

/// In the response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsOriginalConstraints {
    pub allowed_values: Vec<Value>,
    pub behavior: Option<String>,
    pub behavior_reason: Option<String>,
    pub properties_data: Option<String>,
    pub property_name: Option<String>,
    pub request_info: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateParameterConstraintsOriginalConstraints {
    0 "AllowedValues" allowed_values: Vec<Value>, 1 "Behavior" behavior: String,
    2 "BehaviorReason" behavior_reason: String, 3 "PropertiesData" properties_data: String,
    4 "PropertyName" property_name: String, 5 "RequestInfo" request_info: String,
    6 "ResourceName" resource_name: String, 7 "ResourceType" resource_type: String
} }

/// In the response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsQueryErrors {
    pub error_message: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateParameterConstraintsQueryErrors {
    0 "ErrorMessage" error_message: String, 1 "ResourceName" resource_name: String,
    2 "ResourceType" resource_type: String
} }

/// In the response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsQueryTimeoutDetails {
    pub error_message: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateParameterConstraintsQueryTimeoutDetails {
    0 "ErrorMessage" error_message: String, 1 "ResourceName" resource_name: String,
    2 "ResourceType" resource_type: String
} }

/// Gets template recommend parameters: `GetTemplateRecommendParameters` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplateRecommendParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRecommendParameters {
    pub client_token: Option<String>,
    pub parameters: Option<Vec<GetTemplateRecommendParametersParameters>>,
    /// Required.
    pub region_id: String,
    pub template_body: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { GetTemplateRecommendParameters(region_id: String)
    "GetTemplateRecommendParameters" -> GetTemplateRecommendParametersOutput {
    0 "ClientToken" client_token: String, 1 "Parameters" parameters: Vec<GetTemplateRecommendParametersParameters>,
    2 "RegionId" region_id, 3 "TemplateBody" template_body: String, 4 "TemplateId" template_id: String,
    5 "TemplateURL" template_url: String, 6 "TemplateVersion" template_version: String
} }

/// In the request of [`GetTemplateRecommendParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRecommendParametersParameters {
    pub parameter_candidate_values: Option<Vec<String>>,
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { GetTemplateRecommendParametersParameters() {
    0 "ParameterCandidateValues" parameter_candidate_values: Vec<String>, 1 "ParameterKey" parameter_key: String,
    2 "ParameterValue" parameter_value: String
} }

/// Response of [`GetTemplateRecommendParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRecommendParametersOutput {
    pub recommend_parameter_values: Vec<
        GetTemplateRecommendParametersRecommendParameterValues,
    >,
}
model! { GetTemplateRecommendParametersOutput {
    0 "RecommendParameterValues" recommend_parameter_values: Vec<GetTemplateRecommendParametersRecommendParameterValues>
} }

/// In the response of [`GetTemplateRecommendParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateRecommendParametersRecommendParameterValues {
    pub parameter_key: Option<String>,
    pub recommend_value: Option<String>,
}
model! { GetTemplateRecommendParametersRecommendParameterValues {
    0 "ParameterKey" parameter_key: String, 1 "RecommendValue" recommend_value: String
} }

/// Gets template scratch: `GetTemplateScratch` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplateScratch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratch {
    /// Required.
    pub region_id: String,
    pub show_data_option: Option<String>,
    pub template_scratch_id: Option<String>,
}
operation! { GetTemplateScratch(region_id: String) "GetTemplateScratch" -> GetTemplateScratchOutput {
    0 "RegionId" region_id, 1 "ShowDataOption" show_data_option: String,
    2 "TemplateScratchId" template_scratch_id: String
} }

/// Response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchOutput {
    pub template_scratch: Option<GetTemplateScratchTemplateScratch>,
}
model! { GetTemplateScratchOutput {
    0 "TemplateScratch" template_scratch: GetTemplateScratchTemplateScratch
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchTemplateScratch {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub failed_code: Option<String>,
    pub logical_id_strategy: Option<String>,
    pub preference_parameters: Vec<GetTemplateScratchPreferenceParameters>,
    pub resource_group_id: Option<String>,
    pub source_resource_group: Option<GetTemplateScratchSourceResourceGroup>,
    pub source_resources: Vec<GetTemplateScratchSourceResources>,
    pub source_tag: Option<GetTemplateScratchSourceTag>,
    pub stack_provision: Option<GetTemplateScratchStackProvision>,
    pub stacks: Vec<GetTemplateScratchStacks>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub template_scratch_data: BTreeMap<String, Value>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetTemplateScratchTemplateScratch {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "FailedCode" failed_code: String,
    3 "LogicalIdStrategy" logical_id_strategy: String,
    4 "PreferenceParameters" preference_parameters: Vec<GetTemplateScratchPreferenceParameters>,
    5 "ResourceGroupId" resource_group_id: String,
    6 "SourceResourceGroup" source_resource_group: GetTemplateScratchSourceResourceGroup,
    7 "SourceResources" source_resources: Vec<GetTemplateScratchSourceResources>,
    8 "SourceTag" source_tag: GetTemplateScratchSourceTag,
    9 "StackProvision" stack_provision: GetTemplateScratchStackProvision,
    10 "Stacks" stacks: Vec<GetTemplateScratchStacks>, 11 "Status" status: String,
    12 "StatusReason" status_reason: String, 13 "TemplateScratchData" template_scratch_data: BTreeMap<String, Value>,
    14 "TemplateScratchId" template_scratch_id: String, 15 "TemplateScratchType" template_scratch_type: String,
    16 "UpdateTime" update_time: String
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchPreferenceParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { GetTemplateScratchPreferenceParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchSourceResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_type_filter: Vec<String>,
}
model! { GetTemplateScratchSourceResourceGroup {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchSourceResources {
    pub related_resource_type_filter: Vec<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateScratchSourceResources {
    0 "RelatedResourceTypeFilter" related_resource_type_filter: Vec<String>, 1 "ResourceId" resource_id: String,
    2 "ResourceType" resource_type: String
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchSourceTag {
    pub resource_tags: BTreeMap<String, Value>,
    pub resource_type_filter: Vec<String>,
}
model! { GetTemplateScratchSourceTag {
    0 "ResourceTags" resource_tags: BTreeMap<String, Value>, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchStackProvision {
    pub creatable: Option<bool>,
    pub importable: Option<bool>,
}
model! { GetTemplateScratchStackProvision {
    0 "Creatable" creatable: bool, 1 "Importable" importable: bool
} }

/// In the response of [`GetTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateScratchStacks {
    pub region_id: Option<String>,
    pub stack_id: Option<String>,
    pub usage_type: Option<String>,
}
model! { GetTemplateScratchStacks {
    0 "RegionId" region_id: String, 1 "StackId" stack_id: String, 2 "UsageType" usage_type: String
} }

/// Gets template summary: `GetTemplateSummary` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/GetTemplateSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateSummary {
    pub change_set_id: Option<String>,
    pub client_token: Option<String>,
    pub parameters: Option<Vec<GetTemplateSummaryParameters>>,
    pub region_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub stack_id: Option<String>,
    pub template_body: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { GetTemplateSummary() "GetTemplateSummary" -> GetTemplateSummaryOutput {
    0 "ChangeSetId" change_set_id: String, 1 "ClientToken" client_token: String,
    2 "Parameters" parameters: Vec<GetTemplateSummaryParameters>, 3 "RegionId" region_id: String,
    4 "StackGroupName" stack_group_name: String, 5 "StackId" stack_id: String, 6 "TemplateBody" template_body: String,
    7 "TemplateId" template_id: String, 8 "TemplateURL" template_url: String,
    9 "TemplateVersion" template_version: String
} }

/// In the request of [`GetTemplateSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateSummaryParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { GetTemplateSummaryParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`GetTemplateSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateSummaryOutput {
    pub description: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub parameters: Vec<BTreeMap<String, Value>>,
    pub resource_identifier_summaries: Vec<
        GetTemplateSummaryResourceIdentifierSummaries,
    >,
    pub resource_types: Vec<String>,
    pub version: Option<String>,
}
model! { GetTemplateSummaryOutput {
    0 "Description" description: String, 1 "Metadata" metadata: BTreeMap<String, Value>,
    2 "Parameters" parameters: Vec<BTreeMap<String, Value>>,
    3 "ResourceIdentifierSummaries" resource_identifier_summaries: Vec<GetTemplateSummaryResourceIdentifierSummaries>,
    4 "ResourceTypes" resource_types: Vec<String>, 5 "Version" version: String
} }

/// In the response of [`GetTemplateSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateSummaryResourceIdentifierSummaries {
    pub logical_resource_ids: Vec<String>,
    pub resource_identifiers: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetTemplateSummaryResourceIdentifierSummaries {
    0 "LogicalResourceIds" logical_resource_ids: Vec<String>, 1 "ResourceIdentifiers" resource_identifiers: Vec<String>,
    2 "ResourceType" resource_type: String
} }

/// Imports stacks to stack group: `ImportStacksToStackGroup` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ImportStacksToStackGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportStacksToStackGroup {
    pub client_token: Option<String>,
    pub operation_description: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub resource_directory_folder_ids: Option<Vec<String>>,
    /// Required.
    pub stack_arns: Vec<String>,
    /// Required.
    pub stack_group_name: String,
}
operation! { ImportStacksToStackGroup(region_id: String, stack_arns: Vec<String>, stack_group_name: String)
    "ImportStacksToStackGroup" -> ImportStacksToStackGroupOutput {
    0 "ClientToken" client_token: String, 1 "OperationDescription" operation_description: String,
    2 "OperationPreferences" operation_preferences: BTreeMap<String, Value>, 3 "RegionId" region_id,
    4 "ResourceDirectoryFolderIds" resource_directory_folder_ids: Vec<String>, 5 "StackArns" stack_arns,
    6 "StackGroupName" stack_group_name
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ImportStacksToStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportStacksToStackGroupOutput {
    pub operation_id: Option<String>,
}
model! { ImportStacksToStackGroupOutput {
    0 "OperationId" operation_id: String
} }

/// Lists ai task events: `ListAITaskEvents` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListAITaskEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITaskEvents {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListAITaskEvents() "ListAITaskEvents" -> ListAITaskEventsOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "TaskId" task_id: String
} }
paged! { ListAITaskEvents: ListAITaskEventsEvents = Token "NextToken", "Events" events, next "NextToken" }

/// Response of [`ListAITaskEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITaskEventsOutput {
    pub code: Option<String>,
    pub events: Vec<ListAITaskEventsEvents>,
    pub http_status_code: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { ListAITaskEventsOutput {
    0 "Code" code: String, 1 "Events" events: Vec<ListAITaskEventsEvents>, 2 "HttpStatusCode" http_status_code: i64,
    3 "NextToken" next_token: String, 4 "Success" success: String, 5 "TaskId" task_id: String,
    6 "TaskStatus" task_status: String, 7 "TaskType" task_type: String
} }

/// In the response of [`ListAITaskEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITaskEventsEvents {
    pub agent_type: Option<String>,
    pub create_time: Option<String>,
    pub estimated_processing_time: Option<String>,
    pub event_data: Option<String>,
    pub handler_process_status: Option<String>,
    pub handler_type: Option<String>,
}
model! { ListAITaskEventsEvents {
    0 "AgentType" agent_type: String, 1 "CreateTime" create_time: String,
    2 "EstimatedProcessingTime" estimated_processing_time: String, 3 "EventData" event_data: String,
    4 "HandlerProcessStatus" handler_process_status: String, 5 "HandlerType" handler_type: String
} }

/// Lists ai tasks: `ListAITasks` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListAITasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITasks {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
operation! { ListAITasks() "ListAITasks" -> ListAITasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TaskId" task_id: String,
    3 "TaskType" task_type: String
} }
paged! { ListAITasks: ListAITasksTasks = Token "NextToken", "Tasks" tasks, next "NextToken" }

/// Response of [`ListAITasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITasksOutput {
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
    pub tasks: Vec<ListAITasksTasks>,
}
model! { ListAITasksOutput {
    0 "HttpStatusCode" http_status_code: i64, 1 "Message" message: String, 2 "NextToken" next_token: String,
    3 "Success" success: String, 4 "Tasks" tasks: Vec<ListAITasksTasks>
} }

/// In the response of [`ListAITasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAITasksTasks {
    pub create_time: Option<String>,
    pub prompt: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAITasksTasks {
    0 "CreateTime" create_time: String, 1 "Prompt" prompt: String, 2 "Status" status: String,
    3 "StatusReason" status_reason: String, 4 "TaskId" task_id: String, 5 "TaskType" task_type: String,
    6 "UpdateTime" update_time: String
} }

/// Lists change sets: `ListChangeSets` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListChangeSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeSets {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<Vec<String>>,
    pub execution_status: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
    pub status: Option<Vec<String>>,
}
operation! { ListChangeSets(region_id: String, stack_id: String) "ListChangeSets" -> ListChangeSetsOutput {
    0 "ChangeSetId" change_set_id: String, 1 "ChangeSetName" change_set_name: Vec<String>,
    2 "ExecutionStatus" execution_status: Vec<String>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id, 6 "StackId" stack_id, 7 "Status" status: Vec<String>
} }
paged! { ListChangeSets: ListChangeSetsChangeSets = Number "PageNumber", "ChangeSets" change_sets, total "TotalCount" }

/// Response of [`ListChangeSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeSetsOutput {
    pub change_sets: Vec<ListChangeSetsChangeSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChangeSetsOutput {
    0 "ChangeSets" change_sets: Vec<ListChangeSetsChangeSets>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListChangeSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeSetsChangeSets {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub change_set_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub execution_status: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<ListChangeSetsTags>,
}
model! { ListChangeSetsChangeSets {
    0 "ChangeSetId" change_set_id: String, 1 "ChangeSetName" change_set_name: String,
    2 "ChangeSetType" change_set_type: String, 3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "ExecutionStatus" execution_status: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "StackId" stack_id: String, 9 "StackName" stack_name: String,
    10 "Status" status: String, 11 "StatusReason" status_reason: String, 12 "Tags" tags: Vec<ListChangeSetsTags>
} }

/// In the response of [`ListChangeSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeSetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListChangeSetsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists diagnostics: `ListDiagnostics` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListDiagnostics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnostics {
    pub diagnostic_key: Option<String>,
    pub diagnostic_product: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
operation! { ListDiagnostics() "ListDiagnostics" -> ListDiagnosticsOutput {
    0 "DiagnosticKey" diagnostic_key: String, 1 "DiagnosticProduct" diagnostic_product: String,
    2 "MaxResults" max_results: String, 3 "NextToken" next_token: String, 4 "Status" status: String
} }
paged! { ListDiagnostics: ListDiagnosticsDiagnostics = Token "NextToken", "Diagnostics" diagnostics, next "NextToken" }

/// Response of [`ListDiagnostics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosticsOutput {
    pub diagnostics: Vec<ListDiagnosticsDiagnostics>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
}
model! { ListDiagnosticsOutput {
    0 "Diagnostics" diagnostics: Vec<ListDiagnosticsDiagnostics>, 1 "HttpStatusCode" http_status_code: i64,
    2 "Message" message: String, 3 "NextToken" next_token: String, 4 "Success" success: String
} }

/// In the response of [`ListDiagnostics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosticsDiagnostics {
    pub create_time: Option<String>,
    pub diagnostic_key: Option<String>,
    pub diagnostic_product: Option<String>,
    pub report_id: Option<String>,
    pub status: Option<String>,
}
model! { ListDiagnosticsDiagnostics {
    0 "CreateTime" create_time: String, 1 "DiagnosticKey" diagnostic_key: String,
    2 "DiagnosticProduct" diagnostic_product: String, 3 "ReportId" report_id: String, 4 "Status" status: String
} }

/// Lists resource type registrations: `ListResourceTypeRegistrations` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListResourceTypeRegistrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeRegistrations {
    pub entity_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub registration_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
operation! { ListResourceTypeRegistrations() "ListResourceTypeRegistrations" -> ListResourceTypeRegistrationsOutput {
    0 "EntityType" entity_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegistrationId" registration_id: String, 4 "ResourceType" resource_type: String, 5 "Status" status: String
} }
paged! { ListResourceTypeRegistrations: ListResourceTypeRegistrationsRegistrations =
    Number "PageNumber", "Registrations" registrations, total "TotalCount" }

/// Response of [`ListResourceTypeRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeRegistrationsOutput {
    pub page_number: Option<i64>,
    pub registrations: Vec<ListResourceTypeRegistrationsRegistrations>,
    pub total_count: Option<i64>,
}
model! { ListResourceTypeRegistrationsOutput {
    0 "PageNumber" page_number: i64, 1 "Registrations" registrations: Vec<ListResourceTypeRegistrationsRegistrations>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceTypeRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeRegistrationsRegistrations {
    pub create_time: Option<String>,
    pub entity_type: Option<String>,
    pub registration_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub version_id: Option<String>,
}
model! { ListResourceTypeRegistrationsRegistrations {
    0 "CreateTime" create_time: String, 1 "EntityType" entity_type: String, 2 "RegistrationId" registration_id: String,
    3 "ResourceType" resource_type: String, 4 "Status" status: String, 5 "StatusReason" status_reason: String,
    6 "VersionId" version_id: String
} }

/// Lists resource type versions: `ListResourceTypeVersions` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ListResourceTypeVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeVersions {
    /// Required.
    pub resource_type: String,
}
operation! { ListResourceTypeVersions(resource_type: String)
    "ListResourceTypeVersions" -> ListResourceTypeVersionsOutput {
    0 "ResourceType" resource_type
} }

/// Response of [`ListResourceTypeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeVersionsOutput {
    pub resource_type_versions: Vec<ListResourceTypeVersionsResourceTypeVersions>,
}
model! { ListResourceTypeVersionsOutput {
    0 "ResourceTypeVersions" resource_type_versions: Vec<ListResourceTypeVersionsResourceTypeVersions>
} }

/// In the response of [`ListResourceTypeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypeVersionsResourceTypeVersions {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub entity_type: Option<String>,
    pub is_default_version: Option<bool>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
    pub update_time: Option<String>,
    pub version_id: Option<String>,
}
model! { ListResourceTypeVersionsResourceTypeVersions {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "EntityType" entity_type: String,
    3 "IsDefaultVersion" is_default_version: bool, 4 "Provider" provider: String,
    5 "ResourceType" resource_type: String, 6 "UpdateTime" update_time: String, 7 "VersionId" version_id: String
} }

/// Lists resource types: `ListResourceTypes` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ListResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {
    pub entity_type: Option<String>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListResourceTypes() "ListResourceTypes" -> ListResourceTypesOutput {
    0 "EntityType" entity_type: String, 1 "Provider" provider: String, 2 "ResourceType" resource_type: String
} }

/// Response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub resource_type_summaries: Vec<ListResourceTypesResourceTypeSummaries>,
    pub resource_types: Vec<String>,
}
model! { ListResourceTypesOutput {
    0 "ResourceTypeSummaries" resource_type_summaries: Vec<ListResourceTypesResourceTypeSummaries>,
    1 "ResourceTypes" resource_types: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypeSummaries {
    pub create_time: Option<String>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub entity_type: Option<String>,
    pub latest_version_id: Option<String>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
    pub total_version_count: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListResourceTypesResourceTypeSummaries {
    0 "CreateTime" create_time: String, 1 "DefaultVersionId" default_version_id: String,
    2 "Description" description: String, 3 "EntityType" entity_type: String,
    4 "LatestVersionId" latest_version_id: String, 5 "Provider" provider: String,
    6 "ResourceType" resource_type: String, 7 "TotalVersionCount" total_version_count: i64,
    8 "UpdateTime" update_time: String
} }

/// Lists stack events: `ListStackEvents` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackEvents {
    pub logical_resource_id: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_type: Option<Vec<String>>,
    /// Required.
    pub stack_id: String,
    pub status: Option<Vec<String>>,
}
operation! { ListStackEvents(region_id: String, stack_id: String) "ListStackEvents" -> ListStackEventsOutput {
    0 "LogicalResourceId" logical_resource_id: Vec<String>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "RegionId" region_id, 4 "ResourceType" resource_type: Vec<String>,
    5 "StackId" stack_id, 6 "Status" status: Vec<String>
} }
paged! { ListStackEvents: ListStackEventsEvents = Number "PageNumber", "Events" events, total "TotalCount" }

/// Response of [`ListStackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackEventsOutput {
    pub events: Vec<ListStackEventsEvents>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListStackEventsOutput {
    0 "Events" events: Vec<ListStackEventsEvents>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackEventsEvents {
    pub create_time: Option<String>,
    pub event_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { ListStackEventsEvents {
    0 "CreateTime" create_time: String, 1 "EventId" event_id: String, 2 "LogicalResourceId" logical_resource_id: String,
    3 "PhysicalResourceId" physical_resource_id: String, 4 "ResourceType" resource_type: String,
    5 "StackId" stack_id: String, 6 "StackName" stack_name: String, 7 "Status" status: String,
    8 "StatusReason" status_reason: String
} }

/// Lists stack group operation results: `ListStackGroupOperationResults` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackGroupOperationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperationResults {
    /// Required.
    pub operation_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListStackGroupOperationResults(operation_id: String, region_id: String)
    "ListStackGroupOperationResults" -> ListStackGroupOperationResultsOutput {
    0 "OperationId" operation_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id
} }
paged! { ListStackGroupOperationResults: ListStackGroupOperationResultsStackGroupOperationResults =
    Number "PageNumber", "StackGroupOperationResults" stack_group_operation_results, total "TotalCount" }

/// Response of [`ListStackGroupOperationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperationResultsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stack_group_operation_results: Vec<
        ListStackGroupOperationResultsStackGroupOperationResults,
    >,
    pub total_count: Option<i64>,
}
model! { ListStackGroupOperationResultsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StackGroupOperationResults" stack_group_operation_results: Vec<ListStackGroupOperationResultsStackGroupOperationResults>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStackGroupOperationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperationResultsStackGroupOperationResults {
    pub account_id: Option<String>,
    pub rd_folder_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { ListStackGroupOperationResultsStackGroupOperationResults {
    0 "AccountId" account_id: String, 1 "RdFolderId" rd_folder_id: String, 2 "RegionId" region_id: String,
    3 "Status" status: String, 4 "StatusReason" status_reason: String
} }

/// Lists stack group operations: `ListStackGroupOperations` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackGroupOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperations {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_group_name: String,
}
operation! { ListStackGroupOperations(region_id: String, stack_group_name: String)
    "ListStackGroupOperations" -> ListStackGroupOperationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "StackGroupName" stack_group_name
} }
paged! { ListStackGroupOperations: ListStackGroupOperationsStackGroupOperations =
    Number "PageNumber", "StackGroupOperations" stack_group_operations, total "TotalCount" }

/// Response of [`ListStackGroupOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperationsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stack_group_operations: Vec<ListStackGroupOperationsStackGroupOperations>,
    pub total_count: Option<i64>,
}
model! { ListStackGroupOperationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StackGroupOperations" stack_group_operations: Vec<ListStackGroupOperationsStackGroupOperations>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStackGroupOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupOperationsStackGroupOperations {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub operation_description: Option<String>,
    pub operation_id: Option<String>,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub status: Option<String>,
}
model! { ListStackGroupOperationsStackGroupOperations {
    0 "Action" action: String, 1 "CreateTime" create_time: String, 2 "EndTime" end_time: String,
    3 "OperationDescription" operation_description: String, 4 "OperationId" operation_id: String,
    5 "StackGroupId" stack_group_id: String, 6 "StackGroupName" stack_group_name: String, 7 "Status" status: String
} }

/// Lists stack groups: `ListStackGroups` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroups {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListStackGroupsTags>>,
}
operation! { ListStackGroups(region_id: String) "ListStackGroups" -> ListStackGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Status" status: String, 5 "Tags" tags: Vec<ListStackGroupsTags>
} }
paged! { ListStackGroups: ListStackGroupsStackGroups =
    Number "PageNumber", "StackGroups" stack_groups, total "TotalCount" }

/// In the request of [`ListStackGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupsTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListStackGroupsTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListStackGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stack_groups: Vec<ListStackGroupsStackGroups>,
    pub total_count: Option<i64>,
}
model! { ListStackGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StackGroups" stack_groups: Vec<ListStackGroupsStackGroups>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStackGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupsStackGroups {
    pub auto_deployment: Option<ListStackGroupsAutoDeployment>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub drift_detection_time: Option<String>,
    pub permission_model: Option<String>,
    pub resource_group_id: Option<String>,
    pub stack_group_drift_status: Option<String>,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListStackGroupsStackGroupsTags>,
    pub update_time: Option<String>,
}
model! { ListStackGroupsStackGroups {
    0 "AutoDeployment" auto_deployment: ListStackGroupsAutoDeployment, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "DriftDetectionTime" drift_detection_time: String,
    4 "PermissionModel" permission_model: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "StackGroupDriftStatus" stack_group_drift_status: String, 7 "StackGroupId" stack_group_id: String,
    8 "StackGroupName" stack_group_name: String, 9 "Status" status: String,
    10 "Tags" tags: Vec<ListStackGroupsStackGroupsTags>, 11 "UpdateTime" update_time: String
} }

/// In the response of [`ListStackGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupsAutoDeployment {
    pub enabled: Option<bool>,
    pub retain_stacks_on_account_removal: Option<bool>,
}
model! { ListStackGroupsAutoDeployment {
    0 "Enabled" enabled: bool, 1 "RetainStacksOnAccountRemoval" retain_stacks_on_account_removal: bool
} }

/// In the response of [`ListStackGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackGroupsStackGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListStackGroupsStackGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists stack instances: `ListStackInstances` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_group_name: String,
    pub stack_instance_account_id: Option<String>,
    pub stack_instance_region_id: Option<String>,
}
operation! { ListStackInstances(region_id: String, stack_group_name: String)
    "ListStackInstances" -> ListStackInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "StackGroupName" stack_group_name, 4 "StackInstanceAccountId" stack_instance_account_id: String,
    5 "StackInstanceRegionId" stack_instance_region_id: String
} }
paged! { ListStackInstances: ListStackInstancesStackInstances =
    Number "PageNumber", "StackInstances" stack_instances, total "TotalCount" }

/// Response of [`ListStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stack_instances: Vec<ListStackInstancesStackInstances>,
    pub total_count: Option<i64>,
}
model! { ListStackInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StackInstances" stack_instances: Vec<ListStackInstancesStackInstances>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackInstancesStackInstances {
    pub account_id: Option<String>,
    pub drift_detection_time: Option<String>,
    pub rd_folder_id: Option<String>,
    pub region_id: Option<String>,
    pub stack_drift_status: Option<String>,
    pub stack_group_id: Option<String>,
    pub stack_group_name: Option<String>,
    pub stack_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { ListStackInstancesStackInstances {
    0 "AccountId" account_id: String, 1 "DriftDetectionTime" drift_detection_time: String,
    2 "RdFolderId" rd_folder_id: String, 3 "RegionId" region_id: String,
    4 "StackDriftStatus" stack_drift_status: String, 5 "StackGroupId" stack_group_id: String,
    6 "StackGroupName" stack_group_name: String, 7 "StackId" stack_id: String, 8 "Status" status: String,
    9 "StatusReason" status_reason: String
} }

/// Lists stack operation risks: `ListStackOperationRisks` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackOperationRisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackOperationRisks {
    pub client_token: Option<String>,
    pub operation_type: Option<String>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub retain_all_resources: Option<bool>,
    pub retain_resources: Option<Vec<String>>,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { ListStackOperationRisks(region_id: String) "ListStackOperationRisks" -> ListStackOperationRisksOutput {
    0 "ClientToken" client_token: String, 1 "OperationType" operation_type: String,
    2 "RamRoleName" ram_role_name: String, 3 "RegionId" region_id, 4 "RetainAllResources" retain_all_resources: bool,
    5 "RetainResources" retain_resources: Vec<String>, 6 "StackId" stack_id: String, 7 "TemplateId" template_id: String,
    8 "TemplateURL" template_url: String, 9 "TemplateVersion" template_version: String,
    10 "TemplateBody" template_body: String
} [
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`ListStackOperationRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackOperationRisksOutput {
    pub missing_policy_actions: Vec<String>,
    pub risk_resources: Vec<ListStackOperationRisksRiskResources>,
}
model! { ListStackOperationRisksOutput {
    0 "MissingPolicyActions" missing_policy_actions: Vec<String>,
    1 "RiskResources" risk_resources: Vec<ListStackOperationRisksRiskResources>
} }

/// In the response of [`ListStackOperationRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackOperationRisksRiskResources {
    pub code: Option<String>,
    pub logical_resource_id: Option<String>,
    pub message: Option<String>,
    pub physical_resource_id: Option<String>,
    pub reason: Option<String>,
    pub request_id: Option<String>,
    pub resource_type: Option<String>,
    pub risk_type: Option<String>,
}
model! { ListStackOperationRisksRiskResources {
    0 "Code" code: String, 1 "LogicalResourceId" logical_resource_id: String, 2 "Message" message: String,
    3 "PhysicalResourceId" physical_resource_id: String, 4 "Reason" reason: String, 5 "RequestId" request_id: String,
    6 "ResourceType" resource_type: String, 7 "RiskType" risk_type: String
} }

/// Lists stack resource drifts: `ListStackResourceDrifts` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackResourceDrifts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourceDrifts {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_drift_status: Option<Vec<String>>,
    /// Required.
    pub stack_id: String,
}
operation! { ListStackResourceDrifts(region_id: String, stack_id: String)
    "ListStackResourceDrifts" -> ListStackResourceDriftsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceDriftStatus" resource_drift_status: Vec<String>, 4 "StackId" stack_id
} }
paged! { ListStackResourceDrifts: ListStackResourceDriftsResourceDrifts =
    Token "NextToken", "ResourceDrifts" resource_drifts, next "NextToken" }

/// Response of [`ListStackResourceDrifts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourceDriftsOutput {
    pub next_token: Option<String>,
    pub resource_drifts: Vec<ListStackResourceDriftsResourceDrifts>,
}
model! { ListStackResourceDriftsOutput {
    0 "NextToken" next_token: String, 1 "ResourceDrifts" resource_drifts: Vec<ListStackResourceDriftsResourceDrifts>
} }

/// In the response of [`ListStackResourceDrifts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourceDriftsResourceDrifts {
    pub actual_properties: Option<String>,
    pub drift_detection_time: Option<String>,
    pub expected_properties: Option<String>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ListStackResourceDriftsModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub property_differences: Vec<ListStackResourceDriftsPropertyDifferences>,
    pub resource_drift_status: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
}
model! { ListStackResourceDriftsResourceDrifts {
    0 "ActualProperties" actual_properties: String, 1 "DriftDetectionTime" drift_detection_time: String,
    2 "ExpectedProperties" expected_properties: String, 3 "LogicalResourceId" logical_resource_id: String,
    4 "ModuleInfo" module_info: ListStackResourceDriftsModuleInfo, 5 "PhysicalResourceId" physical_resource_id: String,
    6 "PropertyDifferences" property_differences: Vec<ListStackResourceDriftsPropertyDifferences>,
    7 "ResourceDriftStatus" resource_drift_status: String, 8 "ResourceType" resource_type: String,
    9 "StackId" stack_id: String
} }

/// In the response of [`ListStackResourceDrifts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourceDriftsModuleInfo {
    pub logical_id_hierarchy: Option<String>,
    pub type_hierarchy: Option<String>,
}
model! { ListStackResourceDriftsModuleInfo {
    0 "LogicalIdHierarchy" logical_id_hierarchy: String, 1 "TypeHierarchy" type_hierarchy: String
} }

/// In the response of [`ListStackResourceDrifts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourceDriftsPropertyDifferences {
    pub actual_value: Option<String>,
    pub difference_type: Option<String>,
    pub expected_value: Option<String>,
    pub property_path: Option<String>,
}
model! { ListStackResourceDriftsPropertyDifferences {
    0 "ActualValue" actual_value: String, 1 "DifferenceType" difference_type: String,
    2 "ExpectedValue" expected_value: String, 3 "PropertyPath" property_path: String
} }

/// Lists stack resources: `ListStackResources` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStackResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { ListStackResources(region_id: String, stack_id: String) "ListStackResources" -> ListStackResourcesOutput {
    0 "RegionId" region_id, 1 "StackId" stack_id
} }

/// Response of [`ListStackResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourcesOutput {
    pub resources: Vec<ListStackResourcesResources>,
}
model! { ListStackResourcesOutput {
    0 "Resources" resources: Vec<ListStackResourcesResources>
} }

/// In the response of [`ListStackResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourcesResources {
    pub create_time: Option<String>,
    pub drift_detection_time: Option<String>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ListStackResourcesModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_drift_status: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub update_time: Option<String>,
}
model! { ListStackResourcesResources {
    0 "CreateTime" create_time: String, 1 "DriftDetectionTime" drift_detection_time: String,
    2 "LogicalResourceId" logical_resource_id: String, 3 "ModuleInfo" module_info: ListStackResourcesModuleInfo,
    4 "PhysicalResourceId" physical_resource_id: String, 5 "ResourceDriftStatus" resource_drift_status: String,
    6 "ResourceType" resource_type: String, 7 "StackId" stack_id: String, 8 "StackName" stack_name: String,
    9 "Status" status: String, 10 "StatusReason" status_reason: String, 11 "UpdateTime" update_time: String
} }

/// In the response of [`ListStackResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackResourcesModuleInfo {
    pub logical_id_hierarchy: Option<String>,
    pub type_hierarchy: Option<String>,
}
model! { ListStackResourcesModuleInfo {
    0 "LogicalIdHierarchy" logical_id_hierarchy: String, 1 "TypeHierarchy" type_hierarchy: String
} }

/// Lists stacks: `ListStacks` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListStacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacks {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_stack_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub show_nested_stack: Option<bool>,
    pub stack_id: Option<String>,
    pub stack_ids: Option<Vec<String>>,
    pub stack_name: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub status: Option<Vec<String>>,
    pub tag: Option<Vec<ListStacksTag>>,
}
operation! { ListStacks(region_id: String) "ListStacks" -> ListStacksOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ParentStackId" parent_stack_id: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ShowNestedStack" show_nested_stack: bool, 7 "StackId" stack_id: String, 8 "StackIds" stack_ids: Vec<String>,
    9 "StackName" stack_name: Vec<String>, 10 "StartTime" start_time: String, 11 "Status" status: Vec<String>,
    12 "Tag" tag: Vec<ListStacksTag>
} }
paged! { ListStacks: ListStacksStacks = Number "PageNumber", "Stacks" stacks, total "TotalCount" }

/// In the request of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListStacksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stacks: Vec<ListStacksStacks>,
    pub total_count: Option<i64>,
}
model! { ListStacksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Stacks" stacks: Vec<ListStacksStacks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksStacks {
    pub create_time: Option<String>,
    pub deletion_protection: Option<String>,
    pub disable_rollback: Option<bool>,
    pub drift_detection_time: Option<String>,
    pub operation_info: Option<ListStacksOperationInfo>,
    pub parent_stack_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_name: Option<String>,
    pub stack_drift_status: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<ListStacksTags>,
    pub timeout_in_minutes: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListStacksStacks {
    0 "CreateTime" create_time: String, 1 "DeletionProtection" deletion_protection: String,
    2 "DisableRollback" disable_rollback: bool, 3 "DriftDetectionTime" drift_detection_time: String,
    4 "OperationInfo" operation_info: ListStacksOperationInfo, 5 "ParentStackId" parent_stack_id: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ServiceManaged" service_managed: bool, 9 "ServiceName" service_name: String,
    10 "StackDriftStatus" stack_drift_status: String, 11 "StackId" stack_id: String, 12 "StackName" stack_name: String,
    13 "StackType" stack_type: String, 14 "Status" status: String, 15 "StatusReason" status_reason: String,
    16 "Tags" tags: Vec<ListStacksTags>, 17 "TimeoutInMinutes" timeout_in_minutes: i64,
    18 "UpdateTime" update_time: String
} }

/// In the response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksOperationInfo {
    pub action: Option<String>,
    pub code: Option<String>,
    pub logical_resource_id: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListStacksOperationInfo {
    0 "Action" action: String, 1 "Code" code: String, 2 "LogicalResourceId" logical_resource_id: String,
    3 "Message" message: String, 4 "RequestId" request_id: String, 5 "ResourceType" resource_type: String
} }

/// In the response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListStacksTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists summaries: `ListSummaries` of `ros` 2019-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ROS/2019-09-10/ListSummaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummaries {
    pub option: Option<String>,
}
operation! { ListSummaries() "ListSummaries" -> ListSummariesOutput {
    0 "Option" option: String
} }

/// Response of [`ListSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummariesOutput {
    pub center_summary: Option<ListSummariesCenterSummary>,
    pub region_summaries: Vec<ListSummariesRegionSummaries>,
}
model! { ListSummariesOutput {
    0 "CenterSummary" center_summary: ListSummariesCenterSummary,
    1 "RegionSummaries" region_summaries: Vec<ListSummariesRegionSummaries>
} }

/// In the response of [`ListSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummariesCenterSummary {
    pub registered_resource_type_count: Option<i64>,
    pub template_count: Option<String>,
}
model! { ListSummariesCenterSummary {
    0 "RegisteredResourceTypeCount" registered_resource_type_count: i64, 1 "TemplateCount" template_count: String
} }

/// In the response of [`ListSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummariesRegionSummaries {
    pub region_id: Option<String>,
    pub stack_count: Option<String>,
    pub stack_details: Vec<ListSummariesStackDetails>,
    pub stack_group_count: Option<String>,
    pub template_scratch_count: Option<i64>,
}
model! { ListSummariesRegionSummaries {
    0 "RegionId" region_id: String, 1 "StackCount" stack_count: String,
    2 "StackDetails" stack_details: Vec<ListSummariesStackDetails>, 3 "StackGroupCount" stack_group_count: String,
    4 "TemplateScratchCount" template_scratch_count: i64
} }

/// In the response of [`ListSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummariesStackDetails {
    pub brief_status: Option<String>,
    pub count: Option<String>,
}
model! { ListSummariesStackDetails {
    0 "BriefStatus" brief_status: String, 1 "Count" count: String
} }

/// Lists tag keys: `ListTagKeys` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(region_id: String, resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceType" resource_type
} }
paged! { ListTagKeys: String = Token "NextToken", "Keys" keys, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Vec<String>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: Vec<String>, 1 "NextToken" next_token: String
} }

/// Lists tag resources: `ListTagResources` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
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
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Lists tag values: `ListTagValues` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// Required.
    pub key: String,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagValues(key: String, region_id: String, resource_type: String)
    "ListTagValues" -> ListTagValuesOutput {
    0 "Key" key, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ResourceType" resource_type
} }
paged! { ListTagValues: String = Token "NextToken", "Values" values, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub values: Vec<String>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "Values" values: Vec<String>
} }

/// Lists template scratches: `ListTemplateScratches` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTemplateScratches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratches {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListTemplateScratchesTags>>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_type: Option<String>,
}
operation! { ListTemplateScratches(region_id: String) "ListTemplateScratches" -> ListTemplateScratchesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Status" status: String,
    5 "Tags" tags: Vec<ListTemplateScratchesTags>, 6 "TemplateScratchId" template_scratch_id: String,
    7 "TemplateScratchType" template_scratch_type: String
} }
paged! { ListTemplateScratches: ListTemplateScratchesTemplateScratches =
    Number "PageNumber", "TemplateScratches" template_scratches, total "TotalCount" }

/// In the request of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTemplateScratchesTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_scratches: Vec<ListTemplateScratchesTemplateScratches>,
    pub total_count: Option<i64>,
}
model! { ListTemplateScratchesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TemplateScratches" template_scratches: Vec<ListTemplateScratchesTemplateScratches>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesTemplateScratches {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub failed_code: Option<String>,
    pub logical_id_strategy: Option<String>,
    pub preference_parameters: Vec<ListTemplateScratchesPreferenceParameters>,
    pub resource_group_id: Option<String>,
    pub source_resource_group: Option<ListTemplateScratchesSourceResourceGroup>,
    pub source_resources: Vec<ListTemplateScratchesSourceResources>,
    pub source_tag: Option<ListTemplateScratchesSourceTag>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<ListTemplateScratchesTemplateScratchesTags>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListTemplateScratchesTemplateScratches {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "FailedCode" failed_code: String,
    3 "LogicalIdStrategy" logical_id_strategy: String,
    4 "PreferenceParameters" preference_parameters: Vec<ListTemplateScratchesPreferenceParameters>,
    5 "ResourceGroupId" resource_group_id: String,
    6 "SourceResourceGroup" source_resource_group: ListTemplateScratchesSourceResourceGroup,
    7 "SourceResources" source_resources: Vec<ListTemplateScratchesSourceResources>,
    8 "SourceTag" source_tag: ListTemplateScratchesSourceTag, 9 "Status" status: String,
    10 "StatusReason" status_reason: String, 11 "Tags" tags: Vec<ListTemplateScratchesTemplateScratchesTags>,
    12 "TemplateScratchId" template_scratch_id: String, 13 "TemplateScratchType" template_scratch_type: String,
    14 "UpdateTime" update_time: String
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesPreferenceParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { ListTemplateScratchesPreferenceParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesSourceResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_type_filter: Vec<String>,
}
model! { ListTemplateScratchesSourceResourceGroup {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesSourceResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListTemplateScratchesSourceResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesSourceTag {
    pub resource_tags: BTreeMap<String, Value>,
    pub resource_type_filter: Vec<String>,
}
model! { ListTemplateScratchesSourceTag {
    0 "ResourceTags" resource_tags: BTreeMap<String, Value>, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the response of [`ListTemplateScratches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateScratchesTemplateScratchesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTemplateScratchesTemplateScratchesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists template versions: `ListTemplateVersions` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTemplateVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersions {
    /// 1 to 10000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { ListTemplateVersions(template_id: String) "ListTemplateVersions" -> ListTemplateVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TemplateId" template_id
} }
paged! { ListTemplateVersions: ListTemplateVersionsVersions = Token "NextToken", "Versions" versions, next "NextToken" }

/// Response of [`ListTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersionsOutput {
    pub next_token: Option<String>,
    pub versions: Vec<ListTemplateVersionsVersions>,
}
model! { ListTemplateVersionsOutput {
    0 "NextToken" next_token: String, 1 "Versions" versions: Vec<ListTemplateVersionsVersions>
} }

/// In the response of [`ListTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersionsVersions {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_time: Option<String>,
}
model! { ListTemplateVersionsVersions {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String, 4 "TemplateVersion" template_version: String,
    5 "UpdateTime" update_time: String
} }

/// Lists templates: `ListTemplates` of `ros` 2019-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub filters: Option<Vec<ListTemplatesFilters>>,
    pub include_tags: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tag: Option<Vec<ListTemplatesTag>>,
    pub template_name: Option<String>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "Filters" filters: Vec<ListTemplatesFilters>, 1 "IncludeTags" include_tags: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ShareType" share_type: String, 6 "Tag" tag: Vec<ListTemplatesTag>, 7 "TemplateName" template_name: String
} }
paged! { ListTemplates: ListTemplatesTemplates = Number "PageNumber", "Templates" templates, total "TotalCount" }

/// In the request of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListTemplatesFilters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTemplatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Vec<ListTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Templates" templates: Vec<ListTemplatesTemplates>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub additional_info: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: Vec<ListTemplatesTags>,
    pub template_arn: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub update_time: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "AdditionalInfo" additional_info: BTreeMap<String, Value>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "OwnerId" owner_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ShareType" share_type: String, 6 "Tags" tags: Vec<ListTemplatesTags>, 7 "TemplateARN" template_arn: String,
    8 "TemplateId" template_id: String, 9 "TemplateName" template_name: String, 10 "TemplateUrl" template_url: String,
    11 "TemplateVersion" template_version: String, 12 "UpdateTime" update_time: String
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTemplatesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Moves resource group: `MoveResourceGroup` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Previews stack: `PreviewStack` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/PreviewStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStack {
    pub client_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub enable_pre_config: Option<bool>,
    pub parallelism: Option<i64>,
    pub parameters: Option<Vec<PreviewStackParameters>>,
    /// Required.
    pub region_id: String,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub taint_resources: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_scratch_id: Option<String>,
    pub template_scratch_region_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub use_previous_parameters: Option<bool>,
    pub template_body: Option<String>,
}
operation! { PreviewStack(region_id: String) "PreviewStack" -> PreviewStackOutput {
    0 "ClientToken" client_token: String, 1 "DisableRollback" disable_rollback: bool,
    2 "EnablePreConfig" enable_pre_config: bool, 3 "Parallelism" parallelism: i64,
    4 "Parameters" parameters: Vec<PreviewStackParameters>, 5 "RegionId" region_id, 6 "StackId" stack_id: String,
    7 "StackName" stack_name: String, 8 "StackPolicyBody" stack_policy_body: String,
    9 "StackPolicyURL" stack_policy_url: String, 10 "TaintResources" taint_resources: Vec<String>,
    11 "TemplateId" template_id: String, 12 "TemplateScratchId" template_scratch_id: String,
    13 "TemplateScratchRegionId" template_scratch_region_id: String, 14 "TemplateURL" template_url: String,
    15 "TemplateVersion" template_version: String, 16 "TimeoutInMinutes" timeout_in_minutes: i64,
    17 "UsePreviousParameters" use_previous_parameters: bool, 18 "TemplateBody" template_body: String
} [
    Mark::new(18, Location::Body, Style::None)
] }

/// In the request of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { PreviewStackParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackOutput {
    pub stack: Option<PreviewStackStack>,
}
model! { PreviewStackOutput {
    0 "Stack" stack: PreviewStackStack
} }

/// In the response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackStack {
    pub description: Option<String>,
    pub disable_rollback: Option<bool>,
    pub log: Option<PreviewStackLog>,
    pub parameters: Vec<PreviewStackStackParameters>,
    pub region_id: Option<String>,
    pub resources: Vec<PreviewStackResources>,
    pub stack_name: Option<String>,
    pub stack_policy_body: BTreeMap<String, Value>,
    pub template_description: Option<String>,
    pub timeout_in_minutes: Option<i64>,
}
model! { PreviewStackStack {
    0 "Description" description: String, 1 "DisableRollback" disable_rollback: bool, 2 "Log" log: PreviewStackLog,
    3 "Parameters" parameters: Vec<PreviewStackStackParameters>, 4 "RegionId" region_id: String,
    5 "Resources" resources: Vec<PreviewStackResources>, 6 "StackName" stack_name: String,
    7 "StackPolicyBody" stack_policy_body: BTreeMap<String, Value>,
    8 "TemplateDescription" template_description: String, 9 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackLog {
    pub terraform_logs: Vec<PreviewStackTerraformLogs>,
}
model! { PreviewStackLog {
    0 "TerraformLogs" terraform_logs: Vec<PreviewStackTerraformLogs>
} }

/// In the response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackTerraformLogs {
    pub command: Option<String>,
    pub content: Option<String>,
    pub stream: Option<String>,
}
model! { PreviewStackTerraformLogs {
    0 "Command" command: String, 1 "Content" content: String, 2 "Stream" stream: String
} }

/// In the response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackStackParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
model! { PreviewStackStackParameters {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the response of [`PreviewStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewStackResources {
    pub acs_resource_type: Option<String>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub replacement: Option<String>,
    pub required_by: Vec<String>,
    pub resource_type: Option<String>,
    pub stack: BTreeMap<String, Value>,
}
model! { PreviewStackResources {
    0 "AcsResourceType" acs_resource_type: String, 1 "Action" action: String, 2 "Description" description: String,
    3 "LogicalResourceId" logical_resource_id: String, 4 "PhysicalResourceId" physical_resource_id: String,
    5 "Properties" properties: BTreeMap<String, Value>, 6 "Replacement" replacement: String,
    7 "RequiredBy" required_by: Vec<String>, 8 "ResourceType" resource_type: String,
    9 "Stack" stack: BTreeMap<String, Value>
} }

/// Registers resource type: `RegisterResourceType` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/RegisterResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResourceType {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub resource_type: String,
    pub template_url: Option<String>,
    pub template_body: Option<String>,
}
operation! { RegisterResourceType(entity_type: String, resource_type: String)
    "RegisterResourceType" -> RegisterResourceTypeOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EntityType" entity_type,
    3 "ResourceType" resource_type, 4 "TemplateURL" template_url: String, 5 "TemplateBody" template_body: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RegisterResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResourceTypeOutput {
    pub registration_id: Option<String>,
}
model! { RegisterResourceTypeOutput {
    0 "RegistrationId" registration_id: String
} }

/// Sets deletion protection: `SetDeletionProtection` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/SetDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeletionProtection {
    /// Required.
    pub deletion_protection: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
}
operation! { SetDeletionProtection(deletion_protection: String, region_id: String, stack_id: String)
    "SetDeletionProtection" -> Empty {
    0 "DeletionProtection" deletion_protection, 1 "RegionId" region_id, 2 "StackId" stack_id
} }

/// Response of [`SetDeletionProtection`]: empty.
pub type SetDeletionProtectionOutput = Empty;

/// Sets resource type: `SetResourceType` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/SetResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResourceType {
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub resource_type: String,
    pub version_id: Option<String>,
}
operation! { SetResourceType(resource_type: String) "SetResourceType" -> Empty {
    0 "DefaultVersionId" default_version_id: String, 1 "Description" description: String,
    2 "ResourceType" resource_type, 3 "VersionId" version_id: String
} }

/// Response of [`SetResourceType`]: empty.
pub type SetResourceTypeOutput = Empty;

/// Sets stack policy: `SetStackPolicy` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/SetStackPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStackPolicy {
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}
operation! { SetStackPolicy(region_id: String, stack_id: String) "SetStackPolicy" -> Empty {
    0 "RegionId" region_id, 1 "StackId" stack_id, 2 "StackPolicyBody" stack_policy_body: String,
    3 "StackPolicyURL" stack_policy_url: String
} }

/// Response of [`SetStackPolicy`]: empty.
pub type SetStackPolicyOutput = Empty;

/// Sets template permission: `SetTemplatePermission` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/SetTemplatePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTemplatePermission {
    /// Required.
    pub account_ids: Vec<String>,
    /// Required.
    pub share_option: String,
    /// Required.
    pub template_id: String,
    pub template_version: Option<String>,
    pub version_option: Option<String>,
}
operation! { SetTemplatePermission(account_ids: Vec<String>, share_option: String, template_id: String)
    "SetTemplatePermission" -> Empty {
    0 "AccountIds" account_ids, 1 "ShareOption" share_option, 2 "TemplateId" template_id,
    3 "TemplateVersion" template_version: String, 4 "VersionOption" version_option: String
} }

/// Response of [`SetTemplatePermission`]: empty.
pub type SetTemplatePermissionOutput = Empty;

/// `SignalResource` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/SignalResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalResource {
    pub client_token: Option<String>,
    /// Required.
    pub logical_resource_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub unique_id: String,
}

/// Arguments of [`SignalResource::new`].
pub struct SignalResourceRequired {
    pub logical_resource_id: String,
    pub region_id: String,
    pub stack_id: String,
    pub status: String,
    pub unique_id: String,
}
operation! { SignalResource { SignalResourceRequired: logical_resource_id, region_id, stack_id, status, unique_id }
    "SignalResource" -> Empty {
    0 "ClientToken" client_token: String, 1 "LogicalResourceId" logical_resource_id, 2 "RegionId" region_id,
    3 "StackId" stack_id, 4 "Status" status, 5 "UniqueId" unique_id
} }

/// Response of [`SignalResource`]: empty.
pub type SignalResourceOutput = Empty;

/// Stops stack group operation: `StopStackGroupOperation` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/StopStackGroupOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStackGroupOperation {
    /// Required.
    pub operation_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopStackGroupOperation(operation_id: String, region_id: String) "StopStackGroupOperation" -> Empty {
    0 "OperationId" operation_id, 1 "RegionId" region_id
} }

/// Response of [`StopStackGroupOperation`]: empty.
pub type StopStackGroupOperationOutput = Empty;

/// `TagResources` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates stack: `UpdateStack` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStack {
    pub client_token: Option<String>,
    /// Deprecated.
    pub disable_rollback: Option<bool>,
    pub dry_run: Option<bool>,
    pub dry_run_options: Option<Vec<String>>,
    pub parallelism: Option<i64>,
    pub parameters: Option<Vec<UpdateStackParameters>>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub replacement_option: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub stack_id: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<UpdateStackTags>>,
    pub taint_resources: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub use_previous_parameters: Option<bool>,
    pub template_body: Option<String>,
}
operation! { UpdateStack(region_id: String, stack_id: String) "UpdateStack" -> UpdateStackOutput {
    0 "ClientToken" client_token: String, 1 "DisableRollback" disable_rollback: bool, 2 "DryRun" dry_run: bool,
    3 "DryRunOptions" dry_run_options: Vec<String>, 4 "Parallelism" parallelism: i64,
    5 "Parameters" parameters: Vec<UpdateStackParameters>, 6 "RamRoleName" ram_role_name: String,
    7 "RegionId" region_id, 8 "ReplacementOption" replacement_option: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "StackId" stack_id,
    11 "StackPolicyBody" stack_policy_body: String,
    12 "StackPolicyDuringUpdateBody" stack_policy_during_update_body: String,
    13 "StackPolicyDuringUpdateURL" stack_policy_during_update_url: String,
    14 "StackPolicyURL" stack_policy_url: String, 15 "Tags" tags: Vec<UpdateStackTags>,
    16 "TaintResources" taint_resources: Vec<String>, 17 "TemplateId" template_id: String,
    18 "TemplateURL" template_url: String, 19 "TemplateVersion" template_version: String,
    20 "TimeoutInMinutes" timeout_in_minutes: i64, 21 "UsePreviousParameters" use_previous_parameters: bool,
    22 "TemplateBody" template_body: String
} [
    Mark::new(22, Location::Body, Style::None)
] }

/// In the request of [`UpdateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { UpdateStackParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`UpdateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateStackTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackOutput {
    pub dry_run_result: Option<UpdateStackDryRunResult>,
    pub stack_id: Option<String>,
}
model! { UpdateStackOutput {
    0 "DryRunResult" dry_run_result: UpdateStackDryRunResult, 1 "StackId" stack_id: String
} }

/// In the response of [`UpdateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackDryRunResult {
    pub parameters_allowed_to_be_modified: Vec<String>,
    pub parameters_cause_interruption_if_modified: Vec<String>,
    pub parameters_cause_replacement_if_modified: Vec<String>,
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    pub parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    pub parameters_conditionally_cause_replacement_if_modified: Vec<String>,
    pub parameters_not_allowed_to_be_modified: Vec<String>,
    pub parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    pub parameters_uncertainly_cause_interruption_if_modified: Vec<String>,
    pub parameters_uncertainly_cause_replacement_if_modified: Vec<String>,
}
model! { UpdateStackDryRunResult {
    0 "ParametersAllowedToBeModified" parameters_allowed_to_be_modified: Vec<String>,
    1 "ParametersCauseInterruptionIfModified" parameters_cause_interruption_if_modified: Vec<String>,
    2 "ParametersCauseReplacementIfModified" parameters_cause_replacement_if_modified: Vec<String>,
    3 "ParametersConditionallyAllowedToBeModified" parameters_conditionally_allowed_to_be_modified: Vec<String>,
    4 "ParametersConditionallyCauseInterruptionIfModified" parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    5 "ParametersConditionallyCauseReplacementIfModified" parameters_conditionally_cause_replacement_if_modified: Vec<String>,
    6 "ParametersNotAllowedToBeModified" parameters_not_allowed_to_be_modified: Vec<String>,
    7 "ParametersUncertainlyAllowedToBeModified" parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    8 "ParametersUncertainlyCauseInterruptionIfModified" parameters_uncertainly_cause_interruption_if_modified: Vec<String>,
    9 "ParametersUncertainlyCauseReplacementIfModified" parameters_uncertainly_cause_replacement_if_modified: Vec<String>
} }

/// Updates stack group: `UpdateStackGroup` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateStackGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackGroup {
    pub account_ids: Option<Vec<String>>,
    pub administration_role_name: Option<String>,
    pub auto_deployment: Option<UpdateStackGroupAutoDeployment>,
    pub capabilities: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub deployment_options: Option<Vec<String>>,
    pub deployment_targets: Option<UpdateStackGroupDeploymentTargets>,
    pub description: Option<String>,
    pub execution_role_name: Option<String>,
    pub operation_description: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    pub parameters: Option<Vec<UpdateStackGroupParameters>>,
    pub permission_model: Option<String>,
    /// Required.
    pub region_id: String,
    pub region_ids: Option<Vec<String>>,
    /// Required.
    pub stack_group_name: String,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
    pub template_body: Option<String>,
}
operation! { UpdateStackGroup(region_id: String, stack_group_name: String)
    "UpdateStackGroup" -> UpdateStackGroupOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "AdministrationRoleName" administration_role_name: String,
    2 "AutoDeployment" auto_deployment: UpdateStackGroupAutoDeployment, 3 "Capabilities" capabilities: Vec<String>,
    4 "ClientToken" client_token: String, 5 "DeploymentOptions" deployment_options: Vec<String>,
    6 "DeploymentTargets" deployment_targets: UpdateStackGroupDeploymentTargets, 7 "Description" description: String,
    8 "ExecutionRoleName" execution_role_name: String, 9 "OperationDescription" operation_description: String,
    10 "OperationPreferences" operation_preferences: BTreeMap<String, Value>,
    11 "Parameters" parameters: Vec<UpdateStackGroupParameters>, 12 "PermissionModel" permission_model: String,
    13 "RegionId" region_id, 14 "RegionIds" region_ids: Vec<String>, 15 "StackGroupName" stack_group_name,
    16 "TemplateId" template_id: String, 17 "TemplateURL" template_url: String,
    18 "TemplateVersion" template_version: String, 19 "TemplateBody" template_body: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(19, Location::Body, Style::None)
] }

/// In the request of [`UpdateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackGroupAutoDeployment {
    pub enabled: Option<bool>,
    pub retain_stacks_on_account_removal: Option<bool>,
}
input! { UpdateStackGroupAutoDeployment() {
    0 "Enabled" enabled: bool, 1 "RetainStacksOnAccountRemoval" retain_stacks_on_account_removal: bool
} }

/// In the request of [`UpdateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackGroupDeploymentTargets {
    pub account_ids: Option<Vec<String>>,
    pub rd_folder_ids: Option<Vec<String>>,
}
input! { UpdateStackGroupDeploymentTargets() {
    0 "AccountIds" account_ids: Vec<String>, 1 "RdFolderIds" rd_folder_ids: Vec<String>
} }

/// In the request of [`UpdateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackGroupParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { UpdateStackGroupParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`UpdateStackGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackGroupOutput {
    pub operation_id: Option<String>,
}
model! { UpdateStackGroupOutput {
    0 "OperationId" operation_id: String
} }

/// Updates stack instances: `UpdateStackInstances` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateStackInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackInstances {
    pub account_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub deployment_targets: Option<UpdateStackInstancesDeploymentTargets>,
    pub operation_description: Option<String>,
    pub operation_preferences: Option<BTreeMap<String, Value>>,
    pub parameter_overrides: Option<Vec<UpdateStackInstancesParameterOverrides>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub region_ids: Vec<String>,
    /// Required.
    pub stack_group_name: String,
    /// 10 to 1440.
    pub timeout_in_minutes: Option<i64>,
}
operation! { UpdateStackInstances(region_id: String, region_ids: Vec<String>, stack_group_name: String)
    "UpdateStackInstances" -> UpdateStackInstancesOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "ClientToken" client_token: String,
    2 "DeploymentTargets" deployment_targets: UpdateStackInstancesDeploymentTargets,
    3 "OperationDescription" operation_description: String,
    4 "OperationPreferences" operation_preferences: BTreeMap<String, Value>,
    5 "ParameterOverrides" parameter_overrides: Vec<UpdateStackInstancesParameterOverrides>, 6 "RegionId" region_id,
    7 "RegionIds" region_ids, 8 "StackGroupName" stack_group_name, 9 "TimeoutInMinutes" timeout_in_minutes: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`UpdateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackInstancesDeploymentTargets {
    pub account_ids: Option<Vec<String>>,
    pub rd_folder_ids: Option<Vec<String>>,
}
input! { UpdateStackInstancesDeploymentTargets() {
    0 "AccountIds" account_ids: Vec<String>, 1 "RdFolderIds" rd_folder_ids: Vec<String>
} }

/// In the request of [`UpdateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackInstancesParameterOverrides {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { UpdateStackInstancesParameterOverrides(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`UpdateStackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackInstancesOutput {
    pub operation_id: Option<String>,
}
model! { UpdateStackInstancesOutput {
    0 "OperationId" operation_id: String
} }

/// Updates stack template by resources: `UpdateStackTemplateByResources` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateStackTemplateByResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackTemplateByResources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub logical_resource_id: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub stack_id: String,
    pub template_format: Option<String>,
}
operation! { UpdateStackTemplateByResources(region_id: String, stack_id: String)
    "UpdateStackTemplateByResources" -> UpdateStackTemplateByResourcesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "LogicalResourceId" logical_resource_id: Vec<String>, 3 "RegionId" region_id, 4 "StackId" stack_id,
    5 "TemplateFormat" template_format: String
} }

/// Response of [`UpdateStackTemplateByResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStackTemplateByResourcesOutput {
    pub new_template_body: Option<String>,
    pub old_template_body: Option<String>,
}
model! { UpdateStackTemplateByResourcesOutput {
    0 "NewTemplateBody" new_template_body: String, 1 "OldTemplateBody" old_template_body: String
} }

/// Updates template: `UpdateTemplate` of `ros` 2019-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub description: Option<String>,
    pub is_draft: Option<bool>,
    pub rotate_strategy: Option<String>,
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
    pub validation_options: Option<Vec<String>>,
    pub template_body: Option<String>,
}
operation! { UpdateTemplate(template_id: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "Description" description: String, 1 "IsDraft" is_draft: bool, 2 "RotateStrategy" rotate_strategy: String,
    3 "TemplateId" template_id, 4 "TemplateName" template_name: String, 5 "TemplateURL" template_url: String,
    6 "ValidationOptions" validation_options: Vec<String>, 7 "TemplateBody" template_body: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub template_id: Option<String>,
    pub template_version: Option<String>,
}
model! { UpdateTemplateOutput {
    0 "TemplateId" template_id: String, 1 "TemplateVersion" template_version: String
} }

/// Updates template scratch: `UpdateTemplateScratch` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/UpdateTemplateScratch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratch {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub execution_mode: Option<String>,
    pub logical_id_strategy: Option<String>,
    pub preference_parameters: Option<Vec<UpdateTemplateScratchPreferenceParameters>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub source_resource_group: Option<UpdateTemplateScratchSourceResourceGroup>,
    pub source_resources: Option<Vec<UpdateTemplateScratchSourceResources>>,
    pub source_tag: Option<UpdateTemplateScratchSourceTag>,
    /// Required.
    pub template_scratch_id: String,
}
operation! { UpdateTemplateScratch(region_id: String, template_scratch_id: String)
    "UpdateTemplateScratch" -> UpdateTemplateScratchOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "ExecutionMode" execution_mode: String,
    3 "LogicalIdStrategy" logical_id_strategy: String,
    4 "PreferenceParameters" preference_parameters: Vec<UpdateTemplateScratchPreferenceParameters>,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String,
    7 "SourceResourceGroup" source_resource_group: UpdateTemplateScratchSourceResourceGroup,
    8 "SourceResources" source_resources: Vec<UpdateTemplateScratchSourceResources>,
    9 "SourceTag" source_tag: UpdateTemplateScratchSourceTag, 10 "TemplateScratchId" template_scratch_id
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratchPreferenceParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { UpdateTemplateScratchPreferenceParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`UpdateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratchSourceResourceGroup {
    /// Required.
    pub resource_group_id: Option<String>,
    pub resource_type_filter: Option<Vec<String>>,
}
input! { UpdateTemplateScratchSourceResourceGroup(resource_group_id: String) {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// In the request of [`UpdateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratchSourceResources {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
}
input! { UpdateTemplateScratchSourceResources(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// In the request of [`UpdateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratchSourceTag {
    /// Required.
    pub resource_tags: Option<BTreeMap<String, Value>>,
    pub resource_type_filter: Option<Vec<String>>,
}
input! { UpdateTemplateScratchSourceTag(resource_tags: BTreeMap<String, Value>) {
    0 "ResourceTags" resource_tags: BTreeMap<String, Value>, 1 "ResourceTypeFilter" resource_type_filter: Vec<String>
} }

/// Response of [`UpdateTemplateScratch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateScratchOutput {
    pub template_scratch_id: Option<String>,
}
model! { UpdateTemplateScratchOutput {
    0 "TemplateScratchId" template_scratch_id: String
} }

/// `ValidateTemplate` of `ros` 2019-09-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ROS/2019-09-10/ValidateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplate {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub template_url: Option<String>,
    pub update_info_options: Option<Vec<String>>,
    pub validation_option: Option<String>,
    pub template_body: Option<String>,
}
operation! { ValidateTemplate() "ValidateTemplate" -> ValidateTemplateOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TemplateURL" template_url: String,
    3 "UpdateInfoOptions" update_info_options: Vec<String>, 4 "ValidationOption" validation_option: String,
    5 "TemplateBody" template_body: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ValidateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateOutput {
    pub description: Option<String>,
    pub outputs: Vec<ValidateTemplateOutputs>,
    pub parameters: Vec<BTreeMap<String, Value>>,
    pub resource_types: Option<ValidateTemplateResourceTypes>,
    pub resources: Vec<ValidateTemplateResources>,
    pub update_info: Option<ValidateTemplateUpdateInfo>,
}
model! { ValidateTemplateOutput {
    0 "Description" description: String, 1 "Outputs" outputs: Vec<ValidateTemplateOutputs>,
    2 "Parameters" parameters: Vec<BTreeMap<String, Value>>,
    3 "ResourceTypes" resource_types: ValidateTemplateResourceTypes,
    4 "Resources" resources: Vec<ValidateTemplateResources>, 5 "UpdateInfo" update_info: ValidateTemplateUpdateInfo
} }

/// In the response of [`ValidateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateOutputs {
    pub description: Option<String>,
    pub label: Option<String>,
    pub output_key: Option<String>,
}
model! { ValidateTemplateOutputs {
    0 "Description" description: String, 1 "Label" label: String, 2 "OutputKey" output_key: String
} }

/// In the response of [`ValidateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateResourceTypes {
    pub data_sources: Vec<String>,
    pub resources: Vec<String>,
}
model! { ValidateTemplateResourceTypes {
    0 "DataSources" data_sources: Vec<String>, 1 "Resources" resources: Vec<String>
} }

/// In the response of [`ValidateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateResources {
    pub logical_resource_id_pattern: Option<String>,
    pub resource_path: Option<String>,
    pub resource_type: Option<String>,
}
model! { ValidateTemplateResources {
    0 "LogicalResourceIdPattern" logical_resource_id_pattern: String, 1 "ResourcePath" resource_path: String,
    2 "ResourceType" resource_type: String
} }

/// In the response of [`ValidateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateUpdateInfo {
    pub parameters_allowed_to_be_modified: Vec<String>,
    pub parameters_cause_interruption_if_modified: Vec<String>,
    pub parameters_cause_replacement_if_modified: Vec<String>,
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    pub parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    pub parameters_conditionally_cause_replacement_if_modified: Vec<String>,
    pub parameters_not_allowed_to_be_modified: Vec<String>,
    pub parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    pub parameters_uncertainly_cause_interruption_if_modified: Vec<String>,
    pub parameters_uncertainly_cause_replacement_if_modified: Vec<String>,
}
model! { ValidateTemplateUpdateInfo {
    0 "ParametersAllowedToBeModified" parameters_allowed_to_be_modified: Vec<String>,
    1 "ParametersCauseInterruptionIfModified" parameters_cause_interruption_if_modified: Vec<String>,
    2 "ParametersCauseReplacementIfModified" parameters_cause_replacement_if_modified: Vec<String>,
    3 "ParametersConditionallyAllowedToBeModified" parameters_conditionally_allowed_to_be_modified: Vec<String>,
    4 "ParametersConditionallyCauseInterruptionIfModified" parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    5 "ParametersConditionallyCauseReplacementIfModified" parameters_conditionally_cause_replacement_if_modified: Vec<String>,
    6 "ParametersNotAllowedToBeModified" parameters_not_allowed_to_be_modified: Vec<String>,
    7 "ParametersUncertainlyAllowedToBeModified" parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    8 "ParametersUncertainlyCauseInterruptionIfModified" parameters_uncertainly_cause_interruption_if_modified: Vec<String>,
    9 "ParametersUncertainlyCauseReplacementIfModified" parameters_uncertainly_cause_replacement_if_modified: Vec<String>
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelStackOperation, CancelUpdateStack, ContinueCreateStack, CreateAITask, CreateChangeSet, CreateDiagnostic,
    CreateStack, CreateStackGroup, CreateStackInstances, CreateTemplate, CreateTemplateScratch, DeleteChangeSet,
    DeleteDiagnostic, DeleteStack, DeleteStackGroup, DeleteStackInstances, DeleteTemplate, DeleteTemplateScratch,
    DeregisterResourceType, DescribeRegions, DetectStackDrift, DetectStackGroupDrift, DetectStackResourceDrift,
    EnableServiceAccess, EnableServices, ExecuteChangeSet, GenerateTemplateByScratch, GenerateTemplatePolicy, GetAITask,
    GetChangeSet, GetDiagnostic, GetFeatureDetails, GetResourceType, GetResourceTypeTemplate, GetServiceAccess,
    GetServiceProvisions, GetStack, GetStackDriftDetectionStatus, GetStackGroup, GetStackGroupOperation,
    GetStackInstance, GetStackPolicy, GetStackResource, GetTemplate, GetTemplateEstimateCost,
    GetTemplateParameterConstraints, GetTemplateRecommendParameters, GetTemplateScratch, GetTemplateSummary,
    ImportStacksToStackGroup, ListAITaskEvents, ListAITasks, ListChangeSets, ListDiagnostics,
    ListResourceTypeRegistrations, ListResourceTypeVersions, ListResourceTypes, ListStackEvents,
    ListStackGroupOperationResults, ListStackGroupOperations, ListStackGroups, ListStackInstances,
    ListStackOperationRisks, ListStackResourceDrifts, ListStackResources, ListStacks, ListSummaries, ListTagKeys,
    ListTagResources, ListTagValues, ListTemplateScratches, ListTemplateVersions, ListTemplates, MoveResourceGroup,
    PreviewStack, RegisterResourceType, SetDeletionProtection, SetResourceType, SetStackPolicy, SetTemplatePermission,
    SignalResource, StopStackGroupOperation, TagResources, UntagResources, UpdateStack, UpdateStackGroup,
    UpdateStackInstances, UpdateStackTemplateByResources, UpdateTemplate, UpdateTemplateScratch, ValidateTemplate
}
