//! `computenestsupplier` of Alibaba Cloud, API version 2021-05-21.
//!
//! Endpoint: a table of 2 regions, else `computenestsupplier.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, computenestsupplier::GetArtifact};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetArtifact::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "computenestsupplier.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenestsupplier.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "computenestsupplier-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenestsupplier-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "computenestsupplier",
    "2021-05-21",
    "computenestsupplier",
    &ENDPOINTS,
);

/// Adds service shared accounts: `AddServiceSharedAccounts` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/AddServiceSharedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSharedAccounts {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub shared_accounts: Vec<AddServiceSharedAccountsSharedAccounts>,
    pub r#type: Option<String>,
}
operation! {
    AddServiceSharedAccounts(region_id: String, service_id: String, shared_accounts: Vec<AddServiceSharedAccountsSharedAccounts>)
    "AddServiceSharedAccounts" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "SharedAccounts" shared_accounts, 4 "Type" r#type: String
} }

/// Response of [`AddServiceSharedAccounts`]: empty.
pub type AddServiceSharedAccountsOutput = Empty;

/// In the request of [`AddServiceSharedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSharedAccountsSharedAccounts {
    /// Required.
    pub permission: Option<String>,
    /// Required.
    pub user_ali_uid: Option<String>,
}
input! { AddServiceSharedAccountsSharedAccounts(permission: String, user_ali_uid: String) {
    0 "Permission" permission: String, 1 "UserAliUid" user_ali_uid: String
} }

/// Approves service usage: `ApproveServiceUsage` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ApproveServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveServiceUsage {
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub r#type: Option<i64>,
    /// Required.
    pub user_ali_uid: i64,
}
operation! { ApproveServiceUsage(service_id: String, user_ali_uid: i64) "ApproveServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "Comments" comments: String, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id, 4 "Type" r#type: i64, 5 "UserAliUid" user_ali_uid
} }

/// Response of [`ApproveServiceUsage`]: empty.
pub type ApproveServiceUsageOutput = Empty;

/// Cancels service registration: `CancelServiceRegistration` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CancelServiceRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelServiceRegistration {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub registration_id: String,
}
operation! { CancelServiceRegistration(region_id: String, registration_id: String)
    "CancelServiceRegistration" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "RegistrationId" registration_id
} }

/// Response of [`CancelServiceRegistration`]: empty.
pub type CancelServiceRegistrationOutput = Empty;

/// `ContinueDeployServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ContinueDeployServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub parameters: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { ContinueDeployServiceInstance(region_id: String, service_instance_id: String)
    "ContinueDeployServiceInstance" -> ContinueDeployServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Parameters" parameters: String,
    3 "RegionId" region_id, 4 "ServiceInstanceId" service_instance_id
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

/// Creates artifact: `CreateArtifact` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifact {
    pub artifact_build_property: Option<CreateArtifactArtifactBuildProperty>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<CreateArtifactArtifactProperty>,
    /// Required.
    pub artifact_type: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
    pub support_region_ids: Option<Vec<String>>,
    pub tag: Option<Vec<CreateArtifactTag>>,
    /// Required.
    pub version_name: String,
}
operation! { CreateArtifact(artifact_type: String, name: String, version_name: String)
    "CreateArtifact" -> CreateArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property: CreateArtifactArtifactBuildProperty,
    1 "ArtifactBuildType" artifact_build_type: String, 2 "ArtifactId" artifact_id: String,
    3 "ArtifactProperty" artifact_property: CreateArtifactArtifactProperty, 4 "ArtifactType" artifact_type,
    5 "ClientToken" client_token: String, 6 "Description" description: String, 7 "Name" name,
    8 "ResourceGroupId" resource_group_id: String, 9 "SupportRegionIds" support_region_ids: Vec<String>,
    10 "Tag" tag: Vec<CreateArtifactTag>, 11 "VersionName" version_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactArtifactBuildProperty {
    pub build_args: Option<Vec<CreateArtifactBuildArgs>>,
    pub code_repo: Option<CreateArtifactCodeRepo>,
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub dockerfile_path: Option<String>,
    pub enable_gpu: Option<bool>,
    pub region_id: Option<String>,
    pub source_container_image: Option<String>,
    pub source_image_id: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { CreateArtifactArtifactBuildProperty() {
    0 "BuildArgs" build_args: Vec<CreateArtifactBuildArgs>, 1 "CodeRepo" code_repo: CreateArtifactCodeRepo,
    2 "CommandContent" command_content: String, 3 "CommandType" command_type: String,
    4 "DockerfilePath" dockerfile_path: String, 5 "EnableGpu" enable_gpu: bool, 6 "RegionId" region_id: String,
    7 "SourceContainerImage" source_container_image: String, 8 "SourceImageId" source_image_id: String,
    9 "SystemDiskSize" system_disk_size: i64
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildArgs {
    pub argument_name: Option<String>,
    pub argument_value: Option<String>,
}
input! { CreateArtifactBuildArgs() {
    0 "ArgumentName" argument_name: String, 1 "ArgumentValue" argument_value: String
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactCodeRepo {
    pub branch: Option<String>,
    pub endpoint: Option<String>,
    pub org_id: Option<String>,
    pub owner: Option<String>,
    pub platform: Option<String>,
    pub repo_id: Option<i64>,
    pub repo_name: Option<String>,
}
input! { CreateArtifactCodeRepo() {
    0 "Branch" branch: String, 1 "Endpoint" endpoint: String, 2 "OrgId" org_id: String, 3 "Owner" owner: String,
    4 "Platform" platform: String, 5 "RepoId" repo_id: i64, 6 "RepoName" repo_name: String
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactArtifactProperty {
    pub commodity_code: Option<String>,
    pub commodity_version: Option<String>,
    pub image_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tag: Option<String>,
    pub url: Option<String>,
}
input! { CreateArtifactArtifactProperty() {
    0 "CommodityCode" commodity_code: String, 1 "CommodityVersion" commodity_version: String,
    2 "ImageId" image_id: String, 3 "RegionId" region_id: String, 4 "RepoId" repo_id: String,
    5 "RepoName" repo_name: String, 6 "RepoType" repo_type: String, 7 "Tag" tag: String, 8 "Url" url: String
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateArtifactTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactOutput {
    pub artifact_build_property: Option<String>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<String>,
    pub artifact_type: Option<String>,
    pub artifact_version: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub max_version: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_region_ids: Option<String>,
    pub version_name: Option<String>,
}
model! { CreateArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property: String, 1 "ArtifactBuildType" artifact_build_type: String,
    2 "ArtifactId" artifact_id: String, 3 "ArtifactProperty" artifact_property: String,
    4 "ArtifactType" artifact_type: String, 5 "ArtifactVersion" artifact_version: String,
    6 "Description" description: String, 7 "GmtModified" gmt_modified: String, 8 "MaxVersion" max_version: i64,
    9 "Name" name: String, 10 "Status" status: String, 11 "StatusDetail" status_detail: String,
    12 "SupportRegionIds" support_region_ids: String, 13 "VersionName" version_name: String
} }

/// Creates ops notice: `CreateOpsNotice` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateOpsNotice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsNotice {
    pub attributes: Option<BTreeMap<String, Value>>,
    /// Required.
    pub category: String,
    pub client_token: Option<String>,
    /// Required.
    pub content: String,
    /// Required.
    pub region_id: String,
    pub service_id: Option<String>,
    pub service_version: Option<Vec<String>>,
    /// Required.
    pub severity: String,
    pub solutions: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateOpsNotice::new`].
pub struct CreateOpsNoticeRequired {
    pub category: String,
    pub content: String,
    pub region_id: String,
    pub severity: String,
    pub r#type: String,
}
operation! { CreateOpsNotice { CreateOpsNoticeRequired: category, content, region_id, severity, r#type }
    "CreateOpsNotice" -> Empty {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "Category" category, 2 "ClientToken" client_token: String,
    3 "Content" content, 4 "RegionId" region_id, 5 "ServiceId" service_id: String,
    6 "ServiceVersion" service_version: Vec<String>, 7 "Severity" severity, 8 "Solutions" solutions: String,
    9 "Type" r#type
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CreateOpsNotice`]: empty.
pub type CreateOpsNoticeOutput = Empty;

/// Creates service: `CreateService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub alarm_metadata: Option<String>,
    pub approval_type: Option<String>,
    pub build_parameters: Option<String>,
    pub client_token: Option<String>,
    pub compliance_metadata: Option<CreateServiceComplianceMetadata>,
    pub deploy_metadata: Option<String>,
    /// Required.
    pub deploy_type: String,
    pub dry_run: Option<bool>,
    pub duration: Option<i64>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub policy_names: Option<String>,
    /// Required.
    pub region_id: String,
    pub resellable: Option<bool>,
    pub resource_group_id: Option<String>,
    pub service_id: Option<String>,
    pub service_info: Option<Vec<CreateServiceServiceInfo>>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_version: Option<String>,
    pub tag: Option<Vec<CreateServiceTag>>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<i64>,
    pub upgrade_metadata: Option<String>,
    pub version_name: Option<String>,
}
operation! { CreateService(deploy_type: String, region_id: String) "CreateService" -> CreateServiceOutput {
    0 "AlarmMetadata" alarm_metadata: String, 1 "ApprovalType" approval_type: String,
    2 "BuildParameters" build_parameters: String, 3 "ClientToken" client_token: String,
    4 "ComplianceMetadata" compliance_metadata: CreateServiceComplianceMetadata,
    5 "DeployMetadata" deploy_metadata: String, 6 "DeployType" deploy_type, 7 "DryRun" dry_run: bool,
    8 "Duration" duration: i64, 9 "IsSupportOperated" is_support_operated: bool,
    10 "LicenseMetadata" license_metadata: String, 11 "LogMetadata" log_metadata: String,
    12 "OperationMetadata" operation_metadata: String, 13 "PolicyNames" policy_names: String, 14 "RegionId" region_id,
    15 "Resellable" resellable: bool, 16 "ResourceGroupId" resource_group_id: String, 17 "ServiceId" service_id: String,
    18 "ServiceInfo" service_info: Vec<CreateServiceServiceInfo>, 19 "ServiceType" service_type: String,
    20 "ShareType" share_type: String, 21 "SourceServiceId" source_service_id: String,
    22 "SourceServiceVersion" source_service_version: String, 23 "Tag" tag: Vec<CreateServiceTag>,
    24 "TenantType" tenant_type: String, 25 "TrialDuration" trial_duration: i64,
    26 "UpgradeMetadata" upgrade_metadata: String, 27 "VersionName" version_name: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceComplianceMetadata {
    pub compliance_packs: Option<Vec<String>>,
}
input! { CreateServiceComplianceMetadata() {
    0 "CompliancePacks" compliance_packs: Vec<String>
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceServiceInfo {
    pub agreements: Option<Vec<CreateServiceAgreements>>,
    pub image: Option<String>,
    /// Required.
    pub locale: Option<String>,
    pub long_description_url: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<CreateServiceSoftwares>>,
}
input! { CreateServiceServiceInfo(locale: String, name: String) {
    0 "Agreements" agreements: Vec<CreateServiceAgreements>, 1 "Image" image: String, 2 "Locale" locale: String,
    3 "LongDescriptionUrl" long_description_url: String, 4 "Name" name: String,
    5 "ShortDescription" short_description: String, 6 "Softwares" softwares: Vec<CreateServiceSoftwares>
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { CreateServiceAgreements() {
    0 "Name" name: String, 1 "Url" url: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { CreateServiceSoftwares() {
    0 "Name" name: String, 1 "Version" version: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub dry_run_result: Option<CreateServiceDryRunResult>,
    pub service_id: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { CreateServiceOutput {
    0 "DryRunResult" dry_run_result: CreateServiceDryRunResult, 1 "ServiceId" service_id: String,
    2 "Status" status: String, 3 "Version" version: String
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceDryRunResult {
    pub role_policy: Option<CreateServiceRolePolicy>,
}
model! { CreateServiceDryRunResult {
    0 "RolePolicy" role_policy: CreateServiceRolePolicy
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolePolicy {
    pub missing_policy: Vec<CreateServiceMissingPolicy>,
    pub policy: Option<String>,
}
model! { CreateServiceRolePolicy {
    0 "MissingPolicy" missing_policy: Vec<CreateServiceMissingPolicy>, 1 "Policy" policy: String
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMissingPolicy {
    pub action: Vec<String>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateServiceMissingPolicy {
    0 "Action" action: Vec<String>, 1 "Resource" resource: String, 2 "ServiceName" service_name: String
} }

/// Creates service instance: `CreateServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
    pub specification_name: Option<String>,
    pub tag: Option<Vec<CreateServiceInstanceTag>>,
    pub template_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateServiceInstance(region_id: String, service_id: String)
    "CreateServiceInstance" -> CreateServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndTime" end_time: String, 3 "Name" name: String,
    4 "Parameters" parameters: BTreeMap<String, Value>, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ServiceId" service_id, 8 "ServiceVersion" service_version: String,
    9 "SpecificationName" specification_name: String, 10 "Tag" tag: Vec<CreateServiceInstanceTag>,
    11 "TemplateName" template_name: String, 12 "UserId" user_id: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }

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
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id: String, 1 "Status" status: String
} }

/// Creates service test case: `CreateServiceTestCase` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateServiceTestCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestCase {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_version: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub test_case_name: String,
    /// Required.
    pub test_config: String,
}

/// Arguments of [`CreateServiceTestCase::new`].
pub struct CreateServiceTestCaseRequired {
    pub service_id: String,
    pub service_version: String,
    pub template_name: String,
    pub test_case_name: String,
    pub test_config: String,
}
operation! {
    CreateServiceTestCase { CreateServiceTestCaseRequired: service_id, service_version, template_name, test_case_name, test_config }
    "CreateServiceTestCase" -> CreateServiceTestCaseOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id, 2 "ServiceVersion" service_version,
    3 "TemplateName" template_name, 4 "TestCaseName" test_case_name, 5 "TestConfig" test_config
} }

/// Response of [`CreateServiceTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestCaseOutput {
    pub test_case_id: Option<String>,
}
model! { CreateServiceTestCaseOutput {
    0 "TestCaseId" test_case_id: String
} }

/// Creates service test task: `CreateServiceTestTask` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateServiceTestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestTask {
    pub region_id: Option<String>,
    /// Required.
    pub task_name: String,
    pub task_region_id: Option<String>,
    /// Required.
    pub test_case_ids: Vec<String>,
}
operation! { CreateServiceTestTask(task_name: String, test_case_ids: Vec<String>)
    "CreateServiceTestTask" -> CreateServiceTestTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskName" task_name, 2 "TaskRegionId" task_region_id: String,
    3 "TestCaseIds" test_case_ids
} }

/// Response of [`CreateServiceTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateServiceTestTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates service usage: `CreateServiceUsage` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { CreateServiceUsage(service_id: String) "CreateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`CreateServiceUsage`]: empty.
pub type CreateServiceUsageOutput = Empty;

/// Creates supplier registration: `CreateSupplierRegistration` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/CreateSupplierRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupplierRegistration {
    /// Required.
    pub contact_email: String,
    /// Required.
    pub contact_number: String,
    /// Required.
    pub contact_person: String,
    /// Required.
    pub contact_person_title: String,
    pub enable_reseller_mode: Option<bool>,
    pub product_annual_revenue: Option<String>,
    pub product_business: Option<String>,
    /// Required.
    pub product_delivery_types: Vec<String>,
    pub product_publish_time: Option<String>,
    /// Required.
    pub product_sell_types: Vec<String>,
    /// Required.
    pub region_id: String,
    pub resell_business_desc: Option<String>,
    pub suggestion: Option<String>,
    /// Required.
    pub supplier_desc: String,
    pub supplier_logo: Option<String>,
    /// Required.
    pub supplier_name: String,
    /// Required.
    pub supplier_name_en: String,
    /// Required.
    pub supplier_url: String,
}

/// Arguments of [`CreateSupplierRegistration::new`].
pub struct CreateSupplierRegistrationRequired {
    pub contact_email: String,
    pub contact_number: String,
    pub contact_person: String,
    pub contact_person_title: String,
    pub product_delivery_types: Vec<String>,
    pub product_sell_types: Vec<String>,
    pub region_id: String,
    pub supplier_desc: String,
    pub supplier_name: String,
    pub supplier_name_en: String,
    pub supplier_url: String,
}
operation! {
    CreateSupplierRegistration { CreateSupplierRegistrationRequired: contact_email, contact_number, contact_person, contact_person_title, product_delivery_types, product_sell_types, region_id, supplier_desc, supplier_name, supplier_name_en, supplier_url }
    "CreateSupplierRegistration" -> Empty {
    0 "ContactEmail" contact_email, 1 "ContactNumber" contact_number, 2 "ContactPerson" contact_person,
    3 "ContactPersonTitle" contact_person_title, 4 "EnableResellerMode" enable_reseller_mode: bool,
    5 "ProductAnnualRevenue" product_annual_revenue: String, 6 "ProductBusiness" product_business: String,
    7 "ProductDeliveryTypes" product_delivery_types, 8 "ProductPublishTime" product_publish_time: String,
    9 "ProductSellTypes" product_sell_types, 10 "RegionId" region_id,
    11 "ResellBusinessDesc" resell_business_desc: String, 12 "Suggestion" suggestion: String,
    13 "SupplierDesc" supplier_desc, 14 "SupplierLogo" supplier_logo: String, 15 "SupplierName" supplier_name,
    16 "SupplierNameEn" supplier_name_en, 17 "SupplierUrl" supplier_url
} }

/// Response of [`CreateSupplierRegistration`]: empty.
pub type CreateSupplierRegistrationOutput = Empty;

/// Deletes acr image repositories: `DeleteAcrImageRepositories` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteAcrImageRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcrImageRepositories {
    pub artifact_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { DeleteAcrImageRepositories(region_id: String, repo_id: String) "DeleteAcrImageRepositories" -> Empty {
    0 "ArtifactType" artifact_type: String, 1 "ClientToken" client_token: String, 2 "RegionId" region_id,
    3 "RepoId" repo_id
} }

/// Response of [`DeleteAcrImageRepositories`]: empty.
pub type DeleteAcrImageRepositoriesOutput = Empty;

/// Deletes acr image tags: `DeleteAcrImageTags` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteAcrImageTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcrImageTags {
    pub artifact_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub tag: String,
}
operation! { DeleteAcrImageTags(region_id: String, repo_id: String, tag: String) "DeleteAcrImageTags" -> Empty {
    0 "ArtifactType" artifact_type: String, 1 "ClientToken" client_token: String, 2 "RegionId" region_id,
    3 "RepoId" repo_id, 4 "Tag" tag
} }

/// Response of [`DeleteAcrImageTags`]: empty.
pub type DeleteAcrImageTagsOutput = Empty;

/// Deletes artifact: `DeleteArtifact` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifact {
    /// Required.
    pub artifact_id: String,
    pub artifact_version: Option<String>,
    pub client_token: Option<String>,
}
operation! { DeleteArtifact(artifact_id: String) "DeleteArtifact" -> Empty {
    0 "ArtifactId" artifact_id, 1 "ArtifactVersion" artifact_version: String, 2 "ClientToken" client_token: String
} }

/// Response of [`DeleteArtifact`]: empty.
pub type DeleteArtifactOutput = Empty;

/// Deletes service: `DeleteService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_version: String,
}
operation! { DeleteService(region_id: String, service_id: String, service_version: String) "DeleteService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version
} }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Deletes service instances: `DeleteServiceInstances` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteServiceInstances>.
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

/// Deletes service test case: `DeleteServiceTestCase` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeleteServiceTestCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTestCase {
    pub region_id: Option<String>,
    /// Required.
    pub test_case_id: String,
}
operation! { DeleteServiceTestCase(test_case_id: String) "DeleteServiceTestCase" -> Empty {
    0 "RegionId" region_id: String, 1 "TestCaseId" test_case_id
} }

/// Response of [`DeleteServiceTestCase`]: empty.
pub type DeleteServiceTestCaseOutput = Empty;

/// Deploys service instance: `DeployServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/DeployServiceInstance>.
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

/// Generates default service test config: `GenerateDefaultServiceTestConfig` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GenerateDefaultServiceTestConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDefaultServiceTestConfig {
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_version: String,
    pub template_name: Option<String>,
}
operation! { GenerateDefaultServiceTestConfig(service_id: String, service_version: String)
    "GenerateDefaultServiceTestConfig" -> GenerateDefaultServiceTestConfigOutput {
    0 "ServiceId" service_id, 1 "ServiceVersion" service_version, 2 "TemplateName" template_name: String
} }

/// Response of [`GenerateDefaultServiceTestConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDefaultServiceTestConfigOutput {
    pub test_config: Option<String>,
}
model! { GenerateDefaultServiceTestConfigOutput {
    0 "TestConfig" test_config: String
} }

/// Generates service policy: `GenerateServicePolicy` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GenerateServicePolicy>.
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

/// Gets artifact: `GetArtifact` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifact {
    pub artifact_id: Option<String>,
    pub artifact_name: Option<String>,
    pub artifact_version: Option<String>,
}
operation! { GetArtifact() "GetArtifact" -> GetArtifactOutput {
    0 "ArtifactId" artifact_id: String, 1 "ArtifactName" artifact_name: String,
    2 "ArtifactVersion" artifact_version: String
} }

/// Response of [`GetArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactOutput {
    pub artifact_build_property: Option<String>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<String>,
    pub artifact_type: Option<String>,
    pub artifact_version: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub max_version: Option<i64>,
    pub name: Option<String>,
    pub permission_type: Option<String>,
    pub progress: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_region_ids: Option<String>,
    pub tags: Vec<GetArtifactTags>,
    pub version_name: Option<String>,
}
model! { GetArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property: String, 1 "ArtifactBuildType" artifact_build_type: String,
    2 "ArtifactId" artifact_id: String, 3 "ArtifactProperty" artifact_property: String,
    4 "ArtifactType" artifact_type: String, 5 "ArtifactVersion" artifact_version: String,
    6 "Description" description: String, 7 "GmtModified" gmt_modified: String, 8 "MaxVersion" max_version: i64,
    9 "Name" name: String, 10 "PermissionType" permission_type: String, 11 "Progress" progress: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "Status" status: String, 14 "StatusDetail" status_detail: String,
    15 "SupportRegionIds" support_region_ids: String, 16 "Tags" tags: Vec<GetArtifactTags>,
    17 "VersionName" version_name: String
} }

/// In the response of [`GetArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetArtifactTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets artifact repository credentials: `GetArtifactRepositoryCredentials` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetArtifactRepositoryCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentials {
    /// Required.
    pub artifact_type: String,
    pub deploy_region_id: Option<String>,
}
operation! { GetArtifactRepositoryCredentials(artifact_type: String)
    "GetArtifactRepositoryCredentials" -> GetArtifactRepositoryCredentialsOutput {
    0 "ArtifactType" artifact_type, 1 "DeployRegionId" deploy_region_id: String
} }

/// Response of [`GetArtifactRepositoryCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsOutput {
    pub available_resources: Vec<GetArtifactRepositoryCredentialsAvailableResources>,
    pub credentials: Option<GetArtifactRepositoryCredentialsCredentials>,
    pub expire_date: Option<String>,
}
model! { GetArtifactRepositoryCredentialsOutput {
    0 "AvailableResources" available_resources: Vec<GetArtifactRepositoryCredentialsAvailableResources>,
    1 "Credentials" credentials: GetArtifactRepositoryCredentialsCredentials, 2 "ExpireDate" expire_date: String
} }

/// In the response of [`GetArtifactRepositoryCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsAvailableResources {
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub repository_name: Option<String>,
}
model! { GetArtifactRepositoryCredentialsAvailableResources {
    0 "Path" path: String, 1 "RegionId" region_id: String, 2 "RepositoryName" repository_name: String
} }

/// In the response of [`GetArtifactRepositoryCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsCredentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub username: Option<String>,
}
model! { GetArtifactRepositoryCredentialsCredentials {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Password" password: Secret,
    3 "SecurityToken" security_token: Secret, 4 "Username" username: String
} }

