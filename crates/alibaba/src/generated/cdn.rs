//! `cdn` of Alibaba Cloud, API version 2018-05-10.
//!
//! Endpoint: a table of 11 regions, else `cdn.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cdn/2018-05-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cdn::DescribeCdnDeletedDomains};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCdnDeletedDomains::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("cn-shanghai", "cdn.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cdn.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cdn.vpc-proxy.aliyuncs.com"),
    ],
    "cdn.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("cdn", "2018-05-10", "cdn", &ENDPOINTS);

/// Adds a domain name to Alibaba Cloud CDN.
///
/// CDN must be activated, and the ownership of the domain must be verified (`VerifyDomainOwner`); for acceleration in
/// the Chinese mainland, the domain needs an ICP filing. Traffic is billed. The operation is asynchronous: the domain
/// is `configuring`, then `online`, and gets a CNAME. Wait with `waiters::domain_online`. Users reach the CDN only when
/// the DNS record of the domain is that CNAME.
///
/// `AddCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 30 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/AddCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomain {
    /// Kind of content: `web` (small files), `download` (large files) or `video`.
    ///
    /// Required.
    pub cdn_type: String,
    /// URL that shows whether the origin server is reachable.
    pub check_url: Option<String>,
    /// Domain to accelerate. A wildcard domain starts with a period: `.example.com`.
    ///
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Region of acceleration: `domestic` (the default), `overseas` or `global`.
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Origin servers as a JSON array in a string: `[{"content":"203.0.113.10","type":"ipaddr","port":80}]`.
    ///
    /// Required.
    pub sources: String,
    pub tag: Option<Vec<AddCdnDomainTag>>,
    pub top_level_domain: Option<String>,
}
operation! { AddCdnDomain(cdn_type: String, domain_name: String, sources: String) "AddCdnDomain" -> Empty {
    0 "CdnType" cdn_type, 1 "CheckUrl" check_url: String, 2 "DomainName" domain_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "Tag" tag: Vec<AddCdnDomainTag>, 10 "TopLevelDomain" top_level_domain: String
} { rate: Some(30), } }

/// Response of [`AddCdnDomain`]: empty.
pub type AddCdnDomainOutput = Empty;

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddCdnDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Adds fc trigger: `AddFCTrigger` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/AddFCTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFCTrigger {
    /// Required.
    pub trigger_arn: String,
    /// Required.
    pub event_meta_name: String,
    /// Required.
    pub event_meta_version: String,
    pub function_arn: Option<String>,
    /// Required.
    pub notes: String,
    /// Required.
    pub role_arn: String,
    /// Required.
    pub source_arn: String,
}

/// Arguments of [`AddFCTrigger::new`].
pub struct AddFCTriggerRequired {
    pub trigger_arn: String,
    pub event_meta_name: String,
    pub event_meta_version: String,
    pub notes: String,
    pub role_arn: String,
    pub source_arn: String,
}
operation! {
    AddFCTrigger { AddFCTriggerRequired: trigger_arn, event_meta_name, event_meta_version, notes, role_arn, source_arn }
    "AddFCTrigger" -> Empty {
    0 "TriggerARN" trigger_arn, 1 "EventMetaName" event_meta_name, 2 "EventMetaVersion" event_meta_version,
    3 "FunctionARN" function_arn: String, 4 "Notes" notes, 5 "RoleARN" role_arn, 6 "SourceARN" source_arn
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AddFCTrigger`]: empty.
pub type AddFCTriggerOutput = Empty;

/// Batches add cdn domain: `BatchAddCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchAddCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddCdnDomain {
    /// Required.
    pub cdn_type: String,
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { BatchAddCdnDomain(cdn_type: String, domain_name: String, sources: String) "BatchAddCdnDomain" -> Empty {
    0 "CdnType" cdn_type, 1 "CheckUrl" check_url: String, 2 "DomainName" domain_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`BatchAddCdnDomain`]: empty.
pub type BatchAddCdnDomainOutput = Empty;

/// Batches delete cdn domain config: `BatchDeleteCdnDomainConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchDeleteCdnDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCdnDomainConfig {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteCdnDomainConfig(domain_names: String, function_names: String)
    "BatchDeleteCdnDomainConfig" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchDeleteCdnDomainConfig`]: empty.
pub type BatchDeleteCdnDomainConfigOutput = Empty;

/// Batches describe cdn ip info: `BatchDescribeCdnIpInfo` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchDescribeCdnIpInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfo {
    /// Required.
    pub ip_addr_list: String,
    pub language: Option<String>,
}
operation! { BatchDescribeCdnIpInfo(ip_addr_list: String) "BatchDescribeCdnIpInfo" -> BatchDescribeCdnIpInfoOutput {
    0 "IpAddrList" ip_addr_list, 1 "Language" language: String
} }

/// Response of [`BatchDescribeCdnIpInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfoOutput {
    pub ip_info_list: Vec<BatchDescribeCdnIpInfoIpInfoList>,
}
model! { BatchDescribeCdnIpInfoOutput {
    0 "IpInfoList" ip_info_list: Vec<BatchDescribeCdnIpInfoIpInfoList>
} }

/// In the response of [`BatchDescribeCdnIpInfo`].
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
    0 "CdnIp" cdn_ip: String, 1 "City" city: String, 2 "Country" country: String, 3 "IpAddress" ip_address: String,
    4 "IspName" isp_name: String, 5 "Province" province: String
} }

/// Configures features of up to 50 domain names: caching, headers, access control and more.
///
/// A feature that is already configured is changed if `Functions` contains its `configId`. The configuration reaches
/// all edge servers within minutes; an error in it affects all users of the domains.
///
/// `BatchSetCdnDomainConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 30 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchSetCdnDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfig {
    /// Domain names, separated by commas.
    ///
    /// Required.
    pub domain_names: String,
    /// Features as a JSON array in a string:
    /// `[{"functionName":"…","functionArgs":[{"argName":"…","argValue":"…"}]}]`.
    ///
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetCdnDomainConfig(domain_names: String, functions: String)
    "BatchSetCdnDomainConfig" -> BatchSetCdnDomainConfigOutput {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} { rate: Some(30), } }

/// Response of [`BatchSetCdnDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigOutput {
    pub domain_config_list: Option<BatchSetCdnDomainConfigDomainConfigList>,
}
model! { BatchSetCdnDomainConfigOutput {
    0 "DomainConfigList" domain_config_list: BatchSetCdnDomainConfigDomainConfigList
} }

/// In the response of [`BatchSetCdnDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigDomainConfigList {
    pub domain_config_model: Vec<BatchSetCdnDomainConfigDomainConfigModel>,
}
model! { BatchSetCdnDomainConfigDomainConfigList {
    0 "DomainConfigModel" domain_config_model: Vec<BatchSetCdnDomainConfigDomainConfigModel>
} }

/// In the response of [`BatchSetCdnDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigDomainConfigModel {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetCdnDomainConfigDomainConfigModel {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name: String, 2 "FunctionName" function_name: String
} }

/// Batches set gray domain function: `BatchSetGrayDomainFunction` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchSetGrayDomainFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunction {
    /// Required.
    pub configs: String,
    /// Required.
    pub domain_names: String,
}
operation! { BatchSetGrayDomainFunction(configs: String, domain_names: String)
    "BatchSetGrayDomainFunction" -> BatchSetGrayDomainFunctionOutput {
    0 "Configs" configs, 1 "DomainNames" domain_names
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BatchSetGrayDomainFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunctionOutput {
    pub domain_config_list: Vec<BatchSetGrayDomainFunctionDomainConfigList>,
}
model! { BatchSetGrayDomainFunctionOutput {
    0 "DomainConfigList" domain_config_list: Vec<BatchSetGrayDomainFunctionDomainConfigList>
} }

/// In the response of [`BatchSetGrayDomainFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetGrayDomainFunctionDomainConfigList {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetGrayDomainFunctionDomainConfigList {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name: String, 2 "FunctionName" function_name: String
} }

/// Batches start cdn domain: `BatchStartCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchStartCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartCdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStartCdnDomain(domain_names: String) "BatchStartCdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStartCdnDomain`]: empty.
pub type BatchStartCdnDomainOutput = Empty;

/// Batches stop cdn domain: `BatchStopCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchStopCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopCdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStopCdnDomain(domain_names: String) "BatchStopCdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStopCdnDomain`]: empty.
pub type BatchStopCdnDomainOutput = Empty;

/// Batches update cdn domain: `BatchUpdateCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchUpdateCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateCdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { BatchUpdateCdnDomain(domain_name: String) "BatchUpdateCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`BatchUpdateCdnDomain`]: empty.
pub type BatchUpdateCdnDomainOutput = Empty;

/// Checks cdn domain exist: `CheckCdnDomainExist` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CheckCdnDomainExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainExist {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckCdnDomainExist(domain_name: String) "CheckCdnDomainExist" -> CheckCdnDomainExistOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckCdnDomainExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainExistOutput {
    pub status: Option<String>,
}
model! { CheckCdnDomainExistOutput {
    0 "Status" status: String
} }

/// Checks cdn domain icp: `CheckCdnDomainICP` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CheckCdnDomainICP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainICP {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckCdnDomainICP(domain_name: String) "CheckCdnDomainICP" -> CheckCdnDomainICPOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckCdnDomainICP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdnDomainICPOutput {
    pub status: Option<String>,
}
model! { CheckCdnDomainICPOutput {
    0 "Status" status: String
} }

/// Creates cdn certificate signing request: `CreateCdnCertificateSigningRequest` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnCertificateSigningRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequest {
    pub city: Option<String>,
    /// Required.
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

/// Response of [`CreateCdnCertificateSigningRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequestOutput {
    pub common_name: Option<String>,
    pub csr: Option<String>,
    pub pub_md5: Option<String>,
}
model! { CreateCdnCertificateSigningRequestOutput {
    0 "CommonName" common_name: String, 1 "Csr" csr: String, 2 "PubMd5" pub_md5: String
} }

/// Creates cdn deliver task: `CreateCdnDeliverTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnDeliverTask {
    /// Required.
    pub deliver: String,
    pub domain_name: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub reports: String,
    /// Required.
    pub schedule: String,
}
operation! { CreateCdnDeliverTask(deliver: String, name: String, reports: String, schedule: String)
    "CreateCdnDeliverTask" -> CreateCdnDeliverTaskOutput {
    0 "Deliver" deliver, 1 "DomainName" domain_name: String, 2 "Name" name, 3 "Reports" reports, 4 "Schedule" schedule
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateCdnDeliverTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnDeliverTaskOutput {
    pub deliver_id: Option<String>,
}
model! { CreateCdnDeliverTaskOutput {
    0 "DeliverId" deliver_id: String
} }

/// Creates cdn sub task: `CreateCdnSubTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateCdnSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdnSubTask {
    pub domain_name: Option<String>,
    /// Required.
    pub report_ids: String,
}
operation! { CreateCdnSubTask(report_ids: String) "CreateCdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "ReportIds" report_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateCdnSubTask`]: empty.
pub type CreateCdnSubTaskOutput = Empty;

/// Creates real time log delivery: `CreateRealTimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateRealTimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealTimeLogDelivery {
    /// Required.
    pub domain: String,
    /// Required.
    pub logstore: String,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
}
operation! { CreateRealTimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "CreateRealTimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

/// Response of [`CreateRealTimeLogDelivery`]: empty.
pub type CreateRealTimeLogDeliveryOutput = Empty;

/// Creates usage detail data export task: `CreateUsageDetailDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateUsageDetailDataExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTask {
    pub domain_names: Option<String>,
    /// Required.
    pub end_time: String,
    pub group: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub start_time: String,
    pub task_name: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateUsageDetailDataExportTask(end_time: String, start_time: String, r#type: String)
    "CreateUsageDetailDataExportTask" -> CreateUsageDetailDataExportTaskOutput {
    0 "DomainNames" domain_names: String, 1 "EndTime" end_time, 2 "Group" group: String, 3 "Language" language: String,
    4 "StartTime" start_time, 5 "TaskName" task_name: String, 6 "Type" r#type
} }

/// Response of [`CreateUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTaskOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateUsageDetailDataExportTaskOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "TaskId" task_id: String
} }

/// Creates user usage data export task: `CreateUserUsageDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateUserUsageDataExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUsageDataExportTask {
    /// Required.
    pub end_time: String,
    pub language: Option<String>,
    /// Required.
    pub start_time: String,
    pub task_name: Option<String>,
}
operation! { CreateUserUsageDataExportTask(end_time: String, start_time: String)
    "CreateUserUsageDataExportTask" -> CreateUserUsageDataExportTaskOutput {
    0 "EndTime" end_time, 1 "Language" language: String, 2 "StartTime" start_time, 3 "TaskName" task_name: String
} }

/// Response of [`CreateUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUsageDataExportTaskOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateUserUsageDataExportTaskOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "TaskId" task_id: String
} }

/// Deletes cdn deliver task: `DeleteCdnDeliverTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDeliverTask {
    /// Required.
    pub deliver_id: i64,
}
operation! { DeleteCdnDeliverTask(deliver_id: i64) "DeleteCdnDeliverTask" -> Empty {
    0 "DeliverId" deliver_id
} }

/// Response of [`DeleteCdnDeliverTask`]: empty.
pub type DeleteCdnDeliverTaskOutput = Empty;

/// Removes a domain name with its configuration from Alibaba Cloud CDN. The removal cannot be undone.
///
/// Change the DNS record of the domain first: requests to the CNAME fail afterwards. `StopCdnDomain` keeps the
/// configuration.
///
/// `DeleteCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 10 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DeleteCdnDomain(domain_name: String) "DeleteCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64
} { rate: Some(10), } }

/// Response of [`DeleteCdnDomain`]: empty.
pub type DeleteCdnDomainOutput = Empty;

/// Deletes cdn sub task: `DeleteCdnSubTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCdnSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnSubTask {}
operation! { DeleteCdnSubTask() "DeleteCdnSubTask" -> Empty {} }

/// Response of [`DeleteCdnSubTask`]: empty.
pub type DeleteCdnSubTaskOutput = Empty;

/// Deletes custom domain sample rate: `DeleteCustomDomainSampleRate` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteCustomDomainSampleRate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainSampleRate {
    /// Required.
    pub domain_names: String,
}
operation! { DeleteCustomDomainSampleRate(domain_names: String) "DeleteCustomDomainSampleRate" -> Empty {
    0 "DomainNames" domain_names
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomDomainSampleRate`]: empty.
pub type DeleteCustomDomainSampleRateOutput = Empty;

/// Deletes fc trigger: `DeleteFCTrigger` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteFCTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFCTrigger {
    /// Required.
    pub trigger_arn: String,
}
operation! { DeleteFCTrigger(trigger_arn: String) "DeleteFCTrigger" -> Empty {
    0 "TriggerARN" trigger_arn
} }

/// Response of [`DeleteFCTrigger`]: empty.
pub type DeleteFCTriggerOutput = Empty;

/// Deletes real time log logstore: `DeleteRealTimeLogLogstore` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteRealTimeLogLogstore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealTimeLogLogstore {
    /// Required.
    pub logstore: String,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
}
operation! { DeleteRealTimeLogLogstore(logstore: String, project: String, region: String)
    "DeleteRealTimeLogLogstore" -> Empty {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} { method: "GET", } }

/// Response of [`DeleteRealTimeLogLogstore`]: empty.
pub type DeleteRealTimeLogLogstoreOutput = Empty;

/// Deletes realtime log delivery: `DeleteRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealtimeLogDelivery {
    /// Required.
    pub domain: String,
    /// Required.
    pub logstore: String,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
}
operation! { DeleteRealtimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "DeleteRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

/// Response of [`DeleteRealtimeLogDelivery`]: empty.
pub type DeleteRealtimeLogDeliveryOutput = Empty;

/// Deletes specific config: `DeleteSpecificConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteSpecificConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecificConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteSpecificConfig(config_id: String, domain_name: String) "DeleteSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteSpecificConfig`]: empty.
pub type DeleteSpecificConfigOutput = Empty;

/// Deletes specific staging config: `DeleteSpecificStagingConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteSpecificStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecificStagingConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteSpecificStagingConfig`]: empty.
pub type DeleteSpecificStagingConfigOutput = Empty;

/// Deletes usage detail data export task: `DeleteUsageDetailDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteUsageDetailDataExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsageDetailDataExportTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteUsageDetailDataExportTask(task_id: String) "DeleteUsageDetailDataExportTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteUsageDetailDataExportTask`]: empty.
pub type DeleteUsageDetailDataExportTaskOutput = Empty;

/// Deletes user usage data export task: `DeleteUserUsageDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteUserUsageDataExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserUsageDataExportTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteUserUsageDataExportTask(task_id: String) "DeleteUserUsageDataExportTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteUserUsageDataExportTask`]: empty.
pub type DeleteUserUsageDataExportTaskOutput = Empty;

/// Describes blocked regions: `DescribeBlockedRegions` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeBlockedRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegions {
    /// Required.
    pub language: String,
}
operation! { DescribeBlockedRegions(language: String) "DescribeBlockedRegions" -> DescribeBlockedRegionsOutput {
    0 "Language" language
} { method: "GET", } }

/// Response of [`DescribeBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsOutput {
    pub info_list: Option<DescribeBlockedRegionsInfoList>,
}
model! { DescribeBlockedRegionsOutput {
    0 "InfoList" info_list: DescribeBlockedRegionsInfoList
} }

/// In the response of [`DescribeBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsInfoList {
    pub info_item: Vec<DescribeBlockedRegionsInfoItem>,
}
model! { DescribeBlockedRegionsInfoList {
    0 "InfoItem" info_item: Vec<DescribeBlockedRegionsInfoItem>
} }

/// In the response of [`DescribeBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockedRegionsInfoItem {
    pub continent: Option<String>,
    pub countries_and_regions: Option<String>,
    pub countries_and_regions_name: Option<String>,
}
model! { DescribeBlockedRegionsInfoItem {
    0 "Continent" continent: String, 1 "CountriesAndRegions" countries_and_regions: String,
    2 "CountriesAndRegionsName" countries_and_regions_name: String
} }

/// Describes cdn certificate detail: `DescribeCdnCertificateDetail` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetail {
    /// Required.
    pub cert_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateDetail(cert_name: String)
    "DescribeCdnCertificateDetail" -> DescribeCdnCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeCdnCertificateDetailOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String, 3 "Key" key: String
} }

/// Describes cdn certificate detail by id: `DescribeCdnCertificateDetailById` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateDetailById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailById {
    /// Required.
    pub cert_id: String,
    pub cert_region: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateDetailById(cert_id: String)
    "DescribeCdnCertificateDetailById" -> DescribeCdnCertificateDetailByIdOutput {
    0 "CertId" cert_id, 1 "CertRegion" cert_region: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnCertificateDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateDetailByIdOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeCdnCertificateDetailByIdOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String, 3 "Key" key: String
} }

/// Describes cdn certificate list: `DescribeCdnCertificateList` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnCertificateList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnCertificateList() "DescribeCdnCertificateList" -> DescribeCdnCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListOutput {
    pub certificate_list_model: Option<DescribeCdnCertificateListCertificateListModel>,
}
model! { DescribeCdnCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeCdnCertificateListCertificateListModel
} }

