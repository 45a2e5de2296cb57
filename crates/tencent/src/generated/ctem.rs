//! `ctem` of Tencent Cloud, API version 2023-11-28.
//!
//! Endpoint: `ctem.tencentcloudapi.com`, or `ctem.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ctem::DescribeApiSecs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApiSecs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ctem",
    "2023-11-28",
    "ctem",
    &Endpoints::NONE,
);

/// Creates app: `CreateApp` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub customer_id: i64,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub platform: Option<String>,
    pub app_version: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub package_name: Option<String>,
    pub developer: Option<String>,
    pub server_url: Option<String>,
    pub description: Option<String>,
    pub enterprise_uid: Option<String>,
}
operation! { CreateApp(customer_id: i64) "CreateApp" -> CreateAppOutput {
    0 "CustomerId" customer_id, 1 "Name" name: String, 2 "Logo" logo: String, 3 "Platform" platform: String,
    4 "AppVersion" app_version: String, 5 "DownloadUrl" download_url: Secret, 6 "PackageName" package_name: String,
    7 "Developer" developer: String, 8 "ServerUrl" server_url: String, 9 "Description" description: String,
    10 "EnterpriseUid" enterprise_uid: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub id: Option<i64>,
}
model! { CreateAppOutput {
    0 "Id" id: i64
} }

/// Creates asset: `CreateAsset` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsset {
    /// Required.
    pub ip: String,
    /// Required.
    pub customer_id: i64,
    pub os: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub isp: Option<String>,
    pub enterprise_uid: Option<String>,
}
operation! { CreateAsset(ip: String, customer_id: i64) "CreateAsset" -> CreateAssetOutput {
    0 "Ip" ip, 1 "CustomerId" customer_id, 2 "Os" os: String, 3 "Country" country: String,
    4 "Province" province: String, 5 "City" city: String, 6 "Isp" isp: String, 7 "EnterpriseUid" enterprise_uid: String
} }

/// Response of [`CreateAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetOutput {
    pub id: Option<i64>,
}
model! { CreateAssetOutput {
    0 "Id" id: i64
} }

/// Creates customer: `CreateCustomer` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// Required.
    pub name: String,
    /// Required.
    pub scan_type: String,
    pub percent: Option<i64>,
    pub scan_cron: Option<String>,
    pub is_scan_now: Option<bool>,
    pub enable_cron: Option<bool>,
    pub enable_scan_sub_enterprise: Option<bool>,
    pub enable_auth: Option<bool>,
    pub auth_start_at: Option<String>,
    pub auth_end_at: Option<String>,
    pub auth_file: Option<String>,
    pub scan_time: Option<String>,
    pub keywords: Option<String>,
    pub icon: Option<String>,
    pub qps: Option<i64>,
    pub sub_company_level: Option<i64>,
    pub is_include_full_scan: Option<bool>,
    pub port_scan_qps: Option<i64>,
    pub single_ip_task_limit: Option<i64>,
    pub high_risk_ack: Option<bool>,
    pub scan_rate_ack_checklist: Option<Vec<String>>,
    pub scan_priority: Option<ScanPriorityReq>,
}
operation! { CreateCustomer(name: String, scan_type: String) "CreateCustomer" -> Empty {
    0 "Name" name, 1 "ScanType" scan_type, 2 "Percent" percent: i64, 3 "ScanCron" scan_cron: String,
    4 "IsScanNow" is_scan_now: bool, 5 "EnableCron" enable_cron: bool,
    6 "EnableScanSubEnterprise" enable_scan_sub_enterprise: bool, 7 "EnableAuth" enable_auth: bool,
    8 "AuthStartAt" auth_start_at: String, 9 "AuthEndAt" auth_end_at: String, 10 "AuthFile" auth_file: String,
    11 "ScanTime" scan_time: String, 12 "Keywords" keywords: String, 13 "Icon" icon: String, 14 "Qps" qps: i64,
    15 "SubCompanyLevel" sub_company_level: i64, 16 "IsIncludeFullScan" is_include_full_scan: bool,
    17 "PortScanQps" port_scan_qps: i64, 18 "SingleIPTaskLimit" single_ip_task_limit: i64,
    19 "HighRiskAck" high_risk_ack: bool, 20 "ScanRateAckChecklist" scan_rate_ack_checklist: Vec<String>,
    21 "ScanPriority" scan_priority: ScanPriorityReq
} }

/// Response of [`CreateCustomer`]: empty.
pub type CreateCustomerOutput = Empty;

/// In the request of [`CreateCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPriorityReq {
    pub only_scan_new_asset: Option<bool>,
    pub priority_rules: Option<Vec<String>>,
}
input! { ScanPriorityReq() {
    0 "OnlyScanNewAsset" only_scan_new_asset: bool, 1 "PriorityRules" priority_rules: Vec<String>
} }

/// Creates domain: `CreateDomain` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub domain: String,
    pub icp: Option<String>,
    pub registered_time: Option<String>,
    pub expired_time: Option<String>,
    pub company: Option<String>,
    pub enterprise_uid: Option<String>,
}
operation! { CreateDomain(customer_id: i64, domain: String) "CreateDomain" -> CreateDomainOutput {
    0 "CustomerId" customer_id, 1 "Domain" domain, 2 "ICP" icp: String, 3 "RegisteredTime" registered_time: String,
    4 "ExpiredTime" expired_time: String, 5 "Company" company: String, 6 "EnterpriseUid" enterprise_uid: String
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub id: Option<i64>,
}
model! { CreateDomainOutput {
    0 "Id" id: i64
} }

/// Creates enterprise: `CreateEnterprise` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateEnterprise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterprise {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub name: String,
    pub parent_enterprise_uid: Option<String>,
    pub credit_code: Option<String>,
    pub status: Option<String>,
    pub registered_capital: Option<String>,
    pub shareholding_ratio: Option<String>,
    pub legal_person: Option<String>,
    pub r#type: Option<String>,
    pub industry: Option<String>,
    pub enterprise_uid: Option<String>,
}
operation! { CreateEnterprise(customer_id: i64, name: String) "CreateEnterprise" -> CreateEnterpriseOutput {
    0 "CustomerId" customer_id, 1 "Name" name, 2 "ParentEnterpriseUid" parent_enterprise_uid: String,
    3 "CreditCode" credit_code: String, 4 "Status" status: String, 5 "RegisteredCapital" registered_capital: String,
    6 "ShareholdingRatio" shareholding_ratio: String, 7 "LegalPerson" legal_person: String, 8 "Type" r#type: String,
    9 "Industry" industry: String, 10 "EnterpriseUid" enterprise_uid: String
} }

/// Response of [`CreateEnterprise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseOutput {
    pub id: Option<i64>,
}
model! { CreateEnterpriseOutput {
    0 "Id" id: i64
} }

/// Creates http: `CreateHttp` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateHttp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttp {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub url: String,
    pub enterprise_uid: Option<String>,
    pub title: Option<String>,
    pub content_length: Option<i64>,
    pub content: Option<String>,
    pub screenshot_url: Option<String>,
    pub tags: Option<String>,
    pub code: Option<i64>,
    pub ip: Option<String>,
    pub ssl: Option<String>,
    pub ssl_expired_time: Option<String>,
}
operation! { CreateHttp(customer_id: i64, url: String) "CreateHttp" -> CreateHttpOutput {
    0 "CustomerId" customer_id, 1 "Url" url, 2 "EnterpriseUid" enterprise_uid: String, 3 "Title" title: String,
    4 "ContentLength" content_length: i64, 5 "Content" content: String, 6 "ScreenshotUrl" screenshot_url: String,
    7 "Tags" tags: String, 8 "Code" code: i64, 9 "Ip" ip: String, 10 "Ssl" ssl: String,
    11 "SslExpiredTime" ssl_expired_time: String
} }

/// Response of [`CreateHttp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpOutput {
    pub id: Option<i64>,
}
model! { CreateHttpOutput {
    0 "Id" id: i64
} }