/// Gets network available zones: `GetNetworkAvailableZones` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetNetworkAvailableZones>.
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
    pub zone_id_list: Vec<String>,
}
model! { GetNetworkAvailableZonesData {
    0 "ZoneIdList" zone_id_list: Vec<String>
} }

/// Gets ops notice: `GetOpsNotice` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetOpsNotice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsNotice {
    /// Required.
    pub notice_id: String,
    pub region_id: Option<String>,
}
operation! { GetOpsNotice(notice_id: String) "GetOpsNotice" -> GetOpsNoticeOutput {
    0 "NoticeId" notice_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetOpsNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsNoticeOutput {
    pub attributes: Option<String>,
    pub category: Option<String>,
    pub content: Option<String>,
    pub notice_id: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_count: Option<String>,
    pub service_name: Option<String>,
    pub service_versions: Vec<String>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub start_time: Option<String>,
    pub success: Option<String>,
    pub r#type: Option<String>,
    pub user_count: Option<String>,
}
model! { GetOpsNoticeOutput {
    0 "Attributes" attributes: String, 1 "Category" category: String, 2 "Content" content: String,
    3 "NoticeId" notice_id: String, 4 "ServiceId" service_id: String,
    5 "ServiceInstanceCount" service_instance_count: String, 6 "ServiceName" service_name: String,
    7 "ServiceVersions" service_versions: Vec<String>, 8 "Severity" severity: String, 9 "Solutions" solutions: String,
    10 "StartTime" start_time: String, 11 "Success" success: String, 12 "Type" r#type: String,
    13 "UserCount" user_count: String
} }

/// Gets service: `GetService` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub filter_ali_uid: Option<bool>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub shared_account_type: Option<String>,
    pub show_detail: Option<Vec<String>>,
}
operation! { GetService() "GetService" -> GetServiceOutput {
    0 "FilterAliUid" filter_ali_uid: bool, 1 "RegionId" region_id: String, 2 "ServiceId" service_id: String,
    3 "ServiceInstanceId" service_instance_id: String, 4 "ServiceName" service_name: String,
    5 "ServiceVersion" service_version: String, 6 "SharedAccountType" shared_account_type: String,
    7 "ShowDetail" show_detail: Vec<String>
} }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub alarm_metadata: Option<String>,
    pub approval_type: Option<String>,
    pub build_info: Option<String>,
    pub build_parameters: Option<String>,
    pub categories: Option<String>,
    pub commodity: Option<GetServiceCommodity>,
    pub compliance_metadata: Option<GetServiceComplianceMetadata>,
    pub create_time: Option<String>,
    pub cross_region_connection_status: Option<String>,
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub duration: Option<i64>,
    pub entity_source: BTreeMap<String, String>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub pay_from_type: Option<String>,
    pub permission: Option<String>,
    pub policy_names: Option<String>,
    pub progress: Option<i64>,
    pub publish_time: Option<String>,
    pub registration_id: Option<String>,
    pub resellable: Option<bool>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub service_audit_document_url: Option<String>,
    pub service_discoverable: Option<String>,
    pub service_document_infos: Vec<GetServiceServiceDocumentInfos>,
    pub service_id: Option<String>,
    pub service_infos: Vec<GetServiceServiceInfos>,
    pub service_locale_configs: Vec<GetServiceServiceLocaleConfigs>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub share_type_status: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_version: Option<String>,
    pub source_supplier_name: Option<String>,
    pub statistic: Option<GetServiceStatistic>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub support_contacts: Vec<GetServiceSupportContacts>,
    pub tags: Vec<GetServiceTags>,
    pub tenant_type: Option<String>,
    pub test_status: Option<String>,
    pub trial_duration: Option<i64>,
    pub trial_type: Option<String>,
    pub update_time: Option<String>,
    pub upgrade_metadata: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub virtual_internet_service: Option<String>,
    pub virtual_internet_service_id: Option<String>,
}
model! { GetServiceOutput {
    0 "AlarmMetadata" alarm_metadata: String, 1 "ApprovalType" approval_type: String, 2 "BuildInfo" build_info: String,
    3 "BuildParameters" build_parameters: String, 4 "Categories" categories: String,
    5 "Commodity" commodity: GetServiceCommodity,
    6 "ComplianceMetadata" compliance_metadata: GetServiceComplianceMetadata, 7 "CreateTime" create_time: String,
    8 "CrossRegionConnectionStatus" cross_region_connection_status: String, 9 "DeployMetadata" deploy_metadata: String,
    10 "DeployType" deploy_type: String, 11 "Duration" duration: i64,
    12 "EntitySource" entity_source: BTreeMap<String, String>, 13 "IsSupportOperated" is_support_operated: bool,
    14 "LicenseMetadata" license_metadata: String, 15 "LogMetadata" log_metadata: String,
    16 "OperationMetadata" operation_metadata: String, 17 "PayFromType" pay_from_type: String,
    18 "Permission" permission: String, 19 "PolicyNames" policy_names: String, 20 "Progress" progress: i64,
    21 "PublishTime" publish_time: String, 22 "RegistrationId" registration_id: String,
    23 "Resellable" resellable: bool, 24 "ResourceGroupId" resource_group_id: String, 25 "SecretKey" secret_key: Secret,
    26 "ServiceAuditDocumentUrl" service_audit_document_url: String,
    27 "ServiceDiscoverable" service_discoverable: String,
    28 "ServiceDocumentInfos" service_document_infos: Vec<GetServiceServiceDocumentInfos>,
    29 "ServiceId" service_id: String, 30 "ServiceInfos" service_infos: Vec<GetServiceServiceInfos>,
    31 "ServiceLocaleConfigs" service_locale_configs: Vec<GetServiceServiceLocaleConfigs>,
    32 "ServiceProductUrl" service_product_url: String, 33 "ServiceType" service_type: String,
    34 "ShareType" share_type: String, 35 "ShareTypeStatus" share_type_status: String,
    36 "SourceServiceId" source_service_id: String, 37 "SourceServiceVersion" source_service_version: String,
    38 "SourceSupplierName" source_supplier_name: String, 39 "Statistic" statistic: GetServiceStatistic,
    40 "Status" status: String, 41 "StatusDetail" status_detail: String, 42 "SupplierName" supplier_name: String,
    43 "SupplierUrl" supplier_url: String, 44 "SupportContacts" support_contacts: Vec<GetServiceSupportContacts>,
    45 "Tags" tags: Vec<GetServiceTags>, 46 "TenantType" tenant_type: String, 47 "TestStatus" test_status: String,
    48 "TrialDuration" trial_duration: i64, 49 "TrialType" trial_type: String, 50 "UpdateTime" update_time: String,
    51 "UpgradeMetadata" upgrade_metadata: String, 52 "Version" version: String, 53 "VersionName" version_name: String,
    54 "VirtualInternetService" virtual_internet_service: String,
    55 "VirtualInternetServiceId" virtual_internet_service_id: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCommodity {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub components: Vec<String>,
    pub css_metadata: Option<GetServiceCssMetadata>,
    pub marketplace_metadata: Option<GetServiceMarketplaceMetadata>,
    pub metering_entities: Vec<GetServiceMeteringEntities>,
    pub saas_boost_metadata: Option<String>,
    pub specifications: Vec<GetServiceSpecifications>,
    pub r#type: Option<String>,
}
model! { GetServiceCommodity {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "Components" components: Vec<String>, 3 "CssMetadata" css_metadata: GetServiceCssMetadata,
    4 "MarketplaceMetadata" marketplace_metadata: GetServiceMarketplaceMetadata,
    5 "MeteringEntities" metering_entities: Vec<GetServiceMeteringEntities>,
    6 "SaasBoostMetadata" saas_boost_metadata: String, 7 "Specifications" specifications: Vec<GetServiceSpecifications>,
    8 "Type" r#type: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCssMetadata {
    pub components_mappings: Vec<GetServiceComponentsMappings>,
    pub metering_entity_extra_infos: Vec<GetServiceMeteringEntityExtraInfos>,
    pub metering_entity_mappings: Vec<GetServiceMeteringEntityMappings>,
}
model! { GetServiceCssMetadata {
    0 "ComponentsMappings" components_mappings: Vec<GetServiceComponentsMappings>,
    1 "MeteringEntityExtraInfos" metering_entity_extra_infos: Vec<GetServiceMeteringEntityExtraInfos>,
    2 "MeteringEntityMappings" metering_entity_mappings: Vec<GetServiceMeteringEntityMappings>
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
pub struct GetServiceMeteringEntityExtraInfos {
    pub entity_id: Option<String>,
    pub metric_name: Option<String>,
    pub promql: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMeteringEntityExtraInfos {
    0 "EntityId" entity_id: String, 1 "MetricName" metric_name: String, 2 "Promql" promql: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMeteringEntityMappings {
    pub entity_ids: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceMeteringEntityMappings {
    0 "EntityIds" entity_ids: String, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadata {
    pub metering_entity_extra_infos: Vec<
        GetServiceMarketplaceMetadataMeteringEntityExtraInfos,
    >,
    pub metering_entity_mappings: Vec<
        GetServiceMarketplaceMetadataMeteringEntityMappings,
    >,
    pub specification_mappings: Vec<GetServiceSpecificationMappings>,
}
model! { GetServiceMarketplaceMetadata {
    0 "MeteringEntityExtraInfos" metering_entity_extra_infos: Vec<GetServiceMarketplaceMetadataMeteringEntityExtraInfos>,
    1 "MeteringEntityMappings" metering_entity_mappings: Vec<GetServiceMarketplaceMetadataMeteringEntityMappings>,
    2 "SpecificationMappings" specification_mappings: Vec<GetServiceSpecificationMappings>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadataMeteringEntityExtraInfos {
    pub entity_id: Option<String>,
    pub metric_name: Option<String>,
    pub promql: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMarketplaceMetadataMeteringEntityExtraInfos {
    0 "EntityId" entity_id: String, 1 "MetricName" metric_name: String, 2 "Promql" promql: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadataMeteringEntityMappings {
    pub entity_ids: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceMarketplaceMetadataMeteringEntityMappings {
    0 "EntityIds" entity_ids: String, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecificationMappings {
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
model! { GetServiceSpecificationMappings {
    0 "SpecificationCode" specification_code: String, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String, 3 "TrialType" trial_type: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMeteringEntities {
    pub entity_id: Option<String>,
    pub name: Option<String>,
}
model! { GetServiceMeteringEntities {
    0 "EntityId" entity_id: String, 1 "Name" name: String
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
    pub long_description_url: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Vec<GetServiceSoftwares>,
}
model! { GetServiceServiceInfos {
    0 "Agreements" agreements: Vec<GetServiceAgreements>, 1 "Image" image: String, 2 "Locale" locale: String,
    3 "LongDescriptionUrl" long_description_url: String, 4 "Name" name: String,
    5 "ShortDescription" short_description: String, 6 "Softwares" softwares: Vec<GetServiceSoftwares>
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
pub struct GetServiceStatistic {
    pub accumulative_instance_count: Option<i64>,
    pub accumulative_poc_amount: Option<f64>,
    pub accumulative_user_count: Option<i64>,
    pub average_poc_amount: Option<f64>,
    pub average_poc_duration: Option<f64>,
    pub average_poc_unit_amount: Option<f64>,
    pub deployed_service_instance_count: Option<i64>,
    pub deployed_user_count: Option<i64>,
    pub submitted_usage_count: Option<i64>,
}
model! { GetServiceStatistic {
    0 "AccumulativeInstanceCount" accumulative_instance_count: i64,
    1 "AccumulativePocAmount" accumulative_poc_amount: f64, 2 "AccumulativeUserCount" accumulative_user_count: i64,
    3 "AveragePocAmount" average_poc_amount: f64, 4 "AveragePocDuration" average_poc_duration: f64,
    5 "AveragePocUnitAmount" average_poc_unit_amount: f64,
    6 "DeployedServiceInstanceCount" deployed_service_instance_count: i64,
    7 "DeployedUserCount" deployed_user_count: i64, 8 "SubmittedUsageCount" submitted_usage_count: i64
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

/// Gets service estimate cost: `GetServiceEstimateCost` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceEstimateCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCost {
    pub client_token: Option<String>,
    pub commodity: Option<GetServiceEstimateCostCommodity>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
operation! { GetServiceEstimateCost(service_id: String) "GetServiceEstimateCost" -> GetServiceEstimateCostOutput {
    0 "ClientToken" client_token: String, 1 "Commodity" commodity: GetServiceEstimateCostCommodity,
    2 "Parameters" parameters: BTreeMap<String, Value>, 3 "RegionId" region_id: String, 4 "ServiceId" service_id,
    5 "ServiceInstanceId" service_instance_id: String, 6 "ServiceVersion" service_version: String,
    7 "SpecificationName" specification_name: String, 8 "TemplateName" template_name: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostCommodity {
    pub pay_period: Option<i64>,
    pub pay_period_unit: Option<String>,
}
input! { GetServiceEstimateCostCommodity() {
    0 "PayPeriod" pay_period: i64, 1 "PayPeriodUnit" pay_period_unit: String
} }

/// Response of [`GetServiceEstimateCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostOutput {
    pub commodity: BTreeMap<String, Value>,
    pub resources: BTreeMap<String, Value>,
}
model! { GetServiceEstimateCostOutput {
    0 "Commodity" commodity: BTreeMap<String, Value>, 1 "Resources" resources: BTreeMap<String, Value>
} }

/// Gets service instance: `GetServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstance {
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { GetServiceInstance(region_id: String, service_instance_id: String)
    "GetServiceInstance" -> GetServiceInstanceOutput {
    0 "RegionId" region_id, 1 "ServiceInstanceId" service_instance_id
} }

/// Response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceOutput {
    pub biz_status: Option<String>,
    pub create_time: Option<String>,
    pub enable_instance_ops: Option<bool>,
    pub enable_user_prometheus: Option<bool>,
    pub end_time: Option<String>,
    pub grafana_dash_board_url: Option<String>,
    pub granted_permission: Option<GetServiceInstanceGrantedPermission>,
    pub is_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub name: Option<String>,
    pub network_config: Option<GetServiceInstanceNetworkConfig>,
    pub operated_service_instance_id: Option<String>,
    pub operation_end_time: Option<String>,
    pub operation_extra_info: Option<String>,
    pub operation_start_time: Option<String>,
    pub outputs: Option<String>,
    pub parameters: Option<String>,
    pub pay_type: Option<String>,
    pub policy_names: Option<String>,
    pub predefined_parameter_name: Option<String>,
    pub progress: Option<i64>,
    pub rd_account_login_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub service: Option<GetServiceInstanceService>,
    pub service_instance_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub supplier_uid: Option<i64>,
    pub tags: Vec<GetServiceInstanceTags>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetServiceInstanceOutput {
    0 "BizStatus" biz_status: String, 1 "CreateTime" create_time: String,
    2 "EnableInstanceOps" enable_instance_ops: bool, 3 "EnableUserPrometheus" enable_user_prometheus: bool,
    4 "EndTime" end_time: String, 5 "GrafanaDashBoardUrl" grafana_dash_board_url: String,
    6 "GrantedPermission" granted_permission: GetServiceInstanceGrantedPermission, 7 "IsOperated" is_operated: bool,
    8 "LicenseMetadata" license_metadata: String, 9 "Name" name: String,
    10 "NetworkConfig" network_config: GetServiceInstanceNetworkConfig,
    11 "OperatedServiceInstanceId" operated_service_instance_id: String,
    12 "OperationEndTime" operation_end_time: String, 13 "OperationExtraInfo" operation_extra_info: String,
    14 "OperationStartTime" operation_start_time: String, 15 "Outputs" outputs: String,
    16 "Parameters" parameters: String, 17 "PayType" pay_type: String, 18 "PolicyNames" policy_names: String,
    19 "PredefinedParameterName" predefined_parameter_name: String, 20 "Progress" progress: i64,
    21 "RdAccountLoginUrl" rd_account_login_url: String, 22 "ResourceGroupId" resource_group_id: String,
    23 "Resources" resources: String, 24 "Service" service: GetServiceInstanceService,
    25 "ServiceInstanceId" service_instance_id: String, 26 "ServiceType" service_type: String,
    27 "Source" source: String, 28 "Status" status: String, 29 "StatusDetail" status_detail: String,
    30 "SupplierUid" supplier_uid: i64, 31 "Tags" tags: Vec<GetServiceInstanceTags>,
    32 "TemplateName" template_name: String, 33 "UpdateTime" update_time: String, 34 "UserId" user_id: i64
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
    pub endpoint_service_id: Option<String>,
    pub private_vpc_connections: Vec<GetServiceInstancePrivateVpcConnections>,
    pub reverse_private_vpc_connections: Vec<
        GetServiceInstanceReversePrivateVpcConnections,
    >,
}
model! { GetServiceInstanceNetworkConfig {
    0 "EndpointId" endpoint_id: String, 1 "EndpointServiceId" endpoint_service_id: String,
    2 "PrivateVpcConnections" private_vpc_connections: Vec<GetServiceInstancePrivateVpcConnections>,
    3 "ReversePrivateVpcConnections" reverse_private_vpc_connections: Vec<GetServiceInstanceReversePrivateVpcConnections>
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstancePrivateVpcConnections {
    pub connection_configs: Vec<GetServiceInstanceConnectionConfigs>,
    pub endpoint_id: Option<String>,
    pub endpoint_service_id: Option<String>,
    pub private_zone_name: Option<String>,
}
model! { GetServiceInstancePrivateVpcConnections {
    0 "ConnectionConfigs" connection_configs: Vec<GetServiceInstanceConnectionConfigs>,
    1 "EndpointId" endpoint_id: String, 2 "EndpointServiceId" endpoint_service_id: String,
    3 "PrivateZoneName" private_zone_name: String
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
    pub security_groups: Vec<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetServiceInstanceConnectionConfigs {
    0 "ConnectBandwidth" connect_bandwidth: i64, 1 "DomainName" domain_name: String,
    2 "EndpointIps" endpoint_ips: Vec<String>, 3 "IngressEndpointStatus" ingress_endpoint_status: String,
    4 "NetworkServiceStatus" network_service_status: String, 5 "SecurityGroups" security_groups: Vec<String>,
    6 "VSwitches" v_switches: Vec<String>, 7 "VpcId" vpc_id: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceReversePrivateVpcConnections {
    pub endpoint_id: Option<String>,
    pub endpoint_service_id: Option<String>,
}
model! { GetServiceInstanceReversePrivateVpcConnections {
    0 "EndpointId" endpoint_id: String, 1 "EndpointServiceId" endpoint_service_id: String
} }

/// In the response of [`GetServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceService {
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
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
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceService {
    0 "DeployMetadata" deploy_metadata: String, 1 "DeployType" deploy_type: String,
    2 "PublishTime" publish_time: String, 3 "ServiceDocUrl" service_doc_url: String, 4 "ServiceId" service_id: String,
    5 "ServiceInfos" service_infos: Vec<GetServiceInstanceServiceInfos>,
    6 "ServiceProductUrl" service_product_url: String, 7 "ServiceType" service_type: String, 8 "Status" status: String,
    9 "SupplierName" supplier_name: String, 10 "SupplierUrl" supplier_url: String,
    11 "UpgradableServiceInfos" upgradable_service_infos: Vec<GetServiceInstanceUpgradableServiceInfos>,
    12 "UpgradableServiceVersions" upgradable_service_versions: Vec<String>, 13 "Version" version: String,
    14 "VersionName" version_name: String
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

/// Gets service provisions: `GetServiceProvisions` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceProvisions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisions {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
}
operation! { GetServiceProvisions(service_id: String) "GetServiceProvisions" -> GetServiceProvisionsOutput {
    0 "Parameters" parameters: BTreeMap<String, Value>, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version: String, 4 "TemplateName" template_name: String
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
    3 "Parameters" parameters: BTreeMap<String, Value>
} }

/// Gets service registration: `GetServiceRegistration` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistration {
    /// Required.
    pub region_id: String,
    pub registration_id: Option<String>,
}
operation! { GetServiceRegistration(region_id: String) "GetServiceRegistration" -> GetServiceRegistrationOutput {
    0 "RegionId" region_id, 1 "RegistrationId" registration_id: String
} }

/// Response of [`GetServiceRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistrationOutput {
    pub comment: Option<String>,
    pub detail: Option<GetServiceRegistrationDetail>,
    pub finish_time: Option<String>,
    pub registration_id: Option<String>,
    pub service_id: Option<String>,
    pub service_info: Option<GetServiceRegistrationServiceInfo>,
    pub service_version: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
}
model! { GetServiceRegistrationOutput {
    0 "Comment" comment: String, 1 "Detail" detail: GetServiceRegistrationDetail, 2 "FinishTime" finish_time: String,
    3 "RegistrationId" registration_id: String, 4 "ServiceId" service_id: String,
    5 "ServiceInfo" service_info: GetServiceRegistrationServiceInfo, 6 "ServiceVersion" service_version: String,
    7 "Status" status: String, 8 "SubmitTime" submit_time: String
} }

/// In the response of [`GetServiceRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistrationDetail {
    pub at_risk: Option<bool>,
    pub has_related_artifact: Option<bool>,
    pub reports: Option<String>,
    pub template_diff_url: Option<String>,
}
model! { GetServiceRegistrationDetail {
    0 "AtRisk" at_risk: bool, 1 "HasRelatedArtifact" has_related_artifact: bool, 2 "Reports" reports: String,
    3 "TemplateDiffUrl" template_diff_url: String
} }

/// In the response of [`GetServiceRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistrationServiceInfo {
    pub service_type: Option<String>,
    pub trial_type: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceRegistrationServiceInfo {
    0 "ServiceType" service_type: String, 1 "TrialType" trial_type: String, 2 "VersionName" version_name: String
} }

/// Gets service template criterion issues: `GetServiceTemplateCriterionIssues` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceTemplateCriterionIssues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssues {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_version: Option<String>,
}
operation! { GetServiceTemplateCriterionIssues(service_id: String)
    "GetServiceTemplateCriterionIssues" -> GetServiceTemplateCriterionIssuesOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id, 2 "ServiceVersion" service_version: String
} }

/// Response of [`GetServiceTemplateCriterionIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesOutput {
    pub risky_template_count: Option<i64>,
    pub template_criterion_issue_list: Vec<
        GetServiceTemplateCriterionIssuesTemplateCriterionIssueList,
    >,
    pub total_criterion_issue_count: Option<i64>,
    pub total_mandatory_criterion_issue_count: Option<i64>,
}
model! { GetServiceTemplateCriterionIssuesOutput {
    0 "RiskyTemplateCount" risky_template_count: i64,
    1 "TemplateCriterionIssueList" template_criterion_issue_list: Vec<GetServiceTemplateCriterionIssuesTemplateCriterionIssueList>,
    2 "TotalCriterionIssueCount" total_criterion_issue_count: i64,
    3 "TotalMandatoryCriterionIssueCount" total_mandatory_criterion_issue_count: i64
} }

/// In the response of [`GetServiceTemplateCriterionIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesTemplateCriterionIssueList {
    pub criterion_issues: Vec<GetServiceTemplateCriterionIssuesCriterionIssues>,
    pub template_name: Option<String>,
    pub template_url: Option<i64>,
    pub total_criterion_issue_count: Option<i64>,
    pub total_mandatory_criterion_issue_count: Option<i64>,
}
model! { GetServiceTemplateCriterionIssuesTemplateCriterionIssueList {
    0 "CriterionIssues" criterion_issues: Vec<GetServiceTemplateCriterionIssuesCriterionIssues>,
    1 "TemplateName" template_name: String, 2 "TemplateUrl" template_url: i64,
    3 "TotalCriterionIssueCount" total_criterion_issue_count: i64,
    4 "TotalMandatoryCriterionIssueCount" total_mandatory_criterion_issue_count: i64
} }

/// In the response of [`GetServiceTemplateCriterionIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesCriterionIssues {
    pub extend_info: Option<GetServiceTemplateCriterionIssuesExtendInfo>,
    pub level: Option<String>,
    pub position: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceTemplateCriterionIssuesCriterionIssues {
    0 "ExtendInfo" extend_info: GetServiceTemplateCriterionIssuesExtendInfo, 1 "Level" level: String,
    2 "Position" position: String, 3 "Type" r#type: String
} }

/// In the response of [`GetServiceTemplateCriterionIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesExtendInfo {
    pub association_property: Option<String>,
    pub property: Option<String>,
    pub property_value: Option<String>,
}
model! { GetServiceTemplateCriterionIssuesExtendInfo {
    0 "AssociationProperty" association_property: String, 1 "Property" property: String,
    2 "PropertyValue" property_value: String
} }

/// Gets service template parameter constraints: `GetServiceTemplateParameterConstraints` of `computenestsupplier`
/// 2021-05-21.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceTemplateParameterConstraints>.
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
    /// Required.
    pub template_name: String,
}
operation! {
    GetServiceTemplateParameterConstraints(deploy_region_id: String, region_id: String, service_id: String, template_name: String)
    "GetServiceTemplateParameterConstraints" -> GetServiceTemplateParameterConstraintsOutput {
    0 "ClientToken" client_token: String, 1 "DeployRegionId" deploy_region_id,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection: bool,
    3 "Parameters" parameters: Vec<GetServiceTemplateParameterConstraintsParameters>, 4 "RegionId" region_id,
    5 "ServiceId" service_id, 6 "ServiceInstanceId" service_instance_id: String,
    7 "ServiceVersion" service_version: String, 8 "TemplateName" template_name
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
    pub r#type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsParameterConstraints {
    0 "AllowedValues" allowed_values: Vec<String>,
    1 "AssociationParameterNames" association_parameter_names: Vec<String>, 2 "Behavior" behavior: String,
    3 "BehaviorReason" behavior_reason: String,
    4 "OriginalConstraints" original_constraints: Vec<GetServiceTemplateParameterConstraintsOriginalConstraints>,
    5 "ParameterKey" parameter_key: String, 6 "Type" r#type: String
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

/// Gets service test task: `GetServiceTestTask` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetServiceTestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTask {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetServiceTestTask() "GetServiceTestTask" -> GetServiceTestTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetServiceTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTaskOutput {
    pub execution_details: Vec<GetServiceTestTaskExecutionDetails>,
    pub status: Option<String>,
    pub task_name: Option<String>,
    pub task_region_id: Option<String>,
}
model! { GetServiceTestTaskOutput {
    0 "ExecutionDetails" execution_details: Vec<GetServiceTestTaskExecutionDetails>, 1 "Status" status: String,
    2 "TaskName" task_name: String, 3 "TaskRegionId" task_region_id: String
} }

/// In the response of [`GetServiceTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTaskExecutionDetails {
    pub case_name: Option<String>,
    pub execution_report: Option<String>,
    pub status: Option<String>,
    pub sub_task_id: Option<String>,
}
model! { GetServiceTestTaskExecutionDetails {
    0 "CaseName" case_name: String, 1 "ExecutionReport" execution_report: String, 2 "Status" status: String,
    3 "SubTaskId" sub_task_id: String
} }

/// Gets supplier information: `GetSupplierInformation` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetSupplierInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformation {
    /// Required.
    pub region_id: String,
}
operation! { GetSupplierInformation(region_id: String) "GetSupplierInformation" -> GetSupplierInformationOutput {
    0 "RegionId" region_id
} }

/// Response of [`GetSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformationOutput {
    pub acr_namespace: Option<String>,
    pub delivery_settings: Option<GetSupplierInformationDeliverySettings>,
    pub enable_reseller: Option<bool>,
    pub operation_ip: Option<String>,
    pub operation_mfa_present: Option<bool>,
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub support_contacts: Vec<GetSupplierInformationSupportContacts>,
}
model! { GetSupplierInformationOutput {
    0 "AcrNamespace" acr_namespace: String,
    1 "DeliverySettings" delivery_settings: GetSupplierInformationDeliverySettings,
    2 "EnableReseller" enable_reseller: bool, 3 "OperationIp" operation_ip: String,
    4 "OperationMfaPresent" operation_mfa_present: bool, 5 "SupplierDesc" supplier_desc: String,
    6 "SupplierLogo" supplier_logo: String, 7 "SupplierName" supplier_name: String,
    8 "SupplierUrl" supplier_url: String,
    9 "SupportContacts" support_contacts: Vec<GetSupplierInformationSupportContacts>
} }

/// In the response of [`GetSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformationDeliverySettings {
    pub oss_bucket_name: Option<String>,
    pub oss_enabled: Option<bool>,
    pub oss_expiration_days: Option<i64>,
    pub oss_path: Option<String>,
}
model! { GetSupplierInformationDeliverySettings {
    0 "OssBucketName" oss_bucket_name: String, 1 "OssEnabled" oss_enabled: bool,
    2 "OssExpirationDays" oss_expiration_days: i64, 3 "OssPath" oss_path: String
} }

/// In the response of [`GetSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformationSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetSupplierInformationSupportContacts {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Gets upload credentials: `GetUploadCredentials` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/GetUploadCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadCredentials {
    /// Required.
    pub file_name: String,
    pub visibility: Option<String>,
}
operation! { GetUploadCredentials(file_name: String) "GetUploadCredentials" -> GetUploadCredentialsOutput {
    0 "FileName" file_name, 1 "Visibility" visibility: String
} }

/// Response of [`GetUploadCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadCredentialsOutput {
    pub code: Option<String>,
    pub data: Option<GetUploadCredentialsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUploadCredentialsOutput {
    0 "Code" code: String, 1 "Data" data: GetUploadCredentialsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetUploadCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadCredentialsData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub expire_date: Option<String>,
    pub key: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GetUploadCredentialsData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "BucketName" bucket_name: String, 3 "ExpireDate" expire_date: String, 4 "Key" key: String,
    5 "RegionId" region_id: String, 6 "SecurityToken" security_token: Secret
} }

/// `LaunchService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/LaunchService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchService {
    pub categories: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub recommend: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_version: String,
}
operation! { LaunchService(region_id: String, service_id: String, service_version: String)
    "LaunchService" -> LaunchServiceOutput {
    0 "Categories" categories: Vec<String>, 1 "ClientToken" client_token: String, 2 "Recommend" recommend: bool,
    3 "RegionId" region_id, 4 "ServiceId" service_id, 5 "ServiceVersion" service_version
} }

/// Response of [`LaunchService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchServiceOutput {
    pub service_launch_result_type: Option<String>,
    pub version: Option<String>,
}
model! { LaunchServiceOutput {
    0 "ServiceLaunchResultType" service_launch_result_type: String, 1 "Version" version: String
} }

/// Lists acr image repositories: `ListAcrImageRepositories` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListAcrImageRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageRepositories {
    pub artifact_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub repo_name: Option<String>,
}
operation! { ListAcrImageRepositories() "ListAcrImageRepositories" -> ListAcrImageRepositoriesOutput {
    0 "ArtifactType" artifact_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RepoName" repo_name: String
} }
paged! { ListAcrImageRepositories: ListAcrImageRepositoriesRepositories =
    Token "NextToken", "Repositories" repositories, next "NextToken" }

/// Response of [`ListAcrImageRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageRepositoriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub repositories: Vec<ListAcrImageRepositoriesRepositories>,
    pub total_count: Option<i64>,
}
model! { ListAcrImageRepositoriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Repositories" repositories: Vec<ListAcrImageRepositoriesRepositories>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAcrImageRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageRepositoriesRepositories {
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub namespace: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
}
model! { ListAcrImageRepositoriesRepositories {
    0 "CreateTime" create_time: String, 1 "ModifiedTime" modified_time: String, 2 "Namespace" namespace: String,
    3 "RepoId" repo_id: String, 4 "RepoName" repo_name: String, 5 "RepoType" repo_type: String
} }

/// Lists acr image tags: `ListAcrImageTags` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListAcrImageTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageTags {
    pub artifact_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub repo_id: Option<String>,
}
operation! { ListAcrImageTags() "ListAcrImageTags" -> ListAcrImageTagsOutput {
    0 "ArtifactType" artifact_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RepoId" repo_id: String
} }
paged! { ListAcrImageTags: ListAcrImageTagsImages = Token "NextToken", "Images" images, next "NextToken" }

/// Response of [`ListAcrImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageTagsOutput {
    pub images: Vec<ListAcrImageTagsImages>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAcrImageTagsOutput {
    0 "Images" images: Vec<ListAcrImageTagsImages>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAcrImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageTagsImages {
    pub create_time: Option<String>,
    pub image_size: Option<String>,
    pub modified_time: Option<String>,
    pub tag: Option<String>,
}
model! { ListAcrImageTagsImages {
    0 "CreateTime" create_time: String, 1 "ImageSize" image_size: String, 2 "ModifiedTime" modified_time: String,
    3 "Tag" tag: String
} }

/// Lists artifact build logs: `ListArtifactBuildLogs` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListArtifactBuildLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogs {
    /// Required.
    pub artifact_id: String,
    pub artifact_version: Option<String>,
    pub filter: Option<Vec<ListArtifactBuildLogsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub sort_order: Option<String>,
}
operation! { ListArtifactBuildLogs(artifact_id: String, region_id: String)
    "ListArtifactBuildLogs" -> ListArtifactBuildLogsOutput {
    0 "ArtifactId" artifact_id, 1 "ArtifactVersion" artifact_version: String,
    2 "Filter" filter: Vec<ListArtifactBuildLogsFilter>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "SortOrder" sort_order: String
} }
paged! { ListArtifactBuildLogs: ListArtifactBuildLogsBuildLogs =
    Token "NextToken", "BuildLogs" build_logs, next "NextToken" }

/// In the request of [`ListArtifactBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListArtifactBuildLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListArtifactBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsOutput {
    pub build_logs: Vec<ListArtifactBuildLogsBuildLogs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListArtifactBuildLogsOutput {
    0 "BuildLogs" build_logs: Vec<ListArtifactBuildLogsBuildLogs>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListArtifactBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsBuildLogs {
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListArtifactBuildLogsBuildLogs {
    0 "Content" content: String, 1 "Timestamp" timestamp: String
} }

/// Lists artifact risks: `ListArtifactRisks` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListArtifactRisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactRisks {
    pub artifact_id: Option<String>,
    pub artifact_version: Option<String>,
}
operation! { ListArtifactRisks() "ListArtifactRisks" -> ListArtifactRisksOutput {
    0 "ArtifactId" artifact_id: String, 1 "ArtifactVersion" artifact_version: String
} }

/// Response of [`ListArtifactRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactRisksOutput {
    pub artifact_risk_list: Vec<ListArtifactRisksArtifactRiskList>,
}
model! { ListArtifactRisksOutput {
    0 "ArtifactRiskList" artifact_risk_list: Vec<ListArtifactRisksArtifactRiskList>
} }

/// In the response of [`ListArtifactRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactRisksArtifactRiskList {
    pub cve_nos: Option<String>,
    pub extend_info: Option<String>,
    pub level: Option<String>,
    pub risk_name: Option<String>,
    pub risk_type: Option<String>,
    pub risk_type_name: Option<String>,
    pub solution: Option<String>,
}
model! { ListArtifactRisksArtifactRiskList {
    0 "CveNos" cve_nos: String, 1 "ExtendInfo" extend_info: String, 2 "Level" level: String,
    3 "RiskName" risk_name: String, 4 "RiskType" risk_type: String, 5 "RiskTypeName" risk_type_name: String,
    6 "Solution" solution: String
} }

/// Lists artifact versions: `ListArtifactVersions` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListArtifactVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersions {
    /// Required.
    pub artifact_id: String,
    pub filters: Option<Vec<ListArtifactVersionsFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListArtifactVersions(artifact_id: String) "ListArtifactVersions" -> ListArtifactVersionsOutput {
    0 "ArtifactId" artifact_id, 1 "Filters" filters: Vec<ListArtifactVersionsFilters>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }
paged! { ListArtifactVersions: ListArtifactVersionsArtifacts =
    Token "NextToken", "Artifacts" artifacts, next "NextToken" }

/// In the request of [`ListArtifactVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersionsFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListArtifactVersionsFilters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListArtifactVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersionsOutput {
    pub artifacts: Vec<ListArtifactVersionsArtifacts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListArtifactVersionsOutput {
    0 "Artifacts" artifacts: Vec<ListArtifactVersionsArtifacts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifactVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersionsArtifacts {
    pub artifact_build_property: Option<String>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<String>,
    pub artifact_type: Option<String>,
    pub artifact_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_delivery: BTreeMap<String, String>,
    pub progress: Option<String>,
    pub result_file: Option<String>,
    pub security_audit_result: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_region_ids: Option<String>,
    pub version_name: Option<String>,
}
model! { ListArtifactVersionsArtifacts {
    0 "ArtifactBuildProperty" artifact_build_property: String, 1 "ArtifactBuildType" artifact_build_type: String,
    2 "ArtifactId" artifact_id: String, 3 "ArtifactProperty" artifact_property: String,
    4 "ArtifactType" artifact_type: String, 5 "ArtifactVersion" artifact_version: String,
    6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String,
    8 "ImageDelivery" image_delivery: BTreeMap<String, String>, 9 "Progress" progress: String,
    10 "ResultFile" result_file: String, 11 "SecurityAuditResult" security_audit_result: String,
    12 "Status" status: String, 13 "StatusDetail" status_detail: String,
    14 "SupportRegionIds" support_region_ids: String, 15 "VersionName" version_name: String
} }

/// Lists artifacts: `ListArtifacts` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListArtifacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifacts {
    pub filter: Option<Vec<ListArtifactsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListArtifactsTag>>,
}
operation! { ListArtifacts() "ListArtifacts" -> ListArtifactsOutput {
    0 "Filter" filter: Vec<ListArtifactsFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<ListArtifactsTag>
} }
paged! { ListArtifacts: ListArtifactsArtifacts = Token "NextToken", "Artifacts" artifacts, next "NextToken" }

/// In the request of [`ListArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListArtifactsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListArtifactsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsOutput {
    pub artifacts: Vec<ListArtifactsArtifacts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListArtifactsOutput {
    0 "Artifacts" artifacts: Vec<ListArtifactsArtifacts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsArtifacts {
    pub artifact_build_property: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_type: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub max_version: Option<String>,
    pub name: Option<String>,
    pub permission_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListArtifactsTags>,
}
model! { ListArtifactsArtifacts {
    0 "ArtifactBuildProperty" artifact_build_property: String, 1 "ArtifactId" artifact_id: String,
    2 "ArtifactType" artifact_type: String, 3 "Description" description: String, 4 "GmtModified" gmt_modified: String,
    5 "MaxVersion" max_version: String, 6 "Name" name: String, 7 "PermissionType" permission_type: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String, 10 "Tags" tags: Vec<ListArtifactsTags>
} }

/// In the response of [`ListArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListArtifactsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ops notices: `ListOpsNotices` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListOpsNotices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNotices {
    pub filter: Option<Vec<ListOpsNoticesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListOpsNotices(region_id: String) "ListOpsNotices" -> ListOpsNoticesOutput {
    0 "Filter" filter: Vec<ListOpsNoticesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListOpsNotices: ListOpsNoticesOpsNotices = Token "NextToken", "OpsNotices" ops_notices, next "NextToken" }

/// In the request of [`ListOpsNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListOpsNoticesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListOpsNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub ops_notices: Vec<ListOpsNoticesOpsNotices>,
    pub total_count: Option<i64>,
}
model! { ListOpsNoticesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "OpsNotices" ops_notices: Vec<ListOpsNoticesOpsNotices>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOpsNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesOpsNotices {
    pub attributes: Option<String>,
    pub category: Option<String>,
    pub content: Option<String>,
    pub notice_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_versions: Vec<String>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub start_time: Option<String>,
    pub success: Option<String>,
    pub r#type: Option<String>,
}
model! { ListOpsNoticesOpsNotices {
    0 "Attributes" attributes: String, 1 "Category" category: String, 2 "Content" content: String,
    3 "NoticeId" notice_id: String, 4 "ServiceId" service_id: String, 5 "ServiceName" service_name: String,
    6 "ServiceVersions" service_versions: Vec<String>, 7 "Severity" severity: String, 8 "Solutions" solutions: String,
    9 "StartTime" start_time: String, 10 "Success" success: String, 11 "Type" r#type: String
} }

/// Lists resellers: `ListResellers` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListResellers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellers {
    pub filter: Option<Vec<ListResellersFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListResellers(region_id: String) "ListResellers" -> ListResellersOutput {
    0 "Filter" filter: Vec<ListResellersFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListResellers: ListResellersSupplierInformation =
    Token "NextToken", "SupplierInformation" supplier_information, next "NextToken" }

/// In the request of [`ListResellers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellersFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListResellersFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListResellers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supplier_information: Vec<ListResellersSupplierInformation>,
    pub total_count: Option<i64>,
}
model! { ListResellersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SupplierInformation" supplier_information: Vec<ListResellersSupplierInformation>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResellers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellersSupplierInformation {
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_uid: Option<i64>,
    pub supplier_url: Option<String>,
}
model! { ListResellersSupplierInformation {
    0 "SupplierDesc" supplier_desc: String, 1 "SupplierLogo" supplier_logo: String,
    2 "SupplierName" supplier_name: String, 3 "SupplierUid" supplier_uid: i64, 4 "SupplierUrl" supplier_url: String
} }

/// Lists service build logs: `ListServiceBuildLogs` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceBuildLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogs {
    pub filter: Option<Vec<ListServiceBuildLogsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub sort_order: Option<String>,
}
operation! { ListServiceBuildLogs(region_id: String, service_id: String)
    "ListServiceBuildLogs" -> ListServiceBuildLogsOutput {
    0 "Filter" filter: Vec<ListServiceBuildLogsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id, 4 "ServiceId" service_id, 5 "SortOrder" sort_order: String
} }
paged! { ListServiceBuildLogs: ListServiceBuildLogsBuildLogs =
    Token "NextToken", "BuildLogs" build_logs, next "NextToken" }

/// In the request of [`ListServiceBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceBuildLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsOutput {
    pub build_logs: Vec<ListServiceBuildLogsBuildLogs>,
    pub next_token: Option<String>,
}
model! { ListServiceBuildLogsOutput {
    0 "BuildLogs" build_logs: Vec<ListServiceBuildLogsBuildLogs>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListServiceBuildLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsBuildLogs {
    pub build_step: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListServiceBuildLogsBuildLogs {
    0 "BuildStep" build_step: String, 1 "Content" content: String, 2 "Timestamp" timestamp: String
} }

/// Lists service instance bill: `ListServiceInstanceBill` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstanceBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBill {
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
}
operation! { ListServiceInstanceBill(billing_cycle: String) "ListServiceInstanceBill" -> ListServiceInstanceBillOutput {
    0 "BillingCycle" billing_cycle, 1 "BillingDate" billing_date: String, 2 "Granularity" granularity: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ServiceId" service_id: String,
    6 "ServiceInstanceId" service_instance_id: String, 7 "ServiceVersion" service_version: String
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
    pub service_instance_id: Option<String>,
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
    15 "ServiceInstanceId" service_instance_id: String, 16 "SplitBillingCycle" split_billing_cycle: String,
    17 "SubscriptionType" subscription_type: String, 18 "Usage" usage: String, 19 "UsageUnit" usage_unit: String
} }

/// Lists service instance deploy details: `ListServiceInstanceDeployDetails` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstanceDeployDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetails {
    pub cycle_time_zone: Option<String>,
    pub cycle_type: Option<String>,
    pub dimension: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub filter: Option<Vec<ListServiceInstanceDeployDetailsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { ListServiceInstanceDeployDetails(region_id: String)
    "ListServiceInstanceDeployDetails" -> ListServiceInstanceDeployDetailsOutput {
    0 "CycleTimeZone" cycle_time_zone: String, 1 "CycleType" cycle_type: String, 2 "Dimension" dimension: Vec<String>,
    3 "EndTime" end_time: String, 4 "Filter" filter: Vec<ListServiceInstanceDeployDetailsFilter>,
    5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String, 7 "RegionId" region_id,
    8 "StartTime" start_time: String
} }
paged! { ListServiceInstanceDeployDetails: ListServiceInstanceDeployDetailsDeployDetails =
    Token "NextToken", "DeployDetails" deploy_details, next "NextToken" }

/// In the request of [`ListServiceInstanceDeployDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetailsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstanceDeployDetailsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceInstanceDeployDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetailsOutput {
    pub deploy_details: Vec<ListServiceInstanceDeployDetailsDeployDetails>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstanceDeployDetailsOutput {
    0 "DeployDetails" deploy_details: Vec<ListServiceInstanceDeployDetailsDeployDetails>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceInstanceDeployDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetailsDeployDetails {
    pub count: Option<String>,
    pub create_time: Option<String>,
    pub cycle: Option<String>,
    pub deploy_succeeded: Option<String>,
    pub error_code: Option<String>,
    pub error_detail: Option<String>,
    pub error_type: Option<String>,
    pub service_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_name_chn: Option<String>,
    pub service_name_eng: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub timestamp: Option<String>,
    pub user_id: Option<String>,
}
model! { ListServiceInstanceDeployDetailsDeployDetails {
    0 "Count" count: String, 1 "CreateTime" create_time: String, 2 "Cycle" cycle: String,
    3 "DeploySucceeded" deploy_succeeded: String, 4 "ErrorCode" error_code: String,
    5 "ErrorDetail" error_detail: String, 6 "ErrorType" error_type: String, 7 "ServiceId" service_id: String,
    8 "ServiceInstanceId" service_instance_id: String, 9 "ServiceNameChn" service_name_chn: String,
    10 "ServiceNameEng" service_name_eng: String, 11 "ServiceType" service_type: String,
    12 "ServiceVersion" service_version: String, 13 "Timestamp" timestamp: String, 14 "UserId" user_id: String
} }

/// Lists service instance logs: `ListServiceInstanceLogs` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstanceLogs>.
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

/// Lists service instance resources: `ListServiceInstanceResources` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstanceResources>.
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

/// Lists service instance upgrade history: `ListServiceInstanceUpgradeHistory` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstanceUpgradeHistory>.
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

/// Lists service instances: `ListServiceInstances` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstances {
    pub filter: Option<Vec<ListServiceInstancesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show_deleted: Option<bool>,
    pub tag: Option<Vec<ListServiceInstancesTag>>,
}
operation! { ListServiceInstances() "ListServiceInstances" -> ListServiceInstancesOutput {
    0 "Filter" filter: Vec<ListServiceInstancesFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ShowDeleted" show_deleted: bool, 6 "Tag" tag: Vec<ListServiceInstancesTag>
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
    pub is_operated: Option<bool>,
    pub name: Option<String>,
    pub operated_service_instance_id: Option<String>,
    pub operation_end_time: Option<String>,
    pub operation_start_time: Option<String>,
    pub parameters: Option<String>,
    pub pay_type: Option<String>,
    pub policy_names: Option<String>,
    pub progress: Option<i64>,
    pub resource_group_id: Option<String>,
    pub service: Option<ListServiceInstancesService>,
    pub service_instance_id: Option<String>,
    pub service_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub tags: Vec<ListServiceInstancesTags>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListServiceInstancesServiceInstances {
    0 "BizStatus" biz_status: String, 1 "CreateTime" create_time: String,
    2 "EnableInstanceOps" enable_instance_ops: bool, 3 "EndTime" end_time: String,
    4 "GrantedPermission" granted_permission: ListServiceInstancesGrantedPermission, 5 "IsOperated" is_operated: bool,
    6 "Name" name: String, 7 "OperatedServiceInstanceId" operated_service_instance_id: String,
    8 "OperationEndTime" operation_end_time: String, 9 "OperationStartTime" operation_start_time: String,
    10 "Parameters" parameters: String, 11 "PayType" pay_type: String, 12 "PolicyNames" policy_names: String,
    13 "Progress" progress: i64, 14 "ResourceGroupId" resource_group_id: String,
    15 "Service" service: ListServiceInstancesService, 16 "ServiceInstanceId" service_instance_id: String,
    17 "ServiceType" service_type: String, 18 "Source" source: String, 19 "Status" status: String,
    20 "StatusDetail" status_detail: String, 21 "Tags" tags: Vec<ListServiceInstancesTags>,
    22 "TemplateName" template_name: String, 23 "UpdateTime" update_time: String, 24 "UserId" user_id: i64
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
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub enable_private_vpc_connection: Option<bool>,
    pub publish_time: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Vec<ListServiceInstancesServiceInfos>,
    pub service_type: Option<String>,
    pub source_supplier_name: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { ListServiceInstancesService {
    0 "DeployMetadata" deploy_metadata: String, 1 "DeployType" deploy_type: String,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection: bool, 3 "PublishTime" publish_time: String,
    4 "ServiceId" service_id: String, 5 "ServiceInfos" service_infos: Vec<ListServiceInstancesServiceInfos>,
    6 "ServiceType" service_type: String, 7 "SourceSupplierName" source_supplier_name: String,
    8 "Status" status: String, 9 "SupplierName" supplier_name: String, 10 "SupplierUrl" supplier_url: String,
    11 "Version" version: String, 12 "VersionName" version_name: String
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

/// Lists service registrations: `ListServiceRegistrations` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceRegistrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrations {
    pub filter: Option<Vec<ListServiceRegistrationsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListServiceRegistrations(region_id: String) "ListServiceRegistrations" -> ListServiceRegistrationsOutput {
    0 "Filter" filter: Vec<ListServiceRegistrationsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListServiceRegistrations: ListServiceRegistrationsServiceRegistrations =
    Token "NextToken", "ServiceRegistrations" service_registrations, next "NextToken" }

/// In the request of [`ListServiceRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrationsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceRegistrationsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_registrations: Vec<ListServiceRegistrationsServiceRegistrations>,
    pub total_count: Option<i64>,
}
model! { ListServiceRegistrationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceRegistrations" service_registrations: Vec<ListServiceRegistrationsServiceRegistrations>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrationsServiceRegistrations {
    pub comment: Option<String>,
    pub finish_time: Option<String>,
    pub registration_id: Option<String>,
    pub service_id: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
}
model! { ListServiceRegistrationsServiceRegistrations {
    0 "Comment" comment: String, 1 "FinishTime" finish_time: String, 2 "RegistrationId" registration_id: String,
    3 "ServiceId" service_id: String, 4 "Status" status: String, 5 "SubmitTime" submit_time: String
} }

/// Lists service shared accounts: `ListServiceSharedAccounts` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceSharedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccounts {
    pub filter: Option<Vec<ListServiceSharedAccountsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub permission: Option<String>,
    /// Required.
    pub region_id: String,
    pub service_id: Option<String>,
}
operation! { ListServiceSharedAccounts(region_id: String)
    "ListServiceSharedAccounts" -> ListServiceSharedAccountsOutput {
    0 "Filter" filter: Vec<ListServiceSharedAccountsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Permission" permission: String, 4 "RegionId" region_id,
    5 "ServiceId" service_id: String
} }
paged! { ListServiceSharedAccounts: ListServiceSharedAccountsShareAccount =
    Token "NextToken", "ShareAccount" share_account, next "NextToken" }

/// In the request of [`ListServiceSharedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccountsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceSharedAccountsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceSharedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccountsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub share_account: Vec<ListServiceSharedAccountsShareAccount>,
    pub total_count: Option<i64>,
}
model! { ListServiceSharedAccountsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ShareAccount" share_account: Vec<ListServiceSharedAccountsShareAccount>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceSharedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccountsShareAccount {
    pub create_time: Option<String>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub permission: Option<String>,
    pub service_id: Option<String>,
    pub update_time: Option<String>,
    pub user_ali_uid: Option<String>,
}
model! { ListServiceSharedAccountsShareAccount {
    0 "CreateTime" create_time: String, 1 "Logo" logo: String, 2 "Name" name: String, 3 "Permission" permission: String,
    4 "ServiceId" service_id: String, 5 "UpdateTime" update_time: String, 6 "UserAliUid" user_ali_uid: String
} }

/// Lists service test cases: `ListServiceTestCases` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceTestCases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCases {
    pub filters: Option<Vec<ListServiceTestCasesFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub service_version: Option<String>,
}
operation! { ListServiceTestCases() "ListServiceTestCases" -> ListServiceTestCasesOutput {
    0 "Filters" filters: Vec<ListServiceTestCasesFilters>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id: String, 4 "ServiceId" service_id: String,
    5 "ServiceVersion" service_version: String
} }
paged! { ListServiceTestCases: ListServiceTestCasesData = Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`ListServiceTestCases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesFilters {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceTestCasesFilters() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceTestCases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesOutput {
    pub data: Vec<ListServiceTestCasesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceTestCasesOutput {
    0 "Data" data: Vec<ListServiceTestCasesData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceTestCases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesData {
    pub template_name: Option<String>,
    pub test_case_id: Option<String>,
    pub test_case_name: Option<String>,
    pub test_config: Option<String>,
}
model! { ListServiceTestCasesData {
    0 "TemplateName" template_name: String, 1 "TestCaseId" test_case_id: String,
    2 "TestCaseName" test_case_name: String, 3 "TestConfig" test_config: String
} }

/// Lists service test task logs: `ListServiceTestTaskLogs` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceTestTaskLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTaskLogs {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sort_order: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListServiceTestTaskLogs() "ListServiceTestTaskLogs" -> ListServiceTestTaskLogsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "SortOrder" sort_order: String,
    3 "TaskId" task_id: String
} }
paged! { ListServiceTestTaskLogs: ListServiceTestTaskLogsTaskLogs =
    Token "NextToken", "TaskLogs" task_logs, next "NextToken" }

/// Response of [`ListServiceTestTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTaskLogsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_logs: Vec<ListServiceTestTaskLogsTaskLogs>,
}
model! { ListServiceTestTaskLogsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TaskLogs" task_logs: Vec<ListServiceTestTaskLogsTaskLogs>
} }

/// In the response of [`ListServiceTestTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTaskLogsTaskLogs {
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListServiceTestTaskLogsTaskLogs {
    0 "Content" content: String, 1 "Timestamp" timestamp: String
} }

/// Lists service test tasks: `ListServiceTestTasks` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceTestTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasks {
    pub filter: Option<Vec<ListServiceTestTasksFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub service_version: Option<String>,
}
operation! { ListServiceTestTasks() "ListServiceTestTasks" -> ListServiceTestTasksOutput {
    0 "Filter" filter: Vec<ListServiceTestTasksFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id: String, 4 "ServiceId" service_id: String,
    5 "ServiceVersion" service_version: String
} }
paged! { ListServiceTestTasks: ListServiceTestTasksServiceTestTasks =
    Token "NextToken", "ServiceTestTasks" service_test_tasks, next "NextToken" }

/// In the request of [`ListServiceTestTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasksFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceTestTasksFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListServiceTestTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasksOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_test_tasks: Vec<ListServiceTestTasksServiceTestTasks>,
}
model! { ListServiceTestTasksOutput {
    0 "Count" count: i64, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ServiceTestTasks" service_test_tasks: Vec<ListServiceTestTasksServiceTestTasks>
} }

/// In the response of [`ListServiceTestTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasksServiceTestTasks {
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_region_id: Option<String>,
}
model! { ListServiceTestTasksServiceTestTasks {
    0 "CreateTime" create_time: String, 1 "Status" status: String, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String, 4 "TaskRegionId" task_region_id: String
} }

/// Lists service usages: `ListServiceUsages` of `computenestsupplier` 2021-05-21.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServiceUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsages {
    pub filter: Option<Vec<ListServiceUsagesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub supplier_role: Option<String>,
}
operation! { ListServiceUsages() "ListServiceUsages" -> ListServiceUsagesOutput {
    0 "Filter" filter: Vec<ListServiceUsagesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "SupplierRole" supplier_role: String
} { method: "GET", } }
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

