//! `cdn` 2018-05-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cdn.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cdn.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "cdn.ap-southeast-1.aliyuncs.com"),
        ("eu-central-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-shanghai", "cdn.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cdn.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cdn.vpc-proxy.aliyuncs.com"),
    ],
    global: "cdn.aliyuncs.com",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "cdn", version: "2018-05-10", code: "cdn", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomain {
    pub cdn_type: String,
    pub check_url: Option<String>,
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: String,
    pub tag: Option<Vec<AddCdnDomainTag>>,
    pub top_level_domain: Option<String>,
}
operation! { AddCdnDomain(cdn_type: String, domain_name: String, sources: String) "AddCdnDomain" -> Empty {
    0 "CdnType" cdn_type, 1 "CheckUrl" check_url: String, 2 "DomainName" domain_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "Tag" tag: Vec<AddCdnDomainTag>, 10 "TopLevelDomain" top_level_domain: String
} }

pub type AddCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddCdnDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFCTrigger {
    pub trigger_arn: String,
    pub event_meta_name: String,
    pub event_meta_version: String,
    pub function_arn: Option<String>,
    pub notes: String,
    pub role_arn: String,
    pub source_arn: String,
}

/// What [`AddFCTrigger::new`] takes.
pub struct AddFCTriggerRequired {
    pub trigger_arn: String,
    pub event_meta_name: String,
    pub event_meta_version: String,
    pub notes: String,
    pub role_arn: String,
    pub source_arn: String,
}
operation! { AddFCTrigger{AddFCTriggerRequired: trigger_arn, event_meta_name, event_meta_version, notes, role_arn, source_arn}
    "AddFCTrigger" -> Empty {
    0 "TriggerARN" trigger_arn, 1 "EventMetaName" event_meta_name, 2 "EventMetaVersion" event_meta_version,
    3 "FunctionARN" function_arn: String, 4 "Notes" notes, 5 "RoleARN" role_arn, 6 "SourceARN" source_arn
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type AddFCTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddCdnDomain {
    pub cdn_type: String,
    pub check_url: Option<String>,
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { BatchAddCdnDomain(cdn_type: String, domain_name: String, sources: String) "BatchAddCdnDomain" -> Empty {
    0 "CdnType" cdn_type, 1 "CheckUrl" check_url: String, 2 "DomainName" domain_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "TopLevelDomain" top_level_domain: String
} }

pub type BatchAddCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCdnDomainConfig {
    pub domain_names: String,
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteCdnDomainConfig(domain_names: String, function_names: String)
    "BatchDeleteCdnDomainConfig" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

pub type BatchDeleteCdnDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfo {
    pub ip_addr_list: String,
    pub language: Option<String>,
}
operation! { BatchDescribeCdnIpInfo(ip_addr_list: String) "BatchDescribeCdnIpInfo" -> BatchDescribeCdnIpInfoOutput {
    0 "IpAddrList" ip_addr_list, 1 "Language" language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfoOutput {
    pub ip_info_list: Option<Vec<BatchDescribeCdnIpInfoIpInfoList>>,
}
model! { BatchDescribeCdnIpInfoOutput {
    0 "IpInfoList" ip_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfoIpInfoList {
    pub cdn_ip: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub ip_address: Option<String>,
    pub isp_name: Option<String>,
    pub province: Option<String>,
}
model! { BatchDescribeCdnIpInfoIpInfoList {
    0 "CdnIp" cdn_ip, 1 "City" city, 2 "Country" country, 3 "IpAddress" ip_address, 4 "IspName" isp_name,
    5 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfig {
    pub domain_names: String,
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchSetCdnDomainConfig(domain_names: String, functions: String)
    "BatchSetCdnDomainConfig" -> BatchSetCdnDomainConfigOutput {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigOutput {
    pub domain_config_list: Option<BatchSetCdnDomainConfigDomainConfigList>,
}
model! { BatchSetCdnDomainConfigOutput {
    0 "DomainConfigList" domain_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigDomainConfigList {
    pub domain_config_model: Option<Vec<BatchSetCdnDomainConfigDomainConfigModel>>,
}
model! { BatchSetCdnDomainConfigDomainConfigList {
    0 "DomainConfigModel" domain_config_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigDomainConfigModel {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetCdnDomainConfigDomainConfigModel {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunction {
    pub configs: String,
    pub domain_names: String,
}
operation! { BatchSetGrayDomainFunction(configs: String, domain_names: String)
    "BatchSetGrayDomainFunction" -> BatchSetGrayDomainFunctionOutput {
    0 "Configs" configs, 1 "DomainNames" domain_names
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunctionOutput {
    pub domain_config_list: Option<Vec<BatchSetGrayDomainFunctionDomainConfigList>>,
}
model! { BatchSetGrayDomainFunctionOutput {
    0 "DomainConfigList" domain_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunctionDomainConfigList {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetGrayDomainFunctionDomainConfigList {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartCdnDomain {
    pub domain_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchStartCdnDomain(domain_names: String) "BatchStartCdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type BatchStartCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopCdnDomain {
    pub domain_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchStopCdnDomain(domain_names: String) "BatchStopCdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type BatchStopCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateCdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { BatchUpdateCdnDomain(domain_name: String) "BatchUpdateCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

pub type BatchUpdateCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainExist {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CheckCdnDomainExist(domain_name: String) "CheckCdnDomainExist" -> CheckCdnDomainExistOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainExistOutput {
    pub status: Option<String>,
}
model! { CheckCdnDomainExistOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainICP {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CheckCdnDomainICP(domain_name: String) "CheckCdnDomainICP" -> CheckCdnDomainICPOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainICPOutput {
    pub status: Option<String>,
}
model! { CheckCdnDomainICPOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequest {
    pub city: Option<String>,
    pub common_name: String,
    pub country: Option<String>,
    pub email: Option<String>,
    pub organization: Option<String>,
    pub organization_unit: Option<String>,
    pub sans: Option<String>,
    pub state: Option<String>,
}
operation! { CreateCdnCertificateSigningRequest(common_name: String)
    "CreateCdnCertificateSigningRequest" -> CreateCdnCertificateSigningRequestOutput {
    0 "City" city: String, 1 "CommonName" common_name, 2 "Country" country: String, 3 "Email" email: String,
    4 "Organization" organization: String, 5 "OrganizationUnit" organization_unit: String, 6 "SANs" sans: String,
    7 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequestOutput {
    pub common_name: Option<String>,
    pub csr: Option<String>,
    pub pub_md5: Option<String>,
}
model! { CreateCdnCertificateSigningRequestOutput {
    0 "CommonName" common_name, 1 "Csr" csr, 2 "PubMd5" pub_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnDeliverTask {
    pub deliver: String,
    pub domain_name: Option<String>,
    pub name: String,
    pub reports: String,
    pub schedule: String,
}
operation! { CreateCdnDeliverTask(deliver: String, name: String, reports: String, schedule: String)
    "CreateCdnDeliverTask" -> CreateCdnDeliverTaskOutput {
    0 "Deliver" deliver, 1 "DomainName" domain_name: String, 2 "Name" name, 3 "Reports" reports, 4 "Schedule" schedule
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnDeliverTaskOutput {
    pub deliver_id: Option<String>,
}
model! { CreateCdnDeliverTaskOutput {
    0 "DeliverId" deliver_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnSubTask {
    pub domain_name: Option<String>,
    pub report_ids: String,
}
operation! { CreateCdnSubTask(report_ids: String) "CreateCdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "ReportIds" report_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type CreateCdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealTimeLogDelivery {
    pub domain: String,
    pub logstore: String,
    pub project: String,
    pub region: String,
}
operation! { CreateRealTimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "CreateRealTimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

pub type CreateRealTimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTask {
    pub domain_names: Option<String>,
    pub end_time: String,
    pub group: Option<String>,
    pub language: Option<String>,
    pub start_time: String,
    pub task_name: Option<String>,
    pub r#type: String,
}
operation! { CreateUsageDetailDataExportTask(end_time: String, start_time: String, r#type: String)
    "CreateUsageDetailDataExportTask" -> CreateUsageDetailDataExportTaskOutput {
    0 "DomainNames" domain_names: String, 1 "EndTime" end_time, 2 "Group" group: String, 3 "Language" language: String,
    4 "StartTime" start_time, 5 "TaskName" task_name: String, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTaskOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateUsageDetailDataExportTaskOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUsageDataExportTask {
    pub end_time: String,
    pub language: Option<String>,
    pub start_time: String,
    pub task_name: Option<String>,
}
operation! { CreateUserUsageDataExportTask(end_time: String, start_time: String)
    "CreateUserUsageDataExportTask" -> CreateUserUsageDataExportTaskOutput {
    0 "EndTime" end_time, 1 "Language" language: String, 2 "StartTime" start_time, 3 "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUsageDataExportTaskOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateUserUsageDataExportTaskOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDeliverTask {
    pub deliver_id: i64,
}
operation! { DeleteCdnDeliverTask(deliver_id: i64) "DeleteCdnDeliverTask" -> Empty {
    0 "DeliverId" deliver_id
} }

pub type DeleteCdnDeliverTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDomain {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DeleteCdnDomain(domain_name: String) "DeleteCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64
} }

pub type DeleteCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnSubTask {}
operation! { DeleteCdnSubTask() "DeleteCdnSubTask" -> Empty {} }

pub type DeleteCdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainSampleRate {
    pub domain_names: String,
}
operation! { DeleteCustomDomainSampleRate(domain_names: String) "DeleteCustomDomainSampleRate" -> Empty {
    0 "DomainNames" domain_names
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteCustomDomainSampleRateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFCTrigger {
    pub trigger_arn: String,
}
operation! { DeleteFCTrigger(trigger_arn: String) "DeleteFCTrigger" -> Empty {
    0 "TriggerARN" trigger_arn
} }

pub type DeleteFCTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealTimeLogLogstore {
    pub logstore: String,
    pub project: String,
    pub region: String,
}
operation! { DeleteRealTimeLogLogstore(logstore: String, project: String, region: String)
    "DeleteRealTimeLogLogstore" -> Empty {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} { method: "GET", } }

pub type DeleteRealTimeLogLogstoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealtimeLogDelivery {
    pub domain: String,
    pub logstore: String,
    pub project: String,
    pub region: String,
}
operation! { DeleteRealtimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "DeleteRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

pub type DeleteRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecificConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteSpecificConfig(config_id: String, domain_name: String) "DeleteSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteSpecificConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecificStagingConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteSpecificStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsageDetailDataExportTask {
    pub task_id: String,
}
operation! { DeleteUsageDetailDataExportTask(task_id: String) "DeleteUsageDetailDataExportTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteUsageDetailDataExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserUsageDataExportTask {
    pub task_id: String,
}
operation! { DeleteUserUsageDataExportTask(task_id: String) "DeleteUserUsageDataExportTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteUserUsageDataExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegions {
    pub language: String,
}
operation! { DescribeBlockedRegions(language: String) "DescribeBlockedRegions" -> DescribeBlockedRegionsOutput {
    0 "Language" language
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsOutput {
    pub info_list: Option<DescribeBlockedRegionsInfoList>,
}
model! { DescribeBlockedRegionsOutput {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsInfoList {
    pub info_item: Option<Vec<DescribeBlockedRegionsInfoItem>>,
}
model! { DescribeBlockedRegionsInfoList {
    0 "InfoItem" info_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsInfoItem {
    pub continent: Option<String>,
    pub countries_and_regions: Option<String>,
    pub countries_and_regions_name: Option<String>,
}
model! { DescribeBlockedRegionsInfoItem {
    0 "Continent" continent, 1 "CountriesAndRegions" countries_and_regions,
    2 "CountriesAndRegionsName" countries_and_regions_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetail {
    pub cert_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateDetail(cert_name: String)
    "DescribeCdnCertificateDetail" -> DescribeCdnCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeCdnCertificateDetailOutput {
    0 "Cert" cert, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailById {
    pub cert_id: String,
    pub cert_region: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateDetailById(cert_id: String)
    "DescribeCdnCertificateDetailById" -> DescribeCdnCertificateDetailByIdOutput {
    0 "CertId" cert_id, 1 "CertRegion" cert_region: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailByIdOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeCdnCertificateDetailByIdOutput {
    0 "Cert" cert, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "Key" key
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateList() "DescribeCdnCertificateList" -> DescribeCdnCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListOutput {
    pub certificate_list_model: Option<DescribeCdnCertificateListCertificateListModel>,
}
model! { DescribeCdnCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeCdnCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListCertList {
    pub cert: Option<Vec<DescribeCdnCertificateListCert>>,
}
model! { DescribeCdnCertificateListCertList {
    0 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeCdnCertificateListCert {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Common" common, 3 "Fingerprint" fingerprint, 4 "Issuer" issuer,
    5 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfo {
    pub data_id: String,
}
operation! { DescribeCdnConditionIPBInfo(data_id: String)
    "DescribeCdnConditionIPBInfo" -> DescribeCdnConditionIPBInfoOutput {
    0 "DataId" data_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoOutput {
    pub datas: Option<Vec<DescribeCdnConditionIPBInfoDatas>>,
}
model! { DescribeCdnConditionIPBInfoOutput {
    0 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoDatas {
    pub value: Option<String>,
}
model! { DescribeCdnConditionIPBInfoDatas {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomains {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
}
operation! { DescribeCdnDeletedDomains() "DescribeCdnDeletedDomains" -> DescribeCdnDeletedDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeCdnDeletedDomains: DescribeCdnDeletedDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsOutput {
    pub domains: Option<DescribeCdnDeletedDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnDeletedDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsDomains {
    pub page_data: Option<Vec<DescribeCdnDeletedDomainsPageData>>,
}
model! { DescribeCdnDeletedDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsPageData {
    pub domain_name: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { DescribeCdnDeletedDomainsPageData {
    0 "DomainName" domain_name, 1 "GmtModified" gmt_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverList {
    pub deliver_id: Option<i64>,
}
operation! { DescribeCdnDeliverList() "DescribeCdnDeliverList" -> DescribeCdnDeliverListOutput {
    0 "DeliverId" deliver_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListOutput {
    pub content: Option<DescribeCdnDeliverListContent>,
}
model! { DescribeCdnDeliverListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListContent {
    pub data: Option<Vec<DescribeCdnDeliverListData>>,
}
model! { DescribeCdnDeliverListContent {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListData {
    pub create_time: Option<String>,
    pub crontab: Option<String>,
    pub deliver: Option<DescribeCdnDeliverListDeliver>,
    pub deliver_id: Option<i64>,
    pub dm_list: Option<Vec<String>>,
    pub frequency: Option<String>,
    pub name: Option<String>,
    pub reports: Option<Vec<DescribeCdnDeliverListReports>>,
    pub status: Option<String>,
    pub time_end_format: Option<String>,
    pub time_from_format: Option<String>,
}
model! { DescribeCdnDeliverListData {
    0 "createTime" create_time, 1 "crontab" crontab, 2 "deliver" deliver, 3 "deliverId" deliver_id, 4 "dmList" dm_list,
    5 "frequency" frequency, 6 "name" name, 7 "reports" reports, 8 "status" status, 9 "timeEndFormat" time_end_format,
    10 "timeFromFormat" time_from_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListDeliver {
    pub email: Option<DescribeCdnDeliverListEmail>,
}
model! { DescribeCdnDeliverListDeliver {
    0 "email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListEmail {
    pub to: Option<Vec<String>>,
}
model! { DescribeCdnDeliverListEmail {
    0 "to" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListReports {
    pub report_id: Option<i64>,
}
model! { DescribeCdnDeliverListReports {
    0 "reportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReport {
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribeCdnDiagnoseReport() "DescribeCdnDiagnoseReport" -> DescribeCdnDiagnoseReportOutput {
    0 "TaskId" task_id: String, 1 "TraceId" trace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportOutput {
    pub content: Option<DescribeCdnDiagnoseReportContent>,
}
model! { DescribeCdnDiagnoseReportOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportContent {
    pub aliuid: Option<String>,
    pub client_addr: Option<String>,
    pub client_info: Option<DescribeCdnDiagnoseReportClientInfo>,
    pub client_ip: Option<String>,
    pub create_time: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_report_link: Option<String>,
    pub diagnose_url: Option<String>,
    pub domain: Option<String>,
    pub expire_time: Option<i64>,
    pub remain_diagnose_times: Option<i64>,
    pub report: Option<DescribeCdnDiagnoseReportReport>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub time_consuming: Option<i64>,
    pub trace_display_link: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeCdnDiagnoseReportContent {
    0 "Aliuid" aliuid, 1 "ClientAddr" client_addr, 2 "ClientInfo" client_info, 3 "ClientIp" client_ip,
    4 "CreateTime" create_time, 5 "DiagnoseId" diagnose_id, 6 "DiagnoseReportLink" diagnose_report_link,
    7 "DiagnoseUrl" diagnose_url, 8 "Domain" domain, 9 "ExpireTime" expire_time,
    10 "RemainDiagnoseTimes" remain_diagnose_times, 11 "Report" report, 12 "State" state, 13 "Status" status,
    14 "TaskId" task_id, 15 "TimeConsuming" time_consuming, 16 "TraceDisplayLink" trace_display_link,
    17 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportClientInfo {
    pub browser_info: Option<String>,
    pub os: Option<String>,
    pub ua_string: Option<String>,
}
model! { DescribeCdnDiagnoseReportClientInfo {
    0 "BrowserInfo" browser_info, 1 "Os" os, 2 "UAString" ua_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportReport {
    pub client_info: Option<String>,
    pub diagnose_result: Option<String>,
    pub l1_node: Option<String>,
    pub l1_tengine: Option<DescribeCdnDiagnoseReportL1Tengine>,
    pub source_info: Option<Vec<String>>,
}
model! { DescribeCdnDiagnoseReportReport {
    0 "ClientInfo" client_info, 1 "DiagnoseResult" diagnose_result, 2 "L1Node" l1_node, 3 "L1Tengine" l1_tengine,
    4 "SourceInfo" source_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportL1Tengine {
    pub addr: Option<String>,
    pub code: Option<String>,
    pub error_log: Option<String>,
    pub fbt: Option<String>,
    pub intro: Option<String>,
    pub req_header: Option<String>,
    pub req_time: Option<String>,
    pub resp_header: Option<String>,
    pub resp_size: Option<i64>,
    pub rt: Option<String>,
    pub station: Option<String>,
}
model! { DescribeCdnDiagnoseReportL1Tengine {
    0 "Addr" addr, 1 "Code" code, 2 "ErrorLog" error_log, 3 "Fbt" fbt, 4 "Intro" intro, 5 "ReqHeader" req_header,
    6 "ReqTime" req_time, 7 "RespHeader" resp_header, 8 "RespSize" resp_size, 9 "Rt" rt, 10 "Station" station
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogs {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeCdnDomainAtoaLogs(domain_name: String)
    "DescribeCdnDomainAtoaLogs" -> DescribeCdnDomainAtoaLogsOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsOutput {
    pub domain_log_details: Option<DescribeCdnDomainAtoaLogsDomainLogDetails>,
}
model! { DescribeCdnDomainAtoaLogsOutput {
    0 "DomainLogDetails" domain_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeCdnDomainAtoaLogsDomainLogDetail>>,
}
model! { DescribeCdnDomainAtoaLogsDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainAtoaLogsLogInfos>,
    pub page_infos: Option<DescribeCdnDomainAtoaLogsPageInfos>,
}
model! { DescribeCdnDomainAtoaLogsDomainLogDetail {
    0 "DomainName" domain_name, 1 "LogCount" log_count, 2 "LogInfos" log_infos, 3 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsLogInfos {
    pub log_info_detail: Option<Vec<DescribeCdnDomainAtoaLogsLogInfoDetail>>,
}
model! { DescribeCdnDomainAtoaLogsLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeCdnDomainAtoaLogsLogInfoDetail {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainAtoaLogsPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificate {
    pub exact: Option<bool>,
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeCdnDomainByCertificate(ssl_pub: String)
    "DescribeCdnDomainByCertificate" -> DescribeCdnDomainByCertificateOutput {
    0 "Exact" exact: bool, 1 "SSLPub" ssl_pub, 2 "SSLStatus" ssl_status: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateOutput {
    pub cert_infos: Option<DescribeCdnDomainByCertificateCertInfos>,
}
model! { DescribeCdnDomainByCertificateOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateCertInfos {
    pub cert_info: Option<Vec<DescribeCdnDomainByCertificateCertInfo>>,
}
model! { DescribeCdnDomainByCertificateCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateCertInfo {
    pub cert_ca_is_legacy: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_expired: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_subject_common_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_list: Option<String>,
    pub domain_names: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeCdnDomainByCertificateCertInfo {
    0 "CertCaIsLegacy" cert_ca_is_legacy, 1 "CertExpireTime" cert_expire_time, 2 "CertExpired" cert_expired,
    3 "CertStartTime" cert_start_time, 4 "CertSubjectCommonName" cert_subject_common_name, 5 "CertType" cert_type,
    6 "DomainList" domain_list, 7 "DomainNames" domain_names, 8 "Issuer" issuer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigs {
    pub config_id: Option<String>,
    pub domain_name: String,
    pub function_names: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnDomainConfigs(domain_name: String)
    "DescribeCdnDomainConfigs" -> DescribeCdnDomainConfigsOutput {
    0 "ConfigId" config_id: String, 1 "DomainName" domain_name, 2 "FunctionNames" function_names: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsOutput {
    pub domain_configs: Option<DescribeCdnDomainConfigsDomainConfigs>,
}
model! { DescribeCdnDomainConfigsOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsDomainConfigs {
    pub domain_config: Option<Vec<DescribeCdnDomainConfigsDomainConfig>>,
}
model! { DescribeCdnDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeCdnDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCdnDomainConfigsDomainConfig {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "ParentId" parent_id,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsFunctionArgs {
    pub function_arg: Option<Vec<DescribeCdnDomainConfigsFunctionArg>>,
}
model! { DescribeCdnDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeCdnDomainConfigsFunctionArg {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetail {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnDomainDetail(domain_name: String) "DescribeCdnDomainDetail" -> DescribeCdnDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailOutput {
    pub get_domain_detail_model: Option<DescribeCdnDomainDetailGetDomainDetailModel>,
}
model! { DescribeCdnDomainDetailOutput {
    0 "GetDomainDetailModel" get_domain_detail_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailGetDomainDetailModel {
    pub cdn_type: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub https_cname: Option<String>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub server_certificate_status: Option<String>,
    pub source_models: Option<DescribeCdnDomainDetailSourceModels>,
}
model! { DescribeCdnDomainDetailGetDomainDetailModel {
    0 "CdnType" cdn_type, 1 "Cname" cname, 2 "Description" description, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "HttpsCname" https_cname, 8 "ResourceGroupId" resource_group_id, 9 "Scope" scope,
    10 "ServerCertificateStatus" server_certificate_status, 11 "SourceModels" source_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailSourceModels {
    pub source_model: Option<Vec<DescribeCdnDomainDetailSourceModel>>,
}
model! { DescribeCdnDomainDetailSourceModels {
    0 "SourceModel" source_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailSourceModel {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeCdnDomainDetailSourceModel {
    0 "Content" content, 1 "Enabled" enabled, 2 "Port" port, 3 "Priority" priority, 4 "Type" r#type, 5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogs {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeCdnDomainLogs(domain_name: String) "DescribeCdnDomainLogs" -> DescribeCdnDomainLogsOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsOutput {
    pub domain_log_details: Option<DescribeCdnDomainLogsDomainLogDetails>,
}
model! { DescribeCdnDomainLogsOutput {
    0 "DomainLogDetails" domain_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeCdnDomainLogsDomainLogDetail>>,
}
model! { DescribeCdnDomainLogsDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainLogsLogInfos>,
    pub page_infos: Option<DescribeCdnDomainLogsPageInfos>,
}
model! { DescribeCdnDomainLogsDomainLogDetail {
    0 "DomainName" domain_name, 1 "LogCount" log_count, 2 "LogInfos" log_infos, 3 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsLogInfos {
    pub log_info_detail: Option<Vec<DescribeCdnDomainLogsLogInfoDetail>>,
}
model! { DescribeCdnDomainLogsLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeCdnDomainLogsLogInfoDetail {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainLogsPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtl {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeCdnDomainLogsExTtl(domain_name: String)
    "DescribeCdnDomainLogsExTtl" -> DescribeCdnDomainLogsExTtlOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlOutput {
    pub domain_log_details: Option<DescribeCdnDomainLogsExTtlDomainLogDetails>,
}
model! { DescribeCdnDomainLogsExTtlOutput {
    0 "DomainLogDetails" domain_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeCdnDomainLogsExTtlDomainLogDetail>>,
}
model! { DescribeCdnDomainLogsExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainLogsExTtlLogInfos>,
    pub page_infos: Option<DescribeCdnDomainLogsExTtlPageInfos>,
}
model! { DescribeCdnDomainLogsExTtlDomainLogDetail {
    0 "DomainName" domain_name, 1 "LogCount" log_count, 2 "LogInfos" log_infos, 3 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlLogInfos {
    pub log_info_detail: Option<Vec<DescribeCdnDomainLogsExTtlLogInfoDetail>>,
}
model! { DescribeCdnDomainLogsExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeCdnDomainLogsExTtlLogInfoDetail {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainLogsExTtlPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfig {
    pub domain_name: String,
    pub function_names: Option<String>,
}
operation! { DescribeCdnDomainStagingConfig(domain_name: String)
    "DescribeCdnDomainStagingConfig" -> DescribeCdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigOutput {
    pub domain_configs: Option<Vec<DescribeCdnDomainStagingConfigDomainConfigs>>,
    pub domain_name: Option<String>,
}
model! { DescribeCdnDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Option<Vec<DescribeCdnDomainStagingConfigFunctionArgs>>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCdnDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "ParentId" parent_id,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeCdnDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfig {
    pub ip_list: Option<String>,
}
operation! { DescribeCdnFullDomainsBlockIPConfig()
    "DescribeCdnFullDomainsBlockIPConfig" -> DescribeCdnFullDomainsBlockIPConfigOutput {
    0 "IPList" ip_list: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeCdnFullDomainsBlockIPConfigOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistory {
    pub end_time: String,
    pub ip_list: String,
    pub start_time: String,
}
operation! { DescribeCdnFullDomainsBlockIPHistory(end_time: String, ip_list: String, start_time: String)
    "DescribeCdnFullDomainsBlockIPHistory" -> DescribeCdnFullDomainsBlockIPHistoryOutput {
    0 "EndTime" end_time, 1 "IPList" ip_list, 2 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryOutput {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub ip_block_info: Option<Vec<DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo>>,
}
model! { DescribeCdnFullDomainsBlockIPHistoryOutput {
    0 "Code" code, 1 "Description" description, 2 "IPBlockInfo" ip_block_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo {
    pub block_ip: Option<String>,
    pub deliver_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo {
    0 "BlockIP" block_ip, 1 "DeliverTime" deliver_time, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainList {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCdnHttpsDomainList() "DescribeCdnHttpsDomainList" -> DescribeCdnHttpsDomainListOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeCdnHttpsDomainList: DescribeCdnHttpsDomainListCertInfo =
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListOutput {
    pub cert_infos: Option<DescribeCdnHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnHttpsDomainListOutput {
    0 "CertInfos" cert_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListCertInfos {
    pub cert_info: Option<Vec<DescribeCdnHttpsDomainListCertInfo>>,
}
model! { DescribeCdnHttpsDomainListCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListCertInfo {
    pub cert_common_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_status: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeCdnHttpsDomainListCertInfo {
    0 "CertCommonName" cert_common_name, 1 "CertExpireTime" cert_expire_time, 2 "CertName" cert_name,
    3 "CertStartTime" cert_start_time, 4 "CertStatus" cert_status, 5 "CertType" cert_type,
    6 "CertUpdateTime" cert_update_time, 7 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCode {
    pub commodity_code: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnOrderCommodityCode(commodity_code: String)
    "DescribeCdnOrderCommodityCode" -> DescribeCdnOrderCommodityCodeOutput {
    0 "CommodityCode" commodity_code, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCodeOutput {
    pub order_commodity_code: Option<String>,
}
model! { DescribeCdnOrderCommodityCodeOutput {
    0 "OrderCommodityCode" order_commodity_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIsp {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnRegionAndIsp() "DescribeCdnRegionAndIsp" -> DescribeCdnRegionAndIspOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspOutput {
    pub isps: Option<DescribeCdnRegionAndIspIsps>,
    pub regions: Option<DescribeCdnRegionAndIspRegions>,
}
model! { DescribeCdnRegionAndIspOutput {
    0 "Isps" isps, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspIsps {
    pub isp: Option<Vec<DescribeCdnRegionAndIspIsp>>,
}
model! { DescribeCdnRegionAndIspIsps {
    0 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspIsp {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeCdnRegionAndIspIsp {
    0 "NameEn" name_en, 1 "NameZh" name_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspRegions {
    pub region: Option<Vec<DescribeCdnRegionAndIspRegion>>,
}
model! { DescribeCdnRegionAndIspRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspRegion {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeCdnRegionAndIspRegion {
    0 "NameEn" name_en, 1 "NameZh" name_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReport {
    pub area: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub http_code: Option<String>,
    pub is_overseas: Option<String>,
    pub report_id: i64,
    pub start_time: String,
}
operation! { DescribeCdnReport(end_time: String, report_id: i64, start_time: String)
    "DescribeCdnReport" -> DescribeCdnReportOutput {
    0 "Area" area: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "HttpCode" http_code: String,
    4 "IsOverseas" is_overseas: String, 5 "ReportId" report_id, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportOutput {
    pub content: Option<DescribeCdnReportContent>,
}
model! { DescribeCdnReportOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportContent {
    pub data: Option<Vec<DescribeCdnReportData>>,
}
model! { DescribeCdnReportContent {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportData {
    pub data: Option<Vec<BTreeMap<String, String>>>,
    pub deliver: Option<DescribeCdnReportDeliver>,
}
model! { DescribeCdnReportData {
    0 "data" data, 1 "deliver" deliver
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportDeliver {
    pub report: Option<DescribeCdnReportReport>,
}
model! { DescribeCdnReportDeliver {
    0 "report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportReport {
    pub format: Option<String>,
    pub header: Option<Vec<String>>,
    pub out_line: Option<i64>,
    pub out_size: Option<i64>,
    pub shape: Option<String>,
    pub title: Option<String>,
}
model! { DescribeCdnReportReport {
    0 "format" format, 1 "header" header, 2 "outLine" out_line, 3 "outSize" out_size, 4 "shape" shape, 5 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportList {
    pub report_id: Option<i64>,
}
operation! { DescribeCdnReportList() "DescribeCdnReportList" -> DescribeCdnReportListOutput {
    0 "ReportId" report_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListOutput {
    pub content: Option<DescribeCdnReportListContent>,
}
model! { DescribeCdnReportListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListContent {
    pub data: Option<Vec<DescribeCdnReportListData>>,
}
model! { DescribeCdnReportListContent {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListData {
    pub deliver: Option<DescribeCdnReportListDeliver>,
    pub report_id: Option<i64>,
}
model! { DescribeCdnReportListData {
    0 "deliver" deliver, 1 "reportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListDeliver {
    pub report: Option<DescribeCdnReportListReport>,
}
model! { DescribeCdnReportListDeliver {
    0 "report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListReport {
    pub format: Option<String>,
    pub header: Option<Vec<String>>,
    pub out_line: Option<i64>,
    pub out_size: Option<i64>,
    pub shape: Option<String>,
    pub title: Option<String>,
}
model! { DescribeCdnReportListReport {
    0 "format" format, 1 "header" header, 2 "outLine" out_line, 3 "outSize" out_size, 4 "shape" shape, 5 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateDetail {
    pub cert_identifier: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSMCertificateDetail(cert_identifier: String)
    "DescribeCdnSMCertificateDetail" -> DescribeCdnSMCertificateDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateDetailOutput {
    pub cert_expire_time: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub common_name: Option<String>,
    pub encrypt_certificate: Option<String>,
    pub sans: Option<String>,
    pub sign_certificate: Option<String>,
}
model! { DescribeCdnSMCertificateDetailOutput {
    0 "CertExpireTime" cert_expire_time, 1 "CertIdentifier" cert_identifier, 2 "CertName" cert_name,
    3 "CertOrg" cert_org, 4 "CommonName" common_name, 5 "EncryptCertificate" encrypt_certificate, 6 "Sans" sans,
    7 "SignCertificate" sign_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateList {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSMCertificateList(domain_name: String)
    "DescribeCdnSMCertificateList" -> DescribeCdnSMCertificateListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListOutput {
    pub certificate_list_model: Option<DescribeCdnSMCertificateListCertificateListModel>,
}
model! { DescribeCdnSMCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnSMCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeCdnSMCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCertList {
    pub cert: Option<Vec<DescribeCdnSMCertificateListCert>>,
}
model! { DescribeCdnSMCertificateListCertList {
    0 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCert {
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeCdnSMCertificateListCert {
    0 "CertIdentifier" cert_identifier, 1 "CertName" cert_name, 2 "Common" common, 3 "Issuer" issuer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSSLCertificateList() "DescribeCdnSSLCertificateList" -> DescribeCdnSSLCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKeyword" search_keyword: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeCdnSSLCertificateList: DescribeCdnSSLCertificateListCert =
    Number "PageNumber", "CertificateListModel.CertList.Cert" certificate_list_model.cert_list.cert
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListOutput {
    pub certificate_list_model: Option<DescribeCdnSSLCertificateListCertificateListModel>,
}
model! { DescribeCdnSSLCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnSSLCertificateListCertList>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeCdnSSLCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListCertList {
    pub cert: Option<Vec<DescribeCdnSSLCertificateListCert>>,
}
model! { DescribeCdnSSLCertificateListCertList {
    0 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeCdnSSLCertificateListCert {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "CertRegion" cert_region, 3 "Common" common,
    4 "Fingerprint" fingerprint, 5 "Issuer" issuer, 6 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfo {
    pub lang: String,
    pub sec_func_type: String,
}
operation! { DescribeCdnSecFuncInfo(lang: String, sec_func_type: String)
    "DescribeCdnSecFuncInfo" -> DescribeCdnSecFuncInfoOutput {
    0 "Lang" lang, 1 "SecFuncType" sec_func_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoOutput {
    pub content: Option<Vec<DescribeCdnSecFuncInfoContent>>,
    pub description: Option<String>,
    pub http_status: Option<String>,
    pub ret_code: Option<String>,
}
model! { DescribeCdnSecFuncInfoOutput {
    0 "Content" content, 1 "Description" description, 2 "HttpStatus" http_status, 3 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoContent {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCdnSecFuncInfoContent {
    0 "Label" label, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnService() "DescribeCdnService" -> DescribeCdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub changing_dynamic_billing_type: Option<String>,
    pub dynamic_billing_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub opening_time: Option<String>,
    pub operation_locks: Option<DescribeCdnServiceOperationLocks>,
}
model! { DescribeCdnServiceOutput {
    0 "ChangingAffectTime" changing_affect_time, 1 "ChangingChargeType" changing_charge_type,
    2 "ChangingDynamicBillingType" changing_dynamic_billing_type, 3 "DynamicBillingType" dynamic_billing_type,
    4 "InstanceId" instance_id, 5 "InternetChargeType" internet_charge_type, 6 "OpeningTime" opening_time,
    7 "OperationLocks" operation_locks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnServiceOperationLocks {
    pub lock_reason: Option<Vec<DescribeCdnServiceLockReason>>,
}
model! { DescribeCdnServiceOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeCdnServiceLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubList {}
operation! { DescribeCdnSubList() "DescribeCdnSubList" -> DescribeCdnSubListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListOutput {
    pub content: Option<DescribeCdnSubListContent>,
}
model! { DescribeCdnSubListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListContent {
    pub data: Option<Vec<DescribeCdnSubListData>>,
}
model! { DescribeCdnSubListContent {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListData {
    pub create_time: Option<String>,
    pub domains: Option<Vec<String>>,
    pub effective_end: Option<String>,
    pub effective_from: Option<String>,
    pub report_id: Option<Vec<i64>>,
    pub status: Option<String>,
    pub sub_id: Option<i64>,
}
model! { DescribeCdnSubListData {
    0 "createTime" create_time, 1 "domains" domains, 2 "effectiveEnd" effective_end, 3 "effectiveFrom" effective_from,
    4 "reportId" report_id, 5 "status" status, 6 "subId" sub_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskList {
    pub client_ip: Option<String>,
    pub diagnose_id: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribeCdnTaskList() "DescribeCdnTaskList" -> DescribeCdnTaskListOutput {
    0 "ClientIp" client_ip: String, 1 "DiagnoseId" diagnose_id: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String, 7 "TaskId" task_id: String, 8 "TraceId" trace_id: String
} }
paged! { DescribeCdnTaskList: DescribeCdnTaskListList = Number "PageNumber", "Content.List" content.list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskListOutput {
    pub content: Option<DescribeCdnTaskListContent>,
}
model! { DescribeCdnTaskListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskListContent {
    pub count: Option<i64>,
    pub list: Option<Vec<DescribeCdnTaskListList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeCdnTaskListContent {
    0 "Count" count, 1 "List" list, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskListList {
    pub aliuid: Option<String>,
    pub client_addr: Option<String>,
    pub client_ip: Option<String>,
    pub create_time: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_url: Option<String>,
    pub domain: Option<String>,
    pub expire_time: Option<i64>,
    pub remain_diagnose_times: Option<i64>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub time_consuming: Option<i64>,
    pub trace_id: Option<String>,
}
model! { DescribeCdnTaskListList {
    0 "Aliuid" aliuid, 1 "ClientAddr" client_addr, 2 "ClientIp" client_ip, 3 "CreateTime" create_time,
    4 "DiagnoseId" diagnose_id, 5 "DiagnoseUrl" diagnose_url, 6 "Domain" domain, 7 "ExpireTime" expire_time,
    8 "RemainDiagnoseTimes" remain_diagnose_times, 9 "State" state, 10 "Status" status, 11 "TaskId" task_id,
    12 "TimeConsuming" time_consuming, 13 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypes {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnTypes() "DescribeCdnTypes" -> DescribeCdnTypesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesOutput {
    pub cdn_types: Option<DescribeCdnTypesCdnTypes>,
}
model! { DescribeCdnTypesOutput {
    0 "CdnTypes" cdn_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesCdnTypes {
    pub cdn_type: Option<Vec<DescribeCdnTypesCdnType>>,
}
model! { DescribeCdnTypesCdnTypes {
    0 "CdnType" cdn_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesCdnType {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCdnTypesCdnType {
    0 "Desc" desc, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistory {
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeCdnUserBillHistory(end_time: String, start_time: String)
    "DescribeCdnUserBillHistory" -> DescribeCdnUserBillHistoryOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryOutput {
    pub bill_history_data: Option<DescribeCdnUserBillHistoryBillHistoryData>,
}
model! { DescribeCdnUserBillHistoryOutput {
    0 "BillHistoryData" bill_history_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillHistoryData {
    pub bill_history_data_item: Option<Vec<DescribeCdnUserBillHistoryBillHistoryDataItem>>,
}
model! { DescribeCdnUserBillHistoryBillHistoryData {
    0 "BillHistoryDataItem" bill_history_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillHistoryDataItem {
    pub bill_time: Option<String>,
    pub bill_type: Option<String>,
    pub billing_data: Option<DescribeCdnUserBillHistoryBillingData>,
    pub dimension: Option<String>,
}
model! { DescribeCdnUserBillHistoryBillHistoryDataItem {
    0 "BillTime" bill_time, 1 "BillType" bill_type, 2 "BillingData" billing_data, 3 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillingData {
    pub billing_data_item: Option<Vec<DescribeCdnUserBillHistoryBillingDataItem>>,
}
model! { DescribeCdnUserBillHistoryBillingData {
    0 "BillingDataItem" billing_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillingDataItem {
    pub bandwidth: Option<f64>,
    pub cdn_region: Option<String>,
    pub charge_type: Option<String>,
    pub count: Option<f64>,
    pub flow: Option<f64>,
}
model! { DescribeCdnUserBillHistoryBillingDataItem {
    0 "Bandwidth" bandwidth, 1 "CdnRegion" cdn_region, 2 "ChargeType" charge_type, 3 "Count" count, 4 "Flow" flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPrediction {
    pub area: Option<String>,
    pub dimension: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeCdnUserBillPrediction() "DescribeCdnUserBillPrediction" -> DescribeCdnUserBillPredictionOutput {
    0 "Area" area: String, 1 "Dimension" dimension: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionOutput {
    pub bill_prediction_data: Option<DescribeCdnUserBillPredictionBillPredictionData>,
    pub bill_type: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeCdnUserBillPredictionOutput {
    0 "BillPredictionData" bill_prediction_data, 1 "BillType" bill_type, 2 "EndTime" end_time, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionBillPredictionData {
    pub bill_prediction_data_item: Option<Vec<DescribeCdnUserBillPredictionBillPredictionDataItem>>,
}
model! { DescribeCdnUserBillPredictionBillPredictionData {
    0 "BillPredictionDataItem" bill_prediction_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionBillPredictionDataItem {
    pub area: Option<String>,
    pub time_stp: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeCdnUserBillPredictionBillPredictionDataItem {
    0 "Area" area, 1 "TimeStp" time_stp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillType {
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeCdnUserBillType(end_time: String, start_time: String)
    "DescribeCdnUserBillType" -> DescribeCdnUserBillTypeOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeOutput {
    pub bill_type_data: Option<DescribeCdnUserBillTypeBillTypeData>,
}
model! { DescribeCdnUserBillTypeOutput {
    0 "BillTypeData" bill_type_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeBillTypeData {
    pub bill_type_data_item: Option<Vec<DescribeCdnUserBillTypeBillTypeDataItem>>,
}
model! { DescribeCdnUserBillTypeBillTypeData {
    0 "BillTypeDataItem" bill_type_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeBillTypeDataItem {
    pub bill_type: Option<String>,
    pub billing_cycle: Option<String>,
    pub dimension: Option<String>,
    pub end_time: Option<String>,
    pub product: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeCdnUserBillTypeBillTypeDataItem {
    0 "BillType" bill_type, 1 "BillingCycle" billing_cycle, 2 "Dimension" dimension, 3 "EndTime" end_time,
    4 "Product" product, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigs {
    pub function_name: String,
}
operation! { DescribeCdnUserConfigs(function_name: String) "DescribeCdnUserConfigs" -> DescribeCdnUserConfigsOutput {
    0 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigsOutput {
    pub configs: Option<Vec<DescribeCdnUserConfigsConfigs>>,
}
model! { DescribeCdnUserConfigsOutput {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigsConfigs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeCdnUserConfigsConfigs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFunc {
    pub func_id: i64,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCdnUserDomainsByFunc(func_id: i64)
    "DescribeCdnUserDomainsByFunc" -> DescribeCdnUserDomainsByFuncOutput {
    0 "FuncId" func_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeCdnUserDomainsByFunc: DescribeCdnUserDomainsByFuncPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncOutput {
    pub domains: Option<DescribeCdnUserDomainsByFuncDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnUserDomainsByFuncOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncDomains {
    pub page_data: Option<Vec<DescribeCdnUserDomainsByFuncPageData>>,
}
model! { DescribeCdnUserDomainsByFuncDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncPageData {
    pub cdn_type: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sources: Option<DescribeCdnUserDomainsByFuncSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeCdnUserDomainsByFuncPageData {
    0 "CdnType" cdn_type, 1 "Cname" cname, 2 "Description" description, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "ResourceGroupId" resource_group_id, 8 "Sources" sources, 9 "SslProtocol" ssl_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncSources {
    pub source: Option<Vec<DescribeCdnUserDomainsByFuncSource>>,
}
model! { DescribeCdnUserDomainsByFuncSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeCdnUserDomainsByFuncSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserQuota {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnUserQuota() "DescribeCdnUserQuota" -> DescribeCdnUserQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserQuotaOutput {
    pub block_quota: Option<i64>,
    pub block_remain: Option<i64>,
    pub domain_quota: Option<i64>,
    pub ignore_params_quota: Option<i64>,
    pub ignore_params_remain: Option<i64>,
    pub preload_quota: Option<i64>,
    pub preload_remain: Option<i64>,
    pub refresh_dir_quota: Option<i64>,
    pub refresh_dir_remain: Option<i64>,
    pub refresh_url_quota: Option<i64>,
    pub refresh_url_remain: Option<i64>,
}
model! { DescribeCdnUserQuotaOutput {
    0 "BlockQuota" block_quota, 1 "BlockRemain" block_remain, 2 "DomainQuota" domain_quota,
    3 "IgnoreParamsQuota" ignore_params_quota, 4 "IgnoreParamsRemain" ignore_params_remain,
    5 "PreloadQuota" preload_quota, 6 "PreloadRemain" preload_remain, 7 "RefreshDirQuota" refresh_dir_quota,
    8 "RefreshDirRemain" refresh_dir_remain, 9 "RefreshUrlQuota" refresh_url_quota,
    10 "RefreshUrlRemain" refresh_url_remain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackage {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<String>,
}
operation! { DescribeCdnUserResourcePackage() "DescribeCdnUserResourcePackage" -> DescribeCdnUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageOutput {
    pub resource_package_infos: Option<DescribeCdnUserResourcePackageResourcePackageInfos>,
}
model! { DescribeCdnUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Option<Vec<DescribeCdnUserResourcePackageResourcePackageInfo>>,
}
model! { DescribeCdnUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageResourcePackageInfo {
    pub commodity_code: Option<String>,
    pub curr_capacity: Option<String>,
    pub curr_capacity_base_unit: Option<String>,
    pub curr_capacity_show_unit: Option<String>,
    pub curr_capacity_show_value: Option<String>,
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub init_capacity: Option<String>,
    pub init_capacity_base_unit: Option<String>,
    pub init_capacity_show_unit: Option<String>,
    pub init_capacity_show_value: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeCdnUserResourcePackageResourcePackageInfo {
    0 "CommodityCode" commodity_code, 1 "CurrCapacity" curr_capacity, 2 "CurrCapacityBaseUnit" curr_capacity_base_unit,
    3 "CurrCapacityShowUnit" curr_capacity_show_unit, 4 "CurrCapacityShowValue" curr_capacity_show_value,
    5 "DisplayName" display_name, 6 "EndTime" end_time, 7 "InitCapacity" init_capacity,
    8 "InitCapacityBaseUnit" init_capacity_base_unit, 9 "InitCapacityShowUnit" init_capacity_show_unit,
    10 "InitCapacityShowValue" init_capacity_show_value, 11 "InstanceId" instance_id, 12 "Region" region,
    13 "StartTime" start_time, 14 "Status" status, 15 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnWafDomain {
    pub domain_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCdnWafDomain(region_id: String) "DescribeCdnWafDomain" -> DescribeCdnWafDomainOutput {
    0 "DomainName" domain_name: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnWafDomainOutput {
    pub out_put_domains: Option<Vec<DescribeCdnWafDomainOutPutDomains>>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnWafDomainOutput {
    0 "OutPutDomains" out_put_domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnWafDomainOutPutDomains {
    pub acl_status: Option<String>,
    pub cc_status: Option<String>,
    pub domain: Option<String>,
    pub status: Option<String>,
    pub waf_status: Option<String>,
}
model! { DescribeCdnWafDomainOutPutDomains {
    0 "AclStatus" acl_status, 1 "CcStatus" cc_status, 2 "Domain" domain, 3 "Status" status, 4 "WafStatus" waf_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByID {
    pub cert_id: String,
}
operation! { DescribeCertificateInfoByID(cert_id: String)
    "DescribeCertificateInfoByID" -> DescribeCertificateInfoByIDOutput {
    0 "CertId" cert_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDOutput {
    pub cert_infos: Option<DescribeCertificateInfoByIDCertInfos>,
}
model! { DescribeCertificateInfoByIDOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDCertInfos {
    pub cert_info: Option<Vec<DescribeCertificateInfoByIDCertInfo>>,
}
model! { DescribeCertificateInfoByIDCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDCertInfo {
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub create_time: Option<String>,
    pub domain_list: Option<String>,
    pub https_crt: Option<String>,
}
model! { DescribeCertificateInfoByIDCertInfo {
    0 "CertExpireTime" cert_expire_time, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "CertType" cert_type,
    4 "CreateTime" create_time, 5 "DomainList" domain_list, 6 "HttpsCrt" https_crt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRate {
    pub domain_names: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCustomDomainSampleRate() "DescribeCustomDomainSampleRate" -> DescribeCustomDomainSampleRateOutput {
    0 "DomainNames" domain_names: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { DescribeCustomDomainSampleRate: DescribeCustomDomainSampleRateDomainContent =
    Number "PageNumber", "Content.DomainContent" content.domain_content, total "Content.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateOutput {
    pub content: Option<DescribeCustomDomainSampleRateContent>,
}
model! { DescribeCustomDomainSampleRateOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateContent {
    pub domain_content: Option<Vec<DescribeCustomDomainSampleRateDomainContent>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomDomainSampleRateContent {
    0 "DomainContent" domain_content, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateDomainContent {
    pub domain_name: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { DescribeCustomDomainSampleRateDomainContent {
    0 "DomainName" domain_name, 1 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLogConfig {
    pub config_id: String,
}
operation! { DescribeCustomLogConfig(config_id: String) "DescribeCustomLogConfig" -> DescribeCustomLogConfigOutput {
    0 "ConfigId" config_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLogConfigOutput {
    pub remark: Option<String>,
    pub sample: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeCustomLogConfigOutput {
    0 "Remark" remark, 1 "Sample" sample, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTime {
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
    pub time_merge: Option<String>,
}
operation! { DescribeDomainAverageResponseTime()
    "DescribeDomainAverageResponseTime" -> DescribeDomainAverageResponseTimeOutput {
    0 "DomainName" domain_name: String, 1 "DomainType" domain_type: String, 2 "EndTime" end_time: String,
    3 "Interval" interval: String, 4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String, 7 "TimeMerge" time_merge: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeOutput {
    pub avg_rt_per_interval: Option<DescribeDomainAverageResponseTimeAvgRTPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDomainAverageResponseTimeOutput {
    0 "AvgRTPerInterval" avg_rt_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeAvgRTPerInterval {
    pub data_module: Option<Vec<DescribeDomainAverageResponseTimeDataModule>>,
}
model! { DescribeDomainAverageResponseTimeAvgRTPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainAverageResponseTimeDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainBpsData() "DescribeDomainBpsData" -> DescribeDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "IspNameEn" isp_name_en, 5 "LocationNameEn" location_name_en, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainBpsDataDataModule>>,
}
model! { DescribeDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataDataModule {
    pub domestic_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainBpsDataDataModule {
    0 "DomesticValue" domestic_value, 1 "HttpsDomesticValue" https_domestic_value,
    2 "HttpsOverseasValue" https_overseas_value, 3 "HttpsValue" https_value, 4 "OverseasValue" overseas_value,
    5 "TimeStamp" time_stamp, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainBpsDataByLayer() "DescribeDomainBpsDataByLayer" -> DescribeDomainBpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval, 1 "DataInterval" data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Option<Vec<DescribeDomainBpsDataByLayerDataModule>>,
}
model! { DescribeDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainBpsDataByLayerDataModule {
    0 "TimeStamp" time_stamp, 1 "TrafficValue" traffic_value, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStamp {
    pub domain_name: String,
    pub isp_names: String,
    pub location_names: String,
    pub time_point: String,
}
operation! { DescribeDomainBpsDataByTimeStamp(domain_name: String, isp_names: String, location_names: String, time_point: String)
    "DescribeDomainBpsDataByTimeStamp" -> DescribeDomainBpsDataByTimeStampOutput {
    0 "DomainName" domain_name, 1 "IspNames" isp_names, 2 "LocationNames" location_names, 3 "TimePoint" time_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampOutput {
    pub bps_data_list: Option<DescribeDomainBpsDataByTimeStampBpsDataList>,
    pub domain_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainBpsDataByTimeStampOutput {
    0 "BpsDataList" bps_data_list, 1 "DomainName" domain_name, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampBpsDataList {
    pub bps_data_model: Option<Vec<DescribeDomainBpsDataByTimeStampBpsDataModel>>,
}
model! { DescribeDomainBpsDataByTimeStampBpsDataList {
    0 "BpsDataModel" bps_data_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampBpsDataModel {
    pub bps: Option<i64>,
    pub isp_name: Option<String>,
    pub location_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainBpsDataByTimeStampBpsDataModel {
    0 "Bps" bps, 1 "IspName" isp_name, 2 "LocationName" location_name, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcActivityLog {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub trigger_object: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeDomainCcActivityLog() "DescribeDomainCcActivityLog" -> DescribeDomainCcActivityLogOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "StartTime" start_time: String,
    6 "TriggerObject" trigger_object: String, 7 "Value" value: String
} }
paged! { DescribeDomainCcActivityLog: DescribeDomainCcActivityLogActivityLog =
    Number "PageNumber", "ActivityLog" activity_log, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcActivityLogOutput {
    pub activity_log: Option<Vec<DescribeDomainCcActivityLogActivityLog>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDomainCcActivityLogOutput {
    0 "ActivityLog" activity_log, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcActivityLogActivityLog {
    pub action: Option<String>,
    pub domain_name: Option<String>,
    pub rule_name: Option<String>,
    pub time_stamp: Option<String>,
    pub trigger_object: Option<String>,
    pub ttl: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDomainCcActivityLogActivityLog {
    0 "Action" action, 1 "DomainName" domain_name, 2 "RuleName" rule_name, 3 "TimeStamp" time_stamp,
    4 "TriggerObject" trigger_object, 5 "Ttl" ttl, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfo {
    pub domain_name: String,
}
operation! { DescribeDomainCertificateInfo(domain_name: String)
    "DescribeDomainCertificateInfo" -> DescribeDomainCertificateInfoOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeDomainCertificateInfoCertInfos>,
}
model! { DescribeDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoCertInfos {
    pub cert_info: Option<Vec<DescribeDomainCertificateInfoCertInfo>>,
}
model! { DescribeDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_region: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_cname_status: Option<String>,
    pub domain_name: Option<String>,
    pub server_certificate: Option<String>,
    pub server_certificate_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name, 1 "CertExpireTime" cert_expire_time, 2 "CertId" cert_id,
    3 "CertLife" cert_life, 4 "CertName" cert_name, 5 "CertOrg" cert_org, 6 "CertRegion" cert_region,
    7 "CertStartTime" cert_start_time, 8 "CertType" cert_type, 9 "CertUpdateTime" cert_update_time,
    10 "DomainCnameStatus" domain_cname_status, 11 "DomainName" domain_name, 12 "ServerCertificate" server_certificate,
    13 "ServerCertificateStatus" server_certificate_status, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCname {
    pub domain_name: String,
}
operation! { DescribeDomainCname(domain_name: String) "DescribeDomainCname" -> DescribeDomainCnameOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCnameOutput {
    pub cname_datas: Option<DescribeDomainCnameCnameDatas>,
}
model! { DescribeDomainCnameOutput {
    0 "CnameDatas" cname_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCnameCnameDatas {
    pub data: Option<Vec<DescribeDomainCnameData>>,
}
model! { DescribeDomainCnameCnameDatas {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCnameData {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub err_msg: Option<String>,
    pub passed: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDomainCnameData {
    0 "Cname" cname, 1 "Domain" domain, 2 "ErrMsg" err_msg, 3 "Passed" passed, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfig {
    pub domain_name: String,
}
operation! { DescribeDomainCustomLogConfig(domain_name: String)
    "DescribeDomainCustomLogConfig" -> DescribeDomainCustomLogConfigOutput {
    0 "DomainName" domain_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfigOutput {
    pub config_id: Option<String>,
    pub remark: Option<String>,
    pub sample: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeDomainCustomLogConfigOutput {
    0 "ConfigId" config_id, 1 "Remark" remark, 2 "Sample" sample, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayer {
    pub domain_name: String,
    pub end_time: String,
    pub field: String,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: String,
}
operation! { DescribeDomainDetailDataByLayer(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDomainDetailDataByLayer" -> DescribeDomainDetailDataByLayerOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String, 6 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerOutput {
    pub data: Option<DescribeDomainDetailDataByLayerData>,
}
model! { DescribeDomainDetailDataByLayerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerData {
    pub data_module: Option<Vec<DescribeDomainDetailDataByLayerDataModule>>,
}
model! { DescribeDomainDetailDataByLayerData {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerDataModule {
    pub acc: Option<i64>,
    pub bps: Option<f64>,
    pub domain_name: Option<String>,
    pub http_code: Option<String>,
    pub ipv6_acc: Option<i64>,
    pub ipv6_bps: Option<f64>,
    pub ipv6_qps: Option<f64>,
    pub ipv6_traf: Option<i64>,
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
    pub traf: Option<i64>,
}
model! { DescribeDomainDetailDataByLayerDataModule {
    0 "Acc" acc, 1 "Bps" bps, 2 "DomainName" domain_name, 3 "HttpCode" http_code, 4 "Ipv6Acc" ipv6_acc,
    5 "Ipv6Bps" ipv6_bps, 6 "Ipv6Qps" ipv6_qps, 7 "Ipv6Traf" ipv6_traf, 8 "Qps" qps, 9 "TimeStamp" time_stamp,
    10 "Traf" traf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainHitRateData() "DescribeDomainHitRateData" -> DescribeDomainHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub hit_rate_interval: Option<DescribeDomainHitRateDataHitRateInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainHitRateDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "HitRateInterval" hit_rate_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateDataHitRateInterval {
    pub data_module: Option<Vec<DescribeDomainHitRateDataDataModule>>,
}
model! { DescribeDomainHitRateDataHitRateInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainHitRateDataDataModule {
    0 "HttpsValue" https_value, 1 "TimeStamp" time_stamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainHttpCodeData() "DescribeDomainHttpCodeData" -> DescribeDomainHttpCodeDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub http_code_data: Option<DescribeDomainHttpCodeDataHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDomainHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "HttpCodeData" http_code_data,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataHttpCodeData {
    pub usage_data: Option<Vec<DescribeDomainHttpCodeDataUsageData>>,
}
model! { DescribeDomainHttpCodeDataHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainHttpCodeDataValue>,
}
model! { DescribeDomainHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataValue {
    pub code_proportion_data: Option<Vec<DescribeDomainHttpCodeDataCodeProportionData>>,
}
model! { DescribeDomainHttpCodeDataValue {
    0 "CodeProportionData" code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainHttpCodeDataCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainHttpCodeDataByLayer()
    "DescribeDomainHttpCodeDataByLayer" -> DescribeDomainHttpCodeDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerOutput {
    pub data_interval: Option<String>,
    pub http_code_data_interval: Option<DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval>,
}
model! { DescribeDomainHttpCodeDataByLayerOutput {
    0 "DataInterval" data_interval, 1 "HttpCodeDataInterval" http_code_data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval {
    pub data_module: Option<Vec<DescribeDomainHttpCodeDataByLayerDataModule>>,
}
model! { DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub total_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainHttpCodeDataByLayerDataModule {
    0 "TimeStamp" time_stamp, 1 "TotalValue" total_value, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainISPData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainISPData() "DescribeDomainISPData" -> DescribeDomainISPDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainISPDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDomainISPDataValue>,
}
model! { DescribeDomainISPDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainISPDataValue {
    pub isp_proportion_data: Option<Vec<DescribeDomainISPDataISPProportionData>>,
}
model! { DescribeDomainISPDataValue {
    0 "ISPProportionData" isp_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainISPDataISPProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub req_err_rate: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDomainISPDataISPProportionData {
    0 "AvgObjectSize" avg_object_size, 1 "AvgResponseRate" avg_response_rate, 2 "AvgResponseTime" avg_response_time,
    3 "Bps" bps, 4 "BytesProportion" bytes_proportion, 5 "ISP" isp, 6 "IspEname" isp_ename, 7 "Proportion" proportion,
    8 "Qps" qps, 9 "ReqErrRate" req_err_rate, 10 "TotalBytes" total_bytes, 11 "TotalQuery" total_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsData {
    pub cycle: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub time_point: Option<String>,
}
operation! { DescribeDomainMax95BpsData() "DescribeDomainMax95BpsData" -> DescribeDomainMax95BpsDataOutput {
    0 "Cycle" cycle: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TimePoint" time_point: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataOutput {
    pub detail_data: Option<DescribeDomainMax95BpsDataDetailData>,
    pub domain_name: Option<String>,
    pub domestic_max95_bps: Option<String>,
    pub end_time: Option<String>,
    pub max95_bps: Option<String>,
    pub overseas_max95_bps: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDomainMax95BpsDataOutput {
    0 "DetailData" detail_data, 1 "DomainName" domain_name, 2 "DomesticMax95Bps" domestic_max95_bps,
    3 "EndTime" end_time, 4 "Max95Bps" max95_bps, 5 "OverseasMax95Bps" overseas_max95_bps, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataDetailData {
    pub max95_detail: Option<Vec<DescribeDomainMax95BpsDataMax95Detail>>,
}
model! { DescribeDomainMax95BpsDataDetailData {
    0 "Max95Detail" max95_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataMax95Detail {
    pub area: Option<String>,
    pub max95_bps: Option<f64>,
    pub max95_bps_peak_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainMax95BpsDataMax95Detail {
    0 "Area" area, 1 "Max95Bps" max95_bps, 2 "Max95BpsPeakTime" max95_bps_peak_time, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainMultiUsageData() "DescribeDomainMultiUsageData" -> DescribeDomainMultiUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataOutput {
    pub end_time: Option<String>,
    pub request_per_interval: Option<DescribeDomainMultiUsageDataRequestPerInterval>,
    pub start_time: Option<String>,
    pub traffic_per_interval: Option<DescribeDomainMultiUsageDataTrafficPerInterval>,
}
model! { DescribeDomainMultiUsageDataOutput {
    0 "EndTime" end_time, 1 "RequestPerInterval" request_per_interval, 2 "StartTime" start_time,
    3 "TrafficPerInterval" traffic_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataRequestPerInterval {
    pub request_data_module: Option<Vec<DescribeDomainMultiUsageDataRequestDataModule>>,
}
model! { DescribeDomainMultiUsageDataRequestPerInterval {
    0 "RequestDataModule" request_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataRequestDataModule {
    pub domain: Option<String>,
    pub request: Option<i64>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDomainMultiUsageDataRequestDataModule {
    0 "Domain" domain, 1 "Request" request, 2 "TimeStamp" time_stamp, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataTrafficPerInterval {
    pub traffic_data_module: Option<Vec<DescribeDomainMultiUsageDataTrafficDataModule>>,
}
model! { DescribeDomainMultiUsageDataTrafficPerInterval {
    0 "TrafficDataModule" traffic_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataTrafficDataModule {
    pub area: Option<String>,
    pub bps: Option<f64>,
    pub domain: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDomainMultiUsageDataTrafficDataModule {
    0 "Area" area, 1 "Bps" bps, 2 "Domain" domain, 3 "TimeStamp" time_stamp, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathData {
    pub domain_name: String,
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainPathData(domain_name: String) "DescribeDomainPathData" -> DescribeDomainPathDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Path" path: String, 5 "StartTime" start_time: String
} { method: "GET", } }
paged! { DescribeDomainPathData: DescribeDomainPathDataUsageData =
    Number "PageNumber", "PathDataPerInterval.UsageData" path_data_per_interval.usage_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path_data_per_interval: Option<DescribeDomainPathDataPathDataPerInterval>,
    pub start_time: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainPathDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "PathDataPerInterval" path_data_per_interval, 6 "StartTime" start_time,
    7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathDataPathDataPerInterval {
    pub usage_data: Option<Vec<DescribeDomainPathDataUsageData>>,
}
model! { DescribeDomainPathDataPathDataPerInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathDataUsageData {
    pub acc: Option<i64>,
    pub path: Option<String>,
    pub time: Option<String>,
    pub traffic: Option<i64>,
}
model! { DescribeDomainPathDataUsageData {
    0 "Acc" acc, 1 "Path" path, 2 "Time" time, 3 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainPvData(domain_name: String) "DescribeDomainPvData" -> DescribeDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_data_interval: Option<DescribeDomainPvDataPvDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainPvDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "PvDataInterval" pv_data_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvDataPvDataInterval {
    pub usage_data: Option<Vec<DescribeDomainPvDataUsageData>>,
}
model! { DescribeDomainPvDataPvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainPvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainQpsData() "DescribeDomainQpsData" -> DescribeDomainQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub qps_data_interval: Option<DescribeDomainQpsDataQpsDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainQpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "QpsDataInterval" qps_data_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataQpsDataInterval {
    pub data_module: Option<Vec<DescribeDomainQpsDataDataModule>>,
}
model! { DescribeDomainQpsDataQpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataDataModule {
    pub acc_domestic_value: Option<String>,
    pub acc_overseas_value: Option<String>,
    pub acc_value: Option<String>,
    pub domestic_value: Option<String>,
    pub https_acc_domestic_value: Option<String>,
    pub https_acc_overseas_value: Option<String>,
    pub https_acc_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainQpsDataDataModule {
    0 "AccDomesticValue" acc_domestic_value, 1 "AccOverseasValue" acc_overseas_value, 2 "AccValue" acc_value,
    3 "DomesticValue" domestic_value, 4 "HttpsAccDomesticValue" https_acc_domestic_value,
    5 "HttpsAccOverseasValue" https_acc_overseas_value, 6 "HttpsAccValue" https_acc_value,
    7 "HttpsDomesticValue" https_domestic_value, 8 "HttpsOverseasValue" https_overseas_value,
    9 "HttpsValue" https_value, 10 "OverseasValue" overseas_value, 11 "TimeStamp" time_stamp, 12 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainQpsDataByLayer() "DescribeDomainQpsDataByLayer" -> DescribeDomainQpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub layer: Option<String>,
    pub qps_data_interval: Option<DescribeDomainQpsDataByLayerQpsDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainQpsDataByLayerOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Layer" layer,
    4 "QpsDataInterval" qps_data_interval, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerQpsDataInterval {
    pub data_module: Option<Vec<DescribeDomainQpsDataByLayerDataModule>>,
}
model! { DescribeDomainQpsDataByLayerQpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerDataModule {
    pub acc_domestic_value: Option<String>,
    pub acc_overseas_value: Option<String>,
    pub acc_value: Option<String>,
    pub domestic_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainQpsDataByLayerDataModule {
    0 "AccDomesticValue" acc_domestic_value, 1 "AccOverseasValue" acc_overseas_value, 2 "AccValue" acc_value,
    3 "DomesticValue" domestic_value, 4 "OverseasValue" overseas_value, 5 "TimeStamp" time_stamp, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeBpsData(domain_name: String)
    "DescribeDomainRealTimeBpsData" -> DescribeDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeDomainRealTimeBpsDataData>,
}
model! { DescribeDomainRealTimeBpsDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataData {
    pub bps_model: Option<Vec<DescribeDomainRealTimeBpsDataBpsModel>>,
}
model! { DescribeDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeDomainRealTimeByteHitRateData" -> DescribeDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeDomainRealTimeByteHitRateDataData>,
}
model! { DescribeDomainRealTimeByteHitRateDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Option<Vec<DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel>>,
}
model! { DescribeDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailData {
    pub domain_name: String,
    pub end_time: String,
    pub field: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub merge: Option<String>,
    pub merge_loc_isp: Option<String>,
    pub start_time: String,
}
operation! { DescribeDomainRealTimeDetailData(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDomainRealTimeDetailData" -> DescribeDomainRealTimeDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "LocationNameEn" location_name_en: String, 5 "Merge" merge: String, 6 "MergeLocIsp" merge_loc_isp: String,
    7 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailDataOutput {
    pub data: Option<String>,
}
model! { DescribeDomainRealTimeDetailDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeDomainRealTimeHttpCodeData" -> DescribeDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeHttpCodeData" real_time_http_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Option<Vec<DescribeDomainRealTimeHttpCodeDataUsageData>>,
}
model! { DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Option<Vec<DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData>>,
}
model! { DescribeDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeQpsData(domain_name: String)
    "DescribeDomainRealTimeQpsData" -> DescribeDomainRealTimeQpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeDomainRealTimeQpsDataData>,
}
model! { DescribeDomainRealTimeQpsDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataData {
    pub qps_model: Option<Vec<DescribeDomainRealTimeQpsDataQpsModel>>,
}
model! { DescribeDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeDomainRealTimeReqHitRateData" -> DescribeDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeDomainRealTimeReqHitRateDataData>,
}
model! { DescribeDomainRealTimeReqHitRateDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Option<Vec<DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel>>,
}
model! { DescribeDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcBpsData(domain_name: String)
    "DescribeDomainRealTimeSrcBpsData" -> DescribeDomainRealTimeSrcBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_bps_data_per_interval: Option<DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcBpsDataPerInterval" real_time_src_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainRealTimeSrcBpsDataDataModule>>,
}
model! { DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeSrcBpsDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcHttpCodeData(domain_name: String)
    "DescribeDomainRealTimeSrcHttpCodeData" -> DescribeDomainRealTimeSrcHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_http_code_data: Option<DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcHttpCodeData" real_time_src_http_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    pub usage_data: Option<Vec<DescribeDomainRealTimeSrcHttpCodeDataUsageData>>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainRealTimeSrcHttpCodeDataValue>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDomainRealTimeSrcHttpCodeDataValue {
    pub real_time_src_code_proportion_data: Option<Vec<DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData>>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataValue {
    0 "RealTimeSrcCodeProportionData" real_time_src_code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcTrafficData(domain_name: String)
    "DescribeDomainRealTimeSrcTrafficData" -> DescribeDomainRealTimeSrcTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDomainRealTimeSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_traffic_data_per_interval: Option<DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcTrafficDataPerInterval" real_time_src_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainRealTimeSrcTrafficDataDataModule>>,
}
model! { DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeSrcTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeTrafficData(domain_name: String)
    "DescribeDomainRealTimeTrafficData" -> DescribeDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainRealTimeTrafficDataDataModule>>,
}
model! { DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDelivery {
    pub domain: String,
}
operation! { DescribeDomainRealtimeLogDelivery(domain: String)
    "DescribeDomainRealtimeLogDelivery" -> DescribeDomainRealtimeLogDeliveryOutput {
    0 "Domain" domain
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDeliveryOutput {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDomainRealtimeLogDeliveryOutput {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRegionData() "DescribeDomainRegionData" -> DescribeDomainRegionDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDomainRegionDataValue>,
}
model! { DescribeDomainRegionDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionDataValue {
    pub region_proportion_data: Option<Vec<DescribeDomainRegionDataRegionProportionData>>,
}
model! { DescribeDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionDataRegionProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
    pub req_err_rate: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDomainRegionDataRegionProportionData {
    0 "AvgObjectSize" avg_object_size, 1 "AvgResponseRate" avg_response_rate, 2 "AvgResponseTime" avg_response_time,
    3 "Bps" bps, 4 "BytesProportion" bytes_proportion, 5 "Proportion" proportion, 6 "Qps" qps, 7 "Region" region,
    8 "RegionEname" region_ename, 9 "ReqErrRate" req_err_rate, 10 "TotalBytes" total_bytes, 11 "TotalQuery" total_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainReqHitRateData() "DescribeDomainReqHitRateData" -> DescribeDomainReqHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub req_hit_rate_interval: Option<DescribeDomainReqHitRateDataReqHitRateInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainReqHitRateDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "ReqHitRateInterval" req_hit_rate_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataReqHitRateInterval {
    pub data_module: Option<Vec<DescribeDomainReqHitRateDataDataModule>>,
}
model! { DescribeDomainReqHitRateDataReqHitRateInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainReqHitRateDataDataModule {
    0 "HttpsValue" https_value, 1 "TimeStamp" time_stamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainSrcBpsData() "DescribeDomainSrcBpsData" -> DescribeDomainSrcBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_bps_data_per_interval: Option<DescribeDomainSrcBpsDataSrcBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainSrcBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "SrcBpsDataPerInterval" src_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataSrcBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainSrcBpsDataDataModule>>,
}
model! { DescribeDomainSrcBpsDataSrcBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcBpsDataDataModule {
    0 "HttpsValue" https_value, 1 "TimeStamp" time_stamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainSrcHttpCodeData() "DescribeDomainSrcHttpCodeData" -> DescribeDomainSrcHttpCodeDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub http_code_data: Option<DescribeDomainSrcHttpCodeDataHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDomainSrcHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "HttpCodeData" http_code_data,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataHttpCodeData {
    pub usage_data: Option<Vec<DescribeDomainSrcHttpCodeDataUsageData>>,
}
model! { DescribeDomainSrcHttpCodeDataHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainSrcHttpCodeDataValue>,
}
model! { DescribeDomainSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataValue {
    pub code_proportion_data: Option<Vec<DescribeDomainSrcHttpCodeDataCodeProportionData>>,
}
model! { DescribeDomainSrcHttpCodeDataValue {
    0 "CodeProportionData" code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainSrcHttpCodeDataCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainSrcQpsData() "DescribeDomainSrcQpsData" -> DescribeDomainSrcQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_qps_data_per_interval: Option<DescribeDomainSrcQpsDataSrcQpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainSrcQpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "SrcQpsDataPerInterval" src_qps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataSrcQpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainSrcQpsDataDataModule>>,
}
model! { DescribeDomainSrcQpsDataSrcQpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcQpsDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisit {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainSrcTopUrlVisit(domain_name: String)
    "DescribeDomainSrcTopUrlVisit" -> DescribeDomainSrcTopUrlVisitOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "SortBy" sort_by: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitOutput {
    pub all_url_list: Option<DescribeDomainSrcTopUrlVisitAllUrlList>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub url200_list: Option<DescribeDomainSrcTopUrlVisitUrl200List>,
    pub url300_list: Option<DescribeDomainSrcTopUrlVisitUrl300List>,
    pub url400_list: Option<DescribeDomainSrcTopUrlVisitUrl400List>,
    pub url500_list: Option<DescribeDomainSrcTopUrlVisitUrl500List>,
}
model! { DescribeDomainSrcTopUrlVisitOutput {
    0 "AllUrlList" all_url_list, 1 "DomainName" domain_name, 2 "StartTime" start_time, 3 "Url200List" url200_list,
    4 "Url300List" url300_list, 5 "Url400List" url400_list, 6 "Url500List" url500_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitAllUrlList {
    pub url_list: Option<Vec<DescribeDomainSrcTopUrlVisitUrlList>>,
}
model! { DescribeDomainSrcTopUrlVisitAllUrlList {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainSrcTopUrlVisitUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl200List {
    pub url_list: Option<Vec<DescribeDomainSrcTopUrlVisitUrl200ListUrlList>>,
}
model! { DescribeDomainSrcTopUrlVisitUrl200List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl200ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainSrcTopUrlVisitUrl200ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl300List {
    pub url_list: Option<Vec<DescribeDomainSrcTopUrlVisitUrl300ListUrlList>>,
}
model! { DescribeDomainSrcTopUrlVisitUrl300List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl300ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainSrcTopUrlVisitUrl300ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl400List {
    pub url_list: Option<Vec<DescribeDomainSrcTopUrlVisitUrl400ListUrlList>>,
}
model! { DescribeDomainSrcTopUrlVisitUrl400List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl400ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainSrcTopUrlVisitUrl400ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl500List {
    pub url_list: Option<Vec<DescribeDomainSrcTopUrlVisitUrl500ListUrlList>>,
}
model! { DescribeDomainSrcTopUrlVisitUrl500List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl500ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainSrcTopUrlVisitUrl500ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainSrcTrafficData() "DescribeDomainSrcTrafficData" -> DescribeDomainSrcTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_traffic_data_per_interval: Option<DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDomainSrcTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "SrcTrafficDataPerInterval" src_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainSrcTrafficDataDataModule>>,
}
model! { DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcTrafficDataDataModule {
    0 "HttpsValue" https_value, 1 "TimeStamp" time_stamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisit {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<String>,
    pub location_name_en: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainTopClientIpVisit() "DescribeDomainTopClientIpVisit" -> DescribeDomainTopClientIpVisitOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Limit" limit: String,
    3 "LocationNameEn" location_name_en: String, 4 "SortBy" sort_by: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitOutput {
    pub client_ip_list: Option<Vec<DescribeDomainTopClientIpVisitClientIpList>>,
}
model! { DescribeDomainTopClientIpVisitOutput {
    0 "ClientIpList" client_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitClientIpList {
    pub acc: Option<i64>,
    pub client_ip: Option<String>,
    pub rank: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeDomainTopClientIpVisitClientIpList {
    0 "Acc" acc, 1 "ClientIp" client_ip, 2 "Rank" rank, 3 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisit {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainTopReferVisit(domain_name: String)
    "DescribeDomainTopReferVisit" -> DescribeDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "SortBy" sort_by: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitOutput {
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub top_refer_list: Option<DescribeDomainTopReferVisitTopReferList>,
}
model! { DescribeDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "StartTime" start_time, 2 "TopReferList" top_refer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitTopReferList {
    pub refer_list: Option<Vec<DescribeDomainTopReferVisitReferList>>,
}
model! { DescribeDomainTopReferVisitTopReferList {
    0 "ReferList" refer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitReferList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub refer_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopReferVisitReferList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "ReferDetail" refer_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisit {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainTopUrlVisit(domain_name: String)
    "DescribeDomainTopUrlVisit" -> DescribeDomainTopUrlVisitOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "SortBy" sort_by: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitOutput {
    pub all_url_list: Option<DescribeDomainTopUrlVisitAllUrlList>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub url200_list: Option<DescribeDomainTopUrlVisitUrl200List>,
    pub url300_list: Option<DescribeDomainTopUrlVisitUrl300List>,
    pub url400_list: Option<DescribeDomainTopUrlVisitUrl400List>,
    pub url500_list: Option<DescribeDomainTopUrlVisitUrl500List>,
}
model! { DescribeDomainTopUrlVisitOutput {
    0 "AllUrlList" all_url_list, 1 "DomainName" domain_name, 2 "StartTime" start_time, 3 "Url200List" url200_list,
    4 "Url300List" url300_list, 5 "Url400List" url400_list, 6 "Url500List" url500_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitAllUrlList {
    pub url_list: Option<Vec<DescribeDomainTopUrlVisitUrlList>>,
}
model! { DescribeDomainTopUrlVisitAllUrlList {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopUrlVisitUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl200List {
    pub url_list: Option<Vec<DescribeDomainTopUrlVisitUrl200ListUrlList>>,
}
model! { DescribeDomainTopUrlVisitUrl200List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl200ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopUrlVisitUrl200ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl300List {
    pub url_list: Option<Vec<DescribeDomainTopUrlVisitUrl300ListUrlList>>,
}
model! { DescribeDomainTopUrlVisitUrl300List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl300ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopUrlVisitUrl300ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl400List {
    pub url_list: Option<Vec<DescribeDomainTopUrlVisitUrl400ListUrlList>>,
}
model! { DescribeDomainTopUrlVisitUrl400List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl400ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopUrlVisitUrl400ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl500List {
    pub url_list: Option<Vec<DescribeDomainTopUrlVisitUrl500ListUrlList>>,
}
model! { DescribeDomainTopUrlVisitUrl500List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl500ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDomainTopUrlVisitUrl500ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainTrafficData() "DescribeDomainTrafficData" -> DescribeDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeDomainTrafficDataTrafficDataPerInterval>,
}
model! { DescribeDomainTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainTrafficDataDataModule>>,
}
model! { DescribeDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficDataDataModule {
    pub domestic_value: Option<String>,
    pub https_domestic_value: Option<String>,
    pub https_overseas_value: Option<String>,
    pub https_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainTrafficDataDataModule {
    0 "DomesticValue" domestic_value, 1 "HttpsDomesticValue" https_domestic_value,
    2 "HttpsOverseasValue" https_overseas_value, 3 "HttpsValue" https_value, 4 "OverseasValue" overseas_value,
    5 "TimeStamp" time_stamp, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub field: String,
    pub interval: Option<String>,
    pub service_type: Option<String>,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDomainUsageData" -> DescribeDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "ServiceType" service_type: String,
    7 "StartTime" start_time, 8 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataOutput {
    pub area: Option<String>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub usage_data_per_interval: Option<DescribeDomainUsageDataUsageDataPerInterval>,
}
model! { DescribeDomainUsageDataOutput {
    0 "Area" area, 1 "DataInterval" data_interval, 2 "DomainName" domain_name, 3 "EndTime" end_time,
    4 "StartTime" start_time, 5 "Type" r#type, 6 "UsageDataPerInterval" usage_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataUsageDataPerInterval {
    pub data_module: Option<Vec<DescribeDomainUsageDataDataModule>>,
}
model! { DescribeDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataDataModule {
    pub peak_time: Option<String>,
    pub special_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUsageDataDataModule {
    0 "PeakTime" peak_time, 1 "SpecialValue" special_value, 2 "TimeStamp" time_stamp, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainUvData(domain_name: String) "DescribeDomainUvData" -> DescribeDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub uv_data_interval: Option<DescribeDomainUvDataUvDataInterval>,
}
model! { DescribeDomainUvDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "UvDataInterval" uv_data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvDataUvDataInterval {
    pub usage_data: Option<Vec<DescribeDomainUvDataUsageData>>,
}
model! { DescribeDomainUvDataUvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyData {
    pub domain_name: String,
    pub global_resource_plan: Option<String>,
}
operation! { DescribeDomainVerifyData(domain_name: String)
    "DescribeDomainVerifyData" -> DescribeDomainVerifyDataOutput {
    0 "DomainName" domain_name, 1 "GlobalResourcePlan" global_resource_plan: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyDataOutput {
    pub content: Option<DescribeDomainVerifyDataContent>,
}
model! { DescribeDomainVerifyDataOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyDataContent {
    pub root_domain: Option<String>,
    pub verify_code: Option<String>,
    pub verify_key: Option<String>,
}
model! { DescribeDomainVerifyDataContent {
    0 "RootDomain" root_domain, 1 "verifyCode" verify_code, 2 "verifyKey" verify_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySource {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub sources: String,
}
operation! { DescribeDomainsBySource(sources: String) "DescribeDomainsBySource" -> DescribeDomainsBySourceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceOutput {
    pub domains_list: Option<DescribeDomainsBySourceDomainsList>,
    pub sources: Option<String>,
}
model! { DescribeDomainsBySourceOutput {
    0 "DomainsList" domains_list, 1 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainsList {
    pub domains_data: Option<Vec<DescribeDomainsBySourceDomainsData>>,
}
model! { DescribeDomainsBySourceDomainsList {
    0 "DomainsData" domains_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainsData {
    pub domain_infos: Option<DescribeDomainsBySourceDomainInfos>,
    pub domains: Option<DescribeDomainsBySourceDomains>,
    pub source: Option<String>,
}
model! { DescribeDomainsBySourceDomainsData {
    0 "DomainInfos" domain_infos, 1 "Domains" domains, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainInfos {
    pub domain_info: Option<Vec<DescribeDomainsBySourceDomainInfo>>,
}
model! { DescribeDomainsBySourceDomainInfos {
    0 "domainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainInfo {
    pub cdn_type: Option<String>,
    pub create_time: Option<String>,
    pub domain_cname: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDomainsBySourceDomainInfo {
    0 "CdnType" cdn_type, 1 "CreateTime" create_time, 2 "DomainCname" domain_cname, 3 "DomainName" domain_name,
    4 "Status" status, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomains {
    pub domain_names: Option<Vec<String>>,
}
model! { DescribeDomainsBySourceDomains {
    0 "domainNames" domain_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDay {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainsUsageByDay() "DescribeDomainsUsageByDay" -> DescribeDomainsUsageByDayOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub usage_by_days: Option<DescribeDomainsUsageByDayUsageByDays>,
    pub usage_total: Option<DescribeDomainsUsageByDayUsageTotal>,
}
model! { DescribeDomainsUsageByDayOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "UsageByDays" usage_by_days, 5 "UsageTotal" usage_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayUsageByDays {
    pub usage_by_day: Option<Vec<DescribeDomainsUsageByDayUsageByDay>>,
}
model! { DescribeDomainsUsageByDayUsageByDays {
    0 "UsageByDay" usage_by_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayUsageByDay {
    pub bytes_hit_rate: Option<String>,
    pub max_bps: Option<String>,
    pub max_bps_time: Option<String>,
    pub max_src_bps: Option<String>,
    pub max_src_bps_time: Option<String>,
    pub qps: Option<String>,
    pub request_hit_rate: Option<String>,
    pub time_stamp: Option<String>,
    pub total_access: Option<String>,
    pub total_traffic: Option<String>,
}
model! { DescribeDomainsUsageByDayUsageByDay {
    0 "BytesHitRate" bytes_hit_rate, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "MaxSrcBps" max_src_bps,
    4 "MaxSrcBpsTime" max_src_bps_time, 5 "Qps" qps, 6 "RequestHitRate" request_hit_rate, 7 "TimeStamp" time_stamp,
    8 "TotalAccess" total_access, 9 "TotalTraffic" total_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayUsageTotal {
    pub bytes_hit_rate: Option<String>,
    pub max_bps: Option<String>,
    pub max_bps_time: Option<String>,
    pub max_src_bps: Option<String>,
    pub max_src_bps_time: Option<String>,
    pub request_hit_rate: Option<String>,
    pub total_access: Option<String>,
    pub total_traffic: Option<String>,
}
model! { DescribeDomainsUsageByDayUsageTotal {
    0 "BytesHitRate" bytes_hit_rate, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "MaxSrcBps" max_src_bps,
    4 "MaxSrcBpsTime" max_src_bps_time, 5 "RequestHitRate" request_hit_rate, 6 "TotalAccess" total_access,
    7 "TotalTraffic" total_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionData {
    pub end_time: String,
    pub rule_id: String,
    pub start_time: String,
}
operation! { DescribeEsExceptionData(end_time: String, rule_id: String, start_time: String)
    "DescribeEsExceptionData" -> DescribeEsExceptionDataOutput {
    0 "EndTime" end_time, 1 "RuleId" rule_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionDataOutput {
    pub contents: Option<Vec<DescribeEsExceptionDataContents>>,
}
model! { DescribeEsExceptionDataOutput {
    0 "Contents" contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionDataContents {
    pub columns: Option<Vec<String>>,
    pub name: Option<String>,
    pub points: Option<Vec<String>>,
}
model! { DescribeEsExceptionDataContents {
    0 "Columns" columns, 1 "Name" name, 2 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteData {
    pub end_time: String,
    pub rule_id: String,
    pub start_time: String,
}
operation! { DescribeEsExecuteData(end_time: String, rule_id: String, start_time: String)
    "DescribeEsExecuteData" -> DescribeEsExecuteDataOutput {
    0 "EndTime" end_time, 1 "RuleId" rule_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteDataOutput {
    pub contents: Option<Vec<DescribeEsExecuteDataContents>>,
}
model! { DescribeEsExecuteDataOutput {
    0 "Contents" contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteDataContents {
    pub columns: Option<Vec<String>>,
    pub name: Option<String>,
    pub points: Option<Vec<String>>,
}
model! { DescribeEsExecuteDataContents {
    0 "Columns" columns, 1 "Name" name, 2 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCTrigger {
    pub trigger_arn: String,
}
operation! { DescribeFCTrigger(trigger_arn: String) "DescribeFCTrigger" -> DescribeFCTriggerOutput {
    0 "TriggerARN" trigger_arn
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCTriggerOutput {
    pub fc_trigger: Option<DescribeFCTriggerFCTrigger>,
}
model! { DescribeFCTriggerOutput {
    0 "FCTrigger" fc_trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCTriggerFCTrigger {
    pub event_meta_name: Option<String>,
    pub event_meta_version: Option<String>,
    pub notes: Option<String>,
    pub role_arn: Option<String>,
    pub source_arn: Option<String>,
    pub trigger_arn: Option<String>,
}
model! { DescribeFCTriggerFCTrigger {
    0 "EventMetaName" event_meta_name, 1 "EventMetaVersion" event_meta_version, 2 "Notes" notes, 3 "RoleARN" role_arn,
    4 "SourceArn" source_arn, 5 "TriggerARN" trigger_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInfo {
    pub ip: String,
}
operation! { DescribeIpInfo(ip: String) "DescribeIpInfo" -> DescribeIpInfoOutput {
    0 "IP" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInfoOutput {
    pub cdn_ip: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
}
model! { DescribeIpInfoOutput {
    0 "CdnIp" cdn_ip, 1 "ISP" isp, 2 "IspEname" isp_ename, 3 "Region" region, 4 "RegionEname" region_ename
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    pub ips: String,
}
operation! { DescribeIpStatus(ips: String) "DescribeIpStatus" -> DescribeIpStatusOutput {
    0 "Ips" ips
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusOutput {
    pub ip_status: Option<Vec<DescribeIpStatusIpStatus>>,
}
model! { DescribeIpStatusOutput {
    0 "IpStatus" ip_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusIpStatus {
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIpStatusIpStatus {
    0 "ip" ip, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeL2VipsByDomain(domain_name: String) "DescribeL2VipsByDomain" -> DescribeL2VipsByDomainOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeL2VipsByDomainVips>,
}
model! { DescribeL2VipsByDomainOutput {
    0 "DomainName" domain_name, 1 "Vips" vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomainVips {
    pub vip: Option<Vec<String>>,
}
model! { DescribeL2VipsByDomainVips {
    0 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailById {
    pub task_id: String,
}
operation! { DescribePreloadDetailById(task_id: String) "DescribePreloadDetailById" -> DescribePreloadDetailByIdOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailByIdOutput {
    pub total_count: Option<i64>,
    pub url_details: Option<Vec<DescribePreloadDetailByIdUrlDetails>>,
}
model! { DescribePreloadDetailByIdOutput {
    0 "TotalCount" total_count, 1 "UrlDetails" url_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailByIdUrlDetails {
    pub creation_time: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub process: Option<String>,
    pub ret_code: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub urls: Option<Vec<DescribePreloadDetailByIdUrls>>,
}
model! { DescribePreloadDetailByIdUrlDetails {
    0 "CreationTime" creation_time, 1 "Domain" domain, 2 "EndTime" end_time, 3 "Process" process, 4 "RetCode" ret_code,
    5 "Status" status, 6 "TaskId" task_id, 7 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailByIdUrls {
    pub description: Option<String>,
    pub success: Option<String>,
    pub url: Option<String>,
}
model! { DescribePreloadDetailByIdUrls {
    0 "Description" description, 1 "Success" success, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspService {
    pub domain_names: String,
    pub end_time: String,
    pub isp_names: Option<String>,
    pub location_names: Option<String>,
    pub start_time: String,
}
operation! { DescribeRangeDataByLocateAndIspService(domain_names: String, end_time: String, start_time: String)
    "DescribeRangeDataByLocateAndIspService" -> DescribeRangeDataByLocateAndIspServiceOutput {
    0 "DomainNames" domain_names, 1 "EndTime" end_time, 2 "IspNames" isp_names: String,
    3 "LocationNames" location_names: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspServiceOutput {
    pub json_result: Option<String>,
}
model! { DescribeRangeDataByLocateAndIspServiceOutput {
    0 "JsonResult" json_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAcc {
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRealtimeDeliveryAcc() "DescribeRealtimeDeliveryAcc" -> DescribeRealtimeDeliveryAccOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval: String, 2 "LogStore" log_store: String,
    3 "Project" project: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccOutput {
    pub reat_time_delivery_acc_data: Option<DescribeRealtimeDeliveryAccReatTimeDeliveryAccData>,
}
model! { DescribeRealtimeDeliveryAccOutput {
    0 "ReatTimeDeliveryAccData" reat_time_delivery_acc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccReatTimeDeliveryAccData {
    pub acc_data: Option<Vec<DescribeRealtimeDeliveryAccAccData>>,
}
model! { DescribeRealtimeDeliveryAccReatTimeDeliveryAccData {
    0 "AccData" acc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccAccData {
    pub failed_num: Option<i64>,
    pub success_num: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeRealtimeDeliveryAccAccData {
    0 "FailedNum" failed_num, 1 "SuccessNum" success_num, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshQuota {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeRefreshQuota() "DescribeRefreshQuota" -> DescribeRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshQuotaOutput {
    pub block_quota: Option<String>,
    pub block_remain: Option<String>,
    pub dir_quota: Option<String>,
    pub dir_remain: Option<String>,
    pub ignore_params_quota: Option<String>,
    pub ignore_params_remain: Option<String>,
    pub preload_edge_quota: Option<String>,
    pub preload_edge_remain: Option<String>,
    pub preload_quota: Option<String>,
    pub preload_remain: Option<String>,
    pub regex_quota: Option<String>,
    pub regex_remain: Option<String>,
    pub url_quota: Option<String>,
    pub url_remain: Option<String>,
}
model! { DescribeRefreshQuotaOutput {
    0 "BlockQuota" block_quota, 1 "BlockRemain" block_remain, 2 "DirQuota" dir_quota, 3 "DirRemain" dir_remain,
    4 "IgnoreParamsQuota" ignore_params_quota, 5 "IgnoreParamsRemain" ignore_params_remain,
    6 "PreloadEdgeQuota" preload_edge_quota, 7 "PreloadEdgeRemain" preload_edge_remain, 8 "PreloadQuota" preload_quota,
    9 "PreloadRemain" preload_remain, 10 "RegexQuota" regex_quota, 11 "RegexRemain" regex_remain,
    12 "UrlQuota" url_quota, 13 "UrlRemain" url_remain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskById {
    pub task_id: String,
}
operation! { DescribeRefreshTaskById(task_id: String) "DescribeRefreshTaskById" -> DescribeRefreshTaskByIdOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskByIdOutput {
    pub tasks: Option<Vec<DescribeRefreshTaskByIdTasks>>,
    pub total_count: Option<i64>,
}
model! { DescribeRefreshTaskByIdOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskByIdTasks {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRefreshTaskByIdTasks {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "ObjectPath" object_path, 3 "ObjectType" object_type,
    4 "Process" process, 5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasks {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeRefreshTasks() "DescribeRefreshTasks" -> DescribeRefreshTasksOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time: String, 10 "Status" status: String,
    11 "TaskId" task_id: String
} }
paged! { DescribeRefreshTasks: DescribeRefreshTasksCDNTask =
    Number "PageNumber", "Tasks.CDNTask" tasks.cdn_task, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeRefreshTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tasks" tasks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasksTasks {
    pub cdn_task: Option<Vec<DescribeRefreshTasksCDNTask>>,
}
model! { DescribeRefreshTasksTasks {
    0 "CDNTask" cdn_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasksCDNTask {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRefreshTasksCDNTask {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "ObjectPath" object_path, 3 "ObjectType" object_type,
    4 "Process" process, 5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIp {}
operation! { DescribeStagingIp() "DescribeStagingIp" -> DescribeStagingIpOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIpOutput {
    pub ipv4s: Option<DescribeStagingIpIPV4s>,
}
model! { DescribeStagingIpOutput {
    0 "IPV4s" ipv4s
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIpIPV4s {
    pub ipv4: Option<Vec<String>>,
}
model! { DescribeStagingIpIPV4s {
    0 "IPV4" ipv4
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<DescribeTagResourcesTag>>,
}
operation! { DescribeTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeTagResources" -> DescribeTagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<DescribeTagResourcesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesOutput {
    pub tag_resources: Option<Vec<DescribeTagResourcesTagResources>>,
}
model! { DescribeTagResourcesOutput {
    0 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Option<Vec<DescribeTagResourcesTagResourcesTag>>,
}
model! { DescribeTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTagResourcesTagResourcesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeTopDomainsByFlow() "DescribeTopDomainsByFlow" -> DescribeTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeTopDomainsByFlowTopDomains>,
}
model! { DescribeTopDomainsByFlowOutput {
    0 "DomainCount" domain_count, 1 "DomainOnlineCount" domain_online_count, 2 "EndTime" end_time,
    3 "StartTime" start_time, 4 "TopDomains" top_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowTopDomains {
    pub top_domain: Option<Vec<DescribeTopDomainsByFlowTopDomain>>,
}
model! { DescribeTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<f64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "Rank" rank,
    4 "TotalAccess" total_access, 5 "TotalTraffic" total_traffic, 6 "TrafficPercent" traffic_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdnStatus {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeUserCdnStatus() "DescribeUserCdnStatus" -> DescribeUserCdnStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdnStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserCdnStatusOutput {
    0 "Enabled" enabled, 1 "InDebt" in_debt, 2 "InDebtOverdue" in_debt_overdue, 3 "OnService" on_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCount {}
operation! { DescribeUserCertificateExpireCount()
"DescribeUserCertificateExpireCount" -> DescribeUserCertificateExpireCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCountOutput {
    pub expire_within30_days_count: Option<i64>,
    pub expired_count: Option<i64>,
}
model! { DescribeUserCertificateExpireCountOutput {
    0 "ExpireWithin30DaysCount" expire_within30_days_count, 1 "ExpiredCount" expired_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigs {
    pub config: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeUserConfigs(config: String) "DescribeUserConfigs" -> DescribeUserConfigsOutput {
    0 "Config" config, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsOutput {
    pub configs: Option<DescribeUserConfigsConfigs>,
}
model! { DescribeUserConfigsOutput {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsConfigs {
    pub oss_log_config: Option<DescribeUserConfigsOssLogConfig>,
    pub waf_config: Option<DescribeUserConfigsWafConfig>,
}
model! { DescribeUserConfigsConfigs {
    0 "OssLogConfig" oss_log_config, 1 "WafConfig" waf_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsOssLogConfig {
    pub bucket: Option<String>,
    pub enable: Option<String>,
    pub prefix: Option<String>,
}
model! { DescribeUserConfigsOssLogConfig {
    0 "Bucket" bucket, 1 "Enable" enable, 2 "Prefix" prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsWafConfig {
    pub enable: Option<String>,
}
model! { DescribeUserConfigsWafConfig {
    0 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomains {
    pub cdn_type: Option<String>,
    pub change_end_time: Option<String>,
    pub change_start_time: Option<String>,
    pub check_domain_show: Option<bool>,
    pub coverage: Option<String>,
    /// At most 6800 characters.
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub source: Option<String>,
    pub tag: Option<Vec<DescribeUserDomainsTag>>,
}
operation! { DescribeUserDomains() "DescribeUserDomains" -> DescribeUserDomainsOutput {
    0 "CdnType" cdn_type: String, 1 "ChangeEndTime" change_end_time: String,
    2 "ChangeStartTime" change_start_time: String, 3 "CheckDomainShow" check_domain_show: bool,
    4 "Coverage" coverage: String, 5 "DomainName" domain_name: String, 6 "DomainSearchType" domain_search_type: String,
    7 "DomainStatus" domain_status: String, 8 "OwnerId" owner_id: i64, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "ResourceGroupId" resource_group_id: String,
    12 "SecurityToken" security_token: Secret, 13 "Source" source: String, 14 "Tag" tag: Vec<DescribeUserDomainsTag>
} }
paged! { DescribeUserDomains: DescribeUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsOutput {
    pub domains: Option<DescribeUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsDomains {
    pub page_data: Option<Vec<DescribeUserDomainsPageData>>,
}
model! { DescribeUserDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsPageData {
    pub cdn_type: Option<String>,
    pub cname: Option<String>,
    pub coverage: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeUserDomainsSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeUserDomainsPageData {
    0 "CdnType" cdn_type, 1 "Cname" cname, 2 "Coverage" coverage, 3 "Description" description, 4 "DomainId" domain_id,
    5 "DomainName" domain_name, 6 "DomainStatus" domain_status, 7 "GmtCreated" gmt_created,
    8 "GmtModified" gmt_modified, 9 "ResourceGroupId" resource_group_id, 10 "Sandbox" sandbox, 11 "Sources" sources,
    12 "SslProtocol" ssl_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsSources {
    pub source: Option<Vec<DescribeUserDomainsSource>>,
}
model! { DescribeUserDomainsSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeUserDomainsSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTags {}
operation! { DescribeUserTags() "DescribeUserTags" -> DescribeUserTagsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagsOutput {
    pub tags: Option<Vec<DescribeUserTagsTags>>,
}
model! { DescribeUserTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagsTags {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { DescribeUserTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTask {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeUserUsageDataExportTask()
    "DescribeUserUsageDataExportTask" -> DescribeUserUsageDataExportTaskOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String
} }
paged! { DescribeUserUsageDataExportTask: DescribeUserUsageDataExportTaskDataItem =
    Number "PageNumber", "UsageDataPerPage.Data.DataItem" usage_data_per_page.data.data_item, total "UsageDataPerPage.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskOutput {
    pub usage_data_per_page: Option<DescribeUserUsageDataExportTaskUsageDataPerPage>,
}
model! { DescribeUserUsageDataExportTaskOutput {
    0 "UsageDataPerPage" usage_data_per_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskUsageDataPerPage {
    pub data: Option<DescribeUserUsageDataExportTaskData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserUsageDataExportTaskUsageDataPerPage {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskData {
    pub data_item: Option<Vec<DescribeUserUsageDataExportTaskDataItem>>,
}
model! { DescribeUserUsageDataExportTaskData {
    0 "DataItem" data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskDataItem {
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub status: Option<String>,
    pub task_config: Option<DescribeUserUsageDataExportTaskTaskConfig>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeUserUsageDataExportTaskDataItem {
    0 "CreateTime" create_time, 1 "DownloadUrl" download_url, 2 "Status" status, 3 "TaskConfig" task_config,
    4 "TaskId" task_id, 5 "TaskName" task_name, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskTaskConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeUserUsageDataExportTaskTaskConfig {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTask {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeUserUsageDetailDataExportTask()
    "DescribeUserUsageDetailDataExportTask" -> DescribeUserUsageDetailDataExportTaskOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String
} }
paged! { DescribeUserUsageDetailDataExportTask: DescribeUserUsageDetailDataExportTaskDataItem =
    Number "PageNumber", "UsageDataPerPage.Data.DataItem" usage_data_per_page.data.data_item, total "UsageDataPerPage.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskOutput {
    pub usage_data_per_page: Option<DescribeUserUsageDetailDataExportTaskUsageDataPerPage>,
}
model! { DescribeUserUsageDetailDataExportTaskOutput {
    0 "UsageDataPerPage" usage_data_per_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskUsageDataPerPage {
    pub data: Option<DescribeUserUsageDetailDataExportTaskData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserUsageDetailDataExportTaskUsageDataPerPage {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskData {
    pub data_item: Option<Vec<DescribeUserUsageDetailDataExportTaskDataItem>>,
}
model! { DescribeUserUsageDetailDataExportTaskData {
    0 "DataItem" data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskDataItem {
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub status: Option<String>,
    pub task_config: Option<DescribeUserUsageDetailDataExportTaskTaskConfig>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeUserUsageDetailDataExportTaskDataItem {
    0 "CreateTime" create_time, 1 "DownloadUrl" download_url, 2 "Status" status, 3 "TaskConfig" task_config,
    4 "TaskId" task_id, 5 "TaskName" task_name, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskTaskConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeUserUsageDetailDataExportTaskTaskConfig {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomain {
    pub available: Option<String>,
    pub domain_name: String,
}
operation! { DescribeUserVipsByDomain(domain_name: String)
    "DescribeUserVipsByDomain" -> DescribeUserVipsByDomainOutput {
    0 "Available" available: String, 1 "DomainName" domain_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeUserVipsByDomainVips>,
}
model! { DescribeUserVipsByDomainOutput {
    0 "DomainName" domain_name, 1 "Vips" vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomainVips {
    pub vip: Option<Vec<String>>,
}
model! { DescribeUserVipsByDomainVips {
    0 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContent {
    pub domain_name: String,
}
operation! { DescribeVerifyContent(domain_name: String) "DescribeVerifyContent" -> DescribeVerifyContentOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeVerifyContentOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRealtimeLogDelivery {
    pub domain: String,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
operation! { DisableRealtimeLogDelivery(domain: String) "DisableRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore: String, 2 "Project" project: String, 3 "Region" region: String
} { method: "GET", } }

pub type DisableRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRealtimeLogDelivery {
    pub domain: String,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
operation! { EnableRealtimeLogDelivery(domain: String) "EnableRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore: String, 2 "Project" project: String, 3 "Region" region: String
} { method: "GET", } }

pub type EnableRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCdnDiagnose {
    pub url: Option<String>,
}
operation! { GenerateCdnDiagnose() "GenerateCdnDiagnose" -> GenerateCdnDiagnoseOutput {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCdnDiagnoseOutput {
    pub content: Option<String>,
}
model! { GenerateCdnDiagnoseOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunction {
    pub domain_name: String,
    pub function_names: Option<String>,
}
operation! { GetGrayDomainFunction(domain_name: String) "GetGrayDomainFunction" -> GetGrayDomainFunctionOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionOutput {
    pub domain_config_list: Option<Vec<GetGrayDomainFunctionDomainConfigList>>,
    pub domain_name: Option<String>,
    pub progression: Option<String>,
    pub status: Option<String>,
}
model! { GetGrayDomainFunctionOutput {
    0 "DomainConfigList" domain_config_list, 1 "DomainName" domain_name, 2 "Progression" progression, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionDomainConfigList {
    pub config_id: Option<i64>,
    pub function_args: Option<Vec<GetGrayDomainFunctionFunctionArgs>>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { GetGrayDomainFunctionDomainConfigList {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "ParentId" parent_id,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { GetGrayDomainFunctionFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigId {
    pub config_id: String,
}
operation! { ListDomainsByLogConfigId(config_id: String) "ListDomainsByLogConfigId" -> ListDomainsByLogConfigIdOutput {
    0 "ConfigId" config_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdOutput {
    pub domains: Option<ListDomainsByLogConfigIdDomains>,
}
model! { ListDomainsByLogConfigIdOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdDomains {
    pub domain: Option<Vec<String>>,
}
model! { ListDomainsByLogConfigIdDomains {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFCTrigger {
    pub event_meta_name: String,
    pub event_meta_version: String,
}
operation! { ListFCTrigger(event_meta_name: String, event_meta_version: String) "ListFCTrigger" -> ListFCTriggerOutput {
    0 "EventMetaName" event_meta_name, 1 "EventMetaVersion" event_meta_version
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFCTriggerOutput {
    pub fc_triggers: Option<Vec<ListFCTriggerFCTriggers>>,
}
model! { ListFCTriggerOutput {
    0 "FCTriggers" fc_triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFCTriggerFCTriggers {
    pub event_meta_name: Option<String>,
    pub event_meta_version: Option<String>,
    pub notes: Option<String>,
    pub role_arn: Option<String>,
    pub source_arn: Option<String>,
    pub trigger_arn: Option<String>,
}
model! { ListFCTriggerFCTriggers {
    0 "EventMetaName" event_meta_name, 1 "EventMetaVersion" event_meta_version, 2 "Notes" notes, 3 "RoleARN" role_arn,
    4 "SourceArn" source_arn, 5 "TriggerARN" trigger_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDelivery {}
operation! { ListRealtimeLogDelivery() "ListRealtimeLogDelivery" -> ListRealtimeLogDeliveryOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryOutput {
    pub content: Option<ListRealtimeLogDeliveryContent>,
}
model! { ListRealtimeLogDeliveryOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryContent {
    pub realtime_log_delivery_info: Option<Vec<ListRealtimeLogDeliveryRealtimeLogDeliveryInfo>>,
}
model! { ListRealtimeLogDeliveryContent {
    0 "RealtimeLogDeliveryInfo" realtime_log_delivery_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryRealtimeLogDeliveryInfo {
    pub dm_id: Option<i64>,
    pub domain: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { ListRealtimeLogDeliveryRealtimeLogDeliveryInfo {
    0 "DmId" dm_id, 1 "Domain" domain, 2 "Logstore" logstore, 3 "Project" project, 4 "Region" region, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomains {
    pub logstore: String,
    pub project: String,
    pub region: String,
}
operation! { ListRealtimeLogDeliveryDomains(logstore: String, project: String, region: String)
    "ListRealtimeLogDeliveryDomains" -> ListRealtimeLogDeliveryDomainsOutput {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsOutput {
    pub content: Option<ListRealtimeLogDeliveryDomainsContent>,
}
model! { ListRealtimeLogDeliveryDomainsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsContent {
    pub domains: Option<Vec<ListRealtimeLogDeliveryDomainsDomains>>,
}
model! { ListRealtimeLogDeliveryDomainsContent {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsDomains {
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { ListRealtimeLogDeliveryDomainsDomains {
    0 "DomainName" domain_name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfos {}
operation! { ListRealtimeLogDeliveryInfos() "ListRealtimeLogDeliveryInfos" -> ListRealtimeLogDeliveryInfosOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosOutput {
    pub content: Option<ListRealtimeLogDeliveryInfosContent>,
}
model! { ListRealtimeLogDeliveryInfosOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosContent {
    pub realtime_log_delivery_infos: Option<Vec<ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos>>,
}
model! { ListRealtimeLogDeliveryInfosContent {
    0 "RealtimeLogDeliveryInfos" realtime_log_delivery_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
    pub tag_owner_bid: Option<String>,
    pub tag_owner_uid: Option<String>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>, 4 "TagOwnerBid" tag_owner_bid: String, 5 "TagOwnerUid" tag_owner_uid: String
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfig {}
operation! { ListUserCustomLogConfig() "ListUserCustomLogConfig" -> ListUserCustomLogConfigOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfigOutput {
    pub config_ids: Option<ListUserCustomLogConfigConfigIds>,
}
model! { ListUserCustomLogConfigOutput {
    0 "ConfigIds" config_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfigConfigIds {
    pub config_id: Option<Vec<String>>,
}
model! { ListUserCustomLogConfigConfigIds {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { ModifyCdnDomain(domain_name: String) "ModifyCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

pub type ModifyCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainOwner {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyCdnDomainOwner(domain_name: String) "ModifyCdnDomainOwner" -> ModifyCdnDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainOwnerOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { ModifyCdnDomainOwnerOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainSchdmByProperty {
    pub domain_name: String,
    pub property: String,
}
operation! { ModifyCdnDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyCdnDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "Property" property
} }

pub type ModifyCdnDomainSchdmByPropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnService {
    pub internet_charge_type: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { ModifyCdnService(internet_charge_type: String) "ModifyCdnService" -> Empty {
    0 "InternetChargeType" internet_charge_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type ModifyCdnServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRate {
    pub base_config_id: Option<String>,
    pub domain_names: String,
    pub sample_rate: f64,
    pub sink_id: Option<i64>,
}
operation! { ModifyCustomDomainSampleRate(domain_names: String, sample_rate: f64)
    "ModifyCustomDomainSampleRate" -> ModifyCustomDomainSampleRateOutput {
    0 "BaseConfigID" base_config_id: String, 1 "DomainNames" domain_names, 2 "SampleRate" sample_rate,
    3 "SinkID" sink_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateOutput {
    pub content: Option<ModifyCustomDomainSampleRateContent>,
}
model! { ModifyCustomDomainSampleRateOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContent {
    pub content: Option<Vec<ModifyCustomDomainSampleRateContentContent>>,
}
model! { ModifyCustomDomainSampleRateContent {
    0 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContentContent {
    pub domain_name: Option<String>,
    pub err_message: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { ModifyCustomDomainSampleRateContentContent {
    0 "DomainName" domain_name, 1 "ErrMessage" err_message, 2 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealtimeLogDelivery {
    pub domain: String,
    pub logstore: String,
    pub project: String,
    pub region: String,
}
operation! { ModifyRealtimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "ModifyRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

pub type ModifyRealtimeLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCdnService {
    pub internet_charge_type: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { OpenCdnService(internet_charge_type: String) "OpenCdnService" -> Empty {
    0 "InternetChargeType" internet_charge_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type OpenCdnServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishGrayDomainConfig {
    pub custom_country_id: Option<i64>,
    pub custom_percent: Option<i64>,
    pub custom_province_id: Option<i64>,
    pub domain_name: String,
    pub publish_mode: String,
}
operation! { PublishGrayDomainConfig(domain_name: String, publish_mode: String) "PublishGrayDomainConfig" -> Empty {
    0 "CustomCountryId" custom_country_id: i64, 1 "CustomPercent" custom_percent: i64,
    2 "CustomProvinceId" custom_province_id: i64, 3 "DomainName" domain_name, 4 "PublishMode" publish_mode
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type PublishGrayDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStagingConfigToProduction {
    pub domain_name: String,
}
operation! { PublishStagingConfigToProduction(domain_name: String) "PublishStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name
} }

pub type PublishStagingConfigToProductionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushObjectCache {
    pub area: Option<String>,
    pub consistency_hash: Option<bool>,
    pub l2_preload: Option<bool>,
    pub object_path: String,
    pub owner_id: Option<i64>,
    pub query_hashkey: Option<bool>,
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PushObjectCache(object_path: String) "PushObjectCache" -> PushObjectCacheOutput {
    0 "Area" area: String, 1 "ConsistencyHash" consistency_hash: bool, 2 "L2Preload" l2_preload: bool,
    3 "ObjectPath" object_path, 4 "OwnerId" owner_id: i64, 5 "QueryHashkey" query_hashkey: bool,
    6 "SecurityToken" security_token: Secret, 7 "WithHeader" with_header: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushObjectCacheOutput {
    pub push_task_id: Option<String>,
}
model! { PushObjectCacheOutput {
    0 "PushTaskId" push_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTag {
    /// At most 16384 characters.
    pub cache_tag: String,
    pub domain_name: String,
    pub force: Option<bool>,
}
operation! { RefreshObjectCacheByCacheTag(cache_tag: String, domain_name: String)
    "RefreshObjectCacheByCacheTag" -> RefreshObjectCacheByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "DomainName" domain_name, 2 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshObjectCacheByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCaches {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub force: Option<bool>,
    pub object_path: String,
    pub object_type: Option<String>,
}
operation! { RefreshObjectCaches(object_path: String) "RefreshObjectCaches" -> RefreshObjectCachesOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Force" force: bool,
    3 "ObjectPath" object_path, 4 "ObjectType" object_type: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackStagingConfig {
    pub domain_name: String,
}
operation! { RollbackStagingConfig(domain_name: String) "RollbackStagingConfig" -> Empty {
    0 "DomainName" domain_name
} }

pub type RollbackStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainCSRCertificate {
    pub domain_name: String,
    pub server_certificate: String,
}
operation! { SetCdnDomainCSRCertificate(domain_name: String, server_certificate: String)
    "SetCdnDomainCSRCertificate" -> Empty {
    0 "DomainName" domain_name, 1 "ServerCertificate" server_certificate
} }

pub type SetCdnDomainCSRCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainSMCertificate {
    pub cert_identifier: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_protocol: String,
    pub security_token: Option<Secret>,
}
operation! { SetCdnDomainSMCertificate(cert_identifier: String, domain_name: String, ssl_protocol: String)
    "SetCdnDomainSMCertificate" -> Empty {
    0 "CertIdentifier" cert_identifier, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SSLProtocol" ssl_protocol, 4 "SecurityToken" security_token: Secret
} }

pub type SetCdnDomainSMCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainSSLCertificate {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { SetCdnDomainSSLCertificate(domain_name: String, ssl_protocol: String)
    "SetCdnDomainSSLCertificate" -> Empty {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "CertType" cert_type: String, 4 "DomainName" domain_name, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

pub type SetCdnDomainSSLCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfig {
    pub domain_name: String,
    pub functions: String,
}
operation! { SetCdnDomainStagingConfig(domain_name: String, functions: String)
    "SetCdnDomainStagingConfig" -> SetCdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "Functions" functions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigOutput {
    pub domain_config_list: Option<Vec<SetCdnDomainStagingConfigDomainConfigList>>,
}
model! { SetCdnDomainStagingConfigOutput {
    0 "DomainConfigList" domain_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigDomainConfigList {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { SetCdnDomainStagingConfigDomainConfigList {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIP {
    pub block_interval: Option<i64>,
    pub ip_list: String,
    pub operation_type: String,
    pub update_type: Option<String>,
}
operation! { SetCdnFullDomainsBlockIP(ip_list: String, operation_type: String)
    "SetCdnFullDomainsBlockIP" -> SetCdnFullDomainsBlockIPOutput {
    0 "BlockInterval" block_interval: i64, 1 "IPList" ip_list, 2 "OperationType" operation_type,
    3 "UpdateType" update_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIPOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SetCdnFullDomainsBlockIPOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetReqHeaderConfig {
    pub config_id: Option<i64>,
    pub domain_name: String,
    pub key: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub value: String,
}
operation! { SetReqHeaderConfig(domain_name: String, key: String, value: String) "SetReqHeaderConfig" -> Empty {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name, 2 "Key" key, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "Value" value
} }

pub type SetReqHeaderConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWaitingRoomConfig {
    pub allow_pct: i64,
    pub domain_name: String,
    pub gap_time: i64,
    pub max_time_wait: i64,
    pub wait_uri: String,
    pub wait_url: String,
}

/// What [`SetWaitingRoomConfig::new`] takes.
pub struct SetWaitingRoomConfigRequired {
    pub allow_pct: i64,
    pub domain_name: String,
    pub gap_time: i64,
    pub max_time_wait: i64,
    pub wait_uri: String,
    pub wait_url: String,
}
operation! { SetWaitingRoomConfig{SetWaitingRoomConfigRequired: allow_pct, domain_name, gap_time, max_time_wait, wait_uri, wait_url}
    "SetWaitingRoomConfig" -> Empty {
    0 "AllowPct" allow_pct, 1 "DomainName" domain_name, 2 "GapTime" gap_time, 3 "MaxTimeWait" max_time_wait,
    4 "WaitUri" wait_uri, 5 "WaitUrl" wait_url
} }

pub type SetWaitingRoomConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StartCdnDomain(domain_name: String) "StartCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StartCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StopCdnDomain(domain_name: String) "StopCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StopCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCdnDeliverTask {
    pub deliver: Option<String>,
    pub deliver_id: i64,
    pub domain_name: Option<String>,
    pub name: Option<String>,
    pub reports: Option<String>,
    pub schedule: Option<String>,
}
operation! { UpdateCdnDeliverTask(deliver_id: i64) "UpdateCdnDeliverTask" -> Empty {
    0 "Deliver" deliver: String, 1 "DeliverId" deliver_id, 2 "DomainName" domain_name: String, 3 "Name" name: String,
    4 "Reports" reports: String, 5 "Schedule" schedule: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type UpdateCdnDeliverTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCdnSubTask {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub report_ids: Option<String>,
    pub start_time: Option<String>,
}
operation! { UpdateCdnSubTask() "UpdateCdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ReportIds" report_ids: String,
    3 "StartTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type UpdateCdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFCTrigger {
    pub trigger_arn: String,
    pub function_arn: Option<String>,
    pub notes: Option<String>,
    pub role_arn: Option<String>,
    pub source_arn: Option<String>,
}
operation! { UpdateFCTrigger(trigger_arn: String) "UpdateFCTrigger" -> Empty {
    0 "TriggerARN" trigger_arn, 1 "FunctionARN" function_arn: String, 2 "Notes" notes: String,
    3 "RoleARN" role_arn: String, 4 "SourceARN" source_arn: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type UpdateFCTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwner {
    pub domain_name: String,
    pub verify_type: String,
}
operation! { VerifyDomainOwner(domain_name: String, verify_type: String)
    "VerifyDomainOwner" -> VerifyDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyDomainOwnerOutput {
    0 "Content" content
} }

#[cfg(feature = "reflect")]
register! {
    AddCdnDomain, AddFCTrigger, BatchAddCdnDomain, BatchDeleteCdnDomainConfig, BatchDescribeCdnIpInfo,
    BatchSetCdnDomainConfig, BatchSetGrayDomainFunction, BatchStartCdnDomain, BatchStopCdnDomain, BatchUpdateCdnDomain,
    CheckCdnDomainExist, CheckCdnDomainICP, CreateCdnCertificateSigningRequest, CreateCdnDeliverTask, CreateCdnSubTask,
    CreateRealTimeLogDelivery, CreateUsageDetailDataExportTask, CreateUserUsageDataExportTask, DeleteCdnDeliverTask,
    DeleteCdnDomain, DeleteCdnSubTask, DeleteCustomDomainSampleRate, DeleteFCTrigger, DeleteRealTimeLogLogstore,
    DeleteRealtimeLogDelivery, DeleteSpecificConfig, DeleteSpecificStagingConfig, DeleteUsageDetailDataExportTask,
    DeleteUserUsageDataExportTask, DescribeBlockedRegions, DescribeCdnCertificateDetail,
    DescribeCdnCertificateDetailById, DescribeCdnCertificateList, DescribeCdnConditionIPBInfo,
    DescribeCdnDeletedDomains, DescribeCdnDeliverList, DescribeCdnDiagnoseReport, DescribeCdnDomainAtoaLogs,
    DescribeCdnDomainByCertificate, DescribeCdnDomainConfigs, DescribeCdnDomainDetail, DescribeCdnDomainLogs,
    DescribeCdnDomainLogsExTtl, DescribeCdnDomainStagingConfig, DescribeCdnFullDomainsBlockIPConfig,
    DescribeCdnFullDomainsBlockIPHistory, DescribeCdnHttpsDomainList, DescribeCdnOrderCommodityCode,
    DescribeCdnRegionAndIsp, DescribeCdnReport, DescribeCdnReportList, DescribeCdnSMCertificateDetail,
    DescribeCdnSMCertificateList, DescribeCdnSSLCertificateList, DescribeCdnSecFuncInfo, DescribeCdnService,
    DescribeCdnSubList, DescribeCdnTaskList, DescribeCdnTypes, DescribeCdnUserBillHistory,
    DescribeCdnUserBillPrediction, DescribeCdnUserBillType, DescribeCdnUserConfigs, DescribeCdnUserDomainsByFunc,
    DescribeCdnUserQuota, DescribeCdnUserResourcePackage, DescribeCdnWafDomain, DescribeCertificateInfoByID,
    DescribeCustomDomainSampleRate, DescribeCustomLogConfig, DescribeDomainAverageResponseTime, DescribeDomainBpsData,
    DescribeDomainBpsDataByLayer, DescribeDomainBpsDataByTimeStamp, DescribeDomainCcActivityLog,
    DescribeDomainCertificateInfo, DescribeDomainCname, DescribeDomainCustomLogConfig, DescribeDomainDetailDataByLayer,
    DescribeDomainHitRateData, DescribeDomainHttpCodeData, DescribeDomainHttpCodeDataByLayer, DescribeDomainISPData,
    DescribeDomainMax95BpsData, DescribeDomainMultiUsageData, DescribeDomainPathData, DescribeDomainPvData,
    DescribeDomainQpsData, DescribeDomainQpsDataByLayer, DescribeDomainRealTimeBpsData,
    DescribeDomainRealTimeByteHitRateData, DescribeDomainRealTimeDetailData, DescribeDomainRealTimeHttpCodeData,
    DescribeDomainRealTimeQpsData, DescribeDomainRealTimeReqHitRateData, DescribeDomainRealTimeSrcBpsData,
    DescribeDomainRealTimeSrcHttpCodeData, DescribeDomainRealTimeSrcTrafficData, DescribeDomainRealTimeTrafficData,
    DescribeDomainRealtimeLogDelivery, DescribeDomainRegionData, DescribeDomainReqHitRateData, DescribeDomainSrcBpsData,
    DescribeDomainSrcHttpCodeData, DescribeDomainSrcQpsData, DescribeDomainSrcTopUrlVisit, DescribeDomainSrcTrafficData,
    DescribeDomainTopClientIpVisit, DescribeDomainTopReferVisit, DescribeDomainTopUrlVisit, DescribeDomainTrafficData,
    DescribeDomainUsageData, DescribeDomainUvData, DescribeDomainVerifyData, DescribeDomainsBySource,
    DescribeDomainsUsageByDay, DescribeEsExceptionData, DescribeEsExecuteData, DescribeFCTrigger, DescribeIpInfo,
    DescribeIpStatus, DescribeL2VipsByDomain, DescribePreloadDetailById, DescribeRangeDataByLocateAndIspService,
    DescribeRealtimeDeliveryAcc, DescribeRefreshQuota, DescribeRefreshTaskById, DescribeRefreshTasks, DescribeStagingIp,
    DescribeTagResources, DescribeTopDomainsByFlow, DescribeUserCdnStatus, DescribeUserCertificateExpireCount,
    DescribeUserConfigs, DescribeUserDomains, DescribeUserTags, DescribeUserUsageDataExportTask,
    DescribeUserUsageDetailDataExportTask, DescribeUserVipsByDomain, DescribeVerifyContent, DisableRealtimeLogDelivery,
    EnableRealtimeLogDelivery, GenerateCdnDiagnose, GetGrayDomainFunction, ListDomainsByLogConfigId, ListFCTrigger,
    ListRealtimeLogDelivery, ListRealtimeLogDeliveryDomains, ListRealtimeLogDeliveryInfos, ListTagResources,
    ListUserCustomLogConfig, ModifyCdnDomain, ModifyCdnDomainOwner, ModifyCdnDomainSchdmByProperty, ModifyCdnService,
    ModifyCustomDomainSampleRate, ModifyRealtimeLogDelivery, OpenCdnService, PublishGrayDomainConfig,
    PublishStagingConfigToProduction, PushObjectCache, RefreshObjectCacheByCacheTag, RefreshObjectCaches,
    RollbackStagingConfig, SetCdnDomainCSRCertificate, SetCdnDomainSMCertificate, SetCdnDomainSSLCertificate,
    SetCdnDomainStagingConfig, SetCdnFullDomainsBlockIP, SetReqHeaderConfig, SetWaitingRoomConfig, StartCdnDomain,
    StopCdnDomain, TagResources, UntagResources, UpdateCdnDeliverTask, UpdateCdnSubTask, UpdateFCTrigger,
    VerifyDomainOwner
}