/// Creates job record: `CreateJobRecord` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateJobRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRecord {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub task_type: String,
    pub scan_type: Option<String>,
    pub qps: Option<i64>,
    pub is_include_full_scan: Option<bool>,
    pub port_scan_qps: Option<i64>,
    pub single_ip_task_limit: Option<i64>,
    pub high_risk_ack: Option<bool>,
    pub scan_rate_ack_checklist: Option<Vec<String>>,
    pub scan_priority: Option<ScanPriorityReq>,
}
operation! { CreateJobRecord(customer_id: i64, task_type: String) "CreateJobRecord" -> CreateJobRecordOutput {
    0 "CustomerId" customer_id, 1 "TaskType" task_type, 2 "ScanType" scan_type: String, 3 "Qps" qps: i64,
    4 "IsIncludeFullScan" is_include_full_scan: bool, 5 "PortScanQps" port_scan_qps: i64,
    6 "SingleIPTaskLimit" single_ip_task_limit: i64, 7 "HighRiskAck" high_risk_ack: bool,
    8 "ScanRateAckChecklist" scan_rate_ack_checklist: Vec<String>, 9 "ScanPriority" scan_priority: ScanPriorityReq
} }

/// Response of [`CreateJobRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRecordOutput {
    pub id: Option<i64>,
}
model! { CreateJobRecordOutput {
    0 "Id" id: i64
} }

/// Creates manage: `CreateManage` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateManage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManage {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub url: String,
    pub title: Option<String>,
    pub screenshot: Option<String>,
    pub code: Option<i64>,
    pub enterprise_uid: Option<String>,
}
operation! { CreateManage(customer_id: i64, url: String) "CreateManage" -> CreateManageOutput {
    0 "CustomerId" customer_id, 1 "Url" url, 2 "Title" title: String, 3 "Screenshot" screenshot: String,
    4 "Code" code: i64, 5 "EnterpriseUid" enterprise_uid: String
} }

/// Response of [`CreateManage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManageOutput {
    pub id: Option<i64>,
}
model! { CreateManageOutput {
    0 "Id" id: i64
} }

/// Creates port: `CreatePort` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreatePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePort {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub port: i64,
    /// Required.
    pub asset: String,
    /// Required.
    pub is_high_risk: bool,
    pub enterprise_uid: Option<String>,
    pub banner: Option<String>,
    pub ip: Option<String>,
    pub app: Option<String>,
    pub service: Option<String>,
}
operation! { CreatePort(customer_id: i64, port: i64, asset: String, is_high_risk: bool)
    "CreatePort" -> CreatePortOutput {
    0 "CustomerId" customer_id, 1 "Port" port, 2 "Asset" asset, 3 "IsHighRisk" is_high_risk,
    4 "EnterpriseUid" enterprise_uid: String, 5 "Banner" banner: String, 6 "Ip" ip: String, 7 "App" app: String,
    8 "Service" service: String
} }

/// Response of [`CreatePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortOutput {
    pub id: Option<i64>,
}
model! { CreatePortOutput {
    0 "Id" id: i64
} }

/// Creates seeds: `CreateSeeds` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateSeeds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeeds {
    /// Required.
    pub customer_id: i64,
    pub ips: Option<Vec<String>>,
    pub icons: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub titles: Option<Vec<String>>,
    pub sub_domains: Option<Vec<String>>,
    pub keywords: Option<Vec<String>>,
    pub parent_companies: Option<Vec<String>>,
}
operation! { CreateSeeds(customer_id: i64) "CreateSeeds" -> Empty {
    0 "CustomerId" customer_id, 1 "Ips" ips: Vec<String>, 2 "Icons" icons: Vec<String>,
    3 "Domains" domains: Vec<String>, 4 "Titles" titles: Vec<String>, 5 "SubDomains" sub_domains: Vec<String>,
    6 "Keywords" keywords: Vec<String>, 7 "ParentCompanies" parent_companies: Vec<String>
} }

/// Response of [`CreateSeeds`]: empty.
pub type CreateSeedsOutput = Empty;

/// Creates sub domain: `CreateSubDomain` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateSubDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomain {
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub sub_domain: String,
    pub ip: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub isp: Option<String>,
    pub enterprise_uid: Option<String>,
    pub dns_type: Option<String>,
    pub dns_value: Option<String>,
}
operation! { CreateSubDomain(customer_id: i64, sub_domain: String) "CreateSubDomain" -> CreateSubDomainOutput {
    0 "CustomerId" customer_id, 1 "SubDomain" sub_domain, 2 "Ip" ip: String, 3 "Country" country: String,
    4 "Province" province: String, 5 "City" city: String, 6 "Isp" isp: String, 7 "EnterpriseUid" enterprise_uid: String,
    8 "DnsType" dns_type: String, 9 "DnsValue" dns_value: String
} }

/// Response of [`CreateSubDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainOutput {
    pub id: Option<i64>,
}
model! { CreateSubDomainOutput {
    0 "Id" id: i64
} }

/// Creates suspicious asset: `CreateSuspiciousAsset` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateSuspiciousAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuspiciousAsset {
    /// Required.
    pub customer_id: i64,
    pub url: Option<String>,
    pub enterprise_uid: Option<String>,
    pub title: Option<String>,
    pub tags: Option<String>,
    pub owner: Option<String>,
    pub source_type: Option<String>,
    pub source_value: Option<String>,
    pub trusted: Option<bool>,
}
operation! { CreateSuspiciousAsset(customer_id: i64) "CreateSuspiciousAsset" -> CreateSuspiciousAssetOutput {
    0 "CustomerId" customer_id, 1 "Url" url: String, 2 "EnterpriseUid" enterprise_uid: String, 3 "Title" title: String,
    4 "Tags" tags: String, 5 "Owner" owner: String, 6 "SourceType" source_type: String,
    7 "SourceValue" source_value: String, 8 "Trusted" trusted: bool
} }

/// Response of [`CreateSuspiciousAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuspiciousAssetOutput {
    pub id: Option<i64>,
}
model! { CreateSuspiciousAssetOutput {
    0 "Id" id: i64
} }

/// Creates wechat applet: `CreateWechatApplet` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateWechatApplet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatApplet {
    /// Required.
    pub customer_id: i64,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub account_id: Option<String>,
    pub qr_code: Option<String>,
    pub description: Option<String>,
    pub enterprise_uid: Option<String>,
    pub account_appid: Option<String>,
    pub record_subject: Option<String>,
}
operation! { CreateWechatApplet(customer_id: i64) "CreateWechatApplet" -> CreateWechatAppletOutput {
    0 "CustomerId" customer_id, 1 "Name" name: String, 2 "Logo" logo: String, 3 "AccountId" account_id: String,
    4 "QrCode" qr_code: String, 5 "Description" description: String, 6 "EnterpriseUid" enterprise_uid: String,
    7 "AccountAppid" account_appid: String, 8 "RecordSubject" record_subject: String
} }

/// Response of [`CreateWechatApplet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatAppletOutput {
    pub id: Option<i64>,
}
model! { CreateWechatAppletOutput {
    0 "Id" id: i64
} }

/// Creates wechat official account: `CreateWechatOfficialAccount` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=CreateWechatOfficialAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatOfficialAccount {
    /// Required.
    pub customer_id: i64,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub account_id: Option<String>,
    pub qr_code: Option<String>,
    pub description: Option<String>,
    pub enterprise_uid: Option<String>,
    pub record_subject: Option<String>,
}
operation! { CreateWechatOfficialAccount(customer_id: i64)
    "CreateWechatOfficialAccount" -> CreateWechatOfficialAccountOutput {
    0 "CustomerId" customer_id, 1 "Name" name: String, 2 "Logo" logo: String, 3 "AccountId" account_id: String,
    4 "QrCode" qr_code: String, 5 "Description" description: String, 6 "EnterpriseUid" enterprise_uid: String,
    7 "RecordSubject" record_subject: String
} }

/// Response of [`CreateWechatOfficialAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatOfficialAccountOutput {
    pub id: Option<i64>,
}
model! { CreateWechatOfficialAccountOutput {
    0 "Id" id: i64
} }

/// Deletes apps: `DeleteApps` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApps {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteApps(ids: Vec<i64>) "DeleteApps" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteApps`]: empty.
pub type DeleteAppsOutput = Empty;

/// Deletes assets: `DeleteAssets` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssets {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteAssets(ids: Vec<i64>) "DeleteAssets" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteAssets`]: empty.
pub type DeleteAssetsOutput = Empty;

/// Deletes domains: `DeleteDomains` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomains {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteDomains(ids: Vec<i64>) "DeleteDomains" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteDomains`]: empty.
pub type DeleteDomainsOutput = Empty;