/// Lists services: `ListServices` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub all_versions: Option<bool>,
    pub filter: Option<Vec<ListServicesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListServicesTag>>,
}
operation! { ListServices(region_id: String) "ListServices" -> ListServicesOutput {
    0 "AllVersions" all_versions: bool, 1 "Filter" filter: Vec<ListServicesFilter>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tag" tag: Vec<ListServicesTag>
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
    pub approval_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_version: Option<String>,
    pub build_info: Option<String>,
    pub categories: Option<String>,
    pub commodity: Option<ListServicesCommodity>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub default_version: Option<bool>,
    pub deploy_type: Option<String>,
    pub has_beta: Option<bool>,
    pub has_draft: Option<bool>,
    pub latest_resell_source_service_version: Option<String>,
    pub publish_time: Option<String>,
    pub relation_type: Option<String>,
    pub resell_apply_status: Option<String>,
    pub resell_service_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_discoverable: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Vec<ListServicesServiceInfos>,
    pub service_locale_configs: Vec<ListServicesServiceLocaleConfigs>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub source_image: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_version: Option<String>,
    pub source_supplier_name: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub tags: Vec<ListServicesTags>,
    pub tenant_type: Option<String>,
    pub trial_type: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub virtual_internet_service: Option<String>,
}
model! { ListServicesServices {
    0 "ApprovalType" approval_type: String, 1 "ArtifactId" artifact_id: String,
    2 "ArtifactVersion" artifact_version: String, 3 "BuildInfo" build_info: String, 4 "Categories" categories: String,
    5 "Commodity" commodity: ListServicesCommodity, 6 "CommodityCode" commodity_code: String,
    7 "CreateTime" create_time: String, 8 "DefaultVersion" default_version: bool, 9 "DeployType" deploy_type: String,
    10 "HasBeta" has_beta: bool, 11 "HasDraft" has_draft: bool,
    12 "LatestResellSourceServiceVersion" latest_resell_source_service_version: String,
    13 "PublishTime" publish_time: String, 14 "RelationType" relation_type: String,
    15 "ResellApplyStatus" resell_apply_status: String, 16 "ResellServiceId" resell_service_id: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "ServiceDiscoverable" service_discoverable: String,
    19 "ServiceId" service_id: String, 20 "ServiceInfos" service_infos: Vec<ListServicesServiceInfos>,
    21 "ServiceLocaleConfigs" service_locale_configs: Vec<ListServicesServiceLocaleConfigs>,
    22 "ServiceType" service_type: String, 23 "ShareType" share_type: String, 24 "SourceImage" source_image: String,
    25 "SourceServiceId" source_service_id: String, 26 "SourceServiceVersion" source_service_version: String,
    27 "SourceSupplierName" source_supplier_name: String, 28 "Status" status: String,
    29 "SupplierName" supplier_name: String, 30 "SupplierUrl" supplier_url: String,
    31 "Tags" tags: Vec<ListServicesTags>, 32 "TenantType" tenant_type: String, 33 "TrialType" trial_type: String,
    34 "UpdateTime" update_time: String, 35 "Version" version: String, 36 "VersionName" version_name: String,
    37 "VirtualInternetService" virtual_internet_service: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesCommodity {
    pub commodity_code: Option<String>,
    pub saas_boost_metadata: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServicesCommodity {
    0 "CommodityCode" commodity_code: String, 1 "SaasBoostMetadata" saas_boost_metadata: String, 2 "Type" r#type: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { ListServicesServiceInfos {
    0 "Image" image: String, 1 "Locale" locale: String, 2 "Name" name: String,
    3 "ShortDescription" short_description: String
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

/// Lists supplier registrations: `ListSupplierRegistrations` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListSupplierRegistrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrations {
    pub filter: Option<Vec<ListSupplierRegistrationsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListSupplierRegistrations(region_id: String)
    "ListSupplierRegistrations" -> ListSupplierRegistrationsOutput {
    0 "Filter" filter: Vec<ListSupplierRegistrationsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListSupplierRegistrations: ListSupplierRegistrationsSupplierRegistrations =
    Token "NextToken", "SupplierRegistrations" supplier_registrations, next "NextToken" }

/// In the request of [`ListSupplierRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrationsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSupplierRegistrationsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListSupplierRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supplier_registrations: Vec<ListSupplierRegistrationsSupplierRegistrations>,
    pub total_count: Option<i64>,
}
model! { ListSupplierRegistrationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SupplierRegistrations" supplier_registrations: Vec<ListSupplierRegistrationsSupplierRegistrations>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSupplierRegistrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrationsSupplierRegistrations {
    pub comment: Option<String>,
    pub contact_email: Option<String>,
    pub contact_number: Option<String>,
    pub contact_person: Option<String>,
    pub contact_person_title: Option<String>,
    pub enable_reseller_mode: Option<bool>,
    pub product_annual_revenue: Option<String>,
    pub product_business: Option<String>,
    pub product_delivery_types: Option<String>,
    pub product_publish_time: Option<String>,
    pub product_sell_types: Option<String>,
    pub registration_id: Option<String>,
    pub resell_business_desc: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_name_en: Option<String>,
    pub supplier_uid: Option<String>,
    pub supplier_url: Option<String>,
}
model! { ListSupplierRegistrationsSupplierRegistrations {
    0 "Comment" comment: String, 1 "ContactEmail" contact_email: String, 2 "ContactNumber" contact_number: String,
    3 "ContactPerson" contact_person: String, 4 "ContactPersonTitle" contact_person_title: String,
    5 "EnableResellerMode" enable_reseller_mode: bool, 6 "ProductAnnualRevenue" product_annual_revenue: String,
    7 "ProductBusiness" product_business: String, 8 "ProductDeliveryTypes" product_delivery_types: String,
    9 "ProductPublishTime" product_publish_time: String, 10 "ProductSellTypes" product_sell_types: String,
    11 "RegistrationId" registration_id: String, 12 "ResellBusinessDesc" resell_business_desc: String,
    13 "Status" status: String, 14 "SubmitTime" submit_time: String, 15 "SupplierDesc" supplier_desc: String,
    16 "SupplierLogo" supplier_logo: String, 17 "SupplierName" supplier_name: String,
    18 "SupplierNameEn" supplier_name_en: String, 19 "SupplierUid" supplier_uid: String,
    20 "SupplierUrl" supplier_url: String
} }

/// Lists tag keys: `ListTagKeys` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListTagKeys>.
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

/// Lists tag resources: `ListTagResources` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListTagResources>.
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

/// Lists tag values: `ListTagValues` of `computenestsupplier` 2021-05-21.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ListTagValues>.
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

/// Modifies service instance resources: `ModifyServiceInstanceResources` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ModifyServiceInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInstanceResources {
    pub resources: Option<String>,
    /// Required.
    pub service_instance_id: String,
    pub service_instance_resources_action: Option<String>,
}
operation! { ModifyServiceInstanceResources(service_instance_id: String) "ModifyServiceInstanceResources" -> Empty {
    0 "Resources" resources: String, 1 "ServiceInstanceId" service_instance_id,
    2 "ServiceInstanceResourcesAction" service_instance_resources_action: String
} }

/// Response of [`ModifyServiceInstanceResources`]: empty.
pub type ModifyServiceInstanceResourcesOutput = Empty;

/// `PreLaunchService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/PreLaunchService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreLaunchService {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { PreLaunchService(region_id: String, service_id: String) "PreLaunchService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id
} }

/// Response of [`PreLaunchService`]: empty.
pub type PreLaunchServiceOutput = Empty;

/// Pushes metering data: `PushMeteringData` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/PushMeteringData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringData {
    /// Required.
    pub metering: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { PushMeteringData(metering: String, service_instance_id: String) "PushMeteringData" -> Empty {
    0 "Metering" metering, 1 "ServiceInstanceId" service_instance_id
} }

/// Response of [`PushMeteringData`]: empty.
pub type PushMeteringDataOutput = Empty;

/// Registers service: `RegisterService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/RegisterService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterService {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
}
operation! { RegisterService(region_id: String, service_id: String) "RegisterService" -> RegisterServiceOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id
} }

