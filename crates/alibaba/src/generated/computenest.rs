//! `computenest` 2021-06-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "computenest.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenest.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "computenest-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "computenest-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "computenest", version: "2021-06-01", code: "computenest", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelServiceUsage {
    pub client_token: Option<String>,
    pub need_delete: Option<bool>,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { CancelServiceUsage(service_id: String) "CancelServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "NeedDelete" need_delete: bool, 2 "RegionId" region_id: String,
    3 "ServiceId" service_id
} }

pub type CancelServiceUsageOutput = Empty;

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

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployable {
    pub post_paid_amount: Option<String>,
    pub pre_paid_amount: Option<String>,
    pub region_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployableOutput {
    pub check_results: Option<Vec<CheckServiceDeployableCheckResults>>,
}
model! { CheckServiceDeployableOutput {
    0 "CheckResults" check_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceDeployableCheckResults {
    pub message: Option<String>,
    pub skippable: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { CheckServiceDeployableCheckResults {
    0 "Message" message, 1 "Skippable" skippable, 2 "Type" r#type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployServiceInstance {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub option: Option<Vec<String>>,
    pub parameters: Option<String>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { ContinueDeployServiceInstance(region_id: String, service_instance_id: String)
    "ContinueDeployServiceInstance" -> ContinueDeployServiceInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Option" option: Vec<String>,
    3 "Parameters" parameters: String, 4 "RegionId" region_id, 5 "ServiceInstanceId" service_instance_id
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
pub struct CreateBackup {
    pub description: Option<String>,
    pub service_instance_id: String,
}
operation! { CreateBackup(service_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "Description" description: String, 1 "ServiceInstanceId" service_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id, 1 "Description" description, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTask {
    pub backup_id: String,
    pub service_instance_id: String,
}
operation! { CreateRestoreTask(backup_id: String, service_instance_id: String)
    "CreateRestoreTask" -> CreateRestoreTaskOutput {
    0 "BackupId" backup_id, 1 "ServiceInstanceId" service_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTaskOutput {
    pub restore_task_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateRestoreTaskOutput {
    0 "RestoreTaskId" restore_task_id, 1 "Status" status
} }

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
    pub region_id: String,
    pub resource_auto_pay: Option<bool>,
    pub resource_group_id: Option<String>,
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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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
    pub market_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub service_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceInstanceOutput {
    0 "MarketInstanceId" market_instance_id, 1 "OrderId" order_id, 2 "ServiceInstanceId" service_instance_id,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub user_information: Option<BTreeMap<String, String>>,
}
operation! { CreateServiceUsage(service_id: String) "CreateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "UserInformation" user_information: BTreeMap<String, String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type CreateServiceUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    pub oss_url: Option<String>,
    pub required_connections: Option<Vec<String>>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    pub skill_space_id: String,
    pub source_skill_id: Option<String>,
    pub source_type: String,
    pub client_token: Option<String>,
}
operation! { CreateSkill(skill_space_id: String, source_type: String) "CreateSkill" -> CreateSkillOutput {
    0 "OssUrl" oss_url: String, 1 "RequiredConnections" required_connections: Vec<String>,
    2 "SkillDescription" skill_description: String, 3 "SkillDisplayName" skill_display_name: String,
    4 "SkillLabels" skill_labels: Vec<String>, 5 "SkillName" skill_name: String, 6 "SkillSpaceId" skill_space_id,
    7 "SourceSkillId" source_skill_id: String, 8 "SourceType" source_type, 9 "ClientToken" client_token: String
} [
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub skill_id: Option<String>,
}
model! { CreateSkillOutput {
    0 "SkillId" skill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillFileDetect {
    pub oss_url: String,
    pub region_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { CreateSkillFileDetect(oss_url: String) "CreateSkillFileDetect" -> CreateSkillFileDetectOutput {
    0 "OssUrl" oss_url, 1 "RegionId" region_id: String, 2 "ClientToken" client_token: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillFileDetectOutput {
    pub hash_key: Option<String>,
}
model! { CreateSkillFileDetectOutput {
    0 "HashKey" hash_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillHubConfig {
    pub oss_bucket_name: String,
    pub oss_region_id: String,
    pub client_token: Option<String>,
}
operation! { CreateSkillHubConfig(oss_bucket_name: String, oss_region_id: String) "CreateSkillHubConfig" -> Empty {
    0 "OssBucketName" oss_bucket_name, 1 "OssRegionId" oss_region_id, 2 "ClientToken" client_token: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type CreateSkillHubConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSpace {
    pub skill_space_description: String,
    pub skill_space_name: String,
    pub client_token: Option<String>,
}
operation! { CreateSkillSpace(skill_space_description: String, skill_space_name: String)
    "CreateSkillSpace" -> CreateSkillSpaceOutput {
    0 "SkillSpaceDescription" skill_space_description, 1 "SkillSpaceName" skill_space_name,
    2 "ClientToken" client_token: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSpaceOutput {
    pub skill_space_id: Option<String>,
}
model! { CreateSkillSpaceOutput {
    0 "SkillSpaceId" skill_space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub backup_id: String,
}
operation! { DeleteBackup(backup_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id
} }

pub type DeleteBackupOutput = Empty;

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
pub struct DeleteSkill {
    pub skill_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteSkill(skill_id: String) "DeleteSkill" -> Empty {
    0 "SkillId" skill_id, 1 "ClientToken" client_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteSkillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillSpace {
    pub skill_space_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteSkillSpace(skill_space_id: String) "DeleteSkillSpace" -> Empty {
    0 "SkillSpaceId" skill_space_id, 1 "ClientToken" client_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteSkillSpaceOutput = Empty;

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
pub struct DescribeRegions {
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionEndpoint" region_endpoint, 1 "RegionId" region_id
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
pub struct GetBackup {
    pub backup_id: String,
}
operation! { GetBackup(backup_id: String) "GetBackup" -> GetBackupOutput {
    0 "BackupId" backup_id
} }

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
    0 "BackupId" backup_id, 1 "CreateTime" create_time, 2 "Description" description, 3 "EndTime" end_time,
    4 "ModifiedTime" modified_time, 5 "ServiceInstanceId" service_instance_id, 6 "StartTime" start_time,
    7 "Status" status, 8 "StatusDetail" status_detail
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
    pub region_id_list: Option<Vec<String>>,
    pub zone_id_list: Option<Vec<String>>,
}
model! { GetNetworkAvailableZonesData {
    0 "RegionIdList" region_id_list, 1 "ZoneIdList" zone_id_list
} }

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
    pub instance_role_infos: Option<Vec<GetServiceInstanceRoleInfos>>,
    pub is_support_operated: Option<bool>,
    pub license_metadata: Option<String>,
    pub log_metadata: Option<String>,
    pub operation_metadata: Option<String>,
    pub permission: Option<String>,
    pub policy_names: Option<String>,
    pub publish_time: Option<String>,
    pub service_document_infos: Option<Vec<GetServiceServiceDocumentInfos>>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<GetServiceServiceInfos>>,
    pub service_locale_configs: Option<Vec<GetServiceServiceLocaleConfigs>>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub supplier_desc: Option<String>,
    pub supplier_logo: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_uid: Option<i64>,
    pub supplier_url: Option<String>,
    pub support_contacts: Option<Vec<GetServiceSupportContacts>>,
    pub tags: Option<Vec<GetServiceTags>>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<i64>,
    pub trial_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceOutput {
    0 "AlarmMetadata" alarm_metadata, 1 "Categories" categories, 2 "Commodity" commodity,
    3 "ComplianceMetadata" compliance_metadata, 4 "DeployFrom" deploy_from, 5 "DeployMetadata" deploy_metadata,
    6 "DeployType" deploy_type, 7 "Duration" duration, 8 "InstanceRoleInfos" instance_role_infos,
    9 "IsSupportOperated" is_support_operated, 10 "LicenseMetadata" license_metadata, 11 "LogMetadata" log_metadata,
    12 "OperationMetadata" operation_metadata, 13 "Permission" permission, 14 "PolicyNames" policy_names,
    15 "PublishTime" publish_time, 16 "ServiceDocumentInfos" service_document_infos, 17 "ServiceId" service_id,
    18 "ServiceInfos" service_infos, 19 "ServiceLocaleConfigs" service_locale_configs,
    20 "ServiceProductUrl" service_product_url, 21 "ServiceType" service_type, 22 "ShareType" share_type,
    23 "Status" status, 24 "SupplierDesc" supplier_desc, 25 "SupplierLogo" supplier_logo,
    26 "SupplierName" supplier_name, 27 "SupplierUid" supplier_uid, 28 "SupplierUrl" supplier_url,
    29 "SupportContacts" support_contacts, 30 "Tags" tags, 31 "TenantType" tenant_type,
    32 "TrialDuration" trial_duration, 33 "TrialType" trial_type, 34 "Version" version, 35 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCommodity {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub css_metadata: Option<GetServiceCssMetadata>,
    pub deploy_page: Option<String>,
    pub marketplace_metadata: Option<GetServiceMarketplaceMetadata>,
    pub order_time: Option<BTreeMap<String, Vec<String>>>,
    pub saas_boost_metadata: Option<String>,
    pub specifications: Option<Vec<GetServiceSpecifications>>,
    pub r#type: Option<String>,
}
model! { GetServiceCommodity {
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "CssMetadata" css_metadata,
    3 "DeployPage" deploy_page, 4 "MarketplaceMetadata" marketplace_metadata, 5 "OrderTime" order_time,
    6 "SaasBoostMetadata" saas_boost_metadata, 7 "Specifications" specifications, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCssMetadata {
    pub components_mappings: Option<Vec<GetServiceComponentsMappings>>,
}
model! { GetServiceCssMetadata {
    0 "ComponentsMappings" components_mappings
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
pub struct GetServiceMarketplaceMetadata {
    pub specification_mappings: Option<Vec<GetServiceSpecificationMappings>>,
}
model! { GetServiceMarketplaceMetadata {
    0 "SpecificationMappings" specification_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSpecificationMappings {
    pub specification_code: Option<String>,
    pub specification_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceSpecificationMappings {
    0 "SpecificationCode" specification_code, 1 "SpecificationName" specification_name, 2 "TemplateName" template_name
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
pub struct GetServiceInstanceRoleInfos {
    pub policy_document: Option<String>,
    pub principals: Option<Vec<String>>,
    pub role_name: Option<String>,
    pub template_name: Option<String>,
}
model! { GetServiceInstanceRoleInfos {
    0 "PolicyDocument" policy_document, 1 "Principals" principals, 2 "RoleName" role_name,
    3 "TemplateName" template_name
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
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<GetServiceSoftwares>>,
}
model! { GetServiceServiceInfos {
    0 "Agreements" agreements, 1 "Image" image, 2 "Locale" locale, 3 "Name" name,
    4 "ShortDescription" short_description, 5 "Softwares" softwares
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
    pub operation_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceEstimateCostOutput {
    pub commodity: Option<BTreeMap<String, CommodityValue>>,
    pub resources: Option<BTreeMap<String, Value>>,
}
model! { GetServiceEstimateCostOutput {
    0 "Commodity" commodity, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValue {
    pub result: Option<CommodityValueResult>,
}
model! { CommodityValue {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueResult {
    pub order: Option<CommodityValueOrder>,
    pub inquiry_type: Option<String>,
    pub sub_orders: Option<CommodityValueSubOrders>,
    pub coupons: Option<Vec<CommodityValueCoupons>>,
}
model! { CommodityValueResult {
    0 "Order" order, 1 "InquiryType" inquiry_type, 2 "SubOrders" sub_orders, 3 "Coupons" coupons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueOrder {
    pub currency: Option<String>,
    pub trade_amount: Option<String>,
    pub discount_amount: Option<String>,
    pub original_amount: Option<String>,
}
model! { CommodityValueOrder {
    0 "Currency" currency, 1 "TradeAmount" trade_amount, 2 "DiscountAmount" discount_amount,
    3 "OriginalAmount" original_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueSubOrders {
    pub sub_order: Option<Vec<CommodityValueSubOrder>>,
}
model! { CommodityValueSubOrders {
    0 "SubOrder" sub_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommodityValueSubOrder {
    pub module_instance: Option<Vec<CommodityValueModuleInstance>>,
}
model! { CommodityValueSubOrder {
    0 "ModuleInstance" module_instance
} }

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
    pub module_attrs: Option<Vec<CommodityValueModuleAttrs>>,
    pub module_name_en: Option<String>,
    pub price_unit_en: Option<String>,
}
model! { CommodityValueModuleInstance {
    0 "ModuleId" module_id, 1 "ModuleName" module_name, 2 "ModuleCode" module_code,
    3 "TotalProductFee" total_product_fee, 4 "DiscountFee" discount_fee, 5 "PayFee" pay_fee, 6 "PriceUnit" price_unit,
    7 "IsPricingModule" is_pricing_module, 8 "NeedOrderPay" need_order_pay, 9 "PriceType" price_type,
    10 "ModuleAttrs" module_attrs, 11 "ModuleNameEn" module_name_en, 12 "PriceUnitEn" price_unit_en
} }

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
    0 "Type" r#type, 1 "Name" name, 2 "Code" code, 3 "Value" value, 4 "Unit" unit
} }

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
    0 "CanPromFee" can_prom_fee, 1 "CouponDesc" coupon_desc, 2 "CouponName" coupon_name,
    3 "CouponOptionNo" coupon_option_no, 4 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstance {
    pub market_instance_id: Option<String>,
    pub region_id: String,
    pub service_instance_id: Option<String>,
}
operation! { GetServiceInstance(region_id: String) "GetServiceInstance" -> GetServiceInstanceOutput {
    0 "MarketInstanceId" market_instance_id: String, 1 "RegionId" region_id,
    2 "ServiceInstanceId" service_instance_id: String
} }

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
    pub tags: Option<Vec<GetServiceInstanceTags>>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetServiceInstanceOutput {
    0 "BizStatus" biz_status, 1 "Components" components, 2 "CreateTime" create_time,
    3 "EnableInstanceOps" enable_instance_ops, 4 "EnableUserPrometheus" enable_user_prometheus, 5 "EndTime" end_time,
    6 "GrafanaDashBoardUrl" grafana_dash_board_url, 7 "GrantedPermission" granted_permission,
    8 "IsOperated" is_operated, 9 "LicenseEndTime" license_end_time, 10 "MarketInstanceId" market_instance_id,
    11 "Name" name, 12 "NetworkConfig" network_config, 13 "OperatedServiceInstanceId" operated_service_instance_id,
    14 "OperationEndTime" operation_end_time, 15 "OperationStartTime" operation_start_time, 16 "Outputs" outputs,
    17 "Parameters" parameters, 18 "PayType" pay_type, 19 "PolicyNames" policy_names,
    20 "PredefinedParameterName" predefined_parameter_name, 21 "Progress" progress,
    22 "ResourceGroupId" resource_group_id, 23 "Resources" resources, 24 "Service" service,
    25 "ServiceInstanceId" service_instance_id, 26 "ServiceType" service_type, 27 "Source" source, 28 "Status" status,
    29 "StatusDetail" status_detail, 30 "SupplierUid" supplier_uid, 31 "SupportTrialToPrivate" support_trial_to_private,
    32 "Tags" tags, 33 "TemplateName" template_name, 34 "UpdateTime" update_time, 35 "UserId" user_id
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
    pub private_vpc_connections: Option<Vec<GetServiceInstancePrivateVpcConnections>>,
    pub private_zone_id: Option<String>,
    pub reverse_private_vpc_connections: Option<Vec<GetServiceInstanceReversePrivateVpcConnections>>,
}
model! { GetServiceInstanceNetworkConfig {
    0 "EndpointId" endpoint_id, 1 "PrivateVpcConnections" private_vpc_connections, 2 "PrivateZoneId" private_zone_id,
    3 "ReversePrivateVpcConnections" reverse_private_vpc_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstancePrivateVpcConnections {
    pub connection_configs: Option<Vec<GetServiceInstanceConnectionConfigs>>,
    pub endpoint_id: Option<String>,
    pub private_zone_id: Option<String>,
    pub private_zone_name: Option<String>,
    pub region_id: Option<String>,
}
model! { GetServiceInstancePrivateVpcConnections {
    0 "ConnectionConfigs" connection_configs, 1 "EndpointId" endpoint_id, 2 "PrivateZoneId" private_zone_id,
    3 "PrivateZoneName" private_zone_name, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceConnectionConfigs {
    pub connect_bandwidth: Option<i64>,
    pub domain_name: Option<String>,
    pub endpoint_ips: Option<Vec<String>>,
    pub ingress_endpoint_status: Option<String>,
    pub network_service_status: Option<String>,
    pub region_id: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { GetServiceInstanceConnectionConfigs {
    0 "ConnectBandwidth" connect_bandwidth, 1 "DomainName" domain_name, 2 "EndpointIps" endpoint_ips,
    3 "IngressEndpointStatus" ingress_endpoint_status, 4 "NetworkServiceStatus" network_service_status,
    5 "RegionId" region_id, 6 "SecurityGroups" security_groups, 7 "VSwitches" v_switches, 8 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceReversePrivateVpcConnections {
    pub endpoint_id: Option<String>,
}
model! { GetServiceInstanceReversePrivateVpcConnections {
    0 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceService {
    pub deploy_metadata: Option<String>,
    pub deploy_type: Option<String>,
    pub operation_metadata: Option<String>,
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
    pub upgrade_metadata: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { GetServiceInstanceService {
    0 "DeployMetadata" deploy_metadata, 1 "DeployType" deploy_type, 2 "OperationMetadata" operation_metadata,
    3 "PublishTime" publish_time, 4 "ServiceDocUrl" service_doc_url, 5 "ServiceId" service_id,
    6 "ServiceInfos" service_infos, 7 "ServiceProductUrl" service_product_url, 8 "ServiceType" service_type,
    9 "Status" status, 10 "SupplierName" supplier_name, 11 "SupplierUrl" supplier_url,
    12 "UpgradableServiceInfos" upgradable_service_infos, 13 "UpgradableServiceVersions" upgradable_service_versions,
    14 "UpgradeMetadata" upgrade_metadata, 15 "Version" version, 16 "VersionName" version_name
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
pub struct GetServiceInstanceSubscriptionEstimateCost {
    pub client_token: Option<String>,
    pub order_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_period: Option<Vec<GetServiceInstanceSubscriptionEstimateCostResourcePeriod>>,
    pub service_instance_id: String,
}
operation! { GetServiceInstanceSubscriptionEstimateCost(order_type: String, service_instance_id: String)
    "GetServiceInstanceSubscriptionEstimateCost" -> GetServiceInstanceSubscriptionEstimateCostOutput {
    0 "ClientToken" client_token: String, 1 "OrderType" order_type, 2 "Period" period: i64,
    3 "PeriodUnit" period_unit: String, 4 "RegionId" region_id: String,
    5 "ResourcePeriod" resource_period: Vec<GetServiceInstanceSubscriptionEstimateCostResourcePeriod>,
    6 "ServiceInstanceId" service_instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostOutput {
    pub resource_prices: Option<Vec<GetServiceInstanceSubscriptionEstimateCostResourcePrices>>,
}
model! { GetServiceInstanceSubscriptionEstimateCostOutput {
    0 "ResourcePrices" resource_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostResourcePrices {
    pub currency: Option<String>,
    pub detail_infos: Option<Vec<GetServiceInstanceSubscriptionEstimateCostDetailInfos>>,
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resource_arn: Option<String>,
    pub rules: Option<Vec<GetServiceInstanceSubscriptionEstimateCostRules>>,
    pub trade_amount: Option<f64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostResourcePrices {
    0 "Currency" currency, 1 "DetailInfos" detail_infos, 2 "DiscountAmount" discount_amount,
    3 "OriginalAmount" original_amount, 4 "Period" period, 5 "PeriodUnit" period_unit, 6 "ResourceArn" resource_arn,
    7 "Rules" rules, 8 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostDetailInfos {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub resource: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostDetailInfos {
    0 "DiscountAmount" discount_amount, 1 "OriginalAmount" original_amount, 2 "Resource" resource,
    3 "TradeAmount" trade_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInstanceSubscriptionEstimateCostRules {
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { GetServiceInstanceSubscriptionEstimateCostRules {
    0 "Description" description, 1 "Name" name, 2 "RuleDescId" rule_desc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvisions {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub service_version: Option<String>,
    pub template_name: Option<String>,
    pub trial_type: Option<String>,
}
operation! { GetServiceProvisions(service_id: String) "GetServiceProvisions" -> GetServiceProvisionsOutput {
    0 "Parameters" parameters: BTreeMap<String, Value>, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "ServiceVersion" service_version: String, 4 "TemplateName" template_name: String, 5 "TrialType" trial_type: String
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
    0 "ApiName" api_name, 1 "ApiProductId" api_product_id, 2 "ApiType" api_type, 3 "parameters" parameters
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
    pub specification_name: Option<String>,
    pub template_name: String,
    pub trial_type: Option<String>,
}
operation! { GetServiceTemplateParameterConstraints(deploy_region_id: String, region_id: String, service_id: String, template_name: String)
    "GetServiceTemplateParameterConstraints" -> GetServiceTemplateParameterConstraintsOutput {
    0 "ClientToken" client_token: String, 1 "DeployRegionId" deploy_region_id,
    2 "EnablePrivateVpcConnection" enable_private_vpc_connection: bool,
    3 "Parameters" parameters: Vec<GetServiceTemplateParameterConstraintsParameters>, 4 "RegionId" region_id,
    5 "ServiceId" service_id, 6 "ServiceInstanceId" service_instance_id: String,
    7 "ServiceVersion" service_version: String, 8 "SpecificationName" specification_name: String,
    9 "TemplateName" template_name, 10 "TrialType" trial_type: String
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
    pub query_errors: Option<Vec<GetServiceTemplateParameterConstraintsQueryErrors>>,
    pub r#type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsParameterConstraints {
    0 "AllowedValues" allowed_values, 1 "AssociationParameterNames" association_parameter_names, 2 "Behavior" behavior,
    3 "BehaviorReason" behavior_reason, 4 "OriginalConstraints" original_constraints, 5 "ParameterKey" parameter_key,
    6 "QueryErrors" query_errors, 7 "Type" r#type
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
pub struct GetServiceTemplateParameterConstraintsQueryErrors {
    pub error_message: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetServiceTemplateParameterConstraintsQueryErrors {
    0 "ErrorMessage" error_message, 1 "ResourceName" resource_name, 2 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkill {
    pub skill_id: String,
}
operation! { GetSkill(skill_id: String) "GetSkill" -> GetSkillOutput {
    0 "SkillId" skill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillOutput {
    pub create_time: Option<String>,
    pub locales: Option<Vec<GetSkillLocales>>,
    pub required_connections: Option<Vec<String>>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSkillOutput {
    0 "CreateTime" create_time, 1 "Locales" locales, 2 "RequiredConnections" required_connections,
    3 "SecurityScanStatus" security_scan_status, 4 "SkillDescription" skill_description,
    5 "SkillDisplayName" skill_display_name, 6 "SkillId" skill_id, 7 "SkillLabels" skill_labels,
    8 "SkillName" skill_name, 9 "SkillSpaceId" skill_space_id, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { GetSkillLocales {
    0 "EnValue" en_value, 1 "OriginalValue" original_value, 2 "ZhValue" zh_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillFileDetectResult {
    pub hash_key: String,
    pub region_id: Option<String>,
}
operation! { GetSkillFileDetectResult(hash_key: String) "GetSkillFileDetectResult" -> GetSkillFileDetectResultOutput {
    0 "HashKey" hash_key, 1 "RegionId" region_id: String
} }

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
    0 "Code" code, 1 "HashKey" hash_key, 2 "Message" message, 3 "Result" result, 4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillHubConfig {}
operation! { GetSkillHubConfig() "GetSkillHubConfig" -> GetSkillHubConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillHubConfigOutput {
    pub create_time: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_region_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSkillHubConfigOutput {
    0 "CreateTime" create_time, 1 "OssBucketName" oss_bucket_name, 2 "OssRegionId" oss_region_id,
    3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillSpace {
    pub skill_space_id: String,
}
operation! { GetSkillSpace(skill_space_id: String) "GetSkillSpace" -> GetSkillSpaceOutput {
    0 "SkillSpaceId" skill_space_id
} }

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
    0 "CreateTime" create_time, 1 "SkillSpaceDescription" skill_space_description, 2 "SkillSpaceId" skill_space_id,
    3 "SkillSpaceName" skill_space_name, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInformation {
    pub region_id: String,
}
operation! { GetUserInformation(region_id: String) "GetUserInformation" -> GetUserInformationOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInformationOutput {
    pub delivery_settings: Option<GetUserInformationDeliverySettings>,
}
model! { GetUserInformationOutput {
    0 "DeliverySettings" delivery_settings
} }

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
    0 "ActiontrailDeliveryToOssEnabled" actiontrail_delivery_to_oss_enabled, 1 "OssBucketName" oss_bucket_name,
    2 "OssEnabled" oss_enabled, 3 "OssExpirationDays" oss_expiration_days, 4 "OssPath" oss_path
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListBackupsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsOutput {
    pub backups: Option<Vec<ListBackupsBackups>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBackupsOutput {
    0 "Backups" backups, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "BackupId" backup_id, 1 "BackupMode" backup_mode, 2 "CreateTime" create_time, 3 "Description" description,
    4 "EndTime" end_time, 5 "ModifiedTime" modified_time, 6 "RetentionDays" retention_days,
    7 "ServiceInstanceId" service_instance_id, 8 "StartTime" start_time, 9 "Status" status,
    10 "StatusDetail" status_detail
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policies: Option<Vec<ListPoliciesPolicies>>,
}
model! { ListPoliciesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPoliciesPolicies {
    0 "Description" description, 1 "PolicyDocument" policy_document, 2 "PolicyName" policy_name,
    3 "PolicyType" policy_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListPublicSkillsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Option<Vec<ListPublicSkillsSkills>>,
    pub total_count: Option<i64>,
}
model! { ListPublicSkillsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Skills" skills, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsSkills {
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub locales: Option<Vec<ListPublicSkillsLocales>>,
    pub required_connections: Option<Vec<String>>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPublicSkillsSkills {
    0 "CreateTime" create_time, 1 "DownloadUrl" download_url, 2 "Locales" locales,
    3 "RequiredConnections" required_connections, 4 "SecurityScanStatus" security_scan_status,
    5 "SkillDescription" skill_description, 6 "SkillDisplayName" skill_display_name, 7 "SkillId" skill_id,
    8 "SkillLabels" skill_labels, 9 "SkillName" skill_name, 10 "SkillSpaceId" skill_space_id,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicSkillsLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListPublicSkillsLocales {
    0 "EnValue" en_value, 1 "OriginalValue" original_value, 2 "ZhValue" zh_value
} }

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
    Token "NextToken", "RestoreTasks" restore_tasks, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasksFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListRestoreTasksFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestoreTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub restore_tasks: Option<Vec<ListRestoreTasksRestoreTasks>>,
    pub total_count: Option<i64>,
}
model! { ListRestoreTasksOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RestoreTasks" restore_tasks, 3 "TotalCount" total_count
} }

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
    0 "BackupId" backup_id, 1 "CreateTime" create_time, 2 "EndTime" end_time, 3 "ModifiedTime" modified_time,
    4 "RestoreTaskId" restore_task_id, 5 "ServiceInstanceId" service_instance_id, 6 "StartTime" start_time,
    7 "Status" status, 8 "StatusDetail" status_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCategories {}
operation! { ListServiceCategories() "ListServiceCategories" -> ListServiceCategoriesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCategoriesOutput {
    pub categories: Option<Vec<String>>,
}
model! { ListServiceCategoriesOutput {
    0 "Categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceBill {
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
    13 "ProductDetail" product_detail, 14 "ProductName" product_name, 15 "SplitBillingCycle" split_billing_cycle,
    16 "SubscriptionType" subscription_type, 17 "Usage" usage, 18 "UsageUnit" usage_unit
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
    pub tags: Option<Vec<ListServiceInstancesTags>>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListServiceInstancesServiceInstances {
    0 "BizStatus" biz_status, 1 "CreateTime" create_time, 2 "EnableInstanceOps" enable_instance_ops,
    3 "EndTime" end_time, 4 "GrantedPermission" granted_permission, 5 "MarketInstanceId" market_instance_id,
    6 "Name" name, 7 "OperatedServiceInstanceId" operated_service_instance_id, 8 "OperationEndTime" operation_end_time,
    9 "OperationStartTime" operation_start_time, 10 "OrderId" order_id, 11 "Outputs" outputs,
    12 "Parameters" parameters, 13 "PayType" pay_type, 14 "PolicyNames" policy_names, 15 "Progress" progress,
    16 "ResourceGroupId" resource_group_id, 17 "Resources" resources, 18 "Service" service,
    19 "ServiceInstanceId" service_instance_id, 20 "ServiceType" service_type, 21 "Source" source, 22 "Status" status,
    23 "StatusDetail" status_detail, 24 "SupportTrialToPrivate" support_trial_to_private, 25 "Tags" tags,
    26 "TemplateName" template_name, 27 "UpdateTime" update_time
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
    pub commodity: Option<ListServiceInstancesCommodity>,
    pub deploy_type: Option<String>,
    pub publish_time: Option<String>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<ListServiceInstancesServiceInfos>>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_url: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
model! { ListServiceInstancesService {
    0 "Commodity" commodity, 1 "DeployType" deploy_type, 2 "PublishTime" publish_time, 3 "ServiceId" service_id,
    4 "ServiceInfos" service_infos, 5 "ServiceType" service_type, 6 "Status" status, 7 "SupplierName" supplier_name,
    8 "SupplierUrl" supplier_url, 9 "Version" version, 10 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesCommodity {
    pub saas_boost_metadata: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceInstancesCommodity {
    0 "SaasBoostMetadata" saas_boost_metadata, 1 "Type" r#type
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
    pub filter: Option<Vec<ListServicesFilter>>,
    pub fuzzy_keyword: Option<String>,
    pub in_used: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by_type: Option<String>,
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
    pub categories: Option<String>,
    pub commodity: Option<ListServicesCommodity>,
    pub commodity_code: Option<String>,
    pub deploy_from: Option<String>,
    pub deploy_type: Option<String>,
    pub publish_time: Option<String>,
    pub score: Option<i64>,
    pub service_id: Option<String>,
    pub service_infos: Option<Vec<ListServicesServiceInfos>>,
    pub service_locale_configs: Option<Vec<ListServicesServiceLocaleConfigs>>,
    pub service_product_url: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_name_eng: Option<String>,
    pub supplier_uid: Option<i64>,
    pub supplier_url: Option<String>,
    pub tags: Option<Vec<ListServicesTags>>,
    pub tenant_type: Option<String>,
    pub trial_duration: Option<String>,
    pub trial_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub virtual_internet_service: Option<String>,
}
model! { ListServicesServices {
    0 "Categories" categories, 1 "Commodity" commodity, 2 "CommodityCode" commodity_code, 3 "DeployFrom" deploy_from,
    4 "DeployType" deploy_type, 5 "PublishTime" publish_time, 6 "Score" score, 7 "ServiceId" service_id,
    8 "ServiceInfos" service_infos, 9 "ServiceLocaleConfigs" service_locale_configs,
    10 "ServiceProductUrl" service_product_url, 11 "ServiceType" service_type, 12 "Status" status,
    13 "SupplierName" supplier_name, 14 "SupplierNameEng" supplier_name_eng, 15 "SupplierUid" supplier_uid,
    16 "SupplierUrl" supplier_url, 17 "Tags" tags, 18 "TenantType" tenant_type, 19 "TrialDuration" trial_duration,
    20 "TrialType" trial_type, 21 "Version" version, 22 "VersionName" version_name,
    23 "VirtualInternetService" virtual_internet_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesCommodity {
    pub commodity_code: Option<String>,
    pub deploy_page: Option<String>,
}
model! { ListServicesCommodity {
    0 "CommodityCode" commodity_code, 1 "DeployPage" deploy_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServiceInfos {
    pub image: Option<String>,
    pub locale: Option<String>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub softwares: Option<Vec<ListServicesSoftwares>>,
}
model! { ListServicesServiceInfos {
    0 "Image" image, 1 "Locale" locale, 2 "Name" name, 3 "ShortDescription" short_description, 4 "Softwares" softwares
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesSoftwares {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ListServicesSoftwares {
    0 "Name" name, 1 "Version" version
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
pub struct ListSkillFiles {
    pub filter: Option<Vec<ListSkillFilesFilter>>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skill_id: String,
}
operation! { ListSkillFiles(skill_id: String) "ListSkillFiles" -> ListSkillFilesOutput {
    0 "Filter" filter: Vec<ListSkillFilesFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "SkillId" skill_id
} }
paged! { ListSkillFiles: ListSkillFilesSkillFiles = Token "NextToken", "SkillFiles" skill_files, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillFilesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skill_files: Option<Vec<ListSkillFilesSkillFiles>>,
    pub total_count: Option<i64>,
}
model! { ListSkillFilesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SkillFiles" skill_files, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillFilesSkillFiles {
    pub file_path: Option<String>,
    pub signed_url: Option<Secret>,
}
model! { ListSkillFilesSkillFiles {
    0 "FilePath" file_path, 1 "SignedUrl" signed_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpacesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillSpacesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillSpacesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skill_spaces: Option<Vec<ListSkillSpacesSkillSpaces>>,
    pub total_count: Option<i64>,
}
model! { ListSkillSpacesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SkillSpaces" skill_spaces, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "SkillSpaceDescription" skill_space_description, 2 "SkillSpaceId" skill_space_id,
    3 "SkillSpaceName" skill_space_name, 4 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListSkillsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Option<Vec<ListSkillsSkills>>,
    pub total_count: Option<i64>,
}
model! { ListSkillsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Skills" skills, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsSkills {
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub locales: Option<Vec<ListSkillsLocales>>,
    pub required_connections: Option<Vec<String>>,
    pub security_scan_status: Option<String>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
    pub skill_id: Option<String>,
    pub skill_labels: Option<Vec<String>>,
    pub skill_name: Option<String>,
    pub skill_space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSkillsSkills {
    0 "CreateTime" create_time, 1 "DownloadUrl" download_url, 2 "Locales" locales,
    3 "RequiredConnections" required_connections, 4 "SecurityScanStatus" security_scan_status,
    5 "SkillDescription" skill_description, 6 "SkillDisplayName" skill_display_name, 7 "SkillId" skill_id,
    8 "SkillLabels" skill_labels, 9 "SkillName" skill_name, 10 "SkillSpaceId" skill_space_id,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsLocales {
    pub en_value: Option<String>,
    pub original_value: Option<String>,
    pub zh_value: Option<String>,
}
model! { ListSkillsLocales {
    0 "EnValue" en_value, 1 "OriginalValue" original_value, 2 "ZhValue" zh_value
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
pub struct RenewServiceInstance {
    pub dry_run: Option<bool>,
    pub service_instance_id: Option<String>,
}
operation! { RenewServiceInstance() "RenewServiceInstance" -> Empty {
    0 "DryRun" dry_run: bool, 1 "ServiceInstanceId" service_instance_id: String
} }

pub type RenewServiceInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResources {
    pub client_token: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub resource_period: Option<Vec<RenewServiceInstanceResourcesResourcePeriod>>,
    pub service_instance_id: String,
}
operation! { RenewServiceInstanceResources(service_instance_id: String)
    "RenewServiceInstanceResources" -> RenewServiceInstanceResourcesOutput {
    0 "ClientToken" client_token: String, 1 "Period" period: i64, 2 "PeriodUnit" period_unit: String,
    3 "RegionId" region_id: String,
    4 "ResourcePeriod" resource_period: Vec<RenewServiceInstanceResourcesResourcePeriod>,
    5 "ServiceInstanceId" service_instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesOutput {
    pub failure_details: Option<Vec<RenewServiceInstanceResourcesFailureDetails>>,
    pub renewal_result: Option<RenewServiceInstanceResourcesRenewalResult>,
}
model! { RenewServiceInstanceResourcesOutput {
    0 "FailureDetails" failure_details, 1 "RenewalResult" renewal_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesFailureDetails {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub resource_arn: Option<String>,
}
model! { RenewServiceInstanceResourcesFailureDetails {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "ResourceArn" resource_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewServiceInstanceResourcesRenewalResult {
    pub failed: Option<i64>,
    pub succeeded: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RenewServiceInstanceResourcesRenewalResult {
    0 "Failed" failed, 1 "Succeeded" succeeded, 2 "TotalCount" total_count
} }

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
operation! { RollbackServiceInstance() "RollbackServiceInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String,
    2 "ServiceInstanceId" service_instance_id: String
} }

pub type RollbackServiceInstanceOutput = Empty;

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
pub struct UpdateServiceInstanceAttributes {
    pub enable_operation: Option<bool>,
    pub granted_permission: Option<UpdateServiceInstanceAttributesGrantedPermission>,
    pub region_id: String,
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceAttributes(region_id: String, service_instance_id: String)
    "UpdateServiceInstanceAttributes" -> Empty {
    0 "EnableOperation" enable_operation: bool,
    1 "GrantedPermission" granted_permission: UpdateServiceInstanceAttributesGrantedPermission, 2 "RegionId" region_id,
    3 "ServiceInstanceId" service_instance_id
} }

pub type UpdateServiceInstanceAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceAttributesGrantedPermission {
    pub operation_end_time: Option<String>,
    pub policy_names: Option<String>,
}
input! { UpdateServiceInstanceAttributesGrantedPermission() {
    0 "OperationEndTime" operation_end_time: String, 1 "PolicyNames" policy_names: String
} }

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
    pub service_instance_id: String,
}
operation! { UpdateServiceInstanceSpec(service_instance_id: String)
    "UpdateServiceInstanceSpec" -> UpdateServiceInstanceSpecOutput {
    0 "ClientToken" client_token: String, 1 "Commodity" commodity: UpdateServiceInstanceSpecCommodity,
    2 "DryRun" dry_run: bool, 3 "EnableUserPrometheus" enable_user_prometheus: bool,
    4 "OperationName" operation_name: String, 5 "Parameters" parameters: BTreeMap<String, Value>,
    6 "PredefinedParametersName" predefined_parameters_name: String, 7 "ServiceInstanceId" service_instance_id
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceSpecCommodity {
    pub auto_pay: Option<bool>,
}
input! { UpdateServiceInstanceSpecCommodity() {
    0 "AutoPay" auto_pay: bool
} }

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
pub struct UpdateServiceUsage {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_id: String,
    pub user_information: Option<BTreeMap<String, String>>,
}
operation! { UpdateServiceUsage(service_id: String) "UpdateServiceUsage" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "ServiceId" service_id,
    3 "UserInformation" user_information: BTreeMap<String, String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type UpdateServiceUsageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkill {
    pub oss_url: Option<String>,
    pub required_connections: Option<Vec<String>>,
    pub skill_description: Option<String>,
    pub skill_display_name: Option<String>,
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
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

pub type UpdateSkillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserInformation {
    pub delivery_settings: Option<UpdateUserInformationDeliverySettings>,
    pub region_id: String,
}
operation! { UpdateUserInformation(region_id: String) "UpdateUserInformation" -> Empty {
    0 "DeliverySettings" delivery_settings: UpdateUserInformationDeliverySettings, 1 "RegionId" region_id
} }

pub type UpdateUserInformationOutput = Empty;

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
    pub upgrade_required_parameters: Option<Vec<String>>,
}
model! { UpgradeServiceInstanceOutput {
    0 "UpgradeRequiredParameters" upgrade_required_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateServiceInstanceName {
    pub client_token: Option<String>,
    pub is_trial: Option<bool>,
    pub service_id: String,
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

pub type ValidateServiceInstanceNameOutput = Empty;

#[cfg(feature = "reflect")]
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