/// In the response of [`DescribeCdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeCdnCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeCdnCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeCdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnCertificateListCertList {
    pub cert: Vec<DescribeCdnCertificateListCert>,
}
model! { DescribeCdnCertificateListCertList {
    0 "Cert" cert: Vec<DescribeCdnCertificateListCert>
} }

/// In the response of [`DescribeCdnCertificateList`].
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
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Fingerprint" fingerprint: String, 4 "Issuer" issuer: String, 5 "LastTime" last_time: i64
} }

/// Describes cdn condition ipb info: `DescribeCdnConditionIPBInfo` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnConditionIPBInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfo {
    /// Required.
    pub data_id: String,
}
operation! { DescribeCdnConditionIPBInfo(data_id: String)
    "DescribeCdnConditionIPBInfo" -> DescribeCdnConditionIPBInfoOutput {
    0 "DataId" data_id
} }

/// Response of [`DescribeCdnConditionIPBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoOutput {
    pub datas: Vec<DescribeCdnConditionIPBInfoDatas>,
}
model! { DescribeCdnConditionIPBInfoOutput {
    0 "Datas" datas: Vec<DescribeCdnConditionIPBInfoDatas>
} }

/// In the response of [`DescribeCdnConditionIPBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoDatas {
    pub value: Option<String>,
}
model! { DescribeCdnConditionIPBInfoDatas {
    0 "Value" value: String
} }

/// Describes cdn deleted domains: `DescribeCdnDeletedDomains` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDeletedDomains>.
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
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeCdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsOutput {
    pub domains: Option<DescribeCdnDeletedDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnDeletedDomainsOutput {
    0 "Domains" domains: DescribeCdnDeletedDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsDomains {
    pub page_data: Vec<DescribeCdnDeletedDomainsPageData>,
}
model! { DescribeCdnDeletedDomainsDomains {
    0 "PageData" page_data: Vec<DescribeCdnDeletedDomainsPageData>
} }

/// In the response of [`DescribeCdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsPageData {
    pub domain_name: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { DescribeCdnDeletedDomainsPageData {
    0 "DomainName" domain_name: String, 1 "GmtModified" gmt_modified: String
} }

/// Describes cdn deliver list: `DescribeCdnDeliverList` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDeliverList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverList {
    pub deliver_id: Option<i64>,
}
operation! { DescribeCdnDeliverList() "DescribeCdnDeliverList" -> DescribeCdnDeliverListOutput {
    0 "DeliverId" deliver_id: i64
} }

/// Response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListOutput {
    pub content: Option<DescribeCdnDeliverListContent>,
}
model! { DescribeCdnDeliverListOutput {
    0 "Content" content: DescribeCdnDeliverListContent
} }

/// In the response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListContent {
    pub data: Vec<DescribeCdnDeliverListData>,
}
model! { DescribeCdnDeliverListContent {
    0 "data" data: Vec<DescribeCdnDeliverListData>
} }

/// In the response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListData {
    pub create_time: Option<String>,
    pub crontab: Option<String>,
    pub deliver: Option<DescribeCdnDeliverListDeliver>,
    pub deliver_id: Option<i64>,
    pub dm_list: Vec<String>,
    pub frequency: Option<String>,
    pub name: Option<String>,
    pub reports: Vec<DescribeCdnDeliverListReports>,
    pub status: Option<String>,
    pub time_end_format: Option<String>,
    pub time_from_format: Option<String>,
}
model! { DescribeCdnDeliverListData {
    0 "createTime" create_time: String, 1 "crontab" crontab: String, 2 "deliver" deliver: DescribeCdnDeliverListDeliver,
    3 "deliverId" deliver_id: i64, 4 "dmList" dm_list: Vec<String>, 5 "frequency" frequency: String,
    6 "name" name: String, 7 "reports" reports: Vec<DescribeCdnDeliverListReports>, 8 "status" status: String,
    9 "timeEndFormat" time_end_format: String, 10 "timeFromFormat" time_from_format: String
} }

/// In the response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListDeliver {
    pub email: Option<DescribeCdnDeliverListEmail>,
}
model! { DescribeCdnDeliverListDeliver {
    0 "email" email: DescribeCdnDeliverListEmail
} }

/// In the response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListEmail {
    pub to: Vec<String>,
}
model! { DescribeCdnDeliverListEmail {
    0 "to" to: Vec<String>
} }

/// In the response of [`DescribeCdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDeliverListReports {
    pub report_id: Option<i64>,
}
model! { DescribeCdnDeliverListReports {
    0 "reportId" report_id: i64
} }

/// Describes cdn diagnose report: `DescribeCdnDiagnoseReport` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDiagnoseReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReport {
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribeCdnDiagnoseReport() "DescribeCdnDiagnoseReport" -> DescribeCdnDiagnoseReportOutput {
    0 "TaskId" task_id: String, 1 "TraceId" trace_id: String
} }

/// Response of [`DescribeCdnDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportOutput {
    pub content: Option<DescribeCdnDiagnoseReportContent>,
}
model! { DescribeCdnDiagnoseReportOutput {
    0 "Content" content: DescribeCdnDiagnoseReportContent
} }

/// In the response of [`DescribeCdnDiagnoseReport`].
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
    0 "Aliuid" aliuid: String, 1 "ClientAddr" client_addr: String,
    2 "ClientInfo" client_info: DescribeCdnDiagnoseReportClientInfo, 3 "ClientIp" client_ip: String,
    4 "CreateTime" create_time: String, 5 "DiagnoseId" diagnose_id: String,
    6 "DiagnoseReportLink" diagnose_report_link: String, 7 "DiagnoseUrl" diagnose_url: String,
    8 "Domain" domain: String, 9 "ExpireTime" expire_time: i64, 10 "RemainDiagnoseTimes" remain_diagnose_times: i64,
    11 "Report" report: DescribeCdnDiagnoseReportReport, 12 "State" state: String, 13 "Status" status: i64,
    14 "TaskId" task_id: String, 15 "TimeConsuming" time_consuming: i64,
    16 "TraceDisplayLink" trace_display_link: String, 17 "TraceId" trace_id: String
} }

/// In the response of [`DescribeCdnDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportClientInfo {
    pub browser_info: Option<String>,
    pub os: Option<String>,
    pub ua_string: Option<String>,
}
model! { DescribeCdnDiagnoseReportClientInfo {
    0 "BrowserInfo" browser_info: String, 1 "Os" os: String, 2 "UAString" ua_string: String
} }

/// In the response of [`DescribeCdnDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDiagnoseReportReport {
    pub client_info: Option<String>,
    pub diagnose_result: Option<String>,
    pub l1_node: Option<String>,
    pub l1_tengine: Option<DescribeCdnDiagnoseReportL1Tengine>,
    pub source_info: Vec<String>,
}
model! { DescribeCdnDiagnoseReportReport {
    0 "ClientInfo" client_info: String, 1 "DiagnoseResult" diagnose_result: String, 2 "L1Node" l1_node: String,
    3 "L1Tengine" l1_tengine: DescribeCdnDiagnoseReportL1Tengine, 4 "SourceInfo" source_info: Vec<String>
} }

/// In the response of [`DescribeCdnDiagnoseReport`].
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
    0 "Addr" addr: String, 1 "Code" code: String, 2 "ErrorLog" error_log: String, 3 "Fbt" fbt: String,
    4 "Intro" intro: String, 5 "ReqHeader" req_header: String, 6 "ReqTime" req_time: String,
    7 "RespHeader" resp_header: String, 8 "RespSize" resp_size: i64, 9 "Rt" rt: String, 10 "Station" station: String
} }

/// Describes cdn domain atoa logs: `DescribeCdnDomainAtoaLogs` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainAtoaLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogs {
    /// Required.
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

/// Response of [`DescribeCdnDomainAtoaLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsOutput {
    pub domain_log_details: Option<DescribeCdnDomainAtoaLogsDomainLogDetails>,
}
model! { DescribeCdnDomainAtoaLogsOutput {
    0 "DomainLogDetails" domain_log_details: DescribeCdnDomainAtoaLogsDomainLogDetails
} }

/// In the response of [`DescribeCdnDomainAtoaLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsDomainLogDetails {
    pub domain_log_detail: Vec<DescribeCdnDomainAtoaLogsDomainLogDetail>,
}
model! { DescribeCdnDomainAtoaLogsDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeCdnDomainAtoaLogsDomainLogDetail>
} }

/// In the response of [`DescribeCdnDomainAtoaLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainAtoaLogsLogInfos>,
    pub page_infos: Option<DescribeCdnDomainAtoaLogsPageInfos>,
}
model! { DescribeCdnDomainAtoaLogsDomainLogDetail {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: DescribeCdnDomainAtoaLogsLogInfos,
    3 "PageInfos" page_infos: DescribeCdnDomainAtoaLogsPageInfos
} }

/// In the response of [`DescribeCdnDomainAtoaLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsLogInfos {
    pub log_info_detail: Vec<DescribeCdnDomainAtoaLogsLogInfoDetail>,
}
model! { DescribeCdnDomainAtoaLogsLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeCdnDomainAtoaLogsLogInfoDetail>
} }

/// In the response of [`DescribeCdnDomainAtoaLogs`].
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
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeCdnDomainAtoaLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAtoaLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainAtoaLogsPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes cdn domain by certificate: `DescribeCdnDomainByCertificate` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainByCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificate {
    pub exact: Option<bool>,
    /// Required.
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeCdnDomainByCertificate(ssl_pub: String)
    "DescribeCdnDomainByCertificate" -> DescribeCdnDomainByCertificateOutput {
    0 "Exact" exact: bool, 1 "SSLPub" ssl_pub, 2 "SSLStatus" ssl_status: bool
} }

/// Response of [`DescribeCdnDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateOutput {
    pub cert_infos: Option<DescribeCdnDomainByCertificateCertInfos>,
}
model! { DescribeCdnDomainByCertificateOutput {
    0 "CertInfos" cert_infos: DescribeCdnDomainByCertificateCertInfos
} }

/// In the response of [`DescribeCdnDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainByCertificateCertInfos {
    pub cert_info: Vec<DescribeCdnDomainByCertificateCertInfo>,
}
model! { DescribeCdnDomainByCertificateCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeCdnDomainByCertificateCertInfo>
} }

/// In the response of [`DescribeCdnDomainByCertificate`].
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
    0 "CertCaIsLegacy" cert_ca_is_legacy: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertExpired" cert_expired: String, 3 "CertStartTime" cert_start_time: String,
    4 "CertSubjectCommonName" cert_subject_common_name: String, 5 "CertType" cert_type: String,
    6 "DomainList" domain_list: String, 7 "DomainNames" domain_names: String, 8 "Issuer" issuer: String
} }

/// Describes cdn domain configs: `DescribeCdnDomainConfigs` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigs {
    pub config_id: Option<String>,
    /// Required.
    pub domain_name: String,
    pub function_names: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnDomainConfigs(domain_name: String)
    "DescribeCdnDomainConfigs" -> DescribeCdnDomainConfigsOutput {
    0 "ConfigId" config_id: String, 1 "DomainName" domain_name, 2 "FunctionNames" function_names: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsOutput {
    pub domain_configs: Option<DescribeCdnDomainConfigsDomainConfigs>,
}
model! { DescribeCdnDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeCdnDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeCdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeCdnDomainConfigsDomainConfig>,
}
model! { DescribeCdnDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeCdnDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeCdnDomainConfigs`].
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
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeCdnDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`DescribeCdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeCdnDomainConfigsFunctionArg>,
}
model! { DescribeCdnDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeCdnDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeCdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeCdnDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes cdn domain detail: `DescribeCdnDomainDetail` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnDomainDetail(domain_name: String) "DescribeCdnDomainDetail" -> DescribeCdnDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailOutput {
    pub get_domain_detail_model: Option<DescribeCdnDomainDetailGetDomainDetailModel>,
}
model! { DescribeCdnDomainDetailOutput {
    0 "GetDomainDetailModel" get_domain_detail_model: DescribeCdnDomainDetailGetDomainDetailModel
} }

/// In the response of [`DescribeCdnDomainDetail`].
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
    0 "CdnType" cdn_type: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "HttpsCname" https_cname: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Scope" scope: String,
    10 "ServerCertificateStatus" server_certificate_status: String,
    11 "SourceModels" source_models: DescribeCdnDomainDetailSourceModels
} }

/// In the response of [`DescribeCdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainDetailSourceModels {
    pub source_model: Vec<DescribeCdnDomainDetailSourceModel>,
}
model! { DescribeCdnDomainDetailSourceModels {
    0 "SourceModel" source_model: Vec<DescribeCdnDomainDetailSourceModel>
} }

/// In the response of [`DescribeCdnDomainDetail`].
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
    0 "Content" content: String, 1 "Enabled" enabled: String, 2 "Port" port: i64, 3 "Priority" priority: String,
    4 "Type" r#type: String, 5 "Weight" weight: String
} }

/// Describes cdn domain logs: `DescribeCdnDomainLogs` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogs {
    /// Required.
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

/// Response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsOutput {
    pub domain_log_details: Option<DescribeCdnDomainLogsDomainLogDetails>,
}
model! { DescribeCdnDomainLogsOutput {
    0 "DomainLogDetails" domain_log_details: DescribeCdnDomainLogsDomainLogDetails
} }

/// In the response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsDomainLogDetails {
    pub domain_log_detail: Vec<DescribeCdnDomainLogsDomainLogDetail>,
}
model! { DescribeCdnDomainLogsDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeCdnDomainLogsDomainLogDetail>
} }

/// In the response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainLogsLogInfos>,
    pub page_infos: Option<DescribeCdnDomainLogsPageInfos>,
}
model! { DescribeCdnDomainLogsDomainLogDetail {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: DescribeCdnDomainLogsLogInfos, 3 "PageInfos" page_infos: DescribeCdnDomainLogsPageInfos
} }

/// In the response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsLogInfos {
    pub log_info_detail: Vec<DescribeCdnDomainLogsLogInfoDetail>,
}
model! { DescribeCdnDomainLogsLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeCdnDomainLogsLogInfoDetail>
} }

/// In the response of [`DescribeCdnDomainLogs`].
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
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainLogsPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes cdn domain logs ex ttl: `DescribeCdnDomainLogsExTtl` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainLogsExTtl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtl {
    /// Required.
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

/// Response of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlOutput {
    pub domain_log_details: Option<DescribeCdnDomainLogsExTtlDomainLogDetails>,
}
model! { DescribeCdnDomainLogsExTtlOutput {
    0 "DomainLogDetails" domain_log_details: DescribeCdnDomainLogsExTtlDomainLogDetails
} }

/// In the response of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlDomainLogDetails {
    pub domain_log_detail: Vec<DescribeCdnDomainLogsExTtlDomainLogDetail>,
}
model! { DescribeCdnDomainLogsExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeCdnDomainLogsExTtlDomainLogDetail>
} }

/// In the response of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeCdnDomainLogsExTtlLogInfos>,
    pub page_infos: Option<DescribeCdnDomainLogsExTtlPageInfos>,
}
model! { DescribeCdnDomainLogsExTtlDomainLogDetail {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: DescribeCdnDomainLogsExTtlLogInfos,
    3 "PageInfos" page_infos: DescribeCdnDomainLogsExTtlPageInfos
} }

/// In the response of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlLogInfos {
    pub log_info_detail: Vec<DescribeCdnDomainLogsExTtlLogInfoDetail>,
}
model! { DescribeCdnDomainLogsExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeCdnDomainLogsExTtlLogInfoDetail>
} }

/// In the response of [`DescribeCdnDomainLogsExTtl`].
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
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCdnDomainLogsExTtlPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes cdn domain staging config: `DescribeCdnDomainStagingConfig` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    pub function_names: Option<String>,
}
operation! { DescribeCdnDomainStagingConfig(domain_name: String)
    "DescribeCdnDomainStagingConfig" -> DescribeCdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names: String
} }

/// Response of [`DescribeCdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigOutput {
    pub domain_configs: Vec<DescribeCdnDomainStagingConfigDomainConfigs>,
    pub domain_name: Option<String>,
}
model! { DescribeCdnDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs: Vec<DescribeCdnDomainStagingConfigDomainConfigs>,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeCdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Vec<DescribeCdnDomainStagingConfigFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCdnDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: Vec<DescribeCdnDomainStagingConfigFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`DescribeCdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeCdnDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes cdn full domains block ip config: `DescribeCdnFullDomainsBlockIPConfig` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnFullDomainsBlockIPConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfig {
    pub ip_list: Option<String>,
}
operation! { DescribeCdnFullDomainsBlockIPConfig()
    "DescribeCdnFullDomainsBlockIPConfig" -> DescribeCdnFullDomainsBlockIPConfigOutput {
    0 "IPList" ip_list: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeCdnFullDomainsBlockIPConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeCdnFullDomainsBlockIPConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Describes cdn full domains block ip history: `DescribeCdnFullDomainsBlockIPHistory` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnFullDomainsBlockIPHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistory {
    /// Required.
    pub end_time: String,
    /// Required.
    pub ip_list: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeCdnFullDomainsBlockIPHistory(end_time: String, ip_list: String, start_time: String)
    "DescribeCdnFullDomainsBlockIPHistory" -> DescribeCdnFullDomainsBlockIPHistoryOutput {
    0 "EndTime" end_time, 1 "IPList" ip_list, 2 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeCdnFullDomainsBlockIPHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryOutput {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub ip_block_info: Vec<DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo>,
}
model! { DescribeCdnFullDomainsBlockIPHistoryOutput {
    0 "Code" code: i64, 1 "Description" description: String,
    2 "IPBlockInfo" ip_block_info: Vec<DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo>
} }

/// In the response of [`DescribeCdnFullDomainsBlockIPHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo {
    pub block_ip: Option<String>,
    pub deliver_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCdnFullDomainsBlockIPHistoryIPBlockInfo {
    0 "BlockIP" block_ip: String, 1 "DeliverTime" deliver_time: String, 2 "Status" status: String
} }

/// Describes cdn https domain list: `DescribeCdnHttpsDomainList` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnHttpsDomainList>.
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
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount" }

/// Response of [`DescribeCdnHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListOutput {
    pub cert_infos: Option<DescribeCdnHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnHttpsDomainListOutput {
    0 "CertInfos" cert_infos: DescribeCdnHttpsDomainListCertInfos, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListCertInfos {
    pub cert_info: Vec<DescribeCdnHttpsDomainListCertInfo>,
}
model! { DescribeCdnHttpsDomainListCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeCdnHttpsDomainListCertInfo>
} }

/// In the response of [`DescribeCdnHttpsDomainList`].
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
    0 "CertCommonName" cert_common_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertName" cert_name: String, 3 "CertStartTime" cert_start_time: String, 4 "CertStatus" cert_status: String,
    5 "CertType" cert_type: String, 6 "CertUpdateTime" cert_update_time: String, 7 "DomainName" domain_name: String
} }