/// Response of [`RegisterService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterServiceOutput {
    pub registration_id: Option<String>,
}
model! { RegisterServiceOutput {
    0 "RegistrationId" registration_id: String
} }

/// Rejects service usage: `RejectServiceUsage` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/RejectServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectServiceUsage {
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub r#type: Option<i64>,
    /// Required.
    pub user_ali_uid: i64,
}
operation! { RejectServiceUsage(service_id: String, user_ali_uid: i64) "RejectServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "Comments" comments: String, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id, 4 "Type" r#type: i64, 5 "UserAliUid" user_ali_uid
} }

/// Response of [`RejectServiceUsage`]: empty.
pub type RejectServiceUsageOutput = Empty;

/// Releases artifact: `ReleaseArtifact` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/ReleaseArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseArtifact {
    /// Required.
    pub artifact_id: String,
    pub client_token: Option<String>,
}
operation! { ReleaseArtifact(artifact_id: String) "ReleaseArtifact" -> ReleaseArtifactOutput {
    0 "ArtifactId" artifact_id, 1 "ClientToken" client_token: String
} }

/// Response of [`ReleaseArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseArtifactOutput {
    pub artifact_id: Option<String>,
    pub artifact_property: Option<String>,
    pub artifact_type: Option<String>,
    pub artifact_version: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub version_name: Option<String>,
}
model! { ReleaseArtifactOutput {
    0 "ArtifactId" artifact_id: String, 1 "ArtifactProperty" artifact_property: String,
    2 "ArtifactType" artifact_type: String, 3 "ArtifactVersion" artifact_version: String,
    4 "Description" description: String, 5 "GmtModified" gmt_modified: String, 6 "Status" status: String,
    7 "VersionName" version_name: String
} }