/// Deletes enterprises: `DeleteEnterprises` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteEnterprises>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterprises {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteEnterprises(ids: Vec<i64>) "DeleteEnterprises" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteEnterprises`]: empty.
pub type DeleteEnterprisesOutput = Empty;

/// Deletes https: `DeleteHttps` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttps {
    /// Required.
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteHttps(ids: Vec<i64>) "DeleteHttps" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

/// Response of [`DeleteHttps`]: empty.
pub type DeleteHttpsOutput = Empty;

/// Deletes manages: `DeleteManages` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteManages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManages {
    /// Required.
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteManages(ids: Vec<i64>) "DeleteManages" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

/// Response of [`DeleteManages`]: empty.
pub type DeleteManagesOutput = Empty;

/// Deletes ports: `DeletePorts` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeletePorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePorts {
    /// Required.
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeletePorts(ids: Vec<i64>) "DeletePorts" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

/// Response of [`DeletePorts`]: empty.
pub type DeletePortsOutput = Empty;

/// Deletes seeds: `DeleteSeeds` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteSeeds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeeds {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteSeeds(ids: Vec<i64>) "DeleteSeeds" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteSeeds`]: empty.
pub type DeleteSeedsOutput = Empty;

/// Deletes sub domains: `DeleteSubDomains` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteSubDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomains {
    /// Required.
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteSubDomains(ids: Vec<i64>) "DeleteSubDomains" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

/// Response of [`DeleteSubDomains`]: empty.
pub type DeleteSubDomainsOutput = Empty;

/// Deletes suspicious assets: `DeleteSuspiciousAssets` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteSuspiciousAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSuspiciousAssets {
    /// Required.
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteSuspiciousAssets(ids: Vec<i64>) "DeleteSuspiciousAssets" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

/// Response of [`DeleteSuspiciousAssets`]: empty.
pub type DeleteSuspiciousAssetsOutput = Empty;

/// Deletes wechat applets: `DeleteWechatApplets` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteWechatApplets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatApplets {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteWechatApplets(ids: Vec<i64>) "DeleteWechatApplets" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteWechatApplets`]: empty.
pub type DeleteWechatAppletsOutput = Empty;

/// Deletes wechat official accounts: `DeleteWechatOfficialAccounts` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DeleteWechatOfficialAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatOfficialAccounts {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteWechatOfficialAccounts(ids: Vec<i64>) "DeleteWechatOfficialAccounts" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteWechatOfficialAccounts`]: empty.
pub type DeleteWechatOfficialAccountsOutput = Empty;

/// Describes api secs: `DescribeApiSecs` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeApiSecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecs {
    pub is_aggregation: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ignored: Option<bool>,
    pub update_at_end: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub create_at_start: Option<String>,
    pub format: Option<String>,
    pub is_new: Option<bool>,
    pub customer_id_list: Option<Vec<i64>>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub customer_id: Option<i64>,
    pub order_by: Option<String>,
}
operation! { DescribeApiSecs() "DescribeApiSecs" -> DescribeApiSecsOutput {
    0 "IsAggregation" is_aggregation: bool, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Ignored" ignored: bool,
    4 "UpdateAtEnd" update_at_end: String, 5 "CreateAtEnd" create_at_end: String,
    6 "UpdateAtStart" update_at_start: String, 7 "CreateAtStart" create_at_start: String, 8 "Format" format: String,
    9 "IsNew" is_new: bool, 10 "CustomerIdList" customer_id_list: Vec<i64>,
    11 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 12 "Filters" filters: Vec<Filter>,
    13 "CustomerId" customer_id: i64, 14 "OrderBy" order_by: String
} }
paged! { DescribeApiSecs: DisplayApiSec = Offset "Offset", "List" list, total "Total" }

/// In the request of [`DescribeApiSecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeApiSecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayApiSec>,
}
model! { DescribeApiSecsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayApiSec>
} }

/// In the response of [`DescribeApiSecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayApiSec {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub url: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub status: Option<String>,
    pub code: Option<i64>,
    pub request: Option<String>,
    pub response: Option<String>,
    pub is_risk_api: Option<bool>,
    pub aggregation_count: Option<i64>,
}
model! { DisplayApiSec {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Url" url: String,
    3 "Host" host: String, 4 "Path" path: String, 5 "Method" method: String, 6 "Status" status: String,
    7 "Code" code: i64, 8 "Request" request: String, 9 "Response" response: String, 10 "IsRiskAPI" is_risk_api: bool,
    11 "AggregationCount" aggregation_count: i64
} }

/// In the response of [`DescribeApiSecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayToolCommon {
    pub enterprise_uid: Option<String>,
    pub enterprise_name: Option<String>,
    pub job_id: Option<i64>,
    pub job_stage_id: Option<i64>,
    pub ignored: Option<bool>,
    pub job_record_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_name: Option<String>,
    pub detail: Option<String>,
    pub md5: Option<String>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub labels: Option<String>,
    pub is_plain_text_in_demo: Option<i64>,
}
model! { DisplayToolCommon {
    0 "EnterpriseUid" enterprise_uid: String, 1 "EnterpriseName" enterprise_name: String, 2 "JobId" job_id: i64,
    3 "JobStageId" job_stage_id: i64, 4 "Ignored" ignored: bool, 5 "JobRecordId" job_record_id: i64,
    6 "CustomerId" customer_id: i64, 7 "CustomerName" customer_name: String, 8 "Detail" detail: String,
    9 "Md5" md5: String, 10 "CreateAt" create_at: String, 11 "UpdateAt" update_at: String, 12 "Labels" labels: String,
    13 "IsPlainTextInDemo" is_plain_text_in_demo: i64
} }

/// Describes apps: `DescribeApps` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub customer_id_list: Option<Vec<i64>>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeApps() "DescribeApps" -> DescribeAppsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    2 "IsNew" is_new: bool, 3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeApps: DisplayApp = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayApp>,
}
model! { DescribeAppsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayApp>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayApp {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub developer: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub logo: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub server_url: Option<String>,
    pub app_version: Option<String>,
}
model! { DisplayApp {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Name" name: String,
    3 "Description" description: String, 4 "Developer" developer: String, 5 "DownloadUrl" download_url: Secret,
    6 "Logo" logo: String, 7 "PackageName" package_name: String, 8 "Platform" platform: String,
    9 "ServerUrl" server_url: String, 10 "AppVersion" app_version: String
} }

/// Describes assets: `DescribeAssets` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssets {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeAssets() "DescribeAssets" -> DescribeAssetsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeAssets: DisplayAsset = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayAsset>,
}
model! { DescribeAssetsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayAsset>
} }

/// In the response of [`DescribeAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayAsset {
    pub id: Option<i64>,
    pub os: Option<String>,
    pub ip: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub isp: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub ports: Option<String>,
    pub services: Option<String>,
    pub domains: Option<String>,
    pub last_modify: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
}
model! { DisplayAsset {
    0 "Id" id: i64, 1 "Os" os: String, 2 "Ip" ip: String, 3 "Country" country: String, 4 "Province" province: String,
    5 "City" city: String, 6 "Isp" isp: String, 7 "DisplayToolCommon" display_tool_common: DisplayToolCommon,
    8 "Ports" ports: String, 9 "Services" services: String, 10 "Domains" domains: String,
    11 "LastModify" last_modify: String, 12 "IsCloudAsset" is_cloud_asset: i64,
    13 "CloudAssetStatus" cloud_asset_status: i64
} }

/// Describes configs: `DescribeConfigs` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigs {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
    pub order_by: Option<String>,
}
operation! { DescribeConfigs() "DescribeConfigs" -> DescribeConfigsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "OrderBy" order_by: String
} }
paged! { DescribeConfigs: DisplayConfig = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayConfig>,
    pub all_config_num: Option<i64>,
    pub high_risk_config_num: Option<i64>,
}
model! { DescribeConfigsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayConfig>, 2 "AllConfigNum" all_config_num: i64,
    3 "HighRiskConfigNum" high_risk_config_num: i64
} }