/// Describes cdn order commodity code: `DescribeCdnOrderCommodityCode` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnOrderCommodityCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCode {
    /// Required.
    pub commodity_code: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnOrderCommodityCode(commodity_code: String)
    "DescribeCdnOrderCommodityCode" -> DescribeCdnOrderCommodityCodeOutput {
    0 "CommodityCode" commodity_code, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnOrderCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCodeOutput {
    pub order_commodity_code: Option<String>,
}
model! { DescribeCdnOrderCommodityCodeOutput {
    0 "OrderCommodityCode" order_commodity_code: String
} }

/// Describes cdn region and isp: `DescribeCdnRegionAndIsp` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnRegionAndIsp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIsp {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnRegionAndIsp() "DescribeCdnRegionAndIsp" -> DescribeCdnRegionAndIspOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspOutput {
    pub isps: Option<DescribeCdnRegionAndIspIsps>,
    pub regions: Option<DescribeCdnRegionAndIspRegions>,
}
model! { DescribeCdnRegionAndIspOutput {
    0 "Isps" isps: DescribeCdnRegionAndIspIsps, 1 "Regions" regions: DescribeCdnRegionAndIspRegions
} }

/// In the response of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspIsps {
    pub isp: Vec<DescribeCdnRegionAndIspIsp>,
}
model! { DescribeCdnRegionAndIspIsps {
    0 "Isp" isp: Vec<DescribeCdnRegionAndIspIsp>
} }

/// In the response of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspIsp {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeCdnRegionAndIspIsp {
    0 "NameEn" name_en: String, 1 "NameZh" name_zh: String
} }

/// In the response of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspRegions {
    pub region: Vec<DescribeCdnRegionAndIspRegion>,
}
model! { DescribeCdnRegionAndIspRegions {
    0 "Region" region: Vec<DescribeCdnRegionAndIspRegion>
} }

/// In the response of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspRegion {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeCdnRegionAndIspRegion {
    0 "NameEn" name_en: String, 1 "NameZh" name_zh: String
} }

/// Describes cdn report: `DescribeCdnReport` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReport {
    pub area: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub http_code: Option<String>,
    pub is_overseas: Option<String>,
    /// Required.
    pub report_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeCdnReport(end_time: String, report_id: i64, start_time: String)
    "DescribeCdnReport" -> DescribeCdnReportOutput {
    0 "Area" area: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "HttpCode" http_code: String,
    4 "IsOverseas" is_overseas: String, 5 "ReportId" report_id, 6 "StartTime" start_time
} }

/// Response of [`DescribeCdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportOutput {
    pub content: Option<DescribeCdnReportContent>,
}
model! { DescribeCdnReportOutput {
    0 "Content" content: DescribeCdnReportContent
} }

/// In the response of [`DescribeCdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportContent {
    pub data: Vec<DescribeCdnReportData>,
}
model! { DescribeCdnReportContent {
    0 "data" data: Vec<DescribeCdnReportData>
} }

/// In the response of [`DescribeCdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportData {
    pub data: Vec<BTreeMap<String, String>>,
    pub deliver: Option<DescribeCdnReportDeliver>,
}
model! { DescribeCdnReportData {
    0 "data" data: Vec<BTreeMap<String, String>>, 1 "deliver" deliver: DescribeCdnReportDeliver
} }

/// In the response of [`DescribeCdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportDeliver {
    pub report: Option<DescribeCdnReportReport>,
}
model! { DescribeCdnReportDeliver {
    0 "report" report: DescribeCdnReportReport
} }

/// In the response of [`DescribeCdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportReport {
    pub format: Option<String>,
    pub header: Vec<String>,
    pub out_line: Option<i64>,
    pub out_size: Option<i64>,
    pub shape: Option<String>,
    pub title: Option<String>,
}
model! { DescribeCdnReportReport {
    0 "format" format: String, 1 "header" header: Vec<String>, 2 "outLine" out_line: i64, 3 "outSize" out_size: i64,
    4 "shape" shape: String, 5 "title" title: String
} }

/// Describes cdn report list: `DescribeCdnReportList` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportList {
    pub report_id: Option<i64>,
}
operation! { DescribeCdnReportList() "DescribeCdnReportList" -> DescribeCdnReportListOutput {
    0 "ReportId" report_id: i64
} }

/// Response of [`DescribeCdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListOutput {
    pub content: Option<DescribeCdnReportListContent>,
}
model! { DescribeCdnReportListOutput {
    0 "Content" content: DescribeCdnReportListContent
} }

/// In the response of [`DescribeCdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListContent {
    pub data: Vec<DescribeCdnReportListData>,
}
model! { DescribeCdnReportListContent {
    0 "data" data: Vec<DescribeCdnReportListData>
} }

/// In the response of [`DescribeCdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListData {
    pub deliver: Option<DescribeCdnReportListDeliver>,
    pub report_id: Option<i64>,
}
model! { DescribeCdnReportListData {
    0 "deliver" deliver: DescribeCdnReportListDeliver, 1 "reportId" report_id: i64
} }

/// In the response of [`DescribeCdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListDeliver {
    pub report: Option<DescribeCdnReportListReport>,
}
model! { DescribeCdnReportListDeliver {
    0 "report" report: DescribeCdnReportListReport
} }

/// In the response of [`DescribeCdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnReportListReport {
    pub format: Option<String>,
    pub header: Vec<String>,
    pub out_line: Option<i64>,
    pub out_size: Option<i64>,
    pub shape: Option<String>,
    pub title: Option<String>,
}
model! { DescribeCdnReportListReport {
    0 "format" format: String, 1 "header" header: Vec<String>, 2 "outLine" out_line: i64, 3 "outSize" out_size: i64,
    4 "shape" shape: String, 5 "title" title: String
} }

/// Describes cdn sm certificate detail: `DescribeCdnSMCertificateDetail` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSMCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateDetail {
    /// Required.
    pub cert_identifier: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSMCertificateDetail(cert_identifier: String)
    "DescribeCdnSMCertificateDetail" -> DescribeCdnSMCertificateDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnSMCertificateDetail`].
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
    0 "CertExpireTime" cert_expire_time: String, 1 "CertIdentifier" cert_identifier: String,
    2 "CertName" cert_name: String, 3 "CertOrg" cert_org: String, 4 "CommonName" common_name: String,
    5 "EncryptCertificate" encrypt_certificate: String, 6 "Sans" sans: String,
    7 "SignCertificate" sign_certificate: String
} }

/// Describes cdn sm certificate list: `DescribeCdnSMCertificateList` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSMCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateList {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSMCertificateList(domain_name: String)
    "DescribeCdnSMCertificateList" -> DescribeCdnSMCertificateListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListOutput {
    pub certificate_list_model: Option<DescribeCdnSMCertificateListCertificateListModel>,
}
model! { DescribeCdnSMCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeCdnSMCertificateListCertificateListModel
} }

/// In the response of [`DescribeCdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnSMCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeCdnSMCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeCdnSMCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeCdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCertList {
    pub cert: Vec<DescribeCdnSMCertificateListCert>,
}
model! { DescribeCdnSMCertificateListCertList {
    0 "Cert" cert: Vec<DescribeCdnSMCertificateListCert>
} }

/// In the response of [`DescribeCdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSMCertificateListCert {
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeCdnSMCertificateListCert {
    0 "CertIdentifier" cert_identifier: String, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Issuer" issuer: String
} }

/// Describes cdn ssl certificate list: `DescribeCdnSSLCertificateList` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSSLCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnSSLCertificateList() "DescribeCdnSSLCertificateList" -> DescribeCdnSSLCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKeyword" search_keyword: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeCdnSSLCertificateList: DescribeCdnSSLCertificateListCert =
    Number "PageNumber", "CertificateListModel.CertList.Cert" certificate_list_model.cert_list.cert }

/// Response of [`DescribeCdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListOutput {
    pub certificate_list_model: Option<
        DescribeCdnSSLCertificateListCertificateListModel,
    >,
}
model! { DescribeCdnSSLCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeCdnSSLCertificateListCertificateListModel
} }

/// In the response of [`DescribeCdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListCertificateListModel {
    pub cert_list: Option<DescribeCdnSSLCertificateListCertList>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeCdnSSLCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeCdnSSLCertificateListCertList, 1 "Count" count: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeCdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListCertList {
    pub cert: Vec<DescribeCdnSSLCertificateListCert>,
}
model! { DescribeCdnSSLCertificateListCertList {
    0 "Cert" cert: Vec<DescribeCdnSSLCertificateListCert>
} }

/// In the response of [`DescribeCdnSSLCertificateList`].
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
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "Common" common: String, 4 "Fingerprint" fingerprint: String, 5 "Issuer" issuer: String,
    6 "LastTime" last_time: i64
} }

/// Describes cdn sec func info: `DescribeCdnSecFuncInfo` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSecFuncInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfo {
    /// Required.
    pub lang: String,
    /// Required.
    pub sec_func_type: String,
}
operation! { DescribeCdnSecFuncInfo(lang: String, sec_func_type: String)
    "DescribeCdnSecFuncInfo" -> DescribeCdnSecFuncInfoOutput {
    0 "Lang" lang, 1 "SecFuncType" sec_func_type
} }

/// Response of [`DescribeCdnSecFuncInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoOutput {
    pub content: Vec<DescribeCdnSecFuncInfoContent>,
    pub description: Option<String>,
    pub http_status: Option<String>,
    pub ret_code: Option<String>,
}
model! { DescribeCdnSecFuncInfoOutput {
    0 "Content" content: Vec<DescribeCdnSecFuncInfoContent>, 1 "Description" description: String,
    2 "HttpStatus" http_status: String, 3 "RetCode" ret_code: String
} }

/// In the response of [`DescribeCdnSecFuncInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoContent {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCdnSecFuncInfoContent {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Describes cdn service: `DescribeCdnService` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnService() "DescribeCdnService" -> DescribeCdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnService`].
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
    0 "ChangingAffectTime" changing_affect_time: String, 1 "ChangingChargeType" changing_charge_type: String,
    2 "ChangingDynamicBillingType" changing_dynamic_billing_type: String,
    3 "DynamicBillingType" dynamic_billing_type: String, 4 "InstanceId" instance_id: String,
    5 "InternetChargeType" internet_charge_type: String, 6 "OpeningTime" opening_time: String,
    7 "OperationLocks" operation_locks: DescribeCdnServiceOperationLocks
} }

/// In the response of [`DescribeCdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnServiceOperationLocks {
    pub lock_reason: Vec<DescribeCdnServiceLockReason>,
}
model! { DescribeCdnServiceOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeCdnServiceLockReason>
} }

/// In the response of [`DescribeCdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeCdnServiceLockReason {
    0 "LockReason" lock_reason: String
} }

/// Describes cdn sub list: `DescribeCdnSubList` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnSubList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubList {}
operation! { DescribeCdnSubList() "DescribeCdnSubList" -> DescribeCdnSubListOutput {} }

/// Response of [`DescribeCdnSubList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListOutput {
    pub content: Option<DescribeCdnSubListContent>,
}
model! { DescribeCdnSubListOutput {
    0 "Content" content: DescribeCdnSubListContent
} }

/// In the response of [`DescribeCdnSubList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListContent {
    pub data: Vec<DescribeCdnSubListData>,
}
model! { DescribeCdnSubListContent {
    0 "data" data: Vec<DescribeCdnSubListData>
} }

/// In the response of [`DescribeCdnSubList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnSubListData {
    pub create_time: Option<String>,
    pub domains: Vec<String>,
    pub effective_end: Option<String>,
    pub effective_from: Option<String>,
    pub report_id: Vec<i64>,
    pub status: Option<String>,
    pub sub_id: Option<i64>,
}
model! { DescribeCdnSubListData {
    0 "createTime" create_time: String, 1 "domains" domains: Vec<String>, 2 "effectiveEnd" effective_end: String,
    3 "effectiveFrom" effective_from: String, 4 "reportId" report_id: Vec<i64>, 5 "status" status: String,
    6 "subId" sub_id: i64
} }

/// Describes cdn task list: `DescribeCdnTaskList` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnTaskList>.
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

/// Response of [`DescribeCdnTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskListOutput {
    pub content: Option<DescribeCdnTaskListContent>,
}
model! { DescribeCdnTaskListOutput {
    0 "Content" content: DescribeCdnTaskListContent
} }

/// In the response of [`DescribeCdnTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTaskListContent {
    pub count: Option<i64>,
    pub list: Vec<DescribeCdnTaskListList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeCdnTaskListContent {
    0 "Count" count: i64, 1 "List" list: Vec<DescribeCdnTaskListList>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeCdnTaskList`].
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
    0 "Aliuid" aliuid: String, 1 "ClientAddr" client_addr: String, 2 "ClientIp" client_ip: String,
    3 "CreateTime" create_time: String, 4 "DiagnoseId" diagnose_id: String, 5 "DiagnoseUrl" diagnose_url: String,
    6 "Domain" domain: String, 7 "ExpireTime" expire_time: i64, 8 "RemainDiagnoseTimes" remain_diagnose_times: i64,
    9 "State" state: String, 10 "Status" status: i64, 11 "TaskId" task_id: String,
    12 "TimeConsuming" time_consuming: i64, 13 "TraceId" trace_id: String
} }

/// Describes cdn types: `DescribeCdnTypes` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypes {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnTypes() "DescribeCdnTypes" -> DescribeCdnTypesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesOutput {
    pub cdn_types: Option<DescribeCdnTypesCdnTypes>,
}
model! { DescribeCdnTypesOutput {
    0 "CdnTypes" cdn_types: DescribeCdnTypesCdnTypes
} }

/// In the response of [`DescribeCdnTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesCdnTypes {
    pub cdn_type: Vec<DescribeCdnTypesCdnType>,
}
model! { DescribeCdnTypesCdnTypes {
    0 "CdnType" cdn_type: Vec<DescribeCdnTypesCdnType>
} }

/// In the response of [`DescribeCdnTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnTypesCdnType {
    pub desc: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCdnTypesCdnType {
    0 "Desc" desc: String, 1 "Type" r#type: String
} }

/// Describes cdn user bill history: `DescribeCdnUserBillHistory` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistory {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeCdnUserBillHistory(end_time: String, start_time: String)
    "DescribeCdnUserBillHistory" -> DescribeCdnUserBillHistoryOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

/// Response of [`DescribeCdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryOutput {
    pub bill_history_data: Option<DescribeCdnUserBillHistoryBillHistoryData>,
}
model! { DescribeCdnUserBillHistoryOutput {
    0 "BillHistoryData" bill_history_data: DescribeCdnUserBillHistoryBillHistoryData
} }

/// In the response of [`DescribeCdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillHistoryData {
    pub bill_history_data_item: Vec<DescribeCdnUserBillHistoryBillHistoryDataItem>,
}
model! { DescribeCdnUserBillHistoryBillHistoryData {
    0 "BillHistoryDataItem" bill_history_data_item: Vec<DescribeCdnUserBillHistoryBillHistoryDataItem>
} }

/// In the response of [`DescribeCdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillHistoryDataItem {
    pub bill_time: Option<String>,
    pub bill_type: Option<String>,
    pub billing_data: Option<DescribeCdnUserBillHistoryBillingData>,
    pub dimension: Option<String>,
}
model! { DescribeCdnUserBillHistoryBillHistoryDataItem {
    0 "BillTime" bill_time: String, 1 "BillType" bill_type: String,
    2 "BillingData" billing_data: DescribeCdnUserBillHistoryBillingData, 3 "Dimension" dimension: String
} }

/// In the response of [`DescribeCdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryBillingData {
    pub billing_data_item: Vec<DescribeCdnUserBillHistoryBillingDataItem>,
}
model! { DescribeCdnUserBillHistoryBillingData {
    0 "BillingDataItem" billing_data_item: Vec<DescribeCdnUserBillHistoryBillingDataItem>
} }

/// In the response of [`DescribeCdnUserBillHistory`].
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
    0 "Bandwidth" bandwidth: f64, 1 "CdnRegion" cdn_region: String, 2 "ChargeType" charge_type: String,
    3 "Count" count: f64, 4 "Flow" flow: f64
} }

/// Describes cdn user bill prediction: `DescribeCdnUserBillPrediction` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillPrediction>.
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

/// Response of [`DescribeCdnUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionOutput {
    pub bill_prediction_data: Option<DescribeCdnUserBillPredictionBillPredictionData>,
    pub bill_type: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeCdnUserBillPredictionOutput {
    0 "BillPredictionData" bill_prediction_data: DescribeCdnUserBillPredictionBillPredictionData,
    1 "BillType" bill_type: String, 2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} }

/// In the response of [`DescribeCdnUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionBillPredictionData {
    pub bill_prediction_data_item: Vec<
        DescribeCdnUserBillPredictionBillPredictionDataItem,
    >,
}
model! { DescribeCdnUserBillPredictionBillPredictionData {
    0 "BillPredictionDataItem" bill_prediction_data_item: Vec<DescribeCdnUserBillPredictionBillPredictionDataItem>
} }

/// In the response of [`DescribeCdnUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionBillPredictionDataItem {
    pub area: Option<String>,
    pub time_stp: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeCdnUserBillPredictionBillPredictionDataItem {
    0 "Area" area: String, 1 "TimeStp" time_stp: String, 2 "Value" value: f64
} }

/// Describes cdn user bill type: `DescribeCdnUserBillType` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserBillType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillType {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeCdnUserBillType(end_time: String, start_time: String)
    "DescribeCdnUserBillType" -> DescribeCdnUserBillTypeOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

/// Response of [`DescribeCdnUserBillType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeOutput {
    pub bill_type_data: Option<DescribeCdnUserBillTypeBillTypeData>,
}
model! { DescribeCdnUserBillTypeOutput {
    0 "BillTypeData" bill_type_data: DescribeCdnUserBillTypeBillTypeData
} }

/// In the response of [`DescribeCdnUserBillType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeBillTypeData {
    pub bill_type_data_item: Vec<DescribeCdnUserBillTypeBillTypeDataItem>,
}
model! { DescribeCdnUserBillTypeBillTypeData {
    0 "BillTypeDataItem" bill_type_data_item: Vec<DescribeCdnUserBillTypeBillTypeDataItem>
} }

/// In the response of [`DescribeCdnUserBillType`].
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
    0 "BillType" bill_type: String, 1 "BillingCycle" billing_cycle: String, 2 "Dimension" dimension: String,
    3 "EndTime" end_time: String, 4 "Product" product: String, 5 "StartTime" start_time: String
} }

/// Describes cdn user configs: `DescribeCdnUserConfigs` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigs {
    /// Required.
    pub function_name: String,
}
operation! { DescribeCdnUserConfigs(function_name: String) "DescribeCdnUserConfigs" -> DescribeCdnUserConfigsOutput {
    0 "FunctionName" function_name
} }

/// Response of [`DescribeCdnUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigsOutput {
    pub configs: Vec<DescribeCdnUserConfigsConfigs>,
}
model! { DescribeCdnUserConfigsOutput {
    0 "Configs" configs: Vec<DescribeCdnUserConfigsConfigs>
} }

/// In the response of [`DescribeCdnUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserConfigsConfigs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeCdnUserConfigsConfigs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String, 2 "FunctionName" function_name: String
} }