/// Removes service shared accounts: `RemoveServiceSharedAccounts` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/RemoveServiceSharedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServiceSharedAccounts {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub r#type: Option<String>,
    /// Required.
    pub user_ali_uids: Vec<i64>,
}
operation! { RemoveServiceSharedAccounts(region_id: String, service_id: String, user_ali_uids: Vec<i64>)
    "RemoveServiceSharedAccounts" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id, 3 "Type" r#type: String,
    4 "UserAliUids" user_ali_uids
} }

/// Response of [`RemoveServiceSharedAccounts`]: empty.
pub type RemoveServiceSharedAccountsOutput = Empty;

/// Restarts service instance: `RestartServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/RestartServiceInstance>.
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

/// `RollbackServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/RollbackServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackServiceInstance {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_instance_id: Option<String>,
}
operation! { RollbackServiceInstance() "RollbackServiceInstance" -> RollbackServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String,
    2 "ServiceInstanceId" service_instance_id: String
} }

/// Response of [`RollbackServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackServiceInstanceOutput {
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { RollbackServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id: String, 1 "Status" status: String
} }

/// Starts service instance: `StartServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/StartServiceInstance>.
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

/// Stops service instance: `StopServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/StopServiceInstance>.
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

/// `TagResources` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/TagResources>.
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

