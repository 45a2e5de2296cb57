//! `computenestsupplier` 2021-05-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "computenestsupplier.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenestsupplier.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "computenestsupplier-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenestsupplier-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "computenestsupplier", version: "2021-05-21", code: "computenestsupplier", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSharedAccounts {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    pub shared_accounts: Vec<AddServiceSharedAccountsSharedAccounts>,
    pub r#type: Option<String>,
}
operation! { AddServiceSharedAccounts(region_id: String, service_id: String, shared_accounts: Vec<AddServiceSharedAccountsSharedAccounts>)
    "AddServiceSharedAccounts" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "SharedAccounts" shared_accounts, 4 "Type" r#type: String
} }

pub type AddServiceSharedAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSharedAccountsSharedAccounts {
    pub permission: Option<String>,
    pub user_ali_uid: Option<String>,
}
input! { AddServiceSharedAccountsSharedAccounts(permission: String, user_ali_uid: String) {
    0 "Permission" permission: String, 1 "UserAliUid" user_ali_uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveServiceUsage {
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub r#type: Option<i64>,
    pub user_ali_uid: i64,
}
operation! { ApproveServiceUsage(service_id: String, user_ali_uid: i64) "ApproveServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "Comments" comments: String, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id, 4 "Type" r#type: i64, 5 "UserAliUid" user_ali_uid
} }

pub type ApproveServiceUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelServiceRegistration {
    pub client_token: Option<String>,
    pub region_id: String,
    pub registration_id: String,
}
operation! { CancelServiceRegistration(region_id: String, registration_id: String)
    "CancelServiceRegistration" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "RegistrationId" registration_id
} }