/// In the response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayConfig {
    pub id: Option<i64>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub code: Option<i64>,
    pub content_length: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub ip: Option<String>,
    pub ai_rating: Option<i64>,
    pub ai_analysis: Option<String>,
    pub risk_level: Option<i64>,
    pub suggestion: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub aggregation_count: Option<i64>,
}
model! { DisplayConfig {
    0 "Id" id: i64, 1 "Url" url: String, 2 "Title" title: String, 3 "Code" code: i64,
    4 "ContentLength" content_length: i64, 5 "DisplayToolCommon" display_tool_common: DisplayToolCommon,
    6 "Ip" ip: String, 7 "AIRating" ai_rating: i64, 8 "AIAnalysis" ai_analysis: String, 9 "RiskLevel" risk_level: i64,
    10 "Suggestion" suggestion: String, 11 "IsCloudAsset" is_cloud_asset: i64,
    12 "CloudAssetStatus" cloud_asset_status: i64, 13 "AggregationCount" aggregation_count: i64
} }

/// Describes customers: `DescribeCustomers` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeCustomers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomers {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub keyword: Option<String>,
}
operation! { DescribeCustomers() "DescribeCustomers" -> DescribeCustomersOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Keyword" keyword: String
} }
paged! { DescribeCustomers: Customer = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeCustomers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomersOutput {
    pub total: Option<i64>,
    pub list: Vec<Customer>,
}
model! { DescribeCustomersOutput {
    0 "Total" total: i64, 1 "List" list: Vec<Customer>
} }

/// In the response of [`DescribeCustomers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub percent: Option<i64>,
    pub scan_type: Option<String>,
    pub creator: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub scan_cron: Option<String>,
    pub enable_cron: Option<bool>,
    pub enable_scan_sub_enterprise: Option<bool>,
    pub enable_auth: Option<bool>,
    pub auth_start_at: Option<String>,
    pub auth_end_at: Option<String>,
    pub auth_file: Option<String>,
    pub scan_time: Option<String>,
    pub icon: Option<String>,
    pub keywords: Option<String>,
    pub qps: Option<i64>,
    pub sub_company_level: Option<i64>,
    pub is_include_full_scan: Option<bool>,
    pub enable_group_member_discovered: Option<bool>,
    pub single_ip_task_limit: Option<i64>,
    pub port_scan_qps: Option<i64>,
    pub scan_priority: Option<ScanPriorityDisplay>,
}
model! { Customer {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Percent" percent: i64, 3 "ScanType" scan_type: String,
    4 "Creator" creator: String, 5 "AppId" app_id: i64, 6 "Uin" uin: String, 7 "CreateAt" create_at: String,
    8 "UpdateAt" update_at: String, 9 "ScanCron" scan_cron: String, 10 "EnableCron" enable_cron: bool,
    11 "EnableScanSubEnterprise" enable_scan_sub_enterprise: bool, 12 "EnableAuth" enable_auth: bool,
    13 "AuthStartAt" auth_start_at: String, 14 "AuthEndAt" auth_end_at: String, 15 "AuthFile" auth_file: String,
    16 "ScanTime" scan_time: String, 17 "Icon" icon: String, 18 "Keywords" keywords: String, 19 "Qps" qps: i64,
    20 "SubCompanyLevel" sub_company_level: i64, 21 "IsIncludeFullScan" is_include_full_scan: bool,
    22 "EnableGroupMemberDiscovered" enable_group_member_discovered: bool,
    23 "SingleIPTaskLimit" single_ip_task_limit: i64, 24 "PortScanQps" port_scan_qps: i64,
    25 "ScanPriority" scan_priority: ScanPriorityDisplay
} }

/// In the response of [`DescribeCustomers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPriorityDisplay {
    pub only_scan_new_asset: Option<bool>,
    pub priority_rules: Vec<String>,
}
model! { ScanPriorityDisplay {
    0 "OnlyScanNewAsset" only_scan_new_asset: bool, 1 "PriorityRules" priority_rules: Vec<String>
} }

/// Describes dark webs: `DescribeDarkWebs` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeDarkWebs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDarkWebs {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeDarkWebs() "DescribeDarkWebs" -> DescribeDarkWebsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeDarkWebs: DisplayDarkWeb = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeDarkWebs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDarkWebsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayDarkWeb>,
}
model! { DescribeDarkWebsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayDarkWeb>
} }

/// In the response of [`DescribeDarkWebs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayDarkWeb {
    pub id: Option<i64>,
    pub content: Option<String>,
    pub matched_keywords: Option<String>,
    pub url: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub status: Option<String>,
}
model! { DisplayDarkWeb {
    0 "Id" id: i64, 1 "Content" content: String, 2 "MatchedKeywords" matched_keywords: String, 3 "Url" url: String,
    4 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 5 "Status" status: String
} }

/// Describes domains: `DescribeDomains` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeDomains: DisplayDomain = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayDomain>,
}
model! { DescribeDomainsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayDomain>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayDomain {
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub icp: Option<String>,
    pub registered_time: Option<String>,
    pub expired_time: Option<String>,
    pub company: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
}
model! { DisplayDomain {
    0 "Id" id: i64, 1 "Domain" domain: String, 2 "ICP" icp: String, 3 "RegisteredTime" registered_time: String,
    4 "ExpiredTime" expired_time: String, 5 "Company" company: String,
    6 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 7 "IsCloudAsset" is_cloud_asset: i64,
    8 "CloudAssetStatus" cloud_asset_status: i64
} }

/// Describes enterprises: `DescribeEnterprises` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeEnterprises>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterprises {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
    pub is_show_statistics: Option<bool>,
}
operation! { DescribeEnterprises() "DescribeEnterprises" -> DescribeEnterprisesOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool, 13 "IsShowStatistics" is_show_statistics: bool
} }
paged! { DescribeEnterprises: DisplayEnterprise = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeEnterprises`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterprisesOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayEnterprise>,
}
model! { DescribeEnterprisesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayEnterprise>
} }

/// In the response of [`DescribeEnterprises`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayEnterprise {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub parent_enterprise_uid: Option<String>,
    pub name: Option<String>,
    pub abbreviation: Option<String>,
    pub credit_code: Option<String>,
    pub status: Option<String>,
    pub registered_capital: Option<String>,
    pub shareholding_ratio: Option<String>,
    pub legal_person: Option<String>,
    pub r#type: Option<String>,
    pub industry: Option<String>,
    pub enterprise_uid: Option<String>,
    pub domain_count: Option<i64>,
    pub sub_domain_count: Option<i64>,
    pub http_count: Option<i64>,
    pub vul_count: Option<i64>,
}
model! { DisplayEnterprise {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon,
    2 "ParentEnterpriseUid" parent_enterprise_uid: String, 3 "Name" name: String, 4 "Abbreviation" abbreviation: String,
    5 "CreditCode" credit_code: String, 6 "Status" status: String, 7 "RegisteredCapital" registered_capital: String,
    8 "ShareholdingRatio" shareholding_ratio: String, 9 "LegalPerson" legal_person: String, 10 "Type" r#type: String,
    11 "Industry" industry: String, 12 "EnterpriseUid" enterprise_uid: String, 13 "DomainCount" domain_count: i64,
    14 "SubDomainCount" sub_domain_count: i64, 15 "HttpCount" http_count: i64, 16 "VulCount" vul_count: i64
} }

/// Describes fake apps: `DescribeFakeApps` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeFakeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeApps {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeFakeApps() "DescribeFakeApps" -> DescribeFakeAppsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeApps: DisplayFakeApp = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFakeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeAppsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayFakeApp>,
}
model! { DescribeFakeAppsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayFakeApp>
} }

/// In the response of [`DescribeFakeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayFakeApp {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub app_name: Option<String>,
    pub package_name: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub handling_status: Option<i64>,
    pub shutdown_status: Option<i64>,
    pub shutdown_time: Option<String>,
}
model! { DisplayFakeApp {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "AppName" app_name: String,
    3 "PackageName" package_name: String, 4 "DownloadUrl" download_url: Secret, 5 "HandlingStatus" handling_status: i64,
    6 "ShutdownStatus" shutdown_status: i64, 7 "ShutdownTime" shutdown_time: String
} }

/// Describes fake mini programs: `DescribeFakeMiniPrograms` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeFakeMiniPrograms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeMiniPrograms {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeFakeMiniPrograms() "DescribeFakeMiniPrograms" -> DescribeFakeMiniProgramsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeMiniPrograms: DisplayFakeMiniProgram = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFakeMiniPrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeMiniProgramsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayFakeMiniProgram>,
}
model! { DescribeFakeMiniProgramsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayFakeMiniProgram>
} }