/// Describes cdn user domains by func: `DescribeCdnUserDomainsByFunc` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserDomainsByFunc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFunc {
    /// Required.
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
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeCdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncOutput {
    pub domains: Option<DescribeCdnUserDomainsByFuncDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnUserDomainsByFuncOutput {
    0 "Domains" domains: DescribeCdnUserDomainsByFuncDomains, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncDomains {
    pub page_data: Vec<DescribeCdnUserDomainsByFuncPageData>,
}
model! { DescribeCdnUserDomainsByFuncDomains {
    0 "PageData" page_data: Vec<DescribeCdnUserDomainsByFuncPageData>
} }

/// In the response of [`DescribeCdnUserDomainsByFunc`].
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
    0 "CdnType" cdn_type: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "Sources" sources: DescribeCdnUserDomainsByFuncSources, 9 "SslProtocol" ssl_protocol: String
} }

/// In the response of [`DescribeCdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncSources {
    pub source: Vec<DescribeCdnUserDomainsByFuncSource>,
}
model! { DescribeCdnUserDomainsByFuncSources {
    0 "Source" source: Vec<DescribeCdnUserDomainsByFuncSource>
} }

/// In the response of [`DescribeCdnUserDomainsByFunc`].
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
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes cdn user quota: `DescribeCdnUserQuota` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCdnUserQuota() "DescribeCdnUserQuota" -> DescribeCdnUserQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeCdnUserQuota`].
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
    0 "BlockQuota" block_quota: i64, 1 "BlockRemain" block_remain: i64, 2 "DomainQuota" domain_quota: i64,
    3 "IgnoreParamsQuota" ignore_params_quota: i64, 4 "IgnoreParamsRemain" ignore_params_remain: i64,
    5 "PreloadQuota" preload_quota: i64, 6 "PreloadRemain" preload_remain: i64,
    7 "RefreshDirQuota" refresh_dir_quota: i64, 8 "RefreshDirRemain" refresh_dir_remain: i64,
    9 "RefreshUrlQuota" refresh_url_quota: i64, 10 "RefreshUrlRemain" refresh_url_remain: i64
} }

/// Describes cdn user resource package: `DescribeCdnUserResourcePackage` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnUserResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackage {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<String>,
}
operation! { DescribeCdnUserResourcePackage() "DescribeCdnUserResourcePackage" -> DescribeCdnUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Status" status: String
} }

/// Response of [`DescribeCdnUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageOutput {
    pub resource_package_infos: Option<
        DescribeCdnUserResourcePackageResourcePackageInfos,
    >,
}
model! { DescribeCdnUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos: DescribeCdnUserResourcePackageResourcePackageInfos
} }

/// In the response of [`DescribeCdnUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Vec<DescribeCdnUserResourcePackageResourcePackageInfo>,
}
model! { DescribeCdnUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info: Vec<DescribeCdnUserResourcePackageResourcePackageInfo>
} }

/// In the response of [`DescribeCdnUserResourcePackage`].
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
    0 "CommodityCode" commodity_code: String, 1 "CurrCapacity" curr_capacity: String,
    2 "CurrCapacityBaseUnit" curr_capacity_base_unit: String, 3 "CurrCapacityShowUnit" curr_capacity_show_unit: String,
    4 "CurrCapacityShowValue" curr_capacity_show_value: String, 5 "DisplayName" display_name: String,
    6 "EndTime" end_time: String, 7 "InitCapacity" init_capacity: String,
    8 "InitCapacityBaseUnit" init_capacity_base_unit: String, 9 "InitCapacityShowUnit" init_capacity_show_unit: String,
    10 "InitCapacityShowValue" init_capacity_show_value: String, 11 "InstanceId" instance_id: String,
    12 "Region" region: String, 13 "StartTime" start_time: String, 14 "Status" status: String,
    15 "TemplateName" template_name: String
} }

/// Describes cdn waf domain: `DescribeCdnWafDomain` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnWafDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnWafDomain {
    pub domain_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCdnWafDomain(region_id: String) "DescribeCdnWafDomain" -> DescribeCdnWafDomainOutput {
    0 "DomainName" domain_name: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeCdnWafDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnWafDomainOutput {
    pub out_put_domains: Vec<DescribeCdnWafDomainOutPutDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnWafDomainOutput {
    0 "OutPutDomains" out_put_domains: Vec<DescribeCdnWafDomainOutPutDomains>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnWafDomain`].
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
    0 "AclStatus" acl_status: String, 1 "CcStatus" cc_status: String, 2 "Domain" domain: String,
    3 "Status" status: String, 4 "WafStatus" waf_status: String
} }

/// Describes certificate info by id: `DescribeCertificateInfoByID` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCertificateInfoByID>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByID {
    /// Required.
    pub cert_id: String,
}
operation! { DescribeCertificateInfoByID(cert_id: String)
    "DescribeCertificateInfoByID" -> DescribeCertificateInfoByIDOutput {
    0 "CertId" cert_id
} { method: "GET", } }

/// Response of [`DescribeCertificateInfoByID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDOutput {
    pub cert_infos: Option<DescribeCertificateInfoByIDCertInfos>,
}
model! { DescribeCertificateInfoByIDOutput {
    0 "CertInfos" cert_infos: DescribeCertificateInfoByIDCertInfos
} }

/// In the response of [`DescribeCertificateInfoByID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDCertInfos {
    pub cert_info: Vec<DescribeCertificateInfoByIDCertInfo>,
}
model! { DescribeCertificateInfoByIDCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeCertificateInfoByIDCertInfo>
} }

/// In the response of [`DescribeCertificateInfoByID`].
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
    0 "CertExpireTime" cert_expire_time: String, 1 "CertId" cert_id: String, 2 "CertName" cert_name: String,
    3 "CertType" cert_type: String, 4 "CreateTime" create_time: String, 5 "DomainList" domain_list: String,
    6 "HttpsCrt" https_crt: String
} }

/// Describes custom domain sample rate: `DescribeCustomDomainSampleRate` of `cdn` 2018-05-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCustomDomainSampleRate>.
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
    Number "PageNumber", "Content.DomainContent" content.domain_content, total "Content.TotalCount" }

/// Response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateOutput {
    pub content: Option<DescribeCustomDomainSampleRateContent>,
}
model! { DescribeCustomDomainSampleRateOutput {
    0 "Content" content: DescribeCustomDomainSampleRateContent
} }

/// In the response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateContent {
    pub domain_content: Vec<DescribeCustomDomainSampleRateDomainContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomDomainSampleRateContent {
    0 "DomainContent" domain_content: Vec<DescribeCustomDomainSampleRateDomainContent>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateDomainContent {
    pub domain_name: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { DescribeCustomDomainSampleRateDomainContent {
    0 "DomainName" domain_name: String, 1 "SampleRate" sample_rate: f64
} }

/// Describes custom log config: `DescribeCustomLogConfig` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCustomLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLogConfig {
    /// Required.
    pub config_id: String,
}
operation! { DescribeCustomLogConfig(config_id: String) "DescribeCustomLogConfig" -> DescribeCustomLogConfigOutput {
    0 "ConfigId" config_id
} { method: "GET", } }

/// Response of [`DescribeCustomLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLogConfigOutput {
    pub remark: Option<String>,
    pub sample: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeCustomLogConfigOutput {
    0 "Remark" remark: String, 1 "Sample" sample: String, 2 "Tag" tag: String
} }

/// Describes domain average response time: `DescribeDomainAverageResponseTime` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainAverageResponseTime>.
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

/// Response of [`DescribeDomainAverageResponseTime`].
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
    0 "AvgRTPerInterval" avg_rt_per_interval: DescribeDomainAverageResponseTimeAvgRTPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainAverageResponseTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeAvgRTPerInterval {
    pub data_module: Vec<DescribeDomainAverageResponseTimeDataModule>,
}
model! { DescribeDomainAverageResponseTimeAvgRTPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainAverageResponseTimeDataModule>
} }

/// In the response of [`DescribeDomainAverageResponseTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAverageResponseTimeDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainAverageResponseTimeDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain bps data: `DescribeDomainBpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsData>.
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

/// Response of [`DescribeDomainBpsData`].
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
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String, 6 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeDomainBpsDataDataModule>,
}
model! { DescribeDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainBpsDataDataModule>
} }

/// In the response of [`DescribeDomainBpsData`].
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
    0 "DomesticValue" domestic_value: String, 1 "HttpsDomesticValue" https_domestic_value: String,
    2 "HttpsOverseasValue" https_overseas_value: String, 3 "HttpsValue" https_value: String,
    4 "OverseasValue" overseas_value: String, 5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes domain bps data by layer: `DescribeDomainBpsDataByLayer` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsDataByLayer>.
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

/// Response of [`DescribeDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval: DescribeDomainBpsDataByLayerBpsDataInterval,
    1 "DataInterval" data_interval: String
} }

/// In the response of [`DescribeDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Vec<DescribeDomainBpsDataByLayerDataModule>,
}
model! { DescribeDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeDomainBpsDataByLayerDataModule>
} }

/// In the response of [`DescribeDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainBpsDataByLayerDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TrafficValue" traffic_value: String, 2 "Value" value: String
} }

/// Describes domain bps data by time stamp: `DescribeDomainBpsDataByTimeStamp` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainBpsDataByTimeStamp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStamp {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub isp_names: String,
    /// Required.
    pub location_names: String,
    /// Required.
    pub time_point: String,
}
operation! {
    DescribeDomainBpsDataByTimeStamp(domain_name: String, isp_names: String, location_names: String, time_point: String)
    "DescribeDomainBpsDataByTimeStamp" -> DescribeDomainBpsDataByTimeStampOutput {
    0 "DomainName" domain_name, 1 "IspNames" isp_names, 2 "LocationNames" location_names, 3 "TimePoint" time_point
} }

/// Response of [`DescribeDomainBpsDataByTimeStamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampOutput {
    pub bps_data_list: Option<DescribeDomainBpsDataByTimeStampBpsDataList>,
    pub domain_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainBpsDataByTimeStampOutput {
    0 "BpsDataList" bps_data_list: DescribeDomainBpsDataByTimeStampBpsDataList, 1 "DomainName" domain_name: String,
    2 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeDomainBpsDataByTimeStamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampBpsDataList {
    pub bps_data_model: Vec<DescribeDomainBpsDataByTimeStampBpsDataModel>,
}
model! { DescribeDomainBpsDataByTimeStampBpsDataList {
    0 "BpsDataModel" bps_data_model: Vec<DescribeDomainBpsDataByTimeStampBpsDataModel>
} }

/// In the response of [`DescribeDomainBpsDataByTimeStamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampBpsDataModel {
    pub bps: Option<i64>,
    pub isp_name: Option<String>,
    pub location_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainBpsDataByTimeStampBpsDataModel {
    0 "Bps" bps: i64, 1 "IspName" isp_name: String, 2 "LocationName" location_name: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes domain cc activity log: `DescribeDomainCcActivityLog` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCcActivityLog>.
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
    Number "PageNumber", "ActivityLog" activity_log, total "Total" }

/// Response of [`DescribeDomainCcActivityLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcActivityLogOutput {
    pub activity_log: Vec<DescribeDomainCcActivityLogActivityLog>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDomainCcActivityLogOutput {
    0 "ActivityLog" activity_log: Vec<DescribeDomainCcActivityLogActivityLog>, 1 "PageIndex" page_index: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeDomainCcActivityLog`].
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
    0 "Action" action: String, 1 "DomainName" domain_name: String, 2 "RuleName" rule_name: String,
    3 "TimeStamp" time_stamp: String, 4 "TriggerObject" trigger_object: String, 5 "Ttl" ttl: i64,
    6 "Value" value: String
} }

/// Describes domain certificate info: `DescribeDomainCertificateInfo` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDomainCertificateInfo(domain_name: String)
    "DescribeDomainCertificateInfo" -> DescribeDomainCertificateInfoOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeDomainCertificateInfoCertInfos>,
}
model! { DescribeDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeDomainCertificateInfoCertInfo>,
}
model! { DescribeDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeDomainCertificateInfo`].
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
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertId" cert_id: String, 3 "CertLife" cert_life: String, 4 "CertName" cert_name: String,
    5 "CertOrg" cert_org: String, 6 "CertRegion" cert_region: String, 7 "CertStartTime" cert_start_time: String,
    8 "CertType" cert_type: String, 9 "CertUpdateTime" cert_update_time: String,
    10 "DomainCnameStatus" domain_cname_status: String, 11 "DomainName" domain_name: String,
    12 "ServerCertificate" server_certificate: String, 13 "ServerCertificateStatus" server_certificate_status: String,
    14 "Status" status: String
} }

/// Describes domain cname: `DescribeDomainCname` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCname {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDomainCname(domain_name: String) "DescribeDomainCname" -> DescribeDomainCnameOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCnameOutput {
    pub cname_datas: Option<DescribeDomainCnameCnameDatas>,
}
model! { DescribeDomainCnameOutput {
    0 "CnameDatas" cname_datas: DescribeDomainCnameCnameDatas
} }

/// In the response of [`DescribeDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCnameCnameDatas {
    pub data: Vec<DescribeDomainCnameData>,
}
model! { DescribeDomainCnameCnameDatas {
    0 "Data" data: Vec<DescribeDomainCnameData>
} }

/// In the response of [`DescribeDomainCname`].
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
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "ErrMsg" err_msg: String, 3 "Passed" passed: String,
    4 "Status" status: i64
} }

/// Describes domain custom log config: `DescribeDomainCustomLogConfig` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCustomLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfig {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDomainCustomLogConfig(domain_name: String)
    "DescribeDomainCustomLogConfig" -> DescribeDomainCustomLogConfigOutput {
    0 "DomainName" domain_name
} { method: "GET", } }

/// Response of [`DescribeDomainCustomLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfigOutput {
    pub config_id: Option<String>,
    pub remark: Option<String>,
    pub sample: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeDomainCustomLogConfigOutput {
    0 "ConfigId" config_id: String, 1 "Remark" remark: String, 2 "Sample" sample: String, 3 "Tag" tag: String
} }

/// Describes domain detail data by layer: `DescribeDomainDetailDataByLayer` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainDetailDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayer {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDomainDetailDataByLayer(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDomainDetailDataByLayer" -> DescribeDomainDetailDataByLayerOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String, 6 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDomainDetailDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerOutput {
    pub data: Option<DescribeDomainDetailDataByLayerData>,
}
model! { DescribeDomainDetailDataByLayerOutput {
    0 "Data" data: DescribeDomainDetailDataByLayerData
} }

/// In the response of [`DescribeDomainDetailDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerData {
    pub data_module: Vec<DescribeDomainDetailDataByLayerDataModule>,
}
model! { DescribeDomainDetailDataByLayerData {
    0 "DataModule" data_module: Vec<DescribeDomainDetailDataByLayerDataModule>
} }

/// In the response of [`DescribeDomainDetailDataByLayer`].
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
    0 "Acc" acc: i64, 1 "Bps" bps: f64, 2 "DomainName" domain_name: String, 3 "HttpCode" http_code: String,
    4 "Ipv6Acc" ipv6_acc: i64, 5 "Ipv6Bps" ipv6_bps: f64, 6 "Ipv6Qps" ipv6_qps: f64, 7 "Ipv6Traf" ipv6_traf: i64,
    8 "Qps" qps: f64, 9 "TimeStamp" time_stamp: String, 10 "Traf" traf: i64
} }

/// Describes domain hit rate data: `DescribeDomainHitRateData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHitRateData>.
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

/// Response of [`DescribeDomainHitRateData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HitRateInterval" hit_rate_interval: DescribeDomainHitRateDataHitRateInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateDataHitRateInterval {
    pub data_module: Vec<DescribeDomainHitRateDataDataModule>,
}
model! { DescribeDomainHitRateDataHitRateInterval {
    0 "DataModule" data_module: Vec<DescribeDomainHitRateDataDataModule>
} }

/// In the response of [`DescribeDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainHitRateDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes domain http code data: `DescribeDomainHttpCodeData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHttpCodeData>.
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

/// Response of [`DescribeDomainHttpCodeData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HttpCodeData" http_code_data: DescribeDomainHttpCodeDataHttpCodeData, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataHttpCodeData {
    pub usage_data: Vec<DescribeDomainHttpCodeDataUsageData>,
}
model! { DescribeDomainHttpCodeDataHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDomainHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainHttpCodeDataValue>,
}
model! { DescribeDomainHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDomainHttpCodeDataValue
} }

/// In the response of [`DescribeDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataValue {
    pub code_proportion_data: Vec<DescribeDomainHttpCodeDataCodeProportionData>,
}
model! { DescribeDomainHttpCodeDataValue {
    0 "CodeProportionData" code_proportion_data: Vec<DescribeDomainHttpCodeDataCodeProportionData>
} }

/// In the response of [`DescribeDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainHttpCodeDataCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes domain http code data by layer: `DescribeDomainHttpCodeDataByLayer` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainHttpCodeDataByLayer>.
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

/// Response of [`DescribeDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerOutput {
    pub data_interval: Option<String>,
    pub http_code_data_interval: Option<
        DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval,
    >,
}
model! { DescribeDomainHttpCodeDataByLayerOutput {
    0 "DataInterval" data_interval: String,
    1 "HttpCodeDataInterval" http_code_data_interval: DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval
} }

/// In the response of [`DescribeDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval {
    pub data_module: Vec<DescribeDomainHttpCodeDataByLayerDataModule>,
}
model! { DescribeDomainHttpCodeDataByLayerHttpCodeDataInterval {
    0 "DataModule" data_module: Vec<DescribeDomainHttpCodeDataByLayerDataModule>
} }

/// In the response of [`DescribeDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub total_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainHttpCodeDataByLayerDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TotalValue" total_value: String, 2 "Value" value: String
} }

/// Describes domain isp data: `DescribeDomainISPData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainISPData>.
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

/// Response of [`DescribeDomainISPData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeDomainISPDataValue
} }

/// In the response of [`DescribeDomainISPData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainISPDataValue {
    pub isp_proportion_data: Vec<DescribeDomainISPDataISPProportionData>,
}
model! { DescribeDomainISPDataValue {
    0 "ISPProportionData" isp_proportion_data: Vec<DescribeDomainISPDataISPProportionData>
} }

/// In the response of [`DescribeDomainISPData`].
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
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "ISP" isp: String, 6 "IspEname" isp_ename: String, 7 "Proportion" proportion: String, 8 "Qps" qps: String,
    9 "ReqErrRate" req_err_rate: String, 10 "TotalBytes" total_bytes: String, 11 "TotalQuery" total_query: String
} }

/// Describes domain max95 bps data: `DescribeDomainMax95BpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainMax95BpsData>.
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

/// Response of [`DescribeDomainMax95BpsData`].
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
    0 "DetailData" detail_data: DescribeDomainMax95BpsDataDetailData, 1 "DomainName" domain_name: String,
    2 "DomesticMax95Bps" domestic_max95_bps: String, 3 "EndTime" end_time: String, 4 "Max95Bps" max95_bps: String,
    5 "OverseasMax95Bps" overseas_max95_bps: String, 6 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainMax95BpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataDetailData {
    pub max95_detail: Vec<DescribeDomainMax95BpsDataMax95Detail>,
}
model! { DescribeDomainMax95BpsDataDetailData {
    0 "Max95Detail" max95_detail: Vec<DescribeDomainMax95BpsDataMax95Detail>
} }