pub type CancelServiceRegistrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub parameters: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { ContinueDeployServiceInstance(region_id: String, service_instance_id: String)
    "ContinueDeployServiceInstance" -> ContinueDeployServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Parameters" parameters: String,
    3 "RegionId" region_id, 4 "ServiceInstanceId" service_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstanceOutput {
    pub dry_run_result: Option<ContinueDeployServiceInstanceDryRunResult>,
    pub service_instance_id: Option<String>,
}
model! { ContinueDeployServiceInstanceOutput {
    0 "DryRunResult" dry_run_result, 1 "ServiceInstanceId" service_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstanceDryRunResult {
    pub parameters_allowed_to_be_modified: Option<Vec<String>>,
    pub parameters_conditionally_allowed_to_be_modified: Option<Vec<String>>,
    pub parameters_not_allowed_to_be_modified: Option<Vec<String>>,
}
model! { ContinueDeployServiceInstanceDryRunResult {
    0 "ParametersAllowedToBeModified" parameters_allowed_to_be_modified,
    1 "ParametersConditionallyAllowedToBeModified" parameters_conditionally_allowed_to_be_modified,
    2 "ParametersNotAllowedToBeModified" parameters_not_allowed_to_be_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifact {
    pub artifact_build_property: Option<CreateArtifactArtifactBuildProperty>,
    pub artifact_build_type: Option<String>,
    pub artifact_id: Option<String>,
    pub artifact_property: Option<CreateArtifactArtifactProperty>,
    pub artifact_type: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub resource_group_id: Option<String>,
    pub support_region_ids: Option<Vec<String>>,
    pub tag: Option<Vec<CreateArtifactTag>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildArgs {
    pub argument_name: Option<String>,
    pub argument_value: Option<String>,
}
input! { CreateArtifactBuildArgs() {
    0 "ArgumentName" argument_name: String, 1 "ArgumentValue" argument_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateArtifactTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "ArtifactBuildProperty" artifact_build_property, 1 "ArtifactBuildType" artifact_build_type,
    2 "ArtifactId" artifact_id, 3 "ArtifactProperty" artifact_property, 4 "ArtifactType" artifact_type,
    5 "ArtifactVersion" artifact_version, 6 "Description" description, 7 "GmtModified" gmt_modified,
    8 "MaxVersion" max_version, 9 "Name" name, 10 "Status" status, 11 "StatusDetail" status_detail,
    12 "SupportRegionIds" support_region_ids, 13 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsNotice {
    pub attributes: Option<BTreeMap<String, Value>>,
    pub category: String,
    pub client_token: Option<String>,
    pub content: String,
    pub region_id: String,
    pub service_id: Option<String>,
    pub service_version: Option<Vec<String>>,
    pub severity: String,
    pub solutions: Option<String>,
    pub r#type: String,
}

/// What [`CreateOpsNotice::new`] takes.
pub struct CreateOpsNoticeRequired {
    pub category: String,
    pub content: String,
    pub region_id: String,
    pub severity: String,
    pub r#type: String,
}
operation! { CreateOpsNotice{CreateOpsNoticeRequired: category, content, region_id, severity, r#type}
    "CreateOpsNotice" -> Empty {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "Category" category, 2 "ClientToken" client_token: String,
    3 "Content" content, 4 "RegionId" region_id, 5 "ServiceId" service_id: String,
    6 "ServiceVersion" service_version: Vec<String>, 7 "Severity" severity, 8 "Solutions" solutions: String,
    9 "Type" r#type
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type CreateOpsNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub alarm_metadata: Option<String>,
    pub approval_type: Option<String>,
    pub build_parameters: Option<String>,
    pub client_token: Option<String>,
    pub compliance_metadata: Option<CreateServiceComplianceMetadata>,
    pub deploy_metadata: Option<String>,
    pub deploy_type: String,
    pub dry_run: Option<bool>,
    pub duration: Option<i64>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub policy_names: Option<String>,
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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceComplianceMetadata {
    pub compliance_packs: Option<Vec<String>>,
}
input! { CreateServiceComplianceMetadata() {
    0 "CompliancePacks" compliance_packs: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceServiceInfo {
    pub agreements: Option<Vec<CreateServiceAgreements>>,
    pub image: Option<String>,
    pub locale: Option<String>,
    pub long_description_url: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<CreateServiceSoftwares>>,
}
input! { CreateServiceServiceInfo(locale: String, name: String) {
    0 "Agreements" agreements: Vec<CreateServiceAgreements>, 1 "Image" image: String, 2 "Locale" locale: String,
    3 "LongDescriptionUrl" long_description_url: String, 4 "Name" name: String,
    5 "ShortDescription" short_description: String, 6 "Softwares" softwares: Vec<CreateServiceSoftwares>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { CreateServiceAgreements() {
    0 "Name" name: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { CreateServiceSoftwares() {
    0 "Name" name: String, 1 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub dry_run_result: Option<CreateServiceDryRunResult>,
    pub service_id: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { CreateServiceOutput {
    0 "DryRunResult" dry_run_result, 1 "ServiceId" service_id, 2 "Status" status, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceDryRunResult {
    pub role_policy: Option<CreateServiceRolePolicy>,
}
model! { CreateServiceDryRunResult {
    0 "RolePolicy" role_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolePolicy {
    pub missing_policy: Option<Vec<CreateServiceMissingPolicy>>,
    pub policy: Option<String>,
}
model! { CreateServiceRolePolicy {
    0 "MissingPolicy" missing_policy, 1 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMissingPolicy {
    pub action: Option<Vec<String>>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateServiceMissingPolicy {
    0 "Action" action, 1 "Resource" resource, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceOutput {
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestCase {
    pub region_id: Option<String>,
    pub service_id: String,
    pub service_version: String,
    pub template_name: String,
    pub test_case_name: String,
    pub test_config: String,
}

/// What [`CreateServiceTestCase::new`] takes.
pub struct CreateServiceTestCaseRequired {
    pub service_id: String,
    pub service_version: String,
    pub template_name: String,
    pub test_case_name: String,
    pub test_config: String,
}
operation! { CreateServiceTestCase{CreateServiceTestCaseRequired: service_id, service_version, template_name, test_case_name, test_config}
    "CreateServiceTestCase" -> CreateServiceTestCaseOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id, 2 "ServiceVersion" service_version,
    3 "TemplateName" template_name, 4 "TestCaseName" test_case_name, 5 "TestConfig" test_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestCaseOutput {
    pub test_case_id: Option<String>,
}
model! { CreateServiceTestCaseOutput {
    0 "TestCaseId" test_case_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestTask {
    pub region_id: Option<String>,
    pub task_name: String,
    pub task_region_id: Option<String>,
    pub test_case_ids: Vec<String>,
}
operation! { CreateServiceTestTask(task_name: String, test_case_ids: Vec<String>)
    "CreateServiceTestTask" -> CreateServiceTestTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskName" task_name, 2 "TaskRegionId" task_region_id: String,
    3 "TestCaseIds" test_case_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTestTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateServiceTestTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { CreateServiceUsage(service_id: String) "CreateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

pub type CreateServiceUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupplierRegistration {
    pub contact_email: String,
    pub contact_number: String,
    pub contact_person: String,
    pub contact_person_title: String,
    pub enable_reseller_mode: Option<bool>,
    pub product_annual_revenue: Option<String>,
    pub product_business: Option<String>,
    pub product_delivery_types: Vec<String>,
    pub product_publish_time: Option<String>,
    pub product_sell_types: Vec<String>,
    pub region_id: String,
    pub resell_business_desc: Option<String>,
    pub suggestion: Option<String>,
    pub supplier_desc: String,
    pub supplier_logo: Option<String>,
    pub supplier_name: String,
    pub supplier_name_en: String,
    pub supplier_url: String,
}

/// What [`CreateSupplierRegistration::new`] takes.
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
operation! { CreateSupplierRegistration{CreateSupplierRegistrationRequired: contact_email, contact_number, contact_person, contact_person_title, product_delivery_types, product_sell_types, region_id, supplier_desc, supplier_name, supplier_name_en, supplier_url}
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

pub type CreateSupplierRegistrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcrImageRepositories {
    pub artifact_type: Option<String>,
    pub client_token: Option<String>,
    pub region_id: String,
    pub repo_id: String,
}
operation! { DeleteAcrImageRepositories(region_id: String, repo_id: String) "DeleteAcrImageRepositories" -> Empty {
    0 "ArtifactType" artifact_type: String, 1 "ClientToken" client_token: String, 2 "RegionId" region_id,
    3 "RepoId" repo_id
} }

pub type DeleteAcrImageRepositoriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcrImageTags {
    pub artifact_type: Option<String>,
    pub client_token: Option<String>,
    pub region_id: String,
    pub repo_id: String,
    pub tag: String,
}
operation! { DeleteAcrImageTags(region_id: String, repo_id: String, tag: String) "DeleteAcrImageTags" -> Empty {
    0 "ArtifactType" artifact_type: String, 1 "ClientToken" client_token: String, 2 "RegionId" region_id,
    3 "RepoId" repo_id, 4 "Tag" tag
} }

pub type DeleteAcrImageTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifact {
    pub artifact_id: String,
    pub artifact_version: Option<String>,
    pub client_token: Option<String>,
}
operation! { DeleteArtifact(artifact_id: String) "DeleteArtifact" -> Empty {
    0 "ArtifactId" artifact_id, 1 "ArtifactVersion" artifact_version: String, 2 "ClientToken" client_token: String
} }

pub type DeleteArtifactOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    pub service_version: String,
}
operation! { DeleteService(region_id: String, service_id: String, service_version: String) "DeleteService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version
} }

pub type DeleteServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstances {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: Vec<String>,
}
operation! { DeleteServiceInstances(region_id: String, service_instance_id: Vec<String>)
    "DeleteServiceInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

pub type DeleteServiceInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTestCase {
    pub region_id: Option<String>,
    pub test_case_id: String,
}
operation! { DeleteServiceTestCase(test_case_id: String) "DeleteServiceTestCase" -> Empty {
    0 "RegionId" region_id: String, 1 "TestCaseId" test_case_id
} }

pub type DeleteServiceTestCaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceInstance {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { DeployServiceInstance(region_id: String, service_instance_id: String) "DeployServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

pub type DeployServiceInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDefaultServiceTestConfig {
    pub service_id: String,
    pub service_version: String,
    pub template_name: Option<String>,
}
operation! { GenerateDefaultServiceTestConfig(service_id: String, service_version: String)
    "GenerateDefaultServiceTestConfig" -> GenerateDefaultServiceTestConfigOutput {
    0 "ServiceId" service_id, 1 "ServiceVersion" service_version, 2 "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDefaultServiceTestConfigOutput {
    pub test_config: Option<String>,
}
model! { GenerateDefaultServiceTestConfigOutput {
    0 "TestConfig" test_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicy {
    pub operation_types: Option<Vec<String>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: String,
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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicyOutput {
    pub missing_policy: Option<Vec<GenerateServicePolicyMissingPolicy>>,
    pub policy: Option<String>,
}
model! { GenerateServicePolicyOutput {
    0 "MissingPolicy" missing_policy, 1 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateServicePolicyMissingPolicy {
    pub action: Option<Vec<String>>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { GenerateServicePolicyMissingPolicy {
    0 "Action" action, 1 "Resource" resource, 2 "ServiceName" service_name
} }

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
    pub tags: Option<Vec<GetArtifactTags>>,
    pub version_name: Option<String>,
}
model! { GetArtifactOutput {
    0 "ArtifactBuildProperty" artifact_build_property, 1 "ArtifactBuildType" artifact_build_type,
    2 "ArtifactId" artifact_id, 3 "ArtifactProperty" artifact_property, 4 "ArtifactType" artifact_type,
    5 "ArtifactVersion" artifact_version, 6 "Description" description, 7 "GmtModified" gmt_modified,
    8 "MaxVersion" max_version, 9 "Name" name, 10 "PermissionType" permission_type, 11 "Progress" progress,
    12 "ResourceGroupId" resource_group_id, 13 "Status" status, 14 "StatusDetail" status_detail,
    15 "SupportRegionIds" support_region_ids, 16 "Tags" tags, 17 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetArtifactTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentials {
    pub artifact_type: String,
    pub deploy_region_id: Option<String>,
}
operation! { GetArtifactRepositoryCredentials(artifact_type: String)
    "GetArtifactRepositoryCredentials" -> GetArtifactRepositoryCredentialsOutput {
    0 "ArtifactType" artifact_type, 1 "DeployRegionId" deploy_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsOutput {
    pub available_resources: Option<Vec<GetArtifactRepositoryCredentialsAvailableResources>>,
    pub credentials: Option<GetArtifactRepositoryCredentialsCredentials>,
    pub expire_date: Option<String>,
}
model! { GetArtifactRepositoryCredentialsOutput {
    0 "AvailableResources" available_resources, 1 "Credentials" credentials, 2 "ExpireDate" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsAvailableResources {
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub repository_name: Option<String>,
}
model! { GetArtifactRepositoryCredentialsAvailableResources {
    0 "Path" path, 1 "RegionId" region_id, 2 "RepositoryName" repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactRepositoryCredentialsCredentials {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub password: Option<Secret>,
    pub security_token: Option<Secret>,
    pub username: Option<String>,
}
model! { GetArtifactRepositoryCredentialsCredentials {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Password" password,
    3 "SecurityToken" security_token, 4 "Username" username
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAvailableZonesOutput {
    pub data: Option<GetNetworkAvailableZonesData>,
}
model! { GetNetworkAvailableZonesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAvailableZonesData {
    pub zone_id_list: Option<Vec<String>>,
}
model! { GetNetworkAvailableZonesData {
    0 "ZoneIdList" zone_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsNotice {
    pub notice_id: String,
    pub region_id: Option<String>,
}
operation! { GetOpsNotice(notice_id: String) "GetOpsNotice" -> GetOpsNoticeOutput {
    0 "NoticeId" notice_id, 1 "RegionId" region_id: String
} }

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
    pub service_versions: Option<Vec<String>>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub start_time: Option<String>,
    pub success: Option<String>,
    pub r#type: Option<String>,
    pub user_count: Option<String>,
}
model! { GetOpsNoticeOutput {
    0 "Attributes" attributes, 1 "Category" category, 2 "Content" content, 3 "NoticeId" notice_id,
    4 "ServiceId" service_id, 5 "ServiceInstanceCount" service_instance_count, 6 "ServiceName" service_name,
    7 "ServiceVersions" service_versions, 8 "Severity" severity, 9 "Solutions" solutions, 10 "StartTime" start_time,
    11 "Success" success, 12 "Type" r#type, 13 "UserCount" user_count
} }

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
    pub entity_source: Option<BTreeMap<String, String>>,
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
    pub secret_key: Option<Secret>,
    pub service_audit_document_url: Option<String>,
    pub service_discoverable: Option<String>,
    pub service_document_infos: Option<Vec<GetServiceServiceDocumentInfos>>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<GetServiceServiceInfos>>,
    pub service_locale_configs: Option<Vec<GetServiceServiceLocaleConfigs>>,
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
    pub support_contacts: Option<Vec<GetServiceSupportContacts>>,
    pub tags: Option<Vec<GetServiceTags>>,
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
    0 "AlarmMetadata" alarm_metadata, 1 "ApprovalType" approval_type, 2 "BuildInfo" build_info,
    3 "BuildParameters" build_parameters, 4 "Categories" categories, 5 "Commodity" commodity,
    6 "ComplianceMetadata" compliance_metadata, 7 "CreateTime" create_time,
    8 "CrossRegionConnectionStatus" cross_region_connection_status, 9 "DeployMetadata" deploy_metadata,
    10 "DeployType" deploy_type, 11 "Duration" duration, 12 "EntitySource" entity_source,
    13 "IsSupportOperated" is_support_operated, 14 "LicenseMetadata" license_metadata, 15 "LogMetadata" log_metadata,
    16 "OperationMetadata" operation_metadata, 17 "PayFromType" pay_from_type, 18 "Permission" permission,
    19 "PolicyNames" policy_names, 20 "Progress" progress, 21 "PublishTime" publish_time,
    22 "RegistrationId" registration_id, 23 "Resellable" resellable, 24 "ResourceGroupId" resource_group_id,
    25 "SecretKey" secret_key, 26 "ServiceAuditDocumentUrl" service_audit_document_url,
    27 "ServiceDiscoverable" service_discoverable, 28 "ServiceDocumentInfos" service_document_infos,
    29 "ServiceId" service_id, 30 "ServiceInfos" service_infos, 31 "ServiceLocaleConfigs" service_locale_configs,
    32 "ServiceProductUrl" service_product_url, 33 "ServiceType" service_type, 34 "ShareType" share_type,
    35 "ShareTypeStatus" share_type_status, 36 "SourceServiceId" source_service_id,
    37 "SourceServiceVersion" source_service_version, 38 "SourceSupplierName" source_supplier_name,
    39 "Statistic" statistic, 40 "Status" status, 41 "StatusDetail" status_detail, 42 "SupplierName" supplier_name,
    43 "SupplierUrl" supplier_url, 44 "SupportContacts" support_contacts, 45 "Tags" tags, 46 "TenantType" tenant_type,
    47 "TestStatus" test_status, 48 "TrialDuration" trial_duration, 49 "TrialType" trial_type,
    50 "UpdateTime" update_time, 51 "UpgradeMetadata" upgrade_metadata, 52 "Version" version,
    53 "VersionName" version_name, 54 "VirtualInternetService" virtual_internet_service,
    55 "VirtualInternetServiceId" virtual_internet_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCommodity {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub components: Option<Vec<String>>,
    pub css_metadata: Option<GetServiceCssMetadata>,
    pub marketplace_metadata: Option<GetServiceMarketplaceMetadata>,
    pub metering_entities: Option<Vec<GetServiceMeteringEntities>>,
    pub saas_boost_metadata: Option<String>,
    pub specifications: Option<Vec<GetServiceSpecifications>>,
    pub r#type: Option<String>,
}
model! { GetServiceCommodity {
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "Components" components,
    3 "CssMetadata" css_metadata, 4 "MarketplaceMetadata" marketplace_metadata, 5 "MeteringEntities" metering_entities,
    6 "SaasBoostMetadata" saas_boost_metadata, 7 "Specifications" specifications, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCssMetadata {
    pub components_mappings: Option<Vec<GetServiceComponentsMappings>>,
    pub metering_entity_extra_infos: Option<Vec<GetServiceMeteringEntityExtraInfos>>,
    pub metering_entity_mappings: Option<Vec<GetServiceMeteringEntityMappings>>,
}
model! { GetServiceCssMetadata {
    0 "ComponentsMappings" components_mappings, 1 "MeteringEntityExtraInfos" metering_entity_extra_infos,
    2 "MeteringEntityMappings" metering_entity_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceComponentsMappings {
    pub mappings: Option<BTreeMap<String, String>>,
    pub template_name: Option<String>,
}
model! { GetServiceComponentsMappings {
    0 "Mappings" mappings, 1 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMeteringEntityExtraInfos {
    pub entity_id: Option<String>,
    pub metric_name: Option<String>,
    pub promql: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMeteringEntityExtraInfos {
    0 "EntityId" entity_id, 1 "MetricName" metric_name, 2 "Promql" promql, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMeteringEntityMappings {
    pub entity_ids: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceMeteringEntityMappings {
    0 "EntityIds" entity_ids, 1 "SpecificationName" specification_name, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadata {
    pub metering_entity_extra_infos: Option<Vec<GetServiceMarketplaceMetadataMeteringEntityExtraInfos>>,
    pub metering_entity_mappings: Option<Vec<GetServiceMarketplaceMetadataMeteringEntityMappings>>,
    pub specification_mappings: Option<Vec<GetServiceSpecificationMappings>>,
}
model! { GetServiceMarketplaceMetadata {
    0 "MeteringEntityExtraInfos" metering_entity_extra_infos, 1 "MeteringEntityMappings" metering_entity_mappings,
    2 "SpecificationMappings" specification_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadataMeteringEntityExtraInfos {
    pub entity_id: Option<String>,
    pub metric_name: Option<String>,
    pub promql: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMarketplaceMetadataMeteringEntityExtraInfos {
    0 "EntityId" entity_id, 1 "MetricName" metric_name, 2 "Promql" promql, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMarketplaceMetadataMeteringEntityMappings {
    pub entity_ids: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceMarketplaceMetadataMeteringEntityMappings {
    0 "EntityIds" entity_ids, 1 "SpecificationName" specification_name, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecificationMappings {
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
model! { GetServiceSpecificationMappings {
    0 "SpecificationCode" specification_code, 1 "SpecificationName" specification_name, 2 "TemplateName" template_name,
    3 "TrialType" trial_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMeteringEntities {
    pub entity_id: Option<String>,
    pub name: Option<String>,
}
model! { GetServiceMeteringEntities {
    0 "EntityId" entity_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecifications {
    pub code: Option<String>,
    pub name: Option<String>,
    pub times: Option<Vec<String>>,
}
model! { GetServiceSpecifications {
    0 "Code" code, 1 "Name" name, 2 "Times" times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceComplianceMetadata {
    pub compliance_packs: Option<Vec<String>>,
}
model! { GetServiceComplianceMetadata {
    0 "CompliancePacks" compliance_packs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceDocumentInfos {
    pub document_url: Option<String>,
    pub locale: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceServiceDocumentInfos {
    0 "DocumentUrl" document_url, 1 "Locale" locale, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceInfos {
    pub agreements: Option<Vec<GetServiceAgreements>>,
    pub image: Option<String>,
    pub locale: Option<String>,
    pub long_description_url: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<GetServiceSoftwares>>,
}
model! { GetServiceServiceInfos {
    0 "Agreements" agreements, 1 "Image" image, 2 "Locale" locale, 3 "LongDescriptionUrl" long_description_url,
    4 "Name" name, 5 "ShortDescription" short_description, 6 "Softwares" softwares
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { GetServiceAgreements {
    0 "Name" name, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceSoftwares {
    0 "Name" name, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceServiceLocaleConfigs {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { GetServiceServiceLocaleConfigs {
    0 "EnValue" en_value, 1 "OriginalValue" original_value, 2 "ZhValue" zh_value
} }

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
    0 "AccumulativeInstanceCount" accumulative_instance_count, 1 "AccumulativePocAmount" accumulative_poc_amount,
    2 "AccumulativeUserCount" accumulative_user_count, 3 "AveragePocAmount" average_poc_amount,
    4 "AveragePocDuration" average_poc_duration, 5 "AveragePocUnitAmount" average_poc_unit_amount,
    6 "DeployedServiceInstanceCount" deployed_service_instance_count, 7 "DeployedUserCount" deployed_user_count,
    8 "SubmittedUsageCount" submitted_usage_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceSupportContacts {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCost {
    pub client_token: Option<String>,
    pub commodity: Option<GetServiceEstimateCostCommodity>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostCommodity {
    pub pay_period: Option<i64>,
    pub pay_period_unit: Option<String>,
}
input! { GetServiceEstimateCostCommodity() {
    0 "PayPeriod" pay_period: i64, 1 "PayPeriodUnit" pay_period_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostOutput {
    pub commodity: Option<BTreeMap<String, Value>>,
    pub resources: Option<BTreeMap<String, Value>>,
}
model! { GetServiceEstimateCostOutput {
    0 "Commodity" commodity, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstance {
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { GetServiceInstance(region_id: String, service_instance_id: String)
    "GetServiceInstance" -> GetServiceInstanceOutput {
    0 "RegionId" region_id, 1 "ServiceInstanceId" service_instance_id
} }

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
    pub tags: Option<Vec<GetServiceInstanceTags>>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetServiceInstanceOutput {
    0 "BizStatus" biz_status, 1 "CreateTime" create_time, 2 "EnableInstanceOps" enable_instance_ops,
    3 "EnableUserPrometheus" enable_user_prometheus, 4 "EndTime" end_time,
    5 "GrafanaDashBoardUrl" grafana_dash_board_url, 6 "GrantedPermission" granted_permission,
    7 "IsOperated" is_operated, 8 "LicenseMetadata" license_metadata, 9 "Name" name, 10 "NetworkConfig" network_config,
    11 "OperatedServiceInstanceId" operated_service_instance_id, 12 "OperationEndTime" operation_end_time,
    13 "OperationExtraInfo" operation_extra_info, 14 "OperationStartTime" operation_start_time, 15 "Outputs" outputs,
    16 "Parameters" parameters, 17 "PayType" pay_type, 18 "PolicyNames" policy_names,
    19 "PredefinedParameterName" predefined_parameter_name, 20 "Progress" progress,
    21 "RdAccountLoginUrl" rd_account_login_url, 22 "ResourceGroupId" resource_group_id, 23 "Resources" resources,
    24 "Service" service, 25 "ServiceInstanceId" service_instance_id, 26 "ServiceType" service_type, 27 "Source" source,
    28 "Status" status, 29 "StatusDetail" status_detail, 30 "SupplierUid" supplier_uid, 31 "Tags" tags,
    32 "TemplateName" template_name, 33 "UpdateTime" update_time, 34 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
model! { GetServiceInstanceGrantedPermission {
    0 "OperationEndTime" operation_end_time, 1 "PolicyNames" policy_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceNetworkConfig {
    pub endpoint_id: Option<String>,
    pub endpoint_service_id: Option<String>,
    pub private_vpc_connections: Option<Vec<GetServiceInstancePrivateVpcConnections>>,
    pub reverse_private_vpc_connections: Option<Vec<GetServiceInstanceReversePrivateVpcConnections>>,
}
model! { GetServiceInstanceNetworkConfig {
    0 "EndpointId" endpoint_id, 1 "EndpointServiceId" endpoint_service_id,
    2 "PrivateVpcConnections" private_vpc_connections, 3 "ReversePrivateVpcConnections" reverse_private_vpc_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstancePrivateVpcConnections {
    pub connection_configs: Option<Vec<GetServiceInstanceConnectionConfigs>>,
    pub endpoint_id: Option<String>,
    pub endpoint_service_id: Option<String>,
    pub private_zone_name: Option<String>,
}
model! { GetServiceInstancePrivateVpcConnections {
    0 "ConnectionConfigs" connection_configs, 1 "EndpointId" endpoint_id, 2 "EndpointServiceId" endpoint_service_id,
    3 "PrivateZoneName" private_zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceConnectionConfigs {
    pub connect_bandwidth: Option<i64>,
    pub domain_name: Option<String>,
    pub endpoint_ips: Option<Vec<String>>,
    pub ingress_endpoint_status: Option<String>,
    pub network_service_status: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { GetServiceInstanceConnectionConfigs {
    0 "ConnectBandwidth" connect_bandwidth, 1 "DomainName" domain_name, 2 "EndpointIps" endpoint_ips,
    3 "IngressEndpointStatus" ingress_endpoint_status, 4 "NetworkServiceStatus" network_service_status,
    5 "SecurityGroups" security_groups, 6 "VSwitches" v_switches, 7 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceReversePrivateVpcConnections {
    pub endpoint_id: Option<String>,
    pub endpoint_service_id: Option<String>,
}
model! { GetServiceInstanceReversePrivateVpcConnections {
    0 "EndpointId" endpoint_id, 1 "EndpointServiceId" endpoint_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceService {
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub publish_time: Option<String>,
    pub service_doc_url: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<GetServiceInstanceServiceInfos>>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub upgradable_service_infos: Option<Vec<GetServiceInstanceUpgradableServiceInfos>>,
    pub upgradable_service_versions: Option<Vec<String>>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceService {
    0 "DeployMetadata" deploy_metadata, 1 "DeployType" deploy_type, 2 "PublishTime" publish_time,
    3 "ServiceDocUrl" service_doc_url, 4 "ServiceId" service_id, 5 "ServiceInfos" service_infos,
    6 "ServiceProductUrl" service_product_url, 7 "ServiceType" service_type, 8 "Status" status,
    9 "SupplierName" supplier_name, 10 "SupplierUrl" supplier_url, 11 "UpgradableServiceInfos" upgradable_service_infos,
    12 "UpgradableServiceVersions" upgradable_service_versions, 13 "Version" version, 14 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { GetServiceInstanceServiceInfos {
    0 "Image" image, 1 "Locale" locale, 2 "Name" name, 3 "ShortDescription" short_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceUpgradableServiceInfos {
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceUpgradableServiceInfos {
    0 "Version" version, 1 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetServiceInstanceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisions {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
}
operation! { GetServiceProvisions(service_id: String) "GetServiceProvisions" -> GetServiceProvisionsOutput {
    0 "Parameters" parameters: BTreeMap<String, Value>, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version: String, 4 "TemplateName" template_name: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsOutput {
    pub service_provisions: Option<Vec<GetServiceProvisionsServiceProvisions>>,
}
model! { GetServiceProvisionsOutput {
    0 "ServiceProvisions" service_provisions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsServiceProvisions {
    pub auto_enable_service: Option<bool>,
    pub commodity_provisions: Option<Vec<GetServiceProvisionsCommodityProvisions>>,
    pub enable_url: Option<String>,
    pub role_provision: Option<GetServiceProvisionsRoleProvision>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { GetServiceProvisionsServiceProvisions {
    0 "AutoEnableService" auto_enable_service, 1 "CommodityProvisions" commodity_provisions, 2 "EnableURL" enable_url,
    3 "RoleProvision" role_provision, 4 "ServiceName" service_name, 5 "Status" status, 6 "StatusReason" status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsCommodityProvisions {
    pub commodity_code: Option<String>,
    pub enable_url: Option<String>,
    pub status: Option<String>,
}
model! { GetServiceProvisionsCommodityProvisions {
    0 "CommodityCode" commodity_code, 1 "EnableURL" enable_url, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsRoleProvision {
    pub authorization_url: Option<String>,
    pub roles: Option<Vec<GetServiceProvisionsRoles>>,
}
model! { GetServiceProvisionsRoleProvision {
    0 "AuthorizationURL" authorization_url, 1 "Roles" roles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsRoles {
    pub api_for_creation: Option<GetServiceProvisionsApiForCreation>,
    pub created: Option<bool>,
    pub function: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceProvisionsRoles {
    0 "ApiForCreation" api_for_creation, 1 "Created" created, 2 "Function" function, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisionsApiForCreation {
    pub api_name: Option<String>,
    pub api_product_id: Option<String>,
    pub api_type: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
}
model! { GetServiceProvisionsApiForCreation {
    0 "ApiName" api_name, 1 "ApiProductId" api_product_id, 2 "ApiType" api_type, 3 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistration {
    pub region_id: String,
    pub registration_id: Option<String>,
}
operation! { GetServiceRegistration(region_id: String) "GetServiceRegistration" -> GetServiceRegistrationOutput {
    0 "RegionId" region_id, 1 "RegistrationId" registration_id: String
} }

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
    0 "Comment" comment, 1 "Detail" detail, 2 "FinishTime" finish_time, 3 "RegistrationId" registration_id,
    4 "ServiceId" service_id, 5 "ServiceInfo" service_info, 6 "ServiceVersion" service_version, 7 "Status" status,
    8 "SubmitTime" submit_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistrationDetail {
    pub at_risk: Option<bool>,
    pub has_related_artifact: Option<bool>,
    pub reports: Option<String>,
    pub template_diff_url: Option<String>,
}
model! { GetServiceRegistrationDetail {
    0 "AtRisk" at_risk, 1 "HasRelatedArtifact" has_related_artifact, 2 "Reports" reports,
    3 "TemplateDiffUrl" template_diff_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceRegistrationServiceInfo {
    pub service_type: Option<String>,
    pub trial_type: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceRegistrationServiceInfo {
    0 "ServiceType" service_type, 1 "TrialType" trial_type, 2 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssues {
    pub region_id: Option<String>,
    pub service_id: String,
    pub service_version: Option<String>,
}
operation! { GetServiceTemplateCriterionIssues(service_id: String)
    "GetServiceTemplateCriterionIssues" -> GetServiceTemplateCriterionIssuesOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id, 2 "ServiceVersion" service_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesOutput {
    pub risky_template_count: Option<i64>,
    pub template_criterion_issue_list: Option<Vec<GetServiceTemplateCriterionIssuesTemplateCriterionIssueList>>,
    pub total_criterion_issue_count: Option<i64>,
    pub total_mandatory_criterion_issue_count: Option<i64>,
}
model! { GetServiceTemplateCriterionIssuesOutput {
    0 "RiskyTemplateCount" risky_template_count, 1 "TemplateCriterionIssueList" template_criterion_issue_list,
    2 "TotalCriterionIssueCount" total_criterion_issue_count,
    3 "TotalMandatoryCriterionIssueCount" total_mandatory_criterion_issue_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesTemplateCriterionIssueList {
    pub criterion_issues: Option<Vec<GetServiceTemplateCriterionIssuesCriterionIssues>>,
    pub template_name: Option<String>,
    pub template_url: Option<i64>,
    pub total_criterion_issue_count: Option<i64>,
    pub total_mandatory_criterion_issue_count: Option<i64>,
}
model! { GetServiceTemplateCriterionIssuesTemplateCriterionIssueList {
    0 "CriterionIssues" criterion_issues, 1 "TemplateName" template_name, 2 "TemplateUrl" template_url,
    3 "TotalCriterionIssueCount" total_criterion_issue_count,
    4 "TotalMandatoryCriterionIssueCount" total_mandatory_criterion_issue_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesCriterionIssues {
    pub extend_info: Option<GetServiceTemplateCriterionIssuesExtendInfo>,
    pub level: Option<String>,
    pub position: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceTemplateCriterionIssuesCriterionIssues {
    0 "ExtendInfo" extend_info, 1 "Level" level, 2 "Position" position, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateCriterionIssuesExtendInfo {
    pub association_property: Option<String>,
    pub property: Option<String>,
    pub property_value: Option<String>,
}
model! { GetServiceTemplateCriterionIssuesExtendInfo {
    0 "AssociationProperty" association_property, 1 "Property" property, 2 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraints {
    pub client_token: Option<String>,
    pub deploy_region_id: String,
    pub enable_private_vpc_connection: Option<bool>,
    pub parameters: Option<Vec<GetServiceTemplateParameterConstraintsParameters>>,
    pub region_id: String,
    pub service_id: String,
    pub service_instance_id: Option<String>,
    pub service_version: Option<String>,
    pub template_name: String,
}
operation! { GetServiceTemplateParameterConstraints(deploy_region_id: String, region_id: String, service_id: String, template_name: String)
    "GetServiceTemplateParameterConstraints" -> GetServiceTemplateParameterConstraintsOutput {
    0 "ClientToken" client_token: String, 1 "DeployRegionId" deploy_region_id,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection: bool,
    3 "Parameters" parameters: Vec<GetServiceTemplateParameterConstraintsParameters>, 4 "RegionId" region_id,
    5 "ServiceId" service_id, 6 "ServiceInstanceId" service_instance_id: String,
    7 "ServiceVersion" service_version: String, 8 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { GetServiceTemplateParameterConstraintsParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsOutput {
    pub family_constraints: Option<Vec<String>>,
    pub parameter_constraints: Option<Vec<GetServiceTemplateParameterConstraintsParameterConstraints>>,
}
model! { GetServiceTemplateParameterConstraintsOutput {
    0 "FamilyConstraints" family_constraints, 1 "ParameterConstraints" parameter_constraints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
    pub association_parameter_names: Option<Vec<String>>,
    pub behavior: Option<String>,
    pub behavior_reason: Option<String>,
    pub original_constraints: Option<Vec<GetServiceTemplateParameterConstraintsOriginalConstraints>>,
    pub parameter_key: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsParameterConstraints {
    0 "AllowedValues" allowed_values, 1 "AssociationParameterNames" association_parameter_names, 2 "Behavior" behavior,
    3 "BehaviorReason" behavior_reason, 4 "OriginalConstraints" original_constraints, 5 "ParameterKey" parameter_key,
    6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTemplateParameterConstraintsOriginalConstraints {
    pub allowed_values: Option<Vec<String>>,
    pub property_name: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsOriginalConstraints {
    0 "AllowedValues" allowed_values, 1 "PropertyName" property_name, 2 "ResourceName" resource_name,
    3 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTask {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetServiceTestTask() "GetServiceTestTask" -> GetServiceTestTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTaskOutput {
    pub execution_details: Option<Vec<GetServiceTestTaskExecutionDetails>>,
    pub status: Option<String>,
    pub task_name: Option<String>,
    pub task_region_id: Option<String>,
}
model! { GetServiceTestTaskOutput {
    0 "ExecutionDetails" execution_details, 1 "Status" status, 2 "TaskName" task_name, 3 "TaskRegionId" task_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceTestTaskExecutionDetails {
    pub case_name: Option<String>,
    pub execution_report: Option<String>,
    pub status: Option<String>,
    pub sub_task_id: Option<String>,
}
model! { GetServiceTestTaskExecutionDetails {
    0 "CaseName" case_name, 1 "ExecutionReport" execution_report, 2 "Status" status, 3 "SubTaskId" sub_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformation {
    pub region_id: String,
}
operation! { GetSupplierInformation(region_id: String) "GetSupplierInformation" -> GetSupplierInformationOutput {
    0 "RegionId" region_id
} }

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
    pub support_contacts: Option<Vec<GetSupplierInformationSupportContacts>>,
}
model! { GetSupplierInformationOutput {
    0 "AcrNamespace" acr_namespace, 1 "DeliverySettings" delivery_settings, 2 "EnableReseller" enable_reseller,
    3 "OperationIp" operation_ip, 4 "OperationMfaPresent" operation_mfa_present, 5 "SupplierDesc" supplier_desc,
    6 "SupplierLogo" supplier_logo, 7 "SupplierName" supplier_name, 8 "SupplierUrl" supplier_url,
    9 "SupportContacts" support_contacts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformationDeliverySettings {
    pub oss_bucket_name: Option<String>,
    pub oss_enabled: Option<bool>,
    pub oss_expiration_days: Option<i64>,
    pub oss_path: Option<String>,
}
model! { GetSupplierInformationDeliverySettings {
    0 "OssBucketName" oss_bucket_name, 1 "OssEnabled" oss_enabled, 2 "OssExpirationDays" oss_expiration_days,
    3 "OssPath" oss_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplierInformationSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetSupplierInformationSupportContacts {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadCredentials {
    pub file_name: String,
    pub visibility: Option<String>,
}
operation! { GetUploadCredentials(file_name: String) "GetUploadCredentials" -> GetUploadCredentialsOutput {
    0 "FileName" file_name, 1 "Visibility" visibility: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadCredentialsData {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub expire_date: Option<String>,
    pub key: Option<String>,
    pub region_id: Option<String>,
    pub security_token: Option<Secret>,
}
model! { GetUploadCredentialsData {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "BucketName" bucket_name,
    3 "ExpireDate" expire_date, 4 "Key" key, 5 "RegionId" region_id, 6 "SecurityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchService {
    pub categories: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub recommend: Option<bool>,
    pub region_id: String,
    pub service_id: String,
    pub service_version: String,
}
operation! { LaunchService(region_id: String, service_id: String, service_version: String)
    "LaunchService" -> LaunchServiceOutput {
    0 "Categories" categories: Vec<String>, 1 "ClientToken" client_token: String, 2 "Recommend" recommend: bool,
    3 "RegionId" region_id, 4 "ServiceId" service_id, 5 "ServiceVersion" service_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchServiceOutput {
    pub service_launch_result_type: Option<String>,
    pub version: Option<String>,
}
model! { LaunchServiceOutput {
    0 "ServiceLaunchResultType" service_launch_result_type, 1 "Version" version
} }

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
    Token "NextToken", "Repositories" repositories, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageRepositoriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub repositories: Option<Vec<ListAcrImageRepositoriesRepositories>>,
    pub total_count: Option<i64>,
}
model! { ListAcrImageRepositoriesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Repositories" repositories, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "ModifiedTime" modified_time, 2 "Namespace" namespace, 3 "RepoId" repo_id,
    4 "RepoName" repo_name, 5 "RepoType" repo_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageTagsOutput {
    pub images: Option<Vec<ListAcrImageTagsImages>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAcrImageTagsOutput {
    0 "Images" images, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcrImageTagsImages {
    pub create_time: Option<String>,
    pub image_size: Option<String>,
    pub modified_time: Option<String>,
    pub tag: Option<String>,
}
model! { ListAcrImageTagsImages {
    0 "CreateTime" create_time, 1 "ImageSize" image_size, 2 "ModifiedTime" modified_time, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogs {
    pub artifact_id: String,
    pub artifact_version: Option<String>,
    pub filter: Option<Vec<ListArtifactBuildLogsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
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
    Token "NextToken", "BuildLogs" build_logs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListArtifactBuildLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsOutput {
    pub build_logs: Option<Vec<ListArtifactBuildLogsBuildLogs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListArtifactBuildLogsOutput {
    0 "BuildLogs" build_logs, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildLogsBuildLogs {
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListArtifactBuildLogsBuildLogs {
    0 "Content" content, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactRisks {
    pub artifact_id: Option<String>,
    pub artifact_version: Option<String>,
}
operation! { ListArtifactRisks() "ListArtifactRisks" -> ListArtifactRisksOutput {
    0 "ArtifactId" artifact_id: String, 1 "ArtifactVersion" artifact_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactRisksOutput {
    pub artifact_risk_list: Option<Vec<ListArtifactRisksArtifactRiskList>>,
}
model! { ListArtifactRisksOutput {
    0 "ArtifactRiskList" artifact_risk_list
} }

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
    0 "CveNos" cve_nos, 1 "ExtendInfo" extend_info, 2 "Level" level, 3 "RiskName" risk_name, 4 "RiskType" risk_type,
    5 "RiskTypeName" risk_type_name, 6 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersions {
    pub artifact_id: String,
    pub filters: Option<Vec<ListArtifactVersionsFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListArtifactVersions(artifact_id: String) "ListArtifactVersions" -> ListArtifactVersionsOutput {
    0 "ArtifactId" artifact_id, 1 "Filters" filters: Vec<ListArtifactVersionsFilters>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }
paged! { ListArtifactVersions: ListArtifactVersionsArtifacts =
    Token "NextToken", "Artifacts" artifacts, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersionsFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListArtifactVersionsFilters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactVersionsOutput {
    pub artifacts: Option<Vec<ListArtifactVersionsArtifacts>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListArtifactVersionsOutput {
    0 "Artifacts" artifacts, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    pub image_delivery: Option<BTreeMap<String, String>>,
    pub progress: Option<String>,
    pub result_file: Option<String>,
    pub security_audit_result: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub support_region_ids: Option<String>,
    pub version_name: Option<String>,
}
model! { ListArtifactVersionsArtifacts {
    0 "ArtifactBuildProperty" artifact_build_property, 1 "ArtifactBuildType" artifact_build_type,
    2 "ArtifactId" artifact_id, 3 "ArtifactProperty" artifact_property, 4 "ArtifactType" artifact_type,
    5 "ArtifactVersion" artifact_version, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified,
    8 "ImageDelivery" image_delivery, 9 "Progress" progress, 10 "ResultFile" result_file,
    11 "SecurityAuditResult" security_audit_result, 12 "Status" status, 13 "StatusDetail" status_detail,
    14 "SupportRegionIds" support_region_ids, 15 "VersionName" version_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListArtifactsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListArtifactsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsOutput {
    pub artifacts: Option<Vec<ListArtifactsArtifacts>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListArtifactsOutput {
    0 "Artifacts" artifacts, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListArtifactsTags>>,
}
model! { ListArtifactsArtifacts {
    0 "ArtifactBuildProperty" artifact_build_property, 1 "ArtifactId" artifact_id, 2 "ArtifactType" artifact_type,
    3 "Description" description, 4 "GmtModified" gmt_modified, 5 "MaxVersion" max_version, 6 "Name" name,
    7 "PermissionType" permission_type, 8 "ResourceGroupId" resource_group_id, 9 "Status" status, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListArtifactsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNotices {
    pub filter: Option<Vec<ListOpsNoticesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListOpsNotices(region_id: String) "ListOpsNotices" -> ListOpsNoticesOutput {
    0 "Filter" filter: Vec<ListOpsNoticesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListOpsNotices: ListOpsNoticesOpsNotices = Token "NextToken", "OpsNotices" ops_notices, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListOpsNoticesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub ops_notices: Option<Vec<ListOpsNoticesOpsNotices>>,
    pub total_count: Option<i64>,
}
model! { ListOpsNoticesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "OpsNotices" ops_notices, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsNoticesOpsNotices {
    pub attributes: Option<String>,
    pub category: Option<String>,
    pub content: Option<String>,
    pub notice_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_versions: Option<Vec<String>>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub start_time: Option<String>,
    pub success: Option<String>,
    pub r#type: Option<String>,
}
model! { ListOpsNoticesOpsNotices {
    0 "Attributes" attributes, 1 "Category" category, 2 "Content" content, 3 "NoticeId" notice_id,
    4 "ServiceId" service_id, 5 "ServiceName" service_name, 6 "ServiceVersions" service_versions, 7 "Severity" severity,
    8 "Solutions" solutions, 9 "StartTime" start_time, 10 "Success" success, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellers {
    pub filter: Option<Vec<ListResellersFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListResellers(region_id: String) "ListResellers" -> ListResellersOutput {
    0 "Filter" filter: Vec<ListResellersFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id
} }
paged! { ListResellers: ListResellersSupplierInformation =
    Token "NextToken", "SupplierInformation" supplier_information, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellersFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListResellersFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResellersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supplier_information: Option<Vec<ListResellersSupplierInformation>>,
    pub total_count: Option<i64>,
}
model! { ListResellersOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SupplierInformation" supplier_information,
    3 "TotalCount" total_count
} }

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
    0 "SupplierDesc" supplier_desc, 1 "SupplierLogo" supplier_logo, 2 "SupplierName" supplier_name,
    3 "SupplierUid" supplier_uid, 4 "SupplierUrl" supplier_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogs {
    pub filter: Option<Vec<ListServiceBuildLogsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    pub sort_order: Option<String>,
}
operation! { ListServiceBuildLogs(region_id: String, service_id: String)
    "ListServiceBuildLogs" -> ListServiceBuildLogsOutput {
    0 "Filter" filter: Vec<ListServiceBuildLogsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id, 4 "ServiceId" service_id, 5 "SortOrder" sort_order: String
} }
paged! { ListServiceBuildLogs: ListServiceBuildLogsBuildLogs =
    Token "NextToken", "BuildLogs" build_logs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceBuildLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsOutput {
    pub build_logs: Option<Vec<ListServiceBuildLogsBuildLogs>>,
    pub next_token: Option<String>,
}
model! { ListServiceBuildLogsOutput {
    0 "BuildLogs" build_logs, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceBuildLogsBuildLogs {
    pub build_step: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListServiceBuildLogsBuildLogs {
    0 "BuildStep" build_step, 1 "Content" content, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBill {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBillOutput {
    pub item: Option<Vec<ListServiceInstanceBillItem>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstanceBillOutput {
    0 "Item" item, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "BillingCycle" billing_cycle, 1 "BillingDate" billing_date, 2 "BillingItem" billing_item,
    3 "BillingItemCode" billing_item_code, 4 "Currency" currency,
    5 "DeductedByResourcePackage" deducted_by_resource_package, 6 "InstanceID" instance_id,
    7 "InvoiceDiscount" invoice_discount, 8 "ListPrice" list_price, 9 "ListPriceUnit" list_price_unit,
    10 "PretaxAmount" pretax_amount, 11 "PretaxGrossAmount" pretax_gross_amount, 12 "ProductCode" product_code,
    13 "ProductDetail" product_detail, 14 "ProductName" product_name, 15 "ServiceInstanceId" service_instance_id,
    16 "SplitBillingCycle" split_billing_cycle, 17 "SubscriptionType" subscription_type, 18 "Usage" usage,
    19 "UsageUnit" usage_unit
} }

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
    Token "NextToken", "DeployDetails" deploy_details, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetailsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstanceDeployDetailsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceDeployDetailsOutput {
    pub deploy_details: Option<Vec<ListServiceInstanceDeployDetailsDeployDetails>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstanceDeployDetailsOutput {
    0 "DeployDetails" deploy_details, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "Count" count, 1 "CreateTime" create_time, 2 "Cycle" cycle, 3 "DeploySucceeded" deploy_succeeded,
    4 "ErrorCode" error_code, 5 "ErrorDetail" error_detail, 6 "ErrorType" error_type, 7 "ServiceId" service_id,
    8 "ServiceInstanceId" service_instance_id, 9 "ServiceNameChn" service_name_chn,
    10 "ServiceNameEng" service_name_eng, 11 "ServiceType" service_type, 12 "ServiceVersion" service_version,
    13 "Timestamp" timestamp, 14 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogs {
    pub filter: Option<Vec<ListServiceInstanceLogsFilter>>,
    pub log_source: Option<String>,
    pub logstore: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
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
    Token "NextToken", "ServiceInstancesLogs" service_instances_logs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstanceLogsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceLogsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_instances_logs: Option<Vec<ListServiceInstanceLogsServiceInstancesLogs>>,
}
model! { ListServiceInstanceLogsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceInstancesLogs" service_instances_logs
} }

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
    0 "CompliancePackType" compliance_pack_type, 1 "ComplianceRuleName" compliance_rule_name, 2 "Content" content,
    3 "LogType" log_type, 4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "Source" source,
    7 "Status" status, 8 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResources {
    pub filters: Option<Vec<ListServiceInstanceResourcesFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
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
    Token "NextToken", "Resources" resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListServiceInstanceResourcesFilters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServiceInstanceResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<ListServiceInstanceResourcesResources>>,
}
model! { ListServiceInstanceResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Resources" resources
} }

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
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "PayType" pay_type, 3 "ProductCode" product_code,
    4 "ProductType" product_type, 5 "RenewStatus" renew_status, 6 "RenewalPeriod" renewal_period,
    7 "RenewalPeriodUnit" renewal_period_unit, 8 "ResourceARN" resource_arn, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceUpgradeHistory {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { ListServiceInstanceUpgradeHistory(region_id: String, service_instance_id: String)
    "ListServiceInstanceUpgradeHistory" -> ListServiceInstanceUpgradeHistoryOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ServiceInstanceId" service_instance_id
} }
paged! { ListServiceInstanceUpgradeHistory: ListServiceInstanceUpgradeHistoryUpgradeHistory =
    Token "NextToken", "UpgradeHistory" upgrade_history, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceUpgradeHistoryOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub upgrade_history: Option<Vec<ListServiceInstanceUpgradeHistoryUpgradeHistory>>,
}
model! { ListServiceInstanceUpgradeHistoryOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count, 3 "UpgradeHistory" upgrade_history
} }

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
    0 "EndTime" end_time, 1 "FromVersion" from_version, 2 "Results" results, 3 "StartTime" start_time,
    4 "Status" status, 5 "ToVersion" to_version, 6 "Type" r#type, 7 "UpgradeHistoryId" upgrade_history_id
} }

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
    Token "NextToken", "ServiceInstances" service_instances, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceInstancesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServiceInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_instances: Option<Vec<ListServiceInstancesServiceInstances>>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstancesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceInstances" service_instances,
    3 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListServiceInstancesTags>>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListServiceInstancesServiceInstances {
    0 "BizStatus" biz_status, 1 "CreateTime" create_time, 2 "EnableInstanceOps" enable_instance_ops,
    3 "EndTime" end_time, 4 "GrantedPermission" granted_permission, 5 "IsOperated" is_operated, 6 "Name" name,
    7 "OperatedServiceInstanceId" operated_service_instance_id, 8 "OperationEndTime" operation_end_time,
    9 "OperationStartTime" operation_start_time, 10 "Parameters" parameters, 11 "PayType" pay_type,
    12 "PolicyNames" policy_names, 13 "Progress" progress, 14 "ResourceGroupId" resource_group_id, 15 "Service" service,
    16 "ServiceInstanceId" service_instance_id, 17 "ServiceType" service_type, 18 "Source" source, 19 "Status" status,
    20 "StatusDetail" status_detail, 21 "Tags" tags, 22 "TemplateName" template_name, 23 "UpdateTime" update_time,
    24 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
model! { ListServiceInstancesGrantedPermission {
    0 "OperationEndTime" operation_end_time, 1 "PolicyNames" policy_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesService {
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub enable_private_vpc_connection: Option<bool>,
    pub publish_time: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<ListServiceInstancesServiceInfos>>,
    pub service_type: Option<String>,
    pub source_supplier_name: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { ListServiceInstancesService {
    0 "DeployMetadata" deploy_metadata, 1 "DeployType" deploy_type,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection, 3 "PublishTime" publish_time,
    4 "ServiceId" service_id, 5 "ServiceInfos" service_infos, 6 "ServiceType" service_type,
    7 "SourceSupplierName" source_supplier_name, 8 "Status" status, 9 "SupplierName" supplier_name,
    10 "SupplierUrl" supplier_url, 11 "Version" version, 12 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { ListServiceInstancesServiceInfos {
    0 "Image" image, 1 "Locale" locale, 2 "Name" name, 3 "ShortDescription" short_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServiceInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrations {
    pub filter: Option<Vec<ListServiceRegistrationsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListServiceRegistrations(region_id: String) "ListServiceRegistrations" -> ListServiceRegistrationsOutput {
    0 "Filter" filter: Vec<ListServiceRegistrationsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListServiceRegistrations: ListServiceRegistrationsServiceRegistrations =
    Token "NextToken", "ServiceRegistrations" service_registrations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrationsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceRegistrationsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceRegistrationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_registrations: Option<Vec<ListServiceRegistrationsServiceRegistrations>>,
    pub total_count: Option<i64>,
}
model! { ListServiceRegistrationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceRegistrations" service_registrations,
    3 "TotalCount" total_count
} }

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
    0 "Comment" comment, 1 "FinishTime" finish_time, 2 "RegistrationId" registration_id, 3 "ServiceId" service_id,
    4 "Status" status, 5 "SubmitTime" submit_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccounts {
    pub filter: Option<Vec<ListServiceSharedAccountsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub permission: Option<String>,
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
    Token "NextToken", "ShareAccount" share_account, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccountsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceSharedAccountsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSharedAccountsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub share_account: Option<Vec<ListServiceSharedAccountsShareAccount>>,
    pub total_count: Option<i64>,
}
model! { ListServiceSharedAccountsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ShareAccount" share_account, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Logo" logo, 2 "Name" name, 3 "Permission" permission, 4 "ServiceId" service_id,
    5 "UpdateTime" update_time, 6 "UserAliUid" user_ali_uid
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesFilters {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceTestCasesFilters() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesOutput {
    pub data: Option<Vec<ListServiceTestCasesData>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListServiceTestCasesOutput {
    0 "Data" data, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestCasesData {
    pub template_name: Option<String>,
    pub test_case_id: Option<String>,
    pub test_case_name: Option<String>,
    pub test_config: Option<String>,
}
model! { ListServiceTestCasesData {
    0 "TemplateName" template_name, 1 "TestCaseId" test_case_id, 2 "TestCaseName" test_case_name,
    3 "TestConfig" test_config
} }

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
    Token "NextToken", "TaskLogs" task_logs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTaskLogsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_logs: Option<Vec<ListServiceTestTaskLogsTaskLogs>>,
}
model! { ListServiceTestTaskLogsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TaskLogs" task_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTaskLogsTaskLogs {
    pub content: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListServiceTestTaskLogsTaskLogs {
    0 "Content" content, 1 "Timestamp" timestamp
} }

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
    Token "NextToken", "ServiceTestTasks" service_test_tasks, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasksFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceTestTasksFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceTestTasksOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_test_tasks: Option<Vec<ListServiceTestTasksServiceTestTasks>>,
}
model! { ListServiceTestTasksOutput {
    0 "Count" count, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "ServiceTestTasks" service_test_tasks
} }

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
    0 "CreateTime" create_time, 1 "Status" status, 2 "TaskId" task_id, 3 "TaskName" task_name,
    4 "TaskRegionId" task_region_id
} }

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
    Token "NextToken", "ServiceUsages" service_usages, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsagesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServiceUsagesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceUsagesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_usages: Option<Vec<ListServiceUsagesServiceUsages>>,
    pub total_count: Option<i64>,
}
model! { ListServiceUsagesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceUsages" service_usages, 3 "TotalCount" total_count
} }

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
    pub user_information: Option<BTreeMap<String, String>>,
}
model! { ListServiceUsagesServiceUsages {
    0 "Comments" comments, 1 "CreateTime" create_time, 2 "ServiceId" service_id, 3 "ServiceName" service_name,
    4 "Status" status, 5 "SupplierName" supplier_name, 6 "UpdateTime" update_time, 7 "UserAliUid" user_ali_uid,
    8 "UserInformation" user_information
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub all_versions: Option<bool>,
    pub filter: Option<Vec<ListServicesFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListServicesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServicesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub services: Option<Vec<ListServicesServices>>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Services" services, 3 "TotalCount" total_count
} }

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
    pub service_infos: Option<Vec<ListServicesServiceInfos>>,
    pub service_locale_configs: Option<Vec<ListServicesServiceLocaleConfigs>>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub source_image: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_version: Option<String>,
    pub source_supplier_name: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub tags: Option<Vec<ListServicesTags>>,
    pub tenant_type: Option<String>,
    pub trial_type: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub virtual_internet_service: Option<String>,
}
model! { ListServicesServices {
    0 "ApprovalType" approval_type, 1 "ArtifactId" artifact_id, 2 "ArtifactVersion" artifact_version,
    3 "BuildInfo" build_info, 4 "Categories" categories, 5 "Commodity" commodity, 6 "CommodityCode" commodity_code,
    7 "CreateTime" create_time, 8 "DefaultVersion" default_version, 9 "DeployType" deploy_type, 10 "HasBeta" has_beta,
    11 "HasDraft" has_draft, 12 "LatestResellSourceServiceVersion" latest_resell_source_service_version,
    13 "PublishTime" publish_time, 14 "RelationType" relation_type, 15 "ResellApplyStatus" resell_apply_status,
    16 "ResellServiceId" resell_service_id, 17 "ResourceGroupId" resource_group_id,
    18 "ServiceDiscoverable" service_discoverable, 19 "ServiceId" service_id, 20 "ServiceInfos" service_infos,
    21 "ServiceLocaleConfigs" service_locale_configs, 22 "ServiceType" service_type, 23 "ShareType" share_type,
    24 "SourceImage" source_image, 25 "SourceServiceId" source_service_id,
    26 "SourceServiceVersion" source_service_version, 27 "SourceSupplierName" source_supplier_name, 28 "Status" status,
    29 "SupplierName" supplier_name, 30 "SupplierUrl" supplier_url, 31 "Tags" tags, 32 "TenantType" tenant_type,
    33 "TrialType" trial_type, 34 "UpdateTime" update_time, 35 "Version" version, 36 "VersionName" version_name,
    37 "VirtualInternetService" virtual_internet_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesCommodity {
    pub commodity_code: Option<String>,
    pub saas_boost_metadata: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServicesCommodity {
    0 "CommodityCode" commodity_code, 1 "SaasBoostMetadata" saas_boost_metadata, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
}
model! { ListServicesServiceInfos {
    0 "Image" image, 1 "Locale" locale, 2 "Name" name, 3 "ShortDescription" short_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceLocaleConfigs {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListServicesServiceLocaleConfigs {
    0 "EnValue" en_value, 1 "OriginalValue" original_value, 2 "ZhValue" zh_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServicesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrations {
    pub filter: Option<Vec<ListSupplierRegistrationsFilter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListSupplierRegistrations(region_id: String)
    "ListSupplierRegistrations" -> ListSupplierRegistrationsOutput {
    0 "Filter" filter: Vec<ListSupplierRegistrationsFilter>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListSupplierRegistrations: ListSupplierRegistrationsSupplierRegistrations =
    Token "NextToken", "SupplierRegistrations" supplier_registrations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrationsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSupplierRegistrationsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupplierRegistrationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supplier_registrations: Option<Vec<ListSupplierRegistrationsSupplierRegistrations>>,
    pub total_count: Option<i64>,
}
model! { ListSupplierRegistrationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SupplierRegistrations" supplier_registrations,
    3 "TotalCount" total_count
} }

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
    0 "Comment" comment, 1 "ContactEmail" contact_email, 2 "ContactNumber" contact_number,
    3 "ContactPerson" contact_person, 4 "ContactPersonTitle" contact_person_title,
    5 "EnableResellerMode" enable_reseller_mode, 6 "ProductAnnualRevenue" product_annual_revenue,
    7 "ProductBusiness" product_business, 8 "ProductDeliveryTypes" product_delivery_types,
    9 "ProductPublishTime" product_publish_time, 10 "ProductSellTypes" product_sell_types,
    11 "RegistrationId" registration_id, 12 "ResellBusinessDesc" resell_business_desc, 13 "Status" status,
    14 "SubmitTime" submit_time, 15 "SupplierDesc" supplier_desc, 16 "SupplierLogo" supplier_logo,
    17 "SupplierName" supplier_name, 18 "SupplierNameEn" supplier_name_en, 19 "SupplierUid" supplier_uid,
    20 "SupplierUrl" supplier_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_type: String,
}
operation! { ListTagKeys(region_id: String, resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceType" resource_type
} }
paged! { ListTagKeys: String = Token "NextToken", "Keys" keys, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Option<Vec<String>>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
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
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
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
pub struct ListTagValues {
    pub key: String,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_type: String,
}
operation! { ListTagValues(key: String, region_id: String, resource_type: String)
    "ListTagValues" -> ListTagValuesOutput {
    0 "Key" key, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ResourceType" resource_type
} }
paged! { ListTagValues: String = Token "NextToken", "Values" values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInstanceResources {
    pub resources: Option<String>,
    pub service_instance_id: String,
    pub service_instance_resources_action: Option<String>,
}
operation! { ModifyServiceInstanceResources(service_instance_id: String) "ModifyServiceInstanceResources" -> Empty {
    0 "Resources" resources: String, 1 "ServiceInstanceId" service_instance_id,
    2 "ServiceInstanceResourcesAction" service_instance_resources_action: String
} }

pub type ModifyServiceInstanceResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreLaunchService {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
}
operation! { PreLaunchService(region_id: String, service_id: String) "PreLaunchService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id
} }

pub type PreLaunchServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringData {
    pub metering: String,
    pub service_instance_id: String,
}
operation! { PushMeteringData(metering: String, service_instance_id: String) "PushMeteringData" -> Empty {
    0 "Metering" metering, 1 "ServiceInstanceId" service_instance_id
} }

pub type PushMeteringDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterService {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
}
operation! { RegisterService(region_id: String, service_id: String) "RegisterService" -> RegisterServiceOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterServiceOutput {
    pub registration_id: Option<String>,
}
model! { RegisterServiceOutput {
    0 "RegistrationId" registration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectServiceUsage {
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub r#type: Option<i64>,
    pub user_ali_uid: i64,
}
operation! { RejectServiceUsage(service_id: String, user_ali_uid: i64) "RejectServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "Comments" comments: String, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id, 4 "Type" r#type: i64, 5 "UserAliUid" user_ali_uid
} }

pub type RejectServiceUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseArtifact {
    pub artifact_id: String,
    pub client_token: Option<String>,
}
operation! { ReleaseArtifact(artifact_id: String) "ReleaseArtifact" -> ReleaseArtifactOutput {
    0 "ArtifactId" artifact_id, 1 "ClientToken" client_token: String
} }

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
    0 "ArtifactId" artifact_id, 1 "ArtifactProperty" artifact_property, 2 "ArtifactType" artifact_type,
    3 "ArtifactVersion" artifact_version, 4 "Description" description, 5 "GmtModified" gmt_modified, 6 "Status" status,
    7 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServiceSharedAccounts {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    pub r#type: Option<String>,
    pub user_ali_uids: Vec<i64>,
}
operation! { RemoveServiceSharedAccounts(region_id: String, service_id: String, user_ali_uids: Vec<i64>)
    "RemoveServiceSharedAccounts" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id, 3 "Type" r#type: String,
    4 "UserAliUids" user_ali_uids
} }

pub type RemoveServiceSharedAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceInstance {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { RestartServiceInstance(region_id: String, service_instance_id: String) "RestartServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

pub type RestartServiceInstanceOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackServiceInstanceOutput {
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { RollbackServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceInstance {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { StartServiceInstance(region_id: String, service_instance_id: String) "StartServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

pub type StartServiceInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceInstance {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { StopServiceInstance(region_id: String, service_instance_id: String) "StopServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceInstanceId" service_instance_id
} }

pub type StopServiceInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<TagResourcesTag>
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UnTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifact {
    pub artifact_build_property: Option<UpdateArtifactArtifactBuildProperty>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactBuildArgs {
    pub argument_name: Option<String>,
    pub argument_value: Option<String>,
}
input! { UpdateArtifactBuildArgs() {
    0 "ArgumentName" argument_name: String, 1 "ArgumentValue" argument_value: String
} }

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
    0 "ArtifactBuildProperty" artifact_build_property, 1 "ArtifactBuildType" artifact_build_type,
    2 "ArtifactId" artifact_id, 3 "ArtifactProperty" artifact_property, 4 "ArtifactType" artifact_type,
    5 "ArtifactVersion" artifact_version, 6 "Description" description, 7 "GmtModified" gmt_modified, 8 "Status" status,
    9 "StatusDetail" status_detail, 10 "SupportRegionIds" support_region_ids, 11 "VersionName" version_name
} }

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
    pub region_id: String,
    pub resellable: Option<bool>,
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
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 26, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceComponentsMappings {
    pub mappings: Option<BTreeMap<String, String>>,
    pub template_name: Option<String>,
}
input! { UpdateServiceComponentsMappings() {
    0 "Mappings" mappings: BTreeMap<String, String>, 1 "TemplateName" template_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceComplianceMetadata {
    pub compliance_packs: Option<Vec<String>>,
}
input! { UpdateServiceComplianceMetadata() {
    0 "CompliancePacks" compliance_packs: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAgreements {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { UpdateServiceAgreements() {
    0 "Name" name: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { UpdateServiceSoftwares() {
    0 "Name" name: String, 1 "Version" version: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceUpdateOption {
    pub update_artifact: Option<bool>,
    pub update_from: Option<String>,
}
input! { UpdateServiceUpdateOption() {
    0 "UpdateArtifact" update_artifact: bool, 1 "UpdateFrom" update_from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub dry_run_result: Option<UpdateServiceDryRunResult>,
}
model! { UpdateServiceOutput {
    0 "DryRunResult" dry_run_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDryRunResult {
    pub role_policy: Option<UpdateServiceRolePolicy>,
}
model! { UpdateServiceDryRunResult {
    0 "RolePolicy" role_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolePolicy {
    pub missing_policy: Option<Vec<UpdateServiceMissingPolicy>>,
    pub policy: Option<String>,
}
model! { UpdateServiceRolePolicy {
    0 "MissingPolicy" missing_policy, 1 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMissingPolicy {
    pub action: Option<Vec<String>>,
    pub resource: Option<String>,
    pub service_name: Option<String>,
}
model! { UpdateServiceMissingPolicy {
    0 "Action" action, 1 "Resource" resource, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttribute {
    pub end_time: Option<String>,
    pub license_data: Option<UpdateServiceInstanceAttributeLicenseData>,
    pub reason: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceAttribute(region_id: String, service_instance_id: String)
    "UpdateServiceInstanceAttribute" -> Empty {
    0 "EndTime" end_time: String, 1 "LicenseData" license_data: UpdateServiceInstanceAttributeLicenseData,
    2 "Reason" reason: String, 3 "RegionId" region_id, 4 "ServiceInstanceId" service_instance_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateServiceInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributeLicenseData {
    pub custom_data: Option<String>,
    pub response_info: Option<UpdateServiceInstanceAttributeResponseInfo>,
}
input! { UpdateServiceInstanceAttributeLicenseData() {
    0 "CustomData" custom_data: String, 1 "ResponseInfo" response_info: UpdateServiceInstanceAttributeResponseInfo
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { UpdateServiceInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceTestCase {
    pub region_id: Option<String>,
    pub test_case_id: String,
    pub test_case_name: String,
    pub test_config: String,
}
operation! { UpdateServiceTestCase(test_case_id: String, test_case_name: String, test_config: String)
    "UpdateServiceTestCase" -> Empty {
    0 "RegionId" region_id: String, 1 "TestCaseId" test_case_id, 2 "TestCaseName" test_case_name,
    3 "TestConfig" test_config
} }

pub type UpdateServiceTestCaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSharedAccountPermission {
    pub client_token: Option<String>,
    pub permission: String,
    pub region_id: String,
    pub service_id: String,
    pub r#type: Option<String>,
    /// At least 0.
    pub user_ali_uid: i64,
}
operation! { UpdateSharedAccountPermission(permission: String, region_id: String, service_id: String, user_ali_uid: i64)
    "UpdateSharedAccountPermission" -> Empty {
    0 "ClientToken" client_token: String, 1 "Permission" permission, 2 "RegionId" region_id, 3 "ServiceId" service_id,
    4 "Type" r#type: String, 5 "UserAliUid" user_ali_uid
} }

pub type UpdateSharedAccountPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformation {
    pub delivery_settings: Option<UpdateSupplierInformationDeliverySettings>,
    pub operation_ip: Option<String>,
    pub operation_mfa_present: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformationSupportContacts {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateSupplierInformationSupportContacts() {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSupplierInformationOutput {
    pub supplier_desc: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
}
model! { UpdateSupplierInformationOutput {
    0 "SupplierDesc" supplier_desc, 1 "SupplierName" supplier_name, 2 "SupplierUrl" supplier_url
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeServiceInstanceOutput {
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
    pub upgrade_required_parameters: Option<Vec<String>>,
}
model! { UpgradeServiceInstanceOutput {
    0 "ServiceInstanceId" service_instance_id, 1 "Status" status,
    2 "UpgradeRequiredParameters" upgrade_required_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawService {
    pub client_token: Option<String>,
    pub region_id: String,
    pub service_id: String,
    pub service_version: String,
}
operation! { WithdrawService(region_id: String, service_id: String, service_version: String)
    "WithdrawService" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version
} }

pub type WithdrawServiceOutput = Empty;

#[cfg(feature = "reflect")]
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