/// In the response of [`DescribeFakeMiniPrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayFakeMiniProgram {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub program_name: Option<String>,
    pub program_id: Option<String>,
    pub category: Option<String>,
    pub qr_code: Option<String>,
    pub handling_status: Option<i64>,
    pub shutdown_status: Option<i64>,
    pub shutdown_time: Option<String>,
}
model! { DisplayFakeMiniProgram {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "ProgramName" program_name: String,
    3 "ProgramId" program_id: String, 4 "Category" category: String, 5 "QrCode" qr_code: String,
    6 "HandlingStatus" handling_status: i64, 7 "ShutdownStatus" shutdown_status: i64,
    8 "ShutdownTime" shutdown_time: String
} }

/// Describes fake websites: `DescribeFakeWebsites` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeFakeWebsites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWebsites {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeFakeWebsites() "DescribeFakeWebsites" -> DescribeFakeWebsitesOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeWebsites: DisplayFakeWebsite = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFakeWebsites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWebsitesOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayFakeWebsite>,
}
model! { DescribeFakeWebsitesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayFakeWebsite>
} }

/// In the response of [`DescribeFakeWebsites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayFakeWebsite {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub website: Option<String>,
    pub ip_location: Option<String>,
    pub screenshot: Option<String>,
    pub handling_status: Option<i64>,
    pub shutdown_status: Option<i64>,
    pub shutdown_time: Option<String>,
}
model! { DisplayFakeWebsite {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Website" website: String,
    3 "IPLocation" ip_location: String, 4 "Screenshot" screenshot: String, 5 "HandlingStatus" handling_status: i64,
    6 "ShutdownStatus" shutdown_status: i64, 7 "ShutdownTime" shutdown_time: String
} }

/// Describes fake wechat officials: `DescribeFakeWechatOfficials` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeFakeWechatOfficials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWechatOfficials {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeFakeWechatOfficials() "DescribeFakeWechatOfficials" -> DescribeFakeWechatOfficialsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeWechatOfficials: DisplayFakeWechatOfficial = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFakeWechatOfficials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWechatOfficialsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayFakeWechatOfficial>,
}
model! { DescribeFakeWechatOfficialsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayFakeWechatOfficial>
} }

/// In the response of [`DescribeFakeWechatOfficials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayFakeWechatOfficial {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub account_name: Option<String>,
    pub wechat_id: Option<String>,
    pub avatar: Option<String>,
    pub qr_code: Option<String>,
    pub handling_status: Option<i64>,
    pub shutdown_status: Option<i64>,
    pub shutdown_time: Option<String>,
}
model! { DisplayFakeWechatOfficial {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "AccountName" account_name: String,
    3 "WechatId" wechat_id: String, 4 "Avatar" avatar: String, 5 "QrCode" qr_code: String,
    6 "HandlingStatus" handling_status: i64, 7 "ShutdownStatus" shutdown_status: i64,
    8 "ShutdownTime" shutdown_time: String
} }

/// Describes githubs: `DescribeGithubs` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeGithubs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGithubs {
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeGithubs() "DescribeGithubs" -> DescribeGithubsOutput {
    0 "IsNew" is_new: bool, 1 "CustomerId" customer_id: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 5 "Format" format: String,
    6 "CreateAtStart" create_at_start: String, 7 "CreateAtEnd" create_at_end: String,
    8 "UpdateAtStart" update_at_start: String, 9 "UpdateAtEnd" update_at_end: String, 10 "Filters" filters: Vec<Filter>,
    11 "Ignored" ignored: bool
} }
paged! { DescribeGithubs: DisplayGithub = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeGithubs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGithubsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayGithub>,
}
model! { DescribeGithubsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayGithub>
} }

/// In the response of [`DescribeGithubs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayGithub {
    pub id: Option<i64>,
    pub content: Option<String>,
    pub matched_keywords: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
}
model! { DisplayGithub {
    0 "Id" id: i64, 1 "Content" content: String, 2 "MatchedKeywords" matched_keywords: String, 3 "Url" url: String,
    4 "Status" status: String, 5 "DisplayToolCommon" display_tool_common: DisplayToolCommon
} }

/// Describes https: `DescribeHttps` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttps {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
    pub is_show_change: Option<bool>,
    pub has_expiration_risk: Option<bool>,
    pub only_offline: Option<bool>,
}
operation! { DescribeHttps() "DescribeHttps" -> DescribeHttpsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "IsShowChange" is_show_change: bool,
    15 "HasExpirationRisk" has_expiration_risk: bool, 16 "OnlyOffline" only_offline: bool
} }
paged! { DescribeHttps: DisplayHttp = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeHttps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayHttp>,
}
model! { DescribeHttpsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayHttp>
} }

/// In the response of [`DescribeHttps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayHttp {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub content_length: Option<i64>,
    pub content: Option<String>,
    pub screenshot_thumb_url: Option<String>,
    pub screenshot_url: Option<String>,
    pub code: Option<i64>,
    pub api: Option<String>,
    pub ip: Option<String>,
    pub ssl: Option<String>,
    pub ssl_expired_time: Option<String>,
    pub is_change: Option<bool>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub availability_rate: Option<i64>,
    pub availability_state: Option<i64>,
    pub response_time: Option<i64>,
    pub analysis_state: Option<i64>,
    pub aggregation_count: Option<i64>,
    pub availability_tag: Option<String>,
}
model! { DisplayHttp {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Url" url: String,
    3 "Title" title: String, 4 "ContentLength" content_length: i64, 5 "Content" content: String,
    6 "ScreenshotThumbUrl" screenshot_thumb_url: String, 7 "ScreenshotUrl" screenshot_url: String, 8 "Code" code: i64,
    9 "Api" api: String, 10 "Ip" ip: String, 11 "Ssl" ssl: String, 12 "SslExpiredTime" ssl_expired_time: String,
    13 "IsChange" is_change: bool, 14 "IsCloudAsset" is_cloud_asset: i64, 15 "CloudAssetStatus" cloud_asset_status: i64,
    16 "AvailabilityRate" availability_rate: i64, 17 "AvailabilityState" availability_state: i64,
    18 "ResponseTime" response_time: i64, 19 "AnalysisState" analysis_state: i64,
    20 "AggregationCount" aggregation_count: i64, 21 "AvailabilityTag" availability_tag: String
} }

/// Describes job record details: `DescribeJobRecordDetails` of `ctem` 2023-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeJobRecordDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordDetails {
    /// Required.
    pub module: String,
    /// Required.
    pub id: i64,
    pub job_record_id: Option<i64>,
}
operation! { DescribeJobRecordDetails(module: String, id: i64)
    "DescribeJobRecordDetails" -> DescribeJobRecordDetailsOutput {
    0 "Module" module, 1 "Id" id, 2 "JobRecordId" job_record_id: i64
} }

/// Response of [`DescribeJobRecordDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordDetailsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayJobRecordDetail>,
    pub enterprise_equity_path: Vec<Equity>,
}
model! { DescribeJobRecordDetailsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayJobRecordDetail>,
    2 "EnterpriseEquityPath" enterprise_equity_path: Vec<Equity>
} }

/// In the response of [`DescribeJobRecordDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayJobRecordDetail {
    pub time_at: Option<String>,
    pub module: Option<String>,
    pub module_name: Option<String>,
    pub job_record_id: Option<i64>,
    pub data: Vec<IdndValue>,
}
model! { DisplayJobRecordDetail {
    0 "TimeAt" time_at: String, 1 "Module" module: String, 2 "ModuleName" module_name: String,
    3 "JobRecordId" job_record_id: i64, 4 "Data" data: Vec<IdndValue>
} }

/// In the response of [`DescribeJobRecordDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdndValue {
    pub id: Option<i64>,
    pub value: Option<String>,
}
model! { IdndValue {
    0 "Id" id: i64, 1 "Value" value: String
} }

/// In the response of [`DescribeJobRecordDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Equity {
    pub enterprise_uid: Option<String>,
    pub name: Option<String>,
    pub shareholding_ratio: Option<String>,
}
model! { Equity {
    0 "EnterpriseUid" enterprise_uid: String, 1 "Name" name: String, 2 "ShareholdingRatio" shareholding_ratio: String
} }