/// In the response of [`DescribeDomainMax95BpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMax95BpsDataMax95Detail {
    pub area: Option<String>,
    pub max95_bps: Option<f64>,
    pub max95_bps_peak_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainMax95BpsDataMax95Detail {
    0 "Area" area: String, 1 "Max95Bps" max95_bps: f64, 2 "Max95BpsPeakTime" max95_bps_peak_time: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes domain multi usage data: `DescribeDomainMultiUsageData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainMultiUsageData>.
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

/// Response of [`DescribeDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataOutput {
    pub end_time: Option<String>,
    pub request_per_interval: Option<DescribeDomainMultiUsageDataRequestPerInterval>,
    pub start_time: Option<String>,
    pub traffic_per_interval: Option<DescribeDomainMultiUsageDataTrafficPerInterval>,
}
model! { DescribeDomainMultiUsageDataOutput {
    0 "EndTime" end_time: String,
    1 "RequestPerInterval" request_per_interval: DescribeDomainMultiUsageDataRequestPerInterval,
    2 "StartTime" start_time: String,
    3 "TrafficPerInterval" traffic_per_interval: DescribeDomainMultiUsageDataTrafficPerInterval
} }

/// In the response of [`DescribeDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataRequestPerInterval {
    pub request_data_module: Vec<DescribeDomainMultiUsageDataRequestDataModule>,
}
model! { DescribeDomainMultiUsageDataRequestPerInterval {
    0 "RequestDataModule" request_data_module: Vec<DescribeDomainMultiUsageDataRequestDataModule>
} }

/// In the response of [`DescribeDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataRequestDataModule {
    pub domain: Option<String>,
    pub request: Option<i64>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDomainMultiUsageDataRequestDataModule {
    0 "Domain" domain: String, 1 "Request" request: i64, 2 "TimeStamp" time_stamp: String, 3 "Type" r#type: String
} }

/// In the response of [`DescribeDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataTrafficPerInterval {
    pub traffic_data_module: Vec<DescribeDomainMultiUsageDataTrafficDataModule>,
}
model! { DescribeDomainMultiUsageDataTrafficPerInterval {
    0 "TrafficDataModule" traffic_data_module: Vec<DescribeDomainMultiUsageDataTrafficDataModule>
} }

/// In the response of [`DescribeDomainMultiUsageData`].
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
    0 "Area" area: String, 1 "Bps" bps: f64, 2 "Domain" domain: String, 3 "TimeStamp" time_stamp: String,
    4 "Type" r#type: String
} }

/// Describes domain path data: `DescribeDomainPathData` of `cdn` 2018-05-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainPathData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathData {
    /// Required.
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
    Number "PageNumber", "PathDataPerInterval.UsageData" path_data_per_interval.usage_data, total "TotalCount" }

/// Response of [`DescribeDomainPathData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "PathDataPerInterval" path_data_per_interval: DescribeDomainPathDataPathDataPerInterval,
    6 "StartTime" start_time: String, 7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainPathData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathDataPathDataPerInterval {
    pub usage_data: Vec<DescribeDomainPathDataUsageData>,
}
model! { DescribeDomainPathDataPathDataPerInterval {
    0 "UsageData" usage_data: Vec<DescribeDomainPathDataUsageData>
} }

/// In the response of [`DescribeDomainPathData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPathDataUsageData {
    pub acc: Option<i64>,
    pub path: Option<String>,
    pub time: Option<String>,
    pub traffic: Option<i64>,
}
model! { DescribeDomainPathDataUsageData {
    0 "Acc" acc: i64, 1 "Path" path: String, 2 "Time" time: String, 3 "Traffic" traffic: i64
} }

/// Describes domain pv data: `DescribeDomainPvData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainPvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainPvData(domain_name: String) "DescribeDomainPvData" -> DescribeDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDomainPvData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvDataInterval" pv_data_interval: DescribeDomainPvDataPvDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvDataPvDataInterval {
    pub usage_data: Vec<DescribeDomainPvDataUsageData>,
}
model! { DescribeDomainPvDataPvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeDomainPvDataUsageData>
} }

/// In the response of [`DescribeDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainPvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain qps data: `DescribeDomainQpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainQpsData>.
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

/// Response of [`DescribeDomainQpsData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "QpsDataInterval" qps_data_interval: DescribeDomainQpsDataQpsDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataQpsDataInterval {
    pub data_module: Vec<DescribeDomainQpsDataDataModule>,
}
model! { DescribeDomainQpsDataQpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeDomainQpsDataDataModule>
} }

/// In the response of [`DescribeDomainQpsData`].
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
    0 "AccDomesticValue" acc_domestic_value: String, 1 "AccOverseasValue" acc_overseas_value: String,
    2 "AccValue" acc_value: String, 3 "DomesticValue" domestic_value: String,
    4 "HttpsAccDomesticValue" https_acc_domestic_value: String,
    5 "HttpsAccOverseasValue" https_acc_overseas_value: String, 6 "HttpsAccValue" https_acc_value: String,
    7 "HttpsDomesticValue" https_domestic_value: String, 8 "HttpsOverseasValue" https_overseas_value: String,
    9 "HttpsValue" https_value: String, 10 "OverseasValue" overseas_value: String, 11 "TimeStamp" time_stamp: String,
    12 "Value" value: String
} }

/// Describes domain qps data by layer: `DescribeDomainQpsDataByLayer` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainQpsDataByLayer>.
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

/// Response of [`DescribeDomainQpsDataByLayer`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "Layer" layer: String, 4 "QpsDataInterval" qps_data_interval: DescribeDomainQpsDataByLayerQpsDataInterval,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainQpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQpsDataByLayerQpsDataInterval {
    pub data_module: Vec<DescribeDomainQpsDataByLayerDataModule>,
}
model! { DescribeDomainQpsDataByLayerQpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeDomainQpsDataByLayerDataModule>
} }

/// In the response of [`DescribeDomainQpsDataByLayer`].
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
    0 "AccDomesticValue" acc_domestic_value: String, 1 "AccOverseasValue" acc_overseas_value: String,
    2 "AccValue" acc_value: String, 3 "DomesticValue" domestic_value: String, 4 "OverseasValue" overseas_value: String,
    5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes domain real time bps data: `DescribeDomainRealTimeBpsData` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsData {
    /// Required.
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

/// Response of [`DescribeDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeDomainRealTimeBpsDataData>,
}
model! { DescribeDomainRealTimeBpsDataOutput {
    0 "Data" data: DescribeDomainRealTimeBpsDataData
} }

/// In the response of [`DescribeDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataData {
    pub bps_model: Vec<DescribeDomainRealTimeBpsDataBpsModel>,
}
model! { DescribeDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model: Vec<DescribeDomainRealTimeBpsDataBpsModel>
} }

/// In the response of [`DescribeDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes domain real time byte hit rate data: `DescribeDomainRealTimeByteHitRateData` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeByteHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeDomainRealTimeByteHitRateData" -> DescribeDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeDomainRealTimeByteHitRateDataData>,
}
model! { DescribeDomainRealTimeByteHitRateDataOutput {
    0 "Data" data: DescribeDomainRealTimeByteHitRateDataData
} }

/// In the response of [`DescribeDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Vec<
        DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel,
    >,
}
model! { DescribeDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model: Vec<DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel>
} }

/// In the response of [`DescribeDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes domain real time detail data: `DescribeDomainRealTimeDetailData` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailData {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub merge: Option<String>,
    pub merge_loc_isp: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeDomainRealTimeDetailData(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDomainRealTimeDetailData" -> DescribeDomainRealTimeDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "LocationNameEn" location_name_en: String, 5 "Merge" merge: String, 6 "MergeLocIsp" merge_loc_isp: String,
    7 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDomainRealTimeDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailDataOutput {
    pub data: Option<String>,
}
model! { DescribeDomainRealTimeDetailDataOutput {
    0 "Data" data: String
} }

/// Describes domain real time http code data: `DescribeDomainRealTimeHttpCodeData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeData {
    /// Required.
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

/// Response of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<
        DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeHttpCodeData" real_time_http_code_data: DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Vec<DescribeDomainRealTimeHttpCodeDataUsageData>,
}
model! { DescribeDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDomainRealTimeHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDomainRealTimeHttpCodeDataValue
} }

/// In the response of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Vec<
        DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData,
    >,
}
model! { DescribeDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data: Vec<DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData>
} }

/// In the response of [`DescribeDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes domain real time qps data: `DescribeDomainRealTimeQpsData` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsData {
    /// Required.
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

/// Response of [`DescribeDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeDomainRealTimeQpsDataData>,
}
model! { DescribeDomainRealTimeQpsDataOutput {
    0 "Data" data: DescribeDomainRealTimeQpsDataData
} }

/// In the response of [`DescribeDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataData {
    pub qps_model: Vec<DescribeDomainRealTimeQpsDataQpsModel>,
}
model! { DescribeDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model: Vec<DescribeDomainRealTimeQpsDataQpsModel>
} }

/// In the response of [`DescribeDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes domain real time req hit rate data: `DescribeDomainRealTimeReqHitRateData` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeReqHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeDomainRealTimeReqHitRateData" -> DescribeDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeDomainRealTimeReqHitRateDataData>,
}
model! { DescribeDomainRealTimeReqHitRateDataOutput {
    0 "Data" data: DescribeDomainRealTimeReqHitRateDataData
} }

/// In the response of [`DescribeDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Vec<
        DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel,
    >,
}
model! { DescribeDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model: Vec<DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel>
} }

/// In the response of [`DescribeDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes domain real time src bps data: `DescribeDomainRealTimeSrcBpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeSrcBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcBpsData(domain_name: String)
    "DescribeDomainRealTimeSrcBpsData" -> DescribeDomainRealTimeSrcBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_bps_data_per_interval: Option<
        DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcBpsDataPerInterval" real_time_src_bps_data_per_interval: DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    pub data_module: Vec<DescribeDomainRealTimeSrcBpsDataDataModule>,
}
model! { DescribeDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainRealTimeSrcBpsDataDataModule>
} }

/// In the response of [`DescribeDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeSrcBpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain real time src http code data: `DescribeDomainRealTimeSrcHttpCodeData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeSrcHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcHttpCodeData(domain_name: String)
    "DescribeDomainRealTimeSrcHttpCodeData" -> DescribeDomainRealTimeSrcHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_http_code_data: Option<
        DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcHttpCodeData" real_time_src_http_code_data: DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    pub usage_data: Vec<DescribeDomainRealTimeSrcHttpCodeDataUsageData>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDomainRealTimeSrcHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainRealTimeSrcHttpCodeDataValue>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDomainRealTimeSrcHttpCodeDataValue
} }

/// In the response of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataValue {
    pub real_time_src_code_proportion_data: Vec<
        DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData,
    >,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataValue {
    0 "RealTimeSrcCodeProportionData" real_time_src_code_proportion_data: Vec<DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData>
} }

/// In the response of [`DescribeDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes domain real time src traffic data: `DescribeDomainRealTimeSrcTrafficData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeSrcTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainRealTimeSrcTrafficData(domain_name: String)
    "DescribeDomainRealTimeSrcTrafficData" -> DescribeDomainRealTimeSrcTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_traffic_data_per_interval: Option<
        DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeSrcTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcTrafficDataPerInterval" real_time_src_traffic_data_per_interval: DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    pub data_module: Vec<DescribeDomainRealTimeSrcTrafficDataDataModule>,
}
model! { DescribeDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainRealTimeSrcTrafficDataDataModule>
} }

/// In the response of [`DescribeDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeSrcTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeSrcTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain real time traffic data: `DescribeDomainRealTimeTrafficData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealTimeTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficData {
    /// Required.
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

/// Response of [`DescribeDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<
        DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval: DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Vec<DescribeDomainRealTimeTrafficDataDataModule>,
}
model! { DescribeDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainRealTimeTrafficDataDataModule>
} }

/// In the response of [`DescribeDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain realtime log delivery: `DescribeDomainRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDelivery {
    /// Required.
    pub domain: String,
}
operation! { DescribeDomainRealtimeLogDelivery(domain: String)
    "DescribeDomainRealtimeLogDelivery" -> DescribeDomainRealtimeLogDeliveryOutput {
    0 "Domain" domain
} { method: "GET", } }

/// Response of [`DescribeDomainRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDeliveryOutput {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDomainRealtimeLogDeliveryOutput {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "Region" region: String, 3 "Status" status: String
} }

/// Describes domain region data: `DescribeDomainRegionData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRegionData>.
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

/// Response of [`DescribeDomainRegionData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeDomainRegionDataValue
} }

/// In the response of [`DescribeDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionDataValue {
    pub region_proportion_data: Vec<DescribeDomainRegionDataRegionProportionData>,
}
model! { DescribeDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data: Vec<DescribeDomainRegionDataRegionProportionData>
} }

/// In the response of [`DescribeDomainRegionData`].
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
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "Proportion" proportion: String, 6 "Qps" qps: String, 7 "Region" region: String,
    8 "RegionEname" region_ename: String, 9 "ReqErrRate" req_err_rate: String, 10 "TotalBytes" total_bytes: String,
    11 "TotalQuery" total_query: String
} }

/// Describes domain req hit rate data: `DescribeDomainReqHitRateData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainReqHitRateData>.
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

/// Response of [`DescribeDomainReqHitRateData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "ReqHitRateInterval" req_hit_rate_interval: DescribeDomainReqHitRateDataReqHitRateInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataReqHitRateInterval {
    pub data_module: Vec<DescribeDomainReqHitRateDataDataModule>,
}
model! { DescribeDomainReqHitRateDataReqHitRateInterval {
    0 "DataModule" data_module: Vec<DescribeDomainReqHitRateDataDataModule>
} }

/// In the response of [`DescribeDomainReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainReqHitRateDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes domain src bps data: `DescribeDomainSrcBpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainSrcBpsData>.
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

/// Response of [`DescribeDomainSrcBpsData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SrcBpsDataPerInterval" src_bps_data_per_interval: DescribeDomainSrcBpsDataSrcBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataSrcBpsDataPerInterval {
    pub data_module: Vec<DescribeDomainSrcBpsDataDataModule>,
}
model! { DescribeDomainSrcBpsDataSrcBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainSrcBpsDataDataModule>
} }

/// In the response of [`DescribeDomainSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcBpsDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcBpsDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes domain src http code data: `DescribeDomainSrcHttpCodeData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainSrcHttpCodeData>.
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

/// Response of [`DescribeDomainSrcHttpCodeData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HttpCodeData" http_code_data: DescribeDomainSrcHttpCodeDataHttpCodeData, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataHttpCodeData {
    pub usage_data: Vec<DescribeDomainSrcHttpCodeDataUsageData>,
}
model! { DescribeDomainSrcHttpCodeDataHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDomainSrcHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDomainSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDomainSrcHttpCodeDataValue>,
}
model! { DescribeDomainSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDomainSrcHttpCodeDataValue
} }

/// In the response of [`DescribeDomainSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataValue {
    pub code_proportion_data: Vec<DescribeDomainSrcHttpCodeDataCodeProportionData>,
}
model! { DescribeDomainSrcHttpCodeDataValue {
    0 "CodeProportionData" code_proportion_data: Vec<DescribeDomainSrcHttpCodeDataCodeProportionData>
} }

/// In the response of [`DescribeDomainSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDomainSrcHttpCodeDataCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes domain src qps data: `DescribeDomainSrcQpsData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainSrcQpsData>.
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

/// Response of [`DescribeDomainSrcQpsData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SrcQpsDataPerInterval" src_qps_data_per_interval: DescribeDomainSrcQpsDataSrcQpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainSrcQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataSrcQpsDataPerInterval {
    pub data_module: Vec<DescribeDomainSrcQpsDataDataModule>,
}
model! { DescribeDomainSrcQpsDataSrcQpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainSrcQpsDataDataModule>
} }

/// In the response of [`DescribeDomainSrcQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcQpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcQpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain src top url visit: `DescribeDomainSrcTopUrlVisit` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainSrcTopUrlVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisit {
    /// Required.
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