/// `UnTagResources` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UnTagResources>.
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

/// Updates artifact: `UpdateArtifact` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifact {
    pub artifact_build_property: Option<UpdateArtifactArtifactBuildProperty>,
    /// Required.
    pub artifact_id: String,
    pub artifact_property: Option<UpdateArtifactArtifactProperty>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub permission_type: Option<String>,
    pub support_region_ids: Option<Vec<String>>,
    pub version_name: Option<String>,
}
operation! { UpdateArtifact(artifact_id: String) "UpdateArtifact" -> UpdateArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property: UpdateArtifactArtifactBuildProperty, 1 "ArtifactId" artifact_id,
    2 "ArtifactProperty" artifact_property: UpdateArtifactArtifactProperty, 3 "ClientToken" client_token: String,
    4 "Description" description: String, 5 "PermissionType" permission_type: String,
    6 "SupportRegionIds" support_region_ids: Vec<String>, 7 "VersionName" version_name: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`UpdateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactArtifactBuildProperty {
    pub build_args: Option<Vec<UpdateArtifactBuildArgs>>,
    pub code_repo: Option<UpdateArtifactCodeRepo>,
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub dockerfile_path: Option<String>,
    pub enable_gpu: Option<bool>,
    pub region_id: Option<String>,
    pub source_container_image: Option<String>,
    pub source_image_id: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { UpdateArtifactArtifactBuildProperty() {
    0 "BuildArgs" build_args: Vec<UpdateArtifactBuildArgs>, 1 "CodeRepo" code_repo: UpdateArtifactCodeRepo,
    2 "CommandContent" command_content: String, 3 "CommandType" command_type: String,
    4 "DockerfilePath" dockerfile_path: String, 5 "EnableGpu" enable_gpu: bool, 6 "RegionId" region_id: String,
    7 "SourceContainerImage" source_container_image: String, 8 "SourceImageId" source_image_id: String,
    9 "SystemDiskSize" system_disk_size: i64
} }

/// In the request of [`UpdateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactBuildArgs {
    pub argument_name: Option<String>,
    pub argument_value: Option<String>,
}
input! { UpdateArtifactBuildArgs() {
    0 "ArgumentName" argument_name: String, 1 "ArgumentValue" argument_value: String
} }

/// In the request of [`UpdateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactCodeRepo {
    pub branch: Option<String>,
    pub endpoint: Option<String>,
    pub org_id: Option<String>,
    pub owner: Option<String>,
    pub platform: Option<String>,
    pub repo_id: Option<i64>,
    pub repo_name: Option<String>,
}
input! { UpdateArtifactCodeRepo() {
    0 "Branch" branch: String, 1 "Endpoint" endpoint: String, 2 "OrgId" org_id: String, 3 "Owner" owner: String,
    4 "Platform" platform: String, 5 "RepoId" repo_id: i64, 6 "RepoName" repo_name: String
} }