/// Describes job records: `DescribeJobRecords` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeJobRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecords {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeJobRecords() "DescribeJobRecords" -> DescribeJobRecordsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeJobRecords: DisplayJobRecord = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeJobRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayJobRecord>,
}
model! { DescribeJobRecordsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayJobRecord>
} }

/// In the response of [`DescribeJobRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayJobRecord {
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_name: Option<String>,
    pub crontab: Option<String>,
    pub status: Option<i64>,
    pub new_count: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub progress: Option<JobRecordProgress>,
    pub qps: Option<i64>,
    pub task_type: Option<String>,
    pub uin: Option<String>,
    pub app_id: Option<i64>,
}
model! { DisplayJobRecord {
    0 "Id" id: i64, 1 "CustomerId" customer_id: i64, 2 "CustomerName" customer_name: String,
    3 "Crontab" crontab: String, 4 "Status" status: i64, 5 "NewCount" new_count: i64, 6 "CreateAt" create_at: String,
    7 "UpdateAt" update_at: String, 8 "Progress" progress: JobRecordProgress, 9 "Qps" qps: i64,
    10 "TaskType" task_type: String, 11 "Uin" uin: String, 12 "AppId" app_id: i64
} }

/// In the response of [`DescribeJobRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRecordProgress {
    pub doing: Option<i64>,
    pub done: Option<i64>,
    pub error: Option<i64>,
    pub timeout: Option<i64>,
    pub stop: Option<i64>,
    pub todo: Option<i64>,
}
model! { JobRecordProgress {
    0 "Doing" doing: i64, 1 "Done" done: i64, 2 "Error" error: i64, 3 "Timeout" timeout: i64, 4 "Stop" stop: i64,
    5 "Todo" todo: i64
} }

/// Describes leakage codes: `DescribeLeakageCodes` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeLeakageCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageCodes {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeLeakageCodes() "DescribeLeakageCodes" -> DescribeLeakageCodesOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageCodes: DisplayLeakageCode = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeLeakageCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageCodesOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayLeakageCode>,
}
model! { DescribeLeakageCodesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayLeakageCode>
} }

/// In the response of [`DescribeLeakageCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayLeakageCode {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub risk_level: Option<i64>,
    pub hub_name: Option<String>,
    pub url: Option<String>,
    pub screenshot: Option<String>,
    pub suggestion: Option<String>,
    pub keyword: Option<String>,
    pub handling_status: Option<i64>,
    pub remark: Option<String>,
    pub repo_namespace: Option<String>,
    pub repo_name: Option<String>,
    pub author_name: Option<String>,
}
model! { DisplayLeakageCode {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Name" name: String,
    3 "Description" description: String, 4 "Source" source: String, 5 "RiskLevel" risk_level: i64,
    6 "HubName" hub_name: String, 7 "Url" url: String, 8 "Screenshot" screenshot: String,
    9 "Suggestion" suggestion: String, 10 "Keyword" keyword: String, 11 "HandlingStatus" handling_status: i64,
    12 "Remark" remark: String, 13 "RepoNamespace" repo_namespace: String, 14 "RepoName" repo_name: String,
    15 "AuthorName" author_name: String
} }

/// Describes leakage datas: `DescribeLeakageDatas` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeLeakageDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageDatas {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeLeakageDatas() "DescribeLeakageDatas" -> DescribeLeakageDatasOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageDatas: DisplayLeakageData = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeLeakageDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageDatasOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayLeakageData>,
}
model! { DescribeLeakageDatasOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayLeakageData>
} }

/// In the response of [`DescribeLeakageDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayLeakageData {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub risk_level: Option<i64>,
    pub url: Option<String>,
    pub screenshot: Option<String>,
    pub suggestion: Option<String>,
    pub keyword: Option<String>,
    pub handling_status: Option<i64>,
    pub remark: Option<String>,
}
model! { DisplayLeakageData {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Name" name: String,
    3 "Description" description: String, 4 "Source" source: String, 5 "RiskLevel" risk_level: i64, 6 "Url" url: String,
    7 "Screenshot" screenshot: String, 8 "Suggestion" suggestion: String, 9 "Keyword" keyword: String,
    10 "HandlingStatus" handling_status: i64, 11 "Remark" remark: String
} }

/// Describes leakage emails: `DescribeLeakageEmails` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeLeakageEmails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageEmails {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeLeakageEmails() "DescribeLeakageEmails" -> DescribeLeakageEmailsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageEmails: DisplayLeakageEmail = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeLeakageEmails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageEmailsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayLeakageEmail>,
}
model! { DescribeLeakageEmailsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayLeakageEmail>
} }

/// In the response of [`DescribeLeakageEmails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayLeakageEmail {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub email: Option<String>,
    pub username: Option<String>,
    pub source: Option<String>,
    pub risk_level: Option<i64>,
    pub suggestion: Option<String>,
    pub keyword: Option<String>,
    pub handling_status: Option<i64>,
    pub remark: Option<String>,
}
model! { DisplayLeakageEmail {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Email" email: String,
    3 "Username" username: String, 4 "Source" source: String, 5 "RiskLevel" risk_level: i64,
    6 "Suggestion" suggestion: String, 7 "Keyword" keyword: String, 8 "HandlingStatus" handling_status: i64,
    9 "Remark" remark: String
} }

/// Describes manages: `DescribeManages` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeManages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManages {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeManages() "DescribeManages" -> DescribeManagesOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeManages: DisplayManage = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeManages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagesOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayManage>,
}
model! { DescribeManagesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayManage>
} }

/// In the response of [`DescribeManages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayManage {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub icon: Option<String>,
    pub screenshot: Option<String>,
    pub code: Option<i64>,
    pub host: Option<String>,
    pub status: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub aggregation_count: Option<i64>,
}
model! { DisplayManage {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Url" url: String,
    3 "Title" title: String, 4 "Icon" icon: String, 5 "Screenshot" screenshot: String, 6 "Code" code: i64,
    7 "Host" host: String, 8 "Status" status: String, 9 "IsCloudAsset" is_cloud_asset: i64,
    10 "CloudAssetStatus" cloud_asset_status: i64, 11 "AggregationCount" aggregation_count: i64
} }

/// Describes net disks: `DescribeNetDisks` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeNetDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDisks {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeNetDisks() "DescribeNetDisks" -> DescribeNetDisksOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeNetDisks: DisplayNetDisk = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeNetDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDisksOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayNetDisk>,
}
model! { DescribeNetDisksOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayNetDisk>
} }

/// In the response of [`DescribeNetDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayNetDisk {
    pub id: Option<i64>,
    pub content: Option<String>,
    pub matched_keywords: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub platform: Option<String>,
}
model! { DisplayNetDisk {
    0 "Id" id: i64, 1 "Content" content: String, 2 "MatchedKeywords" matched_keywords: String, 3 "Url" url: String,
    4 "Status" status: String, 5 "DisplayToolCommon" display_tool_common: DisplayToolCommon,
    6 "Platform" platform: String
} }

/// Describes ports: `DescribePorts` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribePorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribePorts() "DescribePorts" -> DescribePortsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribePorts: DisplayPort = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayPort>,
}
model! { DescribePortsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayPort>
} }

/// In the response of [`DescribePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayPort {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub asset: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub is_high_risk: Option<bool>,
    pub app: Option<String>,
    pub service: Option<String>,
    pub banner: Option<String>,
    pub last_check_time: Option<String>,
    pub status: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub analysis_state: Option<i64>,
    pub aggregation_count: Option<i64>,
}
model! { DisplayPort {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Asset" asset: String,
    3 "Ip" ip: String, 4 "Port" port: i64, 5 "IsHighRisk" is_high_risk: bool, 6 "App" app: String,
    7 "Service" service: String, 8 "Banner" banner: String, 9 "LastCheckTime" last_check_time: String,
    10 "Status" status: String, 11 "IsCloudAsset" is_cloud_asset: i64, 12 "CloudAssetStatus" cloud_asset_status: i64,
    13 "AnalysisState" analysis_state: i64, 14 "AggregationCount" aggregation_count: i64
} }

