//! `computenest` of Alibaba Cloud, API version 2021-06-01.
//!
//! Endpoint: a table of 2 regions, else `computenest.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, computenest::DescribeRegions};
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
    &[
        ("ap-southeast-1", "computenest.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenest.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "computenest-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenest-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "computenest",
    "2021-06-01",
    "computenest",
    &ENDPOINTS,
);

/// Cancels service usage: `CancelServiceUsage` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CancelServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelServiceUsage {
    pub client_token: Option<String>,
    pub need_delete: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { CancelServiceUsage(service_id: String) "CancelServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "NeedDelete" need_delete: bool, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id
} }

/// Response of [`CancelServiceUsage`]: empty.
pub type CancelServiceUsageOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id: String, 1 "RegionId" region_id: String,
    2 "ResourceId" resource_id: String, 3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks service deployable: `CheckServiceDeployable` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CheckServiceDeployable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployable {
    pub post_paid_amount: Option<String>,
    pub pre_paid_amount: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { CheckServiceDeployable(service_id: String) "CheckServiceDeployable" -> CheckServiceDeployableOutput {
    0 "PostPaidAmount" post_paid_amount: String, 1 "PrePaidAmount" pre_paid_amount: String,
    2 "RegionId" region_id: String, 3 "ServiceId" service_id, 4 "ServiceVersion" service_version: String,
    5 "TemplateName" template_name: String, 6 "TrialType" trial_type: String
} }

/// Response of [`CheckServiceDeployable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployableOutput {
    pub check_results: Vec<CheckServiceDeployableCheckResults>,
}
model! { CheckServiceDeployableOutput {
    0 "CheckResults" check_results: Vec<CheckServiceDeployableCheckResults>
} }

/// In the response of [`CheckServiceDeployable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployableCheckResults {
    pub message: Option<String>,
    pub skippable: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { CheckServiceDeployableCheckResults {
    0 "Message" message: String, 1 "Skippable" skippable: bool, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// `ContinueDeployServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ContinueDeployServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub option: Option<Vec<String>>,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { ContinueDeployServiceInstance(region_id: String, service_instance_id: String)
    "ContinueDeployServiceInstance" -> ContinueDeployServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Option" option: Vec<String>,
    3 "Parameters" parameters: String, 4 "RegionId" region_id, 5 "ServiceInstanceId" service_instance_id
} }

/// Response of [`ContinueDeployServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstanceOutput {
    pub dry_run_result: Option<ContinueDeployServiceInstanceDryRunResult>,
    pub service_instance_id: Option<String>,
}
model! { ContinueDeployServiceInstanceOutput {
    0 "DryRunResult" dry_run_result: ContinueDeployServiceInstanceDryRunResult,
    1 "ServiceInstanceId" service_instance_id: String
} }

/// In the response of [`ContinueDeployServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstanceDryRunResult {
    pub parameters_allowed_to_be_modified: Vec<String>,
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    pub parameters_not_allowed_to_be_modified: Vec<String>,
}
model! { ContinueDeployServiceInstanceDryRunResult {
    0 "ParametersAllowedToBeModified" parameters_allowed_to_be_modified: Vec<String>,
    1 "ParametersConditionallyAllowedToBeModified" parameters_conditionally_allowed_to_be_modified: Vec<String>,
    2 "ParametersNotAllowedToBeModified" parameters_not_allowed_to_be_modified: Vec<String>
} }

/// Creates backup: `CreateBackup` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub description: Option<String>,
    /// Required.
    pub service_instance_id: String,
}
operation! { CreateBackup(service_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "Description" description: String, 1 "ServiceInstanceId" service_instance_id
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id: String, 1 "Description" description: String, 2 "Status" status: String
} }

/// Creates restore task: `CreateRestoreTask` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateRestoreTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTask {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { CreateRestoreTask(backup_id: String, service_instance_id: String)
    "CreateRestoreTask" -> CreateRestoreTaskOutput {
    0 "BackupId" backup_id, 1 "ServiceInstanceId" service_instance_id
} }

/// Response of [`CreateRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTaskOutput {
    pub restore_task_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateRestoreTaskOutput {
    0 "RestoreTaskId" restore_task_id: String, 1 "Status" status: String
} }

/// Creates service instance: `CreateServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstance {
    pub client_token: Option<String>,
    pub commodity: Option<CreateServiceInstanceCommodity>,
    pub contact_group: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_instance_ops: Option<bool>,
    pub enable_user_prometheus: Option<bool>,
    pub name: Option<String>,
    pub operation_metadata: Option<CreateServiceInstanceOperationMetadata>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub resource_auto_pay: Option<bool>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub tag: Option<Vec<CreateServiceInstanceTag>>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { CreateServiceInstance(region_id: String, service_id: String)
    "CreateServiceInstance" -> CreateServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "Commodity" commodity: CreateServiceInstanceCommodity,
    2 "ContactGroup" contact_group: String, 3 "DryRun" dry_run: bool, 4 "EnableInstanceOps" enable_instance_ops: bool,
    5 "EnableUserPrometheus" enable_user_prometheus: bool, 6 "Name" name: String,
    7 "OperationMetadata" operation_metadata: CreateServiceInstanceOperationMetadata,
    8 "Parameters" parameters: BTreeMap<String, Value>, 9 "RegionId" region_id,
    10 "ResourceAutoPay" resource_auto_pay: bool, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServiceId" service_id, 13 "ServiceInstanceId" service_instance_id: String,
    14 "ServiceVersion" service_version: String, 15 "SpecificationCode" specification_code: String,
    16 "SpecificationName" specification_name: String, 17 "Tag" tag: Vec<CreateServiceInstanceTag>,
    18 "TemplateName" template_name: String, 19 "TrialType" trial_type: String
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`CreateServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceCommodity {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub coupon_id: Option<String>,
    pub pay_period: Option<i64>,
    pub pay_period_unit: Option<String>,
    pub quotation_id: Option<String>,
}
input! { CreateServiceInstanceCommodity() {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "CouponId" coupon_id: String,
    3 "PayPeriod" pay_period: i64, 4 "PayPeriodUnit" pay_period_unit: String, 5 "QuotationId" quotation_id: String
} }

/// In the request of [`CreateServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceOperationMetadata {
    pub end_time: Option<String>,
    pub extra_info: Option<String>,
    pub resources: Option<String>,
    pub service_instance_id: Option<String>,
    pub start_time: Option<String>,
}
input! { CreateServiceInstanceOperationMetadata() {
    0 "EndTime" end_time: String, 1 "ExtraInfo" extra_info: String, 2 "Resources" resources: String,
    3 "ServiceInstanceId" service_instance_id: String, 4 "StartTime" start_time: String
} }

/// In the request of [`CreateServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceOutput {
    pub market_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceInstanceOutput {
    0 "MarketInstanceId" market_instance_id: String, 1 "OrderId" order_id: String,
    2 "ServiceInstanceId" service_instance_id: String, 3 "Status" status: String
} }