/// Response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "AllUrlList" all_url_list: DescribeDomainSrcTopUrlVisitAllUrlList, 1 "DomainName" domain_name: String,
    2 "StartTime" start_time: String, 3 "Url200List" url200_list: DescribeDomainSrcTopUrlVisitUrl200List,
    4 "Url300List" url300_list: DescribeDomainSrcTopUrlVisitUrl300List,
    5 "Url400List" url400_list: DescribeDomainSrcTopUrlVisitUrl400List,
    6 "Url500List" url500_list: DescribeDomainSrcTopUrlVisitUrl500List
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitAllUrlList {
    pub url_list: Vec<DescribeDomainSrcTopUrlVisitUrlList>,
}
model! { DescribeDomainSrcTopUrlVisitAllUrlList {
    0 "UrlList" url_list: Vec<DescribeDomainSrcTopUrlVisitUrlList>
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl200List {
    pub url_list: Vec<DescribeDomainSrcTopUrlVisitUrl200ListUrlList>,
}
model! { DescribeDomainSrcTopUrlVisitUrl200List {
    0 "UrlList" url_list: Vec<DescribeDomainSrcTopUrlVisitUrl200ListUrlList>
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl300List {
    pub url_list: Vec<DescribeDomainSrcTopUrlVisitUrl300ListUrlList>,
}
model! { DescribeDomainSrcTopUrlVisitUrl300List {
    0 "UrlList" url_list: Vec<DescribeDomainSrcTopUrlVisitUrl300ListUrlList>
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl400List {
    pub url_list: Vec<DescribeDomainSrcTopUrlVisitUrl400ListUrlList>,
}
model! { DescribeDomainSrcTopUrlVisitUrl400List {
    0 "UrlList" url_list: Vec<DescribeDomainSrcTopUrlVisitUrl400ListUrlList>
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTopUrlVisitUrl500List {
    pub url_list: Vec<DescribeDomainSrcTopUrlVisitUrl500ListUrlList>,
}
model! { DescribeDomainSrcTopUrlVisitUrl500List {
    0 "UrlList" url_list: Vec<DescribeDomainSrcTopUrlVisitUrl500ListUrlList>
} }

/// In the response of [`DescribeDomainSrcTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes domain src traffic data: `DescribeDomainSrcTrafficData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainSrcTrafficData>.
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

/// Response of [`DescribeDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub src_traffic_data_per_interval: Option<
        DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDomainSrcTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SrcTrafficDataPerInterval" src_traffic_data_per_interval: DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval {
    pub data_module: Vec<DescribeDomainSrcTrafficDataDataModule>,
}
model! { DescribeDomainSrcTrafficDataSrcTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainSrcTrafficDataDataModule>
} }

/// In the response of [`DescribeDomainSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSrcTrafficDataDataModule {
    pub https_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainSrcTrafficDataDataModule {
    0 "HttpsValue" https_value: String, 1 "TimeStamp" time_stamp: String, 2 "Value" value: String
} }

/// Describes domain top client ip visit: `DescribeDomainTopClientIpVisit` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopClientIpVisit>.
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

/// Response of [`DescribeDomainTopClientIpVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitOutput {
    pub client_ip_list: Vec<DescribeDomainTopClientIpVisitClientIpList>,
}
model! { DescribeDomainTopClientIpVisitOutput {
    0 "ClientIpList" client_ip_list: Vec<DescribeDomainTopClientIpVisitClientIpList>
} }

/// In the response of [`DescribeDomainTopClientIpVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitClientIpList {
    pub acc: Option<i64>,
    pub client_ip: Option<String>,
    pub rank: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeDomainTopClientIpVisitClientIpList {
    0 "Acc" acc: i64, 1 "ClientIp" client_ip: String, 2 "Rank" rank: i64, 3 "Traffic" traffic: i64
} }

/// Describes domain top refer visit: `DescribeDomainTopReferVisit` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopReferVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisit {
    /// Required.
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

/// Response of [`DescribeDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitOutput {
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub top_refer_list: Option<DescribeDomainTopReferVisitTopReferList>,
}
model! { DescribeDomainTopReferVisitOutput {
    0 "DomainName" domain_name: String, 1 "StartTime" start_time: String,
    2 "TopReferList" top_refer_list: DescribeDomainTopReferVisitTopReferList
} }

/// In the response of [`DescribeDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitTopReferList {
    pub refer_list: Vec<DescribeDomainTopReferVisitReferList>,
}
model! { DescribeDomainTopReferVisitTopReferList {
    0 "ReferList" refer_list: Vec<DescribeDomainTopReferVisitReferList>
} }

/// In the response of [`DescribeDomainTopReferVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "ReferDetail" refer_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes domain top url visit: `DescribeDomainTopUrlVisit` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTopUrlVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisit {
    /// Required.
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

/// Response of [`DescribeDomainTopUrlVisit`].
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
    0 "AllUrlList" all_url_list: DescribeDomainTopUrlVisitAllUrlList, 1 "DomainName" domain_name: String,
    2 "StartTime" start_time: String, 3 "Url200List" url200_list: DescribeDomainTopUrlVisitUrl200List,
    4 "Url300List" url300_list: DescribeDomainTopUrlVisitUrl300List,
    5 "Url400List" url400_list: DescribeDomainTopUrlVisitUrl400List,
    6 "Url500List" url500_list: DescribeDomainTopUrlVisitUrl500List
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitAllUrlList {
    pub url_list: Vec<DescribeDomainTopUrlVisitUrlList>,
}
model! { DescribeDomainTopUrlVisitAllUrlList {
    0 "UrlList" url_list: Vec<DescribeDomainTopUrlVisitUrlList>
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl200List {
    pub url_list: Vec<DescribeDomainTopUrlVisitUrl200ListUrlList>,
}
model! { DescribeDomainTopUrlVisitUrl200List {
    0 "UrlList" url_list: Vec<DescribeDomainTopUrlVisitUrl200ListUrlList>
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl300List {
    pub url_list: Vec<DescribeDomainTopUrlVisitUrl300ListUrlList>,
}
model! { DescribeDomainTopUrlVisitUrl300List {
    0 "UrlList" url_list: Vec<DescribeDomainTopUrlVisitUrl300ListUrlList>
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl400List {
    pub url_list: Vec<DescribeDomainTopUrlVisitUrl400ListUrlList>,
}
model! { DescribeDomainTopUrlVisitUrl400List {
    0 "UrlList" url_list: Vec<DescribeDomainTopUrlVisitUrl400ListUrlList>
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitUrl500List {
    pub url_list: Vec<DescribeDomainTopUrlVisitUrl500ListUrlList>,
}
model! { DescribeDomainTopUrlVisitUrl500List {
    0 "UrlList" url_list: Vec<DescribeDomainTopUrlVisitUrl500ListUrlList>
} }

/// In the response of [`DescribeDomainTopUrlVisit`].
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
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes domain traffic data: `DescribeDomainTrafficData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainTrafficData>.
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

/// Response of [`DescribeDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeDomainTrafficDataDataModule>,
}
model! { DescribeDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeDomainTrafficData`].
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
    0 "DomesticValue" domestic_value: String, 1 "HttpsDomesticValue" https_domestic_value: String,
    2 "HttpsOverseasValue" https_overseas_value: String, 3 "HttpsValue" https_value: String,
    4 "OverseasValue" overseas_value: String, 5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes domain usage data: `DescribeDomainUsageData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub interval: Option<String>,
    pub service_type: Option<String>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDomainUsageData" -> DescribeDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "ServiceType" service_type: String,
    7 "StartTime" start_time, 8 "Type" r#type: String
} }

/// Response of [`DescribeDomainUsageData`].
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
    0 "Area" area: String, 1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "StartTime" start_time: String, 5 "Type" r#type: String,
    6 "UsageDataPerInterval" usage_data_per_interval: DescribeDomainUsageDataUsageDataPerInterval
} }

/// In the response of [`DescribeDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataUsageDataPerInterval {
    pub data_module: Vec<DescribeDomainUsageDataDataModule>,
}
model! { DescribeDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainUsageDataDataModule>
} }

/// In the response of [`DescribeDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataDataModule {
    pub peak_time: Option<String>,
    pub special_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUsageDataDataModule {
    0 "PeakTime" peak_time: String, 1 "SpecialValue" special_value: String, 2 "TimeStamp" time_stamp: String,
    3 "Value" value: String
} }

/// Describes domain uv data: `DescribeDomainUvData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDomainUvData(domain_name: String) "DescribeDomainUvData" -> DescribeDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDomainUvData`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "UvDataInterval" uv_data_interval: DescribeDomainUvDataUvDataInterval
} }

/// In the response of [`DescribeDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvDataUvDataInterval {
    pub usage_data: Vec<DescribeDomainUvDataUsageData>,
}
model! { DescribeDomainUvDataUvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeDomainUvDataUsageData>
} }

/// In the response of [`DescribeDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain verify data: `DescribeDomainVerifyData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainVerifyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyData {
    /// Required.
    pub domain_name: String,
    pub global_resource_plan: Option<String>,
}
operation! { DescribeDomainVerifyData(domain_name: String)
    "DescribeDomainVerifyData" -> DescribeDomainVerifyDataOutput {
    0 "DomainName" domain_name, 1 "GlobalResourcePlan" global_resource_plan: String
} }

/// Response of [`DescribeDomainVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyDataOutput {
    pub content: Option<DescribeDomainVerifyDataContent>,
}
model! { DescribeDomainVerifyDataOutput {
    0 "Content" content: DescribeDomainVerifyDataContent
} }

/// In the response of [`DescribeDomainVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyDataContent {
    pub root_domain: Option<String>,
    pub verify_code: Option<String>,
    pub verify_key: Option<String>,
}
model! { DescribeDomainVerifyDataContent {
    0 "RootDomain" root_domain: String, 1 "verifyCode" verify_code: String, 2 "verifyKey" verify_key: String
} }

/// Describes domains by source: `DescribeDomainsBySource` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainsBySource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySource {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sources: String,
}
operation! { DescribeDomainsBySource(sources: String) "DescribeDomainsBySource" -> DescribeDomainsBySourceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Sources" sources
} }

/// Response of [`DescribeDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceOutput {
    pub domains_list: Option<DescribeDomainsBySourceDomainsList>,
    pub sources: Option<String>,
}
model! { DescribeDomainsBySourceOutput {
    0 "DomainsList" domains_list: DescribeDomainsBySourceDomainsList, 1 "Sources" sources: String
} }

/// In the response of [`DescribeDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainsList {
    pub domains_data: Vec<DescribeDomainsBySourceDomainsData>,
}
model! { DescribeDomainsBySourceDomainsList {
    0 "DomainsData" domains_data: Vec<DescribeDomainsBySourceDomainsData>
} }

/// In the response of [`DescribeDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainsData {
    pub domain_infos: Option<DescribeDomainsBySourceDomainInfos>,
    pub domains: Option<DescribeDomainsBySourceDomains>,
    pub source: Option<String>,
}
model! { DescribeDomainsBySourceDomainsData {
    0 "DomainInfos" domain_infos: DescribeDomainsBySourceDomainInfos,
    1 "Domains" domains: DescribeDomainsBySourceDomains, 2 "Source" source: String
} }

/// In the response of [`DescribeDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomainInfos {
    pub domain_info: Vec<DescribeDomainsBySourceDomainInfo>,
}
model! { DescribeDomainsBySourceDomainInfos {
    0 "domainInfo" domain_info: Vec<DescribeDomainsBySourceDomainInfo>
} }

/// In the response of [`DescribeDomainsBySource`].
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
    0 "CdnType" cdn_type: String, 1 "CreateTime" create_time: String, 2 "DomainCname" domain_cname: String,
    3 "DomainName" domain_name: String, 4 "Status" status: String, 5 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBySourceDomains {
    pub domain_names: Vec<String>,
}
model! { DescribeDomainsBySourceDomains {
    0 "domainNames" domain_names: Vec<String>
} }

/// Describes domains usage by day: `DescribeDomainsUsageByDay` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainsUsageByDay>.
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

/// Response of [`DescribeDomainsUsageByDay`].
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
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "UsageByDays" usage_by_days: DescribeDomainsUsageByDayUsageByDays,
    5 "UsageTotal" usage_total: DescribeDomainsUsageByDayUsageTotal
} }

/// In the response of [`DescribeDomainsUsageByDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayUsageByDays {
    pub usage_by_day: Vec<DescribeDomainsUsageByDayUsageByDay>,
}
model! { DescribeDomainsUsageByDayUsageByDays {
    0 "UsageByDay" usage_by_day: Vec<DescribeDomainsUsageByDayUsageByDay>
} }

/// In the response of [`DescribeDomainsUsageByDay`].
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
    0 "BytesHitRate" bytes_hit_rate: String, 1 "MaxBps" max_bps: String, 2 "MaxBpsTime" max_bps_time: String,
    3 "MaxSrcBps" max_src_bps: String, 4 "MaxSrcBpsTime" max_src_bps_time: String, 5 "Qps" qps: String,
    6 "RequestHitRate" request_hit_rate: String, 7 "TimeStamp" time_stamp: String, 8 "TotalAccess" total_access: String,
    9 "TotalTraffic" total_traffic: String
} }

/// In the response of [`DescribeDomainsUsageByDay`].
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
    0 "BytesHitRate" bytes_hit_rate: String, 1 "MaxBps" max_bps: String, 2 "MaxBpsTime" max_bps_time: String,
    3 "MaxSrcBps" max_src_bps: String, 4 "MaxSrcBpsTime" max_src_bps_time: String,
    5 "RequestHitRate" request_hit_rate: String, 6 "TotalAccess" total_access: String,
    7 "TotalTraffic" total_traffic: String
} }

/// Describes es exception data: `DescribeEsExceptionData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeEsExceptionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionData {
    /// Required.
    pub end_time: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeEsExceptionData(end_time: String, rule_id: String, start_time: String)
    "DescribeEsExceptionData" -> DescribeEsExceptionDataOutput {
    0 "EndTime" end_time, 1 "RuleId" rule_id, 2 "StartTime" start_time
} }

/// Response of [`DescribeEsExceptionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionDataOutput {
    pub contents: Vec<DescribeEsExceptionDataContents>,
}
model! { DescribeEsExceptionDataOutput {
    0 "Contents" contents: Vec<DescribeEsExceptionDataContents>
} }

/// In the response of [`DescribeEsExceptionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExceptionDataContents {
    pub columns: Vec<String>,
    pub name: Option<String>,
    pub points: Vec<String>,
}
model! { DescribeEsExceptionDataContents {
    0 "Columns" columns: Vec<String>, 1 "Name" name: String, 2 "Points" points: Vec<String>
} }

/// Describes es execute data: `DescribeEsExecuteData` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeEsExecuteData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteData {
    /// Required.
    pub end_time: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeEsExecuteData(end_time: String, rule_id: String, start_time: String)
    "DescribeEsExecuteData" -> DescribeEsExecuteDataOutput {
    0 "EndTime" end_time, 1 "RuleId" rule_id, 2 "StartTime" start_time
} }

/// Response of [`DescribeEsExecuteData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteDataOutput {
    pub contents: Vec<DescribeEsExecuteDataContents>,
}
model! { DescribeEsExecuteDataOutput {
    0 "Contents" contents: Vec<DescribeEsExecuteDataContents>
} }

/// In the response of [`DescribeEsExecuteData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsExecuteDataContents {
    pub columns: Vec<String>,
    pub name: Option<String>,
    pub points: Vec<String>,
}
model! { DescribeEsExecuteDataContents {
    0 "Columns" columns: Vec<String>, 1 "Name" name: String, 2 "Points" points: Vec<String>
} }

/// Describes fc trigger: `DescribeFCTrigger` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeFCTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCTrigger {
    /// Required.
    pub trigger_arn: String,
}
operation! { DescribeFCTrigger(trigger_arn: String) "DescribeFCTrigger" -> DescribeFCTriggerOutput {
    0 "TriggerARN" trigger_arn
} { method: "GET", } }

/// Response of [`DescribeFCTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCTriggerOutput {
    pub fc_trigger: Option<DescribeFCTriggerFCTrigger>,
}
model! { DescribeFCTriggerOutput {
    0 "FCTrigger" fc_trigger: DescribeFCTriggerFCTrigger
} }

/// In the response of [`DescribeFCTrigger`].
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
    0 "EventMetaName" event_meta_name: String, 1 "EventMetaVersion" event_meta_version: String, 2 "Notes" notes: String,
    3 "RoleARN" role_arn: String, 4 "SourceArn" source_arn: String, 5 "TriggerARN" trigger_arn: String
} }

/// Describes ip info: `DescribeIpInfo` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeIpInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInfo {
    /// Required.
    pub ip: String,
}
operation! { DescribeIpInfo(ip: String) "DescribeIpInfo" -> DescribeIpInfoOutput {
    0 "IP" ip
} }

/// Response of [`DescribeIpInfo`].
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
    0 "CdnIp" cdn_ip: String, 1 "ISP" isp: String, 2 "IspEname" isp_ename: String, 3 "Region" region: String,
    4 "RegionEname" region_ename: String
} }

/// Describes ip status: `DescribeIpStatus` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeIpStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    /// Required.
    pub ips: String,
}
operation! { DescribeIpStatus(ips: String) "DescribeIpStatus" -> DescribeIpStatusOutput {
    0 "Ips" ips
} { method: "GET", } }

/// Response of [`DescribeIpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusOutput {
    pub ip_status: Vec<DescribeIpStatusIpStatus>,
}
model! { DescribeIpStatusOutput {
    0 "IpStatus" ip_status: Vec<DescribeIpStatusIpStatus>
} }

/// In the response of [`DescribeIpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusIpStatus {
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIpStatusIpStatus {
    0 "ip" ip: String, 1 "status" status: String
} }

/// Describes l2 vips by domain: `DescribeL2VipsByDomain` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeL2VipsByDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeL2VipsByDomain(domain_name: String) "DescribeL2VipsByDomain" -> DescribeL2VipsByDomainOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeL2VipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeL2VipsByDomainVips>,
}
model! { DescribeL2VipsByDomainOutput {
    0 "DomainName" domain_name: String, 1 "Vips" vips: DescribeL2VipsByDomainVips
} }

/// In the response of [`DescribeL2VipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL2VipsByDomainVips {
    pub vip: Vec<String>,
}
model! { DescribeL2VipsByDomainVips {
    0 "Vip" vip: Vec<String>
} }

/// Describes preload detail by id: `DescribePreloadDetailById` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribePreloadDetailById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailById {
    /// Required.
    pub task_id: String,
}
operation! { DescribePreloadDetailById(task_id: String) "DescribePreloadDetailById" -> DescribePreloadDetailByIdOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribePreloadDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailByIdOutput {
    pub total_count: Option<i64>,
    pub url_details: Vec<DescribePreloadDetailByIdUrlDetails>,
}
model! { DescribePreloadDetailByIdOutput {
    0 "TotalCount" total_count: i64, 1 "UrlDetails" url_details: Vec<DescribePreloadDetailByIdUrlDetails>
} }

/// In the response of [`DescribePreloadDetailById`].
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
    pub urls: Vec<DescribePreloadDetailByIdUrls>,
}
model! { DescribePreloadDetailByIdUrlDetails {
    0 "CreationTime" creation_time: String, 1 "Domain" domain: String, 2 "EndTime" end_time: String,
    3 "Process" process: String, 4 "RetCode" ret_code: String, 5 "Status" status: String, 6 "TaskId" task_id: String,
    7 "Urls" urls: Vec<DescribePreloadDetailByIdUrls>
} }

/// In the response of [`DescribePreloadDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadDetailByIdUrls {
    pub description: Option<String>,
    pub success: Option<String>,
    pub url: Option<String>,
}
model! { DescribePreloadDetailByIdUrls {
    0 "Description" description: String, 1 "Success" success: String, 2 "Url" url: String
} }

/// Describes range data by locate and isp service: `DescribeRangeDataByLocateAndIspService` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRangeDataByLocateAndIspService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspService {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub end_time: String,
    pub isp_names: Option<String>,
    pub location_names: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeRangeDataByLocateAndIspService(domain_names: String, end_time: String, start_time: String)
    "DescribeRangeDataByLocateAndIspService" -> DescribeRangeDataByLocateAndIspServiceOutput {
    0 "DomainNames" domain_names, 1 "EndTime" end_time, 2 "IspNames" isp_names: String,
    3 "LocationNames" location_names: String, 4 "StartTime" start_time
} }

/// Response of [`DescribeRangeDataByLocateAndIspService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspServiceOutput {
    pub json_result: Option<String>,
}
model! { DescribeRangeDataByLocateAndIspServiceOutput {
    0 "JsonResult" json_result: String
} }

/// Describes realtime delivery acc: `DescribeRealtimeDeliveryAcc` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRealtimeDeliveryAcc>.
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

/// Response of [`DescribeRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccOutput {
    pub reat_time_delivery_acc_data: Option<
        DescribeRealtimeDeliveryAccReatTimeDeliveryAccData,
    >,
}
model! { DescribeRealtimeDeliveryAccOutput {
    0 "ReatTimeDeliveryAccData" reat_time_delivery_acc_data: DescribeRealtimeDeliveryAccReatTimeDeliveryAccData
} }

/// In the response of [`DescribeRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccReatTimeDeliveryAccData {
    pub acc_data: Vec<DescribeRealtimeDeliveryAccAccData>,
}
model! { DescribeRealtimeDeliveryAccReatTimeDeliveryAccData {
    0 "AccData" acc_data: Vec<DescribeRealtimeDeliveryAccAccData>
} }

/// In the response of [`DescribeRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccAccData {
    pub failed_num: Option<i64>,
    pub success_num: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeRealtimeDeliveryAccAccData {
    0 "FailedNum" failed_num: i64, 1 "SuccessNum" success_num: i64, 2 "TimeStamp" time_stamp: String
} }