/// Describes seeds: `DescribeSeeds` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeSeeds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeeds {
    /// Required.
    pub customer_id: i64,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSeeds(customer_id: i64) "DescribeSeeds" -> DescribeSeedsOutput {
    0 "CustomerId" customer_id, 1 "CreateAtStart" create_at_start: String, 2 "CreateAtEnd" create_at_end: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSeeds: DisplaySeed = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSeeds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeedsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplaySeed>,
}
model! { DescribeSeedsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplaySeed>
} }

/// In the response of [`DescribeSeeds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplaySeed {
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub category: Option<String>,
    pub value: Option<String>,
    pub md5: Option<String>,
    pub source: Option<String>,
    pub create_at: Option<String>,
    pub is_valid: Option<bool>,
}
model! { DisplaySeed {
    0 "Id" id: i64, 1 "CustomerId" customer_id: i64, 2 "Category" category: String, 3 "Value" value: String,
    4 "Md5" md5: String, 5 "Source" source: String, 6 "CreateAt" create_at: String, 7 "IsValid" is_valid: bool
} }

/// Describes sensitive infos: `DescribeSensitiveInfos` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeSensitiveInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveInfos {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeSensitiveInfos() "DescribeSensitiveInfos" -> DescribeSensitiveInfosOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeSensitiveInfos: DisplaySensitiveInfo = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSensitiveInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveInfosOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplaySensitiveInfo>,
}
model! { DescribeSensitiveInfosOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplaySensitiveInfo>
} }

/// In the response of [`DescribeSensitiveInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplaySensitiveInfo {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub source: Option<String>,
    pub value: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub aggregation_count: Option<i64>,
}
model! { DisplaySensitiveInfo {
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "Source" source: String, 3 "Value" value: String,
    4 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 5 "IsCloudAsset" is_cloud_asset: i64,
    6 "CloudAssetStatus" cloud_asset_status: i64, 7 "AggregationCount" aggregation_count: i64
} }

/// Describes sub domains: `DescribeSubDomains` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeSubDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomains {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub is_aggregation: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
    pub only_offline: Option<bool>,
}
operation! { DescribeSubDomains() "DescribeSubDomains" -> DescribeSubDomainsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "IsAggregation" is_aggregation: bool, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "OnlyOffline" only_offline: bool
} }
paged! { DescribeSubDomains: DisplaySubDomain = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplaySubDomain>,
}
model! { DescribeSubDomainsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplaySubDomain>
} }

/// In the response of [`DescribeSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplaySubDomain {
    pub id: Option<i64>,
    pub sub_domain: Option<String>,
    pub ip: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub isp: Option<String>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub availability_rate: Option<i64>,
    pub availability_state: Option<i64>,
    pub analysis_state: Option<i64>,
    pub average_delay: Option<i64>,
    pub loss_rate: Option<i64>,
    pub dns_type: Option<String>,
    pub dns_value: Option<String>,
    pub aggregation_count: Option<i64>,
    pub availability_tag: Option<String>,
}
model! { DisplaySubDomain {
    0 "Id" id: i64, 1 "SubDomain" sub_domain: String, 2 "Ip" ip: String, 3 "Country" country: String,
    4 "Province" province: String, 5 "City" city: String, 6 "Isp" isp: String,
    7 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 8 "IsCloudAsset" is_cloud_asset: i64,
    9 "CloudAssetStatus" cloud_asset_status: i64, 10 "AvailabilityRate" availability_rate: i64,
    11 "AvailabilityState" availability_state: i64, 12 "AnalysisState" analysis_state: i64,
    13 "AverageDelay" average_delay: i64, 14 "LossRate" loss_rate: i64, 15 "DnsType" dns_type: String,
    16 "DnsValue" dns_value: String, 17 "AggregationCount" aggregation_count: i64,
    18 "AvailabilityTag" availability_tag: String
} }

/// Describes suspicious assets: `DescribeSuspiciousAssets` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeSuspiciousAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuspiciousAssets {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeSuspiciousAssets() "DescribeSuspiciousAssets" -> DescribeSuspiciousAssetsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsAggregation" is_aggregation: bool, 2 "IsNew" is_new: bool,
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeSuspiciousAssets: DisplaySuspiciousAsset = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSuspiciousAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuspiciousAssetsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplaySuspiciousAsset>,
}
model! { DescribeSuspiciousAssetsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplaySuspiciousAsset>
} }

/// In the response of [`DescribeSuspiciousAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplaySuspiciousAsset {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub content_length: Option<i64>,
    pub content: Option<String>,
    pub screenshot_thumb_url: Option<String>,
    pub screenshot_url: Option<String>,
    pub code: Option<i64>,
    pub api: Option<String>,
    pub ip: Option<String>,
    pub ssl: Option<String>,
    pub ssl_expired_time: Option<String>,
    pub source_type: Option<String>,
    pub source_value: Option<String>,
    pub trusted: Option<bool>,
    pub owner: Option<String>,
    pub root_domain: Option<String>,
    pub aggregation_count: Option<i64>,
}
model! { DisplaySuspiciousAsset {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Url" url: String,
    3 "Title" title: String, 4 "ContentLength" content_length: i64, 5 "Content" content: String,
    6 "ScreenshotThumbUrl" screenshot_thumb_url: String, 7 "ScreenshotUrl" screenshot_url: String, 8 "Code" code: i64,
    9 "Api" api: String, 10 "Ip" ip: String, 11 "Ssl" ssl: String, 12 "SslExpiredTime" ssl_expired_time: String,
    13 "SourceType" source_type: String, 14 "SourceValue" source_value: String, 15 "Trusted" trusted: bool,
    16 "Owner" owner: String, 17 "RootDomain" root_domain: String, 18 "AggregationCount" aggregation_count: i64
} }

/// Describes vuls: `DescribeVuls` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeVuls() "DescribeVuls" -> DescribeVulsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeVuls: DisplayVul = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayVul>,
}
model! { DescribeVulsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayVul>
} }

/// In the response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayVul {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub repair_status: Option<i64>,
    pub suggestion: Option<String>,
    pub discover_time: Option<String>,
    pub ai_judge: Option<String>,
    pub status: Option<String>,
    pub last_check_time: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
    pub analysis_state: Option<i64>,
}
model! { DisplayVul {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Ip" ip: String, 3 "Port" port: i64,
    4 "Url" url: String, 5 "Level" level: i64, 6 "Name" name: String, 7 "RepairStatus" repair_status: i64,
    8 "Suggestion" suggestion: String, 9 "DiscoverTime" discover_time: String, 10 "AiJudge" ai_judge: String,
    11 "Status" status: String, 12 "LastCheckTime" last_check_time: String, 13 "IsCloudAsset" is_cloud_asset: i64,
    14 "CloudAssetStatus" cloud_asset_status: i64, 15 "AnalysisState" analysis_state: i64
} }

/// Describes weak passwords: `DescribeWeakPasswords` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeWeakPasswords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeakPasswords {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeWeakPasswords() "DescribeWeakPasswords" -> DescribeWeakPasswordsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWeakPasswords: DisplayWeakPassword = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeWeakPasswords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeakPasswordsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayWeakPassword>,
}
model! { DescribeWeakPasswordsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayWeakPassword>
} }

/// In the response of [`DescribeWeakPasswords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayWeakPassword {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
    pub r#type: Option<String>,
    pub account: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_honeypot: Option<bool>,
    pub screenshot_url: Option<String>,
    pub status: Option<String>,
    pub last_check_time: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
}
model! { DisplayWeakPassword {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Ip" ip: String, 3 "Port" port: i64,
    4 "Url" url: String, 5 "Type" r#type: String, 6 "Account" account: String, 7 "Password" password: Secret,
    8 "IsHoneypot" is_honeypot: bool, 9 "ScreenshotUrl" screenshot_url: String, 10 "Status" status: String,
    11 "LastCheckTime" last_check_time: String, 12 "IsCloudAsset" is_cloud_asset: i64,
    13 "CloudAssetStatus" cloud_asset_status: i64
} }

/// Describes wechat applets: `DescribeWechatApplets` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeWechatApplets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatApplets {
    pub customer_id_list: Option<Vec<i64>>,
    pub customer_id: Option<i64>,
    pub is_new: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeWechatApplets() "DescribeWechatApplets" -> DescribeWechatAppletsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "CustomerId" customer_id: i64, 2 "IsNew" is_new: bool,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWechatApplets: DisplayWechatApplet = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeWechatApplets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatAppletsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayWechatApplet>,
}
model! { DescribeWechatAppletsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayWechatApplet>
} }