/// Creates service usage: `CreateServiceUsage` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub user_information: Option<BTreeMap<String, String>>,
}
operation! { CreateServiceUsage(service_id: String) "CreateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "UserInformation" user_information: BTreeMap<String, String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateServiceUsage`]: empty.
pub type CreateServiceUsageOutput = Empty;

/// Creates skill: `CreateSkill` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    pub oss_url: Option<String>,
    pub required_connections: Option<Vec<String>>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    /// Required.
    pub skill_space_id: String,
    pub source_skill_id: Option<String>,
    /// Required.
    pub source_type: String,
    pub client_token: Option<String>,
}
operation! { CreateSkill(skill_space_id: String, source_type: String) "CreateSkill" -> CreateSkillOutput {
    0 "OssUrl" oss_url: String, 1 "RequiredConnections" required_connections: Vec<String>,
    2 "SkillDescription" skill_description: String, 3 "SkillDisplayName" skill_display_name: String,
    4 "SkillLabels" skill_labels: Vec<String>, 5 "SkillName" skill_name: String, 6 "SkillSpaceId" skill_space_id,
    7 "SourceSkillId" source_skill_id: String, 8 "SourceType" source_type, 9 "ClientToken" client_token: String
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub skill_id: Option<String>,
}
model! { CreateSkillOutput {
    0 "SkillId" skill_id: String
} }

/// Creates skill file detect: `CreateSkillFileDetect` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateSkillFileDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillFileDetect {
    /// Required.
    pub oss_url: String,
    pub region_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { CreateSkillFileDetect(oss_url: String) "CreateSkillFileDetect" -> CreateSkillFileDetectOutput {
    0 "OssUrl" oss_url, 1 "RegionId" region_id: String, 2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSkillFileDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillFileDetectOutput {
    pub hash_key: Option<String>,
}
model! { CreateSkillFileDetectOutput {
    0 "HashKey" hash_key: String
} }

/// Creates skill hub config: `CreateSkillHubConfig` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateSkillHubConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillHubConfig {
    /// Required.
    pub oss_bucket_name: String,
    /// Required.
    pub oss_region_id: String,
    pub client_token: Option<String>,
}
operation! { CreateSkillHubConfig(oss_bucket_name: String, oss_region_id: String) "CreateSkillHubConfig" -> Empty {
    0 "OssBucketName" oss_bucket_name, 1 "OssRegionId" oss_region_id, 2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSkillHubConfig`]: empty.
pub type CreateSkillHubConfigOutput = Empty;

/// Creates skill space: `CreateSkillSpace` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/CreateSkillSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSpace {
    /// Required.
    pub skill_space_description: String,
    /// Required.
    pub skill_space_name: String,
    pub client_token: Option<String>,
}
operation! { CreateSkillSpace(skill_space_description: String, skill_space_name: String)
    "CreateSkillSpace" -> CreateSkillSpaceOutput {
    0 "SkillSpaceDescription" skill_space_description, 1 "SkillSpaceName" skill_space_name,
    2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSkillSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSpaceOutput {
    pub skill_space_id: Option<String>,
}
model! { CreateSkillSpaceOutput {
    0 "SkillSpaceId" skill_space_id: String
} }

/// Deletes backup: `DeleteBackup` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_id: String,
}
operation! { DeleteBackup(backup_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes service instances: `DeleteServiceInstances` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DeleteServiceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstances {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: Vec<String>,
}
operation! { DeleteServiceInstances(region_id: String, service_instance_id: Vec<String>)
    "DeleteServiceInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

/// Response of [`DeleteServiceInstances`]: empty.
pub type DeleteServiceInstancesOutput = Empty;

/// Deletes skill: `DeleteSkill` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DeleteSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// Required.
    pub skill_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteSkill(skill_id: String) "DeleteSkill" -> Empty {
    0 "SkillId" skill_id, 1 "ClientToken" client_token: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSkill`]: empty.
pub type DeleteSkillOutput = Empty;

/// Deletes skill space: `DeleteSkillSpace` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DeleteSkillSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillSpace {
    /// Required.
    pub skill_space_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteSkillSpace(skill_space_id: String) "DeleteSkillSpace" -> Empty {
    0 "SkillSpaceId" skill_space_id, 1 "ClientToken" client_token: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSkillSpace`]: empty.
pub type DeleteSkillSpaceOutput = Empty;

/// Deploys service instance: `DeployServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DeployServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceInstance {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { DeployServiceInstance(region_id: String, service_instance_id: String) "DeployServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

/// Response of [`DeployServiceInstance`]: empty.
pub type DeployServiceInstanceOutput = Empty;

/// Describes regions: `DescribeRegions` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String
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
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionEndpoint" region_endpoint: String, 1 "RegionId" region_id: String
} }

/// Generates service policy: `GenerateServicePolicy` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GenerateServicePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicy {
    pub operation_types: Option<Vec<String>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { GenerateServicePolicy(region_id: String, service_id: String)
    "GenerateServicePolicy" -> GenerateServicePolicyOutput {
    0 "OperationTypes" operation_types: Vec<String>, 1 "Parameters" parameters: BTreeMap<String, Value>,
    2 "RegionId" region_id, 3 "ServiceId" service_id, 4 "ServiceVersion" service_version: String,
    5 "TemplateName" template_name: String, 6 "TrialType" trial_type: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GenerateServicePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicyOutput {
    pub missing_policy: Vec<GenerateServicePolicyMissingPolicy>,
    pub policy: Option<String>,
}
model! { GenerateServicePolicyOutput {
    0 "MissingPolicy" missing_policy: Vec<GenerateServicePolicyMissingPolicy>, 1 "Policy" policy: String
} }

/// In the response of [`GenerateServicePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicyMissingPolicy {
    pub action: Vec<String>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { GenerateServicePolicyMissingPolicy {
    0 "Action" action: Vec<String>, 1 "Resource" resource: String, 2 "ServiceName" service_name: String
} }

/// Gets backup: `GetBackup` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackup {
    /// Required.
    pub backup_id: String,
}
operation! { GetBackup(backup_id: String) "GetBackup" -> GetBackupOutput {
    0 "BackupId" backup_id
} }

/// Response of [`GetBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackupOutput {
    pub backup_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub modified_time: Option<String>,
    pub service_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
}
model! { GetBackupOutput {
    0 "BackupId" backup_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "EndTime" end_time: String, 4 "ModifiedTime" modified_time: String,
    5 "ServiceInstanceId" service_instance_id: String, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "StatusDetail" status_detail: String
} }

/// Gets network available zones: `GetNetworkAvailableZones` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetNetworkAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAvailableZones {
    pub is_poc: Option<bool>,
    pub network_region_id: Option<String>,
    pub private_vpc_connection_mode: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_endpoint_service_type: Option<String>,
    pub service_region_id: Option<String>,
    pub service_version: Option<String>,
    pub zone_id: Option<String>,
}
operation! { GetNetworkAvailableZones() "GetNetworkAvailableZones" -> GetNetworkAvailableZonesOutput {
    0 "IsPoc" is_poc: bool, 1 "NetworkRegionId" network_region_id: String,
    2 "PrivateVpcConnectionMode" private_vpc_connection_mode: String, 3 "ServiceId" service_id: String,
    4 "ServiceInstanceEndpointServiceType" service_instance_endpoint_service_type: String,
    5 "ServiceRegionId" service_region_id: String, 6 "ServiceVersion" service_version: String,
    7 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`GetNetworkAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAvailableZonesOutput {
    pub data: Option<GetNetworkAvailableZonesData>,
}
model! { GetNetworkAvailableZonesOutput {
    0 "Data" data: GetNetworkAvailableZonesData
} }

/// In the response of [`GetNetworkAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAvailableZonesData {
    pub region_id_list: Vec<String>,
    pub zone_id_list: Vec<String>,
}
model! { GetNetworkAvailableZonesData {
    0 "RegionIdList" region_id_list: Vec<String>, 1 "ZoneIdList" zone_id_list: Vec<String>
} }

/// Gets service: `GetService` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub show_details: Option<Vec<String>>,
}
operation! { GetService() "GetService" -> GetServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id: String, 2 "ServiceInstanceId" service_instance_id: String,
    3 "ServiceName" service_name: String, 4 "ServiceVersion" service_version: String,
    5 "ShowDetails" show_details: Vec<String>
} }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub alarm_metadata: Option<String>,
    pub categories: Option<String>,
    pub commodity: Option<GetServiceCommodity>,
    pub compliance_metadata: Option<GetServiceComplianceMetadata>,
    pub deploy_from: Option<String>,
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub duration: Option<i64>,
    pub instance_role_infos: Vec<GetServiceInstanceRoleInfos>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub permission: Option<String>,
    pub policy_names: Option<String>,
    pub publish_time: Option<String>,
    pub service_document_infos: Vec<GetServiceServiceDocumentInfos>,
    pub service_id: Option<String>,
    pub service_infos: Vec<GetServiceServiceInfos>,
    pub service_locale_configs: Vec<GetServiceServiceLocaleConfigs>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_uid: Option<i64>,
    pub supplier_url: Option<String>,
    pub support_contacts: Vec<GetServiceSupportContacts>,
    pub tags: Vec<GetServiceTags>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<i64>,
    pub trial_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceOutput {
    0 "AlarmMetadata" alarm_metadata: String, 1 "Categories" categories: String,
    2 "Commodity" commodity: GetServiceCommodity,
    3 "ComplianceMetadata" compliance_metadata: GetServiceComplianceMetadata, 4 "DeployFrom" deploy_from: String,
    5 "DeployMetadata" deploy_metadata: String, 6 "DeployType" deploy_type: String, 7 "Duration" duration: i64,
    8 "InstanceRoleInfos" instance_role_infos: Vec<GetServiceInstanceRoleInfos>,
    9 "IsSupportOperated" is_support_operated: bool, 10 "LicenseMetadata" license_metadata: String,
    11 "LogMetadata" log_metadata: String, 12 "OperationMetadata" operation_metadata: String,
    13 "Permission" permission: String, 14 "PolicyNames" policy_names: String, 15 "PublishTime" publish_time: String,
    16 "ServiceDocumentInfos" service_document_infos: Vec<GetServiceServiceDocumentInfos>,
    17 "ServiceId" service_id: String, 18 "ServiceInfos" service_infos: Vec<GetServiceServiceInfos>,
    19 "ServiceLocaleConfigs" service_locale_configs: Vec<GetServiceServiceLocaleConfigs>,
    20 "ServiceProductUrl" service_product_url: String, 21 "ServiceType" service_type: String,
    22 "ShareType" share_type: String, 23 "Status" status: String, 24 "SupplierDesc" supplier_desc: String,
    25 "SupplierLogo" supplier_logo: String, 26 "SupplierName" supplier_name: String,
    27 "SupplierUid" supplier_uid: i64, 28 "SupplierUrl" supplier_url: String,
    29 "SupportContacts" support_contacts: Vec<GetServiceSupportContacts>, 30 "Tags" tags: Vec<GetServiceTags>,
    31 "TenantType" tenant_type: String, 32 "TrialDuration" trial_duration: i64, 33 "TrialType" trial_type: String,
    34 "Version" version: String, 35 "VersionName" version_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCommodity {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub css_metadata: Option<GetServiceCssMetadata>,
    pub deploy_page: Option<String>,
    pub marketplace_metadata: Option<GetServiceMarketplaceMetadata>,
    pub order_time: BTreeMap<String, Vec<String>>,
    pub saas_boost_metadata: Option<String>,
    pub specifications: Vec<GetServiceSpecifications>,
    pub r#type: Option<String>,
}
model! { GetServiceCommodity {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "CssMetadata" css_metadata: GetServiceCssMetadata, 3 "DeployPage" deploy_page: String,
    4 "MarketplaceMetadata" marketplace_metadata: GetServiceMarketplaceMetadata,
    5 "OrderTime" order_time: BTreeMap<String, Vec<String>>, 6 "SaasBoostMetadata" saas_boost_metadata: String,
    7 "Specifications" specifications: Vec<GetServiceSpecifications>, 8 "Type" r#type: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCssMetadata {
    pub components_mappings: Vec<GetServiceComponentsMappings>,
}
model! { GetServiceCssMetadata {
    0 "ComponentsMappings" components_mappings: Vec<GetServiceComponentsMappings>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceComponentsMappings {
    pub mappings: BTreeMap<String, String>,
    pub template_name: Option<String>,
}
model! { GetServiceComponentsMappings {
    0 "Mappings" mappings: BTreeMap<String, String>, 1 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadata {
    pub specification_mappings: Vec<GetServiceSpecificationMappings>,
}
model! { GetServiceMarketplaceMetadata {
    0 "SpecificationMappings" specification_mappings: Vec<GetServiceSpecificationMappings>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecificationMappings {
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceSpecificationMappings {
    0 "SpecificationCode" specification_code: String, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecifications {
    pub code: Option<String>,
    pub name: Option<String>,
    pub times: Vec<String>,
}
model! { GetServiceSpecifications {
    0 "Code" code: String, 1 "Name" name: String, 2 "Times" times: Vec<String>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceComplianceMetadata {
    pub compliance_packs: Vec<String>,
}
model! { GetServiceComplianceMetadata {
    0 "CompliancePacks" compliance_packs: Vec<String>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceRoleInfos {
    pub policy_document: Option<String>,
    pub principals: Vec<String>,
    pub role_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceInstanceRoleInfos {
    0 "PolicyDocument" policy_document: String, 1 "Principals" principals: Vec<String>, 2 "RoleName" role_name: String,
    3 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceDocumentInfos {
    pub document_url: Option<String>,
    pub locale: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceServiceDocumentInfos {
    0 "DocumentUrl" document_url: String, 1 "Locale" locale: String, 2 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceInfos {
    pub agreements: Vec<GetServiceAgreements>,
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Vec<GetServiceSoftwares>,
}
model! { GetServiceServiceInfos {
    0 "Agreements" agreements: Vec<GetServiceAgreements>, 1 "Image" image: String, 2 "Locale" locale: String,
    3 "Name" name: String, 4 "ShortDescription" short_description: String,
    5 "Softwares" softwares: Vec<GetServiceSoftwares>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { GetServiceAgreements {
    0 "Name" name: String, 1 "Url" url: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceSoftwares {
    0 "Name" name: String, 1 "Version" version: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceLocaleConfigs {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { GetServiceServiceLocaleConfigs {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceSupportContacts {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets service estimate cost: `GetServiceEstimateCost` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetServiceEstimateCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCost {
    pub client_token: Option<String>,
    pub commodity: Option<GetServiceEstimateCostCommodity>,
    pub operation_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { GetServiceEstimateCost(service_id: String) "GetServiceEstimateCost" -> GetServiceEstimateCostOutput {
    0 "ClientToken" client_token: String, 1 "Commodity" commodity: GetServiceEstimateCostCommodity,
    2 "OperationName" operation_name: String, 3 "Parameters" parameters: BTreeMap<String, Value>,
    4 "RegionId" region_id: String, 5 "ServiceId" service_id, 6 "ServiceInstanceId" service_instance_id: String,
    7 "ServiceVersion" service_version: String, 8 "SpecificationName" specification_name: String,
    9 "TemplateName" template_name: String, 10 "TrialType" trial_type: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostCommodity {
    pub coupon_id: Option<String>,
    pub pay_period: Option<i64>,
    pub pay_period_unit: Option<String>,
    pub quotation_id: Option<String>,
}
input! { GetServiceEstimateCostCommodity() {
    0 "CouponId" coupon_id: String, 1 "PayPeriod" pay_period: i64, 2 "PayPeriodUnit" pay_period_unit: String,
    3 "QuotationId" quotation_id: String
} }

/// Response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostOutput {
    pub commodity: BTreeMap<String, CommodityValue>,
    pub resources: BTreeMap<String, Value>,
}
model! { GetServiceEstimateCostOutput {
    0 "Commodity" commodity: BTreeMap<String, CommodityValue>, 1 "Resources" resources: BTreeMap<String, Value>
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValue {
    pub result: Option<CommodityValueResult>,
}
model! { CommodityValue {
    0 "Result" result: CommodityValueResult
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueResult {
    pub order: Option<CommodityValueOrder>,
    pub inquiry_type: Option<String>,
    pub sub_orders: Option<CommodityValueSubOrders>,
    pub coupons: Vec<CommodityValueCoupons>,
}
model! { CommodityValueResult {
    0 "Order" order: CommodityValueOrder, 1 "InquiryType" inquiry_type: String,
    2 "SubOrders" sub_orders: CommodityValueSubOrders, 3 "Coupons" coupons: Vec<CommodityValueCoupons>
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueOrder {
    pub currency: Option<String>,
    pub trade_amount: Option<String>,
    pub discount_amount: Option<String>,
    pub original_amount: Option<String>,
}
model! { CommodityValueOrder {
    0 "Currency" currency: String, 1 "TradeAmount" trade_amount: String, 2 "DiscountAmount" discount_amount: String,
    3 "OriginalAmount" original_amount: String
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueSubOrders {
    pub sub_order: Vec<CommodityValueSubOrder>,
}
model! { CommodityValueSubOrders {
    0 "SubOrder" sub_order: Vec<CommodityValueSubOrder>
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueSubOrder {
    pub module_instance: Vec<CommodityValueModuleInstance>,
}
model! { CommodityValueSubOrder {
    0 "ModuleInstance" module_instance: Vec<CommodityValueModuleInstance>
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueModuleInstance {
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub module_code: Option<String>,
    pub total_product_fee: Option<f64>,
    pub discount_fee: Option<f64>,
    pub pay_fee: Option<f64>,
    pub price_unit: Option<String>,
    pub is_pricing_module: Option<bool>,
    pub need_order_pay: Option<bool>,
    pub price_type: Option<String>,
    pub module_attrs: Vec<CommodityValueModuleAttrs>,
    pub module_name_en: Option<String>,
    pub price_unit_en: Option<String>,
}
model! { CommodityValueModuleInstance {
    0 "ModuleId" module_id: i64, 1 "ModuleName" module_name: String, 2 "ModuleCode" module_code: String,
    3 "TotalProductFee" total_product_fee: f64, 4 "DiscountFee" discount_fee: f64, 5 "PayFee" pay_fee: f64,
    6 "PriceUnit" price_unit: String, 7 "IsPricingModule" is_pricing_module: bool,
    8 "NeedOrderPay" need_order_pay: bool, 9 "PriceType" price_type: String,
    10 "ModuleAttrs" module_attrs: Vec<CommodityValueModuleAttrs>, 11 "ModuleNameEn" module_name_en: String,
    12 "PriceUnitEn" price_unit_en: String
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueModuleAttrs {
    pub r#type: Option<i64>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
}
model! { CommodityValueModuleAttrs {
    0 "Type" r#type: i64, 1 "Name" name: String, 2 "Code" code: String, 3 "Value" value: String, 4 "Unit" unit: String
} }

/// In the response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueCoupons {
    pub can_prom_fee: Option<f64>,
    pub coupon_desc: Option<String>,
    pub coupon_name: Option<String>,
    pub coupon_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { CommodityValueCoupons {
    0 "CanPromFee" can_prom_fee: f64, 1 "CouponDesc" coupon_desc: String, 2 "CouponName" coupon_name: String,
    3 "CouponOptionNo" coupon_option_no: String, 4 "Selected" selected: bool
} }

/// Gets service instance: `GetServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstance {
    pub market_instance_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_instance_id: Option<String>,
}
operation! { GetServiceInstance(region_id: String) "GetServiceInstance" -> GetServiceInstanceOutput {
    0 "MarketInstanceId" market_instance_id: String, 1 "RegionId" region_id,
    2 "ServiceInstanceId" service_instance_id: String
} }

/// Response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceOutput {
    pub biz_status: Option<String>,
    pub components: Option<String>,
    pub create_time: Option<String>,
    pub enable_instance_ops: Option<bool>,
    pub enable_user_prometheus: Option<bool>,
    pub end_time: Option<String>,
    pub grafana_dash_board_url: Option<String>,
    pub granted_permission: Option<GetServiceInstanceGrantedPermission>,
    pub is_operated: Option<bool>,
    pub license_end_time: Option<String>,
    pub market_instance_id: Option<String>,
    pub name: Option<String>,
    pub network_config: Option<GetServiceInstanceNetworkConfig>,
    pub operated_service_instance_id: Option<String>,
    pub operation_end_time: Option<String>,
    pub operation_start_time: Option<String>,
    pub outputs: Option<String>,
    pub parameters: Option<String>,
    pub pay_type: Option<String>,
    pub policy_names: Option<String>,
    pub predefined_parameter_name: Option<String>,
    pub progress: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub service: Option<GetServiceInstanceService>,
    pub service_instance_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub supplier_uid: Option<i64>,
    pub support_trial_to_private: Option<bool>,
    pub tags: Vec<GetServiceInstanceTags>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetServiceInstanceOutput {
    0 "BizStatus" biz_status: String, 1 "Components" components: String, 2 "CreateTime" create_time: String,
    3 "EnableInstanceOps" enable_instance_ops: bool, 4 "EnableUserPrometheus" enable_user_prometheus: bool,
    5 "EndTime" end_time: String, 6 "GrafanaDashBoardUrl" grafana_dash_board_url: String,
    7 "GrantedPermission" granted_permission: GetServiceInstanceGrantedPermission, 8 "IsOperated" is_operated: bool,
    9 "LicenseEndTime" license_end_time: String, 10 "MarketInstanceId" market_instance_id: String,
    11 "Name" name: String, 12 "NetworkConfig" network_config: GetServiceInstanceNetworkConfig,
    13 "OperatedServiceInstanceId" operated_service_instance_id: String,
    14 "OperationEndTime" operation_end_time: String, 15 "OperationStartTime" operation_start_time: String,
    16 "Outputs" outputs: String, 17 "Parameters" parameters: String, 18 "PayType" pay_type: String,
    19 "PolicyNames" policy_names: String, 20 "PredefinedParameterName" predefined_parameter_name: String,
    21 "Progress" progress: i64, 22 "ResourceGroupId" resource_group_id: String, 23 "Resources" resources: String,
    24 "Service" service: GetServiceInstanceService, 25 "ServiceInstanceId" service_instance_id: String,
    26 "ServiceType" service_type: String, 27 "Source" source: String, 28 "Status" status: String,
    29 "StatusDetail" status_detail: String, 30 "SupplierUid" supplier_uid: i64,
    31 "SupportTrialToPrivate" support_trial_to_private: bool, 32 "Tags" tags: Vec<GetServiceInstanceTags>,
    33 "TemplateName" template_name: String, 34 "UpdateTime" update_time: String, 35 "UserId" user_id: i64
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
model! { GetServiceInstanceGrantedPermission {
    0 "OperationEndTime" operation_end_time: String, 1 "PolicyNames" policy_names: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceNetworkConfig {
    pub endpoint_id: Option<String>,
    pub private_vpc_connections: Vec<GetServiceInstancePrivateVpcConnections>,
    pub private_zone_id: Option<String>,
    pub reverse_private_vpc_connections: Vec<
        GetServiceInstanceReversePrivateVpcConnections,
    >,
}
model! { GetServiceInstanceNetworkConfig {
    0 "EndpointId" endpoint_id: String,
    1 "PrivateVpcConnections" private_vpc_connections: Vec<GetServiceInstancePrivateVpcConnections>,
    2 "PrivateZoneId" private_zone_id: String,
    3 "ReversePrivateVpcConnections" reverse_private_vpc_connections: Vec<GetServiceInstanceReversePrivateVpcConnections>
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstancePrivateVpcConnections {
    pub connection_configs: Vec<GetServiceInstanceConnectionConfigs>,
    pub endpoint_id: Option<String>,
    pub private_zone_id: Option<String>,
    pub private_zone_name: Option<String>,
    pub region_id: Option<String>,
}
model! { GetServiceInstancePrivateVpcConnections {
    0 "ConnectionConfigs" connection_configs: Vec<GetServiceInstanceConnectionConfigs>,
    1 "EndpointId" endpoint_id: String, 2 "PrivateZoneId" private_zone_id: String,
    3 "PrivateZoneName" private_zone_name: String, 4 "RegionId" region_id: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceConnectionConfigs {
    pub connect_bandwidth: Option<i64>,
    pub domain_name: Option<String>,
    pub endpoint_ips: Vec<String>,
    pub ingress_endpoint_status: Option<String>,
    pub network_service_status: Option<String>,
    pub region_id: Option<String>,
    pub security_groups: Vec<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetServiceInstanceConnectionConfigs {
    0 "ConnectBandwidth" connect_bandwidth: i64, 1 "DomainName" domain_name: String,
    2 "EndpointIps" endpoint_ips: Vec<String>, 3 "IngressEndpointStatus" ingress_endpoint_status: String,
    4 "NetworkServiceStatus" network_service_status: String, 5 "RegionId" region_id: String,
    6 "SecurityGroups" security_groups: Vec<String>, 7 "VSwitches" v_switches: Vec<String>, 8 "VpcId" vpc_id: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceReversePrivateVpcConnections {
    pub endpoint_id: Option<String>,
}
model! { GetServiceInstanceReversePrivateVpcConnections {
    0 "EndpointId" endpoint_id: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceService {
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub operation_metadata: Option<String>,
    pub publish_time: Option<String>,
    pub service_doc_url: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Vec<GetServiceInstanceServiceInfos>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub upgradable_service_infos: Vec<GetServiceInstanceUpgradableServiceInfos>,
    pub upgradable_service_versions: Vec<String>,
    pub upgrade_metadata: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceService {
    0 "DeployMetadata" deploy_metadata: String, 1 "DeployType" deploy_type: String,
    2 "OperationMetadata" operation_metadata: String, 3 "PublishTime" publish_time: String,
    4 "ServiceDocUrl" service_doc_url: String, 5 "ServiceId" service_id: String,
    6 "ServiceInfos" service_infos: Vec<GetServiceInstanceServiceInfos>,
    7 "ServiceProductUrl" service_product_url: String, 8 "ServiceType" service_type: String, 9 "Status" status: String,
    10 "SupplierName" supplier_name: String, 11 "SupplierUrl" supplier_url: String,
    12 "UpgradableServiceInfos" upgradable_service_infos: Vec<GetServiceInstanceUpgradableServiceInfos>,
    13 "UpgradableServiceVersions" upgradable_service_versions: Vec<String>,
    14 "UpgradeMetadata" upgrade_metadata: String, 15 "Version" version: String, 16 "VersionName" version_name: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { GetServiceInstanceServiceInfos {
    0 "Image" image: String, 1 "Locale" locale: String, 2 "Name" name: String,
    3 "ShortDescription" short_description: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceUpgradableServiceInfos {
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceUpgradableServiceInfos {
    0 "Version" version: String, 1 "VersionName" version_name: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets service instance subscription estimate cost: `GetServiceInstanceSubscriptionEstimateCost` of `computenest`
/// 2021-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetServiceInstanceSubscriptionEstimateCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCost {
    pub client_token: Option<String>,
    /// Required.
    pub order_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_period: Option<
        Vec<GetServiceInstanceSubscriptionEstimateCostResourcePeriod>,
    >,
    /// Required.
    pub service_instance_id: String,
}
operation! { GetServiceInstanceSubscriptionEstimateCost(order_type: String, service_instance_id: String)
    "GetServiceInstanceSubscriptionEstimateCost" -> GetServiceInstanceSubscriptionEstimateCostOutput {
    0 "ClientToken" client_token: String, 1 "OrderType" order_type, 2 "Period" period: i64,
    3 "PeriodUnit" period_unit: String, 4 "RegionId" region_id: String,
    5 "ResourcePeriod" resource_period: Vec<GetServiceInstanceSubscriptionEstimateCostResourcePeriod>,
    6 "ServiceInstanceId" service_instance_id
} }

/// In the request of [`GetServiceInstanceSubscriptionEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostResourcePeriod {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resource_arn: Option<String>,
}
input! { GetServiceInstanceSubscriptionEstimateCostResourcePeriod() {
    0 "Period" period: i64, 1 "PeriodUnit" period_unit: String, 2 "ResourceArn" resource_arn: String
} }

/// Response of [`GetServiceInstanceSubscriptionEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostOutput {
    pub resource_prices: Vec<GetServiceInstanceSubscriptionEstimateCostResourcePrices>,
}
model! { GetServiceInstanceSubscriptionEstimateCostOutput {
    0 "ResourcePrices" resource_prices: Vec<GetServiceInstanceSubscriptionEstimateCostResourcePrices>
} }

/// In the response of [`GetServiceInstanceSubscriptionEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostResourcePrices {
    pub currency: Option<String>,
    pub detail_infos: Vec<GetServiceInstanceSubscriptionEstimateCostDetailInfos>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resource_arn: Option<String>,
    pub rules: Vec<GetServiceInstanceSubscriptionEstimateCostRules>,
    pub trade_amount: Option<f64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostResourcePrices {
    0 "Currency" currency: String,
    1 "DetailInfos" detail_infos: Vec<GetServiceInstanceSubscriptionEstimateCostDetailInfos>,
    2 "DiscountAmount" discount_amount: f64, 3 "OriginalAmount" original_amount: f64, 4 "Period" period: i64,
    5 "PeriodUnit" period_unit: String, 6 "ResourceArn" resource_arn: String,
    7 "Rules" rules: Vec<GetServiceInstanceSubscriptionEstimateCostRules>, 8 "TradeAmount" trade_amount: f64
} }

/// In the response of [`GetServiceInstanceSubscriptionEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostDetailInfos {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub resource: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostDetailInfos {
    0 "DiscountAmount" discount_amount: f64, 1 "OriginalAmount" original_amount: f64, 2 "Resource" resource: String,
    3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`GetServiceInstanceSubscriptionEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostRules {
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostRules {
    0 "Description" description: String, 1 "Name" name: String, 2 "RuleDescId" rule_desc_id: i64
} }

/// Gets service provisions: `GetServiceProvisions` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetServiceProvisions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisions {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { GetServiceProvisions(service_id: String) "GetServiceProvisions" -> GetServiceProvisionsOutput {
    0 "Parameters" parameters: BTreeMap<String, Value>, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version: String, 4 "TemplateName" template_name: String, 5 "TrialType" trial_type: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

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
    pub enable_url: Option<String>,
    pub role_provision: Option<GetServiceProvisionsRoleProvision>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { GetServiceProvisionsServiceProvisions {
    0 "AutoEnableService" auto_enable_service: bool,
    1 "CommodityProvisions" commodity_provisions: Vec<GetServiceProvisionsCommodityProvisions>,
    2 "EnableURL" enable_url: String, 3 "RoleProvision" role_provision: GetServiceProvisionsRoleProvision,
    4 "ServiceName" service_name: String, 5 "Status" status: String, 6 "StatusReason" status_reason: String
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
    3 "parameters" parameters: BTreeMap<String, Value>
} }

/// Gets service template parameter constraints: `GetServiceTemplateParameterConstraints` of `computenest` 2021-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetServiceTemplateParameterConstraints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraints {
    pub client_token: Option<String>,
    /// Required.
    pub deploy_region_id: String,
    pub enable_private_vpc_connection: Option<bool>,
    pub parameters: Option<Vec<GetServiceTemplateParameterConstraintsParameters>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
    pub specification_name: Option<String>,
    /// Required.
    pub template_name: String,
    pub trial_type: Option<String>,
}
operation! {
    GetServiceTemplateParameterConstraints(deploy_region_id: String, region_id: String, service_id: String, template_name: String)
    "GetServiceTemplateParameterConstraints" -> GetServiceTemplateParameterConstraintsOutput {
    0 "ClientToken" client_token: String, 1 "DeployRegionId" deploy_region_id,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection: bool,
    3 "Parameters" parameters: Vec<GetServiceTemplateParameterConstraintsParameters>, 4 "RegionId" region_id,
    5 "ServiceId" service_id, 6 "ServiceInstanceId" service_instance_id: String,
    7 "ServiceVersion" service_version: String, 8 "SpecificationName" specification_name: String,
    9 "TemplateName" template_name, 10 "TrialType" trial_type: String
} }

/// In the request of [`GetServiceTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { GetServiceTemplateParameterConstraintsParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`GetServiceTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsOutput {
    pub family_constraints: Vec<String>,
    pub parameter_constraints: Vec<
        GetServiceTemplateParameterConstraintsParameterConstraints,
    >,
}
model! { GetServiceTemplateParameterConstraintsOutput {
    0 "FamilyConstraints" family_constraints: Vec<String>,
    1 "ParameterConstraints" parameter_constraints: Vec<GetServiceTemplateParameterConstraintsParameterConstraints>
} }

/// In the response of [`GetServiceTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsParameterConstraints {
    pub allowed_values: Vec<String>,
    pub association_parameter_names: Vec<String>,
    pub behavior: Option<String>,
    pub behavior_reason: Option<String>,
    pub original_constraints: Vec<
        GetServiceTemplateParameterConstraintsOriginalConstraints,
    >,
    pub parameter_key: Option<String>,
    pub query_errors: Vec<GetServiceTemplateParameterConstraintsQueryErrors>,
    pub r#type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsParameterConstraints {
    0 "AllowedValues" allowed_values: Vec<String>,
    1 "AssociationParameterNames" association_parameter_names: Vec<String>, 2 "Behavior" behavior: String,
    3 "BehaviorReason" behavior_reason: String,
    4 "OriginalConstraints" original_constraints: Vec<GetServiceTemplateParameterConstraintsOriginalConstraints>,
    5 "ParameterKey" parameter_key: String,
    6 "QueryErrors" query_errors: Vec<GetServiceTemplateParameterConstraintsQueryErrors>, 7 "Type" r#type: String
} }

/// In the response of [`GetServiceTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsOriginalConstraints {
    pub allowed_values: Vec<String>,
    pub property_name: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsOriginalConstraints {
    0 "AllowedValues" allowed_values: Vec<String>, 1 "PropertyName" property_name: String,
    2 "ResourceName" resource_name: String, 3 "ResourceType" resource_type: String
} }

/// In the response of [`GetServiceTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsQueryErrors {
    pub error_message: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsQueryErrors {
    0 "ErrorMessage" error_message: String, 1 "ResourceName" resource_name: String,
    2 "ResourceType" resource_type: String
} }

/// Gets skill: `GetSkill` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkill {
    /// Required.
    pub skill_id: String,
}
operation! { GetSkill(skill_id: String) "GetSkill" -> GetSkillOutput {
    0 "SkillId" skill_id
} }

/// Response of [`GetSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillOutput {
    pub create_time: Option<String>,
    pub locales: Vec<GetSkillLocales>,
    pub required_connections: Vec<String>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Vec<String>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSkillOutput {
    0 "CreateTime" create_time: String, 1 "Locales" locales: Vec<GetSkillLocales>,
    2 "RequiredConnections" required_connections: Vec<String>, 3 "SecurityScanStatus" security_scan_status: String,
    4 "SkillDescription" skill_description: String, 5 "SkillDisplayName" skill_display_name: String,
    6 "SkillId" skill_id: String, 7 "SkillLabels" skill_labels: Vec<String>, 8 "SkillName" skill_name: String,
    9 "SkillSpaceId" skill_space_id: String, 10 "UpdateTime" update_time: String
} }

/// In the response of [`GetSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { GetSkillLocales {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// Gets skill file detect result: `GetSkillFileDetectResult` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetSkillFileDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillFileDetectResult {
    /// Required.
    pub hash_key: String,
    pub region_id: Option<String>,
}
operation! { GetSkillFileDetectResult(hash_key: String) "GetSkillFileDetectResult" -> GetSkillFileDetectResultOutput {
    0 "HashKey" hash_key, 1 "RegionId" region_id: String
} }

/// Response of [`GetSkillFileDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillFileDetectResultOutput {
    pub code: Option<String>,
    pub hash_key: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub score: Option<i64>,
}
model! { GetSkillFileDetectResultOutput {
    0 "Code" code: String, 1 "HashKey" hash_key: String, 2 "Message" message: String, 3 "Result" result: i64,
    4 "Score" score: i64
} }

/// Gets skill hub config: `GetSkillHubConfig` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetSkillHubConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillHubConfig {}
operation! { GetSkillHubConfig() "GetSkillHubConfig" -> GetSkillHubConfigOutput {} }

/// Response of [`GetSkillHubConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillHubConfigOutput {
    pub create_time: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_region_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSkillHubConfigOutput {
    0 "CreateTime" create_time: String, 1 "OssBucketName" oss_bucket_name: String,
    2 "OssRegionId" oss_region_id: String, 3 "UpdateTime" update_time: String
} }

/// Gets skill space: `GetSkillSpace` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetSkillSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillSpace {
    /// Required.
    pub skill_space_id: String,
}
operation! { GetSkillSpace(skill_space_id: String) "GetSkillSpace" -> GetSkillSpaceOutput {
    0 "SkillSpaceId" skill_space_id
} }

/// Response of [`GetSkillSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillSpaceOutput {
    pub create_time: Option<String>,
    pub skill_space_description: Option<String>,
    pub skill_space_id: Option<String>,
    pub skill_space_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSkillSpaceOutput {
    0 "CreateTime" create_time: String, 1 "SkillSpaceDescription" skill_space_description: String,
    2 "SkillSpaceId" skill_space_id: String, 3 "SkillSpaceName" skill_space_name: String,
    4 "UpdateTime" update_time: String
} }

/// Gets user information: `GetUserInformation` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/GetUserInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInformation {
    /// Required.
    pub region_id: String,
}
operation! { GetUserInformation(region_id: String) "GetUserInformation" -> GetUserInformationOutput {
    0 "RegionId" region_id
} }

/// Response of [`GetUserInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInformationOutput {
    pub delivery_settings: Option<GetUserInformationDeliverySettings>,
}
model! { GetUserInformationOutput {
    0 "DeliverySettings" delivery_settings: GetUserInformationDeliverySettings
} }

/// In the response of [`GetUserInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInformationDeliverySettings {
    pub actiontrail_delivery_to_oss_enabled: Option<bool>,
    pub oss_bucket_name: Option<String>,
    pub oss_enabled: Option<bool>,
    pub oss_expiration_days: Option<i64>,
    pub oss_path: Option<String>,
}
model! { GetUserInformationDeliverySettings {
    0 "ActiontrailDeliveryToOssEnabled" actiontrail_delivery_to_oss_enabled: bool,
    1 "OssBucketName" oss_bucket_name: String, 2 "OssEnabled" oss_enabled: bool,
    3 "OssExpirationDays" oss_expiration_days: i64, 4 "OssPath" oss_path: String
} }

/// Lists backups: `ListBackups` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackups {
    pub filter: Option<Vec<ListBackupsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListBackups() "ListBackups" -> ListBackupsOutput {
    0 "Filter" filter: Vec<ListBackupsFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListBackups: ListBackupsBackups = Token "NextToken", "Backups" backups, next "NextToken" }

/// In the request of [`ListBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListBackupsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsOutput {
    pub backups: Vec<ListBackupsBackups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBackupsOutput {
    0 "Backups" backups: Vec<ListBackupsBackups>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub modified_time: Option<String>,
    pub retention_days: Option<i64>,
    pub service_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
}
model! { ListBackupsBackups {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "EndTime" end_time: String, 5 "ModifiedTime" modified_time: String,
    6 "RetentionDays" retention_days: i64, 7 "ServiceInstanceId" service_instance_id: String,
    8 "StartTime" start_time: String, 9 "Status" status: String, 10 "StatusDetail" status_detail: String
} }

/// Lists policies: `ListPolicies` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String
} }
paged! { ListPolicies: ListPoliciesPolicies = Token "NextToken", "Policies" policies, next "NextToken" }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policies: Vec<ListPoliciesPolicies>,
}
model! { ListPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Policies" policies: Vec<ListPoliciesPolicies>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPoliciesPolicies {
    0 "Description" description: String, 1 "PolicyDocument" policy_document: String, 2 "PolicyName" policy_name: String,
    3 "PolicyType" policy_type: String
} }

/// Lists public skills: `ListPublicSkills` of `computenest` 2021-06-01.
///
/// POST. Reads only. Not signed. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListPublicSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkills {
    pub filter: Option<Vec<ListPublicSkillsFilter>>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub need_download_url: Option<bool>,
    pub next_token: Option<String>,
}
operation! { ListPublicSkills() "ListPublicSkills" -> ListPublicSkillsOutput {
    0 "Filter" filter: Vec<ListPublicSkillsFilter>, 1 "MaxResults" max_results: i64,
    2 "NeedDownloadUrl" need_download_url: bool, 3 "NextToken" next_token: String
} { unsigned: true, } }
paged! { ListPublicSkills: ListPublicSkillsSkills = Token "NextToken", "Skills" skills, next "NextToken" }

/// In the request of [`ListPublicSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListPublicSkillsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListPublicSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Vec<ListPublicSkillsSkills>,
    pub total_count: Option<i64>,
}
model! { ListPublicSkillsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Skills" skills: Vec<ListPublicSkillsSkills>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsSkills {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub locales: Vec<ListPublicSkillsLocales>,
    pub required_connections: Vec<String>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Vec<String>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPublicSkillsSkills {
    0 "CreateTime" create_time: String, 1 "DownloadUrl" download_url: Secret,
    2 "Locales" locales: Vec<ListPublicSkillsLocales>, 3 "RequiredConnections" required_connections: Vec<String>,
    4 "SecurityScanStatus" security_scan_status: String, 5 "SkillDescription" skill_description: String,
    6 "SkillDisplayName" skill_display_name: String, 7 "SkillId" skill_id: String,
    8 "SkillLabels" skill_labels: Vec<String>, 9 "SkillName" skill_name: String,
    10 "SkillSpaceId" skill_space_id: String, 11 "UpdateTime" update_time: String
} }

/// In the response of [`ListPublicSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListPublicSkillsLocales {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// Lists restore tasks: `ListRestoreTasks` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListRestoreTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasks {
    pub filter: Option<Vec<ListRestoreTasksFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListRestoreTasks() "ListRestoreTasks" -> ListRestoreTasksOutput {
    0 "Filter" filter: Vec<ListRestoreTasksFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListRestoreTasks: ListRestoreTasksRestoreTasks =
    Token "NextToken", "RestoreTasks" restore_tasks, next "NextToken" }

/// In the request of [`ListRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasksFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListRestoreTasksFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub restore_tasks: Vec<ListRestoreTasksRestoreTasks>,
    pub total_count: Option<i64>,
}
model! { ListRestoreTasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RestoreTasks" restore_tasks: Vec<ListRestoreTasksRestoreTasks>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasksRestoreTasks {
    pub backup_id: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub modified_time: Option<String>,
    pub restore_task_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
}
model! { ListRestoreTasksRestoreTasks {
    0 "BackupId" backup_id: String, 1 "CreateTime" create_time: String, 2 "EndTime" end_time: String,
    3 "ModifiedTime" modified_time: String, 4 "RestoreTaskId" restore_task_id: String,
    5 "ServiceInstanceId" service_instance_id: String, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "StatusDetail" status_detail: String
} }

/// Lists service categories: `ListServiceCategories` of `computenest` 2021-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCategories {}
operation! { ListServiceCategories() "ListServiceCategories" -> ListServiceCategoriesOutput {} }

/// Response of [`ListServiceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCategoriesOutput {
    pub categories: Vec<String>,
}
model! { ListServiceCategoriesOutput {
    0 "Categories" categories: Vec<String>
} }

/// Lists service instance bill: `ListServiceInstanceBill` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceInstanceBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBill {
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_instance_id: Option<String>,
}
operation! { ListServiceInstanceBill(billing_cycle: String) "ListServiceInstanceBill" -> ListServiceInstanceBillOutput {
    0 "BillingCycle" billing_cycle, 1 "BillingDate" billing_date: String, 2 "Granularity" granularity: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ServiceInstanceId" service_instance_id: String
} }
paged! { ListServiceInstanceBill: ListServiceInstanceBillItem = Token "NextToken", "Item" item, next "NextToken" }

/// Response of [`ListServiceInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBillOutput {
    pub item: Vec<ListServiceInstanceBillItem>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstanceBillOutput {
    0 "Item" item: Vec<ListServiceInstanceBillItem>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBillItem {
    pub billing_cycle: Option<String>,
    pub billing_date: Option<String>,
    pub billing_item: Option<String>,
    pub billing_item_code: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_resource_package: Option<String>,
    pub instance_id: Option<String>,
    pub invoice_discount: Option<String>,
    pub list_price: Option<String>,
    pub list_price_unit: Option<String>,
    pub pretax_amount: Option<String>,
    pub pretax_gross_amount: Option<String>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub split_billing_cycle: Option<String>,
    pub subscription_type: Option<String>,
    pub usage: Option<String>,
    pub usage_unit: Option<String>,
}
model! { ListServiceInstanceBillItem {
    0 "BillingCycle" billing_cycle: String, 1 "BillingDate" billing_date: String, 2 "BillingItem" billing_item: String,
    3 "BillingItemCode" billing_item_code: String, 4 "Currency" currency: String,
    5 "DeductedByResourcePackage" deducted_by_resource_package: String, 6 "InstanceID" instance_id: String,
    7 "InvoiceDiscount" invoice_discount: String, 8 "ListPrice" list_price: String,
    9 "ListPriceUnit" list_price_unit: String, 10 "PretaxAmount" pretax_amount: String,
    11 "PretaxGrossAmount" pretax_gross_amount: String, 12 "ProductCode" product_code: String,
    13 "ProductDetail" product_detail: String, 14 "ProductName" product_name: String,
    15 "SplitBillingCycle" split_billing_cycle: String, 16 "SubscriptionType" subscription_type: String,
    17 "Usage" usage: String, 18 "UsageUnit" usage_unit: String
} }

/// Lists service instance logs: `ListServiceInstanceLogs` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceInstanceLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogs {
    pub filter: Option<Vec<ListServiceInstanceLogsFilter>>,
    pub log_source: Option<String>,
    pub logstore: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
    pub sort_order: Option<String>,
}
operation! { ListServiceInstanceLogs(region_id: String, service_instance_id: String)
    "ListServiceInstanceLogs" -> ListServiceInstanceLogsOutput {
    0 "Filter" filter: Vec<ListServiceInstanceLogsFilter>, 1 "LogSource" log_source: String,
    2 "Logstore" logstore: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "RegionId" region_id, 6 "ServiceInstanceId" service_instance_id, 7 "SortOrder" sort_order: String
} }
paged! { ListServiceInstanceLogs: ListServiceInstanceLogsServiceInstancesLogs =
    Token "NextToken", "ServiceInstancesLogs" service_instances_logs, next "NextToken" }

/// In the request of [`ListServiceInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstanceLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_instances_logs: Vec<ListServiceInstanceLogsServiceInstancesLogs>,
}
model! { ListServiceInstanceLogsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceInstancesLogs" service_instances_logs: Vec<ListServiceInstanceLogsServiceInstancesLogs>
} }

/// In the response of [`ListServiceInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogsServiceInstancesLogs {
    pub compliance_pack_type: Option<String>,
    pub compliance_rule_name: Option<String>,
    pub content: Option<String>,
    pub log_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListServiceInstanceLogsServiceInstancesLogs {
    0 "CompliancePackType" compliance_pack_type: String, 1 "ComplianceRuleName" compliance_rule_name: String,
    2 "Content" content: String, 3 "LogType" log_type: String, 4 "ResourceId" resource_id: String,
    5 "ResourceType" resource_type: String, 6 "Source" source: String, 7 "Status" status: String,
    8 "Timestamp" timestamp: String
} }

/// Lists service instance resources: `ListServiceInstanceResources` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResources {
    pub filters: Option<Vec<ListServiceInstanceResourcesFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_instance_id: String,
    pub service_instance_resource_type: Option<String>,
    pub tag: Option<Vec<ListServiceInstanceResourcesTag>>,
}
operation! { ListServiceInstanceResources(service_instance_id: String)
    "ListServiceInstanceResources" -> ListServiceInstanceResourcesOutput {
    0 "Filters" filters: Vec<ListServiceInstanceResourcesFilters>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id: String, 4 "ServiceInstanceId" service_instance_id,
    5 "ServiceInstanceResourceType" service_instance_resource_type: String,
    6 "Tag" tag: Vec<ListServiceInstanceResourcesTag>
} }
paged! { ListServiceInstanceResources: ListServiceInstanceResourcesResources =
    Token "NextToken", "Resources" resources, next "NextToken" }

/// In the request of [`ListServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListServiceInstanceResourcesFilters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServiceInstanceResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Vec<ListServiceInstanceResourcesResources>,
}
model! { ListServiceInstanceResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Resources" resources: Vec<ListServiceInstanceResourcesResources>
} }

/// In the response of [`ListServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesResources {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub renew_status: Option<String>,
    pub renewal_period: Option<i64>,
    pub renewal_period_unit: Option<String>,
    pub resource_arn: Option<String>,
    pub status: Option<String>,
}
model! { ListServiceInstanceResourcesResources {
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "PayType" pay_type: String,
    3 "ProductCode" product_code: String, 4 "ProductType" product_type: String, 5 "RenewStatus" renew_status: String,
    6 "RenewalPeriod" renewal_period: i64, 7 "RenewalPeriodUnit" renewal_period_unit: String,
    8 "ResourceARN" resource_arn: String, 9 "Status" status: String
} }

/// Lists service instance upgrade history: `ListServiceInstanceUpgradeHistory` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceInstanceUpgradeHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceUpgradeHistory {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { ListServiceInstanceUpgradeHistory(region_id: String, service_instance_id: String)
    "ListServiceInstanceUpgradeHistory" -> ListServiceInstanceUpgradeHistoryOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ServiceInstanceId" service_instance_id
} }
paged! { ListServiceInstanceUpgradeHistory: ListServiceInstanceUpgradeHistoryUpgradeHistory =
    Token "NextToken", "UpgradeHistory" upgrade_history, next "NextToken" }

/// Response of [`ListServiceInstanceUpgradeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceUpgradeHistoryOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub upgrade_history: Vec<ListServiceInstanceUpgradeHistoryUpgradeHistory>,
}
model! { ListServiceInstanceUpgradeHistoryOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "UpgradeHistory" upgrade_history: Vec<ListServiceInstanceUpgradeHistoryUpgradeHistory>
} }

/// In the response of [`ListServiceInstanceUpgradeHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceUpgradeHistoryUpgradeHistory {
    pub end_time: Option<String>,
    pub from_version: Option<String>,
    pub results: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub to_version: Option<String>,
    pub r#type: Option<String>,
    pub upgrade_history_id: Option<String>,
}
model! { ListServiceInstanceUpgradeHistoryUpgradeHistory {
    0 "EndTime" end_time: String, 1 "FromVersion" from_version: String, 2 "Results" results: String,
    3 "StartTime" start_time: String, 4 "Status" status: String, 5 "ToVersion" to_version: String,
    6 "Type" r#type: String, 7 "UpgradeHistoryId" upgrade_history_id: String
} }

/// Lists service instances: `ListServiceInstances` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstances {
    pub filter: Option<Vec<ListServiceInstancesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListServiceInstancesTag>>,
}
operation! { ListServiceInstances(region_id: String) "ListServiceInstances" -> ListServiceInstancesOutput {
    0 "Filter" filter: Vec<ListServiceInstancesFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tag" tag: Vec<ListServiceInstancesTag>
} }
paged! { ListServiceInstances: ListServiceInstancesServiceInstances =
    Token "NextToken", "ServiceInstances" service_instances, next "NextToken" }

/// In the request of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstancesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServiceInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_instances: Vec<ListServiceInstancesServiceInstances>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstancesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceInstances" service_instances: Vec<ListServiceInstancesServiceInstances>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesServiceInstances {
    pub biz_status: Option<String>,
    pub create_time: Option<String>,
    pub enable_instance_ops: Option<bool>,
    pub end_time: Option<String>,
    pub granted_permission: Option<ListServiceInstancesGrantedPermission>,
    pub market_instance_id: Option<String>,
    pub name: Option<String>,
    pub operated_service_instance_id: Option<String>,
    pub operation_end_time: Option<String>,
    pub operation_start_time: Option<String>,
    pub order_id: Option<String>,
    pub outputs: Option<String>,
    pub parameters: Option<String>,
    pub pay_type: Option<String>,
    pub policy_names: Option<String>,
    pub progress: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub service: Option<ListServiceInstancesService>,
    pub service_instance_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_trial_to_private: Option<bool>,
    pub tags: Vec<ListServiceInstancesTags>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListServiceInstancesServiceInstances {
    0 "BizStatus" biz_status: String, 1 "CreateTime" create_time: String,
    2 "EnableInstanceOps" enable_instance_ops: bool, 3 "EndTime" end_time: String,
    4 "GrantedPermission" granted_permission: ListServiceInstancesGrantedPermission,
    5 "MarketInstanceId" market_instance_id: String, 6 "Name" name: String,
    7 "OperatedServiceInstanceId" operated_service_instance_id: String, 8 "OperationEndTime" operation_end_time: String,
    9 "OperationStartTime" operation_start_time: String, 10 "OrderId" order_id: String, 11 "Outputs" outputs: String,
    12 "Parameters" parameters: String, 13 "PayType" pay_type: String, 14 "PolicyNames" policy_names: String,
    15 "Progress" progress: i64, 16 "ResourceGroupId" resource_group_id: String, 17 "Resources" resources: String,
    18 "Service" service: ListServiceInstancesService, 19 "ServiceInstanceId" service_instance_id: String,
    20 "ServiceType" service_type: String, 21 "Source" source: String, 22 "Status" status: String,
    23 "StatusDetail" status_detail: String, 24 "SupportTrialToPrivate" support_trial_to_private: bool,
    25 "Tags" tags: Vec<ListServiceInstancesTags>, 26 "TemplateName" template_name: String,
    27 "UpdateTime" update_time: String
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
model! { ListServiceInstancesGrantedPermission {
    0 "OperationEndTime" operation_end_time: String, 1 "PolicyNames" policy_names: String
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesService {
    pub commodity: Option<ListServiceInstancesCommodity>,
    pub deploy_type: Option<String>,
    pub publish_time: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Vec<ListServiceInstancesServiceInfos>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { ListServiceInstancesService {
    0 "Commodity" commodity: ListServiceInstancesCommodity, 1 "DeployType" deploy_type: String,
    2 "PublishTime" publish_time: String, 3 "ServiceId" service_id: String,
    4 "ServiceInfos" service_infos: Vec<ListServiceInstancesServiceInfos>, 5 "ServiceType" service_type: String,
    6 "Status" status: String, 7 "SupplierName" supplier_name: String, 8 "SupplierUrl" supplier_url: String,
    9 "Version" version: String, 10 "VersionName" version_name: String
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesCommodity {
    pub saas_boost_metadata: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceInstancesCommodity {
    0 "SaasBoostMetadata" saas_boost_metadata: String, 1 "Type" r#type: String
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { ListServiceInstancesServiceInfos {
    0 "Image" image: String, 1 "Locale" locale: String, 2 "Name" name: String,
    3 "ShortDescription" short_description: String
} }

/// In the response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServiceInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists service usages: `ListServiceUsages` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServiceUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsages {
    pub filter: Option<Vec<ListServiceUsagesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListServiceUsages() "ListServiceUsages" -> ListServiceUsagesOutput {
    0 "Filter" filter: Vec<ListServiceUsagesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String
} }
paged! { ListServiceUsages: ListServiceUsagesServiceUsages =
    Token "NextToken", "ServiceUsages" service_usages, next "NextToken" }

/// In the request of [`ListServiceUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsagesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceUsagesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsagesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_usages: Vec<ListServiceUsagesServiceUsages>,
    pub total_count: Option<i64>,
}
model! { ListServiceUsagesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceUsages" service_usages: Vec<ListServiceUsagesServiceUsages>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsagesServiceUsages {
    pub comments: Option<String>,
    pub create_time: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub update_time: Option<String>,
    pub user_ali_uid: Option<i64>,
    pub user_information: BTreeMap<String, String>,
}
model! { ListServiceUsagesServiceUsages {
    0 "Comments" comments: String, 1 "CreateTime" create_time: String, 2 "ServiceId" service_id: String,
    3 "ServiceName" service_name: String, 4 "Status" status: String, 5 "SupplierName" supplier_name: String,
    6 "UpdateTime" update_time: String, 7 "UserAliUid" user_ali_uid: i64,
    8 "UserInformation" user_information: BTreeMap<String, String>
} }

/// Lists services: `ListServices` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub filter: Option<Vec<ListServicesFilter>>,
    pub fuzzy_keyword: Option<String>,
    pub in_used: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_access_type: Option<String>,
    pub tag: Option<Vec<ListServicesTag>>,
}
operation! { ListServices(region_id: String) "ListServices" -> ListServicesOutput {
    0 "Filter" filter: Vec<ListServicesFilter>, 1 "FuzzyKeyword" fuzzy_keyword: String, 2 "InUsed" in_used: bool,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderByType" order_by_type: String,
    6 "RegionId" region_id, 7 "ServiceAccessType" service_access_type: String, 8 "Tag" tag: Vec<ListServicesTag>
} }
paged! { ListServices: ListServicesServices = Token "NextToken", "Services" services, next "NextToken" }

/// In the request of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServicesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServicesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Vec<ListServicesServices>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Services" services: Vec<ListServicesServices>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServices {
    pub categories: Option<String>,
    pub commodity: Option<ListServicesCommodity>,
    pub commodity_code: Option<String>,
    pub deploy_from: Option<String>,
    pub deploy_type: Option<String>,
    pub publish_time: Option<String>,
    pub score: Option<i64>,
    pub service_id: Option<String>,
    pub service_infos: Vec<ListServicesServiceInfos>,
    pub service_locale_configs: Vec<ListServicesServiceLocaleConfigs>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_name_eng: Option<String>,
    pub supplier_uid: Option<i64>,
    pub supplier_url: Option<String>,
    pub tags: Vec<ListServicesTags>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<String>,
    pub trial_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub virtual_internet_service: Option<String>,
}
model! { ListServicesServices {
    0 "Categories" categories: String, 1 "Commodity" commodity: ListServicesCommodity,
    2 "CommodityCode" commodity_code: String, 3 "DeployFrom" deploy_from: String, 4 "DeployType" deploy_type: String,
    5 "PublishTime" publish_time: String, 6 "Score" score: i64, 7 "ServiceId" service_id: String,
    8 "ServiceInfos" service_infos: Vec<ListServicesServiceInfos>,
    9 "ServiceLocaleConfigs" service_locale_configs: Vec<ListServicesServiceLocaleConfigs>,
    10 "ServiceProductUrl" service_product_url: String, 11 "ServiceType" service_type: String,
    12 "Status" status: String, 13 "SupplierName" supplier_name: String, 14 "SupplierNameEng" supplier_name_eng: String,
    15 "SupplierUid" supplier_uid: i64, 16 "SupplierUrl" supplier_url: String, 17 "Tags" tags: Vec<ListServicesTags>,
    18 "TenantType" tenant_type: String, 19 "TrialDuration" trial_duration: String, 20 "TrialType" trial_type: String,
    21 "Version" version: String, 22 "VersionName" version_name: String,
    23 "VirtualInternetService" virtual_internet_service: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesCommodity {
    pub commodity_code: Option<String>,
    pub deploy_page: Option<String>,
}
model! { ListServicesCommodity {
    0 "CommodityCode" commodity_code: String, 1 "DeployPage" deploy_page: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Vec<ListServicesSoftwares>,
}
model! { ListServicesServiceInfos {
    0 "Image" image: String, 1 "Locale" locale: String, 2 "Name" name: String,
    3 "ShortDescription" short_description: String, 4 "Softwares" softwares: Vec<ListServicesSoftwares>
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ListServicesSoftwares {
    0 "Name" name: String, 1 "Version" version: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceLocaleConfigs {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListServicesServiceLocaleConfigs {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServicesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists skill files: `ListSkillFiles` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListSkillFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFiles {
    pub filter: Option<Vec<ListSkillFilesFilter>>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub skill_id: String,
}
operation! { ListSkillFiles(skill_id: String) "ListSkillFiles" -> ListSkillFilesOutput {
    0 "Filter" filter: Vec<ListSkillFilesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "SkillId" skill_id
} }
paged! { ListSkillFiles: ListSkillFilesSkillFiles = Token "NextToken", "SkillFiles" skill_files, next "NextToken" }

/// In the request of [`ListSkillFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillFilesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListSkillFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skill_files: Vec<ListSkillFilesSkillFiles>,
    pub total_count: Option<i64>,
}
model! { ListSkillFilesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SkillFiles" skill_files: Vec<ListSkillFilesSkillFiles>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesSkillFiles {
    pub file_path: Option<String>,
    /// Secret.
    pub signed_url: Option<Secret>,
}
model! { ListSkillFilesSkillFiles {
    0 "FilePath" file_path: String, 1 "SignedUrl" signed_url: Secret
} }

/// Lists skill spaces: `ListSkillSpaces` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListSkillSpaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpaces {
    pub filter: Option<Vec<ListSkillSpacesFilter>>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSkillSpaces() "ListSkillSpaces" -> ListSkillSpacesOutput {
    0 "Filter" filter: Vec<ListSkillSpacesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListSkillSpaces: ListSkillSpacesSkillSpaces = Token "NextToken", "SkillSpaces" skill_spaces, next "NextToken" }

/// In the request of [`ListSkillSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpacesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillSpacesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListSkillSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpacesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skill_spaces: Vec<ListSkillSpacesSkillSpaces>,
    pub total_count: Option<i64>,
}
model! { ListSkillSpacesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SkillSpaces" skill_spaces: Vec<ListSkillSpacesSkillSpaces>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpacesSkillSpaces {
    pub create_time: Option<String>,
    pub skill_space_description: Option<String>,
    pub skill_space_id: Option<String>,
    pub skill_space_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSkillSpacesSkillSpaces {
    0 "CreateTime" create_time: String, 1 "SkillSpaceDescription" skill_space_description: String,
    2 "SkillSpaceId" skill_space_id: String, 3 "SkillSpaceName" skill_space_name: String,
    4 "UpdateTime" update_time: String
} }

/// Lists skills: `ListSkills` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkills {
    pub filter: Option<Vec<ListSkillsFilter>>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub need_download_url: Option<bool>,
    pub next_token: Option<String>,
}
operation! { ListSkills() "ListSkills" -> ListSkillsOutput {
    0 "Filter" filter: Vec<ListSkillsFilter>, 1 "MaxResults" max_results: i64,
    2 "NeedDownloadUrl" need_download_url: bool, 3 "NextToken" next_token: String
} }
paged! { ListSkills: ListSkillsSkills = Token "NextToken", "Skills" skills, next "NextToken" }

/// In the request of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Vec<ListSkillsSkills>,
    pub total_count: Option<i64>,
}
model! { ListSkillsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Skills" skills: Vec<ListSkillsSkills>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsSkills {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub locales: Vec<ListSkillsLocales>,
    pub required_connections: Vec<String>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Vec<String>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSkillsSkills {
    0 "CreateTime" create_time: String, 1 "DownloadUrl" download_url: Secret,
    2 "Locales" locales: Vec<ListSkillsLocales>, 3 "RequiredConnections" required_connections: Vec<String>,
    4 "SecurityScanStatus" security_scan_status: String, 5 "SkillDescription" skill_description: String,
    6 "SkillDisplayName" skill_display_name: String, 7 "SkillId" skill_id: String,
    8 "SkillLabels" skill_labels: Vec<String>, 9 "SkillName" skill_name: String,
    10 "SkillSpaceId" skill_space_id: String, 11 "UpdateTime" update_time: String
} }

/// In the response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListSkillsLocales {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// Lists tag keys: `ListTagKeys` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListTagKeys>.
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

/// Lists tag resources: `ListTagResources` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListTagResources>.
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

/// Lists tag values: `ListTagValues` of `computenest` 2021-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ListTagValues>.
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

/// Renews service instance: `RenewServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/RenewServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstance {
    pub dry_run: Option<bool>,
    pub service_instance_id: Option<String>,
}
operation! { RenewServiceInstance() "RenewServiceInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "ServiceInstanceId" service_instance_id: String
} }

/// Response of [`RenewServiceInstance`]: empty.
pub type RenewServiceInstanceOutput = Empty;

/// Renews service instance resources: `RenewServiceInstanceResources` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/RenewServiceInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResources {
    pub client_token: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_period: Option<Vec<RenewServiceInstanceResourcesResourcePeriod>>,
    /// Required.
    pub service_instance_id: String,
}
operation! { RenewServiceInstanceResources(service_instance_id: String)
    "RenewServiceInstanceResources" -> RenewServiceInstanceResourcesOutput {
    0 "ClientToken" client_token: String, 1 "Period" period: i64, 2 "PeriodUnit" period_unit: String,
    3 "RegionId" region_id: String,
    4 "ResourcePeriod" resource_period: Vec<RenewServiceInstanceResourcesResourcePeriod>,
    5 "ServiceInstanceId" service_instance_id
} }

/// In the request of [`RenewServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesResourcePeriod {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resource_arn: Option<String>,
}
input! { RenewServiceInstanceResourcesResourcePeriod() {
    0 "Period" period: i64, 1 "PeriodUnit" period_unit: String, 2 "ResourceArn" resource_arn: String
} }

/// Response of [`RenewServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesOutput {
    pub failure_details: Vec<RenewServiceInstanceResourcesFailureDetails>,
    pub renewal_result: Option<RenewServiceInstanceResourcesRenewalResult>,
}
model! { RenewServiceInstanceResourcesOutput {
    0 "FailureDetails" failure_details: Vec<RenewServiceInstanceResourcesFailureDetails>,
    1 "RenewalResult" renewal_result: RenewServiceInstanceResourcesRenewalResult
} }

/// In the response of [`RenewServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesFailureDetails {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub resource_arn: Option<String>,
}
model! { RenewServiceInstanceResourcesFailureDetails {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "ResourceArn" resource_arn: String
} }

/// In the response of [`RenewServiceInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesRenewalResult {
    pub failed: Option<i64>,
    pub succeeded: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RenewServiceInstanceResourcesRenewalResult {
    0 "Failed" failed: i64, 1 "Succeeded" succeeded: i64, 2 "TotalCount" total_count: i64
} }

/// Restarts service instance: `RestartServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/RestartServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceInstance {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { RestartServiceInstance(region_id: String, service_instance_id: String) "RestartServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

/// Response of [`RestartServiceInstance`]: empty.
pub type RestartServiceInstanceOutput = Empty;

/// `RollbackServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/RollbackServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackServiceInstance {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_instance_id: Option<String>,
}
operation! { RollbackServiceInstance() "RollbackServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String,
    2 "ServiceInstanceId" service_instance_id: String
} }

/// Response of [`RollbackServiceInstance`]: empty.
pub type RollbackServiceInstanceOutput = Empty;

/// Starts service instance: `StartServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/StartServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceInstance {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { StartServiceInstance(region_id: String, service_instance_id: String) "StartServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

/// Response of [`StartServiceInstance`]: empty.
pub type StartServiceInstanceOutput = Empty;

/// Stops service instance: `StopServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/StopServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceInstance {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { StopServiceInstance(region_id: String, service_instance_id: String) "StopServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

/// Response of [`StopServiceInstance`]: empty.
pub type StopServiceInstanceOutput = Empty;

/// `TagResources` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<TagResourcesTag>
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnTagResources` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// Updates service instance attributes: `UpdateServiceInstanceAttributes` of `computenest` 2021-06-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpdateServiceInstanceAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributes {
    pub enable_operation: Option<bool>,
    pub granted_permission: Option<UpdateServiceInstanceAttributesGrantedPermission>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceAttributes(region_id: String, service_instance_id: String)
    "UpdateServiceInstanceAttributes" -> Empty {
    0 "EnableOperation" enable_operation: bool,
    1 "GrantedPermission" granted_permission: UpdateServiceInstanceAttributesGrantedPermission, 2 "RegionId" region_id,
    3 "ServiceInstanceId" service_instance_id
} }

/// Response of [`UpdateServiceInstanceAttributes`]: empty.
pub type UpdateServiceInstanceAttributesOutput = Empty;

/// In the request of [`UpdateServiceInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributesGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
input! { UpdateServiceInstanceAttributesGrantedPermission() {
    0 "OperationEndTime" operation_end_time: String, 1 "PolicyNames" policy_names: String
} }

/// Updates service instance spec: `UpdateServiceInstanceSpec` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpdateServiceInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpec {
    pub client_token: Option<String>,
    pub commodity: Option<UpdateServiceInstanceSpecCommodity>,
    pub dry_run: Option<bool>,
    pub enable_user_prometheus: Option<bool>,
    pub operation_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub predefined_parameters_name: Option<String>,
    /// Required.
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceSpec(service_instance_id: String)
    "UpdateServiceInstanceSpec" -> UpdateServiceInstanceSpecOutput {
    0 "ClientToken" client_token: String, 1 "Commodity" commodity: UpdateServiceInstanceSpecCommodity,
    2 "DryRun" dry_run: bool, 3 "EnableUserPrometheus" enable_user_prometheus: bool,
    4 "OperationName" operation_name: String, 5 "Parameters" parameters: BTreeMap<String, Value>,
    6 "PredefinedParametersName" predefined_parameters_name: String, 7 "ServiceInstanceId" service_instance_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateServiceInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpecCommodity {
    pub auto_pay: Option<bool>,
}
input! { UpdateServiceInstanceSpecCommodity() {
    0 "AutoPay" auto_pay: bool
} }

/// Response of [`UpdateServiceInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { UpdateServiceInstanceSpecOutput {
    0 "OrderId" order_id: String
} }

/// Updates service usage: `UpdateServiceUsage` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpdateServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub user_information: Option<BTreeMap<String, String>>,
}
operation! { UpdateServiceUsage(service_id: String) "UpdateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "UserInformation" user_information: BTreeMap<String, String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateServiceUsage`]: empty.
pub type UpdateServiceUsageOutput = Empty;

/// Updates skill: `UpdateSkill` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpdateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkill {
    pub oss_url: Option<String>,
    pub required_connections: Option<Vec<String>>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    /// Required.
    pub skill_id: String,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    pub source_skill_id: Option<String>,
    pub source_type: Option<String>,
    pub client_token: Option<String>,
}
operation! { UpdateSkill(skill_id: String) "UpdateSkill" -> Empty {
    0 "OssUrl" oss_url: String, 1 "RequiredConnections" required_connections: Vec<String>,
    2 "SkillDescription" skill_description: String, 3 "SkillDisplayName" skill_display_name: String,
    4 "SkillId" skill_id, 5 "SkillLabels" skill_labels: Vec<String>, 6 "SkillName" skill_name: String,
    7 "SourceSkillId" source_skill_id: String, 8 "SourceType" source_type: String, 9 "ClientToken" client_token: String
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`UpdateSkill`]: empty.
pub type UpdateSkillOutput = Empty;

/// Updates user information: `UpdateUserInformation` of `computenest` 2021-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpdateUserInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserInformation {
    pub delivery_settings: Option<UpdateUserInformationDeliverySettings>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateUserInformation(region_id: String) "UpdateUserInformation" -> Empty {
    0 "DeliverySettings" delivery_settings: UpdateUserInformationDeliverySettings, 1 "RegionId" region_id
} }

/// Response of [`UpdateUserInformation`]: empty.
pub type UpdateUserInformationOutput = Empty;

/// In the request of [`UpdateUserInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserInformationDeliverySettings {
    pub actiontrail_delivery_to_oss_enabled: Option<bool>,
    pub oss_bucket_name: Option<String>,
    pub oss_enabled: Option<bool>,
    pub oss_expiration_days: Option<i64>,
    pub oss_path: Option<String>,
}
input! { UpdateUserInformationDeliverySettings() {
    0 "ActiontrailDeliveryToOssEnabled" actiontrail_delivery_to_oss_enabled: bool,
    1 "OssBucketName" oss_bucket_name: String, 2 "OssEnabled" oss_enabled: bool,
    3 "OssExpirationDays" oss_expiration_days: i64, 4 "OssPath" oss_path: String
} }

/// `UpgradeServiceInstance` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/UpgradeServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
}
operation! { UpgradeServiceInstance() "UpgradeServiceInstance" -> UpgradeServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: String,
    2 "Parameters" parameters: BTreeMap<String, Value>, 3 "RegionId" region_id: String,
    4 "ServiceInstanceId" service_instance_id: String, 5 "ServiceVersion" service_version: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpgradeServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeServiceInstanceOutput {
    pub upgrade_required_parameters: Vec<String>,
}
model! { UpgradeServiceInstanceOutput {
    0 "UpgradeRequiredParameters" upgrade_required_parameters: Vec<String>
} }

/// `ValidateServiceInstanceName` of `computenest` 2021-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNest/2021-06-01/ValidateServiceInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateServiceInstanceName {
    pub client_token: Option<String>,
    pub is_trial: Option<bool>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_instance_name: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
}
operation! { ValidateServiceInstanceName(service_id: String, service_instance_name: String)
    "ValidateServiceInstanceName" -> Empty {
    0 "ClientToken" client_token: String, 1 "IsTrial" is_trial: bool, 2 "ServiceId" service_id,
    3 "ServiceInstanceName" service_instance_name, 4 "ServiceVersion" service_version: String,
    5 "TemplateName" template_name: String
} }

/// Response of [`ValidateServiceInstanceName`]: empty.
pub type ValidateServiceInstanceNameOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CancelServiceUsage, ChangeResourceGroup, CheckServiceDeployable, ContinueDeployServiceInstance, CreateBackup,
    CreateRestoreTask, CreateServiceInstance, CreateServiceUsage, CreateSkill, CreateSkillFileDetect,
    CreateSkillHubConfig, CreateSkillSpace, DeleteBackup, DeleteServiceInstances, DeleteSkill, DeleteSkillSpace,
    DeployServiceInstance, DescribeRegions, GenerateServicePolicy, GetBackup, GetNetworkAvailableZones, GetService,
    GetServiceEstimateCost, GetServiceInstance, GetServiceInstanceSubscriptionEstimateCost, GetServiceProvisions,
    GetServiceTemplateParameterConstraints, GetSkill, GetSkillFileDetectResult, GetSkillHubConfig, GetSkillSpace,
    GetUserInformation, ListBackups, ListPolicies, ListPublicSkills, ListRestoreTasks, ListServiceCategories,
    ListServiceInstanceBill, ListServiceInstanceLogs, ListServiceInstanceResources, ListServiceInstanceUpgradeHistory,
    ListServiceInstances, ListServiceUsages, ListServices, ListSkillFiles, ListSkillSpaces, ListSkills, ListTagKeys,
    ListTagResources, ListTagValues, RenewServiceInstance, RenewServiceInstanceResources, RestartServiceInstance,
    RollbackServiceInstance, StartServiceInstance, StopServiceInstance, TagResources, UnTagResources,
    UpdateServiceInstanceAttributes, UpdateServiceInstanceSpec, UpdateServiceUsage, UpdateSkill, UpdateUserInformation,
    UpgradeServiceInstance, ValidateServiceInstanceName
}