/// Describes refresh quota: `DescribeRefreshQuota` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRefreshQuota() "DescribeRefreshQuota" -> DescribeRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeRefreshQuota`].
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
    0 "BlockQuota" block_quota: String, 1 "BlockRemain" block_remain: String, 2 "DirQuota" dir_quota: String,
    3 "DirRemain" dir_remain: String, 4 "IgnoreParamsQuota" ignore_params_quota: String,
    5 "IgnoreParamsRemain" ignore_params_remain: String, 6 "PreloadEdgeQuota" preload_edge_quota: String,
    7 "PreloadEdgeRemain" preload_edge_remain: String, 8 "PreloadQuota" preload_quota: String,
    9 "PreloadRemain" preload_remain: String, 10 "RegexQuota" regex_quota: String,
    11 "RegexRemain" regex_remain: String, 12 "UrlQuota" url_quota: String, 13 "UrlRemain" url_remain: String
} }

/// Describes refresh task by id: `DescribeRefreshTaskById` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshTaskById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskById {
    /// Required.
    pub task_id: String,
}
operation! { DescribeRefreshTaskById(task_id: String) "DescribeRefreshTaskById" -> DescribeRefreshTaskByIdOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeRefreshTaskById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTaskByIdOutput {
    pub tasks: Vec<DescribeRefreshTaskByIdTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeRefreshTaskByIdOutput {
    0 "Tasks" tasks: Vec<DescribeRefreshTaskByIdTasks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRefreshTaskById`].
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
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes refresh tasks: `DescribeRefreshTasks` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshTasks>.
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
    /// Secret.
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
    Number "PageNumber", "Tasks.CDNTask" tasks.cdn_task, total "TotalCount" }

/// Response of [`DescribeRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeRefreshTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: DescribeRefreshTasksTasks,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshTasksTasks {
    pub cdn_task: Vec<DescribeRefreshTasksCDNTask>,
}
model! { DescribeRefreshTasksTasks {
    0 "CDNTask" cdn_task: Vec<DescribeRefreshTasksCDNTask>
} }

/// In the response of [`DescribeRefreshTasks`].
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
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes staging ip: `DescribeStagingIp` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeStagingIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIp {}
operation! { DescribeStagingIp() "DescribeStagingIp" -> DescribeStagingIpOutput {} }

/// Response of [`DescribeStagingIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIpOutput {
    pub ipv4s: Option<DescribeStagingIpIPV4s>,
}
model! { DescribeStagingIpOutput {
    0 "IPV4s" ipv4s: DescribeStagingIpIPV4s
} }

/// In the response of [`DescribeStagingIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStagingIpIPV4s {
    pub ipv4: Vec<String>,
}
model! { DescribeStagingIpIPV4s {
    0 "IPV4" ipv4: Vec<String>
} }

/// Describes tag resources: `DescribeTagResources` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<DescribeTagResourcesTag>>,
}
operation! { DescribeTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeTagResources" -> DescribeTagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<DescribeTagResourcesTag>
} }

/// In the request of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesOutput {
    pub tag_resources: Vec<DescribeTagResourcesTagResources>,
}
model! { DescribeTagResourcesOutput {
    0 "TagResources" tag_resources: Vec<DescribeTagResourcesTagResources>
} }

/// In the response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Vec<DescribeTagResourcesTagResourcesTag>,
}
model! { DescribeTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "Tag" tag: Vec<DescribeTagResourcesTagResourcesTag>
} }

/// In the response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeTagResourcesTagResourcesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes top domains by flow: `DescribeTopDomainsByFlow` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeTopDomainsByFlow>.
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

/// Response of [`DescribeTopDomainsByFlow`].
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
    0 "DomainCount" domain_count: i64, 1 "DomainOnlineCount" domain_online_count: i64, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TopDomains" top_domains: DescribeTopDomainsByFlowTopDomains
} }

/// In the response of [`DescribeTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDomainsByFlowTopDomains {
    pub top_domain: Vec<DescribeTopDomainsByFlowTopDomain>,
}
model! { DescribeTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain: Vec<DescribeTopDomainsByFlowTopDomain>
} }

/// In the response of [`DescribeTopDomainsByFlow`].
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
    0 "DomainName" domain_name: String, 1 "MaxBps" max_bps: f64, 2 "MaxBpsTime" max_bps_time: String,
    3 "Rank" rank: i64, 4 "TotalAccess" total_access: i64, 5 "TotalTraffic" total_traffic: String,
    6 "TrafficPercent" traffic_percent: String
} }

/// Describes user cdn status: `DescribeUserCdnStatus` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserCdnStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdnStatus {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUserCdnStatus() "DescribeUserCdnStatus" -> DescribeUserCdnStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUserCdnStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdnStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserCdnStatusOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// Describes user certificate expire count: `DescribeUserCertificateExpireCount` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserCertificateExpireCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCount {}
operation! { DescribeUserCertificateExpireCount()
    "DescribeUserCertificateExpireCount" -> DescribeUserCertificateExpireCountOutput {} }

/// Response of [`DescribeUserCertificateExpireCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCountOutput {
    pub expire_within30_days_count: Option<i64>,
    pub expired_count: Option<i64>,
}
model! { DescribeUserCertificateExpireCountOutput {
    0 "ExpireWithin30DaysCount" expire_within30_days_count: i64, 1 "ExpiredCount" expired_count: i64
} }

/// Describes user configs: `DescribeUserConfigs` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigs {
    /// Required.
    pub config: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUserConfigs(config: String) "DescribeUserConfigs" -> DescribeUserConfigsOutput {
    0 "Config" config, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsOutput {
    pub configs: Option<DescribeUserConfigsConfigs>,
}
model! { DescribeUserConfigsOutput {
    0 "Configs" configs: DescribeUserConfigsConfigs
} }

/// In the response of [`DescribeUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsConfigs {
    pub oss_log_config: Option<DescribeUserConfigsOssLogConfig>,
    pub waf_config: Option<DescribeUserConfigsWafConfig>,
}
model! { DescribeUserConfigsConfigs {
    0 "OssLogConfig" oss_log_config: DescribeUserConfigsOssLogConfig,
    1 "WafConfig" waf_config: DescribeUserConfigsWafConfig
} }

/// In the response of [`DescribeUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsOssLogConfig {
    pub bucket: Option<String>,
    pub enable: Option<String>,
    pub prefix: Option<String>,
}
model! { DescribeUserConfigsOssLogConfig {
    0 "Bucket" bucket: String, 1 "Enable" enable: String, 2 "Prefix" prefix: String
} }

/// In the response of [`DescribeUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfigsWafConfig {
    pub enable: Option<String>,
}
model! { DescribeUserConfigsWafConfig {
    0 "Enable" enable: String
} }

/// Describes user domains: `DescribeUserDomains` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserDomains>.
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
    /// Secret.
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
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// In the request of [`DescribeUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsOutput {
    pub domains: Option<DescribeUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserDomainsOutput {
    0 "Domains" domains: DescribeUserDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsDomains {
    pub page_data: Vec<DescribeUserDomainsPageData>,
}
model! { DescribeUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeUserDomainsPageData>
} }

/// In the response of [`DescribeUserDomains`].
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
    0 "CdnType" cdn_type: String, 1 "Cname" cname: String, 2 "Coverage" coverage: String,
    3 "Description" description: String, 4 "DomainId" domain_id: i64, 5 "DomainName" domain_name: String,
    6 "DomainStatus" domain_status: String, 7 "GmtCreated" gmt_created: String, 8 "GmtModified" gmt_modified: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Sandbox" sandbox: String,
    11 "Sources" sources: DescribeUserDomainsSources, 12 "SslProtocol" ssl_protocol: String
} }

/// In the response of [`DescribeUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainsSources {
    pub source: Vec<DescribeUserDomainsSource>,
}
model! { DescribeUserDomainsSources {
    0 "Source" source: Vec<DescribeUserDomainsSource>
} }

/// In the response of [`DescribeUserDomains`].
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
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes user tags: `DescribeUserTags` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTags {}
operation! { DescribeUserTags() "DescribeUserTags" -> DescribeUserTagsOutput {} }

/// Response of [`DescribeUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagsOutput {
    pub tags: Vec<DescribeUserTagsTags>,
}
model! { DescribeUserTagsOutput {
    0 "Tags" tags: Vec<DescribeUserTagsTags>
} }

/// In the response of [`DescribeUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagsTags {
    pub key: Option<String>,
    pub value: Vec<String>,
}
model! { DescribeUserTagsTags {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Describes user usage data export task: `DescribeUserUsageDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserUsageDataExportTask>.
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
    Number "PageNumber", "UsageDataPerPage.Data.DataItem" usage_data_per_page.data.data_item, total "UsageDataPerPage.TotalCount" }

/// Response of [`DescribeUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskOutput {
    pub usage_data_per_page: Option<DescribeUserUsageDataExportTaskUsageDataPerPage>,
}
model! { DescribeUserUsageDataExportTaskOutput {
    0 "UsageDataPerPage" usage_data_per_page: DescribeUserUsageDataExportTaskUsageDataPerPage
} }

/// In the response of [`DescribeUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskUsageDataPerPage {
    pub data: Option<DescribeUserUsageDataExportTaskData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserUsageDataExportTaskUsageDataPerPage {
    0 "Data" data: DescribeUserUsageDataExportTaskData, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskData {
    pub data_item: Vec<DescribeUserUsageDataExportTaskDataItem>,
}
model! { DescribeUserUsageDataExportTaskData {
    0 "DataItem" data_item: Vec<DescribeUserUsageDataExportTaskDataItem>
} }

/// In the response of [`DescribeUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskDataItem {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub status: Option<String>,
    pub task_config: Option<DescribeUserUsageDataExportTaskTaskConfig>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeUserUsageDataExportTaskDataItem {
    0 "CreateTime" create_time: String, 1 "DownloadUrl" download_url: Secret, 2 "Status" status: String,
    3 "TaskConfig" task_config: DescribeUserUsageDataExportTaskTaskConfig, 4 "TaskId" task_id: String,
    5 "TaskName" task_name: String, 6 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeUserUsageDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDataExportTaskTaskConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeUserUsageDataExportTaskTaskConfig {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Describes user usage detail data export task: `DescribeUserUsageDetailDataExportTask` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserUsageDetailDataExportTask>.
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
    Number "PageNumber", "UsageDataPerPage.Data.DataItem" usage_data_per_page.data.data_item, total "UsageDataPerPage.TotalCount" }

/// Response of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskOutput {
    pub usage_data_per_page: Option<
        DescribeUserUsageDetailDataExportTaskUsageDataPerPage,
    >,
}
model! { DescribeUserUsageDetailDataExportTaskOutput {
    0 "UsageDataPerPage" usage_data_per_page: DescribeUserUsageDetailDataExportTaskUsageDataPerPage
} }

/// In the response of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskUsageDataPerPage {
    pub data: Option<DescribeUserUsageDetailDataExportTaskData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUserUsageDetailDataExportTaskUsageDataPerPage {
    0 "Data" data: DescribeUserUsageDetailDataExportTaskData, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskData {
    pub data_item: Vec<DescribeUserUsageDetailDataExportTaskDataItem>,
}
model! { DescribeUserUsageDetailDataExportTaskData {
    0 "DataItem" data_item: Vec<DescribeUserUsageDetailDataExportTaskDataItem>
} }

/// In the response of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskDataItem {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub status: Option<String>,
    pub task_config: Option<DescribeUserUsageDetailDataExportTaskTaskConfig>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeUserUsageDetailDataExportTaskDataItem {
    0 "CreateTime" create_time: String, 1 "DownloadUrl" download_url: Secret, 2 "Status" status: String,
    3 "TaskConfig" task_config: DescribeUserUsageDetailDataExportTaskTaskConfig, 4 "TaskId" task_id: String,
    5 "TaskName" task_name: String, 6 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeUserUsageDetailDataExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserUsageDetailDataExportTaskTaskConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeUserUsageDetailDataExportTaskTaskConfig {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Describes user vips by domain: `DescribeUserVipsByDomain` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserVipsByDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomain {
    pub available: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { DescribeUserVipsByDomain(domain_name: String)
    "DescribeUserVipsByDomain" -> DescribeUserVipsByDomainOutput {
    0 "Available" available: String, 1 "DomainName" domain_name
} { method: "GET", } }

/// Response of [`DescribeUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeUserVipsByDomainVips>,
}
model! { DescribeUserVipsByDomainOutput {
    0 "DomainName" domain_name: String, 1 "Vips" vips: DescribeUserVipsByDomainVips
} }

/// In the response of [`DescribeUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVipsByDomainVips {
    pub vip: Vec<String>,
}
model! { DescribeUserVipsByDomainVips {
    0 "Vip" vip: Vec<String>
} }

/// Describes verify content: `DescribeVerifyContent` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContent {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeVerifyContent(domain_name: String) "DescribeVerifyContent" -> DescribeVerifyContentOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeVerifyContentOutput {
    0 "Content" content: String
} }

/// Disables realtime log delivery: `DisableRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/DisableRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRealtimeLogDelivery {
    /// Required.
    pub domain: String,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
operation! { DisableRealtimeLogDelivery(domain: String) "DisableRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore: String, 2 "Project" project: String, 3 "Region" region: String
} { method: "GET", } }

/// Response of [`DisableRealtimeLogDelivery`]: empty.
pub type DisableRealtimeLogDeliveryOutput = Empty;

/// Enables realtime log delivery: `EnableRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/EnableRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRealtimeLogDelivery {
    /// Required.
    pub domain: String,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
operation! { EnableRealtimeLogDelivery(domain: String) "EnableRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore: String, 2 "Project" project: String, 3 "Region" region: String
} { method: "GET", } }

/// Response of [`EnableRealtimeLogDelivery`]: empty.
pub type EnableRealtimeLogDeliveryOutput = Empty;

/// Generates cdn diagnose: `GenerateCdnDiagnose` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/GenerateCdnDiagnose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCdnDiagnose {
    pub url: Option<String>,
}
operation! { GenerateCdnDiagnose() "GenerateCdnDiagnose" -> GenerateCdnDiagnoseOutput {
    0 "Url" url: String
} }

/// Response of [`GenerateCdnDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCdnDiagnoseOutput {
    pub content: Option<String>,
}
model! { GenerateCdnDiagnoseOutput {
    0 "Content" content: String
} }

/// Gets gray domain function: `GetGrayDomainFunction` of `cdn` 2018-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/GetGrayDomainFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunction {
    /// Required.
    pub domain_name: String,
    pub function_names: Option<String>,
}
operation! { GetGrayDomainFunction(domain_name: String) "GetGrayDomainFunction" -> GetGrayDomainFunctionOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetGrayDomainFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionOutput {
    pub domain_config_list: Vec<GetGrayDomainFunctionDomainConfigList>,
    pub domain_name: Option<String>,
    pub progression: Option<String>,
    pub status: Option<String>,
}
model! { GetGrayDomainFunctionOutput {
    0 "DomainConfigList" domain_config_list: Vec<GetGrayDomainFunctionDomainConfigList>,
    1 "DomainName" domain_name: String, 2 "Progression" progression: String, 3 "Status" status: String
} }

/// In the response of [`GetGrayDomainFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionDomainConfigList {
    pub config_id: Option<i64>,
    pub function_args: Vec<GetGrayDomainFunctionFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { GetGrayDomainFunctionDomainConfigList {
    0 "ConfigId" config_id: i64, 1 "FunctionArgs" function_args: Vec<GetGrayDomainFunctionFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`GetGrayDomainFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrayDomainFunctionFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { GetGrayDomainFunctionFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Lists domains by log config id: `ListDomainsByLogConfigId` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListDomainsByLogConfigId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigId {
    /// Required.
    pub config_id: String,
}
operation! { ListDomainsByLogConfigId(config_id: String) "ListDomainsByLogConfigId" -> ListDomainsByLogConfigIdOutput {
    0 "ConfigId" config_id
} { method: "GET", } }

/// Response of [`ListDomainsByLogConfigId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdOutput {
    pub domains: Option<ListDomainsByLogConfigIdDomains>,
}
model! { ListDomainsByLogConfigIdOutput {
    0 "Domains" domains: ListDomainsByLogConfigIdDomains
} }

/// In the response of [`ListDomainsByLogConfigId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdDomains {
    pub domain: Vec<String>,
}
model! { ListDomainsByLogConfigIdDomains {
    0 "Domain" domain: Vec<String>
} }

/// Lists fc trigger: `ListFCTrigger` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListFCTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFCTrigger {
    /// Required.
    pub event_meta_name: String,
    /// Required.
    pub event_meta_version: String,
}
operation! { ListFCTrigger(event_meta_name: String, event_meta_version: String) "ListFCTrigger" -> ListFCTriggerOutput {
    0 "EventMetaName" event_meta_name, 1 "EventMetaVersion" event_meta_version
} { method: "GET", } }

/// Response of [`ListFCTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFCTriggerOutput {
    pub fc_triggers: Vec<ListFCTriggerFCTriggers>,
}
model! { ListFCTriggerOutput {
    0 "FCTriggers" fc_triggers: Vec<ListFCTriggerFCTriggers>
} }

/// In the response of [`ListFCTrigger`].
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
    0 "EventMetaName" event_meta_name: String, 1 "EventMetaVersion" event_meta_version: String, 2 "Notes" notes: String,
    3 "RoleARN" role_arn: String, 4 "SourceArn" source_arn: String, 5 "TriggerARN" trigger_arn: String
} }

/// Lists realtime log delivery: `ListRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDelivery {}
operation! { ListRealtimeLogDelivery() "ListRealtimeLogDelivery" -> ListRealtimeLogDeliveryOutput {}
    { method: "GET", } }

/// Response of [`ListRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryOutput {
    pub content: Option<ListRealtimeLogDeliveryContent>,
}
model! { ListRealtimeLogDeliveryOutput {
    0 "Content" content: ListRealtimeLogDeliveryContent
} }

/// In the response of [`ListRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryContent {
    pub realtime_log_delivery_info: Vec<ListRealtimeLogDeliveryRealtimeLogDeliveryInfo>,
}
model! { ListRealtimeLogDeliveryContent {
    0 "RealtimeLogDeliveryInfo" realtime_log_delivery_info: Vec<ListRealtimeLogDeliveryRealtimeLogDeliveryInfo>
} }

/// In the response of [`ListRealtimeLogDelivery`].
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
    0 "DmId" dm_id: i64, 1 "Domain" domain: String, 2 "Logstore" logstore: String, 3 "Project" project: String,
    4 "Region" region: String, 5 "Status" status: String
} }

/// Lists realtime log delivery domains: `ListRealtimeLogDeliveryDomains` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDeliveryDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomains {
    /// Required.
    pub logstore: String,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
}
operation! { ListRealtimeLogDeliveryDomains(logstore: String, project: String, region: String)
    "ListRealtimeLogDeliveryDomains" -> ListRealtimeLogDeliveryDomainsOutput {
    0 "Logstore" logstore, 1 "Project" project, 2 "Region" region
} { method: "GET", } }

/// Response of [`ListRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsOutput {
    pub content: Option<ListRealtimeLogDeliveryDomainsContent>,
}
model! { ListRealtimeLogDeliveryDomainsOutput {
    0 "Content" content: ListRealtimeLogDeliveryDomainsContent
} }

/// In the response of [`ListRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsContent {
    pub domains: Vec<ListRealtimeLogDeliveryDomainsDomains>,
}
model! { ListRealtimeLogDeliveryDomainsContent {
    0 "Domains" domains: Vec<ListRealtimeLogDeliveryDomainsDomains>
} }