/// In the response of [`DescribeWechatApplets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayWechatApplet {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub account_id: Option<String>,
    pub qr_code: Option<String>,
    pub description: Option<String>,
    pub record_subject: Option<String>,
    pub account_appid: Option<String>,
}
model! { DisplayWechatApplet {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Name" name: String,
    3 "Logo" logo: String, 4 "AccountId" account_id: String, 5 "QrCode" qr_code: String,
    6 "Description" description: String, 7 "RecordSubject" record_subject: String,
    8 "AccountAppid" account_appid: String
} }

/// Describes wechat official accounts: `DescribeWechatOfficialAccounts` of `ctem` 2023-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=DescribeWechatOfficialAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatOfficialAccounts {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub format: Option<String>,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub update_at_start: Option<String>,
    pub update_at_end: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub ignored: Option<bool>,
}
operation! { DescribeWechatOfficialAccounts() "DescribeWechatOfficialAccounts" -> DescribeWechatOfficialAccountsOutput {
    0 "CustomerIdList" customer_id_list: Vec<i64>, 1 "IsNew" is_new: bool, 2 "CustomerId" customer_id: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWechatOfficialAccounts: DisplayWechatOfficialAccount = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeWechatOfficialAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatOfficialAccountsOutput {
    pub total: Option<i64>,
    pub list: Vec<DisplayWechatOfficialAccount>,
}
model! { DescribeWechatOfficialAccountsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DisplayWechatOfficialAccount>
} }

/// In the response of [`DescribeWechatOfficialAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayWechatOfficialAccount {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub account_id: Option<String>,
    pub qr_code: Option<String>,
    pub description: Option<String>,
    pub record_subject: Option<String>,
}
model! { DisplayWechatOfficialAccount {
    0 "Id" id: i64, 1 "DisplayToolCommon" display_tool_common: DisplayToolCommon, 2 "Name" name: String,
    3 "Logo" logo: String, 4 "AccountId" account_id: String, 5 "QrCode" qr_code: String,
    6 "Description" description: String, 7 "RecordSubject" record_subject: String
} }

/// `IgnoreData` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=IgnoreData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreData {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub module: String,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub ignored: Option<bool>,
    pub is_affect_other: Option<bool>,
}
operation! { IgnoreData(ids: Vec<i64>, module: String) "IgnoreData" -> Empty {
    0 "Ids" ids, 1 "Module" module, 2 "CustomerIdList" customer_id_list: Vec<i64>,
    3 "IsAggregation" is_aggregation: bool, 4 "Ignored" ignored: bool, 5 "IsAffectOther" is_affect_other: bool
} }

/// Response of [`IgnoreData`]: empty.
pub type IgnoreDataOutput = Empty;

/// Modifies customer: `ModifyCustomer` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=ModifyCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomer {
    /// Required.
    pub name: String,
    /// Required.
    pub percent: i64,
    /// Required.
    pub scan_type: String,
    /// Required.
    pub id: i64,
    pub scan_cron: Option<String>,
    pub is_scan_now: Option<bool>,
    pub enable_cron: Option<bool>,
    pub enable_scan_sub_enterprise: Option<bool>,
    pub enable_auth: Option<bool>,
    pub auth_start_at: Option<String>,
    pub auth_end_at: Option<String>,
    pub auth_file: Option<String>,
    pub scan_time: Option<String>,
    pub icon: Option<String>,
    pub qps: Option<i64>,
    pub sub_company_level: Option<i64>,
    pub is_include_full_scan: Option<bool>,
    pub port_scan_qps: Option<i64>,
    pub single_ip_task_limit: Option<i64>,
    pub high_risk_ack: Option<bool>,
    pub scan_rate_ack_checklist: Option<Vec<String>>,
    pub scan_priority: Option<ScanPriorityReq>,
}
operation! { ModifyCustomer(name: String, percent: i64, scan_type: String, id: i64)
    "ModifyCustomer" -> ModifyCustomerOutput {
    0 "Name" name, 1 "Percent" percent, 2 "ScanType" scan_type, 3 "Id" id, 4 "ScanCron" scan_cron: String,
    5 "IsScanNow" is_scan_now: bool, 6 "EnableCron" enable_cron: bool,
    7 "EnableScanSubEnterprise" enable_scan_sub_enterprise: bool, 8 "EnableAuth" enable_auth: bool,
    9 "AuthStartAt" auth_start_at: String, 10 "AuthEndAt" auth_end_at: String, 11 "AuthFile" auth_file: String,
    12 "ScanTime" scan_time: String, 13 "Icon" icon: String, 14 "Qps" qps: i64,
    15 "SubCompanyLevel" sub_company_level: i64, 16 "IsIncludeFullScan" is_include_full_scan: bool,
    17 "PortScanQps" port_scan_qps: i64, 18 "SingleIPTaskLimit" single_ip_task_limit: i64,
    19 "HighRiskAck" high_risk_ack: bool, 20 "ScanRateAckChecklist" scan_rate_ack_checklist: Vec<String>,
    21 "ScanPriority" scan_priority: ScanPriorityReq
} }

/// Response of [`ModifyCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerOutput {
    pub id: Option<i64>,
}
model! { ModifyCustomerOutput {
    0 "Id" id: i64
} }

/// Modifies label: `ModifyLabel` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=ModifyLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabel {
    /// Required.
    pub module: String,
    pub customer_id_list: Option<Vec<i64>>,
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub is_aggregation: Option<bool>,
    pub labels: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { ModifyLabel(module: String) "ModifyLabel" -> Empty {
    0 "Module" module, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "Id" id: i64, 3 "CustomerId" customer_id: i64,
    4 "IsAggregation" is_aggregation: bool, 5 "Labels" labels: String, 6 "Ids" ids: Vec<i64>
} }

/// Response of [`ModifyLabel`]: empty.
pub type ModifyLabelOutput = Empty;

/// Modifies seed status: `ModifySeedStatus` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=ModifySeedStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySeedStatus {
    /// Required.
    pub id: i64,
    pub is_valid: Option<bool>,
}
operation! { ModifySeedStatus(id: i64) "ModifySeedStatus" -> Empty {
    0 "Id" id, 1 "IsValid" is_valid: bool
} }

/// Response of [`ModifySeedStatus`]: empty.
pub type ModifySeedStatusOutput = Empty;

/// Stops job record: `StopJobRecord` of `ctem` 2023-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctem&Version=2023-11-28&Action=StopJobRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobRecord {
    pub customer_id: Option<i64>,
    pub job_record_id: Option<i64>,
}
operation! { StopJobRecord() "StopJobRecord" -> Empty {
    0 "CustomerId" customer_id: i64, 1 "JobRecordId" job_record_id: i64
} }

/// Response of [`StopJobRecord`]: empty.
pub type StopJobRecordOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApp, CreateAsset, CreateCustomer, CreateDomain, CreateEnterprise, CreateHttp, CreateJobRecord, CreateManage,
    CreatePort, CreateSeeds, CreateSubDomain, CreateSuspiciousAsset, CreateWechatApplet, CreateWechatOfficialAccount,
    DeleteApps, DeleteAssets, DeleteDomains, DeleteEnterprises, DeleteHttps, DeleteManages, DeletePorts, DeleteSeeds,
    DeleteSubDomains, DeleteSuspiciousAssets, DeleteWechatApplets, DeleteWechatOfficialAccounts, DescribeApiSecs,
    DescribeApps, DescribeAssets, DescribeConfigs, DescribeCustomers, DescribeDarkWebs, DescribeDomains,
    DescribeEnterprises, DescribeFakeApps, DescribeFakeMiniPrograms, DescribeFakeWebsites, DescribeFakeWechatOfficials,
    DescribeGithubs, DescribeHttps, DescribeJobRecordDetails, DescribeJobRecords, DescribeLeakageCodes,
    DescribeLeakageDatas, DescribeLeakageEmails, DescribeManages, DescribeNetDisks, DescribePorts, DescribeSeeds,
    DescribeSensitiveInfos, DescribeSubDomains, DescribeSuspiciousAssets, DescribeVuls, DescribeWeakPasswords,
    DescribeWechatApplets, DescribeWechatOfficialAccounts, IgnoreData, ModifyCustomer, ModifyLabel, ModifySeedStatus,
    StopJobRecord
}