/// In the request of [`UpdateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactArtifactProperty {
    pub commodity_code: Option<String>,
    pub commodity_version: Option<String>,
    pub image_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tag: Option<String>,
    pub url: Option<String>,
}
input! { UpdateArtifactArtifactProperty() {
    0 "CommodityCode" commodity_code: String, 1 "CommodityVersion" commodity_version: String,
    2 "ImageId" image_id: String, 3 "RegionId" region_id: String, 4 "RepoId" repo_id: String,
    5 "RepoName" repo_name: String, 6 "RepoType" repo_type: String, 7 "Tag" tag: String, 8 "Url" url: String
} }

/// Response of [`UpdateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactOutput {
    pub artifact_build_property: Option<String>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<String>,
    pub artifact_type: Option<String>,
    pub artifact_version: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_region_ids: Option<String>,
    pub version_name: Option<String>,
}
model! { UpdateArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property: String, 1 "ArtifactBuildType" artifact_build_type: String,
    2 "ArtifactId" artifact_id: String, 3 "ArtifactProperty" artifact_property: String,
    4 "ArtifactType" artifact_type: String, 5 "ArtifactVersion" artifact_version: String,
    6 "Description" description: String, 7 "GmtModified" gmt_modified: String, 8 "Status" status: String,
    9 "StatusDetail" status_detail: String, 10 "SupportRegionIds" support_region_ids: String,
    11 "VersionName" version_name: String
} }