/// In the response of [`ListRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsDomains {
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { ListRealtimeLogDeliveryDomainsDomains {
    0 "DomainName" domain_name: String, 1 "Status" status: String
} }

/// Lists realtime log delivery infos: `ListRealtimeLogDeliveryInfos` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListRealtimeLogDeliveryInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfos {}
operation! { ListRealtimeLogDeliveryInfos() "ListRealtimeLogDeliveryInfos" -> ListRealtimeLogDeliveryInfosOutput {}
    { method: "GET", } }

/// Response of [`ListRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosOutput {
    pub content: Option<ListRealtimeLogDeliveryInfosContent>,
}
model! { ListRealtimeLogDeliveryInfosOutput {
    0 "Content" content: ListRealtimeLogDeliveryInfosContent
} }

/// In the response of [`ListRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosContent {
    pub realtime_log_delivery_infos: Vec<
        ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos,
    >,
}
model! { ListRealtimeLogDeliveryInfosContent {
    0 "RealtimeLogDeliveryInfos" realtime_log_delivery_infos: Vec<ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos>
} }

/// In the response of [`ListRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { ListRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "Region" region: String
} }

/// Lists tag resources: `ListTagResources` of `cdn` 2018-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists user custom log config: `ListUserCustomLogConfig` of `cdn` 2018-05-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ListUserCustomLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfig {}
operation! { ListUserCustomLogConfig() "ListUserCustomLogConfig" -> ListUserCustomLogConfigOutput {}
    { method: "GET", } }

/// Response of [`ListUserCustomLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfigOutput {
    pub config_ids: Option<ListUserCustomLogConfigConfigIds>,
}
model! { ListUserCustomLogConfigOutput {
    0 "ConfigIds" config_ids: ListUserCustomLogConfigConfigIds
} }

/// In the response of [`ListUserCustomLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserCustomLogConfigConfigIds {
    pub config_id: Vec<String>,
}
model! { ListUserCustomLogConfigConfigIds {
    0 "ConfigId" config_id: Vec<String>
} }

/// Modifies cdn domain: `ModifyCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { ModifyCdnDomain(domain_name: String) "ModifyCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`ModifyCdnDomain`]: empty.
pub type ModifyCdnDomainOutput = Empty;

/// Modifies cdn domain owner: `ModifyCdnDomainOwner` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainOwner {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyCdnDomainOwner(domain_name: String) "ModifyCdnDomainOwner" -> ModifyCdnDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyCdnDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainOwnerOutput {
    pub content: BTreeMap<String, Value>,
}
model! { ModifyCdnDomainOwnerOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Modifies cdn domain schdm by property: `ModifyCdnDomainSchdmByProperty` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnDomainSchdmByProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnDomainSchdmByProperty {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub property: String,
}
operation! { ModifyCdnDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyCdnDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "Property" property
} }

/// Response of [`ModifyCdnDomainSchdmByProperty`]: empty.
pub type ModifyCdnDomainSchdmByPropertyOutput = Empty;

/// Modifies cdn service: `ModifyCdnService` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdnService {
    /// Required.
    pub internet_charge_type: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyCdnService(internet_charge_type: String) "ModifyCdnService" -> Empty {
    0 "InternetChargeType" internet_charge_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyCdnService`]: empty.
pub type ModifyCdnServiceOutput = Empty;

/// Modifies custom domain sample rate: `ModifyCustomDomainSampleRate` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCustomDomainSampleRate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRate {
    pub base_config_id: Option<String>,
    /// Required.
    pub domain_names: String,
    /// Required.
    pub sample_rate: f64,
    pub sink_id: Option<i64>,
}
operation! { ModifyCustomDomainSampleRate(domain_names: String, sample_rate: f64)
    "ModifyCustomDomainSampleRate" -> ModifyCustomDomainSampleRateOutput {
    0 "BaseConfigID" base_config_id: String, 1 "DomainNames" domain_names, 2 "SampleRate" sample_rate,
    3 "SinkID" sink_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateOutput {
    pub content: Option<ModifyCustomDomainSampleRateContent>,
}
model! { ModifyCustomDomainSampleRateOutput {
    0 "Content" content: ModifyCustomDomainSampleRateContent
} }

/// In the response of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContent {
    pub content: Vec<ModifyCustomDomainSampleRateContentContent>,
}
model! { ModifyCustomDomainSampleRateContent {
    0 "content" content: Vec<ModifyCustomDomainSampleRateContentContent>
} }

/// In the response of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContentContent {
    pub domain_name: Option<String>,
    pub err_message: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { ModifyCustomDomainSampleRateContentContent {
    0 "DomainName" domain_name: String, 1 "ErrMessage" err_message: String, 2 "SampleRate" sample_rate: f64
} }

/// Modifies realtime log delivery: `ModifyRealtimeLogDelivery` of `cdn` 2018-05-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealtimeLogDelivery {
    /// Required.
    pub domain: String,
    /// Required.
    pub logstore: String,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
}
operation! { ModifyRealtimeLogDelivery(domain: String, logstore: String, project: String, region: String)
    "ModifyRealtimeLogDelivery" -> Empty {
    0 "Domain" domain, 1 "Logstore" logstore, 2 "Project" project, 3 "Region" region
} { method: "GET", } }

/// Response of [`ModifyRealtimeLogDelivery`]: empty.
pub type ModifyRealtimeLogDeliveryOutput = Empty;

/// Opens cdn service: `OpenCdnService` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/OpenCdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCdnService {
    /// Required.
    pub internet_charge_type: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenCdnService(internet_charge_type: String) "OpenCdnService" -> Empty {
    0 "InternetChargeType" internet_charge_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenCdnService`]: empty.
pub type OpenCdnServiceOutput = Empty;

/// Publishes gray domain config: `PublishGrayDomainConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/PublishGrayDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishGrayDomainConfig {
    pub custom_country_id: Option<i64>,
    pub custom_percent: Option<i64>,
    pub custom_province_id: Option<i64>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub publish_mode: String,
}
operation! { PublishGrayDomainConfig(domain_name: String, publish_mode: String) "PublishGrayDomainConfig" -> Empty {
    0 "CustomCountryId" custom_country_id: i64, 1 "CustomPercent" custom_percent: i64,
    2 "CustomProvinceId" custom_province_id: i64, 3 "DomainName" domain_name, 4 "PublishMode" publish_mode
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PublishGrayDomainConfig`]: empty.
pub type PublishGrayDomainConfigOutput = Empty;

/// Publishes staging config to production: `PublishStagingConfigToProduction` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/PublishStagingConfigToProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStagingConfigToProduction {
    /// Required.
    pub domain_name: String,
}
operation! { PublishStagingConfigToProduction(domain_name: String) "PublishStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`PublishStagingConfigToProduction`]: empty.
pub type PublishStagingConfigToProductionOutput = Empty;

/// Loads files from the origin server into the caches before users request them.
///
/// Use it after a release of large files. A call accepts at most 100 URLs, and an account 1,000 URLs per day by
/// default. The origin server receives the traffic. A task takes 5 to 30 minutes; `PushTaskId` in the response
/// identifies it. Wait with `waiters::refresh_task_complete`.
///
/// `PushObjectCache` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 50 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/PushObjectCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushObjectCache {
    /// Region whose caches are filled: `domestic` or `overseas`. Default: the region of the domain.
    pub area: Option<String>,
    pub consistency_hash: Option<bool>,
    /// Whether the files are loaded into the second-level caches only. Default: false.
    pub l2_preload: Option<bool>,
    /// URLs, one in a line.
    ///
    /// Required.
    pub object_path: String,
    pub owner_id: Option<i64>,
    pub query_hashkey: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PushObjectCache(object_path: String) "PushObjectCache" -> PushObjectCacheOutput {
    0 "Area" area: String, 1 "ConsistencyHash" consistency_hash: bool, 2 "L2Preload" l2_preload: bool,
    3 "ObjectPath" object_path, 4 "OwnerId" owner_id: i64, 5 "QueryHashkey" query_hashkey: bool,
    6 "SecurityToken" security_token: Secret, 7 "WithHeader" with_header: String
} { rate: Some(50), } }

/// Response of [`PushObjectCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushObjectCacheOutput {
    /// Task, for `DescribeRefreshTaskById`.
    pub push_task_id: Option<String>,
}
model! { PushObjectCacheOutput {
    0 "PushTaskId" push_task_id: String
} }

/// Refreshes object cache by cache tag: `RefreshObjectCacheByCacheTag` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/RefreshObjectCacheByCacheTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTag {
    /// Required. At most 16384 characters.
    pub cache_tag: String,
    /// Required.
    pub domain_name: String,
    pub force: Option<bool>,
}
operation! { RefreshObjectCacheByCacheTag(cache_tag: String, domain_name: String)
    "RefreshObjectCacheByCacheTag" -> RefreshObjectCacheByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "DomainName" domain_name, 2 "Force" force: bool
} }

/// Response of [`RefreshObjectCacheByCacheTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshObjectCacheByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Invalidates cached files. The next request for each of them goes to the origin server.
///
/// The origin server receives more traffic for some time. A task takes effect within 5 to 6 minutes; `RefreshTaskId` in
/// the response identifies it. By default, an account can refresh 10,000 URLs and 100 directories per day. Wait with
/// `waiters::refresh_task_complete`.
///
/// `RefreshObjectCaches` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 50 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/RefreshObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCaches {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// For a directory: whether all files are invalidated, also those that have not changed. Default: false.
    pub force: Option<bool>,
    /// URLs with their scheme, one in a line. A directory ends with `/`.
    ///
    /// Required.
    pub object_path: String,
    /// Kind of path: `File` (the default), `Directory`, `Regex` or `ExQuery`.
    pub object_type: Option<String>,
}
operation! { RefreshObjectCaches(object_path: String) "RefreshObjectCaches" -> RefreshObjectCachesOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Force" force: bool,
    3 "ObjectPath" object_path, 4 "ObjectType" object_type: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { rate: Some(50), } }

/// Response of [`RefreshObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshObjectCachesOutput {
    /// Task, for `DescribeRefreshTaskById`.
    pub refresh_task_id: Option<String>,
}
model! { RefreshObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// `RollbackStagingConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/RollbackStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackStagingConfig {
    /// Required.
    pub domain_name: String,
}
operation! { RollbackStagingConfig(domain_name: String) "RollbackStagingConfig" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`RollbackStagingConfig`]: empty.
pub type RollbackStagingConfigOutput = Empty;

/// Sets cdn domain csr certificate: `SetCdnDomainCSRCertificate` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainCSRCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainCSRCertificate {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub server_certificate: String,
}
operation! { SetCdnDomainCSRCertificate(domain_name: String, server_certificate: String)
    "SetCdnDomainCSRCertificate" -> Empty {
    0 "DomainName" domain_name, 1 "ServerCertificate" server_certificate
} }

/// Response of [`SetCdnDomainCSRCertificate`]: empty.
pub type SetCdnDomainCSRCertificateOutput = Empty;

/// Sets cdn domain sm certificate: `SetCdnDomainSMCertificate` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainSMCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainSMCertificate {
    /// Required.
    pub cert_identifier: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub ssl_protocol: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetCdnDomainSMCertificate(cert_identifier: String, domain_name: String, ssl_protocol: String)
    "SetCdnDomainSMCertificate" -> Empty {
    0 "CertIdentifier" cert_identifier, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SSLProtocol" ssl_protocol, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`SetCdnDomainSMCertificate`]: empty.
pub type SetCdnDomainSMCertificateOutput = Empty;

/// Sets or removes the HTTPS certificate of a domain name.
///
/// The certificate must match the domain. `SSLProtocol` `off` turns HTTPS off: HTTPS requests then fail. The change
/// reaches all edge servers within minutes.
///
/// `SetCdnDomainSSLCertificate` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 30 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainSSLCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainSSLCertificate {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    /// Region of the certificate: `cn-hangzhou` (the default) or `ap-southeast-1`.
    pub cert_region: Option<String>,
    /// Source of the certificate: `upload` (`SSLPub` and `SSLPri`) or `cas` (Certificate Management Service).
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Private key in PEM.
    pub ssl_pri: Option<String>,
    /// Whether HTTPS is enabled: `on` or `off`.
    ///
    /// Required.
    pub ssl_protocol: String,
    /// Certificate chain in PEM.
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetCdnDomainSSLCertificate(domain_name: String, ssl_protocol: String)
    "SetCdnDomainSSLCertificate" -> Empty {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "CertType" cert_type: String, 4 "DomainName" domain_name, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} { rate: Some(30), } }

/// Response of [`SetCdnDomainSSLCertificate`]: empty.
pub type SetCdnDomainSSLCertificateOutput = Empty;

/// Sets cdn domain staging config: `SetCdnDomainStagingConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub functions: String,
}
operation! { SetCdnDomainStagingConfig(domain_name: String, functions: String)
    "SetCdnDomainStagingConfig" -> SetCdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "Functions" functions
} }

/// Response of [`SetCdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigOutput {
    pub domain_config_list: Vec<SetCdnDomainStagingConfigDomainConfigList>,
}
model! { SetCdnDomainStagingConfigOutput {
    0 "DomainConfigList" domain_config_list: Vec<SetCdnDomainStagingConfigDomainConfigList>
} }

/// In the response of [`SetCdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigDomainConfigList {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { SetCdnDomainStagingConfigDomainConfigList {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name: String, 2 "FunctionName" function_name: String
} }

/// Sets cdn full domains block ip: `SetCdnFullDomainsBlockIP` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetCdnFullDomainsBlockIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIP {
    pub block_interval: Option<i64>,
    /// Required.
    pub ip_list: String,
    /// Required.
    pub operation_type: String,
    pub update_type: Option<String>,
}
operation! { SetCdnFullDomainsBlockIP(ip_list: String, operation_type: String)
    "SetCdnFullDomainsBlockIP" -> SetCdnFullDomainsBlockIPOutput {
    0 "BlockInterval" block_interval: i64, 1 "IPList" ip_list, 2 "OperationType" operation_type,
    3 "UpdateType" update_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SetCdnFullDomainsBlockIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIPOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SetCdnFullDomainsBlockIPOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Sets req header config: `SetReqHeaderConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetReqHeaderConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetReqHeaderConfig {
    pub config_id: Option<i64>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub key: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub value: String,
}
operation! { SetReqHeaderConfig(domain_name: String, key: String, value: String) "SetReqHeaderConfig" -> Empty {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name, 2 "Key" key, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "Value" value
} }

/// Response of [`SetReqHeaderConfig`]: empty.
pub type SetReqHeaderConfigOutput = Empty;

/// Sets waiting room config: `SetWaitingRoomConfig` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/SetWaitingRoomConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWaitingRoomConfig {
    /// Required.
    pub allow_pct: i64,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub gap_time: i64,
    /// Required.
    pub max_time_wait: i64,
    /// Required.
    pub wait_uri: String,
    /// Required.
    pub wait_url: String,
}

/// Arguments of [`SetWaitingRoomConfig::new`].
pub struct SetWaitingRoomConfigRequired {
    pub allow_pct: i64,
    pub domain_name: String,
    pub gap_time: i64,
    pub max_time_wait: i64,
    pub wait_uri: String,
    pub wait_url: String,
}
operation! {
    SetWaitingRoomConfig { SetWaitingRoomConfigRequired: allow_pct, domain_name, gap_time, max_time_wait, wait_uri, wait_url }
    "SetWaitingRoomConfig" -> Empty {
    0 "AllowPct" allow_pct, 1 "DomainName" domain_name, 2 "GapTime" gap_time, 3 "MaxTimeWait" max_time_wait,
    4 "WaitUri" wait_uri, 5 "WaitUrl" wait_url
} }

/// Response of [`SetWaitingRoomConfig`]: empty.
pub type SetWaitingRoomConfigOutput = Empty;

/// Starts acceleration for a domain name that was stopped.
///
/// The call fails for a domain that is locked or for an account with an overdue payment. The operation is asynchronous:
/// the domain is `configuring`, then `online`. Wait with `waiters::domain_online`.
///
/// `StartCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 100 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/StartCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartCdnDomain(domain_name: String) "StartCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} { rate: Some(100), } }

/// Response of [`StartCdnDomain`]: empty.
pub type StartCdnDomainOutput = Empty;

/// Stops acceleration for a domain name. Its configuration is kept.
///
/// Requests are then sent to the origin server. The operation is asynchronous: the domain is `stopping`, then
/// `offline`. Wait with `waiters::domain_offline`.
///
/// `StopCdnDomain` of `cdn` 2018-05-10.
///
/// POST. Changes data. Documented rate: 40 per second. See
/// <https://api.alibabacloud.com/document/Cdn/2018-05-10/StopCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopCdnDomain(domain_name: String) "StopCdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} { rate: Some(40), } }

/// Response of [`StopCdnDomain`]: empty.
pub type StopCdnDomainOutput = Empty;

/// `TagResources` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates cdn deliver task: `UpdateCdnDeliverTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateCdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCdnDeliverTask {
    pub deliver: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateCdnDeliverTask`]: empty.
pub type UpdateCdnDeliverTaskOutput = Empty;

/// Updates cdn sub task: `UpdateCdnSubTask` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateCdnSubTask>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateCdnSubTask`]: empty.
pub type UpdateCdnSubTaskOutput = Empty;

/// Updates fc trigger: `UpdateFCTrigger` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/UpdateFCTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFCTrigger {
    /// Required.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateFCTrigger`]: empty.
pub type UpdateFCTriggerOutput = Empty;

/// Verifies domain owner: `VerifyDomainOwner` of `cdn` 2018-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cdn/2018-05-10/VerifyDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwner {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyDomainOwner(domain_name: String, verify_type: String)
    "VerifyDomainOwner" -> VerifyDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

/// Response of [`VerifyDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyDomainOwnerOutput {
    0 "Content" content: String
} }

waiters! {
    /// Waits until the free certificate of a domain name is issued and in use.
    fn certificate_active(domain_name: String) -> DescribeDomainCertificateInfo =
        DescribeDomainCertificateInfo::new(domain_name),
        "CertInfos.CertInfo.Status" ["success"] ["cname_error", "top_domain_cname_error", "domain_invalid", "unsupport_wildcard", "get_token_timeout", "check_token_timeout", "get_cert_timeout", "failed"];
    /// Waits until a domain name is offline.
    fn domain_offline(domain_name: String) -> DescribeCdnDomainDetail = DescribeCdnDomainDetail::new(domain_name),
        "GetDomainDetailModel.DomainStatus" ["offline"] ["configure_failed", "check_failed", "deleting"];
    /// Waits until a domain name is online.
    fn domain_online(domain_name: String) -> DescribeCdnDomainDetail = DescribeCdnDomainDetail::new(domain_name),
        "GetDomainDetailModel.DomainStatus" ["online"] ["configure_failed", "check_failed", "deleting"];
    /// Waits until a refresh or prefetch task is complete.
    fn refresh_task_complete(task_id: String) -> DescribeRefreshTaskById = DescribeRefreshTaskById::new(task_id),
        "Tasks.Status" ["Complete"] ["Failed"];
}

#[cfg(feature = "unstable-registry")]
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