/// Updates service: `UpdateService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub alarm_metadata: Option<String>,
    pub approval_type: Option<String>,
    pub build_parameters: Option<String>,
    pub client_token: Option<String>,
    pub commodity: Option<UpdateServiceCommodity>,
    pub compliance_metadata: Option<UpdateServiceComplianceMetadata>,
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub dry_run: Option<bool>,
    pub duration: Option<i64>,
    pub is_default: Option<bool>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub policy_names: Option<String>,
    /// Required.
    pub region_id: String,
    pub resellable: Option<bool>,
    /// Required.
    pub service_id: String,
    pub service_info: Option<Vec<UpdateServiceServiceInfo>>,
    pub service_locale_configs: Option<Vec<UpdateServiceServiceLocaleConfigs>>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub share_type: Option<String>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<i64>,
    pub update_option: Option<UpdateServiceUpdateOption>,
    pub upgrade_metadata: Option<String>,
    pub version_name: Option<String>,
}
operation! { UpdateService(region_id: String, service_id: String) "UpdateService" -> UpdateServiceOutput {
    0 "AlarmMetadata" alarm_metadata: String, 1 "ApprovalType" approval_type: String,
    2 "BuildParameters" build_parameters: String, 3 "ClientToken" client_token: String,
    4 "Commodity" commodity: UpdateServiceCommodity,
    5 "ComplianceMetadata" compliance_metadata: UpdateServiceComplianceMetadata,
    6 "DeployMetadata" deploy_metadata: String, 7 "DeployType" deploy_type: String, 8 "DryRun" dry_run: bool,
    9 "Duration" duration: i64, 10 "IsDefault" is_default: bool, 11 "IsSupportOperated" is_support_operated: bool,
    12 "LicenseMetadata" license_metadata: String, 13 "LogMetadata" log_metadata: String,
    14 "OperationMetadata" operation_metadata: String, 15 "PolicyNames" policy_names: String, 16 "RegionId" region_id,
    17 "Resellable" resellable: bool, 18 "ServiceId" service_id,
    19 "ServiceInfo" service_info: Vec<UpdateServiceServiceInfo>,
    20 "ServiceLocaleConfigs" service_locale_configs: Vec<UpdateServiceServiceLocaleConfigs>,
    21 "ServiceType" service_type: String, 22 "ServiceVersion" service_version: String,
    23 "ShareType" share_type: String, 24 "TenantType" tenant_type: String, 25 "TrialDuration" trial_duration: i64,
    26 "UpdateOption" update_option: UpdateServiceUpdateOption, 27 "UpgradeMetadata" upgrade_metadata: String,
    28 "VersionName" version_name: String
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(26, Location::Default, Style::Json)
] }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCommodity {
    pub components_mappings: Option<Vec<UpdateServiceComponentsMappings>>,
    pub metering_entity_extra_infos: Option<Vec<UpdateServiceMeteringEntityExtraInfos>>,
    pub metering_entity_mappings: Option<Vec<UpdateServiceMeteringEntityMappings>>,
    pub saas_boost_config: Option<String>,
    pub specification_mappings: Option<Vec<UpdateServiceSpecificationMappings>>,
}
input! { UpdateServiceCommodity() {
    0 "ComponentsMappings" components_mappings: Vec<UpdateServiceComponentsMappings>,
    1 "MeteringEntityExtraInfos" metering_entity_extra_infos: Vec<UpdateServiceMeteringEntityExtraInfos>,
    2 "MeteringEntityMappings" metering_entity_mappings: Vec<UpdateServiceMeteringEntityMappings>,
    3 "SaasBoostConfig" saas_boost_config: String,
    4 "SpecificationMappings" specification_mappings: Vec<UpdateServiceSpecificationMappings>
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceComponentsMappings {
    pub mappings: Option<BTreeMap<String, String>>,
    pub template_name: Option<String>,
}
input! { UpdateServiceComponentsMappings() {
    0 "Mappings" mappings: BTreeMap<String, String>, 1 "TemplateName" template_name: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMeteringEntityExtraInfos {
    pub entity_id: Option<String>,
    pub metric_name: Option<String>,
    pub promql: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateServiceMeteringEntityExtraInfos() {
    0 "EntityId" entity_id: String, 1 "MetricName" metric_name: String, 2 "Promql" promql: String,
    3 "Type" r#type: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMeteringEntityMappings {
    pub entity_ids: Option<Vec<String>>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
input! { UpdateServiceMeteringEntityMappings() {
    0 "EntityIds" entity_ids: Vec<String>, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSpecificationMappings {
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
input! { UpdateServiceSpecificationMappings() {
    0 "SpecificationCode" specification_code: String, 1 "SpecificationName" specification_name: String,
    2 "TemplateName" template_name: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceComplianceMetadata {
    pub compliance_packs: Option<Vec<String>>,
}
input! { UpdateServiceComplianceMetadata() {
    0 "CompliancePacks" compliance_packs: Vec<String>
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceServiceInfo {
    pub agreements: Option<Vec<UpdateServiceAgreements>>,
    pub image: Option<String>,
    pub locale: Option<String>,
    pub long_description_url: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<UpdateServiceSoftwares>>,
}
input! { UpdateServiceServiceInfo() {
    0 "Agreements" agreements: Vec<UpdateServiceAgreements>, 1 "Image" image: String, 2 "Locale" locale: String,
    3 "LongDescriptionUrl" long_description_url: String, 4 "Name" name: String,
    5 "ShortDescription" short_description: String, 6 "Softwares" softwares: Vec<UpdateServiceSoftwares>
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { UpdateServiceAgreements() {
    0 "Name" name: String, 1 "Url" url: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { UpdateServiceSoftwares() {
    0 "Name" name: String, 1 "Version" version: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceServiceLocaleConfigs {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
input! { UpdateServiceServiceLocaleConfigs() {
    0 "EnValue" en_value: String, 1 "OriginalValue" original_value: String, 2 "ZhValue" zh_value: String
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceUpdateOption {
    pub update_artifact: Option<bool>,
    pub update_from: Option<String>,
}
input! { UpdateServiceUpdateOption() {
    0 "UpdateArtifact" update_artifact: bool, 1 "UpdateFrom" update_from: String
} }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub dry_run_result: Option<UpdateServiceDryRunResult>,
}
model! { UpdateServiceOutput {
    0 "DryRunResult" dry_run_result: UpdateServiceDryRunResult
} }

/// In the response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDryRunResult {
    pub role_policy: Option<UpdateServiceRolePolicy>,
}
model! { UpdateServiceDryRunResult {
    0 "RolePolicy" role_policy: UpdateServiceRolePolicy
} }

/// In the response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolePolicy {
    pub missing_policy: Vec<UpdateServiceMissingPolicy>,
    pub policy: Option<String>,
}
model! { UpdateServiceRolePolicy {
    0 "MissingPolicy" missing_policy: Vec<UpdateServiceMissingPolicy>, 1 "Policy" policy: String
} }

/// In the response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMissingPolicy {
    pub action: Vec<String>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { UpdateServiceMissingPolicy {
    0 "Action" action: Vec<String>, 1 "Resource" resource: String, 2 "ServiceName" service_name: String
} }

/// Updates service instance attribute: `UpdateServiceInstanceAttribute` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateServiceInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttribute {
    pub end_time: Option<String>,
    pub license_data: Option<UpdateServiceInstanceAttributeLicenseData>,
    pub reason: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceAttribute(region_id: String, service_instance_id: String)
    "UpdateServiceInstanceAttribute" -> Empty {
    0 "EndTime" end_time: String, 1 "LicenseData" license_data: UpdateServiceInstanceAttributeLicenseData,
    2 "Reason" reason: String, 3 "RegionId" region_id, 4 "ServiceInstanceId" service_instance_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateServiceInstanceAttribute`]: empty.
pub type UpdateServiceInstanceAttributeOutput = Empty;

/// In the request of [`UpdateServiceInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributeLicenseData {
    pub custom_data: Option<String>,
    pub response_info: Option<UpdateServiceInstanceAttributeResponseInfo>,
}
input! { UpdateServiceInstanceAttributeLicenseData() {
    0 "CustomData" custom_data: String, 1 "ResponseInfo" response_info: UpdateServiceInstanceAttributeResponseInfo
} }

/// In the request of [`UpdateServiceInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributeResponseInfo {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub update_response: Option<bool>,
}
input! { UpdateServiceInstanceAttributeResponseInfo() {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "UpdateResponse" update_response: bool
} }

/// Updates service instance spec: `UpdateServiceInstanceSpec` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateServiceInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpec {
    pub client_token: Option<String>,
    pub enable_user_prometheus: Option<bool>,
    pub operation_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub predefined_parameters_name: Option<String>,
    pub service_instance_id: Option<String>,
}
operation! { UpdateServiceInstanceSpec() "UpdateServiceInstanceSpec" -> UpdateServiceInstanceSpecOutput {
    0 "ClientToken" client_token: String, 1 "EnableUserPrometheus" enable_user_prometheus: bool,
    2 "OperationName" operation_name: String, 3 "Parameters" parameters: BTreeMap<String, Value>,
    4 "PredefinedParametersName" predefined_parameters_name: String, 5 "ServiceInstanceId" service_instance_id: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateServiceInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { UpdateServiceInstanceSpecOutput {
    0 "OrderId" order_id: String
} }

/// Updates service test case: `UpdateServiceTestCase` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateServiceTestCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceTestCase {
    pub region_id: Option<String>,
    /// Required.
    pub test_case_id: String,
    /// Required.
    pub test_case_name: String,
    /// Required.
    pub test_config: String,
}
operation! { UpdateServiceTestCase(test_case_id: String, test_case_name: String, test_config: String)
    "UpdateServiceTestCase" -> Empty {
    0 "RegionId" region_id: String, 1 "TestCaseId" test_case_id, 2 "TestCaseName" test_case_name,
    3 "TestConfig" test_config
} }

/// Response of [`UpdateServiceTestCase`]: empty.
pub type UpdateServiceTestCaseOutput = Empty;

/// Updates shared account permission: `UpdateSharedAccountPermission` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateSharedAccountPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSharedAccountPermission {
    pub client_token: Option<String>,
    /// Required.
    pub permission: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    pub r#type: Option<String>,
    /// Required. At least 0.
    pub user_ali_uid: i64,
}
operation! {
    UpdateSharedAccountPermission(permission: String, region_id: String, service_id: String, user_ali_uid: i64)
    "UpdateSharedAccountPermission" -> Empty {
    0 "ClientToken" client_token: String, 1 "Permission" permission, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "Type" r#type: String, 5 "UserAliUid" user_ali_uid
} }

/// Response of [`UpdateSharedAccountPermission`]: empty.
pub type UpdateSharedAccountPermissionOutput = Empty;

/// Updates supplier information: `UpdateSupplierInformation` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpdateSupplierInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformation {
    pub delivery_settings: Option<UpdateSupplierInformationDeliverySettings>,
    pub operation_ip: Option<String>,
    pub operation_mfa_present: Option<bool>,
    /// Required.
    pub region_id: String,
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_url: Option<String>,
    pub support_contacts: Option<Vec<UpdateSupplierInformationSupportContacts>>,
}
operation! { UpdateSupplierInformation(region_id: String)
    "UpdateSupplierInformation" -> UpdateSupplierInformationOutput {
    0 "DeliverySettings" delivery_settings: UpdateSupplierInformationDeliverySettings,
    1 "OperationIp" operation_ip: String, 2 "OperationMfaPresent" operation_mfa_present: bool, 3 "RegionId" region_id,
    4 "SupplierDesc" supplier_desc: String, 5 "SupplierLogo" supplier_logo: String,
    6 "SupplierUrl" supplier_url: String,
    7 "SupportContacts" support_contacts: Vec<UpdateSupplierInformationSupportContacts>
} }

/// In the request of [`UpdateSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformationDeliverySettings {
    pub oss_bucket_name: Option<String>,
    pub oss_enabled: Option<bool>,
    pub oss_expiration_days: Option<i64>,
    pub oss_path: Option<String>,
}
input! { UpdateSupplierInformationDeliverySettings() {
    0 "OssBucketName" oss_bucket_name: String, 1 "OssEnabled" oss_enabled: bool,
    2 "OssExpirationDays" oss_expiration_days: i64, 3 "OssPath" oss_path: String
} }

/// In the request of [`UpdateSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformationSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateSupplierInformationSupportContacts() {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`UpdateSupplierInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformationOutput {
    pub supplier_desc: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
}
model! { UpdateSupplierInformationOutput {
    0 "SupplierDesc" supplier_desc: String, 1 "SupplierName" supplier_name: String, 2 "SupplierUrl" supplier_url: String
} }

/// `UpgradeServiceInstance` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/UpgradeServiceInstance>.
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
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
    pub upgrade_required_parameters: Vec<String>,
}
model! { UpgradeServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id: String, 1 "Status" status: String,
    2 "UpgradeRequiredParameters" upgrade_required_parameters: Vec<String>
} }

/// `WithdrawService` of `computenestsupplier` 2021-05-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ComputeNestSupplier/2021-05-21/WithdrawService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawService {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_version: String,
}
operation! { WithdrawService(region_id: String, service_id: String, service_version: String)
    "WithdrawService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version
} }

/// Response of [`WithdrawService`]: empty.
pub type WithdrawServiceOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddServiceSharedAccounts, ApproveServiceUsage, CancelServiceRegistration, ContinueDeployServiceInstance,
    CreateArtifact, CreateOpsNotice, CreateService, CreateServiceInstance, CreateServiceTestCase, CreateServiceTestTask,
    CreateServiceUsage, CreateSupplierRegistration, DeleteAcrImageRepositories, DeleteAcrImageTags, DeleteArtifact,
    DeleteService, DeleteServiceInstances, DeleteServiceTestCase, DeployServiceInstance,
    GenerateDefaultServiceTestConfig, GenerateServicePolicy, GetArtifact, GetArtifactRepositoryCredentials,
    GetNetworkAvailableZones, GetOpsNotice, GetService, GetServiceEstimateCost, GetServiceInstance,
    GetServiceProvisions, GetServiceRegistration, GetServiceTemplateCriterionIssues,
    GetServiceTemplateParameterConstraints, GetServiceTestTask, GetSupplierInformation, GetUploadCredentials,
    LaunchService, ListAcrImageRepositories, ListAcrImageTags, ListArtifactBuildLogs, ListArtifactRisks,
    ListArtifactVersions, ListArtifacts, ListOpsNotices, ListResellers, ListServiceBuildLogs, ListServiceInstanceBill,
    ListServiceInstanceDeployDetails, ListServiceInstanceLogs, ListServiceInstanceResources,
    ListServiceInstanceUpgradeHistory, ListServiceInstances, ListServiceRegistrations, ListServiceSharedAccounts,
    ListServiceTestCases, ListServiceTestTaskLogs, ListServiceTestTasks, ListServiceUsages, ListServices,
    ListSupplierRegistrations, ListTagKeys, ListTagResources, ListTagValues, ModifyServiceInstanceResources,
    PreLaunchService, PushMeteringData, RegisterService, RejectServiceUsage, ReleaseArtifact,
    RemoveServiceSharedAccounts, RestartServiceInstance, RollbackServiceInstance, StartServiceInstance,
    StopServiceInstance, TagResources, UnTagResources, UpdateArtifact, UpdateService, UpdateServiceInstanceAttribute,
    UpdateServiceInstanceSpec, UpdateServiceTestCase, UpdateSharedAccountPermission, UpdateSupplierInformation,
    UpgradeServiceInstance, WithdrawService
}
